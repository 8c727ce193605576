//! The pool: looking for a free frame, refusing only when there is none, and taking back from raw hands.

use crate::checks::{Checked, Checks, Unchecked};
use crate::config::{Config, ConfigError, Geometry};
use crate::ordering::{COUNT, HINT};
use crate::seat::{self, Hint};
use crate::slot::{Arena, Claim, Frame, Look, Refused, Ticket};
use crate::stats::Ledger;
use core::ptr::NonNull;

/// N frames of one size over the caller's memory. Shared by reference between any threads, CPUs and IRQLs.
pub struct Pool<'m, C: Checks> {
    pub(crate) arena: Arena<'m, C>,
    pub(crate) ledger: Ledger,
    /// Declared, hence dropped, after the words that lie in it.
    #[cfg(feature = "std")]
    pub(crate) memory: Option<crate::slot::Owned>,
}

/// The pool that does what is asked and nothing beyond.
pub type FramePool<'m> = Pool<'m, Unchecked>;

/// The pool that looks for its users' mistakes: red zones, poison, quarantine, owners.
pub type CheckedPool<'m> = Pool<'m, Checked>;

/// A pool seen from the seat of one thread or CPU.
pub struct At<'p, C: Checks> {
    pool: &'p Pool<'p, C>,
    seat: u32,
}

impl<'m, C: Checks> Pool<'m, C> {
    /// A frame, or None: then at some instant during the call all N were out.
    #[inline(always)]
    pub fn acquire(&self) -> Option<Frame<'_, C>> {
        self.at(seat::current()).acquire()
    }

    /// A frame in raw hands, for callers that keep addresses: it comes back by [`Pool::give_back_raw`].
    #[inline(always)]
    pub fn acquire_raw(&self) -> Option<NonNull<u8>> {
        self.acquire().map(Frame::into_raw)
    }

    /// Takes a frame back by its address. Any value may be passed: what is not a frame in raw hands is refused with
    /// the reason. (A second return after the frame went out again is invisible to a bare address: use a ticket.)
    #[inline(always)]
    pub fn give_back_raw(&self, pointer: *const u8) -> Result<(), Refused> {
        self.at(seat::current()).give_back_raw(pointer)
    }

    /// Takes a frame back by its ticket. Any number may be passed; a second return is refused even after the frame
    /// went out again.
    #[inline(always)]
    pub fn give_back_ticket(&self, ticket: Ticket) -> Result<(), Refused> {
        self.at(seat::current()).give_back_ticket(ticket)
    }

    /// Makes an owner of a frame in raw hands, by address.
    pub fn redeem_raw(&self, pointer: *const u8) -> Result<Frame<'_, C>, Refused> {
        self.lent_at(pointer).and_then(|ticket| self.redeem(ticket))
    }

    /// Makes an owner of a frame in raw hands, by ticket. Of several that try, one succeeds.
    pub fn redeem(&self, ticket: Ticket) -> Result<Frame<'_, C>, Refused> {
        let slot = self.arena.slot(ticket.index()).ok_or(Refused::Foreign);
        match slot.and_then(|slot| slot.redeem(ticket)) {
            Ok(claim) => Ok(Frame::own(self, claim)),
            Err(why) => Err(self.ledger.refused(why)),
        }
    }

    /// The ticket under which the frame at `pointer` is in raw hands now.
    pub fn ticket_of(&self, pointer: *const u8) -> Result<Ticket, Refused> {
        self.lent_at(pointer)
    }

    /// Where the frame of a ticket begins; None if the pool has no such frame.
    pub fn pointer_of(&self, ticket: Ticket) -> Option<NonNull<u8>> {
        (ticket.index() < self.arena.shape.cells).then(|| self.arena.start(ticket.index()))
    }

    /// The pool as the thread or CPU of that number sees it; any number is good. A kernel driver passes its processor
    /// number; with the `std` feature the other methods pass the thread's.
    #[inline(always)]
    pub fn at(&self, seat: u32) -> At<'_, C> {
        At { pool: self, seat }
    }

    /// How many frames the pool has.
    pub fn frames(&self) -> u32 {
        self.arena.shape.frames
    }

    /// The size of each frame in bytes, without prefix and postfix.
    pub fn frame_bytes(&self) -> usize {
        self.arena.shape.bytes
    }

    /// Bytes from the start of a frame to the start of the next.
    pub fn pitch_bytes(&self) -> usize {
        self.arena.shape.pitch
    }

    fn lent_at(&self, pointer: *const u8) -> Result<Ticket, Refused> {
        let lent = self.arena.index_of(pointer).and_then(|i| {
            let slot = self.arena.slot(i).ok_or(Refused::Foreign)?;
            slot.lent_ticket().ok_or(Refused::NotOut)
        });
        lent.map_err(|why| self.ledger.refused(why))
    }

    /// The thread at `seat` gave slot `index` back: it will look there first. Nothing is written if it would anyway.
    #[inline(always)]
    pub(crate) fn came_back(&self, seat: u32, index: u32) {
        let (seat, here) = (self.arena.seat(seat), Hint::at_home(index));
        if seat.hint.load(HINT.get()) != here.0 {
            seat.hint.store(here.0, HINT.get());
        }
    }
}

