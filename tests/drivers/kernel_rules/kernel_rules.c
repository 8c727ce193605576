/* A driver that breaks one of the kernel's rules on request, or does the same thing as it is to be done.
 *
 * Property 1 (set) of the private set on the filter: a number from the list below breaks that rule; with RIGHT added the same functions are
 * used rightly. Some are done at once; others arm the dispatch routine for the next device control, or leave something for the unload. */
#include "../avstream.h"

#define RIGHT 0x100
#define TAG 0x656c7552

enum {
    HighCall = 1, HighWait, LowSpinLock, HighPagedPool, LockTwice, LockUntaken, LocksInTwoOrders, CancelKeepsLock,
    FastMutexTwice, FastMutexUntaken, RundownUntaken, RemoveLockUntaken, IrpForgotten, IrpPendingCompleted,
    IrpCancellableCompleted, IrpToItsEnd, MdlLockedFreed, MdlUnlockedMapped, MdlOfClientBuilt, WritePast, WriteFreed,
    WorkRaisesIrql, WorkQueuedTwice, WorkFreedQueued, WaitForNothing, CloseNothing, LeavePool, UnregisterNothing,
    DeleteTimerWrongly, ResourceUnmade = 30, ResourceMadeTwice, ResourceUpgraded, ResourceUntaken, ResourceTakenDeleted,
    PagesOfNobodyFreed, StateOfNobodyRestored, AdapterOfNoBus, BufferOfNobodyFreed, DmaBeyondMdl, DmaOfUnlocked, PushLockUntaken,
    DeviceQueueIdle, EventOfClient,
};

static ULONG Armed;
static KSPIN_LOCK First, Second;
static PDRIVER_DISPATCH Control;
static KEVENT Done;


static void NTAPI Cancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    if (Armed == CancelKeepsLock) return;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
}

static NTSTATUS NTAPI Keep(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device); UNREFERENCED_PARAMETER(Irp); UNREFERENCED_PARAMETER(Context);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static void NTAPI Work(PDEVICE_OBJECT Device, PVOID Context)
{
    KIRQL Old;
    UNREFERENCED_PARAMETER(Device); UNREFERENCED_PARAMETER(Context);
    if (Armed == WorkRaisesIrql) KeRaiseIrql(DISPATCH_LEVEL, &Old);
    KeSetEvent(&Done, 0, FALSE);
}

static void NTAPI Thread(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
}

