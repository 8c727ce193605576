//! `cargo xtask dshow`: the DirectShow part, built for Windows and tested under Wine.
//!
//! Wine's quartz is a DirectShow that other people wrote: our allocator is held to one contract with its, and our
//! filters run in its graphs. `ks-client`'s transport to Windows devices is tried there too, on what Wine has of them, and
//! ksctl over it.

use anyhow::{Context, Result};

use crate::driver::{self, Arch, Platform};
use crate::steps::{loud_step, say};
use crate::{package, process, wine};

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
    process::run_loudly(wine.cargo("build").args(["--package", "dshow", "--lib"]))?;
    say("built", "ksframe.ax, as dshow.dll in", wine::Wine::target_dir().display());
    let image = driver::build(Arch::X64, Platform::Standalone)?;
    let image = ("KSFRAME_SYS", image.as_os_str());
    wine.test(&["--package", "dshow", "--package", "ks-client", "--tests"], &[image])?;
    let inf = package::package_for_wine()?;
    wine.test(&["--package", "ksctl", "--test", "windows"], &[image, ("KSFRAME_INF", inf.as_ref())])
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
