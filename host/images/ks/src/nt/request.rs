//! IRPs: completing, cancelling, passing on, and requests of the engine's own.

// UNSAFETY: IRPs are raw structures made of C unions, and what is done to them are ntoskrnl's unsafe functions.
#![allow(unsafe_code)]

use core::ffi::c_void;

use ks_sys::{
    DEVICE_CAPABILITIES, DEVICE_OBJECT, FILE_OBJECT, IO_STATUS_BLOCK, IRP, KEVENT, MDL, NTSTATUS,
    PCM_RESOURCE_LIST, PDRIVER_CANCEL, PIO_COMPLETION_ROUTINE, zeroed,
};

use super::memory::{create, destroy};
use crate::irp::{self, Irp};
use crate::ptr::Ptr;
use crate::status::{INSUFFICIENT_RESOURCES, INVALID_PARAMETER, Nt, Status, succeeded};

pub(crate) fn complete(irp: Irp) {
    // SAFETY: the IRP is the engine's to complete at every caller: it was dispatched to it and is not pending elsewhere.
    unsafe { ntoskrnl::IofCompleteRequest(irp.raw(), 0) };
}

/// IoSetCancelRoutine. Setting one: false when the IRP was cancelled before anybody could be told. Taking it back (`None`): false when
/// the cancel routine was called already.
pub(crate) fn make_cancellable(irp: Irp, routine: PDRIVER_CANCEL) -> bool {
    // SAFETY: a live IRP that the engine holds.
    let old = unsafe { ntoskrnl::inline::set_cancel_routine(irp.raw(), routine) };
    if routine.is_none() {
        return old.is_some();
    }
    if irp.Cancel == 0 {
        return true;
    }
    // SAFETY: as above. Whoever takes the routine out decides: the canceller may have it already.
    unsafe { ntoskrnl::inline::set_cancel_routine(irp.raw(), None) }.is_none()
}

pub(crate) fn release_cancel_lock(irp: Irp) {
    // SAFETY: called from a cancel routine, which holds the lock and must release it with CancelIrql.
    unsafe { ntoskrnl::IoReleaseCancelSpinLock(irp.CancelIrql) };
}

/// IoSkipCurrentIrpStackLocation and IoCallDriver.
pub(crate) fn pass_down(irp: Irp, next: *mut DEVICE_OBJECT) -> NTSTATUS {
    // SAFETY: the IRP has a location for the device below, which the stack's size guarantees.
    unsafe { ntoskrnl::inline::skip_stack(irp.raw()) };
    // SAFETY: `next` is the device the engine's own is attached to.
    unsafe { ntoskrnl::IofCallDriver(next, irp.raw()) }
}

pub(crate) fn pass_power_down(irp: Irp, next: *mut DEVICE_OBJECT) -> NTSTATUS {
    // SAFETY: as in `pass_down`.
    unsafe { ntoskrnl::inline::skip_stack(irp.raw()) };
    // SAFETY: as in `pass_down`.
    unsafe { ntoskrnl::PoCallDriver(next, irp.raw()) }
}

pub(crate) fn finish_power(irp: Irp, status: Status) -> NTSTATUS {
    irp::finish(irp, Err(status))
}

/// IoForwardIrpSynchronously: the IRP comes back to the engine.
pub(crate) fn pass_down_and_wait(irp: Irp, next: *mut DEVICE_OBJECT) -> NTSTATUS {
    // SAFETY: as in `pass_down`.
    if unsafe { ntoskrnl::IoForwardIrpSynchronously(next, irp.raw()) } == 0 {
        return ks_sys::STATUS_UNSUCCESSFUL;
    }
    irp::status(irp)
}

pub(crate) fn start_resources(irp: Irp) -> (PCM_RESOURCE_LIST, PCM_RESOURCE_LIST) {
    let Ok(stack) = irp::stack(irp) else { return (core::ptr::null_mut(), core::ptr::null_mut()) };
    // SAFETY: IRP_MN_START_DEVICE uses StartDevice.
    let start = unsafe { stack.Parameters.StartDevice };
    (start.AllocatedResourcesTranslated, start.AllocatedResources)
}

