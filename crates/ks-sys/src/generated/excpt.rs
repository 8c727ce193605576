//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct EXCEPTION_DISPOSITION {
    _opaque: [u8; 4],
}
unsafe impl Zeroable for EXCEPTION_DISPOSITION {}
