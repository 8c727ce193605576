//! Programs of other people that a test needs: a compiler for drivers in C, a terminal.
//!
//! Rust's test harness knows passed and failed only, so a test without its program would count as passed. `cargo xtask
//! test` therefore sets one of two variables. `KSFRAME_REQUIRE_TOOLS`: the programs are installed, and a test that does
//! not find its own fails. `KSFRAME_LEFT_OUT`: they could not be installed; each test that is left out adds a line to the
//! file of that name, and the suite's last line counts them. Without either, the test says it and is over.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

/// Whether the program is on the PATH; where it is not, the calling test is left out, aloud.
#[track_caller]
#[must_use = "a test without its program is over"]
pub fn found(program: &str, debian_package: &str) -> bool {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).any(|folder| folder.join(&name).is_file());
    if !found {
        let promised = std::env::var_os("KSFRAME_REQUIRE_TOOLS").is_some();
        let why = format!("{program} is not installed (Debian: apt-get install {debian_package})");
        leave_out(&why, promised, std::env::var_os("KSFRAME_LEFT_OUT").as_deref().map(Path::new));
    }
    found
}

#[track_caller]
fn leave_out(why: &str, promised: bool, list: Option<&Path>) {
    assert!(!promised, "{why}");
    eprintln!("left out: {why}");
    let Some(list) = list else { return };
    // Tests run side by side: each adds its line by one write at the end of the file.
    let file = OpenOptions::new().create(true).append(true).open(list);
    file.and_then(|mut file| file.write_all(format!("{why}\n").as_bytes()))
        .unwrap_or_else(|error| panic!("{}: {error}", list.display()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_on_the_path_is_found() {
        assert!(found("cargo", "cargo"));
    }

    #[test]
    #[should_panic(expected = "tmux is not installed")]
    fn where_the_programs_were_promised_the_test_fails_with_the_reason() {
        leave_out("tmux is not installed", true, None);
    }

    #[test]
    fn where_they_could_not_be_had_each_test_left_out_is_a_line_of_the_list() {
        let list = std::env::temp_dir().join(format!("left-out-{}.txt", std::process::id()));
        leave_out("one", false, Some(&list));
        leave_out("two", false, Some(&list));
        let lines = std::fs::read_to_string(&list).unwrap();
        std::fs::remove_file(&list).unwrap();
        assert_eq!(lines, "one\ntwo\n");
    }
}
