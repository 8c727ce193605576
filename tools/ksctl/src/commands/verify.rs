//! `ksctl verify --driver X.sys`: a driver through its life, over many seeds, with faults and hostile requests.

use super::graph::write;
use crate::cli::Global;
use crate::exit::Exit;
use crate::output;
use crate::session::Start;
use crate::verify::campaign::Campaign;
use crate::verify::report::Report;
use crate::verify::{Fault, SCENARIOS, scenario, worker};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::{Duration, Instant};

/// Takes a driver through its life, over many seeds, with faults and hostile requests, under the machine's rules.
///
/// Each case is a scenario, a seed and perhaps a fault, on a machine of its own in a worker process; --seed N --seeds 1 --only
/// SCENARIO is the same run again. A driver that crashes or hangs its process is a finding.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl verify --driver my.sys\n  ksctl verify --seeds 500 --faults\n  ksctl verify --time 60s --junit verify.xml --html verify.html\n  ksctl verify --seed 17 --seeds 1 --only stream\n  ksctl verify --seeds 1000 --shard 0/4 --report part0.json\n  ksctl verify --merge part0.json --merge part1.json\n\nExit code 0: nothing was found. 1: something was. 3: it was judged only in part, because it uses what is not emulated."
)]
pub(crate) struct Args {
    /// How many seeds, from --seed on
    #[arg(long, default_value_t = 20)]
    seeds: u64,
    /// Let allocations, handles, mappings and waits fail: each place once, then at random
    #[arg(long)]
    faults: bool,
    /// One kind of fault only: nth:3, one-in:20
    #[arg(long, value_name = "FAULT")]
    fault: Option<Fault>,
    /// Begin no case after this time: 60s, 5m
    #[arg(long, value_name = "TIME")]
    time: Option<Span>,
    /// One scenario only; may be repeated
    #[arg(long, value_name = "SCENARIO", value_parser = known_scenario)]
    only: Vec<String>,
    /// This part of a campaign: 0/4 to 3/4
    #[arg(long, value_name = "I/N")]
    shard: Option<Shard>,
    /// Worker processes [default: the processors here]
    #[arg(long)]
    jobs: Option<usize>,
    /// How long one case may take here
    #[arg(long, value_name = "TIME", default_value = "30s")]
    limit: Span,
    /// Write the report as JSON
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Write the report as JUnit XML
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Write the report as a page, with the transcripts of what failed
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Run nothing: join reports of shards; may be repeated
    #[arg(long, value_name = "FILE")]
    merge: Vec<PathBuf>,
    /// Run the cases that come on standard input
    #[arg(long, hide = true)]
    worker: bool,
}

/// A time as people write it.
#[derive(Clone, Copy, Debug)]
struct Span(Duration);

#[derive(Clone, Copy, Debug)]
struct Shard(u64, u64);

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is no time: write 60s or 5m");
        let (digits, factor) = match text.strip_suffix('m') {
            Some(digits) => (digits, 60.0),
            None => (text.strip_suffix('s').unwrap_or(text), 1.0),
        };
        let seconds: f64 = digits.parse().map_err(|_| wrong())?;
        Duration::try_from_secs_f64(seconds * factor).map(Self).map_err(|_| wrong())
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('/').and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
        match parts {
            Some((i, n)) if i < n => Ok(Self(i, n)),
            _ => Err(format!("{text:?} is no part of a campaign: write 0/4 for the first of four")),
        }
    }
}

fn known_scenario(text: &str) -> Result<String, String> {
    let names = || SCENARIOS.iter().map(|scenario| scenario.name).collect::<Vec<_>>().join(", ");
    scenario(text).map(|_| text.to_owned()).ok_or_else(|| format!("the scenarios are {}", names()))
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    if !args.merge.is_empty() {
        return finish(&args, global, &merged(&args)?);
    }
    let start = Start::of(global)?;
    if args.worker {
        worker::serve(&start)?;
        return Ok(Exit::Done);
    }
    let began = Instant::now();
    let driver = start.driver.display().to_string();
    let Shard(index, count) = args.shard.unwrap_or(Shard(0, 1));
    let report = Report {
        driver,
        first_seed: global.machine.seed,
        seeds: args.seeds,
        shards: vec![format!("{index}/{count}")],
        ..Report::default()
    };
    let mut report = campaign(&args, global, &start, began).run(report, &progress())?;
    clear();
    report.seconds = began.elapsed().as_secs_f64();
    if report.cases() == 0 {
        bail!("no case was run: give more seeds than shards, or more time");
    }
    finish(&args, global, &report)
}

fn campaign(args: &Args, global: &Global, start: &Start, began: Instant) -> Campaign {
    let wanted = |name: &str| args.only.is_empty() || args.only.iter().any(|only| only == name);
    let Shard(index, count) = args.shard.unwrap_or(Shard(0, 1));
    Campaign {
        scenarios: SCENARIOS.iter().filter(|scenario| wanted(scenario.name)).collect(),
        first_seed: global.machine.seed,
        seeds: args.seeds,
        shard: (index, count),
        faults: args.faults,
        fault: args.fault,
        jobs: args.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from)).max(1),
        end: args.time.map(|Span(time)| began + time),
        limit: args.limit.0,
        worker: worker_arguments(global, start),
    }
}

fn worker_arguments(global: &Global, start: &Start) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = vec!["--driver".into(), start.driver.clone().into()];
    for (name, file) in [("--inf", start.inf()), ("--describe", global.machine.describe.clone())] {
        if let Some(file) = file {
            arguments.extend([name.into(), file.into()]);
        }
    }
    arguments.extend(["verify".into(), "--worker".into()]);
    arguments
}

fn merged(args: &Args) -> Result<Report> {
    let read = |file: &PathBuf| {
        let text =
            std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        serde_json::from_str(&text)
            .with_context(|| format!("{} is no report of ksctl verify --report", file.display()))
    };
    Ok(Report::merge(args.merge.iter().map(read).collect::<Result<_>>()?))
}

fn finish(args: &Args, global: &Global, report: &Report) -> Result<Exit> {
    if let Some(file) = &args.report {
        write(file, &format!("{}\n", serde_json::to_string_pretty(report)?))?;
    }
    if let Some(file) = &args.junit {
        write(file, &report.junit())?;
    }
    if let Some(file) = &args.html {
        write(file, &report.html())?;
    }
    output::answer(global.json, report, Report::text)?;
    let found = report.failures.iter().any(|failed| failed.failure.is_the_drivers());
    Ok(match (found, report.failures.is_empty()) {
        (true, _) => Exit::Found,
        (false, false) => Exit::Stopped,
        (false, true) => Exit::Done,
    })
}

fn progress() -> impl Fn(&Report) + Sync {
    let on = std::io::stderr().is_terminal();
    move |report| {
        if on && report.cases().is_multiple_of(20) {
            eprint!("\r{} cases, {} failed", report.cases(), report.failed());
        }
    }
}

fn clear() {
    if std::io::stderr().is_terminal() {
        eprint!("\r\x1b[K");
    }
}
