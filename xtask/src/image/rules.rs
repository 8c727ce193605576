//! What the kernel, and this project, want of the image: each property is one rule, and each rule one sentence.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use object::pe;
use serde::Serialize;

use super::read::{Facts, Machine};
use crate::driver::{Arch, Platform};
use crate::project;

/// The whole driver is meant to stay below this; growth beyond it is a decision, not an accident.
const SIZE_LIMIT: usize = 150 * 1024;
const NATIVE: u16 = pe::IMAGE_SUBSYSTEM_NATIVE.0;

#[derive(Debug, Serialize)]
pub(crate) struct Verdict {
    pub(crate) rule: &'static str,
    pub(crate) holds: bool,
    /// What was seen: a short text when the rule holds, a sentence when it does not.
    pub(crate) seen: String,
}

type Judged = std::result::Result<String, String>;

pub(crate) fn judge(facts: &Facts, arch: Arch, platform: Platform) -> Result<Vec<Verdict>> {
    let known = known_exports()?;
    let judged: [(&'static str, Judged); 15] = [
        ("machine", machine(facts, arch)),
        ("size", size(facts)),
        ("native subsystem", subsystem(facts)),
        ("checksum", checksum(facts)),
        ("memory protection", protection(facts)),
        ("no writable code", writable_code(facts)),
        ("unwind data", unwind(facts)),
        ("relocations", relocations(facts)),
        ("imported modules", modules(facts, &known)),
        ("imported functions", functions(facts, &known)),
        ("exports", exports(facts)),
        ("no inline traps", traps(facts)),
        ("no way to panic", panics(facts, platform)),
        ("no debug data", debug_data(facts, platform)),
        ("version resource", version(facts)),
    ];
    let verdict = |(rule, judged): (_, Judged)| match judged {
        Ok(seen) => Verdict { rule, holds: true, seen },
        Err(seen) => Verdict { rule, holds: false, seen },
    };
    Ok(judged.into_iter().map(verdict).collect())
}

fn machine(facts: &Facts, arch: Arch) -> Judged {
    match (facts.machine, arch) {
        (Machine::X64, Arch::X64) | (Machine::Arm64, Arch::Arm64) => Ok(arch.name().to_owned()),
        (found, wanted) => Err(format!("the image is for {found:?}, not for {}", wanted.name())),
    }
}

fn size(facts: &Facts) -> Judged {
    let size = format!("{} bytes", facts.size);
    if facts.size < SIZE_LIMIT { Ok(size) } else { Err(format!("{size}; the limit is {SIZE_LIMIT}")) }
}

fn subsystem(facts: &Facts) -> Judged {
    match facts.subsystem {
        NATIVE => Ok("1".to_owned()),
        other => Err(format!("the subsystem is {other}; the kernel loads native images (1) only")),
    }
}

fn checksum(facts: &Facts) -> Judged {
    let (stored, computed) = (facts.checksum, facts.computed_checksum);
    if stored == computed {
        return Ok(format!("{stored:#010x}"));
    }
    Err(format!(
        "the header says {stored:#010x}, the bytes sum up to {computed:#010x}; the kernel refuses that"
    ))
}

fn protection(facts: &Facts) -> Judged {
    let wanted = [
        (pe::IMAGE_DLLCHARACTERISTICS_NX_COMPAT.0, "NX"),
        (pe::IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE.0, "dynamic base"),
        (pe::IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA.0, "high-entropy VA"),
    ];
    let missing: Vec<_> = wanted.iter().filter(|(bit, _)| facts.dll_characteristics & bit == 0).collect();
    if missing.is_empty() {
        return Ok(wanted.map(|(_, name)| name).join(", "));
    }
    Err(format!("not marked: {}", missing.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(", ")))
}

fn writable_code(facts: &Facts) -> Judged {
    let both: Vec<_> = facts.sections.iter().filter(|section| section.write && section.execute).collect();
    match both.first() {
        None => Ok(format!("{} sections", facts.sections.len())),
        Some(section) => Err(format!("section {} is both writable and executable", section.name)),
    }
}

fn unwind(facts: &Facts) -> Judged {
    match facts.unwind_entries {
        0 => Err("there is no .pdata, so no crash dump can be unwound through this image".to_owned()),
        entries => Ok(format!("{entries} functions")),
    }
}

fn relocations(facts: &Facts) -> Judged {
    match facts.relocations {
        0 => {
            Err("there are none, so the tables of callbacks would point to where nothing was loaded"
                .to_owned())
        }
        count => Ok(count.to_string()),
    }
}

fn modules(facts: &Facts, known: &KnownExports) -> Judged {
    let unknown: Vec<_> = facts.imports.keys().filter(|module| !known.contains_key(*module)).collect();
    match unknown.first() {
        None => Ok(facts.imports.keys().cloned().collect::<Vec<_>>().join(", ")),
        Some(module) => Err(format!("{module} is imported; the driver may use only {}", list(known.keys()))),
    }
}

fn functions(facts: &Facts, known: &KnownExports) -> Judged {
    for (module, names) in &facts.imports {
        let Some(exports) = known.get(module) else { continue };
        if let Some(name) = names.iter().find(|name| !exports.contains(*name)) {
            return Err(format!(
                "{module} is not known to export {name} (crates/ks-sys/facts), so loading could fail"
            ));
        }
    }
    Ok(facts.imports.values().map(Vec::len).sum::<usize>().to_string())
}

fn exports(facts: &Facts) -> Judged {
    // The entry, and with the wdk crates also the routine that the framework's own entry calls.
    match facts.exports.iter().find(|name| !["FxDriverEntry", "DriverEntry"].contains(&name.as_str())) {
        None => Ok(if facts.exports.is_empty() { "none".to_owned() } else { facts.exports.join(", ") }),
        Some(name) => Err(format!("{name} is exported; a driver exports its entry at most")),
    }
}

fn traps(facts: &Facts) -> Judged {
    match facts.traps.as_slice() {
        [] => Ok("none".to_owned()),
        [first, rest @ ..] => {
            Err(format!("{first}, and {} more; the map file says which function that is", rest.len()))
        }
    }
}

fn panics(facts: &Facts, platform: Platform) -> Judged {
    if platform == Platform::Wdk {
        return Ok("not looked at: no map, and the WDK build is not linked as one program".to_owned());
    }
    match &facts.panics {
        None => {
            Err("no .map lies beside the image, so nobody knows; build it with cargo xtask driver".to_owned())
        }
        Some(symbols) if symbols.is_empty() => Ok("none".to_owned()),
        Some(symbols) => Err(format!(
            "{} can be reached; make the index, division or slice that it comes from one that cannot fail",
            symbols.join(", ")
        )),
    }
}

fn debug_data(facts: &Facts, platform: Platform) -> Judged {
    if platform == Platform::Wdk {
        return Ok("symbols are in the .pdb, as the WDK's tools expect".to_owned());
    }
    if facts.has_debug_data {
        return Err("a PDB's name lies in the image, which makes every build differ; link with /DEBUG:NONE"
            .to_owned());
    }
    Ok("symbols are in the .map".to_owned())
}

fn version(facts: &Facts) -> Judged {
    match facts.version.get("FileVersion") {
        None => {
            Err("there is no VERSIONINFO; Explorer and driverquery could not tell what this file is"
                .to_owned())
        }
        Some(version) if version.starts_with(env!("CARGO_PKG_VERSION")) => Ok(version.clone()),
        Some(version) => {
            Err(format!("the image is version {version}, the project {}", env!("CARGO_PKG_VERSION")))
        }
    }
}

type KnownExports = std::collections::BTreeMap<String, BTreeSet<String>>;

/// Which module exports what, from the facts that the bindings are made of.
fn known_exports() -> Result<KnownExports> {
    let facts = project::root().join("crates/ks-sys/facts");
    let mut known: KnownExports = json(&facts.join("modules.json"))?;
    // Functions that are younger than those lists, each with its module.
    let additions: serde_json::Map<String, serde_json::Value> = json(&facts.join("additions.json"))?;
    for (name, addition) in additions {
        if let Some(module) = addition.get("module").and_then(|module| module.as_str()) {
            known.entry(module.to_owned()).or_default().insert(name);
        }
    }
    Ok(known)
}

fn json<T: serde::de::DeserializeOwned>(file: &std::path::Path) -> Result<T> {
    let text = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is not what it should be", file.display()))
}

fn list<'a>(names: impl Iterator<Item = &'a String>) -> String {
    names.map(String::as_str).collect::<Vec<_>>().join(", ")
}
