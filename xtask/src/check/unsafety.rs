//! Where unsafe code is opened, a comment says why safe code cannot do it; where it is used, a proof stands above.
//!
//! Clippy asks for the proofs too, but sees only what is compiled on the machine it runs on.

use anyhow::Result;

use super::Finding;
use super::sources::{self, Source};

/// How many lines may lie between a comment and what it is about.
const NEAR: usize = 8;
/// In two parts, so that this file does not find itself.
const BLOCK: &str = concat!("unsafe", " {");

pub(super) fn check() -> Result<Vec<Finding>> {
    Ok(sources::with_ending("rs")?.iter().flat_map(judge).collect())
}

fn judge(source: &Source) -> Vec<Finding> {
    if source.is_generated() {
        return Vec::new();
    }
    let lines: Vec<&str> = source.text.lines().collect();
    let opens = lines.iter().enumerate().filter(|(_, line)| opens_unsafe(line));
    let unexplained = opens.filter(|(at, _)| !near(&lines, *at, "UNSAFETY:") && !is_signature(&lines, *at));
    let unexplained = unexplained
        .map(|(at, _)| (at, "unsafe code is opened here without an UNSAFETY comment that says why"));
    // Tests that call C in every line say it once, for clippy too.
    let excused = source.text.contains("clippy::undocumented_unsafe_blocks");
    let uses = lines.iter().enumerate().filter(|(_, line)| !excused && uses_unsafe(line));
    let unproved = uses.filter(|(at, _)| !above(&lines, *at, "SAFETY:"));
    let unproved = unproved
        .map(|(at, _)| (at, "unsafe code is used here without a SAFETY comment that proves it right"));
    unexplained.chain(unproved).map(|(at, text)| Finding::new(&source.path, at + 1, text)).collect()
}

fn opens_unsafe(line: &str) -> bool {
    let line = line.trim();
    (line.starts_with("#[") || line.starts_with("#![")) && line.contains("allow(unsafe_code")
}

/// An unsafe signature, as a callback of C needs one, uses nothing by itself: what it does is proved where it does it.
fn is_signature(lines: &[&str], at: usize) -> bool {
    let item = lines[at + 1..].iter().find(|line| !line.trim_start().starts_with("#["));
    item.is_some_and(|line| line.contains("unsafe fn") || line.contains("unsafe extern"))
}

fn uses_unsafe(line: &str) -> bool {
    let code = line.trim();
    !code.starts_with("//") && (code.contains(BLOCK) || code.starts_with("unsafe impl"))
}

fn near(lines: &[&str], at: usize, words: &str) -> bool {
    lines[at.saturating_sub(NEAR)..lines.len().min(at + NEAR)].iter().any(|line| line.contains(words))
}

fn above(lines: &[&str], at: usize, words: &str) -> bool {
    lines[at.saturating_sub(NEAR)..=at].iter().any(|line| line.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> usize {
        judge(&Source { path: "x.rs".into(), text: text.to_owned() }).len()
    }

    #[test]
    fn an_opening_wants_its_reason_and_a_use_its_proof() {
        assert_eq!(findings("#![allow(unsafe_code)]\n"), 1);
        assert_eq!(findings("// UNSAFETY: C calls us.\n#![allow(unsafe_code)]\n"), 0);
        assert_eq!(findings("#[allow(unsafe_code)]\nunsafe fn called_by_c() {}\n"), 0);
        assert_eq!(findings(&format!("fn f() {{\n    {BLOCK} g() }}\n}}\n")), 1);
        assert_eq!(
            findings(&format!("fn f() {{\n    // SAFETY: g has no condition.\n    {BLOCK} g() }}\n}}\n")),
            0
        );
    }
}
