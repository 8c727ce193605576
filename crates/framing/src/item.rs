//! One framing item, checked: what a pin asks of frames of one kind of memory.
//!
//! Made from a [`RawItem`] (KS_FRAMING_ITEM) or from the old [`crate::Framing`]. What the documentation reserves or
//! calls "not currently supported" (InPlaceWeight, NotInPlaceWeight, BusFlags) plays no part here; the lint speaks
//! of it. [`Item::agree`] is the intersection of two items: what frames must be to suit both pins.

use crate::{
    Alignment, BusType, Flags, InvalidAlignment, InvalidRange, MemoryType, Range,
    flags::Context,
    wire::{RawItem, RawRange},
};
use core::fmt;

/// What a pin asks of frames.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Item {
    pub memory: MemoryType,
    pub bus: BusType,
    pub flags: Flags,
    /// Outstanding frames; 0 is no requirement.
    pub frames: u32,
    pub alignment: Alignment,
    /// FramePitch, only with 2D_BUFFER_REQUIRED.
    pub pitch: Option<i32>,
    /// MemoryTypeWeight: among the items of one pin, the greater is preferred.
    pub weight: u32,
    /// The limit of frame sizes in bytes, prefix and postfix included.
    pub physical: Range,
    /// The optimal sizes: always a part of `physical`.
    pub optimal: Range,
}

/// Why a KS_FRAMING_ITEM is not a framing item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InvalidItem {
    Alignment(InvalidAlignment),
    Physical(InvalidRange),
    Optimal(InvalidRange),
}

/// Why two items have no frame in common. The first value is the left item's, the second the right one's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Disagreement {
    Memory(MemoryType, MemoryType),
    Bus(BusType, BusType),
    Sizes(Range, Range),
    Pitch(i32, i32),
}

impl Item {
    /// No requirement at all.
    pub const ANY: Self = Self {
        memory: MemoryType::DONT_CARE,
        bus: BusType::DONT_CARE,
        flags: Flags(0),
        frames: 0,
        alignment: Alignment::BYTE,
        pitch: None,
        weight: 0,
        physical: Range::ANY,
        optimal: Range::ANY,
    };

    /// What holds of a pipe only if it holds of both pins.
    const SHARED: Flags = Flags::INPLACE_MODIFIER.with(Flags::PREFERENCES_ONLY);
    /// What holds of a pipe as soon as one pin asks for it.
    const DEMANDED: Flags = Flags::SYSTEM_MEMORY
        .with(Flags::FRAME_INTEGRITY)
        .with(Flags::MUST_ALLOCATE)
        .with(Flags::INSIST_ON_FRAMESIZE_RATIO)
        .with(Flags::TWO_DIMENSIONAL);

    /// Checks an item that came from outside.
    ///
    /// An optimal range beyond the physical one is brought back to it, because the physical range is "the physical
    /// limit of frame sizes". MUST_ALLOCATE counts in MemoryFlags, where it belongs, as in Flags.
    pub fn new(raw: &RawItem) -> Result<Self, InvalidItem> {
        let flags = Flags(raw.flags).with(Flags(raw.memory_flags & Flags::MUST_ALLOCATE.0));
        let (alignment, pitch) = placement(flags, raw.alignment_or_pitch).map_err(InvalidItem::Alignment)?;
        let physical = sizes(raw.physical).map_err(InvalidItem::Physical)?;
        let optimal = sizes(raw.optimal).map_err(InvalidItem::Optimal)?;
        Ok(Self {
            memory: memory_with(flags, MemoryType(raw.memory_type)),
            bus: BusType(raw.bus_type),
            flags,
            frames: raw.frames,
            alignment,
            pitch,
            weight: raw.memory_type_weight,
            physical,
            optimal: optimal.intersect(physical).and_then(not_only_nothing).unwrap_or(physical),
        })
    }

    /// As KS_FRAMING_ITEM, with zero in everything that is reserved.
    #[must_use]
    pub fn to_raw(self) -> RawItem {
        RawItem {
            memory_type: self.memory.0,
            bus_type: self.bus.0,
            memory_flags: self.flags.0 & Flags::MUST_ALLOCATE.0,
            bus_flags: 0,
            flags: self.flags.without(Flags::MUST_ALLOCATE).0,
            frames: self.frames,
            alignment_or_pitch: self.pitch.map_or(self.alignment.mask(), i32::cast_unsigned),
            memory_type_weight: self.weight,
            physical: raw_range(self.physical),
            optimal: raw_range(self.optimal),
            in_place_weight: 0,
            not_in_place_weight: 0,
        }
    }