/* All device controls come through here; the one after a number of these four was set is done wrongly, or as it should. */
static NTSTATUS NTAPI Dispatch(PDEVICE_OBJECT Device, PIRP Irp)
{
    ULONG Now = Armed;
    NTSTATUS Status = STATUS_INVALID_DEVICE_REQUEST;
    if ((Now & ~RIGHT) < IrpForgotten || (Now & ~RIGHT) > IrpCancellableCompleted) return Control(Device, Irp);
    Armed = 0;
    if (Now == IrpForgotten) return Status;
    if (Now == IrpPendingCompleted) Status = STATUS_PENDING;
    IoSetCancelRoutine(Irp, Cancel);
    if (Now != IrpCancellableCompleted) IoSetCancelRoutine(Irp, NULL);
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static PVOID Routine(PCWSTR Name)
{
    UNICODE_STRING Text;
    RtlInitUnicodeString(&Text, Name);
    return MmGetSystemRoutineAddress(&Text);
}

static void Locks(BOOLEAN TurnedAround)
{
    KIRQL Old, Inner;
    KeAcquireSpinLock(&First, &Old);
    KeAcquireSpinLock(&Second, &Inner);
    KeReleaseSpinLock(&Second, Inner);
    KeReleaseSpinLock(&First, Old);
    KeAcquireSpinLock(TurnedAround ? &Second : &First, &Old);
    KeAcquireSpinLock(TurnedAround ? &First : &Second, &Inner);
    KeReleaseSpinLock(TurnedAround ? &First : &Second, Inner);
    KeReleaseSpinLock(TurnedAround ? &Second : &First, Old);
}

static void Irp(ULONG What, BOOLEAN Wrong)
{
    PIRP Irp = IoAllocateIrp(2, FALSE);
    if (!Irp) return;
    if (What == CancelKeepsLock) {
        IoSetNextIrpStackLocation(Irp);
        IoSetCancelRoutine(Irp, Cancel);
        IoCancelIrp(Irp);
    } else {
        if (!Wrong) IoSetCompletionRoutine(Irp, Keep, NULL, TRUE, TRUE, TRUE);
        if (!Wrong) IoSetNextIrpStackLocation(Irp);
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    IoFreeIrp(Irp);
}

static void Mdl(ULONG What, BOOLEAN Wrong)
{
    PVOID Buffer = ExAllocatePoolWithTag(NonPagedPool, 4096, TAG);
    PVOID Client = (PVOID)0x100000001000;
    PMDL Mdl = IoAllocateMdl(What == MdlOfClientBuilt && Wrong ? Client : Buffer, 4096, FALSE, FALSE, NULL);
    if (!Buffer || !Mdl) return;
    if (What == MdlOfClientBuilt) {
        MmBuildMdlForNonPagedPool(Mdl);
    } else {
        if (!(What == MdlUnlockedMapped && Wrong)) MmProbeAndLockPages(Mdl, KernelMode, IoWriteAccess);
        if (What == MdlUnlockedMapped) MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority);
        if (!(What == MdlLockedFreed && Wrong)) MmUnlockPages(Mdl);
    }
    IoFreeMdl(Mdl);
    ExFreePoolWithTag(Buffer, TAG);
}

static void Pool(ULONG What, BOOLEAN Wrong)
{
    volatile UCHAR *Block = ExAllocatePoolWithTag(NonPagedPool, 32, TAG);
    ULONG Times;
    if (!Block) return;
    Block[31] = 1;
    if (What == LeavePool && Wrong) return;
    if (What == WritePast && Wrong) Block[32] = 1;
    ExFreePoolWithTag((PVOID)Block, TAG);
    if (What != WriteFreed) return;
    if (Wrong) Block[3] = 1;
    for (Times = 0; Times < 300; Times++) {
        PVOID Other = ExAllocatePoolWithTag(NonPagedPool, 32, TAG);
        if (Other) ExFreePoolWithTag(Other, TAG);
    }
}

static void WorkItem(PDEVICE_OBJECT Device, ULONG What, BOOLEAN Wrong)
{
    PIO_WORKITEM Item = IoAllocateWorkItem(Device);
    if (!Item) return;
    KeInitializeEvent(&Done, NotificationEvent, FALSE);
    IoQueueWorkItem(Item, Work, DelayedWorkQueue, NULL);
    if (What == WorkQueuedTwice && Wrong) IoQueueWorkItem(Item, Work, DelayedWorkQueue, NULL);
    if (!(What == WorkFreedQueued && Wrong)) KeWaitForSingleObject(&Done, Executive, KernelMode, FALSE, NULL);
    IoFreeWorkItem(Item);
}

static void Mutex(ULONG What, BOOLEAN Wrong)
{
    PFAST_MUTEX Mutex = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Mutex), TAG);
    if (!Mutex) return;
    ExInitializeFastMutex(Mutex);
    if (!(What == FastMutexUntaken && Wrong)) ExAcquireFastMutex(Mutex);
    if (What == FastMutexTwice && Wrong) ExAcquireFastMutex(Mutex);
    ExReleaseFastMutex(Mutex);
    ExFreePoolWithTag(Mutex, TAG);
}

static void Counted(ULONG What, BOOLEAN Wrong)
{
    PIO_REMOVE_LOCK Lock = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Lock), TAG);
    PEX_RUNDOWN_REF Rundown = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Rundown), TAG);
    if (!Lock || !Rundown) return;
    IoInitializeRemoveLock(Lock, TAG, 0, 0);
    ExInitializeRundownProtection(Rundown);
    if (!Wrong) IoAcquireRemoveLock(Lock, NULL);
    if (!Wrong) ExAcquireRundownProtection(Rundown);
    if (What == RundownUntaken) ExReleaseRundownProtection(Rundown);
    if (What == RemoveLockUntaken) {
        IoReleaseRemoveLock(Lock, NULL);
        if (Wrong) IoReleaseRemoveLock(Lock, NULL);
    }
    ExFreePoolWithTag(Lock, TAG);
    ExFreePoolWithTag(Rundown, TAG);
}

static void Timer(BOOLEAN Wrong)
{
    PVOID (NTAPI *ExAllocateTimer)(PVOID, PVOID, ULONG) = Routine(L"ExAllocateTimer");
    BOOLEAN (NTAPI *ExDeleteTimer)(PVOID, BOOLEAN, BOOLEAN, PVOID) = Routine(L"ExDeleteTimer");
    PVOID Timer;
    if (!ExAllocateTimer || !ExDeleteTimer || !(Timer = ExAllocateTimer(NULL, NULL, 0))) return;
    ExDeleteTimer(Timer, !Wrong, TRUE, NULL);
}