pub(crate) fn capabilities(irp: Irp) -> *mut DEVICE_CAPABILITIES {
    let Ok(stack) = irp::stack(irp) else { return core::ptr::null_mut() };
    // SAFETY: IRP_MN_QUERY_CAPABILITIES uses DeviceCapabilities.
    unsafe { stack.Parameters.DeviceCapabilities }.Capabilities
}

pub(crate) fn free_irp(irp: Irp) {
    // SAFETY: an IRP of IoAllocateIrp whose completion routine stopped the completion.
    unsafe { ntoskrnl::IoFreeIrp(irp.raw()) };
}

/// Frees a streaming IRP of the engine's own, with what KsProbeStreamIrp of the pin that received it gave it: the I/O manager does
/// that at the end of a completion, and this one was stopped.
pub(crate) fn free_stream_irp(irp: Irp) {
    for mdl in irp::mdls(irp) {
        // SAFETY: the IRP's own chain, which nobody uses any more.
        if unsafe { (*mdl).MdlFlags } & ks_sys::MDL_PAGES_LOCKED != 0 {
            // SAFETY: the flag says that its pages are locked.
            unsafe { ntoskrnl::MmUnlockPages(mdl) };
        }
        // SAFETY: as above; each is freed once.
        unsafe { ntoskrnl::IoFreeMdl(mdl) };
    }
    irp.edit().MdlAddress = core::ptr::null_mut();
    if irp.Flags & ks_sys::IRP_DEALLOCATE_BUFFER != 0 {
        super::free_pool(irp::system_buffer(irp).cast());
    }
    free_irp(irp);
}

/// A streaming IRP of the engine's own to another driver's pin.
pub(crate) fn send_stream(
    file: Ptr<FILE_OBJECT>,
    code: u32,
    headers: *mut c_void,
    len: u32,
    completion: unsafe extern "win64" fn(*mut DEVICE_OBJECT, *mut IRP, *mut c_void) -> NTSTATUS,
    context: *mut c_void,
) -> Nt {
    let (device, irp) = new_control(file, code)?;
    // SAFETY: a fresh IRP has a next stack location.
    let next = Ptr::of(unsafe { ntoskrnl::inline::next_stack(irp.raw()) }).ok_or(INVALID_PARAMETER)?;
    // SAFETY: IRP_MJ_DEVICE_CONTROL uses DeviceIoControl.
    let parameters = unsafe { &mut next.edit().Parameters.DeviceIoControl };
    parameters.OutputBufferLength = len;
    irp.edit().UserBuffer = headers;
    let routine: PIO_COMPLETION_ROUTINE = Some(completion);
    // SAFETY: as above.
    unsafe { ntoskrnl::inline::set_completion(irp.raw(), routine, context, ntoskrnl::inline::INVOKE_ALWAYS) };
    // SAFETY: the IRP is complete.
    unsafe { ntoskrnl::IofCallDriver(device.raw(), irp.raw()) };
    Ok(())
}

/// An IRP that stands for a circuit's frame: one stack location, the frame's MDL and header, as a streaming request has them. It is never
/// sent anywhere.
pub(crate) fn frame_irp(header: *mut c_void, len: u32, mdl: *mut MDL) -> Option<Irp> {
    // SAFETY: any stack size will do.
    let irp: Irp = Ptr::of(unsafe { ntoskrnl::IoAllocateIrp(1, 0) })?;
    // SAFETY: the IRP has one stack location, which becomes the current one.
    let next = Ptr::of(unsafe { ntoskrnl::inline::next_stack(irp.raw()) })?;
    next.edit().MajorFunction = ks_sys::IRP_MJ_DEVICE_CONTROL;
    // SAFETY: IRP_MJ_DEVICE_CONTROL uses DeviceIoControl.
    let parameters = unsafe { &mut next.edit().Parameters.DeviceIoControl };
    parameters.IoControlCode = ks_sys::IOCTL_KS_WRITE_STREAM;
    parameters.OutputBufferLength = len;
    irp::set_system_buffer(irp, header.cast());
    irp.edit().MdlAddress = mdl;
    irp::make_current(irp, next);
    Some(irp)
}

