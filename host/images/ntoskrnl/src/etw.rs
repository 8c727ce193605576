//! Event tracing: providers can register, and nobody ever listens, which is an ordinary state of a Windows.

use std::cell::Cell;

use ks_sys::*;
use machine::machine;
use machine::stop::violation;

machine::exports! { pub(crate) EXPORTS;
    EtwEventEnabled, HIGH_LEVEL;
    EtwProviderEnabled, HIGH_LEVEL;
    EtwRegister, PASSIVE_LEVEL;
    EtwSetInformation: unsafe extern "win64" fn(u64, u32, PVOID, u32) -> i32, PASSIVE_LEVEL;
    EtwUnregister, PASSIVE_LEVEL;
    EtwWrite, HIGH_LEVEL;
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

/// Traits are for whoever listens.
unsafe extern "win64" fn EtwSetInformation(
    _handle: u64,
    _class: u32,
    _information: PVOID,
    _size: u32,
) -> i32 {
    STATUS_SUCCESS
}
