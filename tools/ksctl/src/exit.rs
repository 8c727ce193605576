//! Exit codes: stable, listed in `ksctl --help` and docs/ksctl.md.

use ks_client::{Error, Failure};
use std::io;
use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// It did what it was asked.
    Done = 0,
    /// It found something wrong: a lint finding, a failed check, a refused request.
    Found = 1,
    // 2 is clap's: the command line makes no sense.
    /// The machine stopped: a bug check, a violated rule, something that is not emulated.
    Stopped = 3,
    /// What was named is not there: a file, a filter, a pin, a property.
    NotThere = 4,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What was asked for is not there; the text says what there is instead.
#[derive(Debug)]
pub(crate) struct NotThere(pub String);

impl std::fmt::Display for NotThere {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotThere {}

impl Exit {
    /// The code for an error, from what lies at its root.
    pub(crate) fn of(error: &anyhow::Error) -> Self {
        for cause in error.chain() {
            if let Some(Error::Request { failure: Failure::Stopped(_), .. }) = cause.downcast_ref() {
                return Self::Stopped;
            }
            if let Some(Failure::Stopped(_)) = cause.downcast_ref() {
                return Self::Stopped;
            }
            if matches!(cause.downcast_ref(), Some(host_transport::StartError::Stopped(_))) {
                return Self::Stopped;
            }
            if cause.is::<NotThere>() {
                return Self::NotThere;
            }
            if cause
                .downcast_ref::<io::Error>()
                .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
            {
                return Self::Done; // the reader has seen enough: `ksctl … | head`
            }
        }
        Self::Found
    }
}

/// One line a cause, the outermost first: what failed, why, what to do about it. A cause that the line before has told
/// already is not told again.
pub(crate) fn report(error: &anyhow::Error) {
    if Exit::of(error) == Exit::Done {
        return;
    }
    let mut told = format!("{error}");
    eprintln!("ksctl: {}", told.trim_end());
    for cause in error.chain().skip(1).map(|cause| cause.to_string()).filter(|cause| !cause.is_empty()) {
        if !told.contains(cause.trim_end()) {
            eprintln!("  because: {}", cause.trim_end());
            told = cause;
        }
    }
}
