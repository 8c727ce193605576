/* A kernel-streaming transform that is not an AVStream filter: the second figure of "AVStream Pipes and Circuits".
 *
 * It "uses KS directly": its own dispatch routines, KsPropertyHandler for its properties, and no transport interface of
 * AVStream's, so frames reach it in IRPs. One input, one output, in place: it looks at the frame of an
 * IOCTL_KS_WRITE_STREAM and sends the same IRP on to the pin that its output is connected to. */
#include "../avstream.h"

#define INPUT 0
#define OUTPUT 1
#define FRAMES 64

typedef struct {
    ULONG Sent;      /* IRPs that went on to the next filter */
    ULONG Completed; /* of these, that came back */
    ULONG Failed;    /* of these, with an error */
    ULONG Distinct;  /* addresses of frames */
    ULONG Wrong;     /* IRPs that do not look as a frame of a kernel filter does */
} COUNTERS;

typedef struct _PIN { struct _FILTER *Filter; ULONG Id; KSSTATE State; PFILE_OBJECT Next; } PIN;
typedef struct _FILTER { PIN *Pins[2]; } FILTER;
/* What FsContext leads to. */
typedef struct { FILTER *Filter; PIN *Pin; } OBJECT;
typedef struct { PDEVICE_OBJECT Below; PDEVICE_OBJECT Physical; UNICODE_STRING Link; } EXTENSION;

static COUNTERS Counters;
static PVOID Seen[FRAMES];

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static OBJECT *ObjectOf(PIRP Irp)
{
    return IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;
}

/* Properties of the filter: what a client asks before it connects. */

