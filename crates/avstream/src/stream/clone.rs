//! Clones: references of their own on a frame, for what takes longer than a callback.
//!
//! The states, and what moves a clone on:
//!
//! 1. [`Frame`] in state [`Cloned`]: locked; its bytes can be touched, and the frame is not cancelled. Made by [`Frame::try_clone`].
//! 2. [`Unlocked`]: by [`Frame::unlock`]. The frame may be cancelled; [`Unlocked::lock`] leads back to 1, or says that it was.
//! 3. *parked*: by [`Frame::park`]. Nobody has a handle; the pin keeps the clone until [`PinRef::take_parked`] locks it again. Those
//!    that are left when the pin is reset, stopped or closed are deleted.
//! 4. deleted: by dropping 1 or 2. "If the frame has no other references on it after deletion, it is completed."
//!
//! Unlocked clones have no cancel callback: "maintain an unlocked clone and call KsStreamPointerLock to lock it at access time. If the
//! frame is canceled, the next attempt to lock the stream pointer fails, and the minidriver can call KsStreamPointerDelete" ("Stream
//! Pointers and IRP Cancellation"). Pages: nf-ks-ksstreampointerclone, nf-ks-ksstreampointerlock, nf-ks-ksstreampointerdelete.
//!
//! ```
//! use avstream::stream::{Frame, Leading};
//! use avstream::{Pin, PinRef};
//! /// Keeps the frame back, and lets the one go that was kept back before.
//! fn swap<P: Pin>(pin: PinRef<'_, P>, frame: Frame<'_, P, Leading>) {
//!     if let Ok(clone) = frame.try_clone() {
//!         drop(pin.take_parked());
//!         clone.park();
//!     }
//!     frame.finish();
//! }
//! ```
//!
//! Nobody touches a clone that was given away:
//!
//! ```compile_fail
//! # use avstream::{Pin, pin::Out, stream::{Frame, Leading}};
//! fn process<P: Pin<Flow = Out>>(frame: &Frame<'_, P, Leading>) {
//!     let mut clone = frame.try_clone().unwrap();
//!     clone.park();
//!     clone.bytes_mut().fill(0);
//! }
//! ```

// UNSAFETY: clones are C objects whose use depends on a state; the types here carry that state.
#![allow(unsafe_code)]

use super::{Frame, Leading, Position, sealed};
use crate::lock::{Lock, Spin};
use crate::pin::{Pin, PinRef};
use crate::{NtError, Result, sys};
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;
use ks_sys::KSSTREAM_POINTER;

/// A clone, locked.
#[derive(Debug)]
pub enum Cloned {}

impl Position for Cloned {}
impl sealed::Sealed for Cloned {
    unsafe fn give_up(raw: *mut KSSTREAM_POINTER) {
        // SAFETY: a clone that is not used again, by the caller's promise.
        unsafe { sys::KsStreamPointerDelete(raw) };
    }
}

impl<'a, P: Pin> Frame<'a, P, Leading> {
    /// Another reference on this frame (`KsStreamPointerClone`), locked as this one is. Up to `DISPATCH_LEVEL`.
    pub fn try_clone(&self) -> Result<Frame<'a, P, Cloned>> {
        let mut clone = core::ptr::null_mut();
        // SAFETY: a locked stream pointer, by the invariant; no callback; the context is `Link`'s.
        let status = unsafe {
            sys::KsStreamPointerClone(self.raw.as_ptr(), None, size_of::<Link>() as u32, &raw mut clone)
        };
        NtError::check(status)?;
        let raw = NonNull::new(clone).ok_or(NtError::UNSUCCESSFUL)?;
        // INVARIANT: "initially refers to the same data frame as the original stream pointer and is in the same state".
        Ok(Frame { raw, pin: self.pin, state: PhantomData })
    }
}

impl<'a, P: Pin> Frame<'a, P, Cloned> {
    /// Lets the frame be cancelled from now on.
    #[must_use]
    pub fn unlock(self) -> Unlocked<'a, P> {
        let this = ManuallyDrop::new(self);
        // SAFETY: a locked clone, by the invariant.
        unsafe { sys::KsStreamPointerUnlock(this.raw.as_ptr(), 0) };
        Unlocked { raw: this.raw, pin: this.pin }
    }

    /// Unlocks the clone and leaves it with the pin, behind those that are there.
    pub fn park(self) {
        let unlocked = ManuallyDrop::new(self.unlock());
        unlocked.pin.instance().parked.push(Link::of(unlocked.raw));
    }
}

