//! Timers: one-shot or periodic, their callback at DISPATCH_LEVEL.

use std::cell::Cell;

use ks_sys::wdf::*;
use ks_sys::*;
use machine::irql::PASSIVE_LEVEL;
use machine::stop::{bug_check, violation};
use machine::{Dpc, MILLISECOND, Thread, machine};

use crate::driver::driver_of;
use crate::object::{Kind, Object, create, find};

machine::exports! { pub(crate) EXPORTS;
    WdfTimerCreate: ks_sys::wdf::sig::WdfTimerCreate, DISPATCH_LEVEL;
    WdfTimerGetParentObject: ks_sys::wdf::sig::WdfTimerGetParentObject, DISPATCH_LEVEL;
    WdfTimerStart: ks_sys::wdf::sig::WdfTimerStart, DISPATCH_LEVEL;
    WdfTimerStop: ks_sys::wdf::sig::WdfTimerStop, DISPATCH_LEVEL;
}

pub(crate) struct Timer {
    callback: PFN_WDF_TIMER,
    period_ms: u32,
    high_resolution: bool,
    running: Cell<u32>,
    /// The thread that runs the callback, by its object.
    runner: Cell<usize>,
}

fn timer(object: &Object) -> &Timer {
    match &object.kind {
        Kind::Timer(timer) => timer,
        _ => bug_check(
            0x10D,
            [5, object.handle as u64, 0, 0],
            format!("{} is no timer", machine().describe(object.handle)),
        ),
    }
}

pub(crate) unsafe extern "win64" fn WdfTimerCreate(
    globals: PWDF_DRIVER_GLOBALS,
    config: PWDF_TIMER_CONFIG,
    attributes: PWDF_OBJECT_ATTRIBUTES,
    handle: *mut WDFTIMER,
) -> NTSTATUS {
    *handle = std::ptr::null_mut();
    if (*config).Size as usize != size_of::<WDF_TIMER_CONFIG>() {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    // "ParentObject is required": a device, or something below one.
    if attributes.is_null() || (*attributes).ParentObject.is_null() {
        return STATUS_WDF_PARENT_NOT_SPECIFIED;
    }
    if (*attributes).ExecutionLevel == WdfExecutionLevelPassive {
        machine::stop::not_emulated("a WDFTIMER with WdfExecutionLevelPassive is not emulated");
    }
    let kind = Kind::Timer(Timer {
        callback: (*config).EvtTimerFunc,
        period_ms: (*config).Period,
        high_resolution: i32::from((*config).UseHighResolutionTimer) == WdfTrue,
        running: Cell::new(0),
        runner: Cell::new(0),
    });
    match create(kind, attributes, driver_of(globals)) {
        Ok(object) => {
            *handle = object.handle as WDFTIMER;
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

const STATUS_WDF_PARENT_NOT_SPECIFIED: NTSTATUS = 0xC020_0203_u32 as i32;

/// "TRUE if the timer object was in the system's timer queue."
pub(crate) unsafe extern "win64" fn WdfTimerStart(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFTIMER,
    due: LONGLONG,
) -> BOOLEAN {
    let object = find(handle as usize);
    let timer = timer(&object);
    // "With a high-resolution timer a positive due time causes the operating system to crash."
    if timer.high_resolution && due >= 0 {
        bug_check(
            0xC7,
            [0; 4],
            "WdfTimerStart of a high-resolution timer with a due time that is not negative",
        );
    }
    let clock = &machine().clock;
    let at = if due <= 0 { clock.now() + due.unsigned_abs() } else { clock.from_system_time(due as u64) };
    clock.set_timer(object.handle, at, expire).into()
}

fn expire(key: usize) {
    let object = find(key);
    let period = u64::from(timer(&object).period_ms) * MILLISECOND;
    if period > 0 {
        machine().clock.set_timer(key, machine().clock.now() + period, expire);
    }
    machine().queue_dpc(Dpc { key, run });
}

fn run(key: usize) {
    let object = find(key);
    let timer = timer(&object);
    timer.running.set(timer.running.get() + 1);
    let old = timer.runner.replace(me());
    if let Some(callback) = timer.callback {
        // SAFETY: the driver's callback, with its timer's handle.
        machine().call("EvtTimerFunc", key, || unsafe { callback(key as WDFTIMER) });
    }
    timer.runner.set(old);
    timer.running.set(timer.running.get() - 1);
    machine().signal(key);
}

fn me() -> usize {
    machine().current_thread().map_or(0, |thread| thread.object())
}

fn is_idle(_: &Thread, objects: &[usize]) -> Option<usize> {
    (timer(&find(objects[0])).running.get() == 0).then_some(0)
}

/// "If Wait is TRUE, the call returns after all of the driver's timer callbacks that are queued have run; it must then be at
/// PASSIVE_LEVEL." A callback that is queued and has not begun is taken back.
pub(crate) unsafe extern "win64" fn WdfTimerStop(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFTIMER,
    wait: BOOLEAN,
) -> BOOLEAN {
    let object = find(handle as usize);
    let was_set = stop(&object);
    if wait != 0 {
        if machine().irql() != PASSIVE_LEVEL {
            violation(
                "WdfTimerStop",
                "WdfTimerStop (Parameters, Wait)",
                "WdfTimerStop with Wait is called above PASSIVE_LEVEL",
            );
        }
        wait_until_idle(&object);
    }
    was_set.into()
}

fn stop(object: &Object) -> bool {
    let was_set = machine().clock.cancel_timer(object.handle);
    machine().remove_dpc(object.handle) || was_set
}

fn wait_until_idle(object: &Object) {
    let timer = timer(object);
    if timer.running.get() > 0 && timer.runner.get() == me() {
        violation(
            "WdfTimerStop",
            "WdfTimerStop (Remarks)",
            "a timer's own callback waits for that timer: it would wait for ever",
        );
    }
    machine().wait(&[object.handle], is_idle, None);
}

pub(crate) fn delete(object: &Object, timer: &Timer) {
    stop(object);
    if timer.running.get() > 0 && timer.runner.get() != me() {
        wait_until_idle(object);
    }
}

pub(crate) unsafe extern "win64" fn WdfTimerGetParentObject(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFTIMER,
) -> WDFOBJECT {
    find(handle as usize).parent as WDFOBJECT
}
