//! One frame's two words, and every step between their states. All of the crate's unsafe code is in this folder.
//!
//! A word is `generation << 18 | state << 16 | index`. `taken` is written by takers only, by compare-exchange; `given`
//! by the frame's owner only, by a plain store. They lie on lines of their own, so that a consumer giving frames back
//! never pulls the line that the producer's compare-exchange needs. See the crate's header for the state table.
#![allow(unsafe_code)]
// UNSAFETY: the pool lives in memory that its caller gives (a kernel driver has one nonpaged allocation and no
// allocator crate), so slots are placed, found and turned into byte slices by address. What makes each of these sound
// is a slot's state, which no Rust type outside this folder can express.

mod arena;
#[cfg(feature = "std")]
pub(crate) mod barrier;
mod frame;
mod guard;
mod place;
#[cfg(feature = "std")]
mod tray;

pub(crate) use arena::Arena;
pub use frame::Frame;
pub(crate) use guard::prepare;
#[cfg(feature = "std")]
pub(crate) use place::Owned;
#[cfg(feature = "std")]
pub(crate) use tray::{DEPTH, Tray};

use crate::checks::Checks;
use crate::ordering;
use crate::sync::{AtomicU32, AtomicU64};

const INDEX: u64 = 0xffff;
const STATE: u64 = 0b11 << 16;
const LENT: u64 = 0b01 << 16;
const QUARANTINED: u64 = 0b10 << 16;
#[cfg(feature = "std")]
const KEPT: u64 = 0b01 << 16;
const GENERATION: u64 = 1 << 18;

/// A cache line of its own for whatever several CPUs write.
#[cfg(feature = "std")]
#[derive(Default)]
#[repr(C, align(64))]
pub(crate) struct Line<T>(pub(crate) T);

/// The name of one handing-out of one frame: the frame's index and the generation it was taken at. A plain number, to
/// be kept where a [`Frame`] cannot be; it goes stale when the frame is given back.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Ticket(u64);

impl Ticket {
    /// The ticket as the number that [`Ticket::from_raw`] takes; never 0.
    pub const fn into_raw(self) -> u64 {
        self.0
    }

    /// A ticket from a number that came from outside: any number is allowed, the pool judges it.
    pub const fn from_raw(raw: u64) -> Self {
        Self(raw)
    }

    /// Which frame of the pool.
    #[inline(always)]
    pub const fn index(self) -> u32 {
        (self.0 & INDEX) as u32
    }

    /// How many times the frame has been handed out, this time included.
    pub const fn generation(self) -> u64 {
        self.0 >> 18
    }
}

impl core::fmt::Debug for Ticket {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "frame {} generation {}", self.index(), self.generation())
    }
}

/// Why a pool did not take a frame back. Nothing has changed then; each kind is counted in [`crate::Stats`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// The pointer is outside this pool's frames.
    #[error("the pointer is outside this pool's frames: it came from another allocator")]
    Foreign,
    /// The pointer is inside the pool's memory and is not the start of a frame.
    #[error(
        "the pointer is inside this pool's memory but not the start of a frame: give back what acquire returned"
    )]
    Misaligned,
    /// The frame is not handed out as a raw pointer or ticket: already given back, never taken, or owned by a handle.
    #[error("the frame is not handed out: it was given back before, or is owned by a handle")]
    NotOut,
    /// The ticket's frame has been given back since, and possibly handed out again to somebody else.
    #[error("the ticket is stale: its frame has been given back since it was issued")]
    Stale,
}

/// The two words of a frame, and what the configuration notes about it.
pub(crate) struct Slot<'a, C: Checks> {
    taken: &'a AtomicU64,
    given: &'a AtomicU64,
    pub(crate) note: &'a C::Note,
}

/// A word, four to a cache line. One to a line would keep CPUs apart that work on neighbouring frames; but a frame that
/// goes from one CPU to another costs a line each way, and four words to a line carry four frames for it.
#[repr(C, align(16))]
struct Word(AtomicU64);

/// How many words share a line.
#[cfg(feature = "std")]
pub(crate) const WORDS_A_LINE: u32 = 4;

impl Word {
    /// Generation 0 of frame `index`, in both words: free.
    fn new(index: u32) -> Self {
        Self(AtomicU64::new(u64::from(index)))
    }
}

/// That a frame has just become ours: made by a compare-exchange in this file only, used up by [`Frame::own`].
pub(crate) struct Claim(Ticket);

/// What a look at a slot found.
pub(crate) enum Look {
    /// Free a moment ago and now ours.
    Taken(Claim),
    /// Out; the generation given back last, which says whether the frame has come back since.
    Out { generation: u64 },
}

