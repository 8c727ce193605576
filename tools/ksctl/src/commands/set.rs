//! `ksctl set FILTER[/PIN] PROPERTY VALUE`: writes a property, and says what it is then.

use super::get;
use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::names::Kind;
use crate::target::Target;
use crate::value::{self, Type};
use crate::{output, session};
use anyhow::Result;

/// Writes a property of a filter or a pin, and reads it back.
///
/// A pin lives as long as the command, so what is set on one is gone with it; the machine's devices end with the command too.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl set Source/Capture KSFRAME_PACE 1\n  ksctl set Source/Capture CONNECTION_STATE ACQUIRE --json"
)]
pub(crate) struct Args {
    /// FILTER or FILTER/PIN
    address: Address,
    /// A property's name, whole or without KSPROPERTY_, or SET:ID
    property: String,
    /// A state, a number (5, 0x5, u64:5), or hex:0011
    value: String,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let item = Kind::Property.find(&args.property)?;
    let bytes = Type::of(item).read(&args.value)?;
    let session = session::open(global)?;
    let now = {
        let target = Target::open(&session, &args.address)?;
        target.set(item, &bytes)?;
        let now = get::read(&target, item)?;
        if let Some(pin) = target.made() {
            // A pin is closed in STOP, whatever state it was set to.
            step_down(pin)?;
        }
        now
    };
    session.close()?;
    output::answer(global.json, &now, |now, out| {
        writeln!(out, "{} is now {}", now.property, value::line(&now.value))
    })?;
    Ok(Exit::Done)
}

fn step_down(pin: &ks_client::Pin) -> Result<()> {
    let mut state = pin.state()?;
    while let Some(next) = state.step_towards(ks_client::State::Stop) {
        pin.set_state(next)?;
        state = next;
    }
    Ok(())
}
