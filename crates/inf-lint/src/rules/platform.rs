//! What the target system has: InfVerif asks a product definition (an IAS file) for it, this linter the INFs of the system
//! itself, a folder that was copied from `%windir%\INF`. Without one these rules keep silent.

use super::{ALWAYS, Context, Findings};
use crate::finding::Rule;
use crate::inf::{Inf, Section};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The INFs of a system by name, each with its sections; both in lower case.
#[derive(Clone, Debug)]
pub struct Platform {
    infs: BTreeMap<String, BTreeSet<String>>,
}

impl Platform {
    /// Every INF of a folder. One that cannot be parsed is an error: its sections would all be missing.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let cannot = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
        let mut infs = BTreeMap::new();
        for entry in std::fs::read_dir(folder).map_err(cannot)? {
            let path = entry.map_err(cannot)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
            if name.ends_with(".inf") {
                let bytes = std::fs::read(&path)
                    .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
                let inf = Inf::parse(&bytes).map_err(|found| format!("{}:{found}", path.display()))?;
                infs.insert(
                    name,
                    inf.sections.iter().map(|section| section.name.to_ascii_lowercase()).collect(),
                );
            }
        }
        if infs.is_empty() {
            return Err(format!(
                "{} holds no .inf: copy %windir%\\INF of the target there",
                folder.display()
            ));
        }
        Ok(Self { infs })
    }

    fn sections(&self, inf: &str) -> Option<&BTreeSet<String>> {
        self.infs.get(&inf.to_ascii_lowercase())
    }
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    let Some(platform) = &context.options.platform else { return };
    for section in &context.inf.sections {
        section_of(context.inf, platform, section, findings);
    }
}

fn section_of(inf: &Inf, platform: &Platform, section: &Section, findings: &mut Findings) {
    let mut taken_in = Vec::new();
    let mut all_known = true;
    for field in
        section.directives("Include").flat_map(|line| &line.values).filter(|field| !field.raw.is_empty())
    {
        let name = inf.text(field);
        match platform.sections(&name) {
            Some(sections) => taken_in.push(sections),
            None => {
                all_known = false;
                findings.add("1318", field.at, format!("{name} is not among the target system's INFs"));
            }
        }
    }
    if !all_known || taken_in.is_empty() {
        return; // the section may be in the INF that is missing, or this is for the rules of the INF itself
    }
    for field in
        section.directives("Needs").flat_map(|line| &line.values).filter(|field| !field.raw.is_empty())
    {
        let needed = inf.text(field);
        let there = taken_in.iter().any(|sections| sections.contains(&needed.to_ascii_lowercase()));
        if inf.section(&needed).is_none() && !there {
            findings.add(
                "1317",
                field.at,
                format!("no INF that [{}] includes has [{needed}] there", section.name),
            );
        }
    }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "1317",
        levels: ALWAYS,
        title: "A needed section is not on the target system",
        why: "The INF that is included there has no such section, so nothing is taken in. Checked where the target's INFs \
              are given: inf-lint --platform FOLDER.",
        remedy: "Need a section that the oldest Windows you install on has.",
    },
    Rule {
        code: "1318",
        levels: ALWAYS,
        title: "An included INF is not on the target system",
        why: "Windows looks for it in %windir%\\INF of the computer that installs; some editions lack some. Checked where \
              the target's INFs are given: inf-lint --platform FOLDER.",
        remedy: "Include an INF that every Windows you install on has, or bring the sections in your own.",
    },
];
