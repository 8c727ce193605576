/* A driver in the manner of Microsoft's compiler that uses what a minidriver finds in the kernel beside streaming: timers and DPCs, lists,
 * work items, locks, files, the registry, DMA, MDLs, strings, threads, interfaces. It has a security cookie, control flow guard, pageable
 * and discardable code, large stack frames and jump tables. */
#include "../msvc/cases.h"

extern "C" {
NTSYSAPI int __cdecl _snprintf(char *, size_t, const char *, ...);
NTSYSAPI int __cdecl _snwprintf(wchar_t *, size_t, const wchar_t *, ...);
NTSYSAPI int __cdecl swprintf_s(wchar_t *, size_t, const wchar_t *, ...);
NTSYSAPI int __cdecl sprintf_s(char *, size_t, const char *, ...);
NTSYSAPI int __cdecl strcat_s(char *, size_t, const char *);
NTSYSAPI int __cdecl strncpy_s(char *, size_t, const char *, size_t);
NTSYSAPI int __cdecl _snprintf_s(char *, size_t, size_t, const char *, ...);
NTSYSAPI int __cdecl atoi(const char *);
NTSYSAPI void __cdecl qsort(void *, size_t, size_t, int (__cdecl *)(const void *, const void *));
NTSYSAPI void *__cdecl bsearch(const void *, const void *, size_t, size_t, int (__cdecl *)(const void *, const void *));
NTSYSAPI int __cdecl memcpy_s(void *, size_t, const void *, size_t);
NTSYSAPI ULONG NTAPI KeQueryMaximumProcessorCount(void);
NTSYSAPI NTSTATUS NTAPI BCryptGenRandom(PVOID, PUCHAR, ULONG, ULONG);
NTSYSAPI BOOLEAN NTAPI RtlTimeToSecondsSince1970(PLARGE_INTEGER, PULONG);
NTSYSAPI void NTAPI ExfAcquirePushLockExclusive(ULONG_PTR *);
NTSYSAPI void NTAPI ExfReleasePushLock(ULONG_PTR *);
NTSYSAPI KIRQL NTAPI ExAcquireSpinLockExclusive(LONG *);
NTSYSAPI void NTAPI ExReleaseSpinLockExclusive(LONG *, KIRQL);
}

static PKSDEVICE TheDevice(PKSFILTER Filter) { return KsGetDevice(Filter); }

static LARGE_INTEGER Milliseconds(LONGLONG Count)
{
    LARGE_INTEGER Time;
    Time.QuadPart = -Count * 10000;
    return Time;
}

static void Sleep(LONGLONG Count)
{
    LARGE_INTEGER Time = Milliseconds(Count);
    KeDelayExecutionThread(KernelMode, FALSE, &Time);
}

/* A class with a static thunk, as C++ drivers wrap their callbacks. */
class Pulse {
public:
    Pulse() : Ticks(0), AtDispatch(0) { KeInitializeTimerEx(&Timer, SynchronizationTimer); KeInitializeDpc(&Dpc, Thunk, this); }
    virtual ~Pulse() { KeCancelTimer(&Timer); KeFlushQueuedDpcs(); }
    virtual void Tick() { Ticks++; AtDispatch += KeGetCurrentIrql() == DISPATCH_LEVEL; }
    void Start(LONG Period) { LARGE_INTEGER Due = Milliseconds(Period); KeSetTimerEx(&Timer, Due, Period, &Dpc); }
    KTIMER Timer;
    ULONG Ticks, AtDispatch;
private:
    static void NTAPI Thunk(PKDPC, PVOID Context, PVOID, PVOID) { static_cast<Pulse *>(Context)->Tick(); }
    KDPC Dpc;
};

static ULONG Timers(PKSFILTER)
{
    Pulse *Beat = new (NonPagedPoolNx, TEST_TAG) Pulse;
    CHECK(Beat);
    Beat->Start(10);
    LARGE_INTEGER Second = Milliseconds(1000);
    CHECK(KeWaitForSingleObject(&Beat->Timer, Executive, KernelMode, FALSE, &Second) == STATUS_SUCCESS);
    Sleep(95);
    CHECK(KeCancelTimer(&Beat->Timer));
    KeFlushQueuedDpcs();
    ULONG Ticks = Beat->Ticks;
    CHECK(Ticks >= 9 && Ticks <= 11 && Beat->AtDispatch == Ticks);
    Sleep(30);
    CHECK(Beat->Ticks == Ticks);
    delete Beat;
    return 0;
}

