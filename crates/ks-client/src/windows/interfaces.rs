//! Which device interfaces of a category are enabled, and what they are called: SetupDiGetClassDevs,
//! SetupDiEnumDeviceInterfaces, SetupDiGetDeviceInterfaceDetail, SetupDiOpenDeviceInterfaceRegKey.
//!
//! SetupAPI and not CfgMgr32, whose CM_Get_Device_Interface_List gives the same: Wine 8 has SetupAPI's alone, so that this is
//! tried there on interfaces that are really registered.

use crate::{Failure, GUID, Interface};
use std::{ffi::c_void, ptr};
use windows_sys::{
    Win32::{
        Devices::DeviceAndDriverInstallation::{
            DIGCF_DEVICEINTERFACE, DIGCF_PRESENT, HDEVINFO, SP_DEVICE_INTERFACE_DATA,
            SP_DEVICE_INTERFACE_DETAIL_DATA_W, SPINT_ACTIVE, SetupDiDestroyDeviceInfoList,
            SetupDiEnumDeviceInterfaces, SetupDiGetClassDevsW, SetupDiGetDeviceInterfaceDetailW,
            SetupDiOpenDeviceInterfaceRegKey,
        },
        Foundation::{ERROR_NO_MORE_ITEMS, ERROR_SUCCESS, INVALID_HANDLE_VALUE},
        System::Registry::{KEY_READ, RRF_RT_REG_SZ, RegCloseKey, RegGetValueW},
    },
    core::GUID as SystemGuid,
    w,
};

/// A link is at most this long, a name at most half of it: 32,767 characters are the most that a path can have.
const LINK_BYTES: usize = 65_536;
const NAME_UNITS: usize = 512;

/// The enabled interfaces of a category, sorted by link.
pub(super) fn enabled(category: &GUID) -> Result<Vec<Interface>, Failure> {
    let class = SystemGuid::from_u128(category.to_u128());
    let set = Set::of(&class)?;
    let mut found = Vec::new();
    for index in 0.. {
        let Some(interface) = set.interface(&class, index)? else { break };
        // An interface that has been removed since, or that the driver has not enabled, cannot be opened.
        if interface.Flags & SPINT_ACTIVE == 0 {
            continue;
        }
        let link = set.link(&interface)?;
        found.push(Interface { link, friendly_name: set.friendly_name(&interface), category: *category });
    }
    found.sort_by(|a, b| a.link.cmp(&b.link));
    Ok(found)
}

/// A device information set, destroyed with its owner.
struct Set(HDEVINFO);

impl Drop for Set {
    fn drop(&mut self) {
        // SAFETY: the set is open, and nobody has it after this.
        unsafe { SetupDiDestroyDeviceInfoList(self.0) };
    }
}

impl Set {
    fn of(class: &SystemGuid) -> Result<Self, Failure> {
        let flags = DIGCF_DEVICEINTERFACE | DIGCF_PRESENT;
        // SAFETY: the class outlives the call; no enumerator and no window are named.
        let set = unsafe { SetupDiGetClassDevsW(class, ptr::null(), ptr::null_mut(), flags) };
        if set == INVALID_HANDLE_VALUE as HDEVINFO {
            return Err(super::sys::last_error("SetupDiGetClassDevs"));
        }
        Ok(Self(set))
    }

    /// The interface of this number, or None behind the last.
    fn interface(&self, class: &SystemGuid, index: u32) -> Result<Option<SP_DEVICE_INTERFACE_DATA>, Failure> {
        let mut interface = SP_DEVICE_INTERFACE_DATA {
            cbSize: size_of::<SP_DEVICE_INTERFACE_DATA>() as u32,
            InterfaceClassGuid: *class,
            Flags: 0,
            Reserved: 0,
        };
        // SAFETY: the set is open; the structure's cbSize is set.
        let found =
            unsafe { SetupDiEnumDeviceInterfaces(self.0, ptr::null(), class, index, &raw mut interface) };
        match found {
            0 if super::sys::last_code() == ERROR_NO_MORE_ITEMS => Ok(None),
            0 => Err(super::sys::last_error("SetupDiEnumDeviceInterfaces")),
            _ => Ok(Some(interface)),
        }
    }

    fn link(&self, interface: &SP_DEVICE_INTERFACE_DATA) -> Result<String, Failure> {
        // In units of u64, because the structure begins with a DWORD and is followed by the text.
        let mut memory = vec![0_u64; LINK_BYTES / 8];
        let detail = memory.as_mut_ptr().cast::<SP_DEVICE_INTERFACE_DETAIL_DATA_W>();
        // SAFETY: the memory is longer than the structure and aligned for it.
        unsafe { (*detail).cbSize = size_of::<SP_DEVICE_INTERFACE_DETAIL_DATA_W>() as u32 };
        // SAFETY: set and interface are open; the memory has the length that is given.
        let read = unsafe {
            SetupDiGetDeviceInterfaceDetailW(
                self.0,
                interface,
                detail,
                LINK_BYTES as u32,
                ptr::null_mut(),
                ptr::null_mut(),
            )
        };
        if read == 0 {
            return Err(super::sys::last_error("SetupDiGetDeviceInterfaceDetail"));
        }
        let units: Vec<u16> = memory
            .iter()
            .flat_map(|eight| {
                let bytes = eight.to_le_bytes();
                bytes.as_chunks::<2>().0.iter().map(|&pair| u16::from_le_bytes(pair)).collect::<Vec<_>>()
            })
            .collect();
        // DevicePath follows the DWORD.
        Ok(text(units.get(2..).unwrap_or_default()))
    }

    /// The FriendlyName in the interface's key, as the INF's AddInterface wrote it.
    fn friendly_name(&self, interface: &SP_DEVICE_INTERFACE_DATA) -> Option<String> {
        // SAFETY: set and interface are open.
        let key = unsafe { SetupDiOpenDeviceInterfaceRegKey(self.0, interface, 0, KEY_READ) };
        if key as isize == INVALID_HANDLE_VALUE as isize {
            return None;
        }
        let mut name = [0_u16; NAME_UNITS];
        let mut bytes = size_of_val(&name) as u32;
        // SAFETY: the key is open; the buffer has `bytes` bytes; RRF_RT_REG_SZ makes it end with a zero.
        let read = unsafe {
            RegGetValueW(
                key,
                ptr::null(),
                w!("FriendlyName"),
                RRF_RT_REG_SZ,
                ptr::null_mut(),
                name.as_mut_ptr().cast::<c_void>(),
                &raw mut bytes,
            )
        };
        // SAFETY: opened above, and closed once.
        unsafe { RegCloseKey(key) };
        (read == ERROR_SUCCESS).then(|| text(&name)).filter(|name| !name.is_empty())
    }
}

fn text(units: &[u16]) -> String {
    String::from_utf16_lossy(units.split(|&unit| unit == 0).next().unwrap_or_default())
}
