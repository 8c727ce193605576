//! The limits on memory: how many frames one pool may have, and how many bytes all pools together.

use core::sync::atomic::{AtomicU64, Ordering};

use avstream::pool::Shared;
use avstream::{NtError, Result};

/// Most frames in one pool, unless the registry says otherwise.
const DEFAULT_FRAMES: u32 = 64;
/// Most bytes in all pools, unless the registry says otherwise.
const DEFAULT_BYTES: u64 = 512 << 20;

/// What may be allocated, and what is.
pub(crate) struct Budget {
    max_frames: u32,
    max_bytes: u64,
    bytes: AtomicU64,
}

impl Budget {
    pub(crate) const fn new() -> Self {
        Self { max_frames: DEFAULT_FRAMES, max_bytes: DEFAULT_BYTES, bytes: AtomicU64::new(0) }
    }

    /// Refuses a number of frames that no pool may have.
    pub(crate) fn check_frames(&self, frames: u32) -> Result<()> {
        if frames <= self.max_frames { Ok(()) } else { Err(NtError::INSUFFICIENT_RESOURCES) }
    }
}

/// A part of the budget, given back when dropped.
pub(crate) struct Reservation {
    budget: Shared<Budget>,
    bytes: u64,
}

impl Reservation {
    /// Takes `bytes` out of what is left, or refuses.
    pub(crate) fn take(budget: &Shared<Budget>, bytes: usize) -> Result<Self> {
        let bytes = u64::try_from(bytes).map_err(|_| NtError::INSUFFICIENT_RESOURCES)?;
        let within = |taken: u64| taken.checked_add(bytes).filter(|&sum| sum <= budget.max_bytes);
        // Relaxed: only the sum matters; the memory itself comes from pool.
        let taken = budget.bytes.fetch_update(Ordering::Relaxed, Ordering::Relaxed, within);
        match taken {
            Ok(_) => Ok(Self { budget: budget.clone(), bytes }),
            Err(_) => Err(NtError::INSUFFICIENT_RESOURCES),
        }
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.budget.bytes.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}
