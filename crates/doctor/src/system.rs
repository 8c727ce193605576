//! The computer: whether it can take a test-signed driver of this architecture at all.

use crate::{Facts, Finding};

/// Windows 10, version 2004: the first with KMDF 1.31 and ExAllocatePool2.
const FLOOR: u32 = 19041;

pub(crate) fn examine(facts: &Facts) -> Vec<Finding> {
    let checks = [elevation, version, architecture, secure_boot, test_signing, memory_integrity];
    checks.iter().filter_map(|check| check(facts)).collect()
}

fn elevation(facts: &Facts) -> Option<Finding> {
    (!facts.elevated).then(|| {
        Finding::refusal(
            "not-elevated",
            "the facts were recorded without an administrator's rights, which hides the driver store and forbids changes",
            "Start-Process powershell -Verb RunAs, and run it again there",
        )
    })
}

fn version(facts: &Facts) -> Option<Finding> {
    (facts.build < FLOOR).then(|| {
        Finding::refusal(
            "windows-too-old",
            format!("Windows build {} has neither KMDF 1.31 nor ExAllocatePool2", facts.build),
            "Update Windows to 10, version 2004 (build 19041) or later",
        )
    })
}

fn architecture(facts: &Facts) -> Option<Finding> {
    let (machine, package) = (facts.architecture.as_deref()?, facts.package_architecture.as_deref()?);
    if machine == package {
        return None;
    }
    let archive = match machine {
        "amd64" => "Unpack the archive that ends in -x64.zip",
        "arm64" => "Unpack the archive that ends in -arm64.zip",
        _ => "Take a 64-bit Windows: there is no ksframe for another processor",
    };
    Some(Finding::refusal(
        "wrong-architecture",
        format!("the package is for {package}, the computer is {machine}"),
        archive,
    ))
}

fn secure_boot(facts: &Facts) -> Option<Finding> {
    (facts.secure_boot == Some(true)).then(|| {
        Finding::refusal(
            "secure-boot-on",
            "Secure Boot is on, and with it Windows ignores test signing",
            "shutdown /r /fw /t 0, and turn Secure Boot off in the firmware (in a virtual machine: in its settings)",
        )
    })
}

fn test_signing(facts: &Facts) -> Option<Finding> {
    match facts.test_signing {
        Some(true) => None,
        Some(false) => Some(Finding::refusal(
            "test-signing-off",
            "Windows was not started with test signing, so it loads no driver that our certificate signed",
            "bcdedit /set testsigning on; Restart-Computer",
        )),
        None => Some(Finding::warning(
            "test-signing-unknown",
            "the options that Windows was started with cannot be read",
            "bcdedit /enum '{current}' must show testsigning; if not, bcdedit /set testsigning on; Restart-Computer",
        )),
    }
}

fn memory_integrity(facts: &Facts) -> Option<Finding> {
    (facts.memory_integrity == Some(true)).then(|| {
        Finding::note(
            "memory-integrity-on",
            "memory integrity (HVCI) is on: a test-signed driver loads, an unsigned one would not",
        )
    })
}
