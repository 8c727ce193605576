//! Formatted output of the C runtime that ntoskrnl exports: sprintf and its many kin, over one formatter.
//!
//! The variadic ones put their register arguments into their home slots, which makes all arguments one array of words.

use std::arch::naked_asm;

use machine::machine;

use crate::rtl_string::{strlen, text, wcslen};

machine::exports! { pub(crate) EXPORTS;
    _snprintf: unsafe extern "win64" fn(*mut u8, usize, *const u8) -> i32, HIGH_LEVEL;
    _snprintf_s: unsafe extern "win64" fn(*mut u8, usize, usize, *const u8) -> i32, HIGH_LEVEL;
    _snwprintf: unsafe extern "win64" fn(*mut u16, usize, *const u16) -> i32, HIGH_LEVEL;
    _snwprintf_s: unsafe extern "win64" fn(*mut u16, usize, usize, *const u16) -> i32, HIGH_LEVEL;
    _swprintf: unsafe extern "win64" fn(*mut u16, *const u16) -> i32, HIGH_LEVEL;
    _vsnprintf: unsafe extern "win64" fn(*mut u8, usize, *const u8, *const u64) -> i32, HIGH_LEVEL;
    _vsnprintf_s: unsafe extern "win64" fn(*mut u8, usize, usize, *const u8, *const u64) -> i32, HIGH_LEVEL;
    _vsnwprintf: unsafe extern "win64" fn(*mut u16, usize, *const u16, *const u64) -> i32, HIGH_LEVEL;
    _vsnwprintf_s: unsafe extern "win64" fn(*mut u16, usize, usize, *const u16, *const u64) -> i32, HIGH_LEVEL;
    _vswprintf: unsafe extern "win64" fn(*mut u16, *const u16, *const u64) -> i32, HIGH_LEVEL;
    sprintf: unsafe extern "win64" fn(*mut u8, *const u8) -> i32, HIGH_LEVEL;
    sprintf_s: unsafe extern "win64" fn(*mut u8, usize, *const u8) -> i32, HIGH_LEVEL;
    swprintf: unsafe extern "win64" fn(*mut u16, *const u16) -> i32, HIGH_LEVEL;
    swprintf_s: unsafe extern "win64" fn(*mut u16, usize, *const u16) -> i32, HIGH_LEVEL;
    vsprintf: unsafe extern "win64" fn(*mut u8, *const u8, *const u64) -> i32, HIGH_LEVEL;
    vsprintf_s: unsafe extern "win64" fn(*mut u8, usize, *const u8, *const u64) -> i32, HIGH_LEVEL;
    vswprintf_s: unsafe extern "win64" fn(*mut u16, usize, *const u16, *const u64) -> i32, HIGH_LEVEL;
}

/// A variadic function with its arguments after the second, third or fourth parameter, over one that takes a va_list.
macro_rules! variadic {
    ($($name:ident($($type:ty),*) => $list:ident, $after:tt;)*) => { $(
        #[unsafe(naked)]
        unsafe extern "win64" fn $name($(_: $type),*) -> i32 {
            naked_asm!(
                "mov [rsp + 24], r8",
                "mov [rsp + 32], r9",
                variadic!(@list $after),
                list = sym $list,
            )
        }
    )* };
    (@list 2) => { "lea r8, [rsp + 24]\njmp {list}" };
    (@list 3) => { "lea r9, [rsp + 32]\njmp {list}" };
    // The fifth argument is the list: a call of one's own, with home slots and alignment.
    (@list 4) => { "lea rax, [rsp + 40]\nsub rsp, 56\nmov [rsp + 32], rax\ncall {list}\nadd rsp, 56\nret" };
}

variadic! {
    sprintf(*mut u8, *const u8) => vsprintf, 2;
    swprintf(*mut u16, *const u16) => _vswprintf, 2;
    _swprintf(*mut u16, *const u16) => _vswprintf, 2;
    _snprintf(*mut u8, usize, *const u8) => _vsnprintf, 3;
    _snwprintf(*mut u16, usize, *const u16) => _vsnwprintf, 3;
    sprintf_s(*mut u8, usize, *const u8) => vsprintf_s, 3;
    swprintf_s(*mut u16, usize, *const u16) => vswprintf_s, 3;
    _snprintf_s(*mut u8, usize, usize, *const u8) => _vsnprintf_s, 4;
    _snwprintf_s(*mut u16, usize, usize, *const u16) => _vsnwprintf_s, 4;
}

