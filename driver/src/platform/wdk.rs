//! The platform on Microsoft's crates: wdk-sys' bindings, its framework stub, wdk-alloc and wdk-panic; wdk tells the
//! debugger when the driver does not start.
//!
//! `FxDriverEntry` comes with the WDK (WdfDriverEntry.lib); it binds the framework and calls [`entry`], which the
//! linker knows as `DriverEntry`. The types of wdk-sys and ks-sys are the same C types generated twice, and on
//! Windows `"C"`, `"system"` and `"win64"` are one convention: they are converted here, and nowhere else.

// UNSAFETY: this is the boundary to the framework's C functions.
#![allow(unsafe_code)]

use core::mem::transmute;

use ks_sys::{
    NTSTATUS, PDEVICE_OBJECT, PDRIVER_OBJECT, PFN_WDF_TIMER, PUNICODE_STRING, WDFDEVICE, WDFOBJECT, WDFTIMER,
};
use wdk_sys::call_unsafe_wdf_function_binding;

// Its panic handler is all that is wanted of it.
extern crate wdk_panic;

#[global_allocator]
static POOL: wdk_alloc::WdkAllocator = wdk_alloc::WdkAllocator;

/// `KsFr` in a pool listing: tags are stored with the first character lowest.
const POOL_TAG: wdk_sys::ULONG = u32::from_le_bytes(*b"KsFr");

/// wdf.h: functions of wdfminiport.h, which wdk-sys does not include, have their place in the table all the same.
const WDF_DEVICE_MINIPORT_CREATE: usize = 200;

unsafe extern "C" {
    /// wdf.h: the framework's stub replaces `WdfDriverMiniportUnload` through this pointer, to end its binding too.
    static WdfDriverMiniportUnloadOverride: wdk_sys::WDFFUNC;
}

/// wdfminiport.h: `PFN_WDFDEVICEMINIPORTCREATE`
type MiniportCreate = unsafe extern "C" fn(
    wdk_sys::PWDF_DRIVER_GLOBALS,
    wdk_sys::WDFDRIVER,
    wdk_sys::PWDF_OBJECT_ATTRIBUTES,
    wdk_sys::PDEVICE_OBJECT,
    wdk_sys::PDEVICE_OBJECT,
    wdk_sys::PDEVICE_OBJECT,
    *mut wdk_sys::WDFDEVICE,
) -> wdk_sys::NTSTATUS;

/// wdfminiport.h: `PFN_WDFDRIVERMINIPORTUNLOAD`
type MiniportUnload = unsafe extern "C" fn(wdk_sys::PWDF_DRIVER_GLOBALS, wdk_sys::WDFDRIVER);

/// What the framework's stub calls.
///
/// # Safety
/// Called by the stub alone, with the parameters that the kernel gave it.
#[unsafe(export_name = "DriverEntry")]
pub(crate) unsafe extern "system" fn entry(
    driver: wdk_sys::PDRIVER_OBJECT,
    registry_path: wdk_sys::PCUNICODE_STRING,
) -> wdk_sys::NTSTATUS {
    // SAFETY: our own parameters; the string is not written.
    let status = unsafe { crate::entry::driver_entry(driver.cast(), registry_path.cast_mut().cast()) };
    if !wdk::nt_success(status) {
        wdk::println!("ksframe: DriverEntry ends with {status:#010x}");
    }
    status
}

/// Makes the framework's driver object, in miniport mode (`WdfDriverCreate`).
///
/// # Safety
/// The parameters of the driver's entry, while it runs.
pub(crate) unsafe fn create_driver(driver: PDRIVER_OBJECT, registry_path: PUNICODE_STRING) -> NTSTATUS {
    // Neither EvtDriverDeviceAdd nor EvtDriverUnload: the port driver, AVStream, owns the dispatch table.
    let mut config = wdk_sys::WDF_DRIVER_CONFIG {
        Size: size_of::<wdk_sys::WDF_DRIVER_CONFIG>() as wdk_sys::ULONG,
        DriverInitFlags: wdk_sys::_WDF_DRIVER_INIT_FLAGS::WdfDriverInitNoDispatchOverride as wdk_sys::ULONG,
        DriverPoolTag: POOL_TAG,
        ..Default::default()
    };
    // SAFETY: the caller's promise; the configuration has the size it names; the rest is optional.
    unsafe {
        call_unsafe_wdf_function_binding!(
            WdfDriverCreate,
            driver.cast(),
            registry_path.cast::<wdk_sys::UNICODE_STRING>().cast_const(),
            wdk_sys::WDF_NO_OBJECT_ATTRIBUTES,
            &raw mut config,
            wdk_sys::WDF_NO_HANDLE.cast::<wdk_sys::WDFDRIVER>(),
        )
    }
}

