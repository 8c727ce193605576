//! Formats as people write them, `NV12:1920x1080@30`, and ranges as people read them.

use crate::exit::NotThere;
use crate::names;
use anyhow::{Result, bail};
use ks_client::{DataFormat, Filter, PinFactory};
use std::str::FromStr;

/// What somebody wants; what he does not name, the pin chooses.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Wanted {
    /// `NV12`, `YUY2`, `RGB32`.
    pub name: Option<String>,
    pub size: Option<(u32, u32)>,
    pub rate: Option<f64>,
}

impl FromStr for Wanted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!("{text:?} is no format: write NV12:1920x1080@30, or a part of it (NV12, 640x480, @15)")
        };
        let (rest, rate) = match text.split_once('@') {
            Some((rest, rate)) => {
                (rest, Some(rate.parse().ok().filter(|rate| *rate > 0.0).ok_or_else(wrong)?))
            }
            None => (text, None),
        };
        let is_size = |part: &str| part.starts_with(|first: char| first.is_ascii_digit());
        let (name, size) = match rest.split_once(':') {
            Some((name, size)) => (name, size),
            None if is_size(rest) => ("", rest),
            None => (rest, ""),
        };
        let size = match size {
            "" => None,
            size => Some(self::size(size).ok_or_else(wrong)?),
        };
        Ok(Self { name: (!name.is_empty()).then(|| name.to_ascii_uppercase()), size, rate })
    }
}

fn size(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

/// Places in a KS_DATARANGE_VIDEO: its KS_VIDEO_STREAM_CONFIG_CAPS and its KS_VIDEOINFOHEADER.
const MIN_OUTPUT: usize = 140;
const MAX_OUTPUT: usize = 148;
const MIN_INTERVAL: usize = 184;
const MAX_INTERVAL: usize = 192;
const INTERVAL: usize = 248;
const WIDTH: usize = 260;
const HEIGHT: usize = 264;
const IMAGE_BYTES: usize = 276;

/// The format that a pin makes of what is wanted.
pub(crate) fn choose(filter: &Filter, factory: &PinFactory, wanted: Option<&Wanted>) -> Result<DataFormat> {
    let nothing = Wanted::default();
    let wanted = wanted.unwrap_or(&nothing);
    let named = |range: &&DataFormat| {
        wanted
            .name
            .as_ref()
            .is_none_or(|name| range.default_video().is_some_and(|video| video.name() == *name))
    };
    let mut last = None;
    for range in factory.data_ranges.iter().filter(named) {
        match filter.intersect(factory.id, &[wanted.put_into(range)]) {
            Ok(format) if wanted.is(&format) => return Ok(format),
            Ok(format) => last = Some(format!("it makes {} of that", text(&format))),
            Err(error) => last = Some(error.to_string()),
        }
    }
    let offers = factory.data_ranges.iter().map(range_text).collect::<Vec<_>>().join("; ");
    let why = last.map_or_else(String::new, |why| format!(" ({why})"));
    Err(NotThere(format!(
        "{} of {} has no such format{why}; it offers {offers}",
        factory.label(),
        filter.name()
    ))
    .into())
}

impl Wanted {
    /// The range with the wanted size and rate as its picture.
    fn put_into(&self, range: &DataFormat) -> DataFormat {
        let mut bytes = range.bytes().to_vec();
        let mut put = |at: usize, value: &[u8]| {
            if let Some(place) = bytes.get_mut(at..at + value.len()) {
                place.copy_from_slice(value);
            }
        };
        if let Some(video) = range.default_video() {
            if let Some((width, height)) = self.size {
                let signed = i64::from(height) * i64::from(video.height.signum());
                put(WIDTH, &width.to_le_bytes());
                put(HEIGHT, &(signed as i32).to_le_bytes());
                let bytes = u64::from(width) * u64::from(height) * u64::from(video.bits_per_pixel) / 8;
                put(IMAGE_BYTES, &(bytes as u32).to_le_bytes());
            }
            if let Some(rate) = self.rate {
                put(INTERVAL, &((1e7 / rate).round() as u64).to_le_bytes());
            }
        }
        DataFormat::new(bytes).unwrap_or_else(|| range.clone())
    }

    /// Whether a format is what was wanted: a pin may answer with something else.
    fn is(&self, format: &DataFormat) -> bool {
        let Some(video) = format.video() else { return *self == Self::default() };
        let size = (video.width.unsigned_abs(), video.height.unsigned_abs());
        let rate = 1e7 / video.frame_time_100ns.max(1) as f64;
        self.name.as_ref().is_none_or(|name| *name == video.name())
            && self.size.is_none_or(|wanted| wanted == size)
            && self.rate.is_none_or(|wanted| (wanted - rate).abs() < 0.01 * wanted)
    }
}

/// A format for people.
pub(crate) fn text(format: &DataFormat) -> String {
    match format.video() {
        Some(video) => video.to_string(),
        None => format!("{} / {}", names::guid(&format.major()), names::guid(&format.sub())),
    }
}

/// A range for people: what sizes and rates, and what it is by itself.
pub(crate) fn range_text(range: &DataFormat) -> String {
    let Some(video) = range.default_video() else { return text(range) };
    let word = |at: usize| range.bytes().get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes);
    let long = |at: usize| range.bytes().get(at..at + 8)?.try_into().ok().map(u64::from_le_bytes);
    let size = |at| Some(format!("{}x{}", word(at)?, word(at + 4)?));
    let rate = |at| Some(format!("{:.0}", 1e7 / long(at).filter(|time| *time > 0)? as f64));
    let limits = || Some((size(MIN_OUTPUT)?, size(MAX_OUTPUT)?, rate(MAX_INTERVAL)?, rate(MIN_INTERVAL)?));
    match limits() {
        Some((least, most, slowest, fastest)) => {
            format!("{} {least} to {most}, {slowest} to {fastest} frames/s; by itself {video}", video.name())
        }
        None => video.to_string(),
    }
}

