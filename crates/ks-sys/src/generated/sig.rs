//! Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

#[allow(unused_imports)]
use crate::*;

pub type BugCheckSecondaryMultiPartDumpDataCallback =
    callback!(fn(_: KBUGCHECK_CALLBACK_REASON, _: *mut KBUGCHECK_REASON_CALLBACK_RECORD, _: PVOID, _: ULONG));
pub type ClfsAddLogContainer = callback!(
    fn(plfoLog: PLOG_FILE_OBJECT, pcbContainer: PULONGLONG, puszContainerPath: PUNICODE_STRING) -> NTSTATUS
);
pub type ClfsAddLogContainerSet = callback!(
    fn(
        plfoLog: PLOG_FILE_OBJECT,
        cContainers: USHORT,
        pcbContainer: PULONGLONG,
        rguszContainerPath: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type ClfsAdvanceLogBase =
    callback!(fn(pvMarshalContext: PVOID, plsnBase: PCLFS_LSN, fFlags: ULONG) -> NTSTATUS);
pub type ClfsAlignReservedLog = callback!(
    fn(
        pvMarshalContext: PVOID,
        cRecords: ULONG,
        rgcbReservation: *mut LONGLONG,
        pcbAlignReservation: PLONGLONG,
    ) -> NTSTATUS
);
pub type ClfsAllocReservedLog =
    callback!(fn(pvMarshalContext: PVOID, cRecords: ULONG, pcbAdjustment: PLONGLONG) -> NTSTATUS);
pub type ClfsCloseAndResetLogFile = callback!(fn(plfoLog: PLOG_FILE_OBJECT) -> NTSTATUS);
pub type ClfsCloseLogFileObject = callback!(fn(plfoLog: PLOG_FILE_OBJECT) -> NTSTATUS);
pub type ClfsCreateLogFile = callback!(
    fn(
        pplfoLog: PPLOG_FILE_OBJECT,
        puszLogFileName: PUNICODE_STRING,
        fDesiredAccess: ACCESS_MASK,
        dwShareMode: ULONG,
        psdLogFile: PSECURITY_DESCRIPTOR,
        fCreateDisposition: ULONG,
        fCreateOptions: ULONG,
        fFlagsAndAttributes: ULONG,
        fLogOptionFlag: ULONG,
        pvContext: PVOID,
        cbContext: ULONG,
    ) -> NTSTATUS
);
pub type ClfsCreateMarshallingArea = callback!(
    fn(
        plfoLog: PLOG_FILE_OBJECT,
        ePoolType: POOL_TYPE,
        pfnAllocBuffer: PALLOCATE_FUNCTION,
        pfnFreeBuffer: PFREE_FUNCTION,
        cbMarshallingBuffer: ULONG,
        cMaxWriteBuffers: ULONG,
        cMaxReadBuffers: ULONG,
        ppvMarshalContext: *mut PVOID,
    ) -> NTSTATUS
);
pub type ClfsCreateScanContext = callback!(
    fn(
        plfoLog: PLOG_FILE_OBJECT,
        cFromContainer: ULONG,
        cContainers: ULONG,
        eScanMode: CLFS_SCAN_MODE,
        pcxScan: PCLFS_SCAN_CONTEXT,
    ) -> NTSTATUS
);
pub type ClfsDeleteLogByPointer = callback!(fn(plfoLog: PLOG_FILE_OBJECT) -> NTSTATUS);
pub type ClfsDeleteLogFile = callback!(
    fn(
        puszLogFileName: PUNICODE_STRING,
        pvReserved: PVOID,
        fLogOptionFlag: ULONG,
        pvContext: PVOID,
        cbContext: ULONG,
    ) -> NTSTATUS
);
pub type ClfsDeleteMarshallingArea = callback!(fn(pvMarshalContext: PVOID) -> NTSTATUS);
pub type ClfsEarlierLsn = callback!(fn(plsn: PCLFS_LSN) -> CLFS_LSN);
pub type ClfsFinalize = callback!(fn());
pub type ClfsFlushBuffers = callback!(fn(pvMarshalContext: PVOID) -> NTSTATUS);
pub type ClfsFlushToLsn =
    callback!(fn(pvMarshalContext: PVOID, plsnFlush: PCLFS_LSN, plsnLastFlushed: PCLFS_LSN) -> NTSTATUS);
pub type ClfsFreeReservedLog =
    callback!(fn(pvMarshalContext: PVOID, cRecords: ULONG, pcbAdjustment: PLONGLONG) -> NTSTATUS);
pub type ClfsGetContainerName = callback!(
    fn(
        plfoLog: PLOG_FILE_OBJECT,
        cidLogicalContainer: CLFS_CONTAINER_ID,
        puszContainerName: PUNICODE_STRING,
        pcActualLenContainerName: PULONG,
    ) -> NTSTATUS
);
pub type ClfsGetIoStatistics = callback!(
    fn(
        plfoLog: PLOG_FILE_OBJECT,
        pvStatsBuffer: PVOID,
        cbStatsBuffer: ULONG,
        eStatsClass: CLFS_IOSTATS_CLASS,
        pcbStatsWritten: PULONG,
    ) -> NTSTATUS
);
pub type ClfsGetLastLsn = callback!(fn(plfoLog: PLOG_FILE_OBJECT, plsnLast: PCLFS_LSN) -> NTSTATUS);
pub type ClfsGetLogFileInformation = callback!(
    fn(plfoLog: PLOG_FILE_OBJECT, pinfoBuffer: PCLFS_INFORMATION, pcbInfoBuffer: PULONG) -> NTSTATUS
);
pub type ClfsInitialize = callback!(fn() -> NTSTATUS);
pub type ClfsLaterLsn = callback!(fn(plsn: PCLFS_LSN) -> CLFS_LSN);
pub type ClfsLsnBlockOffset = callback!(fn(plsn: *const CLFS_LSN) -> ULONG);
pub type ClfsLsnContainer = callback!(fn(plsn: *const CLFS_LSN) -> CLFS_CONTAINER_ID);
pub type ClfsLsnCreate =
    callback!(fn(cidContainer: CLFS_CONTAINER_ID, offBlock: ULONG, cRecord: ULONG) -> CLFS_LSN);
pub type ClfsLsnDifference = callback!(
    fn(
        plsnStart: PCLFS_LSN,
        plsnFinish: PCLFS_LSN,
        cbContainer: ULONG,
        cbMaxBlock: ULONG,
        pcbDifference: PLONGLONG,
    ) -> NTSTATUS
);
pub type ClfsLsnEqual = callback!(fn(plsn1: *const CLFS_LSN, plsn2: *const CLFS_LSN) -> BOOLEAN);
pub type ClfsLsnGreater = callback!(fn(plsn1: *const CLFS_LSN, plsn2: *const CLFS_LSN) -> BOOLEAN);
pub type ClfsLsnIncrement = callback!(fn(plsn: PCLFS_LSN) -> CLFS_LSN);
pub type ClfsLsnInvalid = callback!(fn(plsn: *const CLFS_LSN) -> BOOLEAN);
pub type ClfsLsnLess = callback!(fn(plsn1: *const CLFS_LSN, plsn2: *const CLFS_LSN) -> BOOLEAN);
pub type ClfsLsnNull = callback!(fn(plsn: *const CLFS_LSN) -> BOOLEAN);
pub type ClfsLsnRecordSequence = callback!(fn(plsn: *const CLFS_LSN) -> ULONG);
pub type ClfsMgmtDeregisterManagedClient = callback!(fn(ClientCookie: CLFS_MGMT_CLIENT) -> NTSTATUS);
pub type ClfsMgmtHandleLogFileFull = callback!(fn(Client: CLFS_MGMT_CLIENT) -> NTSTATUS);
pub type ClfsMgmtInstallPolicy =
    callback!(fn(LogFile: PLOG_FILE_OBJECT, Policy: PCLFS_MGMT_POLICY, PolicyLength: ULONG) -> NTSTATUS);
pub type ClfsMgmtQueryPolicy = callback!(
    fn(
        LogFile: PLOG_FILE_OBJECT,
        PolicyType: CLFS_MGMT_POLICY_TYPE,
        Policy: PCLFS_MGMT_POLICY,
        PolicyLength: PULONG,
    ) -> NTSTATUS
);
pub type ClfsMgmtRegisterManagedClient = callback!(
    fn(
        LogFile: PLOG_FILE_OBJECT,
        RegistrationData: PCLFS_MGMT_CLIENT_REGISTRATION,
        ClientCookie: PCLFS_MGMT_CLIENT,
    ) -> NTSTATUS
);
pub type ClfsMgmtRemovePolicy =
    callback!(fn(LogFile: PLOG_FILE_OBJECT, PolicyType: CLFS_MGMT_POLICY_TYPE) -> NTSTATUS);
pub type ClfsMgmtSetLogFileSize = callback!(
    fn(
        LogFile: PLOG_FILE_OBJECT,
        NewSizeInContainers: PULONGLONG,
        ResultingSizeInContainers: PULONGLONG,
        CompletionRoutine: PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK,
        CompletionRoutineData: PVOID,
    ) -> NTSTATUS
);
pub type ClfsMgmtSetLogFileSizeAsClient = callback!(
    fn(
        LogFile: PLOG_FILE_OBJECT,
        ClientCookie: PCLFS_MGMT_CLIENT,
        NewSizeInContainers: PULONGLONG,
        ResultingSizeInContainers: PULONGLONG,
        CompletionRoutine: PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK,
        CompletionRoutineData: PVOID,
    ) -> NTSTATUS
);
pub type ClfsMgmtTailAdvanceFailure = callback!(fn(Client: CLFS_MGMT_CLIENT, Reason: NTSTATUS) -> NTSTATUS);
pub type ClfsQueryLogFileInformation = callback!(
    fn(
        plfoLog: PLOG_FILE_OBJECT,
        eInformationClass: CLFS_LOG_INFORMATION_CLASS,
        pinfoInputBuffer: PVOID,
        cbinfoInputBuffer: ULONG,
        pinfoBuffer: PVOID,
        pcbInfoBuffer: PULONG,
    ) -> NTSTATUS
);
pub type ClfsReadLogRecord = callback!(
    fn(
        pvMarshalContext: PVOID,
        plsnFirst: PCLFS_LSN,
        peContextMode: CLFS_CONTEXT_MODE,
        ppvReadBuffer: *mut PVOID,
        pcbReadBuffer: PULONG,
        peRecordType: PCLFS_RECORD_TYPE,
        plsnUndoNext: PCLFS_LSN,
        plsnPrevious: PCLFS_LSN,
        ppvReadContext: *mut PVOID,
    ) -> NTSTATUS
);
pub type ClfsReadNextLogRecord = callback!(
    fn(
        pvReadContext: PVOID,
        ppvBuffer: *mut PVOID,
        pcbBuffer: PULONG,
        peRecordType: PCLFS_RECORD_TYPE,
        plsnUser: PCLFS_LSN,
        plsnUndoNext: PCLFS_LSN,
        plsnPrevious: PCLFS_LSN,
        plsnRecord: PCLFS_LSN,
    ) -> NTSTATUS
);
pub type ClfsReadPreviousRestartArea = callback!(
    fn(
        pvReadContext: PVOID,
        ppvRestartBuffer: *mut PVOID,
        pcbRestartBuffer: PULONG,
        plsnRestart: PCLFS_LSN,
    ) -> NTSTATUS
);
pub type ClfsReadRestartArea = callback!(
    fn(
        pvMarshalContext: PVOID,
        ppvRestartBuffer: *mut PVOID,
        pcbRestartBuffer: PULONG,
        plsn: PCLFS_LSN,
        ppvReadContext: *mut PVOID,
    ) -> NTSTATUS
);
pub type ClfsRemoveLogContainer =
    callback!(fn(plfoLog: PLOG_FILE_OBJECT, puszContainerPath: PUNICODE_STRING, fForce: BOOLEAN) -> NTSTATUS);
pub type ClfsRemoveLogContainerSet = callback!(
    fn(
        plfoLog: PLOG_FILE_OBJECT,
        cContainers: USHORT,
        rgwszContainerPath: PUNICODE_STRING,
        fForce: BOOLEAN,
    ) -> NTSTATUS
);
pub type ClfsReserveAndAppendLog = callback!(
    fn(
        pvMarshalContext: PVOID,
        rgWriteEntries: PCLFS_WRITE_ENTRY,
        cWriteEntries: ULONG,
        plsnUndoNext: PCLFS_LSN,
        plsnPrevious: PCLFS_LSN,
        cReserveRecords: ULONG,
        rgcbReservation: PLONGLONG,
        fFlags: ULONG,
        plsn: PCLFS_LSN,
    ) -> NTSTATUS
);
pub type ClfsReserveAndAppendLogAligned = callback!(
    fn(
        pvMarshalContext: PVOID,
        rgWriteEntries: PCLFS_WRITE_ENTRY,
        cWriteEntries: ULONG,
        cbEntryAlignment: ULONG,
        plsnUndoNext: PCLFS_LSN,
        plsnPrevious: PCLFS_LSN,
        cReserveRecords: ULONG,
        rgcbReservation: PLONGLONG,
        fFlags: ULONG,
        plsn: PCLFS_LSN,
    ) -> NTSTATUS
);
pub type ClfsScanLogContainers =
    callback!(fn(pcxScan: PCLFS_SCAN_CONTEXT, eScanMode: CLFS_SCAN_MODE) -> NTSTATUS);
pub type ClfsSetArchiveTail =
    callback!(fn(plfoLog: PLOG_FILE_OBJECT, plsnArchiveTail: PCLFS_LSN) -> NTSTATUS);
pub type ClfsSetEndOfLog = callback!(fn(plfoLog: PLOG_FILE_OBJECT, plsnEnd: PCLFS_LSN) -> NTSTATUS);
pub type ClfsSetLogFileInformation = callback!(
    fn(
        plfoLog: PLOG_FILE_OBJECT,
        eInformationClass: CLFS_LOG_INFORMATION_CLASS,
        pinfoBuffer: PVOID,
        cbBuffer: ULONG,
    ) -> NTSTATUS
);
pub type ClfsTerminateReadLog = callback!(fn(pvCursorContext: PVOID) -> NTSTATUS);
pub type ClfsValidTopLevelContext = callback!(fn(pirpTopLevelContext: PIRP) -> BOOLEAN);
pub type ClfsWriteRestartArea = callback!(
    fn(
        pvMarshalContext: PVOID,
        pvRestartBuffer: PVOID,
        cbRestartBuffer: ULONG,
        plsnBase: PCLFS_LSN,
        fFlags: ULONG,
        pcbWritten: PULONG,
        plsnNext: PCLFS_LSN,
    ) -> NTSTATUS
);
pub type CmCallbackGetKeyObjectID = callback!(
    fn(
        Cookie: PLARGE_INTEGER,
        Object: PVOID,
        ObjectID: PULONG_PTR,
        ObjectName: *mut PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type CmCallbackGetKeyObjectIDEx = callback!(
    fn(
        Cookie: PLARGE_INTEGER,
        Object: PVOID,
        ObjectID: PULONG_PTR,
        ObjectName: *mut PCUNICODE_STRING,
        Flags: ULONG,
    ) -> NTSTATUS
);
pub type CmCallbackReleaseKeyObjectIDEx = callback!(fn(ObjectName: PCUNICODE_STRING));
pub type CmGetBoundTransaction = callback!(fn(Cookie: PLARGE_INTEGER, Object: PVOID) -> PVOID);
pub type CmGetCallbackVersion = callback!(fn(Major: PULONG, Minor: PULONG));
pub type CmRegisterCallback =
    callback!(fn(Function: PEX_CALLBACK_FUNCTION, Context: PVOID, Cookie: PLARGE_INTEGER) -> NTSTATUS);
pub type CmRegisterCallbackEx = callback!(
    fn(
        Function: PEX_CALLBACK_FUNCTION,
        Altitude: PCUNICODE_STRING,
        Driver: PVOID,
        Context: PVOID,
        Cookie: PLARGE_INTEGER,
        Reserved: PVOID,
    ) -> NTSTATUS
);
pub type CmSetCallbackObjectContext = callback!(
    fn(Object: PVOID, Cookie: PLARGE_INTEGER, NewContext: PVOID, OldContext: *mut PVOID) -> NTSTATUS
);
pub type CmUnRegisterCallback = callback!(fn(Cookie: LARGE_INTEGER) -> NTSTATUS);
pub type DbgBreakPointWithStatus = callback!(fn(Status: ULONG));
pub type DbgPrint = variadic!(fn(Format: PCSTR, ...) -> ULONG);
pub type DbgPrintEx = variadic!(fn(ComponentId: ULONG, Level: ULONG, Format: PCSTR, ...) -> ULONG);
pub type DbgPrintReturnControlC = variadic!(fn(Format: PCCH, ...) -> ULONG);
pub type DbgPrompt = callback!(fn(Prompt: PCCH, Response: PCH, Length: ULONG) -> ULONG);
pub type DbgQueryDebugFilterState = callback!(fn(ComponentId: ULONG, Level: ULONG) -> NTSTATUS);
pub type DbgSetDebugFilterState = callback!(fn(ComponentId: ULONG, Level: ULONG, State: BOOLEAN) -> NTSTATUS);
pub type DbgSetDebugPrintCallback =
    callback!(fn(DebugPrintCallback: PDEBUG_PRINT_CALLBACK, Enable: BOOLEAN) -> NTSTATUS);
pub type EtwActivityIdControl = callback!(fn(ControlCode: ULONG, ActivityId: LPGUID) -> NTSTATUS);
pub type EtwEventEnabled =
    callback!(fn(RegHandle: REGHANDLE, EventDescriptor: PCEVENT_DESCRIPTOR) -> BOOLEAN);
pub type EtwProviderEnabled =
    callback!(fn(RegHandle: REGHANDLE, Level: UCHAR, Keyword: ULONGLONG) -> BOOLEAN);
pub type EtwRegister = callback!(
    fn(
        ProviderId: LPCGUID,
        EnableCallback: PETWENABLECALLBACK,
        CallbackContext: PVOID,
        RegHandle: PREGHANDLE,
    ) -> NTSTATUS
);
pub type EtwSetInformation = callback!(
    fn(
        RegHandle: REGHANDLE,
        InformationClass: EVENT_INFO_CLASS,
        EventInformation: PVOID,
        InformationLength: ULONG,
    ) -> NTSTATUS
);
pub type EtwUnregister = callback!(fn(RegHandle: REGHANDLE) -> NTSTATUS);
pub type EtwWrite = callback!(
    fn(
        RegHandle: REGHANDLE,
        EventDescriptor: PCEVENT_DESCRIPTOR,
        ActivityId: LPCGUID,
        UserDataCount: ULONG,
        UserData: PEVENT_DATA_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type EtwWriteEx = callback!(
    fn(
        RegHandle: REGHANDLE,
        EventDescriptor: PCEVENT_DESCRIPTOR,
        Filter: ULONG64,
        Flags: ULONG,
        ActivityId: LPCGUID,
        RelatedActivityId: LPCGUID,
        UserDataCount: ULONG,
        UserData: PEVENT_DATA_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type EtwWriteString = callback!(
    fn(
        RegHandle: REGHANDLE,
        Level: UCHAR,
        Keyword: ULONGLONG,
        ActivityId: LPCGUID,
        String: PCWSTR,
    ) -> NTSTATUS
);
pub type EtwWriteTransfer = callback!(
    fn(
        RegHandle: REGHANDLE,
        EventDescriptor: PCEVENT_DESCRIPTOR,
        ActivityId: LPCGUID,
        RelatedActivityId: LPCGUID,
        UserDataCount: ULONG,
        UserData: PEVENT_DATA_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type ExAcquireFastMutex = callback!(fn(FastMutex: PFAST_MUTEX));
pub type ExAcquireFastMutexUnsafe = callback!(fn(FastMutex: PFAST_MUTEX));
pub type ExAcquireResourceExclusiveLite = callback!(fn(Resource: PERESOURCE, Wait: BOOLEAN) -> BOOLEAN);
pub type ExAcquireResourceSharedLite = callback!(fn(Resource: PERESOURCE, Wait: BOOLEAN) -> BOOLEAN);
pub type ExAcquireRundownProtection = callback!(fn(RunRef: PEX_RUNDOWN_REF) -> BOOLEAN);
pub type ExAcquireRundownProtectionCacheAware =
    callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE) -> BOOLEAN);
pub type ExAcquireRundownProtectionCacheAwareEx =
    callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE, Count: ULONG) -> BOOLEAN);
pub type ExAcquireRundownProtectionEx = callback!(fn(RunRef: PEX_RUNDOWN_REF, Count: ULONG) -> BOOLEAN);
pub type ExAcquireSharedStarveExclusive = callback!(fn(Resource: PERESOURCE, Wait: BOOLEAN) -> BOOLEAN);
pub type ExAcquireSharedWaitForExclusive = callback!(fn(Resource: PERESOURCE, Wait: BOOLEAN) -> BOOLEAN);
pub type ExAcquireSpinLockExclusive = callback!(fn(SpinLock: PEX_SPIN_LOCK) -> KIRQL);
pub type ExAcquireSpinLockExclusiveAtDpcLevel = callback!(fn(SpinLock: PEX_SPIN_LOCK));
pub type ExAcquireSpinLockShared = callback!(fn(SpinLock: PEX_SPIN_LOCK) -> KIRQL);
pub type ExAcquireSpinLockSharedAtDpcLevel = callback!(fn(SpinLock: PEX_SPIN_LOCK));
pub type ExAllocateCacheAwareRundownProtection =
    callback!(fn(PoolType: POOL_TYPE, PoolTag: ULONG) -> PEX_RUNDOWN_REF_CACHE_AWARE);
pub type ExAllocateFromPagedLookasideList = callback!(fn(Lookaside: PPAGED_LOOKASIDE_LIST) -> PVOID);
pub type ExAllocatePool = callback!(fn(PoolType: POOL_TYPE, NumberOfBytes: SIZE_T) -> PVOID);
pub type ExAllocatePool2 = callback!(fn(Flags: ULONG64, NumberOfBytes: SIZE_T, Tag: ULONG) -> PVOID);
pub type ExAllocatePool3 = callback!(
    fn(
        Flags: ULONG64,
        NumberOfBytes: SIZE_T,
        Tag: ULONG,
        ExtendedParameters: PCPOOL_EXTENDED_PARAMETER,
        ExtendedParametersCount: ULONG,
    ) -> PVOID
);
pub type ExAllocatePoolWithQuota = callback!(fn(PoolType: POOL_TYPE, NumberOfBytes: SIZE_T) -> PVOID);
pub type ExAllocatePoolWithQuotaTag =
    callback!(fn(PoolType: POOL_TYPE, NumberOfBytes: SIZE_T, Tag: ULONG) -> PVOID);
pub type ExAllocatePoolWithTag =
    callback!(fn(PoolType: POOL_TYPE, NumberOfBytes: SIZE_T, Tag: ULONG) -> PVOID);
pub type ExAllocatePoolWithTagPriority = callback!(
    fn(PoolType: POOL_TYPE, NumberOfBytes: SIZE_T, Tag: ULONG, Priority: EX_POOL_PRIORITY) -> PVOID
);
pub type ExAllocateTimer =
    callback!(fn(Callback: PEXT_CALLBACK, CallbackContext: PVOID, Attributes: ULONG) -> PEX_TIMER);
pub type ExCancelTimer = callback!(fn(Timer: PEX_TIMER, Parameters: PEXT_CANCEL_PARAMETERS) -> BOOLEAN);
pub type ExCleanupRundownProtectionCacheAware = callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE));
pub type ExConvertExclusiveToSharedLite = callback!(fn(Resource: PERESOURCE));
pub type ExCreateCallback = callback!(
    fn(
        CallbackObject: *mut PCALLBACK_OBJECT,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        Create: BOOLEAN,
        AllowMultipleCallbacks: BOOLEAN,
    ) -> NTSTATUS
);
pub type ExDeleteLookasideListEx = callback!(fn(Lookaside: PLOOKASIDE_LIST_EX));
pub type ExDeleteNPagedLookasideList = callback!(fn(Lookaside: PNPAGED_LOOKASIDE_LIST));
pub type ExDeletePagedLookasideList = callback!(fn(Lookaside: PPAGED_LOOKASIDE_LIST));
pub type ExDeleteResourceLite = callback!(fn(Resource: PERESOURCE) -> NTSTATUS);
pub type ExDeleteTimer = callback!(
    fn(Timer: PEX_TIMER, Cancel: BOOLEAN, Wait: BOOLEAN, Parameters: PEXT_DELETE_PARAMETERS) -> BOOLEAN
);
pub type ExEnterCriticalRegionAndAcquireResourceExclusive = callback!(fn(Resource: PERESOURCE) -> PVOID);
pub type ExEnterCriticalRegionAndAcquireResourceShared = callback!(fn(Resource: PERESOURCE) -> PVOID);
pub type ExEnterCriticalRegionAndAcquireSharedWaitForExclusive = callback!(fn(Resource: PERESOURCE) -> PVOID);
pub type ExEnumerateSystemFirmwareTables = callback!(
    fn(
        FirmwareTableProviderSignature: ULONG,
        FirmwareTableBuffer: PVOID,
        BufferLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type ExExtendZone = callback!(fn(Zone: PZONE_HEADER, Segment: PVOID, SegmentSize: ULONG) -> NTSTATUS);
pub type ExFlushLookasideListEx = callback!(fn(Lookaside: PLOOKASIDE_LIST_EX));
pub type ExFreeCacheAwareRundownProtection = callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE));
pub type ExFreePool = callback!(fn(P: PVOID));
pub type ExFreePoolWithTag = callback!(fn(P: PVOID, Tag: ULONG));
pub type ExFreeToPagedLookasideList = callback!(fn(Lookaside: PPAGED_LOOKASIDE_LIST, Entry: PVOID));
pub type ExGetExclusiveWaiterCount = callback!(fn(Resource: PERESOURCE) -> ULONG);
pub type ExGetFirmwareEnvironmentVariable = callback!(
    fn(
        VariableName: PUNICODE_STRING,
        VendorGuid: LPGUID,
        Value: PVOID,
        ValueLength: PULONG,
        Attributes: PULONG,
    ) -> NTSTATUS
);
pub type ExGetFirmwareType = callback!(fn() -> FIRMWARE_TYPE);
pub type ExGetPreviousMode = callback!(fn() -> KPROCESSOR_MODE);
pub type ExGetSharedWaiterCount = callback!(fn(Resource: PERESOURCE) -> ULONG);
pub type ExGetSystemFirmwareTable = callback!(
    fn(
        FirmwareTableProviderSignature: ULONG,
        FirmwareTableID: ULONG,
        FirmwareTableBuffer: PVOID,
        BufferLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type ExInitializeLookasideListEx = callback!(
    fn(
        Lookaside: PLOOKASIDE_LIST_EX,
        Allocate: PALLOCATE_FUNCTION_EX,
        Free: PFREE_FUNCTION_EX,
        PoolType: POOL_TYPE,
        Flags: ULONG,
        Size: SIZE_T,
        Tag: ULONG,
        Depth: USHORT,
    ) -> NTSTATUS
);
pub type ExInitializeNPagedLookasideList = callback!(
    fn(
        Lookaside: PNPAGED_LOOKASIDE_LIST,
        Allocate: PALLOCATE_FUNCTION,
        Free: PFREE_FUNCTION,
        Flags: ULONG,
        Size: SIZE_T,
        Tag: ULONG,
        Depth: USHORT,
    )
);
pub type ExInitializePagedLookasideList = callback!(
    fn(
        Lookaside: PPAGED_LOOKASIDE_LIST,
        Allocate: PALLOCATE_FUNCTION,
        Free: PFREE_FUNCTION,
        Flags: ULONG,
        Size: SIZE_T,
        Tag: ULONG,
        Depth: USHORT,
    )
);
pub type ExInitializeResourceLite = callback!(fn(Resource: PERESOURCE) -> NTSTATUS);
pub type ExInitializeRundownProtection = callback!(fn(RunRef: PEX_RUNDOWN_REF));
pub type ExInitializeRundownProtectionCacheAware =
    callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE, RunRefSize: SIZE_T));
pub type ExInitializeRundownProtectionCacheAwareEx =
    callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE, Flags: ULONG));
pub type ExInitializeZone = callback!(
    fn(Zone: PZONE_HEADER, BlockSize: ULONG, InitialSegment: PVOID, InitialSegmentSize: ULONG) -> NTSTATUS
);
pub type ExInterlockedAddLargeInteger =
    callback!(fn(Addend: PLARGE_INTEGER, Increment: LARGE_INTEGER, Lock: PKSPIN_LOCK) -> LARGE_INTEGER);
pub type ExInterlockedAddUlong = callback!(fn(Addend: PULONG, Increment: ULONG, Lock: PKSPIN_LOCK) -> ULONG);
pub type ExInterlockedExtendZone =
    callback!(fn(Zone: PZONE_HEADER, Segment: PVOID, SegmentSize: ULONG, Lock: PKSPIN_LOCK) -> NTSTATUS);
pub type ExInterlockedInsertHeadList =
    callback!(fn(ListHead: PLIST_ENTRY, ListEntry: PLIST_ENTRY, Lock: PKSPIN_LOCK) -> PLIST_ENTRY);
pub type ExInterlockedInsertTailList =
    callback!(fn(ListHead: PLIST_ENTRY, ListEntry: PLIST_ENTRY, Lock: PKSPIN_LOCK) -> PLIST_ENTRY);
pub type ExInterlockedPopEntryList =
    callback!(fn(ListHead: PSINGLE_LIST_ENTRY, Lock: PKSPIN_LOCK) -> PSINGLE_LIST_ENTRY);
pub type ExInterlockedPushEntryList = callback!(
    fn(ListHead: PSINGLE_LIST_ENTRY, ListEntry: PSINGLE_LIST_ENTRY, Lock: PKSPIN_LOCK) -> PSINGLE_LIST_ENTRY
);
pub type ExInterlockedRemoveHeadList = callback!(fn(ListHead: PLIST_ENTRY, Lock: PKSPIN_LOCK) -> PLIST_ENTRY);
pub type ExIsManufacturingModeEnabled = callback!(fn() -> BOOLEAN);
pub type ExIsProcessorFeaturePresent = callback!(fn(ProcessorFeature: ULONG) -> BOOLEAN);
pub type ExIsResourceAcquiredExclusiveLite = callback!(fn(Resource: PERESOURCE) -> BOOLEAN);
pub type ExIsResourceAcquiredSharedLite = callback!(fn(Resource: PERESOURCE) -> ULONG);
pub type ExIsSoftBoot = callback!(fn() -> BOOLEAN);
pub type ExLocalTimeToSystemTime = callback!(fn(LocalTime: PLARGE_INTEGER, SystemTime: PLARGE_INTEGER));
pub type ExNotifyCallback = callback!(fn(CallbackObject: PVOID, Argument1: PVOID, Argument2: PVOID));
pub type ExQueryDepthSList = callback!(fn(SListHead: PSLIST_HEADER) -> USHORT);
pub type ExQueryTimerResolution =
    callback!(fn(MaximumTime: PULONG, MinimumTime: PULONG, CurrentTime: PULONG));
pub type ExQueueWorkItem = callback!(fn(WorkItem: PWORK_QUEUE_ITEM, QueueType: WORK_QUEUE_TYPE));
pub type ExRaiseAccessViolation = callback!(fn());
pub type ExRaiseDatatypeMisalignment = callback!(fn());
pub type ExRaiseStatus = callback!(fn(Status: NTSTATUS));
pub type ExReInitializeRundownProtection = callback!(fn(RunRef: PEX_RUNDOWN_REF));
pub type ExReInitializeRundownProtectionCacheAware =
    callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE));
