//! Time stamps that two CPUs can compare, cheap enough to stand beside 5 ns of work.
#![allow(unsafe_code)]
// UNSAFETY: the time stamp counter is an intrinsic.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// A moment, in ticks of the time stamp counter (or nanoseconds where there is none).
pub(crate) type Stamp = u64;

#[inline(always)]
pub(crate) fn now() -> Stamp {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: every x86-64 processor has it; invariant and synchronised on all that Linux uses as a clock source.
    unsafe {
        core::arch::x86_64::_rdtsc()
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        origin().elapsed().as_nanos() as u64
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn origin() -> Instant {
    static ORIGIN: OnceLock<Instant> = OnceLock::new();
    *ORIGIN.get_or_init(Instant::now)
}

/// Nanoseconds from one stamp to a later one; 0 if they are the other way round.
pub(crate) fn ns(from: Stamp, to: Stamp) -> f64 {
    to.saturating_sub(from) as f64 * ns_per_tick()
}

fn ns_per_tick() -> f64 {
    static RATIO: OnceLock<f64> = OnceLock::new();
    *RATIO.get_or_init(|| {
        let (start, ticks) = (Instant::now(), now());
        while start.elapsed() < Duration::from_millis(50) {}
        start.elapsed().as_nanos() as f64 / (now() - ticks) as f64
    })
}
