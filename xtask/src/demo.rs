//! `cargo xtask demo`: from a fresh checkout to the driver, in one command.
//!
//! Sets up what is missing, builds ksframe.sys, shows what kind of image it is, and runs it.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::driver::{self, Arch, Platform};
use crate::steps::step;
use crate::toolchain::{cargo, exe};
use crate::{image, process, project, setup};

#[derive(clap::Args)]
pub(crate) struct Args {}

pub(crate) fn run(_: Args) -> Result<()> {
    step("set up", || setup::ensure(Arch::X64.target()).and_then(|_| setup::ensure_linker()))?;
    let image = step("build ksframe.sys", || driver::build(Arch::X64, Platform::Standalone))?;
    let report = image::inspect(&image, Arch::X64, Platform::Standalone)?;
    report.print(image::Form::Text)?;
    report.judge()?;
    show_it_run(&image)
}

/// What is asked of the running driver, and the words before it. Each line is a command line of ksctl.
const TOUR: &[(&str, &[&str])] = &[
    ("The filters that ksframe.sys registered, on a machine of this process:", &["list"]),
    ("What its capture pin says about frames:", &["framing", SOURCE_OUT]),
    ("Why an allocator of its own is chosen there, or not:", &["explain", SOURCE_OUT]),
];

/// The Source filter by its reference GUID, and its first pin.
const SOURCE_OUT: &str = "99F03C88/0";

/// Loads the image into the user-mode machine, once for each question.
fn show_it_run(image: &Path) -> Result<()> {
    let mut build = Command::new(cargo());
    build.current_dir(project::root()).args(["build", "--quiet", "--package", "ksctl"]);
    step("build ksctl", || process::run_quietly(&mut build))?;
    for (words, question) in TOUR {
        println!("\n{words}\n  ksctl {}\n", question.join(" "));
        let mut ksctl = Command::new(project::target().join("debug").join(exe("ksctl")));
        let status =
            ksctl.args(*question).arg("--driver").arg(image).status().context("ksctl does not start")?;
        // 1 says that something was found, which is an answer too.
        ensure!(
            matches!(status.code(), Some(0 | 1)),
            "ksctl ended with {status}; what it wrote stands above"
        );
    }
    show_frames(image)?;
    println!("\nMore: target/debug/ksctl --help");
    Ok(())
}

/// The driver's whole life with frames in it: source to sink in the kernel, then one frame to a client.
fn show_frames(image: &Path) -> Result<()> {
    const EXAMPLE: [&str; 6] = ["--quiet", "--release", "--package", "host-transport", "--example", "demo"];
    let mut build = Command::new(cargo());
    build.current_dir(project::root()).arg("build").args(EXAMPLE);
    step("build the demonstration", || process::run_quietly(&mut build))?;
    println!("\nFrom DriverEntry to unload, with frames in between:\n");
    let demo = project::target().join("release/examples").join(exe("demo"));
    let status = Command::new(demo).arg(image).status().context("the demonstration does not start")?;
    ensure!(status.success(), "the demonstration ended with {status}; what it wrote stands above");
    Ok(())
}