pub type ExRegisterCallback = callback!(
    fn(
        CallbackObject: PCALLBACK_OBJECT,
        CallbackFunction: PCALLBACK_FUNCTION,
        CallbackContext: PVOID,
    ) -> PVOID
);
pub type ExReinitializeResourceLite = callback!(fn(Resource: PERESOURCE) -> NTSTATUS);
pub type ExReleaseFastMutex = callback!(fn(FastMutex: PFAST_MUTEX));
pub type ExReleaseFastMutexUnsafe = callback!(fn(FastMutex: PFAST_MUTEX));
pub type ExReleaseResourceAndLeaveCriticalRegion = callback!(fn(Resource: PERESOURCE));
pub type ExReleaseResourceForThreadLite =
    callback!(fn(Resource: PERESOURCE, ResourceThreadId: ERESOURCE_THREAD));
pub type ExReleaseResourceLite = callback!(fn(Resource: PERESOURCE));
pub type ExReleaseRundownProtection = callback!(fn(RunRef: PEX_RUNDOWN_REF));
pub type ExReleaseRundownProtectionCacheAware = callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE));
pub type ExReleaseRundownProtectionCacheAwareEx =
    callback!(fn(RunRef: PEX_RUNDOWN_REF_CACHE_AWARE, Count: ULONG));
pub type ExReleaseRundownProtectionEx = callback!(fn(RunRef: PEX_RUNDOWN_REF, Count: ULONG));
pub type ExReleaseSpinLockExclusive = callback!(fn(SpinLock: PEX_SPIN_LOCK, OldIrql: KIRQL));
pub type ExReleaseSpinLockExclusiveFromDpcLevel = callback!(fn(SpinLock: PEX_SPIN_LOCK));
pub type ExReleaseSpinLockShared = callback!(fn(SpinLock: PEX_SPIN_LOCK, OldIrql: KIRQL));
pub type ExReleaseSpinLockSharedFromDpcLevel = callback!(fn(SpinLock: PEX_SPIN_LOCK));
pub type ExRundownCompleted = callback!(fn(RunRef: PEX_RUNDOWN_REF));
pub type ExRundownCompletedCacheAware = callback!(fn(RunRefCacheAware: PEX_RUNDOWN_REF_CACHE_AWARE));
pub type ExSetFirmwareEnvironmentVariable = callback!(
    fn(
        VariableName: PUNICODE_STRING,
        VendorGuid: LPGUID,
        Value: PVOID,
        ValueLength: ULONG,
        Attributes: ULONG,
    ) -> NTSTATUS
);
pub type ExSetResourceOwnerPointer = callback!(fn(Resource: PERESOURCE, OwnerPointer: PVOID));
pub type ExSetResourceOwnerPointerEx = callback!(fn(Resource: PERESOURCE, OwnerPointer: PVOID, Flags: ULONG));
pub type ExSetTimer = callback!(
    fn(Timer: PEX_TIMER, DueTime: LONGLONG, Period: LONGLONG, Parameters: PEXT_SET_PARAMETERS) -> BOOLEAN
);
pub type ExSetTimerResolution = callback!(fn(DesiredTime: ULONG, SetResolution: BOOLEAN) -> ULONG);
pub type ExSizeOfRundownProtectionCacheAware = callback!(fn() -> SIZE_T);
pub type ExSystemTimeToLocalTime = callback!(fn(SystemTime: PLARGE_INTEGER, LocalTime: PLARGE_INTEGER));
pub type ExTryAcquireSpinLockExclusiveAtDpcLevel = callback!(fn(SpinLock: PEX_SPIN_LOCK) -> LOGICAL);
pub type ExTryAcquireSpinLockSharedAtDpcLevel = callback!(fn(SpinLock: PEX_SPIN_LOCK) -> LOGICAL);
pub type ExTryConvertSharedSpinLockExclusive = callback!(fn(SpinLock: PEX_SPIN_LOCK) -> LOGICAL);
pub type ExTryToAcquireFastMutex = callback!(fn(FastMutex: PFAST_MUTEX) -> BOOLEAN);
pub type ExUnregisterCallback = callback!(fn(CallbackRegistration: PVOID));
pub type ExUuidCreate = callback!(fn(Uuid: *mut UUID) -> NTSTATUS);
pub type ExVerifySuite = callback!(fn(SuiteType: SUITE_TYPE) -> BOOLEAN);
pub type ExWaitForRundownProtectionRelease = callback!(fn(RunRef: PEX_RUNDOWN_REF));
pub type ExWaitForRundownProtectionReleaseCacheAware = callback!(fn(RunRef: PEX_RUNDOWN_REF_CACHE_AWARE));
pub type ExpInterlockedFlushSList = callback!(fn(ListHead: PSLIST_HEADER) -> PSLIST_ENTRY);
pub type ExpInterlockedPopEntrySList = callback!(fn(ListHead: PSLIST_HEADER) -> PSLIST_ENTRY);
pub type ExpInterlockedPushEntrySList =
    callback!(fn(ListHead: PSLIST_HEADER, ListEntry: PSLIST_ENTRY) -> PSLIST_ENTRY);
pub type FirstEntrySList = callback!(fn(SListHead: PSLIST_HEADER) -> PSLIST_ENTRY);
pub type FsRtlIsTotalDeviceFailure = callback!(fn(Status: NTSTATUS) -> BOOLEAN);
pub type HalAcquireDisplayOwnership = callback!(fn(ResetDisplayParameters: PHAL_RESET_DISPLAY_PARAMETERS));
pub type HalAllocateCommonBuffer = callback!(
    fn(
        DmaAdapter: PDMA_ADAPTER,
        Length: ULONG,
        LogicalAddress: PPHYSICAL_ADDRESS,
        CacheEnabled: BOOLEAN,
    ) -> PVOID
);
pub type HalAllocateCrashDumpRegisters =
    callback!(fn(AdapterObject: PADAPTER_OBJECT, NumberOfMapRegisters: PULONG) -> PVOID);
pub type HalAllocateHardwareCounters = callback!(
    fn(
        GroupAffinty: PGROUP_AFFINITY,
        GroupCount: ULONG,
        ResourceList: PPHYSICAL_COUNTER_RESOURCE_LIST,
        CounterSetHandle: PHANDLE,
    ) -> NTSTATUS
);
pub type HalBugCheckSystem =
    callback!(fn(ErrorSource: PWHEA_ERROR_SOURCE_DESCRIPTOR, ErrorRecord: PWHEA_ERROR_RECORD));
pub type HalDmaAllocateCrashDumpRegistersEx = callback!(
    fn(
        Adapter: PADAPTER_OBJECT,
        NumberOfMapRegisters: ULONG,
        Type: HAL_DMA_CRASH_DUMP_REGISTER_TYPE,
        MapRegisterBase: *mut PVOID,
        MapRegistersAvailable: PULONG,
    ) -> NTSTATUS
);
pub type HalDmaFreeCrashDumpRegistersEx =
    callback!(fn(Adapter: PADAPTER_OBJECT, Type: HAL_DMA_CRASH_DUMP_REGISTER_TYPE) -> NTSTATUS);
pub type HalExamineMBR = callback!(
    fn(DeviceObject: PDEVICE_OBJECT, SectorSize: ULONG, MBRTypeIdentifier: ULONG, Buffer: *mut PVOID)
);
pub type HalFreeCommonBuffer = callback!(
    fn(
        DmaAdapter: PDMA_ADAPTER,
        Length: ULONG,
        LogicalAddress: PHYSICAL_ADDRESS,
        VirtualAddress: PVOID,
        CacheEnabled: BOOLEAN,
    )
);
pub type HalFreeHardwareCounters = callback!(fn(CounterSetHandle: HANDLE) -> NTSTATUS);
pub type HalGetAdapter =
    callback!(fn(DeviceDescription: PDEVICE_DESCRIPTION, NumberOfMapRegisters: PULONG) -> PADAPTER_OBJECT);
pub type HalGetBusDataByOffset = callback!(
    fn(
        BusDataType: BUS_DATA_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        Buffer: PVOID,
        Offset: ULONG,
        Length: ULONG,
    ) -> ULONG
);
pub type HalGetScatterGatherList = callback!(
    fn(
        DmaAdapter: PADAPTER_OBJECT,
        DeviceObject: PDEVICE_OBJECT,
        Mdl: PMDL,
        CurrentVa: PVOID,
        Length: ULONG,
        ExecutionRoutine: PDRIVER_LIST_CONTROL,
        Context: PVOID,
        WriteToDevice: BOOLEAN,
    ) -> NTSTATUS
);
pub type HalPutDmaAdapter = callback!(fn(DmaAdapter: PADAPTER_OBJECT));
pub type HalPutScatterGatherList =
    callback!(fn(DmaAdapter: PADAPTER_OBJECT, ScatterGather: PSCATTER_GATHER_LIST, WriteToDevice: BOOLEAN));
pub type HalReadDmaCounter = callback!(fn(DmaAdapter: PDMA_ADAPTER) -> ULONG);
pub type HalSetBusDataByOffset = callback!(
    fn(
        BusDataType: BUS_DATA_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        Buffer: PVOID,
        Offset: ULONG,
        Length: ULONG,
    ) -> ULONG
);
pub type HalTranslateBusAddress = callback!(
    fn(
        InterfaceType: INTERFACE_TYPE,
        BusNumber: ULONG,
        BusAddress: PHYSICAL_ADDRESS,
        AddressSpace: PULONG,
        TranslatedAddress: PPHYSICAL_ADDRESS,
    ) -> BOOLEAN
);
pub type HvlRegisterWheaErrorNotification = callback!(fn(Callback: PHVL_WHEA_ERROR_NOTIFICATION) -> NTSTATUS);
pub type HvlUnregisterWheaErrorNotification =
    callback!(fn(Callback: PHVL_WHEA_ERROR_NOTIFICATION) -> NTSTATUS);
pub type InitializeSListHead = callback!(fn(SListHead: PSLIST_HEADER));
pub type IoAcquireCancelSpinLock = callback!(fn(Irql: PKIRQL));
pub type IoAcquireRemoveLockEx = callback!(
    fn(RemoveLock: PIO_REMOVE_LOCK, Tag: PVOID, File: PCSTR, Line: ULONG, RemlockSize: ULONG) -> NTSTATUS
);
pub type IoAllocateAdapterChannel = callback!(
    fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        NumberOfMapRegisters: ULONG,
        ExecutionRoutine: PDRIVER_CONTROL,
        Context: PVOID,
    ) -> NTSTATUS
);
pub type IoAllocateController = callback!(
    fn(
        ControllerObject: PCONTROLLER_OBJECT,
        DeviceObject: PDEVICE_OBJECT,
        ExecutionRoutine: PDRIVER_CONTROL,
        Context: PVOID,
    )
);
pub type IoAllocateDriverObjectExtension = callback!(
    fn(
        DriverObject: PDRIVER_OBJECT,
        ClientIdentificationAddress: PVOID,
        DriverObjectExtensionSize: ULONG,
        DriverObjectExtension: *mut PVOID,
    ) -> NTSTATUS
);
pub type IoAllocateErrorLogEntry = callback!(fn(IoObject: PVOID, EntrySize: UCHAR) -> PVOID);
pub type IoAllocateIrp = callback!(fn(StackSize: CCHAR, ChargeQuota: BOOLEAN) -> PIRP);
pub type IoAllocateIrpEx =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, StackSize: CCHAR, ChargeQuota: BOOLEAN) -> PIRP);
pub type IoAllocateMdl = callback!(
    fn(
        VirtualAddress: PVOID,
        Length: ULONG,
        SecondaryBuffer: BOOLEAN,
        ChargeQuota: BOOLEAN,
        Irp: PIRP,
    ) -> PMDL
);
pub type IoAllocateSfioStreamIdentifier = callback!(
    fn(FileObject: PFILE_OBJECT, Length: ULONG, Signature: PVOID, StreamIdentifier: *mut PVOID) -> NTSTATUS
);
pub type IoAllocateWorkItem = callback!(fn(DeviceObject: PDEVICE_OBJECT) -> PIO_WORKITEM);
pub type IoAssignResources = callback!(
    fn(
        RegistryPath: PUNICODE_STRING,
        DriverClassName: PUNICODE_STRING,
        DriverObject: PDRIVER_OBJECT,
        DeviceObject: PDEVICE_OBJECT,
        RequestedResources: PIO_RESOURCE_REQUIREMENTS_LIST,
        AllocatedResources: *mut PCM_RESOURCE_LIST,
    ) -> NTSTATUS
);
pub type IoAttachDevice = callback!(
    fn(
        SourceDevice: PDEVICE_OBJECT,
        TargetDevice: PUNICODE_STRING,
        AttachedDevice: *mut PDEVICE_OBJECT,
    ) -> NTSTATUS
);
pub type IoAttachDeviceByPointer =
    callback!(fn(SourceDevice: PDEVICE_OBJECT, TargetDevice: PDEVICE_OBJECT) -> NTSTATUS);
pub type IoAttachDeviceToDeviceStack =
    callback!(fn(SourceDevice: PDEVICE_OBJECT, TargetDevice: PDEVICE_OBJECT) -> PDEVICE_OBJECT);
pub type IoAttachDeviceToDeviceStackSafe = callback!(
    fn(
        SourceDevice: PDEVICE_OBJECT,
        TargetDevice: PDEVICE_OBJECT,
        AttachedToDeviceObject: *mut PDEVICE_OBJECT,
    ) -> NTSTATUS
);
pub type IoBuildAsynchronousFsdRequest = callback!(
    fn(
        MajorFunction: ULONG,
        DeviceObject: PDEVICE_OBJECT,
        Buffer: PVOID,
        Length: ULONG,
        StartingOffset: PLARGE_INTEGER,
        IoStatusBlock: PIO_STATUS_BLOCK,
    ) -> PIRP
);
pub type IoBuildDeviceIoControlRequest = callback!(
    fn(
        IoControlCode: ULONG,
        DeviceObject: PDEVICE_OBJECT,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
        InternalDeviceIoControl: BOOLEAN,
        Event: PKEVENT,
        IoStatusBlock: PIO_STATUS_BLOCK,
    ) -> PIRP
);
pub type IoBuildPartialMdl =
    callback!(fn(SourceMdl: PMDL, TargetMdl: PMDL, VirtualAddress: PVOID, Length: ULONG));
pub type IoBuildSynchronousFsdRequest = callback!(
    fn(
        MajorFunction: ULONG,
        DeviceObject: PDEVICE_OBJECT,
        Buffer: PVOID,
        Length: ULONG,
        StartingOffset: PLARGE_INTEGER,
        Event: PKEVENT,
        IoStatusBlock: PIO_STATUS_BLOCK,
    ) -> PIRP
);
pub type IoCancelFileOpen = callback!(fn(DeviceObject: PDEVICE_OBJECT, FileObject: PFILE_OBJECT));
pub type IoCancelIrp = callback!(fn(Irp: PIRP) -> BOOLEAN);
pub type IoCheckLinkShareAccess = callback!(
    fn(
        DesiredAccess: ACCESS_MASK,
        DesiredShareAccess: ULONG,
        FileObject: PFILE_OBJECT,
        ShareAccess: PSHARE_ACCESS,
        LinkShareAccess: PLINK_SHARE_ACCESS,
        IoShareAccessFlags: ULONG,
    ) -> NTSTATUS
);
pub type IoCheckShareAccess = callback!(
    fn(
        DesiredAccess: ACCESS_MASK,
        DesiredShareAccess: ULONG,
        FileObject: PFILE_OBJECT,
        ShareAccess: PSHARE_ACCESS,
        Update: BOOLEAN,
    ) -> NTSTATUS
);
pub type IoCheckShareAccessEx = callback!(
    fn(
        DesiredAccess: ACCESS_MASK,
        DesiredShareAccess: ULONG,
        FileObject: PFILE_OBJECT,
        ShareAccess: PSHARE_ACCESS,
        Update: BOOLEAN,
        WritePermission: PBOOLEAN,
    ) -> NTSTATUS
);
pub type IoCleanupIrp = callback!(fn(Irp: PIRP));
pub type IoClearActivityIdThread = callback!(fn(OriginalId: LPCGUID));
pub type IoClearIrpExtraCreateParameter = callback!(fn(Irp: PIRP));
pub type IoConnectInterrupt = callback!(
    fn(
        InterruptObject: *mut PKINTERRUPT,
        ServiceRoutine: PKSERVICE_ROUTINE,
        ServiceContext: PVOID,
        SpinLock: PKSPIN_LOCK,
        Vector: ULONG,
        Irql: KIRQL,
        SynchronizeIrql: KIRQL,
        InterruptMode: KINTERRUPT_MODE,
        ShareVector: BOOLEAN,
        ProcessorEnableMask: KAFFINITY,
        FloatingSave: BOOLEAN,
    ) -> NTSTATUS
);
pub type IoConnectInterruptEx = callback!(fn(Parameters: PIO_CONNECT_INTERRUPT_PARAMETERS) -> NTSTATUS);
pub type IoCreateController = callback!(fn(Size: ULONG) -> PCONTROLLER_OBJECT);
pub type IoCreateDevice = callback!(
    fn(
        DriverObject: PDRIVER_OBJECT,
        DeviceExtensionSize: ULONG,
        DeviceName: PUNICODE_STRING,
        DeviceType: ULONG,
        DeviceCharacteristics: ULONG,
        Exclusive: BOOLEAN,
        DeviceObject: *mut PDEVICE_OBJECT,
    ) -> NTSTATUS
);
pub type IoCreateDisk = callback!(fn(DeviceObject: PDEVICE_OBJECT, Disk: *mut CREATE_DISK) -> NTSTATUS);
pub type IoCreateFile = callback!(
    fn(
        FileHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        IoStatusBlock: PIO_STATUS_BLOCK,
        AllocationSize: PLARGE_INTEGER,
        FileAttributes: ULONG,
        ShareAccess: ULONG,
        Disposition: ULONG,
        CreateOptions: ULONG,
        EaBuffer: PVOID,
        EaLength: ULONG,
        CreateFileType: CREATE_FILE_TYPE,
        InternalParameters: PVOID,
        Options: ULONG,
    ) -> NTSTATUS
);
pub type IoCreateFileEx = callback!(
    fn(
        FileHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        IoStatusBlock: PIO_STATUS_BLOCK,
        AllocationSize: PLARGE_INTEGER,
        FileAttributes: ULONG,
        ShareAccess: ULONG,
        Disposition: ULONG,
        CreateOptions: ULONG,
        EaBuffer: PVOID,
        EaLength: ULONG,
        CreateFileType: CREATE_FILE_TYPE,
        InternalParameters: PVOID,
        Options: ULONG,
        DriverContext: PIO_DRIVER_CREATE_CONTEXT,
    ) -> NTSTATUS
);
pub type IoCreateFileSpecifyDeviceObjectHint = callback!(
    fn(
        FileHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        IoStatusBlock: PIO_STATUS_BLOCK,
        AllocationSize: PLARGE_INTEGER,
        FileAttributes: ULONG,
        ShareAccess: ULONG,
        Disposition: ULONG,
        CreateOptions: ULONG,
        EaBuffer: PVOID,
        EaLength: ULONG,
        CreateFileType: CREATE_FILE_TYPE,
        InternalParameters: PVOID,
        Options: ULONG,
        DeviceObject: PVOID,
    ) -> NTSTATUS
);
pub type IoCreateNotificationEvent =
    callback!(fn(EventName: PUNICODE_STRING, EventHandle: PHANDLE) -> PKEVENT);
pub type IoCreateSymbolicLink =
    callback!(fn(SymbolicLinkName: PUNICODE_STRING, DeviceName: PUNICODE_STRING) -> NTSTATUS);
pub type IoCreateSynchronizationEvent =
    callback!(fn(EventName: PUNICODE_STRING, EventHandle: PHANDLE) -> PKEVENT);
pub type IoCreateSystemThread = callback!(
    fn(
        IoObject: PVOID,
        ThreadHandle: PHANDLE,
        DesiredAccess: ULONG,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        ProcessHandle: HANDLE,
        ClientId: PCLIENT_ID,
        StartRoutine: PKSTART_ROUTINE,
        StartContext: PVOID,
    ) -> NTSTATUS
);
pub type IoCreateUnprotectedSymbolicLink =
    callback!(fn(SymbolicLinkName: PUNICODE_STRING, DeviceName: PUNICODE_STRING) -> NTSTATUS);
pub type IoCsqInitialize = callback!(
    fn(
        Csq: PIO_CSQ,
        CsqInsertIrp: PIO_CSQ_INSERT_IRP,
        CsqRemoveIrp: PIO_CSQ_REMOVE_IRP,
        CsqPeekNextIrp: PIO_CSQ_PEEK_NEXT_IRP,
        CsqAcquireLock: PIO_CSQ_ACQUIRE_LOCK,
        CsqReleaseLock: PIO_CSQ_RELEASE_LOCK,
        CsqCompleteCanceledIrp: PIO_CSQ_COMPLETE_CANCELED_IRP,
    ) -> NTSTATUS
);
pub type IoCsqInitializeEx = callback!(
    fn(
        Csq: PIO_CSQ,
        CsqInsertIrp: PIO_CSQ_INSERT_IRP_EX,
        CsqRemoveIrp: PIO_CSQ_REMOVE_IRP,
        CsqPeekNextIrp: PIO_CSQ_PEEK_NEXT_IRP,
        CsqAcquireLock: PIO_CSQ_ACQUIRE_LOCK,
        CsqReleaseLock: PIO_CSQ_RELEASE_LOCK,
        CsqCompleteCanceledIrp: PIO_CSQ_COMPLETE_CANCELED_IRP,
    ) -> NTSTATUS
);
pub type IoCsqInsertIrp = callback!(fn(Csq: PIO_CSQ, Irp: PIRP, Context: PIO_CSQ_IRP_CONTEXT));
pub type IoCsqInsertIrpEx =
    callback!(fn(Csq: PIO_CSQ, Irp: PIRP, Context: PIO_CSQ_IRP_CONTEXT, InsertContext: PVOID) -> NTSTATUS);
pub type IoCsqRemoveIrp = callback!(fn(Csq: PIO_CSQ, Context: PIO_CSQ_IRP_CONTEXT) -> PIRP);
pub type IoCsqRemoveNextIrp = callback!(fn(Csq: PIO_CSQ, PeekContext: PVOID) -> PIRP);
pub type IoDecrementKeepAliveCount = callback!(fn(FileObject: PFILE_OBJECT, Process: PEPROCESS) -> NTSTATUS);
pub type IoDeleteController = callback!(fn(ControllerObject: PCONTROLLER_OBJECT));
pub type IoDeleteDevice = callback!(fn(DeviceObject: PDEVICE_OBJECT));
pub type IoDeleteSymbolicLink = callback!(fn(SymbolicLinkName: PUNICODE_STRING) -> NTSTATUS);
pub type IoDetachDevice = callback!(fn(TargetDevice: PDEVICE_OBJECT));
pub type IoDisconnectInterrupt = callback!(fn(InterruptObject: PKINTERRUPT));
pub type IoDisconnectInterruptEx = callback!(fn(Parameters: PIO_DISCONNECT_INTERRUPT_PARAMETERS));
pub type IoFlushAdapterBuffers = callback!(
    fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        MapRegisterBase: PVOID,
        CurrentVa: PVOID,
        Length: ULONG,
        WriteToDevice: BOOLEAN,
    ) -> BOOLEAN
);
pub type IoForwardIrpSynchronously = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> BOOLEAN);
pub type IoFreeAdapterChannel = callback!(fn(DmaAdapter: PDMA_ADAPTER));
pub type IoFreeController = callback!(fn(ControllerObject: PCONTROLLER_OBJECT));
pub type IoFreeErrorLogEntry = callback!(fn(ElEntry: PVOID));
pub type IoFreeIrp = callback!(fn(Irp: PIRP));
pub type IoFreeMapRegisters =
    callback!(fn(DmaAdapter: PDMA_ADAPTER, MapRegisterBase: PVOID, NumberOfMapRegisters: ULONG));
pub type IoFreeMdl = callback!(fn(Mdl: PMDL));
pub type IoFreeSfioStreamIdentifier = callback!(fn(FileObject: PFILE_OBJECT, Signature: PVOID) -> NTSTATUS);
pub type IoFreeWorkItem = callback!(fn(IoWorkItem: PIO_WORKITEM));
pub type IoGetActivityIdIrp = callback!(fn(Irp: PIRP, Guid: LPGUID) -> NTSTATUS);
pub type IoGetActivityIdThread = callback!(fn() -> LPCGUID);
pub type IoGetAffinityInterrupt =
    callback!(fn(InterruptObject: PKINTERRUPT, GroupAffinity: PGROUP_AFFINITY) -> NTSTATUS);
pub type IoGetAttachedDeviceReference = callback!(fn(DeviceObject: PDEVICE_OBJECT) -> PDEVICE_OBJECT);
pub type IoGetBootDiskInformation =
    callback!(fn(BootDiskInformation: PBOOTDISK_INFORMATION, Size: ULONG) -> NTSTATUS);
pub type IoGetBootDiskInformationLite =
    callback!(fn(BootDiskInformation: *mut PBOOTDISK_INFORMATION_LITE) -> NTSTATUS);
pub type IoGetConfigurationInformation = callback!(fn() -> PCONFIGURATION_INFORMATION);
pub type IoGetContainerInformation = callback!(
    fn(
        InformationClass: IO_CONTAINER_INFORMATION_CLASS,
        ContainerObject: PVOID,
        Buffer: PVOID,
        BufferLength: ULONG,
    ) -> NTSTATUS
);
pub type IoGetCurrentProcess = callback!(fn() -> PEPROCESS);
pub type IoGetDeviceInterfaceAlias = callback!(
    fn(
        SymbolicLinkName: PUNICODE_STRING,
        AliasInterfaceClassGuid: *const GUID,
        AliasSymbolicLinkName: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type IoGetDeviceInterfacePropertyData = callback!(
    fn(
        SymbolicLinkName: PUNICODE_STRING,
        PropertyKey: *const DEVPROPKEY,
        Lcid: LCID,
        Flags: ULONG,
        Size: ULONG,
        Data: PVOID,
        RequiredSize: PULONG,
        Type: PDEVPROPTYPE,
    ) -> NTSTATUS
);
pub type IoGetDeviceInterfaces = callback!(
    fn(
        InterfaceClassGuid: *const GUID,
        PhysicalDeviceObject: PDEVICE_OBJECT,
        Flags: ULONG,
        SymbolicLinkList: *mut PZZWSTR,
    ) -> NTSTATUS
);
pub type IoGetDeviceNumaNode = callback!(fn(Pdo: PDEVICE_OBJECT, NodeNumber: PUSHORT) -> NTSTATUS);
pub type IoGetDeviceObjectPointer = callback!(
    fn(
        ObjectName: PUNICODE_STRING,
        DesiredAccess: ACCESS_MASK,
        FileObject: *mut PFILE_OBJECT,
        DeviceObject: *mut PDEVICE_OBJECT,
    ) -> NTSTATUS
);
pub type IoGetDeviceProperty = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        DeviceProperty: DEVICE_REGISTRY_PROPERTY,
        BufferLength: ULONG,
        PropertyBuffer: PVOID,
        ResultLength: PULONG,
    ) -> NTSTATUS
);
pub type IoGetDevicePropertyData = callback!(
    fn(
        Pdo: PDEVICE_OBJECT,
        PropertyKey: *const DEVPROPKEY,
        Lcid: LCID,
        Flags: ULONG,
        Size: ULONG,
        Data: PVOID,
        RequiredSize: PULONG,
        Type: PDEVPROPTYPE,
    ) -> NTSTATUS
);
pub type IoGetDmaAdapter = callback!(
    fn(
        PhysicalDeviceObject: PDEVICE_OBJECT,
        DeviceDescription: *mut DEVICE_DESCRIPTION,
        NumberOfMapRegisters: PULONG,
    ) -> *mut DMA_ADAPTER
);
pub type IoGetDriverObjectExtension =
    callback!(fn(DriverObject: PDRIVER_OBJECT, ClientIdentificationAddress: PVOID) -> PVOID);
pub type IoGetFileObjectGenericMapping = callback!(fn() -> PGENERIC_MAPPING);
pub type IoGetFsZeroingOffset = callback!(fn(Irp: PIRP, ZeroingOffset: PULONG) -> NTSTATUS);
pub type IoGetInitialStack = callback!(fn() -> PVOID);
pub type IoGetInitiatorProcess = callback!(fn(FileObject: PFILE_OBJECT) -> PEPROCESS);
pub type IoGetIoAttributionHandle = callback!(fn(Irp: PIRP, IoAttributionHandle: *mut PVOID) -> NTSTATUS);
pub type IoGetIoPriorityHint = callback!(fn(Irp: PIRP) -> IO_PRIORITY_HINT);
pub type IoGetIrpExtraCreateParameter =
    callback!(fn(Irp: PIRP, ExtraCreateParameter: *mut *mut ECP_LIST) -> NTSTATUS);
pub type IoGetOplockKeyContext = callback!(fn(FileObject: PFILE_OBJECT) -> POPLOCK_KEY_ECP_CONTEXT);
pub type IoGetOplockKeyContextEx = callback!(fn(FileObject: PFILE_OBJECT) -> POPLOCK_KEY_CONTEXT);
pub type IoGetPagingIoPriority = callback!(fn(Irp: PIRP) -> IO_PAGING_PRIORITY);
pub type IoGetRelatedDeviceObject = callback!(fn(FileObject: PFILE_OBJECT) -> PDEVICE_OBJECT);
pub type IoGetSfioStreamIdentifier = callback!(fn(FileObject: PFILE_OBJECT, Signature: PVOID) -> PVOID);
pub type IoGetSilo = callback!(fn(FileObject: PFILE_OBJECT) -> PESILO);
pub type IoGetSiloParameters = callback!(fn(FileObject: PFILE_OBJECT) -> PIO_FOEXT_SILO_PARAMETERS);
pub type IoGetStackLimits = callback!(fn(LowLimit: PULONG_PTR, HighLimit: PULONG_PTR));
pub type IoGetTopLevelIrp = callback!(fn() -> PIRP);
pub type IoGetTransactionParameterBlock = callback!(fn(FileObject: PFILE_OBJECT) -> PTXN_PARAMETER_BLOCK);
pub type IoIncrementKeepAliveCount = callback!(fn(FileObject: PFILE_OBJECT, Process: PEPROCESS) -> NTSTATUS);
pub type IoInitializeIrp = callback!(fn(Irp: PIRP, PacketSize: USHORT, StackSize: CCHAR));
pub type IoInitializeIrpEx =
    callback!(fn(Irp: PIRP, DeviceObject: PDEVICE_OBJECT, PacketSize: USHORT, StackSize: CCHAR));
