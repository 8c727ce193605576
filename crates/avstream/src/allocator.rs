//! A pin's own allocator: `KSALLOCATOR_DISPATCH`; and an allocator that a client assigned to a pin.
//!
//! The class driver calls [`FrameAllocator::initialize`] when a kernel pipe has chosen this pin's allocator, `allocate`
//! at most `Request::frames` times over the pipe's life, `free` for each of them, and drops the value in
//! `DeleteAllocator`, which may come after the pin has closed: the allocator owns what it needs.
//!
//! Pages: ns-ks-_ksallocator_dispatch, nc-ks-pfnkspininitializeallocator, "Filter-Specific Allocators".
//!
//! ```
//! use avstream::pool::PoolBytes;
//! use avstream::{FrameAllocator, Pin, PinRef, Request, Result};
//! use core::marker::PhantomData;
//! use core::ptr::NonNull;
//! use core::sync::atomic::{AtomicBool, Ordering};
//! /// One frame, in or out.
//! struct Single<P> {
//!     memory: PoolBytes,
//!     out: AtomicBool,
//!     pin: PhantomData<fn(P)>,
//! }
//! impl<P: Pin> FrameAllocator for Single<P> {
//!     type Pin = P;
//!     fn otherwise(_: PinRef<'_, P>) -> Request {
//!         Request { frames: 1, frame_bytes: 4096, alignment_bytes: 64 }
//!     }
//!     fn initialize(_: PinRef<'_, P>, asked: Request) -> Result<Self> {
//!         let memory = PoolBytes::aligned(asked.frame_bytes as usize, asked.alignment_bytes as usize)?;
//!         Ok(Self { memory, out: AtomicBool::new(false), pin: PhantomData })
//!     }
//!     fn allocate(&self) -> Option<NonNull<u8>> {
//!         (!self.out.swap(true, Ordering::Acquire)).then(|| self.memory.start())
//!     }
//!     fn free(&self, frame: NonNull<u8>) {
//!         if frame == self.memory.start() {
//!             self.out.store(false, Ordering::Release);
//!         }
//!     }
//! }
//! ```

// UNSAFETY: KS keeps the allocator as an untyped pointer.
#![allow(unsafe_code)]

use crate::irql;
use crate::pin::{Pin, PinRef};
use crate::pool::PoolBox;
use crate::sys::callbacks;
use crate::{NtError, Result};
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;
use ks_sys::{KSALLOCATOR_DISPATCH, KSALLOCATOR_FRAMING, KSPIN, NTSTATUS};

pub use assigned::{AssignedAllocator, AssignedFrame};

mod assigned;

/// Hands out frames of one size.
pub trait FrameAllocator: Sized + Send + Sync + 'static {
    /// The pin type it serves.
    type Pin: Pin;

    /// The values for what a client has no requirement for, and the least alignment.
    fn otherwise(pin: PinRef<'_, Self::Pin>) -> Request;

    /// Takes all memory that will be needed. `PASSIVE_LEVEL`.
    fn initialize(pin: PinRef<'_, Self::Pin>, request: Request) -> Result<Self>;

    /// A frame, at once, or none. Up to `DISPATCH_LEVEL`.
    fn allocate(&self) -> Option<NonNull<u8>>;

    /// Takes a frame back. The pointer comes from outside: one that was never given out changes nothing. Up to
    /// `DISPATCH_LEVEL`.
    fn free(&self, frame: NonNull<u8>);

    /// The end. Nothing calls the allocator again; its pin may be gone.
    fn delete(self, _at: &mut irql::Dispatch) {}
}

/// What a client asks of an allocator: `KSALLOCATOR_FRAMING` of a create.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// How many frames at once.
    pub frames: u32,
    /// How long each is.
    pub frame_bytes: u32,
    /// A multiple of what each starts at; a power of two.
    pub alignment_bytes: u32,
}

impl Request {
    /// Checks what the framing of a create says. "Zero indicates no requirement" leaves the choice to `otherwise`.
    pub fn from_framing(framing: &KSALLOCATOR_FRAMING, otherwise: Self) -> Result<Self> {
        // SAFETY: both arms are 32-bit integers; in a create the field is an alignment.
        let mask = unsafe { framing.Anonymous2.FileAlignment };
        let alignment = mask.checked_add(1).filter(|bytes| bytes.is_power_of_two());
        let or = |asked: u32, otherwise: u32| if asked == 0 { otherwise } else { asked };
        Ok(Self {
            frames: or(framing.Frames, otherwise.frames),
            frame_bytes: or(framing.FrameSize, otherwise.frame_bytes),
            alignment_bytes: alignment.ok_or(NtError::INVALID_PARAMETER)?.max(otherwise.alignment_bytes),
        })
    }
}

