//! The inline functions of ks.h are all there, and take and return what the header says.

use crate::ctype::CTypes;
use crate::facts::{list, table, text};
use crate::rust::Source;
use crate::{agree, report};
use serde_json::Value;
use std::path::Path;

/// The source of the module, as text: half of its functions are written through a macro.
fn source() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/inline");
    ["calls.rs", "gates.rs"]
        .map(|name| std::fs::read_to_string(folder.join(name)).expect("the module is there"))
        .concat()
}

#[test]
fn every_inline_function_of_ks_h_is_written_with_its_page() {
    let (source, c, flat) = (source(), CTypes::read(), Source::read_flat());
    let facts: Vec<(String, Value)> = table("functions.json")
        .into_iter()
        .filter(|(_, f)| text(f, "hdr") == "ks.h" && f.get("inline").is_some())
        .collect();
    let mut differences = Vec::new();
    for (name, fact) in &facts {
        let params: Vec<String> =
            list(fact, "params").iter().filter_map(Value::as_str).map(|p| c.parameter(p)).collect();
        let expected = format!("fn({}) -> {}", params.join(", "), c.canonical(text(fact, "ret")));
        let got = prototype(&source, name).map(|prototype| flat.canonical(&prototype, &c));
        if got.as_deref() != Some(expected.as_str()) {
            differences.push(format!("{name}: {got:?} in Rust, {expected} in the facts"));
        }
        if !source.contains(&format!("/// ks/nf-ks-{}", name.to_lowercase())) {
            differences.push(format!("{name} does not name its page"));
        }
    }
    report(format_args!("inline functions of ks.h: {}; {} differences", facts.len(), differences.len()));
    agree("inline functions", differences);
}

/// `fn Name(A: X) -> Y`, up to its body, as a function type.
fn prototype(source: &str, name: &str) -> Option<syn::Type> {
    let (_, rest) = source.split_once(&format!("fn {name}("))?;
    let end = rest.find(['{', '=', ';'])?;
    syn::parse_str(&format!("callback!(fn({})", rest.get(..end)?)).ok()
}
