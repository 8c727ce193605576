//! File objects: opened by IRP_MJ_CREATE, IRP_MJ_CLEANUP with the last handle, IRP_MJ_CLOSE with the last reference.

use ks_sys::*;
use machine::{FaultKind, PoolRequest, machine};

use crate::io_device::top_of;
use crate::{nt_success, ob};

machine::exports! { pub(crate) EXPORTS;
    IoGetRelatedDeviceObject, DISPATCH_LEVEL;
}

const IO_TYPE_FILE: i16 = 5;
const TAG: u32 = u32::from_le_bytes(*b"File");
const NAME_TAG: u32 = u32::from_le_bytes(*b"IoNm");
const IRP_CREATE_OPERATION: u32 = 0x80;
const IRP_SYNCHRONOUS_API: u32 = 4;
const IRP_CLOSE_OPERATION: u32 = 0x400;

/// What is opened, and how.
pub struct Open<'a> {
    pub device: PDEVICE_OBJECT,
    /// The file object that the name is relative to.
    pub related: PFILE_OBJECT,
    /// The bytes of the name: UTF-16 at its beginning, then perhaps anything.
    pub name: &'a [u8],
    pub access: u32,
    pub options: u32,
    pub share: u16,
    pub mode: KPROCESSOR_MODE,
}

/// Makes a file object and asks the device's stack to open it. The file has one reference.
pub unsafe fn open(request: &Open<'_>) -> Result<PFILE_OBJECT, (NTSTATUS, usize)> {
    if machine().fails(FaultKind::Create) {
        return Err((STATUS_INSUFFICIENT_RESOURCES, 0));
    }
    let file = make_file(request).ok_or((STATUS_INSUFFICIENT_RESOURCES, 0))?;
    let (status, information) = create(file, request);
    if nt_success(status) {
        return Ok(file);
    }
    // "If the create fails, the file object is deleted without IRP_MJ_CLEANUP and IRP_MJ_CLOSE."
    (*file).DeviceObject = std::ptr::null_mut();
    ob::dereference(file as usize);
    ob::dereference(request.device as usize);
    Err((status, information))
}

unsafe fn make_file(request: &Open<'_>) -> Option<PFILE_OBJECT> {
    let size = size_of::<FILE_OBJECT>();
    let file = machine().allocate(PoolRequest { size, tag: TAG, zero: true, ..PoolRequest::default() })
        as PFILE_OBJECT;
    if file.is_null() {
        return None;
    }
    (*file).Type = IO_TYPE_FILE;
    (*file).Size = size as i16;
    (*file).DeviceObject = request.device;
    (*file).RelatedFileObject = request.related;
    (*file).FileName = name(request.name);
    crate::KeInitializeEvent(&raw mut (*file).Lock, 1, 0);
    crate::KeInitializeEvent(&raw mut (*file).Event, 0, 0);
    ob::create(file as usize, &ob::FILE);
    machine().name(file as usize, "file");
    ob::reference(request.device as usize);
    Some(file)
}

unsafe fn name(bytes: &[u8]) -> UNICODE_STRING {
    let size = bytes.len().max(1);
    let buffer = machine().allocate(PoolRequest { size, tag: NAME_TAG, paged: true, zero: true, align: 16 });
    std::ptr::copy_nonoverlapping(bytes.as_ptr(), buffer as *mut u8, bytes.len());
    let length = bytes.len() as u16;
    UNICODE_STRING { Length: length, MaximumLength: length, Buffer: buffer as _ }
}

unsafe fn create(file: PFILE_OBJECT, request: &Open<'_>) -> (NTSTATUS, usize) {
    let mut security: IO_SECURITY_CONTEXT = zeroed();
    security.DesiredAccess = request.access;
    security.FullCreateOptions = request.options;
    let context = &raw mut security;
    send(file, |irp, location| {
        (*irp).RequestorMode = request.mode;
        (*irp).Flags = IRP_CREATE_OPERATION | IRP_SYNCHRONOUS_API;
        (*location).MajorFunction = IRP_MJ_CREATE;
        let mut parameters: IO_STACK_LOCATION_Parameters_Create = zeroed();
        parameters.SecurityContext = context;
        parameters.Options = request.options;
        parameters.ShareAccess = request.share;
        (*location).Parameters.Create = parameters;
    })
}

/// Sends one IRP about `file` to its device's stack and waits for the end.
unsafe fn send(file: PFILE_OBJECT, fill: impl FnOnce(PIRP, PIO_STACK_LOCATION)) -> (NTSTATUS, usize) {
    let device = top_of((*file).DeviceObject);
    crate::io_call::synchronous(device, |irp, location| {
        (*irp).Tail.Overlay.OriginalFileObject = file;
        (*location).FileObject = file;
        fill(irp, location);
    })
}

/// The last handle was closed.
pub(crate) fn cleanup(address: usize) {
    let file = address as PFILE_OBJECT;
    // SAFETY: an object of kind FILE.
    unsafe {
        send(file, |irp, location| {
            (*irp).Flags = IRP_CLOSE_OPERATION | IRP_SYNCHRONOUS_API;
            (*location).MajorFunction = IRP_MJ_CLEANUP;
        });
    }
}

/// The last reference is gone.
pub(crate) fn delete(address: usize) {
    let file = address as PFILE_OBJECT;
    // SAFETY: an object of kind FILE; a create that failed has taken its device away.
    unsafe {
        let device = (*file).DeviceObject;
        if !device.is_null() {
            send(file, |irp, location| {
                (*irp).Flags = IRP_CLOSE_OPERATION | IRP_SYNCHRONOUS_API;
                (*location).MajorFunction = IRP_MJ_CLOSE;
            });
            ob::dereference(device as usize);
        }
        machine().free((*file).FileName.Buffer as usize, None);
        machine().free(address, Some(TAG));
    }
}

/// "Returns a pointer to the topmost device object in the stack of the file's device."
pub unsafe extern "win64" fn IoGetRelatedDeviceObject(file: PFILE_OBJECT) -> PDEVICE_OBJECT {
    top_of((*file).DeviceObject)
}
