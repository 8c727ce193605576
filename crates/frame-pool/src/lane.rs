//! A thread's own way to a pool: a few frames within reach on a tray, for no locked instruction at all, and yet free
//! for whoever finds no other ([`crate::slot`], tray).
//!
//! What goes on the tray is decided by use. A thread that takes and gives back keeps what it gave; one that only takes
//! fetches a few at a time; one that only gives back keeps none. Whoever was refused says so, and the next frame given
//! back goes to everybody; a tray that was cleared stays empty for a while.

use crate::checks::Checks;
use crate::ordering::{COUNT, HINT};
use crate::pool::{FramePool, Pool};
use crate::slot::{Claim, DEPTH, Frame, Look, Tray, WORDS_A_LINE, barrier};

/// One thread's way. Frames acquired here are frames like any other: they may go anywhere and be dropped anywhere.
pub struct Lane<'p> {
    pool: &'p FramePool<'p>,
    seat: u32,
    tray: &'p Tray,
    /// How many frames lie on the tray.
    height: u32,
    /// The tray's revocation count when it was last known to be this lane's alone.
    epoch: u32,
    /// Frames acquired here and not given back here, as far as that is not negative.
    balance: u32,
    /// How many more frames to leave the tray empty for.
    cool: u32,
    /// The most to keep within reach: half of the pool, so that two threads can be content.
    most: u32,
}

/// How long a tray stays empty after somebody had to clear it, in frames.
const COOLING: u32 = 256;

impl<'m> FramePool<'m> {
    /// A way of its own for the calling thread; None if the seats are all taken, or the system has no barrier that
    /// makes lanes possible (Linux and Windows have).
    pub fn lane(&self) -> Option<Lane<'_>> {
        if !barrier::is_available() {
            return None;
        }
        let mut seats = 0..self.arena.shape.seats;
        let seat = seats.find(|seat| self.arena.seat(*seat).tray.0.claim())?;
        let tray = &self.arena.seat(seat).tray.0;
        self.ledger.lanes.fetch_add(1, COUNT.get());
        let most = (self.frames() / 2).min(DEPTH as u32);
        // While somebody still clears what the last owner left, no epoch matches and the tray is not used.
        let epoch = tray.epoch().unwrap_or(u32::MAX);
        Some(Lane { pool: self, seat, tray, height: 0, epoch, balance: 0, cool: 0, most })
    }
}

impl<C: Checks> Pool<'_, C> {
    /// Takes what lies on the trays: one frame for the caller, the others free for all. Nothing to do while there are
    /// no lanes: who saw a frame that a lane has taken sees, by `TAKE`, that there is one.
    #[inline]
    pub(crate) fn clear_trays(&self) -> Option<Claim> {
        if self.ledger.lanes.load(COUNT.get()) == 0 { None } else { self.clear_laden_trays() }
    }

    #[cold]
    fn clear_laden_trays(&self) -> Option<Claim> {
        self.ledger.hunger();
        let mut first = None;
        for seat in self.arena.seats().filter(|seat| seat.tray.0.load() > 0) {
            seat.tray.0.clear(|claim| match first {
                None => first = Some(claim),
                Some(_) => self.put_down(claim),
            });
        }
        first
    }

    fn put_down(&self, claim: Claim) {
        if let Some(slot) = self.arena.slot(claim.ticket().index()) {
            claim.give_back(&slot);
        }
    }
}

impl<'p> Lane<'p> {
    /// A frame, or None: then at some instant during the call all N were out.
    #[inline]
    pub fn acquire(&mut self) -> Option<Frame<'p>> {
        let Some(top) = self.height.checked_sub(1) else { return self.fetch() };
        self.height = top;
        match self.tray.pop(top, self.epoch) {
            Ok(claim) => {
                self.balance += 1;
                Some(Frame::own(self.pool, claim))
            }
            Err(claim) => self.recover(claim),
        }
    }

    /// Gives a frame back: onto the tray if this thread will want it again, to everybody otherwise.
    #[inline]
    pub fn give_back(&mut self, frame: Frame<'p>) {
        if self.wants_back() && frame.is_of(self.pool) {
            frame.onto(self.tray, self.height);
            self.height += 1;
        } else {
            self.pool.ledger.feed();
            frame.give_back_at(self.seat);
        }
        self.balance = self.balance.saturating_sub(1);
    }

    /// Whether a frame given back is to stay within reach: if this thread takes frames too, if there is room, and if
    /// nobody is short of frames.
    #[inline(always)]
    fn wants_back(&self) -> bool {
        self.balance > 0
            && self.cool == 0
            && self.height < self.most
            && self.pool.ledger.hungry.load(HINT.get()) == 0
            && !self.tray.is_revoked_since(self.epoch)
    }

    /// The tray is empty: a frame from the pool, and a few more for next time if there are.
    #[inline(never)]
    fn fetch(&mut self) -> Option<Frame<'p>> {
        let frame = self.pool.at(self.seat).acquire()?;
        self.balance += 1;
        match self.cool {
            0 => self.stock(frame.ticket().index()),
            _ => self.cool -= 1,
        }
        Some(frame)
    }

    /// Takes the frames that are free beside the one just taken, those whose words share its cache line: so lanes keep
    /// off each other's lines.
    fn stock(&mut self, beside: u32) {
        if self.tray.is_revoked_since(self.epoch) {
            return self.reopen();
        }
        let first = beside - beside % WORDS_A_LINE;
        for index in first..first + WORDS_A_LINE {
            let Some(slot) = self.pool.arena.slot(index).filter(|_| self.height < self.most) else { break };
            if let Look::Taken(claim) = slot.try_take() {
                self.tray.lay(self.height, claim);
                self.height += 1;
            }
        }
    }

    /// Somebody has cleared the tray, or is about to.
    #[cold]
    fn recover(&mut self, claim: Option<Claim>) -> Option<Frame<'p>> {
        self.cool = COOLING;
        self.reopen();
        let Some(claim) = claim else { return self.fetch() };
        self.balance += 1;
        Some(Frame::own(self.pool, claim))
    }

    /// Begins anew if all who were clearing have finished; else the tray stays closed for now.
    fn reopen(&mut self) {
        if let Some(epoch) = self.tray.epoch() {
            self.tray.start_over(self.height, |claim| self.pool.put_down(claim));
            (self.height, self.epoch) = (0, epoch);
        }
    }
}

impl Drop for Lane<'_> {
    /// Everything on the tray becomes free. (A lane that is leaked loses nothing either: its tray can be cleared.)
    fn drop(&mut self) {
        self.tray.start_over(self.height, |claim| self.pool.put_down(claim));
        self.tray.leave();
    }
}
