//! What a format means.

use crate::range;
use core::num::NonZeroU32;
use ks_sys::{KS_DATAFORMAT_VIDEOINFOHEADER, KS_VIDEOINFOHEADER, KSDATAFORMAT, RECT};
use test_picture::{Layout, Order, PixelFormat, Rate};

/// Why a format is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Not video, or no pixel format that is offered.
    Type,
    /// The bitmap header contradicts the pixel format, or itself.
    Bitmap,
    /// No size that is offered.
    Size,
    /// The rectangles ask for something other than the whole picture.
    Rectangle,
    /// No frame rate that is offered.
    Rate,
    /// `biSizeImage` or `SampleSize` is less than the picture.
    ImageSize,
}

/// A format that can be streamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stream {
    /// Where the bytes are.
    pub layout: Layout,
    /// How often.
    pub rate: Rate,
}

impl Stream {
    /// Judges a format.
    pub fn parse(format: &KSDATAFORMAT, info: &KS_VIDEOINFOHEADER) -> Result<Self, Refusal> {
        let pixels = pixel_format(format).ok_or(Refusal::Type)?;
        let layout = layout(pixels, info)?;
        let rate = Rate::from_interval_100ns(info.AvgTimePerFrame).ok_or(Refusal::Rate)?;
        let image = info.bmiHeader.biSizeImage;
        // Uncompressed RGB may leave it 0 ("biSizeImage can be set to zero for uncompressed RGB bitmaps").
        let image_unsaid = image == 0 && pixels == PixelFormat::Rgb32;
        let holds = |bytes: u32| bytes >= layout.size_bytes();
        if !(holds(image) || image_unsaid) || !(holds(format.SampleSize) || format.SampleSize == 0) {
            return Err(Refusal::ImageSize);
        }
        Ok(Self { layout, rate })
    }

    /// The format of this stream. Where there are gaps between its rows, `biWidth` is the distance and the target rectangle the
    /// picture; a bottom-up picture has a positive height, and so has one of YUV.
    #[must_use]
    pub fn format(&self) -> KS_DATAFORMAT_VIDEOINFOHEADER {
        let size = size_of::<KS_DATAFORMAT_VIDEOINFOHEADER>();
        KS_DATAFORMAT_VIDEOINFOHEADER {
            DataFormat: range::data_format(self.layout.format(), size, self.layout.size_bytes()),
            VideoInfoHeader: self.video_info(),
        }
    }
}

impl Stream {
    fn video_info(&self) -> KS_VIDEOINFOHEADER {
        let layout = &self.layout;
        let top_down_rgb = layout.format() == PixelFormat::Rgb32 && layout.order() == Order::TopDown;
        let height = layout.height() as i32;
        let mut info = range::video_info(layout, self.rate, if top_down_rgb { -height } else { height });
        if layout.has_gaps() {
            info.bmiHeader.biWidth = (layout.pitch_bytes() / pitch_per_pixel(layout.format())) as i32;
            info.rcTarget = RECT { left: 0, top: 0, right: layout.width() as i32, bottom: height };
        }
        info
    }
}

fn pixel_format(format: &KSDATAFORMAT) -> Option<PixelFormat> {
    let is_video = format.MajorFormat == ks_sys::KSDATAFORMAT_TYPE_VIDEO
        && format.Specifier == ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO;
    PixelFormat::ALL.into_iter().find(|&pixels| is_video && range::subtype(pixels) == format.SubFormat)
}

fn layout(pixels: PixelFormat, info: &KS_VIDEOINFOHEADER) -> Result<Layout, Refusal> {
    let bitmap = &info.bmiHeader;
    let fits = bitmap.biPlanes == 1
        && bitmap.biBitCount == pixels.bits_per_pixel()
        && bitmap.biCompression == pixels.compression()
        && bitmap.biSize as usize >= size_of_val(bitmap);
    if !fits {
        return Err(Refusal::Bitmap);
    }
    let stride = u32::try_from(bitmap.biWidth).map_err(|_| Refusal::Size)?;
    let height = bitmap.biHeight.unsigned_abs();
    let width = picture_width(info, stride, height)?;
    // The pitch of the first plane: whole pixels, as DirectShow has it (biWidth above the target rectangle).
    let pitch = u64::from(stride) * u64::from(pitch_per_pixel(pixels).get());
    let pitch = u32::try_from(pitch).map_err(|_| Refusal::Size)?;
    let order = if bitmap.biHeight > 0 { Order::BottomUp } else { Order::TopDown };
    let layout = Layout::with_pitch(pixels, width, height, pitch).map_err(|_| Refusal::Size)?;
    Ok(layout.ordered(order))
}

const fn pitch_per_pixel(pixels: PixelFormat) -> NonZeroU32 {
    match pixels {
        PixelFormat::Nv12 => NonZeroU32::MIN,
        PixelFormat::Yuy2 => NonZeroU32::MIN.saturating_add(1),
        PixelFormat::Rgb32 => NonZeroU32::MIN.saturating_add(3),
    }
}

