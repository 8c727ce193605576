//! Many cases over several worker processes, with a time limit for each; a worker that dies or hangs is a finding.

use super::report::Report;
use super::{Case, Failure, Fault, Outcome, Scenario};
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is to be run.
pub(crate) struct Campaign {
    pub scenarios: Vec<&'static Scenario>,
    pub first_seed: u64,
    pub seeds: u64,
    /// This part of that many.
    pub shard: (u64, u64),
    pub faults: bool,
    /// This fault only.
    pub fault: Option<Fault>,
    pub jobs: usize,
    pub end: Option<Instant>,
    /// How long one case may take here.
    pub limit: Duration,
    /// The arguments that make this program a worker for the same driver.
    pub worker: Vec<OsString>,
}

/// One piece of work.
enum Item {
    Case(Case),
    /// Each call stack that asks for something fails once, until there are no more.
    Sweep(Case),
}

impl Campaign {
    pub(crate) fn run(&self, report: Report, progress: &(dyn Fn(&Report) + Sync)) -> Result<Report> {
        let report = Mutex::new(report);
        let items = Mutex::new(self.items());
        std::thread::scope(|scope| {
            let jobs: Vec<_> =
                (0..self.jobs).map(|_| scope.spawn(|| self.job(&items, &report, progress))).collect();
            jobs.into_iter().try_for_each(|job| job.join().expect("a job does not panic"))
        })?;
        Ok(report.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    fn items(&self) -> impl Iterator<Item = Item> + Send {
        let (index, count) = self.shard;
        let seeds = (self.first_seed..self.first_seed.saturating_add(self.seeds))
            .filter(move |seed| seed % count == index);
        let case = |scenario: &Scenario, seed, faults| Case {
            scenario: scenario.name.into(),
            seed,
            faults,
            transcript: false,
        };
        let sweeps = self
            .scenarios
            .iter()
            .enumerate()
            .filter(move |(at, _)| self.faults && *at as u64 % count == index);
        let sweeps =
            sweeps.map(move |(_, scenario)| Item::Sweep(case(scenario, self.first_seed, Fault::Nth(0))));
        let cases = seeds.flat_map(move |seed| {
            let kinds = match (self.fault, self.faults) {
                (Some(fault), _) => vec![fault],
                (None, true) => vec![Fault::None, Fault::OneIn(5 + (seed % 60) as u32)],
                (None, false) => vec![Fault::None],
            };
            let each = self
                .scenarios
                .iter()
                .flat_map(move |scenario| kinds.clone().into_iter().map(move |kind| (scenario, kind)));
            each.map(move |(scenario, kind)| Item::Case(case(scenario, seed, kind)))
        });
        sweeps.chain(cases)
    }

    fn job<'a>(
        &self,
        items: &Mutex<impl Iterator<Item = Item> + 'a>,
        report: &Mutex<Report>,
        progress: &(dyn Fn(&Report) + Sync),
    ) -> Result<()> {
        let mut worker = None;
        loop {
            let over = self.end.is_some_and(|end| Instant::now() >= end);
            let item = items.lock().unwrap_or_else(PoisonError::into_inner).next();
            match item.filter(|_| !over) {
                None => return Ok(()),
                Some(Item::Case(case)) => {
                    self.one(&mut worker, &case, report, progress)?;
                }
                Some(Item::Sweep(first)) => self.sweep(&mut worker, first, report, progress)?,
            }
        }
    }

    fn sweep(
        &self,
        worker: &mut Option<Worker>,
        first: Case,
        report: &Mutex<Report>,
        progress: &(dyn Fn(&Report) + Sync),
    ) -> Result<()> {
        const MOST: usize = 4096;
        for n in 0..MOST {
            let over = self.end.is_some_and(|end| Instant::now() >= end);
            let case = Case { faults: Fault::Nth(n), ..first.clone() };
            // A case that failed says nothing about how many places there are: the next one does.
            let (failed, injected) = self.one(worker, &case, report, progress)?;
            if over || !failed && injected == 0 {
                break;
            }
        }
        Ok(())
    }

    /// Runs a case; one that fails in a way not seen before runs again with its transcript.
    fn one(
        &self,
        worker: &mut Option<Worker>,
        case: &Case,
        report: &Mutex<Report>,
        progress: &(dyn Fn(&Report) + Sync),
    ) -> Result<(bool, usize)> {
        let mut outcome = self.ask(worker, case)?;
        let is_new = |outcome: &Outcome| {
            let report = report.lock().unwrap_or_else(PoisonError::into_inner);
            outcome.failure.as_ref().is_some_and(|failure| !report.knows(&case.scenario, failure))
        };
        if is_new(&outcome) {
            let again = self.ask(worker, &Case { transcript: true, ..case.clone() })?;
            outcome.transcript = again.transcript;
        }
        let result = (outcome.failure.is_some(), outcome.faults_injected);
        let mut report = report.lock().unwrap_or_else(PoisonError::into_inner);
        report.add(case, outcome);
        progress(&report);
        Ok(result)
    }

    fn ask(&self, worker: &mut Option<Worker>, case: &Case) -> Result<Outcome> {
        let began = Instant::now();
        let mut running = match worker.take() {
            Some(worker) => worker,
            None => Worker::start(&self.worker)?,
        };
        let mut outcome = running.ask(case, self.limit)?;
        if outcome.microseconds == 0 {
            outcome.microseconds = began.elapsed().as_micros() as u64;
        }
        if outcome.failure.is_none() {
            *worker = Some(running);
        }
        Ok(outcome)
    }
}

/// A process that runs cases. Dropping it ends it.
struct Worker {
    child: Child,
    input: Option<ChildStdin>,
    answers: Receiver<String>,
}

impl Worker {
    fn start(arguments: &[OsString]) -> Result<Self> {
        let program = std::env::current_exe().context("cannot find this program, to start it as a worker")?;
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start a worker process")?;
        let output = child.stdout.take().context("a worker has an output")?;
        let (sender, answers) = mpsc::channel();
        // Ends with the worker's output.
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Self { input: child.stdin.take(), child, answers })
    }

    fn ask(&mut self, case: &Case, limit: Duration) -> Result<Outcome> {
        let line = serde_json::to_string(case)?;
        // A worker that has died does not read; its silence is judged below.
        let _ = self.input.as_mut().map(|input| writeln!(input, "{line}").and_then(|()| input.flush()));
        let failure = match self.answers.recv_timeout(limit) {
            Ok(line) => return serde_json::from_str(&line).context("an answer of a worker"),
            Err(RecvTimeoutError::Timeout) => {
                let _ = self.child.kill();
                Failure::new(
                    "timed_out",
                    format!("no end after {} s; the process was ended", limit.as_secs()),
                )
            }
            Err(RecvTimeoutError::Disconnected) => {
                let status = self.child.wait().context("cannot wait for a worker")?;
                Failure::new("crashed", format!("the process that ran the driver ended by itself: {status}"))
            }
        };
        Ok(Outcome { failure: Some(failure), ..Outcome::default() })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
