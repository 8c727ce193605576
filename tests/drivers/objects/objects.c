/* A driver that uses AVStream's objects beside streaming: events and a method of its own, workers, merged automation tables, bags that share an item,
 * pin types made at run time. */
#include "../avstream.h"

typedef struct {
    ULONG Works;        /* work items that ran */
    ULONG AtPassive;    /* of these, at PASSIVE_LEVEL */
    ULONG Merged;       /* what a merged table answers: 1 = the dominant table's item, 2 = the other's */
    ULONG Freed;        /* items freed by a bag */
    ULONG PinTypes;
    ULONG Wrong;
} COUNTERS;

static COUNTERS Counters;
static PKSWORKER Worker;
static WORK_QUEUE_ITEM Item;

static void NTAPI Work(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    Counters.Works++;
    if (KeGetCurrentIrql() == PASSIVE_LEVEL) Counters.AtPassive++;
    KsDecrementCountedWorker(Worker);
}

static void NTAPI Freed(PVOID Data)
{
    Counters.Freed++;
    ExFreePoolWithTag(Data, 0);
}

static NTSTATUS NTAPI First(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Irp); UNREFERENCED_PARAMETER(Request); UNREFERENCED_PARAMETER(Data);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Second(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    return First(Irp, Request, Data) + 0;
}

