//! What AVStream drivers get wrong although InfVerif is content: "installed, but not visible".

use super::registry::added;
use super::{ALWAYS, Context, Findings, WARNING};
use crate::finding::Rule;
use crate::inf::{Inf, Line, Section};
use crate::plan::Install;
use crate::text::Pos;
use std::collections::BTreeMap;

/// The DirectShow proxy for kernel-streaming filters, ksproxy.ax.
const PROXY: &str = "{17CCA71B-ECD7-11D0-B908-00A0C9223196}";

const CAPTURE: &str = "{65E8773D-8F56-11D0-A3B9-00A0C9223196}";
const VIDEO: &str = "{6994AD05-93EF-11D0-A3CC-00A0C9223196}";
const VIDEO_CAMERA: &str = "{E5323777-F976-4F5B-9B55-B94699C46E44}";

/// The first build of Windows with each KMDF (page "KMDF Version History").
const KMDF: [(u32, u32); 10] = [
    (15, 10240),
    (17, 10586),
    (19, 14393),
    (21, 15063),
    (23, 16299),
    (25, 17134),
    (27, 17763),
    (29, 18362),
    (31, 19041),
    (33, 22000),
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for install in &context.plan.installs {
        library_version(context.inf, install, findings);
        if streams(context.inf, install) {
            interfaces(context, install, findings);
        }
    }
}

/// One interface that the INF registers.
struct Interface {
    category: String,
    reference: String,
    at: Pos,
}

/// A driver of the KS class driver: it takes the class driver's registrations.
fn streams(inf: &Inf, install: &Install<'_>) -> bool {
    let needed =
        install.section.into_iter().flat_map(|s| s.directives("Needs")).flat_map(|line| &line.values);
    needed.into_iter().any(|field| inf.text(field).eq_ignore_ascii_case("KS.Registration"))
}

fn interfaces(context: &Context<'_>, install: &Install<'_>, findings: &mut Findings) {
    let inf = context.inf;
    let part = install.part(inf, "Interfaces");
    let lines: Vec<&Line> = part.into_iter().flat_map(|part| part.directives("AddInterface")).collect();
    if lines.is_empty() {
        let section = install.section.map_or(install.wanted.as_str(), |section| &section.name);
        findings.add("KS001", install.at, format!("[{section}.Interfaces] is missing or adds no interface"));
        return;
    }
    let mut filters: BTreeMap<String, Vec<Interface>> = BTreeMap::new();
    for line in lines {
        registration(inf, line, findings);
        let text = |index| line.value(index).map(|field| inf.text(field)).unwrap_or_default();
        let interface = Interface { category: text(0).to_ascii_uppercase(), reference: text(1), at: line.at };
        filters.entry(interface.reference.to_ascii_lowercase()).or_default().push(interface);
    }
    for filter in filters.values() {
        reference(context, filter, findings);
        categories(inf, filter, findings);
    }
}

/// KS005 and KS006: what the proxy needs under each interface.
fn registration(inf: &Inf, line: &Line, findings: &mut Findings) {
    let section = line.value(2).and_then(|field| inf.section(&inf.text(field)));
    let values: Vec<&Line> =
        section.map(|section: &Section| added(inf, &[section], "AddReg").collect()).unwrap_or_default();
    let value = |name: &str| {
        let named =
            |line: &&&Line| line.value(2).is_some_and(|field| inf.text(field).eq_ignore_ascii_case(name));
        values.iter().find(named).and_then(|line| line.value(4)).map(|field| inf.text(field))
    };
    if !value("CLSID").is_some_and(|clsid| clsid.eq_ignore_ascii_case(PROXY)) {
        findings.add("KS005", line.at, format!("this interface has no CLSID {PROXY}"));
    }
    if value("FriendlyName").is_none_or(|name| name.is_empty()) {
        findings.add("KS006", line.at, "this interface has no FriendlyName");
    }
}

/// KS002 and KS007: the reference string is the driver's.
fn reference(context: &Context<'_>, filter: &[Interface], findings: &mut Findings) {
    let Some(first) = filter.first() else { return };
    if first.reference.is_empty() {
        findings.add("KS007", first.at, "this interface has no reference string");
    } else if let Some(registered) = &context.options.registered
        && !registered.iter().any(|known| known.eq_ignore_ascii_case(&first.reference))
    {
        let known = registered.join(", ");
        let message = format!("the driver registers no filter \"{}\"; it has {known}", first.reference);
        findings.add("KS002", first.at, message);
    }
}

