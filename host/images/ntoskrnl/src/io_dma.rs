//! DMA adapters (IoGetDmaAdapter, DMA_OPERATIONS of version 1): common buffers, scatter/gather lists, map transfers.
//!
//! Logical addresses are virtual ones: nothing here has a bus, and no device moves the bytes; a test does that in its place.
//! What the table has beyond version 1 stops the run by name.

use std::cell::Cell;

use ks_sys::*;
use machine::irql::DISPATCH_LEVEL;
use machine::stop::violation;
use machine::{Export, FaultKind, PoolRequest, arena, machine};

type Adapter = PDMA_ADAPTER;

machine::exports! { pub(crate) EXPORTS;
    IoGetDmaAdapter, PASSIVE_LEVEL;
}

// The functions behind DMA_OPERATIONS, with the levels of their pages.
machine::exports! { OPERATIONS;
    PutDmaAdapter: unsafe extern "win64" fn(Adapter), DISPATCH_LEVEL;
    AllocateCommonBuffer: unsafe extern "win64" fn(Adapter, ULONG, *mut u64, BOOLEAN) -> PVOID, PASSIVE_LEVEL;
    FreeCommonBuffer: unsafe extern "win64" fn(Adapter, ULONG, u64, PVOID, BOOLEAN), PASSIVE_LEVEL;
    AllocateAdapterChannel:
        unsafe extern "win64" fn(Adapter, PDEVICE_OBJECT, ULONG, PDRIVER_CONTROL, PVOID) -> NTSTATUS, DISPATCH_LEVEL;
    FlushAdapterBuffers:
        unsafe extern "win64" fn(Adapter, PMDL, PVOID, PVOID, ULONG, BOOLEAN) -> BOOLEAN, DISPATCH_LEVEL;
    FreeAdapterChannel: unsafe extern "win64" fn(Adapter), DISPATCH_LEVEL;
    FreeMapRegisters: unsafe extern "win64" fn(Adapter, PVOID, ULONG), DISPATCH_LEVEL;
    MapTransfer: unsafe extern "win64" fn(Adapter, PMDL, PVOID, PVOID, PULONG, BOOLEAN) -> u64, DISPATCH_LEVEL;
    GetDmaAlignment: unsafe extern "win64" fn(Adapter) -> ULONG, PASSIVE_LEVEL;
    GetScatterGatherList:
        unsafe extern "win64" fn(
            Adapter, PDEVICE_OBJECT, PMDL, PVOID, ULONG, PDRIVER_LIST_CONTROL, PVOID, BOOLEAN) -> NTSTATUS, DISPATCH_LEVEL;
    PutScatterGatherList: unsafe extern "win64" fn(Adapter, PSCATTER_GATHER_LIST, BOOLEAN), DISPATCH_LEVEL;
    CalculateScatterGatherListSize:
        unsafe extern "win64" fn(Adapter, PMDL, PVOID, ULONG, PULONG, PULONG) -> NTSTATUS, DISPATCH_LEVEL;
    BuildScatterGatherList:
        unsafe extern "win64" fn(
            Adapter, PDEVICE_OBJECT, PMDL, PVOID, ULONG, PDRIVER_LIST_CONTROL, PVOID, BOOLEAN, PVOID, ULONG) -> NTSTATUS,
        DISPATCH_LEVEL;
}

