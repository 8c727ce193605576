//! `IPin`, once for all pins: what is the same in each is here, what differs is the pin's [`Face`].
//!
//! Page: strmif/nn-strmif-ipin. A method of `IPin` is for one direction or for both; the page of each says which. A face
//! answers what its direction is asked, and the defaults answer E_UNEXPECTED to the rest.

use super::link::Link;
use crate::failure::Failure;
use crate::media_type::MediaType;
use windows::Win32::Media::DirectShow::IPin;

/// What a pin does that another would do otherwise.
pub(crate) trait Face: Send + Sync {
    fn link(&self) -> &Link;

    /// `Connect`: "called on the output pin". `this` is the pin itself, `wanted` a type that may be open in part.
    fn connect(&self, _this: &IPin, _peer: &IPin, _wanted: Option<&MediaType>) -> Result<(), Failure> {
        Err(Failure::UNEXPECTED)
    }

    /// `ReceiveConnection`: "called on the input pin".
    fn receive_connection(&self, _peer: &IPin, _media_type: MediaType) -> Result<(), Failure> {
        Err(Failure::UNEXPECTED)
    }

    /// Whether it must not be disconnected now: "the filter must be stopped".
    fn is_active(&self) -> bool;

    /// The peer is gone; what belonged to the connection goes too.
    fn disconnected(&self) {}

    fn accepts(&self, media_type: &MediaType) -> bool;

    /// The types it prefers; none for a pin that takes what it understands.
    fn media_types(&self) -> Vec<MediaType> {
        Vec::new()
    }

    /// `EndOfStream` and the next three: "called on the input pin".
    fn end_of_stream(&self) -> Result<(), Failure> {
        Err(Failure::UNEXPECTED)
    }

    fn begin_flush(&self) -> Result<(), Failure> {
        Err(Failure::UNEXPECTED)
    }

    fn end_flush(&self) -> Result<(), Failure> {
        Err(Failure::UNEXPECTED)
    }

    fn new_segment(&self) -> Result<(), Failure> {
        Err(Failure::UNEXPECTED)
    }
}

/// `IPin` for COM objects that have a field `face`, an `Arc` of a [`Face`].
macro_rules! ipin {
    ($object:ident) => {
        impl windows::Win32::Media::DirectShow::IPin_Impl for $object {
            fn Connect(
                &self,
                peer: windows_core::Ref<windows::Win32::Media::DirectShow::IPin>,
                media_type: *const windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE,
            ) -> windows_core::Result<()> {
                let peer = peer.ok().map_err(|_| $crate::failure::Failure::POINTER)?;
                let face = self.face.as_ref();
                $crate::com::face::Face::link(face).may_connect(peer)?;
                let wanted = match media_type.is_null() {
                    true => None,
                    // SAFETY: not NULL, an in-parameter of COM's caller.
                    false => Some(unsafe { $crate::com::media_type::read(media_type) }?),
                };
                let this = windows_core::IUnknownImpl::to_interface(self);
                Ok($crate::com::face::Face::connect(face, &this, peer, wanted.as_ref())?)
            }

            fn ReceiveConnection(
                &self,
                connector: windows_core::Ref<windows::Win32::Media::DirectShow::IPin>,
                media_type: *const windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE,
            ) -> windows_core::Result<()> {
                let peer = connector.ok().map_err(|_| $crate::failure::Failure::POINTER)?;
                // SAFETY: an in-parameter of COM's caller.
                let media_type = unsafe { $crate::com::media_type::read(media_type) }?;
                Ok($crate::com::face::Face::receive_connection(self.face.as_ref(), peer, media_type)?)
            }

            fn Disconnect(&self) -> windows_core::Result<()> {
                let face = self.face.as_ref();
                if $crate::com::face::Face::is_active(face) {
                    return Err($crate::failure::Failure::NOT_STOPPED.into());
                }
                $crate::com::face::Face::disconnected(face);
                match $crate::com::face::Face::link(face).disconnect() {
                    true => Ok(()),
                    false => Err(windows_core::Error::from_hresult($crate::com::FALSE)),
                }
            }

            fn ConnectedTo(&self) -> windows_core::Result<windows::Win32::Media::DirectShow::IPin> {
                $crate::com::face::Face::link(self.face.as_ref()).connected_to()
            }

            fn ConnectionMediaType(
                &self,
                out: *mut windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE,
            ) -> windows_core::Result<()> {
                // SAFETY: an out-parameter of COM's caller.
                unsafe { $crate::com::face::Face::link(self.face.as_ref()).connection_media_type(out) }
            }

            fn QueryPinInfo(
                &self,
                out: *mut windows::Win32::Media::DirectShow::PIN_INFO,
            ) -> windows_core::Result<()> {
                // SAFETY: an out-parameter of COM's caller.
                unsafe { $crate::com::face::Face::link(self.face.as_ref()).query_pin_info(out) }
            }

            fn QueryDirection(
                &self,
            ) -> windows_core::Result<windows::Win32::Media::DirectShow::PIN_DIRECTION> {
                Ok($crate::com::face::Face::link(self.face.as_ref()).direction())
            }

            fn QueryId(&self) -> windows_core::Result<windows_core::PWSTR> {
                $crate::com::face::Face::link(self.face.as_ref()).query_id()
            }

            fn QueryAccept(
                &self,
                media_type: *const windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE,
            ) -> windows_core::HRESULT {
                // SAFETY: an in-parameter of COM's caller.
                match unsafe { $crate::com::media_type::read(media_type) } {
                    Ok(asked) if $crate::com::face::Face::accepts(self.face.as_ref(), &asked) => {
                        $crate::com::OK
                    }
                    Ok(_) => $crate::com::FALSE,
                    Err(failure) => windows_core::HRESULT(failure.code()),
                }
            }

            fn EnumMediaTypes(
                &self,
            ) -> windows_core::Result<windows::Win32::Media::DirectShow::IEnumMediaTypes> {
                let types = $crate::com::face::Face::media_types(self.face.as_ref());
                Ok($crate::com::link::Link::enumerate(types))
            }

            fn QueryInternalConnections(
                &self,
                _: windows_core::OutRef<windows::Win32::Media::DirectShow::IPin>,
                _: *mut u32,
            ) -> windows_core::Result<()> {
                Err($crate::failure::Failure::NOT_IMPLEMENTED.into()) // "all input pins connect to all output pins"
            }

            fn EndOfStream(&self) -> windows_core::Result<()> {
                Ok($crate::com::face::Face::end_of_stream(self.face.as_ref())?)
            }

            fn BeginFlush(&self) -> windows_core::Result<()> {
                Ok($crate::com::face::Face::begin_flush(self.face.as_ref())?)
            }

            fn EndFlush(&self) -> windows_core::Result<()> {
                Ok($crate::com::face::Face::end_flush(self.face.as_ref())?)
            }

            fn NewSegment(&self, _start: i64, _stop: i64, _rate: f64) -> windows_core::Result<()> {
                Ok($crate::com::face::Face::new_segment(self.face.as_ref())?)
            }
        }
    };
}
pub(crate) use ipin;
