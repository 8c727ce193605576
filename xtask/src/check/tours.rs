//! A source file opens by saying what it is.

use anyhow::Result;

use super::Finding;
use super::sources;

pub(super) fn check() -> Result<Vec<Finding>> {
    let sources = sources::with_ending("rs")?;
    let silent = sources.iter().filter(|source| !source.text.starts_with("//!"));
    let text = "the first line is not a //! comment that says what this file is";
    Ok(silent.map(|source| Finding::new(&source.path, 1, text)).collect())
}
