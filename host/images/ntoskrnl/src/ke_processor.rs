//! Processors and what is bound to them: numbers, affinities, a DPC's target, stacks.
//!
//! All virtual processors are of group 0. A thread's affinity and a DPC's target are kept, but the seed chooses the processor: what
//! a driver may rely on is that its code runs, and not when.

use std::cell::Cell;

use ks_sys::*;
use machine::machine;

machine::exports! { pub(crate) EXPORTS;
    IoGetStackLimits, HIGH_LEVEL;
    KeGetProcessorIndexFromNumber, HIGH_LEVEL;
    KeGetProcessorNumberFromIndex: unsafe extern "win64" fn(ULONG, PPROCESSOR_NUMBER) -> NTSTATUS, HIGH_LEVEL;
    KeGetRecommendedSharedDataAlignment, HIGH_LEVEL;
    KeQueryActiveProcessors, HIGH_LEVEL;
    KeQueryMaximumGroupCount, HIGH_LEVEL;
    KeQueryMaximumProcessorCount, HIGH_LEVEL;
    KeRevertToUserAffinityThread, DISPATCH_LEVEL;
    KeRevertToUserAffinityThreadEx, DISPATCH_LEVEL;
    KeSetSystemAffinityThread, DISPATCH_LEVEL;
    KeSetSystemAffinityThreadEx, DISPATCH_LEVEL;
    PsIsSystemThread: unsafe extern "win64" fn(PVOID) -> BOOLEAN, HIGH_LEVEL;
}

fn active() -> u64 {
    u64::MAX >> (64 - machine().processors())
}

unsafe extern "win64" fn KeQueryActiveProcessors() -> KAFFINITY {
    active() as KAFFINITY
}

unsafe extern "win64" fn KeQueryMaximumProcessorCount() -> ULONG {
    machine().processors() as u32
}

unsafe extern "win64" fn KeQueryMaximumGroupCount() -> USHORT {
    1
}

unsafe extern "win64" fn KeGetProcessorNumberFromIndex(index: ULONG, number: PPROCESSOR_NUMBER) -> NTSTATUS {
    if index as usize >= machine().processors() {
        return STATUS_INVALID_PARAMETER;
    }
    *number = PROCESSOR_NUMBER { Group: 0, Number: index as u8, Reserved: 0 };
    STATUS_SUCCESS
}

/// "INVALID_PROCESSOR_INDEX (0xFFFFFFFF) if there is none."
unsafe extern "win64" fn KeGetProcessorIndexFromNumber(number: PPROCESSOR_NUMBER) -> ULONG {
    let PROCESSOR_NUMBER { Group: group, Number: number, .. } = *number;
    if group != 0 || usize::from(number) >= machine().processors() { 0xFFFF_FFFF } else { number.into() }
}

unsafe extern "win64" fn KeGetRecommendedSharedDataAlignment() -> ULONG {
    64
}

/// The affinity that threads have had set; 0: none.
#[derive(Default)]
struct Affinity(Cell<u64>);

/// "Returns the previous system affinity, or 0 if there was none."
unsafe extern "win64" fn KeSetSystemAffinityThreadEx(affinity: KAFFINITY) -> KAFFINITY {
    let affinity = affinity as u64 & active();
    if affinity == 0 {
        return 0;
    }
    machine().state::<Affinity>().0.replace(affinity) as KAFFINITY
}

unsafe extern "win64" fn KeSetSystemAffinityThread(affinity: KAFFINITY) {
    KeSetSystemAffinityThreadEx(affinity);
}

unsafe extern "win64" fn KeRevertToUserAffinityThreadEx(affinity: KAFFINITY) {
    machine().state::<Affinity>().0.set(affinity as u64);
}

unsafe extern "win64" fn KeRevertToUserAffinityThread() {
    machine().state::<Affinity>().0.set(0);
}

/// Every thread that runs driver code here is one of the system's, but a client's while it sends a request.
unsafe extern "win64" fn PsIsSystemThread(_thread: PVOID) -> BOOLEAN {
    (crate::ExGetPreviousMode() == 0).into()
}

unsafe extern "win64" fn IoGetStackLimits(low: PULONG_PTR, high: PULONG_PTR) {
    let (bottom, top) = machine().stack_limits();
    *low = bottom as _;
    *high = top as _;
}
