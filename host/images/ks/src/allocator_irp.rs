//! The requests an allocator answers: KSMETHODSETID_StreamAllocator by IRP, KSPROPSETID_StreamAllocator, and the function table.

use core::ffi::c_void;

use ks_sys::{
    FILE_OBJECT, KSMETHOD, KSMETHODSETID_StreamAllocator, KSPROPERTY, KSPROPSETID_StreamAllocator,
    KSSTREAMALLOCATOR_FUNCTIONTABLE, KSSTREAMALLOCATOR_STATUS, PVOID,
};

use crate::allocator::{self, Allocator};
use crate::irp::{self, Irp};
use crate::nt;
use crate::object::Object;
use crate::property::{self, Call, ClassProperty};
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{
    ACCESS_DENIED, BUFFER_TOO_SMALL, CANCELLED, INVALID_BUFFER_SIZE, INVALID_PARAMETER, NOT_FOUND,
    NOT_SUPPORTED, Nt, PENDING, PROPSET_NOT_FOUND,
};

pub(crate) const PROPERTIES: &[ClassProperty] = &[
    ClassProperty {
        set: &KSPROPSETID_StreamAllocator,
        id: ks_sys::KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE,
        min_property: size_of::<KSPROPERTY>(),
        min_data: size_of::<KSSTREAMALLOCATOR_FUNCTIONTABLE>(),
        get: Some(function_table),
        put: None,
    },
    ClassProperty {
        set: &KSPROPSETID_StreamAllocator,
        id: ks_sys::KSPROPERTY_STREAMALLOCATOR_STATUS,
        min_property: size_of::<KSPROPERTY>(),
        min_data: size_of::<KSSTREAMALLOCATOR_STATUS>(),
        get: Some(status),
        put: None,
    },
];

fn allocator(call: &Call) -> Nt<Ptr<Allocator>> {
    call.head.and_then(Allocator::from_head).ok_or(INVALID_PARAMETER)
}

/// "The status of the allocator indicates the framing specifications and the currently allocated frames."
fn status(call: &Call) -> Nt {
    let allocator = allocator(call)?;
    call.answer(KSSTREAMALLOCATOR_STATUS {
        Framing: allocator.framing,
        AllocatedFrames: allocator.allocated(),
        Reserved: 0,
    })
}

/// "This property is accessible only from kernel mode", and only "if the allocation pool type can be serviced at DISPATCH_LEVEL".
fn function_table(call: &Call) -> Nt {
    if irp::from_user(call.irp) {
        return Err(ACCESS_DENIED);
    }
    if !allocator(call)?.serves_dispatch_level() {
        return Err(NOT_SUPPORTED);
    }
    call.answer(KSSTREAMALLOCATOR_FUNCTIONTABLE {
        AllocateFrame: Some(allocate_frame),
        FreeFrame: Some(free_frame),
    })
}

ks_sys::windows_abi! {
    /// KStrAllocateFrame: "if no frame is available, it immediately returns NULL" says one page, "an appropriate error code" the
    /// other: both.
    #[allow(unsafe_code)]
    pub(crate) unsafe fn allocate_frame(file: *mut FILE_OBJECT, frame: *mut PVOID) -> ks_sys::NTSTATUS {
        let Some(allocator) = allocator::of_file(file) else { rules::table_after_close() };
        let found = allocator::allocate(allocator);
        ptr::put(frame, found.unwrap_or(core::ptr::null_mut()));
        if found.is_some() { ks_sys::STATUS_SUCCESS } else { ks_sys::STATUS_INSUFFICIENT_RESOURCES }
    }

    /// KStrFreeFrame.
    #[allow(unsafe_code)]
    pub(crate) unsafe fn free_frame(file: *mut FILE_OBJECT, frame: PVOID) {
        let Some(allocator) = allocator::of_file(file) else { rules::table_after_close() };
        let _ = allocator::free(allocator, frame.cast());
    }
}

/// IOCTL_KS_METHOD on an allocator. ALLOC's page sends KSMETHOD_TYPE_WRITE, the structure's KSMETHOD_TYPE_SEND: both are taken. The
/// frame is a kernel address, so a user-mode client is refused (docs/observed-behaviour.md).
pub(crate) fn method(allocator: Ptr<Allocator>, irp: Irp) -> Nt {
    let call = property::prepare(irp, Some(Allocator::head(allocator)))?;
    let method = call.request::<KSMETHOD>()?;
    if method.Set != KSMETHODSETID_StreamAllocator {
        return Err(PROPSET_NOT_FOUND);
    }
    match (method.Flags, method.Id) {
        (ks_sys::KSMETHOD_TYPE_SETSUPPORT, _) => Ok(()),
        (_, id) if id > ks_sys::KSMETHOD_STREAMALLOCATOR_FREE => Err(NOT_FOUND),
        (ks_sys::KSMETHOD_TYPE_BASICSUPPORT, id) => call.answer(item_flags(id)),
        _ if irp::from_user(irp) => Err(ACCESS_DENIED),
        _ if call.data_len < size_of::<PVOID>() => Err(BUFFER_TOO_SMALL),
        (_, ks_sys::KSMETHOD_STREAMALLOCATOR_ALLOC) => alloc(allocator, &call),
        _ => free(allocator, &call),
    }
}

