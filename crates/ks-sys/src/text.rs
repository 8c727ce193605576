//! Strings of an image: UTF-16, ended by a NUL, made at compile time.

/// A NUL-terminated UTF-16 string of ASCII text, at compile time.
pub const fn wide<const N: usize>(text: &str) -> [u16; N] {
    assert!(text.is_ascii() && text.len() < N);
    let mut units = [0; N];
    let mut i = 0;
    while i < text.len() {
        units[i] = text.as_bytes()[i] as u16;
        i += 1;
    }
    units
}