impl<'p, C: Checks> At<'p, C> {
    pub(crate) fn seat(&self) -> u32 {
        self.seat
    }

    /// As [`Pool::acquire`], from this seat. At home that is one look and one compare-exchange.
    #[inline(always)]
    pub fn acquire(&self) -> Option<Frame<'p, C>> {
        self.acquire_as(0)
    }

    /// As [`At::acquire`], for an owner that the checked configuration notes down: a number that means something to
    /// the caller, such as a pin's or a thread's.
    #[inline(always)]
    pub fn acquire_as(&self, owner: u64) -> Option<Frame<'p, C>> {
        let mut frame = self.take()?;
        C::taken(&mut frame, owner);
        Some(frame)
    }

    #[inline(always)]
    fn take(&self) -> Option<Frame<'p, C>> {
        let hint = Hint(self.pool.arena.seat(self.seat).hint.load(HINT.get()));
        if !hint.is_walking()
            && let Some(Look::Taken(claim)) = self.pool.arena.slot(hint.slot()).map(|slot| slot.try_take())
        {
            return Some(Frame::own(self.pool, claim));
        }
        Self { pool: self.pool, seat: self.seat }.walk(hint)
    }

    /// As [`Pool::acquire_raw`], from this seat.
    #[inline(always)]
    pub fn acquire_raw(&self) -> Option<NonNull<u8>> {
        self.acquire().map(Frame::into_raw)
    }

    /// As [`Pool::give_back_raw`], from this seat.
    #[inline(always)]
    pub fn give_back_raw(&self, pointer: *const u8) -> Result<(), Refused> {
        self.pool.lent_at(pointer).and_then(|ticket| self.give_back_ticket(ticket))
    }

    /// As [`Pool::give_back_ticket`], from this seat.
    #[inline(always)]
    pub fn give_back_ticket(&self, ticket: Ticket) -> Result<(), Refused> {
        if C::ON {
            return self.pool.redeem(ticket).map(|frame| frame.give_back_at(self.seat));
        }
        let slot = self.pool.arena.slot(ticket.index()).ok_or(Refused::Foreign);
        match slot.and_then(|slot| slot.give_lent(ticket)) {
            Ok(()) => {
                self.pool.came_back(self.seat, ticket.index());
                Ok(())
            }
            Err(why) => Err(self.pool.ledger.refused(why)),
        }
    }

    /// Scans from the hint on until a frame is taken or two scans agree that all are out, the trays having been
    /// looked at in between.
    #[inline(never)]
    fn walk(self, hint: Hint) -> Option<Frame<'p, C>> {
        let mut before = None;
        loop {
            match self.scan(hint) {
                Scan::Taken(claim) => return Some(Frame::own(self.pool, claim)),
                Scan::AllOut { returns } if before == Some(returns) => break,
                Scan::AllOut { returns } => before = Some(returns),
            }
            #[cfg(feature = "std")]
            if let Some(claim) = self.pool.claim_from_trays() {
                return Some(Frame::own(self.pool, claim));
            }
        }
        self.pool.arena.seat(self.seat).failed.fetch_add(1, COUNT.get());
        self.pool.ledger.all_out(self.pool.arena.shape.frames);
        None
    }

    /// One look at every slot, beginning at the hint.
    fn scan(&self, hint: Hint) -> Scan {
        let arena = &self.pool.arena;
        let mut returns = 0u64;
        let mut index = hint.slot();
        for _ in 0..arena.shape.cells {
            let Some(slot) = arena.slot(index) else { break };
            let next = if index + 1 == arena.shape.cells { 0 } else { index + 1 };
            match slot.try_take() {
                Look::Taken(claim) => {
                    arena.seat(self.seat).hint.store(Hint::walking(next).0, HINT.get());
                    arena.fetch(next);
                    return Scan::Taken(claim);
                }
                Look::Out { generation } => returns = returns.wrapping_add(generation),
            }
            index = next;
        }
        Scan::AllOut { returns }
    }
}

/// What a scan found. No slot's generation ever goes down, so two scans with the same sum saw each slot unchanged.
enum Scan {
    Taken(Claim),
    AllOut { returns: u64 },
}

impl<'m, C: Checks> Pool<'m, C> {
    pub(crate) fn shape(config: &Config) -> Result<Geometry, ConfigError> {
        Geometry::new(config, C::RED_ZONE)
    }

    pub(crate) fn over(arena: Arena<'m, C>) -> Self {
        Self {
            arena,
            ledger: Ledger::default(),
            #[cfg(feature = "std")]
            memory: None,
        }
    }
}

impl<C: Checks> core::fmt::Debug for Pool<'_, C> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "pool of {} frames of {} bytes:", self.frames(), self.frame_bytes())?;
        self.arena.slots().try_for_each(|slot| write!(f, " {slot:?}"))
    }
}
