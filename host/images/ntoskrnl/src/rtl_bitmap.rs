//! Bitmaps in a driver's memory (RTL_BITMAP, RtlInitializeBitMap and its kin).

use ks_sys::*;

machine::exports! { pub(crate) EXPORTS;
    RtlAreBitsClear: unsafe extern "win64" fn(PRTL_BITMAP, ULONG, ULONG) -> BOOLEAN, HIGH_LEVEL;
    RtlAreBitsSet: unsafe extern "win64" fn(PRTL_BITMAP, ULONG, ULONG) -> BOOLEAN, HIGH_LEVEL;
    RtlClearAllBits: unsafe extern "win64" fn(PRTL_BITMAP), HIGH_LEVEL;
    RtlClearBit: unsafe extern "win64" fn(PRTL_BITMAP, ULONG), HIGH_LEVEL;
    RtlClearBits, HIGH_LEVEL;
    RtlFindClearBits: unsafe extern "win64" fn(PRTL_BITMAP, ULONG, ULONG) -> ULONG, HIGH_LEVEL;
    RtlFindClearBitsAndSet: unsafe extern "win64" fn(PRTL_BITMAP, ULONG, ULONG) -> ULONG, HIGH_LEVEL;
    RtlFindSetBits: unsafe extern "win64" fn(PRTL_BITMAP, ULONG, ULONG) -> ULONG, HIGH_LEVEL;
    RtlFindSetBitsAndClear: unsafe extern "win64" fn(PRTL_BITMAP, ULONG, ULONG) -> ULONG, HIGH_LEVEL;
    RtlInitializeBitMap: unsafe extern "win64" fn(PRTL_BITMAP, PULONG, ULONG), HIGH_LEVEL;
    RtlNumberOfClearBits: unsafe extern "win64" fn(PRTL_BITMAP) -> ULONG, HIGH_LEVEL;
    RtlNumberOfSetBits: unsafe extern "win64" fn(PRTL_BITMAP) -> ULONG, HIGH_LEVEL;
    RtlSetAllBits: unsafe extern "win64" fn(PRTL_BITMAP), HIGH_LEVEL;
    RtlSetBit: unsafe extern "win64" fn(PRTL_BITMAP, ULONG), HIGH_LEVEL;
    RtlSetBits, HIGH_LEVEL;
    RtlTestBit, HIGH_LEVEL;
}

/// "0xFFFFFFFF if no such run is there."
const NONE: ULONG = 0xFFFF_FFFF;

unsafe fn get(map: PRTL_BITMAP, at: u32) -> bool {
    *(*map).Buffer.add(at as usize / 32) >> (at % 32) & 1 == 1
}

unsafe fn put(map: PRTL_BITMAP, first: u32, count: u32, value: bool) {
    for at in first..first.saturating_add(count).min((*map).SizeOfBitMap) {
        let word = (*map).Buffer.add(at as usize / 32);
        *word = if value { *word | 1 << (at % 32) } else { *word & !(1 << (at % 32)) };
    }
}

unsafe fn all(map: PRTL_BITMAP, first: u32, count: u32, value: bool) -> bool {
    let Some(end) = first.checked_add(count).filter(|end| *end <= (*map).SizeOfBitMap) else { return false };
    (first..end).all(|at| get(map, at) == value)
}

/// "The search begins at HintIndex and goes round."
unsafe fn find(map: PRTL_BITMAP, count: u32, hint: u32, value: bool) -> u32 {
    let size = (*map).SizeOfBitMap;
    let hint = if hint < size { hint } else { 0 };
    (hint..size).chain(0..hint).find(|first| all(map, *first, count, value)).unwrap_or(NONE)
}

unsafe fn find_and_put(map: PRTL_BITMAP, count: u32, hint: u32, value: bool) -> u32 {
    let first = find(map, count, hint, !value);
    if first != NONE {
        put(map, first, count, value);
    }
    first
}

unsafe fn number(map: PRTL_BITMAP, value: bool) -> u32 {
    (0..(*map).SizeOfBitMap).filter(|at| get(map, *at) == value).count() as u32
}

unsafe extern "win64" fn RtlInitializeBitMap(map: PRTL_BITMAP, buffer: PULONG, size: ULONG) {
    *map = RTL_BITMAP { SizeOfBitMap: size, Buffer: buffer };
}

unsafe extern "win64" fn RtlSetAllBits(map: PRTL_BITMAP) {
    put(map, 0, (*map).SizeOfBitMap, true);
}

unsafe extern "win64" fn RtlClearAllBits(map: PRTL_BITMAP) {
    put(map, 0, (*map).SizeOfBitMap, false);
}

unsafe extern "win64" fn RtlSetBit(map: PRTL_BITMAP, at: ULONG) {
    put(map, at, 1, true);
}

unsafe extern "win64" fn RtlClearBit(map: PRTL_BITMAP, at: ULONG) {
    put(map, at, 1, false);
}

unsafe extern "win64" fn RtlSetBits(map: PRTL_BITMAP, first: ULONG, count: ULONG) {
    put(map, first, count, true);
}

unsafe extern "win64" fn RtlClearBits(map: PRTL_BITMAP, first: ULONG, count: ULONG) {
    put(map, first, count, false);
}

unsafe extern "win64" fn RtlTestBit(map: PRTL_BITMAP, at: ULONG) -> BOOLEAN {
    (at < (*map).SizeOfBitMap && get(map, at)).into()
}

unsafe extern "win64" fn RtlAreBitsClear(map: PRTL_BITMAP, first: ULONG, count: ULONG) -> BOOLEAN {
    all(map, first, count, false).into()
}

unsafe extern "win64" fn RtlAreBitsSet(map: PRTL_BITMAP, first: ULONG, count: ULONG) -> BOOLEAN {
    all(map, first, count, true).into()
}

unsafe extern "win64" fn RtlFindClearBits(map: PRTL_BITMAP, count: ULONG, hint: ULONG) -> ULONG {
    find(map, count, hint, false)
}

unsafe extern "win64" fn RtlFindSetBits(map: PRTL_BITMAP, count: ULONG, hint: ULONG) -> ULONG {
    find(map, count, hint, true)
}

unsafe extern "win64" fn RtlFindClearBitsAndSet(map: PRTL_BITMAP, count: ULONG, hint: ULONG) -> ULONG {
    find_and_put(map, count, hint, true)
}

unsafe extern "win64" fn RtlFindSetBitsAndClear(map: PRTL_BITMAP, count: ULONG, hint: ULONG) -> ULONG {
    find_and_put(map, count, hint, false)
}

unsafe extern "win64" fn RtlNumberOfSetBits(map: PRTL_BITMAP) -> ULONG {
    number(map, true)
}

unsafe extern "win64" fn RtlNumberOfClearBits(map: PRTL_BITMAP) -> ULONG {
    number(map, false)
}
