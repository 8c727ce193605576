/* A driver that uses what few do: scatter/gather mappings, stream pointer timers, a distinct trailing edge, completion in order.
 *
 * Source: KSPIN_FLAG_GENERATE_MAPPINGS; each frame is cloned and completed by the clone's timeout.
 * Sink: KSPIN_FLAG_DISTINCT_TRAILING_EDGE and KSPIN_FLAG_ENFORCE_FIFO; it keeps a window of two frames. */
#include "../avstream.h"

typedef struct {
    ULONG Produced;
    ULONG WrongMappings;
    ULONG Received;
    ULONG WrongUsed;
    ULONG WrongTrailing;
    ULONG Timeouts;
} COUNTERS;

static COUNTERS Counters;

#define PIECE 1024
#define WINDOW 2

static void TimedOut(PKSSTREAM_POINTER Clone)
{
    Counters.Timeouts++;
    KsStreamPointerAdvanceOffsets(Clone, 0, Clone->OffsetOut.Count, FALSE);
    KsStreamPointerDelete(Clone);
}

static NTSTATUS SourceProcess(PKSPIN Pin)
{
    PKSSTREAM_POINTER Edge = KsPinGetLeadingEdgeStreamPointer(Pin, KSSTREAM_POINTER_STATE_LOCKED), Clone;
    ULONG At, Bytes;
    while (Edge) {
        for (At = 0, Bytes = 0; At < Edge->OffsetOut.Count; At++) {
            if (Edge->OffsetOut.Mappings[At].ByteCount > PIECE) Counters.WrongMappings++;
            Bytes += Edge->OffsetOut.Mappings[At].ByteCount;
        }
        if (Bytes != SAMPLE_BYTES || Edge->OffsetOut.Remaining != Edge->OffsetOut.Count) Counters.WrongMappings++;
        *(ULONG *)Edge->StreamHeader->Data = Counters.Produced;
        if (!NT_SUCCESS(KsStreamPointerClone(Edge, NULL, 0, &Clone))) {
            KsStreamPointerUnlock(Edge, FALSE);
            break;
        }
        Counters.Produced++;
        KsStreamPointerScheduleTimeout(Clone, TimedOut, 100000 * (Counters.Produced % 3 + 1));
        if (!NT_SUCCESS(KsStreamPointerAdvance(Edge))) break;
    }
    return STATUS_PENDING;
}

static NTSTATUS SourceState(PKSPIN Pin, KSSTATE To, KSSTATE From)
{
    PKSSTREAM_POINTER Clone;
    UNREFERENCED_PARAMETER(From);
    if (To == KSSTATE_STOP) {
        while ((Clone = KsPinGetFirstCloneStreamPointer(Pin)) != NULL) {
            KsStreamPointerCancelTimeout(Clone);
            KsStreamPointerDelete(Clone);
        }
    }
    return STATUS_SUCCESS;
}

static NTSTATUS SinkProcess(PKSPIN Pin)
{
    PKSSTREAM_POINTER Edge = KsPinGetLeadingEdgeStreamPointer(Pin, KSSTREAM_POINTER_STATE_LOCKED), Trailing;
    static ULONG Window[WINDOW + 1];
    if (!Edge) return STATUS_PENDING;
    if (Edge->StreamHeader->DataUsed != SAMPLE_BYTES || Edge->OffsetIn.Count != SAMPLE_BYTES) Counters.WrongUsed++;
    Window[Counters.Received % (WINDOW + 1)] = *(ULONG *)Edge->OffsetIn.Data;
    Counters.Received++;
    KsStreamPointerUnlock(Edge, TRUE);
    if (Counters.Received <= WINDOW) return STATUS_SUCCESS;
    Trailing = KsPinGetTrailingEdgeStreamPointer(Pin, KSSTREAM_POINTER_STATE_LOCKED);
    if (!Trailing) {
        Counters.WrongTrailing++;
        return STATUS_SUCCESS;
    }
    if (*(ULONG *)Trailing->OffsetIn.Data != Window[Counters.Received % (WINDOW + 1)]) Counters.WrongTrailing++;
    KsStreamPointerUnlock(Trailing, TRUE);
    return STATUS_SUCCESS;
}

static NTSTATUS Add(PKSDEVICE Device)
{
    KsDeviceRegisterAdapterObject(Device, NULL, PIECE, sizeof(KSMAPPING));
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI GetCounters(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    *(COUNTERS *)Data = Counters;
    Irp->IoStatus.Information = sizeof(Counters);
    return STATUS_SUCCESS;
}

static const KSPROPERTY_ITEM Items[] = {
    { 1, { GetCounters }, sizeof(KSPROPERTY), sizeof(COUNTERS), { NULL }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_SET Sets[] = { { &TestSet, 1, Items, 0, NULL } };
static const KSAUTOMATION_TABLE Automation = { 1, sizeof(KSPROPERTY_ITEM), Sets, 0, sizeof(KSMETHOD_ITEM), NULL, 0, sizeof(KSEVENT_ITEM), NULL };

FRAMING(Framing, 0, 8);

static const KSPIN_DISPATCH SourceDispatch = { NULL, NULL, SourceProcess, NULL, NULL, SourceState, NULL, NULL, NULL, NULL };
static const KSPIN_DISPATCH SinkDispatch = { NULL, NULL, SinkProcess, NULL, NULL, NULL, NULL, NULL, NULL, NULL };
static const KSPIN_DESCRIPTOR_EX SourcePins[] = {
    PIN(&SourceDispatch, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, KSPIN_FLAG_GENERATE_MAPPINGS, 1, &Framing),
};
static const KSPIN_DESCRIPTOR_EX SinkPins[] = {
    PIN(&SinkDispatch, KSPIN_DATAFLOW_IN, KSPIN_COMMUNICATION_SINK, KSPIN_FLAG_DISTINCT_TRAILING_EDGE | KSPIN_FLAG_ENFORCE_FIFO, 1, &Framing),
};

static const GUID SourceGuid = { 0x2f5c1c70, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID SinkGuid = { 0x2f5c1c71, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const KSFILTER_DESCRIPTOR SourceFilter = { NULL, &Automation, KSFILTER_DESCRIPTOR_VERSION, 0, &SourceGuid,
    1, sizeof(KSPIN_DESCRIPTOR_EX), SourcePins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR SinkFilter = { NULL, &Automation, KSFILTER_DESCRIPTOR_VERSION, 0, &SinkGuid,
    1, sizeof(KSPIN_DESCRIPTOR_EX), SinkPins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR *const Filters[] = { &SourceFilter, &SinkFilter };
static const KSDEVICE_DISPATCH Dispatch = { Add, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL };
static const KSDEVICE_DESCRIPTOR Device = { &Dispatch, 2, Filters, KSDEVICE_DESCRIPTOR_VERSION };

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    return KsInitializeDriver(Driver, Path, &Device);
}
