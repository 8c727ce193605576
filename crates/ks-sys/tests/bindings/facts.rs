//! The fact files, for the processor that the tests run on.

use serde_json::{Map, Value};
use std::path::Path;

pub(crate) const ARCH: &str = if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" };

pub(crate) fn table(file: &str) -> Map<String, Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let table: Map<String, Value> = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{file}: {e}"));
    table.into_iter().filter_map(|(name, entry)| Some((name, for_this_processor(entry)?))).collect()
}

pub(crate) fn tables(files: &[&str]) -> Map<String, Value> {
    files.iter().flat_map(|file| table(file)).collect()
}

pub(crate) fn records() -> Map<String, Value> {
    let files = [&format!("records-{ARCH}.json"), &format!("wdf-records-{ARCH}.json"), "wdf-bind.json"];
    tables(&files).into_iter().filter(|(_, entry)| entry.get("fields").is_some()).collect()
}

pub(crate) fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry.get(key).and_then(Value::as_str).unwrap_or_default()
}

pub(crate) fn number(entry: &Value, key: &str) -> usize {
    entry.get(key).and_then(Value::as_u64).map_or(0, |n| n as usize)
}

pub(crate) fn list<'a>(entry: &'a Value, key: &str) -> &'a [Value] {
    entry.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// An entry may exist on one processor `only`, or differ on `arm64`.
fn for_this_processor(entry: Value) -> Option<Value> {
    match (entry.get("only").and_then(Value::as_str), entry.get("arm64")) {
        (Some(only), _) if only != ARCH => None,
        (_, Some(other)) if ARCH == "arm64" => Some(other.clone()),
        _ => Some(entry),
    }
}

/// How a record is written in Rust, by the conventions of README.md: the members, with the name each one has.
///
/// A record that is nothing but one anonymous record is that record; a union of an anonymous struct and `Alignment` is that
/// struct; members without a name are `Anonymous`, or `Anonymous1`, `Anonymous2`.
pub(crate) fn members(record: &Value) -> Vec<(String, &Value)> {
    let fields = list(record, "fields");
    let nameless = |f: &&Value| text(f, "name").is_empty() && f.get("fields").is_some();
    match fields {
        [one] if nameless(&one) => return members(one),
        [one, two]
            if text(record, "kind") == "union"
                && nameless(&one)
                && text(one, "kind") == "struct"
                && text(two, "name") == "Alignment" =>
        {
            return members(one);
        }
        _ => {}
    }
    let several = fields.iter().filter(nameless).count() > 1;
    let mut count = 0;
    let mut name = |field: &Value| {
        count += usize::from(nameless(&field));
        match (text(field, "name"), several) {
            ("", true) => format!("Anonymous{count}"),
            ("", false) => "Anonymous".to_owned(),
            (name, _) => name.to_owned(),
        }
    };
    fields.iter().map(|field| (name(field), field)).collect()
}
