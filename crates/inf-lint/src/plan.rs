//! What an INF would install: from `[Manufacturer]` over the Models sections to each DDInstall section and all it names.
//!
//! Windows picks one decorated form of a DDInstall section (`X.NTamd64`, `X.NT`, `X`) and appends `.Services`,
//! `.Interfaces` and so on to that form (page "INF DDInstall Section"). Everything else is reached by name.

use crate::inf::{Field, Inf, Line, Section};
use crate::text::Pos;

/// The sections that Windows reads besides a DDInstall section itself.
pub(crate) const PARTS: [&str; 14] = [
    "services",
    "interfaces",
    "hw",
    "wdf",
    "coinstallers",
    "filters",
    "components",
    "software",
    "events",
    "com",
    "wmi",
    "logconfigoverride",
    "factdef",
    "netdrivers",
];

/// An operating system that a Models section is for.
#[derive(Clone, Debug)]
pub struct Target {
    /// `amd64`, `arm64`, …, `$ARCH$` before stampinf; empty where none is named, which means x86.
    pub arch: String,
    /// Major, minor and build number of the first Windows that takes it.
    pub floor: (u32, u32, u32),
}

/// One DDInstall (or DefaultInstall) section with all that it brings.
#[derive(Debug)]
pub struct Install<'i> {
    pub hardware: Vec<String>,
    /// Where the Models section (or DefaultInstall) names it.
    pub at: Pos,
    /// The name as it is written there.
    pub wanted: String,
    /// The decorated section that Windows takes.
    pub section: Option<&'i Section>,
    pub target: Target,
    /// Driver package isolation is asked for: some Windows from 10.0.17763 takes this section.
    pub isolated: bool,
    /// Reached from here by any directive, the section and its parts included.
    pub reached: Vec<&'i Section>,
}

#[derive(Debug)]
pub struct Plan<'i> {
    pub installs: Vec<Install<'i>>,
}

/// One file that is copied.
#[derive(Debug)]
pub struct Copy {
    pub dest: String,
    pub source: String,
    pub at: Pos,
    pub dirid: Option<String>,
    pub subdir: String,
}

/// One `AddService` line.
#[derive(Debug)]
pub struct Service<'i> {
    pub name: String,
    pub at: Pos,
    /// SPSVCINST_ASSOCSERVICE: the function driver of the device.
    pub associated: bool,
    pub section: Option<&'i Section>,
}

impl<'i> Plan<'i> {
    pub fn of(inf: &'i Inf) -> Self {
        let mut installs = Vec::new();
        for line in inf.section("Manufacturer").into_iter().flat_map(|section| &section.lines) {
            for (models, target, isolated) in models(inf, line) {
                installs.extend(models.lines.iter().filter_map(|line| device(inf, line, &target, isolated)));
            }
        }
        installs.extend(primitives(inf));
        Self { installs }
    }
}

impl<'i> Install<'i> {
    /// `[X.Services]` and its like, for the form of X that Windows takes.
    pub fn part(&self, inf: &'i Inf, suffix: &str) -> Option<&'i Section> {
        inf.section(&format!("{}.{suffix}", self.section?.name))
    }

    pub fn services(&self, inf: &'i Inf) -> Vec<Service<'i>> {
        let lines = self.reached.iter().flat_map(|section| section.directives("AddService"));
        lines.map(|line| service(inf, line)).collect()
    }

    pub fn copies(&self, inf: &'i Inf) -> Vec<Copy> {
        let lines = self.reached.iter().flat_map(|section| section.directives("CopyFiles"));
        lines.flat_map(|line| &line.values).flat_map(|field| copies(inf, field)).collect()
    }

    /// A name for messages: the hardware, or the section itself.
    pub fn subject(&self) -> &str {
        self.hardware.first().map_or(&self.wanted, |id| id)
    }
}

/// The Models sections behind one line of `[Manufacturer]`.
fn models<'i>(inf: &'i Inf, line: &'i Line) -> Vec<(&'i Section, Target, bool)> {
    let Some(name) = line.value(0).map(|field| inf.text(field)) else { return Vec::new() };
    let decorations: Vec<String> = line.values.iter().skip(1).map(|field| inf.text(field)).collect();
    if decorations.is_empty() {
        let target = Target::parse("");
        return inf.section(&name).map(|section| (section, target, true)).into_iter().collect();
    }
    let targets: Vec<Target> = decorations.iter().map(|decoration| Target::parse(decoration)).collect();
    let section = |decoration: &String| inf.section(&format!("{name}.{decoration}"));
    let found = decorations.iter().map(section).zip(&targets);
    found
        .filter_map(|(section, target)| Some((section?, target.clone(), target.reaches_isolation(&targets))))
        .collect()
}

impl Target {
    /// `NTamd64.10.0...19041` (page "INF Manufacturer Section").
    fn parse(decoration: &str) -> Self {
        let (platform, version) = decoration.split_once('.').unwrap_or((decoration, ""));
        let parts: Vec<u32> = version.split('.').map(|part| part.parse().unwrap_or(0)).collect();
        let part = |index: usize| parts.get(index).copied().unwrap_or(0);
        let arch = platform.get(2..).unwrap_or("").to_ascii_lowercase();
        let arch = if arch == "$arch$" { "$ARCH$".to_owned() } else { arch };
        Self { arch, floor: (part(0), part(1), part(4)) }
    }

