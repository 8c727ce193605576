//! Frames of a pin's own: injection mode ("Frame Injection").
//!
//! Pages: nf-ks-kspinregisterframereturncallback, nf-ks-kspinsubmitframe, nc-ks-pfnkspinframereturn.
//!
//! ```
//! use avstream::pool::PoolBox;
//! use avstream::stream::{Inject, Outgoing};
//! use avstream::{NtError, PinRef};
//! /// A frame that the circuit does not take is dropped here.
//! fn send<P: Inject>(pin: PinRef<'_, P>, frame: PoolBox<P::Frame>, bytes: u32) -> Result<(), NtError> {
//!     let outgoing =
//!         Outgoing { data_used: bytes, time_100ns: 0, duration_100ns: 0, picture_number: 0, drop_count: 0 };
//!     pin.submit(frame, &outgoing).map_err(|(why, _frame)| why)
//! }
//! ```

// UNSAFETY: the class driver keeps a frame's owner as an untyped pointer until the frame comes back.
#![allow(unsafe_code)]

use crate::pin::{Out, Pin, PinRef};
use crate::pool::PoolBox;
use crate::sys::{self, callbacks};
use crate::{NtError, Result};
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;
use ks_sys::{KS_FRAME_INFO, KSPIN, KSSTREAM_HEADER, MDL, NTSTATUS};

/// A pin in injection mode: it brings its own frames ("Frame Injection").
pub trait Inject: Pin<Flow = Out> {
    /// What keeps a frame's memory, and whatever belongs to it.
    type Frame: Memory + Send + 'static;

    /// A frame has gone round and is ours again. Up to `DISPATCH_LEVEL`.
    fn returned(pin: PinRef<'_, Self>, frame: PoolBox<Self::Frame>, result: Result<()>);
}

/// Memory that may be injected.
///
/// # Safety
/// The memory stays valid, and untouched by anybody else, until the value is dropped.
pub unsafe trait Memory {
    /// Where it is and how long.
    fn memory(&self) -> NonNull<[u8]>;
}

/// What the header of an injected frame says.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing {
    /// Bytes that mean something.
    pub data_used: u32,
    /// Presentation time in 100 ns.
    pub time_100ns: i64,
    /// Duration in 100 ns.
    pub duration_100ns: i64,
    /// `KS_FRAME_INFO.PictureNumber`.
    pub picture_number: i64,
    /// `KS_FRAME_INFO.DropCount`.
    pub drop_count: i64,
}

#[repr(C)]
struct VideoHeader {
    header: KSSTREAM_HEADER,
    info: KS_FRAME_INFO,
}

impl<P: Inject> PinRef<'_, P> {
    /// Sends a frame round (`KsPinSubmitFrame`). It comes back in [`Inject::returned`]; if it cannot be sent it comes
    /// back here.
    pub fn submit(
        self,
        frame: PoolBox<P::Frame>,
        outgoing: &Outgoing,
    ) -> core::result::Result<(), (NtError, PoolBox<P::Frame>)> {
        let memory = frame.memory();
        let mut header: VideoHeader = VideoHeader { header: ks_sys::zeroed(), info: ks_sys::zeroed() };
        fill(&mut header, memory, outgoing);
        let context = frame.into_raw();
        // SAFETY: a live pin in injection mode; the header is copied; the memory lives until the frame comes back.
        let status = unsafe {
            sys::KsPinSubmitFrame(
                self.raw(),
                memory.as_ptr().cast(),
                memory.len() as u32,
                &raw mut header.header,
                context.as_ptr().cast(),
            )
        };
        // SAFETY: a frame that was refused is not returned by callback: it is still ours.
        NtError::check(status).map_err(|error| (error, unsafe { PoolBox::from_raw(context) }))
    }
}

fn fill(header: &mut VideoHeader, memory: NonNull<[u8]>, outgoing: &Outgoing) {
    header.header.Size = size_of::<VideoHeader>() as u32;
    header.header.Data = memory.as_ptr().cast();
    header.header.FrameExtent = memory.len() as u32;
    header.header.DataUsed = outgoing.data_used;
    header.header.PresentationTime =
        ks_sys::KSTIME { Time: outgoing.time_100ns, Numerator: 1, Denominator: 1 };
    header.header.Duration = outgoing.duration_100ns;
    header.header.OptionsFlags = ks_sys::KSSTREAM_HEADER_OPTIONSF_TIMEVALID
        | ks_sys::KSSTREAM_HEADER_OPTIONSF_DURATIONVALID
        | ks_sys::KSSTREAM_HEADER_OPTIONSF_FRAMEINFO;
    header.info.ExtendedHeaderSize = size_of::<KS_FRAME_INFO>() as u32;
    header.info.dwFrameFlags = ks_sys::KS_VIDEO_FLAG_FRAME;
    header.info.PictureNumber = outgoing.picture_number;
    header.info.DropCount = outgoing.drop_count;
}

/// The slot for the frame return callback; [`Returns::here`] fills it and thereby chooses injection mode.
#[derive(Debug)]
pub struct Returns<P>(ks_sys::PFNKSPINFRAMERETURN, PhantomData<P>);

impl<P: Pin> Returns<P> {
    /// The class driver brings the frames.
    pub const NONE: Self = Self(None, PhantomData);

    /// The pin brings its frames.
    #[must_use]
    pub const fn here() -> Self
    where
        P: Inject,
    {
        Self(Some(returned::<P>), PhantomData)
    }

    /// # Safety
    /// `pin` is a pin of type `P` in `KSSTATE_STOP`.
    pub(crate) unsafe fn register(&self, pin: *mut KSPIN) {
        if self.0.is_some() {
            // SAFETY: by the caller's promise; "unless the filter is in the stop state", which it is.
            unsafe { sys::KsPinRegisterFrameReturnCallback(pin, self.0) }
        }
    }
}

callbacks! {
    unsafe fn returned<P: Inject>(
        raw: *mut KSPIN,
        _data: *mut c_void,
        _size: u32,
        _mdl: *mut MDL,
        context: *mut c_void,
        status: NTSTATUS
    ) {
        let Some(frame) = NonNull::new(context) else { return };
        // SAFETY: the context of a frame that `submit` gave away, coming back once.
        let frame = unsafe { PoolBox::from_raw(frame.cast::<P::Frame>()) };
        // SAFETY: called by KS; without a context the frame is just dropped.
        if let Some(pin) = unsafe { PinRef::<P>::from_raw(raw) } {
            P::returned(pin, frame, NtError::check(status));
        }
    }
}
