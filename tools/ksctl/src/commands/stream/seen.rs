//! What the frames of a stream were like: how many, how large, when, and what the numbers in the pictures say.
//!
//! Rates are of the intervals between the first frame and the last. A picture's stamp is read of every frame; its whole content is
//! compared with what the stamp promises as often as the caller asks, because that reads every byte.

use crate::picture;
use anyhow::{Result, bail};
use ks_client::{Arrival, DataFormat, Pin};
use serde::Serialize;
use std::io::{self, Write};
use std::time::Instant;
use test_picture::{Fault, Layout, Stamp, judge};

/// What was seen.
#[derive(Default, Serialize)]
pub(crate) struct Summary {
    pin: String,
    format: String,
    pub(super) frames: u64,
    bytes: u64,
    /// Frames a second, by the machine's clock and by this computer's.
    frames_per_second: f64,
    frames_per_second_here: f64,
    /// Frames that came back with a failure, by its status.
    failed: u64,
    last_failure: Option<String>,
    /// Frames whose DataUsed is not what the format says.
    other_sizes: u64,
    /// Presentation times that were not later than the one before, and how far they were apart.
    times_not_rising: u64,
    without_time: u64,
    interval_ms: Option<Interval>,
    /// Whether numbers were looked for: not with --unchecked, and not in what is no picture.
    checked: bool,
    /// What the numbers in the pictures say; None where they have none.
    numbers: Option<Numbers>,
}

#[derive(Clone, Copy, Serialize)]
struct Interval {
    shortest: f64,
    longest: f64,
}

#[derive(Default, Serialize)]
struct Numbers {
    first: u64,
    last: u64,
    missing: u64,
    repeated: u64,
    /// Pictures that were compared whole with what their stamp promises.
    judged: u64,
    /// The picture is not the one that was painted.
    damaged: u64,
    short: u64,
}

/// The summary while it grows.
pub(super) struct Seen {
    pub(super) summary: Summary,
    layout: Option<Layout>,
    judge_every: u64,
    frame_bytes: usize,
    last_time: Option<u64>,
    last_stamp: Option<Stamp>,
    /// The arrivals of the first and the last frame, by the machine's clock and by this computer's.
    arrived: Option<((u64, Instant), (u64, Instant))>,
}

impl Seen {
    /// `judge_every` so many pictures one is judged whole; 0: not even their stamps are looked for.
    pub(super) fn new(pin: &Pin, format: &DataFormat, frame_bytes: usize, judge_every: u64) -> Self {
        let layout = picture::layout(format).filter(|_| judge_every > 0);
        let summary = Summary {
            pin: pin.name().to_owned(),
            format: format.to_string(),
            checked: layout.is_some(),
            ..Summary::default()
        };
        Self { summary, layout, judge_every, frame_bytes, last_time: None, last_stamp: None, arrived: None }
    }

    pub(super) fn frame(&mut self, arrival: &Arrival, now_100ns: u64) {
        let now = (now_100ns, Instant::now());
        self.arrived = Some((self.arrived.map_or(now, |(first, _)| first), now));
        let bytes = arrival.frame.used();
        self.summary.frames += 1;
        self.summary.bytes += bytes.len() as u64;
        self.summary.other_sizes += u64::from(bytes.len() != self.frame_bytes);
        self.time(arrival.frame.presentation_time());
        if let Some(layout) = self.layout {
            let whole = self.summary.frames % self.judge_every == 1 || self.judge_every == 1;
            self.picture(whole, if whole { judge(&layout, bytes) } else { stamp(&layout, bytes) });
        }
    }

    fn time(&mut self, time: Option<u64>) {
        let Some(time) = time else { return self.summary.without_time += 1 };
        if let Some(last) = self.last_time.replace(time) {
            self.summary.times_not_rising += u64::from(time <= last);
            let apart = time.saturating_sub(last) as f64 / 1e4;
            let so_far = self.summary.interval_ms.get_or_insert(Interval { shortest: apart, longest: apart });
            so_far.shortest = so_far.shortest.min(apart);
            so_far.longest = so_far.longest.max(apart);
        }
    }

