//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct IUnknown {
    pub lpVtbl: *mut IUnknownVtbl,
}
unsafe impl Zeroable for IUnknown {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IUnknownVtbl {
    pub QueryInterface: Option<callback!(fn(_: *mut IUnknown, _: *const IID, _: *mut PVOID) -> HRESULT)>,
    pub AddRef: Option<callback!(fn(_: *mut IUnknown) -> ULONG)>,
    pub Release: Option<callback!(fn(_: *mut IUnknown) -> ULONG)>,
}
unsafe impl Zeroable for IUnknownVtbl {}
pub type PUNKNOWN = *mut IUnknown;
pub const IID_IUnknown: GUID = GUID::from_u128(0x00000000_0000_0000_C000_000000000046);
