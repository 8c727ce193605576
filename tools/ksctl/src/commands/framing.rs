//! `ksctl framing FILTER/PIN`: what a pin says about its frames, decoded, with what the lint has to say.
//!
//! Framing belongs to a pin, not to its factory: the pin is created in the format that its first range gives.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::{output, session};
use anyhow::{Context, Result};
use framing::lint::{self, PinFacts};
use framing::wire::RawFramingEx;
use framing::{Framing, Item};
use ks_client::{Connect, DataFlow, Filter, Pin, PinFactory};
use serde::Serialize;
use std::io::{self, Write};

/// Decodes a pin's framing: every flag by name, alignment in bytes, and the lint's findings.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  ksctl framing Source/Capture\n  ksctl framing Sink/0 --json")]
pub(crate) struct Args {
    /// FILTER/PIN: a name or a part of it; a pin by name or number
    address: Address,
}

#[derive(Serialize)]
pub(crate) struct Framings {
    pin: String,
    format: String,
    /// KSPROPERTY_CONNECTION_ALLOCATORFRAMING; None where the pin does not support it.
    pub old: Option<String>,
    /// KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX, item by item.
    pub extended: Option<Vec<String>>,
    /// KSPROPERTY_STREAM_ALLOCATOR is supported.
    takes_allocator: bool,
    pub findings: Vec<Finding>,
}

#[derive(Serialize)]
pub(crate) struct Finding {
    pub code: String,
    pub item: Option<usize>,
    pub problem: String,
    pub remedy: String,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let session = session::open(global)?;
    let filter = args.address.filter(&session)?;
    let factory = args.address.pin(&filter)?;
    let framings = read(&filter, &factory)?;
    drop(filter);
    session.close()?;
    output::answer(global.json, &framings, print)?;
    Ok(if framings.findings.is_empty() { Exit::Done } else { Exit::Found })
}

/// A pin in the format that the filter makes of the factory's first usable range.
pub(super) fn create(filter: &Filter, factory: &PinFactory) -> Result<(Pin, String)> {
    let mut last = None;
    for range in &factory.data_ranges {
        match filter.intersect(factory.id, std::slice::from_ref(range)) {
            Ok(format) => {
                let pin = filter.create_pin(&Connect::new(factory.id, &format))?;
                return Ok((pin, format.to_string()));
            }
            Err(error) => last = Some(error),
        }
    }
    let none = || format!("{} of {} makes no format of any of its ranges", factory.label(), filter.name());
    match last {
        Some(error) => Err(error).with_context(none),
        None => Err(anyhow::Error::msg(none())),
    }
}

pub(crate) fn read(filter: &Filter, factory: &PinFactory) -> Result<Framings> {
    let (pin, format) = create(filter, factory)?;
    let old = pin.framing()?.map(|raw| match Framing::new(&raw) {
        Ok(framing) => framing.to_string(),
        Err(invalid) => format!("invalid: {invalid}"),
    });
    let bytes = pin.framing_ex_bytes()?;
    let takes_allocator = pin.supports_allocator()?;
    let mut findings = Vec::new();
    let mut extended = None;
    if let Some(bytes) = &bytes {
        let raw = RawFramingEx::from_bytes(bytes)?;
        let item = |raw| {
            Item::new(&raw).map_or_else(|invalid| format!("invalid: {invalid}"), |item| item.to_string())
        };
        extended = Some(raw.items().map(item).collect());
        let data_flow = match factory.data_flow {
            DataFlow::In => lint::DataFlow::In,
            DataFlow::Out => lint::DataFlow::Out,
        };
        let facts = PinFacts {
            data_flow: Some(data_flow),
            allocator_dispatch: None, // a client cannot see whether the allocator is the pin's own
            kernel_peer_possible: Some(factory.has_standard_transport()),
            dispatch_level: None,
        };
        lint::lint_bytes(bytes, &facts, &mut |finding| {
            findings.push(Finding {
                code: finding.problem.code().to_string(),
                item: finding.item,
                problem: finding.problem.to_string(),
                remedy: finding.problem.remedy().to_owned(),
            });
        })?;
    }
    let name = pin.name().to_owned();
    pin.close()?;
    Ok(Framings { pin: name, format, old, extended, takes_allocator, findings })
}

fn print(framings: &Framings, out: &mut dyn Write) -> io::Result<()> {
    let none = || "not supported".to_owned();
    writeln!(out, "{} as {}", framings.pin, framings.format)?;
    writeln!(out, "  ALLOCATORFRAMING     {}", framings.old.clone().unwrap_or_else(none))?;
    match &framings.extended {
        None => writeln!(out, "  ALLOCATORFRAMING_EX  {}", none())?,
        Some(items) => {
            for (n, item) in items.iter().enumerate() {
                writeln!(out, "  ALLOCATORFRAMING_EX  item {n}: {item}")?;
            }
        }
    }
    let allocator = if framings.takes_allocator { "supported" } else { "not supported" };
    writeln!(out, "  STREAM_ALLOCATOR     {allocator}")?;
    for finding in &framings.findings {
        let item = finding.item.map_or(String::new(), |item| format!(" (item {item})"));
        writeln!(out, "  {}{item}: {}\n           {}", finding.code, finding.problem, finding.remedy)?;
    }
    Ok(())
}
