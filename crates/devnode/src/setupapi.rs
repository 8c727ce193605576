//! The calls themselves, each behind a safe function: a list that is open, structures with their cbSize set, and buffers
//! with their lengths.

use std::os::windows::ffi::OsStrExt;
use std::path::Path;

use windows::Win32::Devices::DeviceAndDriverInstallation::{
    DI_FUNCTION, DICD_GENERATE_ID, DIF_REGISTERDEVICE, DIF_REMOVE, DIGCF_ALLCLASSES, HDEVINFO,
    SETUP_DI_REGISTRY_PROPERTY, SP_DEVINFO_DATA, SPDRP_HARDWAREID, SPDRP_SERVICE, SetupDiCallClassInstaller,
    SetupDiCreateDeviceInfoList, SetupDiCreateDeviceInfoW, SetupDiDestroyDeviceInfoList,
    SetupDiEnumDeviceInfo, SetupDiGetClassDevsW, SetupDiGetDeviceInstanceIdW,
    SetupDiGetDeviceRegistryPropertyW, SetupDiSetDeviceRegistryPropertyW,
    UPDATEDRIVERFORPLUGANDPLAYDEVICES_FLAGS, UpdateDriverForPlugAndPlayDevicesW,
};
use windows::Win32::Foundation::ERROR_NO_MORE_ITEMS;
use windows::core::{BOOL, GUID, HRESULT, HSTRING, PCWSTR, w};

use crate::Error;

/// MAX_DEVICE_ID_LEN of cfgmgr32.h.
const INSTANCE_LEN: usize = 200;

/// A device information set, destroyed with its owner.
pub(crate) struct DeviceList(HDEVINFO);

impl Drop for DeviceList {
    fn drop(&mut self) {
        // SAFETY: the set is open, and nobody has it after this.
        let _ = unsafe { SetupDiDestroyDeviceInfoList(self.0) };
    }
}

impl DeviceList {
    pub(crate) fn empty(class: GUID) -> Result<Self, Error> {
        // SAFETY: the class outlives the call.
        unsafe { SetupDiCreateDeviceInfoList(Some(&class), None) }
            .map(Self)
            .map_err(failed("SetupDiCreateDeviceInfoList"))
    }

    /// All root-enumerated devices, present or not.
    pub(crate) fn of_root() -> Result<Self, Error> {
        // SAFETY: the enumerator's name is a constant with its NUL.
        let list = unsafe { SetupDiGetClassDevsW(None, w!("ROOT"), None, DIGCF_ALLCLASSES) };
        list.map(Self).map_err(failed("SetupDiGetClassDevs"))
    }

    pub(crate) fn add(&self, name: &str, class: GUID) -> Result<SP_DEVINFO_DATA, Error> {
        let mut device = device();
        let name = HSTRING::from(name);
        // SAFETY: the set is open; name and class outlive the call; the structure's cbSize is set.
        let added = unsafe {
            SetupDiCreateDeviceInfoW(
                self.0,
                &name,
                &class,
                PCWSTR::null(),
                None,
                DICD_GENERATE_ID,
                Some(&mut device),
            )
        };
        added.map(|()| device).map_err(failed("SetupDiCreateDeviceInfo"))
    }

    pub(crate) fn set_hardware_id(&self, device: &mut SP_DEVINFO_DATA, id: &str) -> Result<(), Error> {
        // REG_MULTI_SZ: the string, its NUL, and the NUL of the list.
        let bytes: Vec<u8> = id.encode_utf16().chain([0, 0]).flat_map(u16::to_le_bytes).collect();
        // SAFETY: the set is open and the device is one of its elements; the buffer has the length that it says.
        unsafe { SetupDiSetDeviceRegistryPropertyW(self.0, device, SPDRP_HARDWAREID, Some(&bytes)) }
            .map_err(failed("SetupDiSetDeviceRegistryProperty"))
    }

    pub(crate) fn register(&self, device: &mut SP_DEVINFO_DATA) -> Result<(), Error> {
        self.call(DIF_REGISTERDEVICE, device).map_err(failed("registering the device"))
    }

