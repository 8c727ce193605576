//! The legal frame sizes of a framing item: KS_FRAMING_RANGE, "minimum, maximum, stepping".
//!
//! The sizes are `min, min + stepping, min + 2·stepping, …` up to `max`. What two pins have in common is again such
//! a range, with the least common multiple as its stepping; finding its first member is the Chinese remainder
//! theorem. All sizes are bytes.

use core::fmt;

/// A non-empty set of frame sizes.
///
/// # Invariants
/// `min <= max`; `stepping` is 0 exactly if `min == max`; otherwise it divides `max - min`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range {
    min: u32,
    max: u32,
    stepping: u32,
}

/// Three numbers that do not describe a set of sizes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InvalidRange {
    MinAboveMax {
        min: u32,
        max: u32,
    },
    /// "ensure that the value does not exceed the difference between the MinFrameSize and MaxFrameSize members.
    /// Otherwise, unpredictable behavior may result" (KS_FRAMING_RANGE).
    SteppingAboveRange {
        stepping: u32,
        difference: u32,
    },
}

impl Range {
    /// Every size: what DECLARE_SIMPLE_FRAMING_EX writes into PhysicalRange.
    pub const ANY: Self = Self { min: 0, max: u32::MAX, stepping: 1 };

    /// Exactly one size.
    #[must_use]
    pub const fn exactly(size: u32) -> Self {
        Self { min: size, max: size, stepping: 0 }
    }

    /// From the three numbers of KS_FRAMING_RANGE.
    ///
    /// One size (`min == max`) is taken with any stepping: it cannot be misunderstood, and drivers write 0 or 1
    /// there. A stepping of 0 between two different sizes is taken as 1. `max` comes down to the last size that
    /// the stepping reaches.
    pub const fn new(min: u32, max: u32, stepping: u32) -> Result<Self, InvalidRange> {
        if min > max {
            return Err(InvalidRange::MinAboveMax { min, max });
        }
        let difference = max - min;
        if difference == 0 {
            return Ok(Self::exactly(min));
        }
        let stepping = if stepping == 0 { 1 } else { stepping };
        if stepping > difference {
            return Err(InvalidRange::SteppingAboveRange { stepping, difference });
        }
        // INVARIANT: 0 < stepping <= difference, so at least one step remains below max.
        Ok(Self { min, max: max - difference % stepping, stepping })
    }

    #[must_use]
    pub const fn min(self) -> u32 {
        self.min
    }

    #[must_use]
    pub const fn max(self) -> u32 {
        self.max
    }

    #[must_use]
    pub const fn stepping(self) -> u32 {
        self.stepping
    }

    #[must_use]
    pub fn contains(self, size: u32) -> bool {
        size >= self.min
            && size <= self.max
            && (self.stepping == 0 || (size - self.min).is_multiple_of(self.stepping))
    }

    /// The smallest legal size that is not below `size`.
    #[must_use]
    pub fn at_least(self, size: u32) -> Option<u32> {
        if size <= self.min {
            return Some(self.min);
        }
        let steps = u64::from(size - self.min).div_ceil(u64::from(self.stepping.max(1)));
        let found = u64::from(self.min) + steps * u64::from(self.stepping);
        u32::try_from(found).ok().filter(|&found| found <= self.max && found >= size)
    }

    /// The largest legal size that is not above `size`.
    #[must_use]
    pub fn at_most(self, size: u32) -> Option<u32> {
        let size = size.min(self.max);
        let over = size.checked_sub(self.min)?;
        Some(if self.stepping == 0 { self.min } else { size - over % self.stepping })
    }

    /// The sizes of this range that are not below `size`.
    #[must_use]
    pub fn from_size(self, size: u32) -> Option<Self> {
        let min = self.at_least(size)?;
        // INVARIANT: min is a member, so the distance to max is still a whole number of steps.
        Some(if min == self.max { Self::exactly(min) } else { Self { min, ..self } })
    }

    /// The sizes that both ranges have.
    #[must_use]
    pub fn intersect(self, other: Self) -> Option<Self> {
        let low = u64::from(self.min.max(other.min));
        let high = u64::from(self.max.min(other.max));
        let (first, period) = self.common_residue(other)?;
        let periods = low.saturating_sub(first).div_ceil(period);
        let start = first.checked_add(periods.checked_mul(period)?)?;
        let room = high.checked_sub(start)?;
        // INVARIANT: whole periods above start; none at all makes it one size. All of it is at most `high`.
        let (min, width) = (start as u32, (room - room % period) as u32);
        Some(if width == 0 {
            Self::exactly(min)
        } else {
            Self { min, max: min + width, stepping: period as u32 }
        })
    }

    /// The smallest number that is in both progressions when they run on for ever both ways, and their common
    /// period. Every value stays below 2^64: periods are at most 2^32, and their product only counts coprime parts.
    fn common_residue(self, other: Self) -> Option<(u64, u64)> {
        let (a, b) = (self.period(), other.period());
        let gcd = gcd(a, b);
        let distance = i64::from(other.min) - i64::from(self.min);
        if distance % gcd as i64 != 0 {
            return None;
        }
        let (a_step, b_step) = (a / gcd, b / gcd);
        // self.min + a*t = other.min (mod b) if and only if t = distance/gcd * inverse(a_step) (mod b_step)
        let wanted = (distance / gcd as i64).rem_euclid(b_step as i64) as u64;
        let t = wanted * inverse(a_step, b_step) % b_step;
        let period = a_step * b;
        Some(((u64::from(self.min) + a * t) % period, period))
    }

    /// A single size recurs beyond all 32-bit numbers: then the arithmetic needs no special case.
    fn period(self) -> u64 {
        if self.stepping == 0 { 1 << 32 } else { u64::from(self.stepping) }
    }
}

fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// The inverse of `a` modulo `modulus`, which are coprime; both are at most 2^32.
fn inverse(a: u64, modulus: u64) -> u64 {
    let (mut r0, mut r1) = (modulus as i64, (a % modulus) as i64);
    let (mut t0, mut t1) = (0_i64, 1_i64);
    while r1 != 0 {
        let quotient = r0 / r1;
        (r0, r1) = (r1, r0 - quotient * r1);
        (t0, t1) = (t1, t0 - quotient * t1);
    }
    t0.rem_euclid(modulus as i64) as u64
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::ANY => f.write_str("any size"),
            Self { min, max, .. } if min == max => write!(f, "{min} bytes"),
            Self { min, max, stepping: 1 } => write!(f, "{min} to {max} bytes"),
            Self { min, max, stepping } => write!(f, "{min} to {max} bytes in steps of {stepping}"),
        }
    }
}

impl fmt::Debug for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..={} step {}", self.min, self.max, self.stepping)
    }
}

impl fmt::Display for InvalidRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::MinAboveMax { min, max } => {
                write!(f, "the minimum frame size {min} is above the maximum {max}")
            }
            Self::SteppingAboveRange { stepping, difference } => {
                write!(f, "the stepping {stepping} is greater than maximum minus minimum ({difference})")
            }
        }
    }
}
