//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type WdfChildListAddOrUpdateChildDescriptionAsPresent = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ChildList: WDFCHILDLIST,
        IdentificationDescription: PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER,
        AddressDescription: PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER,
    ) -> NTSTATUS
);
pub type WdfChildListBeginIteration = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ChildList: WDFCHILDLIST, Iterator: PWDF_CHILD_LIST_ITERATOR)
);
pub type WdfChildListBeginScan = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ChildList: WDFCHILDLIST));
pub type WdfChildListCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Config: PWDF_CHILD_LIST_CONFIG,
        ChildListAttributes: PWDF_OBJECT_ATTRIBUTES,
        ChildList: *mut WDFCHILDLIST,
    ) -> NTSTATUS
);
pub type WdfChildListEndIteration = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ChildList: WDFCHILDLIST, Iterator: PWDF_CHILD_LIST_ITERATOR)
);
pub type WdfChildListEndScan = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ChildList: WDFCHILDLIST));
pub type WdfChildListGetDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ChildList: WDFCHILDLIST) -> WDFDEVICE);
pub type WdfChildListRequestChildEject = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ChildList: WDFCHILDLIST,
        IdentificationDescription: PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER,
    ) -> BOOLEAN
);
pub type WdfChildListRetrieveAddressDescription = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ChildList: WDFCHILDLIST,
        IdentificationDescription: PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER,
        AddressDescription: PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER,
    ) -> NTSTATUS
);
pub type WdfChildListRetrieveNextDevice = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ChildList: WDFCHILDLIST,
        Iterator: PWDF_CHILD_LIST_ITERATOR,
        Device: *mut WDFDEVICE,
        Info: PWDF_CHILD_RETRIEVE_INFO,
    ) -> NTSTATUS
);
pub type WdfChildListRetrievePdo = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ChildList: WDFCHILDLIST,
        RetrieveInfo: PWDF_CHILD_RETRIEVE_INFO,
    ) -> WDFDEVICE
);
pub type WdfChildListUpdateAllChildDescriptionsAsPresent =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ChildList: WDFCHILDLIST));
pub type WdfChildListUpdateChildDescriptionAsMissing = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ChildList: WDFCHILDLIST,
        IdentificationDescription: PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER,
    ) -> NTSTATUS
);
pub type WdfCmResourceListAppendDescriptor = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        List: WDFCMRESLIST,
        Descriptor: PCM_PARTIAL_RESOURCE_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type WdfCmResourceListGetCount =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, List: WDFCMRESLIST) -> ULONG);
