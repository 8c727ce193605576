//! Windows, also under Wine: VirtualAlloc, a vectored exception handler. gs belongs to the process (the TEB), and nothing
//! ticks: an image that reads gs is refused by name, and a driver that loops without a call out is not noticed.

use std::cell::Cell;
use std::io;
use std::sync::Once;

use windows_sys::Win32::Foundation::{
    EXCEPTION_ACCESS_VIOLATION, EXCEPTION_BREAKPOINT, EXCEPTION_ILLEGAL_INSTRUCTION,
    EXCEPTION_INT_DIVIDE_BY_ZERO,
};
use windows_sys::Win32::System::Diagnostics::Debug::{
    AddVectoredExceptionHandler, CONTEXT, EXCEPTION_POINTERS, EXCEPTION_RECORD,
};
use windows_sys::Win32::System::Memory::{
    MEM_COMMIT, MEM_DECOMMIT, MEM_RESERVE, PAGE_EXECUTE_READ, PAGE_NOACCESS, PAGE_READONLY, PAGE_READWRITE,
    VirtualAlloc, VirtualFree, VirtualProtect,
};

use super::{Access, Interruption, Registers, Verdict};

pub(crate) fn reserve(base: usize, size: usize) -> io::Result<()> {
    // SAFETY: reserves or fails; never touches what exists.
    let got = unsafe { VirtualAlloc(base as *const _, size, MEM_RESERVE, PAGE_NOACCESS) };
    if got as usize == base { Ok(()) } else { Err(io::Error::last_os_error()) }
}

pub(crate) fn protect(address: usize, size: usize, access: Access) -> io::Result<()> {
    let protection = match access {
        Access::None => PAGE_NOACCESS,
        Access::ReadOnly => PAGE_READONLY,
        Access::ReadWrite => PAGE_READWRITE,
        Access::ReadExecute => PAGE_EXECUTE_READ,
    };
    // SAFETY: the range is the machine's; committing what is committed already changes nothing.
    if unsafe { VirtualAlloc(address as *const _, size, MEM_COMMIT, protection) }.is_null() {
        return Err(io::Error::last_os_error());
    }
    let mut old = 0;
    // SAFETY: the range was committed just now.
    match unsafe { VirtualProtect(address as *const _, size, protection, &mut old) } {
        0 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// Makes committed pages read as zero and gives their memory back.
pub(crate) fn zero(address: usize, size: usize) {
    // SAFETY: callers pass committed ranges in which nothing is in use any more.
    unsafe { VirtualFree(address as *mut _, size, MEM_DECOMMIT) };
    // SAFETY: the range is still reserved.
    unsafe { VirtualAlloc(address as *const _, size, MEM_COMMIT, PAGE_READWRITE) };
}

pub(crate) const GS_IS_FREE: bool = false;

pub(crate) fn set_gs(_block: usize) {}

pub(crate) fn tick_every(_milliseconds: u32) {}

type Handler = fn(&mut Registers, Interruption) -> Verdict;

thread_local! { static HANDLER: Cell<Option<Handler>> = const { Cell::new(None) }; }

pub(crate) fn install_traps(handler: Handler) {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        // SAFETY: on_exception has the signature of a vectored handler and lives as long as the process.
        unsafe { AddVectoredExceptionHandler(1, Some(on_exception)) };
    });
    HANDLER.set(Some(handler));
}

pub(crate) fn remove_traps() {
    HANDLER.set(None);
}

unsafe extern "system" fn on_exception(pointers: *mut EXCEPTION_POINTERS) -> i32 {
    const CONTINUE_EXECUTION: i32 = -1;
    const CONTINUE_SEARCH: i32 = 0;
    // SAFETY: the system passes valid pointers.
    let pointers = unsafe { &*pointers };
    // SAFETY: likewise.
    let Some(interruption) = classify(unsafe { &*pointers.ExceptionRecord }) else { return CONTINUE_SEARCH };
    // SAFETY: likewise, and the context is ours to change.
    let context = unsafe { &mut *pointers.ContextRecord };
    let mut registers = read(context);
    match HANDLER.get().map(|handle| handle(&mut registers, interruption)) {
        Some(Verdict::Resume) => {
            write(context, &registers);
            CONTINUE_EXECUTION
        }
        _ => CONTINUE_SEARCH,
    }
}

fn classify(record: &EXCEPTION_RECORD) -> Option<Interruption> {
    const PRIVILEGED_INSTRUCTION: i32 = 0xC000_0096_u32 as i32;
    Some(match record.ExceptionCode {
        EXCEPTION_ACCESS_VIOLATION => match record.ExceptionInformation[1] as u64 {
            u64::MAX => Interruption::Protection,
            address => Interruption::Access { address, write: record.ExceptionInformation[0] == 1 },
        },
        PRIVILEGED_INSTRUCTION => Interruption::Protection,
        EXCEPTION_ILLEGAL_INSTRUCTION => Interruption::Illegal,
        EXCEPTION_INT_DIVIDE_BY_ZERO => Interruption::Arithmetic,
        EXCEPTION_BREAKPOINT => Interruption::Breakpoint,
        _ => return None,
    })
}

fn read(c: &CONTEXT) -> Registers {
    let general = [
        c.Rax, c.Rcx, c.Rdx, c.Rbx, c.Rsp, c.Rbp, c.Rsi, c.Rdi, c.R8, c.R9, c.R10, c.R11, c.R12, c.R13,
        c.R14, c.R15,
    ];
    Registers { general, rip: c.Rip, flags: c.EFlags.into() }
}

fn write(c: &mut CONTEXT, registers: &Registers) {
    [
        c.Rax, c.Rcx, c.Rdx, c.Rbx, c.Rsp, c.Rbp, c.Rsi, c.Rdi, c.R8, c.R9, c.R10, c.R11, c.R12, c.R13,
        c.R14, c.R15,
    ] = registers.general;
    c.Rip = registers.rip;
}
