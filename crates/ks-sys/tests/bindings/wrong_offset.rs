//! The proof can fail.

#[test]
fn a_wrong_offset_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/wrong_offset/*.rs");
}
