//! Framing between its two languages: KSALLOCATOR_FRAMING and DirectShow's ALLOCATOR_PROPERTIES.
//!
//! | KS | DirectShow |
//! |---|---|
//! | Frames | cBuffers |
//! | FrameSize, prefix and postfix included | cbBuffer without cbPrefix |
//! | FileAlignment, a mask, of the frame | cbAlign, bytes, of the start of the prefix |
//! | 0: no requirement | 0 and −1: no requirement |
//!
//! The frame begins with its prefix, so both alignments speak of the same address. What one side cannot say is
//! named in [`Lost`], never dropped in silence.

use crate::{Alignment, Flags, Framing, InvalidAlignment, framing::PoolType};
use core::fmt;

/// ALLOCATOR_PROPERTIES (strmif.h). All are LONGs; 0 and −1 mean "no requirement".
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[repr(C)]
pub struct Properties {
    pub buffers: i32,
    /// Bytes of one buffer, without the prefix.
    pub buffer_bytes: i32,
    pub align_bytes: i32,
    pub prefix_bytes: i32,
}

/// A value and what was lost on the way to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Converted<T> {
    pub value: T,
    pub lost: Lost,
}

/// What the other language has no word for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Lost {
    /// KS: paged or nonpaged. DirectShow buffers are user-mode memory.
    pub pool_type: bool,
    /// KS: flags other than SYSTEM_MEMORY, which all DirectShow memory satisfies.
    pub flags: bool,
    /// KS: FramePitch.
    pub pitch: bool,
    /// DirectShow: where the prefix ends. It is inside FrameSize afterwards.
    pub prefix: bool,
}

/// A value that does not exist on the other side.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unconvertible {
    /// A LONG cannot hold it.
    TooLarge {
        field: &'static str,
        value: u32,
    },
    /// A negative number that is not −1.
    Negative {
        field: &'static str,
        value: i32,
    },
    Alignment(InvalidAlignment),
    /// cbBuffer and cbPrefix together exceed 32 bits.
    FrameSize {
        buffer_bytes: u32,
        prefix_bytes: u32,
    },
    /// The prefix is as large as the frame or larger: no buffer is left.
    Prefix {
        prefix_bytes: u32,
        frame_size: u32,
    },
}

/// KS to DirectShow. `prefix_bytes` of each frame are set aside as the prefix.
pub fn properties(framing: &Framing, prefix_bytes: u32) -> Result<Converted<Properties>, Unconvertible> {
    let buffer = match framing.frame_size {
        0 => 0,
        size if size > prefix_bytes => size - prefix_bytes,
        frame_size => return Err(Unconvertible::Prefix { prefix_bytes, frame_size }),
    };
    let value = Properties {
        buffers: long("Frames", framing.frames)?,
        buffer_bytes: long("FrameSize", buffer)?,
        align_bytes: long("FileAlignment", framing.alignment.bytes())?,
        prefix_bytes: long("the prefix", prefix_bytes)?,
    };
    let lost = Lost {
        pool_type: framing.pool != PoolType::NONPAGED,
        flags: framing.flags.without(Flags::SYSTEM_MEMORY) != Flags::default(),
        pitch: framing.pitch.is_some(),
        prefix: false,
    };
    Ok(Converted { value, lost })
}

/// DirectShow to KS: system memory, as every DirectShow buffer is.
pub fn framing(properties: &Properties) -> Result<Converted<Framing>, Unconvertible> {
    let buffer_bytes = wish("cbBuffer", properties.buffer_bytes)?;
    let prefix_bytes = wish("cbPrefix", properties.prefix_bytes)?;
    let frame_size = match buffer_bytes {
        0 => 0,
        _ => buffer_bytes
            .checked_add(prefix_bytes)
            .ok_or(Unconvertible::FrameSize { buffer_bytes, prefix_bytes })?,
    };
    let align = wish("cbAlign", properties.align_bytes)?.max(1);
    let value = Framing {
        flags: Flags::SYSTEM_MEMORY,
        pool: PoolType::NONPAGED,
        frames: wish("cBuffers", properties.buffers)?,
        frame_size,
        alignment: Alignment::from_bytes(align).map_err(Unconvertible::Alignment)?,
        pitch: None,
    };
    Ok(Converted { value, lost: Lost { prefix: prefix_bytes != 0, ..Lost::default() } })
}

fn long(field: &'static str, value: u32) -> Result<i32, Unconvertible> {
    i32::try_from(value).map_err(|_| Unconvertible::TooLarge { field, value })
}

/// A LONG from DirectShow: −1 is "no requirement", as 0 is.
fn wish(field: &'static str, value: i32) -> Result<u32, Unconvertible> {
    match value {
        -1 => Ok(0),
        _ => u32::try_from(value).map_err(|_| Unconvertible::Negative { field, value }),
    }
}

impl Lost {
    /// One sentence for each thing that was lost.
    pub fn sentences(self) -> impl Iterator<Item = &'static str> {
        [
            (self.pool_type, "PoolType: DirectShow does not say which pool frames come from"),
            (self.flags, "flags: DirectShow has no requirement or option flags"),
            (self.pitch, "FramePitch: DirectShow keeps the stride in the media type"),
            (self.prefix, "cbPrefix: KS counts it inside FrameSize and does not say where it ends"),
        ]
        .into_iter()
        .filter_map(|(lost, sentence)| lost.then_some(sentence))
    }
}

impl fmt::Display for Unconvertible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::TooLarge { field, value } => write!(f, "{field} is {value}, more than a LONG can hold"),
            Self::Negative { field, value } => {
                write!(f, "{field} is {value}; only -1 among the negative numbers has a meaning")
            }
            Self::Alignment(reason) => write!(f, "cbAlign: {reason}"),
            Self::FrameSize { buffer_bytes, prefix_bytes } => {
                write!(f, "cbBuffer {buffer_bytes} and cbPrefix {prefix_bytes} together exceed 32 bits")
            }
            Self::Prefix { prefix_bytes, frame_size } => {
                write!(f, "a prefix of {prefix_bytes} bytes leaves nothing of a frame of {frame_size}")
            }
        }
    }
}

impl core::error::Error for Unconvertible {}
