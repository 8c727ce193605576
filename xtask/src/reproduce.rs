//! The proof that the image is reproducible: the same sources in another folder give the same bytes.
//!
//! A copy of the checkout lies under target/, at a path of another length and with a space in it; cargo builds there
//! from nothing the first time, and what changed after that.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::driver::{self, Arch};
use crate::toolchain::cargo;
use crate::{process, project};

pub(crate) fn run() -> Result<()> {
    let copy = project::target().join("another folder/checkout");
    mirror(project::root(), &copy)?;
    for arch in Arch::ALL {
        // The copy's own xtask would be built too; ours, told to work there, is the same program.
        let mut again = Command::new(std::env::current_exe()?);
        again.env("CARGO", cargo()).env(project::ROOT_OVERRIDE, &copy).env_remove("CARGO_TARGET_DIR");
        process::run_quietly(again.args(["driver", "--arch", arch.name(), "--json"]))?;
        let there = copy.join("target/driver").join(arch.name()).join("ksframe.sys");
        compare(&driver::path(arch), &there)?;
    }
    Ok(())
}

fn compare(here: &Path, there: &Path) -> Result<()> {
    let (ours, theirs) = (std::fs::read(here)?, std::fs::read(there)?);
    if let Some(offset) = ours.iter().zip(&theirs).position(|(one, other)| one != other) {
        bail!("{} and {} differ first at offset {offset:#x}", here.display(), there.display());
    }
    anyhow::ensure!(
        ours.len() == theirs.len(),
        "{} and {} differ in length",
        here.display(),
        there.display()
    );
    Ok(())
}

/// Makes `to` hold the same files as `from`, touching only what differs.
fn mirror(from: &Path, to: &Path) -> Result<()> {
    project::make_folder(to)?;
    let names = |folder: &Path| -> Result<BTreeSet<PathBuf>> {
        let entries =
            std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
        let names =
            entries.map(|entry| Ok(PathBuf::from(entry?.file_name()))).collect::<Result<BTreeSet<_>>>()?;
        Ok(names.into_iter().filter(|name| !is_left_out(name)).collect())
    };
    let wanted = names(from)?;
    for gone in names(to)?.difference(&wanted) {
        let gone = to.join(gone);
        if gone.is_dir() { std::fs::remove_dir_all(&gone)? } else { std::fs::remove_file(&gone)? }
    }
    for name in wanted {
        let (source, copy) = (from.join(&name), to.join(&name));
        if source.is_dir() {
            mirror(&source, &copy)?;
        } else {
            project::write_if_changed(&copy, &std::fs::read(&source)?)?;
        }
    }
    Ok(())
}

/// What is built, and what git and editors keep.
fn is_left_out(name: &Path) -> bool {
    let name = name.to_string_lossy();
    name == "target" || (name.starts_with('.') && name != ".cargo")
}
