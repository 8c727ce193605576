//! Where the kernel comes in and where it leaves: DriverEntry and DriverUnload.
//!
//! Order, as the documentation of KMDF miniport drivers has it ("Creating Kernel-Mode Driver Framework (KMDF)
//! Miniport Drivers", KsInitializeDriver): the framework's driver object first, without a dispatch table; then
//! AVStream, which sets AddDevice, the dispatch table and DriverUnload; then our unload routine in front of
//! AVStream's, because the framework wants to be told.

// UNSAFETY: the kernel's parameters are raw pointers.
#![allow(unsafe_code)]

use core::mem::transmute;
use core::sync::atomic::{AtomicPtr, Ordering};

use ks_sys::*;

use crate::device::KsFrame;
use crate::{platform, trace};

/// AVStream's own unload routine, which ours ends with.
static KS_UNLOAD: AtomicPtr<c_void> = AtomicPtr::new(core::ptr::null_mut());

/// `DRIVER_INITIALIZE`, called by the platform's entry.
///
/// # Safety
/// The parameters of the image's entry, at PASSIVE_LEVEL.
pub(crate) unsafe fn driver_entry(driver: PDRIVER_OBJECT, registry_path: PUNICODE_STRING) -> NTSTATUS {
    // SAFETY: our own parameters.
    let status = unsafe { platform::create_driver(driver, registry_path) };
    if status < 0 {
        return status;
    }
    // SAFETY: DriverEntry runs at PASSIVE_LEVEL.
    let at = unsafe { avstream::irql::assume_passive() };
    // SAFETY: our own parameter, while DriverEntry runs.
    if let Some(service) = unsafe { avstream::registry::Key::of_service(registry_path, &at) } {
        crate::budget::read_limits(&service, &at);
    }
    // SAFETY: unregistered below if the driver does not start, and else by `unload`.
    unsafe { trace::register(&at) };
    // SAFETY: our own parameters.
    if let Err(error) = unsafe { avstream::device::initialize_driver::<KsFrame>(driver, registry_path) } {
        trace::unregister(&at);
        return error.status();
    }
    // SAFETY: the kernel's object for this driver, which nobody else uses before the entry returns.
    let driver = unsafe { &mut *driver };
    let saved = driver.DriverUnload.replace(unload);
    // Relaxed: the unload routine runs after the entry has returned.
    KS_UNLOAD.store(saved.map_or(core::ptr::null_mut(), |routine| routine as *mut c_void), Ordering::Relaxed);
    STATUS_SUCCESS
}

windows_abi! {
    /// `DRIVER_UNLOAD`: all devices are gone.
    unsafe fn unload(driver: PDRIVER_OBJECT) {
        // SAFETY: DriverUnload runs at PASSIVE_LEVEL.
        trace::unregister(&unsafe { avstream::irql::assume_passive() });
        // SAFETY: the kernel calls this once, last.
        unsafe { platform::unload_driver() };
        let saved = KS_UNLOAD.load(Ordering::Relaxed);
        // SAFETY: null, or the routine that KsInitializeDriver had set: an Option of a function has the same form.
        let saved = unsafe { transmute::<*mut c_void, PDRIVER_UNLOAD>(saved) };
        if let Some(routine) = saved {
            // SAFETY: AVStream's routine, with the driver it was set for.
            unsafe { routine(driver) };
        }
    }
}
