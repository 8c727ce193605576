//! The source: paints pictures.
//!
//! Pin-centric. [`capture`] is an output whose frames the class driver's requestor brings.

use avstream::{DeviceRef, Filter, Passive, PinType, Result};
use ks_sys::GUID;

use crate::device::KsFrame;

mod capture;

/// The filter.
pub(crate) struct Source;

impl Filter for Source {
    type Device = KsFrame;
    const REFERENCE: GUID = GUID::from_u128(0x99f0_3c88_ac30_4e6e_9281_0b81_b5f8_e4a3);
    const CATEGORIES: &'static [GUID] =
        &[ks_sys::KSCATEGORY_CAPTURE, ks_sys::KSCATEGORY_VIDEO, ks_sys::KSCATEGORY_VIDEO_CAMERA];
    const PINS: &'static [PinType<Self>] = &[PinType::of::<capture::Capture>()];

    fn create(_device: DeviceRef<'_, KsFrame>, _at: &Passive) -> Result<Self> {
        Ok(Self)
    }
}