/// The slot for a pin's allocator; [`AllocatorTable::of`] fills it.
pub struct AllocatorTable<P>(Option<&'static KSALLOCATOR_DISPATCH>, PhantomData<P>);

// SAFETY: it points to a constant.
unsafe impl<P> Sync for AllocatorTable<P> {}

impl<P: Pin> AllocatorTable<P> {
    /// The class driver's default allocator.
    pub const DEFAULT: Self = Self(None, PhantomData);

    /// An allocator of our own.
    #[must_use]
    pub const fn of<A: FrameAllocator<Pin = P>>() -> Self {
        Self(Some(&Dispatch::<A>::TABLE), PhantomData)
    }

    pub(crate) const fn as_raw(&self) -> *const KSALLOCATOR_DISPATCH {
        match self.0 {
            Some(table) => &raw const *table,
            None => core::ptr::null(),
        }
    }
}

struct Dispatch<A>(PhantomData<A>);

impl<A: FrameAllocator> Dispatch<A> {
    const TABLE: KSALLOCATOR_DISPATCH = KSALLOCATOR_DISPATCH {
        InitializeAllocator: Some(initialize::<A>),
        DeleteAllocator: Some(delete::<A>),
        Allocate: Some(allocate::<A>),
        Free: Some(free::<A>),
    };
}

/// # Safety
/// The parameters of InitializeAllocator.
unsafe fn make<A: FrameAllocator>(
    pin: *mut KSPIN,
    framing: *const KSALLOCATOR_FRAMING,
) -> Result<NonNull<A>> {
    // SAFETY: called by KS with a live pin.
    let pin = unsafe { PinRef::<A::Pin>::from_raw(pin) }.ok_or(NtError::INVALID_DEVICE_STATE)?;
    // SAFETY: KS's copy of the framing, for the time of the call.
    let framing = unsafe { framing.as_ref() }.ok_or(NtError::INVALID_PARAMETER)?;
    let request = Request::from_framing(framing, A::otherwise(pin))?;
    Ok(PoolBox::new(A::initialize(pin, request)?)?.into_raw())
}

callbacks! {
    unsafe fn initialize<A: FrameAllocator>(
        pin: *mut KSPIN,
        framing: *mut KSALLOCATOR_FRAMING,
        context: *mut *mut c_void
    ) -> NTSTATUS {
        // SAFETY: called by KS.
        let made = unsafe { make::<A>(pin, framing) };
        // SAFETY: `context` is KS's variable.
        NtError::status_of(made.map(|allocator| unsafe { context.write(allocator.as_ptr().cast()) }))
    }

    unsafe fn delete<A: FrameAllocator>(context: *mut c_void) {
        if let Some(allocator) = NonNull::new(context) {
            // SAFETY: made in `initialize`; nothing calls the allocator after DeleteAllocator.
            unsafe { PoolBox::from_raw(allocator.cast::<A>()) }.into_inner().delete(&mut irql::token());
        }
    }

    unsafe fn allocate<A: FrameAllocator>(context: *mut c_void) -> *mut c_void {
        // SAFETY: made in `initialize`, and not deleted.
        let allocator = unsafe { context.cast::<A>().as_ref() };
        allocator.and_then(A::allocate).map_or(core::ptr::null_mut(), |frame| frame.as_ptr().cast())
    }

    unsafe fn free<A: FrameAllocator>(context: *mut c_void, frame: *mut c_void) {
        // SAFETY: made in `initialize`, and not deleted.
        let allocator = unsafe { context.cast::<A>().as_ref() };
        if let Some((allocator, frame)) = allocator.zip(NonNull::new(frame)) {
            allocator.free(frame.cast());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ks_sys::{KSALLOCATOR_FRAMING_Anonymous1, KSALLOCATOR_FRAMING_Anonymous2};

    const OURS: Request = Request { frames: 8, frame_bytes: 4096, alignment_bytes: 64 };

    fn framing(frames: u32, size: u32, mask: u32) -> KSALLOCATOR_FRAMING {
        KSALLOCATOR_FRAMING {
            Anonymous1: KSALLOCATOR_FRAMING_Anonymous1 { OptionsFlags: 2 },
            PoolType: 0,
            Frames: frames,
            FrameSize: size,
            Anonymous2: KSALLOCATOR_FRAMING_Anonymous2 { FileAlignment: mask },
            Reserved: 0,
        }
    }

    #[test]
    fn zero_means_no_requirement_and_leaves_the_choice_to_the_pin() {
        assert_eq!(Request::from_framing(&framing(0, 0, 0), OURS), Ok(OURS));
    }

    #[test]
    fn an_alignment_mask_that_is_no_mask_is_refused() {
        assert!(Request::from_framing(&framing(1, 1, 64), OURS).is_err());
        assert!(Request::from_framing(&framing(1, 1, u32::MAX), OURS).is_err());
    }

    #[test]
    fn the_stricter_alignment_holds() {
        assert_eq!(Request::from_framing(&framing(3, 100, 0xfff), OURS).unwrap().alignment_bytes, 4096);
        assert_eq!(Request::from_framing(&framing(3, 100, 3), OURS).unwrap().alignment_bytes, 64);
    }
}
