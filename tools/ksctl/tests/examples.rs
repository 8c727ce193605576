//! Every example that the help shows is run, and ends as it should.
#![allow(dead_code, reason = "each test program uses its own part of what they share")]

mod common;

use common::{Bench, Ran, checkout};
use std::process::Command;

/// Examples that find something: their exit code is 1.
const FINDS: [&str; 3] = ["ksctl explain", "ksctl diff", "ksctl doctor"];

/// Examples that are for Windows: elsewhere they say so. tests/windows.rs runs them there.
const WINDOWS: [&str; 2] = ["ksctl device", "ksctl dshow"];

/// What would take long is made short, what leads out of the folder ends here, and nobody plays videos.
const INSTEAD: [(&str, &str); 9] = [
    ("--seeds 500", "--seeds 1"),
    ("--seeds 1000", "--seeds 4"),
    ("--time 60s", "--time 2s"),
    ("ksctl selftest --report", "ksctl selftest --frames 3 --rounds 1 --report"),
    ("--frames 600", "--frames 6"),
    ("--frames 300", "--frames 3"),
    ("| ffplay -", "| head -c 64 > player"),
    ("> /etc/bash_completion.d/ksctl", "> completions"),
    ("ksctl verify --driver my.sys", "ksctl verify --driver my.sys --seeds 1"),
];

fn commands(bench: &Bench) -> Vec<String> {
    let help = bench.run(&["--help"]).out;
    let list = help.split("Commands:").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap();
    let name = |line: &str| line.strip_prefix("  ").filter(|rest| !rest.starts_with(' ')).map(str::to_owned);
    list.lines()
        .filter_map(name)
        .filter_map(|line| Some(line.split_whitespace().next()?.to_owned()))
        .collect()
}

fn examples(bench: &Bench, command: &str) -> Vec<String> {
    let help = bench.run(&["help", command]).out;
    let shown = help.split("Examples:").nth(1).unwrap_or_default();
    shown.lines().map(str::trim).filter(|line| line.starts_with("ksctl ")).map(str::to_owned).collect()
}

/// The files that examples name.
fn furnish(bench: &Bench) -> bool {
    for name in ["my.sys", "ksframe.sys"] {
        std::fs::copy(&bench.driver, bench.path(name)).unwrap();
    }
    for name in ["ksframe.inx", "my.inx"] {
        std::fs::copy(checkout("inf/ksframe.inx"), bench.path(name)).unwrap();
    }
    let has_objects = bench.objects("objects.sys").is_some();
    bench.facts("facts.json");
    for (name, format) in [("before.json", "320x240"), ("after.json", "640x480")] {
        bench.run(&["graph", "Source -> Sink", "--format", format, "--seconds", "0", "--transcript", name]);
    }
    for (name, filter) in [("before.jsonl", "Source"), ("after.jsonl", "Sink")] {
        bench.run(&["trace", filter, "--out", name]);
    }
    for (part, name) in ["part0.json", "part1.json"].iter().enumerate() {
        let shard = format!("{part}/2");
        bench.run(&["verify", "--seeds", "2", "--only", "load", "--shard", &shard, "--report", name]);
    }
    has_objects
}

fn run(bench: &Bench, example: &str) -> Ran {
    let short = INSTEAD.iter().fold(example.to_owned(), |text, (long, short)| text.replace(long, short));
    let line = short.replacen("ksctl", env!("CARGO_BIN_EXE_ksctl"), 1);
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(line).env("KSFRAME_SYS", &bench.driver).current_dir(bench.folder.path());
    Ran::of(shell.output().unwrap())
}

#[test]
fn every_command_shows_examples_and_each_works() {
    let bench = Bench::new();
    let has_objects = furnish(&bench);
    let mut failures = Vec::new();
    for command in commands(&bench).iter().filter(|name| *name != "help") {
        let examples = examples(&bench, command);
        assert!(!examples.is_empty(), "ksctl {command} --help shows no example");
        for example in examples.iter().filter(|it| has_objects || !it.contains("objects.sys")) {
            // The rest of top is for a terminal: tests/top.rs.
            if command == "top" && !example.contains("--json") {
                continue;
            }
            let ran = run(&bench, example);
            let finds = FINDS.iter().any(|start| example.starts_with(start));
            let elsewhere = WINDOWS.iter().any(|start| example.starts_with(start));
            let right = match ran.code {
                Some(1) if elsewhere => ran.err.contains("Windows"),
                Some(1) => finds,
                code => code == Some(0) && !elsewhere,
            };
            if !right {
                failures.push(format!("{example}: {:?}\n{}{}", ran.code, ran.out, ran.err));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_same_seed_gives_the_same_trace_and_json_is_whole() {
    let bench = Bench::new();
    let trace = |seed: &str| bench.run(&["trace", "Source/Capture", "--seed", seed]).out;
    assert!(trace("1").lines().count() > 50);
    assert_eq!(trace("1"), trace("1"));
    assert_eq!(bench.run(&["list", "--json"]).json()[0]["name"], "ksframe Source");
}