impl<C: Checks> Slot<'_, C> {
    /// Takes the frame if it is free. `given` is read before `taken`: then `taken` is never the older of the two, and
    /// an `Out` means that a taker of exactly this generation, or a later one, has been seen.
    #[inline(always)]
    pub(crate) fn try_take(&self) -> Look {
        let given = self.given.load(ordering::LOOK_GIVEN.get());
        let taken = self.taken.load(ordering::LOOK_TAKEN.get());
        if (taken ^ given) >> 18 != 0 {
            return Look::Out { generation: given >> 18 };
        }
        let next = given.wrapping_add(GENERATION);
        let (won, lost) = (ordering::TAKE.get(), ordering::TAKE_LOST.get());
        match self.taken.compare_exchange(taken, next, won, lost) {
            Ok(_) => Look::Taken(Claim(Ticket(next))),
            Err(_) => Look::Out { generation: given >> 18 },
        }
    }

    /// The owner's way back: a plain store, because nobody else writes `given` while the frame is owned.
    #[inline(always)]
    fn give(&self, ticket: Ticket) {
        self.given.store(ticket.0, ordering::GIVE.get());
    }

    /// The owner puts the frame into raw hands: from now on a pointer or a ticket may give it back.
    #[inline(always)]
    fn lend(&self, ticket: Ticket) {
        self.given.store(lent(ticket), ordering::LEND.get());
    }

    /// The owner lays the frame aside: it stays out of use until somebody calls `give_rested`.
    fn lay_aside(&self, ticket: Ticket) {
        self.given.store(ticket.0.wrapping_sub(GENERATION) | QUARANTINED, ordering::LEND.get());
    }

    /// Gives a frame back that was laid aside. The caller got its index out of the quarantine, and nobody else did.
    fn give_rested(&self) {
        let given = self.given.load(ordering::PEEK.get());
        self.give(Ticket((given & !STATE).wrapping_add(GENERATION)));
    }

    /// Raw hands give the frame back; one of several that try wins.
    #[inline(always)]
    pub(crate) fn give_lent(&self, ticket: Ticket) -> Result<(), Refused> {
        let (won, lost) = (ordering::GIVE_LENT.get(), ordering::GIVE_LENT_LOST.get());
        let swap = self.given.compare_exchange(lent(ticket), ticket.0, won, lost);
        swap.map(drop).map_err(|now| why_not(now, ticket))
    }

    /// Raw hands become an owner again; one of several that try wins.
    pub(crate) fn redeem(&self, ticket: Ticket) -> Result<Claim, Refused> {
        let owned = ticket.0.wrapping_sub(GENERATION);
        let (won, lost) = (ordering::REDEEM.get(), ordering::REDEEM_LOST.get());
        let swap = self.given.compare_exchange(lent(ticket), owned, won, lost);
        swap.map(|_| Claim(ticket)).map_err(|now| why_not(now, ticket))
    }

    /// The ticket under which the frame is in raw hands now, if it is.
    #[inline(always)]
    pub(crate) fn lent_ticket(&self) -> Option<Ticket> {
        let given = self.given.load(ordering::PEEK.get());
        (given & STATE == LENT).then(|| Ticket((given & !STATE).wrapping_add(GENERATION)))
    }

    /// Who has the frame, as far as one look tells: its ticket if it is out, and the generation given back last.
    pub(crate) fn look(&self) -> (Option<Ticket>, u64) {
        let given = self.given.load(ordering::LOOK_GIVEN.get());
        let taken = self.taken.load(ordering::LOOK_TAKEN.get());
        let out = (taken ^ given) >> 18 != 0 && given & STATE != QUARANTINED;
        (out.then_some(Ticket(taken & !(STATE | INDEX) | given & INDEX)), given >> 18)
    }

    /// How many times the frame has been taken.
    pub(crate) fn times_taken(&self) -> u64 {
        self.taken.load(ordering::PEEK.get()) >> 18
    }
}

impl<C: Checks> core::fmt::Debug for Slot<'_, C> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let word = |word: &AtomicU64| Ticket(word.load(ordering::PEEK.get()));
        let (taken, given) = (word(self.taken), word(self.given));
        let state =
            ["", " lent", " resting", " ?"].get((given.0 >> 16 & 3) as usize).copied().unwrap_or_default();
        write!(f, "[{}: taken {} given {}{state}]", taken.index(), taken.generation(), given.generation())
    }
}

/// The `given` word of a frame in raw hands under `ticket`.
fn lent(ticket: Ticket) -> u64 {
    ticket.0.wrapping_sub(GENERATION) | LENT
}

/// The word found instead of "lent under this ticket" says what the caller's mistake was.
fn why_not(now: u64, ticket: Ticket) -> Refused {
    let same_generation = (now & !STATE).wrapping_add(GENERATION) == ticket.0;
    if same_generation { Refused::NotOut } else { Refused::Stale }
}

/// A place where one thread or CPU remembers where to look first, and counts what it alone counts.
#[derive(Default)]
#[repr(C, align(64))]
pub(crate) struct Seat {
    pub hint: AtomicU32,
    pub failed: AtomicU64,
    #[cfg(feature = "std")]
    pub tray: Line<Tray>,
}
