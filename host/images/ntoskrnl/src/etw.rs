//! Event tracing: providers register, and one that a session listens to writes events, which the run keeps and its transcript shows.
//!
//! A session is made by [`listen`], before or after the provider registers; without one nobody listens, which is an ordinary state of
//! a Windows. Pages: nf-wdm-etwregister, nf-wdm-etwwritetransfer, nc-wdm-etwenablecallback; ns-evntprov-event_descriptor,
//! ns-evntprov-event_data_descriptor.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use ks_sys::*;
use machine::stop::violation;
use machine::{Value, machine};

use crate::invoke;

machine::exports! { pub(crate) EXPORTS;
    EtwEventEnabled, HIGH_LEVEL;
    EtwProviderEnabled, HIGH_LEVEL;
    EtwRegister, PASSIVE_LEVEL;
    EtwRegisterClassicProvider:
        unsafe extern "win64" fn(LPCGUID, u32, PVOID, PVOID, PREGHANDLE) -> NTSTATUS, PASSIVE_LEVEL;
    EtwSetInformation: unsafe extern "win64" fn(u64, u32, PVOID, u32) -> i32, PASSIVE_LEVEL;
    EtwUnregister, PASSIVE_LEVEL;
    EtwWrite, HIGH_LEVEL;
    EtwWriteTransfer, HIGH_LEVEL;
    WmiQueryTraceInformation: unsafe extern "win64" fn(i32, PVOID, u32, PULONG, PVOID) -> NTSTATUS, PASSIVE_LEVEL;
    WmiTraceMessage: unsafe extern "win64" fn(u64, u32, LPCGUID, u16) -> NTSTATUS, HIGH_LEVEL;
}

/// What a session asks of a provider: `EnableTraceEx2`.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    pub provider: GUID,
    /// Events up to this level; 0 is all.
    pub level: u8,
    /// Events with any of these; 0 is all.
    pub keywords: u64,
}

/// An event that was written while a session listened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub provider: GUID,
    /// EVENT_DESCRIPTOR.
    pub descriptor: [u8; 16],
    /// Of each EVENT_DATA_DESCRIPTOR its Type, and what it points to.
    pub parts: Vec<(u8, Vec<u8>)>,
}

#[derive(Default)]
struct Tracing {
    made: Cell<u64>,
    providers: RefCell<BTreeMap<u64, Provider>>,
    sessions: RefCell<Vec<Session>>,
    written: RefCell<Vec<Written>>,
}

#[derive(Clone, Copy)]
struct Provider {
    id: GUID,
    enable: PETWENABLECALLBACK,
    context: PVOID,
}

const DISABLE: u32 = 0;
const ENABLE: u32 = 1;

/// A session begins to listen to a provider, registered or not. To be called on a thread of the machine ([`machine::Machine::run`]).
pub fn listen(session: Session) {
    let tracing = machine().state::<Tracing>();
    tracing.sessions.borrow_mut().push(session);
    tell(session, ENABLE);
}

/// The sessions of a provider end.
pub fn stop_listening(provider: GUID) {
    let tracing = machine().state::<Tracing>();
    tracing.sessions.borrow_mut().retain(|session| session.provider != provider);
    tell(Session { provider, level: 0, keywords: 0 }, DISABLE);
}

/// What was written so far.
pub fn written() -> Vec<Written> {
    machine().state::<Tracing>().written.borrow().clone()
}

/// "Callback function that is used to receive enable or disable notifications."
fn tell(session: Session, code: u32) {
    let providers: Vec<Provider> =
        machine().state::<Tracing>().providers.borrow().values().copied().collect();
    providers.into_iter().filter(|it| it.id == session.provider).for_each(|it| call(it, session, code));
}

fn call(provider: Provider, session: Session, code: u32) {
    let Some(callback) = provider.enable else { return };
    let (source, none) = (GUID::default(), core::ptr::null_mut());
    let Session { level, keywords, .. } = session;
    let called = || {
        // SAFETY: what the driver registered, with its own context; PASSIVE_LEVEL; the provider was not unregistered.
        unsafe { callback(&raw const source, code, level, keywords, 0, none, provider.context) }
    };
    invoke("ETWENABLECALLBACK", provider.context.addr(), callback as usize, called);
}