static ULONG Lookaside(PKSFILTER)
{
    static NPAGED_LOOKASIDE_LIST Nonpaged;
    static PAGED_LOOKASIDE_LIST Paged;
    static LOOKASIDE_LIST_EX Extended;
    PVOID Blocks[8];
    ExInitializeNPagedLookasideList(&Nonpaged, NULL, NULL, POOL_NX_ALLOCATION, 100, TEST_TAG, 0);
    ExInitializePagedLookasideList(&Paged, NULL, NULL, 0, 100, TEST_TAG, 0);
    CHECK(NT_SUCCESS(ExInitializeLookasideListEx(&Extended, NULL, NULL, NonPagedPoolNx, 0, 100, TEST_TAG, 0)));
    for (int Round = 0; Round < 3; Round++) {
        for (int I = 0; I < 8; I++) {
            Blocks[I] = ExAllocateFromNPagedLookasideList(&Nonpaged);
            CHECK(Blocks[I]);
            memset(Blocks[I], I, 100);
        }
        for (int I = 0; I < 8; I++) {
            CHECK(((UCHAR *)Blocks[I])[99] == I);
            ExFreeToNPagedLookasideList(&Nonpaged, Blocks[I]);
        }
    }
    Blocks[0] = ExAllocateFromPagedLookasideList(&Paged);
    CHECK(Blocks[0]);
    ExFreeToPagedLookasideList(&Paged, Blocks[0]);
    CHECK(Nonpaged.L.TotalAllocates == 24);
    ExDeleteNPagedLookasideList(&Nonpaged);
    ExDeletePagedLookasideList(&Paged);
    ExDeleteLookasideListEx(&Extended);
    return 0;
}

static KEVENT Done;
static ULONG WorkRan;
static void NTAPI Work(PDEVICE_OBJECT Device, PVOID Context)
{
    WorkRan += Device && Context == &Done && KeGetCurrentIrql() == PASSIVE_LEVEL;
    KeSetEvent(&Done, 0, FALSE);
}
static void NTAPI ExWork(PVOID Context) { Work((PDEVICE_OBJECT)1, Context); }

static ULONG WorkItems(PKSFILTER Filter)
{
    static WORK_QUEUE_ITEM Item;
    LARGE_INTEGER Second = Milliseconds(1000);
    WorkRan = 0;
    KeInitializeEvent(&Done, SynchronizationEvent, FALSE);
    PIO_WORKITEM Io = IoAllocateWorkItem(TheDevice(Filter)->FunctionalDeviceObject);
    CHECK(Io);
    IoQueueWorkItem(Io, Work, DelayedWorkQueue, &Done);
    CHECK(KeWaitForSingleObject(&Done, Executive, KernelMode, FALSE, &Second) == STATUS_SUCCESS);
    IoFreeWorkItem(Io);
    ExInitializeWorkItem(&Item, ExWork, &Done);
    ExQueueWorkItem(&Item, CriticalWorkQueue);
    CHECK(KeWaitForSingleObject(&Done, Executive, KernelMode, FALSE, &Second) == STATUS_SUCCESS);
    CHECK(WorkRan == 2);
    return 0;
}

static EX_RUNDOWN_REF Rundown;
static KMUTEX Mutex;
static FAST_MUTEX Fast;
static ERESOURCE Resource;
static LONG ReaderWriter;
static ULONG_PTR PushLock;
static volatile LONG Inside[3], Most, Rounds;

static void Visit(int Lock)
{
    LONG Now = InterlockedIncrement(&Inside[Lock]);
    if (Now > Most) Most = Now;
    Sleep(1);
    InterlockedDecrement(&Inside[Lock]);
    InterlockedIncrement(&Rounds);
}

/* Every lock but the shared one lets a single thread in. */
static void NTAPI Contend(PVOID)
{
    for (int I = 0; I < 5; I++) {
        KeWaitForSingleObject(&Mutex, Executive, KernelMode, FALSE, NULL);
        KeWaitForSingleObject(&Mutex, Executive, KernelMode, FALSE, NULL);
        Visit(0);
        KeReleaseMutex(&Mutex, FALSE);
        KeReleaseMutex(&Mutex, FALSE);
        ExAcquireFastMutex(&Fast);
        InterlockedIncrement(&Rounds);
        ExReleaseFastMutex(&Fast);
        KeEnterCriticalRegion();
        ExAcquireResourceExclusiveLite(&Resource, TRUE);
        Visit(1);
        ExConvertExclusiveToSharedLite(&Resource);
        ExReleaseResourceLite(&Resource);
        ExfAcquirePushLockExclusive(&PushLock);
        Visit(2);
        ExfReleasePushLock(&PushLock);
        KeLeaveCriticalRegion();
        KIRQL Old = ExAcquireSpinLockExclusive(&ReaderWriter);
        InterlockedIncrement(&Rounds);
        ExReleaseSpinLockExclusive(&ReaderWriter, Old);
    }
    PsTerminateSystemThread(STATUS_PENDING);
}

