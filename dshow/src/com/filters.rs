//! The filters themselves: a class id and pins.

use super::filter::{self, Activity, Core, Kind, PinEntry};
use super::input_pin::{self, Manners};
use super::link::{FreeThreaded, Link};
use super::output_pin;
use super::proxy;
use super::pull_pin::{self, Asks, ByteSink};
use super::reader_pin;
use crate::clip::Clip;
use crate::failure::Failure;
use crate::flow::{FrameSink, FrameSource};
use crate::ks::{Carried, Session};
use crate::media_type::MediaType;
use crate::negotiate::{Log, Owner};
use crate::supply::AtOnce;
use ks_client::{Interface, Transcript};
use std::sync::Arc;
use windows::Win32::Media::DirectShow::{IBaseFilter, IPin};
use windows_core::GUID;

/// The renderer that hands frames to a [`FrameSink`].
pub const CLSID_RENDERER: GUID = GUID::from_u128(0x6b1d_4a52_87c3_4f0e_9a55_21e0_0c3d_7f10);
/// A source that pushes the frames of a [`FrameSource`].
pub const CLSID_SOURCE: GUID = GUID::from_u128(0x6b1d_4a52_87c3_4f0e_9a55_21e0_0c3d_7f11);

/// A source that serves an AVI stream to whoever pulls.
pub const CLSID_PULL_SOURCE: GUID = GUID::from_u128(0x6b1d_4a52_87c3_4f0e_9a55_21e0_0c3d_7f12);
/// A reader that pulls a byte stream.
pub const CLSID_PULL_READER: GUID = GUID::from_u128(0x6b1d_4a52_87c3_4f0e_9a55_21e0_0c3d_7f13);

/// The proxy: a KS filter's output pin as the pin of a source.
pub const CLSID_PROXY: GUID = GUID::from_u128(0x6b1d_4a52_87c3_4f0e_9a55_21e0_0c3d_7f14);

/// What was said when the filter's pin was last connected.
#[derive(Clone)]
pub struct Negotiation(Arc<dyn Activity>);

impl Negotiation {
    pub fn log(&self) -> Log {
        self.0.log()
    }

    /// The same, and what was said below, in the form of ks-client's transcripts.
    pub fn transcript(&self) -> Transcript {
        self.0.transcript()
    }
}

/// A proxy's pins, as the one who made it sees them.
#[derive(Clone)]
pub struct Proxy(Arc<Core>);

impl Proxy {
    /// The names of its pins, those of inputs first.
    pub fn pins(&self) -> Vec<String> {
        self.0.pins().iter().map(|entry| entry.link.id().to_owned()).collect()
    }

    /// Which way the frames of one of its pins went: none for a pin that it does not have, or that is connected in the kernel.
    pub fn carried(&self, pin: &str) -> Carried {
        let entry = self.0.pins().into_iter().find(|entry| entry.link.id() == pin);
        entry.map(|entry| entry.activity.carried()).unwrap_or_default()
    }

    /// What was said at one of its pins.
    pub fn negotiation(&self, pin: &str) -> Option<Negotiation> {
        let entry = self.0.pins().into_iter().find(|entry| entry.link.id() == pin)?;
        Some(Negotiation(entry.activity))
    }
}

/// A renderer's pin, as the one who made it sees it.
#[derive(Clone)]
pub struct Rendering(Arc<input_pin::Shared>);

impl Rendering {
    /// Asks the source for another type of frames, from the next sample of the renderer's own allocator on.
    pub fn propose(&self, media_type: &MediaType) -> Result<(), Failure> {
        self.0.propose(media_type)
    }
}

fn filter(class: GUID, kind: Kind, pin: IPin, link: Arc<Link>, activity: Arc<dyn Activity>) -> Made {
    let entry = PinEntry { pin: FreeThreaded(pin), link, activity: Arc::clone(&activity) };
    (filter::new(class, kind, vec![entry]), Negotiation(activity))
}

/// A filter, and what its pin says.
pub type Made = (IBaseFilter, Negotiation);

/// A renderer over `sink`.
pub fn renderer(sink: Box<dyn FrameSink>, manners: Manners) -> Made {
    let (pin, link, activity) = input_pin::new(sink, manners);
    filter(CLSID_RENDERER, Kind::Renderer, pin, link, activity)
}

/// A renderer that may ask for another format while it runs.
pub fn proposing_renderer(sink: Box<dyn FrameSink>, manners: Manners) -> (IBaseFilter, Rendering) {
    let (pin, link, shared) = input_pin::new(sink, manners);
    (filter(CLSID_RENDERER, Kind::Renderer, pin, link, shared.clone()).0, Rendering(shared))
}

/// A source over `source`, whose pin tries the allocator of `prefers` first.
pub fn source(source: Box<dyn FrameSource>, prefers: Owner) -> Made {
    let (pin, link, activity) = output_pin::new(Box::new(AtOnce::new(source)), prefers);
    filter(CLSID_SOURCE, Kind::Source, pin, link, activity)
}

/// A pull source over `clip`, whose pin tries the allocator of `prefers` first.
pub fn pull_source(clip: Clip, prefers: Owner) -> Made {
    let (pin, link, activity) = reader_pin::new(clip, prefers);
    filter(CLSID_PULL_SOURCE, Kind::Source, pin, link, activity)
}

/// A pull reader into `sink`.
pub fn pull_reader(sink: Box<dyn ByteSink>, asks: Asks) -> Made {
    let (pin, link, activity) = pull_pin::new(sink, asks);
    filter(CLSID_PULL_READER, Kind::Renderer, pin, link, activity)
}

/// The proxy of a KS filter: all its pins as DirectShow sees them.
pub fn proxy(session: &Arc<Session>, interface: Interface) -> Result<(IBaseFilter, Proxy), String> {
    let (filter, core) = proxy::new(session, interface)?;
    Ok((filter, Proxy(core)))
}
