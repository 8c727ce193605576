//! `ksctl get FILTER[/PIN] [PROPERTY]`: a property's value, or every property there is.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::names::{Item, Kind};
use crate::target::Target;
use crate::value::{self, Type};
use crate::{output, session};
use anyhow::Result;
use serde::Serialize;
use serde_json::Value;

/// Reads a property; without a name, lists the properties that the filter or pin has.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl get Source PIN_CTYPES\n  ksctl get Source/Capture CONNECTION_STATE\n  ksctl get Source/Capture KSFRAME_STATISTICS --json\n  ksctl get Source/Capture '{1D58C920-AC9B-11CF-A5D6-28DB04C10000}:0'\n  ksctl get Source/Capture"
)]
pub(crate) struct Args {
    /// FILTER or FILTER/PIN
    address: Address,
    /// A property's name, whole or without KSPROPERTY_, or SET:ID
    property: Option<String>,
}

/// One property with its value.
#[derive(Serialize)]
pub(super) struct Property {
    pub object: String,
    pub property: String,
    pub set: String,
    pub id: u32,
    pub value: Value,
    /// The same as hexadecimal digits.
    pub bytes: String,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let Some(property) = &args.property else {
        return super::methods::list(Kind::Property, &args.address, global);
    };
    let item = Kind::Property.find(property)?;
    let session = session::open(global)?;
    let answer = {
        let target = Target::open(&session, &args.address)?;
        read(&target, item)?
    };
    session.close()?;
    output::answer(global.json, &answer, |answer, out| writeln!(out, "{}", value::line(&answer.value)))?;
    Ok(Exit::Done)
}

pub(super) fn read(target: &Target, item: Item) -> Result<Property> {
    let bytes = target.get(item)?;
    Ok(Property::of(target, item, Type::of(item).show(&bytes), &bytes))
}

impl Property {
    pub(super) fn of(target: &Target, item: Item, value: Value, bytes: &[u8]) -> Self {
        Self {
            object: target.name(),
            property: Kind::Property.name(item),
            set: format!("{{{}}}", item.set),
            id: item.id,
            value,
            bytes: value::digits(bytes),
        }
    }
}
