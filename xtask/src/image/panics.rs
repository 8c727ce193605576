//! Ways to panic that are left in an image, from the linker's map of its symbols.
//!
//! A panic in a kernel driver stops the machine. With everything linked as one program, a function of `core::panicking`
//! is in the image only if something can still reach it: an index, a division, a slice that was not proven in bounds.

use std::path::Path;

/// What the names of those functions have in common, in both of Rust's manglings. The handler itself is always there.
const MARKS: [&str; 4] = ["9panicking", "panic_bounds_check", "unwrap_failed", "expect_failed"];

/// The symbols of `map` (beside the image) by which the image could panic; `None` without a map.
pub(super) fn find(map: &Path) -> Option<Vec<String>> {
    let map = std::fs::read_to_string(map).ok()?;
    let symbols = map.lines().filter_map(|line| line.split_whitespace().nth(1));
    Some(symbols.filter(|symbol| MARKS.iter().any(|mark| symbol.contains(mark))).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_function_in_the_map_is_found_and_other_symbols_are_not() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let map = folder.path().join("x.map");
        let text = " 0001:00009ad0       _RNvNtCs8icZUrvfcq9_4core9panicking9panic_fmt 000000018000aad0     x.o\n\
                     0001:00000010       FxDriverEntry              0000000180001010     x.o\n";
        std::fs::write(&map, text).expect("the file is written");
        assert_eq!(find(&map).expect("there is a map").len(), 1);
        assert_eq!(find(&folder.path().join("none.map")), None);
    }
}
