//! Every refusal, each from facts that differ from a healthy computer's in one thing.
//!
//! The facts have the form that `inf/facts.ps1` writes; they were written by hand, since no Windows was at hand.

use std::path::Path;

use doctor::{Facts, Finding, Level, examine};

const HEALTHY: &str = include_str!("healthy.json");

fn healthy() -> Facts {
    Facts::read(HEALTHY.as_bytes()).expect("healthy.json")
}

/// The one finding that a change to a healthy computer makes.
fn after(change: impl FnOnce(&mut Facts)) -> Finding {
    let mut facts = healthy();
    change(&mut facts);
    let findings = examine(&facts);
    let [finding] = findings.as_slice() else { panic!("one finding: {findings:?}") };
    finding.clone()
}

/// A refusal with this code, whose remedy names this command.
fn refuses(finding: &Finding, code: &str, remedy: &str) {
    assert_eq!((finding.code, finding.level), (code, Level::Refusal));
    assert!(finding.remedy.contains(remedy), "{}", finding.remedy);
}

#[test]
fn a_healthy_computer_has_no_findings() {
    assert_eq!(examine(&healthy()), []);
}

#[test]
fn without_elevation_it_says_how_to_get_it() {
    refuses(&after(|facts| facts.elevated = false), "not-elevated", "-Verb RunAs");
}

#[test]
fn a_windows_before_2004_is_too_old_and_2004_itself_is_not() {
    refuses(&after(|facts| facts.build = 19040), "windows-too-old", "19041");
    let mut facts = healthy();
    facts.build = 19041;
    assert_eq!(examine(&facts), []);
}

#[test]
fn a_package_for_the_other_processor_is_refused_with_the_right_archive() {
    let arm = after(|facts| facts.architecture = Some("arm64".into()));
    refuses(&arm, "wrong-architecture", "-arm64.zip");
    let intel = after(|facts| facts.package_architecture = Some("arm64".into()));
    refuses(&intel, "wrong-architecture", "-x64.zip");
    let old = after(|facts| facts.architecture = Some("x86".into()));
    refuses(&old, "wrong-architecture", "64-bit");
}

#[test]
fn secure_boot_is_refused_and_a_computer_without_it_is_not() {
    refuses(&after(|facts| facts.secure_boot = Some(true)), "secure-boot-on", "shutdown /r /fw");
    let mut facts = healthy();
    facts.secure_boot = None;
    assert_eq!(examine(&facts), []);
}

#[test]
fn test_signing_that_is_off_is_refused_and_unknown_is_a_warning() {
    refuses(
        &after(|facts| facts.test_signing = Some(false)),
        "test-signing-off",
        "bcdedit /set testsigning on",
    );
    let unknown = after(|facts| facts.test_signing = None);
    assert_eq!((unknown.code, unknown.level), ("test-signing-unknown", Level::Warning));
}

#[test]
fn memory_integrity_is_a_note_since_a_test_signed_driver_loads() {
    let finding = after(|facts| facts.memory_integrity = Some(true));
    assert_eq!((finding.code, finding.level), ("memory-integrity-on", Level::Note));
}

#[test]
fn a_missing_certificate_names_the_stores_that_lack_it() {
    let both = after(|facts| {
        (facts.certificate_in_root, facts.certificate_in_publisher) = (Some(false), Some(false))
    });
    refuses(
        &both,
        "certificate-missing",
        "certutil -addstore Root ksframe.cer; certutil -addstore TrustedPublisher ksframe.cer",
    );
    let one = after(|facts| facts.certificate_in_publisher = Some(false));
    assert_eq!(one.remedy, "certutil -addstore TrustedPublisher ksframe.cer");
}

#[test]
fn a_package_that_is_not_staged_is_refused_and_several_are_a_warning() {
    refuses(&after(|facts| facts.packages = Some(Vec::new())), "package-not-staged", "pnputil /add-driver");
    let several = after(|facts| facts.packages = Some(vec!["oem1.inf".into(), "oem2.inf".into()]));
    assert_eq!((several.code, several.level), ("several-packages", Level::Warning));
}

#[test]
fn a_staged_package_without_a_device_says_who_creates_devices() {
    let finding = after(|facts| {
        facts.devices.clear();
        facts.interfaces.clear();
    });
    refuses(&finding, "no-device", "devgen /add /bus ROOT /hardwareid ROOT\\KsFrame");
}

#[test]
fn a_device_that_is_only_remembered_is_not_a_device() {
    refuses(&after(|facts| facts.devices[0].present = false), "device-not-present", "uninstall.ps1");
}

