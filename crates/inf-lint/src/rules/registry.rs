//! Registry values: relative to what they belong to, and nowhere else.

use super::{ALWAYS, Context, Findings, ISOLATION};
use crate::finding::{Mode, Rule};
use crate::inf::{Inf, Line, Section};
use crate::plan::Install;

/// Keys that `/h` still allows (page "InfVerif /h", Registry), root and subkey.
const ALLOWED_BY_H: [(&str, &str); 34] = [
    ("HKCR", ""),
    ("HKLM", "SYSTEM\\CurrentControlSet"),
    ("HKLM", "SOFTWARE\\Classes"),
    ("HKLM", "SOFTWARE\\Khronos"),
    ("HKLM", "SOFTWARE\\Microsoft\\Analog\\Providers"),
    ("HKLM", "SOFTWARE\\Microsoft\\Cellular\\MVSettings\\DeviceSpecific\\CellUX"),
    ("HKLM", "SOFTWARE\\Microsoft\\Cryptography\\Calais\\Readers"),
    ("HKLM", "SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards"),
    ("HKLM", "SOFTWARE\\Microsoft\\Cryptography\\DRM_RNG"),
    ("HKLM", "SOFTWARE\\Microsoft\\EAPOL"),
    ("HKLM", "SOFTWARE\\Microsoft\\Palm\\DelayManipulationDuration"),
    ("HKLM", "SOFTWARE\\Microsoft\\Shell\\OEM\\QuickActions\\ColorProfileQuickAction"),
    ("HKLM", "SOFTWARE\\Microsoft\\Speech_OneCore\\AudioInput"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows Media Foundation"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\AdaptiveDisplayBrightness"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\drivers.desc"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Drivers32"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ICM"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\OpenGlDrivers"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon\\Notify\\ScCertProp"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Audio"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Authentication"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Control Panel"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Controls Folder"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Reliability\\UserDefined"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\RunOnce"),
    ("HKLM", "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"),
    ("HKLM", "SOFTWARE\\Wow6432Node\\Microsoft\\Windows Media Foundation"),
    ("HKLM", "SOFTWARE\\Wow6432Node\\Khronos"),
    ("HKLM", "SOFTWARE\\WowAA32Node\\Microsoft\\Windows Media Foundation"),
    ("HKLM", "SOFTWARE\\WowAA32Node\\Khronos"),
];

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    for install in &context.plan.installs {
        for line in added(context.inf, &install.reached, "AddReg") {
            isolated(context, install, line, findings);
            coinstaller(context.inf, line, findings);
        }
        for service in install.services(context.inf).iter().filter_map(|service| service.section) {
            let checked = install.isolated && !is_minifilter(context.inf, service);
            for line in added(context.inf, &[service], "AddReg").filter(|_| checked) {
                parameters(context.inf, line, findings);
            }
        }
        if let Some(part) = install.part(context.inf, "CoInstallers") {
            findings.add("1303", part.at, format!("[{}] brings a co-installer", part.name));
        }
    }
}

/// The registry lines behind every directive of this name in these sections.
pub(super) fn added<'i>(
    inf: &'i Inf,
    from: &[&'i Section],
    directive: &'i str,
) -> impl Iterator<Item = &'i Line> {
    let named =
        from.iter().flat_map(move |section| section.directives(directive)).flat_map(|line| &line.values);
    let sections: Vec<_> = named.filter_map(|field| inf.section(&inf.text(field))).collect();
    sections.into_iter().flat_map(|section| &section.lines)
}

/// 1320 and 1321: HKR and nothing else.
fn isolated(context: &Context<'_>, install: &Install<'_>, line: &Line, findings: &mut Findings) {
    let text = |index| line.value(index).map(|field| context.inf.text(field)).unwrap_or_default();
    let (root, subkey, value) = (text(0), text(1), text(2));
    let absolute = ["HKLM", "HKCR", "HKCU", "HKU"].iter().any(|known| root.eq_ignore_ascii_case(known));
    if !install.isolated || !absolute || (context.options.mode == Mode::Hardware && allowed(&root, &subkey)) {
        return;
    }
    if line.values.len() > 2 {
        let message = format!("value \"{value}\" is written under {root}\\{subkey}, outside HKR");
        findings.add("1321", line.at, message);
    } else {
        findings.add("1320", line.at, format!("{root}\\{subkey} is created outside HKR"));
    }
}

fn allowed(root: &str, subkey: &str) -> bool {
    let under = |key: &str| {
        let (subkey, key) = (subkey.trim_matches('\\').to_ascii_lowercase(), key.to_ascii_lowercase());
        key.is_empty() || subkey == key || subkey.starts_with(&format!("{key}\\"))
    };
    ALLOWED_BY_H.iter().any(|(known, key)| known.eq_ignore_ascii_case(root) && under(key))
}

/// 1303: co-installers by registry value.
fn coinstaller(inf: &Inf, line: &Line, findings: &mut Findings) {
    let Some(field) = line.value(2) else { return };
    let value = inf.text(field);
    if ["CoInstallers32", "Installer32"].iter().any(|known| value.eq_ignore_ascii_case(known)) {
        findings.add("1303", line.at, format!("{value} names a co-installer or class installer"));
    }
}

/// File system minifilters keep their instances beside Parameters, where the filter manager looks for them.
fn is_minifilter(inf: &Inf, service: &Section) -> bool {
    let group =
        service.directive("LoadOrderGroup").and_then(|line| line.value(0)).map(|field| inf.text(field));
    group.is_some_and(|group| group.to_ascii_lowercase().starts_with("fsfilter"))
}

/// 1323: a service's own values live under Parameters.
fn parameters(inf: &Inf, line: &Line, findings: &mut Findings) {
    let text = |index| line.value(index).map(|field| inf.text(field)).unwrap_or_default();
    let (root, subkey) = (text(0), text(1).to_ascii_lowercase());
    let inside = subkey == "parameters" || subkey.starts_with("parameters\\");
    if root.eq_ignore_ascii_case("HKR") && !inside {
        let message =
            format!("service value \"{}\" is written to \"{}\", not under Parameters", text(2), text(1));
        findings.add("1323", line.at, message);
    }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "1303",
        levels: ALWAYS,
        title: "A co-installer or class installer",
        why: "Windows no longer runs vendor code while it installs a device; what the co-installer did is not done.",
        remedy: "Delete the [DDInstall.CoInstallers] section. KMDF needs no co-installer since Windows 8.",
    },
    Rule {
        code: "1320",
        levels: ISOLATION,
        title: "A registry key outside HKR is created",
        why: "An isolated driver writes only below the keys of its own device, interface or service (HKR), so that \
              installing and removing it leaves the rest of the system alone.",
        remedy: "Write below HKR in the section the value belongs to: DDInstall, .HW, the interface or the service.",
    },
    Rule {
        code: "1321",
        levels: ISOLATION,
        title: "A registry value outside HKR is written",
        why: "As 1320. Categories of kernel streaming need no hand-written keys: AddInterface registers them.",
        remedy: "Write below HKR in the section the value belongs to: DDInstall, .HW, the interface or the service.",
    },
    Rule {
        code: "1323",
        levels: ISOLATION,
        title: "A service's value is not under Parameters",
        why: "The service's key itself belongs to the service controller; the driver's settings live in its Parameters \
              subkey, which WdfDriverOpenParametersRegistryKey and IoOpenDriverRegistryKey open.",
        remedy: "HKR,Parameters,MyValue,0x00010001,1 in the section that the service-install section adds.",
    },
];
