//! `ksctl doctor`: is the driver visible on a Windows computer, and if not, why, and the command that mends it.
//!
//! The facts are recorded there, by this command or by facts.ps1 of the driver package; they are judged there or anywhere.

use crate::cli::Global;
use crate::exit::Exit;
use crate::{facts, output};
use anyhow::Result;
use doctor::{Finding, Level};
use std::path::PathBuf;

/// Judges the facts of a Windows computer: why a driver is not visible there, and the command that mends it.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl doctor --facts facts.json\n  ksctl doctor --facts facts.json --json\n\nOn the Windows computer:\n  powershell -ExecutionPolicy Bypass -File facts.ps1 > facts.json"
)]
pub(crate) struct Args {
    /// What facts.ps1 of the driver package recorded [default: this computer, if it runs Windows]
    #[arg(long, value_name = "JSON")]
    facts: Option<PathBuf>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let recorded = facts::of(args.facts.as_deref())?;
    let findings = doctor::examine(&recorded);
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