static NTSTATUS Thread(PKSTART_ROUTINE Start, PVOID *Object)
{
    HANDLE Handle;
    NTSTATUS Status = PsCreateSystemThread(&Handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Start, NULL);
    if (NT_SUCCESS(Status)) {
        Status = ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, Object, NULL);
        ZwClose(Handle);
    }
    return Status;
}

static ULONG Locks(PKSFILTER)
{
    PVOID Threads[2];
    Most = Rounds = 0;
    KeInitializeMutex(&Mutex, 0);
    ExInitializeFastMutex(&Fast);
    ExInitializeResourceLite(&Resource);
    PushLock = 0;
    CHECK(NT_SUCCESS(Thread(Contend, &Threads[0])) && NT_SUCCESS(Thread(Contend, &Threads[1])));
    CHECK(KeWaitForMultipleObjects(2, Threads, WaitAll, Executive, KernelMode, FALSE, NULL, NULL) == STATUS_SUCCESS);
    ObDereferenceObject(Threads[0]);
    ObDereferenceObject(Threads[1]);
    CHECK(Most == 1 && Rounds == 50);
    KeEnterCriticalRegion();
    CHECK(ExAcquireResourceSharedLite(&Resource, FALSE) && ExAcquireResourceSharedLite(&Resource, FALSE));
    CHECK(ExIsResourceAcquiredSharedLite(&Resource) == 2 && !ExIsResourceAcquiredExclusiveLite(&Resource));
    ExReleaseResourceLite(&Resource);
    ExReleaseResourceLite(&Resource);
    KeLeaveCriticalRegion();
    CHECK(NT_SUCCESS(ExDeleteResourceLite(&Resource)));
    return 0;
}

static ULONG RundownProtection(PKSFILTER)
{
    ExInitializeRundownProtection(&Rundown);
    CHECK(ExAcquireRundownProtection(&Rundown));
    ExReleaseRundownProtection(&Rundown);
    ExWaitForRundownProtectionRelease(&Rundown);
    CHECK(!ExAcquireRundownProtection(&Rundown));
    return 0;
}

