//! Spin locks: a word that is 0 when free and names the holder when taken; queued ones are the same word with a handle.

use std::cell::RefCell;

use ks_sys::*;
use machine::irql::DISPATCH_LEVEL;
use machine::machine;
use machine::stop::violation;

machine::exports! { pub(crate) EXPORTS;
    KeAcquireInStackQueuedSpinLock, DISPATCH_LEVEL;
    KeAcquireInStackQueuedSpinLockAtDpcLevel, DISPATCH_LEVEL;
    KeAcquireSpinLock: unsafe extern "win64" fn(PKSPIN_LOCK, *mut u8), DISPATCH_LEVEL;
    KeAcquireSpinLockAtDpcLevel, DISPATCH_LEVEL;
    KeAcquireSpinLockRaiseToDpc, DISPATCH_LEVEL;
    KeInitializeSpinLock: unsafe extern "win64" fn(PKSPIN_LOCK), HIGH_LEVEL;
    KeReleaseInStackQueuedSpinLock, DISPATCH_LEVEL;
    KeReleaseInStackQueuedSpinLockFromDpcLevel, DISPATCH_LEVEL;
    KeReleaseSpinLock: unsafe extern "win64" fn(PKSPIN_LOCK, u8), DISPATCH_LEVEL;
    KeReleaseSpinLockFromDpcLevel, DISPATCH_LEVEL;
    KeTestSpinLock: unsafe extern "win64" fn(PKSPIN_LOCK) -> u8, DISPATCH_LEVEL;
    KeTryToAcquireSpinLockAtDpcLevel: unsafe extern "win64" fn(PKSPIN_LOCK) -> u8, DISPATCH_LEVEL;
}

const PAGE: &str = "introduction-to-spin-locks";

/// A lock that is told from another that lay at its address before: by the pool block around it.
type Identity = (usize, u64);

/// Which locks were taken while which were held: the order that must not turn around.
#[derive(Default)]
struct Order {
    /// Threads and the locks they hold.
    held: RefCell<Vec<(usize, usize)>>,
    before: RefCell<std::collections::BTreeSet<(Identity, Identity)>>,
}

fn identity(lock: usize) -> Identity {
    (lock, machine().pool_block_at(lock).map_or(0, |(_, ordinal)| ordinal))
}

fn holder() -> usize {
    machine().current_thread().map_or(1, |thread| thread.object() | 1)
}

unsafe fn acquire(lock: PKSPIN_LOCK) {
    if *lock == holder() {
        let what = format!(
            "{} is taken a second time by the thread that holds it",
            machine().describe(lock as usize)
        );
        violation("SpinLock", PAGE, what);
    }
    machine().spin_until_free(lock as usize);
    *lock = holder() as _;
    note_order(lock as usize);
}

unsafe fn release(lock: PKSPIN_LOCK) {
    if *lock == 0 {
        let what = format!("{} is released and was not taken", machine().describe(lock as usize));
        violation("SpinLockRelease", PAGE, what);
    }
    *lock = 0;
    let order = machine().state::<Order>();
    let at = order.held.borrow().iter().rposition(|(_, held)| *held == lock as usize);
    if let Some(at) = at {
        order.held.borrow_mut().remove(at);
    }
}

fn note_order(lock: usize) {
    let (order, me) = (machine().state::<Order>(), holder());
    let mine: Vec<usize> =
        order.held.borrow().iter().filter(|(who, _)| *who == me).map(|(_, held)| *held).collect();
    for held in mine {
        let (first, second) = (identity(held), identity(lock));
        if order.before.borrow().contains(&(second, first)) {
            let (a, b) = (machine().describe(held), machine().describe(lock));
            violation(
                "LockOrder",
                "acquiring-multiple-spin-locks",
                format!("{b} is taken while {a} is held; elsewhere it was the other way round"),
            );
        }
        order.before.borrow_mut().insert((first, second));
    }
    order.held.borrow_mut().push((me, lock));
}

/// A lock that is initialized is a new one: what was known of its order goes.
pub unsafe extern "win64" fn KeInitializeSpinLock(lock: PKSPIN_LOCK) {
    *lock = 0;
    let order = machine().state::<Order>();
    let at = lock as usize;
    order.before.borrow_mut().retain(|((first, _), (second, _))| *first != at && *second != at);
}

pub unsafe extern "win64" fn KeAcquireSpinLockRaiseToDpc(lock: PKSPIN_LOCK) -> KIRQL {
    let old = machine().set_irql(DISPATCH_LEVEL);
    acquire(lock);
    old
}

pub unsafe extern "win64" fn KeAcquireSpinLock(lock: PKSPIN_LOCK, old: *mut u8) {
    *old = KeAcquireSpinLockRaiseToDpc(lock);
}

pub unsafe extern "win64" fn KeReleaseSpinLock(lock: PKSPIN_LOCK, old: u8) {
    check_at_dispatch("KeReleaseSpinLock");
    release(lock);
    crate::KfLowerIrql(old);
}

/// "The caller must be running at IRQL >= DISPATCH_LEVEL."
pub unsafe extern "win64" fn KeAcquireSpinLockAtDpcLevel(lock: PKSPIN_LOCK) {
    check_at_dispatch("KeAcquireSpinLockAtDpcLevel");
    acquire(lock);
}

pub unsafe extern "win64" fn KeReleaseSpinLockFromDpcLevel(lock: PKSPIN_LOCK) {
    check_at_dispatch("KeReleaseSpinLockFromDpcLevel");
    release(lock);
}

pub unsafe extern "win64" fn KeTryToAcquireSpinLockAtDpcLevel(lock: PKSPIN_LOCK) -> u8 {
    check_at_dispatch("KeTryToAcquireSpinLockAtDpcLevel");
    let free = *lock == 0;
    if free {
        acquire(lock);
    }
    free.into()
}

/// "TRUE if the lock is currently available."
pub unsafe extern "win64" fn KeTestSpinLock(lock: PKSPIN_LOCK) -> u8 {
    (*lock == 0).into()
}

pub unsafe extern "win64" fn KeAcquireInStackQueuedSpinLock(lock: PKSPIN_LOCK, handle: PKLOCK_QUEUE_HANDLE) {
    (*handle).OldIrql = KeAcquireSpinLockRaiseToDpc(lock);
    (*handle).LockQueue = KSPIN_LOCK_QUEUE { Next: std::ptr::null_mut(), Lock: lock };
}

pub unsafe extern "win64" fn KeReleaseInStackQueuedSpinLock(handle: PKLOCK_QUEUE_HANDLE) {
    KeReleaseSpinLock((*handle).LockQueue.Lock, (*handle).OldIrql);
}

pub unsafe extern "win64" fn KeAcquireInStackQueuedSpinLockAtDpcLevel(
    lock: PKSPIN_LOCK,
    handle: PKLOCK_QUEUE_HANDLE,
) {
    KeAcquireSpinLockAtDpcLevel(lock);
    (*handle).LockQueue = KSPIN_LOCK_QUEUE { Next: std::ptr::null_mut(), Lock: lock };
}

pub unsafe extern "win64" fn KeReleaseInStackQueuedSpinLockFromDpcLevel(handle: PKLOCK_QUEUE_HANDLE) {
    KeReleaseSpinLockFromDpcLevel((*handle).LockQueue.Lock);
}

fn check_at_dispatch(name: &str) {
    if machine().irql() < DISPATCH_LEVEL {
        let what = format!(
            "{name} was called below DISPATCH_LEVEL, where its thread can be interrupted with the lock in hand"
        );
        violation("IrqlDispatch", &format!("{name} (Requirements, IRQL)"), what);
    }
}
