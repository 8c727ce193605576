//! The ways in which a run ends early. None of them returns: the thread that is at fault is left where it stands.

use crate::machine::{Machine, machine};
use crate::report::{Kind, Report};
use crate::thread::Pause;

/// A documented rule was broken: its name, the page that has it, and what happened.
pub fn violation(rule: &str, page: &str, what: impl Into<String>) -> ! {
    stop(Kind::Violation { rule: rule.into(), page: page.into() }, what.into())
}

/// A rule's name that is chosen before it is known whether it is broken: the list of all rules is read from such calls.
pub const fn rule(name: &'static str) -> &'static str {
    name
}

/// What Windows answers with a blue screen.
pub fn bug_check(code: u32, parameters: [u64; 4], what: impl Into<String>) -> ! {
    stop(Kind::BugCheck { code, parameters }, what.into())
}

/// The host lacks what the driver needs: `what` is a whole sentence that names it.
pub fn not_emulated(what: impl Into<String>) -> ! {
    stop(Kind::NotEmulated, what.into())
}

fn stop(kind: Kind, what: String) -> ! {
    let machine = machine();
    let stack = machine.call_stack();
    machine.record_report(kind, what, stack);
    machine.abandon_current_thread()
}

impl Machine {
    /// Keeps the first report: what comes after a stop is its consequence.
    pub(crate) fn record_report(&self, kind: Kind, what: String, stack: Vec<String>) {
        let report = Report {
            kind,
            what,
            thread: self.current_thread_name(),
            irql: self.irql(),
            time_100ns: self.clock.now(),
            seed: self.config().seed,
            stack,
            last_events: self.transcript.last_lines(&self.clock),
        };
        self.report.borrow_mut().get_or_insert(Box::new(report));
    }

    /// Why this run ended, if it has.
    pub fn report(&self) -> Option<Box<Report>> {
        self.report.borrow().clone()
    }

    fn abandon_current_thread(&self) -> ! {
        loop {
            self.pause(Pause::Stopped);
        }
    }
}
