//! The types of members: an offset alone would not tell a LONG from a ULONG, or one pointer from another.

use crate::ctype::CTypes;
use crate::facts::{self, members, text};
use crate::rust::Source;
use crate::{agree, report};
use serde_json::Value;

#[test]
fn every_member_has_the_type_of_its_header() {
    let judge = Judge { c: CTypes::read(), rust: Source::read_flat() };
    let mut differences = Vec::new();
    let mut checked = 0;
    for (name, fact) in facts::records().iter().filter(|(name, _)| *name != "GUID") {
        checked += judge.record(name, fact, &mut differences);
    }
    report(format_args!("members: {checked} types; {} differences", differences.len()));
    agree("types of members", differences);
}

struct Judge {
    c: CTypes,
    rust: Source,
}

impl Judge {
    /// `name` is the record's in Rust: a nested one's is its parent's and its member's.
    fn record(&self, name: &str, fact: &Value, differences: &mut Vec<String>) -> usize {
        let Some(record) = self.rust.records.get(name) else {
            differences.push(format!("{name} is in the facts and not in the source"));
            return 0;
        };
        let mut checked = 0;
        for (member, field) in members(fact) {
            if field.get("bit_width").is_some() {
                continue;
            }
            if field.get("fields").is_some() {
                checked += self.record(&format!("{name}_{member}"), field, differences);
                continue;
            }
            let ty = record
                .iter()
                .find(|(name, _)| *name == member)
                .map(|(_, ty)| self.rust.canonical(ty, &self.c));
            let expected = self.c.canonical(text(field, "type"));
            if ty.as_deref() != Some(expected.as_str()) {
                differences.push(format!("{name}.{member}: {ty:?} in Rust, {expected} in the facts"));
            }
            checked += 1;
        }
        checked
    }
}
