//! Exceptions of the processor: from the signal handler onto the thread's own stack, and into [`dispatch`](super::dispatch).
//!
//! What Windows makes an exception of a driver: an access to a client address that is not there, below DISPATCH_LEVEL; an
//! address that is none; a division by zero; an illegal instruction; a breakpoint. A kernel address that is not there, or
//! any at DISPATCH_LEVEL, is a bug check on Windows whatever handlers there are, and so it is here.

use std::arch::naked_asm;
use std::mem::{offset_of, size_of};

use ks_sys::{EXCEPTION_RECORD, PVOID};

use super::{Dispatch, State};
use crate::arena;
use crate::crossing::Record;
use crate::irql::DISPATCH_LEVEL;
use crate::machine::{Machine, machine};
use crate::os::{Interruption, R10, R11, RCX, RDI, RSI, RSP, Registers};

const STATUS_ACCESS_VIOLATION: u32 = 0xC000_0005;
const STATUS_ILLEGAL_INSTRUCTION: u32 = 0xC000_001D;
const STATUS_INTEGER_DIVIDE_BY_ZERO: u32 = 0xC000_0094;
const STATUS_BREAKPOINT: u32 = 0x8000_0003;

/// A fault on its way from the signal handler to the thread's stack.
#[repr(C)]
struct Pending {
    state: State,
    /// The vector registers at the fault.
    vectors: [[u64; 2]; 16],
    /// Whether these are the driver's, and not those of a function that it called.
    in_driver: bool,
    code: u32,
    count: u32,
    parameters: [usize; 2],
    address: usize,
    records: usize,
}

/// Room on the stack for handlers: a fault closer to its end is a bug check.
const ROOM: usize = 16 << 10;
/// Below rsp, code of the host may use this much.
const RED_ZONE: usize = 128;

/// Functions that only touch memory that a driver names, and hold nothing of the host's meanwhile.
const PLAIN: [&str; 6] = ["Rtl", "str", "wcs", "mem", "_str", "_wcs"];

/// `rep movsb` and `rep stosb`: the memory functions that use them keep their caller's rsi and rdi in r10 and r11.
const STRING_INSTRUCTIONS: [[u8; 2]; 2] = [[0xF3, 0xA4], [0xF3, 0xAA]];

/// The first bytes of the instruction that was interrupted.
fn code_at(rip: u64) -> [u8; 2] {
    // SAFETY: the processor has just read an instruction there, and those that touch memory have two bytes or more.
    unsafe { (rip as *const [u8; 2]).read() }
}

impl Machine {
    /// Redirects interrupted code to the dispatcher if its exception could be handled. False: it is a bug check.
    pub(crate) fn begin_exception(&self, registers: &mut Registers, interruption: Interruption) -> bool {
        let Some((code, parameters)) = self.exception_of(interruption) else { return false };
        let Some((state, records, in_driver)) = self.driver_state(registers) else { return false };
        let place = (registers.general[RSP] as usize - RED_ZONE - size_of::<Pending>()) & !15;
        if !arena::STACKS.contains(place) || !self.room_below(place) || !self.has_handler(state) {
            return false;
        }
        let address = state.registers.rip as usize;
        let (count, parameters) = (parameters.map_or(0, |_| 2), parameters.unwrap_or_default());
        let vectors = [[0; 2]; 16];
        let pending = Pending { state, vectors, in_driver, code, count, parameters, address, records };
        // SAFETY: the thread's own stack, below all that it uses, with room checked.
        unsafe { (place as *mut Pending).write(pending) };
        registers.general[RCX] = place as u64;
        // As before a call: aligned, over the home slots.
        registers.general[RSP] = (place - 48) as u64;
        registers.rip = arrive as *const () as u64;
        true
    }

