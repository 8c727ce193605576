//! What xtask says when something that it needs is not there: one line for each reason, and the remedy.
//!
//! The machine is faked: the programs it would start are scripts in a folder that is the whole PATH, and the system's own
//! files are looked for in an empty folder. Every script is the shortest that behaves as the real program was seen to.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A machine with these programs and nothing else.
struct Machine {
    folder: tempfile::TempDir,
}

impl Machine {
    /// Rust without any Windows library and without an LLD.
    fn with_bare_rust() -> Self {
        let machine = Self { folder: tempfile::tempdir().unwrap() };
        for folder in ["bin", "sysroot", "system"] {
            fs::create_dir(machine.path(folder)).unwrap();
        }
        machine.program("cargo", "exit 1");
        machine.program("rustc", &format!("echo {}", machine.path("sysroot").display()));
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn program(&self, name: &str, script: &str) -> &Self {
        let file = self.path("bin").join(name);
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    fn file(&self, name: &str) -> &Self {
        let file = self.path(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, "").unwrap();
        self
    }

    fn run(&self, arguments: &[&str]) -> (String, Output) {
        self.run_with_target(arguments, &self.path("target"))
    }

    fn run_with_target(&self, arguments: &[&str], target: &Path) -> (String, Output) {
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        xtask.args(arguments).env_clear().env("PATH", self.path("bin")).env("CARGO", self.path("bin/cargo"));
        xtask.env("KSFRAME_SYSTEM_ROOT", self.path("system")).env("CARGO_TARGET_DIR", target);
        let output = xtask.output().unwrap();
        (String::from_utf8_lossy(&output.stderr).into_owned(), output)
    }
}

#[track_caller]
fn assert_says(said: &str, words: &[&str]) {
    for words in words {
        assert!(said.contains(words), "it does not say {words:?}; it says:\n{said}");
    }
}

#[test]
fn without_network_each_way_to_the_library_says_why_and_what_to_type() {
    let machine = Machine::with_bare_rust();
    machine.program("rustup", "echo 'error: could not download file: connection refused' >&2; exit 1");
    machine.program("id", "echo 0");
    machine.program("apt-get", "echo 'E: Temporary failure resolving deb.debian.org' >&2; exit 100");
    machine.program("apt-cache", "exit 0");
    let (said, output) = machine.run(&["driver"]);
    assert_eq!(output.status.code(), Some(1));
    assert_says(&said, &["rustup: ", "connection refused", "debian: ", "Temporary failure resolving"]);
    assert_says(
        &said,
        &["rustup target add x86_64-pc-windows-msvc", "apt-get install rustc-web rust-web-src lld"],
    );
}

#[test]
fn without_root_apt_is_not_asked_to_install() {
    let machine = Machine::with_bare_rust();
    machine.program("id", "echo 1000");
    machine.program("apt-get", "echo \"$1 was asked for\" >&2; exit 100");
    machine.program("apt-cache", "exit 100");
    let (said, output) = machine.run(&["setup", "--toolchain", "debian"]);
    assert_eq!(output.status.code(), Some(1));
    assert_says(&said, &["debian: apt-get install needs root", "on Debian, as root:"]);
    assert!(!said.contains("was asked for"), "{said}");
}

#[test]
fn a_debian_whose_compiler_is_too_old_is_told_where_the_newer_one_is() {
    let machine = Machine::with_bare_rust();
    machine.program("id", "echo 0");
    machine.program("apt-get", "exit 0");
    machine.program(
        "apt-cache",
        "echo 'rustc-web:'; echo '  Installed: (none)'; echo '  Candidate: 1.85.0+dfsg3-1'",
    );
    let (said, output) = machine.run(&["setup", "--toolchain", "debian"]);
    assert_eq!(output.status.code(), Some(1));
    assert_says(&said, &["apt offers rustc-web 1.85.0+dfsg3-1", "deb.debian.org/debian-security"]);
}

#[test]
fn on_a_system_without_apt_and_rustup_it_says_so() {
    let (said, output) = Machine::with_bare_rust().run(&["setup"]);
    assert_eq!(output.status.code(), Some(1));
    assert_says(
        &said,
        &["rustup: rustup is not installed", "debian: apt-get is not here: this is not Debian"],
    );
}

#[test]
fn a_missing_linker_is_named_with_two_ways_to_get_one() {
    let machine = Machine::with_bare_rust();
    machine.file("sysroot/lib/rustlib/x86_64-pc-windows-msvc/lib/libcore-0.rlib");
    let (said, output) = machine.run(&["driver"]);
    assert_eq!(output.status.code(), Some(1));
    assert_says(&said, &["no linker for Windows images", "https://rustup.rs", "apt-get install lld"]);
}

#[test]
fn an_unknown_processor_is_refused_with_the_ones_there_are() {
    let (said, output) = Machine::with_bare_rust().run(&["driver", "--arch", "mips"]);
    assert_eq!(output.status.code(), Some(2));
    assert_says(&said, &["invalid value 'mips' for '--arch <ARCH>'", "x64, arm64"]);
}

#[test]
fn a_target_folder_that_cannot_be_made_is_named() {
    let machine = Machine::with_bare_rust();
    machine.file("sysroot/lib/rustlib/x86_64-pc-windows-msvc/lib/libcore-0.rlib");
    machine.program("lld-link", "exit 0");
    // A file in the place of the folder: that stops root too.
    machine.file("blocked");
    let (said, output) = machine.run_with_target(&["driver"], &machine.path("blocked/target"));
    assert_eq!(output.status.code(), Some(1));
    assert_says(&said, &["cannot create", "blocked/target", "set CARGO_TARGET_DIR"]);
}

#[test]
fn the_wdk_platform_is_refused_where_there_is_no_wdk() {
    let (said, output) = Machine::with_bare_rust().run(&["driver", "--platform", "wdk"]);
    assert_eq!(output.status.code(), Some(1));
    assert_says(&said, &["needs Windows with the WDK", "--platform standalone"]);
}

#[test]
fn a_rung_that_was_chosen_is_the_only_one_tried_until_it_is_forgotten() {
    let machine = Machine::with_bare_rust();
    let (said, _) = machine.run(&["setup", "--toolchain", "rustup"]);
    assert_says(&said, &["rustup: rustup is not installed"]);
    let (said, _) = machine.run(&["driver"]);
    assert!(!said.contains("debian:"), "{said}");
    let (said, _) = machine.run(&["setup", "--toolchain", "any"]);
    assert_says(&said, &["debian: apt-get is not here"]);
}

#[test]
fn a_check_whose_program_cannot_be_had_is_left_out_aloud_and_says_how_to_get_it() {
    let machine = Machine::with_bare_rust();
    machine.program("rustup", "echo 'error: could not download file: connection refused' >&2; exit 1");
    let (said, _) = machine.run(&["check"]);
    assert_says(&said, &["LEFT OUT  rustfmt", "connection refused; type: rustup component add rustfmt"]);
    assert_says(&said, &["LEFT OUT  clippy, this machine", "rustup component add clippy"]);
}

#[test]
fn directshow_without_wine_and_without_root_says_what_to_install() {
    let machine = Machine::with_bare_rust();
    machine.program("id", "echo 1000");
    machine.program("apt-get", "echo 'E: are you root?' >&2; exit 100");
    let (said, output) = machine.run(&["dshow"]);
    assert_eq!(output.status.code(), Some(1));
    assert_says(&said, &["Wine is missing", "On Debian, as root:", "apt-get install wine wine64"]);
}
