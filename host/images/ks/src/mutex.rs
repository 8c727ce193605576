//! The mutexes of AVStream: device, filter control, processing (stream/mutexes-in-avstream). None is recursive: "if a
//! minidriver attempts to grab the processing mutex while processing, a deadlock occurs". The engine names the deadlock
//! instead of hanging in it.

use core::cell::Cell;

use crate::nt;

/// A mutex of an object in pool; who waits for it sleeps on its address.
#[derive(Default)]
pub(crate) struct Mutex {
    /// The holder, by the address of its thread object; 0 is free.
    owner: Cell<usize>,
}

/// What came of trying to take a mutex.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Taken {
    Yes,
    /// This thread has it already.
    Twice,
}

impl Mutex {
    pub(crate) fn acquire(&self) {
        if self.try_acquire() == Taken::Twice {
            crate::rules::recursive_mutex();
        }
    }

    /// Waits for the mutex, unless this very thread holds it.
    pub(crate) fn try_acquire(&self) -> Taken {
        let me = nt::thread();
        match self.owner.get() {
            0 => self.owner.set(me),
            owner if owner == me => return Taken::Twice,
            _ => nt::wait_for_owner(&self.owner),
        }
        Taken::Yes
    }

    pub(crate) fn release(&self) {
        self.owner.set(0);
        nt::owner_left(&self.owner);
    }

    pub(crate) fn is_mine(&self) -> bool {
        self.owner.get() == nt::thread()
    }

    pub(crate) fn is_held(&self) -> bool {
        self.owner.get() != 0
    }
}
