//! AVStream's mutexes as locks: the device's, a filter's control mutex, the processing mutex of a pin or a filter.
//!
//! Each is a [`Lock`] over the object whose mutex it is, so the guard gives the object back, and the token of what may still be
//! taken. The order is the documentation's ("Device Mutex in AVStream", "Filter Control Mutex in AVStream", "Processing Mutex in
//! AVStream"): device, control, processing; none recursively; none in a process callback. Taking them otherwise does not compile:
//!
//! ```
//! use avstream::irql::Thread;
//! use avstream::{FilterProcess, FilterRef, Pin, PinRef};
//! fn worker<P: Pin>(pin: PinRef<'_, P>, filter: FilterRef<'_, P::Filter>, at: &mut Thread) {
//!     let control = filter.control_mutex();
//!     let mut control = control.lock(at);
//!     let processing = pin.processing_mutex();
//!     let pin = processing.lock(control.parts().1);
//!     let _no_frame_is_processed_now = *pin;
//! }
//! ```
//!
//! ```compile_fail
//! # use avstream::irql::Thread;
//! # use avstream::{FilterRef, Pin, PinRef};
//! fn the_wrong_way_round<P: Pin>(pin: PinRef<'_, P>, filter: FilterRef<'_, P::Filter>, at: &mut Thread) {
//!     let processing = pin.processing_mutex();
//!     let mut processing = processing.lock(at);
//!     filter.control_mutex().lock(processing.parts().1);
//! }
//! ```
//!
//! ```compile_fail
//! # use avstream::{DeviceRef, Filter, FilterRef, irql::Thread};
//! fn the_device_under_a_filter<F: Filter>(device: DeviceRef<'_, F::Device>, filter: FilterRef<'_, F>, at: &mut Thread) {
//!     let control = filter.control_mutex();
//!     let mut control = control.lock(at);
//!     device.mutex().lock(control.parts().1);
//! }
//! ```
//!
//! ```compile_fail
//! # use avstream::{Passive, Pin, PinRef};
//! fn process<P: Pin>(pin: PinRef<'_, P>, at: &mut Passive) {
//!     pin.processing_mutex().lock(at);
//! }
//! ```
//!
//! Pages: nf-ks-ksacquiredevice, nf-ks-ksfilteracquirecontrol, nf-ks-kspinacquireprocessingmutex,
//! nf-ks-ksfilteracquireprocessingmutex.

// UNSAFETY: calls with raw pointers to objects of AVStream's.
#![allow(unsafe_code)]

use crate::device::{Device, DeviceRef};
use crate::filter::{Filter, FilterRef};
use crate::irql::{Thread, UnderControl, UnderDevice, UnderProcessing};
use crate::lock::{Backend, Lock, MayTake};
use crate::pin::{Pin, PinRef};
use crate::sys;
use core::ptr::NonNull;
use ks_sys::{KSDEVICE, KSFILTER, KSPIN};

/// One mutex a line: its type, its object, what its holder may do, and the two calls.
macro_rules! mutexes {
    ($($(#[$meta:meta])* $name:ident($object:ty) holds $holds:ty: $acquire:ident, $release:ident; taken by $($by:ty),*;)*) => {$(
        $(#[$meta])*
        ///
        /// # Invariants
        /// The object lives as long as the value, whose maker borrows it.
        #[derive(Debug)]
        pub struct $name(NonNull<$object>);

        // SAFETY: a mutex of the class driver's: one holder at a time, and a full fence on either side.
        unsafe impl Backend for $name {
            type Holds = $holds;
            type Saved = ();

            fn acquire(&self) {
                // SAFETY: a live object, by the invariant; PASSIVE_LEVEL, and not held by this thread, by `MayTake`.
                unsafe { sys::$acquire(self.0.as_ptr().cast()) }
            }

            unsafe fn release(&self, (): ()) {
                // SAFETY: a live object, by the invariant; held by this thread, as the trait demands.
                unsafe { sys::$release(self.0.as_ptr().cast()) }
            }
        }

        $(impl MayTake<$name> for $by {})*
    )*};
}

mutexes! {
    /// The device mutex: the hierarchy from the device to its filters stays as it is.
    DeviceMutex(KSDEVICE) holds UnderDevice: KsAcquireDevice, KsReleaseDevice; taken by Thread;
    /// A filter's control mutex: its pins stay, and so do their states.
    ControlMutex(KSFILTER) holds UnderControl: KsAcquireControl, KsReleaseControl; taken by Thread, UnderDevice;
    /// A filter's processing mutex: its process callback does not run.
    FilterProcessingMutex(KSFILTER) holds UnderProcessing:
        KsFilterAcquireProcessingMutex, KsFilterReleaseProcessingMutex; taken by Thread, UnderDevice, UnderControl;
    /// A pin's processing mutex: its process callback does not run.
    PinProcessingMutex(KSPIN) holds UnderProcessing:
        KsPinAcquireProcessingMutex, KsPinReleaseProcessingMutex; taken by Thread, UnderDevice, UnderControl;
}

/// The mutex of a live object.
fn over<T, B: Backend>(object: T, mutex: B) -> Lock<T, B> {
    Lock::over(mutex, object)
}

impl<'a, D: Device> DeviceRef<'a, D> {
    /// The device mutex (`KsAcquireDevice`).
    #[must_use]
    pub fn mutex(self) -> Lock<Self, DeviceMutex> {
        // INVARIANT: the reference that is locked up with it keeps the device alive.
        over(self, DeviceMutex(self.as_non_null()))
    }
}

impl<'a, F: Filter> FilterRef<'a, F> {
    /// The control mutex (`KsFilterAcquireControl`).
    #[must_use]
    pub fn control_mutex(self) -> Lock<Self, ControlMutex> {
        // INVARIANT: the reference that is locked up with it keeps the filter alive.
        over(self, ControlMutex(self.as_non_null()))
    }

    /// The processing mutex (`KsFilterAcquireProcessingMutex`), for a filter that processes.
    #[must_use]
    pub fn processing_mutex(self) -> Lock<Self, FilterProcessingMutex> {
        // INVARIANT: as above.
        over(self, FilterProcessingMutex(self.as_non_null()))
    }
}

impl<'a, P: Pin> PinRef<'a, P> {
    /// The processing mutex (`KsPinAcquireProcessingMutex`), for a pin that processes.
    #[must_use]
    pub fn processing_mutex(self) -> Lock<Self, PinProcessingMutex> {
        // INVARIANT: the reference that is locked up with it keeps the pin alive.
        over(self, PinProcessingMutex(self.as_non_null()))
    }
}
