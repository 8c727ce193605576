//! Device interfaces: a class GUID and perhaps a reference string make a symbolic link; enabled ones can be found and
//! opened.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ks_sys::*;
use machine::{FaultKind, machine};

use crate::registry;
use crate::rtl_string::{allocate_string, guid_text, text};

machine::exports! { pub(crate) EXPORTS;
    IoGetDeviceInterfaceAlias, PASSIVE_LEVEL;
    IoGetDeviceInterfaces, PASSIVE_LEVEL;
    IoRegisterDeviceInterface, PASSIVE_LEVEL;
    IoSetDeviceInterfaceState, PASSIVE_LEVEL;
}

struct Interface {
    link: String,
    class: GUID,
    device: usize,
    reference: String,
    enabled: bool,
}

/// Link in small letters → interface, so that lists have one order.
#[derive(Default)]
struct Interfaces(RefCell<BTreeMap<String, Interface>>);

/// What a client finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterfaceFound {
    pub link: String,
    pub reference: String,
    pub friendly_name: Option<String>,
}

fn link(instance: &str, class: &GUID, reference: &str) -> String {
    let base = format!(r"\??\{}#{}", instance.replace('\\', "#"), guid_text(class).to_ascii_lowercase());
    if reference.is_empty() { base } else { format!(r"{base}\{reference}") }
}

