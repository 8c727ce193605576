//! Each rule finds its bad sample, at the line that the sample marks, and is content with the good one.
//!
//! A bad sample says what is wrong with itself: `;! 1324` at the end of a line means that this rule, and no other,
//! has something to say about this line. The good sample is the same file mended, and no rule says anything about it.

use inf_lint::{Options, Platform, lint, page, rules};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The filter that the driver of the samples registers.
const REGISTERED: &str = "{3C1A5B62-0D0D-4A53-9E0B-0A1C2E5D7F01}";

fn sample(code: &str, kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/samples/{code}.{kind}.inf"))
}

fn findings(path: &Path) -> BTreeSet<(u32, String)> {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let registered = Some(vec![REGISTERED.to_owned()]);
    let options = Options { registered, platform: platform_for(path), ..Options::default() };
    lint("sample.inf", &bytes, &options).iter().map(|found| (found.at.line, found.code.to_owned())).collect()
}

/// 1317 and 1318 are about a system; the other rules are tried without one, as people use them.
fn platform_for(sample: &Path) -> Option<Platform> {
    let name = sample.file_name().expect("a sample has a name").to_string_lossy();
    (name.starts_with("1317") || name.starts_with("1318")).then(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platform");
        Platform::read(&folder).unwrap_or_else(|error| panic!("{error}"))
    })
}

/// The lines that the sample itself says are bad.
fn marks(path: &Path) -> BTreeSet<(u32, String)> {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let marked = text.lines().zip(1..).filter_map(|(line, number)| Some((number, line.split_once(";! ")?.1)));
    marked.map(|(number, code)| (number, code.trim().to_owned())).collect()
}

#[test]
fn every_rule_finds_its_bad_sample_where_the_sample_says() {
    for rule in rules::all() {
        let path = sample(rule.code, "bad");
        let marks = marks(&path);
        assert!(marks.iter().any(|(_, code)| code == rule.code), "{} marks no line", path.display());
        assert_eq!(findings(&path), marks, "{}", path.display());
    }
}

#[test]
fn no_rule_objects_to_a_good_sample() {
    for rule in rules::all() {
        let path = sample(rule.code, "good");
        assert_eq!(findings(&path), BTreeSet::new(), "{}", path.display());
    }
}

#[test]
fn every_sample_belongs_to_a_rule() {
    let known: BTreeSet<_> =
        rules::all().flat_map(|rule| ["bad", "good"].map(|kind| sample(rule.code, kind))).collect();
    let there =
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples")).expect("samples");
    let there: BTreeSet<_> = there.map(|entry| entry.expect("a readable folder").path()).collect();
    assert_eq!(there, known);
}

#[test]
fn the_page_of_rules_is_the_table_of_rules() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/lint/inf.md");
    if std::env::var_os("UPDATE_PAGES").is_some() {
        std::fs::write(&path, page::markdown()).expect("docs/lint exists");
    }
    let written = std::fs::read_to_string(&path).expect("docs/lint/inf.md");
    assert!(written == page::markdown(), "docs/lint/inf.md is stale: UPDATE_PAGES=1 cargo test -p inf-lint");
}

#[test]
fn a_folder_without_infs_is_no_system() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    assert!(Platform::read(&folder).unwrap_err().contains("holds no .inf"));
}
