//! The JSON of each command is what its schema in docs/schema/ksctl says.
#![allow(dead_code, reason = "each test program uses its own part of what they share")]

mod common;

use common::schema::fits;
use common::{Bench, checkout};
use serde_json::Value;

#[test]
fn every_json_answer_fits_its_schema() {
    let bench = Bench::new();
    let driver = bench.driver.display().to_string();
    let inf = checkout("inf/ksframe.inx").display().to_string();
    let crashing = bench.with_entry("crashing.sys", &[0x31, 0xC0, 0x89, 0x00]);
    let runs: Vec<(&str, Vec<&str>)> = vec![
        ("list", vec!["list"]),
        ("show", vec!["show", "Sink"]),
        ("show", vec!["show", "Source/Preview"]),
        ("framing", vec!["framing", "Sink/0"]),
        ("explain", vec!["explain", "Sink/0"]),
        ("get", vec!["get", "Source/Capture", "KSFRAME_STATISTICS"]),
        ("get", vec!["set", "Source/Capture", "KSFRAME_PACE", "1"]),
        ("methods", vec!["methods", "Source/Capture"]),
        ("methods", vec!["get", "Source"]),
        ("methods", vec!["events", "Source"]),
        ("stream", vec!["stream", "Source/Preview", "--frames", "2", "--format", "YUY2:320x240"]),
        ("graph", vec!["graph", "Source -> Transform -> Sink", "--format", "320x240", "--seconds", "0"]),
        ("machine", vec!["machine"]),
        ("selftest", vec!["selftest", "--frames", "2", "--rounds", "1"]),
        ("lint", vec!["lint", &driver, &inf]),
        ("verify", vec!["verify", "--seeds", "1", "--only", "states"]),
        ("verify", vec!["verify", "--seeds", "1", "--only", "load", "--driver", &crashing]),
    ];
    let mut wrong = Vec::new();
    for (schema, arguments) in runs {
        let answer = bench.run(&[arguments.as_slice(), &["--json"]].concat()).json();
        fits(&read(schema), &answer, &arguments.join(" "), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_json_line_fits_its_schema() {
    let bench = Bench::new();
    let runs: [(&str, &[&str]); 3] = [
        ("watch", &["watch", "Source/Capture", "CONNECTION_STATE", "--times", "2"]),
        ("trace", &["trace", "Source/Capture"]),
        ("top", &["top", "--ticks", "3", "--format", "320x240"]),
    ];
    let mut wrong = Vec::new();
    for (schema, arguments) in runs {
        let lines = bench.run(&[arguments, &["--json"]].concat()).out;
        assert!(!lines.is_empty(), "{arguments:?} said nothing");
        for line in lines.lines() {
            fits(&read(schema), &serde_json::from_str(line).unwrap(), &arguments.join(" "), &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_methods_events_transcripts_and_facts_give_fits_its_schema() {
    let bench = Bench::new();
    let mut runs: Vec<(&str, Vec<String>)> = vec![
        ("diff", ["diff", "a.json", "b.json"].map(str::to_owned).into()),
        ("doctor", ["doctor", "--facts", "facts.json"].map(str::to_owned).into()),
    ];
    if let Some(driver) = bench.objects("objects.sys") {
        let set = "{2F5C1C36-6A0B-4B52-9A7A-6F1E64C0D7E1}";
        let on =
            |command: &str, item: &str| [command, "2F5C1C80", item, "--driver", &driver].map(str::to_owned);
        runs.push(("method", [&on("methods", &format!("{set}:1"))[..], &["7".into()]].concat()));
        runs.push((
            "event",
            [&on("events", &format!("{set}:3"))[..], &["--wait".into(), "1".into()]].concat(),
        ));
    }
    for (name, format) in [("a.json", "320x240"), ("b.json", "640x480")] {
        bench.run(&["graph", "Source -> Sink", "--format", format, "--seconds", "0", "--transcript", name]);
    }
    bench.facts("facts.json");
    let mut wrong = Vec::new();
    for (schema, arguments) in &runs {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let answer = bench.run(&[arguments.as_slice(), &["--json"]].concat()).json();
        fits(&read(schema), &answer, &arguments.join(" "), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A schema of docs/schema/ksctl.
fn read(name: &str) -> Value {
    let file = checkout("docs/schema/ksctl").join(name).with_extension("json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn what_does_not_fit_is_found() {
    let schema = serde_json::json!({ "type": "object", "required": ["a"], "additionalProperties": false,
        "properties": { "a": { "type": "integer" }, "b": { "type": "string", "enum": ["x"] } } });
    let faults = |value: Value| {
        let mut wrong = Vec::new();
        fits(&schema, &value, "it", &mut wrong);
        wrong.len()
    };
    assert_eq!(faults(serde_json::json!({ "a": 1, "b": "x" })), 0);
    assert_eq!(faults(serde_json::json!({ "a": "1", "b": "y", "c": 0 })), 3);
    assert_eq!(faults(serde_json::json!({})), 1);
}
