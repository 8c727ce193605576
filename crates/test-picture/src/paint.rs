//! Painting a frame, and judging one that arrived.
//!
//! A band of the picture is one row repeated, so the painter keeps each band's row many times over in scratch memory and copies a
//! window of it, a run of rows at a time, into the frame; the window wanders with the frame number, and since the row repeats, a
//! window that is some pixels further on is a run of rows, too. The frame is written once, in order, and nothing of it is read.
//!
//! The hash of the content is a sum over rows of `hash(row) × (2·row + 1)`: rows that are equal need hashing once,
//! their weights add up to a difference of squares, and yet a row in a wrong place is seen.

use crate::bars::{self, BANDS};
use crate::hash;
use crate::layout::{Layout, PixelFormat};
use crate::stamp::{Stamp, stamped_bytes};

/// What is wrong with a frame that arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Fewer bytes than the format says.
    Short,
    /// No readable stamp: not our picture, or torn in its corner.
    NoStamp,
    /// The stamp is good, the pixels are not those it was drawn with.
    Content(Stamp),
}

/// Reads a picture's stamp and compares its content with what the stamp promises.
pub fn judge(layout: &Layout, picture: &[u8]) -> Result<Stamp, Fault> {
    let picture = picture.get(..layout.size_bytes() as usize).ok_or(Fault::Short)?;
    let stamp = Stamp::read(layout, picture).ok_or(Fault::NoStamp)?;
    if content_of(layout, picture) == stamp.content { Ok(stamp) } else { Err(Fault::Content(stamp)) }
}

fn content_of(layout: &Layout, picture: &[u8]) -> u32 {
    let rows = picture.chunks(layout.pitch_bytes() as usize);
    let sum = (0..layout.rows()).zip(rows).fold(0_u64, |sum, (row, bytes)| {
        let pixels = bytes.get(..layout.row_bytes() as usize).unwrap_or(bytes);
        let unstamped = pixels.get(stamped_bytes(layout, row) as usize..).unwrap_or(&[]);
        sum.wrapping_add(hash::bytes(unstamped).wrapping_mul(weight(row..row + 1)))
    });
    hash::fold(sum)
}

/// The sum of `2·row + 1` over a range of rows.
fn weight(rows: core::ops::Range<u32>) -> u64 {
    let square = |row: u32| u64::from(row) * u64::from(row);
    square(rows.end) - square(rows.start)
}

/// Draws frames of one layout.
///
/// # Invariants
/// `scratch` holds the rows of [`bars`] that [`Painter::new`] drew for `layout`.
#[derive(Debug)]
pub struct Painter<S> {
    layout: Layout,
    scratch: S,
}

impl Painter<()> {
    /// How much scratch memory a painter of this layout needs.
    #[must_use]
    pub const fn scratch_bytes(layout: &Layout) -> usize {
        BANDS * planes(layout) * scratch_of_band(layout)
    }
}

impl<S: AsRef<[u8]> + AsMut<[u8]>> Painter<S> {
    /// Draws the rows into `scratch`; `None` if it is shorter than [`Painter::scratch_bytes`].
    pub fn new(layout: Layout, mut scratch: S) -> Option<Self> {
        let memory = scratch.as_mut().get_mut(..Painter::scratch_bytes(&layout))?;
        for plane in 0..planes(&layout) {
            for band in 0..BANDS {
                let start = (plane * BANDS + band) * scratch_of_band(&layout);
                let row = memory.get_mut(start..)?.get_mut(..scratch_of_band(&layout))?;
                match plane {
                    0 => bars::draw_row(&layout, band, row),
                    _ => bars::draw_chroma_row(&layout, band, row),
                }
            }
        }
        // INVARIANT: both kinds of rows were drawn just now.
        Some(Self { layout, scratch })
    }