static ULONG Files(PKSFILTER)
{
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\SystemRoot\\Temp\\test.bin");
    OBJECT_ATTRIBUTES Attributes;
    IO_STATUS_BLOCK Status;
    FILE_STANDARD_INFORMATION Standard;
    FILE_POSITION_INFORMATION Position;
    LARGE_INTEGER At;
    HANDLE File;
    char Text[16] = { 0 };
    InitializeObjectAttributes(&Attributes, &Name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    CHECK(ZwCreateFile(&File, GENERIC_READ, &Attributes, &Status, NULL, FILE_ATTRIBUTE_NORMAL, FILE_SHARE_READ, FILE_OPEN,
        FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0) == STATUS_OBJECT_NAME_NOT_FOUND);
    CHECK(NT_SUCCESS(ZwCreateFile(&File, GENERIC_READ | GENERIC_WRITE, &Attributes, &Status, NULL, FILE_ATTRIBUTE_NORMAL, 0, FILE_OVERWRITE_IF,
        FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0)));
    CHECK(NT_SUCCESS(ZwWriteFile(File, NULL, NULL, NULL, &Status, (PVOID)"0123456789", 10, NULL, NULL)) && Status.Information == 10);
    CHECK(NT_SUCCESS(ZwQueryInformationFile(File, &Status, &Standard, sizeof(Standard), FileStandardInformation)));
    CHECK(Standard.EndOfFile.QuadPart == 10 && !Standard.Directory);
    CHECK(NT_SUCCESS(ZwQueryInformationFile(File, &Status, &Position, sizeof(Position), FilePositionInformation)));
    CHECK(Position.CurrentByteOffset.QuadPart == 10);
    At.QuadPart = 4;
    CHECK(NT_SUCCESS(ZwReadFile(File, NULL, NULL, NULL, &Status, Text, 3, &At, NULL)) && Status.Information == 3 && !memcmp(Text, "456", 3));
    Position.CurrentByteOffset.QuadPart = 8;
    CHECK(NT_SUCCESS(ZwSetInformationFile(File, &Status, &Position, sizeof(Position), FilePositionInformation)));
    CHECK(NT_SUCCESS(ZwReadFile(File, NULL, NULL, NULL, &Status, Text, 16, NULL, NULL)) && Status.Information == 2 && Text[1] == '9');
    CHECK(ZwReadFile(File, NULL, NULL, NULL, &Status, Text, 16, NULL, NULL) == STATUS_END_OF_FILE);
    CHECK(NT_SUCCESS(ZwClose(File)));
    return 0;
}

static ULONG Seen;
static NTSTATUS NTAPI Query(PWSTR Name, ULONG Type, PVOID Data, ULONG Length, PVOID Context, PVOID EntryContext)
{
    if (Context == &Seen && EntryContext == &Fast && Type == REG_SZ && Length == 4 && !wcscmp(Name, L"List")) Seen += ((PWSTR)Data)[0];
    return STATUS_SUCCESS;
}

static ULONG Registry(PKSFILTER Filter)
{
    HANDLE Key;
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"Number");
    UNICODE_STRING Text = { 0, 0, NULL };
    UCHAR Bytes[64];
    PKEY_VALUE_PARTIAL_INFORMATION Partial = (PKEY_VALUE_PARTIAL_INFORMATION)Bytes;
    ULONG Length, Number = 7, Missing = 0, Default = 9;
    static WCHAR Path[] = L"ksframe-test\\Parameters", NumberName[] = L"Number", TextName[] = L"Text", ListName[] = L"List", NoName[] = L"No";
    CHECK(NT_SUCCESS(IoOpenDeviceRegistryKey(TheDevice(Filter)->PhysicalDeviceObject, PLUGPLAY_REGKEY_DRIVER, KEY_ALL_ACCESS, &Key)));
    CHECK(NT_SUCCESS(ZwSetValueKey(Key, &Name, 0, REG_DWORD, &Number, sizeof(Number))));
    CHECK(NT_SUCCESS(ZwQueryValueKey(Key, &Name, KeyValuePartialInformation, Bytes, sizeof(Bytes), &Length)));
    CHECK(Partial->Type == REG_DWORD && Partial->DataLength == 4 && *(PULONG)Partial->Data == 7);
    CHECK(ZwQueryValueKey(Key, &Name, KeyValuePartialInformation, Bytes, 4, &Length) == STATUS_BUFFER_TOO_SMALL && Length == 16);
    CHECK(NT_SUCCESS(ZwClose(Key)));
    CHECK(NT_SUCCESS(RtlCreateRegistryKey(RTL_REGISTRY_SERVICES, Path)));
    CHECK(NT_SUCCESS(RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, Path, NumberName, REG_DWORD, &Number, sizeof(Number))));
    CHECK(NT_SUCCESS(RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, Path, TextName, REG_SZ, (PVOID)L"abc", 8)));
    CHECK(NT_SUCCESS(RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, Path, ListName, REG_MULTI_SZ, (PVOID)L"x\0y\0", 10)));
    Number = Seen = 0;
    RTL_QUERY_REGISTRY_TABLE Table[] = {
        { NULL, RTL_QUERY_REGISTRY_DIRECT | 0x100, NumberName, &Number, REG_DWORD << 24, NULL, 0 },
        { NULL, RTL_QUERY_REGISTRY_DIRECT, TextName, &Text, REG_NONE, NULL, 0 },
        { Query, 0, ListName, &Fast, REG_NONE, NULL, 0 },
        { NULL, RTL_QUERY_REGISTRY_DIRECT, NoName, &Missing, REG_DWORD, &Default, sizeof(Default) },
        { NULL, 0, NULL, NULL, 0, NULL, 0 },
    };
    CHECK(NT_SUCCESS(RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, Path, Table, &Seen, NULL)));
    CHECK(Number == 7 && Missing == 9 && Seen == 'x' + 'y' && Text.Length == 6 && !wcscmp(Text.Buffer, L"abc"));
    RtlFreeUnicodeString(&Text);
    RTL_QUERY_REGISTRY_TABLE Wrong[] = {
        { NULL, RTL_QUERY_REGISTRY_DIRECT | 0x100, TextName, &Number, REG_DWORD << 24, NULL, 0 }, { NULL, 0, NULL, NULL, 0, NULL, 0 } };
    CHECK(RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, Path, Wrong, NULL, NULL) == STATUS_OBJECT_TYPE_MISMATCH);
    RTL_QUERY_REGISTRY_TABLE Required[] = {
        { NULL, RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_REQUIRED, NoName, &Number, REG_NONE, NULL, 0 }, { NULL, 0, NULL, NULL, 0, NULL, 0 } };
    CHECK(RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, Path, Required, NULL, NULL) == STATUS_OBJECT_NAME_NOT_FOUND);
    return 0;
}

