//! The colours of the picture: SMPTE-style bars in three bands.
//!
//! The upper two thirds are seven bars that wander to the left, below them a thin band of the same bars in reverse order
//! wandering to the right, and at the bottom a still band of black, white and near-black steps (PLUGE). Each band is
//! one row of pixels, repeated: that is what makes it cheap to redraw for every frame.

use crate::layout::{Layout, PixelFormat};
use core::num::NonZeroU64;

/// Bands in a picture.
pub(crate) const BANDS: usize = 3;

/// Pixels that the wandering bars move from one frame to the next. Even, so that chroma pairs stay pairs.
const STEP: u64 = 2;

/// A colour in both spaces: BT.601 studio range, and RGB.
#[derive(Clone, Copy)]
struct Colour {
    yuv: [u8; 3],
    rgb: [u8; 3],
}

const fn colour(yuv: [u8; 3], rgb: [u8; 3]) -> Colour {
    Colour { yuv, rgb }
}

const BARS: [Colour; 7] = [
    colour([180, 128, 128], [191, 191, 191]),
    colour([162, 44, 142], [191, 191, 0]),
    colour([131, 156, 44], [0, 191, 191]),
    colour([112, 72, 58], [0, 191, 0]),
    colour([84, 184, 198], [191, 0, 191]),
    colour([65, 100, 212], [191, 0, 0]),
    colour([35, 212, 114], [0, 0, 191]),
];

const PLUGE: [Colour; 6] = [
    colour([235, 128, 128], [255, 255, 255]),
    colour([16, 128, 128], [0, 0, 0]),
    colour([12, 128, 128], [0, 0, 0]),
    colour([16, 128, 128], [0, 0, 0]),
    colour([20, 128, 128], [5, 5, 5]),
    colour([16, 128, 128], [0, 0, 0]),
];

/// The line where a band ends.
pub(crate) const fn band_end(layout: &Layout, band: usize) -> u32 {
    let end = match band {
        0 => layout.height() * 2 / 3,
        1 => layout.height() * 3 / 4,
        _ => layout.height(),
    };
    end & !1
}

/// How far a band has wandered by frame `number`, in pixels: even and less than the width.
pub(crate) fn shift(layout: &Layout, band: usize, number: u64) -> u32 {
    let width = NonZeroU64::from(layout.nonzero_width());
    let wandered = (number % width * STEP % width) as u32;
    match band {
        0 => wandered,
        1 => (layout.width() - wandered) % layout.nonzero_width(),
        _ => 0,
    }
}

/// Draws one row of a band's first plane, as often as `row` has room for the picture's width.
pub(crate) fn draw_row(layout: &Layout, band: usize, row: &mut [u8]) {
    match layout.format() {
        PixelFormat::Nv12 => pairs(layout, band, row, |colour| [colour.yuv[0]; 2]),
        PixelFormat::Yuy2 => pairs(layout, band, row, |Colour { yuv: [y, u, v], .. }| [y, u, y, v]),
        PixelFormat::Rgb32 => {
            pairs(layout, band, row, |Colour { rgb: [r, g, b], .. }| [b, g, r, 0, b, g, r, 0]);
        }
    }
}

/// Draws one row of a band's chroma plane (NV12 alone has one).
pub(crate) fn draw_chroma_row(layout: &Layout, band: usize, row: &mut [u8]) {
    pairs(layout, band, row, |Colour { yuv: [_, u, v], .. }| [u, v]);
}

/// Fills a row with pairs of pixels of `N` bytes.
fn pairs<const N: usize>(layout: &Layout, band: usize, row: &mut [u8], of: impl Fn(Colour) -> [u8; N]) {
    for (pair, pixels) in (0..).zip(row.as_chunks_mut::<N>().0) {
        *pixels = of(colour_at(layout, band, pair * 2 % layout.nonzero_width()));
    }
}

fn colour_at(layout: &Layout, band: usize, x: u32) -> Colour {
    let pick = |colours: &[Colour], x: u32| {
        let index = x * colours.len() as u32 / layout.nonzero_width();
        colours.get(index as usize).copied().unwrap_or(PLUGE[1])
    };
    match band {
        0 => pick(&BARS, x),
        1 => pick(&BARS, layout.width() - 1 - x),
        _ => pick(&PLUGE, x),
    }
}
