//! Call stacks through a driver's frames, by the unwind codes of its image ("x64 exception handling" in the Windows docs).
//!
//! The host's own frames are not walked: each crossing remembers where the driver's frames begin ([`Record`]), so a stack
//! is the crossings from the innermost out, with the driver's frames between them. [`seh`](crate::seh) walks by the same codes.
//!
//! Where a function is interrupted in its epilogue is not looked for: a return address there undoes the prologue all the same.
#![allow(unsafe_code)]
// UNSAFETY: reads images and driver stacks by address, after checking the range.

use std::rc::Rc;

use crate::arena;
use crate::crossing::Record;
use crate::loader::Image;
use crate::machine::Machine;
use crate::os::{RBP, RSP, Registers};
use crate::seh::State;
use crate::thread::Thread;

/// More frames than this are a loop.
pub(crate) const MOST_FRAMES: usize = 64;

/// A frame that was undone, as its language handler wants to know it.
#[derive(Clone, Copy)]
pub(crate) struct Undone {
    pub(crate) control_pc: u64,
    pub(crate) image_base: u64,
    /// The RUNTIME_FUNCTION; 0 for a leaf function.
    pub(crate) function_entry: u64,
    pub(crate) establisher: u64,
    pub(crate) handler: Option<Handler>,
}

/// A frame's language handler.
#[derive(Clone, Copy)]
pub(crate) struct Handler {
    pub(crate) routine: u64,
    /// Its language-specific data.
    pub(crate) data: u64,
    flags: u8,
}

/// UNW_FLAG_EHANDLER, UNW_FLAG_UHANDLER, UNW_FLAG_CHAININFO.
const EXCEPTIONS: u8 = 1;
const UNWINDING: u8 = 2;
const CHAINED: u8 = 4;

impl Handler {
    pub(crate) fn takes_exceptions(&self) -> bool {
        self.flags & EXCEPTIONS != 0
    }

    pub(crate) fn takes_unwinding(&self) -> bool {
        self.flags & UNWINDING != 0
    }
}

impl Machine {
    /// The stack of the running thread, as lines, innermost first.
    pub fn call_stack(&self) -> Vec<String> {
        self.lines_of(&self.crossings.records())
    }

    pub(crate) fn stack_of(&self, thread: &Thread) -> Vec<String> {
        self.lines_of(&thread.records.borrow())
    }

    /// The stack of code that was interrupted with these registers.
    pub(crate) fn stack_from(&self, registers: &Registers) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        if let Some(place) = self.describe_in_image(registers.rip as usize) {
            lines.push(place);
            lines.extend(
                self.frames(State { registers: *registers, ..State::default() })
                    .into_iter()
                    .map(|address| self.describe(address)),
            );
        }
        lines.extend(self.call_stack());
        lines
    }

    /// Return addresses of the running thread's driver frames: what makes a call stack unique.
    pub(crate) fn call_stack_addresses(&self) -> Vec<usize> {
        self.crossings.records().iter().rev().flat_map(|record| self.addresses_of(record)).collect()
    }

    fn lines_of(&self, records: &[Record]) -> Vec<String> {
        let mut lines = Vec::new();
        for record in records.iter().rev() {
            match record {
                Record::Outward { import, .. } => {
                    lines.push(format!("{}!{}", import.module, import.name));
                    lines.extend(self.addresses_of(record).into_iter().map(|address| self.describe(address)));
                }
                Record::Inward(inward) => lines.push(format!("(host calls {})", inward.name)),
            }
        }
        lines
    }

    /// Name of the innermost call from the host into the driver among the first `count` calls under way.
    pub(crate) fn innermost_callback(&self, count: usize) -> &'static str {
        let records = self.crossings.records();
        let inward = records[..count.min(records.len())].iter().rev().find_map(|record| match record {
            Record::Inward(inward) => Some(inward.name),
            Record::Outward { .. } => None,
        });
        inward.unwrap_or("the driver's entry")
    }

    /// The driver's registers after the call that `record` is about, but for the volatile ones.
    pub(crate) fn state_after(record: &Record) -> Option<State> {
        let Record::Outward { return_address, stack, preserved, vectors, .. } = record else { return None };
        /// Interrupts enabled, and the bit that is always set.
        const FLAGS: u64 = 0x202;
        let registers = Registers { rip: *return_address as u64, flags: FLAGS, ..Registers::default() };
        let mut state = State { registers, ..State::default() };
        // rbx, rbp, rsi, rdi, r12 … r15, as the entry code saves them.
        for (register, value) in [3, RBP, 6, 7, 12, 13, 14, 15].into_iter().zip(preserved) {
            state.registers.general[register] = *value;
        }
        state.registers.general[RSP] = *stack as u64 + 8;
        state.vectors[6..].copy_from_slice(vectors);
        Some(state)
    }

    fn addresses_of(&self, record: &Record) -> Vec<usize> {
        let Some(state) = Self::state_after(record) else { return Vec::new() };
        let mut addresses = vec![state.registers.rip as usize];
        addresses.extend(self.frames(state));
        addresses
    }

    /// Return addresses from here out, as long as they lie in images.
    fn frames(&self, mut state: State) -> Vec<usize> {
        let mut addresses = Vec::new();
        while addresses.len() < MOST_FRAMES {
            let Some(image) = self.image_at(state.registers.rip as usize) else { break };
            if step(&image, &mut state).is_none() || self.image_at(state.registers.rip as usize).is_none() {
                break;
            }
            addresses.push(state.registers.rip as usize);
        }
        addresses
    }
}

