//! Spin locks and levels.
#![allow(clippy::undocumented_unsafe_blocks, reason = "argued once, in main.rs")]

use super::*;

#[test]
fn two_processors_never_hold_one_spin_lock() {
    for seed in 0..50 {
        let run = start(seed);
        let place = run.run("maker", || pool::<[usize; 2]>() as usize).expect("nothing is wrong");
        for _ in 0..2 {
            run.spawn(
                "counter",
                Box::new(move || unsafe {
                    let (lock, count) = (place as PKSPIN_LOCK, (place + 8) as *mut usize);
                    for _ in 0..20 {
                        let old = KeAcquireSpinLockRaiseToDpc(lock);
                        let seen = count.read();
                        machine().point();
                        count.write(seen + 1);
                        KeReleaseSpinLock(lock, old);
                    }
                }),
            );
        }
        run.settle().unwrap_or_else(|report| panic!("seed {seed}: {report}"));
        let count = run.run("reader", move || unsafe { ((place + 8) as *const usize).read() });
        assert_eq!(count.expect("nothing is wrong"), 40, "seed {seed}");
    }
}

#[test]
fn locks_in_two_orders_break_a_rule_and_in_one_order_do_not() {
    let both = |first: usize, second: usize| unsafe {
        let old = KeAcquireSpinLockRaiseToDpc(first as PKSPIN_LOCK);
        KeAcquireSpinLockAtDpcLevel(second as PKSPIN_LOCK);
        KeReleaseSpinLockFromDpcLevel(second as PKSPIN_LOCK);
        KeReleaseSpinLock(first as PKSPIN_LOCK, old);
    };
    run(move || {
        let (a, b) = (pool::<usize>() as usize, pool::<usize>() as usize);
        both(a, b);
        both(a, b);
    });
    let report = fault(move || {
        let (a, b) = (pool::<usize>() as usize, pool::<usize>() as usize);
        both(a, b);
        both(b, a);
    });
    assert_eq!(report.rule(), Some("LockOrder"));
}

#[test]
fn a_lock_taken_twice_by_its_holder_breaks_a_rule() {
    let report = fault(|| unsafe {
        let lock = pool::<usize>();
        KeAcquireSpinLockRaiseToDpc(lock.cast());
        KeAcquireSpinLockAtDpcLevel(lock.cast());
    });
    assert_eq!(report.rule(), Some("SpinLock"));
}

#[test]
fn a_wait_at_dispatch_level_breaks_a_rule_unless_it_only_looks() {
    run(|| unsafe {
        let event = pool::<KEVENT>();
        KeInitializeEvent(event, 0, 0);
        let old = KfRaiseIrql(2);
        assert_eq!(wait(event, 0), STATUS_TIMEOUT);
        KfLowerIrql(old);
    });
    let report = fault(|| unsafe {
        let event = pool::<KEVENT>();
        KeInitializeEvent(event, 0, 1);
        KfRaiseIrql(2);
        KeWaitForSingleObject(event.cast(), 0, 0, 0, NONE);
    });
    assert_eq!(report.rule(), Some("IrqlKeApcLte1"));
}