static NTSTATUS NTAPI GetPinCount(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    *(ULONG *)Data = 2;
    Irp->IoStatus.Information = sizeof(ULONG);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI GetDataFlow(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    ULONG Id = ((KSP_PIN *)Request)->PinId;
    if (Id > OUTPUT) return STATUS_INVALID_PARAMETER;
    *(ULONG *)Data = Id == INPUT ? KSPIN_DATAFLOW_IN : KSPIN_DATAFLOW_OUT;
    Irp->IoStatus.Information = sizeof(ULONG);
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI GetCounters(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    *(COUNTERS *)Data = Counters;
    Irp->IoStatus.Information = sizeof(Counters);
    return STATUS_SUCCESS;
}

static const KSPROPERTY_ITEM PinItems[] = {
    { KSPROPERTY_PIN_CTYPES, { GetPinCount }, sizeof(KSPROPERTY), sizeof(ULONG), { NULL }, NULL, 0, NULL, NULL, 0 },
    { KSPROPERTY_PIN_DATAFLOW, { GetDataFlow }, sizeof(KSP_PIN), sizeof(ULONG), { NULL }, NULL, 0, NULL, NULL, 0 },
};
static const KSPROPERTY_ITEM TestItems[] = {
    { 1, { GetCounters }, sizeof(KSPROPERTY), sizeof(COUNTERS), { NULL }, NULL, 0, NULL, NULL, 0 },
};
static const GUID PropertySetPin = { 0x8c134960, 0x51ad, 0x11cf, { 0x87, 0x8a, 0x94, 0xf8, 0x01, 0xc1, 0x00, 0x00 } };
static const KSPROPERTY_SET FilterSets[] = { { &PropertySetPin, 2, PinItems, 0, NULL }, { &TestSet, 1, TestItems, 0, NULL } };

/* Properties of a pin: its state, and that it changes frames in place. */

static NTSTATUS NTAPI SetState(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    UNREFERENCED_PARAMETER(Request);
    ObjectOf(Irp)->Pin->State = *(KSSTATE *)Data;
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI GetFraming(PIRP Irp, PKSIDENTIFIER Request, PVOID Data)
{
    KSALLOCATOR_FRAMING *Framing = Data;
    UNREFERENCED_PARAMETER(Request);
    RtlZeroMemory(Framing, sizeof(*Framing));
    Framing->RequirementsFlags = KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER | KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY;
    Framing->Frames = 1;
    Irp->IoStatus.Information = sizeof(*Framing);
    return STATUS_SUCCESS;
}

static const KSPROPERTY_ITEM ConnectionItems[] = {
    { KSPROPERTY_CONNECTION_STATE, { NULL }, sizeof(KSPROPERTY), sizeof(KSSTATE), { SetState }, NULL, 0, NULL, NULL, 0 },
    { KSPROPERTY_CONNECTION_ALLOCATORFRAMING, { GetFraming }, sizeof(KSPROPERTY), sizeof(KSALLOCATOR_FRAMING), { NULL }, NULL, 0, NULL, NULL, 0 },
};
static const GUID PropertySetConnection = { 0x1d58c920, 0xac9b, 0x11cf, { 0xa5, 0xd6, 0x28, 0xdb, 0x04, 0xc1, 0x00, 0x00 } };
static const KSPROPERTY_SET PinSets[] = { { &PropertySetConnection, 2, ConnectionItems, 0, NULL } };

/* Frames. */

static void Look(PIRP Irp)
{
    PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
    KSSTREAM_HEADER *Header = Irp->UserBuffer;
    ULONG Index;
    if (Stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*Header) || !Header->Data || Header->DataUsed == 0
        || Header->DataUsed > Header->FrameExtent) {
        Counters.Wrong++;
        return;
    }
    for (Index = 0; Index < Counters.Distinct && Seen[Index] != Header->Data; Index++) continue;
    if (Index == Counters.Distinct && Index < FRAMES) Seen[Counters.Distinct++] = Header->Data;
}

static NTSTATUS NTAPI CameBack(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device); UNREFERENCED_PARAMETER(Context);
    Counters.Completed++;
    if (!NT_SUCCESS(Irp->IoStatus.Status)) Counters.Failed++;
    if (Irp->PendingReturned) IoMarkIrpPending(Irp);
    return STATUS_SUCCESS;
}

/* Only frames of a kernel filter: a frame of user mode would have to be probed first. */
static NTSTATUS WriteStream(PIRP Irp, OBJECT *Object)
{
    PIN *Output = Object->Filter->Pins[OUTPUT];
    if (Irp->RequestorMode != KernelMode || Object->Pin->Id != INPUT) return Complete(Irp, STATUS_INVALID_DEVICE_REQUEST);
    if (Object->Pin->State == KSSTATE_STOP || !Output) return Complete(Irp, STATUS_INVALID_DEVICE_STATE);
    Look(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoGetNextIrpStackLocation(Irp)->FileObject = Output->Next;
    IoSetCompletionRoutine(Irp, CameBack, NULL, TRUE, TRUE, TRUE);
    Counters.Sent++;
    return IoCallDriver(IoGetRelatedDeviceObject(Output->Next), Irp);
}

static NTSTATUS NTAPI Control(PDEVICE_OBJECT Device, PIRP Irp)
{
    OBJECT *Object = ObjectOf(Irp);
    UNREFERENCED_PARAMETER(Device);
    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KS_PROPERTY:
        if (!Object->Pin) return Complete(Irp, KsPropertyHandler(Irp, 2, FilterSets));
        return Complete(Irp, KsPropertyHandler(Irp, 1, PinSets));
    case IOCTL_KS_WRITE_STREAM:
        if (Object->Pin) return WriteStream(Irp, Object);
    }
    return Complete(Irp, STATUS_INVALID_DEVICE_REQUEST);
}

/* Objects. */

static const WCHAR PinClass[] = L"{146F1A80-4791-11D0-A5D6-28DB04C10000}\\";
#define CLASS_BYTES (sizeof(PinClass) - sizeof(WCHAR))

/* KSPIN_CONNECT behind the class; the output also takes the pin that it sends to. */
static NTSTATUS CreatePin(PDEVICE_OBJECT Device, PIRP Irp, FILTER *Filter, PUNICODE_STRING Name, PIN **Created)
{
    KSPIN_CONNECT Connect;
    NTSTATUS Status = STATUS_SUCCESS;
    PIN *Pin;
    if (Name->Length < CLASS_BYTES + sizeof(Connect) + sizeof(KSDATAFORMAT)
        || RtlCompareMemory(Name->Buffer, PinClass, CLASS_BYTES) != CLASS_BYTES) return STATUS_OBJECT_NAME_NOT_FOUND;
    RtlCopyMemory(&Connect, (PUCHAR)Name->Buffer + CLASS_BYTES, sizeof(Connect));
    if (Connect.PinId > OUTPUT || (Connect.PinId == OUTPUT) != (Connect.PinToHandle != NULL)) return STATUS_INVALID_PARAMETER;
    if (Filter->Pins[Connect.PinId]) return STATUS_CONNECTION_REFUSED;
    Pin = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Pin), 0x31734b50);
    if (!Pin) return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(Pin, sizeof(*Pin));
    Pin->Filter = Filter;
    Pin->Id = Connect.PinId;
    if (Connect.PinToHandle) {
        Status = ObReferenceObjectByHandle(Connect.PinToHandle, FILE_WRITE_DATA, *IoFileObjectType, Irp->RequestorMode,
            (PVOID *)&Pin->Next, NULL);
        if (!NT_SUCCESS(Status)) {
            ExFreePoolWithTag(Pin, 0x31734b50);
            return Status;
        }
        /* An IRP that comes here goes on from here: it needs room for both. */
        if (Device->StackSize <= IoGetRelatedDeviceObject(Pin->Next)->StackSize)
            Device->StackSize = IoGetRelatedDeviceObject(Pin->Next)->StackSize + 1;
    }
    Filter->Pins[Pin->Id] = Pin;
    *Created = Pin;
    return STATUS_SUCCESS;
}

