//! `ksctl top` on a real terminal: tmux gives one of any size, and what it shows.
#![allow(dead_code, reason = "each test program uses its own part of what they share")]

mod common;

use common::Bench;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// A tmux server of its own, ended with the test.
struct Terminal {
    socket: String,
}

impl Terminal {
    fn tmux(&self, arguments: &[&str]) -> std::io::Result<Output> {
        Command::new("tmux").args(["-L", &self.socket]).args(arguments).output()
    }

    fn shows(&self) -> String {
        String::from_utf8_lossy(&self.tmux(&["capture-pane", "-p"]).unwrap().stdout).into_owned()
    }

    /// What it shows once it shows this.
    fn once(&self, text: &str) -> String {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let shown = self.shows();
            if shown.contains(text) {
                return shown;
            }
            assert!(Instant::now() < end, "{text:?} did not appear:\n{shown}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.tmux(&["kill-server"]);
    }
}

fn watched_at(width: &str, height: &str) {
    if !test_needs::found("tmux", "tmux") {
        return;
    }
    let bench = Bench::new();
    let terminal = Terminal { socket: format!("ksctl-{}-{width}", std::process::id()) };
    let program = format!(
        "KSFRAME_SYS={} {} top --format 320x240",
        bench.driver.display(),
        env!("CARGO_BIN_EXE_ksctl")
    );
    let shell = format!("{program}; echo ended with $?; sleep 60");
    terminal.tmux(&["new-session", "-d", "-x", width, "-y", height, &shell]).unwrap();
    let shown = terminal.once("in use");
    for part in ["CONNECTION", "FRAMES", "REFUSALS", "ksframe Source/Capture", "RUN", "q ends"] {
        assert!(shown.contains(part), "{part:?} is not in:\n{shown}");
    }
    terminal.tmux(&["send-keys", "p"]).unwrap();
    terminal.once("PAUSE");
    terminal.tmux(&["send-keys", "q"]).unwrap();
    terminal.once("ended with 0");
}

#[test]
fn everything_is_to_be_seen_on_80_columns_and_24_lines() {
    watched_at("80", "24");
}

#[test]
fn everything_is_to_be_seen_on_a_large_terminal() {
    watched_at("200", "60");
}

#[test]
fn without_a_terminal_it_says_what_to_take_instead() {
    let ran = Bench::new().run(&["top"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("ksctl graph --json"), "{}", ran.err);
}
