//! What goes wrong is told in a sentence with what to do about it, and with the documented exit code.
#![allow(dead_code, reason = "each test program uses its own part of what they share")]

mod common;

use common::{Bench, Ran, file_header};
use std::io::Read;
use std::process::Stdio;

/// Runs `ksctl list` on a driver, and expects a code and words of the message.
fn refuses(bench: &Bench, driver: &str, code: i32, words: &[&str]) {
    let ran = bench.run(&["list", "--driver", driver]);
    assert_eq!(ran.code, Some(code), "{}", ran.err);
    for word in words {
        assert!(ran.err.contains(word), "{word:?} is not in: {}", ran.err);
    }
}

#[test]
fn a_file_that_is_not_there_is_not_there() {
    refuses(&Bench::new(), "nothing.sys", 4, &["nothing.sys", "not there"]);
}

#[test]
fn a_text_is_no_driver() {
    let bench = Bench::new();
    std::fs::write(bench.path("text.sys"), "hello").unwrap();
    refuses(&bench, "text.sys", 1, &["not a Windows executable", "name the .sys"]);
}

#[test]
fn a_file_cut_short_says_so() {
    let bench = Bench::new();
    let short = bench.spoilt("short.sys", |bytes| bytes.truncate(200));
    refuses(&bench, &short, 1, &["not a whole PE image", "copy or build it again"]);
}

#[test]
fn a_driver_for_arm64_names_the_processor_to_build_for() {
    let bench = Bench::new();
    // IMAGE_FILE_MACHINE_ARM64 is 0xAA64.
    let arm = bench.spoilt("arm.sys", |bytes| {
        let at = file_header(bytes);
        bytes[at..at + 2].copy_from_slice(&0xAA64_u16.to_le_bytes());
    });
    refuses(&bench, &arm, 1, &["ARM64", "build the driver for x86-64"]);
}

#[test]
fn a_32_bit_driver_is_told_apart() {
    let bench = Bench::new();
    // IMAGE_FILE_MACHINE_I386 is 0x14C, and a 32-bit optional header begins with 0x10B.
    let small = bench.spoilt("small.sys", |bytes| {
        let at = file_header(bytes);
        bytes[at..at + 2].copy_from_slice(&0x014C_u16.to_le_bytes());
        bytes[at + 20..at + 22].copy_from_slice(&0x010B_u16.to_le_bytes());
    });
    refuses(&bench, &small, 1, &["32-bit", "build the driver for x86-64"]);
}

#[test]
fn a_user_mode_dll_is_told_apart() {
    let bench = Bench::new();
    // Subsystem is at 68 of the optional header; 2 is IMAGE_SUBSYSTEM_WINDOWS_GUI.
    let dll = bench.spoilt("user.dll", |bytes| {
        let at = file_header(bytes) + 20 + 68;
        bytes[at..at + 2].copy_from_slice(&2_u16.to_le_bytes());
    });
    refuses(&bench, &dll, 1, &["user-mode", "/SUBSYSTEM:NATIVE"]);
}

#[test]
fn an_export_that_the_machine_lacks_is_named_when_it_is_called() {
    let bench = Bench::new();
    let other = bench.spoilt("other.sys", |bytes| {
        let name = b"KsInitializeDriver";
        let at = bytes.windows(name.len()).position(|it| it == name).unwrap();
        bytes[at + name.len() - 1] = b'X';
    });
    refuses(&bench, &other, 3, &["KsInitializeDriveX"]);
    let ran = bench.run(&["lint", "--file-only", &other]);
    assert!(ran.out.contains("KSI008"), "its checksum is wrong now: {}", ran.out);
}

#[test]
fn a_driver_whose_driver_entry_fails_tells_the_status() {
    let bench = Bench::new();
    // mov eax, 0xC0000001 (STATUS_UNSUCCESSFUL); ret
    let failing = bench.with_entry("failing.sys", &[0xB8, 0x01, 0x00, 0x00, 0xC0, 0xC3]);
    refuses(&bench, &failing, 1, &["DriverEntry", "failed", "STATUS_UNSUCCESSFUL"]);
}

