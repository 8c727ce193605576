//! `ksctl lint FILE…`: images, INFs, and what a driver says while it runs.
//!
//! Of a `.sys`: the file itself, then each pin's framing as the running driver tells it, then the INF that belongs to it,
//! whose reference strings are compared with those that the driver registered.

use super::framing as pin_framing;
use crate::cli::Global;
use crate::exit::Exit;
use crate::image_lint;
use crate::pins;
use crate::session::{self, Start};
use crate::{image, output};
use anyhow::{Context, Result, bail};
use inf_lint::{Level, Mode, Options, page};
use ks_client::Filter;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Lints drivers, INFs, and the descriptors of a running driver.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl lint ksframe.sys\n  ksctl lint ksframe.inx --mode h\n  ksctl lint --explain 1324\n\nExit code 1: an error was found; warnings alone do not."
)]
pub(crate) struct Args {
    /// .sys, .inf or .inx files
    #[arg(required_unless_present = "explain")]
    files: Vec<PathBuf>,
    /// Which of InfVerif's sets of rules applies to an INF
    #[arg(long, value_enum, default_value_t = Rules::W)]
    mode: Rules,
    /// Say what a rule of the INF means and how to mend it
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
    /// Do not run the driver: the file only
    #[arg(long)]
    file_only: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Rules {
    /// Declarative
    K,
    /// Universal
    U,
    /// Windows drivers
    W,
    /// Hardware certification
    H,
}

#[derive(Serialize)]
struct Finding {
    file: String,
    /// Line and column of an INF, or the pin of a driver.
    at: String,
    level: &'static str,
    code: String,
    problem: String,
    remedy: String,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    if let Some(code) = &args.explain {
        return explain(code);
    }
    let mut findings = Vec::new();
    for file in &args.files {
        match file.extension().and_then(|ending| ending.to_str()) {
            Some("inf" | "inx") => inf(file, &args, None, &mut findings)?,
            Some("sys" | "dll" | "exe") => driver(file, &args, global, &mut findings)?,
            _ => bail!(
                "{} is neither a .sys nor an .inf nor an .inx: ksctl lint knows no other files",
                file.display()
            ),
        }
    }
    output::answer(global.json, &findings, |findings, out| {
        findings.iter().try_for_each(|it| {
            let at = if it.at.is_empty() { String::new() } else { format!("{}: ", it.at) };
            writeln!(out, "{}: {at}{} {}: {}", it.file, it.level, it.code, it.problem)?;
            if it.remedy.is_empty() { Ok(()) } else { writeln!(out, "    {}", it.remedy) }
        })
    })?;
    Ok(if findings.iter().any(|finding| finding.level == "error") { Exit::Found } else { Exit::Done })
}

fn explain(code: &str) -> Result<Exit> {
    let rule = inf_lint::explain(code)
        .with_context(|| format!("there is no rule {code}; docs/lint/inf.md lists all of them"))?;
    println!("{}\n\n{}", page::heading(rule), page::text(rule));
    Ok(Exit::Done)
}

fn inf(file: &Path, args: &Args, registered: Option<Vec<String>>, findings: &mut Vec<Finding>) -> Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mode = match args.mode {
        Rules::K => Mode::Declarative,
        Rules::U => Mode::Universal,
        Rules::W => Mode::Windows,
        Rules::H => Mode::Hardware,
    };
    let name = file.display().to_string();
    for finding in inf_lint::lint(&name, &bytes, &Options { mode, registered, ..Options::default() }) {
        findings.push(Finding {
            file: name.clone(),
            at: format!("{}:{}", finding.at.line, finding.at.column),
            level: if finding.level == Level::Error { "error" } else { "warning" },
            code: finding.code.to_owned(),
            problem: finding.message,
            remedy: inf_lint::explain(finding.code).map(|rule| rule.remedy.to_owned()).unwrap_or_default(),
        });
    }
    Ok(())
}

fn driver(file: &Path, args: &Args, global: &Global, findings: &mut Vec<Finding>) -> Result<()> {
    let data = image::read(file)?;
    let name = file.display().to_string();
    let about_image = image_lint::lint(&data).with_context(|| format!("cannot read {name}"))?;
    findings.extend(about_image.into_iter().map(|finding| Finding {
        file: name.clone(),
        at: String::new(),
        level: "warning",
        code: finding.code.to_owned(),
        problem: finding.problem,
        remedy: finding.remedy.to_owned(),
    }));
    if args.file_only {
        return Ok(());
    }
    let start = Start::named(file, global)?;
    let session = start.run(global.config()).with_context(|| format!("cannot run {name}"))?;
    let registered = live(&session, &name, findings)?;
    session.close()?;
    match start.inf() {
        Some(file) => inf(&file, args, Some(registered), findings),
        None => Ok(()),
    }
}

/// What each pin of the running driver says about its frames; gives the reference strings that the driver registered.
fn live(session: &session::Session, file: &str, findings: &mut Vec<Finding>) -> Result<Vec<String>> {
    let mut references = Vec::new();
    for found in session.registered()? {
        references.push(found.reference().to_owned());
        let filter = Filter::open(session.transport(), &found.link, &found.name)?;
        for factory in pins::of(&filter)? {
            let framings = pin_framing::read(&filter, &factory)?;
            findings.extend(framings.findings.into_iter().map(|finding| Finding {
                file: file.to_owned(),
                at: format!("{}/{}", found.name, factory.label()),
                level: "warning",
                code: finding.code,
                problem: finding.problem,
                remedy: finding.remedy,
            }));
        }
    }
    Ok(references)
}
