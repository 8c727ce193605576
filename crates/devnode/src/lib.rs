//! Root-enumerated devices: made, found and taken away through SetupAPI. Empty on every system but Windows.
//!
//! pnputil stages and installs driver packages but creates no devices, so a software device like `ROOT\KsFrame` needs
//! what devcon and devgen do: [`create`] registers a device (DIF_REGISTERDEVICE) and has the driver installed on it
//! (UpdateDriverForPlugAndPlayDevices), [`find`] lists those with a hardware ID, [`remove`] takes them away (DIF_REMOVE).
//! The device persists across restarts. All of it needs an administrator's rights, and a 64-bit program on a 64-bit
//! Windows.
#![cfg(windows)]

use std::path::{Path, PathBuf};

mod refusal;
// UNSAFETY: SetupAPI is a C interface, and this module is nothing but its calls.
#[allow(unsafe_code)]
mod setupapi;

pub use refusal::Error;
pub use windows::core::GUID;

use setupapi::DeviceList;

/// A device that was made.
#[derive(Debug)]
pub struct Created {
    /// `ROOT\KSFRAME\0000`
    pub instance: String,
    pub needs_restart: bool,
}

/// Makes a device with this hardware ID and installs the INF's driver on it; if that fails, the device is taken away
/// again. `name` is the middle of its instance ID, `class` the setup class of the INF.
pub fn create(hardware_id: &str, name: &str, class: GUID, inf: &Path) -> Result<Created, Error> {
    // SetupAPI takes a bare name for a file in %windir%\INF.
    let inf: PathBuf =
        std::path::absolute(inf).map_err(|source| Error::Inf { inf: inf.to_owned(), source })?;
    let list = DeviceList::empty(class)?;
    let mut device = list.add(name, class)?;
    list.set_hardware_id(&mut device, hardware_id)?;
    list.register(&mut device)?;
    let instance = list.instance(&device)?;
    match setupapi::install(hardware_id, &inf) {
        Ok(needs_restart) if list.has_driver(&device) => Ok(Created { instance, needs_restart }),
        Ok(_) => {
            list.remove(&mut device)?;
            Err(Error::NoMatch { hardware_id: hardware_id.to_owned(), inf })
        }
        Err(error) => {
            list.remove(&mut device)?;
            Err(error)
        }
    }
}

/// The instance IDs of all devices with this hardware ID, present or only remembered.
pub fn find(hardware_id: &str) -> Result<Vec<String>, Error> {
    let list = DeviceList::of_root()?;
    list.with_hardware_id(hardware_id)?.iter().map(|device| list.instance(device)).collect()
}

/// Takes all devices with this hardware ID away; their instance IDs.
pub fn remove(hardware_id: &str) -> Result<Vec<String>, Error> {
    let list = DeviceList::of_root()?;
    let mut removed = Vec::new();
    for mut device in list.with_hardware_id(hardware_id)? {
        removed.push(list.instance(&device)?);
        list.remove(&mut device)?;
    }
    Ok(removed)
}
