//! What kind of image `ksframe.sys` is: read from the file itself, printed for people and as data, and judged.
//!
//! [`read`] takes the facts out of the file, [`report`] prints them, [`rules`] says of each property whether a
//! Windows kernel takes the image as it is. The file is trusted in nothing: it may be any bytes.

use std::path::Path;

use anyhow::{Context, Result};

use crate::driver::{Arch, Platform};

pub(crate) mod checksum;
mod panics;
mod read;
mod report;
mod rules;
mod traps;

pub(crate) use report::{Form, Report};

/// Reads an image and judges it.
pub(crate) fn inspect(file: &Path, arch: Arch, platform: Platform) -> Result<Report> {
    let bytes = std::fs::read(file)
        .with_context(|| format!("cannot read {}: build it with cargo xtask driver", file.display()))?;
    let mut facts = read::facts(&bytes).with_context(|| format!("{} is not a PE image", file.display()))?;
    facts.panics = panics::find(&file.with_extension("map"));
    let verdicts = rules::judge(&facts, arch, platform)?;
    Ok(Report { file: file.to_owned(), facts, verdicts })
}