static ULONG Elements, Bytes;
static void NTAPI ListControl(PDEVICE_OBJECT, PIRP, PSCATTER_GATHER_LIST List, PVOID Context)
{
    for (ULONG I = 0; I < List->NumberOfElements; I++) Bytes += List->Elements[I].Length;
    Elements = List->NumberOfElements;
    *(PSCATTER_GATHER_LIST *)Context = List;
}

static ULONG Dma(PKSFILTER Filter)
{
    DEVICE_DESCRIPTION Description;
    ULONG Registers = 0;
    PHYSICAL_ADDRESS Logical;
    PSCATTER_GATHER_LIST List = NULL;
    KIRQL Old;
    RtlZeroMemory(&Description, sizeof(Description));
    Description.Version = DEVICE_DESCRIPTION_VERSION;
    Description.Master = Description.ScatterGather = Description.Dma32BitAddresses = TRUE;
    Description.InterfaceType = PCIBus;
    Description.MaximumLength = 0x10000;
    PDMA_ADAPTER Adapter = IoGetDmaAdapter(TheDevice(Filter)->PhysicalDeviceObject, &Description, &Registers);
    CHECK(Adapter && Registers >= 16);
    PVOID Common = Adapter->DmaOperations->AllocateCommonBuffer(Adapter, 5000, &Logical, TRUE);
    CHECK(Common && Adapter->DmaOperations->GetDmaAlignment(Adapter) >= 1);
    Adapter->DmaOperations->FreeCommonBuffer(Adapter, 5000, Logical, Common, TRUE);
    PUCHAR Buffer = (PUCHAR)ExAllocatePoolWithTag(NonPagedPoolNx, 12000, TEST_TAG);
    PMDL Mdl = IoAllocateMdl(Buffer, 12000, FALSE, FALSE, NULL);
    CHECK(Buffer && Mdl);
    MmBuildMdlForNonPagedPool(Mdl);
    Elements = Bytes = 0;
    PDEVICE_OBJECT Device = TheDevice(Filter)->FunctionalDeviceObject;
    KeRaiseIrql(DISPATCH_LEVEL, &Old);
    NTSTATUS Status = Adapter->DmaOperations->GetScatterGatherList(Adapter, Device, Mdl,
        MmGetMdlVirtualAddress(Mdl), 12000, ListControl, &List, TRUE);
    if (List) Adapter->DmaOperations->PutScatterGatherList(Adapter, List, TRUE);
    KeLowerIrql(Old);
    CHECK(NT_SUCCESS(Status) && List && Bytes == 12000 && Elements == ADDRESS_AND_SIZE_TO_SPAN_PAGES(Buffer, 12000));
    IoFreeMdl(Mdl);
    ExFreePool(Buffer);
    Adapter->DmaOperations->PutDmaAdapter(Adapter);
    return 0;
}

static ULONG Mdls(PKSFILTER)
{
    PHYSICAL_ADDRESS Low, High, Skip;
    Low.QuadPart = 0; High.QuadPart = -1; Skip.QuadPart = 0;
    PUCHAR Buffer = (PUCHAR)ExAllocatePoolWithTag(NonPagedPoolNx, 8192, TEST_TAG);
    PMDL Mdl = IoAllocateMdl(Buffer, 8192, FALSE, FALSE, NULL), Part = IoAllocateMdl(Buffer, 8192, FALSE, FALSE, NULL);
    CHECK(Buffer && Mdl && Part && MmSizeOfMdl(Buffer, 8192) >= sizeof(MDL) + 2 * sizeof(PFN_NUMBER));
    MmBuildMdlForNonPagedPool(Mdl);
    CHECK(MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority) == Buffer);
    IoBuildPartialMdl(Mdl, Part, Buffer + 100, 200);
    CHECK(MmGetSystemAddressForMdlSafe(Part, NormalPagePriority) == Buffer + 100 && MmGetMdlByteCount(Part) == 200);
    MmPrepareMdlForReuse(Part);
    IoFreeMdl(Part);
    IoFreeMdl(Mdl);
    ExFreePool(Buffer);
    Mdl = MmAllocatePagesForMdlEx(Low, High, Skip, 10000, MmCached, 0);
    CHECK(Mdl && MmGetMdlByteCount(Mdl) >= 10000);
    PUCHAR Mapped = (PUCHAR)MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmCached, NULL, FALSE, NormalPagePriority);
    CHECK(Mapped && Mapped[9999] == 0);
    Mapped[9999] = 1;
    MmUnmapLockedPages(Mapped, Mdl);
    MmFreePagesFromMdl(Mdl);
    ExFreePool(Mdl);
    return 0;
}

