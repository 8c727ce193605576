//! `KSSTREAM_HEADER`: what a frame says of itself.
//!
//! Pages: ns-ks-ksstream_header, ns-ksmedia-tagks_frame_info; "Capturing Video".
//!
//! ```
//! use avstream::stream::{Frame, Leading};
//! use avstream::Pin;
//! fn describe<P: Pin>(frame: &mut Frame<'_, P, Leading>, time_100ns: i64) {
//!     let length = frame.bytes().len() as u32;
//!     if let Some(mut header) = frame.header() {
//!         header.set_data_used(length);
//!         header.set_time_100ns(time_100ns, 333_333);
//!     }
//! }
//! ```

// UNSAFETY: the class driver keeps the header, behind a pointer.
#![allow(unsafe_code)]

use core::marker::PhantomData;
use core::ptr::NonNull;
use ks_sys::{KS_FRAME_INFO, KSSTREAM_HEADER, KSSTREAM_POINTER};

/// `KSSTREAM_HEADER`, and the `KS_FRAME_INFO` behind it where there is one.
///
/// # Invariants
/// `raw` points to a stream header of `Size` bytes that is ours for `'a`.
#[derive(Debug)]
pub struct Header<'a> {
    raw: NonNull<KSSTREAM_HEADER>,
    life: PhantomData<&'a mut KSSTREAM_HEADER>,
}

impl Header<'_> {
    /// # Safety
    /// `pointer` is null or a locked stream pointer that stays locked for the header's life.
    pub(crate) unsafe fn from_pointer(pointer: *mut KSSTREAM_POINTER) -> Option<Self> {
        // SAFETY: by the caller's promise.
        let raw = NonNull::new(unsafe { pointer.as_ref() }?.StreamHeader)?;
        Some(Self { raw, life: PhantomData })
    }

    fn get(&self) -> &KSSTREAM_HEADER {
        // SAFETY: by the invariant.
        unsafe { self.raw.as_ref() }
    }

    fn get_mut(&mut self) -> &mut KSSTREAM_HEADER {
        // SAFETY: by the invariant, and `self` is borrowed mutably.
        unsafe { self.raw.as_mut() }
    }

    /// The size of the whole buffer (`FrameExtent`).
    #[must_use]
    pub fn frame_extent(&self) -> u32 {
        self.get().FrameExtent
    }

    /// The bytes that mean something (`DataUsed`).
    #[must_use]
    pub fn data_used(&self) -> u32 {
        self.get().DataUsed
    }

    /// Where the frame's buffer is.
    #[must_use]
    pub fn data(&self) -> *mut u8 {
        self.get().Data.cast()
    }

    /// `OptionsFlags`.
    #[must_use]
    pub fn flags(&self) -> u32 {
        self.get().OptionsFlags
    }

    /// The presentation time, if it is valid, in 100 ns.
    #[must_use]
    pub fn presentation_time_100ns(&self) -> Option<i64> {
        (self.flags() & ks_sys::KSSTREAM_HEADER_OPTIONSF_TIMEVALID != 0)
            .then(|| self.get().PresentationTime.Time)
    }

    /// How many bytes mean something. Without `KSPIN_FLAG_GENERATE_MAPPINGS` that is the minidriver's to say.
    pub fn set_data_used(&mut self, bytes: u32) {
        self.get_mut().DataUsed = bytes;
    }

    /// Presentation time and duration, both valid.
    pub fn set_time_100ns(&mut self, time: i64, duration: i64) {
        let header = self.get_mut();
        header.PresentationTime = ks_sys::KSTIME { Time: time, Numerator: 1, Denominator: 1 };
        header.Duration = duration;
        self.add_flags(
            ks_sys::KSSTREAM_HEADER_OPTIONSF_TIMEVALID | ks_sys::KSSTREAM_HEADER_OPTIONSF_DURATIONVALID,
        );
    }

    /// Adds flags to `OptionsFlags`.
    pub fn add_flags(&mut self, flags: u32) {
        self.get_mut().OptionsFlags |= flags;
    }

    /// Time, duration, flags and length of another frame's header.
    pub fn copy_from(&mut self, other: &Header<'_>) {
        let from = *other.get();
        let to = self.get_mut();
        to.PresentationTime = from.PresentationTime;
        to.Duration = from.Duration;
        to.OptionsFlags = from.OptionsFlags;
        to.DataUsed = from.DataUsed;
    }

    /// The `KS_FRAME_INFO` behind the header, if the class driver made room for one ("no guarantee that you will get
    /// that size").
    pub fn frame_info(&mut self) -> Option<&mut KS_FRAME_INFO> {
        let needed = size_of::<KSSTREAM_HEADER>() + size_of::<KS_FRAME_INFO>();
        if (self.get().Size as usize) < needed {
            return None;
        }
        // SAFETY: Size covers it, as compared; it follows the header, both 8-byte aligned.
        let info = unsafe { self.raw.add(1).cast::<KS_FRAME_INFO>() };
        // SAFETY: as above; any bytes are a KS_FRAME_INFO; borrowed from `self`.
        Some(unsafe { &mut *info.as_ptr() })
    }
}
