//! `cargo xtask bench <what>`: measurements, each beside its peers in one run.

use anyhow::{Context, ensure};
use std::process::Command;

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// The frame pool beside DPDK, FFmpeg, GStreamer, crossbeam and others (`-- --help` for its options)
    Pool {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let What::Pool { arguments } = args.what;
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--release", "--package", "frame-pool-bench", "--"]).args(arguments);
    let status = cargo.status().context("could not start cargo")?;
    ensure!(status.success(), "the measurement did not end well; its last line says why");
    Ok(())
}
