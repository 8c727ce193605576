//! Time that only goes forward, and the processor that a thread is on.
//!
//! ```
//! fn since(start_100ns: u64) -> u64 {
//!     avstream::time::monotonic_100ns().saturating_sub(start_100ns)
//! }
//! ```

// UNSAFETY: calls of ntoskrnl without conditions.
#![allow(unsafe_code)]

use crate::sys;

/// Units of 100 ns in a second.
const UNITS_PER_SECOND: u64 = 10_000_000;

/// Units of 100 ns since some moment at or before the start of the driver (`KeQueryPerformanceCounter`). Any level.
#[must_use]
pub fn monotonic_100ns() -> u64 {
    let mut frequency = ks_sys::zeroed();
    // SAFETY: a variable of ours for the frequency; any IRQL.
    let counter = unsafe { sys::KeQueryPerformanceCounter(&raw mut frequency) };
    // SAFETY: a LARGE_INTEGER is its QuadPart.
    let (counter, frequency) = unsafe { (counter.QuadPart as u64, frequency.QuadPart as u64) };
    // Whole seconds and the rest apart, so that nothing overflows; a frequency of zero cannot be.
    let seconds = counter.checked_div(frequency).unwrap_or(0);
    let rest = counter.checked_rem(frequency).unwrap_or(0);
    let units = rest.wrapping_mul(UNITS_PER_SECOND).checked_div(frequency).unwrap_or(0);
    seconds.wrapping_mul(UNITS_PER_SECOND).wrapping_add(units)
}

/// The number of the processor, which may be another one by the time the caller looks at it. Any level.
#[must_use]
pub fn processor() -> u32 {
    // SAFETY: without a structure to fill; any IRQL.
    unsafe { sys::KeGetCurrentProcessorNumberEx(core::ptr::null_mut()) }
}
