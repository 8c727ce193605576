//! Lists that are changed under a spin lock or in one step: `ExInterlocked…List` and the sequenced lists (SLIST).
//!
//! One thread of the machine runs at a time and none is switched away inside these functions, so each is one step.

use ks_sys::*;

machine::exports! { pub(crate) EXPORTS;
    ExInterlockedInsertHeadList, HIGH_LEVEL;
    ExInterlockedInsertTailList, HIGH_LEVEL;
    ExInterlockedRemoveHeadList, HIGH_LEVEL;
    ExQueryDepthSList: unsafe extern "win64" fn(*mut SLIST_HEADER) -> u16, DISPATCH_LEVEL;
    ExpInterlockedFlushSList: unsafe extern "win64" fn(*mut SLIST_HEADER) -> *mut Entry, DISPATCH_LEVEL;
    ExpInterlockedPopEntrySList: unsafe extern "win64" fn(*mut SLIST_HEADER) -> *mut Entry, DISPATCH_LEVEL;
    ExpInterlockedPushEntrySList: unsafe extern "win64" fn(*mut SLIST_HEADER, *mut Entry) -> *mut Entry, DISPATCH_LEVEL;
    InitializeSListHead: unsafe extern "win64" fn(*mut SLIST_HEADER), DISPATCH_LEVEL;
}

/// The first word of every entry of a sequenced list.
#[repr(C)]
pub struct Entry {
    next: *mut Entry,
}

/// SLIST_HEADER of x64: depth and sequence in the first word, the first entry in the second (its low four bits are not part
/// of the address).
#[repr(C)]
struct Header {
    depth: u16,
    _sequence: [u8; 6],
    first: usize,
}

unsafe fn take(head: PLIST_ENTRY) -> PLIST_ENTRY {
    let first = (*head).Flink;
    if first == head {
        return std::ptr::null_mut();
    }
    (*head).Flink = (*first).Flink;
    (*(*first).Flink).Blink = head;
    first
}

unsafe fn insert(before: PLIST_ENTRY, entry: PLIST_ENTRY) {
    let previous = (*before).Blink;
    (*entry).Flink = before;
    (*entry).Blink = previous;
    (*previous).Flink = entry;
    (*before).Blink = entry;
}

pub unsafe extern "win64" fn ExInterlockedInsertHeadList(
    head: PLIST_ENTRY,
    entry: PLIST_ENTRY,
    _lock: PKSPIN_LOCK,
) -> PLIST_ENTRY {
    let first = (*head).Flink;
    insert(first, entry);
    if first == head { std::ptr::null_mut() } else { first }
}

pub unsafe extern "win64" fn ExInterlockedInsertTailList(
    head: PLIST_ENTRY,
    entry: PLIST_ENTRY,
    _lock: PKSPIN_LOCK,
) -> PLIST_ENTRY {
    let last = (*head).Blink;
    insert(head, entry);
    if last == head { std::ptr::null_mut() } else { last }
}

pub unsafe extern "win64" fn ExInterlockedRemoveHeadList(
    head: PLIST_ENTRY,
    _lock: PKSPIN_LOCK,
) -> PLIST_ENTRY {
    take(head)
}

pub unsafe extern "win64" fn InitializeSListHead(head: *mut SLIST_HEADER) {
    head.cast::<Header>().write(Header { depth: 0, _sequence: [0; 6], first: 0 });
}

pub unsafe extern "win64" fn ExpInterlockedPushEntrySList(
    head: *mut SLIST_HEADER,
    entry: *mut Entry,
) -> *mut Entry {
    let header = head.cast::<Header>();
    let old = ((*header).first & !0xF) as *mut Entry;
    (*entry).next = old;
    (*header).first = entry as usize;
    (*header).depth = (*header).depth.wrapping_add(1);
    old
}

pub unsafe extern "win64" fn ExpInterlockedPopEntrySList(head: *mut SLIST_HEADER) -> *mut Entry {
    let header = head.cast::<Header>();
    let entry = ((*header).first & !0xF) as *mut Entry;
    if !entry.is_null() {
        (*header).first = (*entry).next as usize;
        (*header).depth = (*header).depth.wrapping_sub(1);
    }
    entry
}

pub unsafe extern "win64" fn ExpInterlockedFlushSList(head: *mut SLIST_HEADER) -> *mut Entry {
    let header = head.cast::<Header>();
    let entry = ((*header).first & !0xF) as *mut Entry;
    (*header).first = 0;
    (*header).depth = 0;
    entry
}

pub unsafe extern "win64" fn ExQueryDepthSList(head: *mut SLIST_HEADER) -> u16 {
    (*head.cast::<Header>()).depth
}
