//! Frames that a thread keeps within reach, without a locked instruction — and without keeping them from others.
//!
//! A tray is a stack of tickets of frames that its owner has taken and handed to nobody. The owner pops and pushes with
//! plain loads and stores. Anybody else who finds no free frame claims one from the tray: it says so in `revoked`, runs a
//! heavy barrier (every other thread of the process passes a full fence before the call returns), and then takes one of
//! the frames below `height` by a compare-exchange of its `taken` word: the frame's next generation.
//!
//! Why no frame goes to two: the owner lowers `height` and then looks at `revoked`; the claimer raises `revoked` and
//! then, beyond the barrier, looks at `height`. Either the owner sees the revocation, and then takes its own frame by
//! the same compare-exchange, which one of the two wins; or its lower height is visible to the claimer, which then
//! leaves that frame alone. Only what the owner was doing between its look and the barrier may go on unaware: pushes.
//!
//! Why none is hidden for an instant: a ticket lies on the tray before its frame is taken. A ticket without its frame is
//! nothing: the compare-exchange fails.
//!
//! Nobody waits for anybody: claimers work side by side, and until all have finished, the owner uses its tray by
//! compare-exchange alone and pushes nothing.

use super::{Claim, GENERATION, INDEX, KEPT, STATE, Slot, Ticket, barrier};
use crate::checks::Checks;
use crate::ordering::{
    CLAIMED, CLAIMER_LOOKS, COUNT, ENTRY, KEEP_GIVEN, KEEP_TAKEN, LEAVE, LIGHT, LOOK_GIVEN, LOOK_TAKEN,
    REOPEN, REVOKE, SIT, STACK, TAKE, TAKE_LOST, TRAY_OWN,
};
use crate::sync::{AtomicU32, AtomicU64};

/// How many frames a tray holds at most.
pub(crate) const DEPTH: usize = 5;

/// A tray; empty and nobody's at first.
#[derive(Default)]
pub(crate) struct Tray {
    /// Whether a lane sits here.
    claimed: AtomicU32,
    /// How many have begun to claim from it, and how many have finished.
    revoked: AtomicU32,
    finished: AtomicU32,
    /// How many of `entries`, from the first, are on the tray. The owner alone writes it.
    height: AtomicU32,
    /// Tickets. The owner alone writes them.
    entries: [AtomicU64; DEPTH],
}

impl Tray {
    /// Takes the seat; false if somebody sits there.
    pub(crate) fn claim(&self) -> bool {
        self.claimed.compare_exchange(0, 1, SIT.get(), COUNT.get()).is_ok()
    }

    /// Leaves the seat, and the tray as it is.
    pub(crate) fn leave(&self) {
        self.claimed.store(0, LEAVE.get());
    }

    /// The revocation count to work from: None while somebody is still claiming.
    pub(crate) fn epoch(&self) -> Option<u32> {
        let finished = self.finished.load(REOPEN.get());
        (self.revoked.load(TRAY_OWN.get()) == finished).then_some(finished)
    }

    pub(crate) fn is_revoked_since(&self, epoch: u32) -> bool {
        self.revoked.load(TRAY_OWN.get()) != epoch
    }

    /// The owner takes the frame at `top`, the topmost. None if the tray was revoked: the frame is still there then,
    /// unless somebody has claimed it. (The owner knows the height; reading back what it stored would cost more than
    /// all else.)
    #[inline(always)]
    pub(crate) fn pop(&self, top: u32, epoch: u32) -> Option<Claim> {
        let entry = self.entries.get(top as usize)?;
        self.height.store(top, STACK.get());
        barrier::light(LIGHT.get());
        if self.is_revoked_since(epoch) { None } else { Some(Claim(Ticket(entry.load(TRAY_OWN.get())))) }
    }

    /// The ticket at `place`, for the owner.
    pub(crate) fn ticket(&self, place: u32) -> Option<Ticket> {
        self.entries.get(place as usize).map(|entry| Ticket(entry.load(TRAY_OWN.get())))
    }