#[test]
fn a_driver_that_crashes_is_a_report_and_not_the_end_of_ksctl() {
    let bench = Bench::new();
    // xor eax, eax; mov [rax], eax
    let crashing = bench.with_entry("crashing.sys", &[0x31, 0xC0, 0x89, 0x00]);
    refuses(&bench, &crashing, 3, &["bug check", "DriverEntry"]);
    let ran = bench.run(&["verify", "--driver", &crashing, "--seeds", "1", "--only", "load", "--json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(ran.json()["failures"][0]["failure"]["kind"], "bug_check");
}

#[test]
fn a_driver_that_hangs_is_stopped_and_found_by_verify() {
    let bench = Bench::new();
    // jmp to itself
    let hanging = bench.with_entry("hanging.sys", &[0xEB, 0xFE]);
    refuses(&bench, &hanging, 3, &["DriverEntry", "an endless loop"]);
    let ran =
        bench.run(&["verify", "--driver", &hanging, "--seeds", "1", "--only", "load", "--limit", "20s"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains("1 FAILED") && ran.out.contains("--only load"), "{}", ran.out);
}

#[test]
fn an_unknown_filter_pin_property_and_format_say_what_there_is() {
    let bench = Bench::new();
    let missing = [
        (vec!["show", "Nobody"], "ksframe Source"),
        (vec!["show", "Source/Nobody"], "Capture"),
        (vec!["get", "Source", "PIN_CATEGORIES"], "no property is called"),
        (vec!["stream", "Source/Capture", "--format", "H264"], "it offers NV12"),
        (vec!["stream", "Source/Capture", "--format", "NV12:64x64"], "it offers NV12"),
        (vec!["machine", "--exports", "win32k.sys"], "ks.sys"),
    ];
    for (arguments, words) in missing {
        let ran = bench.run(&arguments);
        assert_eq!(ran.code, Some(4), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(words), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn a_full_disk_says_where_and_what_to_do() {
    let bench = Bench::new();
    let ran = bench.run(&[
        "stream",
        "Source/Capture",
        "--frames",
        "3",
        "--format",
        "320x240",
        "--out",
        "/dev/full",
    ]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("cannot write /dev/full") && ran.err.contains("make room"), "{}", ran.err);
}

#[test]
fn a_full_disk_is_told_by_whatever_writes() {
    let bench = Bench::new();
    let graph = ["graph", "Source -> Sink", "--seconds", "0", "--format", "320x240"];
    let writers: [&[&str]; 5] = [
        &["trace", "Source", "--out", "/dev/full"],
        &[graph.as_slice(), &["--svg", "/dev/full"]].concat(),
        &[graph.as_slice(), &["--transcript", "/dev/full"]].concat(),
        &["verify", "--seeds", "1", "--only", "load", "--report", "/dev/full"],
        &["verify", "--seeds", "1", "--only", "load", "--html", "/dev/full"],
    ];
    for arguments in writers {
        let ran = bench.run(arguments);
        assert_eq!(ran.code, Some(1), "{arguments:?}");
        assert!(ran.err.contains("cannot write /dev/full: make room"), "{arguments:?}: {}", ran.err);
    }
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let ran = Ran::of(bench.command().args(["list", "--json"]).stdout(full).output().unwrap());
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("cannot write to standard output: make room"), "{}", ran.err);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let bench = Bench::new();
    let arguments = ["stream", "Source/Capture", "--frames", "100", "--format", "320x240", "--out", "-"];
    let mut child =
        bench.command().args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 16];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let ran = Ran::of(child.wait_with_output().unwrap());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

#[test]
fn a_command_line_that_makes_no_sense_ends_with_2() {
    let bench = Bench::new();
    assert_eq!(bench.run(&["fly"]).code, Some(2));
    assert_eq!(bench.run(&["stream", "Source/Capture", "--format", "NV12:big"]).code, Some(2));
    assert_eq!(bench.run(&["verify", "--shard", "4/4"]).code, Some(2));
}
