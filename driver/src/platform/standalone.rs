//! The platform without a WDK: binds the framework itself, and calls it through its function table.
//!
//! A KMDF driver is linked with a stub whose entry, `FxDriverEntry`, asks WDFLDR.SYS for the framework's library
//! (`WdfVersionBind`), calls the driver's own entry, and undoes the binding once (`WdfVersionUnbind`). This file is
//! such a stub for a driver in miniport mode: it leaves `DriverObject->DriverUnload` alone, and the binding ends
//! when the driver calls [`unload_driver`], as the WDK's stub does it for `WdfDriverMiniportUnload`.

// UNSAFETY: this is the boundary to the framework's C functions, which live in a table of untyped pointers.
#![allow(unsafe_code)]

use core::cell::UnsafeCell;
use core::mem::transmute;
use core::ptr::{copy_nonoverlapping, null_mut};
use core::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use ks_sys::wdf::{index, sig};
use ks_sys::*;

mod runtime;

/// The version that this driver binds: Windows 10 2004 and later have it.
const VERSION: WDF_VERSION = WDF_VERSION { Major: 1, Minor: 31, Build: 0 };
/// How many functions the table of that version has.
const FUNCTIONS: ULONG = 458;

/// `WdfFunctions`: the framework writes the address of its table here when it binds.
static TABLE: AtomicPtr<WDFFUNC> = AtomicPtr::new(null_mut());
/// `WdfDriverGlobals`: the first argument of every call.
static GLOBALS: AtomicPtr<WDF_DRIVER_GLOBALS> = AtomicPtr::new(null_mut());
static BOUND: AtomicBool = AtomicBool::new(false);
static BINDING: Binding = Binding::new();

/// What the framework's loader gets at the binding and again at its end.
///
/// # Invariants
/// Touched by the entry and by the unload routine only, which the kernel runs one after the other.
struct Binding {
    info: UnsafeCell<WDF_BIND_INFO>,
    path: UnsafeCell<UNICODE_STRING>,
    /// The entry's own registry path is gone when the entry has returned.
    path_text: UnsafeCell<[u16; 260]>,
}

// SAFETY: by the type's invariant no two threads use it at once.
unsafe impl Sync for Binding {}

static COMPONENT: [u16; 12] = wide("KmdfLibrary");

impl Binding {
    const fn new() -> Self {
        let info = WDF_BIND_INFO {
            Size: size_of::<WDF_BIND_INFO>() as ULONG,
            Component: COMPONENT.as_ptr().cast_mut(),
            Version: VERSION,
            FuncCount: FUNCTIONS,
            FuncTable: TABLE.as_ptr().cast(),
            Module: null_mut(),
        };
        let path = UNICODE_STRING { Length: 0, MaximumLength: 0, Buffer: null_mut() };
        Self {
            info: UnsafeCell::new(info),
            path: UnsafeCell::new(path),
            path_text: UnsafeCell::new([0; 260]),
        }
    }

    /// Keeps a copy of the registry path.
    ///
    /// # Safety
    /// `path` is the entry's parameter, and the entry is running.
    unsafe fn keep(&self, path: &UNICODE_STRING) -> NTSTATUS {
        let text = self.path_text.get();
        let words = usize::from(path.Length) / 2;
        // SAFETY: an array's length is read from its type, not from memory.
        if words > unsafe { &*text }.len() {
            return STATUS_INVALID_PARAMETER;
        }
        // SAFETY: Length bytes of Buffer are readable (UNICODE_STRING); the copy was just measured to fit.
        unsafe { copy_nonoverlapping(path.Buffer, text.cast(), words) };
        let kept = UNICODE_STRING { Length: path.Length, MaximumLength: path.Length, Buffer: text.cast() };
        // SAFETY: by the type's invariant nobody else looks at it now.
        unsafe { self.path.get().write(kept) };
        STATUS_SUCCESS
    }
}