static __declspec(code_seg("PAGE")) ULONG Strings(PKSFILTER)
{
    char Text[40];
    wchar_t Wide[40];
    UNICODE_STRING Number, Upper, Abc = RTL_CONSTANT_STRING(L"aBc"), Camera = RTL_CONSTANT_STRING(L"CAMERA1"), Cam = RTL_CONSTANT_STRING(L"cam");
    ANSI_STRING Ansi;
    ULONG Value = 0;
    CHECK(_snprintf(Text, sizeof(Text), "%s %5d|%-4x|%04hx|%I64u|%c%%", "a", -42, 0xbe, 0x1ffff, 1ull << 40, 'z') == 34);
    CHECK(!strcmp(Text, "a   -42|be  |ffff|1099511627776|z%"));
    CHECK(_snwprintf(Wide, 40, L"%s-%S-%03u-%.2s-%p", L"w", "n", 7u, L"xyz", (PVOID)0xabc) == 27);
    CHECK(!wcscmp(Wide, L"w-n-007-xy-0000000000000ABC"));
    CHECK(_snprintf(Text, 3, "abcdef") == -1 && sprintf_s(Text, sizeof(Text), "%+d %#x", 5, 255) == 7 && !strcmp(Text, "+5 0xff"));
    CHECK(_snprintf_s(Text, 4, (size_t)-1, "%s", "abcdef") == -1 && !strcmp(Text, "abc"));
    CHECK(strcat_s(Text, sizeof(Text), "d") == 0 && !strcmp(Text, "abcd") && strncpy_s(Text, 3, "xyz", 3) == 34 && !Text[0]);
    CHECK(swprintf_s(Wide, 40, L"%d", 12) == 2 && wcsstr(L"a needle", L"need") != NULL && !wcsstr(L"a", L"b"));
    CHECK(!strcmp(strrchr("a/b/c", '/'), "/c") && atoi(" -17x") == -17);
    Number.Buffer = Wide; Number.Length = 0; Number.MaximumLength = sizeof(Wide);
    CHECK(NT_SUCCESS(RtlIntegerToUnicodeString(255, 16, &Number)) && !wcscmp(Wide, L"FF") && Number.Length == 4);
    CHECK(NT_SUCCESS(RtlUnicodeStringToInteger(&Number, 16, &Value)) && Value == 255);
    CHECK(NT_SUCCESS(RtlUpcaseUnicodeString(&Upper, &Abc, TRUE)) && !wcscmp(Upper.Buffer, L"ABC"));
    RtlFreeUnicodeString(&Upper);
    CHECK(NT_SUCCESS(RtlUnicodeStringToAnsiString(&Ansi, &Abc, TRUE)) && Ansi.Length == 3 && !memcmp(Ansi.Buffer, "aBc", 4));
    RtlFreeAnsiString(&Ansi);
    CHECK(RtlPrefixUnicodeString(&Cam, &Camera, TRUE) && !RtlPrefixUnicodeString(&Cam, &Camera, FALSE));
    return 0;
}

static ULONG Clocks(PKSFILTER)
{
    UNICODE_STRING Known = RTL_CONSTANT_STRING(L"KeQueryPerformanceCounter"), Unknown = RTL_CONSTANT_STRING(L"KeNoSuchThing");
    typedef LARGE_INTEGER (NTAPI *COUNTER)(PLARGE_INTEGER);
    LARGE_INTEGER Frequency, System, Later, Ticks;
    COUNTER Counter = (COUNTER)MmGetSystemRoutineAddress(&Known);
    CHECK(Counter && !MmGetSystemRoutineAddress(&Unknown));
    LONGLONG Before = Counter(&Frequency).QuadPart;
    KeQuerySystemTime(&System);
    ULONGLONG Interrupt = KeQueryInterruptTime();
    KeQueryTickCount(&Ticks);
    Sleep(100);
    LONGLONG Passed = (Counter(NULL).QuadPart - Before) * 1000 / Frequency.QuadPart;
    KeQuerySystemTime(&Later);
    CHECK(Passed >= 100 && Passed < 110);
    CHECK(Later.QuadPart - System.QuadPart >= 1000000 && KeQueryInterruptTime() - Interrupt >= 1000000);
    return 0;
}

