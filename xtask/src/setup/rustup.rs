//! What rustup installs: `rustup target add`, `rustup component add`. Some networks refuse the download, and some let it
//! hang: each gets two minutes.

use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::process;
use crate::toolchain::{self, Target};

pub(super) fn add_target(target: Target) -> Result<()> {
    if target.library.contains("std") {
        bail!("rustup has no library for the target {}", target.triple);
    }
    rustup(&["target", "add", target.triple])
}

pub(super) fn add_component(name: &str) -> Result<()> {
    rustup(&["component", "add", name])
}

fn rustup(arguments: &[&str]) -> Result<()> {
    if toolchain::on_path("rustup").is_none() {
        bail!("rustup is not installed");
    }
    process::run_within(Duration::from_secs(120), Command::new("rustup").args(arguments))
}
