//! `cargo xtask bindings`: writes crates/ks-sys/src/generated from crates/ks-sys/facts.
//!
//! Four stages, one file each: `facts` reads what a C compiler said about the Windows headers; `model` decides names,
//! types and layouts; `emit` (with `records`) writes each item as Rust, once for each processor; `files` merges the two,
//! with what differs under `cfg(target_arch)`, and formats.

use anyhow::{Context, ensure};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

mod ctype;
mod emit;
mod facts;
mod files;
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
    let files = files::generate(&crate_folder.join("facts"))?;
    let folder = crate_folder.join("src/generated");
    if args.check { compare(&folder, &files) } else { write(&folder, &files) }
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