/// The table's slots after Size, in its order; what has no function here stops the run.
const SLOTS: [&str; 33] = [
    "PutDmaAdapter",
    "AllocateCommonBuffer",
    "FreeCommonBuffer",
    "AllocateAdapterChannel",
    "FlushAdapterBuffers",
    "FreeAdapterChannel",
    "FreeMapRegisters",
    "MapTransfer",
    "GetDmaAlignment",
    "ReadDmaCounter",
    "GetScatterGatherList",
    "PutScatterGatherList",
    "CalculateScatterGatherListSize",
    "BuildScatterGatherList",
    "BuildMdlFromScatterGatherList",
    "GetDmaAdapterInfo",
    "GetDmaTransferInfo",
    "InitializeDmaTransferContext",
    "AllocateCommonBufferEx",
    "AllocateAdapterChannelEx",
    "ConfigureAdapterChannel",
    "CancelAdapterChannel",
    "MapTransferEx",
    "GetScatterGatherListEx",
    "BuildScatterGatherListEx",
    "FlushAdapterBuffersEx",
    "FreeAdapterObject",
    "CancelMappedTransfer",
    "AllocateDomainCommonBuffer",
    "FlushDmaBuffer",
    "JoinDmaDomain",
    "LeaveDmaDomain",
    "GetDmaDomain",
];

const _: () = assert!(size_of::<DMA_OPERATIONS>() == 8 * (SLOTS.len() + 1));

const TAG: u32 = u32::from_le_bytes(*b"DmaA");
const PAGE: usize = arena::PAGE;
/// "GetDmaAlignment": buffers may begin anywhere.
const ALIGNMENT: u32 = 1;

#[derive(Default)]
struct Table(Cell<usize>);

/// DMA_ADAPTER, and what the host keeps behind it.
#[repr(C)]
struct Own {
    public: DMA_ADAPTER,
    map_registers: u32,
}

fn table() -> usize {
    let table = machine().state::<Table>();
    if table.0.get() == 0 {
        let find = |name: &str| OPERATIONS.iter().find(|export: &&Export| export.name == name);
        let slots: Vec<_> = SLOTS.iter().map(|name| (*name, find(name))).collect();
        let at = machine().allocate_system(size_of::<DMA_OPERATIONS>());
        let functions = machine().bind_table("hal.dll", &slots);
        // SAFETY: memory of the table's size, taken just now.
        unsafe {
            (at as *mut u32).write(size_of::<DMA_OPERATIONS>() as u32);
            for (index, function) in functions.into_iter().enumerate() {
                (at as *mut usize).add(index + 1).write(function);
            }
        }
        table.0.set(at);
    }
    table.0.get()
}

/// "NumberOfMapRegisters: the most that the driver can allocate for one transfer": one for each page, and one more for the offset.
unsafe extern "win64" fn IoGetDmaAdapter(
    device: PDEVICE_OBJECT,
    description: *mut DEVICE_DESCRIPTION,
    map_registers: PULONG,
) -> *mut DMA_ADAPTER {
    if crate::pnp::instance_of(device).is_none() && !device.is_null() {
        violation(
            "IoGetDmaAdapter",
            "IoGetDmaAdapter (Parameters)",
            "IoGetDmaAdapter was given a device object that is no physical one",
        );
    }
    if (*description).Version > 3 || machine().fails(FaultKind::Create) {
        return std::ptr::null_mut();
    }
    let request = PoolRequest { size: size_of::<Own>(), tag: TAG, zero: true, ..PoolRequest::default() };
    let own = machine().allocate(request) as *mut Own;
    if own.is_null() {
        return std::ptr::null_mut();
    }
    (*own).public.Version = 1;
    (*own).public.Size = size_of::<DMA_ADAPTER>() as u16;
    (*own).public.DmaOperations = table() as PDMA_OPERATIONS;
    (*own).map_registers = ((*description).MaximumLength as usize).div_ceil(PAGE) as u32 + 1;
    *map_registers = (*own).map_registers;
    own.cast()
}

unsafe extern "win64" fn PutDmaAdapter(adapter: Adapter) {
    machine().free(adapter as usize, Some(TAG));
}

unsafe extern "win64" fn AllocateCommonBuffer(
    _adapter: Adapter,
    length: ULONG,
    logical: *mut u64,
    _cached: BOOLEAN,
) -> PVOID {
    if machine().fails(FaultKind::Allocation) {
        return std::ptr::null_mut();
    }
    let request = PoolRequest { size: length as usize, tag: TAG, align: PAGE, ..PoolRequest::default() };
    let buffer = machine().allocate(request);
    *logical = buffer as u64;
    buffer as PVOID
}

