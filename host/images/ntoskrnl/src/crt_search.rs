//! Searching and joining strings of the C runtime that ntoskrnl exports, case, and numbers out of text.

use crate::rtl_string::{strlen, wcslen};

type Narrow = *const u8;
type Wide = *const u16;

machine::exports! { pub(crate) EXPORTS;
    _strlwr: unsafe extern "win64" fn(*mut u8) -> *mut u8, HIGH_LEVEL;
    _strnicmp: unsafe extern "win64" fn(Narrow, Narrow, usize) -> i32, HIGH_LEVEL;
    _strupr: unsafe extern "win64" fn(*mut u8) -> *mut u8, HIGH_LEVEL;
    _wcslwr: unsafe extern "win64" fn(*mut u16) -> *mut u16, HIGH_LEVEL;
    _wcsupr: unsafe extern "win64" fn(*mut u16) -> *mut u16, HIGH_LEVEL;
    _wtoi: unsafe extern "win64" fn(Wide) -> i32, HIGH_LEVEL;
    _wtol: unsafe extern "win64" fn(Wide) -> i32, HIGH_LEVEL;
    atoi: unsafe extern "win64" fn(Narrow) -> i32, HIGH_LEVEL;
    atol: unsafe extern "win64" fn(Narrow) -> i32, HIGH_LEVEL;
    memchr: unsafe extern "win64" fn(Narrow, i32, usize) -> Narrow, HIGH_LEVEL;
    strcat: unsafe extern "win64" fn(*mut u8, Narrow) -> *mut u8, HIGH_LEVEL;
    strcat_s: unsafe extern "win64" fn(*mut u8, usize, Narrow) -> i32, HIGH_LEVEL;
    strchr: unsafe extern "win64" fn(Narrow, i32) -> Narrow, HIGH_LEVEL;
    strcpy: unsafe extern "win64" fn(*mut u8, Narrow) -> *mut u8, HIGH_LEVEL;
    strcpy_s: unsafe extern "win64" fn(*mut u8, usize, Narrow) -> i32, HIGH_LEVEL;
    strncat: unsafe extern "win64" fn(*mut u8, Narrow, usize) -> *mut u8, HIGH_LEVEL;
    strncpy_s: unsafe extern "win64" fn(*mut u8, usize, Narrow, usize) -> i32, HIGH_LEVEL;
    strnlen: unsafe extern "win64" fn(Narrow, usize) -> usize, HIGH_LEVEL;
    strrchr: unsafe extern "win64" fn(Narrow, i32) -> Narrow, HIGH_LEVEL;
    strstr: unsafe extern "win64" fn(Narrow, Narrow) -> Narrow, HIGH_LEVEL;
    tolower: unsafe extern "win64" fn(i32) -> i32, HIGH_LEVEL;
    toupper: unsafe extern "win64" fn(i32) -> i32, HIGH_LEVEL;
    towlower: unsafe extern "win64" fn(u16) -> u16, HIGH_LEVEL;
    towupper: unsafe extern "win64" fn(u16) -> u16, HIGH_LEVEL;
    wcscat: unsafe extern "win64" fn(*mut u16, Wide) -> *mut u16, HIGH_LEVEL;
    wcscat_s: unsafe extern "win64" fn(*mut u16, usize, Wide) -> i32, HIGH_LEVEL;
    wcschr: unsafe extern "win64" fn(Wide, u16) -> Wide, HIGH_LEVEL;
    wcscpy_s: unsafe extern "win64" fn(*mut u16, usize, Wide) -> i32, HIGH_LEVEL;
    wcsncat: unsafe extern "win64" fn(*mut u16, Wide, usize) -> *mut u16, HIGH_LEVEL;
    wcsncpy_s: unsafe extern "win64" fn(*mut u16, usize, Wide, usize) -> i32, HIGH_LEVEL;
    wcsnlen: unsafe extern "win64" fn(Wide, usize) -> usize, HIGH_LEVEL;
    wcsrchr: unsafe extern "win64" fn(Wide, u16) -> Wide, HIGH_LEVEL;
    wcsstr: unsafe extern "win64" fn(Wide, Wide) -> Wide, HIGH_LEVEL;
}

/// A character of either width.
trait Unit: Copy + Default + PartialEq {
    unsafe fn length(text: *const Self) -> usize;
    fn lower(self) -> Self;
    fn upper(self) -> Self;
    fn character(self) -> char;
}

impl Unit for u8 {
    unsafe fn length(text: *const u8) -> usize {
        strlen(text)
    }
    fn lower(self) -> u8 {
        self.to_ascii_lowercase()
    }
    fn upper(self) -> u8 {
        self.to_ascii_uppercase()
    }
    fn character(self) -> char {
        self.into()
    }
}

