//! Links of the Markdown files to other files of the project.
//!
//! Addresses on the web are not asked: a check that needs the network fails for reasons of its own.

use std::path::Path;

use anyhow::Result;

use super::Finding;
use super::sources::{self, Source};
use crate::project;

pub(super) fn check() -> Result<Vec<Finding>> {
    Ok(sources::with_ending("md")?.iter().flat_map(judge).collect())
}

fn judge(source: &Source) -> Vec<Finding> {
    let folder = project::root().join(&source.path);
    let folder = folder.parent().unwrap_or(project::root());
    let dead = links(&source.text).into_iter().filter(|(_, target)| !leads_somewhere(folder, target));
    dead.map(|(line, target)| Finding::new(&source.path, line, format!("the link to {target} leads nowhere")))
        .collect()
}

/// The targets of `[text](target)`, outside code.
fn links(markdown: &str) -> Vec<(usize, &str)> {
    let code: Vec<usize> = sources::code_lines(markdown).into_iter().map(|(number, _)| number).collect();
    let lines = (1..).zip(markdown.lines()).filter(|(number, _)| !code.contains(number));
    let in_line = |(number, line)| targets(line).map(move |target| (number, target));
    lines.flat_map(in_line).collect()
}

fn targets(line: &str) -> impl Iterator<Item = &str> {
    let opened = line.split("](").skip(1);
    opened
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target.split(' ').next().unwrap_or(target))
}

fn leads_somewhere(folder: &Path, target: &str) -> bool {
    let file = target.split('#').next().unwrap_or(target);
    file.is_empty() || file.contains("://") || file.starts_with("mailto:") || folder.join(file).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_with_their_lines_and_code_is_not_looked_at() {
        let text = "see [a](one.md) and [b](two.md#part \"title\")\n\n    x[0](y)\n[c](https://x.y/z)\n";
        assert_eq!(links(text), [(1, "one.md"), (1, "two.md#part"), (4, "https://x.y/z")]);
    }

    #[test]
    fn a_file_that_is_not_there_is_found_out() {
        assert!(leads_somewhere(project::root(), "Cargo.toml#workspace"));
        assert!(!leads_somewhere(project::root(), "Cargo.tom"));
    }
}
