//! Inline traps: instructions that reach into the processor or the kernel's memory without an import.
//!
//! A driver that has none runs on a host that is an ordinary process, also where `gs` belongs to somebody
//! else. Drivers get them from inline functions of the headers: KeGetCurrentIrql is `mov rax, cr8`,
//! KeGetCurrentThread is `gs:[188h]`, KeQuerySystemTime reads KUSER_SHARED_DATA, fast-fail is `int 29h`. AVX is on
//! the list too: the kernel does not save those registers for a driver that has not asked for it.

use std::fmt;

use iced_x86::{Decoder, DecoderOptions, EncodingKind, Instruction, Mnemonic, OpKind, Register};
use serde::Serialize;

use super::read::Machine;

/// An executable section's bytes and where they lie in the image.
pub(crate) struct Code {
    pub(crate) address: u32,
    pub(crate) bytes: Vec<u8>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Trap {
    pub(crate) address: u32,
    pub(crate) what: &'static str,
}

impl fmt::Display for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {:#x}", self.what, self.address)
    }
}

pub(crate) fn find(machine: Machine, code: &[Code]) -> Vec<Trap> {
    code.iter()
        .flat_map(|code| if machine == Machine::X64 { find_x64(code) } else { find_arm64(code) })
        .collect()
}

/// The sections hold code only (LLVM keeps jump tables in .rdata), so they are read from end to end.
fn find_x64(code: &Code) -> Vec<Trap> {
    let decoder = Decoder::with_ip(64, &code.bytes, u64::from(code.address), DecoderOptions::NONE);
    let traps = decoder.into_iter().filter_map(|instruction| {
        // An address in the image is 32 bits wide, as it was put in.
        x64_trap(&instruction).map(|what| Trap { address: instruction.ip() as u32, what })
    });
    traps.collect()
}

fn x64_trap(instruction: &Instruction) -> Option<&'static str> {
    if matches!(instruction.segment_prefix(), Register::GS | Register::FS) {
        return Some("a gs: or fs: access");
    }
    if (0..instruction.op_count()).any(|operand| is_control_register(instruction, operand)) {
        return Some("a control register");
    }
    if (0..instruction.op_count()).any(|operand| is_shared_data(instruction, operand)) {
        return Some("an address in KUSER_SHARED_DATA");
    }
    match instruction.mnemonic() {
        Mnemonic::Int => Some("int"),
        Mnemonic::Syscall | Mnemonic::Sysenter => Some("a system call"),
        Mnemonic::In | Mnemonic::Out => Some("port I/O"),
        Mnemonic::Rdmsr | Mnemonic::Wrmsr => Some("a model-specific register"),
        Mnemonic::Cli | Mnemonic::Sti | Mnemonic::Hlt => Some("interrupt control"),
        Mnemonic::INVALID => Some("bytes that are no instruction"),
        _ if is_avx(instruction) => Some("AVX"),
        _ => None,
    }
}

fn is_control_register(instruction: &Instruction, operand: u32) -> bool {
    instruction.op_kind(operand) == OpKind::Register && instruction.op_register(operand).is_cr()
}

/// The page is mapped at this fixed address on every x64 Windows.
fn is_shared_data(instruction: &Instruction, operand: u32) -> bool {
    const PAGE: std::ops::Range<u64> = 0xFFFF_F780_0000_0000..0xFFFF_F780_0000_1000;
    match instruction.op_kind(operand) {
        OpKind::Immediate64 => PAGE.contains(&instruction.immediate64()),
        OpKind::Memory => PAGE.contains(&instruction.memory_displacement64()),
        _ => false,
    }
}

fn is_avx(instruction: &Instruction) -> bool {
    matches!(instruction.encoding(), EncodingKind::VEX | EncodingKind::EVEX | EncodingKind::XOP)
        && (0..instruction.op_count()).any(|operand| instruction.op_register(operand).is_vector_register())
}

/// Every instruction is one little-endian word.
fn find_arm64(code: &Code) -> Vec<Trap> {
    let words = code.bytes.as_chunks().0.iter().copied().map(u32::from_le_bytes);
    let traps = words
        .zip((code.address..).step_by(4))
        .filter_map(|(word, address)| arm64_trap(word).map(|what| Trap { address, what }));
    traps.collect()
}

fn arm64_trap(word: u32) -> Option<&'static str> {
    match word {
        // SVC, HVC, SMC: 1101_0100_000 imm16 000 01/10/11
        _ if word & 0xFFE0_001C == 0xD400_0000 && word & 3 != 0 => Some("a system call"),
        // BRK #0xF003 is fast-fail.
        0xD43E_0060 => Some("fast-fail"),
        // MRS and MSR (register): 1101_0101_00L1
        _ if word & 0xFFD0_0000 == 0xD510_0000 => Some("a system register"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(machine: Machine, bytes: &[u8]) -> Vec<&'static str> {
        let code = Code { address: 0x1000, bytes: bytes.to_vec() };
        find(machine, &[code]).into_iter().map(|trap| trap.what).collect()
    }

    #[test]
    fn each_inline_function_of_the_headers_is_seen() {
        // The bytes are what a C compiler makes of these functions in the WDK's headers.
        let current_irql = [0x44, 0x0f, 0x20, 0xc0]; // mov rax, cr8
        let current_thread = [0x65, 0x48, 0x8b, 0x04, 0x25, 0x88, 0x01, 0, 0]; // mov rax, gs:[188h]
        let system_time = [0x48, 0xb8, 0x14, 0, 0, 0, 0x80, 0xf7, 0xff, 0xff]; // mov rax, 0FFFFF78000000014h
        let fast_fail = [0xcd, 0x29]; // int 29h
        assert_eq!(found(Machine::X64, &current_irql), ["a control register"]);
        assert_eq!(found(Machine::X64, &current_thread), ["a gs: or fs: access"]);
        assert_eq!(found(Machine::X64, &system_time), ["an address in KUSER_SHARED_DATA"]);
        assert_eq!(found(Machine::X64, &fast_fail), ["int"]);
    }

    #[test]
    fn sse_and_padding_are_no_traps_but_avx_is() {
        assert!(found(Machine::X64, &[0x0f, 0x28, 0xc1, 0xc3, 0xcc, 0xcc]).is_empty()); // movaps; ret; int3
        assert_eq!(found(Machine::X64, &[0xc5, 0xfc, 0x28, 0xc1]), ["AVX"]); // vmovaps ymm0, ymm1
    }

    #[test]
    fn arm64_system_registers_and_calls_are_seen() {
        assert_eq!(found(Machine::Arm64, &0xD538_D080u32.to_le_bytes()), ["a system register"]); // mrs x0, tpidr_el1
        assert_eq!(found(Machine::Arm64, &0xD400_0001u32.to_le_bytes()), ["a system call"]); // svc #0
        assert!(found(Machine::Arm64, &0xD65F_03C0u32.to_le_bytes()).is_empty()); // ret
    }
}