pub type IoInitializeRemoveLockEx = callback!(
    fn(
        Lock: PIO_REMOVE_LOCK,
        AllocateTag: ULONG,
        MaxLockedMinutes: ULONG,
        HighWatermark: ULONG,
        RemlockSize: ULONG,
    )
);
#[cfg(target_arch = "x86_64")]
pub type IoInitializeTimer =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, TimerRoutine: PIO_TIMER_ROUTINE, Context: PVOID) -> NTSTATUS);
pub type IoInitializeWorkItem = callback!(fn(IoObject: PVOID, IoWorkItem: PIO_WORKITEM));
pub type IoInvalidateDeviceRelations =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, Type: DEVICE_RELATION_TYPE));
pub type IoInvalidateDeviceState = callback!(fn(PhysicalDeviceObject: PDEVICE_OBJECT));
pub type IoIs32bitProcess = callback!(fn(Irp: PIRP) -> BOOLEAN);
pub type IoIsFileObjectIgnoringSharing = callback!(fn(FileObject: PFILE_OBJECT) -> BOOLEAN);
pub type IoIsFileOriginRemote = callback!(fn(FileObject: PFILE_OBJECT) -> BOOLEAN);
pub type IoIsInitiator32bitProcess = callback!(fn(Irp: PIRP) -> BOOLEAN);
pub type IoIsValidIrpStatus = callback!(fn(Status: NTSTATUS) -> LOGICAL);
pub type IoIsWdmVersionAvailable = callback!(fn(MajorVersion: UCHAR, MinorVersion: UCHAR) -> BOOLEAN);
pub type IoMakeAssociatedIrp = callback!(fn(Irp: PIRP, StackSize: CCHAR) -> PIRP);
pub type IoMakeAssociatedIrpEx =
    callback!(fn(Irp: PIRP, DeviceObject: PDEVICE_OBJECT, StackSize: CCHAR) -> PIRP);
pub type IoMapTransfer = callback!(
    fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        MapRegisterBase: PVOID,
        CurrentVa: PVOID,
        Length: PULONG,
        WriteToDevice: BOOLEAN,
    ) -> PHYSICAL_ADDRESS
);
pub type IoOpenDeviceInterfaceRegistryKey = callback!(
    fn(
        SymbolicLinkName: PUNICODE_STRING,
        DesiredAccess: ACCESS_MASK,
        DeviceInterfaceKey: PHANDLE,
    ) -> NTSTATUS
);
pub type IoOpenDeviceRegistryKey = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        DevInstKeyType: ULONG,
        DesiredAccess: ACCESS_MASK,
        DevInstRegKey: PHANDLE,
    ) -> NTSTATUS
);
pub type IoPropagateActivityIdToThread =
    callback!(fn(Irp: PIRP, PropagatedId: LPGUID, OriginalId: *mut LPCGUID) -> NTSTATUS);
pub type IoQueryDeviceDescription = callback!(
    fn(
        BusType: PINTERFACE_TYPE,
        BusNumber: PULONG,
        ControllerType: PCONFIGURATION_TYPE,
        ControllerNumber: PULONG,
        PeripheralType: PCONFIGURATION_TYPE,
        PeripheralNumber: PULONG,
        CalloutRoutine: PIO_QUERY_DEVICE_ROUTINE,
        Context: PVOID,
    ) -> NTSTATUS
);
pub type IoQueryFullDriverPath =
    callback!(fn(DriverObject: PDRIVER_OBJECT, FullPath: PUNICODE_STRING) -> NTSTATUS);
pub type IoQueryInformationByName = callback!(
    fn(
        ObjectAttributes: POBJECT_ATTRIBUTES,
        IoStatusBlock: PIO_STATUS_BLOCK,
        FileInformation: PVOID,
        Length: ULONG,
        FileInformationClass: FILE_INFORMATION_CLASS,
        Options: ULONG,
        DriverContext: PIO_DRIVER_CREATE_CONTEXT,
    ) -> NTSTATUS
);
pub type IoQueueWorkItem = callback!(
    fn(
        IoWorkItem: PIO_WORKITEM,
        WorkerRoutine: PIO_WORKITEM_ROUTINE,
        QueueType: WORK_QUEUE_TYPE,
        Context: PVOID,
    )
);
pub type IoQueueWorkItemEx = callback!(
    fn(
        IoWorkItem: PIO_WORKITEM,
        WorkerRoutine: PIO_WORKITEM_ROUTINE_EX,
        QueueType: WORK_QUEUE_TYPE,
        Context: PVOID,
    )
);
pub type IoRaiseHardError = callback!(fn(Irp: PIRP, Vpb: PVPB, RealDeviceObject: PDEVICE_OBJECT));
pub type IoRaiseInformationalHardError =
    callback!(fn(ErrorStatus: NTSTATUS, String: PUNICODE_STRING, Thread: PKTHREAD) -> BOOLEAN);
pub type IoReadDiskSignature = callback!(
    fn(DeviceObject: PDEVICE_OBJECT, BytesPerSector: ULONG, Signature: PDISK_SIGNATURE) -> NTSTATUS
);
pub type IoReadPartitionTable = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        SectorSize: ULONG,
        ReturnRecognizedPartitions: BOOLEAN,
        PartitionBuffer: *mut *mut DRIVE_LAYOUT_INFORMATION,
    ) -> NTSTATUS
);
pub type IoReadPartitionTableEx = callback!(
    fn(DeviceObject: PDEVICE_OBJECT, DriveLayout: *mut *mut DRIVE_LAYOUT_INFORMATION_EX) -> NTSTATUS
);
pub type IoRecordIoAttribution =
    callback!(fn(OpaqueHandle: PVOID, AttributionInformation: *mut IO_ATTRIBUTION_INFORMATION) -> NTSTATUS);
pub type IoRegisterBootDriverCallback =
    callback!(fn(CallbackFunction: PBOOT_DRIVER_CALLBACK_FUNCTION, CallbackContext: PVOID) -> PVOID);
pub type IoRegisterBootDriverReinitialization = callback!(
    fn(DriverObject: PDRIVER_OBJECT, DriverReinitializationRoutine: PDRIVER_REINITIALIZE, Context: PVOID)
);
pub type IoRegisterContainerNotification = callback!(
    fn(
        NotificationClass: IO_CONTAINER_NOTIFICATION_CLASS,
        CallbackFunction: PIO_CONTAINER_NOTIFICATION_FUNCTION,
        NotificationInformation: PVOID,
        NotificationInformationLength: ULONG,
        CallbackRegistration: PVOID,
    ) -> NTSTATUS
);
pub type IoRegisterDeviceInterface = callback!(
    fn(
        PhysicalDeviceObject: PDEVICE_OBJECT,
        InterfaceClassGuid: *const GUID,
        ReferenceString: PUNICODE_STRING,
        SymbolicLinkName: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type IoRegisterDriverReinitialization = callback!(
    fn(DriverObject: PDRIVER_OBJECT, DriverReinitializationRoutine: PDRIVER_REINITIALIZE, Context: PVOID)
);
pub type IoRegisterLastChanceShutdownNotification = callback!(fn(DeviceObject: PDEVICE_OBJECT) -> NTSTATUS);
pub type IoRegisterPlugPlayNotification = callback!(
    fn(
        EventCategory: IO_NOTIFICATION_EVENT_CATEGORY,
        EventCategoryFlags: ULONG,
        EventCategoryData: PVOID,
        DriverObject: PDRIVER_OBJECT,
        CallbackRoutine: PDRIVER_NOTIFICATION_CALLBACK_ROUTINE,
        Context: PVOID,
        NotificationEntry: *mut PVOID,
    ) -> NTSTATUS
);
pub type IoRegisterShutdownNotification = callback!(fn(DeviceObject: PDEVICE_OBJECT) -> NTSTATUS);
pub type IoReleaseCancelSpinLock = callback!(fn(Irql: KIRQL));
pub type IoReleaseRemoveLockAndWaitEx =
    callback!(fn(RemoveLock: PIO_REMOVE_LOCK, Tag: PVOID, RemlockSize: ULONG));
pub type IoReleaseRemoveLockEx = callback!(fn(RemoveLock: PIO_REMOVE_LOCK, Tag: PVOID, RemlockSize: ULONG));
pub type IoRemoveLinkShareAccess =
    callback!(fn(FileObject: PFILE_OBJECT, ShareAccess: PSHARE_ACCESS, LinkShareAccess: PLINK_SHARE_ACCESS));
pub type IoRemoveShareAccess = callback!(fn(FileObject: PFILE_OBJECT, ShareAccess: PSHARE_ACCESS));
pub type IoReplacePartitionUnit =
    callback!(fn(TargetPdo: PDEVICE_OBJECT, SparePdo: PDEVICE_OBJECT, Flags: ULONG) -> NTSTATUS);
pub type IoReportDetectedDevice = callback!(
    fn(
        DriverObject: PDRIVER_OBJECT,
        LegacyBusType: INTERFACE_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        ResourceList: PCM_RESOURCE_LIST,
        ResourceRequirements: PIO_RESOURCE_REQUIREMENTS_LIST,
        ResourceAssigned: BOOLEAN,
        DeviceObject: *mut PDEVICE_OBJECT,
    ) -> NTSTATUS
);
pub type IoReportInterruptActive = callback!(fn(Parameters: PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS));
pub type IoReportInterruptInactive = callback!(fn(Parameters: PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS));
pub type IoReportResourceForDetection = callback!(
    fn(
        DriverObject: PDRIVER_OBJECT,
        DriverList: PCM_RESOURCE_LIST,
        DriverListSize: ULONG,
        DeviceObject: PDEVICE_OBJECT,
        DeviceList: PCM_RESOURCE_LIST,
        DeviceListSize: ULONG,
        ConflictDetected: PBOOLEAN,
    ) -> NTSTATUS
);
pub type IoReportResourceUsage = callback!(
    fn(
        DriverClassName: PUNICODE_STRING,
        DriverObject: PDRIVER_OBJECT,
        DriverList: PCM_RESOURCE_LIST,
        DriverListSize: ULONG,
        DeviceObject: PDEVICE_OBJECT,
        DeviceList: PCM_RESOURCE_LIST,
        DeviceListSize: ULONG,
        OverrideConflict: BOOLEAN,
        ConflictDetected: PBOOLEAN,
    ) -> NTSTATUS
);
pub type IoReportRootDevice = callback!(fn(DriverObject: PDRIVER_OBJECT) -> NTSTATUS);
pub type IoReportTargetDeviceChange =
    callback!(fn(PhysicalDeviceObject: PDEVICE_OBJECT, NotificationStructure: PVOID) -> NTSTATUS);
pub type IoReportTargetDeviceChangeAsynchronous = callback!(
    fn(
        PhysicalDeviceObject: PDEVICE_OBJECT,
        NotificationStructure: PVOID,
        Callback: PDEVICE_CHANGE_COMPLETE_CALLBACK,
        Context: PVOID,
    ) -> NTSTATUS
);
pub type IoRequestDeviceEject = callback!(fn(PhysicalDeviceObject: PDEVICE_OBJECT));
pub type IoRequestDeviceEjectEx = callback!(
    fn(
        PhysicalDeviceObject: PDEVICE_OBJECT,
        Callback: PIO_DEVICE_EJECT_CALLBACK,
        Context: PVOID,
        DriverObject: PDRIVER_OBJECT,
    ) -> NTSTATUS
);
pub type IoReuseIrp = callback!(fn(Irp: PIRP, Iostatus: NTSTATUS));
pub type IoSetActivityIdIrp = callback!(fn(Irp: PIRP, Guid: LPCGUID) -> NTSTATUS);
pub type IoSetActivityIdThread = callback!(fn(ActivityId: LPCGUID) -> LPCGUID);
pub type IoSetCompletionRoutineEx = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        Irp: PIRP,
        CompletionRoutine: PIO_COMPLETION_ROUTINE,
        Context: PVOID,
        InvokeOnSuccess: BOOLEAN,
        InvokeOnError: BOOLEAN,
        InvokeOnCancel: BOOLEAN,
    ) -> NTSTATUS
);
pub type IoSetDeviceInterfacePropertyData = callback!(
    fn(
        SymbolicLinkName: PUNICODE_STRING,
        PropertyKey: *const DEVPROPKEY,
        Lcid: LCID,
        Flags: ULONG,
        Type: DEVPROPTYPE,
        Size: ULONG,
        Data: PVOID,
    ) -> NTSTATUS
);
pub type IoSetDeviceInterfaceState =
    callback!(fn(SymbolicLinkName: PUNICODE_STRING, Enable: BOOLEAN) -> NTSTATUS);
pub type IoSetDevicePropertyData = callback!(
    fn(
        Pdo: PDEVICE_OBJECT,
        PropertyKey: *const DEVPROPKEY,
        Lcid: LCID,
        Flags: ULONG,
        Type: DEVPROPTYPE,
        Size: ULONG,
        Data: PVOID,
    ) -> NTSTATUS
);
pub type IoSetFileObjectIgnoreSharing = callback!(fn(FileObject: PFILE_OBJECT) -> NTSTATUS);
pub type IoSetFileOrigin = callback!(fn(FileObject: PFILE_OBJECT, Remote: BOOLEAN) -> NTSTATUS);
pub type IoSetFsZeroingOffset = callback!(fn(Irp: PIRP, ZeroingOffset: ULONG) -> NTSTATUS);
pub type IoSetFsZeroingOffsetRequired = callback!(fn(Irp: PIRP) -> NTSTATUS);
pub type IoSetHardErrorOrVerifyDevice = callback!(fn(Irp: PIRP, DeviceObject: PDEVICE_OBJECT));
pub type IoSetIoAttributionIrp = callback!(fn(Irp: PIRP, AttributionSource: PVOID, Flags: ULONG) -> NTSTATUS);
pub type IoSetIoPriorityHint = callback!(fn(Irp: PIRP, PriorityHint: IO_PRIORITY_HINT) -> NTSTATUS);
pub type IoSetIrpExtraCreateParameter =
    callback!(fn(Irp: PIRP, ExtraCreateParameter: *mut ECP_LIST) -> NTSTATUS);
pub type IoSetLinkShareAccess = callback!(
    fn(
        DesiredAccess: ACCESS_MASK,
        DesiredShareAccess: ULONG,
        FileObject: PFILE_OBJECT,
        ShareAccess: PSHARE_ACCESS,
        LinkShareAccess: PLINK_SHARE_ACCESS,
        IoShareAccessFlags: ULONG,
    )
);
pub type IoSetMasterIrpStatus = callback!(fn(MasterIrp: PIRP, Status: NTSTATUS));
pub type IoSetPartitionInformation = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        SectorSize: ULONG,
        PartitionNumber: ULONG,
        PartitionType: ULONG,
    ) -> NTSTATUS
);
pub type IoSetPartitionInformationEx = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        PartitionNumber: ULONG,
        PartitionInfo: *mut SET_PARTITION_INFORMATION_EX,
    ) -> NTSTATUS
);
pub type IoSetShareAccess = callback!(
    fn(
        DesiredAccess: ACCESS_MASK,
        DesiredShareAccess: ULONG,
        FileObject: PFILE_OBJECT,
        ShareAccess: PSHARE_ACCESS,
    )
);
pub type IoSetShareAccessEx = callback!(
    fn(
        DesiredAccess: ACCESS_MASK,
        DesiredShareAccess: ULONG,
        FileObject: PFILE_OBJECT,
        ShareAccess: PSHARE_ACCESS,
        WritePermission: PBOOLEAN,
    )
);
pub type IoSetStartIoAttributes =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, DeferredStartIo: BOOLEAN, NonCancelable: BOOLEAN));
pub type IoSetSystemPartition = callback!(fn(VolumeNameString: PUNICODE_STRING) -> NTSTATUS);
pub type IoSetThreadHardErrorMode = callback!(fn(EnableHardErrors: BOOLEAN) -> BOOLEAN);
pub type IoSetTopLevelIrp = callback!(fn(Irp: PIRP));
pub type IoSizeOfIrpEx = callback!(fn(DeviceObject: PDEVICE_OBJECT, StackSize: CCHAR) -> USHORT);
pub type IoSizeofWorkItem = callback!(fn() -> ULONG);
pub type IoStartNextPacket = callback!(fn(DeviceObject: PDEVICE_OBJECT, Cancelable: BOOLEAN));
pub type IoStartNextPacketByKey =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, Cancelable: BOOLEAN, Key: ULONG));
pub type IoStartPacket =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP, Key: PULONG, CancelFunction: PDRIVER_CANCEL));
#[cfg(target_arch = "x86_64")]
pub type IoStartTimer = callback!(fn(DeviceObject: PDEVICE_OBJECT));
#[cfg(target_arch = "x86_64")]
pub type IoStopTimer = callback!(fn(DeviceObject: PDEVICE_OBJECT));
pub type IoSynchronousCallDriver = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS);
pub type IoTransferActivityId = callback!(fn(ActivityId: LPCGUID, RelatedActivityId: LPCGUID));
pub type IoTranslateBusAddress = callback!(
    fn(
        InterfaceType: INTERFACE_TYPE,
        BusNumber: ULONG,
        BusAddress: PHYSICAL_ADDRESS,
        AddressSpace: PULONG,
        TranslatedAddress: PPHYSICAL_ADDRESS,
    ) -> BOOLEAN
);
pub type IoTryQueueWorkItem = callback!(
    fn(
        IoWorkItem: PIO_WORKITEM,
        WorkerRoutine: PIO_WORKITEM_ROUTINE_EX,
        QueueType: WORK_QUEUE_TYPE,
        Context: PVOID,
    ) -> BOOLEAN
);
pub type IoUninitializeWorkItem = callback!(fn(IoWorkItem: PIO_WORKITEM));
pub type IoUnregisterBootDriverCallback = callback!(fn(CallbackHandle: PVOID));
pub type IoUnregisterContainerNotification = callback!(fn(CallbackRegistration: PVOID));
pub type IoUnregisterPlugPlayNotification = callback!(fn(NotificationEntry: PVOID) -> NTSTATUS);
pub type IoUnregisterPlugPlayNotificationEx = callback!(fn(NotificationEntry: PVOID) -> NTSTATUS);
pub type IoUnregisterShutdownNotification = callback!(fn(DeviceObject: PDEVICE_OBJECT));
pub type IoUpdateLinkShareAccess =
    callback!(fn(FileObject: PFILE_OBJECT, ShareAccess: PSHARE_ACCESS, LinkShareAccess: PLINK_SHARE_ACCESS));
pub type IoUpdateShareAccess = callback!(fn(FileObject: PFILE_OBJECT, ShareAccess: PSHARE_ACCESS));
pub type IoValidateDeviceIoControlAccess = callback!(fn(Irp: PIRP, RequiredAccess: ULONG) -> NTSTATUS);
pub type IoVerifyPartitionTable = callback!(fn(DeviceObject: PDEVICE_OBJECT, FixErrors: BOOLEAN) -> NTSTATUS);
pub type IoVolumeDeviceNameToGuid =
    callback!(fn(VolumeDeviceName: PUNICODE_STRING, Guid: *mut GUID) -> NTSTATUS);
pub type IoVolumeDeviceNameToGuidPath =
    callback!(fn(VolumeDeviceName: PUNICODE_STRING, GuidPath: PUNICODE_STRING) -> NTSTATUS);
pub type IoVolumeDeviceToDosName =
    callback!(fn(VolumeDeviceObject: PVOID, DosName: PUNICODE_STRING) -> NTSTATUS);
pub type IoVolumeDeviceToGuid = callback!(fn(VolumeDeviceObject: PVOID, Guid: *mut GUID) -> NTSTATUS);
pub type IoVolumeDeviceToGuidPath =
    callback!(fn(VolumeDeviceObject: PVOID, GuidPath: PUNICODE_STRING) -> NTSTATUS);
pub type IoWMIAllocateInstanceIds =
    callback!(fn(Guid: LPCGUID, InstanceCount: ULONG, FirstInstanceId: *mut ULONG) -> NTSTATUS);
pub type IoWMIDeviceObjectToInstanceName = callback!(
    fn(DataBlockObject: PVOID, DeviceObject: PDEVICE_OBJECT, InstanceName: PUNICODE_STRING) -> NTSTATUS
);
pub type IoWMIDeviceObjectToProviderId = callback!(fn(DeviceObject: PDEVICE_OBJECT) -> ULONG);
pub type IoWMIExecuteMethod = callback!(
    fn(
        DataBlockObject: PVOID,
        InstanceName: PUNICODE_STRING,
        MethodId: ULONG,
        InBufferSize: ULONG,
        OutBufferSize: PULONG,
        InOutBuffer: PUCHAR,
    ) -> NTSTATUS
);
pub type IoWMIHandleToInstanceName =
    callback!(fn(DataBlockObject: PVOID, FileHandle: HANDLE, InstanceName: PUNICODE_STRING) -> NTSTATUS);
pub type IoWMIOpenBlock =
    callback!(fn(Guid: LPCGUID, DesiredAccess: ULONG, DataBlockObject: *mut PVOID) -> NTSTATUS);
pub type IoWMIQueryAllData =
    callback!(fn(DataBlockObject: PVOID, InOutBufferSize: PULONG, OutBuffer: PVOID) -> NTSTATUS);
pub type IoWMIQueryAllDataMultiple = callback!(
    fn(
        DataBlockObjectList: *mut PVOID,
        ObjectCount: ULONG,
        InOutBufferSize: PULONG,
        OutBuffer: PVOID,
    ) -> NTSTATUS
);
pub type IoWMIQuerySingleInstance = callback!(
    fn(
        DataBlockObject: PVOID,
        InstanceName: PUNICODE_STRING,
        InOutBufferSize: PULONG,
        OutBuffer: PVOID,
    ) -> NTSTATUS
);
pub type IoWMIQuerySingleInstanceMultiple = callback!(
    fn(
        DataBlockObjectList: *mut PVOID,
        InstanceNames: PUNICODE_STRING,
        ObjectCount: ULONG,
        InOutBufferSize: PULONG,
        OutBuffer: PVOID,
    ) -> NTSTATUS
);
pub type IoWMIRegistrationControl = callback!(fn(DeviceObject: PDEVICE_OBJECT, Action: ULONG) -> NTSTATUS);
pub type IoWMISetNotificationCallback =
    callback!(fn(Object: PVOID, Callback: WMI_NOTIFICATION_CALLBACK, Context: PVOID) -> NTSTATUS);
pub type IoWMISetSingleInstance = callback!(
    fn(
        DataBlockObject: PVOID,
        InstanceName: PUNICODE_STRING,
        Version: ULONG,
        ValueBufferSize: ULONG,
        ValueBuffer: PVOID,
    ) -> NTSTATUS
);
pub type IoWMISetSingleItem = callback!(
    fn(
        DataBlockObject: PVOID,
        InstanceName: PUNICODE_STRING,
        DataItemId: ULONG,
        Version: ULONG,
        ValueBufferSize: ULONG,
        ValueBuffer: PVOID,
    ) -> NTSTATUS
);
pub type IoWMISuggestInstanceName = callback!(
    fn(
        PhysicalDeviceObject: PDEVICE_OBJECT,
        SymbolicLinkName: PUNICODE_STRING,
        CombineNames: BOOLEAN,
        SuggestedInstanceName: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type IoWMIWriteEvent = callback!(fn(WnodeEventItem: PVOID) -> NTSTATUS);
pub type IoWithinStackLimits = callback!(fn(RegionStart: ULONG_PTR, RegionSize: SIZE_T) -> LOGICAL);
pub type IoWriteErrorLogEntry = callback!(fn(ElEntry: PVOID));
pub type IoWritePartitionTable = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        SectorSize: ULONG,
        SectorsPerTrack: ULONG,
        NumberOfHeads: ULONG,
        PartitionBuffer: *mut DRIVE_LAYOUT_INFORMATION,
    ) -> NTSTATUS
);
pub type IoWritePartitionTableEx =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, DriveLayout: *mut DRIVE_LAYOUT_INFORMATION_EX) -> NTSTATUS);
pub type IofCallDriver = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS);
pub type IofCompleteRequest = callback!(fn(Irp: PIRP, PriorityBoost: CCHAR));
pub type KdChangeOption = callback!(
    fn(
        Option: KD_OPTION,
        InBufferBytes: ULONG,
        InBuffer: PVOID,
        OutBufferBytes: ULONG,
        OutBuffer: PVOID,
        OutBufferNeeded: PULONG,
    ) -> NTSTATUS
);
pub type KdDisableDebugger = callback!(fn() -> NTSTATUS);
pub type KdEnableDebugger = callback!(fn() -> NTSTATUS);
pub type KdRefreshDebuggerNotPresent = callback!(fn() -> BOOLEAN);
pub type KeAcquireGuardedMutex = callback!(fn(Mutex: PKGUARDED_MUTEX));
pub type KeAcquireGuardedMutexUnsafe = callback!(fn(FastMutex: PKGUARDED_MUTEX));
pub type KeAcquireInStackQueuedSpinLock =
    callback!(fn(SpinLock: PKSPIN_LOCK, LockHandle: PKLOCK_QUEUE_HANDLE));
pub type KeAcquireInStackQueuedSpinLockAtDpcLevel =
    callback!(fn(SpinLock: PKSPIN_LOCK, LockHandle: PKLOCK_QUEUE_HANDLE));
pub type KeAcquireInStackQueuedSpinLockForDpc =
    callback!(fn(SpinLock: PKSPIN_LOCK, LockHandle: PKLOCK_QUEUE_HANDLE));
pub type KeAcquireInterruptSpinLock = callback!(fn(Interrupt: PKINTERRUPT) -> KIRQL);
pub type KeAcquireSpinLockAtDpcLevel = callback!(fn(SpinLock: PKSPIN_LOCK));
pub type KeAcquireSpinLockForDpc = callback!(fn(SpinLock: PKSPIN_LOCK) -> KIRQL);
pub type KeAcquireSpinLockRaiseToDpc = callback!(fn(SpinLock: PKSPIN_LOCK) -> KIRQL);
pub type KeAreAllApcsDisabled = callback!(fn() -> BOOLEAN);
pub type KeAreApcsDisabled = callback!(fn() -> BOOLEAN);
pub type KeBugCheck = callback!(fn(BugCheckCode: ULONG));
pub type KeBugCheckEx = callback!(
    fn(
        BugCheckCode: ULONG,
        BugCheckParameter1: ULONG_PTR,
        BugCheckParameter2: ULONG_PTR,
        BugCheckParameter3: ULONG_PTR,
        BugCheckParameter4: ULONG_PTR,
    )
);
pub type KeCancelTimer = callback!(fn(_: PKTIMER) -> BOOLEAN);
pub type KeClearEvent = callback!(fn(Event: PRKEVENT));
pub type KeConvertAuxiliaryCounterToPerformanceCounter = callback!(
    fn(
        AuxiliaryCounterValue: ULONG64,
        PerformanceCounterValue: PULONG64,
        ConversionError: PULONG64,
    ) -> NTSTATUS
);
pub type KeConvertPerformanceCounterToAuxiliaryCounter = callback!(
    fn(
        PerformanceCounterValue: ULONG64,
        AuxiliaryCounterValue: PULONG64,
        ConversionError: PULONG64,
    ) -> NTSTATUS
);
pub type KeDelayExecutionThread =
    callback!(fn(WaitMode: KPROCESSOR_MODE, Alertable: BOOLEAN, Interval: PLARGE_INTEGER) -> NTSTATUS);
#[cfg(target_arch = "x86_64")]
pub type KeDeregisterBoundCallback = callback!(fn(Handle: PVOID) -> NTSTATUS);
pub type KeDeregisterBugCheckCallback = callback!(fn(CallbackRecord: PKBUGCHECK_CALLBACK_RECORD) -> BOOLEAN);
pub type KeDeregisterBugCheckReasonCallback =
    callback!(fn(CallbackRecord: PKBUGCHECK_REASON_CALLBACK_RECORD) -> BOOLEAN);
pub type KeDeregisterNmiCallback = callback!(fn(Handle: PVOID) -> NTSTATUS);
pub type KeDeregisterProcessorChangeCallback = callback!(fn(CallbackHandle: PVOID));
pub type KeEnterCriticalRegion = callback!(fn());
pub type KeEnterGuardedRegion = callback!(fn());
pub type KeExpandKernelStackAndCallout =
    callback!(fn(Callout: PEXPAND_STACK_CALLOUT, Parameter: PVOID, Size: SIZE_T) -> NTSTATUS);
pub type KeExpandKernelStackAndCalloutEx = callback!(
    fn(
        Callout: PEXPAND_STACK_CALLOUT,
        Parameter: PVOID,
        Size: SIZE_T,
        Wait: BOOLEAN,
        Context: PVOID,
    ) -> NTSTATUS
);
pub type KeFlushIoBuffers = callback!(fn(Mdl: PMDL, ReadOperation: BOOLEAN, DmaOperation: BOOLEAN));
pub type KeFlushQueuedDpcs = callback!(fn());
pub type KeFlushWriteBuffer = callback!(fn());
pub type KeGetCurrentIrql = callback!(fn() -> KIRQL);
pub type KeGetCurrentNodeNumber = callback!(fn() -> USHORT);
pub type KeGetCurrentProcessorNumberEx = callback!(fn(ProcNumber: PPROCESSOR_NUMBER) -> ULONG);
pub type KeGetCurrentThread = callback!(fn() -> PKTHREAD);
pub type KeGetProcessorIndexFromNumber = callback!(fn(ProcNumber: PPROCESSOR_NUMBER) -> ULONG);
pub type KeGetProcessorNumberFromIndex =
    callback!(fn(ProcIndex: ULONG, ProcNumber: PPROCESSOR_NUMBER) -> NTSTATUS);
pub type KeGetRecommendedSharedDataAlignment = callback!(fn() -> ULONG);
pub type KeInitializeCrashDumpHeader = callback!(
    fn(DumpType: ULONG, Flags: ULONG, Buffer: PVOID, BufferSize: ULONG, BufferNeeded: PULONG) -> NTSTATUS
);
pub type KeInitializeDeviceQueue = callback!(fn(DeviceQueue: PKDEVICE_QUEUE));
pub type KeInitializeDpc =
    callback!(fn(Dpc: PRKDPC, DeferredRoutine: PKDEFERRED_ROUTINE, DeferredContext: PVOID));
pub type KeInitializeEvent = callback!(fn(Event: PRKEVENT, Type: EVENT_TYPE, State: BOOLEAN));
pub type KeInitializeGuardedMutex = callback!(fn(Mutex: PKGUARDED_MUTEX));
pub type KeInitializeMutex = callback!(fn(Mutex: PRKMUTEX, Level: ULONG));
pub type KeInitializeSemaphore = callback!(fn(Semaphore: PRKSEMAPHORE, Count: LONG, Limit: LONG));
pub type KeInitializeSpinLock = callback!(fn(SpinLock: PKSPIN_LOCK));
pub type KeInitializeThreadedDpc =
    callback!(fn(Dpc: PRKDPC, DeferredRoutine: PKDEFERRED_ROUTINE, DeferredContext: PVOID));
