//! The registry by tables: RtlQueryRegistryValues and its kin.

use ks_sys::*;
use machine::machine;

use crate::registry::{self, REG_SZ, RegistryValue};
use crate::rtl_string::wcslen;

machine::exports! { pub(crate) EXPORTS;
    RtlCheckRegistryKey, PASSIVE_LEVEL;
    RtlCreateRegistryKey, PASSIVE_LEVEL;
    RtlDeleteRegistryValue, PASSIVE_LEVEL;
    RtlQueryRegistryValues, PASSIVE_LEVEL;
    RtlWriteRegistryValue, PASSIVE_LEVEL;
}

const HANDLE_GIVEN: u32 = 0x4000_0000;
const OPTIONAL: u32 = 0x8000_0000;
const REG_EXPAND_SZ: u32 = 2;
const REG_MULTI_SZ: u32 = 7;

/// RTL_QUERY_REGISTRY_TABLE.Flags.
mod flag {
    pub(super) const SUBKEY: u32 = 0x1;
    pub(super) const TOPKEY: u32 = 0x2;
    pub(super) const REQUIRED: u32 = 0x4;
    pub(super) const NOVALUE: u32 = 0x8;
    pub(super) const NOEXPAND: u32 = 0x10;
    pub(super) const DIRECT: u32 = 0x20;
    pub(super) const DELETE: u32 = 0x40;
    pub(super) const NOSTRING: u32 = 0x80;
    pub(super) const TYPECHECK: u32 = 0x100;
}

unsafe fn wide(text: PCWSTR) -> String {
    if text.is_null() {
        return String::new();
    }
    String::from_utf16_lossy(std::slice::from_raw_parts(text, wcslen(text)))
}

/// RTL_REGISTRY_ABSOLUTE, …SERVICES, …CONTROL, …WINDOWS_NT, …DEVICEMAP; RTL_REGISTRY_HANDLE: the path is a handle.
unsafe fn key_path(relative: u32, path: PCWSTR) -> Result<String, NTSTATUS> {
    if relative & HANDLE_GIVEN != 0 {
        return crate::zw_registry::path_of(path as HANDLE).ok_or(STATUS_INVALID_HANDLE);
    }
    let below = wide(path);
    let root = match relative & !OPTIONAL {
        0 => return Ok(below),
        1 => r"\Registry\Machine\System\CurrentControlSet\Services",
        2 => r"\Registry\Machine\System\CurrentControlSet\Control",
        3 => r"\Registry\Machine\Software\Microsoft\Windows NT\CurrentVersion",
        4 => r"\Registry\Machine\Hardware\DeviceMap",
        5 => r"\Registry\User\.Default",
        _ => return Err(STATUS_INVALID_PARAMETER),
    };
    Ok(if below.is_empty() { root.into() } else { format!(r"{root}\{below}") })
}

unsafe extern "win64" fn RtlCheckRegistryKey(relative: ULONG, path: PWSTR) -> NTSTATUS {
    match key_path(relative, path) {
        Ok(path) if registry::has_key(&path) => STATUS_SUCCESS,
        Ok(_) => STATUS_OBJECT_NAME_NOT_FOUND,
        Err(status) => status,
    }
}

