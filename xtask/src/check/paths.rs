//! Nothing in the sources depends on how one machine is laid out.

use anyhow::Result;

use super::Finding;
use super::sources;

/// Folders of somebody's machine. Written in halves, so that this file does not find itself.
const FOLDERS: [&str; 5] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("C:\\Us", "ers\\"),
    concat!("/Us", "ers/"),
];

pub(super) fn check() -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for source in sources::all()? {
        for (number, line) in (1..).zip(source.text.lines()) {
            if let Some(folder) = FOLDERS.iter().find(|folder| line.contains(*folder)) {
                let text = format!("{folder} is a folder of one machine");
                findings.push(Finding::new(&source.path, number, text));
            }
        }
    }
    Ok(findings)
}
