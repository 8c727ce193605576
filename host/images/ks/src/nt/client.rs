//! Memory of clients: probing, MDLs, system addresses.

// UNSAFETY: MDLs are raw structures of ntoskrnl's.
#![allow(unsafe_code)]

use core::ffi::c_void;

use ks_sys::{LARGE_INTEGER, MDL};

use crate::irp::Irp;
use crate::ptr::Ptr;
use crate::status::{INSUFFICIENT_RESOURCES, INVALID_PARAMETER, Nt, succeeded};

/// What ProbeForRead and ProbeForWrite check, as a status. A kernel client's buffers are trusted.
pub(crate) fn probe_client(address: *mut u8, len: usize, from_user: bool, write: bool) -> Nt {
    if from_user { succeeded(ntoskrnl::probe(address.addr(), len, 1, write)) } else { Ok(()) }
}

/// One more MDL at the end of the IRP's chain.
pub(crate) fn append_mdl(irp: Irp, address: *mut c_void, len: u32) -> Nt<*mut MDL> {
    // SAFETY: IoAllocateMdl takes any range; the pages are checked when they are locked.
    let mdl =
        unsafe { ntoskrnl::IoAllocateMdl(address, len, u8::from(!irp.MdlAddress.is_null()), 0, irp.raw()) };
    if mdl.is_null() { Err(INSUFFICIENT_RESOURCES) } else { Ok(mdl) }
}

pub(crate) fn lock_pages(mdl: *mut MDL, from_user: bool, write: bool) -> Nt {
    let operation = if write { ks_sys::IoWriteAccess } else { ks_sys::IoReadAccess };
    // SAFETY: an MDL of the engine's own that is not locked.
    succeeded(unsafe { ntoskrnl::probe_and_lock(mdl, from_user.into(), operation) })
}

/// MmGetSystemAddressForMdlSafe.
pub(crate) fn system_address(mdl: *mut MDL) -> Nt<*mut u8> {
    let known = Ptr::of(mdl).ok_or(INVALID_PARAMETER)?;
    if known.MdlFlags & (ks_sys::MDL_MAPPED_TO_SYSTEM_VA | ks_sys::MDL_SOURCE_IS_NONPAGED_POOL) != 0 {
        return Ok(known.MappedSystemVa.cast());
    }
    // SAFETY: an MDL whose pages are locked.
    let address = unsafe {
        ntoskrnl::MmMapLockedPagesSpecifyCache(
            mdl.cast(),
            ks_sys::KernelMode as _,
            ks_sys::MmCached,
            core::ptr::null_mut(),
            0,
            16,
        )
    };
    if address.is_null() { Err(INSUFFICIENT_RESOURCES) } else { Ok(address.cast()) }
}

pub(crate) fn mdl_bytes(mdl: *mut MDL) -> u32 {
    Ptr::of(mdl).map_or(0, |m| m.ByteCount)
}

/// An MDL for a frame in nonpaged pool: KsStreamPointerGetMdl of a circuit's frame.
pub(crate) fn pool_mdl(address: *mut u8, len: u32) -> *mut MDL {
    // SAFETY: the range is a frame of the circuit.
    let mdl = unsafe { ntoskrnl::IoAllocateMdl(address.cast(), len, 0, 0, core::ptr::null_mut()) };
    if !mdl.is_null() {
        // SAFETY: a fresh MDL over nonpaged memory.
        unsafe { ntoskrnl::MmBuildMdlForNonPagedPool(mdl) };
    }
    mdl
}

pub(crate) fn free_mdl(mdl: *mut MDL) {
    if !mdl.is_null() {
        // SAFETY: an MDL of `pool_mdl`.
        unsafe { ntoskrnl::IoFreeMdl(mdl) };
    }
}

/// The machine has no physical memory of its own: a physical address is the kernel address (docs/observed-behaviour.md).
pub(crate) fn physical_address(address: usize) -> LARGE_INTEGER {
    LARGE_INTEGER { QuadPart: address as i64 }
}
