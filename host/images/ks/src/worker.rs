//! KS worker objects: KsRegisterWorker, KsRegisterCountedWorker, KsQueueWorkItem (nf-ks-ksregistercountedworker).
//!
//! A counted worker counts its queued items: KsIncrementCountedWorker returns the new count, and only the caller that sees 1 queues the
//! item; KsDecrementCountedWorker ends a round of the item's routine.

use core::cell::Cell;
use core::ffi::c_void;

use ks_sys::{WORK_QUEUE_ITEM, WORK_QUEUE_TYPE};

use crate::nt;
use crate::ptr::Ptr;

pub(crate) struct Worker {
    queue_type: WORK_QUEUE_TYPE,
    /// Of a counted worker.
    item: *mut WORK_QUEUE_ITEM,
    count: Cell<u32>,
    /// Items that were queued and have not run: KsUnregisterWorker waits for them.
    pending: Cell<u32>,
}

pub(crate) fn create(queue_type: WORK_QUEUE_TYPE, item: *mut WORK_QUEUE_ITEM) -> Option<Ptr<Worker>> {
    nt::create(Worker { queue_type, item, count: Cell::new(0), pending: Cell::new(0) })
}

pub(crate) fn of(worker: *mut c_void) -> Option<Ptr<Worker>> {
    Ptr::of(worker.cast())
}

/// What runs on the worker thread: the caller's routine, then the account.
struct Round {
    worker: Ptr<Worker>,
    routine: ks_sys::PWORKER_THREAD_ROUTINE,
    parameter: *mut c_void,
}

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    unsafe fn run(context: *mut c_void) {
        let Some(round) = Ptr::of(context.cast::<Round>()) else { return };
        let (worker, routine, parameter) = (round.worker, round.routine, round.parameter);
        nt::destroy(round);
        if let Some(routine) = routine {
            crate::call!("WORKER_THREAD_ROUTINE", routine(parameter));
        }
        worker.pending.set(worker.pending.get() - 1);
        nt::signal_address((&raw const worker.pending).addr());
    }
}

/// "Work items are deferred, never run inline."
pub(crate) fn queue(worker: *mut c_void, item: *mut WORK_QUEUE_ITEM) {
    let (Some(worker), Some(item)) = (of(worker), Ptr::of(item)) else { return };
    let Some(round) = nt::create(Round { worker, routine: item.WorkerRoutine, parameter: item.Parameter })
    else {
        return;
    };
    worker.pending.set(worker.pending.get() + 1);
    nt::defer(run, round.raw().cast());
}

/// KsIncrementCountedWorker: "the current counter; a value of one indicates that a worker item needs to be scheduled", which it does.
pub(crate) fn increment(worker: Ptr<Worker>) -> u32 {
    worker.count.set(worker.count.get() + 1);
    if worker.count.get() == 1 {
        queue(worker.raw().cast(), worker.item);
    }
    worker.count.get()
}

pub(crate) fn decrement(worker: Ptr<Worker>) -> u32 {
    worker.count.set(worker.count.get().saturating_sub(1));
    worker.count.get()
}

/// KsUnregisterWorker: "waits for any currently pending worker item to complete".
pub(crate) fn unregister(worker: Ptr<Worker>) {
    nt::wait_for_zero(&worker.pending);
    let _ = worker.queue_type;
    nt::destroy(worker);
}