pub type KeInitializeTimer = callback!(fn(Timer: PKTIMER));
pub type KeInitializeTimerEx = callback!(fn(Timer: PKTIMER, Type: TIMER_TYPE));
pub type KeInsertByKeyDeviceQueue = callback!(
    fn(DeviceQueue: PKDEVICE_QUEUE, DeviceQueueEntry: PKDEVICE_QUEUE_ENTRY, SortKey: ULONG) -> BOOLEAN
);
pub type KeInsertDeviceQueue =
    callback!(fn(DeviceQueue: PKDEVICE_QUEUE, DeviceQueueEntry: PKDEVICE_QUEUE_ENTRY) -> BOOLEAN);
pub type KeInsertQueueDpc =
    callback!(fn(Dpc: PRKDPC, SystemArgument1: PVOID, SystemArgument2: PVOID) -> BOOLEAN);
#[cfg(target_arch = "x86_64")]
pub type KeInvalidateAllCaches = callback!(fn() -> BOOLEAN);
pub type KeInvalidateRangeAllCaches = callback!(fn(BaseAddress: PVOID, Length: ULONG));
pub type KeIpiGenericCall =
    callback!(fn(BroadcastFunction: PKIPI_BROADCAST_WORKER, Context: ULONG_PTR) -> ULONG_PTR);
pub type KeLeaveCriticalRegion = callback!(fn());
pub type KeLeaveGuardedRegion = callback!(fn());
#[cfg(target_arch = "x86_64")]
pub type KeLowerIrql = callback!(fn(NewIrql: KIRQL));
pub type KePulseEvent = callback!(fn(Event: PRKEVENT, Increment: KPRIORITY, Wait: BOOLEAN) -> LONG);
pub type KeQueryActiveGroupCount = callback!(fn() -> USHORT);
pub type KeQueryActiveProcessorCount = callback!(fn(ActiveProcessors: PKAFFINITY) -> ULONG);
pub type KeQueryActiveProcessorCountEx = callback!(fn(GroupNumber: USHORT) -> ULONG);
pub type KeQueryActiveProcessors = callback!(fn() -> KAFFINITY);
pub type KeQueryAuxiliaryCounterFrequency = callback!(fn(AuxiliaryCounterFrequency: PULONG64) -> NTSTATUS);
pub type KeQueryDpcWatchdogInformation =
    callback!(fn(WatchdogInformation: PKDPC_WATCHDOG_INFORMATION) -> NTSTATUS);
pub type KeQueryGroupAffinity = callback!(fn(GroupNumber: USHORT) -> KAFFINITY);
pub type KeQueryHardwareCounterConfiguration =
    callback!(fn(CounterArray: PHARDWARE_COUNTER, MaximumCount: ULONG, Count: PULONG) -> NTSTATUS);
pub type KeQueryHighestNodeNumber = callback!(fn() -> USHORT);
pub type KeQueryInterruptTimePrecise = callback!(fn(QpcTimeStamp: PULONG64) -> ULONG64);
pub type KeQueryLogicalProcessorRelationship = callback!(
    fn(
        ProcessorNumber: PPROCESSOR_NUMBER,
        RelationshipType: LOGICAL_PROCESSOR_RELATIONSHIP,
        Information: PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX,
        Length: PULONG,
    ) -> NTSTATUS
);
pub type KeQueryMaximumGroupCount = callback!(fn() -> USHORT);
pub type KeQueryMaximumProcessorCount = callback!(fn() -> ULONG);
pub type KeQueryMaximumProcessorCountEx = callback!(fn(GroupNumber: USHORT) -> ULONG);
pub type KeQueryNodeActiveAffinity =
    callback!(fn(NodeNumber: USHORT, Affinity: PGROUP_AFFINITY, Count: PUSHORT));
pub type KeQueryNodeMaximumProcessorCount = callback!(fn(NodeNumber: USHORT) -> USHORT);
pub type KeQueryPerformanceCounter = callback!(fn(PerformanceFrequency: PLARGE_INTEGER) -> LARGE_INTEGER);
pub type KeQueryPriorityThread = callback!(fn(Thread: PKTHREAD) -> KPRIORITY);
pub type KeQueryRuntimeThread = callback!(fn(Thread: PKTHREAD, UserTime: PULONG) -> ULONG);
pub type KeQuerySystemTimePrecise = callback!(fn(CurrentTime: PLARGE_INTEGER));
pub type KeQueryTimeIncrement = callback!(fn() -> ULONG);
pub type KeQueryTotalCycleTimeThread = callback!(fn(Thread: PKTHREAD, CycleTimeStamp: PULONG64) -> ULONG64);
pub type KeQueryUnbiasedInterruptTime = callback!(fn() -> ULONGLONG);
pub type KeQueryUnbiasedInterruptTimePrecise = callback!(fn(QpcTimeStamp: PULONG64) -> ULONG64);
pub type KeRaiseIrqlToDpcLevel = callback!(fn() -> KIRQL);
pub type KeReadStateEvent = callback!(fn(Event: PRKEVENT) -> LONG);
pub type KeReadStateMutex = callback!(fn(Mutex: PRKMUTEX) -> LONG);
pub type KeReadStateSemaphore = callback!(fn(Semaphore: PRKSEMAPHORE) -> LONG);
pub type KeReadStateTimer = callback!(fn(Timer: PKTIMER) -> BOOLEAN);
#[cfg(target_arch = "x86_64")]
pub type KeRegisterBoundCallback = callback!(fn(CallbackRoutine: PBOUND_CALLBACK) -> PVOID);
pub type KeRegisterBugCheckCallback = callback!(
    fn(
        CallbackRecord: PKBUGCHECK_CALLBACK_RECORD,
        CallbackRoutine: PKBUGCHECK_CALLBACK_ROUTINE,
        Buffer: PVOID,
        Length: ULONG,
        Component: PUCHAR,
    ) -> BOOLEAN
);
pub type KeRegisterBugCheckReasonCallback = callback!(
    fn(
        CallbackRecord: PKBUGCHECK_REASON_CALLBACK_RECORD,
        CallbackRoutine: PKBUGCHECK_REASON_CALLBACK_ROUTINE,
        Reason: KBUGCHECK_CALLBACK_REASON,
        Component: PUCHAR,
    ) -> BOOLEAN
);
pub type KeRegisterNmiCallback = callback!(fn(CallbackRoutine: PNMI_CALLBACK, Context: PVOID) -> PVOID);
pub type KeRegisterProcessorChangeCallback = callback!(
    fn(CallbackFunction: PPROCESSOR_CALLBACK_FUNCTION, CallbackContext: PVOID, Flags: ULONG) -> PVOID
);
pub type KeReleaseGuardedMutex = callback!(fn(Mutex: PKGUARDED_MUTEX));
pub type KeReleaseGuardedMutexUnsafe = callback!(fn(FastMutex: PKGUARDED_MUTEX));
pub type KeReleaseInStackQueuedSpinLock = callback!(fn(LockHandle: PKLOCK_QUEUE_HANDLE));
pub type KeReleaseInStackQueuedSpinLockForDpc = callback!(fn(LockHandle: PKLOCK_QUEUE_HANDLE));
pub type KeReleaseInStackQueuedSpinLockFromDpcLevel = callback!(fn(LockHandle: PKLOCK_QUEUE_HANDLE));
pub type KeReleaseInterruptSpinLock = callback!(fn(Interrupt: PKINTERRUPT, OldIrql: KIRQL));
pub type KeReleaseMutex = callback!(fn(Mutex: PRKMUTEX, Wait: BOOLEAN) -> LONG);
pub type KeReleaseSemaphore =
    callback!(fn(Semaphore: PRKSEMAPHORE, Increment: KPRIORITY, Adjustment: LONG, Wait: BOOLEAN) -> LONG);
pub type KeReleaseSpinLock = callback!(fn(SpinLock: PKSPIN_LOCK, NewIrql: KIRQL));
pub type KeReleaseSpinLockForDpc = callback!(fn(SpinLock: PKSPIN_LOCK, OldIrql: KIRQL));
pub type KeReleaseSpinLockFromDpcLevel = callback!(fn(SpinLock: PKSPIN_LOCK));
pub type KeRemoveByKeyDeviceQueue =
    callback!(fn(DeviceQueue: PKDEVICE_QUEUE, SortKey: ULONG) -> PKDEVICE_QUEUE_ENTRY);
pub type KeRemoveByKeyDeviceQueueIfBusy =
    callback!(fn(DeviceQueue: PKDEVICE_QUEUE, SortKey: ULONG) -> PKDEVICE_QUEUE_ENTRY);
pub type KeRemoveDeviceQueue = callback!(fn(DeviceQueue: PKDEVICE_QUEUE) -> PKDEVICE_QUEUE_ENTRY);
pub type KeRemoveEntryDeviceQueue =
    callback!(fn(DeviceQueue: PKDEVICE_QUEUE, DeviceQueueEntry: PKDEVICE_QUEUE_ENTRY) -> BOOLEAN);
pub type KeRemoveQueueDpc = callback!(fn(Dpc: PRKDPC) -> BOOLEAN);
pub type KeRemoveQueueDpcEx = callback!(fn(Dpc: PRKDPC, WaitIfActive: BOOLEAN) -> BOOLEAN);
pub type KeResetEvent = callback!(fn(Event: PRKEVENT) -> LONG);
pub type KeRestoreExtendedProcessorState = callback!(fn(XStateSave: PXSTATE_SAVE));
pub type KeRestoreFloatingPointState = callback!(fn(FloatSave: PKFLOATING_SAVE) -> NTSTATUS);
pub type KeRevertToUserAffinityThread = callback!(fn());
pub type KeRevertToUserAffinityThreadEx = callback!(fn(Affinity: KAFFINITY));
pub type KeRevertToUserGroupAffinityThread = callback!(fn(PreviousAffinity: PGROUP_AFFINITY));
pub type KeSaveExtendedProcessorState = callback!(fn(Mask: ULONG64, XStateSave: PXSTATE_SAVE) -> NTSTATUS);
pub type KeSaveFloatingPointState = callback!(fn(FloatSave: PKFLOATING_SAVE) -> NTSTATUS);
pub type KeSetBasePriorityThread = callback!(fn(Thread: PKTHREAD, Increment: LONG) -> LONG);
pub type KeSetCoalescableTimer = callback!(
    fn(Timer: PKTIMER, DueTime: LARGE_INTEGER, Period: ULONG, TolerableDelay: ULONG, Dpc: PKDPC) -> BOOLEAN
);
pub type KeSetEvent = callback!(fn(Event: PRKEVENT, Increment: KPRIORITY, Wait: BOOLEAN) -> LONG);
pub type KeSetHardwareCounterConfiguration =
    callback!(fn(CounterArray: PHARDWARE_COUNTER, Count: ULONG) -> NTSTATUS);
pub type KeSetImportanceDpc = callback!(fn(Dpc: PRKDPC, Importance: KDPC_IMPORTANCE));
pub type KeSetPriorityThread = callback!(fn(Thread: PKTHREAD, Priority: KPRIORITY) -> KPRIORITY);
pub type KeSetSystemAffinityThread = callback!(fn(Affinity: KAFFINITY));
pub type KeSetSystemAffinityThreadEx = callback!(fn(Affinity: KAFFINITY) -> KAFFINITY);
pub type KeSetSystemGroupAffinityThread =
    callback!(fn(Affinity: PGROUP_AFFINITY, PreviousAffinity: PGROUP_AFFINITY));
pub type KeSetTargetProcessorDpc = callback!(fn(Dpc: PRKDPC, Number: CCHAR));
pub type KeSetTargetProcessorDpcEx = callback!(fn(Dpc: PKDPC, ProcNumber: PPROCESSOR_NUMBER) -> NTSTATUS);
pub type KeSetTimer = callback!(fn(Timer: PKTIMER, DueTime: LARGE_INTEGER, Dpc: PKDPC) -> BOOLEAN);
pub type KeSetTimerEx =
    callback!(fn(Timer: PKTIMER, DueTime: LARGE_INTEGER, Period: LONG, Dpc: PKDPC) -> BOOLEAN);
pub type KeShouldYieldProcessor = callback!(fn() -> LOGICAL);
pub type KeStallExecutionProcessor = callback!(fn(MicroSeconds: ULONG));
pub type KeSynchronizeExecution = callback!(
    fn(
        Interrupt: PKINTERRUPT,
        SynchronizeRoutine: PKSYNCHRONIZE_ROUTINE,
        SynchronizeContext: PVOID,
    ) -> BOOLEAN
);
pub type KeTestSpinLock = callback!(fn(SpinLock: PKSPIN_LOCK) -> BOOLEAN);
pub type KeTryToAcquireGuardedMutex = callback!(fn(Mutex: PKGUARDED_MUTEX) -> BOOLEAN);
pub type KeTryToAcquireSpinLockAtDpcLevel = callback!(fn(SpinLock: PKSPIN_LOCK) -> BOOLEAN);
pub type KeWaitForMultipleObjects = callback!(
    fn(
        Count: ULONG,
        Object: *mut PVOID,
        WaitType: WAIT_TYPE,
        WaitReason: KWAIT_REASON,
        WaitMode: KPROCESSOR_MODE,
        Alertable: BOOLEAN,
        Timeout: PLARGE_INTEGER,
        WaitBlockArray: PKWAIT_BLOCK,
    ) -> NTSTATUS
);
pub type KeWaitForSingleObject = callback!(
    fn(
        Object: PVOID,
        WaitReason: KWAIT_REASON,
        WaitMode: KPROCESSOR_MODE,
        Alertable: BOOLEAN,
        Timeout: PLARGE_INTEGER,
    ) -> NTSTATUS
);
#[cfg(target_arch = "aarch64")]
pub type KfLowerIrql = callback!(fn(NewIrql: KIRQL));
pub type KfRaiseIrql = callback!(fn(NewIrql: KIRQL) -> KIRQL);
pub type KsAcquireCachedMdl = callback!(
    fn(
        Irp: PIRP,
        Guid: *const GUID,
        CancelRoutine: PFNKSCANCELPINNEDMDL,
        CancelContext: PVOID,
        MdlAddr: *mut PMDL,
        ReleaseContext: *mut PVOID,
    ) -> NTSTATUS
);
pub type KsAcquireControl = callback!(fn(Object: PVOID));
pub type KsAcquireDevice = callback!(fn(Device: PKSDEVICE));
pub type KsAcquireDeviceSecurityLock = callback!(fn(Header: KSDEVICE_HEADER, Exclusive: BOOLEAN));
pub type KsAcquireResetValue = callback!(fn(Irp: PIRP, ResetValue: *mut KSRESET) -> NTSTATUS);
pub type KsAddDevice =
    callback!(fn(DriverObject: PDRIVER_OBJECT, PhysicalDeviceObject: PDEVICE_OBJECT) -> NTSTATUS);
pub type KsAddEvent = callback!(fn(Object: PVOID, EventEntry: PKSEVENT_ENTRY));
pub type KsAddIrpToCancelableQueue = callback!(
    fn(
        QueueHead: PLIST_ENTRY,
        SpinLock: PKSPIN_LOCK,
        Irp: PIRP,
        ListLocation: KSLIST_ENTRY_LOCATION,
        DriverCancel: PDRIVER_CANCEL,
    )
);
pub type KsAddItemToObjectBag =
    callback!(fn(ObjectBag: KSOBJECT_BAG, Item: PVOID, Free: PFNKSFREE) -> NTSTATUS);
pub type KsAddObjectCreateItemToDeviceHeader = callback!(
    fn(
        Header: KSDEVICE_HEADER,
        Create: PDRIVER_DISPATCH,
        Context: PVOID,
        ObjectClass: PWSTR,
        SecurityDescriptor: PSECURITY_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type KsAddObjectCreateItemToObjectHeader = callback!(
    fn(
        Header: KSOBJECT_HEADER,
        Create: PDRIVER_DISPATCH,
        Context: PVOID,
        ObjectClass: PWSTR,
        SecurityDescriptor: PSECURITY_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type KsAllocateDefaultClock = callback!(fn(DefaultClock: *mut PKSDEFAULTCLOCK) -> NTSTATUS);
pub type KsAllocateDefaultClockEx = callback!(
    fn(
        DefaultClock: *mut PKSDEFAULTCLOCK,
        Context: PVOID,
        SetTimer: PFNKSSETTIMER,
        CancelTimer: PFNKSCANCELTIMER,
        CorrelatedTime: PFNKSCORRELATEDTIME,
        Resolution: *const KSRESOLUTION,
        Flags: ULONG,
    ) -> NTSTATUS
);
pub type KsAllocateDeviceHeader = callback!(
    fn(Header: *mut KSDEVICE_HEADER, ItemsCount: ULONG, ItemsList: PKSOBJECT_CREATE_ITEM) -> NTSTATUS
);
pub type KsAllocateExtraData =
    callback!(fn(Irp: PIRP, ExtraSize: ULONG, ExtraBuffer: *mut PVOID) -> NTSTATUS);
pub type KsAllocateObjectBag = callback!(fn(Device: PKSDEVICE, ObjectBag: *mut KSOBJECT_BAG) -> NTSTATUS);
pub type KsAllocateObjectCreateItem = callback!(
    fn(
        Header: KSDEVICE_HEADER,
        CreateItem: PKSOBJECT_CREATE_ITEM,
        AllocateEntry: BOOLEAN,
        ItemFreeCallback: PFNKSITEMFREECALLBACK,
    ) -> NTSTATUS
);
pub type KsAllocateObjectHeader = callback!(
    fn(
        Header: *mut KSOBJECT_HEADER,
        ItemsCount: ULONG,
        ItemsList: PKSOBJECT_CREATE_ITEM,
        Irp: PIRP,
        Table: *const KSDISPATCH_TABLE,
    ) -> NTSTATUS
);
pub type KsCacheMedium =
    callback!(fn(SymbolicLink: PUNICODE_STRING, Medium: PKSPIN_MEDIUM, PinDirection: ULONG) -> NTSTATUS);
pub type KsCancelIo = callback!(fn(QueueHead: PLIST_ENTRY, SpinLock: PKSPIN_LOCK));
pub type KsCancelRoutine = callback!(fn(_: *mut DEVICE_OBJECT, _: *mut IRP));
pub type KsCompletePendingRequest = callback!(fn(Irp: PIRP));
pub type KsCopyObjectBagItems =
    callback!(fn(ObjectBagDestination: KSOBJECT_BAG, ObjectBagSource: KSOBJECT_BAG) -> NTSTATUS);
pub type KsCreateAllocator = callback!(
    fn(
        ConnectionHandle: HANDLE,
        AllocatorFraming: PKSALLOCATOR_FRAMING,
        AllocatorHandle: PHANDLE,
    ) -> NTSTATUS
);
pub type KsCreateClock =
    callback!(fn(ConnectionHandle: HANDLE, ClockCreate: PKSCLOCK_CREATE, ClockHandle: PHANDLE) -> NTSTATUS);
pub type KsCreateDefaultAllocator = callback!(fn(Irp: PIRP) -> NTSTATUS);
pub type KsCreateDefaultAllocatorEx = callback!(
    fn(
        Irp: PIRP,
        InitializeContext: PVOID,
        DefaultAllocate: PFNKSDEFAULTALLOCATE,
        DefaultFree: PFNKSDEFAULTFREE,
        InitializeAllocator: PFNKSINITIALIZEALLOCATOR,
        DeleteAllocator: PFNKSDELETEALLOCATOR,
    ) -> NTSTATUS
);
pub type KsCreateDefaultClock = callback!(fn(Irp: PIRP, DefaultClock: PKSDEFAULTCLOCK) -> NTSTATUS);
pub type KsCreateDefaultSecurity = callback!(
    fn(ParentSecurity: PSECURITY_DESCRIPTOR, DefaultSecurity: *mut PSECURITY_DESCRIPTOR) -> NTSTATUS
);
pub type KsCreateDevice = callback!(
    fn(
        DriverObject: PDRIVER_OBJECT,
        PhysicalDeviceObject: PDEVICE_OBJECT,
        Descriptor: *const KSDEVICE_DESCRIPTOR,
        ExtensionSize: ULONG,
        Device: *mut PKSDEVICE,
    ) -> NTSTATUS
);
pub type KsCreateFilterFactory = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        Descriptor: *const KSFILTER_DESCRIPTOR,
        RefString: PWSTR,
        SecurityDescriptor: PSECURITY_DESCRIPTOR,
        CreateItemFlags: ULONG,
        SleepCallback: PFNKSFILTERFACTORYPOWER,
        WakeCallback: PFNKSFILTERFACTORYPOWER,
        FilterFactory: *mut PKSFILTERFACTORY,
    ) -> NTSTATUS
);
pub type KsCreatePin = callback!(
    fn(
        FilterHandle: HANDLE,
        Connect: PKSPIN_CONNECT,
        DesiredAccess: ACCESS_MASK,
        ConnectionHandle: PHANDLE,
    ) -> NTSTATUS
);
pub type KsCreateTopologyNode = callback!(
    fn(
        ParentHandle: HANDLE,
        NodeCreate: PKSNODE_CREATE,
        DesiredAccess: ACCESS_MASK,
        NodeHandle: PHANDLE,
    ) -> NTSTATUS
);
pub type KsDecrementCountedWorker = callback!(fn(Worker: PKSWORKER) -> ULONG);
pub type KsDefaultAddEventHandler =
    callback!(fn(Irp: PIRP, EventData: PKSEVENTDATA, EventEntry: PKSEVENT_ENTRY) -> NTSTATUS);
pub type KsDefaultDeviceIoCompletion = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS);
pub type KsDefaultDispatchPnp = callback!(fn(_: *mut DEVICE_OBJECT, _: *mut IRP) -> NTSTATUS);
pub type KsDefaultDispatchPower = callback!(fn(_: *mut DEVICE_OBJECT, _: *mut IRP) -> NTSTATUS);
pub type KsDefaultForwardIrp = callback!(fn(_: *mut DEVICE_OBJECT, _: *mut IRP) -> NTSTATUS);
pub type KsDereferenceBusObject = callback!(fn(Header: KSDEVICE_HEADER));
pub type KsDeviceGetBusData =
    callback!(fn(Device: PKSDEVICE, DataType: ULONG, Buffer: PVOID, Offset: ULONG, Length: ULONG) -> ULONG);
pub type KsDeviceRegisterAdapterObject = callback!(
    fn(
        Device: PKSDEVICE,
        AdapterObject: PADAPTER_OBJECT,
        MaxMappingsByteCount: ULONG,
        MappingTableStride: ULONG,
    )
);
pub type KsDeviceRegisterThermalDispatch =
    callback!(fn(KsDevice: PKSDEVICE, KsDeviceThermalDispatch: PKSDEVICE_THERMAL_DISPATCH) -> NTSTATUS);
pub type KsDeviceSetBusData =
    callback!(fn(Device: PKSDEVICE, DataType: ULONG, Buffer: PVOID, Offset: ULONG, Length: ULONG) -> ULONG);
pub type KsDisableEvent = callback!(
    fn(Irp: PIRP, EventsList: PLIST_ENTRY, EventsFlags: KSEVENTS_LOCKTYPE, EventsLock: PVOID) -> NTSTATUS
);
pub type KsDiscardEvent = callback!(fn(EventEntry: PKSEVENT_ENTRY));
pub type KsDispatchFastIoDeviceControlFailure = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        Wait: BOOLEAN,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
        IoControlCode: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: PDEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type KsDispatchFastReadFailure = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        LockKey: ULONG,
        Buffer: PVOID,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: PDEVICE_OBJECT,
    ) -> BOOLEAN
);
pub type KsDispatchInvalidDeviceRequest = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS);
pub type KsDispatchIrp = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS);
pub type KsDispatchQuerySecurity = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS);
pub type KsDispatchSetSecurity = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS);
pub type KsDispatchSpecificMethod = callback!(fn(Irp: PIRP, Handler: PFNKSHANDLER) -> NTSTATUS);
pub type KsDispatchSpecificProperty = callback!(fn(Irp: PIRP, Handler: PFNKSHANDLER) -> NTSTATUS);
pub type KsEnableEvent = callback!(
    fn(
        Irp: PIRP,
        EventSetsCount: ULONG,
        EventSet: *const KSEVENT_SET,
        EventsList: PLIST_ENTRY,
        EventsFlags: KSEVENTS_LOCKTYPE,
        EventsLock: PVOID,
    ) -> NTSTATUS
);
pub type KsEnableEventWithAllocator = callback!(
    fn(
        Irp: PIRP,
        EventSetsCount: ULONG,
        EventSet: *const KSEVENT_SET,
        EventsList: PLIST_ENTRY,
        EventsFlags: KSEVENTS_LOCKTYPE,
        EventsLock: PVOID,
        Allocator: PFNKSALLOCATOR,
        EventItemSize: ULONG,
    ) -> NTSTATUS
);
pub type KsFastMethodHandler = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        Method: PKSMETHOD,
        MethodLength: ULONG,
        Data: PVOID,
        DataLength: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        MethodSetsCount: ULONG,
        MethodSet: *const KSMETHOD_SET,
    ) -> BOOLEAN
);
pub type KsFastPropertyHandler = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        Property: PKSPROPERTY,
        PropertyLength: ULONG,
        Data: PVOID,
        DataLength: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        PropertySetsCount: ULONG,
        PropertySet: *const KSPROPERTY_SET,
    ) -> BOOLEAN
);
pub type KsFilterAcquireProcessingMutex = callback!(fn(Filter: PKSFILTER));
pub type KsFilterAddTopologyConnections = callback!(
    fn(
        Filter: PKSFILTER,
        NewConnectionsCount: ULONG,
        NewTopologyConnections: *const KSTOPOLOGY_CONNECTION,
    ) -> NTSTATUS
);
pub type KsFilterAttemptProcessing = callback!(fn(Filter: PKSFILTER, Asynchronous: BOOLEAN));
pub type KsFilterCreateNode =
    callback!(fn(Filter: PKSFILTER, NodeDescriptor: *const KSNODE_DESCRIPTOR, NodeID: PULONG) -> NTSTATUS);
pub type KsFilterCreatePinFactory =
    callback!(fn(Filter: PKSFILTER, PinDescriptor: *const KSPIN_DESCRIPTOR_EX, PinID: PULONG) -> NTSTATUS);
pub type KsFilterFactoryAddCreateItem = callback!(
    fn(
        FilterFactory: PKSFILTERFACTORY,
        RefString: PWSTR,
        SecurityDescriptor: PSECURITY_DESCRIPTOR,
        CreateItemFlags: ULONG,
    ) -> NTSTATUS
);
pub type KsFilterFactoryGetSymbolicLink = callback!(fn(FilterFactory: PKSFILTERFACTORY) -> PUNICODE_STRING);
pub type KsFilterFactorySetDeviceClassesState =
    callback!(fn(FilterFactory: PKSFILTERFACTORY, NewState: BOOLEAN) -> NTSTATUS);
pub type KsFilterFactoryUpdateCacheData =
    callback!(fn(FilterFactory: PKSFILTERFACTORY, FilterDescriptor: *const KSFILTER_DESCRIPTOR) -> NTSTATUS);
pub type KsFilterGetAndGate = callback!(fn(Filter: PKSFILTER) -> PKSGATE);
pub type KsFilterGetChildPinCount = callback!(fn(Filter: PKSFILTER, PinId: ULONG) -> ULONG);
pub type KsFilterGetFirstChildPin = callback!(fn(Filter: PKSFILTER, PinId: ULONG) -> PKSPIN);
pub type KsFilterRegisterPowerCallbacks =
    callback!(fn(Filter: PKSFILTER, Sleep: PFNKSFILTERPOWER, Wake: PFNKSFILTERPOWER));
pub type KsFilterReleaseProcessingMutex = callback!(fn(Filter: PKSFILTER));
pub type KsForwardAndCatchIrp = callback!(
    fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP, FileObject: PFILE_OBJECT, StackUse: KSSTACK_USE) -> NTSTATUS
);
pub type KsForwardIrp =
    callback!(fn(Irp: PIRP, FileObject: PFILE_OBJECT, ReuseStackLocation: BOOLEAN) -> NTSTATUS);
pub type KsFreeDefaultClock = callback!(fn(DefaultClock: PKSDEFAULTCLOCK));
pub type KsFreeDeviceHeader = callback!(fn(Header: KSDEVICE_HEADER));
pub type KsFreeEventList = callback!(
    fn(FileObject: PFILE_OBJECT, EventsList: PLIST_ENTRY, EventsFlags: KSEVENTS_LOCKTYPE, EventsLock: PVOID)
);
pub type KsFreeObjectBag = callback!(fn(ObjectBag: KSOBJECT_BAG));
pub type KsFreeObjectCreateItem =
    callback!(fn(Header: KSDEVICE_HEADER, CreateItem: PUNICODE_STRING) -> NTSTATUS);
pub type KsFreeObjectCreateItemsByContext =
    callback!(fn(Header: KSDEVICE_HEADER, Context: PVOID) -> NTSTATUS);
pub type KsFreeObjectHeader = callback!(fn(Header: KSOBJECT_HEADER));
pub type KsGenerateDataEvent =
    callback!(fn(EventEntry: PKSEVENT_ENTRY, DataSize: ULONG, Data: PVOID) -> NTSTATUS);
