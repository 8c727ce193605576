//! Memory for one frame on its way: lent to whoever fills or reads it, with what keeps it alive.
//!
//! A media sample becomes a [`Space`] when it goes down to a pin, and the space carries a reference to the sample: so no
//! driver writes into memory that has gone back to its allocator, whatever becomes of the filter meanwhile.

// UNSAFETY: the memory belongs to foreign allocators and is known by address and length; this file turns it into slices.
#![allow(unsafe_code)]

use std::fmt;
use std::ptr::NonNull;

/// Memory of one frame.
///
/// # Invariants
/// `start` is valid for reads of `len` initialised bytes while `owner` lives; for writes too, and nobody else's, where
/// the space was made for a frame that is to be filled.
pub struct Space {
    start: NonNull<u8>,
    len: usize,
    tag: u64,
    /// What the memory belongs to; dropped with the space.
    _owner: Box<dyn Send>,
}

// SAFETY: the memory is plain bytes, exclusive or only read (type invariant), and the owner is Send.
unsafe impl Send for Space {}

impl Space {
    /// `tag` is the lender's own mark, by which it knows the space again.
    ///
    /// # Safety
    /// The type's invariant, for as long as `owner` lives.
    pub unsafe fn new(start: NonNull<u8>, len: usize, tag: u64, owner: Box<dyn Send>) -> Self {
        // INVARIANT: the caller's promise.
        Self { start, len, tag, _owner: owner }
    }

    /// Memory of its own.
    pub fn owned(bytes: Vec<u8>) -> Self {
        let mut bytes = bytes.into_boxed_slice();
        let (start, len) = (NonNull::from(&mut *bytes).cast(), bytes.len());
        // SAFETY: the box's bytes are where they are until it is dropped, and nothing else refers to them.
        unsafe { Self::new(start, len, 0, Box::new(bytes)) }
    }

    pub fn tag(&self) -> u64 {
        self.tag
    }

    pub fn bytes(&self) -> &[u8] {
        // SAFETY: readable while the owner lives (type invariant), and the owner is ours.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }

    /// For who fills the frame.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as in `bytes`; a space to be filled is nobody else's (type invariant).
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }

    /// The memory as a request's buffer. What comes back from it, by dropping the buffer, is found in the slot.
    pub(crate) fn into_buffer(self) -> (ks_client::Buffer, Slot) {
        let slot = Slot::default();
        let (start, len, back) = (self.start, self.len, slot.clone());
        // SAFETY: valid for reads and writes while `self` lives, and the closure keeps it until the buffer is released;
        // while the request is out nobody else looks at it: the space is not reachable but through the buffer.
        let buffer = unsafe { ks_client::Buffer::from_raw(start, len, move |_, _| back.0.set(Some(self))) };
        (buffer, slot)
    }
}

/// Where a space is found again after its buffer was dropped. If nobody looks, it goes with the slot.
#[derive(Clone, Default)]
pub(crate) struct Slot(std::rc::Rc<std::cell::Cell<Option<Space>>>);

impl Slot {
    pub(crate) fn take(self) -> Option<Space> {
        self.0.take()
    }
}

impl fmt::Debug for Space {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Space {} of {} bytes", self.tag, self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn a_space_that_nobody_takes_back_from_a_request_goes_with_its_owner() {
        let owner = Arc::new(());
        let mut memory = [7_u8; 16];
        // SAFETY: the array outlives the space.
        let space =
            unsafe { Space::new(NonNull::from(&mut memory).cast(), 16, 1, Box::new(Arc::clone(&owner))) };
        let (buffer, slot) = space.into_buffer();
        drop(buffer);
        assert_eq!(Arc::strong_count(&owner), 2, "the slot has it");
        drop(slot);
        assert_eq!(Arc::strong_count(&owner), 1);
    }
}
