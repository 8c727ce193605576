//! `IAMStreamConfig`: an application chooses the format of a capture pin, before it is connected or while it runs.
//!
//! Page: strmif/nf-strmif-iamstreamconfig-setformat. "If the pin is not connected, it will use this format for its next
//! connection. If the pin is already connected, it will attempt to reconnect with this format." While frames flow, where "on
//! most filters, this method fails", it is a dynamic format change ([`super::pump`]). The capabilities are those of the pin's
//! data ranges: KS_VIDEO_STREAM_CONFIG_CAPS in a KS_DATARANGE_VIDEO is VIDEO_STREAM_CONFIG_CAPS.

use crate::ks::PinInfo;
use crate::media_type::MediaType;

/// `sizeof(VIDEO_STREAM_CONFIG_CAPS)`
pub(crate) const CAPS_BYTES: usize = 128;
/// Where ConfigCaps is in a KS_DATARANGE_VIDEO: behind the KSDATARANGE and four words.
const CAPS_IN_RANGE: usize = 80;

/// The range's format, and its capabilities.
pub(crate) fn capability(info: &PinInfo, index: i32) -> Option<(MediaType, [u8; CAPS_BYTES])> {
    let index = usize::try_from(index).ok()?;
    let media_type = info.offers.get(index)?.clone();
    let range = info.ranges.get(index)?.bytes();
    let caps = range.get(CAPS_IN_RANGE..)?.first_chunk()?;
    Some((media_type, *caps))
}

/// `IAMStreamConfig` for COM objects that have the fields `face`, an output pin's shared part, and `info`.
macro_rules! stream_config {
    ($object:ident) => {
        impl windows::Win32::Media::DirectShow::IAMStreamConfig_Impl for $object {
            fn SetFormat(
                &self,
                media_type: *const windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE,
            ) -> windows_core::Result<()> {
                // SAFETY: an in-parameter of COM's caller.
                let media_type = unsafe { $crate::com::media_type::read(media_type) }?;
                Ok(self.face.change_format(media_type)?)
            }

            fn GetFormat(
                &self,
            ) -> windows_core::Result<*mut windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE> {
                let current =
                    self.face.current_type().ok_or($crate::failure::Failure::NO_ACCEPTABLE_TYPES)?;
                Ok($crate::com::media_type::boxed(&current)?)
            }

            fn GetNumberOfCapabilities(&self, count: *mut i32, size: *mut i32) -> windows_core::Result<()> {
                let offers = self.info.offers.len() as i32;
                // SAFETY: out-parameters of COM's caller.
                unsafe { $crate::com::put(count, offers) }?;
                // SAFETY: as above.
                Ok(unsafe { $crate::com::put(size, $crate::com::stream_config::CAPS_BYTES as i32) }?)
            }

            fn GetStreamCaps(
                &self,
                index: i32,
                media_type: *mut *mut windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE,
                caps: *mut u8,
            ) -> windows_core::Result<()> {
                if media_type.is_null() || caps.is_null() {
                    return Err($crate::failure::Failure::POINTER.into());
                }
                let Some((offer, value)) = $crate::com::stream_config::capability(&self.info, index) else {
                    return Err(windows_core::Error::from_hresult($crate::com::FALSE)); // "no more"
                };
                let offer = $crate::com::media_type::boxed(&offer)?;
                // SAFETY: not NULL, an out-parameter of COM's caller.
                unsafe { media_type.write(offer) };
                // SAFETY: not NULL; COM's caller made it as large as GetNumberOfCapabilities says.
                unsafe { std::ptr::copy_nonoverlapping(value.as_ptr(), caps, value.len()) };
                Ok(())
            }
        }
    };
}
pub(crate) use stream_config;
