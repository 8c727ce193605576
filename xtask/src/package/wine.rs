//! A second opinion on the INF: Wine's setupapi, which shares no line with our parser, installs it.
//!
//! `InstallHinfSection` copies the files, creates the service and writes its parameters; what Wine's registry holds
//! afterwards is compared with what the driver expects there. Wine knows no driver store: directory 13 becomes a folder
//! it calls "unknown". Interfaces belong to a device, which this entry point does not have; they are not read here.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::{inf, moment};
use crate::driver::Arch;
use crate::steps::Outcome;
use crate::toolchain::on_path;
use crate::{process, project};

const SERVICE: &str = r"HKLM\System\CurrentControlSet\Services\ksframe";
/// Making a prefix takes Wine about 15 s on a quiet machine.
const LIMIT: Duration = Duration::from_secs(180);

/// Value, type and content, as `reg query` prints them; inf/README.md says why they are so.
const EXPECTED: [[&str; 3]; 6] = [
    ["DisplayName", "REG_SZ", "ksframe frame allocator"],
    ["Type", "REG_DWORD", "0x1"],
    ["Start", "REG_DWORD", "0x3"],
    ["ErrorControl", "REG_DWORD", "0x1"],
    ["MaxFramesPerPool", "REG_DWORD", "0x40"],
    ["MaxPoolBytesMiB", "REG_DWORD", "0x200"],
];

pub(crate) fn proof() -> Result<Outcome> {
    if on_path("wine").is_none() {
        return Ok(Outcome::Skipped("Wine is not here; on Debian, as root, apt-get install wine".to_owned()));
    }
    let folder = project::target().join("wine/inf");
    project::make_folder(&folder)?;
    let path = folder.join("ksframe.inf");
    super::write(&path, inf::stamp(Arch::X64, moment::of_sources())?.as_bytes())?;
    // The file that the INF copies: that there is one is all that setupapi asks.
    super::write(&folder.join("ksframe.sys"), b"not run here")?;
    // From an earlier run; without one there is nothing to delete, and reg says so.
    let _ = wine(&folder).args(["reg", "delete", SERVICE, "/f"]).output();
    let target = format!("Z:{}", path.display()).replace('/', "\\");
    let section = ["rundll32", "setupapi.dll,InstallHinfSection", "KsFrame", "128"];
    process::run_within(LIMIT, wine(&folder).args(section).arg(target))
        .context("Wine did not install the INF")?;
    let registry = process::run_quietly(wine(&folder).args(["reg", "query", SERVICE, "/s"]))
        .context("Wine installed no service")?;
    judge(&registry)?;
    Ok(Outcome::Passed)
}

fn judge(registry: &str) -> Result<()> {
    let values: Vec<Vec<&str>> =
        registry.lines().map(|line| line.trim().splitn(3, "    ").map(str::trim).collect()).collect();
    for expected in EXPECTED {
        ensure!(
            values.iter().any(|value| *value == expected),
            "no {expected:?} in what Wine registered:\n{registry}"
        );
    }
    let binary =
        values.iter().find(|value| value.first() == Some(&"ImagePath")).and_then(|value| value.last());
    ensure!(
        binary.is_some_and(|path| path.ends_with("\\ksframe.sys")),
        "the service starts {binary:?}, not ksframe.sys"
    );
    Ok(())
}

/// Wine in a prefix of its own, without a window and without its chatter.
fn wine(folder: &Path) -> Command {
    let mut wine = Command::new("wine");
    wine.env("WINEPREFIX", folder.join("prefix")).env("WINEARCH", "win64").env("WINEDEBUG", "-all");
    wine.env("WINEDLLOVERRIDES", "mscoree,mshtml=").env_remove("DISPLAY");
    wine
}

#[cfg(test)]
mod tests {
    use super::judge;

    const GOOD: &str = "\r\nHKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Services\\ksframe\r\n\
        \x20   DisplayName    REG_SZ    ksframe frame allocator\r\n    ErrorControl    REG_DWORD    0x1\r\n\
        \x20   ImagePath    REG_EXPAND_SZ    C:\\windows\\ksframe.sys\r\n    Start    REG_DWORD    0x3\r\n\
        \x20   Type    REG_DWORD    0x1\r\n\r\nHKEY_LOCAL_MACHINE\\System\\Services\\ksframe\\Parameters\r\n\
        \x20   MaxFramesPerPool    REG_DWORD    0x40\r\n    MaxPoolBytesMiB    REG_DWORD    0x200\r\n";

    #[test]
    fn a_registry_with_every_value_is_accepted() {
        judge(GOOD).expect("all there");
    }

    #[test]
    fn a_registry_that_lacks_or_changes_a_value_is_not() {
        for (from, to) in [
            ("0x40", "0x41"),
            ("MaxPoolBytesMiB", "MaxPool"),
            ("Start    REG_DWORD", "Start    REG_SZ"),
            ("ksframe.sys", "other.sys"),
        ] {
            assert!(judge(&GOOD.replace(from, to)).is_err(), "{from} became {to}");
        }
    }
}
