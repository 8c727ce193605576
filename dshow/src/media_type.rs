//! A media type as a value: `AM_MEDIA_TYPE` without COM, which is `KSDATAFORMAT` under another name.
//!
//! The proxy's rule (page "Using AVStream with the Kernel Streaming Proxy Module"): a DirectShow media type and a KS data format carry the
//! same three GUIDs and the same format block. So a type goes down to a pin and comes back from it without a table of
//! formats; only video gets a closer look, because frames are judged by it.

use crate::failure::Failure;
use std::fmt;
use test_picture::{Layout, Order, PixelFormat, Rate};

/// A GUID as its sixteen bytes in memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Guid(pub [u8; 16]);

impl Guid {
    /// From the value that its text spells.
    pub const fn new(text: u128) -> Self {
        let mut bytes = text.to_be_bytes();
        // Data1, Data2 and Data3 are little-endian in memory, Data4 is as written.
        [bytes[0], bytes[1], bytes[2], bytes[3]] = [bytes[3], bytes[2], bytes[1], bytes[0]];
        [bytes[4], bytes[5]] = [bytes[5], bytes[4]];
        [bytes[6], bytes[7]] = [bytes[7], bytes[6]];
        Self(bytes)
    }

    /// A subtype that is a FOURCC.
    pub const fn fourcc(code: [u8; 4]) -> Self {
        let mut guid = Self::new(0x00000000_0000_0010_8000_00AA00389B71);
        [guid.0[0], guid.0[1], guid.0[2], guid.0[3]] = code;
        guid
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g, h, i, rest @ ..] = self.0;
        let (data1, data2) = (u32::from_le_bytes([a, b, c, d]), u16::from_le_bytes([e, g]));
        let data4 = u64::from_be_bytes(rest);
        write!(f, "{{{data1:08X}-{data2:04X}-{:04X}-", u16::from_le_bytes([h, i]))?;
        write!(f, "{:04X}-{:012X}}}", data4 >> 48, data4 & 0xffff_ffff_ffff)
    }
}

/// MEDIATYPE_Video, KSDATAFORMAT_TYPE_VIDEO
pub const VIDEO: Guid = Guid::fourcc(*b"vids");
/// MEDIATYPE_Stream
pub const STREAM: Guid = Guid::new(0xE436EB83_524F_11CE_9F53_0020AF0BA770);
/// MEDIASUBTYPE_Avi
pub const AVI: Guid = Guid::new(0xE436EB88_524F_11CE_9F53_0020AF0BA770);
/// MEDIASUBTYPE_RGB32
pub const RGB32: Guid = Guid::new(0xE436EB7E_524F_11CE_9F53_0020AF0BA770);
/// FORMAT_VideoInfo, KSDATAFORMAT_SPECIFIER_VIDEOINFO
pub const VIDEO_INFO: Guid = Guid::new(0x05589F80_C356_11CE_BF01_00AA0055595A);
/// FORMAT_None, KSDATAFORMAT_SPECIFIER_NONE
pub const NO_FORMAT: Guid = Guid::new(0x0F6417D6_C318_11D0_A43F_00A0C9223196);

/// VIDEOINFOHEADER: two RECTs, two rates, the interval, and a BITMAPINFOHEADER.
const VIDEO_INFO_BYTES: usize = 88;
/// KSDATAFORMAT in front of its block.
const KS_DATA_FORMAT_BYTES: usize = 64;
/// KSDATAFORMAT_TEMPORAL_COMPRESSION
const TEMPORAL_COMPRESSION: u32 = 1;

/// A media type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MediaType {
    pub major: Guid,
    pub subtype: Guid,
    /// `formattype`, `Specifier`
    pub format_type: Guid,
    /// `lSampleSize`; 0 where samples differ in size.
    pub sample_bytes: u32,
    pub temporal_compression: bool,
    /// `pbFormat`
    pub format: Vec<u8>,
}

impl MediaType {
    /// An uncompressed picture at a rate.
    pub fn video(layout: &Layout, interval_100ns: i64) -> Self {
        let (width, height) = (layout.width(), layout.height());
        let rgb = layout.format() == PixelFormat::Rgb32;
        let height = if rgb { height.wrapping_neg() } else { height }; // negative: top line first
        let mut format = vec![0; 32 + 8]; // rcSource, rcTarget, dwBitRate, dwBitErrorRate
        format.extend(interval_100ns.to_le_bytes());
        let planes_and_bits = 1 | u32::from(layout.format().bits_per_pixel()) << 16;
        let compression = layout.format().compression();
        let bitmap = [40, width, height, planes_and_bits, compression, layout.size_bytes(), 0, 0, 0, 0];
        format.extend(bitmap.iter().flat_map(|field| field.to_le_bytes()));
        Self {
            major: VIDEO,
            subtype: if rgb { RGB32 } else { Guid::fourcc(compression.to_le_bytes()) },
            format_type: VIDEO_INFO,
            sample_bytes: layout.size_bytes(),
            temporal_compression: false,
            format,
        }
    }

    /// A byte stream that is an AVI file.
    pub fn avi() -> Self {
        Self {
            major: STREAM,
            subtype: AVI,
            format_type: NO_FORMAT,
            sample_bytes: 1,
            temporal_compression: false,
            format: Vec::new(),
        }
    }

