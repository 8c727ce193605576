//! Memory that a client named: probing it; asking for a routine by name.

use ks_sys::*;
use machine::{Machine, machine};

machine::exports! { pub(crate) EXPORTS;
    MmGetSystemRoutineAddress, PASSIVE_LEVEL;
    MmIsAddressValid, DISPATCH_LEVEL;
    ProbeForRead: unsafe extern "win64" fn(PVOID, SIZE_T, ULONG), APC_LEVEL;
    ProbeForWrite: unsafe extern "win64" fn(PVOID, SIZE_T, ULONG), APC_LEVEL;
    data MmHighestUserAddress: 8, |at| machine::Data::set_word(at, machine::arena::USER_PROBE_ADDRESS - 1);
    data MmSystemRangeStart: 8, |at| machine::Data::set_word(at, machine::arena::KERNEL.base);
    data MmUserProbeAddress: 8, |at| machine::Data::set_word(at, machine::arena::USER_PROBE_ADDRESS);
}

/// What `ProbeForRead` and `ProbeForWrite` check; gives a status where they raise an exception. `alignment` is a power of
/// two. `ProbeForRead` only compares addresses on Windows; here it also touches the memory, so that a bad pointer shows.
pub fn probe(address: usize, length: usize, alignment: usize, write: bool) -> NTSTATUS {
    if length == 0 {
        return STATUS_SUCCESS;
    }
    if !address.is_multiple_of(alignment.max(1)) {
        return STATUS_DATATYPE_MISALIGNMENT;
    }
    if !Machine::is_user(address) || !machine().probe(address, length, write) {
        return STATUS_ACCESS_VIOLATION;
    }
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn ProbeForRead(address: PVOID, length: SIZE_T, alignment: ULONG) {
    raise(probe(address as usize, length, alignment as usize, false));
}

pub unsafe extern "win64" fn ProbeForWrite(address: PVOID, length: SIZE_T, alignment: ULONG) {
    raise(probe(address as usize, length, alignment as usize, true));
}

fn raise(status: NTSTATUS) {
    if status < 0 {
        crate::raise_status(status);
    }
}

pub unsafe extern "win64" fn MmIsAddressValid(address: PVOID) -> BOOLEAN {
    machine().probe(address as usize, 1, false).into()
}

/// "Returns NULL if the routine is not in the kernel or the HAL." One that only the host lacks is NULL too: a driver asks in
/// order to do without.
pub unsafe extern "win64" fn MmGetSystemRoutineAddress(name: PUNICODE_STRING) -> PVOID {
    let name = String::from_utf16_lossy(crate::rtl_string::units(&*name));
    let module = ["ntoskrnl.exe", "hal.dll"].into_iter().find(|module| machine().has_export(module, &name));
    module.map_or(0, |module| machine().bind_late(module, &name)) as PVOID
}
