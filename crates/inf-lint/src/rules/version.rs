//! `[Version]`, `[Manufacturer]`, `[ClassInstall32]`: who made it, what it is, for which Windows.

use super::{ALWAYS, Context, Findings, TIGHTENED};
use crate::classes;
use crate::finding::Rule;
use crate::inf::Section;

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    let inf = context.inf;
    let Some(version) = inf.section("Version") else {
        findings.add("1001", crate::Pos { line: 1, column: 1 }, "there is no [Version] section");
        return;
    };
    signature(context, version, findings);
    provider(context, version, findings);
    catalog(version, findings);
    class(context, version, findings);
    lockdown(context, version, findings);
    unstamped(context, findings);
}

fn signature(context: &Context<'_>, version: &Section, findings: &mut Findings) {
    let line = version.directive("Signature");
    let text = line.and_then(|line| line.value(0)).map(|field| context.inf.text(field));
    // The page "INF Version Section" also takes $Chicago$, though InfVerif's message names the other alone.
    let valid =
        |text: &String| ["$Windows NT$", "$Chicago$"].iter().any(|known| text.eq_ignore_ascii_case(known));
    if !text.as_ref().is_some_and(valid) {
        let at = line.map_or(version.at, |line| line.at);
        findings.add("1001", at, "[Version] must say Signature=\"$Windows NT$\"");
    }
}

fn provider(context: &Context<'_>, version: &Section, findings: &mut Findings) {
    let Some(field) = version.directive("Provider").and_then(|line| line.value(0)) else { return };
    let name = context.inf.text(field);
    if name.to_ascii_lowercase().starts_with("microsoft") {
        findings.add("1204", field.at, format!("Provider is \"{name}\", which only Microsoft may use"));
    }
}

fn catalog(version: &Section, findings: &mut Findings) {
    let is_catalog = |key: &str| key.to_ascii_lowercase().starts_with("catalogfile");
    if !version.lines.iter().any(|line| line.key.as_ref().is_some_and(|key| is_catalog(&key.raw))) {
        findings.add("1233", version.at, "[Version] names no CatalogFile, so the package cannot be signed");
    }
}

fn class(context: &Context<'_>, version: &Section, findings: &mut Findings) {
    let text =
        |key| version.directive(key).and_then(|line| Some((line.at, context.inf.text(line.value(0)?))));
    let Some((at, guid)) = text("ClassGuid") else { return };
    let expected_name = classes::name_of(&guid);
    if let Some((name_at, name)) = text("Class") {
        match (expected_name, classes::guid_of(&name)) {
            (Some(expected), _) if !expected.eq_ignore_ascii_case(&name) => {
                findings.add(
                    "1280",
                    name_at,
                    format!("ClassGuid {guid} is Class \"{expected}\", not \"{name}\""),
                );
            }
            (None, Some(expected)) => {
                findings.add(
                    "1281",
                    at,
                    format!("Class \"{name}\" has ClassGuid {{{expected}}}, not {guid}"),
                );
            }
            _ => {}
        }
    }
    let installs_class = |section: &&Section| section.name.to_ascii_lowercase().starts_with("classinstall32");
    if let (Some(class), Some(section)) = (expected_name, context.inf.sections.iter().find(installs_class)) {
        let message = format!("[{}] redefines {class}, a class that Windows defines", section.name);
        findings.add("1285", section.at, message);
    }
}

fn lockdown(context: &Context<'_>, version: &Section, findings: &mut Findings) {
    let line = version.directive("PnpLockdown");
    let value = line.and_then(|line| line.value(0)).map(|field| context.inf.text(field));
    if value.as_deref() != Some("1") {
        let at = line.map_or(version.at, |line| line.at);
        findings.add("1324", at, "[Version] should say PnpLockdown=1");
    }
}

fn unstamped(context: &Context<'_>, findings: &mut Findings) {
    if context.options.unstamped {
        return;
    }
    if let Some(section) = context.inf.sections.iter().find(|section| section.name.contains("$ARCH$")) {
        let message =
            format!("[{}] still holds $ARCH$: run stampinf (or `cargo xtask package`) first", section.name);
        findings.add("1274", section.at, message);
    }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "1001",
        levels: ALWAYS,
        title: "No [Version] section with Signature=\"$Windows NT$\"",
        why: "This is how Windows recognises a driver INF; without it the file is not looked at.",
        remedy: "Begin the file with [Version] and Signature=\"$Windows NT$\".",
    },
    Rule {
        code: "1204",
        levels: ALWAYS,
        title: "Provider is Microsoft",
        why: "The provider is the organisation that wrote the INF. Names that begin with Microsoft are refused, since \
              they would make a vendor's driver look like an inbox one.",
        remedy: "Write your own name: Provider=%ManufacturerName%.",
    },
    Rule {
        code: "1233",
        levels: ALWAYS,
        title: "No CatalogFile",
        why: "The catalog holds the hashes of all files of the package and carries its signature; 64-bit Windows installs \
              no driver package without one.",
        remedy: "CatalogFile=yourdriver.cat in [Version].",
    },
    Rule {
        code: "1274",
        levels: ALWAYS,
        title: "$ARCH$ was not replaced",
        why: "stampinf replaces $ARCH$ by amd64 or arm64. Windows takes the token as a name, finds no section for its \
              own architecture, and says that the package is not for this computer.",
        remedy: "Run stampinf -a amd64 (or arm64), or lint the file under its .inx name.",
    },
    Rule {
        code: "1280",
        levels: ALWAYS,
        title: "Class is not the name of ClassGuid's class",
        why: "Windows goes by ClassGuid; a Class name that does not belong to it shows a wrong class in half of the tools.",
        remedy: "Take name and GUID from one row of the page \"System-Defined Device Setup Classes\"; a camera is Camera \
                 {ca3e7ab9-b4c3-4ae6-8251-579ef933890f}.",
    },
    Rule {
        code: "1281",
        levels: ALWAYS,
        title: "ClassGuid is not the GUID of this Class",
        why: "A GUID nobody knows with a well-known name creates a second class of that name.",
        remedy: "Take name and GUID from one row of the page \"System-Defined Device Setup Classes\".",
    },
    Rule {
        code: "1285",
        levels: ALWAYS,
        title: "[ClassInstall32] for a class that Windows defines",
        why: "Since Windows 10 a vendor's INF may not touch the class key of a system-defined class, which all drivers of \
              that class share.",
        remedy: "Delete the [ClassInstall32] section, or use a class GUID of your own.",
    },
    Rule {
        code: "1324",
        levels: TIGHTENED,
        title: "No PnpLockdown=1",
        why: "Without it other programs may replace the files that the package installed.",
        remedy: "PnpLockdown=1 in [Version].",
    },
];
