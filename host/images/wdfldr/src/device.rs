//! A device in miniport mode: a framework object beside the port driver's device, which it keeps alive.

use ks_sys::wdf::*;
use ks_sys::*;

use crate::object::{Kind, create, find};

machine::exports! { pub(crate) EXPORTS;
    WdfDeviceMiniportCreate: ks_sys::wdf::sig::WdfDeviceMiniportCreate, PASSIVE_LEVEL;
    WdfDeviceWdmGetDeviceObject: ks_sys::wdf::sig::WdfDeviceWdmGetDeviceObject, DISPATCH_LEVEL;
}

/// "AttachedDeviceObject and Pdo: both are given or neither."
pub(crate) unsafe extern "win64" fn WdfDeviceMiniportCreate(
    _globals: PWDF_DRIVER_GLOBALS,
    driver: WDFDRIVER,
    attributes: PWDF_OBJECT_ATTRIBUTES,
    functional: PDEVICE_OBJECT,
    attached: PDEVICE_OBJECT,
    physical: PDEVICE_OBJECT,
    device: *mut WDFDEVICE,
) -> NTSTATUS {
    *device = std::ptr::null_mut();
    if functional.is_null() || attached.is_null() != physical.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    ntoskrnl::reference(functional as usize);
    match create(Kind::Device { functional }, attributes, driver as usize) {
        Ok(object) => {
            *device = object.handle as WDFDEVICE;
            STATUS_SUCCESS
        }
        Err(status) => {
            ntoskrnl::dereference(functional as usize);
            status
        }
    }
}

pub(crate) unsafe extern "win64" fn WdfDeviceWdmGetDeviceObject(
    _globals: PWDF_DRIVER_GLOBALS,
    device: WDFDEVICE,
) -> PDEVICE_OBJECT {
    match find(device as usize).kind {
        Kind::Device { functional } => functional,
        _ => std::ptr::null_mut(),
    }
}
