//! Debug output: formatted and kept in the transcript; `DbgBreakPoint` is a bug check, for no debugger listens.

use std::arch::naked_asm;

use machine::machine;

use crate::crt_format::format_debug;

machine::exports! { pub(crate) EXPORTS;
    DbgBreakPoint: unsafe extern "win64" fn(), HIGH_LEVEL;
    DbgPrint: unsafe extern "win64" fn(*const u8) -> u32, HIGH_LEVEL;
    DbgPrintEx: unsafe extern "win64" fn(u32, u32, *const u8) -> u32, HIGH_LEVEL;
    vDbgPrintEx: unsafe extern "win64" fn(u32, u32, *const u8, *const u64) -> u32, HIGH_LEVEL;
}

/// Variadic: puts the register arguments into their home slots, which makes all arguments one array.
#[unsafe(naked)]
pub unsafe extern "win64" fn DbgPrint(_format: *const u8) -> u32 {
    naked_asm!(
        "mov [rsp + 16], rdx",
        "mov [rsp + 24], r8",
        "mov [rsp + 32], r9",
        "lea rdx, [rsp + 16]",
        "jmp {print}",
        print = sym print,
    )
}

#[unsafe(naked)]
pub unsafe extern "win64" fn DbgPrintEx(_component: u32, _level: u32, _format: *const u8) -> u32 {
    naked_asm!(
        "mov [rsp + 32], r9",
        "mov rcx, r8",
        "lea rdx, [rsp + 32]",
        "jmp {print}",
        print = sym print,
    )
}

unsafe extern "win64" fn print(format: *const u8, arguments: *const u64) -> u32 {
    let text = format_debug(format, arguments);
    machine().transcript.note(machine(), "ntoskrnl.exe", "DbgPrint", || vec![text.trim_end().into()]);
    0
}

pub unsafe extern "win64" fn vDbgPrintEx(
    _component: u32,
    _level: u32,
    format: *const u8,
    arguments: *const u64,
) -> u32 {
    print(format, arguments)
}

pub unsafe extern "win64" fn DbgBreakPoint() {
    machine::stop::bug_check(
        0x1E,
        [0x8000_0003, 0, 0, 0],
        "the driver called DbgBreakPoint, and no debugger is there",
    );
}
