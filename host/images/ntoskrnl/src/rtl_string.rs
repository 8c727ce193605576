//! Counted strings, and GUIDs as text.

use ks_sys::*;
use machine::{PoolRequest, machine};

// wcslen and strlen have no page with a limit; drivers that format a number in a DPC are common, Microsoft's own
// avshws among them.
machine::exports! { pub(crate) EXPORTS;
    RtlAppendUnicodeStringToString, APC_LEVEL;
    RtlAppendUnicodeToString, APC_LEVEL;
    RtlCompareUnicodeString, PASSIVE_LEVEL;
    RtlCopyUnicodeString, DISPATCH_LEVEL;
    RtlEqualUnicodeString, PASSIVE_LEVEL;
    RtlFreeUnicodeString, PASSIVE_LEVEL;
    RtlGUIDFromString, PASSIVE_LEVEL;
    RtlInitUnicodeString, DISPATCH_LEVEL;
    RtlStringFromGUID, PASSIVE_LEVEL;
    RtlAnsiStringToUnicodeString, PASSIVE_LEVEL;
    RtlInitAnsiString, DISPATCH_LEVEL;
    RtlInitString, DISPATCH_LEVEL;
    RtlInitUnicodeStringEx: unsafe extern "win64" fn(PUNICODE_STRING, PCWSTR) -> NTSTATUS, DISPATCH_LEVEL;
    wcslen: unsafe extern "win64" fn(*const u16) -> usize, HIGH_LEVEL;
    strlen: unsafe extern "win64" fn(*const u8) -> usize, HIGH_LEVEL;
}

pub(crate) const TAG: u32 = u32::from_le_bytes(*b"Strg");

/// The characters of a counted string.
pub(crate) unsafe fn units(string: &UNICODE_STRING) -> &[u16] {
    if string.Buffer.is_null() {
        &[]
    } else {
        std::slice::from_raw_parts(string.Buffer, usize::from(string.Length) / 2)
    }
}

pub(crate) unsafe fn text(string: PCUNICODE_STRING) -> String {
    if string.is_null() { String::new() } else { String::from_utf16_lossy(units(&*string)) }
}

pub unsafe extern "win64" fn wcslen(text: *const u16) -> usize {
    (0..).find(|index| *text.add(*index) == 0).unwrap_or(0)
}

pub unsafe extern "win64" fn strlen(text: *const u8) -> usize {
    (0..).find(|index| *text.add(*index) == 0).unwrap_or(0)
}

/// "If SourceString is NULL, Length, MaximumLength and Buffer are zero."
pub unsafe extern "win64" fn RtlInitUnicodeString(string: PUNICODE_STRING, source: PCWSTR) {
    let length = if source.is_null() { 0 } else { (wcslen(source) * 2).min(0xFFFC) as u16 };
    let maximum = if source.is_null() { 0 } else { length + 2 };
    *string = UNICODE_STRING { Length: length, MaximumLength: maximum, Buffer: source.cast_mut() };
}

pub unsafe extern "win64" fn RtlInitAnsiString(string: PANSI_STRING, source: PCSZ) {
    let length = if source.is_null() { 0 } else { strlen(source.cast()) as u16 };
    (*string).Length = length;
    (*string).MaximumLength = if source.is_null() { 0 } else { length + 1 };
    (*string).Buffer = source.cast_mut().cast();
}

pub unsafe extern "win64" fn RtlInitString(string: PSTRING, source: PCSZ) {
    RtlInitAnsiString(string, source);
}

