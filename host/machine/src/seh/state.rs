//! The registers of a function that was left in the middle, as unwinding needs them and as CONTEXT shows them to a driver.

use std::arch::naked_asm;
use std::mem::offset_of;

use ks_sys::{CONTEXT, zeroed};

use crate::os::{RSP, Registers};

/// General registers and all vector registers.
#[derive(Clone, Copy, Default)]
pub(crate) struct State {
    pub(crate) registers: Registers,
    pub(crate) vectors: [[u64; 2]; 16],
}

const GENERAL: usize = offset_of!(CONTEXT, Rax);
const FLOAT: usize = offset_of!(CONTEXT, Anonymous);
/// XMM_SAVE_AREA32.XmmRegisters, after its header and the legacy registers.
const VECTORS: usize = FLOAT + 2 * 16 + 8 * 16;
const FLAGS: usize = offset_of!(CONTEXT, EFlags);
/// CONTEXT_AMD64 | CONTROL | INTEGER | FLOATING_POINT.
const CONTEXT_FLAGS: u32 = 0x10_000B;
/// MXCSR as a thread starts with it: all floating-point exceptions masked.
const MXCSR: u32 = 0x1F80;

const _: () = {
    // winnt.h: rax … r15 and rip follow each other.
    assert!(offset_of!(CONTEXT, Rip) == GENERAL + 16 * 8);
    assert!(offset_of!(CONTEXT, Rsp) == GENERAL + RSP * 8);
    assert!(VECTORS == 0x1A0 && size_of::<CONTEXT>() == 0x4D0);
};

impl State {
    pub(crate) fn context(&self) -> CONTEXT {
        let mut context: CONTEXT = zeroed();
        context.ContextFlags = CONTEXT_FLAGS;
        context.MxCsr = MXCSR;
        context.EFlags = self.registers.flags as u32;
        context.Rip = self.registers.rip;
        let to = (&raw mut context).cast::<u8>();
        let (general, vectors) = (to.wrapping_add(GENERAL).cast::<[u64; 16]>(), to.wrapping_add(VECTORS));
        // SAFETY: seventeen words of the CONTEXT, in this order (asserted above).
        unsafe { general.write_unaligned(self.registers.general) };
        // SAFETY: sixteen vectors within the CONTEXT (asserted above).
        unsafe { vectors.cast::<[[u64; 2]; 16]>().write_unaligned(self.vectors) };
        context
    }
}

/// Goes on where `context` says. What lies on the stack below its rsp is abandoned.
///
/// # Safety
/// The registers are those of driver code on the running thread, as unwinding or the driver's handler left them.
#[unsafe(naked)]
pub(super) unsafe extern "win64" fn resume(context: *const CONTEXT) -> ! {
    naked_asm!(
        "movups xmm0, [rcx + {v}]",
        "movups xmm1, [rcx + {v} + 16]",
        "movups xmm2, [rcx + {v} + 32]",
        "movups xmm3, [rcx + {v} + 48]",
        "movups xmm4, [rcx + {v} + 64]",
        "movups xmm5, [rcx + {v} + 80]",
        "movups xmm6, [rcx + {v} + 96]",
        "movups xmm7, [rcx + {v} + 112]",
        "movups xmm8, [rcx + {v} + 128]",
        "movups xmm9, [rcx + {v} + 144]",
        "movups xmm10, [rcx + {v} + 160]",
        "movups xmm11, [rcx + {v} + 176]",
        "movups xmm12, [rcx + {v} + 192]",
        "movups xmm13, [rcx + {v} + 208]",
        "movups xmm14, [rcx + {v} + 224]",
        "movups xmm15, [rcx + {v} + 240]",
        // Below the new stack pointer, from the top: rip, flags, rcx, rdx. Windows code keeps nothing there.
        "mov rdx, [rcx + {g} + 32]",
        "mov rax, [rcx + {g} + 128]",
        "mov [rdx - 8], rax",
        "mov eax, [rcx + {f}]",
        "mov [rdx - 16], rax",
        "mov rax, [rcx + {g} + 8]",
        "mov [rdx - 24], rax",
        "mov rax, [rcx + {g} + 16]",
        "mov [rdx - 32], rax",
        "mov rax, [rcx + {g}]",
        "mov rbx, [rcx + {g} + 24]",
        "mov rbp, [rcx + {g} + 40]",
        "mov rsi, [rcx + {g} + 48]",
        "mov rdi, [rcx + {g} + 56]",
        "mov r8, [rcx + {g} + 64]",
        "mov r9, [rcx + {g} + 72]",
        "mov r10, [rcx + {g} + 80]",
        "mov r11, [rcx + {g} + 88]",
        "mov r12, [rcx + {g} + 96]",
        "mov r13, [rcx + {g} + 104]",
        "mov r14, [rcx + {g} + 112]",
        "mov r15, [rcx + {g} + 120]",
        "lea rsp, [rdx - 32]",
        "pop rdx",
        "pop rcx",
        "popfq",
        "ret",
        v = const VECTORS,
        g = const GENERAL,
        f = const FLAGS,
    )
}
