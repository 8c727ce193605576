//! Work items and timers.

// UNSAFETY: ntoskrnl's exports take raw structures, which lie in the engine's own objects.
#![allow(unsafe_code)]

use core::ffi::c_void;

use ks_sys::{KDPC, KTIMER, LARGE_INTEGER, WORK_QUEUE_ITEM, WORK_QUEUE_TYPE, zeroed};
use machine::machine;

use super::memory::{create, destroy};
use crate::ptr::Ptr;

type Routine = unsafe extern "win64" fn(*mut c_void);

pub(crate) fn queue_work(
    item: *mut WORK_QUEUE_ITEM,
    routine: Routine,
    context: *mut c_void,
    queue: WORK_QUEUE_TYPE,
) {
    if let Some(slot) = Ptr::of(item) {
        slot.edit().WorkerRoutine = Some(routine);
        slot.edit().Parameter = context;
        // SAFETY: an item of the engine's own that is not queued: its owner's gate is captured until it has run.
        unsafe { ntoskrnl::ExQueueWorkItem(item, queue) };
    }
}

/// Runs `routine(context)` on a worker thread at PASSIVE_LEVEL.
pub(crate) fn defer(routine: Routine, context: *mut c_void) {
    let context = context.expose_provenance();
    ntoskrnl::queue_work(move || {
        // SAFETY: the engine's own routine with the context it was given.
        unsafe { routine(core::ptr::with_exposed_provenance_mut(context)) }
    });
}

/// KTIMER and KDPC together, in pool.
#[repr(C)]
pub(crate) struct Timer {
    timer: KTIMER,
    dpc: KDPC,
}

type DpcRoutine = unsafe extern "win64" fn(*mut KDPC, *mut c_void, *mut c_void, *mut c_void);

pub(crate) fn start_timer(
    interval_100ns: u64,
    routine: DpcRoutine,
    context: *mut c_void,
) -> Option<Ptr<Timer>> {
    let timer = create(Timer { timer: zeroed(), dpc: zeroed() })?;
    let (t, d) = (&raw mut timer.edit().timer, &raw mut timer.edit().dpc);
    // SAFETY: the DPC lies in pool until `stop_timer`.
    unsafe { ntoskrnl::KeInitializeDpc(d, Some(routine), context) };
    // SAFETY: the timer lies in pool until `stop_timer`.
    unsafe { ntoskrnl::KeInitializeTimer(t) };
    let due = LARGE_INTEGER { QuadPart: -(i64::try_from(interval_100ns).unwrap_or(i64::MAX)) };
    // SAFETY: both were initialised above.
    unsafe { ntoskrnl::KeSetTimer(t, due, d) };
    Some(timer)
}

pub(crate) fn stop_timer(timer: Ptr<Timer>) {
    // SAFETY: initialised by `start_timer`.
    unsafe { ntoskrnl::KeCancelTimer(&raw mut timer.edit().timer) };
    machine().remove_dpc((&raw const timer.dpc).addr());
    destroy(timer);
}