windows_abi! {
    /// The image's entry: what `/ENTRY` names, and what a KMDF driver linked with the WDK calls its own.
    #[unsafe(no_mangle)]
    pub unsafe fn FxDriverEntry(driver: PDRIVER_OBJECT, registry_path: PUNICODE_STRING) -> NTSTATUS {
        // SAFETY: the kernel passes both, valid until the entry returns.
        let status = unsafe { bind(driver, registry_path) };
        if !nt_success(status) {
            return status;
        }
        // SAFETY: the same two arguments.
        let status = unsafe { crate::entry::driver_entry(driver, registry_path) };
        if !nt_success(status) {
            unbind();
        }
        status
    }
}

/// # Safety
/// The parameters of the image's entry, while it runs.
unsafe fn bind(driver: PDRIVER_OBJECT, registry_path: PUNICODE_STRING) -> NTSTATUS {
    // SAFETY: the kernel's own string, valid while the entry runs.
    let path = unsafe { *registry_path };
    // SAFETY: it is the entry's parameter, and the entry is running.
    let status = unsafe { BINDING.keep(&path) };
    if !nt_success(status) {
        return status;
    }
    // SAFETY: the information has the size it names, and everything it points to is static.
    let status =
        unsafe { WdfVersionBind(driver, BINDING.path.get(), BINDING.info.get(), GLOBALS.as_ptr().cast()) };
    // Relaxed: whoever reads it runs after the entry, or in it.
    BOUND.store(nt_success(status), Ordering::Relaxed);
    status
}

/// Ends the binding, the first time it is called.
fn unbind() {
    // Relaxed: entry and unload routine never run at the same time; swap makes a second call harmless.
    if BOUND.swap(false, Ordering::Relaxed) {
        let globals = GLOBALS.load(Ordering::Relaxed).cast();
        // SAFETY: the arguments of the binding that succeeded. Nothing could be done about a failure here.
        let _ = unsafe { WdfVersionUnbind(BINDING.path.get(), BINDING.info.get(), globals) };
    }
}

/// Calls a function of the framework's table: `call!(WdfTimerStop(timer, 1))`.
macro_rules! call {
    ($name:ident($($argument:expr),* $(,)?)) => {{
        // Relaxed: written by the binding, before anything could call.
        let entry = TABLE.load(Ordering::Relaxed).wrapping_add(index::$name);
        // SAFETY: the binding filled the table, and each index lies in it (`FUNCTIONS`).
        let entry = unsafe { entry.read() };
        // SAFETY: the entry at a name's index is a function of that name's signature.
        let function = unsafe { transmute::<WDFFUNC, sig::$name>(entry) };
        // SAFETY: the caller of this file's functions answers for the arguments; the globals are the framework's.
        unsafe { function(GLOBALS.load(Ordering::Relaxed), $($argument),*) }
    }};
}

/// Makes the framework's driver object, in miniport mode (`WdfDriverCreate`).
///
/// # Safety
/// The parameters of the driver's entry, while it runs.
pub(crate) unsafe fn create_driver(driver: PDRIVER_OBJECT, registry_path: PUNICODE_STRING) -> NTSTATUS {
    let mut config = WDF_DRIVER_CONFIG {
        Size: size_of::<WDF_DRIVER_CONFIG>() as ULONG,
        DriverInitFlags: WdfDriverInitNoDispatchOverride as ULONG,
        // Neither Add nor Unload is the framework's to call: the port driver, AVStream, owns the dispatch table.
        EvtDriverDeviceAdd: None,
        EvtDriverUnload: None,
        DriverPoolTag: runtime::POOL_TAG,
    };
    call!(WdfDriverCreate(driver, registry_path, null_mut(), &raw mut config, null_mut()))
}

