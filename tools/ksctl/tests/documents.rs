//! What README.md and docs/ksctl.md show is what ksctl says: each `$ ksctl …` in a block of text is run, and its output compared.
//!
//! `cargo xtask record` writes down what it says now. What depends on this computer's speed is not compared.
#![allow(dead_code, reason = "each test program uses its own part of what they share")]

mod common;

use common::{Bench, Ran, checkout};
use std::process::Command;

/// Set by `cargo xtask record`.
const RECORD: &str = "KSCTL_RECORD";

/// Numbers before these words are of the wall clock, or count calls: they change with everything.
const FICKLE: [&str; 5] =
    [" frames/s here", " s\n", " us,", " us of ", " hostile requests a minute of one worker's time"];

/// What a shell says to a command line.
fn says(bench: &Bench, command: &str) -> String {
    let line = command.replacen("ksctl", env!("CARGO_BIN_EXE_ksctl"), 1);
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(line).env("KSFRAME_SYS", &bench.driver).current_dir(bench.folder.path());
    let ran = Ran::of(shell.output().unwrap());
    ran.out + &ran.err
}

/// The text with the output of each command as it is now.
fn recorded_anew(bench: &Bench, text: &str) -> String {
    let mut out = String::new();
    let mut in_block = false;
    let mut skipping = false;
    for line in text.lines() {
        if line.starts_with("```") {
            (in_block, skipping) = (!in_block, false);
        }
        let command = line.strip_prefix("$ ").filter(|command| in_block && command.starts_with("ksctl "));
        if let Some(command) = command {
            if skipping {
                out += "\n";
            }
            let said = says(bench, command);
            out += &format!("{line}\n{}\n", said.trim_end());
            skipping = true;
        } else if !skipping {
            out += line;
            out += "\n";
        }
    }
    out
}

/// Without what depends on this computer, and without the times and numbers of a trace.
fn steady(text: &str) -> String {
    let line = |line: &str| if is_of_a_trace(line) { without_digits(line) } else { without_fickle(line) };
    text.lines().map(line).collect()
}

fn without_fickle(line: &str) -> String {
    let digits = |letter: char| letter.is_ascii_digit() || letter == '.';
    let mut parts = format!("{line}\n");
    for words in FICKLE {
        parts = parts.split(words).map(|part| part.trim_end_matches(digits)).collect::<Vec<_>>().join(words);
    }
    parts
}

/// `  1000.0065 client`: a time with four digits of a millisecond.
fn is_of_a_trace(line: &str) -> bool {
    let time = line.trim_start().split(' ').next().unwrap_or_default();
    line.starts_with("  ")
        && time.split_once('.').is_some_and(|(ms, rest)| ms.parse::<u32>().is_ok() && rest.len() == 4)
}

fn without_digits(line: &str) -> String {
    line.chars().filter(|letter| !letter.is_ascii_digit()).chain(['\n']).collect()
}

fn is_current(document: &str) {
    let bench = Bench::new();
    std::fs::copy(&bench.driver, bench.path("my.sys")).unwrap();
    let path = checkout(document);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("\n$ ksctl "), "{document} shows no command");
    let now = recorded_anew(&bench, &text);
    if std::env::var_os(RECORD).is_some() {
        return std::fs::write(path, now).unwrap();
    }
    let (shown, now) = (steady(&text), steady(&now));
    let differs = shown.lines().zip(now.lines()).find(|(shown, now)| shown != now);
    assert!(
        shown == now,
        "{document} shows what ksctl does not say any more, first {differs:#?}: cargo xtask record"
    );
}

#[test]
fn the_readme_shows_what_ksctl_says() {
    is_current("README.md");
}

#[test]
fn the_document_of_ksctl_shows_what_ksctl_says() {
    is_current("docs/ksctl.md");
}

#[test]
fn what_depends_on_the_computer_is_left_out_and_nothing_else() {
    assert_eq!(steady("30.00 frames/s, 66 frames/s here"), "30.00 frames/s,  frames/s here\n");
    assert_eq!(steady("28 cases, 0 failed, in 1.4 s"), "28 cases, 0 failed, in  s\n");
    assert_eq!(steady("p50 2.0 us, p99 2.6 us of 31 frames"), "p50  us, p99  us of 31 frames\n");
    assert_eq!(steady("over 1.000 s of the machine's time"), "over 1.000 s of the machine's time\n");
    assert_eq!(steady("  1000.0065 client 0 KsGetDevice(pin:1)"), "  . client  KsGetDevice(pin:)\n");
}
