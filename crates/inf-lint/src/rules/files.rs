//! Files: where they come from, where they go, and whether Windows can find them in between.

use super::{ALWAYS, Context, Findings, ISOLATION};
use crate::finding::{Mode, Rule};
use crate::inf::{Inf, Line};
use crate::plan::{Copy, Install};

/// Directories that `/h` still allows (page "InfVerif /h", File Paths).
const ALLOWED_BY_H: [&str; 17] = [
    "10", "11", "12", "23", "51", "52", "55", "16422", "16425", "16426", "16427", "16428", "66000", "66001",
    "66002", "66003", "66004",
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for install in &context.plan.installs {
        for copy in install.copies(context.inf) {
            source(context, install, &copy, findings);
            in_place(context.inf, install, &copy, findings);
            isolated(context.options.mode, install, &copy, findings);
        }
    }
    disks(context.inf, findings);
}

/// 1230: every copied file is listed as a source file, for every architecture that copies it.
fn source(context: &Context<'_>, install: &Install<'_>, copy: &Copy, findings: &mut Findings) {
    let elsewhere = |version: &crate::Section| version.lines.iter().any(|line| line.is("LayoutFile"));
    if context.inf.section("Version").is_some_and(elsewhere) {
        return; // Microsoft's own INFs keep their file lists in layout.inf
    }
    if listed(context.inf, install, &copy.source).is_none() {
        let arch = if install.target.arch.is_empty() { "x86" } else { &install.target.arch };
        let message =
            format!("\"{}\" is copied but not listed in [SourceDisksFiles] for {arch}", copy.source);
        findings.add("1230", copy.at, message);
    }
}

/// The source line of a file: `[SourceDisksFiles.amd64]` before `[SourceDisksFiles]`.
fn listed<'i>(inf: &'i Inf, install: &Install<'_>, file: &str) -> Option<&'i Line> {
    let arch = match install.target.arch.as_str() {
        "" => "x86",
        arch => arch,
    };
    let named = |section: &'i crate::Section| section.directive(file);
    let own = inf.section(&format!("SourceDisksFiles.{arch}")).and_then(named);
    own.or_else(|| inf.section("SourceDisksFiles").and_then(named)).or_else(|| {
        // Before stampinf the section of either architecture will do.
        let decorated =
            |section: &&crate::Section| section.name.to_ascii_lowercase().starts_with("sourcedisksfiles.");
        if arch == "$ARCH$" { inf.sections.iter().filter(decorated).find_map(named) } else { None }
    })
}

/// 1100: what stays in the driver store (13) keeps its name and its folder.
fn in_place(inf: &Inf, install: &Install<'_>, copy: &Copy, findings: &mut Findings) {
    if copy.dirid.as_deref() != Some("13") {
        return;
    }
    if !copy.source.eq_ignore_ascii_case(&copy.dest) {
        let message =
            format!("\"{}\" cannot be renamed to \"{}\" inside the driver store", copy.source, copy.dest);
        findings.add("1100", copy.at, message);
    }
    let Some(line) = listed(inf, install, &copy.source) else { return };
    let (from, to) = (source_folder(inf, line), &copy.subdir);
    if !from.eq_ignore_ascii_case(to) {
        let message = format!(
            "\"{}\" comes from folder \"{from}\" but is to go to folder \"{to}\" of the driver store",
            copy.source
        );
        findings.add("1100", copy.at, message);
    }
}

/// The disk's path and the file's folder on it.
fn source_folder(inf: &Inf, file: &Line) -> String {
    let text = |line: &Line, index| line.value(index).map(|field| inf.text(field)).unwrap_or_default();
    let disk = text(file, 0);
    let named = |line: &&Line| line.key.as_ref().is_some_and(|key| inf.text(key) == disk);
    let names = inf
        .sections
        .iter()
        .filter(|section| section.name.to_ascii_lowercase().starts_with("sourcedisksnames"));
    let path =
        names.flat_map(|section| &section.lines).find(named).map(|line| text(line, 3)).unwrap_or_default();
    let parts = [path, text(file, 1)].map(|part| part.trim_matches(['\\', '.']).to_owned());
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\\")
}

/// 1322: every file stays in the driver store.
fn isolated(mode: Mode, install: &Install<'_>, copy: &Copy, findings: &mut Findings) {
    let Some(dirid) = copy.dirid.as_deref() else { return };
    let allowed = dirid == "13" || (mode == Mode::Hardware && ALLOWED_BY_H.contains(&dirid));
    if install.isolated && !allowed {
        findings.add("1322", copy.at, format!("\"{}\" is copied to directory {dirid}, not to 13", copy.dest));
    }
}

/// 1273: the disk that a source file names exists.
fn disks(inf: &Inf, findings: &mut Findings) {
    let lower = |section: &crate::Section| section.name.to_ascii_lowercase();
    let names: Vec<_> = inf.sections.iter().filter(|s| lower(s).starts_with("sourcedisksnames")).collect();
    for section in inf.sections.iter().filter(|section| lower(section).starts_with("sourcedisksfiles")) {
        for (line, field) in section.lines.iter().filter_map(|line| Some((line, line.value(0)?))) {
            let disk = inf.text(field);
            let same = |known: &Line| known.key.as_ref().is_some_and(|key| inf.text(key) == disk);
            if line.key.is_some() && !names.iter().flat_map(|names| &names.lines).any(same) {
                findings.add("1273", field.at, format!("disk {disk} is not listed in [SourceDisksNames]"));
            }
        }
    }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "1100",
        levels: ALWAYS,
        title: "A file is renamed or moved inside the driver store",
        why: "Directory 13 is the package's own folder in the driver store. Files run from where they were staged; an \
              install that made new files there would break the package's signature.",
        remedy: "Give the file one name, and the same folder in [SourceDisksFiles] and [DestinationDirs].",
    },
    Rule {
        code: "1230",
        levels: ALWAYS,
        title: "A copied file is not in [SourceDisksFiles]",
        why: "Windows does not know where on the medium the file lies, so the installation fails. It happens most often \
              when only [SourceDisksFiles.amd64] exists and the INF also supports arm64.",
        remedy: "List it: yourdriver.sys = 1, in [SourceDisksFiles] or in the section of each architecture.",
    },
    Rule {
        code: "1273",
        levels: ALWAYS,
        title: "A source file names a disk that does not exist",
        why: "The number behind a file is a line of [SourceDisksNames]; without that line the file cannot be found.",
        remedy: "Add the disk: 1 = %DiskName%,,,\"\" in [SourceDisksNames].",
    },
    Rule {
        code: "1322",
        levels: ISOLATION,
        title: "A file leaves the driver store",
        why: "An isolated driver runs from the driver store, so that several versions can stand side by side and removing \
              the package removes its files.",
        remedy: "DefaultDestDir=13, and ServiceBinary=%13%\\yourdriver.sys.",
    },
];