/// Deletes the framework's driver object and ends the binding (`WdfDriverMiniportUnload`).
///
/// # Safety
/// Called once, by the unload routine; nothing of the framework is used after it.
pub(crate) unsafe fn unload_driver() {
    // SAFETY: the framework's globals are readable while the binding lasts.
    let driver = unsafe { (*GLOBALS.load(Ordering::Relaxed)).Driver };
    call!(WdfDriverMiniportUnload(driver));
    unbind();
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
    // SAFETY: the framework's globals are readable while the binding lasts.
    let driver = unsafe { (*GLOBALS.load(Ordering::Relaxed)).Driver };
    call!(WdfDeviceMiniportCreate(driver, null_mut(), functional, next, physical, device))
}

/// Deletes an object of the framework, and its children with it (`WdfObjectDelete`).
///
/// # Safety
/// A handle from one of the functions here, deleted once; for a device at PASSIVE_LEVEL.
pub(crate) unsafe fn delete_object(object: WDFOBJECT) {
    call!(WdfObjectDelete(object));
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
    let mut config = WDF_TIMER_CONFIG {
        Size: size_of::<WDF_TIMER_CONFIG>() as ULONG,
        EvtTimerFunc: callback,
        // A period is whole milliseconds; a one-shot timer, re-armed, can keep any frame rate.
        Period: 0,
        AutomaticSerialization: 0,
        TolerableDelay: 0,
        // SAFETY: the rest of the structure is a flag and padding, for which zero is a value.
        ..unsafe { core::mem::zeroed() }
    };
    config.UseHighResolutionTimer = WdfTrue as u8;
    let mut attributes = WDF_OBJECT_ATTRIBUTES {
        Size: size_of::<WDF_OBJECT_ATTRIBUTES>() as ULONG,
        EvtCleanupCallback: None,
        EvtDestroyCallback: None,
        ExecutionLevel: WdfExecutionLevelInheritFromParent,
        SynchronizationScope: WdfSynchronizationScopeInheritFromParent,
        ParentObject: parent,
        ContextSizeOverride: 0,
        ContextTypeInfo: &raw const TIMER_CONTEXT.0,
    };
    call!(WdfTimerCreate(&raw mut config, &raw mut attributes, timer))
}

/// Arms a timer (`WdfTimerStart`): `in_100ns` from now.
///
/// # Safety
/// A live timer, at DISPATCH_LEVEL or below.
pub(crate) unsafe fn start_timer(timer: WDFTIMER, in_100ns: u64) {
    // A high-resolution timer takes negative, that is relative, times only: zero would bring the system down.
    let due = -i64::try_from(in_100ns).unwrap_or(i64::MAX).max(1);
    call!(WdfTimerStart(timer, due));
}

/// Disarms a timer and waits until its callback has returned (`WdfTimerStop`).
///
/// # Safety
/// A live timer, at PASSIVE_LEVEL, and not from its own callback.
pub(crate) unsafe fn stop_timer(timer: WDFTIMER) {
    call!(WdfTimerStop(timer, 1));
}

/// The context of a timer: [`crate::timer::Target`] (`WdfObjectGetTypedContextWorker`).
///
/// # Safety
/// A live timer, made by [`create_timer`].
pub(crate) unsafe fn timer_context(timer: WDFTIMER) -> *mut c_void {
    call!(WdfObjectGetTypedContextWorker(timer.cast(), &raw const TIMER_CONTEXT.0))
}

/// What the framework keeps with each timer (`WDF_DECLARE_CONTEXT_TYPE`).
static TIMER_CONTEXT: ContextType = ContextType(WDF_OBJECT_CONTEXT_TYPE_INFO {
    Size: size_of::<WDF_OBJECT_CONTEXT_TYPE_INFO>() as ULONG,
    ContextName: c"KsFrameTimer".as_ptr().cast_mut(),
    ContextSize: size_of::<crate::timer::Target>(),
    UniqueType: &raw const TIMER_CONTEXT.0,
    EvtDriverGetUniqueContextType: None,
});

struct ContextType(WDF_OBJECT_CONTEXT_TYPE_INFO);

// SAFETY: nobody writes it.
unsafe impl Sync for ContextType {}

const fn nt_success(status: NTSTATUS) -> bool {
    status >= 0
}
