//! The structures as they travel: KSALLOCATOR_FRAMING, KSALLOCATOR_FRAMING_EX and its items, number for number.
//!
//! Nothing is judged here except that the bytes are there; [`crate::Item`] and [`crate::Framing`] are the values
//! after judgement, and [`crate::lint`] reads these raw ones because a mistake must be printable. Counts from outside
//! are compared with the bytes that came, never trusted. Offsets are those of ks.h, the same on every architecture
//! (the structures hold no pointers).

use crate::guid;
use core::fmt;
use ks_sys::GUID;

/// `sizeof(KSALLOCATOR_FRAMING)`.
pub const FRAMING_BYTES: usize = 24;
/// `FIELD_OFFSET(KSALLOCATOR_FRAMING_EX, FramingItem)`.
pub const HEADER_BYTES: usize = 24;
/// `sizeof(KS_FRAMING_ITEM)`.
pub const ITEM_BYTES: usize = 88;

/// KSALLOCATOR_FRAMING, the old structure: an answer (RequirementsFlags) or a create's parameters (OptionsFlags).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RawFraming {
    pub flags: u32,
    pub pool_type: u32,
    pub frames: u32,
    pub frame_size: u32,
    /// FileAlignment, a mask; or FramePitch, in the same four bytes.
    pub alignment_or_pitch: u32,
    pub reserved: u32,
}

/// The fixed part of KSALLOCATOR_FRAMING_EX.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RawHeader {
    pub count_items: u32,
    pub pin_flags: u32,
    pub ratio_numerator: u32,
    pub ratio_denominator: u32,
    pub ratio_constant_margin: u32,
    pub pin_weight: u32,
}

/// KS_FRAMING_RANGE.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RawRange {
    pub min_frame_size: u32,
    pub max_frame_size: u32,
    pub stepping: u32,
}

/// KS_FRAMING_ITEM.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RawItem {
    pub memory_type: GUID,
    pub bus_type: GUID,
    pub memory_flags: u32,
    pub bus_flags: u32,
    pub flags: u32,
    pub frames: u32,
    /// FileAlignment, a mask; or FramePitch, in the same four bytes.
    pub alignment_or_pitch: u32,
    pub memory_type_weight: u32,
    /// PhysicalRange: the limit of frame sizes.
    pub physical: RawRange,
    /// FramingRange.Range: the optimal frame sizes.
    pub optimal: RawRange,
    pub in_place_weight: u32,
    pub not_in_place_weight: u32,
}

/// KSALLOCATOR_FRAMING_EX, as a view of the bytes that came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RawFramingEx<'a> {
    pub header: RawHeader,
    items: &'a [[u8; ITEM_BYTES]],
    /// Bytes after the last item: nobody reads them.
    pub trailing_bytes: usize,
}

/// The bytes are not such a structure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WireError {
    /// Fewer bytes than the fixed part has.
    TooShort { structure: &'static str, bytes: usize, needed: usize },
    /// CountItems says more than there is.
    CountExceedsSize { count_items: u32, room_for: usize },
    /// The buffer to write into is too small.
    NoRoom { bytes: usize, needed: usize },
}

/// The number at `offset`; the callers have fixed-size arrays, and a test reads each field back.
fn u32_at(bytes: &[u8], offset: usize) -> u32 {
    bytes.get(offset..offset + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes)
}

fn guid_at(bytes: &[u8; ITEM_BYTES], offset: usize) -> GUID {
    let mut sixteen = [0; 16];
    if let Some(found) = bytes.get(offset..offset + 16) {
        sixteen.copy_from_slice(found);
    }
    guid::from_bytes(sixteen)
}

/// Copies numbers in order.
fn numbers<const N: usize, const BYTES: usize>(values: [u32; N]) -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    for (four, value) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(values) {
        *four = value.to_le_bytes();
    }
    bytes
}

impl RawFraming {
    /// Reads the first 24 bytes; more is allowed, as a driver may answer into a larger buffer.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, WireError> {
        let too_short = WireError::TooShort {
            structure: "KSALLOCATOR_FRAMING",
            bytes: bytes.len(),
            needed: FRAMING_BYTES,
        };
        let b = bytes.get(..FRAMING_BYTES).ok_or(too_short)?;
        Ok(Self {
            flags: u32_at(b, 0),
            pool_type: u32_at(b, 4),
            frames: u32_at(b, 8),
            frame_size: u32_at(b, 12),
            alignment_or_pitch: u32_at(b, 16),
            reserved: u32_at(b, 20),
        })
    }

    #[must_use]
    pub fn to_bytes(self) -> [u8; FRAMING_BYTES] {
        numbers([
            self.flags,
            self.pool_type,
            self.frames,
            self.frame_size,
            self.alignment_or_pitch,
            self.reserved,
        ])
    }
}

