//! IRPs as the engine reads them: the parts of the current stack location, buffers, completion.
//!
//! All KS control codes are METHOD_NEITHER, so nothing was probed or copied on the way here. KS does that itself, and then
//! lets the I/O manager copy the result back on completion (`SystemBuffer` with IRP_BUFFERED_IO | IRP_INPUT_OPERATION), as
//! drivers observe when they complete such an IRP later (ks-rules: "property IRPs go through AssociatedIrp.SystemBuffer
//! and are copied back on completion").

// UNSAFETY: IRP and IO_STACK_LOCATION are made of C unions; which member is valid follows from the major function.
#![allow(unsafe_code)]

use core::ffi::c_void;

use ks_sys::{FILE_OBJECT, IO_STACK_LOCATION, IRP, MDL};

use crate::nt;
use crate::ptr::Ptr;
use crate::status::{INVALID_DEVICE_REQUEST, Nt, Status, code};

pub(crate) type Irp = Ptr<IRP>;

/// The current stack location. Every IRP that reached a dispatch routine has one.
pub(crate) fn stack(irp: Irp) -> Nt<Ptr<IO_STACK_LOCATION>> {
    // SAFETY: an IRP is never an APC, the other use of Tail.
    let overlay = unsafe { irp.Tail.Overlay };
    // SAFETY: of the union's two members CurrentStackLocation is the one that IRPs use.
    let raw = unsafe { overlay.Anonymous2.Anonymous.CurrentStackLocation };
    Ptr::of(raw).ok_or(INVALID_DEVICE_REQUEST)
}

/// IoSetNextIrpStackLocation, for an IRP of the engine's own that is not sent.
pub(crate) fn make_current(irp: Irp, location: Ptr<IO_STACK_LOCATION>) {
    irp.edit().CurrentLocation -= 1;
    // SAFETY: an IRP is never an APC, the other use of Tail.
    let overlay = unsafe { &mut irp.edit().Tail.Overlay };
    overlay.Anonymous2.Anonymous.CurrentStackLocation = location.raw();
}

/// The four words that belong to the driver that holds the IRP.
pub(crate) fn driver_context<'a>(irp: Irp) -> &'a mut [*mut c_void; 4] {
    // SAFETY: an IRP is never an APC, the other use of Tail.
    let overlay = unsafe { &mut irp.edit().Tail.Overlay };
    // SAFETY: the union's other member (DeviceQueueEntry) is only used by drivers that queue IRPs on device queues.
    unsafe { &mut overlay.Anonymous1.Anonymous.DriverContext }
}

pub(crate) fn file(irp: Irp) -> Nt<Ptr<FILE_OBJECT>> {
    Ptr::of(stack(irp)?.FileObject).ok_or(INVALID_DEVICE_REQUEST)
}

/// A device control request.
#[derive(Clone, Copy)]
pub(crate) struct Control {
    pub(crate) code: u32,
    pub(crate) input: *mut u8,
    pub(crate) input_len: u32,
    pub(crate) output: *mut u8,
    pub(crate) output_len: u32,
    pub(crate) from_user: bool,
}

pub(crate) fn control(irp: Irp) -> Nt<Control> {
    let stack = stack(irp)?;
    // SAFETY: the major function is IRP_MJ_DEVICE_CONTROL at every caller.
    let parameters = unsafe { stack.Parameters.DeviceIoControl };
    Ok(Control {
        code: parameters.IoControlCode,
        input: parameters.Type3InputBuffer.cast(),
        input_len: parameters.InputBufferLength,
        output: irp.UserBuffer.cast(),
        output_len: parameters.OutputBufferLength,
        from_user: i32::from(irp.RequestorMode) != 0,
    })
}

pub(crate) fn from_user(irp: Irp) -> bool {
    i32::from(irp.RequestorMode) != 0
}

pub(crate) fn system_buffer(irp: Irp) -> *mut u8 {
    // SAFETY: SystemBuffer is the member a device control IRP uses.
    unsafe { irp.AssociatedIrp.SystemBuffer }.cast()
}

pub(crate) fn set_system_buffer(irp: Irp, buffer: *mut u8) {
    irp.edit().AssociatedIrp.SystemBuffer = buffer.cast();
}

pub(crate) fn set_status(irp: Irp, status: i32) {
    // Status is the member of the union that completed IRPs use.
    irp.edit().IoStatus.Anonymous.Status = status;
}

pub(crate) fn status(irp: Irp) -> i32 {
    // SAFETY: as in `set_status`; both members are four or more plain bytes.
    unsafe { irp.IoStatus.Anonymous.Status }
}

pub(crate) fn set_information(irp: Irp, information: usize) {
    irp.edit().IoStatus.Information = information as _;
}

/// What a dispatch routine does at its end: completes, unless the request is pending, and returns the status.
pub(crate) fn finish(irp: Irp, result: Nt) -> i32 {
    let status = code(result);
    if status != ks_sys::STATUS_PENDING {
        set_status(irp, status);
        nt::complete(irp);
    }
    status
}

/// Completes an IRP that was pending.
pub(crate) fn complete(irp: Irp, result: Nt) {
    set_status(irp, code(result));
    nt::complete(irp);
}

pub(crate) fn mark_pending(irp: Irp) -> Nt<()> {
    stack(irp)?.edit().Control |= ks_sys::SL_PENDING_RETURNED;
    Ok(())
}

/// Whether whoever returned STATUS_PENDING also marked the IRP (rule KsMarkPendingIrp).
pub(crate) fn is_marked_pending(irp: Irp) -> bool {
    stack(irp).is_ok_and(|s| s.Control & ks_sys::SL_PENDING_RETURNED != 0)
}

/// The chain of MDLs of a streaming IRP, one for each header with data.
pub(crate) fn mdls(irp: Irp) -> Vec<*mut MDL> {
    let mut chain = Vec::new();
    let mut at = irp.MdlAddress;
    while let Some(mdl) = Ptr::of(at) {
        chain.push(mdl.raw());
        at = mdl.Next;
    }
    chain
}

/// A status that a request ends with although it carries data: STATUS_BUFFER_OVERFLOW with the size that is needed.
pub(crate) fn overflow(irp: Irp, needed: usize) -> Status {
    set_information(irp, needed);
    crate::status::BUFFER_OVERFLOW
}
