//! Event tracing: providers can register, and nobody ever listens, which is an ordinary state of a Windows.

use std::cell::Cell;

use ks_sys::*;
use machine::machine;
use machine::stop::violation;

machine::exports! { pub(crate) EXPORTS;
    EtwEventEnabled, HIGH_LEVEL;
    EtwProviderEnabled, HIGH_LEVEL;
    EtwRegister, PASSIVE_LEVEL;
    EtwRegisterClassicProvider:
        unsafe extern "win64" fn(LPCGUID, u32, PVOID, PVOID, PREGHANDLE) -> NTSTATUS, PASSIVE_LEVEL;
    EtwSetInformation: unsafe extern "win64" fn(u64, u32, PVOID, u32) -> i32, PASSIVE_LEVEL;
    EtwUnregister, PASSIVE_LEVEL;
    EtwWrite, HIGH_LEVEL;
    WmiQueryTraceInformation: unsafe extern "win64" fn(i32, PVOID, u32, PULONG, PVOID) -> NTSTATUS, PASSIVE_LEVEL;
    WmiTraceMessage: unsafe extern "win64" fn(u64, u32, LPCGUID, u16) -> NTSTATUS, HIGH_LEVEL;
    EtwWriteTransfer: unsafe extern "win64" fn(u64, PVOID, PVOID, PVOID, u32, PVOID) -> i32, HIGH_LEVEL;
}

#[derive(Default)]
struct Providers {
    registered: std::cell::RefCell<std::collections::BTreeSet<u64>>,
    made: Cell<u64>,
}

pub unsafe extern "win64" fn EtwRegister(
    _provider: LPCGUID,
    _enable: PETWENABLECALLBACK,
    _context: PVOID,
    handle: PREGHANDLE,
) -> NTSTATUS {
    let providers = machine().state::<Providers>();
    let number = providers.made.get() + 1;
    providers.made.set(number);
    providers.registered.borrow_mut().insert(number);
    *handle = number as _;
    STATUS_SUCCESS
}

/// What WPP registers its trace GUIDs with, when MmGetSystemRoutineAddress has it; its callback is for sessions, and there are none.
unsafe extern "win64" fn EtwRegisterClassicProvider(
    provider: LPCGUID,
    _kind: u32,
    _enable: PVOID,
    context: PVOID,
    handle: PREGHANDLE,
) -> NTSTATUS {
    EtwRegister(provider, None, context, handle)
}

pub unsafe extern "win64" fn EtwUnregister(handle: REGHANDLE) -> NTSTATUS {
    let known = machine().state::<Providers>().registered.borrow_mut().remove(&handle);
    if !known {
        violation(
            "EtwUnregister",
            "EtwUnregister (Parameters)",
            "a provider is unregistered that is not registered",
        );
    }
    STATUS_SUCCESS
}

/// Providers that were not unregistered.
pub(crate) fn providers_left() -> usize {
    machine().state::<Providers>().registered.borrow().len()
}

pub unsafe extern "win64" fn EtwEventEnabled(_handle: REGHANDLE, _event: PCEVENT_DESCRIPTOR) -> BOOLEAN {
    0
}

pub unsafe extern "win64" fn EtwProviderEnabled(
    _handle: REGHANDLE,
    _level: UCHAR,
    _keyword: ULONGLONG,
) -> BOOLEAN {
    0
}

/// "Returns STATUS_SUCCESS if no session listens": the event goes nowhere, there as here.
pub unsafe extern "win64" fn EtwWrite(
    _handle: REGHANDLE,
    _event: PCEVENT_DESCRIPTOR,
    _activity: LPCGUID,
    _count: ULONG,
    _data: PEVENT_DATA_DESCRIPTOR,
) -> NTSTATUS {
    STATUS_SUCCESS
}

unsafe extern "win64" fn EtwWriteTransfer(
    _handle: u64,
    _event: PVOID,
    _activity: PVOID,
    _related: PVOID,
    _count: u32,
    _data: PVOID,
) -> i32 {
    STATUS_SUCCESS
}

/// No session has a handle: "STATUS_INVALID_HANDLE if LoggerHandle is none".
unsafe extern "win64" fn WmiTraceMessage(
    _logger: u64,
    _flags: u32,
    _guid: LPCGUID,
    _number: u16,
) -> NTSTATUS {
    STATUS_INVALID_HANDLE
}

/// "STATUS_NOT_FOUND if no session is enabled for the provider."
unsafe extern "win64" fn WmiQueryTraceInformation(
    _class: i32,
    _information: PVOID,
    _length: u32,
    needed: PULONG,
    _buffer: PVOID,
) -> NTSTATUS {
    if !needed.is_null() {
        *needed = 0;
    }
    STATUS_NOT_FOUND
}

/// Traits are for whoever listens.
unsafe extern "win64" fn EtwSetInformation(
    _handle: u64,
    _class: u32,
    _information: PVOID,
    _size: u32,
) -> i32 {
    STATUS_SUCCESS
}