/// KS003 and KS004: found by DirectShow, found by Media Foundation.
fn categories(inf: &Inf, filter: &[Interface], findings: &mut Findings) {
    let has = |category: &str| filter.iter().any(|interface| interface.category == category);
    // A filter in any further category is something else: a renderer, a transform, an encoder, a tuner.
    let cameras = [CAPTURE, VIDEO, VIDEO_CAMERA];
    let is_camera = filter.iter().all(|interface| cameras.contains(&interface.category.as_str()));
    let Some(first) = filter.first().filter(|_| is_camera && (has(VIDEO) || has(VIDEO_CAMERA))) else {
        return;
    };
    if !has(CAPTURE) {
        let message = format!(
            "filter \"{}\" is not in KSCATEGORY_CAPTURE: DirectShow does not list it",
            first.reference
        );
        findings.add("KS003", first.at, message);
    }
    let class = inf.section("Version").and_then(|version| version.directive("Class")?.value(0));
    if !has(VIDEO_CAMERA) && class.is_some_and(|class| inf.text(class).eq_ignore_ascii_case("Camera")) {
        let message = format!(
            "filter \"{}\" is not in KSCATEGORY_VIDEO_CAMERA: Media Foundation does not list it",
            first.reference
        );
        findings.add("KS004", first.at, message);
    }
}

/// KS008: the framework that the driver is bound to is on every Windows that takes the section.
fn library_version(inf: &Inf, install: &Install<'_>, findings: &mut Findings) {
    for line in install.reached.iter().flat_map(|section| section.directives("KmdfLibraryVersion")) {
        let version = line.value(0).map(|field| inf.text(field)).unwrap_or_default();
        let minor = version.strip_prefix("1.").and_then(|minor| minor.parse::<u32>().ok());
        let Some((_, build)) = KMDF.iter().find(|(known, _)| Some(*known) == minor) else { continue };
        if install.target.floor < (10, 0, *build) {
            let message = format!(
                "KMDF {version} came with 10.0.{build}, but {} also installs before",
                install.subject()
            );
            findings.add("KS008", line.at, message);
        }
    }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "KS001",
        levels: WARNING,
        title: "A streaming driver without .Interfaces",
        why: "The class driver enables the interfaces of each filter, but only AddInterface gives them the CLSID and the \
              FriendlyName by which DirectShow, KsStudio and the camera programs find them: the driver runs and nobody \
              sees it. The section's decoration must be that of the install section.",
        remedy: "[DDInstall.Interfaces] with AddInterface for each filter and category.",
    },
    Rule {
        code: "KS002",
        levels: ALWAYS,
        title: "A reference string that the driver does not register",
        why: "An interface of the INF comes to life when the driver registers the same category with the same reference \
              string. The class driver takes the RefString given to KsCreateFilterFactory, and otherwise the text of the \
              filter descriptor's ReferenceGuid, with braces.",
        remedy: "Copy the string from the code: \"GLOBAL\" only where the code says L\"GLOBAL\", else the ReferenceGuid.",
    },
    Rule {
        code: "KS003",
        levels: WARNING,
        title: "A camera that DirectShow does not list",
        why: "DirectShow's video input devices are the interfaces of KSCATEGORY_CAPTURE that are in KSCATEGORY_VIDEO too.",
        remedy: "AddInterface=%KSCATEGORY_CAPTURE%,... for the filter; leave it out only if Media Foundation alone shall \
                 see the camera.",
    },
    Rule {
        code: "KS004",
        levels: WARNING,
        title: "A camera that Media Foundation does not list",
        why: "Media Foundation, the frame server and the Camera program look into KSCATEGORY_VIDEO_CAMERA.",
        remedy: "AddInterface=%KSCATEGORY_VIDEO_CAMERA%,... for the filter.",
    },
    Rule {
        code: "KS005",
        levels: ALWAYS,
        title: "An interface without the proxy's CLSID",
        why: "DirectShow creates the object named by CLSID for the interface; without ksproxy's there is no filter in \
              GraphEdit.",
        remedy: "HKR,,CLSID,,{17CCA71B-ECD7-11D0-B908-00A0C9223196} in the interface's AddReg section.",
    },
    Rule {
        code: "KS006",
        levels: ALWAYS,
        title: "An interface without FriendlyName",
        why: "It is the name in every list of filters; programs skip interfaces that have none.",
        remedy: "HKR,,FriendlyName,,%MyFilter.Name% in the interface's AddReg section.",
    },
    Rule {
        code: "KS007",
        levels: ALWAYS,
        title: "An interface without a reference string",
        why: "A KS filter factory always registers with one, so the interface of the INF never comes to life.",
        remedy: "The filter's ReferenceGuid with braces, or the RefString that the code passes.",
    },
    Rule {
        code: "KS008",
        levels: ALWAYS,
        title: "KmdfLibraryVersion is newer than the oldest Windows that takes the section",
        why: "WdfVersionBind fails there and the device ends with a problem code, long after a successful installation.",
        remedy: "Decorate the Models section with that KMDF's first Windows (1.31: 10.0...19041, 1.33: 10.0...22000), or \
                 build for an older KMDF.",
    },
];
