//! Work items: run later, by a system worker thread, at PASSIVE_LEVEL; never inline.

use ks_sys::*;
use machine::stop::violation;
use machine::{FaultKind, PoolRequest, machine};

use crate::{invoke, ob};

machine::exports! { pub(crate) EXPORTS;
    ExQueueWorkItem, DISPATCH_LEVEL;
    IoAllocateWorkItem, DISPATCH_LEVEL;
    IoFreeWorkItem, DISPATCH_LEVEL;
    IoInitializeWorkItem, HIGH_LEVEL;
    IoQueueWorkItem, DISPATCH_LEVEL;
    IoQueueWorkItemEx, DISPATCH_LEVEL;
    IoSizeofWorkItem, DISPATCH_LEVEL;
    IoUninitializeWorkItem, DISPATCH_LEVEL;
}

/// IO_WORKITEM, which is opaque to drivers.
#[repr(C)]
struct IoWorkItem {
    device: PDEVICE_OBJECT,
    routine: usize,
    context: PVOID,
    /// IO_WORKITEM_ROUTINE_EX also gets the work item.
    extended: bool,
    queued: bool,
}

const TAG: u32 = u32::from_le_bytes(*b"IoWI");

/// Runs `work` on a worker thread.
pub fn queue_work(work: impl FnOnce() + 'static) {
    machine().spawn("worker", Box::new(work));
}

/// "The caller must not touch or free the item until the routine has started"; the routine may free it.
pub unsafe extern "win64" fn ExQueueWorkItem(item: PWORK_QUEUE_ITEM, _queue: WORK_QUEUE_TYPE) {
    let (routine, parameter) = ((*item).WorkerRoutine, (*item).Parameter);
    let key = item as usize;
    queue_work(move || {
        if let Some(routine) = routine {
            invoke("WORKER_THREAD_ROUTINE", key, routine as usize, || routine(parameter));
        }
    });
}

pub unsafe extern "win64" fn IoSizeofWorkItem() -> ULONG {
    size_of::<IoWorkItem>() as u32
}

pub unsafe extern "win64" fn IoAllocateWorkItem(device: PDEVICE_OBJECT) -> PIO_WORKITEM {
    if machine().fails(FaultKind::Allocation) {
        return std::ptr::null_mut();
    }
    let size = size_of::<IoWorkItem>();
    let item = machine().allocate(PoolRequest { size, tag: TAG, zero: true, ..PoolRequest::default() })
        as PIO_WORKITEM;
    if !item.is_null() {
        IoInitializeWorkItem(device.cast(), item);
    }
    item
}

pub unsafe extern "win64" fn IoInitializeWorkItem(object: PVOID, item: PIO_WORKITEM) {
    let item = item.cast::<IoWorkItem>();
    item.write(IoWorkItem {
        device: object.cast(),
        routine: 0,
        context: std::ptr::null_mut(),
        extended: false,
        queued: false,
    });
}

pub unsafe extern "win64" fn IoUninitializeWorkItem(item: PIO_WORKITEM) {
    refuse_queued(item, "IoUninitializeWorkItem");
}

pub unsafe extern "win64" fn IoFreeWorkItem(item: PIO_WORKITEM) {
    refuse_queued(item, "IoFreeWorkItem");
    machine().free(item as usize, Some(TAG));
}

unsafe fn refuse_queued(item: PIO_WORKITEM, name: &str) {
    if (*item.cast::<IoWorkItem>()).queued {
        violation("WorkItemFree", &format!("{name} (Remarks)"), format!("{name}: the work item is queued"));
    }
}

pub unsafe extern "win64" fn IoQueueWorkItem(
    item: PIO_WORKITEM,
    routine: PIO_WORKITEM_ROUTINE,
    _queue: WORK_QUEUE_TYPE,
    context: PVOID,
) {
    queue(item.cast(), routine.map_or(0, |routine| routine as usize), context, false);
}

pub unsafe extern "win64" fn IoQueueWorkItemEx(
    item: PIO_WORKITEM,
    routine: PIO_WORKITEM_ROUTINE_EX,
    _queue: WORK_QUEUE_TYPE,
    context: PVOID,
) {
    queue(item.cast(), routine.map_or(0, |routine| routine as usize), context, true);
}

/// "The I/O manager references the device object while the item is queued." An item can be queued again, or freed, as soon
/// as its routine has started.
unsafe fn queue(item: *mut IoWorkItem, routine: usize, context: PVOID, extended: bool) {
    if (*item).queued {
        violation(
            "WorkItemQueued",
            "IoQueueWorkItem (Remarks)",
            "a work item that is queued already is queued again",
        );
    }
    let device = (*item).device;
    item.write(IoWorkItem { device, routine, context, extended, queued: true });
    ob::reference(device as usize);
    let key = item as usize;
    queue_work(move || {
        let item = key as *mut IoWorkItem;
        (*item).queued = false;
        run(item, device, routine, context, extended);
        ob::dereference(device as usize);
    });
}

unsafe fn run(item: *mut IoWorkItem, device: PDEVICE_OBJECT, routine: usize, context: PVOID, extended: bool) {
    type Routine = unsafe extern "win64" fn(PDEVICE_OBJECT, PVOID);
    type RoutineEx = unsafe extern "win64" fn(PVOID, PVOID, PIO_WORKITEM);
    if extended {
        let call = std::mem::transmute::<usize, RoutineEx>(routine);
        invoke("IO_WORKITEM_ROUTINE_EX", item as usize, routine, || {
            call(device.cast(), context, item.cast())
        });
    } else {
        let call = std::mem::transmute::<usize, Routine>(routine);
        invoke("IO_WORKITEM_ROUTINE", item as usize, routine, || call(device, context));
    }
}