/// Undoes one function: the state becomes that of its caller.
pub(crate) fn step(image: &Rc<Image>, state: &mut State) -> Option<Undone> {
    let control_pc = state.registers.rip;
    let offset = (control_pc as usize - image.base) as u32;
    let mut undone = Undone {
        control_pc,
        image_base: image.base as u64,
        function_entry: 0,
        establisher: state.registers.general[RSP],
        handler: None,
    };
    if let Some(entry) = find(image, offset) {
        undone.function_entry = entry.at as u64;
        undone.establisher = establisher(image, &entry, offset, &state.registers)?;
        let mut next = Some(entry);
        while let Some(entry) = next {
            next = undo(image, &entry, offset.wrapping_sub(entry.begin), state, &mut undone.handler)?;
        }
    }
    state.registers.rip = stack_word(state.registers.general[RSP])?;
    state.registers.general[RSP] += 8;
    Some(undone)
}

/// A RUNTIME_FUNCTION.
struct Entry {
    /// Its own address.
    at: usize,
    begin: u32,
    information: u32,
}

fn entry(image: &Image, at: usize) -> Option<Entry> {
    Some(Entry { at, begin: image_word(image, at)?, information: image_word(image, at + 8)? })
}

/// The function that holds `offset`; None for a leaf function.
fn find(image: &Image, offset: u32) -> Option<Entry> {
    let (table, count) = image.functions;
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        let at = table + middle * 12;
        let (begin, end) = (image_word(image, at)?, image_word(image, at + 4)?);
        match offset {
            o if o < begin => high = middle,
            o if o >= end => low = middle + 1,
            _ => return entry(image, at),
        }
    }
    None
}

/// UNWIND_INFO's four bytes: version and flags, prologue size, count of codes, frame register and offset.
struct Information {
    at: usize,
    version: u8,
    flags: u8,
    count: usize,
    frame_register: usize,
    frame_offset: u64,
}

impl Information {
    fn of(image: &Image, entry: &Entry) -> Option<Information> {
        let at = image.base + entry.information as usize;
        let [version, _, count, frame] = image_word(image, at)?.to_le_bytes();
        Some(Information {
            at,
            version: version & 7,
            flags: version >> 3,
            count: count.into(),
            frame_register: usize::from(frame & 15),
            frame_offset: u64::from(frame >> 4) * 16,
        })
    }

    fn slot(&self, image: &Image, index: usize) -> Option<u16> {
        image_half(image, self.at + 4 + 2 * index)
    }

    /// What follows the codes: the handler, or the entry that this one continues.
    fn rest(&self) -> usize {
        self.at + 4 + 2 * self.count.next_multiple_of(2)
    }
}

/// "The establisher frame is the frame register less its offset once the prologue has set it, and rsp otherwise."
fn establisher(image: &Image, entry: &Entry, offset: u32, registers: &Registers) -> Option<u64> {
    const SET_FRAME: u16 = 3;
    let information = Information::of(image, entry)?;
    let into = offset.wrapping_sub(entry.begin);
    let mut is_set = information.flags & CHAINED != 0;
    for index in 0..information.count {
        let code = information.slot(image, index)?;
        is_set |= (code >> 8) & 15 == SET_FRAME && into >= u32::from(code & 0xFF);
    }
    if information.frame_register == 0 || !is_set {
        return Some(registers.general[RSP]);
    }
    Some(registers.general[information.frame_register].wrapping_sub(information.frame_offset))
}