static void AtDispatchLevel(ULONG What, BOOLEAN Wrong)
{
    static const GUID Any = { 1 };
    UNICODE_STRING Text;
    KEVENT *Event = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Event), TAG);
    PVOID Block;
    KIRQL Old = PASSIVE_LEVEL;
    if (!Event) return;
    KeInitializeEvent(Event, NotificationEvent, TRUE);
    if (What == LowSpinLock ? !Wrong : Wrong) KeRaiseIrql(DISPATCH_LEVEL, &Old);
    switch (What) {
    case HighCall: if (NT_SUCCESS(RtlStringFromGUID(&Any, &Text))) RtlFreeUnicodeString(&Text); break;
    case HighWait: KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); break;
    case HighPagedPool:
        Block = ExAllocatePoolWithTag(PagedPool, 16, TAG);
        if (Block) ExFreePoolWithTag(Block, TAG);
        break;
    case LowSpinLock:
        KeAcquireSpinLockAtDpcLevel(&First);
        KeReleaseSpinLockFromDpcLevel(&First);
        KeLowerIrql(Old);
        break;
    }
    if (What != LowSpinLock && Wrong) KeLowerIrql(Old);
    ExFreePoolWithTag(Event, TAG);
}

static void Resource(ULONG What, BOOLEAN Wrong)
{
    PERESOURCE Lock = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Lock), TAG);
    if (!Lock) return;
    KeEnterCriticalRegion();
    if (!(What == ResourceUnmade && Wrong)) ExInitializeResourceLite(Lock);
    if (What == ResourceMadeTwice && Wrong) ExInitializeResourceLite(Lock);
    if (What == ResourceUpgraded) ExAcquireResourceSharedLite(Lock, TRUE);
    if (What == ResourceUpgraded && !Wrong) ExReleaseResourceLite(Lock);
    if (!(What == ResourceUntaken && Wrong)) ExAcquireResourceExclusiveLite(Lock, TRUE);
    if (!(What == ResourceTakenDeleted && Wrong)) ExReleaseResourceLite(Lock);
    ExDeleteResourceLite(Lock);
    KeLeaveCriticalRegion();
    ExFreePoolWithTag(Lock, TAG);
}

static void Pages(BOOLEAN Wrong)
{
    PHYSICAL_ADDRESS Low = { .QuadPart = 0 }, High = { .QuadPart = -1 };
    PVOID Buffer = ExAllocatePoolWithTag(NonPagedPool, 4096, TAG);
    PMDL Mdl = Wrong ? IoAllocateMdl(Buffer, 4096, FALSE, FALSE, NULL) : MmAllocatePagesForMdl(Low, High, Low, 4096);
    if (!Buffer || !Mdl) return;
    MmFreePagesFromMdl(Mdl);
    ExFreePool(Mdl);
    ExFreePoolWithTag(Buffer, TAG);
}

static void State(BOOLEAN Wrong)
{
    NTSTATUS (NTAPI *Save)(ULONGLONG, PVOID) = Routine(L"KeSaveExtendedProcessorState");
    void (NTAPI *Restore)(PVOID) = Routine(L"KeRestoreExtendedProcessorState");
    PVOID Area = ExAllocatePoolWithTag(NonPagedPool, 256, TAG);
    if (!Save || !Restore || !Area) return;
    RtlZeroMemory(Area, 256);
    if (Wrong || NT_SUCCESS(Save(4, Area))) Restore(Area);
    ExFreePoolWithTag(Area, TAG);
}

static void PushLock(BOOLEAN Wrong)
{
    ULONG_PTR *Lock = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Lock), TAG);
    void (NTAPI *Acquire)(PVOID, ULONG) = Routine(L"ExAcquirePushLockExclusiveEx");
    void (NTAPI *Release)(PVOID, ULONG) = Routine(L"ExReleasePushLockExclusiveEx");
    if (!Lock || !Acquire || !Release) return;
    *Lock = 0;
    KeEnterCriticalRegion();
    if (!Wrong) Acquire(Lock, 0);
    Release(Lock, 0);
    KeLeaveCriticalRegion();
    ExFreePoolWithTag(Lock, TAG);
}

