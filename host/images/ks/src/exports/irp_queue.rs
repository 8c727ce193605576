//! Cancelable queues of IRPs in a minidriver's memory (nf-ks-ksaddirptocancelablequeue and its kin).
//!
//! An IRP in a queue has a cancel routine; whoever takes that out owns it ("relies on atomic operations on Irp->CancelRoutine"). One
//! without is acquired, or being cancelled, and passed over.

// UNSAFETY: the queue, its lock and its IRPs are the driver's memory, and the lock's functions are ntoskrnl's unsafe ones.
#![allow(unsafe_code)]

use ks_sys::*;

use crate::irp::{self, Irp};
use crate::list;
use crate::nt;
use crate::ptr::Ptr;

machine::exports! { pub(crate) EXPORTS;
    KsAddIrpToCancelableQueue, DISPATCH_LEVEL;
    KsCancelIo, DISPATCH_LEVEL;
    KsCancelRoutine, DISPATCH_LEVEL;
    KsMoveIrpsOnCancelableQueue, DISPATCH_LEVEL;
    KsReleaseIrpOnCancelableQueue, DISPATCH_LEVEL;
    KsRemoveIrpFromCancelableQueue, DISPATCH_LEVEL;
    KsRemoveSpecificIrpFromCancelableQueue, DISPATCH_LEVEL;
}

/// KSQUEUE_SPINLOCK_IRP_STORAGE: the second word of the driver's context.
fn lock_of<'a>(irp: Irp) -> &'a mut *mut c_void {
    &mut irp::driver_context(irp)[1]
}

fn entry_of(irp: Irp) -> *mut LIST_ENTRY {
    // SAFETY: an IRP is never an APC, the other use of Tail.
    unsafe { &raw mut irp.edit().Tail.Overlay.Anonymous2.ListEntry }
}

fn irp_of(entry: *mut LIST_ENTRY) -> Option<Irp> {
    let offset = core::mem::offset_of!(IRP, Tail);
    let probe: IRP = zeroed();
    // SAFETY: as in `entry_of`.
    let within =
        unsafe { &raw const probe.Tail.Overlay.Anonymous2.ListEntry }.addr() - (&raw const probe.Tail).addr();
    Ptr::of(entry.wrapping_byte_sub(offset + within).cast())
}

/// Runs `body` under the driver's spin lock.
fn locked<T>(lock: PKSPIN_LOCK, body: impl FnOnce() -> T) -> T {
    // SAFETY: the driver's own lock, which it initialized (nf-ks-ksaddirptocancelablequeue, SpinLock).
    let old = unsafe { ntoskrnl::KeAcquireSpinLockRaiseToDpc(lock) };
    let result = body();
    // SAFETY: taken just now.
    unsafe { ntoskrnl::KeReleaseSpinLock(lock, old) };
    result
}

fn push(queue: PLIST_ENTRY, irp: Irp, location: KSLIST_ENTRY_LOCATION) {
    match Ptr::of(queue).map(|q| q.Flink).filter(|_| location == KsListEntryHead) {
        // Before the first is behind the head.
        Some(first) => list::push_back(first, entry_of(irp)),
        None => list::push_back(queue, entry_of(irp)),
    }
}

/// The IRPs from the given end on.
fn irps(queue: PLIST_ENTRY, location: KSLIST_ENTRY_LOCATION) -> Vec<Irp> {
    let mut all: Vec<Irp> = list::entries(queue).into_iter().filter_map(irp_of).collect();
    if location == KsListEntryTail {
        all.reverse();
    }
    all
}

/// The routine that an IRP in a queue has.
fn routine(given: PDRIVER_CANCEL) -> PDRIVER_CANCEL {
    const STANDARD: sig::KsCancelRoutine = KsCancelRoutine;
    given.or(Some(STANDARD))
}

/// Sets the cancel routine; if the IRP was cancelled before, it is called: the I/O manager does that as for any cancellation.
fn make_cancelable(irp: Irp, cancel: PDRIVER_CANCEL) {
    // SAFETY: an IRP that the driver has put into its queue, and that nobody else owns while it has no cancel routine.
    unsafe { ntoskrnl::inline::set_cancel_routine(irp.raw(), routine(cancel)) };
    if irp.Cancel != 0 {
        // SAFETY: as above; whoever takes the routine out first runs it.
        unsafe { ntoskrnl::IoCancelIrp(irp.raw()) };
    }
}

