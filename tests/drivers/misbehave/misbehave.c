/* A driver that breaks one rule on request.
 *
 * Property 1 (set) of the private set on the filter chooses the misdeed; some are done at once, in the handler, others when the pin
 * comes to the place. Property 2 (set) takes the handle of an allocator and misuses it as property 1 says. With misdeed 0 the
 * driver does everything right. */
#include "../avstream.h"

enum {
    Nothing,
    /* at once, on the filter */
    ReleaseDeviceUnheld = 1, ReleaseControlUnheld, ReleaseProcessingUnheld, GetParentAtDispatch, FactoryWithoutMutex,
    DeviceMutexTwice, HandlerPendingUnmarked, HoldProcessingMutex,
    /* when another filter is opened */
    FilterCreateTooLong = 10, FilterCreateRaisesIrql,
    /* when the power changes */
    PowerTooLong = 15, PowerRaisesIrql,
    /* at pin create */
    CreatePendingUnmarked = 20, CreateTooLong, CreateRaisesIrql,
    /* at state changes */
    StatePending = 30, StateTooLong, RegisterReturnAfterStop, StateRaisesIrql, AttachGateAfterStop,
    /* in Process */
    DeleteEdge = 40, UseDeletedClone, LockTwice, UnlockUnlocked, LeaveClone, LeaveEdgeLocked, AdvanceTooFar, ProcessForEver,
    ProcessRaisesIrql,
    /* the pin's allocator */
    AllocateMisaligned = 60, AllocateSmall, AllocateSameTwice,
    /* use of an allocator, by property 2 */
    FreeTwice = 70, FreeForeign, KeepFrame, UseTableAfterClose,
};

static ULONG Misdeed;
static PVOID Same;
static KSSTREAMALLOCATOR_FUNCTIONTABLE Table;
static PFILE_OBJECT Allocator;
static KSGATE Gate;

static void TakeTooLong(void)
{
    LARGE_INTEGER Long;
    Long.QuadPart = -6000000;
    KeDelayExecutionThread(KernelMode, FALSE, &Long);
}

static NTSTATUS FilterCreate(PKSFILTER Self, PIRP Irp)
{
    KIRQL Old;
    UNREFERENCED_PARAMETER(Self); UNREFERENCED_PARAMETER(Irp);
    if (Misdeed == FilterCreateTooLong) TakeTooLong();
    if (Misdeed == FilterCreateRaisesIrql) KeRaiseIrql(DISPATCH_LEVEL, &Old);
    return STATUS_SUCCESS;
}

static void SetPower(PKSDEVICE Device, PIRP Irp, DEVICE_POWER_STATE To, DEVICE_POWER_STATE From)
{
    KIRQL Old;
    UNREFERENCED_PARAMETER(Device); UNREFERENCED_PARAMETER(Irp); UNREFERENCED_PARAMETER(To); UNREFERENCED_PARAMETER(From);
    if (Misdeed == PowerTooLong) TakeTooLong();
    if (Misdeed == PowerRaisesIrql) KeRaiseIrql(DISPATCH_LEVEL, &Old);
}

static NTSTATUS PinCreate(PKSPIN Pin, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Pin); UNREFERENCED_PARAMETER(Irp);
    if (Misdeed == CreatePendingUnmarked) return STATUS_PENDING;
    if (Misdeed == CreateTooLong) TakeTooLong();
    if (Misdeed == CreateRaisesIrql) { KIRQL Old; KeRaiseIrql(DISPATCH_LEVEL, &Old); }
    return STATUS_SUCCESS;
}

static void FrameReturn(PKSPIN Pin, PVOID Data, ULONG Size, PMDL Mdl, PVOID Context, NTSTATUS Status)
{
    UNREFERENCED_PARAMETER(Pin); UNREFERENCED_PARAMETER(Data); UNREFERENCED_PARAMETER(Size);
    UNREFERENCED_PARAMETER(Mdl); UNREFERENCED_PARAMETER(Context); UNREFERENCED_PARAMETER(Status);
}

static NTSTATUS PinState(PKSPIN Pin, KSSTATE To, KSSTATE From)
{
    if (Misdeed == StatePending) return STATUS_PENDING;
    if (Misdeed == StateTooLong) TakeTooLong();
    if (Misdeed == AttachGateAfterStop && From == KSSTATE_ACQUIRE && To == KSSTATE_PAUSE) KsPinAttachAndGate(Pin, &Gate);
    if (Misdeed == StateRaisesIrql) { KIRQL Old; KeRaiseIrql(DISPATCH_LEVEL, &Old); }
    if (Misdeed == RegisterReturnAfterStop && From == KSSTATE_ACQUIRE && To == KSSTATE_PAUSE) {
        KsPinRegisterFrameReturnCallback(Pin, (PVOID)FrameReturn);
    }
    return STATUS_SUCCESS;
}

