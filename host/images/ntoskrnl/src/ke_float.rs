//! Floating point in a driver: on x64 the legacy and SSE state of a thread is the kernel's to keep (KeSaveFloatingPointState);
//! AVX and beyond is the driver's (KeSaveExtendedProcessorState).

use std::arch::asm;

use ks_sys::*;
use machine::stop::violation;
use machine::{PoolRequest, machine};

machine::exports! { pub(crate) EXPORTS;
    KeRestoreExtendedProcessorState, DISPATCH_LEVEL;
    KeRestoreFloatingPointState, DISPATCH_LEVEL;
    KeSaveExtendedProcessorState, DISPATCH_LEVEL;
    KeSaveFloatingPointState, DISPATCH_LEVEL;
}

const TAG: u32 = u32::from_le_bytes(*b"XSav");
/// XSTATE_MASK_LEGACY: x87 and SSE, which are kept in any case.
const LEGACY: u64 = 3;
/// More than the state of any processor this runs on takes.
const ROOM: usize = 16 << 10;

unsafe extern "win64" fn KeSaveFloatingPointState(_save: PKFLOATING_SAVE) -> NTSTATUS {
    STATUS_SUCCESS
}

unsafe extern "win64" fn KeRestoreFloatingPointState(_save: PKFLOATING_SAVE) -> NTSTATUS {
    STATUS_SUCCESS
}

/// "STATUS_INSUFFICIENT_RESOURCES if there is no memory for the state."
unsafe extern "win64" fn KeSaveExtendedProcessorState(mask: ULONG64, save: PXSTATE_SAVE) -> NTSTATUS {
    let request = PoolRequest { size: ROOM, tag: TAG, zero: true, align: 64, ..PoolRequest::default() };
    let area = machine().allocate(request);
    if area == 0 {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let wanted = mask & !LEGACY;
    asm!("xsave64 [{area}]", area = in(reg) area, in("eax") wanted as u32, in("edx") (wanted >> 32) as u32);
    (*save).XStateContext.Mask = wanted;
    (*save).XStateContext.Area = area as _;
    STATUS_SUCCESS
}

unsafe extern "win64" fn KeRestoreExtendedProcessorState(save: PXSTATE_SAVE) {
    let (wanted, area) = ((*save).XStateContext.Mask, (*save).XStateContext.Area as usize);
    if area == 0 {
        violation(
            "ExtendedProcessorState",
            "KeRestoreExtendedProcessorState (Parameters)",
            "a processor state is restored that was not saved",
        );
    }
    asm!("xrstor64 [{area}]", area = in(reg) area, in("eax") wanted as u32, in("edx") (wanted >> 32) as u32,
        out("xmm0") _, out("xmm1") _, out("xmm2") _, out("xmm3") _, out("xmm4") _, out("xmm5") _, out("xmm6") _,
        out("xmm7") _, out("xmm8") _, out("xmm9") _, out("xmm10") _, out("xmm11") _, out("xmm12") _, out("xmm13") _,
        out("xmm14") _, out("xmm15") _);
    (*save).XStateContext.Area = std::ptr::null_mut();
    machine().free(area, Some(TAG));
}