pub type KsGenerateEvent = callback!(fn(EventEntry: PKSEVENT_ENTRY) -> NTSTATUS);
pub type KsGenerateEventList = callback!(
    fn(
        Set: *mut GUID,
        EventId: ULONG,
        EventsList: PLIST_ENTRY,
        EventsFlags: KSEVENTS_LOCKTYPE,
        EventsLock: PVOID,
    )
);
pub type KsGenerateEvents = callback!(
    fn(
        Object: PVOID,
        EventSet: *const GUID,
        EventId: ULONG,
        DataSize: ULONG,
        Data: PVOID,
        CallBack: PFNKSGENERATEEVENTCALLBACK,
        CallBackContext: PVOID,
    )
);
pub type KsGenerateThermalEvent = callback!(fn(Object: PVOID, Value: KSDEVICE_THERMAL_STATE) -> NTSTATUS);
pub type KsGetDefaultClockState = callback!(fn(DefaultClock: PKSDEFAULTCLOCK) -> KSSTATE);
pub type KsGetDefaultClockTime = callback!(fn(DefaultClock: PKSDEFAULTCLOCK) -> LONGLONG);
pub type KsGetDevice = callback!(fn(Object: PVOID) -> PKSDEVICE);
pub type KsGetDeviceForDeviceObject = callback!(fn(FunctionalDeviceObject: PDEVICE_OBJECT) -> PKSDEVICE);
pub type KsGetFilterFromIrp = callback!(fn(Irp: PIRP) -> PKSFILTER);
pub type KsGetFirstChild = callback!(fn(Object: PVOID) -> PVOID);
pub type KsGetImageNameAndResourceId = callback!(
    fn(RegKey: HANDLE, ImageName: PUNICODE_STRING, ResourceId: PULONG_PTR, ValueType: PULONG) -> NTSTATUS
);
pub type KsGetNextSibling = callback!(fn(Object: PVOID) -> PVOID);
pub type KsGetNodeIdFromIrp = callback!(fn(Irp: PIRP) -> ULONG);
pub type KsGetObjectFromFileObject = callback!(fn(FileObject: PFILE_OBJECT) -> PVOID);
pub type KsGetObjectTypeFromFileObject = callback!(fn(FileObject: PFILE_OBJECT) -> KSOBJECTTYPE);
pub type KsGetObjectTypeFromIrp = callback!(fn(Irp: PIRP) -> KSOBJECTTYPE);
pub type KsGetOuterUnknown = callback!(fn(Object: PVOID) -> PUNKNOWN);
pub type KsGetParent = callback!(fn(Object: PVOID) -> PVOID);
pub type KsGetPinFromIrp = callback!(fn(Irp: PIRP) -> PKSPIN);
pub type KsHandleSizedListQuery = callback!(
    fn(Irp: PIRP, DataItemsCount: ULONG, DataItemSize: ULONG, DataItems: *const c_void) -> NTSTATUS
);
pub type KsIncrementCountedWorker = callback!(fn(Worker: PKSWORKER) -> ULONG);
pub type KsInitializeDevice = callback!(
    fn(
        FunctionalDeviceObject: PDEVICE_OBJECT,
        PhysicalDeviceObject: PDEVICE_OBJECT,
        NextDeviceObject: PDEVICE_OBJECT,
        Descriptor: *const KSDEVICE_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type KsInitializeDeviceProfile = callback!(fn(FilterFactory: PKSFILTERFACTORY) -> NTSTATUS);
pub type KsInitializeDriver = callback!(
    fn(
        DriverObject: PDRIVER_OBJECT,
        RegistryPathName: PUNICODE_STRING,
        Descriptor: *const KSDEVICE_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type KsLoadResource = callback!(
    fn(
        ImageBase: PVOID,
        PoolType: POOL_TYPE,
        ResourceName: ULONG_PTR,
        ResourceType: ULONG,
        Resource: *mut PVOID,
        ResourceSize: PULONG,
    ) -> NTSTATUS
);
pub type KsMapModuleName = callback!(
    fn(
        PhysicalDeviceObject: PDEVICE_OBJECT,
        ModuleName: PUNICODE_STRING,
        ImageName: PUNICODE_STRING,
        ResourceId: PULONG_PTR,
        ValueType: PULONG,
    ) -> NTSTATUS
);
pub type KsMergeAutomationTables = callback!(
    fn(
        AutomationTableAB: *mut PKSAUTOMATION_TABLE,
        AutomationTableA: PKSAUTOMATION_TABLE,
        AutomationTableB: PKSAUTOMATION_TABLE,
        Bag: KSOBJECT_BAG,
    ) -> NTSTATUS
);
pub type KsMethodHandler =
    callback!(fn(Irp: PIRP, MethodSetsCount: ULONG, MethodSet: *const KSMETHOD_SET) -> NTSTATUS);
pub type KsMethodHandlerWithAllocator = callback!(
    fn(
        Irp: PIRP,
        MethodSetsCount: ULONG,
        MethodSet: *const KSMETHOD_SET,
        Allocator: PFNKSALLOCATOR,
        MethodItemSize: ULONG,
    ) -> NTSTATUS
);
pub type KsMoveIrpsOnCancelableQueue = callback!(
    fn(
        SourceList: PLIST_ENTRY,
        SourceLock: PKSPIN_LOCK,
        DestinationList: PLIST_ENTRY,
        DestinationLock: PKSPIN_LOCK,
        ListLocation: KSLIST_ENTRY_LOCATION,
        ListCallback: PFNKSIRPLISTCALLBACK,
        Context: PVOID,
    ) -> NTSTATUS
);
pub type KsNullDriverUnload = callback!(fn(DriverObject: PDRIVER_OBJECT));
pub type KsPersistDeviceProfile = callback!(fn(FilterFactory: PKSFILTERFACTORY) -> NTSTATUS);
pub type KsPinAcquireProcessingMutex = callback!(fn(Pin: PKSPIN));
pub type KsPinAttachAndGate = callback!(fn(Pin: PKSPIN, AndGate: PKSGATE));
pub type KsPinAttachOrGate = callback!(fn(Pin: PKSPIN, OrGate: PKSGATE));
pub type KsPinAttemptProcessing = callback!(fn(Pin: PKSPIN, Asynchronous: BOOLEAN));
pub type KsPinDataIntersection = callback!(
    fn(
        Irp: PIRP,
        Pin: PKSP_PIN,
        Data: PVOID,
        DescriptorsCount: ULONG,
        Descriptor: *const KSPIN_DESCRIPTOR,
        IntersectHandler: PFNKSINTERSECTHANDLER,
    ) -> NTSTATUS
);
pub type KsPinDataIntersectionEx = callback!(
    fn(
        Irp: PIRP,
        Pin: PKSP_PIN,
        Data: PVOID,
        DescriptorsCount: ULONG,
        Descriptor: *const KSPIN_DESCRIPTOR,
        DescriptorSize: ULONG,
        IntersectHandler: PFNKSINTERSECTHANDLEREX,
        HandlerContext: PVOID,
    ) -> NTSTATUS
);
pub type KsPinGetAndGate = callback!(fn(Pin: PKSPIN) -> PKSGATE);
pub type KsPinGetAvailableByteCount =
    callback!(fn(Pin: PKSPIN, InputDataBytes: PLONG, OutputBufferBytes: PLONG) -> NTSTATUS);
pub type KsPinGetConnectedFilterInterface =
    callback!(fn(Pin: PKSPIN, InterfaceId: *const GUID, Interface: *mut PVOID) -> NTSTATUS);
pub type KsPinGetConnectedPinDeviceObject = callback!(fn(Pin: PKSPIN) -> PDEVICE_OBJECT);
pub type KsPinGetConnectedPinFileObject = callback!(fn(Pin: PKSPIN) -> PFILE_OBJECT);
pub type KsPinGetConnectedPinInterface =
    callback!(fn(Pin: PKSPIN, InterfaceId: *const GUID, Interface: *mut PVOID) -> NTSTATUS);
pub type KsPinGetCopyRelationships =
    callback!(fn(Pin: PKSPIN, CopySource: *mut PKSPIN, DelegateBranch: *mut PKSPIN));
pub type KsPinGetFirstCloneStreamPointer = callback!(fn(Pin: PKSPIN) -> PKSSTREAM_POINTER);
pub type KsPinGetLeadingEdgeStreamPointer =
    callback!(fn(Pin: PKSPIN, State: KSSTREAM_POINTER_STATE) -> PKSSTREAM_POINTER);
pub type KsPinGetNextSiblingPin = callback!(fn(Pin: PKSPIN) -> PKSPIN);
pub type KsPinGetParentFilter = callback!(fn(Pin: PKSPIN) -> PKSFILTER);
pub type KsPinGetReferenceClockInterface =
    callback!(fn(Pin: PKSPIN, Interface: *mut PIKSREFERENCECLOCK) -> NTSTATUS);
pub type KsPinGetTrailingEdgeStreamPointer =
    callback!(fn(Pin: PKSPIN, State: KSSTREAM_POINTER_STATE) -> PKSSTREAM_POINTER);
pub type KsPinHandshake = callback!(fn(Pin: PKSPIN, In: PKSHANDSHAKE, Out: PKSHANDSHAKE) -> NTSTATUS);
pub type KsPinPropertyHandler = callback!(
    fn(
        Irp: PIRP,
        Property: PKSPROPERTY,
        Data: PVOID,
        DescriptorsCount: ULONG,
        Descriptor: *const KSPIN_DESCRIPTOR,
    ) -> NTSTATUS
);
pub type KsPinRegisterFrameReturnCallback = callback!(fn(Pin: PKSPIN, FrameReturn: PFNKSPINFRAMERETURN));
pub type KsPinRegisterHandshakeCallback = callback!(fn(Pin: PKSPIN, Handshake: PFNKSPINHANDSHAKE));
pub type KsPinRegisterIrpCompletionCallback =
    callback!(fn(Pin: PKSPIN, IrpCompletion: PFNKSPINIRPCOMPLETION));
pub type KsPinRegisterPowerCallbacks = callback!(fn(Pin: PKSPIN, Sleep: PFNKSPINPOWER, Wake: PFNKSPINPOWER));
pub type KsPinReleaseProcessingMutex = callback!(fn(Pin: PKSPIN));
pub type KsPinSetPinClockTime = callback!(fn(Pin: PKSPIN, Time: LONGLONG));
pub type KsPinSubmitFrame = callback!(
    fn(Pin: PKSPIN, Data: PVOID, Size: ULONG, StreamHeader: PKSSTREAM_HEADER, Context: PVOID) -> NTSTATUS
);
pub type KsPinSubmitFrameMdl =
    callback!(fn(Pin: PKSPIN, Mdl: PMDL, StreamHeader: PKSSTREAM_HEADER, Context: PVOID) -> NTSTATUS);
pub type KsProbeStreamIrp = callback!(fn(Irp: PIRP, ProbeFlags: ULONG, HeaderSize: ULONG) -> NTSTATUS);
pub type KsProcessPinUpdate = callback!(fn(ProcessPin: PKSPROCESSPIN) -> BOOLEAN);
pub type KsPropertyHandler =
    callback!(fn(Irp: PIRP, PropertySetsCount: ULONG, PropertySet: *const KSPROPERTY_SET) -> NTSTATUS);
pub type KsPropertyHandlerWithAllocator = callback!(
    fn(
        Irp: PIRP,
        PropertySetsCount: ULONG,
        PropertySet: *const KSPROPERTY_SET,
        Allocator: PFNKSALLOCATOR,
        PropertyItemSize: ULONG,
    ) -> NTSTATUS
);
pub type KsPublishDeviceProfile =
    callback!(fn(FilterFactory: PKSFILTERFACTORY, Profile: PKSDEVICE_PROFILE_INFO) -> NTSTATUS);
pub type KsQueryDevicePnpObject = callback!(fn(Header: KSDEVICE_HEADER) -> PDEVICE_OBJECT);
pub type KsQueryInformationFile = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        FileInformation: PVOID,
        Length: ULONG,
        FileInformationClass: FILE_INFORMATION_CLASS,
    ) -> NTSTATUS
);
pub type KsQueryObjectAccessMask = callback!(fn(Header: KSOBJECT_HEADER) -> ACCESS_MASK);
pub type KsQueryObjectCreateItem = callback!(fn(Header: KSOBJECT_HEADER) -> PKSOBJECT_CREATE_ITEM);
pub type KsQueueWorkItem = callback!(fn(Worker: PKSWORKER, WorkItem: PWORK_QUEUE_ITEM) -> NTSTATUS);
pub type KsReadFile = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        Event: PKEVENT,
        PortContext: PVOID,
        IoStatusBlock: PIO_STATUS_BLOCK,
        Buffer: PVOID,
        Length: ULONG,
        Key: ULONG,
        RequestorMode: KPROCESSOR_MODE,
    ) -> NTSTATUS
);
pub type KsRecalculateStackDepth = callback!(fn(Header: KSDEVICE_HEADER, ReuseStackLocation: BOOLEAN));
pub type KsReferenceBusObject = callback!(fn(Header: KSDEVICE_HEADER) -> NTSTATUS);
pub type KsRegisterAggregatedClientUnknown =
    callback!(fn(Object: PVOID, ClientUnknown: PUNKNOWN) -> PUNKNOWN);
pub type KsRegisterCountedWorker = callback!(
    fn(WorkQueueType: WORK_QUEUE_TYPE, CountedWorkItem: PWORK_QUEUE_ITEM, Worker: *mut PKSWORKER) -> NTSTATUS
);
pub type KsRegisterFilterWithNoKSPins = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        InterfaceClassGUID: *const GUID,
        PinCount: ULONG,
        PinDirection: *mut BOOL,
        MediumList: *mut KSPIN_MEDIUM,
        CategoryList: *mut GUID,
    ) -> NTSTATUS
);
pub type KsRegisterWorker = callback!(fn(WorkQueueType: WORK_QUEUE_TYPE, Worker: *mut PKSWORKER) -> NTSTATUS);
pub type KsReleaseCachedMdl =
    callback!(fn(Guid: *const GUID, MdlAddr: PMDL, ReleaseContext: HANDLE) -> NTSTATUS);
pub type KsReleaseControl = callback!(fn(Object: PVOID));
pub type KsReleaseDevice = callback!(fn(Device: PKSDEVICE));
pub type KsReleaseDeviceSecurityLock = callback!(fn(Header: KSDEVICE_HEADER));
pub type KsReleaseIrpOnCancelableQueue = callback!(fn(Irp: PIRP, DriverCancel: PDRIVER_CANCEL));
pub type KsRemoveIrpFromCancelableQueue = callback!(
    fn(
        QueueHead: PLIST_ENTRY,
        SpinLock: PKSPIN_LOCK,
        ListLocation: KSLIST_ENTRY_LOCATION,
        RemovalOperation: KSIRP_REMOVAL_OPERATION,
    ) -> PIRP
);
pub type KsRemoveItemFromObjectBag =
    callback!(fn(ObjectBag: KSOBJECT_BAG, Item: PVOID, Free: BOOLEAN) -> ULONG);
pub type KsRemoveSpecificIrpFromCancelableQueue = callback!(fn(Irp: PIRP));
pub type KsSetDefaultClockState = callback!(fn(DefaultClock: PKSDEFAULTCLOCK, State: KSSTATE));
pub type KsSetDefaultClockTime = callback!(fn(DefaultClock: PKSDEFAULTCLOCK, Time: LONGLONG));
pub type KsSetDevicePnpAndBaseObject =
    callback!(fn(Header: KSDEVICE_HEADER, PnpDeviceObject: PDEVICE_OBJECT, BaseObject: PDEVICE_OBJECT));
pub type KsSetInformationFile = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        FileInformation: PVOID,
        Length: ULONG,
        FileInformationClass: FILE_INFORMATION_CLASS,
    ) -> NTSTATUS
);
pub type KsSetMajorFunctionHandler =
    callback!(fn(DriverObject: PDRIVER_OBJECT, MajorFunction: ULONG) -> NTSTATUS);
pub type KsSetPowerDispatch =
    callback!(fn(Header: KSOBJECT_HEADER, PowerDispatch: PFNKSCONTEXT_DISPATCH, PowerContext: PVOID));
pub type KsSetTargetDeviceObject = callback!(fn(Header: KSOBJECT_HEADER, TargetDevice: PDEVICE_OBJECT));
pub type KsSetTargetState = callback!(fn(Header: KSOBJECT_HEADER, TargetState: KSTARGET_STATE));
pub type KsStreamIo = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        Event: PKEVENT,
        PortContext: PVOID,
        CompletionRoutine: PIO_COMPLETION_ROUTINE,
        CompletionContext: PVOID,
        CompletionInvocationFlags: KSCOMPLETION_INVOCATION,
        IoStatusBlock: PIO_STATUS_BLOCK,
        StreamHeaders: PVOID,
        Length: ULONG,
        Flags: ULONG,
        RequestorMode: KPROCESSOR_MODE,
    ) -> NTSTATUS
);
pub type KsStreamPointerAdvance = callback!(fn(StreamPointer: PKSSTREAM_POINTER) -> NTSTATUS);
pub type KsStreamPointerAdvanceOffsets = callback!(
    fn(StreamPointer: PKSSTREAM_POINTER, InUsed: ULONG, OutUsed: ULONG, Eject: BOOLEAN) -> NTSTATUS
);
pub type KsStreamPointerAdvanceOffsetsAndUnlock =
    callback!(fn(StreamPointer: PKSSTREAM_POINTER, InUsed: ULONG, OutUsed: ULONG, Eject: BOOLEAN));
pub type KsStreamPointerCancelTimeout = callback!(fn(StreamPointer: PKSSTREAM_POINTER));
pub type KsStreamPointerClone = callback!(
    fn(
        StreamPointer: PKSSTREAM_POINTER,
        CancelCallback: PFNKSSTREAMPOINTER,
        ContextSize: ULONG,
        CloneStreamPointer: *mut PKSSTREAM_POINTER,
    ) -> NTSTATUS
);
pub type KsStreamPointerDelete = callback!(fn(StreamPointer: PKSSTREAM_POINTER));
pub type KsStreamPointerGetIrp = callback!(
    fn(StreamPointer: PKSSTREAM_POINTER, FirstFrameInIrp: PBOOLEAN, LastFrameInIrp: PBOOLEAN) -> PIRP
);
pub type KsStreamPointerGetMdl = callback!(fn(StreamPointer: PKSSTREAM_POINTER) -> PMDL);
pub type KsStreamPointerGetNextClone = callback!(fn(StreamPointer: PKSSTREAM_POINTER) -> PKSSTREAM_POINTER);
pub type KsStreamPointerLock = callback!(fn(StreamPointer: PKSSTREAM_POINTER) -> NTSTATUS);
pub type KsStreamPointerScheduleTimeout =
    callback!(fn(StreamPointer: PKSSTREAM_POINTER, Callback: PFNKSSTREAMPOINTER, Interval: ULONGLONG));
pub type KsStreamPointerSetStatusCode =
    callback!(fn(StreamPointer: PKSSTREAM_POINTER, Status: NTSTATUS) -> NTSTATUS);
pub type KsStreamPointerUnlock = callback!(fn(StreamPointer: PKSSTREAM_POINTER, Eject: BOOLEAN));
pub type KsSynchronousIoControlDevice = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        RequestorMode: KPROCESSOR_MODE,
        IoControl: ULONG,
        InBuffer: PVOID,
        InSize: ULONG,
        OutBuffer: PVOID,
        OutSize: ULONG,
        BytesReturned: PULONG,
    ) -> NTSTATUS
);
pub type KsTerminateDevice = callback!(fn(DeviceObject: PDEVICE_OBJECT));
pub type KsTopologyPropertyHandler =
    callback!(fn(Irp: PIRP, Property: PKSPROPERTY, Data: PVOID, Topology: *const KSTOPOLOGY) -> NTSTATUS);
pub type KsUnregisterWorker = callback!(fn(Worker: PKSWORKER));
pub type KsUnserializeObjectPropertiesFromRegistry =
    callback!(fn(FileObject: PFILE_OBJECT, ParentKey: HANDLE, RegistryPath: PUNICODE_STRING) -> NTSTATUS);
pub type KsValidateAllocatorCreateRequest =
    callback!(fn(Irp: PIRP, AllocatorFraming: *mut PKSALLOCATOR_FRAMING) -> NTSTATUS);
pub type KsValidateAllocatorFramingEx = callback!(
    fn(
        Framing: PKSALLOCATOR_FRAMING_EX,
        BufferSize: ULONG,
        PinFraming: *const KSALLOCATOR_FRAMING_EX,
    ) -> NTSTATUS
);
pub type KsValidateClockCreateRequest =
    callback!(fn(Irp: PIRP, ClockCreate: *mut PKSCLOCK_CREATE) -> NTSTATUS);
pub type KsValidateConnectRequest = callback!(
    fn(
        Irp: PIRP,
        DescriptorsCount: ULONG,
        Descriptor: *const KSPIN_DESCRIPTOR,
        Connect: *mut PKSPIN_CONNECT,
    ) -> NTSTATUS
);
pub type KsValidateTopologyNodeCreateRequest =
    callback!(fn(Irp: PIRP, Topology: PKSTOPOLOGY, NodeCreate: *mut PKSNODE_CREATE) -> NTSTATUS);
pub type KsWriteFile = callback!(
    fn(
        FileObject: PFILE_OBJECT,
        Event: PKEVENT,
        PortContext: PVOID,
        IoStatusBlock: PIO_STATUS_BLOCK,
        Buffer: PVOID,
        Length: ULONG,
        Key: ULONG,
        RequestorMode: KPROCESSOR_MODE,
    ) -> NTSTATUS
);
pub type MmAddPhysicalMemory =
    callback!(fn(StartAddress: PPHYSICAL_ADDRESS, NumberOfBytes: PLARGE_INTEGER) -> NTSTATUS);
pub type MmAddVerifierSpecialThunks =
    callback!(fn(EntryRoutine: ULONG_PTR, ThunkBuffer: PVOID, ThunkBufferSize: ULONG) -> NTSTATUS);
pub type MmAddVerifierThunks = callback!(fn(ThunkBuffer: PVOID, ThunkBufferSize: ULONG) -> NTSTATUS);
pub type MmAdvanceMdl = callback!(fn(Mdl: PMDL, NumberOfBytes: ULONG) -> NTSTATUS);
pub type MmAllocateContiguousMemory =
    callback!(fn(NumberOfBytes: SIZE_T, HighestAcceptableAddress: PHYSICAL_ADDRESS) -> PVOID);
pub type MmAllocateContiguousMemorySpecifyCache = callback!(
    fn(
        NumberOfBytes: SIZE_T,
        LowestAcceptableAddress: PHYSICAL_ADDRESS,
        HighestAcceptableAddress: PHYSICAL_ADDRESS,
        BoundaryAddressMultiple: PHYSICAL_ADDRESS,
        CacheType: MEMORY_CACHING_TYPE,
    ) -> PVOID
);
pub type MmAllocateContiguousMemorySpecifyCacheNode = callback!(
    fn(
        NumberOfBytes: SIZE_T,
        LowestAcceptableAddress: PHYSICAL_ADDRESS,
        HighestAcceptableAddress: PHYSICAL_ADDRESS,
        BoundaryAddressMultiple: PHYSICAL_ADDRESS,
        CacheType: MEMORY_CACHING_TYPE,
        PreferredNode: NODE_REQUIREMENT,
    ) -> PVOID
);
pub type MmAllocateContiguousNodeMemory = callback!(
    fn(
        NumberOfBytes: SIZE_T,
        LowestAcceptableAddress: PHYSICAL_ADDRESS,
        HighestAcceptableAddress: PHYSICAL_ADDRESS,
        BoundaryAddressMultiple: PHYSICAL_ADDRESS,
        Protect: ULONG,
        PreferredNode: NODE_REQUIREMENT,
    ) -> PVOID
);
pub type MmAllocateMappingAddress = callback!(fn(NumberOfBytes: SIZE_T, PoolTag: ULONG) -> PVOID);
pub type MmAllocateMdlForIoSpace = callback!(
    fn(
        PhysicalAddressList: PMM_PHYSICAL_ADDRESS_LIST,
        NumberOfEntries: SIZE_T,
        NewMdl: *mut PMDL,
    ) -> NTSTATUS
);
pub type MmAllocateNodePagesForMdlEx = callback!(
    fn(
        LowAddress: PHYSICAL_ADDRESS,
        HighAddress: PHYSICAL_ADDRESS,
        SkipBytes: PHYSICAL_ADDRESS,
        TotalBytes: SIZE_T,
        CacheType: MEMORY_CACHING_TYPE,
        IdealNode: ULONG,
        Flags: ULONG,
    ) -> PMDL
);
pub type MmAllocateNonCachedMemory = callback!(fn(NumberOfBytes: SIZE_T) -> PVOID);
pub type MmAllocatePagesForMdl = callback!(
    fn(
        LowAddress: PHYSICAL_ADDRESS,
        HighAddress: PHYSICAL_ADDRESS,
        SkipBytes: PHYSICAL_ADDRESS,
        TotalBytes: SIZE_T,
    ) -> PMDL
);
pub type MmAllocatePagesForMdlEx = callback!(
    fn(
        LowAddress: PHYSICAL_ADDRESS,
        HighAddress: PHYSICAL_ADDRESS,
        SkipBytes: PHYSICAL_ADDRESS,
        TotalBytes: SIZE_T,
        CacheType: MEMORY_CACHING_TYPE,
        Flags: ULONG,
    ) -> PMDL
);
pub type MmAllocatePartitionNodePagesForMdlEx = callback!(
    fn(
        LowAddress: PHYSICAL_ADDRESS,
        HighAddress: PHYSICAL_ADDRESS,
        SkipBytes: PHYSICAL_ADDRESS,
        TotalBytes: SIZE_T,
        CacheType: MEMORY_CACHING_TYPE,
        IdealNode: ULONG,
        Flags: ULONG,
        PartitionObject: PVOID,
    ) -> PMDL
);
pub type MmAreMdlPagesCached = callback!(fn(MemoryDescriptorList: PMDL) -> LOGICAL);
pub type MmBuildMdlForNonPagedPool = callback!(fn(MemoryDescriptorList: PMDL));
pub type MmCopyMemory = callback!(
    fn(
        TargetAddress: PVOID,
        SourceAddress: MM_COPY_ADDRESS,
        NumberOfBytes: SIZE_T,
        Flags: ULONG,
        NumberOfBytesTransferred: PSIZE_T,
    ) -> NTSTATUS
);
pub type MmCreateMdl = callback!(fn(MemoryDescriptorList: PMDL, Base: PVOID, Length: SIZE_T) -> PMDL);
pub type MmCreateMirror = callback!(fn() -> NTSTATUS);
pub type MmFreeContiguousMemory = callback!(fn(BaseAddress: PVOID));
pub type MmFreeContiguousMemorySpecifyCache =
    callback!(fn(BaseAddress: PVOID, NumberOfBytes: SIZE_T, CacheType: MEMORY_CACHING_TYPE));
pub type MmFreeMappingAddress = callback!(fn(BaseAddress: PVOID, PoolTag: ULONG));
pub type MmFreeNonCachedMemory = callback!(fn(BaseAddress: PVOID, NumberOfBytes: SIZE_T));
pub type MmFreePagesFromMdl = callback!(fn(MemoryDescriptorList: PMDL));
pub type MmFreePagesFromMdlEx = callback!(fn(MemoryDescriptorList: PMDL, Flags: ULONG));
pub type MmGetCacheAttribute =
    callback!(fn(PhysicalAddress: PHYSICAL_ADDRESS, CacheType: *mut MEMORY_CACHING_TYPE) -> NTSTATUS);
pub type MmGetPhysicalAddress = callback!(fn(BaseAddress: PVOID) -> PHYSICAL_ADDRESS);
pub type MmGetPhysicalMemoryRanges = callback!(fn() -> PPHYSICAL_MEMORY_RANGE);
pub type MmGetPhysicalMemoryRangesEx = callback!(fn(PartitionObject: PVOID) -> PPHYSICAL_MEMORY_RANGE);
pub type MmGetSystemRoutineAddress = callback!(fn(SystemRoutineName: PUNICODE_STRING) -> PVOID);
pub type MmGetVirtualForPhysical = callback!(fn(PhysicalAddress: PHYSICAL_ADDRESS) -> PVOID);
pub type MmIsAddressValid = callback!(fn(VirtualAddress: PVOID) -> BOOLEAN);
pub type MmIsDriverSuspectForVerifier = callback!(fn(DriverObject: *mut DRIVER_OBJECT) -> LOGICAL);
pub type MmIsDriverVerifying = callback!(fn(DriverObject: *mut DRIVER_OBJECT) -> LOGICAL);
pub type MmIsDriverVerifyingByAddress = callback!(fn(AddressWithinSection: PVOID) -> LOGICAL);
pub type MmIsIoSpaceActive = callback!(fn(StartAddress: PHYSICAL_ADDRESS, NumberOfBytes: SIZE_T) -> LOGICAL);
pub type MmIsNonPagedSystemAddressValid = callback!(fn(VirtualAddress: PVOID) -> BOOLEAN);
pub type MmIsThisAnNtAsSystem = callback!(fn() -> BOOLEAN);
pub type MmIsVerifierEnabled = callback!(fn(VerifierFlags: PULONG) -> NTSTATUS);
pub type MmLockPagableDataSection = callback!(fn(AddressWithinSection: PVOID) -> PVOID);
pub type MmLockPagableSectionByHandle = callback!(fn(ImageSectionHandle: PVOID));
pub type MmMapIoSpace = callback!(
    fn(PhysicalAddress: PHYSICAL_ADDRESS, NumberOfBytes: SIZE_T, CacheType: MEMORY_CACHING_TYPE) -> PVOID
);
pub type MmMapIoSpaceEx =
    callback!(fn(PhysicalAddress: PHYSICAL_ADDRESS, NumberOfBytes: SIZE_T, Protect: ULONG) -> PVOID);
pub type MmMapLockedPages = callback!(fn(MemoryDescriptorList: PMDL, AccessMode: KPROCESSOR_MODE) -> PVOID);
pub type MmMapLockedPagesSpecifyCache = callback!(
    fn(
        MemoryDescriptorList: PMDL,
        AccessMode: KPROCESSOR_MODE,
        CacheType: MEMORY_CACHING_TYPE,
        RequestedAddress: PVOID,
        BugCheckOnFailure: ULONG,
        Priority: ULONG,
    ) -> PVOID
);
pub type MmMapLockedPagesWithReservedMapping = callback!(
    fn(
        MappingAddress: PVOID,
        PoolTag: ULONG,
        MemoryDescriptorList: PMDL,
        CacheType: MEMORY_CACHING_TYPE,
    ) -> PVOID
);
pub type MmMapMdl = callback!(
    fn(
        MemoryDescriptorList: PMDL,
        Protection: ULONG,
        DriverRoutine: PMM_MDL_ROUTINE,
        DriverContext: PVOID,
    ) -> NTSTATUS
);
pub type MmMapUserAddressesToPage =
    callback!(fn(BaseAddress: PVOID, NumberOfBytes: SIZE_T, PageAddress: PVOID) -> NTSTATUS);
pub type MmMapVideoDisplay = callback!(
    fn(PhysicalAddress: PHYSICAL_ADDRESS, NumberOfBytes: SIZE_T, CacheType: MEMORY_CACHING_TYPE) -> PVOID
);
pub type MmMapViewInSessionSpace =
    callback!(fn(Section: PVOID, MappedBase: *mut PVOID, ViewSize: PSIZE_T) -> NTSTATUS);
pub type MmMapViewInSessionSpaceEx = callback!(
    fn(
        Section: PVOID,
        MappedBase: *mut PVOID,
        ViewSize: PSIZE_T,
        SectionOffset: PLARGE_INTEGER,
        Flags: ULONG_PTR,
    ) -> NTSTATUS
);
pub type MmMapViewInSystemSpace =
    callback!(fn(Section: PVOID, MappedBase: *mut PVOID, ViewSize: PSIZE_T) -> NTSTATUS);
pub type MmMapViewInSystemSpaceEx = callback!(
    fn(
        Section: PVOID,
        MappedBase: *mut PVOID,
        ViewSize: PSIZE_T,
        SectionOffset: PLARGE_INTEGER,
        Flags: ULONG_PTR,
    ) -> NTSTATUS
);
pub type MmMdlPageContentsState = callback!(
    fn(MemoryDescriptorList: PMDL, State: MM_MDL_PAGE_CONTENTS_STATE) -> MM_MDL_PAGE_CONTENTS_STATE
);
pub type MmPageEntireDriver = callback!(fn(AddressWithinSection: PVOID) -> PVOID);
pub type MmProbeAndLockPages =
    callback!(fn(MemoryDescriptorList: PMDL, AccessMode: KPROCESSOR_MODE, Operation: LOCK_OPERATION));
