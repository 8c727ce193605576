//! `cargo xtask <command>`: the one door to everything a developer does here.
//!
//! Each command is a module of its own with a `clap::Args` struct and a `run` function; this file only
//! names them. Programs that a command needs are found, or installed, by `setup`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod bindings;
mod check;
mod demo;
mod driver;
mod dshow;
mod fuzz;
mod image;
mod model;
mod package;
mod process;
mod project;
mod record;
mod reproduce;
mod setup;
mod stamp;
mod steps;
mod test;
mod toolchain;
mod wine;

/// Build, run, check and measure ksframe.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measure a part beside its peers
    Bench(bench::Args),
    /// Write crates/ks-sys/src/generated from the fact files
    Bindings(bindings::Args),
    /// Check style, lints and the rules of this repository
    Check(check::Args),
    /// From a fresh checkout to the driver: set up, build, show
    Demo(demo::Args),
    /// Build ksframe.sys and report what kind of image it is
    Driver(driver::Args),
    /// Build the DirectShow part for Windows and test it under Wine
    Dshow(dshow::Args),
    /// Try random inputs by the million
    Fuzz(fuzz::Args),
    /// Run frame-pool's races under the model checker
    Model(model::Args),
    /// Make the signed driver package for Windows test machines
    Package(package::Args),
    /// Write down what ksctl says to the commands that the documents show
    Record(record::Args),
    /// Find or install what building for Windows needs
    Setup(setup::Args),
    /// Run the whole test suite, as CI does
    Test(test::Args),
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One line a cause, the outermost first: what failed, why, and what to do about it.
            eprintln!("error: {error}");
            error.chain().skip(1).for_each(|cause| eprintln!("  because: {cause}"));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Bench(args) => bench::run(args),
        Command::Bindings(args) => bindings::run(args),
        Command::Check(args) => check::run(args),
        Command::Demo(args) => demo::run(args),
        Command::Driver(args) => driver::run(args),
        Command::Dshow(args) => dshow::run(args),
        Command::Fuzz(args) => fuzz::run(args),
        Command::Model(args) => model::run(args),
        Command::Package(args) => package::run(args),
        Command::Record(args) => record::run(args),
        Command::Setup(args) => setup::run(args),
        Command::Test(args) => test::run(args),
    }
}
