//! Pictures as files: PNG, Y4M, or the bytes themselves.
//!
//! Colours are BT.601 in studio range, as a format without colour information means.

use crate::formats;
use anyhow::{Context, Result, bail};
use ks_client::{DataFormat, Video};
use std::io::Write;
use test_picture::{Layout, Order, PixelFormat};

/// How frames are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Kind {
    /// One picture a file
    Png,
    /// YUV4MPEG2, which ffplay and mpv read
    Y4m,
    /// The bytes of the frames, one after the other
    Raw,
}

impl Kind {
    /// What a player recognises at the other end of a pipe: Y4M, pictures where Y4M has no such colours, else the bytes.
    pub(crate) fn for_pipe(format: &DataFormat) -> Self {
        match layout(format).map(|layout| layout.format()) {
            Some(PixelFormat::Rgb32) => Self::Png,
            Some(_) => Self::Y4m,
            None => Self::Raw,
        }
    }
}

/// A picture's shape, where its format is one that this program can read.
pub(crate) fn layout(format: &DataFormat) -> Option<Layout> {
    let video = format.video()?;
    let pixels = PixelFormat::ALL.into_iter().find(|pixels| {
        pixels.compression() == video.compression && pixels.bits_per_pixel() == video.bits_per_pixel
    })?;
    let (width, height) = (u32::try_from(video.width).ok()?, video.height.unsigned_abs());
    let layout = Layout::new(pixels, width, height).ok()?;
    Some(layout.ordered(if video.height > 0 { Order::BottomUp } else { Order::TopDown }))
}

/// A picture in a form that files take.
pub(crate) struct Pictures {
    kind: Kind,
    video: Video,
    layout: Option<Layout>,
}

impl Pictures {
    pub(crate) fn new(kind: Kind, format: &DataFormat) -> Result<Self> {
        if kind == Kind::Raw {
            let video = format.video().unwrap_or(NO_VIDEO);
            return Ok(Self { kind, video, layout: None });
        }
        let video = formats::picture(format)?;
        let layout = layout(format);
        match layout.map(|layout| layout.format()) {
            None => bail!("{video} is a format that ksctl writes only as it is: take --as raw"),
            Some(PixelFormat::Rgb32) if kind == Kind::Y4m => {
                bail!("Y4M has no RGB: take --as png or raw, or --format NV12")
            }
            Some(_) => Ok(Self { kind, video, layout }),
        }
    }

    /// What a stream of pictures begins with.
    pub(crate) fn begin(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let (Kind::Y4m, Some(layout)) = (self.kind, self.layout) else { return Ok(()) };
        let colours = if layout.format() == PixelFormat::Nv12 { "420" } else { "422" };
        let time = self.video.frame_time_100ns.max(1);
        let (width, height) = (layout.width(), layout.height());
        writeln!(out, "YUV4MPEG2 W{width} H{height} F10000000:{time} Ip A1:1 C{colours}")
    }

    /// One picture.
    pub(crate) fn write(&self, bytes: &[u8], out: &mut dyn Write) -> Result<()> {
        match (self.kind, self.layout) {
            (Kind::Raw, _) | (_, None) => out.write_all(bytes)?,
            (Kind::Y4m, Some(layout)) => {
                writeln!(out, "FRAME")?;
                out.write_all(&planes(&layout, whole(&layout, bytes)?))?;
            }
            (Kind::Png, Some(layout)) => png(&layout, whole(&layout, bytes)?, out)?,
        }
        Ok(())
    }

    /// The end of a file's name.
    pub(crate) fn extension(&self) -> String {
        match self.kind {
            Kind::Png => "png".into(),
            Kind::Y4m => "y4m".into(),
            Kind::Raw => self.video.name().to_ascii_lowercase(),
        }
    }
}

const NO_VIDEO: Video = Video {
    width: 0,
    height: 0,
    bits_per_pixel: 0,
    compression: u32::from_le_bytes(*b"data"),
    image_bytes: 0,
    frame_time_100ns: 0,
};

