//! Include and Needs: sections of Microsoft's own INFs, and what a camera's INF must take from them.

use super::{ALWAYS, Context, Findings};
use crate::finding::Rule;
use crate::inf::{Field, Inf, Section};
use crate::plan::{Install, PARTS};
use crate::system_infs::home_of;

/// Files of Windows' streaming classes, and the INF that brings each.
const STREAMING_FILES: [(&str, &str); 7] = [
    ("ks.sys", "ks.inf"),
    ("ksproxy.ax", "ks.inf"),
    ("kstvtune.ax", "kscaptur.inf"),
    ("kswdmcap.ax", "kscaptur.inf"),
    ("ksxbar.ax", "kscaptur.inf"),
    ("usbvideo.sys", "usbvideo.inf"),
    ("stream.sys", "ks.inf"),
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    let camera = is_camera(context.inf);
    for install in &context.plan.installs {
        for section in install.section.into_iter().chain(parts(context.inf, install)) {
            let root = Root { install, section, camera };
            needs(context.inf, &root, section, findings, &mut Vec::new());
        }
        if camera {
            registrations(context.inf, install, findings);
            inbox_files(context.inf, install, findings);
        }
    }
}

/// The section from which a chain of Needs began.
struct Root<'r> {
    install: &'r Install<'r>,
    section: &'r Section,
    camera: bool,
}

fn parts<'i>(inf: &'i Inf, install: &Install<'i>) -> impl Iterator<Item = &'i Section> {
    let name = install.section.map(|section| section.name.clone()).unwrap_or_default();
    PARTS.iter().filter_map(move |part| inf.section(&format!("{name}.{part}")))
}

fn is_camera(inf: &Inf) -> bool {
    let class = inf.section("Version").and_then(|version| version.directive("Class")?.value(0));
    class.is_some_and(|field| inf.text(field).eq_ignore_ascii_case("Camera"))
}

/// Every section that `section` needs, and what those need; each once, since chains may run in circles.
fn needs<'i>(
    inf: &'i Inf,
    root: &Root<'_>,
    section: &'i Section,
    findings: &mut Findings,
    seen: &mut Vec<&'i str>,
) {
    seen.push(&section.name);
    for field in
        section.directives("Needs").flat_map(|line| &line.values).filter(|field| !field.raw.is_empty())
    {
        let needed = inf.text(field);
        suffixes(root, section, field, &needed, findings);
        match inf.section(&needed) {
            Some(own) if seen.contains(&own.name.as_str()) => {}
            Some(own) => needs(inf, root, own, findings, seen),
            None => home(inf, root, section, field, &needed, findings),
        }
    }
}

/// `.services` of `X.NT.Services`, nothing for a DDInstall section.
fn suffix(section: &str) -> Option<&'static str> {
    let last = section.rsplit_once('.')?.1.to_ascii_lowercase();
    PARTS.iter().copied().find(|part| *part == last)
}

/// 1310–1313: a .Services section needs .Services sections, and so on.
fn suffixes(root: &Root<'_>, parent: &Section, field: &Field, needed: &str, findings: &mut Findings) {
    // The suffix of a chain's first section is what its DDInstall section's name does not account for.
    let base = root.install.section.map_or("", |section| section.name.as_str());
    let first = if root.section.name == base { None } else { suffix(&root.section.name) };
    let direct = std::ptr::eq(root.section, parent);
    match (first, suffix(needed)) {
        (Some(wanted), Some(has)) if wanted != has => {
            let code = if direct { "1312" } else { "1310" };
            findings.add(
                code,
                field.at,
                format!("[{needed}] is a .{has} section, read here as a .{wanted} section"),
            );
        }
        (None, Some(has)) => {
            let code = if direct { "1312" } else { "1310" };
            findings.add(
                code,
                field.at,
                format!("[{needed}] is a .{has} section, read here as an install section"),
            );
        }
        (Some(wanted), None) if must_match(wanted) => {
            let code = if direct { "1313" } else { "1311" };
            findings.add(
                code,
                field.at,
                format!("[{needed}] is read as a .{wanted} section and must be named so"),
            );
        }
        _ => {}
    }
}

/// The page "INF DDInstall.Interfaces Section" lets Needs there name "any section that is referenced" by an included
/// one; a section needed for services, hardware or filters has its suffix in every example.
fn must_match(suffix: &str) -> bool {
    matches!(suffix, "services" | "hw" | "filters")
}

/// 1314–1316, 1319, 2651: where a needed section is, and whether that file is included.
fn home(inf: &Inf, root: &Root<'_>, section: &Section, field: &Field, needed: &str, findings: &mut Findings) {
    let here = includes(inf, section);
    let everywhere: Vec<String> = inf.sections.iter().flat_map(|section| includes(inf, section)).collect();
    let Some(file) = home_of(needed) else {
        if here.is_empty() {
            nowhere(inf, field, needed, &everywhere, findings);
        }
        return;
    };
    if here.iter().any(|included| included.eq_ignore_ascii_case(file)) {
        return;
    }
    let name = &section.name;
    if root.camera {
        findings.add(
            "2651",
            field.at,
            format!("Needs names [{needed}], but [{name}] does not Include {file}"),
        );
    } else if everywhere.iter().any(|included| included.eq_ignore_ascii_case(file)) {
        findings.add(
            "1314",
            field.at,
            format!("[{needed}] is in {file}, which [{name}] itself does not Include"),
        );
    } else {
        findings.add("1319", field.at, format!("[{name}] must Include {file} to need [{needed}]"));
    }
}

