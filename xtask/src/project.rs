//! Where the things of this checkout are: the root, `target/`, and what each command leaves there.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use anyhow::{Context, Result};

/// Names the checkout to work in, when it is not the one that this program was built from.
pub(crate) const ROOT_OVERRIDE: &str = "KSFRAME_ROOT";

/// The folder that holds the root `Cargo.toml`.
pub(crate) fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| match std::env::var_os(ROOT_OVERRIDE) {
        Some(given) => PathBuf::from(given),
        // The crate's own folder is <root>/xtask, wherever the command was started from.
        None => Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ lies in the root").to_owned(),
    });
    &ROOT
}

/// Where the system's own files begin. Tests point elsewhere, to see what happens where something is missing.
pub(crate) fn system_root() -> PathBuf {
    std::env::var_os("KSFRAME_SYSTEM_ROOT").map_or_else(|| PathBuf::from("/"), PathBuf::from)
}

/// `target/`, or where the user moved it by CARGO_TARGET_DIR.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR").filter(|moved| !moved.is_empty()) {
        Some(moved) => root().join(moved),
        None => root().join("target"),
    }
}

/// Makes a folder, or says which one could not be made and what to do.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| {
        format!(
            "cannot create {}: make its parent a writable folder, or set CARGO_TARGET_DIR to one",
            folder.display()
        )
    })
}

/// Writes a file only when its content differs, so that what was built from it stays current.
pub(crate) fn write_if_changed(file: &Path, content: &[u8]) -> Result<()> {
    if std::fs::read(file).is_ok_and(|old| old == content) {
        return Ok(());
    }
    std::fs::write(file, content).with_context(|| {
        format!(
            "cannot write {}: make its folder writable, or set CARGO_TARGET_DIR to one that is",
            file.display()
        )
    })
}
