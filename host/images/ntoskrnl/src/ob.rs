//! Objects, references and handles.
//!
//! An object is a piece of kernel memory that the host counts references for: files, devices, drivers, events, threads,
//! keys. A handle holds one reference. When the last handle of an object goes, its type's `close` runs; when the last
//! reference goes, its `delete` does, at PASSIVE_LEVEL, on a worker thread if need be.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use ks_sys::*;
use machine::irql::PASSIVE_LEVEL;
use machine::stop::{bug_check, violation};
use machine::{FaultKind, machine};

machine::exports! { pub(crate) EXPORTS;
    ObDereferenceObjectDeferDelete, DISPATCH_LEVEL;
    ObOpenObjectByPointer: unsafe extern "win64" fn(PVOID, u32, PACCESS_STATE, u32, POBJECT_TYPE, KPROCESSOR_MODE, PHANDLE) -> i32, PASSIVE_LEVEL;
    ObReferenceObjectByHandle, PASSIVE_LEVEL;
    ObReferenceObjectByPointer, DISPATCH_LEVEL;
    ObfDereferenceObject, DISPATCH_LEVEL;
    ObfReferenceObject, DISPATCH_LEVEL;
    ZwClose, PASSIVE_LEVEL;
    data ExEventObjectType: 8, |at| fill(at, &EVENT);
    data IoDeviceObjectType: 8, |at| fill(at, &DEVICE);
    data IoDriverObjectType: 8, |at| fill(at, &DRIVER);
    data IoFileObjectType: 8, |at| fill(at, &FILE);
    data PsThreadType: 8, |at| fill(at, &THREAD);
}

/// A type of object: its name, and what happens at its ends.
pub struct Kind {
    pub name: &'static str,
    /// The last handle was closed.
    pub close: fn(usize),
    /// The last reference is gone.
    pub delete: fn(usize),
}

fn nothing(_: usize) {}

fn free(address: usize) {
    machine().free(address, None);
}

pub static EVENT: Kind = Kind { name: "Event", close: nothing, delete: free };
pub static DEVICE: Kind = Kind { name: "Device", close: nothing, delete: crate::io_device::delete };
pub static DRIVER: Kind = Kind { name: "Driver", close: nothing, delete: nothing };
pub static FILE: Kind = Kind { name: "File", close: crate::io_file::cleanup, delete: crate::io_file::delete };
pub static THREAD: Kind = Kind { name: "Thread", close: nothing, delete: free };
pub static KEY: Kind = Kind { name: "Key", close: nothing, delete: crate::zw_registry::delete };
pub static DATA_FILE: Kind = Kind { name: "File", close: nothing, delete: crate::zw_file::delete };

struct Object {
    kind: &'static Kind,
    references: i64,
    handles: u32,
}

#[derive(Clone, Copy)]
struct Entry {
    object: usize,
    access: u32,
    kernel: bool,
}

#[derive(Default)]
struct Objects {
    all: RefCell<BTreeMap<usize, Object>>,
    handles: RefCell<BTreeMap<u64, Entry>>,
    next: Cell<u64>,
    types: RefCell<BTreeMap<&'static str, usize>>,
}

/// Kernel handles have this sign; a client cannot use them.
const KERNEL_HANDLE: u64 = 0xFFFF_FFFF_8000_0000;
pub const OBJ_KERNEL_HANDLE: u32 = 0x200;

/// The object that stands for a type: `*IoFileObjectType`.
fn type_object(kind: &'static Kind) -> usize {
    let objects = machine().state::<Objects>();
    let mut types = objects.types.borrow_mut();
    *types.entry(kind.name).or_insert_with(|| {
        let at = machine().allocate_system(64);
        machine().name_as(at, format!("type:{}", kind.name));
        at
    })
}

fn fill(at: usize, kind: &'static Kind) {
    machine::Data::set_word(at, type_object(kind));
}

/// Makes `address` an object with one reference.
pub fn create(address: usize, kind: &'static Kind) {
    machine().state::<Objects>().all.borrow_mut().insert(address, Object { kind, references: 1, handles: 0 });
}

pub fn is_object(address: usize, kind: &'static Kind) -> bool {
    machine()
        .state::<Objects>()
        .all
        .borrow()
        .get(&address)
        .is_some_and(|object| std::ptr::eq(object.kind, kind))
}

/// How many references an object has.
pub fn references(address: usize) -> i64 {
    machine().state::<Objects>().all.borrow().get(&address).map_or(0, |object| object.references)
}

pub fn reference(address: usize) {
    let objects = machine().state::<Objects>();
    let mut all = objects.all.borrow_mut();
    match all.get_mut(&address) {
        Some(object) => object.references += 1,
        None => {
            drop(all);
            let what = format!("{} is referenced and is no object", machine().describe(address));
            bug_check(0x18, [0, address as u64, 0, 0], what);
        }
    }
}

pub fn dereference(address: usize) {
    let objects = machine().state::<Objects>();
    let kind = {
        let mut all = objects.all.borrow_mut();
        let Some(object) = all.get_mut(&address) else {
            drop(all);
            let what =
                format!("{} is dereferenced once too often, or is no object", machine().describe(address));
            bug_check(0x18, [0, address as u64, 0, 0], what);
        };
        object.references -= 1;
        if object.references > 0 {
            return;
        }
        object.kind
    };
    if machine().irql() == PASSIVE_LEVEL {
        finish(address, kind);
    } else {
        crate::queue_work(move || finish(address, kind));
    }
}

/// The object is still known while its `delete` runs: that may look at it.
fn finish(address: usize, kind: &'static Kind) {
    (kind.delete)(address);
    machine().state::<Objects>().all.borrow_mut().remove(&address);
    machine().forget(address);
}