/// The width that is shown. A target rectangle narrower than `biWidth` makes the rest a gap between rows.
fn picture_width(info: &KS_VIDEOINFOHEADER, stride: u32, height: u32) -> Result<u32, Refusal> {
    let target = &info.rcTarget;
    if [target.left, target.top, target.right, target.bottom] == [0; 4] {
        return Ok(stride);
    }
    let whole_height = target.top == 0 && i64::from(target.bottom) == i64::from(height);
    let width = u32::try_from(target.right).unwrap_or(0);
    if target.left != 0 || !whole_height || width > stride { Err(Refusal::Rectangle) } else { Ok(width) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(pixels: PixelFormat) -> KS_DATAFORMAT_VIDEOINFOHEADER {
        let layout = Layout::new(pixels, 640, 480).unwrap().ordered(Order::BottomUp);
        Stream { layout, rate: Rate::DEFAULT }.format()
    }

    fn parse(format: &KS_DATAFORMAT_VIDEOINFOHEADER) -> Result<Stream, Refusal> {
        Stream::parse(&format.DataFormat, &format.VideoInfoHeader)
    }

    #[test]
    fn every_format_we_write_we_read() {
        for pixels in PixelFormat::ALL {
            let stream = parse(&format(pixels)).unwrap();
            assert_eq!((stream.layout.width(), stream.layout.height()), (640, 480));
            assert_eq!(stream.layout.format(), pixels);
        }
    }

    #[test]
    fn an_image_size_that_is_too_small_is_refused() {
        let mut format = format(PixelFormat::Nv12);
        format.VideoInfoHeader.bmiHeader.biSizeImage -= 1;
        assert_eq!(parse(&format), Err(Refusal::ImageSize));
        format.VideoInfoHeader.bmiHeader.biSizeImage = 0;
        assert_eq!(parse(&format), Err(Refusal::ImageSize));
    }

    #[test]
    fn sizes_whose_product_overflows_are_refused() {
        let mut format = format(PixelFormat::Rgb32);
        for (width, height) in [(i32::MAX, 480), (i32::MIN, 480), (640, i32::MIN), (0x4000_0000, 0x10)] {
            format.VideoInfoHeader.bmiHeader.biWidth = width;
            format.VideoInfoHeader.bmiHeader.biHeight = height;
            assert_eq!(parse(&format), Err(Refusal::Size), "{width} x {height}");
        }
    }

    #[test]
    fn a_target_narrower_than_the_width_is_a_pitch() {
        let mut format = format(PixelFormat::Nv12);
        format.VideoInfoHeader.bmiHeader.biWidth = 1024;
        format.VideoInfoHeader.rcTarget = RECT { left: 0, top: 0, right: 640, bottom: 480 };
        format.VideoInfoHeader.bmiHeader.biSizeImage = 1024 * 480 * 3 / 2;
        format.DataFormat.SampleSize = 1024 * 480 * 3 / 2;
        let stream = parse(&format).unwrap();
        assert_eq!((stream.layout.width(), stream.layout.pitch_bytes()), (640, 1024));
    }

    #[test]
    fn a_pitch_and_an_order_that_were_asked_for_are_written_as_they_are_read() {
        for pixels in PixelFormat::ALL {
            for order in [Order::TopDown, Order::BottomUp] {
                let layout = Layout::with_pitch(pixels, 640, 480, 4096).unwrap().ordered(order);
                let stream = Stream { layout, rate: Rate::DEFAULT };
                assert_eq!(parse(&stream.format()), Ok(stream));
            }
        }
    }

    #[test]
    fn rgb_with_a_negative_height_is_top_down_and_with_a_positive_one_bottom_up() {
        let mut format = format(PixelFormat::Rgb32);
        let bottom_up = parse(&format).unwrap();
        format.VideoInfoHeader.bmiHeader.biHeight = -480;
        assert_ne!(parse(&format).unwrap(), bottom_up);
        let top_down = Layout::new(PixelFormat::Rgb32, 640, 480).unwrap();
        assert_eq!(parse(&format).unwrap().layout, top_down);
    }

    #[test]
    fn a_rate_that_is_not_offered_is_refused() {
        let mut format = format(PixelFormat::Yuy2);
        format.VideoInfoHeader.AvgTimePerFrame = 333_667;
        assert_eq!(parse(&format), Err(Refusal::Rate));
    }

    #[test]
    fn a_bit_count_that_contradicts_the_subtype_is_refused() {
        let mut format = format(PixelFormat::Yuy2);
        format.VideoInfoHeader.bmiHeader.biBitCount = 12;
        assert_eq!(parse(&format), Err(Refusal::Bitmap));
    }
}
