//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct RECT {
    pub left: LONG,
    pub top: LONG,
    pub right: LONG,
    pub bottom: LONG,
}
unsafe impl Zeroable for RECT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SIZE {
    pub cx: LONG,
    pub cy: LONG,
}
unsafe impl Zeroable for SIZE {}