static const KSPROPERTY_ITEM ItemsA[] = { { 7, { First }, 24, 4, { NULL }, NULL, 0, NULL, NULL, 0 } };
static const KSPROPERTY_ITEM ItemsB[] = {
    { 7, { Second }, 24, 4, { NULL }, NULL, 0, NULL, NULL, 0 },
    { 8, { Second }, 24, 4, { NULL }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_SET SetsA[] = { { &TestSet, 1, ItemsA, 0, NULL } };
static const KSPROPERTY_SET SetsB[] = { { &TestSet, 2, ItemsB, 0, NULL } };
static const KSAUTOMATION_TABLE TableA = { 1, sizeof(KSPROPERTY_ITEM), SetsA, 0, sizeof(KSMETHOD_ITEM), NULL, 0, sizeof(KSEVENT_ITEM), NULL };
static const KSAUTOMATION_TABLE TableB = { 1, sizeof(KSPROPERTY_ITEM), SetsB, 0, sizeof(KSMETHOD_ITEM), NULL, 0, sizeof(KSEVENT_ITEM), NULL };

static void Merge(PKSFILTER Filter)
{
    PKSAUTOMATION_TABLE Merged = NULL;
    if (!NT_SUCCESS(KsMergeAutomationTables(&Merged, (PKSAUTOMATION_TABLE)&TableA, (PKSAUTOMATION_TABLE)&TableB, Filter->Bag)) || !Merged) {
        Counters.Wrong++;
        return;
    }
    if (Merged->PropertySetsCount != 1 || Merged->PropertySets[0].PropertiesCount != 2) Counters.Wrong++;
    else Counters.Merged = Merged->PropertySets[0].PropertyItem[0].GetPropertyHandler == First ? 1 : 2;
}

static void Share(PKSFILTER Filter)
{
    PKSDEVICE Device = KsGetDevice(Filter);
    KSOBJECT_BAG Other = NULL;
    PVOID Data = ExAllocatePoolWithTag(NonPagedPool, 32, 0x6a624f42);
    if (!Data || !NT_SUCCESS(KsAllocateObjectBag(Device, &Other))) {
        Counters.Wrong++;
        return;
    }
    KsAddItemToObjectBag(Filter->Bag, Data, Freed);
    KsAddItemToObjectBag(Other, Data, Freed);
    if (KsRemoveItemFromObjectBag(Filter->Bag, Data, TRUE) != 2 || Counters.Freed != 0) Counters.Wrong++;
    KsFreeObjectBag(Other);
    if (Counters.Freed != 1) Counters.Wrong++;
}

static const KSPIN_DESCRIPTOR_EX Pins[];

static NTSTATUS Create(PKSFILTER Filter, PIRP Irp)
{
    ULONG Id = 0;
    UNREFERENCED_PARAMETER(Irp);
    RtlZeroMemory(&Counters, sizeof(Counters));
    ExInitializeWorkItem(&Item, Work, NULL);
    if (!NT_SUCCESS(KsRegisterCountedWorker(DelayedWorkQueue, &Item, &Worker))) return STATUS_INSUFFICIENT_RESOURCES;
    Merge(Filter);
    Share(Filter);
    if (!NT_SUCCESS(KsFilterCreatePinFactory(Filter, &Pins[0], &Id)) || Id != 1) Counters.Wrong++;
    Counters.PinTypes = Filter->Descriptor->PinDescriptorsCount;
    return STATUS_SUCCESS;
}

static NTSTATUS Close(PKSFILTER Filter, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Filter); UNREFERENCED_PARAMETER(Irp);
    KsUnregisterWorker(Worker);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI GetCounters(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    *(COUNTERS *)Data = Counters;
    Irp->IoStatus.Information = sizeof(Counters);
    return STATUS_SUCCESS;
}

/* Property 2 (set): starts a work item, and generates the event. */
static NTSTATUS NTAPI Fire(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    PKSFILTER Filter = KsGetFilterFromIrp(Irp);
    UNREFERENCED_PARAMETER(Request); UNREFERENCED_PARAMETER(Data);
    if (KsIncrementCountedWorker(Worker) != 1) Counters.Wrong++;
    KsGenerateEvents(Filter, &TestSet, 3, 0, NULL, NULL, NULL);
    return STATUS_SUCCESS;
}

/* Method 1: one more than what came in. */
static NTSTATUS NTAPI Increment(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    *(ULONG *)Data += 1;
    Irp->IoStatus.Information = sizeof(ULONG);
    return STATUS_SUCCESS;
}

static const KSPROPERTY_ITEM Items[] = {
    { 1, { GetCounters }, sizeof(KSPROPERTY), sizeof(COUNTERS), { NULL }, NULL, 0, NULL, NULL, 0 },
    { 2, { NULL }, sizeof(KSPROPERTY), sizeof(ULONG), { Fire }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_SET Sets[] = { { &TestSet, 2, Items, 0, NULL } };
static const KSEVENT_ITEM EventItems[] = { { 3, sizeof(KSEVENTDATA), 0, NULL, NULL, NULL } };
static const KSEVENT_SET EventSets[] = { { &TestSet, 1, EventItems } };
static const KSMETHOD_ITEM MethodItems[] = { { 1, { Increment }, sizeof(KSMETHOD), sizeof(ULONG), NULL, KSMETHOD_TYPE_MODIFY } };
static const KSMETHOD_SET MethodSets[] = { { &TestSet, 1, MethodItems, 0, NULL } };
static const KSAUTOMATION_TABLE Automation = { 1, sizeof(KSPROPERTY_ITEM), Sets, 1, sizeof(KSMETHOD_ITEM), MethodSets, 1, sizeof(KSEVENT_ITEM), EventSets };

static const KSPIN_DESCRIPTOR_EX Pins[] = {
    PIN(NULL, KSPIN_DATAFLOW_IN, KSPIN_COMMUNICATION_SINK, 0, 0, NULL),
};
static const KSFILTER_DISPATCH Dispatch = { Create, Close, NULL, NULL };
static const GUID FilterGuid = { 0x2f5c1c80, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const KSFILTER_DESCRIPTOR Filter = { &Dispatch, &Automation, KSFILTER_DESCRIPTOR_VERSION, 0, &FilterGuid,
    1, sizeof(KSPIN_DESCRIPTOR_EX), Pins, 1, &CategoryVideo, 0, sizeof(KSNODE_DESCRIPTOR), NULL, 0, NULL, NULL };
static const KSFILTER_DESCRIPTOR *const Filters[] = { &Filter };
static const KSDEVICE_DESCRIPTOR Device = { NULL, 1, Filters, KSDEVICE_DESCRIPTOR_VERSION };

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    return KsInitializeDriver(Driver, Path, &Device);
}
