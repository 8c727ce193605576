//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

pub mod basetsd;
pub use basetsd::*;
pub mod crtdefs;
pub use crtdefs::*;
pub mod devpropdef;
pub use devpropdef::*;
pub mod evntprov;
pub use evntprov::*;
pub mod excpt;
pub use excpt::*;
pub mod guiddef;
pub use guiddef::*;
#[cfg(all(windows, target_env = "msvc"))]
pub mod imports;
#[cfg(all(windows, target_env = "msvc"))]
pub use imports::*;
pub mod ks;
pub use ks::*;
pub mod ksmedia;
pub use ksmedia::*;
pub mod ktmtypes;
pub use ktmtypes::*;
pub mod mce;
pub use mce::*;
pub mod minwindef;
pub use minwindef::*;
pub mod mmreg;
pub use mmreg::*;
pub mod names;
pub mod ntddk;
pub use ntddk::*;
pub mod ntdef;
pub use ntdef::*;
pub mod ntstatus;
pub use ntstatus::*;
pub mod sig;
pub mod unknown;
pub use unknown::*;
pub mod wdf;
pub use wdf::*;
pub mod wdf_index;
pub mod wdf_sig;
pub mod wdm;
pub use wdm::*;
pub mod windef;
pub use windef::*;
