/* A pin-centric driver that clones stream pointers and completes them at DISPATCH_LEVEL.
 *
 * Source: Process clones the leading edge for each frame and moves on; a periodic timer's DPC fills the oldest clone and
 * deletes it, which completes the frame. With FreeRun set it fills frames in Process instead, as fast as it can, and stops
 * after that many.  Transform: in place, filter-centric, touches nothing.  Sink: counts frames, and checks that the numbers
 * they carry follow one another. The source's pin is a splitter and has a clock. */
#include "../avstream.h"

typedef struct {
    PKSPIN Pin;
    KTIMER Timer;
    KDPC Dpc;
    ULONG Next;     /* number of the next frame */
    ULONG Starved;  /* ticks without a clone */
} SOURCE;

typedef struct {
    ULONG FreeRun;   /* id 1, set: frames to produce in Process */
    ULONG Produced;
    ULONG Starved;
    ULONG Received;
    ULONG Misordered;
    ULONG Cancelled;
    ULONG InPlace;
} COUNTERS;

static COUNTERS Counters;
static ULONG KeepUnlocked; /* id 2, set: clones are unlocked as soon as they are made */

static void Fill(PKSSTREAM_POINTER Pointer, ULONG Number)
{
    *(ULONG *)Pointer->OffsetOut.Data = Number;
    Pointer->StreamHeader->PresentationTime.Time = Number;
}

static void NTAPI Tick(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two)
{
    SOURCE *Source = Context;
    PKSSTREAM_POINTER Clone = KsPinGetFirstCloneStreamPointer(Source->Pin);
    UNREFERENCED_PARAMETER(Dpc); UNREFERENCED_PARAMETER(One); UNREFERENCED_PARAMETER(Two);
    if (!Clone) {
        Counters.Starved++;
        return;
    }
    if (KeepUnlocked && !NT_SUCCESS(KsStreamPointerLock(Clone))) return;
    Fill(Clone, Source->Next++);
    Counters.Produced++;
    KsStreamPointerAdvanceOffsets(Clone, 0, SAMPLE_BYTES, FALSE);
    KsStreamPointerDelete(Clone);
}

static void Cancelled(PKSSTREAM_POINTER Clone)
{
    Counters.Cancelled++;
    KsStreamPointerDelete(Clone);
}

static NTSTATUS SourceCreate(PKSPIN Pin, PIRP Irp)
{
    SOURCE *Source = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Source), 0x6c436950);
    UNREFERENCED_PARAMETER(Irp);
    if (!Source) return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(Source, sizeof(*Source));
    Source->Pin = Pin;
    KeInitializeTimerEx(&Source->Timer, NotificationTimer);
    KeInitializeDpc(&Source->Dpc, Tick, Source);
    Pin->Context = Source;
    return KsAddItemToObjectBag(Pin->Bag, Source, NULL);
}

static NTSTATUS SourceState(PKSPIN Pin, KSSTATE To, KSSTATE From)
{
    SOURCE *Source = Pin->Context;
    PKSSTREAM_POINTER Clone;
    if (To == KSSTATE_RUN && !Counters.FreeRun) {
        LARGE_INTEGER Due;
        Due.QuadPart = -100000;
        KeSetTimerEx(&Source->Timer, Due, 10, &Source->Dpc);
    }
    if (From == KSSTATE_RUN) {
        KeCancelTimer(&Source->Timer);
        KeFlushQueuedDpcs();
    }
    if (To == KSSTATE_STOP) {
        while ((Clone = KsPinGetFirstCloneStreamPointer(Pin)) != NULL) KsStreamPointerDelete(Clone);
    }
    return STATUS_SUCCESS;
}

static NTSTATUS SourceProcess(PKSPIN Pin)
{
    SOURCE *Source = Pin->Context;
    PKSSTREAM_POINTER Edge = KsPinGetLeadingEdgeStreamPointer(Pin, KSSTREAM_POINTER_STATE_LOCKED);
    PKSSTREAM_POINTER Clone;
    if (!Edge) return STATUS_PENDING;
    if (Counters.FreeRun) {
        if (Source->Next == Counters.FreeRun) {
            KsStreamPointerUnlock(Edge, FALSE);
            return STATUS_PENDING;
        }
        *(ULONG *)Edge->OffsetOut.Data = Source->Next++;
        Counters.Produced++;
        KsStreamPointerAdvanceOffsetsAndUnlock(Edge, 0, SAMPLE_BYTES, TRUE);
        return STATUS_SUCCESS;
    }
    for (;;) {
        if (!NT_SUCCESS(KsStreamPointerClone(Edge, Cancelled, 0, &Clone))) {
            KsStreamPointerUnlock(Edge, FALSE);
            break;
        }
        if (KeepUnlocked) KsStreamPointerUnlock(Clone, FALSE);
        if (!NT_SUCCESS(KsStreamPointerAdvance(Edge))) break;
    }
    return STATUS_PENDING;
}