    pub(crate) fn remove(&self, device: &mut SP_DEVINFO_DATA) -> Result<(), Error> {
        self.call(DIF_REMOVE, device).map_err(failed("removing the device"))
    }

    fn call(&self, function: DI_FUNCTION, device: &mut SP_DEVINFO_DATA) -> windows::core::Result<()> {
        // SAFETY: the set is open and the device is one of its elements.
        unsafe { SetupDiCallClassInstaller(function, self.0, Some(device)) }
    }

    pub(crate) fn instance(&self, device: &SP_DEVINFO_DATA) -> Result<String, Error> {
        let mut name = [0; INSTANCE_LEN];
        // SAFETY: the set is open, the device is one of its elements, and the slice carries its own length.
        unsafe { SetupDiGetDeviceInstanceIdW(self.0, device, Some(&mut name), None) }
            .map_err(failed("SetupDiGetDeviceInstanceId"))?;
        Ok(String::from_utf16_lossy(name.split(|&unit| unit == 0).next().unwrap_or_default()))
    }

    pub(crate) fn with_hardware_id(&self, id: &str) -> Result<Vec<SP_DEVINFO_DATA>, Error> {
        let mut found = Vec::new();
        for index in 0.. {
            let mut device = device();
            // SAFETY: the set is open; the structure's cbSize is set.
            match unsafe { SetupDiEnumDeviceInfo(self.0, index, &mut device) } {
                Ok(()) if self.hardware_ids(&device).iter().any(|known| known.eq_ignore_ascii_case(id)) => {
                    found.push(device)
                }
                Ok(()) => {}
                Err(error) if error.code() == HRESULT::from_win32(ERROR_NO_MORE_ITEMS.0) => break,
                Err(error) => return Err(failed("SetupDiEnumDeviceInfo")(error)),
            }
        }
        Ok(found)
    }

    /// A driver is installed on the device: it has a service.
    pub(crate) fn has_driver(&self, device: &SP_DEVINFO_DATA) -> bool {
        !self.property(device, SPDRP_SERVICE).is_empty()
    }

    fn hardware_ids(&self, device: &SP_DEVINFO_DATA) -> Vec<String> {
        self.property(device, SPDRP_HARDWAREID)
    }

    /// The strings of a property; none for one that the device does not have.
    fn property(&self, device: &SP_DEVINFO_DATA, property: SETUP_DI_REGISTRY_PROPERTY) -> Vec<String> {
        let mut bytes = vec![0; 4096];
        let mut used = 0;
        // SAFETY: the set is open, the device is one of its elements, and the slice carries its own length.
        let read = unsafe {
            SetupDiGetDeviceRegistryPropertyW(
                self.0,
                device,
                property,
                None,
                Some(&mut bytes),
                Some(&mut used),
            )
        };
        let bytes = if read.is_ok() { bytes.get(..used as usize).unwrap_or_default() } else { &[] };
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|&pair| u16::from_le_bytes(pair)).collect();
        units.split(|&unit| unit == 0).map(String::from_utf16_lossy).filter(|text| !text.is_empty()).collect()
    }
}

/// Installs the INF's driver on every present device with this hardware ID; whether Windows wants a restart.
pub(crate) fn install(hardware_id: &str, inf: &Path) -> Result<bool, Error> {
    let path: Vec<u16> = inf.as_os_str().encode_wide().chain([0]).collect();
    let mut restart = BOOL(0);
    let flags = UPDATEDRIVERFORPLUGANDPLAYDEVICES_FLAGS(0);
    let id = HSTRING::from(hardware_id);
    // SAFETY: both strings end in NUL and outlive the call; the flag is written before it returns.
    unsafe {
        UpdateDriverForPlugAndPlayDevicesW(None, &id, PCWSTR(path.as_ptr()), flags, Some(&mut restart))
    }
    .map_err(failed("installing the driver"))?;
    Ok(restart.as_bool())
}

fn device() -> SP_DEVINFO_DATA {
    SP_DEVINFO_DATA { cbSize: size_of::<SP_DEVINFO_DATA>() as u32, ..Default::default() }
}

fn failed(step: &'static str) -> impl FnOnce(windows::core::Error) -> Error {
    move |source| Error::SetupApi { step, source }
}
