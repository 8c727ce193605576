//! `LIST_ENTRY.Blink` stands at 8.

use ks_sys::LIST_ENTRY;

ks_sys::assert_layout! { LIST_ENTRY: 16, 8 { Flink: 0, Blink: 9 } }

fn main() {}
