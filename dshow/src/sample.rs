//! What an `IMediaSample` knows about its data, apart from COM: length, flags, times.
//!
//! Pages: strmif/nn-strmif-imediasample, ns-strmif-am_sample2_properties. The flags are `dwSampleFlags` as the
//! header numbers them; `IsSyncPoint` and its like are views of them. A sample has one holder at a time who writes
//! to it, but the interface is free-threaded, so every field is an atomic and no method waits. Orderings are
//! Relaxed: who passes a sample to another thread does that through something that orders (a queue, a call), and
//! two threads that write one sample without that get one of the two values.

use crate::failure::Failure;
use std::sync::atomic::{AtomicI32, AtomicI64, AtomicU32, Ordering::Relaxed};

/// `AM_SAMPLE_*`: the bits of `AM_SAMPLE2_PROPERTIES.dwSampleFlags`.
pub mod flag {
    pub const SPLICE_POINT: u32 = 0x1;
    pub const PREROLL: u32 = 0x2;
    pub const DATA_DISCONTINUITY: u32 = 0x4;
    pub const TYPE_CHANGED: u32 = 0x8;
    pub const TIME_VALID: u32 = 0x10;
    pub const TIME_DISCONTINUITY: u32 = 0x40;
    pub const FLUSH_ON_PAUSE: u32 = 0x80;
    pub const STOP_VALID: u32 = 0x100;
    pub const END_OF_STREAM: u32 = 0x200;
}

/// A stretch of time, in 100 ns units of the stream; a sample may have a start alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start_100ns: i64,
    pub stop_100ns: Option<i64>,
}

/// The state of one sample.
#[derive(Debug)]
pub struct Sample {
    size_bytes: i32,
    actual_bytes: AtomicI32,
    flags: AtomicU32,
    stream_id: AtomicU32,
    type_specific_flags: AtomicU32,
    start: AtomicI64,
    stop: AtomicI64,
    media_start: AtomicI64,
    media_stop: AtomicI64,
    /// 1 while the media times are set; they have no bit in `dwSampleFlags`.
    media_time_set: AtomicU32,
}

impl Sample {
    /// A sample over a buffer of `size_bytes`.
    pub fn new(size_bytes: i32) -> Self {
        Self {
            size_bytes,
            actual_bytes: AtomicI32::new(size_bytes),
            flags: AtomicU32::new(0),
            stream_id: AtomicU32::new(0),
            type_specific_flags: AtomicU32::new(0),
            start: AtomicI64::new(0),
            stop: AtomicI64::new(0),
            media_start: AtomicI64::new(0),
            media_stop: AtomicI64::new(0),
            media_time_set: AtomicU32::new(0),
        }
    }

    /// As it is when `GetBuffer` hands it out: nothing of the last holder is left.
    pub fn reset(&self) {
        self.actual_bytes.store(self.size_bytes, Relaxed);
        self.flags.store(0, Relaxed);
        self.stream_id.store(0, Relaxed);
        self.type_specific_flags.store(0, Relaxed);
        self.media_time_set.store(0, Relaxed);
    }

    /// `GetSize`
    pub fn size_bytes(&self) -> i32 {
        self.size_bytes
    }

    /// `GetActualDataLength`
    pub fn actual_bytes(&self) -> i32 {
        self.actual_bytes.load(Relaxed)
    }

    /// `SetActualDataLength`: `VFW_E_BUFFER_OVERFLOW` for what the buffer does not hold.
    pub fn set_actual_bytes(&self, actual_bytes: i32) -> Result<(), Failure> {
        if !(0..=self.size_bytes).contains(&actual_bytes) {
            return Err(Failure::BUFFER_OVERFLOW);
        }
        self.actual_bytes.store(actual_bytes, Relaxed);
        Ok(())
    }

    /// `dwSampleFlags`
    pub fn flags(&self) -> u32 {
        self.flags.load(Relaxed)
    }

    /// Whether `flag` is set (`IsSyncPoint`, `IsPreroll`, `IsDiscontinuity`).
    pub fn has(&self, flag: u32) -> bool {
        self.flags() & flag != 0
    }

    /// Sets the bits of `flags` and leaves the others.
    pub fn set(&self, flags: u32) {
        self.flags.fetch_or(flags, Relaxed);
    }

