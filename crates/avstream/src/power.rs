//! Power, as a pin is told about it: `KsPinRegisterPowerCallbacks`.
//!
//! For pins that process themselves. "Do not attempt to obtain the filter control mutex" here; the device mutex is held.
//! On the way up SetDeviceState may come before the wake ("Power and State Changes in AVStream"), so a pin remembers both
//! and goes on when both allow. Pages: nf-ks-kspinregisterpowercallbacks, nc-ks-pfnkspinpower.
//!
//! ```
//! use avstream::power::{PowerSlot, Sleeps};
//! /// Goes into `Pin::POWER` of a pin that wants to know.
//! fn is_told<P: Sleeps>() -> PowerSlot<P> {
//!     PowerSlot::here()
//! }
//! ```

// UNSAFETY: KS calls back with pointers to its objects.
#![allow(unsafe_code)]

use crate::irql::{self, Passive};
use crate::pin::{Pin, PinRef};
use crate::sys::{self, callbacks};
use core::marker::PhantomData;
use ks_sys::{DEVICE_POWER_STATE, KSPIN, PFNKSPINPOWER};

/// A pin that is told when the device goes to sleep.
pub trait Sleeps: Pin {
    /// The device leaves its working state.
    fn sleep(pin: PinRef<'_, Self>, at: &Passive);
    /// The device works again.
    fn wake(pin: PinRef<'_, Self>, at: &Passive);
}

/// The slot for power callbacks; [`PowerSlot::here`] fills it.
#[derive(Debug)]
pub struct PowerSlot<P> {
    sleep: PFNKSPINPOWER,
    wake: PFNKSPINPOWER,
    pin: PhantomData<P>,
}

impl<P: Pin> PowerSlot<P> {
    /// Nobody is told.
    pub const NONE: Self = Self { sleep: None, wake: None, pin: PhantomData };

    /// The pin is told.
    #[must_use]
    pub const fn here() -> Self
    where
        P: Sleeps,
    {
        Self { sleep: Some(sleep::<P>), wake: Some(wake::<P>), pin: PhantomData }
    }

    /// # Safety
    /// `pin` is a pin of type `P` in Create.
    pub(crate) unsafe fn register(&self, pin: *mut KSPIN) {
        if self.sleep.is_some() {
            // SAFETY: by the caller's promise.
            unsafe { sys::KsPinRegisterPowerCallbacks(pin, self.sleep, self.wake) }
        }
    }
}

callbacks! {
    unsafe fn sleep<P: Sleeps>(raw: *mut KSPIN, _state: DEVICE_POWER_STATE) {
        // SAFETY: called by KS.
        if let Some(pin) = unsafe { PinRef::<P>::from_raw(raw) } {
            P::sleep(pin, &irql::token());
        }
    }

    unsafe fn wake<P: Sleeps>(raw: *mut KSPIN, _state: DEVICE_POWER_STATE) {
        // SAFETY: called by KS.
        if let Some(pin) = unsafe { PinRef::<P>::from_raw(raw) } {
            P::wake(pin, &irql::token());
        }
    }
}
