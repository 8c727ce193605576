//! The proof that the bindings say what the C compiler said.
//!
//! What rustc made of the bindings (measured here, through lists of names) is compared with the fact files, read at test
//! time by code that shares nothing with the generator. `windows-sys` is a second, independent source.

mod constants;
mod ctype;
mod facts;
mod functions;
mod inline;
mod layout;
mod members;
mod rust;
mod second_source;
mod wrong_offset;

/// Prints past the test harness, which hides the output of tests that pass.
fn report(text: std::fmt::Arguments) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Fails with all differences, not just the first.
fn agree(what: &str, differences: Vec<String>) {
    assert!(differences.is_empty(), "{what}: {} differences\n{}", differences.len(), differences.join("\n"));
}
