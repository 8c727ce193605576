//! Stream pointer timers: KsStreamPointerScheduleTimeout and KsStreamPointerCancelTimeout (stream/stream-pointer-timers).

use core::ffi::c_void;

use ks_sys::PFNKSSTREAMPOINTER;

use crate::nt;
use crate::ptr::Ptr;
use crate::stream_pointer::Pointer;

/// A timer and its DPC in pool; the callback runs at DISPATCH_LEVEL.
pub(crate) struct Timeout {
    timer: Ptr<nt::Timer>,
}

/// "It is safe to call this on a stream pointer that already has a timeout scheduled: AVStream cancels the previous timeout and replaces it."
pub(crate) fn schedule(pointer: Ptr<Pointer>, callback: PFNKSSTREAMPOINTER, interval: u64) {
    cancel(pointer);
    pointer.edit().timeout_callback = callback;
    if let Some(timer) = nt::start_timer(interval, expired, pointer.raw().cast()) {
        pointer.edit().timeout = Some(Box::new(Timeout { timer }));
    }
}

pub(crate) fn cancel(pointer: Ptr<Pointer>) {
    if let Some(timeout) = pointer.edit().timeout.take() {
        nt::stop_timer(timeout.timer);
    }
}

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    unsafe fn expired(_dpc: *mut ks_sys::KDPC, context: *mut c_void, _a: *mut c_void, _b: *mut c_void) {
        let Some(pointer) = Ptr::of(context.cast::<Pointer>()) else { return };
        cancel(pointer);
        if let Some(callback) = pointer.timeout_callback {
            crate::call!("AVStrMiniTimeoutCallback", callback(&raw mut pointer.edit().public));
        }
    }
}
