//! An owned frame: whoever holds it has the bytes to itself, and dropping it gives the frame back.

use super::{Claim, Ticket};
use crate::checks::{Checks, Unchecked};
use crate::{Pool, seat};
use core::mem::ManuallyDrop;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

/// A frame that is out, and its only owner.
///
/// # Invariants
/// The pool's slot of `ticket` is out in generation `ticket`, is not lent, and no other `Frame` has this ticket. Only
/// a successful `try_take` or `redeem` makes one; `give` and `lend` use it up.
pub struct Frame<'p, C: Checks = Unchecked> {
    pub(super) pool: &'p Pool<'p, C>,
    pub(super) ticket: Ticket,
}

impl<'p, C: Checks> Frame<'p, C> {
    /// The owner of a frame that was just claimed from a slot of `pool`.
    #[inline(always)]
    pub(crate) fn own(pool: &'p Pool<'p, C>, Claim(ticket): Claim) -> Self {
        // INVARIANT: a claim is one successful compare-exchange, and is moved in here.
        Self { pool, ticket }
    }

    /// The name of this handing-out.
    pub fn ticket(&self) -> Ticket {
        self.ticket
    }

    /// Where the frame begins.
    pub fn as_ptr(&self) -> *const u8 {
        self.start().as_ptr()
    }

    /// Where the frame begins, for writing.
    pub fn as_mut_ptr(&mut self) -> *mut u8 {
        self.start().as_ptr()
    }

    /// The picture bytes of line `row`; None past the last, or if the pool was not configured as a plane.
    pub fn row_mut(&mut self, row: usize) -> Option<&mut [u8]> {
        let rows = self.pool.arena.shape.row.filter(|r| row < r.count)?;
        let from = rows.stride * row;
        self.get_mut(from..from + rows.bytes)
    }

    /// The bytes before the frame that belong to it ([`crate::Config::around`]).
    pub fn prefix_mut(&mut self) -> &mut [u8] {
        let prefix = self.pool.arena.shape.prefix;
        // SAFETY: the prefix ends where the frame starts.
        unsafe { self.part(-(prefix as isize), prefix) }
    }

    /// The bytes after the frame that belong to it ([`crate::Config::around`]).
    pub fn postfix_mut(&mut self) -> &mut [u8] {
        let (bytes, postfix) = (self.pool.arena.shape.bytes, self.pool.arena.shape.postfix);
        // SAFETY: the postfix starts where the frame ends.
        unsafe { self.part(bytes as isize, postfix) }
    }

    /// Puts the frame into raw hands, by address: it stays out until [`Pool::give_back_raw`].
    #[inline]
    pub fn into_raw(self) -> NonNull<u8> {
        let start = self.start();
        self.into_ticket();
        start
    }

    /// Puts the frame into raw hands, by ticket: it stays out until [`Pool::give_back_ticket`].
    #[inline]
    pub fn into_ticket(self) -> Ticket {
        let this = ManuallyDrop::new(self);
        if let Some(slot) = this.pool.arena.slot(this.ticket.index()) {
            slot.lend(this.ticket);
        }
        this.ticket
    }

    /// Gives the frame back from the thread or CPU of that number; see [`Pool::at`]. Dropping the frame does the
    /// same from the current thread's seat.
    #[inline]
    pub fn give_back_at(self, seat: u32) {
        ManuallyDrop::new(self).give_back(seat);
    }

    /// Uses the owner up: called once, by `drop` or by `give_back_at`, which then forgets the frame.
    #[inline(always)]
    fn give_back(&mut self, seat: u32) {
        C::give_back(self, seat);
    }

    /// Keeps the frame within its last user's reach.
    #[cfg(feature = "std")]
    #[inline(always)]
    pub(crate) fn onto(self, tray: &super::Tray, height: u32, seat: u32) {
        let this = ManuallyDrop::new(self);
        if let Some(slot) = this.pool.arena.slot(this.ticket.index()) {
            tray.push(height, &slot, this.ticket, seat);
        }
    }

    #[cfg(feature = "std")]
    #[inline(always)]
    pub(crate) fn is_of(&self, pool: &Pool<'_, C>) -> bool {
        core::ptr::eq(core::ptr::from_ref(self.pool).cast::<()>(), core::ptr::from_ref(pool).cast())
    }

    /// The way back without checks.
    #[inline(always)]
    pub(crate) fn give_back_at_once(&mut self, seat: u32) {
        let index = self.ticket.index();
        if let Some(slot) = self.pool.arena.slot(index) {
            slot.give(self.ticket);
            self.pool.came_back(seat, index);
        }
    }

    /// `length` bytes of this frame's cell, from `offset` bytes after its start (before it, if negative).
    ///
    /// # Safety
    /// They lie in the cell: at most `red + prefix` before the start, or `postfix + red` after the end.
    pub(super) unsafe fn part(&mut self, offset: isize, length: usize) -> &mut [u8] {
        // SAFETY: within the cell, by the contract.
        let start = unsafe { self.start().offset(offset) };
        // SAFETY: initialised bytes of the arena, this owner's alone (the invariant), borrowed as `self` is.
        unsafe { core::slice::from_raw_parts_mut(start.as_ptr(), length) }
    }

    #[inline(always)]
    fn start(&self) -> NonNull<u8> {
        self.pool.arena.start(self.ticket.index())
    }
}

impl<C: Checks> Drop for Frame<'_, C> {
    #[inline(always)]
    fn drop(&mut self) {
        self.give_back(seat::current());
    }
}

impl<C: Checks> Deref for Frame<'_, C> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        // SAFETY: `bytes` initialised bytes of the arena begin there; nobody else has them while this owner lives (the
        // invariant), and they are borrowed as `self` is.
        unsafe { core::slice::from_raw_parts(self.as_ptr(), self.pool.arena.shape.bytes) }
    }
}

impl<C: Checks> DerefMut for Frame<'_, C> {
    fn deref_mut(&mut self) -> &mut [u8] {
        // SAFETY: as in `deref`, and `self` is borrowed for writing.
        unsafe { core::slice::from_raw_parts_mut(self.as_mut_ptr(), self.pool.arena.shape.bytes) }
    }
}

impl<C: Checks> core::fmt::Debug for Frame<'_, C> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:?} at {:p}", self.ticket, self.as_ptr())
    }
}
