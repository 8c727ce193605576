//! The rules, one file a topic. Each rule's explanation stands beside the function that checks it.

use crate::finding::{Finding, Level, Mode, Options, Rule};
use crate::inf::Inf;
use crate::plan::Plan;
use crate::text::Pos;

mod avstream;
mod files;
mod needs;
pub(crate) mod platform;
mod registry;
mod sections;
mod services;
mod version;

/// What a rule looks at.
pub(crate) struct Context<'c> {
    pub(crate) inf: &'c Inf,
    pub(crate) plan: &'c Plan<'c>,
    pub(crate) options: &'c Options,
}

/// All rules, by topic and then by number.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let topics: [&'static [Rule]; 9] = [
        READING,
        version::RULES,
        files::RULES,
        services::RULES,
        registry::RULES,
        needs::RULES,
        platform::RULES,
        sections::RULES,
        avstream::RULES,
    ];
    topics.into_iter().flatten()
}

pub(crate) fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Findings { mode: context.options.mode, list: Vec::new() };
    version::check(context, &mut findings);
    if context.inf.section("Version").is_some() {
        for topic in [
            files::check,
            services::check,
            registry::check,
            needs::check,
            platform::check,
            sections::check,
            avstream::check,
        ] {
            topic(context, &mut findings);
        }
    } // else it is no driver INF, and what it holds says nothing about one
    findings.list
}

/// Collects findings; a rule that does not apply in the mode at hand adds nothing.
pub(crate) struct Findings {
    mode: Mode,
    list: Vec<Finding>,
}

impl Findings {
    pub(crate) fn add(&mut self, code: &str, at: Pos, message: impl Into<String>) {
        let rule =
            all().find(|rule| rule.code == code).expect("a check reports only rules that are explained");
        if let Some(level) = rule.level(self.mode) {
            self.list.push(Finding { code: rule.code, level, at, message: message.into() });
        }
    }
}

/// Levels that most rules have: an error whichever the mode.
pub(crate) const ALWAYS: [Option<Level>; 3] = [Some(Level::Error); 3];
/// A warning whichever the mode.
pub(crate) const WARNING: [Option<Level>; 3] = [Some(Level::Warning); 3];
/// Isolation: an error under `/w` alone.
pub(crate) const ISOLATION: [Option<Level>; 3] = [None, None, Some(Level::Error)];
/// A warning that `/w` makes an error.
pub(crate) const TIGHTENED: [Option<Level>; 3] =
    [Some(Level::Warning), Some(Level::Warning), Some(Level::Error)];

/// What can go wrong before there is anything to check; reported by the parser.
const READING: &[Rule] = &[
    Rule {
        code: "1002",
        levels: ALWAYS,
        title: "The file cannot be parsed past this line",
        why: "SetupAPI gives up at a section name without its closing bracket; nothing after it would be installed.",
        remedy: "Close the name: [Section].",
    },
    Rule {
        code: "1003",
        levels: ALWAYS,
        title: "The file is neither ANSI nor UTF-16 LE",
        why: "SetupAPI knows two encodings: ANSI, and UTF-16 LE with a byte order mark. A UTF-8 byte order mark becomes \
              part of the first line, so the [Version] section is not found.",
        remedy: "Save the file as plain ASCII, or as UTF-16 LE with a byte order mark (iconv -f UTF-8 -t UTF-16LE, with \
                 the bytes FF FE in front) when strings need other letters.",
    },
];
