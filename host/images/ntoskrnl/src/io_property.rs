//! What is known of a device and of its interfaces beside the registry: IoGetDeviceProperty, and properties by DEVPROPKEY.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ks_sys::*;
use machine::machine;

use crate::registry;
use crate::rtl_string::text;

machine::exports! { pub(crate) EXPORTS;
    IoGetDeviceInterfacePropertyData, PASSIVE_LEVEL;
    IoGetDeviceProperty, PASSIVE_LEVEL;
    IoGetDevicePropertyData, PASSIVE_LEVEL;
    IoSetDeviceInterfacePropertyData, PASSIVE_LEVEL;
    IoSetDevicePropertyData, PASSIVE_LEVEL;
}

fn string(text: &str) -> Vec<u8> {
    text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect()
}

/// A value of the device's key, which an INF or a description fills.
fn of_key(instance: &str, name: &str) -> Option<Vec<u8>> {
    registry::value(&crate::pnp::enum_key(instance), name).map(|value| value.data)
}

/// DEVICE_REGISTRY_PROPERTY by number; None: "there is no such property for the device".
fn property(instance: &str, which: i32) -> Option<Vec<u8>> {
    let hardware = instance.rsplit_once('\\').map_or(instance, |(head, _)| head);
    match which {
        0 => of_key(instance, "DeviceDesc"),
        // A list of strings, with an empty one at its end.
        1 => of_key(instance, "HardwareID").or_else(|| Some([string(hardware), vec![0, 0]].concat())),
        2 => of_key(instance, "CompatibleIDs"),
        5 => of_key(instance, "Class"),
        6 => of_key(instance, "ClassGUID"),
        7 => Some(string(crate::pnp::driver_key(instance).rsplit("\\Class\\").next().unwrap_or_default())),
        8 => of_key(instance, "Mfg"),
        9 => of_key(instance, "FriendlyName"),
        10 => of_key(instance, "LocationInformation"),
        15 => Some(string(instance.split('\\').next().unwrap_or_default())),
        // InstallStateInstalled
        18 => Some(0u32.to_le_bytes().into()),
        3 | 4 | 11..=14 | 16 | 17 | 19..=22 => None,
        other => {
            machine::stop::not_emulated(format!("IoGetDeviceProperty with property {other} is not emulated"))
        }
    }
}

/// "STATUS_BUFFER_TOO_SMALL, and the size needed, if the buffer is too small."
unsafe fn give(data: &[u8], buffer: PVOID, room: u32, needed: PULONG) -> NTSTATUS {
    if !needed.is_null() {
        *needed = data.len() as u32;
    }
    if data.len() > room as usize {
        return STATUS_BUFFER_TOO_SMALL;
    }
    std::ptr::copy_nonoverlapping(data.as_ptr(), buffer.cast(), data.len());
    STATUS_SUCCESS
}

/// "DeviceObject: the physical device object." Anything else is a bug check on Windows.
unsafe extern "win64" fn IoGetDeviceProperty(
    device: PDEVICE_OBJECT,
    which: DEVICE_REGISTRY_PROPERTY,
    room: ULONG,
    buffer: PVOID,
    needed: PULONG,
) -> NTSTATUS {
    let Some(instance) = crate::pnp::instance_of(device) else {
        machine::stop::bug_check(
            0xCA,
            [2, device as u64, 0, 0],
            "IoGetDeviceProperty was given a device object that is no physical one",
        );
    };
    match property(&instance, which) {
        Some(data) => give(&data, buffer, room, needed),
        None => {
            *needed = 0;
            STATUS_OBJECT_NAME_NOT_FOUND
        }
    }
}

/// Owner (a device's instance or an interface's link), format GUID and number → type and data.
#[derive(Default)]
struct Properties(RefCell<BTreeMap<Key, (u32, Vec<u8>)>>);

type Key = (String, [u8; 20]);

unsafe fn key(owner: String, key: *const DEVPROPKEY) -> Key {
    (owner.to_ascii_lowercase(), *key.cast::<[u8; 20]>())
}

/// "Data NULL with Size 0 deletes the property."
unsafe fn set(owner: String, which: *const DEVPROPKEY, kind: u32, size: u32, data: PVOID) -> NTSTATUS {
    let properties = machine().state::<Properties>();
    let mut all = properties.0.borrow_mut();
    let key = key(owner, which);
    if data.is_null() {
        return if all.remove(&key).is_some() { STATUS_SUCCESS } else { STATUS_OBJECT_NAME_NOT_FOUND };
    }
    let data = std::slice::from_raw_parts(data.cast::<u8>(), size as usize).to_vec();
    all.insert(key, (kind, data));
    STATUS_SUCCESS
}

unsafe fn get(
    owner: String,
    which: *const DEVPROPKEY,
    room: u32,
    buffer: PVOID,
    needed: PULONG,
    kind: *mut u32,
) -> NTSTATUS {
    let properties = machine().state::<Properties>();
    let found = properties.0.borrow().get(&key(owner, which)).cloned();
    let Some((of_kind, data)) = found else { return STATUS_OBJECT_NAME_NOT_FOUND };
    *kind = of_kind;
    give(&data, buffer, room, needed)
}

unsafe extern "win64" fn IoSetDevicePropertyData(
    device: PDEVICE_OBJECT,
    which: *const DEVPROPKEY,
    _language: LCID,
    _flags: ULONG,
    kind: DEVPROPTYPE,
    size: ULONG,
    data: PVOID,
) -> NTSTATUS {
    let Some(owner) = crate::pnp::instance_of(device) else { return STATUS_INVALID_DEVICE_REQUEST };
    set(owner, which, kind, size, data)
}

unsafe extern "win64" fn IoGetDevicePropertyData(
    device: PDEVICE_OBJECT,
    which: *const DEVPROPKEY,
    _language: LCID,
    _flags: ULONG,
    size: ULONG,
    data: PVOID,
    needed: PULONG,
    kind: PDEVPROPTYPE,
) -> NTSTATUS {
    let Some(owner) = crate::pnp::instance_of(device) else { return STATUS_INVALID_DEVICE_REQUEST };
    get(owner, which, size, data, needed, kind)
}

unsafe extern "win64" fn IoSetDeviceInterfacePropertyData(
    link: PUNICODE_STRING,
    which: *const DEVPROPKEY,
    _language: LCID,
    _flags: ULONG,
    kind: DEVPROPTYPE,
    size: ULONG,
    data: PVOID,
) -> NTSTATUS {
    let link = text(link);
    if !crate::io_interface::is_registered(&link) {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    }
    set(link, which, kind, size, data)
}

unsafe extern "win64" fn IoGetDeviceInterfacePropertyData(
    link: PUNICODE_STRING,
    which: *const DEVPROPKEY,
    _language: LCID,
    _flags: ULONG,
    size: ULONG,
    data: PVOID,
    needed: PULONG,
    kind: PDEVPROPTYPE,
) -> NTSTATUS {
    get(text(link), which, size, data, needed, kind)
}
