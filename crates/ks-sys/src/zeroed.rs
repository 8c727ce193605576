//! [`zeroed`]: what C drivers do with `RtlZeroMemory` and `= {0}`, at compile time too.
#![allow(unsafe_code)]
// UNSAFETY: that all zeroes are a valid record is a fact about its layout, which the type system cannot see.

use crate::GUID;

/// A type for which all bytes zero are a valid value: integers, raw pointers, absent callbacks, and records of them.
///
/// # Safety
/// The implementor promises exactly that. The generator implements it for every record: it writes no member of another
/// kind.
pub unsafe trait Zeroable: Copy {}

// SAFETY: integers.
unsafe impl Zeroable for GUID {}
// SAFETY: a raw pointer may be NULL.
unsafe impl<T> Zeroable for *const T {}
// SAFETY: a raw pointer may be NULL.
unsafe impl<T> Zeroable for *mut T {}
// SAFETY: an array of zeroable elements.
unsafe impl<T: Zeroable, const N: usize> Zeroable for [T; N] {}

/// A record of zeroes: `KSPIN_DISPATCH { Process: Some(process), ..zeroed() }`.
pub const fn zeroed<T: Zeroable>() -> T {
    // SAFETY: `Zeroable` promises that zeroes are a valid T.
    unsafe { core::mem::zeroed() }
}
