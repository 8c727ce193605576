//! `ksctl selftest`: everything that can be tried on a computer with ksframe, in one command, and a report to send.
//!
//! The checks are in [`crate::selftest`]. On the hosted machine it is the same program on the same driver, so that every
//! difference between the two reports is one between our host and Windows.

use crate::cli::Global;
use crate::exit::Exit;
use crate::selftest::{Check, Outcome, Report, Run};
use crate::session;
use anyhow::Result;
use std::io::Write;
use std::path::PathBuf;

/// Tries out the installed ksframe, or a hosted one: each line passed, failed, or was skipped for a reason.
///
/// Nothing is installed and nothing changed. The report holds versions, the facts of ksctl doctor, what each pin says of
/// itself, every figure, and the transcripts of the negotiations.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl selftest\n  ksctl selftest --report report.json\n  ksctl selftest --driver ksframe.sys --frames 10 --rounds 2 --json\n\nExit code 0: nothing failed. 1: something did. 3: the hosted machine stopped. 4: no filter is installed at all."
)]
pub(crate) struct Args {
    /// Write the report as JSON, to be sent
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Frames to take from each output
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    frames: u64,
    /// How often the graph is stopped and started again
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Judge these facts, which facts.ps1 recorded, and not this computer's
    #[arg(long, value_name = "JSON")]
    facts: Option<PathBuf>,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let session = session::open(global)?;
    let report = Report::begin(&session, global);
    let mut run = Run::new(report, args.frames, args.rounds, !global.json);
    run.computer(session.is_devices(), args.facts.as_deref());
    run.filters(&session);
    run.end(session);
    let report = run.into_report();
    if let Some(file) = &args.report {
        super::graph::write(file, &format!("{}\n", serde_json::to_string_pretty(&report)?))?;
    }
    let mut out = std::io::stdout().lock();
    match global.json {
        true => writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?,
        false => conclude(&report, &args, &mut out)?,
    }
    Ok(match report.failed {
        0 => Exit::Done,
        _ if report.stopped => Exit::Stopped,
        _ => Exit::Found,
    })
}

fn conclude(report: &Report, args: &Args, out: &mut impl Write) -> std::io::Result<()> {
    writeln!(out, "\n{} passed, {} failed, {} skipped", report.passed, report.failed, report.skipped)?;
    match &args.report {
        Some(file) => writeln!(out, "The report to send is {}.", file.display()),
        None => writeln!(out, "ksctl selftest --report FILE writes a report to send."),
    }
}

impl Check {
    /// One line of the list, and what to do about it.
    pub(crate) fn print(&self) {
        let word = match self.outcome {
            Outcome::Passed => "passed",
            Outcome::Failed => "FAILED",
            Outcome::Skipped => "skipped",
        };
        println!("{word:<8} {:<40} {}", self.name, self.says);
        for remedy in &self.remedies {
            println!("{:49} {remedy}", "");
        }
    }
}
