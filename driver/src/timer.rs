//! Timers of the framework (WDFTIMER) for pins.
//!
//! One-shot and high-resolution: a period would be whole milliseconds. The framework device is their parent; what a timer
//! calls lies in its context.

// UNSAFETY: raw handles of the framework.
#![allow(unsafe_code)]

use avstream::timer::{Backend, Fire};
use avstream::{DeviceRef, NtError, Result};
use core::ptr::NonNull;
use ks_sys::{WDFTIMER, c_void, windows_abi};

use crate::device::KsFrame;
use crate::platform;

/// WDFTIMER as a backend of `avstream`'s timers.
pub(crate) enum FrameworkTimer {}

/// A timer, and whom it calls. In the timer's own context.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Target {
    fire: Option<Fire>,
    context: *mut c_void,
}

// SAFETY: the framework's timer calls once for each start; WdfTimerStop with Wait TRUE returns when no callback runs or is
// due; WdfObjectDelete ends it.
unsafe impl Backend<KsFrame> for FrameworkTimer {
    fn create(device: DeviceRef<'_, KsFrame>, fire: Fire, context: *mut c_void) -> Result<NonNull<c_void>> {
        let parent = device.framework_device();
        if parent.is_null() {
            return Err(NtError::INVALID_DEVICE_STATE);
        }
        let mut timer: WDFTIMER = core::ptr::null_mut();
        // SAFETY: a live framework device: Remove comes after the last pin's Close; PASSIVE_LEVEL in Create.
        NtError::check(unsafe { platform::create_timer(parent.cast(), Some(expired), &mut timer) })?;
        // SAFETY: made just now.
        let target = unsafe { platform::timer_context(timer) }.cast::<Target>();
        // SAFETY: the timer's own memory, of this type, and nobody reads it before the first start.
        unsafe { target.write(Target { fire: Some(fire), context }) };
        NonNull::new(timer.cast()).ok_or(NtError::UNSUCCESSFUL)
    }

    unsafe fn start(timer: NonNull<c_void>, in_100ns: u64) {
        // SAFETY: a live timer, by the trait's contract.
        unsafe { platform::start_timer(timer.as_ptr().cast(), in_100ns) }
    }

    unsafe fn stop(timer: NonNull<c_void>) {
        // SAFETY: a live timer, by the trait's contract.
        unsafe { platform::stop_timer(timer.as_ptr().cast()) }
    }

    unsafe fn delete(timer: NonNull<c_void>) {
        // SAFETY: a live timer, by the trait's contract, and not used again.
        unsafe { platform::delete_object(timer.as_ptr().cast()) }
    }
}

windows_abi! {
    /// `EvtTimerFunc`, at DISPATCH_LEVEL.
    unsafe fn expired(timer: WDFTIMER) {
        // SAFETY: the framework's own handle.
        let target = unsafe { platform::timer_context(timer) }.cast::<Target>();
        // SAFETY: written in `create`, before the first start.
        let target = unsafe { target.read() };
        if let Some(fire) = target.fire {
            // SAFETY: the function goes with this context (`create`).
            unsafe { fire(target.context) };
        }
    }
}
