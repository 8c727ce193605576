//! Frame rates, and when a frame is due.
//!
//! `AvgTimePerFrame` is a whole number of 100 ns units, so 30 frames a second becomes 333,333 and loses a frame every
//! 28 hours. The rates offered are whole numbers of frames a second; an interval within a unit or so of one of them
//! means that rate, and frame *n* is due at exactly *n* seconds divided by the rate, rounded once.

use core::num::{NonZeroU32, NonZeroU64};

/// Units of 100 ns in a second.
const UNITS_PER_SECOND: u64 = 10_000_000;

/// One of the offered frame rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rate {
    /// Not zero, so that dividing by it cannot fail.
    frames_per_second: NonZeroU32,
}

impl Rate {
    /// All of them, slowest first.
    pub const ALL: [Self; 7] = [
        Self::new(15),
        Self::new(24),
        Self::new(25),
        Self::new(30),
        Self::new(50),
        Self::new(60),
        Self::new(120),
    ];
    /// What is proposed when nobody asks for anything.
    pub const DEFAULT: Self = Self::new(30);

    const fn new(frames_per_second: u32) -> Self {
        let Some(frames_per_second) = NonZeroU32::new(frames_per_second) else {
            panic!("no rate of zero is listed")
        };
        Self { frames_per_second }
    }

    fn per_second(self) -> NonZeroU64 {
        NonZeroU64::from(self.frames_per_second)
    }

    /// The rate that an `AvgTimePerFrame` means, if it is one of ours.
    #[must_use]
    pub fn from_interval_100ns(interval: i64) -> Option<Self> {
        // NTSC-like neighbours (333,667 for 29.97) are not offered: they are 334 units away from 30.
        Self::ALL.into_iter().find(|rate| interval.abs_diff(rate.interval_100ns()) <= 1)
    }

    /// The fastest offered rate whose frames last at least `interval`, else the slowest.
    #[must_use]
    pub fn at_most(interval: i64) -> Self {
        Self::ALL.into_iter().rev().find(|rate| rate.interval_100ns() >= interval).unwrap_or(Self::ALL[0])
    }

    /// Frames in a second.
    #[must_use]
    pub const fn frames_per_second(self) -> u32 {
        self.frames_per_second.get()
    }

    /// `AvgTimePerFrame`: rounded down, as every format table in the field has it.
    #[must_use]
    pub const fn interval_100ns(self) -> i64 {
        (UNITS_PER_SECOND / self.frames_per_second.get() as u64) as i64
    }

    /// When frame `number` is due after the start.
    #[must_use]
    pub fn due_100ns(self, number: u64) -> u64 {
        // Whole seconds and the rest apart: nothing overflows before the year 58,000.
        let rate = self.per_second();
        (number / rate)
            .saturating_mul(UNITS_PER_SECOND)
            .saturating_add((number % rate) * UNITS_PER_SECOND / rate)
    }

    /// The last frame that is due at `elapsed` after the start.
    #[must_use]
    pub fn number_at(self, elapsed_100ns: u64) -> u64 {
        // The number whose due time, rounded down, is not later: the ceiling undoes that rounding.
        let rate = self.per_second().get();
        let rest = elapsed_100ns % UNITS_PER_SECOND;
        let (seconds, within) =
            (elapsed_100ns / UNITS_PER_SECOND, ((rest + 1) * rate - 1) / UNITS_PER_SECOND);
        seconds.saturating_mul(rate).saturating_add(within)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_an_hour_the_clock_has_not_drifted_by_a_single_unit() {
        for rate in Rate::ALL {
            let frames = u64::from(rate.frames_per_second()) * 3600;
            assert_eq!(rate.due_100ns(frames), 36_000_000_000);
        }
    }

    #[test]
    fn the_frame_due_at_its_own_due_time_is_itself_and_not_a_unit_earlier() {
        for rate in Rate::ALL {
            for number in 1..1000 {
                let due = rate.due_100ns(number);
                assert_eq!(rate.number_at(due), number, "{rate:?}");
                assert_eq!(rate.number_at(due - 1), number - 1, "{rate:?}");
            }
        }
    }

    #[test]
    fn intervals_of_the_field_mean_the_rate_next_to_them_and_ntsc_means_none() {
        assert_eq!(Rate::from_interval_100ns(333_333).map(Rate::frames_per_second), Some(30));
        assert_eq!(Rate::from_interval_100ns(333_334).map(Rate::frames_per_second), Some(30));
        assert_eq!(Rate::from_interval_100ns(333_667), None);
        assert_eq!(Rate::from_interval_100ns(0), None);
        assert_eq!(Rate::from_interval_100ns(i64::MIN), None);
    }

    #[test]
    fn a_wished_interval_gives_a_rate_that_is_not_faster() {
        assert_eq!(Rate::at_most(333_667).frames_per_second(), 25);
        assert_eq!(Rate::at_most(166_666).frames_per_second(), 60);
        assert_eq!(Rate::at_most(i64::MAX).frames_per_second(), 15);
    }
}
