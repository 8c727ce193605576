//! `ksctl doctor`: is the driver visible on a Windows computer, and if not, why, and the command that mends it.
//!
//! The facts are recorded there by facts.ps1 of the driver package; they are judged here or anywhere.

use crate::cli::Global;
use crate::exit::Exit;
use crate::output;
use anyhow::{Context, Result, bail};
use doctor::{Facts, Finding, Level};
use std::path::PathBuf;

/// Judges the facts of a Windows computer: why a driver is not visible there, and the command that mends it.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl doctor --facts facts.json\n  ksctl doctor --facts facts.json --json\n\nOn the Windows computer:\n  powershell -ExecutionPolicy Bypass -File facts.ps1 > facts.json"
)]
pub(crate) struct Args {
    /// What facts.ps1 of the driver package recorded
    #[arg(long, value_name = "JSON")]
    facts: Option<PathBuf>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let Some(file) = &args.facts else {
        bail!(
            "name the facts with --facts: on the Windows computer run powershell -ExecutionPolicy Bypass -File facts.ps1 > \
             facts.json (facts.ps1 is in the driver package), and bring the file here"
        );
    };
    let bytes = std::fs::read(file).with_context(|| format!("cannot read the facts {}", file.display()))?;
    let findings = doctor::examine(&Facts::read(&bytes)?);
    output::answer(global.json, &findings, |findings, out| {
        findings.iter().try_for_each(|finding| print(finding, out))?;
        match findings.iter().any(|it| it.level != Level::Note) {
            true => Ok(()),
            false => writeln!(out, "The computer is ready, and the driver is visible."),
        }
    })?;
    Ok(if findings.iter().any(|it| it.level == Level::Refusal) { Exit::Found } else { Exit::Done })
}

fn print(finding: &Finding, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let level = match finding.level {
        Level::Note => "note",
        Level::Warning => "warning",
        Level::Refusal => "refusal",
    };
    writeln!(out, "{level} {}: {}", finding.code, finding.says)?;
    if finding.remedy.is_empty() { Ok(()) } else { writeln!(out, "    {}", finding.remedy) }
}
