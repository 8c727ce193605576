//! Doubly linked lists: wdm.h's inline functions, kernel/singly-and-doubly-linked-lists.
//!
//! An empty list is a head that points to itself. Unlike wdm.h these do not check the links and fail fast: the image has no
//! trap instructions. Who holds the list holds its lock.

use crate::{BOOLEAN, LIST_ENTRY, PLIST_ENTRY, PSINGLE_LIST_ENTRY};

/// wdm/nf-wdm-initializelisthead
///
/// # Safety
/// `ListHead` is valid for writing.
#[inline]
pub unsafe fn InitializeListHead(ListHead: PLIST_ENTRY) {
    // SAFETY: the caller's promise.
    unsafe { ListHead.write(LIST_ENTRY { Flink: ListHead, Blink: ListHead }) }
}

/// wdm/nf-wdm-islistempty
///
/// # Safety
/// `ListHead` is an initialised head.
#[inline]
pub unsafe fn IsListEmpty(ListHead: *const LIST_ENTRY) -> bool {
    // SAFETY: the caller's promise.
    let first = unsafe { (*ListHead).Flink };
    core::ptr::eq(first, ListHead)
}

/// Puts `entry` between two neighbours.
///
/// # Safety
/// `before` and `after` are neighbours in a valid list; `entry` is valid for writing and in no list.
unsafe fn insert(entry: PLIST_ENTRY, before: PLIST_ENTRY, after: PLIST_ENTRY) {
    // SAFETY: valid for writing.
    unsafe { entry.write(LIST_ENTRY { Flink: after, Blink: before }) };
    // SAFETY: a member of the caller's list.
    unsafe { (*before).Flink = entry };
    // SAFETY: a member of the caller's list; it may be `before` itself, of which only the other link was written.
    unsafe { (*after).Blink = entry };
}

/// wdm/nf-wdm-insertheadlist
///
/// # Safety
/// `ListHead` is a valid list; `Entry` is valid for writing and in no list.
#[inline]
pub unsafe fn InsertHeadList(ListHead: PLIST_ENTRY, Entry: PLIST_ENTRY) {
    // SAFETY: the caller's promise.
    let first = unsafe { (*ListHead).Flink };
    // SAFETY: the head and its first entry are neighbours.
    unsafe { insert(Entry, ListHead, first) }
}

/// wdm/nf-wdm-inserttaillist
///
/// # Safety
/// `ListHead` is a valid list; `Entry` is valid for writing and in no list.
#[inline]
pub unsafe fn InsertTailList(ListHead: PLIST_ENTRY, Entry: PLIST_ENTRY) {
    // SAFETY: the caller's promise.
    let last = unsafe { (*ListHead).Blink };
    // SAFETY: the last entry and the head are neighbours.
    unsafe { insert(Entry, last, ListHead) }
}

/// wdm/nf-wdm-removeentrylist: TRUE when the list is empty afterwards.
///
/// # Safety
/// `Entry` is in a valid list. It keeps its old links.
#[inline]
pub unsafe fn RemoveEntryList(Entry: PLIST_ENTRY) -> BOOLEAN {
    // SAFETY: the caller's promise.
    let LIST_ENTRY { Flink: after, Blink: before } = unsafe { *Entry };
    // SAFETY: the neighbour of a list's member is a member.
    unsafe { (*before).Flink = after };
    // SAFETY: as above.
    unsafe { (*after).Blink = before };
    BOOLEAN::from(core::ptr::eq(after, before))
}

/// wdm/nf-wdm-removeheadlist: of an empty list, the head itself.
///
/// # Safety
/// `ListHead` is a valid list.
#[inline]
pub unsafe fn RemoveHeadList(ListHead: PLIST_ENTRY) -> PLIST_ENTRY {
    // SAFETY: the caller's promise.
    let entry = unsafe { (*ListHead).Flink };
    // SAFETY: a member of the list.
    unsafe { RemoveEntryList(entry) };
    entry
}

/// wdm/nf-wdm-removetaillist: of an empty list, the head itself.
///
/// # Safety
/// `ListHead` is a valid list.
#[inline]
pub unsafe fn RemoveTailList(ListHead: PLIST_ENTRY) -> PLIST_ENTRY {
    // SAFETY: the caller's promise.
    let entry = unsafe { (*ListHead).Blink };
    // SAFETY: a member of the list.
    unsafe { RemoveEntryList(entry) };
    entry
}

/// wdm/nf-wdm-pushentrylist
///
/// # Safety
/// Both are valid for writing; `Entry` is in no list.
#[inline]
pub unsafe fn PushEntryList(ListHead: PSINGLE_LIST_ENTRY, Entry: PSINGLE_LIST_ENTRY) {
    // SAFETY: the caller's promise.
    let head = unsafe { &mut *ListHead };
    // SAFETY: the caller's promise; another record than the head.
    unsafe { (*Entry).Next = head.Next };
    head.Next = Entry;
}

/// wdm/nf-wdm-popentrylist: NULL of an empty list.
///
/// # Safety
/// `ListHead` is a valid list.
#[inline]
pub unsafe fn PopEntryList(ListHead: PSINGLE_LIST_ENTRY) -> PSINGLE_LIST_ENTRY {
    // SAFETY: the caller's promise.
    let head = unsafe { &mut *ListHead };
    let first = head.Next;
    if !first.is_null() {
        // SAFETY: a member of the list.
        head.Next = unsafe { (*first).Next };
    }
    first
}

/// wdm/nf-wdm-containing_record: `CONTAINING_RECORD!(entry, KSEVENT_ENTRY, ListEntry)`, the record around a member.
///
/// It only computes; whether a record of that type is there, the caller must know before reading it.
#[macro_export]
macro_rules! CONTAINING_RECORD {
    ($address:expr, $record:ty, $($field:tt)+) => {
        $address.wrapping_byte_sub(::core::mem::offset_of!($record, $($field)+)).cast::<$record>()
    };
}