#[test]
fn a_second_device_is_a_warning() {
    let finding = after(|facts| {
        let mut second = facts.devices[0].clone();
        second.instance = "ROOT\\KSFRAME\\0001".into();
        facts.devices.push(second);
    });
    assert_eq!((finding.code, finding.level), ("several-devices", Level::Warning));
}

#[test]
fn each_problem_code_has_a_remedy_and_carries_its_status() {
    for (problem, remedy) in [
        (10, "!devnode"),
        (14, "Restart-Computer"),
        (22, "pnputil /enable-device \"ROOT\\KSFRAME\\0000\""),
        (28, "pnputil /add-driver"),
        (32, "sc config ksframe start= demand"),
        (37, "19041"),
        (38, "Restart-Computer"),
        (39, "architecture"),
        (48, "CodeIntegrity"),
        (52, "bcdedit /set testsigning on"),
        (99, "setupapi.dev.log"),
    ] {
        let finding =
            after(|facts| (facts.devices[0].problem, facts.devices[0].status) = (problem, Some(0xC000_0365)));
        refuses(&finding, "device-problem", remedy);
        assert!(finding.says.contains(&format!("problem code {problem}")), "{}", finding.says);
        assert!(finding.says.contains("0xC0000365"), "{}", finding.says);
    }
}

#[test]
fn an_interface_that_the_inf_did_not_install_is_refused() {
    let finding = after(|facts| {
        let interface = &mut facts.interfaces[0];
        (interface.installed, interface.enabled) = (false, false);
    });
    refuses(&finding, "interface-not-installed", "install.ps1");
    assert!(finding.says.contains("Source in {65E8773D"), "{}", finding.says);
}

#[test]
fn an_interface_that_the_driver_does_not_enable_points_to_the_reference_string() {
    refuses(&after(|facts| facts.interfaces[1].enabled = false), "interface-not-enabled", "KS002");
}

#[test]
fn an_interface_without_clsid_or_name_is_refused() {
    refuses(&after(|facts| facts.interfaces[0].clsid = None), "interface-without-proxy", "KS005");
    refuses(
        &after(|facts| facts.interfaces[0].friendly_name = Some(String::new())),
        "interface-without-name",
        "KS006",
    );
}

#[test]
fn what_must_be_mended_first_comes_first() {
    let mut facts = healthy();
    facts.secure_boot = Some(true);
    facts.certificate_in_root = Some(false);
    facts.devices[0].problem = 52;
    let codes: Vec<&str> = examine(&facts).iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["secure-boot-on", "certificate-missing", "device-problem"]);
}

#[test]
fn facts_are_read_as_powershell_redirects_them() {
    let utf16: Vec<u8> =
        [0xfeff].into_iter().chain(HEALTHY.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let utf8 = [&[0xef, 0xbb, 0xbf], HEALTHY.as_bytes()].concat();
    assert!([utf16, utf8].iter().all(|bytes| examine(&Facts::read(bytes).expect("facts")).is_empty()));
}

#[test]
fn facts_of_another_form_are_refused_with_the_place() {
    for text in ["", "[]", "{}", "{\"elevated\": 1}", "\u{0}"] {
        assert!(Facts::read(text.as_bytes()).is_err(), "{text:?}");
    }
    let error =
        Facts::read(HEALTHY.replace("\"build\"", "\"bild\"").as_bytes()).expect_err("an unknown fact");
    assert!(error.to_string().contains("bild"), "{error}");
}

/// The installing script judges the same facts by itself, so that it needs no other program: same facts, same commands.
#[test]
fn install_ps1_names_the_same_commands() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../inf/install.ps1");
    let script = std::fs::read_to_string(script).expect("inf/install.ps1");
    for command in
        ["-Verb RunAs", "19041", "shutdown /r /fw /t 0", "bcdedit /set testsigning on; Restart-Computer"]
    {
        assert!(script.contains(command), "{command}");
    }
}

/// `facts.ps1` writes every field that is read here, and no other.
#[test]
fn facts_ps1_writes_the_fields_that_are_read() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../inf/facts.ps1");
    let script = std::fs::read_to_string(script).expect("inf/facts.ps1");
    let healthy: serde_json::Value = serde_json::from_str(HEALTHY).expect("healthy.json");
    let fields =
        |value: &serde_json::Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    let all = [fields(&healthy), fields(&healthy["devices"][0]), fields(&healthy["interfaces"][0])].concat();
    for field in all {
        let written = script
            .split(['\n', '{', ';'])
            .any(|part| part.split_once('=').is_some_and(|(name, _)| name.trim() == field));
        assert!(written, "{field}");
    }
}
