//! Progress that a person can follow: each step has a name, a spinner while it runs, and its duration after.
//!
//! In a pipe or a log file a step is one line, written when it ends.

use std::fmt::{self, Display};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};

/// The error of a step that cannot be done on this machine, and why: no failure and no success, so it is said aloud and
/// counted ([`holds`]).
#[derive(Debug)]
pub(crate) struct LeftOut(pub(crate) String);

impl Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LeftOut {}

/// What was left out so far: a command's last line counts it.
static LEFT_OUT: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Whether nothing failed in a step that has been run: its reasons are written below it.
pub(crate) fn holds(name: &str, result: Result<()>) -> bool {
    let Err(error) = result else { return true };
    error.chain().skip(1).for_each(|cause| say("", "because:", cause));
    let left_out = error.is::<LeftOut>();
    if left_out {
        LEFT_OUT.lock().unwrap_or_else(PoisonError::into_inner).push(name.to_owned());
    }
    left_out
}

/// The end of a command's last line: `, 2 left out: this; that`, or nothing.
pub(crate) fn left_out() -> String {
    let names = LEFT_OUT.lock().unwrap_or_else(PoisonError::into_inner);
    if names.is_empty() { String::new() } else { format!(", {} left out: {}", names.len(), names.join("; ")) }
}

/// Runs one step of a command, quiet while it runs. An error names the step.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    quietly(name, "FAILED", work)
}

/// Runs one way to a goal that has others: that it does not work here is no failure yet.
pub(crate) fn attempt<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    quietly(name, "no", work)
}

/// Runs one step whose own output the user wants to see as it comes, a test run: no spinner over it.
pub(crate) fn loud_step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say("run", name, "");
    let started = Instant::now();
    let result = work();
    ended(name, "FAILED", started, result)
}

/// One line of a command's own progress, in the same columns as the steps.
pub(crate) fn say(mark: &str, name: &str, more: impl Display) {
    eprintln!("{mark:>8}  {name}  {more}");
}

pub(crate) fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

fn quietly<T>(name: &str, mark_of_failure: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let bar = spinner(name);
    let started = Instant::now();
    let result = work();
    bar.finish_and_clear();
    ended(name, mark_of_failure, started, result)
}

fn ended<T>(name: &str, mark_of_failure: &str, started: Instant, result: Result<T>) -> Result<T> {
    let (mark, verdict) = match &result {
        Ok(_) => ("ok", ""),
        Err(error) if error.is::<LeftOut>() => ("LEFT OUT", "left out"),
        Err(_) => (mark_of_failure, "failed"),
    };
    say(mark, name, seconds(started.elapsed()));
    result.with_context(|| format!("{name}: {verdict}"))
}

fn spinner(name: &str) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{spinner:>8}  {msg}  {elapsed}").expect("the template is constant");
    let bar = ProgressBar::new_spinner().with_style(style).with_message(name.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_is_left_out_is_no_failure_and_the_last_line_counts_it() {
        let left_out = step("wine", || -> Result<()> { Err(LeftOut("no root".to_owned()).into()) });
        assert!(holds("wine", left_out));
        assert_eq!(super::left_out(), ", 1 left out: wine");
    }

    #[test]
    fn a_step_that_fails_does_not_hold() {
        assert!(!holds("build", step("build", || -> Result<()> { anyhow::bail!("no room") })));
    }
}
