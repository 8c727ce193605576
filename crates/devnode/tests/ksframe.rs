//! ksframe's INF, installed on a device of its own: what SetupAPI understood, by the registry, is what our own parser
//! understands.
//!
//! Runs where Windows' or Wine's SetupAPI is, as an administrator, with KSFRAME_INF naming a stamped INF beside its
//! ksframe.sys (`cargo xtask package --wine`). The keys are those that facts.ps1 reads.
#![cfg(windows)]

use std::path::PathBuf;
use std::process::Command;

use inf_lint::plan::Plan;
use inf_lint::{Inf, Line};
use windows::core::GUID;

const HARDWARE_ID: &str = "ROOT\\KsFrame";
const CAMERA: GUID = GUID::from_u128(0xca3e7ab9_b4c3_4ae6_8251_579ef933890f);

/// What `reg query` prints of a key and those below it, or nothing.
fn registry(key: &str) -> String {
    let output = Command::new("reg").args(["query", key, "/s"]).output().expect("reg starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Category, reference string, CLSID and name of every interface that our parser finds in the INF.
fn promised(inf: &[u8]) -> Vec<[String; 4]> {
    let inf = Inf::parse(inf).expect("the INF parses");
    let plan = Plan::of(&inf);
    let part = plan.installs[0].part(&inf, "Interfaces").expect("an Interfaces section");
    part.directives("AddInterface").map(|line| promise(&inf, line)).collect()
}

fn promise(inf: &Inf, line: &Line) -> [String; 4] {
    let text = |index: usize| inf.text(&line.values[index]);
    let section = |name: String| inf.section(&name).expect("a section that exists");
    let added = section(inf.text(&section(text(2)).directive("AddReg").expect("AddReg").values[0]));
    let value = |name: &str| {
        let named = |line: &&Line| line.values[2].raw == name;
        inf.text(&added.lines.iter().find(named).expect("the value").values[4])
    };
    [text(0), text(1), value("CLSID"), value("FriendlyName")]
}

fn interface(instance: &str, category: &str, reference: &str) -> String {
    let link = format!("##?#{}#{category}", instance.replace('\\', "#"));
    registry(&format!(
        "HKLM\\System\\CurrentControlSet\\Control\\DeviceClasses\\{category}\\{link}\\#{reference}"
    ))
}

#[test]
fn the_inf_installs_the_device_its_service_and_every_interface() {
    let inf = PathBuf::from(std::env::var_os("KSFRAME_INF").expect("KSFRAME_INF names a stamped INF"));
    devnode::remove(HARDWARE_ID).expect("nothing of an earlier run stays");

    let created = devnode::create(HARDWARE_ID, "KSFRAME", CAMERA, &inf).expect("the INF installs");

    assert_eq!(devnode::find(HARDWARE_ID).expect("devices"), [created.instance.as_str()]);
    let device = registry(&format!("HKLM\\System\\CurrentControlSet\\Enum\\{}", created.instance));
    assert!(device.contains("ksframe") && device.contains("ROOT\\KsFrame"), "{device}");
    let service = registry("HKLM\\System\\CurrentControlSet\\Services\\ksframe");
    assert!(service.contains("MaxFramesPerPool    REG_DWORD    0x40"), "{service}");
    let promised = promised(&std::fs::read(&inf).expect("the INF"));
    assert_eq!(promised.len(), 7, "{promised:?}");
    for [category, reference, values @ ..] in promised {
        let registered = interface(&created.instance, &category, &reference);
        assert!(
            values.iter().all(|value| registered.contains(value)),
            "{category} {reference}:\n{registered}"
        );
    }

    assert_eq!(devnode::remove(HARDWARE_ID).expect("removed"), [created.instance]);
    assert_eq!(devnode::find(HARDWARE_ID).expect("devices"), [""; 0]);
}

#[test]
fn an_inf_that_is_not_there_leaves_no_device() {
    const NOWHERE: &str = "ROOT\\KsFrameNowhere";
    devnode::remove(NOWHERE).expect("nothing of an earlier run stays");
    let error =
        devnode::create(NOWHERE, "KSFRAMENOWHERE", CAMERA, "nowhere.inf".as_ref()).expect_err("no INF");
    // Windows refuses the file; Wine looks for a driver in it and finds none.
    assert!(matches!(error, devnode::Error::SetupApi { .. } | devnode::Error::NoMatch { .. }), "{error}");
    assert_eq!(devnode::find(NOWHERE).expect("devices"), [""; 0]);
}
