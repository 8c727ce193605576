//! What the engine asks of the kernel and of the machine: pool, IRPs, objects, threads, time.
//!
//! As the real ks.sys, it calls ntoskrnl's exports; each here is the call with its out-parameters and statuses made plain. Calls into
//! the minidriver all go through [`call!`](crate::call).

// UNSAFETY: ntoskrnl's exports are unsafe functions on raw structures, and pool memory becomes Rust values here.
#![allow(unsafe_code)]

use core::cell::Cell;
use core::ffi::c_void;
use core::sync::atomic::AtomicI32;
use std::rc::Rc;

use ks_sys::{
    DEVICE_CAPABILITIES, DEVICE_OBJECT, DRIVER_OBJECT, FILE_OBJECT, GUID, HANDLE, IO_STATUS_BLOCK, IRP, KDPC,
    KEVENT, KTIMER, LARGE_INTEGER, MDL, NTSTATUS, PCM_RESOURCE_LIST, PDRIVER_CANCEL, PIO_COMPLETION_ROUTINE,
    POOL_TYPE, UNICODE_STRING, WORK_QUEUE_ITEM, WORK_QUEUE_TYPE,
};
use machine::{Machine, PoolRequest, machine};

use crate::irp::{self, Irp};
use crate::ptr::{self, Ptr};
use crate::status::{DEVICE_NOT_READY, INSUFFICIENT_RESOURCES, INVALID_PARAMETER, Nt, Status, succeeded};

pub(crate) use ks_sys::zeroed;
pub(crate) const PASSIVE_LEVEL: u8 = machine::irql::PASSIVE_LEVEL;

/// Calls a routine of the minidriver: `call!("AVStrMiniPinProcess", process(pin))`. The first argument is what it is about.
#[macro_export]
macro_rules! call {
    ($name:literal, $routine:ident($first:expr $(, $rest:expr)* $(,)?)) => {{
        let first = $first;
        // UNSAFETY: the one place from which the minidriver's machine code is called.
        #[allow(unsafe_code)]
        #[allow(clippy::macro_metavars_in_unsafe, reason = "every use passes plain values")]
        ntoskrnl::invoke($name, first.addr(), $routine as usize, || {
            let before = $crate::nt::irql();
            // SAFETY: the address is the minidriver's own entry for this callback, called as its documentation page says; what it
            // does with its arguments is the minidriver's account, and a trap in it is reported as the minidriver's.
            let result = unsafe { $routine(first $(, $rest)*) };
            $crate::rules::irql_is_kept($name, before);
            result
        })
    }};
}

/// The same for a routine that returns a 64-bit time.
#[macro_export]
macro_rules! call_value {
    ($name:literal, $routine:ident($($arguments:expr),* $(,)?)) => {{
        let mut value = 0;
        $crate::nt::calling($name, $routine as usize, || {
            // UNSAFETY: as in `call!`.
            // SAFETY: as in `call!`.
            #[allow(unsafe_code)]
            #[allow(clippy::macro_metavars_in_unsafe, reason = "every use passes plain values")]
            unsafe {
                value = $routine($($arguments),*);
            }
        });
        value
    }};
}

pub(crate) fn calling(name: &'static str, code: usize, body: impl FnOnce()) {
    ntoskrnl::invoke(name, 0, code, body);
}

// ---- memory

pub(crate) fn in_arena(address: usize) -> bool {
    Machine::is_kernel(address) || Machine::is_user(address)
}

/// Zeroed nonpaged pool; NULL when there is none (or a fault is injected).
pub(crate) fn allocate(size: usize, tag: [u8; 4]) -> *mut u8 {
    // SAFETY: ExAllocatePool2 takes any size and tag.
    unsafe { ntoskrnl::ExAllocatePool2(ks_sys::POOL_FLAG_NON_PAGED, size as _, u32::from_le_bytes(tag)) }
        .cast()
}

