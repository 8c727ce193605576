//! Opening by name: `ZwCreateFile`, `ZwOpenFile`, `IoCreateFile`, `IoGetDeviceObjectPointer`.
//!
//! A name relative to an open file goes to that file's device, to the byte as given. An absolute one is a device interface
//! or a data file.

use ks_sys::*;

use crate::io_file::{Open, open};
use crate::rtl_string::text;
use crate::{io_interface, ob, zw_file};

machine::exports! { pub(crate) EXPORTS;
    IoCreateFile, PASSIVE_LEVEL;
    ZwCreateFile, PASSIVE_LEVEL;
    ZwOpenFile, PASSIVE_LEVEL;
}

pub unsafe extern "win64" fn ZwCreateFile(
    handle: PHANDLE,
    access: ACCESS_MASK,
    attributes: POBJECT_ATTRIBUTES,
    iosb: PIO_STATUS_BLOCK,
    _size: PLARGE_INTEGER,
    _file_attributes: ULONG,
    share: ULONG,
    disposition: ULONG,
    options: ULONG,
    _ea: PVOID,
    _ea_length: ULONG,
) -> NTSTATUS {
    let kernel = (*attributes).Attributes & ob::OBJ_KERNEL_HANDLE != 0;
    let (status, information, made) = match create(attributes, access, share, disposition, options, kernel) {
        Ok(made) => (STATUS_SUCCESS, 1, Some(made)),
        Err((status, information)) => (status, information, None),
    };
    if !iosb.is_null() {
        (*iosb).Anonymous.Status = status;
        (*iosb).Information = information as _;
    }
    if let Some(made) = made {
        *handle = made;
    }
    status
}

unsafe fn create(
    attributes: POBJECT_ATTRIBUTES,
    access: u32,
    share: u32,
    disposition: u32,
    options: u32,
    kernel: bool,
) -> Result<HANDLE, (NTSTATUS, usize)> {
    let refused = |status: NTSTATUS| (status, 0);
    let name = (*attributes).ObjectName;
    let bytes = match name.is_null() || (*name).Length == 0 {
        true => &[][..],
        false => std::slice::from_raw_parts((*name).Buffer.cast::<u8>(), (*name).Length.into()),
    };
    let request =
        |device, related, name| Open { device, related, name, access, options, share: share as u16, mode: 0 };
    if !(*attributes).RootDirectory.is_null() {
        let (object, _) =
            ob::from_handle((*attributes).RootDirectory, 0).ok_or(refused(STATUS_INVALID_HANDLE))?;
        if !ob::is_object(object, &ob::FILE) {
            return Err(refused(STATUS_OBJECT_TYPE_MISMATCH));
        }
        let root = object as PFILE_OBJECT;
        let file = open(&request((*root).DeviceObject, root, bytes))?;
        return Ok(give_handle(file, access, kernel));
    }
    let path = text(name);
    if let Some((device, rest)) = io_interface::find(&path) {
        let file = open(&request(device, std::ptr::null_mut(), &rest))?;
        return Ok(give_handle(file, access, kernel));
    }
    zw_file::open_file(&path, disposition, access, kernel).map_err(refused)
}

/// The handle takes over the reference that opening gave.
pub(crate) fn give_handle(file: PFILE_OBJECT, access: u32, kernel: bool) -> HANDLE {
    let handle = ob::open_handle(file as usize, access, kernel);
    ob::dereference(file as usize);
    handle
}

pub unsafe extern "win64" fn ZwOpenFile(
    handle: PHANDLE,
    access: ACCESS_MASK,
    attributes: POBJECT_ATTRIBUTES,
    iosb: PIO_STATUS_BLOCK,
    share: ULONG,
    options: ULONG,
) -> NTSTATUS {
    const FILE_OPEN: u32 = 1;
    let none = std::ptr::null_mut();
    ZwCreateFile(handle, access, attributes, iosb, none, 0, share, FILE_OPEN, options, none.cast(), 0)
}

pub unsafe extern "win64" fn IoCreateFile(
    handle: PHANDLE,
    access: ACCESS_MASK,
    attributes: POBJECT_ATTRIBUTES,
    iosb: PIO_STATUS_BLOCK,
    size: PLARGE_INTEGER,
    file_attributes: ULONG,
    share: ULONG,
    disposition: ULONG,
    options: ULONG,
    ea: PVOID,
    ea_length: ULONG,
    _kind: CREATE_FILE_TYPE,
    _parameters: PVOID,
    _flags: ULONG,
) -> NTSTATUS {
    ZwCreateFile(
        handle,
        access,
        attributes,
        iosb,
        size,
        file_attributes,
        share,
        disposition,
        options,
        ea,
        ea_length,
    )
}
