//! `ksctl selftest`: what passes on a driver that is right, fails on one that is not, and is in the report.
#![allow(dead_code, reason = "each test program uses its own part of what they share")]

mod common;

use common::{Bench, Ran};
use serde_json::Value;

fn outcomes(ran: &Ran, outcome: &str) -> Vec<String> {
    let report = ran.json();
    let checks = report["checks"].as_array().cloned().unwrap_or_default();
    let with = checks.iter().filter(|check| check["outcome"] == outcome);
    with.map(|check| check["name"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn ksframe_passes_and_the_report_has_what_a_reader_needs() {
    let bench = Bench::new();
    let ran = bench.run(&["selftest", "--frames", "3", "--rounds", "2", "--report", "report.json"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(
        ran.out.contains(" 0 failed, 2 skipped") && ran.out.contains("The report to send is report.json"),
        "{}",
        ran.out
    );
    let report: Value = serde_json::from_slice(&std::fs::read(bench.path("report.json")).unwrap()).unwrap();
    assert_eq!((&report["place"], report["failed"].as_u64()), (&"hosted machine".into(), Some(0)));
    assert_eq!(report["driver"]["sha256"].as_str().map(str::len), Some(64));
    assert_eq!(
        report["pins"].as_array().map(Vec::len),
        Some(7),
        "three of the source, three of the transform, one"
    );
    assert_eq!(report["transcripts"].as_object().map(serde_json::Map::len), Some(3));
}

#[test]
fn the_facts_of_a_computer_that_is_not_ready_fail_with_their_remedies() {
    let bench = Bench::new();
    let facts = r#"{"elevated":true,"build":19045,"architecture":"amd64","package_architecture":"amd64","secure_boot":true,
        "test_signing":false,"memory_integrity":null,"certificate_in_root":true,"certificate_in_publisher":true,
        "packages":["oem1.inf"],"devices":[],"interfaces":[]}"#;
    std::fs::write(bench.path("facts.json"), facts).unwrap();
    let ran = bench.run(&["selftest", "--facts", "facts.json", "--frames", "2", "--rounds", "1", "--json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(outcomes(&ran, "failed"), ["computer"]);
    let report = ran.json();
    let remedies = report["checks"][0]["remedies"].to_string();
    assert!(remedies.contains("bcdedit /set testsigning on"), "{remedies}");
    assert_eq!(report["facts"]["build"], 19045);
}

#[test]
fn a_driver_without_our_filters_fails_and_what_needs_them_is_skipped() {
    let bench = Bench::new();
    // Without an INF no filter has the name that ksframe.inf gives it.
    let nameless = bench.path("empty.inf");
    std::fs::write(&nameless, "[Version]\r\nSignature=\"$Windows NT$\"\r\n").unwrap();
    let ran = bench.run(&["selftest", "--inf", "empty.inf", "--json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(outcomes(&ran, "failed"), ["filters"]);
    assert_eq!(outcomes(&ran, "passed"), ["removal and unload"]);
    assert_eq!(outcomes(&ran, "skipped").len(), 5, "the computer, three graphs, the rounds");
}

#[test]
fn a_driver_that_crashes_ends_the_selftest_with_3() {
    let bench = Bench::new();
    // xor eax, eax; mov [rax], eax
    let crashing = bench.with_entry("crashing.sys", &[0x31, 0xC0, 0x89, 0x00]);
    let ran = bench.run(&["selftest", "--driver", &crashing]);
    assert_eq!(ran.code, Some(3), "{}{}", ran.out, ran.err);
}