/// A frame of the default allocator: never executable, whatever PoolType says, and not zeroed.
pub(crate) fn allocate_frame(size: usize, align: usize, kind: POOL_TYPE) -> *mut u8 {
    if machine().fails(machine::FaultKind::Allocation) {
        return core::ptr::null_mut();
    }
    let paged = kind & 1 != 0;
    let tag = u32::from_le_bytes(*b"KsFm");
    core::ptr::with_exposed_provenance_mut(machine().allocate(PoolRequest {
        size,
        tag,
        paged,
        zero: false,
        align,
    }))
}

/// Frees pool; NULL is nothing to free.
pub(crate) fn free_pool(block: *mut c_void) {
    if !block.is_null() {
        // SAFETY: the block came from pool; anything else is a bug check.
        unsafe { ntoskrnl::ExFreePool(block) };
    }
}

pub(crate) fn copy_to_pool(bytes: &[u8]) -> Option<*mut c_void> {
    let copy = allocate(bytes.len().max(1), *b"KsDf");
    Ptr::of(copy)?;
    ptr::bytes(copy, bytes.len()).copy_from_slice(bytes);
    Some(copy.cast())
}

/// An object of the engine in pool, where a driver may see its public part.
pub(crate) fn create<T>(value: T) -> Option<Ptr<T>> {
    create_with_tail(value, 0)
}

/// The same with `tail` zeroed bytes behind it.
pub(crate) fn create_with_tail<T>(value: T, tail: usize) -> Option<Ptr<T>> {
    const { assert!(align_of::<T>() <= 16, "pool is 16-byte aligned") };
    let place: Ptr<T> = Ptr::of(allocate(size_of::<T>() + tail, *b"KsOb").cast())?;
    // SAFETY: fresh pool of the value's size and alignment.
    unsafe { place.raw().write(value) };
    Some(place)
}

pub(crate) fn create_array<T: ks_sys::Zeroable>(count: usize) -> Option<Ptr<T>> {
    Ptr::of(allocate(count.max(1) * size_of::<T>(), *b"KsAr").cast())
}

pub(crate) fn destroy<T>(object: Ptr<T>) {
    // SAFETY: the object was made by `create` (or is plain records of `create_array`), and its owner gives it up here.
    unsafe { core::ptr::drop_in_place(object.raw()) };
    free_pool(object.raw().cast());
}

/// A value at an address a driver may write to, for the length of a call: an out-parameter must not lie on the host's own stack.
pub(crate) struct Scratch<T: Copy>(Ptr<T>);

impl<T: Copy> Scratch<T> {
    pub(crate) fn new(value: T) -> Option<Self> {
        create(value).map(Scratch)
    }

    pub(crate) fn raw(&self) -> *mut T {
        self.0.raw()
    }

    pub(crate) fn get(&self) -> T {
        *self.0
    }
}

impl<A: Copy, B: Copy> Scratch<(A, B)> {
    pub(crate) fn both(&self) -> (*mut A, *mut B) {
        let pair = self.0.edit();
        (&raw mut pair.0, &raw mut pair.1)
    }
}

impl<T: Copy> Drop for Scratch<T> {
    fn drop(&mut self) {
        free_pool(self.0.raw().cast());
    }
}

/// Interlocked access to a word the driver's inline functions change too.
pub(crate) fn atomic<'a>(word: *mut i32) -> &'a AtomicI32 {
    // SAFETY: the word is a field of a live structure in an arena; everybody uses it with interlocked operations only.
    unsafe { AtomicI32::from_ptr(word) }
}

// ---- the machine

pub(crate) fn state<T: Default + 'static>() -> Rc<T> {
    machine().state::<T>()
}

pub(crate) fn name(address: usize, kind: &'static str) {
    machine().name(address, kind);
}

pub(crate) fn forget(address: usize) {
    machine().forget(address);
}

pub(crate) fn not_emulated(what: &str) -> ! {
    machine::stop::not_emulated(what)
}

pub(crate) fn thread() -> usize {
    machine().current_thread().map_or(1, |t| t.object())
}

/// Sleeps until the owner's cell is 0, and takes it.
pub(crate) fn wait_for_owner(owner: &Cell<usize>) {
    let _ = machine().wait(
        &[core::ptr::from_ref(owner).expose_provenance()],
        |thread, objects| {
            // SAFETY: the address of the cell below, whose mutex outlives everybody who waits for it.
            let owner = unsafe { &*core::ptr::with_exposed_provenance::<Cell<usize>>(objects[0]) };
            (owner.get() == 0).then(|| owner.set(thread.object())).map(|()| 0)
        },
        None,
    );
}

