/* AVStream objects in C++ classes: a device with power callbacks, a filter-centric mixer whose pins stand behind an OR gate, COM interfaces and
 * aggregation, reference clocks, device functions. Classes live in object bags and meet KS in static functions. */
#include "../msvc/cases.h"

/* {2F5C1CC1-...}: an interface of the driver's own, aggregated behind the filter. */
static const GUID IID_IAnswer = { 0x2f5c1cc1, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID IID_Unknown = { 0, 0, 0, { 0xc0, 0, 0, 0, 0, 0, 0, 0x46 } };
static const GUID IID_Control = { 0x28f54685, 0x06fd, 0x11d2, { 0xb2, 0x7a, 0x00, 0xa0, 0xc9, 0x22, 0x31, 0x96 } };

class IAnswer : public IUnknown {
public:
    virtual ULONG STDMETHODCALLTYPE Answer() = 0;
};

static LONG Answers; /* objects of the class that live */

class CAnswer : public IAnswer {
public:
    CAnswer() : References(1) { InterlockedIncrement(&Answers); }
    virtual ~CAnswer() { InterlockedDecrement(&Answers); }
    NTSTATUS STDMETHODCALLTYPE QueryInterface(REFIID Id, PVOID *Interface) override
    {
        if (!IsEqualGUIDAligned(Id, IID_IAnswer) && !IsEqualGUIDAligned(Id, IID_Unknown)) return STATUS_NOT_SUPPORTED;
        *Interface = static_cast<IAnswer *>(this);
        AddRef();
        return STATUS_SUCCESS;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return InterlockedIncrement(&References); }
    ULONG STDMETHODCALLTYPE Release() override
    {
        LONG Left = InterlockedDecrement(&References);
        if (!Left) delete this;
        return Left;
    }
    ULONG STDMETHODCALLTYPE Answer() override { return 42; }
private:
    LONG References;
};

static ULONG Powers[6]; /* sleeps and wakes of pins, filters and the device, in that order */
static BOOLEAN WithGate = TRUE;

class CPin {
public:
    static NTSTATUS NTAPI Create(PKSPIN Pin, PIRP);
    static NTSTATUS NTAPI Close(PKSPIN Pin, PIRP)
    {
        if (WithGate) KsPinAttachOrGate(Pin, NULL);
        return STATUS_SUCCESS;
    }
    static void NTAPI Sleep(PKSPIN, DEVICE_POWER_STATE State) { Powers[0] += State == PowerDeviceD3; }
    static void NTAPI Wake(PKSPIN, DEVICE_POWER_STATE State) { Powers[1] += State == PowerDeviceD0; }
};

class CMixer {
public:
    CMixer() : Frames(0), Calls(0) { KsGateInitializeOr(&Any, NULL); }
    ~CMixer() { Freed++; }
    static NTSTATUS NTAPI Create(PKSFILTER Filter, PIRP)
    {
        void *Place = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(CMixer), TEST_TAG);
        if (!Place) return STATUS_INSUFFICIENT_RESOURCES;
        CMixer *Mixer = new (Place) CMixer;
        NTSTATUS Status = KsAddItemToObjectBag(Filter->Bag, Mixer, Free);
        if (!NT_SUCCESS(Status)) {
            Free(Mixer);
            return Status;
        }
        Filter->Context = Mixer;
        KsFilterRegisterPowerCallbacks(Filter, Sleep, Wake);
        return STATUS_SUCCESS;
    }
    static NTSTATUS NTAPI Process(PKSFILTER Filter, PKSPROCESSPIN_INDEXENTRY Index)
    {
        return static_cast<CMixer *>(Filter->Context)->Mix(Index);
    }
    KSGATE Any;
    ULONG Frames, Calls;
    static ULONG Freed;
private:
    NTSTATUS Mix(PKSPROCESSPIN_INDEXENTRY Index)
    {
        Calls++;
        for (ULONG I = 0; I < Index[0].Count; I++) {
            PKSPROCESSPIN In = Index[0].Pins[I];
            if (!In->Data || !In->BytesAvailable) continue;
            In->BytesUsed = In->BytesAvailable;
            In->Terminate = TRUE;
            Frames++;
        }
        return STATUS_SUCCESS;
    }
    static void NTAPI Free(PVOID Item)
    {
        static_cast<CMixer *>(Item)->~CMixer();
        ExFreePool(Item);
    }
    static void NTAPI Sleep(PKSFILTER, DEVICE_POWER_STATE State) { Powers[2] += State == PowerDeviceD3; }
    static void NTAPI Wake(PKSFILTER, DEVICE_POWER_STATE State) { Powers[3] += State == PowerDeviceD0; }
};
ULONG CMixer::Freed;

