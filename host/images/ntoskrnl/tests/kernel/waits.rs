//! Events, mutexes, semaphores, timers, threads: what a wait is satisfied by.
#![allow(clippy::undocumented_unsafe_blocks, reason = "argued once, in main.rs")]

use super::*;

#[test]
fn a_synchronization_event_satisfies_one_wait_and_a_notification_event_all() {
    run(|| unsafe {
        let (one, all) = (pool::<KEVENT>(), pool::<KEVENT>());
        KeInitializeEvent(one, 1, 1);
        KeInitializeEvent(all, 0, 1);
        assert_eq!((wait(one, 1), wait(one, 1)), (STATUS_SUCCESS, STATUS_TIMEOUT));
        assert_eq!((wait(all, 1), wait(all, 1)), (STATUS_SUCCESS, STATUS_SUCCESS));
        assert_eq!((KeResetEvent(all), wait(all, 1)), (1, STATUS_TIMEOUT));
    });
}

#[test]
fn a_wait_that_an_event_satisfies_is_satisfied_although_the_event_is_reset_at_once() {
    for seed in 0..20 {
        let run = start(seed);
        let woken = Rc::new(Cell::new(false));
        let seen = Rc::clone(&woken);
        let event = run.run("maker", || unsafe {
            let event = pool::<KEVENT>();
            KeInitializeEvent(event, 0, 0);
            event as usize
        });
        let event = event.expect("nothing is wrong");
        run.spawn(
            "waiter",
            Box::new(move || {
                unsafe { KeWaitForSingleObject(event as PVOID, 0, 0, 0, NONE) };
                seen.set(true);
            }),
        );
        run.settle().expect("nothing is wrong");
        run.run("setter", move || unsafe {
            KeSetEvent(event as PRKEVENT, 0, 0);
            KeClearEvent(event as PRKEVENT);
        })
        .expect("nothing is wrong");
        run.settle().expect("nothing is wrong");
        assert!(woken.get(), "seed {seed}");
    }
}

#[test]
fn waiting_for_all_takes_all_or_none() {
    run(|| unsafe {
        let (a, b) = (pool::<KEVENT>(), pool::<KEVENT>());
        KeInitializeEvent(a, 1, 1);
        KeInitializeEvent(b, 1, 0);
        let both: [PVOID; 2] = [a.cast(), b.cast()];
        let mut now = LARGE_INTEGER { QuadPart: 0 };
        let blocks = std::ptr::null_mut();
        let all = |time: PLARGE_INTEGER, kind| {
            KeWaitForMultipleObjects(2, both.as_ptr().cast_mut(), kind, 0, 0, 0, time, blocks)
        };
        assert_eq!(all(&raw mut now, 0), STATUS_TIMEOUT);
        assert_eq!(KeReadStateEvent(a), 1);
        assert_eq!(all(&raw mut now, 1), STATUS_WAIT_0);
        KeSetEvent(b, 0, 0);
        assert_eq!(all(&raw mut now, 1), STATUS_WAIT_1);
    });
}

#[test]
fn a_mutex_is_recursive_and_belongs_to_its_thread() {
    let run = start(1);
    let entered = Rc::new(RefCell::new(Vec::new()));
    let mutex = run.run("maker", || unsafe {
        let mutex = pool::<KMUTANT>();
        KeInitializeMutex(mutex, 0);
        mutex as usize
    });
    let mutex = mutex.expect("nothing is wrong");
    for name in ["a", "b"] {
        let entered = Rc::clone(&entered);
        run.spawn(
            name,
            Box::new(move || unsafe {
                for _ in 0..2 {
                    KeWaitForSingleObject(mutex as PVOID, 0, 0, 0, NONE);
                }
                entered.borrow_mut().push(format!("{name} in"));
                machine().yield_now();
                entered.borrow_mut().push(format!("{name} out"));
                KeReleaseMutex(mutex as PRKMUTEX, 0);
                KeReleaseMutex(mutex as PRKMUTEX, 0);
            }),
        );
    }
    run.settle().expect("nothing is wrong");
    let order = entered.take();
    assert!(
        order == ["a in", "a out", "b in", "b out"] || order == ["b in", "b out", "a in", "a out"],
        "{order:?}"
    );
}

#[test]
fn a_semaphore_counts_and_refuses_to_go_beyond_its_limit() {
    let report = fault(|| unsafe {
        let semaphore = pool::<KSEMAPHORE>();
        KeInitializeSemaphore(semaphore, 1, 2);
        assert_eq!((wait(semaphore, 1), wait(semaphore, 1)), (STATUS_SUCCESS, STATUS_TIMEOUT));
        assert_eq!(KeReleaseSemaphore(semaphore, 0, 2, 0), 0);
        KeReleaseSemaphore(semaphore, 0, 1, 0);
    });
    assert!(report.what.contains("0xc0000047"), "{report}");
}