windows_abi! {
    pub(crate) unsafe fn KsAddIrpToCancelableQueue(
        QueueHead: PLIST_ENTRY,
        SpinLock: PKSPIN_LOCK,
        Irp: PIRP,
        ListLocation: KSLIST_ENTRY_LOCATION,
        DriverCancel: PDRIVER_CANCEL,
    ) {
        let Some(irp) = Ptr::of(Irp) else { return };
        *lock_of(irp) = SpinLock.cast();
        locked(SpinLock, || push(QueueHead, irp, ListLocation));
        make_cancelable(irp, DriverCancel);
    }

    /// "Pops the next noncanceled IRP": the forms for a single item look at the first alone.
    pub(crate) unsafe fn KsRemoveIrpFromCancelableQueue(
        QueueHead: PLIST_ENTRY,
        SpinLock: PKSPIN_LOCK,
        ListLocation: KSLIST_ENTRY_LOCATION,
        RemovalOperation: KSIRP_REMOVAL_OPERATION,
    ) -> PIRP {
        let single = [KsAcquireOnlySingleItem, KsAcquireAndRemoveOnlySingleItem].contains(&RemovalOperation);
        let remove = [KsAcquireAndRemove, KsAcquireAndRemoveOnlySingleItem].contains(&RemovalOperation);
        locked(SpinLock, || {
            let candidates = irps(QueueHead, ListLocation);
            let most = if single { 1 } else { candidates.len() };
            for irp in candidates.into_iter().take(most) {
                // SAFETY: an IRP in the driver's queue.
                if unsafe { ntoskrnl::inline::set_cancel_routine(irp.raw(), None) }.is_some() {
                    if remove {
                        list::remove(entry_of(irp));
                    }
                    return irp.raw();
                }
            }
            core::ptr::null_mut()
        })
    }

    pub(crate) unsafe fn KsRemoveSpecificIrpFromCancelableQueue(Irp: PIRP) {
        if let Some(irp) = Ptr::of(Irp) {
            locked(lock_of(irp).cast(), || list::remove(entry_of(irp)));
        }
    }

    pub(crate) unsafe fn KsReleaseIrpOnCancelableQueue(Irp: PIRP, DriverCancel: PDRIVER_CANCEL) {
        if let Some(irp) = Ptr::of(Irp) {
            make_cancelable(irp, DriverCancel);
        }
    }

    /// "If an IRP on the list does not have a cancel routine, only the cancel bit is set."
    pub(crate) unsafe fn KsCancelIo(QueueHead: PLIST_ENTRY, SpinLock: PKSPIN_LOCK) {
        while let Some(irp) =
            locked(SpinLock, || irps(QueueHead, KsListEntryHead).into_iter().find(|irp| irp.Cancel == 0))
        {
            // SAFETY: an IRP in the driver's queue.
            unsafe { ntoskrnl::IoCancelIrp(irp.raw()) };
        }
    }

    /// The standard cancel routine: "removes the IRP from the list and completes it with STATUS_CANCELLED".
    pub(crate) unsafe fn KsCancelRoutine(_DeviceObject: *mut DEVICE_OBJECT, Irp: *mut IRP) {
        let Some(irp) = Ptr::of(Irp) else { return };
        nt::release_cancel_lock(irp);
        locked(lock_of(irp).cast(), || list::remove(entry_of(irp)));
        irp::set_information(irp, 0);
        irp::complete(irp, Err(crate::status::CANCELLED));
    }

    /// "STATUS_SUCCESS: the IRP is moved; STATUS_NO_MATCH: it is not; anything else ends it. Called at least once, with NULL, at the end."
    pub(crate) unsafe fn KsMoveIrpsOnCancelableQueue(
        SourceList: PLIST_ENTRY,
        SourceLock: PKSPIN_LOCK,
        DestinationList: PLIST_ENTRY,
        DestinationLock: PKSPIN_LOCK,
        ListLocation: KSLIST_ENTRY_LOCATION,
        ListCallback: PFNKSIRPLISTCALLBACK,
        Context: PVOID,
    ) -> NTSTATUS {
        let Some(ask) = ListCallback else { return STATUS_INVALID_PARAMETER };
        let other_end = if ListLocation == KsListEntryHead { KsListEntryTail } else { KsListEntryHead };
        locked(SourceLock, || {
            for irp in irps(SourceList, ListLocation) {
                match crate::call!("AVStrMiniIrpListCallback", ask(irp.raw(), Context)) {
                    STATUS_SUCCESS => {
                        list::remove(entry_of(irp));
                        if DestinationLock.is_null() || DestinationLock == SourceLock {
                            push(DestinationList, irp, other_end);
                        } else {
                            *lock_of(irp) = DestinationLock.cast();
                            locked(DestinationLock, || push(DestinationList, irp, other_end));
                        }
                    }
                    STATUS_NO_MATCH => {}
                    ended => return ended,
                }
            }
            let none: PIRP = core::ptr::null_mut();
            // The end: its answer ends nothing any more.
            nt::calling("AVStrMiniIrpListCallback", ask as usize, || {
                // SAFETY: the page's last call, with a NULL IRP.
                let _ = unsafe { ask(none, Context) };
            });
            STATUS_SUCCESS
        })
    }
}
