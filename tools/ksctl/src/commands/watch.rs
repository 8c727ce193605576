//! `ksctl watch FILTER[/PIN] PROPERTY`: a property, read again and again; one line for each change.

use super::get;
use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::names::Kind;
use crate::target::Target;
use crate::{session, value};
use anyhow::Result;
use std::io::Write;
use std::time::Duration;

/// Reads a property again and again, and prints it whenever it has changed.
///
/// Time is the machine's: on the hosted machine an interval passes as fast as the machine runs.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl watch Source/Capture CONNECTION_STATE --times 3\n  ksctl watch Source PIN_CTYPES --times 2 --json"
)]
pub(crate) struct Args {
    /// FILTER or FILTER/PIN
    address: Address,
    /// A property's name, whole or without KSPROPERTY_, or SET:ID
    property: String,
    /// Milliseconds of the machine's time between two readings
    #[arg(long, default_value_t = 1000)]
    every: u64,
    /// How often it is read
    #[arg(long, default_value_t = 10)]
    times: u32,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let item = Kind::Property.find(&args.property)?;
    let session = session::open(global)?;
    {
        let target = Target::open(&session, &args.address)?;
        let started = session.transport().now_100ns();
        let mut last = None;
        for _ in 0..args.times {
            let now = get::read(&target, item)?;
            if last.as_ref() != Some(&now.bytes) {
                let milliseconds = (session.transport().now_100ns() - started) / 10_000;
                print(global.json, milliseconds, &now)?;
                last = Some(now.bytes);
            }
            session.transport().sleep(Duration::from_millis(args.every))?;
        }
    }
    session.close()?;
    Ok(Exit::Done)
}

/// One line a change: JSON lines for programs that read along.
fn print(json: bool, milliseconds: u64, property: &get::Property) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if json {
        let line = serde_json::json!({ "milliseconds": milliseconds, "property": property });
        writeln!(out, "{line}")?;
    } else {
        writeln!(out, "{milliseconds:>8} ms  {}", value::line(&property.value))?;
    }
    Ok(out.flush()?)
}
