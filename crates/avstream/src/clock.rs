//! The clock that a graph's pins agree on: `IKsReferenceClock`.
//!
//! Page nf-ks-kspingetreferenceclockinterface; "AVStream Clocks". A pin asks for it on its way to `Acquire` and gives it
//! back in `Stop`; asking it for the time is allowed up to `DISPATCH_LEVEL`.
//!
//! ```
//! use avstream::{Passive, Pin, PinRef};
//! fn stream_time<P: Pin>(pin: PinRef<'_, P>, at: &Passive) -> Option<i64> {
//!     pin.reference_clock(at)?.stream_time_100ns()
//! }
//! ```

// UNSAFETY: a COM interface of C function pointers.
#![allow(unsafe_code)]

use crate::sys;
use core::ptr::NonNull;
use ks_sys::{IKsReferenceClock, KSPIN};

/// A reference on the master clock.
///
/// # Invariants
/// We hold one reference, released in `drop`.
#[derive(Debug)]
pub struct ReferenceClock(NonNull<IKsReferenceClock>);

// SAFETY: COM interfaces of KS may be called from any thread.
unsafe impl Send for ReferenceClock {}
// SAFETY: as above.
unsafe impl Sync for ReferenceClock {}

impl ReferenceClock {
    /// # Safety
    /// `pin` is a live pin, at `PASSIVE_LEVEL`.
    pub(crate) unsafe fn of(pin: *mut KSPIN) -> Option<Self> {
        let mut clock = core::ptr::null_mut();
        // SAFETY: by the caller's promise.
        let status = unsafe { sys::KsPinGetReferenceClockInterface(pin, &raw mut clock) };
        // INVARIANT: on success the reference is ours.
        if status < 0 { None } else { NonNull::new(clock).map(Self) }
    }

    fn table(&self) -> &ks_sys::IKsReferenceClockVtbl {
        // SAFETY: an interface points to its table while a reference is held.
        unsafe { &*self.0.as_ref().lpVtbl }
    }

    /// The stream time, in units of 100 ns: it stands still while the clock's owner does not run.
    #[must_use]
    pub fn stream_time_100ns(&self) -> Option<i64> {
        let get = self.table().GetTime?;
        // SAFETY: the interface's own function, with itself.
        Some(unsafe { get(self.0.as_ptr()) })
    }
}

impl Drop for ReferenceClock {
    fn drop(&mut self) {
        if let Some(release) = self.table().Release {
            // SAFETY: our one reference.
            unsafe { release(self.0.as_ptr()) };
        }
    }
}
