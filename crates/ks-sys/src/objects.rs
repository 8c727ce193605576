//! Variables that ntoskrnl.exe exports: the object types that `ObReferenceObjectByHandle` compares with, and limits of
//! the address space. An image imports the address of each.
#![allow(unsafe_code)]
// UNSAFETY: a foreign static; the kernel sets it before any driver runs and never changes it.

use crate::{POBJECT_TYPE, PVOID, ULONG_PTR};

#[link(name = "ntoskrnl.exe", kind = "raw-dylib", modifiers = "+verbatim")]
unsafe extern "C" {
    pub static ExEventObjectType: *const POBJECT_TYPE;
    pub static ExSemaphoreObjectType: *const POBJECT_TYPE;
    pub static IoFileObjectType: *const POBJECT_TYPE;
    pub static PsProcessType: *const POBJECT_TYPE;
    pub static PsThreadType: *const POBJECT_TYPE;
    pub static MmHighestUserAddress: PVOID;
    pub static MmSystemRangeStart: PVOID;
    pub static MmUserProbeAddress: ULONG_PTR;
}