unsafe fn ansi(format: *const u8, arguments: *const u64) -> Vec<u8> {
    let bytes = std::slice::from_raw_parts(format, strlen(format));
    // Bytes above 127 stand for themselves.
    let format: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let text = format_with(&format, arguments, false, Pointers::AsNumbers);
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

unsafe fn wide(format: *const u16, arguments: *const u64) -> Vec<u16> {
    let units = std::slice::from_raw_parts(format, wcslen(format));
    let text = format_with(&String::from_utf16_lossy(units), arguments, true, Pointers::AsNumbers);
    text.encode_utf16().collect()
}

/// "If there is no room for the NUL, none is written; if there is none for the text, -1 is returned."
unsafe fn put<T: Default + Copy>(buffer: *mut T, count: usize, text: &[T]) -> i32 {
    let with_end = text.iter().copied().chain([T::default()]);
    for (index, unit) in with_end.take(count).enumerate() {
        buffer.add(index).write(unit);
    }
    if text.len() > count { -1 } else { text.len() as i32 }
}

/// "If the buffer is too small, it becomes an empty string and the invalid parameter handler is called": in the kernel, -1.
unsafe fn put_whole<T: Default + Copy>(buffer: *mut T, size: usize, text: &[T]) -> i32 {
    if text.len() >= size {
        if size > 0 {
            buffer.write(T::default());
        }
        return -1;
    }
    put(buffer, size, text)
}

/// `count` of the text and a NUL; _TRUNCATE (all ones): as much as fits, and -1 if that is not all.
unsafe fn put_counted<T: Default + Copy>(buffer: *mut T, size: usize, count: usize, text: &[T]) -> i32 {
    let kept = text.len().min(count);
    if kept < size {
        put(buffer, size, &text[..kept]);
        return if kept < text.len() { -1 } else { kept as i32 };
    }
    match count {
        usize::MAX if size > 0 => {
            put(buffer, size, &text[..size - 1]);
            -1
        }
        _ => put_whole(buffer, size, text),
    }
}

unsafe extern "win64" fn _vsnprintf(to: *mut u8, count: usize, format: *const u8, list: *const u64) -> i32 {
    put(to, count, &ansi(format, list))
}

unsafe extern "win64" fn _vsnwprintf(
    to: *mut u16,
    count: usize,
    format: *const u16,
    list: *const u64,
) -> i32 {
    put(to, count, &wide(format, list))
}

unsafe extern "win64" fn vsprintf(to: *mut u8, format: *const u8, list: *const u64) -> i32 {
    put(to, usize::MAX, &ansi(format, list))
}

unsafe extern "win64" fn _vswprintf(to: *mut u16, format: *const u16, list: *const u64) -> i32 {
    put(to, usize::MAX, &wide(format, list))
}

unsafe extern "win64" fn vsprintf_s(to: *mut u8, size: usize, format: *const u8, list: *const u64) -> i32 {
    put_whole(to, size, &ansi(format, list))
}

unsafe extern "win64" fn vswprintf_s(to: *mut u16, size: usize, format: *const u16, list: *const u64) -> i32 {
    put_whole(to, size, &wide(format, list))
}

unsafe extern "win64" fn _vsnprintf_s(
    to: *mut u8,
    size: usize,
    count: usize,
    format: *const u8,
    list: *const u64,
) -> i32 {
    put_counted(to, size, count, &ansi(format, list))
}

unsafe extern "win64" fn _vsnwprintf_s(
    to: *mut u16,
    size: usize,
    count: usize,
    format: *const u16,
    list: *const u64,
) -> i32 {
    put_counted(to, size, count, &wide(format, list))
}

/// How `%p` is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pointers {
    /// In what a driver gets.
    AsNumbers,
    /// In what enters a transcript, where no address may stand.
    AsNames,
}

/// C's formatting for debug output; `arguments` is a va_list of x64: an array of words.
pub(crate) unsafe fn format_debug(format: *const u8, arguments: *const u64) -> String {
    let bytes = std::slice::from_raw_parts(format, strlen(format));
    format_with(&String::from_utf8_lossy(bytes), arguments, false, Pointers::AsNames)
}

/// What stands between `%` and the conversion.
#[derive(Default)]
struct Spec {
    left: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    size: String,
}

unsafe fn format_with(format: &str, mut list: *const u64, wide: bool, pointers: Pointers) -> String {
    let mut next = || {
        let word = *list;
        list = list.add(1);
        word
    };
    let mut text = String::new();
    let mut rest = format.chars().peekable();
    while let Some(character) = rest.next() {
        if character != '%' {
            text.push(character);
            continue;
        }
        let spec = parse(&mut rest, &mut next);
        let conversion = rest.next().unwrap_or('%');
        text.push_str(&spec.convert(conversion, &mut next, wide, pointers));
    }
    text
}

