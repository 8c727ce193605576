//! Device queues (KDEVICE_QUEUE, "device-queue objects"): entries wait while the device is busy.

use ks_sys::*;
use machine::stop::violation;

use crate::inline::initialize_list_head;

machine::exports! { pub(crate) EXPORTS;
    KeInitializeDeviceQueue, HIGH_LEVEL;
    KeInsertByKeyDeviceQueue, DISPATCH_LEVEL;
    KeInsertDeviceQueue: unsafe extern "win64" fn(PKDEVICE_QUEUE, PKDEVICE_QUEUE_ENTRY) -> BOOLEAN, DISPATCH_LEVEL;
    KeRemoveDeviceQueue, DISPATCH_LEVEL;
    KeRemoveEntryDeviceQueue: unsafe extern "win64" fn(PKDEVICE_QUEUE, PKDEVICE_QUEUE_ENTRY) -> BOOLEAN, DISPATCH_LEVEL;
}

const DEVICE_QUEUE_OBJECT: i16 = 20;

pub(crate) unsafe extern "win64" fn KeInitializeDeviceQueue(queue: PKDEVICE_QUEUE) {
    *queue = zeroed();
    (*queue).Type = DEVICE_QUEUE_OBJECT;
    (*queue).Size = size_of::<KDEVICE_QUEUE>() as i16;
    initialize_list_head(&raw mut (*queue).DeviceListHead);
}

/// Puts an entry before `next`.
unsafe fn link(entry: PKDEVICE_QUEUE_ENTRY, next: PLIST_ENTRY) {
    let (this, before) = (&raw mut (*entry).DeviceListEntry, (*next).Blink);
    (*this).Flink = next;
    (*this).Blink = before;
    (*before).Flink = this;
    (*next).Blink = this;
    (*entry).Inserted = 1;
}

unsafe fn unlink(entry: PKDEVICE_QUEUE_ENTRY) {
    let LIST_ENTRY { Flink: next, Blink: before } = (*entry).DeviceListEntry;
    (*before).Flink = next;
    (*next).Blink = before;
    (*entry).Inserted = 0;
}

/// "If the queue is not busy, it is set to busy, and the entry is not inserted: FALSE."
unsafe fn insert(
    queue: PKDEVICE_QUEUE,
    entry: PKDEVICE_QUEUE_ENTRY,
    next: impl FnOnce(PLIST_ENTRY) -> PLIST_ENTRY,
) -> BOOLEAN {
    if (*queue).Anonymous.Busy == 0 {
        (*queue).Anonymous.Busy = 1;
        (*entry).Inserted = 0;
        return 0;
    }
    let head = &raw mut (*queue).DeviceListHead;
    link(entry, next(head));
    1
}

unsafe extern "win64" fn KeInsertDeviceQueue(queue: PKDEVICE_QUEUE, entry: PKDEVICE_QUEUE_ENTRY) -> BOOLEAN {
    insert(queue, entry, |head| head)
}

unsafe extern "win64" fn KeInsertByKeyDeviceQueue(
    queue: PKDEVICE_QUEUE,
    entry: PKDEVICE_QUEUE_ENTRY,
    key: ULONG,
) -> BOOLEAN {
    (*entry).SortKey = key;
    insert(queue, entry, |head| {
        let mut at = (*head).Flink;
        // The list entry is what a queue entry begins with.
        while at != head && (*at.cast::<KDEVICE_QUEUE_ENTRY>()).SortKey <= key {
            at = (*at).Flink;
        }
        at
    })
}

/// "If the queue is empty, it is set to not busy, and NULL is returned."
unsafe extern "win64" fn KeRemoveDeviceQueue(queue: PKDEVICE_QUEUE) -> PKDEVICE_QUEUE_ENTRY {
    if (*queue).Anonymous.Busy == 0 {
        violation(
            "DeviceQueueNotBusy",
            "KeRemoveDeviceQueue (Remarks)",
            "an entry is taken from a device queue that is not busy",
        );
    }
    let head = &raw mut (*queue).DeviceListHead;
    let first = (*head).Flink;
    if first == head {
        (*queue).Anonymous.Busy = 0;
        return std::ptr::null_mut();
    }
    unlink(first.cast());
    first.cast()
}

unsafe extern "win64" fn KeRemoveEntryDeviceQueue(
    _queue: PKDEVICE_QUEUE,
    entry: PKDEVICE_QUEUE_ENTRY,
) -> BOOLEAN {
    let inserted = (*entry).Inserted;
    if inserted != 0 {
        unlink(entry);
    }
    inserted
}