unsafe extern "win64" fn RtlCreateRegistryKey(relative: ULONG, path: PWSTR) -> NTSTATUS {
    match key_path(relative, path) {
        Ok(path) => {
            registry::create_key(&path);
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

unsafe extern "win64" fn RtlWriteRegistryValue(
    relative: ULONG,
    path: PCWSTR,
    name: PCWSTR,
    kind: ULONG,
    data: PVOID,
    length: ULONG,
) -> NTSTATUS {
    let path = match key_path(relative, path) {
        Ok(path) => path,
        Err(status) => return status,
    };
    let data = if length == 0 {
        Vec::new()
    } else {
        std::slice::from_raw_parts(data.cast::<u8>(), length as usize).to_vec()
    };
    registry::set_value(&path, &wide(name), RegistryValue { kind, data });
    STATUS_SUCCESS
}

unsafe extern "win64" fn RtlDeleteRegistryValue(relative: ULONG, path: PCWSTR, name: PCWSTR) -> NTSTATUS {
    match key_path(relative, path) {
        Ok(path) if registry::delete_value(&path, &wide(name)) => STATUS_SUCCESS,
        Ok(_) => STATUS_OBJECT_NAME_NOT_FOUND,
        Err(status) => status,
    }
}

/// "The caller provides a table; the end is an entry without QueryRoutine and Name" (and without SUBKEY or DIRECT).
unsafe extern "win64" fn RtlQueryRegistryValues(
    relative: ULONG,
    path: PCWSTR,
    table: PRTL_QUERY_REGISTRY_TABLE,
    context: PVOID,
    _environment: PVOID,
) -> NTSTATUS {
    let top = match key_path(relative, path) {
        Ok(path) => path,
        Err(status) => return status,
    };
    if !registry::has_key(&top) {
        return if relative & OPTIONAL != 0 { STATUS_SUCCESS } else { STATUS_OBJECT_NAME_NOT_FOUND };
    }
    let mut key = top.clone();
    for index in 0.. {
        let entry = &*table.add(index);
        if entry.QueryRoutine.is_none() && entry.Flags & (flag::SUBKEY | flag::DIRECT) == 0 {
            break;
        }
        let status = run_entry(entry, &top, &mut key, context);
        if status < 0 {
            return status;
        }
    }
    STATUS_SUCCESS
}

unsafe fn run_entry(
    entry: &RTL_QUERY_REGISTRY_TABLE,
    top: &str,
    key: &mut String,
    context: PVOID,
) -> NTSTATUS {
    let name = wide(entry.Name);
    if entry.Flags & (flag::SUBKEY | flag::TOPKEY) != 0 {
        top.clone_into(key);
    }
    if entry.Flags & flag::SUBKEY != 0 {
        *key = format!(r"{top}\{name}");
        if !registry::has_key(key) {
            top.clone_into(key);
            let required = entry.Flags & flag::REQUIRED != 0;
            return if required { STATUS_OBJECT_NAME_NOT_FOUND } else { STATUS_SUCCESS };
        }
        return match entry.QueryRoutine {
            Some(_) => every_value(entry, key, context),
            None => STATUS_SUCCESS,
        };
    }
    if entry.Flags & flag::NOVALUE != 0 {
        return call(entry, entry.Name, 0, std::ptr::null_mut(), 0, context);
    }
    if entry.Name.is_null() {
        return every_value(entry, key, context);
    }
    one_value(entry, key, &name, context)
}

unsafe fn every_value(entry: &RTL_QUERY_REGISTRY_TABLE, key: &str, context: PVOID) -> NTSTATUS {
    let values = registry::values(key);
    if values.is_empty() && entry.Flags & flag::REQUIRED != 0 {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    }
    for (name, mut value) in values {
        let status = deliver(entry, &name, &mut value, context);
        if status < 0 {
            return status;
        }
    }
    STATUS_SUCCESS
}

unsafe fn one_value(entry: &RTL_QUERY_REGISTRY_TABLE, key: &str, name: &str, context: PVOID) -> NTSTATUS {
    // DefaultType's top byte is the type that TYPECHECK wants.
    let default = entry.DefaultType & 0x00FF_FFFF;
    let mut value = match registry::value(key, name) {
        Some(value) => value,
        None if default != 0 => RegistryValue { kind: default, data: default_data(entry, default) },
        None if entry.Flags & flag::REQUIRED != 0 => return STATUS_OBJECT_NAME_NOT_FOUND,
        None => return STATUS_SUCCESS,
    };
    let expected = entry.DefaultType >> 24;
    if entry.Flags & (flag::TYPECHECK | flag::DIRECT) == flag::TYPECHECK | flag::DIRECT
        && expected != value.kind
    {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    let status = deliver(entry, name, &mut value, context);
    if status >= 0 && entry.Flags & flag::DELETE != 0 {
        registry::delete_value(key, name);
    }
    status
}

/// "If DefaultLength is 0 and the type is a string, the length is that of the string."
unsafe fn default_data(entry: &RTL_QUERY_REGISTRY_TABLE, kind: u32) -> Vec<u8> {
    let data = entry.DefaultData.cast::<u8>();
    let length = match (entry.DefaultLength, kind) {
        (0, REG_SZ | REG_EXPAND_SZ) => (wcslen(data.cast()) + 1) * 2,
        (0, REG_MULTI_SZ) => {
            let units = data.cast::<u16>();
            ((0..).find(|at| *units.add(*at) == 0 && *units.add(*at + 1) == 0).unwrap_or(0) + 2) * 2
        }
        (length, _) => length as usize,
    };
    if length == 0 { Vec::new() } else { std::slice::from_raw_parts(data, length).to_vec() }
}

unsafe fn deliver(
    entry: &RTL_QUERY_REGISTRY_TABLE,
    name: &str,
    value: &mut RegistryValue,
    context: PVOID,
) -> NTSTATUS {
    if value.kind == REG_EXPAND_SZ && entry.Flags & flag::NOEXPAND == 0 {
        if value.data.chunks_exact(2).any(|unit| unit == [b'%', 0]) {
            machine::stop::not_emulated(
                "RtlQueryRegistryValues with an environment variable is not emulated",
            );
        }
        value.kind = REG_SZ;
    }
    if value.kind == REG_MULTI_SZ && entry.Flags & flag::NOEXPAND == 0 {
        return every_string(entry, name, value, context);
    }
    give(entry, name, value, context)
}

unsafe fn every_string(
    entry: &RTL_QUERY_REGISTRY_TABLE,
    name: &str,
    value: &RegistryValue,
    context: PVOID,
) -> NTSTATUS {
    let units: Vec<u16> =
        value.data.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]])).collect();
    for string in units.split(|unit| *unit == 0).take_while(|string| !string.is_empty()) {
        let data = string.iter().chain(&[0]).flat_map(|unit| unit.to_le_bytes()).collect();
        let status = give(entry, name, &mut RegistryValue { kind: REG_SZ, data }, context);
        if status < 0 {
            return status;
        }
    }
    STATUS_SUCCESS
}

