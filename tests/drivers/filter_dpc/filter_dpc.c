/* A filter-centric driver that processes in a DPC, and a transform that works in place or copies.
 *
 * Source: a timer's DPC calls KsFilterAttemptProcessing; its filter has KSFILTER_FLAG_DISPATCH_LEVEL_PROCESSING.
 * Transform: pin 0 in, pin 1 out, in place where AVStream says so (InPlaceCounterpart), else copied; pin 2 is a second output that
 * copies and may be missing.  Sink: counts, and checks that each frame was transformed once. */
#include "../avstream.h"

typedef struct {
    ULONG Interval;       /* id 1, set: ticks per frame in 1/10 ms */
    ULONG Produced;
    ULONG Dispatched;     /* Process calls of the source at DISPATCH_LEVEL */
    ULONG InPlace;
    ULONG Copied;
    ULONG Second;
    ULONG Received;
    ULONG Wrong;
    ULONG Bytes;
} COUNTERS;

static COUNTERS Counters;

typedef struct {
    PKSFILTER Filter;
    KTIMER Timer;
    KDPC Dpc;
} SOURCE;

#define SEED 0x11110000u
#define DONE 0x22220000u

static void NTAPI Tick(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two)
{
    SOURCE *Source = Context;
    UNREFERENCED_PARAMETER(Dpc); UNREFERENCED_PARAMETER(One); UNREFERENCED_PARAMETER(Two);
    KsFilterAttemptProcessing(Source->Filter, FALSE);
}

static NTSTATUS SourceCreate(PKSFILTER Filter, PIRP Irp)
{
    SOURCE *Source = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Source), 0x446c6946);
    UNREFERENCED_PARAMETER(Irp);
    if (!Source) return STATUS_INSUFFICIENT_RESOURCES;
    Source->Filter = Filter;
    KeInitializeTimer(&Source->Timer);
    KeInitializeDpc(&Source->Dpc, Tick, Source);
    Filter->Context = Source;
    return KsAddItemToObjectBag(Filter->Bag, Source, NULL);
}

static NTSTATUS SourceState(PKSPIN Pin, KSSTATE To, KSSTATE From)
{
    SOURCE *Source = KsPinGetParentFilter(Pin)->Context;
    if (To == KSSTATE_RUN) {
        LARGE_INTEGER Due;
        KeQuerySystemTime(&Due);
        Due.QuadPart += 100000;
        KeSetTimerEx(&Source->Timer, Due, 10, &Source->Dpc);
    }
    if (From == KSSTATE_RUN) {
        KeCancelTimer(&Source->Timer);
        KeFlushQueuedDpcs();
    }
    return STATUS_SUCCESS;
}

static NTSTATUS SourceProcess(PKSFILTER Filter, PKSPROCESSPIN_INDEXENTRY Index)
{
    PKSPROCESSPIN Out = Index[0].Pins[0];
    UNREFERENCED_PARAMETER(Filter);
    if (KeGetCurrentIrql() == DISPATCH_LEVEL) Counters.Dispatched++;
    if (!Out->Data) return STATUS_PENDING;
    *(ULONG *)Out->Data = SEED + Counters.Produced++;
    Out->BytesUsed = SAMPLE_BYTES;
    Out->Terminate = TRUE;
    return STATUS_PENDING;
}

static NTSTATUS TransformProcess(PKSFILTER Filter, PKSPROCESSPIN_INDEXENTRY Index)
{
    PKSPROCESSPIN In = Index[0].Pins[0], Out = Index[1].Pins[0];
    ULONG Value;
    UNREFERENCED_PARAMETER(Filter);
    Value = *(ULONG *)In->Data;
    if (Index[2].Count && Index[2].Pins[0]->Data) {
        *(ULONG *)Index[2].Pins[0]->Data = Value - SEED + DONE;
        Index[2].Pins[0]->BytesUsed = 4;
        Index[2].Pins[0]->Terminate = TRUE;
        Counters.Second++;
    }
    if (In->InPlaceCounterpart == Out && Out->InPlaceCounterpart == In && In->Data == Out->Data) {
        Counters.InPlace++;
    } else {
        Counters.Copied++;
    }
    *(ULONG *)Out->Data = Value - SEED + DONE;
    In->BytesUsed = In->BytesAvailable;
    Out->BytesUsed = SAMPLE_BYTES;
    Out->Terminate = In->Terminate = TRUE;
    return STATUS_SUCCESS;
}

