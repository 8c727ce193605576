//! What the inputs are made of: numbers that find edges, and the structures of ks.h filled with them.

use bolero::TypeGenerator;
use framing::wire::{RawItem, RawRange};
use std::fmt;

/// A 32-bit number: small, near a power of two, at the top, or anything.
#[derive(Clone, Copy, TypeGenerator)]
pub(crate) struct Word {
    shape: u8,
    bits: u32,
}

impl Word {
    pub(crate) fn get(self) -> u32 {
        match self.shape % 8 {
            0..3 => self.bits % 33,
            3..5 => (1_u32 << (self.bits % 32)).wrapping_add(u32::from(self.shape / 8 % 3)).wrapping_sub(1),
            5 => u32::MAX - self.bits % 4,
            _ => self.bits,
        }
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.get())
    }
}

/// A KS_FRAMING_ITEM. Its memory is mostly of the types that exist, so that most pairs get past the first comparison.
#[derive(Clone, Copy, Debug, TypeGenerator)]
pub(crate) struct AnyItem {
    memory: u8,
    words: [Word; 14],
}

impl AnyItem {
    pub(crate) fn raw(&self) -> RawItem {
        let word = |index: usize| self.words[index].get();
        let range = |at: usize| RawRange {
            min_frame_size: word(at),
            max_frame_size: word(at + 1),
            stepping: word(at + 2),
        };
        RawItem {
            memory_type: match self.memory % 4 {
                0 => ks_sys::KSMEMORY_TYPE_KERNEL_NONPAGED,
                1 => ks_sys::KSMEMORY_TYPE_DEVICE_UNKNOWN,
                _ => ks_sys::KSMEMORY_TYPE_DONT_CARE,
            },
            bus_type: ks_sys::KSMEMORY_TYPE_DONT_CARE,
            memory_flags: word(0),
            bus_flags: word(1),
            flags: word(2),
            frames: word(3),
            alignment_or_pitch: word(4),
            memory_type_weight: word(5),
            physical: range(6),
            optimal: range(9),
            in_place_weight: word(12),
            not_in_place_weight: word(13),
        }
    }
}
