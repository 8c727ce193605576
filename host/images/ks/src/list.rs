//! Doubly linked lists in the driver's memory: LIST_ENTRY, as wdm.h's inline functions keep them.

use ks_sys::LIST_ENTRY;

use crate::ptr::Ptr;

pub(crate) fn init(head: *mut LIST_ENTRY) {
    if let Some(h) = Ptr::of(head) {
        h.edit().Flink = head;
        h.edit().Blink = head;
    }
}

pub(crate) fn is_empty(head: *mut LIST_ENTRY) -> bool {
    Ptr::of(head).is_none_or(|h| h.Flink == head || h.Flink.is_null())
}

pub(crate) fn push_back(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY) {
    let (Some(h), Some(e)) = (Ptr::of(head), Ptr::of(entry)) else { return };
    let last = h.Blink;
    e.edit().Flink = head;
    e.edit().Blink = last;
    if let Some(last) = Ptr::of(last) {
        last.edit().Flink = entry;
    }
    h.edit().Blink = entry;
}

pub(crate) fn remove(entry: *mut LIST_ENTRY) {
    let Some(e) = Ptr::of(entry) else { return };
    if let (Some(before), Some(after)) = (Ptr::of(e.Blink), Ptr::of(e.Flink)) {
        before.edit().Flink = e.Flink;
        after.edit().Blink = e.Blink;
    }
    init(entry);
}

/// The entries, oldest first, collected before any is touched: what is called for one may remove it.
pub(crate) fn entries(head: *mut LIST_ENTRY) -> Vec<*mut LIST_ENTRY> {
    let mut all = Vec::new();
    let mut at = Ptr::of(head).map_or(head, |h| h.Flink);
    while at != head && !at.is_null() {
        all.push(at);
        at = Ptr::of(at).map_or(head, |e| e.Flink);
    }
    all
}
