//! Frames of a pin-centric pin: stream pointers, with their states as types.
//!
//! "Stream Pointers": a queue has a leading edge, which points at the next frame that nobody has taken. [`Frame`] in
//! state [`Leading`] is that edge, locked: the frame cannot be cancelled, its bytes can be touched. Every way on consumes
//! it: to the next frame ([`Frame::advance`]), off the frame and away ([`Frame::finish`]), or away while the frame
//! stays ([`Frame::leave`], or dropping it). After that no frame can be touched any more, because there is no handle.
//!
//! A frame that is needed for longer is cloned ([`Frame::try_clone`]): [`Cloned`] is a reference of its own on it, locked, and can
//! outlive the callback only when it is unlocked and left with the pin ([`Frame::park`], [`PinRef::take_parked`]).
//!
//! Pages: nf-ks-kspingetleadingedgestreampointer, nf-ks-ksstreampointeradvance, nf-ks-ksstreampointerunlock.
//!
//! ```
//! use avstream::pin::Out;
//! use avstream::{Next, Pin, PinRef, Result};
//! fn process<P: Pin<Flow = Out>>(pin: PinRef<'_, P>) -> Result<Next> {
//!     let Some(mut frame) = pin.leading_edge() else { return Ok(Next::Wait) };
//!     frame.bytes_mut().fill(0);
//!     frame.finish();
//!     Ok(Next::Continue)
//! }
//! ```

// UNSAFETY: the class driver hands out pointers whose use depends on a state; the types here carry that state.
#![allow(unsafe_code)]

use crate::pin::{Flow, Out, Pin, PinRef};
use crate::{NtError, Result, sys};
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;
use ks_sys::KSSTREAM_POINTER;

pub(crate) use clone::Parked;
pub use clone::{Cloned, Unlocked};
pub use header::Header;
pub use inject::{Inject, Memory, Outgoing, Returns};

mod clone;
mod header;
mod inject;

/// Which kind of stream pointer a [`Frame`] is: [`Leading`] or [`Cloned`].
pub trait Position: sealed::Sealed {}

mod sealed {
    use ks_sys::KSSTREAM_POINTER;

    pub trait Sealed {
        /// Gives a locked pointer up; what that does to its frame, the kind says.
        ///
        /// # Safety
        /// A locked stream pointer of this kind, not used again.
        #[doc(hidden)]
        unsafe fn give_up(raw: *mut KSSTREAM_POINTER);
    }
}

/// The leading edge, locked.
#[derive(Debug)]
pub enum Leading {}

impl Position for Leading {}
impl sealed::Sealed for Leading {
    unsafe fn give_up(raw: *mut KSSTREAM_POINTER) {
        // SAFETY: by the caller's promise; without Eject the frame stays where it is.
        unsafe { sys::KsStreamPointerUnlock(raw, 0) };
    }
}

/// A frame that this driver has locked.
///
/// # Invariants
/// `raw` is a locked stream pointer of the pin's queue, and this is the only handle on it.
#[derive(Debug)]
pub struct Frame<'a, P: Pin, S: Position> {
    raw: NonNull<KSSTREAM_POINTER>,
    pin: PinRef<'a, P>,
    state: PhantomData<S>,
}

impl<'a, P: Pin> Frame<'a, P, Leading> {
    /// # Safety
    /// The pin is live.
    pub(crate) unsafe fn leading_edge(pin: PinRef<'a, P>) -> Option<Self> {
        // SAFETY: a live pin; allowed up to DISPATCH_LEVEL.
        let raw = unsafe {
            sys::KsPinGetLeadingEdgeStreamPointer(pin.raw(), ks_sys::KSSTREAM_POINTER_STATE_LOCKED)
        };
        // INVARIANT: "If a non-null pointer is returned, it is a locked stream pointer".
        Some(Self { raw: NonNull::new(raw)?, pin, state: PhantomData })
    }

    /// Completes this frame (if nobody else refers to it) and goes on to the next; `None` when there is none yet.
    #[must_use]
    pub fn advance(self) -> Option<Self> {
        let this = ManuallyDrop::new(self);
        // SAFETY: a locked stream pointer, by the invariant.
        let status = unsafe { sys::KsStreamPointerAdvance(this.raw.as_ptr()) };
        // INVARIANT: on success the pointer is locked on the next frame; otherwise it is not locked, and no handle is left.
        if status < 0 { None } else { Some(Self { raw: this.raw, pin: this.pin, state: PhantomData }) }
    }

