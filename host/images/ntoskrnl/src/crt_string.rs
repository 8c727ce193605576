//! String functions of the C runtime that ntoskrnl exports.

use std::cmp::Ordering;

machine::exports! { pub(crate) EXPORTS;
    _stricmp: unsafe extern "win64" fn(*const u8, *const u8) -> i32, HIGH_LEVEL;
    _wcsicmp: unsafe extern "win64" fn(*const u16, *const u16) -> i32, HIGH_LEVEL;
    _wcsnicmp: unsafe extern "win64" fn(*const u16, *const u16, usize) -> i32, HIGH_LEVEL;
    strcmp: unsafe extern "win64" fn(*const u8, *const u8) -> i32, HIGH_LEVEL;
    strncmp: unsafe extern "win64" fn(*const u8, *const u8, usize) -> i32, HIGH_LEVEL;
    strncpy: unsafe extern "win64" fn(*mut u8, *const u8, usize) -> *mut u8, HIGH_LEVEL;
    wcscmp: unsafe extern "win64" fn(*const u16, *const u16) -> i32, HIGH_LEVEL;
    wcscpy: unsafe extern "win64" fn(*mut u16, *const u16) -> *mut u16, HIGH_LEVEL;
    wcsncmp: unsafe extern "win64" fn(*const u16, *const u16, usize) -> i32, HIGH_LEVEL;
    wcsncpy: unsafe extern "win64" fn(*mut u16, *const u16, usize) -> *mut u16, HIGH_LEVEL;
}

/// Compares two strings up to their ends or `most` characters.
unsafe fn compare<T: Copy + Into<u32>>(a: *const T, b: *const T, most: usize, fold: fn(u32) -> u32) -> i32 {
    for index in 0..most {
        let (left, right): (u32, u32) = ((*a.add(index)).into(), (*b.add(index)).into());
        match fold(left).cmp(&fold(right)) {
            Ordering::Equal if left == 0 => return 0,
            Ordering::Equal => {}
            Ordering::Less => return -1,
            Ordering::Greater => return 1,
        }
    }
    0
}

fn exact(unit: u32) -> u32 {
    unit
}

fn folded(unit: u32) -> u32 {
    u8::try_from(unit).map_or(unit, |byte| byte.to_ascii_lowercase().into())
}

/// "If the source is shorter, the rest is filled with zeroes; if it is not, no zero is written."
unsafe fn copy<T: Copy + Default + PartialEq>(to: *mut T, from: *const T, count: usize) -> *mut T {
    let mut ended = false;
    for index in 0..count {
        let unit = if ended { T::default() } else { *from.add(index) };
        ended |= unit == T::default();
        *to.add(index) = unit;
    }
    to
}

unsafe extern "win64" fn strcmp(a: *const u8, b: *const u8) -> i32 {
    compare(a, b, usize::MAX, exact)
}

unsafe extern "win64" fn strncmp(a: *const u8, b: *const u8, count: usize) -> i32 {
    compare(a, b, count, exact)
}

unsafe extern "win64" fn _stricmp(a: *const u8, b: *const u8) -> i32 {
    compare(a, b, usize::MAX, folded)
}

unsafe extern "win64" fn wcscmp(a: *const u16, b: *const u16) -> i32 {
    compare(a, b, usize::MAX, exact)
}

unsafe extern "win64" fn wcsncmp(a: *const u16, b: *const u16, count: usize) -> i32 {
    compare(a, b, count, exact)
}

unsafe extern "win64" fn _wcsicmp(a: *const u16, b: *const u16) -> i32 {
    compare(a, b, usize::MAX, folded)
}

unsafe extern "win64" fn _wcsnicmp(a: *const u16, b: *const u16, count: usize) -> i32 {
    compare(a, b, count, folded)
}

unsafe extern "win64" fn strncpy(to: *mut u8, from: *const u8, count: usize) -> *mut u8 {
    copy(to, from, count)
}

unsafe extern "win64" fn wcsncpy(to: *mut u16, from: *const u16, count: usize) -> *mut u16 {
    copy(to, from, count)
}

unsafe extern "win64" fn wcscpy(to: *mut u16, from: *const u16) -> *mut u16 {
    copy(to, from, crate::wcslen(from) + 1)
}
