//! Worker objects.

use ks_sys::*;

use crate::ptr::{self, Ptr};
use crate::status::{INSUFFICIENT_RESOURCES, INVALID_PARAMETER, code};
use crate::worker;

machine::exports! { pub(crate) EXPORTS;
    KsRegisterWorker, PASSIVE_LEVEL;
    KsRegisterCountedWorker, PASSIVE_LEVEL;
    KsUnregisterWorker, PASSIVE_LEVEL;
    KsQueueWorkItem, DISPATCH_LEVEL;
    KsIncrementCountedWorker, DISPATCH_LEVEL;
    KsDecrementCountedWorker, DISPATCH_LEVEL;
}

windows_abi! {
    pub(crate) unsafe fn KsRegisterWorker(WorkQueueType: WORK_QUEUE_TYPE, Worker: *mut PKSWORKER) -> NTSTATUS {
        // SAFETY: the same contract, without an item.
        unsafe { KsRegisterCountedWorker(WorkQueueType, core::ptr::null_mut(), Worker) }
    }

    pub(crate) unsafe fn KsRegisterCountedWorker(
        WorkQueueType: WORK_QUEUE_TYPE,
        CountedWorkItem: PWORK_QUEUE_ITEM,
        Worker: *mut PKSWORKER,
    ) -> NTSTATUS {
        code(worker::create(WorkQueueType, CountedWorkItem).ok_or(INSUFFICIENT_RESOURCES).map(|w| ptr::put(Worker.cast(), w.raw())))
    }

    pub(crate) unsafe fn KsUnregisterWorker(Worker: PKSWORKER) {
        if let Some(worker) = worker::of(Worker.cast()) {
            worker::unregister(worker);
        }
    }

    pub(crate) unsafe fn KsQueueWorkItem(Worker: PKSWORKER, WorkItem: PWORK_QUEUE_ITEM) -> NTSTATUS {
        let known = worker::of(Worker.cast()).zip(Ptr::of(WorkItem)).ok_or(INVALID_PARAMETER);
        code(known.map(|_| worker::queue(Worker.cast(), WorkItem)))
    }

    pub(crate) unsafe fn KsIncrementCountedWorker(Worker: PKSWORKER) -> ULONG {
        worker::of(Worker.cast()).map_or(0, worker::increment)
    }

    pub(crate) unsafe fn KsDecrementCountedWorker(Worker: PKSWORKER) -> ULONG {
        worker::of(Worker.cast()).map_or(0, worker::decrement)
    }
}
