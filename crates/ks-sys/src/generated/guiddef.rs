//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type CLSID = GUID;
pub type FMTID = GUID;
pub type IID = GUID;
pub type LPCGUID = *const GUID;
pub type LPCLSID = *mut CLSID;
pub type LPFMTID = *mut FMTID;
pub type LPGUID = *mut GUID;
pub type LPIID = *mut IID;
