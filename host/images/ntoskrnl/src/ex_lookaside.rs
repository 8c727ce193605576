//! Lookaside lists. A driver's allocations from them are half inline: the header's inline function pops the list and, when
//! it is empty, calls `L.Allocate(L.Type, L.Size, L.Tag)`; freeing pushes unless the list is `L.Depth` deep, else calls
//! `L.Free`. So the members are filled in at their real places.

use ks_sys::*;

use crate::{ExAllocatePoolWithTag, ExFreePool, ExpInterlockedPopEntrySList, InitializeSListHead};

machine::exports! { pub(crate) EXPORTS;
    ExDeleteNPagedLookasideList, DISPATCH_LEVEL;
    ExDeletePagedLookasideList, APC_LEVEL;
    ExInitializeNPagedLookasideList, DISPATCH_LEVEL;
    ExInitializePagedLookasideList, APC_LEVEL;
}

const PAGED_POOL: POOL_TYPE = 1;
const POOL_NX_ALLOCATION: POOL_TYPE = 512;
const POOL_RAISE_IF_ALLOCATION_FAILURE: u32 = 16;
/// How many entries a new list keeps: Windows starts at 4 and adapts.
const DEPTH: u16 = 4;

/// What an initializing function gets, but for the place.
struct Parameters {
    allocate: PALLOCATE_FUNCTION,
    free: PFREE_FUNCTION,
    flags: u32,
    kind: POOL_TYPE,
    size: usize,
    tag: u32,
}

unsafe fn initialize(list: *mut GENERAL_LOOKASIDE, p: Parameters) {
    *list = zeroed();
    InitializeSListHead(list.cast());
    (*list).Depth = DEPTH;
    (*list).MaximumDepth = 256;
    let flags = p.flags & (POOL_RAISE_IF_ALLOCATION_FAILURE | POOL_NX_ALLOCATION as u32);
    (*list).Type = p.kind | flags as POOL_TYPE;
    (*list).Tag = p.tag;
    // "The minimum size is that of an SLIST_ENTRY."
    (*list).Size = p.size.max(size_of::<usize>()) as u32;
    (*list).Anonymous4.Allocate = p.allocate.or(Some(ExAllocatePoolWithTag));
    (*list).Anonymous5.Free = p.free.or(Some(ExFreePool));
    crate::inline::initialize_list_head(&raw mut (*list).ListEntry);
}

unsafe fn delete(list: *mut GENERAL_LOOKASIDE) {
    loop {
        let entry = ExpInterlockedPopEntrySList(list.cast());
        if entry.is_null() {
            return;
        }
        if let Some(free) = (*list).Anonymous5.Free {
            crate::invoke("FREE_FUNCTION", list as usize, free as usize, || free(entry.cast()));
        }
    }
}

pub unsafe extern "win64" fn ExInitializeNPagedLookasideList(
    list: PNPAGED_LOOKASIDE_LIST,
    allocate: PALLOCATE_FUNCTION,
    free: PFREE_FUNCTION,
    flags: ULONG,
    size: SIZE_T,
    tag: ULONG,
    _depth: USHORT,
) {
    let kind = 0;
    initialize(&raw mut (*list).L, Parameters { allocate, free, flags, kind, size, tag });
}

pub unsafe extern "win64" fn ExInitializePagedLookasideList(
    list: PPAGED_LOOKASIDE_LIST,
    allocate: PALLOCATE_FUNCTION,
    free: PFREE_FUNCTION,
    flags: ULONG,
    size: SIZE_T,
    tag: ULONG,
    _depth: USHORT,
) {
    initialize(&raw mut (*list).L, Parameters { allocate, free, flags, kind: PAGED_POOL, size, tag });
}

pub unsafe extern "win64" fn ExDeleteNPagedLookasideList(list: PNPAGED_LOOKASIDE_LIST) {
    delete(&raw mut (*list).L);
}

pub unsafe extern "win64" fn ExDeletePagedLookasideList(list: PPAGED_LOOKASIDE_LIST) {
    delete(&raw mut (*list).L);
}
