//! `ksctl show FILTER[/PIN]`: what a filter says about itself and its pins; and, if asked, which states a pin goes through.

use super::list::flow;
use crate::address::Address;
use crate::cli::Global;
use crate::draw_filter::Drawing;
use crate::exit::Exit;
use crate::session::Session;
use crate::topology::Topology;
use crate::{formats, names, output, pins, session};
use anyhow::Result;
use ks_client::{Communication, Connect, Filter, Identity, PinFactory, State};
use serde::Serialize;
use std::io::{self, Write};

/// Shows a filter's categories, topology and pin factories, or one of the pins in full.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl show Source\n  ksctl show Source/Capture --states\n  ksctl show Sink --json\n  ksctl show Transform --svg > transform.svg\n  ksctl show Source --dot"
)]
pub(crate) struct Args {
    /// FILTER or FILTER/PIN: a name or a part of it; a pin by name or number
    address: Address,
    /// Create each pin and step it through its states, up and down
    #[arg(long)]
    states: bool,
    /// Print the filter, its nodes and its pins as a Graphviz graph
    #[arg(long)]
    dot: bool,
    /// Print the same as a picture, SVG
    #[arg(long, conflicts_with = "dot")]
    svg: bool,
}

#[derive(Serialize)]
struct Shown {
    filter: String,
    categories: Vec<&'static str>,
    reference: String,
    topology: Topology,
    pins: Vec<Pin>,
    #[serde(skip)]
    factories: Vec<PinFactory>,
}

#[derive(Serialize)]
pub(crate) struct Pin {
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
    /// With --states: each step, and how the pin answered.
    states: Option<Vec<Step>>,
}

#[derive(Serialize)]
struct Instances {
    current: u32,
    /// None is KSINSTANCE_INDETERMINATE: as many as resources allow.
    possible: Option<u32>,
}

/// A step to a state: what refused it, if anything did.
#[derive(Serialize)]
struct Step {
    state: String,
    refused: Option<String>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let session = session::open(global)?;
    let shown = look(&args, &session)?;
    session.close()?;
    if args.dot || args.svg {
        let pins = shown.pins.iter().map(|pin| (pin.id, pin.name.as_str(), pin.data_flow == "in"));
        let drawing = Drawing { filter: &shown.filter, pins: pins.collect(), topology: &shown.topology };
        let text = if args.dot { drawing.dot() } else { drawing.svg() };
        io::stdout().write_all(text.as_bytes())?;
        return Ok(Exit::Done);
    }
    output::answer(global.json, &shown, print)?;
    let refused = |pin: &Pin| pin.states.iter().flatten().any(|step| step.refused.is_some());
    Ok(if shown.pins.iter().any(refused) { Exit::Found } else { Exit::Done })
}

fn look(args: &Args, session: &Session) -> Result<Shown> {
    let filter = args.address.filter(session)?;
    let factories = match args.address.pin {
        Some(_) => vec![args.address.pin(&filter)?],
        None => pins::of(&filter)?,
    };
    let mut pins: Vec<Pin> = factories.iter().map(pin).collect();
    if args.states {
        for (pin, factory) in pins.iter_mut().zip(&factories) {
            pin.states = Some(steps(&filter, factory)?);
        }
    }
    let found = session.filters()?.into_iter().find(|found| found.name == filter.name());
    Ok(Shown {
        filter: filter.name().to_owned(),
        reference: found.as_ref().map(|found| found.reference().to_owned()).unwrap_or_default(),
        categories: found.map(|found| found.categories).unwrap_or_default(),
        topology: Topology::of(&filter)?,
        pins,
        factories,
    })
}

/// From STOP to RUN and back. The first refusal ends the way up; what was reached is left again.
fn steps(filter: &Filter, factory: &PinFactory) -> Result<Vec<Step>> {
    let format = formats::choose(filter, factory, None)?;
    let pin = filter.create_pin(&Connect::new(factory.id, &format))?;
    let mut steps = Vec::new();
    for target in [State::Run, State::Stop] {
        let mut state = pin.state()?;
        while let Some(next) = state.step_towards(target) {
            let set = pin.set_state(next);
            let refused = match &set {
                Ok(()) => None,
                Err(error) => Some(error.status().map_or_else(|| error.to_string(), |it| it.to_string())),
            };
            let is_refused = refused.is_some();
            steps.push(Step { state: next.to_string(), refused });
            match set {
                Err(error) if error.status().is_none() => return Err(error.into()),
                _ if is_refused => break,
                _ => state = next,
            }
        }
    }
    pin.close()?;
    Ok(steps)
}

pub(crate) fn pin(factory: &PinFactory) -> Pin {
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
        states: None,
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
    writeln!(out, "  categories  {}", shown.categories.join(", "))?;
    writeln!(out, "  reference   {}", shown.reference)?;
    for node in &shown.topology.nodes {
        let name =
            node.name.as_ref().filter(|name| !name.is_empty()).map_or(String::new(), |it| format!(" {it}"));
        writeln!(out, "  node        {}{name} ({})", node.id, node.kind)?;
    }
    for connection in &shown.topology.connections {
        let [from, to] = [&connection.from, &connection.to].map(|end| end.text(&shown.factories));
        writeln!(out, "  inside      {from} -> {to}")?;
    }
    shown.pins.iter().try_for_each(|pin| print_pin(pin, out))
}

fn print_pin(pin: &Pin, out: &mut dyn Write) -> io::Result<()> {
    let possible = pin.instances.possible.map_or("any number".to_owned(), |n| n.to_string());
    writeln!(out, "\n  {} {}: data flows {}, {}", pin.id, pin.name, pin.data_flow, pin.communication)?;
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
    if let Some(states) = &pin.states {
        let step = |step: &Step| match &step.refused {
            Some(status) => format!("{} refused ({status})", step.state),
            None => step.state.clone(),
        };
        writeln!(out, "    states      STOP, {}", states.iter().map(step).collect::<Vec<_>>().join(", "))?;
    }
    Ok(())
}
