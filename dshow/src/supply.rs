//! What fills the buffers of an output pin: several at a time, in its own time.
//!
//! A KS pin is a [`Supply`] by itself ([`crate::ks::KsSource`]); a [`FrameSource`], which fills one when asked, becomes one by
//! [`AtOnce`], and the other way round by [`OneByOne`]. A supply lives on the streaming thread of its filter; what may be told
//! from other threads meanwhile is its [`Control`].

use crate::failure::Failure;
use crate::flow::{Filled, FrameSource};
use crate::ks::Carried;
use crate::media_type::MediaType;
use crate::properties::Properties;
use crate::sample::Span;
use crate::space::Space;
use std::collections::VecDeque;
use std::sync::Arc;

/// What a supply gives back.
#[derive(Debug)]
pub enum Supplied {
    /// A space that was lent, with a frame in it.
    Frame { space: Space, bytes: usize, span: Option<Span> },
    /// A space that was lent, with nothing in it: taken back from whoever was to fill it.
    Returned(Space),
    /// The frames from the next one on are of another type.
    Change(MediaType),
    /// Nothing yet: somebody asks for something else first ([`Control::nudge`]).
    Nothing,
    /// Nothing more comes.
    End,
}

/// Something that fills the buffers of an output pin.
pub trait Supply: Send {
    /// The types it offers, the preferred one first.
    fn offers(&self) -> Vec<MediaType>;
    fn control(&self) -> Arc<dyn Control>;
    /// Settles on a type before streaming, and says what buffers it needs.
    fn set_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure>;
    /// Goes over to another type while it streams. What was lent comes back as it is; what it needs now is the answer. A
    /// refusal leaves the old type.
    fn change_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure>;
    /// Streaming begins: spaces are lent from here on.
    fn start(&mut self) -> Result<(), Failure>;
    /// How many spaces it can use at a time.
    fn depth(&self) -> usize;
    fn lend(&mut self, space: Space) -> Result<(), Failure>;
    /// The next thing that it gives back; waits for it.
    fn next(&mut self) -> Result<Supplied, Failure>;
    fn stop(&mut self);
}

/// What a filter tells a supply or a sink from any thread, also while its frames are being waited for.
pub trait Control: Send + Sync {
    /// Stopped → paused, and running → paused.
    fn pause(&self) -> Result<(), Failure> {
        Ok(())
    }
    fn run(&self) -> Result<(), Failure> {
        Ok(())
    }
    /// To stopped: what waits for a frame is told.
    fn stop(&self) {}
    /// The connection is gone.
    fn disconnect(&self) {}
    /// Wakes who waits in [`Supply::next`].
    fn nudge(&self) {}
    /// Whether a source that offers `offers` may be asked for this type too.
    fn accepts(&self, offers: &[MediaType], media_type: &MediaType) -> bool {
        offers.contains(media_type)
    }
    /// Which way its frames went, where there is more than one.
    fn carried(&self) -> Carried {
        Carried::default()
    }
    /// What was said below DirectShow since this was last asked.
    fn transcript(&self) -> ks_client::Transcript {
        ks_client::Transcript::default()
    }
}

/// A source that needs to be told nothing.
pub struct NoControl;
impl Control for NoControl {}

/// A [`FrameSource`] as a supply: a space is filled when its turn comes.
pub struct AtOnce {
    source: Box<dyn FrameSource>,
    lent: VecDeque<Space>,
    /// Lent before the format changed.
    returned: VecDeque<Space>,
}

impl AtOnce {
    pub fn new(source: Box<dyn FrameSource>) -> Self {
        Self { source, lent: VecDeque::new(), returned: VecDeque::new() }
    }
}

impl Supply for AtOnce {
    fn offers(&self) -> Vec<MediaType> {
        self.source.offers()
    }

    fn control(&self) -> Arc<dyn Control> {
        Arc::new(NoControl)
    }

    fn set_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure> {
        self.source.set_format(media_type)
    }

    fn change_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure> {
        let needs = self.source.set_format(media_type)?;
        self.returned.append(&mut self.lent);
        Ok(needs)
    }

    fn start(&mut self) -> Result<(), Failure> {
        self.source.start()
    }

    fn depth(&self) -> usize {
        1
    }

    fn lend(&mut self, space: Space) -> Result<(), Failure> {
        self.lent.push_back(space);
        Ok(())
    }

    fn next(&mut self) -> Result<Supplied, Failure> {
        if let Some(space) = self.returned.pop_front() {
            return Ok(Supplied::Returned(space));
        }
        let mut space = self.lent.pop_front().ok_or(Failure::UNEXPECTED)?;
        match self.source.fill(space.bytes_mut())? {
            Filled::Frame { bytes, span } => Ok(Supplied::Frame { space, bytes, span }),
            Filled::Change(media_type) => {
                self.lent.push_front(space);
                Ok(Supplied::Change(media_type))
            }
            Filled::End => Ok(Supplied::End),
        }
    }

    fn stop(&mut self) {
        self.lent.clear();
        self.returned.clear();
        self.source.stop();
    }
}

/// A [`Supply`] as a source that fills one buffer after the other: each frame is copied.
pub struct OneByOne(Box<dyn Supply>);

impl OneByOne {
    pub fn new(supply: Box<dyn Supply>) -> Self {
        Self(supply)
    }
}

impl FrameSource for OneByOne {
    fn offers(&self) -> Vec<MediaType> {
        self.0.offers()
    }

    fn set_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure> {
        self.0.set_format(media_type)
    }

    fn start(&mut self) -> Result<(), Failure> {
        self.0.control().pause()?;
        self.0.start()?;
        self.0.control().run()
    }

    fn fill(&mut self, buffer: &mut [u8]) -> Result<Filled, Failure> {
        self.0.lend(Space::owned(vec![0; buffer.len()]))?;
        loop {
            match self.0.next()? {
                Supplied::Frame { space, bytes, span } => {
                    let frame = space.bytes().get(..bytes).ok_or(Failure::BUFFER_OVERFLOW)?;
                    buffer.get_mut(..bytes).ok_or(Failure::BUFFER_OVERFLOW)?.copy_from_slice(frame);
                    return Ok(Filled::Frame { bytes, span });
                }
                Supplied::Change(media_type) => return Ok(Filled::Change(media_type)),
                Supplied::Returned(_) | Supplied::End => return Ok(Filled::End),
                Supplied::Nothing => {}
            }
        }
    }

    fn stop(&mut self) {
        self.0.stop();
    }
}
