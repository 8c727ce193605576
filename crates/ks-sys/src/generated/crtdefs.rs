//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type __time32_t = i32;
pub type __time64_t = i64;
pub type errcode = i32;
pub type errno_t = i32;
pub type intptr_t = isize;
pub type ptrdiff_t = isize;
pub type rsize_t = size_t;
pub type size_t = usize;
pub type time_t = __time64_t;
pub type wchar_t = u16;
pub type wctype_t = u16;
pub type wint_t = u16;
