//! `ksctl events FILTER[/PIN] [EVENT]`: which events there are; or enables one, brings it about if asked to, and waits for it.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::names::{Item, Kind};
use crate::target::Target;
use crate::value::Type;
use crate::{output, session};
use anyhow::{Context, Result};
use ks_client::{Event, Identifier, State};
use serde::Serialize;
use std::time::Duration;

/// Lists the events of a filter or a pin; with an event, enables it, waits for it, and disables it.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl events Source\n  ksctl events Source/Capture --json\n  ksctl --driver objects.sys events 2F5C1C80 '{2F5C1C36-6A0B-4B52-9A7A-6F1E64C0D7E1}:3' --set :2=1\n\nExit code 1: the event was not signalled in time."
)]
pub(crate) struct Args {
    /// FILTER or FILTER/PIN
    address: Address,
    /// An event's name, whole or without KSEVENT_, or SET:ID
    event: Option<String>,
    /// Seconds of the machine's time to wait for it
    #[arg(long, default_value_t = 10)]
    wait: u64,
    /// Once it is enabled, step the pin to this state
    #[arg(long, value_parser = state, requires = "event")]
    state: Option<State>,
    /// Once it is enabled, write a property of the same object; :2=1 is item 2 of the event's own set; may be repeated
    #[arg(long = "set", value_name = "PROPERTY=VALUE", requires = "event")]
    sets: Vec<String>,
}

#[derive(Serialize)]
struct Waited {
    object: String,
    event: String,
    signalled: bool,
    seconds: f64,
}

fn state(text: &str) -> Result<State, String> {
    let named = State::ALL.into_iter().find(|state| state.to_string().eq_ignore_ascii_case(text));
    named.ok_or_else(|| format!("{text:?} is no state: write STOP, ACQUIRE, PAUSE or RUN"))
}

/// The property that a text names, and the bytes of its value.
fn assignment(text: &str, event: Item) -> Result<(Item, Vec<u8>)> {
    let (property, value) =
        text.split_once('=').with_context(|| format!("{text:?} sets nothing: write PROPERTY=VALUE"))?;
    let item = match property.strip_prefix(':').map(str::parse) {
        Some(Ok(id)) => Item { set: event.set, id },
        _ => Kind::Property.find(property)?,
    };
    Ok((item, Type::of(item).read(value)?))
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let Some(event) = &args.event else {
        return super::methods::list(Kind::Event, &args.address, global);
    };
    let item = Kind::Event.find(event)?;
    let sets: Vec<_> = args.sets.iter().map(|text| assignment(text, item)).collect::<Result<_>>()?;
    let session = session::open(global)?;
    let waited = {
        let target = Target::open(&session, &args.address)?;
        let event = Event::enable(&target.shared_object()?, &Identifier::event(item.set, item.id))
            .with_context(|| format!("ksctl events {} lists the events that there are", args.address))?;
        let started = session.transport().now_100ns();
        for (property, value) in &sets {
            target.set(*property, value)?;
        }
        if let Some(state) = args.state {
            target.go(state)?;
        }
        let signalled = event.wait(Duration::from_secs(args.wait))?;
        let seconds = (session.transport().now_100ns() - started) as f64 / 1e7;
        event.disable()?;
        target.rest()?;
        Waited { object: target.name(), event: Kind::Event.name(item), signalled, seconds }
    };
    session.close()?;
    output::answer(global.json, &waited, |waited, out| match waited.signalled {
        true => writeln!(out, "{} was signalled after {:.3} s", waited.event, waited.seconds),
        false => writeln!(out, "{} was not signalled within {:.0} s", waited.event, waited.seconds),
    })?;
    Ok(if waited.signalled { Exit::Done } else { Exit::Found })
}