static void DeviceQueue(BOOLEAN Wrong)
{
    PKDEVICE_QUEUE Queue = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Queue), TAG);
    KDEVICE_QUEUE_ENTRY *Entry = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Entry), TAG);
    KIRQL Old;
    if (!Queue || !Entry) return;
    KeInitializeDeviceQueue(Queue);
    KeRaiseIrql(DISPATCH_LEVEL, &Old);
    if (!Wrong) KeInsertDeviceQueue(Queue, Entry);
    KeRemoveDeviceQueue(Queue);
    KeLowerIrql(Old);
    ExFreePoolWithTag(Queue, TAG);
    ExFreePoolWithTag(Entry, TAG);
}

/* What an event says must lie in the system's memory; 64 KiB is the first address that a client may have. */
static void Event(BOOLEAN Wrong)
{
    static const GUID Name = { 0x6d1b9a40, 0x2e0f, 0x4c55, { 0x8b, 0x1c, 0x52, 0x07, 0x9d, 0x3a, 0xe6, 0x14 } };
    static const ULONG Value = 7;
    EVENT_DESCRIPTOR Descriptor = { 1, 0, 0, 4, 0, 0, 0 };
    EVENT_DATA_DESCRIPTOR Data = { 0 };
    REGHANDLE Provider;
    Data.Ptr = Wrong ? 0x10000 : (ULONG_PTR)&Value;
    Data.Size = sizeof(Value);
    if (!NT_SUCCESS(EtwRegister(&Name, NULL, NULL, &Provider))) return;
    EtwWriteTransfer(Provider, &Descriptor, NULL, NULL, 1, &Data);
    EtwUnregister(Provider);
}

static PDMA_ADAPTER Adapter;

static void NTAPI List(PDEVICE_OBJECT Device, PIRP Irp, PSCATTER_GATHER_LIST Gathered, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device); UNREFERENCED_PARAMETER(Irp); UNREFERENCED_PARAMETER(Context);
    Adapter->DmaOperations->PutScatterGatherList(Adapter, Gathered, TRUE);
}

static void Dma(PKSDEVICE Device, ULONG What, BOOLEAN Wrong)
{
    PDEVICE_OBJECT Bus = What == AdapterOfNoBus && Wrong ? Device->FunctionalDeviceObject : Device->PhysicalDeviceObject;
    DEVICE_DESCRIPTION Description = { 0 };
    PUCHAR Buffer = ExAllocatePoolWithTag(NonPagedPool, 4096, TAG);
    PHYSICAL_ADDRESS Address;
    PVOID Common;
    ULONG Registers;
    PMDL Mdl;
    KIRQL Old;
    if (!Buffer) return;
    Description.Version = DEVICE_DESCRIPTION_VERSION;
    Description.Master = Description.ScatterGather = Description.Dma32BitAddresses = TRUE;
    Description.InterfaceType = PCIBus;
    Description.MaximumLength = 4096;
    Adapter = IoGetDmaAdapter(Bus, &Description, &Registers);
    if (!Adapter) return;
    if (What == BufferOfNobodyFreed && (Common = Adapter->DmaOperations->AllocateCommonBuffer(Adapter, 4096, &Address, TRUE)) != NULL) {
        if (Wrong) Address.QuadPart += 4096;
        Adapter->DmaOperations->FreeCommonBuffer(Adapter, 4096, Address, Common, TRUE);
    }
    Mdl = IoAllocateMdl(Buffer, 4096, FALSE, FALSE, NULL);
    if (Mdl && (What == DmaBeyondMdl || What == DmaOfUnlocked)) {
        if (!(What == DmaOfUnlocked && Wrong)) MmBuildMdlForNonPagedPool(Mdl);
        KeRaiseIrql(DISPATCH_LEVEL, &Old);
        Adapter->DmaOperations->GetScatterGatherList(Adapter, Device->FunctionalDeviceObject, Mdl, Buffer,
            What == DmaBeyondMdl && Wrong ? 8192 : 4096, List, NULL, TRUE);
        KeLowerIrql(Old);
    }
    if (Mdl) IoFreeMdl(Mdl);
    Adapter->DmaOperations->PutDmaAdapter(Adapter);
    ExFreePoolWithTag(Buffer, TAG);
}

