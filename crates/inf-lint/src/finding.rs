//! What a rule is, and what it reports.

use crate::rules::platform::Platform;
use crate::text::Pos;
use std::fmt;

/// How bad a finding is, as InfVerif grades it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Warning,
    Error,
}

/// Which of InfVerif's sets of requirements applies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// `/k`, declarative drivers: what every INF must meet.
    Declarative,
    /// `/u`, universal drivers.
    Universal,
    /// `/w`, Windows drivers: driver package isolation in full. The strictest, and so the default.
    #[default]
    Windows,
    /// `/h`, what a WHQL signature asks for: `/w` with a list of registry keys and directories still allowed.
    Hardware,
}

/// One rule: its number, what it means and what to do about it. `inf-lint --explain` prints this.
#[derive(Debug)]
pub struct Rule {
    /// InfVerif's number, or `KSnnn` for a rule of our own.
    pub code: &'static str,
    /// Levels under `/k`, `/u` and `/w`; `None` where the rule does not apply.
    pub levels: [Option<Level>; 3],
    /// One line: what is wrong.
    pub title: &'static str,
    /// What happens on Windows because of it.
    pub why: &'static str,
    /// What to write instead.
    pub remedy: &'static str,
}

impl Rule {
    /// The level of a finding in `mode`, or nothing where the rule does not apply.
    pub fn level(&self, mode: Mode) -> Option<Level> {
        match mode {
            Mode::Declarative => self.levels[0],
            Mode::Universal => self.levels[1],
            Mode::Windows | Mode::Hardware => self.levels[2],
        }
    }
}

/// One thing that is wrong at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub code: &'static str,
    pub level: Level,
    pub at: Pos,
    pub message: String,
}

/// `12:5: error 1324: …`, as compilers write it; the caller puts the file's name before it.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Error => "error",
            Level::Warning => "warning",
        };
        write!(f, "{}:{}: {level} {}: {}", self.at.line, self.at.column, self.code, self.message)
    }
}

/// What the caller knows beyond the INF itself.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub mode: Mode,
    /// The file has not been through stampinf: `$ARCH$`, `$KMDFVERSION$` and the like stand for themselves.
    pub unstamped: bool,
    /// The reference strings that the driver registers, one for each filter. With them rule KS002 can compare.
    pub registered: Option<Vec<String>>,
    /// The INFs of the system to install on. With them rules 1317 and 1318 can look.
    pub platform: Option<Platform>,
}
