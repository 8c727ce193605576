//! Deferred procedure calls.

use ks_sys::*;
use machine::{Dpc, machine};

use crate::invoke;

machine::exports! { pub(crate) EXPORTS;
    KeFlushQueuedDpcs, PASSIVE_LEVEL;
    KeInitializeDpc, HIGH_LEVEL;
    KeInitializeThreadedDpc, HIGH_LEVEL;
    KeInsertQueueDpc, HIGH_LEVEL;
    KeRemoveQueueDpc, HIGH_LEVEL;
    KeSetImportanceDpc, HIGH_LEVEL;
}

const DPC_OBJECT: u8 = 0x13;

pub unsafe extern "win64" fn KeInitializeDpc(dpc: PRKDPC, routine: PKDEFERRED_ROUTINE, context: PVOID) {
    *dpc = zeroed();
    dpc.cast::<u8>().write(DPC_OBJECT);
    (*dpc).DeferredRoutine = routine;
    (*dpc).DeferredContext = context;
}

/// "A threaded DPC can run at PASSIVE_LEVEL; it must be written so that it can also run at DISPATCH_LEVEL": here it does.
pub unsafe extern "win64" fn KeInitializeThreadedDpc(
    dpc: PRKDPC,
    routine: PKDEFERRED_ROUTINE,
    context: PVOID,
) {
    KeInitializeDpc(dpc, routine, context);
}

/// "If the specified DPC object is already in a DPC queue, returns FALSE": and its arguments stay.
pub unsafe extern "win64" fn KeInsertQueueDpc(dpc: PRKDPC, first: PVOID, second: PVOID) -> BOOLEAN {
    let queued = machine().queue_dpc(Dpc { key: dpc as usize, run });
    if queued {
        (*dpc).SystemArgument1 = first;
        (*dpc).SystemArgument2 = second;
    }
    queued.into()
}

pub unsafe extern "win64" fn KeRemoveQueueDpc(dpc: PRKDPC) -> BOOLEAN {
    machine().remove_dpc(dpc as usize).into()
}

/// Importance is a matter of order within a queue, of which nothing is promised.
pub unsafe extern "win64" fn KeSetImportanceDpc(_dpc: PRKDPC, _importance: KDPC_IMPORTANCE) {}

/// "Returns after all queued DPCs on all processors have executed."
pub unsafe extern "win64" fn KeFlushQueuedDpcs() {
    machine().point();
    while machine().dpcs_queued() > 0 || machine().dpc_is_running() {
        machine().yield_now();
    }
}

pub(crate) fn run(key: usize) {
    let dpc = key as PRKDPC;
    // SAFETY: the driver queued this object and must keep it until it has run.
    unsafe {
        let KDPC {
            DeferredRoutine: routine,
            DeferredContext: context,
            SystemArgument1: first,
            SystemArgument2: second,
            ..
        } = *dpc;
        let Some(routine) = routine else { return };
        invoke("KDEFERRED_ROUTINE", key, routine as usize, || routine(dpc, context, first, second));
    }
}
