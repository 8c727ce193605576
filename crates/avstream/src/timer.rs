//! A one-shot timer that belongs to a pin and calls it back at `DISPATCH_LEVEL`.
//!
//! What kind of timer it is (a WDFTIMER in this project's driver) is the driver's choice: it gives a [`Backend`]. The
//! timer is made with the pin and stopped and deleted with it, so its callback never sees a pin that is gone.
//!
//! ```
//! use avstream::timer::Timed;
//! use avstream::{Passive, PinRef};
//! fn pause<P: Timed>(pin: PinRef<'_, P>, at: &Passive) {
//!     pin.stop_timer(at); // no tick is running or due now
//!     pin.start_timer(333_333);
//! }
//! ```

// UNSAFETY: the timer keeps a raw pointer to the pin that owns it.
#![allow(unsafe_code)]

use crate::device::DeviceRef;
use crate::filter::Filter;
use crate::irql::{self, Dispatch, Passive};
use crate::pin::{Pin, PinRef};
use crate::{NtError, Result};
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;
use ks_sys::KSPIN;

/// What a timer calls when it expires, with the context it was made with.
pub type Fire = unsafe fn(context: *mut c_void);

/// A kind of timer.
///
/// # Safety
/// `create` gives a timer that calls `fire(context)` once for each `start`, at `DISPATCH_LEVEL`, after the time. When
/// `stop` returns, no call is running or due. `delete` is the end of it.
pub unsafe trait Backend<D> {
    /// Makes a timer that is not started.
    fn create(device: DeviceRef<'_, D>, fire: Fire, context: *mut c_void) -> Result<NonNull<c_void>>;

    /// Starts it, or starts it anew. Any level up to `DISPATCH_LEVEL`.
    ///
    /// # Safety
    /// `timer` came from `create` and was not deleted.
    unsafe fn start(timer: NonNull<c_void>, in_100ns: u64);

    /// Stops it and waits until its callback has returned. `PASSIVE_LEVEL`, and never from the callback.
    ///
    /// # Safety
    /// As for `start`.
    unsafe fn stop(timer: NonNull<c_void>);

    /// Deletes it.
    ///
    /// # Safety
    /// As for `start`; it is stopped, and not used again.
    unsafe fn delete(timer: NonNull<c_void>);
}

/// A pin with a timer.
pub trait Timed: Pin {
    /// The timer has expired.
    fn tick(pin: PinRef<'_, Self>, at: &mut Dispatch);
}

#[derive(Debug)]
struct Functions {
    start: unsafe fn(NonNull<c_void>, u64),
    stop: unsafe fn(NonNull<c_void>),
    delete: unsafe fn(NonNull<c_void>),
}

/// # Invariants
/// `raw` came from the backend whose functions these are, and is deleted only in `drop`.
#[derive(Debug)]
pub(crate) struct Timer {
    raw: NonNull<c_void>,
    functions: &'static Functions,
}

// SAFETY: the backend's functions may be called from any thread.
unsafe impl Send for Timer {}
// SAFETY: as above.
unsafe impl Sync for Timer {}

impl Timer {
    pub(crate) fn start(&self, in_100ns: u64) {
        // SAFETY: by the invariant.
        unsafe { (self.functions.start)(self.raw, in_100ns) }
    }

    pub(crate) fn stop(&self, _at: &Passive) {
        // SAFETY: by the invariant; PASSIVE_LEVEL by the token, which a timer's callback does not have.
        unsafe { (self.functions.stop)(self.raw) }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        // Contexts are dropped by object bags, at PASSIVE_LEVEL.
        self.stop(&irql::token());
        // SAFETY: by the invariant; stopped above.
        unsafe { (self.functions.delete)(self.raw) }
    }
}

type Make<P> = unsafe fn(*mut KSPIN, PhantomData<P>) -> Result<Timer>;

/// The slot for a pin's timer; [`TimerSlot::with`] fills it.
#[derive(Debug)]
pub struct TimerSlot<P>(Option<Make<P>>);

impl<P: Pin> TimerSlot<P> {
    /// No timer.
    pub const NONE: Self = Self(None);

    /// A timer of kind `B`.
    #[must_use]
    pub const fn with<B>() -> Self
    where
        P: Timed,
        B: Backend<<P::Filter as Filter>::Device> + 'static,
    {
        Self(Some(make::<P, B>))
    }

    /// # Safety
    /// `pin` is a pin of type `P` in Create, which will keep the timer in its context.
    pub(crate) unsafe fn make(&self, pin: *mut KSPIN) -> Result<Option<Timer>> {
        match self.0 {
            // SAFETY: by the caller's promise.
            Some(make) => unsafe { make(pin, PhantomData) }.map(Some),
            None => Ok(None),
        }
    }
}

unsafe fn make<P, B>(pin: *mut KSPIN, _: PhantomData<P>) -> Result<Timer>
where
    P: Timed,
    B: Backend<<P::Filter as Filter>::Device> + 'static,
{
    // SAFETY: a live pin; its device outlives it.
    let device = unsafe { DeviceRef::of(pin.cast()) }.ok_or(NtError::INVALID_DEVICE_STATE)?;
    let raw = B::create(device, fire::<P>, pin.cast())?;
    // INVARIANT: created above, with the functions of the same backend.
    Ok(Timer { raw, functions: const { &Functions { start: B::start, stop: B::stop, delete: B::delete } } })
}

unsafe fn fire<P: Timed>(context: *mut c_void) {
    // SAFETY: the pin outlives its timer, which its context drops.
    if let Some(pin) = unsafe { PinRef::<P>::from_raw(context.cast()) } {
        P::tick(pin, &mut irql::token());
    }
}

impl<P: Timed> PinRef<'_, P> {
    /// Starts the pin's timer, or starts it anew: one tick after so many units of 100 ns.
    pub fn start_timer(self, in_100ns: u64) {
        if let Some(timer) = &self.instance().timer {
            timer.start(in_100ns);
        }
    }

    /// Stops the pin's timer. When this returns no tick is running or due.
    pub fn stop_timer(self, at: &Passive) {
        if let Some(timer) = &self.instance().timer {
            timer.stop(at);
        }
    }
}
