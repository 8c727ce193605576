//! Why ksframe does not work on a Windows computer, found from facts that were recorded there.
//!
//! `inf/facts.ps1` writes the facts as JSON; [`Facts::read`] reads them on any system; [`examine`] judges them and asks
//! nothing else, so that every answer can be tested and a user's report can be judged far from his computer. The order
//! of the findings is the order in which to mend them: each makes those after it unreliable.
//!
//! * [`system`]: the computer: elevation, version, architecture, Secure Boot, test signing;
//! * [`package`]: certificate and driver store;
//! * [`device`]: the device, its problem code, and the interfaces by which programs find its filters.

mod device;
mod facts;
mod package;
mod problem;
mod system;

pub use facts::{Device, Error, Facts, Interface};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Good to know; nothing to do.
    Note,
    /// It may work, but not as it should.
    Warning,
    /// ksframe cannot work until this is mended.
    Refusal,
}

/// One answer: a stable code, what is so, and the command or step that mends it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    pub code: &'static str,
    pub level: Level,
    pub says: String,
    pub remedy: String,
}

impl Finding {
    fn refusal(code: &'static str, says: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { code, level: Level::Refusal, says: says.into(), remedy: remedy.into() }
    }

    fn warning(code: &'static str, says: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { code, level: Level::Warning, says: says.into(), remedy: remedy.into() }
    }

    fn note(code: &'static str, says: impl Into<String>) -> Self {
        Self { code, level: Level::Note, says: says.into(), remedy: String::new() }
    }
}

/// Everything that is wrong, in the order in which to mend it. Nothing but notes: the computer is ready and ksframe runs.
pub fn examine(facts: &Facts) -> Vec<Finding> {
    [system::examine(facts), package::examine(facts), device::examine(facts)].concat()
}
