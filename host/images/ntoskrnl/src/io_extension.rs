//! Driver object extensions: memory that a driver keeps with its driver object, by a key.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ks_sys::*;
use machine::{FaultKind, PoolRequest, machine};

machine::exports! { pub(crate) EXPORTS;
    IoAllocateDriverObjectExtension, PASSIVE_LEVEL;
    IoGetDriverObjectExtension, DISPATCH_LEVEL;
}

#[derive(Default)]
struct Extensions(RefCell<BTreeMap<(usize, usize), usize>>);

pub unsafe extern "win64" fn IoAllocateDriverObjectExtension(
    driver: PDRIVER_OBJECT,
    key: PVOID,
    size: ULONG,
    extension: *mut PVOID,
) -> NTSTATUS {
    *extension = std::ptr::null_mut();
    let extensions = machine().state::<Extensions>();
    let place = (driver as usize, key as usize);
    if extensions.0.borrow().contains_key(&place) {
        return STATUS_OBJECT_NAME_COLLISION;
    }
    let request = PoolRequest {
        size: size as usize,
        tag: u32::from_le_bytes(*b"DrvX"),
        zero: true,
        ..PoolRequest::default()
    };
    let at = if machine().fails(FaultKind::Allocation) { 0 } else { machine().allocate(request) };
    if at == 0 {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    extensions.0.borrow_mut().insert(place, at);
    *extension = at as PVOID;
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn IoGetDriverObjectExtension(driver: PDRIVER_OBJECT, key: PVOID) -> PVOID {
    machine().state::<Extensions>().0.borrow().get(&(driver as usize, key as usize)).map_or(0, |at| *at)
        as PVOID
}

/// "The I/O manager frees the extensions with the driver object."
pub(crate) fn free_all(driver: usize) {
    let extensions = machine().state::<Extensions>();
    let mine: Vec<(usize, usize)> =
        extensions.0.borrow().keys().filter(|(of, _)| *of == driver).copied().collect();
    for place in mine {
        let at = extensions.0.borrow_mut().remove(&place);
        at.into_iter().for_each(|at| machine().free(at, None));
    }
}
