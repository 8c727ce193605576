//! Wine: the Windows that the user-mode parts are tested on here, with a prefix of its own under target/.
//!
//! [`ensure`] finds Wine, the linker for its programs and the GStreamer plug-ins behind its AVI splitter, installs what
//! is missing where it may, and makes the prefix. What is run in it has a time limit, and ends with its wineserver.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::steps::{LeftOut, step};
use crate::toolchain::{Target, Toolchain, on_path};
use crate::{driver, process, project, setup};

const LINKER_PACKAGE: &str = "gcc-mingw-w64-x86-64";
const PACKAGES: [&str; 4] = ["wine", "wine64", LINKER_PACKAGE, "gstreamer1.0-plugins-good"];
pub(crate) const LINKER: &str = "x86_64-w64-mingw32-gcc";
const GSTREAMER_AVI: &str = "usr/lib/x86_64-linux-gnu/gstreamer-1.0/libgstavi.so";
const FIRST_START: Duration = Duration::from_secs(180);
/// For tests that wait for a window or a graph which never comes.
const LIMIT: Duration = Duration::from_secs(600);

/// A Wine that is ready to run programs.
pub(crate) struct Wine {
    program: PathBuf,
    prefix: PathBuf,
    toolchain: Toolchain,
}

/// Wine with its prefix, installed first where it is missing.
pub(crate) fn ensure() -> Result<Wine> {
    if missing().is_some() {
        let installed = step("install Wine and MinGW's linker", || setup::install_packages(&PACKAGES));
        if let Some(what) = missing() {
            let refusal =
                installed.map_or_else(|error| error.root_cause().to_string(), |()| "installed".into());
            bail!("{what} is missing, and could not be installed ({refusal}).\n{}", remedy());
        }
    }
    let program = on_path("wine").with_context(remedy)?;
    let toolchain = setup::ensure(Target::WINE_X64)?;
    let wine = Wine { program, prefix: project::target().join("wine/prefix"), toolchain };
    wine.make_prefix()?;
    Ok(wine)
}

/// For the suite: where Wine cannot be had, the step that wants it is left out, aloud.
pub(crate) fn or_left_out() -> Result<Wine> {
    ensure().map_err(|error| LeftOut(format!("{error:#}")).into())
}

/// The first thing that is not there.
fn missing() -> Option<&'static str> {
    if on_path("wine").is_none() {
        return Some("Wine");
    }
    if on_path(LINKER).is_none() {
        return Some("MinGW's gcc, which links Windows programs,");
    }
    (!project::system_root().join(GSTREAMER_AVI).exists()).then_some("GStreamer's AVI plug-in")
}

fn remedy() -> String {
    format!("On Debian, as root:  apt-get update && apt-get install {}", PACKAGES.join(" "))
}

/// A program of ours for Windows itself, release build: what MinGW links runs on any 64-bit Windows. The same sources
/// give the same bytes.
pub(crate) fn program_for_windows(package: &str) -> Result<Vec<u8>> {
    if on_path(LINKER).is_none() {
        step("install MinGW's linker", || setup::install_packages(&[LINKER_PACKAGE])).with_context(|| {
            format!(
                "{package}.exe needs MinGW's linker; on Debian, as root: apt-get install {LINKER_PACKAGE}"
            )
        })?;
    }
    let toolchain = setup::ensure(Target::WINE_X64)?;
    let mut flags = driver::path_prefixes(&toolchain);
    flags.push("-Clink-arg=-Wl,--no-insert-timestamp".to_owned());
    let flags = serde_json::to_string(&flags).expect("strings are JSON");
    let target = toolchain.target.triple;
    let mut cargo = toolchain.cargo("build");
    cargo.env(cargo_variable("LINKER"), LINKER).arg("--target-dir").arg(Wine::target_dir());
    cargo
        .args(["--release", "--package", package, "--config"])
        .arg(format!("target.{target}.rustflags={flags}"));
    cargo.args(["--config", "profile.release.debug=false", "--config", "profile.release.strip=true"]);
    process::run_quietly(&mut cargo).with_context(|| format!("{package}.exe does not build"))?;
    let exe = Wine::target_dir().join(target).join("release").join(format!("{package}.exe"));
    std::fs::read(&exe).with_context(|| format!("cargo left no {}", exe.display()))
}

fn cargo_variable(name: &str) -> String {
    format!("CARGO_TARGET_X86_64_WIN7_WINDOWS_GNU_{name}")
}

impl Wine {
    /// `cargo <subcommand>` for Windows programs, whose tests and binaries are run by Wine.
    pub(crate) fn cargo(&self, subcommand: &str) -> Command {
        let mut cargo = self.toolchain.cargo(subcommand);
        cargo.env(cargo_variable("LINKER"), LINKER).env(cargo_variable("RUNNER"), &self.program);
        self.environment(&mut cargo);
        cargo.arg("--target-dir").arg(Self::target_dir());
        cargo
    }

    /// Where programs for Wine are built.
    pub(crate) fn target_dir() -> PathBuf {
        project::target().join("wine/target")
    }

    /// Builds tests, however long that takes here, and runs them; when their time is up, they all end.
    pub(crate) fn test(&self, parts: &[&str], variables: &[(&str, &OsStr)]) -> Result<()> {
        process::run_loudly(self.cargo("test").arg("--no-run").args(parts))?;
        let mut test = self.cargo("test");
        let result = process::run_loudly_within(LIMIT, test.args(parts).envs(variables.iter().copied()));
        if result.is_err() {
            self.end_all();
        }
        result
    }

    /// Ends whatever still runs in the prefix.
    fn end_all(&self) {
        let Some(server) = on_path("wineserver").or_else(|| Some(self.program.with_file_name("wineserver")))
        else {
            return;
        };
        let mut kill = Command::new(server);
        self.environment(kill.arg("--kill"));
        // Nothing left to end is an error of wineserver's, and none of ours.
        let _ = kill.status();
    }

    fn make_prefix(&self) -> Result<()> {
        if self.prefix.join("system.reg").exists() {
            return Ok(());
        }
        project::make_folder(self.prefix.parent().unwrap_or(Path::new(".")))?;
        step("make a prefix for Wine", || {
            let mut boot = Command::new(&self.program);
            self.environment(boot.args(["wineboot", "--init"]));
            process::run_within(FIRST_START, &mut boot)
        })
    }

    fn environment(&self, command: &mut Command) {
        // No window, no sound, no debugger dialogue, and no look at the user's own prefix.
        command.env("WINEPREFIX", &self.prefix).env("WINEARCH", "win64").env("WINEDEBUG", "-all");
        command.env("WINEDLLOVERRIDES", "winemenubuilder.exe=d;mscoree=d;mshtml=d").env_remove("DISPLAY");
    }
}
