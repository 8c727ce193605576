//! What must not compile, and what the compiler says about it: each file of `ui/` is one misuse.

#[test]
fn misuses_are_refused_with_a_message_that_names_them() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
