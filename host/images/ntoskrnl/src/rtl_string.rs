//! Counted strings, GUIDs as text, and the formatting that debug output needs.

use ks_sys::*;
use machine::{PoolRequest, machine};

// The C runtime's functions have no page with a limit; drivers that format a number in a DPC are common, Microsoft's own
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
    _vsnprintf: unsafe extern "win64" fn(*mut u8, usize, *const u8, *const u64) -> i32, HIGH_LEVEL;
    _vsnwprintf: unsafe extern "win64" fn(*mut u16, usize, *const u16, *const u64) -> i32, HIGH_LEVEL;
    wcslen: unsafe extern "win64" fn(*const u16) -> usize, HIGH_LEVEL;
    strlen: unsafe extern "win64" fn(*const u8) -> usize, HIGH_LEVEL;
}

const TAG: u32 = u32::from_le_bytes(*b"Strg");

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

unsafe fn append(to: PUNICODE_STRING, tail: &[u16]) -> NTSTATUS {
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

fn upper(unit: u16) -> u16 {
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
    let wide: Vec<u16> = text.encode_utf16().chain([0]).collect();
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

pub unsafe extern "win64" fn _vsnprintf(
    buffer: *mut u8,
    count: usize,
    format: *const u8,
    arguments: *const u64,
) -> i32 {
    let text = format_ansi(format, arguments);
    put(buffer, count, text.bytes())
}

pub unsafe extern "win64" fn _vsnwprintf(
    buffer: *mut u16,
    count: usize,
    format: *const u16,
    arguments: *const u64,
) -> i32 {
    let units = std::slice::from_raw_parts(format, wcslen(format));
    let text = format_with(&String::from_utf16_lossy(units), arguments, true);
    put(buffer, count, text.encode_utf16())
}

/// "If there is no room for the NUL, none is written; if there is none for the text, -1 is returned."
unsafe fn put<T: Default>(buffer: *mut T, count: usize, text: impl Iterator<Item = T>) -> i32 {
    let all: Vec<T> = text.collect();
    let length = all.len();
    for (index, unit) in all.into_iter().chain([T::default()]).take(count).enumerate() {
        buffer.add(index).write(unit);
    }
    if length > count { -1 } else { length as i32 }
}

/// C's formatting as drivers use it in debug output; `arguments` is a va_list of x64: an array of words.
pub(crate) unsafe fn format_ansi(format: *const u8, arguments: *const u64) -> String {
    let bytes = std::slice::from_raw_parts(format, strlen(format));
    format_with(&String::from_utf8_lossy(bytes), arguments, false)
}

unsafe fn format_with(format: &str, mut arguments: *const u64, wide: bool) -> String {
    let mut next = || {
        let word = *arguments;
        arguments = arguments.add(1);
        word
    };
    let mut text = String::new();
    let mut rest = format.chars().peekable();
    while let Some(character) = rest.next() {
        if character != '%' {
            text.push(character);
            continue;
        }
        let mut spec = String::new();
        while let Some(more) = rest.next_if(|c| "-+ #0123456789.*hlLwIzj".contains(*c)) {
            spec.push(more);
        }
        let conversion = rest.next().unwrap_or('%');
        text.push_str(&convert(&spec, conversion, &mut next, wide));
    }
    text
}

unsafe fn convert(spec: &str, conversion: char, next: &mut impl FnMut() -> u64, wide: bool) -> String {
    let long = spec.contains("ll")
        || spec.contains("I64")
        || (spec.contains('I') && !spec.contains("I32"))
        || spec.contains('z');
    let digits: String = spec.chars().take_while(|c| !c.is_ascii_alphabetic()).collect();
    let zero = digits.trim_start_matches(['-', '+', '#', ' ']).starts_with('0');
    let mut numbers = digits.trim_start_matches(['-', '+', '#', ' ']).split('.');
    let mut number = |part: Option<&str>| match part {
        Some("*") => Some(next() as usize),
        Some(part) => part.parse().ok(),
        None => None,
    };
    let (width, precision) = (number(numbers.next()).unwrap_or(0), number(numbers.next()));
    let value = match conversion {
        '%' => return "%".into(),
        'd' | 'i' if long => (next() as i64).to_string(),
        'd' | 'i' => (next() as i32).to_string(),
        'u' if long => next().to_string(),
        'u' => (next() as u32).to_string(),
        'x' if long => format!("{:x}", next()),
        'x' => format!("{:x}", next() as u32),
        'X' if long => format!("{:X}", next()),
        'X' => format!("{:X}", next() as u32),
        // No address enters a transcript.
        'p' => machine().describe(next() as usize),
        'c' | 'C' => char::from_u32(next() as u32 & 0xFFFF).unwrap_or('?').to_string(),
        's' | 'S' => {
            string(next() as usize, (conversion == 'S') != wide || spec.contains(['l', 'w']), precision)
        }
        'Z' if spec.contains('w') => text(next() as PCUNICODE_STRING),
        other => format!("%{spec}{other}"),
    };
    let missing = width.saturating_sub(value.chars().count());
    match (digits.starts_with('-'), zero) {
        (true, _) => value + &" ".repeat(missing),
        (false, true) => "0".repeat(missing) + &value,
        (false, false) => " ".repeat(missing) + &value,
    }
}

unsafe fn string(address: usize, wide: bool, most: Option<usize>) -> String {
    if address == 0 {
        return "(null)".into();
    }
    let most = most.unwrap_or(usize::MAX);
    if wide {
        let at = address as *const u16;
        let length = (0..most).find(|index| *at.add(*index) == 0).unwrap_or(most);
        return String::from_utf16_lossy(std::slice::from_raw_parts(at, length));
    }
    let at = address as *const u8;
    let length = (0..most).find(|index| *at.add(*index) == 0).unwrap_or(most);
    String::from_utf8_lossy(std::slice::from_raw_parts(at, length)).into_owned()
}