    /// Completes this frame (if nobody else refers to it), and leaves the queue.
    pub fn finish(self) {
        let this = ManuallyDrop::new(self);
        // SAFETY: a locked stream pointer, by the invariant; unlocked and moved on here, once.
        unsafe { sys::KsStreamPointerUnlock(this.raw.as_ptr(), 1) };
    }

    /// Leaves the queue; the frame stays for the next time. The same as dropping the handle.
    pub fn leave(self) {}

    /// Uses up a part: so many bytes were read or written. `None` when that was all and there is no further frame yet.
    pub fn advance_bytes(self, bytes: u32) -> Result<Option<Self>> {
        if self.remaining() < bytes as usize {
            return Err(NtError::INVALID_PARAMETER);
        }
        let this = ManuallyDrop::new(self);
        let is_input = <P::Flow as Flow>::DATA_FLOW == ks_sys::KSPIN_DATAFLOW_IN;
        let (read, written) = if is_input { (bytes, 0) } else { (0, bytes) };
        // SAFETY: a locked stream pointer, by the invariant, and not further than Remaining.
        let status = unsafe { sys::KsStreamPointerAdvanceOffsets(this.raw.as_ptr(), read, written, 0) };
        // INVARIANT: as in `advance`.
        Ok(if status < 0 { None } else { Some(Self { raw: this.raw, pin: this.pin, state: PhantomData }) })
    }
}

impl<P: Pin, S: Position> Frame<'_, P, S> {
    fn offset(&self) -> &ks_sys::KSSTREAM_POINTER_OFFSET {
        // SAFETY: a locked stream pointer, by the invariant.
        let pointer = unsafe { self.raw.as_ref() };
        if <P::Flow as Flow>::DATA_FLOW == ks_sys::KSPIN_DATAFLOW_IN {
            &pointer.OffsetIn
        } else {
            &pointer.OffsetOut
        }
    }

    fn remaining(&self) -> usize {
        self.offset().Remaining as usize
    }

    fn data(&self) -> *mut u8 {
        const {
            assert!(
                P::FLAGS & ks_sys::KSPIN_FLAG_GENERATE_MAPPINGS == 0,
                "Pin::FLAGS: a pin with GENERATE_MAPPINGS has no bytes"
            );
        }
        // SAFETY: without KSPIN_FLAG_GENERATE_MAPPINGS the union holds Data.
        unsafe { self.offset().Anonymous.Data }
    }

    /// The pin.
    #[must_use]
    pub fn pin(&self) -> PinRef<'_, P> {
        self.pin
    }

    /// What is left of the frame: as long as the class driver says, whatever any framing promised.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        if self.data().is_null() {
            return &[];
        }
        // SAFETY: Data has Remaining bytes ahead, mapped while the pointer is locked.
        unsafe { core::slice::from_raw_parts(self.data(), self.remaining()) }
    }

    /// The frame's stream header.
    #[must_use]
    pub fn header(&mut self) -> Option<Header<'_>> {
        // SAFETY: a locked stream pointer, by the invariant.
        unsafe { Header::from_pointer(self.raw.as_ptr()) }
    }

    /// The status that the request of this frame completes with.
    pub fn set_status(&mut self, error: NtError) -> Result<()> {
        // SAFETY: a locked stream pointer, by the invariant.
        NtError::check(unsafe { sys::KsStreamPointerSetStatusCode(self.raw.as_ptr(), error.status()) })
    }
}

impl<P: Pin<Flow = Out>, S: Position> Frame<'_, P, S> {
    /// The frame, to be written.
    #[must_use]
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        if self.data().is_null() {
            return &mut [];
        }
        // SAFETY: as in `bytes`; the frame of an output pin is the driver's alone while it is locked.
        unsafe { core::slice::from_raw_parts_mut(self.data(), self.remaining()) }
    }
}

impl<P: Pin, S: Position> Drop for Frame<'_, P, S> {
    fn drop(&mut self) {
        // SAFETY: a locked stream pointer, by the invariant, and the last of its handle.
        unsafe { S::give_up(self.raw.as_ptr()) };
    }
}