static void Do(PKSFILTER Self, ULONG What, BOOLEAN Wrong)
{
    KIRQL Old;
    HANDLE Handle = (HANDLE)0x12344;
    ULONGLONG Provider = 99;
    static const GUID Any = { 1 };
    switch (What) {
    case HighCall: case HighWait: case HighPagedPool: case LowSpinLock: AtDispatchLevel(What, Wrong); break;
    case LockTwice: case LockUntaken:
        KeRaiseIrql(DISPATCH_LEVEL, &Old);
        if (!(What == LockUntaken && Wrong)) KeAcquireSpinLockAtDpcLevel(&First);
        if (What == LockTwice && Wrong) KeAcquireSpinLockAtDpcLevel(&First);
        KeReleaseSpinLockFromDpcLevel(&First);
        KeLowerIrql(Old);
        break;
    case LocksInTwoOrders: Locks(Wrong); break;
    case CancelKeepsLock: case IrpToItsEnd: Irp(What, Wrong); break;
    case FastMutexTwice: case FastMutexUntaken: Mutex(What, Wrong); break;
    case RundownUntaken: case RemoveLockUntaken: Counted(What, Wrong); break;
    case MdlLockedFreed: case MdlUnlockedMapped: case MdlOfClientBuilt: Mdl(What, Wrong); break;
    case WritePast: case WriteFreed: case LeavePool: Pool(What, Wrong); break;
    case WorkRaisesIrql: case WorkQueuedTwice: case WorkFreedQueued:
        WorkItem(KsGetDevice(Self)->FunctionalDeviceObject, What, Wrong);
        break;
    case WaitForNothing:
        if (Wrong) RtlFillMemory(&Done, sizeof(Done), 0xee); else KeInitializeEvent(&Done, NotificationEvent, TRUE);
        KeWaitForSingleObject(&Done, Executive, KernelMode, FALSE, NULL);
        break;
    case CloseNothing:
        if (Wrong || NT_SUCCESS(PsCreateSystemThread(&Handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, NULL))) ZwClose(Handle);
        break;
    case UnregisterNothing:
        if (Wrong || NT_SUCCESS(EtwRegister(&Any, NULL, NULL, &Provider))) EtwUnregister(Provider);
        break;
    case DeleteTimerWrongly: Timer(Wrong); break;
    case ResourceUnmade: case ResourceMadeTwice: case ResourceUpgraded: case ResourceUntaken: case ResourceTakenDeleted:
        Resource(What, Wrong);
        break;
    case PagesOfNobodyFreed: Pages(Wrong); break;
    case StateOfNobodyRestored: State(Wrong); break;
    case PushLockUntaken: PushLock(Wrong); break;
    case DeviceQueueIdle: DeviceQueue(Wrong); break;
    case EventOfClient: Event(Wrong); break;
    case AdapterOfNoBus: case BufferOfNobodyFreed: case DmaBeyondMdl: case DmaOfUnlocked: Dma(KsGetDevice(Self), What, Wrong); break;
    }
}

static NTSTATUS NTAPI SetMisdeed(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    Armed = *(ULONG *)Data;
    Do(KsGetFilterFromIrp(Irp), Armed & ~RIGHT, !(Armed & RIGHT));
    return STATUS_SUCCESS;
}

static const KSPROPERTY_ITEM Items[] = {
    { 1, { NULL }, sizeof(KSPROPERTY), sizeof(ULONG), { SetMisdeed }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_SET Sets[] = { { &TestSet, 1, Items, 0, NULL } };
static const KSAUTOMATION_TABLE Automation = { 1, sizeof(KSPROPERTY_ITEM), Sets, 0, sizeof(KSMETHOD_ITEM), NULL, 0, sizeof(KSEVENT_ITEM), NULL };

FRAMING(Framing, 0, 4);
static const KSPIN_DESCRIPTOR_EX Pins[] = { PIN(NULL, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, 0, 0, &Framing) };

static const GUID FilterGuid = { 0x2f5c1c90, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const KSFILTER_DESCRIPTOR Filter = { NULL, &Automation, KSFILTER_DESCRIPTOR_VERSION, 0, &FilterGuid,
    1, sizeof(KSPIN_DESCRIPTOR_EX), Pins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR *const Filters[] = { &Filter };
static const KSDEVICE_DESCRIPTOR Device = { NULL, 1, Filters, KSDEVICE_DESCRIPTOR_VERSION };

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    NTSTATUS Status = KsInitializeDriver(Driver, Path, &Device);
    Control = Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL];
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    return Status;
}
