//! Building a driver of this folder in C: included by the tests that load one.

use std::path::{Path, PathBuf};
use std::process::Command;

const COMPILER: &str = "x86_64-w64-mingw32-gcc";

/// The driver's image, or `None` (said aloud) where there is no compiler for it.
pub(crate) fn image(name: &str) -> Option<PathBuf> {
    if !test_needs::found(COMPILER, "gcc-mingw-w64-x86-64") {
        return None;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let image = folder.join(format!("{name}-{}-{:?}.sys", std::process::id(), std::thread::current().id()));
    if image.exists() {
        return Some(image);
    }
    let source = drivers().join(format!("{name}/{name}.c"));
    let flags = format!("@{}", drivers().join("gcc.txt").display());
    let output =
        Command::new(COMPILER).arg("-o").args([&image, &source]).arg(flags).output().expect("it runs");
    assert!(output.status.success(), "{name}.c does not build:\n{}", String::from_utf8_lossy(&output.stderr));
    Some(image)
}

/// This folder, seen from any crate of the workspace.
fn drivers() -> PathBuf {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let mut found =
        above.map(|folder| folder.join("tests/drivers")).filter(|folder| folder.join("gcc.txt").exists());
    found.next().expect("a crate of this workspace")
}
