//! What a client does to a driver: finds interfaces, opens, sends controls, cancels, closes. `NtCreateFile` and its kin,
//! with the requestor's mode given.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use ks_sys::*;
use machine::irql::PASSIVE_LEVEL;
use machine::{NumberMap, PoolRequest, machine};

use crate::io_create::give_handle;
use crate::io_device::top_of;
use crate::io_file::{self, Open};
use crate::{io_interface, ob};

pub use crate::io_interface::{InterfaceFound, interfaces_of};

/// Whose request it is: `KPROCESSOR_MODE`.
pub const KERNEL_MODE: KPROCESSOR_MODE = 0;
pub const USER_MODE: KPROCESSOR_MODE = 1;

/// Shared for reading and writing, as clients of KS open.
const SHARE: u16 = 3;

/// Opens an enabled device interface by its link.
pub fn open_interface(link: &str, access: u32, mode: KPROCESSOR_MODE) -> Result<HANDLE, NTSTATUS> {
    let (device, name) = io_interface::find(link).ok_or(STATUS_OBJECT_NAME_NOT_FOUND)?;
    open(device, std::ptr::null_mut(), &name, access, mode)
}

/// Opens relative to an open file: the name goes to the driver to the byte.
pub fn open_relative(
    parent: HANDLE,
    name: &[u8],
    access: u32,
    mode: KPROCESSOR_MODE,
) -> Result<HANDLE, NTSTATUS> {
    let parent = file(parent, mode)?;
    // SAFETY: a file object that a handle refers to.
    open(unsafe { (*parent).DeviceObject }, parent, name, access, mode)
}

fn open(
    device: PDEVICE_OBJECT,
    related: PFILE_OBJECT,
    name: &[u8],
    access: u32,
    mode: KPROCESSOR_MODE,
) -> Result<HANDLE, NTSTATUS> {
    let request = Open { device, related, name, access, options: 0, share: SHARE, mode };
    // SAFETY: the device is that of an interface or of an open file.
    let file = as_client(mode, || unsafe { io_file::open(&request) }).map_err(|(status, _)| status)?;
    Ok(give_handle(file, access, false))
}

/// The thread is a client's for as long as `body` runs (`ExGetPreviousMode`).
fn as_client<T>(mode: KPROCESSOR_MODE, body: impl FnOnce() -> T) -> T {
    let thread = machine().current_thread();
    let old = thread.as_ref().map(|thread| thread.tag.replace(mode as usize));
    let result = body();
    if let (Some(thread), Some(old)) = (thread, old) {
        thread.tag.set(old);
    }
    result
}

/// The file object of a client's handle.
pub fn file(handle: HANDLE, mode: KPROCESSOR_MODE) -> Result<PFILE_OBJECT, NTSTATUS> {
    let (object, _) = ob::from_handle(handle, mode).ok_or(STATUS_INVALID_HANDLE)?;
    if ob::is_object(object, &ob::FILE) {
        Ok(object as PFILE_OBJECT)
    } else {
        Err(STATUS_OBJECT_TYPE_MISMATCH)
    }
}

pub fn close(handle: HANDLE) -> Result<(), NTSTATUS> {
    if ob::close_handle(handle) { Ok(()) } else { Err(STATUS_INVALID_HANDLE) }
}

/// A request that was sent.
#[derive(Clone)]
pub struct Sent {
    result: Rc<Cell<Option<(NTSTATUS, usize)>>>,
    serial: u64,
}

/// IRPs of clients that are under way: serial → IRP.
#[derive(Default)]
struct UnderWay {
    irps: RefCell<NumberMap<u64, usize>>,
    serial: Cell<u64>,
}

impl Sent {
    /// Status and information, once the request has ended.
    pub fn result(&self) -> Option<(NTSTATUS, usize)> {
        self.result.get()
    }

    /// `NtCancelIoFile` for this request: false if it has ended.
    pub fn cancel(&self) -> bool {
        let irp = machine().state::<UnderWay>().irps.borrow().get(&self.serial).copied();
        // SAFETY: the IRP is under way, so it is still one.
        irp.is_some_and(|irp| unsafe { crate::IoCancelIrp(irp as PIRP) != 0 })
    }
}

/// Cancels every request of a client that is under way, as the end of its threads does (`NtCancelIoFile`); how many had a
/// cancel routine.
pub fn cancel_all() -> usize {
    let under_way = machine().state::<UnderWay>();
    let mut serials: Vec<u64> = under_way.irps.borrow().keys().copied().collect();
    serials.sort_unstable();
    let cancel = |serial: &u64| {
        let irp = under_way.irps.borrow().get(serial).copied();
        // SAFETY: the IRP is under way, so it is still one.
        irp.is_some_and(|irp| unsafe { crate::IoCancelIrp(irp as PIRP) != 0 })
    };
    serials.iter().filter(|serial| cancel(serial)).count()
}