pub(crate) fn owner_left(owner: &Cell<usize>) {
    machine().signal(core::ptr::from_ref(owner).expose_provenance());
}

pub(crate) fn irql() -> u8 {
    machine().irql()
}

/// At DISPATCH_LEVEL until dropped.
pub(crate) struct Raised(u8);

pub(crate) fn raise_to_dispatch() -> Raised {
    let old = irql();
    machine().set_irql(old.max(machine::irql::DISPATCH_LEVEL));
    Raised(old)
}

impl Drop for Raised {
    fn drop(&mut self) {
        machine().set_irql(self.0);
    }
}

pub(crate) fn now_100ns() -> u64 {
    machine().clock.now()
}

// ---- work items and timers

type Routine = unsafe extern "win64" fn(*mut c_void);

pub(crate) fn queue_work(
    item: *mut WORK_QUEUE_ITEM,
    routine: Routine,
    context: *mut c_void,
    queue: WORK_QUEUE_TYPE,
) {
    if let Some(slot) = Ptr::of(item) {
        slot.edit().WorkerRoutine = Some(routine);
        slot.edit().Parameter = context;
        // SAFETY: an item of the engine's own that is not queued: its owner's gate is captured until it has run.
        unsafe { ntoskrnl::ExQueueWorkItem(item, queue) };
    }
}

/// Runs `routine(context)` on a worker thread at PASSIVE_LEVEL.
pub(crate) fn defer(routine: Routine, context: *mut c_void) {
    let context = context.expose_provenance();
    ntoskrnl::queue_work(move || {
        // SAFETY: the engine's own routine with the context it was given.
        unsafe { routine(core::ptr::with_exposed_provenance_mut(context)) }
    });
}

/// KTIMER and KDPC together, in pool.
#[repr(C)]
pub(crate) struct Timer {
    timer: KTIMER,
    dpc: KDPC,
}

type DpcRoutine = unsafe extern "win64" fn(*mut KDPC, *mut c_void, *mut c_void, *mut c_void);

pub(crate) fn start_timer(
    interval_100ns: u64,
    routine: DpcRoutine,
    context: *mut c_void,
) -> Option<Ptr<Timer>> {
    let timer = create(Timer { timer: zeroed(), dpc: zeroed() })?;
    let (t, d) = (&raw mut timer.edit().timer, &raw mut timer.edit().dpc);
    // SAFETY: the DPC lies in pool until `stop_timer`.
    unsafe { ntoskrnl::KeInitializeDpc(d, Some(routine), context) };
    // SAFETY: the timer lies in pool until `stop_timer`.
    unsafe { ntoskrnl::KeInitializeTimer(t) };
    let due = LARGE_INTEGER { QuadPart: -(i64::try_from(interval_100ns).unwrap_or(i64::MAX)) };
    // SAFETY: both were initialised above.
    unsafe { ntoskrnl::KeSetTimer(t, due, d) };
    Some(timer)
}

pub(crate) fn stop_timer(timer: Ptr<Timer>) {
    // SAFETY: initialised by `start_timer`.
    unsafe { ntoskrnl::KeCancelTimer(&raw mut timer.edit().timer) };
    machine().remove_dpc((&raw const timer.dpc).addr());
    destroy(timer);
}

// ---- IRPs

pub(crate) fn complete(irp: Irp) {
    // SAFETY: the IRP is the engine's to complete at every caller: it was dispatched to it and is not pending elsewhere.
    unsafe { ntoskrnl::IofCompleteRequest(irp.raw(), 0) };
}

/// IoSetCancelRoutine. Setting one: false when the IRP was cancelled before anybody could be told. Taking it back (`None`): false when
/// the cancel routine was called already.
pub(crate) fn make_cancellable(irp: Irp, routine: PDRIVER_CANCEL) -> bool {
    // SAFETY: a live IRP that the engine holds.
    let old = unsafe { ntoskrnl::inline::set_cancel_routine(irp.raw(), routine) };
    if routine.is_none() {
        return old.is_some();
    }
    if irp.Cancel == 0 {
        return true;
    }
    // SAFETY: as above. Whoever takes the routine out decides: the canceller may have it already.
    unsafe { ntoskrnl::inline::set_cancel_routine(irp.raw(), None) }.is_none()
}