/// Deletes the framework's driver object and ends the binding (`WdfDriverMiniportUnload`).
///
/// # Safety
/// Called once, by the unload routine; nothing of the framework is used after it.
pub(crate) unsafe fn unload_driver() {
    // SAFETY: the stub has set it before any unload routine can run, and does not change it any more.
    let unload = unsafe { WdfDriverMiniportUnloadOverride };
    // SAFETY: the pointer has this signature (wdfminiport.h); an Option of a function has one form.
    let unload = unsafe { transmute::<wdk_sys::WDFFUNC, Option<MiniportUnload>>(unload) };
    if let Some(unload) = unload {
        // SAFETY: the stub's globals of this driver, and their driver object.
        unsafe { unload(globals(), driver_handle()) };
    }
}

/// Makes a framework device beside AVStream's (`WdfDeviceMiniportCreate`), to be deleted in Remove.
///
/// # Safety
/// The device objects of an AVStream device that is being added, at PASSIVE_LEVEL.
pub(crate) unsafe fn create_device(
    functional: PDEVICE_OBJECT,
    next: PDEVICE_OBJECT,
    physical: PDEVICE_OBJECT,
    device: &mut WDFDEVICE,
) -> NTSTATUS {
    // SAFETY: the stub sets it before the driver's entry runs, and does not change it any more.
    let table = unsafe { wdk_sys::WdfFunctions };
    // SAFETY: the table of 1.31 has more than 200 entries.
    let create = unsafe { *table.wrapping_add(WDF_DEVICE_MINIPORT_CREATE) };
    // SAFETY: the entry at this index has this signature (wdfminiport.h).
    let create = unsafe { transmute::<wdk_sys::WDFFUNC, MiniportCreate>(create) };
    // SAFETY: the caller's promise; the handle is written before the function returns a success.
    unsafe {
        create(
            globals(),
            driver_handle(),
            wdk_sys::WDF_NO_OBJECT_ATTRIBUTES,
            functional.cast(),
            next.cast(),
            physical.cast(),
            (&raw mut *device).cast(),
        )
    }
}

/// The stub's globals, the first argument of every call.
fn globals() -> wdk_sys::PWDF_DRIVER_GLOBALS {
    // SAFETY: the stub sets it before the driver's entry runs, and does not change it any more.
    unsafe { wdk_sys::WdfDriverGlobals }
}

/// `WdfGetDriver`, which is an inline function of C.
fn driver_handle() -> wdk_sys::WDFDRIVER {
    // SAFETY: valid between entry and unload.
    unsafe { (*globals()).Driver }
}

/// Deletes an object of the framework, and its children with it (`WdfObjectDelete`).
///
/// # Safety
/// A handle from one of the functions here, deleted once; for a device at PASSIVE_LEVEL.
pub(crate) unsafe fn delete_object(object: WDFOBJECT) {
    // SAFETY: the caller's promise.
    unsafe { call_unsafe_wdf_function_binding!(WdfObjectDelete, object.cast()) }
}

