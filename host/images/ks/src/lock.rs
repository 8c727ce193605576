//! The spin lock of a queue or an allocator: held for a few statements, never across a call out of the engine.
//!
//! The machine runs one thread at a time and switches only at calls into the host, so the lock is never contended: taking
//! it twice is a mistake of the engine itself, and says so at once instead of spinning.

use core::cell::Cell;

#[derive(Default)]
pub(crate) struct SpinLock(Cell<bool>);

pub(crate) struct Held<'a>(&'a SpinLock);

impl SpinLock {
    pub(crate) fn hold(&self) -> Held<'_> {
        assert!(!self.0.replace(true), "ks: a queue's spin lock is held across a call out of the engine");
        Held(self)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.0.set(false);
    }
}
