//! The one place where this crate touches imports of ks.sys and ntoskrnl.exe.
//!
//! On Windows targets they are the raw-dylib imports of `ks-sys`. Elsewhere nothing exports them; each is then a
//! function pointer that stops the program, so that everything above type-checks, and what needs no Windows can be
//! tested, on any machine.

// UNSAFETY: off Windows, one function stands in for all imports; it has to take the type of each of them.
#![allow(unsafe_code)]
#![allow(non_upper_case_globals)]

macro_rules! imports {
    ($($name:ident),* $(,)?) => {
        #[cfg(all(windows, target_env = "msvc"))]
        pub(crate) use ks_sys::{$($name),*};
        $(
            #[cfg(not(all(windows, target_env = "msvc")))]
            pub(crate) const $name: ks_sys::sig::$name = {
                // SAFETY: a function pointer becomes a function pointer; the callee reads no argument and never returns.
                unsafe { core::mem::transmute(absent as extern "C" fn() -> !) }
            };
        )*
    };
}

imports! {
    EtwRegister, EtwUnregister, EtwWriteTransfer,
    ExAcquireFastMutex, ExAllocatePool2, ExFreePoolWithTag, ExReleaseFastMutex,
    KeAcquireSpinLockRaiseToDpc, KeGetCurrentProcessorNumberEx, KeInitializeEvent, KeQueryPerformanceCounter,
    KeReleaseSpinLock,
    KsAcquireControl, KsAcquireDevice, KsAddItemToObjectBag, KsDecrementCountedWorker, KsDefaultAddEventHandler,
    KsFilterAcquireProcessingMutex, KsFilterAttemptProcessing, KsFilterReleaseProcessingMutex, KsGenerateEvents,
    KsGetDevice, KsGetFilterFromIrp, KsGetObjectFromFileObject, KsGetPinFromIrp,
    KsIncrementCountedWorker, KsInitializeDriver, KsPinAcquireProcessingMutex, KsPinAttemptProcessing,
    KsPinGetCopyRelationships,
    KsPinGetLeadingEdgeStreamPointer, KsPinGetParentFilter, KsPinGetReferenceClockInterface,
    KsPinRegisterFrameReturnCallback, KsPinRegisterPowerCallbacks, KsPinReleaseProcessingMutex, KsPinSubmitFrame,
    KsRegisterCountedWorker, KsReleaseControl, KsReleaseDevice,
    KsStreamPointerAdvance, KsStreamPointerAdvanceOffsets, KsStreamPointerClone, KsStreamPointerDelete,
    KsStreamPointerLock, KsStreamPointerSetStatusCode, KsStreamPointerUnlock, KsSynchronousIoControlDevice, KsUnregisterWorker,
    ObReferenceObjectByHandle, ObfDereferenceObject, ZwClose, ZwOpenKey, ZwQueryValueKey, _KsEdit,
}

/// `*IoFileObjectType`.
pub(crate) fn file_object_type() -> ks_sys::POBJECT_TYPE {
    #[cfg(all(windows, target_env = "msvc"))]
    // SAFETY: a variable of ntoskrnl that is set before any driver is loaded and never changes.
    return unsafe { *ks_sys::IoFileObjectType };
    #[cfg(not(all(windows, target_env = "msvc")))]
    core::ptr::null_mut()
}

#[cfg(not(all(windows, target_env = "msvc")))]
extern "C" fn absent() -> ! {
    panic!("this function is imported from Windows, and this is not Windows")
}

/// Defines the functions that KS calls, generic over the driver's type: the calling convention of Windows, in one place.
macro_rules! callbacks {
    ($($(#[$meta:meta])* $vis:vis unsafe fn $name:ident<$t:ident: $bound:path>($($parameters:tt)*) $(-> $result:ty)? $body:block)*) => {
        $(
            $(#[$meta])*
            #[cfg(target_arch = "x86_64")]
            $vis unsafe extern "win64" fn $name<$t: $bound>($($parameters)*) $(-> $result)? $body
            $(#[$meta])*
            #[cfg(not(target_arch = "x86_64"))]
            $vis unsafe extern "system" fn $name<$t: $bound>($($parameters)*) $(-> $result)? $body
        )*
    };
}
pub(crate) use callbacks;