/// Opens a handle; it holds a reference of its own.
pub fn open_handle(object: usize, access: u32, kernel: bool) -> HANDLE {
    let objects = machine().state::<Objects>();
    let number = objects.next.get() + 4;
    objects.next.set(number);
    reference(object);
    objects.all.borrow_mut().get_mut(&object).expect("referenced just now").handles += 1;
    let handle = if kernel { number | KERNEL_HANDLE } else { number };
    objects.handles.borrow_mut().insert(handle, Entry { object, access, kernel });
    handle as HANDLE
}

/// The object behind a handle, if there is one. A client's request cannot name a kernel handle.
pub fn from_handle(handle: HANDLE, mode: KPROCESSOR_MODE) -> Option<(usize, u32)> {
    let objects = machine().state::<Objects>();
    let entry = *objects.handles.borrow().get(&(handle as u64))?;
    (mode == 0 || !entry.kernel).then_some((entry.object, entry.access))
}

/// Closes a handle: false if there is none.
pub fn close_handle(handle: HANDLE) -> bool {
    let objects = machine().state::<Objects>();
    let Some(entry) = objects.handles.borrow_mut().remove(&(handle as u64)) else { return false };
    let last = {
        let mut all = objects.all.borrow_mut();
        let object = all.get_mut(&entry.object).expect("a handle holds a reference");
        object.handles -= 1;
        (object.handles == 0).then_some(object.kind)
    };
    if let Some(kind) = last {
        (kind.close)(entry.object);
    }
    dereference(entry.object);
    true
}

/// What is open or referenced now, for the leak list: each kind's name and the object's.
pub fn left() -> Vec<String> {
    let objects = machine().state::<Objects>();
    let all = objects.all.borrow();
    all.iter()
        .map(|(address, object)| {
            let name = machine().describe(*address);
            format!(
                "{} {name}: {} references, {} handles",
                object.kind.name, object.references, object.handles
            )
        })
        .collect()
}

/// Objects of one kind that are alive.
pub fn all_of(kind: &'static Kind) -> Vec<usize> {
    let objects = machine().state::<Objects>();
    let all = objects.all.borrow();
    all.iter().filter(|(_, object)| std::ptr::eq(object.kind, kind)).map(|(address, _)| *address).collect()
}

/// "If ObjectType is not NULL, the routine verifies that the object is of that type."
unsafe fn has_type(object: usize, wanted: POBJECT_TYPE) -> bool {
    let kind = machine().state::<Objects>().all.borrow().get(&object).map(|object| object.kind);
    wanted.is_null() || kind.is_some_and(|kind| type_object(kind) == wanted as usize)
}

pub unsafe extern "win64" fn ObReferenceObjectByHandle(
    handle: HANDLE,
    access: ACCESS_MASK,
    kind: POBJECT_TYPE,
    mode: KPROCESSOR_MODE,
    object: *mut PVOID,
    information: POBJECT_HANDLE_INFORMATION,
) -> NTSTATUS {
    *object = std::ptr::null_mut();
    if machine().fails(FaultKind::Handle) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    let Some((found, granted)) = from_handle(handle, mode) else { return STATUS_INVALID_HANDLE };
    if !has_type(found, kind) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    // "If AccessMode is UserMode, the routine compares DesiredAccess with what the handle was opened for."
    if mode != 0 && access & !granted != 0 && granted & GENERIC_ALL_OR_ANY == 0 {
        return STATUS_ACCESS_DENIED;
    }
    reference(found);
    *object = found as PVOID;
    if !information.is_null() {
        (*information).HandleAttributes = 0;
        (*information).GrantedAccess = granted;
    }
    STATUS_SUCCESS
}

/// Generic bits are kept as they were asked for; any of them grants what a device has.
const GENERIC_ALL_OR_ANY: u32 = 0xF000_0000;

pub unsafe extern "win64" fn ObReferenceObjectByPointer(
    object: PVOID,
    _access: ACCESS_MASK,
    kind: POBJECT_TYPE,
    _mode: KPROCESSOR_MODE,
) -> NTSTATUS {
    if !has_type(object as usize, kind) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    reference(object as usize);
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn ObOpenObjectByPointer(
    object: PVOID,
    attributes: ULONG,
    _state: PACCESS_STATE,
    access: ACCESS_MASK,
    kind: POBJECT_TYPE,
    _mode: KPROCESSOR_MODE,
    handle: PHANDLE,
) -> NTSTATUS {
    if !has_type(object as usize, kind) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    if machine().fails(FaultKind::Handle) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *handle = open_handle(object as usize, access, attributes & OBJ_KERNEL_HANDLE != 0);
    STATUS_SUCCESS
}

pub unsafe extern "win64" fn ObfReferenceObject(object: PVOID) -> LONG_PTR {
    reference(object as usize);
    references(object as usize) as LONG_PTR
}

pub unsafe extern "win64" fn ObfDereferenceObject(object: PVOID) -> LONG_PTR {
    let left = references(object as usize) - 1;
    dereference(object as usize);
    left as LONG_PTR
}

pub unsafe extern "win64" fn ObDereferenceObjectDeferDelete(object: PVOID) {
    dereference(object as usize);
}

/// A driver that closes a handle that is none has a bug of its own: with a verifier on, Windows stops there.
pub unsafe extern "win64" fn ZwClose(handle: HANDLE) -> NTSTATUS {
    if close_handle(handle) {
        return STATUS_SUCCESS;
    }
    violation("ZwCloseHandle", "ZwClose (Remarks)", "ZwClose was given a handle that is not open")
}