pub(crate) fn release_cancel_lock(irp: Irp) {
    // SAFETY: called from a cancel routine, which holds the lock and must release it with CancelIrql.
    unsafe { ntoskrnl::IoReleaseCancelSpinLock(irp.CancelIrql) };
}

/// IoSkipCurrentIrpStackLocation and IoCallDriver.
pub(crate) fn pass_down(irp: Irp, next: *mut DEVICE_OBJECT) -> NTSTATUS {
    // SAFETY: the IRP has a location for the device below, which the stack's size guarantees.
    unsafe { ntoskrnl::inline::skip_stack(irp.raw()) };
    // SAFETY: `next` is the device the engine's own is attached to.
    unsafe { ntoskrnl::IofCallDriver(next, irp.raw()) }
}

pub(crate) fn pass_power_down(irp: Irp, next: *mut DEVICE_OBJECT) -> NTSTATUS {
    // SAFETY: as in `pass_down`.
    unsafe { ntoskrnl::inline::skip_stack(irp.raw()) };
    // SAFETY: as in `pass_down`.
    unsafe { ntoskrnl::PoCallDriver(next, irp.raw()) }
}

pub(crate) fn finish_power(irp: Irp, status: Status) -> NTSTATUS {
    irp::finish(irp, Err(status))
}

/// IoForwardIrpSynchronously: the IRP comes back to the engine.
pub(crate) fn pass_down_and_wait(irp: Irp, next: *mut DEVICE_OBJECT) -> NTSTATUS {
    // SAFETY: as in `pass_down`.
    if unsafe { ntoskrnl::IoForwardIrpSynchronously(next, irp.raw()) } == 0 {
        return ks_sys::STATUS_UNSUCCESSFUL;
    }
    irp::status(irp)
}

pub(crate) fn start_resources(irp: Irp) -> (PCM_RESOURCE_LIST, PCM_RESOURCE_LIST) {
    let Ok(stack) = irp::stack(irp) else { return (core::ptr::null_mut(), core::ptr::null_mut()) };
    // SAFETY: IRP_MN_START_DEVICE uses StartDevice.
    let start = unsafe { stack.Parameters.StartDevice };
    (start.AllocatedResourcesTranslated, start.AllocatedResources)
}

pub(crate) fn capabilities(irp: Irp) -> *mut DEVICE_CAPABILITIES {
    let Ok(stack) = irp::stack(irp) else { return core::ptr::null_mut() };
    // SAFETY: IRP_MN_QUERY_CAPABILITIES uses DeviceCapabilities.
    unsafe { stack.Parameters.DeviceCapabilities }.Capabilities
}

pub(crate) fn free_irp(irp: Irp) {
    // SAFETY: an IRP of IoAllocateIrp whose completion routine stopped the completion.
    unsafe { ntoskrnl::IoFreeIrp(irp.raw()) };
}

/// A streaming IRP of the engine's own to another driver's pin.
pub(crate) fn send_stream(
    file: Ptr<FILE_OBJECT>,
    code: u32,
    headers: *mut c_void,
    len: u32,
    completion: unsafe extern "win64" fn(*mut DEVICE_OBJECT, *mut IRP, *mut c_void) -> NTSTATUS,
    context: *mut c_void,
) -> Nt {
    let (device, irp) = new_control(file, code)?;
    // SAFETY: a fresh IRP has a next stack location.
    let next = Ptr::of(unsafe { ntoskrnl::inline::next_stack(irp.raw()) }).ok_or(INVALID_PARAMETER)?;
    // SAFETY: IRP_MJ_DEVICE_CONTROL uses DeviceIoControl.
    let parameters = unsafe { &mut next.edit().Parameters.DeviceIoControl };
    parameters.OutputBufferLength = len;
    irp.edit().UserBuffer = headers;
    let routine: PIO_COMPLETION_ROUTINE = Some(completion);
    // SAFETY: as above.
    unsafe { ntoskrnl::inline::set_completion(irp.raw(), routine, context, ntoskrnl::inline::INVOKE_ALWAYS) };
    // SAFETY: the IRP is complete.
    unsafe { ntoskrnl::IofCallDriver(device.raw(), irp.raw()) };
    Ok(())
}