/// A clone, unlocked: its frame may be cancelled.
///
/// # Invariants
/// `raw` is a clone of the pin's queue, not locked, and this is the only handle on it.
#[derive(Debug)]
pub struct Unlocked<'a, P: Pin> {
    raw: NonNull<KSSTREAM_POINTER>,
    pin: PinRef<'a, P>,
}

impl<'a, P: Pin> Unlocked<'a, P> {
    /// Locks it again; `None` when the frame was cancelled meanwhile, and then the clone is gone, too.
    #[must_use]
    pub fn lock(self) -> Option<Frame<'a, P, Cloned>> {
        // SAFETY: an unlocked clone, by the invariant.
        if unsafe { sys::KsStreamPointerLock(self.raw.as_ptr()) } < 0 {
            return None;
        }
        let this = ManuallyDrop::new(self);
        // INVARIANT: locked just now.
        Some(Frame { raw: this.raw, pin: this.pin, state: PhantomData })
    }
}

impl<P: Pin> Drop for Unlocked<'_, P> {
    fn drop(&mut self) {
        // SAFETY: a clone, by the invariant, and the last of its handle.
        unsafe { sys::KsStreamPointerDelete(self.raw.as_ptr()) };
    }
}

impl<'a, P: Pin> PinRef<'a, P> {
    /// The clone that has been parked longest, locked; clones whose frames were cancelled go on the way. Up to `DISPATCH_LEVEL`.
    #[must_use]
    pub fn take_parked(self) -> Option<Frame<'a, P, Cloned>> {
        while let Some(raw) = self.instance().parked.pop() {
            // INVARIANT: parked unlocked, and taken out of the list just now.
            if let Some(frame) = (Unlocked { raw, pin: self }).lock() {
                return Some(frame);
            }
        }
        None
    }

    /// Deletes the clones that are parked: the pin is reset, stopped, or closed.
    pub(crate) fn delete_parked(self) {
        while let Some(raw) = self.instance().parked.pop() {
            // SAFETY: a clone of this pin's queue that nobody else has.
            unsafe { sys::KsStreamPointerDelete(raw.as_ptr()) };
        }
    }
}

/// The clones without a handle, a list through their contexts.
///
/// # Invariants
/// Each is an unlocked clone of the pin's queue with room for a [`Link`] in its context.
#[derive(Debug)]
pub(crate) struct Parked(Lock<Ends, Spin>);

#[derive(Debug)]
struct Ends {
    first: Option<Link>,
    last: Option<Link>,
}

/// A clone in the list; what its context holds is the next one.
#[derive(Clone, Copy, Debug)]
struct Link(NonNull<KSSTREAM_POINTER>);

// SAFETY: stream pointers belong to a queue, not to a thread.
unsafe impl Send for Link {}

impl Link {
    const fn of(clone: NonNull<KSSTREAM_POINTER>) -> Self {
        Self(clone)
    }

    fn next(self) -> *mut Option<Self> {
        // SAFETY: a live clone of `try_clone`, whose Context has room for this.
        unsafe { (*self.0.as_ptr()).Context.cast() }
    }
}

impl Parked {
    pub(crate) const fn new() -> Self {
        Self(Lock::spin(Ends { first: None, last: None }))
    }

    fn push(&self, clone: Link) {
        // SAFETY: the clone's own context, which nobody else touches.
        unsafe { clone.next().write(None) };
        self.0.with(move |ends| {
            match ends.last.replace(clone) {
                // SAFETY: a clone in the list, by the invariant, under the list's lock.
                Some(last) => unsafe { last.next().write(Some(clone)) },
                None => ends.first = Some(clone),
            }
        });
    }

    fn pop(&self) -> Option<NonNull<KSSTREAM_POINTER>> {
        let first = self.0.with(|ends| {
            let first = ends.first?;
            // SAFETY: a clone in the list, by the invariant, under the list's lock.
            ends.first = unsafe { first.next().read() };
            if ends.first.is_none() {
                ends.last = None;
            }
            Some(first)
        });
        first.map(|link| link.0)
    }
}
