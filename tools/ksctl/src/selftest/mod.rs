//! The checks of `ksctl selftest`, in the order in which each relies on those before it.
//!
//! [`report`]: what a check found, and all of it as JSON; [`checks`]: the checks themselves. A check that fails does not stop
//! those after it, except where the hosted machine itself has stopped.

mod checks;
mod report;

pub(crate) use report::{Check, Outcome, Report};

use crate::exit::Exit;
use crate::facts;
use crate::session::Session;
use anyhow::Result;
use report::Verdict;
use serde_json::Value;
use std::path::Path;

/// The three filters of ksframe.inf, by their FriendlyNames.
const FILTERS: [&str; 3] = ["ksframe Source", "ksframe Transform", "ksframe Sink"];

/// The graphs that are tried: kernel connections from the source to the sink.
const GRAPHS: [&str; 3] = [
    "ksframe Source/Capture -> ksframe Sink",
    "ksframe Source/Inject -> ksframe Sink",
    "ksframe Source/Capture -> ksframe Transform -> ksframe Sink",
];

/// The pin in injection mode: its frames are those of an allocator that it is given, and never a client's.
const INJECTS: &str = "Inject";

/// A selftest under way.
pub(crate) struct Run {
    report: Report,
    frames: u64,
    rounds: u32,
    /// Print each check when it ends.
    aloud: bool,
}

impl Run {
    pub(crate) fn new(report: Report, frames: u64, rounds: u32, aloud: bool) -> Self {
        Self { report, frames, rounds, aloud }
    }

    pub(crate) fn into_report(self) -> Report {
        self.report
    }

    /// Whether the computer is ready for the driver: what `ksctl doctor` says.
    pub(crate) fn computer(&mut self, devices: bool, file: Option<&Path>) {
        if !devices && file.is_none() {
            let why =
                "a hosted driver asks nothing of the computer: --facts FILE judges one's facts all the same";
            return self.note("computer", Ok(Verdict::skipped(why)));
        }
        match facts::of(file) {
            Ok(facts) => {
                self.note("computer", Ok(checks::computer(&facts)));
                self.report.facts = serde_json::to_value(&facts).unwrap_or(Value::Null);
            }
            Err(error) => {
                self.note("computer", Ok(Verdict::skipped(format!("its facts cannot be had: {error:#}"))))
            }
        }
    }

    /// Everything about the filters: what they say, their frames, their graphs.
    pub(crate) fn filters(&mut self, session: &Session) {
        let there = session.registered();
        let found = there.as_ref().map(|found| FILTERS.map(|name| found.iter().any(|it| it.name == name)));
        let found = found.unwrap_or_default();
        self.note("filters", there.map(|found| checks::filters(&found, &FILTERS)));
        for (name, _) in FILTERS.iter().zip(found).filter(|(_, there)| *there) {
            self.filter(session, name);
        }
        if found != [true; 3] {
            for graph in GRAPHS {
                self.note(&format!("graph {graph}"), Ok(Verdict::skipped("a filter of it is missing")));
            }
            return self.note("stop and start", Ok(Verdict::skipped("a filter of the graph is missing")));
        }
        for graph in GRAPHS {
            let ran = checks::graph(session, graph);
            let verdict = ran.map(|(verdict, transcript)| {
                self.report.transcripts.insert(graph.to_owned(), transcript);
                verdict
            });
            self.note(&format!("graph {graph}"), verdict);
        }
        let rounds = self.rounds;
        self.note("stop and start", checks::stop_and_start(session, GRAPHS[2], rounds));
    }

    /// One filter: each pin's formats, framing, and, where nothing flows in, its frames.
    fn filter(&mut self, session: &Session, name: &str) {
        let filter = match session.filter(name).and_then(|filter| Ok((crate::pins::of(&filter)?, filter))) {
            Ok((pins, filter)) => (pins, filter),
            Err(error) => return self.note(&format!("open {name}"), Err(error)),
        };
        let (pins, filter) = filter;
        let is_source = pins.iter().all(|pin| pin.data_flow == ks_client::DataFlow::Out);
        for pin in &pins {
            let label = format!("{name}/{}", pin.label());
            self.note(&format!("formats {label}"), checks::formats(&filter, pin));
            let framings = crate::commands::framing::read(&filter, pin);
            let said = framings.as_ref().map(|it| serde_json::to_value(it).unwrap_or(Value::Null));
            self.report.pin(&label, pin, said.unwrap_or(Value::Null));
            self.note(&format!("framing {label}"), framings.map(|framings| checks::framing(&framings)));
        }
        // Every handle of the filter is closed before its pins are opened by name.
        drop(filter);
        for pin in pins.iter().filter(|_| is_source) {
            let label = format!("{name}/{}", pin.label());
            let verdict = match pin.label() == INJECTS {
                true => {
                    Ok(Verdict::skipped("it injects frames of an allocator that it is given: see its graph"))
                }
                false => checks::frames(session, name, pin, self.frames),
            };
            self.note(&format!("frames {label}"), verdict);
        }
    }

    /// The end: a hosted driver is removed and unloaded, and must leave nothing.
    pub(crate) fn end(&mut self, session: Session) {
        if session.is_devices() {
            let why = "an installed driver is not unloaded: Driver Verifier finds what it leaves (docs/windows-checklist.md, D)";
            return self.note("removal and unload", Ok(Verdict::skipped(why)));
        }
        let closed = session.close();
        self.note(
            "removal and unload",
            closed.map(|()| Verdict::passed("nothing was left behind", Value::Null)),
        );
    }

    fn note(&mut self, name: &str, verdict: Result<Verdict>) {
        let verdict = match verdict {
            // After the machine has stopped no answer means anything.
            Err(_) if self.report.stopped => Verdict::skipped("the machine had stopped before"),
            Err(error) => {
                self.report.stopped = Exit::of(&error) == Exit::Stopped;
                Verdict::failed(format!("{error:#}"), Vec::new(), Value::Null)
            }
            Ok(verdict) => verdict,
        };
        let check = Check::new(name, verdict);
        if self.aloud {
            check.print();
        }
        self.report.add(check);
    }
}