/// An IRP that stands for a circuit's frame: one stack location, the frame's MDL and header, as a streaming request has them. It is never
/// sent anywhere.
pub(crate) fn frame_irp(header: *mut c_void, len: u32, mdl: *mut MDL) -> Option<Irp> {
    // SAFETY: any stack size will do.
    let irp: Irp = Ptr::of(unsafe { ntoskrnl::IoAllocateIrp(1, 0) })?;
    // SAFETY: the IRP has one stack location, which becomes the current one.
    let next = Ptr::of(unsafe { ntoskrnl::inline::next_stack(irp.raw()) })?;
    next.edit().MajorFunction = ks_sys::IRP_MJ_DEVICE_CONTROL;
    // SAFETY: IRP_MJ_DEVICE_CONTROL uses DeviceIoControl.
    let parameters = unsafe { &mut next.edit().Parameters.DeviceIoControl };
    parameters.IoControlCode = ks_sys::IOCTL_KS_WRITE_STREAM;
    parameters.OutputBufferLength = len;
    irp::set_system_buffer(irp, header.cast());
    irp.edit().MdlAddress = mdl;
    irp::make_current(irp, next);
    Some(irp)
}

fn new_control(file: Ptr<FILE_OBJECT>, code: u32) -> Nt<(Ptr<DEVICE_OBJECT>, Irp)> {
    // SAFETY: a referenced file object.
    let device =
        Ptr::of(unsafe { ntoskrnl::IoGetRelatedDeviceObject(file.raw()) }).ok_or(INVALID_PARAMETER)?;
    // SAFETY: a device object's own stack size.
    let irp =
        Ptr::of(unsafe { ntoskrnl::IoAllocateIrp(device.StackSize, 0) }).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: a fresh IRP has a next stack location.
    let next = Ptr::of(unsafe { ntoskrnl::inline::next_stack(irp.raw()) }).ok_or(INVALID_PARAMETER)?;
    next.edit().MajorFunction = ks_sys::IRP_MJ_DEVICE_CONTROL;
    next.edit().FileObject = file.raw();
    // SAFETY: IRP_MJ_DEVICE_CONTROL uses DeviceIoControl.
    unsafe { &mut next.edit().Parameters.DeviceIoControl }.IoControlCode = code;
    Ok((device, irp))
}

/// What a synchronous request of the engine's own needs in pool while it is under way.
struct Synchronous<T> {
    event: KEVENT,
    status: IO_STATUS_BLOCK,
    request: T,
}

/// KsSynchronousIoControlDevice in kernel mode, with a request of a known type.
pub(crate) fn control<T: Copy>(
    file: Ptr<FILE_OBJECT>,
    code: u32,
    request: T,
    output: *mut c_void,
    output_len: u32,
) -> Nt {
    let held =
        create(Synchronous { event: zeroed(), status: zeroed(), request }).ok_or(INSUFFICIENT_RESOURCES)?;
    let input = (&raw mut held.edit().request).cast();
    let result = control_raw(
        file,
        ks_sys::KernelMode as i8,
        code,
        (input, size_of::<T>() as u32),
        (output, output_len),
    );
    destroy(held);
    succeeded(result.0)
}

