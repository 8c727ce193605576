//! The parser against the examples of the page "General Syntax Rules for INF Files".

use inf_lint::{Inf, Options, lint};

fn parse(text: &str) -> Inf {
    Inf::parse(text.as_bytes()).expect("these parse")
}

/// The values of the first line of `[S]`, tokens replaced.
fn values(text: &str) -> Vec<String> {
    let inf = parse(text);
    let line = &inf.section("S").expect("[S]").lines[0];
    line.values.iter().map(|field| inf.text(field)).collect()
}

#[test]
fn a_quoted_backslash_stays_and_the_next_one_continues_the_line() {
    assert_eq!(
        values("[S]\nCopyFiles = \"SomeDirectory\\\"\\\n,SomeFile\n"),
        ["SomeDirectory\\", "SomeFile"]
    );
}

#[test]
fn a_comment_may_follow_the_continuation() {
    assert_eq!(
        values("[S]\nCopyFiles = \"SomeDirectory\\\"\\ ; comment \n,SomeFile\n"),
        ["SomeDirectory\\", "SomeFile"]
    );
}

#[test]
fn two_percent_signs_are_one() {
    let values = values("[S]\nHKR,,EventMessageFile,0x00020000,\"%%SystemRoot%%\\System32\\IoLogMsg.dll\"\n");
    assert_eq!(values[4], "%SystemRoot%\\System32\\IoLogMsg.dll");
}

#[test]
fn two_quotes_in_a_quoted_string_are_one() {
    assert_eq!(
        values("[S]\nHKR,,Example,,\"Display an \"\"example\"\" string\"\n")[4],
        "Display an \"example\" string"
    );
}

#[test]
fn an_omitted_value_keeps_its_place() {
    assert_eq!(values("[S]\nfilename=diskid,,size\n"), ["diskid", "", "size"]);
}

#[test]
fn a_semicolon_in_quotes_is_text_and_outside_a_comment() {
    assert_eq!(values("[S]\nkey = \"a;b\" ; c, d\n"), ["a;b"]);
}

#[test]
fn sections_of_one_name_are_one_section_whatever_the_case() {
    let inf = parse("[s]\na=1\n[other]\n[S]\nb=2\n");
    assert_eq!(inf.section("S").expect("[S]").lines.len(), 2);
}

#[test]
fn tokens_are_replaced_and_directory_numbers_are_not() {
    let text = "[S]\nServiceBinary=%13%\\%Name%.sys\n[Strings]\nNAME=\"x\"\n";
    assert_eq!(values(text), ["%13%\\x.sys"]);
}

#[test]
fn places_count_lines_and_columns_from_one() {
    let inf = parse("\n[S]\n  key = one, two\n");
    let line = &inf.section("S").expect("[S]").lines[0];
    assert_eq!((line.values[1].at.line, line.values[1].at.column), (3, 14));
}

#[test]
fn utf16_with_a_byte_order_mark_reads_like_ansi() {
    let text = "[S]\r\nkey=\"\u{e9}\"\r\n";
    let bytes: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let inf = Inf::parse(&bytes).expect("UTF-16 LE");
    assert_eq!(inf.section("S").expect("[S]").lines[0].values[0].raw, "\u{e9}");
}

#[test]
fn no_bytes_at_all_bring_the_linter_down() {
    // Every prefix of a file that uses all of the syntax, and every single byte of it replaced.
    let text = include_bytes!("samples/KS001.good.inf");
    for length in 0..text.len() {
        lint("cut.inf", &text[..length], &Options::default());
    }
    for (place, odd) in (0..text.len()).flat_map(|place| [b'[', b'"', b'\\', b'%', 0].map(|odd| (place, odd)))
    {
        let mut bytes = text.to_vec();
        bytes[place] = odd;
        lint("odd.inf", &bytes, &Options::default());
    }
}

#[test]
fn needs_that_run_in_a_circle_end() {
    let text = "[Version]\nSignature=\"$Windows NT$\"\n[Manufacturer]\nx=M\n[M]\nd=I,ID\n[I]\nNeeds=J,J\n[J]\nNeeds=I,I\n";
    lint("circle.inf", text.as_bytes(), &Options::default());
}

#[test]
fn a_folder_may_come_from_the_disk_as_well_as_from_the_file() {
    let good = String::from_utf8_lossy(include_bytes!("samples/1100.good.inf")).into_owned();
    let by_disk = good.replace("fabdev.sys=1,x64", "fabdev.sys=1").replace("%Disk%,,,\"\"", "%Disk%,,,\\x64");
    assert_ne!(good, by_disk);
    assert_eq!(lint("disk.inf", by_disk.as_bytes(), &Options::default()), []);
}
