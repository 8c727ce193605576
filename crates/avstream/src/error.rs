//! `NTSTATUS` as an error: [`NtError`] can hold no success, and `?` carries it to the trampoline.
//!
//! "Using NTSTATUS Values" in the documentation: a status is a failure or a warning if it is negative. Warnings are
//! errors here too, because `STATUS_BUFFER_OVERFLOW` is how KS answers the question for a size.
//!
//! ```
//! use avstream::{NtError, Result};
//! /// The status of some call of Windows, as `?` likes it.
//! fn called(status: i32) -> Result<u32> {
//!     NtError::check(status)?;
//!     Ok(7)
//! }
//! assert_eq!(called(0), Ok(7));
//! assert_eq!(called(0xc000_000d_u32 as i32), Err(NtError::INVALID_PARAMETER));
//! ```

use core::fmt;
use ks_sys::NTSTATUS;

/// What every fallible function of this crate returns.
pub type Result<T> = core::result::Result<T, NtError>;

/// A status that is no success.
///
/// # Invariants
/// The value is negative.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct NtError(NTSTATUS);

impl NtError {
    /// There is not enough memory, or a limit of the driver is reached.
    pub const INSUFFICIENT_RESOURCES: Self = Self::constant(ks_sys::STATUS_INSUFFICIENT_RESOURCES);
    /// A parameter makes no sense.
    pub const INVALID_PARAMETER: Self = Self::constant(ks_sys::STATUS_INVALID_PARAMETER);
    /// The request does not fit the state that the object is in.
    pub const INVALID_DEVICE_STATE: Self = Self::constant(ks_sys::STATUS_INVALID_DEVICE_STATE);
    /// The object does not know this request.
    pub const INVALID_DEVICE_REQUEST: Self = Self::constant(ks_sys::STATUS_INVALID_DEVICE_REQUEST);
    /// No format, or no range, matches.
    pub const NO_MATCH: Self = Self::constant(ks_sys::STATUS_NO_MATCH);
    /// The answer needs more room; its size is in `IoStatus.Information`.
    pub const BUFFER_OVERFLOW: Self = Self::constant(ks_sys::STATUS_BUFFER_OVERFLOW);
    /// The buffer is too short for the answer.
    pub const BUFFER_TOO_SMALL: Self = Self::constant(ks_sys::STATUS_BUFFER_TOO_SMALL);
    /// A buffer does not start where it has to.
    pub const DATATYPE_MISALIGNMENT: Self = Self::constant(ks_sys::STATUS_DATATYPE_MISALIGNMENT_ERROR);
    /// There is no such thing.
    pub const NOT_FOUND: Self = Self::constant(ks_sys::STATUS_NOT_FOUND);
    /// Not now: a frame is missing, or the device has no power.
    pub const DEVICE_NOT_READY: Self = Self::constant(ks_sys::STATUS_DEVICE_NOT_READY);
    /// This driver does not do that.
    pub const NOT_SUPPORTED: Self = Self::constant(ks_sys::STATUS_NOT_SUPPORTED);
    /// Something that cannot be: what the class driver promises did not hold.
    pub const UNSUCCESSFUL: Self = Self::constant(ks_sys::STATUS_UNSUCCESSFUL);

    /// An error that is known when the driver is compiled.
    const fn constant(status: NTSTATUS) -> Self {
        assert!(status < 0, "an NtError must be a failure or a warning");
        // INVARIANT: asserted above, at compile time, since this function is private and used for constants alone.
        Self(status)
    }

    /// The status, for a language that has no other errors.
    #[must_use]
    pub const fn status(self) -> NTSTATUS {
        self.0
    }

    /// What a call of Windows reported. Informational statuses are successes (`NT_SUCCESS`).
    pub const fn check(status: NTSTATUS) -> Result<()> {
        // INVARIANT: negative, by the comparison.
        if status < 0 { Err(Self(status)) } else { Ok(()) }
    }

    /// The status that a callback returns.
    pub(crate) fn status_of(result: Result<()>) -> NTSTATUS {
        match result {
            Ok(()) => ks_sys::STATUS_SUCCESS,
            Err(error) => error.0,
        }
    }
}

impl fmt::Debug for NtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NTSTATUS {:#010x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_success_never_becomes_an_error() {
        for success in [0, 0x103, 0x4000_0000, i32::MAX] {
            assert_eq!(NtError::check(success), Ok(()));
        }
    }

    #[test]
    fn a_warning_is_an_error_with_its_own_status() {
        let error = NtError::check(ks_sys::STATUS_BUFFER_OVERFLOW).unwrap_err();
        assert_eq!(error.status() as u32, 0x8000_0005);
    }
}
