//! `cargo xtask bench <what>`: measurements; where there are peers, beside them in one run.

use anyhow::{Context, ensure};
use std::process::Command;

use crate::driver::{self, Arch, Platform};
use crate::dshow;

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
    /// ksframe.sys on the host: pictures a second beside memset, frames of its allocator, memory when idle
    Driver,
    /// The decision who allocates, for 3 to 10,000 filters
    Negotiate,
    /// The frame pool beside DPDK, FFmpeg, GStreamer, crossbeam and others (`-- --help` for its options)
    Pool {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let mut cargo = Command::new(env!("CARGO"));
    let run = ["run", "--quiet", "--release", "--package"];
    match args.what {
        What::Host { arguments } => {
            let image = driver::build(Arch::X64, Platform::Standalone)?;
            let bench = ["bench", "--quiet", "--package", "host-transport", "--bench", "host", "--"];
            cargo.args(bench).arg(image).args(arguments)
        }
        What::Driver => cargo.args(run).args(["tests", "--example", "driver_bench"]),
        What::Dshow => return dshow::bench(),
        What::Negotiate => {
            cargo.args(run).args(["framing", "--features", "decide", "--example", "negotiate_bench"])
        }
        What::Pool { arguments } => cargo.args(run).args(["frame-pool-bench", "--"]).args(arguments),
    };
    let status = cargo.status().context("could not start cargo")?;
    ensure!(status.success(), "the measurement did not end well; its last line says why");
    Ok(())
}
