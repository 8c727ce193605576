//! `cargo xtask test`: the whole suite; what CI runs.

use anyhow::{Context, ensure};
use std::process::Command;

#[derive(clap::Args)]
pub(crate) struct Args {}

pub(crate) fn run(_: Args) -> anyhow::Result<()> {
    let status = Command::new(env!("CARGO")).args(["test"]).status().context("could not start cargo")?;
    ensure!(status.success(), "the tests failed; the first failure above says why");
    Ok(())
}
