//! `cargo xtask test`: the whole suite; what CI runs.
//!
//! The driver comes first, because everything after it may load it. Every step runs even when one before it
//! failed; the last line says which did.

use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::driver::{self, Arch, Platform};
use crate::steps::{Outcome, loud_step, say, seconds, step};
use crate::toolchain::{cargo, on_path};
use crate::{check, dshow, image, model, package, process, project, reproduce, setup, wine};

#[derive(clap::Args)]
pub(crate) struct Args {}

/// One part of the suite: add a line to [`STEPS`].
struct Step {
    name: &'static str,
    /// Whether its own output is worth seeing as it comes.
    loud: bool,
    run: fn() -> Result<Outcome>,
}

const STEPS: &[Step] = &[
    Step { name: "image of the driver, x64", loud: false, run: || image_is_sound(Arch::X64) },
    Step { name: "image of the driver, arm64", loud: false, run: || image_is_sound(Arch::Arm64) },
    Step { name: "image built in another folder is the same", loud: false, run: reproduce::run },
    Step { name: "checks", loud: true, run: || check::run_all().map(|()| Outcome::Passed) },
    Step { name: "openssl and osslsigncode are here", loud: false, run: package::judges },
    Step { name: "Wine, MinGW and tmux are here", loud: true, run: programs_of_the_tests },
    Step { name: "tests", loud: true, run: tests },
    Step { name: "models of frame-pool's races", loud: false, run: model::short },
    Step { name: "DirectShow under Wine", loud: true, run: dshow::step_of_the_suite },
    Step { name: "the INF installs under Wine", loud: true, run: package::installs_under_wine },
    Step { name: "documentation tests", loud: true, run: documentation_tests },
];

pub(crate) fn run(_: Args) -> Result<()> {
    let started = Instant::now();
    for arch in Arch::ALL {
        step(&format!("build ksframe.sys, {}", arch.name()), || driver::build(arch, Platform::Standalone))?;
    }
    step("build the example driver", || driver::build_example("tone"))?;
    let failed: Vec<&str> = STEPS.iter().filter(|step| !passes(step)).map(|step| step.name).collect();
    let time = seconds(started.elapsed());
    if failed.is_empty() {
        say("ok", &format!("the whole suite, {} steps", STEPS.len()), time);
        return Ok(());
    }
    bail!("{} of {} steps failed in {time}: {}", failed.len(), STEPS.len(), failed.join("; "))
}

fn passes(part: &Step) -> bool {
    let result = if part.loud { loud_step(part.name, part.run) } else { step(part.name, part.run) };
    match result {
        Ok(Outcome::Passed) => true,
        Ok(Outcome::Skipped(why)) => {
            say("skipped", part.name, why);
            true
        }
        Err(error) => {
            error.chain().skip(1).for_each(|cause| say("", "because:", cause));
            false
        }
    }
}

fn image_is_sound(arch: Arch) -> Result<Outcome> {
    image::inspect(&driver::path(arch), arch, Platform::Standalone)?.judge()?;
    Ok(Outcome::Passed)
}

/// Tests of drivers in C, and of ksctl on a terminal, do nothing where these are missing: so they are installed first,
/// and where they cannot be, this step says aloud what the tests then leave out.
fn programs_of_the_tests() -> Result<Outcome> {
    let found = setup::program("tmux", "tmux").map(drop).and(wine::ensure().map(drop));
    Ok(match found {
        Ok(()) => Outcome::Passed,
        Err(error) => Outcome::Skipped(format!("C drivers or terminal views are left out below: {error:#}")),
    })
}

fn tests() -> Result<Outcome> {
    let mut tests = Command::new(cargo());
    match on_path("cargo-nextest") {
        Some(_) => tests.args(["nextest", "run", "--no-fail-fast"]),
        None => tests.args(["test", "--no-fail-fast", "--tests", "--bins", "--lib"]),
    };
    process::run_loudly(with_driver(&mut tests))?;
    Ok(Outcome::Passed)
}

/// nextest does not run the examples in documentation.
fn documentation_tests() -> Result<Outcome> {
    process::run_loudly(with_driver(Command::new(cargo()).args(["test", "--doc", "--quiet"])))?;
    Ok(Outcome::Passed)
}

/// The tests load the image that was just built, whatever lies about elsewhere.
fn with_driver(command: &mut Command) -> &mut Command {
    command.current_dir(project::root()).env("KSFRAME_SYS", driver::path(Arch::X64))
}
