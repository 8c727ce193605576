//! Contiguous memory: physical addresses are virtual ones here, so any block of pages is contiguous.

use ks_sys::*;
use machine::{FaultKind, PoolRequest, arena, machine};

machine::exports! { pub(crate) EXPORTS;
    MmAllocateContiguousMemory, DISPATCH_LEVEL;
    MmAllocateContiguousMemorySpecifyCache, DISPATCH_LEVEL;
    MmFreeContiguousMemory, DISPATCH_LEVEL;
    MmFreeContiguousMemorySpecifyCache: unsafe extern "win64" fn(PVOID, usize, i32), DISPATCH_LEVEL;
    MmGetPhysicalAddress: unsafe extern "win64" fn(PVOID) -> usize, HIGH_LEVEL;
}

const TAG: u32 = u32::from_le_bytes(*b"MmCm");

fn allocate(size: usize) -> PVOID {
    if size == 0 || machine().fails(FaultKind::Allocation) {
        return std::ptr::null_mut();
    }
    machine().allocate(PoolRequest { size, tag: TAG, align: arena::PAGE, ..PoolRequest::default() }) as PVOID
}

/// "The memory is not zeroed." A highest acceptable address below 4 GiB cannot be met by addresses that are virtual ones.
pub unsafe extern "win64" fn MmAllocateContiguousMemory(size: SIZE_T, _highest: PHYSICAL_ADDRESS) -> PVOID {
    allocate(size)
}

pub unsafe extern "win64" fn MmAllocateContiguousMemorySpecifyCache(
    size: SIZE_T,
    _lowest: PHYSICAL_ADDRESS,
    _highest: PHYSICAL_ADDRESS,
    _boundary: PHYSICAL_ADDRESS,
    _cache: MEMORY_CACHING_TYPE,
) -> PVOID {
    allocate(size)
}

pub unsafe extern "win64" fn MmFreeContiguousMemory(base: PVOID) {
    machine().free(base as usize, Some(TAG));
}

unsafe extern "win64" fn MmFreeContiguousMemorySpecifyCache(base: PVOID, _size: usize, _cache: i32) {
    machine().free(base as usize, Some(TAG));
}

unsafe extern "win64" fn MmGetPhysicalAddress(base: PVOID) -> usize {
    base as usize
}
