//! Sizes, alignments and offsets.

use crate::facts::{self, members, number};
use crate::{agree, report};
use ks_sys::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What rustc made of a record.
pub(crate) struct Measured {
    name: &'static str,
    size: usize,
    align: usize,
    offsets: &'static [(&'static str, usize)],
}

macro_rules! records {
    ($($(#[$cfg:meta])* $record:ident: $size:literal, $align:literal {
        $($($member:ident).+: $offset:literal),* $(,)?
    })*) => {
        // The compiler's own judgement, for this processor.
        assert_layout! { $($(#[$cfg])* $record: $size, $align { $($($member).+: $offset),* })* }
        const MEASURED: &[Measured] = &[$(
            $(#[$cfg])*
            Measured {
                name: stringify!($record),
                size: size_of::<$record>(),
                align: align_of::<$record>(),
                offsets: &[$((stringify!($($member).+), std::mem::offset_of!($record, $($member).+))),*],
            },
        )*];
    };
}
include!("../../proof/records.in");

#[test]
fn every_record_has_the_size_alignment_and_offsets_that_the_c_compiler_gave_it() {
    let facts = facts::records();
    let measured: BTreeMap<&str, &Measured> = MEASURED.iter().map(|m| (m.name, m)).collect();
    let mut differences = Vec::new();
    let mut checked = 0;
    for (name, fact) in &facts {
        match measured.get(name.as_str()) {
            Some(record) => checked += compare(record, fact, &mut differences),
            None => differences.push(format!("{name} is in the facts and not measured")),
        }
    }
    let unknown = measured.keys().filter(|name| !facts.contains_key(**name));
    differences.extend(unknown.map(|name| format!("{name} is measured and not in the facts")));
    report(format_args!(
        "layout ({}): {} records, {checked} members; {} differences",
        facts::ARCH,
        facts.len(),
        differences.len()
    ));
    agree("layout", differences);
}

fn compare(measured: &Measured, fact: &Value, differences: &mut Vec<String>) -> usize {
    let name = measured.name;
    for (what, got, expected) in
        [("size", measured.size, number(fact, "size")), ("alignment", measured.align, number(fact, "align"))]
    {
        if got != expected {
            differences.push(format!("{name}: {what} is {got}, and {expected} in the facts"));
        }
    }
    let got: BTreeSet<(String, usize)> = measured
        .offsets
        .iter()
        .map(|(path, offset)| (path.replace([' ', '\n'], "").replace("r#", ""), *offset))
        .collect();
    let expected = offsets(fact, "", 0);
    differences
        .extend(expected.difference(&got).map(|(path, at)| format!("{name}.{path} should be at {at}")));
    differences.extend(
        got.difference(&expected).map(|(path, at)| format!("{name}.{path} is at {at} and in no fact")),
    );
    expected.len()
}

/// Where each member stands, by its path. `start` is where its own record stands, in bits.
fn offsets(record: &Value, prefix: &str, start: usize) -> BTreeSet<(String, usize)> {
    let mut places = BTreeSet::new();
    let mut units = Vec::new();
    for (name, field) in members(record) {
        let bits = number(field, "bit_offset");
        if field.get("bit_width").is_some() {
            // The integer of the declared type that holds the bit.
            let unit = number(field, "size") * 8;
            let at = start + (bits - start) / unit * unit;
            if facts::text(record, "kind") == "union" || units.last() != Some(&at) {
                units.push(at);
            }
            continue;
        }
        places.insert((format!("{prefix}{name}"), bits / 8));
        if field.get("fields").is_some() {
            places.extend(offsets(field, &format!("{prefix}{name}."), bits));
        }
    }
    for (i, at) in units.iter().enumerate() {
        let number = if units.len() > 1 { (i + 1).to_string() } else { String::new() };
        places.insert((format!("{prefix}_bitfield{number}"), at / 8));
    }
    places
}

macro_rules! bit_fields {
    ($($(#[$cfg:meta])* $record:ident::$field:ident,)*) => {
        const MASKS: &[(&str, u64)] =
            &[$($(#[$cfg])* (concat!(stringify!($record), "::", stringify!($field)), $record::$field as u64),)*];
    };
}
include!("../../proof/bit_fields.in");

#[test]
fn every_bit_field_has_the_bits_that_the_c_compiler_gave_it() {
    let mut expected = BTreeMap::new();
    facts::records().iter().for_each(|(name, record)| expected.extend(bits(name, record, 0)));
    let got: BTreeMap<String, u64> = MASKS.iter().map(|(name, mask)| (name.to_string(), *mask)).collect();
    report(format_args!("bit-fields: {}", expected.len()));
    assert_eq!(got, expected);
}

/// The mask of each bit-field in its integer. `start` is where the record stands, in bits.
fn bits(name: &str, record: &Value, start: usize) -> BTreeMap<String, u64> {
    let mut masks = BTreeMap::new();
    for (member, field) in members(record) {
        let at = number(field, "bit_offset") - start;
        let unit = number(field, "size") * 8;
        match number(field, "bit_width") {
            0 if field.get("fields").is_some() => {
                masks.extend(bits(&format!("{name}_{member}"), field, at + start))
            }
            0 => {}
            width => {
                let mask = (at..at + width).fold(0, |mask, bit| mask | 1_u64 << (bit % unit));
                masks.insert(format!("{name}::{member}"), mask);
            }
        }
    }
    masks
}
