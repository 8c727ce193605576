//! Data formats and ranges: `KSDATAFORMAT`, `KSDATARANGE`, and their intersection.
//!
//! "KS Data Formats and Data Ranges" and "Data Range Intersections in AVStream". Both structures begin with 64 bytes that
//! say how long the whole is; what follows depends on `Specifier`, and is read only as far as `FormatSize` reaches.
//!
//! ```
//! use avstream::{Format, NtError, Result};
//! /// A pin that takes pictures of 640 pixels' width alone.
//! fn accept(format: Format<'_>) -> Result<()> {
//!     let info = format.video_info().ok_or(NtError::NO_MATCH)?;
//!     if info.bmiHeader.biWidth == 640 { Ok(()) } else { Err(NtError::NO_MATCH) }
//! }
//! ```

// UNSAFETY: formats arrive as pointers to structures of a length that they tell themselves.
#![allow(unsafe_code)]

use crate::bytes::{self, FromBytes, Plain};
use crate::filter::FilterRef;
use crate::pin::Pin;
use crate::sys::callbacks;
use crate::{NtError, Result};
use core::ffi::c_void;
use ks_sys::{
    GUID, KS_VIDEOINFOHEADER, KSDATAFORMAT, KSDATAFORMAT_WAVEFORMATEX, KSP_PIN, NTSTATUS, PIRP, WAVEFORMATEX,
};

/// A range that a pin announces, as its descriptor points to it.
#[repr(transparent)]
#[derive(Clone, Copy, Debug)]
pub struct DataRange(*const KSDATAFORMAT);

// SAFETY: it points to a constant.
unsafe impl Sync for DataRange {}
// SAFETY: as above.
unsafe impl Send for DataRange {}

impl DataRange {
    /// A range of any specifier. `T` begins with a `KSDATARANGE`, whose `FormatSize` is the size of `T`.
    ///
    /// # Safety
    /// `T` is `repr(C)` and its first member is a `KSDATARANGE`.
    #[must_use]
    pub const unsafe fn of<T: Sync>(range: &'static T) -> Self {
        let range = (&raw const *range).cast::<KSDATAFORMAT>();
        // SAFETY: by the caller's promise.
        let size = unsafe { (*range).FormatSize };
        assert!(size as usize == size_of::<T>(), "data range: FormatSize is not the size of the structure");
        Self(range)
    }

    /// A range of uncompressed video (`KSDATAFORMAT_SPECIFIER_VIDEOINFO`).
    #[must_use]
    pub const fn video(range: &'static ks_sys::KS_DATARANGE_VIDEO) -> Self {
        let caps = &range.ConfigCaps;
        assert!(
            caps.MinFrameInterval > 0 && caps.MinFrameInterval <= caps.MaxFrameInterval,
            "data range: MinFrameInterval is not positive or above MaxFrameInterval"
        );
        assert!(
            caps.MinOutputSize.cx <= caps.MaxOutputSize.cx && caps.MinOutputSize.cy <= caps.MaxOutputSize.cy,
            "data range: MinOutputSize is above MaxOutputSize"
        );
        // SAFETY: a KS_DATARANGE_VIDEO begins with its KSDATARANGE.
        unsafe { Self::of(range) }
    }

    /// A range of PCM audio (`KSDATAFORMAT_SPECIFIER_WAVEFORMATEX`).
    #[must_use]
    pub const fn audio(range: &'static ks_sys::KSDATARANGE_AUDIO) -> Self {
        assert!(
            range.MinimumSampleFrequency <= range.MaximumSampleFrequency
                && range.MinimumBitsPerSample <= range.MaximumBitsPerSample,
            "data range: an audio minimum is above its maximum"
        );
        // SAFETY: a KSDATARANGE_AUDIO begins with its KSDATARANGE.
        unsafe { Self::of(range) }
    }
}

/// A format, or a range, as somebody handed it in.
///
/// # Invariants
/// `bytes` is at least a `KSDATAFORMAT`, and as long as its `FormatSize` says.
#[derive(Clone, Copy, Debug)]
pub struct Format<'a> {
    bytes: &'a [u8],
}

impl<'a> Format<'a> {
    /// # Safety
    /// `raw` is null or points to `FormatSize` bytes that live and stay as they are for `'a`.
    pub(crate) unsafe fn from_raw(raw: *const KSDATAFORMAT) -> Option<Self> {
        if raw.is_null() {
            return None;
        }
        // SAFETY: not null, so it points to at least the header that KS has checked.
        let size = unsafe { (*raw).FormatSize } as usize;
        if size < size_of::<KSDATAFORMAT>() {
            return None;
        }
        // INVARIANT: the length is FormatSize, checked against the header's.
        // SAFETY: by the caller's promise.
        Some(Self { bytes: unsafe { core::slice::from_raw_parts(raw.cast(), size) } })
    }

