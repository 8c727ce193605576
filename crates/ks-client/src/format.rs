//! Data formats and data ranges: KSDATAFORMAT, KSDATARANGE and the video block that follows them.
//!
//! Both begin with the same 64 bytes (a KSDATARANGE is a KSDATAFORMAT) and go on as their specifier says, so a value is
//! its bytes; what a client must read of them has a method.

use crate::{GUID, bytes};
use std::fmt;

/// A KSDATAFORMAT or KSDATARANGE with all that belongs to it.
///
/// # Invariants
/// At least 64 bytes, and as many as its first word, FormatSize, says.
#[derive(Clone, PartialEq, Eq)]
pub struct DataFormat(Vec<u8>);

/// `sizeof(KSDATAFORMAT)`.
const FORMAT_BYTES: usize = 64;
/// KS_VIDEOINFOHEADER follows the format for KSDATAFORMAT_SPECIFIER_VIDEOINFO; in a KS_DATARANGE_VIDEO it comes later.
const VIDEO_IN_FORMAT: usize = 64;
const VIDEO_IN_RANGE: usize = 208;
/// KS_VIDEOINFOHEADER2 is longer by its interlace and aspect words: its bitmap header begins 24 bytes later.
const BITMAP_IN_VIDEOINFO: usize = 48;
const BITMAP_IN_VIDEOINFO2: usize = 72;

impl DataFormat {
    /// From bytes that a driver or a file gave.
    #[must_use]
    pub fn new(mut bytes: Vec<u8>) -> Option<Self> {
        let size = bytes::u32_at(&bytes, 0)? as usize;
        if size < FORMAT_BYTES || bytes.len() < size {
            return None;
        }
        bytes.truncate(size);
        Some(Self(bytes))
    }

    /// A bare KSDATARANGE of three GUIDs: what a client asks an intersection with when it does not care for more.
    #[must_use]
    pub fn range(major: &GUID, sub: &GUID, specifier: &GUID) -> Self {
        let head = bytes::Writer::default().u32(FORMAT_BYTES as u32).u32(0).u32(0).u32(0);
        Self(head.guid(major).guid(sub).guid(specifier).done())
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    #[must_use]
    pub fn sample_size(&self) -> u32 {
        bytes::u32_at(&self.0, 8).unwrap_or_default()
    }

    #[must_use]
    pub fn major(&self) -> GUID {
        bytes::guid_at(&self.0, 16).unwrap_or_default()
    }

    #[must_use]
    pub fn sub(&self) -> GUID {
        bytes::guid_at(&self.0, 32).unwrap_or_default()
    }

    #[must_use]
    pub fn specifier(&self) -> GUID {
        bytes::guid_at(&self.0, 48).unwrap_or_default()
    }

    /// The picture that a video format (not a range) describes.
    #[must_use]
    pub fn video(&self) -> Option<Video> {
        let bitmap = match self.specifier() {
            ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO => BITMAP_IN_VIDEOINFO,
            ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO2 => BITMAP_IN_VIDEOINFO2,
            _ => return None,
        };
        Video::read(&self.0, VIDEO_IN_FORMAT, bitmap)
    }

    /// The picture that a video range proposes.
    #[must_use]
    pub fn default_video(&self) -> Option<Video> {
        let plain = self.specifier() == ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO;
        if plain { Video::read(&self.0, VIDEO_IN_RANGE, BITMAP_IN_VIDEOINFO) } else { None }
    }

    /// Bytes of one frame: the picture's, or the fixed sample's. None if the format does not say.
    #[must_use]
    pub fn frame_bytes(&self) -> Option<u32> {
        let size = self.video().map_or(self.sample_size(), |video| video.image_bytes);
        (size != 0).then_some(size)
    }
}

/// What KS_VIDEOINFOHEADER and its bitmap header say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Video {
    pub width: i32,
    pub height: i32,
    pub bits_per_pixel: u16,
    /// biCompression: a FOURCC, or BI_RGB (0).
    pub compression: u32,
    pub image_bytes: u32,
    pub frame_time_100ns: u64,
}

impl Video {
    fn read(bytes: &[u8], start: usize, bitmap: usize) -> Option<Self> {
        let word = |offset| bytes::u32_at(bytes, start + bitmap + offset);
        Some(Self {
            width: word(4)?.cast_signed(),
            height: word(8)?.cast_signed(),
            bits_per_pixel: (word(12)? >> 16) as u16,
            compression: word(16)?,
            image_bytes: word(20)?,
            frame_time_100ns: bytes::u64_at(bytes, start + 40)?,
        })
    }

    /// `NV12`, `YUY2`, …, or `RGB32`.
    #[must_use]
    pub fn name(&self) -> String {
        let code = self.compression.to_le_bytes();
        if code.iter().all(u8::is_ascii_alphanumeric) {
            code.map(char::from).into_iter().collect()
        } else {
            format!("RGB{}", self.bits_per_pixel)
        }
    }
}

impl fmt::Display for DataFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.video() {
            Some(video) => write!(f, "{video}"),
            None => write!(f, "format {{{}}} / {{{}}}", self.major(), self.sub()),
        }
    }
}

impl fmt::Debug for DataFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DataFormat({self}, {} bytes)", self.0.len())
    }
}

impl fmt::Display for Video {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}x{}", self.name(), self.width, self.height.unsigned_abs())?;
        match self.frame_time_100ns {
            0 => Ok(()),
            time => write!(f, " at {:.2} frames/s", 1e7 / time as f64),
        }
    }
}
