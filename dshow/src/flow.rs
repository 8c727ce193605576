//! Where frames come from and where they go, apart from DirectShow: what the filters are built around.
//!
//! A [`FrameSource`] fills one buffer after the other: the [`Pattern`], which needs no driver. (What fills the buffers of an
//! output pin is a [`crate::supply::Supply`], which every source can be made.) A [`FrameSink`] takes the frames of an input
//! pin: a KS pin, or whatever judges them ([`Verifier`]). Both live on the streaming thread of the filter that owns them.

use crate::failure::Failure;
use crate::media_type::MediaType;
use crate::properties::Properties;
use crate::sample::Span;
use crate::space::Space;
use serde::Serialize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use test_picture::{Layout, Painter, Rate, Stamp, judge};

/// What a source put into a buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filled {
    Frame {
        bytes: usize,
        span: Option<Span>,
    },
    /// The frames from the next one on are of another type; nothing was written.
    Change(MediaType),
    /// Nothing more comes.
    End,
}

/// Something that fills buffers.
pub trait FrameSource: Send {
    /// The types it offers, the preferred one first.
    fn offers(&self) -> Vec<MediaType>;
    /// Settles on a type before streaming, and says what buffers it needs.
    fn set_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure>;
    fn start(&mut self) -> Result<(), Failure>;
    /// Fills the next buffer; waits for a frame.
    fn fill(&mut self, buffer: &mut [u8]) -> Result<Filled, Failure>;
    fn stop(&mut self);
}

/// Something that takes frames.
pub trait FrameSink: Send {
    fn accepts(&self, media_type: &MediaType) -> bool;
    /// The type that the frames from now on have.
    fn set_format(&mut self, media_type: &MediaType) -> Result<(), Failure>;
    /// What it asks of buffers of the type that was set.
    fn requirements(&self) -> Option<Properties> {
        None
    }
    /// Streaming begins.
    fn start(&mut self) -> Result<(), Failure> {
        Ok(())
    }
    /// A frame of `used` bytes. An error stops the sender. The sink keeps the space for as long as it needs it.
    fn frame(&mut self, space: Space, used: usize, span: Option<Span>) -> Result<(), Failure>;
    fn end_of_stream(&mut self);
    /// Streaming is over.
    fn stop(&mut self) {}
}

/// Pictures that need no driver: test pictures by number, as many as asked for.
#[derive(Debug)]
pub struct Pattern {
    offers: Vec<Layout>,
    rate: Rate,
    pictures: u64,
    painter: Option<Painter<Vec<u8>>>,
    next: u64,
    change: Option<(u64, Layout)>,
}

impl Pattern {
    /// `pictures` pictures, in any of the layouts.
    pub fn new(offers: Vec<Layout>, rate: Rate, pictures: u64) -> Self {
        Self { offers, rate, pictures, painter: None, next: 0, change: None }
    }

    /// From picture `at` on the layout is another one; it must fit in the buffers that were agreed on.
    #[must_use]
    pub fn changing(mut self, at: u64, layout: Layout) -> Self {
        self.change = Some((at, layout));
        self
    }

    fn draw(&mut self, layout: Layout) -> Result<(), Failure> {
        let scratch = vec![0; Painter::<()>::scratch_bytes(&layout)];
        self.painter = Some(Painter::new(layout, scratch).ok_or(Failure::OUT_OF_MEMORY)?);
        Ok(())
    }
}

impl FrameSource for Pattern {
    fn offers(&self) -> Vec<MediaType> {
        self.offers.iter().map(|layout| MediaType::video(layout, self.rate.interval_100ns())).collect()
    }

    fn set_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure> {
        let layout = media_type.layout().filter(|layout| self.offers.contains(layout));
        let layout = layout.ok_or(Failure::TYPE_NOT_ACCEPTED)?;
        self.draw(layout)?;
        let buffer_bytes = i32::try_from(layout.size_bytes()).map_err(|_| Failure::TYPE_NOT_ACCEPTED)?;
        Ok(Properties { buffers: 3, buffer_bytes, align_bytes: 1, prefix_bytes: 0 })
    }

    fn start(&mut self) -> Result<(), Failure> {
        self.next = 0;
        Ok(())
    }

    fn fill(&mut self, buffer: &mut [u8]) -> Result<Filled, Failure> {
        if let Some((_, layout)) = self.change.take_if(|(at, _)| *at == self.next) {
            self.draw(layout)?;
            return Ok(Filled::Change(MediaType::video(&layout, self.rate.interval_100ns())));
        }
        let painter = self.painter.as_ref().ok_or(Failure::NOT_CONNECTED)?;
        if self.next == self.pictures {
            return Ok(Filled::End);
        }
        let (from, to) = (self.rate.due_100ns(self.next), self.rate.due_100ns(self.next + 1));
        painter.paint(self.next, from, buffer).ok_or(Failure::BUFFER_OVERFLOW)?;
        self.next += 1;
        let span = Span { start_100ns: from.cast_signed(), stop_100ns: Some(to.cast_signed()) };
        Ok(Filled::Frame { bytes: painter.layout().size_bytes() as usize, span: Some(span) })
    }