impl RawHeader {
    fn from_bytes(b: &[u8; HEADER_BYTES]) -> Self {
        Self {
            count_items: u32_at(b, 0),
            pin_flags: u32_at(b, 4),
            ratio_numerator: u32_at(b, 8),
            ratio_denominator: u32_at(b, 12),
            ratio_constant_margin: u32_at(b, 16),
            pin_weight: u32_at(b, 20),
        }
    }

    #[must_use]
    pub fn to_bytes(self) -> [u8; HEADER_BYTES] {
        numbers([
            self.count_items,
            self.pin_flags,
            self.ratio_numerator,
            self.ratio_denominator,
            self.ratio_constant_margin,
            self.pin_weight,
        ])
    }
}

impl RawItem {
    #[must_use]
    pub fn from_bytes(b: &[u8; ITEM_BYTES]) -> Self {
        let range = |at: usize| RawRange {
            min_frame_size: u32_at(b, at),
            max_frame_size: u32_at(b, at + 4),
            stepping: u32_at(b, at + 8),
        };
        Self {
            memory_type: guid_at(b, 0),
            bus_type: guid_at(b, 16),
            memory_flags: u32_at(b, 32),
            bus_flags: u32_at(b, 36),
            flags: u32_at(b, 40),
            frames: u32_at(b, 44),
            alignment_or_pitch: u32_at(b, 48),
            memory_type_weight: u32_at(b, 52),
            physical: range(56),
            optimal: range(68),
            in_place_weight: u32_at(b, 80),
            not_in_place_weight: u32_at(b, 84),
        }
    }

    #[must_use]
    pub fn to_bytes(self) -> [u8; ITEM_BYTES] {
        let Self { physical, optimal, .. } = self;
        let tail: [u8; 56] = numbers([
            self.memory_flags,
            self.bus_flags,
            self.flags,
            self.frames,
            self.alignment_or_pitch,
            self.memory_type_weight,
            physical.min_frame_size,
            physical.max_frame_size,
            physical.stepping,
            optimal.min_frame_size,
            optimal.max_frame_size,
            optimal.stepping,
            self.in_place_weight,
            self.not_in_place_weight,
        ]);
        let mut bytes = [0; ITEM_BYTES];
        bytes[..16].copy_from_slice(&guid::to_bytes(self.memory_type));
        bytes[16..32].copy_from_slice(&guid::to_bytes(self.bus_type));
        bytes[32..].copy_from_slice(&tail);
        bytes
    }
}

impl<'a> RawFramingEx<'a> {
    /// Reads the header and finds the items it counts.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, WireError> {
        let too_short = WireError::TooShort {
            structure: "KSALLOCATOR_FRAMING_EX",
            bytes: bytes.len(),
            needed: HEADER_BYTES,
        };
        let (header, rest) = bytes.split_first_chunk::<HEADER_BYTES>().ok_or(too_short)?;
        let header = RawHeader::from_bytes(header);
        let (present, partial) = rest.as_chunks::<ITEM_BYTES>();
        let counted =
            usize::try_from(header.count_items).ok().and_then(|count| present.split_at_checked(count));
        let (items, beyond) = counted.ok_or(WireError::CountExceedsSize {
            count_items: header.count_items,
            room_for: present.len(),
        })?;
        Ok(Self { header, items, trailing_bytes: beyond.as_flattened().len() + partial.len() })
    }

    /// The length of the whole, trailing bytes included.
    #[must_use]
    pub fn bytes(&self) -> usize {
        HEADER_BYTES + self.items.as_flattened().len() + self.trailing_bytes
    }

    pub fn items(&self) -> impl ExactSizeIterator<Item = RawItem> + use<'a> {
        self.items.iter().map(RawItem::from_bytes)
    }
}

/// Writes a KSALLOCATOR_FRAMING_EX; CountItems comes from `items`. Gives the bytes written.
pub fn write_framing_ex(header: RawHeader, items: &[RawItem], out: &mut [u8]) -> Result<usize, WireError> {
    let needed = HEADER_BYTES + items.len() * ITEM_BYTES;
    let bytes = out.len();
    let out = out.get_mut(..needed).ok_or(WireError::NoRoom { bytes, needed })?;
    let count_items = u32::try_from(items.len()).map_err(|_| WireError::NoRoom { bytes, needed })?;
    let (head, tail) = out.split_at_mut(HEADER_BYTES);
    head.copy_from_slice(&RawHeader { count_items, ..header }.to_bytes());
    for (slot, item) in tail.as_chunks_mut::<ITEM_BYTES>().0.iter_mut().zip(items) {
        *slot = item.to_bytes();
    }
    Ok(needed)
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::TooShort { structure, bytes, needed } => {
                write!(f, "{structure} has at least {needed} bytes; {bytes} came")
            }
            Self::CountExceedsSize { count_items, room_for } => {
                write!(f, "CountItems is {count_items}, but the bytes hold {room_for} items")
            }
            Self::NoRoom { bytes, needed } => write!(f, "{needed} bytes are needed, {bytes} are there"),
        }
    }
}

impl core::error::Error for WireError {}
