//! A pin as the driver's code sees it: [`NewPin`] while its context is made, [`PinRef`] afterwards.

// UNSAFETY: both stand for a KSPIN of the class driver's.
#![allow(unsafe_code)]

use super::{Pin, State};
use crate::clock::ReferenceClock;
use crate::context;
use crate::device::{Device, DeviceRef};
use crate::filter::{Filter, FilterRef, When};
use crate::format::Format;
use crate::irql::Passive;
use crate::stream::{Frame, Leading, Parked};
use crate::sys;
use crate::timer::Timer;
use crate::worker::Worker;
use core::ops::Deref;
use core::ptr::NonNull;
use ks_sys::{KSPIN, PIRP};

/// A pin whose context is being made.
#[derive(Debug)]
pub struct NewPin<'a, P: Pin> {
    pub(super) raw: NonNull<KSPIN>,
    pub(super) filter: FilterRef<'a, P::Filter>,
}

impl<'a, P: Pin> NewPin<'a, P> {
    /// The filter it is on.
    #[must_use]
    pub fn filter(&self) -> FilterRef<'a, P::Filter> {
        self.filter
    }

    /// The device.
    #[must_use]
    pub fn device(&self, at: &Passive) -> Option<DeviceRef<'a, <P::Filter as Filter>::Device>> {
        self.filter.device(at)
    }

    /// The format that [`Pin::accept`] accepted.
    #[must_use]
    pub fn format(&self) -> Option<Format<'_>> {
        // SAFETY: "Access to this member is synchronized by the filter control mutex", which Create holds.
        unsafe { Format::from_raw((*self.raw.as_ptr()).ConnectionFormat) }
    }
}

/// A pin with its context.
#[derive(Debug)]
pub struct PinRef<'a, P> {
    raw: NonNull<KSPIN>,
    context: &'a Instance<P>,
}

/// What lies behind `KSPIN.Context`: the driver's value, and what this crate keeps for it.
#[derive(Debug)]
pub(crate) struct Instance<P> {
    pub(crate) timer: Option<Timer>,
    pub(crate) worker: Option<Worker>,
    pub(crate) parked: Parked,
    pub(super) value: P,
}

impl<P> Clone for PinRef<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<P> Copy for PinRef<'_, P> {}

impl<'a, P: Pin> PinRef<'a, P> {
    /// # Safety
    /// `raw` is null or a pin of this driver that lives as long as `'a`.
    pub(crate) unsafe fn from_raw(raw: *mut KSPIN) -> Option<Self> {
        let raw = NonNull::new(raw)?;
        // SAFETY: the class driver keeps the structure while it calls back.
        let context = unsafe { (*raw.as_ptr()).Context };
        // SAFETY: the context of a pin (its own, or until then its filter's) is of this crate.
        Some(Self { raw, context: unsafe { context::get(context) }? })
    }

    /// # Safety
    /// `irp` is a request to a pin of this driver, being handled for `'a`.
    pub(crate) unsafe fn from_irp(irp: PIRP) -> Option<Self> {
        // SAFETY: a request to a KS object, by the caller's promise.
        unsafe { Self::from_raw(sys::KsGetPinFromIrp(irp)) }
    }

    pub(crate) fn instance(self) -> &'a Instance<P> {
        self.context
    }

    /// The context, for as long as the pin is known to live.
    #[must_use]
    pub fn context(self) -> &'a P {
        &self.context.value
    }

    /// The filter it is on. Like `device`, a call for `PASSIVE_LEVEL`.
    #[must_use]
    pub fn filter(self, _at: &Passive) -> Option<FilterRef<'a, P::Filter>> {
        // SAFETY: a live pin of this driver, at PASSIVE_LEVEL; its filter outlives it.
        unsafe { FilterRef::from_raw(sys::KsPinGetParentFilter(self.raw.as_ptr())) }
    }

    /// The device.
    #[must_use]
    pub fn device(self, _at: &Passive) -> Option<DeviceRef<'a, <P::Filter as Filter>::Device>>
    where
        <P::Filter as Filter>::Device: Device,
    {
        // SAFETY: a live pin of this driver; its device outlives it.
        unsafe { DeviceRef::of(self.raw.as_ptr().cast()) }
    }

    /// The next frame that nobody has taken, locked; `None` when the queue has none. Any level up to `DISPATCH_LEVEL`.
    #[must_use]
    pub fn leading_edge(self) -> Option<Frame<'a, P, Leading>> {
        // SAFETY: a live pin of this driver with a queue of its own type.
        unsafe { Frame::leading_edge(self) }
    }

    /// Asks for processing. Any level up to `DISPATCH_LEVEL`.
    pub fn attempt_processing(self, when: When) {
        // SAFETY: a live pin; nf-ks-kspinattemptprocessing allows any level up to DISPATCH_LEVEL.
        unsafe { sys::KsPinAttemptProcessing(self.raw.as_ptr(), when.asynchronous()) }
    }

    /// The master clock of the graph, if there is one; known from `Acquire` on.
    #[must_use]
    pub fn reference_clock(self, _at: &Passive) -> Option<ReferenceClock> {
        // SAFETY: a live pin, at PASSIVE_LEVEL.
        unsafe { ReferenceClock::of(self.raw.as_ptr()) }
    }

    /// Whether the connected pin is one of AVStream's too (`ConnectionIsExternal` is false).
    #[must_use]
    pub fn is_connected_to_avstream(self) -> bool {
        // SAFETY: a live pin; the member does not change after Create.
        unsafe { (*self.raw.as_ptr()).ConnectionIsExternal == 0 }
    }

    /// The state that the client asked for, of this pin alone.
    #[must_use]
    pub fn client_state(self) -> Option<State> {
        // SAFETY: a live pin; a word that is written whole.
        let raw = unsafe { (&raw const (*self.raw.as_ptr()).ClientState).read_volatile() };
        State::from_raw(raw).ok()
    }

    pub(crate) fn as_non_null(self) -> NonNull<KSPIN> {
        self.raw
    }

    /// The structure, for what this crate does not wrap.
    #[must_use]
    pub fn raw(self) -> *mut KSPIN {
        self.raw.as_ptr()
    }
}

impl<P> Deref for PinRef<'_, P> {
    type Target = P;
    fn deref(&self) -> &P {
        &self.context.value
    }
}
