//! Memory descriptor lists.
//!
//! Physical page numbers are virtual ones: nothing here has a bus. A mapping of a client's buffer is the buffer itself;
//! the MDL's flags and the checks on their use are Windows'.

use ks_sys::*;
use machine::stop::{bug_check, violation};
use machine::{FaultKind, Machine, PoolRequest, arena, machine};

machine::exports! { pub(crate) EXPORTS;
    IoAllocateMdl, DISPATCH_LEVEL;
    IoBuildPartialMdl, DISPATCH_LEVEL;
    IoFreeMdl, DISPATCH_LEVEL;
    MmBuildMdlForNonPagedPool, DISPATCH_LEVEL;
    MmMapLockedPages, DISPATCH_LEVEL;
    MmMapLockedPagesSpecifyCache, DISPATCH_LEVEL;
    MmProbeAndLockPages, DISPATCH_LEVEL;
    MmUnlockPages, DISPATCH_LEVEL;
    MmUnmapLockedPages, DISPATCH_LEVEL;
}

const TAG: u32 = u32::from_le_bytes(*b"Mdl ");
const PAGE: usize = arena::PAGE;
const MDL_MAPPED_TO_SYSTEM_VA: i16 = 1;
const MDL_PAGES_LOCKED: i16 = 2;
const MDL_SOURCE_IS_NONPAGED_POOL: i16 = 4;
const MDL_PARTIAL: i16 = 0x10;
const MDL_PARTIAL_HAS_BEEN_MAPPED: i16 = 0x20;
const MDL_WRITE_OPERATION: i16 = 0x80;
const MDL_LOCK_HELD: i16 = 0x200;

const fn pages(address: usize, length: usize) -> usize {
    (address % PAGE + length).div_ceil(PAGE)
}

/// "If Irp is given, the MDL is put into Irp->MdlAddress, or at the end of its chain if SecondaryBuffer is TRUE."
pub unsafe extern "win64" fn IoAllocateMdl(
    address: PVOID,
    length: ULONG,
    secondary: BOOLEAN,
    _quota: BOOLEAN,
    irp: PIRP,
) -> PMDL {
    if machine().fails(FaultKind::Allocation) {
        return std::ptr::null_mut();
    }
    let count = pages(address as usize, length as usize);
    let size = size_of::<MDL>() + count * size_of::<usize>();
    let mdl =
        machine().allocate(PoolRequest { size, tag: TAG, zero: true, ..PoolRequest::default() }) as PMDL;
    if mdl.is_null() {
        return mdl;
    }
    (*mdl).Size = size as i16;
    (*mdl).StartVa = (address as usize & !(PAGE - 1)) as PVOID;
    (*mdl).ByteOffset = (address as usize % PAGE) as u32;
    (*mdl).ByteCount = length;
    if !irp.is_null() {
        let mut link = &raw mut (*irp).MdlAddress;
        if secondary != 0 {
            while !(*link).is_null() {
                link = &raw mut (**link).Next;
            }
        }
        *link = mdl;
    }
    mdl
}

pub unsafe extern "win64" fn IoFreeMdl(mdl: PMDL) {
    if (*mdl).MdlFlags & MDL_LOCK_HELD != 0 {
        violation(
            "MdlFreedLocked",
            "IoFreeMdl (Remarks); bug check 0xC4 (0xB6)",
            "an MDL is freed while its pages are locked",
        );
    }
    machine().free(mdl as usize, Some(TAG));
}

unsafe fn address_of(mdl: PMDL) -> usize {
    (*mdl).StartVa as usize + (*mdl).ByteOffset as usize
}

pub(crate) unsafe fn fill_pages(mdl: PMDL) {
    let array = mdl.add(1).cast::<usize>();
    for index in 0..pages(address_of(mdl), (*mdl).ByteCount as usize) {
        *array.add(index) = ((*mdl).StartVa as usize >> 12) + index;
    }
}

/// "Receives an MDL that specifies nonpaged memory and updates it to describe the physical pages."
pub unsafe extern "win64" fn MmBuildMdlForNonPagedPool(mdl: PMDL) {
    if !Machine::is_kernel(address_of(mdl)) {
        violation(
            "MdlBuildForUser",
            "MmBuildMdlForNonPagedPool (Parameters)",
            "an MDL of a client's buffer is built as if it were nonpaged pool",
        );
    }
    fill_pages(mdl);
    (*mdl).MdlFlags |= MDL_SOURCE_IS_NONPAGED_POOL;
    (*mdl).MappedSystemVa = address_of(mdl) as PVOID;
}