    /// The layout this painter draws.
    pub const fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Paints frame `number` into `frame`, and says what it stamped; `None`, with the frame untouched, if it is short.
    pub fn paint(&self, number: u64, time_100ns: u64, frame: &mut [u8]) -> Option<Stamp> {
        let layout = &self.layout;
        let frame = frame.get_mut(..layout.size_bytes() as usize)?;
        let mut content = 0_u64;
        for plane in 0..planes(layout) {
            for band in 0..BANDS {
                let rows = self.rows_of(plane, band);
                let run = self.window(plane, band, number)?;
                let row = run.get(..layout.row_bytes() as usize)?;
                content = content.wrapping_add(content_of_rows(layout, rows.clone(), row));
                copy_rows(layout, rows, run, frame);
            }
        }
        let stamp = Stamp { number, time_100ns, content: hash::fold(content), hops: 0 };
        stamp.draw(layout, frame);
        Some(stamp)
    }

    /// The rows that a band shows in frame `number`, as many as a run has.
    fn window(&self, plane: usize, band: usize, number: u64) -> Option<&[u8]> {
        let per_pixel = self.layout.format().row_bytes_per_pixel();
        let start = (plane * BANDS + band) * scratch_of_band(&self.layout)
            + (bars::shift(&self.layout, band, number) * per_pixel) as usize;
        self.scratch.as_ref().get(start..)?.get(..run_bytes(&self.layout))
    }

    /// The rows of memory that a band covers in a plane.
    fn rows_of(&self, plane: usize, band: usize) -> core::ops::Range<u32> {
        let layout = &self.layout;
        let start = if band == 0 { 0 } else { bars::band_end(layout, band - 1) };
        let lines = start..bars::band_end(layout, band);
        if plane == 1 {
            return layout.height() + lines.start / 2..layout.height() + lines.end / 2;
        }
        let (one, other) = (layout.line_of(lines.start), layout.line_of(lines.end - 1));
        one.min(other)..one.max(other) + 1
    }
}

const fn planes(layout: &Layout) -> usize {
    match layout.format() {
        PixelFormat::Nv12 => 2,
        PixelFormat::Yuy2 | PixelFormat::Rgb32 => 1,
    }
}

/// What is copied at a time: long enough that a processor's own string copy, which does not read what it overwrites, pays; short
/// enough that the runs of all bands stay in a near cache.
const RUN_BYTES: usize = 64 * 1024;

/// Whole rows, at least one.
const fn run_bytes(layout: &Layout) -> usize {
    let row = layout.row_bytes() as usize;
    let over = match RUN_BYTES.checked_rem(row) {
        Some(over) => over,
        None => 0,
    };
    let whole = RUN_BYTES - over;
    if whole == 0 { row } else { whole }
}

/// A run, and a row more for the window to wander along.
const fn scratch_of_band(layout: &Layout) -> usize {
    run_bytes(layout) + layout.row_bytes() as usize
}

fn copy_rows(layout: &Layout, rows: core::ops::Range<u32>, run: &[u8], frame: &mut [u8]) {
    let (pitch, width) = (layout.pitch_bytes() as usize, layout.row_bytes() as usize);
    let bytes = rows.start as usize * pitch..rows.end as usize * pitch;
    let band = frame.get_mut(bytes).unwrap_or(&mut []);
    // Between rows that are apart nothing is written.
    let (step, part) = if pitch == width { (run.len(), run.len()) } else { (pitch, width) };
    for to in band.chunks_mut(step.max(1)) {
        let count = part.min(to.len());
        if let (Some(to), Some(from)) = (to.get_mut(..count), run.get(..count)) {
            to.copy_from_slice(from);
        }
    }
}

