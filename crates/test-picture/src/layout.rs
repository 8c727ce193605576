//! Where the bytes of a picture are: pixel format, size, pitch, row order.
//!
//! The three formats are those of the `KS_DATARANGE_VIDEO` ranges that ksframe offers. A `Layout` exists only for a
//! picture that can be drawn, and all its arithmetic has been checked when it was made.

use core::num::NonZeroU32;

/// Smallest width offered, in pixels.
pub const MIN_WIDTH: u32 = 320;
/// Smallest height offered, in lines.
pub const MIN_HEIGHT: u32 = 240;
/// Largest width offered, in pixels.
pub const MAX_WIDTH: u32 = 3840;
/// Largest height offered, in lines.
pub const MAX_HEIGHT: u32 = 2160;
/// Widths are multiples of this many pixels.
pub const WIDTH_STEP: u32 = 16;
/// Heights are multiples of this many lines.
pub const HEIGHT_STEP: u32 = 2;

/// How a pixel is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PixelFormat {
    /// A plane of luma, then a plane of interleaved chroma at half the lines.
    Nv12,
    /// Luma and chroma interleaved, two pixels in four bytes.
    Yuy2,
    /// Blue, green, red, and a byte without meaning.
    Rgb32,
}

impl PixelFormat {
    /// All of them, in the order of preference that the driver announces.
    pub const ALL: [Self; 3] = [Self::Nv12, Self::Yuy2, Self::Rgb32];

    /// `biCompression`: the four-character code, or `KS_BI_RGB`.
    #[must_use]
    pub const fn compression(self) -> u32 {
        match self {
            Self::Nv12 => u32::from_le_bytes(*b"NV12"),
            Self::Yuy2 => u32::from_le_bytes(*b"YUY2"),
            Self::Rgb32 => 0,
        }
    }

    /// `biBitCount`: bits for one pixel, over all planes.
    #[must_use]
    pub const fn bits_per_pixel(self) -> u16 {
        match self {
            Self::Nv12 => 12,
            Self::Yuy2 => 16,
            Self::Rgb32 => 32,
        }
    }

    /// Bytes for one pixel in a row of the first plane.
    pub(crate) const fn row_bytes_per_pixel(self) -> u32 {
        match self {
            Self::Nv12 => 1,
            Self::Yuy2 => 2,
            Self::Rgb32 => 4,
        }
    }
}

/// Which line comes first in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// The top line first: all YUV formats, and RGB with a negative `biHeight`.
    TopDown,
    /// The bottom line first: RGB with a positive `biHeight`.
    BottomUp,
}

/// Why there is no such picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LayoutError {
    /// Width or height outside the limits, or not on the step.
    Size,
    /// The pitch is shorter than a row, or odd.
    Pitch,
}

/// A picture's shape in memory.
///
/// # Invariants
/// Width and height are within the limits and on their steps; the pitch holds a row; `size_bytes` fits in 32 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Layout {
    format: PixelFormat,
    width: NonZeroU32,
    height: u32,
    pitch_bytes: NonZeroU32,
    order: Order,
}

impl Layout {
    /// A picture without gaps between its rows, top line first.
    pub const fn new(format: PixelFormat, width: u32, height: u32) -> Result<Self, LayoutError> {
        let pitch_bytes = width.saturating_mul(format.row_bytes_per_pixel());
        Self::with_pitch(format, width, height, pitch_bytes)
    }

