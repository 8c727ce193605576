//! `cargo xtask record`: writes into README.md and docs/ksctl.md what ksctl says today to the commands that they show.
//!
//! The test that compares them does the writing too, so that what is written is what is compared.

use std::process::Command;

use crate::driver::{self, Arch, Platform};
use crate::toolchain::cargo;
use crate::{process, project};

#[derive(clap::Args)]
pub(crate) struct Args {}

pub(crate) fn run(_: Args) -> anyhow::Result<()> {
    driver::build(Arch::X64, Platform::Standalone)?;
    let mut tests = Command::new(cargo());
    tests.current_dir(project::root()).env("KSCTL_RECORD", "1");
    process::run_quietly(tests.args(["test", "--quiet", "--package", "ksctl", "--test", "documents"]))?;
    println!("README.md and docs/ksctl.md show what ksctl says today");
    Ok(())
}
