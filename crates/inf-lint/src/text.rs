//! From bytes to text: an INF is ANSI or UTF-16 LE, and nothing else.

use crate::finding::{Finding, Level};

/// A place in an INF; both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pos {
    pub line: u32,
    pub column: u32,
}

/// The text of an INF, or rule 1003 when Windows could not read it either.
///
/// ANSI is taken as Latin-1: every byte is a character, and what lies above 0x7f only ever stands in strings.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, Finding> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Err(wrong("it is UTF-8 with a byte order mark")),
        [0xfe, 0xff, ..] => Err(wrong("it is UTF-16 BE")),
        [0xff, 0xfe, rest @ ..] => utf16(rest),
        _ if bytes.contains(&0) => Err(wrong("it holds NUL bytes and no UTF-16 LE byte order mark")),
        _ => Ok(bytes.iter().map(|&byte| byte as char).collect()),
    }
}

fn utf16(bytes: &[u8]) -> Result<String, Finding> {
    let (pairs, []) = bytes.as_chunks::<2>() else {
        return Err(wrong("its length is odd, which UTF-16 cannot be"));
    };
    let units = pairs.iter().map(|&pair| u16::from_le_bytes(pair));
    char::decode_utf16(units)
        .collect::<Result<_, _>>()
        .map_err(|_| wrong("its UTF-16 holds an unpaired surrogate"))
}

fn wrong(how: &str) -> Finding {
    Finding {
        code: "1003",
        level: Level::Error,
        at: Pos { line: 1, column: 1 },
        message: format!("the encoding must be ANSI or UTF-16 LE with a byte order mark, but {how}"),
    }
}
