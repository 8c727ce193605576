//! Frames that a thread keeps within reach, without a locked instruction — and without keeping them from others.
//!
//! A tray is a stack of frames that its owner has taken and not handed out yet. The owner pops and pushes with plain
//! loads and stores. Anybody else who finds no free frame clears the tray: it says so in `revoked`, runs a heavy barrier
//! (every other thread of the process passes a full fence before the call returns), and takes what is left by swaps.
//!
//! Why no frame goes to two: the owner lowers `height` and then looks at `revoked`; the clearer raises `revoked` and
//! then, beyond the barrier, looks at `height`. Either the owner sees the revocation, and then takes its own entry by a
//! swap too; or its lower height is visible to the clearer, which then leaves the entry alone. Only what the owner
//! was doing between its look and the barrier may go on unaware: one push, above the height that the clearer reads, or
//! published before it and then fair game.
//!
//! Nobody waits for anybody: clearers work side by side, and until all have `cleared`, the owner uses its tray by swaps
//! alone and pushes nothing.

use super::{Claim, GENERATION, Slot, Ticket, barrier};
use crate::checks::Checks;
use crate::ordering::{
    CLEARED, CLEARER_LOOKS, CLEARER_TAKES, COUNT, ENTRY, KEEP_GIVEN, KEEP_TAKEN, LEAVE, LIGHT, OWNER_TAKES,
    REOPEN, REVOKE, SIT, STACK, TRAY_OWN,
};
use crate::sync::{AtomicU32, AtomicU64};

/// How many frames a tray holds at most.
pub(crate) const DEPTH: usize = 5;

/// A tray; empty and nobody's at first.
#[derive(Default)]
pub(crate) struct Tray {
    /// Whether a lane sits here.
    claimed: AtomicU32,
    /// How many have begun to clear it, and how many have finished.
    revoked: AtomicU32,
    cleared: AtomicU32,
    /// How many of `entries`, from the first, are on the tray. The owner alone writes it.
    height: AtomicU32,
    /// Tickets; 0 where one was taken by a swap. The owner alone writes others than 0.
    entries: [AtomicU64; DEPTH],
}

impl Tray {
    /// Takes the seat; false if somebody sits there.
    pub(crate) fn claim(&self) -> bool {
        self.claimed.compare_exchange(0, 1, SIT.get(), COUNT.get()).is_ok()
    }

    /// Leaves the seat, the tray having been emptied.
    pub(crate) fn leave(&self) {
        self.claimed.store(0, LEAVE.get());
    }

    /// The revocation that a new owner starts from: none is under way if as many have cleared as revoked.
    pub(crate) fn epoch(&self) -> Option<u32> {
        let cleared = self.cleared.load(REOPEN.get());
        (self.revoked.load(TRAY_OWN.get()) == cleared).then_some(cleared)
    }

    pub(crate) fn is_revoked_since(&self, epoch: u32) -> bool {
        self.revoked.load(TRAY_OWN.get()) != epoch
    }

    /// The owner takes the frame at `top`, the topmost: `Ok` without ado; `Err` if the tray was revoked, with the frame
    /// if it was still there. (The owner knows the height; reading back what it stored would cost more than all else.)
    #[inline(always)]
    pub(crate) fn pop(&self, top: u32, epoch: u32) -> Result<Claim, Option<Claim>> {
        let Some(entry) = self.entries.get(top as usize) else { return Err(None) };
        self.height.store(top, STACK.get());
        barrier::light(LIGHT.get());
        if self.is_revoked_since(epoch) {
            return Err(claim(entry.swap(0, OWNER_TAKES.get())));
        }
        // Not 0: below the owner's height only a clearer writes 0, and none was at work.
        Ok(Claim(Ticket(entry.load(TRAY_OWN.get()))))
    }

    /// The owner puts a frame on the tray, under its next generation: whoever has kept its old ticket is refused.
    #[inline(always)]
    pub(crate) fn push<C: Checks>(&self, height: u32, slot: &Slot<'_, C>, ticket: Ticket) {
        let Some(entry) = self.entries.get(height as usize) else { return };
        let next = ticket.0.wrapping_add(GENERATION);
        // Out before and out after: `taken` is ahead of `given` all the time, for who reads them in `try_take`'s order.
        slot.taken.store(next, KEEP_TAKEN.get());
        slot.given.store(ticket.0, KEEP_GIVEN.get());
        entry.store(next, ENTRY.get());
        self.height.store(height + 1, STACK.get());
    }

    /// The owner puts a frame on the tray that it has just taken and handed to nobody.
    pub(crate) fn lay(&self, height: u32, Claim(ticket): Claim) {
        let Some(entry) = self.entries.get(height as usize) else { return };
        entry.store(ticket.0, ENTRY.get());
        self.height.store(height + 1, STACK.get());
    }

    /// How many frames lie here, as far as one look tells.
    pub(crate) fn load(&self) -> u32 {
        let height = self.height.load(CLEARER_LOOKS.get()) as usize;
        self.entries.iter().take(height).filter(|entry| entry.load(CLEARER_LOOKS.get()) != 0).count() as u32
    }

    /// Anybody takes all that lies here.
    pub(crate) fn clear(&self, mut each: impl FnMut(Claim)) {
        self.revoked.fetch_add(1, REVOKE.get());
        barrier::heavy(LIGHT.get());
        let height = self.height.load(CLEARER_LOOKS.get()) as usize;
        let taken =
            self.entries.iter().take(height).filter_map(|entry| claim(entry.swap(0, CLEARER_TAKES.get())));
        taken.for_each(&mut each);
        self.cleared.fetch_add(1, CLEARED.get());
    }

    /// The owner takes everything down after a revocation, and begins anew.
    pub(crate) fn start_over(&self, height: u32, mut each: impl FnMut(Claim)) {
        let entries = self.entries.iter().take(height as usize);
        let left = entries.filter_map(|entry| claim(entry.swap(0, OWNER_TAKES.get())));
        left.for_each(&mut each);
        self.height.store(0, STACK.get());
    }
}

/// An entry as what it stands for.
fn claim(entry: u64) -> Option<Claim> {
    (entry != 0).then_some(Claim(Ticket(entry)))
}

impl Claim {
    /// Gives the frame back that was claimed and not handed out.
    pub(crate) fn give_back<C: Checks>(self, slot: &Slot<'_, C>) {
        slot.give(self.0);
    }

    pub(crate) fn ticket(&self) -> Ticket {
        self.0
    }
}
