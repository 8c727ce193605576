//! IRPs: made, reused, freed, and what is done when one has come back to where it was made.
//!
//! The IRP and its stack locations have Windows' layout and lie in pool. Beside it the host keeps who made it and what to
//! do at its end.

use std::cell::{Cell, RefCell};

use ks_sys::*;
use machine::stop::{bug_check, violation};
use machine::{FaultKind, NumberMap, PoolRequest, machine};

use crate::inline::{current_stack, set_current_stack, status};
use crate::{nt_error, nt_success};

machine::exports! { pub(crate) EXPORTS;
    IoAllocateIrp, DISPATCH_LEVEL;
    IoBuildAsynchronousFsdRequest, APC_LEVEL;
    IoBuildDeviceIoControlRequest, PASSIVE_LEVEL;
    IoBuildSynchronousFsdRequest, PASSIVE_LEVEL;
    IoFreeIrp, DISPATCH_LEVEL;
    IoGetRequestorProcess: unsafe extern "win64" fn(PIRP) -> usize, DISPATCH_LEVEL;
    IoInitializeIrp, DISPATCH_LEVEL;
    IoReuseIrp, DISPATCH_LEVEL;
}

const TAG: u32 = u32::from_le_bytes(*b"Irp ");
pub(crate) const IO_TYPE_IRP: i16 = 6;
const IRP_BUFFERED_IO: u32 = 0x10;
const IRP_DEALLOCATE_BUFFER: u32 = 0x20;
const IRP_INPUT_OPERATION: u32 = 0x40;

/// What to do with status and information when an IRP of the host's own ends.
pub type Done = Box<dyn FnOnce(NTSTATUS, usize)>;

pub(crate) struct Life {
    /// Counts up: an address may become another IRP.
    pub(crate) serial: u64,
    /// Freed by the I/O manager at its end (`IoBuild…`, a client's request), not by the driver that made it.
    threaded: bool,
    done: Option<Done>,
    /// The stack location (1 = lowest driver) that marked it pending when it was completed there; a bit each.
    pub(crate) marked: u64,
    pub(crate) completed: bool,
}

#[derive(Default)]
pub(crate) struct Irps {
    pub(crate) lives: RefCell<NumberMap<usize, Life>>,
    made: Cell<u64>,
}

const fn size_of_irp(stack: i8) -> usize {
    size_of::<IRP>() + stack as usize * size_of::<IO_STACK_LOCATION>()
}

fn make(stack: i8, threaded: bool) -> PIRP {
    let size = size_of_irp(stack.max(1));
    let irp =
        machine().allocate(PoolRequest { size, tag: TAG, zero: true, ..PoolRequest::default() }) as PIRP;
    if !irp.is_null() {
        // SAFETY: a fresh block of the size of an IRP with its stack.
        unsafe { initialize(irp, size, stack.max(1)) };
        remember(irp, threaded);
    }
    irp
}

fn remember(irp: PIRP, threaded: bool) {
    let irps = machine().state::<Irps>();
    let serial = irps.made.get() + 1;
    irps.made.set(serial);
    let life = Life { serial, threaded, done: None, marked: 0, completed: false };
    irps.lives.borrow_mut().insert(irp as usize, life);
    if machine().transcript.is_on() {
        machine().name_as(irp as usize, format!("irp:{serial}"));
    }
}

unsafe fn initialize(irp: PIRP, size: usize, stack: i8) {
    std::ptr::write_bytes(irp.cast::<u8>(), 0, size);
    (*irp).Type = IO_TYPE_IRP;
    (*irp).Size = size as u16;
    (*irp).StackCount = stack as _;
    (*irp).CurrentLocation = (stack + 1) as _;
    crate::inline::initialize_list_head(&raw mut (*irp).ThreadListEntry);
    (*irp).Tail.Overlay.Thread = machine().current_thread().map_or(0, |thread| thread.object()) as _;
    set_current_stack(irp, irp.add(1).cast::<IO_STACK_LOCATION>().add(stack as usize));
}

pub unsafe extern "win64" fn IoAllocateIrp(stack: CCHAR, _quota: BOOLEAN) -> PIRP {
    if machine().fails(FaultKind::Allocation) { std::ptr::null_mut() } else { make(stack, false) }
}

/// "Initializes an IRP that was allocated by a driver": from its own pool.
pub unsafe extern "win64" fn IoInitializeIrp(irp: PIRP, size: USHORT, stack: CCHAR) {
    initialize(irp, size.into(), stack);
    remember(irp, false);
}

/// "Only for IRPs from IoAllocateIrp; the IRP must not be in use."
pub unsafe extern "win64" fn IoReuseIrp(irp: PIRP, status: NTSTATUS) {
    let flags = (*irp).AllocationFlags;
    initialize(irp, (*irp).Size.into(), (*irp).StackCount);
    (*irp).AllocationFlags = flags;
    (*irp).IoStatus.Anonymous.Status = status;
    remember(irp, false);
}

