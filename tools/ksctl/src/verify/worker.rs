//! One case on one machine; and the process that runs cases one after the other.
//!
//! The parent writes a [`Case`] a line, the worker answers with an [`Outcome`] a line. After a failure the worker ends: a
//! machine that was stopped has frames of a driver on its stacks, and the next case deserves a fresh process.

use super::client::Client;
use super::{Case, Failure, Outcome, scenario};
use crate::session::{Hosted, Start};
use anyhow::{Context, Result};
use host_transport::{Config, StartError};
use std::io::{BufRead, Write};
use std::time::Instant;

/// The loop of a worker process.
pub(crate) fn serve(start: &Start) -> Result<()> {
    for line in std::io::stdin().lock().lines() {
        let case: Case = serde_json::from_str(&line?).context("a case that the parent sent")?;
        let outcome = run(start, &case);
        let mut out = std::io::stdout().lock();
        writeln!(out, "{}", serde_json::to_string(&outcome)?)?;
        out.flush()?;
        if outcome.failure.is_some() {
            return Ok(());
        }
    }
    Ok(())
}

/// Runs a case to its end.
fn run(start: &Start, case: &Case) -> Outcome {
    let began = Instant::now();
    let mut outcome = machine(start, case);
    outcome.microseconds = began.elapsed().as_micros() as u64;
    outcome
}

fn machine(start: &Start, case: &Case) -> Outcome {
    let faulty = case.faults != super::Fault::None;
    let config = Config {
        faults: case.faults.for_machine(),
        transcript: case.transcript,
        // A case is short: code that is silent for this long is an endless loop.
        watchdog_ms: 2_000,
        ..Config::seeded(case.seed)
    };
    match start.run(config) {
        Ok(session) => life(session, case),
        Err(StartError::Stopped(report)) => failed(Failure::of(&report)),
        // A driver may refuse to start when something failed; nothing else may make it.
        // That something did is all that is known: the machine has gone with the driver.
        Err(StartError::Refused { .. }) if faulty => Outcome { faults_injected: 1, ..Outcome::default() },
        Err(error) => failed(Failure::new("refused", error.to_string())),
    }
}

fn failed(failure: Failure) -> Outcome {
    Outcome { failure: Some(failure), ..Outcome::default() }
}

fn life(session: Hosted, case: &Case) -> Outcome {
    let mut client = Client::new(&session, case);
    let done = match scenario(&case.scenario) {
        Some(scenario) => (scenario.run)(&mut client),
        None => Err(anyhow::anyhow!("there is no scenario {:?}", case.scenario)),
    };
    let faulty = client.faulty;
    let mut outcome = client.outcome;
    (outcome.fault_sites, outcome.faults_injected) = session.host().with(|host| host.fault_counts());
    let report = session.host().with(|host| host.report());
    outcome.failure = match (done, report) {
        (_, Some(report)) => Some(Failure::of(&report)),
        (Err(error), None) if !faulty => Some(Failure::new("refused", format!("{error:#}"))),
        _ => None,
    };
    if case.transcript {
        outcome.transcript =
            session.host().with(|host| host.transcript.text().lines().map(str::to_owned).collect());
    }
    // The removal and the unload are a part of every case, and so is what is left after them.
    if outcome.failure.is_none()
        && let Err(report) = session.end()
    {
        outcome.failure = Some(Failure::of(&report));
    }
    outcome
}