/// Makes a one-shot high-resolution timer whose callback runs at DISPATCH_LEVEL (`WdfTimerCreate`).
///
/// # Safety
/// `parent` is a live object of the framework, which deletes the timer with itself; PASSIVE_LEVEL.
pub(crate) unsafe fn create_timer(
    parent: WDFOBJECT,
    callback: PFN_WDF_TIMER,
    timer: &mut WDFTIMER,
) -> NTSTATUS {
    let mut config = wdk_sys::WDF_TIMER_CONFIG {
        Size: size_of::<wdk_sys::WDF_TIMER_CONFIG>() as wdk_sys::ULONG,
        // SAFETY: one convention on Windows, and a handle is a pointer in both.
        EvtTimerFunc: unsafe { transmute::<PFN_WDF_TIMER, wdk_sys::PFN_WDF_TIMER>(callback) },
        // A period of zero: whole milliseconds are too coarse; a one-shot timer, re-armed, can keep any frame rate.
        UseHighResolutionTimer: wdk_sys::_WDF_TRI_STATE::WdfTrue as wdk_sys::BOOLEAN,
        ..Default::default()
    };
    let mut attributes = wdk_sys::WDF_OBJECT_ATTRIBUTES {
        Size: size_of::<wdk_sys::WDF_OBJECT_ATTRIBUTES>() as wdk_sys::ULONG,
        ExecutionLevel: wdk_sys::_WDF_EXECUTION_LEVEL::WdfExecutionLevelInheritFromParent,
        SynchronizationScope: wdk_sys::_WDF_SYNCHRONIZATION_SCOPE::WdfSynchronizationScopeInheritFromParent,
        ParentObject: parent.cast(),
        ContextTypeInfo: &raw const TIMER_CONTEXT.0,
        ..Default::default()
    };
    // SAFETY: the caller's promise; both structures have the sizes they name.
    unsafe {
        call_unsafe_wdf_function_binding!(
            WdfTimerCreate,
            &raw mut config,
            &raw mut attributes,
            (&raw mut *timer).cast(),
        )
    }
}

/// Arms a timer (`WdfTimerStart`): `in_100ns` from now.
///
/// # Safety
/// A live timer, at DISPATCH_LEVEL or below.
pub(crate) unsafe fn start_timer(timer: WDFTIMER, in_100ns: u64) {
    // A high-resolution timer takes negative, that is relative, times only: zero would bring the system down.
    let due = -i64::try_from(in_100ns).unwrap_or(i64::MAX).max(1);
    // SAFETY: the caller's promise. The answer, whether it was armed before, is of no use here.
    let _ = unsafe { call_unsafe_wdf_function_binding!(WdfTimerStart, timer.cast(), due) };
}

/// Disarms a timer and waits until its callback has returned (`WdfTimerStop`).
///
/// # Safety
/// A live timer, at PASSIVE_LEVEL, and not from its own callback.
pub(crate) unsafe fn stop_timer(timer: WDFTIMER) {
    const WAIT: wdk_sys::BOOLEAN = 1;
    // SAFETY: the caller's promise. The answer, whether it was armed, is of no use here.
    let _ = unsafe { call_unsafe_wdf_function_binding!(WdfTimerStop, timer.cast(), WAIT) };
}

/// The context of a timer: [`crate::timer::Target`] (`WdfObjectGetTypedContextWorker`).
///
/// # Safety
/// A live timer, made by [`create_timer`].
pub(crate) unsafe fn timer_context(timer: WDFTIMER) -> *mut ks_sys::c_void {
    // SAFETY: the caller's promise.
    unsafe {
        call_unsafe_wdf_function_binding!(
            WdfObjectGetTypedContextWorker,
            timer.cast(),
            &raw const TIMER_CONTEXT.0
        )
    }
    .cast()
}

/// What the framework keeps with each timer (`WDF_DECLARE_CONTEXT_TYPE`).
static TIMER_CONTEXT: ContextType = ContextType(wdk_sys::WDF_OBJECT_CONTEXT_TYPE_INFO {
    Size: size_of::<wdk_sys::WDF_OBJECT_CONTEXT_TYPE_INFO>() as wdk_sys::ULONG,
    ContextName: c"KsFrameTimer".as_ptr().cast(),
    // C's size_t, which bindgen calls usize.
    ContextSize: size_of::<crate::timer::Target>(),
    UniqueType: &raw const TIMER_CONTEXT.0,
    EvtDriverGetUniqueContextType: None,
});

struct ContextType(wdk_sys::WDF_OBJECT_CONTEXT_TYPE_INFO);

// SAFETY: nobody writes it.
unsafe impl Sync for ContextType {}
