//! The commands that the documents show: each is one that this version has.
//!
//! Those of xtask are parsed with all their options. Of ksctl the subcommand is asked for its help, from the program as
//! it was built.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::Result;
use clap::Parser;

use super::Finding;
use super::sources::{self, Source};
use crate::toolchain::{cargo, exe};
use crate::{process, project};

pub(super) fn check() -> Result<Vec<Finding>> {
    let documents = sources::with_ending("md")?;
    let mut findings: Vec<_> = documents.iter().flat_map(judge).collect();
    let known = KsctlCommands::of_this_version()?;
    findings.extend(documents.iter().flat_map(|document| known.judge(document)));
    Ok(findings)
}

/// The subcommands that `ksctl --help` names.
struct KsctlCommands(BTreeSet<String>);

impl KsctlCommands {
    fn of_this_version() -> Result<Self> {
        let mut build = Command::new(cargo());
        process::run_quietly(build.current_dir(project::root()).args([
            "build",
            "--quiet",
            "--package",
            "ksctl",
        ]))?;
        let program = project::target().join("debug").join(exe("ksctl"));
        Ok(Self::from_help(&process::run_quietly(Command::new(program).arg("--help"))?))
    }

    fn from_help(help: &str) -> Self {
        let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
        let commands =
            commands.take_while(|line| !line.is_empty()).filter_map(|line| line.split_whitespace().next());
        Self(commands.map(str::to_owned).collect())
    }

    fn judge(&self, source: &Source) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (number, line) in sources::code_lines(&source.text) {
            let mut words = line.trim_start_matches("$ ").split_whitespace();
            let shown = words.next().filter(|program| program.ends_with("ksctl")).and_then(|_| words.next());
            if let Some(shown) = shown.filter(|shown| !shown.starts_with('-') && !self.0.contains(*shown)) {
                findings.push(Finding::new(&source.path, number, format!("ksctl has no command {shown}")));
            }
        }
        findings
    }
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
    fn a_command_of_ksctl_that_its_help_does_not_name_is_found() {
        let known = KsctlCommands::from_help(
            "Look into\n\nCommands:\n  list  List\n  help  Help\n\nOptions:\n  --json\n",
        );
        let document = |line| Source { path: "README.md".into(), text: format!("    {line}\n") };
        assert!(known.judge(&document("target/debug/ksctl list --json")).is_empty());
        assert_eq!(known.judge(&document("ksctl fly"))[0].text, "ksctl has no command fly");
    }

    #[test]
    fn what_exists_passes_and_what_does_not_is_named() {
        assert!(findings("cargo xtask driver --arch arm64   # the other processor").is_empty());
        assert!(findings("git clone x && cargo xtask demo").is_empty());
        assert!(findings("cargo xtask fly")[0].starts_with("xtask fly: unrecognized subcommand 'fly'"));
        assert!(findings("cargo xtask driver --arch mips")[0].contains("invalid value 'mips'"));
    }
}