    /// The frames that suit both items, or the first thing that they cannot agree on.
    ///
    /// Sizes common to both are kept exactly. Where the optimal sizes have nothing in common, a frame large enough
    /// for either's smallest optimum is the next best thing, as far as the physical ranges allow it.
    pub fn agree(&self, other: &Self) -> Result<Self, Disagreement> {
        let (a, b) = (self, other);
        let physical = a.physical.intersect(b.physical).and_then(not_only_nothing);
        let physical = physical.ok_or(Disagreement::Sizes(a.physical, b.physical))?;
        Ok(Self {
            memory: a.memory.agree(b.memory).ok_or(Disagreement::Memory(a.memory, b.memory))?,
            bus: a.bus.agree(b.bus).ok_or(Disagreement::Bus(a.bus, b.bus))?,
            flags: a.joined_flags(b),
            frames: a.frames.max(b.frames),
            alignment: a.alignment.stricter(b.alignment),
            pitch: joined_pitch(a.pitch, b.pitch)?,
            weight: a.weight.saturating_add(b.weight),
            physical,
            optimal: joined_optimum(physical, a.optimal, b.optimal),
        })
    }

    /// The item with its memory and flags taken as wishes: what PREFERENCES_ONLY permits ("the Requirements flags
    /// are preferences only and the connection point is able to allocate frames that do not meet those
    /// specifications"). Sizes, alignment and count are not flags and stay. None if the pin does not say so.
    #[must_use]
    pub fn relaxed(&self) -> Option<Self> {
        let relaxed =
            Self { memory: MemoryType::DONT_CARE, flags: Flags::PREFERENCES_ONLY, pitch: None, ..*self };
        self.flags.has(Flags::PREFERENCES_ONLY).then_some(relaxed)
    }

    #[must_use]
    pub fn must_allocate(&self) -> bool {
        self.flags.has(Flags::MUST_ALLOCATE) && !self.flags.has(Flags::PREFERENCES_ONLY)
    }

    fn joined_flags(&self, other: &Self) -> Flags {
        let shared = self.flags.0 & other.flags.0 & Self::SHARED.0;
        let demanded = (self.flags.0 | other.flags.0) & Self::DEMANDED.0;
        Flags(shared | demanded)
    }
}

/// The last four bytes of the union: a pitch with 2D_BUFFER_REQUIRED, an alignment mask otherwise.
pub(crate) fn placement(flags: Flags, word: u32) -> Result<(Alignment, Option<i32>), InvalidAlignment> {
    if flags.has(Flags::TWO_DIMENSIONAL) {
        Ok((Alignment::BYTE, Some(word.cast_signed())))
    } else {
        Ok((Alignment::from_mask(word)?, None))
    }
}

/// SYSTEM_MEMORY without a memory type is system memory of any kind.
fn memory_with(flags: Flags, memory: MemoryType) -> MemoryType {
    if memory == MemoryType::DONT_CARE && flags.has(Flags::SYSTEM_MEMORY) {
        MemoryType::SYSTEM
    } else {
        memory
    }
}

/// A range that nobody filled in (0, 0, anything) is no requirement, as a FrameSize of 0 is.
fn sizes(raw: RawRange) -> Result<Range, InvalidRange> {
    match (raw.min_frame_size, raw.max_frame_size) {
        (0, 0) => Ok(Range::ANY),
        (min, max) => Range::new(min, max, raw.stepping),
    }
}

/// Frames of 0 bytes are none: a range that has no other size has nothing in it.
fn not_only_nothing(range: Range) -> Option<Range> {
    (range.max() != 0).then_some(range)
}

fn raw_range(range: Range) -> RawRange {
    RawRange { min_frame_size: range.min(), max_frame_size: range.max(), stepping: range.stepping() }
}

fn joined_pitch(a: Option<i32>, b: Option<i32>) -> Result<Option<i32>, Disagreement> {
    match (a, b) {
        (Some(a), Some(b)) if a != b => Err(Disagreement::Pitch(a, b)),
        (a, b) => Ok(a.or(b)),
    }
}

fn joined_optimum(physical: Range, a: Range, b: Range) -> Range {
    let common = a.intersect(b).and_then(|common| common.intersect(physical)).and_then(not_only_nothing);
    common.or_else(|| physical.from_size(a.min().max(b.min()))).unwrap_or(physical)
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.memory, self.physical)?;
        if self.optimal != self.physical {
            write!(f, " (best {})", self.optimal)?;
        }
        match self.pitch {
            Some(pitch) => write!(f, ", pitch {pitch}")?,
            None => write!(f, ", aligned to {}", self.alignment)?,
        }
        match self.frames {
            0 => f.write_str(", any number of frames")?,
            frames => write!(f, ", {frames} frames")?,
        }
        if self.bus != BusType::DONT_CARE {
            write!(f, ", {}", self.bus)?;
        }
        write!(f, ", flags {}, weight {}", self.flags.in_context(Context::Item), self.weight)
    }
}

impl fmt::Display for InvalidItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Alignment(reason) => write!(f, "FileAlignment: {reason}"),
            Self::Physical(reason) => write!(f, "PhysicalRange: {reason}"),
            Self::Optimal(reason) => write!(f, "FramingRange: {reason}"),
        }
    }
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory(a, b) => write!(f, "{a} against {b}"),
            Self::Bus(a, b) => write!(f, "{a} against {b}"),
            Self::Sizes(a, b) => write!(f, "frame sizes {a} against {b}"),
            Self::Pitch(a, b) => write!(f, "pitch {a} against {b}"),
        }
    }
}
