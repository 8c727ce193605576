//! What must not compile, and what the compiler says about it: each file of `ui/` is one misuse.
//!
//! Most messages are the same in every Rust. Those of `ui/worded_by_1_95/` list traits or name paths, each version in its own
//! way: their words are judged with that version alone, and with any other the `compile_fail` examples of [`avstream::mutex`]
//! and [`avstream::stream`] show that these three do not compile.

use std::process::Command;

#[test]
fn misuses_are_refused_with_a_message_that_names_them() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
    if compiler().starts_with("rustc 1.95.") {
        cases.compile_fail("tests/ui/worded_by_1_95/*.rs");
    }
}

fn compiler() -> String {
    let said = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into())).arg("--version").output();
    String::from_utf8(said.expect("there is a compiler").stdout).expect("text")
}
