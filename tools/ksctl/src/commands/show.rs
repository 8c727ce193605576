//! `ksctl show FILTER[/PIN]`: what a filter says about itself and its pins, before any pin exists.

use super::list::flow;
use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::{draw, formats, names, output, pins, session};
use anyhow::Result;
use ks_client::{Communication, Identity, PinFactory};
use serde::Serialize;
use std::io::{self, Write};

/// Shows a filter's pin factories, or one of them in full.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl show Source\n  ksctl show Source/Capture\n  ksctl show Sink --json\n  ksctl show Source --dot"
)]
pub(crate) struct Args {
    /// FILTER or FILTER/PIN: a name or a part of it; a pin by name or number
    address: Address,
    /// Print the filter and its pins as a Graphviz graph
    #[arg(long)]
    dot: bool,
}

#[derive(Serialize)]
struct Shown {
    filter: String,
    pins: Vec<Pin>,
}

#[derive(Serialize)]
struct Pin {
    id: u32,
    name: String,
    category: Option<String>,
    data_flow: &'static str,
    communication: &'static str,
    instances: Instances,
    standard_transport: bool,
    interfaces: Vec<String>,
    mediums: Vec<String>,
    formats: Vec<String>,
}

#[derive(Serialize)]
struct Instances {
    current: u32,
    /// None is KSINSTANCE_INDETERMINATE: as many as resources allow.
    possible: Option<u32>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let session = session::open(global)?;
    let filter = args.address.filter(&session)?;
    let factories = match args.address.pin {
        Some(_) => vec![args.address.pin(&filter)?],
        None => pins::of(&filter)?,
    };
    let shown = Shown { filter: filter.name().to_owned(), pins: factories.iter().map(pin).collect() };
    drop(filter);
    session.close()?;
    if args.dot {
        let pins = shown.pins.iter().map(|pin| (pin.name.clone(), pin.data_flow == "in"));
        print!("{}", draw::dot(&shown.filter, pins));
        return Ok(Exit::Done);
    }
    output::answer(global.json, &shown, print)?;
    Ok(Exit::Done)
}

fn pin(factory: &PinFactory) -> Pin {
    let (current, possible) = factory.instances;
    Pin {
        id: factory.id,
        name: factory.label(),
        category: factory.category.map(|category| names::guid(&category)),
        data_flow: flow(factory.data_flow),
        communication: communication(factory.communication),
        instances: Instances { current, possible: (possible != u32::MAX).then_some(possible) },
        standard_transport: factory.has_standard_transport(),
        interfaces: factory.interfaces.iter().map(identity).collect(),
        mediums: factory.mediums.iter().map(identity).collect(),
        formats: factory.data_ranges.iter().map(formats::range_text).collect(),
    }
}

/// The direction of IRPs, not of data.
fn communication(communication: Communication) -> &'static str {
    match communication {
        Communication::None => "none",
        Communication::Sink => "IRP sink",
        Communication::Source => "IRP source",
        Communication::Both => "IRP sink or source",
        Communication::Bridge => "bridge",
    }
}

fn identity(identity: &Identity) -> String {
    match *identity {
        Identity::STANDARD_STREAMING => "standard streaming".to_owned(),
        Identity::STANDARD_MEDIUM => "any instance (standard)".to_owned(),
        Identity { set, id, flags: 0 } => format!("{{{set}}} {id}"),
        Identity { set, id, flags } => format!("{{{set}}} {id}, flags {flags:#x}"),
    }
}

fn print(shown: &Shown, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", shown.filter)?;
    for pin in &shown.pins {
        let name = &pin.name;
        let possible = pin.instances.possible.map_or("any number".to_owned(), |n| n.to_string());
        writeln!(out, "\n  {} {name}: data flows {}, {}", pin.id, pin.data_flow, pin.communication)?;
        writeln!(out, "    instances   {} of {possible}", pin.instances.current)?;
        if let Some(category) = &pin.category {
            writeln!(out, "    category    {category}")?;
        }
        writeln!(out, "    interfaces  {}", pin.interfaces.join(", "))?;
        writeln!(out, "    mediums     {}", pin.mediums.join(", "))?;
        if !pin.standard_transport {
            writeln!(out, "    (no standard transport: no kernel pipe can form here)")?;
        }
        for (n, format) in pin.formats.iter().enumerate() {
            writeln!(out, "    {}  {format}", if n == 0 { "formats   " } else { "          " })?;
        }
    }
    Ok(())
}