/// Probes and locks; gives a status where the export raises an exception.
pub unsafe fn probe_and_lock(mdl: PMDL, mode: KPROCESSOR_MODE, operation: LOCK_OPERATION) -> NTSTATUS {
    let (address, length) = (address_of(mdl), (*mdl).ByteCount as usize);
    let (write, user) = (operation != 0, mode != 0);
    if user && !Machine::is_user(address) {
        return STATUS_ACCESS_VIOLATION;
    }
    if machine().fails(FaultKind::Mapping) || !machine().probe(address, length, write) {
        return STATUS_ACCESS_VIOLATION;
    }
    if (*mdl).MdlFlags & (MDL_LOCK_HELD | MDL_SOURCE_IS_NONPAGED_POOL) != 0 {
        bug_check(
            0x76,
            [0; 4],
            "MmProbeAndLockPages: the pages of this MDL are locked already, or are nonpaged pool",
        );
    }
    fill_pages(mdl);
    (*mdl).MdlFlags |= MDL_PAGES_LOCKED | MDL_LOCK_HELD | if write { MDL_WRITE_OPERATION } else { 0 };
    STATUS_SUCCESS
}

/// "This routine raises an exception if the range is not valid."
pub unsafe extern "win64" fn MmProbeAndLockPages(
    mdl: PMDL,
    mode: KPROCESSOR_MODE,
    operation: LOCK_OPERATION,
) {
    let status = probe_and_lock(mdl, mode, operation);
    if status < 0 {
        crate::raise_status(status);
    }
}

pub unsafe extern "win64" fn MmUnlockPages(mdl: PMDL) {
    if (*mdl).MdlFlags & MDL_LOCK_HELD == 0 {
        bug_check(0x76, [0; 4], "MmUnlockPages: the pages of this MDL are not locked");
    }
    (*mdl).MdlFlags &= !(MDL_PAGES_LOCKED | MDL_LOCK_HELD | MDL_WRITE_OPERATION | MDL_MAPPED_TO_SYSTEM_VA);
}

pub unsafe extern "win64" fn MmMapLockedPagesSpecifyCache(
    mdl: PMDL,
    mode: KPROCESSOR_MODE,
    _cache: MEMORY_CACHING_TYPE,
    _base: PVOID,
    _bug_check: ULONG,
    _priority: ULONG,
) -> PVOID {
    if mode != 0 {
        machine::stop::not_emulated("MmMapLockedPagesSpecifyCache into user mode is not emulated");
    }
    if (*mdl).MdlFlags & (MDL_PAGES_LOCKED | MDL_PARTIAL) == 0 {
        violation(
            "MdlMapUnlocked",
            "MmMapLockedPagesSpecifyCache (Remarks)",
            "an MDL is mapped whose pages are not locked",
        );
    }
    if machine().fails(FaultKind::Mapping) {
        return std::ptr::null_mut();
    }
    (*mdl).MdlFlags |= MDL_MAPPED_TO_SYSTEM_VA;
    if (*mdl).MdlFlags & MDL_PARTIAL != 0 {
        (*mdl).MdlFlags |= MDL_PARTIAL_HAS_BEEN_MAPPED;
    }
    (*mdl).MappedSystemVa = address_of(mdl) as PVOID;
    (*mdl).MappedSystemVa
}

pub unsafe extern "win64" fn MmMapLockedPages(mdl: PMDL, mode: KPROCESSOR_MODE) -> PVOID {
    MmMapLockedPagesSpecifyCache(mdl, mode, 1, std::ptr::null_mut(), 0, 16)
}

pub unsafe extern "win64" fn MmUnmapLockedPages(_base: PVOID, mdl: PMDL) {
    if (*mdl).MdlFlags & MDL_MAPPED_TO_SYSTEM_VA == 0 {
        bug_check(0xDA, [0; 4], "MmUnmapLockedPages: this MDL is not mapped");
    }
    (*mdl).MdlFlags &= !(MDL_MAPPED_TO_SYSTEM_VA | MDL_PARTIAL_HAS_BEEN_MAPPED);
}

pub unsafe extern "win64" fn IoBuildPartialMdl(source: PMDL, target: PMDL, address: PVOID, length: ULONG) {
    let start = address as usize;
    let end = address_of(source) + (*source).ByteCount as usize;
    let length = if length == 0 { end - start } else { length as usize };
    if start < address_of(source) || start + length > end {
        bug_check(0x76, [0; 4], "IoBuildPartialMdl: the part lies outside the source MDL");
    }
    (*target).StartVa = (start & !(PAGE - 1)) as PVOID;
    (*target).ByteOffset = (start % PAGE) as u32;
    (*target).ByteCount = length as u32;
    (*target).MdlFlags |= MDL_PARTIAL | (*source).MdlFlags & MDL_SOURCE_IS_NONPAGED_POOL;
    fill_pages(target);
    if (*source).MdlFlags & (MDL_MAPPED_TO_SYSTEM_VA | MDL_SOURCE_IS_NONPAGED_POOL) != 0 {
        let offset = start - address_of(source);
        (*target).MdlFlags |= MDL_MAPPED_TO_SYSTEM_VA;
        (*target).MappedSystemVa = ((*source).MappedSystemVa as usize + offset) as PVOID;
    }
}

/// What the I/O manager does with `Irp->MdlAddress` at the end of a request.
pub(crate) unsafe fn free_chain(mut mdl: PMDL) {
    while !mdl.is_null() {
        let next = (*mdl).Next;
        if (*mdl).MdlFlags & MDL_LOCK_HELD != 0 {
            MmUnlockPages(mdl);
        }
        IoFreeMdl(mdl);
        mdl = next;
    }
}
