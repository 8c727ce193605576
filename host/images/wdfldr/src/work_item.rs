//! Work items: the callback runs on a system worker thread at PASSIVE_LEVEL, once for each time it was found queued.

use std::cell::Cell;

use ks_sys::wdf::*;
use ks_sys::*;
use machine::stop::bug_check;
use machine::{Thread, machine};

use crate::driver::driver_of;
use crate::object::{Kind, Object, create, find};

machine::exports! { pub(crate) EXPORTS;
    WdfWorkItemCreate: ks_sys::wdf::sig::WdfWorkItemCreate, DISPATCH_LEVEL;
    WdfWorkItemEnqueue: ks_sys::wdf::sig::WdfWorkItemEnqueue, DISPATCH_LEVEL;
    WdfWorkItemFlush: ks_sys::wdf::sig::WdfWorkItemFlush, PASSIVE_LEVEL;
    WdfWorkItemGetParentObject: ks_sys::wdf::sig::WdfWorkItemGetParentObject, DISPATCH_LEVEL;
}

pub(crate) struct WorkItem {
    callback: PFN_WDF_WORKITEM,
    queued: Cell<bool>,
    running: Cell<u32>,
}

fn item(object: &Object) -> &WorkItem {
    match &object.kind {
        Kind::WorkItem(item) => item,
        _ => bug_check(
            0x10D,
            [5, object.handle as u64, 0, 0],
            format!("{} is no work item", machine().describe(object.handle)),
        ),
    }
}

pub(crate) unsafe extern "win64" fn WdfWorkItemCreate(
    globals: PWDF_DRIVER_GLOBALS,
    config: PWDF_WORKITEM_CONFIG,
    attributes: PWDF_OBJECT_ATTRIBUTES,
    handle: *mut WDFWORKITEM,
) -> NTSTATUS {
    *handle = std::ptr::null_mut();
    if (*config).Size as usize != size_of::<WDF_WORKITEM_CONFIG>() {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    let kind = Kind::WorkItem(WorkItem {
        callback: (*config).EvtWorkItemFunc,
        queued: Cell::new(false),
        running: Cell::new(0),
    });
    match create(kind, attributes, driver_of(globals)) {
        Ok(object) => {
            *handle = object.handle as WDFWORKITEM;
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

/// "If the item is queued already, the call does nothing."
pub(crate) unsafe extern "win64" fn WdfWorkItemEnqueue(_globals: PWDF_DRIVER_GLOBALS, handle: WDFWORKITEM) {
    let object = find(handle as usize);
    if item(&object).queued.replace(true) {
        return;
    }
    ntoskrnl::queue_work(move || {
        let item = item(&object);
        item.queued.set(false);
        item.running.set(item.running.get() + 1);
        if let Some(callback) = item.callback {
            machine().call("EvtWorkItemFunc", object.handle, || callback(object.handle as WDFWORKITEM));
        }
        item.running.set(item.running.get() - 1);
        machine().signal(object.handle);
    });
}

fn is_idle(_: &Thread, objects: &[usize]) -> Option<usize> {
    let object = find(objects[0]);
    let item = item(&object);
    (!item.queued.get() && item.running.get() == 0).then_some(0)
}

/// "Returns after the work item has been serviced."
pub(crate) unsafe extern "win64" fn WdfWorkItemFlush(_globals: PWDF_DRIVER_GLOBALS, handle: WDFWORKITEM) {
    let object = find(handle as usize);
    flush(&object, item(&object));
}

pub(crate) fn flush(object: &Object, _item: &WorkItem) {
    machine().wait(&[object.handle], is_idle, None);
}

pub(crate) unsafe extern "win64" fn WdfWorkItemGetParentObject(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFWORKITEM,
) -> WDFOBJECT {
    find(handle as usize).parent as WDFOBJECT
}
