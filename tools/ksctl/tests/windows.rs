//! ksctl on Windows: devices that are registered, devices that are not, and a driver inside a Windows process.
//!
//! `cargo xtask dshow` runs this under Wine, with KSFRAME_SYS naming the driver and KSFRAME_INF a stamped INF. Wine has no
//! kernel to run a driver in, so that a registered interface is found by its name and then refuses to be opened: which is
//! also what a device does whose driver has failed.
#![cfg(windows)]

#[path = "common/schema.rs"]
mod schema;

use std::process::{Command, Output};

const CAPTURE: &str = "{65e8773d-8f56-11d0-a3b9-00a0c9223196}";
const VIDEO: &str = "{6994ad05-93ef-11d0-a3cc-00a0c9223196}";
/// The setup class Camera.
const CAMERA: &str = "{ca3e7ab9-b4c3-4ae6-8251-579ef933890f}";
const SYSTEM: &str = r"HKLM\System\CurrentControlSet";

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

/// ksctl on this computer's devices, whatever driver the tests have.
fn ksctl(arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ksctl"));
    ran(command.args(arguments).env_remove("KSFRAME_SYS"))
}

fn ran(command: &mut Command) -> Ran {
    let Output { status, stdout, stderr } = command.output().expect("ksctl starts");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    Ran { code: status.code(), out: text(stdout), err: text(stderr) }
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is set by cargo xtask dshow"))
}

fn json(ran: &Ran) -> serde_json::Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}{}", ran.out, ran.err))
}

/// An enabled interface as the PnP manager registers it; gone with its owner.
struct Registered {
    device: &'static str,
}

impl Registered {
    fn new(device: &'static str, categories: &[&str], reference: &str, name: Option<&str>) -> Self {
        let instance = format!(r"ROOT\{device}\0000");
        add(&format!(r"{SYSTEM}\Enum\{instance}"), "ClassGUID", CAMERA);
        for category in categories {
            let link = format!("#ROOT#{device}#0000#{category}");
            let key = format!(r"{SYSTEM}\Control\DeviceClasses\{category}\##?{link}");
            add(&key, "DeviceInstance", &instance);
            let key = format!(r"{key}\#{reference}");
            add(&key, "SymbolicLink", &format!(r"\\?\{}\{reference}", &link[1..].to_lowercase()));
            if let Some(name) = name {
                add(&format!(r"{key}\Device Parameters"), "FriendlyName", name);
            }
            reg(&["add", &format!(r"{key}\Control"), "/v", "Linked", "/t", "REG_DWORD", "/d", "1", "/f"]);
        }
        Self { device }
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        let device = self.device;
        let delete = |key: String| drop(Command::new("reg").args(["delete", &key, "/f"]).output());
        for category in [CAPTURE, VIDEO] {
            delete(format!(r"{SYSTEM}\Control\DeviceClasses\{category}\##?#ROOT#{device}#0000#{category}"));
        }
        delete(format!(r"{SYSTEM}\Enum\ROOT\{device}"));
    }
}

fn add(key: &str, value: &str, text: &str) {
    reg(&["add", key, "/v", value, "/t", "REG_SZ", "/d", text, "/f"]);
}

fn reg(arguments: &[&str]) {
    let done = ran(Command::new("reg").args(arguments));
    assert_eq!(done.code, Some(0), "reg {arguments:?}: {}{}", done.out, done.err);
}

