//! The command line: what every command takes, and the list of commands.

use crate::commands;
use clap::{Args, Parser, Subcommand};
use host_transport::Config;
use std::path::PathBuf;

/// Look into kernel-streaming filters, connect them, and say why an allocator is or is not chosen.
#[derive(Parser)]
#[command(name = "ksctl", version, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  something was found: a refused request, a failed check, a lint finding
  2  the command line makes no sense
  3  the machine stopped: a bug check, a violated rule, something that is not emulated
  4  what was named is not there";

/// What every command takes.
#[derive(Args)]
pub(crate) struct Global {
    /// Print JSON instead of text
    #[arg(long, global = true)]
    pub json: bool,
    #[command(flatten)]
    pub machine: MachineOptions,
}

/// The hosted machine: how the driver is run where there is no Windows.
#[derive(Args)]
pub(crate) struct MachineOptions {
    /// The driver to run: a 64-bit AVStream minidriver [default: ksframe.sys]
    #[arg(long, global = true, value_name = "SYS", help_heading = "Hosted machine")]
    pub driver: Option<PathBuf>,
    /// Registry values and files that the driver finds, as TOML
    #[arg(long, global = true, value_name = "TOML", help_heading = "Hosted machine")]
    pub describe: Option<PathBuf>,
    /// The INF that gives interfaces their names and the service its parameters [default: beside the driver]
    #[arg(long, global = true, value_name = "INF", help_heading = "Hosted machine")]
    pub inf: Option<PathBuf>,
    /// The seed of the scheduler: the same seed gives the same run
    #[arg(long, global = true, default_value_t = 0, help_heading = "Hosted machine")]
    pub seed: u64,
}

impl Global {
    /// A machine in simulated mode, by the seed.
    pub(crate) fn config(&self) -> Config {
        Config::seeded(self.machine.seed)
    }
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List filters with their categories and pins
    List(commands::list::Args),
    /// Show a filter, or one of its pins: formats, ranges, states, mediums, interfaces
    Show(commands::show::Args),
    /// Decode what a pin says about its frames: both framings, flag by flag
    Framing(commands::framing::Args),
    /// Say why a pin's allocator would or would not be chosen, and what to change
    Explain(commands::explain::Args),
    /// Read a property by name or number, or list those that there are
    Get(commands::get::Args),
    /// Write a property
    Set(commands::set::Args),
    /// Print a property whenever it changes
    Watch(commands::watch::Args),
    /// List events, or wait for one
    Events(commands::events::Args),
    /// List methods
    Methods(commands::methods::Args),
    /// Take frames from a pin: to files, to a pipe, to nowhere
    Stream(commands::stream::Args),
    /// Connect filters, negotiate, run, and report each connection
    Graph(commands::graph::Args),
    /// Watch a graph while it runs
    Top(commands::top::Args),
    /// Print what passes between a driver and the machine
    Trace(commands::trace::Args),
    /// Compare two transcripts
    Diff(commands::diff::Args),
    /// Take a driver through its life, over many seeds, with faults and hostile requests
    Verify(commands::verify::Args),
    /// Lint drivers, INFs and live descriptors
    Lint(commands::lint::Args),
    /// Say why a driver is not visible on a Windows computer, and what mends it
    Doctor(commands::doctor::Args),
    /// Try out the installed ksframe, or a hosted one, and report what passed and what failed
    Selftest(commands::selftest::Args),
    /// Make, find or remove the device of a software driver (Windows)
    Device(commands::device::Args),
    /// List DirectShow filters, connect two, tell the negotiation (Windows and Wine)
    Dshow(commands::dshow::Args),
    /// Describe the hosted machine: its images, and what is not emulated
    Machine(commands::machine::Args),
    /// Print shell completions
    Completions(commands::completions::Args),
    /// Write the manual pages
    Man(commands::completions::ManArgs),
}
