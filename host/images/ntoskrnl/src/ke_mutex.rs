//! Mutexes (`KeInitializeMutex`: a thread owns it, and may own it several times) and semaphores.

use ks_sys::*;
use machine::{Thread, machine};

use crate::ke_wait::{header, kind, signal_state};

machine::exports! { pub(crate) EXPORTS;
    KeInitializeMutex, DISPATCH_LEVEL;
    KeInitializeSemaphore, HIGH_LEVEL;
    KeReadStateMutex, DISPATCH_LEVEL;
    KeReadStateSemaphore, HIGH_LEVEL;
    KeReleaseMutex, DISPATCH_LEVEL;
    KeReleaseSemaphore, DISPATCH_LEVEL;
}

pub unsafe extern "win64" fn KeInitializeMutex(mutex: PRKMUTEX, _level: ULONG) {
    header(mutex.cast(), kind::MUTANT, size_of::<KMUTANT>(), 1);
    (*mutex).OwnerThread = std::ptr::null_mut();
    (*mutex).Abandoned = 0;
    (*mutex).ApcDisable = 1;
}

pub(crate) fn take(thread: &Thread, object: usize, consume: bool) -> bool {
    // SAFETY: the caller has read the type from this object.
    unsafe {
        let mutex = object as PRKMUTEX;
        let state = signal_state(mutex.cast());
        let owner = (*mutex).OwnerThread as usize;
        if state.get() <= 0 && owner != thread.object() {
            return false;
        }
        if consume {
            state.set(state.get() - 1);
            (*mutex).OwnerThread = thread.object() as *mut _;
        }
        true
    }
}

/// "This routine raises an exception if the caller does not own the mutex."
pub unsafe extern "win64" fn KeReleaseMutex(mutex: PRKMUTEX, _wait: BOOLEAN) -> LONG {
    let me = machine().current_thread().map_or(0, |thread| thread.object());
    if (*mutex).OwnerThread as usize != me {
        crate::raise_status(0xC000_0046_u32 as i32);
    }
    let state = signal_state(mutex.cast());
    let old = state.get();
    state.set(old + 1);
    if state.get() == 1 {
        (*mutex).OwnerThread = std::ptr::null_mut();
        machine().signal(mutex as usize);
    }
    old
}

pub unsafe extern "win64" fn KeReadStateMutex(mutex: PRKMUTEX) -> LONG {
    signal_state(mutex.cast()).get()
}

pub unsafe extern "win64" fn KeInitializeSemaphore(semaphore: PRKSEMAPHORE, count: LONG, limit: LONG) {
    header(semaphore.cast(), kind::SEMAPHORE, size_of::<KSEMAPHORE>(), count);
    (*semaphore).Limit = limit;
}

/// "An exception is raised if the count would exceed the limit."
pub unsafe extern "win64" fn KeReleaseSemaphore(
    semaphore: PRKSEMAPHORE,
    _increment: KPRIORITY,
    adjustment: LONG,
    _wait: BOOLEAN,
) -> LONG {
    let state = signal_state(semaphore.cast());
    let old = state.get();
    let Some(new) = old.checked_add(adjustment).filter(|new| adjustment > 0 && *new <= (*semaphore).Limit)
    else {
        crate::raise_status(0xC000_0047_u32 as i32);
    };
    state.set(new);
    machine().signal(semaphore as usize);
    old
}

pub unsafe extern "win64" fn KeReadStateSemaphore(semaphore: PRKSEMAPHORE) -> LONG {
    signal_state(semaphore.cast()).get()
}
