//! A clip: the first frames of a source, captured as they are asked for, readable as an AVI file.
//!
//! A reader may ask for any byte at any time, and a capture source gives each frame once: so frames are kept from the
//! first to the last that was touched. The number of frames bounds the memory.

use crate::avi::{Avi, Format, Pictures};
use crate::failure::Failure;
use crate::flow::{Filled, FrameSource};
use crate::media_type::MediaType;

/// The clip.
pub struct Clip {
    avi: Avi,
    frames: Frames,
}

struct Frames {
    source: Box<dyn FrameSource>,
    frame_bytes: usize,
    kept: Vec<Vec<u8>>,
}

impl Clip {
    /// The first `pictures` frames that `source` gives in its preferred format.
    pub fn new(mut source: Box<dyn FrameSource>, pictures: u32) -> Result<Self, Failure> {
        let offers = source.offers();
        let media_type = offers.first().ok_or(Failure::NO_ACCEPTABLE_TYPES)?;
        source.set_format(media_type)?;
        let format = format(media_type).ok_or(Failure::TYPE_NOT_ACCEPTED)?;
        let avi = Avi::new(format, pictures)?;
        source.start()?;
        Ok(Self {
            avi,
            frames: Frames { source, frame_bytes: format.picture_bytes as usize, kept: Vec::new() },
        })
    }

    /// The file's length.
    pub fn len_bytes(&self) -> u64 {
        self.avi.len_bytes()
    }

    /// Fills `out` from `offset`, as far as the file goes.
    pub fn read(&mut self, offset: u64, out: &mut [u8]) -> Result<usize, Failure> {
        self.avi.read(offset, out, &mut self.frames)
    }
}

impl Drop for Clip {
    fn drop(&mut self) {
        self.frames.source.stop();
    }
}

impl Pictures for Frames {
    fn read(&mut self, index: u32, offset: usize, out: &mut [u8]) -> Result<(), Failure> {
        while self.kept.len() <= index as usize {
            let mut frame = vec![0; self.frame_bytes];
            match self.source.fill(&mut frame)? {
                Filled::Frame { .. } => self.kept.push(frame),
                // The index promises more frames than there are: nothing truthful can be read here.
                Filled::End => return Err(Failure::RUNTIME_ERROR),
                // An AVI stream has one format.
                Filled::Change(_) => return Err(Failure::TYPE_NOT_ACCEPTED),
            }
        }
        let frame = self.kept.get(index as usize).ok_or(Failure::UNEXPECTED)?;
        let part = frame.get(offset..offset + out.len()).ok_or(Failure::UNEXPECTED)?;
        out.copy_from_slice(part);
        Ok(())
    }
}

fn format(media_type: &MediaType) -> Option<Format> {
    let layout = media_type.layout()?;
    Some(Format {
        width: layout.width(),
        height: layout.height(),
        bits_per_pixel: layout.format().bits_per_pixel(),
        compression: layout.format().compression().to_le_bytes(),
        picture_bytes: layout.size_bytes(),
        interval_100ns: u32::try_from(media_type.rate()?.interval_100ns()).ok()?,
    })
}