    /// A picture whose rows start `pitch_bytes` apart.
    pub const fn with_pitch(
        format: PixelFormat,
        width: u32,
        height: u32,
        pitch_bytes: u32,
    ) -> Result<Self, LayoutError> {
        let on_step = width.is_multiple_of(WIDTH_STEP) && height.is_multiple_of(HEIGHT_STEP);
        let inside = width >= MIN_WIDTH && width <= MAX_WIDTH && height >= MIN_HEIGHT && height <= MAX_HEIGHT;
        if !on_step || !inside {
            return Err(LayoutError::Size);
        }
        let row_bytes = width * format.row_bytes_per_pixel();
        // Four times the widest row bounds the size of the whole picture to 32 bits.
        if pitch_bytes < row_bytes || pitch_bytes > MAX_WIDTH * 16 || !pitch_bytes.is_multiple_of(2) {
            return Err(LayoutError::Pitch);
        }
        let (Some(width), Some(pitch_bytes)) = (NonZeroU32::new(width), NonZeroU32::new(pitch_bytes)) else {
            return Err(LayoutError::Size);
        };
        // INVARIANT: all three conditions were checked above; 61,440 × 2160 × 1.5 < 2^32.
        Ok(Self { format, width, height, pitch_bytes, order: Order::TopDown })
    }

    /// The same picture with its lines in another order. YUV pictures are always top-down.
    #[must_use]
    pub const fn ordered(self, order: Order) -> Self {
        match self.format {
            PixelFormat::Rgb32 => Self { order, ..self },
            PixelFormat::Nv12 | PixelFormat::Yuy2 => self,
        }
    }

    /// Which line comes first.
    #[must_use]
    pub const fn order(&self) -> Order {
        self.order
    }

    /// Whether there is a gap between its rows.
    #[must_use]
    pub const fn has_gaps(&self) -> bool {
        self.pitch_bytes.get() != self.row_bytes()
    }

    /// How its pixels are stored.
    #[must_use]
    pub const fn format(&self) -> PixelFormat {
        self.format
    }

    /// Pixels in a line.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.width.get()
    }

    /// The same, for a division that cannot fail.
    pub(crate) const fn nonzero_width(&self) -> NonZeroU32 {
        self.width
    }

    /// Lines.
    #[must_use]
    pub const fn height(&self) -> u32 {
        self.height
    }

    /// Distance from one row to the next.
    #[must_use]
    pub const fn pitch_bytes(&self) -> u32 {
        self.pitch_bytes.get()
    }

    /// Bytes of a row that carry pixels; the same in the chroma plane of NV12.
    #[must_use]
    pub const fn row_bytes(&self) -> u32 {
        self.width.get() * self.format.row_bytes_per_pixel()
    }

    /// Rows in memory, over all planes.
    #[must_use]
    pub const fn rows(&self) -> u32 {
        match self.format {
            PixelFormat::Nv12 => self.height + self.height / 2,
            PixelFormat::Yuy2 | PixelFormat::Rgb32 => self.height,
        }
    }

    /// The whole picture: `biSizeImage` and `SampleSize`.
    #[must_use]
    pub const fn size_bytes(&self) -> u32 {
        self.pitch_bytes.get() * self.rows()
    }

    /// The line of the picture that a row of memory shows.
    pub(crate) const fn line_of(&self, row: u32) -> u32 {
        match self.order {
            Order::TopDown => row,
            Order::BottomUp => self.height - 1 - row,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_1080p_nv12_picture_is_three_halves_of_its_pixels() {
        assert_eq!(Layout::new(PixelFormat::Nv12, 1920, 1080).unwrap().size_bytes(), 3_110_400);
    }

    #[test]
    fn a_size_that_overflows_is_refused_not_wrapped() {
        assert_eq!(Layout::new(PixelFormat::Rgb32, 0x4000_0010, 2160), Err(LayoutError::Size));
        assert_eq!(Layout::with_pitch(PixelFormat::Nv12, 640, 480, u32::MAX - 1), Err(LayoutError::Pitch));
    }

    #[test]
    fn the_largest_layout_still_fits_in_32_bits() {
        let layout = Layout::with_pitch(PixelFormat::Nv12, MAX_WIDTH, MAX_HEIGHT, MAX_WIDTH * 16).unwrap();
        assert_eq!(u64::from(layout.size_bytes()), 3840 * 16 * 2160 * 3 / 2);
    }

    #[test]
    fn a_pitch_shorter_than_a_row_is_refused() {
        assert_eq!(Layout::with_pitch(PixelFormat::Yuy2, 640, 480, 1278), Err(LayoutError::Pitch));
    }
}