impl Unit for u16 {
    unsafe fn length(text: *const u16) -> usize {
        wcslen(text)
    }
    fn lower(self) -> u16 {
        u8::try_from(self).map_or(self, |byte| byte.to_ascii_lowercase().into())
    }
    fn upper(self) -> u16 {
        u8::try_from(self).map_or(self, |byte| byte.to_ascii_uppercase().into())
    }
    fn character(self) -> char {
        char::from_u32(self.into()).unwrap_or('?')
    }
}

unsafe fn units<'a, T: Unit>(text: *const T) -> &'a [T] {
    std::slice::from_raw_parts(text, T::length(text))
}

/// The terminating NUL counts as part of the string.
unsafe fn first<T: Unit>(text: *const T, wanted: T) -> *const T {
    let length = T::length(text);
    (0..=length).find(|at| *text.add(*at) == wanted).map_or(std::ptr::null(), |at| text.add(at))
}

unsafe fn last<T: Unit>(text: *const T, wanted: T) -> *const T {
    let length = T::length(text);
    (0..=length).rev().find(|at| *text.add(*at) == wanted).map_or(std::ptr::null(), |at| text.add(at))
}

unsafe fn find<T: Unit>(text: *const T, wanted: *const T) -> *const T {
    let (whole, part) = (units(text), units(wanted));
    if part.is_empty() {
        return text;
    }
    whole.windows(part.len()).position(|window| window == part).map_or(std::ptr::null(), |at| text.add(at))
}

unsafe fn copy<T: Unit>(to: *mut T, from: &[T]) {
    std::ptr::copy(from.as_ptr(), to, from.len());
    *to.add(from.len()) = T::default();
}

const EINVAL: i32 = 22;
const ERANGE: i32 = 34;
const STRUNCATE: i32 = 80;

/// "If the destination is too small, it becomes an empty string, and ERANGE is returned."
unsafe fn copy_s<T: Unit>(to: *mut T, size: usize, from: *const T, kept: usize) -> i32 {
    if to.is_null() || size == 0 {
        return EINVAL;
    }
    if from.is_null() {
        *to = T::default();
        return EINVAL;
    }
    join_s(to, size, to, from, kept)
}

unsafe fn concatenate_s<T: Unit>(to: *mut T, size: usize, from: *const T) -> i32 {
    if to.is_null() || size == 0 {
        return EINVAL;
    }
    let Some(end) = (0..size).find(|at| *to.add(*at) == T::default()).filter(|_| !from.is_null()) else {
        *to = T::default();
        return EINVAL;
    };
    join_s(to, size, to.add(end), from, usize::MAX - 1)
}

/// Puts up to `kept` of `from` at `at` in the buffer of `size` at `to`; _TRUNCATE: as much as fits.
unsafe fn join_s<T: Unit>(to: *mut T, size: usize, at: *mut T, from: *const T, kept: usize) -> i32 {
    let room = size - at.offset_from_unsigned(to);
    let length =
        (0..kept.min(room)).find(|index| *from.add(*index) == T::default()).unwrap_or(kept.min(room));
    if length < room {
        copy(at, std::slice::from_raw_parts(from, length));
        return 0;
    }
    if kept == usize::MAX {
        copy(at, std::slice::from_raw_parts(from, room - 1));
        return STRUNCATE;
    }
    *to = T::default();
    ERANGE
}

unsafe fn map<T: Unit>(text: *mut T, change: fn(T) -> T) -> *mut T {
    for at in 0..T::length(text) {
        *text.add(at) = change(*text.add(at));
    }
    text
}

/// "Leading blanks, a sign, digits up to the first other character."
unsafe fn to_number<T: Unit>(text: *const T) -> i32 {
    let text: String = units(text).iter().map(|unit| unit.character()).collect();
    let text = text.trim_start();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.chars().map_while(|c| c.to_digit(10));
    digits.fold(0i32, |value, digit| value.wrapping_mul(10).wrapping_add(digit as i32)).wrapping_mul(sign)
}

unsafe extern "win64" fn strchr(text: Narrow, wanted: i32) -> Narrow {
    first(text, wanted as u8)
}

unsafe extern "win64" fn strrchr(text: Narrow, wanted: i32) -> Narrow {
    last(text, wanted as u8)
}

unsafe extern "win64" fn strstr(text: Narrow, wanted: Narrow) -> Narrow {
    find(text, wanted)
}

