//! The device: added, started, stopped and removed by Plug and Play through AVStream (`KSDEVICE_DISPATCH`).
//!
//! Its context is a framework device, made in Add and deleted in Remove: timers hang below it.

// UNSAFETY: callbacks of C, and tables of pointers that C reads.
#![allow(unsafe_code)]

use core::ptr::null_mut;

use ks_sys::*;

use crate::{platform, source};

/// A table that AVStream reads and nobody writes.
///
/// # Invariants
/// Constant: whatever it points to is static.
pub(crate) struct Table<T>(pub(crate) T);

// SAFETY: nobody writes it, by the type's invariant.
unsafe impl<T> Sync for Table<T> {}

pub(crate) static DESCRIPTOR: Table<KSDEVICE_DESCRIPTOR> = Table(KSDEVICE_DESCRIPTOR {
    Dispatch: &DISPATCH.0,
    FilterDescriptorsCount: FILTERS.0.len() as ULONG,
    FilterDescriptors: FILTERS.0.as_ptr(),
    Version: KSDEVICE_DESCRIPTOR_VERSION as ULONG,
    Flags: 0,
});

static FILTERS: Table<[*const KSFILTER_DESCRIPTOR; 1]> = Table([&source::FILTER.0]);

static DISPATCH: Table<KSDEVICE_DISPATCH> = Table(KSDEVICE_DISPATCH {
    Add: Some(add),
    Start: Some(start),
    PostStart: None,
    QueryStop: None,
    CancelStop: None,
    Stop: Some(stop),
    QueryRemove: None,
    CancelRemove: None,
    Remove: Some(remove),
    QueryCapabilities: None,
    SurpriseRemoval: None,
    QueryPower: None,
    SetPower: None,
    QueryInterface: None,
});

windows_abi! {
    /// `AVStrMiniDeviceAdd`: once, before anything else.
    unsafe fn add(device: PKSDEVICE) -> NTSTATUS {
        // SAFETY: AVStream's device, ours for the time of the call.
        let device = unsafe { &mut *device };
        let mut framework_device: WDFDEVICE = null_mut();
        // SAFETY: the objects of a device that is being added; Add runs at PASSIVE_LEVEL.
        let status = unsafe {
            platform::create_device(
                device.FunctionalDeviceObject,
                device.NextDeviceObject,
                device.PhysicalDeviceObject,
                &mut framework_device,
            )
        };
        if status >= 0 {
            device.Context = framework_device.cast();
        }
        status
    }

    /// `AVStrMiniDeviceStart`: may come again after a stop. A software device has no resources to take.
    unsafe fn start(
        _device: PKSDEVICE,
        _irp: PIRP,
        _translated: PCM_RESOURCE_LIST,
        _untranslated: PCM_RESOURCE_LIST,
    ) -> NTSTATUS {
        STATUS_SUCCESS
    }

    /// `AVStrMiniDeviceStop`: what Start took is given back; that is nothing.
    unsafe fn stop(_device: PKSDEVICE, _irp: PIRP) {}

    /// `AVStrMiniDeviceRemove`: the framework's device holds a reference on AVStream's until it is deleted.
    unsafe fn remove(device: PKSDEVICE, _irp: PIRP) {
        // SAFETY: AVStream's device, ours for the time of the call.
        let device = unsafe { &mut *device };
        let framework_device = core::mem::replace(&mut device.Context, null_mut());
        if !framework_device.is_null() {
            // SAFETY: made in Add, forgotten just now, so deleted once; Remove runs at PASSIVE_LEVEL.
            unsafe { platform::delete_object(framework_device.cast()) };
        }
    }
}
