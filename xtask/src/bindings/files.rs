//! Stage 4 of the bindings: the items of both processors as formatted files, one for each C header.

use super::emit::{self, Items};
use super::{facts::Facts, model::Model, names};
use anyhow::{Context, ensure};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const WRITTEN_BY: &str = "Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.";

/// Modules whose names would collide with others if they were flat at the root.
const APART: &[&str] = &["names", "sig", "wdf_index", "wdf_sig"];

/// Every generated file, by its path in the crate.
pub(super) fn generate(facts: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let items = |arch| emit::items(&Model::new(Facts::read(facts, arch)?));
    let mut modules = by_module(merge(items("x64")?, items("arm64")?));
    let proof = proof(&mut modules);
    let imports = imports(&mut modules);
    modules.insert("imports".to_owned(), imports);
    modules.insert("names".to_owned(), names::names(&Model::new(Facts::read(facts, "x64")?)));
    let root = ("src/generated/mod.rs".to_owned(), root(modules.keys()));
    let files =
        modules.into_iter().map(|(name, body)| (format!("src/generated/{name}.rs"), head(&name) + &body));
    files.chain([root]).chain(proof).map(|(name, text)| Ok((name, rustfmt(&text)?))).collect()
}

/// Takes the lists `proof records`, ... out of the modules; each is a file with one call of a macro of that name.
fn proof(modules: &mut BTreeMap<String, String>) -> Vec<(String, String)> {
    let lists = modules.extract_if(.., |name, _| name.starts_with("proof "));
    let file = |(name, body): (String, String)| {
        let list = name.trim_start_matches("proof ");
        (format!("proof/{list}.in"), format!("// {WRITTEN_BY}\n\n{list}! {{\n{body}}}\n"))
    };
    lists.map(file).collect()
}

fn merge(x64: Items, mut arm64: Items) -> Items {
    let mut merged = Items::new();
    for (key, x) in x64 {
        let text = match arm64.remove(&key) {
            Some(a) if a == x => x,
            Some(a) => only_on("x86_64", &x) + &only_on("aarch64", &a),
            None => only_on("x86_64", &x),
        };
        merged.insert(key, text);
    }
    merged.extend(arm64.into_iter().map(|(key, a)| (key, only_on("aarch64", &a))));
    merged
}

fn only_on(arch: &str, text: &str) -> String {
    let starts = ["pub type ", "pub const ", "#[repr(C", "unsafe impl ", "impl ", "fn ", "c fn "];
    let begins_item = |line: &str| starts.iter().any(|start| line.starts_with(start));
    let cfg = format!("#[cfg(target_arch = \"{arch}\")]\n");
    let lines = text.split_inclusive('\n');
    let each: String =
        lines.map(|line| if begins_item(line) { format!("{cfg}{line}") } else { line.to_owned() }).collect();
    // An entry of a list has no keyword: the attribute stands before it.
    if each == text { format!("{cfg}{text}") } else { each }
}

fn by_module(items: Items) -> BTreeMap<String, String> {
    let mut modules = BTreeMap::<String, String>::new();
    for ((module, ..), text) in items {
        modules.entry(module).or_default().push_str(&text);
    }
    modules
}

/// Takes the lists `imports ks.sys`, ... out of the modules and makes one file of `extern` blocks of them.
fn imports(modules: &mut BTreeMap<String, String>) -> String {
    let mut text = String::new();
    for (name, body) in modules.extract_if(.., |name, _| name.starts_with("imports ")) {
        let module = name.trim_start_matches("imports ");
        let (variadic, plain): (Vec<&str>, Vec<&str>) =
            body.lines().partition(|line| line.starts_with("c fn "));
        text += &format!("imports! {{ win64 {module:?}:\n{}\n}}\n", plain.join("\n"));
        if !variadic.is_empty() {
            let variadic = variadic.join("\n").replace("c fn ", "fn ");
            text += &format!("imports! {{ variadic {module:?}:\n{variadic}\n}}\n");
        }
    }
    text
}

fn root<'a>(modules: impl Iterator<Item = &'a String>) -> String {
    let mut text = format!("//! {WRITTEN_BY}\n\n");
    for module in modules {
        let condition =
            if module == "imports" { "#[cfg(all(windows, target_env = \"msvc\"))]\n" } else { "" };
        text += &format!("{condition}pub mod {module};\n");
        if !APART.contains(&module.as_str()) {
            text += &format!("{condition}pub use {module}::*;\n");
        }
    }
    text
}

fn head(module: &str) -> String {
    let uses = if module == "wdf_index" { "" } else { "#[allow(unused_imports)]\nuse crate::*;\n\n" };
    format!("//! {WRITTEN_BY}\n\n{uses}")
}

fn rustfmt(text: &str) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path", concat!(env!("CARGO_MANIFEST_DIR"), "/../rustfmt.toml")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start rustfmt; install it: rustup component add rustfmt")?;
    let mut input = child.stdin.take().context("rustfmt has no input")?;
    let text = text.to_owned();
    let feed = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    feed.join().expect("the feeding thread does not panic")?;
    ensure!(output.status.success(), "rustfmt refused the generated text");
    Ok(String::from_utf8(output.stdout)?)
}