static NTSTATUS CreateFilter(FILTER **Created)
{
    *Created = ExAllocatePoolWithTag(NonPagedPool, sizeof(FILTER), 0x3173464b);
    if (!*Created) return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(*Created, sizeof(FILTER));
    RtlZeroMemory(&Counters, sizeof(Counters));
    return STATUS_SUCCESS;
}

static NTSTATUS NTAPI Create(PDEVICE_OBJECT Device, PIRP Irp)
{
    PFILE_OBJECT File = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    OBJECT *Parent = File->RelatedFileObject ? File->RelatedFileObject->FsContext : NULL;
    OBJECT *Object = ExAllocatePoolWithTag(NonPagedPool, sizeof(*Object), 0x31734f4b);
    NTSTATUS Status;
    if (!Object) return Complete(Irp, STATUS_INSUFFICIENT_RESOURCES);
    RtlZeroMemory(Object, sizeof(*Object));
    if (!Parent) {
        Status = CreateFilter(&Object->Filter);
    } else {
        Object->Filter = Parent->Filter;
        Status = Parent->Pin ? STATUS_OBJECT_NAME_NOT_FOUND
                             : CreatePin(Device, Irp, Parent->Filter, &File->FileName, &Object->Pin);
    }
    if (NT_SUCCESS(Status)) File->FsContext = Object;
    else ExFreePoolWithTag(Object, 0x31734f4b);
    Irp->IoStatus.Information = 0;
    return Complete(Irp, Status);
}

static NTSTATUS NTAPI Cleanup(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    return Complete(Irp, STATUS_SUCCESS);
}

static NTSTATUS NTAPI Close(PDEVICE_OBJECT Device, PIRP Irp)
{
    OBJECT *Object = ObjectOf(Irp);
    UNREFERENCED_PARAMETER(Device);
    if (Object->Pin) {
        Object->Filter->Pins[Object->Pin->Id] = NULL;
        if (Object->Pin->Next) ObDereferenceObject(Object->Pin->Next);
        ExFreePoolWithTag(Object->Pin, 0x31734b50);
    } else {
        ExFreePoolWithTag(Object->Filter, 0x3173464b);
    }
    ExFreePoolWithTag(Object, 0x31734f4b);
    return Complete(Irp, STATUS_SUCCESS);
}

/* The device. */

static NTSTATUS NTAPI PassOn(PDEVICE_OBJECT Device, PIRP Irp)
{
    EXTENSION *Extension = Device->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Extension->Below, Irp);
}

static NTSTATUS NTAPI Power(PDEVICE_OBJECT Device, PIRP Irp)
{
    EXTENSION *Extension = Device->DeviceExtension;
    PoStartNextPowerIrp(Irp);
    IoSkipCurrentIrpStackLocation(Irp);
    return PoCallDriver(Extension->Below, Irp);
}

static NTSTATUS NTAPI Pnp(PDEVICE_OBJECT Device, PIRP Irp)
{
    EXTENSION *Extension = Device->DeviceExtension;
    UCHAR Minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS Status;
    if (Minor == IRP_MN_START_DEVICE) {
        Irp->IoStatus.Status = IoSetDeviceInterfaceState(&Extension->Link, TRUE);
    } else if (Minor == IRP_MN_REMOVE_DEVICE) {
        IoSetDeviceInterfaceState(&Extension->Link, FALSE);
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    Status = PassOn(Device, Irp);
    if (Minor == IRP_MN_REMOVE_DEVICE) {
        IoDetachDevice(Extension->Below);
        RtlFreeUnicodeString(&Extension->Link);
        IoDeleteDevice(Device);
    }
    return Status;
}

static NTSTATUS NTAPI AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT Device;
    EXTENSION *Extension;
    NTSTATUS Status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_KS, 0, FALSE, &Device);
    if (!NT_SUCCESS(Status)) return Status;
    Extension = Device->DeviceExtension;
    Extension->Physical = Physical;
    Status = IoRegisterDeviceInterface(Physical, &CategoryVideo, NULL, &Extension->Link);
    if (!NT_SUCCESS(Status)) {
        IoDeleteDevice(Device);
        return Status;
    }
    Extension->Below = IoAttachDeviceToDeviceStack(Device, Physical);
    Device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static void NTAPI Unload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverExtension->AddDevice = AddDevice;
    Driver->DriverUnload = Unload;
    Driver->MajorFunction[IRP_MJ_CREATE] = Create;
    Driver->MajorFunction[IRP_MJ_CLEANUP] = Cleanup;
    Driver->MajorFunction[IRP_MJ_CLOSE] = Close;
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    Driver->MajorFunction[IRP_MJ_PNP] = Pnp;
    Driver->MajorFunction[IRP_MJ_POWER] = Power;
    Driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PassOn;
    return STATUS_SUCCESS;
}