fn wants(handle: u64, level: u8, keyword: u64) -> bool {
    let tracing = machine().state::<Tracing>();
    let Some(provider) = tracing.providers.borrow().get(&handle).copied() else { return false };
    let matches = |session: &Session| {
        session.provider == provider.id
            && (session.level == 0 || level <= session.level)
            && (keyword == 0 || session.keywords == 0 || session.keywords & keyword != 0)
    };
    tracing.sessions.borrow().iter().any(matches)
}

pub unsafe extern "win64" fn EtwRegister(
    provider: LPCGUID,
    enable: PETWENABLECALLBACK,
    context: PVOID,
    handle: PREGHANDLE,
) -> NTSTATUS {
    let tracing = machine().state::<Tracing>();
    let number = tracing.made.get() + 1;
    tracing.made.set(number);
    let provider = Provider { id: *provider, enable, context };
    tracing.providers.borrow_mut().insert(number, provider);
    *handle = number as _;
    let sessions = tracing.sessions.borrow().clone();
    let wanted = sessions.into_iter().filter(|session| session.provider == provider.id);
    wanted.for_each(|session| call(provider, session, ENABLE));
    STATUS_SUCCESS
}

/// What WPP registers its trace GUIDs with, when MmGetSystemRoutineAddress has it; its callback is for sessions, and there are none.
unsafe extern "win64" fn EtwRegisterClassicProvider(
    provider: LPCGUID,
    _kind: u32,
    _enable: PVOID,
    context: PVOID,
    handle: PREGHANDLE,
) -> NTSTATUS {
    EtwRegister(provider, None, context, handle)
}

pub unsafe extern "win64" fn EtwUnregister(handle: REGHANDLE) -> NTSTATUS {
    let known = machine().state::<Tracing>().providers.borrow_mut().remove(&handle).is_some();
    if !known {
        violation(
            "EtwUnregister",
            "EtwUnregister (Parameters)",
            "a provider is unregistered that is not registered",
        );
    }
    STATUS_SUCCESS
}

/// Providers that were not unregistered.
pub(crate) fn providers_left() -> usize {
    machine().state::<Tracing>().providers.borrow().len()
}

pub unsafe extern "win64" fn EtwEventEnabled(handle: REGHANDLE, event: PCEVENT_DESCRIPTOR) -> BOOLEAN {
    let (level, keyword) = level_and_keyword(&bytes_at(event.addr()));
    wants(handle, level, keyword).into()
}

pub unsafe extern "win64" fn EtwProviderEnabled(
    handle: REGHANDLE,
    level: UCHAR,
    keyword: ULONGLONG,
) -> BOOLEAN {
    wants(handle, level, keyword).into()
}

pub unsafe extern "win64" fn EtwWrite(
    handle: REGHANDLE,
    event: PCEVENT_DESCRIPTOR,
    _activity: LPCGUID,
    count: ULONG,
    data: PEVENT_DATA_DESCRIPTOR,
) -> NTSTATUS {
    write(handle, event, count, data)
}

pub unsafe extern "win64" fn EtwWriteTransfer(
    handle: REGHANDLE,
    event: PCEVENT_DESCRIPTOR,
    _activity: LPCGUID,
    _related: LPCGUID,
    count: ULONG,
    data: PEVENT_DATA_DESCRIPTOR,
) -> NTSTATUS {
    write(handle, event, count, data)
}

/// Level and keyword of an EVENT_DESCRIPTOR: Id (2), Version, Channel, Level, Opcode, Task (2), Keyword (8).
fn level_and_keyword(descriptor: &[u8; 16]) -> (u8, u64) {
    let keyword = descriptor.last_chunk().copied().map_or(0, u64::from_le_bytes);
    (descriptor[4], keyword)
}