/// Says what is wrong with a format that no picture can be made of.
pub(crate) fn picture(format: &DataFormat) -> Result<ks_client::Video> {
    match format.video() {
        Some(video) => Ok(video),
        None => bail!("{} is no picture: take --raw for its bytes", text(format)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_a_format_may_be_left_out() {
        let wanted = |text: &str| text.parse::<Wanted>().unwrap();
        let all = Wanted { name: Some("NV12".into()), size: Some((1920, 1080)), rate: Some(30.0) };
        assert_eq!(wanted("nv12:1920x1080@30"), all);
        assert_eq!(wanted("640x480"), Wanted { size: Some((640, 480)), ..Wanted::default() });
        assert_eq!(wanted("@15"), Wanted { rate: Some(15.0), ..Wanted::default() });
        assert_eq!(wanted("YUY2"), Wanted { name: Some("YUY2".into()), ..Wanted::default() });
    }

    #[test]
    fn nonsense_says_how_a_format_is_written() {
        for text in ["NV12:big", "640x", "@0", "@-3"] {
            assert!(text.parse::<Wanted>().unwrap_err().contains("NV12:1920x1080@30"), "{text}");
        }
    }

    #[test]
    fn the_places_are_those_of_the_structure() {
        use std::mem::offset_of;
        let (caps, info) = (
            offset_of!(ks_sys::KS_DATARANGE_VIDEO, ConfigCaps),
            offset_of!(ks_sys::KS_DATARANGE_VIDEO, VideoInfoHeader),
        );
        let cap = |offset| caps + offset;
        assert_eq!(MIN_OUTPUT, cap(offset_of!(ks_sys::KS_VIDEO_STREAM_CONFIG_CAPS, MinOutputSize)));
        assert_eq!(MAX_OUTPUT, cap(offset_of!(ks_sys::KS_VIDEO_STREAM_CONFIG_CAPS, MaxOutputSize)));
        assert_eq!(MIN_INTERVAL, cap(offset_of!(ks_sys::KS_VIDEO_STREAM_CONFIG_CAPS, MinFrameInterval)));
        assert_eq!(MAX_INTERVAL, cap(offset_of!(ks_sys::KS_VIDEO_STREAM_CONFIG_CAPS, MaxFrameInterval)));
        assert_eq!(INTERVAL, info + offset_of!(ks_sys::KS_VIDEOINFOHEADER, AvgTimePerFrame));
        let bitmap = info + offset_of!(ks_sys::KS_VIDEOINFOHEADER, bmiHeader);
        assert_eq!(WIDTH, bitmap + offset_of!(ks_sys::KS_BITMAPINFOHEADER, biWidth));
        assert_eq!(HEIGHT, bitmap + offset_of!(ks_sys::KS_BITMAPINFOHEADER, biHeight));
        assert_eq!(IMAGE_BYTES, bitmap + offset_of!(ks_sys::KS_BITMAPINFOHEADER, biSizeImage));
    }
}