static NTSTATUS SinkProcess(PKSFILTER Filter, PKSPROCESSPIN_INDEXENTRY Index)
{
    PKSPROCESSPIN In = Index[0].Pins[0];
    UNREFERENCED_PARAMETER(Filter);
    if (*(ULONG *)In->Data != DONE + Counters.Received) Counters.Wrong++;
    Counters.Received++;
    Counters.Bytes += In->BytesAvailable;
    In->BytesUsed = In->BytesAvailable;
    In->Terminate = TRUE;
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI GetCounters(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    *(COUNTERS *)Data = Counters;
    Irp->IoStatus.Information = sizeof(Counters);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Reset(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request); UNREFERENCED_PARAMETER(Irp);
    RtlZeroMemory(&Counters, sizeof(Counters));
    Counters.Interval = *(ULONG *)Data;
    return STATUS_SUCCESS;
}

static const KSPROPERTY_ITEM Items[] = {
    { 1, { GetCounters }, sizeof(KSPROPERTY), sizeof(ULONG), { Reset }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_SET Sets[] = { { &TestSet, 1, Items, 0, NULL } };
static const KSAUTOMATION_TABLE Automation = { 1, sizeof(KSPROPERTY_ITEM), Sets, 0, sizeof(KSMETHOD_ITEM), NULL, 0, sizeof(KSEVENT_ITEM), NULL };

FRAMING(Framing, 0, 6);
FRAMING(InPlaceFraming, KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER, 6);

static const KSPIN_DISPATCH SourcePin = { NULL, NULL, NULL, NULL, NULL, SourceState, NULL, NULL, NULL, NULL };

static const KSPIN_DESCRIPTOR_EX SourcePins[] = {
    PIN(&SourcePin, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH,
        KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING | KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY | KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING, 1, &Framing),
};
static const KSPIN_DESCRIPTOR_EX TransformPins[] = {
    PIN(NULL, KSPIN_DATAFLOW_IN, KSPIN_COMMUNICATION_SINK, 0, 1, &InPlaceFraming),
    PIN(NULL, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, 0, 1, &InPlaceFraming),
    PIN(NULL, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING, 0, &Framing),
};
static const KSPIN_DESCRIPTOR_EX SinkPins[] = {
    PIN(NULL, KSPIN_DATAFLOW_IN, KSPIN_COMMUNICATION_SINK, 0, 1, &Framing),
};

static const KSFILTER_DISPATCH SourceDispatch = { SourceCreate, NULL, SourceProcess, NULL };
static const KSFILTER_DISPATCH TransformDispatch = { NULL, NULL, TransformProcess, NULL };
static const KSFILTER_DISPATCH SinkDispatch = { NULL, NULL, SinkProcess, NULL };

static const GUID SourceGuid = { 0x2f5c1c50, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID TransformGuid = { 0x2f5c1c51, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID SinkGuid = { 0x2f5c1c52, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };

#define FILTER(name, dispatch, flags, guid, pins)                                                                       \
    static const KSFILTER_DESCRIPTOR name = { dispatch, &Automation, KSFILTER_DESCRIPTOR_VERSION, flags, guid,          \
        sizeof(pins) / sizeof(pins[0]), sizeof(KSPIN_DESCRIPTOR_EX), pins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL }

FILTER(SourceFilter, &SourceDispatch, KSFILTER_FLAG_DISPATCH_LEVEL_PROCESSING, &SourceGuid, SourcePins);
FILTER(TransformFilter, &TransformDispatch, 0, &TransformGuid, TransformPins);
FILTER(SinkFilter, &SinkDispatch, 0, &SinkGuid, SinkPins);

static const KSFILTER_DESCRIPTOR *const Filters[] = { &SourceFilter, &TransformFilter, &SinkFilter };
static const KSDEVICE_DESCRIPTOR Device = { NULL, 3, Filters, KSDEVICE_DESCRIPTOR_VERSION };

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    return KsInitializeDriver(Driver, Path, &Device);
}
