//! `cargo xtask bindings`: writes crates/ks-sys/src/generated from crates/ks-sys/facts.
//!
//! Three stages, one file each: `facts` reads what a C compiler said about the Windows headers; `model` decides
//! names, types and layouts; `emit` (with `records`) writes Rust. The stages run once for each processor; what
//! differs between the two stands under `cfg(target_arch)`.

use anyhow::{Context, ensure};
use emit::Items;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

mod ctype;
mod emit;
mod facts;
mod model;
mod records;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when the committed files are not what would be written
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/ks-sys");
    let files = files(&crate_folder.join("facts"))?;
    let folder = crate_folder.join("src/generated");
    if args.check { compare(&folder, &files) } else { write(&folder, &files) }
}

/// Every generated file, by name.
fn files(facts: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let generate = |arch| emit::items(&model::Model::new(facts::Facts::read(facts, arch)?));
    let modules = by_module(generate("x64")?, generate("arm64")?);
    let mut files = BTreeMap::new();
    files.insert("mod.rs".to_owned(), root(modules.keys()));
    for (name, body) in modules {
        files.insert(format!("{name}.rs"), head(&name) + &body);
    }
    files.into_iter().map(|(name, text)| Ok((name, rustfmt(&text)?))).collect()
}

fn by_module(x64: Items, mut arm64: Items) -> BTreeMap<String, String> {
    let only = |arch: &str, text: &str| -> String {
        let cfg = format!("#[cfg(target_arch = \"{arch}\")]\n");
        let starts = ["pub type ", "pub const ", "#[repr(C", "unsafe impl "];
        let lines = text.split_inclusive('\n');
        lines
            .map(|line| {
                if starts.iter().any(|s| line.starts_with(s)) { cfg.clone() + line } else { line.to_owned() }
            })
            .collect()
    };
    let mut merged = Items::new();
    for (key, x) in x64 {
        let text = match arm64.remove(&key) {
            Some(a) if a == x => x,
            Some(a) => only("x86_64", &x) + &only("aarch64", &a),
            None => only("x86_64", &x),
        };
        merged.insert(key, text);
    }
    merged.extend(arm64.into_iter().map(|(key, a)| (key, only("aarch64", &a))));
    let mut modules = BTreeMap::<String, String>::new();
    for ((module, ..), text) in merged {
        modules.entry(module).or_default().push_str(&text);
    }
    modules
}

const WRITTEN_BY: &str = "Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.";

/// Modules whose names would collide with others if they were flat at the root.
const APART: &[&str] = &["sig", "wdf_index", "wdf_sig"];

fn root<'a>(modules: impl Iterator<Item = &'a String>) -> String {
    let mut text = format!("//! {WRITTEN_BY}\n\n");
    let (apart, flat): (Vec<_>, Vec<_>) = modules.partition(|module| APART.contains(&module.as_str()));
    for module in flat.iter().chain(&apart) {
        text += &format!("pub mod {module};\n");
    }
    for module in flat {
        text += &format!("pub use {module}::*;\n");
    }
    text
}

fn head(module: &str) -> String {
    let uses = match module {
        "wdf_index" => "",
        _ => "#[allow(unused_imports)]\nuse crate::*;\n",
    };
    format!("//! {WRITTEN_BY}\n\n{uses}\n")
}

fn rustfmt(text: &str) -> anyhow::Result<String> {
    use std::io::Write;
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

fn write(folder: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    for stale in present(folder)?.iter().filter(|path| !files.contains_key(&name_of(path))) {
        std::fs::remove_file(stale)?;
    }
    for (name, text) in files {
        let path = folder.join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{} files in {}", files.len(), folder.display());
    Ok(())
}

fn compare(folder: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    for (name, text) in files {
        let current = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        ensure!(current == *text, "{name} is not current; run: cargo xtask bindings");
    }
    for path in present(folder)? {
        let name = name_of(&path);
        ensure!(files.contains_key(&name), "{name} is no longer generated; run: cargo xtask bindings");
    }
    Ok(())
}

fn present(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    Ok(std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
