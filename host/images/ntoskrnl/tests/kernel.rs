//! The kernel's exports against sentences of their pages, called as a driver calls them but without one.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]
// UNSAFETY: exports take raw pointers; here they point at pool of the machine.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use ks_sys::*;
use machine::{Config, MILLISECOND, Machine, Report, Run, machine};
use ntoskrnl::*;

const TAG: u32 = u32::from_le_bytes(*b"Test");
const NONE: PLARGE_INTEGER = std::ptr::null_mut();

fn start(seed: u64) -> Run {
    let run = Machine::start(Config::seeded(seed)).expect("the arenas are free");
    run.add_module(&MODULE);
    run
}

fn run<T: 'static>(body: impl FnOnce() -> T + 'static) -> T {
    start(0).run("test", body).unwrap_or_else(|report| panic!("{report}"))
}

fn fault(body: impl FnOnce() + 'static) -> Box<Report> {
    start(0).run("test", body).expect_err("a rule is broken")
}

/// Nonpaged, zeroed.
fn pool<T>() -> *mut T {
    unsafe { ExAllocatePool2(0x40, size_of::<T>() as _, TAG).cast() }
}

fn wait(object: *mut impl Sized, milliseconds: i64) -> NTSTATUS {
    let mut time = LARGE_INTEGER { QuadPart: -milliseconds * MILLISECOND as i64 };
    unsafe { KeWaitForSingleObject(object.cast(), 0, 0, 0, &raw mut time) }
}

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

#[test]
fn a_lookaside_list_has_its_members_where_the_inline_functions_look() {
    run(|| unsafe {
        // Pool is aligned to 16 bytes; the structure asks for a cache line, and Windows does not insist.
        let list = pool::<NPAGED_LOOKASIDE_LIST>();
        ExInitializeNPagedLookasideList(list, None, None, 0, 48, TAG, 0);
        let general = &list.cast::<[u8; 128]>().read();
        let word = |at: usize| u64::from_le_bytes(general[at..at + 8].try_into().expect("eight bytes"));
        let (depth, size) = (word(16) as u16, (word(40) >> 32) as u32);
        let general: PSLIST_HEADER = list.cast();
        // The header's ExAllocateFromNPagedLookasideList and ExFreeToNPagedLookasideList, by hand.
        assert!(ExpInterlockedPopEntrySList(general.cast()).is_null());
        assert_eq!(word(48), ExAllocatePoolWithTag as *const () as u64);
        let block = ExAllocatePoolWithTag(word(36) as _, size as _, TAG);
        assert!(ExQueryDepthSList(general.cast()) < depth);
        ExpInterlockedPushEntrySList(general.cast(), block.cast());
        assert_eq!(ExpInterlockedPopEntrySList(general.cast()).cast(), block);
        ExpInterlockedPushEntrySList(general.cast(), block.cast());
        ExDeleteNPagedLookasideList(list);
        assert!(!machine().in_pool_block(block as usize, 1));
    });
}

#[test]
fn pool_that_must_be_zero_is_zero_and_other_pool_is_junk() {
    run(|| unsafe {
        let all = |block: PVOID, byte: u8| {
            std::slice::from_raw_parts(block.cast::<u8>(), 64).iter().all(|b| *b == byte)
        };
        assert!(all(ExAllocatePool2(0x40, 64, TAG), 0));
        assert!(all(ExAllocatePoolWithTag(512 | 1024, 64, TAG), 0));
        assert!(!all(ExAllocatePoolWithTag(512, 64, TAG), 0));
        // Exactly one kind of pool, a size and a tag.
        assert!(ExAllocatePool2(0x140, 64, TAG).is_null());
        assert!(ExAllocatePool2(0x40, 64, 0).is_null());
    });
}

unsafe fn unicode(text: &str) -> PUNICODE_STRING {
    unsafe {
        let string = pool::<UNICODE_STRING>();
        let wide: Vec<u16> = text.encode_utf16().chain([0]).collect();
        let buffer = ExAllocatePool2(0x40, 2 * wide.len() as SIZE_T, TAG).cast::<u16>();
        std::ptr::copy_nonoverlapping(wide.as_ptr(), buffer, wide.len());
        RtlInitUnicodeString(string, buffer);
        string
    }
}

#[test]
fn a_registry_value_is_read_by_its_handle_and_a_short_buffer_is_told_the_size() {
    run(|| unsafe {
        registry::set_value(r"\Registry\Machine\Software\Test", "Frames", registry::RegistryValue::dword(8));
        let attributes = pool::<OBJECT_ATTRIBUTES>();
        (*attributes).Length = size_of::<OBJECT_ATTRIBUTES>() as u32;
        (*attributes).ObjectName = unicode(r"\Registry\Machine\software\test");
        let mut key = std::ptr::null_mut();
        assert_eq!(ZwOpenKey(&raw mut key, 1, attributes), STATUS_SUCCESS);
        let (value, needed) = (pool::<[u32; 8]>(), pool::<u32>());
        let name = unicode("frames");
        assert_eq!(ZwQueryValueKey(key, name, 2, value.cast(), 4, needed), STATUS_BUFFER_TOO_SMALL);
        assert_eq!(*needed, 16);
        assert_eq!(ZwQueryValueKey(key, name, 2, value.cast(), 12, needed), STATUS_BUFFER_OVERFLOW);
        assert_eq!(ZwQueryValueKey(key, name, 2, value.cast(), 32, needed), STATUS_SUCCESS);
        assert_eq!(value.read()[..4], [0, 4, 4, 8]);
        assert_eq!(
            ZwQueryValueKey(key, unicode("none"), 2, value.cast(), 32, needed),
            STATUS_OBJECT_NAME_NOT_FOUND
        );
        assert_eq!(ZwClose(key), STATUS_SUCCESS);
    });
}

