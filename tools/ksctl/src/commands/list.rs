//! `ksctl list`: which filters there are.

use crate::cli::Global;
use crate::exit::Exit;
use crate::session;
use crate::{output, pins};
use anyhow::Result;
use ks_client::{DataFlow, Filter, PinFactory};
use serde::Serialize;

/// Lists every filter with its categories and its pins.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  ksctl list\n  ksctl --driver my.sys list --json")]
pub(crate) struct Args {}

#[derive(Serialize)]
struct Row {
    name: String,
    categories: Vec<&'static str>,
    pins: Vec<PinRow>,
    link: String,
}

#[derive(Serialize)]
struct PinRow {
    id: u32,
    name: String,
    data_flow: &'static str,
}

pub(crate) fn run(_: Args, global: &Global) -> Result<Exit> {
    let session = session::open(global)?;
    let mut rows = Vec::new();
    for found in session.filters()? {
        let pins = pins::of(&Filter::open(session.transport(), &found.link, &found.name)?)?;
        let pins = pins.iter().map(pin_row).collect();
        rows.push(Row { name: found.name, categories: found.categories, pins, link: found.link });
    }
    session.close()?;
    output::answer(global.json, &rows, |rows, out| {
        let cells = rows.iter().map(|row| [row.name.clone(), row.categories.join(", "), pins(row)]);
        writeln!(out, "{}", output::table(["FILTER", "CATEGORIES", "PINS"], cells))
    })?;
    Ok(Exit::Done)
}

fn pin_row(pin: &PinFactory) -> PinRow {
    PinRow { id: pin.id, name: pin.label(), data_flow: flow(pin.data_flow) }
}

pub(super) fn flow(flow: DataFlow) -> &'static str {
    match flow {
        DataFlow::In => "in",
        DataFlow::Out => "out",
    }
}

fn pins(row: &Row) -> String {
    let name = |pin: &PinRow| format!("{} ({})", pin.name, pin.data_flow);
    row.pins.iter().map(name).collect::<Vec<_>>().join(", ")
}
