//! The driver object in miniport mode: with `WdfDriverInitNoDispatchOverride` the framework leaves the WDM driver object
//! alone, and the port driver keeps it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ks_sys::wdf::*;
use ks_sys::*;
use machine::machine;

use crate::object::{Kind, create, delete, find};

machine::exports! { pub(crate) EXPORTS;
    WdfDriverCreate: ks_sys::wdf::sig::WdfDriverCreate, PASSIVE_LEVEL;
    WdfDriverMiniportUnload: ks_sys::wdf::sig::WdfDriverMiniportUnload, PASSIVE_LEVEL;
    WdfDriverWdmGetDriverObject: ks_sys::wdf::sig::WdfDriverWdmGetDriverObject, DISPATCH_LEVEL;
}

/// Globals → WDM driver object.
#[derive(Default)]
struct Bindings(RefCell<BTreeMap<usize, usize>>);

pub(crate) fn bound(globals: usize, driver: PDRIVER_OBJECT) {
    machine().state::<Bindings>().0.borrow_mut().insert(globals, driver as usize);
}

/// "If the driver object is still there, it is deleted": after a DriverEntry that failed.
pub(crate) fn unbound(globals: usize) -> bool {
    let known = machine().state::<Bindings>().0.borrow_mut().remove(&globals).is_some();
    if known {
        // SAFETY: the globals of a binding that existed.
        unsafe { unload(globals as PWDF_DRIVER_GLOBALS) };
    }
    known
}

unsafe fn unload(globals: PWDF_DRIVER_GLOBALS) {
    let driver = std::mem::replace(&mut (*globals).Driver, std::ptr::null_mut());
    if !driver.is_null() {
        delete(&find(driver as usize));
    }
}

/// The driver object of some globals: the parent of what has no other.
pub(crate) unsafe fn driver_of(globals: PWDF_DRIVER_GLOBALS) -> usize {
    (*globals).Driver as usize
}

pub(crate) unsafe extern "win64" fn WdfDriverCreate(
    globals: PWDF_DRIVER_GLOBALS,
    _driver: PDRIVER_OBJECT,
    path: PCUNICODE_STRING,
    attributes: PWDF_OBJECT_ATTRIBUTES,
    config: PWDF_DRIVER_CONFIG,
    handle: *mut WDFDRIVER,
) -> NTSTATUS {
    if path.is_null() || config.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    if (*config).Size as usize != size_of::<WDF_DRIVER_CONFIG>() {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (*config).DriverInitFlags & WdfDriverInitNoDispatchOverride as u32 == 0 {
        machine::stop::not_emulated(
            "WdfDriverCreate without WdfDriverInitNoDispatchOverride: the host has KMDF for miniports only",
        );
    }
    if !(*globals).Driver.is_null() {
        // STATUS_DRIVER_INTERNAL_ERROR: "WdfDriverCreate was called more than once".
        return STATUS_DRIVER_INTERNAL_ERROR;
    }
    match create(Kind::Driver, attributes, 0) {
        Ok(object) => {
            (*globals).Driver = object.handle as WDFDRIVER;
            (*globals).DriverFlags = (*config).DriverInitFlags;
            (*globals).DriverTag = (*config).DriverPoolTag;
            if !handle.is_null() {
                *handle = object.handle as WDFDRIVER;
            }
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

pub(crate) unsafe extern "win64" fn WdfDriverMiniportUnload(globals: PWDF_DRIVER_GLOBALS, driver: WDFDRIVER) {
    find(driver as usize);
    unload(globals);
}

pub(crate) unsafe extern "win64" fn WdfDriverWdmGetDriverObject(
    globals: PWDF_DRIVER_GLOBALS,
    _driver: WDFDRIVER,
) -> PDRIVER_OBJECT {
    machine().state::<Bindings>().0.borrow().get(&(globals as usize)).map_or(0, |driver| *driver)
        as PDRIVER_OBJECT
}
