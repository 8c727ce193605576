//! The commands that the README files show: each is one that this version has, with the options it shows.

use anyhow::Result;
use clap::Parser;

use super::Finding;
use super::sources::{self, Source};

pub(super) fn check() -> Result<Vec<Finding>> {
    let documents = sources::with_ending("md")?;
    Ok(documents.iter().flat_map(judge).collect())
}

fn judge(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in sources::code_lines(&source.text) {
        let Some(words) = xtask_words(line) else { continue };
        if let Err(error) = crate::Cli::try_parse_from(&words)
            && error.exit_code() != 0
        {
            let reason = error.to_string();
            let reason = reason.lines().next().unwrap_or_default().trim_start_matches("error: ");
            findings.push(Finding::new(&source.path, number, format!("{}: {reason}", words.join(" "))));
        }
    }
    findings
}

/// `cargo xtask a b   # comment` → `xtask a b`; a command in the middle of a line counts after `&&`.
fn xtask_words(line: &str) -> Option<Vec<&str>> {
    let command = line
        .split("&&")
        .map(str::trim)
        .find(|part| part.trim_start_matches("$ ").starts_with("cargo xtask"))?;
    let command = command.split(" #").next().unwrap_or(command).trim_start_matches("$ ");
    Some(command.split_whitespace().skip(1).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(line: &str) -> Vec<String> {
        let text = format!("```sh\n{line}\n```\n");
        judge(&Source { path: "README.md".into(), text }).into_iter().map(|finding| finding.text).collect()
    }

    #[test]
    fn what_exists_passes_and_what_does_not_is_named() {
        assert!(findings("cargo xtask driver --arch arm64   # the other processor").is_empty());
        assert!(findings("git clone x && cargo xtask demo").is_empty());
        assert!(findings("cargo xtask fly")[0].starts_with("xtask fly: unrecognized subcommand 'fly'"));
        assert!(findings("cargo xtask driver --arch mips")[0].contains("invalid value 'mips'"));
    }
}
