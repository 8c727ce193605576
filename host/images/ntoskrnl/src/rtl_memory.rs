//! Memory functions of the C runtime that ntoskrnl exports, and `Rtl` forms of them.

machine::exports! { pub(crate) EXPORTS;
    RtlCompareMemory: unsafe extern "win64" fn(*const u8, *const u8, usize) -> usize, HIGH_LEVEL;
    RtlCopyMemory: unsafe extern "win64" fn(*mut u8, *const u8, usize) -> *mut u8, HIGH_LEVEL;
    RtlFillMemory: unsafe extern "win64" fn(*mut u8, usize, u8), HIGH_LEVEL;
    RtlMoveMemory: unsafe extern "win64" fn(*mut u8, *const u8, usize) -> *mut u8, HIGH_LEVEL;
    RtlZeroMemory: unsafe extern "win64" fn(*mut u8, usize), HIGH_LEVEL;
    raw memcmp;
    raw memcpy;
    raw memmove;
    raw memset;
}

// The four below are called in inner loops, so no thunk stands before them: they are not seen as crossings.

unsafe extern "win64" fn memcpy(to: *mut u8, from: *const u8, count: usize) -> *mut u8 {
    // A driver's memcpy may overlap, as Windows' does without harm.
    std::ptr::copy(from, to, count);
    to
}

unsafe extern "win64" fn memmove(to: *mut u8, from: *const u8, count: usize) -> *mut u8 {
    std::ptr::copy(from, to, count);
    to
}

unsafe extern "win64" fn memset(to: *mut u8, value: i32, count: usize) -> *mut u8 {
    std::ptr::write_bytes(to, value as u8, count);
    to
}

unsafe extern "win64" fn memcmp(a: *const u8, b: *const u8, count: usize) -> i32 {
    let (a, b) = (std::slice::from_raw_parts(a, count), std::slice::from_raw_parts(b, count));
    match a.cmp(b) {
        std::cmp::Ordering::Less => -1,
        std::cmp::Ordering::Equal => 0,
        std::cmp::Ordering::Greater => 1,
    }
}

/// "Returns the number of bytes that match until the first difference."
pub unsafe extern "win64" fn RtlCompareMemory(a: *const u8, b: *const u8, count: usize) -> usize {
    (0..count).position(|index| *a.add(index) != *b.add(index)).unwrap_or(count)
}

pub unsafe extern "win64" fn RtlCopyMemory(to: *mut u8, from: *const u8, count: usize) -> *mut u8 {
    memcpy(to, from, count)
}

pub unsafe extern "win64" fn RtlMoveMemory(to: *mut u8, from: *const u8, count: usize) -> *mut u8 {
    memmove(to, from, count)
}

pub unsafe extern "win64" fn RtlFillMemory(to: *mut u8, count: usize, value: u8) {
    std::ptr::write_bytes(to, value, count);
}

pub unsafe extern "win64" fn RtlZeroMemory(to: *mut u8, count: usize) {
    std::ptr::write_bytes(to, 0, count);
}