NTSTATUS NTAPI CPin::Create(PKSPIN Pin, PIRP)
{
    CMixer *Mixer = static_cast<CMixer *>(KsPinGetParentFilter(Pin)->Context);
    if (WithGate) KsPinAttachOrGate(Pin, &Mixer->Any);
    KsPinRegisterPowerCallbacks(Pin, Sleep, Wake);
    return STATUS_SUCCESS;
}

static void NTAPI SetPower(PKSDEVICE, PIRP, DEVICE_POWER_STATE To, DEVICE_POWER_STATE From)
{
    Powers[4] += To == PowerDeviceD3 && From == PowerDeviceD0;
    Powers[5] += To == PowerDeviceD0 && From == PowerDeviceD3;
}

/* "The outer unknown answers for AVStream's interfaces, and asks the aggregated client for others." */
static ULONG Aggregation(PKSFILTER Filter)
{
    IAnswer *Answer = NULL;
    IUnknown *Again = NULL;
    CAnswer *Client = new (NonPagedPoolNx, TEST_TAG) CAnswer;
    CHECK(Client);
    IUnknown *Outer = KsRegisterAggregatedClientUnknown(Filter, Client);
    CHECK(Outer && Outer == KsGetOuterUnknown(Filter));
    Client->Release();
    CHECK(Answers == 1);
    CHECK(NT_SUCCESS(Outer->QueryInterface(IID_IAnswer, (PVOID *)&Answer)) && Answer->Answer() == 42);
    Answer->Release();
    CHECK(NT_SUCCESS(Outer->QueryInterface(IID_Unknown, (PVOID *)&Again)) && Again == Outer);
    Again->Release();
    CHECK(!NT_SUCCESS(Outer->QueryInterface(TestSet, (PVOID *)&Again)));
    KsRegisterAggregatedClientUnknown(Filter, NULL);
    CHECK(Answers == 0);
    return 0;
}

/* IKsControl of the filter, from kernel mode. */
static ULONG Control(PKSFILTER Filter)
{
    IKsControl *Control = NULL;
    KSP_PIN Request;
    ULONG Count = 0, Returned = 0;
    CHECK(NT_SUCCESS(KsGetOuterUnknown(Filter)->QueryInterface(IID_Control, (PVOID *)&Control)));
    RtlZeroMemory(&Request, sizeof(Request));
    static const GUID PinSet = { 0x8c134960, 0x51ad, 0x11cf, { 0x87, 0x8a, 0x94, 0xf8, 0x01, 0xc1, 0x00, 0x00 } };
    Request.Property.Set = PinSet;
    Request.Property.Id = KSPROPERTY_PIN_CTYPES;
    Request.Property.Flags = KSPROPERTY_TYPE_GET;
    NTSTATUS Status = Control->KsProperty(&Request.Property, sizeof(KSPROPERTY), &Count, sizeof(Count), &Returned);
    Control->Release();
    CHECK(NT_SUCCESS(Status) && Count == 1 && Returned == sizeof(Count));
    return 0;
}

static ULONG ReferenceClock(PKSFILTER Filter)
{
    PKSPIN Pin = KsFilterGetFirstChildPin(Filter, 0);
    IKsReferenceClock *Clock = NULL;
    KSRESOLUTION Resolution = { -1, -1 };
    KSSTATE State = KSSTATE_STOP;
    LONGLONG System = 0;
    LARGE_INTEGER Wait;
    CHECK(Pin && NT_SUCCESS(KsPinGetReferenceClockInterface(Pin, &Clock)) && Clock);
    LONGLONG Time = Clock->GetTime();
    Wait.QuadPart = -100 * 10000;
    KeDelayExecutionThread(KernelMode, FALSE, &Wait);
    LONGLONG Later = Clock->GetTime();
    CHECK(Later - Time >= 100 * 10000 && Later - Time < 110 * 10000);
    CHECK(Clock->GetPhysicalTime() >= Later);
    LONGLONG Correlated = Clock->GetCorrelatedTime(&System);
    CHECK(Correlated >= Later && System != 0);
    CHECK(NT_SUCCESS(Clock->GetResolution(&Resolution)) && Resolution.Granularity >= 0);
    CHECK(NT_SUCCESS(Clock->GetState(&State)) && State == KSSTATE_RUN);
    Clock->Release();
    return 0;
}

