//! Device objects and stacks of them; device and driver extensions; remove locks.

use ks_sys::*;
use machine::{FaultKind, PoolRequest, machine};

use crate::ob;

machine::exports! { pub(crate) EXPORTS;
    IoAttachDeviceToDeviceStack, PASSIVE_LEVEL;
    IoAttachDeviceToDeviceStackSafe, PASSIVE_LEVEL;
    IoCreateDevice, PASSIVE_LEVEL;
    IoCreateSymbolicLink, PASSIVE_LEVEL;
    IoDeleteDevice, APC_LEVEL;
    IoDeleteSymbolicLink, PASSIVE_LEVEL;
    IoDetachDevice, PASSIVE_LEVEL;
    IoGetAttachedDeviceReference, DISPATCH_LEVEL;
    IoInvalidateDeviceState, DISPATCH_LEVEL;
}

const IO_TYPE_DEVICE: i16 = 3;
const DO_DEVICE_INITIALIZING: u32 = 0x80;
const TAG: u32 = u32::from_le_bytes(*b"Devi");

/// Makes a device object of `driver`, with an extension of `extension` zeroed bytes behind it.
pub(crate) unsafe fn make(driver: PDRIVER_OBJECT, extension: usize, kind: u32) -> PDEVICE_OBJECT {
    let header = size_of::<DEVICE_OBJECT>().next_multiple_of(16);
    let request = PoolRequest { size: header + extension, tag: TAG, zero: true, ..PoolRequest::default() };
    let device = machine().allocate(request) as PDEVICE_OBJECT;
    if device.is_null() {
        return device;
    }
    (*device).Type = IO_TYPE_DEVICE;
    (*device).Size = (size_of::<DEVICE_OBJECT>() + extension) as u16;
    (*device).DriverObject = driver;
    (*device).NextDevice = (*driver).DeviceObject;
    (*device).StackSize = 1;
    (*device).Flags = DO_DEVICE_INITIALIZING;
    (*device).DeviceType = kind;
    if extension > 0 {
        (*device).DeviceExtension = device.cast::<u8>().add(header).cast();
    }
    (*driver).DeviceObject = device;
    ob::create(device as usize, &ob::DEVICE);
    machine().name(device as usize, "device");
    device
}

pub unsafe extern "win64" fn IoCreateDevice(
    driver: PDRIVER_OBJECT,
    extension: ULONG,
    _name: PUNICODE_STRING,
    kind: ULONG,
    characteristics: ULONG,
    exclusive: BOOLEAN,
    device: *mut PDEVICE_OBJECT,
) -> NTSTATUS {
    *device = std::ptr::null_mut();
    if machine().fails(FaultKind::Create) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let made = make(driver, extension as usize, kind);
    if made.is_null() {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    (*made).Characteristics = characteristics;
    if exclusive != 0 {
        const DO_EXCLUSIVE: u32 = 8;
        (*made).Flags |= DO_EXCLUSIVE;
    }
    *device = made;
    STATUS_SUCCESS
}

/// "The object is deleted when the last reference to it is gone."
pub unsafe extern "win64" fn IoDeleteDevice(device: PDEVICE_OBJECT) {
    let driver = (*device).DriverObject;
    let mut link = &raw mut (*driver).DeviceObject;
    while !(*link).is_null() && *link != device {
        link = &raw mut (**link).NextDevice;
    }
    if !(*link).is_null() {
        *link = (*device).NextDevice;
    }
    ob::dereference(device as usize);
}

pub(crate) fn delete(address: usize) {
    machine().free(address, None);
}

/// The top of the stack that `device` is in.
pub unsafe fn top_of(mut device: PDEVICE_OBJECT) -> PDEVICE_OBJECT {
    while !(*device).AttachedDevice.is_null() {
        device = (*device).AttachedDevice;
    }
    device
}

/// "Attaches the caller's device to the highest device in the chain and returns that one."
pub unsafe extern "win64" fn IoAttachDeviceToDeviceStack(
    source: PDEVICE_OBJECT,
    target: PDEVICE_OBJECT,
) -> PDEVICE_OBJECT {
    let top = top_of(target);
    (*top).AttachedDevice = source;
    (*source).StackSize = (*top).StackSize + 1;
    (*source).AlignmentRequirement = (*top).AlignmentRequirement;
    top
}

pub unsafe extern "win64" fn IoAttachDeviceToDeviceStackSafe(
    source: PDEVICE_OBJECT,
    target: PDEVICE_OBJECT,
    attached: *mut PDEVICE_OBJECT,
) -> NTSTATUS {
    *attached = IoAttachDeviceToDeviceStack(source, target);
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn IoDetachDevice(target: PDEVICE_OBJECT) {
    (*target).AttachedDevice = std::ptr::null_mut();
}

pub unsafe extern "win64" fn IoGetAttachedDeviceReference(device: PDEVICE_OBJECT) -> PDEVICE_OBJECT {
    let top = top_of(device);
    ob::reference(top as usize);
    top
}

/// A link from one name to another. Nothing here is opened by such a name, so a link is only remembered.
pub unsafe extern "win64" fn IoCreateSymbolicLink(
    _link: PUNICODE_STRING,
    _name: PUNICODE_STRING,
) -> NTSTATUS {
    machine::stop::not_emulated(
        "IoCreateSymbolicLink: devices are opened by their interfaces here, not by names",
    )
}

pub unsafe extern "win64" fn IoDeleteSymbolicLink(_link: PUNICODE_STRING) -> NTSTATUS {
    machine::stop::not_emulated(
        "IoDeleteSymbolicLink: devices are opened by their interfaces here, not by names",
    )
}

/// Asks the PnP manager to query the state again, some time.
pub unsafe extern "win64" fn IoInvalidateDeviceState(_device: PDEVICE_OBJECT) {
    machine::stop::not_emulated(
        "IoInvalidateDeviceState: the host does not send IRP_MN_QUERY_PNP_DEVICE_STATE by itself",
    )
}
