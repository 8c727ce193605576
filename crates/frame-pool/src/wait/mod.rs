//! Where a frame given back meets those who wait for one.
//!
//! The pool itself never waits. [`Waiters`] is the seam: in user mode threads stand in a queue ([`WaitingPool`]); in a
//! kernel pended IRPs do. Who gives back looks whether anybody waits; who begins to wait looks whether a frame came
//! back meanwhile. Both do so behind a full fence, so at least one of them sees the other (invariant 6).

#[cfg(feature = "std")]
mod threads;

#[cfg(feature = "std")]
pub use threads::{Lease, WaitError, WaitingPool};

use crate::checks::Checks;
use crate::ordering::RENDEZVOUS;
use crate::pool::At;
use crate::slot::Frame;
use crate::sync::fence;

/// A queue of those who wait for a frame, of whatever kind they are.
///
/// A waiter registers, and then calls [`At::serve`]; every return goes through [`At::give_back_to`]. Then nobody waits
/// while a frame is free, and each frame given back wakes one waiter at most.
pub trait Waiters<'p, C: Checks> {
    /// Whether anybody waits: one relaxed load. The pool puts the fence before it.
    fn any(&self) -> bool;

    /// Hands the frame to whoever has waited longest. If nobody is left, the frame comes back.
    fn hand(&self, frame: Frame<'p, C>) -> Option<Frame<'p, C>>;
}

impl<'p, C: Checks> At<'p, C> {
    /// Gives a frame to the first waiter, or back to the pool if nobody waits.
    pub fn give_back_to(&self, frame: Frame<'p, C>, waiters: &impl Waiters<'p, C>) {
        let left = if waiters.any() { waiters.hand(frame) } else { Some(frame) };
        if let Some(frame) = left {
            frame.give_back_at(self.seat());
            self.serve(waiters);
        }
    }

    /// Hands out free frames while anybody waits. A waiter calls this after it has registered: a frame that was given
    /// back a moment before that would else lie there unseen.
    pub fn serve(&self, waiters: &impl Waiters<'p, C>) {
        loop {
            fence(RENDEZVOUS.get());
            if !waiters.any() {
                return;
            }
            // None: others have all frames; each of them looks for waiters when it gives back.
            let Some(frame) = self.acquire() else { return };
            if let Some(frame) = waiters.hand(frame) {
                frame.give_back_at(self.seat());
            }
        }
    }
}