pub unsafe extern "win64" fn IoFreeIrp(irp: PIRP) {
    let life = machine().state::<Irps>().lives.borrow_mut().remove(&(irp as usize));
    if life.is_none() {
        bug_check(
            0xC9,
            [0, irp as u64, 0, 0],
            format!("{} is freed as an IRP and is none, or is freed twice", machine().describe(irp as usize)),
        );
    }
    machine().forget(irp as usize);
    if machine().in_pool_block(irp as usize, 1) {
        machine().free(irp as usize, None);
    }
}

/// An IRP that the I/O manager owns: at its end `done` gets status and information, and the IRP is freed.
pub fn make_threaded(stack: i8, done: Done) -> PIRP {
    let irp = make(stack, true);
    if !irp.is_null() {
        machine().state::<Irps>().lives.borrow_mut().get_mut(&(irp as usize)).expect("made just now").done =
            Some(done);
    }
    irp
}

/// The IRP has come back to the top. One that a driver allocated is that driver's to free, by a completion routine that
/// stops the completion; if there was none, Windows would free nothing, and touch a thread's list that it is not in.
pub(crate) unsafe fn finish(irp: PIRP) {
    copy_back(irp);
    crate::mm_mdl::free_chain((*irp).MdlAddress);
    (*irp).MdlAddress = std::ptr::null_mut();
    let (status, information) = (status(irp), (*irp).IoStatus.Information);
    if !(*irp).UserIosb.is_null() {
        *(*irp).UserIosb = (*irp).IoStatus;
    }
    if !(*irp).UserEvent.is_null() {
        crate::KeSetEvent((*irp).UserEvent, 0, 0);
    }
    let (threaded, done) = {
        let irps = machine().state::<Irps>();
        let mut lives = irps.lives.borrow_mut();
        let life = lives.get_mut(&(irp as usize)).expect("checked by IofCompleteRequest");
        (life.threaded, life.done.take())
    };
    if !threaded {
        violation(
            "IrpNotStopped",
            "IoCompleteRequest; reusing-irps",
            "an IRP from IoAllocateIrp was completed to its end: its owner's completion routine must return STATUS_MORE_PROCESSING_REQUIRED",
        );
    }
    IoFreeIrp(irp);
    if let Some(done) = done {
        done(status, information);
    }
}

/// "If the IRP was buffered and an input operation, and it did not fail, Information bytes are copied to the requestor."
unsafe fn copy_back(irp: PIRP) {
    let flags = (*irp).Flags;
    let buffer = (*irp).AssociatedIrp.SystemBuffer;
    if flags & IRP_BUFFERED_IO == 0 || buffer.is_null() {
        return;
    }
    let information = (*irp).IoStatus.Information;
    let wanted = flags & IRP_INPUT_OPERATION != 0 && !nt_error(status(irp)) && information > 0;
    // A warning such as STATUS_BUFFER_OVERFLOW to a request without a buffer tells the size needed and copies nothing.
    // A hostile program may have taken its memory away meanwhile: then nothing is copied.
    let there = machine().probe((*irp).UserBuffer as usize, information, true);
    if wanted && there && !(*irp).UserBuffer.is_null() {
        std::ptr::copy_nonoverlapping(buffer.cast::<u8>(), (*irp).UserBuffer.cast::<u8>(), information);
    }
    if flags & IRP_DEALLOCATE_BUFFER != 0 {
        crate::ExFreePool(buffer);
        (*irp).AssociatedIrp.SystemBuffer = std::ptr::null_mut();
    }
}

