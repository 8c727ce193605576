//! When to send which frame.
//!
//! In real time frame *n* of a stream is due at exactly `Rate::due_100ns(n)` of running time; a pause stops that time. A
//! frame that was not sent when the next one is due is dropped, and its number with it, so that a receiver sees the gap.
//! Or frames go as fast as there is room for them, each with the number after the last.

use crate::rate::Rate;

/// What decides when a frame goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// The clock.
    RealTime,
    /// Whoever takes the frames.
    AsFastAsTaken,
}

/// A frame that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its number since the stream was acquired.
    pub number: u64,
    /// When it was due, in running time since then.
    pub time_100ns: u64,
    /// How many numbers were left out so far.
    pub dropped: u64,
}

/// The pace of one stream.
#[derive(Clone, Copy, Debug)]
pub struct Pacer {
    rate: Rate,
    pace: Pace,
    /// When frame 0 was due, or would have been; `None` while time stands still.
    start_100ns: Option<u64>,
    next: u64,
    dropped: u64,
}

impl Pacer {
    /// A stream that stands still before its frame 0.
    #[must_use]
    pub const fn new(rate: Rate, pace: Pace) -> Self {
        Self { rate, pace, start_100ns: None, next: 0, dropped: 0 }
    }

    /// Another pace, from the next frame on.
    pub const fn set_pace(&mut self, pace: Pace) {
        self.pace = pace;
    }

    /// What decides.
    #[must_use]
    pub const fn pace(&self) -> Pace {
        self.pace
    }

    /// Time goes on: the next frame is due now.
    pub fn run(&mut self, now_100ns: u64) {
        self.start_100ns = Some(now_100ns.wrapping_sub(self.rate.due_100ns(self.next)));
    }

    /// Time stands still.
    pub const fn pause(&mut self) {
        self.start_100ns = None;
    }

    fn elapsed(&self, now_100ns: u64) -> Option<u64> {
        Some(now_100ns.wrapping_sub(self.start_100ns?))
    }

    /// The frame to send now, if one is due.
    #[must_use]
    pub fn due(&mut self, now_100ns: u64) -> Option<Due> {
        let elapsed = self.elapsed(now_100ns)?;
        if self.pace == Pace::RealTime {
            let newest = self.rate.number_at(elapsed);
            self.dropped += newest.checked_sub(self.next)?;
            self.next = newest;
        }
        Some(Due { number: self.next, time_100ns: self.rate.due_100ns(self.next), dropped: self.dropped })
    }

    /// The frame that was due has gone.
    pub const fn sent(&mut self) {
        self.next += 1;
    }

    /// Whether a frame is late by a whole period: nobody brought a buffer for it.
    #[must_use]
    pub fn is_starved(&self, now_100ns: u64) -> bool {
        self.pace == Pace::RealTime
            && self.elapsed(now_100ns).is_some_and(|elapsed| self.rate.number_at(elapsed) > self.next)
    }

    /// How long until a frame is due that is not due yet; at least one unit. `None` while time stands still.
    #[must_use]
    pub fn wait_100ns(&self, now_100ns: u64) -> Option<u64> {
        let elapsed = self.elapsed(now_100ns)?;
        let coming = self.rate.number_at(elapsed) + 1;
        Some(self.rate.due_100ns(coming).saturating_sub(elapsed).max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: u64 = 10_000;
    const RATE: Rate = Rate::DEFAULT;

    #[test]
    fn an_hour_of_frames_leaves_neither_a_gap_nor_a_unit_of_drift() {
        let mut pacer = Pacer::new(RATE, Pace::RealTime);
        let mut now = 12_345;
        pacer.run(now);
        for number in 0..30 * 3600 {
            let due = pacer.due(now).unwrap();
            assert_eq!((due.number, due.dropped), (number, 0));
            pacer.sent();
            assert_eq!(pacer.due(now), None, "frame {number} is not sent twice");
            now += pacer.wait_100ns(now).unwrap();
        }
        assert_eq!(now - 12_345, 36_000_000_000);
    }

    #[test]
    fn a_frame_nobody_took_is_dropped_with_its_number() {
        let mut pacer = Pacer::new(RATE, Pace::RealTime);
        pacer.run(0);
        assert!(!pacer.is_starved(20 * MS) && pacer.is_starved(40 * MS));
        let due = pacer.due(110 * MS).unwrap();
        assert_eq!((due.number, due.dropped, due.time_100ns), (3, 3, 1_000_000));
    }

    #[test]
    fn a_pause_stops_the_time_and_leaves_the_numbers() {
        let mut pacer = Pacer::new(RATE, Pace::RealTime);
        pacer.run(0);
        assert_eq!(pacer.due(0).unwrap().number, 0);
        pacer.sent();
        pacer.pause();
        assert_eq!((pacer.due(900 * MS), pacer.wait_100ns(900 * MS)), (None, None));
        pacer.run(1000 * MS);
        let due = pacer.due(1000 * MS).unwrap();
        assert_eq!((due.number, due.dropped), (1, 0));
    }

    #[test]
    fn as_fast_as_taken_there_is_always_a_next_frame_and_never_a_gap() {
        let mut pacer = Pacer::new(RATE, Pace::AsFastAsTaken);
        pacer.run(0);
        for number in 0..100 {
            assert_eq!(pacer.due(1).map(|due| (due.number, due.dropped)), Some((number, 0)));
            pacer.sent();
        }
    }
}