/// "The parameters must be those that AllocateCommonBuffer was called with, and what it returned."
unsafe extern "win64" fn FreeCommonBuffer(
    _: Adapter,
    _length: ULONG,
    logical: u64,
    buffer: PVOID,
    _: BOOLEAN,
) {
    if logical != buffer as u64 {
        violation(
            "DmaCommonBuffer",
            "FREE_COMMON_BUFFER (Parameters)",
            "the logical address is not this buffer's",
        );
    }
    machine().free(buffer as usize, Some(TAG));
}

unsafe extern "win64" fn GetDmaAlignment(_adapter: Adapter) -> ULONG {
    ALIGNMENT
}

fn check_at_dispatch(name: &str) {
    if machine().irql() != DISPATCH_LEVEL {
        violation(
            "IrqlDispatch",
            &format!("{name} (Requirements, IRQL)"),
            format!("{name} was called below DISPATCH_LEVEL"),
        );
    }
}

/// "The routine is called when the registers are there": at once, for there are enough.
unsafe extern "win64" fn AllocateAdapterChannel(
    adapter: Adapter,
    device: PDEVICE_OBJECT,
    registers: ULONG,
    routine: PDRIVER_CONTROL,
    context: PVOID,
) -> NTSTATUS {
    check_at_dispatch("AllocateAdapterChannel");
    if registers > (*adapter.cast::<Own>()).map_registers {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let Some(routine) = routine else { return STATUS_INVALID_PARAMETER };
    crate::invoke("AdapterControl", device as usize, routine as usize, || {
        routine(device, (*device).CurrentIrp, adapter.cast(), context)
    });
    STATUS_SUCCESS
}

unsafe extern "win64" fn FreeAdapterChannel(_adapter: Adapter) {}

unsafe extern "win64" fn FreeMapRegisters(_adapter: Adapter, _base: PVOID, _count: ULONG) {}

/// "Length: on return, the number of bytes that are physically contiguous": to the end of the page.
unsafe extern "win64" fn MapTransfer(
    _adapter: Adapter,
    mdl: PMDL,
    _base: PVOID,
    at: PVOID,
    length: PULONG,
    _write: BOOLEAN,
) -> u64 {
    check_range(mdl, at as usize, *length);
    *length = (*length).min((PAGE - at as usize % PAGE) as u32);
    at as u64
}

/// "TRUE if the data was flushed": nothing is buffered.
unsafe extern "win64" fn FlushAdapterBuffers(
    _adapter: Adapter,
    _mdl: PMDL,
    _base: PVOID,
    _at: PVOID,
    _length: ULONG,
    _write: BOOLEAN,
) -> BOOLEAN {
    1
}

/// The range must lie in what the MDL describes, whose pages are locked or nonpaged.
unsafe fn check_range(mdl: PMDL, at: usize, length: u32) {
    const MDL_PAGES_LOCKED: i16 = 2;
    const MDL_SOURCE_IS_NONPAGED_POOL: i16 = 4;
    let start = (*mdl).StartVa as usize + (*mdl).ByteOffset as usize;
    if at < start || at + length as usize > start + (*mdl).ByteCount as usize {
        violation("DmaRange", "MAP_TRANSFER (Parameters)", "the range for DMA is not within its MDL");
    }
    if (*mdl).MdlFlags & (MDL_PAGES_LOCKED | MDL_SOURCE_IS_NONPAGED_POOL) == 0 {
        violation("DmaUnlocked", "GET_SCATTER_GATHER_LIST (Remarks)", "the pages for DMA are not locked");
    }
}

fn elements(at: usize, length: u32) -> usize {
    (at % PAGE + length as usize).div_ceil(PAGE)
}

fn list_size(at: usize, length: u32) -> usize {
    size_of::<SCATTER_GATHER_LIST>() + elements(at, length) * size_of::<SCATTER_GATHER_ELEMENT>()
}

/// One element for each page.
unsafe fn fill(list: PSCATTER_GATHER_LIST, at: usize, length: u32) {
    let count = elements(at, length);
    (*list).NumberOfElements = count as u32;
    (*list).Reserved = 0;
    let first = list.add(1).cast::<SCATTER_GATHER_ELEMENT>();
    let (mut at, end) = (at, at + length as usize);
    for index in 0..count {
        let bytes = (PAGE - at % PAGE).min(end - at);
        let mut element: SCATTER_GATHER_ELEMENT = zeroed();
        element.Address.QuadPart = at as i64;
        element.Length = bytes as u32;
        first.add(index).write(element);
        at += bytes;
    }
}

unsafe extern "win64" fn GetScatterGatherList(
    _adapter: Adapter,
    device: PDEVICE_OBJECT,
    mdl: PMDL,
    at: PVOID,
    length: ULONG,
    routine: PDRIVER_LIST_CONTROL,
    context: PVOID,
    _write: BOOLEAN,
) -> NTSTATUS {
    check_at_dispatch("GetScatterGatherList");
    check_range(mdl, at as usize, length);
    if machine().fails(FaultKind::Mapping) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let size = list_size(at as usize, length);
    let list =
        machine().allocate(PoolRequest { size, tag: TAG, ..PoolRequest::default() }) as PSCATTER_GATHER_LIST;
    if list.is_null() {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    fill(list, at as usize, length);
    call(device, routine, list, context)
}

unsafe fn call(
    device: PDEVICE_OBJECT,
    routine: PDRIVER_LIST_CONTROL,
    list: PSCATTER_GATHER_LIST,
    context: PVOID,
) -> NTSTATUS {
    let Some(routine) = routine else { return STATUS_INVALID_PARAMETER };
    crate::invoke("AdapterListControl", device as usize, routine as usize, || {
        routine(device, (*device).CurrentIrp, list, context);
    });
    STATUS_SUCCESS
}

/// "Frees the list that GetScatterGatherList allocated"; one that lies in the driver's own buffer stays there.
unsafe extern "win64" fn PutScatterGatherList(
    _adapter: Adapter,
    list: PSCATTER_GATHER_LIST,
    _write: BOOLEAN,
) {
    if (*list).Reserved == 0 {
        machine().free(list as usize, Some(TAG));
    }
}

unsafe extern "win64" fn CalculateScatterGatherListSize(
    _adapter: Adapter,
    mdl: PMDL,
    at: PVOID,
    length: ULONG,
    size: PULONG,
    registers: PULONG,
) -> NTSTATUS {
    let at = if mdl.is_null() { at as usize } else { (*mdl).StartVa as usize + (*mdl).ByteOffset as usize };
    *size = list_size(at, length) as u32;
    if !registers.is_null() {
        *registers = elements(at, length) as u32;
    }
    STATUS_SUCCESS
}

unsafe extern "win64" fn BuildScatterGatherList(
    _adapter: Adapter,
    device: PDEVICE_OBJECT,
    mdl: PMDL,
    at: PVOID,
    length: ULONG,
    routine: PDRIVER_LIST_CONTROL,
    context: PVOID,
    _write: BOOLEAN,
    buffer: PVOID,
    room: ULONG,
) -> NTSTATUS {
    check_at_dispatch("BuildScatterGatherList");
    check_range(mdl, at as usize, length);
    if list_size(at as usize, length) > room as usize {
        return STATUS_BUFFER_TOO_SMALL;
    }
    let list = buffer as PSCATTER_GATHER_LIST;
    fill(list, at as usize, length);
    // Tells PutScatterGatherList whose memory it is.
    (*list).Reserved = 1;
    call(device, routine, list, context)
}