static NTSTATUS SinkProcess(PKSPIN Pin)
{
    PKSSTREAM_POINTER Edge = KsPinGetLeadingEdgeStreamPointer(Pin, KSSTREAM_POINTER_STATE_LOCKED);
    BOOLEAN First = FALSE, Last = FALSE;
    if (!Edge) return STATUS_PENDING;
    if (!Pin->Context) {
        PIRP Irp = KsStreamPointerGetIrp(Edge, &First, &Last);
        PMDL Mdl = KsStreamPointerGetMdl(Edge);
        if (!Irp || !First || !Last || !Mdl || Irp->MdlAddress != Mdl || MmGetMdlByteCount(Mdl) != SAMPLE_BYTES) Counters.Misordered++;
    }
    if (*(ULONG *)Edge->OffsetIn.Data != (ULONG)(ULONG_PTR)Pin->Context) Counters.Misordered++;
    Pin->Context = (PVOID)((ULONG_PTR)Pin->Context + 1);
    Counters.Received++;
    KsStreamPointerUnlock(Edge, TRUE);
    return STATUS_SUCCESS;
}

static NTSTATUS TransformProcess(PKSFILTER Filter, PKSPROCESSPIN_INDEXENTRY Index)
{
    PKSPROCESSPIN In = Index[0].Pins[0], Out = Index[1].Pins[0];
    UNREFERENCED_PARAMETER(Filter);
    if (In->InPlaceCounterpart == Out && In->Data == Out->Data) Counters.InPlace++;
    In->BytesUsed = In->BytesAvailable;
    Out->BytesUsed = SAMPLE_BYTES;
    Out->Terminate = In->Terminate = TRUE;
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI GetCounters(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    *(COUNTERS *)Data = Counters;
    Irp->IoStatus.Information = sizeof(Counters);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI SetFreeRun(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request); UNREFERENCED_PARAMETER(Irp);
    RtlZeroMemory(&Counters, sizeof(Counters));
    Counters.FreeRun = *(ULONG *)Data;
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI SetKeepUnlocked(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request); UNREFERENCED_PARAMETER(Irp);
    KeepUnlocked = *(ULONG *)Data;
    return STATUS_SUCCESS;
}

static const KSPROPERTY_ITEM Items[] = {
    { 2, { NULL }, sizeof(KSPROPERTY), sizeof(ULONG), { SetKeepUnlocked }, NULL, 0, NULL, NULL, 0 },
    { 1, { GetCounters }, sizeof(KSPROPERTY), sizeof(ULONG), { SetFreeRun }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_SET Sets[] = { { &TestSet, 2, Items, 0, NULL } };
static const KSAUTOMATION_TABLE Automation = { 1, sizeof(KSPROPERTY_ITEM), Sets, 0, sizeof(KSMETHOD_ITEM), NULL, 0, sizeof(KSEVENT_ITEM), NULL };

FRAMING(Framing, 0, 8);
FRAMING(InPlaceFraming, KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER, 8);

static const KSPIN_DISPATCH SourceDispatch = { SourceCreate, NULL, SourceProcess, NULL, NULL, SourceState, NULL, NULL, NULL, NULL };
static const KSPIN_DISPATCH SinkDispatch = { NULL, NULL, SinkProcess, NULL, NULL, NULL, NULL, NULL, NULL, NULL };

static const KSPIN_DESCRIPTOR_EX SourcePins[] = {
    PIN(&SourceDispatch, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, KSPIN_FLAG_SPLITTER | KSPIN_FLAG_IMPLEMENT_CLOCK, 1, &Framing),
};
static const KSPIN_DESCRIPTOR_EX SinkPins[] = {
    PIN(&SinkDispatch, KSPIN_DATAFLOW_IN, KSPIN_COMMUNICATION_SINK, 0, 1, &Framing),
};

static const KSPIN_DESCRIPTOR_EX TransformPins[] = {
    PIN(NULL, KSPIN_DATAFLOW_IN, KSPIN_COMMUNICATION_SINK, 0, 1, &InPlaceFraming),
    PIN(NULL, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, 0, 1, &InPlaceFraming),
};
static const KSFILTER_DISPATCH TransformDispatch = { NULL, NULL, TransformProcess, NULL };

static const GUID SourceGuid = { 0x2f5c1c40, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID SinkGuid = { 0x2f5c1c41, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID TransformGuid = { 0x2f5c1c42, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };

static const KSFILTER_DESCRIPTOR SourceFilter = { NULL, &Automation, KSFILTER_DESCRIPTOR_VERSION, 0, &SourceGuid,
    1, sizeof(KSPIN_DESCRIPTOR_EX), SourcePins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR SinkFilter = { NULL, &Automation, KSFILTER_DESCRIPTOR_VERSION, 0, &SinkGuid,
    1, sizeof(KSPIN_DESCRIPTOR_EX), SinkPins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR TransformFilter = { &TransformDispatch, &Automation, KSFILTER_DESCRIPTOR_VERSION, 0, &TransformGuid,
    2, sizeof(KSPIN_DESCRIPTOR_EX), TransformPins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR *const Filters[] = { &SourceFilter, &SinkFilter, &TransformFilter };
static const KSDEVICE_DESCRIPTOR Device = { NULL, 3, Filters, KSDEVICE_DESCRIPTOR_VERSION };

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    return KsInitializeDriver(Driver, Path, &Device);
}