    /// The picture that this type describes, if it is one that our sources send.
    pub fn layout(&self) -> Option<Layout> {
        if self.major != VIDEO || self.format_type != VIDEO_INFO || self.format.len() < VIDEO_INFO_BYTES {
            return None;
        }
        let format =
            PixelFormat::ALL.into_iter().find(|format| self.field(64) == Some(format.compression()))?;
        let height = self.field(56)?.cast_signed();
        let order = if format == PixelFormat::Rgb32 && height > 0 { Order::BottomUp } else { Order::TopDown };
        let layout = Layout::new(format, self.field(52)?, height.unsigned_abs()).ok()?;
        Some(layout.ordered(order))
    }

    /// `AvgTimePerFrame`, if it is a rate that our sources send at.
    pub fn rate(&self) -> Option<Rate> {
        let bytes = self.format.get(40..48)?.try_into().ok()?;
        (self.format_type == VIDEO_INFO).then(|| Rate::from_interval_100ns(i64::from_le_bytes(bytes)))?
    }

    /// The KSDATAFORMAT with its block.
    pub fn to_ks(&self) -> Vec<u8> {
        let size = (KS_DATA_FORMAT_BYTES + self.format.len()) as u32;
        let flags = if self.temporal_compression { TEMPORAL_COMPRESSION } else { 0 };
        let mut bytes: Vec<u8> =
            [size, flags, self.sample_bytes, 0].iter().flat_map(|f| f.to_le_bytes()).collect();
        for guid in [self.major, self.subtype, self.format_type] {
            bytes.extend(guid.0);
        }
        bytes.extend(&self.format);
        bytes
    }

    /// From a KSDATAFORMAT as it came from a pin: its size is not trusted past the bytes that are there.
    pub fn from_ks(bytes: &[u8]) -> Result<Self, Failure> {
        let head: &[u8; KS_DATA_FORMAT_BYTES] = bytes.first_chunk().ok_or(Failure::TYPE_NOT_ACCEPTED)?;
        let field = |at: usize| word(head, at).ok_or(Failure::TYPE_NOT_ACCEPTED);
        let guid = |at: usize| guid(head, at).ok_or(Failure::TYPE_NOT_ACCEPTED);
        let size = field(0)? as usize;
        let format = bytes.get(KS_DATA_FORMAT_BYTES..size).ok_or(Failure::TYPE_NOT_ACCEPTED)?;
        Ok(Self {
            major: guid(16)?,
            subtype: guid(32)?,
            format_type: guid(48)?,
            sample_bytes: field(8)?,
            temporal_compression: field(4)? & TEMPORAL_COMPRESSION != 0,
            format: format.to_vec(),
        })
    }

    fn field(&self, at: usize) -> Option<u32> {
        word(&self.format, at)
    }
}

impl fmt::Display for MediaType {
    /// A picture as people write it, anything else by its GUIDs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.layout() {
            Some(layout) => {
                write!(f, "{:?} {}x{}", layout.format(), layout.width(), layout.height())?;
                self.rate().map_or(Ok(()), |rate| write!(f, " @{}", rate.frames_per_second()))
            }
            None if *self == Self::avi() => f.write_str("an AVI stream"),
            None => write!(f, "{} / {} / {}", self.major, self.subtype, self.format_type),
        }
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

fn guid(bytes: &[u8], at: usize) -> Option<Guid> {
    bytes.get(at..)?.first_chunk().map(|bytes| Guid(*bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nv12() -> MediaType {
        let layout = Layout::new(PixelFormat::Nv12, 640, 480).unwrap();
        MediaType::video(&layout, 333_333)
    }

    #[test]
    fn a_guid_lies_in_memory_as_windows_has_it() {
        let expected =
            [0x80, 0x9f, 0x58, 0x05, 0x56, 0xc3, 0xce, 0x11, 0xbf, 0x01, 0, 0xaa, 0, 0x55, 0x59, 0x5a];
        assert_eq!(VIDEO_INFO.0, expected);
        // {73646976-0000-0010-8000-00AA00389B71}, as ksmedia.h spells KSDATAFORMAT_TYPE_VIDEO.
        assert_eq!(VIDEO, Guid::new(0x73646976_0000_0010_8000_00AA00389B71));
    }

    #[test]
    fn a_media_type_goes_down_as_a_ks_data_format_and_comes_back_the_same() {
        let bytes = nv12().to_ks();
        assert_eq!(bytes.len(), 64 + 88, "KSDATAFORMAT and KS_VIDEOINFOHEADER");
        assert_eq!(MediaType::from_ks(&bytes), Ok(nv12()));
    }

    #[test]
    fn a_data_format_that_claims_more_than_is_there_is_refused() {
        let bytes = nv12().to_ks();
        for cut in [0, 1, 63, 64, 100, 151] {
            assert_eq!(MediaType::from_ks(&bytes[..cut]), Err(Failure::TYPE_NOT_ACCEPTED), "{cut} bytes");
        }
    }

    #[test]
    fn the_picture_and_rate_are_read_back_from_the_type() {
        let layout = nv12().layout().unwrap();
        assert_eq!((layout.format(), layout.width(), layout.height()), (PixelFormat::Nv12, 640, 480));
        assert_eq!(nv12().sample_bytes, 640 * 480 * 3 / 2);
        assert_eq!(nv12().rate().unwrap().frames_per_second(), 30);
    }

    #[test]
    fn a_positive_rgb_height_is_bottom_up() {
        let layout = Layout::new(PixelFormat::Rgb32, 320, 240).unwrap();
        let mut media_type = MediaType::video(&layout, 333_333);
        assert_eq!(media_type.layout(), Some(layout));
        media_type.format[56..60].copy_from_slice(&240_i32.to_le_bytes());
        assert_eq!(media_type.layout(), Some(layout.ordered(Order::BottomUp)));
    }
}
