//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type ACCESS_MASK = ULONG;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ACCESS_STATE {
    pub OperationID: LUID,
    pub SecurityEvaluated: BOOLEAN,
    pub GenerateAudit: BOOLEAN,
    pub GenerateOnClose: BOOLEAN,
    pub PrivilegesAllocated: BOOLEAN,
    pub Flags: ULONG,
    pub RemainingDesiredAccess: ACCESS_MASK,
    pub PreviouslyGrantedAccess: ACCESS_MASK,
    pub OriginalDesiredAccess: ACCESS_MASK,
    pub SubjectSecurityContext: SECURITY_SUBJECT_CONTEXT,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
    pub AuxData: PVOID,
    pub Privileges: ACCESS_STATE_Privileges,
    pub AuditPrivileges: BOOLEAN,
    pub ObjectName: UNICODE_STRING,
    pub ObjectTypeName: UNICODE_STRING,
}
unsafe impl Zeroable for ACCESS_STATE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union ACCESS_STATE_Privileges {
    pub InitialPrivilegeSet: INITIAL_PRIVILEGE_SET,
    pub PrivilegeSet: PRIVILEGE_SET,
}
unsafe impl Zeroable for ACCESS_STATE_Privileges {}
#[repr(C, align(2))]
#[derive(Clone, Copy)]
pub struct ACL {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for ACL {}
pub type ALLOCATE_FUNCTION = callback!(fn(PoolType: POOL_TYPE, NumberOfBytes: SIZE_T, Tag: ULONG) -> PVOID);
pub type ALLOCATE_FUNCTION_EX = callback!(
    fn(PoolType: POOL_TYPE, NumberOfBytes: SIZE_T, Tag: ULONG, Lookaside: PLOOKASIDE_LIST_EX) -> PVOID
);
pub type ALTERNATIVE_ARCHITECTURE_TYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BOOTDISK_INFORMATION {
    pub BootPartitionOffset: LONGLONG,
    pub SystemPartitionOffset: LONGLONG,
    pub BootDeviceSignature: ULONG,
    pub SystemDeviceSignature: ULONG,
}
unsafe impl Zeroable for BOOTDISK_INFORMATION {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct BOOTDISK_INFORMATION_LITE {
    _opaque: [u8; 32],
}
unsafe impl Zeroable for BOOTDISK_INFORMATION_LITE {}
#[cfg(target_arch = "x86_64")]
pub type BOUND_CALLBACK = callback!(fn() -> BOUND_CALLBACK_STATUS);
#[cfg(target_arch = "x86_64")]
pub type BOUND_CALLBACK_STATUS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct BUS_INTERFACE_STANDARD {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub TranslateBusAddress: PTRANSLATE_BUS_ADDRESS,
    pub GetDmaAdapter: PGET_DMA_ADAPTER,
    pub SetBusData: PGET_SET_DEVICE_DATA,
    pub GetBusData: PGET_SET_DEVICE_DATA,
}
unsafe impl Zeroable for BUS_INTERFACE_STANDARD {}
pub type BUS_QUERY_ID_TYPE = i32;
pub type CALLBACK_FUNCTION = callback!(fn(CallbackContext: PVOID, Argument1: PVOID, Argument2: PVOID));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CALLBACK_OBJECT {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for CALLBACK_OBJECT {}
pub type CLFS_CONTAINER_ID = ULONG;
pub type CLFS_CONTAINER_STATE = CLS_CONTAINER_STATE;
pub type CLFS_CONTEXT_MODE = i32;
pub type CLFS_INFORMATION = CLS_INFORMATION;
pub type CLFS_IOSTATS_CLASS = i32;
pub type CLFS_LOG_ARCHIVE_MODE = i32;
pub type CLFS_LOG_INFORMATION_CLASS = CLS_LOG_INFORMATION_CLASS;
pub type CLFS_LSN = CLS_LSN;
pub type CLFS_MGMT_CLIENT = PVOID;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct CLFS_MGMT_CLIENT_REGISTRATION {
    _opaque: [u8; 56],
}
unsafe impl Zeroable for CLFS_MGMT_CLIENT_REGISTRATION {}
pub type CLFS_MGMT_NOTIFICATION_TYPE = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct CLFS_MGMT_POLICY {
    _opaque: [u8; 24],
}
unsafe impl Zeroable for CLFS_MGMT_POLICY {}
pub type CLFS_MGMT_POLICY_TYPE = i32;
pub type CLFS_RECORD_TYPE = CLS_RECORD_TYPE;
pub type CLFS_SCAN_CONTEXT = CLS_SCAN_CONTEXT;
pub type CLFS_SCAN_MODE = UCHAR;
pub type CLFS_WRITE_ENTRY = CLS_WRITE_ENTRY;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CLIENT_ID {
    pub UniqueProcess: HANDLE,
    pub UniqueThread: HANDLE,
}
unsafe impl Zeroable for CLIENT_ID {}
pub type CLS_CONTAINER_STATE = UINT32;
pub type CLS_CONTEXT_MODE = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct CLS_INFORMATION {
    _opaque: [u8; 120],
}
unsafe impl Zeroable for CLS_INFORMATION {}
pub type CLS_IOSTATS_CLASS = i32;
pub type CLS_LOG_INFORMATION_CLASS = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct CLS_LSN {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for CLS_LSN {}
pub type CLS_RECORD_TYPE = UCHAR;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct CLS_SCAN_CONTEXT {
    _opaque: [u8; 56],
}
unsafe impl Zeroable for CLS_SCAN_CONTEXT {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct CLS_WRITE_ENTRY {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for CLS_WRITE_ENTRY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_FULL_RESOURCE_DESCRIPTOR {
    pub InterfaceType: INTERFACE_TYPE,
    pub BusNumber: ULONG,
    pub PartialResourceList: CM_PARTIAL_RESOURCE_LIST,
}
unsafe impl Zeroable for CM_FULL_RESOURCE_DESCRIPTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR {
    pub Type: UCHAR,
    pub ShareDisposition: UCHAR,
    pub Flags: USHORT,
    pub u: CM_PARTIAL_RESOURCE_DESCRIPTOR_u,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union CM_PARTIAL_RESOURCE_DESCRIPTOR_u {
    pub Generic: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Generic,
    pub Port: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port,
    pub Interrupt: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt,
    pub MessageInterrupt: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt,
    pub Memory: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory,
    pub Dma: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma,
    pub DmaV3: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DmaV3,
    pub DevicePrivate: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DevicePrivate,
    pub BusNumber: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber,
    pub DeviceSpecificData: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData,
    pub Memory40: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory40,
    pub Memory48: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory48,
    pub Memory64: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory64,
    pub Connection: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Connection,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Generic {
    pub Start: PHYSICAL_ADDRESS,
    pub Length: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Generic {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port {
    pub Start: PHYSICAL_ADDRESS,
    pub Length: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Port {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt {
    pub Level: ULONG,
    pub Vector: ULONG,
    pub Affinity: KAFFINITY,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Interrupt {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt {
    pub Raw: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt_Raw,
    pub Translated: CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt_Translated,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt_Raw {
    pub Reserved: USHORT,
    pub MessageCount: USHORT,
    pub Vector: ULONG,
    pub Affinity: KAFFINITY,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt_Raw {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt_Translated {
    pub Level: ULONG,
    pub Vector: ULONG,
    pub Affinity: KAFFINITY,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_MessageInterrupt_Translated {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory {
    pub Start: PHYSICAL_ADDRESS,
    pub Length: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma {
    pub Channel: ULONG,
    pub Port: ULONG,
    pub Reserved1: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Dma {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DmaV3 {
    pub Channel: ULONG,
    pub RequestLine: ULONG,
    pub TransferWidth: UCHAR,
    pub Reserved1: UCHAR,
    pub Reserved2: UCHAR,
    pub Reserved3: UCHAR,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DmaV3 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DevicePrivate {
    pub Data: [ULONG; 3],
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DevicePrivate {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber {
    pub Start: ULONG,
    pub Length: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_BusNumber {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData {
    pub DataSize: ULONG,
    pub Reserved1: ULONG,
    pub Reserved2: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_DeviceSpecificData {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory40 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length40: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory40 {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory48 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length48: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory48 {}
#[repr(C, packed(4))]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory64 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length64: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Memory64 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Connection {
    pub Class: UCHAR,
    pub Type: UCHAR,
    pub Reserved1: UCHAR,
    pub Reserved2: UCHAR,
    pub IdLowPart: ULONG,
    pub IdHighPart: ULONG,
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_DESCRIPTOR_u_Connection {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_PARTIAL_RESOURCE_LIST {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub Count: ULONG,
    pub PartialDescriptors: [CM_PARTIAL_RESOURCE_DESCRIPTOR; 1],
}
unsafe impl Zeroable for CM_PARTIAL_RESOURCE_LIST {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CM_RESOURCE_LIST {
    pub Count: ULONG,
    pub List: [CM_FULL_RESOURCE_DESCRIPTOR; 1],
}
unsafe impl Zeroable for CM_RESOURCE_LIST {}
pub type CM_RESOURCE_TYPE = i32;
pub type CM_SHARE_DISPOSITION = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct COMPRESSED_DATA_INFO {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for COMPRESSED_DATA_INFO {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct COUNTED_REASON_CONTEXT {
    _opaque: [u8; 40],
}
unsafe impl Zeroable for COUNTED_REASON_CONTEXT {}
pub type CPU_SET_INFORMATION_TYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CREATE_DISK {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for CREATE_DISK {}
pub type CREATE_FILE_TYPE = i32;
pub type D3COLD_LAST_TRANSITION_STATUS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_CAPABILITIES {
    pub Size: USHORT,
    pub Version: USHORT,
    pub _bitfield: u32,
    pub Address: ULONG,
    pub UINumber: ULONG,
    pub DeviceState: [DEVICE_POWER_STATE; 7],
    pub SystemWake: SYSTEM_POWER_STATE,
    pub DeviceWake: DEVICE_POWER_STATE,
    pub D1Latency: ULONG,
    pub D2Latency: ULONG,
    pub D3Latency: ULONG,
}
unsafe impl Zeroable for DEVICE_CAPABILITIES {}
impl DEVICE_CAPABILITIES {
    pub const DeviceD1: u32 = 0x1;
    pub const DeviceD2: u32 = 0x2;
    pub const LockSupported: u32 = 0x4;
    pub const EjectSupported: u32 = 0x8;
    pub const Removable: u32 = 0x10;
    pub const DockDevice: u32 = 0x20;
    pub const UniqueID: u32 = 0x40;
    pub const SilentInstall: u32 = 0x80;
    pub const RawDeviceOK: u32 = 0x100;
    pub const SurpriseRemovalOK: u32 = 0x200;
    pub const WakeFromD0: u32 = 0x400;
    pub const WakeFromD1: u32 = 0x800;
    pub const WakeFromD2: u32 = 0x1000;
    pub const WakeFromD3: u32 = 0x2000;
    pub const HardwareDisabled: u32 = 0x4000;
    pub const NonDynamic: u32 = 0x8000;
    pub const WarmEjectSupported: u32 = 0x10000;
    pub const NoDisplayInUI: u32 = 0x20000;
    pub const Reserved1: u32 = 0x40000;
    pub const WakeFromInterrupt: u32 = 0x80000;
    pub const SecureDevice: u32 = 0x100000;
    pub const Reserved: u32 = 0xffe00000;
}
pub type DEVICE_CHANGE_COMPLETE_CALLBACK = callback!(fn(Context: PVOID));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_DESCRIPTION {
    pub Version: ULONG,
    pub Master: BOOLEAN,
    pub ScatterGather: BOOLEAN,
    pub DemandMode: BOOLEAN,
    pub AutoInitialize: BOOLEAN,
    pub Dma32BitAddresses: BOOLEAN,
    pub IgnoreCount: BOOLEAN,
    pub Reserved1: BOOLEAN,
    pub Dma64BitAddresses: BOOLEAN,
    pub BusNumber: ULONG,
    pub DmaChannel: ULONG,
    pub InterfaceType: INTERFACE_TYPE,
    pub DmaWidth: DMA_WIDTH,
    pub DmaSpeed: DMA_SPEED,
    pub MaximumLength: ULONG,
    pub DmaPort: ULONG,
    pub DmaAddressWidth: ULONG,
    pub DmaControllerInstance: ULONG,
    pub DmaRequestLine: ULONG,
    pub DeviceAddress: PHYSICAL_ADDRESS,
}
unsafe impl Zeroable for DEVICE_DESCRIPTION {}
pub type DEVICE_INSTALL_STATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_INTERFACE_CHANGE_NOTIFICATION {
    pub Version: USHORT,
    pub Size: USHORT,
    pub Event: GUID,
    pub InterfaceClassGuid: GUID,
    pub SymbolicLinkName: PUNICODE_STRING,
}
unsafe impl Zeroable for DEVICE_INTERFACE_CHANGE_NOTIFICATION {}
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct DEVICE_OBJECT {
    pub Type: CSHORT,
    pub Size: USHORT,
    pub ReferenceCount: LONG,
    pub DriverObject: *mut DRIVER_OBJECT,
    pub NextDevice: *mut DEVICE_OBJECT,
    pub AttachedDevice: *mut DEVICE_OBJECT,
    pub CurrentIrp: *mut IRP,
    pub Timer: PIO_TIMER,
    pub Flags: ULONG,
    pub Characteristics: ULONG,
    pub Vpb: PVPB,
    pub DeviceExtension: PVOID,
    pub DeviceType: ULONG,
    pub StackSize: CCHAR,
    pub Queue: DEVICE_OBJECT_Queue,
    pub AlignmentRequirement: ULONG,
    pub DeviceQueue: KDEVICE_QUEUE,
    pub Dpc: KDPC,
    pub ActiveThreadCount: ULONG,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
    pub DeviceLock: KEVENT,
    pub SectorSize: USHORT,
    pub Spare1: USHORT,
    pub DeviceObjectExtension: *mut DEVOBJ_EXTENSION,
    pub Reserved: PVOID,
}
unsafe impl Zeroable for DEVICE_OBJECT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DEVICE_OBJECT_Queue {
    pub ListEntry: LIST_ENTRY,
    pub Wcb: WAIT_CONTEXT_BLOCK,
}
unsafe impl Zeroable for DEVICE_OBJECT_Queue {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_OBJECT_POWER_EXTENSION {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for DEVICE_OBJECT_POWER_EXTENSION {}
pub type DEVICE_POWER_STATE = i32;
pub type DEVICE_REGISTRY_PROPERTY = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVICE_RELATIONS {
    pub Count: ULONG,
    pub Objects: [PDEVICE_OBJECT; 1],
}
unsafe impl Zeroable for DEVICE_RELATIONS {}
pub type DEVICE_RELATION_TYPE = i32;
pub type DEVICE_REMOVAL_POLICY = i32;
pub type DEVICE_RESET_TYPE = i32;
pub type DEVICE_TEXT_TYPE = i32;
pub type DEVICE_USAGE_NOTIFICATION_TYPE = i32;
pub type DEVICE_WAKE_DEPTH = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DEVOBJ_EXTENSION {
    pub Type: CSHORT,
    pub Size: USHORT,
    pub DeviceObject: PDEVICE_OBJECT,
    pub PowerFlags: ULONG,
    pub Dope: *mut DEVICE_OBJECT_POWER_EXTENSION,
    pub ExtensionFlags: ULONG,
    pub DeviceNode: PVOID,
    pub AttachedTo: PDEVICE_OBJECT,
    pub StartIoCount: LONG,
    pub StartIoKey: LONG,
    pub StartIoFlags: ULONG,
    pub Vpb: PVPB,
    pub DependencyNode: PVOID,
    pub InterruptContext: PVOID,
    pub VerifierContext: PVOID,
}
unsafe impl Zeroable for DEVOBJ_EXTENSION {}
pub type DIRECTORY_NOTIFY_INFORMATION_CLASS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_CONTEXT {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for DISPATCHER_CONTEXT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER {
    pub Anonymous: DISPATCHER_HEADER_Anonymous,
    pub SignalState: LONG,
    pub WaitListHead: LIST_ENTRY,
}
unsafe impl Zeroable for DISPATCHER_HEADER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISPATCHER_HEADER_Anonymous {
    pub Anonymous1: DISPATCHER_HEADER_Anonymous_Anonymous1,
    pub Anonymous2: DISPATCHER_HEADER_Anonymous_Anonymous2,
    pub Anonymous3: DISPATCHER_HEADER_Anonymous_Anonymous3,
    pub Anonymous4: DISPATCHER_HEADER_Anonymous_Anonymous4,
    pub Anonymous5: DISPATCHER_HEADER_Anonymous_Anonymous5,
    pub Anonymous6: DISPATCHER_HEADER_Anonymous_Anonymous6,
    pub Anonymous7: DISPATCHER_HEADER_Anonymous_Anonymous7,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISPATCHER_HEADER_Anonymous_Anonymous1 {
    pub Lock: LONG,
    pub LockNV: LONG,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous2 {
    pub Type: UCHAR,
    pub Signalling: UCHAR,
    pub Size: UCHAR,
    pub Reserved1: UCHAR,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous3 {
    pub TimerType: UCHAR,
    pub Anonymous1: DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous1,
    pub Hand: UCHAR,
    pub Anonymous2: DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous2,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous3 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous1 {
    pub TimerControlFlags: UCHAR,
    pub Anonymous: DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous1_Anonymous,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous1_Anonymous {
    pub _bitfield: u8,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous1_Anonymous {}
impl DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous1_Anonymous {
    pub const Absolute: u8 = 0x1;
    pub const Wake: u8 = 0x2;
    pub const EncodedTolerableDelay: u8 = 0xfc;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous2 {
    pub TimerMiscFlags: UCHAR,
    pub Anonymous: DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous2_Anonymous,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous2_Anonymous {
    pub _bitfield: u8,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous2_Anonymous {}
impl DISPATCHER_HEADER_Anonymous_Anonymous3_Anonymous2_Anonymous {
    pub const Index: u8 = 0x3f;
    pub const Inserted: u8 = 0x40;
    pub const Expired: u8 = 0x80;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous4 {
    pub Timer2Type: UCHAR,
    pub Anonymous: DISPATCHER_HEADER_Anonymous_Anonymous4_Anonymous,
    pub Timer2ComponentId: UCHAR,
    pub Timer2RelativeId: UCHAR,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous4 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISPATCHER_HEADER_Anonymous_Anonymous4_Anonymous {
    pub Timer2Flags: UCHAR,
    pub Anonymous: DISPATCHER_HEADER_Anonymous_Anonymous4_Anonymous_Anonymous,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous4_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous4_Anonymous_Anonymous {
    pub _bitfield: u8,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous4_Anonymous_Anonymous {}
impl DISPATCHER_HEADER_Anonymous_Anonymous4_Anonymous_Anonymous {
    pub const Timer2Inserted: u8 = 0x1;
    pub const Timer2Expiring: u8 = 0x2;
    pub const Timer2CancelPending: u8 = 0x4;
    pub const Timer2SetPending: u8 = 0x8;
    pub const Timer2Running: u8 = 0x10;
    pub const Timer2Disabled: u8 = 0x20;
    pub const Timer2ReservedFlags: u8 = 0xc0;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous5 {
    pub QueueType: UCHAR,
    pub Anonymous: DISPATCHER_HEADER_Anonymous_Anonymous5_Anonymous,
    pub QueueSize: UCHAR,
    pub QueueReserved: UCHAR,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous5 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISPATCHER_HEADER_Anonymous_Anonymous5_Anonymous {
    pub QueueControlFlags: UCHAR,
    pub Anonymous: DISPATCHER_HEADER_Anonymous_Anonymous5_Anonymous_Anonymous,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous5_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous5_Anonymous_Anonymous {
    pub _bitfield: u8,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous5_Anonymous_Anonymous {}
impl DISPATCHER_HEADER_Anonymous_Anonymous5_Anonymous_Anonymous {
    pub const Abandoned: u8 = 0x1;
    pub const DisableIncrement: u8 = 0x2;
    pub const QueueReservedControlFlags: u8 = 0xfc;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous6 {
    pub ThreadType: UCHAR,
    pub ThreadReserved: UCHAR,
    pub Anonymous1: DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous1,
    pub Anonymous2: DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous2,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous6 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous1 {
    pub ThreadControlFlags: UCHAR,
    pub Anonymous: DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous1_Anonymous,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous1_Anonymous {
    pub _bitfield: u8,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous1_Anonymous {}
impl DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous1_Anonymous {
    pub const CycleProfiling: u8 = 0x1;
    pub const CounterProfiling: u8 = 0x2;
    pub const GroupScheduling: u8 = 0x4;
    pub const AffinitySet: u8 = 0x8;
    pub const Tagged: u8 = 0x10;
    pub const EnergyProfiling: u8 = 0x20;
    pub const ThreadReservedControlFlags: u8 = 0xc0;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous2 {
    pub DebugActive: UCHAR,
    pub Anonymous: DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous2_Anonymous,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous2_Anonymous {
    pub _bitfield: u8,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous2_Anonymous {}
impl DISPATCHER_HEADER_Anonymous_Anonymous6_Anonymous2_Anonymous {
    pub const ActiveDR7: u8 = 0x1;
    pub const Instrumented: u8 = 0x2;
    pub const Minimal: u8 = 0x4;
    pub const Reserved4: u8 = 0x38;
    pub const UmsScheduled: u8 = 0x40;
    pub const UmsPrimary: u8 = 0x80;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DISPATCHER_HEADER_Anonymous_Anonymous7 {
    pub MutantType: UCHAR,
    pub MutantSize: UCHAR,
    pub DpcActive: BOOLEAN,
    pub MutantReserved: UCHAR,
}
unsafe impl Zeroable for DISPATCHER_HEADER_Anonymous_Anonymous7 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_ADAPTER {
    pub Version: USHORT,
    pub Size: USHORT,
    pub DmaOperations: PDMA_OPERATIONS,
}
unsafe impl Zeroable for DMA_ADAPTER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_ADAPTER_INFO {
    pub Version: ULONG,
    pub Anonymous: DMA_ADAPTER_INFO_Anonymous,
}
unsafe impl Zeroable for DMA_ADAPTER_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DMA_ADAPTER_INFO_Anonymous {
    pub V1: DMA_ADAPTER_INFO_V1,
}
unsafe impl Zeroable for DMA_ADAPTER_INFO_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_ADAPTER_INFO_V1 {
    pub ReadDmaCounterAvailable: ULONG,
    pub ScatterGatherLimit: ULONG,
    pub DmaAddressWidth: ULONG,
    pub Flags: ULONG,
    pub MinimumTransferUnit: ULONG,
}
unsafe impl Zeroable for DMA_ADAPTER_INFO_V1 {}
pub type DMA_COMPLETION_ROUTINE = callback!(
    fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        CompletionContext: PVOID,
        Status: DMA_COMPLETION_STATUS,
    )
);
pub type DMA_COMPLETION_STATUS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_OPERATIONS {
    pub Size: ULONG,
    pub PutDmaAdapter: PPUT_DMA_ADAPTER,
    pub AllocateCommonBuffer: PALLOCATE_COMMON_BUFFER,
    pub FreeCommonBuffer: PFREE_COMMON_BUFFER,
    pub AllocateAdapterChannel: PALLOCATE_ADAPTER_CHANNEL,
    pub FlushAdapterBuffers: PFLUSH_ADAPTER_BUFFERS,
    pub FreeAdapterChannel: PFREE_ADAPTER_CHANNEL,
    pub FreeMapRegisters: PFREE_MAP_REGISTERS,
    pub MapTransfer: PMAP_TRANSFER,
    pub GetDmaAlignment: PGET_DMA_ALIGNMENT,
    pub ReadDmaCounter: PREAD_DMA_COUNTER,
    pub GetScatterGatherList: PGET_SCATTER_GATHER_LIST,
    pub PutScatterGatherList: PPUT_SCATTER_GATHER_LIST,
    pub CalculateScatterGatherList: PCALCULATE_SCATTER_GATHER_LIST_SIZE,
    pub BuildScatterGatherList: PBUILD_SCATTER_GATHER_LIST,
    pub BuildMdlFromScatterGatherList: PBUILD_MDL_FROM_SCATTER_GATHER_LIST,
    pub GetDmaAdapterInfo: PGET_DMA_ADAPTER_INFO,
    pub GetDmaTransferInfo: PGET_DMA_TRANSFER_INFO,
    pub InitializeDmaTransferContext: PINITIALIZE_DMA_TRANSFER_CONTEXT,
    pub AllocateCommonBufferEx: PALLOCATE_COMMON_BUFFER_EX,
    pub AllocateAdapterChannelEx: PALLOCATE_ADAPTER_CHANNEL_EX,
    pub ConfigureAdapterChannel: PCONFIGURE_ADAPTER_CHANNEL,
    pub CancelAdapterChannel: PCANCEL_ADAPTER_CHANNEL,
    pub MapTransferEx: PMAP_TRANSFER_EX,
    pub GetScatterGatherListEx: PGET_SCATTER_GATHER_LIST_EX,
    pub BuildScatterGatherListEx: PBUILD_SCATTER_GATHER_LIST_EX,
    pub FlushAdapterBuffersEx: PFLUSH_ADAPTER_BUFFERS_EX,
    pub FreeAdapterObject: PFREE_ADAPTER_OBJECT,
    pub CancelMappedTransfer: PCANCEL_MAPPED_TRANSFER,
    pub AllocateDomainCommonBuffer: PALLOCATE_DOMAIN_COMMON_BUFFER,
    pub FlushDmaBuffer: PFLUSH_DMA_BUFFER,
    pub JoinDmaDomain: PJOIN_DMA_DOMAIN,
    pub LeaveDmaDomain: PLEAVE_DMA_DOMAIN,
    pub GetDmaDomain: PGET_DMA_DOMAIN,
}
unsafe impl Zeroable for DMA_OPERATIONS {}
pub type DMA_SPEED = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_TRANSFER_INFO {
    pub Version: ULONG,
    pub Anonymous: DMA_TRANSFER_INFO_Anonymous,
}
unsafe impl Zeroable for DMA_TRANSFER_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union DMA_TRANSFER_INFO_Anonymous {
    pub V1: DMA_TRANSFER_INFO_V1,
}
unsafe impl Zeroable for DMA_TRANSFER_INFO_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DMA_TRANSFER_INFO_V1 {
    pub MapRegisterCount: ULONG,
    pub ScatterGatherElementCount: ULONG,
    pub ScatterGatherListSize: ULONG,
}
unsafe impl Zeroable for DMA_TRANSFER_INFO_V1 {}
pub type DMA_WIDTH = i32;
pub type DRIVER_ADD_DEVICE =
    callback!(fn(DriverObject: *mut DRIVER_OBJECT, PhysicalDeviceObject: *mut DEVICE_OBJECT) -> NTSTATUS);
pub type DRIVER_CANCEL = callback!(fn(DeviceObject: *mut DEVICE_OBJECT, Irp: *mut IRP));
pub type DRIVER_CONTROL = callback!(
    fn(
        DeviceObject: *mut DEVICE_OBJECT,
        Irp: *mut IRP,
        MapRegisterBase: PVOID,
        Context: PVOID,
    ) -> IO_ALLOCATION_ACTION
);
pub type DRIVER_DISPATCH = callback!(fn(DeviceObject: *mut DEVICE_OBJECT, Irp: *mut IRP) -> NTSTATUS);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVER_EXTENSION {
    pub DriverObject: *mut DRIVER_OBJECT,
    pub AddDevice: PDRIVER_ADD_DEVICE,
    pub Count: ULONG,
    pub ServiceKeyName: UNICODE_STRING,
}
unsafe impl Zeroable for DRIVER_EXTENSION {}
pub type DRIVER_INITIALIZE =
    callback!(fn(DriverObject: *mut DRIVER_OBJECT, RegistryPath: PUNICODE_STRING) -> NTSTATUS);
pub type DRIVER_LIST_CONTROL = callback!(
    fn(DeviceObject: *mut DEVICE_OBJECT, Irp: *mut IRP, ScatterGather: PSCATTER_GATHER_LIST, Context: PVOID)
);
pub type DRIVER_NOTIFICATION_CALLBACK_ROUTINE =
    callback!(fn(NotificationStructure: PVOID, Context: PVOID) -> NTSTATUS);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVER_OBJECT {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub DeviceObject: PDEVICE_OBJECT,
    pub Flags: ULONG,
    pub DriverStart: PVOID,
    pub DriverSize: ULONG,
    pub DriverSection: PVOID,
    pub DriverExtension: PDRIVER_EXTENSION,
    pub DriverName: UNICODE_STRING,
    pub HardwareDatabase: PUNICODE_STRING,
    pub FastIoDispatch: PFAST_IO_DISPATCH,
    pub DriverInit: PDRIVER_INITIALIZE,
    pub DriverStartIo: PDRIVER_STARTIO,
    pub DriverUnload: PDRIVER_UNLOAD,
    pub MajorFunction: [PDRIVER_DISPATCH; 28],
}
unsafe impl Zeroable for DRIVER_OBJECT {}
pub type DRIVER_RUNTIME_INIT_FLAGS = i32;
pub type DRIVER_STARTIO = callback!(fn(DeviceObject: *mut DEVICE_OBJECT, Irp: *mut IRP));
pub type DRIVER_UNLOAD = callback!(fn(DriverObject: *mut DRIVER_OBJECT));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVE_LAYOUT_INFORMATION {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for DRIVE_LAYOUT_INFORMATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVE_LAYOUT_INFORMATION_EX {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for DRIVE_LAYOUT_INFORMATION_EX {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ECP_LIST {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for ECP_LIST {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EJOB {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for EJOB {}
pub type ENLISTMENT_INFORMATION_CLASS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EPROCESS {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for EPROCESS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ERESOURCE {
    pub SystemResourcesList: LIST_ENTRY,
    pub OwnerTable: POWNER_ENTRY,
    pub ActiveCount: SHORT,
    pub Anonymous1: ERESOURCE_Anonymous1,
    pub SharedWaiters: PVOID,
    pub ExclusiveWaiters: PVOID,
    pub OwnerEntry: OWNER_ENTRY,
    pub ActiveEntries: ULONG,
    pub ContentionCount: ULONG,
    pub NumberOfSharedWaiters: ULONG,
    pub NumberOfExclusiveWaiters: ULONG,
    pub Reserved2: PVOID,
    pub Anonymous2: ERESOURCE_Anonymous2,
    pub SpinLock: KSPIN_LOCK,
}
unsafe impl Zeroable for ERESOURCE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union ERESOURCE_Anonymous1 {
    pub Flag: USHORT,
    pub Anonymous: ERESOURCE_Anonymous1_Anonymous,
}
unsafe impl Zeroable for ERESOURCE_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ERESOURCE_Anonymous1_Anonymous {
    pub ReservedLowFlags: UCHAR,
    pub WaiterPriority: UCHAR,
}
unsafe impl Zeroable for ERESOURCE_Anonymous1_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union ERESOURCE_Anonymous2 {
    pub Address: PVOID,
    pub CreatorBackTraceIndex: ULONG_PTR,
}
unsafe impl Zeroable for ERESOURCE_Anonymous2 {}
pub type ERESOURCE_THREAD = ULONG_PTR;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ETHREAD {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for ETHREAD {}
pub type ETWENABLECALLBACK = callback!(
    fn(
        SourceId: LPCGUID,
        ControlCode: ULONG,
        Level: UCHAR,
        MatchAnyKeyword: ULONGLONG,
        MatchAllKeyword: ULONGLONG,
        FilterData: PEVENT_FILTER_DESCRIPTOR,
        CallbackContext: PVOID,
    )
);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EXCEPTION_POINTERS {
    pub ExceptionRecord: PEXCEPTION_RECORD,
    pub ContextRecord: PCONTEXT,
}
unsafe impl Zeroable for EXCEPTION_POINTERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EXCEPTION_RECORD {
    pub ExceptionCode: NTSTATUS,
    pub ExceptionFlags: ULONG,
    pub ExceptionRecord: *mut EXCEPTION_RECORD,
    pub ExceptionAddress: PVOID,
    pub NumberParameters: ULONG,
    pub ExceptionInformation: [ULONG_PTR; 15],
}
unsafe impl Zeroable for EXCEPTION_RECORD {}
pub type EXECUTION_STATE = ULONG;
pub type EXT_CALLBACK = callback!(fn(Timer: PEX_TIMER, Context: PVOID));
pub type EXT_DELETE_CALLBACK = callback!(fn(Context: PVOID));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EXT_DELETE_PARAMETERS {
    pub Version: ULONG,
    pub Reserved: ULONG,
    pub DeleteCallback: PEXT_DELETE_CALLBACK,
    pub DeleteContext: PVOID,
}
unsafe impl Zeroable for EXT_DELETE_PARAMETERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EXT_SET_PARAMETERS {
    pub Version: ULONG,
    pub Reserved: ULONG,
    pub NoWakeTolerance: LONGLONG,
}
unsafe impl Zeroable for EXT_SET_PARAMETERS {}
pub type EX_CALLBACK_FUNCTION =
    callback!(fn(CallbackContext: PVOID, Argument1: PVOID, Argument2: PVOID) -> NTSTATUS);
pub type EX_POOL_PRIORITY = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub union EX_RUNDOWN_REF {
    pub Count: ULONG_PTR,
    pub Ptr: PVOID,
}
unsafe impl Zeroable for EX_RUNDOWN_REF {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EX_RUNDOWN_REF_CACHE_AWARE {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for EX_RUNDOWN_REF_CACHE_AWARE {}
pub type EX_SPIN_LOCK = LONG;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct EX_TIMER {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for EX_TIMER {}
pub type FAST_IO_ACQUIRE_FILE = callback!(fn(FileObject: *mut FILE_OBJECT));
pub type FAST_IO_ACQUIRE_FOR_CCFLUSH =
    callback!(fn(FileObject: *mut FILE_OBJECT, DeviceObject: *mut DEVICE_OBJECT) -> NTSTATUS);
pub type FAST_IO_ACQUIRE_FOR_MOD_WRITE = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        EndingOffset: PLARGE_INTEGER,
        ResourceToRelease: *mut *mut ERESOURCE,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> NTSTATUS
);
pub type FAST_IO_CHECK_IF_POSSIBLE = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        LockKey: ULONG,
        CheckForReadOperation: BOOLEAN,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_DETACH_DEVICE =
    callback!(fn(SourceDevice: *mut DEVICE_OBJECT, TargetDevice: *mut DEVICE_OBJECT));
pub type FAST_IO_DEVICE_CONTROL = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        Wait: BOOLEAN,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
        IoControlCode: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FAST_IO_DISPATCH {
    pub SizeOfFastIoDispatch: ULONG,
    pub FastIoCheckIfPossible: PFAST_IO_CHECK_IF_POSSIBLE,
    pub FastIoRead: PFAST_IO_READ,
    pub FastIoWrite: PFAST_IO_WRITE,
    pub FastIoQueryBasicInfo: PFAST_IO_QUERY_BASIC_INFO,
    pub FastIoQueryStandardInfo: PFAST_IO_QUERY_STANDARD_INFO,
    pub FastIoLock: PFAST_IO_LOCK,
    pub FastIoUnlockSingle: PFAST_IO_UNLOCK_SINGLE,
    pub FastIoUnlockAll: PFAST_IO_UNLOCK_ALL,
    pub FastIoUnlockAllByKey: PFAST_IO_UNLOCK_ALL_BY_KEY,
    pub FastIoDeviceControl: PFAST_IO_DEVICE_CONTROL,
    pub AcquireFileForNtCreateSection: PFAST_IO_ACQUIRE_FILE,
    pub ReleaseFileForNtCreateSection: PFAST_IO_RELEASE_FILE,
    pub FastIoDetachDevice: PFAST_IO_DETACH_DEVICE,
    pub FastIoQueryNetworkOpenInfo: PFAST_IO_QUERY_NETWORK_OPEN_INFO,
    pub AcquireForModWrite: PFAST_IO_ACQUIRE_FOR_MOD_WRITE,
    pub MdlRead: PFAST_IO_MDL_READ,
    pub MdlReadComplete: PFAST_IO_MDL_READ_COMPLETE,
    pub PrepareMdlWrite: PFAST_IO_PREPARE_MDL_WRITE,
    pub MdlWriteComplete: PFAST_IO_MDL_WRITE_COMPLETE,
    pub FastIoReadCompressed: PFAST_IO_READ_COMPRESSED,
    pub FastIoWriteCompressed: PFAST_IO_WRITE_COMPRESSED,
    pub MdlReadCompleteCompressed: PFAST_IO_MDL_READ_COMPLETE_COMPRESSED,
    pub MdlWriteCompleteCompressed: PFAST_IO_MDL_WRITE_COMPLETE_COMPRESSED,
    pub FastIoQueryOpen: PFAST_IO_QUERY_OPEN,
    pub ReleaseForModWrite: PFAST_IO_RELEASE_FOR_MOD_WRITE,
    pub AcquireForCcFlush: PFAST_IO_ACQUIRE_FOR_CCFLUSH,
    pub ReleaseForCcFlush: PFAST_IO_RELEASE_FOR_CCFLUSH,
}
unsafe impl Zeroable for FAST_IO_DISPATCH {}
pub type FAST_IO_LOCK = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: PLARGE_INTEGER,
        ProcessId: PEPROCESS,
        Key: ULONG,
        FailImmediately: BOOLEAN,
        ExclusiveLock: BOOLEAN,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_MDL_READ = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_MDL_READ_COMPLETE =
    callback!(fn(FileObject: *mut FILE_OBJECT, MdlChain: PMDL, DeviceObject: *mut DEVICE_OBJECT) -> BOOLEAN);
pub type FAST_IO_MDL_READ_COMPLETE_COMPRESSED =
    callback!(fn(FileObject: *mut FILE_OBJECT, MdlChain: PMDL, DeviceObject: *mut DEVICE_OBJECT) -> BOOLEAN);
pub type FAST_IO_MDL_WRITE_COMPLETE = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        MdlChain: PMDL,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        MdlChain: PMDL,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_PREPARE_MDL_WRITE = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_QUERY_BASIC_INFO = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        Wait: BOOLEAN,
        Buffer: PFILE_BASIC_INFORMATION,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_QUERY_NETWORK_OPEN_INFO = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        Wait: BOOLEAN,
        Buffer: *mut FILE_NETWORK_OPEN_INFORMATION,
        IoStatus: *mut IO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_QUERY_OPEN = callback!(
    fn(
        Irp: *mut IRP,
        NetworkInformation: PFILE_NETWORK_OPEN_INFORMATION,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_QUERY_STANDARD_INFO = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        Wait: BOOLEAN,
        Buffer: PFILE_STANDARD_INFORMATION,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_READ = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        LockKey: ULONG,
        Buffer: PVOID,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_READ_COMPRESSED = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        Buffer: PVOID,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
        CompressedDataInfo: *mut COMPRESSED_DATA_INFO,
        CompressedDataInfoLength: ULONG,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_RELEASE_FILE = callback!(fn(FileObject: *mut FILE_OBJECT));
pub type FAST_IO_RELEASE_FOR_CCFLUSH =
    callback!(fn(FileObject: *mut FILE_OBJECT, DeviceObject: *mut DEVICE_OBJECT) -> NTSTATUS);
pub type FAST_IO_RELEASE_FOR_MOD_WRITE = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        ResourceToRelease: *mut ERESOURCE,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> NTSTATUS
);
pub type FAST_IO_UNLOCK_ALL = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        ProcessId: PEPROCESS,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_UNLOCK_ALL_BY_KEY = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        ProcessId: PVOID,
        Key: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_UNLOCK_SINGLE = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: PLARGE_INTEGER,
        ProcessId: PEPROCESS,
        Key: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_WRITE = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        LockKey: ULONG,
        Buffer: PVOID,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type FAST_IO_WRITE_COMPRESSED = callback!(
    fn(
        FileObject: *mut FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        Buffer: PVOID,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
        CompressedDataInfo: *mut COMPRESSED_DATA_INFO,
        CompressedDataInfoLength: ULONG,
        DeviceObject: *mut DEVICE_OBJECT,
    ) -> BOOLEAN
);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FAST_MUTEX {
    pub Count: LONG,
    pub Owner: PVOID,
    pub Contention: ULONG,
    pub Event: KEVENT,
    pub OldIrql: ULONG,
}
unsafe impl Zeroable for FAST_MUTEX {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_BASIC_INFORMATION {
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub FileAttributes: ULONG,
}
unsafe impl Zeroable for FILE_BASIC_INFORMATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_FULL_EA_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub Flags: UCHAR,
    pub EaNameLength: UCHAR,
    pub EaValueLength: USHORT,
    pub EaName: [CHAR; 1],
}
unsafe impl Zeroable for FILE_FULL_EA_INFORMATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_GET_QUOTA_INFORMATION {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for FILE_GET_QUOTA_INFORMATION {}
pub type FILE_INFORMATION_CLASS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_NETWORK_OPEN_INFORMATION {
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub FileAttributes: ULONG,
}
unsafe impl Zeroable for FILE_NETWORK_OPEN_INFORMATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_OBJECT {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub DeviceObject: PDEVICE_OBJECT,
    pub Vpb: PVPB,
    pub FsContext: PVOID,
    pub FsContext2: PVOID,
    pub SectionObjectPointer: PSECTION_OBJECT_POINTERS,
    pub PrivateCacheMap: PVOID,
    pub FinalStatus: NTSTATUS,
    pub RelatedFileObject: *mut FILE_OBJECT,
    pub LockOperation: BOOLEAN,
    pub DeletePending: BOOLEAN,
    pub ReadAccess: BOOLEAN,
    pub WriteAccess: BOOLEAN,
    pub DeleteAccess: BOOLEAN,
    pub SharedRead: BOOLEAN,
    pub SharedWrite: BOOLEAN,
    pub SharedDelete: BOOLEAN,
    pub Flags: ULONG,
    pub FileName: UNICODE_STRING,
    pub CurrentByteOffset: LARGE_INTEGER,
    pub Waiters: ULONG,
    pub Busy: ULONG,
    pub LastLock: PVOID,
    pub Lock: KEVENT,
    pub Event: KEVENT,
    pub CompletionContext: PIO_COMPLETION_CONTEXT,
    pub IrpListLock: KSPIN_LOCK,
    pub IrpList: LIST_ENTRY,
    pub FileObjectExtension: PVOID,
}
unsafe impl Zeroable for FILE_OBJECT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_POSITION_INFORMATION {
    pub CurrentByteOffset: LARGE_INTEGER,
}
unsafe impl Zeroable for FILE_POSITION_INFORMATION {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct FILE_SEGMENT_ELEMENT {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for FILE_SEGMENT_ELEMENT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FILE_STANDARD_INFORMATION {
    pub AllocationSize: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub NumberOfLinks: ULONG,
    pub DeletePending: BOOLEAN,
    pub Directory: BOOLEAN,
}
unsafe impl Zeroable for FILE_STANDARD_INFORMATION {}
pub type FIRMWARE_TYPE = i32;
pub type FREE_FUNCTION = callback!(fn(Buffer: PVOID));
pub type FREE_FUNCTION_EX = callback!(fn(Buffer: PVOID, Lookaside: PLOOKASIDE_LIST_EX));
pub type FS_INFORMATION_CLASS = i32;
pub type FWMI_NOTIFICATION_CALLBACK = callback!(fn(Wnode: PVOID, Context: PVOID));
#[cfg(target_arch = "x86_64")]
#[repr(C, align(64))]
#[derive(Clone, Copy)]
pub struct GENERAL_LOOKASIDE {
    pub Anonymous1: GENERAL_LOOKASIDE_Anonymous1,
    pub Depth: USHORT,
    pub MaximumDepth: USHORT,
    pub TotalAllocates: ULONG,
    pub Anonymous2: GENERAL_LOOKASIDE_Anonymous2,
    pub TotalFrees: ULONG,
    pub Anonymous3: GENERAL_LOOKASIDE_Anonymous3,
    pub Type: POOL_TYPE,
    pub Tag: ULONG,
    pub Size: ULONG,
    pub Anonymous4: GENERAL_LOOKASIDE_Anonymous4,
    pub Anonymous5: GENERAL_LOOKASIDE_Anonymous5,
    pub ListEntry: LIST_ENTRY,
    pub LastTotalAllocates: ULONG,
    pub Anonymous6: GENERAL_LOOKASIDE_Anonymous6,
    pub Future: [ULONG; 2],
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous1 {
    pub ListHead: SLIST_HEADER,
    pub SingleListHead: SINGLE_LIST_ENTRY,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous1 {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous2 {
    pub AllocateMisses: ULONG,
    pub AllocateHits: ULONG,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous2 {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous3 {
    pub FreeMisses: ULONG,
    pub FreeHits: ULONG,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous3 {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous4 {
    pub AllocateEx: PALLOCATE_FUNCTION_EX,
    pub Allocate: PALLOCATE_FUNCTION,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous4 {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous5 {
    pub FreeEx: PFREE_FUNCTION_EX,
    pub Free: PFREE_FUNCTION,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous5 {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous6 {
    pub LastAllocateMisses: ULONG,
    pub LastAllocateHits: ULONG,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous6 {}
#[cfg(target_arch = "aarch64")]
#[repr(C, align(128))]
#[derive(Clone, Copy)]
pub struct GENERAL_LOOKASIDE {
    pub Anonymous1: GENERAL_LOOKASIDE_Anonymous1,
    pub Depth: USHORT,
    pub MaximumDepth: USHORT,
    pub TotalAllocates: ULONG,
    pub Anonymous2: GENERAL_LOOKASIDE_Anonymous2,
    pub TotalFrees: ULONG,
    pub Anonymous3: GENERAL_LOOKASIDE_Anonymous3,
    pub Type: POOL_TYPE,
    pub Tag: ULONG,
    pub Size: ULONG,
    pub Anonymous4: GENERAL_LOOKASIDE_Anonymous4,
    pub Anonymous5: GENERAL_LOOKASIDE_Anonymous5,
    pub ListEntry: LIST_ENTRY,
    pub LastTotalAllocates: ULONG,
    pub Anonymous6: GENERAL_LOOKASIDE_Anonymous6,
    pub Future: [ULONG; 2],
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous1 {
    pub ListHead: SLIST_HEADER,
    pub SingleListHead: SINGLE_LIST_ENTRY,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous1 {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous2 {
    pub AllocateMisses: ULONG,
    pub AllocateHits: ULONG,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous2 {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous3 {
    pub FreeMisses: ULONG,
    pub FreeHits: ULONG,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous3 {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous4 {
    pub AllocateEx: PALLOCATE_FUNCTION_EX,
    pub Allocate: PALLOCATE_FUNCTION,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous4 {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous5 {
    pub FreeEx: PFREE_FUNCTION_EX,
    pub Free: PFREE_FUNCTION,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous5 {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_Anonymous6 {
    pub LastAllocateMisses: ULONG,
    pub LastAllocateHits: ULONG,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for GENERAL_LOOKASIDE_Anonymous6 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GENERAL_LOOKASIDE_POOL {
    pub Anonymous1: GENERAL_LOOKASIDE_POOL_Anonymous1,
    pub Depth: USHORT,
    pub MaximumDepth: USHORT,
    pub TotalAllocates: ULONG,
    pub Anonymous2: GENERAL_LOOKASIDE_POOL_Anonymous2,
    pub TotalFrees: ULONG,
    pub Anonymous3: GENERAL_LOOKASIDE_POOL_Anonymous3,
    pub Type: POOL_TYPE,
    pub Tag: ULONG,
    pub Size: ULONG,
    pub Anonymous4: GENERAL_LOOKASIDE_POOL_Anonymous4,
    pub Anonymous5: GENERAL_LOOKASIDE_POOL_Anonymous5,
    pub ListEntry: LIST_ENTRY,
    pub LastTotalAllocates: ULONG,
    pub Anonymous6: GENERAL_LOOKASIDE_POOL_Anonymous6,
    pub Future: [ULONG; 2],
}
unsafe impl Zeroable for GENERAL_LOOKASIDE_POOL {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_Anonymous1 {
    pub ListHead: SLIST_HEADER,
    pub SingleListHead: SINGLE_LIST_ENTRY,
}
unsafe impl Zeroable for GENERAL_LOOKASIDE_POOL_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_Anonymous2 {
    pub AllocateMisses: ULONG,
    pub AllocateHits: ULONG,
}
unsafe impl Zeroable for GENERAL_LOOKASIDE_POOL_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_Anonymous3 {
    pub FreeMisses: ULONG,
    pub FreeHits: ULONG,
}
unsafe impl Zeroable for GENERAL_LOOKASIDE_POOL_Anonymous3 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_Anonymous4 {
    pub AllocateEx: PALLOCATE_FUNCTION_EX,
    pub Allocate: PALLOCATE_FUNCTION,
}
unsafe impl Zeroable for GENERAL_LOOKASIDE_POOL_Anonymous4 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_Anonymous5 {
    pub FreeEx: PFREE_FUNCTION_EX,
    pub Free: PFREE_FUNCTION,
}
unsafe impl Zeroable for GENERAL_LOOKASIDE_POOL_Anonymous5 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union GENERAL_LOOKASIDE_POOL_Anonymous6 {
    pub LastAllocateMisses: ULONG,
    pub LastAllocateHits: ULONG,
}
unsafe impl Zeroable for GENERAL_LOOKASIDE_POOL_Anonymous6 {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct GENERIC_MAPPING {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for GENERIC_MAPPING {}
pub type GET_DMA_ADAPTER = callback!(
    fn(
        Context: PVOID,
        DeviceDescriptor: *mut DEVICE_DESCRIPTION,
        NumberOfMapRegisters: PULONG,
    ) -> *mut DMA_ADAPTER
);
pub type GET_SET_DEVICE_DATA =
    callback!(fn(Context: PVOID, DataType: ULONG, Buffer: PVOID, Offset: ULONG, Length: ULONG) -> ULONG);
pub type IMAGE_POLICY_ENTRY_TYPE = i32;
pub type IMAGE_POLICY_ID = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct INITIAL_PRIVILEGE_SET {
    pub PrivilegeCount: ULONG,
    pub Control: ULONG,
    pub Privilege: [LUID_AND_ATTRIBUTES; 3],
}
unsafe impl Zeroable for INITIAL_PRIVILEGE_SET {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
}
unsafe impl Zeroable for INTERFACE {}
pub type INTERFACE_TYPE = i32;
pub type IO_ACCESS_MODE = i32;
pub type IO_ACCESS_TYPE = i32;
pub type IO_ALLOCATION_ACTION = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_ATTRIBUTION_INFORMATION {
    _opaque: [u8; 32],
}
unsafe impl Zeroable for IO_ATTRIBUTION_INFORMATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_COMPLETION_CONTEXT {
    pub Port: PVOID,
    pub Key: PVOID,
}
unsafe impl Zeroable for IO_COMPLETION_CONTEXT {}
pub type IO_COMPLETION_ROUTINE =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP, Context: PVOID) -> NTSTATUS);
pub type IO_COMPLETION_ROUTINE_RESULT = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS {
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub InterruptObject: *mut PKINTERRUPT,
    pub ServiceRoutine: PKSERVICE_ROUTINE,
    pub ServiceContext: PVOID,
    pub SpinLock: PKSPIN_LOCK,
    pub SynchronizeIrql: KIRQL,
    pub FloatingSave: BOOLEAN,
    pub ShareVector: BOOLEAN,
    pub Vector: ULONG,
    pub Irql: KIRQL,
    pub InterruptMode: KINTERRUPT_MODE,
    pub ProcessorEnableMask: KAFFINITY,
    pub Group: USHORT,
}
unsafe impl Zeroable for IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS {
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub InterruptObject: *mut PKINTERRUPT,
    pub ServiceRoutine: PKSERVICE_ROUTINE,
    pub ServiceContext: PVOID,
    pub SpinLock: PKSPIN_LOCK,
    pub SynchronizeIrql: KIRQL,
    pub FloatingSave: BOOLEAN,
}
unsafe impl Zeroable for IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS {
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub ConnectionContext: IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext,
    pub MessageServiceRoutine: PKMESSAGE_SERVICE_ROUTINE,
    pub ServiceContext: PVOID,
    pub SpinLock: PKSPIN_LOCK,
    pub SynchronizeIrql: KIRQL,
    pub FloatingSave: BOOLEAN,
    pub FallBackServiceRoutine: PKSERVICE_ROUTINE,
}
unsafe impl Zeroable for IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext {
    pub Generic: *mut PVOID,
    pub InterruptMessageTable: *mut PIO_INTERRUPT_MESSAGE_INFO,
    pub InterruptObject: *mut PKINTERRUPT,
}
unsafe impl Zeroable for IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS_ConnectionContext {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CONNECT_INTERRUPT_PARAMETERS {
    pub Version: ULONG,
    pub Anonymous: IO_CONNECT_INTERRUPT_PARAMETERS_Anonymous,
}
unsafe impl Zeroable for IO_CONNECT_INTERRUPT_PARAMETERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_CONNECT_INTERRUPT_PARAMETERS_Anonymous {
    pub FullySpecified: IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS,
    pub LineBased: IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS,
    pub MessageBased: IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS,
}
unsafe impl Zeroable for IO_CONNECT_INTERRUPT_PARAMETERS_Anonymous {}
pub type IO_CONTAINER_INFORMATION_CLASS = i32;
pub type IO_CONTAINER_NOTIFICATION_CLASS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_CSQ {
    pub Type: ULONG,
    pub CsqInsertIrp: PIO_CSQ_INSERT_IRP,
    pub CsqRemoveIrp: PIO_CSQ_REMOVE_IRP,
    pub CsqPeekNextIrp: PIO_CSQ_PEEK_NEXT_IRP,
    pub CsqAcquireLock: PIO_CSQ_ACQUIRE_LOCK,
    pub CsqReleaseLock: PIO_CSQ_RELEASE_LOCK,
    pub CsqCompleteCanceledIrp: PIO_CSQ_COMPLETE_CANCELED_IRP,
    pub ReservePointer: PVOID,
}
unsafe impl Zeroable for IO_CSQ {}
pub type IO_CSQ_ACQUIRE_LOCK = callback!(fn(Csq: PIO_CSQ, Irql: PKIRQL));
pub type IO_CSQ_COMPLETE_CANCELED_IRP = callback!(fn(Csq: PIO_CSQ, Irp: PIRP));
pub type IO_CSQ_INSERT_IRP = callback!(fn(Csq: *mut IO_CSQ, Irp: PIRP));
pub type IO_CSQ_INSERT_IRP_EX = callback!(fn(Csq: *mut IO_CSQ, Irp: PIRP, InsertContext: PVOID) -> NTSTATUS);
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_CSQ_IRP_CONTEXT {
    _opaque: [u8; 24],
}
unsafe impl Zeroable for IO_CSQ_IRP_CONTEXT {}
pub type IO_CSQ_PEEK_NEXT_IRP = callback!(fn(Csq: PIO_CSQ, Irp: PIRP, PeekContext: PVOID) -> PIRP);
pub type IO_CSQ_RELEASE_LOCK = callback!(fn(Csq: PIO_CSQ, Irql: KIRQL));
pub type IO_CSQ_REMOVE_IRP = callback!(fn(Csq: PIO_CSQ, Irp: PIRP));
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_DISCONNECT_INTERRUPT_PARAMETERS {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for IO_DISCONNECT_INTERRUPT_PARAMETERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_ERROR_LOG_PACKET {
    pub MajorFunctionCode: UCHAR,
    pub RetryCount: UCHAR,
    pub DumpDataSize: USHORT,
    pub NumberOfStrings: USHORT,
    pub StringOffset: USHORT,
    pub EventCategory: USHORT,
    pub ErrorCode: NTSTATUS,
    pub UniqueErrorValue: ULONG,
    pub FinalStatus: NTSTATUS,
    pub SequenceNumber: ULONG,
    pub IoControlCode: ULONG,
    pub DeviceOffset: LARGE_INTEGER,
    pub DumpData: [ULONG; 1],
}
unsafe impl Zeroable for IO_ERROR_LOG_PACKET {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_INTERRUPT_MESSAGE_INFO {
    pub UnifiedIrql: KIRQL,
    pub MessageCount: ULONG,
    pub MessageInfo: [IO_INTERRUPT_MESSAGE_INFO_ENTRY; 1],
}
unsafe impl Zeroable for IO_INTERRUPT_MESSAGE_INFO {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_INTERRUPT_MESSAGE_INFO_ENTRY {
    pub MessageAddress: PHYSICAL_ADDRESS,
    pub TargetProcessorSet: KAFFINITY,
    pub InterruptObject: PKINTERRUPT,
    pub MessageData: ULONG,
    pub Vector: ULONG,
    pub Irql: KIRQL,
    pub Mode: KINTERRUPT_MODE,
    pub Polarity: KINTERRUPT_POLARITY,
}
unsafe impl Zeroable for IO_INTERRUPT_MESSAGE_INFO_ENTRY {}
pub type IO_NOTIFICATION_EVENT_CATEGORY = i32;
pub type IO_PAGING_PRIORITY = i32;
pub type IO_PRIORITY_HINT = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_REMOVE_LOCK {
    pub Common: IO_REMOVE_LOCK_COMMON_BLOCK,
}
unsafe impl Zeroable for IO_REMOVE_LOCK {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_REMOVE_LOCK_COMMON_BLOCK {
    pub Removed: BOOLEAN,
    pub Reserved: [BOOLEAN; 3],
    pub IoCount: LONG,
    pub RemoveEvent: KEVENT,
}
unsafe impl Zeroable for IO_REMOVE_LOCK_COMMON_BLOCK {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for IO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR {
    pub Option: UCHAR,
    pub Type: UCHAR,
    pub ShareDisposition: UCHAR,
    pub Spare1: UCHAR,
    pub Flags: USHORT,
    pub Spare2: USHORT,
    pub u: IO_RESOURCE_DESCRIPTOR_u,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_RESOURCE_DESCRIPTOR_u {
    pub Port: IO_RESOURCE_DESCRIPTOR_u_Port,
    pub Memory: IO_RESOURCE_DESCRIPTOR_u_Memory,
    pub Interrupt: IO_RESOURCE_DESCRIPTOR_u_Interrupt,
    pub Dma: IO_RESOURCE_DESCRIPTOR_u_Dma,
    pub DmaV3: IO_RESOURCE_DESCRIPTOR_u_DmaV3,
    pub Generic: IO_RESOURCE_DESCRIPTOR_u_Generic,
    pub DevicePrivate: IO_RESOURCE_DESCRIPTOR_u_DevicePrivate,
    pub BusNumber: IO_RESOURCE_DESCRIPTOR_u_BusNumber,
    pub ConfigData: IO_RESOURCE_DESCRIPTOR_u_ConfigData,
    pub Memory40: IO_RESOURCE_DESCRIPTOR_u_Memory40,
    pub Memory48: IO_RESOURCE_DESCRIPTOR_u_Memory48,
    pub Memory64: IO_RESOURCE_DESCRIPTOR_u_Memory64,
    pub Connection: IO_RESOURCE_DESCRIPTOR_u_Connection,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Port {
    pub Length: ULONG,
    pub Alignment: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Port {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Memory {
    pub Length: ULONG,
    pub Alignment: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Memory {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Interrupt {
    pub MinimumVector: ULONG,
    pub MaximumVector: ULONG,
    pub AffinityPolicy: IRQ_DEVICE_POLICY,
    pub PriorityPolicy: IRQ_PRIORITY,
    pub TargetedProcessors: KAFFINITY,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Interrupt {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Dma {
    pub MinimumChannel: ULONG,
    pub MaximumChannel: ULONG,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Dma {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_DmaV3 {
    pub RequestLine: ULONG,
    pub Reserved: ULONG,
    pub Channel: ULONG,
    pub TransferWidth: ULONG,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_DmaV3 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Generic {
    pub Length: ULONG,
    pub Alignment: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Generic {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_DevicePrivate {
    pub Data: [ULONG; 3],
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_DevicePrivate {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_BusNumber {
    pub Length: ULONG,
    pub MinBusNumber: ULONG,
    pub MaxBusNumber: ULONG,
    pub Reserved: ULONG,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_BusNumber {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_ConfigData {
    pub Priority: ULONG,
    pub Reserved1: ULONG,
    pub Reserved2: ULONG,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_ConfigData {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Memory40 {
    pub Length40: ULONG,
    pub Alignment40: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Memory40 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Memory48 {
    pub Length48: ULONG,
    pub Alignment48: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Memory48 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Memory64 {
    pub Length64: ULONG,
    pub Alignment64: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Memory64 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_DESCRIPTOR_u_Connection {
    pub Class: UCHAR,
    pub Type: UCHAR,
    pub Reserved1: UCHAR,
    pub Reserved2: UCHAR,
    pub IdLowPart: ULONG,
    pub IdHighPart: ULONG,
}
unsafe impl Zeroable for IO_RESOURCE_DESCRIPTOR_u_Connection {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_LIST {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub Count: ULONG,
    pub Descriptors: [IO_RESOURCE_DESCRIPTOR; 1],
}
unsafe impl Zeroable for IO_RESOURCE_LIST {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_RESOURCE_REQUIREMENTS_LIST {
    pub ListSize: ULONG,
    pub InterfaceType: INTERFACE_TYPE,
    pub BusNumber: ULONG,
    pub SlotNumber: ULONG,
    pub Reserved: [ULONG; 3],
    pub AlternativeLists: ULONG,
    pub List: [IO_RESOURCE_LIST; 1],
}
unsafe impl Zeroable for IO_RESOURCE_REQUIREMENTS_LIST {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_SECURITY_CONTEXT {
    pub SecurityQos: PSECURITY_QUALITY_OF_SERVICE,
    pub AccessState: PACCESS_STATE,
    pub DesiredAccess: ACCESS_MASK,
    pub FullCreateOptions: ULONG,
}
unsafe impl Zeroable for IO_SECURITY_CONTEXT {}
pub type IO_SESSION_EVENT = i32;
pub type IO_SESSION_STATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION {
    pub MajorFunction: UCHAR,
    pub MinorFunction: UCHAR,
    pub Flags: UCHAR,
    pub Control: UCHAR,
    pub Parameters: IO_STACK_LOCATION_Parameters,
    pub DeviceObject: PDEVICE_OBJECT,
    pub FileObject: PFILE_OBJECT,
    pub CompletionRoutine: PIO_COMPLETION_ROUTINE,
    pub Context: PVOID,
}
unsafe impl Zeroable for IO_STACK_LOCATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_STACK_LOCATION_Parameters {
    pub Create: IO_STACK_LOCATION_Parameters_Create,
    pub CreatePipe: IO_STACK_LOCATION_Parameters_CreatePipe,
    pub CreateMailslot: IO_STACK_LOCATION_Parameters_CreateMailslot,
    pub Read: IO_STACK_LOCATION_Parameters_Read,
    pub Write: IO_STACK_LOCATION_Parameters_Write,
    pub QueryDirectory: IO_STACK_LOCATION_Parameters_QueryDirectory,
    pub NotifyDirectory: IO_STACK_LOCATION_Parameters_NotifyDirectory,
    pub NotifyDirectoryEx: IO_STACK_LOCATION_Parameters_NotifyDirectoryEx,
    pub QueryFile: IO_STACK_LOCATION_Parameters_QueryFile,
    pub SetFile: IO_STACK_LOCATION_Parameters_SetFile,
    pub QueryEa: IO_STACK_LOCATION_Parameters_QueryEa,
    pub SetEa: IO_STACK_LOCATION_Parameters_SetEa,
    pub QueryVolume: IO_STACK_LOCATION_Parameters_QueryVolume,
    pub SetVolume: IO_STACK_LOCATION_Parameters_SetVolume,
    pub FileSystemControl: IO_STACK_LOCATION_Parameters_FileSystemControl,
    pub LockControl: IO_STACK_LOCATION_Parameters_LockControl,
    pub DeviceIoControl: IO_STACK_LOCATION_Parameters_DeviceIoControl,
    pub QuerySecurity: IO_STACK_LOCATION_Parameters_QuerySecurity,
    pub SetSecurity: IO_STACK_LOCATION_Parameters_SetSecurity,
    pub MountVolume: IO_STACK_LOCATION_Parameters_MountVolume,
    pub VerifyVolume: IO_STACK_LOCATION_Parameters_VerifyVolume,
    pub Scsi: IO_STACK_LOCATION_Parameters_Scsi,
    pub QueryQuota: IO_STACK_LOCATION_Parameters_QueryQuota,
    pub SetQuota: IO_STACK_LOCATION_Parameters_SetQuota,
    pub QueryDeviceRelations: IO_STACK_LOCATION_Parameters_QueryDeviceRelations,
    pub QueryInterface: IO_STACK_LOCATION_Parameters_QueryInterface,
    pub DeviceCapabilities: IO_STACK_LOCATION_Parameters_DeviceCapabilities,
    pub FilterResourceRequirements: IO_STACK_LOCATION_Parameters_FilterResourceRequirements,
    pub ReadWriteConfig: IO_STACK_LOCATION_Parameters_ReadWriteConfig,
    pub SetLock: IO_STACK_LOCATION_Parameters_SetLock,
    pub QueryId: IO_STACK_LOCATION_Parameters_QueryId,
    pub QueryDeviceText: IO_STACK_LOCATION_Parameters_QueryDeviceText,
    pub UsageNotification: IO_STACK_LOCATION_Parameters_UsageNotification,
    pub WaitWake: IO_STACK_LOCATION_Parameters_WaitWake,
    pub PowerSequence: IO_STACK_LOCATION_Parameters_PowerSequence,
    pub Power: IO_STACK_LOCATION_Parameters_Power,
    pub StartDevice: IO_STACK_LOCATION_Parameters_StartDevice,
    pub WMI: IO_STACK_LOCATION_Parameters_WMI,
    pub Others: IO_STACK_LOCATION_Parameters_Others,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Create {
    pub SecurityContext: PIO_SECURITY_CONTEXT,
    pub Options: ULONG,
    pub _padding12: [u8; 4],
    pub FileAttributes: USHORT,
    pub ShareAccess: USHORT,
    pub _padding20: [u8; 4],
    pub EaLength: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_Create {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_CreatePipe {
    pub SecurityContext: PIO_SECURITY_CONTEXT,
    pub Options: ULONG,
    pub _padding12: [u8; 4],
    pub Reserved: USHORT,
    pub ShareAccess: USHORT,
    pub Parameters: PNAMED_PIPE_CREATE_PARAMETERS,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_CreatePipe {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_CreateMailslot {
    pub SecurityContext: PIO_SECURITY_CONTEXT,
    pub Options: ULONG,
    pub _padding12: [u8; 4],
    pub Reserved: USHORT,
    pub ShareAccess: USHORT,
    pub Parameters: PMAILSLOT_CREATE_PARAMETERS,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_CreateMailslot {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Read {
    pub Length: ULONG,
    pub _padding4: [u8; 4],
    pub Key: ULONG,
    pub ByteOffset: LARGE_INTEGER,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_Read {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Write {
    pub Length: ULONG,
    pub _padding4: [u8; 4],
    pub Key: ULONG,
    pub ByteOffset: LARGE_INTEGER,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_Write {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryDirectory {
    pub Length: ULONG,
    pub FileName: PUNICODE_STRING,
    pub FileInformationClass: FILE_INFORMATION_CLASS,
    pub _padding20: [u8; 4],
    pub FileIndex: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryDirectory {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_NotifyDirectory {
    pub Length: ULONG,
    pub _padding4: [u8; 4],
    pub CompletionFilter: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_NotifyDirectory {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_NotifyDirectoryEx {
    pub Length: ULONG,
    pub _padding4: [u8; 4],
    pub CompletionFilter: ULONG,
    pub _padding12: [u8; 4],
    pub DirectoryNotifyInformationClass: DIRECTORY_NOTIFY_INFORMATION_CLASS,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_NotifyDirectoryEx {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryFile {
    pub Length: ULONG,
    pub _padding4: [u8; 4],
    pub FileInformationClass: FILE_INFORMATION_CLASS,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryFile {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetFile {
    pub Length: ULONG,
    pub _padding4: [u8; 4],
    pub FileInformationClass: FILE_INFORMATION_CLASS,
    pub FileObject: PFILE_OBJECT,
    pub Anonymous: IO_STACK_LOCATION_Parameters_SetFile_Anonymous,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_SetFile {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_STACK_LOCATION_Parameters_SetFile_Anonymous {
    pub Anonymous: IO_STACK_LOCATION_Parameters_SetFile_Anonymous_Anonymous,
    pub ClusterCount: ULONG,
    pub DeleteHandle: HANDLE,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_SetFile_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetFile_Anonymous_Anonymous {
    pub ReplaceIfExists: BOOLEAN,
    pub AdvanceOnly: BOOLEAN,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_SetFile_Anonymous_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryEa {
    pub Length: ULONG,
    pub EaList: PVOID,
    pub EaListLength: ULONG,
    pub _padding20: [u8; 4],
    pub EaIndex: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryEa {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetEa {
    pub Length: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_SetEa {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryVolume {
    pub Length: ULONG,
    pub _padding4: [u8; 4],
    pub FsInformationClass: FS_INFORMATION_CLASS,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryVolume {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetVolume {
    pub Length: ULONG,
    pub _padding4: [u8; 4],
    pub FsInformationClass: FS_INFORMATION_CLASS,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_SetVolume {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_FileSystemControl {
    pub OutputBufferLength: ULONG,
    pub _padding4: [u8; 4],
    pub InputBufferLength: ULONG,
    pub _padding12: [u8; 4],
    pub FsControlCode: ULONG,
    pub Type3InputBuffer: PVOID,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_FileSystemControl {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_LockControl {
    pub Length: PLARGE_INTEGER,
    pub Key: ULONG,
    pub ByteOffset: LARGE_INTEGER,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_LockControl {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_DeviceIoControl {
    pub OutputBufferLength: ULONG,
    pub _padding4: [u8; 4],
    pub InputBufferLength: ULONG,
    pub _padding12: [u8; 4],
    pub IoControlCode: ULONG,
    pub Type3InputBuffer: PVOID,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_DeviceIoControl {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QuerySecurity {
    pub SecurityInformation: SECURITY_INFORMATION,
    pub _padding4: [u8; 4],
    pub Length: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QuerySecurity {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetSecurity {
    pub SecurityInformation: SECURITY_INFORMATION,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_SetSecurity {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_MountVolume {
    pub Vpb: PVPB,
    pub DeviceObject: PDEVICE_OBJECT,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_MountVolume {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_VerifyVolume {
    pub Vpb: PVPB,
    pub DeviceObject: PDEVICE_OBJECT,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_VerifyVolume {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Scsi {
    pub Srb: *mut SCSI_REQUEST_BLOCK,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_Scsi {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryQuota {
    pub Length: ULONG,
    pub StartSid: PSID,
    pub SidList: PFILE_GET_QUOTA_INFORMATION,
    pub SidListLength: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryQuota {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetQuota {
    pub Length: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_SetQuota {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryDeviceRelations {
    pub Type: DEVICE_RELATION_TYPE,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryDeviceRelations {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryInterface {
    pub InterfaceType: *const GUID,
    pub Size: USHORT,
    pub Version: USHORT,
    pub Interface: PINTERFACE,
    pub InterfaceSpecificData: PVOID,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryInterface {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_DeviceCapabilities {
    pub Capabilities: PDEVICE_CAPABILITIES,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_DeviceCapabilities {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_FilterResourceRequirements {
    pub IoResourceRequirementList: PIO_RESOURCE_REQUIREMENTS_LIST,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_FilterResourceRequirements {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_ReadWriteConfig {
    pub WhichSpace: ULONG,
    pub Buffer: PVOID,
    pub Offset: ULONG,
    pub _padding20: [u8; 4],
    pub Length: ULONG,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_ReadWriteConfig {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_SetLock {
    pub Lock: BOOLEAN,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_SetLock {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryId {
    pub IdType: BUS_QUERY_ID_TYPE,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryId {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_QueryDeviceText {
    pub DeviceTextType: DEVICE_TEXT_TYPE,
    pub _padding4: [u8; 4],
    pub LocaleId: LCID,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_QueryDeviceText {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_UsageNotification {
    pub InPath: BOOLEAN,
    pub Reserved: [BOOLEAN; 3],
    pub _padding4: [u8; 4],
    pub Type: DEVICE_USAGE_NOTIFICATION_TYPE,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_UsageNotification {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_WaitWake {
    pub PowerState: SYSTEM_POWER_STATE,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_WaitWake {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_PowerSequence {
    pub PowerSequence: PPOWER_SEQUENCE,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_PowerSequence {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Power {
    pub Anonymous: IO_STACK_LOCATION_Parameters_Power_Anonymous,
    pub _padding4: [u8; 4],
    pub Type: POWER_STATE_TYPE,
    pub _padding12: [u8; 4],
    pub State: POWER_STATE,
    pub _padding20: [u8; 4],
    pub ShutdownType: POWER_ACTION,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_Power {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_STACK_LOCATION_Parameters_Power_Anonymous {
    pub SystemContext: ULONG,
    pub SystemPowerStateContext: SYSTEM_POWER_STATE_CONTEXT,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_Power_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_StartDevice {
    pub AllocatedResources: PCM_RESOURCE_LIST,
    pub AllocatedResourcesTranslated: PCM_RESOURCE_LIST,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_StartDevice {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_WMI {
    pub ProviderId: ULONG_PTR,
    pub DataPath: PVOID,
    pub BufferSize: ULONG,
    pub Buffer: PVOID,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_WMI {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STACK_LOCATION_Parameters_Others {
    pub Argument1: PVOID,
    pub Argument2: PVOID,
    pub Argument3: PVOID,
    pub Argument4: PVOID,
}
unsafe impl Zeroable for IO_STACK_LOCATION_Parameters_Others {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_STATUS_BLOCK {
    pub Anonymous: IO_STATUS_BLOCK_Anonymous,
    pub Information: ULONG_PTR,
}
unsafe impl Zeroable for IO_STATUS_BLOCK {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IO_STATUS_BLOCK_Anonymous {
    pub Status: NTSTATUS,
    pub Pointer: PVOID,
}
unsafe impl Zeroable for IO_STATUS_BLOCK_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_TIMER {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for IO_TIMER {}
#[cfg(target_arch = "x86_64")]
pub type IO_TIMER_ROUTINE = callback!(fn(DeviceObject: *mut DEVICE_OBJECT, Context: PVOID));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IO_WORKITEM {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for IO_WORKITEM {}
pub type IO_WORKITEM_ROUTINE = callback!(fn(DeviceObject: PDEVICE_OBJECT, Context: PVOID));
pub type IO_WORKITEM_ROUTINE_EX = callback!(fn(IoObject: PVOID, Context: PVOID, IoWorkItem: PIO_WORKITEM));
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct IRP {
    pub Type: CSHORT,
    pub Size: USHORT,
    pub MdlAddress: PMDL,
    pub Flags: ULONG,
    pub AssociatedIrp: IRP_AssociatedIrp,
    pub ThreadListEntry: LIST_ENTRY,
    pub IoStatus: IO_STATUS_BLOCK,
    pub RequestorMode: KPROCESSOR_MODE,
    pub PendingReturned: BOOLEAN,
    pub StackCount: CHAR,
    pub CurrentLocation: CHAR,
    pub Cancel: BOOLEAN,
    pub CancelIrql: KIRQL,
    pub ApcEnvironment: CCHAR,
    pub AllocationFlags: UCHAR,
    pub UserIosb: PIO_STATUS_BLOCK,
    pub UserEvent: PKEVENT,
    pub Overlay: IRP_Overlay,
    pub CancelRoutine: PDRIVER_CANCEL,
    pub UserBuffer: PVOID,
    pub Tail: IRP_Tail,
}
unsafe impl Zeroable for IRP {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_AssociatedIrp {
    pub MasterIrp: *mut IRP,
    pub IrpCount: LONG,
    pub SystemBuffer: PVOID,
}
unsafe impl Zeroable for IRP_AssociatedIrp {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_Overlay {
    pub AsynchronousParameters: IRP_Overlay_AsynchronousParameters,
    pub AllocationSize: LARGE_INTEGER,
}
unsafe impl Zeroable for IRP_Overlay {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRP_Overlay_AsynchronousParameters {
    pub Anonymous: IRP_Overlay_AsynchronousParameters_Anonymous,
    pub UserApcContext: PVOID,
}
unsafe impl Zeroable for IRP_Overlay_AsynchronousParameters {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_Overlay_AsynchronousParameters_Anonymous {
    pub UserApcRoutine: PIO_APC_ROUTINE,
    pub IssuingProcess: PVOID,
}
unsafe impl Zeroable for IRP_Overlay_AsynchronousParameters_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_Tail {
    pub Overlay: IRP_Tail_Overlay,
    pub Apc: KAPC,
    pub CompletionKey: PVOID,
}
unsafe impl Zeroable for IRP_Tail {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRP_Tail_Overlay {
    pub Anonymous1: IRP_Tail_Overlay_Anonymous1,
    pub Thread: PETHREAD,
    pub AuxiliaryBuffer: PCHAR,
    pub Anonymous2: IRP_Tail_Overlay_Anonymous2,
    pub OriginalFileObject: PFILE_OBJECT,
}
unsafe impl Zeroable for IRP_Tail_Overlay {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_Tail_Overlay_Anonymous1 {
    pub DeviceQueueEntry: KDEVICE_QUEUE_ENTRY,
    pub Anonymous: IRP_Tail_Overlay_Anonymous1_Anonymous,
}
unsafe impl Zeroable for IRP_Tail_Overlay_Anonymous1 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRP_Tail_Overlay_Anonymous1_Anonymous {
    pub DriverContext: [PVOID; 4],
}
unsafe impl Zeroable for IRP_Tail_Overlay_Anonymous1_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct IRP_Tail_Overlay_Anonymous2 {
    pub ListEntry: LIST_ENTRY,
    pub Anonymous: IRP_Tail_Overlay_Anonymous2_Anonymous,
}
unsafe impl Zeroable for IRP_Tail_Overlay_Anonymous2 {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union IRP_Tail_Overlay_Anonymous2_Anonymous {
    pub CurrentStackLocation: *mut IO_STACK_LOCATION,
    pub PacketType: ULONG,
}
unsafe impl Zeroable for IRP_Tail_Overlay_Anonymous2_Anonymous {}
pub type IRQ_DEVICE_POLICY = i32;
pub type IRQ_GROUP_POLICY = i32;
pub type IRQ_PRIORITY = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KAPC {
    pub Type: UCHAR,
    pub SpareByte0: UCHAR,
    pub Size: UCHAR,
    pub SpareByte1: UCHAR,
    pub SpareLong0: ULONG,
    pub Thread: *mut KTHREAD,
    pub ApcListEntry: LIST_ENTRY,
    pub Reserved: [PVOID; 3],
    pub NormalContext: PVOID,
    pub SystemArgument1: PVOID,
    pub SystemArgument2: PVOID,
    pub ApcStateIndex: CCHAR,
    pub ApcMode: KPROCESSOR_MODE,
    pub Inserted: BOOLEAN,
}
unsafe impl Zeroable for KAPC {}
pub type KBUGCHECK_BUFFER_DUMP_STATE = i32;
pub type KBUGCHECK_CALLBACK_REASON = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KBUGCHECK_CALLBACK_RECORD {
    pub Entry: LIST_ENTRY,
    pub CallbackRoutine: PKBUGCHECK_CALLBACK_ROUTINE,
    pub Buffer: PVOID,
    pub Length: ULONG,
    pub Component: PUCHAR,
    pub Checksum: ULONG_PTR,
    pub State: UCHAR,
}
unsafe impl Zeroable for KBUGCHECK_CALLBACK_RECORD {}
pub type KBUGCHECK_CALLBACK_ROUTINE = callback!(fn(Buffer: PVOID, Length: ULONG));
pub type KBUGCHECK_DUMP_IO_TYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KBUGCHECK_REASON_CALLBACK_RECORD {
    pub Entry: LIST_ENTRY,
    pub CallbackRoutine: PKBUGCHECK_REASON_CALLBACK_ROUTINE,
    pub Component: PUCHAR,
    pub Checksum: ULONG_PTR,
    pub Reason: KBUGCHECK_CALLBACK_REASON,
    pub State: UCHAR,
}
unsafe impl Zeroable for KBUGCHECK_REASON_CALLBACK_RECORD {}
pub type KBUGCHECK_REASON_CALLBACK_ROUTINE = callback!(
    fn(
        Reason: KBUGCHECK_CALLBACK_REASON,
        Record: *mut KBUGCHECK_REASON_CALLBACK_RECORD,
        ReasonSpecificData: PVOID,
        ReasonSpecificDataLength: ULONG,
    )
);
pub type KDEFERRED_ROUTINE =
    callback!(fn(Dpc: *mut KDPC, DeferredContext: PVOID, SystemArgument1: PVOID, SystemArgument2: PVOID));
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDEVICE_QUEUE {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub DeviceListHead: LIST_ENTRY,
    pub Lock: KSPIN_LOCK,
    pub Anonymous: KDEVICE_QUEUE_Anonymous,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for KDEVICE_QUEUE {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union KDEVICE_QUEUE_Anonymous {
    pub Busy: BOOLEAN,
    pub Anonymous: KDEVICE_QUEUE_Anonymous_Anonymous,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for KDEVICE_QUEUE_Anonymous {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDEVICE_QUEUE_Anonymous_Anonymous {
    pub _bitfield: u64,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for KDEVICE_QUEUE_Anonymous_Anonymous {}
#[cfg(target_arch = "x86_64")]
impl KDEVICE_QUEUE_Anonymous_Anonymous {
    pub const Reserved: u64 = 0xff;
    pub const Hint: u64 = 0xffffffffffffff00;
}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDEVICE_QUEUE {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub DeviceListHead: LIST_ENTRY,
    pub Lock: KSPIN_LOCK,
    pub Busy: BOOLEAN,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for KDEVICE_QUEUE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDEVICE_QUEUE_ENTRY {
    pub DeviceListEntry: LIST_ENTRY,
    pub SortKey: ULONG,
    pub Inserted: BOOLEAN,
}
unsafe impl Zeroable for KDEVICE_QUEUE_ENTRY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDPC {
    pub Anonymous: KDPC_Anonymous,
    pub DpcListEntry: SINGLE_LIST_ENTRY,
    pub ProcessorHistory: KAFFINITY,
    pub DeferredRoutine: PKDEFERRED_ROUTINE,
    pub DeferredContext: PVOID,
    pub SystemArgument1: PVOID,
    pub SystemArgument2: PVOID,
    pub DpcData: PVOID,
}
unsafe impl Zeroable for KDPC {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KDPC_Anonymous {
    pub TargetInfoAsUlong: ULONG,
    pub Anonymous: KDPC_Anonymous_Anonymous,
}
unsafe impl Zeroable for KDPC_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KDPC_Anonymous_Anonymous {
    pub Type: UCHAR,
    pub Importance: UCHAR,
    pub Number: USHORT,
}
unsafe impl Zeroable for KDPC_Anonymous_Anonymous {}
pub type KDPC_IMPORTANCE = i32;
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct KDPC_WATCHDOG_INFORMATION {
    _opaque: [u8; 20],
}
unsafe impl Zeroable for KDPC_WATCHDOG_INFORMATION {}
pub type KD_OPTION = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KENLISTMENT {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for KENLISTMENT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEVENT {
    pub Header: DISPATCHER_HEADER,
}
unsafe impl Zeroable for KEVENT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_BASIC_INFORMATION {
    pub LastWriteTime: LARGE_INTEGER,
    pub TitleIndex: ULONG,
    pub NameLength: ULONG,
    pub Name: [WCHAR; 1],
}
unsafe impl Zeroable for KEY_BASIC_INFORMATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_FULL_INFORMATION {
    pub LastWriteTime: LARGE_INTEGER,
    pub TitleIndex: ULONG,
    pub ClassOffset: ULONG,
    pub ClassLength: ULONG,
    pub SubKeys: ULONG,
    pub MaxNameLen: ULONG,
    pub MaxClassLen: ULONG,
    pub Values: ULONG,
    pub MaxValueNameLen: ULONG,
    pub MaxValueDataLen: ULONG,
    pub Class: [WCHAR; 1],
}
unsafe impl Zeroable for KEY_FULL_INFORMATION {}
pub type KEY_INFORMATION_CLASS = i32;
pub type KEY_SET_INFORMATION_CLASS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_VALUE_BASIC_INFORMATION {
    pub TitleIndex: ULONG,
    pub Type: ULONG,
    pub NameLength: ULONG,
    pub Name: [WCHAR; 1],
}
unsafe impl Zeroable for KEY_VALUE_BASIC_INFORMATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_VALUE_FULL_INFORMATION {
    pub TitleIndex: ULONG,
    pub Type: ULONG,
    pub DataOffset: ULONG,
    pub DataLength: ULONG,
    pub NameLength: ULONG,
    pub Name: [WCHAR; 1],
}
unsafe impl Zeroable for KEY_VALUE_FULL_INFORMATION {}
pub type KEY_VALUE_INFORMATION_CLASS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KEY_VALUE_PARTIAL_INFORMATION {
    pub TitleIndex: ULONG,
    pub Type: ULONG,
    pub DataLength: ULONG,
    pub Data: [UCHAR; 1],
}
unsafe impl Zeroable for KEY_VALUE_PARTIAL_INFORMATION {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT {}
pub type KE_PROCESSOR_CHANGE_NOTIFY_STATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KFLOATING_SAVE {
    pub Dummy: ULONG,
}
unsafe impl Zeroable for KFLOATING_SAVE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KINTERRUPT {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for KINTERRUPT {}
pub type KINTERRUPT_MODE = i32;
pub type KINTERRUPT_POLARITY = i32;
pub type KIPI_BROADCAST_WORKER = callback!(fn(Argument: ULONG_PTR) -> ULONG_PTR);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KLOCK_QUEUE_HANDLE {
    pub LockQueue: KSPIN_LOCK_QUEUE,
    pub OldIrql: KIRQL,
}
unsafe impl Zeroable for KLOCK_QUEUE_HANDLE {}
pub type KMESSAGE_SERVICE_ROUTINE =
    callback!(fn(Interrupt: *mut KINTERRUPT, ServiceContext: PVOID, MessageID: ULONG) -> BOOLEAN);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KMUTANT {
    pub Header: DISPATCHER_HEADER,
    pub MutantListEntry: LIST_ENTRY,
    pub OwnerThread: *mut KTHREAD,
    pub Abandoned: BOOLEAN,
    pub ApcDisable: UCHAR,
}
unsafe impl Zeroable for KMUTANT {}
pub type KPRIORITY = LONG;
pub type KPROCESSOR_MODE = CCHAR;
pub type KPROFILE_SOURCE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KQUEUE {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for KQUEUE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KRESOURCEMANAGER {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for KRESOURCEMANAGER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSEMAPHORE {
    pub Header: DISPATCHER_HEADER,
    pub Limit: LONG,
}
unsafe impl Zeroable for KSEMAPHORE {}
pub type KSERVICE_ROUTINE = callback!(fn(Interrupt: *mut KINTERRUPT, ServiceContext: PVOID) -> BOOLEAN);
pub type KSPIN_LOCK = ULONG_PTR;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSPIN_LOCK_QUEUE {
    pub Next: *mut KSPIN_LOCK_QUEUE,
    pub Lock: PKSPIN_LOCK,
}
unsafe impl Zeroable for KSPIN_LOCK_QUEUE {}
#[cfg(target_arch = "x86_64")]
pub type KSPIN_LOCK_QUEUE_NUMBER = ULONG64;
#[cfg(target_arch = "aarch64")]
pub type KSPIN_LOCK_QUEUE_NUMBER = i32;
pub type KSTART_ROUTINE = callback!(fn(StartContext: PVOID));
pub type KSYNCHRONIZE_ROUTINE = callback!(fn(SynchronizeContext: PVOID) -> BOOLEAN);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KSYSTEM_TIME {
    pub LowPart: ULONG,
    pub High1Time: LONG,
    pub High2Time: LONG,
}
unsafe impl Zeroable for KSYSTEM_TIME {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KTHREAD {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for KTHREAD {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KTIMER {
    pub Header: DISPATCHER_HEADER,
    pub DueTime: ULARGE_INTEGER,
    pub TimerListEntry: LIST_ENTRY,
    pub Dpc: *mut KDPC,
    pub Processor: ULONG,
    pub Period: ULONG,
}
unsafe impl Zeroable for KTIMER {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KTM {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for KTM {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct KTMOBJECT_CURSOR {
    _opaque: [u8; 36],
}
unsafe impl Zeroable for KTMOBJECT_CURSOR {}
pub type KTMOBJECT_TYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KTRANSACTION {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for KTRANSACTION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KWAIT_BLOCK {
    pub WaitListEntry: LIST_ENTRY,
    pub WaitType: UCHAR,
    pub BlockState: UCHAR,
    pub WaitKey: USHORT,
    pub SpareLong: LONG,
    pub Anonymous: KWAIT_BLOCK_Anonymous,
    pub Object: PVOID,
    pub SparePtr: PVOID,
}
unsafe impl Zeroable for KWAIT_BLOCK {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union KWAIT_BLOCK_Anonymous {
    pub Thread: *mut KTHREAD,
    pub NotificationQueue: *mut KQUEUE,
}
unsafe impl Zeroable for KWAIT_BLOCK_Anonymous {}
pub type KWAIT_REASON = i32;
pub type LATENCY_TIME = i32;
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct LINK_SHARE_ACCESS {
    _opaque: [u8; 12],
}
unsafe impl Zeroable for LINK_SHARE_ACCESS {}
pub type LOCK_OPERATION = i32;
pub type LOGICAL_PROCESSOR_RELATIONSHIP = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LOOKASIDE_LIST_EX {
    pub L: GENERAL_LOOKASIDE_POOL,
}
unsafe impl Zeroable for LOOKASIDE_LIST_EX {}
pub type LPOSVERSIONINFOEXW = *mut OSVERSIONINFOEXW;
pub type LPOSVERSIONINFOW = *mut OSVERSIONINFOW;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct LUID_AND_ATTRIBUTES {
    pub Luid: LUID,
    pub Attributes: ULONG,
}
unsafe impl Zeroable for LUID_AND_ATTRIBUTES {}
#[cfg(target_arch = "x86_64")]
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct M128A {
    pub Low: ULONGLONG,
    pub High: LONGLONG,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for M128A {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MAILSLOT_CREATE_PARAMETERS {
    pub MailslotQuota: ULONG,
    pub MaximumMessageSize: ULONG,
    pub ReadTimeout: LARGE_INTEGER,
    pub TimeoutSpecified: BOOLEAN,
}
unsafe impl Zeroable for MAILSLOT_CREATE_PARAMETERS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MDL {
    pub Next: *mut MDL,
    pub Size: CSHORT,
    pub MdlFlags: CSHORT,
    pub Process: *mut EPROCESS,
    pub MappedSystemVa: PVOID,
    pub StartVa: PVOID,
    pub ByteCount: ULONG,
    pub ByteOffset: ULONG,
}
unsafe impl Zeroable for MDL {}
pub type MEMORY_CACHING_TYPE = i32;
pub type MEMORY_CACHING_TYPE_ORIG = i32;
pub type MM_MDL_PAGE_CONTENTS_STATE = i32;
pub type MM_MDL_ROUTINE = callback!(fn(DriverContext: PVOID, MappedVa: PVOID));
pub type MM_PAGE_PRIORITY = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct MM_PHYSICAL_ADDRESS_LIST {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for MM_PHYSICAL_ADDRESS_LIST {}
pub type MM_SYSTEMSIZE = i32;
pub type MODE = i32;
pub type MONITOR_DISPLAY_STATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NAMED_PIPE_CREATE_PARAMETERS {
    pub NamedPipeType: ULONG,
    pub ReadMode: ULONG,
    pub CompletionMode: ULONG,
    pub MaximumInstances: ULONG,
    pub InboundQuota: ULONG,
    pub OutboundQuota: ULONG,
    pub DefaultTimeout: LARGE_INTEGER,
    pub TimeoutSpecified: BOOLEAN,
}
unsafe impl Zeroable for NAMED_PIPE_CREATE_PARAMETERS {}
pub type NMI_CALLBACK = callback!(fn(Context: PVOID, Handled: BOOLEAN) -> BOOLEAN);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NPAGED_LOOKASIDE_LIST {
    pub L: GENERAL_LOOKASIDE,
}
unsafe impl Zeroable for NPAGED_LOOKASIDE_LIST {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OBJECT_HANDLE_INFORMATION {
    pub HandleAttributes: ULONG,
    pub GrantedAccess: ACCESS_MASK,
}
unsafe impl Zeroable for OBJECT_HANDLE_INFORMATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OBJECT_TYPE {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for OBJECT_TYPE {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct OB_CALLBACK_REGISTRATION {
    _opaque: [u8; 40],
}
unsafe impl Zeroable for OB_CALLBACK_REGISTRATION {}
pub type OB_OPERATION = ULONG;
pub type OB_PREOP_CALLBACK_STATUS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OPLOCK_KEY_ECP_CONTEXT {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for OPLOCK_KEY_ECP_CONTEXT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OSVERSIONINFOEXW {
    pub dwOSVersionInfoSize: ULONG,
    pub dwMajorVersion: ULONG,
    pub dwMinorVersion: ULONG,
    pub dwBuildNumber: ULONG,
    pub dwPlatformId: ULONG,
    pub szCSDVersion: [WCHAR; 128],
    pub wServicePackMajor: USHORT,
    pub wServicePackMinor: USHORT,
    pub wSuiteMask: USHORT,
    pub wProductType: UCHAR,
    pub wReserved: UCHAR,
}
unsafe impl Zeroable for OSVERSIONINFOEXW {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OSVERSIONINFOW {
    pub dwOSVersionInfoSize: ULONG,
    pub dwMajorVersion: ULONG,
    pub dwMinorVersion: ULONG,
    pub dwBuildNumber: ULONG,
    pub dwPlatformId: ULONG,
    pub szCSDVersion: [WCHAR; 128],
}
unsafe impl Zeroable for OSVERSIONINFOW {}
pub type OS_DEPLOYEMENT_STATE_VALUES = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OWNER_ENTRY {
    pub OwnerThread: ERESOURCE_THREAD,
    pub Anonymous: OWNER_ENTRY_Anonymous,
}
unsafe impl Zeroable for OWNER_ENTRY {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union OWNER_ENTRY_Anonymous {
    pub Anonymous: OWNER_ENTRY_Anonymous_Anonymous,
    pub TableSize: ULONG,
}
unsafe impl Zeroable for OWNER_ENTRY_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct OWNER_ENTRY_Anonymous_Anonymous {
    pub _bitfield: u32,
}
unsafe impl Zeroable for OWNER_ENTRY_Anonymous_Anonymous {}
impl OWNER_ENTRY_Anonymous_Anonymous {
    pub const IoPriorityBoosted: u32 = 0x1;
    pub const OwnerReferenced: u32 = 0x2;
    pub const IoQoSPriorityBoosted: u32 = 0x4;
    pub const OwnerCount: u32 = 0xfffffff8;
}
pub type PACCESS_MASK = *mut ACCESS_MASK;
pub type PACCESS_STATE = *mut ACCESS_STATE;
pub type PACCESS_TOKEN = PVOID;
pub type PACL = *mut ACL;
pub type PADAPTER_OBJECT = *mut DMA_ADAPTER;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PAGED_LOOKASIDE_LIST {
    pub L: GENERAL_LOOKASIDE,
}
unsafe impl Zeroable for PAGED_LOOKASIDE_LIST {}
pub type PALLOCATE_ADAPTER_CHANNEL = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            DeviceObject: PDEVICE_OBJECT,
            NumberOfMapRegisters: ULONG,
            ExecutionRoutine: PDRIVER_CONTROL,
            Context: PVOID,
        ) -> NTSTATUS
    ),
>;
pub type PALLOCATE_ADAPTER_CHANNEL_EX = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            DeviceObject: PDEVICE_OBJECT,
            DmaTransferContext: PVOID,
            NumberOfMapRegisters: ULONG,
            Flags: ULONG,
            ExecutionRoutine: PDRIVER_CONTROL,
            ExecutionContext: PVOID,
            MapRegisterBase: *mut PVOID,
        ) -> NTSTATUS
    ),
>;
pub type PALLOCATE_COMMON_BUFFER = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            Length: ULONG,
            LogicalAddress: PPHYSICAL_ADDRESS,
            CacheEnabled: BOOLEAN,
        ) -> PVOID
    ),
>;
pub type PALLOCATE_COMMON_BUFFER_EX = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            MaximumAddress: PPHYSICAL_ADDRESS,
            Length: ULONG,
            LogicalAddress: PPHYSICAL_ADDRESS,
            CacheEnabled: BOOLEAN,
            PreferredNode: NODE_REQUIREMENT,
        ) -> PVOID
    ),
>;
pub type PALLOCATE_DOMAIN_COMMON_BUFFER = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            DomainHandle: HANDLE,
            MaximumAddress: PPHYSICAL_ADDRESS,
            Length: ULONG,
            Flags: ULONG,
            CacheType: *mut MEMORY_CACHING_TYPE,
            PreferredNode: NODE_REQUIREMENT,
            LogicalAddress: PPHYSICAL_ADDRESS,
            VirtualAddress: *mut PVOID,
        ) -> NTSTATUS
    ),
>;
pub type PALLOCATE_FUNCTION = Option<ALLOCATE_FUNCTION>;
pub type PALLOCATE_FUNCTION_EX = Option<ALLOCATE_FUNCTION_EX>;
pub type PBOOTDISK_INFORMATION = *mut BOOTDISK_INFORMATION;
pub type PBOOTDISK_INFORMATION_LITE = *mut BOOTDISK_INFORMATION_LITE;
#[cfg(target_arch = "x86_64")]
pub type PBOUND_CALLBACK = Option<BOUND_CALLBACK>;
#[cfg(target_arch = "x86_64")]
pub type PBOUND_CALLBACK_STATUS = *mut BOUND_CALLBACK_STATUS;
pub type PBUILD_MDL_FROM_SCATTER_GATHER_LIST = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            ScatterGather: PSCATTER_GATHER_LIST,
            OriginalMdl: PMDL,
            TargetMdl: *mut PMDL,
        ) -> NTSTATUS
    ),
>;
pub type PBUILD_SCATTER_GATHER_LIST = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            DeviceObject: PDEVICE_OBJECT,
            Mdl: PMDL,
            CurrentVa: PVOID,
            Length: ULONG,
            ExecutionRoutine: PDRIVER_LIST_CONTROL,
            Context: PVOID,
            WriteToDevice: BOOLEAN,
            ScatterGatherBuffer: PVOID,
            ScatterGatherLength: ULONG,
        ) -> NTSTATUS
    ),
>;
pub type PBUILD_SCATTER_GATHER_LIST_EX = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            DeviceObject: PDEVICE_OBJECT,
            DmaTransferContext: PVOID,
            Mdl: PMDL,
            Offset: ULONGLONG,
            Length: ULONG,
            Flags: ULONG,
            ExecutionRoutine: PDRIVER_LIST_CONTROL,
            Context: PVOID,
            WriteToDevice: BOOLEAN,
            ScatterGatherBuffer: PVOID,
            ScatterGatherLength: ULONG,
            DmaCompletionRoutine: PDMA_COMPLETION_ROUTINE,
            CompletionContext: PVOID,
            ScatterGatherList: PVOID,
        ) -> NTSTATUS
    ),
>;
pub type PBUS_INTERFACE_STANDARD = *mut BUS_INTERFACE_STANDARD;
pub type PBUS_QUERY_ID_TYPE = *mut BUS_QUERY_ID_TYPE;
pub type PCALCULATE_SCATTER_GATHER_LIST_SIZE = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            Mdl: PMDL,
            CurrentVa: PVOID,
            Length: ULONG,
            ScatterGatherListSize: PULONG,
            pNumberOfMapRegisters: PULONG,
        ) -> NTSTATUS
    ),
>;
pub type PCALLBACK_FUNCTION = Option<CALLBACK_FUNCTION>;
pub type PCANCEL_ADAPTER_CHANNEL = Option<
    callback!(
        fn(DmaAdapter: PDMA_ADAPTER, DeviceObject: PDEVICE_OBJECT, DmaTransferContext: PVOID) -> BOOLEAN
    ),
>;
pub type PCANCEL_MAPPED_TRANSFER =
    Option<callback!(fn(DmaAdapter: PDMA_ADAPTER, DmaTransferContext: PVOID) -> NTSTATUS)>;
pub type PCDRIVER_RUNTIME_INIT_FLAGS = *const DRIVER_RUNTIME_INIT_FLAGS;
pub type PCI_ACS_BIT = i32;
pub type PCLFS_CONTAINER_ID = *mut CLFS_CONTAINER_ID;
pub type PCLFS_CONTAINER_STATE = *mut CLS_CONTAINER_STATE;
pub type PCLFS_CONTEXT_MODE = *mut CLFS_CONTEXT_MODE;
pub type PCLFS_INFORMATION = *mut CLFS_INFORMATION;
pub type PCLFS_IOSTATS_CLASS = *mut CLFS_IOSTATS_CLASS;
pub type PCLFS_LOG_ARCHIVE_MODE = *mut CLFS_LOG_ARCHIVE_MODE;
pub type PCLFS_LOG_INFORMATION_CLASS = *mut CLFS_LOG_INFORMATION_CLASS;
pub type PCLFS_LSN = *mut CLFS_LSN;
pub type PCLFS_MGMT_CLIENT = *mut PVOID;
pub type PCLFS_MGMT_CLIENT_REGISTRATION = *mut CLFS_MGMT_CLIENT_REGISTRATION;
pub type PCLFS_MGMT_NOTIFICATION_TYPE = *mut CLFS_MGMT_NOTIFICATION_TYPE;
pub type PCLFS_MGMT_POLICY = *mut CLFS_MGMT_POLICY;
pub type PCLFS_MGMT_POLICY_TYPE = *mut CLFS_MGMT_POLICY_TYPE;
pub type PCLFS_RECORD_TYPE = *mut CLS_RECORD_TYPE;
pub type PCLFS_SCAN_CONTEXT = *mut CLFS_SCAN_CONTEXT;
pub type PCLFS_SCAN_MODE = *mut UCHAR;
pub type PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK =
    Option<callback!(fn(LogFile: PLOG_FILE_OBJECT, OperationStatus: NTSTATUS, ClientData: PVOID))>;
pub type PCLFS_WRITE_ENTRY = *mut CLFS_WRITE_ENTRY;
pub type PCLIENT_ID = *mut CLIENT_ID;
pub type PCLS_CONTAINER_STATE = *mut UINT32;
pub type PCLS_CONTEXT_MODE = *mut CLS_CONTEXT_MODE;
pub type PCLS_IOSTATS_CLASS = *mut CLS_IOSTATS_CLASS;
pub type PCLS_LOG_INFORMATION_CLASS = *mut CLS_LOG_INFORMATION_CLASS;
pub type PCLS_RECORD_TYPE = *mut UCHAR;
pub type PCM_FULL_RESOURCE_DESCRIPTOR = *mut CM_FULL_RESOURCE_DESCRIPTOR;
pub type PCM_PARTIAL_RESOURCE_DESCRIPTOR = *mut CM_PARTIAL_RESOURCE_DESCRIPTOR;
pub type PCM_PARTIAL_RESOURCE_LIST = *mut CM_PARTIAL_RESOURCE_LIST;
pub type PCM_RESOURCE_LIST = *mut CM_RESOURCE_LIST;
pub type PCONFIGURE_ADAPTER_CHANNEL =
    Option<callback!(fn(DmaAdapter: PDMA_ADAPTER, FunctionNumber: ULONG, Context: PVOID) -> NTSTATUS)>;
pub type PCOUNTED_REASON_CONTEXT = *mut COUNTED_REASON_CONTEXT;
pub type PCPOOL_EXTENDED_PARAMETER = *const POOL_EXTENDED_PARAMETER;
pub type PCPU_SET_INFORMATION_TYPE = *mut CPU_SET_INFORMATION_TYPE;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCW_BUFFER {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for PCW_BUFFER {}
pub type PCW_CALLBACK_TYPE = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct PCW_DATA {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for PCW_DATA {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCW_INSTANCE {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for PCW_INSTANCE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PCW_REGISTRATION {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for PCW_REGISTRATION {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct PCW_REGISTRATION_INFORMATION {
    _opaque: [u8; 48],
}
unsafe impl Zeroable for PCW_REGISTRATION_INFORMATION {}
pub type PD3COLD_LAST_TRANSITION_STATUS = *mut D3COLD_LAST_TRANSITION_STATUS;
pub type PDEBUG_PRINT_CALLBACK = Option<callback!(fn(Output: PSTRING, ComponentId: ULONG, Level: ULONG))>;
pub type PDEVICE_CAPABILITIES = *mut DEVICE_CAPABILITIES;
pub type PDEVICE_CHANGE_COMPLETE_CALLBACK = Option<DEVICE_CHANGE_COMPLETE_CALLBACK>;
pub type PDEVICE_DESCRIPTION = *mut DEVICE_DESCRIPTION;
pub type PDEVICE_INSTALL_STATE = *mut DEVICE_INSTALL_STATE;
pub type PDEVICE_INTERFACE_CHANGE_NOTIFICATION = *mut DEVICE_INTERFACE_CHANGE_NOTIFICATION;
pub type PDEVICE_OBJECT = *mut DEVICE_OBJECT;
pub type PDEVICE_POWER_STATE = *mut DEVICE_POWER_STATE;
pub type PDEVICE_RELATIONS = *mut DEVICE_RELATIONS;
pub type PDEVICE_RELATION_TYPE = *mut DEVICE_RELATION_TYPE;
pub type PDEVICE_REMOVAL_POLICY = *mut DEVICE_REMOVAL_POLICY;
pub type PDEVICE_TEXT_TYPE = *mut DEVICE_TEXT_TYPE;
pub type PDEVICE_WAKE_DEPTH = *mut DEVICE_WAKE_DEPTH;
pub type PDEVOBJ_EXTENSION = *mut DEVOBJ_EXTENSION;
pub type PDIRECTORY_NOTIFY_INFORMATION_CLASS = *mut DIRECTORY_NOTIFY_INFORMATION_CLASS;
pub type PDISPATCHER_HEADER = *mut DISPATCHER_HEADER;
pub type PDMA_ADAPTER = *mut DMA_ADAPTER;
pub type PDMA_ADAPTER_INFO = *mut DMA_ADAPTER_INFO;
pub type PDMA_ADAPTER_INFO_V1 = *mut DMA_ADAPTER_INFO_V1;
pub type PDMA_COMPLETION_ROUTINE = Option<DMA_COMPLETION_ROUTINE>;
pub type PDMA_OPERATIONS = *mut DMA_OPERATIONS;
pub type PDMA_SPEED = *mut DMA_SPEED;
pub type PDMA_TRANSFER_INFO = *mut DMA_TRANSFER_INFO;
pub type PDMA_TRANSFER_INFO_V1 = *mut DMA_TRANSFER_INFO_V1;
pub type PDMA_WIDTH = *mut DMA_WIDTH;
pub type PDRIVER_ADD_DEVICE = Option<DRIVER_ADD_DEVICE>;
pub type PDRIVER_CANCEL = Option<DRIVER_CANCEL>;
pub type PDRIVER_CONTROL = Option<DRIVER_CONTROL>;
pub type PDRIVER_DISPATCH = Option<DRIVER_DISPATCH>;
pub type PDRIVER_EXTENSION = *mut DRIVER_EXTENSION;
pub type PDRIVER_INITIALIZE = Option<DRIVER_INITIALIZE>;
pub type PDRIVER_LIST_CONTROL = Option<DRIVER_LIST_CONTROL>;
pub type PDRIVER_NOTIFICATION_CALLBACK_ROUTINE = Option<DRIVER_NOTIFICATION_CALLBACK_ROUTINE>;
pub type PDRIVER_OBJECT = *mut DRIVER_OBJECT;
pub type PDRIVER_RUNTIME_INIT_FLAGS = *mut DRIVER_RUNTIME_INIT_FLAGS;
pub type PDRIVER_STARTIO = Option<DRIVER_STARTIO>;
pub type PDRIVER_UNLOAD = Option<DRIVER_UNLOAD>;
pub type PERESOURCE = *mut ERESOURCE;
pub type PERESOURCE_THREAD = *mut ERESOURCE_THREAD;
pub type PETWENABLECALLBACK = Option<ETWENABLECALLBACK>;
pub type PEXCEPTION_POINTERS = *mut EXCEPTION_POINTERS;
pub type PEXCEPTION_RECORD = *mut EXCEPTION_RECORD;
pub type PEXECUTION_STATE = *mut ULONG;
pub type PEXT_CALLBACK = Option<EXT_CALLBACK>;
pub type PEXT_CANCEL_PARAMETERS = PVOID;
pub type PEXT_DELETE_CALLBACK = Option<EXT_DELETE_CALLBACK>;
pub type PEXT_DELETE_PARAMETERS = *mut EXT_DELETE_PARAMETERS;
pub type PEXT_SET_PARAMETERS = *mut EXT_SET_PARAMETERS;
pub type PEX_CALLBACK_FUNCTION = Option<EX_CALLBACK_FUNCTION>;
pub type PEX_RUNDOWN_REF = *mut EX_RUNDOWN_REF;
pub type PEX_RUNDOWN_REF_CACHE_AWARE = *mut EX_RUNDOWN_REF_CACHE_AWARE;
pub type PEX_SPIN_LOCK = *mut LONG;
pub type PEX_TIMER = *mut EX_TIMER;
pub type PFAST_IO_ACQUIRE_FILE = Option<FAST_IO_ACQUIRE_FILE>;
pub type PFAST_IO_ACQUIRE_FOR_CCFLUSH = Option<FAST_IO_ACQUIRE_FOR_CCFLUSH>;
pub type PFAST_IO_ACQUIRE_FOR_MOD_WRITE = Option<FAST_IO_ACQUIRE_FOR_MOD_WRITE>;
pub type PFAST_IO_CHECK_IF_POSSIBLE = Option<FAST_IO_CHECK_IF_POSSIBLE>;
pub type PFAST_IO_DETACH_DEVICE = Option<FAST_IO_DETACH_DEVICE>;
pub type PFAST_IO_DEVICE_CONTROL = Option<FAST_IO_DEVICE_CONTROL>;
pub type PFAST_IO_DISPATCH = *mut FAST_IO_DISPATCH;
pub type PFAST_IO_LOCK = Option<FAST_IO_LOCK>;
pub type PFAST_IO_MDL_READ = Option<FAST_IO_MDL_READ>;
pub type PFAST_IO_MDL_READ_COMPLETE = Option<FAST_IO_MDL_READ_COMPLETE>;
pub type PFAST_IO_MDL_READ_COMPLETE_COMPRESSED = Option<FAST_IO_MDL_READ_COMPLETE_COMPRESSED>;
pub type PFAST_IO_MDL_WRITE_COMPLETE = Option<FAST_IO_MDL_WRITE_COMPLETE>;
pub type PFAST_IO_MDL_WRITE_COMPLETE_COMPRESSED = Option<FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED>;
pub type PFAST_IO_PREPARE_MDL_WRITE = Option<FAST_IO_PREPARE_MDL_WRITE>;
pub type PFAST_IO_QUERY_BASIC_INFO = Option<FAST_IO_QUERY_BASIC_INFO>;
pub type PFAST_IO_QUERY_NETWORK_OPEN_INFO = Option<FAST_IO_QUERY_NETWORK_OPEN_INFO>;
pub type PFAST_IO_QUERY_OPEN = Option<FAST_IO_QUERY_OPEN>;
pub type PFAST_IO_QUERY_STANDARD_INFO = Option<FAST_IO_QUERY_STANDARD_INFO>;
pub type PFAST_IO_READ = Option<FAST_IO_READ>;
pub type PFAST_IO_READ_COMPRESSED = Option<FAST_IO_READ_COMPRESSED>;
pub type PFAST_IO_RELEASE_FILE = Option<FAST_IO_RELEASE_FILE>;
pub type PFAST_IO_RELEASE_FOR_CCFLUSH = Option<FAST_IO_RELEASE_FOR_CCFLUSH>;
pub type PFAST_IO_RELEASE_FOR_MOD_WRITE = Option<FAST_IO_RELEASE_FOR_MOD_WRITE>;
pub type PFAST_IO_UNLOCK_ALL = Option<FAST_IO_UNLOCK_ALL>;
pub type PFAST_IO_UNLOCK_ALL_BY_KEY = Option<FAST_IO_UNLOCK_ALL_BY_KEY>;
pub type PFAST_IO_UNLOCK_SINGLE = Option<FAST_IO_UNLOCK_SINGLE>;
pub type PFAST_IO_WRITE = Option<FAST_IO_WRITE>;
pub type PFAST_IO_WRITE_COMPRESSED = Option<FAST_IO_WRITE_COMPRESSED>;
pub type PFAST_MUTEX = *mut FAST_MUTEX;
pub type PFILE_BASIC_INFORMATION = *mut FILE_BASIC_INFORMATION;
pub type PFILE_FULL_EA_INFORMATION = *mut FILE_FULL_EA_INFORMATION;
pub type PFILE_GET_QUOTA_INFORMATION = *mut FILE_GET_QUOTA_INFORMATION;
pub type PFILE_INFORMATION_CLASS = *mut FILE_INFORMATION_CLASS;
pub type PFILE_NETWORK_OPEN_INFORMATION = *mut FILE_NETWORK_OPEN_INFORMATION;
pub type PFILE_OBJECT = *mut FILE_OBJECT;
pub type PFILE_POSITION_INFORMATION = *mut FILE_POSITION_INFORMATION;
pub type PFILE_SEGMENT_ELEMENT = *mut FILE_SEGMENT_ELEMENT;
pub type PFILE_STANDARD_INFORMATION = *mut FILE_STANDARD_INFORMATION;
pub type PFIRMWARE_TYPE = *mut FIRMWARE_TYPE;
pub type PFLUSH_ADAPTER_BUFFERS = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            Mdl: PMDL,
            MapRegisterBase: PVOID,
            CurrentVa: PVOID,
            Length: ULONG,
            WriteToDevice: BOOLEAN,
        ) -> BOOLEAN
    ),
>;
pub type PFLUSH_ADAPTER_BUFFERS_EX = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            Mdl: PMDL,
            MapRegisterBase: PVOID,
            Offset: ULONGLONG,
            Length: ULONG,
            WriteToDevice: BOOLEAN,
        ) -> NTSTATUS
    ),
>;
pub type PFLUSH_DMA_BUFFER =
    Option<callback!(fn(DmaAdapter: PDMA_ADAPTER, Mdl: PMDL, ReadOperation: BOOLEAN) -> NTSTATUS)>;
pub type PFN_COUNT = ULONG;
pub type PFN_NUMBER = ULONG64;
pub type PFREE_ADAPTER_CHANNEL = Option<callback!(fn(DmaAdapter: PDMA_ADAPTER))>;
pub type PFREE_ADAPTER_OBJECT =
    Option<callback!(fn(DmaAdapter: PDMA_ADAPTER, AllocationAction: IO_ALLOCATION_ACTION))>;
pub type PFREE_COMMON_BUFFER = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            Length: ULONG,
            LogicalAddress: PHYSICAL_ADDRESS,
            VirtualAddress: PVOID,
            CacheEnabled: BOOLEAN,
        )
    ),
>;
pub type PFREE_FUNCTION = Option<FREE_FUNCTION>;
pub type PFREE_FUNCTION_EX = Option<FREE_FUNCTION_EX>;
pub type PFREE_MAP_REGISTERS =
    Option<callback!(fn(DmaAdapter: PDMA_ADAPTER, MapRegisterBase: PVOID, NumberOfMapRegisters: ULONG))>;
pub type PFS_INFORMATION_CLASS = *mut FS_INFORMATION_CLASS;
pub type PGENERAL_LOOKASIDE = *mut GENERAL_LOOKASIDE;
pub type PGENERAL_LOOKASIDE_POOL = *mut GENERAL_LOOKASIDE_POOL;
pub type PGENERIC_MAPPING = *mut GENERIC_MAPPING;
pub type PGET_DMA_ADAPTER = Option<GET_DMA_ADAPTER>;
pub type PGET_DMA_ADAPTER_INFO =
    Option<callback!(fn(DmaAdapter: PDMA_ADAPTER, AdapterInfo: PDMA_ADAPTER_INFO) -> NTSTATUS)>;
pub type PGET_DMA_ALIGNMENT = Option<callback!(fn(DmaAdapter: PDMA_ADAPTER) -> ULONG)>;
pub type PGET_DMA_DOMAIN = Option<callback!(fn(DmaAdapter: PDMA_ADAPTER) -> HANDLE)>;
pub type PGET_DMA_TRANSFER_INFO = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            Mdl: PMDL,
            Offset: ULONGLONG,
            Length: ULONG,
            WriteOnly: BOOLEAN,
            TransferInfo: PDMA_TRANSFER_INFO,
        ) -> NTSTATUS
    ),
>;
pub type PGET_SCATTER_GATHER_LIST = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            DeviceObject: PDEVICE_OBJECT,
            Mdl: PMDL,
            CurrentVa: PVOID,
            Length: ULONG,
            ExecutionRoutine: PDRIVER_LIST_CONTROL,
            Context: PVOID,
            WriteToDevice: BOOLEAN,
        ) -> NTSTATUS
    ),
>;
pub type PGET_SCATTER_GATHER_LIST_EX = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            DeviceObject: PDEVICE_OBJECT,
            DmaTransferContext: PVOID,
            Mdl: PMDL,
            Offset: ULONGLONG,
            Length: ULONG,
            Flags: ULONG,
            ExecutionRoutine: PDRIVER_LIST_CONTROL,
            Context: PVOID,
            WriteToDevice: BOOLEAN,
            DmaCompletionRoutine: PDMA_COMPLETION_ROUTINE,
            CompletionContext: PVOID,
            ScatterGatherList: *mut PSCATTER_GATHER_LIST,
        ) -> NTSTATUS
    ),
>;
pub type PGET_SET_DEVICE_DATA = Option<GET_SET_DEVICE_DATA>;
pub type PGUID = *mut GUID;
pub type PINITIALIZE_DMA_TRANSFER_CONTEXT =
    Option<callback!(fn(DmaAdapter: PDMA_ADAPTER, DmaTransferContext: PVOID) -> NTSTATUS)>;
pub type PINITIAL_PRIVILEGE_SET = *mut INITIAL_PRIVILEGE_SET;
pub type PINTERFACE = *mut INTERFACE;
pub type PINTERFACE_DEREFERENCE = Option<callback!(fn(Context: PVOID))>;
pub type PINTERFACE_REFERENCE = Option<callback!(fn(Context: PVOID))>;
pub type PINTERFACE_TYPE = *mut INTERFACE_TYPE;
pub type PIO_ALLOCATION_ACTION = *mut IO_ALLOCATION_ACTION;
pub type PIO_APC_ROUTINE =
    Option<callback!(fn(ApcContext: PVOID, IoStatusBlock: PIO_STATUS_BLOCK, Reserved: ULONG))>;
pub type PIO_COMPLETION_CONTEXT = *mut IO_COMPLETION_CONTEXT;
pub type PIO_COMPLETION_ROUTINE = Option<IO_COMPLETION_ROUTINE>;
pub type PIO_COMPLETION_ROUTINE_RESULT = *mut IO_COMPLETION_ROUTINE_RESULT;
pub type PIO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS =
    *mut IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS;
pub type PIO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS = *mut IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS;
pub type PIO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS = *mut IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS;
pub type PIO_CONNECT_INTERRUPT_PARAMETERS = *mut IO_CONNECT_INTERRUPT_PARAMETERS;
pub type PIO_CONTAINER_NOTIFICATION_FUNCTION = Option<callback!(fn() -> NTSTATUS)>;
pub type PIO_CSQ = *mut IO_CSQ;
pub type PIO_CSQ_ACQUIRE_LOCK = Option<IO_CSQ_ACQUIRE_LOCK>;
pub type PIO_CSQ_COMPLETE_CANCELED_IRP = Option<IO_CSQ_COMPLETE_CANCELED_IRP>;
pub type PIO_CSQ_INSERT_IRP = Option<IO_CSQ_INSERT_IRP>;
pub type PIO_CSQ_INSERT_IRP_EX = Option<IO_CSQ_INSERT_IRP_EX>;
pub type PIO_CSQ_IRP_CONTEXT = *mut IO_CSQ_IRP_CONTEXT;
pub type PIO_CSQ_PEEK_NEXT_IRP = Option<IO_CSQ_PEEK_NEXT_IRP>;
pub type PIO_CSQ_RELEASE_LOCK = Option<IO_CSQ_RELEASE_LOCK>;
pub type PIO_CSQ_REMOVE_IRP = Option<IO_CSQ_REMOVE_IRP>;
pub type PIO_DEVICE_EJECT_CALLBACK = Option<callback!(fn(Status: NTSTATUS, Context: PVOID))>;
pub type PIO_DISCONNECT_INTERRUPT_PARAMETERS = *mut IO_DISCONNECT_INTERRUPT_PARAMETERS;
pub type PIO_ERROR_LOG_PACKET = *mut IO_ERROR_LOG_PACKET;
pub type PIO_INTERRUPT_MESSAGE_INFO = *mut IO_INTERRUPT_MESSAGE_INFO;
pub type PIO_INTERRUPT_MESSAGE_INFO_ENTRY = *mut IO_INTERRUPT_MESSAGE_INFO_ENTRY;
pub type PIO_REMOVE_LOCK = *mut IO_REMOVE_LOCK;
pub type PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS = *mut IO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS;
pub type PIO_RESOURCE_DESCRIPTOR = *mut IO_RESOURCE_DESCRIPTOR;
pub type PIO_RESOURCE_LIST = *mut IO_RESOURCE_LIST;
pub type PIO_RESOURCE_REQUIREMENTS_LIST = *mut IO_RESOURCE_REQUIREMENTS_LIST;
pub type PIO_SECURITY_CONTEXT = *mut IO_SECURITY_CONTEXT;
pub type PIO_SESSION_EVENT = *mut IO_SESSION_EVENT;
pub type PIO_SESSION_STATE = *mut IO_SESSION_STATE;
pub type PIO_STACK_LOCATION = *mut IO_STACK_LOCATION;
pub type PIO_STATUS_BLOCK = *mut IO_STATUS_BLOCK;
#[cfg(target_arch = "x86_64")]
pub type PIO_TIMER_ROUTINE = Option<IO_TIMER_ROUTINE>;
pub type PIO_WORKITEM = *mut IO_WORKITEM;
pub type PIO_WORKITEM_ROUTINE = Option<IO_WORKITEM_ROUTINE>;
pub type PIO_WORKITEM_ROUTINE_EX = Option<IO_WORKITEM_ROUTINE_EX>;
pub type PIRP = *mut IRP;
pub type PIRQ_DEVICE_POLICY = *mut IRQ_DEVICE_POLICY;
pub type PIRQ_GROUP_POLICY = *mut IRQ_GROUP_POLICY;
pub type PIRQ_PRIORITY = *mut IRQ_PRIORITY;
pub type PJOIN_DMA_DOMAIN = Option<callback!(fn(DmaAdapter: PDMA_ADAPTER, DomainHandle: HANDLE) -> NTSTATUS)>;
pub type PKAPC = *mut KAPC;
pub type PKBUGCHECK_CALLBACK_RECORD = *mut KBUGCHECK_CALLBACK_RECORD;
pub type PKBUGCHECK_CALLBACK_ROUTINE = Option<KBUGCHECK_CALLBACK_ROUTINE>;
pub type PKBUGCHECK_REASON_CALLBACK_RECORD = *mut KBUGCHECK_REASON_CALLBACK_RECORD;
pub type PKBUGCHECK_REASON_CALLBACK_ROUTINE = Option<KBUGCHECK_REASON_CALLBACK_ROUTINE>;
pub type PKCRM_PROTOCOL_ID = *mut GUID;
pub type PKDEFERRED_ROUTINE = Option<KDEFERRED_ROUTINE>;
pub type PKDEVICE_QUEUE = *mut KDEVICE_QUEUE;
pub type PKDEVICE_QUEUE_ENTRY = *mut KDEVICE_QUEUE_ENTRY;
pub type PKDPC = *mut KDPC;
pub type PKDPC_WATCHDOG_INFORMATION = *mut KDPC_WATCHDOG_INFORMATION;
pub type PKENLISTMENT = *mut KENLISTMENT;
pub type PKEVENT = *mut KEVENT;
pub type PKEY_BASIC_INFORMATION = *mut KEY_BASIC_INFORMATION;
pub type PKEY_FULL_INFORMATION = *mut KEY_FULL_INFORMATION;
pub type PKEY_VALUE_BASIC_INFORMATION = *mut KEY_VALUE_BASIC_INFORMATION;
pub type PKEY_VALUE_FULL_INFORMATION = *mut KEY_VALUE_FULL_INFORMATION;
pub type PKEY_VALUE_PARTIAL_INFORMATION = *mut KEY_VALUE_PARTIAL_INFORMATION;
pub type PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT = *mut KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT;
pub type PKFLOATING_SAVE = *mut KFLOATING_SAVE;
pub type PKGUARDED_MUTEX = *mut FAST_MUTEX;
pub type PKINTERRUPT_POLARITY = *mut KINTERRUPT_POLARITY;
pub type PKIPI_BROADCAST_WORKER = Option<KIPI_BROADCAST_WORKER>;
pub type PKLOCK_QUEUE_HANDLE = *mut KLOCK_QUEUE_HANDLE;
pub type PKMESSAGE_SERVICE_ROUTINE = Option<KMESSAGE_SERVICE_ROUTINE>;
pub type PKMUTANT = *mut KMUTANT;
pub type PKMUTEX = *mut KMUTANT;
pub type PKRESOURCEMANAGER = *mut KRESOURCEMANAGER;
pub type PKSEMAPHORE = *mut KSEMAPHORE;
pub type PKSERVICE_ROUTINE = Option<KSERVICE_ROUTINE>;
pub type PKSPIN_LOCK = *mut KSPIN_LOCK;
pub type PKSPIN_LOCK_QUEUE = *mut KSPIN_LOCK_QUEUE;
#[cfg(target_arch = "aarch64")]
pub type PKSPIN_LOCK_QUEUE_NUMBER = *mut KSPIN_LOCK_QUEUE_NUMBER;
pub type PKSTART_ROUTINE = Option<KSTART_ROUTINE>;
pub type PKSYNCHRONIZE_ROUTINE = Option<KSYNCHRONIZE_ROUTINE>;
pub type PKSYSTEM_TIME = *mut KSYSTEM_TIME;
pub type PKT2_SET_PARAMETERS = *mut EXT_SET_PARAMETERS;
pub type PKTIMER = *mut KTIMER;
pub type PKTM = *mut KTM;
pub type PKTMOBJECT_CURSOR = *mut KTMOBJECT_CURSOR;
pub type PKTMOBJECT_TYPE = *mut KTMOBJECT_TYPE;
pub type PKTRANSACTION = *mut KTRANSACTION;
pub type PKWAIT_BLOCK = *mut KWAIT_BLOCK;
pub type PLEAVE_DMA_DOMAIN = Option<callback!(fn(DmaAdapter: PDMA_ADAPTER) -> NTSTATUS)>;
pub type PLINK_SHARE_ACCESS = *mut LINK_SHARE_ACCESS;
pub type PLOG_FILE_OBJECT = *mut FILE_OBJECT;
pub type PLOOKASIDE_LIST_EX = *mut LOOKASIDE_LIST_EX;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PLUGPLAY_NOTIFICATION_HEADER {
    pub Version: USHORT,
    pub Size: USHORT,
    pub Event: GUID,
}
unsafe impl Zeroable for PLUGPLAY_NOTIFICATION_HEADER {}
pub type PLUID_AND_ATTRIBUTES = *mut LUID_AND_ATTRIBUTES;
#[cfg(target_arch = "x86_64")]
pub type PM128A = *mut M128A;
pub type PMAILSLOT_CREATE_PARAMETERS = *mut MAILSLOT_CREATE_PARAMETERS;
pub type PMAP_TRANSFER = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            Mdl: PMDL,
            MapRegisterBase: PVOID,
            CurrentVa: PVOID,
            Length: PULONG,
            WriteToDevice: BOOLEAN,
        ) -> PHYSICAL_ADDRESS
    ),
>;
pub type PMAP_TRANSFER_EX = Option<
    callback!(
        fn(
            DmaAdapter: PDMA_ADAPTER,
            Mdl: PMDL,
            MapRegisterBase: PVOID,
            Offset: ULONGLONG,
            DeviceOffset: ULONG,
            Length: PULONG,
            WriteToDevice: BOOLEAN,
            ScatterGatherBuffer: PSCATTER_GATHER_LIST,
            ScatterGatherBufferLength: ULONG,
            DmaCompletionRoutine: PDMA_COMPLETION_ROUTINE,
            CompletionContext: PVOID,
        ) -> NTSTATUS
    ),
>;
pub type PMDL = *mut MDL;
pub type PMDLX = *mut MDL;
pub type PMM_MDL_ROUTINE = Option<MM_MDL_ROUTINE>;
pub type PMM_PHYSICAL_ADDRESS_LIST = *mut MM_PHYSICAL_ADDRESS_LIST;
pub type PMONITOR_DISPLAY_STATE = *mut MONITOR_DISPLAY_STATE;
pub type PNAMED_PIPE_CREATE_PARAMETERS = *mut NAMED_PIPE_CREATE_PARAMETERS;
pub type PNMI_CALLBACK = Option<NMI_CALLBACK>;
pub type PNPAGED_LOOKASIDE_LIST = *mut NPAGED_LOOKASIDE_LIST;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PNP_BUS_INFORMATION {
    pub BusTypeGuid: GUID,
    pub LegacyBusType: INTERFACE_TYPE,
    pub BusNumber: ULONG,
}
unsafe impl Zeroable for PNP_BUS_INFORMATION {}
pub type PNP_DEVICE_STATE = ULONG;
pub type POBJECT_HANDLE_INFORMATION = *mut OBJECT_HANDLE_INFORMATION;
pub type POB_CALLBACK_REGISTRATION = *mut OB_CALLBACK_REGISTRATION;
pub type POB_PREOP_CALLBACK_STATUS = *mut OB_PREOP_CALLBACK_STATUS;
pub type POHANDLE = *mut POHANDLE__;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct POHANDLE__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for POHANDLE__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct POOL_EXTENDED_PARAMETER {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for POOL_EXTENDED_PARAMETER {}
pub type POOL_TYPE = i32;
pub type POSVERSIONINFOEXW = *mut OSVERSIONINFOEXW;
pub type POSVERSIONINFOW = *mut OSVERSIONINFOW;
pub type POWER_ACTION = i32;
pub type POWER_INFORMATION_LEVEL = i32;
pub type POWER_MONITOR_REQUEST_REASON = i32;
pub type POWER_MONITOR_REQUEST_TYPE = i32;
pub type POWER_PLATFORM_ROLE = i32;
pub type POWER_REQUEST_TYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct POWER_SEQUENCE {
    pub SequenceD1: ULONG,
    pub SequenceD2: ULONG,
    pub SequenceD3: ULONG,
}
unsafe impl Zeroable for POWER_SEQUENCE {}
pub type POWER_SETTING_CALLBACK =
    callback!(fn(SettingGuid: LPCGUID, Value: PVOID, ValueLength: ULONG, Context: PVOID) -> NTSTATUS);
#[repr(C)]
#[derive(Clone, Copy)]
pub union POWER_STATE {
    pub SystemState: SYSTEM_POWER_STATE,
    pub DeviceState: DEVICE_POWER_STATE,
}
unsafe impl Zeroable for POWER_STATE {}
pub type POWER_STATE_TYPE = i32;
pub type POWER_USER_PRESENCE_TYPE = i32;
pub type POWNER_ENTRY = *mut OWNER_ENTRY;
pub type PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK = callback!(fn(Context: PVOID, Component: ULONG));
pub type PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK = callback!(fn(Context: PVOID, Component: ULONG));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PO_FX_COMPONENT_IDLE_STATE {
    pub TransitionLatency: ULONGLONG,
    pub ResidencyRequirement: ULONGLONG,
    pub NominalPower: ULONG,
}
unsafe impl Zeroable for PO_FX_COMPONENT_IDLE_STATE {}
pub type PO_FX_COMPONENT_IDLE_STATE_CALLBACK = callback!(fn(Context: PVOID, Component: ULONG, State: ULONG));
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct PO_FX_COMPONENT_PERF_INFO {
    _opaque: [u8; 56],
}
unsafe impl Zeroable for PO_FX_COMPONENT_PERF_INFO {}
pub type PO_FX_COMPONENT_PERF_STATE_CALLBACK =
    callback!(fn(Context: PVOID, Component: ULONG, Succeeded: BOOLEAN, RequestContext: PVOID));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PO_FX_COMPONENT_V1 {
    pub Id: GUID,
    pub IdleStateCount: ULONG,
    pub DeepestWakeableIdleState: ULONG,
    pub IdleStates: PPO_FX_COMPONENT_IDLE_STATE,
}
unsafe impl Zeroable for PO_FX_COMPONENT_V1 {}
pub type PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK = callback!(fn(Context: PVOID));
pub type PO_FX_DEVICE_POWER_REQUIRED_CALLBACK = callback!(fn(Context: PVOID));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PO_FX_DEVICE_V1 {
    pub Version: ULONG,
    pub ComponentCount: ULONG,
    pub ComponentActiveConditionCallback: PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK,
    pub ComponentIdleConditionCallback: PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK,
    pub ComponentIdleStateCallback: PPO_FX_COMPONENT_IDLE_STATE_CALLBACK,
    pub DevicePowerRequiredCallback: PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK,
    pub DevicePowerNotRequiredCallback: PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK,
    pub PowerControlCallback: PPO_FX_POWER_CONTROL_CALLBACK,
    pub DeviceContext: PVOID,
    pub Components: [PO_FX_COMPONENT_V1; 1],
}
unsafe impl Zeroable for PO_FX_DEVICE_V1 {}
pub type PO_FX_DRIPS_WATCHDOG_CALLBACK =
    callback!(fn(Context: PVOID, PhysicalDeviceObject: PDEVICE_OBJECT, UniqueId: ULONG));
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct PO_FX_PERF_STATE_CHANGE {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for PO_FX_PERF_STATE_CHANGE {}
pub type PO_FX_PERF_STATE_TYPE = i32;
pub type PO_FX_PERF_STATE_UNIT = i32;
pub type PO_FX_POWER_CONTROL_CALLBACK = callback!(
    fn(
        DeviceContext: PVOID,
        PowerControlCode: LPCGUID,
        InBuffer: PVOID,
        InBufferSize: SIZE_T,
        OutBuffer: PVOID,
        OutBufferSize: SIZE_T,
        BytesReturned: PSIZE_T,
    ) -> NTSTATUS
);
pub type PO_THERMAL_REQUEST_TYPE = i32;
pub type PPAGED_LOOKASIDE_LIST = *mut PAGED_LOOKASIDE_LIST;
pub type PPCI_ACS_BIT = *mut PCI_ACS_BIT;
pub type PPCLFS_CONTAINER_STATE = *mut CLS_CONTAINER_STATE;
pub type PPCLFS_INFORMATION = *mut CLFS_INFORMATION;
pub type PPCLS_CONTAINER_STATE = *mut UINT32;
pub type PPCW_BUFFER = *mut PCW_BUFFER;
pub type PPCW_CALLBACK_TYPE = *mut PCW_CALLBACK_TYPE;
pub type PPCW_DATA = *mut PCW_DATA;
pub type PPCW_INSTANCE = *mut PCW_INSTANCE;
pub type PPCW_REGISTRATION = *mut PCW_REGISTRATION;
pub type PPCW_REGISTRATION_INFORMATION = *mut PCW_REGISTRATION_INFORMATION;
pub type PPFN_NUMBER = *mut ULONG64;
pub type PPLOG_FILE_OBJECT = *mut *mut FILE_OBJECT;
pub type PPLUGPLAY_NOTIFICATION_HEADER = *mut PLUGPLAY_NOTIFICATION_HEADER;
pub type PPNP_BUS_INFORMATION = *mut PNP_BUS_INFORMATION;
pub type PPNP_DEVICE_STATE = *mut ULONG;
pub type PPOWER_ACTION = *mut POWER_ACTION;
pub type PPOWER_PLATFORM_ROLE = *mut POWER_PLATFORM_ROLE;
pub type PPOWER_REQUEST_TYPE = *mut POWER_REQUEST_TYPE;
pub type PPOWER_SEQUENCE = *mut POWER_SEQUENCE;
pub type PPOWER_SETTING_CALLBACK = Option<POWER_SETTING_CALLBACK>;
pub type PPOWER_STATE = *mut POWER_STATE;
pub type PPOWER_STATE_TYPE = *mut POWER_STATE_TYPE;
pub type PPOWER_USER_PRESENCE_TYPE = *mut POWER_USER_PRESENCE_TYPE;
pub type PPO_FX_COMPONENT = *mut PO_FX_COMPONENT_V1;
pub type PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK = Option<PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK>;
pub type PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK = Option<PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK>;
pub type PPO_FX_COMPONENT_IDLE_STATE = *mut PO_FX_COMPONENT_IDLE_STATE;
pub type PPO_FX_COMPONENT_IDLE_STATE_CALLBACK = Option<PO_FX_COMPONENT_IDLE_STATE_CALLBACK>;
pub type PPO_FX_COMPONENT_PERF_INFO = *mut PO_FX_COMPONENT_PERF_INFO;
pub type PPO_FX_COMPONENT_PERF_STATE_CALLBACK = Option<PO_FX_COMPONENT_PERF_STATE_CALLBACK>;
pub type PPO_FX_COMPONENT_V1 = *mut PO_FX_COMPONENT_V1;
pub type PPO_FX_DEVICE = *mut PO_FX_DEVICE_V1;
pub type PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK = Option<PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK>;
pub type PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK = Option<PO_FX_DEVICE_POWER_REQUIRED_CALLBACK>;
pub type PPO_FX_DEVICE_V1 = *mut PO_FX_DEVICE_V1;
pub type PPO_FX_DRIPS_WATCHDOG_CALLBACK = Option<PO_FX_DRIPS_WATCHDOG_CALLBACK>;
pub type PPO_FX_PERF_STATE_CHANGE = *mut PO_FX_PERF_STATE_CHANGE;
pub type PPO_FX_PERF_STATE_TYPE = *mut PO_FX_PERF_STATE_TYPE;
pub type PPO_FX_PERF_STATE_UNIT = *mut PO_FX_PERF_STATE_UNIT;
pub type PPO_FX_POWER_CONTROL_CALLBACK = Option<PO_FX_POWER_CONTROL_CALLBACK>;
pub type PPO_THERMAL_REQUEST_TYPE = *mut PO_THERMAL_REQUEST_TYPE;
pub type PPRIVILEGE_SET = *mut PRIVILEGE_SET;
pub type PPROCESSOR_CALLBACK_FUNCTION = Option<PROCESSOR_CALLBACK_FUNCTION>;
pub type PPUT_DMA_ADAPTER = Option<callback!(fn(DmaAdapter: PDMA_ADAPTER))>;
pub type PPUT_SCATTER_GATHER_LIST = Option<
    callback!(fn(DmaAdapter: PDMA_ADAPTER, ScatterGather: PSCATTER_GATHER_LIST, WriteToDevice: BOOLEAN)),
>;
pub type PREAD_DMA_COUNTER = Option<callback!(fn(DmaAdapter: PDMA_ADAPTER) -> ULONG)>;
pub type PREQUEST_POWER_COMPLETE = Option<REQUEST_POWER_COMPLETE>;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PRIVILEGE_SET {
    pub PrivilegeCount: ULONG,
    pub Control: ULONG,
    pub Privilege: [LUID_AND_ATTRIBUTES; 1],
}
unsafe impl Zeroable for PRIVILEGE_SET {}
pub type PRKAPC = *mut KAPC;
pub type PRKDEVICE_QUEUE = *mut KDEVICE_QUEUE;
pub type PRKDEVICE_QUEUE_ENTRY = *mut KDEVICE_QUEUE_ENTRY;
pub type PRKDPC = *mut KDPC;
pub type PRKEVENT = *mut KEVENT;
pub type PRKMUTANT = *mut KMUTANT;
pub type PRKMUTEX = *mut KMUTANT;
pub type PRKRESOURCEMANAGER = *mut KRESOURCEMANAGER;
pub type PRKSEMAPHORE = *mut KSEMAPHORE;
pub type PRKTIMER = *mut KTIMER;
pub type PRKTM = *mut KTM;
pub type PRKWAIT_BLOCK = *mut KWAIT_BLOCK;
pub type PROCESSOR_CACHE_TYPE = i32;
pub type PROCESSOR_CALLBACK_FUNCTION = callback!(
    fn(
        CallbackContext: PVOID,
        ChangeContext: PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT,
        OperationStatus: PNTSTATUS,
    )
);
pub type PRTL_BITMAP = *mut RTL_BITMAP;
pub type PRTL_BITMAP_RUN = *mut RTL_BITMAP_RUN;
pub type PRTL_OSVERSIONINFOEXW = *mut OSVERSIONINFOEXW;
pub type PRTL_OSVERSIONINFOW = *mut OSVERSIONINFOW;
pub type PRTL_QUERY_REGISTRY_ROUTINE = Option<RTL_QUERY_REGISTRY_ROUTINE>;
pub type PRTL_QUERY_REGISTRY_TABLE = *mut RTL_QUERY_REGISTRY_TABLE;
pub type PSCATTER_GATHER_ELEMENT = *mut SCATTER_GATHER_ELEMENT;
pub type PSCATTER_GATHER_LIST = *mut SCATTER_GATHER_LIST;
pub type PSECTION_OBJECT_POINTERS = *mut SECTION_OBJECT_POINTERS;
pub type PSECURITY_CONTEXT_TRACKING_MODE = *mut BOOLEAN;
pub type PSECURITY_DESCRIPTOR = PVOID;
pub type PSECURITY_IMPERSONATION_LEVEL = *mut SECURITY_IMPERSONATION_LEVEL;
pub type PSECURITY_INFORMATION = *mut ULONG;
pub type PSECURITY_OPERATION_CODE = *mut SECURITY_OPERATION_CODE;
pub type PSECURITY_QUALITY_OF_SERVICE = *mut SECURITY_QUALITY_OF_SERVICE;
pub type PSECURITY_SUBJECT_CONTEXT = *mut SECURITY_SUBJECT_CONTEXT;
pub type PSE_ADT_PARAMETER_ARRAY = *mut SE_ADT_PARAMETER_ARRAY;
pub type PSE_ADT_PARAMETER_TYPE = *mut SE_ADT_PARAMETER_TYPE;
pub type PSE_IMAGE_TYPE = *mut SE_IMAGE_TYPE;
pub type PSE_IMAGE_VERIFICATION_CALLBACK_FUNCTION = Option<SE_IMAGE_VERIFICATION_CALLBACK_FUNCTION>;
pub type PSE_IMAGE_VERIFICATION_CALLBACK_TOKEN = *mut PVOID;
pub type PSE_IMAGE_VERIFICATION_CALLBACK_TYPE = *mut SE_IMAGE_VERIFICATION_CALLBACK_TYPE;
pub type PSHARE_ACCESS = *mut SHARE_ACCESS;
pub type PSID = PVOID;
pub type PSLIST_ENTRY = *mut SLIST_ENTRY;
pub type PSLIST_HEADER = *mut SLIST_HEADER;
pub type PSPFN_NUMBER = *mut LONG64;
pub type PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX = *mut SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
pub type PSYSTEM_POWER_STATE = *mut SYSTEM_POWER_STATE;
pub type PSYSTEM_POWER_STATE_CONTEXT = *mut SYSTEM_POWER_STATE_CONTEXT;
pub type PTARGET_DEVICE_CUSTOM_NOTIFICATION = *mut TARGET_DEVICE_CUSTOM_NOTIFICATION;
pub type PTIME_FIELDS = *mut TIME_FIELDS;
pub type PTM_RM_NOTIFICATION = Option<
    callback!(
        fn(
            EnlistmentObject: PKENLISTMENT,
            RMContext: PVOID,
            TransactionContext: PVOID,
            TransactionNotification: ULONG,
            TmVirtualClock: PLARGE_INTEGER,
            ArgumentLength: ULONG,
            Argument: PVOID,
        ) -> NTSTATUS
    ),
>;
pub type PTRACEHANDLE = *mut ULONG64;
pub type PTRANSLATE_BUS_ADDRESS = Option<TRANSLATE_BUS_ADDRESS>;
pub type PUOW = *mut GUID;
pub type PUSER_ACTIVITY_PRESENCE = *mut USER_ACTIVITY_PRESENCE;
pub type PVPB = *mut VPB;
pub type PWAIT_CONTEXT_BLOCK = *mut WAIT_CONTEXT_BLOCK;
pub type PWORKER_THREAD_ROUTINE = Option<WORKER_THREAD_ROUTINE>;
pub type PWORK_QUEUE_ITEM = *mut WORK_QUEUE_ITEM;
#[cfg(target_arch = "x86_64")]
pub type PXMM_SAVE_AREA32 = *mut XSAVE_FORMAT;
#[cfg(target_arch = "x86_64")]
pub type PXSAVE_AREA = *mut XSAVE_AREA;
#[cfg(target_arch = "x86_64")]
pub type PXSAVE_AREA_HEADER = *mut XSAVE_AREA_HEADER;
#[cfg(target_arch = "x86_64")]
pub type PXSAVE_FORMAT = *mut XSAVE_FORMAT;
#[cfg(target_arch = "x86_64")]
pub type PXSTATE_CONTEXT = *mut XSTATE_CONTEXT;
pub type PXSTATE_SAVE = *mut XSTATE_SAVE;
pub type REG_NOTIFY_CLASS = i32;
pub type REQUEST_POWER_COMPLETE = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        MinorFunction: UCHAR,
        PowerState: POWER_STATE,
        Context: PVOID,
        IoStatus: PIO_STATUS_BLOCK,
    )
);
pub type RESOURCEMANAGER_INFORMATION_CLASS = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_BITMAP {
    pub SizeOfBitMap: ULONG,
    pub Buffer: PULONG,
}
unsafe impl Zeroable for RTL_BITMAP {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct RTL_BITMAP_RUN {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for RTL_BITMAP_RUN {}
pub type RTL_QUERY_REGISTRY_ROUTINE = callback!(
    fn(
        ValueName: PWSTR,
        ValueType: ULONG,
        ValueData: PVOID,
        ValueLength: ULONG,
        Context: PVOID,
        EntryContext: PVOID,
    ) -> NTSTATUS
);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_QUERY_REGISTRY_TABLE {
    pub QueryRoutine: PRTL_QUERY_REGISTRY_ROUTINE,
    pub Flags: ULONG,
    pub Name: PWSTR,
    pub EntryContext: PVOID,
    pub DefaultType: ULONG,
    pub DefaultData: PVOID,
    pub DefaultLength: ULONG,
}
unsafe impl Zeroable for RTL_QUERY_REGISTRY_TABLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SCATTER_GATHER_ELEMENT {
    pub Address: PHYSICAL_ADDRESS,
    pub Length: ULONG,
    pub Reserved: ULONG_PTR,
}
unsafe impl Zeroable for SCATTER_GATHER_ELEMENT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SCATTER_GATHER_LIST {
    pub NumberOfElements: ULONG,
    pub Reserved: ULONG_PTR,
    pub Elements: [SCATTER_GATHER_ELEMENT; 0],
}
unsafe impl Zeroable for SCATTER_GATHER_LIST {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SCSI_REQUEST_BLOCK {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for SCSI_REQUEST_BLOCK {}
pub type SECTION_INHERIT = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SECTION_OBJECT_POINTERS {
    pub DataSectionObject: PVOID,
    pub SharedCacheMap: PVOID,
    pub ImageSectionObject: PVOID,
}
unsafe impl Zeroable for SECTION_OBJECT_POINTERS {}
pub type SECURITY_CONTEXT_TRACKING_MODE = BOOLEAN;
pub type SECURITY_IMPERSONATION_LEVEL = i32;
pub type SECURITY_INFORMATION = ULONG;
pub type SECURITY_OPERATION_CODE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SECURITY_QUALITY_OF_SERVICE {
    pub Length: ULONG,
    pub ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL,
    pub ContextTrackingMode: SECURITY_CONTEXT_TRACKING_MODE,
    pub EffectiveOnly: BOOLEAN,
}
unsafe impl Zeroable for SECURITY_QUALITY_OF_SERVICE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SECURITY_SUBJECT_CONTEXT {
    pub ClientToken: PACCESS_TOKEN,
    pub ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL,
    pub PrimaryToken: PACCESS_TOKEN,
    pub ProcessAuditId: PVOID,
}
unsafe impl Zeroable for SECURITY_SUBJECT_CONTEXT {}
pub type SERVICE_ERROR_TYPE = i32;
pub type SERVICE_LOAD_TYPE = i32;
pub type SERVICE_NODE_TYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SET_PARTITION_INFORMATION_EX {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for SET_PARTITION_INFORMATION_EX {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct SE_ADT_PARAMETER_ARRAY {
    _opaque: [u8; 1048],
}
unsafe impl Zeroable for SE_ADT_PARAMETER_ARRAY {}
pub type SE_ADT_PARAMETER_TYPE = i32;
pub type SE_IMAGE_TYPE = i32;
pub type SE_IMAGE_VERIFICATION_CALLBACK_FUNCTION = callback!(
    fn(CallbackContext: PVOID, ImageType: SE_IMAGE_TYPE, ImageInformation: PBDCB_IMAGE_INFORMATION)
);
pub type SE_IMAGE_VERIFICATION_CALLBACK_TOKEN = PVOID;
pub type SE_IMAGE_VERIFICATION_CALLBACK_TYPE = i32;
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct SHARE_ACCESS {
    _opaque: [u8; 28],
}
unsafe impl Zeroable for SHARE_ACCESS {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SILO_MONITOR {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for SILO_MONITOR {}
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct SLIST_ENTRY {
    pub Next: *mut SLIST_ENTRY,
}
unsafe impl Zeroable for SLIST_ENTRY {}
#[cfg(target_arch = "x86_64")]
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub union SLIST_HEADER {
    pub Anonymous: SLIST_HEADER_Anonymous,
    pub HeaderX64: SLIST_HEADER_HeaderX64,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for SLIST_HEADER {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SLIST_HEADER_Anonymous {
    pub Alignment: ULONGLONG,
    pub Region: ULONGLONG,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for SLIST_HEADER_Anonymous {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SLIST_HEADER_HeaderX64 {
    pub _bitfield1: u64,
    pub _bitfield2: u64,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for SLIST_HEADER_HeaderX64 {}
#[cfg(target_arch = "x86_64")]
impl SLIST_HEADER_HeaderX64 {
    pub const Depth: u64 = 0xffff;
    pub const Sequence: u64 = 0xffffffffffff0000;
    pub const Reserved: u64 = 0xf;
    pub const NextEntry: u64 = 0xfffffffffffffff0;
}
#[cfg(target_arch = "aarch64")]
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub union SLIST_HEADER {
    pub Anonymous: SLIST_HEADER_Anonymous,
    pub HeaderArm64: SLIST_HEADER_HeaderArm64,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for SLIST_HEADER {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SLIST_HEADER_Anonymous {
    pub Alignment: ULONGLONG,
    pub Region: ULONGLONG,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for SLIST_HEADER_Anonymous {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SLIST_HEADER_HeaderArm64 {
    pub _bitfield1: u64,
    pub _bitfield2: u64,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for SLIST_HEADER_HeaderArm64 {}
#[cfg(target_arch = "aarch64")]
impl SLIST_HEADER_HeaderArm64 {
    pub const Depth: u64 = 0xffff;
    pub const Sequence: u64 = 0xffffffffffff0000;
    pub const Reserved: u64 = 0xf;
    pub const NextEntry: u64 = 0xfffffffffffffff0;
}
pub type SPFN_NUMBER = LONG64;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
    _opaque: [u8; 80],
}
unsafe impl Zeroable for SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {}
pub type SYSTEM_POWER_CONDITION = i32;
pub type SYSTEM_POWER_STATE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub union SYSTEM_POWER_STATE_CONTEXT {
    pub Anonymous: SYSTEM_POWER_STATE_CONTEXT_Anonymous,
    pub ContextAsUlong: ULONG,
}
unsafe impl Zeroable for SYSTEM_POWER_STATE_CONTEXT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SYSTEM_POWER_STATE_CONTEXT_Anonymous {
    pub _bitfield: u32,
}
unsafe impl Zeroable for SYSTEM_POWER_STATE_CONTEXT_Anonymous {}
impl SYSTEM_POWER_STATE_CONTEXT_Anonymous {
    pub const Reserved1: u32 = 0xff;
    pub const TargetSystemState: u32 = 0xf00;
    pub const EffectiveSystemState: u32 = 0xf000;
    pub const CurrentSystemState: u32 = 0xf0000;
    pub const IgnoreHibernationPath: u32 = 0x100000;
    pub const PseudoTransition: u32 = 0x200000;
    pub const KernelSoftReboot: u32 = 0x400000;
    pub const Reserved2: u32 = 0xff800000;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TARGET_DEVICE_CUSTOM_NOTIFICATION {
    pub Version: USHORT,
    pub Size: USHORT,
    pub Event: GUID,
    pub FileObject: PFILE_OBJECT,
    pub NameBufferOffset: LONG,
    pub CustomDataBuffer: [UCHAR; 1],
}
unsafe impl Zeroable for TARGET_DEVICE_CUSTOM_NOTIFICATION {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct TIME_FIELDS {
    pub Year: CSHORT,
    pub Month: CSHORT,
    pub Day: CSHORT,
    pub Hour: CSHORT,
    pub Minute: CSHORT,
    pub Second: CSHORT,
    pub Milliseconds: CSHORT,
    pub Weekday: CSHORT,
}
unsafe impl Zeroable for TIME_FIELDS {}
pub type TRACEHANDLE = ULONG64;
pub type TRACE_INFORMATION_CLASS = i32;
pub type TRANSACTIONMANAGER_INFORMATION_CLASS = i32;
pub type TRANSACTION_INFORMATION_CLASS = i32;
pub type TRANSACTION_OUTCOME = i32;
pub type TRANSACTION_STATE = i32;
pub type TRANSLATE_BUS_ADDRESS = callback!(
    fn(
        Context: PVOID,
        BusAddress: PHYSICAL_ADDRESS,
        Length: ULONG,
        AddressSpace: PULONG,
        TranslatedAddress: PPHYSICAL_ADDRESS,
    ) -> BOOLEAN
);
pub type USER_ACTIVITY_PRESENCE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct VPB {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub Flags: USHORT,
    pub VolumeLabelLength: USHORT,
    pub DeviceObject: *mut DEVICE_OBJECT,
    pub RealDevice: *mut DEVICE_OBJECT,
    pub SerialNumber: ULONG,
    pub ReferenceCount: ULONG,
    pub VolumeLabel: [WCHAR; 32],
}
unsafe impl Zeroable for VPB {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WAIT_CONTEXT_BLOCK {
    pub Anonymous: WAIT_CONTEXT_BLOCK_Anonymous,
    pub DeviceRoutine: PDRIVER_CONTROL,
    pub DeviceContext: PVOID,
    pub NumberOfMapRegisters: ULONG,
    pub DeviceObject: PVOID,
    pub CurrentIrp: PVOID,
    pub BufferChainingDpc: PKDPC,
}
unsafe impl Zeroable for WAIT_CONTEXT_BLOCK {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union WAIT_CONTEXT_BLOCK_Anonymous {
    pub WaitQueueEntry: KDEVICE_QUEUE_ENTRY,
    pub Anonymous: WAIT_CONTEXT_BLOCK_Anonymous_Anonymous,
}
unsafe impl Zeroable for WAIT_CONTEXT_BLOCK_Anonymous {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WAIT_CONTEXT_BLOCK_Anonymous_Anonymous {
    pub DmaWaitEntry: LIST_ENTRY,
    pub NumberOfChannels: ULONG,
    pub _bitfield: u32,
}
unsafe impl Zeroable for WAIT_CONTEXT_BLOCK_Anonymous_Anonymous {}
impl WAIT_CONTEXT_BLOCK_Anonymous_Anonymous {
    pub const SyncCallback: u32 = 0x1;
    pub const DmaContext: u32 = 0x2;
    pub const ZeroMapRegisters: u32 = 0x4;
    pub const Reserved: u32 = 0xfffffff8;
}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFCHILDLIST__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFCHILDLIST__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFCMRESLIST__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFCMRESLIST__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFCOLLECTION__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFCOLLECTION__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFCOMMONBUFFER__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFCOMMONBUFFER__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFCOMPANIONTARGET__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFCOMPANIONTARGET__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFCXDEVICE_INIT {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFCXDEVICE_INIT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFDEVICE_INIT {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFDEVICE_INIT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFDEVICE__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFDEVICE__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFDMAENABLER__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFDMAENABLER__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFDMATRANSACTION__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFDMATRANSACTION__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFDPC__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFDPC__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFDRIVER__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFDRIVER__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFFILEOBJECT__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFFILEOBJECT__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFINTERRUPT__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFINTERRUPT__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFIORESLIST__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFIORESLIST__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFIORESREQLIST__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFIORESREQLIST__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFIOTARGET__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFIOTARGET__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFKEY__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFKEY__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFLOOKASIDE__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFLOOKASIDE__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFMEMORY__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFMEMORY__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFQUEUE__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFQUEUE__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFREQUEST__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFREQUEST__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFSPINLOCK__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFSPINLOCK__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFSTRING__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFSTRING__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFTIMER__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFTIMER__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFUSBDEVICE__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFUSBDEVICE__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFUSBINTERFACE__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFUSBINTERFACE__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFUSBPIPE__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFUSBPIPE__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFWAITLOCK__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFWAITLOCK__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFWMIINSTANCE__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFWMIINSTANCE__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFWMIPROVIDER__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFWMIPROVIDER__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDFWORKITEM__ {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDFWORKITEM__ {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WDF_USB_REQUEST_COMPLETION_PARAMS {
    _opaque: [u8; 0],
}
unsafe impl Zeroable for WDF_USB_REQUEST_COMPLETION_PARAMS {}
pub type WMI_NOTIFICATION_CALLBACK = Option<FWMI_NOTIFICATION_CALLBACK>;
pub type WORKER_THREAD_ROUTINE = callback!(fn(Parameter: PVOID));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WORK_QUEUE_ITEM {
    pub List: LIST_ENTRY,
    pub WorkerRoutine: PWORKER_THREAD_ROUTINE,
    pub Parameter: PVOID,
}
unsafe impl Zeroable for WORK_QUEUE_ITEM {}
pub type WORK_QUEUE_TYPE = i32;
#[cfg(target_arch = "x86_64")]
pub type XMM_SAVE_AREA32 = XSAVE_FORMAT;
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSAVE_AREA {
    pub LegacyState: XSAVE_FORMAT,
    pub Header: XSAVE_AREA_HEADER,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for XSAVE_AREA {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSAVE_AREA_HEADER {
    pub Mask: ULONG64,
    pub CompactionMask: ULONG64,
    pub Reserved2: [ULONG64; 6],
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for XSAVE_AREA_HEADER {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSAVE_FORMAT {
    pub ControlWord: USHORT,
    pub StatusWord: USHORT,
    pub TagWord: UCHAR,
    pub Reserved1: UCHAR,
    pub ErrorOpcode: USHORT,
    pub ErrorOffset: ULONG,
    pub ErrorSelector: USHORT,
    pub Reserved2: USHORT,
    pub DataOffset: ULONG,
    pub DataSelector: USHORT,
    pub Reserved3: USHORT,
    pub MxCsr: ULONG,
    pub MxCsr_Mask: ULONG,
    pub FloatRegisters: [M128A; 8],
    pub XmmRegisters: [M128A; 16],
    pub Reserved4: [UCHAR; 96],
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for XSAVE_FORMAT {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSTATE_CONTEXT {
    pub Mask: ULONG64,
    pub Length: ULONG,
    pub Reserved1: ULONG,
    pub Area: PXSAVE_AREA,
    pub Buffer: PVOID,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for XSTATE_CONTEXT {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSTATE_SAVE {
    pub Prev: *mut XSTATE_SAVE,
    pub Thread: *mut KTHREAD,
    pub Level: UCHAR,
    pub XStateContext: XSTATE_CONTEXT,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for XSTATE_SAVE {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct XSTATE_SAVE {
    pub Dummy: ULONG,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for XSTATE_SAVE {}
pub type __prefast_analysis_mode_flag0 = i32;
pub type __prefast_analysis_mode_flag1 = i32;
pub const ACCESS_SYSTEM_SECURITY: ULONG = 0x1000000;
pub const ACPIBus: INTERFACE_TYPE = 17;
pub const APC_LEVEL: KIRQL = 1;
pub const AdapterType: SERVICE_NODE_TYPE = 4;
pub const AdministratorPowerPolicy: POWER_INFORMATION_LEVEL = 9;
pub const AllLoggerHandlesClass: TRACE_INFORMATION_CLASS = 6;
pub const AssignSecurityDescriptor: SECURITY_OPERATION_CODE = 3;
pub const AutoLoad: SERVICE_LOAD_TYPE = 2;
pub const BackgroundWorkQueue: WORK_QUEUE_TYPE = 4;
pub const BatteryDeviceState: POWER_INFORMATION_LEVEL = 86;
pub const BootLoad: SERVICE_LOAD_TYPE = 0;
#[cfg(target_arch = "x86_64")]
pub const BoundExceptionContinueSearch: BOUND_CALLBACK_STATUS = 0;
#[cfg(target_arch = "x86_64")]
pub const BoundExceptionError: BOUND_CALLBACK_STATUS = 2;
#[cfg(target_arch = "x86_64")]
pub const BoundExceptionHandled: BOUND_CALLBACK_STATUS = 1;
#[cfg(target_arch = "x86_64")]
pub const BoundExceptionMaximum: BOUND_CALLBACK_STATUS = 3;
pub const BufferEmpty: KBUGCHECK_BUFFER_DUMP_STATE = 0;
pub const BufferFinished: KBUGCHECK_BUFFER_DUMP_STATE = 3;
pub const BufferIncomplete: KBUGCHECK_BUFFER_DUMP_STATE = 4;
pub const BufferInserted: KBUGCHECK_BUFFER_DUMP_STATE = 1;
pub const BufferStarted: KBUGCHECK_BUFFER_DUMP_STATE = 2;
pub const BusQueryCompatibleIDs: BUS_QUERY_ID_TYPE = 2;
pub const BusQueryContainerID: BUS_QUERY_ID_TYPE = 5;
pub const BusQueryDeviceID: BUS_QUERY_ID_TYPE = 0;
pub const BusQueryDeviceSerialNumber: BUS_QUERY_ID_TYPE = 4;
pub const BusQueryHardwareIDs: BUS_QUERY_ID_TYPE = 1;
pub const BusQueryInstanceID: BUS_QUERY_ID_TYPE = 3;
pub const BusRelations: DEVICE_RELATION_TYPE = 0;
pub const CBus: INTERFACE_TYPE = 9;
pub const CLFS_FLAG_FILTER_INTERMEDIATE_LEVEL: ULONG = 0x10;
pub const CLFS_FLAG_FILTER_TOP_LEVEL: ULONG = 0x20;
pub const CLFS_FLAG_MINIFILTER_LEVEL: ULONG = 0x100;
pub const CLOCK_LEVEL: KIRQL = 0xd;
pub const CMCI_LEVEL: KIRQL = 5;
pub const CM_RESOURCE_DMA_16: ULONG = 1;
pub const CM_RESOURCE_DMA_32: ULONG = 2;
pub const CM_RESOURCE_DMA_8: ULONG = 0;
pub const CM_RESOURCE_DMA_8_AND_16: ULONG = 4;
pub const CM_RESOURCE_DMA_BUS_MASTER: ULONG = 8;
pub const CM_RESOURCE_DMA_TYPE_A: ULONG = 0x10;
pub const CM_RESOURCE_DMA_TYPE_B: ULONG = 0x20;
pub const CM_RESOURCE_DMA_TYPE_F: ULONG = 0x40;
pub const CM_RESOURCE_INTERRUPT_LATCHED: ULONG = 1;
pub const CM_RESOURCE_INTERRUPT_LEVEL_LATCHED_BITS: ULONG = 1;
pub const CM_RESOURCE_INTERRUPT_LEVEL_SENSITIVE: ULONG = 0;
pub const CM_RESOURCE_INTERRUPT_MESSAGE: ULONG = 2;
pub const CM_RESOURCE_INTERRUPT_MESSAGE_TOKEN: ULONG = 0xfffffffe;
pub const CM_RESOURCE_INTERRUPT_POLICY_INCLUDED: ULONG = 4;
pub const CM_RESOURCE_MEMORY_24: ULONG = 0x10;
pub const CM_RESOURCE_MEMORY_BAR: ULONG = 0x80;
pub const CM_RESOURCE_MEMORY_CACHEABLE: ULONG = 0x20;
pub const CM_RESOURCE_MEMORY_COMBINEDWRITE: ULONG = 8;
pub const CM_RESOURCE_MEMORY_COMPAT_FOR_INACCESSIBLE_RANGE: ULONG = 0x100;
pub const CM_RESOURCE_MEMORY_LARGE: ULONG = 0xe00;
pub const CM_RESOURCE_MEMORY_LARGE_40: ULONG = 0x200;
pub const CM_RESOURCE_MEMORY_LARGE_40_MAXLEN: ULONG = 0xffffff00;
pub const CM_RESOURCE_MEMORY_LARGE_48: ULONG = 0x400;
pub const CM_RESOURCE_MEMORY_LARGE_48_MAXLEN: ULONG = 0xffff0000;
pub const CM_RESOURCE_MEMORY_LARGE_64: ULONG = 0x800;
pub const CM_RESOURCE_MEMORY_LARGE_64_MAXLEN: ULONG = 0;
pub const CM_RESOURCE_MEMORY_PREFETCHABLE: ULONG = 4;
pub const CM_RESOURCE_MEMORY_READ_ONLY: ULONG = 1;
pub const CM_RESOURCE_MEMORY_READ_WRITE: ULONG = 0;
pub const CM_RESOURCE_MEMORY_WINDOW_DECODE: ULONG = 0x40;
pub const CM_RESOURCE_MEMORY_WRITEABILITY_MASK: ULONG = 3;
pub const CM_RESOURCE_MEMORY_WRITE_ONLY: ULONG = 2;
pub const CM_RESOURCE_PORT_10_BIT_DECODE: ULONG = 4;
pub const CM_RESOURCE_PORT_12_BIT_DECODE: ULONG = 8;
pub const CM_RESOURCE_PORT_16_BIT_DECODE: ULONG = 0x10;
pub const CM_RESOURCE_PORT_BAR: ULONG = 0x100;
pub const CM_RESOURCE_PORT_IO: ULONG = 1;
pub const CM_RESOURCE_PORT_MEMORY: ULONG = 0;
pub const CM_RESOURCE_PORT_PASSIVE_DECODE: ULONG = 0x40;
pub const CM_RESOURCE_PORT_POSITIVE_DECODE: ULONG = 0x20;
pub const CM_RESOURCE_PORT_WINDOW_DECODE: ULONG = 0x80;
pub const CacheData: PROCESSOR_CACHE_TYPE = 2;
pub const CacheInstruction: PROCESSOR_CACHE_TYPE = 1;
pub const CacheTrace: PROCESSOR_CACHE_TYPE = 3;
pub const CacheUnified: PROCESSOR_CACHE_TYPE = 0;
pub const ClfsContextForward: CLFS_CONTEXT_MODE = 3;
pub const ClfsContextNone: CLFS_CONTEXT_MODE = 0;
pub const ClfsContextPrevious: CLFS_CONTEXT_MODE = 2;
pub const ClfsContextUndoNext: CLFS_CONTEXT_MODE = 1;
pub const ClfsIoStatsDefault: CLFS_IOSTATS_CLASS = 0;
pub const ClfsIoStatsMax: CLFS_IOSTATS_CLASS = 65535;
pub const ClfsLogArchiveDisabled: CLFS_LOG_ARCHIVE_MODE = 2;
pub const ClfsLogArchiveEnabled: CLFS_LOG_ARCHIVE_MODE = 1;
pub const ClfsLogBasicInformation: CLS_LOG_INFORMATION_CLASS = 0;
pub const ClfsLogBasicInformationPhysical: CLS_LOG_INFORMATION_CLASS = 1;
pub const ClfsLogPhysicalLsnInformation: CLS_LOG_INFORMATION_CLASS = 5;
pub const ClfsLogPhysicalNameInformation: CLS_LOG_INFORMATION_CLASS = 2;
pub const ClfsLogStreamIdentifierInformation: CLS_LOG_INFORMATION_CLASS = 3;
pub const ClfsLogSystemMarkingInformation: CLS_LOG_INFORMATION_CLASS = 4;
pub const ClfsMgmtAdvanceTailNotification: CLFS_MGMT_NOTIFICATION_TYPE = 0;
pub const ClfsMgmtLogFullHandlerNotification: CLFS_MGMT_NOTIFICATION_TYPE = 1;
pub const ClfsMgmtLogUnpinnedNotification: CLFS_MGMT_NOTIFICATION_TYPE = 2;
pub const ClfsMgmtLogWriteNotification: CLFS_MGMT_NOTIFICATION_TYPE = 3;
pub const ClfsMgmtPolicyAutoGrow: CLFS_MGMT_POLICY_TYPE = 6;
pub const ClfsMgmtPolicyAutoShrink: CLFS_MGMT_POLICY_TYPE = 5;
pub const ClfsMgmtPolicyGrowthRate: CLFS_MGMT_POLICY_TYPE = 3;
pub const ClfsMgmtPolicyInvalid: CLFS_MGMT_POLICY_TYPE = 10;
pub const ClfsMgmtPolicyLogTail: CLFS_MGMT_POLICY_TYPE = 4;
pub const ClfsMgmtPolicyMaximumSize: CLFS_MGMT_POLICY_TYPE = 0;
pub const ClfsMgmtPolicyMinimumSize: CLFS_MGMT_POLICY_TYPE = 1;
pub const ClfsMgmtPolicyNewContainerExtension: CLFS_MGMT_POLICY_TYPE = 9;
pub const ClfsMgmtPolicyNewContainerPrefix: CLFS_MGMT_POLICY_TYPE = 7;
pub const ClfsMgmtPolicyNewContainerSize: CLFS_MGMT_POLICY_TYPE = 2;
pub const ClfsMgmtPolicyNewContainerSuffix: CLFS_MGMT_POLICY_TYPE = 8;
pub const ClsContextForward: CLS_CONTEXT_MODE = 3;
pub const ClsContextNone: CLS_CONTEXT_MODE = 0;
pub const ClsContextPrevious: CLS_CONTEXT_MODE = 2;
pub const ClsContextUndoNext: CLS_CONTEXT_MODE = 1;
pub const ClsIoStatsDefault: CLS_IOSTATS_CLASS = 0;
pub const ClsIoStatsMax: CLS_IOSTATS_CLASS = 65535;
pub const CmResourceShareDeviceExclusive: CM_SHARE_DISPOSITION = 1;
pub const CmResourceShareDriverExclusive: CM_SHARE_DISPOSITION = 2;
pub const CmResourceShareShared: CM_SHARE_DISPOSITION = 3;
pub const CmResourceShareUndetermined: CM_SHARE_DISPOSITION = 0;
pub const Compatible: DMA_SPEED = 0;
pub const ContinueCompletion: IO_COMPLETION_ROUTINE_RESULT = 0;
pub const CpuSetInformation: CPU_SET_INFORMATION_TYPE = 0;
pub const CreateFileTypeMailslot: CREATE_FILE_TYPE = 2;
pub const CreateFileTypeNamedPipe: CREATE_FILE_TYPE = 1;
pub const CreateFileTypeNone: CREATE_FILE_TYPE = 0;
pub const CriticalError: SERVICE_ERROR_TYPE = 3;
pub const CriticalWorkQueue: WORK_QUEUE_TYPE = 0;
pub const CsDeviceNotification: POWER_INFORMATION_LEVEL = 74;
pub const CustomPriorityWorkQueue: WORK_QUEUE_TYPE = 32;
pub const DEFAULT_IMPERSONATION_LEVEL: ULONG = 2;
pub const DELETE: ULONG = 0x10000;
pub const DEVPROP_FALSE: ULONG = 0;
pub const DEVPROP_MASK_TYPE: ULONG = 0xfff;
pub const DEVPROP_MASK_TYPEMOD: ULONG = 0xf000;
pub const DEVPROP_TYPEMOD_ARRAY: ULONG = 0x1000;
pub const DEVPROP_TYPEMOD_LIST: ULONG = 0x2000;
pub const DEVPROP_TYPE_BINARY: ULONG = 0x1003;
pub const DEVPROP_TYPE_BOOLEAN: ULONG = 0x11;
pub const DEVPROP_TYPE_BYTE: ULONG = 3;
pub const DEVPROP_TYPE_CURRENCY: ULONG = 0xe;
pub const DEVPROP_TYPE_DATE: ULONG = 0xf;
pub const DEVPROP_TYPE_DECIMAL: ULONG = 0xc;
pub const DEVPROP_TYPE_DEVPROPKEY: ULONG = 0x15;
pub const DEVPROP_TYPE_DEVPROPTYPE: ULONG = 0x16;
pub const DEVPROP_TYPE_DOUBLE: ULONG = 0xb;
pub const DEVPROP_TYPE_EMPTY: ULONG = 0;
pub const DEVPROP_TYPE_ERROR: ULONG = 0x17;
pub const DEVPROP_TYPE_FILETIME: ULONG = 0x10;
pub const DEVPROP_TYPE_FLOAT: ULONG = 0xa;
pub const DEVPROP_TYPE_GUID: ULONG = 0xd;
pub const DEVPROP_TYPE_INT16: ULONG = 4;
pub const DEVPROP_TYPE_INT32: ULONG = 6;
pub const DEVPROP_TYPE_INT64: ULONG = 8;
pub const DEVPROP_TYPE_NTSTATUS: ULONG = 0x18;
pub const DEVPROP_TYPE_NULL: ULONG = 1;
pub const DEVPROP_TYPE_SBYTE: ULONG = 2;
pub const DEVPROP_TYPE_SECURITY_DESCRIPTOR: ULONG = 0x13;
pub const DEVPROP_TYPE_SECURITY_DESCRIPTOR_STRING: ULONG = 0x14;
pub const DEVPROP_TYPE_STRING: ULONG = 0x12;
pub const DEVPROP_TYPE_STRING_INDIRECT: ULONG = 0x19;
pub const DEVPROP_TYPE_STRING_LIST: ULONG = 0x2012;
pub const DEVPROP_TYPE_UINT16: ULONG = 5;
pub const DEVPROP_TYPE_UINT32: ULONG = 7;
pub const DEVPROP_TYPE_UINT64: ULONG = 9;
pub const DISPATCH_LEVEL: KIRQL = 2;
pub const DO_BUFFERED_IO: ULONG = 4;
pub const DO_BUS_ENUMERATED_DEVICE: ULONG = 0x1000;
pub const DO_DEVICE_HAS_NAME: ULONG = 0x40;
pub const DO_DEVICE_INITIALIZING: ULONG = 0x80;
pub const DO_DIRECT_IO: ULONG = 0x10;
pub const DO_DISALLOW_EXECUTE: ULONG = 0x800000;
pub const DO_EXCLUSIVE: ULONG = 8;
pub const DO_FORCE_NEITHER_IO: ULONG = 0x80000;
pub const DO_LONG_TERM_REQUESTS: ULONG = 0x200;
pub const DO_LOW_PRIORITY_FILESYSTEM: ULONG = 0x10000;
pub const DO_MAP_IO_BUFFER: ULONG = 0x20;
pub const DO_NEVER_LAST_DEVICE: ULONG = 0x400;
pub const DO_POWER_INRUSH: ULONG = 0x4000;
pub const DO_POWER_PAGABLE: ULONG = 0x2000;
pub const DO_SHUTDOWN_REGISTERED: ULONG = 0x800;
pub const DO_SUPPORTS_TRANSACTIONS: ULONG = 0x40000;
pub const DO_SYSTEM_BOOT_PARTITION: ULONG = 0x100;
pub const DO_SYSTEM_CRITICAL_PARTITION: ULONG = 0x400000;
pub const DO_SYSTEM_SYSTEM_PARTITION: ULONG = 0x200000;
pub const DO_VERIFY_VOLUME: ULONG = 2;
pub const DO_VOLUME_DEVICE_OBJECT: ULONG = 0x100000;
pub const DPFLTR_ERROR_LEVEL: ULONG = 0;
pub const DPFLTR_INFO_LEVEL: ULONG = 3;
pub const DPFLTR_TRACE_LEVEL: ULONG = 2;
pub const DPFLTR_WARNING_LEVEL: ULONG = 1;
pub const DRS_LEVEL: KIRQL = 0xe;
pub const DRVO_BOOTREINIT_REGISTERED: ULONG = 0x20;
pub const DRVO_BUILTIN_DRIVER: ULONG = 4;
pub const DRVO_INITIALIZED: ULONG = 0x10;
pub const DRVO_LEGACY_DRIVER: ULONG = 2;
pub const DRVO_LEGACY_RESOURCES: ULONG = 0x40;
pub const DRVO_REINIT_REGISTERED: ULONG = 8;
pub const DRVO_UNLOAD_INVOKED: ULONG = 1;
pub const DUPLICATE_CLOSE_SOURCE: ULONG = 1;
pub const DUPLICATE_SAME_ACCESS: ULONG = 2;
pub const DUPLICATE_SAME_ATTRIBUTES: ULONG = 4;
pub const DeallocateObject: IO_ALLOCATION_ACTION = 2;
pub const DeallocateObjectKeepRegisters: IO_ALLOCATION_ACTION = 3;
pub const DelayExecution: KWAIT_REASON = 4;
pub const DelayedWorkQueue: WORK_QUEUE_TYPE = 1;
pub const DeleteSecurityDescriptor: SECURITY_OPERATION_CODE = 2;
pub const DemandLoad: SERVICE_LOAD_TYPE = 3;
pub const DevicePowerState: POWER_STATE_TYPE = 1;
pub const DevicePropertyAddress: DEVICE_REGISTRY_PROPERTY = 16;
pub const DevicePropertyAllocatedResources: DEVICE_REGISTRY_PROPERTY = 21;
pub const DevicePropertyBootConfiguration: DEVICE_REGISTRY_PROPERTY = 3;
pub const DevicePropertyBootConfigurationTranslated: DEVICE_REGISTRY_PROPERTY = 4;
pub const DevicePropertyBusNumber: DEVICE_REGISTRY_PROPERTY = 14;
pub const DevicePropertyBusTypeGuid: DEVICE_REGISTRY_PROPERTY = 12;
pub const DevicePropertyClassGuid: DEVICE_REGISTRY_PROPERTY = 6;
pub const DevicePropertyClassName: DEVICE_REGISTRY_PROPERTY = 5;
pub const DevicePropertyCompatibleIDs: DEVICE_REGISTRY_PROPERTY = 2;
pub const DevicePropertyContainerID: DEVICE_REGISTRY_PROPERTY = 22;
pub const DevicePropertyDeviceDescription: DEVICE_REGISTRY_PROPERTY = 0;
pub const DevicePropertyDriverKeyName: DEVICE_REGISTRY_PROPERTY = 7;
pub const DevicePropertyEnumeratorName: DEVICE_REGISTRY_PROPERTY = 15;
pub const DevicePropertyFriendlyName: DEVICE_REGISTRY_PROPERTY = 9;
pub const DevicePropertyHardwareID: DEVICE_REGISTRY_PROPERTY = 1;
pub const DevicePropertyInstallState: DEVICE_REGISTRY_PROPERTY = 18;
pub const DevicePropertyLegacyBusType: DEVICE_REGISTRY_PROPERTY = 13;
pub const DevicePropertyLocationInformation: DEVICE_REGISTRY_PROPERTY = 10;
pub const DevicePropertyManufacturer: DEVICE_REGISTRY_PROPERTY = 8;
pub const DevicePropertyPhysicalDeviceObjectName: DEVICE_REGISTRY_PROPERTY = 11;
pub const DevicePropertyRemovalPolicy: DEVICE_REGISTRY_PROPERTY = 19;
pub const DevicePropertyResourceRequirements: DEVICE_REGISTRY_PROPERTY = 20;
pub const DevicePropertyUINumber: DEVICE_REGISTRY_PROPERTY = 17;
pub const DeviceTextDescription: DEVICE_TEXT_TYPE = 0;
pub const DeviceTextLocationInformation: DEVICE_TEXT_TYPE = 1;
pub const DeviceUsageTypeBoot: DEVICE_USAGE_NOTIFICATION_TYPE = 4;
pub const DeviceUsageTypeDumpFile: DEVICE_USAGE_NOTIFICATION_TYPE = 3;
pub const DeviceUsageTypeHibernation: DEVICE_USAGE_NOTIFICATION_TYPE = 2;
pub const DeviceUsageTypePaging: DEVICE_USAGE_NOTIFICATION_TYPE = 1;
pub const DeviceUsageTypePostDisplay: DEVICE_USAGE_NOTIFICATION_TYPE = 5;
pub const DeviceUsageTypeUndefined: DEVICE_USAGE_NOTIFICATION_TYPE = 0;
pub const DeviceWakeDepthD0: DEVICE_WAKE_DEPTH = 1;
pub const DeviceWakeDepthD1: DEVICE_WAKE_DEPTH = 2;
pub const DeviceWakeDepthD2: DEVICE_WAKE_DEPTH = 3;
pub const DeviceWakeDepthD3cold: DEVICE_WAKE_DEPTH = 5;
pub const DeviceWakeDepthD3hot: DEVICE_WAKE_DEPTH = 4;
pub const DeviceWakeDepthMaximum: DEVICE_WAKE_DEPTH = 6;
pub const DeviceWakeDepthNotWakeable: DEVICE_WAKE_DEPTH = 0;
pub const DirectoryNotifyExtendedInformation: DIRECTORY_NOTIFY_INFORMATION_CLASS = 2;
pub const DirectoryNotifyInformation: DIRECTORY_NOTIFY_INFORMATION_CLASS = 1;
pub const DisableLoad: SERVICE_LOAD_TYPE = 4;
pub const DiskIoNotifyRoutinesClass: TRACE_INFORMATION_CLASS = 11;
pub const DisplayBurst: POWER_INFORMATION_LEVEL = 77;
pub const DmaAborted: DMA_COMPLETION_STATUS = 1;
pub const DmaCancelled: DMA_COMPLETION_STATUS = 3;
pub const DmaComplete: DMA_COMPLETION_STATUS = 0;
pub const DmaError: DMA_COMPLETION_STATUS = 2;
pub const DontUseThisType: POOL_TYPE = 3;
pub const DontUseThisTypeSession: POOL_TYPE = 35;
pub const DriverType: SERVICE_NODE_TYPE = 1;
pub const DrvRtPoolNxOptIn: DRIVER_RUNTIME_INIT_FLAGS = 1;
pub const EVENT_ACTIVITY_CTRL_CREATE_ID: ULONG = 3;
pub const EVENT_ACTIVITY_CTRL_CREATE_SET_ID: ULONG = 5;
pub const EVENT_ACTIVITY_CTRL_GET_ID: ULONG = 1;
pub const EVENT_ACTIVITY_CTRL_GET_SET_ID: ULONG = 4;
pub const EVENT_ACTIVITY_CTRL_SET_ID: ULONG = 2;
pub const EVENT_ALL_ACCESS: ULONG = 0x1f0003;
pub const EVENT_FILTER_TYPE_SCHEMATIZED: ULONG = 0x80000000;
pub const EVENT_FILTER_TYPE_SYSTEM_FLAGS: ULONG = 0x80000001;
pub const EVENT_FILTER_TYPE_TRACEHANDLE: ULONG = 0x80000002;
pub const EVENT_INCREMENT: CCHAR = 1;
pub const EVENT_MAX_LEVEL: ULONG = 0xff;
pub const EVENT_MIN_LEVEL: ULONG = 0;
pub const EVENT_MODIFY_STATE: ULONG = 2;
pub const EVENT_QUERY_STATE: ULONG = 1;
pub const EVENT_WRITE_FLAG_NO_FAULTING: ULONG = 1;
pub const EXCEPTION_ALIGNMENT_CHECK: ULONG = 0x11;
pub const EXCEPTION_BOUND_CHECK: ULONG = 5;
pub const EXCEPTION_CONTINUE_EXECUTION: ULONG = 0xffffffff;
pub const EXCEPTION_CONTINUE_SEARCH: ULONG = 0;
pub const EXCEPTION_DEBUG: ULONG = 1;
pub const EXCEPTION_DIVIDED_BY_ZERO: ULONG = 0;
pub const EXCEPTION_DOUBLE_FAULT: ULONG = 8;
pub const EXCEPTION_EXECUTE_FAULT: ULONG = 8;
pub const EXCEPTION_EXECUTE_HANDLER: ULONG = 1;
pub const EXCEPTION_GP_FAULT: ULONG = 0xd;
pub const EXCEPTION_INT3: ULONG = 3;
pub const EXCEPTION_INVALID_OPCODE: ULONG = 6;
pub const EXCEPTION_INVALID_TSS: ULONG = 0xa;
pub const EXCEPTION_MAXIMUM_PARAMETERS: ULONG = 0xf;
pub const EXCEPTION_NMI: ULONG = 2;
pub const EXCEPTION_NONCONTINUABLE: ULONG = 1;
pub const EXCEPTION_NPX_ERROR: ULONG = 0x10;
pub const EXCEPTION_NPX_NOT_AVAILABLE: ULONG = 7;
pub const EXCEPTION_NPX_OVERRUN: ULONG = 9;
pub const EXCEPTION_READ_FAULT: ULONG = 0;
pub const EXCEPTION_RESERVED_TRAP: ULONG = 0xf;
pub const EXCEPTION_SEGMENT_NOT_PRESENT: ULONG = 0xb;
pub const EXCEPTION_STACK_FAULT: ULONG = 0xc;
pub const EXCEPTION_WRITE_FAULT: ULONG = 1;
pub const Eisa: INTERFACE_TYPE = 2;
pub const EjectionRelations: DEVICE_RELATION_TYPE = 1;
pub const EndAlternatives: ALTERNATIVE_ARCHITECTURE_TYPE = 2;
pub const EnergyTrackerCreate: POWER_INFORMATION_LEVEL = 92;
pub const EnergyTrackerQuery: POWER_INFORMATION_LEVEL = 93;
pub const EnlistmentBasicInformation: ENLISTMENT_INFORMATION_CLASS = 0;
pub const EnlistmentCrmInformation: ENLISTMENT_INFORMATION_CLASS = 2;
pub const EnlistmentRecoveryInformation: ENLISTMENT_INFORMATION_CLASS = 1;
pub const EventCategoryDeviceInterfaceChange: IO_NOTIFICATION_EVENT_CATEGORY = 2;
pub const EventCategoryHardwareProfileChange: IO_NOTIFICATION_EVENT_CATEGORY = 1;
pub const EventCategoryReserved: IO_NOTIFICATION_EVENT_CATEGORY = 0;
pub const EventCategoryTargetDeviceChange: IO_NOTIFICATION_EVENT_CATEGORY = 3;
pub const EventLoggerHandleClass: TRACE_INFORMATION_CLASS = 5;
pub const Executive: KWAIT_REASON = 0;
pub const ExitLatencySamplingPercentage: POWER_INFORMATION_LEVEL = 78;
pub const FALSE: BOOLEAN = 0;
pub const FILE_128_BYTE_ALIGNMENT: ULONG = 0x7f;
pub const FILE_256_BYTE_ALIGNMENT: ULONG = 0xff;
pub const FILE_32_BYTE_ALIGNMENT: ULONG = 0x1f;
pub const FILE_512_BYTE_ALIGNMENT: ULONG = 0x1ff;
pub const FILE_64_BYTE_ALIGNMENT: ULONG = 0x3f;
pub const FILE_ADD_FILE: ULONG = 2;
pub const FILE_ADD_SUBDIRECTORY: ULONG = 4;
pub const FILE_ALL_ACCESS: ULONG = 0x1f01ff;
pub const FILE_ANY_ACCESS: ULONG = 0;
pub const FILE_APPEND_DATA: ULONG = 4;
pub const FILE_ATTRIBUTE_ARCHIVE: ULONG = 0x20;
pub const FILE_ATTRIBUTE_COMPRESSED: ULONG = 0x800;
pub const FILE_ATTRIBUTE_DEDICATED: ULONG = 0x100;
pub const FILE_ATTRIBUTE_DEVICE: ULONG = 0x40;
pub const FILE_ATTRIBUTE_DIRECTORY: ULONG = 0x10;
pub const FILE_ATTRIBUTE_ENCRYPTED: ULONG = 0x4000;
pub const FILE_ATTRIBUTE_HIDDEN: ULONG = 2;
pub const FILE_ATTRIBUTE_NORMAL: ULONG = 0x80;
pub const FILE_ATTRIBUTE_NOT_CONTENT_INDEXED: ULONG = 0x2000;
pub const FILE_ATTRIBUTE_OFFLINE: ULONG = 0x1000;
pub const FILE_ATTRIBUTE_READONLY: ULONG = 1;
pub const FILE_ATTRIBUTE_REPARSE_POINT: ULONG = 0x400;
pub const FILE_ATTRIBUTE_SPARSE_FILE: ULONG = 0x200;
pub const FILE_ATTRIBUTE_SYSTEM: ULONG = 4;
pub const FILE_ATTRIBUTE_TEMPORARY: ULONG = 0x100;
pub const FILE_ATTRIBUTE_VALID_FLAGS: ULONG = 0x7fb7;
pub const FILE_ATTRIBUTE_VALID_SET_FLAGS: ULONG = 0x31a7;
pub const FILE_ATTRIBUTE_VIRTUAL: ULONG = 0x10000;
pub const FILE_AUTOGENERATED_DEVICE_NAME: ULONG = 0x80;
pub const FILE_BYTE_ALIGNMENT: ULONG = 0;
pub const FILE_CHARACTERISTICS_EXPECT_ORDERLY_REMOVAL_DEPRECATED: ULONG = 0x200;
pub const FILE_CHARACTERISTICS_EXPECT_ORDERLY_REMOVAL_EX: ULONG = 0x4000;
pub const FILE_CHARACTERISTICS_EXPECT_SURPRISE_REMOVAL_DEPRECATED: ULONG = 0x300;
pub const FILE_CHARACTERISTICS_EXPECT_SURPRISE_REMOVAL_EX: ULONG = 0x8000;
pub const FILE_CHARACTERISTICS_PROPAGATED: ULONG = 0x10f;
pub const FILE_CHARACTERISTICS_REMOVAL_POLICY_MASK_DEPRECATED: ULONG = 0x300;
pub const FILE_CHARACTERISTIC_PNP_DEVICE: ULONG = 0x800;
pub const FILE_CHARACTERISTIC_TS_DEVICE: ULONG = 0x1000;
pub const FILE_CHARACTERISTIC_WEBDAV_DEVICE: ULONG = 0x2000;
pub const FILE_COMPLETE_IF_OPLOCKED: ULONG = 0x100;
pub const FILE_CREATE: ULONG = 2;
pub const FILE_CREATED: ULONG = 2;
pub const FILE_CREATE_PIPE_INSTANCE: ULONG = 4;
pub const FILE_CREATE_TREE_CONNECTION: ULONG = 0x80;
pub const FILE_DELETE_CHILD: ULONG = 0x40;
pub const FILE_DELETE_ON_CLOSE: ULONG = 0x1000;
pub const FILE_DEVICE_8042_PORT: ULONG = 0x27;
pub const FILE_DEVICE_ACPI: ULONG = 0x32;
pub const FILE_DEVICE_BATTERY: ULONG = 0x29;
pub const FILE_DEVICE_BEEP: ULONG = 1;
pub const FILE_DEVICE_BIOMETRIC: ULONG = 0x44;
pub const FILE_DEVICE_BLUETOOTH: ULONG = 0x41;
pub const FILE_DEVICE_BUS_EXTENDER: ULONG = 0x2a;
pub const FILE_DEVICE_CD_ROM: ULONG = 2;
pub const FILE_DEVICE_CD_ROM_FILE_SYSTEM: ULONG = 3;
pub const FILE_DEVICE_CHANGER: ULONG = 0x30;
pub const FILE_DEVICE_CONTROLLER: ULONG = 4;
pub const FILE_DEVICE_CRYPT_PROVIDER: ULONG = 0x3f;
pub const FILE_DEVICE_DATALINK: ULONG = 5;
pub const FILE_DEVICE_DFS: ULONG = 6;
pub const FILE_DEVICE_DFS_FILE_SYSTEM: ULONG = 0x35;
pub const FILE_DEVICE_DFS_VOLUME: ULONG = 0x36;
pub const FILE_DEVICE_DISK: ULONG = 7;
pub const FILE_DEVICE_DISK_FILE_SYSTEM: ULONG = 8;
pub const FILE_DEVICE_DVD: ULONG = 0x33;
pub const FILE_DEVICE_FILE_SYSTEM: ULONG = 9;
pub const FILE_DEVICE_FIPS: ULONG = 0x3a;
pub const FILE_DEVICE_FULLSCREEN_VIDEO: ULONG = 0x34;
pub const FILE_DEVICE_INFINIBAND: ULONG = 0x3b;
pub const FILE_DEVICE_INPORT_PORT: ULONG = 0xa;
pub const FILE_DEVICE_IS_MOUNTED: ULONG = 0x20;
pub const FILE_DEVICE_KEYBOARD: ULONG = 0xb;
pub const FILE_DEVICE_KS: ULONG = 0x2f;
pub const FILE_DEVICE_KSEC: ULONG = 0x39;
pub const FILE_DEVICE_MAILSLOT: ULONG = 0xc;
pub const FILE_DEVICE_MASS_STORAGE: ULONG = 0x2d;
pub const FILE_DEVICE_MIDI_IN: ULONG = 0xd;
pub const FILE_DEVICE_MIDI_OUT: ULONG = 0xe;
pub const FILE_DEVICE_MODEM: ULONG = 0x2b;
pub const FILE_DEVICE_MOUSE: ULONG = 0xf;
pub const FILE_DEVICE_MT_COMPOSITE: ULONG = 0x42;
pub const FILE_DEVICE_MT_TRANSPORT: ULONG = 0x43;
pub const FILE_DEVICE_MULTI_UNC_PROVIDER: ULONG = 0x10;
pub const FILE_DEVICE_NAMED_PIPE: ULONG = 0x11;
pub const FILE_DEVICE_NETWORK: ULONG = 0x12;
pub const FILE_DEVICE_NETWORK_BROWSER: ULONG = 0x13;
pub const FILE_DEVICE_NETWORK_FILE_SYSTEM: ULONG = 0x14;
pub const FILE_DEVICE_NETWORK_REDIRECTOR: ULONG = 0x28;
pub const FILE_DEVICE_NULL: ULONG = 0x15;
pub const FILE_DEVICE_PARALLEL_PORT: ULONG = 0x16;
pub const FILE_DEVICE_PHYSICAL_NETCARD: ULONG = 0x17;
pub const FILE_DEVICE_PMI: ULONG = 0x45;
pub const FILE_DEVICE_PRINTER: ULONG = 0x18;
pub const FILE_DEVICE_SCANNER: ULONG = 0x19;
pub const FILE_DEVICE_SCREEN: ULONG = 0x1c;
pub const FILE_DEVICE_SECURE_OPEN: ULONG = 0x100;
pub const FILE_DEVICE_SERENUM: ULONG = 0x37;
pub const FILE_DEVICE_SERIAL_MOUSE_PORT: ULONG = 0x1a;
pub const FILE_DEVICE_SERIAL_PORT: ULONG = 0x1b;
pub const FILE_DEVICE_SMARTCARD: ULONG = 0x31;
pub const FILE_DEVICE_SMB: ULONG = 0x2e;
pub const FILE_DEVICE_SOUND: ULONG = 0x1d;
pub const FILE_DEVICE_STREAMS: ULONG = 0x1e;
pub const FILE_DEVICE_TAPE: ULONG = 0x1f;
pub const FILE_DEVICE_TAPE_FILE_SYSTEM: ULONG = 0x20;
pub const FILE_DEVICE_TERMSRV: ULONG = 0x38;
pub const FILE_DEVICE_TRANSPORT: ULONG = 0x21;
pub const FILE_DEVICE_UNKNOWN: ULONG = 0x22;
pub const FILE_DEVICE_VDM: ULONG = 0x2c;
pub const FILE_DEVICE_VIDEO: ULONG = 0x23;
pub const FILE_DEVICE_VIRTUAL_DISK: ULONG = 0x24;
pub const FILE_DEVICE_VMBUS: ULONG = 0x3e;
pub const FILE_DEVICE_WAVE_IN: ULONG = 0x25;
pub const FILE_DEVICE_WAVE_OUT: ULONG = 0x26;
pub const FILE_DEVICE_WPD: ULONG = 0x40;
pub const FILE_DIRECTORY_FILE: ULONG = 1;
pub const FILE_DISALLOW_EXCLUSIVE: ULONG = 0x20000;
pub const FILE_DOES_NOT_EXIST: ULONG = 5;
pub const FILE_EXECUTE: ULONG = 0x20;
pub const FILE_EXISTS: ULONG = 4;
pub const FILE_FLOPPY_DISKETTE: ULONG = 4;
pub const FILE_GENERIC_EXECUTE: ULONG = 0x1200a0;
pub const FILE_GENERIC_READ: ULONG = 0x120089;
pub const FILE_GENERIC_WRITE: ULONG = 0x120116;
pub const FILE_INITIALIZATION_FAILED: ULONG = 0x68;
pub const FILE_LIST_DIRECTORY: ULONG = 1;
pub const FILE_LONG_ALIGNMENT: ULONG = 3;
pub const FILE_MAXIMUM_DISPOSITION: ULONG = 5;
pub const FILE_NON_DIRECTORY_FILE: ULONG = 0x40;
pub const FILE_NO_COMPRESSION: ULONG = 0x8000;
pub const FILE_NO_EA_KNOWLEDGE: ULONG = 0x200;
pub const FILE_NO_INTERMEDIATE_BUFFERING: ULONG = 8;
pub const FILE_OCTA_ALIGNMENT: ULONG = 0xf;
pub const FILE_OPEN: ULONG = 1;
pub const FILE_OPENED: ULONG = 1;
pub const FILE_OPEN_BY_FILE_ID: ULONG = 0x2000;
pub const FILE_OPEN_FOR_BACKUP_INTENT: ULONG = 0x4000;
pub const FILE_OPEN_FOR_FREE_SPACE_QUERY: ULONG = 0x800000;
pub const FILE_OPEN_IF: ULONG = 3;
pub const FILE_OPEN_NO_RECALL: ULONG = 0x400000;
pub const FILE_OPEN_REMOTE_INSTANCE: ULONG = 0x400;
pub const FILE_OPEN_REPARSE_POINT: ULONG = 0x200000;
pub const FILE_OPEN_REQUIRING_OPLOCK: ULONG = 0x10000;
pub const FILE_OVERWRITE: ULONG = 4;
pub const FILE_OVERWRITE_IF: ULONG = 5;
pub const FILE_OVERWRITTEN: ULONG = 3;
pub const FILE_QUAD_ALIGNMENT: ULONG = 7;
pub const FILE_RANDOM_ACCESS: ULONG = 0x800;
pub const FILE_READ_ACCESS: ULONG = 1;
pub const FILE_READ_ATTRIBUTES: ULONG = 0x80;
pub const FILE_READ_DATA: ULONG = 1;
pub const FILE_READ_EA: ULONG = 8;
pub const FILE_READ_ONLY_DEVICE: ULONG = 2;
pub const FILE_REMOTE_DEVICE: ULONG = 0x10;
pub const FILE_REMOVABLE_MEDIA: ULONG = 1;
pub const FILE_RESERVE_OPFILTER: ULONG = 0x100000;
pub const FILE_SEQUENTIAL_ONLY: ULONG = 4;
pub const FILE_SHARE_DELETE: ULONG = 4;
pub const FILE_SHARE_READ: ULONG = 1;
pub const FILE_SHARE_VALID_FLAGS: ULONG = 7;
pub const FILE_SHARE_WRITE: ULONG = 2;
pub const FILE_SKIP_COMPLETION_PORT_ON_SUCCESS: ULONG = 1;
pub const FILE_SKIP_SET_EVENT_ON_HANDLE: ULONG = 2;
pub const FILE_SKIP_SET_USER_EVENT_ON_FAST_IO: ULONG = 4;
pub const FILE_SPECIAL_ACCESS: ULONG = 0;
pub const FILE_SUPERSEDE: ULONG = 0;
pub const FILE_SUPERSEDED: ULONG = 0;
pub const FILE_SYNCHRONOUS_IO_ALERT: ULONG = 0x10;
pub const FILE_SYNCHRONOUS_IO_NONALERT: ULONG = 0x20;
pub const FILE_SYSTEM: ULONG = 0x22;
pub const FILE_TRAVERSE: ULONG = 0x20;
pub const FILE_USE_FILE_POINTER_POSITION: ULONG = 0xfffffffe;
pub const FILE_VALID_MAILSLOT_OPTION_FLAGS: ULONG = 0x32;
pub const FILE_VALID_OPTION_FLAGS: ULONG = 0xffffff;
pub const FILE_VALID_PIPE_OPTION_FLAGS: ULONG = 0x32;
pub const FILE_VALID_SET_FLAGS: ULONG = 0x36;
pub const FILE_VIRTUAL_VOLUME: ULONG = 0x40;
pub const FILE_WORD_ALIGNMENT: ULONG = 1;
pub const FILE_WRITE_ACCESS: ULONG = 2;
pub const FILE_WRITE_ATTRIBUTES: ULONG = 0x100;
pub const FILE_WRITE_DATA: ULONG = 2;
pub const FILE_WRITE_EA: ULONG = 0x10;
pub const FILE_WRITE_ONCE_MEDIA: ULONG = 8;
pub const FILE_WRITE_THROUGH: ULONG = 2;
pub const FILE_WRITE_TO_END_OF_FILE: ULONG = 0xffffffff;
pub const FO_ALERTABLE_IO: ULONG = 4;
pub const FO_CACHE_SUPPORTED: ULONG = 0x40;
pub const FO_CLEANUP_COMPLETE: ULONG = 0x4000;
pub const FO_DELETE_ON_CLOSE: ULONG = 0x10000;
pub const FO_DIRECT_DEVICE_OPEN: ULONG = 0x800;
pub const FO_DISALLOW_EXCLUSIVE: ULONG = 0x2000000;
pub const FO_FILE_FAST_IO_READ: ULONG = 0x80000;
pub const FO_FILE_MODIFIED: ULONG = 0x1000;
pub const FO_FILE_OPEN: ULONG = 1;
pub const FO_FILE_OPEN_CANCELLED: ULONG = 0x200000;
pub const FO_FILE_SIZE_CHANGED: ULONG = 0x2000;
pub const FO_FLAGS_VALID_ONLY_DURING_CREATE: ULONG = 0x2000000;
pub const FO_GENERATE_AUDIT_ON_CLOSE: ULONG = 0x400;
pub const FO_HANDLE_CREATED: ULONG = 0x40000;
pub const FO_MAILSLOT: ULONG = 0x200;
pub const FO_NAMED_PIPE: ULONG = 0x80;
pub const FO_NO_INTERMEDIATE_BUFFERING: ULONG = 8;
pub const FO_OPENED_CASE_SENSITIVE: ULONG = 0x20000;
pub const FO_QUEUE_IRP_TO_THREAD: ULONG = 0x400;
pub const FO_RANDOM_ACCESS: ULONG = 0x100000;
pub const FO_REMOTE_ORIGIN: ULONG = 0x1000000;
pub const FO_SEQUENTIAL_ONLY: ULONG = 0x20;
pub const FO_SKIP_COMPLETION_PORT: ULONG = 0x2000000;
pub const FO_SKIP_SET_EVENT: ULONG = 0x4000000;
pub const FO_SKIP_SET_FAST_IO: ULONG = 0x8000000;
pub const FO_STREAM_FILE: ULONG = 0x100;
pub const FO_SYNCHRONOUS_IO: ULONG = 2;
pub const FO_TEMPORARY_FILE: ULONG = 0x8000;
pub const FO_VOLUME_OPEN: ULONG = 0x400000;
pub const FO_WRITE_THROUGH: ULONG = 0x10;
pub const FileAccessInformation: FILE_INFORMATION_CLASS = 8;
pub const FileAlignmentInformation: FILE_INFORMATION_CLASS = 17;
pub const FileAllInformation: FILE_INFORMATION_CLASS = 18;
pub const FileAllocationInformation: FILE_INFORMATION_CLASS = 19;
pub const FileAlternateNameInformation: FILE_INFORMATION_CLASS = 21;
pub const FileAttributeTagInformation: FILE_INFORMATION_CLASS = 35;
pub const FileBasicInformation: FILE_INFORMATION_CLASS = 4;
pub const FileBothDirectoryInformation: FILE_INFORMATION_CLASS = 3;
pub const FileCompletionInformation: FILE_INFORMATION_CLASS = 30;
pub const FileCompressionInformation: FILE_INFORMATION_CLASS = 28;
pub const FileDesiredStorageClassInformation: FILE_INFORMATION_CLASS = 67;
pub const FileDirectoryInformation: FILE_INFORMATION_CLASS = 1;
pub const FileDispositionInformation: FILE_INFORMATION_CLASS = 13;
pub const FileDispositionInformationEx: FILE_INFORMATION_CLASS = 64;
pub const FileEaInformation: FILE_INFORMATION_CLASS = 7;
pub const FileEndOfFileInformation: FILE_INFORMATION_CLASS = 20;
pub const FileFsAttributeInformation: FS_INFORMATION_CLASS = 5;
pub const FileFsControlInformation: FS_INFORMATION_CLASS = 6;
pub const FileFsDataCopyInformation: FS_INFORMATION_CLASS = 12;
pub const FileFsDeviceInformation: FS_INFORMATION_CLASS = 4;
pub const FileFsDriverPathInformation: FS_INFORMATION_CLASS = 9;
pub const FileFsFullSizeInformation: FS_INFORMATION_CLASS = 7;
pub const FileFsLabelInformation: FS_INFORMATION_CLASS = 2;
pub const FileFsMaximumInformation: FS_INFORMATION_CLASS = 14;
pub const FileFsMetadataSizeInformation: FS_INFORMATION_CLASS = 13;
pub const FileFsObjectIdInformation: FS_INFORMATION_CLASS = 8;
pub const FileFsSectorSizeInformation: FS_INFORMATION_CLASS = 11;
pub const FileFsSizeInformation: FS_INFORMATION_CLASS = 3;
pub const FileFsVolumeFlagsInformation: FS_INFORMATION_CLASS = 10;
pub const FileFsVolumeInformation: FS_INFORMATION_CLASS = 1;
pub const FileFullDirectoryInformation: FILE_INFORMATION_CLASS = 2;
pub const FileFullEaInformation: FILE_INFORMATION_CLASS = 15;
pub const FileHardLinkFullIdInformation: FILE_INFORMATION_CLASS = 62;
pub const FileHardLinkInformation: FILE_INFORMATION_CLASS = 46;
pub const FileIdBothDirectoryInformation: FILE_INFORMATION_CLASS = 37;
pub const FileIdExtdBothDirectoryInformation: FILE_INFORMATION_CLASS = 63;
pub const FileIdExtdDirectoryInformation: FILE_INFORMATION_CLASS = 60;
pub const FileIdFullDirectoryInformation: FILE_INFORMATION_CLASS = 38;
pub const FileIdGlobalTxDirectoryInformation: FILE_INFORMATION_CLASS = 50;
pub const FileIdInformation: FILE_INFORMATION_CLASS = 59;
pub const FileInternalInformation: FILE_INFORMATION_CLASS = 6;
pub const FileIoCompletionNotificationInformation: FILE_INFORMATION_CLASS = 41;
pub const FileIoPriorityHintInformation: FILE_INFORMATION_CLASS = 43;
pub const FileIoStatusBlockRangeInformation: FILE_INFORMATION_CLASS = 42;
pub const FileIsRemoteDeviceInformation: FILE_INFORMATION_CLASS = 51;
pub const FileLinkInformation: FILE_INFORMATION_CLASS = 11;
pub const FileLinkInformationBypassAccessCheck: FILE_INFORMATION_CLASS = 57;
pub const FileMailslotQueryInformation: FILE_INFORMATION_CLASS = 26;
pub const FileMailslotSetInformation: FILE_INFORMATION_CLASS = 27;
pub const FileMaximumInformation: FILE_INFORMATION_CLASS = 70;
pub const FileMemoryPartitionInformation: FILE_INFORMATION_CLASS = 69;
pub const FileModeInformation: FILE_INFORMATION_CLASS = 16;
pub const FileMoveClusterInformation: FILE_INFORMATION_CLASS = 31;
pub const FileNameInformation: FILE_INFORMATION_CLASS = 9;
pub const FileNamesInformation: FILE_INFORMATION_CLASS = 12;
pub const FileNetworkOpenInformation: FILE_INFORMATION_CLASS = 34;
pub const FileNetworkPhysicalNameInformation: FILE_INFORMATION_CLASS = 49;
pub const FileNormalizedNameInformation: FILE_INFORMATION_CLASS = 48;
pub const FileNumaNodeInformation: FILE_INFORMATION_CLASS = 53;
pub const FileObjectIdInformation: FILE_INFORMATION_CLASS = 29;
pub const FilePipeInformation: FILE_INFORMATION_CLASS = 23;
pub const FilePipeLocalInformation: FILE_INFORMATION_CLASS = 24;
pub const FilePipeRemoteInformation: FILE_INFORMATION_CLASS = 25;
pub const FilePositionInformation: FILE_INFORMATION_CLASS = 14;
pub const FileProcessIdsUsingFileInformation: FILE_INFORMATION_CLASS = 47;
pub const FileQuotaInformation: FILE_INFORMATION_CLASS = 32;
pub const FileRemoteProtocolInformation: FILE_INFORMATION_CLASS = 55;
pub const FileRenameInformation: FILE_INFORMATION_CLASS = 10;
pub const FileRenameInformationBypassAccessCheck: FILE_INFORMATION_CLASS = 56;
pub const FileRenameInformationEx: FILE_INFORMATION_CLASS = 65;
pub const FileRenameInformationExBypassAccessCheck: FILE_INFORMATION_CLASS = 66;
pub const FileReparsePointInformation: FILE_INFORMATION_CLASS = 33;
pub const FileReplaceCompletionInformation: FILE_INFORMATION_CLASS = 61;
pub const FileSfioReserveInformation: FILE_INFORMATION_CLASS = 44;
pub const FileSfioVolumeInformation: FILE_INFORMATION_CLASS = 45;
pub const FileShortNameInformation: FILE_INFORMATION_CLASS = 40;
pub const FileStandardInformation: FILE_INFORMATION_CLASS = 5;
pub const FileStandardLinkInformation: FILE_INFORMATION_CLASS = 54;
pub const FileStatInformation: FILE_INFORMATION_CLASS = 68;
pub const FileStreamInformation: FILE_INFORMATION_CLASS = 22;
pub const FileSystemType: SERVICE_NODE_TYPE = 2;
pub const FileTrackingInformation: FILE_INFORMATION_CLASS = 36;
pub const FileUnusedInformation: FILE_INFORMATION_CLASS = 52;
pub const FileValidDataLengthInformation: FILE_INFORMATION_CLASS = 39;
pub const FileVolumeNameInformation: FILE_INFORMATION_CLASS = 58;
pub const FirmwareTableInformationRegistered: POWER_INFORMATION_LEVEL = 69;
pub const FirmwareTypeBios: FIRMWARE_TYPE = 1;
pub const FirmwareTypeMax: FIRMWARE_TYPE = 3;
pub const FirmwareTypeUefi: FIRMWARE_TYPE = 2;
pub const FirmwareTypeUnknown: FIRMWARE_TYPE = 0;
pub const FltIoNotifyRoutinesClass: TRACE_INFORMATION_CLASS = 13;
pub const FreePage: KWAIT_REASON = 1;
pub const FunctionLevelDeviceReset: DEVICE_RESET_TYPE = 0;
pub const GENERIC_ALL: ULONG = 0x10000000;
pub const GENERIC_EXECUTE: ULONG = 0x20000000;
pub const GENERIC_READ: ULONG = 0x80000000;
pub const GENERIC_WRITE: ULONG = 0x40000000;
pub const GetPowerRequestList: POWER_INFORMATION_LEVEL = 45;
pub const GetPowerSettingValue: POWER_INFORMATION_LEVEL = 59;
pub const GlobalLoggerHandleClass: TRACE_INFORMATION_CLASS = 4;
pub const GroupAffinityAllGroupZero: IRQ_GROUP_POLICY = 0;
pub const GroupAffinityDontCare: IRQ_GROUP_POLICY = 1;
pub const GroupPark: POWER_INFORMATION_LEVEL = 48;
pub const HIGH_LEVEL: KIRQL = 0xf;
pub const HIGH_PRIORITY: ULONG = 0x1f;
pub const HighImportance: KDPC_IMPORTANCE = 2;
pub const HighPagePriority: MM_PAGE_PRIORITY = 32;
pub const HighPoolPriority: EX_POOL_PRIORITY = 32;
pub const HighPoolPrioritySpecialPoolOverrun: EX_POOL_PRIORITY = 40;
pub const HighPoolPrioritySpecialPoolUnderrun: EX_POOL_PRIORITY = 41;
pub const HyperCriticalWorkQueue: WORK_QUEUE_TYPE = 2;
pub const IO_CD_ROM_INCREMENT: CCHAR = 1;
pub const IO_DISK_INCREMENT: CCHAR = 1;
pub const IO_KEYBOARD_INCREMENT: CCHAR = 6;
pub const IO_MAILSLOT_INCREMENT: CCHAR = 2;
pub const IO_MOUSE_INCREMENT: CCHAR = 6;
pub const IO_NAMED_PIPE_INCREMENT: CCHAR = 2;
pub const IO_NETWORK_INCREMENT: CCHAR = 2;
pub const IO_NO_INCREMENT: CCHAR = 0;
pub const IO_PARALLEL_INCREMENT: CCHAR = 1;
pub const IO_SERIAL_INCREMENT: CCHAR = 2;
pub const IO_SOUND_INCREMENT: CCHAR = 8;
pub const IO_TYPE_ADAPTER: CSHORT = 0x1_u16 as i16;
pub const IO_TYPE_CONTROLLER: CSHORT = 0x2_u16 as i16;
pub const IO_TYPE_CSQ: CSHORT = 0x2_u16 as i16;
pub const IO_TYPE_CSQ_EX: CSHORT = 0x3_u16 as i16;
pub const IO_TYPE_CSQ_IRP_CONTEXT: CSHORT = 0x1_u16 as i16;
pub const IO_TYPE_DEVICE: CSHORT = 0x3_u16 as i16;
pub const IO_TYPE_DEVICE_OBJECT_EXTENSION: CSHORT = 0xd_u16 as i16;
pub const IO_TYPE_DRIVER: CSHORT = 0x4_u16 as i16;
pub const IO_TYPE_ERROR_LOG: CSHORT = 0xb_u16 as i16;
pub const IO_TYPE_ERROR_MESSAGE: CSHORT = 0xc_u16 as i16;
pub const IO_TYPE_FILE: CSHORT = 0x5_u16 as i16;
pub const IO_TYPE_IRP: CSHORT = 0x6_u16 as i16;
pub const IO_TYPE_MASTER_ADAPTER: CSHORT = 0x7_u16 as i16;
pub const IO_TYPE_OPEN_PACKET: CSHORT = 0x8_u16 as i16;
pub const IO_TYPE_TIMER: CSHORT = 0x9_u16 as i16;
pub const IO_TYPE_VPB: CSHORT = 0xa_u16 as i16;
pub const IO_VIDEO_INCREMENT: CCHAR = 1;
pub const IPI_LEVEL: KIRQL = 0xe;
pub const IRP_ALLOCATED_FIXED_SIZE: ULONG = 4;
pub const IRP_ALLOCATED_MUST_SUCCEED: ULONG = 2;
pub const IRP_ASSOCIATED_IRP: ULONG = 8;
pub const IRP_BUFFERED_IO: ULONG = 0x10;
pub const IRP_CLASS_CACHE_OPERATION: ULONG = 0x8000;
pub const IRP_CLOSE_OPERATION: ULONG = 0x400;
pub const IRP_CREATE_OPERATION: ULONG = 0x80;
pub const IRP_DEALLOCATE_BUFFER: ULONG = 0x20;
pub const IRP_DEFER_IO_COMPLETION: ULONG = 0x800;
pub const IRP_HOLD_DEVICE_QUEUE: ULONG = 0x2000;
pub const IRP_INPUT_OPERATION: ULONG = 0x40;
pub const IRP_LOOKASIDE_ALLOCATION: ULONG = 8;
pub const IRP_MJ_CLEANUP: UCHAR = 0x12;
pub const IRP_MJ_CLOSE: UCHAR = 2;
pub const IRP_MJ_CREATE: UCHAR = 0;
pub const IRP_MJ_CREATE_MAILSLOT: UCHAR = 0x13;
pub const IRP_MJ_CREATE_NAMED_PIPE: UCHAR = 1;
pub const IRP_MJ_DEVICE_CHANGE: UCHAR = 0x18;
pub const IRP_MJ_DEVICE_CONTROL: UCHAR = 0xe;
pub const IRP_MJ_DIRECTORY_CONTROL: UCHAR = 0xc;
pub const IRP_MJ_FILE_SYSTEM_CONTROL: UCHAR = 0xd;
pub const IRP_MJ_FLUSH_BUFFERS: UCHAR = 9;
pub const IRP_MJ_INTERNAL_DEVICE_CONTROL: UCHAR = 0xf;
pub const IRP_MJ_LOCK_CONTROL: UCHAR = 0x11;
pub const IRP_MJ_MAXIMUM_FUNCTION: UCHAR = 0x1b;
pub const IRP_MJ_PNP: UCHAR = 0x1b;
pub const IRP_MJ_PNP_POWER: UCHAR = 0x1b;
pub const IRP_MJ_POWER: UCHAR = 0x16;
pub const IRP_MJ_QUERY_EA: UCHAR = 7;
pub const IRP_MJ_QUERY_INFORMATION: UCHAR = 5;
pub const IRP_MJ_QUERY_QUOTA: UCHAR = 0x19;
pub const IRP_MJ_QUERY_SECURITY: UCHAR = 0x14;
pub const IRP_MJ_QUERY_VOLUME_INFORMATION: UCHAR = 0xa;
pub const IRP_MJ_READ: UCHAR = 3;
pub const IRP_MJ_SCSI: UCHAR = 0xf;
pub const IRP_MJ_SET_EA: UCHAR = 8;
pub const IRP_MJ_SET_INFORMATION: UCHAR = 6;
pub const IRP_MJ_SET_QUOTA: UCHAR = 0x1a;
pub const IRP_MJ_SET_SECURITY: UCHAR = 0x15;
pub const IRP_MJ_SET_VOLUME_INFORMATION: UCHAR = 0xb;
pub const IRP_MJ_SHUTDOWN: UCHAR = 0x10;
pub const IRP_MJ_SYSTEM_CONTROL: UCHAR = 0x17;
pub const IRP_MJ_WRITE: UCHAR = 4;
pub const IRP_MN_CANCEL_REMOVE_DEVICE: UCHAR = 3;
pub const IRP_MN_CANCEL_STOP_DEVICE: UCHAR = 6;
pub const IRP_MN_CHANGE_SINGLE_INSTANCE: UCHAR = 2;
pub const IRP_MN_CHANGE_SINGLE_ITEM: UCHAR = 3;
pub const IRP_MN_COMPLETE: UCHAR = 4;
pub const IRP_MN_COMPLETE_MDL: UCHAR = 6;
pub const IRP_MN_COMPLETE_MDL_DPC: UCHAR = 7;
pub const IRP_MN_COMPRESSED: UCHAR = 8;
pub const IRP_MN_DEVICE_ENUMERATED: UCHAR = 0x19;
pub const IRP_MN_DEVICE_USAGE_NOTIFICATION: UCHAR = 0x16;
pub const IRP_MN_DISABLE_COLLECTION: UCHAR = 7;
pub const IRP_MN_DISABLE_EVENTS: UCHAR = 5;
pub const IRP_MN_DPC: UCHAR = 1;
pub const IRP_MN_EJECT: UCHAR = 0x11;
pub const IRP_MN_ENABLE_COLLECTION: UCHAR = 6;
pub const IRP_MN_ENABLE_EVENTS: UCHAR = 4;
pub const IRP_MN_EXECUTE_METHOD: UCHAR = 9;
pub const IRP_MN_FILTER_RESOURCE_REQUIREMENTS: UCHAR = 0xd;
pub const IRP_MN_FLUSH_AND_PURGE: UCHAR = 1;
pub const IRP_MN_KERNEL_CALL: UCHAR = 4;
pub const IRP_MN_LOAD_FILE_SYSTEM: UCHAR = 3;
pub const IRP_MN_LOCK: UCHAR = 1;
pub const IRP_MN_MDL: UCHAR = 2;
pub const IRP_MN_MDL_DPC: UCHAR = 3;
pub const IRP_MN_MOUNT_VOLUME: UCHAR = 1;
pub const IRP_MN_NORMAL: UCHAR = 0;
pub const IRP_MN_NOTIFY_CHANGE_DIRECTORY: UCHAR = 2;
pub const IRP_MN_POWER_SEQUENCE: UCHAR = 1;
pub const IRP_MN_QUERY_ALL_DATA: UCHAR = 0;
pub const IRP_MN_QUERY_BUS_INFORMATION: UCHAR = 0x15;
pub const IRP_MN_QUERY_CAPABILITIES: UCHAR = 9;
pub const IRP_MN_QUERY_DEVICE_RELATIONS: UCHAR = 7;
pub const IRP_MN_QUERY_DEVICE_TEXT: UCHAR = 0xc;
pub const IRP_MN_QUERY_DIRECTORY: UCHAR = 1;
pub const IRP_MN_QUERY_ID: UCHAR = 0x13;
pub const IRP_MN_QUERY_INTERFACE: UCHAR = 8;
pub const IRP_MN_QUERY_LEGACY_BUS_INFORMATION: UCHAR = 0x18;
pub const IRP_MN_QUERY_PNP_DEVICE_STATE: UCHAR = 0x14;
pub const IRP_MN_QUERY_POWER: UCHAR = 3;
pub const IRP_MN_QUERY_REMOVE_DEVICE: UCHAR = 1;
pub const IRP_MN_QUERY_RESOURCES: UCHAR = 0xa;
pub const IRP_MN_QUERY_RESOURCE_REQUIREMENTS: UCHAR = 0xb;
pub const IRP_MN_QUERY_SINGLE_INSTANCE: UCHAR = 1;
pub const IRP_MN_QUERY_STOP_DEVICE: UCHAR = 5;
pub const IRP_MN_READ_CONFIG: UCHAR = 0xf;
pub const IRP_MN_REGINFO: UCHAR = 8;
pub const IRP_MN_REGINFO_EX: UCHAR = 0xb;
pub const IRP_MN_REMOVE_DEVICE: UCHAR = 2;
pub const IRP_MN_SCSI_CLASS: UCHAR = 1;
pub const IRP_MN_SET_LOCK: UCHAR = 0x12;
pub const IRP_MN_SET_POWER: UCHAR = 2;
pub const IRP_MN_START_DEVICE: UCHAR = 0;
pub const IRP_MN_STOP_DEVICE: UCHAR = 4;
pub const IRP_MN_SURPRISE_REMOVAL: UCHAR = 0x17;
pub const IRP_MN_TRACK_LINK: UCHAR = 4;
pub const IRP_MN_UNLOCK_ALL: UCHAR = 3;
pub const IRP_MN_UNLOCK_ALL_BY_KEY: UCHAR = 4;
pub const IRP_MN_UNLOCK_SINGLE: UCHAR = 2;
pub const IRP_MN_USER_FS_REQUEST: UCHAR = 0;
pub const IRP_MN_VERIFY_VOLUME: UCHAR = 2;
pub const IRP_MN_WAIT_WAKE: UCHAR = 0;
pub const IRP_MN_WRITE_CONFIG: UCHAR = 0x10;
pub const IRP_MOUNT_COMPLETION: ULONG = 2;
pub const IRP_NOCACHE: ULONG = 1;
pub const IRP_OB_QUERY_NAME: ULONG = 0x1000;
pub const IRP_PAGING_IO: ULONG = 2;
pub const IRP_QUOTA_CHARGED: ULONG = 1;
pub const IRP_READ_OPERATION: ULONG = 0x100;
pub const IRP_RETRY_IO_COMPLETION: ULONG = 0x4000;
pub const IRP_SYNCHRONOUS_API: ULONG = 4;
pub const IRP_SYNCHRONOUS_PAGING_IO: ULONG = 0x40;
pub const IRP_WRITE_OPERATION: ULONG = 0x200;
pub const IRQL_NOT_DISPATCH_LEVEL: ULONG = 8;
pub const IdleResiliency: POWER_INFORMATION_LEVEL = 60;
pub const IgnoreError: SERVICE_ERROR_TYPE = 0;
pub const ImagePolicyEntryTypeAnsiString: IMAGE_POLICY_ENTRY_TYPE = 10;
pub const ImagePolicyEntryTypeBool: IMAGE_POLICY_ENTRY_TYPE = 1;
pub const ImagePolicyEntryTypeInt16: IMAGE_POLICY_ENTRY_TYPE = 4;
pub const ImagePolicyEntryTypeInt32: IMAGE_POLICY_ENTRY_TYPE = 6;
pub const ImagePolicyEntryTypeInt64: IMAGE_POLICY_ENTRY_TYPE = 8;
pub const ImagePolicyEntryTypeInt8: IMAGE_POLICY_ENTRY_TYPE = 2;
pub const ImagePolicyEntryTypeMaximum: IMAGE_POLICY_ENTRY_TYPE = 12;
pub const ImagePolicyEntryTypeNone: IMAGE_POLICY_ENTRY_TYPE = 0;
pub const ImagePolicyEntryTypeUInt16: IMAGE_POLICY_ENTRY_TYPE = 5;
pub const ImagePolicyEntryTypeUInt32: IMAGE_POLICY_ENTRY_TYPE = 7;
pub const ImagePolicyEntryTypeUInt64: IMAGE_POLICY_ENTRY_TYPE = 9;
pub const ImagePolicyEntryTypeUInt8: IMAGE_POLICY_ENTRY_TYPE = 3;
pub const ImagePolicyEntryTypeUnicodeString: IMAGE_POLICY_ENTRY_TYPE = 11;
pub const ImagePolicyIdCapability: IMAGE_POLICY_ID = 10;
pub const ImagePolicyIdCrashDump: IMAGE_POLICY_ID = 3;
pub const ImagePolicyIdCrashDumpKey: IMAGE_POLICY_ID = 4;
pub const ImagePolicyIdCrashDumpKeyGuid: IMAGE_POLICY_ID = 5;
pub const ImagePolicyIdDebug: IMAGE_POLICY_ID = 2;
pub const ImagePolicyIdDeviceId: IMAGE_POLICY_ID = 9;
pub const ImagePolicyIdEtw: IMAGE_POLICY_ID = 1;
pub const ImagePolicyIdMaximum: IMAGE_POLICY_ID = 12;
pub const ImagePolicyIdNone: IMAGE_POLICY_ID = 0;
pub const ImagePolicyIdParentSd: IMAGE_POLICY_ID = 6;
pub const ImagePolicyIdParentSdRev: IMAGE_POLICY_ID = 7;
pub const ImagePolicyIdScenarioId: IMAGE_POLICY_ID = 11;
pub const ImagePolicyIdSvn: IMAGE_POLICY_ID = 8;
pub const InstallStateFailedInstall: DEVICE_INSTALL_STATE = 2;
pub const InstallStateFinishInstall: DEVICE_INSTALL_STATE = 3;
pub const InstallStateInstalled: DEVICE_INSTALL_STATE = 0;
pub const InstallStateNeedsReinstall: DEVICE_INSTALL_STATE = 1;
pub const InterfaceTypeUndefined: INTERFACE_TYPE = -1;
pub const Internal: INTERFACE_TYPE = 0;
pub const InternalPowerBus: INTERFACE_TYPE = 13;
pub const InterruptActiveBoth: KINTERRUPT_POLARITY = 3;
pub const InterruptActiveBothTriggerHigh: KINTERRUPT_POLARITY = 4;
pub const InterruptActiveBothTriggerLow: KINTERRUPT_POLARITY = 3;
pub const InterruptActiveHigh: KINTERRUPT_POLARITY = 1;
pub const InterruptActiveLow: KINTERRUPT_POLARITY = 2;
pub const InterruptFallingEdge: KINTERRUPT_POLARITY = 2;
pub const InterruptPolarityUnknown: KINTERRUPT_POLARITY = 0;
pub const InterruptRisingEdge: KINTERRUPT_POLARITY = 1;
pub const IoMaxContainerInformationClass: IO_CONTAINER_INFORMATION_CLASS = 1;
pub const IoMaxContainerNotificationClass: IO_CONTAINER_NOTIFICATION_CLASS = 1;
pub const IoModifyAccess: LOCK_OPERATION = 2;
pub const IoPagingPriorityHigh: IO_PAGING_PRIORITY = 2;
pub const IoPagingPriorityInvalid: IO_PAGING_PRIORITY = 0;
pub const IoPagingPriorityNormal: IO_PAGING_PRIORITY = 1;
pub const IoPagingPriorityReserved1: IO_PAGING_PRIORITY = 3;
pub const IoPagingPriorityReserved2: IO_PAGING_PRIORITY = 4;
pub const IoPriorityCritical: IO_PRIORITY_HINT = 4;
pub const IoPriorityHigh: IO_PRIORITY_HINT = 3;
pub const IoPriorityLow: IO_PRIORITY_HINT = 1;
pub const IoPriorityNormal: IO_PRIORITY_HINT = 2;
pub const IoPriorityVeryLow: IO_PRIORITY_HINT = 0;
pub const IoReadAccess: LOCK_OPERATION = 0;
pub const IoSessionEventConnected: IO_SESSION_EVENT = 3;
pub const IoSessionEventCreated: IO_SESSION_EVENT = 1;
pub const IoSessionEventDisconnected: IO_SESSION_EVENT = 4;
pub const IoSessionEventIgnore: IO_SESSION_EVENT = 0;
pub const IoSessionEventLogoff: IO_SESSION_EVENT = 6;
pub const IoSessionEventLogon: IO_SESSION_EVENT = 5;
pub const IoSessionEventMax: IO_SESSION_EVENT = 7;
pub const IoSessionEventTerminated: IO_SESSION_EVENT = 2;
pub const IoSessionStateConnected: IO_SESSION_STATE = 3;
pub const IoSessionStateCreated: IO_SESSION_STATE = 1;
pub const IoSessionStateDisconnected: IO_SESSION_STATE = 4;
pub const IoSessionStateDisconnectedLoggedOn: IO_SESSION_STATE = 5;
pub const IoSessionStateInformation: IO_CONTAINER_INFORMATION_CLASS = 0;
pub const IoSessionStateInitialized: IO_SESSION_STATE = 2;
pub const IoSessionStateLoggedOff: IO_SESSION_STATE = 7;
pub const IoSessionStateLoggedOn: IO_SESSION_STATE = 6;
pub const IoSessionStateMax: IO_SESSION_STATE = 9;
pub const IoSessionStateNotification: IO_CONTAINER_NOTIFICATION_CLASS = 0;
pub const IoSessionStateTerminated: IO_SESSION_STATE = 8;
pub const IoWriteAccess: LOCK_OPERATION = 1;
pub const IrqPolicyAllCloseProcessors: IRQ_DEVICE_POLICY = 1;
pub const IrqPolicyAllProcessorsInMachine: IRQ_DEVICE_POLICY = 3;
pub const IrqPolicyAllProcessorsInMachineWhenSteered: IRQ_DEVICE_POLICY = 6;
pub const IrqPolicyMachineDefault: IRQ_DEVICE_POLICY = 0;
pub const IrqPolicyOneCloseProcessor: IRQ_DEVICE_POLICY = 2;
pub const IrqPolicySpecifiedProcessors: IRQ_DEVICE_POLICY = 4;
pub const IrqPolicySpreadMessagesAcrossAllProcessors: IRQ_DEVICE_POLICY = 5;
pub const IrqPriorityHigh: IRQ_PRIORITY = 3;
pub const IrqPriorityLow: IRQ_PRIORITY = 1;
pub const IrqPriorityNormal: IRQ_PRIORITY = 2;
pub const IrqPriorityUndefined: IRQ_PRIORITY = 0;
pub const Isa: INTERFACE_TYPE = 1;
pub const KD_OPTION_SET_BLOCK_ENABLE: KD_OPTION = 0;
pub const KEY_ALL_ACCESS: ULONG = 0xf003f;
pub const KEY_CREATE_LINK: ULONG = 0x20;
pub const KEY_CREATE_SUB_KEY: ULONG = 4;
pub const KEY_ENUMERATE_SUB_KEYS: ULONG = 8;
pub const KEY_EXECUTE: ULONG = 0x20019;
pub const KEY_NOTIFY: ULONG = 0x10;
pub const KEY_QUERY_VALUE: ULONG = 1;
pub const KEY_READ: ULONG = 0x20019;
pub const KEY_SET_VALUE: ULONG = 2;
pub const KEY_WOW64_32KEY: ULONG = 0x200;
pub const KEY_WOW64_64KEY: ULONG = 0x100;
pub const KEY_WOW64_RES: ULONG = 0x300;
pub const KEY_WRITE: ULONG = 0x20006;
pub const KTMOBJECT_ENLISTMENT: KTMOBJECT_TYPE = 3;
pub const KTMOBJECT_INVALID: KTMOBJECT_TYPE = 4;
pub const KTMOBJECT_RESOURCE_MANAGER: KTMOBJECT_TYPE = 2;
pub const KTMOBJECT_TRANSACTION: KTMOBJECT_TYPE = 0;
pub const KTMOBJECT_TRANSACTION_MANAGER: KTMOBJECT_TYPE = 1;
pub const KbCallbackAddPages: KBUGCHECK_CALLBACK_REASON = 4;
pub const KbCallbackDumpIo: KBUGCHECK_CALLBACK_REASON = 3;
pub const KbCallbackInvalid: KBUGCHECK_CALLBACK_REASON = 0;
pub const KbCallbackRemovePages: KBUGCHECK_CALLBACK_REASON = 6;
pub const KbCallbackReserved1: KBUGCHECK_CALLBACK_REASON = 1;
pub const KbCallbackSecondaryDumpData: KBUGCHECK_CALLBACK_REASON = 2;
pub const KbCallbackSecondaryMultiPartDumpData: KBUGCHECK_CALLBACK_REASON = 5;
pub const KbDumpIoBody: KBUGCHECK_DUMP_IO_TYPE = 2;
pub const KbDumpIoComplete: KBUGCHECK_DUMP_IO_TYPE = 4;
pub const KbDumpIoHeader: KBUGCHECK_DUMP_IO_TYPE = 1;
pub const KbDumpIoInvalid: KBUGCHECK_DUMP_IO_TYPE = 0;
pub const KbDumpIoSecondaryData: KBUGCHECK_DUMP_IO_TYPE = 3;
pub const KeProcessorAddCompleteNotify: KE_PROCESSOR_CHANGE_NOTIFY_STATE = 1;
pub const KeProcessorAddFailureNotify: KE_PROCESSOR_CHANGE_NOTIFY_STATE = 2;
pub const KeProcessorAddStartNotify: KE_PROCESSOR_CHANGE_NOTIFY_STATE = 0;
pub const KeepObject: IO_ALLOCATION_ACTION = 1;
pub const KernelMode: MODE = 0;
pub const KeyBasicInformation: KEY_INFORMATION_CLASS = 0;
pub const KeyCachedInformation: KEY_INFORMATION_CLASS = 4;
pub const KeyControlFlagsInformation: KEY_SET_INFORMATION_CLASS = 2;
pub const KeyFlagsInformation: KEY_INFORMATION_CLASS = 5;
pub const KeyFullInformation: KEY_INFORMATION_CLASS = 2;
pub const KeyHandleTagsInformation: KEY_INFORMATION_CLASS = 7;
pub const KeyLayerInformation: KEY_INFORMATION_CLASS = 9;
pub const KeyNameInformation: KEY_INFORMATION_CLASS = 3;
pub const KeyNodeInformation: KEY_INFORMATION_CLASS = 1;
pub const KeySetDebugInformation: KEY_SET_INFORMATION_CLASS = 4;
pub const KeySetHandleTagsInformation: KEY_SET_INFORMATION_CLASS = 5;
pub const KeySetLayerInformation: KEY_SET_INFORMATION_CLASS = 6;
pub const KeySetVirtualizationInformation: KEY_SET_INFORMATION_CLASS = 3;
pub const KeyTrustInformation: KEY_INFORMATION_CLASS = 8;
pub const KeyValueBasicInformation: KEY_VALUE_INFORMATION_CLASS = 0;
pub const KeyValueFullInformation: KEY_VALUE_INFORMATION_CLASS = 1;
pub const KeyValueFullInformationAlign64: KEY_VALUE_INFORMATION_CLASS = 3;
pub const KeyValueLayerInformation: KEY_VALUE_INFORMATION_CLASS = 5;
pub const KeyValuePartialInformation: KEY_VALUE_INFORMATION_CLASS = 2;
pub const KeyValuePartialInformationAlign64: KEY_VALUE_INFORMATION_CLASS = 4;
pub const KeyVirtualizationInformation: KEY_INFORMATION_CLASS = 6;
pub const KeyWow64FlagsInformation: KEY_SET_INFORMATION_CLASS = 1;
pub const KeyWriteTimeInformation: KEY_SET_INFORMATION_CLASS = 0;
pub const LOW_LEVEL: KIRQL = 0;
pub const LOW_PRIORITY: ULONG = 0;
pub const LOW_REALTIME_PRIORITY: ULONG = 0x10;
pub const LT_DONT_CARE: LATENCY_TIME = 0;
pub const LT_LOWEST_LATENCY: LATENCY_TIME = 1;
pub const LastDStateTransitionD3cold: D3COLD_LAST_TRANSITION_STATUS = 2;
pub const LastDStateTransitionD3hot: D3COLD_LAST_TRANSITION_STATUS = 1;
pub const LastDStateTransitionStatusUnknown: D3COLD_LAST_TRANSITION_STATUS = 0;
pub const LastDrvRtFlag: DRIVER_RUNTIME_INIT_FLAGS = 2;
pub const LastResumePerformance: POWER_INFORMATION_LEVEL = 76;
pub const LastSleepTime: POWER_INFORMATION_LEVEL = 15;
pub const LastWakeTime: POWER_INFORMATION_LEVEL = 14;
pub const Latched: KINTERRUPT_MODE = 1;
pub const LevelSensitive: KINTERRUPT_MODE = 0;
#[cfg(target_arch = "aarch64")]
pub const LockQueueAfdWorkQueueLock: KSPIN_LOCK_QUEUE_NUMBER = 13;
#[cfg(target_arch = "aarch64")]
pub const LockQueueBcbLock: KSPIN_LOCK_QUEUE_NUMBER = 14;
#[cfg(target_arch = "aarch64")]
pub const LockQueueIoCancelLock: KSPIN_LOCK_QUEUE_NUMBER = 7;
#[cfg(target_arch = "aarch64")]
pub const LockQueueIoCompletionLock: KSPIN_LOCK_QUEUE_NUMBER = 11;
#[cfg(target_arch = "aarch64")]
pub const LockQueueIoDatabaseLock: KSPIN_LOCK_QUEUE_NUMBER = 10;
#[cfg(target_arch = "aarch64")]
pub const LockQueueIoVpbLock: KSPIN_LOCK_QUEUE_NUMBER = 9;
#[cfg(target_arch = "aarch64")]
pub const LockQueueMasterLock: KSPIN_LOCK_QUEUE_NUMBER = 5;
#[cfg(target_arch = "aarch64")]
pub const LockQueueMaximumLock: KSPIN_LOCK_QUEUE_NUMBER = 17;
#[cfg(target_arch = "aarch64")]
pub const LockQueueNonPagedPoolLock: KSPIN_LOCK_QUEUE_NUMBER = 6;
#[cfg(target_arch = "aarch64")]
pub const LockQueueNtfsStructLock: KSPIN_LOCK_QUEUE_NUMBER = 12;
#[cfg(target_arch = "aarch64")]
pub const LockQueueUnusedSpare0: KSPIN_LOCK_QUEUE_NUMBER = 0;
#[cfg(target_arch = "aarch64")]
pub const LockQueueUnusedSpare1: KSPIN_LOCK_QUEUE_NUMBER = 1;
#[cfg(target_arch = "aarch64")]
pub const LockQueueUnusedSpare15: KSPIN_LOCK_QUEUE_NUMBER = 15;
#[cfg(target_arch = "aarch64")]
pub const LockQueueUnusedSpare16: KSPIN_LOCK_QUEUE_NUMBER = 16;
#[cfg(target_arch = "aarch64")]
pub const LockQueueUnusedSpare2: KSPIN_LOCK_QUEUE_NUMBER = 2;
#[cfg(target_arch = "aarch64")]
pub const LockQueueUnusedSpare3: KSPIN_LOCK_QUEUE_NUMBER = 3;
#[cfg(target_arch = "aarch64")]
pub const LockQueueUnusedSpare8: KSPIN_LOCK_QUEUE_NUMBER = 8;
#[cfg(target_arch = "aarch64")]
pub const LockQueueVacbLock: KSPIN_LOCK_QUEUE_NUMBER = 4;
pub const LoggerEventsLoggedClass: TRACE_INFORMATION_CLASS = 10;
pub const LoggerEventsLostClass: TRACE_INFORMATION_CLASS = 8;
pub const LogicalProcessorIdling: POWER_INFORMATION_LEVEL = 56;
pub const LowImportance: KDPC_IMPORTANCE = 0;
pub const LowPagePriority: MM_PAGE_PRIORITY = 0;
pub const LowPoolPriority: EX_POOL_PRIORITY = 0;
pub const LowPoolPrioritySpecialPoolOverrun: EX_POOL_PRIORITY = 8;
pub const LowPoolPrioritySpecialPoolUnderrun: EX_POOL_PRIORITY = 9;
pub const MAXIMUM_ALLOWED: ULONG = 0x2000000;
pub const MAXIMUM_PRIORITY: ULONG = 0x20;
pub const MAXIMUM_WAIT_OBJECTS: ULONG = 0x40;
pub const MAXUSHORT: ULONG = 0xffff;
pub const MDL_ALLOCATED_FIXED_SIZE: CSHORT = 0x8_u16 as i16;
pub const MDL_ALLOCATED_MUST_SUCCEED: CSHORT = 0x4000_u16 as i16;
pub const MDL_DESCRIBES_AWE: CSHORT = 0x400_u16 as i16;
pub const MDL_FREE_EXTRA_PTES: CSHORT = 0x200_u16 as i16;
pub const MDL_INTERNAL: CSHORT = 0x8000_u16 as i16;
pub const MDL_IO_PAGE_READ: CSHORT = 0x40_u16 as i16;
pub const MDL_IO_SPACE: CSHORT = 0x800_u16 as i16;
pub const MDL_MAPPED_TO_SYSTEM_VA: CSHORT = 0x1_u16 as i16;
pub const MDL_MAPPING_CAN_FAIL: CSHORT = 0x2000_u16 as i16;
pub const MDL_NETWORK_HEADER: CSHORT = 0x1000_u16 as i16;
pub const MDL_PAGES_LOCKED: CSHORT = 0x2_u16 as i16;
pub const MDL_PARENT_MAPPED_SYSTEM_VA: CSHORT = 0x100_u16 as i16;
pub const MDL_PARTIAL: CSHORT = 0x10_u16 as i16;
pub const MDL_PARTIAL_HAS_BEEN_MAPPED: CSHORT = 0x20_u16 as i16;
pub const MDL_SOURCE_IS_NONPAGED_POOL: CSHORT = 0x4_u16 as i16;
pub const MDL_WRITE_OPERATION: CSHORT = 0x80_u16 as i16;
pub const METHOD_BUFFERED: ULONG = 0;
pub const METHOD_DIRECT_FROM_HARDWARE: ULONG = 2;
pub const METHOD_DIRECT_TO_HARDWARE: ULONG = 1;
pub const METHOD_IN_DIRECT: ULONG = 1;
pub const METHOD_NEITHER: ULONG = 3;
pub const METHOD_OUT_DIRECT: ULONG = 2;
pub const MPIBus: INTERFACE_TYPE = 10;
pub const MPSABus: INTERFACE_TYPE = 11;
pub const MaxIoPriorityTypes: IO_PRIORITY_HINT = 5;
pub const MaxKeyInfoClass: KEY_INFORMATION_CLASS = 10;
pub const MaxKeySetInfoClass: KEY_SET_INFORMATION_CLASS = 7;
pub const MaxKeyValueInfoClass: KEY_VALUE_INFORMATION_CLASS = 6;
pub const MaxPoolType: POOL_TYPE = 7;
pub const MaxRegNtNotifyClass: REG_NOTIFY_CLASS = 49;
pub const MaxTraceInformationClass: TRACE_INFORMATION_CLASS = 16;
pub const MaximumDmaSpeed: DMA_SPEED = 5;
pub const MaximumDmaWidth: DMA_WIDTH = 5;
pub const MaximumInterfaceType: INTERFACE_TYPE = 18;
pub const MaximumMode: MODE = 2;
pub const MaximumWaitReason: KWAIT_REASON = 40;
pub const MaximumWorkQueue: WORK_QUEUE_TYPE = 7;
pub const MediumHighImportance: KDPC_IMPORTANCE = 3;
pub const MediumImportance: KDPC_IMPORTANCE = 1;
pub const MicroChannel: INTERFACE_TYPE = 3;
pub const MmCached: MEMORY_CACHING_TYPE = 1;
pub const MmFrameBufferCached: MEMORY_CACHING_TYPE_ORIG = 2;
pub const MmHardwareCoherentCached: MEMORY_CACHING_TYPE = 3;
pub const MmLargeSystem: MM_SYSTEMSIZE = 2;
pub const MmMaximumCacheType: MEMORY_CACHING_TYPE = 6;
pub const MmMdlPageContentsDynamic: MM_MDL_PAGE_CONTENTS_STATE = 0;
pub const MmMdlPageContentsInvariant: MM_MDL_PAGE_CONTENTS_STATE = 1;
pub const MmMdlPageContentsQuery: MM_MDL_PAGE_CONTENTS_STATE = 2;
pub const MmMediumSystem: MM_SYSTEMSIZE = 1;
pub const MmNonCached: MEMORY_CACHING_TYPE = 0;
pub const MmNonCachedUnordered: MEMORY_CACHING_TYPE = 4;
pub const MmNotMapped: MEMORY_CACHING_TYPE = -1;
pub const MmSmallSystem: MM_SYSTEMSIZE = 0;
pub const MmUSWCCached: MEMORY_CACHING_TYPE = 5;
pub const MmWriteCombined: MEMORY_CACHING_TYPE = 2;
pub const ModifyAccess: IO_ACCESS_TYPE = 2;
pub const MonitorCapabilities: POWER_INFORMATION_LEVEL = 40;
pub const MonitorInvocation: POWER_INFORMATION_LEVEL = 68;
pub const MonitorRequestReasonAcDcDisplayBurst: POWER_MONITOR_REQUEST_REASON = 5;
pub const MonitorRequestReasonAcDcDisplayBurstSuppressed: POWER_MONITOR_REQUEST_REASON = 28;
pub const MonitorRequestReasonBatteryCountChange: POWER_MONITOR_REQUEST_REASON = 16;
pub const MonitorRequestReasonDP: POWER_MONITOR_REQUEST_REASON = 19;
pub const MonitorRequestReasonFullWake: POWER_MONITOR_REQUEST_REASON = 9;
pub const MonitorRequestReasonGracePeriod: POWER_MONITOR_REQUEST_REASON = 17;
pub const MonitorRequestReasonIdleTimeout: POWER_MONITOR_REQUEST_REASON = 12;
pub const MonitorRequestReasonLid: POWER_MONITOR_REQUEST_REASON = 15;
pub const MonitorRequestReasonMax: POWER_MONITOR_REQUEST_REASON = 44;
pub const MonitorRequestReasonNearProximity: POWER_MONITOR_REQUEST_REASON = 22;
pub const MonitorRequestReasonPdcSignal: POWER_MONITOR_REQUEST_REASON = 27;
pub const MonitorRequestReasonPdcSignalHeyCortana: POWER_MONITOR_REQUEST_REASON = 42;
pub const MonitorRequestReasonPdcSignalHolographicShell: POWER_MONITOR_REQUEST_REASON = 43;
pub const MonitorRequestReasonPdcSignalWindowsMobilePwrNotif: POWER_MONITOR_REQUEST_REASON = 40;
pub const MonitorRequestReasonPdcSignalWindowsMobileShell: POWER_MONITOR_REQUEST_REASON = 41;
pub const MonitorRequestReasonPnP: POWER_MONITOR_REQUEST_REASON = 18;
pub const MonitorRequestReasonPoSetSystemState: POWER_MONITOR_REQUEST_REASON = 7;
pub const MonitorRequestReasonPolicyChange: POWER_MONITOR_REQUEST_REASON = 13;
pub const MonitorRequestReasonPowerButton: POWER_MONITOR_REQUEST_REASON = 1;
pub const MonitorRequestReasonRemoteConnection: POWER_MONITOR_REQUEST_REASON = 2;
pub const MonitorRequestReasonResumePdc: POWER_MONITOR_REQUEST_REASON = 24;
pub const MonitorRequestReasonResumeS4: POWER_MONITOR_REQUEST_REASON = 25;
pub const MonitorRequestReasonScMonitorpower: POWER_MONITOR_REQUEST_REASON = 3;
pub const MonitorRequestReasonScreenOffRequest: POWER_MONITOR_REQUEST_REASON = 11;
pub const MonitorRequestReasonSessionUnlock: POWER_MONITOR_REQUEST_REASON = 10;
pub const MonitorRequestReasonSetThreadExecutionState: POWER_MONITOR_REQUEST_REASON = 8;
pub const MonitorRequestReasonSleepButton: POWER_MONITOR_REQUEST_REASON = 14;
pub const MonitorRequestReasonSxTransition: POWER_MONITOR_REQUEST_REASON = 20;
pub const MonitorRequestReasonSystemIdle: POWER_MONITOR_REQUEST_REASON = 21;
pub const MonitorRequestReasonSystemStateEntered: POWER_MONITOR_REQUEST_REASON = 29;
pub const MonitorRequestReasonTerminal: POWER_MONITOR_REQUEST_REASON = 26;
pub const MonitorRequestReasonThermalStandby: POWER_MONITOR_REQUEST_REASON = 23;
pub const MonitorRequestReasonUnknown: POWER_MONITOR_REQUEST_REASON = 0;
pub const MonitorRequestReasonUserDisplayBurst: POWER_MONITOR_REQUEST_REASON = 6;
pub const MonitorRequestReasonUserInput: POWER_MONITOR_REQUEST_REASON = 4;
pub const MonitorRequestReasonUserInputAccelerometer: POWER_MONITOR_REQUEST_REASON = 35;
pub const MonitorRequestReasonUserInputHid: POWER_MONITOR_REQUEST_REASON = 36;
pub const MonitorRequestReasonUserInputInitialization: POWER_MONITOR_REQUEST_REASON = 39;
pub const MonitorRequestReasonUserInputKeyboard: POWER_MONITOR_REQUEST_REASON = 31;
pub const MonitorRequestReasonUserInputMouse: POWER_MONITOR_REQUEST_REASON = 32;
pub const MonitorRequestReasonUserInputPen: POWER_MONITOR_REQUEST_REASON = 34;
pub const MonitorRequestReasonUserInputPoUserPresent: POWER_MONITOR_REQUEST_REASON = 37;
pub const MonitorRequestReasonUserInputSessionSwitch: POWER_MONITOR_REQUEST_REASON = 38;
pub const MonitorRequestReasonUserInputTouch: POWER_MONITOR_REQUEST_REASON = 33;
pub const MonitorRequestReasonWinrt: POWER_MONITOR_REQUEST_REASON = 30;
pub const MonitorRequestTypeOff: POWER_MONITOR_REQUEST_TYPE = 0;
pub const MonitorRequestTypeOnAndPresent: POWER_MONITOR_REQUEST_TYPE = 1;
pub const MonitorRequestTypeToggleOn: POWER_MONITOR_REQUEST_TYPE = 2;
pub const NEC98x86: ALTERNATIVE_ARCHITECTURE_TYPE = 1;
pub const NonPagedPool: POOL_TYPE = 0;
pub const NonPagedPoolBase: POOL_TYPE = 0;
pub const NonPagedPoolBaseCacheAligned: POOL_TYPE = 4;
pub const NonPagedPoolBaseCacheAlignedMustS: POOL_TYPE = 6;
pub const NonPagedPoolBaseMustSucceed: POOL_TYPE = 2;
pub const NonPagedPoolCacheAligned: POOL_TYPE = 4;
pub const NonPagedPoolCacheAlignedMustS: POOL_TYPE = 6;
pub const NonPagedPoolCacheAlignedMustSSession: POOL_TYPE = 38;
pub const NonPagedPoolCacheAlignedSession: POOL_TYPE = 36;
pub const NonPagedPoolExecute: POOL_TYPE = 0;
pub const NonPagedPoolMustSucceed: POOL_TYPE = 2;
pub const NonPagedPoolMustSucceedSession: POOL_TYPE = 34;
pub const NonPagedPoolNx: POOL_TYPE = 512;
pub const NonPagedPoolNxCacheAligned: POOL_TYPE = 516;
pub const NonPagedPoolSession: POOL_TYPE = 32;
pub const NonPagedPoolSessionNx: POOL_TYPE = 544;
pub const NormalError: SERVICE_ERROR_TYPE = 1;
pub const NormalPagePriority: MM_PAGE_PRIORITY = 16;
pub const NormalPoolPriority: EX_POOL_PRIORITY = 16;
pub const NormalPoolPrioritySpecialPoolOverrun: EX_POOL_PRIORITY = 24;
pub const NormalPoolPrioritySpecialPoolUnderrun: EX_POOL_PRIORITY = 25;
pub const NormalWorkQueue: WORK_QUEUE_TYPE = 3;
pub const NotifyUserModeLegacyPowerEvent: POWER_INFORMATION_LEVEL = 47;
pub const NotifyUserPowerSetting: POWER_INFORMATION_LEVEL = 26;
pub const NuBus: INTERFACE_TYPE = 7;
pub const OBJ_CASE_INSENSITIVE: ULONG = 0x40;
pub const OBJ_DONT_REPARSE: ULONG = 0x1000;
pub const OBJ_EXCLUSIVE: ULONG = 0x20;
pub const OBJ_FORCE_ACCESS_CHECK: ULONG = 0x400;
pub const OBJ_IGNORE_IMPERSONATED_DEVICEMAP: ULONG = 0x800;
pub const OBJ_INHERIT: ULONG = 2;
pub const OBJ_KERNEL_HANDLE: ULONG = 0x200;
pub const OBJ_NAME_PATH_SEPARATOR: ULONG = 0x5c;
pub const OBJ_OPENIF: ULONG = 0x80;
pub const OBJ_OPENLINK: ULONG = 0x100;
pub const OBJ_PERMANENT: ULONG = 0x10;
pub const OBJ_VALID_ATTRIBUTES: ULONG = 0x1ff2;
pub const OB_PREOP_SUCCESS: OB_PREOP_CALLBACK_STATUS = 0;
pub const OS_DEPLOYMENT_COMPACT: OS_DEPLOYEMENT_STATE_VALUES = 2;
pub const OS_DEPLOYMENT_STANDARD: OS_DEPLOYEMENT_STATE_VALUES = 1;
pub const PAGE_SHIFT: ULONG = 0xc;
pub const PAGE_SIZE: ULONG = 0x1000;
pub const PASSIVE_LEVEL: KIRQL = 0;
pub const PCIBus: INTERFACE_TYPE = 5;
pub const PCMCIABus: INTERFACE_TYPE = 8;
pub const PLUGPLAY_PROPERTY_PERSISTENT: ULONG = 1;
pub const PLUGPLAY_REGKEY_CURRENT_HWPROFILE: ULONG = 4;
pub const PLUGPLAY_REGKEY_DEVICE: ULONG = 1;
pub const PLUGPLAY_REGKEY_DRIVER: ULONG = 2;
pub const PNPBus: INTERFACE_TYPE = 15;
pub const PNPISABus: INTERFACE_TYPE = 14;
pub const PNP_DETECTED_FATAL_ERROR: ULONG = 0xca;
pub const PNP_DEVICE_DISABLED: ULONG = 1;
pub const PNP_DEVICE_DONT_DISPLAY_IN_UI: ULONG = 2;
pub const PNP_DEVICE_FAILED: ULONG = 4;
pub const PNP_DEVICE_NOT_DISABLEABLE: ULONG = 0x20;
pub const PNP_DEVICE_REMOVED: ULONG = 8;
pub const PNP_DEVICE_RESOURCE_REQUIREMENTS_CHANGED: ULONG = 0x10;
pub const PNP_LOCATION_INTERFACE_VERSION: ULONG = 1;
pub const PNP_REPLACE_DRIVER_INTERFACE_MINIMUM_SIZE: ULONG = 0x40;
pub const PNP_REPLACE_DRIVER_INTERFACE_VERSION: ULONG = 1;
pub const PNP_REPLACE_HARDWARE_MEMORY_MIRRORING: ULONG = 4;
pub const PNP_REPLACE_HARDWARE_PAGE_COPY: ULONG = 8;
pub const PNP_REPLACE_HARDWARE_QUIESCE: ULONG = 0x10;
pub const PNP_REPLACE_MEMORY_SUPPORTED: ULONG = 1;
pub const PNP_REPLACE_PARAMETERS_VERSION: ULONG = 2;
pub const PNP_REPLACE_PROCESSOR_SUPPORTED: ULONG = 2;
pub const POOL_FLAG_CACHE_ALIGNED: ULONG64 = 8;
pub const POOL_FLAG_NON_PAGED: ULONG64 = 0x40;
pub const POOL_FLAG_NON_PAGED_EXECUTE: ULONG64 = 0x80;
pub const POOL_FLAG_PAGED: ULONG64 = 0x100;
pub const POOL_FLAG_RAISE_ON_FAILURE: ULONG64 = 0x20;
pub const POOL_FLAG_RESERVED1: ULONG64 = 0x10;
pub const POOL_FLAG_SESSION: ULONG64 = 4;
pub const POOL_FLAG_UNINITIALIZED: ULONG64 = 2;
pub const POOL_FLAG_USE_QUOTA: ULONG64 = 1;
pub const POWER_LEVEL: KIRQL = 0xe;
pub const PROCESS_ALL_ACCESS: ULONG = 0x1fffff;
pub const PROFILE_LEVEL: KIRQL = 0xf;
pub const PageIn: KWAIT_REASON = 2;
pub const PagedPool: POOL_TYPE = 1;
pub const PagedPoolCacheAligned: POOL_TYPE = 5;
pub const PagedPoolCacheAlignedSession: POOL_TYPE = 37;
pub const PagedPoolSession: POOL_TYPE = 33;
pub const PciAcsBitDisable: PCI_ACS_BIT = 2;
pub const PciAcsBitDontCare: PCI_ACS_BIT = 3;
pub const PciAcsBitEnable: PCI_ACS_BIT = 1;
pub const PciAcsReserved: PCI_ACS_BIT = 0;
pub const PcwCallbackAddCounter: PCW_CALLBACK_TYPE = 0;
pub const PcwCallbackCollectData: PCW_CALLBACK_TYPE = 3;
pub const PcwCallbackEnumerateInstances: PCW_CALLBACK_TYPE = 2;
pub const PcwCallbackRemoveCounter: PCW_CALLBACK_TYPE = 1;
pub const PdcInvocation: POWER_INFORMATION_LEVEL = 67;
pub const PhysicalPowerButtonPress: POWER_INFORMATION_LEVEL = 90;
pub const PlatformIdleStates: POWER_INFORMATION_LEVEL = 80;
pub const PlatformIdleVeto: POWER_INFORMATION_LEVEL = 82;
pub const PlatformInformation: POWER_INFORMATION_LEVEL = 66;
pub const PlatformLevelDeviceReset: DEVICE_RESET_TYPE = 1;
pub const PlatformRole: POWER_INFORMATION_LEVEL = 75;
pub const PlatformRoleAppliancePC: POWER_PLATFORM_ROLE = 6;
pub const PlatformRoleDesktop: POWER_PLATFORM_ROLE = 1;
pub const PlatformRoleEnterpriseServer: POWER_PLATFORM_ROLE = 4;
pub const PlatformRoleMaximum: POWER_PLATFORM_ROLE = 9;
pub const PlatformRoleMobile: POWER_PLATFORM_ROLE = 2;
pub const PlatformRolePerformanceServer: POWER_PLATFORM_ROLE = 7;
pub const PlatformRoleSOHOServer: POWER_PLATFORM_ROLE = 5;
pub const PlatformRoleSlate: POWER_PLATFORM_ROLE = 8;
pub const PlatformRoleUnspecified: POWER_PLATFORM_ROLE = 0;
pub const PlatformRoleWorkstation: POWER_PLATFORM_ROLE = 3;
pub const PlmPowerRequestCreate: POWER_INFORMATION_LEVEL = 72;
pub const PoAc: SYSTEM_POWER_CONDITION = 0;
pub const PoConditionMaximum: SYSTEM_POWER_CONDITION = 3;
pub const PoDc: SYSTEM_POWER_CONDITION = 1;
pub const PoFxPerfStateTypeDiscrete: PO_FX_PERF_STATE_TYPE = 0;
pub const PoFxPerfStateTypeMaximum: PO_FX_PERF_STATE_TYPE = 2;
pub const PoFxPerfStateTypeRange: PO_FX_PERF_STATE_TYPE = 1;
pub const PoFxPerfStateUnitBandwidth: PO_FX_PERF_STATE_UNIT = 2;
pub const PoFxPerfStateUnitFrequency: PO_FX_PERF_STATE_UNIT = 1;
pub const PoFxPerfStateUnitMaximum: PO_FX_PERF_STATE_UNIT = 3;
pub const PoFxPerfStateUnitOther: PO_FX_PERF_STATE_UNIT = 0;
pub const PoHot: SYSTEM_POWER_CONDITION = 2;
pub const PoThermalRequestActive: PO_THERMAL_REQUEST_TYPE = 1;
pub const PoThermalRequestPassive: PO_THERMAL_REQUEST_TYPE = 0;
pub const PoolAllocation: KWAIT_REASON = 3;
pub const PowerActionDisplayOff: POWER_ACTION = 8;
pub const PowerActionHibernate: POWER_ACTION = 3;
pub const PowerActionNone: POWER_ACTION = 0;
pub const PowerActionReserved: POWER_ACTION = 1;
pub const PowerActionShutdown: POWER_ACTION = 4;
pub const PowerActionShutdownOff: POWER_ACTION = 6;
pub const PowerActionShutdownReset: POWER_ACTION = 5;
pub const PowerActionSleep: POWER_ACTION = 2;
pub const PowerActionWarmEject: POWER_ACTION = 7;
pub const PowerDeviceD0: DEVICE_POWER_STATE = 1;
pub const PowerDeviceD1: DEVICE_POWER_STATE = 2;
pub const PowerDeviceD2: DEVICE_POWER_STATE = 3;
pub const PowerDeviceD3: DEVICE_POWER_STATE = 4;
pub const PowerDeviceMaximum: DEVICE_POWER_STATE = 5;
pub const PowerDeviceUnspecified: DEVICE_POWER_STATE = 0;
pub const PowerInformationInternal: POWER_INFORMATION_LEVEL = 87;
pub const PowerInformationLevelMaximum: POWER_INFORMATION_LEVEL = 95;
pub const PowerInformationLevelUnused0: POWER_INFORMATION_LEVEL = 27;
pub const PowerMonitorDim: MONITOR_DISPLAY_STATE = 2;
pub const PowerMonitorOff: MONITOR_DISPLAY_STATE = 0;
pub const PowerMonitorOn: MONITOR_DISPLAY_STATE = 1;
pub const PowerRelations: DEVICE_RELATION_TYPE = 2;
pub const PowerRequestAction: POWER_INFORMATION_LEVEL = 44;
pub const PowerRequestActionInternal: POWER_INFORMATION_LEVEL = 85;
pub const PowerRequestAwayModeRequired: POWER_REQUEST_TYPE = 2;
pub const PowerRequestCreate: POWER_INFORMATION_LEVEL = 43;
pub const PowerRequestDisplayRequired: POWER_REQUEST_TYPE = 0;
pub const PowerRequestExecutionRequired: POWER_REQUEST_TYPE = 3;
pub const PowerRequestSystemRequired: POWER_REQUEST_TYPE = 1;
pub const PowerSettingNotificationName: POWER_INFORMATION_LEVEL = 58;
pub const PowerShutdownNotification: POWER_INFORMATION_LEVEL = 39;
pub const PowerSystemHibernate: SYSTEM_POWER_STATE = 5;
pub const PowerSystemMaximum: SYSTEM_POWER_STATE = 7;
pub const PowerSystemShutdown: SYSTEM_POWER_STATE = 6;
pub const PowerSystemSleeping1: SYSTEM_POWER_STATE = 2;
pub const PowerSystemSleeping2: SYSTEM_POWER_STATE = 3;
pub const PowerSystemSleeping3: SYSTEM_POWER_STATE = 4;
pub const PowerSystemUnspecified: SYSTEM_POWER_STATE = 0;
pub const PowerSystemWorking: SYSTEM_POWER_STATE = 1;
pub const PowerUserInactive: USER_ACTIVITY_PRESENCE = 2;
pub const PowerUserInvalid: USER_ACTIVITY_PRESENCE = 3;
pub const PowerUserMaximum: USER_ACTIVITY_PRESENCE = 3;
pub const PowerUserNotPresent: USER_ACTIVITY_PRESENCE = 1;
pub const PowerUserPresent: USER_ACTIVITY_PRESENCE = 0;
pub const ProcessorCap: POWER_INFORMATION_LEVEL = 34;
pub const ProcessorIdleDomains: POWER_INFORMATION_LEVEL = 49;
pub const ProcessorIdleStates: POWER_INFORMATION_LEVEL = 33;
pub const ProcessorIdleStatesHv: POWER_INFORMATION_LEVEL = 52;
pub const ProcessorIdleVeto: POWER_INFORMATION_LEVEL = 81;
pub const ProcessorInformation: POWER_INFORMATION_LEVEL = 11;
pub const ProcessorInformationEx: POWER_INFORMATION_LEVEL = 46;
pub const ProcessorInternal: INTERFACE_TYPE = 12;
pub const ProcessorLoad: POWER_INFORMATION_LEVEL = 38;
pub const ProcessorPerfCapHv: POWER_INFORMATION_LEVEL = 54;
pub const ProcessorPerfStates: POWER_INFORMATION_LEVEL = 32;
pub const ProcessorPerfStatesHv: POWER_INFORMATION_LEVEL = 53;
pub const ProcessorPowerPolicyAc: POWER_INFORMATION_LEVEL = 18;
pub const ProcessorPowerPolicyCurrent: POWER_INFORMATION_LEVEL = 22;
pub const ProcessorPowerPolicyDc: POWER_INFORMATION_LEVEL = 19;
pub const ProcessorSetIdle: POWER_INFORMATION_LEVEL = 55;
pub const ProcessorStateHandler: POWER_INFORMATION_LEVEL = 7;
pub const ProcessorStateHandler2: POWER_INFORMATION_LEVEL = 13;
pub const Profile2Issue: KPROFILE_SOURCE = 15;
pub const Profile3Issue: KPROFILE_SOURCE = 16;
pub const Profile4Issue: KPROFILE_SOURCE = 17;
pub const ProfileAlignmentFixup: KPROFILE_SOURCE = 1;
pub const ProfileBranchInstructions: KPROFILE_SOURCE = 6;
pub const ProfileBranchMispredictions: KPROFILE_SOURCE = 11;
pub const ProfileCacheMisses: KPROFILE_SOURCE = 10;
pub const ProfileDcacheAccesses: KPROFILE_SOURCE = 21;
pub const ProfileDcacheMisses: KPROFILE_SOURCE = 8;
pub const ProfileFpInstructions: KPROFILE_SOURCE = 13;
pub const ProfileIcacheIssues: KPROFILE_SOURCE = 20;
pub const ProfileIcacheMisses: KPROFILE_SOURCE = 9;
pub const ProfileIntegerInstructions: KPROFILE_SOURCE = 14;
pub const ProfileLoadInstructions: KPROFILE_SOURCE = 4;
pub const ProfileLoadLinkedIssues: KPROFILE_SOURCE = 23;
pub const ProfileMaximum: KPROFILE_SOURCE = 24;
pub const ProfileMemoryBarrierCycles: KPROFILE_SOURCE = 22;
pub const ProfilePipelineDry: KPROFILE_SOURCE = 3;
pub const ProfilePipelineFrozen: KPROFILE_SOURCE = 5;
pub const ProfileSpecialInstructions: KPROFILE_SOURCE = 18;
pub const ProfileStoreInstructions: KPROFILE_SOURCE = 12;
pub const ProfileTime: KPROFILE_SOURCE = 0;
pub const ProfileTotalCycles: KPROFILE_SOURCE = 19;
pub const ProfileTotalIssues: KPROFILE_SOURCE = 2;
pub const ProfileTotalNonissues: KPROFILE_SOURCE = 7;
pub const QueryPotentialDripsConstraint: POWER_INFORMATION_LEVEL = 91;
pub const QuerySecurityDescriptor: SECURITY_OPERATION_CODE = 1;
pub const READ_CONTROL: ULONG = 0x20000;
pub const REG_APP_HIVE: ULONG = 0x10;
pub const REG_BINARY: ULONG = 3;
pub const REG_BOOT_HIVE: ULONG = 0x400;
pub const REG_CREATED_NEW_KEY: ULONG = 1;
pub const REG_DWORD: ULONG = 4;
pub const REG_DWORD_BIG_ENDIAN: ULONG = 5;
pub const REG_DWORD_LITTLE_ENDIAN: ULONG = 4;
pub const REG_EXPAND_SZ: ULONG = 2;
pub const REG_FORCE_RESTORE: ULONG = 8;
pub const REG_FORCE_UNLOAD: ULONG = 1;
pub const REG_FULL_RESOURCE_DESCRIPTOR: ULONG = 9;
pub const REG_HIVE_EXACT_FILE_GROWTH: ULONG = 0x80;
pub const REG_HIVE_NO_RM: ULONG = 0x100;
pub const REG_HIVE_SINGLE_LOG: ULONG = 0x200;
pub const REG_LATEST_FORMAT: ULONG = 2;
pub const REG_LEGAL_CHANGE_FILTER: ULONG = 0xf;
pub const REG_LEGAL_OPTION: ULONG = 0xf;
pub const REG_LINK: ULONG = 6;
pub const REG_MULTI_SZ: ULONG = 7;
pub const REG_NONE: ULONG = 0;
pub const REG_NOTIFY_CHANGE_ATTRIBUTES: ULONG = 2;
pub const REG_NOTIFY_CHANGE_LAST_SET: ULONG = 4;
pub const REG_NOTIFY_CHANGE_NAME: ULONG = 1;
pub const REG_NOTIFY_CHANGE_SECURITY: ULONG = 8;
pub const REG_NO_COMPRESSION: ULONG = 4;
pub const REG_NO_LAZY_FLUSH: ULONG = 4;
pub const REG_OPENED_EXISTING_KEY: ULONG = 2;
pub const REG_OPEN_LEGAL_OPTION: ULONG = 0xc;
pub const REG_OPTION_BACKUP_RESTORE: ULONG = 4;
pub const REG_OPTION_CREATE_LINK: ULONG = 2;
pub const REG_OPTION_NON_VOLATILE: ULONG = 0;
pub const REG_OPTION_OPEN_LINK: ULONG = 8;
pub const REG_OPTION_RESERVED: ULONG = 0;
pub const REG_OPTION_VOLATILE: ULONG = 1;
pub const REG_PROCESS_PRIVATE: ULONG = 0x20;
pub const REG_QWORD: ULONG = 0xb;
pub const REG_QWORD_LITTLE_ENDIAN: ULONG = 0xb;
pub const REG_REFRESH_HIVE: ULONG = 2;
pub const REG_RESOURCE_LIST: ULONG = 8;
pub const REG_RESOURCE_REQUIREMENTS_LIST: ULONG = 0xa;
pub const REG_STANDARD_FORMAT: ULONG = 1;
pub const REG_START_JOURNAL: ULONG = 0x40;
pub const REG_SZ: ULONG = 1;
pub const REG_WHOLE_HIVE_VOLATILE: ULONG = 1;
pub const RPC_NT_UNKNOWN_AUTHN_LEVEL: ULONG = 0xc0020031;
pub const RPC_NT_UNSUPPORTED_AUTHN_LEVEL: ULONG = 0xc0020053;
pub const RandomAccess: IO_ACCESS_MODE = 1;
pub const ReadAccess: IO_ACCESS_TYPE = 0;
pub const RealTimeWorkQueue: WORK_QUEUE_TYPE = 5;
pub const RecognizerType: SERVICE_NODE_TYPE = 8;
pub const RegNtCallbackObjectContextCleanup: REG_NOTIFY_CLASS = 40;
pub const RegNtDeleteKey: REG_NOTIFY_CLASS = 0;
pub const RegNtDeleteValueKey: REG_NOTIFY_CLASS = 2;
pub const RegNtEnumerateKey: REG_NOTIFY_CLASS = 5;
pub const RegNtEnumerateValueKey: REG_NOTIFY_CLASS = 6;
pub const RegNtKeyHandleClose: REG_NOTIFY_CLASS = 14;
pub const RegNtPostCreateKey: REG_NOTIFY_CLASS = 11;
pub const RegNtPostCreateKeyEx: REG_NOTIFY_CLASS = 27;
pub const RegNtPostDeleteKey: REG_NOTIFY_CLASS = 15;
pub const RegNtPostDeleteValueKey: REG_NOTIFY_CLASS = 17;
pub const RegNtPostEnumerateKey: REG_NOTIFY_CLASS = 20;
pub const RegNtPostEnumerateValueKey: REG_NOTIFY_CLASS = 21;
pub const RegNtPostFlushKey: REG_NOTIFY_CLASS = 31;
pub const RegNtPostKeyHandleClose: REG_NOTIFY_CLASS = 25;
pub const RegNtPostLoadKey: REG_NOTIFY_CLASS = 33;
pub const RegNtPostOpenKey: REG_NOTIFY_CLASS = 13;
pub const RegNtPostOpenKeyEx: REG_NOTIFY_CLASS = 29;
pub const RegNtPostQueryKey: REG_NOTIFY_CLASS = 22;
pub const RegNtPostQueryKeyName: REG_NOTIFY_CLASS = 48;
pub const RegNtPostQueryKeySecurity: REG_NOTIFY_CLASS = 37;
pub const RegNtPostQueryMultipleValueKey: REG_NOTIFY_CLASS = 24;
pub const RegNtPostQueryValueKey: REG_NOTIFY_CLASS = 23;
pub const RegNtPostRenameKey: REG_NOTIFY_CLASS = 19;
pub const RegNtPostReplaceKey: REG_NOTIFY_CLASS = 46;
pub const RegNtPostRestoreKey: REG_NOTIFY_CLASS = 42;
pub const RegNtPostSaveKey: REG_NOTIFY_CLASS = 44;
pub const RegNtPostSetInformationKey: REG_NOTIFY_CLASS = 18;
pub const RegNtPostSetKeySecurity: REG_NOTIFY_CLASS = 39;
pub const RegNtPostSetValueKey: REG_NOTIFY_CLASS = 16;
pub const RegNtPostUnLoadKey: REG_NOTIFY_CLASS = 35;
pub const RegNtPreCreateKey: REG_NOTIFY_CLASS = 10;
pub const RegNtPreCreateKeyEx: REG_NOTIFY_CLASS = 26;
pub const RegNtPreDeleteKey: REG_NOTIFY_CLASS = 0;
pub const RegNtPreDeleteValueKey: REG_NOTIFY_CLASS = 2;
pub const RegNtPreEnumerateKey: REG_NOTIFY_CLASS = 5;
pub const RegNtPreEnumerateValueKey: REG_NOTIFY_CLASS = 6;
pub const RegNtPreFlushKey: REG_NOTIFY_CLASS = 30;
pub const RegNtPreKeyHandleClose: REG_NOTIFY_CLASS = 14;
pub const RegNtPreLoadKey: REG_NOTIFY_CLASS = 32;
pub const RegNtPreOpenKey: REG_NOTIFY_CLASS = 12;
pub const RegNtPreOpenKeyEx: REG_NOTIFY_CLASS = 28;
pub const RegNtPreQueryKey: REG_NOTIFY_CLASS = 7;
pub const RegNtPreQueryKeyName: REG_NOTIFY_CLASS = 47;
pub const RegNtPreQueryKeySecurity: REG_NOTIFY_CLASS = 36;
pub const RegNtPreQueryMultipleValueKey: REG_NOTIFY_CLASS = 9;
pub const RegNtPreQueryValueKey: REG_NOTIFY_CLASS = 8;
pub const RegNtPreRenameKey: REG_NOTIFY_CLASS = 4;
pub const RegNtPreReplaceKey: REG_NOTIFY_CLASS = 45;
pub const RegNtPreRestoreKey: REG_NOTIFY_CLASS = 41;
pub const RegNtPreSaveKey: REG_NOTIFY_CLASS = 43;
pub const RegNtPreSetInformationKey: REG_NOTIFY_CLASS = 3;
pub const RegNtPreSetKeySecurity: REG_NOTIFY_CLASS = 38;
pub const RegNtPreSetValueKey: REG_NOTIFY_CLASS = 1;
pub const RegNtPreUnLoadKey: REG_NOTIFY_CLASS = 34;
pub const RegNtQueryKey: REG_NOTIFY_CLASS = 7;
pub const RegNtQueryMultipleValueKey: REG_NOTIFY_CLASS = 9;
pub const RegNtQueryValueKey: REG_NOTIFY_CLASS = 8;
pub const RegNtRenameKey: REG_NOTIFY_CLASS = 4;
pub const RegNtSetInformationKey: REG_NOTIFY_CLASS = 3;
pub const RegNtSetValueKey: REG_NOTIFY_CLASS = 1;
pub const RegisterSpmPowerSettings: POWER_INFORMATION_LEVEL = 79;
pub const RelationAll: LOGICAL_PROCESSOR_RELATIONSHIP = 65535;
pub const RelationCache: LOGICAL_PROCESSOR_RELATIONSHIP = 2;
pub const RelationGroup: LOGICAL_PROCESSOR_RELATIONSHIP = 4;
pub const RelationNumaNode: LOGICAL_PROCESSOR_RELATIONSHIP = 1;
pub const RelationProcessorCore: LOGICAL_PROCESSOR_RELATIONSHIP = 0;
pub const RelationProcessorPackage: LOGICAL_PROCESSOR_RELATIONSHIP = 3;
pub const RemovalPolicyExpectNoRemoval: DEVICE_REMOVAL_POLICY = 1;
pub const RemovalPolicyExpectOrderlyRemoval: DEVICE_REMOVAL_POLICY = 2;
pub const RemovalPolicyExpectSurpriseRemoval: DEVICE_REMOVAL_POLICY = 3;
pub const RemovalRelations: DEVICE_RELATION_TYPE = 3;
pub const ResourceManagerBasicInformation: RESOURCEMANAGER_INFORMATION_CLASS = 0;
pub const ResourceManagerCompletionInformation: RESOURCEMANAGER_INFORMATION_CLASS = 1;
pub const SECURITY_MAX_IMPERSONATION_LEVEL: ULONG = 3;
pub const SECURITY_MIN_IMPERSONATION_LEVEL: ULONG = 0;
pub const SEMAPHORE_ALL_ACCESS: ULONG = 0x1f0003;
pub const SEMAPHORE_INCREMENT: ULONG = 1;
pub const SEMAPHORE_MODIFY_STATE: ULONG = 2;
pub const SEMAPHORE_QUERY_STATE: ULONG = 1;
pub const SL_ALLOW_RAW_MOUNT: UCHAR = 1;
pub const SL_CASE_SENSITIVE: UCHAR = 0x80;
pub const SL_ERROR_RETURNED: UCHAR = 2;
pub const SL_EXCLUSIVE_LOCK: UCHAR = 2;
pub const SL_FAIL_IMMEDIATELY: UCHAR = 1;
pub const SL_FORCE_ACCESS_CHECK: UCHAR = 1;
pub const SL_FORCE_DIRECT_WRITE: UCHAR = 0x10;
pub const SL_FT_SEQUENTIAL_WRITE: UCHAR = 8;
pub const SL_INDEX_SPECIFIED: UCHAR = 4;
pub const SL_INVOKE_ON_CANCEL: UCHAR = 0x20;
pub const SL_INVOKE_ON_ERROR: UCHAR = 0x80;
pub const SL_INVOKE_ON_SUCCESS: UCHAR = 0x40;
pub const SL_KEY_SPECIFIED: UCHAR = 1;
pub const SL_OPEN_PAGING_FILE: UCHAR = 2;
pub const SL_OPEN_TARGET_DIRECTORY: UCHAR = 4;
pub const SL_OVERRIDE_VERIFY_VOLUME: UCHAR = 2;
pub const SL_PENDING_RETURNED: UCHAR = 1;
pub const SL_READ_ACCESS_GRANTED: UCHAR = 1;
pub const SL_REALTIME_STREAM: UCHAR = 0x20;
pub const SL_RESTART_SCAN: UCHAR = 1;
pub const SL_RETURN_SINGLE_ENTRY: UCHAR = 2;
pub const SL_STOP_ON_SYMLINK: UCHAR = 8;
pub const SL_WATCH_TREE: UCHAR = 1;
pub const SL_WRITE_ACCESS_GRANTED: UCHAR = 4;
pub const SL_WRITE_THROUGH: UCHAR = 4;
pub const SPECIFIC_RIGHTS_ALL: ULONG = 0xffff;
pub const STANDARD_RIGHTS_ALL: ULONG = 0x1f0000;
pub const STANDARD_RIGHTS_EXECUTE: ULONG = 0x20000;
pub const STANDARD_RIGHTS_READ: ULONG = 0x20000;
pub const STANDARD_RIGHTS_REQUIRED: ULONG = 0xf0000;
pub const STANDARD_RIGHTS_WRITE: ULONG = 0x20000;
pub const SYNCHRONIZE: ULONG = 0x100000;
pub const ScreenOff: POWER_INFORMATION_LEVEL = 73;
pub const SeAdtParmTypeAccessMask: SE_ADT_PARAMETER_TYPE = 7;
pub const SeAdtParmTypeAccessReason: SE_ADT_PARAMETER_TYPE = 29;
pub const SeAdtParmTypeClaims: SE_ADT_PARAMETER_TYPE = 32;
pub const SeAdtParmTypeDateTime: SE_ADT_PARAMETER_TYPE = 22;
pub const SeAdtParmTypeDuration: SE_ADT_PARAMETER_TYPE = 18;
pub const SeAdtParmTypeFileSpec: SE_ADT_PARAMETER_TYPE = 2;
pub const SeAdtParmTypeGuid: SE_ADT_PARAMETER_TYPE = 13;
pub const SeAdtParmTypeHexInt64: SE_ADT_PARAMETER_TYPE = 15;
pub const SeAdtParmTypeHexUlong: SE_ADT_PARAMETER_TYPE = 10;
pub const SeAdtParmTypeLogonHours: SE_ADT_PARAMETER_TYPE = 25;
pub const SeAdtParmTypeLogonId: SE_ADT_PARAMETER_TYPE = 5;
pub const SeAdtParmTypeLogonIdAsSid: SE_ADT_PARAMETER_TYPE = 33;
pub const SeAdtParmTypeLogonIdEx: SE_ADT_PARAMETER_TYPE = 35;
pub const SeAdtParmTypeLogonIdNoSid: SE_ADT_PARAMETER_TYPE = 26;
pub const SeAdtParmTypeLuid: SE_ADT_PARAMETER_TYPE = 14;
pub const SeAdtParmTypeMessage: SE_ADT_PARAMETER_TYPE = 21;
pub const SeAdtParmTypeMultiSzString: SE_ADT_PARAMETER_TYPE = 34;
pub const SeAdtParmTypeNoLogonId: SE_ADT_PARAMETER_TYPE = 6;
pub const SeAdtParmTypeNoUac: SE_ADT_PARAMETER_TYPE = 20;
pub const SeAdtParmTypeNone: SE_ADT_PARAMETER_TYPE = 0;
pub const SeAdtParmTypeObjectTypes: SE_ADT_PARAMETER_TYPE = 9;
pub const SeAdtParmTypePrivs: SE_ADT_PARAMETER_TYPE = 8;
pub const SeAdtParmTypePtr: SE_ADT_PARAMETER_TYPE = 11;
pub const SeAdtParmTypeResourceAttribute: SE_ADT_PARAMETER_TYPE = 31;
pub const SeAdtParmTypeSD: SE_ADT_PARAMETER_TYPE = 24;
pub const SeAdtParmTypeSid: SE_ADT_PARAMETER_TYPE = 4;
pub const SeAdtParmTypeSidList: SE_ADT_PARAMETER_TYPE = 17;
pub const SeAdtParmTypeSockAddr: SE_ADT_PARAMETER_TYPE = 23;
pub const SeAdtParmTypeSockAddrNoPort: SE_ADT_PARAMETER_TYPE = 28;
pub const SeAdtParmTypeStagingReason: SE_ADT_PARAMETER_TYPE = 30;
pub const SeAdtParmTypeString: SE_ADT_PARAMETER_TYPE = 1;
pub const SeAdtParmTypeStringList: SE_ADT_PARAMETER_TYPE = 16;
pub const SeAdtParmTypeTime: SE_ADT_PARAMETER_TYPE = 12;
pub const SeAdtParmTypeUlong: SE_ADT_PARAMETER_TYPE = 3;
pub const SeAdtParmTypeUlongNoConv: SE_ADT_PARAMETER_TYPE = 27;
pub const SeAdtParmTypeUserAccountControl: SE_ADT_PARAMETER_TYPE = 19;
pub const SeImageTypeDriver: SE_IMAGE_TYPE = 1;
pub const SeImageTypeElamDriver: SE_IMAGE_TYPE = 0;
pub const SeImageTypeMax: SE_IMAGE_TYPE = 3;
pub const SeImageTypePlatformSecureFile: SE_IMAGE_TYPE = 2;
pub const SeImageVerificationCallbackInformational: SE_IMAGE_VERIFICATION_CALLBACK_TYPE = 0;
pub const SecurityAnonymous: SECURITY_IMPERSONATION_LEVEL = 0;
pub const SecurityDelegation: SECURITY_IMPERSONATION_LEVEL = 3;
pub const SecurityIdentification: SECURITY_IMPERSONATION_LEVEL = 1;
pub const SecurityImpersonation: SECURITY_IMPERSONATION_LEVEL = 2;
pub const SequentialAccess: IO_ACCESS_MODE = 0;
pub const SessionConnectNotification: POWER_INFORMATION_LEVEL = 62;
pub const SessionDisplayState: POWER_INFORMATION_LEVEL = 42;
pub const SessionLockState: POWER_INFORMATION_LEVEL = 64;
pub const SessionPowerCleanup: POWER_INFORMATION_LEVEL = 63;
pub const SessionPowerInit: POWER_INFORMATION_LEVEL = 41;
pub const SessionRITState: POWER_INFORMATION_LEVEL = 61;
pub const SetPowerSettingValue: POWER_INFORMATION_LEVEL = 25;
pub const SetSecurityDescriptor: SECURITY_OPERATION_CODE = 0;
pub const SetShutdownSelectedTime: POWER_INFORMATION_LEVEL = 70;
pub const SevereError: SERVICE_ERROR_TYPE = 2;
pub const SingleBusRelations: DEVICE_RELATION_TYPE = 5;
pub const StandardDesign: ALTERNATIVE_ARCHITECTURE_TYPE = 0;
pub const StopCompletion: IO_COMPLETION_ROUTINE_RESULT = -1073741802;
pub const SuperCriticalWorkQueue: WORK_QUEUE_TYPE = 6;
pub const SuspendResumeInvocation: POWER_INFORMATION_LEVEL = 71;
pub const Suspended: KWAIT_REASON = 5;
pub const SystemBatteryState: POWER_INFORMATION_LEVEL = 5;
pub const SystemBatteryStatePrecise: POWER_INFORMATION_LEVEL = 83;
pub const SystemExecutionState: POWER_INFORMATION_LEVEL = 16;
pub const SystemHiberFileInformation: POWER_INFORMATION_LEVEL = 36;
pub const SystemHiberFileSize: POWER_INFORMATION_LEVEL = 51;
pub const SystemHiberFileType: POWER_INFORMATION_LEVEL = 89;
pub const SystemHiberbootState: POWER_INFORMATION_LEVEL = 65;
pub const SystemLoad: SERVICE_LOAD_TYPE = 1;
pub const SystemMonitorHiberBootPowerOff: POWER_INFORMATION_LEVEL = 28;
pub const SystemPowerCapabilities: POWER_INFORMATION_LEVEL = 4;
pub const SystemPowerInformation: POWER_INFORMATION_LEVEL = 12;
pub const SystemPowerLoggingEntry: POWER_INFORMATION_LEVEL = 24;
pub const SystemPowerPolicyAc: POWER_INFORMATION_LEVEL = 0;
pub const SystemPowerPolicyCurrent: POWER_INFORMATION_LEVEL = 8;
pub const SystemPowerPolicyDc: POWER_INFORMATION_LEVEL = 1;
pub const SystemPowerState: POWER_STATE_TYPE = 0;
pub const SystemPowerStateHandler: POWER_INFORMATION_LEVEL = 6;
pub const SystemPowerStateLogging: POWER_INFORMATION_LEVEL = 23;
pub const SystemPowerStateNotifyHandler: POWER_INFORMATION_LEVEL = 17;
pub const SystemReserveHiberFile: POWER_INFORMATION_LEVEL = 10;
pub const SystemVideoState: POWER_INFORMATION_LEVEL = 29;
pub const SystemWakeSource: POWER_INFORMATION_LEVEL = 35;
pub const THREAD_ALL_ACCESS: ULONG = 0x1fffff;
pub const THREAD_WAIT_OBJECTS: ULONG = 3;
pub const TIMER_EXPIRED_INDEX_BITS: ULONG = 6;
pub const TIMER_PROCESSOR_INDEX_BITS: ULONG = 5;
pub const TRUE: BOOLEAN = 1;
pub const TargetDeviceRelation: DEVICE_RELATION_TYPE = 4;
pub const ThermalEvent: POWER_INFORMATION_LEVEL = 84;
pub const ThermalStandby: POWER_INFORMATION_LEVEL = 88;
pub const TraceApplicationPowerMessage: POWER_INFORMATION_LEVEL = 30;
pub const TraceApplicationPowerMessageEnd: POWER_INFORMATION_LEVEL = 31;
pub const TraceEnableFlagsClass: TRACE_INFORMATION_CLASS = 2;
pub const TraceEnableLevelClass: TRACE_INFORMATION_CLASS = 3;
pub const TraceHandleByNameClass: TRACE_INFORMATION_CLASS = 7;
pub const TraceHandleClass: TRACE_INFORMATION_CLASS = 1;
pub const TraceIdClass: TRACE_INFORMATION_CLASS = 0;
pub const TraceInformationClassReserved1: TRACE_INFORMATION_CLASS = 12;
pub const TraceInformationClassReserved2: TRACE_INFORMATION_CLASS = 14;
pub const TraceServicePowerMessage: POWER_INFORMATION_LEVEL = 37;
pub const TraceSessionSettingsClass: TRACE_INFORMATION_CLASS = 9;
pub const TransactionBasicInformation: TRANSACTION_INFORMATION_CLASS = 0;
pub const TransactionEnlistmentInformation: TRANSACTION_INFORMATION_CLASS = 2;
pub const TransactionManagerBasicInformation: TRANSACTIONMANAGER_INFORMATION_CLASS = 0;
pub const TransactionManagerLogInformation: TRANSACTIONMANAGER_INFORMATION_CLASS = 1;
pub const TransactionManagerLogPathInformation: TRANSACTIONMANAGER_INFORMATION_CLASS = 2;
pub const TransactionManagerRecoveryInformation: TRANSACTIONMANAGER_INFORMATION_CLASS = 4;
pub const TransactionOutcomeAborted: TRANSACTION_OUTCOME = 3;
pub const TransactionOutcomeCommitted: TRANSACTION_OUTCOME = 2;
pub const TransactionOutcomeUndetermined: TRANSACTION_OUTCOME = 1;
pub const TransactionPropertiesInformation: TRANSACTION_INFORMATION_CLASS = 1;
pub const TransactionStateCommittedNotify: TRANSACTION_STATE = 3;
pub const TransactionStateIndoubt: TRANSACTION_STATE = 2;
pub const TransactionStateNormal: TRANSACTION_STATE = 1;
pub const TransactionSuperiorEnlistmentInformation: TRANSACTION_INFORMATION_CLASS = 3;
pub const TransportRelations: DEVICE_RELATION_TYPE = 6;
pub const TurboChannel: INTERFACE_TYPE = 4;
pub const TypeA: DMA_SPEED = 1;
pub const TypeB: DMA_SPEED = 2;
pub const TypeC: DMA_SPEED = 3;
pub const TypeF: DMA_SPEED = 4;
pub const UpdateBlackBoxRecorder: POWER_INFORMATION_LEVEL = 94;
pub const UserMode: MODE = 1;
pub const UserNotPresent: POWER_USER_PRESENCE_TYPE = 0;
pub const UserPresence: POWER_INFORMATION_LEVEL = 57;
pub const UserPresent: POWER_USER_PRESENCE_TYPE = 1;
pub const UserRequest: KWAIT_REASON = 6;
pub const UserUnknown: POWER_USER_PRESENCE_TYPE = 255;
pub const VMEBus: INTERFACE_TYPE = 6;
pub const VPB_DIRECT_WRITES_ALLOWED: ULONG = 0x20;
pub const VPB_LOCKED: ULONG = 2;
pub const VPB_MOUNTED: ULONG = 1;
pub const VPB_PERSISTENT: ULONG = 4;
pub const VPB_RAW_MOUNT: ULONG = 0x10;
pub const VPB_REMOVE_PENDING: ULONG = 8;
pub const VerifyProcessorPowerPolicyAc: POWER_INFORMATION_LEVEL = 20;
pub const VerifyProcessorPowerPolicyDc: POWER_INFORMATION_LEVEL = 21;
pub const VerifySystemPolicyAc: POWER_INFORMATION_LEVEL = 2;
pub const VerifySystemPolicyDc: POWER_INFORMATION_LEVEL = 3;
pub const ViewShare: SECTION_INHERIT = 1;
pub const ViewUnmap: SECTION_INHERIT = 2;
pub const Vmcs: INTERFACE_TYPE = 16;
pub const WRITE_DAC: ULONG = 0x40000;
pub const WRITE_OWNER: ULONG = 0x80000;
pub const WakeTimerList: POWER_INFORMATION_LEVEL = 50;
pub const WdfNotifyRoutinesClass: TRACE_INFORMATION_CLASS = 15;
pub const Width16Bits: DMA_WIDTH = 1;
pub const Width32Bits: DMA_WIDTH = 2;
pub const Width64Bits: DMA_WIDTH = 3;
pub const Width8Bits: DMA_WIDTH = 0;
pub const WidthNoWrap: DMA_WIDTH = 4;
pub const Win32ServiceOwnProcess: SERVICE_NODE_TYPE = 16;
pub const Win32ServiceShareProcess: SERVICE_NODE_TYPE = 32;
pub const WrAlertByThreadId: KWAIT_REASON = 37;
pub const WrCalloutStack: KWAIT_REASON = 25;
pub const WrCpuRateControl: KWAIT_REASON = 24;
pub const WrDeferredPreempt: KWAIT_REASON = 38;
pub const WrDelayExecution: KWAIT_REASON = 11;
pub const WrDispatchInt: KWAIT_REASON = 31;
pub const WrExecutive: KWAIT_REASON = 7;
pub const WrFastMutex: KWAIT_REASON = 34;
pub const WrFreePage: KWAIT_REASON = 8;
pub const WrGuardedMutex: KWAIT_REASON = 35;
pub const WrKernel: KWAIT_REASON = 26;
pub const WrKeyedEvent: KWAIT_REASON = 21;
pub const WrLpcReceive: KWAIT_REASON = 16;
pub const WrLpcReply: KWAIT_REASON = 17;
pub const WrMutex: KWAIT_REASON = 29;
pub const WrPageIn: KWAIT_REASON = 9;
pub const WrPageOut: KWAIT_REASON = 19;
pub const WrPhysicalFault: KWAIT_REASON = 39;
pub const WrPoolAllocation: KWAIT_REASON = 10;
pub const WrPreempted: KWAIT_REASON = 32;
pub const WrProcessInSwap: KWAIT_REASON = 23;
pub const WrPushLock: KWAIT_REASON = 28;
pub const WrQuantumEnd: KWAIT_REASON = 30;
pub const WrQueue: KWAIT_REASON = 15;
pub const WrRendezvous: KWAIT_REASON = 20;
pub const WrResource: KWAIT_REASON = 27;
pub const WrRundown: KWAIT_REASON = 36;
pub const WrSpare0: KWAIT_REASON = 14;
pub const WrSuspended: KWAIT_REASON = 12;
pub const WrTerminated: KWAIT_REASON = 22;
pub const WrUserRequest: KWAIT_REASON = 13;
pub const WrVirtualMemory: KWAIT_REASON = 18;
pub const WrYieldExecution: KWAIT_REASON = 33;
pub const WriteAccess: IO_ACCESS_TYPE = 1;