/// Prepares buffers of a device control as its method says.
pub(crate) unsafe fn set_control(
    irp: PIRP,
    location: PIO_STACK_LOCATION,
    code: u32,
    input: (PVOID, u32),
    output: (PVOID, u32),
) -> NTSTATUS {
    const METHOD_BUFFERED: u32 = 0;
    const METHOD_NEITHER: u32 = 3;
    let mut parameters: IO_STACK_LOCATION_Parameters_DeviceIoControl = zeroed();
    parameters.IoControlCode = code;
    parameters.InputBufferLength = input.1;
    parameters.OutputBufferLength = output.1;
    (*irp).UserBuffer = output.0;
    match code & 3 {
        METHOD_NEITHER => parameters.Type3InputBuffer = input.0,
        method => {
            // NtDeviceIoControlFile probes what it will copy itself; the memory of a direct request is probed with its MDL.
            let from_user = (*irp).RequestorMode == crate::client::USER_MODE;
            let copied_back = if method == METHOD_BUFFERED { output.1 } else { 0 };
            for (place, length, write) in [(input.0, input.1, false), (output.0, copied_back, true)] {
                let probed = crate::probe(place as usize, length as usize, 1, write);
                if from_user && !nt_success(probed) {
                    return probed;
                }
            }
            let size = if method == METHOD_BUFFERED { input.1.max(output.1) } else { input.1 };
            if size > 0 {
                let zero = true;
                let request = PoolRequest {
                    size: size as usize,
                    tag: u32::from_le_bytes(*b"Io  "),
                    zero,
                    ..PoolRequest::default()
                };
                let buffer = machine().allocate(request);
                if buffer == 0 {
                    return STATUS_INSUFFICIENT_RESOURCES;
                }
                std::ptr::copy_nonoverlapping(input.0.cast::<u8>(), buffer as *mut u8, input.1 as usize);
                (*irp).AssociatedIrp.SystemBuffer = buffer as PVOID;
                (*irp).Flags |= IRP_BUFFERED_IO | IRP_DEALLOCATE_BUFFER;
            }
            if method == METHOD_BUFFERED && output.1 > 0 {
                (*irp).Flags |= IRP_INPUT_OPERATION;
            }
            if method != METHOD_BUFFERED && output.1 > 0 {
                let mdl = crate::IoAllocateMdl(output.0, output.1, 0, 0, irp);
                if mdl.is_null() {
                    return STATUS_INSUFFICIENT_RESOURCES;
                }
                let status = crate::mm_mdl::probe_and_lock(mdl, (*irp).RequestorMode, i32::from(method != 1));
                if !nt_success(status) {
                    // The IRP is never sent, so nobody completes it.
                    if !(*irp).AssociatedIrp.SystemBuffer.is_null() {
                        crate::ExFreePool((*irp).AssociatedIrp.SystemBuffer);
                    }
                    crate::IoFreeMdl(mdl);
                    return status;
                }
            }
        }
    }
    (*location).Parameters.DeviceIoControl = parameters;
    STATUS_SUCCESS
}

/// "The caller need not and must not free the IRP."
pub unsafe extern "win64" fn IoBuildDeviceIoControlRequest(
    code: ULONG,
    device: PDEVICE_OBJECT,
    input: PVOID,
    input_length: ULONG,
    output: PVOID,
    output_length: ULONG,
    internal: BOOLEAN,
    event: PKEVENT,
    iosb: PIO_STATUS_BLOCK,
) -> PIRP {
    if machine().fails(FaultKind::Allocation) {
        return std::ptr::null_mut();
    }
    let irp = make((*device).StackSize, true);
    if irp.is_null() {
        return irp;
    }
    (*irp).UserEvent = event;
    (*irp).UserIosb = iosb;
    let location = crate::inline::next_stack(irp);
    (*location).MajorFunction =
        if internal != 0 { IRP_MJ_INTERNAL_DEVICE_CONTROL } else { IRP_MJ_DEVICE_CONTROL };
    if nt_success(set_control(irp, location, code, (input, input_length), (output, output_length))) {
        return irp;
    }
    IoFreeIrp(irp);
    std::ptr::null_mut()
}

pub unsafe extern "win64" fn IoBuildSynchronousFsdRequest(
    major: ULONG,
    device: PDEVICE_OBJECT,
    buffer: PVOID,
    length: ULONG,
    _offset: PLARGE_INTEGER,
    event: PKEVENT,
    iosb: PIO_STATUS_BLOCK,
) -> PIRP {
    let irp = build(major, device, buffer, length, true);
    if !irp.is_null() {
        (*irp).UserEvent = event;
        (*irp).UserIosb = iosb;
    }
    irp
}

/// "The caller must free the IRP in a completion routine."
pub unsafe extern "win64" fn IoBuildAsynchronousFsdRequest(
    major: ULONG,
    device: PDEVICE_OBJECT,
    buffer: PVOID,
    length: ULONG,
    _offset: PLARGE_INTEGER,
    iosb: PIO_STATUS_BLOCK,
) -> PIRP {
    let irp = build(major, device, buffer, length, false);
    if !irp.is_null() {
        (*irp).UserIosb = iosb;
    }
    irp
}

unsafe fn build(major: ULONG, device: PDEVICE_OBJECT, buffer: PVOID, length: ULONG, threaded: bool) -> PIRP {
    if !buffer.is_null() || length > 0 {
        machine::stop::not_emulated(
            "a driver built a read or write IRP with a buffer (IoBuild…FsdRequest), which the host does not do yet",
        );
    }
    if machine().fails(FaultKind::Allocation) {
        return std::ptr::null_mut();
    }
    let irp = make((*device).StackSize, threaded);
    if !irp.is_null() {
        (*crate::inline::next_stack(irp)).MajorFunction = major as u8;
    }
    irp
}

/// The process of a request is not told apart: NULL is the documented answer when there is none.
pub unsafe extern "win64" fn IoGetRequestorProcess(_irp: PIRP) -> usize {
    0
}

/// IRPs that were made and not freed.
pub fn irps_left() -> usize {
    machine().state::<Irps>().lives.borrow().len()
}

pub(crate) unsafe fn location_number(irp: PIRP) -> usize {
    let first = irp.add(1).cast::<IO_STACK_LOCATION>();
    current_stack(irp).offset_from(first) as usize
}
