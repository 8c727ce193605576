//! Using an allocator, whoever serves it: by its function table, or by IRPs where it has none (stream/filter-specific-allocators).

use core::ffi::c_void;

use ks_sys::{
    FILE_OBJECT, KSMETHOD, KSMETHODSETID_StreamAllocator, KSPROPERTY, KSPROPSETID_StreamAllocator,
    KSSTREAMALLOCATOR_FUNCTIONTABLE, KSSTREAMALLOCATOR_STATUS,
};

use crate::nt;
use crate::ptr::Ptr;
use crate::status::{INSUFFICIENT_RESOURCES, Nt, check, or_no_memory};

type Table = KSSTREAMALLOCATOR_FUNCTIONTABLE;

pub(crate) fn status(file: Ptr<FILE_OBJECT>) -> Nt<KSSTREAMALLOCATOR_STATUS> {
    get(file, ks_sys::KSPROPERTY_STREAMALLOCATOR_STATUS)
}

pub(crate) fn function_table(file: Ptr<FILE_OBJECT>) -> Nt<Table> {
    get(file, ks_sys::KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE)
}

fn get<T: ks_sys::Zeroable + Copy>(file: Ptr<FILE_OBJECT>, id: u32) -> Nt<T> {
    let request = KSPROPERTY { Set: KSPROPSETID_StreamAllocator, Id: id, Flags: ks_sys::KSPROPERTY_TYPE_GET };
    let value = or_no_memory(nt::Scratch::new(nt::zeroed::<T>()))?;
    nt::control(file, ks_sys::IOCTL_KS_PROPERTY, request, value.raw().cast(), size_of::<T>() as u32)?;
    Ok(value.get())
}

pub(crate) fn allocate(file: Ptr<FILE_OBJECT>, table: Option<Table>) -> Nt<*mut u8> {
    let out = or_no_memory(nt::Scratch::new(core::ptr::null_mut::<c_void>()))?;
    match table.and_then(|t| t.AllocateFrame) {
        Some(routine) => check(crate::call!("KStrAllocateFrame", routine(file.raw(), out.raw())))?,
        None => method(file, ks_sys::KSMETHOD_STREAMALLOCATOR_ALLOC, ks_sys::KSMETHOD_TYPE_WRITE, &out)?,
    }
    let frame: *mut u8 = out.get().cast();
    if frame.is_null() { Err(INSUFFICIENT_RESOURCES) } else { Ok(frame) }
}

pub(crate) fn free(file: Ptr<FILE_OBJECT>, table: Option<Table>, frame: *mut u8) {
    if let Some(routine) = table.and_then(|t| t.FreeFrame) {
        return crate::call!("KStrFreeFrame", routine(file.raw(), frame.cast()));
    }
    if let Some(out) = nt::Scratch::new(frame.cast::<c_void>()) {
        let _ = method(file, ks_sys::KSMETHOD_STREAMALLOCATOR_FREE, ks_sys::KSMETHOD_TYPE_READ, &out);
    }
}

fn method(file: Ptr<FILE_OBJECT>, id: u32, flags: u32, frame: &nt::Scratch<*mut c_void>) -> Nt {
    let request = KSMETHOD { Set: KSMETHODSETID_StreamAllocator, Id: id, Flags: flags };
    nt::control(file, ks_sys::IOCTL_KS_METHOD, request, frame.raw().cast(), size_of::<*mut c_void>() as u32)
}
