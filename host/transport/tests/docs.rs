//! docs/host.md lists every export, and this test holds the list to the code. `UPDATE_DOCS=1` writes it anew.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use host_transport::MODULES;

const BEGIN: &str = "<!-- exports: begin -->\n";
const END: &str = "<!-- exports: end -->";

/// What Windows' own modules export, as import libraries list it.
fn windows_exports(module: &str) -> BTreeSet<String> {
    let facts = include_str!("../../../crates/ks-sys/facts/modules.json");
    let facts: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(facts).expect("a JSON object");
    let names = facts.iter().find(|(name, _)| name.eq_ignore_ascii_case(module)).map(|(_, names)| names);
    let names = names.and_then(|names| names.as_array()).cloned().unwrap_or_default();
    names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

fn list() -> String {
    let mut text = String::new();
    for module in MODULES {
        let names: BTreeSet<&str> =
            module.tables.iter().copied().flatten().map(|export| export.name).collect();
        let all = windows_exports(module.name);
        let missing: Vec<&str> =
            all.iter().map(String::as_str).filter(|name| !names.contains(name)).collect();
        let _ = writeln!(text, "\n### {}: {} names\n", module.name, names.len());
        let _ = writeln!(text, "{}", wrapped(names));
        if module.name == "ks.sys" {
            let _ = writeln!(text, "\nNot there ({}):\n\n{}", missing.len(), wrapped(missing));
        } else if !all.is_empty() {
            let _ = writeln!(text, "\nNot there: {} others that Windows exports.", missing.len());
        }
    }
    text.push('\n');
    text
}

/// Names in lines of at most 120 characters.
fn wrapped<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut lines = vec![String::new()];
    for name in names {
        let line = lines.last_mut().expect("never empty");
        if line.len() + name.len() > 117 {
            lines.push(format!("`{name}`"));
        } else {
            let gap = if line.is_empty() { "" } else { " " };
            let _ = write!(line, "{gap}`{name}`");
        }
    }
    lines.join("\n")
}

#[test]
fn docs_host_md_lists_what_drivers_may_call() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/host.md");
    let text = std::fs::read_to_string(&path).expect("docs/host.md is there");
    let (head, rest) = text.split_once(BEGIN).expect("the list has a beginning");
    let (listed, tail) = rest.split_once(END).expect("the list has an end");
    let wanted = list();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, format!("{head}{BEGIN}{wanted}{END}{tail}"))
            .expect("docs/host.md can be written");
        return;
    }
    let remedy = "run UPDATE_DOCS=1 cargo test -p host-transport --test docs";
    assert!(listed == wanted, "docs/host.md is not what the code says: {remedy}");
}
