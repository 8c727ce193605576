//! Lookaside lists. A driver's allocations from them are half inline: the header's inline function pops the list and, when
//! it is empty, calls `L.Allocate(L.Type, L.Size, L.Tag)`; freeing pushes unless the list is `L.Depth` deep, else calls
//! `L.Free`. So the members are filled in at their real places.

use ks_sys::*;

use crate::{ExAllocatePoolWithTag, ExFreePool, ExpInterlockedPopEntrySList};

machine::exports! { pub(crate) EXPORTS;
    ExDeleteLookasideListEx, DISPATCH_LEVEL;
    ExDeleteNPagedLookasideList, DISPATCH_LEVEL;
    ExDeletePagedLookasideList, APC_LEVEL;
    ExInitializeLookasideListEx, DISPATCH_LEVEL;
    ExInitializeNPagedLookasideList, DISPATCH_LEVEL;
    ExInitializePagedLookasideList, APC_LEVEL;
}

const PAGED_POOL: POOL_TYPE = 1;
const POOL_NX_ALLOCATION: POOL_TYPE = 512;
const POOL_RAISE_IF_ALLOCATION_FAILURE: u32 = 16;
/// How many entries a new list keeps: Windows starts at 4 and adapts.
const DEPTH: u16 = 4;

/// GENERAL_LOOKASIDE without its alignment to a cache line, which drivers' pool does not give.
#[repr(C)]
struct List {
    head: [u64; 2],
    depth: u16,
    maximum_depth: u16,
    counts: [u32; 4],
    kind: POOL_TYPE,
    tag: u32,
    size: u32,
    allocate: usize,
    free: usize,
    entry: LIST_ENTRY,
    last: [u32; 4],
}

const _: () = {
    use std::mem::offset_of;
    assert!(offset_of!(List, depth) == offset_of!(GENERAL_LOOKASIDE, Depth));
    assert!(offset_of!(List, kind) == offset_of!(GENERAL_LOOKASIDE, Type));
    assert!(offset_of!(List, size) == offset_of!(GENERAL_LOOKASIDE, Size));
    assert!(offset_of!(List, allocate) == offset_of!(GENERAL_LOOKASIDE, Anonymous4));
    assert!(offset_of!(List, free) == offset_of!(GENERAL_LOOKASIDE, Anonymous5));
    assert!(offset_of!(List, entry) == offset_of!(GENERAL_LOOKASIDE, ListEntry));
};

/// What an initializing function gets, but for the place.
struct Parameters {
    allocate: usize,
    free: usize,
    flags: u32,
    kind: POOL_TYPE,
    size: usize,
    tag: u32,
}

unsafe fn initialize(list: *mut List, p: Parameters) {
    std::ptr::write_bytes(list, 0, 1);
    (*list).depth = DEPTH;
    (*list).maximum_depth = 256;
    let flags = p.flags & (POOL_RAISE_IF_ALLOCATION_FAILURE | POOL_NX_ALLOCATION as u32);
    (*list).kind = p.kind | flags as POOL_TYPE;
    (*list).tag = p.tag;
    // "The minimum size is that of an SLIST_ENTRY."
    (*list).size = p.size.max(size_of::<usize>()) as u32;
    (*list).allocate = p.allocate;
    (*list).free = p.free;
    crate::inline::initialize_list_head(&raw mut (*list).entry);
}

/// The driver's functions, or the pool's.
fn functions(allocate: PALLOCATE_FUNCTION, free: PFREE_FUNCTION) -> (usize, usize) {
    let allocate = allocate.map_or(ExAllocatePoolWithTag as *const () as usize, |function| function as usize);
    let free = free.map_or(ExFreePool as *const () as usize, |function| function as usize);
    (allocate, free)
}

unsafe fn delete(list: *mut List, extended: bool) {
    type Free = unsafe extern "win64" fn(PVOID);
    type FreeEx = unsafe extern "win64" fn(PVOID, *mut List);
    let free = (*list).free;
    loop {
        let entry: PVOID = ExpInterlockedPopEntrySList(list.cast()).cast();
        if entry.is_null() {
            return;
        }
        crate::invoke("FREE_FUNCTION", list as usize, free, || match extended {
            true => std::mem::transmute::<usize, FreeEx>(free)(entry, list),
            false => std::mem::transmute::<usize, Free>(free)(entry),
        });
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
    let (allocate, free) = functions(allocate, free);
    initialize(list.cast(), Parameters { allocate, free, flags, kind: 0, size, tag });
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
    let (allocate, free) = functions(allocate, free);
    initialize(list.cast(), Parameters { allocate, free, flags, kind: PAGED_POOL, size, tag });
}

pub unsafe extern "win64" fn ExDeleteNPagedLookasideList(list: PNPAGED_LOOKASIDE_LIST) {
    delete(list.cast(), false);
}

pub unsafe extern "win64" fn ExDeletePagedLookasideList(list: PPAGED_LOOKASIDE_LIST) {
    delete(list.cast(), false);
}

/// "EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL (1) and …FAIL_NO_RAISE (2) exclude each other."
pub unsafe extern "win64" fn ExInitializeLookasideListEx(
    list: PLOOKASIDE_LIST_EX,
    allocate: PALLOCATE_FUNCTION_EX,
    free: PFREE_FUNCTION_EX,
    kind: POOL_TYPE,
    flags: ULONG,
    size: SIZE_T,
    tag: ULONG,
    _depth: USHORT,
) -> NTSTATUS {
    if flags & !3 != 0 || flags == 3 {
        return STATUS_INVALID_PARAMETER_5;
    }
    let flags = if flags & 1 != 0 { POOL_RAISE_IF_ALLOCATION_FAILURE } else { 0 };
    let allocate = allocate.map_or(allocate_ex as *const () as usize, |function| function as usize);
    let free = free.map_or(free_ex as *const () as usize, |function| function as usize);
    initialize(list.cast(), Parameters { allocate, free, flags, kind, size, tag });
    STATUS_SUCCESS
}

const STATUS_INVALID_PARAMETER_5: NTSTATUS = 0xC000_00F3_u32 as i32;

unsafe extern "win64" fn allocate_ex(
    kind: POOL_TYPE,
    size: SIZE_T,
    tag: ULONG,
    _list: PLOOKASIDE_LIST_EX,
) -> PVOID {
    ExAllocatePoolWithTag(kind, size, tag)
}

unsafe extern "win64" fn free_ex(block: PVOID, _list: PLOOKASIDE_LIST_EX) {
    ExFreePool(block);
}

pub unsafe extern "win64" fn ExDeleteLookasideListEx(list: PLOOKASIDE_LIST_EX) {
    delete(list.cast(), true);
}