#[repr(C)]
struct Ticks {
    timer: KTIMER,
    dpc: KDPC,
    count: u32,
    level: u8,
}

unsafe extern "win64" fn tick(_dpc: PKDPC, context: PVOID, _first: PVOID, _second: PVOID) {
    let ticks = context.cast::<Ticks>();
    unsafe {
        (*ticks).count += 1;
        (*ticks).level = KeGetCurrentIrql();
    }
}

#[test]
fn a_timer_expires_at_an_absolute_time_and_then_by_its_period_with_its_dpc_at_dispatch_level() {
    run(|| unsafe {
        let ticks = pool::<Ticks>();
        KeInitializeTimerEx(&raw mut (*ticks).timer, 1);
        KeInitializeDpc(&raw mut (*ticks).dpc, Some(tick), ticks.cast());
        let mut now = 0;
        KeQuerySystemTime(&raw mut now);
        let due = LARGE_INTEGER { QuadPart: now + 20 * MILLISECOND as i64 };
        assert_eq!(KeSetTimerEx(&raw mut (*ticks).timer, due, 10, &raw mut (*ticks).dpc), 0);
        assert_eq!(wait(&raw mut (*ticks).timer, 15), STATUS_TIMEOUT);
        assert_eq!((*ticks).count, 0);
        assert_eq!(wait(&raw mut (*ticks).timer, 10), STATUS_SUCCESS);
        let mut pause = LARGE_INTEGER { QuadPart: -35 * MILLISECOND as i64 };
        KeDelayExecutionThread(0, 0, &raw mut pause);
        assert_eq!(((*ticks).count, (*ticks).level), (4, 2));
        assert_eq!(KeCancelTimer(&raw mut (*ticks).timer), 1);
        assert_eq!(KeCancelTimer(&raw mut (*ticks).timer), 0);
    });
}

unsafe extern "win64" fn work(context: PVOID) {
    unsafe { *context.cast::<u32>() += 1 };
}

#[test]
fn a_work_item_never_runs_before_its_queueing_has_returned() {
    for seed in 0..20 {
        let run = start(seed);
        run.run("test", || unsafe {
            let (item, count) = (pool::<WORK_QUEUE_ITEM>(), pool::<u32>());
            (*item).WorkerRoutine = Some(work);
            (*item).Parameter = count.cast();
            ExQueueWorkItem(item, 1);
            assert_eq!(*count, 0);
            while count.read() == 0 {
                machine().yield_now();
            }
        })
        .unwrap_or_else(|report| panic!("{report}"));
    }
}

#[test]
fn rundown_waits_for_every_holder_and_admits_nobody_after() {
    let run = start(3);
    let rundown = run.run("maker", || unsafe {
        let rundown = pool::<EX_RUNDOWN_REF>();
        ExInitializeRundownProtection(rundown);
        assert_eq!(ExAcquireRundownProtection(rundown), 1);
        rundown as usize
    });
    let rundown = rundown.expect("nothing is wrong");
    let down = Rc::new(Cell::new(false));
    let seen = Rc::clone(&down);
    run.spawn(
        "waiter",
        Box::new(move || unsafe {
            ExWaitForRundownProtectionRelease(rundown as PEX_RUNDOWN_REF);
            seen.set(true);
        }),
    );
    run.settle().expect("nothing is wrong");
    assert!(!down.get());
    run.run("holder", move || unsafe {
        assert_eq!(ExAcquireRundownProtection(rundown as PEX_RUNDOWN_REF), 0);
        ExReleaseRundownProtection(rundown as PEX_RUNDOWN_REF);
    })
    .expect("nothing is wrong");
    run.settle().expect("nothing is wrong");
    assert!(down.get());
}

#[test]
fn a_system_thread_ends_where_it_says_so_and_can_be_waited_for() {
    run(|| unsafe {
        let count = pool::<u32>();
        let (mut handle, mut thread) = (std::ptr::null_mut(), std::ptr::null_mut());
        let none = std::ptr::null_mut();
        let status = PsCreateSystemThread(
            &raw mut handle,
            0,
            none,
            none.cast(),
            none.cast(),
            Some(end_of_thread),
            count.cast(),
        );
        assert_eq!(status, STATUS_SUCCESS);
        let kind = std::ptr::null_mut();
        assert_eq!(
            ObReferenceObjectByHandle(handle, 0, kind, 0, &raw mut thread, std::ptr::null_mut()),
            STATUS_SUCCESS
        );
        ZwClose(handle);
        KeWaitForSingleObject(thread, 0, 0, 0, NONE);
        assert_eq!(*count, 7);
        ObfDereferenceObject(thread);
    });
}

unsafe extern "win64" fn end_of_thread(context: PVOID) {
    unsafe {
        *context.cast::<u32>() = 7;
        PsTerminateSystemThread(STATUS_SUCCESS);
        *context.cast::<u32>() = 8;
    }
}
