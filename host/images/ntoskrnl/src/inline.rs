//! What wdm.h writes as inline functions: the host's modules call them as a driver would.

use ks_sys::*;

/// `IoGetCurrentIrpStackLocation`
#[inline]
pub unsafe fn current_stack(irp: PIRP) -> PIO_STACK_LOCATION {
    (*irp).Tail.Overlay.Anonymous2.Anonymous.CurrentStackLocation
}

#[inline]
pub(crate) unsafe fn set_current_stack(irp: PIRP, location: PIO_STACK_LOCATION) {
    (*irp).Tail.Overlay.Anonymous2.Anonymous.CurrentStackLocation = location;
}

/// `IoGetNextIrpStackLocation`
#[inline]
pub unsafe fn next_stack(irp: PIRP) -> PIO_STACK_LOCATION {
    current_stack(irp).sub(1)
}

/// `IoMarkIrpPending`
#[inline]
pub unsafe fn mark_pending(irp: PIRP) {
    (*current_stack(irp)).Control |= SL_PENDING_RETURNED;
}

/// `IoSkipCurrentIrpStackLocation`
#[inline]
pub unsafe fn skip_stack(irp: PIRP) {
    (*irp).CurrentLocation += 1;
    set_current_stack(irp, current_stack(irp).add(1));
}

/// `IoCopyCurrentIrpStackLocationToNext`: all but the completion routine.
#[inline]
pub unsafe fn copy_stack_to_next(irp: PIRP) {
    let (from, to) = (current_stack(irp), next_stack(irp));
    *to = *from;
    (*to).CompletionRoutine = None;
    (*to).Context = std::ptr::null_mut();
    (*to).Control = 0;
}

/// `IoSetCompletionRoutine`; `invoke` is a set of SL_INVOKE_ON_….
#[inline]
pub unsafe fn set_completion(irp: PIRP, routine: PIO_COMPLETION_ROUTINE, context: PVOID, invoke: UCHAR) {
    let next = next_stack(irp);
    (*next).CompletionRoutine = routine;
    (*next).Context = context;
    (*next).Control = invoke;
}

/// All of SL_INVOKE_ON_SUCCESS, _ERROR and _CANCEL.
pub const INVOKE_ALWAYS: UCHAR = 0x40 | 0x80 | 0x20;

/// `IoSetCancelRoutine`: gives the old one.
#[inline]
pub unsafe fn set_cancel_routine(irp: PIRP, routine: PDRIVER_CANCEL) -> PDRIVER_CANCEL {
    std::mem::replace(&mut (*irp).CancelRoutine, routine)
}

/// `InitializeListHead`
#[inline]
pub unsafe fn initialize_list_head(head: PLIST_ENTRY) {
    (*head).Flink = head;
    (*head).Blink = head;
}

#[inline]
pub(crate) unsafe fn status(irp: PIRP) -> NTSTATUS {
    (*irp).IoStatus.Anonymous.Status
}

/// Sets `IoStatus`.
#[inline]
pub unsafe fn set_status(irp: PIRP, status: NTSTATUS, information: usize) {
    (*irp).IoStatus.Anonymous.Status = status;
    (*irp).IoStatus.Information = information as _;
}

/// The value of a LARGE_INTEGER.
#[inline]
pub fn quad(value: LARGE_INTEGER) -> i64 {
    // SAFETY: every bit pattern is an i64.
    unsafe { value.QuadPart }
}
