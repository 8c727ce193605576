//! The rules as a page: `docs/lint/inf.md` is this text, and a test holds the two together.

use crate::finding::{Level, Rule};
use crate::rules;
use std::fmt::Write as _;

/// The whole page, in Markdown.
pub fn markdown() -> String {
    let mut page = String::from(
        "# The INF rules\n\n\
         Written from the table in `crates/inf-lint`; `ksctl lint --explain <code>` prints the same text. Numbers are\n\
         InfVerif's own (the page *INF Validation Errors and Warnings*), `KSnnn` are rules for AVStream drivers that\n\
         InfVerif does not have. Of InfVerif's rules only those below are checked; 1317 and 1318 where the target's INFs are\n\
         given.\n",
    );
    for rule in rules::all() {
        let _ = write!(page, "\n## {}\n\n{}\n", heading(rule), text(rule));
    }
    page
}

/// One rule's explanation, as `--explain` prints it.
pub fn text(rule: &Rule) -> String {
    format!(
        "Levels: /k {}, /u {}, /w and /h {}.\n\nWhy: {}\n\nMend it: {}",
        level(rule.levels[0]),
        level(rule.levels[1]),
        level(rule.levels[2]),
        rule.why,
        rule.remedy
    )
}

pub fn heading(rule: &Rule) -> String {
    format!("{}: {}", rule.code, rule.title)
}

fn level(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Error) => "error",
        Some(Level::Warning) => "warning",
        None => "none",
    }
}