    fn stop(&mut self) {}
}

/// What a verifier saw, as data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Frames that arrived, good and bad.
    pub frames: u64,
    /// Frames whose stamp and content are what was sent.
    pub good: u64,
    /// Numbers that were left out between two good frames.
    pub missing: u64,
    /// Good frames whose number was not above the last one's.
    pub repeated: u64,
    /// Shorter than the format says, unstamped, or changed on the way.
    pub damaged: u64,
    /// The number of the first and the last good frame.
    pub first: Option<u64>,
    pub last: Option<u64>,
    /// How often the type of the frames changed.
    pub format_changes: u64,
    pub ended: bool,
}

/// A sink that judges test pictures. Clones share one verdict.
#[derive(Clone, Debug, Default)]
pub struct Verifier(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    layout: Option<Layout>,
    verdict: Verdict,
}

impl Verifier {
    pub fn new() -> Self {
        Self::default()
    }

    /// What was seen so far.
    pub fn verdict(&self) -> Verdict {
        self.state().verdict.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The counters are plain values: they are as good after a panic elsewhere.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FrameSink for Verifier {
    fn accepts(&self, media_type: &MediaType) -> bool {
        media_type.layout().is_some()
    }

    fn set_format(&mut self, media_type: &MediaType) -> Result<(), Failure> {
        let layout = media_type.layout().ok_or(Failure::TYPE_NOT_ACCEPTED)?;
        let mut state = self.state();
        if state.layout.replace(layout).is_some_and(|before| before != layout) {
            state.verdict.format_changes += 1;
        }
        Ok(())
    }

    fn frame(&mut self, space: Space, used: usize, _: Option<Span>) -> Result<(), Failure> {
        let data = space.bytes().get(..used).ok_or(Failure::BUFFER_OVERFLOW)?;
        let mut state = self.state();
        let layout = state.layout.ok_or(Failure::NOT_CONNECTED)?;
        let judged = judge(&layout, data);
        let verdict = &mut state.verdict;
        verdict.frames += 1;
        match judged {
            Ok(stamp) => verdict.count(stamp),
            Err(_) => verdict.damaged += 1,
        }
        Ok(())
    }

    fn end_of_stream(&mut self) {
        self.state().verdict.ended = true;
    }
}

impl Verdict {
    fn count(&mut self, stamp: Stamp) {
        self.good += 1;
        self.first.get_or_insert(stamp.number);
        match self.last.replace(stamp.number) {
            Some(last) if stamp.number <= last => self.repeated += 1,
            Some(last) => self.missing += stamp.number - last - 1,
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use test_picture::PixelFormat;

    fn small() -> Layout {
        Layout::new(PixelFormat::Yuy2, 320, 240).unwrap()
    }

    fn pictures(count: u64) -> Vec<Vec<u8>> {
        let mut pattern = Pattern::new(vec![small()], Rate::from_interval_100ns(333_333).unwrap(), count);
        let needs = pattern.set_format(&pattern.offers()[0].clone()).unwrap();
        let mut all = Vec::new();
        loop {
            let mut buffer = vec![0xcc; needs.buffer_bytes as usize];
            match pattern.fill(&mut buffer).unwrap() {
                Filled::Frame { .. } => all.push(buffer),
                _ => return all,
            }
        }
    }

    fn verdict(frames: &[&[u8]]) -> Verdict {
        let mut verifier = Verifier::new();
        verifier.set_format(&MediaType::video(&small(), 333_333)).unwrap();
        for frame in frames {
            verifier.frame(Space::owned(frame.to_vec()), frame.len(), None).unwrap();
        }
        verifier.verdict()
    }

    #[test]
    fn a_frame_that_is_left_out_is_missed_and_one_that_comes_twice_is_counted() {
        let frames = pictures(5);
        let seen = verdict(&[&frames[0], &frames[3], &frames[3], &frames[4]]);
        assert_eq!((seen.good, seen.missing, seen.repeated, seen.damaged), (4, 2, 1, 0));
        assert_eq!((seen.first, seen.last), (Some(0), Some(4)));
    }

    #[test]
    fn one_changed_byte_is_damage_and_so_is_a_short_frame() {
        let mut frames = pictures(2);
        let last = frames[1].len() - 1;
        frames[1][last] ^= 0xff;
        let seen = verdict(&[&frames[0], &frames[1], &frames[0][..100]]);
        assert_eq!((seen.good, seen.damaged), (1, 2));
    }
}
