//! Which device interfaces of a category are there (CM_Get_Device_Interface_List), and what they are called.

use crate::{Failure, GUID, Interface};
use std::ptr;
use windows_sys::{
    Win32::Devices::{
        DeviceAndDriverInstallation::{
            CM_GET_DEVICE_INTERFACE_LIST_PRESENT, CM_Get_Device_Interface_List_SizeW,
            CM_Get_Device_Interface_ListW, CM_Get_Device_Interface_PropertyW, CR_BUFFER_SMALL, CR_SUCCESS,
        },
        Properties::{DEVPKEY_DeviceInterface_FriendlyName, DEVPROP_TYPE_STRING},
    },
    core::GUID as SystemGuid,
};

/// How often the list may grow between asking for its size and asking for it.
const ATTEMPTS: usize = 8;
/// A friendly name longer than this is not read.
const NAME_BYTES: usize = 1024;

/// The enabled interfaces of a category, sorted by link.
pub(super) fn present(category: &GUID) -> Result<Vec<Interface>, Failure> {
    let list = list(&SystemGuid::from_u128(category.to_u128()))?;
    let links = list.split(|&unit| unit == 0).filter(|link| !link.is_empty());
    let mut found: Vec<Interface> = links
        .map(|link| Interface {
            link: String::from_utf16_lossy(link),
            friendly_name: friendly_name(link),
            category: *category,
        })
        .collect();
    found.sort_by(|a, b| a.link.cmp(&b.link));
    Ok(found)
}

/// The links, each with its terminator.
fn list(category: &SystemGuid) -> Result<Vec<u16>, Failure> {
    for _ in 0..ATTEMPTS {
        let mut len = 0;
        // SAFETY: writes one number; no device is named.
        let sized = unsafe {
            CM_Get_Device_Interface_List_SizeW(
                &raw mut len,
                category,
                ptr::null(),
                CM_GET_DEVICE_INTERFACE_LIST_PRESENT,
            )
        };
        check("CM_Get_Device_Interface_List_Size", sized)?;
        let mut list = vec![0_u16; len as usize];
        // SAFETY: the list has `len` units.
        let listed = unsafe {
            CM_Get_Device_Interface_ListW(
                category,
                ptr::null(),
                list.as_mut_ptr(),
                len,
                CM_GET_DEVICE_INTERFACE_LIST_PRESENT,
            )
        };
        if listed != CR_BUFFER_SMALL {
            check("CM_Get_Device_Interface_List", listed)?;
            return Ok(list);
        }
    }
    Err(Failure::Unsupported("the list of device interfaces grows faster than it can be read".into()))
}

fn check(call: &str, result: u32) -> Result<(), Failure> {
    match result {
        CR_SUCCESS => Ok(()),
        other => Err(Failure::Unsupported(format!("{call} failed with CONFIGRET {other:#x}"))),
    }
}

/// The interface's name, if it has one.
fn friendly_name(link: &[u16]) -> Option<String> {
    let link: Vec<u16> = link.iter().copied().chain([0]).collect();
    let mut name = [0_u16; NAME_BYTES / 2];
    let (mut kind, mut bytes) = (0, NAME_BYTES as u32);
    // SAFETY: the link ends with a zero; `name` has `bytes` bytes.
    let read = unsafe {
        CM_Get_Device_Interface_PropertyW(
            link.as_ptr(),
            &DEVPKEY_DeviceInterface_FriendlyName,
            &raw mut kind,
            name.as_mut_ptr().cast(),
            &raw mut bytes,
            0,
        )
    };
    let text = name.split(|&unit| unit == 0).next().unwrap_or_default();
    (read == CR_SUCCESS && kind == DEVPROP_TYPE_STRING).then(|| String::from_utf16_lossy(text))
}