/// KsSynchronousIoControlDevice: status and information.
pub(crate) fn control_raw(
    file: Ptr<FILE_OBJECT>,
    mode: i8,
    code: u32,
    (input, input_len): (*mut c_void, u32),
    (output, output_len): (*mut c_void, u32),
) -> (NTSTATUS, usize) {
    let Some(held) = create(Synchronous { event: zeroed(), status: zeroed(), request: () }) else {
        return (ks_sys::STATUS_INSUFFICIENT_RESOURCES, 0);
    };
    let (event, block) = (&raw mut held.edit().event, &raw mut held.edit().status);
    // SAFETY: an event in pool.
    unsafe { ntoskrnl::KeInitializeEvent(event, ks_sys::NotificationEvent, 0) };
    // SAFETY: a referenced file object.
    let device = unsafe { ntoskrnl::IoGetRelatedDeviceObject(file.raw()) };
    // SAFETY: event and status block lie in pool until the request is done.
    let irp = unsafe {
        ntoskrnl::IoBuildDeviceIoControlRequest(
            code, device, input, input_len, output, output_len, 0, event, block,
        )
    };
    let Some(irp) = Ptr::of(irp) else {
        destroy(held);
        return (ks_sys::STATUS_INSUFFICIENT_RESOURCES, 0);
    };
    irp.edit().RequestorMode = mode;
    // SAFETY: a fresh IRP has a next stack location.
    if let Some(next) = Ptr::of(unsafe { ntoskrnl::inline::next_stack(irp.raw()) }) {
        next.edit().FileObject = file.raw();
    }
    // SAFETY: the IRP is complete.
    let mut status = unsafe { ntoskrnl::IofCallDriver(device, irp.raw()) };
    if status == ks_sys::STATUS_PENDING {
        // SAFETY: the event is set by the completion.
        unsafe {
            ntoskrnl::KeWaitForSingleObject(
                event.cast(),
                ks_sys::Executive,
                ks_sys::KernelMode as _,
                0,
                core::ptr::null_mut(),
            )
        };
        // SAFETY: the completion has written Status.
        status = unsafe { held.status.Anonymous.Status };
    }
    let information = held.status.Information;
    destroy(held);
    (status, information)
}

// ---- memory of clients

/// What ProbeForRead and ProbeForWrite check, as a status. A kernel client's buffers are trusted.
pub(crate) fn probe_client(address: *mut u8, len: usize, from_user: bool, write: bool) -> Nt {
    if from_user { succeeded(ntoskrnl::probe(address.addr(), len, 1, write)) } else { Ok(()) }
}

/// One more MDL at the end of the IRP's chain.
pub(crate) fn append_mdl(irp: Irp, address: *mut c_void, len: u32) -> Nt<*mut MDL> {
    // SAFETY: IoAllocateMdl takes any range; the pages are checked when they are locked.
    let mdl =
        unsafe { ntoskrnl::IoAllocateMdl(address, len, u8::from(!irp.MdlAddress.is_null()), 0, irp.raw()) };
    if mdl.is_null() { Err(INSUFFICIENT_RESOURCES) } else { Ok(mdl) }
}

pub(crate) fn lock_pages(mdl: *mut MDL, from_user: bool, write: bool) -> Nt {
    let operation = if write { ks_sys::IoWriteAccess } else { ks_sys::IoReadAccess };
    // SAFETY: an MDL of the engine's own that is not locked.
    succeeded(unsafe { ntoskrnl::probe_and_lock(mdl, from_user.into(), operation) })
}

/// MmGetSystemAddressForMdlSafe.
pub(crate) fn system_address(mdl: *mut MDL) -> Nt<*mut u8> {
    let known = Ptr::of(mdl).ok_or(INVALID_PARAMETER)?;
    if known.MdlFlags & (ks_sys::MDL_MAPPED_TO_SYSTEM_VA | ks_sys::MDL_SOURCE_IS_NONPAGED_POOL) != 0 {
        return Ok(known.MappedSystemVa.cast());
    }
    // SAFETY: an MDL whose pages are locked.
    let address = unsafe {
        ntoskrnl::MmMapLockedPagesSpecifyCache(
            mdl.cast(),
            ks_sys::KernelMode as _,
            ks_sys::MmCached,
            core::ptr::null_mut(),
            0,
            16,
        )
    };
    if address.is_null() { Err(INSUFFICIENT_RESOURCES) } else { Ok(address.cast()) }
}

pub(crate) fn mdl_bytes(mdl: *mut MDL) -> u32 {
    Ptr::of(mdl).map_or(0, |m| m.ByteCount)
}