static NTSTATUS PinProcess(PKSPIN Pin)
{
    PKSSTREAM_POINTER Edge = KsPinGetLeadingEdgeStreamPointer(Pin, KSSTREAM_POINTER_STATE_LOCKED), Clone;
    if (!Edge) return STATUS_PENDING;
    switch (Misdeed) {
    case DeleteEdge:
        KsStreamPointerDelete(Edge);
        break;
    case UseDeletedClone:
        if (NT_SUCCESS(KsStreamPointerClone(Edge, NULL, 0, &Clone))) {
            KsStreamPointerDelete(Clone);
            KsStreamPointerUnlock(Clone, FALSE);
        }
        break;
    case LockTwice:
        KsStreamPointerLock(Edge);
        break;
    case UnlockUnlocked:
        KsStreamPointerUnlock(Edge, FALSE);
        KsStreamPointerUnlock(Edge, FALSE);
        break;
    case LeaveClone:
        KsStreamPointerUnlock(Edge, FALSE);
        KsStreamPointerClone(Edge, NULL, 0, &Clone);
        return STATUS_PENDING;
    case LeaveEdgeLocked:
        return STATUS_PENDING;
    case AdvanceTooFar:
        KsStreamPointerAdvanceOffsets(Edge, 0, SAMPLE_BYTES + 1, FALSE);
        break;
    case ProcessForEver:
        KsStreamPointerUnlock(Edge, FALSE);
        return STATUS_SUCCESS;
    case ProcessRaisesIrql: {
        KIRQL Old;
        KsStreamPointerUnlock(Edge, FALSE);
        KeRaiseIrql(DISPATCH_LEVEL, &Old);
        return STATUS_PENDING;
    }
    default:
        break;
    }
    KsStreamPointerUnlock(Edge, FALSE);
    return STATUS_PENDING;
}

static NTSTATUS InitializeAllocator(PKSPIN Pin, PKSALLOCATOR_FRAMING Framing, PVOID *Context)
{
    UNREFERENCED_PARAMETER(Pin);
    *Context = (PVOID)(ULONG_PTR)Framing->FrameSize;
    return STATUS_SUCCESS;
}

static void DeleteAllocator(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    if (Same) ExFreePoolWithTag(Same, 0);
    Same = NULL;
}

static PVOID Allocate(PVOID Context)
{
    SIZE_T Size = (SIZE_T)(ULONG_PTR)Context;
    if (Misdeed == AllocateSmall) return ExAllocatePoolWithTag(NonPagedPool, Size / 2, 0x7373694d);
    if (Misdeed == AllocateMisaligned) return (PUCHAR)ExAllocatePoolWithTag(NonPagedPool, Size + 4096, 0x7373694d) + 4;
    if (Misdeed == AllocateSameTwice) {
        if (!Same) Same = ExAllocatePoolWithTag(NonPagedPool, Size, 0x7373694d);
        return Same;
    }
    return ExAllocatePoolWithTag(NonPagedPool, Size, 0x7373694d);
}

static void Free(PVOID Context, PVOID Frame)
{
    UNREFERENCED_PARAMETER(Context);
    if (Frame != Same) ExFreePoolWithTag(Frame, 0);
}

static NTSTATUS NTAPI GetMisdeed(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    *(ULONG *)Data = Misdeed;
    Irp->IoStatus.Information = sizeof(ULONG);
    return STATUS_SUCCESS;
}

static const KSFILTER_DESCRIPTOR Filter;

static NTSTATUS NTAPI SetMisdeed(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    PKSFILTER Self = KsGetFilterFromIrp(Irp);
    PKSDEVICE Device = KsGetDevice(Self);
    PKSPIN Pin = KsFilterGetFirstChildPin(Self, 0);
    LARGE_INTEGER Long;
    KIRQL Old;
    UNREFERENCED_PARAMETER(Request);
    Misdeed = *(ULONG *)Data;
    Long.QuadPart = -1500000;
    switch (Misdeed) {
    case Nothing:
        KsAcquireDevice(Device);
        KsReleaseDevice(Device);
        KsAcquireControl(Self);
        KsReleaseControl(Self);
        KsGetParent(Self);
        if (Pin) KsPinAcquireProcessingMutex(Pin);
        if (Pin) KsPinReleaseProcessingMutex(Pin);
        break;
    case ReleaseDeviceUnheld: KsReleaseDevice(Device); break;
    case ReleaseControlUnheld: KsReleaseControl(Self); break;
    case ReleaseProcessingUnheld: KsPinReleaseProcessingMutex(Pin); break;
    case GetParentAtDispatch: KeRaiseIrql(DISPATCH_LEVEL, &Old); KsGetParent(Self); KeLowerIrql(Old); break;
    case FactoryWithoutMutex: KsCreateFilterFactory(Device->FunctionalDeviceObject, &Filter, NULL, NULL, 0, NULL, NULL, NULL); break;
    case DeviceMutexTwice: KsAcquireDevice(Device); KsAcquireDevice(Device); break;
    case HandlerPendingUnmarked: return STATUS_PENDING;
    case HoldProcessingMutex:
        KsPinAcquireProcessingMutex(Pin);
        KeDelayExecutionThread(KernelMode, FALSE, &Long);
        KsPinReleaseProcessingMutex(Pin);
        break;
    default: break;
    }
    return STATUS_SUCCESS;
}