fn parse(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, next: &mut impl FnMut() -> u64) -> Spec {
    let mut spec = Spec::default();
    while let Some(flag) = rest.next_if(|c| "-+ #0".contains(*c)) {
        match flag {
            '-' => spec.left = true,
            '+' => spec.plus = true,
            ' ' => spec.blank = true,
            '#' => spec.alternate = true,
            _ => spec.zero = true,
        }
    }
    // A negative width from the list is the flag '-' and a width.
    if let Some(width) = number(rest, next) {
        spec.left |= width < 0;
        spec.width = width.unsigned_abs() as usize;
    }
    if rest.next_if_eq(&'.').is_some() {
        spec.precision = usize::try_from(number(rest, next).unwrap_or(0)).ok();
    }
    while let Some(more) = rest.next_if(|c| "hlLwIzjt".contains(*c)) {
        spec.size.push(more);
        if more == 'I' {
            spec.size.extend(std::iter::from_fn(|| rest.next_if(|c| "3264".contains(*c))));
        }
    }
    spec
}

fn number(
    rest: &mut std::iter::Peekable<std::str::Chars<'_>>,
    next: &mut impl FnMut() -> u64,
) -> Option<i32> {
    if rest.next_if_eq(&'*').is_some() {
        return Some(next() as i32);
    }
    let digits: String = std::iter::from_fn(|| rest.next_if(char::is_ascii_digit)).collect();
    digits.parse().ok()
}

impl Spec {
    unsafe fn convert(
        &self,
        conversion: char,
        next: &mut impl FnMut() -> u64,
        wide: bool,
        pointers: Pointers,
    ) -> String {
        match conversion {
            '%' => "%".into(),
            'd' | 'i' => {
                let value = self.signed(next());
                let sign = if value < 0 {
                    "-"
                } else if self.plus {
                    "+"
                } else if self.blank {
                    " "
                } else {
                    ""
                };
                self.digits(sign, value.unsigned_abs().to_string())
            }
            'u' => self.digits("", self.unsigned(next()).to_string()),
            'o' => self.digits(if self.alternate { "0" } else { "" }, format!("{:o}", self.unsigned(next()))),
            'x' => {
                let value = self.unsigned(next());
                self.digits(if self.alternate && value != 0 { "0x" } else { "" }, format!("{value:x}"))
            }
            'X' => {
                let value = self.unsigned(next());
                self.digits(if self.alternate && value != 0 { "0X" } else { "" }, format!("{value:X}"))
            }
            'p' if pointers == Pointers::AsNames => self.pad(machine().describe(next() as usize)),
            // "Sixteen hexadecimal digits in capitals on 64-bit platforms."
            'p' => self.pad(format!("{:016X}", next())),
            'c' | 'C' => self.pad(char::from_u32(next() as u32 & 0xFFFF).unwrap_or('?').to_string()),
            's' | 'S' => {
                let of_other_width = (conversion == 'S') != wide;
                let is_wide = match self.size.as_str() {
                    "h" => false,
                    "l" | "w" => true,
                    _ => of_other_width,
                };
                self.pad(string(next() as usize, is_wide, self.precision))
            }
            'Z' if self.size.contains(['w', 'l']) => self.pad(text(next() as ks_sys::PCUNICODE_STRING)),
            'Z' => {
                let counted = next() as *const ks_sys::ANSI_STRING;
                self.pad(string((*counted).Buffer as usize, false, Some((*counted).Length.into())))
            }
            other => machine::stop::not_emulated(format!("formatting with %{other} is not emulated")),
        }
    }

    fn is_64_bit(&self) -> bool {
        matches!(self.size.as_str(), "ll" | "I64" | "I" | "z" | "j" | "t" | "L")
    }

    fn signed(&self, word: u64) -> i64 {
        match self.size.as_str() {
            "hh" => (word as i8).into(),
            "h" => (word as i16).into(),
            _ if self.is_64_bit() => word as i64,
            _ => (word as i32).into(),
        }
    }

    fn unsigned(&self, word: u64) -> u64 {
        match self.size.as_str() {
            "hh" => (word as u8).into(),
            "h" => (word as u16).into(),
            _ if self.is_64_bit() => word,
            _ => (word as u32).into(),
        }
    }

    /// "The precision is the least number of digits; with one, the flag 0 is ignored."
    fn digits(&self, sign: &str, digits: String) -> String {
        let least = match self.precision {
            Some(least) => least,
            None if self.zero && !self.left => self.width.saturating_sub(sign.len()),
            None => 1,
        };
        let digits = if self.precision == Some(0) && digits == "0" { String::new() } else { digits };
        let zeros = "0".repeat(least.saturating_sub(digits.len()));
        self.pad(format!("{sign}{zeros}{digits}"))
    }

    fn pad(&self, value: String) -> String {
        let missing = " ".repeat(self.width.saturating_sub(value.chars().count()));
        if self.left { value + &missing } else { missing + &value }
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
    std::slice::from_raw_parts(at, length).iter().map(|byte| char::from(*byte)).collect()
}
