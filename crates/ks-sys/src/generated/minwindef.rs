//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type BOOL = i32;
pub type BYTE = u8;
pub type DWORD = u32;
pub type FLOAT = f32;
pub type UINT = u32;
pub type WORD = u16;
