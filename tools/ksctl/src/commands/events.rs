//! `ksctl events FILTER[/PIN] [EVENT]`: which events there are; or enables one and waits for it.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::names::Kind;
use crate::target::Target;
use crate::{output, session};
use anyhow::Result;
use ks_client::{Event, Identifier};
use serde::Serialize;
use std::time::Duration;

/// Lists the events of a filter or a pin; with an event, enables it and waits.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  ksctl events Source\n  ksctl events Source/Capture --json")]
pub(crate) struct Args {
    /// FILTER or FILTER/PIN
    address: Address,
    /// An event's name, whole or without KSEVENT_, or SET:ID
    event: Option<String>,
    /// Seconds of the machine's time to wait for it
    #[arg(long, default_value_t = 10)]
    wait: u64,
}

#[derive(Serialize)]
struct Waited {
    object: String,
    event: String,
    signalled: bool,
    seconds: f64,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let Some(event) = &args.event else {
        return super::methods::list(Kind::Event, &args.address, global);
    };
    let item = Kind::Event.find(event)?;
    let session = session::open(global)?;
    let waited = {
        let target = Target::open(&session, &args.address)?;
        let started = session.transport().now_100ns();
        let event = Event::enable(&target.shared_object()?, &Identifier::event(item.set, item.id))?;
        let signalled = event.wait(Duration::from_secs(args.wait))?;
        event.disable()?;
        let seconds = (session.transport().now_100ns() - started) as f64 / 1e7;
        Waited { object: target.name(), event: Kind::Event.name(item), signalled, seconds }
    };
    session.close()?;
    output::answer(global.json, &waited, |waited, out| match waited.signalled {
        true => writeln!(out, "{} was signalled after {:.3} s", waited.event, waited.seconds),
        false => writeln!(out, "{} was not signalled within {:.0} s", waited.event, waited.seconds),
    })?;
    Ok(if waited.signalled { Exit::Done } else { Exit::Found })
}
