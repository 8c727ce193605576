//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type DEVPROPGUID = GUID;
pub type DEVPROPID = ULONG;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVPROPKEY {
    pub fmtid: DEVPROPGUID,
    pub pid: DEVPROPID,
}
unsafe impl Zeroable for DEVPROPKEY {}
pub type DEVPROPSTORE = i32;
pub type DEVPROPTYPE = ULONG;
pub type DEVPROP_BOOLEAN = CHAR;
pub type PDEVPROPGUID = *mut GUID;
pub type PDEVPROPID = *mut ULONG;
pub type PDEVPROPKEY = *mut DEVPROPKEY;
pub type PDEVPROPSTORE = *mut DEVPROPSTORE;
pub type PDEVPROPTYPE = *mut ULONG;
pub type PDEVPROP_BOOLEAN = *mut CHAR;
pub const DEVPROP_STORE_SYSTEM: DEVPROPSTORE = 0;
pub const DEVPROP_STORE_USER: DEVPROPSTORE = 1;
