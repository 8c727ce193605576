//! `cargo xtask test`: the whole suite; what CI runs.
//!
//! The driver comes first, because everything after it may load it. Every step runs even when one before it
//! failed; the last line says which did.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail, ensure};

use crate::driver::{self, Arch, Platform, Variant};
use crate::steps::{LeftOut, holds, left_out, loud_step, say, seconds, step};
use crate::toolchain::{cargo, on_path};
use crate::{check, demo, dshow, image, model, package, process, project, reproduce, setup, wine};

#[derive(clap::Args)]
pub(crate) struct Args {}

/// One part of the suite: add a line to [`STEPS`].
struct Step {
    name: &'static str,
    /// Whether its own output is worth seeing as it comes.
    loud: bool,
    run: fn() -> Result<()>,
}

const STEPS: &[Step] = &[
    Step { name: "image of the driver, x64", loud: false, run: || image_is_sound(Arch::X64) },
    Step { name: "image of the driver, x64, checked", loud: false, run: checked_image_is_sound },
    Step { name: "image of the driver, arm64", loud: false, run: || image_is_sound(Arch::Arm64) },
    Step { name: "image built in another folder is the same", loud: false, run: reproduce::run },
    Step { name: "checks", loud: true, run: check::run_all },
    Step { name: "openssl and osslsigncode are here", loud: false, run: package::judges },
    Step { name: "the programs of the tests are here", loud: false, run: programs_of_the_tests },
    Step { name: "tests", loud: true, run: tests },
    Step { name: "models of frame-pool's races", loud: false, run: model::short },
    Step { name: "DirectShow under Wine", loud: true, run: dshow::step_of_the_suite },
    Step { name: "the INF installs under Wine", loud: true, run: package::installs_under_wine },
    Step { name: "the demonstration", loud: true, run: || demo::run(demo::Args {}) }, // the README's first command
    Step { name: "documentation tests", loud: true, run: documentation_tests },
];

pub(crate) fn run(_: Args) -> Result<()> {
    let started = Instant::now();
    for arch in Arch::ALL {
        step(&format!("build ksframe.sys, {}", arch.name()), || driver::build(arch, Platform::Standalone))?;
    }
    step("build ksframe.sys, x64, checked", || {
        driver::build_variant(Arch::X64, Platform::Standalone, Variant::Checked)
    })?;
    step("build the example driver", || driver::build_example("tone"))?;
    let failed: Vec<&str> = STEPS.iter().filter(|step| !passes(step)).map(|step| step.name).collect();
    let time = seconds(started.elapsed());
    if failed.is_empty() {
        say("ok", &format!("the whole suite, {} steps{}", STEPS.len(), left_out()), time);
        return Ok(());
    }
    bail!("{} of {} steps failed in {time}: {}{}", failed.len(), STEPS.len(), failed.join("; "), left_out())
}

fn passes(part: &Step) -> bool {
    let result = if part.loud { loud_step(part.name, part.run) } else { step(part.name, part.run) };
    holds(part.name, result)
}

fn image_is_sound(arch: Arch) -> Result<()> {
    image::inspect(&driver::path(arch), arch, Platform::Standalone)?.judge()
}

fn checked_image_is_sound() -> Result<()> {
    let image = driver::path_of(Arch::X64, Variant::Checked);
    image::inspect(&image, Arch::X64, Platform::Standalone)?.judge()
}

/// What builds the drivers in C and in C++, the terminal that ksctl is watched on: name and Debian's package.
const TOOLS_OF_TESTS: [(&str, &str); 5] = [
    (wine::LINKER, "gcc-mingw-w64-x86-64"),
    ("clang", "clang"),
    ("lld-link", "lld"),
    ("llvm-dlltool", "llvm"),
    ("tmux", "tmux"),
];

/// What the tests call besides Rust, installed before them.
fn programs_of_the_tests() -> Result<()> {
    let missing = TOOLS_OF_TESTS.iter().filter(|(program, _)| on_path(program).is_none());
    let packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
    if packages.is_empty() {
        return Ok(());
    }
    setup::install_packages(&packages).map_err(|error| {
        let why = format!("{error:#}; on Debian, as root: apt-get install {}", packages.join(" "));
        LeftOut(why).into()
    })
}

/// A test without its program fails where the program was installed above; elsewhere it is left out, and counted here.
fn tests() -> Result<()> {
    let mut tests = Command::new(cargo());
    match on_path("cargo-nextest") {
        Some(_) => tests.args(["nextest", "run", "--no-fail-fast"]),
        None => tests.args(["test", "--no-fail-fast", "--tests", "--bins", "--lib"]),
    };
    if TOOLS_OF_TESTS.iter().all(|(program, _)| on_path(program).is_some()) {
        return process::run_loudly(with_driver(&mut tests).env("KSFRAME_REQUIRE_TOOLS", "1"));
    }
    let list = project::target().join("left-out.txt");
    project::write_if_changed(&list, b"")?;
    process::run_loudly(with_driver(&mut tests).env("KSFRAME_LEFT_OUT", &list))?;
    let reasons = std::fs::read_to_string(&list)?;
    let different: BTreeSet<&str> = reasons.lines().collect();
    let different = Vec::from_iter(different).join("; ");
    ensure!(reasons.is_empty(), LeftOut(format!("{} tests: {different}", reasons.lines().count())));
    Ok(())
}

/// nextest does not run the examples in documentation.
fn documentation_tests() -> Result<()> {
    process::run_loudly(with_driver(Command::new(cargo()).args(["test", "--doc", "--quiet"])))
}

/// The tests load the image that was just built, whatever lies about elsewhere.
fn with_driver(command: &mut Command) -> &mut Command {
    let checked = driver::path_of(Arch::X64, Variant::Checked);
    let command = command.current_dir(project::root()).env("KSFRAME_CHECKED_SYS", checked);
    command.env("KSFRAME_SYS", driver::path(Arch::X64))
}