unsafe fn give(
    entry: &RTL_QUERY_REGISTRY_TABLE,
    name: &str,
    value: &mut RegistryValue,
    context: PVOID,
) -> NTSTATUS {
    if entry.Flags & flag::DIRECT != 0 {
        return store(entry, value);
    }
    let mut name: Vec<u16> = name.encode_utf16().chain([0]).collect();
    // What a driver sees lies in the kernel's memory.
    let copy = |bytes: &[u8]| {
        let request = machine::PoolRequest { size: bytes.len().max(8), tag: TAG, ..Default::default() };
        let at = machine().allocate(request);
        if at != 0 {
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), at as *mut u8, bytes.len());
        }
        at
    };
    let name_bytes: Vec<u8> = name.drain(..).flat_map(u16::to_le_bytes).collect();
    let (name_at, data_at) = (copy(&name_bytes), copy(&value.data));
    let status = if name_at == 0 || data_at == 0 {
        STATUS_INSUFFICIENT_RESOURCES
    } else {
        call(entry, name_at as PWSTR, value.kind, data_at as PVOID, value.data.len() as u32, context)
    };
    for block in [name_at, data_at] {
        if block != 0 {
            machine().free(block, Some(TAG));
        }
    }
    // "STATUS_BUFFER_TOO_SMALL makes RtlQueryRegistryValues try again with a larger buffer": there is none that is larger.
    status
}

const TAG: u32 = u32::from_le_bytes(*b"RtlR");

unsafe fn call(
    entry: &RTL_QUERY_REGISTRY_TABLE,
    name: PWSTR,
    kind: u32,
    data: PVOID,
    length: u32,
    context: PVOID,
) -> NTSTATUS {
    let Some(routine) = entry.QueryRoutine else { return STATUS_INVALID_PARAMETER };
    crate::invoke("QueryRoutine", entry.EntryContext as usize, routine as usize, || {
        routine(name, kind, data, length, context, entry.EntryContext)
    })
}

/// RTL_QUERY_REGISTRY_DIRECT: "a string goes to a UNICODE_STRING, whose Buffer is allocated if it is NULL; other data of up to four
/// bytes to EntryContext; more of it to a buffer whose first LONG is, if negative, its size, and otherwise the value's size, type and
/// data."
unsafe fn store(entry: &RTL_QUERY_REGISTRY_TABLE, value: &RegistryValue) -> NTSTATUS {
    let is_string = matches!(value.kind, REG_SZ | REG_EXPAND_SZ | REG_MULTI_SZ);
    if is_string {
        return if entry.Flags & flag::NOSTRING != 0 {
            STATUS_OBJECT_TYPE_MISMATCH
        } else {
            store_string(entry.EntryContext.cast(), &value.data)
        };
    }
    let to = entry.EntryContext.cast::<u8>();
    let length = value.data.len();
    if length <= size_of::<u32>() {
        std::ptr::copy_nonoverlapping(value.data.as_ptr(), to, length);
        return STATUS_SUCCESS;
    }
    let room = to.cast::<i32>().read_unaligned();
    if room < 0 {
        if length > room.unsigned_abs() as usize {
            return STATUS_BUFFER_TOO_SMALL;
        }
        std::ptr::copy_nonoverlapping(value.data.as_ptr(), to, length);
        return STATUS_SUCCESS;
    }
    if length + 8 > room as usize {
        return STATUS_BUFFER_TOO_SMALL;
    }
    to.cast::<u32>().write_unaligned(length as u32);
    to.add(4).cast::<u32>().write_unaligned(value.kind);
    std::ptr::copy_nonoverlapping(value.data.as_ptr(), to.add(8), length);
    STATUS_SUCCESS
}

unsafe fn store_string(to: PUNICODE_STRING, data: &[u8]) -> NTSTATUS {
    let text = data.strip_suffix(&[0, 0]).unwrap_or(data);
    if (*to).Buffer.is_null() {
        let units: Vec<u16> =
            text.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]])).collect();
        return crate::rtl_string::allocate_units(to, &units);
    }
    if text.len() + 2 > usize::from((*to).MaximumLength) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    std::ptr::copy_nonoverlapping(text.as_ptr(), (*to).Buffer.cast(), text.len());
    *(*to).Buffer.add(text.len() / 2) = 0;
    (*to).Length = text.len() as u16;
    STATUS_SUCCESS
}
