//! Memory for the buffers of an allocator that a driver can be pointed to: on Windows any, on the hosted machine a piece of
//! its arena. It may be used on any thread, and goes back on the thread of the session.

// UNSAFETY: the memory is handed to frame-pool by address.
#![allow(unsafe_code)]

use super::Session;
use crate::failure::Failure;
use std::ptr::NonNull;
use std::sync::Arc;

/// A block of the transport's memory.
///
/// # Invariants
/// `start` is valid for reads and writes of the bytes that were asked for, zeroed at first and nobody else's, until drop.
pub struct Block {
    start: NonNull<u8>,
    session: Arc<Session>,
}

// SAFETY: plain memory, reached through its owner alone (type invariant).
unsafe impl Send for Block {}
// SAFETY: nothing can be done through a shared reference but to ask for the address.
unsafe impl Sync for Block {}

impl Block {
    /// `alignment` is a power of two up to 4096, what transports can give.
    pub fn allocate(session: &Arc<Session>, bytes: usize, alignment: usize) -> Result<Self, Failure> {
        let address = session.call(move |side| side.keep_memory(bytes, alignment))?;
        let address = address.map_err(|_| Failure::OUT_OF_MEMORY)?;
        let start = std::ptr::with_exposed_provenance_mut(address as usize);
        // INVARIANT: the side keeps the buffer until `give_memory_back`, which drop alone calls.
        Ok(Self { start: NonNull::new(start).ok_or(Failure::OUT_OF_MEMORY)?, session: Arc::clone(session) })
    }

    pub fn start(&self) -> NonNull<u8> {
        self.start
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        let address = self.start.as_ptr().expose_provenance() as u64;
        // After the session has ended its memory is gone as a whole.
        let _ended = self.session.post(move |side| side.give_memory_back(address));
    }
}
