//! Where to look first. A seat remembers one slot and a manner:
//!
//! - *at home*: the slot that this thread gave back last. Take it again: its lines are in this CPU's cache.
//! - *walking*: this thread takes and others give back. Go on to the next slot, and fetch the one after it early,
//!   because the lines of the slot just taken are on their way to somebody else.
//!
//! A seat is only ever a hint: two threads in one seat, or a stale hint, cost time and nothing else. A thread that
//! takes and gives back in turn writes no seat at all.

/// A seat's word: the slot to look at first, and the manner.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hint(pub u32);

impl Hint {
    pub(crate) fn at_home(slot: u32) -> Self {
        Self(slot << 1)
    }

    pub(crate) fn walking(slot: u32) -> Self {
        Self(slot << 1 | 1)
    }

    pub(crate) fn slot(self) -> u32 {
        self.0 >> 1
    }

    pub(crate) fn is_walking(self) -> bool {
        self.0 & 1 != 0
    }
}

/// Seats begin far from each other, neighbours farthest: 0, 1/2, 1/4, 3/4, 1/8 … of the pool.
pub(crate) fn first_hint(seat: u32, slots: u32) -> u32 {
    let fraction = seat.reverse_bits();
    let slot = (u64::from(fraction) * u64::from(slots)) >> 32;
    Hint::at_home(slot as u32).0
}

/// The seat of the current thread.
#[cfg(all(feature = "std", not(loom)))]
#[inline(always)]
pub(crate) fn current() -> u32 {
    use core::cell::Cell;
    use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    const UNSEATED: u32 = u32::MAX;
    std::thread_local!(static SEAT: Cell<u32> = const { Cell::new(UNSEATED) });

    #[cold]
    fn sit_down() -> u32 {
        // Relaxed: only the number matters, and a number given twice is allowed.
        let seat = NEXT.fetch_add(1, Relaxed) & (UNSEATED >> 1);
        SEAT.set(seat);
        seat
    }
    let seat = SEAT.get();
    if seat == UNSEATED { sit_down() } else { seat }
}

/// Without threads of its own the crate does not know who calls: everybody shares a seat unless they name one with
/// [`crate::FramePool::at`].
#[cfg(not(all(feature = "std", not(loom))))]
pub(crate) fn current() -> u32 {
    0
}
