//! Where a frame may begin: an alignment, which KS writes as a mask and DirectShow as a byte count.
//!
//! `KSALLOCATOR_FRAMING.FileAlignment` of 64-byte frames is 0x3f (FILE_64_BYTE_ALIGNMENT); `ALLOCATOR_PROPERTIES.
//! cbAlign` of the same frames is 64. Confusing the two is the most common mistake in this field, so the type has
//! no constructor that takes "a number": it takes a mask, or bytes.

use core::fmt;

/// An alignment.
///
/// # Invariants
/// `mask + 1` is a power of two that fits in 32 bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Alignment {
    mask: u32,
}

/// The number given is not an alignment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InvalidAlignment {
    /// A mask that is not 2^n − 1.
    Mask(u32),
    /// A byte count that is not a power of two.
    Bytes(u32),
}

impl Alignment {
    /// Any address: FILE_BYTE_ALIGNMENT, cbAlign 1.
    pub const BYTE: Self = Self { mask: 0 };

    /// From `FileAlignment`: 0, 1, 3, 7, 15, …
    pub const fn from_mask(mask: u32) -> Result<Self, InvalidAlignment> {
        // INVARIANT: mask & (mask + 1) == 0 exactly for 2^n − 1; a mask of all ones would be 2^32 bytes.
        if mask != u32::MAX && mask & (mask + 1) == 0 {
            Ok(Self { mask })
        } else {
            Err(InvalidAlignment::Mask(mask))
        }
    }

    /// From a byte count: 1, 2, 4, 8, …
    pub const fn from_bytes(bytes: u32) -> Result<Self, InvalidAlignment> {
        if bytes.is_power_of_two() {
            Ok(Self { mask: bytes - 1 })
        } else {
            Err(InvalidAlignment::Bytes(bytes))
        }
    }

    /// As KS writes it.
    #[must_use]
    pub const fn mask(self) -> u32 {
        self.mask
    }

    /// As DirectShow writes it.
    #[must_use]
    pub const fn bytes(self) -> u32 {
        self.mask + 1
    }

    /// What satisfies both: of two powers of two, the larger.
    #[must_use]
    pub const fn stricter(self, other: Self) -> Self {
        Self { mask: self.mask | other.mask }
    }

    /// Whether an address (or an offset) satisfies it.
    #[must_use]
    pub const fn holds(self, address: u64) -> bool {
        address & self.mask as u64 == 0
    }
}

impl fmt::Display for Alignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes (mask {:#x})", self.bytes(), self.mask)
    }
}

impl fmt::Debug for Alignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Alignment({})", self.bytes())
    }
}

impl fmt::Display for InvalidAlignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Mask(mask) if mask.is_power_of_two() => {
                write!(
                    f,
                    "the mask {mask:#x} looks like a byte count; {mask}-byte alignment is {:#x}",
                    mask - 1
                )
            }
            Self::Mask(mask) => write!(f, "the mask {mask:#x} is not 2^n - 1"),
            Self::Bytes(bytes) => write!(f, "{bytes} bytes is not a power of two"),
        }
    }
}
