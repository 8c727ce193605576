//! The filters themselves: a class id and pins.

use super::filter::{self, Activity, Kind, PinEntry};
use super::input_pin::{self, Manners};
use super::output_pin;
use super::pull_pin::{self, Asks, ByteSink};
use super::reader_pin;
use crate::clip::Clip;
use crate::flow::{FrameSink, FrameSource};
use crate::ks_source::{KsSource, Which};
use crate::negotiate::{Log, Owner};
use std::sync::Arc;
use windows::Win32::Media::DirectShow::IBaseFilter;
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
}

/// A renderer over `sink`.
pub fn renderer(sink: Box<dyn FrameSink>, manners: Manners) -> (IBaseFilter, Negotiation) {
    let (pin, link, activity) = input_pin::new(sink, manners);
    let entry = PinEntry { pin, link, activity: activity.clone() };
    (filter::new(CLSID_RENDERER, Kind::Renderer, vec![entry]), Negotiation(activity))
}

/// A source over `source`, whose pin tries the allocator of `prefers` first.
pub fn source(source: Box<dyn FrameSource>, prefers: Owner) -> (IBaseFilter, Negotiation) {
    let (pin, link, activity) = output_pin::new(source, prefers);
    let entry = PinEntry { pin, link, activity: activity.clone() };
    (filter::new(CLSID_SOURCE, Kind::Source, vec![entry]), Negotiation(activity))
}

/// A pull source over `clip`, whose pin tries the allocator of `prefers` first.
pub fn pull_source(clip: Clip, prefers: Owner) -> (IBaseFilter, Negotiation) {
    let (pin, link, activity) = reader_pin::new(clip, prefers);
    let entry = PinEntry { pin, link, activity: activity.clone() };
    (filter::new(CLSID_PULL_SOURCE, Kind::Source, vec![entry]), Negotiation(activity))
}

/// A pull reader into `sink`.
pub fn pull_reader(sink: Box<dyn ByteSink>, asks: Asks) -> (IBaseFilter, Negotiation) {
    let (pin, link, activity) = pull_pin::new(sink, asks);
    let entry = PinEntry { pin, link, activity: activity.clone() };
    (filter::new(CLSID_PULL_READER, Kind::Renderer, vec![entry]), Negotiation(activity))
}

/// The proxy of a KS filter: its output pin as DirectShow sees it. The formats are those that the pin makes of its data
/// ranges; the connection sets its data format; its frames go into the samples of whatever allocator was agreed on.
pub fn proxy(which: Which) -> Result<(IBaseFilter, Negotiation), String> {
    let source = KsSource::open(which, crate::transport::open)?;
    let (pin, link, activity) = output_pin::new(Box::new(source), Owner::InputPin);
    let entry = PinEntry { pin, link, activity: activity.clone() };
    Ok((filter::new(CLSID_PROXY, Kind::Source, vec![entry]), Negotiation(activity)))
}
