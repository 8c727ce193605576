//! How many COM objects of this library are alive: what `DllCanUnloadNow` asks, and what tests hold to zero.

use std::sync::atomic::{AtomicUsize, Ordering};

static OBJECTS: AtomicUsize = AtomicUsize::new(0);

/// Held by every COM object of this library as one of its fields.
#[derive(Debug)]
pub(crate) struct Counted(());

impl Counted {
    pub(crate) fn new() -> Self {
        // Relaxed: a count alone; who unloads on it is told by COM that nobody is in a call.
        OBJECTS.fetch_add(1, Ordering::Relaxed);
        Self(())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        OBJECTS.fetch_sub(1, Ordering::Relaxed); // as above
    }
}

/// The COM objects that are alive.
pub fn objects() -> usize {
    OBJECTS.load(Ordering::Relaxed) // as above
}