/// An MDL for a frame in nonpaged pool: KsStreamPointerGetMdl of a circuit's frame.
pub(crate) fn pool_mdl(address: *mut u8, len: u32) -> *mut MDL {
    // SAFETY: the range is a frame of the circuit.
    let mdl = unsafe { ntoskrnl::IoAllocateMdl(address.cast(), len, 0, 0, core::ptr::null_mut()) };
    if !mdl.is_null() {
        // SAFETY: a fresh MDL over nonpaged memory.
        unsafe { ntoskrnl::MmBuildMdlForNonPagedPool(mdl) };
    }
    mdl
}

pub(crate) fn free_mdl(mdl: *mut MDL) {
    if !mdl.is_null() {
        // SAFETY: an MDL of `pool_mdl`.
        unsafe { ntoskrnl::IoFreeMdl(mdl) };
    }
}

/// The machine has no physical memory of its own: a physical address is the kernel address (docs/observed-behaviour.md).
pub(crate) fn physical_address(address: usize) -> LARGE_INTEGER {
    LARGE_INTEGER { QuadPart: address as i64 }
}

// ---- objects

pub(crate) fn reference_handle(handle: HANDLE, from_user: bool) -> Nt<Ptr<FILE_OBJECT>> {
    let out = Scratch::new(core::ptr::null_mut::<c_void>()).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: ObReferenceObjectByHandle checks the handle.
    let status = unsafe {
        ntoskrnl::ObReferenceObjectByHandle(
            handle,
            0,
            core::ptr::null_mut(),
            i8::from(from_user),
            out.raw(),
            core::ptr::null_mut(),
        )
    };
    succeeded(status)?;
    let file: Ptr<FILE_OBJECT> = Ptr::of(out.get().cast()).ok_or(DEVICE_NOT_READY)?;
    // IO_TYPE_FILE: the handle may be of an event or a thread.
    if file.Type == 5 {
        return Ok(file);
    }
    dereference(file);
    Err(crate::status::OBJECT_TYPE_MISMATCH)
}

pub(crate) fn reference(file: Ptr<FILE_OBJECT>) {
    // SAFETY: a file object that somebody holds a reference on.
    unsafe { ntoskrnl::ObfReferenceObject(file.raw().cast()) };
}

pub(crate) fn dereference(file: Ptr<FILE_OBJECT>) {
    // SAFETY: gives back a reference the engine took.
    unsafe { ntoskrnl::ObfDereferenceObject(file.raw().cast()) };
}

pub(crate) fn create_device_object(driver: *mut DRIVER_OBJECT, extension: u32) -> Nt<Ptr<DEVICE_OBJECT>> {
    let out = Scratch::new(core::ptr::null_mut::<DEVICE_OBJECT>()).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: the driver object that AddDevice was called with.
    let status = unsafe {
        ntoskrnl::IoCreateDevice(
            driver,
            extension,
            core::ptr::null_mut(),
            ks_sys::FILE_DEVICE_KS as _,
            0,
            0,
            out.raw(),
        )
    };
    succeeded(status)?;
    Ptr::of(out.get()).ok_or(INSUFFICIENT_RESOURCES)
}

pub(crate) fn attach(fdo: Ptr<DEVICE_OBJECT>, pdo: *mut DEVICE_OBJECT) -> Option<Ptr<DEVICE_OBJECT>> {
    // SAFETY: the device objects of AddDevice.
    Ptr::of(unsafe { ntoskrnl::IoAttachDeviceToDeviceStack(fdo.raw(), pdo) })
}

pub(crate) fn detach(next: Ptr<DEVICE_OBJECT>) {
    // SAFETY: the device the engine's own is attached to.
    unsafe { ntoskrnl::IoDetachDevice(next.raw()) };
}

pub(crate) fn delete_device_object(fdo: Ptr<DEVICE_OBJECT>) {
    // SAFETY: a device object of the engine's own that is detached.
    unsafe { ntoskrnl::IoDeleteDevice(fdo.raw()) };
}

/// A registered device interface: its symbolic link.
pub(crate) struct Interface(Ptr<UNICODE_STRING>);

impl Interface {
    pub(crate) fn link(&self) -> *mut UNICODE_STRING {
        self.0.raw()
    }
}

