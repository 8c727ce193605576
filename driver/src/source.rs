//! The source: paints pictures.
//!
//! Pin-centric. [`output`] has the outputs whose frames the class driver's requestor brings, *Capture* and *Preview* (a
//! splitter, which several receivers share); [`inject`] is an output that brings its own frames. What is painted, and
//! when, is the same for all: [`pictures`].

use avstream::{DeviceRef, Filter, Passive, PinType, Result};
use ks_sys::GUID;

use crate::device::KsFrame;

mod inject;
mod output;
mod pictures;

#[cfg(feature = "checked")]
pub(crate) use pictures::Paints;

/// The filter.
pub(crate) struct Source;

impl Filter for Source {
    type Device = KsFrame;
    const REFERENCE: GUID = GUID::from_u128(0x99f0_3c88_ac30_4e6e_9281_0b81_b5f8_e4a3);
    const CATEGORIES: &'static [GUID] =
        &[ks_sys::KSCATEGORY_CAPTURE, ks_sys::KSCATEGORY_VIDEO, ks_sys::KSCATEGORY_VIDEO_CAMERA];
    const PINS: &'static [PinType<Self>] = &[
        PinType::of::<output::Output<output::Capture>>(),
        PinType::of::<output::Output<output::Preview>>(),
        PinType::of::<inject::Inject>(),
    ];

    fn create(_device: DeviceRef<'_, KsFrame>, _at: &Passive) -> Result<Self> {
        Ok(Self)
    }
}
