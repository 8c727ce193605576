//! What `ksctl doctor` and `ksctl selftest` judge: the facts of a Windows computer, from a file or from this one.
//!
//! One script records them, facts.ps1 of the driver package. ksctl carries it, and takes the one beside itself where there is
//! one, because the INF and the certificate that it looks at lie there too.

use anyhow::{Context, Result};
use doctor::Facts;
use std::path::Path;

/// The facts in a file, or, without one, of this computer.
pub(crate) fn of(file: Option<&Path>) -> Result<Facts> {
    let bytes = match file {
        Some(file) => {
            std::fs::read(file).with_context(|| format!("cannot read the facts {}", file.display()))?
        }
        None => here::record()?,
    };
    Ok(Facts::read(&bytes)?)
}

#[cfg(not(windows))]
mod here {
    pub(super) fn record() -> anyhow::Result<Vec<u8>> {
        anyhow::bail!(
            "name the facts with --facts: on the Windows computer run powershell -ExecutionPolicy Bypass -File facts.ps1 > \
             facts.json (facts.ps1 is in the driver package), and bring the file here"
        )
    }
}

#[cfg(windows)]
mod here {
    use anyhow::{Context, Result, bail};
    use std::path::PathBuf;
    use std::process::Command;

    const SCRIPT: &str = include_str!("../../../inf/facts.ps1");

    pub(super) fn record() -> Result<Vec<u8>> {
        let (script, written) = script()?;
        let mut powershell = Command::new("powershell");
        powershell.args(["-NoProfile", "-ExecutionPolicy", "Bypass", "-File"]).arg(&script);
        let output = powershell.output();
        if written {
            // One file in the temporary folder: it is no fault of the facts if it stays.
            let _ = std::fs::remove_file(&script);
        }
        let output = output.context(
            "powershell does not start: run facts.ps1 yourself, and name what it writes with --facts",
        )?;
        if !output.status.success() || output.stdout.is_empty() {
            let said = String::from_utf8_lossy(&output.stderr);
            let why = said.lines().find(|line| !line.trim().is_empty()).unwrap_or("it printed nothing");
            bail!(
                "powershell recorded no facts ({}; {why}): run facts.ps1 of the driver package yourself, and name what it writes \
                 with --facts",
                output.status
            );
        }
        Ok(output.stdout)
    }

    /// The package's own script, or ours for once; and whether it was written just now.
    fn script() -> Result<(PathBuf, bool)> {
        let beside = std::env::current_exe().ok().map(|program| program.with_file_name("facts.ps1"));
        if let Some(beside) = beside.filter(|file| file.is_file()) {
            return Ok((beside, false));
        }
        let file = std::env::temp_dir().join(format!("ksctl-facts-{}.ps1", std::process::id()));
        std::fs::write(&file, SCRIPT).with_context(|| format!("cannot write {}", file.display()))?;
        Ok((file, true))
    }
}