/// UNICODE_STRING with its text behind it, in pool.
pub(crate) fn unicode_string(text: &[u16]) -> Nt<Ptr<UNICODE_STRING>> {
    let bytes = u16::try_from(text.len() * 2).map_err(|_| INVALID_PARAMETER)?;
    let string =
        create_with_tail(zeroed::<UNICODE_STRING>(), usize::from(bytes) + 2).ok_or(INSUFFICIENT_RESOURCES)?;
    let buffer: *mut u16 = string.raw().wrapping_add(1).cast();
    for (at, unit) in text.iter().enumerate() {
        ptr::put(buffer.wrapping_add(at), *unit);
    }
    *string.edit() = UNICODE_STRING { Length: bytes, MaximumLength: bytes + 2, Buffer: buffer };
    Ok(string)
}

pub(crate) fn register_interface(
    pdo: *mut DEVICE_OBJECT,
    category: &GUID,
    reference: &[u16],
) -> Nt<Interface> {
    let reference = unicode_string(reference)?;
    let link = create(zeroed::<UNICODE_STRING>()).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: the physical device object of the stack; the strings are well formed.
    let status = unsafe { ntoskrnl::IoRegisterDeviceInterface(pdo, category, reference.raw(), link.raw()) };
    destroy(reference);
    match succeeded(status) {
        Ok(()) => Ok(Interface(link)),
        Err(status) => {
            destroy(link);
            Err(status)
        }
    }
}

pub(crate) fn set_interface_state(interface: &Interface, enabled: bool) -> Nt {
    // SAFETY: a link that IoRegisterDeviceInterface gave.
    let status = unsafe { ntoskrnl::IoSetDeviceInterfaceState(interface.link(), enabled.into()) };
    // Disabling one that is not enabled is no failure of the engine's.
    if enabled { succeeded(status) } else { Ok(()) }
}

pub(crate) fn free_interface(interface: Interface) {
    free_pool(interface.0.Buffer.cast());
    destroy(interface.0);
}

/// A reference on whatever a handle of a client stands for (an event, a semaphore).
pub(crate) fn reference_any(handle: HANDLE, from_user: bool) -> Nt<*mut c_void> {
    let out = Scratch::new(core::ptr::null_mut::<c_void>()).ok_or(INSUFFICIENT_RESOURCES)?;
    // SAFETY: ObReferenceObjectByHandle checks the handle.
    let status = unsafe {
        ntoskrnl::ObReferenceObjectByHandle(
            handle,
            0,
            core::ptr::null_mut(),
            i8::from(from_user),
            out.raw(),
            core::ptr::null_mut(),
        )
    };
    succeeded(status)?;
    Ok(out.get())
}

pub(crate) fn dereference_any(object: *mut c_void) {
    // SAFETY: gives back a reference of `reference_any`.
    unsafe { ntoskrnl::ObfDereferenceObject(object) };
}

pub(crate) fn signal_address(address: usize) {
    machine().signal(address);
}

/// Sleeps until a count that others lower, and signal, is 0.
pub(crate) fn wait_for_zero(count: &Cell<u32>) {
    let _ = machine().wait(
        &[core::ptr::from_ref(count).expose_provenance()],
        |_, objects| {
            // SAFETY: the address of the cell below, whose object outlives the wait.
            let count = unsafe { &*core::ptr::with_exposed_provenance::<Cell<u32>>(objects[0]) };
            (count.get() == 0).then_some(0)
        },
        None,
    );
}

/// The device that requests to a file object go to.
pub(crate) fn related_device(file: Ptr<FILE_OBJECT>) -> *mut DEVICE_OBJECT {
    // SAFETY: a file object the engine holds a reference on.
    unsafe { ntoskrnl::IoGetRelatedDeviceObject(file.raw()) }
}

/// ZwCreateFile relative to a handle, with a name that carries binary parameters.
pub(crate) fn open_relative(parent: HANDLE, name: &[u8], access: u32) -> Nt<HANDLE> {
    ntoskrnl::client::open_relative(parent, name, access, ntoskrnl::client::KERNEL_MODE).or_else(|status| {
        succeeded(status)?;
        Err(INVALID_PARAMETER)
    })
}