    fn exception_of(&self, interruption: Interruption) -> Option<(u32, Option<[usize; 2]>)> {
        match interruption {
            Interruption::Access { address, write } => {
                let user = (address as usize) < arena::USER_PROBE_ADDRESS;
                (user && self.irql() < DISPATCH_LEVEL)
                    .then_some((STATUS_ACCESS_VIOLATION, Some([write.into(), address as usize])))
            }
            Interruption::Protection => Some((STATUS_ACCESS_VIOLATION, Some([0, usize::MAX]))),
            Interruption::Illegal => Some((STATUS_ILLEGAL_INSTRUCTION, None)),
            Interruption::Arithmetic => Some((STATUS_INTEGER_DIVIDE_BY_ZERO, None)),
            Interruption::Breakpoint => Some((STATUS_BREAKPOINT, None)),
            Interruption::Tick => None,
        }
    }

    /// The driver's registers: the interrupted ones, or those of the driver's call into the function that was.
    fn driver_state(&self, registers: &Registers) -> Option<(State, usize, bool)> {
        let records = self.crossings.records();
        if self.image_at(registers.rip as usize).is_some() {
            return Some((State { registers: *registers, ..State::default() }, records.len(), true));
        }
        match records.last()? {
            record @ Record::Outward { import, .. } if PLAIN.iter().any(|p| import.name.starts_with(p)) => {
                Some((Machine::state_after(record)?, records.len() - 1, false))
            }
            // memcpy and its kin have no thunk and no frame: their caller is at rsp.
            Record::Inward(_) => {
                let mut caller = *registers;
                if STRING_INSTRUCTIONS.contains(&code_at(registers.rip)) {
                    caller.general[RSI] = registers.general[R10];
                    caller.general[RDI] = registers.general[R11];
                }
                caller.rip = crate::unwind::stack_word(registers.general[RSP])?;
                caller.general[RSP] += 8;
                self.image_at(caller.rip as usize)?;
                Some((State { registers: caller, ..State::default() }, records.len(), true))
            }
            Record::Outward { .. } => None,
        }
    }

    fn room_below(&self, place: usize) -> bool {
        self.trap.stack_holds(place - ROOM)
    }
}

/// Where an interrupted thread goes on: completes the state with the vector registers, which are as they were.
#[unsafe(naked)]
unsafe extern "win64" fn arrive() {
    naked_asm!(
        "movups [rcx + {v} + 96], xmm6",
        "movups [rcx + {v} + 112], xmm7",
        "movups [rcx + {v} + 128], xmm8",
        "movups [rcx + {v} + 144], xmm9",
        "movups [rcx + {v} + 160], xmm10",
        "movups [rcx + {v} + 176], xmm11",
        "movups [rcx + {v} + 192], xmm12",
        "movups [rcx + {v} + 208], xmm13",
        "movups [rcx + {v} + 224], xmm14",
        "movups [rcx + {v} + 240], xmm15",
        "movups [rcx + {v}], xmm0",
        "movups [rcx + {v} + 16], xmm1",
        "movups [rcx + {v} + 32], xmm2",
        "movups [rcx + {v} + 48], xmm3",
        "movups [rcx + {v} + 64], xmm4",
        "movups [rcx + {v} + 80], xmm5",
        "cld",
        "call {deliver}",
        "int3",
        v = const offset_of!(Pending, vectors),
        deliver = sym deliver,
    )
}

unsafe extern "win64" fn deliver(pending: *const Pending) -> ! {
    // SAFETY: written by `begin_exception`, above this frame on the same stack.
    let mut pending = unsafe { pending.read() };
    if pending.in_driver {
        pending.state.vectors = pending.vectors;
    }
    let machine = machine();
    let mut record: EXCEPTION_RECORD = ks_sys::zeroed();
    record.ExceptionCode = pending.code as i32;
    record.ExceptionAddress = pending.address as PVOID;
    record.NumberParameters = pending.count;
    record.ExceptionInformation[0] = pending.parameters[0] as _;
    record.ExceptionInformation[1] = pending.parameters[1] as _;
    machine.note_exception(&record);
    let by = machine.describe(pending.address);
    super::dispatch::dispatch(&mut record, Dispatch { origin: pending.state, records: pending.records }, &by);
    unreachable!("a fault is taken by a handler or ends the run")
}