/// "The item flags are WRITE for ALLOC and READ for FREE; both pass the frame in the output buffer."
fn item_flags(id: u32) -> u32 {
    if id == ks_sys::KSMETHOD_STREAMALLOCATOR_ALLOC {
        ks_sys::KSMETHOD_TYPE_WRITE
    } else {
        ks_sys::KSMETHOD_TYPE_READ
    }
}

/// "The method returns STATUS_PENDING if no frames are currently available. Otherwise, the method returns a pointer to a frame."
fn alloc(allocator: Ptr<Allocator>, call: &Call) -> Nt {
    if let Some(frame) = allocator::allocate(allocator) {
        return answer(call.irp, frame);
    }
    irp::mark_pending(call.irp)?;
    irp::driver_context(call.irp)[0] = allocator.raw().cast();
    allocator.edit().waiting.push_back(call.irp);
    if !nt::make_cancellable(call.irp, Some(cancel)) {
        allocator.edit().waiting.retain(|i| *i != call.irp);
        irp::complete(call.irp, Err(CANCELLED));
    }
    Err(PENDING)
}

fn answer(irp: Irp, frame: *mut c_void) -> Nt {
    ptr::put(irp::system_buffer(irp).cast(), frame);
    irp::set_information(irp, size_of::<PVOID>());
    Ok(())
}

fn free(allocator: Ptr<Allocator>, call: &Call) -> Nt {
    let frame = call.value::<*mut c_void>().map_err(|_| INVALID_BUFFER_SIZE)?;
    if !allocator::is_out(allocator, frame) {
        return Err(INVALID_PARAMETER);
    }
    irp::set_information(call.irp, 0);
    allocator::free(allocator, frame)
}

/// A frame is free: the oldest request gets it. Above PASSIVE_LEVEL "through a work item".
pub(crate) fn serve_waiting(allocator: Ptr<Allocator>) {
    if allocator.waiting.is_empty() {
        return;
    }
    if nt::irql() > nt::PASSIVE_LEVEL {
        let Some(file) = Ptr::of(allocator.head.file) else { return };
        nt::reference(file);
        return nt::defer(serve_later, file.raw().cast());
    }
    serve(allocator);
}

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    unsafe fn serve_later(context: *mut c_void) {
        let Some(file) = Ptr::of(context.cast::<FILE_OBJECT>()) else { return };
        if let Some(allocator) = allocator::of_file(file.raw()) {
            serve(allocator);
        }
        nt::dereference(file);
    }

    /// The cancel routine of a waiting ALLOC, called with the cancel spin lock held.
    #[allow(unsafe_code)]
    unsafe fn cancel(_device: *mut ks_sys::DEVICE_OBJECT, irp: *mut ks_sys::IRP) {
        let Some(irp) = Ptr::of(irp) else { return };
        if let Some(allocator) = Ptr::of(irp::driver_context(irp)[0].cast::<Allocator>()) {
            allocator.edit().waiting.retain(|i| *i != irp);
        }
        nt::release_cancel_lock(irp);
        irp::complete(irp, Err(CANCELLED));
    }
}

fn serve(allocator: Ptr<Allocator>) {
    while let Some(irp) = allocator.waiting.front().copied() {
        let Some(frame) = allocator::allocate(allocator) else { return };
        // One that is being cancelled at this moment belongs to its cancel routine; its frame goes to the next.
        if !nt::make_cancellable(irp, None) {
            allocator.edit().waiting.retain(|i| *i != irp);
            let _ = allocator::free(allocator, frame);
            continue;
        }
        allocator.edit().waiting.pop_front();
        let result = answer(irp, frame);
        irp::complete(irp, result);
    }
}

pub(crate) fn cancel_waiting(allocator: Ptr<Allocator>) {
    while let Some(irp) = allocator.edit().waiting.pop_front() {
        if nt::make_cancellable(irp, None) {
            irp::complete(irp, Err(CANCELLED));
        }
    }
}