fn new_control(file: Ptr<FILE_OBJECT>, code: u32) -> Nt<(Ptr<DEVICE_OBJECT>, Irp)> {
    // SAFETY: a referenced file object.
    let device =
        Ptr::of(unsafe { ntoskrnl::IoGetRelatedDeviceObject(file.raw()) }).ok_or(INVALID_PARAMETER)?;
    // SAFETY: a device object's own stack size.
    let irp =
        Ptr::of(unsafe { ntoskrnl::IoAllocateIrp(device.StackSize, 0) }).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: a fresh IRP has a next stack location.
    let next = Ptr::of(unsafe { ntoskrnl::inline::next_stack(irp.raw()) }).ok_or(INVALID_PARAMETER)?;
    next.edit().MajorFunction = ks_sys::IRP_MJ_DEVICE_CONTROL;
    next.edit().FileObject = file.raw();
    // SAFETY: IRP_MJ_DEVICE_CONTROL uses DeviceIoControl.
    unsafe { &mut next.edit().Parameters.DeviceIoControl }.IoControlCode = code;
    Ok((device, irp))
}

/// What a synchronous request of the engine's own needs in pool while it is under way.
struct Synchronous<T> {
    event: KEVENT,
    status: IO_STATUS_BLOCK,
    request: T,
}

/// KsSynchronousIoControlDevice in kernel mode, with a request of a known type.
pub(crate) fn control<T: Copy>(
    file: Ptr<FILE_OBJECT>,
    code: u32,
    request: T,
    output: *mut c_void,
    output_len: u32,
) -> Nt {
    let held =
        create(Synchronous { event: zeroed(), status: zeroed(), request }).ok_or(INSUFFICIENT_RESOURCES)?;
    let input = (&raw mut held.edit().request).cast();
    let result = control_raw(
        file,
        ks_sys::KernelMode as i8,
        code,
        (input, size_of::<T>() as u32),
        (output, output_len),
    );
    destroy(held);
    succeeded(result.0)
}

/// KsSynchronousIoControlDevice: status and information.
pub(crate) fn control_raw(
    file: Ptr<FILE_OBJECT>,
    mode: i8,
    code: u32,
    (input, input_len): (*mut c_void, u32),
    (output, output_len): (*mut c_void, u32),
) -> (NTSTATUS, usize) {
    let Some(held) = create(Synchronous { event: zeroed(), status: zeroed(), request: () }) else {
        return (ks_sys::STATUS_INSUFFICIENT_RESOURCES, 0);
    };
    let (event, block) = (&raw mut held.edit().event, &raw mut held.edit().status);
    // SAFETY: an event in pool.
    unsafe { ntoskrnl::KeInitializeEvent(event, ks_sys::NotificationEvent, 0) };
    // SAFETY: a referenced file object.
    let device = unsafe { ntoskrnl::IoGetRelatedDeviceObject(file.raw()) };
    // SAFETY: event and status block lie in pool until the request is done.
    let irp = unsafe {
        ntoskrnl::IoBuildDeviceIoControlRequest(
            code, device, input, input_len, output, output_len, 0, event, block,
        )
    };
    let Some(irp) = Ptr::of(irp) else {
        destroy(held);
        return (ks_sys::STATUS_INSUFFICIENT_RESOURCES, 0);
    };
    irp.edit().RequestorMode = mode;
    // SAFETY: a fresh IRP has a next stack location.
    if let Some(next) = Ptr::of(unsafe { ntoskrnl::inline::next_stack(irp.raw()) }) {
        next.edit().FileObject = file.raw();
    }
    // SAFETY: the IRP is complete.
    let mut status = unsafe { ntoskrnl::IofCallDriver(device, irp.raw()) };
    if status == ks_sys::STATUS_PENDING {
        // SAFETY: the event is set by the completion.
        unsafe {
            ntoskrnl::KeWaitForSingleObject(
                event.cast(),
                ks_sys::Executive,
                ks_sys::KernelMode as _,
                0,
                core::ptr::null_mut(),
            )
        };
        // SAFETY: the completion has written Status.
        status = unsafe { held.status.Anonymous.Status };
    }
    let information = held.status.Information;
    destroy(held);
    (status, information)
}
