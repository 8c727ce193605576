//! Who may touch the committed memory: one word that holds "committed" and how many are inside.
//!
//! A thread in `GetBuffer` is inside, and so is every sample that is out. The memory may go when the gate is shut
//! and nobody is inside; exactly one thread learns that it was the last.
//!
//! | word          | meaning                              | next                                                    |
//! |---------------|--------------------------------------|---------------------------------------------------------|
//! | open, n       | committed                            | `enter` → open, n+1; `leave` → open, n−1; `shut` → shut, n |
//! | shut, n > 0   | decommitted, samples are still out   | `leave` → shut, n−1; `open` → open, n (memory kept)      |
//! | shut, 0       | decommitted; memory may be freed     | `open` → open, 0 (by whoever holds the settings' lock)   |

#[cfg(loom)]
use loom::sync::atomic::{AtomicU32, Ordering};
#[cfg(not(loom))]
use std::sync::atomic::{AtomicU32, Ordering};

const OPEN: u32 = 1 << 31;

/// The gate; it begins shut and empty.
#[derive(Debug)]
pub struct Gate(AtomicU32);

/// What a gate's owner needs to know after somebody left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// The gate is open, or others are inside.
    Others,
    /// The gate is shut and this was the last: the memory can be freed.
    Last,
}

impl Gate {
    pub fn new() -> Self {
        Self(AtomicU32::new(0))
    }

    /// Goes inside, unless the gate is shut. Each success is followed by one [`Gate::leave`].
    pub fn enter(&self) -> bool {
        // Relaxed: only a guess for the exchange below.
        let mut word = self.0.load(Ordering::Relaxed);
        while word & OPEN != 0 {
            // Acquire: pairs with the Release in `open`; the memory and samples made before it are visible.
            match self.0.compare_exchange_weak(word, word + 1, Ordering::Acquire, Ordering::Relaxed) {
                Ok(_) => return true,
                Err(now) => word = now,
            }
        }
        false
    }

    /// Goes out.
    pub fn leave(&self) -> Left {
        // Release: what this thread did inside comes before the memory is freed by the last one.
        // Acquire: the last one sees what all the others did inside. Both pair with each other here.
        let before = self.0.fetch_sub(1, Ordering::AcqRel);
        if before == 1 { Left::Last } else { Left::Others }
    }

    /// Lets everybody in. The caller holds the lock under which memory is made and freed.
    pub fn open(&self) {
        // Release: pairs with the Acquire in `enter`.
        self.0.fetch_or(OPEN, Ordering::Release);
    }

    /// Lets nobody in any more; `Last` if nobody is inside now.
    pub fn shut(&self) -> Left {
        // Acquire: pairs with the Release of every `leave`, when this thread then frees the memory.
        let before = self.0.fetch_and(!OPEN, Ordering::Acquire);
        if before & !OPEN == 0 { Left::Last } else { Left::Others }
    }

    /// Whether the gate is open.
    pub fn is_open(&self) -> bool {
        // Acquire: pairs with the Release in `open`, as in `enter`.
        self.0.load(Ordering::Acquire) & OPEN != 0
    }

    /// Whether the gate is shut and nobody is inside.
    pub fn is_idle(&self) -> bool {
        // Acquire: pairs with the Release in `leave`; the caller frees the memory next.
        self.0.load(Ordering::Acquire) == 0
    }
}

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}