/// A device control to send.
#[derive(Clone, Copy, Debug)]
pub struct Control {
    pub handle: HANDLE,
    pub code: u32,
    pub input: (usize, u32),
    pub output: (usize, u32),
    pub mode: KPROCESSOR_MODE,
}

/// Sends a device control; the answer may come at once or later. Err: it was not sent.
pub fn control(request: &Control) -> Result<Sent, NTSTATUS> {
    control_then(request, |_, _| ())
}

/// Like [`control`]; `then` gets status and information at the end.
pub fn control_then(
    request: &Control,
    then: impl FnOnce(NTSTATUS, usize) + 'static,
) -> Result<Sent, NTSTATUS> {
    debug_assert_eq!(machine().irql(), PASSIVE_LEVEL);
    let file = file(request.handle, request.mode)?;
    let under_way = machine().state::<UnderWay>();
    let serial = under_way.serial.get() + 1;
    under_way.serial.set(serial);
    let sent = Sent { result: Rc::default(), serial };
    let result = Rc::clone(&sent.result);
    // SAFETY: an open file's device has a stack.
    unsafe {
        let device = top_of((*file).DeviceObject);
        ob::reference(file as usize);
        let done = move |status, information| {
            machine().state::<UnderWay>().irps.borrow_mut().remove(&serial);
            result.set(Some((status, information)));
            then(status, information);
            ob::dereference(file as usize);
        };
        let irp = crate::io_irp::make_threaded((*device).StackSize as i8, Box::new(done));
        if irp.is_null() {
            ob::dereference(file as usize);
            return Err(STATUS_INSUFFICIENT_RESOURCES);
        }
        under_way.irps.borrow_mut().insert(serial, irp as usize);
        (*irp).RequestorMode = request.mode;
        (*irp).Tail.Overlay.OriginalFileObject = file;
        let location = crate::inline::next_stack(irp);
        (*location).MajorFunction = IRP_MJ_DEVICE_CONTROL;
        (*location).FileObject = file;
        let (input, output) = (request.input, request.output);
        let status = crate::io_irp::set_control(
            irp,
            location,
            request.code,
            (input.0 as PVOID, input.1),
            (output.0 as PVOID, output.1),
        );
        if status < 0 {
            under_way.irps.borrow_mut().remove(&serial);
            crate::IoFreeIrp(irp);
            ob::dereference(file as usize);
            return Err(status);
        }
        let answer = as_client(request.mode, || crate::IofCallDriver(device, irp));
        if answer != STATUS_PENDING && sent.result.get().is_none() {
            let what = format!(
                "a dispatch routine returned {:#010x} for an IRP that it has not completed",
                answer as u32
            );
            machine::stop::violation("IrpNotCompleted", "IoCallDriver (Return value)", what);
        }
    }
    Ok(sent)
}

/// A synchronization event, not signalled, with a handle (`NtCreateEvent`).
pub fn create_event() -> HANDLE {
    let request = PoolRequest {
        size: size_of::<KEVENT>(),
        tag: u32::from_le_bytes(*b"Even"),
        zero: true,
        ..PoolRequest::default()
    };
    let event = machine().allocate(request);
    // SAFETY: a fresh block of an event's size.
    unsafe { crate::KeInitializeEvent(event as PRKEVENT, 1, 0) };
    ob::create(event, &ob::EVENT);
    machine().name(event, "event");
    let handle = ob::open_handle(event, 0x1F_0003, false);
    ob::dereference(event);
    handle
}

/// Waits for an event, on a thread of the machine: false when `units` of 100 ns pass first.
pub fn wait_event(handle: HANDLE, units: i64) -> Result<bool, NTSTATUS> {
    let (object, _) = ob::from_handle(handle, USER_MODE).ok_or(STATUS_INVALID_HANDLE)?;
    if !ob::is_object(object, &ob::EVENT) {
        return Err(STATUS_OBJECT_TYPE_MISMATCH);
    }
    let mut time = LARGE_INTEGER { QuadPart: -units };
    // SAFETY: an event object that a handle refers to.
    let status = unsafe { crate::KeWaitForSingleObject(object as PVOID, 0, 0, 0, &raw mut time) };
    Ok(status == STATUS_SUCCESS)
}

/// Takes the signal of an event: false if there is none.
pub fn take_event(handle: HANDLE) -> Result<bool, NTSTATUS> {
    let (object, _) = ob::from_handle(handle, USER_MODE).ok_or(STATUS_INVALID_HANDLE)?;
    if !ob::is_object(object, &ob::EVENT) {
        return Err(STATUS_OBJECT_TYPE_MISMATCH);
    }
    // SAFETY: an event object that a handle refers to.
    Ok(unsafe { crate::KeResetEvent(object as PRKEVENT) } != 0)
}