/* The handle of an allocator. */
static NTSTATUS NTAPI UseAllocator(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    static const GUID StreamAllocator = { 0xcf6e4342, 0xec87, 0x11cf, { 0xa1, 0x30, 0x00, 0x20, 0xaf, 0xd1, 0x56, 0xe4 } };
    KSPROPERTY Property;
    PVOID Frame = NULL;
    ULONG Returned;
    NTSTATUS Status;
    UNREFERENCED_PARAMETER(Irp); UNREFERENCED_PARAMETER(Request);
    if (Misdeed == UseTableAfterClose && Allocator) {
        Table.AllocateFrame(Allocator, &Frame);
        return STATUS_SUCCESS;
    }
    Status = ObReferenceObjectByHandle(*(HANDLE *)Data, 0, NULL, KernelMode, (PVOID *)&Allocator, NULL);
    if (!NT_SUCCESS(Status)) return Status;
    Property.Set = StreamAllocator;
    Property.Id = KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE;
    Property.Flags = KSPROPERTY_TYPE_GET;
    Status = KsSynchronousIoControlDevice(Allocator, KernelMode, IOCTL_KS_PROPERTY, &Property, sizeof(Property), &Table, sizeof(Table), &Returned);
    if (NT_SUCCESS(Status) && Misdeed != UseTableAfterClose) {
        Status = Table.AllocateFrame(Allocator, &Frame);
        if (NT_SUCCESS(Status) && Misdeed == AllocateSameTwice) Table.AllocateFrame(Allocator, &Frame);
        if (NT_SUCCESS(Status) && Misdeed == FreeForeign) Table.FreeFrame(Allocator, (PUCHAR)Frame + 16);
        if (NT_SUCCESS(Status) && Misdeed != KeepFrame) Table.FreeFrame(Allocator, Frame);
        if (NT_SUCCESS(Status) && Misdeed == FreeTwice) Table.FreeFrame(Allocator, Frame);
    }
    ObDereferenceObject(Allocator);
    return Status;
}

static const KSPROPERTY_ITEM Items[] = {
    { 1, { GetMisdeed }, sizeof(KSPROPERTY), sizeof(ULONG), { SetMisdeed }, NULL, 0, NULL, NULL, 0 },
    { 2, { NULL }, sizeof(KSPROPERTY), sizeof(HANDLE), { UseAllocator }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_SET Sets[] = { { &TestSet, 2, Items, 0, NULL } };
static const KSAUTOMATION_TABLE Automation = { 1, sizeof(KSPROPERTY_ITEM), Sets, 0, sizeof(KSMETHOD_ITEM), NULL, 0, sizeof(KSEVENT_ITEM), NULL };

FRAMING(Framing, 0, 4);

static const KSALLOCATOR_DISPATCH AllocatorDispatch = { InitializeAllocator, DeleteAllocator, Allocate, Free };
static const KSPIN_DISPATCH Dispatch = { PinCreate, NULL, PinProcess, NULL, NULL, PinState, NULL, NULL, NULL, &AllocatorDispatch };
static const KSPIN_DESCRIPTOR_EX Pins[] = {
    PIN(&Dispatch, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, 0, 0, &Framing),
    /* for which the device would need an adapter object */
    PIN(&Dispatch, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, KSPIN_FLAG_GENERATE_MAPPINGS, 0, &Framing),
};
static const KSFILTER_DISPATCH FilterDispatch = { FilterCreate };
static const KSDEVICE_DISPATCH DeviceDispatch = { .SetPower = SetPower };

static const GUID FilterGuid = { 0x2f5c1c60, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const KSFILTER_DESCRIPTOR Filter = { &FilterDispatch, &Automation, KSFILTER_DESCRIPTOR_VERSION, 0, &FilterGuid,
    2, sizeof(KSPIN_DESCRIPTOR_EX), Pins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR *const Filters[] = { &Filter };
static const KSDEVICE_DESCRIPTOR Device = { &DeviceDispatch, 1, Filters, KSDEVICE_DESCRIPTOR_VERSION };

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    return KsInitializeDriver(Driver, Path, &Device);
}