/* "If the pin implements the clock", no master clock is needed. */
static ULONG OwnClock(PKSFILTER Filter)
{
    PKSPIN Pin = KsFilterGetFirstChildPin(Filter, 0);
    IKsReferenceClock *Clock = NULL;
    CHECK(Pin && NT_SUCCESS(KsPinGetReferenceClockInterface(Pin, &Clock)) && Clock);
    CHECK(Clock->Release() == 0);
    return 0;
}

/* "An OR gate's Count is the number of its on inputs; an AND gate's is one less the number of its off inputs." */
static ULONG Gates(PKSFILTER)
{
    KSGATE And, Or;
    KsGateInitializeAnd(&And, NULL);
    CHECK(KsGateGetStateUnsafe(&And) && And.Count == 1);
    KsGateInitializeOr(&Or, &And);
    CHECK(!KsGateGetStateUnsafe(&Or) && !KsGateGetStateUnsafe(&And) && And.Count == 0);
    KsGateAddOnInputToOr(&Or);
    KsGateAddOnInputToOr(&Or);
    CHECK(Or.Count == 2 && KsGateGetStateUnsafe(&And));
    KsGateTurnInputOff(&Or);
    CHECK(Or.Count == 1 && KsGateGetStateUnsafe(&And));
    KsGateTurnInputOff(&Or);
    CHECK(!KsGateGetStateUnsafe(&And));
    KsGateTurnInputOn(&Or);
    CHECK(KsGateCaptureThreshold(&And) && !KsGateGetStateUnsafe(&And));
    return 0;
}

static ULONG Slept(PKSFILTER)
{
    for (ULONG I = 0; I < 6; I++) CHECK(Powers[I] == (I < 2 ? 2u : 1u)); /* two pins, one filter, one device */
    return 0;
}

static ULONG OneFrame(PKSFILTER Filter)
{
    CMixer *Mixer = static_cast<CMixer *>(Filter->Context);
    CHECK(Mixer->Frames == 1);
    return 0;
}

static ULONG NoFrame(PKSFILTER Filter)
{
    CHECK(static_cast<CMixer *>(Filter->Context)->Frames == 0);
    return 0;
}

static LIST_ENTRY Queue;
static KSPIN_LOCK QueueLock;
static ULONG Cancelled, OwnCancels, Completed;

