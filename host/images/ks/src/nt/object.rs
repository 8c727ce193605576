//! Objects of the kernel: handles, references, devices, device interfaces.

// UNSAFETY: handles and objects go to ntoskrnl's exports as raw pointers.
#![allow(unsafe_code)]

use core::ffi::c_void;

use ks_sys::{DEVICE_OBJECT, DRIVER_OBJECT, FILE_OBJECT, GUID, HANDLE, UNICODE_STRING, zeroed};

use super::memory::{Scratch, create, create_with_tail, destroy, free_pool};
use crate::ptr::{self, Ptr};
use crate::status::{DEVICE_NOT_READY, INSUFFICIENT_RESOURCES, INVALID_PARAMETER, Nt, succeeded};

pub(crate) fn reference_handle(handle: HANDLE, from_user: bool) -> Nt<Ptr<FILE_OBJECT>> {
    let out = Scratch::new(core::ptr::null_mut::<c_void>()).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: ObReferenceObjectByHandle checks the handle.
    let status = unsafe {
        ntoskrnl::ObReferenceObjectByHandle(
            handle,
            0,
            core::ptr::null_mut(),
            i8::from(from_user),
            out.raw(),
            core::ptr::null_mut(),
        )
    };
    succeeded(status)?;
    let file: Ptr<FILE_OBJECT> = Ptr::of(out.get().cast()).ok_or(DEVICE_NOT_READY)?;
    // IO_TYPE_FILE: the handle may be of an event or a thread.
    if file.Type == 5 {
        return Ok(file);
    }
    dereference(file);
    Err(crate::status::OBJECT_TYPE_MISMATCH)
}

pub(crate) fn reference(file: Ptr<FILE_OBJECT>) {
    // SAFETY: a file object that somebody holds a reference on.
    unsafe { ntoskrnl::ObfReferenceObject(file.raw().cast()) };
}

pub(crate) fn dereference(file: Ptr<FILE_OBJECT>) {
    // SAFETY: gives back a reference the engine took.
    unsafe { ntoskrnl::ObfDereferenceObject(file.raw().cast()) };
}

pub(crate) fn create_device_object(driver: *mut DRIVER_OBJECT, extension: u32) -> Nt<Ptr<DEVICE_OBJECT>> {
    let out = Scratch::new(core::ptr::null_mut::<DEVICE_OBJECT>()).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: the driver object that AddDevice was called with.
    let status = unsafe {
        ntoskrnl::IoCreateDevice(
            driver,
            extension,
            core::ptr::null_mut(),
            ks_sys::FILE_DEVICE_KS as _,
            0,
            0,
            out.raw(),
        )
    };
    succeeded(status)?;
    Ptr::of(out.get()).ok_or(INSUFFICIENT_RESOURCES)
}

pub(crate) fn attach(fdo: Ptr<DEVICE_OBJECT>, pdo: *mut DEVICE_OBJECT) -> Option<Ptr<DEVICE_OBJECT>> {
    // SAFETY: the device objects of AddDevice.
    Ptr::of(unsafe { ntoskrnl::IoAttachDeviceToDeviceStack(fdo.raw(), pdo) })
}

pub(crate) fn detach(next: Ptr<DEVICE_OBJECT>) {
    // SAFETY: the device the engine's own is attached to.
    unsafe { ntoskrnl::IoDetachDevice(next.raw()) };
}

pub(crate) fn delete_device_object(fdo: Ptr<DEVICE_OBJECT>) {
    // SAFETY: a device object of the engine's own that is detached.
    unsafe { ntoskrnl::IoDeleteDevice(fdo.raw()) };
}

/// A registered device interface: its symbolic link.
pub(crate) struct Interface(Ptr<UNICODE_STRING>);

impl Interface {
    pub(crate) fn link(&self) -> *mut UNICODE_STRING {
        self.0.raw()
    }
}

/// UNICODE_STRING with its text behind it, in pool.
pub(crate) fn unicode_string(text: &[u16]) -> Nt<Ptr<UNICODE_STRING>> {
    let bytes = u16::try_from(text.len() * 2).map_err(|_| INVALID_PARAMETER)?;
    let string =
        create_with_tail(zeroed::<UNICODE_STRING>(), usize::from(bytes) + 2).ok_or(INSUFFICIENT_RESOURCES)?;
    let buffer: *mut u16 = string.raw().wrapping_add(1).cast();
    for (at, unit) in text.iter().enumerate() {
        ptr::put(buffer.wrapping_add(at), *unit);
    }
    *string.edit() = UNICODE_STRING { Length: bytes, MaximumLength: bytes + 2, Buffer: buffer };
    Ok(string)
}

pub(crate) fn register_interface(
    pdo: *mut DEVICE_OBJECT,
    category: &GUID,
    reference: &[u16],
) -> Nt<Interface> {
    let reference = unicode_string(reference)?;
    let link = create(zeroed::<UNICODE_STRING>()).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: the physical device object of the stack; the strings are well formed.
    let status = unsafe { ntoskrnl::IoRegisterDeviceInterface(pdo, category, reference.raw(), link.raw()) };
    destroy(reference);
    match succeeded(status) {
        Ok(()) => Ok(Interface(link)),
        Err(status) => {
            destroy(link);
            Err(status)
        }
    }
}

pub(crate) fn set_interface_state(interface: &Interface, enabled: bool) -> Nt {
    // SAFETY: a link that IoRegisterDeviceInterface gave.
    let status = unsafe { ntoskrnl::IoSetDeviceInterfaceState(interface.link(), enabled.into()) };
    // Disabling one that is not enabled is no failure of the engine's.
    if enabled { succeeded(status) } else { Ok(()) }
}

pub(crate) fn free_interface(interface: Interface) {
    free_pool(interface.0.Buffer.cast());
    destroy(interface.0);
}

/// A reference on whatever a handle of a client stands for (an event, a semaphore).
pub(crate) fn reference_any(handle: HANDLE, from_user: bool) -> Nt<*mut c_void> {
    let out = Scratch::new(core::ptr::null_mut::<c_void>()).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: ObReferenceObjectByHandle checks the handle.
    let status = unsafe {
        ntoskrnl::ObReferenceObjectByHandle(
            handle,
            0,
            core::ptr::null_mut(),
            i8::from(from_user),
            out.raw(),
            core::ptr::null_mut(),
        )
    };
    succeeded(status)?;
    Ok(out.get())
}

pub(crate) fn dereference_any(object: *mut c_void) {
    // SAFETY: gives back a reference of `reference_any`.
    unsafe { ntoskrnl::ObfDereferenceObject(object) };
}

/// The device that requests to a file object go to.
pub(crate) fn related_device(file: Ptr<FILE_OBJECT>) -> *mut DEVICE_OBJECT {
    // SAFETY: a file object the engine holds a reference on.
    unsafe { ntoskrnl::IoGetRelatedDeviceObject(file.raw()) }
}

/// ZwCreateFile relative to a handle, with a name that carries binary parameters.
pub(crate) fn open_relative(parent: HANDLE, name: &[u8], access: u32) -> Nt<HANDLE> {
    ntoskrnl::client::open_relative(parent, name, access, ntoskrnl::client::KERNEL_MODE).or_else(|status| {
        succeeded(status)?;
        Err(INVALID_PARAMETER)
    })
}