/// Where the registry keeps what belongs to an interface.
pub(crate) fn key_of(link: &str) -> String {
    let mangled = link.trim_start_matches(r"\??\").replace('\\', "#");
    let class = mangled.rsplit_once("#{").map_or("", |(head, _)| head);
    let guid = link.find("#{").map_or("", |at| &link[at + 1..(at + 39).min(link.len())]);
    let _ = class;
    format!(r"\Registry\Machine\System\CurrentControlSet\Control\DeviceClasses\{guid}\##?#{mangled}\#")
}

/// The registry key of an interface's values (`FriendlyName`), which an INF's AddInterface section fills before the driver
/// registers the interface.
pub fn interface_key(instance: &str, class: &GUID, reference: &str) -> String {
    format!("{}\\Device Parameters", key_of(&link(instance, class, reference)))
}

/// "If the interface is registered already, its link is returned (STATUS_SUCCESS; in user mode …EXISTS)."
pub unsafe extern "win64" fn IoRegisterDeviceInterface(
    device: PDEVICE_OBJECT,
    class: *const GUID,
    reference: PUNICODE_STRING,
    name: PUNICODE_STRING,
) -> NTSTATUS {
    if machine().fails(FaultKind::Create) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let Some(instance) = crate::pnp::instance_of(device) else { return STATUS_INVALID_DEVICE_REQUEST };
    let reference = text(reference);
    // "The reference string must not contain a path separator."
    if reference.contains(['/', '\\']) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    let link = link(&instance, &*class, &reference);
    let interface =
        Interface { link: link.clone(), class: *class, device: device as usize, reference, enabled: false };
    machine().state::<Interfaces>().0.borrow_mut().entry(link.to_ascii_lowercase()).or_insert(interface);
    allocate_string(name, &link)
}

/// "Enabling one that is enabled gives STATUS_OBJECT_NAME_EXISTS; disabling one that is not, …NOT_FOUND."
pub unsafe extern "win64" fn IoSetDeviceInterfaceState(name: PUNICODE_STRING, enable: BOOLEAN) -> NTSTATUS {
    let link = text(name);
    let interfaces = machine().state::<Interfaces>();
    let mut all = interfaces.0.borrow_mut();
    let Some(interface) = all.get_mut(&link.to_ascii_lowercase()) else {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    };
    let enable = enable != 0;
    match (interface.enabled, enable) {
        (true, true) => return STATUS_OBJECT_NAME_EXISTS,
        (false, false) => return STATUS_OBJECT_NAME_NOT_FOUND,
        _ => interface.enabled = enable,
    }
    drop(all);
    machine().transcript.note(machine(), "ntoskrnl.exe", "interface", || {
        vec![link.into(), if enable { "enabled" } else { "disabled" }.into()]
    });
    STATUS_SUCCESS
}

/// "An alias is an interface of another class that the same device has with an identical reference string."
pub unsafe extern "win64" fn IoGetDeviceInterfaceAlias(
    name: PUNICODE_STRING,
    class: *const GUID,
    alias: PUNICODE_STRING,
) -> NTSTATUS {
    let interfaces = machine().state::<Interfaces>();
    let found = {
        let all = interfaces.0.borrow();
        let Some(own) = all.get(&text(name).to_ascii_lowercase()) else {
            return STATUS_OBJECT_NAME_NOT_FOUND;
        };
        let same = |other: &&Interface| {
            other.class == *class && other.device == own.device && other.reference == own.reference
        };
        all.values().find(same).map(|other| other.link.clone())
    };
    found.map_or(STATUS_OBJECT_NAME_NOT_FOUND, |link| allocate_string(alias, &link))
}

/// "A list of NUL-terminated strings with an empty one at its end, to be freed by ExFreePool." DEVICE_INTERFACE_INCLUDE_NONACTIVE: 1.
pub unsafe extern "win64" fn IoGetDeviceInterfaces(
    class: *const GUID,
    device: PDEVICE_OBJECT,
    flags: ULONG,
    list: *mut PZZWSTR,
) -> NTSTATUS {
    let interfaces = machine().state::<Interfaces>();
    let mut units: Vec<u16> = Vec::new();
    for interface in interfaces.0.borrow().values() {
        let of_device = device.is_null() || interface.device == device as usize;
        if interface.class == *class && of_device && (interface.enabled || flags & 1 != 0) {
            units.extend(interface.link.encode_utf16().chain([0]));
        }
    }
    units.push(0);
    let mut whole: UNICODE_STRING = zeroed();
    let status = crate::rtl_string::allocate_units(&raw mut whole, &units);
    *list = whole.Buffer;
    status
}

/// Whether a link is known, enabled or not.
pub(crate) fn is_registered(link: &str) -> bool {
    machine().state::<Interfaces>().0.borrow().contains_key(&link.to_ascii_lowercase())
}

/// The enabled interfaces of a class, in the order of their links.
pub fn interfaces_of(class: &GUID) -> Vec<InterfaceFound> {
    let interfaces = machine().state::<Interfaces>();
    let all = interfaces.0.borrow();
    all.values()
        .filter(|interface| interface.enabled && interface.class == *class)
        .map(|interface| {
            let key = format!("{}\\Device Parameters", key_of(&interface.link));
            InterfaceFound {
                link: interface.link.clone(),
                reference: interface.reference.clone(),
                friendly_name: registry::value(&key, "FriendlyName").and_then(|value| value.as_text()),
            }
        })
        .collect()
}

/// Interfaces that are still enabled: none should be when their device has gone.
pub fn enabled_interfaces() -> Vec<String> {
    let interfaces = machine().state::<Interfaces>();
    let all = interfaces.0.borrow();
    all.values().filter(|interface| interface.enabled).map(|interface| interface.link.clone()).collect()
}

/// The device behind an enabled link, and the name that its create gets: `\` and the reference string, and what follows.
pub(crate) fn find(path: &str) -> Option<(PDEVICE_OBJECT, Vec<u8>)> {
    let folded = path.to_ascii_lowercase().replace(r"\\?\", r"\??\");
    let interfaces = machine().state::<Interfaces>();
    let all = interfaces.0.borrow();
    let (key, interface) = all
        .iter()
        .filter(|(_, interface)| interface.enabled)
        .filter(|(key, _)| {
            folded.strip_prefix(key.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('\\'))
        })
        .max_by_key(|(key, _)| key.len())?;
    let rest = &path[key.len()..];
    let name = if interface.reference.is_empty() {
        rest.to_owned()
    } else {
        format!("\\{}{rest}", interface.reference)
    };
    Some((interface.device as PDEVICE_OBJECT, name.encode_utf16().flat_map(u16::to_le_bytes).collect()))
}
