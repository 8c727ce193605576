/* A driver whose capture pin has a clock of its own: KSPIN_FLAG_IMPLEMENT_CLOCK and a KSCLOCK_DISPATCH, the clock of a device that runs
 * twice as fast as the system's ("AVStream Clocks").
 *
 * A second filter's pin follows whatever master clock it is given, and says what that clock shows. */
#include "../avstream.h"

/* Of IKsReferenceClock what is called here: unknwn.h and ks.h do not go together in C. */
typedef struct _CLOCK {
    struct {
        PVOID QueryInterface, AddRef;
        ULONG (NTAPI *Release)(struct _CLOCK *);
        LONGLONG (NTAPI *GetTime)(struct _CLOCK *);
    } *lpVtbl;
} CLOCK;
NTSTATUS NTAPI KsPinGetReferenceClockInterface(PKSPIN Pin, CLOCK **Interface);

static LONGLONG FASTCALL CorrelatedTime(PKSPIN Pin, PLONGLONG SystemTime)
{
    LARGE_INTEGER Now;
    UNREFERENCED_PARAMETER(Pin);
    KeQuerySystemTime(&Now);
    *SystemTime = Now.QuadPart;
    return 2 * Now.QuadPart;
}

/* A crystal that is right to a microsecond, read in steps of a millisecond. */
static void Resolution(PKSPIN Pin, PKSRESOLUTION Resolution)
{
    UNREFERENCED_PARAMETER(Pin);
    Resolution->Granularity = 10000;
    Resolution->Error = 10;
}

/* Property 1 of the follower's pin: the time of its master clock. STATUS_DEVICE_NOT_READY if it has none. */
static NTSTATUS NTAPI GetMasterTime(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    CLOCK *Clock;
    NTSTATUS Status = KsPinGetReferenceClockInterface(KsGetPinFromIrp(Irp), &Clock);
    UNREFERENCED_PARAMETER(Request);
    if (!NT_SUCCESS(Status)) return Status;
    *(LONGLONG *)Data = Clock->lpVtbl->GetTime(Clock);
    Clock->lpVtbl->Release(Clock);
    Irp->IoStatus.Information = sizeof(LONGLONG);
    return STATUS_SUCCESS;
}

static NTSTATUS Process(PKSPIN Pin)
{
    UNREFERENCED_PARAMETER(Pin);
    return STATUS_PENDING;
}

static const KSPROPERTY_ITEM Items[] = {
    { 1, { GetMasterTime }, sizeof(KSPROPERTY), sizeof(LONGLONG), { NULL }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_SET Sets[] = { { &TestSet, 1, Items, 0, NULL } };
static const KSAUTOMATION_TABLE FollowerAutomation = { 1, sizeof(KSPROPERTY_ITEM), Sets, 0, sizeof(KSMETHOD_ITEM), NULL, 0, sizeof(KSEVENT_ITEM), NULL };

FRAMING(Framing, 0, 3);

static const KSCLOCK_DISPATCH Clock = { NULL, NULL, CorrelatedTime, Resolution };
static const KSPIN_DISPATCH MasterDispatch = { NULL, NULL, Process, NULL, NULL, NULL, NULL, NULL, &Clock, NULL };
static const KSPIN_DISPATCH FollowerDispatch = { NULL, NULL, Process, NULL, NULL, NULL, NULL, NULL, NULL, NULL };

static const KSPIN_DESCRIPTOR_EX MasterPins[] = {
    PIN(&MasterDispatch, KSPIN_DATAFLOW_OUT, KSPIN_COMMUNICATION_BOTH, KSPIN_FLAG_IMPLEMENT_CLOCK, 1, &Framing),
};
static const KSPIN_DESCRIPTOR_EX FollowerPins[] = {
    { &FollowerDispatch, &FollowerAutomation,
      { 0, NULL, 0, NULL, 1, (const PKSDATARANGE *)TestRanges, KSPIN_DATAFLOW_IN, KSPIN_COMMUNICATION_SINK, NULL, NULL, { 0 } },
      0, 1, 1, &Framing, NULL },
};

static const GUID MasterGuid = { 0x2f5c1c90, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID FollowerGuid = { 0x2f5c1c91, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const KSFILTER_DESCRIPTOR Master = { NULL, NULL, KSFILTER_DESCRIPTOR_VERSION, 0, &MasterGuid,
    1, sizeof(KSPIN_DESCRIPTOR_EX), MasterPins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR Follower = { NULL, NULL, KSFILTER_DESCRIPTOR_VERSION, 0, &FollowerGuid,
    1, sizeof(KSPIN_DESCRIPTOR_EX), FollowerPins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR *const Filters[] = { &Master, &Follower };
static const KSDEVICE_DESCRIPTOR Device = { NULL, 2, Filters, KSDEVICE_DESCRIPTOR_VERSION };

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    return KsInitializeDriver(Driver, Path, &Device);
}