/// The share of a run of equal rows in the content hash. The stamped rows are at one end of it, if they are in it.
fn content_of_rows(layout: &Layout, rows: core::ops::Range<u32>, pixels: &[u8]) -> u64 {
    let is_stamped = |row: u32| stamped_bytes(layout, row) > 0;
    let stamped = rows.clone().filter(|&row| is_stamped(row));
    let stamped_weight = stamped.fold(0_u64, |sum, row| sum + weight(row..row + 1));
    let plain = hash::bytes(pixels).wrapping_mul(weight(rows.clone()) - stamped_weight);
    if stamped_weight == 0 {
        return plain;
    }
    let beside = pixels.get(crate::stamp::stamp_row_bytes(layout) as usize..).unwrap_or(&[]);
    plain.wrapping_add(hash::bytes(beside).wrapping_mul(stamped_weight))
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::layout::Order;
    use std::{vec, vec::Vec};

    fn painter(layout: Layout) -> Painter<Vec<u8>> {
        Painter::new(layout, vec![0; Painter::scratch_bytes(&layout)]).unwrap()
    }

    fn every_layout() -> impl Iterator<Item = Layout> {
        PixelFormat::ALL.into_iter().flat_map(|format| {
            let plain = Layout::new(format, 640, 480).unwrap();
            let pitched = Layout::with_pitch(format, 336, 242, 4096).unwrap();
            [plain, pitched, plain.ordered(Order::BottomUp)]
        })
    }

    #[test]
    fn a_painted_frame_is_judged_good_in_every_format_pitch_and_order() {
        for layout in every_layout() {
            let painter = painter(layout);
            let mut frame = vec![0xcd; layout.size_bytes() as usize];
            for number in [0, 1, 7, 100_000] {
                let stamp = painter.paint(number, number * 3, &mut frame).unwrap();
                assert_eq!(judge(&layout, &frame), Ok(stamp), "{layout:?}, frame {number}");
            }
        }
    }

    #[test]
    fn every_row_of_a_frame_is_written_and_nothing_between_the_rows() {
        for layout in every_layout() {
            let painter = painter(layout);
            let (mut once, mut again) =
                (vec![0x00; layout.size_bytes() as usize], vec![0xff; layout.size_bytes() as usize]);
            painter.paint(3, 0, &mut once);
            painter.paint(3, 0, &mut again);
            for (row, (one, other)) in once
                .chunks(layout.pitch_bytes() as usize)
                .zip(again.chunks(layout.pitch_bytes() as usize))
                .enumerate()
            {
                let width = layout.row_bytes() as usize;
                assert_eq!(one[..width], other[..width], "{layout:?} row {row}");
                assert!(one[width..].iter().all(|&b| b == 0) && other[width..].iter().all(|&b| b == 0xff));
            }
        }
    }

    #[test]
    fn any_damaged_pixel_outside_the_stamp_is_a_content_fault() {
        let layout = Layout::new(PixelFormat::Nv12, 320, 240).unwrap();
        let mut frame = vec![0; layout.size_bytes() as usize];
        painter(layout).paint(42, 0, &mut frame);
        for at in (320 * 40..frame.len()).step_by(997).filter(|at| !(76_800..83_200).contains(at)) {
            frame[at] ^= 1;
            assert!(
                matches!(judge(&layout, &frame), Err(Fault::Content(stamp)) if stamp.number == 42),
                "byte {at}"
            );
            frame[at] ^= 1;
        }
    }

    #[test]
    fn consecutive_frames_differ_and_the_bars_come_round_after_half_the_width() {
        let layout = Layout::new(PixelFormat::Rgb32, 320, 240).unwrap();
        let painter = painter(layout);
        let content = |number| {
            let mut frame = vec![0; layout.size_bytes() as usize];
            painter.paint(number, 0, &mut frame).unwrap().content
        };
        assert_ne!(content(0), content(1));
        assert_eq!(content(5), content(5 + 160));
    }

    #[test]
    fn a_short_frame_is_refused_untouched() {
        let layout = Layout::new(PixelFormat::Yuy2, 320, 240).unwrap();
        let mut frame = vec![7; layout.size_bytes() as usize - 1];
        assert_eq!(painter(layout).paint(0, 0, &mut frame), None);
        assert!(frame.iter().all(|&byte| byte == 7));
    }

    #[test]
    fn a_frame_that_is_half_old_and_half_new_is_a_content_fault() {
        let layout = Layout::new(PixelFormat::Nv12, 640, 480).unwrap();
        let painter = painter(layout);
        let (mut old, mut new) =
            (vec![0; layout.size_bytes() as usize], vec![0; layout.size_bytes() as usize]);
        painter.paint(10, 0, &mut old);
        painter.paint(11, 0, &mut new);
        new[150_000..].copy_from_slice(&old[150_000..]);
        assert!(matches!(judge(&layout, &new), Err(Fault::Content(_))));
    }
}
