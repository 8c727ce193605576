//! Raw bindings to kernel streaming (ks.h, ksmedia.h), the part of NT that drivers use, and KMDF.
//!
//! Everything is at the root under the name it has in C: `ks_sys::KSPIN_DESCRIPTOR_EX`. The items are generated, one
//! module for each header, from facts that a C compiler computed (crates/ks-sys/facts); README.md tells the conventions.
//! What the headers do in macros and inline functions is written by hand.
//!
//! - [`sig`]: the type of every importable function, on every target: `ks_sys::sig::KsCreatePin`
//! - [`wdf`]: KMDF's function table: `wdf::index::WdfDriverCreate`, `wdf::sig::WdfDriverCreate`

#![no_std]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

#[macro_use]
mod abi;
// UNSAFETY: foreign functions, and the promise that all zeroes are a valid record; the generator writes no other member.
#[allow(unreachable_pub, unsafe_code, unused_imports, clippy::all, clippy::undocumented_unsafe_blocks)]
mod generated;
mod guid;
mod inline;
#[macro_use]
mod layout;
#[cfg(all(windows, target_env = "msvc"))]
mod objects;
mod tables;
mod text;
mod unaligned;
mod zeroed;

pub use core::ffi::c_void;
pub use generated::*;
pub use guid::{GUID, NotAGuid};
pub use inline::*;
#[cfg(all(windows, target_env = "msvc"))]
pub use objects::*;
pub use tables::{KSALLOCATOR_FRAMING_EX_N, Table};
pub use text::wide;
pub use unaligned::Unaligned;
pub use zeroed::{Zeroable, zeroed};

/// Every size, alignment and offset of the facts, asserted by the compiler for the target that it compiles for.
#[cfg(feature = "assert-layout")]
mod proof {
    use crate::*;

    macro_rules! records { ($($entries:tt)*) => { assert_layout! { $($entries)* } }; }
    include!("../proof/records.in");
}

/// KMDF. Its functions are not exported: a driver calls them through a table, by index.
pub mod wdf {
    pub use crate::generated::{wdf::*, wdf_index as index, wdf_sig as sig};
}
