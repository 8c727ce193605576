//! Pool (`ExAllocatePool2` and its older kin). What is not asked to be zero is junk, as on Windows it may be.

use ks_sys::*;
use machine::{FaultKind, PoolRequest, machine};

const POOL_FLAG_UNINITIALIZED: u64 = 0x2;
const POOL_FLAG_CACHE_ALIGNED: u64 = 0x8;
const POOL_FLAG_RAISE_ON_FAILURE: u64 = 0x20;
const POOL_FLAG_NON_PAGED: u64 = 0x40;
const POOL_FLAG_NON_PAGED_EXECUTE: u64 = 0x80;
const POOL_FLAG_PAGED: u64 = 0x100;
/// POOL_TYPE: the bit that says paged, and those of the allocating functions.
const PAGED_POOL: POOL_TYPE = 1;
const CACHE_ALIGNED: POOL_TYPE = 4;
const POOL_RAISE_IF_ALLOCATION_FAILURE: POOL_TYPE = 16;
const POOL_ZERO_ALLOCATION: POOL_TYPE = 1024;
const CACHE_LINE: usize = 64;

machine::exports! { pub(crate) EXPORTS;
    ExAllocatePool, DISPATCH_LEVEL;
    ExAllocatePool2, DISPATCH_LEVEL;
    ExAllocatePoolWithQuotaTag, DISPATCH_LEVEL;
    ExAllocatePoolWithTag, DISPATCH_LEVEL;
    ExAllocatePoolWithTagPriority, DISPATCH_LEVEL;
    ExFreePool, DISPATCH_LEVEL;
    ExFreePoolWithTag, DISPATCH_LEVEL;
}

/// "POOL_FLAG_UNINITIALIZED: the default is to zero the allocation." Exactly one of the pool kinds is to be given.
pub unsafe extern "win64" fn ExAllocatePool2(flags: ULONG64, bytes: SIZE_T, tag: ULONG) -> PVOID {
    let kinds = flags & (POOL_FLAG_NON_PAGED | POOL_FLAG_NON_PAGED_EXECUTE | POOL_FLAG_PAGED);
    if kinds.count_ones() != 1 || bytes == 0 || tag == 0 {
        return std::ptr::null_mut();
    }
    check_level(kinds == POOL_FLAG_PAGED);
    allocate(
        PoolRequest {
            size: bytes,
            tag,
            paged: kinds == POOL_FLAG_PAGED,
            zero: flags & POOL_FLAG_UNINITIALIZED == 0,
            align: if flags & POOL_FLAG_CACHE_ALIGNED != 0 { CACHE_LINE } else { 16 },
        },
        flags & POOL_FLAG_RAISE_ON_FAILURE != 0,
    )
}

pub unsafe extern "win64" fn ExAllocatePoolWithTag(kind: POOL_TYPE, bytes: SIZE_T, tag: ULONG) -> PVOID {
    let paged = kind & PAGED_POOL != 0;
    check_level(paged);
    allocate(
        PoolRequest {
            size: bytes.max(1),
            tag,
            paged,
            zero: kind & POOL_ZERO_ALLOCATION != 0,
            align: if kind & CACHE_ALIGNED != 0 { CACHE_LINE } else { 16 },
        },
        kind & POOL_RAISE_IF_ALLOCATION_FAILURE != 0,
    )
}

/// Without a tag of its own a block has the tag "None".
pub unsafe extern "win64" fn ExAllocatePool(kind: POOL_TYPE, bytes: SIZE_T) -> PVOID {
    ExAllocatePoolWithTag(kind, bytes, u32::from_le_bytes(*b"None"))
}

pub unsafe extern "win64" fn ExAllocatePoolWithTagPriority(
    kind: POOL_TYPE,
    bytes: SIZE_T,
    tag: ULONG,
    _priority: EX_POOL_PRIORITY,
) -> PVOID {
    ExAllocatePoolWithTag(kind, bytes, tag)
}

/// "If the request cannot be satisfied, raises an exception unless POOL_QUOTA_FAIL_INSTEAD_OF_RAISE (8) is given."
pub unsafe extern "win64" fn ExAllocatePoolWithQuotaTag(kind: POOL_TYPE, bytes: SIZE_T, tag: ULONG) -> PVOID {
    let raise = if kind & 8 == 0 { POOL_RAISE_IF_ALLOCATION_FAILURE } else { 0 };
    ExAllocatePoolWithTag((kind & !8) | raise, bytes, tag)
}

pub unsafe extern "win64" fn ExFreePoolWithTag(block: PVOID, tag: ULONG) {
    machine().free(block as usize, Some(tag));
}

pub unsafe extern "win64" fn ExFreePool(block: PVOID) {
    machine().free(block as usize, None);
}

fn allocate(request: PoolRequest, raise: bool) -> PVOID {
    let address = if machine().fails(FaultKind::Allocation) { 0 } else { machine().allocate(request) };
    if address == 0 && raise {
        crate::raise_status(STATUS_INSUFFICIENT_RESOURCES);
    }
    address as PVOID
}

/// "Callers of ExAllocatePoolXxx must be executing at IRQL <= APC_LEVEL for paged memory."
fn check_level(paged: bool) {
    if paged && machine().irql() > machine::irql::APC_LEVEL {
        machine::stop::violation(
            "IrqlExAllocatePool",
            "ExAllocatePool2 (Remarks)",
            "paged pool was asked for at DISPATCH_LEVEL",
        );
    }
}
