//! Memory that a driver may read and write: what a METHOD_NEITHER request points to.
//!
//! A buffer is owned by whoever holds the value. Sending a request moves its buffers into the transport, and the
//! end of the request moves them back, so nobody in this process looks at bytes that a driver is writing.
#![allow(unsafe_code)]
// UNSAFETY: the memory comes from an arena or from the process heap with an alignment known only at run time; this
// file turns it into slices, once, so that nothing else has to.

use std::{fmt, ops, ptr::NonNull};

/// Gets the memory back: its start and its length.
type Release = Box<dyn FnOnce(NonNull<u8>, usize)>;

/// A piece of memory at a fixed address.
///
/// # Invariants
/// `start` is valid for reads and writes of `len` initialised bytes until `release` is called, and while this value
/// exists outside a transport nothing else accesses them.
pub struct Buffer {
    start: NonNull<u8>,
    len: usize,
    release: Option<Release>,
}

impl Buffer {
    /// Wraps memory of a transport; `release` gets it back when the buffer is dropped.
    ///
    /// # Safety
    /// `start` is valid for reads and writes of `len` initialised bytes until `release` is called, and nothing
    /// else accesses them while the buffer is outside the transport.
    pub unsafe fn from_raw(
        start: NonNull<u8>,
        len: usize,
        release: impl FnOnce(NonNull<u8>, usize) + 'static,
    ) -> Self {
        // INVARIANT: the caller's promise, word for word.
        Self { start, len, release: Some(Box::new(release)) }
    }

    /// The address as a request carries it.
    #[must_use]
    pub fn address(&self) -> u64 {
        self.start.as_ptr().expose_provenance() as u64
    }
}

impl ops::Deref for Buffer {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        // SAFETY: by the type's invariant the range is valid, initialised and ours alone while we are borrowed.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }
}

impl ops::DerefMut for Buffer {
    fn deref_mut(&mut self) -> &mut [u8] {
        // SAFETY: by the type's invariant the range is valid, initialised and ours alone while we are borrowed.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if let Some(release) = self.release.take() {
            release(self.start, self.len);
        }
    }
}

impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Buffer({} bytes)", self.len)
    }
}
