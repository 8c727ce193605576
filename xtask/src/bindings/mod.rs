//! `cargo xtask bindings`: writes crates/ks-sys/src/generated from crates/ks-sys/facts.
//!
//! Four stages, one file each: `facts` reads what a C compiler said about the Windows headers; `model` decides names,
//! types and layouts; `emit` (with `records`) writes each item as Rust, once for each processor; `files` merges the two,
//! with what differs under `cfg(target_arch)`, and formats.

use anyhow::{Context, ensure};
use std::collections::BTreeMap;
use std::path::Path;

mod ctype;
mod emit;
mod facts;
mod files;
mod model;
mod names;
mod records;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when the committed files are not what would be written
    #[arg(long)]
    check: bool,
}

/// Where generated files lie; nothing else lies there.
const FOLDERS: [&str; 2] = ["src/generated", "proof"];

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/ks-sys");
    let files = files::generate(&crate_folder.join("facts"))?;
    if args.check { compare(&crate_folder, &files) } else { write(&crate_folder, &files) }
}

fn write(crate_folder: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    for folder in FOLDERS {
        std::fs::create_dir_all(crate_folder.join(folder))?;
    }
    for stale in present(crate_folder)?.iter().filter(|path| !files.contains_key(*path)) {
        std::fs::remove_file(crate_folder.join(stale))?;
    }
    for (name, text) in files {
        let path = crate_folder.join(name);
        // What is unchanged keeps its date, so that cargo does not build it again.
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{} files in {}", files.len(), crate_folder.display());
    Ok(())
}

fn compare(crate_folder: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    for (name, text) in files {
        let current = std::fs::read_to_string(crate_folder.join(name)).unwrap_or_default();
        ensure!(current == *text, "{name} is not current; run: cargo xtask bindings");
    }
    for name in present(crate_folder)? {
        ensure!(files.contains_key(&name), "{name} is no longer generated; run: cargo xtask bindings");
    }
    Ok(())
}

/// The generated files that are there, by their path in the crate.
fn present(crate_folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for folder in FOLDERS {
        for entry in std::fs::read_dir(crate_folder.join(folder))? {
            names.push(format!("{folder}/{}", entry?.file_name().to_string_lossy()));
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_bindings_are_what_the_generator_writes() {
        run(Args { check: true }).unwrap();
    }
}