/// 1315 and 1316: the section is not in this INF, and no other is included where it is needed.
fn nowhere(inf: &Inf, field: &Field, needed: &str, everywhere: &[String], findings: &mut Findings) {
    let undecorated = needed.rsplit_once('.').filter(|(_, last)| last.to_ascii_lowercase().starts_with("nt"));
    if undecorated.is_some_and(|(base, _)| inf.section(base).is_some()) {
        findings.add(
            "1316",
            field.at,
            format!("[{needed}] does not exist; there is one without its decoration"),
        );
    } else if everywhere.is_empty() {
        findings.add("1315", field.at, format!("[{needed}] does not exist, and no other INF is included"));
    }
}

fn includes(inf: &Inf, section: &Section) -> Vec<String> {
    section.directives("Include").flat_map(|line| &line.values).map(|field| inf.text(field)).collect()
}

/// 2652: a camera with a kernel driver of its own takes the class driver's registrations along.
fn registrations(inf: &Inf, install: &Install<'_>, findings: &mut Findings) {
    let Some(section) = install.section else { return };
    if !install.services(inf).iter().any(|service| service.associated && service.section.is_some()) {
        return;
    }
    let needed: Vec<String> =
        section.directives("Needs").flat_map(|line| &line.values).map(|field| inf.text(field)).collect();
    for wanted in ["KS.Registration", "KSCAPTUR.Registration.NT"] {
        let short = wanted.trim_end_matches(".NT");
        if !needed.iter().any(|name| name.eq_ignore_ascii_case(wanted) || name.eq_ignore_ascii_case(short)) {
            let message = format!("[{}] must need [{wanted}]", section.name);
            findings.add("2652", section.at, message);
        }
    }
}

/// 2650: files of the streaming classes come from their own INFs.
fn inbox_files(inf: &Inf, install: &Install<'_>, findings: &mut Findings) {
    for copy in install.copies(inf) {
        let known = STREAMING_FILES.iter().find(|(file, _)| file.eq_ignore_ascii_case(&copy.dest));
        if let Some((file, home)) = known {
            findings.add("2650", copy.at, format!("{file} is a part of Windows: Include {home} instead"));
        }
    }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "1310",
        levels: ALWAYS,
        title: "A chain of Needs ends in a section of another kind",
        why: "Windows reads every needed section as the kind of the section where the chain began; AddReg lines of a .HW \
              section would land in the software key.",
        remedy: "Need .Services from .Services, .HW from .HW, and so on.",
    },
    Rule {
        code: "1311",
        levels: ALWAYS,
        title: "A chain of Needs ends in a section without the suffix",
        why: "As 1310, for a section that carries no suffix at all.",
        remedy: "Name the needed section with the suffix of the section where the chain began.",
    },
    Rule {
        code: "1312",
        levels: ALWAYS,
        title: "A needed section is of another kind than the section that needs it",
        why: "Windows reads a needed section as the kind of the section that needs it; an install section that needs \
              X.Services adds no service.",
        remedy: "Move the Needs line to the section of the same suffix: [DDInstall.Services] needs X.Services.",
    },
    Rule {
        code: "1313",
        levels: ALWAYS,
        title: "A needed section has no suffix, but the section that needs it has",
        why: "As 1312: [DDInstall.Services] that needs an install section adds no service.",
        remedy: "Need the section with the same suffix.",
    },
    Rule {
        code: "1314",
        levels: ALWAYS,
        title: "The needed section's INF is included elsewhere, not here",
        why: "Include counts for its own section alone.",
        remedy: "Repeat the Include line in each section that has a Needs line.",
    },
    Rule {
        code: "1315",
        levels: ALWAYS,
        title: "The needed section does not exist",
        why: "Nothing is taken in, and what it should have registered is missing.",
        remedy: "Mend the name, or Include the INF that holds the section.",
    },
    Rule {
        code: "1316",
        levels: ALWAYS,
        title: "The needed section exists only without its decoration",
        why: "Needs takes names as they are: it does not try .NTamd64, .NT and none in turn.",
        remedy: "Write the name exactly as the section has it.",
    },
    Rule {
        code: "1319",
        levels: ALWAYS,
        title: "Needs without the Include that brings the section",
        why: "Windows looks for needed sections in this INF and in those that the same section includes.",
        remedy: "Add Include=<file>.inf above the Needs line.",
    },
    Rule {
        code: "2650",
        levels: ALWAYS,
        title: "A file of Windows' streaming classes is installed directly",
        why: "ks.sys, ksproxy.ax and their like are serviced with Windows; a package that copies its own brings back old \
              ones.",
        remedy: "Include=ks.inf,kscaptur.inf and need their Registration sections.",
    },
    Rule {
        code: "2651",
        levels: ALWAYS,
        title: "A camera needs a section whose INF it does not include",
        why: "As 1319, under the number that InfVerif uses for cameras: without ks.inf the class driver's registrations \
              do not happen.",
        remedy: "Include=ks.inf,kscaptur.inf above Needs=KS.Registration,KSCAPTUR.Registration.NT.",
    },
    Rule {
        code: "2652",
        levels: ALWAYS,
        title: "A camera does not need the class driver's registrations",
        why: "They register the KS class driver, the DirectShow proxy and the capture property pages; without them the \
              driver loads and no program can use it.",
        remedy: "Include=ks.inf,kscaptur.inf and Needs=KS.Registration,KSCAPTUR.Registration.NT in the install section.",
    },
];