/// "Returns STATUS_SUCCESS if no session listens": the event goes nowhere, there as here.
unsafe fn write(
    handle: u64,
    event: PCEVENT_DESCRIPTOR,
    count: u32,
    data: PEVENT_DATA_DESCRIPTOR,
) -> NTSTATUS {
    let tracing = machine().state::<Tracing>();
    let Some(provider) = tracing.providers.borrow().get(&handle).map(|it| it.id) else {
        return STATUS_INVALID_HANDLE;
    };
    let data: Vec<[u8; 16]> = (0..count as usize).map(|at| bytes_at(data.addr() + 16 * at)).collect();
    data.iter().for_each(check);
    let descriptor = bytes_at(event.addr());
    let (level, keyword) = level_and_keyword(&descriptor);
    if !wants(handle, level, keyword) {
        return STATUS_SUCCESS;
    }
    let parts = data.iter().map(|descriptor| part(descriptor)).collect();
    let written = Written { provider, descriptor, parts };
    machine().transcript.note(machine(), "ntoskrnl", "event", || show(&written));
    tracing.written.borrow_mut().push(written);
    STATUS_SUCCESS
}

/// Where the data of an EVENT_DATA_DESCRIPTOR lies: Ptr (8), Size (4), Type.
fn start_of(descriptor: &[u8; 16]) -> usize {
    descriptor.first_chunk().copied().map_or(0, u64::from_le_bytes) as usize
}

fn size_of_data(descriptor: &[u8; 16]) -> usize {
    u32::from_le_bytes([descriptor[8], descriptor[9], descriptor[10], descriptor[11]]) as usize
}

/// Whether anybody listens or not.
fn check(descriptor: &[u8; 16]) {
    if size_of_data(descriptor) > 0 && start_of(descriptor) < machine::arena::USER_PROBE_ADDRESS {
        violation(
            "EtwWriteTransfer",
            "EtwWriteTransfer (Remarks)",
            "data of an event lies in user space: it \"must reside in system-space memory, regardless of what the IRQL is\"",
        );
    }
}

unsafe fn part(descriptor: &[u8; 16]) -> (u8, Vec<u8>) {
    let size = size_of_data(descriptor);
    (descriptor[12], std::slice::from_raw_parts(start_of(descriptor) as *const u8, size).to_vec())
}

unsafe fn bytes_at(address: usize) -> [u8; 16] {
    (address as *const [u8; 16]).read_unaligned()
}

/// The name that a self-describing event carries (its metadata is of type 1: length, a tag, the name), and the fields' bytes.
fn show(written: &Written) -> Vec<Value> {
    let metadata = written.parts.iter().find(|(kind, _)| *kind == 1).map(|(_, bytes)| bytes.as_slice());
    let name = metadata.and_then(|bytes| bytes.get(3..)?.split(|byte| *byte == 0).next());
    let fields =
        written.parts.iter().filter(|(kind, _)| *kind == 0).map(|(_, bytes)| Value::from(hex(bytes)));
    let name = name.map_or("without a name".into(), |name| String::from_utf8_lossy(name).into_owned());
    std::iter::once(Value::from(name)).chain(fields).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// No session has a handle: "STATUS_INVALID_HANDLE if LoggerHandle is none".
unsafe extern "win64" fn WmiTraceMessage(
    _logger: u64,
    _flags: u32,
    _guid: LPCGUID,
    _number: u16,
) -> NTSTATUS {
    STATUS_INVALID_HANDLE
}

/// "STATUS_NOT_FOUND if no session is enabled for the provider."
unsafe extern "win64" fn WmiQueryTraceInformation(
    _class: i32,
    _information: PVOID,
    _length: u32,
    needed: PULONG,
    _buffer: PVOID,
) -> NTSTATUS {
    if !needed.is_null() {
        *needed = 0;
    }
    STATUS_NOT_FOUND
}

/// Traits are for whoever listens.
unsafe extern "win64" fn EtwSetInformation(
    _handle: u64,
    _class: u32,
    _information: PVOID,
    _size: u32,
) -> i32 {
    STATUS_SUCCESS
}
