//! What a run that was stopped leaves behind: which rule, what happened, who called, and the last things before it.

use std::fmt;

use serde::Serialize;

/// Why a run was stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A documented rule was broken.
    Violation { rule: String, page: String },
    /// What would be a blue screen on Windows.
    BugCheck { code: u32, parameters: [u64; 4] },
    /// The driver used something that the host does not have. Says nothing about the driver.
    NotEmulated,
    /// Nothing can run any more and somebody still waits.
    Hung,
}

/// The end of a run, for a person and, by serde, for a program.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    pub kind: Kind,
    /// One sentence: what happened.
    pub what: String,
    pub thread: String,
    pub irql: u8,
    pub time_100ns: u64,
    pub seed: u64,
    /// Innermost first: image and offset, or the host's function.
    pub stack: Vec<String>,
    /// The last crossings before it, oldest first.
    pub last_events: Vec<String>,
}

impl Report {
    /// What a program that ran the driver exits with.
    pub fn exit_code(&self) -> i32 {
        match self.kind {
            Kind::Violation { .. } | Kind::BugCheck { .. } | Kind::Hung => 3,
            Kind::NotEmulated => 4,
        }
    }

    /// The rule's name, for a violation.
    pub fn rule(&self) -> Option<&str> {
        match &self.kind {
            Kind::Violation { rule, .. } => Some(rule),
            _ => None,
        }
    }

    fn headline(&self) -> String {
        match &self.kind {
            Kind::Violation { rule, .. } => format!("rule {rule} was broken: {}", self.what),
            Kind::BugCheck { code, .. } => format!("bug check {code:#x}: {}", self.what),
            Kind::NotEmulated => self.what.clone(),
            Kind::Hung => format!("the machine hangs: {}", self.what),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.headline())?;
        match &self.kind {
            Kind::Violation { page, .. } => writeln!(f, "  documented in: {page}")?,
            Kind::BugCheck { parameters: [a, b, c, d], .. } => {
                writeln!(f, "  parameters: {a:#x}, {b:#x}, {c:#x}, {d:#x}")?;
            }
            Kind::NotEmulated | Kind::Hung => {}
        }
        let (ms, seed) = (self.time_100ns / 10_000, self.seed);
        writeln!(f, "  on thread {}, at IRQL {}, at {ms} ms, seed {seed}", self.thread, self.irql)?;
        list(f, "call stack, innermost first", &self.stack)?;
        list(f, "what came before", &self.last_events)
    }
}

fn list(f: &mut fmt::Formatter<'_>, title: &str, lines: &[String]) -> fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(f, "  {title}:")?;
    lines.iter().try_for_each(|line| writeln!(f, "    {line}"))
}

impl std::error::Error for Report {}
