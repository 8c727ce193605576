//! What the pool can tell about itself. On the way of a frame out and back nothing is written for statistics: how often
//! frames went out is what the generations say already; only what goes wrong is counted.

use crate::Pool;
use crate::checks::Checks;
use crate::ordering::COUNT;
#[cfg(feature = "std")]
use crate::ordering::HINT;
use crate::slot::Refused;
use crate::sync::{AtomicU32, AtomicU64};

/// A snapshot, taken while others go on: each figure is true of a moment during the call, not all of the same one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// How many frames the pool has.
    pub frames: u32,
    /// Frames out.
    pub in_use: u32,
    /// The most frames known to have been out together. Exact in the checked configuration; otherwise a lower bound:
    /// what refusals (all were out) and earlier snapshots have shown.
    pub high_water: u32,
    /// How many times a frame was handed out.
    pub acquired: u64,
    /// How many times none was to be had.
    pub failed: u64,
    /// How many times somebody waited for a frame (a [`crate::WaitingPool`] counts it).
    pub waited: u64,
    /// Returns refused because the pointer or ticket is of another pool.
    pub foreign: u64,
    /// Returns refused because the pointer is not the start of a frame.
    pub misaligned: u64,
    /// Returns refused because the frame was not in raw hands.
    pub not_out: u64,
    /// Returns refused because the ticket was stale.
    pub stale: u64,
    /// Frames found damaged (checked configuration): see [`Pool::damages`].
    pub damaged: u64,
}

/// The counts that no seat has; touched only when something is refused or asked for. On lines of its own, away from
/// the addresses that every acquire reads.
#[repr(align(128))]
#[derive(Default)]
pub(crate) struct Ledger {
    high_water: AtomicU32,
    /// Frames out, counted by the checked configuration only.
    pub(crate) counted_out: AtomicU32,
    /// Where in the quarantine the next frame rests.
    pub(crate) resting_place: AtomicU32,
    pub(crate) damaged: AtomicU64,
    /// How many lanes there have been; while none, nobody looks at trays.
    pub(crate) lanes: AtomicU32,
    /// Generations under which nobody had the frame: it lay on a tray, and was claimed from there or given back.
    pub(crate) reissued: AtomicU64,
    /// Whether somebody found no frame lately: a wish to those who keep some on trays, no more.
    #[cfg(feature = "std")]
    pub(crate) hungry: AtomicU32,
    foreign: AtomicU64,
    misaligned: AtomicU64,
    not_out: AtomicU64,
    stale: AtomicU64,
}

impl Ledger {
    /// Counts a refusal and hands it on.
    #[cold]
    pub(crate) fn refused(&self, why: Refused) -> Refused {
        let counter = match why {
            Refused::Foreign => &self.foreign,
            Refused::Misaligned => &self.misaligned,
            Refused::NotOut => &self.not_out,
            Refused::Stale => &self.stale,
        };
        counter.fetch_add(1, COUNT.get());
        why
    }

    /// Somebody found no frame.
    #[cfg(feature = "std")]
    pub(crate) fn hunger(&self) {
        if self.hungry.load(HINT.get()) == 0 {
            self.hungry.store(1, HINT.get());
        }
    }

    /// A frame has just been given to everybody.
    #[cfg(feature = "std")]
    #[inline(always)]
    pub(crate) fn feed(&self) {
        if self.hungry.load(HINT.get()) != 0 {
            self.hungry.store(0, HINT.get());
        }
    }

    /// So many frames are known to have been out at one instant. Written only when it is news: pollers of an empty
    /// pool must not fight over this line.
    pub(crate) fn all_out(&self, frames: u32) {
        if self.high_water.load(COUNT.get()) < frames {
            self.high_water.fetch_max(frames, COUNT.get());
        }
    }
}

impl<C: Checks> Pool<'_, C> {
    /// The figures now. Looks at every slot: meant for people and status requests, not for each frame.
    pub fn stats(&self) -> Stats {
        let (taken, returns) = self.count_out();
        let on_trays = self.on_trays();
        if self.count_out().1 == returns && self.ledger.lanes.load(COUNT.get()) == 0 {
            // No frame came back between the two looks, so those of the first were out together.
            self.ledger.all_out(taken);
        }
        // The checked configuration takes each frame once to paint it.
        let prepared = if C::ON { u64::from(self.arena.shape.cells) } else { 0 };
        let ledger = &self.ledger;
        let times_taken: u64 = self.arena.slots().map(|slot| slot.times_taken()).sum();
        let not_handed_out = prepared + ledger.reissued.load(COUNT.get()) + u64::from(on_trays);
        let count = |counter: &AtomicU64| counter.load(COUNT.get());
        Stats {
            frames: self.frames(),
            in_use: taken.saturating_sub(on_trays),
            high_water: ledger.high_water.load(COUNT.get()),
            acquired: times_taken.saturating_sub(not_handed_out),
            failed: self.arena.seats().map(|seat| count(&seat.failed)).sum(),
            waited: 0,
            foreign: count(&ledger.foreign),
            misaligned: count(&ledger.misaligned),
            not_out: count(&ledger.not_out),
            stale: count(&ledger.stale),
            damaged: count(&ledger.damaged),
        }
    }

    /// Frames that lanes have taken and handed to nobody yet: free, for whoever finds no other.
    fn on_trays(&self) -> u32 {
        #[cfg(feature = "std")]
        return (0..self.arena.shape.seats).map(|seat| self.load_of(seat)).sum();
        #[cfg(not(feature = "std"))]
        0
    }

    /// How many frames are out, and the sum of all returns ever.
    fn count_out(&self) -> (u32, u64) {
        self.arena.slots().map(|slot| slot.look()).fold((0, 0), |(out, returns), (ticket, generation)| {
            (out + u32::from(ticket.is_some()), returns.wrapping_add(generation))
        })
    }
}
