//! Call stacks through a driver's frames, by the unwind codes of its image ("x64 exception handling" in the Windows docs).
//!
//! The host's own frames are not walked: each crossing remembers where the driver's frames begin ([`Record`]), so a stack
//! is the crossings from the innermost out, with the driver's frames between them.
#![allow(unsafe_code)]
// UNSAFETY: reads images and driver stacks by address, after checking the range.

use std::rc::Rc;

use crate::arena;
use crate::crossing::Record;
use crate::loader::Image;
use crate::machine::Machine;
use crate::os::{RBP, RSP, Registers};
use crate::thread::Thread;

/// More frames than this are a loop.
const MOST_FRAMES: usize = 64;

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
            lines.extend(self.frames(*registers).into_iter().map(|address| self.describe(address)));
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

    fn addresses_of(&self, record: &Record) -> Vec<usize> {
        let Record::Outward { return_address, stack, preserved, .. } = record else { return Vec::new() };
        let mut registers = Registers { rip: *return_address as u64, ..Registers::default() };
        // rbx, rbp, rsi, rdi, r12 … r15, as the entry code saves them.
        for (register, value) in [3, RBP, 6, 7, 12, 13, 14, 15].into_iter().zip(preserved) {
            registers.general[register] = *value;
        }
        registers.general[RSP] = *stack as u64 + 8;
        let mut addresses = vec![*return_address];
        addresses.extend(self.frames(registers));
        addresses
    }

    /// Return addresses from here out, as long as they lie in images.
    fn frames(&self, mut registers: Registers) -> Vec<usize> {
        let mut addresses = Vec::new();
        while addresses.len() < MOST_FRAMES {
            let Some(image) = self.image_at(registers.rip as usize) else { break };
            if step(&image, &mut registers).is_none() || self.image_at(registers.rip as usize).is_none() {
                break;
            }
            addresses.push(registers.rip as usize);
        }
        addresses
    }
}

/// Undoes one function: registers become those of its caller.
fn step(image: &Rc<Image>, registers: &mut Registers) -> Option<()> {
    let offset = (registers.rip as usize - image.base) as u32;
    let mut entry = find(image, offset);
    while let Some((begin, information)) = entry {
        entry = undo(image, information, offset.wrapping_sub(begin), registers)?;
    }
    registers.rip = stack_word(registers.general[RSP])?;
    registers.general[RSP] += 8;
    Some(())
}

/// Start and unwind information of the function that holds `offset`; None for a leaf function.
fn find(image: &Image, offset: u32) -> Option<(u32, u32)> {
    let (table, count) = image.functions;
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        let at = table + middle * 12;
        let (begin, end) = (image_word(image, at)?, image_word(image, at + 4)?);
        match offset {
            o if o < begin => high = middle,
            o if o >= end => low = middle + 1,
            _ => return Some((begin, image_word(image, at + 8)?)),
        }
    }
    None
}

/// Applies the unwind codes of one UNWIND_INFO; gives the next one when it is chained.
#[allow(clippy::type_complexity)]
fn undo(image: &Image, information: u32, into: u32, registers: &mut Registers) -> Option<Option<(u32, u32)>> {
    const CHAINED: u8 = 4;
    let at = image.base + information as usize;
    let header = image_word(image, at)?.to_le_bytes();
    let (flags, count, frame) = (header[0] >> 3, usize::from(header[2]), header[3]);
    let slot = |index: usize| image_half(image, at + 4 + 2 * index);
    let mut index = 0;
    while index < count {
        let [code_offset, operation] = slot(index)?.to_le_bytes();
        let (operation, info) = (operation & 15, operation >> 4);
        let done = into >= u32::from(code_offset);
        let next = |n: usize| slot(index + n).map(u64::from);
        let far = || Some(next(1)? | next(2)? << 16);
        let rsp = registers.general[RSP];
        let used = match operation {
            0 => {
                if done {
                    registers.general[usize::from(info)] = stack_word(rsp)?;
                    registers.general[RSP] = rsp + 8;
                }
                1
            }
            1 if info == 0 => add(registers, done, next(1)? * 8, 2),
            1 => add(registers, done, far()?, 3),
            2 => add(registers, done, u64::from(info) * 8 + 8, 1),
            3 => {
                if done {
                    let base = registers.general[usize::from(frame & 15)];
                    registers.general[RSP] = base.wrapping_sub(u64::from(frame >> 4) * 16);
                }
                1
            }
            4 | 5 => {
                let place = if operation == 4 { next(1)? * 8 } else { far()? };
                if done {
                    registers.general[usize::from(info)] = stack_word(rsp + place)?;
                }
                usize::from(operation) - 2
            }
            6 | 8 => 2,
            7 | 9 => 3,
            _ => return None,
        };
        index += used;
    }
    if flags & CHAINED == 0 {
        return Some(None);
    }
    let chained = at + 4 + 2 * count.next_multiple_of(2);
    Some(Some((image_word(image, chained)?, image_word(image, chained + 8)?)))
}

fn add(registers: &mut Registers, done: bool, size: u64, slots: usize) -> usize {
    if done {
        registers.general[RSP] += size;
    }
    slots
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

fn stack_word(address: u64) -> Option<u64> {
    let inside = arena::STACKS.contains(address as usize) && arena::STACKS.contains(address as usize + 7);
    // SAFETY: rsp of a thread and what its own unwind codes make of it; the range is that of stacks.
    inside.then(|| unsafe { std::ptr::read_unaligned(address as *const u64) })
}
