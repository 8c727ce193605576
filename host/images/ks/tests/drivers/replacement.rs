//! A real image in place of one of the host's modules: the driver is bound to it, and to nothing else of that name.

use std::path::{Path, PathBuf};
use std::process::Command;

use host_transport::{Host, Options, StartError};
use ks_client::NtStatus;

use crate::build::image;

/// What the small ks.sys answers; nothing of the host's has this status.
const ITS_STATUS: NtStatus = NtStatus(0xE0FF_1234_u32 as i32);

/// A ks.sys of a few lines, made by Microsoft's conventions, with its map beside it. `None`, said aloud, without the tools.
fn ks(folder: &str, source: &str) -> Option<PathBuf> {
    if !test_needs::found("clang", "clang") || !test_needs::found("lld-link", "lld") {
        return None;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{folder}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let at = |name: &str| folder.join(name).to_string_lossy().into_owned();
    std::fs::write(at("ks.c"), source).expect("written");
    run(
        "clang",
        &["--target=x86_64-pc-windows-msvc", "-O1", "-ffreestanding", "-c", "-o", &at("ks.obj"), &at("ks.c")],
    );
    let (out, map) = (format!("/out:{}", at("ks.sys")), format!("/map:{}", at("ks.map")));
    run(
        "lld-link",
        &["/nologo", "/dll", "/driver", "/subsystem:native", "/noentry", &out, &map, &at("ks.obj")],
    );
    Some(folder.join("ks.sys"))
}

fn run(program: &str, arguments: &[&str]) {
    let output = Command::new(program).args(arguments).output().expect("it runs");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
}

/// How pin_clone.sys starts over that ks.sys.
fn start_over(folder: &str, source: &str) -> Option<StartError> {
    let images = vec![ks(folder, source)?];
    let started = Host::start(&image("pin_clone")?, Options { images, ..Options::default() });
    Some(started.err().expect("that ks.sys starts nothing"))
}

#[test]
fn a_driver_is_bound_to_the_image_that_replaces_a_module() {
    let source = "__declspec(dllexport) int KsInitializeDriver(void *driver) { return 0xE0FF1234; }";
    let Some(error) = start_over("answers", source) else { return };
    let StartError::Refused { step, status, .. } = error else { panic!("{error}") };
    assert_eq!((step, status), ("DriverEntry", ITS_STATUS));
}

#[test]
fn a_name_that_the_replacement_lacks_is_not_taken_from_the_hosts_module() {
    let source = "__declspec(dllexport) int KsSomethingElse(void) { return 0; }";
    let Some(error) = start_over("lacks", source) else { return };
    let text = error.to_string();
    assert!(text.contains("called ks!KsInitializeDriver, which the host does not have"), "{text}");
}

#[test]
fn a_fault_in_an_image_is_told_with_the_functions_name_from_the_map_beside_it() {
    let source = "static __attribute__((noinline)) void write_there(volatile int *there) { *there = 7; }
        __declspec(dllexport) int KsInitializeDriver(void) { write_there((int *)8); return 0; }";
    let Some(error) = start_over("faults", source) else { return };
    let StartError::Stopped(report) = error else { panic!("{error}") };
    assert!(report.what.contains("address 0x8"), "{report}");
    // pin_clone's DriverEntry jumps to the function, so it has no frame of its own.
    let names = ["ks.sys!write_there+", "ks.sys!KsInitializeDriver+", "(host calls DriverEntry)"];
    assert!(report.stack.iter().zip(names).all(|(line, name)| line.starts_with(name)), "{report}");
    assert_eq!(report.stack.len(), names.len());
}