pub type MmProbeAndLockProcessPages = callback!(
    fn(
        MemoryDescriptorList: PMDL,
        Process: PEPROCESS,
        AccessMode: KPROCESSOR_MODE,
        Operation: LOCK_OPERATION,
    )
);
pub type MmProbeAndLockSelectedPages = callback!(
    fn(
        MemoryDescriptorList: PMDL,
        SegmentArray: PFILE_SEGMENT_ELEMENT,
        AccessMode: KPROCESSOR_MODE,
        Operation: LOCK_OPERATION,
    )
);
pub type MmProtectMdlSystemAddress = callback!(fn(MemoryDescriptorList: PMDL, NewProtect: ULONG) -> NTSTATUS);
pub type MmQuerySystemSize = callback!(fn() -> MM_SYSTEMSIZE);
pub type MmRemovePhysicalMemory =
    callback!(fn(StartAddress: PPHYSICAL_ADDRESS, NumberOfBytes: PLARGE_INTEGER) -> NTSTATUS);
pub type MmResetDriverPaging = callback!(fn(AddressWithinSection: PVOID));
pub type MmRotatePhysicalView = callback!(
    fn(
        VirtualAddress: PVOID,
        NumberOfBytes: PSIZE_T,
        NewMdl: PMDL,
        Direction: MM_ROTATE_DIRECTION,
        CopyFunction: PMM_ROTATE_COPY_CALLBACK_FUNCTION,
        Context: PVOID,
    ) -> NTSTATUS
);
pub type MmSecureVirtualMemory = callback!(fn(Address: PVOID, Size: SIZE_T, ProbeMode: ULONG) -> HANDLE);
pub type MmSetPermanentCacheAttribute = callback!(
    fn(
        StartAddress: PHYSICAL_ADDRESS,
        NumberOfBytes: LARGE_INTEGER,
        CacheType: MEMORY_CACHING_TYPE,
        Flags: ULONG,
    ) -> NTSTATUS
);
pub type MmSizeOfMdl = callback!(fn(Base: PVOID, Length: SIZE_T) -> SIZE_T);
pub type MmUnlockPagableImageSection = callback!(fn(ImageSectionHandle: PVOID));
pub type MmUnlockPages = callback!(fn(MemoryDescriptorList: PMDL));
pub type MmUnmapIoSpace = callback!(fn(BaseAddress: PVOID, NumberOfBytes: SIZE_T));
pub type MmUnmapLockedPages = callback!(fn(BaseAddress: PVOID, MemoryDescriptorList: PMDL));
pub type MmUnmapReservedMapping =
    callback!(fn(BaseAddress: PVOID, PoolTag: ULONG, MemoryDescriptorList: PMDL));
