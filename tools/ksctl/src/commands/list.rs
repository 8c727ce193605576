//! `ksctl list`: which filters there are.

use crate::cli::Global;
use crate::exit::Exit;
use crate::session::{self, Found, Session};
use crate::{output, pins};
use anyhow::Result;
use ks_client::{DataFlow, Filter, NtStatus, PinFactory};
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
    /// Why the filter would not be opened or tell its pins.
    problem: Option<String>,
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
        let (pins, problem) = match pins(&session, &found) {
            Ok(pins) => (pins, None),
            // One filter that refuses, because another program has it, hides none of the others.
            Err(error) if session.is_devices() => (Vec::new(), Some(refusal(&error))),
            Err(error) => return Err(error),
        };
        let Found { name, categories, link } = found;
        rows.push(Row { name, categories, pins, link, problem });
    }
    session.close()?;
    output::answer(global.json, &rows, |rows, out| {
        let cells = rows.iter().map(|row| [row.name.clone(), row.categories.join(", "), row.tell_pins()]);
        writeln!(out, "{}", output::table(["FILTER", "CATEGORIES", "PINS"], cells))
    })?;
    Ok(if rows.iter().any(|row| row.problem.is_some()) { Exit::Found } else { Exit::Done })
}

fn pins(session: &Session, found: &Found) -> Result<Vec<PinRow>> {
    let pins = pins::of(&Filter::open(session.transport(), &found.link, &found.name)?)?;
    Ok(pins.iter().map(pin_row).collect())
}

/// The refusal with what one does about it.
fn refusal(error: &anyhow::Error) -> String {
    let status = error.downcast_ref::<ks_client::Error>().and_then(ks_client::Error::status);
    let remedy = match status {
        Some(
            NtStatus::OBJECT_NAME_NOT_FOUND | NtStatus::OBJECT_PATH_NOT_FOUND | NtStatus::NO_SUCH_DEVICE,
        ) => "its device has gone, or its driver does not run: ksctl doctor says why",
        Some(NtStatus::ACCESS_DENIED | NtStatus::SHARING_VIOLATION | NtStatus::DEVICE_BUSY) => {
            "another program may have it, or the privacy settings forbid it: close the program, or allow desktop apps"
        }
        _ => "pnputil /enum-devices /problem lists devices that do not work",
    };
    format!("{error} ({remedy})")
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

impl Row {
    fn tell_pins(&self) -> String {
        let name = |pin: &PinRow| format!("{} ({})", pin.name, pin.data_flow);
        let problem = self.problem.as_ref().map(|problem| format!("cannot be opened: {problem}"));
        problem.unwrap_or_else(|| self.pins.iter().map(name).collect::<Vec<_>>().join(", "))
    }
}
