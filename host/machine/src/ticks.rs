//! The processor's own counter as a clock: some nanoseconds to read, where asking the system takes tens.
//!
//! Its rate is measured once a process against the system's monotonic clock. A processor whose counter stops or changes its
//! rate (no invariant TSC) is asked nothing: the system's clock is counted in nanoseconds instead.
#![allow(unsafe_code)]
// UNSAFETY: reads the time stamp counter and the processor's feature bits.

use std::arch::x86_64::{__cpuid, _rdtsc};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// What a tick is: units of 100 ns, times 2^40.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate(u64);

impl Rate {
    /// Of a machine without real time.
    pub(crate) const NONE: Rate = Rate(1 << 40);

    fn of(ticks: u64, elapsed: Duration) -> Rate {
        Rate(((elapsed.as_nanos() << 40) / (100 * u128::from(ticks.max(1)))) as u64)
    }

    /// So many ticks as a length of time.
    #[inline]
    pub(crate) fn units(self, ticks: u64) -> u64 {
        ((u128::from(ticks) * u128::from(self.0)) >> 40) as u64
    }

    /// A length of time as ticks.
    pub(crate) fn ticks(self, units: u64) -> u64 {
        u64::try_from((u128::from(units) << 40) / u128::from(self.0.max(1))).unwrap_or(u64::MAX)
    }
}

/// How long the two clocks are compared: 2 ms give a rate that is right to some parts in a hundred thousand.
const COMPARED: Duration = Duration::from_millis(2);

/// What a tick is on this machine; measured at the first call.
pub(crate) fn rate() -> Rate {
    static RATE: OnceLock<Rate> = OnceLock::new();
    *RATE.get_or_init(|| {
        let (began, first) = both();
        while began.elapsed() < COMPARED {
            std::hint::spin_loop();
        }
        let (ended, last) = both();
        Rate::of(last - first, ended - began)
    })
}

/// Both clocks at one moment: of several readings the one between which the least happened.
fn both() -> (Instant, u64) {
    let reading = |_| {
        let (before, instant, after) = (now(), Instant::now(), now());
        (after - before, instant, before + (after - before) / 2)
    };
    let (_, instant, ticks) = (0..16).map(reading).min_by_key(|reading| reading.0).expect("sixteen readings");
    (instant, ticks)
}

/// The counter.
#[inline]
pub(crate) fn now() -> u64 {
    if is_steady() {
        // SAFETY: every x86-64 processor has the instruction, and user mode may execute it on Linux and Windows.
        unsafe { _rdtsc() }
    } else {
        from_system()
    }
}

#[cold]
fn from_system() -> u64 {
    static BEGINNING: OnceLock<Instant> = OnceLock::new();
    BEGINNING.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

/// "The invariant TSC will run at a constant rate in all ACPI P-, C- and T-states" (CPUID 8000_0007h, EDX bit 8).
#[inline]
fn is_steady() -> bool {
    static STEADY: OnceLock<bool> = OnceLock::new();
    *STEADY.get_or_init(|| {
        // CPUID exists on every x86-64 processor.
        __cpuid(0x8000_0000).eax >= 0x8000_0007 && __cpuid(0x8000_0007).edx & 1 << 8 != 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counter_agrees_with_the_systems_clock_to_one_in_a_thousand() {
        let rate = rate();
        let (began, first) = (Instant::now(), now());
        std::thread::sleep(Duration::from_millis(50));
        let (counted, elapsed) = (rate.units(now() - first), began.elapsed().as_nanos() as u64 / 100);
        assert!(counted.abs_diff(elapsed) < elapsed / 1000 + 1000, "{counted} and {elapsed}");
    }
}
