//! From ksframe.inx to ksframe.inf: what stampinf does on Windows, and the lint that InfVerif would be there.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use inf_lint::{Level, Mode, Options};
use serde::Deserialize;

use super::moment;
use crate::driver::Arch;
use crate::project;

pub(super) const HARDWARE_ID: &str = "ROOT\\KsFrame";

/// The part of driver/Cargo.toml that the WDK's own build reads too: the one place of the KMDF version.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct DriverModel {
    kmdf_version_major: u8,
    target_kmdf_version_minor: u8,
}

#[derive(Deserialize)]
struct Filters {
    filter: Vec<Filter>,
}

#[derive(Deserialize)]
struct Filter {
    reference: String,
}

/// The INF for one architecture, with the line ends of Windows.
pub(super) fn stamp(arch: Arch, time: Duration) -> Result<String> {
    let arch = match arch {
        Arch::X64 => "amd64",
        Arch::Arm64 => "arm64",
    };
    let inx = read("inf/ksframe.inx")?;
    stamped(&inx, arch, &kmdf_version()?, &driver_ver(time))
}

/// Fails on the first rule that has anything to say, warnings included: this package is ours.
pub(super) fn lint(inf: &str) -> Result<()> {
    let filters: Filters = toml::from_str(&read("inf/filters.toml")?).context("inf/filters.toml")?;
    let registered = Some(filters.filter.into_iter().map(|filter| filter.reference).collect());
    for mode in [Mode::Windows, Mode::Hardware] {
        let options = Options { mode, registered: registered.clone(), ..Options::default() };
        let findings = inf_lint::lint("ksframe.inf", inf.as_bytes(), &options);
        for finding in &findings {
            eprintln!("ksframe.inf:{finding}");
        }
        let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
        ensure!(
            findings.is_empty(),
            "{errors} errors and {} warnings in the stamped INF",
            findings.len() - errors
        );
    }
    Ok(())
}

fn stamped(inx: &str, arch: &str, kmdf: &str, driver_ver: &str) -> Result<String> {
    let mut inf = String::new();
    for line in inx.lines() {
        // The tool's comment lines about the tokens stay as they are.
        let line = match line.split_once('=') {
            Some((key, _)) if key.trim().eq_ignore_ascii_case("DriverVer") => {
                format!("DriverVer   = {driver_ver}")
            }
            _ if line.starts_with(';') => line.to_owned(),
            _ => line.replace("$ARCH$", arch).replace("$KMDFVERSION$", kmdf),
        };
        inf.extend([line.as_str(), "\r\n"]);
    }
    let forgotten =
        ["$ARCH$", "$KMDFVERSION$"].iter().find(|token| code(&inf).any(|line| line.contains(*token)));
    if let Some(token) = forgotten {
        bail!("{token} is still in the INF");
    }
    ensure!(inf.contains(driver_ver), "the INF has no DriverVer line to stamp");
    Ok(inf)
}

fn code(inf: &str) -> impl Iterator<Item = &str> {
    inf.lines().filter(|line| !line.starts_with(';'))
}

/// `MM/DD/YYYY,major.minor.patch.0`: Windows takes the newer date, and between equal dates the higher version.
fn driver_ver(time: Duration) -> String {
    let (year, month, day) = moment::date(time);
    format!("{month:02}/{day:02}/{year},{}.0", env!("CARGO_PKG_VERSION"))
}

fn kmdf_version() -> Result<String> {
    let manifest: toml::Table = toml::from_str(&read("driver/Cargo.toml")?).context("driver/Cargo.toml")?;
    let mut value = toml::Value::Table(manifest);
    for key in ["package", "metadata", "wdk", "driver-model"] {
        value = value
            .get(key)
            .cloned()
            .with_context(|| format!("driver/Cargo.toml has no {key} for the WDK's build"))?;
    }
    let model: DriverModel =
        value.try_into().context("driver/Cargo.toml, [package.metadata.wdk.driver-model]")?;
    Ok(format!("{}.{}", model.kmdf_version_major, model.target_kmdf_version_minor))
}

fn read(file: &str) -> Result<String> {
    std::fs::read_to_string(project::root().join(file)).with_context(|| format!("cannot read {file}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_become_values_and_lines_end_as_on_windows() {
        let inf = stamped(
            "; $ARCH$\n[M.NT$ARCH$]\nDriverVer = x\nV = $KMDFVERSION$\n",
            "arm64",
            "1.31",
            "01/02/2026,1.2.3.0",
        );
        assert_eq!(
            inf.expect("stamped"),
            "; $ARCH$\r\n[M.NTarm64]\r\nDriverVer   = 01/02/2026,1.2.3.0\r\nV = 1.31\r\n"
        );
    }

    #[test]
    fn an_inf_without_a_version_to_stamp_is_refused() {
        assert!(stamped("[Version]\n", "amd64", "1.31", "01/02/2026,1.2.3.0").is_err());
    }

    #[test]
    fn both_architectures_stamp_and_pass_the_lint() {
        for arch in Arch::ALL {
            lint(&stamp(arch, Duration::from_secs(1_800_000_000)).expect("stamped")).expect("no findings");
        }
    }

    #[test]
    fn a_framework_newer_than_the_decoration_does_not_pass_the_lint() {
        let inx = read("inf/ksframe.inx").expect("the inx");
        let inf = stamped(&inx, "amd64", "1.33", "01/02/2026,1.2.3.0").expect("stamped");
        assert!(lint(&inf).is_err());
    }
}
