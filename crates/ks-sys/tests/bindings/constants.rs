//! Values: enum constants, macros, ids, statuses, strings, GUIDs, KMDF's indexes.

use crate::facts::{table, tables, text};
use crate::{agree, report};
use ks_sys::*;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

macro_rules! constants {
    ($($(#[$cfg:meta])* $name:ident,)*) => {
        const CONSTANTS: &[(&str, i128)] = &[$($(#[$cfg])* (stringify!($name), $name as i128),)*];
    };
}
macro_rules! guids {
    ($($name:ident,)*) => { const GUIDS: &[(&str, GUID)] = &[$((stringify!($name), $name),)*]; };
}
macro_rules! strings {
    ($($name:ident,)*) => { const STRINGS: &[(&str, &[u16])] = &[$((stringify!($name), &$name),)*]; };
}
macro_rules! wdf_indexes {
    ($($name:ident,)*) => { const WDF_INDEXES: &[(&str, i128)] = &[$((stringify!($name), wdf::index::$name as i128),)*]; };
}
include!("../../proof/constants.in");
include!("../../proof/guids.in");
include!("../../proof/strings.in");
include!("../../proof/wdf_indexes.in");

/// Both ways: every fact has its constant, and every constant its fact.
fn compare<T: PartialEq + std::fmt::Debug>(
    what: &str,
    got: BTreeMap<String, T>,
    expected: BTreeMap<String, T>,
) {
    let of = |name: &String| (got.get(name), expected.get(name));
    let names: std::collections::BTreeSet<&String> = got.keys().chain(expected.keys()).collect();
    let differences: Vec<String> = names
        .iter()
        .map(|name| (name, of(name)))
        .filter(|(_, (got, expected))| got != expected)
        .map(|(name, (got, expected))| format!("{name}: {got:?} in Rust, {expected:?} in the facts"))
        .collect();
    report(format_args!("{what}: {}; {} differences", expected.len(), differences.len()));
    agree(what, differences);
}

fn measured<T: Clone>(list: &[(&str, T)]) -> BTreeMap<String, T> {
    list.iter().map(|(name, value)| (name.to_string(), value.clone())).collect()
}

fn integer(value: &Value) -> i128 {
    value
        .as_i64()
        .map(i128::from)
        .or(value.as_u64().map(i128::from))
        .unwrap_or_else(|| panic!("{value} is no integer"))
}

#[test]
fn every_constant_has_the_value_of_its_header() {
    let mut expected = BTreeMap::new();
    for (_, e) in tables(&["enums.json", "wdf-enums.json"]) {
        let values = e.get("values").and_then(Value::as_object).cloned().unwrap_or_default();
        expected.extend(values.iter().map(|(name, v)| (name.clone(), integer(v))));
    }
    let enumerators = expected.len();
    expected.extend(table("macros.json").iter().map(|(name, m)| (name.clone(), integer(&m["v"]))));
    let nt_value = |m: &Value| match text(m, "t") {
        // Flags that fill a signed member.
        "CSHORT" => integer(&m["v"]) as u16 as i16 as i128,
        _ => integer(&m["v"]),
    };
    expected.extend(table("nt-macros.json").iter().map(|(name, m)| (name.clone(), nt_value(m))));
    expected.extend(
        table("status.json").iter().map(|(name, v)| (name.clone(), integer(v) as u32 as i32 as i128)),
    );
    report(format_args!("of the constants, enumerators: {enumerators}"));
    compare("constants", measured(CONSTANTS), expected);
}

#[test]
fn every_property_method_and_event_id_has_its_value() {
    let ids = table("ks-ids.json");
    let constants = measured(CONSTANTS);
    let got = ids.keys().filter_map(|name| Some((name.clone(), *constants.get(name)?))).collect();
    compare(
        "ids and IOCTLs of ks.h and ksmedia.h",
        got,
        ids.iter().map(|(name, id)| (name.clone(), integer(&id["v"]))).collect(),
    );
}

#[test]
fn every_guid_has_the_digits_of_its_header() {
    let digits = |table: Map<String, Value>| -> BTreeMap<String, String> {
        table.iter().map(|(name, entry)| (name.clone(), text(entry, "guid").to_owned())).collect()
    };
    let got = GUIDS.iter().map(|(name, guid)| (name.to_string(), guid.to_string())).collect();
    compare("GUIDs", got, digits(tables(&["guids-ntddk.json", "guids.json"])));
}

#[test]
fn every_string_has_the_text_of_its_header() {
    let got =
        STRINGS.iter().map(|(name, units)| (name.to_string(), String::from_utf16_lossy(units))).collect();
    let expected = table("strings.json");
    compare(
        "strings",
        got,
        expected.iter().map(|(name, s)| (name.clone(), format!("{}\0", text(s, "v")))).collect(),
    );
}

#[test]
fn every_kmdf_function_has_its_index() {
    let expected = table("wdf-functions.json");
    compare(
        "KMDF indexes",
        measured(WDF_INDEXES),
        expected.iter().map(|(name, v)| (name.clone(), integer(v))).collect(),
    );
}

#[test]
fn a_guid_is_read_as_people_write_it() {
    let guid = GUID::parse("{642f5d00-4791-11D0-a5d6-28db04c10000}");
    assert_eq!(guid, Some(KSNAME_Allocator));
    for wrong in [
        "",
        "642F5D00",
        "642F5D00-4791-11D0-A5D6-28DB04C1000",
        "642F5D00x4791-11D0-A5D6-28DB04C10000",
        "{642F5D00-4791-11D0-A5D6-28DB04C10000",
    ] {
        assert_eq!(GUID::parse(wrong), None, "{wrong:?}");
    }
}