/// "STATUS_NAME_TOO_LONG if the string is longer than a UNICODE_STRING can be."
unsafe extern "win64" fn RtlInitUnicodeStringEx(string: PUNICODE_STRING, source: PCWSTR) -> NTSTATUS {
    const STATUS_NAME_TOO_LONG: NTSTATUS = 0xC000_0106_u32 as i32;
    if !source.is_null() && wcslen(source) * 2 > 0xFFFC {
        return STATUS_NAME_TOO_LONG;
    }
    RtlInitUnicodeString(string, source);
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn RtlCopyUnicodeString(to: PUNICODE_STRING, from: PCUNICODE_STRING) {
    let length = if from.is_null() { 0 } else { (*from).Length.min((*to).MaximumLength) };
    if length > 0 {
        std::ptr::copy((*from).Buffer.cast::<u8>(), (*to).Buffer.cast::<u8>(), length.into());
    }
    (*to).Length = length;
    terminate(to);
}

/// "If there is room, a NUL is put behind the characters."
unsafe fn terminate(string: PUNICODE_STRING) {
    if (*string).Length + 2 <= (*string).MaximumLength {
        *(*string).Buffer.add(usize::from((*string).Length) / 2) = 0;
    }
}

pub(crate) unsafe fn append(to: PUNICODE_STRING, tail: &[u16]) -> NTSTATUS {
    let old = usize::from((*to).Length);
    if old + tail.len() * 2 > usize::from((*to).MaximumLength) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    std::ptr::copy(tail.as_ptr(), (*to).Buffer.add(old / 2), tail.len());
    (*to).Length = (old + tail.len() * 2) as u16;
    terminate(to);
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn RtlAppendUnicodeStringToString(
    to: PUNICODE_STRING,
    from: PCUNICODE_STRING,
) -> NTSTATUS {
    append(to, units(&*from))
}

pub unsafe extern "win64" fn RtlAppendUnicodeToString(to: PUNICODE_STRING, from: PCWSTR) -> NTSTATUS {
    if from.is_null() {
        return STATUS_SUCCESS;
    }
    append(to, std::slice::from_raw_parts(from, wcslen(from)))
}

pub(crate) fn upper(unit: u16) -> u16 {
    // Windows' table is larger; names in drivers are ASCII.
    u8::try_from(unit).map_or(unit, |byte| byte.to_ascii_uppercase().into())
}

unsafe fn order(a: PCUNICODE_STRING, b: PCUNICODE_STRING, ignore_case: BOOLEAN) -> std::cmp::Ordering {
    let fold = |unit: &u16| if ignore_case != 0 { upper(*unit) } else { *unit };
    units(&*a).iter().map(fold).cmp(units(&*b).iter().map(fold))
}

pub unsafe extern "win64" fn RtlCompareUnicodeString(
    a: PCUNICODE_STRING,
    b: PCUNICODE_STRING,
    ignore_case: BOOLEAN,
) -> LONG {
    order(a, b, ignore_case) as LONG
}

pub unsafe extern "win64" fn RtlEqualUnicodeString(
    a: PCUNICODE_STRING,
    b: PCUNICODE_STRING,
    ignore_case: BOOLEAN,
) -> BOOLEAN {
    (order(a, b, ignore_case) == std::cmp::Ordering::Equal).into()
}

pub unsafe extern "win64" fn RtlFreeUnicodeString(string: PUNICODE_STRING) {
    if !(*string).Buffer.is_null() {
        machine().free((*string).Buffer as usize, None);
    }
    *string = zeroed();
}

/// A counted string of `text` in pool that `RtlFreeUnicodeString` frees.
pub(crate) unsafe fn allocate_string(to: PUNICODE_STRING, text: &str) -> NTSTATUS {
    allocate_units(to, &text.encode_utf16().collect::<Vec<u16>>())
}

/// The same of UTF-16 units.
pub(crate) unsafe fn allocate_units(to: PUNICODE_STRING, text: &[u16]) -> NTSTATUS {
    let wide: Vec<u16> = text.iter().copied().chain([0]).collect();
    let size = wide.len() * 2;
    let buffer = machine().allocate(PoolRequest { size, tag: TAG, paged: true, ..PoolRequest::default() });
    if buffer == 0 {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    std::ptr::copy_nonoverlapping(wide.as_ptr(), buffer as *mut u16, wide.len());
    *to = UNICODE_STRING { Length: (size - 2) as u16, MaximumLength: size as u16, Buffer: buffer as _ };
    STATUS_SUCCESS
}

/// `{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}`, in capitals.
pub(crate) fn guid_text(guid: &GUID) -> String {
    format!("{{{guid}}}")
}

pub unsafe extern "win64" fn RtlStringFromGUID(guid: *const GUID, string: PUNICODE_STRING) -> NTSTATUS {
    allocate_string(string, &guid_text(&*guid))
}

pub unsafe extern "win64" fn RtlGUIDFromString(string: PCUNICODE_STRING, guid: *mut GUID) -> NTSTATUS {
    match parse_guid(&text(string)) {
        Some(value) => {
            *guid = value;
            STATUS_SUCCESS
        }
        None => STATUS_INVALID_PARAMETER,
    }
}

/// Of the form with braces.
pub fn parse_guid(text: &str) -> Option<GUID> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    let parts: Vec<&str> = inner.split('-').collect();
    let [a, b, c, d, e] = parts[..] else { return None };
    if [a.len(), b.len(), c.len(), d.len(), e.len()] != [8, 4, 4, 4, 12] {
        return None;
    }
    let tail = u64::from_str_radix(&format!("{d}{e}"), 16).ok()?;
    Some(GUID {
        Data1: u32::from_str_radix(a, 16).ok()?,
        Data2: u16::from_str_radix(b, 16).ok()?,
        Data3: u16::from_str_radix(c, 16).ok()?,
        Data4: tail.to_be_bytes(),
    })
}

pub unsafe extern "win64" fn RtlAnsiStringToUnicodeString(
    to: PUNICODE_STRING,
    from: PCANSI_STRING,
    allocate: BOOLEAN,
) -> NTSTATUS {
    let bytes = std::slice::from_raw_parts((*from).Buffer.cast::<u8>(), (*from).Length.into());
    let wide: Vec<u16> = bytes.iter().map(|byte| u16::from(*byte)).collect();
    if allocate != 0 {
        return allocate_string(to, &String::from_utf16_lossy(&wide));
    }
    (*to).Length = 0;
    match append(to, &wide) {
        STATUS_BUFFER_TOO_SMALL => STATUS_BUFFER_OVERFLOW,
        status => status,
    }
}