/// The steps share the registry, so that they are one test.
#[test]
fn registered_devices_are_listed_and_one_that_does_not_open_says_so() {
    let none = ksctl(&["list"]);
    assert_eq!(none.code, Some(4), "{}{}", none.out, none.err);
    for words in ["no kernel-streaming filter is installed", "install.ps1", "--driver X.sys"] {
        assert!(none.err.contains(words), "{words:?} is not in: {}", none.err);
    }

    let camera = Registered::new("KSCTLTEST", &[CAPTURE, VIDEO], "Global", Some("A camera for a test"));
    let listed = ksctl(&["list", "--json"]);
    assert_eq!(listed.code, Some(1), "a filter refused to be opened: {}", listed.err);
    let rows = json(&listed);
    let row = &rows[0];
    assert_eq!(rows.as_array().map(Vec::len), Some(1), "one filter in two categories: {rows:#}");
    assert_eq!(row["name"], "A camera for a test");
    assert_eq!(row["categories"], serde_json::json!(["KSCATEGORY_CAPTURE", "KSCATEGORY_VIDEO"]));
    let link = format!(r"\\?\root#ksctltest#0000#{CAPTURE}\global");
    assert_eq!(row["link"].as_str().map(str::to_lowercase), Some(link));
    let problem = row["problem"].as_str().unwrap_or_default();
    assert!(problem.contains("STATUS_OBJECT_") && problem.contains("ksctl doctor"), "{problem}");

    let shown = ksctl(&["show", "camera"]);
    assert_eq!(shown.code, Some(1), "{}", shown.err);
    assert!(shown.err.contains("A camera for a test: open: STATUS_OBJECT_"), "{}", shown.err);

    let _second = Registered::new("KSCTLTEST2", &[CAPTURE], "Global", Some("A camera for a test"));
    assert_eq!(
        json(&ksctl(&["list", "--json"])).as_array().map(Vec::len),
        Some(2),
        "two devices of one driver"
    );
    let several = ksctl(&["show", "A camera for a test"]);
    assert_eq!(several.code, Some(4));
    assert!(several.err.contains("ksctltest2") || several.err.contains("KSCTLTEST2"), "{}", several.err);

    let unnamed = Registered::new("KSCTLTEST3", &[CAPTURE], "Tuner", None);
    let missing = ksctl(&["show", "Nobody"]);
    assert!(missing.code == Some(4) && missing.err.to_lowercase().contains(r#""tuner""#), "{}", missing.err);
    drop((camera, unnamed));
    assert_eq!(json(&ksctl(&["list", "--json"])).as_array().map(Vec::len), Some(1), "the second is left");
}

#[test]
fn a_driver_that_is_named_runs_inside_this_windows_process() {
    let driver = variable("KSFRAME_SYS");
    let on_driver = |arguments: &[&str]| ksctl(&[&["--driver", &driver], arguments].concat());
    let listed = on_driver(&["list", "--json"]);
    assert_eq!(listed.code, Some(0), "{}", listed.err);
    let names: Vec<_> = json(&listed).as_array().unwrap().iter().map(|row| row["name"].clone()).collect();
    assert_eq!(names, ["ksframe Source", "ksframe Sink", "ksframe Transform"]);
    let frames = ["stream", "Source/Capture", "--frames", "5", "--format", "320x240", "--json"];
    let streamed = on_driver(&frames);
    let numbers = &json(&streamed)["numbers"];
    assert_eq!((streamed.code, &numbers["last"]), (Some(0), &serde_json::json!(4)), "{numbers}");
    let graph = on_driver(&["graph", "Source -> Sink", "--format", "320x240", "--seconds", "0.2"]);
    assert_eq!(graph.code, Some(0), "{}{}", graph.out, graph.err);
    assert!(graph.out.contains("allocator   In of ksframe Sink (Own)"), "{}", graph.out);
}

#[test]
fn the_selftest_passes_on_a_driver_and_fails_without_a_device() {
    let driver = variable("KSFRAME_SYS");
    let passed = ksctl(&["selftest", "--driver", &driver, "--frames", "3", "--rounds", "2", "--json"]);
    assert_eq!(
        (passed.code, json(&passed)["failed"].as_u64()),
        (Some(0), Some(0)),
        "{}{}",
        passed.out,
        passed.err
    );
    let failed = ksctl(&["selftest"]);
    assert_eq!(failed.code, Some(1), "{}{}", failed.out, failed.err);
    for words in ["skipped  computer", "FAILED   filters", "there is no ksframe Source", "install.ps1"] {
        assert!(failed.out.contains(words), "{words:?} is not in: {}", failed.out);
    }
}

#[test]
fn commands_of_the_machine_say_that_a_device_has_none() {
    for command in ["trace", "machine", "verify"] {
        let refused = ksctl(&[command]);
        assert_eq!(refused.code, Some(4), "{command}: {}", refused.err);
        assert!(
            refused.err.contains("needs the hosted machine") && refused.err.contains("--driver X.sys"),
            "{}",
            refused.err
        );
    }
    let inf = ksctl(&["list", "--inf", "x.inf"]);
    assert!(inf.code == Some(1) && inf.err.contains("name its driver with --driver"), "{}", inf.err);
}

#[test]
fn the_device_is_made_once_found_and_removed() {
    let inf = variable("KSFRAME_INF");
    let device = |arguments: &[&str]| {
        let done = ksctl(&[&["device"], arguments, &["--json"]].concat());
        (done.code, if done.code == Some(0) { json(&done) } else { serde_json::Value::Null }, done.err)
    };
    device(&["remove"]);
    assert_eq!(device(&["find"]).0, Some(4), "nothing of an earlier run stays");
    let (code, made, error) = device(&["create", "--inf", &inf]);
    assert_eq!((code, &made["did"]), (Some(0), &"created".into()), "{error}");
    fits("device create", include_str!("../../../docs/schema/ksctl/device.json"), &made);
    let instances = made["devices"].clone();
    assert_eq!(instances[0].as_str().map(str::to_uppercase).as_deref(), Some(r"ROOT\KSFRAME\0000"));
    let (_, again, _) = device(&["create", "--inf", &inf]);
    assert_eq!((&again["did"], &again["devices"]), (&"nothing".into(), &instances));
    assert_eq!(device(&["find"]).1["devices"], instances);
    assert_eq!(device(&["remove"]).1["devices"], instances);
    assert_eq!(device(&["find"]).0, Some(4));
    assert_eq!(
        device(&["remove"]).1["devices"],
        serde_json::json!([]),
        "what is not there need not be removed"
    );

    let (code, _, error) = device(&["create", "--inf", "nothing.inf"]);
    assert!(code == Some(4) && error.contains("name the package's INF with --inf"), "{error}");
}

fn fits(name: &str, text: &str, answer: &serde_json::Value) {
    let mut wrong = Vec::new();
    schema::fits(&serde_json::from_str(text).unwrap(), answer, name, &mut wrong);
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn directshow_filters_are_listed_with_those_of_the_driver() {
    let driver = variable("KSFRAME_SYS");
    let listed = ksctl(&["dshow", "list", "--driver", &driver, "--json"]);
    assert_eq!(listed.code, Some(0), "{}", listed.err);
    let found = json(&listed);
    fits("dshow list", include_str!("../../../docs/schema/ksctl/dshow-list.json"), &found);
    let filters = found["filters"].as_array().unwrap();
    let origins = |name: &str| {
        let named = filters.iter().filter(|it| it["name"] == name);
        named.map(|it| it["origin"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(origins("ksframe Source"), ["kernel_streaming"]);
    assert_eq!(origins("ksframe Verifying Renderer"), ["ksframe"]);
    assert!(filters.iter().any(|it| it["origin"] == "registered"), "those of DirectShow itself: {found:#}");
    let text = ksctl(&["dshow", "list", "--driver", &driver]);
    assert!(text.out.contains("ksframe Source") && text.out.contains("Capture"), "{}", text.out);
}

#[test]
fn two_directshow_filters_are_connected_and_the_negotiation_is_told() {
    let driver = variable("KSFRAME_SYS");
    let connect = |from: &str, to: &str, more: &[&str]| {
        ksctl(&[&["dshow", "connect", from, to, "--driver", &driver], more].concat())
    };
    let schema = include_str!("../../../docs/schema/ksctl/dshow-connect.json");
    let judged =
        connect("ksframe Source/Capture", "Verifying Renderer", &["--json", "--transcript", "said.json"]);
    let answer = json(&judged);
    assert_eq!(judged.code, Some(0), "{answer:#}{}", judged.err);
    fits("dshow connect", schema, &answer);
    assert_eq!(answer["transport"], "push");
    assert!(answer["verdict"]["good"].as_u64() > Some(0), "{answer:#}");
    let said = std::fs::read("said.json").unwrap();
    std::fs::remove_file("said.json").unwrap();
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&said).unwrap(), answer["transcript"]);

    let kernel = connect("ksframe Source", "ksframe Sink", &["--seconds", "0"]);
    assert_eq!(kernel.code, Some(0), "{}{}", kernel.out, kernel.err);
    assert!(
        kernel.out.contains("transport   kernel") && kernel.out.contains("a pipe in kernel"),
        "{}",
        kernel.out
    );

    assert_eq!(kernel.out.matches("create allocator:").count(), 1, "told once: {}", kernel.out);

    let refused = connect("ksframe Sink", "Verifying Renderer", &["--json"]);
    assert_eq!(refused.code, Some(1), "{}", refused.err);
    fits("dshow connect", schema, &json(&refused));
    assert!(json(&refused)["refused"].as_str().unwrap().contains("output pin"), "{}", refused.out);
    let nobody = connect("camera of nobody", "ksframe Sink", &[]);
    assert!(nobody.code == Some(4) && nobody.err.contains("ksframe Source"), "{}", nobody.err);
}
