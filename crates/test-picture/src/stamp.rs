//! The stamp: 25 bytes drawn into the top left corner, one bit a cell of 8 × 8 pixels, 40 cells in a line of cells.
//!
//! White is one, black is zero, grey is never drawn: a receiver looks at the middle of each cell and takes the nearer.
//! The stamp survives a change of pixel format, because it lives in luma, but not scaling.

use crate::hash;
use crate::layout::{Layout, PixelFormat};

/// Pixels along the side of a cell.
const CELL: u32 = 8;
/// Cells in a line: `MIN_WIDTH / CELL`.
const CELLS_PER_LINE: u32 = 40;
/// Lines of cells.
const CELL_LINES: u32 = 5;
/// Bytes in a stamp.
const BYTES: usize = (CELLS_PER_LINE * CELL_LINES / 8) as usize;
const MAGIC: [u8; 2] = *b"KF";
const WHITE: u8 = 235;
const BLACK: u8 = 16;
const NEUTRAL: u8 = 128;

/// Pixels that the stamp is wide.
pub(crate) const WIDTH: u32 = CELL * CELLS_PER_LINE;
/// Lines that the stamp is high.
pub(crate) const HEIGHT: u32 = CELL * CELL_LINES;

/// What a frame says about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    /// The frame's number since the stream was acquired; 48 bits of it are drawn.
    pub number: u64,
    /// When it was due, in 100 ns units of the sender's clock.
    pub time_100ns: u64,
    /// The hash of all pixels outside the stamp.
    pub content: u32,
    /// How many filters have changed or copied the frame since it was painted.
    pub hops: u8,
}

impl Stamp {
    fn to_bytes(self) -> [u8; BYTES] {
        let mut bytes = [0; BYTES];
        let body = MAGIC
            .into_iter()
            .chain([self.hops])
            .chain(self.number.to_le_bytes().into_iter().take(6))
            .chain(self.time_100ns.to_le_bytes())
            .chain(self.content.to_le_bytes());
        bytes.iter_mut().zip(body).for_each(|(to, from)| *to = from);
        let (body, check) = bytes.split_at_mut(BYTES - 4);
        check.copy_from_slice(&hash::fold(hash::bytes(body)).to_le_bytes());
        bytes
    }

    fn from_bytes(bytes: &[u8; BYTES]) -> Option<Self> {
        let (body, check) = bytes.split_last_chunk::<4>()?;
        let (magic, rest) = body.split_first_chunk::<2>()?;
        let (&hops, rest) = rest.split_first()?;
        let (number, rest) = rest.split_first_chunk::<6>()?;
        let (time, rest) = rest.split_first_chunk::<8>()?;
        let (content, _) = rest.split_first_chunk::<4>()?;
        if *magic != MAGIC || hash::fold(hash::bytes(body)).to_le_bytes() != *check {
            return None;
        }
        Some(Self {
            number: number.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte)),
            time_100ns: u64::from_le_bytes(*time),
            content: u32::from_le_bytes(*content),
            hops,
        })
    }

    /// Draws the stamp into a picture that is at least `layout.size_bytes()` long; a shorter one is left alone where
    /// it ends.
    pub fn draw(self, layout: &Layout, picture: &mut [u8]) {
        let bytes = self.to_bytes();
        for (row, line) in stamp_rows(layout) {
            let Some(pixels) = row_start(layout, picture, row) else { continue };
            match line {
                StampRow::Luma(line) => draw_cells(layout.format(), &bytes, line / CELL, pixels),
                StampRow::Chroma => pixels.fill(NEUTRAL),
            }
        }
    }

    /// Reads the stamp of a picture; `None` if there is none, or if it is damaged.
    #[must_use]
    pub fn read(layout: &Layout, picture: &[u8]) -> Option<Self> {
        let mut bytes = [0_u8; BYTES];
        let middle_of_cell = |line: u32| line % CELL == CELL / 2;
        for (row, line) in stamp_rows(layout) {
            let StampRow::Luma(line) = line else { continue };
            if !middle_of_cell(line) {
                continue;
            }
            let start = (row * layout.pitch_bytes()) as usize;
            let pixels = picture.get(start..)?.get(..stamp_row_bytes(layout) as usize)?;
            read_cells(layout.format(), line / CELL, pixels, &mut bytes)?;
        }
        Self::from_bytes(&bytes)
    }
}

/// What the stamp does in a row of memory.
enum StampRow {
    /// A line of cells, at this line of the picture.
    Luma(u32),
    /// No colour beside the cells.
    Chroma,
}

