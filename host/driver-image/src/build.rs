//! Building the image anew.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::Variant;

/// `cargo xtask driver` in a checkout; the error is its last line.
pub(crate) fn build(root: &Path, variant: Variant) -> Result<(), String> {
    eprintln!("ksframe.sys is older than its sources: cargo xtask driver");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut xtask = Command::new(cargo);
    xtask.current_dir(root).args(["xtask", "driver", "--json"]).stdin(Stdio::null());
    if variant == Variant::Checked {
        xtask.arg("--checked");
    }
    let output = xtask.output().map_err(|error| format!("cargo does not start: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said.lines().last().unwrap_or("cargo xtask driver failed and said nothing").to_owned())
}
