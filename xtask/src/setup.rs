//! `cargo xtask setup`: finds what the Windows targets need on this machine, installs what is missing, or says
//! exactly what to type.
//!
//! The rungs, in order: a library that is installed for the target; `rustup target add`; Debian's rustc-web with
//! its library source, by apt; the same packages unpacked under target/. A rung that does not hold says why,
//! and the next is tried. `setup --toolchain <rung>` allows one rung only and is remembered: the other
//! commands follow it until `setup --toolchain any`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::steps::{attempt, step};
use crate::toolchain::{self, Linker, Source, Target, Toolchain, on_path};
use crate::{driver::Arch, project};

mod debian;
mod rustup;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Use this toolchain only, from now on; `any` forgets an earlier choice
    #[arg(long, value_enum)]
    toolchain: Option<Choice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Choice {
    /// The first that works, in the order of this list
    Any,
    /// The Rust that runs cargo: rustup's, with its Windows targets
    Rustup,
    /// Debian's rustc-web and rust-web-src, installed by apt
    Debian,
    /// The same packages, unpacked under target/: needs no root and changes nothing on the system
    DebianUnpacked,
}

pub(crate) fn run(args: Args) -> Result<()> {
    if let Some(choice) = args.toolchain {
        remember(choice)?;
    }
    for arch in Arch::ALL {
        println!("{:>8}  {}", arch.name(), ensure(arch.target())?.describe());
    }
    println!("{:>8}  {}", "linker", ensure_linker()?.path.display());
    Ok(())
}

/// The toolchain for a target, installed first where it is missing.
pub(crate) fn ensure(target: Target) -> Result<Toolchain> {
    let only = chosen()?;
    if let Some(found) = toolchain::find(target, only) {
        return Ok(found);
    }
    let mut refusals = Vec::new();
    for source in rungs(only) {
        match attempt(&format!("install the toolchain for {} ({source})", target.triple), || {
            install(source, target)
        }) {
            Ok(()) => match toolchain::find(target, Some(source)) {
                Some(found) => return Ok(found),
                None => refusals.push(format!("{source}: installed, yet {} is still missing", target.triple)),
            },
            Err(error) => refusals.push(format!("{source}: {}", reasons(&error))),
        }
    }
    bail!("nothing here can build for {}.\n  {}\n{}", target.triple, refusals.join("\n  "), remedy(target))
}

/// A linker for PE images, installed first where it is missing.
pub(crate) fn ensure_linker() -> Result<Linker> {
    if let Some(found) = toolchain::find_linker() {
        return Ok(found);
    }
    let refusal = match step("install a linker (Debian's lld)", debian::install_linker) {
        Ok(()) => "installed, yet no lld-link is found".to_owned(),
        Err(error) => reasons(&error),
    };
    toolchain::find_linker()
        .with_context(|| format!("no linker for Windows images: {refusal}.\n{LINKER_REMEDY}"))
}

/// Debian packages that a command needs besides the toolchain; needs root, and removes nothing.
pub(crate) fn install_packages(packages: &[&str]) -> Result<()> {
    debian::apt_install(packages)
}

/// A component of Rust, fetched first where it is missing.
pub(crate) fn component(name: &str) -> Result<()> {
    let program = format!("cargo-{}", name.trim_start_matches("rust"));
    // rustup puts a proxy for it on the PATH, installed or not.
    if toolchain::beside_cargo(&program) { Ok(()) } else { rustup::add_component(name) }
}

/// A program that a command calls, ready to be started; installed first where it is missing.
pub(crate) fn program(name: &str, package: &'static str) -> Result<Command> {
    if let Some(found) = on_path(name) {
        return Ok(Command::new(found));
    }
    if let Some(found) = debian::unpacked_program(name) {
        return Ok(found);
    }
    let refusal =
        match step(&format!("install {name} (Debian's {package})"), || debian::install_program(package)) {
            Ok(()) => "installed, yet it is not found".to_owned(),
            Err(error) => reasons(&error),
        };
    on_path(name).map(Command::new).or_else(|| debian::unpacked_program(name)).with_context(|| {
        format!(
            "there is no {name} here: {refusal}.\nInstall it: on Debian, as root, apt-get install {package}"
        )
    })
}

/// The causes of a failed step on one line; the step itself has been named already.
fn reasons(error: &anyhow::Error) -> String {
    error.chain().skip(1).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn rungs(only: Option<Source>) -> Vec<Source> {
    let all = [Source::Rustup, Source::Debian, Source::DebianUnpacked];
    all.into_iter().filter(|rung| only.is_none_or(|only| *rung == only)).collect()
}

fn install(source: Source, target: Target) -> Result<()> {
    match source {
        Source::Rustup => rustup::add_target(target),
        Source::Debian => debian::install(),
        Source::DebianUnpacked => debian::unpack(),
    }
}

fn remedy(target: Target) -> String {
    format!(
        "Do one of these, then run the command again:\n  \
         with network:        rustup target add {}\n  \
         on Debian, as root:  apt-get update && apt-get install rustc-web rust-web-src lld",
        target.triple
    )
}

const LINKER_REMEDY: &str = "Do one of these, then run the command again:\n  \
     use rustup's Rust, which brings rust-lld:  https://rustup.rs\n  \
     on Debian, as root:                        apt-get update && apt-get install lld";

/// The rung that an earlier `setup --toolchain` allowed.
fn chosen() -> Result<Option<Source>> {
    let Ok(text) = std::fs::read_to_string(choice_file()) else { return Ok(None) };
    let source = <Source as clap::ValueEnum>::from_str(text.trim(), false);
    source.map(Some).map_err(|_| {
        let file = choice_file();
        anyhow::anyhow!(
            "{} names no toolchain: delete it, or run cargo xtask setup --toolchain any",
            file.display()
        )
    })
}

fn remember(choice: Choice) -> Result<()> {
    let source = match choice {
        Choice::Any => return forget(),
        Choice::Rustup => Source::Rustup,
        Choice::Debian => Source::Debian,
        Choice::DebianUnpacked => Source::DebianUnpacked,
    };
    project::make_folder(&project::target().join("toolchain"))?;
    project::write_if_changed(&choice_file(), format!("{source}\n").as_bytes())
}

fn forget() -> Result<()> {
    match std::fs::remove_file(choice_file()) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot delete {}", choice_file().display()))
        }
        _ => Ok(()),
    }
}

fn choice_file() -> PathBuf {
    project::target().join("toolchain/choice")
}
