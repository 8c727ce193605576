//! A thread's own way to a pool: a few frames within reach on a tray, for no locked instruction at all, and yet free
//! for whoever finds no other ([`crate::slot`], tray).
//!
//! What goes on the tray is decided by use. A thread that takes and gives back keeps what it gave; one that only takes
//! fetches a few at a time; one that only gives back keeps none. Whoever was refused says so, and the next frame given
//! back goes to everybody; a tray that was cleared stays empty for a while.

use crate::checks::Checks;
use crate::ordering::{COUNT, HINT};
use crate::pool::{FramePool, Pool};
use crate::seat::first_hint;
use crate::slot::{Claim, DEPTH, Frame, Ticket, Tray, WORDS_A_LINE, barrier};

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
    /// Whether the last frame asked for was not to be had. Then the next one given back is somebody's wish.
    refused: bool,
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
        let home = self.arena.seat(seat);
        // Where the last owner of the seat worked says nothing of where this one should: lanes that begin on lines of
        // their own stay there.
        home.hint.store(first_hint(seat, self.arena.shape.cells), HINT.get());
        let tray = &home.tray.0;
        self.ledger.lanes.fetch_add(1, COUNT.get());
        let most = (self.frames() / 2).min(DEPTH as u32);
        // Somebody may still be claiming from what the last owner had here: a revocation like any other.
        let mut lane = Lane {
            pool: self,
            seat,
            tray,
            height: tray.height(),
            epoch: u32::MAX,
            balance: 0,
            cool: 0,
            refused: false,
            most,
        };
        lane.reopen();
        Some(lane)
    }
}

impl<C: Checks> Pool<'_, C> {
    /// A frame from somebody's tray. Nothing to do while there are no lanes: who saw a frame that a lane has taken
    /// sees, by `TAKE`, that there is one.
    #[inline]
    pub(crate) fn claim_from_trays(&self) -> Option<Claim> {
        if self.ledger.lanes.load(COUNT.get()) == 0 { None } else { self.claim_from_laden_trays() }
    }

    #[cold]
    fn claim_from_laden_trays(&self) -> Option<Claim> {
        self.ledger.hunger();
        let mut laden = (0..self.arena.shape.seats).filter(|seat| self.load_of(*seat) > 0);
        laden.find_map(|seat| self.arena.seat(seat).tray.0.claim_one(|ticket| self.claim_kept(ticket, seat)))
    }

    /// How many frames lie on that seat's tray, as far as one look tells.
    pub(crate) fn load_of(&self, seat: u32) -> u32 {
        let slot = |ticket: Ticket| self.arena.slot(ticket.index());
        let kept = |ticket: &Ticket| slot(*ticket).is_some_and(|slot| slot.is_kept(*ticket, seat));
        self.arena.seat(seat).tray.0.tickets().filter(kept).count() as u32
    }

    fn claim_kept(&self, ticket: Ticket, seat: u32) -> Option<Claim> {
        let claim = self.arena.slot(ticket.index())?.claim_kept(ticket, seat)?;
        self.ledger.reissued.fetch_add(1, COUNT.get());
        Some(claim)
    }
}

impl<'p> Lane<'p> {
    /// A frame, or None: then at some instant during the call all N were out.
    #[inline]
    pub fn acquire(&mut self) -> Option<Frame<'p>> {
        let Some(top) = self.height.checked_sub(1) else { return self.fetch() };
        self.height = top;
        match self.tray.pop(top, self.epoch) {
            Some(claim) => {
                self.balance += 1;
                Some(Frame::own(self.pool, claim))
            }
            None => self.recover(),
        }
    }

    /// Gives a frame back: onto the tray if this thread will want it again, to everybody otherwise.
    #[inline]
    pub fn give_back(&mut self, frame: Frame<'p>) {
        if self.wants_back() && frame.is_of(self.pool) {
            frame.onto(self.tray, self.height, self.seat);
            self.height += 1;
        } else {
            frame.give_back_at(self.seat);
            self.pool.ledger.feed();
            self.refused = false;
        }
        self.balance = self.balance.saturating_sub(1);
    }

    /// Whether a frame given back is to stay within reach: if this thread takes frames too, if there is room, and if
    /// nobody is short of frames.
    #[inline(always)]
    fn wants_back(&self) -> bool {
        self.balance > 0
            && self.cool == 0
            && !self.refused
            && self.height < self.most
            && self.pool.ledger.hungry.load(HINT.get()) == 0
            && !self.tray.is_revoked_since(self.epoch)
    }

    /// The tray is empty: a frame from the pool, and a few more for next time if there are.
    #[inline(never)]
    fn fetch(&mut self) -> Option<Frame<'p>> {
        let Some(frame) = self.pool.at(self.seat).acquire() else {
            self.refused = true;
            return None;
        };
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
            if self.tray.lay(self.height, &slot, self.seat) {
                self.height += 1;
            }
        }
    }

    /// Somebody claims from the tray. What was to be popped is still there, for whoever wins it.
    #[cold]
    fn recover(&mut self) -> Option<Frame<'p>> {
        self.cool = COOLING;
        self.height += 1;
        while let Some(top) = self.height.checked_sub(1) {
            let claim = self.tray.ticket(top).and_then(|ticket| self.pool.claim_kept(ticket, self.seat));
            self.height = top;
            self.tray.lower(top);
            if let Some(claim) = claim {
                self.balance += 1;
                return Some(Frame::own(self.pool, claim));
            }
        }
        self.reopen();
        self.fetch()
    }

    /// Works with plain stores again, if all who were claiming have finished. What they have taken is void.
    fn reopen(&mut self) {
        let Some(epoch) = self.tray.epoch() else { return };
        let mut height = 0;
        for ticket in (0..self.height).filter_map(|place| self.tray.ticket(place)) {
            if self.pool.arena.slot(ticket.index()).is_some_and(|slot| slot.is_kept(ticket, self.seat)) {
                self.tray.move_down(height, ticket);
                height += 1;
            }
        }
        self.tray.lower(height);
        (self.height, self.epoch) = (height, epoch);
    }
}

impl Drop for Lane<'_> {
    /// What is on the tray goes back to everybody.
    fn drop(&mut self) {
        self.cool = COOLING; // what is fetched now is not for the tray
        while self.height > 0
            && let Some(frame) = self.acquire()
        {
            self.pool.ledger.reissued.fetch_add(1, COUNT.get()); // nobody had it
            frame.give_back_at(self.seat);
        }
        self.tray.leave();
    }
}