fn whole<'a>(layout: &Layout, bytes: &'a [u8]) -> Result<&'a [u8]> {
    let size = layout.size_bytes() as usize;
    bytes.get(..size).with_context(|| format!("the frame has {} bytes, a picture {size}", bytes.len()))
}

/// Luma, then both planes of chroma.
fn planes(layout: &Layout, picture: &[u8]) -> Vec<u8> {
    let every = |offset: usize, step: usize, from: &[u8]| {
        from.iter().skip(offset).step_by(step).copied().collect::<Vec<_>>()
    };
    if layout.format() == PixelFormat::Nv12 {
        let (luma, chroma) = picture.split_at((layout.width() * layout.height()) as usize);
        [luma.to_vec(), every(0, 2, chroma), every(1, 2, chroma)].concat()
    } else {
        [every(0, 2, picture), every(1, 4, picture), every(3, 4, picture)].concat()
    }
}

fn png(layout: &Layout, picture: &[u8], out: &mut dyn Write) -> Result<()> {
    let mut encoder = png::Encoder::new(out, layout.width(), layout.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&rgb(layout, picture))?;
    writer.finish()?;
    Ok(())
}

fn rgb(layout: &Layout, picture: &[u8]) -> Vec<u8> {
    let (width, height) = (layout.width() as usize, layout.height() as usize);
    let mut out = Vec::with_capacity(width * height * 3);
    let bottom_up = layout.ordered(Order::TopDown) != *layout;
    for y in 0..height {
        for x in 0..width {
            let pixel = match layout.format() {
                PixelFormat::Nv12 => {
                    let chroma = width * height + y / 2 * width + x / 2 * 2;
                    from_yuv(picture[y * width + x], picture[chroma], picture[chroma + 1])
                }
                PixelFormat::Yuy2 => {
                    let pair = y * width * 2 + x / 2 * 4;
                    from_yuv(picture[pair + x % 2 * 2], picture[pair + 1], picture[pair + 3])
                }
                PixelFormat::Rgb32 => {
                    let row = if bottom_up { height - 1 - y } else { y };
                    let at = (row * width + x) * 4;
                    [picture[at + 2], picture[at + 1], picture[at]]
                }
            };
            out.extend(pixel);
        }
    }
    out
}

/// BT.601, 16 to 235.
fn from_yuv(y: u8, u: u8, v: u8) -> [u8; 3] {
    let (y, u, v) = ((i32::from(y) - 16) * 298, i32::from(u) - 128, i32::from(v) - 128);
    let byte = |value: i32| ((value + 128) >> 8).clamp(0, 255) as u8;
    [byte(y + 409 * v), byte(y - 100 * u - 208 * v), byte(y + 516 * u)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_primary_colours_of_bt_601_come_out_as_rgb() {
        // The 8-bit studio values of BT.601 for black, white, red, green and blue.
        let colours = [
            ([16, 128, 128], [0, 0, 0]),
            ([235, 128, 128], [255, 255, 255]),
            ([81, 90, 240], [255, 0, 0]),
            ([145, 54, 34], [0, 255, 0]),
            ([41, 240, 110], [0, 0, 255]),
        ];
        for ([y, u, v], rgb) in colours {
            let near = from_yuv(y, u, v).iter().zip(rgb).all(|(a, b)| a.abs_diff(b) <= 2);
            assert!(near, "{y} {u} {v}: {:?}", from_yuv(y, u, v));
        }
    }

    #[test]
    fn the_planes_of_nv12_are_taken_apart() {
        let layout = Layout::new(PixelFormat::Nv12, 320, 240).unwrap();
        let mut picture = vec![1; 320 * 240];
        picture.extend([2, 3].repeat(320 * 240 / 4));
        let planes = planes(&layout, &picture);
        assert_eq!(planes.len(), picture.len());
        assert!(planes[320 * 240..320 * 240 * 5 / 4].iter().all(|byte| *byte == 2));
        assert!(planes[320 * 240 * 5 / 4..].iter().all(|byte| *byte == 3));
    }
}
