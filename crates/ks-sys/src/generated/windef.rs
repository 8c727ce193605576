//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type COLORREF = DWORD;
pub type LPCOLORREF = *mut DWORD;
pub type LPCRECT = *const RECT;
pub type LPRECT = *mut RECT;
pub type LPSIZE = *mut SIZE;
pub type LPSIZEL = *mut SIZE;
pub type NPRECT = *mut RECT;
pub type PRECT = *mut RECT;
pub type PSIZE = *mut SIZE;
pub type PSIZEL = *mut SIZE;
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
