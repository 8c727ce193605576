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
    show_frames(&image)?;
    answer_questions(&image)
}

/// What is asked of the running driver, and the words before it. Each line is a command line of ksctl.
const TOUR: &[(&str, &[&str])] = &[
    ("The filters that ksframe.sys registered, on a machine inside one process:", &["list"]),
    ("What its sink says about frames:", &["framing", "Sink/0"]),
    (
        "One second of three filters, in frames of the sink's own allocator:",
        &["graph", "Source -> Transform -> Sink"],
    ),
    ("Why the source's own allocator would be chosen, or not:", &["explain", "Source/Capture"]),
    (
        "Two frames, as pictures:",
        &["stream", "Source/Capture", "--frames", "2", "--format", "NV12:640x480@30", "--out", PICTURES],
    ),
];

/// Where the pictures go, under the checkout.
const PICTURES: &str = "target/demo";

/// Loads the image into the user-mode machine, once for each question.
fn answer_questions(image: &Path) -> Result<()> {
    let mut build = Command::new(cargo());
    build.current_dir(project::root()).args(["build", "--quiet", "--package", "ksctl"]);
    step("build ksctl", || process::run_quietly(&mut build))?;
    for (words, question) in TOUR {
        println!("\n{words}\n  ksctl {}\n", as_typed(question));
        let mut ksctl = Command::new(project::target().join("debug").join(exe("ksctl")));
        ksctl.current_dir(project::root());
        let status =
            ksctl.args(*question).arg("--driver").arg(image).status().context("ksctl does not start")?;
        // 1 says that something was found, which is an answer too.
        ensure!(
            matches!(status.code(), Some(0 | 1)),
            "ksctl ended with {status}; what it wrote stands above"
        );
    }
    println!("\nThe pictures are in {PICTURES}. More: target/debug/ksctl --help");
    Ok(())
}

/// A command line as one would type it: words with spaces in quotes.
fn as_typed(words: &[&str]) -> String {
    let typed =
        words.iter().map(|word| if word.contains(' ') { format!("\"{word}\"") } else { (*word).to_owned() });
    typed.collect::<Vec<_>>().join(" ")
}

/// The driver's whole life with frames in it: source to sink in the kernel, then one frame to a client.
fn show_frames(image: &Path) -> Result<()> {
    const EXAMPLE: [&str; 5] = ["--quiet", "--package", "host-transport", "--example", "demo"];
    let mut build = Command::new(cargo());
    build.current_dir(project::root()).arg("build").args(EXAMPLE);
    step("build the demonstration", || process::run_quietly(&mut build))?;
    println!("\nFrom DriverEntry to unload, with frames in between:\n");
    let demo = project::target().join("debug/examples").join(exe("demo"));
    let status = Command::new(demo).arg(image).status().context("the demonstration does not start")?;
    ensure!(status.success(), "the demonstration ended with {status}; what it wrote stands above");
    Ok(())
}
