//! Random numbers and unique identifiers: functions of the run's seed, so that a run repeats (BCryptGenRandom of cng.sys, which
//! drivers import beside ntoskrnl's names; ExUuidCreate; RtlRandomEx).

use std::cell::Cell;

use ks_sys::*;
use machine::{Module, machine};

machine::exports! { pub(crate) EXPORTS;
    ExUuidCreate, PASSIVE_LEVEL;
    RtlRandom: unsafe extern "win64" fn(*mut ULONG) -> ULONG, APC_LEVEL;
    RtlRandomEx: unsafe extern "win64" fn(*mut ULONG) -> ULONG, APC_LEVEL;
}

machine::exports! { CNG;
    BCryptGenRandom: unsafe extern "win64" fn(PVOID, *mut u8, ULONG, ULONG) -> NTSTATUS, DISPATCH_LEVEL;
}

/// The kernel's part of "Cryptography API: Next Generation", of which the host has random numbers.
pub static CNG_MODULE: Module = Module { name: "cng.sys", tables: &[CNG] };

/// A counter that is mixed (SplitMix64): any seed will do.
#[derive(Default)]
struct Numbers(Cell<u64>);

fn next() -> u64 {
    let numbers = machine().state::<Numbers>();
    let count = numbers.0.get() + 1;
    numbers.0.set(count);
    let mut z = machine().config().seed.wrapping_add(count.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

unsafe fn fill(at: *mut u8, count: usize) {
    for index in 0..count {
        at.add(index).write(next() as u8);
    }
}

/// "hAlgorithm may be NULL with BCRYPT_USE_SYSTEM_PREFERRED_RNG (2)"; the handle of a provider is not emulated.
unsafe extern "win64" fn BCryptGenRandom(
    algorithm: PVOID,
    buffer: *mut u8,
    count: ULONG,
    flags: ULONG,
) -> NTSTATUS {
    const USE_SYSTEM_PREFERRED_RNG: u32 = 2;
    if algorithm.is_null() && flags & USE_SYSTEM_PREFERRED_RNG == 0 {
        return STATUS_INVALID_HANDLE;
    }
    fill(buffer, count as usize);
    STATUS_SUCCESS
}

/// A UUID of version 4.
unsafe extern "win64" fn ExUuidCreate(uuid: *mut UUID) -> NTSTATUS {
    fill(uuid.cast(), 16);
    (*uuid).Data3 = (*uuid).Data3 & 0x0FFF | 0x4000;
    (*uuid).Data4[0] = (*uuid).Data4[0] & 0x3F | 0x80;
    STATUS_SUCCESS
}

/// "Returns a number from 0 to MAXLONG - 1; the seed is updated." A function of the seed alone.
unsafe extern "win64" fn RtlRandomEx(seed: *mut ULONG) -> ULONG {
    const MAXLONG: u64 = 0x7FFF_FFFF;
    let value = (u64::from(*seed) * 0x7FFF_FFED + 0x7FFF_FFC3) % MAXLONG;
    *seed = value as u32;
    value as u32
}

unsafe extern "win64" fn RtlRandom(seed: *mut ULONG) -> ULONG {
    RtlRandomEx(seed)
}
