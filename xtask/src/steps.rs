//! Progress that a person can follow: each step has a name, a spinner while it runs, and its duration after.
//!
//! In a pipe or a log file a step is one line, written when it ends.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};

/// Runs one step of a command. An error names the step, for the line that the user reads last.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let bar = spinner(name);
    let started = Instant::now();
    let result = work();
    bar.finish_and_clear();
    let mark = if result.is_ok() { "ok" } else { "FAILED" };
    eprintln!("{mark:>8}  {name}  {}", seconds(started.elapsed()));
    result.with_context(|| format!("step \"{name}\" failed"))
}

/// A step whose own output the user wants to see as it comes (a test run): no spinner over it.
pub(crate) fn loud_step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("{:>8}  {name}", "run");
    let started = Instant::now();
    let result = work();
    let mark = if result.is_ok() { "ok" } else { "FAILED" };
    eprintln!("{mark:>8}  {name}  {}", seconds(started.elapsed()));
    result.with_context(|| format!("step \"{name}\" failed"))
}

pub(crate) fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

fn spinner(name: &str) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{spinner:>8}  {msg}  {elapsed}").expect("the template is constant");
    let bar = ProgressBar::new_spinner().with_style(style).with_message(name.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}
