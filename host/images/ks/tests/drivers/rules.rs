//! No rule without a test: the rules are read out of the host's sources, and each must be one that a driver of `tests/drivers` breaks
//! on request. The same list is the table in docs/host.md.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::kernel_rules;
use crate::misbehave::misdeed;

/// Rules that no driver in C can break here: which test does.
const ELSEWHERE: [(&str, &str); 4] = [
    ("KsIrqlDDIs", "misbehave"),
    ("WdfObjectDelete", "host/images/wdfldr/src/tests.rs"),
    ("WdfTimerStop", "host/images/wdfldr/src/tests.rs"),
    ("WdfVersionUnbind", "host/images/wdfldr/src/tests.rs"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Rule → page, as the sources have them: `violation("Rule", "page"`, and `rule("Rule")` where the name is chosen first.
fn of_the_sources() -> BTreeMap<String, String> {
    let mut rules = BTreeMap::new();
    let images = std::fs::read_dir(root().join("host/images")).expect("the images");
    let mut folders: Vec<PathBuf> = images.map(|image| image.expect("an image").path()).collect();
    folders.push(root().join("host/machine"));
    for folder in folders {
        read_folder(&folder.join("src"), &mut rules);
    }
    rules
}

fn read_folder(folder: &Path, rules: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read_folder(&path, rules);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            read_source(&std::fs::read_to_string(&path).expect("a source"), rules);
        }
    }
}

fn read_source(text: &str, rules: &mut BTreeMap<String, String>) {
    for mark in ["violation(", "rule("] {
        for part in text.split(mark).skip(1) {
            let Some((name, rest)) = literal(part) else { continue };
            let known = rules.entry(name.into()).or_default();
            if known.is_empty() {
                *known = page(rest.trim_start_matches([',', ')', ' ', '\n']), text);
            }
        }
    }
}

/// The page that comes after a rule's name: as it stands there, by a constant of the file, or made of the function's name.
fn page(rest: &str, text: &str) -> String {
    if let Some(made) = rest.strip_prefix("&format!(") {
        return literal(made)
            .map_or_else(String::new, |(page, _)| page.replace("{name}", "the function's page"));
    }
    let constant = rest.split(|c: char| !c.is_ascii_uppercase() && c != '_').next().unwrap_or_default();
    let value = text.split_once(&format!("const {constant}: &str = ")).map(|(_, value)| value);
    let place = if constant.is_empty() { rest } else { value.unwrap_or(rest) };
    literal(place).map_or_else(String::new, |(page, _)| page.into())
}

/// A string literal at the beginning of `text`, and what comes after it.
fn literal(text: &str) -> Option<(&str, &str)> {
    text.trim_start().strip_prefix('"')?.split_once('"')
}

/// Rule → the driver that breaks it.
fn broken_by_drivers() -> BTreeMap<&'static str, &'static str> {
    let misbehave = [&misdeed::AT_ONCE[..], &misdeed::AT_OPEN, &misdeed::AT_POWER, &misdeed::AT_CREATE]
        .into_iter()
        .chain([&misdeed::ON_THE_WAY[..], &misdeed::OF_ALLOCATORS])
        .flatten()
        .map(|(_, rule)| (*rule, "misbehave"));
    let kernel = kernel_rules::RULES.iter().map(|(_, rule)| (*rule, "kernel_rules"));
    misbehave.chain(kernel).chain([(misdeed::ON_PIN_1, "misbehave")]).chain(ELSEWHERE).collect()
}

#[test]
fn every_rule_in_the_sources_has_a_driver_that_breaks_it() {
    let broken = broken_by_drivers();
    let untested: Vec<_> =
        of_the_sources().into_keys().filter(|rule| !broken.contains_key(&**rule)).collect();
    assert!(untested.is_empty(), "rules that nothing breaks: {untested:?}");
}

#[test]
fn every_rule_that_a_driver_breaks_is_in_the_sources() {
    let sources = of_the_sources();
    assert!(sources.len() > 50, "the sources are not read: {sources:?}");
    let gone: Vec<_> = broken_by_drivers().into_keys().filter(|rule| !sources.contains_key(*rule)).collect();
    assert!(gone.is_empty(), "no source has {gone:?}");
}

#[test]
fn a_rule_that_is_broken_elsewhere_is_named_there() {
    for (rule, place) in ELSEWHERE.iter().filter(|(_, place)| place.ends_with(".rs")) {
        let text = std::fs::read_to_string(root().join(place)).expect("the test is there");
        assert!(text.contains(&format!("Some(\"{rule}\")")), "{place} does not expect {rule}");
    }
}

const BEGIN: &str = "<!-- rules: begin -->\n";
const END: &str = "<!-- rules: end -->";

#[test]
fn the_table_in_the_documents_is_that_of_the_sources() {
    let broken = broken_by_drivers();
    let mut table = String::from("\n| rule | page | broken on request by |\n|---|---|---|\n");
    for (rule, page) in of_the_sources() {
        let by = broken.get(&*rule).copied().unwrap_or("nothing");
        table.push_str(&format!("| {rule} | {page} | {by} |\n"));
    }
    table.push('\n');
    let path = root().join("docs/host.md");
    let text = std::fs::read_to_string(&path).expect("docs/host.md");
    let (before, rest) = text.split_once(BEGIN).expect("a beginning mark");
    let (old, after) = rest.split_once(END).expect("an end mark");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{table}{END}{after}")).expect("written");
    } else {
        assert_eq!(old, table, "docs/host.md: UPDATE_DOCS=1 cargo test --package ks --test drivers rules");
    }
}
