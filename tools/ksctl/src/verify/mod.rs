//! The verification of a driver: its life, over many seeds, with faults and hostile requests, under the machine's rules.
//!
//! A [`Case`] is a [`life`] scenario, a seed and a kind of fault; it has a machine of its own and ends in an [`Outcome`].
//! Cases run in [`worker`] processes, so that a driver that takes its process with it, or hangs it, is a finding and not
//! the end; [`campaign`] hands them out and takes time; [`report`] is what comes out, as text, JSON, JUnit XML and HTML.

pub(crate) mod campaign;
mod client;
mod ends;
mod hostile;
mod life;
pub(crate) mod report;
pub(crate) mod worker;

use host_transport::{Faults, Kind, Report};
use serde::{Deserialize, Serialize};

pub(crate) use life::{SCENARIOS, Scenario, scenario};

/// One run: the same case gives the same outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Case {
    pub scenario: String,
    pub seed: u64,
    #[serde(default)]
    pub faults: Fault,
    /// Keep what passes between driver and machine.
    #[serde(default)]
    pub transcript: bool,
}

/// Which allocations, handles, mappings and waits fail on purpose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Fault {
    #[default]
    None,
    /// The n-th unique call stack that asks for something.
    Nth(usize),
    /// One request in so many.
    OneIn(u32),
}

/// How a case went.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Outcome {
    pub failure: Option<Failure>,
    pub requests: u64,
    pub hostile_requests: u64,
    pub frames: u64,
    /// Call stacks that asked for something that could fail, and requests that were made to fail.
    pub fault_sites: usize,
    pub faults_injected: usize,
    /// Wall-clock time.
    pub microseconds: u64,
    pub transcript: Vec<String>,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Failure {
    /// violation, bug_check, hung, not_emulated, refused, crashed, timed_out.
    pub kind: String,
    pub rule: Option<String>,
    /// One sentence.
    pub what: String,
    /// The machine's whole report.
    pub details: String,
}

impl Case {
    /// How to get the same run again.
    pub(crate) fn command(&self, driver: &str) -> String {
        let faults = match self.faults {
            Fault::None => String::new(),
            Fault::Nth(n) => format!(" --fault nth:{n}"),
            Fault::OneIn(n) => format!(" --fault one-in:{n}"),
        };
        format!(
            "ksctl verify --driver {driver} --seed {} --seeds 1 --only {}{faults}",
            self.seed, self.scenario
        )
    }
}

impl Fault {
    pub(crate) fn for_machine(self) -> Faults {
        match self {
            Self::None => Faults::None,
            Self::Nth(n) => Faults::Nth(n),
            Self::OneIn(n) => Faults::OneIn(n),
        }
    }
}

impl std::str::FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |digits: &str| digits.parse().map_err(|_| format!("{digits:?} is no number"));
        match text.split_once(':') {
            Some(("nth", n)) => Ok(Self::Nth(number(n)? as usize)),
            Some(("one-in", n)) => Ok(Self::OneIn(number(n)?)),
            _ if text == "none" => Ok(Self::None),
            _ => Err(format!("{text:?} is no kind of fault: write nth:3, one-in:20 or none")),
        }
    }
}

impl Failure {
    pub(crate) fn new(kind: &str, what: impl Into<String>) -> Self {
        Self { kind: kind.into(), rule: None, what: what.into(), details: String::new() }
    }

    /// What stopped the machine.
    pub(crate) fn of(report: &Report) -> Self {
        let kind = match report.kind {
            Kind::Violation { .. } => "violation",
            Kind::BugCheck { .. } => "bug_check",
            Kind::NotEmulated => "not_emulated",
            Kind::Hung => "hung",
        };
        let rule = report.rule().map(str::to_owned);
        Self { kind: kind.into(), rule, what: report.what.clone(), details: report.to_string() }
    }

    /// Whether it says something about the driver: what the machine does not emulate says nothing.
    pub(crate) fn is_the_drivers(&self) -> bool {
        self.kind != "not_emulated"
    }
}
