//! Strings from one form into another: ANSI and Unicode, upper and lower case, numbers; parts of strings.

use ks_sys::*;
use machine::{PoolRequest, machine};

use crate::rtl_string::{TAG, allocate_units, append, strlen, text, units, upper};

machine::exports! { pub(crate) EXPORTS;
    RtlAnsiStringToUnicodeSize: unsafe extern "win64" fn(*const STRING) -> ULONG, PASSIVE_LEVEL;
    RtlCharToInteger: unsafe extern "win64" fn(*const u8, ULONG, *mut ULONG) -> NTSTATUS, PASSIVE_LEVEL;
    RtlCompareString: unsafe extern "win64" fn(*const STRING, *const STRING, BOOLEAN) -> LONG, PASSIVE_LEVEL;
    RtlDowncaseUnicodeChar: unsafe extern "win64" fn(u16) -> u16, PASSIVE_LEVEL;
    RtlDuplicateUnicodeString:
        unsafe extern "win64" fn(ULONG, PCUNICODE_STRING, PUNICODE_STRING) -> NTSTATUS, PASSIVE_LEVEL;
    RtlEqualString: unsafe extern "win64" fn(*const STRING, *const STRING, BOOLEAN) -> BOOLEAN, PASSIVE_LEVEL;
    RtlFreeAnsiString: unsafe extern "win64" fn(*mut STRING), PASSIVE_LEVEL;
    RtlHashUnicodeString, PASSIVE_LEVEL;
    RtlInt64ToUnicodeString: unsafe extern "win64" fn(u64, ULONG, PUNICODE_STRING) -> NTSTATUS, PASSIVE_LEVEL;
    RtlIntegerToUnicodeString: unsafe extern "win64" fn(ULONG, ULONG, PUNICODE_STRING) -> NTSTATUS, PASSIVE_LEVEL;
    RtlPrefixUnicodeString:
        unsafe extern "win64" fn(PCUNICODE_STRING, PCUNICODE_STRING, BOOLEAN) -> BOOLEAN, PASSIVE_LEVEL;
    RtlUnicodeStringToAnsiString, PASSIVE_LEVEL;
    RtlUnicodeStringToInteger: unsafe extern "win64" fn(PCUNICODE_STRING, ULONG, *mut ULONG) -> NTSTATUS, PASSIVE_LEVEL;
    RtlUpcaseUnicodeChar: unsafe extern "win64" fn(u16) -> u16, PASSIVE_LEVEL;
    RtlUpcaseUnicodeString, PASSIVE_LEVEL;
    RtlxAnsiStringToUnicodeSize: unsafe extern "win64" fn(*const STRING) -> ULONG, PASSIVE_LEVEL;
    RtlxUnicodeStringToAnsiSize, PASSIVE_LEVEL;
}

unsafe fn bytes<'a>(string: *const STRING) -> &'a [u8] {
    match (*string).Buffer.is_null() {
        true => &[],
        false => std::slice::from_raw_parts((*string).Buffer.cast(), (*string).Length.into()),
    }
}

/// "The size includes the NUL."
unsafe extern "win64" fn RtlxAnsiStringToUnicodeSize(string: *const STRING) -> ULONG {
    (u32::from((*string).Length) + 1) * 2
}

unsafe extern "win64" fn RtlAnsiStringToUnicodeSize(string: *const STRING) -> ULONG {
    RtlxAnsiStringToUnicodeSize(string)
}

unsafe extern "win64" fn RtlxUnicodeStringToAnsiSize(string: PCUNICODE_STRING) -> ULONG {
    u32::from((*string).Length) / 2 + 1
}

/// Characters beyond Latin-1 have no ANSI form here: a question mark, as Windows' default character.
unsafe extern "win64" fn RtlUnicodeStringToAnsiString(
    to: PANSI_STRING,
    from: PCUNICODE_STRING,
    allocate: BOOLEAN,
) -> NTSTATUS {
    let mut text: Vec<u8> = units(&*from).iter().map(|unit| u8::try_from(*unit).unwrap_or(b'?')).collect();
    let length = text.len();
    text.push(0);
    if allocate != 0 {
        let request = PoolRequest { size: text.len(), tag: TAG, paged: true, ..PoolRequest::default() };
        let buffer = machine().allocate(request);
        if buffer == 0 {
            return STATUS_NO_MEMORY;
        }
        (*to).Buffer = buffer as _;
        (*to).MaximumLength = text.len() as u16;
    }
    if usize::from((*to).MaximumLength) < text.len() {
        return STATUS_BUFFER_OVERFLOW;
    }
    std::ptr::copy_nonoverlapping(text.as_ptr(), (*to).Buffer.cast(), text.len());
    (*to).Length = length as u16;
    STATUS_SUCCESS
}

unsafe extern "win64" fn RtlFreeAnsiString(string: *mut STRING) {
    if !(*string).Buffer.is_null() {
        machine().free((*string).Buffer as usize, None);
    }
    *string = zeroed();
}

unsafe extern "win64" fn RtlUpcaseUnicodeChar(unit: u16) -> u16 {
    upper(unit)
}

unsafe extern "win64" fn RtlDowncaseUnicodeChar(unit: u16) -> u16 {
    u8::try_from(unit).map_or(unit, |byte| byte.to_ascii_lowercase().into())
}

unsafe extern "win64" fn RtlUpcaseUnicodeString(
    to: PUNICODE_STRING,
    from: PCUNICODE_STRING,
    allocate: BOOLEAN,
) -> NTSTATUS {
    let text: Vec<u16> = units(&*from).iter().map(|unit| upper(*unit)).collect();
    if allocate != 0 {
        return allocate_units(to, &text);
    }
    if text.len() * 2 > usize::from((*to).MaximumLength) {
        return STATUS_BUFFER_OVERFLOW;
    }
    (*to).Length = 0;
    append(to, &text)
}

