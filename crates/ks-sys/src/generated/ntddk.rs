//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type ARBITER_ACTION = i32;
pub type ARBITER_REQUEST_SOURCE = i32;
pub type ARBITER_RESULT = i32;
#[cfg(target_arch = "aarch64")]
pub type ARM64_NT_CONTEXT = CONTEXT;
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union ARM64_NT_NEON128 {
    pub Anonymous: ARM64_NT_NEON128_Anonymous,
    pub D: [f64; 2],
    pub S: [f32; 4],
    pub H: [USHORT; 8],
    pub B: [UCHAR; 16],
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for ARM64_NT_NEON128 {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ARM64_NT_NEON128_Anonymous {
    pub Low: ULONGLONG,
    pub High: LONGLONG,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for ARM64_NT_NEON128_Anonymous {}
pub type BDCB_CALLBACK_TYPE = i32;
pub type BDCB_CLASSIFICATION = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct BDCB_IMAGE_INFORMATION {
    _opaque: [u8; 104],
}
unsafe impl Zeroable for BDCB_IMAGE_INFORMATION {}
pub type BDCB_STATUS_UPDATE_TYPE = i32;
pub type BOOT_DRIVER_CALLBACK_FUNCTION = callback!(
    fn(CallbackContext: PVOID, Classification: BDCB_CALLBACK_TYPE, ImageInformation: PBDCB_IMAGE_INFORMATION)
);
pub type BUS_DATA_TYPE = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CONFIGURATION_INFORMATION {
    pub DiskCount: ULONG,
    pub FloppyCount: ULONG,
    pub CdRomCount: ULONG,
    pub TapeCount: ULONG,
    pub ScsiPortCount: ULONG,
    pub SerialCount: ULONG,
    pub ParallelCount: ULONG,
    pub AtDiskPrimaryAddressClaimed: BOOLEAN,
    pub AtDiskSecondaryAddressClaimed: BOOLEAN,
    pub Version: ULONG,
    pub MediumChangerCount: ULONG,
}
unsafe impl Zeroable for CONFIGURATION_INFORMATION {}
pub type CONFIGURATION_TYPE = i32;
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CONTEXT {
    pub P1Home: ULONG64,
    pub P2Home: ULONG64,
    pub P3Home: ULONG64,
    pub P4Home: ULONG64,
    pub P5Home: ULONG64,
    pub P6Home: ULONG64,
    pub ContextFlags: ULONG,
    pub MxCsr: ULONG,
    pub SegCs: USHORT,
    pub SegDs: USHORT,
    pub SegEs: USHORT,
    pub SegFs: USHORT,
    pub SegGs: USHORT,
    pub SegSs: USHORT,
    pub EFlags: ULONG,
    pub Dr0: ULONG64,
    pub Dr1: ULONG64,
    pub Dr2: ULONG64,
    pub Dr3: ULONG64,
    pub Dr6: ULONG64,
    pub Dr7: ULONG64,
    pub Rax: ULONG64,
    pub Rcx: ULONG64,
    pub Rdx: ULONG64,
    pub Rbx: ULONG64,
    pub Rsp: ULONG64,
    pub Rbp: ULONG64,
    pub Rsi: ULONG64,
    pub Rdi: ULONG64,
    pub R8: ULONG64,
    pub R9: ULONG64,
    pub R10: ULONG64,
    pub R11: ULONG64,
    pub R12: ULONG64,
    pub R13: ULONG64,
    pub R14: ULONG64,
    pub R15: ULONG64,
    pub Rip: ULONG64,
    pub Anonymous: CONTEXT_Anonymous,
    pub VectorRegister: [M128A; 26],
    pub VectorControl: ULONG64,
    pub DebugControl: ULONG64,
    pub LastBranchToRip: ULONG64,
    pub LastBranchFromRip: ULONG64,
    pub LastExceptionToRip: ULONG64,
    pub LastExceptionFromRip: ULONG64,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for CONTEXT {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union CONTEXT_Anonymous {
    pub FltSave: XMM_SAVE_AREA32,
    pub Anonymous: CONTEXT_Anonymous_Anonymous,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for CONTEXT_Anonymous {}
#[cfg(target_arch = "x86_64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CONTEXT_Anonymous_Anonymous {
    pub Header: [M128A; 2],
    pub Legacy: [M128A; 8],
    pub Xmm0: M128A,
    pub Xmm1: M128A,
    pub Xmm2: M128A,
    pub Xmm3: M128A,
    pub Xmm4: M128A,
    pub Xmm5: M128A,
    pub Xmm6: M128A,
    pub Xmm7: M128A,
    pub Xmm8: M128A,
    pub Xmm9: M128A,
    pub Xmm10: M128A,
    pub Xmm11: M128A,
    pub Xmm12: M128A,
    pub Xmm13: M128A,
    pub Xmm14: M128A,
    pub Xmm15: M128A,
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for CONTEXT_Anonymous_Anonymous {}
#[cfg(target_arch = "aarch64")]
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct CONTEXT {
    pub ContextFlags: ULONG,
    pub Cpsr: ULONG,
    pub Anonymous: CONTEXT_Anonymous,
    pub Sp: ULONG64,
    pub Pc: ULONG64,
    pub V: [NEON128; 32],
    pub Fpcr: ULONG,
    pub Fpsr: ULONG,
    pub Bcr: [ULONG; 8],
    pub Bvr: [ULONG64; 8],
    pub Wcr: [ULONG; 2],
    pub Wvr: [ULONG64; 2],
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for CONTEXT {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub union CONTEXT_Anonymous {
    pub Anonymous: CONTEXT_Anonymous_Anonymous,
    pub X: [ULONG64; 31],
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for CONTEXT_Anonymous {}
#[cfg(target_arch = "aarch64")]
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CONTEXT_Anonymous_Anonymous {
    pub X0: ULONG64,
    pub X1: ULONG64,
    pub X2: ULONG64,
    pub X3: ULONG64,
    pub X4: ULONG64,
    pub X5: ULONG64,
    pub X6: ULONG64,
    pub X7: ULONG64,
    pub X8: ULONG64,
    pub X9: ULONG64,
    pub X10: ULONG64,
    pub X11: ULONG64,
    pub X12: ULONG64,
    pub X13: ULONG64,
    pub X14: ULONG64,
    pub X15: ULONG64,
    pub X16: ULONG64,
    pub X17: ULONG64,
    pub X18: ULONG64,
    pub X19: ULONG64,
    pub X20: ULONG64,
    pub X21: ULONG64,
    pub X22: ULONG64,
    pub X23: ULONG64,
    pub X24: ULONG64,
    pub X25: ULONG64,
    pub X26: ULONG64,
    pub X27: ULONG64,
    pub X28: ULONG64,
    pub Fp: ULONG64,
    pub Lr: ULONG64,
}
#[cfg(target_arch = "aarch64")]
unsafe impl Zeroable for CONTEXT_Anonymous_Anonymous {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct CONTROLLER_OBJECT {
    _opaque: [u8; 72],
}
unsafe impl Zeroable for CONTROLLER_OBJECT {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CORRELATION_VECTOR {
    _opaque: [u8; 130],
}
unsafe impl Zeroable for CORRELATION_VECTOR {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct DISK_SIGNATURE {
    _opaque: [u8; 20],
}
unsafe impl Zeroable for DISK_SIGNATURE {}
pub type DRIVER_REINITIALIZE = callback!(fn(DriverObject: *mut DRIVER_OBJECT, Context: PVOID, Count: ULONG));
pub type EXPAND_STACK_CALLOUT = callback!(fn(Parameter: PVOID));
pub type EXTENDED_AGP_REGISTER = i32;
pub type HAL_APIC_DESTINATION_MODE = i32;
pub type HAL_DISPLAY_BIOS_INFORMATION = i32;
pub type HAL_DMA_CRASH_DUMP_REGISTER_TYPE = i32;
pub type HAL_QUERY_INFORMATION_CLASS = i32;
pub type HAL_SET_INFORMATION_CLASS = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct HARDWARE_COUNTER {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for HARDWARE_COUNTER {}
pub type HARDWARE_COUNTER_TYPE = i32;
pub type HVL_WHEA_ERROR_NOTIFICATION = callback!(
    fn(RecoveryContext: PWHEA_RECOVERY_CONTEXT, PlatformDirected: BOOLEAN, Poisoned: BOOLEAN) -> NTSTATUS
);
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IMAGE_INFO {
    _opaque: [u8; 40],
}
unsafe impl Zeroable for IMAGE_INFO {}
pub type INTERLOCKED_RESULT = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_DRIVER_CREATE_CONTEXT {
    _opaque: [u8; 40],
}
unsafe impl Zeroable for IO_DRIVER_CREATE_CONTEXT {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct IO_FOEXT_SILO_PARAMETERS {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for IO_FOEXT_SILO_PARAMETERS {}
pub type IO_QUERY_DEVICE_DATA_FORMAT = i32;
pub type KD_CALLBACK_ACTION = i32;
pub type KD_NAMESPACE_ENUM = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct MM_COPY_ADDRESS {
    _opaque: [u8; 8],
}
unsafe impl Zeroable for MM_COPY_ADDRESS {}
pub type MM_ROTATE_DIRECTION = i32;
#[cfg(target_arch = "aarch64")]
pub type NEON128 = ARM64_NT_NEON128;
pub type NODE_REQUIREMENT = ULONG;
#[cfg(target_arch = "x86_64")]
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct NV_MEMORY_RANGE {
    _opaque: [u8; 16],
}
#[cfg(target_arch = "x86_64")]
unsafe impl Zeroable for NV_MEMORY_RANGE {}
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct OPLOCK_KEY_CONTEXT {
    _opaque: [u8; 40],
}
unsafe impl Zeroable for OPLOCK_KEY_CONTEXT {}
pub type PARBITER_ACTION = *mut ARBITER_ACTION;
#[cfg(target_arch = "aarch64")]
pub type PARM64_NT_CONTEXT = *mut CONTEXT;
#[cfg(target_arch = "aarch64")]
pub type PARM64_NT_NEON128 = *mut ARM64_NT_NEON128;
pub type PBDCB_CALLBACK_TYPE = *mut BDCB_CALLBACK_TYPE;
pub type PBDCB_CLASSIFICATION = *mut BDCB_CLASSIFICATION;
pub type PBDCB_IMAGE_INFORMATION = *mut BDCB_IMAGE_INFORMATION;
pub type PBDCB_STATUS_UPDATE_TYPE = *mut BDCB_STATUS_UPDATE_TYPE;
pub type PBOOT_DRIVER_CALLBACK_FUNCTION = Option<BOOT_DRIVER_CALLBACK_FUNCTION>;
pub type PBUS_DATA_TYPE = *mut BUS_DATA_TYPE;
pub type PCALLBACK_OBJECT = *mut CALLBACK_OBJECT;
pub type PCI_BUS_WIDTH = i32;
pub type PCI_EXPRESS_ASPM_CONTROL = i32;
pub type PCI_EXPRESS_ASPM_SUPPORT = i32;
pub type PCI_EXPRESS_CARD_PRESENCE = i32;
pub type PCI_EXPRESS_DEVICE_TYPE = i32;
pub type PCI_EXPRESS_INDICATOR_STATE = i32;
pub type PCI_EXPRESS_L0s_EXIT_LATENCY = i32;
pub type PCI_EXPRESS_L1_EXIT_LATENCY = i32;
pub type PCI_EXPRESS_MAX_PAYLOAD_SIZE = i32;
pub type PCI_EXPRESS_MRL_STATE = i32;
pub type PCI_EXPRESS_POWER_STATE = i32;
pub type PCI_HARDWARE_INTERFACE = i32;
pub type PCONFIGURATION_INFORMATION = *mut CONFIGURATION_INFORMATION;
pub type PCONFIGURATION_TYPE = *mut CONFIGURATION_TYPE;
#[cfg(target_arch = "x86_64")]
pub type PCONTEXT = *mut CONTEXT;
#[cfg(target_arch = "aarch64")]
pub type PCONTEXT = *mut ARM64_NT_CONTEXT;
pub type PCONTROLLER_OBJECT = *mut CONTROLLER_OBJECT;
pub type PCORRELATION_VECTOR = *mut CORRELATION_VECTOR;
pub type PCREATE_PROCESS_NOTIFY_ROUTINE =
    Option<callback!(fn(ParentId: HANDLE, ProcessId: HANDLE, Create: BOOLEAN))>;
pub type PCREATE_PROCESS_NOTIFY_ROUTINE_EX =
    Option<callback!(fn(Process: PEPROCESS, ProcessId: HANDLE, CreateInfo: PPS_CREATE_NOTIFY_INFO))>;
pub type PCREATE_THREAD_NOTIFY_ROUTINE =
    Option<callback!(fn(ProcessId: HANDLE, ThreadId: HANDLE, Create: BOOLEAN))>;
pub type PDISK_SIGNATURE = *mut DISK_SIGNATURE;
pub type PDRIVER_REINITIALIZE = Option<DRIVER_REINITIALIZE>;
pub type PEJOB = *mut EJOB;
pub type PEPROCESS = *mut EPROCESS;
pub type PESILO = *mut EJOB;
pub type PETHREAD = *mut ETHREAD;
pub type PEXPAND_STACK_CALLOUT = Option<EXPAND_STACK_CALLOUT>;
pub type PEXTENDED_AGP_REGISTER = *mut EXTENDED_AGP_REGISTER;
#[cfg(target_arch = "x86_64")]
pub type PFN_IN_USE_PAGE_OFFLINE_NOTIFY = Option<
    callback!(fn(Page: PFN_NUMBER, PlatformDirected: BOOLEAN, Poisoned: BOOLEAN, Context: PVOID) -> BOOLEAN),
>;
pub type PHAL_APIC_DESTINATION_MODE = *mut HAL_APIC_DESTINATION_MODE;
pub type PHAL_DISPLAY_BIOS_INFORMATION = *mut HAL_DISPLAY_BIOS_INFORMATION;
pub type PHAL_DMA_CRASH_DUMP_REGISTER_TYPE = *mut HAL_DMA_CRASH_DUMP_REGISTER_TYPE;
pub type PHAL_QUERY_INFORMATION_CLASS = *mut HAL_QUERY_INFORMATION_CLASS;
pub type PHAL_RESET_DISPLAY_PARAMETERS = Option<callback!(fn(Columns: ULONG, Rows: ULONG) -> BOOLEAN)>;
pub type PHAL_SET_INFORMATION_CLASS = *mut HAL_SET_INFORMATION_CLASS;
pub type PHARDWARE_COUNTER = *mut HARDWARE_COUNTER;
pub type PHARDWARE_COUNTER_TYPE = *mut HARDWARE_COUNTER_TYPE;
pub type PHVL_WHEA_ERROR_NOTIFICATION = Option<HVL_WHEA_ERROR_NOTIFICATION>;
pub type PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE = i32;
#[repr(C, align(4))]
#[derive(Clone, Copy)]
pub struct PHYSICAL_COUNTER_RESOURCE_LIST {
    _opaque: [u8; 20],
}
unsafe impl Zeroable for PHYSICAL_COUNTER_RESOURCE_LIST {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct PHYSICAL_MEMORY_RANGE {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for PHYSICAL_MEMORY_RANGE {}
pub type PIMAGE_INFO = *mut IMAGE_INFO;
pub type PIO_DRIVER_CREATE_CONTEXT = *mut IO_DRIVER_CREATE_CONTEXT;
pub type PIO_FOEXT_SILO_PARAMETERS = *mut IO_FOEXT_SILO_PARAMETERS;
pub type PIO_QUERY_DEVICE_DATA_FORMAT = *mut IO_QUERY_DEVICE_DATA_FORMAT;
pub type PIO_QUERY_DEVICE_ROUTINE = Option<
    callback!(
        fn(
            Context: PVOID,
            PathName: PUNICODE_STRING,
            BusType: INTERFACE_TYPE,
            BusNumber: ULONG,
            BusInformation: *mut PKEY_VALUE_FULL_INFORMATION,
            ControllerType: CONFIGURATION_TYPE,
            ControllerNumber: ULONG,
            ControllerInformation: *mut PKEY_VALUE_FULL_INFORMATION,
            PeripheralType: CONFIGURATION_TYPE,
            PeripheralNumber: ULONG,
            PeripheralInformation: *mut PKEY_VALUE_FULL_INFORMATION,
        ) -> NTSTATUS
    ),
>;
pub type PIO_TIMER = *mut IO_TIMER;
pub type PKD_CALLBACK_ACTION = *mut KD_CALLBACK_ACTION;
pub type PKD_NAMESPACE_ENUM = *mut KD_NAMESPACE_ENUM;
pub type PKINTERRUPT = *mut KINTERRUPT;
pub type PKTHREAD = *mut KTHREAD;
pub type PLOAD_IMAGE_NOTIFY_ROUTINE =
    Option<callback!(fn(FullImageName: PUNICODE_STRING, ProcessId: HANDLE, ImageInfo: PIMAGE_INFO))>;
pub type PMM_ROTATE_COPY_CALLBACK_FUNCTION =
    Option<callback!(fn(DestinationMdl: PMDL, SourceMdl: PMDL, Context: PVOID) -> NTSTATUS)>;
pub type PMM_ROTATE_DIRECTION = *mut MM_ROTATE_DIRECTION;
#[cfg(target_arch = "aarch64")]
pub type PNEON128 = *mut ARM64_NT_NEON128;
#[cfg(target_arch = "x86_64")]
pub type PNV_MEMORY_RANGE = *mut NV_MEMORY_RANGE;
pub type POBJECT_TYPE = *mut OBJECT_TYPE;
pub type POPLOCK_KEY_CONTEXT = *mut OPLOCK_KEY_CONTEXT;
pub type POPLOCK_KEY_ECP_CONTEXT = *mut OPLOCK_KEY_ECP_CONTEXT;
pub type PPCI_HARDWARE_INTERFACE = *mut PCI_HARDWARE_INTERFACE;
pub type PPHYSICAL_COUNTER_RESOURCE_LIST = *mut PHYSICAL_COUNTER_RESOURCE_LIST;
pub type PPHYSICAL_MEMORY_RANGE = *mut PHYSICAL_MEMORY_RANGE;
pub type PPROCESS_MITIGATION_POLICY = *mut PROCESS_MITIGATION_POLICY;
pub type PPS_CREATE_NOTIFY_INFO = *mut PS_CREATE_NOTIFY_INFO;
pub type PROCESSINFOCLASS = i32;
pub type PROCESS_MITIGATION_POLICY = i32;
pub type PRTL_AVL_ALLOCATE_ROUTINE = Option<RTL_AVL_ALLOCATE_ROUTINE>;
pub type PRTL_AVL_COMPARE_ROUTINE = Option<RTL_AVL_COMPARE_ROUTINE>;
pub type PRTL_AVL_FREE_ROUTINE = Option<RTL_AVL_FREE_ROUTINE>;
pub type PRTL_AVL_MATCH_FUNCTION = Option<RTL_AVL_MATCH_FUNCTION>;
pub type PRTL_AVL_TABLE = *mut RTL_AVL_TABLE;
pub type PRTL_BALANCED_LINKS = *mut RTL_BALANCED_LINKS;
pub type PRTL_DYNAMIC_HASH_TABLE = *mut RTL_DYNAMIC_HASH_TABLE;
pub type PRTL_DYNAMIC_HASH_TABLE_CONTEXT = *mut RTL_DYNAMIC_HASH_TABLE_CONTEXT;
pub type PRTL_DYNAMIC_HASH_TABLE_ENTRY = *mut RTL_DYNAMIC_HASH_TABLE_ENTRY;
pub type PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR = *mut RTL_DYNAMIC_HASH_TABLE_ENUMERATOR;
pub type PRTL_GENERIC_ALLOCATE_ROUTINE = Option<RTL_GENERIC_ALLOCATE_ROUTINE>;
pub type PRTL_GENERIC_COMPARE_ROUTINE = Option<RTL_GENERIC_COMPARE_ROUTINE>;
pub type PRTL_GENERIC_FREE_ROUTINE = Option<RTL_GENERIC_FREE_ROUTINE>;
pub type PRTL_GENERIC_TABLE = *mut RTL_GENERIC_TABLE;
pub type PRTL_RUN_ONCE = *mut RTL_RUN_ONCE;
pub type PRTL_RUN_ONCE_INIT_FN = Option<RTL_RUN_ONCE_INIT_FN>;
pub type PRTL_SPLAY_LINKS = *mut RTL_SPLAY_LINKS;
pub type PSCREATEPROCESSNOTIFYTYPE = i32;
pub type PSCREATETHREADNOTIFYTYPE = i32;
pub type PSE_IMAGE_SIGNATURE_TYPE = *mut SE_IMAGE_SIGNATURE_TYPE;
pub type PSE_SIGNING_LEVEL = *mut UCHAR;
pub type PSILO_MONITOR = *mut SILO_MONITOR;
pub type PSILO_MONITOR_REGISTRATION = *mut SILO_MONITOR_REGISTRATION;
pub type PSOC_SUBSYSTEM_TYPE = *mut SOC_SUBSYSTEM_TYPE;
pub type PSUBSYSTEM_INFORMATION_TYPE = *mut SUBSYSTEM_INFORMATION_TYPE;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct PS_CREATE_NOTIFY_INFO {
    _opaque: [u8; 72],
}
unsafe impl Zeroable for PS_CREATE_NOTIFY_INFO {}
pub type PTIMER_APC_ROUTINE =
    Option<callback!(fn(TimerContext: PVOID, TimerLowValue: ULONG, TimerHighValue: LONG))>;
pub type PTXN_PARAMETER_BLOCK = *mut TXN_PARAMETER_BLOCK;
pub type PWHEA_CPU_VENDOR = *mut WHEA_CPU_VENDOR;
pub type PWHEA_ERROR_PACKET_DATA_FORMAT = *mut WHEA_ERROR_PACKET_DATA_FORMAT;
pub type PWHEA_ERROR_RECORD = *mut WHEA_ERROR_RECORD;
pub type PWHEA_ERROR_SEVERITY = *mut WHEA_ERROR_SEVERITY;
pub type PWHEA_ERROR_SOURCE_DESCRIPTOR = *mut WHEA_ERROR_SOURCE_DESCRIPTOR;
pub type PWHEA_ERROR_SOURCE_STATE = *mut WHEA_ERROR_SOURCE_STATE;
pub type PWHEA_ERROR_SOURCE_TYPE = *mut WHEA_ERROR_SOURCE_TYPE;
pub type PWHEA_ERROR_TYPE = *mut WHEA_ERROR_TYPE;
pub type PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET = *mut WHEA_PSHED_PLUGIN_REGISTRATION_PACKET;
pub type PWHEA_RAW_DATA_FORMAT = *mut WHEA_RAW_DATA_FORMAT;
pub type PWHEA_RECOVERY_CONTEXT = *mut WHEA_RECOVERY_CONTEXT;
pub type PZONE_HEADER = *mut ZONE_HEADER;
pub type RESOURCE_TRANSLATION_DIRECTION = i32;
pub type RTL_AVL_ALLOCATE_ROUTINE = callback!(fn(Table: *mut RTL_AVL_TABLE, ByteSize: CLONG) -> PVOID);
pub type RTL_AVL_COMPARE_ROUTINE = callback!(
    fn(Table: *mut RTL_AVL_TABLE, FirstStruct: PVOID, SecondStruct: PVOID) -> RTL_GENERIC_COMPARE_RESULTS
);
pub type RTL_AVL_FREE_ROUTINE = callback!(fn(Table: *mut RTL_AVL_TABLE, Buffer: PVOID));
pub type RTL_AVL_MATCH_FUNCTION =
    callback!(fn(Table: *mut RTL_AVL_TABLE, UserData: PVOID, MatchData: PVOID) -> NTSTATUS);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_AVL_TABLE {
    pub BalancedRoot: RTL_BALANCED_LINKS,
    pub OrderedPointer: PVOID,
    pub WhichOrderedElement: ULONG,
    pub NumberGenericTableElements: ULONG,
    pub DepthOfTree: ULONG,
    pub RestartKey: PRTL_BALANCED_LINKS,
    pub DeleteCount: ULONG,
    pub CompareRoutine: PRTL_AVL_COMPARE_ROUTINE,
    pub AllocateRoutine: PRTL_AVL_ALLOCATE_ROUTINE,
    pub FreeRoutine: PRTL_AVL_FREE_ROUTINE,
    pub TableContext: PVOID,
}
unsafe impl Zeroable for RTL_AVL_TABLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_BALANCED_LINKS {
    pub Parent: *mut RTL_BALANCED_LINKS,
    pub LeftChild: *mut RTL_BALANCED_LINKS,
    pub RightChild: *mut RTL_BALANCED_LINKS,
    pub Balance: CHAR,
    pub Reserved: [UCHAR; 3],
}
unsafe impl Zeroable for RTL_BALANCED_LINKS {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct RTL_DYNAMIC_HASH_TABLE {
    _opaque: [u8; 40],
}
unsafe impl Zeroable for RTL_DYNAMIC_HASH_TABLE {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct RTL_DYNAMIC_HASH_TABLE_CONTEXT {
    _opaque: [u8; 24],
}
unsafe impl Zeroable for RTL_DYNAMIC_HASH_TABLE_CONTEXT {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct RTL_DYNAMIC_HASH_TABLE_ENTRY {
    _opaque: [u8; 24],
}
unsafe impl Zeroable for RTL_DYNAMIC_HASH_TABLE_ENTRY {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct RTL_DYNAMIC_HASH_TABLE_ENUMERATOR {
    _opaque: [u8; 40],
}
unsafe impl Zeroable for RTL_DYNAMIC_HASH_TABLE_ENUMERATOR {}
pub type RTL_GENERIC_ALLOCATE_ROUTINE =
    callback!(fn(Table: *mut RTL_GENERIC_TABLE, ByteSize: CLONG) -> PVOID);
pub type RTL_GENERIC_COMPARE_RESULTS = i32;
pub type RTL_GENERIC_COMPARE_ROUTINE = callback!(
    fn(Table: *mut RTL_GENERIC_TABLE, FirstStruct: PVOID, SecondStruct: PVOID) -> RTL_GENERIC_COMPARE_RESULTS
);
pub type RTL_GENERIC_FREE_ROUTINE = callback!(fn(Table: *mut RTL_GENERIC_TABLE, Buffer: PVOID));
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_GENERIC_TABLE {
    pub TableRoot: PRTL_SPLAY_LINKS,
    pub InsertOrderList: LIST_ENTRY,
    pub OrderedPointer: PLIST_ENTRY,
    pub WhichOrderedElement: ULONG,
    pub NumberGenericTableElements: ULONG,
    pub CompareRoutine: PRTL_GENERIC_COMPARE_ROUTINE,
    pub AllocateRoutine: PRTL_GENERIC_ALLOCATE_ROUTINE,
    pub FreeRoutine: PRTL_GENERIC_FREE_ROUTINE,
    pub TableContext: PVOID,
}
unsafe impl Zeroable for RTL_GENERIC_TABLE {}
#[repr(C)]
#[derive(Clone, Copy)]
pub union RTL_RUN_ONCE {
    pub Ptr: PVOID,
}
unsafe impl Zeroable for RTL_RUN_ONCE {}
pub type RTL_RUN_ONCE_INIT_FN =
    callback!(fn(RunOnce: PRTL_RUN_ONCE, Parameter: PVOID, Context: *mut PVOID) -> ULONG);
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RTL_SPLAY_LINKS {
    pub Parent: *mut RTL_SPLAY_LINKS,
    pub LeftChild: *mut RTL_SPLAY_LINKS,
    pub RightChild: *mut RTL_SPLAY_LINKS,
}
unsafe impl Zeroable for RTL_SPLAY_LINKS {}
pub type SE_IMAGE_SIGNATURE_TYPE = i32;
pub type SE_SIGNING_LEVEL = UCHAR;
pub type SILO_CONTEXT_CLEANUP_CALLBACK = Option<callback!(fn(SiloContext: PVOID))>;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct SILO_MONITOR_REGISTRATION {
    _opaque: [u8; 32],
}
unsafe impl Zeroable for SILO_MONITOR_REGISTRATION {}
pub type SOC_SUBSYSTEM_TYPE = i32;
pub type SUBSYSTEM_INFORMATION_TYPE = i32;
pub type SYSTEM_FIRMWARE_TABLE_ACTION = i32;
pub type TABLE_SEARCH_RESULT = i32;
pub type THREADINFOCLASS = i32;
pub type TIMER_SET_INFORMATION_CLASS = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct TXN_PARAMETER_BLOCK {
    _opaque: [u8; 16],
}
unsafe impl Zeroable for TXN_PARAMETER_BLOCK {}
pub type UUID = GUID;
pub type WELL_KNOWN_SID_TYPE = i32;
pub type WHEA_CPU_VENDOR = i32;
pub type WHEA_ERROR_PACKET_DATA_FORMAT = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WHEA_ERROR_RECORD {
    _opaque: [u8; 200],
}
unsafe impl Zeroable for WHEA_ERROR_RECORD {}
pub type WHEA_ERROR_SEVERITY = i32;
#[repr(C)]
#[derive(Clone, Copy)]
pub struct WHEA_ERROR_SOURCE_DESCRIPTOR {
    _opaque: [u8; 972],
}
unsafe impl Zeroable for WHEA_ERROR_SOURCE_DESCRIPTOR {}
pub type WHEA_ERROR_SOURCE_STATE = i32;
pub type WHEA_ERROR_SOURCE_TYPE = i32;
pub type WHEA_ERROR_TYPE = i32;
pub type WHEA_PCIEXPRESS_DEVICE_TYPE = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct WHEA_PSHED_PLUGIN_REGISTRATION_PACKET {
    _opaque: [u8; 144],
}
unsafe impl Zeroable for WHEA_PSHED_PLUGIN_REGISTRATION_PACKET {}
pub type WHEA_RAW_DATA_FORMAT = i32;
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct WHEA_RECOVERY_CONTEXT {
    _opaque: [u8; 32],
}
unsafe impl Zeroable for WHEA_RECOVERY_CONTEXT {}
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct ZONE_HEADER {
    _opaque: [u8; 24],
}
unsafe impl Zeroable for ZONE_HEADER {}
pub const AgpControl: EXTENDED_AGP_REGISTER = 1;
pub const AperturePageSize: EXTENDED_AGP_REGISTER = 3;
pub const ApertureSize: EXTENDED_AGP_REGISTER = 2;
pub const ApicDestinationModeLogicalClustered: HAL_APIC_DESTINATION_MODE = 3;
pub const ApicDestinationModeLogicalFlat: HAL_APIC_DESTINATION_MODE = 2;
pub const ApicDestinationModePhysical: HAL_APIC_DESTINATION_MODE = 1;
pub const ApicDestinationModeUnknown: HAL_APIC_DESTINATION_MODE = 4;
pub const ArbiterActionAddReserved: ARBITER_ACTION = 8;
pub const ArbiterActionBootAllocation: ARBITER_ACTION = 9;
pub const ArbiterActionCommitAllocation: ARBITER_ACTION = 2;
pub const ArbiterActionQueryAllocatedResources: ARBITER_ACTION = 4;
pub const ArbiterActionQueryArbitrate: ARBITER_ACTION = 7;
pub const ArbiterActionQueryConflict: ARBITER_ACTION = 6;
pub const ArbiterActionRetestAllocation: ARBITER_ACTION = 1;
pub const ArbiterActionRollbackAllocation: ARBITER_ACTION = 3;
pub const ArbiterActionTestAllocation: ARBITER_ACTION = 0;
pub const ArbiterActionWriteReservedResources: ARBITER_ACTION = 5;
pub const ArbiterRequestHalReported: ARBITER_REQUEST_SOURCE = 1;
pub const ArbiterRequestLegacyAssigned: ARBITER_REQUEST_SOURCE = 2;
pub const ArbiterRequestLegacyReported: ARBITER_REQUEST_SOURCE = 0;
pub const ArbiterRequestPnpDetected: ARBITER_REQUEST_SOURCE = 3;
pub const ArbiterRequestPnpEnumerated: ARBITER_REQUEST_SOURCE = 4;
pub const ArbiterRequestUndefined: ARBITER_REQUEST_SOURCE = -1;
pub const ArbiterResultExternalConflict: ARBITER_RESULT = 1;
pub const ArbiterResultNullRequest: ARBITER_RESULT = 2;
pub const ArbiterResultSuccess: ARBITER_RESULT = 0;
pub const ArbiterResultUndefined: ARBITER_RESULT = -1;
pub const ArcSystem: CONFIGURATION_TYPE = 0;
pub const AudioController: CONFIGURATION_TYPE = 23;
pub const BdCbClassificationEnd: BDCB_CLASSIFICATION = 4;
pub const BdCbClassificationKnownBadImage: BDCB_CLASSIFICATION = 2;
pub const BdCbClassificationKnownBadImageBootCritical: BDCB_CLASSIFICATION = 3;
pub const BdCbClassificationKnownGoodImage: BDCB_CLASSIFICATION = 1;
pub const BdCbClassificationUnknownImage: BDCB_CLASSIFICATION = 0;
pub const BdCbInitializeImage: BDCB_CALLBACK_TYPE = 1;
pub const BdCbStatusPrepareForDependencyLoad: BDCB_STATUS_UPDATE_TYPE = 0;
pub const BdCbStatusPrepareForDriverLoad: BDCB_STATUS_UPDATE_TYPE = 1;
pub const BdCbStatusPrepareForUnload: BDCB_STATUS_UPDATE_TYPE = 2;
pub const BdCbStatusUpdate: BDCB_CALLBACK_TYPE = 0;
pub const BusWidth32Bits: PCI_BUS_WIDTH = 0;
pub const BusWidth64Bits: PCI_BUS_WIDTH = 1;
pub const CardPresent: PCI_EXPRESS_CARD_PRESENCE = 1;
pub const CbusConfiguration: BUS_DATA_TYPE = 3;
pub const CdromController: CONFIGURATION_TYPE = 15;
pub const CentralProcessor: CONFIGURATION_TYPE = 1;
pub const Cmos: BUS_DATA_TYPE = 0;
pub const ConfigurationSpaceUndefined: BUS_DATA_TYPE = -1;
pub const DiskController: CONFIGURATION_TYPE = 13;
pub const DiskPeripheral: CONFIGURATION_TYPE = 25;
pub const DisplayController: CONFIGURATION_TYPE = 19;
pub const DockingInformation: CONFIGURATION_TYPE = 38;
pub const DtiAdapter: CONFIGURATION_TYPE = 11;
pub const EisaAdapter: CONFIGURATION_TYPE = 8;
pub const EisaConfiguration: BUS_DATA_TYPE = 1;
pub const FloatingPointProcessor: CONFIGURATION_TYPE = 2;
pub const FloppyDiskPeripheral: CONFIGURATION_TYPE = 26;
pub const GartHigh: EXTENDED_AGP_REGISTER = 5;
pub const GartLow: EXTENDED_AGP_REGISTER = 4;
pub const GenericEqual: RTL_GENERIC_COMPARE_RESULTS = 2;
pub const GenericGreaterThan: RTL_GENERIC_COMPARE_RESULTS = 1;
pub const GenericLessThan: RTL_GENERIC_COMPARE_RESULTS = 0;
pub const HalAcpiAuditInformation: HAL_QUERY_INFORMATION_CLASS = 26;
pub const HalCallbackInformation: HAL_QUERY_INFORMATION_CLASS = 5;
pub const HalChannelTopologyInformation: HAL_QUERY_INFORMATION_CLASS = 31;
pub const HalCmcLog: HAL_SET_INFORMATION_CLASS = 7;
pub const HalCmcLogInformation: HAL_QUERY_INFORMATION_CLASS = 13;
pub const HalCmcRegisterDriver: HAL_SET_INFORMATION_CLASS = 4;
pub const HalCpeLog: HAL_SET_INFORMATION_CLASS = 8;
pub const HalCpeLogInformation: HAL_QUERY_INFORMATION_CLASS = 14;
pub const HalCpeRegisterDriver: HAL_SET_INFORMATION_CLASS = 5;
pub const HalDisplayBiosInformation: HAL_QUERY_INFORMATION_CLASS = 9;
pub const HalDisplayEmulatedBios: HAL_DISPLAY_BIOS_INFORMATION = 1;
pub const HalDisplayInt10Bios: HAL_DISPLAY_BIOS_INFORMATION = 0;
pub const HalDisplayNoBios: HAL_DISPLAY_BIOS_INFORMATION = 2;
pub const HalDmaCrashDumpRegisterSet1: HAL_DMA_CRASH_DUMP_REGISTER_TYPE = 0;
pub const HalDmaCrashDumpRegisterSet2: HAL_DMA_CRASH_DUMP_REGISTER_TYPE = 1;
pub const HalDmaCrashDumpRegisterSetMax: HAL_DMA_CRASH_DUMP_REGISTER_TYPE = 2;
pub const HalDmaRemappingInformation: HAL_QUERY_INFORMATION_CLASS = 47;
pub const HalEnlightenment: HAL_SET_INFORMATION_CLASS = 11;
pub const HalErrorInformation: HAL_QUERY_INFORMATION_CLASS = 12;
pub const HalExternalCacheInformation: HAL_QUERY_INFORMATION_CLASS = 32;
pub const HalFrameBufferCachingInformation: HAL_QUERY_INFORMATION_CLASS = 8;
pub const HalFrequencyInformation: HAL_QUERY_INFORMATION_CLASS = 22;
pub const HalFwBootPerformanceInformation: HAL_QUERY_INFORMATION_CLASS = 34;
pub const HalFwS3PerformanceInformation: HAL_QUERY_INFORMATION_CLASS = 35;
pub const HalGenerateCmcInterrupt: HAL_SET_INFORMATION_CLASS = 9;
pub const HalGetChannelPowerInformation: HAL_QUERY_INFORMATION_CLASS = 36;
pub const HalHardwareWatchdogInformation: HAL_QUERY_INFORMATION_CLASS = 46;
pub const HalHypervisorInformation: HAL_QUERY_INFORMATION_CLASS = 24;
pub const HalI386ExceptionChainTerminatorInformation: HAL_SET_INFORMATION_CLASS = 15;
pub const HalInformationClassUnused1: HAL_QUERY_INFORMATION_CLASS = 2;
pub const HalInitLogInformation: HAL_QUERY_INFORMATION_CLASS = 21;
pub const HalInstalledBusInformation: HAL_QUERY_INFORMATION_CLASS = 0;
pub const HalInterruptControllerInformation: HAL_QUERY_INFORMATION_CLASS = 39;
pub const HalIrtInformation: HAL_QUERY_INFORMATION_CLASS = 27;
pub const HalKernelErrorHandler: HAL_SET_INFORMATION_CLASS = 3;
pub const HalMapRegisterInformation: HAL_QUERY_INFORMATION_CLASS = 6;
pub const HalMcaLog: HAL_SET_INFORMATION_CLASS = 6;
pub const HalMcaLogInformation: HAL_QUERY_INFORMATION_CLASS = 7;
pub const HalMcaRegisterDriver: HAL_SET_INFORMATION_CLASS = 2;
pub const HalNumaRangeTableInformation: HAL_QUERY_INFORMATION_CLASS = 30;
pub const HalNumaTopologyInterface: HAL_QUERY_INFORMATION_CLASS = 11;
pub const HalParkingPageInformation: HAL_QUERY_INFORMATION_CLASS = 29;
pub const HalPartitionIpiInterface: HAL_QUERY_INFORMATION_CLASS = 18;
pub const HalPlatformInformation: HAL_QUERY_INFORMATION_CLASS = 19;
pub const HalPlatformTimerInformation: HAL_QUERY_INFORMATION_CLASS = 25;
pub const HalPowerInformation: HAL_QUERY_INFORMATION_CLASS = 3;
pub const HalProcessorBrandString: HAL_QUERY_INFORMATION_CLASS = 23;
pub const HalProcessorFeatureInformation: HAL_QUERY_INFORMATION_CLASS = 10;
pub const HalProcessorSpeedInformation: HAL_QUERY_INFORMATION_CLASS = 4;
pub const HalProfileDpgoSourceInterruptHandler: HAL_SET_INFORMATION_CLASS = 12;
pub const HalProfileSourceInformation: HAL_QUERY_INFORMATION_CLASS = 1;
pub const HalProfileSourceInterruptHandler: HAL_SET_INFORMATION_CLASS = 1;
pub const HalProfileSourceInterval: HAL_SET_INFORMATION_CLASS = 0;
pub const HalProfileSourceTimerHandler: HAL_SET_INFORMATION_CLASS = 10;
pub const HalPsciInformation: HAL_QUERY_INFORMATION_CLASS = 38;
pub const HalQueryAMLIIllegalIOPortAddresses: HAL_QUERY_INFORMATION_CLASS = 16;
pub const HalQueryAcpiWakeAlarmSystemPowerStateInformation: HAL_QUERY_INFORMATION_CLASS = 43;
pub const HalQueryArmErrataInformation: HAL_QUERY_INFORMATION_CLASS = 41;
pub const HalQueryDebuggerInformation: HAL_QUERY_INFORMATION_CLASS = 33;
pub const HalQueryHyperlaunchEntrypoint: HAL_QUERY_INFORMATION_CLASS = 45;
pub const HalQueryIommuReservedRegionInformation: HAL_QUERY_INFORMATION_CLASS = 40;
pub const HalQueryMaxHotPlugMemoryAddress: HAL_QUERY_INFORMATION_CLASS = 17;
pub const HalQueryMcaInterface: HAL_QUERY_INFORMATION_CLASS = 15;
pub const HalQueryProcessorEfficiencyInformation: HAL_QUERY_INFORMATION_CLASS = 42;
pub const HalQueryProfileNumberOfCounters: HAL_QUERY_INFORMATION_CLASS = 44;
pub const HalQueryProfileSourceList: HAL_QUERY_INFORMATION_CLASS = 20;
pub const HalQueryRuntimeServicesBlockInformation: HAL_QUERY_INFORMATION_CLASS = 48;
pub const HalQueryStateElementInformation: HAL_QUERY_INFORMATION_CLASS = 37;
pub const HalRegisterSecondaryInterruptInterface: HAL_SET_INFORMATION_CLASS = 13;
pub const HalSecondaryInterruptInformation: HAL_QUERY_INFORMATION_CLASS = 28;
pub const HalSetChannelPowerInformation: HAL_SET_INFORMATION_CLASS = 14;
pub const HalSetHvciEnabled: HAL_SET_INFORMATION_CLASS = 18;
pub const HalSetProcessorTraceInterruptHandler: HAL_SET_INFORMATION_CLASS = 19;
pub const HalSetPsciSuspendMode: HAL_SET_INFORMATION_CLASS = 17;
pub const HalSetResetParkDisposition: HAL_SET_INFORMATION_CLASS = 16;
pub const IndicatorBlink: PCI_EXPRESS_INDICATOR_STATE = 2;
pub const IndicatorOff: PCI_EXPRESS_INDICATOR_STATE = 3;
pub const IndicatorOn: PCI_EXPRESS_INDICATOR_STATE = 1;
pub const IoQueryDeviceComponentInformation: IO_QUERY_DEVICE_DATA_FORMAT = 2;
pub const IoQueryDeviceConfigurationData: IO_QUERY_DEVICE_DATA_FORMAT = 1;
pub const IoQueryDeviceIdentifier: IO_QUERY_DEVICE_DATA_FORMAT = 0;
pub const IoQueryDeviceMaxData: IO_QUERY_DEVICE_DATA_FORMAT = 3;
pub const IsochCommand: EXTENDED_AGP_REGISTER = 6;
pub const IsochStatus: EXTENDED_AGP_REGISTER = 0;
pub const KdConfigureDeviceAndContinue: KD_CALLBACK_ACTION = 0;
pub const KdConfigureDeviceAndStop: KD_CALLBACK_ACTION = 2;
pub const KdNameSpaceACPI: KD_NAMESPACE_ENUM = 1;
pub const KdNameSpaceAny: KD_NAMESPACE_ENUM = 2;
pub const KdNameSpaceMax: KD_NAMESPACE_ENUM = 4;
pub const KdNameSpaceNone: KD_NAMESPACE_ENUM = 3;
pub const KdNameSpacePCI: KD_NAMESPACE_ENUM = 0;
pub const KdSkipDeviceAndContinue: KD_CALLBACK_ACTION = 1;
pub const KdSkipDeviceAndStop: KD_CALLBACK_ACTION = 3;
pub const KeyboardController: CONFIGURATION_TYPE = 22;
pub const KeyboardPeripheral: CONFIGURATION_TYPE = 32;
pub const L0sAndL1EntryDisabled: PCI_EXPRESS_ASPM_CONTROL = 0;
pub const L0sAndL1EntryEnabled: PCI_EXPRESS_ASPM_CONTROL = 3;
pub const L0sAndL1EntrySupport: PCI_EXPRESS_ASPM_SUPPORT = 3;
pub const L0sEntryEnabled: PCI_EXPRESS_ASPM_CONTROL = 1;
pub const L0sEntrySupport: PCI_EXPRESS_ASPM_SUPPORT = 1;
pub const L0s_128ns_256ns: PCI_EXPRESS_L0s_EXIT_LATENCY = 2;
pub const L0s_1us_2us: PCI_EXPRESS_L0s_EXIT_LATENCY = 5;
pub const L0s_256ns_512ns: PCI_EXPRESS_L0s_EXIT_LATENCY = 3;
pub const L0s_2us_4us: PCI_EXPRESS_L0s_EXIT_LATENCY = 6;
pub const L0s_512ns_1us: PCI_EXPRESS_L0s_EXIT_LATENCY = 4;
pub const L0s_64ns_128ns: PCI_EXPRESS_L0s_EXIT_LATENCY = 1;
pub const L0s_Above4us: PCI_EXPRESS_L0s_EXIT_LATENCY = 7;
pub const L0s_Below64ns: PCI_EXPRESS_L0s_EXIT_LATENCY = 0;
pub const L1EntryEnabled: PCI_EXPRESS_ASPM_CONTROL = 2;
pub const L1EntrySupport: PCI_EXPRESS_ASPM_SUPPORT = 2;
pub const L1_16us_32us: PCI_EXPRESS_L1_EXIT_LATENCY = 5;
pub const L1_1us_2us: PCI_EXPRESS_L1_EXIT_LATENCY = 1;
pub const L1_2us_4us: PCI_EXPRESS_L1_EXIT_LATENCY = 2;
pub const L1_32us_64us: PCI_EXPRESS_L1_EXIT_LATENCY = 6;
pub const L1_4us_8us: PCI_EXPRESS_L1_EXIT_LATENCY = 3;
pub const L1_8us_16us: PCI_EXPRESS_L1_EXIT_LATENCY = 4;
pub const L1_Above64us: PCI_EXPRESS_L1_EXIT_LATENCY = 7;
pub const L1_Below1us: PCI_EXPRESS_L1_EXIT_LATENCY = 0;
pub const LinePeripheral: CONFIGURATION_TYPE = 35;
pub const MPIConfiguration: BUS_DATA_TYPE = 8;
pub const MPSAConfiguration: BUS_DATA_TYPE = 9;
pub const MRLClosed: PCI_EXPRESS_MRL_STATE = 0;
pub const MRLOpen: PCI_EXPRESS_MRL_STATE = 1;
pub const MaxHardwareCounterType: HARDWARE_COUNTER_TYPE = 1;
pub const MaxPayload1024Bytes: PCI_EXPRESS_MAX_PAYLOAD_SIZE = 3;
pub const MaxPayload128Bytes: PCI_EXPRESS_MAX_PAYLOAD_SIZE = 0;
pub const MaxPayload2048Bytes: PCI_EXPRESS_MAX_PAYLOAD_SIZE = 4;
pub const MaxPayload256Bytes: PCI_EXPRESS_MAX_PAYLOAD_SIZE = 1;
pub const MaxPayload4096Bytes: PCI_EXPRESS_MAX_PAYLOAD_SIZE = 5;
pub const MaxPayload512Bytes: PCI_EXPRESS_MAX_PAYLOAD_SIZE = 2;
pub const MaxProcessInfoClass: PROCESSINFOCLASS = 83;
pub const MaxProcessMitigationPolicy: PROCESS_MITIGATION_POLICY = 14;
pub const MaxSubsystemInformationType: SUBSYSTEM_INFORMATION_TYPE = 2;
pub const MaxThreadInfoClass: THREADINFOCLASS = 50;
pub const MaxTimerInfoClass: TIMER_SET_INFORMATION_CLASS = 1;
pub const MaximumBusDataType: BUS_DATA_TYPE = 12;
pub const MaximumType: CONFIGURATION_TYPE = 41;
pub const MmMaximumRotateDirection: MM_ROTATE_DIRECTION = 4;
pub const MmToFrameBuffer: MM_ROTATE_DIRECTION = 0;
pub const MmToFrameBufferNoCopy: MM_ROTATE_DIRECTION = 1;
pub const MmToRegularMemory: MM_ROTATE_DIRECTION = 2;
pub const MmToRegularMemoryNoCopy: MM_ROTATE_DIRECTION = 3;
pub const ModemPeripheral: CONFIGURATION_TYPE = 28;
pub const MonitorPeripheral: CONFIGURATION_TYPE = 29;
pub const MultiFunctionAdapter: CONFIGURATION_TYPE = 12;
pub const NetworkController: CONFIGURATION_TYPE = 18;
pub const NetworkPeripheral: CONFIGURATION_TYPE = 36;
pub const NoAspmSupport: PCI_EXPRESS_ASPM_SUPPORT = 0;
pub const NuBusConfiguration: BUS_DATA_TYPE = 6;
pub const OtherController: CONFIGURATION_TYPE = 24;
pub const OtherPeripheral: CONFIGURATION_TYPE = 34;
pub const PCIConfiguration: BUS_DATA_TYPE = 4;
pub const PCMCIAConfiguration: BUS_DATA_TYPE = 7;
pub const PMCCounter: HARDWARE_COUNTER_TYPE = 0;
pub const PNPISAConfiguration: BUS_DATA_TYPE = 10;
pub const ParallelController: CONFIGURATION_TYPE = 20;
pub const PciConventional: PCI_HARDWARE_INTERFACE = 0;
pub const PciExpress: PCI_HARDWARE_INTERFACE = 3;
pub const PciExpressDownstreamSwitchPort: PCI_EXPRESS_DEVICE_TYPE = 6;
pub const PciExpressEndpoint: PCI_EXPRESS_DEVICE_TYPE = 0;
pub const PciExpressLegacyEndpoint: PCI_EXPRESS_DEVICE_TYPE = 1;
pub const PciExpressRootComplexEventCollector: PCI_EXPRESS_DEVICE_TYPE = 10;
pub const PciExpressRootComplexIntegratedEndpoint: PCI_EXPRESS_DEVICE_TYPE = 9;
pub const PciExpressRootPort: PCI_EXPRESS_DEVICE_TYPE = 4;
pub const PciExpressToPciXBridge: PCI_EXPRESS_DEVICE_TYPE = 7;
pub const PciExpressUpstreamSwitchPort: PCI_EXPRESS_DEVICE_TYPE = 5;
pub const PciXMode1: PCI_HARDWARE_INTERFACE = 1;
pub const PciXMode2: PCI_HARDWARE_INTERFACE = 2;
pub const PciXToExpressBridge: PCI_EXPRESS_DEVICE_TYPE = 8;
pub const PointerController: CONFIGURATION_TYPE = 21;
pub const PointerPeripheral: CONFIGURATION_TYPE = 31;
pub const Pos: BUS_DATA_TYPE = 2;
pub const PowerOff: PCI_EXPRESS_POWER_STATE = 1;
pub const PowerOn: PCI_EXPRESS_POWER_STATE = 0;
pub const PrimaryDcache: CONFIGURATION_TYPE = 4;
pub const PrimaryIcache: CONFIGURATION_TYPE = 3;
pub const PrinterPeripheral: CONFIGURATION_TYPE = 30;
pub const ProcessASLRPolicy: PROCESS_MITIGATION_POLICY = 1;
pub const ProcessAccessToken: PROCESSINFOCLASS = 9;
pub const ProcessAffinityMask: PROCESSINFOCLASS = 21;
pub const ProcessAffinityUpdateMode: PROCESSINFOCLASS = 45;
pub const ProcessBasePriority: PROCESSINFOCLASS = 5;
pub const ProcessBasicInformation: PROCESSINFOCLASS = 0;
pub const ProcessBreakOnTermination: PROCESSINFOCLASS = 29;
pub const ProcessCheckStackExtentsMode: PROCESSINFOCLASS = 59;
pub const ProcessChildProcessPolicy: PROCESS_MITIGATION_POLICY = 13;
pub const ProcessCommandLineInformation: PROCESSINFOCLASS = 60;
pub const ProcessCommitReleaseInformation: PROCESSINFOCLASS = 65;
pub const ProcessControlFlowGuardPolicy: PROCESS_MITIGATION_POLICY = 7;
pub const ProcessCookie: PROCESSINFOCLASS = 36;
pub const ProcessCycleTime: PROCESSINFOCLASS = 38;
pub const ProcessDEPPolicy: PROCESS_MITIGATION_POLICY = 0;
pub const ProcessDebugFlags: PROCESSINFOCLASS = 31;
pub const ProcessDebugObjectHandle: PROCESSINFOCLASS = 30;
pub const ProcessDebugPort: PROCESSINFOCLASS = 7;
pub const ProcessDefaultHardErrorMode: PROCESSINFOCLASS = 12;
pub const ProcessDeviceMap: PROCESSINFOCLASS = 23;
pub const ProcessDynamicCodePolicy: PROCESS_MITIGATION_POLICY = 2;
pub const ProcessDynamicFunctionTableInformation: PROCESSINFOCLASS = 53;
pub const ProcessEnableAlignmentFaultFixup: PROCESSINFOCLASS = 17;
pub const ProcessEnergyTrackingState: PROCESSINFOCLASS = 82;
pub const ProcessExceptionPort: PROCESSINFOCLASS = 8;
pub const ProcessExecuteFlags: PROCESSINFOCLASS = 34;
pub const ProcessExtensionPointDisablePolicy: PROCESS_MITIGATION_POLICY = 6;
pub const ProcessFaultInformation: PROCESSINFOCLASS = 63;
pub const ProcessFontDisablePolicy: PROCESS_MITIGATION_POLICY = 9;
pub const ProcessForegroundInformation: PROCESSINFOCLASS = 25;
pub const ProcessGroupInformation: PROCESSINFOCLASS = 47;
pub const ProcessHandleCheckingMode: PROCESSINFOCLASS = 54;
pub const ProcessHandleCount: PROCESSINFOCLASS = 20;
pub const ProcessHandleInformation: PROCESSINFOCLASS = 51;
pub const ProcessHandleTable: PROCESSINFOCLASS = 58;
pub const ProcessHandleTracing: PROCESSINFOCLASS = 32;
pub const ProcessImageFileMapping: PROCESSINFOCLASS = 44;
pub const ProcessImageFileName: PROCESSINFOCLASS = 27;
pub const ProcessImageFileNameWin32: PROCESSINFOCLASS = 43;
pub const ProcessImageInformation: PROCESSINFOCLASS = 37;
pub const ProcessImageLoadPolicy: PROCESS_MITIGATION_POLICY = 10;
pub const ProcessInPrivate: PROCESSINFOCLASS = 70;
pub const ProcessInstrumentationCallback: PROCESSINFOCLASS = 40;
pub const ProcessIoCounters: PROCESSINFOCLASS = 2;
pub const ProcessIoPortHandlers: PROCESSINFOCLASS = 13;
pub const ProcessIoPriority: PROCESSINFOCLASS = 33;
pub const ProcessKeepAliveCount: PROCESSINFOCLASS = 55;
pub const ProcessLUIDDeviceMapsEnabled: PROCESSINFOCLASS = 28;
pub const ProcessLdtInformation: PROCESSINFOCLASS = 10;
pub const ProcessLdtSize: PROCESSINFOCLASS = 11;
pub const ProcessMemoryAllocationMode: PROCESSINFOCLASS = 46;
pub const ProcessMemoryExhaustion: PROCESSINFOCLASS = 62;
pub const ProcessMitigationOptionsMask: PROCESS_MITIGATION_POLICY = 5;
pub const ProcessMitigationPolicy: PROCESSINFOCLASS = 52;
pub const ProcessOwnerInformation: PROCESSINFOCLASS = 49;
pub const ProcessPagePriority: PROCESSINFOCLASS = 39;
pub const ProcessPayloadRestrictionPolicy: PROCESS_MITIGATION_POLICY = 12;
pub const ProcessPooledUsageAndLimits: PROCESSINFOCLASS = 14;
pub const ProcessPriorityBoost: PROCESSINFOCLASS = 22;
pub const ProcessPriorityClass: PROCESSINFOCLASS = 18;
pub const ProcessProtectionInformation: PROCESSINFOCLASS = 61;
pub const ProcessQuotaLimits: PROCESSINFOCLASS = 1;
pub const ProcessRaisePriority: PROCESSINFOCLASS = 6;
pub const ProcessRaiseUMExceptionOnInvalidHandleClose: PROCESSINFOCLASS = 71;
pub const ProcessReserved1Information: PROCESSINFOCLASS = 66;
pub const ProcessReserved2Information: PROCESSINFOCLASS = 67;
pub const ProcessRevokeFileHandles: PROCESSINFOCLASS = 56;
pub const ProcessSessionInformation: PROCESSINFOCLASS = 24;
pub const ProcessSignaturePolicy: PROCESS_MITIGATION_POLICY = 8;
pub const ProcessStrictHandleCheckPolicy: PROCESS_MITIGATION_POLICY = 3;
pub const ProcessSubsystemInformation: PROCESSINFOCLASS = 75;
pub const ProcessSubsystemProcess: PROCESSINFOCLASS = 68;
pub const ProcessSystemCallDisablePolicy: PROCESS_MITIGATION_POLICY = 4;
pub const ProcessSystemCallFilterPolicy: PROCESS_MITIGATION_POLICY = 11;
pub const ProcessTelemetryIdInformation: PROCESSINFOCLASS = 64;
pub const ProcessThreadStackAllocation: PROCESSINFOCLASS = 41;
pub const ProcessTimes: PROCESSINFOCLASS = 4;
pub const ProcessTlsInformation: PROCESSINFOCLASS = 35;
pub const ProcessTokenVirtualizationEnabled: PROCESSINFOCLASS = 48;
pub const ProcessUserModeIOPL: PROCESSINFOCLASS = 16;
pub const ProcessVmCounters: PROCESSINFOCLASS = 3;
pub const ProcessWin32kSyscallFilterInformation: PROCESSINFOCLASS = 79;
pub const ProcessWindowInformation: PROCESSINFOCLASS = 50;
pub const ProcessWorkingSetControl: PROCESSINFOCLASS = 57;
pub const ProcessWorkingSetWatch: PROCESSINFOCLASS = 15;
pub const ProcessWorkingSetWatchEx: PROCESSINFOCLASS = 42;
pub const ProcessWow64Information: PROCESSINFOCLASS = 26;
pub const ProcessWx86Information: PROCESSINFOCLASS = 19;
pub const PsCreateProcessNotifySubsystems: PSCREATEPROCESSNOTIFYTYPE = 0;
pub const PsCreateThreadNotifyNonSystem: PSCREATETHREADNOTIFYTYPE = 0;
pub const PsCreateThreadNotifySubsystems: PSCREATETHREADNOTIFYTYPE = 1;
pub const RealModeIrqRoutingTable: CONFIGURATION_TYPE = 39;
pub const RealModePCIEnumeration: CONFIGURATION_TYPE = 40;
pub const ResourceTypeExtendedCounterConfiguration: PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE = 2;
pub const ResourceTypeMax: PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE = 4;
pub const ResourceTypeOverflow: PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE = 3;
pub const ResourceTypeRange: PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE = 1;
pub const ResourceTypeSingle: PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE = 0;
pub const ResultNegative: INTERLOCKED_RESULT = 1;
pub const ResultPositive: INTERLOCKED_RESULT = 2;
pub const ResultZero: INTERLOCKED_RESULT = 0;
pub const SOC_SUBSYS_AUDIO_DSP: SOC_SUBSYSTEM_TYPE = 1;
pub const SOC_SUBSYS_SENSORS: SOC_SUBSYSTEM_TYPE = 3;
pub const SOC_SUBSYS_VENDOR_DEFINED: SOC_SUBSYSTEM_TYPE = 65536;
pub const SOC_SUBSYS_WIRELESS_MODEM: SOC_SUBSYSTEM_TYPE = 0;
pub const SOC_SUBSYS_WIRELSS_CONNECTIVITY: SOC_SUBSYSTEM_TYPE = 2;
pub const ScsiAdapter: CONFIGURATION_TYPE = 10;
pub const SeImageSignatureCache: SE_IMAGE_SIGNATURE_TYPE = 2;
pub const SeImageSignatureCatalogCached: SE_IMAGE_SIGNATURE_TYPE = 3;
pub const SeImageSignatureCatalogHint: SE_IMAGE_SIGNATURE_TYPE = 5;
pub const SeImageSignatureCatalogNotCached: SE_IMAGE_SIGNATURE_TYPE = 4;
pub const SeImageSignatureEmbedded: SE_IMAGE_SIGNATURE_TYPE = 1;
pub const SeImageSignatureNone: SE_IMAGE_SIGNATURE_TYPE = 0;
pub const SeImageSignaturePackageCatalog: SE_IMAGE_SIGNATURE_TYPE = 6;
pub const SecondaryCache: CONFIGURATION_TYPE = 7;
pub const SecondaryDcache: CONFIGURATION_TYPE = 6;
pub const SecondaryIcache: CONFIGURATION_TYPE = 5;
pub const SerialController: CONFIGURATION_TYPE = 17;
pub const SgiInternalConfiguration: BUS_DATA_TYPE = 11;
pub const SlotEmpty: PCI_EXPRESS_CARD_PRESENCE = 0;
pub const SubsystemInformationTypeWSL: SUBSYSTEM_INFORMATION_TYPE = 1;
pub const SubsystemInformationTypeWin32: SUBSYSTEM_INFORMATION_TYPE = 0;
pub const SystemFirmwareTable_Enumerate: SYSTEM_FIRMWARE_TABLE_ACTION = 0;
pub const SystemFirmwareTable_Get: SYSTEM_FIRMWARE_TABLE_ACTION = 1;
pub const SystemMemory: CONFIGURATION_TYPE = 37;
pub const TableEmptyTree: TABLE_SEARCH_RESULT = 0;
pub const TableFoundNode: TABLE_SEARCH_RESULT = 1;
pub const TableInsertAsLeft: TABLE_SEARCH_RESULT = 2;
pub const TableInsertAsRight: TABLE_SEARCH_RESULT = 3;
pub const TapeController: CONFIGURATION_TYPE = 14;
pub const TapePeripheral: CONFIGURATION_TYPE = 27;
pub const TcAdapter: CONFIGURATION_TYPE = 9;
pub const TerminalPeripheral: CONFIGURATION_TYPE = 33;
pub const ThreadActualBasePriority: THREADINFOCLASS = 25;
pub const ThreadActualGroupAffinity: THREADINFOCLASS = 41;
pub const ThreadAffinityMask: THREADINFOCLASS = 4;
pub const ThreadAmILastThread: THREADINFOCLASS = 12;
pub const ThreadBasePriority: THREADINFOCLASS = 3;
pub const ThreadBasicInformation: THREADINFOCLASS = 0;
pub const ThreadBreakOnTermination: THREADINFOCLASS = 18;
pub const ThreadCSwitchMon: THREADINFOCLASS = 27;
pub const ThreadCSwitchPmu: THREADINFOCLASS = 28;
pub const ThreadCounterProfiling: THREADINFOCLASS = 32;
pub const ThreadCpuAccountingInformation: THREADINFOCLASS = 34;
pub const ThreadCycleTime: THREADINFOCLASS = 23;
pub const ThreadDescriptorTableEntry: THREADINFOCLASS = 6;
pub const ThreadDynamicCodePolicyInfo: THREADINFOCLASS = 42;
pub const ThreadEnableAlignmentFaultFixup: THREADINFOCLASS = 7;
pub const ThreadEventPair_Reusable: THREADINFOCLASS = 8;
pub const ThreadGroupInformation: THREADINFOCLASS = 30;
pub const ThreadHideFromDebugger: THREADINFOCLASS = 17;
pub const ThreadIdealProcessor: THREADINFOCLASS = 13;
pub const ThreadIdealProcessorEx: THREADINFOCLASS = 33;
pub const ThreadImpersonationToken: THREADINFOCLASS = 5;
pub const ThreadIoPriority: THREADINFOCLASS = 22;
pub const ThreadIsIoPending: THREADINFOCLASS = 16;
pub const ThreadIsTerminated: THREADINFOCLASS = 20;
pub const ThreadLastSystemCall: THREADINFOCLASS = 21;
pub const ThreadPagePriority: THREADINFOCLASS = 24;
pub const ThreadPerformanceCount: THREADINFOCLASS = 11;
pub const ThreadPriority: THREADINFOCLASS = 2;
pub const ThreadPriorityBoost: THREADINFOCLASS = 14;
pub const ThreadQuerySetWin32StartAddress: THREADINFOCLASS = 9;
pub const ThreadSetTlsArrayAddress: THREADINFOCLASS = 15;
pub const ThreadSubsystemInformation: THREADINFOCLASS = 45;
pub const ThreadSuspendCount: THREADINFOCLASS = 35;
pub const ThreadSwitchLegacyState: THREADINFOCLASS = 19;
pub const ThreadTebInformation: THREADINFOCLASS = 26;
pub const ThreadTimes: THREADINFOCLASS = 1;
pub const ThreadUmsInformation: THREADINFOCLASS = 31;
pub const ThreadWow64Context: THREADINFOCLASS = 29;
pub const ThreadZeroTlsCell: THREADINFOCLASS = 10;
pub const TimerSetCoalescableTimer: TIMER_SET_INFORMATION_CLASS = 0;
pub const TranslateChildToParent: RESOURCE_TRANSLATION_DIRECTION = 0;
pub const TranslateParentToChild: RESOURCE_TRANSLATION_DIRECTION = 1;
pub const VMEConfiguration: BUS_DATA_TYPE = 5;
pub const WheaCpuVendorAmd: WHEA_CPU_VENDOR = 2;
pub const WheaCpuVendorIntel: WHEA_CPU_VENDOR = 1;
pub const WheaCpuVendorOther: WHEA_CPU_VENDOR = 0;
pub const WheaDataFormatGeneric: WHEA_ERROR_PACKET_DATA_FORMAT = 7;
pub const WheaDataFormatIPFSalRecord: WHEA_ERROR_PACKET_DATA_FORMAT = 0;
pub const WheaDataFormatMax: WHEA_ERROR_PACKET_DATA_FORMAT = 8;
pub const WheaDataFormatMemory: WHEA_ERROR_PACKET_DATA_FORMAT = 2;
pub const WheaDataFormatNMIPort: WHEA_ERROR_PACKET_DATA_FORMAT = 4;
pub const WheaDataFormatPCIExpress: WHEA_ERROR_PACKET_DATA_FORMAT = 3;
pub const WheaDataFormatPCIXBus: WHEA_ERROR_PACKET_DATA_FORMAT = 5;
pub const WheaDataFormatPCIXDevice: WHEA_ERROR_PACKET_DATA_FORMAT = 6;
pub const WheaDataFormatXPFMCA: WHEA_ERROR_PACKET_DATA_FORMAT = 1;
pub const WheaErrSevCorrected: WHEA_ERROR_SEVERITY = 2;
pub const WheaErrSevFatal: WHEA_ERROR_SEVERITY = 1;
pub const WheaErrSevInformational: WHEA_ERROR_SEVERITY = 3;
pub const WheaErrSevRecoverable: WHEA_ERROR_SEVERITY = 0;
pub const WheaErrSrcStateStarted: WHEA_ERROR_SOURCE_STATE = 2;
pub const WheaErrSrcStateStopped: WHEA_ERROR_SOURCE_STATE = 1;
pub const WheaErrSrcTypeBOOT: WHEA_ERROR_SOURCE_TYPE = 7;
pub const WheaErrSrcTypeCMC: WHEA_ERROR_SOURCE_TYPE = 1;
pub const WheaErrSrcTypeCPE: WHEA_ERROR_SOURCE_TYPE = 2;
pub const WheaErrSrcTypeGeneric: WHEA_ERROR_SOURCE_TYPE = 5;
pub const WheaErrSrcTypeGenericV2: WHEA_ERROR_SOURCE_TYPE = 12;
pub const WheaErrSrcTypeINIT: WHEA_ERROR_SOURCE_TYPE = 6;
pub const WheaErrSrcTypeIPFCMC: WHEA_ERROR_SOURCE_TYPE = 10;
pub const WheaErrSrcTypeIPFCPE: WHEA_ERROR_SOURCE_TYPE = 11;
pub const WheaErrSrcTypeIPFMCA: WHEA_ERROR_SOURCE_TYPE = 9;
pub const WheaErrSrcTypeMCE: WHEA_ERROR_SOURCE_TYPE = 0;
pub const WheaErrSrcTypeMax: WHEA_ERROR_SOURCE_TYPE = 14;
pub const WheaErrSrcTypeNMI: WHEA_ERROR_SOURCE_TYPE = 3;
pub const WheaErrSrcTypePCIe: WHEA_ERROR_SOURCE_TYPE = 4;
pub const WheaErrSrcTypeSCIGeneric: WHEA_ERROR_SOURCE_TYPE = 8;
pub const WheaErrSrcTypeSCIGenericV2: WHEA_ERROR_SOURCE_TYPE = 13;
pub const WheaErrTypeGeneric: WHEA_ERROR_TYPE = 6;
pub const WheaErrTypeMemory: WHEA_ERROR_TYPE = 1;
pub const WheaErrTypeNMI: WHEA_ERROR_TYPE = 3;
pub const WheaErrTypePCIExpress: WHEA_ERROR_TYPE = 2;
pub const WheaErrTypePCIXBus: WHEA_ERROR_TYPE = 4;
pub const WheaErrTypePCIXDevice: WHEA_ERROR_TYPE = 5;
pub const WheaErrTypeProcessor: WHEA_ERROR_TYPE = 0;
pub const WheaPciExpressDownstreamSwitchPort: WHEA_PCIEXPRESS_DEVICE_TYPE = 6;
pub const WheaPciExpressEndpoint: WHEA_PCIEXPRESS_DEVICE_TYPE = 0;
pub const WheaPciExpressLegacyEndpoint: WHEA_PCIEXPRESS_DEVICE_TYPE = 1;
pub const WheaPciExpressRootComplexEventCollector: WHEA_PCIEXPRESS_DEVICE_TYPE = 10;
pub const WheaPciExpressRootComplexIntegratedEndpoint: WHEA_PCIEXPRESS_DEVICE_TYPE = 9;
pub const WheaPciExpressRootPort: WHEA_PCIEXPRESS_DEVICE_TYPE = 4;
pub const WheaPciExpressToPciXBridge: WHEA_PCIEXPRESS_DEVICE_TYPE = 7;
pub const WheaPciExpressUpstreamSwitchPort: WHEA_PCIEXPRESS_DEVICE_TYPE = 5;
pub const WheaPciXToExpressBridge: WHEA_PCIEXPRESS_DEVICE_TYPE = 8;
pub const WheaRawDataFormatAMD64MCA: WHEA_RAW_DATA_FORMAT = 3;
pub const WheaRawDataFormatGeneric: WHEA_RAW_DATA_FORMAT = 9;
pub const WheaRawDataFormatIA32MCA: WHEA_RAW_DATA_FORMAT = 1;
pub const WheaRawDataFormatIPFSalRecord: WHEA_RAW_DATA_FORMAT = 0;
pub const WheaRawDataFormatIntel64MCA: WHEA_RAW_DATA_FORMAT = 2;
pub const WheaRawDataFormatMax: WHEA_RAW_DATA_FORMAT = 10;
pub const WheaRawDataFormatMemory: WHEA_RAW_DATA_FORMAT = 4;
pub const WheaRawDataFormatNMIPort: WHEA_RAW_DATA_FORMAT = 6;
pub const WheaRawDataFormatPCIExpress: WHEA_RAW_DATA_FORMAT = 5;
pub const WheaRawDataFormatPCIXBus: WHEA_RAW_DATA_FORMAT = 7;
pub const WheaRawDataFormatPCIXDevice: WHEA_RAW_DATA_FORMAT = 8;
pub const WinAccountAdministratorSid: WELL_KNOWN_SID_TYPE = 38;
pub const WinAccountCertAdminsSid: WELL_KNOWN_SID_TYPE = 46;
pub const WinAccountCloneableControllersSid: WELL_KNOWN_SID_TYPE = 100;
pub const WinAccountComputersSid: WELL_KNOWN_SID_TYPE = 44;
pub const WinAccountControllersSid: WELL_KNOWN_SID_TYPE = 45;
pub const WinAccountDefaultSystemManagedSid: WELL_KNOWN_SID_TYPE = 110;
pub const WinAccountDomainAdminsSid: WELL_KNOWN_SID_TYPE = 41;
pub const WinAccountDomainGuestsSid: WELL_KNOWN_SID_TYPE = 43;
pub const WinAccountDomainUsersSid: WELL_KNOWN_SID_TYPE = 42;
pub const WinAccountEnterpriseAdminsSid: WELL_KNOWN_SID_TYPE = 48;
pub const WinAccountEnterpriseKeyAdminsSid: WELL_KNOWN_SID_TYPE = 114;
pub const WinAccountGuestSid: WELL_KNOWN_SID_TYPE = 39;
pub const WinAccountKeyAdminsSid: WELL_KNOWN_SID_TYPE = 113;
pub const WinAccountKrbtgtSid: WELL_KNOWN_SID_TYPE = 40;
pub const WinAccountPolicyAdminsSid: WELL_KNOWN_SID_TYPE = 49;
pub const WinAccountProtectedUsersSid: WELL_KNOWN_SID_TYPE = 107;
pub const WinAccountRasAndIasServersSid: WELL_KNOWN_SID_TYPE = 50;
pub const WinAccountReadonlyControllersSid: WELL_KNOWN_SID_TYPE = 75;
pub const WinAccountSchemaAdminsSid: WELL_KNOWN_SID_TYPE = 47;
pub const WinAnonymousSid: WELL_KNOWN_SID_TYPE = 13;
pub const WinApplicationPackageAuthoritySid: WELL_KNOWN_SID_TYPE = 83;
pub const WinAuthenticatedUserSid: WELL_KNOWN_SID_TYPE = 17;
pub const WinAuthenticationAuthorityAssertedSid: WELL_KNOWN_SID_TYPE = 103;
pub const WinAuthenticationFreshKeyAuthSid: WELL_KNOWN_SID_TYPE = 118;
pub const WinAuthenticationKeyPropertyAttestationSid: WELL_KNOWN_SID_TYPE = 117;
pub const WinAuthenticationKeyPropertyMFASid: WELL_KNOWN_SID_TYPE = 116;
pub const WinAuthenticationKeyTrustSid: WELL_KNOWN_SID_TYPE = 115;
pub const WinAuthenticationServiceAssertedSid: WELL_KNOWN_SID_TYPE = 104;
pub const WinBatchSid: WELL_KNOWN_SID_TYPE = 10;
pub const WinBuiltinAccessControlAssistanceOperatorsSid: WELL_KNOWN_SID_TYPE = 101;
pub const WinBuiltinAccountOperatorsSid: WELL_KNOWN_SID_TYPE = 30;
pub const WinBuiltinAdministratorsSid: WELL_KNOWN_SID_TYPE = 26;
pub const WinBuiltinAnyPackageSid: WELL_KNOWN_SID_TYPE = 84;
pub const WinBuiltinAuthorizationAccessSid: WELL_KNOWN_SID_TYPE = 59;
pub const WinBuiltinBackupOperatorsSid: WELL_KNOWN_SID_TYPE = 33;
pub const WinBuiltinCertSvcDComAccessGroup: WELL_KNOWN_SID_TYPE = 78;
pub const WinBuiltinCryptoOperatorsSid: WELL_KNOWN_SID_TYPE = 64;
pub const WinBuiltinDCOMUsersSid: WELL_KNOWN_SID_TYPE = 61;
pub const WinBuiltinDefaultSystemManagedGroupSid: WELL_KNOWN_SID_TYPE = 111;
pub const WinBuiltinDomainSid: WELL_KNOWN_SID_TYPE = 25;
pub const WinBuiltinEventLogReadersGroup: WELL_KNOWN_SID_TYPE = 76;
pub const WinBuiltinGuestsSid: WELL_KNOWN_SID_TYPE = 28;
pub const WinBuiltinHyperVAdminsSid: WELL_KNOWN_SID_TYPE = 99;
pub const WinBuiltinIUsersSid: WELL_KNOWN_SID_TYPE = 62;
pub const WinBuiltinIncomingForestTrustBuildersSid: WELL_KNOWN_SID_TYPE = 56;
pub const WinBuiltinNetworkConfigurationOperatorsSid: WELL_KNOWN_SID_TYPE = 37;
pub const WinBuiltinPerfLoggingUsersSid: WELL_KNOWN_SID_TYPE = 58;
pub const WinBuiltinPerfMonitoringUsersSid: WELL_KNOWN_SID_TYPE = 57;
pub const WinBuiltinPowerUsersSid: WELL_KNOWN_SID_TYPE = 29;
pub const WinBuiltinPreWindows2000CompatibleAccessSid: WELL_KNOWN_SID_TYPE = 35;
pub const WinBuiltinPrintOperatorsSid: WELL_KNOWN_SID_TYPE = 32;
pub const WinBuiltinRDSEndpointServersSid: WELL_KNOWN_SID_TYPE = 96;
pub const WinBuiltinRDSManagementServersSid: WELL_KNOWN_SID_TYPE = 97;
pub const WinBuiltinRDSRemoteAccessServersSid: WELL_KNOWN_SID_TYPE = 95;
pub const WinBuiltinRemoteDesktopUsersSid: WELL_KNOWN_SID_TYPE = 36;
pub const WinBuiltinRemoteManagementUsersSid: WELL_KNOWN_SID_TYPE = 102;
pub const WinBuiltinReplicatorSid: WELL_KNOWN_SID_TYPE = 34;
pub const WinBuiltinStorageReplicaAdminsSid: WELL_KNOWN_SID_TYPE = 112;
pub const WinBuiltinSystemOperatorsSid: WELL_KNOWN_SID_TYPE = 31;
pub const WinBuiltinTerminalServerLicenseServersSid: WELL_KNOWN_SID_TYPE = 60;
pub const WinBuiltinUsersSid: WELL_KNOWN_SID_TYPE = 27;
pub const WinCacheablePrincipalsGroupSid: WELL_KNOWN_SID_TYPE = 72;
pub const WinCapabilityAppointmentsSid: WELL_KNOWN_SID_TYPE = 108;
pub const WinCapabilityContactsSid: WELL_KNOWN_SID_TYPE = 109;
pub const WinCapabilityDocumentsLibrarySid: WELL_KNOWN_SID_TYPE = 91;
pub const WinCapabilityEnterpriseAuthenticationSid: WELL_KNOWN_SID_TYPE = 93;
pub const WinCapabilityInternetClientServerSid: WELL_KNOWN_SID_TYPE = 86;
pub const WinCapabilityInternetClientSid: WELL_KNOWN_SID_TYPE = 85;
pub const WinCapabilityMusicLibrarySid: WELL_KNOWN_SID_TYPE = 90;
pub const WinCapabilityPicturesLibrarySid: WELL_KNOWN_SID_TYPE = 88;
pub const WinCapabilityPrivateNetworkClientServerSid: WELL_KNOWN_SID_TYPE = 87;
pub const WinCapabilityRemovableStorageSid: WELL_KNOWN_SID_TYPE = 94;
pub const WinCapabilitySharedUserCertificatesSid: WELL_KNOWN_SID_TYPE = 92;
pub const WinCapabilityVideosLibrarySid: WELL_KNOWN_SID_TYPE = 89;
pub const WinConsoleLogonSid: WELL_KNOWN_SID_TYPE = 81;
pub const WinCreatorGroupServerSid: WELL_KNOWN_SID_TYPE = 6;
pub const WinCreatorGroupSid: WELL_KNOWN_SID_TYPE = 4;
pub const WinCreatorOwnerRightsSid: WELL_KNOWN_SID_TYPE = 71;
pub const WinCreatorOwnerServerSid: WELL_KNOWN_SID_TYPE = 5;
pub const WinCreatorOwnerSid: WELL_KNOWN_SID_TYPE = 3;
pub const WinDialupSid: WELL_KNOWN_SID_TYPE = 8;
pub const WinDigestAuthenticationSid: WELL_KNOWN_SID_TYPE = 52;
pub const WinEnterpriseControllersSid: WELL_KNOWN_SID_TYPE = 15;
pub const WinEnterpriseReadonlyControllersSid: WELL_KNOWN_SID_TYPE = 74;
pub const WinHighLabelSid: WELL_KNOWN_SID_TYPE = 68;
pub const WinIUserSid: WELL_KNOWN_SID_TYPE = 63;
pub const WinInteractiveSid: WELL_KNOWN_SID_TYPE = 11;
pub const WinLocalAccountAndAdministratorSid: WELL_KNOWN_SID_TYPE = 106;
pub const WinLocalAccountSid: WELL_KNOWN_SID_TYPE = 105;
pub const WinLocalLogonSid: WELL_KNOWN_SID_TYPE = 80;
pub const WinLocalServiceSid: WELL_KNOWN_SID_TYPE = 23;
pub const WinLocalSid: WELL_KNOWN_SID_TYPE = 2;
pub const WinLocalSystemSid: WELL_KNOWN_SID_TYPE = 22;
pub const WinLogonIdsSid: WELL_KNOWN_SID_TYPE = 21;
pub const WinLowLabelSid: WELL_KNOWN_SID_TYPE = 66;
pub const WinMediumLabelSid: WELL_KNOWN_SID_TYPE = 67;
pub const WinMediumPlusLabelSid: WELL_KNOWN_SID_TYPE = 79;
pub const WinNTLMAuthenticationSid: WELL_KNOWN_SID_TYPE = 51;
pub const WinNetworkServiceSid: WELL_KNOWN_SID_TYPE = 24;
pub const WinNetworkSid: WELL_KNOWN_SID_TYPE = 9;
pub const WinNewEnterpriseReadonlyControllersSid: WELL_KNOWN_SID_TYPE = 77;
pub const WinNonCacheablePrincipalsGroupSid: WELL_KNOWN_SID_TYPE = 73;
pub const WinNtAuthoritySid: WELL_KNOWN_SID_TYPE = 7;
pub const WinNullSid: WELL_KNOWN_SID_TYPE = 0;
pub const WinOtherOrganizationSid: WELL_KNOWN_SID_TYPE = 55;
pub const WinProxySid: WELL_KNOWN_SID_TYPE = 14;
pub const WinRemoteLogonIdSid: WELL_KNOWN_SID_TYPE = 20;
pub const WinRestrictedCodeSid: WELL_KNOWN_SID_TYPE = 18;
pub const WinSChannelAuthenticationSid: WELL_KNOWN_SID_TYPE = 53;
pub const WinSelfSid: WELL_KNOWN_SID_TYPE = 16;
pub const WinServiceSid: WELL_KNOWN_SID_TYPE = 12;
pub const WinSystemLabelSid: WELL_KNOWN_SID_TYPE = 69;
pub const WinTerminalServerSid: WELL_KNOWN_SID_TYPE = 19;
pub const WinThisOrganizationCertificateSid: WELL_KNOWN_SID_TYPE = 82;
pub const WinThisOrganizationSid: WELL_KNOWN_SID_TYPE = 54;
pub const WinUntrustedLabelSid: WELL_KNOWN_SID_TYPE = 65;
pub const WinUserModeDriversSid: WELL_KNOWN_SID_TYPE = 98;
pub const WinWorldSid: WELL_KNOWN_SID_TYPE = 1;
pub const WinWriteRestrictedCodeSid: WELL_KNOWN_SID_TYPE = 70;
pub const WormController: CONFIGURATION_TYPE = 16;
pub const ALL_POWERSCHEMES_GUID: GUID = GUID::from_u128(0x68A1E95E_13EA_41E1_8011_0C496CA490B0);
pub const ARM_PROCESSOR_ERROR_SECTION_GUID: GUID = GUID::from_u128(0xE19E3D16_BC11_11E4_9CAA_C2051D5D46B0);
pub const BOOT_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0x3D61A466_AB40_409A_A698_F362D464B38F);
pub const CMC_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0x2DCE8BB1_BDD7_450E_B9AD_9CF4EBD4F890);
pub const CPE_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0x4E292F96_D843_4A55_A8C2_D481F27EBEEE);
pub const FIRMWARE_ERROR_RECORD_REFERENCE_GUID: GUID =
    GUID::from_u128(0x81212A96_09ED_4996_9471_8D729C8E69ED);
pub const GENERIC_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0x3E62A467_AB40_409A_A698_F362D464B38F);
pub const GENERIC_SECTION_GUID: GUID = GUID::from_u128(0xE71254E8_C1B9_4940_AB76_909703A4320F);
pub const GUID_ACDC_POWER_SOURCE: GUID = GUID::from_u128(0x5D3E9A59_E9D5_4B00_A6BD_FF34FF516548);
pub const GUID_ACTIVE_POWERSCHEME: GUID = GUID::from_u128(0x31F9F286_5084_42FE_B720_2B0264993763);
pub const GUID_ADAPTIVE_INPUT_CONTROLLER_STATE: GUID =
    GUID::from_u128(0x0E98FAE9_F45A_4DE1_A757_6031F197F6EA);
pub const GUID_ADAPTIVE_POWER_BEHAVIOR_SUBGROUP: GUID =
    GUID::from_u128(0x8619B916_E004_4DD8_9B66_DAE86F806698);
pub const GUID_ALLOW_AWAYMODE: GUID = GUID::from_u128(0x25DFA149_5DD1_4736_B5AB_E8A37B5B8187);
pub const GUID_ALLOW_DISPLAY_REQUIRED: GUID = GUID::from_u128(0xA9CEB8DA_CD46_44FB_A98B_02AF69DE4623);
pub const GUID_ALLOW_RTC_WAKE: GUID = GUID::from_u128(0xBD3B718A_0680_4D9D_8AB2_E1D2B4AC806D);
pub const GUID_ALLOW_STANDBY_STATES: GUID = GUID::from_u128(0xABFC2519_3608_4C2A_94EA_171B0ED546AB);
pub const GUID_ALLOW_SYSTEM_REQUIRED: GUID = GUID::from_u128(0xA4B195F5_8225_47D8_8012_9D41369786E2);
pub const GUID_APPLAUNCH_BUTTON: GUID = GUID::from_u128(0x1A689231_7399_4E9A_8F99_B71F999DB3FA);
pub const GUID_BACKGROUND_TASK_NOTIFICATION: GUID = GUID::from_u128(0xCF23F240_2A54_48D8_B114_DE1518FF052E);
pub const GUID_BATTERY_COUNT: GUID = GUID::from_u128(0x7D263F15_FCA4_49E5_854B_A9F2BFBD5C24);
pub const GUID_BATTERY_DISCHARGE_ACTION_0: GUID = GUID::from_u128(0x637EA02F_BBCB_4015_8E2C_A1C7B9C0B546);
pub const GUID_BATTERY_DISCHARGE_ACTION_1: GUID = GUID::from_u128(0xD8742DCB_3E6A_4B3C_B3FE_374623CDCF06);
pub const GUID_BATTERY_DISCHARGE_ACTION_2: GUID = GUID::from_u128(0x421CBA38_1A8E_4881_AC89_E33A8B04ECE4);
pub const GUID_BATTERY_DISCHARGE_ACTION_3: GUID = GUID::from_u128(0x80472613_9780_455E_B308_72D3003CF2F8);
pub const GUID_BATTERY_DISCHARGE_FLAGS_0: GUID = GUID::from_u128(0x5DBB7C9F_38E9_40D2_9749_4F8A0E9F640F);
pub const GUID_BATTERY_DISCHARGE_FLAGS_1: GUID = GUID::from_u128(0xBCDED951_187B_4D05_BCCC_F7E51960C258);
pub const GUID_BATTERY_DISCHARGE_FLAGS_2: GUID = GUID::from_u128(0x7FD2F0C4_FEB7_4DA3_8117_E3FBEDC46582);
pub const GUID_BATTERY_DISCHARGE_FLAGS_3: GUID = GUID::from_u128(0x73613CCF_DBFA_4279_8356_4935F6BF62F3);
pub const GUID_BATTERY_DISCHARGE_LEVEL_0: GUID = GUID::from_u128(0x9A66D8D7_4FF7_4EF9_B5A2_5A326CA2A469);
pub const GUID_BATTERY_DISCHARGE_LEVEL_1: GUID = GUID::from_u128(0x8183BA9A_E910_48DA_8769_14AE6DC1170A);
pub const GUID_BATTERY_DISCHARGE_LEVEL_2: GUID = GUID::from_u128(0x07A07CA2_ADAF_40D7_B077_533AADED1BFA);
pub const GUID_BATTERY_DISCHARGE_LEVEL_3: GUID = GUID::from_u128(0x58AFD5A6_C2DD_47D2_9FBF_EF70CC5C5965);
pub const GUID_BATTERY_PERCENTAGE_REMAINING: GUID = GUID::from_u128(0xA7AD8041_B45A_4CAE_87A3_EECBB468A9E1);
pub const GUID_BATTERY_SUBGROUP: GUID = GUID::from_u128(0xE73A048D_BF27_4F12_9731_8B2076E8891F);
pub const GUID_CONNECTIVITY_IN_STANDBY: GUID = GUID::from_u128(0xF15576E8_98B7_4186_B944_EAFA664402D9);
pub const GUID_CONSOLE_DISPLAY_STATE: GUID = GUID::from_u128(0x6FE69556_704A_47A0_8F24_C28D936FDA47);
pub const GUID_CRITICAL_POWER_TRANSITION: GUID = GUID::from_u128(0xB7A27025_E569_46C2_A504_2B96CAD225A1);
pub const GUID_DEEP_SLEEP_ENABLED: GUID = GUID::from_u128(0xD502F7EE_1DC7_4EFD_A55D_F04B6F5C0545);
pub const GUID_DEEP_SLEEP_PLATFORM_STATE: GUID = GUID::from_u128(0xD23F2FB8_9536_4038_9C94_1CE02E5C2152);
pub const GUID_DEVICE_IDLE_POLICY: GUID = GUID::from_u128(0x4FAAB71A_92E5_4726_B531_224559672D19);
pub const GUID_DEVICE_POWER_POLICY_VIDEO_BRIGHTNESS: GUID =
    GUID::from_u128(0xADED5E82_B909_4619_9949_F5D71DAC0BCB);
pub const GUID_DEVICE_POWER_POLICY_VIDEO_DIM_BRIGHTNESS: GUID =
    GUID::from_u128(0xF1FBFDE2_A960_4165_9F88_50667911CE96);
pub const GUID_DISCONNECTED_STANDBY_MODE: GUID = GUID::from_u128(0x68AFB2D9_EE95_47A8_8F50_4115088073B1);
pub const GUID_DISK_ADAPTIVE_POWERDOWN: GUID = GUID::from_u128(0x396A32E1_499A_40B2_9124_A96AFE707667);
pub const GUID_DISK_BURST_IGNORE_THRESHOLD: GUID = GUID::from_u128(0x80E3C60E_BB94_4AD8_BBE0_0D3195EFC663);
pub const GUID_DISK_COALESCING_POWERDOWN_TIMEOUT: GUID =
    GUID::from_u128(0xC36F0EB4_2988_4A70_8EEE_0884FC2C2433);
pub const GUID_DISK_IDLE_TIMEOUT: GUID = GUID::from_u128(0x58E39BA8_B8E6_4EF6_90D0_89AE32B258D6);
pub const GUID_DISK_MAX_POWER: GUID = GUID::from_u128(0x51DEA550_BB38_4BC4_991B_EACF37BE5EC8);
pub const GUID_DISK_POWERDOWN_TIMEOUT: GUID = GUID::from_u128(0x6738E2C4_E8A5_4A42_B16A_E040E769756E);
pub const GUID_DISK_SUBGROUP: GUID = GUID::from_u128(0x0012EE47_9041_4B5D_9B77_535FBA8B1442);
pub const GUID_ECP_CREATE_USER_PROCESS: GUID = GUID::from_u128(0xE0E429FF_6DDC_4E65_AAB6_45D05A038A08);
pub const GUID_ENABLE_SWITCH_FORCED_SHUTDOWN: GUID = GUID::from_u128(0x833A6B62_DFA4_46D1_82F8_E09E34D029D6);
pub const GUID_ENERGY_SAVER_BATTERY_THRESHOLD: GUID = GUID::from_u128(0xE69653CA_CF7F_4F05_AA73_CB833FA90AD4);
pub const GUID_ENERGY_SAVER_BRIGHTNESS: GUID = GUID::from_u128(0x13D09884_F74E_474A_A852_B6BDE8AD03A8);
pub const GUID_ENERGY_SAVER_POLICY: GUID = GUID::from_u128(0x5C5BB349_AD29_4EE2_9D0B_2B25270F7A81);
pub const GUID_ENERGY_SAVER_SUBGROUP: GUID = GUID::from_u128(0xDE830923_A562_41AF_A086_E3A2C6BAD2DA);
pub const GUID_EXECUTION_REQUIRED_REQUEST_TIMEOUT: GUID =
    GUID::from_u128(0x3166BC41_7E98_4E03_B34E_EC0F5F2B218E);
pub const GUID_GLOBAL_USER_PRESENCE: GUID = GUID::from_u128(0x786E8A1D_B427_4344_9207_09E70BDCBEA9);
pub const GUID_HIBERNATE_FASTS4_POLICY: GUID = GUID::from_u128(0x94AC6D29_73CE_41A6_809F_6363BA21B47E);
pub const GUID_HIBERNATE_TIMEOUT: GUID = GUID::from_u128(0x9D7815A6_7EE4_497E_8888_515A05F02364);
pub const GUID_IDLE_BACKGROUND_TASK: GUID = GUID::from_u128(0x515C31D8_F734_163D_A0FD_11A08C91E8F1);
pub const GUID_IDLE_RESILIENCY_PERIOD: GUID = GUID::from_u128(0xC42B79AA_AA3A_484B_A98F_2CF32AA90A28);
pub const GUID_IDLE_RESILIENCY_SUBGROUP: GUID = GUID::from_u128(0x2E601130_5351_4D9D_8E04_252966BAD054);
pub const GUID_INTSTEER_LOAD_PER_PROC_TRIGGER: GUID = GUID::from_u128(0x73CDE64D_D720_4BB2_A860_C755AFE77EF2);
pub const GUID_INTSTEER_MODE: GUID = GUID::from_u128(0x2BFC24F9_5EA2_4801_8213_3DBAE01AA39D);
pub const GUID_INTSTEER_SUBGROUP: GUID = GUID::from_u128(0x48672F38_7A9A_4BB2_8BF8_3D85BE19DE4E);
pub const GUID_INTSTEER_TIME_UNPARK_TRIGGER: GUID = GUID::from_u128(0xD6BA4903_386F_4C2C_8ADB_5C21B3328D25);
pub const GUID_LEGACY_RTC_MITIGATION: GUID = GUID::from_u128(0x1A34BDC3_7E6B_442E_A9D0_64B6EF378E84);
pub const GUID_LIDCLOSE_ACTION: GUID = GUID::from_u128(0x5CA83367_6E45_459F_A27B_476B1D01C936);
pub const GUID_LIDOPEN_POWERSTATE: GUID = GUID::from_u128(0x99FF10E7_23B1_4C07_A9D1_5C3206D741B4);
pub const GUID_LIDSWITCH_STATE_CHANGE: GUID = GUID::from_u128(0xBA3E0F4D_B817_4094_A2D1_D56379E6A0F3);
pub const GUID_LOCK_CONSOLE_ON_WAKE: GUID = GUID::from_u128(0x0E796BDB_100D_47D6_A2D5_F7D2DAA51F51);
pub const GUID_MAX_POWER_SAVINGS: GUID = GUID::from_u128(0xA1841308_3541_4FAB_BC81_F71556F20B4A);
pub const GUID_MIN_POWER_SAVINGS: GUID = GUID::from_u128(0x8C5E7FDA_E8BF_4A96_9A85_A6E23A8C635C);
pub const GUID_MIXED_REALITY_MODE: GUID = GUID::from_u128(0x1E626B4E_CF04_4F8D_9CC7_C97C5B0F2391);
pub const GUID_MONITOR_POWER_ON: GUID = GUID::from_u128(0x02731015_4510_4526_99E6_E5A17EBD1AEA);
pub const GUID_NON_ADAPTIVE_INPUT_TIMEOUT: GUID = GUID::from_u128(0x5ADBBFBC_074E_4DA1_BA38_DB8B36B2C8F3);
pub const GUID_PCIEXPRESS_ASPM_POLICY: GUID = GUID::from_u128(0xEE12F906_D277_404B_B6DA_E5FA1A576DF5);
pub const GUID_PCIEXPRESS_SETTINGS_SUBGROUP: GUID = GUID::from_u128(0x501A4D13_42AF_4429_9FD1_A8218C268E20);
pub const GUID_POWERBUTTON_ACTION: GUID = GUID::from_u128(0x7648EFA3_DD9C_4E3E_B566_50F929386280);
pub const GUID_POWERSCHEME_PERSONALITY: GUID = GUID::from_u128(0x245D8541_3943_4422_B025_13A784F679B7);
pub const GUID_POWER_SAVING_STATUS: GUID = GUID::from_u128(0xE00958C0_C213_4ACE_AC77_FECCED2EEEA5);
pub const GUID_PROCESSOR_ALLOW_THROTTLING: GUID = GUID::from_u128(0x3B04D4FD_1CC7_4F23_AB1C_D1337819C4BB);
pub const GUID_PROCESSOR_CLASS0_FLOOR_PERF: GUID = GUID::from_u128(0xFDDC842B_8364_4EDC_94CF_C17F60DE1C80);
pub const GUID_PROCESSOR_CLASS1_INITIAL_PERF: GUID = GUID::from_u128(0x1FACFC65_A930_4BC5_9F38_504EC097BBC0);
pub const GUID_PROCESSOR_CORE_PARKING_AFFINITY_HISTORY_DECREASE_FACTOR: GUID =
    GUID::from_u128(0x8F7B45E3_C393_480A_878C_F67AC3D07082);
pub const GUID_PROCESSOR_CORE_PARKING_AFFINITY_HISTORY_THRESHOLD: GUID =
    GUID::from_u128(0x5B33697B_E89D_4D38_AA46_9E7DFB7CD2F9);
pub const GUID_PROCESSOR_CORE_PARKING_AFFINITY_WEIGHTING: GUID =
    GUID::from_u128(0xE70867F1_FA2F_4F4E_AEA1_4D8A0BA23B20);
pub const GUID_PROCESSOR_CORE_PARKING_DECREASE_POLICY: GUID =
    GUID::from_u128(0x71021B41_C749_4D21_BE74_A00F335D582B);
pub const GUID_PROCESSOR_CORE_PARKING_DECREASE_THRESHOLD: GUID =
    GUID::from_u128(0x68DD2F27_A4CE_4E11_8487_3794E4135DFA);
pub const GUID_PROCESSOR_CORE_PARKING_DECREASE_TIME: GUID =
    GUID::from_u128(0xDFD10D17_D5EB_45DD_877A_9A34DDD15C82);
pub const GUID_PROCESSOR_CORE_PARKING_INCREASE_POLICY: GUID =
    GUID::from_u128(0xC7BE0679_2817_4D69_9D02_519A537ED0C6);
pub const GUID_PROCESSOR_CORE_PARKING_INCREASE_THRESHOLD: GUID =
    GUID::from_u128(0xDF142941_20F3_4EDF_9A4A_9C83D3D717D1);
pub const GUID_PROCESSOR_CORE_PARKING_INCREASE_TIME: GUID =
    GUID::from_u128(0x2DDD5A84_5A71_437E_912A_DB0B8C788732);
pub const GUID_PROCESSOR_CORE_PARKING_MAX_CORES: GUID =
    GUID::from_u128(0xEA062031_0E34_4FF1_9B6D_EB1059334028);
pub const GUID_PROCESSOR_CORE_PARKING_MAX_CORES_1: GUID =
    GUID::from_u128(0xEA062031_0E34_4FF1_9B6D_EB1059334029);
pub const GUID_PROCESSOR_CORE_PARKING_MIN_CORES: GUID =
    GUID::from_u128(0x0CC5B647_C1DF_4637_891A_DEC35C318583);
pub const GUID_PROCESSOR_CORE_PARKING_MIN_CORES_1: GUID =
    GUID::from_u128(0x0CC5B647_C1DF_4637_891A_DEC35C318584);
pub const GUID_PROCESSOR_CORE_PARKING_OVER_UTILIZATION_HISTORY_DECREASE_FACTOR: GUID =
    GUID::from_u128(0x1299023C_BC28_4F0A_81EC_D3295A8D815D);
pub const GUID_PROCESSOR_CORE_PARKING_OVER_UTILIZATION_HISTORY_THRESHOLD: GUID =
    GUID::from_u128(0x9AC18E92_AA3C_4E27_B307_01AE37307129);
pub const GUID_PROCESSOR_CORE_PARKING_OVER_UTILIZATION_THRESHOLD: GUID =
    GUID::from_u128(0x943C8CB6_6F93_4227_AD87_E9A3FEEC08D1);
pub const GUID_PROCESSOR_CORE_PARKING_OVER_UTILIZATION_WEIGHTING: GUID =
    GUID::from_u128(0x8809C2D8_B155_42D4_BCDA_0D345651B1DB);
pub const GUID_PROCESSOR_DISTRIBUTE_UTILITY: GUID = GUID::from_u128(0xE0007330_F589_42ED_A401_5DDB10E785D3);
pub const GUID_PROCESSOR_DUTY_CYCLING: GUID = GUID::from_u128(0x4E4450B3_6179_4E91_B8F1_5BB9938F81A1);
pub const GUID_PROCESSOR_FREQUENCY_LIMIT: GUID = GUID::from_u128(0x75B0AE3F_BCE0_45A7_8C89_C9611C25E100);
pub const GUID_PROCESSOR_FREQUENCY_LIMIT_1: GUID = GUID::from_u128(0x75B0AE3F_BCE0_45A7_8C89_C9611C25E101);
pub const GUID_PROCESSOR_HETEROGENEOUS_POLICY: GUID = GUID::from_u128(0x7F2F5CFA_F10C_4823_B5E1_E93AE85F46B5);
pub const GUID_PROCESSOR_HETERO_DECREASE_THRESHOLD: GUID =
    GUID::from_u128(0xF8861C27_95E7_475C_865B_13C0CB3F9D6B);
pub const GUID_PROCESSOR_HETERO_DECREASE_TIME: GUID = GUID::from_u128(0x7F2492B6_60B1_45E5_AE55_773F8CD5CAEC);
pub const GUID_PROCESSOR_HETERO_INCREASE_THRESHOLD: GUID =
    GUID::from_u128(0xB000397D_9B0B_483D_98C9_692A6060CFBF);
pub const GUID_PROCESSOR_HETERO_INCREASE_TIME: GUID = GUID::from_u128(0x4009EFA7_E72D_4CBA_9EDF_91084EA8CBC3);
pub const GUID_PROCESSOR_IDLESTATE_POLICY: GUID = GUID::from_u128(0x68F262A7_F621_4069_B9A5_4874169BE23C);
pub const GUID_PROCESSOR_IDLE_ALLOW_SCALING: GUID = GUID::from_u128(0x6C2993B0_8F48_481F_BCC6_00DD2742AA06);
pub const GUID_PROCESSOR_IDLE_DEMOTE_THRESHOLD: GUID =
    GUID::from_u128(0x4B92D758_5A24_4851_A470_815D78AEE119);
pub const GUID_PROCESSOR_IDLE_DISABLE: GUID = GUID::from_u128(0x5D76A2CA_E8C0_402F_A133_2158492D58AD);
pub const GUID_PROCESSOR_IDLE_PROMOTE_THRESHOLD: GUID =
    GUID::from_u128(0x7B224883_B3CC_4D79_819F_8374152CBE7C);
pub const GUID_PROCESSOR_IDLE_STATE_MAXIMUM: GUID = GUID::from_u128(0x9943E905_9A30_4EC1_9B99_44DD3B76F7A2);
pub const GUID_PROCESSOR_IDLE_TIME_CHECK: GUID = GUID::from_u128(0xC4581C31_89AB_4597_8E2B_9C9CAB440E6B);
pub const GUID_PROCESSOR_LATENCY_HINT_MIN_UNPARK: GUID =
    GUID::from_u128(0x616CDAA5_695E_4545_97AD_97DC2D1BDD88);
pub const GUID_PROCESSOR_LATENCY_HINT_MIN_UNPARK_1: GUID =
    GUID::from_u128(0x616CDAA5_695E_4545_97AD_97DC2D1BDD89);
pub const GUID_PROCESSOR_PARKING_CONCURRENCY_THRESHOLD: GUID =
    GUID::from_u128(0x2430AB6F_A520_44A2_9601_F7F23B5134B1);
pub const GUID_PROCESSOR_PARKING_CORE_OVERRIDE: GUID =
    GUID::from_u128(0xA55612AA_F624_42C6_A443_7397D064C04F);
pub const GUID_PROCESSOR_PARKING_DISTRIBUTION_THRESHOLD: GUID =
    GUID::from_u128(0x4BDAF4E9_D103_46D7_A5F0_6280121616EF);
pub const GUID_PROCESSOR_PARKING_HEADROOM_THRESHOLD: GUID =
    GUID::from_u128(0xF735A673_2066_4F80_A0C5_DDEE0CF1BF5D);
pub const GUID_PROCESSOR_PARKING_PERF_STATE: GUID = GUID::from_u128(0x447235C7_6A8D_4CC0_8E24_9EAF70B96E2B);
pub const GUID_PROCESSOR_PARKING_PERF_STATE_1: GUID = GUID::from_u128(0x447235C7_6A8D_4CC0_8E24_9EAF70B96E2C);
pub const GUID_PROCESSOR_PERFSTATE_POLICY: GUID = GUID::from_u128(0xBBDC3814_18E9_4463_8A55_D197327C45C0);
pub const GUID_PROCESSOR_PERF_AUTONOMOUS_ACTIVITY_WINDOW: GUID =
    GUID::from_u128(0xCFEDA3D0_7697_4566_A922_A9086CD49DFA);
pub const GUID_PROCESSOR_PERF_AUTONOMOUS_MODE: GUID = GUID::from_u128(0x8BAA4A8A_14C6_4451_8E8B_14BDBD197537);
pub const GUID_PROCESSOR_PERF_BOOST_MODE: GUID = GUID::from_u128(0xBE337238_0D82_4146_A960_4F3749D470C7);
pub const GUID_PROCESSOR_PERF_BOOST_POLICY: GUID = GUID::from_u128(0x45BCC044_D885_43E2_8605_EE0EC6E96B59);
pub const GUID_PROCESSOR_PERF_CORE_PARKING_HISTORY: GUID =
    GUID::from_u128(0x77D7F282_8F1A_42CD_8537_45450A839BE8);
pub const GUID_PROCESSOR_PERF_DECREASE_HISTORY: GUID =
    GUID::from_u128(0x0300F6F8_ABD6_45A9_B74F_4908691A40B5);
pub const GUID_PROCESSOR_PERF_DECREASE_POLICY: GUID = GUID::from_u128(0x40FBEFC7_2E9D_4D25_A185_0CFD8574BAC6);
pub const GUID_PROCESSOR_PERF_DECREASE_POLICY_1: GUID =
    GUID::from_u128(0x40FBEFC7_2E9D_4D25_A185_0CFD8574BAC7);
pub const GUID_PROCESSOR_PERF_DECREASE_THRESHOLD: GUID =
    GUID::from_u128(0x12A0AB44_FE28_4FA9_B3BD_4B64F44960A6);
pub const GUID_PROCESSOR_PERF_DECREASE_THRESHOLD_1: GUID =
    GUID::from_u128(0x12A0AB44_FE28_4FA9_B3BD_4B64F44960A7);
pub const GUID_PROCESSOR_PERF_DECREASE_TIME: GUID = GUID::from_u128(0xD8EDEB9B_95CF_4F95_A73C_B061973693C8);
pub const GUID_PROCESSOR_PERF_DECREASE_TIME_1: GUID = GUID::from_u128(0xD8EDEB9B_95CF_4F95_A73C_B061973693C9);
pub const GUID_PROCESSOR_PERF_ENERGY_PERFORMANCE_PREFERENCE: GUID =
    GUID::from_u128(0x36687F9E_E3A5_4DBF_B1DC_15EB381C6863);
pub const GUID_PROCESSOR_PERF_HISTORY: GUID = GUID::from_u128(0x7D24BAA7_0B84_480F_840C_1B0743C00F5F);
pub const GUID_PROCESSOR_PERF_HISTORY_1: GUID = GUID::from_u128(0x7D24BAA7_0B84_480F_840C_1B0743C00F60);
pub const GUID_PROCESSOR_PERF_INCREASE_HISTORY: GUID =
    GUID::from_u128(0x99B3EF01_752F_46A1_80FB_7730011F2354);
pub const GUID_PROCESSOR_PERF_INCREASE_POLICY: GUID = GUID::from_u128(0x465E1F50_B610_473A_AB58_00D1077DC418);
pub const GUID_PROCESSOR_PERF_INCREASE_POLICY_1: GUID =
    GUID::from_u128(0x465E1F50_B610_473A_AB58_00D1077DC419);
pub const GUID_PROCESSOR_PERF_INCREASE_THRESHOLD: GUID =
    GUID::from_u128(0x06CADF0E_64ED_448A_8927_CE7BF90EB35D);
pub const GUID_PROCESSOR_PERF_INCREASE_THRESHOLD_1: GUID =
    GUID::from_u128(0x06CADF0E_64ED_448A_8927_CE7BF90EB35E);
pub const GUID_PROCESSOR_PERF_INCREASE_TIME: GUID = GUID::from_u128(0x984CF492_3BED_4488_A8F9_4286C97BF5AA);
pub const GUID_PROCESSOR_PERF_INCREASE_TIME_1: GUID = GUID::from_u128(0x984CF492_3BED_4488_A8F9_4286C97BF5AB);
pub const GUID_PROCESSOR_PERF_LATENCY_HINT: GUID = GUID::from_u128(0x0822DF31_9C83_441C_A079_0DE4CF009C7B);
pub const GUID_PROCESSOR_PERF_LATENCY_HINT_PERF: GUID =
    GUID::from_u128(0x619B7505_003B_4E82_B7A6_4DD29C300971);
pub const GUID_PROCESSOR_PERF_LATENCY_HINT_PERF_1: GUID =
    GUID::from_u128(0x619B7505_003B_4E82_B7A6_4DD29C300972);
pub const GUID_PROCESSOR_PERF_TIME_CHECK: GUID = GUID::from_u128(0x4D2B0152_7D5C_498B_88E2_34345392A2C5);
pub const GUID_PROCESSOR_SETTINGS_SUBGROUP: GUID = GUID::from_u128(0x54533251_82BE_4824_96C1_47B60B740D00);
pub const GUID_PROCESSOR_SHORT_THREAD_SCHEDULING_POLICY: GUID =
    GUID::from_u128(0xBAE08B81_2D5E_4688_AD6A_13243356654B);
pub const GUID_PROCESSOR_THREAD_SCHEDULING_POLICY: GUID =
    GUID::from_u128(0x93B8B6DC_0698_4D1C_9EE4_0644E900C85D);
pub const GUID_PROCESSOR_THROTTLE_MAXIMUM: GUID = GUID::from_u128(0xBC5038F7_23E0_4960_96DA_33ABAF5935EC);
pub const GUID_PROCESSOR_THROTTLE_MAXIMUM_1: GUID = GUID::from_u128(0xBC5038F7_23E0_4960_96DA_33ABAF5935ED);
pub const GUID_PROCESSOR_THROTTLE_MINIMUM: GUID = GUID::from_u128(0x893DEE8E_2BEF_41E0_89C6_B55D0929964C);
pub const GUID_PROCESSOR_THROTTLE_MINIMUM_1: GUID = GUID::from_u128(0x893DEE8E_2BEF_41E0_89C6_B55D0929964D);
pub const GUID_PROCESSOR_THROTTLE_POLICY: GUID = GUID::from_u128(0x57027304_4AF6_4104_9260_E3D95248FC36);
pub const GUID_SESSION_DISPLAY_STATUS: GUID = GUID::from_u128(0x2B84C20E_AD23_4DDF_93DB_05FFBD7EFCA5);
pub const GUID_SESSION_USER_PRESENCE: GUID = GUID::from_u128(0x3C0F4548_C03F_4C4D_B9F2_237EDE686376);
pub const GUID_SLEEPBUTTON_ACTION: GUID = GUID::from_u128(0x96996BC0_AD50_47EC_923B_6F41874DD9EB);
pub const GUID_SLEEP_IDLE_THRESHOLD: GUID = GUID::from_u128(0x81CD32E0_7833_44F3_8737_7081F38D1F70);
pub const GUID_SLEEP_SUBGROUP: GUID = GUID::from_u128(0x238C9FA8_0AAD_41ED_83F4_97BE242C8F20);
pub const GUID_STANDBY_BUDGET_GRACE_PERIOD: GUID = GUID::from_u128(0x60C07FE1_0556_45CF_9903_D56E32210242);
pub const GUID_STANDBY_BUDGET_PERCENT: GUID = GUID::from_u128(0x9FE527BE_1B70_48DA_930D_7BCF17B44990);
pub const GUID_STANDBY_RESERVE_GRACE_PERIOD: GUID = GUID::from_u128(0xC763EE92_71E8_4127_84EB_F6ED043A3E3D);
pub const GUID_STANDBY_RESERVE_TIME: GUID = GUID::from_u128(0x468FE7E5_1158_46EC_88BC_5B96C9E44FD0);
pub const GUID_STANDBY_RESET_PERCENT: GUID = GUID::from_u128(0x49CB11A5_56E2_4AFB_9D38_3DF47872E21B);
pub const GUID_STANDBY_TIMEOUT: GUID = GUID::from_u128(0x29F6C1DB_86DA_48C5_9FDB_F2B67B1F44DA);
pub const GUID_SYSTEM_AWAYMODE: GUID = GUID::from_u128(0x98A7F580_01F7_48AA_9C0F_44352C29E5C0);
pub const GUID_SYSTEM_BUTTON_SUBGROUP: GUID = GUID::from_u128(0x4F971E89_EEBD_4455_A8DE_9E59040E7347);
pub const GUID_SYSTEM_COOLING_POLICY: GUID = GUID::from_u128(0x94D3A615_A899_4AC5_AE2B_E4D8F634367F);
pub const GUID_TYPICAL_POWER_SAVINGS: GUID = GUID::from_u128(0x381B4222_F694_41F0_9685_FF5BB260DF2E);
pub const GUID_UNATTEND_SLEEP_TIMEOUT: GUID = GUID::from_u128(0x7BC4A2F9_D8FC_4469_B07B_33EB785AACA0);
pub const GUID_USERINTERFACEBUTTON_ACTION: GUID = GUID::from_u128(0xA7066653_8D6C_40A8_910E_A1F54B84C7E5);
pub const GUID_USER_PRESENCE_PREDICTION: GUID = GUID::from_u128(0x82011705_FB95_4D46_8D35_4042B1D20DEF);
pub const GUID_VIDEO_ADAPTIVE_DISPLAY_BRIGHTNESS: GUID =
    GUID::from_u128(0xFBD9AA66_9553_4097_BA44_ED6E9D65EAB8);
pub const GUID_VIDEO_ADAPTIVE_PERCENT_INCREASE: GUID =
    GUID::from_u128(0xEED904DF_B142_4183_B10B_5A1197A37864);
pub const GUID_VIDEO_ADAPTIVE_POWERDOWN: GUID = GUID::from_u128(0x90959D22_D6A1_49B9_AF93_BCE885AD335B);
pub const GUID_VIDEO_ANNOYANCE_TIMEOUT: GUID = GUID::from_u128(0x82DBCF2D_CD67_40C5_BFDC_9F1A5CCD4663);
pub const GUID_VIDEO_CONSOLE_LOCK_TIMEOUT: GUID = GUID::from_u128(0x8EC4B3A5_6868_48C2_BE75_4F3044BE88A7);
pub const GUID_VIDEO_CURRENT_MONITOR_BRIGHTNESS: GUID =
    GUID::from_u128(0x8FFEE2C6_2D01_46BE_ADB9_398ADDC5B4FF);
pub const GUID_VIDEO_DIM_TIMEOUT: GUID = GUID::from_u128(0x17AAA29B_8B43_4B94_AAFE_35F64DAAF1EE);
pub const GUID_VIDEO_POWERDOWN_TIMEOUT: GUID = GUID::from_u128(0x3C0BC021_C8A8_4E07_A973_6B14CBCB2B7E);
pub const GUID_VIDEO_SUBGROUP: GUID = GUID::from_u128(0x7516B95F_F776_4464_8C53_06167F40CC99);
pub const INIT_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0xCC5263E8_9308_454A_89D0_340BD39BC98E);
pub const IPF_PROCESSOR_ERROR_SECTION_GUID: GUID = GUID::from_u128(0xE429FAF1_3CB7_11D4_BCA7_0080C73C8881);
pub const IPF_SAL_RECORD_SECTION_GUID: GUID = GUID::from_u128(0x6F3380D1_6EB0_497F_A578_4D4C65A71617);
pub const MCE_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0xE8F56FFE_919C_4CC5_BA88_65ABE14913BB);
pub const MEMORY_ERROR_SECTION_GUID: GUID = GUID::from_u128(0xA5BC1114_6F64_4EDE_B863_3E83ED7C83B1);
pub const NMI_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0x5BAD89FF_B7E6_42C9_814A_CF2485D6E98A);
pub const NMI_SECTION_GUID: GUID = GUID::from_u128(0xE71254E7_C1B9_4940_AB76_909703A4320F);
pub const NO_SUBGROUP_GUID: GUID = GUID::from_u128(0xFEA3413E_7E05_4911_9A71_700331F1C294);
pub const PCIEXPRESS_ERROR_SECTION_GUID: GUID = GUID::from_u128(0xD995E954_BBC1_430F_AD91_B44DCB3C6F35);
pub const PCIXBUS_ERROR_SECTION_GUID: GUID = GUID::from_u128(0xC5753963_3B84_4095_BF78_EDDAD3F9C9DD);
pub const PCIXDEVICE_ERROR_SECTION_GUID: GUID = GUID::from_u128(0xEB5E4685_CA66_4769_B6A2_26068B001326);
pub const PCIe_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0xCF93C01F_1A16_4DFC_B8BC_9C4DAF67C104);
pub const PEI_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0x09A9D5AC_5204_4214_96E5_94992E752BCD);
pub const PROCESSOR_GENERIC_ERROR_SECTION_GUID: GUID =
    GUID::from_u128(0x9876CCAD_47B4_4BDB_B65E_16F193C4F3DB);
pub const SEA_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0x9A78788A_BBE8_11E4_809E_67611E5D46B0);
pub const SEI_NOTIFY_TYPE_GUID: GUID = GUID::from_u128(0x5C284C81_B0AE_4E87_A322_B04C85624323);
pub const WHEA_BUSCHECK_GUID: GUID = GUID::from_u128(0x1CF3F8B3_C5B1_49A2_AA59_5EEF92FFA63C);
pub const WHEA_CACHECHECK_GUID: GUID = GUID::from_u128(0xA55701F5_E3EF_43DE_AC72_249B573FAD2C);
pub const WHEA_ERROR_PACKET_SECTION_GUID: GUID = GUID::from_u128(0xE71254E9_C1B9_4940_AB76_909703A4320F);
pub const WHEA_MSCHECK_GUID: GUID = GUID::from_u128(0x48AB7F57_DC34_4F6C_A7D3_B0B5B0A74314);
pub const WHEA_RECORD_CREATOR_GUID: GUID = GUID::from_u128(0xCF07C4BD_B789_4E18_B3C4_1F732CB57131);
pub const WHEA_TLBCHECK_GUID: GUID = GUID::from_u128(0xFC06B535_5E1F_4562_9F25_0A3B9ADB63C3);
pub const XPF_MCA_SECTION_GUID: GUID = GUID::from_u128(0x8A1E1D01_42F9_4557_9C33_565E5CC3F7E8);
pub const XPF_PROCESSOR_ERROR_SECTION_GUID: GUID = GUID::from_u128(0xDC3EA0B0_A144_4797_B95B_53FA242B6E1D);