    /// Clears the bits of `flags` and leaves the others.
    pub fn clear(&self, flags: u32) {
        self.flags.fetch_and(!flags, Relaxed);
    }

    /// `GetTime`; `VFW_E_SAMPLE_TIME_NOT_SET` without a start.
    pub fn time(&self) -> Result<Span, Failure> {
        if !self.has(flag::TIME_VALID) {
            return Err(Failure::SAMPLE_TIME_NOT_SET);
        }
        let stop_100ns = self.has(flag::STOP_VALID).then(|| self.stop.load(Relaxed));
        Ok(Span { start_100ns: self.start.load(Relaxed), stop_100ns })
    }

    /// `SetTime`; None takes the time away, and a start may stand alone.
    pub fn set_time(&self, time: Option<Span>) {
        self.clear(flag::TIME_VALID | flag::STOP_VALID);
        let Some(span) = time else { return };
        self.start.store(span.start_100ns, Relaxed);
        self.set(flag::TIME_VALID);
        if let Some(stop) = span.stop_100ns {
            self.stop.store(stop, Relaxed);
            self.set(flag::STOP_VALID);
        }
    }

    /// `GetMediaTime`; `VFW_E_MEDIA_TIME_NOT_SET` where there is none.
    pub fn media_time(&self) -> Result<(i64, i64), Failure> {
        if self.media_time_set.load(Relaxed) == 0 {
            return Err(Failure::MEDIA_TIME_NOT_SET);
        }
        Ok((self.media_start.load(Relaxed), self.media_stop.load(Relaxed)))
    }

    /// `SetMediaTime`; None takes it away.
    pub fn set_media_time(&self, time: Option<(i64, i64)>) {
        if let Some((start, stop)) = time {
            self.media_start.store(start, Relaxed);
            self.media_stop.store(stop, Relaxed);
        }
        self.media_time_set.store(u32::from(time.is_some()), Relaxed);
    }

    /// `dwStreamId`
    pub fn stream_id(&self) -> u32 {
        self.stream_id.load(Relaxed)
    }

    pub fn set_stream_id(&self, id: u32) {
        self.stream_id.store(id, Relaxed);
    }

    /// `dwTypeSpecificFlags`
    pub fn type_specific_flags(&self) -> u32 {
        self.type_specific_flags.load(Relaxed)
    }

    pub fn set_type_specific_flags(&self, flags: u32) {
        self.type_specific_flags.store(flags, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_that_the_buffer_does_not_hold_is_vfw_e_buffer_overflow_and_changes_nothing() {
        let sample = Sample::new(100);
        sample.set_actual_bytes(60).unwrap();
        assert_eq!(sample.set_actual_bytes(101), Err(Failure::BUFFER_OVERFLOW));
        assert_eq!(sample.set_actual_bytes(-1), Err(Failure::BUFFER_OVERFLOW));
        assert_eq!(sample.actual_bytes(), 60);
    }

    #[test]
    fn a_sample_may_have_a_start_without_a_stop_or_no_time_at_all() {
        let sample = Sample::new(1);
        assert_eq!(sample.time(), Err(Failure::SAMPLE_TIME_NOT_SET));
        let start_only = Span { start_100ns: 5, stop_100ns: None };
        sample.set_time(Some(start_only));
        assert_eq!(sample.time(), Ok(start_only));
        assert_eq!(sample.flags(), flag::TIME_VALID);
        sample.set_time(None);
        assert_eq!(sample.time(), Err(Failure::SAMPLE_TIME_NOT_SET));
    }

    #[test]
    fn nothing_of_the_last_holder_is_left_when_a_sample_is_handed_out_again() {
        let sample = Sample::new(100);
        sample.set_actual_bytes(1).unwrap();
        sample.set(flag::SPLICE_POINT | flag::DATA_DISCONTINUITY);
        sample.set_time(Some(Span { start_100ns: 1, stop_100ns: Some(2) }));
        sample.set_media_time(Some((3, 4)));
        sample.reset();
        assert_eq!((sample.flags(), sample.actual_bytes()), (0, 100));
        assert_eq!(sample.media_time(), Err(Failure::MEDIA_TIME_NOT_SET));
    }
}