/// The rows of memory that hold a part of the stamp.
fn stamp_rows(layout: &Layout) -> impl Iterator<Item = (u32, StampRow)> {
    let layout = *layout;
    let luma = (0..HEIGHT).map(move |line| (layout.line_of(line), StampRow::Luma(line)));
    let chroma_rows = if layout.format() == PixelFormat::Nv12 { HEIGHT / 2 } else { 0 };
    luma.chain((0..chroma_rows).map(move |row| (layout.height() + row, StampRow::Chroma)))
}

/// Bytes of a row that belong to the stamp.
pub(crate) const fn stamp_row_bytes(layout: &Layout) -> u32 {
    WIDTH * layout.format().row_bytes_per_pixel()
}

/// Bytes of this row of memory that belong to the stamp: none, or `stamp_row_bytes`.
pub(crate) const fn stamped_bytes(layout: &Layout, row: u32) -> u32 {
    let stamped =
        if row < layout.height() { layout.line_of(row) < HEIGHT } else { row - layout.height() < HEIGHT / 2 };
    if stamped { stamp_row_bytes(layout) } else { 0 }
}

fn row_start<'a>(layout: &Layout, picture: &'a mut [u8], row: u32) -> Option<&'a mut [u8]> {
    let start = (row * layout.pitch_bytes()) as usize;
    picture.get_mut(start..)?.get_mut(..stamp_row_bytes(layout) as usize)
}

fn bit(bytes: &[u8; BYTES], index: u32) -> bool {
    bytes.get((index / 8) as usize).is_some_and(|byte| byte >> (index % 8) & 1 == 1)
}

fn draw_cells(format: PixelFormat, bytes: &[u8; BYTES], cell_line: u32, pixels: &mut [u8]) {
    let cell_bytes = (CELL * format.row_bytes_per_pixel()) as usize;
    for (index, cell) in (cell_line * CELLS_PER_LINE..).zip(pixels.chunks_exact_mut(cell_bytes)) {
        let level = if bit(bytes, index) { WHITE } else { BLACK };
        match format {
            PixelFormat::Nv12 | PixelFormat::Rgb32 => cell.fill(level),
            PixelFormat::Yuy2 => {
                cell.as_chunks_mut::<2>().0.fill([level, NEUTRAL]);
            }
        }
    }
}

fn read_cells(format: PixelFormat, cell_line: u32, pixels: &[u8], bytes: &mut [u8; BYTES]) -> Option<()> {
    let cell_bytes = (CELL * format.row_bytes_per_pixel()) as usize;
    for (index, cell) in (cell_line * CELLS_PER_LINE..).zip(pixels.chunks_exact(cell_bytes)) {
        // The middle pixel's first byte: luma, or blue, which a grey pixel has as much of as of any other.
        let level = *cell.get(cell_bytes / 2)?;
        let byte = bytes.get_mut((index / 8) as usize)?;
        *byte |= u8::from(level > NEUTRAL) << (index % 8);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAMP: Stamp =
        Stamp { number: 0x1234_5678_9abc, time_100ns: u64::MAX - 7, content: 0xdead_beef, hops: 3 };

    #[test]
    fn the_bytes_of_a_stamp_read_back_as_the_stamp() {
        assert_eq!(Stamp::from_bytes(&STAMP.to_bytes()), Some(STAMP));
    }

    #[test]
    fn any_flipped_bit_makes_a_stamp_unreadable_rather_than_wrong() {
        for at in 0..BYTES * 8 {
            let mut bytes = STAMP.to_bytes();
            bytes[at / 8] ^= 1 << (at % 8);
            assert_eq!(Stamp::from_bytes(&bytes), None, "bit {at}");
        }
    }

    #[test]
    fn noise_below_half_the_contrast_does_not_hurt() {
        let layout = Layout::new(PixelFormat::Nv12, 320, 240).unwrap();
        let mut picture = [0x80_u8; 115_200];
        STAMP.draw(&layout, &mut picture);
        let noise = |index: usize| (index * 7919 % 100) as u8;
        for (index, byte) in picture.iter_mut().enumerate() {
            *byte = byte.saturating_sub(50).saturating_add(noise(index));
        }
        assert_eq!(Stamp::read(&layout, &picture), Some(STAMP));
    }

    #[test]
    fn a_short_buffer_has_no_stamp() {
        let layout = Layout::new(PixelFormat::Yuy2, 320, 240).unwrap();
        assert_eq!(Stamp::read(&layout, &[0; 1000]), None);
    }
}
