//! KS_COMPRESSION: how the size of a frame changes across a transform.
//!
//! "For compression, specify a fraction less than 1. For decompression, specify a fraction greater than 1"; the
//! margin is a constant on top. It stands on the output pin, so forward is from the frame that enters the filter to
//! the frame that leaves it.

use core::fmt;

/// A ratio with a margin.
///
/// # Invariants
/// Neither the numerator nor the denominator is 0.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Compression {
    numerator: u32,
    denominator: u32,
    margin: u32,
}

/// A ratio with a zero in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InvalidCompression {
    pub numerator: u32,
    pub denominator: u32,
}

impl Default for Compression {
    fn default() -> Self {
        Self::NONE
    }
}

impl Compression {
    /// Sizes stay as they are.
    pub const NONE: Self = Self { numerator: 1, denominator: 1, margin: 0 };

    /// From the three numbers of KS_COMPRESSION. Three zeros, a structure nobody filled, are no compression.
    pub const fn new(numerator: u32, denominator: u32, margin: u32) -> Result<Self, InvalidCompression> {
        match (numerator, denominator, margin) {
            (0, 0, 0) => Ok(Self::NONE),
            (0, _, _) | (_, 0, _) => Err(InvalidCompression { numerator, denominator }),
            _ => Ok(Self { numerator, denominator, margin }),
        }
    }

    #[must_use]
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    #[must_use]
    pub const fn denominator(self) -> u32 {
        self.denominator
    }

    #[must_use]
    pub const fn margin(self) -> u32 {
        self.margin
    }

    /// The room that the output of a frame of `size` needs: rounded up; None if it does not fit in 32 bits.
    #[must_use]
    pub fn forward(self, size: u32) -> Option<u32> {
        let scaled = (u64::from(size) * u64::from(self.numerator)).div_ceil(u64::from(self.denominator));
        u32::try_from(scaled.checked_add(u64::from(self.margin))?).ok()
    }

    /// The largest frame whose output fits into `size`: the other way round, rounded down.
    #[must_use]
    pub fn backward(self, size: u32) -> Option<u32> {
        let scaled = u64::from(size.checked_sub(self.margin)?) * u64::from(self.denominator);
        Some(u32::try_from(scaled / u64::from(self.numerator)).unwrap_or(u32::MAX))
    }
}

impl fmt::Display for Compression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NONE => f.write_str("none"),
            Self { numerator, denominator, margin: 0 } => write!(f, "{numerator}:{denominator}"),
            Self { numerator, denominator, margin } => {
                write!(f, "{numerator}:{denominator} plus {margin} bytes")
            }
        }
    }
}

impl fmt::Display for InvalidCompression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the compression ratio {}:{} has a zero", self.numerator, self.denominator)
    }
}
