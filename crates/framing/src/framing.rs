//! KSALLOCATOR_FRAMING, checked: the old answer about framing, and the parameters of every allocator create.
//!
//! An allocator is always created with this structure, also where the requirements came as KSALLOCATOR_FRAMING_EX;
//! so the end of every negotiation is one of these.

use crate::{
    Alignment, Flags, InvalidAlignment, Item, MemoryType, Range, flags::Context, item, wire::RawFraming,
};
use core::fmt;

/// The pool that a create asks for (POOL_TYPE).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct PoolType(pub u32);

impl PoolType {
    /// Executable nonpaged pool; an allocator is free to serve it with memory that is not executable.
    pub const NONPAGED: Self = Self(0);
    pub const PAGED: Self = Self(1);
    pub const NONPAGED_NX: Self = Self(512);
}

/// Framing in the old structure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Framing {
    /// RequirementsFlags of an answer, OptionsFlags of a create.
    pub flags: Flags,
    pub pool: PoolType,
    /// Outstanding frames; 0 is no requirement.
    pub frames: u32,
    /// Bytes of one frame, prefix and postfix included; 0 is no requirement.
    pub frame_size: u32,
    pub alignment: Alignment,
    /// FramePitch, only with 2D_BUFFER_REQUIRED.
    pub pitch: Option<i32>,
}

impl Framing {
    /// Checks what came from outside.
    pub fn new(raw: &RawFraming) -> Result<Self, InvalidAlignment> {
        let flags = Flags(raw.flags);
        let (alignment, pitch) = item::placement(flags, raw.alignment_or_pitch)?;
        let pool = PoolType(raw.pool_type);
        Ok(Self { flags, pool, frames: raw.frames, frame_size: raw.frame_size, alignment, pitch })
    }

    #[must_use]
    pub fn to_raw(self) -> RawFraming {
        RawFraming {
            flags: self.flags.0,
            pool_type: self.pool.0,
            frames: self.frames,
            frame_size: self.frame_size,
            alignment_or_pitch: self.pitch.map_or(self.alignment.mask(), i32::cast_unsigned),
            reserved: 0,
        }
    }

    /// The create that asks an allocator for frames as `agreed`, `frames` of them, `frame_size` bytes each.
    ///
    /// Only the options that a create may carry (COMPATIBLE, SYSTEM_MEMORY); SYSTEM_MEMORY unless the frames are a
    /// device's, because without it "it is assumed that the sink provides a system address mapping to on-board RAM".
    #[must_use]
    pub fn create(agreed: &Item, frames: u32, frame_size: u32) -> Self {
        let flags = if agreed.memory.is_device() { Flags::default() } else { Flags::SYSTEM_MEMORY };
        let paged = agreed.memory == MemoryType::KERNEL_PAGED;
        let pool = if paged { PoolType::PAGED } else { PoolType::NONPAGED };
        Self { flags, pool, frames, frame_size, alignment: agreed.alignment, pitch: None }
    }

    /// An old answer as a framing item, so that old and new pins can be compared.
    ///
    /// FrameSize is the size the pin wants; larger frames hold as much. Without SYSTEM_MEMORY the pin asks for no
    /// particular memory.
    #[must_use]
    pub fn as_item(&self) -> Item {
        let pool_memory =
            if self.pool == PoolType::PAGED { MemoryType::KERNEL_PAGED } else { MemoryType::KERNEL_NONPAGED };
        let system = self.flags.has(Flags::SYSTEM_MEMORY);
        let wanted = match self.frame_size {
            0 => Range::ANY,
            size => Range::exactly(size),
        };
        Item {
            memory: if system { pool_memory } else { MemoryType::DONT_CARE },
            flags: self.flags,
            frames: self.frames,
            alignment: self.alignment,
            pitch: self.pitch,
            physical: Range::ANY.from_size(self.frame_size).unwrap_or(wanted),
            optimal: wanted,
            ..Item::ANY
        }
    }

    /// Prints a create's parameters; [`fmt::Display`] prints an answer.
    #[must_use]
    pub const fn as_create(&self) -> InContext<'_> {
        InContext { framing: self, context: Context::Options }
    }
}

/// A framing in the context that its flag word needs.
#[derive(Debug)]
pub struct InContext<'a> {
    framing: &'a Framing,
    context: Context,
}

impl fmt::Display for Framing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        InContext { framing: self, context: Context::Requirements }.fmt(f)
    }
}

impl fmt::Display for InContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Framing { flags, pool, frames, frame_size, alignment, pitch } = self.framing;
        match frames {
            0 => f.write_str("any number of frames")?,
            _ => write!(f, "{frames} frames")?,
        }
        match frame_size {
            0 => f.write_str(" of any size")?,
            _ => write!(f, " of {frame_size} bytes")?,
        }
        match pitch {
            Some(pitch) => write!(f, ", pitch {pitch}")?,
            None => write!(f, ", aligned to {alignment}")?,
        }
        write!(f, ", {pool}, {}", flags.in_context(self.context))
    }
}

impl fmt::Display for PoolType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NONPAGED => f.write_str("NonPagedPool"),
            Self::PAGED => f.write_str("PagedPool"),
            Self::NONPAGED_NX => f.write_str("NonPagedPoolNx"),
            Self(other) => write!(f, "pool type {other}"),
        }
    }
}
