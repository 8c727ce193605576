//! Memory functions of the C runtime that ntoskrnl exports, and `Rtl` forms of them.

use std::arch::naked_asm;

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

// The four below are called in inner loops, so no thunk stands before them: they are not seen as crossings. They are leaf
// functions that use volatile registers alone, so that an exception at a client's address finds the driver right above them. Only
// the processor's own string copy, for what is long, needs rsi and rdi: they wait in r10 and r11, where the machine finds them.

/// From so many bytes on the processor's string copy pays: it does not read what it overwrites.
const LONG: usize = 2048;

/// A driver's memcpy may overlap, as Windows' does without harm.
#[unsafe(naked)]
unsafe extern "win64" fn memcpy(to: *mut u8, from: *const u8, count: usize) -> *mut u8 {
    naked_asm!("jmp {move_}", move_ = sym memmove)
}

#[unsafe(naked)]
unsafe extern "win64" fn memmove(to: *mut u8, from: *const u8, count: usize) -> *mut u8 {
    naked_asm!(
        "mov rax, rcx",
        "mov r9, rcx",
        "sub r9, rdx",
        "cmp r9, r8",
        "jb 5f", // the end of `from` lies in `to`: from the top down
        "cmp r8, 64",
        "jb 3f",
        "cmp r8, {long}",
        "jae 8f",
        "2:",
        "movups xmm0, [rdx]",
        "movups xmm1, [rdx + 16]",
        "movups xmm2, [rdx + 32]",
        "movups xmm3, [rdx + 48]",
        "movups [rcx], xmm0",
        "movups [rcx + 16], xmm1",
        "movups [rcx + 32], xmm2",
        "movups [rcx + 48], xmm3",
        "add rdx, 64",
        "add rcx, 64",
        "sub r8, 64",
        "cmp r8, 64",
        "jae 2b",
        "3:",
        "cmp r8, 8",
        "jb 4f",
        "mov r9, [rdx]",
        "mov [rcx], r9",
        "add rdx, 8",
        "add rcx, 8",
        "sub r8, 8",
        "jmp 3b",
        "4:",
        "test r8, r8",
        "jz 9f",
        "mov r9b, [rdx]",
        "mov [rcx], r9b",
        "inc rdx",
        "inc rcx",
        "dec r8",
        "jmp 4b",
        "5:",
        "cmp r8, 16",
        "jb 7f",
        "movups xmm0, [rdx + r8 - 16]",
        "movups [rcx + r8 - 16], xmm0",
        "sub r8, 16",
        "jmp 5b",
        "7:",
        "test r8, r8",
        "jz 9f",
        "mov r9b, [rdx + r8 - 1]",
        "mov [rcx + r8 - 1], r9b",
        "dec r8",
        "jmp 7b",
        "8:",
        "mov r10, rsi",
        "mov r11, rdi",
        "mov rsi, rdx",
        "mov rdi, rcx",
        "mov rcx, r8",
        "rep movsb",
        "mov rsi, r10",
        "mov rdi, r11",
        "9:",
        "ret",
        long = const LONG,
    )
}

#[unsafe(naked)]
unsafe extern "win64" fn memset(to: *mut u8, value: i32, count: usize) -> *mut u8 {
    naked_asm!(
        "mov rax, rcx",
        "movzx edx, dl",
        "mov r9, 0x0101010101010101",
        "imul rdx, r9",
        "movq xmm0, rdx",
        "punpcklqdq xmm0, xmm0",
        "cmp r8, {long}",
        "jae 5f",
        "2:",
        "cmp r8, 32",
        "jb 3f",
        "movups [rcx], xmm0",
        "movups [rcx + 16], xmm0",
        "add rcx, 32",
        "sub r8, 32",
        "jmp 2b",
        "3:",
        "test r8, r8",
        "jz 4f",
        "mov [rcx], dl",
        "inc rcx",
        "dec r8",
        "jmp 3b",
        "5:",
        "mov r10, rsi",
        "mov r11, rdi",
        "mov r9, rax",
        "mov rdi, rcx",
        "mov rcx, r8",
        "mov eax, edx",
        "rep stosb",
        "mov rax, r9",
        "mov rdi, r11",
        "4:",
        "ret",
        long = const LONG,
    )
}

