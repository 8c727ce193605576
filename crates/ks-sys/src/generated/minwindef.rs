//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type ATOM = WORD;
pub type BOOL = i32;
pub type BYTE = u8;
pub type DWORD = u32;
pub type FLOAT = f32;
pub type HFILE = i32;
pub type INT = i32;
pub type LPARAM = LONG_PTR;
pub type LPBOOL = *mut BOOL;
pub type LPBYTE = *mut BYTE;
pub type LPDWORD = *mut DWORD;
pub type LPHANDLE = *mut HANDLE;
pub type LPWORD = *mut WORD;
pub type LRESULT = LONG_PTR;
pub type PBOOL = *mut BOOL;
pub type PBYTE = *mut BYTE;
pub type PDWORD = *mut DWORD;
pub type PFLOAT = *mut FLOAT;
pub type PWORD = *mut WORD;
pub type SPHANDLE = *mut HANDLE;
pub type UINT = u32;
pub type WORD = u16;
pub type WPARAM = UINT_PTR;