    /// InfVerif asks for isolation from build 17763 on: a section that a newer one replaces before that is let off.
    fn reaches_isolation(&self, all: &[Self]) -> bool {
        const ISOLATION: (u32, u32, u32) = (10, 0, 17763);
        let replaced =
            |other: &Self| other.arch == self.arch && other.floor > self.floor && other.floor <= ISOLATION;
        !all.iter().any(replaced)
    }

    /// The decorations that a DDInstall section may carry for this target, best first.
    fn decorations(&self) -> Vec<String> {
        let arches = match self.arch.as_str() {
            "$ARCH$" => vec!["$ARCH$", "amd64", "arm64", "x86", "arm"],
            "" => vec!["x86"],
            arch => vec![arch],
        };
        let platform = arches.iter().map(|arch| format!(".NT{arch}"));
        platform.chain([".NT".to_owned(), String::new()]).collect()
    }
}

fn device<'i>(inf: &'i Inf, line: &'i Line, target: &Target, isolated: bool) -> Option<Install<'i>> {
    let field = line.value(0)?;
    let wanted = inf.text(field);
    let section =
        target.decorations().iter().find_map(|decoration| inf.section(&format!("{wanted}{decoration}")));
    let ids = line.values.iter().skip(1).filter(|id| !id.raw.is_empty());
    let hardware = ids.map(|id| inf.text(id)).collect();
    let reached = reach(inf, section);
    Some(Install { hardware, at: field.at, wanted, section, target: target.clone(), isolated, reached })
}

/// `[DefaultInstall]` and its decorated forms install a primitive driver.
fn primitives(inf: &Inf) -> Vec<Install<'_>> {
    let decoration = |section: &Section| {
        let lower = section.name.to_ascii_lowercase();
        let is_part = PARTS.iter().any(|part| lower.ends_with(&format!(".{part}")));
        let decoration = lower.strip_prefix("defaultinstall").filter(|_| !is_part)?;
        Some(decoration.trim_start_matches('.').to_owned())
    };
    let found: Vec<(&Section, Target)> = inf
        .sections
        .iter()
        .filter_map(|section| Some((section, Target::parse(&decoration(section)?))))
        .collect();
    let targets: Vec<Target> = found.iter().map(|(_, target)| target.clone()).collect();
    let install =
        |(section, target): (_, Target)| primitive(inf, section, target.reaches_isolation(&targets), target);
    found.into_iter().map(install).collect()
}

fn primitive<'i>(inf: &'i Inf, section: &'i Section, isolated: bool, target: Target) -> Install<'i> {
    Install {
        hardware: Vec::new(),
        at: section.at,
        wanted: section.name.clone(),
        section: Some(section),
        target,
        isolated,
        reached: reach(inf, Some(section)),
    }
}

/// The section, its parts, and whatever their values name, to the end.
fn reach<'i>(inf: &'i Inf, from: Option<&'i Section>) -> Vec<&'i Section> {
    let Some(section) = from else { return Vec::new() };
    let parts = PARTS.iter().filter_map(|part| inf.section(&format!("{}.{part}", section.name)));
    let mut reached: Vec<&Section> = std::iter::once(section).chain(parts).collect();
    let mut next = 0;
    while let Some(section) = reached.get(next).copied() {
        next += 1;
        for field in section.lines.iter().filter(|line| line.key.is_some()).flat_map(|line| &line.values) {
            let named = inf.section(&inf.text(field));
            reached.extend(named.filter(|named| !reached.iter().any(|known| std::ptr::eq(*known, *named))));
        }
    }
    reached
}

fn service<'i>(inf: &'i Inf, line: &'i Line) -> Service<'i> {
    let text = |index| line.value(index).map(|field| inf.text(field)).unwrap_or_default();
    let flags = number(&text(1)).unwrap_or(0);
    Service {
        name: text(0),
        at: line.value(0).map_or(line.at, |field| field.at),
        associated: flags & 2 != 0,
        section: inf.section(&text(2)),
    }
}

/// A CopyFiles value: `@file`, or a section that lists `destination, source`.
fn copies(inf: &Inf, field: &Field) -> Vec<Copy> {
    let list = inf.text(field);
    if let Some(file) = list.strip_prefix('@') {
        let (dirid, subdir) = destination(inf, "DefaultDestDir");
        return vec![Copy { dest: file.to_owned(), source: file.to_owned(), at: field.at, dirid, subdir }];
    }
    let (dirid, subdir) = destination(inf, &list);
    let copy = |line: &Line| {
        let dest = inf.text(line.value(0)?);
        let source = line.value(1).map_or_else(|| dest.clone(), |field| inf.text(field));
        Some(Copy { dest, source, at: line.at, dirid: dirid.clone(), subdir: subdir.clone() })
    };
    inf.section(&list).into_iter().flat_map(|section| &section.lines).filter_map(copy).collect()
}

/// Where a file list goes: its own line in `[DestinationDirs]`, or DefaultDestDir.
fn destination(inf: &Inf, list: &str) -> (Option<String>, String) {
    let dirs = inf.section("DestinationDirs");
    let line = dirs.and_then(|dirs| dirs.directive(list).or_else(|| dirs.directive("DefaultDestDir")));
    let text = |index| line.and_then(|line| line.value(index)).map(|field| inf.text(field));
    (text(0), text(1).unwrap_or_default().trim_matches('\\').to_owned())
}

/// Decimal or `0x` hexadecimal, as INF flags are written.
pub(crate) fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}