static NTSTATUS NTAPI Ended(PDEVICE_OBJECT, PIRP Irp, PVOID)
{
    Completed++;
    if (Irp->IoStatus.Status == STATUS_CANCELLED) Cancelled++;
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static void NTAPI OwnCancel(PDEVICE_OBJECT, PIRP Irp)
{
    OwnCancels++;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KsRemoveSpecificIrpFromCancelableQueue(Irp);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

/* An IRP of the driver's own that says how it ended. */
static PIRP NewIrp(PKSFILTER Filter)
{
    PIRP Irp = IoAllocateIrp(2, FALSE);
    if (!Irp) return NULL;
    IoSetNextIrpStackLocation(Irp);
    IoGetCurrentIrpStackLocation(Irp)->DeviceObject = KsGetDevice(Filter)->FunctionalDeviceObject;
    IoSetCompletionRoutine(Irp, Ended, NULL, TRUE, TRUE, TRUE);
    IoSetNextIrpStackLocation(Irp);
    IoGetCurrentIrpStackLocation(Irp)->DeviceObject = KsGetDevice(Filter)->FunctionalDeviceObject;
    return Irp;
}

static NTSTATUS NTAPI MoveAll(PIRP Irp, PVOID Last) { return Irp && Irp == Last ? STATUS_NO_MATCH : STATUS_SUCCESS; }

static ULONG CancelableQueues(PKSFILTER Filter)
{
    PIRP Irps[4];
    LIST_ENTRY Other;
    InitializeListHead(&Queue);
    InitializeListHead(&Other);
    KeInitializeSpinLock(&QueueLock);
    Cancelled = OwnCancels = Completed = 0;
    for (int I = 0; I < 4; I++) {
        Irps[I] = NewIrp(Filter);
        CHECK(Irps[I]);
    }
    KsAddIrpToCancelableQueue(&Queue, &QueueLock, Irps[1], KsListEntryTail, NULL);
    KsAddIrpToCancelableQueue(&Queue, &QueueLock, Irps[2], KsListEntryTail, OwnCancel);
    KsAddIrpToCancelableQueue(&Queue, &QueueLock, Irps[0], KsListEntryHead, NULL);
    CHECK(KSQUEUE_SPINLOCK_IRP_STORAGE(Irps[0]) == &QueueLock);
    /* the first is acquired and passed over; the next is taken out */
    CHECK(KsRemoveIrpFromCancelableQueue(&Queue, &QueueLock, KsListEntryHead, KsAcquireOnly) == Irps[0]);
    CHECK(KsRemoveIrpFromCancelableQueue(&Queue, &QueueLock, KsListEntryHead, KsAcquireOnlySingleItem) == NULL);
    CHECK(KsRemoveIrpFromCancelableQueue(&Queue, &QueueLock, KsListEntryHead, KsAcquireAndRemove) == Irps[1]);
    CHECK(!IoCancelIrp(Irps[0]) && !Completed);
    KsReleaseIrpOnCancelableQueue(Irps[0], NULL); /* was cancelled meanwhile */
    CHECK(Completed == 1 && Cancelled == 1);
    CHECK(IoCancelIrp(Irps[2]) && OwnCancels == 1 && Cancelled == 2 && IsListEmpty(&Queue));
    CHECK(!IoCancelIrp(Irps[3]));
    KsAddIrpToCancelableQueue(&Queue, &QueueLock, Irps[3], KsListEntryTail, NULL); /* cancelled before it is queued */
    CHECK(Cancelled == 3 && IsListEmpty(&Queue));
    KsAddIrpToCancelableQueue(&Queue, &QueueLock, Irps[1], KsListEntryTail, NULL);
    CHECK(KsMoveIrpsOnCancelableQueue(&Queue, &QueueLock, &Other, NULL, KsListEntryHead, MoveAll, Irps[1]) == STATUS_SUCCESS);
    CHECK(IsListEmpty(&Other));
    CHECK(KsMoveIrpsOnCancelableQueue(&Queue, &QueueLock, &Other, NULL, KsListEntryHead, MoveAll, NULL) == STATUS_SUCCESS);
    CHECK(IsListEmpty(&Queue) && !IsListEmpty(&Other));
    KsCancelIo(&Other, &QueueLock);
    CHECK(Cancelled == 4 && IsListEmpty(&Other));
    for (int I = 0; I < 4; I++) IoFreeIrp(Irps[I]);
    return 0;
}

static ULONG WithoutGate(PKSFILTER) { WithGate = FALSE; return 0; }
static ULONG ResetPower(PKSFILTER) { RtlZeroMemory(Powers, sizeof(Powers)); return 0; }

static const TEST_CASE Cases[] = { Aggregation, Control, OwnClock, ReferenceClock, Gates, Slept, OneFrame, NoFrame, WithoutGate, ResetPower,
    CancelableQueues };
static void Begin() {}

static const KSDATARANGE Range = { {
    sizeof(KSDATARANGE), 0, 4096, 0,
    { 0xe436eb83, 0x524f, 0x11ce, { 0x9f, 0x53, 0x00, 0x20, 0xaf, 0x0b, 0xa7, 0x70 } },
    { 0x2f5c1c37, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } },
    { 0x0f6417d6, 0xc318, 0x11d0, { 0xa4, 0x3f, 0x00, 0xa0, 0xc9, 0x22, 0x31, 0x96 } } } };
static const PKSDATARANGE Ranges[] = { (PKSDATARANGE)&Range };
static const KSPIN_DISPATCH PinDispatch = { CPin::Create, CPin::Close, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL };
static const KSPIN_DESCRIPTOR_EX Pins[] = { { &PinDispatch, NULL,
    { 0, NULL, 0, NULL, 1, Ranges, KSPIN_DATAFLOW_IN, KSPIN_COMMUNICATION_SINK, NULL, NULL, { 0 } },
    KSPIN_FLAG_IMPLEMENT_CLOCK, 4, 1, NULL, NULL } };
static const KSFILTER_DISPATCH FilterDispatch = { CMixer::Create, NULL, CMixer::Process, NULL };
static const KSDEVICE_DISPATCH DeviceDispatch = { NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, SetPower };

TEST_DRIVER_ALL(0x2f5c1cc0, Begin, Cases, &DeviceDispatch, &FilterDispatch, Pins, 1)
