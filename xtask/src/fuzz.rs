//! `cargo xtask fuzz <what>`: random inputs by the million, checked, at a rate that is printed.
//!
//! The targets are tests of the crate (crates/framing/tests/fuzz), made with bolero: here they get as many inputs as are asked
//! for, as fast as a release and as strict as a test.

use anyhow::{Context, ensure};
use std::{process::Command, time::Instant};

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Parsing, intersecting, converting and deciding of allocator framing
    Framing {
        /// How many inputs: a quarter each for parse, intersect, convert and small ranges; and one in 64 more for decide
        #[arg(long, default_value_t = 10_000_000)]
        inputs: u64,
        /// Only the inputs of this seed, which a failure has printed
        #[arg(long)]
        seed: Option<String>,
    },
}

/// The targets that share the inputs, and the one that is slower by as much.
const FAST: [&str; 4] = ["parse", "intersect", "convert", "small_ranges"];
const SLOW: &str = "decide";
const SLOWER: u64 = 64;

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let What::Framing { inputs, seed } = args.what;
    test(&["--no-run"], 0, seed.as_deref())?;
    let each = inputs / FAST.len() as u64;
    let before = Instant::now();
    test(&["--", "--skip", SLOW], each, seed.as_deref())?;
    test(&["--", SLOW], inputs / SLOWER, seed.as_deref())?;
    let (seconds, slow) = (before.elapsed().as_secs_f64(), inputs / SLOWER);
    let total = each * FAST.len() as u64 + slow;
    println!(
        "{each} inputs each for {}, {slow} for {SLOW}: {total} in {seconds:.1} s, {:.0} a second; no failure",
        FAST.join(", "),
        total as f64 / seconds
    );
    Ok(())
}

fn test(arguments: &[&str], iterations: u64, seed: Option<&str>) -> anyhow::Result<()> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "test",
        "--quiet",
        "--release",
        "--package",
        "framing",
        "--features",
        "decide",
        "--test",
        "fuzz",
    ]);
    // As fast as a release, as strict as a test.
    cargo.args(["--config", "profile.release.overflow-checks=true"]);
    cargo.args(["--config", "profile.release.debug-assertions=true"]);
    cargo.args(["--target-dir", "target/fuzz"]).args(arguments);
    cargo.env("BOLERO_RANDOM_ITERATIONS", iterations.to_string());
    if let Some(seed) = seed {
        cargo.env("BOLERO_RANDOM_SEED", seed).env("BOLERO_RANDOM_ITERATIONS", "0");
    }
    let status = cargo.status().context("could not start cargo")?;
    ensure!(status.success(), "an input fails: it stands above with its seed, which --seed repeats");
    Ok(())
}
