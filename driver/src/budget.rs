//! The limits on memory: how many frames one pool may have, and how many bytes all pools together.
//!
//! They come from the registry, once, when the driver is loaded: `MaxFramesPerPool` and `MaxPoolBytesMiB` under the
//! service key's `Parameters`. What is not there, or 0, is the default; what is beyond sense is cut.

use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use avstream::pool::Shared;
use avstream::registry::{Key, Name};
use avstream::{NtError, Passive, Result};

use crate::common::Common;

/// A limit: what it is called in the registry, what it is otherwise, and what it is at most.
struct Limit<const N: usize> {
    name: Name<[u16; N]>,
    default: u32,
    most: u32,
}

const FRAMES: Limit<16> = Limit { name: Name::new("MaxFramesPerPool"), default: 64, most: 1024 };
const MIB: Limit<15> = Limit { name: Name::new("MaxPoolBytesMiB"), default: 512, most: 4096 };

static MAX_FRAMES: AtomicU32 = AtomicU32::new(FRAMES.default);
static MAX_MIB: AtomicU32 = AtomicU32::new(MIB.default);

impl<const N: usize> Limit<N> {
    fn read(&self, parameters: &Key, at: &Passive) -> u32 {
        let set = parameters.number(&self.name, at).filter(|&value| value != 0);
        set.unwrap_or(self.default).min(self.most)
    }
}

/// Takes the limits from the service's key.
pub(crate) fn read_limits(service: &Key, at: &Passive) {
    const PARAMETERS: Name<[u16; 10]> = Name::new("Parameters");
    let Some(parameters) = service.subkey(&PARAMETERS, at) else { return };
    // Relaxed: DriverEntry has returned before anybody reads them.
    MAX_FRAMES.store(FRAMES.read(&parameters, at), Ordering::Relaxed);
    MAX_MIB.store(MIB.read(&parameters, at), Ordering::Relaxed);
}

/// What may be allocated, and what is.
pub(crate) struct Budget {
    max_frames: u32,
    max_bytes: u64,
    bytes: AtomicU64,
}

impl Budget {
    pub(crate) fn new() -> Self {
        Self {
            max_frames: MAX_FRAMES.load(Ordering::Relaxed),
            max_bytes: u64::from(MAX_MIB.load(Ordering::Relaxed)) << 20,
            bytes: AtomicU64::new(0),
        }
    }

    /// Refuses a number of frames that no pool may have.
    pub(crate) fn check_frames(&self, frames: u32) -> Result<()> {
        if frames <= self.max_frames { Ok(()) } else { Err(NtError::INSUFFICIENT_RESOURCES) }
    }

    fn take(&self, bytes: u64) -> Result<()> {
        let within = |taken: u64| taken.checked_add(bytes).filter(|&sum| sum <= self.max_bytes);
        // Relaxed: only the sum matters; the memory itself comes from pool.
        let taken = self.bytes.try_update(Ordering::Relaxed, Ordering::Relaxed, within);
        taken.map(drop).map_err(|_| NtError::INSUFFICIENT_RESOURCES)
    }
}

/// A part of the budget, given back when dropped.
pub(crate) struct Reservation {
    common: Shared<Common>,
    bytes: u64,
}

impl Reservation {
    /// Takes `bytes` out of what is left, or refuses.
    pub(crate) fn take(common: &Shared<Common>, bytes: usize) -> Result<Self> {
        let bytes = u64::try_from(bytes).map_err(|_| NtError::INSUFFICIENT_RESOURCES)?;
        common.budget.take(bytes)?;
        Ok(Self { common: common.clone(), bytes })
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.common.budget.bytes.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}