#[unsafe(naked)]
unsafe extern "win64" fn memcmp(a: *const u8, b: *const u8, count: usize) -> i32 {
    naked_asm!(
        "2:",
        "cmp r8, 8",
        "jb 3f",
        "mov r9, [rcx]",
        "cmp r9, [rdx]",
        "jne 3f",
        "add rcx, 8",
        "add rdx, 8",
        "sub r8, 8",
        "jmp 2b",
        "3:",
        "xor eax, eax",
        "test r8, r8",
        "jz 4f",
        "mov al, [rcx]",
        "cmp al, [rdx]",
        "jne 5f",
        "inc rcx",
        "inc rdx",
        "dec r8",
        "jmp 3b",
        "4:",
        "ret",
        "5:",
        "sbb eax, eax",
        "or eax, 1",
        "ret",
    )
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

#[cfg(test)]
mod tests {
    use super::{LONG, memcmp, memmove, memset};

    fn moved(bytes: &mut [u8], from: usize, to: usize, count: usize) -> usize {
        assert!(from + count <= bytes.len() && to + count <= bytes.len());
        let base = bytes.as_mut_ptr();
        let (to, from) = (base.wrapping_add(to), base.wrapping_add(from));
        // SAFETY: both ranges lie in `bytes` (asserted above).
        let result = unsafe { memmove(to, from, count) };
        result as usize - base as usize
    }

    fn filled(bytes: &mut [u8], value: i32) {
        // SAFETY: the whole of a slice.
        unsafe { memset(bytes.as_mut_ptr(), value, bytes.len()) };
    }

    fn compared(a: &[u8], b: &[u8]) -> i32 {
        assert_eq!(a.len(), b.len());
        // SAFETY: two slices of one length.
        unsafe { memcmp(a.as_ptr(), b.as_ptr(), a.len()) }
    }

    /// Long ones go by the processor's string instructions, which lend rsi and rdi.
    #[test]
    fn what_is_long_is_moved_and_filled_the_same() {
        let source: Vec<u8> = (0..20_000).map(|at| (at * 7 % 251) as u8).collect();
        for count in [LONG - 1, LONG, LONG + 1, 9_000] {
            for (from, to) in [(0, 10_000), (501, 500), (500, 501), (9_000, 8_000), (8_000, 9_000)] {
                let (mut ours, mut theirs) = (source.clone(), source.clone());
                theirs.copy_within(from..from + count, to);
                assert_eq!(moved(&mut ours, from, to, count), to);
                assert_eq!(ours, theirs, "{count} bytes from {from} to {to}");
            }
            let (mut ours, mut theirs) = (source.clone(), source.clone());
            theirs[10..10 + count].fill(0xA5);
            filled(&mut ours[10..10 + count], 0x7A5);
            assert_eq!(ours, theirs, "{count} bytes");
        }
    }

    /// Every size and distance around the steps of the loops, against the standard library.
    #[test]
    fn moving_comparing_and_filling_do_what_the_c_standard_says() {
        let source: Vec<u8> = (0..400).map(|at| (at * 7 % 251) as u8).collect();
        for count in [0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200] {
            for (from, to) in
                [(0, 200), (50, 51), (51, 50), (50, 50), (50, 58), (58, 50), (50, 120), (120, 50)]
            {
                let (mut ours, mut theirs) = (source.clone(), source.clone());
                theirs.copy_within(from..from + count, to);
                assert_eq!(moved(&mut ours, from, to, count), to);
                assert_eq!(ours, theirs, "{count} bytes from {from} to {to}");
            }
            let (mut ours, mut theirs) = (source.clone(), source.clone());
            theirs[10..10 + count].fill(0xA5);
            filled(&mut ours[10..10 + count], 0x7A5);
            assert_eq!(ours, theirs, "{count} bytes");
            for place in 0..count {
                let mut other = source.clone();
                other[place] ^= 0x80;
                let expected = if other[place] < source[place] { -1 } else { 1 };
                assert_eq!(compared(&other[..count], &source[..count]), expected);
            }
            assert_eq!(compared(&source[..count], &source.clone()[..count]), 0);
        }
    }
}
