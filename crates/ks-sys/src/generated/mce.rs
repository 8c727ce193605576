//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

#[cfg(target_arch = "x86_64")]
pub type ERROR_SEVERITY = UCHAR;
#[cfg(target_arch = "x86_64")]
pub type PERROR_SEVERITY = *mut UCHAR;
