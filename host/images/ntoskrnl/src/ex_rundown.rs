//! Rundown protection: many may hold it, until one waits for all of them to let go.
//!
//! Count is twice the number of holders; its lowest bit says that the rundown has begun.

use ks_sys::*;
use machine::machine;
use machine::stop::violation;

machine::exports! { pub(crate) EXPORTS;
    ExAcquireRundownProtection, DISPATCH_LEVEL;
    ExAcquireRundownProtectionEx, DISPATCH_LEVEL;
    ExInitializeRundownProtection, HIGH_LEVEL;
    ExReInitializeRundownProtection, HIGH_LEVEL;
    ExReleaseRundownProtection, DISPATCH_LEVEL;
    ExReleaseRundownProtectionEx, DISPATCH_LEVEL;
    ExRundownCompleted, HIGH_LEVEL;
    ExWaitForRundownProtectionRelease, APC_LEVEL;
}

const ACTIVE: ULONG_PTR = 1;

pub unsafe extern "win64" fn ExInitializeRundownProtection(rundown: PEX_RUNDOWN_REF) {
    (*rundown).Count = 0;
}

pub unsafe extern "win64" fn ExReInitializeRundownProtection(rundown: PEX_RUNDOWN_REF) {
    (*rundown).Count = 0;
}

pub unsafe extern "win64" fn ExAcquireRundownProtection(rundown: PEX_RUNDOWN_REF) -> BOOLEAN {
    ExAcquireRundownProtectionEx(rundown, 1)
}

pub unsafe extern "win64" fn ExAcquireRundownProtectionEx(rundown: PEX_RUNDOWN_REF, count: ULONG) -> BOOLEAN {
    if (*rundown).Count & ACTIVE != 0 {
        return 0;
    }
    (*rundown).Count += 2 * count as ULONG_PTR;
    1
}

pub unsafe extern "win64" fn ExReleaseRundownProtection(rundown: PEX_RUNDOWN_REF) {
    ExReleaseRundownProtectionEx(rundown, 1);
}

pub unsafe extern "win64" fn ExReleaseRundownProtectionEx(rundown: PEX_RUNDOWN_REF, count: ULONG) {
    let left = (*rundown).Count.checked_sub(2 * count as ULONG_PTR);
    let Some(left) = left else {
        violation(
            "RundownProtection",
            "run-down-protection",
            "rundown protection is released more often than it was acquired",
        );
    };
    (*rundown).Count = left;
    machine().signal(rundown as usize);
}

pub unsafe extern "win64" fn ExWaitForRundownProtectionRelease(rundown: PEX_RUNDOWN_REF) {
    (*rundown).Count |= ACTIVE;
    machine().wait(&[rundown as usize], released, None);
}

fn released(_: &machine::Thread, objects: &[usize]) -> Option<usize> {
    // SAFETY: the object that the function above waits for.
    (unsafe { (*(objects[0] as PEX_RUNDOWN_REF)).Count } == ACTIVE).then_some(0)
}

pub unsafe extern "win64" fn ExRundownCompleted(rundown: PEX_RUNDOWN_REF) {
    (*rundown).Count = ACTIVE;
}
