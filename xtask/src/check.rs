//! `cargo xtask check`: style, lints, the bindings' layouts on the other processor, and the rules of this repository.
//!
//! Each rule of the repository is one file below: it reads the sources as text and names file and line of what it does
//! not accept. The edges that are allowed between crates are data, xtask/edges.toml.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::driver::Platform;
use crate::steps::{Outcome, say, step};
use crate::toolchain::{Library, Target, Toolchain, cargo, on_path};
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
    run_all()
}

/// Everything, even after a failure; the error counts them.
pub(crate) fn run_all() -> Result<()> {
    let mut failures = 0;
    let mut take = |name: &str, check: &dyn Fn() -> Result<Outcome>| match step(name, check) {
        Ok(Outcome::Passed) => {}
        Ok(Outcome::Skipped(why)) => say("skipped", name, why),
        Err(error) => {
            failures += 1;
            error.chain().skip(1).for_each(|cause| say("", "because:", cause));
        }
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

fn judge(rule: &Rule) -> Result<Outcome> {
    let findings = (rule.check)()?;
    for finding in findings.iter().take(SHOWN) {
        eprintln!("  {}:{}: {}", finding.file.display(), finding.line, finding.text);
    }
    match findings.len() {
        0 => Ok(Outcome::Passed),
        count @ ..=SHOWN => bail!("{count} found"),
        count => bail!("{count} found, of which {SHOWN} are shown"),
    }
}

fn format() -> Result<Outcome> {
    if !has_component("rustfmt") {
        return Ok(Outcome::Skipped("not installed: rustup component add rustfmt".to_owned()));
    }
    let mut fmt = Command::new(cargo());
    fmt.current_dir(project::root()).args(["fmt", "--all", "--", "--check"]);
    process::run_quietly(&mut fmt).map(|_| Outcome::Passed)
}

fn clippy() -> Result<Outcome> {
    if !has_component("cargo-clippy") {
        return Ok(Outcome::Skipped(NO_CLIPPY.to_owned()));
    }
    let mut clippy = Command::new(cargo());
    clippy.current_dir(project::root()).args([
        "clippy",
        "--all-targets",
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ]);
    process::run_quietly(&mut clippy).map(|_| Outcome::Passed)
}

const NO_CLIPPY: &str = "not installed: rustup component add clippy";

/// Clippy where it belongs to the compiler that builds the driver; else that compiler's own warnings, as errors.
fn lint_driver(target: Target) -> Result<Outcome> {
    let toolchain = setup::ensure(target)?;
    let with_clippy = toolchain.library == Library::Installed && has_component("cargo-clippy");
    let mut lint = for_target(&toolchain, if with_clippy { "clippy" } else { "check" });
    lint.args(["--package", "ksframe", "--profile", "driver"]);
    lint.args(["--no-default-features", "--features", Platform::Standalone.feature()]);
    if with_clippy {
        lint.args(["--", "--deny", "warnings"]);
    } else {
        lint.args(["--config", "build.warnings='deny'"]);
    }
    process::run_quietly(&mut lint).map(|_| Outcome::Passed)
}

/// With this feature the crate does not compile unless every size, alignment and offset is the C compiler's.
fn layouts() -> Result<Outcome> {
    let toolchain = setup::ensure(Target::DRIVER_ARM64)?;
    process::run_quietly(for_target(&toolchain, "check").args([
        "--package",
        "ks-sys",
        "--features",
        "assert-layout",
    ]))
    .map(|_| Outcome::Passed)
}

fn for_target(toolchain: &Toolchain, subcommand: &str) -> Command {
    let mut cargo = toolchain.cargo(subcommand);
    cargo.args(["--quiet", "--target-dir"]).arg(project::target().join("driver-build"));
    cargo
}

/// Whether cargo finds a component's program: beside itself, or on the PATH.
fn has_component(program: &str) -> bool {
    let beside = Path::new(&cargo()).with_file_name(program);
    beside.is_file() || on_path(program).is_some()
}
