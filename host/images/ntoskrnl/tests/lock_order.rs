//! The order of spin locks: two locks taken in both orders are found; another lock that came to lie at an old one's address is not.
#![allow(unsafe_code, unsafe_op_in_unsafe_fn)]
#![allow(clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]
// UNSAFETY: exports take raw pointers; here they point at pool of the machine.

use ks_sys::{KSPIN_LOCK, PKSPIN_LOCK, PVOID};
use machine::{Config, Machine};
use ntoskrnl::{
    ExAllocatePool2, ExFreePool, KeAcquireSpinLockRaiseToDpc, KeInitializeSpinLock, KeReleaseSpinLock, MODULE,
};

fn broken_rule(body: impl FnOnce() + 'static) -> Option<String> {
    let run = Machine::start(Config { verifier: false, ..Config::default() }).expect("the arenas are free");
    run.add_module(&MODULE);
    run.run("test", body).err().and_then(|report| report.rule().map(str::to_owned))
}

unsafe fn lock() -> PKSPIN_LOCK {
    ExAllocatePool2(0x40, size_of::<KSPIN_LOCK>() as _, u32::from_le_bytes(*b"Test")).cast()
}

unsafe fn both(first: PKSPIN_LOCK, second: PKSPIN_LOCK) {
    let outer = KeAcquireSpinLockRaiseToDpc(first);
    let inner = KeAcquireSpinLockRaiseToDpc(second);
    KeReleaseSpinLock(second, inner);
    KeReleaseSpinLock(first, outer);
}

#[test]
fn two_locks_in_both_orders_are_found() {
    let rule = broken_rule(|| unsafe {
        let (a, b) = (lock(), lock());
        both(a, b);
        both(b, a);
    });
    assert_eq!(rule.as_deref(), Some("LockOrder"));
}

#[test]
fn a_lock_in_pool_that_another_had_before_has_no_order_yet() {
    let rule = broken_rule(|| unsafe {
        let (a, b) = (lock(), lock());
        both(a, b);
        ExFreePool(b as PVOID);
        let again = lock();
        assert_eq!(again, b, "without quarantine the block is handed out again at once");
        both(again, a);
    });
    assert_eq!(rule, None);
}

#[test]
fn a_lock_that_is_initialized_again_has_no_order_yet() {
    let rule = broken_rule(|| unsafe {
        let (a, b) = (lock(), lock());
        both(a, b);
        KeInitializeSpinLock(b);
        both(b, a);
    });
    assert_eq!(rule, None);
}
