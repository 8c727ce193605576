//! Every top folder, and every crate, says in a README.md what belongs into it.

use anyhow::Result;

use super::Finding;
use crate::project;

pub(super) fn check() -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for entry in std::fs::read_dir(project::root())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let folder = project::root().join(&name);
        let ours = folder.is_dir() && !name.starts_with('.') && name != "target";
        if ours && !folder.join("README.md").is_file() {
            let text = "is missing: a few lines on what belongs into this folder and what it may depend on";
            findings.push(Finding::new(format!("{name}/README.md"), 1, text));
        }
    }
    Ok(findings)
}