    /// The common 64 bytes.
    #[must_use]
    pub fn header(&self) -> KSDATAFORMAT {
        // The fallback cannot be reached, by the invariant; it is a format that matches nothing.
        let none = GUID::from_u128(0);
        bytes::read(self.bytes).unwrap_or(KSDATAFORMAT {
            FormatSize: 0,
            Flags: 0,
            SampleSize: 0,
            Reserved: 0,
            MajorFormat: none,
            SubFormat: none,
            Specifier: none,
        })
    }

    /// The whole, header and all.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// A structure at `offset`, if the format is long enough.
    #[must_use]
    pub fn read_at<T: FromBytes>(&self, offset: usize) -> Option<T> {
        bytes::read(self.bytes.get(offset..)?)
    }

    /// The video header, if this is a `KS_DATAFORMAT_VIDEOINFOHEADER`.
    #[must_use]
    pub fn video_info(&self) -> Option<KS_VIDEOINFOHEADER> {
        let is_video = self.header().Specifier == ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO;
        if is_video { self.read_at(size_of::<KSDATAFORMAT>()) } else { None }
    }
}

/// A format of audio: the common header, and what `KSDATAFORMAT_SPECIFIER_WAVEFORMATEX` adds to it.
#[must_use]
pub const fn wave_format(header: KSDATAFORMAT, wave: WAVEFORMATEX) -> KSDATAFORMAT_WAVEFORMATEX {
    // SAFETY: a KSDATAFORMAT is four words and three GUIDs, without padding.
    KSDATAFORMAT_WAVEFORMATEX { DataFormat: unsafe { ks_sys::Unaligned::new(header) }, WaveFormatEx: wave }
}

/// Finds the format that two ranges share: `PFNKSINTERSECTHANDLEREX`.
pub trait Intersect: Pin {
    /// What it answers with.
    type Answer: Plain;

    /// The best format in `wanted` (the client's range) and `offered` (one of ours, of the same types).
    /// `STATUS_NO_MATCH` if there is none.
    fn intersect(
        filter: Option<FilterRef<'_, Self::Filter>>,
        wanted: Format<'_>,
        offered: Format<'_>,
    ) -> Result<Self::Answer>;
}

/// The slot for an intersection handler; [`Intersection::by`] fills it.
#[derive(Clone, Copy, Debug)]
pub struct Intersection(pub(crate) ks_sys::PFNKSINTERSECTHANDLEREX);

impl Intersection {
    /// The class driver finds formats by itself.
    pub const DEFAULT: Self = Self(None);

    /// The pin finds formats.
    #[must_use]
    pub const fn by<P: Intersect>() -> Self {
        Self(Some(intersect::<P>))
    }
}

callbacks! {
    unsafe fn intersect<P: Intersect>(
        _context: *mut c_void,
        irp: PIRP,
        _request: *mut KSP_PIN,
        wanted: *mut KSDATAFORMAT,
        offered: *mut KSDATAFORMAT,
        room: u32,
        data: *mut c_void,
        size: *mut u32
    ) -> NTSTATUS {
        // SAFETY: KS hands in ranges whose FormatSize it has checked against the request.
        let ranges = unsafe { (Format::from_raw(wanted), Format::from_raw(offered)) };
        // SAFETY: the IRP is the request being handled.
        let filter = unsafe { FilterRef::<P::Filter>::from_irp(irp) };
        let answer = match ranges {
            (Some(wanted), Some(offered)) => P::intersect(filter, wanted, offered),
            _ => Err(NtError::INVALID_PARAMETER),
        };
        let needed = size_of::<P::Answer>();
        // SAFETY: `size` is KS's; `data` holds `room` bytes.
        NtError::status_of(answer.and_then(|answer| unsafe { deliver(bytes::of(&answer), needed, room, data, size) }))
    }
}

/// The size-query convention: no room asks for the size, too little is an error.
///
/// # Safety
/// `size` can be written; `data` can hold `room` bytes.
unsafe fn deliver(answer: &[u8], needed: usize, room: u32, data: *mut c_void, size: *mut u32) -> Result<()> {
    if !size.is_null() {
        // SAFETY: not null, and KS's own variable.
        unsafe { size.write(needed as u32) };
    }
    if room == 0 || data.is_null() {
        return Err(NtError::BUFFER_OVERFLOW);
    }
    if (room as usize) < needed {
        return Err(NtError::BUFFER_TOO_SMALL);
    }
    // SAFETY: `needed` bytes fit, as compared; the answer is not inside the caller's buffer.
    unsafe { core::ptr::copy_nonoverlapping(answer.as_ptr(), data.cast(), needed) };
    Ok(())
}
