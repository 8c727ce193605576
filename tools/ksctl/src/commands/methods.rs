//! `ksctl methods FILTER[/PIN] [METHOD [VALUE]]`: which methods there are, or calls one; and the same listing for properties
//! and events.

use crate::address::Address;
use crate::cli::Global;
use crate::exit::Exit;
use crate::names::{Item, Kind};
use crate::target::Target;
use crate::value::{self, Type};
use crate::{output, session};
use anyhow::{Context, Result};
use serde::Serialize;
use serde_json::Value;

/// Lists the methods of a filter or a pin; with a method, calls it.
///
/// A method's buffer goes in and comes back changed: what is printed is what the driver wrote of it.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl methods Source\n  ksctl methods Source/Capture --json\n  ksctl --driver objects.sys methods 2F5C1C80 '{2F5C1C36-6A0B-4B52-9A7A-6F1E64C0D7E1}:1' 41"
)]
pub(crate) struct Args {
    /// FILTER or FILTER/PIN
    address: Address,
    /// A method's name, whole or without KSMETHOD_, or SET:ID
    method: Option<String>,
    /// What goes in: a number (5, 0x5, u64:5), or hex:0011 for as many bytes as the method wants
    #[arg(requires = "method")]
    value: Option<String>,
}

#[derive(Serialize)]
struct Called {
    object: String,
    method: String,
    /// What came back, as a number where it has the size of one, and as hexadecimal digits.
    value: Value,
    bytes: String,
}

#[derive(Serialize)]
struct Listing {
    object: String,
    sets: Vec<SetRow>,
}

#[derive(Serialize)]
struct SetRow {
    set: String,
    guid: String,
    items: Vec<ItemRow>,
}

#[derive(Serialize)]
struct ItemRow {
    name: String,
    id: u32,
    /// What may be done with it, as its support flags say.
    access: Vec<&'static str>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let Some(method) = &args.method else { return list(Kind::Method, &args.address, global) };
    let item = Kind::Method.find(method)?;
    let value = args.value.as_ref().map_or(Ok(Vec::new()), |value| Type::Bytes.read(value))?;
    let session = session::open(global)?;
    let called = {
        let target = Target::open(&session, &args.address)?;
        let bytes = target
            .call(item, &value)
            .with_context(|| format!("ksctl methods {} lists the methods that there are", args.address))?;
        let (object, method) = (target.name(), Kind::Method.name(item));
        Called { object, method, value: Type::Bytes.show(&bytes), bytes: value::digits(&bytes) }
    };
    session.close()?;
    output::answer(global.json, &called, |called, out| match called.bytes.is_empty() {
        true => writeln!(out, "{} is done", called.method),
        false => writeln!(out, "{} gave {}", called.method, value::line(&called.value)),
    })?;
    Ok(Exit::Done)
}

/// All sets of a kind with the items that exist.
pub(super) fn list(kind: Kind, address: &Address, global: &Global) -> Result<Exit> {
    let session = session::open(global)?;
    let listing = {
        let target = Target::open(&session, address)?;
        let sets = target.sets(kind)?.iter().map(|set| row(&target, kind, *set)).collect::<Result<_>>()?;
        Listing { object: target.name(), sets }
    };
    session.close()?;
    output::answer(global.json, &listing, print)?;
    Ok(Exit::Done)
}

/// The items of a known set that the object answers for; an unknown set is tried by number.
fn row(target: &Target, kind: Kind, set: ks_client::GUID) -> Result<SetRow> {
    const TRIED: u32 = 32;
    let ids: Vec<u32> = match kind.set(&set) {
        Some((.., items)) if !items.is_empty() => items.iter().map(|(_, id)| *id).collect(),
        _ => (0..TRIED).collect(),
    };
    let mut items = Vec::new();
    for id in ids {
        let item = Item { set, id };
        if let Some(flags) = target.support(kind, item)? {
            items.push(ItemRow { name: kind.name(item), id, access: access(kind, flags) });
        }
    }
    Ok(SetRow { set: kind.set_name(&set), guid: format!("{{{set}}}"), items })
}

fn access(kind: Kind, flags: u32) -> Vec<&'static str> {
    if kind != Kind::Property {
        return Vec::new();
    }
    let words = [(ks_sys::KSPROPERTY_TYPE_GET, "get"), (ks_sys::KSPROPERTY_TYPE_SET, "set")];
    words.iter().filter(|(flag, _)| flags & flag != 0).map(|(_, word)| *word).collect()
}

fn print(listing: &Listing, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    writeln!(out, "{}", listing.object)?;
    if listing.sets.is_empty() {
        writeln!(out, "  none")?;
    }
    for set in &listing.sets {
        writeln!(out, "\n  {}", set.set)?;
        for item in &set.items {
            writeln!(out, "    {:<45} {}", item.name, item.access.join(", "))?;
        }
    }
    Ok(())
}
