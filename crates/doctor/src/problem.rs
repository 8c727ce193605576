//! Problem codes of Device Manager (the pages "Code 10 - CM_PROB_FAILED_START" and its neighbours), told for ksframe.

use crate::{Device, Finding};

/// Code, its name, what it means for this device, what to do.
const PROBLEMS: [(u32, &str, &str, &str); 16] = [
    (
        10,
        "FAILED_START",
        "the driver failed IRP_MN_START_DEVICE",
        "read the status below; !devnode in a kernel debugger shows more",
    ),
    (14, "NEED_RESTART", "Windows wants a restart first", "Restart-Computer"),
    (18, "REINSTALL", "the driver has to be installed again", "uninstall.ps1, then install.ps1"),
    (19, "REGISTRY", "the device's registry entries are damaged", "uninstall.ps1, then install.ps1"),
    (21, "WILL_BE_REMOVED", "the device is being removed", "Restart-Computer"),
    (22, "DISABLED", "somebody disabled the device", "pnputil /enable-device \"<instance>\""),
    (
        28,
        "FAILED_INSTALL",
        "no driver is installed on the device",
        "pnputil /add-driver ksframe.inf /install; the end of setupapi.dev.log says why one did not match",
    ),
    (
        31,
        "FAILED_ADD",
        "the driver failed in AddDevice",
        "read the status below; install an INF and a ksframe.sys of one package",
    ),
    (32, "DISABLED_SERVICE", "the service ksframe is disabled", "sc config ksframe start= demand"),
    (
        37,
        "FAILED_DRIVER_ENTRY",
        "the driver failed in DriverEntry; the usual reason is a KMDF older than 1.31",
        "update Windows to build 19041 or later; read the status below",
    ),
    (38, "FAILED_PRIOR_UNLOAD", "an earlier ksframe.sys is still in memory", "Restart-Computer"),
    (
        39,
        "DRIVER_FAILED_LOAD",
        "ksframe.sys could not be loaded: another architecture, or an import that this Windows lacks",
        "take the package for this computer's architecture; update Windows to build 19041 or later",
    ),
    (
        40,
        "DRIVER_SERVICE_KEY_INVALID",
        "the service's registry key is damaged",
        "uninstall.ps1, then install.ps1",
    ),
    (
        43,
        "FAILED_POST_START",
        "the driver reported a failure after it had started",
        "ksctl selftest --report, and send what it writes",
    ),
    (
        48,
        "DRIVER_BLOCKED",
        "Windows blocks the driver by a list of its own",
        "the CodeIntegrity log names the list: Get-WinEvent Microsoft-Windows-CodeIntegrity/Operational -MaxEvents 20",
    ),
    (
        52,
        "UNSIGNED_DRIVER",
        "Windows does not accept the signature",
        "bcdedit /set testsigning on with Secure Boot off, certutil -addstore Root ksframe.cer, Restart-Computer",
    ),
];

/// The finding for a device's problem code, if it has one.
pub(crate) fn explain(device: &Device) -> Option<Finding> {
    if device.problem == 0 {
        return None;
    }
    let Device { instance, problem, status, .. } = device;
    let status = status
        .filter(|status| *status != 0)
        .map(|status| format!(", status 0x{status:08X}"))
        .unwrap_or_default();
    let known = PROBLEMS.iter().find(|(code, ..)| code == problem);
    let (name, says, remedy) = match known {
        Some((_, name, says, remedy)) => (format!(" (CM_PROB_{name})"), *says, *remedy),
        None => (
            String::new(),
            "the device does not run",
            "Device Manager and the end of setupapi.dev.log say why",
        ),
    };
    let says = format!("{instance} has problem code {problem}{name}{status}: {says}");
    Some(Finding::refusal("device-problem", says, remedy.replace("<instance>", instance)))
}
