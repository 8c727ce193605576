//! `cargo xtask check`: style, lints, the bindings' layouts on the other processor, and the rules of this repository.
//!
//! Each rule of the repository is one file below: it reads the sources as text and names file and line of what it does
//! not accept. The edges that are allowed between crates are data, xtask/edges.toml.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::driver::Platform;
use crate::steps::{LeftOut, holds, left_out, say, step};
use crate::toolchain::{self, Age, Library, Target, Toolchain, cargo};
use crate::{process, project, setup};

mod commands;
mod edges;
mod links;
mod paths;
mod readmes;
mod sources;
mod tours;
mod unsafety;

#[derive(clap::Args)]
pub(crate) struct Args {}

/// What a rule does not accept: where, and a sentence.
struct Finding {
    file: PathBuf,
    line: usize,
    text: String,
}

impl Finding {
    fn new(file: impl AsRef<Path>, line: usize, text: impl Into<String>) -> Self {
        Self { file: file.as_ref().to_owned(), line, text: text.into() }
    }
}

/// A rule of the repository: add a line to [`RULES`].
struct Rule {
    name: &'static str,
    check: fn() -> Result<Vec<Finding>>,
}

const RULES: &[Rule] = &[
    Rule { name: "dependencies follow xtask/edges.toml", check: edges::check },
    Rule { name: "unsafe code says why", check: unsafety::check },
    Rule { name: "every source file opens with a tour", check: tours::check },
    Rule { name: "links in the documentation lead somewhere", check: links::check },
    Rule { name: "commands that the documents show exist", check: commands::check },
    Rule { name: "every top folder has its README.md", check: readmes::check },
    Rule { name: "no path of one machine in the sources", check: paths::check },
];

pub(crate) fn run(_: Args) -> Result<()> {
    run_all()?;
    say("ok", "all checks", left_out());
    Ok(())
}

/// Everything, even after a failure; the error counts them.
pub(crate) fn run_all() -> Result<()> {
    let mut failures = 0;
    let mut take = |name: &str, check: &dyn Fn() -> Result<()>| {
        failures += usize::from(!holds(name, step(name, check)));
    };
    take("rustfmt", &format);
    take("clippy, this machine", &clippy);
    take("lints of the driver, x64", &|| lint_driver(Target::DRIVER_X64));
    take("lints of the driver, arm64", &|| lint_driver(Target::DRIVER_ARM64));
    take("layouts of ks-sys, arm64", &layouts);
    for rule in RULES {
        take(rule.name, &|| judge(rule));
    }
    match failures {
        0 => Ok(()),
        1 => bail!("one check failed; it says above what to mend"),
        many => bail!("{many} checks failed; each says above what to mend"),
    }
}

/// More findings than these tell nobody more.
const SHOWN: usize = 20;

fn judge(rule: &Rule) -> Result<()> {
    let findings = (rule.check)()?;
    for finding in findings.iter().take(SHOWN) {
        eprintln!("  {}:{}: {}", finding.file.display(), finding.line, finding.text);
    }
    match findings.len() {
        0 => Ok(()),
        count @ ..=SHOWN => bail!("{count} found"),
        count => bail!("{count} found, of which {SHOWN} are shown"),
    }
}

fn format() -> Result<()> {
    need_component("rustfmt")?;
    let mut fmt = Command::new(cargo());
    fmt.current_dir(project::root()).args(["fmt", "--all", "--", "--check"]);
    process::run_quietly(&mut fmt).map(drop)
}

fn clippy() -> Result<()> {
    need_component("clippy")?;
    let mut clippy = Command::new(cargo());
    clippy.current_dir(project::root()).args(["clippy", "--all-targets", "--quiet"]);
    run_lints(&mut clippy, toolchain::own_age(), &["--", "--deny", "warnings"])
}

/// Clippy where it belongs to the compiler that builds the driver; else that compiler's own warnings.
fn lint_driver(target: Target) -> Result<()> {
    let toolchain = setup::ensure(target)?;
    let with_clippy = toolchain.library == Library::Installed && need_component("clippy").is_ok();
    let mut lint = for_target(&toolchain, if with_clippy { "clippy" } else { "check" });
    lint.args(["--package", "ksframe", "--profile", "driver"]);
    lint.args(["--no-default-features", "--features", Platform::Standalone.feature()]);
    let as_errors: &[&str] =
        if with_clippy { &["--", "--deny", "warnings"] } else { &["--config", "build.warnings='deny'"] };
    run_lints(&mut lint, toolchain.age(), as_errors)
}

/// Warnings are errors for the Rust that this repository is kept clean with (`rust-version` in Cargo.toml). A newer one
/// has lints that nobody here could know: they are shown, and fail nothing.
fn run_lints(lint: &mut Command, rust: Age, as_errors: &[&str]) -> Result<()> {
    match rust {
        Age::Ours => process::run_quietly(lint.args(as_errors)).map(drop),
        Age::Newer => {
            say("note", "newer than rust-version in Cargo.toml: this Rust's warnings fail nothing", "");
            process::run_loudly(lint)
        }
    }
}

/// With this feature the crate does not compile unless every size, alignment and offset is the C compiler's.
fn layouts() -> Result<()> {
    let toolchain = setup::ensure(Target::DRIVER_ARM64)?;
    process::run_quietly(for_target(&toolchain, "check").args([
        "--package",
        "ks-sys",
        "--features",
        "assert-layout",
    ]))
    .map(drop)
}

fn for_target(toolchain: &Toolchain, subcommand: &str) -> Command {
    let mut cargo = toolchain.cargo(subcommand);
    cargo.args(["--quiet", "--target-dir"]).arg(project::target().join("driver-build"));
    cargo
}

/// A component of Rust, fetched where rustup is there to do it.
fn need_component(name: &str) -> Result<()> {
    setup::component(name)
        .map_err(|error| LeftOut(format!("{error:#}; type: rustup component add {name}")).into())
}
