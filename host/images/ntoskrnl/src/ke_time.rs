//! Clocks and counters.

use ks_sys::*;
use machine::{SECOND, machine};

machine::exports! { pub(crate) EXPORTS;
    KeQueryInterruptTime: unsafe extern "win64" fn() -> u64, HIGH_LEVEL;
    KeQueryInterruptTimePrecise, HIGH_LEVEL;
    KeQueryPerformanceCounter, HIGH_LEVEL;
    KeQuerySystemTime: unsafe extern "win64" fn(*mut i64), HIGH_LEVEL;
    KeQuerySystemTimePrecise, HIGH_LEVEL;
    KeQueryTickCount: unsafe extern "win64" fn(*mut i64), HIGH_LEVEL;
    KeQueryTimeIncrement, HIGH_LEVEL;
    KeQueryUnbiasedInterruptTime, HIGH_LEVEL;
    KeStallExecutionProcessor, HIGH_LEVEL;
}

/// One clock tick, in 100 ns: 15.625 ms.
const TICK: u32 = 156_250;

fn large(value: i64) -> LARGE_INTEGER {
    LARGE_INTEGER { QuadPart: value }
}

/// 10 MHz, as Windows has it since version 1809.
pub unsafe extern "win64" fn KeQueryPerformanceCounter(frequency: PLARGE_INTEGER) -> LARGE_INTEGER {
    if !frequency.is_null() {
        *frequency = large(SECOND as i64);
    }
    large(machine().clock.now() as i64)
}

pub unsafe extern "win64" fn KeQuerySystemTime(time: *mut i64) {
    *time = machine().clock.system_time() as i64;
}

pub unsafe extern "win64" fn KeQuerySystemTimePrecise(time: PLARGE_INTEGER) {
    *time = large(machine().clock.system_time() as i64);
}

pub unsafe extern "win64" fn KeQueryInterruptTime() -> ULONGLONG {
    machine().clock.now()
}

pub unsafe extern "win64" fn KeQueryUnbiasedInterruptTime() -> ULONGLONG {
    machine().clock.now()
}

pub unsafe extern "win64" fn KeQueryInterruptTimePrecise(counter: PULONG64) -> ULONG64 {
    *counter = machine().clock.now();
    machine().clock.now()
}

pub unsafe extern "win64" fn KeQueryTickCount(count: *mut i64) {
    *count = (machine().clock.now() / u64::from(TICK)) as i64;
}

pub unsafe extern "win64" fn KeQueryTimeIncrement() -> ULONG {
    TICK
}

pub unsafe extern "win64" fn KeStallExecutionProcessor(microseconds: ULONG) {
    machine().clock.spend(u64::from(microseconds) * 10);
}
