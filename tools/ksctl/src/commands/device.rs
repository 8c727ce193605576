//! `ksctl device create|find|remove`: the root-enumerated device of a driver package, which pnputil does not make.
//!
//! Windows only (crates/devnode over SetupAPI). Each prints the instance IDs it is about, one a line, for scripts; each may
//! be repeated: what is there already is not made twice, and what is not there need not be removed.

use crate::cli::Global;
use crate::exit::Exit;
use crate::output;
use anyhow::Result;
use serde::Serialize;
use std::path::PathBuf;

/// Makes, finds and removes the device of a software driver, such as ROOT\KsFrame (Windows, elevated).
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ksctl device create --inf ksframe.inf\n  ksctl device find\n  ksctl device remove --json\n\nExit code 0: it is so, perhaps it was before. 1: Windows refused. 4: find found none, or there is no INF."
)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
    /// The hardware ID, as in the INF's Models section
    #[arg(long, global = true, value_name = "ID", default_value = r"ROOT\KsFrame")]
    hardware_id: String,
}

#[derive(clap::Subcommand)]
enum What {
    /// Make the device, unless there is one, and install the INF's driver on it
    #[command(after_help = "Examples:\n  ksctl device create --inf ksframe.inf")]
    Create {
        /// The driver package's INF [default: ksframe.inf beside ksctl]
        #[arg(long, value_name = "INF")]
        inf: Option<PathBuf>,
    },
    /// List the devices, also those that are not present
    #[command(after_help = "Examples:\n  ksctl device find")]
    Find,
    /// Remove the devices
    #[command(after_help = "Examples:\n  ksctl device remove")]
    Remove,
}

#[derive(Serialize)]
struct Answer {
    did: &'static str,
    hardware_id: String,
    /// Instance IDs: `ROOT\KSFRAME\0000`.
    devices: Vec<String>,
    needs_restart: bool,
}

pub(crate) fn run(args: Args, global: &Global) -> Result<Exit> {
    let answer = here::act(args)?;
    output::answer(global.json, &answer, |answer, out| {
        answer.devices.iter().try_for_each(|device| writeln!(out, "{device}"))
    })?;
    if answer.needs_restart {
        eprintln!("ksctl: Windows wants a restart before the device works: shutdown /r /t 0");
    }
    Ok(if answer.did == "found" && answer.devices.is_empty() { Exit::NotThere } else { Exit::Done })
}

#[cfg(not(windows))]
mod here {
    use super::{Answer, Args, What};
    use anyhow::{Result, bail};

    pub(super) fn act(args: Args) -> Result<Answer> {
        let inf = match args.what {
            What::Create { inf } => inf.map(|inf| format!(" for {}", inf.display())),
            What::Find | What::Remove => None,
        };
        bail!(
            "{}{} is a device of Windows, and SetupAPI makes it: run the same command there, elevated; here a driver runs \
             without a device, e.g. ksctl list --driver X.sys",
            args.hardware_id,
            inf.unwrap_or_default()
        )
    }
}

#[cfg(windows)]
mod here {
    use super::{Answer, Args, What};
    use crate::exit::NotThere;
    use anyhow::{Context, Result};
    use inf_lint::Inf;
    use std::path::{Path, PathBuf};

    pub(super) fn act(Args { what, hardware_id }: Args) -> Result<Answer> {
        let answer =
            |did, devices| Answer { did, hardware_id: hardware_id.clone(), devices, needs_restart: false };
        Ok(match what {
            What::Find => answer("found", devnode::find(&hardware_id)?),
            What::Remove => answer("removed", devnode::remove(&hardware_id)?),
            What::Create { inf } => match devnode::find(&hardware_id)? {
                there if !there.is_empty() => answer("nothing", there),
                _ => {
                    let inf = inf_file(inf)?;
                    let made = devnode::create(&hardware_id, middle(&hardware_id), class(&inf)?, &inf)?;
                    Answer { needs_restart: made.needs_restart, ..answer("created", vec![made.instance]) }
                }
            },
        })
    }

    /// `ROOT\KsFrame` → `KsFrame`: what stands between the enumerator and the number of an instance ID.
    fn middle(hardware_id: &str) -> &str {
        hardware_id.rsplit('\\').next().unwrap_or(hardware_id)
    }

    fn inf_file(named: Option<PathBuf>) -> Result<PathBuf> {
        let beside = || Some(std::env::current_exe().ok()?.with_file_name("ksframe.inf"));
        let inf = named.or_else(beside).unwrap_or_else(|| "ksframe.inf".into());
        let missing =
            || NotThere(format!("there is no {}: name the package's INF with --inf", inf.display()));
        if inf.is_file() { Ok(inf) } else { Err(missing().into()) }
    }

    /// ClassGuid in the INF's Version section.
    fn class(inf: &Path) -> Result<devnode::GUID> {
        let bytes = std::fs::read(inf).with_context(|| format!("cannot read {}", inf.display()))?;
        let parsed = Inf::parse(&bytes).map_err(|finding| anyhow::Error::msg(finding.to_string()));
        let parsed =
            parsed.with_context(|| format!("cannot read {}; ksctl lint says more", inf.display()))?;
        let line = parsed.section("Version").and_then(|version| version.directive("ClassGuid"));
        let text = line.and_then(|line| line.value(0)).map(|field| parsed.text(field)).unwrap_or_default();
        let guid = ks_client::GUID::parse(text.trim_matches(['{', '}']));
        let missing =
            || format!("{} has no ClassGuid in [Version]: ksctl lint says what an INF needs", inf.display());
        Ok(devnode::GUID::from_u128(guid.with_context(missing)?.to_u128()))
    }
}
