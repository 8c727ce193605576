// Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

records! {
ACCESS_STATE: 160, 8 { OperationID: 0, SecurityEvaluated: 8, GenerateAudit: 9, GenerateOnClose: 10, PrivilegesAllocated: 11, Flags: 12, RemainingDesiredAccess: 16, PreviouslyGrantedAccess: 20, OriginalDesiredAccess: 24, SubjectSecurityContext: 32, SecurityDescriptor: 64, AuxData: 72, Privileges: 80, Privileges.InitialPrivilegeSet: 80, Privileges.PrivilegeSet: 80, AuditPrivileges: 124, ObjectName: 128, ObjectTypeName: 144 }
#[cfg(target_arch = "aarch64")]
ARM64_NT_NEON128: 16, 8 { Anonymous: 0, Anonymous.Low: 0, Anonymous.High: 8, D: 0, S: 0, H: 0, B: 0 }
BOOTDISK_INFORMATION: 24, 8 { BootPartitionOffset: 0, SystemPartitionOffset: 8, BootDeviceSignature: 16, SystemDeviceSignature: 20 }
BUS_INTERFACE_MEDIUMS: 40, 8 { Interface: 0, QueryMediumsList: 32 }
BUS_INTERFACE_REFERENCE: 56, 8 { Interface: 0, ReferenceDeviceObject: 32, DereferenceDeviceObject: 40, QueryReferenceString: 48 }
BUS_INTERFACE_STANDARD: 64, 8 { Size: 0, Version: 2, Context: 8, InterfaceReference: 16, InterfaceDereference: 24, TranslateBusAddress: 32, GetDmaAdapter: 40, SetBusData: 48, GetBusData: 56 }
CC_BYTE_PAIR: 4, 2 { Decoded: 0, Reserved: 2 }
CC_HW_FIELD: 192, 8 { ScanlinesRequested: 0, fieldFlags: 128, PictureNumber: 136, Lines: 144 }
CLIENT_ID: 16, 8 { UniqueProcess: 0, UniqueThread: 8 }
CLIENT_INFO: 24, 8 { Size: 0, RegistryPath: 8, DriverObject: 16 }
CM_FULL_RESOURCE_DESCRIPTOR: 36, 4 { InterfaceType: 0, BusNumber: 4, PartialResourceList: 8 }
CM_PARTIAL_RESOURCE_DESCRIPTOR: 20, 4 { Type: 0, ShareDisposition: 1, Flags: 2, u: 4, u.Generic: 4, u.Generic.Start: 4, u.Generic.Length: 12, u.Port: 4, u.Port.Start: 4, u.Port.Length: 12, u.Interrupt: 4, u.Interrupt.Level: 4, u.Interrupt.Vector: 8, u.Interrupt.Affinity: 12, u.MessageInterrupt: 4, u.MessageInterrupt.Raw: 4, u.MessageInterrupt.Raw.Reserved: 4, u.MessageInterrupt.Raw.MessageCount: 6, u.MessageInterrupt.Raw.Vector: 8, u.MessageInterrupt.Raw.Affinity: 12, u.MessageInterrupt.Translated: 4, u.MessageInterrupt.Translated.Level: 4, u.MessageInterrupt.Translated.Vector: 8, u.MessageInterrupt.Translated.Affinity: 12, u.Memory: 4, u.Memory.Start: 4, u.Memory.Length: 12, u.Dma: 4, u.Dma.Channel: 4, u.Dma.Port: 8, u.Dma.Reserved1: 12, u.DmaV3: 4, u.DmaV3.Channel: 4, u.DmaV3.RequestLine: 8, u.DmaV3.TransferWidth: 12, u.DmaV3.Reserved1: 13, u.DmaV3.Reserved2: 14, u.DmaV3.Reserved3: 15, u.DevicePrivate: 4, u.DevicePrivate.Data: 4, u.BusNumber: 4, u.BusNumber.Start: 4, u.BusNumber.Length: 8, u.BusNumber.Reserved: 12, u.DeviceSpecificData: 4, u.DeviceSpecificData.DataSize: 4, u.DeviceSpecificData.Reserved1: 8, u.DeviceSpecificData.Reserved2: 12, u.Memory40: 4, u.Memory40.Start: 4, u.Memory40.Length40: 12, u.Memory48: 4, u.Memory48.Start: 4, u.Memory48.Length48: 12, u.Memory64: 4, u.Memory64.Start: 4, u.Memory64.Length64: 12, u.Connection: 4, u.Connection.Class: 4, u.Connection.Type: 5, u.Connection.Reserved1: 6, u.Connection.Reserved2: 7, u.Connection.IdLowPart: 8, u.Connection.IdHighPart: 12 }
CM_PARTIAL_RESOURCE_LIST: 28, 4 { Version: 0, Revision: 2, Count: 4, PartialDescriptors: 8 }
CM_RESOURCE_LIST: 40, 4 { Count: 0, List: 4 }
CONFIGURATION_INFORMATION: 40, 4 { DiskCount: 0, FloppyCount: 4, CdRomCount: 8, TapeCount: 12, ScsiPortCount: 16, SerialCount: 20, ParallelCount: 24, AtDiskPrimaryAddressClaimed: 28, AtDiskSecondaryAddressClaimed: 29, Version: 32, MediumChangerCount: 36 }
#[cfg(target_arch = "x86_64")]
CONTEXT: 1232, 16 { P1Home: 0, P2Home: 8, P3Home: 16, P4Home: 24, P5Home: 32, P6Home: 40, ContextFlags: 48, MxCsr: 52, SegCs: 56, SegDs: 58, SegEs: 60, SegFs: 62, SegGs: 64, SegSs: 66, EFlags: 68, Dr0: 72, Dr1: 80, Dr2: 88, Dr3: 96, Dr6: 104, Dr7: 112, Rax: 120, Rcx: 128, Rdx: 136, Rbx: 144, Rsp: 152, Rbp: 160, Rsi: 168, Rdi: 176, R8: 184, R9: 192, R10: 200, R11: 208, R12: 216, R13: 224, R14: 232, R15: 240, Rip: 248, Anonymous: 256, Anonymous.FltSave: 256, Anonymous.Anonymous: 256, Anonymous.Anonymous.Header: 256, Anonymous.Anonymous.Legacy: 288, Anonymous.Anonymous.Xmm0: 416, Anonymous.Anonymous.Xmm1: 432, Anonymous.Anonymous.Xmm2: 448, Anonymous.Anonymous.Xmm3: 464, Anonymous.Anonymous.Xmm4: 480, Anonymous.Anonymous.Xmm5: 496, Anonymous.Anonymous.Xmm6: 512, Anonymous.Anonymous.Xmm7: 528, Anonymous.Anonymous.Xmm8: 544, Anonymous.Anonymous.Xmm9: 560, Anonymous.Anonymous.Xmm10: 576, Anonymous.Anonymous.Xmm11: 592, Anonymous.Anonymous.Xmm12: 608, Anonymous.Anonymous.Xmm13: 624, Anonymous.Anonymous.Xmm14: 640, Anonymous.Anonymous.Xmm15: 656, VectorRegister: 768, VectorControl: 1184, DebugControl: 1192, LastBranchToRip: 1200, LastBranchFromRip: 1208, LastExceptionToRip: 1216, LastExceptionFromRip: 1224 }
#[cfg(target_arch = "aarch64")]
CONTEXT: 912, 16 { ContextFlags: 0, Cpsr: 4, Anonymous: 8, Anonymous.Anonymous: 8, Anonymous.Anonymous.X0: 8, Anonymous.Anonymous.X1: 16, Anonymous.Anonymous.X2: 24, Anonymous.Anonymous.X3: 32, Anonymous.Anonymous.X4: 40, Anonymous.Anonymous.X5: 48, Anonymous.Anonymous.X6: 56, Anonymous.Anonymous.X7: 64, Anonymous.Anonymous.X8: 72, Anonymous.Anonymous.X9: 80, Anonymous.Anonymous.X10: 88, Anonymous.Anonymous.X11: 96, Anonymous.Anonymous.X12: 104, Anonymous.Anonymous.X13: 112, Anonymous.Anonymous.X14: 120, Anonymous.Anonymous.X15: 128, Anonymous.Anonymous.X16: 136, Anonymous.Anonymous.X17: 144, Anonymous.Anonymous.X18: 152, Anonymous.Anonymous.X19: 160, Anonymous.Anonymous.X20: 168, Anonymous.Anonymous.X21: 176, Anonymous.Anonymous.X22: 184, Anonymous.Anonymous.X23: 192, Anonymous.Anonymous.X24: 200, Anonymous.Anonymous.X25: 208, Anonymous.Anonymous.X26: 216, Anonymous.Anonymous.X27: 224, Anonymous.Anonymous.X28: 232, Anonymous.Anonymous.Fp: 240, Anonymous.Anonymous.Lr: 248, Anonymous.X: 8, Sp: 256, Pc: 264, V: 272, Fpcr: 784, Fpsr: 788, Bcr: 792, Bvr: 824, Wcr: 888, Wvr: 896 }
DDPIXELFORMAT: 32, 4 { dwSize: 0, dwFlags: 4, dwFourCC: 8, Anonymous1: 12, Anonymous1.dwRGBBitCount: 12, Anonymous1.dwYUVBitCount: 12, Anonymous1.dwZBufferBitDepth: 12, Anonymous1.dwAlphaBitDepth: 12, Anonymous2: 16, Anonymous2.dwRBitMask: 16, Anonymous2.dwYBitMask: 16, Anonymous3: 20, Anonymous3.dwGBitMask: 20, Anonymous3.dwUBitMask: 20, Anonymous4: 24, Anonymous4.dwBBitMask: 24, Anonymous4.dwVBitMask: 24, Anonymous5: 28, Anonymous5.dwRGBAlphaBitMask: 28, Anonymous5.dwYUVAlphaBitMask: 28, Anonymous5.dwRGBZBitMask: 28, Anonymous5.dwYUVZBitMask: 28 }
DDVIDEOPORTCONNECT: 40, 8 { dwSize: 0, dwPortWidth: 4, guidTypeID: 8, dwFlags: 24, dwReserved1: 32 }
DEVCAPS: 92, 4 { CanRecord: 0, CanRecordStrobe: 4, HasAudio: 8, HasVideo: 12, UsesFiles: 16, CanSave: 20, DeviceType: 24, TCRead: 28, TCWrite: 32, CTLRead: 36, IndexRead: 40, Preroll: 44, Postroll: 48, SyncAcc: 52, NormRate: 56, CanPreview: 60, CanMonitorSrc: 64, CanTest: 68, VideoIn: 72, AudioIn: 76, Calibrate: 80, SeekType: 84, SimulatedHardware: 88 }
DEVICE_CAPABILITIES: 64, 4 { _bitfield: 4, Size: 0, Version: 2, Address: 8, UINumber: 12, DeviceState: 16, SystemWake: 44, DeviceWake: 48, D1Latency: 52, D2Latency: 56, D3Latency: 60 }
DEVICE_DESCRIPTION: 64, 8 { Version: 0, Master: 4, ScatterGather: 5, DemandMode: 6, AutoInitialize: 7, Dma32BitAddresses: 8, IgnoreCount: 9, Reserved1: 10, Dma64BitAddresses: 11, BusNumber: 12, DmaChannel: 16, InterfaceType: 20, DmaWidth: 24, DmaSpeed: 28, MaximumLength: 32, DmaPort: 36, DmaAddressWidth: 40, DmaControllerInstance: 44, DmaRequestLine: 48, DeviceAddress: 56 }
DEVICE_INTERFACE_CHANGE_NOTIFICATION: 48, 8 { Version: 0, Size: 2, Event: 4, InterfaceClassGuid: 20, SymbolicLinkName: 40 }
DEVICE_OBJECT: 336, 16 { Type: 0, Size: 2, ReferenceCount: 4, DriverObject: 8, NextDevice: 16, AttachedDevice: 24, CurrentIrp: 32, Timer: 40, Flags: 48, Characteristics: 52, Vpb: 56, DeviceExtension: 64, DeviceType: 72, StackSize: 76, Queue: 80, Queue.ListEntry: 80, Queue.Wcb: 80, AlignmentRequirement: 152, DeviceQueue: 160, Dpc: 200, ActiveThreadCount: 264, SecurityDescriptor: 272, DeviceLock: 280, SectorSize: 304, Spare1: 306, DeviceObjectExtension: 312, Reserved: 320 }
DEVICE_RELATIONS: 16, 8 { Count: 0, Objects: 8 }
DEVOBJ_EXTENSION: 104, 8 { Type: 0, Size: 2, DeviceObject: 8, PowerFlags: 16, Dope: 24, ExtensionFlags: 32, DeviceNode: 40, AttachedTo: 48, StartIoCount: 56, StartIoKey: 60, StartIoFlags: 64, Vpb: 72, DependencyNode: 80, InterruptContext: 88, VerifierContext: 96 }
DEVPROPKEY: 20, 4 { fmtid: 0, pid: 16 }
DISPATCHER_HEADER: 24, 8 { Anonymous: 0, Anonymous.Anonymous1: 0, Anonymous.Anonymous1.Lock: 0, Anonymous.Anonymous1.LockNV: 0, Anonymous.Anonymous2: 0, Anonymous.Anonymous2.Type: 0, Anonymous.Anonymous2.Signalling: 1, Anonymous.Anonymous2.Size: 2, Anonymous.Anonymous2.Reserved1: 3, Anonymous.Anonymous3: 0, Anonymous.Anonymous3.TimerType: 0, Anonymous.Anonymous3.Anonymous1: 1, Anonymous.Anonymous3.Anonymous1.TimerControlFlags: 1, Anonymous.Anonymous3.Anonymous1.Anonymous: 1, Anonymous.Anonymous3.Anonymous1.Anonymous._bitfield: 1, Anonymous.Anonymous3.Hand: 2, Anonymous.Anonymous3.Anonymous2: 3, Anonymous.Anonymous3.Anonymous2.TimerMiscFlags: 3, Anonymous.Anonymous3.Anonymous2.Anonymous: 3, Anonymous.Anonymous3.Anonymous2.Anonymous._bitfield: 3, Anonymous.Anonymous4: 0, Anonymous.Anonymous4.Timer2Type: 0, Anonymous.Anonymous4.Anonymous: 1, Anonymous.Anonymous4.Anonymous.Timer2Flags: 1, Anonymous.Anonymous4.Anonymous.Anonymous: 1, Anonymous.Anonymous4.Anonymous.Anonymous._bitfield: 1, Anonymous.Anonymous4.Timer2ComponentId: 2, Anonymous.Anonymous4.Timer2RelativeId: 3, Anonymous.Anonymous5: 0, Anonymous.Anonymous5.QueueType: 0, Anonymous.Anonymous5.Anonymous: 1, Anonymous.Anonymous5.Anonymous.QueueControlFlags: 1, Anonymous.Anonymous5.Anonymous.Anonymous: 1, Anonymous.Anonymous5.Anonymous.Anonymous._bitfield: 1, Anonymous.Anonymous5.QueueSize: 2, Anonymous.Anonymous5.QueueReserved: 3, Anonymous.Anonymous6: 0, Anonymous.Anonymous6.ThreadType: 0, Anonymous.Anonymous6.ThreadReserved: 1, Anonymous.Anonymous6.Anonymous1: 2, Anonymous.Anonymous6.Anonymous1.ThreadControlFlags: 2, Anonymous.Anonymous6.Anonymous1.Anonymous: 2, Anonymous.Anonymous6.Anonymous1.Anonymous._bitfield: 2, Anonymous.Anonymous6.Anonymous2: 3, Anonymous.Anonymous6.Anonymous2.DebugActive: 3, Anonymous.Anonymous6.Anonymous2.Anonymous: 3, Anonymous.Anonymous6.Anonymous2.Anonymous._bitfield: 3, Anonymous.Anonymous7: 0, Anonymous.Anonymous7.MutantType: 0, Anonymous.Anonymous7.MutantSize: 1, Anonymous.Anonymous7.DpcActive: 2, Anonymous.Anonymous7.MutantReserved: 3, SignalState: 4, WaitListHead: 8 }
DMA_ADAPTER: 16, 8 { Version: 0, Size: 2, DmaOperations: 8 }
DMA_ADAPTER_INFO: 24, 4 { Version: 0, Anonymous: 4, Anonymous.V1: 4 }
DMA_ADAPTER_INFO_V1: 20, 4 { ReadDmaCounterAvailable: 0, ScatterGatherLimit: 4, DmaAddressWidth: 8, Flags: 12, MinimumTransferUnit: 16 }
DMA_OPERATIONS: 272, 8 { Size: 0, PutDmaAdapter: 8, AllocateCommonBuffer: 16, FreeCommonBuffer: 24, AllocateAdapterChannel: 32, FlushAdapterBuffers: 40, FreeAdapterChannel: 48, FreeMapRegisters: 56, MapTransfer: 64, GetDmaAlignment: 72, ReadDmaCounter: 80, GetScatterGatherList: 88, PutScatterGatherList: 96, CalculateScatterGatherList: 104, BuildScatterGatherList: 112, BuildMdlFromScatterGatherList: 120, GetDmaAdapterInfo: 128, GetDmaTransferInfo: 136, InitializeDmaTransferContext: 144, AllocateCommonBufferEx: 152, AllocateAdapterChannelEx: 160, ConfigureAdapterChannel: 168, CancelAdapterChannel: 176, MapTransferEx: 184, GetScatterGatherListEx: 192, BuildScatterGatherListEx: 200, FlushAdapterBuffersEx: 208, FreeAdapterObject: 216, CancelMappedTransfer: 224, AllocateDomainCommonBuffer: 232, FlushDmaBuffer: 240, JoinDmaDomain: 248, LeaveDmaDomain: 256, GetDmaDomain: 264 }
DMA_TRANSFER_INFO: 16, 4 { Version: 0, Anonymous: 4, Anonymous.V1: 4 }
DMA_TRANSFER_INFO_V1: 12, 4 { MapRegisterCount: 0, ScatterGatherElementCount: 4, ScatterGatherListSize: 8 }
DRIVER_EXTENSION: 40, 8 { DriverObject: 0, AddDevice: 8, Count: 16, ServiceKeyName: 24 }
DRIVER_OBJECT: 336, 8 { Type: 0, Size: 2, DeviceObject: 8, Flags: 16, DriverStart: 24, DriverSize: 32, DriverSection: 40, DriverExtension: 48, DriverName: 56, HardwareDatabase: 72, FastIoDispatch: 80, DriverInit: 88, DriverStartIo: 96, DriverUnload: 104, MajorFunction: 112 }
DS3DVECTOR: 12, 4 { Anonymous1: 0, Anonymous1.x: 0, Anonymous1.dvX: 0, Anonymous2: 4, Anonymous2.y: 4, Anonymous2.dvY: 4, Anonymous3: 8, Anonymous3.z: 8, Anonymous3.dvZ: 8 }
ERESOURCE: 104, 8 { SystemResourcesList: 0, OwnerTable: 16, ActiveCount: 24, Anonymous1: 26, Anonymous1.Flag: 26, Anonymous1.Anonymous: 26, Anonymous1.Anonymous.ReservedLowFlags: 26, Anonymous1.Anonymous.WaiterPriority: 27, SharedWaiters: 32, ExclusiveWaiters: 40, OwnerEntry: 48, ActiveEntries: 64, ContentionCount: 68, NumberOfSharedWaiters: 72, NumberOfExclusiveWaiters: 76, Reserved2: 80, Anonymous2: 88, Anonymous2.Address: 88, Anonymous2.CreatorBackTraceIndex: 88, SpinLock: 96 }
EXCEPTION_POINTERS: 16, 8 { ExceptionRecord: 0, ContextRecord: 8 }
EXCEPTION_RECORD: 152, 8 { ExceptionCode: 0, ExceptionFlags: 4, ExceptionRecord: 8, ExceptionAddress: 16, NumberParameters: 24, ExceptionInformation: 32 }
EXT_DELETE_PARAMETERS: 24, 8 { Version: 0, Reserved: 4, DeleteCallback: 8, DeleteContext: 16 }
EXT_SET_PARAMETERS: 16, 8 { Version: 0, Reserved: 4, NoWakeTolerance: 8 }
EX_RUNDOWN_REF: 8, 8 { Count: 0, Ptr: 0 }
FAST_IO_DISPATCH: 224, 8 { SizeOfFastIoDispatch: 0, FastIoCheckIfPossible: 8, FastIoRead: 16, FastIoWrite: 24, FastIoQueryBasicInfo: 32, FastIoQueryStandardInfo: 40, FastIoLock: 48, FastIoUnlockSingle: 56, FastIoUnlockAll: 64, FastIoUnlockAllByKey: 72, FastIoDeviceControl: 80, AcquireFileForNtCreateSection: 88, ReleaseFileForNtCreateSection: 96, FastIoDetachDevice: 104, FastIoQueryNetworkOpenInfo: 112, AcquireForModWrite: 120, MdlRead: 128, MdlReadComplete: 136, PrepareMdlWrite: 144, MdlWriteComplete: 152, FastIoReadCompressed: 160, FastIoWriteCompressed: 168, MdlReadCompleteCompressed: 176, MdlWriteCompleteCompressed: 184, FastIoQueryOpen: 192, ReleaseForModWrite: 200, AcquireForCcFlush: 208, ReleaseForCcFlush: 216 }
FAST_MUTEX: 56, 8 { Count: 0, Owner: 8, Contention: 16, Event: 24, OldIrql: 48 }
FILE_BASIC_INFORMATION: 40, 8 { CreationTime: 0, LastAccessTime: 8, LastWriteTime: 16, ChangeTime: 24, FileAttributes: 32 }
FILE_FULL_EA_INFORMATION: 12, 4 { NextEntryOffset: 0, Flags: 4, EaNameLength: 5, EaValueLength: 6, EaName: 8 }
FILE_NETWORK_OPEN_INFORMATION: 56, 8 { CreationTime: 0, LastAccessTime: 8, LastWriteTime: 16, ChangeTime: 24, AllocationSize: 32, EndOfFile: 40, FileAttributes: 48 }
FILE_OBJECT: 216, 8 { Type: 0, Size: 2, DeviceObject: 8, Vpb: 16, FsContext: 24, FsContext2: 32, SectionObjectPointer: 40, PrivateCacheMap: 48, FinalStatus: 56, RelatedFileObject: 64, LockOperation: 72, DeletePending: 73, ReadAccess: 74, WriteAccess: 75, DeleteAccess: 76, SharedRead: 77, SharedWrite: 78, SharedDelete: 79, Flags: 80, FileName: 88, CurrentByteOffset: 104, Waiters: 112, Busy: 116, LastLock: 120, Lock: 128, Event: 152, CompletionContext: 176, IrpListLock: 184, IrpList: 192, FileObjectExtension: 208 }
FILE_POSITION_INFORMATION: 8, 8 { CurrentByteOffset: 0 }
FILE_STANDARD_INFORMATION: 24, 8 { AllocationSize: 0, EndOfFile: 8, NumberOfLinks: 16, DeletePending: 20, Directory: 21 }
#[cfg(target_arch = "x86_64")]
GENERAL_LOOKASIDE: 128, 64 { Anonymous1: 0, Anonymous1.ListHead: 0, Anonymous1.SingleListHead: 0, Depth: 16, MaximumDepth: 18, TotalAllocates: 20, Anonymous2: 24, Anonymous2.AllocateMisses: 24, Anonymous2.AllocateHits: 24, TotalFrees: 28, Anonymous3: 32, Anonymous3.FreeMisses: 32, Anonymous3.FreeHits: 32, Type: 36, Tag: 40, Size: 44, Anonymous4: 48, Anonymous4.AllocateEx: 48, Anonymous4.Allocate: 48, Anonymous5: 56, Anonymous5.FreeEx: 56, Anonymous5.Free: 56, ListEntry: 64, LastTotalAllocates: 80, Anonymous6: 84, Anonymous6.LastAllocateMisses: 84, Anonymous6.LastAllocateHits: 84, Future: 88 }
#[cfg(target_arch = "aarch64")]
GENERAL_LOOKASIDE: 128, 128 { Anonymous1: 0, Anonymous1.ListHead: 0, Anonymous1.SingleListHead: 0, Depth: 16, MaximumDepth: 18, TotalAllocates: 20, Anonymous2: 24, Anonymous2.AllocateMisses: 24, Anonymous2.AllocateHits: 24, TotalFrees: 28, Anonymous3: 32, Anonymous3.FreeMisses: 32, Anonymous3.FreeHits: 32, Type: 36, Tag: 40, Size: 44, Anonymous4: 48, Anonymous4.AllocateEx: 48, Anonymous4.Allocate: 48, Anonymous5: 56, Anonymous5.FreeEx: 56, Anonymous5.Free: 56, ListEntry: 64, LastTotalAllocates: 80, Anonymous6: 84, Anonymous6.LastAllocateMisses: 84, Anonymous6.LastAllocateHits: 84, Future: 88 }
GENERAL_LOOKASIDE_POOL: 96, 16 { Anonymous1: 0, Anonymous1.ListHead: 0, Anonymous1.SingleListHead: 0, Depth: 16, MaximumDepth: 18, TotalAllocates: 20, Anonymous2: 24, Anonymous2.AllocateMisses: 24, Anonymous2.AllocateHits: 24, TotalFrees: 28, Anonymous3: 32, Anonymous3.FreeMisses: 32, Anonymous3.FreeHits: 32, Type: 36, Tag: 40, Size: 44, Anonymous4: 48, Anonymous4.AllocateEx: 48, Anonymous4.Allocate: 48, Anonymous5: 56, Anonymous5.FreeEx: 56, Anonymous5.Free: 56, ListEntry: 64, LastTotalAllocates: 80, Anonymous6: 84, Anonymous6.LastAllocateMisses: 84, Anonymous6.LastAllocateHits: 84, Future: 88 }
GROUP_AFFINITY: 16, 8 { Mask: 0, Group: 8, Reserved: 10 }
GUID: 16, 4 { Data1: 0, Data2: 4, Data3: 6, Data4: 8 }
IKsControl: 8, 8 { lpVtbl: 0 }
IKsControlVtbl: 48, 8 { QueryInterface: 0, AddRef: 8, Release: 16, KsProperty: 24, KsMethod: 32, KsEvent: 40 }
IKsDeviceFunctions: 8, 8 { lpVtbl: 0 }
IKsDeviceFunctionsVtbl: 32, 8 { QueryInterface: 0, AddRef: 8, Release: 16, RegisterAdapterObjectEx: 24 }
IKsReferenceClock: 8, 8 { lpVtbl: 0 }
IKsReferenceClockVtbl: 72, 8 { QueryInterface: 0, AddRef: 8, Release: 16, GetTime: 24, GetPhysicalTime: 32, GetCorrelatedTime: 40, GetCorrelatedPhysicalTime: 48, GetResolution: 56, GetState: 64 }
INITIAL_PRIVILEGE_SET: 44, 4 { PrivilegeCount: 0, Control: 4, Privilege: 8 }
INTERFACE: 32, 8 { Size: 0, Version: 2, Context: 8, InterfaceReference: 16, InterfaceDereference: 24 }
IO_COMPLETION_CONTEXT: 16, 8 { Port: 0, Key: 8 }
IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS: 72, 8 { PhysicalDeviceObject: 0, InterruptObject: 8, ServiceRoutine: 16, ServiceContext: 24, SpinLock: 32, SynchronizeIrql: 40, FloatingSave: 41, ShareVector: 42, Vector: 44, Irql: 48, InterruptMode: 52, ProcessorEnableMask: 56, Group: 64 }
IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS: 48, 8 { PhysicalDeviceObject: 0, InterruptObject: 8, ServiceRoutine: 16, ServiceContext: 24, SpinLock: 32, SynchronizeIrql: 40, FloatingSave: 41 }
IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS: 56, 8 { PhysicalDeviceObject: 0, ConnectionContext: 8, ConnectionContext.Generic: 8, ConnectionContext.InterruptMessageTable: 8, ConnectionContext.InterruptObject: 8, MessageServiceRoutine: 16, ServiceContext: 24, SpinLock: 32, SynchronizeIrql: 40, FloatingSave: 41, FallBackServiceRoutine: 48 }
IO_CONNECT_INTERRUPT_PARAMETERS: 80, 8 { Version: 0, Anonymous: 8, Anonymous.FullySpecified: 8, Anonymous.LineBased: 8, Anonymous.MessageBased: 8 }
IO_CSQ: 64, 8 { Type: 0, CsqInsertIrp: 8, CsqRemoveIrp: 16, CsqPeekNextIrp: 24, CsqAcquireLock: 32, CsqReleaseLock: 40, CsqCompleteCanceledIrp: 48, ReservePointer: 56 }
IO_ERROR_LOG_PACKET: 48, 8 { MajorFunctionCode: 0, RetryCount: 1, DumpDataSize: 2, NumberOfStrings: 4, StringOffset: 6, EventCategory: 8, ErrorCode: 12, UniqueErrorValue: 16, FinalStatus: 20, SequenceNumber: 24, IoControlCode: 28, DeviceOffset: 32, DumpData: 40 }
IO_INTERRUPT_MESSAGE_INFO: 56, 8 { UnifiedIrql: 0, MessageCount: 4, MessageInfo: 8 }
IO_INTERRUPT_MESSAGE_INFO_ENTRY: 48, 8 { MessageAddress: 0, TargetProcessorSet: 8, InterruptObject: 16, MessageData: 24, Vector: 28, Irql: 32, Mode: 36, Polarity: 40 }
IO_REMOVE_LOCK: 32, 8 { Common: 0 }
IO_REMOVE_LOCK_COMMON_BLOCK: 32, 8 { Removed: 0, Reserved: 1, IoCount: 4, RemoveEvent: 8 }
IO_RESOURCE_DESCRIPTOR: 32, 8 { Option: 0, Type: 1, ShareDisposition: 2, Spare1: 3, Flags: 4, Spare2: 6, u: 8, u.Port: 8, u.Port.Length: 8, u.Port.Alignment: 12, u.Port.MinimumAddress: 16, u.Port.MaximumAddress: 24, u.Memory: 8, u.Memory.Length: 8, u.Memory.Alignment: 12, u.Memory.MinimumAddress: 16, u.Memory.MaximumAddress: 24, u.Interrupt: 8, u.Interrupt.MinimumVector: 8, u.Interrupt.MaximumVector: 12, u.Interrupt.AffinityPolicy: 16, u.Interrupt.PriorityPolicy: 20, u.Interrupt.TargetedProcessors: 24, u.Dma: 8, u.Dma.MinimumChannel: 8, u.Dma.MaximumChannel: 12, u.DmaV3: 8, u.DmaV3.RequestLine: 8, u.DmaV3.Reserved: 12, u.DmaV3.Channel: 16, u.DmaV3.TransferWidth: 20, u.Generic: 8, u.Generic.Length: 8, u.Generic.Alignment: 12, u.Generic.MinimumAddress: 16, u.Generic.MaximumAddress: 24, u.DevicePrivate: 8, u.DevicePrivate.Data: 8, u.BusNumber: 8, u.BusNumber.Length: 8, u.BusNumber.MinBusNumber: 12, u.BusNumber.MaxBusNumber: 16, u.BusNumber.Reserved: 20, u.ConfigData: 8, u.ConfigData.Priority: 8, u.ConfigData.Reserved1: 12, u.ConfigData.Reserved2: 16, u.Memory40: 8, u.Memory40.Length40: 8, u.Memory40.Alignment40: 12, u.Memory40.MinimumAddress: 16, u.Memory40.MaximumAddress: 24, u.Memory48: 8, u.Memory48.Length48: 8, u.Memory48.Alignment48: 12, u.Memory48.MinimumAddress: 16, u.Memory48.MaximumAddress: 24, u.Memory64: 8, u.Memory64.Length64: 8, u.Memory64.Alignment64: 12, u.Memory64.MinimumAddress: 16, u.Memory64.MaximumAddress: 24, u.Connection: 8, u.Connection.Class: 8, u.Connection.Type: 9, u.Connection.Reserved1: 10, u.Connection.Reserved2: 11, u.Connection.IdLowPart: 12, u.Connection.IdHighPart: 16 }
IO_RESOURCE_LIST: 40, 8 { Version: 0, Revision: 2, Count: 4, Descriptors: 8 }
IO_RESOURCE_REQUIREMENTS_LIST: 72, 8 { ListSize: 0, InterfaceType: 4, BusNumber: 8, SlotNumber: 12, Reserved: 16, AlternativeLists: 28, List: 32 }
IO_SECURITY_CONTEXT: 24, 8 { SecurityQos: 0, AccessState: 8, DesiredAccess: 16, FullCreateOptions: 20 }
IO_STACK_LOCATION: 72, 8 { MajorFunction: 0, MinorFunction: 1, Flags: 2, Control: 3, Parameters: 8, Parameters.Create: 8, Parameters.Create.SecurityContext: 8, Parameters.Create.Options: 16, Parameters.Create.FileAttributes: 24, Parameters.Create.ShareAccess: 26, Parameters.Create.EaLength: 32, Parameters.CreatePipe: 8, Parameters.CreatePipe.SecurityContext: 8, Parameters.CreatePipe.Options: 16, Parameters.CreatePipe.Reserved: 24, Parameters.CreatePipe.ShareAccess: 26, Parameters.CreatePipe.Parameters: 32, Parameters.CreateMailslot: 8, Parameters.CreateMailslot.SecurityContext: 8, Parameters.CreateMailslot.Options: 16, Parameters.CreateMailslot.Reserved: 24, Parameters.CreateMailslot.ShareAccess: 26, Parameters.CreateMailslot.Parameters: 32, Parameters.Read: 8, Parameters.Read.Length: 8, Parameters.Read.Key: 16, Parameters.Read.ByteOffset: 24, Parameters.Write: 8, Parameters.Write.Length: 8, Parameters.Write.Key: 16, Parameters.Write.ByteOffset: 24, Parameters.QueryDirectory: 8, Parameters.QueryDirectory.Length: 8, Parameters.QueryDirectory.FileName: 16, Parameters.QueryDirectory.FileInformationClass: 24, Parameters.QueryDirectory.FileIndex: 32, Parameters.NotifyDirectory: 8, Parameters.NotifyDirectory.Length: 8, Parameters.NotifyDirectory.CompletionFilter: 16, Parameters.NotifyDirectoryEx: 8, Parameters.NotifyDirectoryEx.Length: 8, Parameters.NotifyDirectoryEx.CompletionFilter: 16, Parameters.NotifyDirectoryEx.DirectoryNotifyInformationClass: 24, Parameters.QueryFile: 8, Parameters.QueryFile.Length: 8, Parameters.QueryFile.FileInformationClass: 16, Parameters.SetFile: 8, Parameters.SetFile.Length: 8, Parameters.SetFile.FileInformationClass: 16, Parameters.SetFile.FileObject: 24, Parameters.SetFile.Anonymous: 32, Parameters.SetFile.Anonymous.Anonymous: 32, Parameters.SetFile.Anonymous.Anonymous.ReplaceIfExists: 32, Parameters.SetFile.Anonymous.Anonymous.AdvanceOnly: 33, Parameters.SetFile.Anonymous.ClusterCount: 32, Parameters.SetFile.Anonymous.DeleteHandle: 32, Parameters.QueryEa: 8, Parameters.QueryEa.Length: 8, Parameters.QueryEa.EaList: 16, Parameters.QueryEa.EaListLength: 24, Parameters.QueryEa.EaIndex: 32, Parameters.SetEa: 8, Parameters.SetEa.Length: 8, Parameters.QueryVolume: 8, Parameters.QueryVolume.Length: 8, Parameters.QueryVolume.FsInformationClass: 16, Parameters.SetVolume: 8, Parameters.SetVolume.Length: 8, Parameters.SetVolume.FsInformationClass: 16, Parameters.FileSystemControl: 8, Parameters.FileSystemControl.OutputBufferLength: 8, Parameters.FileSystemControl.InputBufferLength: 16, Parameters.FileSystemControl.FsControlCode: 24, Parameters.FileSystemControl.Type3InputBuffer: 32, Parameters.LockControl: 8, Parameters.LockControl.Length: 8, Parameters.LockControl.Key: 16, Parameters.LockControl.ByteOffset: 24, Parameters.DeviceIoControl: 8, Parameters.DeviceIoControl.OutputBufferLength: 8, Parameters.DeviceIoControl.InputBufferLength: 16, Parameters.DeviceIoControl.IoControlCode: 24, Parameters.DeviceIoControl.Type3InputBuffer: 32, Parameters.QuerySecurity: 8, Parameters.QuerySecurity.SecurityInformation: 8, Parameters.QuerySecurity.Length: 16, Parameters.SetSecurity: 8, Parameters.SetSecurity.SecurityInformation: 8, Parameters.SetSecurity.SecurityDescriptor: 16, Parameters.MountVolume: 8, Parameters.MountVolume.Vpb: 8, Parameters.MountVolume.DeviceObject: 16, Parameters.VerifyVolume: 8, Parameters.VerifyVolume.Vpb: 8, Parameters.VerifyVolume.DeviceObject: 16, Parameters.Scsi: 8, Parameters.Scsi.Srb: 8, Parameters.QueryQuota: 8, Parameters.QueryQuota.Length: 8, Parameters.QueryQuota.StartSid: 16, Parameters.QueryQuota.SidList: 24, Parameters.QueryQuota.SidListLength: 32, Parameters.SetQuota: 8, Parameters.SetQuota.Length: 8, Parameters.QueryDeviceRelations: 8, Parameters.QueryDeviceRelations.Type: 8, Parameters.QueryInterface: 8, Parameters.QueryInterface.InterfaceType: 8, Parameters.QueryInterface.Size: 16, Parameters.QueryInterface.Version: 18, Parameters.QueryInterface.Interface: 24, Parameters.QueryInterface.InterfaceSpecificData: 32, Parameters.DeviceCapabilities: 8, Parameters.DeviceCapabilities.Capabilities: 8, Parameters.FilterResourceRequirements: 8, Parameters.FilterResourceRequirements.IoResourceRequirementList: 8, Parameters.ReadWriteConfig: 8, Parameters.ReadWriteConfig.WhichSpace: 8, Parameters.ReadWriteConfig.Buffer: 16, Parameters.ReadWriteConfig.Offset: 24, Parameters.ReadWriteConfig.Length: 32, Parameters.SetLock: 8, Parameters.SetLock.Lock: 8, Parameters.QueryId: 8, Parameters.QueryId.IdType: 8, Parameters.QueryDeviceText: 8, Parameters.QueryDeviceText.DeviceTextType: 8, Parameters.QueryDeviceText.LocaleId: 16, Parameters.UsageNotification: 8, Parameters.UsageNotification.InPath: 8, Parameters.UsageNotification.Reserved: 9, Parameters.UsageNotification.Type: 16, Parameters.WaitWake: 8, Parameters.WaitWake.PowerState: 8, Parameters.PowerSequence: 8, Parameters.PowerSequence.PowerSequence: 8, Parameters.Power: 8, Parameters.Power.Anonymous: 8, Parameters.Power.Anonymous.SystemContext: 8, Parameters.Power.Anonymous.SystemPowerStateContext: 8, Parameters.Power.Type: 16, Parameters.Power.State: 24, Parameters.Power.ShutdownType: 32, Parameters.StartDevice: 8, Parameters.StartDevice.AllocatedResources: 8, Parameters.StartDevice.AllocatedResourcesTranslated: 16, Parameters.WMI: 8, Parameters.WMI.ProviderId: 8, Parameters.WMI.DataPath: 16, Parameters.WMI.BufferSize: 24, Parameters.WMI.Buffer: 32, Parameters.Others: 8, Parameters.Others.Argument1: 8, Parameters.Others.Argument2: 16, Parameters.Others.Argument3: 24, Parameters.Others.Argument4: 32, DeviceObject: 40, FileObject: 48, CompletionRoutine: 56, Context: 64 }
IO_STATUS_BLOCK: 16, 8 { Anonymous: 0, Anonymous.Status: 0, Anonymous.Pointer: 0, Information: 8 }
IRP: 208, 16 { Type: 0, Size: 2, MdlAddress: 8, Flags: 16, AssociatedIrp: 24, AssociatedIrp.MasterIrp: 24, AssociatedIrp.IrpCount: 24, AssociatedIrp.SystemBuffer: 24, ThreadListEntry: 32, IoStatus: 48, RequestorMode: 64, PendingReturned: 65, StackCount: 66, CurrentLocation: 67, Cancel: 68, CancelIrql: 69, ApcEnvironment: 70, AllocationFlags: 71, UserIosb: 72, UserEvent: 80, Overlay: 88, Overlay.AsynchronousParameters: 88, Overlay.AsynchronousParameters.Anonymous: 88, Overlay.AsynchronousParameters.Anonymous.UserApcRoutine: 88, Overlay.AsynchronousParameters.Anonymous.IssuingProcess: 88, Overlay.AsynchronousParameters.UserApcContext: 96, Overlay.AllocationSize: 88, CancelRoutine: 104, UserBuffer: 112, Tail: 120, Tail.Overlay: 120, Tail.Overlay.Anonymous1: 120, Tail.Overlay.Anonymous1.DeviceQueueEntry: 120, Tail.Overlay.Anonymous1.Anonymous: 120, Tail.Overlay.Anonymous1.Anonymous.DriverContext: 120, Tail.Overlay.Thread: 152, Tail.Overlay.AuxiliaryBuffer: 160, Tail.Overlay.Anonymous2: 168, Tail.Overlay.Anonymous2.ListEntry: 168, Tail.Overlay.Anonymous2.Anonymous: 184, Tail.Overlay.Anonymous2.Anonymous.CurrentStackLocation: 184, Tail.Overlay.Anonymous2.Anonymous.PacketType: 184, Tail.Overlay.OriginalFileObject: 192, Tail.Apc: 120, Tail.CompletionKey: 120 }
IUnknown: 8, 8 { lpVtbl: 0 }
IUnknownVtbl: 24, 8 { QueryInterface: 0, AddRef: 8, Release: 16 }
KAPC: 88, 8 { Type: 0, SpareByte0: 1, Size: 2, SpareByte1: 3, SpareLong0: 4, Thread: 8, ApcListEntry: 16, Reserved: 32, NormalContext: 56, SystemArgument1: 64, SystemArgument2: 72, ApcStateIndex: 80, ApcMode: 81, Inserted: 82 }
KBUGCHECK_CALLBACK_RECORD: 64, 8 { Entry: 0, CallbackRoutine: 16, Buffer: 24, Length: 32, Component: 40, Checksum: 48, State: 56 }
KBUGCHECK_REASON_CALLBACK_RECORD: 48, 8 { Entry: 0, CallbackRoutine: 16, Component: 24, Checksum: 32, Reason: 40, State: 44 }
#[cfg(target_arch = "x86_64")]
KDEVICE_QUEUE: 40, 8 { Type: 0, Size: 2, DeviceListHead: 8, Lock: 24, Anonymous: 32, Anonymous.Busy: 32, Anonymous.Anonymous: 32, Anonymous.Anonymous._bitfield: 32 }
#[cfg(target_arch = "aarch64")]
KDEVICE_QUEUE: 40, 8 { Type: 0, Size: 2, DeviceListHead: 8, Lock: 24, Busy: 32 }
KDEVICE_QUEUE_ENTRY: 24, 8 { DeviceListEntry: 0, SortKey: 16, Inserted: 20 }
KDPC: 64, 8 { Anonymous: 0, Anonymous.TargetInfoAsUlong: 0, Anonymous.Anonymous: 0, Anonymous.Anonymous.Type: 0, Anonymous.Anonymous.Importance: 1, Anonymous.Anonymous.Number: 2, DpcListEntry: 8, ProcessorHistory: 16, DeferredRoutine: 24, DeferredContext: 32, SystemArgument1: 40, SystemArgument2: 48, DpcData: 56 }
KEVENT: 24, 8 { Header: 0 }
KEY_BASIC_INFORMATION: 24, 8 { LastWriteTime: 0, TitleIndex: 8, NameLength: 12, Name: 16 }
KEY_FULL_INFORMATION: 48, 8 { LastWriteTime: 0, TitleIndex: 8, ClassOffset: 12, ClassLength: 16, SubKeys: 20, MaxNameLen: 24, MaxClassLen: 28, Values: 32, MaxValueNameLen: 36, MaxValueDataLen: 40, Class: 44 }
KEY_VALUE_BASIC_INFORMATION: 16, 4 { TitleIndex: 0, Type: 4, NameLength: 8, Name: 12 }
KEY_VALUE_FULL_INFORMATION: 24, 4 { TitleIndex: 0, Type: 4, DataOffset: 8, DataLength: 12, NameLength: 16, Name: 20 }
KEY_VALUE_PARTIAL_INFORMATION: 16, 4 { TitleIndex: 0, Type: 4, DataLength: 8, Data: 12 }
KFLOATING_SAVE: 4, 4 { Dummy: 0 }
KLOCK_QUEUE_HANDLE: 24, 8 { LockQueue: 0, OldIrql: 16 }
KMUTANT: 56, 8 { Header: 0, MutantListEntry: 24, OwnerThread: 40, Abandoned: 48, ApcDisable: 49 }
KSAC3_ALTERNATE_AUDIO: 8, 4 { fStereo: 0, DualMode: 4 }
KSAC3_BIT_STREAM_MODE: 4, 4 { BitStreamMode: 0 }
KSAC3_DIALOGUE_LEVEL: 4, 4 { DialogueLevel: 0 }
KSAC3_DOWNMIX: 8, 4 { fDownMix: 0, fDolbySurround: 4 }
KSAC3_ERROR_CONCEALMENT: 8, 4 { fRepeatPreviousBlock: 0, fErrorInCurrentBlock: 4 }
KSAC3_ROOM_TYPE: 4, 4 { fLargeRoom: 0 }
KSALLOCATOR_DISPATCH: 32, 8 { InitializeAllocator: 0, DeleteAllocator: 8, Allocate: 16, Free: 24 }
KSALLOCATOR_FRAMING: 24, 4 { Anonymous1: 0, Anonymous1.OptionsFlags: 0, Anonymous1.RequirementsFlags: 0, PoolType: 4, Frames: 8, FrameSize: 12, Anonymous2: 16, Anonymous2.FileAlignment: 16, Anonymous2.FramePitch: 16, Reserved: 20 }
KSALLOCATOR_FRAMING_EX: 112, 4 { CountItems: 0, PinFlags: 4, OutputCompression: 8, PinWeight: 20, FramingItem: 24 }
KSATTRIBUTE: 24, 4 { Size: 0, Flags: 4, Attribute: 8 }
KSATTRIBUTE_AUDIOSIGNALPROCESSING_MODE: 40, 4 { AttributeHeader: 0, SignalProcessingMode: 24 }
KSATTRIBUTE_LIST: 16, 8 { Count: 0, Attributes: 8 }
KSAUDIOENGINE_BUFFER_SIZE_RANGE: 8, 4 { MinBufferBytes: 0, MaxBufferBytes: 4 }
KSAUDIOENGINE_DESCRIPTOR: 12, 4 { nHostPinId: 0, nOffloadPinId: 4, nLoopbackPinId: 8 }
KSAUDIOENGINE_VOLUMELEVEL: 16, 8 { TargetVolume: 0, CurveType: 4, CurveDuration: 8 }
KSAUDIOMODULE_DESCRIPTOR: 284, 4 { ClassId: 0, InstanceId: 16, VersionMajor: 20, VersionMinor: 24, Name: 28 }
KSAUDIOMODULE_NOTIFICATION: 40, 8 { ProviderId: 0, ProviderId.DeviceId: 0, ProviderId.ClassId: 16, ProviderId.InstanceId: 32, ProviderId.Reserved: 36, Alignment: 0 }
KSAUDIOMODULE_PROPERTY: 48, 8 { Property: 0, ClassId: 24, InstanceId: 40 }
KSAUDIO_CHANNEL_CONFIG: 4, 4 { ActiveSpeakerPositions: 0 }
KSAUDIO_COPY_PROTECTION: 8, 4 { fCopyrighted: 0, fOriginal: 4 }
KSAUDIO_DYNAMIC_RANGE: 8, 4 { QuietCompression: 0, LoudCompression: 4 }
KSAUDIO_MICROPHONE_COORDINATES: 12, 2 { usType: 0, wXCoord: 2, wYCoord: 4, wZCoord: 6, wVerticalAngle: 8, wHorizontalAngle: 10 }
KSAUDIO_MIC_ARRAY_GEOMETRY: 30, 2 { usVersion: 0, usMicArrayType: 2, wVerticalAngleBegin: 4, wVerticalAngleEnd: 6, wHorizontalAngleBegin: 8, wHorizontalAngleEnd: 10, usFrequencyBandLo: 12, usFrequencyBandHi: 14, usNumberOfMicrophones: 16, KsMicCoord: 18 }
KSAUDIO_MIXCAP_TABLE: 24, 4 { InputChannels: 0, OutputChannels: 4, Capabilities: 8 }
KSAUDIO_MIXLEVEL: 8, 4 { Mute: 0, Level: 4 }
KSAUDIO_MIX_CAPS: 16, 4 { Mute: 0, Minimum: 4, Maximum: 8, Anonymous: 12, Anonymous.Reset: 12, Anonymous.Resolution: 12 }
KSAUDIO_PACKETSIZE_CONSTRAINTS: 40, 4 { MinPacketPeriodInHns: 0, PacketSizeFileAlignment: 4, Reserved: 8, NumProcessingModeConstraints: 12, ProcessingModeConstraints: 16 }
KSAUDIO_PACKETSIZE_CONSTRAINTS2: 40, 4 { MinPacketPeriodInHns: 0, PacketSizeFileAlignment: 4, MaxPacketSizeInBytes: 8, NumProcessingModeConstraints: 12, ProcessingModeConstraints: 16 }
KSAUDIO_PACKETSIZE_PROCESSINGMODE_CONSTRAINT: 24, 4 { ProcessingMode: 0, SamplesPerProcessingPacket: 16, ProcessingPacketDurationInHns: 20 }
KSAUDIO_POSITION: 16, 8 { PlayOffset: 0, WriteOffset: 8 }
KSAUDIO_POSITIONEX: 40, 8 { TimerFrequency: 0, TimeStamp1: 8, Position: 16, TimeStamp2: 32 }
KSAUDIO_PRESENTATION_POSITION: 16, 8 { u64PositionInBlocks: 0, u64QPCPosition: 8 }
KSAUTOMATION_TABLE: 48, 8 { PropertySetsCount: 0, PropertyItemSize: 4, PropertySets: 8, MethodSetsCount: 16, MethodItemSize: 20, MethodSets: 24, EventSetsCount: 32, EventItemSize: 36, EventSets: 40 }
KSBUFFER_ITEM: 96, 8 { DpcItem: 0, BufferList: 80 }
KSCAMERA_EXTENDEDPROP_CAMERAOFFSET: 16, 4 { PitchAngle: 0, YawAngle: 4, Flag: 8, Reserved: 12 }
KSCAMERA_EXTENDEDPROP_EVCOMPENSATION: 24, 8 { Mode: 0, Min: 4, Max: 8, Value: 12, Reserved: 16 }
KSCAMERA_EXTENDEDPROP_FIELDOFVIEW: 16, 4 { NormalizedFocalLengthX: 0, NormalizedFocalLengthY: 4, Flag: 8, Reserved: 12 }
KSCAMERA_EXTENDEDPROP_HEADER: 32, 8 { Version: 0, PinId: 4, Size: 8, Result: 12, Flags: 16, Capability: 24 }
KSCAMERA_EXTENDEDPROP_METADATAINFO: 8, 4 { BufferAlignment: 0, MaxMetadataBufferSize: 4 }
KSCAMERA_EXTENDEDPROP_PHOTOMODE: 16, 4 { RequestedHistoryFrames: 0, MaxHistoryFrames: 4, SubMode: 8, Reserved: 12 }
KSCAMERA_EXTENDEDPROP_PROFILE: 24, 4 { ProfileId: 0, Index: 16, Reserved: 20 }
KSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPS: 16, 8 { ControlId: 0, MaxNumberOfROIs: 4, Capability: 8 }
KSCAMERA_EXTENDEDPROP_ROI_CONFIGCAPSHEADER: 16, 8 { Size: 0, ConfigCapCount: 4, Reserved: 8 }
KSCAMERA_EXTENDEDPROP_ROI_EXPOSURE: 40, 8 { ROIInfo: 0, Reserved: 32 }
KSCAMERA_EXTENDEDPROP_ROI_FOCUS: 40, 8 { ROIInfo: 0, Reserved: 32 }
KSCAMERA_EXTENDEDPROP_ROI_INFO: 32, 8 { Region: 0, Flags: 16, Weight: 24, RegionOfInterestType: 28 }
KSCAMERA_EXTENDEDPROP_ROI_ISPCONTROL: 16, 4 { ControlId: 0, ROICount: 4, Result: 8, Reserved: 12 }
KSCAMERA_EXTENDEDPROP_ROI_ISPCONTROLHEADER: 16, 8 { Size: 0, ControlCount: 4, Reserved: 8 }
KSCAMERA_EXTENDEDPROP_ROI_WHITEBALANCE: 40, 8 { ROIInfo: 0, Reserved: 32 }
KSCAMERA_EXTENDEDPROP_VALUE: 8, 8 { Value: 0, Value.dbl: 0, Value.ull: 0, Value.ul: 0, Value.ratio: 0, Value.l: 0, Value.ll: 0 }
KSCAMERA_EXTENDEDPROP_VIDEOPROCSETTING: 32, 8 { Mode: 0, Min: 4, Max: 8, Step: 12, VideoProc: 16, Reserved: 24 }
KSCAMERA_MAXVIDEOFPS_FORPHOTORES: 24, 4 { PhotoResWidth: 0, PhotoResHeight: 4, PreviewFPSNum: 8, PreviewFPSDenom: 12, CaptureFPSNum: 16, CaptureFPSDenom: 20 }
KSCAMERA_METADATA_CAPTURESTATS: 80, 8 { Header: 0, Flags: 8, Reserved: 12, ExposureTime: 16, ExposureCompensationFlags: 24, ExposureCompensationValue: 32, IsoSpeed: 36, FocusState: 40, LensPosition: 44, WhiteBalance: 48, Flash: 52, FlashPower: 56, ZoomFactor: 60, SceneMode: 64, SensorFramerate: 72 }
KSCAMERA_METADATA_FRAMEILLUMINATION: 16, 4 { Header: 0, Flags: 8, Reserved: 12 }
KSCAMERA_METADATA_ITEMHEADER: 8, 4 { MetadataId: 0, Size: 4 }
KSCAMERA_METADATA_PHOTOCONFIRMATION: 16, 4 { Header: 0, PhotoConfirmationIndex: 8, Reserved: 12 }
KSCAMERA_PERFRAMESETTING_CAP_HEADER: 16, 8 { Size: 0, ItemCount: 4, Flags: 8 }
KSCAMERA_PERFRAMESETTING_CAP_ITEM_HEADER: 16, 8 { Size: 0, Type: 4, Flags: 8 }
KSCAMERA_PERFRAMESETTING_CUSTOM_ITEM: 24, 4 { Size: 0, Reserved: 4, Id: 8 }
KSCAMERA_PERFRAMESETTING_FRAME_HEADER: 16, 4 { Size: 0, Id: 4, ItemCount: 8, Reserved: 12 }
KSCAMERA_PERFRAMESETTING_HEADER: 40, 8 { Size: 0, FrameCount: 4, Id: 8, Flags: 24, LoopCount: 32, Reserved: 36 }
KSCAMERA_PERFRAMESETTING_ITEM_HEADER: 16, 8 { Size: 0, Type: 4, Flags: 8 }
KSCAMERA_PROFILE_CONCURRENCYINFO: 32, 8 { ReferenceGuid: 0, Reserved: 16, ProfileCount: 20, Profiles: 24 }
KSCAMERA_PROFILE_INFO: 32, 8 { ProfileId: 0, Index: 16, PinCount: 20, Pins: 24 }
KSCAMERA_PROFILE_MEDIAINFO: 40, 8 { Resolution: 0, Resolution.X: 0, Resolution.Y: 4, MaxFrameRate: 8, MaxFrameRate.Numerator: 8, MaxFrameRate.Denominator: 12, Flags: 16, Data0: 24, Data1: 28, Data2: 32, Data3: 36 }
KSCAMERA_PROFILE_PININFO: 32, 8 { PinCategory: 0, Anonymous: 16, Anonymous.Anonymous: 16, Anonymous.Anonymous.PinIndex: 16, Anonymous.Anonymous.ProfileSensorType: 18, Anonymous.Reserved: 16, MediaInfoCount: 20, MediaInfos: 24 }
KSCLOCK_CREATE: 4, 4 { CreateFlags: 0 }
KSCLOCK_DISPATCH: 32, 8 { SetTimer: 0, CancelTimer: 8, CorrelatedTime: 16, Resolution: 24 }
KSCLOCK_FUNCTIONTABLE: 32, 8 { GetTime: 0, GetPhysicalTime: 8, GetCorrelatedTime: 16, GetCorrelatedPhysicalTime: 24 }
KSCOMPONENTID: 72, 4 { Manufacturer: 0, Product: 16, Component: 32, Name: 48, Version: 64, Revision: 68 }
KSCORRELATED_TIME: 16, 8 { Time: 0, SystemTime: 8 }
KSDATAFORMAT: 64, 8 { FormatSize: 0, Flags: 4, SampleSize: 8, Reserved: 12, MajorFormat: 16, SubFormat: 32, Specifier: 48 }
KSDATAFORMAT_DSOUND: 90, 1 { DataFormat: 0, BufferDesc: 64 }
KSDATAFORMAT_WAVEFORMATEX: 82, 1 { DataFormat: 0, WaveFormatEx: 64 }
KSDATAFORMAT_WAVEFORMATEXTENSIBLE: 104, 1 { DataFormat: 0, WaveFormatExt: 64 }
KSDATARANGE_AUDIO: 88, 8 { DataRange: 0, MaximumChannels: 64, MinimumBitsPerSample: 68, MaximumBitsPerSample: 72, MinimumSampleFrequency: 76, MaximumSampleFrequency: 80 }
KSDATARANGE_MUSIC: 96, 8 { DataRange: 0, Technology: 64, Channels: 80, Notes: 84, ChannelMask: 88 }
KSDEVICE: 64, 8 { Descriptor: 0, Bag: 8, Context: 16, FunctionalDeviceObject: 24, PhysicalDeviceObject: 32, NextDeviceObject: 40, Started: 48, SystemPowerState: 52, DevicePowerState: 56 }
KSDEVICE_DESCRIPTOR: 32, 8 { Dispatch: 0, FilterDescriptorsCount: 8, FilterDescriptors: 16, Version: 24, Flags: 28 }
KSDEVICE_DISPATCH: 112, 8 { Add: 0, Start: 8, PostStart: 16, QueryStop: 24, CancelStop: 32, Stop: 40, QueryRemove: 48, CancelRemove: 56, Remove: 64, QueryCapabilities: 72, SurpriseRemoval: 80, QueryPower: 88, SetPower: 96, QueryInterface: 104 }
KSDEVICE_PROFILE_INFO: 56, 8 { Type: 0, Size: 4, Anonymous: 8, Anonymous.Camera: 8, Anonymous.Camera.Info: 8, Anonymous.Camera.Reserved: 40, Anonymous.Camera.ConcurrencyCount: 44, Anonymous.Camera.Concurrency: 48 }
KSDEVICE_THERMAL_DISPATCH: 16, 8 { ActiveCooling: 0, PassiveCooling: 8 }
KSDISPATCH_TABLE: 80, 8 { DeviceIoControl: 0, Read: 8, Write: 16, Flush: 24, Close: 32, QuerySecurity: 40, SetSecurity: 48, FastDeviceIoControl: 56, FastRead: 64, FastWrite: 72 }
KSDISPLAYCHANGE: 16, 4 { PelsWidth: 0, PelsHeight: 4, BitsPerPel: 8, DeviceID: 12 }
KSDPC_ITEM: 80, 8 { Dpc: 0, ReferenceCount: 64, AccessLock: 72 }
KSDS3D_BUFFER_ALL: 60, 4 { Position: 0, Velocity: 12, InsideConeAngle: 24, OutsideConeAngle: 28, ConeOrientation: 32, ConeOutsideVolume: 44, MinDistance: 48, MaxDistance: 52, Mode: 56 }
KSDS3D_BUFFER_CONE_ANGLES: 8, 4 { InsideConeAngle: 0, OutsideConeAngle: 4 }
KSDS3D_HRTF_FILTER_FORMAT_MSG: 16, 4 { FilterMethod: 0, CoeffFormat: 4, Version: 8, Reserved: 12 }
KSDS3D_HRTF_INIT_MSG: 32, 4 { Size: 0, Quality: 4, SampleRate: 8, MaxFilterSize: 12, FilterTransientMuteLength: 16, FilterOverlapBufferLength: 20, OutputOverlapBufferLength: 24, Reserved: 28 }
KSDS3D_HRTF_PARAMS_MSG: 24, 4 { Size: 0, Enabled: 4, SwapChannels: 8, ZeroAzimuth: 12, CrossFadeOutput: 16, FilterSize: 20 }
KSDS3D_ITD_PARAMS: 24, 4 { Channel: 0, VolSmoothScale: 4, TotalDryAttenuation: 8, TotalWetAttenuation: 12, SmoothFrequency: 16, Delay: 20 }
KSDS3D_ITD_PARAMS_MSG: 56, 4 { Enabled: 0, LeftParams: 4, RightParams: 28, Reserved: 52 }
KSDS3D_LISTENER_ALL: 60, 4 { Position: 0, Velocity: 12, OrientFront: 24, OrientTop: 36, DistanceFactor: 48, RolloffFactor: 52, DopplerFactor: 56 }
KSDS3D_LISTENER_ORIENTATION: 24, 4 { Front: 0, Top: 12 }
KSDSOUND_BUFFERDESC: 26, 1 { Flags: 0, Control: 4, WaveFormatEx: 8 }
KSEMAPHORE: 32, 8 { Header: 0, Limit: 24 }
KSERROR: 16, 8 { Context: 0, Status: 8 }
KSEVENTDATA: 32, 8 { NotificationType: 0, Anonymous: 8, Anonymous.EventHandle: 8, Anonymous.EventHandle.Event: 8, Anonymous.EventHandle.Reserved: 16, Anonymous.SemaphoreHandle: 8, Anonymous.SemaphoreHandle.Semaphore: 8, Anonymous.SemaphoreHandle.Reserved: 16, Anonymous.SemaphoreHandle.Adjustment: 20, Anonymous.EventObject: 8, Anonymous.EventObject.Event: 8, Anonymous.EventObject.Increment: 16, Anonymous.EventObject.Reserved: 24, Anonymous.SemaphoreObject: 8, Anonymous.SemaphoreObject.Semaphore: 8, Anonymous.SemaphoreObject.Increment: 16, Anonymous.SemaphoreObject.Adjustment: 20, Anonymous.Dpc: 8, Anonymous.Dpc.Dpc: 8, Anonymous.Dpc.ReferenceCount: 16, Anonymous.Dpc.Reserved: 24, Anonymous.WorkItem: 8, Anonymous.WorkItem.WorkQueueItem: 8, Anonymous.WorkItem.WorkQueueType: 16, Anonymous.WorkItem.Reserved: 24, Anonymous.KsWorkItem: 8, Anonymous.KsWorkItem.WorkQueueItem: 8, Anonymous.KsWorkItem.KsWorkerObject: 16, Anonymous.KsWorkItem.Reserved: 24, Anonymous.Alignment: 8, Anonymous.Alignment.Unused: 8, Anonymous.Alignment.Alignment: 16 }
KSEVENT_ENTRY: 88, 8 { ListEntry: 0, Object: 16, Anonymous: 24, Anonymous.DpcItem: 24, Anonymous.BufferItem: 24, EventData: 32, NotificationType: 40, EventSet: 48, EventItem: 56, FileObject: 64, SemaphoreAdjustment: 72, Reserved: 76, Flags: 80 }
KSEVENT_ITEM: 40, 8 { EventId: 0, DataInput: 4, ExtraEntryData: 8, AddHandler: 16, RemoveHandler: 24, SupportHandler: 32 }
KSEVENT_SET: 24, 8 { Set: 0, EventsCount: 8, EventItem: 16 }
KSEVENT_TIME_INTERVAL: 48, 8 { EventData: 0, TimeBase: 32, Interval: 40 }
KSEVENT_TIME_MARK: 40, 8 { EventData: 0, MarkTime: 32 }
KSEVENT_TUNER_INITIATE_SCAN_S: 40, 8 { EventData: 0, StartFrequency: 32, EndFrequency: 36 }
KSE_NODE: 32, 8 { Event: 0, NodeId: 24, Reserved: 28 }
KSE_PIN: 32, 8 { Event: 0, PinId: 24, Reserved: 28 }
KSFASTMETHOD_ITEM: 16, 8 { MethodId: 0, Anonymous: 8, Anonymous.MethodHandler: 8, Anonymous.MethodSupported: 8 }
KSFASTPROPERTY_ITEM: 32, 8 { PropertyId: 0, Anonymous1: 8, Anonymous1.GetPropertyHandler: 8, Anonymous1.GetSupported: 8, Anonymous2: 16, Anonymous2.SetPropertyHandler: 16, Anonymous2.SetSupported: 16, Reserved: 24 }
KSFILTER: 24, 8 { Descriptor: 0, Bag: 8, Context: 16 }
KSFILTERFACTORY: 24, 8 { FilterDescriptor: 0, Bag: 8, Context: 16 }
KSFILTER_DESCRIPTOR: 104, 8 { Dispatch: 0, AutomationTable: 8, Version: 16, Flags: 20, ReferenceGuid: 24, PinDescriptorsCount: 32, PinDescriptorSize: 36, PinDescriptors: 40, CategoriesCount: 48, Categories: 56, NodeDescriptorsCount: 64, NodeDescriptorSize: 68, NodeDescriptors: 72, ConnectionsCount: 80, Connections: 88, ComponentId: 96 }
KSFILTER_DISPATCH: 32, 8 { Create: 0, Close: 8, Process: 16, Reset: 24 }
KSFRAMETIME: 16, 8 { Duration: 0, FrameFlags: 8, Reserved: 12 }
KSGATE: 16, 8 { Count: 0, NextGate: 8 }
KSGOP_USERDATA: 12, 4 { sc: 0, reserved1: 4, cFields: 8, l21Data: 9 }
KSGRAPHMANAGER_FUNCTIONTABLE: 8, 8 { NotifyEvent: 0 }
KSHANDSHAKE: 32, 8 { ProtocolId: 0, Argument1: 16, Argument2: 24 }
KSIDENTIFIER: 24, 8 { Set: 0, Id: 16, Flags: 20 }
KSINTERVAL: 16, 8 { TimeBase: 0, Interval: 8 }
KSJACK_DESCRIPTION: 28, 4 { ChannelMapping: 0, Color: 4, ConnectionType: 8, GeoLocation: 12, GenLocation: 16, PortConnection: 20, IsConnected: 24 }
KSJACK_DESCRIPTION2: 8, 4 { DeviceStateInfo: 0, JackCapabilities: 4 }
KSJACK_SINK_INFORMATION: 96, 4 { ConnType: 0, ManufacturerId: 4, ProductId: 6, AudioLatency: 8, HDCPCapable: 12, AICapable: 16, SinkDescriptionLength: 20, SinkDescription: 22, PortId: 88 }
KSMAPPING: 16, 8 { PhysicalAddress: 0, ByteCount: 8, Alignment: 12 }
KSMETHOD_ITEM: 40, 8 { MethodId: 0, Anonymous: 8, Anonymous.MethodHandler: 8, Anonymous.MethodSupported: 8, MinMethod: 16, MinData: 20, SupportHandler: 24, Flags: 32 }
KSMETHOD_SET: 40, 8 { Set: 0, MethodsCount: 8, MethodItem: 16, FastIoCount: 24, FastIoTable: 32 }
KSMPEGVID_RECT: 16, 4 { StartX: 0, StartY: 4, EndX: 8, EndY: 12 }
KSMULTIPLE_DATA_PROP: 32, 8 { Property: 0, MultipleItem: 24 }
KSMULTIPLE_ITEM: 8, 4 { Size: 0, Count: 4 }
KSMUSICFORMAT: 8, 4 { TimeDeltaMs: 0, ByteCount: 4 }
KSM_NODE: 32, 8 { Method: 0, NodeId: 24, Reserved: 28 }
KSNODEPROPERTY: 32, 8 { Property: 0, NodeId: 24, Reserved: 28 }
KSNODEPROPERTY_AUDIO_3D_LISTENER: 40, 8 { NodeProperty: 0, ListenerId: 32 }
KSNODEPROPERTY_AUDIO_CHANNEL: 40, 8 { NodeProperty: 0, Channel: 32, Reserved: 36 }
KSNODEPROPERTY_AUDIO_DEV_SPECIFIC: 48, 8 { NodeProperty: 0, DevSpecificId: 32, DeviceInfo: 36, Length: 40 }
KSNODEPROPERTY_AUDIO_PROPERTY: 48, 8 { NodeProperty: 0, AppContext: 32, Length: 40 }
KSNODE_CREATE: 8, 4 { CreateFlags: 0, Node: 4 }
KSNODE_DESCRIPTOR: 24, 8 { AutomationTable: 0, Type: 8, Name: 16 }
KSOBJECT_CREATE: 16, 8 { CreateItemsCount: 0, CreateItemsList: 8 }
KSOBJECT_CREATE_ITEM: 48, 8 { Create: 0, Context: 8, ObjectClass: 16, SecurityDescriptor: 32, Flags: 40 }
KSPIN: 136, 8 { Descriptor: 0, Bag: 8, Context: 16, Id: 24, Communication: 28, ConnectionIsExternal: 32, ConnectionInterface: 40, ConnectionMedium: 64, ConnectionPriority: 88, ConnectionFormat: 96, AttributeList: 104, StreamHeaderSize: 112, DataFlow: 116, DeviceState: 120, ResetState: 124, ClientState: 128 }
KSPIN_CINSTANCES: 8, 4 { PossibleCount: 0, CurrentCount: 4 }
KSPIN_CONNECT: 72, 8 { Interface: 0, Medium: 24, PinId: 48, PinToHandle: 56, Priority: 64 }
KSPIN_DESCRIPTOR: 88, 8 { InterfacesCount: 0, Interfaces: 8, MediumsCount: 16, Mediums: 24, DataRangesCount: 32, DataRanges: 40, DataFlow: 48, Communication: 52, Category: 56, Name: 64, Anonymous: 72, Anonymous.Reserved: 72, Anonymous.Anonymous: 72, Anonymous.Anonymous.ConstrainedDataRangesCount: 72, Anonymous.Anonymous.ConstrainedDataRanges: 80 }
KSPIN_DESCRIPTOR_EX: 136, 8 { Dispatch: 0, AutomationTable: 8, PinDescriptor: 16, Flags: 104, InstancesPossible: 108, InstancesNecessary: 112, AllocatorFraming: 120, IntersectHandler: 128 }
KSPIN_DISPATCH: 80, 8 { Create: 0, Close: 8, Process: 16, Reset: 24, SetDataFormat: 32, SetDeviceState: 40, Connect: 48, Disconnect: 56, Clock: 64, Allocator: 72 }
KSPIN_LOCK_QUEUE: 16, 8 { Next: 0, Lock: 8 }
KSPIN_MDL_CACHING_NOTIFICATION: 16, 8 { Event: 0, Buffer: 8 }
KSPIN_MDL_CACHING_NOTIFICATION32: 8, 4 { Event: 0, Buffer: 4 }
KSPIN_PHYSICALCONNECTION: 12, 4 { Size: 0, Pin: 4, SymbolicLinkName: 8 }
KSPRIORITY: 8, 4 { PriorityClass: 0, PrioritySubClass: 4 }
KSPROCESSPIN: 64, 8 { Pin: 0, StreamPointer: 8, InPlaceCounterpart: 16, DelegateBranch: 24, CopySource: 32, Data: 40, BytesAvailable: 48, BytesUsed: 52, Flags: 56, Terminate: 60 }
KSPROCESSPIN_INDEXENTRY: 16, 8 { Pins: 0, Count: 8 }
KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_CAPS_S: 4, 4 { InterleavedCapSupported: 0 }
KSPROPERTY_ALLOCATOR_CONTROL_CAPTURE_INTERLEAVE_S: 4, 4 { InterleavedCapPossible: 0 }
KSPROPERTY_ALLOCATOR_CONTROL_SURFACE_SIZE_S: 8, 4 { CX: 0, CY: 4 }
KSPROPERTY_BOUNDS_LONG: 8, 4 { Anonymous1: 0, Anonymous1.SignedMinimum: 0, Anonymous1.SignedMaximum: 4, Anonymous2: 0, Anonymous2.UnsignedMinimum: 0, Anonymous2.UnsignedMaximum: 4 }
KSPROPERTY_BOUNDS_LONGLONG: 16, 8 { Anonymous1: 0, Anonymous1.SignedMinimum: 0, Anonymous1.SignedMaximum: 8, Anonymous2: 0, Anonymous2.UnsignedMinimum: 0, Anonymous2.UnsignedMaximum: 8 }
KSPROPERTY_CAMERACONTROL_FLASH_S: 8, 4 { Flash: 0, Capabilities: 4 }
KSPROPERTY_CAMERACONTROL_FOCAL_LENGTH_S: 40, 8 { Property: 0, lOcularFocalLength: 24, lObjectiveFocalLengthMin: 28, lObjectiveFocalLengthMax: 32 }
KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY_S: 8, 4 { Capabilities: 0, Reserved0: 4 }
KSPROPERTY_CAMERACONTROL_NODE_FOCAL_LENGTH_S: 48, 8 { NodeProperty: 0, lOcularFocalLength: 32, lObjectiveFocalLengthMin: 36, lObjectiveFocalLengthMax: 40 }
KSPROPERTY_CAMERACONTROL_NODE_S: 48, 8 { NodeProperty: 0, Value: 32, Flags: 36, Capabilities: 40 }
KSPROPERTY_CAMERACONTROL_NODE_S2: 48, 8 { NodeProperty: 0, Value1: 32, Flags: 36, Capabilities: 40, Value2: 44 }
KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST_S: 32, 4 { FocusRect: 0, AutoFocusLock: 16, AutoExposureLock: 20, AutoWhitebalanceLock: 24, Anonymous: 28, Anonymous.Capabilities: 28, Anonymous.Configuration: 28 }
KSPROPERTY_CAMERACONTROL_S: 40, 8 { Property: 0, Value: 24, Flags: 28, Capabilities: 32 }
KSPROPERTY_CAMERACONTROL_S2: 40, 8 { Property: 0, Value1: 24, Flags: 28, Capabilities: 32, Value2: 36 }
KSPROPERTY_CAMERACONTROL_S_EX: 56, 8 { Property: 0, Value: 24, Flags: 28, Capabilities: 32, FocusRect: 36 }
KSPROPERTY_CAMERACONTROL_VIDEOSTABILIZATION_MODE_S: 8, 4 { VideoStabilizationMode: 0, Capabilities: 4 }
KSPROPERTY_CROSSBAR_ACTIVE_S: 32, 8 { Property: 0, IndexInputPin: 24, Active: 28 }
KSPROPERTY_CROSSBAR_CAPS_S: 32, 8 { Property: 0, NumberOfInputs: 24, NumberOfOutputs: 28 }
KSPROPERTY_CROSSBAR_PININFO_S: 64, 8 { Property: 0, Direction: 24, Index: 28, PinType: 32, RelatedPinIndex: 36, Medium: 40 }
KSPROPERTY_CROSSBAR_ROUTE_S: 40, 8 { Property: 0, IndexInputPin: 24, IndexOutputPin: 28, CanRoute: 32 }
KSPROPERTY_DESCRIPTION: 40, 8 { AccessFlags: 0, DescriptionSize: 4, PropTypeSet: 8, MembersListCount: 32, Reserved: 36 }
KSPROPERTY_DROPPEDFRAMES_CURRENT_S: 48, 8 { Property: 0, PictureNumber: 24, DropCount: 32, AverageFrameSize: 40 }
KSPROPERTY_EXTDEVICE_S: 544, 8 { Property: 0, u: 24, u.Capabilities: 24, u.DevPort: 24, u.PowerState: 24, u.pawchString: 24, u.NodeUniqueID: 24 }
KSPROPERTY_EXTXPORT_NODE_S: 552, 8 { NodeProperty: 0, u: 32, u.Capabilities: 32, u.SignalMode: 32, u.LoadMedium: 32, u.MediumInfo: 32, u.XPrtState: 32, u.Timecode: 32, u.Timecode.frame: 32, u.Timecode.second: 33, u.Timecode.minute: 34, u.Timecode.hour: 35, u.dwTimecode: 32, u.dwAbsTrackNumber: 32, u.RawAVC: 32, u.RawAVC.PayloadSize: 32, u.RawAVC.Payload: 36 }
KSPROPERTY_EXTXPORT_S: 544, 8 { Property: 0, u: 24, u.Capabilities: 24, u.SignalMode: 24, u.LoadMedium: 24, u.MediumInfo: 24, u.XPrtState: 24, u.Timecode: 24, u.Timecode.frame: 24, u.Timecode.second: 25, u.Timecode.minute: 26, u.Timecode.hour: 27, u.dwTimecode: 24, u.dwAbsTrackNumber: 24, u.RawAVC: 24, u.RawAVC.PayloadSize: 24, u.RawAVC.Payload: 28 }
KSPROPERTY_GRAPHMANAGER_INTERFACE: 16, 8 { GraphManager: 0, FunctionTable: 8 }
KSPROPERTY_ITEM: 72, 8 { PropertyId: 0, Anonymous1: 8, Anonymous1.GetPropertyHandler: 8, Anonymous1.GetSupported: 8, MinProperty: 16, MinData: 20, Anonymous2: 24, Anonymous2.SetPropertyHandler: 24, Anonymous2.SetSupported: 24, Values: 32, RelationsCount: 40, Relations: 48, SupportHandler: 56, SerializedSize: 64 }
KSPROPERTY_MEDIAAVAILABLE: 16, 8 { Earliest: 0, Latest: 8 }
KSPROPERTY_MEMBERSHEADER: 16, 4 { MembersFlags: 0, MembersSize: 4, MembersCount: 8, Flags: 12 }
KSPROPERTY_MEMBERSLIST: 24, 8 { MembersHeader: 0, Members: 16 }
KSPROPERTY_POSITIONS: 24, 8 { Current: 0, Stop: 8, CurrentFlags: 16, StopFlags: 20 }
KSPROPERTY_SELECTOR_NODE_S: 48, 8 { NodeProperty: 0, Value: 32, Flags: 36, Capabilities: 40 }
KSPROPERTY_SELECTOR_S: 40, 8 { Property: 0, Value: 24, Flags: 28, Capabilities: 32 }
KSPROPERTY_SERIAL: 32, 8 { PropTypeSet: 0, Id: 24, PropertyLength: 28 }
KSPROPERTY_SERIALHDR: 20, 1 { PropertySet: 0, Count: 16 }
KSPROPERTY_SET: 40, 8 { Set: 0, PropertiesCount: 8, PropertyItem: 16, FastIoCount: 24, FastIoTable: 32 }
KSPROPERTY_SPHLI: 24, 4 { HLISS: 0, Reserved: 2, StartPTM: 4, EndPTM: 8, StartX: 12, StartY: 14, StopX: 16, StopY: 18, ColCon: 20 }
KSPROPERTY_SPPAL: 64, 1 { sppal: 0 }
KSPROPERTY_STEPPING_LONG: 16, 4 { SteppingDelta: 0, Reserved: 4, Bounds: 8 }
KSPROPERTY_STEPPING_LONGLONG: 24, 8 { SteppingDelta: 0, Bounds: 8 }
KSPROPERTY_TIMECODE_NODE_S: 56, 8 { NodeProperty: 0, TimecodeSamp: 32 }
KSPROPERTY_TIMECODE_S: 48, 8 { Property: 0, TimecodeSamp: 24 }
KSPROPERTY_TUNER_CAPS_S: 104, 8 { Property: 0, ModesSupported: 24, VideoMedium: 32, TVAudioMedium: 56, RadioAudioMedium: 80 }
KSPROPERTY_TUNER_FREQUENCY_S: 56, 8 { Property: 0, Frequency: 24, LastFrequency: 28, TuningFlags: 32, VideoSubChannel: 36, AudioSubChannel: 40, Channel: 44, Country: 48 }
KSPROPERTY_TUNER_IF_MEDIUM_S: 48, 8 { Property: 0, IFMedium: 24 }
KSPROPERTY_TUNER_INPUT_S: 32, 8 { Property: 0, InputIndex: 24 }
KSPROPERTY_TUNER_MODE_CAPS_S: 56, 8 { Property: 0, Mode: 24, StandardsSupported: 28, MinFrequency: 32, MaxFrequency: 36, TuningGranularity: 40, NumberOfInputs: 44, SettlingTime: 48, Strategy: 52 }
KSPROPERTY_TUNER_MODE_S: 32, 8 { Property: 0, Mode: 24 }
KSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS_S: 56, 8 { Property: 0, NetworkType: 24, BufferSize: 40, NetworkTunerCapabilities: 48 }
KSPROPERTY_TUNER_SCAN_CAPS_S: 48, 8 { Property: 0, fSupportsHardwareAssistedScanning: 24, SupportedBroadcastStandards: 28, GUIDBucket: 32, lengthofBucket: 40 }
KSPROPERTY_TUNER_SCAN_STATUS_S: 32, 8 { Property: 0, LockStatus: 24, CurrentFrequency: 28 }
KSPROPERTY_TUNER_STANDARD_MODE_S: 32, 8 { Property: 0, AutoDetect: 24 }
KSPROPERTY_TUNER_STANDARD_S: 32, 8 { Property: 0, Standard: 24 }
KSPROPERTY_TUNER_STATUS_S: 40, 8 { Property: 0, CurrentFrequency: 24, PLLOffset: 28, SignalStrength: 32, Busy: 36 }
KSPROPERTY_TVAUDIO_CAPS_S: 80, 8 { Property: 0, Capabilities: 24, InputMedium: 32, OutputMedium: 56 }
KSPROPERTY_TVAUDIO_S: 32, 8 { Property: 0, Mode: 24 }
KSPROPERTY_VALUES: 40, 8 { PropTypeSet: 0, MembersListCount: 24, MembersList: 32 }
KSPROPERTY_VBICODECFILTERING_CC_SUBSTREAMS_S: 32, 8 { Property: 0, Substreams: 24 }
KSPROPERTY_VBICODECFILTERING_NABTS_SUBSTREAMS_S: 536, 8 { Property: 0, Substreams: 24 }
KSPROPERTY_VBICODECFILTERING_SCANLINES_S: 152, 8 { Property: 0, Scanlines: 24 }
KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_PIN_S: 56, 8 { Property: 0, Statistics: 24 }
KSPROPERTY_VBICODECFILTERING_STATISTICS_CC_S: 80, 8 { Property: 0, Statistics: 24 }
KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_PIN_S: 56, 8 { Property: 0, Statistics: 24 }
KSPROPERTY_VBICODECFILTERING_STATISTICS_COMMON_S: 80, 8 { Property: 0, Statistics: 24 }
KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_PIN_S: 56, 8 { Property: 0, Statistics: 24 }
KSPROPERTY_VBICODECFILTERING_STATISTICS_NABTS_S: 112, 8 { Property: 0, Statistics: 24 }
KSPROPERTY_VIDEOCOMPRESSION_GETINFO_S: 48, 8 { Property: 0, StreamIndex: 24, DefaultKeyFrameRate: 28, DefaultPFrameRate: 32, DefaultQuality: 36, NumberOfQualitySettings: 40, Capabilities: 44 }
KSPROPERTY_VIDEOCOMPRESSION_S: 32, 8 { Property: 0, StreamIndex: 24, Value: 28 }
KSPROPERTY_VIDEOCOMPRESSION_S1: 40, 8 { Property: 0, StreamIndex: 24, Value: 28, Flags: 32 }
KSPROPERTY_VIDEOCONTROL_ACTUAL_FRAME_RATE_S: 56, 8 { Property: 0, StreamIndex: 24, RangeIndex: 28, Dimensions: 32, CurrentActualFrameRate: 40, CurrentMaxAvailableFrameRate: 48 }
KSPROPERTY_VIDEOCONTROL_CAPS_S: 32, 8 { Property: 0, StreamIndex: 24, VideoControlCaps: 28 }
KSPROPERTY_VIDEOCONTROL_FRAME_RATES_S: 40, 8 { Property: 0, StreamIndex: 24, RangeIndex: 28, Dimensions: 32 }
KSPROPERTY_VIDEOCONTROL_MODE_S: 32, 8 { Property: 0, StreamIndex: 24, Mode: 28 }
KSPROPERTY_VIDEODECODER_CAPS_S: 40, 8 { Property: 0, StandardsSupported: 24, Capabilities: 28, SettlingTime: 32, HSyncPerVSync: 36 }
KSPROPERTY_VIDEODECODER_S: 32, 8 { Property: 0, Value: 24 }
KSPROPERTY_VIDEODECODER_STATUS2_S: 40, 8 { Property: 0, NumberOfLines: 24, SignalLocked: 28, ChromaLock: 32 }
KSPROPERTY_VIDEODECODER_STATUS_S: 32, 8 { Property: 0, NumberOfLines: 24, SignalLocked: 28 }
KSPROPERTY_VIDEOENCODER_S: 40, 8 { Property: 0, Value: 24, Flags: 28, Capabilities: 32 }
KSPROPERTY_VIDEOPROCAMP_NODE_S: 48, 8 { NodeProperty: 0, Value: 32, Flags: 36, Capabilities: 40 }
KSPROPERTY_VIDEOPROCAMP_NODE_S2: 48, 8 { NodeProperty: 0, Value1: 32, Flags: 36, Capabilities: 40, Value2: 44 }
KSPROPERTY_VIDEOPROCAMP_S: 40, 8 { Property: 0, Value: 24, Flags: 28, Capabilities: 32 }
KSPROPERTY_VIDEOPROCAMP_S2: 40, 8 { Property: 0, Value1: 24, Flags: 28, Capabilities: 32, Value2: 36 }
KSP_NODE: 32, 8 { Property: 0, NodeId: 24, Reserved: 28 }
KSP_PIN: 32, 8 { Property: 0, PinId: 24, Anonymous: 28, Anonymous.Reserved: 28, Anonymous.Flags: 28 }
KSP_TIMEFORMAT: 64, 8 { Property: 0, SourceFormat: 24, TargetFormat: 40, Time: 56 }
KSQUALITY: 24, 8 { Context: 0, Proportion: 8, DeltaTime: 16 }
KSQUALITY_MANAGER: 16, 8 { QualityManager: 0, Context: 8 }
KSQUERYBUFFER: 40, 8 { Event: 0, EventData: 24, Reserved: 32 }
KSRATE: 48, 8 { PresentationStart: 0, Duration: 8, Interface: 16, Rate: 40, Flags: 44 }
KSRATE_CAPABILITY: 72, 8 { Property: 0, Rate: 24 }
KSRELATIVEEVENT: 80, 8 { Size: 0, Flags: 4, Anonymous: 8, Anonymous.ObjectHandle: 8, Anonymous.ObjectPointer: 8, Reserved: 16, Event: 24, EventData: 48 }
KSRESOLUTION: 16, 8 { Granularity: 0, Error: 8 }
KSRTAUDIO_BUFFER: 16, 8 { BufferAddress: 0, ActualBufferSize: 8, CallMemoryBarrier: 12 }
KSRTAUDIO_BUFFER32: 12, 4 { BufferAddress: 0, ActualBufferSize: 4, CallMemoryBarrier: 8 }
KSRTAUDIO_BUFFER_PROPERTY: 40, 8 { Property: 0, BaseAddress: 24, RequestedBufferSize: 32 }
KSRTAUDIO_BUFFER_PROPERTY32: 32, 8 { Property: 0, BaseAddress: 24, RequestedBufferSize: 28 }
KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION: 40, 8 { Property: 0, BaseAddress: 24, RequestedBufferSize: 32, NotificationCount: 36 }
KSRTAUDIO_BUFFER_PROPERTY_WITH_NOTIFICATION32: 40, 8 { Property: 0, BaseAddress: 24, RequestedBufferSize: 28, NotificationCount: 32 }
KSRTAUDIO_GETREADPACKET_INFO: 24, 8 { PacketNumber: 0, Flags: 4, PerformanceCounterValue: 8, MoreData: 16 }
KSRTAUDIO_HWLATENCY: 12, 4 { FifoSize: 0, ChipsetDelay: 4, CodecDelay: 8 }
KSRTAUDIO_HWREGISTER: 40, 8 { Register: 0, Width: 8, Numerator: 16, Denominator: 24, Accuracy: 32 }
KSRTAUDIO_HWREGISTER32: 32, 8 { Register: 0, Width: 4, Numerator: 8, Denominator: 16, Accuracy: 24 }
KSRTAUDIO_HWREGISTER_PROPERTY: 32, 8 { Property: 0, BaseAddress: 24 }
KSRTAUDIO_HWREGISTER_PROPERTY32: 32, 8 { Property: 0, BaseAddress: 24 }
KSRTAUDIO_NOTIFICATION_EVENT_PROPERTY: 32, 8 { Property: 0, NotificationEvent: 24 }
KSRTAUDIO_NOTIFICATION_EVENT_PROPERTY32: 32, 8 { Property: 0, NotificationEvent: 24 }
KSRTAUDIO_SETWRITEPACKET_INFO: 12, 4 { PacketNumber: 0, Flags: 4, EosPacketLength: 8 }
KSSTREAMALLOCATOR_FUNCTIONTABLE: 16, 8 { AllocateFrame: 0, FreeFrame: 8 }
KSSTREAMALLOCATOR_STATUS: 32, 4 { Framing: 0, AllocatedFrames: 24, Reserved: 28 }
KSSTREAMALLOCATOR_STATUS_EX: 120, 4 { Framing: 0, AllocatedFrames: 112, Reserved: 116 }
KSSTREAM_HEADER: 56, 8 { Size: 0, TypeSpecificFlags: 4, PresentationTime: 8, Duration: 24, FrameExtent: 32, DataUsed: 36, Data: 40, OptionsFlags: 48, Reserved: 52 }
KSSTREAM_METADATA_INFO: 32, 8 { BufferSize: 0, UsedSize: 4, Data: 8, SystemVa: 16, Flags: 24, Reserved: 28 }
KSSTREAM_POINTER: 64, 8 { Context: 0, Pin: 8, StreamHeader: 16, Offset: 24, OffsetIn: 32, OffsetOut: 48 }
KSSTREAM_POINTER_OFFSET: 16, 8 { Anonymous: 0, Anonymous.Data: 0, Anonymous.Mappings: 0, Count: 8, Remaining: 12 }
KSSTREAM_UVC_METADATA: 32, 4 { StartOfFrameTimestamp: 0, EndOfFrameTimestamp: 16 }
KSSTREAM_UVC_METADATATYPE_TIMESTAMP: 16, 4 { PresentationTimeStamp: 0, SourceClockReference: 4, Anonymous: 8, Anonymous.Anonymous: 8, Anonymous.Anonymous._bitfield: 8, Anonymous.SCRToken: 8, Reserved0: 10, Reserved1: 12 }
KSTELEPHONY_CALLCONTROL: 8, 4 { CallType: 0, CallControlOp: 4 }
KSTELEPHONY_CALLINFO: 8, 4 { CallType: 0, CallState: 4 }
KSTELEPHONY_PROVIDERCHANGE: 8, 4 { CallType: 0, ProviderChangeOp: 4 }
KSTIME: 16, 8 { Time: 0, Numerator: 8, Denominator: 12 }
KSTOPOLOGY: 64, 8 { CategoriesCount: 0, Categories: 8, TopologyNodesCount: 16, TopologyNodes: 24, TopologyConnectionsCount: 32, TopologyConnections: 40, TopologyNodesNames: 48, Reserved: 56 }
KSTOPOLOGY_CONNECTION: 16, 4 { FromNode: 0, FromNodePin: 4, ToNode: 8, ToNodePin: 12 }
KSTOPOLOGY_ENDPOINTID: 524, 4 { TopologyName: 0, PinId: 520 }
KSTOPOLOGY_ENDPOINTIDPAIR: 1048, 4 { RenderEndpoint: 0, CaptureEndpoint: 524 }
KSVPMAXPIXELRATE: 16, 4 { Size: 0, MaxPixelsPerSecond: 8, Reserved: 12 }
KSVPSIZE_PROP: 32, 8 { Property: 0, Size: 24 }
KSVPSURFACEPARAMS: 12, 4 { dwPitch: 0, dwXOrigin: 4, dwYOrigin: 8 }
KSWAVETABLE_WAVE_DESC: 104, 8 { Identifier: 0, Size: 24, Looped: 28, LoopPoint: 32, InROM: 36, Format: 40 }
KSWAVE_BUFFER: 16, 8 { Attributes: 0, BufferSize: 4, BufferAddress: 8 }
KSWAVE_COMPATCAPS: 4, 4 { ulDeviceType: 0 }
KSWAVE_INPUT_CAPABILITIES: 28, 4 { MaximumChannelsPerConnection: 0, MinimumBitsPerSample: 4, MaximumBitsPerSample: 8, MinimumSampleFrequency: 12, MaximumSampleFrequency: 16, TotalConnections: 20, ActiveConnections: 24 }
KSWAVE_OUTPUT_CAPABILITIES: 80, 4 { MaximumChannelsPerConnection: 0, MinimumBitsPerSample: 4, MaximumBitsPerSample: 8, MinimumSampleFrequency: 12, MaximumSampleFrequency: 16, TotalConnections: 20, StaticConnections: 24, StreamingConnections: 28, ActiveConnections: 32, ActiveStaticConnections: 36, ActiveStreamingConnections: 40, Total3DConnections: 44, Static3DConnections: 48, Streaming3DConnections: 52, Active3DConnections: 56, ActiveStatic3DConnections: 60, ActiveStreaming3DConnections: 64, TotalSampleMemory: 68, FreeSampleMemory: 72, LargestFreeContiguousSampleMemory: 76 }
KSWAVE_VOLUME: 8, 4 { LeftAttenuation: 0, RightAttenuation: 4 }
KSYSTEM_TIME: 12, 4 { LowPart: 0, High1Time: 4, High2Time: 8 }
KS_AMVPDATAINFO: 80, 4 { dwSize: 0, dwMicrosecondsPerField: 4, amvpDimInfo: 8, dwPictAspectRatioX: 40, dwPictAspectRatioY: 44, bEnableDoubleClock: 48, bEnableVACT: 52, bDataIsInterlaced: 56, lHalfLinesOdd: 60, bFieldPolarityInverted: 64, dwNumLinesInVREF: 68, lHalfLinesEven: 72, dwReserved1: 76 }
KS_AMVPDIMINFO: 32, 4 { dwFieldWidth: 0, dwFieldHeight: 4, dwVBIWidth: 8, dwVBIHeight: 12, rcValidRegion: 16 }
KS_AMVPSIZE: 8, 4 { dwWidth: 0, dwHeight: 4 }
KS_AM_ExactRateChange: 16, 8 { OutputZeroTime: 0, Rate: 8 }
KS_AM_SimpleRateChange: 16, 8 { StartTime: 0, Rate: 8 }
KS_ANALOGVIDEOINFO: 48, 8 { rcSource: 0, rcTarget: 16, dwActiveWidth: 32, dwActiveHeight: 36, AvgTimePerFrame: 40 }
KS_BITMAPINFOHEADER: 40, 4 { biSize: 0, biWidth: 4, biHeight: 8, biPlanes: 12, biBitCount: 14, biCompression: 16, biSizeImage: 20, biXPelsPerMeter: 24, biYPelsPerMeter: 28, biClrUsed: 32, biClrImportant: 36 }
KS_COLCON: 4, 1 { _bitfield1: 0, _bitfield2: 1, _bitfield3: 2, _bitfield4: 3 }
KS_COMPRESSION: 12, 4 { RatioNumerator: 0, RatioDenominator: 4, RatioConstantMargin: 8 }
KS_COPY_MACROVISION: 4, 4 { MACROVISIONLevel: 0 }
KS_DATAFORMAT_H264VIDEOINFO: 152, 8 { DataFormat: 0, H264VideoInfoHeader: 64 }
KS_DATAFORMAT_IMAGEINFO: 104, 8 { DataFormat: 0, ImageInfoHeader: 64 }
KS_DATAFORMAT_MPEGVIDEOINFO2: 200, 8 { DataFormat: 0, MpegVideoInfoHeader2: 64 }
KS_DATAFORMAT_VBIINFOHEADER: 112, 8 { DataFormat: 0, VBIInfoHeader: 64 }
KS_DATAFORMAT_VIDEOINFOHEADER: 152, 8 { DataFormat: 0, VideoInfoHeader: 64 }
KS_DATAFORMAT_VIDEOINFOHEADER2: 176, 8 { DataFormat: 0, VideoInfoHeader2: 64 }
KS_DATAFORMAT_VIDEOINFO_PALETTE: 1192, 8 { DataFormat: 0, VideoInfo: 64 }
KS_DATARANGE_ANALOGVIDEO: 112, 8 { DataRange: 0, AnalogVideoInfo: 64 }
KS_DATARANGE_H264_VIDEO: 296, 8 { DataRange: 0, bFixedSizeSamples: 64, bTemporalCompression: 68, StreamDescriptionFlags: 72, MemoryAllocationFlags: 76, ConfigCaps: 80, VideoInfoHeader: 208 }
KS_DATARANGE_IMAGE: 232, 8 { DataRange: 0, ConfigCaps: 64, ImageInfoHeader: 192 }
KS_DATARANGE_MPEG1_VIDEO: 312, 8 { DataRange: 0, bFixedSizeSamples: 64, bTemporalCompression: 68, StreamDescriptionFlags: 72, MemoryAllocationFlags: 76, ConfigCaps: 80, VideoInfoHeader: 208 }
KS_DATARANGE_MPEG2_VIDEO: 344, 8 { DataRange: 0, bFixedSizeSamples: 64, bTemporalCompression: 68, StreamDescriptionFlags: 72, MemoryAllocationFlags: 76, ConfigCaps: 80, VideoInfoHeader: 208 }
KS_DATARANGE_VIDEO: 296, 8 { DataRange: 0, bFixedSizeSamples: 64, bTemporalCompression: 68, StreamDescriptionFlags: 72, MemoryAllocationFlags: 76, ConfigCaps: 80, VideoInfoHeader: 208 }
KS_DATARANGE_VIDEO2: 320, 8 { DataRange: 0, bFixedSizeSamples: 64, bTemporalCompression: 68, StreamDescriptionFlags: 72, MemoryAllocationFlags: 76, ConfigCaps: 80, VideoInfoHeader: 208 }
KS_DATARANGE_VIDEO_PALETTE: 1336, 8 { DataRange: 0, bFixedSizeSamples: 64, bTemporalCompression: 68, StreamDescriptionFlags: 72, MemoryAllocationFlags: 76, ConfigCaps: 80, VideoInfo: 208 }
KS_DATARANGE_VIDEO_VBI: 256, 8 { DataRange: 0, bFixedSizeSamples: 64, bTemporalCompression: 68, StreamDescriptionFlags: 72, MemoryAllocationFlags: 76, ConfigCaps: 80, VBIInfoHeader: 208 }
KS_DVDCOPY_BUSKEY: 6, 1 { BusKey: 0, Reserved: 5 }
KS_DVDCOPY_CHLGKEY: 12, 1 { ChlgKey: 0, Reserved: 10 }
KS_DVDCOPY_DISCKEY: 2048, 1 { DiscKey: 0 }
KS_DVDCOPY_REGION: 4, 1 { Reserved: 0, RegionData: 1, Reserved2: 2 }
KS_DVDCOPY_SET_COPY_STATE: 4, 4 { DVDCopyState: 0 }
KS_DVDCOPY_TITLEKEY: 20, 4 { KeyFlags: 0, ReservedNT: 4, TitleKey: 12, Reserved: 18 }
KS_DVD_YCrCb: 4, 1 { Reserved: 0, Y: 1, Cr: 2, Cb: 3 }
KS_DVD_YUV: 4, 1 { Reserved: 0, Y: 1, V: 2, U: 3 }
KS_FRAME_INFO: 72, 8 { ExtendedHeaderSize: 0, dwFrameFlags: 4, PictureNumber: 8, DropCount: 16, hDirectDraw: 24, hSurfaceHandle: 32, DirectDrawRect: 40, Anonymous1: 56, Anonymous1.lSurfacePitch: 56, Anonymous1.Reserved1: 56, Reserved2: 60, Anonymous2: 64, Anonymous2.Anonymous: 64, Anonymous2.Anonymous.Reserved3: 64, Anonymous2.Anonymous.Reserved4: 68, Anonymous2.FrameCompletionNumber: 64 }
KS_FRAMING_ITEM: 88, 4 { MemoryType: 0, BusType: 16, MemoryFlags: 32, BusFlags: 36, Flags: 40, Frames: 44, Anonymous: 48, Anonymous.FileAlignment: 48, Anonymous.FramePitch: 48, MemoryTypeWeight: 52, PhysicalRange: 56, FramingRange: 68 }
KS_FRAMING_RANGE: 12, 4 { MinFrameSize: 0, MaxFrameSize: 4, Stepping: 8 }
KS_FRAMING_RANGE_WEIGHTED: 20, 4 { Range: 0, InPlaceWeight: 12, NotInPlaceWeight: 16 }
KS_H264VIDEOINFO: 84, 4 { wWidth: 0, wHeight: 2, wSARwidth: 4, wSARheight: 6, wProfile: 8, bLevelIDC: 10, wConstrainedToolset: 12, bmSupportedUsages: 16, bmCapabilities: 20, bmSVCCapabilities: 24, bmMVCCapabilities: 28, dwFrameInterval: 32, bMaxCodecConfigDelay: 36, bmSupportedSliceModes: 37, bmSupportedSyncFrameTypes: 38, bResolutionScaling: 39, bSimulcastSupport: 40, bmSupportedRateControlModes: 41, wMaxMBperSecOneResolutionNoScalability: 42, wMaxMBperSecTwoResolutionsNoScalability: 44, wMaxMBperSecThreeResolutionsNoScalability: 46, wMaxMBperSecFourResolutionsNoScalability: 48, wMaxMBperSecOneResolutionTemporalScalability: 50, wMaxMBperSecTwoResolutionsTemporalScalablility: 52, wMaxMBperSecThreeResolutionsTemporalScalability: 54, wMaxMBperSecFourResolutionsTemporalScalability: 56, wMaxMBperSecOneResolutionTemporalQualityScalability: 58, wMaxMBperSecTwoResolutionsTemporalQualityScalability: 60, wMaxMBperSecThreeResolutionsTemporalQualityScalablity: 62, wMaxMBperSecFourResolutionsTemporalQualityScalability: 64, wMaxMBperSecOneResolutionTemporalSpatialScalability: 66, wMaxMBperSecTwoResolutionsTemporalSpatialScalability: 68, wMaxMBperSecThreeResolutionsTemporalSpatialScalablity: 70, wMaxMBperSecFourResolutionsTemporalSpatialScalability: 72, wMaxMBperSecOneResolutionFullScalability: 74, wMaxMBperSecTwoResolutionsFullScalability: 76, wMaxMBperSecThreeResolutionsFullScalability: 78, wMaxMBperSecFourResolutionsFullScalability: 80 }
KS_MPEG1VIDEOINFO: 104, 8 { hdr: 0, dwStartTimeCode: 88, cbSequenceHeader: 92, bSequenceHeader: 96 }
KS_MPEGAUDIOINFO: 16, 4 { dwFlags: 0, dwReserved1: 4, dwReserved2: 8, dwReserved3: 12 }
KS_MPEGVIDEOINFO2: 136, 8 { hdr: 0, dwStartTimeCode: 112, cbSequenceHeader: 116, dwProfile: 120, dwLevel: 124, dwFlags: 128, bSequenceHeader: 132 }
KS_RGBQUAD: 4, 1 { rgbBlue: 0, rgbGreen: 1, rgbRed: 2, rgbReserved: 3 }
KS_TRUECOLORINFO: 1036, 4 { dwBitMasks: 0, bmiColors: 12 }
KS_TVTUNER_CHANGE_INFO: 16, 4 { dwFlags: 0, dwCountryCode: 4, dwAnalogVideoStandard: 8, dwChannel: 12 }
KS_VBIINFOHEADER: 44, 4 { StartLine: 0, EndLine: 4, SamplingFrequency: 8, MinLineStartTime: 12, MaxLineStartTime: 16, ActualLineStartTime: 20, ActualLineEndTime: 24, VideoStandard: 28, SamplesPerLine: 32, StrideInBytes: 36, BufferSize: 40 }
KS_VBI_FRAME_INFO: 88, 8 { ExtendedHeaderSize: 0, dwFrameFlags: 4, PictureNumber: 8, DropCount: 16, dwSamplingFrequency: 24, TvTunerChangeInfo: 28, VBIInfoHeader: 44 }
KS_VIDEOINFO: 1128, 8 { rcSource: 0, rcTarget: 16, dwBitRate: 32, dwBitErrorRate: 36, AvgTimePerFrame: 40, bmiHeader: 48, Anonymous: 88, Anonymous.bmiColors: 88, Anonymous.dwBitMasks: 88, Anonymous.TrueColorInfo: 88 }
KS_VIDEOINFOHEADER: 88, 8 { rcSource: 0, rcTarget: 16, dwBitRate: 32, dwBitErrorRate: 36, AvgTimePerFrame: 40, bmiHeader: 48 }
KS_VIDEOINFOHEADER2: 112, 8 { rcSource: 0, rcTarget: 16, dwBitRate: 32, dwBitErrorRate: 36, AvgTimePerFrame: 40, dwInterlaceFlags: 48, dwCopyProtectFlags: 52, dwPictAspectRatioX: 56, dwPictAspectRatioY: 60, Anonymous: 64, Anonymous.dwControlFlags: 64, Anonymous.dwReserved1: 64, dwReserved2: 68, bmiHeader: 72 }
KS_VIDEO_STREAM_CONFIG_CAPS: 128, 8 { guid: 0, VideoStandard: 16, InputSize: 20, MinCroppingSize: 28, MaxCroppingSize: 36, CropGranularityX: 44, CropGranularityY: 48, CropAlignX: 52, CropAlignY: 56, MinOutputSize: 60, MaxOutputSize: 68, OutputGranularityX: 76, OutputGranularityY: 80, StretchTapsX: 84, StretchTapsY: 88, ShrinkTapsX: 92, ShrinkTapsY: 96, MinFrameInterval: 104, MaxFrameInterval: 112, MinBitsPerSecond: 120, MaxBitsPerSecond: 124 }
KTIMER: 64, 8 { Header: 0, DueTime: 24, TimerListEntry: 32, Dpc: 48, Processor: 56, Period: 60 }
KWAIT_BLOCK: 48, 8 { WaitListEntry: 0, WaitType: 16, BlockState: 17, WaitKey: 18, SpareLong: 20, Anonymous: 24, Anonymous.Thread: 24, Anonymous.NotificationQueue: 24, Object: 32, SparePtr: 40 }
LARGE_INTEGER: 8, 8 { Anonymous: 0, Anonymous.LowPart: 0, Anonymous.HighPart: 4, u: 0, u.LowPart: 0, u.HighPart: 4, QuadPart: 0 }
LIST_ENTRY: 16, 8 { Flink: 0, Blink: 8 }
LOOKASIDE_LIST_EX: 96, 16 { L: 0 }
LOOPEDSTREAMING_POSITION_EVENT_DATA: 40, 8 { KsEventData: 0, Position: 32 }
LUID: 8, 4 { LowPart: 0, HighPart: 4 }
LUID_AND_ATTRIBUTES: 12, 4 { Luid: 0, Attributes: 8 }
#[cfg(target_arch = "x86_64")]
M128A: 16, 16 { Low: 0, High: 8 }
MAILSLOT_CREATE_PARAMETERS: 24, 8 { MailslotQuota: 0, MaximumMessageSize: 4, ReadTimeout: 8, TimeoutSpecified: 16 }
MARKER_TYPE: 16, 16 { Pad: 0 }
MDL: 48, 8 { Next: 0, Size: 8, MdlFlags: 10, Process: 16, MappedSystemVa: 24, StartVa: 32, ByteCount: 40, ByteOffset: 44 }
MEDIUM_INFO: 12, 4 { MediaPresent: 0, MediaType: 4, RecordInhibit: 8 }
MF_MDL_SHARED_PAYLOAD_KEY: 16, 8 { combined: 0, combined.pHandle: 0, combined.fHandle: 4, combined.uPayload: 8, GMDLHandle: 0 }
NABTSFEC_BUFFER: 456, 4 { dataSize: 0, groupID: 4, Reserved: 6, data: 8 }
NABTS_BUFFER: 543, 1 { ScanlinesRequested: 0, PictureNumber: 128, NabtsLines: 136 }
NABTS_BUFFER_LINE: 37, 1 { Confidence: 0, Bytes: 1 }
NAMED_PIPE_CREATE_PARAMETERS: 40, 8 { NamedPipeType: 0, ReadMode: 4, CompletionMode: 8, MaximumInstances: 12, InboundQuota: 16, OutboundQuota: 20, DefaultTimeout: 24, TimeoutSpecified: 32 }
#[cfg(target_arch = "x86_64")]
NPAGED_LOOKASIDE_LIST: 128, 64 { L: 0 }
#[cfg(target_arch = "aarch64")]
NPAGED_LOOKASIDE_LIST: 128, 128 { L: 0 }
OBJECT_ATTRIBUTES: 48, 8 { Length: 0, RootDirectory: 8, ObjectName: 16, Attributes: 24, SecurityDescriptor: 32, SecurityQualityOfService: 40 }
OBJECT_HANDLE_INFORMATION: 8, 4 { HandleAttributes: 0, GrantedAccess: 4 }
OSVERSIONINFOEXW: 284, 4 { dwOSVersionInfoSize: 0, dwMajorVersion: 4, dwMinorVersion: 8, dwBuildNumber: 12, dwPlatformId: 16, szCSDVersion: 20, wServicePackMajor: 276, wServicePackMinor: 278, wSuiteMask: 280, wProductType: 282, wReserved: 283 }
OSVERSIONINFOW: 276, 4 { dwOSVersionInfoSize: 0, dwMajorVersion: 4, dwMinorVersion: 8, dwBuildNumber: 12, dwPlatformId: 16, szCSDVersion: 20 }
OWNER_ENTRY: 16, 8 { OwnerThread: 0, Anonymous: 8, Anonymous.Anonymous: 8, Anonymous.Anonymous._bitfield: 8, Anonymous.TableSize: 8 }
#[cfg(target_arch = "x86_64")]
PAGED_LOOKASIDE_LIST: 128, 64 { L: 0 }
#[cfg(target_arch = "aarch64")]
PAGED_LOOKASIDE_LIST: 128, 128 { L: 0 }
PLUGPLAY_NOTIFICATION_HEADER: 20, 4 { Version: 0, Size: 2, Event: 4 }
PNP_BUS_INFORMATION: 24, 4 { BusTypeGuid: 0, LegacyBusType: 16, BusNumber: 20 }
POWER_SEQUENCE: 12, 4 { SequenceD1: 0, SequenceD2: 4, SequenceD3: 8 }
POWER_STATE: 4, 4 { SystemState: 0, DeviceState: 0 }
PO_FX_COMPONENT_IDLE_STATE: 24, 8 { TransitionLatency: 0, ResidencyRequirement: 8, NominalPower: 16 }
PO_FX_COMPONENT_V1: 32, 8 { Id: 0, IdleStateCount: 16, DeepestWakeableIdleState: 20, IdleStates: 24 }
PO_FX_DEVICE_V1: 96, 8 { Version: 0, ComponentCount: 4, ComponentActiveConditionCallback: 8, ComponentIdleConditionCallback: 16, ComponentIdleStateCallback: 24, DevicePowerRequiredCallback: 32, DevicePowerNotRequiredCallback: 40, PowerControlCallback: 48, DeviceContext: 56, Components: 64 }
PRIVILEGE_SET: 20, 4 { PrivilegeCount: 0, Control: 4, Privilege: 8 }
PROCESSOR_NUMBER: 4, 2 { Group: 0, Number: 2, Reserved: 3 }
RECT: 16, 4 { left: 0, top: 4, right: 8, bottom: 12 }
RTL_AVL_TABLE: 104, 8 { BalancedRoot: 0, OrderedPointer: 32, WhichOrderedElement: 40, NumberGenericTableElements: 44, DepthOfTree: 48, RestartKey: 56, DeleteCount: 64, CompareRoutine: 72, AllocateRoutine: 80, FreeRoutine: 88, TableContext: 96 }
RTL_BALANCED_LINKS: 32, 8 { Parent: 0, LeftChild: 8, RightChild: 16, Balance: 24, Reserved: 25 }
RTL_BITMAP: 16, 8 { SizeOfBitMap: 0, Buffer: 8 }
RTL_GENERIC_TABLE: 72, 8 { TableRoot: 0, InsertOrderList: 8, OrderedPointer: 24, WhichOrderedElement: 32, NumberGenericTableElements: 36, CompareRoutine: 40, AllocateRoutine: 48, FreeRoutine: 56, TableContext: 64 }
RTL_QUERY_REGISTRY_TABLE: 56, 8 { QueryRoutine: 0, Flags: 8, Name: 16, EntryContext: 24, DefaultType: 32, DefaultData: 40, DefaultLength: 48 }
RTL_RUN_ONCE: 8, 8 { Ptr: 0 }
RTL_SPLAY_LINKS: 24, 8 { Parent: 0, LeftChild: 8, RightChild: 16 }
SCATTER_GATHER_ELEMENT: 24, 8 { Address: 0, Length: 8, Reserved: 16 }
SCATTER_GATHER_LIST: 16, 8 { NumberOfElements: 0, Reserved: 8, Elements: 16 }
SECTION_OBJECT_POINTERS: 24, 8 { DataSectionObject: 0, SharedCacheMap: 8, ImageSectionObject: 16 }
SECURE_BUFFER_INFO: 152, 8 { guidBufferIdentifier: 0, cbBufferSize: 16, cbCaptured: 20, ullReserved: 24 }
SECURITY_QUALITY_OF_SERVICE: 12, 4 { Length: 0, ImpersonationLevel: 4, ContextTrackingMode: 8, EffectiveOnly: 9 }
SECURITY_SUBJECT_CONTEXT: 32, 8 { ClientToken: 0, ImpersonationLevel: 8, PrimaryToken: 16, ProcessAuditId: 24 }
SINGLE_LIST_ENTRY: 8, 8 { Next: 0 }
SIZE: 8, 4 { cx: 0, cy: 4 }
SLIST_ENTRY: 16, 16 { Next: 0 }
#[cfg(target_arch = "x86_64")]
SLIST_HEADER: 16, 16 { Anonymous: 0, Anonymous.Alignment: 0, Anonymous.Region: 8, HeaderX64: 0, HeaderX64._bitfield1: 0, HeaderX64._bitfield2: 8 }
#[cfg(target_arch = "aarch64")]
SLIST_HEADER: 16, 16 { Anonymous: 0, Anonymous.Alignment: 0, Anonymous.Region: 8, HeaderArm64: 0, HeaderArm64._bitfield1: 0, HeaderArm64._bitfield2: 8 }
SOUNDDETECTOR_PATTERNHEADER: 20, 4 { Size: 0, PatternType: 4 }
STRING: 16, 8 { Length: 0, MaximumLength: 2, Buffer: 8 }
SYSTEM_POWER_STATE_CONTEXT: 4, 4 { Anonymous: 0, Anonymous._bitfield: 0, ContextAsUlong: 0 }
TARGET_DEVICE_CUSTOM_NOTIFICATION: 40, 8 { Version: 0, Size: 2, Event: 4, FileObject: 24, NameBufferOffset: 32, CustomDataBuffer: 36 }
TIMECODE: 8, 8 { Anonymous: 0, Anonymous.wFrameRate: 0, Anonymous.wFrameFract: 2, Anonymous.dwFrames: 4, qw: 0 }
TIMECODE_SAMPLE: 24, 8 { qwTick: 0, timecode: 8, dwUser: 16, dwFlags: 20 }
TIME_FIELDS: 16, 2 { Year: 0, Month: 2, Day: 4, Hour: 6, Minute: 8, Second: 10, Milliseconds: 12, Weekday: 14 }
TRANSPORTAUDIOPARMS: 20, 4 { EnableOutput: 0, EnableRecord: 4, EnableSelsync: 8, Input: 12, MonitorSource: 16 }
TRANSPORTBASICPARMS: 272, 4 { TimeFormat: 0, TimeReference: 4, Superimpose: 8, EndStopAction: 12, RecordFormat: 16, StepFrames: 20, SetpField: 24, Preroll: 28, RecPreroll: 32, Postroll: 36, EditDelay: 40, PlayTCDelay: 44, RecTCDelay: 48, EditField: 52, FrameServo: 56, ColorFrameServo: 60, ServoRef: 64, WarnGenlock: 68, SetTracking: 72, VolumeName: 76, Ballistic: 156, Speed: 236, CounterFormat: 240, TunerChannel: 244, TunerNumber: 248, TimerEvent: 252, TimerStartDay: 256, TimerStartTime: 260, TimerStopDay: 264, TimerStopTime: 268 }
TRANSPORTSTATUS: 52, 4 { Mode: 0, LastError: 4, RecordInhibit: 8, ServoLock: 12, MediaPresent: 16, MediaLength: 20, MediaSize: 24, MediaTrackCount: 28, MediaTrackLength: 32, MediaTrackSide: 36, MediaType: 40, LinkMode: 44, NotifyOn: 48 }
TRANSPORTVIDEOPARMS: 8, 4 { OutputMode: 0, Input: 4 }
TRANSPORT_STATE: 8, 4 { Mode: 0, State: 4 }
TUNER_ANALOG_CAPS_S: 32, 4 { Mode: 0, StandardsSupported: 4, MinFrequency: 8, MaxFrequency: 12, TuningGranularity: 16, SettlingTime: 20, ScanSensingRange: 24, FineTuneSensingRange: 28 }
ULARGE_INTEGER: 8, 8 { Anonymous: 0, Anonymous.LowPart: 0, Anonymous.HighPart: 4, u: 0, u.LowPart: 0, u.HighPart: 4, QuadPart: 0 }
UNICODE_STRING: 16, 8 { Length: 0, MaximumLength: 2, Buffer: 8 }
VBICAP_PROPERTIES_PROTECTION_S: 32, 8 { Property: 0, StreamIndex: 24, Status: 28 }
VBICODECFILTERING_CC_SUBSTREAMS: 4, 4 { SubstreamMask: 0 }
VBICODECFILTERING_NABTS_SUBSTREAMS: 512, 4 { SubstreamMask: 0 }
VBICODECFILTERING_SCANLINES: 128, 4 { DwordBitArray: 0 }
VBICODECFILTERING_STATISTICS_CC: 56, 4 { Common: 0 }
VBICODECFILTERING_STATISTICS_CC_PIN: 32, 4 { Common: 0 }
VBICODECFILTERING_STATISTICS_COMMON: 56, 4 { InputSRBsProcessed: 0, OutputSRBsProcessed: 4, SRBsIgnored: 8, InputSRBsMissing: 12, OutputSRBsMissing: 16, OutputFailures: 20, InternalErrors: 24, ExternalErrors: 28, InputDiscontinuities: 32, DSPFailures: 36, TvTunerChanges: 40, VBIHeaderChanges: 44, LineConfidenceAvg: 48, BytesOutput: 52 }
VBICODECFILTERING_STATISTICS_COMMON_PIN: 32, 4 { SRBsProcessed: 0, SRBsIgnored: 4, SRBsMissing: 8, InternalErrors: 12, ExternalErrors: 16, Discontinuities: 20, LineConfidenceAvg: 24, BytesOutput: 28 }
VBICODECFILTERING_STATISTICS_NABTS: 84, 4 { Common: 0, FECBundleBadLines: 56, FECQueueOverflows: 60, FECCorrectedLines: 64, FECUncorrectableLines: 68, BundlesProcessed: 72, BundlesSent2IP: 76, FilteredLines: 80 }
VBICODECFILTERING_STATISTICS_NABTS_PIN: 32, 4 { Common: 0 }
VBICODECFILTERING_STATISTICS_TELETEXT: 56, 4 { Common: 0 }
VBICODECFILTERING_STATISTICS_TELETEXT_PIN: 32, 4 { Common: 0 }
VPB: 96, 8 { Type: 0, Size: 2, Flags: 4, VolumeLabelLength: 6, DeviceObject: 8, RealDevice: 16, SerialNumber: 24, ReferenceCount: 28, VolumeLabel: 32 }
VRAM_SURFACE_INFO: 168, 8 { hSurface: 0, VramPhysicalAddress: 8, cbCaptured: 16, dwWidth: 20, dwHeight: 24, dwLinearSize: 28, lPitch: 32, ullReserved: 40 }
VRAM_SURFACE_INFO_PROPERTY_S: 32, 8 { Property: 0, pVramSurfaceInfo: 24 }
WAIT_CONTEXT_BLOCK: 72, 8 { Anonymous: 0, Anonymous.WaitQueueEntry: 0, Anonymous.Anonymous: 0, Anonymous.Anonymous._bitfield: 20, Anonymous.Anonymous.DmaWaitEntry: 0, Anonymous.Anonymous.NumberOfChannels: 16, DeviceRoutine: 24, DeviceContext: 32, NumberOfMapRegisters: 40, DeviceObject: 48, CurrentIrp: 56, BufferChainingDpc: 64 }
WAVEFORMATEX: 18, 1 { wFormatTag: 0, nChannels: 2, nSamplesPerSec: 4, nAvgBytesPerSec: 8, nBlockAlign: 12, wBitsPerSample: 14, cbSize: 16 }
WAVEFORMATEXTENSIBLE: 40, 1 { Format: 0, Samples: 18, Samples.wValidBitsPerSample: 18, Samples.wSamplesPerBlock: 18, Samples.wReserved: 18, dwChannelMask: 20, SubFormat: 24 }
WAVEFORMATEXTENSIBLE_IEC61937: 52, 1 { FormatExt: 0, dwEncodedSamplesPerSec: 40, dwEncodedChannelCount: 44, dwAverageBytesPerSec: 48 }
WDFMEMORY_OFFSET: 16, 8 { BufferOffset: 0, BufferLength: 8 }
WDF_BIND_INFO: 48, 8 { Size: 0, Component: 8, Version: 16, FuncCount: 28, FuncTable: 32, Module: 40 }
WDF_BIND_INFO2: 88, 8 { V1: 0, MinimumVersionRequired: 48, ClientVersionHigherThanFramework: 56, FuncCountPtr: 64, StructCountPtr: 72, StructTable: 80 }
WDF_CHILD_ADDRESS_DESCRIPTION_HEADER: 4, 4 { AddressDescriptionSize: 0 }
WDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER: 4, 4 { IdentificationDescriptionSize: 0 }
WDF_CHILD_LIST_CONFIG: 96, 8 { Size: 0, IdentificationDescriptionSize: 4, AddressDescriptionSize: 8, EvtChildListCreateDevice: 16, EvtChildListScanForChildren: 24, EvtChildListIdentificationDescriptionCopy: 32, EvtChildListIdentificationDescriptionDuplicate: 40, EvtChildListIdentificationDescriptionCleanup: 48, EvtChildListIdentificationDescriptionCompare: 56, EvtChildListAddressDescriptionCopy: 64, EvtChildListAddressDescriptionDuplicate: 72, EvtChildListAddressDescriptionCleanup: 80, EvtChildListDeviceReenumerated: 88 }
WDF_CHILD_LIST_ITERATOR: 40, 8 { Size: 0, Flags: 4, Reserved: 8 }
WDF_CHILD_RETRIEVE_INFO: 40, 8 { Size: 0, IdentificationDescription: 8, AddressDescription: 16, Status: 24, EvtChildListIdentificationDescriptionCompare: 32 }
WDF_COMMON_BUFFER_CONFIG: 8, 4 { Size: 0, AlignmentRequirement: 4 }
WDF_CUSTOM_TYPE_CONTEXT: 16, 8 { Size: 0, Data: 8 }
WDF_DEVICE_PNP_CAPABILITIES: 48, 4 { Size: 0, LockSupported: 4, EjectSupported: 8, Removable: 12, DockDevice: 16, UniqueID: 20, SilentInstall: 24, SurpriseRemovalOK: 28, HardwareDisabled: 32, NoDisplayInUI: 36, Address: 40, UINumber: 44 }
WDF_DEVICE_PNP_NOTIFICATION_DATA: 12, 4 { Type: 0, Data: 4, Data.EnterState: 4, Data.EnterState.CurrentState: 4, Data.EnterState.NewState: 8, Data.PostProcessState: 4, Data.PostProcessState.CurrentState: 4, Data.LeaveState: 4, Data.LeaveState.CurrentState: 4, Data.LeaveState.NewState: 8 }
WDF_DEVICE_POWER_CAPABILITIES: 80, 4 { Size: 0, DeviceD1: 4, DeviceD2: 8, WakeFromD0: 12, WakeFromD1: 16, WakeFromD2: 20, WakeFromD3: 24, DeviceState: 28, DeviceWake: 56, SystemWake: 60, D1Latency: 64, D2Latency: 68, D3Latency: 72, IdealDxStateForSx: 76 }
WDF_DEVICE_POWER_NOTIFICATION_DATA: 12, 4 { Type: 0, Data: 4, Data.EnterState: 4, Data.EnterState.CurrentState: 4, Data.EnterState.NewState: 8, Data.PostProcessState: 4, Data.PostProcessState.CurrentState: 4, Data.LeaveState: 4, Data.LeaveState.CurrentState: 4, Data.LeaveState.NewState: 8 }
WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS: 36, 4 { Size: 0, IdleCaps: 4, DxState: 8, IdleTimeout: 12, UserControlOfIdleSettings: 16, Enabled: 20, PowerUpIdleDeviceOnSystemWake: 24, IdleTimeoutType: 28, ExcludeD3Cold: 32 }
WDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA: 12, 4 { Type: 0, Data: 4, Data.EnterState: 4, Data.EnterState.CurrentState: 4, Data.EnterState.NewState: 8, Data.PostProcessState: 4, Data.PostProcessState.CurrentState: 4, Data.LeaveState: 4, Data.LeaveState.CurrentState: 4, Data.LeaveState.NewState: 8 }
WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS: 20, 4 { Size: 0, DxState: 4, UserControlOfWakeSettings: 8, Enabled: 12, ArmForWakeIfChildrenAreArmedForWake: 16, IndicateChildWakeOnParentWake: 17 }
WDF_DEVICE_PROPERTY_DATA: 24, 8 { Size: 0, PropertyKey: 8, Lcid: 16, Flags: 20 }
WDF_DEVICE_STATE: 32, 4 { Size: 0, Disabled: 4, DontDisplayInUI: 8, Failed: 12, NotDisableable: 16, Removed: 20, ResourcesChanged: 24, AssignedToGuest: 28 }
WDF_DMA_ENABLER_CONFIG: 80, 8 { Size: 0, Profile: 4, MaximumLength: 8, EvtDmaEnablerFill: 16, EvtDmaEnablerFlush: 24, EvtDmaEnablerDisable: 32, EvtDmaEnablerEnable: 40, EvtDmaEnablerSelfManagedIoStart: 48, EvtDmaEnablerSelfManagedIoStop: 56, AddressWidthOverride: 64, WdmDmaVersionOverride: 68, Flags: 72 }
WDF_DMA_SYSTEM_PROFILE_CONFIG: 32, 8 { Size: 0, DemandMode: 4, LoopedTransfer: 5, DmaWidth: 8, DeviceAddress: 16, DmaDescriptor: 24 }
WDF_DPC_CONFIG: 24, 8 { Size: 0, EvtDpcFunc: 8, AutomaticSerialization: 16 }
WDF_DRIVER_CONFIG: 32, 8 { Size: 0, EvtDriverDeviceAdd: 8, EvtDriverUnload: 16, DriverInitFlags: 24, DriverPoolTag: 28 }
WDF_DRIVER_GLOBALS: 56, 8 { Driver: 0, DriverFlags: 8, DriverTag: 12, DriverName: 16, DisplaceDriverUnload: 48 }
WDF_DRIVER_VERSION_AVAILABLE_PARAMS: 12, 4 { Size: 0, MajorVersion: 4, MinorVersion: 8 }
WDF_FDO_EVENT_CALLBACKS: 32, 8 { Size: 0, EvtDeviceFilterAddResourceRequirements: 8, EvtDeviceFilterRemoveResourceRequirements: 16, EvtDeviceRemoveAddedResources: 24 }
WDF_FILEOBJECT_CONFIG: 40, 8 { Size: 0, EvtDeviceFileCreate: 8, EvtFileClose: 16, EvtFileCleanup: 24, AutoForwardCleanupClose: 32, FileObjectClass: 36 }
WDF_INTERRUPT_CONFIG: 104, 8 { Size: 0, SpinLock: 8, ShareVector: 16, FloatingSave: 20, AutomaticSerialization: 21, EvtInterruptIsr: 24, EvtInterruptDpc: 32, EvtInterruptEnable: 40, EvtInterruptDisable: 48, EvtInterruptWorkItem: 56, InterruptRaw: 64, InterruptTranslated: 72, WaitLock: 80, PassiveHandling: 88, ReportInactiveOnPowerDown: 92, CanWakeDevice: 96 }
WDF_INTERRUPT_EXTENDED_POLICY: 32, 8 { Size: 0, Policy: 4, Priority: 8, TargetProcessorSetAndGroup: 16 }
WDF_INTERRUPT_INFO: 64, 8 { Size: 0, Reserved1: 8, TargetProcessorSet: 16, Reserved2: 24, MessageNumber: 28, Vector: 32, Irql: 36, Mode: 40, Polarity: 44, MessageSignaled: 48, ShareDisposition: 49, Group: 56 }
WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS: 8, 8 { Policy: 0, Policy.ExaminePolicy: 0, Policy.ExaminePolicy.EvtIoWdmIrpForForwardProgress: 0 }
WDF_IO_QUEUE_CONFIG: 96, 8 { Size: 0, DispatchType: 4, PowerManaged: 8, AllowZeroLengthRequests: 12, DefaultQueue: 13, EvtIoDefault: 16, EvtIoRead: 24, EvtIoWrite: 32, EvtIoDeviceControl: 40, EvtIoInternalDeviceControl: 48, EvtIoStop: 56, EvtIoResume: 64, EvtIoCanceledOnQueue: 72, Settings: 80, Settings.Parallel: 80, Settings.Parallel.NumberOfPresentedRequests: 80, Driver: 88 }
WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY: 40, 8 { Size: 0, TotalForwardProgressRequests: 4, ForwardProgressReservedPolicy: 8, ForwardProgressReservePolicySettings: 16, EvtIoAllocateResourcesForReservedRequest: 24, EvtIoAllocateRequestResources: 32 }
WDF_IO_TARGET_OPEN_PARAMS: 136, 8 { Size: 0, Type: 4, EvtIoTargetQueryRemove: 8, EvtIoTargetRemoveCanceled: 16, EvtIoTargetRemoveComplete: 24, TargetDeviceObject: 32, TargetFileObject: 40, TargetDeviceName: 48, DesiredAccess: 64, ShareAccess: 68, FileAttributes: 72, CreateDisposition: 76, CreateOptions: 80, EaBuffer: 88, EaBufferLength: 96, AllocationSize: 104, FileInformation: 112, FileName: 120 }
WDF_IO_TYPE_CONFIG: 16, 4 { Size: 0, ReadWriteIoType: 4, DeviceControlIoType: 8, DirectTransferThreshold: 12 }
WDF_LIBRARY_INFO: 56, 8 { Size: 0, LibraryCommission: 8, LibraryDecommission: 16, LibraryRegisterClient: 24, LibraryUnregisterClient: 32, Version: 40 }
WDF_MEMORY_DESCRIPTOR: 24, 8 { Type: 0, u: 8, u.BufferType: 8, u.BufferType.Buffer: 8, u.BufferType.Length: 16, u.MdlType: 8, u.MdlType.Mdl: 8, u.MdlType.BufferLength: 16, u.HandleType: 8, u.HandleType.Memory: 8, u.HandleType.Offsets: 16 }
WDF_OBJECT_ATTRIBUTES: 56, 8 { Size: 0, EvtCleanupCallback: 8, EvtDestroyCallback: 16, ExecutionLevel: 24, SynchronizationScope: 28, ParentObject: 32, ContextSizeOverride: 40, ContextTypeInfo: 48 }
WDF_OBJECT_CONTEXT_TYPE_INFO: 40, 8 { Size: 0, ContextName: 8, ContextSize: 16, UniqueType: 24, EvtDriverGetUniqueContextType: 32 }
WDF_PDO_EVENT_CALLBACKS: 64, 8 { Size: 0, EvtDeviceResourcesQuery: 8, EvtDeviceResourceRequirementsQuery: 16, EvtDeviceEject: 24, EvtDeviceSetLock: 32, EvtDeviceEnableWakeAtBus: 40, EvtDeviceDisableWakeAtBus: 48, EvtDeviceReportedMissing: 56 }
WDF_PNPPOWER_EVENT_CALLBACKS: 144, 8 { Size: 0, EvtDeviceD0Entry: 8, EvtDeviceD0EntryPostInterruptsEnabled: 16, EvtDeviceD0Exit: 24, EvtDeviceD0ExitPreInterruptsDisabled: 32, EvtDevicePrepareHardware: 40, EvtDeviceReleaseHardware: 48, EvtDeviceSelfManagedIoCleanup: 56, EvtDeviceSelfManagedIoFlush: 64, EvtDeviceSelfManagedIoInit: 72, EvtDeviceSelfManagedIoSuspend: 80, EvtDeviceSelfManagedIoRestart: 88, EvtDeviceSurpriseRemoval: 96, EvtDeviceQueryRemove: 104, EvtDeviceQueryStop: 112, EvtDeviceUsageNotification: 120, EvtDeviceRelationsQuery: 128, EvtDeviceUsageNotificationEx: 136 }
WDF_POWER_FRAMEWORK_SETTINGS: 72, 8 { Size: 0, EvtDeviceWdmPostPoFxRegisterDevice: 8, EvtDeviceWdmPrePoFxUnregisterDevice: 16, Component: 24, ComponentActiveConditionCallback: 32, ComponentIdleConditionCallback: 40, ComponentIdleStateCallback: 48, PowerControlCallback: 56, PoFxDeviceContext: 64 }
WDF_POWER_POLICY_EVENT_CALLBACKS: 64, 8 { Size: 0, EvtDeviceArmWakeFromS0: 8, EvtDeviceDisarmWakeFromS0: 16, EvtDeviceWakeFromS0Triggered: 24, EvtDeviceArmWakeFromSx: 32, EvtDeviceDisarmWakeFromSx: 40, EvtDeviceWakeFromSxTriggered: 48, EvtDeviceArmWakeFromSxWithReason: 56 }
WDF_POWER_ROUTINE_TIMED_OUT_DATA: 32, 8 { PowerState: 0, PowerPolicyState: 4, DeviceObject: 8, Device: 16, TimedOutThread: 24 }
WDF_QUERY_INTERFACE_CONFIG: 48, 8 { Size: 0, Interface: 8, InterfaceType: 16, SendQueryToParentStack: 24, EvtDeviceProcessQueryInterfaceRequest: 32, ImportInterface: 40 }
WDF_QUEUE_FATAL_ERROR_DATA: 24, 8 { Queue: 0, Request: 8, Status: 16 }
WDF_REMOVE_LOCK_OPTIONS: 8, 4 { Size: 0, Flags: 4 }
WDF_REQUEST_COMPLETION_PARAMS: 72, 8 { Size: 0, Type: 4, IoStatus: 8, Parameters: 24, Parameters.Write: 24, Parameters.Write.Buffer: 24, Parameters.Write.Length: 32, Parameters.Write.Offset: 40, Parameters.Read: 24, Parameters.Read.Buffer: 24, Parameters.Read.Length: 32, Parameters.Read.Offset: 40, Parameters.Ioctl: 24, Parameters.Ioctl.IoControlCode: 24, Parameters.Ioctl.Input: 32, Parameters.Ioctl.Input.Buffer: 32, Parameters.Ioctl.Input.Offset: 40, Parameters.Ioctl.Output: 48, Parameters.Ioctl.Output.Buffer: 48, Parameters.Ioctl.Output.Offset: 56, Parameters.Ioctl.Output.Length: 64, Parameters.Others: 24, Parameters.Others.Argument1: 24, Parameters.Others.Argument1.Ptr: 24, Parameters.Others.Argument1.Value: 24, Parameters.Others.Argument2: 32, Parameters.Others.Argument2.Ptr: 32, Parameters.Others.Argument2.Value: 32, Parameters.Others.Argument3: 40, Parameters.Others.Argument3.Ptr: 40, Parameters.Others.Argument3.Value: 40, Parameters.Others.Argument4: 48, Parameters.Others.Argument4.Ptr: 48, Parameters.Others.Argument4.Value: 48, Parameters.Usb: 24, Parameters.Usb.Completion: 24 }
WDF_REQUEST_FATAL_ERROR_INFORMATION_LENGTH_MISMATCH_DATA: 40, 8 { Request: 0, Irp: 8, OutputBufferLength: 16, Information: 24, MajorFunction: 32 }
WDF_REQUEST_FORWARD_OPTIONS: 8, 4 { Size: 0, Flags: 4 }
WDF_REQUEST_PARAMETERS: 40, 8 { Size: 0, MinorFunction: 2, Type: 4, Parameters: 8, Parameters.Create: 8, Parameters.Create.SecurityContext: 8, Parameters.Create.Options: 16, Parameters.Create.FileAttributes: 24, Parameters.Create.ShareAccess: 26, Parameters.Create.EaLength: 32, Parameters.Read: 8, Parameters.Read.Length: 8, Parameters.Read.Key: 16, Parameters.Read.DeviceOffset: 24, Parameters.Write: 8, Parameters.Write.Length: 8, Parameters.Write.Key: 16, Parameters.Write.DeviceOffset: 24, Parameters.DeviceIoControl: 8, Parameters.DeviceIoControl.OutputBufferLength: 8, Parameters.DeviceIoControl.InputBufferLength: 16, Parameters.DeviceIoControl.IoControlCode: 24, Parameters.DeviceIoControl.Type3InputBuffer: 32, Parameters.Others: 8, Parameters.Others.Arg1: 8, Parameters.Others.Arg2: 16, Parameters.Others.IoControlCode: 24, Parameters.Others.Arg4: 32 }
WDF_REQUEST_REUSE_PARAMS: 24, 8 { Size: 0, Flags: 4, Status: 8, NewIrp: 16 }
WDF_REQUEST_SEND_OPTIONS: 16, 8 { Size: 0, Flags: 4, Timeout: 8 }
WDF_TASK_SEND_OPTIONS: 16, 8 { Size: 0, Flags: 4, Timeout: 8 }
WDF_TIMER_CONFIG: 40, 8 { Size: 0, EvtTimerFunc: 8, Period: 16, AutomaticSerialization: 20, TolerableDelay: 24, UseHighResolutionTimer: 32 }
WDF_VERSION: 12, 4 { Major: 0, Minor: 4, Build: 8 }
WDF_WMI_INSTANCE_CONFIG: 64, 8 { Size: 0, Provider: 8, ProviderConfig: 16, UseContextForQuery: 24, Register: 25, EvtWmiInstanceQueryInstance: 32, EvtWmiInstanceSetInstance: 40, EvtWmiInstanceSetItem: 48, EvtWmiInstanceExecuteMethod: 56 }
WDF_WMI_PROVIDER_CONFIG: 40, 8 { Size: 0, Guid: 4, Flags: 20, MinInstanceBufferSize: 24, EvtWmiProviderFunctionControl: 32 }
WDF_WORKITEM_CONFIG: 24, 8 { Size: 0, EvtWorkItemFunc: 8, AutomaticSerialization: 16 }
WNF_KSCAMERA_STREAMSTATE_INFO: 16, 4 { ProcessId: 0, SessionId: 4, StreamState: 8, Reserved: 12 }
WORK_QUEUE_ITEM: 32, 8 { List: 0, WorkerRoutine: 16, Parameter: 24 }
WST_BUFFER: 860, 4 { ScanlinesRequested: 0, WstLines: 128 }
WST_BUFFER_LINE: 43, 1 { Confidence: 0, Bytes: 1 }
#[cfg(target_arch = "x86_64")]
XSAVE_AREA: 576, 16 { LegacyState: 0, Header: 512 }
#[cfg(target_arch = "x86_64")]
XSAVE_AREA_HEADER: 64, 8 { Mask: 0, CompactionMask: 8, Reserved2: 16 }
#[cfg(target_arch = "x86_64")]
XSAVE_FORMAT: 512, 16 { ControlWord: 0, StatusWord: 2, TagWord: 4, Reserved1: 5, ErrorOpcode: 6, ErrorOffset: 8, ErrorSelector: 12, Reserved2: 14, DataOffset: 16, DataSelector: 20, Reserved3: 22, MxCsr: 24, MxCsr_Mask: 28, FloatRegisters: 32, XmmRegisters: 160, Reserved4: 416 }
#[cfg(target_arch = "x86_64")]
XSTATE_CONTEXT: 32, 8 { Mask: 0, Length: 8, Reserved1: 12, Area: 16, Buffer: 24 }
#[cfg(target_arch = "x86_64")]
XSTATE_SAVE: 56, 8 { Prev: 0, Thread: 8, Level: 16, XStateContext: 24 }
#[cfg(target_arch = "aarch64")]
XSTATE_SAVE: 4, 4 { Dummy: 0 }
}
