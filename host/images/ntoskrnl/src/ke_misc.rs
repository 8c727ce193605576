//! The rest of Ke: processors, critical regions, bug checks.

use ks_sys::*;
use machine::machine;
use machine::stop::bug_check;

machine::exports! { pub(crate) EXPORTS;
    KeAreApcsDisabled, DISPATCH_LEVEL;
    KeBugCheck: unsafe extern "win64" fn(u32), HIGH_LEVEL;
    KeBugCheckEx: unsafe extern "win64" fn(u32, usize, usize, usize, usize), HIGH_LEVEL;
    KeEnterCriticalRegion, APC_LEVEL;
    KeGetCurrentProcessorNumberEx, HIGH_LEVEL;
    KeLeaveCriticalRegion, APC_LEVEL;
    KeQueryActiveProcessorCount, HIGH_LEVEL;
    KeQueryActiveProcessorCountEx, HIGH_LEVEL;
    KeQueryMaximumProcessorCountEx, HIGH_LEVEL;
    KeSetPriorityThread, PASSIVE_LEVEL;
    raw __chkstk;
    data KeNumberProcessors: 8, |at| machine::Data::set_word(at, machine().processors());
}

pub unsafe extern "win64" fn KeBugCheckEx(code: u32, a: usize, b: usize, c: usize, d: usize) {
    let words = [a as u64, b as u64, c as u64, d as u64];
    bug_check(code, words, "the driver called KeBugCheckEx");
}

pub unsafe extern "win64" fn KeBugCheck(code: u32) {
    KeBugCheckEx(code, 0, 0, 0, 0);
}

/// Nothing is delivered to a thread from outside here, so there is nothing to hold back.
pub unsafe extern "win64" fn KeEnterCriticalRegion() {}

pub unsafe extern "win64" fn KeLeaveCriticalRegion() {}

pub unsafe extern "win64" fn KeAreApcsDisabled() -> BOOLEAN {
    (machine().irql() >= machine::irql::APC_LEVEL).into()
}

pub unsafe extern "win64" fn KeGetCurrentProcessorNumberEx(number: PPROCESSOR_NUMBER) -> ULONG {
    let index = machine().processor();
    if !number.is_null() {
        *number = PROCESSOR_NUMBER { Group: 0, Number: index as u8, Reserved: 0 };
    }
    index as u32
}

pub unsafe extern "win64" fn KeQueryActiveProcessorCountEx(_group: USHORT) -> ULONG {
    machine().processors() as u32
}

pub unsafe extern "win64" fn KeQueryMaximumProcessorCountEx(_group: USHORT) -> ULONG {
    machine().processors() as u32
}

pub unsafe extern "win64" fn KeQueryActiveProcessorCount(active: PKAFFINITY) -> ULONG {
    let count = machine().processors();
    if !active.is_null() {
        *active = (u64::MAX >> (64 - count)) as _;
    }
    count as u32
}

/// Threads have no priorities here: any that can run may be chosen. "Returns the old priority": 8, the normal one.
pub unsafe extern "win64" fn KeSetPriorityThread(_thread: PKTHREAD, _priority: KPRIORITY) -> KPRIORITY {
    8
}

/// Probes the stack for a large frame: stacks are committed as a whole, so there is nothing to probe.
#[unsafe(naked)]
unsafe extern "win64" fn __chkstk() {
    std::arch::naked_asm!("ret")
}
