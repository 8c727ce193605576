//! Reader/writer spin locks (EX_SPIN_LOCK, ExAcquireSpinLockShared): a LONG; its top bit is the writer, the rest counts readers.

use ks_sys::*;
use machine::irql::DISPATCH_LEVEL;
use machine::machine;
use machine::stop::violation;

machine::exports! { pub(crate) EXPORTS;
    ExAcquireSpinLockExclusive, DISPATCH_LEVEL;
    ExAcquireSpinLockExclusiveAtDpcLevel, DISPATCH_LEVEL;
    ExAcquireSpinLockShared, DISPATCH_LEVEL;
    ExAcquireSpinLockSharedAtDpcLevel, DISPATCH_LEVEL;
    ExReleaseSpinLockExclusive, DISPATCH_LEVEL;
    ExReleaseSpinLockExclusiveFromDpcLevel, DISPATCH_LEVEL;
    ExReleaseSpinLockShared, DISPATCH_LEVEL;
    ExReleaseSpinLockSharedFromDpcLevel, DISPATCH_LEVEL;
    ExTryConvertSharedSpinLockExclusive, DISPATCH_LEVEL;
}

const WRITER: i32 = i32::MIN;

/// Spins until `free`; what holds the lock runs on another processor.
unsafe fn spin(lock: PEX_SPIN_LOCK, free: fn(i32) -> bool) {
    // Somebody who holds the lock comes on within far fewer turns; one who holds it already never does.
    const TURNS: u32 = 1_000_000;
    for _ in 0..TURNS {
        if free(std::ptr::read_volatile(lock)) {
            return;
        }
        machine().yield_now();
    }
    let what = format!("{} is never released: its holder spins for it", machine().describe(lock as usize));
    violation("SpinLock", "reader-writer-spin-locks", what);
}

unsafe fn released(lock: PEX_SPIN_LOCK, held: bool) {
    if !held {
        let what = format!("{} is released and was not taken", machine().describe(lock as usize));
        violation("SpinLockRelease", "reader-writer-spin-locks", what);
    }
}

unsafe extern "win64" fn ExAcquireSpinLockExclusiveAtDpcLevel(lock: PEX_SPIN_LOCK) {
    spin(lock, |word| word == 0);
    *lock = WRITER;
}

unsafe extern "win64" fn ExAcquireSpinLockSharedAtDpcLevel(lock: PEX_SPIN_LOCK) {
    spin(lock, |word| word >= 0);
    *lock += 1;
}

unsafe extern "win64" fn ExReleaseSpinLockExclusiveFromDpcLevel(lock: PEX_SPIN_LOCK) {
    released(lock, *lock == WRITER);
    *lock = 0;
}

unsafe extern "win64" fn ExReleaseSpinLockSharedFromDpcLevel(lock: PEX_SPIN_LOCK) {
    released(lock, *lock > 0);
    *lock -= 1;
}

unsafe extern "win64" fn ExAcquireSpinLockExclusive(lock: PEX_SPIN_LOCK) -> KIRQL {
    let old = machine().set_irql(DISPATCH_LEVEL);
    ExAcquireSpinLockExclusiveAtDpcLevel(lock);
    old
}

unsafe extern "win64" fn ExAcquireSpinLockShared(lock: PEX_SPIN_LOCK) -> KIRQL {
    let old = machine().set_irql(DISPATCH_LEVEL);
    ExAcquireSpinLockSharedAtDpcLevel(lock);
    old
}

unsafe extern "win64" fn ExReleaseSpinLockExclusive(lock: PEX_SPIN_LOCK, old: KIRQL) {
    ExReleaseSpinLockExclusiveFromDpcLevel(lock);
    crate::KfLowerIrql(old);
}

unsafe extern "win64" fn ExReleaseSpinLockShared(lock: PEX_SPIN_LOCK, old: KIRQL) {
    ExReleaseSpinLockSharedFromDpcLevel(lock);
    crate::KfLowerIrql(old);
}

/// "TRUE if the caller was the only one that held the lock shared."
unsafe extern "win64" fn ExTryConvertSharedSpinLockExclusive(lock: PEX_SPIN_LOCK) -> LOGICAL {
    let alone = *lock == 1;
    if alone {
        *lock = WRITER;
    }
    alone.into()
}