static NTSTATUS ThreadStatus(PVOID Object)
{
    return KeWaitForSingleObject(Object, Executive, KernelMode, FALSE, NULL);
}
static PKTHREAD SeenThread;
static void NTAPI Remember(PVOID)
{
    SeenThread = (PKTHREAD)__readgsqword(0x188);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static ULONG Threads(PKSFILTER)
{
    PVOID Object;
    CHECK(NT_SUCCESS(Thread(Remember, &Object)));
    CHECK(ThreadStatus(Object) == STATUS_SUCCESS && SeenThread == Object && SeenThread != KeGetCurrentThread());
    ObDereferenceObject(Object);
    return 0;
}

static const GUID ClassA = { 0x2f5c1cb1, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };
static const GUID ClassB = { 0x2f5c1cb2, 0x6a0b, 0x4b52, { 0x9a, 0x7a, 0x6f, 0x1e, 0x64, 0xc0, 0xd7, 0xe1 } };

static ULONG Interfaces(PKSFILTER Filter)
{
    UNICODE_STRING Reference = RTL_CONSTANT_STRING(L"one"), A, B, Alias;
    PDEVICE_OBJECT Pdo = TheDevice(Filter)->PhysicalDeviceObject;
    PWSTR List;
    WCHAR Name[64];
    ULONG Length;
    CHECK(NT_SUCCESS(IoRegisterDeviceInterface(Pdo, &ClassA, &Reference, &A)));
    CHECK(IoGetDeviceInterfaceAlias(&A, &ClassB, &Alias) == STATUS_OBJECT_NAME_NOT_FOUND);
    CHECK(NT_SUCCESS(IoRegisterDeviceInterface(Pdo, &ClassB, &Reference, &B)));
    CHECK(NT_SUCCESS(IoGetDeviceInterfaceAlias(&A, &ClassB, &Alias)) && RtlEqualUnicodeString(&B, &Alias, TRUE));
    CHECK(NT_SUCCESS(IoGetDeviceInterfaces(&ClassA, NULL, 0, &List)) && List[0] == 0);
    ExFreePool(List);
    CHECK(NT_SUCCESS(IoSetDeviceInterfaceState(&A, TRUE)) && IoSetDeviceInterfaceState(&A, TRUE) == STATUS_OBJECT_NAME_EXISTS);
    CHECK(NT_SUCCESS(IoGetDeviceInterfaces(&ClassA, NULL, 0, &List)) && !wcscmp(List, A.Buffer) && List[wcslen(List) + 1] == 0);
    ExFreePool(List);
    CHECK(NT_SUCCESS(IoSetDeviceInterfaceState(&A, FALSE)));
    RtlFreeUnicodeString(&A);
    RtlFreeUnicodeString(&B);
    RtlFreeUnicodeString(&Alias);
    CHECK(NT_SUCCESS(IoGetDeviceProperty(Pdo, DevicePropertyEnumeratorName, sizeof(Name), Name, &Length)) && !wcscmp(Name, L"ROOT"));
    CHECK(IoGetDeviceProperty(Pdo, DevicePropertyEnumeratorName, 2, Name, &Length) == STATUS_BUFFER_TOO_SMALL && Length == 10);
    return 0;
}

static int __cdecl ByValue(const void *A, const void *B) { return *(const int *)A - *(const int *)B; }

static ULONG Tools(PKSFILTER)
{
    RTL_BITMAP Map;
    ULONG Words[2] = { 0, 0 };
    int Values[5] = { 30, 10, 50, 20, 40 }, Key = 40, Gone = 41, Copy[2];
    KDEVICE_QUEUE Queue;
    KDEVICE_QUEUE_ENTRY Entries[3];
    TIME_FIELDS Fields = { 2024, 2, 29, 13, 14, 15, 160, 0 }, Back;
    LARGE_INTEGER Time;
    ULONG Seconds;
    ULONG_PTR Low, High;
    RtlInitializeBitMap(&Map, Words, 40);
    RtlSetBits(&Map, 3, 30);
    CHECK(Words[0] == 0xFFFFFFF8 && Words[1] == 1 && RtlNumberOfSetBits(&Map) == 30 && RtlTestBit(&Map, 32) && !RtlTestBit(&Map, 33));
    CHECK(RtlFindClearBitsAndSet(&Map, 4, 0) == 33 && RtlFindClearBits(&Map, 4, 0) == 0xFFFFFFFF && RtlAreBitsSet(&Map, 3, 34));
    qsort(Values, 5, sizeof(int), ByValue);
    CHECK(Values[0] == 10 && Values[2] == 30 && Values[4] == 50);
    CHECK(bsearch(&Key, Values, 5, sizeof(int), ByValue) == &Values[3] && !bsearch(&Gone, Values, 5, sizeof(int), ByValue));
    CHECK(memcpy_s(Copy, sizeof(Copy), Values, 8) == 0 && Copy[1] == 20 && memcpy_s(Copy, sizeof(Copy), Values, 9) == 34 && Copy[1] == 0);
    KeInitializeDeviceQueue(&Queue);
    CHECK(!KeInsertDeviceQueue(&Queue, &Entries[0]));
    CHECK(KeInsertByKeyDeviceQueue(&Queue, &Entries[1], 9) && KeInsertByKeyDeviceQueue(&Queue, &Entries[2], 5));
    CHECK(KeRemoveDeviceQueue(&Queue) == &Entries[2] && KeRemoveDeviceQueue(&Queue) == &Entries[1] && !KeRemoveDeviceQueue(&Queue));
    CHECK(!KeInsertDeviceQueue(&Queue, &Entries[0]) && !KeRemoveDeviceQueue(&Queue));
    CHECK(RtlTimeFieldsToTime(&Fields, &Time));
    RtlTimeToTimeFields(&Time, &Back);
    CHECK(Back.Year == 2024 && Back.Month == 2 && Back.Day == 29 && Back.Hour == 13 && Back.Second == 15 && Back.Weekday == 4); /* a Thursday */
    CHECK(RtlTimeToSecondsSince1970(&Time, &Seconds) && Seconds == 1709212455);
    Fields.Year = 2023;
    CHECK(!RtlTimeFieldsToTime(&Fields, &Time)); /* no leap year */
    GUID One, Two;
    UCHAR Random[2][16] = { { 0 }, { 0 } };
    CHECK(NT_SUCCESS(ExUuidCreate(&One)) && NT_SUCCESS(ExUuidCreate(&Two)) && memcmp(&One, &Two, 16) && One.Data3 >> 12 == 4);
    CHECK(NT_SUCCESS(BCryptGenRandom(NULL, Random[0], 16, 2)) && memcmp(Random[0], Random[1], 16));
    CHECK(BCryptGenRandom(NULL, Random[0], 16, 0) == STATUS_INVALID_HANDLE);
    IoGetStackLimits(&Low, &High);
    CHECK(Low < (ULONG_PTR)&High && (ULONG_PTR)&High < High);
    CHECK(KeQueryActiveProcessors() == (1ull << KeQueryMaximumProcessorCount()) - 1);
    return 0;
}

/* A frame of three pages: the compiler calls __chkstk; and an array, so it has a cookie. */
static __declspec(noinline) ULONG Large(ULONG Value)
{
    UCHAR Frame[12288];
    memset(Frame, (int)Value, sizeof(Frame));
    return Frame[Value] + Frame[12287];
}

static __declspec(noinline) ULONG Table(ULONG Which)
{
    switch (Which) {
    case 0: return 11; case 1: return 7; case 2: return 5; case 3: return 29; case 4: return 3; case 5: return 17; case 6: return 2;
    default: return 0;
    }
}

static __declspec(noinline) double Half(volatile double *Value) { return *Value * 0.5; }

static ULONG CompilersConventions(PKSFILTER)
{
    volatile double Value = 7;
    TEST_CASE Pointer = Strings;
    CHECK(Large(9) == 18 && Table(3) == 29 && Table(6) == 2 && Table(70) == 0);
    CHECK(Half(&Value) == 3.5);
    CHECK(((TEST_CASE volatile &)Pointer)(NULL) == 0);
    CHECK(__security_cookie != 0x00002B992DDFA232ull);
    return 0;
}

static const TEST_CASE Cases[] = { Timers, Lookaside, WorkItems, Locks, RundownProtection, Files, Registry, Dma, Mdls, Strings, Clocks,
    Threads, Interfaces, CompilersConventions, Tools };

static void Begin() {}

TEST_DRIVER(0x2f5c1ca0, Begin, Cases)
