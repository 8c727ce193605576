//! The filters themselves: a class id and pins.

use super::filter::{self, Activity, Kind, PinEntry};
use super::input_pin::{self, Manners};
use super::output_pin;
use crate::flow::{FrameSink, FrameSource};
use crate::negotiate::{Log, Owner};
use std::sync::Arc;
use windows::Win32::Media::DirectShow::IBaseFilter;
use windows_core::GUID;

/// The renderer that hands frames to a [`FrameSink`].
pub const CLSID_RENDERER: GUID = GUID::from_u128(0x6b1d_4a52_87c3_4f0e_9a55_21e0_0c3d_7f10);
/// A source that pushes the frames of a [`FrameSource`].
pub const CLSID_SOURCE: GUID = GUID::from_u128(0x6b1d_4a52_87c3_4f0e_9a55_21e0_0c3d_7f11);

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
