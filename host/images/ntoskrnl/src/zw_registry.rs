//! Registry keys by handle.

use ks_sys::*;
use machine::{FaultKind, PoolRequest, machine};

use crate::ob;
use crate::registry::{self, RegistryValue};
use crate::rtl_string::text;

machine::exports! { pub(crate) EXPORTS;
    IoOpenDeviceInterfaceRegistryKey, PASSIVE_LEVEL;
    IoOpenDeviceRegistryKey, PASSIVE_LEVEL;
    ZwCreateKey, PASSIVE_LEVEL;
    ZwDeleteKey, PASSIVE_LEVEL;
    ZwDeleteValueKey, PASSIVE_LEVEL;
    ZwEnumerateKey, PASSIVE_LEVEL;
    ZwEnumerateValueKey, PASSIVE_LEVEL;
    ZwFlushKey, PASSIVE_LEVEL;
    ZwOpenKey, PASSIVE_LEVEL;
    ZwOpenKeyEx, PASSIVE_LEVEL;
    ZwQueryKey, PASSIVE_LEVEL;
    ZwQueryValueKey, PASSIVE_LEVEL;
    ZwSetValueKey, PASSIVE_LEVEL;
}

/// Keys that are open: object → path.
#[derive(Default)]
struct Open(std::cell::RefCell<std::collections::BTreeMap<usize, String>>);

fn open(path: &str, access: u32, kernel: bool) -> Result<HANDLE, NTSTATUS> {
    let request = PoolRequest { size: 16, tag: u32::from_le_bytes(*b"Key "), ..PoolRequest::default() };
    let object = machine().allocate(request);
    if object == 0 {
        return Err(STATUS_INSUFFICIENT_RESOURCES);
    }
    ob::create(object, &ob::KEY);
    machine().state::<Open>().0.borrow_mut().insert(object, path.into());
    let handle = ob::open_handle(object, access, kernel);
    // Only the handle keeps it.
    ob::dereference(object);
    Ok(handle)
}

pub(crate) fn delete(object: usize) {
    machine().state::<Open>().0.borrow_mut().remove(&object);
    machine().free(object, None);
}

pub(crate) fn path_of(handle: HANDLE) -> Option<String> {
    let (object, _) = ob::from_handle(handle, 0)?;
    machine().state::<Open>().0.borrow().get(&object).cloned()
}

unsafe fn path(attributes: POBJECT_ATTRIBUTES) -> Result<(String, bool), NTSTATUS> {
    let name = text((*attributes).ObjectName);
    let kernel = (*attributes).Attributes & ob::OBJ_KERNEL_HANDLE != 0;
    if (*attributes).RootDirectory.is_null() {
        return Ok((name, kernel));
    }
    let root = path_of((*attributes).RootDirectory).ok_or(STATUS_INVALID_HANDLE)?;
    Ok((if name.is_empty() { root } else { format!("{root}\\{name}") }, kernel))
}