pub type MmUnmapVideoDisplay = callback!(fn(BaseAddress: PVOID, NumberOfBytes: SIZE_T));
pub type MmUnmapViewInSessionSpace = callback!(fn(MappedBase: PVOID) -> NTSTATUS);
pub type MmUnmapViewInSystemSpace = callback!(fn(MappedBase: PVOID) -> NTSTATUS);
pub type MmUnsecureVirtualMemory = callback!(fn(SecureHandle: HANDLE));
pub type NtCommitComplete =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtCommitEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtCommitTransaction = callback!(fn(TransactionHandle: HANDLE, Wait: BOOLEAN) -> NTSTATUS);
pub type NtCreateEnlistment = callback!(
    fn(
        EnlistmentHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ResourceManagerHandle: HANDLE,
        TransactionHandle: HANDLE,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        CreateOptions: ULONG,
        NotificationMask: NOTIFICATION_MASK,
        EnlistmentKey: PVOID,
    ) -> NTSTATUS
);
pub type NtCreateResourceManager = callback!(
    fn(
        ResourceManagerHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        TmHandle: HANDLE,
        RmGuid: LPGUID,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        CreateOptions: ULONG,
        Description: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type NtCreateTransaction = callback!(
    fn(
        TransactionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        Uow: LPGUID,
        TmHandle: HANDLE,
        CreateOptions: ULONG,
        IsolationLevel: ULONG,
        IsolationFlags: ULONG,
        Timeout: PLARGE_INTEGER,
        Description: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type NtCreateTransactionManager = callback!(
    fn(
        TmHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        LogFileName: PUNICODE_STRING,
        CreateOptions: ULONG,
        CommitStrength: ULONG,
    ) -> NTSTATUS
);
pub type NtEnumerateTransactionObject = callback!(
    fn(
        RootObjectHandle: HANDLE,
        QueryType: KTMOBJECT_TYPE,
        ObjectCursor: PKTMOBJECT_CURSOR,
        ObjectCursorLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type NtGetNotificationResourceManager = callback!(
    fn(
        ResourceManagerHandle: HANDLE,
        TransactionNotification: PTRANSACTION_NOTIFICATION,
        NotificationLength: ULONG,
        Timeout: PLARGE_INTEGER,
        ReturnLength: PULONG,
        Asynchronous: ULONG,
        AsynchronousContext: ULONG_PTR,
    ) -> NTSTATUS
);
pub type NtOpenEnlistment = callback!(
    fn(
        EnlistmentHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ResourceManagerHandle: HANDLE,
        EnlistmentGuid: LPGUID,
        ObjectAttributes: POBJECT_ATTRIBUTES,
    ) -> NTSTATUS
);
pub type NtOpenProcess = callback!(
    fn(
        ProcessHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        ClientId: PCLIENT_ID,
    ) -> NTSTATUS
);
pub type NtOpenRegistryTransaction = callback!(
    fn(
        TransactionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
    ) -> NTSTATUS
);
pub type NtOpenResourceManager = callback!(
    fn(
        ResourceManagerHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        TmHandle: HANDLE,
        ResourceManagerGuid: LPGUID,
        ObjectAttributes: POBJECT_ATTRIBUTES,
    ) -> NTSTATUS
);
pub type NtOpenTransaction = callback!(
    fn(
        TransactionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        Uow: LPGUID,
        TmHandle: HANDLE,
    ) -> NTSTATUS
);
pub type NtOpenTransactionManager = callback!(
    fn(
        TmHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        LogFileName: PUNICODE_STRING,
        TmIdentity: LPGUID,
        OpenOptions: ULONG,
    ) -> NTSTATUS
);
pub type NtPowerInformation = callback!(
    fn(
        InformationLevel: POWER_INFORMATION_LEVEL,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
    ) -> NTSTATUS
);
pub type NtPrePrepareComplete =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtPrePrepareEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtPrepareComplete =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtPrepareEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtPropagationComplete = callback!(
    fn(ResourceManagerHandle: HANDLE, RequestCookie: ULONG, BufferLength: ULONG, Buffer: PVOID) -> NTSTATUS
);
pub type NtPropagationFailed =
    callback!(fn(ResourceManagerHandle: HANDLE, RequestCookie: ULONG, PropStatus: NTSTATUS) -> NTSTATUS);
pub type NtQueryInformationEnlistment = callback!(
    fn(
        EnlistmentHandle: HANDLE,
        EnlistmentInformationClass: ENLISTMENT_INFORMATION_CLASS,
        EnlistmentInformation: PVOID,
        EnlistmentInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type NtQueryInformationResourceManager = callback!(
    fn(
        ResourceManagerHandle: HANDLE,
        ResourceManagerInformationClass: RESOURCEMANAGER_INFORMATION_CLASS,
        ResourceManagerInformation: PVOID,
        ResourceManagerInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type NtQueryInformationTransaction = callback!(
    fn(
        TransactionHandle: HANDLE,
        TransactionInformationClass: TRANSACTION_INFORMATION_CLASS,
        TransactionInformation: PVOID,
        TransactionInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type NtQueryInformationTransactionManager = callback!(
    fn(
        TransactionManagerHandle: HANDLE,
        TransactionManagerInformationClass: TRANSACTIONMANAGER_INFORMATION_CLASS,
        TransactionManagerInformation: PVOID,
        TransactionManagerInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type NtReadOnlyEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtRecoverEnlistment = callback!(fn(EnlistmentHandle: HANDLE, EnlistmentKey: PVOID) -> NTSTATUS);
pub type NtRecoverResourceManager = callback!(fn(ResourceManagerHandle: HANDLE) -> NTSTATUS);
pub type NtRecoverTransactionManager = callback!(fn(TransactionManagerHandle: HANDLE) -> NTSTATUS);
pub type NtRegisterProtocolAddressInformation = callback!(
    fn(
        ResourceManager: HANDLE,
        ProtocolId: PCRM_PROTOCOL_ID,
        ProtocolInformationSize: ULONG,
        ProtocolInformation: PVOID,
        CreateOptions: ULONG,
    ) -> NTSTATUS
);
pub type NtRenameTransactionManager =
    callback!(fn(LogFileName: PUNICODE_STRING, ExistingTransactionManagerGuid: LPGUID) -> NTSTATUS);
pub type NtRollbackComplete =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtRollbackEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtRollbackRegistryTransaction = callback!(fn(TransactionHandle: HANDLE, Flags: ULONG) -> NTSTATUS);
pub type NtRollbackTransaction = callback!(fn(TransactionHandle: HANDLE, Wait: BOOLEAN) -> NTSTATUS);
pub type NtRollforwardTransactionManager =
    callback!(fn(TransactionManagerHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type NtSetInformationEnlistment = callback!(
    fn(
        EnlistmentHandle: HANDLE,
        EnlistmentInformationClass: ENLISTMENT_INFORMATION_CLASS,
        EnlistmentInformation: PVOID,
        EnlistmentInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type NtSetInformationResourceManager = callback!(
    fn(
        ResourceManagerHandle: HANDLE,
        ResourceManagerInformationClass: RESOURCEMANAGER_INFORMATION_CLASS,
        ResourceManagerInformation: PVOID,
        ResourceManagerInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type NtSetInformationTransaction = callback!(
    fn(
        TransactionHandle: HANDLE,
        TransactionInformationClass: TRANSACTION_INFORMATION_CLASS,
        TransactionInformation: PVOID,
        TransactionInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type NtSetInformationTransactionManager = callback!(
    fn(
        TmHandle: HANDLE,
        TransactionManagerInformationClass: TRANSACTIONMANAGER_INFORMATION_CLASS,
        TransactionManagerInformation: PVOID,
        TransactionManagerInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type NtSinglePhaseReject =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ObCloseHandle = callback!(fn(Handle: HANDLE, PreviousMode: KPROCESSOR_MODE) -> NTSTATUS);
pub type ObDereferenceObjectDeferDelete = callback!(fn(Object: PVOID));
pub type ObDereferenceObjectDeferDeleteWithTag = callback!(fn(Object: PVOID, Tag: ULONG));
pub type ObGetFilterVersion = callback!(fn() -> USHORT);
pub type ObGetObjectSecurity = callback!(
    fn(Object: PVOID, SecurityDescriptor: *mut PSECURITY_DESCRIPTOR, MemoryAllocated: PBOOLEAN) -> NTSTATUS
);
pub type ObReferenceObjectByHandle = callback!(
    fn(
        Handle: HANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectType: POBJECT_TYPE,
        AccessMode: KPROCESSOR_MODE,
        Object: *mut PVOID,
        HandleInformation: POBJECT_HANDLE_INFORMATION,
    ) -> NTSTATUS
);
pub type ObReferenceObjectByHandleWithTag = callback!(
    fn(
        Handle: HANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectType: POBJECT_TYPE,
        AccessMode: KPROCESSOR_MODE,
        Tag: ULONG,
        Object: *mut PVOID,
        HandleInformation: POBJECT_HANDLE_INFORMATION,
    ) -> NTSTATUS
);
pub type ObReferenceObjectByPointer = callback!(
    fn(
        Object: PVOID,
        DesiredAccess: ACCESS_MASK,
        ObjectType: POBJECT_TYPE,
        AccessMode: KPROCESSOR_MODE,
    ) -> NTSTATUS
);
pub type ObReferenceObjectByPointerWithTag = callback!(
    fn(
        Object: PVOID,
        DesiredAccess: ACCESS_MASK,
        ObjectType: POBJECT_TYPE,
        AccessMode: KPROCESSOR_MODE,
        Tag: ULONG,
    ) -> NTSTATUS
);
pub type ObReferenceObjectSafe = callback!(fn(Object: PVOID) -> BOOLEAN);
pub type ObReferenceObjectSafeWithTag = callback!(fn(Object: PVOID, Tag: ULONG) -> BOOLEAN);
pub type ObRegisterCallbacks = callback!(
    fn(CallbackRegistration: POB_CALLBACK_REGISTRATION, RegistrationHandle: *mut PVOID) -> NTSTATUS
);
pub type ObReleaseObjectSecurity =
    callback!(fn(SecurityDescriptor: PSECURITY_DESCRIPTOR, MemoryAllocated: BOOLEAN));
pub type ObUnRegisterCallbacks = callback!(fn(RegistrationHandle: PVOID));
pub type ObfDereferenceObject = callback!(fn(Object: PVOID) -> LONG_PTR);
pub type ObfDereferenceObjectWithTag = callback!(fn(Object: PVOID, Tag: ULONG) -> LONG_PTR);
pub type ObfReferenceObject = callback!(fn(Object: PVOID) -> LONG_PTR);
pub type ObfReferenceObjectWithTag = callback!(fn(Object: PVOID, Tag: ULONG) -> LONG_PTR);
pub type PcwAddInstance = callback!(
    fn(Buffer: PPCW_BUFFER, Name: PCUNICODE_STRING, Id: ULONG, Count: ULONG, Data: PPCW_DATA) -> NTSTATUS
);
pub type PcwCloseInstance = callback!(fn(Instance: PPCW_INSTANCE));
pub type PcwCreateInstance = callback!(
    fn(
        Instance: *mut PPCW_INSTANCE,
        Registration: PPCW_REGISTRATION,
        Name: PCUNICODE_STRING,
        Count: ULONG,
        Data: PPCW_DATA,
    ) -> NTSTATUS
);
pub type PcwRegister =
    callback!(fn(Registration: *mut PPCW_REGISTRATION, Info: PPCW_REGISTRATION_INFORMATION) -> NTSTATUS);
pub type PcwUnregister = callback!(fn(Registration: PPCW_REGISTRATION));
pub type PoCallDriver = callback!(fn(DeviceObject: PDEVICE_OBJECT, Irp: PIRP) -> NTSTATUS);
pub type PoClearPowerRequest = callback!(fn(PowerRequest: PVOID, Type: POWER_REQUEST_TYPE) -> NTSTATUS);
pub type PoCreatePowerRequest = callback!(
    fn(PowerRequest: *mut PVOID, DeviceObject: PDEVICE_OBJECT, Context: PCOUNTED_REASON_CONTEXT) -> NTSTATUS
);
pub type PoCreateThermalRequest = callback!(
    fn(
        ThermalRequest: *mut PVOID,
        TargetDeviceObject: PDEVICE_OBJECT,
        PolicyDeviceObject: PDEVICE_OBJECT,
        Context: PCOUNTED_REASON_CONTEXT,
        Flags: ULONG,
    ) -> NTSTATUS
);
pub type PoDeletePowerRequest = callback!(fn(PowerRequest: PVOID));
pub type PoDeleteThermalRequest = callback!(fn(ThermalRequest: PVOID));
pub type PoEndDeviceBusy = callback!(fn(IdlePointer: PULONG));
pub type PoFxActivateComponent = callback!(fn(Handle: POHANDLE, Component: ULONG, Flags: ULONG));
pub type PoFxCompleteDevicePowerNotRequired = callback!(fn(Handle: POHANDLE));
pub type PoFxCompleteIdleCondition = callback!(fn(Handle: POHANDLE, Component: ULONG));
pub type PoFxCompleteIdleState = callback!(fn(Handle: POHANDLE, Component: ULONG));
pub type PoFxIdleComponent = callback!(fn(Handle: POHANDLE, Component: ULONG, Flags: ULONG));
pub type PoFxIssueComponentPerfStateChange = callback!(
    fn(
        Handle: POHANDLE,
        Flags: ULONG,
        Component: ULONG,
        PerfChange: PPO_FX_PERF_STATE_CHANGE,
        Context: PVOID,
    )
);
pub type PoFxIssueComponentPerfStateChangeMultiple = callback!(
    fn(
        Handle: POHANDLE,
        Flags: ULONG,
        Component: ULONG,
        PerfChangesCount: ULONG,
        PerfChanges: *mut PO_FX_PERF_STATE_CHANGE,
        Context: PVOID,
    )
);
pub type PoFxNotifySurprisePowerOn = callback!(fn(Pdo: PDEVICE_OBJECT));
pub type PoFxPowerControl = callback!(
    fn(
        Handle: POHANDLE,
        PowerControlCode: LPCGUID,
        InBuffer: PVOID,
        InBufferSize: SIZE_T,
        OutBuffer: PVOID,
        OutBufferSize: SIZE_T,
        BytesReturned: PSIZE_T,
    ) -> NTSTATUS
);
pub type PoFxPowerOnCrashdumpDevice = callback!(fn(Handle: POHANDLE, Context: PVOID) -> NTSTATUS);
pub type PoFxQueryCurrentComponentPerfState = callback!(
    fn(
        Handle: POHANDLE,
        Flags: ULONG,
        Component: ULONG,
        SetIndex: ULONG,
        CurrentPerf: PULONGLONG,
    ) -> NTSTATUS
);
pub type PoFxRegisterComponentPerfStates = callback!(
    fn(
        Handle: POHANDLE,
        Component: ULONG,
        Flags: ULONGLONG,
        ComponentPerfStateCallback: PPO_FX_COMPONENT_PERF_STATE_CALLBACK,
        InputStateInfo: PPO_FX_COMPONENT_PERF_INFO,
        OutputStateInfo: *mut PPO_FX_COMPONENT_PERF_INFO,
    ) -> NTSTATUS
);
pub type PoFxRegisterCrashdumpDevice = callback!(fn(Handle: POHANDLE) -> NTSTATUS);
pub type PoFxRegisterDevice =
    callback!(fn(Pdo: PDEVICE_OBJECT, Device: PPO_FX_DEVICE, Handle: *mut POHANDLE) -> NTSTATUS);
pub type PoFxRegisterDripsWatchdogCallback = callback!(
    fn(
        Handle: POHANDLE,
        Callback: PPO_FX_DRIPS_WATCHDOG_CALLBACK,
        IncludeChildDevices: BOOLEAN,
        MatchingDriverObject: PDRIVER_OBJECT,
    )
);
pub type PoFxReportDevicePoweredOn = callback!(fn(Handle: POHANDLE));
pub type PoFxSetComponentLatency = callback!(fn(Handle: POHANDLE, Component: ULONG, Latency: ULONGLONG));
pub type PoFxSetComponentResidency = callback!(fn(Handle: POHANDLE, Component: ULONG, Residency: ULONGLONG));
pub type PoFxSetComponentWake = callback!(fn(Handle: POHANDLE, Component: ULONG, WakeHint: BOOLEAN));
pub type PoFxSetDeviceIdleTimeout = callback!(fn(Handle: POHANDLE, IdleTimeout: ULONGLONG));
pub type PoFxSetTargetDripsDevicePowerState =
    callback!(fn(Handle: POHANDLE, TargetState: DEVICE_POWER_STATE) -> NTSTATUS);
pub type PoFxStartDevicePowerManagement = callback!(fn(Handle: POHANDLE));
pub type PoFxUnregisterDevice = callback!(fn(Handle: POHANDLE));
pub type PoGetSystemWake = callback!(fn(Irp: PIRP) -> BOOLEAN);
pub type PoGetThermalRequestSupport =
    callback!(fn(ThermalRequest: PVOID, Type: PO_THERMAL_REQUEST_TYPE) -> BOOLEAN);
pub type PoQueryWatchdogTime = callback!(fn(Pdo: PDEVICE_OBJECT, SecondsRemaining: PULONG) -> BOOLEAN);
pub type PoRegisterDeviceForIdleDetection = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        ConservationIdleTime: ULONG,
        PerformanceIdleTime: ULONG,
        State: DEVICE_POWER_STATE,
    ) -> PULONG
);
pub type PoRegisterPowerSettingCallback = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        SettingGuid: LPCGUID,
        Callback: PPOWER_SETTING_CALLBACK,
        Context: PVOID,
        Handle: *mut PVOID,
    ) -> NTSTATUS
);
pub type PoRegisterSystemState = callback!(fn(StateHandle: PVOID, Flags: EXECUTION_STATE) -> PVOID);
pub type PoRequestPowerIrp = callback!(
    fn(
        DeviceObject: PDEVICE_OBJECT,
        MinorFunction: UCHAR,
        PowerState: POWER_STATE,
        CompletionFunction: PREQUEST_POWER_COMPLETE,
        Context: PVOID,
        Irp: *mut PIRP,
    ) -> NTSTATUS
);
pub type PoSetDeviceBusyEx = callback!(fn(IdlePointer: PULONG));
pub type PoSetHiberRange =
    callback!(fn(MemoryMap: PVOID, Flags: ULONG, Address: PVOID, Length: ULONG_PTR, Tag: ULONG));
pub type PoSetPowerRequest = callback!(fn(PowerRequest: PVOID, Type: POWER_REQUEST_TYPE) -> NTSTATUS);
pub type PoSetPowerState =
    callback!(fn(DeviceObject: PDEVICE_OBJECT, Type: POWER_STATE_TYPE, State: POWER_STATE) -> POWER_STATE);
pub type PoSetSystemState = callback!(fn(Flags: EXECUTION_STATE));
pub type PoSetSystemWake = callback!(fn(Irp: PIRP));
pub type PoSetThermalActiveCooling = callback!(fn(ThermalRequest: PVOID, Engaged: BOOLEAN) -> NTSTATUS);
pub type PoSetThermalPassiveCooling = callback!(fn(ThermalRequest: PVOID, Throttle: UCHAR) -> NTSTATUS);
pub type PoStartDeviceBusy = callback!(fn(IdlePointer: PULONG));
pub type PoStartNextPowerIrp = callback!(fn(Irp: PIRP));
pub type PoUnregisterPowerSettingCallback = callback!(fn(Handle: PVOID) -> NTSTATUS);
pub type PoUnregisterSystemState = callback!(fn(StateHandle: PVOID));
pub type ProbeForRead = callback!(fn(Address: *mut c_void, Length: SIZE_T, Alignment: ULONG));
pub type ProbeForWrite = callback!(fn(Address: *mut c_void, Length: SIZE_T, Alignment: ULONG));
pub type PsAcquireSiloHardReference = callback!(fn(Silo: PESILO) -> NTSTATUS);
pub type PsAllocSiloContextSlot =
    callback!(fn(Reserved: ULONG_PTR, ReturnedContextSlot: *mut ULONG) -> NTSTATUS);
pub type PsAttachSiloToCurrentThread = callback!(fn(Silo: PESILO) -> PESILO);
pub type PsCreateSiloContext = callback!(
    fn(
        Silo: PESILO,
        Size: ULONG,
        PoolType: POOL_TYPE,
        ContextCleanupCallback: SILO_CONTEXT_CLEANUP_CALLBACK,
        ReturnedSiloContext: *mut PVOID,
    ) -> NTSTATUS
);
pub type PsCreateSystemThread = callback!(
    fn(
        ThreadHandle: PHANDLE,
        DesiredAccess: ULONG,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        ProcessHandle: HANDLE,
        ClientId: PCLIENT_ID,
        StartRoutine: PKSTART_ROUTINE,
        StartContext: PVOID,
    ) -> NTSTATUS
);
pub type PsDereferenceSiloContext = callback!(fn(SiloContext: PVOID));
pub type PsDetachSiloFromCurrentThread = callback!(fn(PreviousSilo: PESILO));
pub type PsFreeSiloContextSlot = callback!(fn(ContextSlot: ULONG) -> NTSTATUS);
pub type PsGetCurrentProcessId = callback!(fn() -> HANDLE);
pub type PsGetCurrentServerSilo = callback!(fn() -> PESILO);
pub type PsGetCurrentServerSiloName = callback!(fn() -> PUNICODE_STRING);
pub type PsGetCurrentSilo = callback!(fn() -> PESILO);
pub type PsGetCurrentThread = callback!(fn() -> PETHREAD);
pub type PsGetCurrentThreadId = callback!(fn() -> HANDLE);
pub type PsGetCurrentThreadTeb = callback!(fn() -> PVOID);
pub type PsGetEffectiveServerSilo = callback!(fn(Silo: PESILO) -> PESILO);
pub type PsGetHostSilo = callback!(fn() -> PESILO);
pub type PsGetJobServerSilo = callback!(fn(Job: PEJOB, ServerSilo: *mut PESILO) -> NTSTATUS);
pub type PsGetJobSilo = callback!(fn(Job: PEJOB, Silo: *mut PESILO) -> NTSTATUS);
pub type PsGetParentSilo = callback!(fn(Job: PEJOB) -> PESILO);
pub type PsGetPermanentSiloContext =
    callback!(fn(Silo: PESILO, ContextSlot: ULONG, ReturnedSiloContext: *mut PVOID) -> NTSTATUS);
pub type PsGetProcessCreateTimeQuadPart = callback!(fn(Process: PEPROCESS) -> LONGLONG);
pub type PsGetProcessExitStatus = callback!(fn(Process: PEPROCESS) -> NTSTATUS);
pub type PsGetProcessId = callback!(fn(Process: PEPROCESS) -> HANDLE);
pub type PsGetProcessStartKey = callback!(fn(Process: PEPROCESS) -> ULONGLONG);
pub type PsGetServerSiloActiveConsoleId = callback!(fn(Silo: PESILO) -> ULONG);
pub type PsGetServerSiloServiceSessionId = callback!(fn(Silo: PESILO) -> ULONG);
pub type PsGetSiloContext =
    callback!(fn(Silo: PESILO, ContextSlot: ULONG, ReturnedSiloContext: *mut PVOID) -> NTSTATUS);
pub type PsGetSiloMonitorContextSlot = callback!(fn(Monitor: PSILO_MONITOR) -> ULONG);
pub type PsGetThreadCreateTime = callback!(fn(Thread: PETHREAD) -> LONGLONG);
pub type PsGetThreadExitStatus = callback!(fn(Thread: PETHREAD) -> NTSTATUS);
pub type PsGetThreadId = callback!(fn(Thread: PETHREAD) -> HANDLE);
pub type PsGetThreadProcessId = callback!(fn(Thread: PETHREAD) -> HANDLE);
pub type PsGetThreadProperty = callback!(fn(Thread: PETHREAD, Key: ULONG_PTR, Flags: ULONG) -> PVOID);
pub type PsGetVersion = callback!(
    fn(
        MajorVersion: PULONG,
        MinorVersion: PULONG,
        BuildNumber: PULONG,
        CSDVersion: PUNICODE_STRING,
    ) -> BOOLEAN
);
pub type PsInsertPermanentSiloContext =
    callback!(fn(Silo: PESILO, ContextSlot: ULONG, SiloContext: PVOID) -> NTSTATUS);
pub type PsInsertSiloContext =
    callback!(fn(Silo: PESILO, ContextSlot: ULONG, SiloContext: PVOID) -> NTSTATUS);
pub type PsIsCurrentThreadInServerSilo = callback!(fn() -> BOOLEAN);
pub type PsIsCurrentThreadPrefetching = callback!(fn() -> BOOLEAN);
pub type PsIsHostSilo = callback!(fn(Silo: PESILO) -> BOOLEAN);
pub type PsMakeSiloContextPermanent = callback!(fn(Silo: PESILO, ContextSlot: ULONG) -> NTSTATUS);
pub type PsQueryTotalCycleTimeProcess =
    callback!(fn(Process: PEPROCESS, CycleTimeStamp: PULONG64) -> ULONG64);
pub type PsReferenceSiloContext = callback!(fn(SiloContext: PVOID));
pub type PsRegisterSiloMonitor =
    callback!(fn(Registration: PSILO_MONITOR_REGISTRATION, ReturnedMonitor: *mut PSILO_MONITOR) -> NTSTATUS);
pub type PsReleaseSiloHardReference = callback!(fn(Silo: PESILO));
pub type PsRemoveCreateThreadNotifyRoutine =
    callback!(fn(NotifyRoutine: PCREATE_THREAD_NOTIFY_ROUTINE) -> NTSTATUS);
pub type PsRemoveLoadImageNotifyRoutine =
    callback!(fn(NotifyRoutine: PLOAD_IMAGE_NOTIFY_ROUTINE) -> NTSTATUS);
pub type PsRemoveSiloContext =
    callback!(fn(Silo: PESILO, ContextSlot: ULONG, RemovedSiloContext: *mut PVOID) -> NTSTATUS);
pub type PsReplaceSiloContext = callback!(
    fn(Silo: PESILO, ContextSlot: ULONG, NewSiloContext: PVOID, OldSiloContext: *mut PVOID) -> NTSTATUS
);
pub type PsSetCreateProcessNotifyRoutine =
    callback!(fn(NotifyRoutine: PCREATE_PROCESS_NOTIFY_ROUTINE, Remove: BOOLEAN) -> NTSTATUS);
pub type PsSetCreateProcessNotifyRoutineEx =
    callback!(fn(NotifyRoutine: PCREATE_PROCESS_NOTIFY_ROUTINE_EX, Remove: BOOLEAN) -> NTSTATUS);
pub type PsSetCreateProcessNotifyRoutineEx2 = callback!(
    fn(NotifyType: PSCREATEPROCESSNOTIFYTYPE, NotifyInformation: PVOID, Remove: BOOLEAN) -> NTSTATUS
);
pub type PsSetCreateThreadNotifyRoutine =
    callback!(fn(NotifyRoutine: PCREATE_THREAD_NOTIFY_ROUTINE) -> NTSTATUS);
pub type PsSetCreateThreadNotifyRoutineEx =
    callback!(fn(NotifyType: PSCREATETHREADNOTIFYTYPE, NotifyInformation: PVOID) -> NTSTATUS);
pub type PsSetCurrentThreadPrefetching = callback!(fn(Prefetching: BOOLEAN) -> BOOLEAN);
pub type PsSetLoadImageNotifyRoutine = callback!(fn(NotifyRoutine: PLOAD_IMAGE_NOTIFY_ROUTINE) -> NTSTATUS);
pub type PsSetLoadImageNotifyRoutineEx =
    callback!(fn(NotifyRoutine: PLOAD_IMAGE_NOTIFY_ROUTINE, Flags: ULONG_PTR) -> NTSTATUS);
pub type PsStartSiloMonitor = callback!(fn(Monitor: PSILO_MONITOR) -> NTSTATUS);
pub type PsTerminateServerSilo = callback!(fn(ServerSilo: PESILO, ExitStatus: NTSTATUS));
pub type PsTerminateSystemThread = callback!(fn(ExitStatus: NTSTATUS) -> NTSTATUS);
pub type PsUnregisterSiloMonitor = callback!(fn(Monitor: PSILO_MONITOR));
pub type PsWrapApcWow64Thread = callback!(fn(ApcContext: *mut PVOID, ApcRoutine: *mut PVOID) -> NTSTATUS);
pub type PshedAllocateMemory = callback!(fn(Size: ULONG) -> PVOID);
pub type PshedFreeMemory = callback!(fn(Address: PVOID));
pub type PshedIsSystemWheaEnabled = callback!(fn() -> BOOLEAN);
pub type PshedRegisterPlugin = callback!(fn(Packet: PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET) -> NTSTATUS);
pub type PshedSynchronizeExecution = callback!(
    fn(
        ErrorSource: PWHEA_ERROR_SOURCE_DESCRIPTOR,
        SynchronizeRoutine: PKSYNCHRONIZE_ROUTINE,
        SynchronizeContext: PVOID,
    ) -> BOOLEAN
);
#[cfg(target_arch = "aarch64")]
pub type READ_PORT_BUFFER_UCHAR = callback!(fn(Port: PUCHAR, Buffer: PUCHAR, Count: ULONG));
#[cfg(target_arch = "aarch64")]
pub type READ_PORT_BUFFER_ULONG = callback!(fn(Port: PULONG, Buffer: PULONG, Count: ULONG));
#[cfg(target_arch = "aarch64")]
pub type READ_PORT_BUFFER_USHORT = callback!(fn(Port: PUSHORT, Buffer: PUSHORT, Count: ULONG));
#[cfg(target_arch = "aarch64")]
pub type READ_PORT_UCHAR = callback!(fn(Port: PUCHAR) -> UCHAR);
#[cfg(target_arch = "aarch64")]
pub type READ_PORT_ULONG = callback!(fn(Port: PULONG) -> ULONG);
#[cfg(target_arch = "aarch64")]
pub type READ_PORT_USHORT = callback!(fn(Port: PUSHORT) -> USHORT);
pub type RtlAnsiStringToUnicodeString = callback!(
    fn(
        DestinationString: PUNICODE_STRING,
        SourceString: PCANSI_STRING,
        AllocateDestinationString: BOOLEAN,
    ) -> NTSTATUS
);
pub type RtlAppendUnicodeStringToString =
    callback!(fn(Destination: PUNICODE_STRING, Source: PCUNICODE_STRING) -> NTSTATUS);
pub type RtlAppendUnicodeToString = callback!(fn(Destination: PUNICODE_STRING, Source: PCWSTR) -> NTSTATUS);
pub type RtlAreBitsClear =
    callback!(fn(BitMapHeader: PRTL_BITMAP, StartingIndex: ULONG, Length: ULONG) -> BOOLEAN);
pub type RtlAreBitsSet =
    callback!(fn(BitMapHeader: PRTL_BITMAP, StartingIndex: ULONG, Length: ULONG) -> BOOLEAN);
pub type RtlAssert =
    callback!(fn(VoidFailedAssertion: PVOID, VoidFileName: PVOID, LineNumber: ULONG, MutableMessage: PSTR));
pub type RtlCharToInteger = callback!(fn(String: PCSZ, Base: ULONG, Value: PULONG) -> NTSTATUS);
pub type RtlCheckRegistryKey = callback!(fn(RelativeTo: ULONG, Path: PWSTR) -> NTSTATUS);
pub type RtlClearAllBits = callback!(fn(BitMapHeader: PRTL_BITMAP));
pub type RtlClearBit = callback!(fn(BitMapHeader: PRTL_BITMAP, BitNumber: ULONG));
pub type RtlClearBits = callback!(fn(BitMapHeader: PRTL_BITMAP, StartingIndex: ULONG, NumberToClear: ULONG));
pub type RtlCmDecodeMemIoResource =
    callback!(fn(Descriptor: PCM_PARTIAL_RESOURCE_DESCRIPTOR, Start: PULONGLONG) -> ULONGLONG);
pub type RtlCmEncodeMemIoResource = callback!(
    fn(
        Descriptor: PCM_PARTIAL_RESOURCE_DESCRIPTOR,
        Type: UCHAR,
        Length: ULONGLONG,
        Start: ULONGLONG,
    ) -> NTSTATUS
);
pub type RtlCompareMemory =
    callback!(fn(Source1: *const c_void, Source2: *const c_void, Length: SIZE_T) -> SIZE_T);
pub type RtlCompareString =
    callback!(fn(String1: *const STRING, String2: *const STRING, CaseInSensitive: BOOLEAN) -> LONG);
pub type RtlCompareUnicodeString =
    callback!(fn(String1: PCUNICODE_STRING, String2: PCUNICODE_STRING, CaseInSensitive: BOOLEAN) -> LONG);
pub type RtlCompareUnicodeStrings = callback!(
    fn(
        String1: PCWCH,
        String1Length: SIZE_T,
        String2: PCWCH,
        String2Length: SIZE_T,
        CaseInSensitive: BOOLEAN,
    ) -> LONG
);
pub type RtlContractHashTable = callback!(fn(HashTable: PRTL_DYNAMIC_HASH_TABLE) -> BOOLEAN);
pub type RtlCopyBitMap = callback!(fn(Source: PRTL_BITMAP, Destination: PRTL_BITMAP, TargetBit: ULONG));
#[cfg(target_arch = "x86_64")]
pub type RtlCopyMemoryNonTemporal =
    callback!(fn(Destination: *mut c_void, Source: *const c_void, Length: SIZE_T));
pub type RtlCopyString = callback!(fn(DestinationString: PSTRING, SourceString: *const STRING));
pub type RtlCopyUnicodeString =
    callback!(fn(DestinationString: PUNICODE_STRING, SourceString: PCUNICODE_STRING));
pub type RtlCrc32 = callback!(fn(Buffer: *const c_void, Size: size_t, InitialCrc: ULONG) -> ULONG);
pub type RtlCrc64 = callback!(fn(Buffer: *const c_void, Size: size_t, InitialCrc: ULONGLONG) -> ULONGLONG);
pub type RtlCreateHashTable =
    callback!(fn(HashTable: *mut PRTL_DYNAMIC_HASH_TABLE, Shift: ULONG, Flags: ULONG) -> BOOLEAN);
pub type RtlCreateHashTableEx = callback!(
    fn(HashTable: *mut PRTL_DYNAMIC_HASH_TABLE, InitialSize: ULONG, Shift: ULONG, Flags: ULONG) -> BOOLEAN
);
pub type RtlCreateRegistryKey = callback!(fn(RelativeTo: ULONG, Path: PWSTR) -> NTSTATUS);
pub type RtlCreateSecurityDescriptor =
    callback!(fn(SecurityDescriptor: PSECURITY_DESCRIPTOR, Revision: ULONG) -> NTSTATUS);
pub type RtlDelete = callback!(fn(Links: PRTL_SPLAY_LINKS) -> PRTL_SPLAY_LINKS);
pub type RtlDeleteElementGenericTable = callback!(fn(Table: PRTL_GENERIC_TABLE, Buffer: PVOID) -> BOOLEAN);
pub type RtlDeleteElementGenericTableAvl = callback!(fn(Table: PRTL_AVL_TABLE, Buffer: PVOID) -> BOOLEAN);
pub type RtlDeleteElementGenericTableAvlEx = callback!(fn(Table: PRTL_AVL_TABLE, NodeOrParent: PVOID));
pub type RtlDeleteHashTable = callback!(fn(HashTable: PRTL_DYNAMIC_HASH_TABLE));
pub type RtlDeleteNoSplay = callback!(fn(Links: PRTL_SPLAY_LINKS, Root: *mut PRTL_SPLAY_LINKS));
pub type RtlDeleteRegistryValue =
    callback!(fn(RelativeTo: ULONG, Path: PCWSTR, ValueName: PCWSTR) -> NTSTATUS);
pub type RtlDowncaseUnicodeChar = callback!(fn(SourceCharacter: WCHAR) -> WCHAR);
#[cfg(target_arch = "x86_64")]
pub type RtlDrainNonVolatileFlush = callback!(fn(NvToken: PVOID) -> NTSTATUS);
pub type RtlEndEnumerationHashTable =
    callback!(fn(HashTable: PRTL_DYNAMIC_HASH_TABLE, Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR));
pub type RtlEndStrongEnumerationHashTable =
    callback!(fn(HashTable: PRTL_DYNAMIC_HASH_TABLE, Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR));
pub type RtlEndWeakEnumerationHashTable =
    callback!(fn(HashTable: PRTL_DYNAMIC_HASH_TABLE, Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR));
pub type RtlEnumerateEntryHashTable = callback!(
    fn(
        HashTable: PRTL_DYNAMIC_HASH_TABLE,
        Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR,
    ) -> PRTL_DYNAMIC_HASH_TABLE_ENTRY
);
pub type RtlEnumerateGenericTable = callback!(fn(Table: PRTL_GENERIC_TABLE, Restart: BOOLEAN) -> PVOID);
pub type RtlEnumerateGenericTableAvl = callback!(fn(Table: PRTL_AVL_TABLE, Restart: BOOLEAN) -> PVOID);
pub type RtlEnumerateGenericTableLikeADirectory = callback!(
    fn(
        Table: PRTL_AVL_TABLE,
        MatchFunction: PRTL_AVL_MATCH_FUNCTION,
        MatchData: PVOID,
        NextFlag: ULONG,
        RestartKey: *mut PVOID,
        DeleteCount: PULONG,
        Buffer: PVOID,
    ) -> PVOID
);
pub type RtlEnumerateGenericTableWithoutSplaying =
    callback!(fn(Table: PRTL_GENERIC_TABLE, RestartKey: *mut PVOID) -> PVOID);
pub type RtlEnumerateGenericTableWithoutSplayingAvl =
    callback!(fn(Table: PRTL_AVL_TABLE, RestartKey: *mut PVOID) -> PVOID);
pub type RtlEqualString =
    callback!(fn(String1: *const STRING, String2: *const STRING, CaseInSensitive: BOOLEAN) -> BOOLEAN);
pub type RtlEqualUnicodeString =
    callback!(fn(String1: PCUNICODE_STRING, String2: PCUNICODE_STRING, CaseInSensitive: BOOLEAN) -> BOOLEAN);
pub type RtlExpandHashTable = callback!(fn(HashTable: PRTL_DYNAMIC_HASH_TABLE) -> BOOLEAN);
pub type RtlExtendCorrelationVector = callback!(fn(CorrelationVector: PCORRELATION_VECTOR) -> NTSTATUS);
pub type RtlExtractBitMap =
    callback!(fn(Source: PRTL_BITMAP, Destination: PRTL_BITMAP, TargetBit: ULONG, NumberOfBits: ULONG));
pub type RtlFindClearBits =
    callback!(fn(BitMapHeader: PRTL_BITMAP, NumberToFind: ULONG, HintIndex: ULONG) -> ULONG);
pub type RtlFindClearBitsAndSet =
    callback!(fn(BitMapHeader: PRTL_BITMAP, NumberToFind: ULONG, HintIndex: ULONG) -> ULONG);
pub type RtlFindClearRuns = callback!(
    fn(
        BitMapHeader: PRTL_BITMAP,
        RunArray: PRTL_BITMAP_RUN,
        SizeOfRunArray: ULONG,
        LocateLongestRuns: BOOLEAN,
    ) -> ULONG
);
pub type RtlFindClosestEncodableLength =
    callback!(fn(SourceLength: ULONGLONG, TargetLength: PULONGLONG) -> NTSTATUS);
pub type RtlFindFirstRunClear = callback!(fn(BitMapHeader: PRTL_BITMAP, StartingIndex: PULONG) -> ULONG);
pub type RtlFindLastBackwardRunClear =
    callback!(fn(BitMapHeader: PRTL_BITMAP, FromIndex: ULONG, StartingRunIndex: PULONG) -> ULONG);
pub type RtlFindLeastSignificantBit = callback!(fn(Set: ULONGLONG) -> CCHAR);
pub type RtlFindLongestRunClear = callback!(fn(BitMapHeader: PRTL_BITMAP, StartingIndex: PULONG) -> ULONG);
pub type RtlFindMostSignificantBit = callback!(fn(Set: ULONGLONG) -> CCHAR);
pub type RtlFindNextForwardRunClear =
    callback!(fn(BitMapHeader: PRTL_BITMAP, FromIndex: ULONG, StartingRunIndex: PULONG) -> ULONG);
pub type RtlFindSetBits =
    callback!(fn(BitMapHeader: PRTL_BITMAP, NumberToFind: ULONG, HintIndex: ULONG) -> ULONG);
pub type RtlFindSetBitsAndClear =
    callback!(fn(BitMapHeader: PRTL_BITMAP, NumberToFind: ULONG, HintIndex: ULONG) -> ULONG);
#[cfg(target_arch = "x86_64")]
pub type RtlFlushNonVolatileMemory =
    callback!(fn(NvToken: PVOID, NvBuffer: PVOID, Size: SIZE_T, Flags: ULONG) -> NTSTATUS);
#[cfg(target_arch = "x86_64")]
pub type RtlFlushNonVolatileMemoryRanges =
    callback!(fn(NvToken: PVOID, NvRanges: PNV_MEMORY_RANGE, NumRanges: SIZE_T, Flags: ULONG) -> NTSTATUS);
pub type RtlFreeAnsiString = callback!(fn(AnsiString: PANSI_STRING));
#[cfg(target_arch = "x86_64")]
pub type RtlFreeNonVolatileToken = callback!(fn(NvToken: PVOID) -> NTSTATUS);
pub type RtlFreeUnicodeString = callback!(fn(UnicodeString: PUNICODE_STRING));
pub type RtlGUIDFromString = callback!(fn(GuidString: PCUNICODE_STRING, Guid: *mut GUID) -> NTSTATUS);
pub type RtlGenerateClass5Guid =
    callback!(fn(NamespaceGuid: *const GUID, Buffer: PVOID, BufferSize: ULONG, Guid: *mut GUID) -> NTSTATUS);
pub type RtlGetActiveConsoleId = callback!(fn() -> ULONG);
#[cfg(target_arch = "aarch64")]
pub type RtlGetCallersAddress = callback!(fn(CallersAddress: *mut PVOID, CallersCaller: *mut PVOID));
pub type RtlGetConsoleSessionForegroundProcessId = callback!(fn() -> ULONGLONG);
pub type RtlGetElementGenericTable = callback!(fn(Table: PRTL_GENERIC_TABLE, I: ULONG) -> PVOID);
pub type RtlGetElementGenericTableAvl = callback!(fn(Table: PRTL_AVL_TABLE, I: ULONG) -> PVOID);
pub type RtlGetEnabledExtendedFeatures = callback!(fn(FeatureMask: ULONG64) -> ULONG64);
pub type RtlGetNextEntryHashTable = callback!(
    fn(
        HashTable: PRTL_DYNAMIC_HASH_TABLE,
        Context: PRTL_DYNAMIC_HASH_TABLE_CONTEXT,
    ) -> PRTL_DYNAMIC_HASH_TABLE_ENTRY
);
#[cfg(target_arch = "x86_64")]
pub type RtlGetNonVolatileToken =
    callback!(fn(NvBuffer: PVOID, Size: SIZE_T, NvToken: *mut PVOID) -> NTSTATUS);
pub type RtlGetNtProductType = callback!(fn(NtProductType: PNT_PRODUCT_TYPE) -> BOOLEAN);
pub type RtlGetNtSystemRoot = callback!(fn() -> PCWSTR);
pub type RtlGetProductInfo = callback!(
    fn(
        OSMajorVersion: ULONG,
        OSMinorVersion: ULONG,
        SpMajorVersion: ULONG,
        SpMinorVersion: ULONG,
        ReturnedProductType: PULONG,
    ) -> BOOLEAN
);
pub type RtlGetSuiteMask = callback!(fn() -> ULONG);
pub type RtlGetVersion = callback!(fn(lpVersionInformation: PRTL_OSVERSIONINFOW) -> NTSTATUS);
pub type RtlHashUnicodeString = callback!(
    fn(
        String: PCUNICODE_STRING,
        CaseInSensitive: BOOLEAN,
        HashAlgorithm: ULONG,
        HashValue: PULONG,
    ) -> NTSTATUS
);
pub type RtlIncrementCorrelationVector = callback!(fn(CorrelationVector: PCORRELATION_VECTOR) -> NTSTATUS);
pub type RtlInitAnsiString = callback!(fn(DestinationString: PANSI_STRING, SourceString: PCSZ));
pub type RtlInitAnsiStringEx = callback!(fn(DestinationString: PANSI_STRING, SourceString: PCSZ) -> NTSTATUS);
pub type RtlInitEnumerationHashTable = callback!(
    fn(HashTable: PRTL_DYNAMIC_HASH_TABLE, Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR) -> BOOLEAN
);
pub type RtlInitString = callback!(fn(DestinationString: PSTRING, SourceString: PCSZ));
pub type RtlInitStringEx = callback!(fn(DestinationString: PSTRING, SourceString: PCSZ) -> NTSTATUS);
pub type RtlInitStrongEnumerationHashTable = callback!(
    fn(HashTable: PRTL_DYNAMIC_HASH_TABLE, Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR) -> BOOLEAN
);
pub type RtlInitUnicodeString = callback!(fn(DestinationString: PUNICODE_STRING, SourceString: PCWSTR));
pub type RtlInitWeakEnumerationHashTable = callback!(
    fn(HashTable: PRTL_DYNAMIC_HASH_TABLE, Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR) -> BOOLEAN
);
pub type RtlInitializeBitMap =
    callback!(fn(BitMapHeader: PRTL_BITMAP, BitMapBuffer: PULONG, SizeOfBitMap: ULONG));
pub type RtlInitializeCorrelationVector =
    callback!(fn(CorrelationVector: PCORRELATION_VECTOR, Version: i32, Guid: *const GUID) -> NTSTATUS);
pub type RtlInitializeGenericTable = callback!(
    fn(
        Table: PRTL_GENERIC_TABLE,
        CompareRoutine: PRTL_GENERIC_COMPARE_ROUTINE,
        AllocateRoutine: PRTL_GENERIC_ALLOCATE_ROUTINE,
        FreeRoutine: PRTL_GENERIC_FREE_ROUTINE,
        TableContext: PVOID,
    )
);
pub type RtlInitializeGenericTableAvl = callback!(
    fn(
        Table: PRTL_AVL_TABLE,
        CompareRoutine: PRTL_AVL_COMPARE_ROUTINE,
        AllocateRoutine: PRTL_AVL_ALLOCATE_ROUTINE,
        FreeRoutine: PRTL_AVL_FREE_ROUTINE,
        TableContext: PVOID,
    )
);
pub type RtlInsertElementGenericTable =
    callback!(fn(Table: PRTL_GENERIC_TABLE, Buffer: PVOID, BufferSize: CLONG, NewElement: PBOOLEAN) -> PVOID);
pub type RtlInsertElementGenericTableAvl =
    callback!(fn(Table: PRTL_AVL_TABLE, Buffer: PVOID, BufferSize: CLONG, NewElement: PBOOLEAN) -> PVOID);
pub type RtlInsertElementGenericTableFull = callback!(
    fn(
        Table: PRTL_GENERIC_TABLE,
        Buffer: PVOID,
        BufferSize: CLONG,
        NewElement: PBOOLEAN,
        NodeOrParent: PVOID,
        SearchResult: TABLE_SEARCH_RESULT,
    ) -> PVOID
);
pub type RtlInsertElementGenericTableFullAvl = callback!(
    fn(
        Table: PRTL_AVL_TABLE,
        Buffer: PVOID,
        BufferSize: CLONG,
        NewElement: PBOOLEAN,
        NodeOrParent: PVOID,
        SearchResult: TABLE_SEARCH_RESULT,
    ) -> PVOID
);
pub type RtlInsertEntryHashTable = callback!(
    fn(
        HashTable: PRTL_DYNAMIC_HASH_TABLE,
        Entry: PRTL_DYNAMIC_HASH_TABLE_ENTRY,
        Signature: ULONG_PTR,
        Context: PRTL_DYNAMIC_HASH_TABLE_CONTEXT,
    ) -> BOOLEAN
);
pub type RtlInt64ToUnicodeString =
    callback!(fn(Value: ULONGLONG, Base: ULONG, String: PUNICODE_STRING) -> NTSTATUS);
pub type RtlIntegerToUnicodeString =
    callback!(fn(Value: ULONG, Base: ULONG, String: PUNICODE_STRING) -> NTSTATUS);
pub type RtlIoDecodeMemIoResource = callback!(
    fn(
        Descriptor: PIO_RESOURCE_DESCRIPTOR,
        Alignment: PULONGLONG,
        MinimumAddress: PULONGLONG,
        MaximumAddress: PULONGLONG,
    ) -> ULONGLONG
);
pub type RtlIoEncodeMemIoResource = callback!(
    fn(
        Descriptor: PIO_RESOURCE_DESCRIPTOR,
        Type: UCHAR,
        Length: ULONGLONG,
        Alignment: ULONGLONG,
        MinimumAddress: ULONGLONG,
        MaximumAddress: ULONGLONG,
    ) -> NTSTATUS
);
pub type RtlIsGenericTableEmpty = callback!(fn(Table: PRTL_GENERIC_TABLE) -> BOOLEAN);
pub type RtlIsGenericTableEmptyAvl = callback!(fn(Table: PRTL_AVL_TABLE) -> BOOLEAN);
pub type RtlIsMultiSessionSku = callback!(fn() -> BOOLEAN);
pub type RtlIsMultiUsersInSessionSku = callback!(fn() -> BOOLEAN);
pub type RtlIsNtDdiVersionAvailable = callback!(fn(Version: ULONG) -> BOOLEAN);
pub type RtlIsServicePackVersionInstalled = callback!(fn(Version: ULONG) -> BOOLEAN);
pub type RtlIsStateSeparationEnabled = callback!(fn() -> BOOLEAN);
pub type RtlIsUntrustedObject =
    callback!(fn(Handle: HANDLE, Object: PVOID, UntrustedObject: PBOOLEAN) -> NTSTATUS);
pub type RtlLengthSecurityDescriptor = callback!(fn(SecurityDescriptor: PSECURITY_DESCRIPTOR) -> ULONG);
pub type RtlLookupElementGenericTable = callback!(fn(Table: PRTL_GENERIC_TABLE, Buffer: PVOID) -> PVOID);
pub type RtlLookupElementGenericTableAvl = callback!(fn(Table: PRTL_AVL_TABLE, Buffer: PVOID) -> PVOID);
pub type RtlLookupElementGenericTableFull = callback!(
    fn(
        Table: PRTL_GENERIC_TABLE,
        Buffer: PVOID,
        NodeOrParent: *mut PVOID,
        SearchResult: *mut TABLE_SEARCH_RESULT,
    ) -> PVOID
);
pub type RtlLookupElementGenericTableFullAvl = callback!(
    fn(
        Table: PRTL_AVL_TABLE,
        Buffer: PVOID,
        NodeOrParent: *mut PVOID,
        SearchResult: *mut TABLE_SEARCH_RESULT,
    ) -> PVOID
);
pub type RtlLookupEntryHashTable = callback!(
    fn(
        HashTable: PRTL_DYNAMIC_HASH_TABLE,
        Signature: ULONG_PTR,
        Context: PRTL_DYNAMIC_HASH_TABLE_CONTEXT,
    ) -> PRTL_DYNAMIC_HASH_TABLE_ENTRY
);
pub type RtlLookupFirstMatchingElementGenericTableAvl =
    callback!(fn(Table: PRTL_AVL_TABLE, Buffer: PVOID, RestartKey: *mut PVOID) -> PVOID);
pub type RtlMapGenericMask = callback!(fn(AccessMask: PACCESS_MASK, GenericMapping: PGENERIC_MAPPING));
pub type RtlNumberGenericTableElements = callback!(fn(Table: PRTL_GENERIC_TABLE) -> ULONG);
pub type RtlNumberGenericTableElementsAvl = callback!(fn(Table: PRTL_AVL_TABLE) -> ULONG);
pub type RtlNumberOfClearBits = callback!(fn(BitMapHeader: PRTL_BITMAP) -> ULONG);
pub type RtlNumberOfClearBitsInRange =
    callback!(fn(BitMapHeader: PRTL_BITMAP, StartingIndex: ULONG, Length: ULONG) -> ULONG);
pub type RtlNumberOfSetBits = callback!(fn(BitMapHeader: PRTL_BITMAP) -> ULONG);
pub type RtlNumberOfSetBitsInRange =
    callback!(fn(BitMapHeader: PRTL_BITMAP, StartingIndex: ULONG, Length: ULONG) -> ULONG);
pub type RtlNumberOfSetBitsUlongPtr = callback!(fn(Target: ULONG_PTR) -> ULONG);
pub type RtlOsDeploymentState = callback!(fn(Flags: ULONG) -> OS_DEPLOYEMENT_STATE_VALUES);
pub type RtlPrefetchMemoryNonTemporal = callback!(fn(Source: PVOID, Length: SIZE_T));
pub type RtlPrefixUnicodeString =
    callback!(fn(String1: PCUNICODE_STRING, String2: PCUNICODE_STRING, CaseInSensitive: BOOLEAN) -> BOOLEAN);
pub type RtlQueryRegistryValues = callback!(
    fn(
        RelativeTo: ULONG,
        Path: PCWSTR,
        QueryTable: PRTL_QUERY_REGISTRY_TABLE,
        Context: PVOID,
        Environment: PVOID,
    ) -> NTSTATUS
);
pub type RtlQueryValidationRunlevel = callback!(fn(ComponentName: PCUNICODE_STRING) -> ULONG);
pub type RtlRealPredecessor = callback!(fn(Links: PRTL_SPLAY_LINKS) -> PRTL_SPLAY_LINKS);
pub type RtlRealSuccessor = callback!(fn(Links: PRTL_SPLAY_LINKS) -> PRTL_SPLAY_LINKS);
pub type RtlRemoveEntryHashTable = callback!(
    fn(
        HashTable: PRTL_DYNAMIC_HASH_TABLE,
        Entry: PRTL_DYNAMIC_HASH_TABLE_ENTRY,
        Context: PRTL_DYNAMIC_HASH_TABLE_CONTEXT,
    ) -> BOOLEAN
);
pub type RtlRunOnceBeginInitialize =
    callback!(fn(RunOnce: PRTL_RUN_ONCE, Flags: ULONG, Context: *mut PVOID) -> NTSTATUS);
pub type RtlRunOnceComplete = callback!(fn(RunOnce: PRTL_RUN_ONCE, Flags: ULONG, Context: PVOID) -> NTSTATUS);
pub type RtlRunOnceExecuteOnce = callback!(
    fn(
        RunOnce: PRTL_RUN_ONCE,
        InitFn: PRTL_RUN_ONCE_INIT_FN,
        Parameter: PVOID,
        Context: *mut PVOID,
    ) -> NTSTATUS
);
pub type RtlRunOnceInitialize = callback!(fn(RunOnce: PRTL_RUN_ONCE));
pub type RtlSetAllBits = callback!(fn(BitMapHeader: PRTL_BITMAP));
pub type RtlSetBit = callback!(fn(BitMapHeader: PRTL_BITMAP, BitNumber: ULONG));
pub type RtlSetBits = callback!(fn(BitMapHeader: PRTL_BITMAP, StartingIndex: ULONG, NumberToSet: ULONG));
pub type RtlSetDaclSecurityDescriptor = callback!(
    fn(
        SecurityDescriptor: PSECURITY_DESCRIPTOR,
        DaclPresent: BOOLEAN,
        Dacl: PACL,
        DaclDefaulted: BOOLEAN,
    ) -> NTSTATUS
);
pub type RtlSplay = callback!(fn(Links: PRTL_SPLAY_LINKS) -> PRTL_SPLAY_LINKS);
pub type RtlStringFromGUID = callback!(fn(Guid: *const GUID, GuidString: PUNICODE_STRING) -> NTSTATUS);
pub type RtlStronglyEnumerateEntryHashTable = callback!(
    fn(
        HashTable: PRTL_DYNAMIC_HASH_TABLE,
        Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR,
    ) -> PRTL_DYNAMIC_HASH_TABLE_ENTRY
);
pub type RtlSubtreePredecessor = callback!(fn(Links: PRTL_SPLAY_LINKS) -> PRTL_SPLAY_LINKS);
pub type RtlSubtreeSuccessor = callback!(fn(Links: PRTL_SPLAY_LINKS) -> PRTL_SPLAY_LINKS);
pub type RtlSuffixUnicodeString =
    callback!(fn(String1: PCUNICODE_STRING, String2: PCUNICODE_STRING, CaseInSensitive: BOOLEAN) -> BOOLEAN);
pub type RtlTestBit = callback!(fn(BitMapHeader: PRTL_BITMAP, BitNumber: ULONG) -> BOOLEAN);
pub type RtlTimeFieldsToTime = callback!(fn(TimeFields: PTIME_FIELDS, Time: PLARGE_INTEGER) -> BOOLEAN);
pub type RtlTimeToTimeFields = callback!(fn(Time: PLARGE_INTEGER, TimeFields: PTIME_FIELDS));
pub type RtlUTF8ToUnicodeN = callback!(
    fn(
        UnicodeStringDestination: PWSTR,
        UnicodeStringMaxByteCount: ULONG,
        UnicodeStringActualByteCount: PULONG,
        UTF8StringSource: PCCH,
        UTF8StringByteCount: ULONG,
    ) -> NTSTATUS
);
pub type RtlUnicodeStringToAnsiString = callback!(
    fn(
        DestinationString: PANSI_STRING,
        SourceString: PCUNICODE_STRING,
        AllocateDestinationString: BOOLEAN,
    ) -> NTSTATUS
);
pub type RtlUnicodeStringToInt64 =
    callback!(fn(String: PCUNICODE_STRING, Base: ULONG, Number: PLONG64, EndPointer: *mut PWSTR) -> NTSTATUS);
pub type RtlUnicodeStringToInteger =
    callback!(fn(String: PCUNICODE_STRING, Base: ULONG, Value: PULONG) -> NTSTATUS);
pub type RtlUnicodeToUTF8N = callback!(
    fn(
        UTF8StringDestination: PCHAR,
        UTF8StringMaxByteCount: ULONG,
        UTF8StringActualByteCount: PULONG,
        UnicodeStringSource: PCWCH,
        UnicodeStringByteCount: ULONG,
    ) -> NTSTATUS
);
pub type RtlUpcaseUnicodeChar = callback!(fn(SourceCharacter: WCHAR) -> WCHAR);
pub type RtlUpcaseUnicodeString = callback!(
    fn(
        DestinationString: PUNICODE_STRING,
        SourceString: PCUNICODE_STRING,
        AllocateDestinationString: BOOLEAN,
    ) -> NTSTATUS
);
pub type RtlUpperChar = callback!(fn(Character: CHAR) -> CHAR);
pub type RtlUpperString = callback!(fn(DestinationString: PSTRING, SourceString: *const STRING));
pub type RtlValidRelativeSecurityDescriptor = callback!(
    fn(
        SecurityDescriptorInput: PSECURITY_DESCRIPTOR,
        SecurityDescriptorLength: ULONG,
        RequiredInformation: SECURITY_INFORMATION,
    ) -> BOOLEAN
);
pub type RtlValidSecurityDescriptor = callback!(fn(SecurityDescriptor: PSECURITY_DESCRIPTOR) -> BOOLEAN);
pub type RtlValidateCorrelationVector = callback!(fn(Vector: PCORRELATION_VECTOR) -> NTSTATUS);
pub type RtlVerifyVersionInfo =
    callback!(fn(VersionInfo: PRTL_OSVERSIONINFOEXW, TypeMask: ULONG, ConditionMask: ULONGLONG) -> NTSTATUS);
pub type RtlVolumeDeviceToDosName =
    callback!(fn(VolumeDeviceObject: PVOID, DosName: PUNICODE_STRING) -> NTSTATUS);
pub type RtlWalkFrameChain = callback!(fn(Callers: *mut PVOID, Count: ULONG, Flags: ULONG) -> ULONG);
pub type RtlWeaklyEnumerateEntryHashTable = callback!(
    fn(
        HashTable: PRTL_DYNAMIC_HASH_TABLE,
        Enumerator: PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR,
    ) -> PRTL_DYNAMIC_HASH_TABLE_ENTRY
);
#[cfg(target_arch = "x86_64")]
pub type RtlWriteNonVolatileMemory = callback!(
    fn(
        NvToken: PVOID,
        NvDestination: *mut c_void,
        Source: *mut c_void,
        Size: SIZE_T,
        Flags: ULONG,
    ) -> NTSTATUS
);
pub type RtlWriteRegistryValue = callback!(
    fn(
        RelativeTo: ULONG,
        Path: PCWSTR,
        ValueName: PCWSTR,
        ValueType: ULONG,
        ValueData: PVOID,
        ValueLength: ULONG,
    ) -> NTSTATUS
);
pub type RtlxAnsiStringToUnicodeSize = callback!(fn(AnsiString: PCANSI_STRING) -> ULONG);
pub type RtlxUnicodeStringToAnsiSize = callback!(fn(UnicodeString: PCUNICODE_STRING) -> ULONG);
pub type SeAccessCheck = callback!(
    fn(
        SecurityDescriptor: PSECURITY_DESCRIPTOR,
        SubjectSecurityContext: PSECURITY_SUBJECT_CONTEXT,
        SubjectContextLocked: BOOLEAN,
        DesiredAccess: ACCESS_MASK,
        PreviouslyGrantedAccess: ACCESS_MASK,
        Privileges: *mut PPRIVILEGE_SET,
        GenericMapping: PGENERIC_MAPPING,
        AccessMode: KPROCESSOR_MODE,
        GrantedAccess: PACCESS_MASK,
        AccessStatus: PNTSTATUS,
    ) -> BOOLEAN
);
pub type SeAssignSecurity = callback!(
    fn(
        ParentDescriptor: PSECURITY_DESCRIPTOR,
        ExplicitDescriptor: PSECURITY_DESCRIPTOR,
        NewDescriptor: *mut PSECURITY_DESCRIPTOR,
        IsDirectoryObject: BOOLEAN,
        SubjectContext: PSECURITY_SUBJECT_CONTEXT,
        GenericMapping: PGENERIC_MAPPING,
        PoolType: POOL_TYPE,
    ) -> NTSTATUS
);
pub type SeAssignSecurityEx = callback!(
    fn(
        ParentDescriptor: PSECURITY_DESCRIPTOR,
        ExplicitDescriptor: PSECURITY_DESCRIPTOR,
        NewDescriptor: *mut PSECURITY_DESCRIPTOR,
        ObjectType: *mut GUID,
        IsDirectoryObject: BOOLEAN,
        AutoInheritFlags: ULONG,
        SubjectContext: PSECURITY_SUBJECT_CONTEXT,
        GenericMapping: PGENERIC_MAPPING,
        PoolType: POOL_TYPE,
    ) -> NTSTATUS
);
pub type SeCaptureSubjectContext = callback!(fn(SubjectContext: PSECURITY_SUBJECT_CONTEXT));
pub type SeComputeAutoInheritByObjectType = callback!(
    fn(
        ObjectType: PVOID,
        SecurityDescriptor: PSECURITY_DESCRIPTOR,
        ParentSecurityDescriptor: PSECURITY_DESCRIPTOR,
    ) -> ULONG
);
pub type SeDeassignSecurity = callback!(fn(SecurityDescriptor: *mut PSECURITY_DESCRIPTOR) -> NTSTATUS);
pub type SeEtwWriteKMCveEvent =
    callback!(fn(CveId: PCUNICODE_STRING, AdditionalDetails: PCUNICODE_STRING) -> NTSTATUS);
pub type SeLockSubjectContext = callback!(fn(SubjectContext: PSECURITY_SUBJECT_CONTEXT));
pub type SeObjectCreateSaclAccessBits = callback!(fn(SecurityDescriptor: PSECURITY_DESCRIPTOR) -> ULONG);
pub type SeRegisterImageVerificationCallback = callback!(
    fn(
        ImageType: SE_IMAGE_TYPE,
        CallbackType: SE_IMAGE_VERIFICATION_CALLBACK_TYPE,
        CallbackFunction: PSE_IMAGE_VERIFICATION_CALLBACK_FUNCTION,
        CallbackContext: PVOID,
        Token: SE_IMAGE_VERIFICATION_CALLBACK_TOKEN,
        CallbackHandle: *mut PVOID,
    ) -> NTSTATUS
);
pub type SeReleaseSubjectContext = callback!(fn(SubjectContext: PSECURITY_SUBJECT_CONTEXT));
pub type SeReportSecurityEvent = callback!(
    fn(
        Flags: ULONG,
        SourceName: PUNICODE_STRING,
        UserSid: PSID,
        AuditParameters: PSE_ADT_PARAMETER_ARRAY,
    ) -> NTSTATUS
);
pub type SeSetAuditParameter = callback!(
    fn(
        AuditParameters: PSE_ADT_PARAMETER_ARRAY,
        Type: SE_ADT_PARAMETER_TYPE,
        Index: ULONG,
        Data: PVOID,
    ) -> NTSTATUS
);
pub type SeSinglePrivilegeCheck =
    callback!(fn(PrivilegeValue: LUID, PreviousMode: KPROCESSOR_MODE) -> BOOLEAN);
pub type SeUnlockSubjectContext = callback!(fn(SubjectContext: PSECURITY_SUBJECT_CONTEXT));
pub type SeUnregisterImageVerificationCallback = callback!(fn(CallbackHandle: PVOID));
pub type SeValidSecurityDescriptor =
    callback!(fn(Length: ULONG, SecurityDescriptor: PSECURITY_DESCRIPTOR) -> BOOLEAN);
pub type TmCommitComplete =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmCommitEnlistment =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmCommitTransaction = callback!(fn(Transaction: PKTRANSACTION, Wait: BOOLEAN) -> NTSTATUS);
pub type TmCreateEnlistment = callback!(
    fn(
        EnlistmentHandle: PHANDLE,
        PreviousMode: KPROCESSOR_MODE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        ResourceManager: PRKRESOURCEMANAGER,
        Transaction: PKTRANSACTION,
        CreateOptions: ULONG,
        NotificationMask: NOTIFICATION_MASK,
        EnlistmentKey: PVOID,
    ) -> NTSTATUS
);
pub type TmDereferenceEnlistmentKey =
    callback!(fn(Enlistment: PKENLISTMENT, LastReference: PBOOLEAN) -> NTSTATUS);
pub type TmEnableCallbacks = callback!(
    fn(ResourceManager: PKRESOURCEMANAGER, CallbackRoutine: PTM_RM_NOTIFICATION, RMKey: PVOID) -> NTSTATUS
);
pub type TmGetTransactionId = callback!(fn(Transaction: PKTRANSACTION, TransactionId: PUOW));
pub type TmInitializeTransactionManager = callback!(
    fn(
        TransactionManager: PRKTM,
        LogFileName: PCUNICODE_STRING,
        TmId: PGUID,
        CreateOptions: ULONG,
    ) -> NTSTATUS
);
pub type TmIsTransactionActive = callback!(fn(Transaction: PKTRANSACTION) -> BOOLEAN);
pub type TmPrePrepareComplete =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmPrePrepareEnlistment =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmPrepareComplete =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmPrepareEnlistment =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmPropagationComplete = callback!(
    fn(
        ResourceManager: PKRESOURCEMANAGER,
        RequestCookie: ULONG,
        BufferLength: ULONG,
        Buffer: PVOID,
    ) -> NTSTATUS
);
pub type TmPropagationFailed =
    callback!(fn(ResourceManager: PKRESOURCEMANAGER, RequestCookie: ULONG, Status: NTSTATUS) -> NTSTATUS);
pub type TmReadOnlyEnlistment =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmRecoverEnlistment = callback!(fn(Enlistment: PKENLISTMENT, EnlistmentKey: PVOID) -> NTSTATUS);
pub type TmRecoverResourceManager = callback!(fn(ResourceManager: PKRESOURCEMANAGER) -> NTSTATUS);
pub type TmRecoverTransactionManager =
    callback!(fn(Tm: PKTM, TargetVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmReferenceEnlistmentKey = callback!(fn(Enlistment: PKENLISTMENT, Key: *mut PVOID) -> NTSTATUS);
pub type TmRenameTransactionManager =
    callback!(fn(LogFileName: PUNICODE_STRING, ExistingTransactionManagerGuid: LPGUID) -> NTSTATUS);
pub type TmRequestOutcomeEnlistment =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmRollbackComplete =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmRollbackEnlistment =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type TmRollbackTransaction = callback!(fn(Transaction: PKTRANSACTION, Wait: BOOLEAN) -> NTSTATUS);
pub type TmSinglePhaseReject =
    callback!(fn(Enlistment: PKENLISTMENT, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type VerSetConditionMask =
    callback!(fn(ConditionMask: ULONGLONG, TypeMask: ULONG, Condition: UCHAR) -> ULONGLONG);
pub type VslCreateSecureSection = callback!(
    fn(
        Handle: PHANDLE,
        TargetProcess: PEPROCESS,
        Mdl: PMDL,
        DevicePageProtection: ULONG,
        Attributes: ULONG,
    ) -> NTSTATUS
);
pub type VslDeleteSecureSection = callback!(fn(GlobalHandle: HANDLE) -> NTSTATUS);
#[cfg(target_arch = "aarch64")]
pub type WRITE_PORT_BUFFER_UCHAR = callback!(fn(Port: PUCHAR, Buffer: PUCHAR, Count: ULONG));
#[cfg(target_arch = "aarch64")]
pub type WRITE_PORT_BUFFER_ULONG = callback!(fn(Port: PULONG, Buffer: PULONG, Count: ULONG));
#[cfg(target_arch = "aarch64")]
pub type WRITE_PORT_BUFFER_USHORT = callback!(fn(Port: PUSHORT, Buffer: PUSHORT, Count: ULONG));
#[cfg(target_arch = "aarch64")]
pub type WRITE_PORT_UCHAR = callback!(fn(Port: PUCHAR, Value: UCHAR));
#[cfg(target_arch = "aarch64")]
pub type WRITE_PORT_ULONG = callback!(fn(Port: PULONG, Value: ULONG));
#[cfg(target_arch = "aarch64")]
pub type WRITE_PORT_USHORT = callback!(fn(Port: PUSHORT, Value: USHORT));
pub type WdfRegisterLibrary = callback!(
    fn(
        LibraryInfo: PWDF_LIBRARY_INFO,
        ServicePath: PUNICODE_STRING,
        LibraryDeviceName: PCUNICODE_STRING,
    ) -> NTSTATUS
);
pub type WdfVersionBind = callback!(
    fn(
        DriverObject: PDRIVER_OBJECT,
        RegistryPath: PUNICODE_STRING,
        BindInfo: PWDF_BIND_INFO,
        ComponentGlobals: *mut PWDF_COMPONENT_GLOBALS,
    ) -> NTSTATUS
);
pub type WdfVersionUnbind = callback!(
    fn(
        RegistryPath: PUNICODE_STRING,
        BindInfo: PWDF_BIND_INFO,
        ComponentGlobals: PWDF_COMPONENT_GLOBALS,
    ) -> NTSTATUS
);
#[cfg(target_arch = "x86_64")]
pub type WheaRegisterInUsePageOfflineNotification =
    callback!(fn(Callback: PFN_IN_USE_PAGE_OFFLINE_NOTIFY, Context: PVOID) -> NTSTATUS);
#[cfg(target_arch = "x86_64")]
pub type WheaUnregisterInUsePageOfflineNotification =
    callback!(fn(Callback: PFN_IN_USE_PAGE_OFFLINE_NOTIFY) -> NTSTATUS);
pub type WmiQueryTraceInformation = callback!(
    fn(
        TraceInformationClass: TRACE_INFORMATION_CLASS,
        TraceInformation: PVOID,
        TraceInformationLength: ULONG,
        RequiredLength: PULONG,
        Buffer: PVOID,
    ) -> NTSTATUS
);
pub type ZwAllocateLocallyUniqueId = callback!(fn(Luid: PLUID) -> NTSTATUS);
pub type ZwCancelTimer = callback!(fn(TimerHandle: HANDLE, CurrentState: PBOOLEAN) -> NTSTATUS);
pub type ZwClose = callback!(fn(Handle: HANDLE) -> NTSTATUS);
pub type ZwCommitComplete =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwCommitEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwCommitRegistryTransaction = callback!(fn(TransactionHandle: HANDLE, Flags: ULONG) -> NTSTATUS);
pub type ZwCommitTransaction = callback!(fn(TransactionHandle: HANDLE, Wait: BOOLEAN) -> NTSTATUS);
pub type ZwCreateDirectoryObject = callback!(
    fn(
        DirectoryHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
    ) -> NTSTATUS
);
pub type ZwCreateEnlistment = callback!(
    fn(
        EnlistmentHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ResourceManagerHandle: HANDLE,
        TransactionHandle: HANDLE,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        CreateOptions: ULONG,
        NotificationMask: NOTIFICATION_MASK,
        EnlistmentKey: PVOID,
    ) -> NTSTATUS
);
pub type ZwCreateFile = callback!(
    fn(
        FileHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        IoStatusBlock: PIO_STATUS_BLOCK,
        AllocationSize: PLARGE_INTEGER,
        FileAttributes: ULONG,
        ShareAccess: ULONG,
        CreateDisposition: ULONG,
        CreateOptions: ULONG,
        EaBuffer: PVOID,
        EaLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwCreateKey = callback!(
    fn(
        KeyHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        TitleIndex: ULONG,
        Class: PUNICODE_STRING,
        CreateOptions: ULONG,
        Disposition: PULONG,
    ) -> NTSTATUS
);
pub type ZwCreateKeyTransacted = callback!(
    fn(
        KeyHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        TitleIndex: ULONG,
        Class: PUNICODE_STRING,
        CreateOptions: ULONG,
        TransactionHandle: HANDLE,
        Disposition: PULONG,
    ) -> NTSTATUS
);
pub type ZwCreateRegistryTransaction = callback!(
    fn(
        TransactionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        CreateOptions: ULONG,
    ) -> NTSTATUS
);
pub type ZwCreateResourceManager = callback!(
    fn(
        ResourceManagerHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        TmHandle: HANDLE,
        ResourceManagerGuid: LPGUID,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        CreateOptions: ULONG,
        Description: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type ZwCreateSection = callback!(
    fn(
        SectionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        MaximumSize: PLARGE_INTEGER,
        SectionPageProtection: ULONG,
        AllocationAttributes: ULONG,
        FileHandle: HANDLE,
    ) -> NTSTATUS
);
pub type ZwCreateTimer = callback!(
    fn(
        TimerHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        TimerType: TIMER_TYPE,
    ) -> NTSTATUS
);
pub type ZwCreateTransaction = callback!(
    fn(
        TransactionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        Uow: LPGUID,
        TmHandle: HANDLE,
        CreateOptions: ULONG,
        IsolationLevel: ULONG,
        IsolationFlags: ULONG,
        Timeout: PLARGE_INTEGER,
        Description: PUNICODE_STRING,
    ) -> NTSTATUS
);
pub type ZwCreateTransactionManager = callback!(
    fn(
        TmHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        LogFileName: PUNICODE_STRING,
        CreateOptions: ULONG,
        CommitStrength: ULONG,
    ) -> NTSTATUS
);
pub type ZwDeleteKey = callback!(fn(KeyHandle: HANDLE) -> NTSTATUS);
pub type ZwDeleteValueKey = callback!(fn(KeyHandle: HANDLE, ValueName: PUNICODE_STRING) -> NTSTATUS);
pub type ZwDeviceIoControlFile = callback!(
    fn(
        FileHandle: HANDLE,
        Event: HANDLE,
        ApcRoutine: PIO_APC_ROUTINE,
        ApcContext: PVOID,
        IoStatusBlock: PIO_STATUS_BLOCK,
        IoControlCode: ULONG,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwDisplayString = callback!(fn(String: PUNICODE_STRING) -> NTSTATUS);
pub type ZwEnumerateKey = callback!(
    fn(
        KeyHandle: HANDLE,
        Index: ULONG,
        KeyInformationClass: KEY_INFORMATION_CLASS,
        KeyInformation: PVOID,
        Length: ULONG,
        ResultLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwEnumerateTransactionObject = callback!(
    fn(
        RootObjectHandle: HANDLE,
        QueryType: KTMOBJECT_TYPE,
        ObjectCursor: PKTMOBJECT_CURSOR,
        ObjectCursorLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwEnumerateValueKey = callback!(
    fn(
        KeyHandle: HANDLE,
        Index: ULONG,
        KeyValueInformationClass: KEY_VALUE_INFORMATION_CLASS,
        KeyValueInformation: PVOID,
        Length: ULONG,
        ResultLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwFlushKey = callback!(fn(KeyHandle: HANDLE) -> NTSTATUS);
pub type ZwGetNotificationResourceManager = callback!(
    fn(
        ResourceManagerHandle: HANDLE,
        TransactionNotification: PTRANSACTION_NOTIFICATION,
        NotificationLength: ULONG,
        Timeout: PLARGE_INTEGER,
        ReturnLength: PULONG,
        Asynchronous: ULONG,
        AsynchronousContext: ULONG_PTR,
    ) -> NTSTATUS
);
pub type ZwLoadDriver = callback!(fn(DriverServiceName: PUNICODE_STRING) -> NTSTATUS);
pub type ZwMakeTemporaryObject = callback!(fn(Handle: HANDLE) -> NTSTATUS);
pub type ZwMapViewOfSection = callback!(
    fn(
        SectionHandle: HANDLE,
        ProcessHandle: HANDLE,
        BaseAddress: *mut PVOID,
        ZeroBits: ULONG_PTR,
        CommitSize: SIZE_T,
        SectionOffset: PLARGE_INTEGER,
        ViewSize: PSIZE_T,
        InheritDisposition: SECTION_INHERIT,
        AllocationType: ULONG,
        Win32Protect: ULONG,
    ) -> NTSTATUS
);
pub type ZwOpenEnlistment = callback!(
    fn(
        EnlistmentHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        RmHandle: HANDLE,
        EnlistmentGuid: LPGUID,
        ObjectAttributes: POBJECT_ATTRIBUTES,
    ) -> NTSTATUS
);
pub type ZwOpenEvent = callback!(
    fn(EventHandle: PHANDLE, DesiredAccess: ACCESS_MASK, ObjectAttributes: POBJECT_ATTRIBUTES) -> NTSTATUS
);
pub type ZwOpenFile = callback!(
    fn(
        FileHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        IoStatusBlock: PIO_STATUS_BLOCK,
        ShareAccess: ULONG,
        OpenOptions: ULONG,
    ) -> NTSTATUS
);
pub type ZwOpenKey = callback!(
    fn(KeyHandle: PHANDLE, DesiredAccess: ACCESS_MASK, ObjectAttributes: POBJECT_ATTRIBUTES) -> NTSTATUS
);
pub type ZwOpenKeyEx = callback!(
    fn(
        KeyHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        OpenOptions: ULONG,
    ) -> NTSTATUS
);
pub type ZwOpenKeyTransacted = callback!(
    fn(
        KeyHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        TransactionHandle: HANDLE,
    ) -> NTSTATUS
);
pub type ZwOpenKeyTransactedEx = callback!(
    fn(
        KeyHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        OpenOptions: ULONG,
        TransactionHandle: HANDLE,
    ) -> NTSTATUS
);
pub type ZwOpenProcess = callback!(
    fn(
        ProcessHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        ClientId: PCLIENT_ID,
    ) -> NTSTATUS
);
pub type ZwOpenResourceManager = callback!(
    fn(
        ResourceManagerHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        TmHandle: HANDLE,
        ResourceManagerGuid: LPGUID,
        ObjectAttributes: POBJECT_ATTRIBUTES,
    ) -> NTSTATUS
);
pub type ZwOpenSection = callback!(
    fn(SectionHandle: PHANDLE, DesiredAccess: ACCESS_MASK, ObjectAttributes: POBJECT_ATTRIBUTES) -> NTSTATUS
);
pub type ZwOpenSymbolicLinkObject = callback!(
    fn(LinkHandle: PHANDLE, DesiredAccess: ACCESS_MASK, ObjectAttributes: POBJECT_ATTRIBUTES) -> NTSTATUS
);
pub type ZwOpenTimer = callback!(
    fn(TimerHandle: PHANDLE, DesiredAccess: ACCESS_MASK, ObjectAttributes: POBJECT_ATTRIBUTES) -> NTSTATUS
);
pub type ZwOpenTransaction = callback!(
    fn(
        TransactionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        Uow: LPGUID,
        TmHandle: HANDLE,
    ) -> NTSTATUS
);
pub type ZwOpenTransactionManager = callback!(
    fn(
        TmHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        LogFileName: PUNICODE_STRING,
        TmIdentity: LPGUID,
        OpenOptions: ULONG,
    ) -> NTSTATUS
);
pub type ZwPowerInformation = callback!(
    fn(
        InformationLevel: POWER_INFORMATION_LEVEL,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwPrePrepareComplete =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwPrePrepareEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwPrepareComplete =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwPrepareEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwQueryFullAttributesFile = callback!(
    fn(ObjectAttributes: POBJECT_ATTRIBUTES, FileInformation: PFILE_NETWORK_OPEN_INFORMATION) -> NTSTATUS
);
pub type ZwQueryInformationByName = callback!(
    fn(
        ObjectAttributes: POBJECT_ATTRIBUTES,
        IoStatusBlock: PIO_STATUS_BLOCK,
        FileInformation: PVOID,
        Length: ULONG,
        FileInformationClass: FILE_INFORMATION_CLASS,
    ) -> NTSTATUS
);
pub type ZwQueryInformationEnlistment = callback!(
    fn(
        EnlistmentHandle: HANDLE,
        EnlistmentInformationClass: ENLISTMENT_INFORMATION_CLASS,
        EnlistmentInformation: PVOID,
        EnlistmentInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwQueryInformationFile = callback!(
    fn(
        FileHandle: HANDLE,
        IoStatusBlock: PIO_STATUS_BLOCK,
        FileInformation: PVOID,
        Length: ULONG,
        FileInformationClass: FILE_INFORMATION_CLASS,
    ) -> NTSTATUS
);
pub type ZwQueryInformationResourceManager = callback!(
    fn(
        ResourceManagerHandle: HANDLE,
        ResourceManagerInformationClass: RESOURCEMANAGER_INFORMATION_CLASS,
        ResourceManagerInformation: PVOID,
        ResourceManagerInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwQueryInformationTransaction = callback!(
    fn(
        TransactionHandle: HANDLE,
        TransactionInformationClass: TRANSACTION_INFORMATION_CLASS,
        TransactionInformation: PVOID,
        TransactionInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwQueryInformationTransactionManager = callback!(
    fn(
        TransactionManagerHandle: HANDLE,
        TransactionManagerInformationClass: TRANSACTIONMANAGER_INFORMATION_CLASS,
        TransactionManagerInformation: PVOID,
        TransactionManagerInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwQueryKey = callback!(
    fn(
        KeyHandle: HANDLE,
        KeyInformationClass: KEY_INFORMATION_CLASS,
        KeyInformation: PVOID,
        Length: ULONG,
        ResultLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwQuerySymbolicLinkObject =
    callback!(fn(LinkHandle: HANDLE, LinkTarget: PUNICODE_STRING, ReturnedLength: PULONG) -> NTSTATUS);
pub type ZwQueryValueKey = callback!(
    fn(
        KeyHandle: HANDLE,
        ValueName: PUNICODE_STRING,
        KeyValueInformationClass: KEY_VALUE_INFORMATION_CLASS,
        KeyValueInformation: PVOID,
        Length: ULONG,
        ResultLength: PULONG,
    ) -> NTSTATUS
);
pub type ZwQueryVolumeInformationFile = callback!(
    fn(
        FileHandle: HANDLE,
        IoStatusBlock: PIO_STATUS_BLOCK,
        FsInformation: PVOID,
        Length: ULONG,
        FsInformationClass: FS_INFORMATION_CLASS,
    ) -> NTSTATUS
);
pub type ZwReadFile = callback!(
    fn(
        FileHandle: HANDLE,
        Event: HANDLE,
        ApcRoutine: PIO_APC_ROUTINE,
        ApcContext: PVOID,
        IoStatusBlock: PIO_STATUS_BLOCK,
        Buffer: PVOID,
        Length: ULONG,
        ByteOffset: PLARGE_INTEGER,
        Key: PULONG,
    ) -> NTSTATUS
);
pub type ZwReadOnlyEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwRecoverEnlistment = callback!(fn(EnlistmentHandle: HANDLE, EnlistmentKey: PVOID) -> NTSTATUS);
pub type ZwRecoverResourceManager = callback!(fn(ResourceManagerHandle: HANDLE) -> NTSTATUS);
pub type ZwRecoverTransactionManager = callback!(fn(TransactionManagerHandle: HANDLE) -> NTSTATUS);
pub type ZwRenameKey = callback!(fn(KeyHandle: HANDLE, NewName: PUNICODE_STRING) -> NTSTATUS);
pub type ZwRestoreKey = callback!(fn(KeyHandle: HANDLE, FileHandle: HANDLE, Flags: ULONG) -> NTSTATUS);
pub type ZwRollbackComplete =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwRollbackEnlistment =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwRollbackTransaction = callback!(fn(TransactionHandle: HANDLE, Wait: BOOLEAN) -> NTSTATUS);
pub type ZwRollforwardTransactionManager =
    callback!(fn(TransactionManagerHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwSaveKey = callback!(fn(KeyHandle: HANDLE, FileHandle: HANDLE) -> NTSTATUS);
pub type ZwSaveKeyEx = callback!(fn(KeyHandle: HANDLE, FileHandle: HANDLE, Format: ULONG) -> NTSTATUS);
pub type ZwSetInformationEnlistment = callback!(
    fn(
        EnlistmentHandle: HANDLE,
        EnlistmentInformationClass: ENLISTMENT_INFORMATION_CLASS,
        EnlistmentInformation: PVOID,
        EnlistmentInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwSetInformationFile = callback!(
    fn(
        FileHandle: HANDLE,
        IoStatusBlock: PIO_STATUS_BLOCK,
        FileInformation: PVOID,
        Length: ULONG,
        FileInformationClass: FILE_INFORMATION_CLASS,
    ) -> NTSTATUS
);
pub type ZwSetInformationKey = callback!(
    fn(
        KeyHandle: HANDLE,
        KeySetInformationClass: KEY_SET_INFORMATION_CLASS,
        KeySetInformation: PVOID,
        KeySetInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwSetInformationResourceManager = callback!(
    fn(
        ResourceManagerHandle: HANDLE,
        ResourceManagerInformationClass: RESOURCEMANAGER_INFORMATION_CLASS,
        ResourceManagerInformation: PVOID,
        ResourceManagerInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwSetInformationThread = callback!(
    fn(
        ThreadHandle: HANDLE,
        ThreadInformationClass: THREADINFOCLASS,
        ThreadInformation: PVOID,
        ThreadInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwSetInformationTransaction = callback!(
    fn(
        TransactionHandle: HANDLE,
        TransactionInformationClass: TRANSACTION_INFORMATION_CLASS,
        TransactionInformation: PVOID,
        TransactionInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwSetInformationTransactionManager = callback!(
    fn(
        TmHandle: HANDLE,
        TransactionManagerInformationClass: TRANSACTIONMANAGER_INFORMATION_CLASS,
        TransactionManagerInformation: PVOID,
        TransactionManagerInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwSetTimer = callback!(
    fn(
        TimerHandle: HANDLE,
        DueTime: PLARGE_INTEGER,
        TimerApcRoutine: PTIMER_APC_ROUTINE,
        TimerContext: PVOID,
        ResumeTimer: BOOLEAN,
        Period: LONG,
        PreviousState: PBOOLEAN,
    ) -> NTSTATUS
);
pub type ZwSetTimerEx = callback!(
    fn(
        TimerHandle: HANDLE,
        TimerSetInformationClass: TIMER_SET_INFORMATION_CLASS,
        TimerSetInformation: PVOID,
        TimerSetInformationLength: ULONG,
    ) -> NTSTATUS
);
pub type ZwSetValueKey = callback!(
    fn(
        KeyHandle: HANDLE,
        ValueName: PUNICODE_STRING,
        TitleIndex: ULONG,
        Type: ULONG,
        Data: PVOID,
        DataSize: ULONG,
    ) -> NTSTATUS
);
pub type ZwSinglePhaseReject =
    callback!(fn(EnlistmentHandle: HANDLE, TmVirtualClock: PLARGE_INTEGER) -> NTSTATUS);
pub type ZwTerminateProcess = callback!(fn(ProcessHandle: HANDLE, ExitStatus: NTSTATUS) -> NTSTATUS);
pub type ZwUnloadDriver = callback!(fn(DriverServiceName: PUNICODE_STRING) -> NTSTATUS);
pub type ZwUnmapViewOfSection = callback!(fn(ProcessHandle: HANDLE, BaseAddress: PVOID) -> NTSTATUS);
pub type ZwWriteFile = callback!(
    fn(
        FileHandle: HANDLE,
        Event: HANDLE,
        ApcRoutine: PIO_APC_ROUTINE,
        ApcContext: PVOID,
        IoStatusBlock: PIO_STATUS_BLOCK,
        Buffer: PVOID,
        Length: ULONG,
        ByteOffset: PLARGE_INTEGER,
        Key: PULONG,
    ) -> NTSTATUS
);
pub type _KsEdit = callback!(
    fn(
        ObjectBag: KSOBJECT_BAG,
        PointerToPointerToItem: *mut PVOID,
        NewSize: ULONG,
        OldSize: ULONG,
        Tag: ULONG,
    ) -> NTSTATUS
);
pub type __C_specific_handler = callback!(
    fn(
        _: *mut EXCEPTION_RECORD,
        _: *mut c_void,
        _: *mut CONTEXT,
        _: *mut DISPATCHER_CONTEXT,
    ) -> EXCEPTION_DISPOSITION
);
pub type __chkstk = callback!(fn());
pub type _vsnprintf = callback!(fn(_: *mut i8, _: size_t, _: *const i8, _: *mut i8) -> i32);
pub type memcmp = callback!(fn(_: *const c_void, _: *const c_void, _: size_t) -> i32);
pub type memcpy = callback!(fn(_: *mut c_void, _: *const c_void, _: size_t) -> *mut c_void);
pub type memmove = callback!(fn(_: *mut c_void, _: *const c_void, _: size_t) -> *mut c_void);
pub type memset = callback!(fn(_: *mut c_void, _: i32, _: size_t) -> *mut c_void);
pub type vDbgPrintEx =
    callback!(fn(ComponentId: ULONG, Level: ULONG, Format: PCCH, arglist: *mut i8) -> ULONG);
pub type vDbgPrintExWithPrefix =
    callback!(fn(Prefix: PCCH, ComponentId: ULONG, Level: ULONG, Format: PCCH, arglist: *mut i8) -> ULONG);