pub type WdfCmResourceListGetDescriptor = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        List: WDFCMRESLIST,
        Index: ULONG,
    ) -> PCM_PARTIAL_RESOURCE_DESCRIPTOR
);
pub type WdfCmResourceListInsertDescriptor = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        List: WDFCMRESLIST,
        Descriptor: PCM_PARTIAL_RESOURCE_DESCRIPTOR,
        Index: ULONG,
    ) -> NTSTATUS
);
pub type WdfCmResourceListRemove =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, List: WDFCMRESLIST, Index: ULONG));
pub type WdfCmResourceListRemoveByDescriptor = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, List: WDFCMRESLIST, Descriptor: PCM_PARTIAL_RESOURCE_DESCRIPTOR)
);
pub type WdfCollectionAdd = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Collection: WDFCOLLECTION, Object: WDFOBJECT) -> NTSTATUS
);
pub type WdfCollectionCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        CollectionAttributes: PWDF_OBJECT_ATTRIBUTES,
        Collection: *mut WDFCOLLECTION,
    ) -> NTSTATUS
);
pub type WdfCollectionGetCount =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Collection: WDFCOLLECTION) -> ULONG);
pub type WdfCollectionGetFirstItem =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Collection: WDFCOLLECTION) -> WDFOBJECT);
pub type WdfCollectionGetItem =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Collection: WDFCOLLECTION, Index: ULONG) -> WDFOBJECT);
pub type WdfCollectionGetLastItem =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Collection: WDFCOLLECTION) -> WDFOBJECT);
pub type WdfCollectionRemove =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Collection: WDFCOLLECTION, Item: WDFOBJECT));
pub type WdfCollectionRemoveItem =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Collection: WDFCOLLECTION, Index: ULONG));
pub type WdfCommonBufferCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaEnabler: WDFDMAENABLER,
        Length: size_t,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        CommonBuffer: *mut WDFCOMMONBUFFER,
    ) -> NTSTATUS
);
pub type WdfCommonBufferCreateWithConfig = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaEnabler: WDFDMAENABLER,
        Length: size_t,
        Config: PWDF_COMMON_BUFFER_CONFIG,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        CommonBuffer: *mut WDFCOMMONBUFFER,
    ) -> NTSTATUS
);
pub type WdfCommonBufferGetAlignedLogicalAddress =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, CommonBuffer: WDFCOMMONBUFFER) -> PHYSICAL_ADDRESS);
pub type WdfCommonBufferGetAlignedVirtualAddress =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, CommonBuffer: WDFCOMMONBUFFER) -> PVOID);
pub type WdfCommonBufferGetLength =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, CommonBuffer: WDFCOMMONBUFFER) -> size_t);
pub type WdfCompanionTargetSendTaskSynchronously = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        CompanionTarget: WDFCOMPANIONTARGET,
        TaskQueueIdentifier: USHORT,
        TaskOperationCode: ULONG,
        InputBuffer: PWDF_MEMORY_DESCRIPTOR,
        OutputBuffer: PWDF_MEMORY_DESCRIPTOR,
        TaskOptions: PWDF_TASK_SEND_OPTIONS,
        BytesReturned: PULONG_PTR,
    ) -> NTSTATUS
);
pub type WdfCompanionTargetWdmGetCompanionProcess =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, CompanionTarget: WDFCOMPANIONTARGET) -> PEPROCESS);
pub type WdfControlDeviceInitAllocate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Driver: WDFDRIVER,
        SDDLString: *const UNICODE_STRING,
    ) -> PWDFDEVICE_INIT
);
pub type WdfControlDeviceInitSetShutdownNotification = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        Notification: PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION,
        Flags: UCHAR,
    )
);
pub type WdfControlFinishInitializing = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE));
pub type WdfDeviceAddDependentUsageDeviceObject = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, DependentDevice: PDEVICE_OBJECT) -> NTSTATUS
);
pub type WdfDeviceAddQueryInterface = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        InterfaceConfig: PWDF_QUERY_INTERFACE_CONFIG,
    ) -> NTSTATUS
);
pub type WdfDeviceAddRemovalRelationsPhysicalDevice = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, PhysicalDevice: PDEVICE_OBJECT) -> NTSTATUS
);
pub type WdfDeviceAllocAndQueryProperty = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        DeviceProperty: DEVICE_REGISTRY_PROPERTY,
        PoolType: POOL_TYPE,
        PropertyMemoryAttributes: PWDF_OBJECT_ATTRIBUTES,
        PropertyMemory: *mut WDFMEMORY,
    ) -> NTSTATUS
);
pub type WdfDeviceAllocAndQueryPropertyEx = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        DeviceProperty: PWDF_DEVICE_PROPERTY_DATA,
        PoolType: POOL_TYPE,
        PropertyMemoryAttributes: PWDF_OBJECT_ATTRIBUTES,
        PropertyMemory: *mut WDFMEMORY,
        Type: PDEVPROPTYPE,
    ) -> NTSTATUS
);
pub type WdfDeviceAssignMofResourceName = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, MofResourceName: PCUNICODE_STRING) -> NTSTATUS
);
pub type WdfDeviceAssignProperty = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        DeviceProperty: PWDF_DEVICE_PROPERTY_DATA,
        Type: DEVPROPTYPE,
        Size: ULONG,
        Data: PVOID,
    ) -> NTSTATUS
);
pub type WdfDeviceAssignS0IdleSettings = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Settings: PWDF_DEVICE_POWER_POLICY_IDLE_SETTINGS,
    ) -> NTSTATUS
);
pub type WdfDeviceAssignSxWakeSettings = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Settings: PWDF_DEVICE_POWER_POLICY_WAKE_SETTINGS,
    ) -> NTSTATUS
);
pub type WdfDeviceClearRemovalRelationsDevices =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE));
pub type WdfDeviceConfigureRequestDispatching = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Queue: WDFQUEUE,
        RequestType: WDF_REQUEST_TYPE,
    ) -> NTSTATUS
);
pub type WdfDeviceConfigureWdmIrpDispatchCallback = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Driver: WDFDRIVER,
        MajorFunction: UCHAR,
        EvtDeviceWdmIrpDispatch: PFN_WDFDEVICE_WDM_IRP_DISPATCH,
        DriverContext: WDFCONTEXT,
    ) -> NTSTATUS
);
pub type WdfDeviceCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: *mut PWDFDEVICE_INIT,
        DeviceAttributes: PWDF_OBJECT_ATTRIBUTES,
        Device: *mut WDFDEVICE,
    ) -> NTSTATUS
);
pub type WdfDeviceCreateDeviceInterface = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        InterfaceClassGUID: *const GUID,
        ReferenceString: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfDeviceCreateSymbolicLink = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, SymbolicLinkName: PCUNICODE_STRING) -> NTSTATUS
);
pub type WdfDeviceEnqueueRequest =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, Request: WDFREQUEST) -> NTSTATUS);
pub type WdfDeviceGetAlignmentRequirement =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> ULONG);
pub type WdfDeviceGetCharacteristics =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> ULONG);
pub type WdfDeviceGetDefaultQueue =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> WDFQUEUE);
pub type WdfDeviceGetDevicePnpState =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> WDF_DEVICE_PNP_STATE);
pub type WdfDeviceGetDevicePowerPolicyState =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> WDF_DEVICE_POWER_POLICY_STATE);
pub type WdfDeviceGetDevicePowerState =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> WDF_DEVICE_POWER_STATE);
pub type WdfDeviceGetDeviceState =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, DeviceState: PWDF_DEVICE_STATE));
pub type WdfDeviceGetDriver =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> WDFDRIVER);
pub type WdfDeviceGetFileObject = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, FileObject: PFILE_OBJECT) -> WDFFILEOBJECT
);
pub type WdfDeviceGetIoTarget =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> WDFIOTARGET);
pub type WdfDeviceGetSystemPowerAction =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> POWER_ACTION);
pub type WdfDeviceIndicateWakeStatus = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, WaitWakeStatus: NTSTATUS) -> NTSTATUS
);
pub type WdfDeviceInitAssignName = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceName: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfDeviceInitAssignSDDLString = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        SDDLString: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfDeviceInitAssignWdmIrpPreprocessCallback = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        EvtDeviceWdmIrpPreprocess: PFN_WDFDEVICE_WDM_IRP_PREPROCESS,
        MajorFunction: UCHAR,
        MinorFunctions: PUCHAR,
        NumMinorFunctions: ULONG,
    ) -> NTSTATUS
);
pub type WdfDeviceInitFree = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT));
pub type WdfDeviceInitRegisterPnpStateChangeCallback = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        PnpState: WDF_DEVICE_PNP_STATE,
        EvtDevicePnpStateChange: PFN_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION,
        CallbackTypes: ULONG,
    ) -> NTSTATUS
);
pub type WdfDeviceInitRegisterPowerPolicyStateChangeCallback = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        PowerPolicyState: WDF_DEVICE_POWER_POLICY_STATE,
        EvtDevicePowerPolicyStateChange: PFN_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION,
        CallbackTypes: ULONG,
    ) -> NTSTATUS
);
pub type WdfDeviceInitRegisterPowerStateChangeCallback = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        PowerState: WDF_DEVICE_POWER_STATE,
        EvtDevicePowerStateChange: PFN_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION,
        CallbackTypes: ULONG,
    ) -> NTSTATUS
);
pub type WdfDeviceInitSetCharacteristics = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceCharacteristics: ULONG,
        OrInValues: BOOLEAN,
    )
);
pub type WdfDeviceInitSetDeviceClass = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT, DeviceClassGuid: *const GUID)
);
pub type WdfDeviceInitSetDeviceType =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT, DeviceType: ULONG));
pub type WdfDeviceInitSetExclusive =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT, IsExclusive: BOOLEAN));
pub type WdfDeviceInitSetFileObjectConfig = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        FileObjectConfig: PWDF_FILEOBJECT_CONFIG,
        FileObjectAttributes: PWDF_OBJECT_ATTRIBUTES,
    )
);
pub type WdfDeviceInitSetIoInCallerContextCallback = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        EvtIoInCallerContext: PFN_WDF_IO_IN_CALLER_CONTEXT,
    )
);
pub type WdfDeviceInitSetIoType = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT, IoType: WDF_DEVICE_IO_TYPE)
);
pub type WdfDeviceInitSetIoTypeEx = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT, IoTypeConfig: PWDF_IO_TYPE_CONFIG)
);
pub type WdfDeviceInitSetPnpPowerEventCallbacks = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        PnpPowerEventCallbacks: PWDF_PNPPOWER_EVENT_CALLBACKS,
    )
);
pub type WdfDeviceInitSetPowerInrush =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT));
pub type WdfDeviceInitSetPowerNotPageable =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT));
pub type WdfDeviceInitSetPowerPageable =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT));
pub type WdfDeviceInitSetPowerPolicyEventCallbacks = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        PowerPolicyEventCallbacks: PWDF_POWER_POLICY_EVENT_CALLBACKS,
    )
);
pub type WdfDeviceInitSetPowerPolicyOwnership = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT, IsPowerPolicyOwner: BOOLEAN)
);
pub type WdfDeviceInitSetReleaseHardwareOrderOnFailure = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        ReleaseHardwareOrderOnFailure: WDF_RELEASE_HARDWARE_ORDER_ON_FAILURE,
    )
);
pub type WdfDeviceInitSetRemoveLockOptions = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT, Options: PWDF_REMOVE_LOCK_OPTIONS)
);
pub type WdfDeviceInitSetRequestAttributes = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        RequestAttributes: PWDF_OBJECT_ATTRIBUTES,
    )
);
pub type WdfDeviceMiniportCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Driver: WDFDRIVER,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        DeviceObject: PDEVICE_OBJECT,
        AttachedDeviceObject: PDEVICE_OBJECT,
        Pdo: PDEVICE_OBJECT,
        Device: *mut WDFDEVICE,
    ) -> NTSTATUS
);
pub type WdfDeviceOpenDevicemapKey = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        KeyName: PCUNICODE_STRING,
        DesiredAccess: ACCESS_MASK,
        KeyAttributes: PWDF_OBJECT_ATTRIBUTES,
        Key: *mut WDFKEY,
    ) -> NTSTATUS
);
pub type WdfDeviceOpenRegistryKey = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        DeviceInstanceKeyType: ULONG,
        DesiredAccess: ACCESS_MASK,
        KeyAttributes: PWDF_OBJECT_ATTRIBUTES,
        Key: *mut WDFKEY,
    ) -> NTSTATUS
);
pub type WdfDeviceQueryProperty = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        DeviceProperty: DEVICE_REGISTRY_PROPERTY,
        BufferLength: ULONG,
        PropertyBuffer: PVOID,
        ResultLength: PULONG,
    ) -> NTSTATUS
);
pub type WdfDeviceQueryPropertyEx = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        DeviceProperty: PWDF_DEVICE_PROPERTY_DATA,
        BufferLength: ULONG,
        PropertyBuffer: PVOID,
        RequiredSize: PULONG,
        Type: PDEVPROPTYPE,
    ) -> NTSTATUS
);
pub type WdfDeviceRemoveDependentUsageDeviceObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, DependentDevice: PDEVICE_OBJECT));
pub type WdfDeviceRemoveRemovalRelationsPhysicalDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, PhysicalDevice: PDEVICE_OBJECT));
pub type WdfDeviceResumeIdleActual =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, Tag: PVOID, Line: LONG, File: PCCH));
pub type WdfDeviceResumeIdleNoTrack = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE));
pub type WdfDeviceRetrieveCompanionTarget = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        CompanionTarget: *mut WDFCOMPANIONTARGET,
    ) -> NTSTATUS
);
pub type WdfDeviceRetrieveDeviceInterfaceString = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        InterfaceClassGUID: *const GUID,
        ReferenceString: PCUNICODE_STRING,
        String: WDFSTRING,
    ) -> NTSTATUS
);
pub type WdfDeviceRetrieveDeviceName =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, String: WDFSTRING) -> NTSTATUS);
pub type WdfDeviceSetAlignmentRequirement =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, AlignmentRequirement: ULONG));
pub type WdfDeviceSetBusInformationForChildren = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, BusInformation: PPNP_BUS_INFORMATION)
);
pub type WdfDeviceSetCharacteristics =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, DeviceCharacteristics: ULONG));
pub type WdfDeviceSetDeviceInterfaceState = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        InterfaceClassGUID: *const GUID,
        ReferenceString: PCUNICODE_STRING,
        IsInterfaceEnabled: BOOLEAN,
    )
);
pub type WdfDeviceSetDeviceInterfaceStateEx = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        InterfaceClassGUID: *const GUID,
        ReferenceString: PCUNICODE_STRING,
        IsInterfaceEnabled: BOOLEAN,
    )
);
pub type WdfDeviceSetDeviceState =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, DeviceState: PWDF_DEVICE_STATE));
pub type WdfDeviceSetFailed = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, FailedAction: WDF_DEVICE_FAILED_ACTION)
);
pub type WdfDeviceSetPnpCapabilities = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, PnpCapabilities: PWDF_DEVICE_PNP_CAPABILITIES)
);
pub type WdfDeviceSetPowerCapabilities = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        PowerCapabilities: PWDF_DEVICE_POWER_CAPABILITIES,
    )
);
pub type WdfDeviceSetSpecialFileSupport = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        FileType: WDF_SPECIAL_FILE_TYPE,
        FileTypeIsSupported: BOOLEAN,
    )
);
pub type WdfDeviceSetStaticStopRemove =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, Stoppable: BOOLEAN));
pub type WdfDeviceStopIdleActual = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        WaitForD0: BOOLEAN,
        Tag: PVOID,
        Line: LONG,
        File: PCCH,
    ) -> NTSTATUS
);
pub type WdfDeviceStopIdleNoTrack =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, WaitForD0: BOOLEAN) -> NTSTATUS);
pub type WdfDeviceWdmAssignPowerFrameworkSettings = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        PowerFrameworkSettings: PWDF_POWER_FRAMEWORK_SETTINGS,
    ) -> NTSTATUS
);
pub type WdfDeviceWdmDispatchIrp = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Irp: PIRP,
        DispatchContext: WDFCONTEXT,
    ) -> NTSTATUS
);
pub type WdfDeviceWdmDispatchIrpToIoQueue = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Irp: PIRP,
        Queue: WDFQUEUE,
        Flags: ULONG,
    ) -> NTSTATUS
);
pub type WdfDeviceWdmDispatchPreprocessedIrp =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, Irp: PIRP) -> NTSTATUS);
pub type WdfDeviceWdmGetAttachedDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> PDEVICE_OBJECT);
pub type WdfDeviceWdmGetDeviceObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> PDEVICE_OBJECT);
pub type WdfDeviceWdmGetPhysicalDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> PDEVICE_OBJECT);
pub type WdfDmaEnablerConfigureSystemProfile = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaEnabler: WDFDMAENABLER,
        ProfileConfig: PWDF_DMA_SYSTEM_PROFILE_CONFIG,
        ConfigDirection: WDF_DMA_DIRECTION,
    ) -> NTSTATUS
);
pub type WdfDmaEnablerCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Config: PWDF_DMA_ENABLER_CONFIG,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        DmaEnablerHandle: *mut WDFDMAENABLER,
    ) -> NTSTATUS
);
pub type WdfDmaEnablerGetFragmentLength = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaEnabler: WDFDMAENABLER,
        DmaDirection: WDF_DMA_DIRECTION,
    ) -> size_t
);
pub type WdfDmaEnablerGetMaximumLength =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaEnabler: WDFDMAENABLER) -> size_t);
pub type WdfDmaEnablerGetMaximumScatterGatherElements =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaEnabler: WDFDMAENABLER) -> size_t);
pub type WdfDmaEnablerSetMaximumScatterGatherElements =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaEnabler: WDFDMAENABLER, MaximumFragments: size_t));
pub type WdfDmaEnablerWdmGetDmaAdapter = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaEnabler: WDFDMAENABLER,
        DmaDirection: WDF_DMA_DIRECTION,
    ) -> PDMA_ADAPTER
);
pub type WdfDmaTransactionAllocateResources = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        DmaDirection: WDF_DMA_DIRECTION,
        RequiredMapRegisters: ULONG,
        EvtReserveDmaFunction: PFN_WDF_RESERVE_DMA,
        EvtReserveDmaContext: PVOID,
    ) -> NTSTATUS
);
pub type WdfDmaTransactionCancel =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION) -> BOOLEAN);
pub type WdfDmaTransactionCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaEnabler: WDFDMAENABLER,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        DmaTransaction: *mut WDFDMATRANSACTION,
    ) -> NTSTATUS
);
pub type WdfDmaTransactionDmaCompleted = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        Status: *mut NTSTATUS,
    ) -> BOOLEAN
);
pub type WdfDmaTransactionDmaCompletedFinal = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        FinalTransferredLength: size_t,
        Status: *mut NTSTATUS,
    ) -> BOOLEAN
);
pub type WdfDmaTransactionDmaCompletedWithLength = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        TransferredLength: size_t,
        Status: *mut NTSTATUS,
    ) -> BOOLEAN
);
pub type WdfDmaTransactionExecute = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        Context: WDFCONTEXT,
    ) -> NTSTATUS
);
pub type WdfDmaTransactionFreeResources =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION));
pub type WdfDmaTransactionGetBytesTransferred =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION) -> size_t);
pub type WdfDmaTransactionGetCurrentDmaTransferLength =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION) -> size_t);
pub type WdfDmaTransactionGetDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION) -> WDFDEVICE);
pub type WdfDmaTransactionGetRequest =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION) -> WDFREQUEST);
pub type WdfDmaTransactionGetTransferInfo = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        MapRegisterCount: *mut ULONG,
        ScatterGatherElementCount: *mut ULONG,
    )
);
pub type WdfDmaTransactionInitialize = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        EvtProgramDmaFunction: PFN_WDF_PROGRAM_DMA,
        DmaDirection: WDF_DMA_DIRECTION,
        Mdl: PMDL,
        VirtualAddress: PVOID,
        Length: size_t,
    ) -> NTSTATUS
);
pub type WdfDmaTransactionInitializeUsingOffset = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        EvtProgramDmaFunction: PFN_WDF_PROGRAM_DMA,
        DmaDirection: WDF_DMA_DIRECTION,
        Mdl: PMDL,
        Offset: size_t,
        Length: size_t,
    ) -> NTSTATUS
);
pub type WdfDmaTransactionInitializeUsingRequest = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        Request: WDFREQUEST,
        EvtProgramDmaFunction: PFN_WDF_PROGRAM_DMA,
        DmaDirection: WDF_DMA_DIRECTION,
    ) -> NTSTATUS
);
pub type WdfDmaTransactionRelease =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION) -> NTSTATUS);
pub type WdfDmaTransactionSetChannelConfigurationCallback = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        ConfigureRoutine: PFN_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL,
        ConfigureContext: PVOID,
    )
);
pub type WdfDmaTransactionSetDeviceAddressOffset =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION, Offset: ULONG));
pub type WdfDmaTransactionSetImmediateExecution = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION, UseImmediateExecution: BOOLEAN)
);
pub type WdfDmaTransactionSetMaximumLength = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION, MaximumLength: size_t)
);
pub type WdfDmaTransactionSetSingleTransferRequirement = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION, RequireSingleTransfer: BOOLEAN)
);
pub type WdfDmaTransactionSetTransferCompleteCallback = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DmaTransaction: WDFDMATRANSACTION,
        DmaCompletionRoutine: PFN_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE,
        DmaCompletionContext: PVOID,
    )
);
pub type WdfDmaTransactionStopSystemTransfer =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION));
pub type WdfDmaTransactionWdmGetTransferContext =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DmaTransaction: WDFDMATRANSACTION) -> PVOID);
pub type WdfDpcCancel =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Dpc: WDFDPC, Wait: BOOLEAN) -> BOOLEAN);
pub type WdfDpcCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Config: PWDF_DPC_CONFIG,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        Dpc: *mut WDFDPC,
    ) -> NTSTATUS
);
pub type WdfDpcEnqueue = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Dpc: WDFDPC) -> BOOLEAN);
pub type WdfDpcGetParentObject = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Dpc: WDFDPC) -> WDFOBJECT);
pub type WdfDpcWdmGetDpc = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Dpc: WDFDPC) -> PKDPC);
pub type WdfDriverCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DriverObject: PDRIVER_OBJECT,
        RegistryPath: PCUNICODE_STRING,
        DriverAttributes: PWDF_OBJECT_ATTRIBUTES,
        DriverConfig: PWDF_DRIVER_CONFIG,
        Driver: *mut WDFDRIVER,
    ) -> NTSTATUS
);
pub type WdfDriverErrorReportApiMissing = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Driver: WDFDRIVER,
        FrameworkExtensionName: PCWSTR,
        ApiIndex: ULONG,
        DoesApiReturnNtstatus: BOOLEAN,
    ) -> NTSTATUS
);
pub type WdfDriverGetRegistryPath =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Driver: WDFDRIVER) -> PWSTR);
pub type WdfDriverIsVersionAvailable = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Driver: WDFDRIVER,
        VersionAvailableParams: PWDF_DRIVER_VERSION_AVAILABLE_PARAMS,
    ) -> BOOLEAN
);
pub type WdfDriverMiniportUnload = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Driver: WDFDRIVER));
pub type WdfDriverOpenParametersRegistryKey = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Driver: WDFDRIVER,
        DesiredAccess: ACCESS_MASK,
        KeyAttributes: PWDF_OBJECT_ATTRIBUTES,
        Key: *mut WDFKEY,
    ) -> NTSTATUS
);
pub type WdfDriverOpenPersistentStateRegistryKey = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Driver: WDFDRIVER,
        DesiredAccess: ACCESS_MASK,
        KeyAttributes: PWDF_OBJECT_ATTRIBUTES,
        Key: *mut WDFKEY,
    ) -> NTSTATUS
);
pub type WdfDriverRegisterTraceInfo = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DriverObject: PDRIVER_OBJECT,
        EvtTraceCallback: PFN_WDF_TRACE_CALLBACK,
        ControlBlock: PVOID,
    ) -> NTSTATUS
);
pub type WdfDriverRetrieveVersionString =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Driver: WDFDRIVER, String: WDFSTRING) -> NTSTATUS);
pub type WdfDriverWdmGetDriverObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Driver: WDFDRIVER) -> PDRIVER_OBJECT);
pub type WdfFdoAddStaticChild =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Fdo: WDFDEVICE, Child: WDFDEVICE) -> NTSTATUS);
pub type WdfFdoGetDefaultChildList =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Fdo: WDFDEVICE) -> WDFCHILDLIST);
pub type WdfFdoInitAllocAndQueryProperty = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceProperty: DEVICE_REGISTRY_PROPERTY,
        PoolType: POOL_TYPE,
        PropertyMemoryAttributes: PWDF_OBJECT_ATTRIBUTES,
        PropertyMemory: *mut WDFMEMORY,
    ) -> NTSTATUS
);
pub type WdfFdoInitAllocAndQueryPropertyEx = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceProperty: PWDF_DEVICE_PROPERTY_DATA,
        PoolType: POOL_TYPE,
        PropertyMemoryAttributes: PWDF_OBJECT_ATTRIBUTES,
        PropertyMemory: *mut WDFMEMORY,
        Type: PDEVPROPTYPE,
    ) -> NTSTATUS
);
pub type WdfFdoInitOpenRegistryKey = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceInstanceKeyType: ULONG,
        DesiredAccess: ACCESS_MASK,
        KeyAttributes: PWDF_OBJECT_ATTRIBUTES,
        Key: *mut WDFKEY,
    ) -> NTSTATUS
);
pub type WdfFdoInitQueryProperty = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceProperty: DEVICE_REGISTRY_PROPERTY,
        BufferLength: ULONG,
        PropertyBuffer: PVOID,
        ResultLength: PULONG,
    ) -> NTSTATUS
);
pub type WdfFdoInitQueryPropertyEx = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceProperty: PWDF_DEVICE_PROPERTY_DATA,
        BufferLength: ULONG,
        PropertyBuffer: PVOID,
        ResultLength: PULONG,
        Type: PDEVPROPTYPE,
    ) -> NTSTATUS
);
pub type WdfFdoInitSetDefaultChildListConfig = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        Config: PWDF_CHILD_LIST_CONFIG,
        DefaultChildListAttributes: PWDF_OBJECT_ATTRIBUTES,
    )
);
pub type WdfFdoInitSetEventCallbacks = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        FdoEventCallbacks: PWDF_FDO_EVENT_CALLBACKS,
    )
);
pub type WdfFdoInitSetFilter = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT));
pub type WdfFdoInitWdmGetPhysicalDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT) -> PDEVICE_OBJECT);
pub type WdfFdoLockStaticChildListForIteration =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Fdo: WDFDEVICE));
pub type WdfFdoQueryForInterface = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Fdo: WDFDEVICE,
        InterfaceType: LPCGUID,
        Interface: PINTERFACE,
        Size: USHORT,
        Version: USHORT,
        InterfaceSpecificData: PVOID,
    ) -> NTSTATUS
);
pub type WdfFdoRetrieveNextStaticChild = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Fdo: WDFDEVICE,
        PreviousChild: WDFDEVICE,
        Flags: ULONG,
    ) -> WDFDEVICE
);
pub type WdfFdoUnlockStaticChildListFromIteration =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Fdo: WDFDEVICE));
pub type WdfFileObjectGetDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, FileObject: WDFFILEOBJECT) -> WDFDEVICE);
pub type WdfFileObjectGetFileName =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, FileObject: WDFFILEOBJECT) -> PUNICODE_STRING);
pub type WdfFileObjectGetFlags =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, FileObject: WDFFILEOBJECT) -> ULONG);
pub type WdfFileObjectGetInitiatorProcessId =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, FileObject: WDFFILEOBJECT) -> ULONG);
pub type WdfFileObjectWdmGetFileObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, FileObject: WDFFILEOBJECT) -> PFILE_OBJECT);
pub type WdfGetTriageInfo = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS) -> PVOID);
pub type WdfInterruptAcquireLock = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT));
pub type WdfInterruptCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Configuration: PWDF_INTERRUPT_CONFIG,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        Interrupt: *mut WDFINTERRUPT,
    ) -> NTSTATUS
);
pub type WdfInterruptDisable = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT));
pub type WdfInterruptEnable = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT));
pub type WdfInterruptGetDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT) -> WDFDEVICE);
pub type WdfInterruptGetInfo =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT, Info: PWDF_INTERRUPT_INFO));
pub type WdfInterruptQueueDpcForIsr =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT) -> BOOLEAN);
pub type WdfInterruptQueueWorkItemForIsr =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT) -> BOOLEAN);
pub type WdfInterruptReleaseLock = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT));
pub type WdfInterruptReportActive =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT));
pub type WdfInterruptReportInactive =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT));
pub type WdfInterruptSetExtendedPolicy = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Interrupt: WDFINTERRUPT,
        PolicyAndGroup: PWDF_INTERRUPT_EXTENDED_POLICY,
    )
);
pub type WdfInterruptSetPolicy = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Interrupt: WDFINTERRUPT,
        Policy: WDF_INTERRUPT_POLICY,
        Priority: WDF_INTERRUPT_PRIORITY,
        TargetProcessorSet: KAFFINITY,
    )
);
pub type WdfInterruptSynchronize = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Interrupt: WDFINTERRUPT,
        Callback: PFN_WDF_INTERRUPT_SYNCHRONIZE,
        Context: WDFCONTEXT,
    ) -> BOOLEAN
);
pub type WdfInterruptTryToAcquireLock =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT) -> BOOLEAN);
pub type WdfInterruptWdmGetInterrupt =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Interrupt: WDFINTERRUPT) -> PKINTERRUPT);
pub type WdfIoQueueAssignForwardProgressPolicy = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        ForwardProgressPolicy: PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY,
    ) -> NTSTATUS
);
pub type WdfIoQueueCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        Config: PWDF_IO_QUEUE_CONFIG,
        QueueAttributes: PWDF_OBJECT_ATTRIBUTES,
        Queue: *mut WDFQUEUE,
    ) -> NTSTATUS
);
pub type WdfIoQueueDrain = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        DrainComplete: PFN_WDF_IO_QUEUE_STATE,
        Context: WDFCONTEXT,
    )
);
pub type WdfIoQueueDrainSynchronously = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Queue: WDFQUEUE));
pub type WdfIoQueueFindRequest = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        FoundRequest: WDFREQUEST,
        FileObject: WDFFILEOBJECT,
        Parameters: PWDF_REQUEST_PARAMETERS,
        OutRequest: *mut WDFREQUEST,
    ) -> NTSTATUS
);
pub type WdfIoQueueGetDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Queue: WDFQUEUE) -> WDFDEVICE);
pub type WdfIoQueueGetState = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        QueueRequests: PULONG,
        DriverRequests: PULONG,
    ) -> WDF_IO_QUEUE_STATE
);
pub type WdfIoQueuePurge = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        PurgeComplete: PFN_WDF_IO_QUEUE_STATE,
        Context: WDFCONTEXT,
    )
);
pub type WdfIoQueuePurgeSynchronously = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Queue: WDFQUEUE));
pub type WdfIoQueueReadyNotify = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        QueueReady: PFN_WDF_IO_QUEUE_STATE,
        Context: WDFCONTEXT,
    ) -> NTSTATUS
);
pub type WdfIoQueueRetrieveFoundRequest = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        FoundRequest: WDFREQUEST,
        OutRequest: *mut WDFREQUEST,
    ) -> NTSTATUS
);
pub type WdfIoQueueRetrieveNextRequest = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Queue: WDFQUEUE, OutRequest: *mut WDFREQUEST) -> NTSTATUS
);
pub type WdfIoQueueRetrieveRequestByFileObject = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        FileObject: WDFFILEOBJECT,
        OutRequest: *mut WDFREQUEST,
    ) -> NTSTATUS
);
pub type WdfIoQueueStart = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Queue: WDFQUEUE));
pub type WdfIoQueueStop = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        StopComplete: PFN_WDF_IO_QUEUE_STATE,
        Context: WDFCONTEXT,
    )
);
pub type WdfIoQueueStopAndPurge = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Queue: WDFQUEUE,
        StopAndPurgeComplete: PFN_WDF_IO_QUEUE_STATE,
        Context: WDFCONTEXT,
    )
);
pub type WdfIoQueueStopAndPurgeSynchronously =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Queue: WDFQUEUE));
pub type WdfIoQueueStopSynchronously = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Queue: WDFQUEUE));
pub type WdfIoResourceListAppendDescriptor = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ResourceList: WDFIORESLIST,
        Descriptor: PIO_RESOURCE_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type WdfIoResourceListCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        RequirementsList: WDFIORESREQLIST,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        ResourceList: *mut WDFIORESLIST,
    ) -> NTSTATUS
);
pub type WdfIoResourceListGetCount =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ResourceList: WDFIORESLIST) -> ULONG);
pub type WdfIoResourceListGetDescriptor = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ResourceList: WDFIORESLIST,
        Index: ULONG,
    ) -> PIO_RESOURCE_DESCRIPTOR
);
pub type WdfIoResourceListInsertDescriptor = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ResourceList: WDFIORESLIST,
        Descriptor: PIO_RESOURCE_DESCRIPTOR,
        Index: ULONG,
    ) -> NTSTATUS
);
pub type WdfIoResourceListRemove =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ResourceList: WDFIORESLIST, Index: ULONG));
pub type WdfIoResourceListRemoveByDescriptor = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ResourceList: WDFIORESLIST, Descriptor: PIO_RESOURCE_DESCRIPTOR)
);
pub type WdfIoResourceListUpdateDescriptor = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ResourceList: WDFIORESLIST,
        Descriptor: PIO_RESOURCE_DESCRIPTOR,
        Index: ULONG,
    )
);
pub type WdfIoResourceRequirementsListAppendIoResList = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        RequirementsList: WDFIORESREQLIST,
        IoResList: WDFIORESLIST,
    ) -> NTSTATUS
);
pub type WdfIoResourceRequirementsListGetCount =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, RequirementsList: WDFIORESREQLIST) -> ULONG);
pub type WdfIoResourceRequirementsListGetIoResList = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, RequirementsList: WDFIORESREQLIST, Index: ULONG) -> WDFIORESLIST
);
pub type WdfIoResourceRequirementsListInsertIoResList = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        RequirementsList: WDFIORESREQLIST,
        IoResList: WDFIORESLIST,
        Index: ULONG,
    ) -> NTSTATUS
);
pub type WdfIoResourceRequirementsListRemove =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, RequirementsList: WDFIORESREQLIST, Index: ULONG));
pub type WdfIoResourceRequirementsListRemoveByIoResList = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, RequirementsList: WDFIORESREQLIST, IoResList: WDFIORESLIST)
);
pub type WdfIoResourceRequirementsListSetInterfaceType = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, RequirementsList: WDFIORESREQLIST, InterfaceType: INTERFACE_TYPE)
);
pub type WdfIoResourceRequirementsListSetSlotNumber =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, RequirementsList: WDFIORESREQLIST, SlotNumber: ULONG));
pub type WdfIoTargetAllocAndQueryTargetProperty = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        DeviceProperty: DEVICE_REGISTRY_PROPERTY,
        PoolType: POOL_TYPE,
        PropertyMemoryAttributes: PWDF_OBJECT_ATTRIBUTES,
        PropertyMemory: *mut WDFMEMORY,
    ) -> NTSTATUS
);
pub type WdfIoTargetClose = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET));
pub type WdfIoTargetCloseForQueryRemove =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET));
pub type WdfIoTargetCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        IoTargetAttributes: PWDF_OBJECT_ATTRIBUTES,
        IoTarget: *mut WDFIOTARGET,
    ) -> NTSTATUS
);
pub type WdfIoTargetFormatRequestForInternalIoctl = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        IoctlCode: ULONG,
        InputBuffer: WDFMEMORY,
        InputBufferOffset: PWDFMEMORY_OFFSET,
        OutputBuffer: WDFMEMORY,
        OutputBufferOffset: PWDFMEMORY_OFFSET,
    ) -> NTSTATUS
);
pub type WdfIoTargetFormatRequestForInternalIoctlOthers = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        IoctlCode: ULONG,
        OtherArg1: WDFMEMORY,
        OtherArg1Offset: PWDFMEMORY_OFFSET,
        OtherArg2: WDFMEMORY,
        OtherArg2Offset: PWDFMEMORY_OFFSET,
        OtherArg4: WDFMEMORY,
        OtherArg4Offset: PWDFMEMORY_OFFSET,
    ) -> NTSTATUS
);
pub type WdfIoTargetFormatRequestForIoctl = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        IoctlCode: ULONG,
        InputBuffer: WDFMEMORY,
        InputBufferOffset: PWDFMEMORY_OFFSET,
        OutputBuffer: WDFMEMORY,
        OutputBufferOffset: PWDFMEMORY_OFFSET,
    ) -> NTSTATUS
);
pub type WdfIoTargetFormatRequestForRead = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        OutputBuffer: WDFMEMORY,
        OutputBufferOffset: PWDFMEMORY_OFFSET,
        DeviceOffset: PLONGLONG,
    ) -> NTSTATUS
);
pub type WdfIoTargetFormatRequestForWrite = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        InputBuffer: WDFMEMORY,
        InputBufferOffset: PWDFMEMORY_OFFSET,
        DeviceOffset: PLONGLONG,
    ) -> NTSTATUS
);
pub type WdfIoTargetGetDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET) -> WDFDEVICE);
pub type WdfIoTargetGetState =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET) -> WDF_IO_TARGET_STATE);
pub type WdfIoTargetOpen = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        OpenParams: PWDF_IO_TARGET_OPEN_PARAMS,
    ) -> NTSTATUS
);
pub type WdfIoTargetPurge = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET, Action: WDF_IO_TARGET_PURGE_IO_ACTION)
);
pub type WdfIoTargetQueryForInterface = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        InterfaceType: LPCGUID,
        Interface: PINTERFACE,
        Size: USHORT,
        Version: USHORT,
        InterfaceSpecificData: PVOID,
    ) -> NTSTATUS
);
pub type WdfIoTargetQueryTargetProperty = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        DeviceProperty: DEVICE_REGISTRY_PROPERTY,
        BufferLength: ULONG,
        PropertyBuffer: PVOID,
        ResultLength: PULONG,
    ) -> NTSTATUS
);
pub type WdfIoTargetSendInternalIoctlOthersSynchronously = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        IoctlCode: ULONG,
        OtherArg1: PWDF_MEMORY_DESCRIPTOR,
        OtherArg2: PWDF_MEMORY_DESCRIPTOR,
        OtherArg4: PWDF_MEMORY_DESCRIPTOR,
        RequestOptions: PWDF_REQUEST_SEND_OPTIONS,
        BytesReturned: PULONG_PTR,
    ) -> NTSTATUS
);
pub type WdfIoTargetSendInternalIoctlSynchronously = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        IoctlCode: ULONG,
        InputBuffer: PWDF_MEMORY_DESCRIPTOR,
        OutputBuffer: PWDF_MEMORY_DESCRIPTOR,
        RequestOptions: PWDF_REQUEST_SEND_OPTIONS,
        BytesReturned: PULONG_PTR,
    ) -> NTSTATUS
);
pub type WdfIoTargetSendIoctlSynchronously = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        IoctlCode: ULONG,
        InputBuffer: PWDF_MEMORY_DESCRIPTOR,
        OutputBuffer: PWDF_MEMORY_DESCRIPTOR,
        RequestOptions: PWDF_REQUEST_SEND_OPTIONS,
        BytesReturned: PULONG_PTR,
    ) -> NTSTATUS
);
pub type WdfIoTargetSendReadSynchronously = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        OutputBuffer: PWDF_MEMORY_DESCRIPTOR,
        DeviceOffset: PLONGLONG,
        RequestOptions: PWDF_REQUEST_SEND_OPTIONS,
        BytesRead: PULONG_PTR,
    ) -> NTSTATUS
);
pub type WdfIoTargetSendWriteSynchronously = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        IoTarget: WDFIOTARGET,
        Request: WDFREQUEST,
        InputBuffer: PWDF_MEMORY_DESCRIPTOR,
        DeviceOffset: PLONGLONG,
        RequestOptions: PWDF_REQUEST_SEND_OPTIONS,
        BytesWritten: PULONG_PTR,
    ) -> NTSTATUS
);
pub type WdfIoTargetStart =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET) -> NTSTATUS);
pub type WdfIoTargetStop = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET, Action: WDF_IO_TARGET_SENT_IO_ACTION)
);
pub type WdfIoTargetWdmGetTargetDeviceObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET) -> PDEVICE_OBJECT);
pub type WdfIoTargetWdmGetTargetFileHandle =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET) -> HANDLE);
pub type WdfIoTargetWdmGetTargetFileObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET) -> PFILE_OBJECT);
pub type WdfIoTargetWdmGetTargetPhysicalDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, IoTarget: WDFIOTARGET) -> PDEVICE_OBJECT);
pub type WdfLookasideListCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        LookasideAttributes: PWDF_OBJECT_ATTRIBUTES,
        BufferSize: size_t,
        PoolType: POOL_TYPE,
        MemoryAttributes: PWDF_OBJECT_ATTRIBUTES,
        PoolTag: ULONG,
        Lookaside: *mut WDFLOOKASIDE,
    ) -> NTSTATUS
);
pub type WdfMemoryAssignBuffer = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Memory: WDFMEMORY, Buffer: PVOID, BufferSize: size_t) -> NTSTATUS
);
pub type WdfMemoryCopyFromBuffer = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DestinationMemory: WDFMEMORY,
        DestinationOffset: size_t,
        Buffer: PVOID,
        NumBytesToCopyFrom: size_t,
    ) -> NTSTATUS
);
pub type WdfMemoryCopyToBuffer = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        SourceMemory: WDFMEMORY,
        SourceOffset: size_t,
        Buffer: PVOID,
        NumBytesToCopyTo: size_t,
    ) -> NTSTATUS
);
pub type WdfMemoryCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        PoolType: POOL_TYPE,
        PoolTag: ULONG,
        BufferSize: size_t,
        Memory: *mut WDFMEMORY,
        Buffer: *mut PVOID,
    ) -> NTSTATUS
);
pub type WdfMemoryCreateFromLookaside = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Lookaside: WDFLOOKASIDE, Memory: *mut WDFMEMORY) -> NTSTATUS
);
pub type WdfMemoryCreatePreallocated = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        Buffer: PVOID,
        BufferSize: size_t,
        Memory: *mut WDFMEMORY,
    ) -> NTSTATUS
);
pub type WdfMemoryGetBuffer =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Memory: WDFMEMORY, BufferSize: *mut size_t) -> PVOID);
pub type WdfObjectAcquireLock = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Object: WDFOBJECT));
pub type WdfObjectAllocateContext = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Handle: WDFOBJECT,
        ContextAttributes: PWDF_OBJECT_ATTRIBUTES,
        Context: *mut PVOID,
    ) -> NTSTATUS
);
pub type WdfObjectContextGetObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ContextPointer: PVOID) -> WDFOBJECT);
pub type WdfObjectCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        Object: *mut WDFOBJECT,
    ) -> NTSTATUS
);
pub type WdfObjectDelete = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Object: WDFOBJECT));
pub type WdfObjectDereferenceActual =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Handle: WDFOBJECT, Tag: PVOID, Line: LONG, File: PCCH));
pub type WdfObjectGetTypedContextWorker = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Handle: WDFOBJECT,
        TypeInfo: PCWDF_OBJECT_CONTEXT_TYPE_INFO,
    ) -> PVOID
);
pub type WdfObjectQuery = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Object: WDFOBJECT,
        Guid: *const GUID,
        QueryBufferLength: ULONG,
        QueryBuffer: PVOID,
    ) -> NTSTATUS
);
pub type WdfObjectReferenceActual =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Handle: WDFOBJECT, Tag: PVOID, Line: LONG, File: PCCH));
pub type WdfObjectReleaseLock = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Object: WDFOBJECT));
pub type WdfPdoAddEjectionRelationsPhysicalDevice = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, PhysicalDevice: PDEVICE_OBJECT) -> NTSTATUS
);
pub type WdfPdoClearEjectionRelationsDevices =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE));
pub type WdfPdoGetParent = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> WDFDEVICE);
pub type WdfPdoInitAddCompatibleID = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        CompatibleID: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfPdoInitAddDeviceText = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceDescription: PCUNICODE_STRING,
        DeviceLocation: PCUNICODE_STRING,
        LocaleId: LCID,
    ) -> NTSTATUS
);
pub type WdfPdoInitAddHardwareID = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        HardwareID: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfPdoInitAllocate =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, ParentDevice: WDFDEVICE) -> PWDFDEVICE_INIT);
pub type WdfPdoInitAllowForwardingRequestToParent =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT));
pub type WdfPdoInitAssignContainerID = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        ContainerID: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfPdoInitAssignDeviceID = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceID: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfPdoInitAssignInstanceID = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        InstanceID: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfPdoInitAssignRawDevice = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DeviceClassGuid: *const GUID,
    ) -> NTSTATUS
);
pub type WdfPdoInitRemovePowerDependencyOnParent =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT));
pub type WdfPdoInitSetDefaultLocale =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceInit: PWDFDEVICE_INIT, LocaleId: LCID));
pub type WdfPdoInitSetEventCallbacks = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        DeviceInit: PWDFDEVICE_INIT,
        DispatchTable: PWDF_PDO_EVENT_CALLBACKS,
    )
);
pub type WdfPdoMarkMissing = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE) -> NTSTATUS);
pub type WdfPdoRemoveEjectionRelationsPhysicalDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE, PhysicalDevice: PDEVICE_OBJECT));
pub type WdfPdoRequestEject = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Device: WDFDEVICE));
pub type WdfPdoRetrieveAddressDescription = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        AddressDescription: PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER,
    ) -> NTSTATUS
);
pub type WdfPdoRetrieveIdentificationDescription = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        IdentificationDescription: PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER,
    ) -> NTSTATUS
);
pub type WdfPdoUpdateAddressDescription = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        AddressDescription: PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER,
    ) -> NTSTATUS
);
pub type WdfRegistryAssignMemory = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        ValueType: ULONG,
        Memory: WDFMEMORY,
        MemoryOffsets: PWDFMEMORY_OFFSET,
    ) -> NTSTATUS
);
pub type WdfRegistryAssignMultiString = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        StringsCollection: WDFCOLLECTION,
    ) -> NTSTATUS
);
pub type WdfRegistryAssignString = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        String: WDFSTRING,
    ) -> NTSTATUS
);
pub type WdfRegistryAssignULong = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        Value: ULONG,
    ) -> NTSTATUS
);
pub type WdfRegistryAssignUnicodeString = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        Value: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfRegistryAssignValue = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        ValueType: ULONG,
        ValueLength: ULONG,
        Value: PVOID,
    ) -> NTSTATUS
);
pub type WdfRegistryClose = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Key: WDFKEY));
pub type WdfRegistryCreateKey = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ParentKey: WDFKEY,
        KeyName: PCUNICODE_STRING,
        DesiredAccess: ACCESS_MASK,
        CreateOptions: ULONG,
        CreateDisposition: PULONG,
        KeyAttributes: PWDF_OBJECT_ATTRIBUTES,
        Key: *mut WDFKEY,
    ) -> NTSTATUS
);
pub type WdfRegistryOpenKey = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        ParentKey: WDFKEY,
        KeyName: PCUNICODE_STRING,
        DesiredAccess: ACCESS_MASK,
        KeyAttributes: PWDF_OBJECT_ATTRIBUTES,
        Key: *mut WDFKEY,
    ) -> NTSTATUS
);
pub type WdfRegistryQueryMemory = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        PoolType: POOL_TYPE,
        MemoryAttributes: PWDF_OBJECT_ATTRIBUTES,
        Memory: *mut WDFMEMORY,
        ValueType: PULONG,
    ) -> NTSTATUS
);
pub type WdfRegistryQueryMultiString = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        StringsAttributes: PWDF_OBJECT_ATTRIBUTES,
        Collection: WDFCOLLECTION,
    ) -> NTSTATUS
);
pub type WdfRegistryQueryString = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        String: WDFSTRING,
    ) -> NTSTATUS
);
pub type WdfRegistryQueryULong = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        Value: PULONG,
    ) -> NTSTATUS
);
pub type WdfRegistryQueryUnicodeString = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        ValueByteLength: PUSHORT,
        Value: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfRegistryQueryValue = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Key: WDFKEY,
        ValueName: PCUNICODE_STRING,
        ValueLength: ULONG,
        Value: PVOID,
        ValueLengthQueried: PULONG,
        ValueType: PULONG,
    ) -> NTSTATUS
);
pub type WdfRegistryRemoveKey = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Key: WDFKEY) -> NTSTATUS);
pub type WdfRegistryRemoveValue =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Key: WDFKEY, ValueName: PCUNICODE_STRING) -> NTSTATUS);
pub type WdfRegistryWdmGetHandle = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Key: WDFKEY) -> HANDLE);
pub type WdfRequestAllocateTimer =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> NTSTATUS);
pub type WdfRequestCancelSentRequest =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> BOOLEAN);
pub type WdfRequestChangeTarget =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, IoTarget: WDFIOTARGET) -> NTSTATUS);
pub type WdfRequestComplete =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Status: NTSTATUS));
pub type WdfRequestCompleteWithInformation = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Status: NTSTATUS, Information: ULONG_PTR)
);
pub type WdfRequestCompleteWithPriorityBoost = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Status: NTSTATUS, PriorityBoost: CCHAR)
);
pub type WdfRequestCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        RequestAttributes: PWDF_OBJECT_ATTRIBUTES,
        IoTarget: WDFIOTARGET,
        Request: *mut WDFREQUEST,
    ) -> NTSTATUS
);
pub type WdfRequestCreateFromIrp = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        RequestAttributes: PWDF_OBJECT_ATTRIBUTES,
        Irp: PIRP,
        RequestFreesIrp: BOOLEAN,
        Request: *mut WDFREQUEST,
    ) -> NTSTATUS
);
pub type WdfRequestFormatRequestUsingCurrentType =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST));
pub type WdfRequestForwardToIoQueue = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, DestinationQueue: WDFQUEUE) -> NTSTATUS
);
pub type WdfRequestForwardToParentDeviceIoQueue = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        ParentDeviceQueue: WDFQUEUE,
        ForwardOptions: PWDF_REQUEST_FORWARD_OPTIONS,
    ) -> NTSTATUS
);
pub type WdfRequestGetCompletionParams = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Params: PWDF_REQUEST_COMPLETION_PARAMS)
);
pub type WdfRequestGetFileObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> WDFFILEOBJECT);
pub type WdfRequestGetInformation =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> ULONG_PTR);
pub type WdfRequestGetIoQueue =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> WDFQUEUE);
pub type WdfRequestGetParameters = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Parameters: PWDF_REQUEST_PARAMETERS)
);
pub type WdfRequestGetRequestorMode =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> KPROCESSOR_MODE);
pub type WdfRequestGetRequestorProcessId =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> ULONG);
pub type WdfRequestGetStatus =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> NTSTATUS);
pub type WdfRequestIsCanceled =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> BOOLEAN);
pub type WdfRequestIsFrom32BitProcess =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> BOOLEAN);
pub type WdfRequestIsReserved =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> BOOLEAN);
pub type WdfRequestMarkCancelable = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, EvtRequestCancel: PFN_WDF_REQUEST_CANCEL)
);
pub type WdfRequestMarkCancelableEx = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        EvtRequestCancel: PFN_WDF_REQUEST_CANCEL,
    ) -> NTSTATUS
);
pub type WdfRequestProbeAndLockUserBufferForRead = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        Buffer: PVOID,
        Length: size_t,
        MemoryObject: *mut WDFMEMORY,
    ) -> NTSTATUS
);
pub type WdfRequestProbeAndLockUserBufferForWrite = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        Buffer: PVOID,
        Length: size_t,
        MemoryObject: *mut WDFMEMORY,
    ) -> NTSTATUS
);
pub type WdfRequestRequeue =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> NTSTATUS);
pub type WdfRequestRetrieveInputBuffer = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        MinimumRequiredLength: size_t,
        Buffer: *mut PVOID,
        Length: *mut size_t,
    ) -> NTSTATUS
);
pub type WdfRequestRetrieveInputMemory = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Memory: *mut WDFMEMORY) -> NTSTATUS
);
pub type WdfRequestRetrieveInputWdmMdl =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Mdl: *mut PMDL) -> NTSTATUS);
pub type WdfRequestRetrieveOutputBuffer = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        MinimumRequiredSize: size_t,
        Buffer: *mut PVOID,
        Length: *mut size_t,
    ) -> NTSTATUS
);
pub type WdfRequestRetrieveOutputMemory = callback!(
    fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Memory: *mut WDFMEMORY) -> NTSTATUS
);
pub type WdfRequestRetrieveOutputWdmMdl =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Mdl: *mut PMDL) -> NTSTATUS);
pub type WdfRequestRetrieveUnsafeUserInputBuffer = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        MinimumRequiredLength: size_t,
        InputBuffer: *mut PVOID,
        Length: *mut size_t,
    ) -> NTSTATUS
);
pub type WdfRequestRetrieveUnsafeUserOutputBuffer = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        MinimumRequiredLength: size_t,
        OutputBuffer: *mut PVOID,
        Length: *mut size_t,
    ) -> NTSTATUS
);
pub type WdfRequestReuse = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        ReuseParams: PWDF_REQUEST_REUSE_PARAMS,
    ) -> NTSTATUS
);
pub type WdfRequestSend = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        Target: WDFIOTARGET,
        Options: PWDF_REQUEST_SEND_OPTIONS,
    ) -> BOOLEAN
);
pub type WdfRequestSetCompletionRoutine = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Request: WDFREQUEST,
        CompletionRoutine: PFN_WDF_REQUEST_COMPLETION_ROUTINE,
        CompletionContext: WDFCONTEXT,
    )
);
pub type WdfRequestSetInformation =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Information: ULONG_PTR));
pub type WdfRequestStopAcknowledge =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Requeue: BOOLEAN));
pub type WdfRequestUnmarkCancelable =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> NTSTATUS);
pub type WdfRequestWdmFormatUsingStackLocation =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST, Stack: PIO_STACK_LOCATION));
pub type WdfRequestWdmGetIrp = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Request: WDFREQUEST) -> PIRP);
pub type WdfSpinLockAcquire = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, SpinLock: WDFSPINLOCK));
pub type WdfSpinLockCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        SpinLockAttributes: PWDF_OBJECT_ATTRIBUTES,
        SpinLock: *mut WDFSPINLOCK,
    ) -> NTSTATUS
);
pub type WdfSpinLockRelease = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, SpinLock: WDFSPINLOCK));
pub type WdfStringCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        UnicodeString: PCUNICODE_STRING,
        StringAttributes: PWDF_OBJECT_ATTRIBUTES,
        String: *mut WDFSTRING,
    ) -> NTSTATUS
);
pub type WdfStringGetUnicodeString =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, String: WDFSTRING, UnicodeString: PUNICODE_STRING));
pub type WdfTimerCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Config: PWDF_TIMER_CONFIG,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        Timer: *mut WDFTIMER,
    ) -> NTSTATUS
);
pub type WdfTimerGetParentObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Timer: WDFTIMER) -> WDFOBJECT);
pub type WdfTimerStart =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Timer: WDFTIMER, DueTime: LONGLONG) -> BOOLEAN);
pub type WdfTimerStop =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Timer: WDFTIMER, Wait: BOOLEAN) -> BOOLEAN);
pub type WdfVerifierDbgBreakPoint = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS));
pub type WdfVerifierKeBugCheck = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        BugCheckCode: ULONG,
        BugCheckParameter1: ULONG_PTR,
        BugCheckParameter2: ULONG_PTR,
        BugCheckParameter3: ULONG_PTR,
        BugCheckParameter4: ULONG_PTR,
    )
);
pub type WdfWaitLockAcquire =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Lock: WDFWAITLOCK, Timeout: PLONGLONG) -> NTSTATUS);
pub type WdfWaitLockCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        LockAttributes: PWDF_OBJECT_ATTRIBUTES,
        Lock: *mut WDFWAITLOCK,
    ) -> NTSTATUS
);
pub type WdfWaitLockRelease = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, Lock: WDFWAITLOCK));
pub type WdfWdmDeviceGetWdfDeviceHandle =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DeviceObject: PDEVICE_OBJECT) -> WDFDEVICE);
pub type WdfWdmDriverGetWdfDriverHandle =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, DriverObject: PDRIVER_OBJECT) -> WDFDRIVER);
pub type WdfWmiInstanceCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        InstanceConfig: PWDF_WMI_INSTANCE_CONFIG,
        InstanceAttributes: PWDF_OBJECT_ATTRIBUTES,
        Instance: *mut WDFWMIINSTANCE,
    ) -> NTSTATUS
);
pub type WdfWmiInstanceDeregister =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WmiInstance: WDFWMIINSTANCE));
pub type WdfWmiInstanceFireEvent = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        WmiInstance: WDFWMIINSTANCE,
        EventDataSize: ULONG,
        EventData: PVOID,
    ) -> NTSTATUS
);
pub type WdfWmiInstanceGetDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WmiInstance: WDFWMIINSTANCE) -> WDFDEVICE);
pub type WdfWmiInstanceGetProvider =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WmiInstance: WDFWMIINSTANCE) -> WDFWMIPROVIDER);
pub type WdfWmiInstanceRegister =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WmiInstance: WDFWMIINSTANCE) -> NTSTATUS);
pub type WdfWmiProviderCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Device: WDFDEVICE,
        WmiProviderConfig: PWDF_WMI_PROVIDER_CONFIG,
        ProviderAttributes: PWDF_OBJECT_ATTRIBUTES,
        WmiProvider: *mut WDFWMIPROVIDER,
    ) -> NTSTATUS
);
pub type WdfWmiProviderGetDevice =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WmiProvider: WDFWMIPROVIDER) -> WDFDEVICE);
pub type WdfWmiProviderGetTracingHandle =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WmiProvider: WDFWMIPROVIDER) -> ULONGLONG);
pub type WdfWmiProviderIsEnabled = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        WmiProvider: WDFWMIPROVIDER,
        ProviderControl: WDF_WMI_PROVIDER_CONTROL,
    ) -> BOOLEAN
);
pub type WdfWorkItemCreate = callback!(
    fn(
        DriverGlobals: PWDF_DRIVER_GLOBALS,
        Config: PWDF_WORKITEM_CONFIG,
        Attributes: PWDF_OBJECT_ATTRIBUTES,
        WorkItem: *mut WDFWORKITEM,
    ) -> NTSTATUS
);
pub type WdfWorkItemEnqueue = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WorkItem: WDFWORKITEM));
pub type WdfWorkItemFlush = callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WorkItem: WDFWORKITEM));
pub type WdfWorkItemGetParentObject =
    callback!(fn(DriverGlobals: PWDF_DRIVER_GLOBALS, WorkItem: WDFWORKITEM) -> WDFOBJECT);
