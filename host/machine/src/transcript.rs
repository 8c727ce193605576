//! The transcript: every crossing, in order, without addresses.
//!
//! Off, it keeps the names of the last crossings for a report. On, it keeps events with decoded arguments; they print as
//! JSON lines or as text that is indented by the depth of calls.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::fmt::Write;

use serde::Serialize;

use crate::clock::{Clock, Stamp, Time};
use crate::crossing::Import;
use crate::machine::Machine;

/// A decoded argument or result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    Number(i64),
    Text(String),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(number) => write!(f, "{number}"),
            Value::Text(text) => f.write_str(text),
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.into())
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The driver calls the host.
    Call,
    /// The host calls the driver.
    Callback,
    Result,
    /// Something a module wants told: an IRP completed, a state reached, a frame moved.
    Note,
}

#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// Since boot, in 100 ns.
    pub time: Time,
    pub processor: usize,
    pub thread: String,
    pub irql: u8,
    pub what: What,
    /// The module that is called (`ks.sys`), the one that notes something, or empty.
    pub module: &'static str,
    pub name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
    pub depth: usize,
}

const KEPT_WHEN_OFF: usize = 32;

pub struct Transcript {
    on: Cell<bool>,
    events: RefCell<Vec<Event>>,
    /// How many of them [`Transcript::drain`] has given out.
    drained: Cell<usize>,
    last: [Cell<(Stamp, &'static str)>; KEPT_WHEN_OFF],
    at: Cell<usize>,
}

impl Transcript {
    pub(crate) fn new() -> Self {
        Transcript {
            on: Cell::new(false),
            events: RefCell::default(),
            drained: Cell::new(0),
            last: [const { Cell::new((Stamp::BOOT, "")) }; KEPT_WHEN_OFF],
            at: Cell::new(0),
        }
    }

    pub(crate) fn reset(&self, on: bool) {
        self.on.set(on);
        self.events.take();
        self.drained.set(0);
        self.at.set(0);
    }

    #[inline]
    pub fn is_on(&self) -> bool {
        self.on.get()
    }

    #[inline]
    pub(crate) fn note_call(&self, machine: &Machine, name: &'static str) {
        let at = self.at.get();
        self.last[at % KEPT_WHEN_OFF].set((machine.clock.recent(), name));
        self.at.set(at + 1);
    }

    pub(crate) fn call(&self, machine: &Machine, import: Import, values: Vec<Value>) {
        self.push(machine, What::Call, import.module, import.name.into(), values);
    }

    pub(crate) fn callback(&self, machine: &Machine, name: &'static str, object: usize) {
        self.push(machine, What::Callback, "", name.into(), vec![machine.describe(object).into()]);
    }

    pub(crate) fn result(&self, machine: &Machine, name: &'static str, value: Option<Value>) {
        self.push(machine, What::Result, "", name.into(), value.into_iter().collect());
    }

    /// A line of a module's own. `values` are only made when somebody records.
    pub fn note(
        &self,
        machine: &Machine,
        module: &'static str,
        name: &str,
        values: impl FnOnce() -> Vec<Value>,
    ) {
        if self.is_on() {
            self.push(machine, What::Note, module, name.into(), values());
        }
    }

    fn push(&self, machine: &Machine, what: What, module: &'static str, name: String, values: Vec<Value>) {
        let event = Event {
            time: machine.clock.now(),
            processor: machine.processor(),
            thread: machine.current_thread_name(),
            irql: machine.irql(),
            what,
            module,
            name,
            values,
            depth: machine.crossings.depth(),
        };
        self.events.borrow_mut().push(event);
    }

    /// Everything recorded so far.
    pub fn events(&self) -> Vec<Event> {
        self.events.borrow().clone()
    }

    /// What was recorded since the last call; of what was given out only the last few are kept, for a report.
    pub fn drain(&self) -> Vec<Event> {
        let mut events = self.events.borrow_mut();
        let drained = self.drained.get().min(events.len());
        let new = events.split_off(drained);
        let old = events.len().saturating_sub(KEPT_WHEN_OFF.saturating_sub(new.len()));
        events.drain(..old);
        events.extend(new.iter().rev().take(KEPT_WHEN_OFF).rev().cloned());
        self.drained.set(events.len());
        new
    }

    /// One JSON object a line.
    pub fn json_lines(&self) -> String {
        self.lines(|event| serde_json::to_string(event).expect("an event is plain data"))
    }

    /// For people.
    pub fn text(&self) -> String {
        self.lines(Event::to_string)
    }

    fn lines(&self, line: impl Fn(&Event) -> String) -> String {
        self.events.borrow().iter().fold(String::new(), |mut text, event| {
            // Writing to a String does not fail.
            let _ = writeln!(text, "{}", line(event));
            text
        })
    }

    pub(crate) fn last_lines(&self, clock: &Clock) -> Vec<String> {
        if self.is_on() {
            let events = self.events.borrow();
            return events.iter().rev().take(KEPT_WHEN_OFF).rev().map(Event::to_string).collect();
        }
        let at = self.at.get();
        (at.saturating_sub(KEPT_WHEN_OFF)..at)
            .map(|index| self.last[index % KEPT_WHEN_OFF].get())
            .map(|(stamp, name)| format!("{} {name}", Milliseconds(clock.time_of(stamp))))
            .collect()
    }
}

struct Milliseconds(Time);

impl fmt::Display for Milliseconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>6}.{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indent = "  ".repeat(self.depth);
        let values = self.values.iter().map(Value::to_string).collect::<Vec<_>>().join(", ");
        write!(f, "{} {:<10} {:>2} {indent}", Milliseconds(self.time), self.thread, self.irql)?;
        match self.what {
            What::Call => write!(f, "{}({values})", self.name),
            What::Callback => write!(f, "→ {}({values})", self.name),
            What::Result if values.is_empty() => write!(f, "← {}", self.name),
            What::Result => write!(f, "← {} = {values}", self.name),
            What::Note => write!(f, "· {} {values}", self.name),
        }
    }
}
