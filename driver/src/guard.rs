//! No byte of a frame is touched before its buffer was checked.
//!
//! The class driver says how long a buffer is; a framing that promised more, or a client that sent less, is why buffers
//! overrun in the field. A frame that fails is refused with a status and counted.

use avstream::{NtError, PinRef};
use test_picture::Layout;

use crate::signals::Refused;
use crate::trace;
use crate::video::VideoPin;

/// What every frame must start at a multiple of: what `malloc` gives, so that no honest client is refused.
pub(crate) const ALIGNMENT_BYTES: u32 = 16;

/// Why a frame is refused.
#[derive(Clone, Copy)]
pub(crate) enum Refusal {
    /// Shorter than a picture of the connection's format.
    Short,
    /// Not aligned as negotiated.
    Misaligned,
}

impl Refusal {
    /// What the request completes with.
    fn error(self) -> NtError {
        match self {
            Self::Short => NtError::BUFFER_TOO_SMALL,
            Self::Misaligned => NtError::DATATYPE_MISALIGNMENT,
        }
    }
}

/// Counts a refusal and tells whoever waits for one; what the request completes with.
pub(crate) fn refuse<P: VideoPin>(pin: PinRef<'_, P>, refusal: Refusal, bytes: usize) -> NtError {
    let video = pin.video();
    video.counters.refused(refusal);
    let needed = video.stream().layout.size_bytes();
    match refusal {
        Refusal::Short => trace::buffer_too_short(video.serial(), bytes as u64, needed),
        Refusal::Misaligned => trace::buffer_misaligned(video.serial(), ALIGNMENT_BYTES),
    }
    pin.signal::<Refused>();
    refusal.error()
}

/// Whether a buffer can take a picture.
pub(crate) fn check(buffer: &[u8], layout: &Layout) -> Result<(), Refusal> {
    if buffer.len() < layout.size_bytes() as usize {
        return Err(Refusal::Short);
    }
    if !buffer.as_ptr().addr().is_multiple_of(ALIGNMENT_BYTES as usize) {
        return Err(Refusal::Misaligned);
    }
    Ok(())
}