unsafe fn store(handle: PHANDLE, opened: Result<HANDLE, NTSTATUS>) -> NTSTATUS {
    match opened {
        Ok(value) => {
            *handle = value;
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

pub unsafe extern "win64" fn ZwOpenKey(
    handle: PHANDLE,
    access: ACCESS_MASK,
    attributes: POBJECT_ATTRIBUTES,
) -> NTSTATUS {
    if machine().fails(FaultKind::Create) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    store(
        handle,
        path(attributes).and_then(|(path, kernel)| match registry::has_key(&path) {
            true => open(&path, access, kernel),
            false => Err(STATUS_OBJECT_NAME_NOT_FOUND),
        }),
    )
}

/// "OpenOptions": REG_OPTION_BACKUP_RESTORE and REG_OPTION_OPEN_LINK mean nothing to a registry without rights and links.
pub unsafe extern "win64" fn ZwOpenKeyEx(
    handle: PHANDLE,
    access: ACCESS_MASK,
    attributes: POBJECT_ATTRIBUTES,
    _options: ULONG,
) -> NTSTATUS {
    ZwOpenKey(handle, access, attributes)
}

/// KeyBasicInformation (0), KeyFullInformation (2), KeyNameInformation (3).
pub unsafe extern "win64" fn ZwQueryKey(
    key: HANDLE,
    class: KEY_INFORMATION_CLASS,
    buffer: PVOID,
    length: ULONG,
    result: PULONG,
) -> NTSTATUS {
    let Some(path) = path_of(key) else { return STATUS_INVALID_HANDLE };
    let own = wide(path.rsplit('\\').next().unwrap_or_default());
    match class {
        0 => give(buffer, length, result, &words(&[0, 0, 0, own.len() as u32]), &own),
        // LastWriteTime, TitleIndex, ClassOffset, ClassLength, SubKeys, MaxNameLen, MaxClassLen, Values, MaxValueNameLen, MaxValueDataLen
        2 => {
            let (children, values) = (registry::children(&path), registry::values(&path));
            let longest = |lengths: &mut dyn Iterator<Item = usize>| lengths.max().unwrap_or(0) as u32;
            let numbers = [
                0,
                0,
                0,
                44,
                0,
                children.len() as u32,
                longest(&mut children.iter().map(|name| name.encode_utf16().count() * 2)),
                0,
                values.len() as u32,
                longest(&mut values.iter().map(|(name, _)| name.encode_utf16().count() * 2)),
                longest(&mut values.iter().map(|(_, value)| value.data.len())),
            ];
            give(buffer, length, result, &words(&numbers), &[])
        }
        3 => {
            let full = wide(&path);
            give(buffer, length, result, &words(&[full.len() as u32]), &full)
        }
        other => {
            machine::stop::not_emulated(format!("ZwQueryKey with information class {other} is not emulated"))
        }
    }
}

pub unsafe extern "win64" fn ZwCreateKey(
    handle: PHANDLE,
    access: ACCESS_MASK,
    attributes: POBJECT_ATTRIBUTES,
    _index: ULONG,
    _class: PUNICODE_STRING,
    _options: ULONG,
    disposition: PULONG,
) -> NTSTATUS {
    const REG_CREATED_NEW_KEY: u32 = 1;
    const REG_OPENED_EXISTING_KEY: u32 = 2;
    if machine().fails(FaultKind::Create) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    store(
        handle,
        path(attributes).and_then(|(path, kernel)| {
            let made = registry::create_key(&path);
            if !disposition.is_null() {
                *disposition = if made { REG_CREATED_NEW_KEY } else { REG_OPENED_EXISTING_KEY };
            }
            open(&path, access, kernel)
        }),
    )
}

/// PLUGPLAY_REGKEY_DEVICE (1) or PLUGPLAY_REGKEY_DRIVER (2).
pub unsafe extern "win64" fn IoOpenDeviceRegistryKey(
    device: PDEVICE_OBJECT,
    kind: ULONG,
    access: ACCESS_MASK,
    handle: PHANDLE,
) -> NTSTATUS {
    let Some(instance) = crate::pnp::instance_of(device) else { return STATUS_INVALID_DEVICE_REQUEST };
    let path = match kind & 3 {
        1 => format!("{}\\Device Parameters", crate::pnp::enum_key(&instance)),
        2 => crate::pnp::driver_key(&instance),
        _ => return STATUS_INVALID_PARAMETER,
    };
    registry::create_key(&path);
    store(handle, open(&path, access, true))
}

pub unsafe extern "win64" fn IoOpenDeviceInterfaceRegistryKey(
    link: PUNICODE_STRING,
    access: ACCESS_MASK,
    handle: PHANDLE,
) -> NTSTATUS {
    let path = format!("{}\\Device Parameters", crate::io_interface::key_of(&text(link)));
    registry::create_key(&path);
    store(handle, open(&path, access, true))
}

/// Fills a caller's structure of `header` bytes and `name` and `data`, as the three KEY_VALUE_…_INFORMATIONs are.
unsafe fn give(buffer: PVOID, length: ULONG, result: PULONG, header: &[u8], tail: &[u8]) -> NTSTATUS {
    let needed = header.len() + tail.len();
    *result = needed as u32;
    if (length as usize) < header.len() {
        return STATUS_BUFFER_TOO_SMALL;
    }
    let room = (length as usize - header.len()).min(tail.len());
    std::ptr::copy_nonoverlapping(header.as_ptr(), buffer.cast(), header.len());
    std::ptr::copy_nonoverlapping(tail.as_ptr(), buffer.cast::<u8>().add(header.len()), room);
    if room < tail.len() { STATUS_BUFFER_OVERFLOW } else { STATUS_SUCCESS }
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn wide(name: &str) -> Vec<u8> {
    name.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

unsafe fn give_value(
    class: i32,
    name: &str,
    value: &RegistryValue,
    buffer: PVOID,
    length: ULONG,
    result: PULONG,
) -> NTSTATUS {
    let (name, size) = (wide(name), value.data.len() as u32);
    match class {
        // KeyValueBasicInformation: TitleIndex, Type, NameLength, Name
        0 => give(buffer, length, result, &words(&[0, value.kind, name.len() as u32]), &name),
        // KeyValueFullInformation: TitleIndex, Type, DataOffset, DataLength, NameLength, Name, Data
        1 => {
            let offset = (20 + name.len()).next_multiple_of(8);
            let mut tail = name.clone();
            tail.resize(offset - 20, 0);
            tail.extend(&value.data);
            give(
                buffer,
                length,
                result,
                &words(&[0, value.kind, offset as u32, size, name.len() as u32]),
                &tail,
            )
        }
        // KeyValuePartialInformation: TitleIndex, Type, DataLength, Data
        2 => give(buffer, length, result, &words(&[0, value.kind, size]), &value.data),
        _ => STATUS_INVALID_PARAMETER,
    }
}

pub unsafe extern "win64" fn ZwQueryValueKey(
    key: HANDLE,
    name: PUNICODE_STRING,
    class: KEY_VALUE_INFORMATION_CLASS,
    buffer: PVOID,
    length: ULONG,
    result: PULONG,
) -> NTSTATUS {
    let Some(path) = path_of(key) else { return STATUS_INVALID_HANDLE };
    let name = text(name);
    match registry::value(&path, &name) {
        Some(value) => give_value(class, &name, &value, buffer, length, result),
        None => STATUS_OBJECT_NAME_NOT_FOUND,
    }
}

pub unsafe extern "win64" fn ZwEnumerateValueKey(
    key: HANDLE,
    index: ULONG,
    class: KEY_VALUE_INFORMATION_CLASS,
    buffer: PVOID,
    length: ULONG,
    result: PULONG,
) -> NTSTATUS {
    let Some(path) = path_of(key) else { return STATUS_INVALID_HANDLE };
    let found = registry::values(&path).into_iter().nth(index as usize);
    match found {
        Some((name, value)) => give_value(class, &name, &value, buffer, length, result),
        None => STATUS_NO_MORE_ENTRIES,
    }
}

/// KeyBasicInformation (0): LastWriteTime, TitleIndex, NameLength, Name.
pub unsafe extern "win64" fn ZwEnumerateKey(
    key: HANDLE,
    index: ULONG,
    class: KEY_INFORMATION_CLASS,
    buffer: PVOID,
    length: ULONG,
    result: PULONG,
) -> NTSTATUS {
    let Some(path) = path_of(key) else { return STATUS_INVALID_HANDLE };
    if class != 0 {
        machine::stop::not_emulated(format!("ZwEnumerateKey with information class {class} is not emulated"));
    }
    let found = registry::children(&path).into_iter().nth(index as usize);
    match found {
        Some(name) => {
            let name = wide(&name);
            give(buffer, length, result, &words(&[0, 0, 0, name.len() as u32]), &name)
        }
        None => STATUS_NO_MORE_ENTRIES,
    }
}

pub unsafe extern "win64" fn ZwSetValueKey(
    key: HANDLE,
    name: PUNICODE_STRING,
    _title: ULONG,
    kind: ULONG,
    data: PVOID,
    size: ULONG,
) -> NTSTATUS {
    let Some(path) = path_of(key) else { return STATUS_INVALID_HANDLE };
    let data = std::slice::from_raw_parts(data.cast::<u8>(), size as usize).to_vec();
    registry::set_value(&path, &text(name), RegistryValue { kind, data });
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn ZwDeleteValueKey(key: HANDLE, name: PUNICODE_STRING) -> NTSTATUS {
    let Some(path) = path_of(key) else { return STATUS_INVALID_HANDLE };
    let gone = registry::delete_value(&path, &text(name));
    if gone { STATUS_SUCCESS } else { STATUS_OBJECT_NAME_NOT_FOUND }
}

pub unsafe extern "win64" fn ZwDeleteKey(key: HANDLE) -> NTSTATUS {
    let Some(path) = path_of(key) else { return STATUS_INVALID_HANDLE };
    if registry::delete_key(&path) { STATUS_SUCCESS } else { STATUS_CANNOT_DELETE }
}

const STATUS_CANNOT_DELETE: NTSTATUS = 0xC000_0121_u32 as i32;

/// There is no disk under this registry.
pub unsafe extern "win64" fn ZwFlushKey(key: HANDLE) -> NTSTATUS {
    if path_of(key).is_some() { STATUS_SUCCESS } else { STATUS_INVALID_HANDLE }
}