#[test]
fn a_file_is_read_to_its_end() {
    run(|| unsafe {
        put_file(r"\SystemRoot\test.bin", b"frame".to_vec());
        let attributes = pool::<OBJECT_ATTRIBUTES>();
        (*attributes).ObjectName = unicode(r"\SystemRoot\TEST.BIN");
        let (mut file, iosb) = (std::ptr::null_mut(), pool::<IO_STATUS_BLOCK>());
        let opened =
            ZwCreateFile(&raw mut file, 1, attributes, iosb, NONE, 0, 1, 1, 0, std::ptr::null_mut(), 0);
        assert_eq!(opened, STATUS_SUCCESS);
        let buffer = pool::<[u8; 8]>();
        let none = std::ptr::null_mut();
        let read = || ZwReadFile(file, none, None, none, iosb, buffer.cast(), 3, NONE, std::ptr::null_mut());
        assert_eq!(
            (read(), (*iosb).Information, &buffer.read()[..3]),
            (STATUS_SUCCESS, 3, b"fra".as_slice())
        );
        assert_eq!((read(), (*iosb).Information, &buffer.read()[..2]), (STATUS_SUCCESS, 2, b"me".as_slice()));
        assert_eq!(read(), STATUS_END_OF_FILE);
        assert_eq!(ZwClose(file), STATUS_SUCCESS);
    });
}

unsafe extern "win64" fn end_of_thread(context: PVOID) {
    unsafe {
        *context.cast::<u32>() = 7;
        PsTerminateSystemThread(STATUS_SUCCESS);
        *context.cast::<u32>() = 8;
    }
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

#[test]
fn a_guid_becomes_text_and_text_a_guid() {
    run(|| unsafe {
        let (text, back) = (pool::<UNICODE_STRING>(), pool::<GUID>());
        let guid = KSCATEGORY_CAPTURE;
        assert_eq!(RtlStringFromGUID(&raw const guid, text), STATUS_SUCCESS);
        let units = std::slice::from_raw_parts((*text).Buffer, usize::from((*text).Length) / 2);
        assert_eq!(String::from_utf16_lossy(units), "{65E8773D-8F56-11D0-A3B9-00A0C9223196}");
        assert_eq!(RtlGUIDFromString(text, back), STATUS_SUCCESS);
        assert_eq!(*back, guid);
        RtlFreeUnicodeString(text);
    });
}

#[test]
fn an_mdl_must_be_locked_before_it_is_mapped_and_unlocked_before_it_is_freed() {
    let make = || unsafe {
        let buffer = machine().allocate_user(8192);
        IoAllocateMdl((buffer + 100) as PVOID, 5000, 0, 0, std::ptr::null_mut())
    };
    run(move || unsafe {
        let mdl = make();
        assert_eq!(((*mdl).ByteOffset, (*mdl).ByteCount), (100, 5000));
        MmProbeAndLockPages(mdl, 1, 2);
        assert!(!MmMapLockedPagesSpecifyCache(mdl, 0, 1, std::ptr::null_mut(), 0, 16).is_null());
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
    });
    let unmapped = fault(move || unsafe {
        MmMapLockedPagesSpecifyCache(make(), 0, 1, std::ptr::null_mut(), 0, 16);
    });
    assert_eq!(unmapped.rule(), Some("MdlMapUnlocked"));
    let locked = fault(move || unsafe {
        let mdl = make();
        MmProbeAndLockPages(mdl, 1, 2);
        IoFreeMdl(mdl);
    });
    assert_eq!(locked.rule(), Some("MdlFreedLocked"));
}

#[test]
fn a_clients_pointer_is_probed_without_a_crash() {
    run(|| {
        let buffer = machine().allocate_user(4096);
        assert_eq!(probe(buffer, 4096, 1, true), STATUS_SUCCESS);
        assert_eq!(probe(buffer + 1, 4, 4, false), STATUS_DATATYPE_MISALIGNMENT);
        assert_eq!(probe(machine::arena::USER.end() - 8, 8, 1, false), STATUS_ACCESS_VIOLATION);
        assert_eq!(probe(pool::<u64>() as usize, 8, 1, false), STATUS_ACCESS_VIOLATION);
        assert_eq!(probe(0x1000, 8, 1, false), STATUS_ACCESS_VIOLATION);
    });
}

#[test]
fn what_is_left_after_a_driver_is_named() {
    let report = fault(|| {
        pool::<u64>();
        leaks::check();
    });
    assert_eq!(report.rule(), Some("LeakAtUnload"));
    assert!(report.what.contains("tag 'Test', 8 bytes"), "{report}");
    run(leaks::check);
}
