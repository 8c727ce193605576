//! IRPs and their stack locations: the inline functions of wdm.h.
//!
//! `CurrentLocation` counts down from `StackCount + 1`; `CurrentStackLocation` points to the entry of that number.

use crate::*;
use core::sync::atomic::{AtomicPtr, Ordering};

/// `Irp->Tail.Overlay.CurrentStackLocation`
///
/// # Safety
/// `Irp` is a live IRP whose owner calls.
unsafe fn current(Irp: PIRP) -> *mut PIO_STACK_LOCATION {
    // SAFETY: an address inside the caller's IRP; nothing is read.
    unsafe { &raw mut (*Irp).Tail.Overlay.Anonymous2.Anonymous.CurrentStackLocation }
}

/// wdm/nf-wdm-iogetcurrentirpstacklocation
///
/// # Safety
/// `Irp` is a live IRP, which the caller owns.
#[inline]
pub unsafe fn IoGetCurrentIrpStackLocation(Irp: PIRP) -> PIO_STACK_LOCATION {
    // SAFETY: the caller's promise.
    let current = unsafe { current(Irp) };
    // SAFETY: inside the IRP; the pointer is set as long as a driver has it.
    unsafe { *current }
}

/// wdm/nf-wdm-iogetnextirpstacklocation
///
/// # Safety
/// As `IoGetCurrentIrpStackLocation`, and the IRP has a location left.
#[inline]
pub unsafe fn IoGetNextIrpStackLocation(Irp: PIRP) -> PIO_STACK_LOCATION {
    // SAFETY: the caller's promise.
    let current = unsafe { IoGetCurrentIrpStackLocation(Irp) };
    current.wrapping_sub(1)
}

/// Moves the current location by `steps` entries, up for positive.
///
/// # Safety
/// As `IoGetCurrentIrpStackLocation`, and the IRP has the entry.
unsafe fn step(Irp: PIRP, steps: i8) {
    // SAFETY: the caller owns the IRP.
    let location = unsafe { &mut (*Irp).CurrentLocation };
    *location = location.wrapping_add(steps);
    // SAFETY: the caller owns the IRP.
    let current = unsafe { current(Irp) };
    // SAFETY: inside the IRP, and nothing else refers to this member.
    let current = unsafe { &mut *current };
    *current = current.wrapping_offset(steps.into());
}

/// wdm/nf-wdm-iosetnextirpstacklocation
///
/// # Safety
/// As `IoGetNextIrpStackLocation`.
#[inline]
pub unsafe fn IoSetNextIrpStackLocation(Irp: PIRP) {
    // SAFETY: the caller's promise: there is an entry below.
    unsafe { step(Irp, -1) }
}

/// wdm/nf-wdm-ioskipcurrentirpstacklocation
///
/// # Safety
/// As `IoGetCurrentIrpStackLocation`; the IRP is passed on next, with no completion routine set.
#[inline]
pub unsafe fn IoSkipCurrentIrpStackLocation(Irp: PIRP) {
    // SAFETY: the caller's promise: the caller's own entry is skipped.
    unsafe { step(Irp, 1) }
}

/// wdm/nf-wdm-iocopycurrentirpstacklocationtonext: all but the completion routine.
///
/// # Safety
/// As `IoGetNextIrpStackLocation`.
#[inline]
pub unsafe fn IoCopyCurrentIrpStackLocationToNext(Irp: PIRP) {
    // SAFETY: the caller's promise.
    let from = unsafe { IoGetCurrentIrpStackLocation(Irp) };
    let to = from.wrapping_sub(1);
    let bytes = core::mem::offset_of!(IO_STACK_LOCATION, CompletionRoutine);
    // SAFETY: two entries of the IRP's array, which do not overlap.
    unsafe { core::ptr::copy_nonoverlapping(from.cast::<u8>(), to.cast::<u8>(), bytes) };
    // SAFETY: an entry of the IRP's array.
    unsafe { (*to).Control = 0 };
}

/// wdm/nf-wdm-iosetcompletionroutine
///
/// # Safety
/// As `IoGetNextIrpStackLocation`; the routine and its context stay valid until it ran.
#[inline]
pub unsafe fn IoSetCompletionRoutine(
    Irp: PIRP,
    CompletionRoutine: PIO_COMPLETION_ROUTINE,
    Context: PVOID,
    InvokeOnSuccess: BOOLEAN,
    InvokeOnError: BOOLEAN,
    InvokeOnCancel: BOOLEAN,
) {
    // SAFETY: the caller's promise.
    let next = unsafe { IoGetNextIrpStackLocation(Irp) };
    // SAFETY: an entry of the IRP's array, which is the caller's to fill.
    let next = unsafe { &mut *next };
    let when = |flag: UCHAR, chosen: BOOLEAN| if chosen == FALSE { 0 } else { flag };
    next.CompletionRoutine = CompletionRoutine;
    next.Context = Context;
    next.Control = when(SL_INVOKE_ON_SUCCESS, InvokeOnSuccess)
        | when(SL_INVOKE_ON_ERROR, InvokeOnError)
        | when(SL_INVOKE_ON_CANCEL, InvokeOnCancel);
}

/// wdm/nf-wdm-iosetcancelroutine
///
/// # Safety
/// `Irp` is a live IRP; the routine stays callable until it is taken back.
#[inline]
pub unsafe fn IoSetCancelRoutine(Irp: PIRP, CancelRoutine: PDRIVER_CANCEL) -> PDRIVER_CANCEL {
    // SAFETY: an address inside the caller's IRP.
    let slot = unsafe { &raw mut (*Irp).CancelRoutine };
    // SAFETY: an aligned pointer in a live IRP, which everyone exchanges by interlocked functions.
    let slot = unsafe { AtomicPtr::from_ptr(slot.cast::<*mut c_void>()) };
    let new = CancelRoutine.map_or(core::ptr::null_mut(), |routine| routine as *mut c_void);
    // SeqCst: InterlockedExchangePointer is a full barrier; IoCancelIrp sets Cancel before it takes the routine.
    let old = slot.swap(new, Ordering::SeqCst);
    // SAFETY: Option of a function pointer has the layout of a pointer that may be NULL; only routines are stored here.
    unsafe { core::mem::transmute::<*mut c_void, PDRIVER_CANCEL>(old) }
}

/// wdm/nf-wdm-iomarkirppending
///
/// # Safety
/// As `IoGetCurrentIrpStackLocation`.
#[inline]
pub unsafe fn IoMarkIrpPending(Irp: PIRP) {
    // SAFETY: the caller's promise.
    let location = unsafe { IoGetCurrentIrpStackLocation(Irp) };
    // SAFETY: the owner of an IRP owns its current entry.
    let location = unsafe { &mut *location };
    location.Control |= SL_PENDING_RETURNED;
}
