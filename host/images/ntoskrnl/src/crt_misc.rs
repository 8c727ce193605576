//! The rest of the C runtime that ntoskrnl exports: sorting, checked copies, pseudo-random numbers, pure virtual calls.

use machine::stop::bug_check;

type Compare = unsafe extern "win64" fn(*const u8, *const u8) -> i32;

machine::exports! { pub(crate) EXPORTS;
    _purecall: unsafe extern "win64" fn(), HIGH_LEVEL;
    bsearch: unsafe extern "win64" fn(*const u8, *const u8, usize, usize, Compare) -> *const u8, HIGH_LEVEL;
    memcpy_s: unsafe extern "win64" fn(*mut u8, usize, *const u8, usize) -> i32, HIGH_LEVEL;
    memmove_s: unsafe extern "win64" fn(*mut u8, usize, *const u8, usize) -> i32, HIGH_LEVEL;
    qsort: unsafe extern "win64" fn(*mut u8, usize, usize, Compare), HIGH_LEVEL;
}

/// A C++ object was called whose function is pure: it is being made or is gone.
unsafe extern "win64" fn _purecall() {
    bug_check(0x1E, [0xC000_0602, 0, 0, 0], "the driver called a pure virtual function");
}

unsafe fn compare(code: Compare, a: *const u8, b: *const u8) -> i32 {
    crate::invoke("compare", 0, code as usize, || code(a, b))
}

/// By insertion: the driver's comparison is called on elements in place, and swaps are of bytes.
unsafe extern "win64" fn qsort(base: *mut u8, count: usize, width: usize, code: Compare) {
    for next in 1..count {
        let mut at = next;
        while at > 0 && compare(code, base.add((at - 1) * width), base.add(at * width)) > 0 {
            std::ptr::swap_nonoverlapping(base.add((at - 1) * width), base.add(at * width), width);
            at -= 1;
        }
    }
}

unsafe extern "win64" fn bsearch(
    key: *const u8,
    base: *const u8,
    count: usize,
    width: usize,
    code: Compare,
) -> *const u8 {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        let place = base.add(middle * width);
        match compare(code, key, place) {
            0 => return place,
            order if order < 0 => high = middle,
            _ => low = middle + 1,
        }
    }
    std::ptr::null()
}

/// "If the destination is too small, it is zeroed and ERANGE is returned."
unsafe extern "win64" fn memmove_s(to: *mut u8, size: usize, from: *const u8, count: usize) -> i32 {
    const EINVAL: i32 = 22;
    const ERANGE: i32 = 34;
    if count == 0 {
        return 0;
    }
    if to.is_null() {
        return EINVAL;
    }
    if from.is_null() || size < count {
        std::ptr::write_bytes(to, 0, size);
        return if from.is_null() { EINVAL } else { ERANGE };
    }
    std::ptr::copy(from, to, count);
    0
}

unsafe extern "win64" fn memcpy_s(to: *mut u8, size: usize, from: *const u8, count: usize) -> i32 {
    memmove_s(to, size, from, count)
}
