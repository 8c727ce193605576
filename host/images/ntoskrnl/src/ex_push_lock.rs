//! Push locks: a word of the driver's, taken exclusively or shared, not recursive (ExInitializePushLock,
//! ExAcquirePushLockExclusive: macros over the names with Ex; older headers use the names with Exf).
//!
//! The word is 0 when free, 1 when held exclusively, twice the number of those who share it otherwise.

use ks_sys::*;
use machine::stop::violation;
use machine::{Thread, machine};

type Lock = *mut usize;

machine::exports! { pub(crate) EXPORTS;
    ExAcquirePushLockExclusiveEx: unsafe extern "win64" fn(Lock, u32), APC_LEVEL;
    ExAcquirePushLockSharedEx: unsafe extern "win64" fn(Lock, u32), APC_LEVEL;
    ExInitializePushLock: unsafe extern "win64" fn(Lock), APC_LEVEL;
    ExReleasePushLockEx: unsafe extern "win64" fn(Lock, u32), APC_LEVEL;
    ExReleasePushLockExclusiveEx: unsafe extern "win64" fn(Lock, u32), APC_LEVEL;
    ExReleasePushLockSharedEx: unsafe extern "win64" fn(Lock, u32), APC_LEVEL;
    ExTryAcquirePushLockExclusiveEx: unsafe extern "win64" fn(Lock, u32) -> BOOLEAN, APC_LEVEL;
    ExTryAcquirePushLockSharedEx: unsafe extern "win64" fn(Lock, u32) -> BOOLEAN, APC_LEVEL;
    ExfAcquirePushLockExclusive: unsafe extern "win64" fn(Lock), APC_LEVEL;
    ExfAcquirePushLockShared: unsafe extern "win64" fn(Lock), APC_LEVEL;
    ExfReleasePushLock: unsafe extern "win64" fn(Lock), APC_LEVEL;
    ExfReleasePushLockExclusive: unsafe extern "win64" fn(Lock), APC_LEVEL;
    ExfReleasePushLockShared: unsafe extern "win64" fn(Lock), APC_LEVEL;
    ExfTryAcquirePushLockShared: unsafe extern "win64" fn(Lock) -> BOOLEAN, APC_LEVEL;
}

const EXCLUSIVE: usize = 1;

fn exclusive(_: &Thread, objects: &[usize]) -> Option<usize> {
    // SAFETY: the lock that its acquirer waits for.
    unsafe { take_exclusive(objects[0] as Lock) }.then_some(0)
}

fn shared(_: &Thread, objects: &[usize]) -> Option<usize> {
    // SAFETY: as above.
    unsafe { take_shared(objects[0] as Lock) }.then_some(0)
}

unsafe fn take_exclusive(lock: Lock) -> bool {
    let free = *lock == 0;
    if free {
        *lock = EXCLUSIVE;
    }
    free
}

unsafe fn take_shared(lock: Lock) -> bool {
    let free = *lock & EXCLUSIVE == 0;
    if free {
        *lock += 2;
    }
    free
}

unsafe fn release(lock: Lock) {
    match *lock {
        0 => {
            let what = format!("{} is released and was not taken", machine().describe(lock as usize));
            violation("PushLockRelease", "ExReleasePushLockExclusive (Remarks)", what)
        }
        EXCLUSIVE => *lock = 0,
        _ => *lock -= 2,
    }
    machine().signal(lock as usize);
}

unsafe extern "win64" fn ExInitializePushLock(lock: Lock) {
    *lock = 0;
}

unsafe extern "win64" fn ExfAcquirePushLockExclusive(lock: Lock) {
    machine().wait(&[lock as usize], exclusive, None);
}

unsafe extern "win64" fn ExfAcquirePushLockShared(lock: Lock) {
    machine().wait(&[lock as usize], shared, None);
}

unsafe extern "win64" fn ExfTryAcquirePushLockShared(lock: Lock) -> BOOLEAN {
    take_shared(lock).into()
}

unsafe extern "win64" fn ExfReleasePushLock(lock: Lock) {
    release(lock);
}

unsafe extern "win64" fn ExfReleasePushLockExclusive(lock: Lock) {
    release(lock);
}

unsafe extern "win64" fn ExfReleasePushLockShared(lock: Lock) {
    release(lock);
}

unsafe extern "win64" fn ExAcquirePushLockExclusiveEx(lock: Lock, _flags: u32) {
    ExfAcquirePushLockExclusive(lock);
}

unsafe extern "win64" fn ExAcquirePushLockSharedEx(lock: Lock, _flags: u32) {
    ExfAcquirePushLockShared(lock);
}

unsafe extern "win64" fn ExTryAcquirePushLockExclusiveEx(lock: Lock, _flags: u32) -> BOOLEAN {
    take_exclusive(lock).into()
}

unsafe extern "win64" fn ExTryAcquirePushLockSharedEx(lock: Lock, _flags: u32) -> BOOLEAN {
    take_shared(lock).into()
}

unsafe extern "win64" fn ExReleasePushLockEx(lock: Lock, _flags: u32) {
    release(lock);
}

unsafe extern "win64" fn ExReleasePushLockExclusiveEx(lock: Lock, _flags: u32) {
    release(lock);
}

unsafe extern "win64" fn ExReleasePushLockSharedEx(lock: Lock, _flags: u32) {
    release(lock);
}
