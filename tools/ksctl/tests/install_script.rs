//! The installer of the driver package calls ksctl: its command lines are ones that ksctl knows.
#![allow(dead_code, reason = "each test program uses its own part of what they share")]

mod common;

use common::Bench;

/// Exit code 2 is clap's, for words that it does not know; on other systems than Windows the command itself refuses.
const NOT_UNDERSTOOD: i32 = 2;

#[test]
fn ksctl_understands_what_install_ps1_asks_of_it() {
    let script = include_str!("../../../inf/install.ps1");
    let calls: Vec<&str> = script.lines().filter_map(|line| line.trim().strip_prefix("& $ksctl ")).collect();
    assert!(!calls.is_empty(), "install.ps1 does not call ksctl");
    for call in calls {
        let words = call.split(" | ").next().unwrap_or(call);
        let words = words
            .replace("(Join-Path $PSScriptRoot 'ksframe.inf')", "ksframe.inf")
            .replace("$KsFrameHardwareId", r"ROOT\KsFrame");
        assert!(!words.contains('$'), "a variable that this test does not know: {words}");
        let ran = Bench::new().run(&words.split_whitespace().collect::<Vec<_>>());
        assert_ne!(ran.code, Some(NOT_UNDERSTOOD), "ksctl {words}: {}", ran.err);
        assert!(ran.err.contains("SetupAPI") || cfg!(windows), "ksctl {words}: {}", ran.err);
    }
}
