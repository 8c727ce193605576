//! What the machine needs of the operating system under it: address space, traps, the gs register, a tick.
//!
//! Linux and Windows (also under Wine) implement the same functions; nothing else in the host asks which one it is on.
#![allow(unsafe_code)]
// UNSAFETY: system calls that change the address space, signal and exception handlers.

#[cfg(unix)]
mod linux;
#[cfg(unix)]
pub(crate) use linux::*;
#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub(crate) use windows::*;

/// What code may do with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    None,
    ReadOnly,
    ReadWrite,
    ReadExecute,
}

/// The registers of interrupted code, general ones in the processor's own numbering.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Registers {
    /// rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8 … r15.
    pub(crate) general: [u64; 16],
    pub(crate) rip: u64,
    pub(crate) flags: u64,
}

pub(crate) const RCX: usize = 1;
pub(crate) const RSP: usize = 4;
pub(crate) const RSI: usize = 6;
pub(crate) const RDI: usize = 7;
pub(crate) const R10: usize = 10;
pub(crate) const R11: usize = 11;
pub(crate) const RBP: usize = 5;

/// Why code was interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Interruption {
    /// A load or store (`write`) or fetch at an address that is not there for it.
    Access {
        address: u64,
        write: bool,
    },
    /// A privileged instruction, `int n`, or an address that is no address (non-canonical).
    Protection,
    Illegal,
    Breakpoint,
    Arithmetic,
    /// The periodic look at code that may be looping.
    Tick,
}

/// What the machine made of an interruption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Go on with the registers as they are now.
    Resume,
    /// Not code of this machine: let it take its usual course.
    NotOurs,
}
