//! The device and its interfaces: whether it is there, runs, and can be found by programs.

use crate::{Device, Facts, Finding, Interface, problem};

/// ksproxy.ax, by which DirectShow opens a KS filter.
const PROXY: &str = "{17CCA71B-ECD7-11D0-B908-00A0C9223196}";

pub(crate) fn examine(facts: &Facts) -> Vec<Finding> {
    let present: Vec<&Device> = facts.devices.iter().filter(|device| device.present).collect();
    let mut findings: Vec<Finding> = count(facts, &present).into_iter().collect();
    for device in present {
        findings.extend(problem::explain(device));
        if device.problem == 0 {
            findings.extend(interfaces(facts, device));
        }
    }
    findings
}

fn count(facts: &Facts, present: &[&Device]) -> Option<Finding> {
    match (present, facts.devices.as_slice()) {
        ([], []) => Some(Finding::refusal(
            "no-device",
            "there is no device ROOT\\KsFrame: pnputil installs packages but creates no devices",
            "install.ps1, or devgen /add /bus ROOT /hardwareid ROOT\\KsFrame",
        )),
        ([], absent) => Some(Finding::refusal(
            "device-not-present",
            format!("{} is known, but not present", names(absent.iter())),
            "uninstall.ps1, then install.ps1",
        )),
        ([_], _) => None,
        (several, _) => Some(Finding::warning(
            "several-devices",
            format!("there are {} devices: {}", several.len(), names(several.iter().copied())),
            "uninstall.ps1, then install.ps1: programs list each filter once for every device",
        )),
    }
}

fn names<'d>(devices: impl Iterator<Item = &'d Device>) -> String {
    devices.map(|device| device.instance.as_str()).collect::<Vec<_>>().join(", ")
}

/// What a running device must have: one finding a kind, naming all interfaces it is true of.
fn interfaces(facts: &Facts, device: &Device) -> Vec<Finding> {
    let ours: Vec<&Interface> =
        facts.interfaces.iter().filter(|interface| interface.device == device.instance).collect();
    [not_installed(&ours), not_enabled(&ours), without_proxy(&ours), without_name(&ours)]
        .into_iter()
        .flatten()
        .collect()
}

fn not_installed(ours: &[&Interface]) -> Option<Finding> {
    let those = those(ours, |interface| !interface.installed)?;
    let says = format!("the INF's [KsFrame.Interfaces] was not processed for {those}");
    let remedy = "uninstall.ps1, then install.ps1; cargo run -p inf-lint -- ksframe.inf says what is wrong with an INF";
    Some(Finding::refusal("interface-not-installed", says, remedy))
}

fn not_enabled(ours: &[&Interface]) -> Option<Finding> {
    let those = those(ours, |interface| interface.installed && !interface.enabled)?;
    let says = format!("the driver runs but has not enabled the interface of {those}");
    let remedy = "install an INF and a ksframe.sys of one package: the driver registers other reference strings than the \
                  INF has (rule KS002)";
    Some(Finding::refusal("interface-not-enabled", says, remedy))
}

fn without_proxy(ours: &[&Interface]) -> Option<Finding> {
    let proxied =
        |clsid: &Option<String>| clsid.as_deref().is_some_and(|clsid| clsid.eq_ignore_ascii_case(PROXY));
    let those = those(ours, |interface| interface.installed && !proxied(&interface.clsid))?;
    let says = format!("DirectShow cannot open, for want of the proxy's CLSID, {those}");
    Some(Finding::refusal("interface-without-proxy", says, "uninstall.ps1, then install.ps1 (rule KS005)"))
}

fn without_name(ours: &[&Interface]) -> Option<Finding> {
    let named = |name: &Option<String>| name.as_deref().is_some_and(|name| !name.is_empty());
    let those = those(ours, |interface| interface.installed && !named(&interface.friendly_name))?;
    let says = format!("programs do not list, for want of a FriendlyName, {those}");
    Some(Finding::refusal("interface-without-name", says, "uninstall.ps1, then install.ps1 (rule KS006)"))
}

/// "Source in {category}; ..." for the interfaces that it is true of, if there are any.
fn those(ours: &[&Interface], is: impl Fn(&Interface) -> bool) -> Option<String> {
    let found: Vec<String> = ours
        .iter()
        .filter(|interface| is(interface))
        .map(|interface| format!("{} in {}", interface.filter, interface.category))
        .collect();
    (!found.is_empty()).then(|| found.join("; "))
}
