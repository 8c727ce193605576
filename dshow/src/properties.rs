//! `ALLOCATOR_PROPERTIES`: how many buffers, how large, how aligned, with how much room in front.
//!
//! Page: strmif/ns-strmif-allocator_properties. `cbBuffer` leaves the prefix out, and `cbAlign` applies to the
//! start of the prefix; `framing` turns both into the terms of KS, where the frame size has the prefix in it.

use crate::failure::Failure;
use serde::Serialize;

/// `ALLOCATOR_PROPERTIES`, field for field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[repr(C)]
pub struct Properties {
    /// `cBuffers`
    pub buffers: i32,
    /// `cbBuffer`, without the prefix
    pub buffer_bytes: i32,
    /// `cbAlign`, of the start of the prefix
    pub align_bytes: i32,
    /// `cbPrefix`
    pub prefix_bytes: i32,
}

impl From<framing::directshow::Properties> for Properties {
    fn from(from: framing::directshow::Properties) -> Self {
        let framing::directshow::Properties { buffers, buffer_bytes, align_bytes, prefix_bytes } = from;
        Self { buffers, buffer_bytes, align_bytes, prefix_bytes }
    }
}

/// The most memory that one allocator may commit: a wrong count times a wrong size ends here, not in the heap.
pub const MOST_BYTES: u64 = 1 << 32;

impl Properties {
    /// What both ask for. In general, the output pin should honour the input pin's request
    /// (page "Negotiating Allocators", push step 1).
    #[must_use]
    pub fn merged_with(self, other: Self) -> Self {
        Self {
            buffers: self.buffers.max(other.buffers),
            buffer_bytes: self.buffer_bytes.max(other.buffer_bytes),
            // Powers of two: the larger is a multiple of the smaller.
            align_bytes: self.align_bytes.max(other.align_bytes),
            prefix_bytes: self.prefix_bytes.max(other.prefix_bytes),
        }
    }

    /// The first way in which these properties, as an allocator reports them, fall short of `needs`.
    pub fn shortfall(self, needs: Self) -> Option<Shortfall> {
        if self.buffers < needs.buffers {
            Some(Shortfall::Buffers { has: self.buffers, needs: needs.buffers })
        } else if self.buffer_bytes < needs.buffer_bytes {
            Some(Shortfall::BufferBytes { has: self.buffer_bytes, needs: needs.buffer_bytes })
        } else if self.align_bytes.max(1).checked_rem(needs.align_bytes.max(1)) != Some(0) {
            Some(Shortfall::Align { has: self.align_bytes, needs: needs.align_bytes })
        } else if self.prefix_bytes < needs.prefix_bytes {
            Some(Shortfall::Prefix { has: self.prefix_bytes, needs: needs.prefix_bytes })
        } else {
            None
        }
    }

    /// The bytes from one buffer's start to the next, each start aligned.
    pub(crate) fn stride_bytes(self) -> Result<usize, Failure> {
        let align = self.align()?;
        let prefix = usize::try_from(self.prefix_bytes).map_err(|_| Failure::INVALID_ARGUMENT)?;
        let buffer = usize::try_from(self.buffer_bytes).map_err(|_| Failure::INVALID_ARGUMENT)?;
        let frame = prefix.checked_add(buffer).and_then(|bytes| bytes.checked_next_multiple_of(align));
        frame.ok_or(Failure::OUT_OF_MEMORY)
    }

    /// The alignment as a power of two; anything else is `VFW_E_BADALIGN`.
    pub(crate) fn align(self) -> Result<usize, Failure> {
        let align = usize::try_from(self.align_bytes).map_err(|_| Failure::BAD_ALIGN)?;
        if align.is_power_of_two() { Ok(align) } else { Err(Failure::BAD_ALIGN) }
    }

    /// What a caller may ask of `SetProperties` at all.
    pub(crate) fn checked(self) -> Result<Self, Failure> {
        let buffers = u64::try_from(self.buffers).map_err(|_| Failure::INVALID_ARGUMENT)?;
        let stride = u64::try_from(self.stride_bytes()?).map_err(|_| Failure::OUT_OF_MEMORY)?;
        match buffers.checked_mul(stride) {
            Some(total) if total <= MOST_BYTES => Ok(self),
            _ => Err(Failure::OUT_OF_MEMORY),
        }
    }
}

/// A property that an allocator did not grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Shortfall {
    #[error("{has} buffers where {needs} are needed")]
    Buffers { has: i32, needs: i32 },
    #[error("buffers of {has} bytes where {needs} are needed")]
    BufferBytes { has: i32, needs: i32 },
    #[error("alignment {has} where a multiple of {needs} is needed")]
    Align { has: i32, needs: i32 },
    #[error("a prefix of {has} bytes where {needs} are needed")]
    Prefix { has: i32, needs: i32 },
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: Properties =
        Properties { buffers: 4, buffer_bytes: 3_110_400, align_bytes: 64, prefix_bytes: 0 };

    #[test]
    fn a_multiple_of_the_alignment_satisfies_it_and_a_fraction_does_not() {
        assert_eq!(Properties { align_bytes: 4096, ..PICTURE }.shortfall(PICTURE), None);
        let short = Properties { align_bytes: 16, ..PICTURE }.shortfall(PICTURE);
        assert_eq!(short, Some(Shortfall::Align { has: 16, needs: 64 }));
    }

    #[test]
    fn an_alignment_that_is_no_power_of_two_is_vfw_e_badalign() {
        for align_bytes in [-1, 0, 3, 48, 1000] {
            let answer = Properties { align_bytes, ..PICTURE }.checked();
            assert_eq!(answer, Err(Failure::BAD_ALIGN), "alignment {align_bytes}");
        }
    }

    #[test]
    fn counts_and_sizes_below_zero_or_past_memory_are_refused_before_anything_is_allocated() {
        assert_eq!(Properties { buffers: -1, ..PICTURE }.checked(), Err(Failure::INVALID_ARGUMENT));
        assert_eq!(Properties { buffer_bytes: -4, ..PICTURE }.checked(), Err(Failure::INVALID_ARGUMENT));
        assert_eq!(Properties { prefix_bytes: -1, ..PICTURE }.checked(), Err(Failure::INVALID_ARGUMENT));
        let huge = Properties { buffers: i32::MAX, buffer_bytes: i32::MAX, ..PICTURE };
        assert_eq!(huge.checked(), Err(Failure::OUT_OF_MEMORY));
    }
}
