//! `cargo xtask dshow`: the DirectShow part, built for Windows and tested under Wine.
//!
//! Wine's quartz is a DirectShow that other people wrote: our allocator is held to one contract with its, and our
//! filters run in its graphs. `ks-client`'s transport to Windows devices is tried there too, on what Wine has of them, and
//! ksctl over it.

use std::time::Duration;

use anyhow::{Context, Result};

use crate::driver::{self, Arch, Platform};
use crate::steps::{loud_step, say};
use crate::{package, process, wine};

const LIMIT: Duration = Duration::from_secs(600);

#[derive(clap::Args)]
pub(crate) struct Args {}

pub(crate) fn run(_: Args) -> Result<()> {
    loud_step("DirectShow under Wine", tests)
}

/// As a part of the suite: where Wine cannot be had, that is said and not held against the rest.
pub(crate) fn step_of_the_suite() -> Result<()> {
    wine::or_left_out()?;
    tests()
}

fn tests() -> Result<()> {
    let wine = wine::ensure()?;
    let mut build = wine.cargo("build");
    wine.run(LIMIT, build.args(["--package", "dshow", "--lib"]))?;
    say("built", "ksframe.ax, as dshow.dll in", wine::Wine::target_dir().display());
    let image = driver::build(Arch::X64, Platform::Standalone)?;
    let mut test = wine.cargo("test");
    let parts = ["--package", "dshow", "--package", "ks-client", "--tests"];
    wine.run(LIMIT, test.args(parts).env("KSFRAME_SYS", &image))?;
    let mut test = wine.cargo("test");
    test.args(["--package", "ksctl", "--test", "windows"]);
    wine.run(LIMIT, test.env("KSFRAME_SYS", &image).env("KSFRAME_INF", package::package_for_wine()?))
}

/// `cargo xtask bench dshow`: our allocator beside quartz's, as a table.
pub(crate) fn bench() -> Result<()> {
    let wine = wine::ensure()?;
    let run = ["--quiet", "--release", "--package", "dshow", "--example", "allocator_bench"];
    let output = process::run_quietly(wine.cargo("run").args(run))?;
    let lines: Vec<Figure> = output
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()
        .context("the bench wrote no JSON")?;
    println!("{:<40} {:>14} {:>14} {:>10}", "median of interleaved rounds", "ksframe", "quartz", "ratio");
    for [first, second] in lines.as_chunks().0 {
        let [ours, theirs] = [first.median_ns, second.median_ns];
        println!("{:<40} {ours:>11.0} ns {theirs:>11.0} ns {:>9.1}x", first.what, theirs / ours);
    }
    print!("{output}");
    Ok(())
}

/// A line of the bench's output; the second of each pair is quartz's.
#[derive(serde::Deserialize)]
struct Figure {
    what: String,
    median_ns: f64,
}