    fn picture(&mut self, whole: bool, judged: Result<Stamp, Fault>) {
        let numbers = self.summary.numbers.get_or_insert_default();
        numbers.judged += u64::from(whole);
        let stamp = match judged {
            Ok(stamp) => stamp,
            Err(Fault::Content(stamp)) => {
                numbers.damaged += 1;
                stamp
            }
            Err(Fault::Short) => return numbers.short += 1,
            // The first picture without a number: a source that draws none.
            Err(Fault::NoStamp) if self.summary.frames == 1 => {
                self.layout = None;
                self.summary.numbers = None;
                return;
            }
            Err(Fault::NoStamp) => return numbers.damaged += 1,
        };
        match self.last_stamp {
            None => numbers.first = stamp.number,
            Some(last) if stamp.number <= last.number => numbers.repeated += 1,
            Some(last) => numbers.missing += stamp.number - last.number - 1,
        }
        numbers.last = stamp.number;
        self.last_stamp = Some(stamp);
    }

    /// A stream that only fails ends: with a frame rate of zero nobody would ever see why.
    pub(super) fn failure(&mut self, arrival: &Arrival) -> Result<()> {
        const TOO_MANY: u64 = 64;
        self.summary.failed += 1;
        self.summary.last_failure = Some(arrival.status.to_string());
        match self.summary.failed {
            TOO_MANY.. => {
                bail!("{TOO_MANY} frames came back with failures, the last with {}", arrival.status)
            }
            _ => Ok(()),
        }
    }

    /// For the line that shows how far it is.
    pub(super) fn so_far(&self) -> String {
        let missing = self.summary.numbers.as_ref().map_or(0, |numbers| numbers.missing);
        let (_, here) = self.rates().unwrap_or_default();
        format!("{} frames, {here:.0} frames/s here, {missing} missing", self.summary.frames)
    }

    fn rates(&self) -> Option<(f64, f64)> {
        let (first, last) = self.arrived.filter(|_| self.summary.frames > 1)?;
        let intervals = (self.summary.frames - 1) as f64;
        let machine = intervals / ((last.0 - first.0).max(1) as f64 / 1e7);
        Some((machine, intervals / (last.1 - first.1).as_secs_f64().max(1e-9)))
    }

    pub(super) fn summary(mut self) -> Summary {
        (self.summary.frames_per_second, self.summary.frames_per_second_here) =
            self.rates().unwrap_or_default();
        self.summary
    }
}

fn stamp(layout: &Layout, bytes: &[u8]) -> Result<Stamp, Fault> {
    Stamp::read(layout, bytes).ok_or(Fault::NoStamp)
}

impl Summary {
    pub(crate) fn is_good(&self) -> bool {
        let numbers =
            self.numbers.as_ref().is_none_or(|it| it.missing + it.repeated + it.damaged + it.short == 0);
        self.failed == 0 && self.times_not_rising == 0 && self.other_sizes == 0 && numbers
    }

    pub(crate) fn print(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{} as {}", self.pin, self.format)?;
        writeln!(
            out,
            "  {} frames, {} bytes; {:.2} frames/s by the machine's clock, {:.0} frames/s here",
            self.frames, self.bytes, self.frames_per_second, self.frames_per_second_here
        )?;
        match &self.numbers {
            Some(it) => writeln!(
                out,
                "  numbers {} to {}: {} missing, {} repeated; of {} pictures looked at whole {} damaged, {} short",
                it.first, it.last, it.missing, it.repeated, it.judged, it.damaged, it.short
            )?,
            None if self.checked => writeln!(out, "  the pictures carry no numbers")?,
            None => writeln!(out, "  the pictures were not looked into")?,
        }
        if let Some(Interval { shortest, longest }) = self.interval_ms {
            writeln!(out, "  presentation times {shortest:.3} to {longest:.3} ms apart")?;
        }
        let wrong = [
            (self.other_sizes, "frames of another size than the format's"),
            (self.without_time, "frames without a presentation time"),
            (self.times_not_rising, "presentation times not later than the one before"),
        ];
        for (count, what) in wrong.into_iter().filter(|(count, _)| *count > 0) {
            writeln!(out, "  {count} {what}")?;
        }
        match &self.last_failure {
            Some(failure) => {
                writeln!(out, "  {} frames came back with a failure, the last with {failure}", self.failed)
            }
            None => Ok(()),
        }
    }
}
