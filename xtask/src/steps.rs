//! Progress that a person can follow: each step has a name, a spinner while it runs, and its duration after.
//!
//! In a pipe or a log file a step is one line, written when it ends.

use std::fmt::Display;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};

/// How a step that did not fail ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Passed,
    /// Not done, and why; said aloud, because it is no success.
    Skipped(String),
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
    say(if result.is_ok() { "ok" } else { "FAILED" }, name, seconds(started.elapsed()));
    result.with_context(|| format!("{name}: failed"))
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
    say(if result.is_ok() { "ok" } else { mark_of_failure }, name, seconds(started.elapsed()));
    result.with_context(|| format!("{name}: failed"))
}

fn spinner(name: &str) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{spinner:>8}  {msg}  {elapsed}").expect("the template is constant");
    let bar = ProgressBar::new_spinner().with_style(style).with_message(name.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}
