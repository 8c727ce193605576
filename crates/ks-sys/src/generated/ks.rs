//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct BUS_INTERFACE_MEDIUMS {
    pub Interface: INTERFACE,
    pub QueryMediumsList: PFNQUERYMEDIUMSLIST,
}
unsafe impl Zeroable for BUS_INTERFACE_MEDIUMS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BUS_INTERFACE_REFERENCE {
    pub Interface: INTERFACE,
    pub ReferenceDeviceObject: PFNREFERENCEDEVICEOBJECT,
    pub DereferenceDeviceObject: PFNDEREFERENCEDEVICEOBJECT,
    pub QueryReferenceString: PFNQUERYREFERENCESTRING,
}
unsafe impl Zeroable for BUS_INTERFACE_REFERENCE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IKsControl {
    pub lpVtbl: *mut IKsControlVtbl,
}
unsafe impl Zeroable for IKsControl {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IKsControlVtbl {
    pub QueryInterface: Option<callback!(fn(_: *mut IKsControl, _: *const IID, _: *mut PVOID) -> NTSTATUS)>,
    pub AddRef: Option<callback!(fn(_: *mut IKsControl) -> ULONG)>,
    pub Release: Option<callback!(fn(_: *mut IKsControl) -> ULONG)>,
    pub KsProperty: Option<
        callback!(
            fn(_: *mut IKsControl, _: PKSPROPERTY, _: ULONG, _: PVOID, _: ULONG, _: *mut ULONG) -> NTSTATUS
        ),
    >,
    pub KsMethod: Option<
        callback!(
            fn(_: *mut IKsControl, _: PKSMETHOD, _: ULONG, _: PVOID, _: ULONG, _: *mut ULONG) -> NTSTATUS
        ),
    >,
    pub KsEvent: Option<
        callback!(
            fn(_: *mut IKsControl, _: PKSEVENT, _: ULONG, _: PVOID, _: ULONG, _: *mut ULONG) -> NTSTATUS
        ),
    >,
}
unsafe impl Zeroable for IKsControlVtbl {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IKsDeviceFunctions {
    pub lpVtbl: *mut IKsDeviceFunctionsVtbl,
}
unsafe impl Zeroable for IKsDeviceFunctions {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IKsDeviceFunctionsVtbl {
    pub QueryInterface:
        Option<callback!(fn(_: *mut IKsDeviceFunctions, _: *const IID, _: *mut PVOID) -> NTSTATUS)>,
    pub AddRef: Option<callback!(fn(_: *mut IKsDeviceFunctions) -> ULONG)>,
    pub Release: Option<callback!(fn(_: *mut IKsDeviceFunctions) -> ULONG)>,
    pub RegisterAdapterObjectEx: Option<
        callback!(
            fn(
                _: *mut IKsDeviceFunctions,
                _: PADAPTER_OBJECT,
                _: PDEVICE_DESCRIPTION,
                _: ULONG,
                _: ULONG,
                _: ULONG,
            ) -> NTSTATUS
        ),
    >,
}
unsafe impl Zeroable for IKsDeviceFunctionsVtbl {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IKsReferenceClock {
    pub lpVtbl: *mut IKsReferenceClockVtbl,
}
unsafe impl Zeroable for IKsReferenceClock {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IKsReferenceClockVtbl {
    pub QueryInterface:
        Option<callback!(fn(_: *mut IKsReferenceClock, _: *const IID, _: *mut PVOID) -> NTSTATUS)>,
    pub AddRef: Option<callback!(fn(_: *mut IKsReferenceClock) -> ULONG)>,
    pub Release: Option<callback!(fn(_: *mut IKsReferenceClock) -> ULONG)>,
    pub GetTime: Option<callback!(fn(_: *mut IKsReferenceClock) -> LONGLONG)>,
    pub GetPhysicalTime: Option<callback!(fn(_: *mut IKsReferenceClock) -> LONGLONG)>,
    pub GetCorrelatedTime: Option<callback!(fn(_: *mut IKsReferenceClock, _: PLONGLONG) -> LONGLONG)>,
    pub GetCorrelatedPhysicalTime: Option<callback!(fn(_: *mut IKsReferenceClock, _: PLONGLONG) -> LONGLONG)>,
    pub GetResolution: Option<callback!(fn(_: *mut IKsReferenceClock, _: PKSRESOLUTION) -> NTSTATUS)>,
    pub GetState: Option<callback!(fn(_: *mut IKsReferenceClock, _: PKSSTATE) -> NTSTATUS)>,
}
unsafe impl Zeroable for IKsReferenceClockVtbl {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSALLOCATOR_DISPATCH {
    pub InitializeAllocator: PFNKSPININITIALIZEALLOCATOR,
    pub DeleteAllocator: PFNKSDELETEALLOCATOR,
    pub Allocate: PFNKSDEFAULTALLOCATE,
    pub Free: PFNKSDEFAULTFREE,
}
unsafe impl Zeroable for KSALLOCATOR_DISPATCH {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSALLOCATOR_FRAMING {
    pub Anonymous1: KSALLOCATOR_FRAMING_Anonymous1,
    pub PoolType: POOL_TYPE,
    pub Frames: ULONG,
    pub FrameSize: ULONG,
    pub Anonymous2: KSALLOCATOR_FRAMING_Anonymous2,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSALLOCATOR_FRAMING {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSALLOCATOR_FRAMING_Anonymous1 {
    pub OptionsFlags: ULONG,
    pub RequirementsFlags: ULONG,
}
unsafe impl Zeroable for KSALLOCATOR_FRAMING_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSALLOCATOR_FRAMING_Anonymous2 {
    pub FileAlignment: ULONG,
    pub FramePitch: LONG,
}
unsafe impl Zeroable for KSALLOCATOR_FRAMING_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSALLOCATOR_FRAMING_EX {
    pub CountItems: ULONG,
    pub PinFlags: ULONG,
    pub OutputCompression: KS_COMPRESSION,
    pub PinWeight: ULONG,
    pub FramingItem: [KS_FRAMING_ITEM; 1],
}
unsafe impl Zeroable for KSALLOCATOR_FRAMING_EX {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSATTRIBUTE {
    pub Size: ULONG,
    pub Flags: ULONG,
    pub Attribute: GUID,
}
unsafe impl Zeroable for KSATTRIBUTE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSATTRIBUTE_LIST {
    pub Count: ULONG,
    pub Attributes: *mut PKSATTRIBUTE,
}
unsafe impl Zeroable for KSATTRIBUTE_LIST {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSAUTOMATION_TABLE {
    pub PropertySetsCount: ULONG,
    pub PropertyItemSize: ULONG,
    pub PropertySets: *const KSPROPERTY_SET,
    pub MethodSetsCount: ULONG,
    pub MethodItemSize: ULONG,
    pub MethodSets: *const KSMETHOD_SET,
    pub EventSetsCount: ULONG,
    pub EventItemSize: ULONG,
    pub EventSets: *const KSEVENT_SET,
}
unsafe impl Zeroable for KSAUTOMATION_TABLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSBUFFER_ITEM {
    pub DpcItem: KSDPC_ITEM,
    pub BufferList: LIST_ENTRY,
}
unsafe impl Zeroable for KSBUFFER_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCLOCK_CREATE {
    pub CreateFlags: ULONG,
}
unsafe impl Zeroable for KSCLOCK_CREATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCLOCK_DISPATCH {
    pub SetTimer: PFNKSPINSETTIMER,
    pub CancelTimer: PFNKSPINCANCELTIMER,
    pub CorrelatedTime: PFNKSPINCORRELATEDTIME,
    pub Resolution: PFNKSPINRESOLUTION,
}
unsafe impl Zeroable for KSCLOCK_DISPATCH {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCLOCK_FUNCTIONTABLE {
    pub GetTime: PFNKSCLOCK_GETTIME,
    pub GetPhysicalTime: PFNKSCLOCK_GETTIME,
    pub GetCorrelatedTime: PFNKSCLOCK_CORRELATEDTIME,
    pub GetCorrelatedPhysicalTime: PFNKSCLOCK_CORRELATEDTIME,
}
unsafe impl Zeroable for KSCLOCK_FUNCTIONTABLE {}
pub type KSCOMPLETION_INVOCATION = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCOMPONENTID {
    pub Manufacturer: GUID,
    pub Product: GUID,
    pub Component: GUID,
    pub Name: GUID,
    pub Version: ULONG,
    pub Revision: ULONG,
}
unsafe impl Zeroable for KSCOMPONENTID {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSCORRELATED_TIME {
    pub Time: LONGLONG,
    pub SystemTime: LONGLONG,
}
unsafe impl Zeroable for KSCORRELATED_TIME {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct KSDATAFORMAT {
    pub FormatSize: ULONG,
    pub Flags: ULONG,
    pub SampleSize: ULONG,
    pub Reserved: ULONG,
    pub MajorFormat: GUID,
    pub SubFormat: GUID,
    pub Specifier: GUID,
}
unsafe impl Zeroable for KSDATAFORMAT {}
pub type KSDATARANGE = KSDATAFORMAT;
pub type KSDEGRADE = KSIDENTIFIER;
pub type KSDEGRADE_STANDARD = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDEVICE {
    pub Descriptor: *const KSDEVICE_DESCRIPTOR,
    pub Bag: KSOBJECT_BAG,
    pub Context: PVOID,
    pub FunctionalDeviceObject: PDEVICE_OBJECT,
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub NextDeviceObject: PDEVICE_OBJECT,
    pub Started: BOOLEAN,
    pub SystemPowerState: SYSTEM_POWER_STATE,
    pub DevicePowerState: DEVICE_POWER_STATE,
}
unsafe impl Zeroable for KSDEVICE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDEVICE_DESCRIPTOR {
    pub Dispatch: *const KSDEVICE_DISPATCH,
    pub FilterDescriptorsCount: ULONG,
    pub FilterDescriptors: *const *const KSFILTER_DESCRIPTOR,
    pub Version: ULONG,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSDEVICE_DESCRIPTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDEVICE_DISPATCH {
    pub Add: PFNKSDEVICECREATE,
    pub Start: PFNKSDEVICEPNPSTART,
    pub PostStart: PFNKSDEVICE,
    pub QueryStop: PFNKSDEVICEIRP,
    pub CancelStop: PFNKSDEVICEIRPVOID,
    pub Stop: PFNKSDEVICEIRPVOID,
    pub QueryRemove: PFNKSDEVICEIRP,
    pub CancelRemove: PFNKSDEVICEIRPVOID,
    pub Remove: PFNKSDEVICEIRPVOID,
    pub QueryCapabilities: PFNKSDEVICEQUERYCAPABILITIES,
    pub SurpriseRemoval: PFNKSDEVICEIRPVOID,
    pub QueryPower: PFNKSDEVICEQUERYPOWER,
    pub SetPower: PFNKSDEVICESETPOWER,
    pub QueryInterface: PFNKSDEVICEIRP,
}
unsafe impl Zeroable for KSDEVICE_DISPATCH {}
pub type KSDEVICE_HEADER = PVOID;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDEVICE_THERMAL_DISPATCH {
    pub ActiveCooling: PFNKSDEVICETHERMALACTIVECOOLING,
    pub PassiveCooling: PFNKSDEVICETHERMALPASSIVECOOLING,
}
unsafe impl Zeroable for KSDEVICE_THERMAL_DISPATCH {}
pub type KSDEVICE_THERMAL_STATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDISPATCH_TABLE {
    pub DeviceIoControl: PDRIVER_DISPATCH,
    pub Read: PDRIVER_DISPATCH,
    pub Write: PDRIVER_DISPATCH,
    pub Flush: PDRIVER_DISPATCH,
    pub Close: PDRIVER_DISPATCH,
    pub QuerySecurity: PDRIVER_DISPATCH,
    pub SetSecurity: PDRIVER_DISPATCH,
    pub FastDeviceIoControl: PFAST_IO_DEVICE_CONTROL,
    pub FastRead: PFAST_IO_READ,
    pub FastWrite: PFAST_IO_WRITE,
}
unsafe impl Zeroable for KSDISPATCH_TABLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSDPC_ITEM {
    pub Dpc: KDPC,
    pub ReferenceCount: ULONG,
    pub AccessLock: KSPIN_LOCK,
}
unsafe impl Zeroable for KSDPC_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSERROR {
    pub Context: PVOID,
    pub Status: ULONG,
}
unsafe impl Zeroable for KSERROR {}
pub type KSEVENT = KSIDENTIFIER;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA {
    pub NotificationType: ULONG,
    pub Anonymous: KSEVENTDATA_Anonymous,
}
unsafe impl Zeroable for KSEVENTDATA {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSEVENTDATA_Anonymous {
    pub EventHandle: KSEVENTDATA_Anonymous_EventHandle,
    pub SemaphoreHandle: KSEVENTDATA_Anonymous_SemaphoreHandle,
    pub EventObject: KSEVENTDATA_Anonymous_EventObject,
    pub SemaphoreObject: KSEVENTDATA_Anonymous_SemaphoreObject,
    pub Dpc: KSEVENTDATA_Anonymous_Dpc,
    pub WorkItem: KSEVENTDATA_Anonymous_WorkItem,
    pub KsWorkItem: KSEVENTDATA_Anonymous_KsWorkItem,
    pub Alignment: KSEVENTDATA_Anonymous_Alignment,
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_Anonymous_EventHandle {
    pub Event: HANDLE,
    pub Reserved: [ULONG_PTR; 2],
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous_EventHandle {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_Anonymous_SemaphoreHandle {
    pub Semaphore: HANDLE,
    pub Reserved: ULONG,
    pub Adjustment: LONG,
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous_SemaphoreHandle {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_Anonymous_EventObject {
    pub Event: PVOID,
    pub Increment: KPRIORITY,
    pub Reserved: ULONG_PTR,
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous_EventObject {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_Anonymous_SemaphoreObject {
    pub Semaphore: PVOID,
    pub Increment: KPRIORITY,
    pub Adjustment: LONG,
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous_SemaphoreObject {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_Anonymous_Dpc {
    pub Dpc: PKDPC,
    pub ReferenceCount: ULONG,
    pub Reserved: ULONG_PTR,
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous_Dpc {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_Anonymous_WorkItem {
    pub WorkQueueItem: PWORK_QUEUE_ITEM,
    pub WorkQueueType: WORK_QUEUE_TYPE,
    pub Reserved: ULONG_PTR,
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous_WorkItem {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_Anonymous_KsWorkItem {
    pub WorkQueueItem: PWORK_QUEUE_ITEM,
    pub KsWorkerObject: PKSWORKER,
    pub Reserved: ULONG_PTR,
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous_KsWorkItem {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENTDATA_Anonymous_Alignment {
    pub Unused: PVOID,
    pub Alignment: [LONG_PTR; 2],
}
unsafe impl Zeroable for KSEVENTDATA_Anonymous_Alignment {}
pub type KSEVENTS_LOCKTYPE = i32;
pub type KSEVENT_CLOCK_POSITION = u32;
pub type KSEVENT_CONNECTION = u32;
pub type KSEVENT_DEVICE = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENT_ENTRY {
    pub ListEntry: LIST_ENTRY,
    pub Object: PVOID,
    pub Anonymous: KSEVENT_ENTRY_Anonymous,
    pub EventData: PKSEVENTDATA,
    pub NotificationType: ULONG,
    pub EventSet: *const KSEVENT_SET,
    pub EventItem: *const KSEVENT_ITEM,
    pub FileObject: PFILE_OBJECT,
    pub SemaphoreAdjustment: ULONG,
    pub Reserved: ULONG,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSEVENT_ENTRY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSEVENT_ENTRY_Anonymous {
    pub DpcItem: PKSDPC_ITEM,
    pub BufferItem: PKSBUFFER_ITEM,
}
unsafe impl Zeroable for KSEVENT_ENTRY_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENT_ITEM {
    pub EventId: ULONG,
    pub DataInput: ULONG,
    pub ExtraEntryData: ULONG,
    pub AddHandler: PFNKSADDEVENT,
    pub RemoveHandler: PFNKSREMOVEEVENT,
    pub SupportHandler: PFNKSHANDLER,
}
unsafe impl Zeroable for KSEVENT_ITEM {}
pub type KSEVENT_PINCAPS_CHANGENOTIFICATIONS = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENT_SET {
    pub Set: *const GUID,
    pub EventsCount: ULONG,
    pub EventItem: *const KSEVENT_ITEM,
}
unsafe impl Zeroable for KSEVENT_SET {}
pub type KSEVENT_STREAMALLOCATOR = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENT_TIME_INTERVAL {
    pub EventData: KSEVENTDATA,
    pub TimeBase: LONGLONG,
    pub Interval: LONGLONG,
}
unsafe impl Zeroable for KSEVENT_TIME_INTERVAL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEVENT_TIME_MARK {
    pub EventData: KSEVENTDATA,
    pub MarkTime: LONGLONG,
}
unsafe impl Zeroable for KSEVENT_TIME_MARK {}
pub type KSEVENT_VOLUMELIMIT = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSE_NODE {
    pub Event: KSEVENT,
    pub NodeId: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSE_NODE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSE_PIN {
    pub Event: KSEVENT,
    pub PinId: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSE_PIN {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFASTMETHOD_ITEM {
    pub MethodId: ULONG,
    pub Anonymous: KSFASTMETHOD_ITEM_Anonymous,
}
unsafe impl Zeroable for KSFASTMETHOD_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSFASTMETHOD_ITEM_Anonymous {
    pub MethodHandler: PFNKSFASTHANDLER,
    pub MethodSupported: BOOLEAN,
}
unsafe impl Zeroable for KSFASTMETHOD_ITEM_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFASTPROPERTY_ITEM {
    pub PropertyId: ULONG,
    pub Anonymous1: KSFASTPROPERTY_ITEM_Anonymous1,
    pub Anonymous2: KSFASTPROPERTY_ITEM_Anonymous2,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSFASTPROPERTY_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSFASTPROPERTY_ITEM_Anonymous1 {
    pub GetPropertyHandler: PFNKSFASTHANDLER,
    pub GetSupported: BOOLEAN,
}
unsafe impl Zeroable for KSFASTPROPERTY_ITEM_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSFASTPROPERTY_ITEM_Anonymous2 {
    pub SetPropertyHandler: PFNKSFASTHANDLER,
    pub SetSupported: BOOLEAN,
}
unsafe impl Zeroable for KSFASTPROPERTY_ITEM_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFILTER {
    pub Descriptor: *const KSFILTER_DESCRIPTOR,
    pub Bag: KSOBJECT_BAG,
    pub Context: PVOID,
}
unsafe impl Zeroable for KSFILTER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFILTERFACTORY {
    pub FilterDescriptor: *const KSFILTER_DESCRIPTOR,
    pub Bag: KSOBJECT_BAG,
    pub Context: PVOID,
}
unsafe impl Zeroable for KSFILTERFACTORY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFILTER_DESCRIPTOR {
    pub Dispatch: *const KSFILTER_DISPATCH,
    pub AutomationTable: *const KSAUTOMATION_TABLE,
    pub Version: ULONG,
    pub Flags: ULONG,
    pub ReferenceGuid: *const GUID,
    pub PinDescriptorsCount: ULONG,
    pub PinDescriptorSize: ULONG,
    pub PinDescriptors: *const KSPIN_DESCRIPTOR_EX,
    pub CategoriesCount: ULONG,
    pub Categories: *const GUID,
    pub NodeDescriptorsCount: ULONG,
    pub NodeDescriptorSize: ULONG,
    pub NodeDescriptors: *const KSNODE_DESCRIPTOR,
    pub ConnectionsCount: ULONG,
    pub Connections: *const KSTOPOLOGY_CONNECTION,
    pub ComponentId: *const KSCOMPONENTID,
}
unsafe impl Zeroable for KSFILTER_DESCRIPTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFILTER_DISPATCH {
    pub Create: PFNKSFILTERIRP,
    pub Close: PFNKSFILTERIRP,
    pub Process: PFNKSFILTERPROCESS,
    pub Reset: PFNKSFILTERVOID,
}
unsafe impl Zeroable for KSFILTER_DISPATCH {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSFRAMETIME {
    pub Duration: LONGLONG,
    pub FrameFlags: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSFRAMETIME {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSGATE {
    pub Count: LONG,
    pub NextGate: PKSGATE,
}
unsafe impl Zeroable for KSGATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSGRAPHMANAGER_FUNCTIONTABLE {
    pub NotifyEvent: PFNKSGRAPHMANAGER_NOTIFY,
}
unsafe impl Zeroable for KSGRAPHMANAGER_FUNCTIONTABLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSHANDSHAKE {
    pub ProtocolId: GUID,
    pub Argument1: PVOID,
    pub Argument2: PVOID,
}
unsafe impl Zeroable for KSHANDSHAKE {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct KSIDENTIFIER {
    pub Set: GUID,
    pub Id: ULONG,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSIDENTIFIER {}
pub type KSINTERFACE_FILEIO = i32;
pub type KSINTERFACE_STANDARD = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSINTERVAL {
    pub TimeBase: LONGLONG,
    pub Interval: LONGLONG,
}
unsafe impl Zeroable for KSINTERVAL {}
pub type KSIRP_REMOVAL_OPERATION = i32;
pub type KSLIST_ENTRY_LOCATION = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSMAPPING {
    pub PhysicalAddress: PHYSICAL_ADDRESS,
    pub ByteCount: ULONG,
    pub Alignment: ULONG,
}
unsafe impl Zeroable for KSMAPPING {}
pub type KSMETHOD = KSIDENTIFIER;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSMETHOD_ITEM {
    pub MethodId: ULONG,
    pub Anonymous: KSMETHOD_ITEM_Anonymous,
    pub MinMethod: ULONG,
    pub MinData: ULONG,
    pub SupportHandler: PFNKSHANDLER,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSMETHOD_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSMETHOD_ITEM_Anonymous {
    pub MethodHandler: PFNKSHANDLER,
    pub MethodSupported: BOOLEAN,
}
unsafe impl Zeroable for KSMETHOD_ITEM_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSMETHOD_SET {
    pub Set: *const GUID,
    pub MethodsCount: ULONG,
    pub MethodItem: *const KSMETHOD_ITEM,
    pub FastIoCount: ULONG,
    pub FastIoTable: *const KSFASTMETHOD_ITEM,
}
unsafe impl Zeroable for KSMETHOD_SET {}
pub type KSMETHOD_STREAMALLOCATOR = u32;
pub type KSMETHOD_STREAMIO = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSMULTIPLE_ITEM {
    pub Size: ULONG,
    pub Count: ULONG,
}
unsafe impl Zeroable for KSMULTIPLE_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSM_NODE {
    pub Method: KSMETHOD,
    pub NodeId: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSM_NODE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODE_CREATE {
    pub CreateFlags: ULONG,
    pub Node: ULONG,
}
unsafe impl Zeroable for KSNODE_CREATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSNODE_DESCRIPTOR {
    pub AutomationTable: *const KSAUTOMATION_TABLE,
    pub Type: *const GUID,
    pub Name: *const GUID,
}
unsafe impl Zeroable for KSNODE_DESCRIPTOR {}
pub type KSOBJECTTYPE = i32;
pub type KSOBJECT_BAG = PVOID;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSOBJECT_CREATE {
    pub CreateItemsCount: ULONG,
    pub CreateItemsList: PKSOBJECT_CREATE_ITEM,
}
unsafe impl Zeroable for KSOBJECT_CREATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSOBJECT_CREATE_ITEM {
    pub Create: PDRIVER_DISPATCH,
    pub Context: PVOID,
    pub ObjectClass: UNICODE_STRING,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSOBJECT_CREATE_ITEM {}
pub type KSOBJECT_HEADER = PVOID;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN {
    pub Descriptor: *const KSPIN_DESCRIPTOR_EX,
    pub Bag: KSOBJECT_BAG,
    pub Context: PVOID,
    pub Id: ULONG,
    pub Communication: KSPIN_COMMUNICATION,
    pub ConnectionIsExternal: BOOLEAN,
    pub ConnectionInterface: KSPIN_INTERFACE,
    pub ConnectionMedium: KSPIN_MEDIUM,
    pub ConnectionPriority: KSPRIORITY,
    pub ConnectionFormat: PKSDATAFORMAT,
    pub AttributeList: PKSMULTIPLE_ITEM,
    pub StreamHeaderSize: ULONG,
    pub DataFlow: KSPIN_DATAFLOW,
    pub DeviceState: KSSTATE,
    pub ResetState: KSRESET,
    pub ClientState: KSSTATE,
}
unsafe impl Zeroable for KSPIN {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_CINSTANCES {
    pub PossibleCount: ULONG,
    pub CurrentCount: ULONG,
}
unsafe impl Zeroable for KSPIN_CINSTANCES {}
pub type KSPIN_COMMUNICATION = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_CONNECT {
    pub Interface: KSPIN_INTERFACE,
    pub Medium: KSPIN_MEDIUM,
    pub PinId: ULONG,
    pub PinToHandle: HANDLE,
    pub Priority: KSPRIORITY,
}
unsafe impl Zeroable for KSPIN_CONNECT {}
pub type KSPIN_DATAFLOW = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_DESCRIPTOR {
    pub InterfacesCount: ULONG,
    pub Interfaces: *const KSPIN_INTERFACE,
    pub MediumsCount: ULONG,
    pub Mediums: *const KSPIN_MEDIUM,
    pub DataRangesCount: ULONG,
    pub DataRanges: *const PKSDATARANGE,
    pub DataFlow: KSPIN_DATAFLOW,
    pub Communication: KSPIN_COMMUNICATION,
    pub Category: *const GUID,
    pub Name: *const GUID,
    pub Anonymous: KSPIN_DESCRIPTOR_Anonymous,
}
unsafe impl Zeroable for KSPIN_DESCRIPTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPIN_DESCRIPTOR_Anonymous {
    pub Reserved: LONGLONG,
    pub Anonymous: KSPIN_DESCRIPTOR_Anonymous_Anonymous,
}
unsafe impl Zeroable for KSPIN_DESCRIPTOR_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_DESCRIPTOR_Anonymous_Anonymous {
    pub ConstrainedDataRangesCount: ULONG,
    pub ConstrainedDataRanges: *mut PKSDATARANGE,
}
unsafe impl Zeroable for KSPIN_DESCRIPTOR_Anonymous_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_DESCRIPTOR_EX {
    pub Dispatch: *const KSPIN_DISPATCH,
    pub AutomationTable: *const KSAUTOMATION_TABLE,
    pub PinDescriptor: KSPIN_DESCRIPTOR,
    pub Flags: ULONG,
    pub InstancesPossible: ULONG,
    pub InstancesNecessary: ULONG,
    pub AllocatorFraming: *const KSALLOCATOR_FRAMING_EX,
    pub IntersectHandler: PFNKSINTERSECTHANDLEREX,
}
unsafe impl Zeroable for KSPIN_DESCRIPTOR_EX {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_DISPATCH {
    pub Create: PFNKSPINIRP,
    pub Close: PFNKSPINIRP,
    pub Process: PFNKSPIN,
    pub Reset: PFNKSPINVOID,
    pub SetDataFormat: PFNKSPINSETDATAFORMAT,
    pub SetDeviceState: PFNKSPINSETDEVICESTATE,
    pub Connect: PFNKSPIN,
    pub Disconnect: PFNKSPINVOID,
    pub Clock: *const KSCLOCK_DISPATCH,
    pub Allocator: *const KSALLOCATOR_DISPATCH,
}
unsafe impl Zeroable for KSPIN_DISPATCH {}
pub type KSPIN_INTERFACE = KSIDENTIFIER;
pub type KSPIN_MDL_CACHING_EVENT = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_MDL_CACHING_NOTIFICATION {
    pub Event: KSPIN_MDL_CACHING_EVENT,
    pub Buffer: PVOID,
}
unsafe impl Zeroable for KSPIN_MDL_CACHING_NOTIFICATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_MDL_CACHING_NOTIFICATION32 {
    pub Event: KSPIN_MDL_CACHING_EVENT,
    pub Buffer: ULONG,
}
unsafe impl Zeroable for KSPIN_MDL_CACHING_NOTIFICATION32 {}
pub type KSPIN_MEDIUM = KSIDENTIFIER;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_PHYSICALCONNECTION {
    pub Size: ULONG,
    pub Pin: ULONG,
    pub SymbolicLinkName: [WCHAR; 1],
}
unsafe impl Zeroable for KSPIN_PHYSICALCONNECTION {}
pub type KSPPROPERTY_ALLOCATOR_MDLCACHING = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPRIORITY {
    pub PriorityClass: ULONG,
    pub PrioritySubClass: ULONG,
}
unsafe impl Zeroable for KSPRIORITY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROCESSPIN {
    pub Pin: PKSPIN,
    pub StreamPointer: PKSSTREAM_POINTER,
    pub InPlaceCounterpart: PKSPROCESSPIN,
    pub DelegateBranch: PKSPROCESSPIN,
    pub CopySource: PKSPROCESSPIN,
    pub Data: PVOID,
    pub BytesAvailable: ULONG,
    pub BytesUsed: ULONG,
    pub Flags: ULONG,
    pub Terminate: BOOLEAN,
}
unsafe impl Zeroable for KSPROCESSPIN {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROCESSPIN_INDEXENTRY {
    pub Pins: *mut PKSPROCESSPIN,
    pub Count: ULONG,
}
unsafe impl Zeroable for KSPROCESSPIN_INDEXENTRY {}
pub type KSPROPERTY = KSIDENTIFIER;
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPROPERTY_BOUNDS_LONG {
    pub Anonymous1: KSPROPERTY_BOUNDS_LONG_Anonymous1,
    pub Anonymous2: KSPROPERTY_BOUNDS_LONG_Anonymous2,
}
unsafe impl Zeroable for KSPROPERTY_BOUNDS_LONG {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_BOUNDS_LONG_Anonymous1 {
    pub SignedMinimum: LONG,
    pub SignedMaximum: LONG,
}
unsafe impl Zeroable for KSPROPERTY_BOUNDS_LONG_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_BOUNDS_LONG_Anonymous2 {
    pub UnsignedMinimum: ULONG,
    pub UnsignedMaximum: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_BOUNDS_LONG_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPROPERTY_BOUNDS_LONGLONG {
    pub Anonymous1: KSPROPERTY_BOUNDS_LONGLONG_Anonymous1,
    pub Anonymous2: KSPROPERTY_BOUNDS_LONGLONG_Anonymous2,
}
unsafe impl Zeroable for KSPROPERTY_BOUNDS_LONGLONG {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_BOUNDS_LONGLONG_Anonymous1 {
    pub SignedMinimum: LONGLONG,
    pub SignedMaximum: LONGLONG,
}
unsafe impl Zeroable for KSPROPERTY_BOUNDS_LONGLONG_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_BOUNDS_LONGLONG_Anonymous2 {
    pub UnsignedMinimum: ULONGLONG,
    pub UnsignedMaximum: ULONGLONG,
}
unsafe impl Zeroable for KSPROPERTY_BOUNDS_LONGLONG_Anonymous2 {}
pub type KSPROPERTY_CLOCK = u32;
pub type KSPROPERTY_CONNECTION = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_DESCRIPTION {
    pub AccessFlags: ULONG,
    pub DescriptionSize: ULONG,
    pub PropTypeSet: KSIDENTIFIER,
    pub MembersListCount: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_DESCRIPTION {}
pub type KSPROPERTY_GENERAL = u32;
pub type KSPROPERTY_GM = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_GRAPHMANAGER_INTERFACE {
    pub GraphManager: PFILE_OBJECT,
    pub FunctionTable: KSGRAPHMANAGER_FUNCTIONTABLE,
}
unsafe impl Zeroable for KSPROPERTY_GRAPHMANAGER_INTERFACE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_ITEM {
    pub PropertyId: ULONG,
    pub Anonymous1: KSPROPERTY_ITEM_Anonymous1,
    pub MinProperty: ULONG,
    pub MinData: ULONG,
    pub Anonymous2: KSPROPERTY_ITEM_Anonymous2,
    pub Values: *const KSPROPERTY_VALUES,
    pub RelationsCount: ULONG,
    pub Relations: *const KSPROPERTY,
    pub SupportHandler: PFNKSHANDLER,
    pub SerializedSize: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPROPERTY_ITEM_Anonymous1 {
    pub GetPropertyHandler: PFNKSHANDLER,
    pub GetSupported: BOOLEAN,
}
unsafe impl Zeroable for KSPROPERTY_ITEM_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSPROPERTY_ITEM_Anonymous2 {
    pub SetPropertyHandler: PFNKSHANDLER,
    pub SetSupported: BOOLEAN,
}
unsafe impl Zeroable for KSPROPERTY_ITEM_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_MEDIAAVAILABLE {
    pub Earliest: LONGLONG,
    pub Latest: LONGLONG,
}
unsafe impl Zeroable for KSPROPERTY_MEDIAAVAILABLE {}
pub type KSPROPERTY_MEDIASEEKING = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_MEMBERSHEADER {
    pub MembersFlags: ULONG,
    pub MembersSize: ULONG,
    pub MembersCount: ULONG,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_MEMBERSHEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_MEMBERSLIST {
    pub MembersHeader: KSPROPERTY_MEMBERSHEADER,
    pub Members: *const c_void,
}
unsafe impl Zeroable for KSPROPERTY_MEMBERSLIST {}
pub type KSPROPERTY_PIN = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_POSITIONS {
    pub Current: LONGLONG,
    pub Stop: LONGLONG,
    pub CurrentFlags: KS_SEEKING_FLAGS,
    pub StopFlags: KS_SEEKING_FLAGS,
}
unsafe impl Zeroable for KSPROPERTY_POSITIONS {}
pub type KSPROPERTY_QUALITY = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_SERIAL {
    pub PropTypeSet: KSIDENTIFIER,
    pub Id: ULONG,
    pub PropertyLength: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_SERIAL {}
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_SERIALHDR {
    pub PropertySet: GUID,
    pub Count: ULONG,
}
unsafe impl Zeroable for KSPROPERTY_SERIALHDR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_SET {
    pub Set: *const GUID,
    pub PropertiesCount: ULONG,
    pub PropertyItem: *const KSPROPERTY_ITEM,
    pub FastIoCount: ULONG,
    pub FastIoTable: *const KSFASTPROPERTY_ITEM,
}
unsafe impl Zeroable for KSPROPERTY_SET {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_STEPPING_LONG {
    pub SteppingDelta: ULONG,
    pub Reserved: ULONG,
    pub Bounds: KSPROPERTY_BOUNDS_LONG,
}
unsafe impl Zeroable for KSPROPERTY_STEPPING_LONG {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_STEPPING_LONGLONG {
    pub SteppingDelta: ULONGLONG,
    pub Bounds: KSPROPERTY_BOUNDS_LONGLONG,
}
unsafe impl Zeroable for KSPROPERTY_STEPPING_LONGLONG {}
pub type KSPROPERTY_STREAM = u32;
pub type KSPROPERTY_STREAMALLOCATOR = u32;
pub type KSPROPERTY_STREAMINTERFACE = u32;
pub type KSPROPERTY_TOPOLOGY = u32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPROPERTY_VALUES {
    pub PropTypeSet: KSIDENTIFIER,
    pub MembersListCount: ULONG,
    pub MembersList: *const KSPROPERTY_MEMBERSLIST,
}
unsafe impl Zeroable for KSPROPERTY_VALUES {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSP_NODE {
    pub Property: KSPROPERTY,
    pub NodeId: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSP_NODE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSP_PIN {
    pub Property: KSPROPERTY,
    pub PinId: ULONG,
    pub Anonymous: KSP_PIN_Anonymous,
}
unsafe impl Zeroable for KSP_PIN {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSP_PIN_Anonymous {
    pub Reserved: ULONG,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSP_PIN_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSP_TIMEFORMAT {
    pub Property: KSPROPERTY,
    pub SourceFormat: GUID,
    pub TargetFormat: GUID,
    pub Time: LONGLONG,
}
unsafe impl Zeroable for KSP_TIMEFORMAT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSQUALITY {
    pub Context: PVOID,
    pub Proportion: ULONG,
    pub DeltaTime: LONGLONG,
}
unsafe impl Zeroable for KSQUALITY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSQUALITY_MANAGER {
    pub QualityManager: HANDLE,
    pub Context: PVOID,
}
unsafe impl Zeroable for KSQUALITY_MANAGER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSQUERYBUFFER {
    pub Event: KSEVENT,
    pub EventData: PKSEVENTDATA,
    pub Reserved: PVOID,
}
unsafe impl Zeroable for KSQUERYBUFFER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRATE {
    pub PresentationStart: LONGLONG,
    pub Duration: LONGLONG,
    pub Interface: KSPIN_INTERFACE,
    pub Rate: LONG,
    pub Flags: ULONG,
}
unsafe impl Zeroable for KSRATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRATE_CAPABILITY {
    pub Property: KSPROPERTY,
    pub Rate: KSRATE,
}
unsafe impl Zeroable for KSRATE_CAPABILITY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRELATIVEEVENT {
    pub Size: ULONG,
    pub Flags: ULONG,
    pub Anonymous: KSRELATIVEEVENT_Anonymous,
    pub Reserved: PVOID,
    pub Event: KSEVENT,
    pub EventData: KSEVENTDATA,
}
unsafe impl Zeroable for KSRELATIVEEVENT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSRELATIVEEVENT_Anonymous {
    pub ObjectHandle: HANDLE,
    pub ObjectPointer: PVOID,
}
unsafe impl Zeroable for KSRELATIVEEVENT_Anonymous {}
pub type KSRESET = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSRESOLUTION {
    pub Granularity: LONGLONG,
    pub Error: LONGLONG,
}
unsafe impl Zeroable for KSRESOLUTION {}
pub type KSSTACK_USE = i32;
pub type KSSTATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAMALLOCATOR_FUNCTIONTABLE {
    pub AllocateFrame: PFNALLOCATOR_ALLOCATEFRAME,
    pub FreeFrame: PFNALLOCATOR_FREEFRAME,
}
unsafe impl Zeroable for KSSTREAMALLOCATOR_FUNCTIONTABLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAMALLOCATOR_STATUS {
    pub Framing: KSALLOCATOR_FRAMING,
    pub AllocatedFrames: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSSTREAMALLOCATOR_STATUS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAMALLOCATOR_STATUS_EX {
    pub Framing: KSALLOCATOR_FRAMING_EX,
    pub AllocatedFrames: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSSTREAMALLOCATOR_STATUS_EX {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_HEADER {
    pub Size: ULONG,
    pub TypeSpecificFlags: ULONG,
    pub PresentationTime: KSTIME,
    pub Duration: LONGLONG,
    pub FrameExtent: ULONG,
    pub DataUsed: ULONG,
    pub Data: PVOID,
    pub OptionsFlags: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSSTREAM_HEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_METADATA_INFO {
    pub BufferSize: ULONG,
    pub UsedSize: ULONG,
    pub Data: PVOID,
    pub SystemVa: PVOID,
    pub Flags: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSSTREAM_METADATA_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_POINTER {
    pub Context: PVOID,
    pub Pin: PKSPIN,
    pub StreamHeader: PKSSTREAM_HEADER,
    pub Offset: PKSSTREAM_POINTER_OFFSET,
    pub OffsetIn: KSSTREAM_POINTER_OFFSET,
    pub OffsetOut: KSSTREAM_POINTER_OFFSET,
}
unsafe impl Zeroable for KSSTREAM_POINTER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_POINTER_OFFSET {
    pub Anonymous: KSSTREAM_POINTER_OFFSET_Anonymous,
    pub Count: ULONG,
    pub Remaining: ULONG,
}
unsafe impl Zeroable for KSSTREAM_POINTER_OFFSET {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSSTREAM_POINTER_OFFSET_Anonymous {
    pub Data: PUCHAR,
    pub Mappings: PKSMAPPING,
}
unsafe impl Zeroable for KSSTREAM_POINTER_OFFSET_Anonymous {}
pub type KSSTREAM_POINTER_STATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_UVC_METADATA {
    pub StartOfFrameTimestamp: KSSTREAM_UVC_METADATATYPE_TIMESTAMP,
    pub EndOfFrameTimestamp: KSSTREAM_UVC_METADATATYPE_TIMESTAMP,
}
unsafe impl Zeroable for KSSTREAM_UVC_METADATA {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_UVC_METADATATYPE_TIMESTAMP {
    pub PresentationTimeStamp: ULONG,
    pub SourceClockReference: ULONG,
    pub Anonymous: KSSTREAM_UVC_METADATATYPE_TIMESTAMP_Anonymous,
    pub Reserved0: USHORT,
    pub Reserved1: ULONG,
}
unsafe impl Zeroable for KSSTREAM_UVC_METADATATYPE_TIMESTAMP {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KSSTREAM_UVC_METADATATYPE_TIMESTAMP_Anonymous {
    pub Anonymous: KSSTREAM_UVC_METADATATYPE_TIMESTAMP_Anonymous_Anonymous,
    pub SCRToken: USHORT,
}
unsafe impl Zeroable for KSSTREAM_UVC_METADATATYPE_TIMESTAMP_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSSTREAM_UVC_METADATATYPE_TIMESTAMP_Anonymous_Anonymous {
    pub _bitfield: u16,
}
unsafe impl Zeroable for KSSTREAM_UVC_METADATATYPE_TIMESTAMP_Anonymous_Anonymous {}
impl KSSTREAM_UVC_METADATATYPE_TIMESTAMP_Anonymous_Anonymous {
    pub const Counter: u16 = 0x7ff;
    pub const Reserved: u16 = 0xf800;
}
pub type KSTARGET_STATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTIME {
    pub Time: LONGLONG,
    pub Numerator: ULONG,
    pub Denominator: ULONG,
}
unsafe impl Zeroable for KSTIME {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTOPOLOGY {
    pub CategoriesCount: ULONG,
    pub Categories: *const GUID,
    pub TopologyNodesCount: ULONG,
    pub TopologyNodes: *const GUID,
    pub TopologyConnectionsCount: ULONG,
    pub TopologyConnections: *const KSTOPOLOGY_CONNECTION,
    pub TopologyNodesNames: *const GUID,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for KSTOPOLOGY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSTOPOLOGY_CONNECTION {
    pub FromNode: ULONG,
    pub FromNodePin: ULONG,
    pub ToNode: ULONG,
    pub ToNodePin: ULONG,
}
unsafe impl Zeroable for KSTOPOLOGY_CONNECTION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_COMPRESSION {
    pub RatioNumerator: ULONG,
    pub RatioDenominator: ULONG,
    pub RatioConstantMargin: ULONG,
}
unsafe impl Zeroable for KS_COMPRESSION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_FRAMING_ITEM {
    pub MemoryType: GUID,
    pub BusType: GUID,
    pub MemoryFlags: ULONG,
    pub BusFlags: ULONG,
    pub Flags: ULONG,
    pub Frames: ULONG,
    pub Anonymous: KS_FRAMING_ITEM_Anonymous,
    pub MemoryTypeWeight: ULONG,
    pub PhysicalRange: KS_FRAMING_RANGE,
    pub FramingRange: KS_FRAMING_RANGE_WEIGHTED,
}
unsafe impl Zeroable for KS_FRAMING_ITEM {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KS_FRAMING_ITEM_Anonymous {
    pub FileAlignment: ULONG,
    pub FramePitch: LONG,
}
unsafe impl Zeroable for KS_FRAMING_ITEM_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_FRAMING_RANGE {
    pub MinFrameSize: ULONG,
    pub MaxFrameSize: ULONG,
    pub Stepping: ULONG,
}
unsafe impl Zeroable for KS_FRAMING_RANGE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KS_FRAMING_RANGE_WEIGHTED {
    pub Range: KS_FRAMING_RANGE,
    pub InPlaceWeight: ULONG,
    pub NotInPlaceWeight: ULONG,
}
unsafe impl Zeroable for KS_FRAMING_RANGE_WEIGHTED {}
pub type KS_SEEKING_CAPABILITIES = i32;
pub type KS_SEEKING_FLAGS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub union MF_MDL_SHARED_PAYLOAD_KEY {
    pub combined: MF_MDL_SHARED_PAYLOAD_KEY_combined,
    pub GMDLHandle: GUID,
}
unsafe impl Zeroable for MF_MDL_SHARED_PAYLOAD_KEY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MF_MDL_SHARED_PAYLOAD_KEY_combined {
    pub pHandle: ULONG,
    pub fHandle: ULONG,
    pub uPayload: ULONG64,
}
unsafe impl Zeroable for MF_MDL_SHARED_PAYLOAD_KEY_combined {}
pub type PBUS_INTERFACE_MEDIUMS = *mut BUS_INTERFACE_MEDIUMS;
pub type PBUS_INTERFACE_REFERENCE = *mut BUS_INTERFACE_REFERENCE;
pub type PCKSPIN_DESCRIPTOR = *const KSPIN_DESCRIPTOR;
pub type PFNALLOCATOR_ALLOCATEFRAME =
    Option<callback!(fn(FileObject: PFILE_OBJECT, Frame: *mut PVOID) -> NTSTATUS)>;
pub type PFNALLOCATOR_FREEFRAME = Option<callback!(fn(FileObject: PFILE_OBJECT, Frame: PVOID))>;
pub type PFNDEREFERENCEDEVICEOBJECT = Option<callback!(fn(Context: PVOID))>;
pub type PFNKSADDEVENT =
    Option<callback!(fn(Irp: PIRP, EventData: PKSEVENTDATA, EventEntry: *mut KSEVENT_ENTRY) -> NTSTATUS)>;
pub type PFNKSALLOCATOR =
    Option<callback!(fn(Irp: PIRP, BufferSize: ULONG, InputOperation: BOOLEAN) -> NTSTATUS)>;
pub type PFNKSCANCELPINNEDMDL = Option<callback!(fn(_: GUID, _: PVOID, _: PVOID))>;
pub type PFNKSCANCELTIMER = Option<callback!(fn(Context: PVOID, Timer: PKTIMER) -> BOOLEAN)>;
pub type PFNKSCLOCK_CORRELATEDTIME =
    Option<callback!(fn(FileObject: PFILE_OBJECT, SystemTime: PLONGLONG) -> LONGLONG)>;
pub type PFNKSCLOCK_GETTIME = Option<callback!(fn(FileObject: PFILE_OBJECT) -> LONGLONG)>;
pub type PFNKSCONTEXT_DISPATCH = Option<callback!(fn(Context: PVOID, Irp: PIRP) -> NTSTATUS)>;
pub type PFNKSCORRELATEDTIME = Option<callback!(fn(Context: PVOID, SystemTime: PLONGLONG) -> LONGLONG)>;
pub type PFNKSDEFAULTALLOCATE = Option<callback!(fn(Context: PVOID) -> PVOID)>;
pub type PFNKSDEFAULTFREE = Option<callback!(fn(Context: PVOID, Buffer: PVOID))>;
pub type PFNKSDELETEALLOCATOR = Option<callback!(fn(Context: PVOID))>;
pub type PFNKSDEVICE = Option<callback!(fn(Device: PKSDEVICE) -> NTSTATUS)>;
pub type PFNKSDEVICECREATE = Option<callback!(fn(Device: PKSDEVICE) -> NTSTATUS)>;
pub type PFNKSDEVICEIRP = Option<callback!(fn(Device: PKSDEVICE, Irp: PIRP) -> NTSTATUS)>;
pub type PFNKSDEVICEIRPVOID = Option<callback!(fn(Device: PKSDEVICE, Irp: PIRP))>;
pub type PFNKSDEVICEPNPSTART = Option<
    callback!(
        fn(
            Device: PKSDEVICE,
            Irp: PIRP,
            TranslatedResourceList: PCM_RESOURCE_LIST,
            UntranslatedResourceList: PCM_RESOURCE_LIST,
        ) -> NTSTATUS
    ),
>;
pub type PFNKSDEVICEQUERYCAPABILITIES =
    Option<callback!(fn(Device: PKSDEVICE, Irp: PIRP, Capabilities: PDEVICE_CAPABILITIES) -> NTSTATUS)>;
pub type PFNKSDEVICEQUERYPOWER = Option<
    callback!(
        fn(
            Device: PKSDEVICE,
            Irp: PIRP,
            DeviceTo: DEVICE_POWER_STATE,
            DeviceFrom: DEVICE_POWER_STATE,
            SystemTo: SYSTEM_POWER_STATE,
            SystemFrom: SYSTEM_POWER_STATE,
            Action: POWER_ACTION,
        ) -> NTSTATUS
    ),
>;
pub type PFNKSDEVICESETPOWER =
    Option<callback!(fn(Device: PKSDEVICE, Irp: PIRP, To: DEVICE_POWER_STATE, From: DEVICE_POWER_STATE))>;
pub type PFNKSDEVICETHERMALACTIVECOOLING = Option<
    callback!(fn(KsDevice: PKSDEVICE, Engaged: BOOLEAN, DeviceThermalState: *mut KSDEVICE_THERMAL_STATE)),
>;
pub type PFNKSDEVICETHERMALPASSIVECOOLING = Option<
    callback!(fn(KsDevice: PKSDEVICE, Percentage: ULONG, DeviceThermalState: *mut KSDEVICE_THERMAL_STATE)),
>;
pub type PFNKSFASTHANDLER = Option<
    callback!(
        fn(
            FileObject: PFILE_OBJECT,
            Request: PKSIDENTIFIER,
            RequestLength: ULONG,
            Data: PVOID,
            DataLength: ULONG,
            IoStatus: PIO_STATUS_BLOCK,
        ) -> BOOLEAN
    ),
>;
pub type PFNKSFILTERFACTORYPOWER =
    Option<callback!(fn(FilterFactory: PKSFILTERFACTORY, State: DEVICE_POWER_STATE))>;
pub type PFNKSFILTERFACTORYVOID = Option<callback!(fn(FilterFactory: PKSFILTERFACTORY) -> NTSTATUS)>;
pub type PFNKSFILTERIRP = Option<callback!(fn(Filter: PKSFILTER, Irp: PIRP) -> NTSTATUS)>;
pub type PFNKSFILTERPOWER = Option<callback!(fn(Filter: PKSFILTER, State: DEVICE_POWER_STATE))>;
pub type PFNKSFILTERPROCESS =
    Option<callback!(fn(Filter: PKSFILTER, Index: PKSPROCESSPIN_INDEXENTRY) -> NTSTATUS)>;
pub type PFNKSFILTERVOID = Option<callback!(fn(Filter: PKSFILTER) -> NTSTATUS)>;
pub type PFNKSFREE = Option<callback!(fn(Data: PVOID))>;
pub type PFNKSGENERATEEVENTCALLBACK =
    Option<callback!(fn(Context: PVOID, EventEntry: PKSEVENT_ENTRY) -> BOOLEAN)>;
pub type PFNKSGRAPHMANAGER_NOTIFY = Option<
    callback!(
        fn(
            GraphManager: PFILE_OBJECT,
            EventId: ULONG,
            Filter: PVOID,
            Pin: PVOID,
            Frame: PVOID,
            Duration: ULONG,
        )
    ),
>;
pub type PFNKSHANDLER = Option<callback!(fn(Irp: PIRP, Request: PKSIDENTIFIER, Data: PVOID) -> NTSTATUS)>;
pub type PFNKSINITIALIZEALLOCATOR = Option<
    callback!(
        fn(InitialContext: PVOID, AllocatorFraming: PKSALLOCATOR_FRAMING, Context: *mut PVOID) -> NTSTATUS
    ),
>;
pub type PFNKSINTERSECTHANDLER =
    Option<callback!(fn(Irp: PIRP, Pin: PKSP_PIN, DataRange: PKSDATARANGE, Data: PVOID) -> NTSTATUS)>;
pub type PFNKSINTERSECTHANDLEREX = Option<
    callback!(
        fn(
            Context: PVOID,
            Irp: PIRP,
            Pin: PKSP_PIN,
            DataRange: PKSDATARANGE,
            MatchingDataRange: PKSDATARANGE,
            DataBufferSize: ULONG,
            Data: PVOID,
            DataSize: PULONG,
        ) -> NTSTATUS
    ),
>;
pub type PFNKSIRPLISTCALLBACK = Option<callback!(fn(Irp: PIRP, Context: PVOID) -> NTSTATUS)>;
pub type PFNKSITEMFREECALLBACK = Option<callback!(fn(CreateItem: PKSOBJECT_CREATE_ITEM))>;
pub type PFNKSPIN = Option<callback!(fn(Pin: PKSPIN) -> NTSTATUS)>;
pub type PFNKSPINCANCELTIMER = Option<callback!(fn(Pin: PKSPIN, Timer: PKTIMER) -> BOOLEAN)>;
pub type PFNKSPINCORRELATEDTIME = Option<callback!(fn(Pin: PKSPIN, SystemTime: PLONGLONG) -> LONGLONG)>;
pub type PFNKSPINFRAMERETURN =
    Option<callback!(fn(Pin: PKSPIN, Data: PVOID, Size: ULONG, Mdl: PMDL, Context: PVOID, Status: NTSTATUS))>;
pub type PFNKSPINHANDSHAKE =
    Option<callback!(fn(Pin: PKSPIN, In: PKSHANDSHAKE, Out: PKSHANDSHAKE) -> NTSTATUS)>;
pub type PFNKSPININITIALIZEALLOCATOR = Option<
    callback!(fn(Pin: PKSPIN, AllocatorFraming: PKSALLOCATOR_FRAMING, Context: *mut PVOID) -> NTSTATUS),
>;
pub type PFNKSPINIRP = Option<callback!(fn(Pin: PKSPIN, Irp: PIRP) -> NTSTATUS)>;
pub type PFNKSPINIRPCOMPLETION = Option<callback!(fn(Pin: PKSPIN, Irp: PIRP))>;
pub type PFNKSPINPOWER = Option<callback!(fn(Pin: PKSPIN, State: DEVICE_POWER_STATE))>;
pub type PFNKSPINRESOLUTION = Option<callback!(fn(Pin: PKSPIN, Resolution: PKSRESOLUTION))>;
pub type PFNKSPINSETDATAFORMAT = Option<
    callback!(
        fn(
            Pin: PKSPIN,
            OldFormat: PKSDATAFORMAT,
            OldAttributeList: PKSMULTIPLE_ITEM,
            DataRange: *const KSDATARANGE,
            AttributeRange: *const KSATTRIBUTE_LIST,
        ) -> NTSTATUS
    ),
>;
pub type PFNKSPINSETDEVICESTATE =
    Option<callback!(fn(Pin: PKSPIN, ToState: KSSTATE, FromState: KSSTATE) -> NTSTATUS)>;
pub type PFNKSPINSETTIMER =
    Option<callback!(fn(Pin: PKSPIN, Timer: PKTIMER, DueTime: LARGE_INTEGER, Dpc: PKDPC) -> BOOLEAN)>;
pub type PFNKSPINVOID = Option<callback!(fn(Pin: PKSPIN))>;
pub type PFNKSREMOVEEVENT = Option<callback!(fn(FileObject: PFILE_OBJECT, EventEntry: *mut KSEVENT_ENTRY))>;
pub type PFNKSSETTIMER =
    Option<callback!(fn(Context: PVOID, Timer: PKTIMER, DueTime: LARGE_INTEGER, Dpc: PKDPC) -> BOOLEAN)>;
pub type PFNKSSTREAMPOINTER = Option<callback!(fn(StreamPointer: PKSSTREAM_POINTER))>;
pub type PFNQUERYMEDIUMSLIST = Option<
    callback!(fn(Context: PVOID, MediumsCount: *mut ULONG, MediumList: *mut PKSPIN_MEDIUM) -> NTSTATUS),
>;
pub type PFNQUERYREFERENCESTRING = Option<callback!(fn(Context: PVOID, String: *mut PWCHAR) -> NTSTATUS)>;
pub type PFNREFERENCEDEVICEOBJECT = Option<callback!(fn(Context: PVOID))>;
pub type PIKSCONTROL = *mut IKsControl;
pub type PIKSREFERENCECLOCK = *mut IKsReferenceClock;
pub type PKSALLOCATOR_DISPATCH = *mut KSALLOCATOR_DISPATCH;
pub type PKSALLOCATOR_FRAMING = *mut KSALLOCATOR_FRAMING;
pub type PKSALLOCATOR_FRAMING_EX = *mut KSALLOCATOR_FRAMING_EX;
pub type PKSATTRIBUTE = *mut KSATTRIBUTE;
pub type PKSATTRIBUTE_LIST = *mut KSATTRIBUTE_LIST;
pub type PKSAUTOMATION_TABLE = *mut KSAUTOMATION_TABLE;
pub type PKSBUFFER_ITEM = *mut KSBUFFER_ITEM;
pub type PKSCLOCK_CREATE = *mut KSCLOCK_CREATE;
pub type PKSCLOCK_DISPATCH = *mut KSCLOCK_DISPATCH;
pub type PKSCLOCK_FUNCTIONTABLE = *mut KSCLOCK_FUNCTIONTABLE;
pub type PKSCOMPONENTID = *mut KSCOMPONENTID;
pub type PKSCORRELATED_TIME = *mut KSCORRELATED_TIME;
pub type PKSDATAFORMAT = *mut KSDATAFORMAT;
pub type PKSDATARANGE = *mut KSDATAFORMAT;
pub type PKSDEFAULTCLOCK = PVOID;
pub type PKSDEGRADE = *mut KSIDENTIFIER;
pub type PKSDEVICE = *mut KSDEVICE;
pub type PKSDEVICE_DESCRIPTOR = *mut KSDEVICE_DESCRIPTOR;
pub type PKSDEVICE_DISPATCH = *mut KSDEVICE_DISPATCH;
pub type PKSDEVICE_THERMAL_DISPATCH = *mut KSDEVICE_THERMAL_DISPATCH;
pub type PKSDISPATCH_TABLE = *mut KSDISPATCH_TABLE;
pub type PKSDPC_ITEM = *mut KSDPC_ITEM;
pub type PKSERROR = *mut KSERROR;
pub type PKSEVENT = *mut KSIDENTIFIER;
pub type PKSEVENTDATA = *mut KSEVENTDATA;
pub type PKSEVENT_ENTRY = *mut KSEVENT_ENTRY;
pub type PKSEVENT_ITEM = *mut KSEVENT_ITEM;
pub type PKSEVENT_SET = *mut KSEVENT_SET;
pub type PKSEVENT_TIME_INTERVAL = *mut KSEVENT_TIME_INTERVAL;
pub type PKSEVENT_TIME_MARK = *mut KSEVENT_TIME_MARK;
pub type PKSE_NODE = *mut KSE_NODE;
pub type PKSE_PIN = *mut KSE_PIN;
pub type PKSFASTMETHOD_ITEM = *mut KSFASTMETHOD_ITEM;
pub type PKSFASTPROPERTY_ITEM = *mut KSFASTPROPERTY_ITEM;
pub type PKSFILTER = *mut KSFILTER;
pub type PKSFILTERFACTORY = *mut KSFILTERFACTORY;
pub type PKSFILTER_DESCRIPTOR = *mut KSFILTER_DESCRIPTOR;
pub type PKSFILTER_DISPATCH = *mut KSFILTER_DISPATCH;
pub type PKSFRAMETIME = *mut KSFRAMETIME;
pub type PKSGATE = *mut KSGATE;
pub type PKSGRAPHMANAGER_FUNCTIONTABLE = KSGRAPHMANAGER_FUNCTIONTABLE;
pub type PKSHANDSHAKE = *mut KSHANDSHAKE;
pub type PKSIDENTIFIER = *mut KSIDENTIFIER;
pub type PKSINTERVAL = *mut KSINTERVAL;
pub type PKSMAPPING = *mut KSMAPPING;
pub type PKSMETHOD = *mut KSIDENTIFIER;
pub type PKSMETHOD_ITEM = *mut KSMETHOD_ITEM;
pub type PKSMETHOD_SET = *mut KSMETHOD_SET;
pub type PKSMULTIPLE_ITEM = *mut KSMULTIPLE_ITEM;
pub type PKSM_NODE = *mut KSM_NODE;
pub type PKSNODE_CREATE = *mut KSNODE_CREATE;
pub type PKSNODE_DESCRIPTOR = *mut KSNODE_DESCRIPTOR;
pub type PKSOBJECT_CREATE = *mut KSOBJECT_CREATE;
pub type PKSOBJECT_CREATE_ITEM = *mut KSOBJECT_CREATE_ITEM;
pub type PKSPIN = *mut KSPIN;
pub type PKSPIN_CINSTANCES = *mut KSPIN_CINSTANCES;
pub type PKSPIN_COMMUNICATION = *mut KSPIN_COMMUNICATION;
pub type PKSPIN_CONNECT = *mut KSPIN_CONNECT;
pub type PKSPIN_DATAFLOW = *mut KSPIN_DATAFLOW;
pub type PKSPIN_DESCRIPTOR = *mut KSPIN_DESCRIPTOR;
pub type PKSPIN_DESCRIPTOR_EX = *mut KSPIN_DESCRIPTOR_EX;
pub type PKSPIN_DISPATCH = *mut KSPIN_DISPATCH;
pub type PKSPIN_INTERFACE = *mut KSIDENTIFIER;
pub type PKSPIN_MDL_CACHING_NOTIFICATION = *mut KSPIN_MDL_CACHING_NOTIFICATION;
pub type PKSPIN_MDL_CACHING_NOTIFICATION32 = *mut KSPIN_MDL_CACHING_NOTIFICATION32;
pub type PKSPIN_MEDIUM = *mut KSIDENTIFIER;
pub type PKSPIN_PHYSICALCONNECTION = *mut KSPIN_PHYSICALCONNECTION;
pub type PKSPRIORITY = *mut KSPRIORITY;
pub type PKSPROCESSPIN = *mut KSPROCESSPIN;
pub type PKSPROCESSPIN_INDEXENTRY = *mut KSPROCESSPIN_INDEXENTRY;
pub type PKSPROPERTY = *mut KSIDENTIFIER;
pub type PKSPROPERTY_BOUNDS_LONG = *mut KSPROPERTY_BOUNDS_LONG;
pub type PKSPROPERTY_BOUNDS_LONGLONG = *mut KSPROPERTY_BOUNDS_LONGLONG;
pub type PKSPROPERTY_DESCRIPTION = *mut KSPROPERTY_DESCRIPTION;
pub type PKSPROPERTY_GRAPHMANAGER_INTERFACE = *mut KSPROPERTY_GRAPHMANAGER_INTERFACE;
pub type PKSPROPERTY_ITEM = *mut KSPROPERTY_ITEM;
pub type PKSPROPERTY_MEDIAAVAILABLE = *mut KSPROPERTY_MEDIAAVAILABLE;
pub type PKSPROPERTY_MEMBERSHEADER = *mut KSPROPERTY_MEMBERSHEADER;
pub type PKSPROPERTY_MEMBERSLIST = *mut KSPROPERTY_MEMBERSLIST;
pub type PKSPROPERTY_POSITIONS = *mut KSPROPERTY_POSITIONS;
pub type PKSPROPERTY_SERIAL = *mut KSPROPERTY_SERIAL;
pub type PKSPROPERTY_SERIALHDR = *mut KSPROPERTY_SERIALHDR;
pub type PKSPROPERTY_SET = *mut KSPROPERTY_SET;
pub type PKSPROPERTY_STEPPING_LONG = *mut KSPROPERTY_STEPPING_LONG;
pub type PKSPROPERTY_STEPPING_LONGLONG = *mut KSPROPERTY_STEPPING_LONGLONG;
pub type PKSPROPERTY_VALUES = *mut KSPROPERTY_VALUES;
pub type PKSP_NODE = *mut KSP_NODE;
pub type PKSP_PIN = *mut KSP_PIN;
pub type PKSP_TIMEFORMAT = *mut KSP_TIMEFORMAT;
pub type PKSQUALITY = *mut KSQUALITY;
pub type PKSQUALITY_MANAGER = *mut KSQUALITY_MANAGER;
pub type PKSQUERYBUFFER = *mut KSQUERYBUFFER;
pub type PKSRATE = *mut KSRATE;
pub type PKSRATE_CAPABILITY = *mut KSRATE_CAPABILITY;
pub type PKSRESOLUTION = *mut KSRESOLUTION;
pub type PKSSTATE = *mut KSSTATE;
pub type PKSSTREAMALLOCATOR_FUNCTIONTABLE = *mut KSSTREAMALLOCATOR_FUNCTIONTABLE;
pub type PKSSTREAMALLOCATOR_STATUS = *mut KSSTREAMALLOCATOR_STATUS;
pub type PKSSTREAMALLOCATOR_STATUS_EX = *mut KSSTREAMALLOCATOR_STATUS_EX;
pub type PKSSTREAM_HEADER = *mut KSSTREAM_HEADER;
pub type PKSSTREAM_METADATA_INFO = *mut KSSTREAM_METADATA_INFO;
pub type PKSSTREAM_POINTER = *mut KSSTREAM_POINTER;
pub type PKSSTREAM_POINTER_OFFSET = *mut KSSTREAM_POINTER_OFFSET;
pub type PKSSTREAM_UVC_METADATA = *mut KSSTREAM_UVC_METADATA;
pub type PKSSTREAM_UVC_METADATATYPE_TIMESTAMP = *mut KSSTREAM_UVC_METADATATYPE_TIMESTAMP;
pub type PKSTIME = *mut KSTIME;
pub type PKSTOPOLOGY = *mut KSTOPOLOGY;
pub type PKSTOPOLOGY_CONNECTION = *mut KSTOPOLOGY_CONNECTION;
pub type PKSWORKER = PVOID;
pub type PKS_COMPRESSION = *mut KS_COMPRESSION;
pub type PKS_FRAMING_ITEM = *mut KS_FRAMING_ITEM;
pub type PKS_FRAMING_RANGE = *mut KS_FRAMING_RANGE;
pub type PKS_FRAMING_RANGE_WEIGHTED = *mut KS_FRAMING_RANGE_WEIGHTED;
pub type PMF_MDL_SHARED_PAYLOAD_KEY = *mut MF_MDL_SHARED_PAYLOAD_KEY;
pub type VARENUM = i32;
pub const BUS_INTERFACE_REFERENCE_VERSION: u32 = 0x100;
pub const IOCTL_KS_DISABLE_EVENT: u32 = 0x2f000b;
pub const IOCTL_KS_ENABLE_EVENT: u32 = 0x2f0007;
pub const IOCTL_KS_HANDSHAKE: u32 = 0x2f001f;
pub const IOCTL_KS_METHOD: u32 = 0x2f000f;
pub const IOCTL_KS_PROPERTY: u32 = 0x2f0003;
pub const IOCTL_KS_READ_STREAM: u32 = 0x2f4017;
pub const IOCTL_KS_RESET_STATE: u32 = 0x2f001b;
pub const IOCTL_KS_WRITE_STREAM: u32 = 0x2f8013;
pub const KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED: u32 = 0x8000;
pub const KSALLOCATOR_FLAG_ALLOCATOR_EXISTS: u32 = 0x800;
pub const KSALLOCATOR_FLAG_ATTENTION_STEPPING: u32 = 0x2000;
pub const KSALLOCATOR_FLAG_CAN_ALLOCATE: u32 = 0x40;
pub const KSALLOCATOR_FLAG_CYCLE: u32 = 0x400;
pub const KSALLOCATOR_FLAG_DEVICE_SPECIFIC: u32 = 0x20;
pub const KSALLOCATOR_FLAG_ENABLE_CACHED_MDL: u32 = 0x4000;
pub const KSALLOCATOR_FLAG_INDEPENDENT_RANGES: u32 = 0x1000;
pub const KSALLOCATOR_FLAG_INSIST_ON_FRAMESIZE_RATIO: u32 = 0x80;
pub const KSALLOCATOR_FLAG_MULTIPLE_OUTPUT: u32 = 0x200;
pub const KSALLOCATOR_FLAG_NO_FRAME_INTEGRITY: u32 = 0x100;
pub const KSALLOCATOR_FLAG_PARTIAL_READ_SUPPORT: u32 = 0x10;
pub const KSALLOCATOR_OPTIONF_COMPATIBLE: u32 = 1;
pub const KSALLOCATOR_OPTIONF_SYSTEM_MEMORY: u32 = 2;
pub const KSALLOCATOR_OPTIONF_VALID: u32 = 3;
pub const KSALLOCATOR_REQUIREMENTF_FRAME_INTEGRITY: u32 = 4;
pub const KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER: u32 = 1;
pub const KSALLOCATOR_REQUIREMENTF_MUST_ALLOCATE: u32 = 8;
pub const KSALLOCATOR_REQUIREMENTF_PREFERENCES_ONLY: u32 = 0x80000000;
pub const KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY: u32 = 2;
pub const KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY_CUSTOM_ALLOCATION: u32 = 0x10;
pub const KSALL_NODES: u32 = 0xffffffff;
pub const KSATTRIBUTE_REQUIRED: u32 = 1;
pub const KSCREATE_ITEM_FREEONSTOP: u32 = 8;
pub const KSCREATE_ITEM_NOPARAMETERS: u32 = 4;
pub const KSCREATE_ITEM_SECURITYCHANGED: u32 = 1;
pub const KSCREATE_ITEM_WILDCARD: u32 = 2;
pub const KSDATAFORMAT_ATTRIBUTES: u32 = 2;
pub const KSDATAFORMAT_BIT_ATTRIBUTES: u32 = 1;
pub const KSDATAFORMAT_BIT_TEMPORAL_COMPRESSION: u32 = 0;
pub const KSDATAFORMAT_TEMPORAL_COMPRESSION: u32 = 1;
pub const KSDATARANGE_ATTRIBUTES: u32 = 2;
pub const KSDATARANGE_BIT_ATTRIBUTES: u32 = 1;
pub const KSDATARANGE_BIT_REQUIRED_ATTRIBUTES: u32 = 2;
pub const KSDATARANGE_REQUIRED_ATTRIBUTES: u32 = 4;
pub const KSDEGRADE_STANDARD_COMPUTATION: KSDEGRADE_STANDARD = 2;
pub const KSDEGRADE_STANDARD_QUALITY: KSDEGRADE_STANDARD = 1;
pub const KSDEGRADE_STANDARD_SAMPLE: KSDEGRADE_STANDARD = 0;
pub const KSDEGRADE_STANDARD_SKIP: KSDEGRADE_STANDARD = 3;
pub const KSDEVICE_DESCRIPTOR_VERSION: u32 = 0x100;
pub const KSDEVICE_DESCRIPTOR_VERSION_2: u32 = 0x110;
pub const KSDEVICE_FLAG_ENABLE_QUERYINTERFACE: u32 = 4;
pub const KSDEVICE_FLAG_ENABLE_REMOTE_WAKEUP: u32 = 1;
pub const KSDEVICE_FLAG_LOWPOWER_PASSTHROUGH: u32 = 2;
pub const KSDEVICE_THERMAL_STATE_HIGH: KSDEVICE_THERMAL_STATE = 1;
pub const KSDEVICE_THERMAL_STATE_LOW: KSDEVICE_THERMAL_STATE = 0;
pub const KSDISPATCH_FASTIO: u32 = 0x80000000;
pub const KSEVENTF_DPC: u32 = 0x10;
pub const KSEVENTF_EVENT_HANDLE: u32 = 1;
pub const KSEVENTF_EVENT_OBJECT: u32 = 4;
pub const KSEVENTF_KSWORKITEM: u32 = 0x80;
pub const KSEVENTF_SEMAPHORE_HANDLE: u32 = 2;
pub const KSEVENTF_SEMAPHORE_OBJECT: u32 = 8;
pub const KSEVENTF_WORKITEM: u32 = 0x20;
pub const KSEVENTS_ERESOURCE: KSEVENTS_LOCKTYPE = 6;
pub const KSEVENTS_FMUTEX: KSEVENTS_LOCKTYPE = 3;
pub const KSEVENTS_FMUTEXUNSAFE: KSEVENTS_LOCKTYPE = 4;
pub const KSEVENTS_INTERRUPT: KSEVENTS_LOCKTYPE = 5;
pub const KSEVENTS_MUTEX: KSEVENTS_LOCKTYPE = 2;
pub const KSEVENTS_NONE: KSEVENTS_LOCKTYPE = 0;
pub const KSEVENTS_SPINLOCK: KSEVENTS_LOCKTYPE = 1;
pub const KSEVENT_CLOCK_INTERVAL_MARK: KSEVENT_CLOCK_POSITION = 0;
pub const KSEVENT_CLOCK_POSITION_MARK: KSEVENT_CLOCK_POSITION = 1;
pub const KSEVENT_CONNECTION_DATADISCONTINUITY: KSEVENT_CONNECTION = 1;
pub const KSEVENT_CONNECTION_ENDOFSTREAM: KSEVENT_CONNECTION = 4;
pub const KSEVENT_CONNECTION_POSITIONUPDATE: KSEVENT_CONNECTION = 0;
pub const KSEVENT_CONNECTION_PRIORITY: KSEVENT_CONNECTION = 3;
pub const KSEVENT_CONNECTION_TIMEDISCONTINUITY: KSEVENT_CONNECTION = 2;
pub const KSEVENT_DEVICE_LOST: KSEVENT_DEVICE = 0;
pub const KSEVENT_DEVICE_PREEMPTED: KSEVENT_DEVICE = 1;
pub const KSEVENT_DEVICE_THERMAL_HIGH: KSEVENT_DEVICE = 2;
pub const KSEVENT_DEVICE_THERMAL_LOW: KSEVENT_DEVICE = 3;
pub const KSEVENT_ENTRY_BUFFERED: u32 = 4;
pub const KSEVENT_ENTRY_DELETED: u32 = 1;
pub const KSEVENT_ENTRY_ONESHOT: u32 = 2;
pub const KSEVENT_PINCAPS_FORMATCHANGE: KSEVENT_PINCAPS_CHANGENOTIFICATIONS = 0;
pub const KSEVENT_PINCAPS_JACKINFOCHANGE: KSEVENT_PINCAPS_CHANGENOTIFICATIONS = 1;
pub const KSEVENT_STREAMALLOCATOR_FREEFRAME: KSEVENT_STREAMALLOCATOR = 1;
pub const KSEVENT_STREAMALLOCATOR_INTERNAL_FREEFRAME: KSEVENT_STREAMALLOCATOR = 0;
pub const KSEVENT_TYPE_BASICSUPPORT: u32 = 0x200;
pub const KSEVENT_TYPE_ENABLE: u32 = 1;
pub const KSEVENT_TYPE_ENABLEBUFFERED: u32 = 4;
pub const KSEVENT_TYPE_ONESHOT: u32 = 2;
pub const KSEVENT_TYPE_QUERYBUFFER: u32 = 0x400;
pub const KSEVENT_TYPE_SETSUPPORT: u32 = 0x100;
pub const KSEVENT_TYPE_TOPOLOGY: u32 = 0x10000000;
pub const KSEVENT_VOLUMELIMIT_CHANGED: KSEVENT_VOLUMELIMIT = 0;
pub const KSFILTER_DESCRIPTOR_VERSION: u32 = 0xffffffff;
pub const KSFILTER_FLAG_CRITICAL_PROCESSING: u32 = 2;
pub const KSFILTER_FLAG_DENY_USERMODE_ACCESS: u32 = 0x80000000;
pub const KSFILTER_FLAG_DISPATCH_LEVEL_PROCESSING: u32 = 1;
pub const KSFILTER_FLAG_HYPERCRITICAL_PROCESSING: u32 = 4;
pub const KSFILTER_FLAG_PRIORITIZE_REFERENCEGUID: u32 = 0x10;
pub const KSFILTER_FLAG_RECEIVE_ZERO_LENGTH_SAMPLES: u32 = 8;
pub const KSFILTER_NODE: u32 = 0xffffffff;
pub const KSFRAMETIME_VARIABLESIZE: u32 = 1;
pub const KSINSTANCE_INDETERMINATE: u32 = 0xffffffff;
pub const KSINTERFACE_FILEIO_STREAMING: KSINTERFACE_FILEIO = 0;
pub const KSINTERFACE_STANDARD_CONTROL: KSINTERFACE_STANDARD = 2;
pub const KSINTERFACE_STANDARD_LOOPED_STREAMING: KSINTERFACE_STANDARD = 1;
pub const KSINTERFACE_STANDARD_STREAMING: KSINTERFACE_STANDARD = 0;
pub const KSMEDIUM_STANDARD_DEVIO: u32 = 0;
pub const KSMEDIUM_TYPE_ANYINSTANCE: u32 = 0;
pub const KSMETHOD_STREAMALLOCATOR_ALLOC: KSMETHOD_STREAMALLOCATOR = 0;
pub const KSMETHOD_STREAMALLOCATOR_FREE: KSMETHOD_STREAMALLOCATOR = 1;
pub const KSMETHOD_STREAMIO_READ: KSMETHOD_STREAMIO = 0;
pub const KSMETHOD_STREAMIO_WRITE: KSMETHOD_STREAMIO = 1;
pub const KSMETHOD_TYPE_BASICSUPPORT: u32 = 0x200;
pub const KSMETHOD_TYPE_MODIFY: u32 = 3;
pub const KSMETHOD_TYPE_NONE: u32 = 0;
pub const KSMETHOD_TYPE_READ: u32 = 1;
pub const KSMETHOD_TYPE_SEND: u32 = 1;
pub const KSMETHOD_TYPE_SETSUPPORT: u32 = 0x100;
pub const KSMETHOD_TYPE_SOURCE: u32 = 4;
pub const KSMETHOD_TYPE_TOPOLOGY: u32 = 0x10000000;
pub const KSMETHOD_TYPE_WRITE: u32 = 2;
pub const KSPIN_COMMUNICATION_BOTH: KSPIN_COMMUNICATION = 3;
pub const KSPIN_COMMUNICATION_BRIDGE: KSPIN_COMMUNICATION = 4;
pub const KSPIN_COMMUNICATION_NONE: KSPIN_COMMUNICATION = 0;
pub const KSPIN_COMMUNICATION_SINK: KSPIN_COMMUNICATION = 1;
pub const KSPIN_COMMUNICATION_SOURCE: KSPIN_COMMUNICATION = 2;
pub const KSPIN_DATAFLOW_IN: KSPIN_DATAFLOW = 1;
pub const KSPIN_DATAFLOW_OUT: KSPIN_DATAFLOW = 2;
pub const KSPIN_FLAG_ASYNCHRONOUS_PROCESSING: u32 = 8;
pub const KSPIN_FLAG_CRITICAL_PROCESSING: u32 = 2;
pub const KSPIN_FLAG_DENY_USERMODE_ACCESS: u32 = 0x80000000;
pub const KSPIN_FLAG_DISPATCH_LEVEL_PROCESSING: u32 = 1;
pub const KSPIN_FLAG_DISTINCT_TRAILING_EDGE: u32 = 0x200;
pub const KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING: u32 = 0x10;
pub const KSPIN_FLAG_DO_NOT_USE_STANDARD_TRANSPORT: u32 = 0x80000;
pub const KSPIN_FLAG_ENFORCE_FIFO: u32 = 0x80;
pub const KSPIN_FLAG_FIXED_FORMAT: u32 = 0x100000;
pub const KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING: u32 = 0x40;
pub const KSPIN_FLAG_GENERATE_EOS_EVENTS: u32 = 0x200000;
pub const KSPIN_FLAG_GENERATE_MAPPINGS: u32 = 0x100;
pub const KSPIN_FLAG_HYPERCRITICAL_PROCESSING: u32 = 4;
pub const KSPIN_FLAG_IMPLEMENT_CLOCK: u32 = 0x400000;
pub const KSPIN_FLAG_INITIATE_PROCESSING_ON_EVERY_ARRIVAL: u32 = 0x20;
pub const KSPIN_FLAG_PROCESS_IF_ANY_IN_RUN_STATE: u32 = 0x1000000;
pub const KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY: u32 = 0x10000;
pub const KSPIN_FLAG_RENDERER: u32 = 0x210000;
pub const KSPIN_FLAG_SOME_FRAMES_REQUIRED_FOR_PROCESSING: u32 = 0x800000;
pub const KSPIN_FLAG_SPLITTER: u32 = 0x20000;
pub const KSPIN_FLAG_USE_STANDARD_TRANSPORT: u32 = 0x40000;
pub const KSPIN_MDL_CACHING_NOTIFY_ADDSAMPLE: KSPIN_MDL_CACHING_EVENT = 3;
pub const KSPIN_MDL_CACHING_NOTIFY_CLEANALL_NOWAIT: KSPIN_MDL_CACHING_EVENT = 2;
pub const KSPIN_MDL_CACHING_NOTIFY_CLEANALL_WAIT: KSPIN_MDL_CACHING_EVENT = 1;
pub const KSPIN_MDL_CACHING_NOTIFY_CLEANUP: KSPIN_MDL_CACHING_EVENT = 0;
pub const KSPRIORITY_EXCLUSIVE: u32 = 0xffffffff;
pub const KSPRIORITY_HIGH: u32 = 0x80000000;
pub const KSPRIORITY_LOW: u32 = 1;
pub const KSPRIORITY_NORMAL: u32 = 0x40000000;
pub const KSPROBE_ALLOCATEMDL: u32 = 0x10;
pub const KSPROBE_ALLOWFORMATCHANGE: u32 = 0x80;
pub const KSPROBE_MODIFY: u32 = 0x200;
pub const KSPROBE_PROBEANDLOCK: u32 = 0x20;
pub const KSPROBE_STREAMREAD: u32 = 0;
pub const KSPROBE_STREAMWRITE: u32 = 1;
pub const KSPROBE_STREAMWRITEMODIFY: u32 = 0x201;
pub const KSPROBE_SYSTEMADDRESS: u32 = 0x40;
pub const KSPROPERTY_ALLOCATOR_CLEANUP_CACHEDMDLPAGES: KSPPROPERTY_ALLOCATOR_MDLCACHING = 1;
pub const KSPROPERTY_CLOCK_CORRELATEDPHYSICALTIME: KSPROPERTY_CLOCK = 3;
pub const KSPROPERTY_CLOCK_CORRELATEDTIME: KSPROPERTY_CLOCK = 2;
pub const KSPROPERTY_CLOCK_FUNCTIONTABLE: KSPROPERTY_CLOCK = 6;
pub const KSPROPERTY_CLOCK_PHYSICALTIME: KSPROPERTY_CLOCK = 1;
pub const KSPROPERTY_CLOCK_RESOLUTION: KSPROPERTY_CLOCK = 4;
pub const KSPROPERTY_CLOCK_STATE: KSPROPERTY_CLOCK = 5;
pub const KSPROPERTY_CLOCK_TIME: KSPROPERTY_CLOCK = 0;
pub const KSPROPERTY_CONNECTION_ACQUIREORDERING: KSPROPERTY_CONNECTION = 5;
pub const KSPROPERTY_CONNECTION_ALLOCATORFRAMING: KSPROPERTY_CONNECTION = 3;
pub const KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX: KSPROPERTY_CONNECTION = 6;
pub const KSPROPERTY_CONNECTION_DATAFORMAT: KSPROPERTY_CONNECTION = 2;
pub const KSPROPERTY_CONNECTION_PRIORITY: KSPROPERTY_CONNECTION = 1;
pub const KSPROPERTY_CONNECTION_PROPOSEDATAFORMAT: KSPROPERTY_CONNECTION = 4;
pub const KSPROPERTY_CONNECTION_STARTAT: KSPROPERTY_CONNECTION = 7;
pub const KSPROPERTY_CONNECTION_STATE: KSPROPERTY_CONNECTION = 0;
pub const KSPROPERTY_GENERAL_COMPONENTID: KSPROPERTY_GENERAL = 0;
pub const KSPROPERTY_GM_GRAPHMANAGER: KSPROPERTY_GM = 0;
pub const KSPROPERTY_GM_RATEMATCH: KSPROPERTY_GM = 2;
pub const KSPROPERTY_GM_RENDER_CLOCK: KSPROPERTY_GM = 3;
pub const KSPROPERTY_GM_TIMESTAMP_CLOCK: KSPROPERTY_GM = 1;
pub const KSPROPERTY_MEDIASEEKING_AVAILABLE: KSPROPERTY_MEDIASEEKING = 7;
pub const KSPROPERTY_MEDIASEEKING_CAPABILITIES: KSPROPERTY_MEDIASEEKING = 0;
pub const KSPROPERTY_MEDIASEEKING_CONVERTTIMEFORMAT: KSPROPERTY_MEDIASEEKING = 9;
pub const KSPROPERTY_MEDIASEEKING_DURATION: KSPROPERTY_MEDIASEEKING = 6;
pub const KSPROPERTY_MEDIASEEKING_FORMATS: KSPROPERTY_MEDIASEEKING = 1;
pub const KSPROPERTY_MEDIASEEKING_POSITION: KSPROPERTY_MEDIASEEKING = 3;
pub const KSPROPERTY_MEDIASEEKING_POSITIONS: KSPROPERTY_MEDIASEEKING = 5;
pub const KSPROPERTY_MEDIASEEKING_PREROLL: KSPROPERTY_MEDIASEEKING = 8;
pub const KSPROPERTY_MEDIASEEKING_STOPPOSITION: KSPROPERTY_MEDIASEEKING = 4;
pub const KSPROPERTY_MEDIASEEKING_TIMEFORMAT: KSPROPERTY_MEDIASEEKING = 2;
pub const KSPROPERTY_MEMBER_FLAG_BASICSUPPORT_MULTICHANNEL: u32 = 2;
pub const KSPROPERTY_MEMBER_FLAG_BASICSUPPORT_UNIFORM: u32 = 4;
pub const KSPROPERTY_MEMBER_FLAG_DEFAULT: u32 = 1;
pub const KSPROPERTY_MEMBER_RANGES: u32 = 1;
pub const KSPROPERTY_MEMBER_STEPPEDRANGES: u32 = 2;
pub const KSPROPERTY_MEMBER_VALUES: u32 = 3;
pub const KSPROPERTY_MEMORY_TRANSPORT: u32 = 1;
pub const KSPROPERTY_PIN_CATEGORY: KSPROPERTY_PIN = 11;
pub const KSPROPERTY_PIN_CINSTANCES: KSPROPERTY_PIN = 0;
pub const KSPROPERTY_PIN_COMMUNICATION: KSPROPERTY_PIN = 7;
pub const KSPROPERTY_PIN_CONSTRAINEDDATARANGES: KSPROPERTY_PIN = 13;
pub const KSPROPERTY_PIN_CTYPES: KSPROPERTY_PIN = 1;
pub const KSPROPERTY_PIN_DATAFLOW: KSPROPERTY_PIN = 2;
pub const KSPROPERTY_PIN_DATAINTERSECTION: KSPROPERTY_PIN = 4;
pub const KSPROPERTY_PIN_DATARANGES: KSPROPERTY_PIN = 3;
pub const KSPROPERTY_PIN_FLAGS_ATTRIBUTE_RANGE_AWARE: u32 = 1;
pub const KSPROPERTY_PIN_FLAGS_MASK: u32 = 1;
pub const KSPROPERTY_PIN_GLOBALCINSTANCES: KSPROPERTY_PIN = 8;
pub const KSPROPERTY_PIN_INTERFACES: KSPROPERTY_PIN = 5;
pub const KSPROPERTY_PIN_MEDIUMS: KSPROPERTY_PIN = 6;
pub const KSPROPERTY_PIN_NAME: KSPROPERTY_PIN = 12;
pub const KSPROPERTY_PIN_NECESSARYINSTANCES: KSPROPERTY_PIN = 9;
pub const KSPROPERTY_PIN_PHYSICALCONNECTION: KSPROPERTY_PIN = 10;
pub const KSPROPERTY_PIN_PROPOSEDATAFORMAT: KSPROPERTY_PIN = 14;
pub const KSPROPERTY_PIN_PROPOSEDATAFORMAT2: KSPROPERTY_PIN = 15;
pub const KSPROPERTY_QUALITY_ERROR: KSPROPERTY_QUALITY = 1;
pub const KSPROPERTY_QUALITY_REPORT: KSPROPERTY_QUALITY = 0;
pub const KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE: KSPROPERTY_STREAMALLOCATOR = 0;
pub const KSPROPERTY_STREAMALLOCATOR_STATUS: KSPROPERTY_STREAMALLOCATOR = 1;
pub const KSPROPERTY_STREAMINTERFACE_HEADERSIZE: KSPROPERTY_STREAMINTERFACE = 0;
pub const KSPROPERTY_STREAM_ALLOCATOR: KSPROPERTY_STREAM = 0;
pub const KSPROPERTY_STREAM_DEGRADATION: KSPROPERTY_STREAM = 2;
pub const KSPROPERTY_STREAM_FRAMETIME: KSPROPERTY_STREAM = 7;
pub const KSPROPERTY_STREAM_MASTERCLOCK: KSPROPERTY_STREAM = 3;
pub const KSPROPERTY_STREAM_PIPE_ID: KSPROPERTY_STREAM = 10;
pub const KSPROPERTY_STREAM_PRESENTATIONEXTENT: KSPROPERTY_STREAM = 6;
pub const KSPROPERTY_STREAM_PRESENTATIONTIME: KSPROPERTY_STREAM = 5;
pub const KSPROPERTY_STREAM_QUALITY: KSPROPERTY_STREAM = 1;
pub const KSPROPERTY_STREAM_RATE: KSPROPERTY_STREAM = 9;
pub const KSPROPERTY_STREAM_RATECAPABILITY: KSPROPERTY_STREAM = 8;
pub const KSPROPERTY_STREAM_TIMEFORMAT: KSPROPERTY_STREAM = 4;
pub const KSPROPERTY_TOPOLOGY_CATEGORIES: KSPROPERTY_TOPOLOGY = 0;
pub const KSPROPERTY_TOPOLOGY_CONNECTIONS: KSPROPERTY_TOPOLOGY = 2;
pub const KSPROPERTY_TOPOLOGY_NAME: KSPROPERTY_TOPOLOGY = 3;
pub const KSPROPERTY_TOPOLOGY_NODES: KSPROPERTY_TOPOLOGY = 1;
pub const KSPROPERTY_TYPE_BASICSUPPORT: u32 = 0x200;
pub const KSPROPERTY_TYPE_COPYPAYLOAD: u32 = 0x80000000;
pub const KSPROPERTY_TYPE_DEFAULTVALUES: u32 = 0x10000;
pub const KSPROPERTY_TYPE_FSFILTERSCOPE: u32 = 0x40000000;
pub const KSPROPERTY_TYPE_GET: u32 = 1;
pub const KSPROPERTY_TYPE_GETPAYLOADSIZE: u32 = 4;
pub const KSPROPERTY_TYPE_HIGHPRIORITY: u32 = 0x8000000;
pub const KSPROPERTY_TYPE_RELATIONS: u32 = 0x400;
pub const KSPROPERTY_TYPE_SERIALIZERAW: u32 = 0x2000;
pub const KSPROPERTY_TYPE_SERIALIZESET: u32 = 0x800;
pub const KSPROPERTY_TYPE_SERIALIZESIZE: u32 = 0x8000;
pub const KSPROPERTY_TYPE_SET: u32 = 2;
pub const KSPROPERTY_TYPE_SETSUPPORT: u32 = 0x100;
pub const KSPROPERTY_TYPE_TOPOLOGY: u32 = 0x10000000;
pub const KSPROPERTY_TYPE_UNSERIALIZERAW: u32 = 0x4000;
pub const KSPROPERTY_TYPE_UNSERIALIZESET: u32 = 0x1000;
pub const KSRATE_NOPRESENTATIONDURATION: u32 = 2;
pub const KSRATE_NOPRESENTATIONSTART: u32 = 1;
pub const KSRELATIVEEVENT_FLAG_HANDLE: u32 = 1;
pub const KSRELATIVEEVENT_FLAG_POINTER: u32 = 2;
pub const KSRESET_BEGIN: KSRESET = 0;
pub const KSRESET_END: KSRESET = 1;
pub const KSSTATE_ACQUIRE: KSSTATE = 1;
pub const KSSTATE_PAUSE: KSSTATE = 2;
pub const KSSTATE_RUN: KSSTATE = 3;
pub const KSSTATE_STOP: KSSTATE = 0;
pub const KSSTREAM_FAILUREEXCEPTION: u32 = 0x2000;
pub const KSSTREAM_HEADER_OPTIONSF_BUFFEREDTRANSFER: u32 = 0x400;
pub const KSSTREAM_HEADER_OPTIONSF_DATADISCONTINUITY: u32 = 4;
pub const KSSTREAM_HEADER_OPTIONSF_DURATIONVALID: u32 = 0x100;
pub const KSSTREAM_HEADER_OPTIONSF_ENDOFPHOTOSEQUENCE: u32 = 0x2000;
pub const KSSTREAM_HEADER_OPTIONSF_ENDOFSTREAM: u32 = 0x200;
pub const KSSTREAM_HEADER_OPTIONSF_FLUSHONPAUSE: u32 = 0x80;
pub const KSSTREAM_HEADER_OPTIONSF_FRAMEINFO: u32 = 0x4000;
pub const KSSTREAM_HEADER_OPTIONSF_LOOPEDDATA: u32 = 0x80000000;
pub const KSSTREAM_HEADER_OPTIONSF_METADATA: u32 = 0x1000;
pub const KSSTREAM_HEADER_OPTIONSF_PERSIST_SAMPLE: u32 = 0x8000;
pub const KSSTREAM_HEADER_OPTIONSF_PREROLL: u32 = 2;
pub const KSSTREAM_HEADER_OPTIONSF_SAMPLE_PERSISTED: u32 = 0x10000;
pub const KSSTREAM_HEADER_OPTIONSF_SECUREBUFFERTRANSFER: u32 = 0x40000;
pub const KSSTREAM_HEADER_OPTIONSF_SPLICEPOINT: u32 = 1;
pub const KSSTREAM_HEADER_OPTIONSF_TIMEDISCONTINUITY: u32 = 0x40;
pub const KSSTREAM_HEADER_OPTIONSF_TIMEVALID: u32 = 0x10;
pub const KSSTREAM_HEADER_OPTIONSF_TYPECHANGED: u32 = 8;
pub const KSSTREAM_HEADER_OPTIONSF_VRAM_DATA_TRANSFER: u32 = 0x800;
pub const KSSTREAM_HEADER_TRACK_COMPLETION_NUMBERS: u32 = 0x20000;
pub const KSSTREAM_NONPAGED_DATA: u32 = 0x100;
pub const KSSTREAM_PAGED_DATA: u32 = 0;
pub const KSSTREAM_POINTER_STATE_LOCKED: KSSTREAM_POINTER_STATE = 1;
pub const KSSTREAM_POINTER_STATE_UNLOCKED: KSSTREAM_POINTER_STATE = 0;
pub const KSSTREAM_READ: u32 = 0;
pub const KSSTREAM_SYNCHRONOUS: u32 = 0x1000;
pub const KSSTREAM_WRITE: u32 = 1;
pub const KSTARGET_STATE_DISABLED: KSTARGET_STATE = 0;
pub const KSTARGET_STATE_ENABLED: KSTARGET_STATE = 1;
pub const KS_SEEKING_AbsolutePositioning: KS_SEEKING_FLAGS = 1;
pub const KS_SEEKING_CanGetCurrentPos: KS_SEEKING_CAPABILITIES = 8;
pub const KS_SEEKING_CanGetDuration: KS_SEEKING_CAPABILITIES = 32;
pub const KS_SEEKING_CanGetStopPos: KS_SEEKING_CAPABILITIES = 16;
pub const KS_SEEKING_CanPlayBackwards: KS_SEEKING_CAPABILITIES = 64;
pub const KS_SEEKING_CanSeekAbsolute: KS_SEEKING_CAPABILITIES = 1;
pub const KS_SEEKING_CanSeekBackwards: KS_SEEKING_CAPABILITIES = 4;
pub const KS_SEEKING_CanSeekForwards: KS_SEEKING_CAPABILITIES = 2;
pub const KS_SEEKING_IncrementalPositioning: KS_SEEKING_FLAGS = 3;
pub const KS_SEEKING_NoPositioning: KS_SEEKING_FLAGS = 0;
pub const KS_SEEKING_PositioningBitsMask: KS_SEEKING_FLAGS = 3;
pub const KS_SEEKING_RelativePositioning: KS_SEEKING_FLAGS = 2;
pub const KS_SEEKING_ReturnTime: KS_SEEKING_FLAGS = 8;
pub const KS_SEEKING_SeekToKeyFrame: KS_SEEKING_FLAGS = 4;
pub const KsAcquireAndRemove: KSIRP_REMOVAL_OPERATION = 1;
pub const KsAcquireAndRemoveOnlySingleItem: KSIRP_REMOVAL_OPERATION = 3;
pub const KsAcquireOnly: KSIRP_REMOVAL_OPERATION = 0;
pub const KsAcquireOnlySingleItem: KSIRP_REMOVAL_OPERATION = 2;
pub const KsInvokeOnCancel: KSCOMPLETION_INVOCATION = 4;
pub const KsInvokeOnError: KSCOMPLETION_INVOCATION = 2;
pub const KsInvokeOnSuccess: KSCOMPLETION_INVOCATION = 1;
pub const KsListEntryHead: KSLIST_ENTRY_LOCATION = 1;
pub const KsListEntryTail: KSLIST_ENTRY_LOCATION = 0;
pub const KsObjectTypeDevice: KSOBJECTTYPE = 0;
pub const KsObjectTypeFilter: KSOBJECTTYPE = 2;
pub const KsObjectTypeFilterFactory: KSOBJECTTYPE = 1;
pub const KsObjectTypePin: KSOBJECTTYPE = 3;
pub const KsStackCopyToNewLocation: KSSTACK_USE = 0;
pub const KsStackReuseCurrentLocation: KSSTACK_USE = 1;
pub const KsStackUseNewLocation: KSSTACK_USE = 2;
pub const MIN_DEV_VER_FOR_FLAGS: u32 = 0x110;
pub const MIN_DEV_VER_FOR_QI: u32 = 0x100;
pub const NANOSECONDS: u32 = 0x989680;
pub const RT_RCDATA: u64 = 0xa;
pub const RT_STRING: u64 = 6;
pub const VT_ARRAY: VARENUM = 8192;
pub const VT_BLOB: VARENUM = 65;
pub const VT_BLOB_OBJECT: VARENUM = 70;
pub const VT_BOOL: VARENUM = 11;
pub const VT_BSTR: VARENUM = 8;
pub const VT_BYREF: VARENUM = 16384;
pub const VT_CARRAY: VARENUM = 28;
pub const VT_CF: VARENUM = 71;
pub const VT_CLSID: VARENUM = 72;
pub const VT_CY: VARENUM = 6;
pub const VT_DATE: VARENUM = 7;
pub const VT_DECIMAL: VARENUM = 14;
pub const VT_DISPATCH: VARENUM = 9;
pub const VT_EMPTY: VARENUM = 0;
pub const VT_ERROR: VARENUM = 10;
pub const VT_FILETIME: VARENUM = 64;
pub const VT_HRESULT: VARENUM = 25;
pub const VT_I1: VARENUM = 16;
pub const VT_I2: VARENUM = 2;
pub const VT_I4: VARENUM = 3;
pub const VT_I8: VARENUM = 20;
pub const VT_ILLEGAL: VARENUM = 65535;
pub const VT_ILLEGALMASKED: VARENUM = 4095;
pub const VT_INT: VARENUM = 22;
pub const VT_LPSTR: VARENUM = 30;
pub const VT_LPWSTR: VARENUM = 31;
pub const VT_NULL: VARENUM = 1;
pub const VT_PTR: VARENUM = 26;
pub const VT_R4: VARENUM = 4;
pub const VT_R8: VARENUM = 5;
pub const VT_RESERVED: VARENUM = 32768;
pub const VT_SAFEARRAY: VARENUM = 27;
pub const VT_STORAGE: VARENUM = 67;
pub const VT_STORED_OBJECT: VARENUM = 69;
pub const VT_STREAM: VARENUM = 66;
pub const VT_STREAMED_OBJECT: VARENUM = 68;
pub const VT_TYPEMASK: VARENUM = 4095;
pub const VT_UI1: VARENUM = 17;
pub const VT_UI2: VARENUM = 18;
pub const VT_UI4: VARENUM = 19;
pub const VT_UI8: VARENUM = 21;
pub const VT_UINT: VARENUM = 23;
pub const VT_UNKNOWN: VARENUM = 13;
pub const VT_USERDEFINED: VARENUM = 29;
pub const VT_VARIANT: VARENUM = 12;
pub const VT_VECTOR: VARENUM = 4096;
pub const VT_VOID: VARENUM = 24;
pub const KSSTRING_Allocator: [u16; 39] = wide("{642F5D00-4791-11D0-A5D6-28DB04C10000}");
pub const KSSTRING_AllocatorEx: [u16; 39] = wide("{091BB63B-603F-11D1-B067-00A0C9062802}");
pub const KSSTRING_Clock: [u16; 39] = wide("{53172480-4791-11D0-A5D6-28DB04C10000}");
pub const KSSTRING_Filter: [u16; 39] = wide("{9B365890-165F-11D0-A195-0020AFD156E4}");
pub const KSSTRING_Pin: [u16; 39] = wide("{146F1A80-4791-11D0-A5D6-28DB04C10000}");
pub const KSSTRING_TopologyNode: [u16; 39] = wide("{0621061A-EE75-11D0-B915-00A0C9223196}");
pub const GUID_BUS_INTERFACE_MEDIUMS: GUID = GUID::from_u128(0x4EC35C3E_201B_11D2_8745_00A0C9223196);
pub const GUID_NULL: GUID = GUID::from_u128(0x00000000_0000_0000_0000_000000000000);
pub const IID_IKsControl: GUID = GUID::from_u128(0x28F54685_06FD_11D2_B27A_00A0C9223196);
pub const IID_IKsDeviceFunctions: GUID = GUID::from_u128(0xE234F2E2_BD69_4F8C_B3F2_7CD79ED466BD);
pub const IID_IKsFastClock: GUID = GUID::from_u128(0xC9902485_C180_11D2_8473_D42394459E5E);
pub const KSCATEGORY_BRIDGE: GUID = GUID::from_u128(0x085AFF00_62CE_11CF_A5D6_28DB04C10000);
pub const KSCATEGORY_CAPTURE: GUID = GUID::from_u128(0x65E8773D_8F56_11D0_A3B9_00A0C9223196);
pub const KSCATEGORY_CLOCK: GUID = GUID::from_u128(0x53172480_4791_11D0_A5D6_28DB04C10000);
pub const KSCATEGORY_COMMUNICATIONSTRANSFORM: GUID = GUID::from_u128(0xCF1DDA2C_9743_11D0_A3EE_00A0C9223196);
pub const KSCATEGORY_DATACOMPRESSOR: GUID = GUID::from_u128(0x1E84C900_7E70_11D0_A5D6_28DB04C10000);
pub const KSCATEGORY_DATADECOMPRESSOR: GUID = GUID::from_u128(0x2721AE20_7E70_11D0_A5D6_28DB04C10000);
pub const KSCATEGORY_DATATRANSFORM: GUID = GUID::from_u128(0x2EB07EA0_7E70_11D0_A5D6_28DB04C10000);
pub const KSCATEGORY_FILESYSTEM: GUID = GUID::from_u128(0x760FED5E_9357_11D0_A3CC_00A0C9223196);
pub const KSCATEGORY_INTERFACETRANSFORM: GUID = GUID::from_u128(0xCF1DDA2D_9743_11D0_A3EE_00A0C9223196);
pub const KSCATEGORY_MEDIUMTRANSFORM: GUID = GUID::from_u128(0xCF1DDA2E_9743_11D0_A3EE_00A0C9223196);
pub const KSCATEGORY_MIXER: GUID = GUID::from_u128(0xAD809C00_7B88_11D0_A5D6_28DB04C10000);
pub const KSCATEGORY_PROXY: GUID = GUID::from_u128(0x97EBAACA_95BD_11D0_A3EA_00A0C9223196);
pub const KSCATEGORY_QUALITY: GUID = GUID::from_u128(0x97EBAACB_95BD_11D0_A3EA_00A0C9223196);
pub const KSCATEGORY_RENDER: GUID = GUID::from_u128(0x65E8773E_8F56_11D0_A3B9_00A0C9223196);
pub const KSCATEGORY_SENSOR_CAMERA: GUID = GUID::from_u128(0x24E552D7_6523_47F7_A647_D3465BF1F5CA);
pub const KSCATEGORY_SENSOR_GROUP: GUID = GUID::from_u128(0x669C7214_0A88_4311_A7F3_4E79820E33BD);
pub const KSCATEGORY_SPLITTER: GUID = GUID::from_u128(0x0A4252A0_7E70_11D0_A5D6_28DB04C10000);
pub const KSCATEGORY_VIDEO_CAMERA: GUID = GUID::from_u128(0xE5323777_F976_4F5B_9B55_B94699C46E44);
pub const KSDATAFORMAT_SPECIFIER_FILEHANDLE: GUID = GUID::from_u128(0x65E8773C_8F56_11D0_A3B9_00A0C9223196);
pub const KSDATAFORMAT_SPECIFIER_FILENAME: GUID = GUID::from_u128(0xAA797B40_E974_11CF_A5D6_28DB04C10000);
pub const KSDATAFORMAT_SPECIFIER_NONE: GUID = GUID::from_u128(0x0F6417D6_C318_11D0_A43F_00A0C9223196);
pub const KSDATAFORMAT_SPECIFIER_WILDCARD: GUID = GUID::from_u128(0x00000000_0000_0000_0000_000000000000);
pub const KSDATAFORMAT_SUBTYPE_NONE: GUID = GUID::from_u128(0xE436EB8E_524F_11CE_9F53_0020AF0BA770);
pub const KSDATAFORMAT_SUBTYPE_WILDCARD: GUID = GUID::from_u128(0x00000000_0000_0000_0000_000000000000);
pub const KSDATAFORMAT_TYPE_STREAM: GUID = GUID::from_u128(0xE436EB83_524F_11CE_9F53_0020AF0BA770);
pub const KSDATAFORMAT_TYPE_WILDCARD: GUID = GUID::from_u128(0x00000000_0000_0000_0000_000000000000);
pub const KSDEGRADESETID_Standard: GUID = GUID::from_u128(0x9F564180_704C_11D0_A5D6_28DB04C10000);
pub const KSEVENTSETID_Clock: GUID = GUID::from_u128(0x364D8E20_62C7_11CF_A5D6_28DB04C10000);
pub const KSEVENTSETID_Connection: GUID = GUID::from_u128(0x7F4BCBE0_9EA5_11CF_A5D6_28DB04C10000);
pub const KSEVENTSETID_Device: GUID = GUID::from_u128(0x288296EC_9F94_41B4_A153_AA31AEECB33F);
pub const KSEVENTSETID_PinCapsChange: GUID = GUID::from_u128(0xDD4F192E_3B78_49AD_A534_2C315B822000);
pub const KSEVENTSETID_StreamAllocator: GUID = GUID::from_u128(0x75D95571_073C_11D0_A161_0020AFD156E4);
pub const KSEVENTSETID_VolumeLimit: GUID = GUID::from_u128(0xDA168465_3A7C_4858_9D4A_3E8E24701AEF);
pub const KSINTERFACESETID_FileIo: GUID = GUID::from_u128(0x8C6F932C_E771_11D0_B8FF_00A0C9223196);
pub const KSINTERFACESETID_Standard: GUID = GUID::from_u128(0x1A8766A0_62CE_11CF_A5D6_28DB04C10000);
pub const KSMEDIUMSETID_Standard: GUID = GUID::from_u128(0x4747B320_62CE_11CF_A5D6_28DB04C10000);
pub const KSMEMORY_TYPE_DEVICE_UNKNOWN: GUID = GUID::from_u128(0x091BB639_603F_11D1_B067_00A0C9062802);
pub const KSMEMORY_TYPE_DONT_CARE: GUID = GUID::from_u128(0x00000000_0000_0000_0000_000000000000);
pub const KSMEMORY_TYPE_KERNEL_NONPAGED: GUID = GUID::from_u128(0x4A6D5FC4_7895_11D1_B069_00A0C9062802);
pub const KSMEMORY_TYPE_KERNEL_PAGED: GUID = GUID::from_u128(0xD833F8F8_7894_11D1_B069_00A0C9062802);
pub const KSMEMORY_TYPE_SYSTEM: GUID = GUID::from_u128(0x091BB638_603F_11D1_B067_00A0C9062802);
pub const KSMEMORY_TYPE_USER: GUID = GUID::from_u128(0x8CB0FC28_7893_11D1_B069_00A0C9062802);
pub const KSMEMORY_TYPE_WILDCARD: GUID = GUID::from_u128(0x00000000_0000_0000_0000_000000000000);
pub const KSMETHODSETID_StreamAllocator: GUID = GUID::from_u128(0xCF6E4341_EC87_11CF_A130_0020AFD156E4);
pub const KSMETHODSETID_StreamIo: GUID = GUID::from_u128(0x65D003CA_1523_11D2_B27A_00A0C9223196);
pub const KSMFT_CATEGORY_AUDIO_DECODER: GUID = GUID::from_u128(0x9EA73FB4_EF7A_4559_8D5D_719D8F0426C7);
pub const KSMFT_CATEGORY_AUDIO_EFFECT: GUID = GUID::from_u128(0x11064C48_3648_4ED0_932E_05CE8AC811B7);
pub const KSMFT_CATEGORY_AUDIO_ENCODER: GUID = GUID::from_u128(0x91C64BD0_F91E_4D8C_9276_DB248279D975);
pub const KSMFT_CATEGORY_DEMULTIPLEXER: GUID = GUID::from_u128(0xA8700A7A_939B_44C5_99D7_76226B23B3F1);
pub const KSMFT_CATEGORY_MULTIPLEXER: GUID = GUID::from_u128(0x059C561E_05AE_4B61_B69D_55B61EE54A7B);
pub const KSMFT_CATEGORY_OTHER: GUID = GUID::from_u128(0x90175D57_B7EA_4901_AEB3_933A8747756F);
pub const KSMFT_CATEGORY_VIDEO_DECODER: GUID = GUID::from_u128(0xD6C02D4B_6833_45B4_971A_05A4B04BAB91);
pub const KSMFT_CATEGORY_VIDEO_EFFECT: GUID = GUID::from_u128(0x12E17C21_532C_4A6E_8A1C_40825A736397);
pub const KSMFT_CATEGORY_VIDEO_ENCODER: GUID = GUID::from_u128(0xF79EAC7D_E545_4387_BDEE_D647D7BDE42A);
pub const KSMFT_CATEGORY_VIDEO_PROCESSOR: GUID = GUID::from_u128(0x302EA3FC_AA5F_47F9_9F7A_C2188BB16302);
pub const KSNAME_Allocator: GUID = GUID::from_u128(0x642F5D00_4791_11D0_A5D6_28DB04C10000);
pub const KSNAME_Clock: GUID = GUID::from_u128(0x53172480_4791_11D0_A5D6_28DB04C10000);
pub const KSNAME_Filter: GUID = GUID::from_u128(0x9B365890_165F_11D0_A195_0020AFD156E4);
pub const KSNAME_Pin: GUID = GUID::from_u128(0x146F1A80_4791_11D0_A5D6_28DB04C10000);
pub const KSNAME_TopologyNode: GUID = GUID::from_u128(0x0621061A_EE75_11D0_B915_00A0C9223196);
pub const KSPROPSETID_Clock: GUID = GUID::from_u128(0xDF12A4C0_AC17_11CF_A5D6_28DB04C10000);
pub const KSPROPSETID_Connection: GUID = GUID::from_u128(0x1D58C920_AC9B_11CF_A5D6_28DB04C10000);
pub const KSPROPSETID_GM: GUID = GUID::from_u128(0xAF627536_E719_11D2_8A1D_006097D2DF5D);
pub const KSPROPSETID_General: GUID = GUID::from_u128(0x1464EDA5_6A8F_11D1_9AA7_00A0C9223196);
pub const KSPROPSETID_MediaSeeking: GUID = GUID::from_u128(0xEE904F0C_D09B_11D0_ABE9_00A0C9223196);
pub const KSPROPSETID_MemoryTransport: GUID = GUID::from_u128(0x0A3D1C5D_5243_4819_9ED0_AEE8044CEE2B);
pub const KSPROPSETID_Pin: GUID = GUID::from_u128(0x8C134960_51AD_11CF_878A_94F801C10000);
pub const KSPROPSETID_PinMDLCacheClearProp: GUID = GUID::from_u128(0xBD718A7B_97FC_40C7_88CE_D3FF06F55B16);
pub const KSPROPSETID_Quality: GUID = GUID::from_u128(0xD16AD380_AC1A_11CF_A5D6_28DB04C10000);
pub const KSPROPSETID_Stream: GUID = GUID::from_u128(0x65AABA60_98AE_11CF_A10D_0020AFD156E4);
pub const KSPROPSETID_StreamAllocator: GUID = GUID::from_u128(0xCF6E4342_EC87_11CF_A130_0020AFD156E4);
pub const KSPROPSETID_StreamInterface: GUID = GUID::from_u128(0x1FDD8EE1_9CD3_11D0_82AA_0000F822FE8A);
pub const KSPROPSETID_Topology: GUID = GUID::from_u128(0x720D4AC0_7533_11D0_A5D6_28DB04C10000);
pub const KSPROPTYPESETID_General: GUID = GUID::from_u128(0x97E99BA0_BDEA_11CF_A5D6_28DB04C10000);
pub const KSTIME_FORMAT_BYTE: GUID = GUID::from_u128(0x7B785571_8C82_11CF_BC0C_00AA00AC74F6);
pub const KSTIME_FORMAT_FIELD: GUID = GUID::from_u128(0x7B785573_8C82_11CF_BC0C_00AA00AC74F6);
pub const KSTIME_FORMAT_FRAME: GUID = GUID::from_u128(0x7B785570_8C82_11CF_BC0C_00AA00AC74F6);
pub const KSTIME_FORMAT_MEDIA_TIME: GUID = GUID::from_u128(0x7B785574_8C82_11CF_BC0C_00AA00AC74F6);
pub const KSTIME_FORMAT_NONE: GUID = GUID::from_u128(0x00000000_0000_0000_0000_000000000000);
pub const KSTIME_FORMAT_SAMPLE: GUID = GUID::from_u128(0x7B785572_8C82_11CF_BC0C_00AA00AC74F6);
pub const KS_TYPE_DONT_CARE: GUID = GUID::from_u128(0x00000000_0000_0000_0000_000000000000);
pub const REFERENCE_BUS_INTERFACE: GUID = GUID::from_u128(0x4747B320_62CE_11CF_A5D6_28DB04C10000);
