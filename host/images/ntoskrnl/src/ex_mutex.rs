//! Fast mutexes and guarded mutexes: exclusive, not recursive, held at APC_LEVEL or in a guarded region.

use ks_sys::*;
use machine::irql::APC_LEVEL;
use machine::machine;
use machine::stop::violation;

machine::exports! { pub(crate) EXPORTS;
    ExAcquireFastMutex, APC_LEVEL;
    ExAcquireFastMutexUnsafe, APC_LEVEL;
    ExReleaseFastMutex, APC_LEVEL;
    ExReleaseFastMutexUnsafe, APC_LEVEL;
    ExTryToAcquireFastMutex, APC_LEVEL;
    KeAcquireGuardedMutex, APC_LEVEL;
    KeInitializeGuardedMutex, APC_LEVEL;
    KeReleaseGuardedMutex, APC_LEVEL;
    KeTryToAcquireGuardedMutex, APC_LEVEL;
}

fn me() -> usize {
    machine().current_thread().map_or(1, |thread| thread.object())
}

unsafe fn acquire(mutex: PFAST_MUTEX) {
    if (*mutex).Owner as usize == me() {
        let what = format!(
            "{} is taken a second time by its owner; it is not recursive",
            machine().describe(mutex as usize)
        );
        violation("FastMutexRecursion", "ExAcquireFastMutex (Remarks)", what);
    }
    while (*mutex).Count <= 0 {
        (*mutex).Contention += 1;
        machine().wait(&[mutex as usize], free, None);
    }
    (*mutex).Count = 0;
    (*mutex).Owner = me() as *mut _;
}

/// Whether a waiter may try: Count is 1 when nobody has it (`ExInitializeFastMutex` is inline).
fn free(_: &machine::Thread, objects: &[usize]) -> Option<usize> {
    // SAFETY: the mutex that `acquire` waits for.
    (unsafe { (*(objects[0] as PFAST_MUTEX)).Count } > 0).then_some(0)
}

unsafe fn release(mutex: PFAST_MUTEX) {
    if (*mutex).Owner as usize != me() {
        let what =
            format!("{} is released by a thread that does not own it", machine().describe(mutex as usize));
        violation("FastMutexRelease", "ExReleaseFastMutex (Remarks)", what);
    }
    (*mutex).Owner = std::ptr::null_mut();
    (*mutex).Count = 1;
    machine().signal(mutex as usize);
}

/// "Sets the IRQL to APC_LEVEL; the previous IRQL is saved in the mutex."
pub unsafe extern "win64" fn ExAcquireFastMutex(mutex: PFAST_MUTEX) {
    let old = machine().set_irql(APC_LEVEL);
    acquire(mutex);
    (*mutex).OldIrql = old.into();
}

pub unsafe extern "win64" fn ExReleaseFastMutex(mutex: PFAST_MUTEX) {
    let old = (*mutex).OldIrql as u8;
    release(mutex);
    machine().set_irql(old);
}

pub unsafe extern "win64" fn ExTryToAcquireFastMutex(mutex: PFAST_MUTEX) -> BOOLEAN {
    if (*mutex).Count <= 0 {
        return 0;
    }
    ExAcquireFastMutex(mutex);
    1
}

pub unsafe extern "win64" fn ExAcquireFastMutexUnsafe(mutex: PFAST_MUTEX) {
    acquire(mutex);
}

pub unsafe extern "win64" fn ExReleaseFastMutexUnsafe(mutex: PFAST_MUTEX) {
    release(mutex);
}

pub unsafe extern "win64" fn KeInitializeGuardedMutex(mutex: PKGUARDED_MUTEX) {
    *mutex = zeroed();
    (*mutex).Count = 1;
    crate::KeInitializeEvent(&raw mut (*mutex).Event, 1, 0);
}

pub unsafe extern "win64" fn KeAcquireGuardedMutex(mutex: PKGUARDED_MUTEX) {
    acquire(mutex);
}

pub unsafe extern "win64" fn KeReleaseGuardedMutex(mutex: PKGUARDED_MUTEX) {
    release(mutex);
}

pub unsafe extern "win64" fn KeTryToAcquireGuardedMutex(mutex: PKGUARDED_MUTEX) -> BOOLEAN {
    if (*mutex).Count <= 0 {
        return 0;
    }
    acquire(mutex);
    1
}
