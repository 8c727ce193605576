//! `cargo xtask bench <what>`: measurements; where there are peers, beside them in one run.

use anyhow::{Context, ensure};
use std::path::PathBuf;
use std::process::Command;

use crate::driver::{self, Arch, Platform};
use crate::{dshow, process, project};

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// DirectShow's allocator beside quartz's, under Wine
    Dshow,
    /// The user-mode machine: load to first frame, a property's round trip, a seed's whole run
    Host {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// ksctl: list from its start, stream beside the library alone, verify's rates (`-- list` for one of them)
    Ksctl {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// ksframe.sys on the host: pictures a second beside memset, frames of its allocator, memory when idle
    Driver,
    /// A whole negotiation of three filters; the decision who allocates, for 3 to 10,000 filters
    Negotiate,
    /// The frame pool beside DPDK, FFmpeg, GStreamer, crossbeam and others (`-- --help` for its options)
    Pool {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

/// The C driver whose frames carry no pixels, built; None, said aloud, where its compiler is missing.
fn circuit() -> anyhow::Result<Option<PathBuf>> {
    const COMPILER: &str = "x86_64-w64-mingw32-gcc";
    if Command::new(COMPILER).arg("--version").output().is_err() {
        eprintln!("the circuit is not measured: its driver needs {COMPILER} (Debian: gcc-mingw-w64-x86-64)");
        return Ok(None);
    }
    let drivers = project::root().join("tests/drivers");
    let image = project::root().join("target/pin_clone.sys");
    let flags = format!("@{}", drivers.join("gcc.txt").display());
    let mut compiler = Command::new(COMPILER);
    compiler.arg("-o").arg(&image).arg(drivers.join("pin_clone/pin_clone.c")).arg(flags);
    process::run_quietly(&mut compiler)?;
    Ok(Some(image))
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let mut cargo = Command::new(env!("CARGO"));
    let run = ["run", "--quiet", "--release", "--package"];
    match args.what {
        What::Host { arguments } => {
            let circuit = circuit()?;
            on_the_driver(&mut cargo, ["host-transport", "host"])?.args(circuit).args(arguments)
        }
        What::Ksctl { arguments } => on_the_driver(&mut cargo, ["ksctl", "ksctl"])?.args(arguments),
        What::Driver => cargo.args(run).args(["tests", "--example", "driver_bench"]),
        What::Dshow => return dshow::bench(),
        What::Negotiate => return negotiate(),
        What::Pool { arguments } => cargo.args(run).args(["frame-pool-bench", "--"]).args(arguments),
    };
    let status = cargo.status().context("could not start cargo")?;
    ensure!(status.success(), "the measurement did not end well; its last line says why");
    Ok(())
}

/// A bench of a package, which takes the driver's image as its first argument.
fn on_the_driver<'c>(cargo: &'c mut Command, [package, bench]: [&str; 2]) -> anyhow::Result<&'c mut Command> {
    let image = driver::build(Arch::X64, Platform::Standalone)?;
    let bench = ["bench", "--quiet", "--package", package, "--bench", bench, "--"];
    Ok(cargo.args(bench).arg(image))
}

/// The client's whole way first, then the decision alone.
fn negotiate() -> anyhow::Result<()> {
    let examples = [
        ["--package", "ks-client", "--example", "whole_negotiation"].as_slice(),
        &["--package", "framing", "--features", "decide", "--example", "negotiate_bench"],
    ];
    for example in examples {
        let mut cargo = Command::new(env!("CARGO"));
        let status = cargo.args(["run", "--quiet", "--release"]).args(example).status();
        ensure!(status.context("could not start cargo")?.success(), "the measurement did not end well");
    }
    Ok(())
}