unsafe extern "win64" fn wcschr(text: Wide, wanted: u16) -> Wide {
    first(text, wanted)
}

unsafe extern "win64" fn wcsrchr(text: Wide, wanted: u16) -> Wide {
    last(text, wanted)
}

unsafe extern "win64" fn wcsstr(text: Wide, wanted: Wide) -> Wide {
    find(text, wanted)
}

unsafe extern "win64" fn memchr(block: Narrow, wanted: i32, count: usize) -> Narrow {
    (0..count).find(|at| *block.add(*at) == wanted as u8).map_or(std::ptr::null(), |at| block.add(at))
}

unsafe extern "win64" fn strnlen(text: Narrow, most: usize) -> usize {
    (0..most).find(|at| *text.add(*at) == 0).unwrap_or(most)
}

unsafe extern "win64" fn wcsnlen(text: Wide, most: usize) -> usize {
    (0..most).find(|at| *text.add(*at) == 0).unwrap_or(most)
}

unsafe extern "win64" fn strcpy(to: *mut u8, from: Narrow) -> *mut u8 {
    copy(to, units(from));
    to
}

unsafe extern "win64" fn strcat(to: *mut u8, from: Narrow) -> *mut u8 {
    copy(to.add(strlen(to)), units(from));
    to
}

unsafe extern "win64" fn wcscat(to: *mut u16, from: Wide) -> *mut u16 {
    copy(to.add(wcslen(to)), units(from));
    to
}

unsafe extern "win64" fn strncat(to: *mut u8, from: Narrow, count: usize) -> *mut u8 {
    copy(to.add(strlen(to)), std::slice::from_raw_parts(from, strnlen(from, count)));
    to
}

unsafe extern "win64" fn wcsncat(to: *mut u16, from: Wide, count: usize) -> *mut u16 {
    copy(to.add(wcslen(to)), std::slice::from_raw_parts(from, wcsnlen(from, count)));
    to
}

unsafe extern "win64" fn strcpy_s(to: *mut u8, size: usize, from: Narrow) -> i32 {
    copy_s(to, size, from, usize::MAX - 1)
}

unsafe extern "win64" fn wcscpy_s(to: *mut u16, size: usize, from: Wide) -> i32 {
    copy_s(to, size, from, usize::MAX - 1)
}

unsafe extern "win64" fn strncpy_s(to: *mut u8, size: usize, from: Narrow, count: usize) -> i32 {
    copy_s(to, size, from, count)
}

unsafe extern "win64" fn wcsncpy_s(to: *mut u16, size: usize, from: Wide, count: usize) -> i32 {
    copy_s(to, size, from, count)
}

unsafe extern "win64" fn strcat_s(to: *mut u8, size: usize, from: Narrow) -> i32 {
    concatenate_s(to, size, from)
}

unsafe extern "win64" fn wcscat_s(to: *mut u16, size: usize, from: Wide) -> i32 {
    concatenate_s(to, size, from)
}

unsafe extern "win64" fn _strnicmp(a: Narrow, b: Narrow, count: usize) -> i32 {
    let fold = |text: Narrow| std::slice::from_raw_parts(text, strnlen(text, count)).to_ascii_lowercase();
    fold(a).cmp(&fold(b)) as i32
}

unsafe extern "win64" fn _strlwr(text: *mut u8) -> *mut u8 {
    map(text, Unit::lower)
}

unsafe extern "win64" fn _strupr(text: *mut u8) -> *mut u8 {
    map(text, Unit::upper)
}

unsafe extern "win64" fn _wcslwr(text: *mut u16) -> *mut u16 {
    map(text, Unit::lower)
}

unsafe extern "win64" fn _wcsupr(text: *mut u16) -> *mut u16 {
    map(text, Unit::upper)
}

unsafe extern "win64" fn _wtoi(text: Wide) -> i32 {
    to_number(text)
}

unsafe extern "win64" fn _wtol(text: Wide) -> i32 {
    to_number(text)
}

unsafe extern "win64" fn atoi(text: Narrow) -> i32 {
    to_number(text)
}

unsafe extern "win64" fn atol(text: Narrow) -> i32 {
    to_number(text)
}

unsafe extern "win64" fn tolower(character: i32) -> i32 {
    u8::try_from(character).map_or(character, |byte| byte.lower().into())
}

unsafe extern "win64" fn toupper(character: i32) -> i32 {
    u8::try_from(character).map_or(character, |byte| byte.upper().into())
}

unsafe extern "win64" fn towlower(character: u16) -> u16 {
    character.lower()
}

unsafe extern "win64" fn towupper(character: u16) -> u16 {
    character.upper()
}
