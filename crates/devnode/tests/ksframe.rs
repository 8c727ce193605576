//! ksframe's INF, installed on a device of its own; what the registry holds afterwards is what the INF promises.
//!
//! Runs where Windows' or Wine's SetupAPI is, as an administrator, with KSFRAME_INF naming a stamped INF beside its
//! ksframe.sys (`cargo xtask package --wine`). The keys are those that facts.ps1 reads.
#![cfg(windows)]

use std::path::PathBuf;
use std::process::Command;

use windows::core::GUID;

const HARDWARE_ID: &str = "ROOT\\KsFrame";
const CAMERA: GUID = GUID::from_u128(0xca3e7ab9_b4c3_4ae6_8251_579ef933890f);

/// Filter, reference string, categories: filters.toml with the categories' GUIDs.
const FILTERS: [(&str, &str, &[&str]); 3] = [
    (
        "ksframe Source",
        "{99F03C88-AC30-4E6E-9281-0B81B5F8E4A3}",
        &[
            "{65E8773D-8F56-11D0-A3B9-00A0C9223196}",
            "{6994AD05-93EF-11D0-A3CC-00A0C9223196}",
            "{E5323777-F976-4F5B-9B55-B94699C46E44}",
        ],
    ),
    (
        "ksframe Transform",
        "{DAC3A1BD-E7B5-4888-8B39-E5FFFC55DC26}",
        &["{2EB07EA0-7E70-11D0-A5D6-28DB04C10000}", "{6994AD05-93EF-11D0-A3CC-00A0C9223196}"],
    ),
    (
        "ksframe Sink",
        "{35FDE015-E922-4E77-B94D-060E8E930AF0}",
        &["{65E8773E-8F56-11D0-A3B9-00A0C9223196}", "{6994AD05-93EF-11D0-A3CC-00A0C9223196}"],
    ),
];

/// What `reg query` prints of a key and those below it, or nothing.
fn registry(key: &str) -> String {
    let output = Command::new("reg").args(["query", key, "/s"]).output().expect("reg starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn interface(instance: &str, category: &str, reference: &str) -> String {
    let link = format!("##?#{}#{category}", instance.replace('\\', "#"));
    registry(&format!("HKLM\\System\\CurrentControlSet\\Control\\DeviceClasses\\{category}\\{link}\\#{reference}"))
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
    for (name, reference, categories) in FILTERS {
        for category in categories {
            let values = interface(&created.instance, category, reference);
            assert!(values.contains(name), "{name} in {category}:\n{values}");
            assert!(values.contains("{17CCA71B-ECD7-11D0-B908-00A0C9223196}"), "{name} in {category}:\n{values}");
        }
    }

    assert_eq!(devnode::remove(HARDWARE_ID).expect("removed"), [created.instance]);
    assert_eq!(devnode::find(HARDWARE_ID).expect("devices"), [""; 0]);
}

#[test]
fn an_inf_that_is_not_there_leaves_no_device() {
    let error = devnode::create("ROOT\\KsFrameNowhere", "KSFRAMENOWHERE", CAMERA, "nowhere.inf".as_ref()).expect_err("no INF");
    assert!(error.to_string().starts_with("installing the driver failed"), "{error}");
    assert_eq!(devnode::find("ROOT\\KsFrameNowhere").expect("devices"), [""; 0]);
}
