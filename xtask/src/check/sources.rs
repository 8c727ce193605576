//! The project's own files, as the rules see them: path from the root, and text.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project;

/// A text file of the project.
pub(super) struct Source {
    /// From the project's root.
    pub(super) path: PathBuf,
    pub(super) text: String,
}

impl Source {
    /// Written by a program, which answers for what is in it.
    pub(super) fn is_generated(&self) -> bool {
        self.text.lines().next().is_some_and(|first| first.contains("Do not edit"))
    }
}

/// All files with this ending, in a stable order.
pub(super) fn with_ending(ending: &str) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    collect(Path::new(""), &|path| path.extension().is_some_and(|found| found == ending), &mut sources)?;
    Ok(sources)
}

/// All text files.
pub(super) fn all() -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    collect(Path::new(""), &|_| true, &mut sources)?;
    Ok(sources)
}

fn collect(folder: &Path, wanted: &dyn Fn(&Path) -> bool, sources: &mut Vec<Source>) -> Result<()> {
    let here = project::root().join(folder);
    let entries = std::fs::read_dir(&here).with_context(|| format!("cannot list {}", here.display()))?;
    let mut names = entries.map(|entry| Ok(entry?.file_name())).collect::<Result<Vec<_>>>()?;
    names.sort();
    for name in names {
        let path = folder.join(&name);
        let file = project::root().join(&path);
        if name == "target" || name == ".git" {
            continue;
        }
        if file.is_dir() {
            collect(&path, wanted, sources)?;
        } else if wanted(&path) {
            // What is not UTF-8 is a picture or an image, not a text.
            if let Ok(text) = std::fs::read_to_string(&file) {
                sources.push(Source { path, text });
            }
        }
    }
    Ok(())
}

/// The lines of a Markdown text that stand in a fenced or indented code block, with their numbers from 1.
pub(super) fn code_lines(markdown: &str) -> Vec<(usize, &str)> {
    let (mut fenced, mut may_be_code) = (false, true);
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(markdown.lines()) {
        // An indented line after text goes on with it; after an empty line, or another such line, it is code.
        let indented = may_be_code && line.starts_with("    ");
        may_be_code = indented || line.trim().is_empty();
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced || indented {
            lines.push((number, line.trim()));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_found_fenced_and_indented() {
        let text = "a\n```sh\ncargo b\n```\n\n    cargo c\n    cargo d\ne\n";
        assert_eq!(code_lines(text), [(3, "cargo b"), (6, "cargo c"), (7, "cargo d")]);
        assert_eq!(code_lines("- [ ] a step\n      that goes on\n"), []);
    }
}
