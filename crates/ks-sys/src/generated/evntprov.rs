//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct EVENT_DATA_DESCRIPTOR {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for EVENT_DATA_DESCRIPTOR {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct EVENT_DESCRIPTOR {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for EVENT_DESCRIPTOR {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct EVENT_FILTER_DESCRIPTOR {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for EVENT_FILTER_DESCRIPTOR {}
pub type EVENT_INFO_CLASS = i32;
pub type PCEVENT_DESCRIPTOR = *const EVENT_DESCRIPTOR;
pub type PEVENT_DATA_DESCRIPTOR = *mut EVENT_DATA_DESCRIPTOR;
pub type PEVENT_FILTER_DESCRIPTOR = *mut EVENT_FILTER_DESCRIPTOR;
pub type PREGHANDLE = *mut ULONGLONG;
pub type REGHANDLE = ULONGLONG;
