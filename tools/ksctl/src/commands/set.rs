//! `ksctl set FILTER[/PIN] PROPERTY VALUE`: writes a property, and says what it is then.

use super::get;
use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::names::{Item, Kind};
use crate::target::Target;
use crate::value::{self, Type};
use crate::{output, session};
use anyhow::Result;
use serde_json::Value;

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
        let now = get::read(&target, item).or_else(|error| unreadable(&target, item, error))?;
        target.rest()?;
        now
    };
    session.close()?;
    output::answer(global.json, &now, |now, out| match &now.value {
        Value::Null => writeln!(out, "{} was set; it cannot be read", now.property),
        value => writeln!(out, "{} is now {}", now.property, value::line(value)),
    })?;
    Ok(Exit::Done)
}

/// A property that can only be written: the driver refused to read it.
fn unreadable(target: &Target, item: Item, error: anyhow::Error) -> Result<get::Property> {
    match error.downcast_ref::<ks_client::Error>().and_then(ks_client::Error::status) {
        Some(_) => Ok(get::Property::of(target, item, Value::Null, &[])),
        None => Err(error),
    }
}
