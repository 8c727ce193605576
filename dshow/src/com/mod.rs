//! The faces that DirectShow sees: COM objects over the state machines of this crate.
//!
//! Two ways are used. Where a method succeeds in more than one way, takes NULL where the documentation lets it, or where
//! the last `Release` does not free the object, the table of functions is written by hand ([`sample`],
//! [`allocator`]). Everything else is `#[implement]` of the windows crate.
//!
//! A hand-written method is three steps: recover the object from `this`, call the safe state machine, convert the
//! result. Nothing else is decided in it.

// UNSAFETY: COM is an interface of raw pointers; each pointer is checked or argued for where it crosses.
#![allow(unsafe_code)]

use crate::failure::Failure;
use windows_core::HRESULT;

pub mod allocator;
mod enumerate;
mod face;
mod filter;
pub mod filters;
pub mod graphs;
pub mod input_pin;
mod kernel;
mod ks_face;
mod link;
pub mod live;
mod media_type;
mod names;
mod output_pin;
mod proxy;
pub mod pull_pin;
mod pump;
mod reader_pin;
pub mod sample;
pub mod server;
mod speak;
mod stream_config;

/// S_OK
pub(crate) const OK: HRESULT = HRESULT(0);
/// S_FALSE
pub(crate) const FALSE: HRESULT = HRESULT(1);

/// The HRESULT of a method that returns nothing else.
pub(crate) fn hresult(result: Result<(), Failure>) -> HRESULT {
    match result {
        Ok(()) => OK,
        Err(failure) => HRESULT(failure.code()),
    }
}

impl From<Failure> for windows_core::Error {
    fn from(failure: Failure) -> Self {
        Self::from_hresult(HRESULT(failure.code()))
    }
}

impl From<windows_core::Error> for Failure {
    fn from(error: windows_core::Error) -> Self {
        Self::from_failed(error.code().0)
    }
}

/// Writes `value` through an out-parameter, or answers E_POINTER for NULL.
///
/// # Safety
/// `out` is NULL or may be written, as the caller of the COM method promises for its out-parameter.
pub(crate) unsafe fn put<T>(out: *mut T, value: T) -> Result<(), Failure> {
    if out.is_null() {
        return Err(Failure::POINTER);
    }
    // SAFETY: not NULL, so it may be written (the caller's promise); the type's alignment is part of that promise.
    unsafe { out.write(value) };
    Ok(())
}