/// Applies the unwind codes of one UNWIND_INFO; gives the next entry when it is chained.
fn undo(
    image: &Image,
    entry_here: &Entry,
    into: u32,
    state: &mut State,
    handler: &mut Option<Handler>,
) -> Option<Option<Entry>> {
    let information = Information::of(image, entry_here)?;
    let mut index = 0;
    while index < information.count {
        let [code_offset, operation] = information.slot(image, index)?.to_le_bytes();
        let next = |n: usize| information.slot(image, index + n).map(u64::from);
        let code = Code {
            operation: operation & 15,
            info: operation >> 4,
            // The prologue of a chained entry is long over.
            done: information.flags & CHAINED != 0 || into >= u32::from(code_offset),
            near: next(1).unwrap_or(0),
            far: next(1).unwrap_or(0) | next(2).unwrap_or(0) << 16,
        };
        index += code.apply(&information, state)?;
    }
    if information.flags & CHAINED != 0 {
        return Some(Some(entry(image, information.rest())?));
    }
    // "No handler runs for a function that is still in its prologue."
    let prologue = u32::from((image_word(image, information.at)? >> 8) as u8);
    if information.flags & (EXCEPTIONS | UNWINDING) != 0 && into >= prologue {
        let routine = image.base as u64 + u64::from(image_word(image, information.rest())?);
        let data = information.rest() as u64 + 4;
        *handler = Some(Handler { routine, data, flags: information.flags });
    }
    Some(None)
}

/// One UNWIND_CODE with the slots after it.
struct Code {
    operation: u8,
    info: u8,
    /// Whether the prologue has come past it.
    done: bool,
    near: u64,
    far: u64,
}

impl Code {
    /// Undoes it; gives the number of slots it takes.
    fn apply(&self, information: &Information, state: &mut State) -> Option<usize> {
        let rsp = state.registers.general[RSP];
        let register = usize::from(self.info);
        let mut grow = |size: u64, slots: usize| {
            if self.done {
                state.registers.general[RSP] = rsp + size;
            }
            Some(slots)
        };
        match (self.operation, information.version) {
            // UWOP_PUSH_NONVOL
            (0, _) => {
                if self.done {
                    state.registers.general[register] = stack_word(rsp)?;
                    state.registers.general[RSP] = rsp + 8;
                }
                Some(1)
            }
            // UWOP_ALLOC_LARGE, UWOP_ALLOC_SMALL
            (1, _) if self.info == 0 => grow(self.near * 8, 2),
            (1, _) => grow(self.far, 3),
            (2, _) => grow(u64::from(self.info) * 8 + 8, 1),
            // UWOP_SET_FPREG
            (3, _) => {
                if self.done {
                    let base = state.registers.general[information.frame_register];
                    state.registers.general[RSP] = base.wrapping_sub(information.frame_offset);
                }
                Some(1)
            }
            // UWOP_SAVE_NONVOL and its far form
            (4 | 5, _) => {
                let place = if self.operation == 4 { self.near * 8 } else { self.far };
                if self.done {
                    state.registers.general[register] = stack_word(rsp + place)?;
                }
                Some(usize::from(self.operation) - 2)
            }
            // UWOP_EPILOG: where epilogues are, in version 2; in version 1 an obsolete code of two slots.
            (6, 2) => Some(1),
            (6, _) => Some(2),
            (7, _) => Some(3),
            // UWOP_SAVE_XMM128 and its far form
            (8 | 9, _) => {
                let place = if self.operation == 8 { self.near * 16 } else { self.far };
                if self.done {
                    state.vectors[register] = [stack_word(rsp + place)?, stack_word(rsp + place + 8)?];
                }
                Some(usize::from(self.operation) - 6)
            }
            _ => None,
        }
    }
}

fn image_word(image: &Image, address: usize) -> Option<u32> {
    let inside = address >= image.base && address + 4 <= image.base + image.size;
    // SAFETY: within a mapped image, whose sections are all readable.
    inside.then(|| unsafe { std::ptr::read_unaligned(address as *const u32) })
}

fn image_half(image: &Image, address: usize) -> Option<u16> {
    let inside = address >= image.base && address + 2 <= image.base + image.size;
    // SAFETY: as above.
    inside.then(|| unsafe { std::ptr::read_unaligned(address as *const u16) })
}

pub(crate) fn stack_word(address: u64) -> Option<u64> {
    let inside = arena::STACKS.contains(address as usize) && arena::STACKS.contains(address as usize + 7);
    // SAFETY: rsp of a thread and what its own unwind codes make of it; the range is that of stacks.
    inside.then(|| unsafe { std::ptr::read_unaligned(address as *const u64) })
}
