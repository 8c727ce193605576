//! `cargo xtask fuzz <what>`: random inputs by the million, checked, at a rate that is printed.

use anyhow::{Context, ensure};
use std::process::Command;

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Parsing, intersecting, converting and deciding of allocator framing
    Framing {
        /// How many inputs
        #[arg(long, default_value_t = 10_000_000)]
        inputs: u64,
        /// The seed of the first one; each input is the next seed
        #[arg(long, default_value_t = 0)]
        seed: u64,
    },
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let What::Framing { inputs, seed } = args.what;
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--release", "--package", "framing", "--features", "decide"]);
    // As fast as a release, as strict as a test.
    cargo.args([
        "--config",
        "profile.release.overflow-checks=true",
        "--config",
        "profile.release.debug-assertions=true",
    ]);
    cargo.args([
        "--target-dir",
        "target/fuzz",
        "--example",
        "campaign",
        "--",
        &inputs.to_string(),
        &seed.to_string(),
    ]);
    let status = cargo.status().context("could not start cargo")?;
    ensure!(status.success(), "an input fails; its seed stands above: --inputs 1 --seed SEED repeats it");
    Ok(())
}
