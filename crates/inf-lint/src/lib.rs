//! A linter for Windows driver INF files that runs anywhere.
//!
//! `InfVerif.exe` exists for Windows alone and its source is not public. This crate reads an INF the way SetupAPI does
//! (page "General Syntax Rules for INF Files"), follows it from `[Manufacturer]` to every file, service, registry value
//! and interface it installs, and reports under InfVerif's own numbers where one exists (page "INF Validation Errors
//! and Warnings"), and as `KSnnn` where the rule is ours: what AVStream drivers get wrong.
//!
//! * [`Inf::parse`] turns bytes into sections, lines and fields, each with its line and column;
//! * [`plan::Plan::of`] resolves what would be installed, for each Models section and architecture;
//! * [`lint`] runs the [`rules`] over both, and [`explain`] says why a rule exists and how to mend what it found.
//!
//! A rule that cannot be sure keeps silent: what a system INF contains, for instance, is known here only as far as the
//! documentation shows it (`system_infs.rs`).

mod classes;
mod finding;
mod inf;
mod lex;
pub mod page;
pub mod plan;
pub mod rules;
mod system_infs;
mod text;

pub use finding::{Finding, Level, Mode, Options, Rule};
pub use inf::{Field, Inf, Line, Section};
pub use rules::platform::Platform;
pub use text::Pos;

/// Everything the rules have to say about one INF, in the order of its lines.
///
/// `name` is the file's name: an `.inx` may still hold the tokens that stampinf replaces (`$ARCH$`).
pub fn lint(name: &str, bytes: &[u8], options: &Options) -> Vec<Finding> {
    let inf = match Inf::parse(bytes) {
        Ok(inf) => inf,
        Err(finding) => return vec![finding],
    };
    let options = Options {
        unstamped: options.unstamped || name.to_ascii_lowercase().ends_with(".inx"),
        ..options.clone()
    };
    let plan = plan::Plan::of(&inf);
    let mut findings = rules::check(&rules::Context { inf: &inf, plan: &plan, options: &options });
    findings.sort_by(|a, b| (a.at, a.code, &a.message).cmp(&(b.at, b.code, &b.message)));
    findings.dedup();
    findings
}

/// The rule with this number ("1324", "ks001"): what it means, why it exists, what to do.
pub fn explain(code: &str) -> Option<&'static Rule> {
    rules::all().find(|rule| rule.code.eq_ignore_ascii_case(code))
}
