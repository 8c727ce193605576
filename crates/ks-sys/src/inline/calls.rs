//! Inline functions that do nothing but call an export with the types converted. They exist where imports do.
//!
//! Twenty-seven are ks.h's, which give the typeless functions of AVStream (`KsGetParent`) one name for each type of object;
//! the rest are macros of wdm.h over the functions that ntoskrnl.exe really exports.
use crate::*;

/// `fn Name(..) -> R = Export(..);` for each; the page is the one named before it.
macro_rules! calls {
    ($($(#[$meta:meta])* fn $name:ident($($arg:ident: $ty:ty),*) $(-> $ret:ty)? = $export:expr;)*) => {$(
        $(#[$meta])*
        ///
        /// # Safety
        /// The page's requirements on the object, its lifetime, the locks held and the IRQL.
        #[inline]
        pub unsafe fn $name($($arg: $ty),*) $(-> $ret)? {
            // SAFETY: the same call under another name: what the export requires is what the caller promised.
            unsafe { $export }
        }
    )*};
}

calls! {
    /// ks/nf-ks-ksdevicegetfirstchildfilterfactory
    fn KsDeviceGetFirstChildFilterFactory(Device: PKSDEVICE) -> PKSFILTERFACTORY = KsGetFirstChild(Device.cast()).cast();
    /// ks/nf-ks-ksdevicegetouterunknown
    fn KsDeviceGetOuterUnknown(Device: PKSDEVICE) -> PUNKNOWN = KsGetOuterUnknown(Device.cast());
    /// ks/nf-ks-ksdeviceregisteraggregatedclientunknown
    fn KsDeviceRegisterAggregatedClientUnknown(Device: PKSDEVICE, ClientUnknown: PUNKNOWN) -> PUNKNOWN
        = KsRegisterAggregatedClientUnknown(Device.cast(), ClientUnknown);

    /// ks/nf-ks-ksfilterfactorygetdevice
    fn KsFilterFactoryGetDevice(FilterFactory: PKSFILTERFACTORY) -> PKSDEVICE = KsGetDevice(FilterFactory.cast());
    /// ks/nf-ks-ksfilterfactorygetfirstchildfilter
    fn KsFilterFactoryGetFirstChildFilter(FilterFactory: PKSFILTERFACTORY) -> PKSFILTER
        = KsGetFirstChild(FilterFactory.cast()).cast();
    /// ks/nf-ks-ksfilterfactorygetnextsiblingfilterfactory
    fn KsFilterFactoryGetNextSiblingFilterFactory(FilterFactory: PKSFILTERFACTORY) -> PKSFILTERFACTORY
        = KsGetNextSibling(FilterFactory.cast()).cast();
    /// ks/nf-ks-ksfilterfactorygetouterunknown
    fn KsFilterFactoryGetOuterUnknown(FilterFactory: PKSFILTERFACTORY) -> PUNKNOWN
        = KsGetOuterUnknown(FilterFactory.cast());
    /// ks/nf-ks-ksfilterfactorygetparentdevice
    fn KsFilterFactoryGetParentDevice(FilterFactory: PKSFILTERFACTORY) -> PKSDEVICE
        = KsGetParent(FilterFactory.cast()).cast();
    /// ks/nf-ks-ksfilterfactoryregisteraggregatedclientunknown
    fn KsFilterFactoryRegisterAggregatedClientUnknown(FilterFactory: PKSFILTERFACTORY, ClientUnknown: PUNKNOWN) -> PUNKNOWN
        = KsRegisterAggregatedClientUnknown(FilterFactory.cast(), ClientUnknown);

    /// ks/nf-ks-ksfilteracquirecontrol
    fn KsFilterAcquireControl(Filter: PKSFILTER) = KsAcquireControl(Filter.cast());
    /// ks/nf-ks-ksfilterreleasecontrol
    fn KsFilterReleaseControl(Filter: PKSFILTER) = KsReleaseControl(Filter.cast());
    /// ks/nf-ks-ksfilteraddevent
    fn KsFilterAddEvent(Filter: PKSFILTER, EventEntry: PKSEVENT_ENTRY) = KsAddEvent(Filter.cast(), EventEntry);
    /// ks/nf-ks-ksfiltergenerateevents
    fn KsFilterGenerateEvents(
        Filter: PKSFILTER, EventSet: *const GUID, EventId: ULONG, DataSize: ULONG, Data: PVOID,
        CallBack: PFNKSGENERATEEVENTCALLBACK, CallBackContext: PVOID
    ) = KsGenerateEvents(Filter.cast(), EventSet, EventId, DataSize, Data, CallBack, CallBackContext);
    /// ks/nf-ks-ksfiltergetdevice
    fn KsFilterGetDevice(Filter: PKSFILTER) -> PKSDEVICE = KsGetDevice(Filter.cast());
    /// ks/nf-ks-ksfiltergetnextsiblingfilter
    fn KsFilterGetNextSiblingFilter(Filter: PKSFILTER) -> PKSFILTER = KsGetNextSibling(Filter.cast()).cast();
    /// ks/nf-ks-ksfiltergetouterunknown
    fn KsFilterGetOuterUnknown(Filter: PKSFILTER) -> PUNKNOWN = KsGetOuterUnknown(Filter.cast());
    /// ks/nf-ks-ksfiltergetparentfilterfactory
    fn KsFilterGetParentFilterFactory(Filter: PKSFILTER) -> PKSFILTERFACTORY = KsGetParent(Filter.cast()).cast();
    /// ks/nf-ks-ksfilterregisteraggregatedclientunknown
    fn KsFilterRegisterAggregatedClientUnknown(Filter: PKSFILTER, ClientUnknown: PUNKNOWN) -> PUNKNOWN
        = KsRegisterAggregatedClientUnknown(Filter.cast(), ClientUnknown);
    /// ks/nf-ks-ksgetfilterfromfileobject
    fn KsGetFilterFromFileObject(FileObject: PFILE_OBJECT) -> PKSFILTER = KsGetObjectFromFileObject(FileObject).cast();

    /// ks/nf-ks-kspinacquirecontrol
    fn KsPinAcquireControl(Pin: PKSPIN) = KsAcquireControl(Pin.cast());
    /// ks/nf-ks-kspinreleasecontrol
    fn KsPinReleaseControl(Pin: PKSPIN) = KsReleaseControl(Pin.cast());
    /// ks/nf-ks-kspinaddevent
    fn KsPinAddEvent(Pin: PKSPIN, EventEntry: PKSEVENT_ENTRY) = KsAddEvent(Pin.cast(), EventEntry);
    /// ks/nf-ks-kspingenerateevents
    fn KsPinGenerateEvents(
        Pin: PKSPIN, EventSet: *const GUID, EventId: ULONG, DataSize: ULONG, Data: PVOID,
        CallBack: PFNKSGENERATEEVENTCALLBACK, CallBackContext: PVOID
    ) = KsGenerateEvents(Pin.cast(), EventSet, EventId, DataSize, Data, CallBack, CallBackContext);
    /// ks/nf-ks-kspingetdevice
    fn KsPinGetDevice(Pin: PKSPIN) -> PKSDEVICE = KsGetDevice(Pin.cast());
    /// ks/nf-ks-kspingetouterunknown
    fn KsPinGetOuterUnknown(Pin: PKSPIN) -> PUNKNOWN = KsGetOuterUnknown(Pin.cast());
    /// ks/nf-ks-kspinregisteraggregatedclientunknown
    fn KsPinRegisterAggregatedClientUnknown(Pin: PKSPIN, ClientUnknown: PUNKNOWN) -> PUNKNOWN
        = KsRegisterAggregatedClientUnknown(Pin.cast(), ClientUnknown);
    /// ks/nf-ks-ksgetpinfromfileobject
    fn KsGetPinFromFileObject(FileObject: PFILE_OBJECT) -> PKSPIN = KsGetObjectFromFileObject(FileObject).cast();

    /// wdm/nf-wdm-iocalldriver
    fn IoCallDriver(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS = IofCallDriver(DeviceObject, Irp);
    /// wdm/nf-wdm-iocompleterequest
    fn IoCompleteRequest(Irp: PIRP, PriorityBoost: CCHAR) = IofCompleteRequest(Irp, PriorityBoost);
    /// wdm/nf-wdm-obdereferenceobject
    fn ObDereferenceObject(Object: PVOID) -> LONG_PTR = ObfDereferenceObject(Object);
    /// wdm/nf-wdm-obfreferenceobject
    fn ObReferenceObject(Object: PVOID) -> LONG_PTR = ObfReferenceObject(Object);
    /// wdm/nf-wdm-keacquirespinlock; the old IRQL is returned.
    fn KeAcquireSpinLock(SpinLock: PKSPIN_LOCK) -> KIRQL = KeAcquireSpinLockRaiseToDpc(SpinLock);
}

/// wdm/nf-wdm-mmgetsystemaddressformdlsafe
///
/// # Safety
/// `Mdl` describes locked pages, or nonpaged pool.
#[inline]
pub unsafe fn MmGetSystemAddressForMdlSafe(Mdl: PMDL, Priority: ULONG) -> PVOID {
    // SAFETY: the caller's MDL is alive, and nobody writes to it while it is in use.
    let mdl = unsafe { &*Mdl };
    if mdl.MdlFlags & (MDL_MAPPED_TO_SYSTEM_VA | MDL_SOURCE_IS_NONPAGED_POOL) != 0 {
        return mdl.MappedSystemVa;
    }
    let (mode, anywhere, bug_check_on_failure) = (KernelMode as KPROCESSOR_MODE, core::ptr::null_mut(), 0);
    // SAFETY: the caller's pages are locked, and not mapped yet; failure is NULL, by the last argument but one.
    unsafe { MmMapLockedPagesSpecifyCache(Mdl, mode, MmCached, anywhere, bug_check_on_failure, Priority) }
}

/// wdm/nf-wdm-exinitializefastmutex
///
/// # Safety
/// `FastMutex` is valid for writing, in nonpaged memory, and used by nobody yet.
#[inline]
pub unsafe fn ExInitializeFastMutex(FastMutex: PFAST_MUTEX) {
    // SAFETY: the caller's promise.
    let mutex = unsafe { &mut *FastMutex };
    mutex.Count = 1;
    mutex.Owner = core::ptr::null_mut();
    mutex.Contention = 0;
    // SAFETY: an event inside the caller's nonpaged mutex.
    unsafe { KeInitializeEvent(&raw mut mutex.Event, SynchronizationEvent, FALSE) };
}
