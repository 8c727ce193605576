//! What a selftest found: one [`Check`] after the other, and what whoever reads the report has to know of the computer.

use crate::cli::Global;
use crate::commands::show;
use crate::session::{self, Session};
use ks_client::PinFactory;
use serde::Serialize;
use serde_json::{Map, Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Outcome {
    Passed,
    Failed,
    Skipped,
}

/// What a check says, before it has a name.
pub(super) struct Verdict {
    outcome: Outcome,
    says: String,
    remedies: Vec<String>,
    figures: Value,
}

impl Verdict {
    pub(super) fn passed(says: impl Into<String>, figures: Value) -> Self {
        Self { outcome: Outcome::Passed, says: says.into(), remedies: Vec::new(), figures }
    }

    pub(super) fn failed(says: impl Into<String>, remedies: Vec<String>, figures: Value) -> Self {
        Self { outcome: Outcome::Failed, says: says.into(), remedies, figures }
    }

    pub(super) fn skipped(why: impl Into<String>) -> Self {
        Self { outcome: Outcome::Skipped, says: why.into(), remedies: Vec::new(), figures: Value::Null }
    }

    /// Passed if nothing speaks against it.
    pub(super) fn of(says: String, against: Vec<String>, figures: Value) -> Self {
        match against.is_empty() {
            true => Self::passed(says, figures),
            false => Self::failed(format!("{}; {says}", against.join("; ")), Vec::new(), figures),
        }
    }

    #[cfg(test)]
    pub(super) fn outcome(&self) -> (Outcome, &str) {
        (self.outcome, &self.says)
    }
}

#[derive(Serialize)]
pub(crate) struct Check {
    pub name: String,
    pub outcome: Outcome,
    pub says: String,
    pub remedies: Vec<String>,
    /// What was measured, as the command of that name prints it with --json.
    figures: Value,
}

impl Check {
    pub(super) fn new(name: &str, verdict: Verdict) -> Self {
        let Verdict { outcome, says, remedies, figures } = verdict;
        Self { name: name.to_owned(), outcome, says, remedies, figures }
    }
}

#[derive(Serialize)]
pub(crate) struct Report {
    ksctl: &'static str,
    /// `installed devices`, or `hosted machine`.
    place: &'static str,
    system: String,
    /// The image that ran, and its SHA-256; None where it cannot be had.
    driver: Option<Driver>,
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
    /// The hosted machine stopped: a bug check, a violated rule, something that is not emulated.
    pub stopped: bool,
    pub checks: Vec<Check>,
    /// What facts.ps1 recorded; null where it did not run.
    pub facts: Value,
    /// What each pin says of itself: `ksctl show` and `ksctl framing`.
    pins: Vec<Value>,
    /// Of each graph, what was asked and answered.
    pub transcripts: Map<String, Value>,
}

#[derive(Serialize)]
struct Driver {
    path: String,
    sha256: String,
}

impl Report {
    pub(crate) fn begin(session: &Session, global: &Global) -> Self {
        let devices = session.is_devices();
        let driver = if devices { here::driver() } else { session::driver(global).ok() };
        Self {
            ksctl: env!("CARGO_PKG_VERSION"),
            place: if devices { "installed devices" } else { "hosted machine" },
            system: format!("{} {}", here::system(), std::env::consts::ARCH),
            driver: driver.and_then(|path| Driver::at(&path)),
            passed: 0,
            failed: 0,
            skipped: 0,
            stopped: false,
            checks: Vec::new(),
            facts: Value::Null,
            pins: Vec::new(),
            transcripts: Map::new(),
        }
    }

    pub(super) fn add(&mut self, check: Check) {
        match check.outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed => self.failed += 1,
            Outcome::Skipped => self.skipped += 1,
        }
        self.checks.push(check);
    }

    pub(super) fn pin(&mut self, label: &str, factory: &PinFactory, framing: Value) {
        self.pins.push(json!({ "pin": label, "shows": show::pin(factory), "framing": framing }));
    }
}

impl Driver {
    fn at(path: &std::path::Path) -> Option<Self> {
        use sha2::{Digest, Sha256};
        let digest = Sha256::digest(std::fs::read(path).ok()?);
        let sha256 = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Some(Self { path: path.display().to_string(), sha256 })
    }
}

#[cfg(not(windows))]
mod here {
    pub(super) fn system() -> String {
        std::env::consts::OS.to_owned()
    }

    pub(super) fn driver() -> Option<std::path::PathBuf> {
        None
    }
}

#[cfg(windows)]
mod here {
    use std::path::PathBuf;
    use std::process::Command;

    /// `Microsoft Windows [Version 10.0.19045.3803]`
    pub(super) fn system() -> String {
        said(&["cmd", "/c", "ver"]).map_or_else(|| "Windows".to_owned(), |said| said.trim().to_owned())
    }

    /// The image of the service ksframe: `\SystemRoot\System32\DriverStore\…\ksframe.sys`.
    pub(super) fn driver() -> Option<PathBuf> {
        let key = r"HKLM\SYSTEM\CurrentControlSet\Services\ksframe";
        let said = said(&["reg", "query", key, "/v", "ImagePath"])?;
        let path = said.split("REG_EXPAND_SZ").nth(1)?.trim();
        let root = PathBuf::from(std::env::var_os("SystemRoot")?);
        Some(match path.strip_prefix(r"\SystemRoot\") {
            Some(below) => root.join(below),
            None => root.join(path),
        })
    }

    fn said(words: &[&str]) -> Option<String> {
        let output = Command::new(words[0]).args(&words[1..]).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
