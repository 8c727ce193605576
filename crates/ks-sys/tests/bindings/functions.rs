//! Signatures: what can be imported, and KMDF's table, by the count and the types of the parameters.

use crate::ctype::CTypes;
use crate::facts::{list, table, tables, text};
use crate::rust::Source;
use crate::{agree, report};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

#[test]
fn every_importable_function_takes_and_returns_what_its_header_says() {
    let exported: BTreeSet<String> = table("modules.json")
        .values()
        .flat_map(|names| names.as_array().cloned().unwrap_or_default())
        .filter_map(|n| n.as_str().map(str::to_owned))
        .collect();
    let mut facts = tables(&["functions.json", "additions.json"]);
    facts.extend(table("wdf-bind.json").into_iter().filter(|(_, entry)| entry.get("ret").is_some()));
    let importable = |name: &str, f: &Value| {
        exported.contains(name)
            || f.get("module").is_some()
            || (f.get("inline").is_none() && !name.starts_with('_'))
    };
    let facts = facts.into_iter().filter(|(name, f)| importable(name, f)).collect();
    compare("functions", facts, Source::read("sig"));
}

#[test]
fn every_kmdf_function_takes_and_returns_what_its_header_says() {
    compare("KMDF functions", table("wdf-signatures.json"), Source::read("wdf_sig"));
}

fn compare(what: &str, facts: Map<String, Value>, signatures: Source) {
    let (c, flat) = (CTypes::read(), Source::read_flat());
    let mut differences = Vec::new();
    let mut parameters = 0;
    for (name, fact) in &facts {
        let params: Vec<String> = list(fact, "params")
            .iter()
            .filter_map(Value::as_str)
            .map(|p| c.parameter(p))
            .filter(|p| p != "void")
            .collect();
        parameters += params.len();
        let dots = if fact.get("variadic").is_some() { vec!["...".to_owned()] } else { vec![] };
        let expected =
            format!("fn({}) -> {}", [params, dots].concat().join(", "), c.canonical(text(fact, "ret")));
        match signatures.aliases.get(name).map(|ty| canonical(&flat, ty, &c)) {
            Some(got) if got == expected => {}
            got => differences
                .push(format!("{name}: {} in Rust, {expected} in the facts", got.unwrap_or_default())),
        }
    }
    let unknown = signatures.aliases.keys().filter(|name| !facts.contains_key(*name));
    differences.extend(unknown.map(|name| format!("{name} is in Rust and in no fact")));
    report(format_args!(
        "{what}: {}, {parameters} parameters; {} differences",
        facts.len(),
        differences.len()
    ));
    agree(what, differences);
}

/// A variadic signature has `...` as its last parameter, which is no type: it is put aside while the others are read.
fn canonical(flat: &Source, ty: &syn::Type, c: &CTypes) -> String {
    let syn::Type::Macro(m) = ty else { return flat.canonical(ty, c) };
    let tokens = m.mac.tokens.to_string();
    if !m.mac.path.is_ident("variadic") {
        return flat.canonical(ty, c);
    }
    let fixed: syn::Type =
        syn::parse_str(&format!("callback!({})", tokens.replace(", ...", ""))).expect("a function type");
    flat.canonical(&fixed, c).replacen(") ->", ", ...) ->", 1)
}
