//! Pages without an address (MmAllocatePagesForMdl), and locking of a driver's own pageable sections.
//!
//! Here pages have an address all the same, which a mapping gives. A driver's sections are always resident: what locking them
//! promises holds already.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ks_sys::*;
use machine::stop::violation;
use machine::{FaultKind, PoolRequest, arena, machine};

machine::exports! { pub(crate) EXPORTS;
    MmAllocatePagesForMdl, DISPATCH_LEVEL;
    MmAllocatePagesForMdlEx, DISPATCH_LEVEL;
    MmFreePagesFromMdl, APC_LEVEL;
    MmLockPagableDataSection, APC_LEVEL;
    MmLockPagableSectionByHandle, APC_LEVEL;
    MmPageEntireDriver, APC_LEVEL;
    MmResetDriverPaging, APC_LEVEL;
    MmSizeOfMdl, HIGH_LEVEL;
    MmUnlockPagableImageSection, APC_LEVEL;
}

const TAG: u32 = u32::from_le_bytes(*b"MmPg");
const PAGE: usize = arena::PAGE;
const MDL_PAGES_LOCKED: i16 = 2;

/// MDLs of this kind → their pages.
#[derive(Default)]
struct Pages(RefCell<BTreeMap<usize, usize>>);

unsafe fn allocate(size: usize, zero: bool) -> PMDL {
    if size == 0 || machine().fails(FaultKind::Allocation) {
        return std::ptr::null_mut();
    }
    let request = PoolRequest {
        size: size.next_multiple_of(PAGE),
        tag: TAG,
        align: PAGE,
        zero,
        ..PoolRequest::default()
    };
    let pages = machine().allocate(request);
    if pages == 0 {
        return std::ptr::null_mut();
    }
    let mdl = crate::IoAllocateMdl(pages as PVOID, size as u32, 0, 0, std::ptr::null_mut());
    if mdl.is_null() {
        machine().free(pages, Some(TAG));
        return mdl;
    }
    crate::mm_mdl::fill_pages(mdl);
    (*mdl).MdlFlags |= MDL_PAGES_LOCKED;
    machine().state::<Pages>().0.borrow_mut().insert(mdl as usize, pages);
    mdl
}

/// "The pages are zeroed."
unsafe extern "win64" fn MmAllocatePagesForMdl(
    _low: PHYSICAL_ADDRESS,
    _high: PHYSICAL_ADDRESS,
    _skip: PHYSICAL_ADDRESS,
    size: SIZE_T,
) -> PMDL {
    allocate(size, true)
}

/// MM_DONT_ZERO_ALLOCATION is 1.
unsafe extern "win64" fn MmAllocatePagesForMdlEx(
    _low: PHYSICAL_ADDRESS,
    _high: PHYSICAL_ADDRESS,
    _skip: PHYSICAL_ADDRESS,
    size: SIZE_T,
    _cache: MEMORY_CACHING_TYPE,
    flags: ULONG,
) -> PMDL {
    allocate(size, flags & 1 == 0)
}

/// "The caller must then free the MDL itself by ExFreePool."
unsafe extern "win64" fn MmFreePagesFromMdl(mdl: PMDL) {
    let pages = machine().state::<Pages>().0.borrow_mut().remove(&(mdl as usize));
    let Some(pages) = pages else {
        violation(
            "MmFreePagesFromMdl",
            "MmFreePagesFromMdl (Parameters)",
            "the MDL is not of MmAllocatePagesForMdl",
        );
    };
    machine().free(pages, Some(TAG));
    (*mdl).MdlFlags &= !MDL_PAGES_LOCKED;
}

unsafe extern "win64" fn MmLockPagableDataSection(address: PVOID) -> PVOID {
    address
}

unsafe extern "win64" fn MmLockPagableSectionByHandle(_handle: PVOID) {}

unsafe extern "win64" fn MmUnlockPagableImageSection(_handle: PVOID) {}

unsafe extern "win64" fn MmPageEntireDriver(address: PVOID) -> PVOID {
    address
}

unsafe extern "win64" fn MmResetDriverPaging(_address: PVOID) {}

unsafe extern "win64" fn MmSizeOfMdl(base: PVOID, length: SIZE_T) -> SIZE_T {
    size_of::<MDL>() + (base as usize % PAGE + length).div_ceil(PAGE) * size_of::<usize>()
}
