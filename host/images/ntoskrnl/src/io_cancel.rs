//! Cancelling: the system's cancel spin lock, `IoCancelIrp`, and cancel-safe queues.

use ks_sys::*;
use machine::machine;

use crate::inline::{current_stack, set_cancel_routine};
use crate::invoke;

machine::exports! { pub(crate) EXPORTS;
    IoAcquireCancelSpinLock, DISPATCH_LEVEL;
    IoCancelIrp, DISPATCH_LEVEL;
    IoCsqInitialize, DISPATCH_LEVEL;
    IoCsqInsertIrp, DISPATCH_LEVEL;
    IoCsqRemoveNextIrp, DISPATCH_LEVEL;
    IoReleaseCancelSpinLock, DISPATCH_LEVEL;
}

/// The one lock, in kernel memory as any other.
struct CancelLock(PKSPIN_LOCK);

impl Default for CancelLock {
    fn default() -> Self {
        let at = machine().allocate_system(size_of::<KSPIN_LOCK>());
        machine().name_as(at, "cancel spin lock");
        CancelLock(at as PKSPIN_LOCK)
    }
}

pub unsafe extern "win64" fn IoAcquireCancelSpinLock(irql: PKIRQL) {
    *irql = crate::KeAcquireSpinLockRaiseToDpc(machine().state::<CancelLock>().0);
}

pub unsafe extern "win64" fn IoReleaseCancelSpinLock(irql: KIRQL) {
    crate::KeReleaseSpinLock(machine().state::<CancelLock>().0, irql);
}

/// "Sets the IRP's cancel bit and calls its cancel routine if it has one": TRUE if it had. The routine releases the lock.
pub unsafe extern "win64" fn IoCancelIrp(irp: PIRP) -> BOOLEAN {
    let mut old = 0;
    IoAcquireCancelSpinLock(&raw mut old);
    (*irp).Cancel = 1;
    let Some(routine) = set_cancel_routine(irp, None) else {
        IoReleaseCancelSpinLock(old);
        return 0;
    };
    (*irp).CancelIrql = old;
    let device = (*current_stack(irp)).DeviceObject;
    // The routine returns at the level of IoAcquireCancelSpinLock's caller, so this is no callback with one level.
    let level = machine().irql();
    let leave = || {
        routine(device, irp);
        let after = machine().irql();
        machine().set_irql(level);
        after
    };
    let after: u8 = invoke("DRIVER_CANCEL", irp as usize, routine as usize, leave);
    if after != old {
        machine::stop::violation(
            "CancelSpinLock",
            "IoReleaseCancelSpinLock",
            format!(
                "a cancel routine returned at IRQL {after} instead of {old}: it must release the cancel spin lock with Irp->CancelIrql"
            ),
        );
    }
    machine().set_irql(old);
    1
}

pub unsafe extern "win64" fn IoCsqInitialize(
    csq: PIO_CSQ,
    insert: PIO_CSQ_INSERT_IRP,
    remove: PIO_CSQ_REMOVE_IRP,
    peek: PIO_CSQ_PEEK_NEXT_IRP,
    acquire: PIO_CSQ_ACQUIRE_LOCK,
    release: PIO_CSQ_RELEASE_LOCK,
    complete: PIO_CSQ_COMPLETE_CANCELED_IRP,
) -> NTSTATUS {
    const IO_TYPE_CSQ: u32 = 2;
    *csq = zeroed();
    (*csq).Type = IO_TYPE_CSQ;
    (*csq).CsqInsertIrp = insert;
    (*csq).CsqRemoveIrp = remove;
    (*csq).CsqPeekNextIrp = peek;
    (*csq).CsqAcquireLock = acquire;
    (*csq).CsqReleaseLock = release;
    (*csq).CsqCompleteCanceledIrp = complete;
    STATUS_SUCCESS
}

/// The queue's own functions are the driver's; here is only the order in which they are called.
unsafe fn with_lock(csq: PIO_CSQ, body: impl FnOnce()) {
    let (Some(acquire), Some(release)) = ((*csq).CsqAcquireLock, (*csq).CsqReleaseLock) else { return };
    let mut irql = 0;
    // Acquiring raises the level and releasing lowers it: neither is a callback that keeps it.
    acquire(csq, &raw mut irql);
    body();
    release(csq, irql);
}

pub unsafe extern "win64" fn IoCsqInsertIrp(csq: PIO_CSQ, irp: PIRP, context: PIO_CSQ_IRP_CONTEXT) {
    if !context.is_null() {
        machine::stop::not_emulated("IoCsqInsertIrp with a context is not emulated");
    }
    with_lock(csq, || {
        (*irp).Tail.Overlay.Anonymous1.Anonymous.DriverContext[3] = csq.cast();
        crate::inline::mark_pending(irp);
        if let Some(insert) = (*csq).CsqInsertIrp {
            insert(csq, irp);
        }
        set_cancel_routine(irp, Some(csq_cancel));
    });
    if (*irp).Cancel != 0 && set_cancel_routine(irp, None).is_some() {
        csq_complete(csq, irp);
    }
}

unsafe fn csq_complete(csq: PIO_CSQ, irp: PIRP) {
    with_lock(csq, || {
        if let Some(remove) = (*csq).CsqRemoveIrp {
            remove(csq, irp);
        }
    });
    if let Some(complete) = (*csq).CsqCompleteCanceledIrp {
        complete(csq, irp);
    }
}

unsafe extern "win64" fn csq_cancel(_device: PDEVICE_OBJECT, irp: PIRP) {
    IoReleaseCancelSpinLock((*irp).CancelIrql);
    let csq = (*irp).Tail.Overlay.Anonymous1.Anonymous.DriverContext[3].cast();
    csq_complete(csq, irp);
}

pub unsafe extern "win64" fn IoCsqRemoveNextIrp(csq: PIO_CSQ, context: PVOID) -> PIRP {
    let mut found: PIRP = std::ptr::null_mut();
    with_lock(csq, || {
        let (Some(peek), Some(remove)) = ((*csq).CsqPeekNextIrp, (*csq).CsqRemoveIrp) else { return };
        let mut irp = peek(csq, std::ptr::null_mut(), context);
        while !irp.is_null() {
            // One without a cancel routine is being cancelled: the next is taken.
            if set_cancel_routine(irp, None).is_some() {
                remove(csq, irp);
                found = irp;
                return;
            }
            irp = peek(csq, irp, context);
        }
    });
    found
}
