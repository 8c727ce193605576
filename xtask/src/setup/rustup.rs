//! The rung `rustup target add`. Some networks refuse the download, and some let it hang: it gets two minutes.

use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::process;
use crate::toolchain::{self, Target};

pub(super) fn add_target(target: Target) -> Result<()> {
    if toolchain::on_path("rustup").is_none() {
        bail!("rustup is not installed");
    }
    if target.library.contains("std") {
        bail!("rustup has no library for the target {}", target.triple);
    }
    process::run_within(
        Duration::from_secs(120),
        Command::new("rustup").args(["target", "add", target.triple]),
    )
}
