//! The driver: KsInitializeDriver, AddDevice, the dispatch table (nf-ks-ksinitializedriver, nf-ks-kscreatedevice).

use core::cell::RefCell;

use ks_sys::{DEVICE_OBJECT, DRIVER_OBJECT, IRP, KSDEVICE_DESCRIPTOR};

use crate::device::{self, Device};
use crate::dispatch;
use crate::nt;
use crate::ptr::Ptr;
use crate::status::{INSUFFICIENT_RESOURCES, INVALID_PARAMETER, NOT_FOUND, Nt, code};

/// The descriptor each driver gave to KsInitializeDriver: "AVStream creates a device with the specified characteristics at AddDevice
/// time".
#[derive(Default)]
struct Drivers(RefCell<Vec<(usize, *const KSDEVICE_DESCRIPTOR)>>);

/// Sets AddDevice, the dispatch routines and the unload routine of the driver object.
pub(crate) fn initialize(driver: *mut DRIVER_OBJECT, descriptor: *const KSDEVICE_DESCRIPTOR) -> Nt {
    let driver = Ptr::of(driver).ok_or(INVALID_PARAMETER)?;
    let extension = Ptr::of(driver.DriverExtension).ok_or(INVALID_PARAMETER)?;
    let drivers = nt::state::<Drivers>();
    drivers.0.borrow_mut().retain(|(known, _)| *known != driver.addr());
    drivers.0.borrow_mut().push((driver.addr(), descriptor));
    extension.edit().AddDevice = Some(add_device);
    let d = driver.edit();
    d.DriverUnload = Some(unload);
    let table: [(u8, ks_sys::PDRIVER_DISPATCH); 11] = [
        (ks_sys::IRP_MJ_CREATE, Some(dispatch::create)),
        (ks_sys::IRP_MJ_CLOSE, Some(dispatch::close)),
        (ks_sys::IRP_MJ_CLEANUP, Some(dispatch::cleanup)),
        (ks_sys::IRP_MJ_DEVICE_CONTROL, Some(dispatch::device_control)),
        (ks_sys::IRP_MJ_READ, Some(dispatch::irp)),
        (ks_sys::IRP_MJ_WRITE, Some(dispatch::irp)),
        (ks_sys::IRP_MJ_FLUSH_BUFFERS, Some(dispatch::irp)),
        (ks_sys::IRP_MJ_QUERY_SECURITY, Some(dispatch::irp)),
        (ks_sys::IRP_MJ_SET_SECURITY, Some(dispatch::irp)),
        (ks_sys::IRP_MJ_PNP, Some(crate::pnp::pnp)),
        (ks_sys::IRP_MJ_POWER, Some(crate::pnp::power)),
    ];
    for (major, routine) in table {
        d.MajorFunction[usize::from(major)] = routine;
    }
    d.MajorFunction[usize::from(ks_sys::IRP_MJ_SYSTEM_CONTROL)] = Some(crate::pnp::forward);
    Ok(())
}

ks_sys::windows_abi! {
    /// DRIVER_EXTENSION.AddDevice, and the export KsAddDevice.
    #[allow(unsafe_code)]
    pub(crate) unsafe fn add_device(driver: *mut DRIVER_OBJECT, pdo: *mut DEVICE_OBJECT) -> ks_sys::NTSTATUS {
        let drivers = nt::state::<Drivers>();
        let known = drivers.0.borrow().iter().find(|(known, _)| *known == driver.addr()).map(|(_, d)| *d);
        code(known.ok_or(NOT_FOUND).and_then(|descriptor| create_device(driver, pdo, descriptor, 0)).map(|_| ()))
    }

    /// KsNullDriverUnload: "a default function which drivers can use when they do not have any other tasks to do in their unload
    /// function, but must still allow the device to be unloaded by its presence".
    #[allow(unsafe_code)]
    pub(crate) unsafe fn unload(driver: *mut DRIVER_OBJECT) {
        nt::state::<Drivers>().0.borrow_mut().retain(|(known, _)| *known != driver.addr());
    }
}

/// KsCreateDevice: a functional device object on top of the stack, and the KSDEVICE on it.
pub(crate) fn create_device(
    driver: *mut DRIVER_OBJECT,
    pdo: *mut DEVICE_OBJECT,
    descriptor: *const KSDEVICE_DESCRIPTOR,
    extension: u32,
) -> Nt<Ptr<Device>> {
    let size = match extension {
        0 => size_of::<*mut Device>() as u32,
        size if (size as usize) < size_of::<*mut Device>() => return Err(INVALID_PARAMETER),
        size => size,
    };
    let fdo = nt::create_device_object(driver, size)?;
    let next = nt::attach(fdo, pdo);
    let Some(next) = next else {
        nt::delete_device_object(fdo);
        return Err(INSUFFICIENT_RESOURCES);
    };
    let device = match device::initialize(fdo, pdo, next.raw(), descriptor) {
        Ok(device) => device,
        Err(status) => {
            nt::detach(next);
            nt::delete_device_object(fdo);
            return Err(status);
        }
    };
    // Requests may come now (DO_DEVICE_INITIALIZING); power requests come at PASSIVE_LEVEL.
    fdo.edit().Flags &= !ks_sys::DO_DEVICE_INITIALIZING;
    fdo.edit().Flags |= ks_sys::DO_POWER_PAGABLE;
    Ok(device)
}

/// Who a device control or PnP request is for.
pub(crate) fn device_of(fdo: *mut DEVICE_OBJECT) -> Nt<Ptr<Device>> {
    device::of_device_object(fdo).ok_or(crate::status::INVALID_DEVICE_REQUEST)
}

/// An IRP from a dispatch routine's argument.
pub(crate) fn irp_of(irp: *mut IRP) -> Nt<crate::irp::Irp> {
    Ptr::of(irp).ok_or(INVALID_PARAMETER)
}
