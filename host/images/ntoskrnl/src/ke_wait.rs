//! Waiting: `KeWaitForSingleObject`, `KeWaitForMultipleObjects`, `KeDelayExecutionThread`, and the header that all
//! dispatcher objects begin with.

use std::cell::Cell;

use ks_sys::*;
use machine::irql::{APC_LEVEL, DISPATCH_LEVEL};
use machine::stop::{bug_check, violation};
use machine::{FaultKind, Thread, Time, machine};

use crate::inline::{initialize_list_head, quad};

machine::exports! { pub(crate) EXPORTS;
    KeDelayExecutionThread, APC_LEVEL;
    KeWaitForMultipleObjects, DISPATCH_LEVEL;
    KeWaitForSingleObject, DISPATCH_LEVEL;
}

/// DISPATCHER_HEADER.Type: wdm.h's KOBJECTS.
pub(crate) mod kind {
    pub(crate) const NOTIFICATION_EVENT: u8 = 0;
    pub(crate) const SYNCHRONIZATION_EVENT: u8 = 1;
    pub(crate) const MUTANT: u8 = 2;
    pub(crate) const PROCESS: u8 = 3;
    pub(crate) const SEMAPHORE: u8 = 5;
    pub(crate) const THREAD: u8 = 6;
    pub(crate) const NOTIFICATION_TIMER: u8 = 8;
    pub(crate) const SYNCHRONIZATION_TIMER: u8 = 9;
}

pub(crate) unsafe fn header(object: *mut DISPATCHER_HEADER, kind: u8, size: usize, state: i32) {
    let bytes = object.cast::<u8>();
    bytes.write(kind);
    bytes.add(1).write(0);
    // Size is in units of four bytes.
    bytes.add(2).write((size / 4) as u8);
    bytes.add(3).write(0);
    (*object).SignalState = state;
    initialize_list_head(&raw mut (*object).WaitListHead);
}

/// `SignalState`, as a cell: other threads of the machine change it too.
pub(crate) unsafe fn signal_state<'a>(object: *mut DISPATCHER_HEADER) -> &'a Cell<i32> {
    Cell::from_mut(&mut (*object).SignalState)
}

/// True, and the object is taken, if a wait for it is satisfied now.
fn take(thread: &Thread, object: usize, consume: bool) -> bool {
    // SAFETY: an object that a driver waits for; a wild pointer traps and is reported.
    let (kind, state) = unsafe { (*(object as *const u8), signal_state(object as *mut DISPATCHER_HEADER)) };
    match kind & 0x7F {
        kind::NOTIFICATION_EVENT | kind::NOTIFICATION_TIMER | kind::THREAD | kind::PROCESS => state.get() > 0,
        kind::SYNCHRONIZATION_EVENT | kind::SYNCHRONIZATION_TIMER => {
            let signalled = state.get() > 0;
            if signalled && consume {
                state.set(0);
            }
            signalled
        }
        kind::SEMAPHORE => {
            let signalled = state.get() > 0;
            if signalled && consume {
                state.set(state.get() - 1);
            }
            signalled
        }
        kind::MUTANT => crate::ke_mutex::take(thread, object, consume),
        other => violation(
            "WaitForUninitializedObject",
            "KeWaitForSingleObject (Parameters, Object)",
            format!(
                "{} is no initialized dispatcher object (its type is {other})",
                machine().describe(object)
            ),
        ),
    }
}

fn any(thread: &Thread, objects: &[usize]) -> Option<usize> {
    objects.iter().position(|object| take(thread, *object, true))
}

fn all(thread: &Thread, objects: &[usize]) -> Option<usize> {
    if objects.iter().all(|object| take(thread, *object, false)) {
        for object in objects {
            take(thread, *object, true);
        }
        return Some(0);
    }
    None
}

/// "A positive value specifies an absolute time, a negative value an interval relative to the current time."
pub(crate) fn due(time: i64) -> Time {
    let clock = &machine().clock;
    match time {
        t if t <= 0 => clock.now() + t.unsigned_abs(),
        t => clock.from_system_time(t as u64),
    }
}

unsafe fn deadline(timeout: PLARGE_INTEGER) -> Option<Time> {
    if timeout.is_null() { None } else { Some(due(quad(*timeout))) }
}

/// "If Timeout is NULL or points to a nonzero value, the caller must be at IRQL <= APC_LEVEL."
unsafe fn check_level(name: &str, timeout: PLARGE_INTEGER) {
    let level = machine().irql();
    if level > APC_LEVEL && (level > DISPATCH_LEVEL || timeout.is_null() || quad(*timeout) != 0) {
        let what = format!("{name} was asked to wait at IRQL {level}");
        violation("IrqlKeApcLte1", &format!("{name} (Requirements, IRQL)"), what);
    }
    if machine().current_thread().is_none() {
        bug_check(0xB8, [0; 4], format!("{name} was called outside any thread"));
    }
}

pub unsafe extern "win64" fn KeWaitForSingleObject(
    object: PVOID,
    _reason: KWAIT_REASON,
    _mode: KPROCESSOR_MODE,
    _alertable: BOOLEAN,
    timeout: PLARGE_INTEGER,
) -> NTSTATUS {
    check_level("KeWaitForSingleObject", timeout);
    wait(&[object as usize], false, timeout)
}

pub unsafe extern "win64" fn KeWaitForMultipleObjects(
    count: ULONG,
    objects: *mut PVOID,
    kind: WAIT_TYPE,
    _reason: KWAIT_REASON,
    _mode: KPROCESSOR_MODE,
    _alertable: BOOLEAN,
    timeout: PLARGE_INTEGER,
    blocks: PKWAIT_BLOCK,
) -> NTSTATUS {
    check_level("KeWaitForMultipleObjects", timeout);
    let most = if blocks.is_null() { 3 } else { 64 };
    if count == 0 || count > most {
        bug_check(
            0xC,
            [count.into(), 0, 0, 0],
            format!("KeWaitForMultipleObjects was given {count} objects; {most} are possible"),
        );
    }
    let objects: Vec<usize> = (0..count as usize).map(|index| *objects.add(index) as usize).collect();
    // WaitAll is 0.
    wait(&objects, kind == 0, timeout)
}

unsafe fn wait(objects: &[usize], for_all: bool, timeout: PLARGE_INTEGER) -> NTSTATUS {
    if !timeout.is_null() && machine().fails(FaultKind::Wait) {
        return STATUS_TIMEOUT;
    }
    match machine().wait(objects, if for_all { all } else { any }, deadline(timeout)) {
        Some(index) => STATUS_WAIT_0 + index as i32,
        None => STATUS_TIMEOUT,
    }
}

pub unsafe extern "win64" fn KeDelayExecutionThread(
    _mode: KPROCESSOR_MODE,
    _alertable: BOOLEAN,
    interval: PLARGE_INTEGER,
) -> NTSTATUS {
    machine().wait(&[], |_, _| None, Some(due(quad(*interval))));
    STATUS_SUCCESS
}
