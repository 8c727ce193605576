//! Threads and processes.

use ks_sys::*;
use machine::{PoolRequest, machine};

use crate::ke_wait::{header, kind, signal_state};
use crate::{invoke, ob};

machine::exports! { pub(crate) EXPORTS;
    KeGetCurrentThread: unsafe extern "win64" fn() -> usize, HIGH_LEVEL;
    PsCreateSystemThread, PASSIVE_LEVEL;
    PsGetCurrentProcess: unsafe extern "win64" fn() -> usize, HIGH_LEVEL;
    PsGetCurrentProcessId: unsafe extern "win64" fn() -> usize, HIGH_LEVEL;
    PsGetCurrentThread: unsafe extern "win64" fn() -> usize, HIGH_LEVEL;
    PsGetCurrentThreadId: unsafe extern "win64" fn() -> usize, HIGH_LEVEL;
    PsTerminateSystemThread, PASSIVE_LEVEL;
    IoGetCurrentProcess: unsafe extern "win64" fn() -> usize, HIGH_LEVEL;
    ExGetPreviousMode: unsafe extern "win64" fn() -> i8, HIGH_LEVEL;
    data PsInitialSystemProcess: 8, |at| machine::Data::set_word(at, process());
}

const TAG: u32 = u32::from_le_bytes(*b"Thre");
/// Larger than what a driver may look at of a thread: the dispatcher header.
const THREAD_SIZE: usize = 256;

/// The one process: drivers use it as a mere name.
struct Process(usize);

impl Default for Process {
    fn default() -> Self {
        let at = machine().allocate_system(512);
        machine().name_as(at, "process:0");
        Process(at)
    }
}

fn process() -> usize {
    machine().state::<Process>().0
}

pub unsafe extern "win64" fn KeGetCurrentThread() -> usize {
    machine().current_thread().map_or(0, |thread| thread.object())
}

pub unsafe extern "win64" fn PsGetCurrentThread() -> usize {
    KeGetCurrentThread()
}

pub unsafe extern "win64" fn PsGetCurrentThreadId() -> usize {
    machine().current_thread().map_or(0, |thread| 4 * (thread.id as usize + 1))
}

pub unsafe extern "win64" fn PsGetCurrentProcess() -> usize {
    process()
}

pub unsafe extern "win64" fn IoGetCurrentProcess() -> usize {
    process()
}

pub unsafe extern "win64" fn PsGetCurrentProcessId() -> usize {
    4
}

/// What the client that sends a request is (`client`); threads of the system are kernel's.
pub unsafe extern "win64" fn ExGetPreviousMode() -> i8 {
    machine().current_thread().map_or(0, |thread| thread.tag.get() as i8)
}

pub unsafe extern "win64" fn PsCreateSystemThread(
    handle: PHANDLE,
    _access: ULONG,
    attributes: POBJECT_ATTRIBUTES,
    _process: HANDLE,
    _client: PCLIENT_ID,
    routine: PKSTART_ROUTINE,
    context: PVOID,
) -> NTSTATUS {
    if machine().fails(machine::FaultKind::Create) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let object =
        machine().allocate(PoolRequest { size: THREAD_SIZE, tag: TAG, zero: true, ..PoolRequest::default() });
    if object == 0 {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    header(object as *mut _, kind::THREAD, THREAD_SIZE, 0);
    ob::create(object, &ob::THREAD);
    let name = machine().name(object, "thread");
    let kernel = attributes.is_null() || (*attributes).Attributes & ob::OBJ_KERNEL_HANDLE != 0;
    *handle = ob::open_handle(object, 0x1F_FFFF, kernel);
    let thread = machine().spawn(
        name,
        Box::new(move || {
            if let Some(routine) = routine {
                invoke("KSTART_ROUTINE", object, routine as usize, || routine(context));
            }
            ended(object);
        }),
    );
    thread.set_object(object);
    STATUS_SUCCESS
}

/// The thread is signalled, and the reference that its running holds goes.
fn ended(object: usize) {
    // SAFETY: the object that PsCreateSystemThread made for this thread.
    unsafe { signal_state(object as *mut _).set(1) };
    machine().signal(object);
    ob::dereference(object);
}

/// "Terminates the current system thread": it does not return.
pub unsafe extern "win64" fn PsTerminateSystemThread(_status: NTSTATUS) -> NTSTATUS {
    let object = KeGetCurrentThread();
    if !ob::is_object(object, &ob::THREAD) {
        return STATUS_INVALID_PARAMETER;
    }
    ended(object);
    machine().end_current_thread()
}