    /// The owner puts a frame on the tray, under its next generation: whoever has kept its old ticket is refused.
    #[inline(always)]
    pub(crate) fn push<C: Checks>(&self, height: u32, slot: &Slot<'_, C>, ticket: Ticket, seat: u32) {
        let Some(entry) = self.entries.get(height as usize) else { return };
        let next = ticket.0.wrapping_add(GENERATION);
        // Out before and out after; see `KEEP_TAKEN` for who reads between the two.
        slot.taken.store(kept(Ticket(next), seat), KEEP_TAKEN.get());
        slot.given.store(ticket.0, KEEP_GIVEN.get());
        entry.store(next, ENTRY.get());
        self.height.store(height + 1, STACK.get());
    }

    /// The owner takes a free frame onto the tray: the ticket first. Whether it got the frame.
    pub(crate) fn lay<C: Checks>(&self, height: u32, slot: &Slot<'_, C>, seat: u32) -> bool {
        let Some(entry) = self.entries.get(height as usize) else { return false };
        let given = slot.given.load(LOOK_GIVEN.get());
        let taken = slot.taken.load(LOOK_TAKEN.get());
        if (taken ^ given) >> 18 != 0 {
            return false;
        }
        let next = given.wrapping_add(GENERATION);
        entry.store(next, ENTRY.get());
        self.height.store(height + 1, STACK.get());
        let mark = kept(Ticket(next), seat);
        let taken = slot.taken.compare_exchange(taken, mark, TAKE.get(), TAKE_LOST.get()).is_ok();
        if !taken {
            self.lower(height);
        }
        taken
    }

    /// The height that the last owner left.
    pub(crate) fn height(&self) -> u32 {
        self.height.load(TRAY_OWN.get())
    }

    /// The owner has no use for what is above.
    pub(crate) fn lower(&self, height: u32) {
        self.height.store(height, STACK.get());
    }

    /// The owner moves a ticket down to a place that holds a void one.
    pub(crate) fn move_down(&self, place: u32, ticket: Ticket) {
        if let Some(entry) = self.entries.get(place as usize) {
            entry.store(ticket.0, ENTRY.get());
        }
    }

    /// The tickets that lie here, as far as one look tells anybody but the owner.
    pub(crate) fn tickets(&self) -> impl Iterator<Item = Ticket> {
        let height = self.height.load(CLAIMER_LOOKS.get()) as usize;
        self.entries.iter().take(height).map(|entry| Ticket(entry.load(CLAIMER_LOOKS.get())))
    }

    /// Anybody claims one frame that lies here: the first for which `claim` succeeds.
    pub(crate) fn claim_one(&self, claim: impl FnMut(Ticket) -> Option<Claim>) -> Option<Claim> {
        self.revoked.fetch_add(1, REVOKE.get());
        barrier::heavy(LIGHT.get());
        let claimed = self.tickets().find_map(claim);
        self.finished.fetch_add(1, CLAIMED.get());
        claimed
    }
}

impl<C: Checks> Slot<'_, C> {
    /// Whether the frame is on that seat's tray under this ticket, or just being popped from it.
    pub(crate) fn is_kept(&self, ticket: Ticket, seat: u32) -> bool {
        self.taken.load(LOOK_TAKEN.get()) == kept(ticket, seat)
    }

    /// Takes a frame that is on that seat's tray under `ticket`; of several that try, one succeeds.
    pub(crate) fn claim_kept(&self, ticket: Ticket, seat: u32) -> Option<Claim> {
        let next = ticket.0.wrapping_add(GENERATION);
        let swap = self.taken.compare_exchange(kept(ticket, seat), next, TAKE.get(), TAKE_LOST.get());
        swap.is_ok().then_some(Claim(Ticket(next)))
    }
}

/// The `taken` word of a frame that a tray's owner has taken: whose tray it is stands where the index would. A ticket
/// that was put down before its frame was taken names nothing then, if somebody else got the frame.
fn kept(ticket: Ticket, seat: u32) -> u64 {
    ticket.0 & !(STATE | INDEX) | KEPT | u64::from(seat) & INDEX
}