/// "Flags: RTL_DUPLICATE_UNICODE_STRING_NULL_TERMINATE (1), …ALLOCATE_NULL_STRING (2)."
unsafe extern "win64" fn RtlDuplicateUnicodeString(
    flags: ULONG,
    from: PCUNICODE_STRING,
    to: PUNICODE_STRING,
) -> NTSTATUS {
    if flags > 3 || flags == 2 || from.is_null() || to.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    if (*from).Length == 0 && flags & 2 == 0 {
        *to = zeroed();
        return STATUS_SUCCESS;
    }
    allocate_units(to, units(&*from))
}

fn folded(bytes: &[u8], ignore_case: BOOLEAN) -> Vec<u8> {
    if ignore_case != 0 { bytes.to_ascii_uppercase() } else { bytes.to_vec() }
}

unsafe extern "win64" fn RtlCompareString(a: *const STRING, b: *const STRING, ignore_case: BOOLEAN) -> LONG {
    folded(bytes(a), ignore_case).cmp(&folded(bytes(b), ignore_case)) as LONG
}

unsafe extern "win64" fn RtlEqualString(a: *const STRING, b: *const STRING, ignore_case: BOOLEAN) -> BOOLEAN {
    (RtlCompareString(a, b, ignore_case) == 0).into()
}

unsafe extern "win64" fn RtlPrefixUnicodeString(
    start: PCUNICODE_STRING,
    whole: PCUNICODE_STRING,
    ignore_case: BOOLEAN,
) -> BOOLEAN {
    let fold = |unit: &u16| if ignore_case != 0 { upper(*unit) } else { *unit };
    let (start, whole) = (units(&*start), units(&*whole));
    (start.len() <= whole.len() && start.iter().map(fold).eq(whole[..start.len()].iter().map(fold))).into()
}

/// HASH_STRING_ALGORITHM_DEFAULT (0) and …X65599 (1) are one: hash = hash * 65599 + character.
unsafe extern "win64" fn RtlHashUnicodeString(
    string: PCUNICODE_STRING,
    ignore_case: BOOLEAN,
    algorithm: ULONG,
    hash: PULONG,
) -> NTSTATUS {
    if algorithm > 1 {
        return STATUS_INVALID_PARAMETER;
    }
    let fold = |unit: &u16| if ignore_case != 0 { upper(*unit) } else { *unit };
    let hashed = units(&*string).iter().map(fold);
    *hash = hashed.fold(0u32, |hash, unit| hash.wrapping_mul(65599).wrapping_add(unit.into()));
    STATUS_SUCCESS
}

/// "Base 0 is 10; 2, 8, 10 and 16 are valid."
fn digits(value: u64, base: u32) -> Option<String> {
    Some(match base {
        0 | 10 => value.to_string(),
        2 => format!("{value:b}"),
        8 => format!("{value:o}"),
        16 => format!("{value:X}"),
        _ => return None,
    })
}

unsafe fn number_to(value: u64, base: u32, to: PUNICODE_STRING) -> NTSTATUS {
    let Some(digits) = digits(value, base) else { return STATUS_INVALID_PARAMETER };
    let digits: Vec<u16> = digits.encode_utf16().collect();
    if digits.len() * 2 > usize::from((*to).MaximumLength) {
        return STATUS_BUFFER_OVERFLOW;
    }
    (*to).Length = 0;
    append(to, &digits)
}

unsafe extern "win64" fn RtlIntegerToUnicodeString(
    value: ULONG,
    base: ULONG,
    to: PUNICODE_STRING,
) -> NTSTATUS {
    number_to(value.into(), base, to)
}

unsafe extern "win64" fn RtlInt64ToUnicodeString(value: u64, base: ULONG, to: PUNICODE_STRING) -> NTSTATUS {
    number_to(value, base, to)
}

/// "Blanks are skipped, then a sign; with base 0, 0x, 0o and 0b say the base; the number ends at the first character that is no digit."
fn number(text: &str, base: u32) -> Option<u32> {
    let text = text.trim_start();
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (base, text) = match (base, text.get(..2)) {
        (0, Some("0x")) => (16, &text[2..]),
        (0, Some("0o")) => (8, &text[2..]),
        (0, Some("0b")) => (2, &text[2..]),
        (0, _) => (10, text),
        (2 | 8 | 10 | 16, _) => (base, text),
        _ => return None,
    };
    let digits = text.chars().map_while(|c| c.to_digit(base));
    let value = digits.fold(0u32, |value, digit| value.wrapping_mul(base).wrapping_add(digit));
    Some(if negative { value.wrapping_neg() } else { value })
}

unsafe fn store(value: Option<u32>, to: *mut ULONG) -> NTSTATUS {
    match value {
        Some(value) => {
            *to = value;
            STATUS_SUCCESS
        }
        None => STATUS_INVALID_PARAMETER,
    }
}

unsafe extern "win64" fn RtlUnicodeStringToInteger(
    from: PCUNICODE_STRING,
    base: ULONG,
    to: *mut ULONG,
) -> NTSTATUS {
    store(number(&text(from), base), to)
}

unsafe extern "win64" fn RtlCharToInteger(from: *const u8, base: ULONG, to: *mut ULONG) -> NTSTATUS {
    let text = String::from_utf8_lossy(std::slice::from_raw_parts(from, strlen(from)));
    store(number(&text, base), to)
}
