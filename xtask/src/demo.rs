//! `cargo xtask demo`: from a fresh checkout to the driver, in one command.
//!
//! Sets up what is missing, builds ksframe.sys, shows what kind of image it is, and runs it.

use std::path::Path;

use anyhow::Result;

use crate::driver::{self, Arch, Platform};
use crate::steps::{say, step};
use crate::{image, setup};

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

/// The seam for running the image: the host comes in here.
fn show_it_run(_image: &Path) -> Result<()> {
    say("", "not yet: running the driver, because the host that runs it is not part of this checkout", "");
    Ok(())
}
