//! The framework's objects: a tree of parents and children, references, callbacks at the two ends of a life.
//!
//! Deleting an object deletes its children first, calls EvtCleanupCallback, and, with the last reference, EvtDestroyCallback.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use ks_sys::wdf::*;
use ks_sys::*;
use machine::irql::PASSIVE_LEVEL;
use machine::stop::{bug_check, violation};
use machine::{PoolRequest, machine};

machine::exports! { pub(crate) EXPORTS;
    WdfObjectDelete: ks_sys::wdf::sig::WdfObjectDelete, DISPATCH_LEVEL;
    WdfObjectDereferenceActual: ks_sys::wdf::sig::WdfObjectDereferenceActual, DISPATCH_LEVEL;
    WdfObjectReferenceActual: ks_sys::wdf::sig::WdfObjectReferenceActual, DISPATCH_LEVEL;
}

pub(crate) const TAG: u32 = u32::from_le_bytes(*b"FxOb");
const WDF_VIOLATION: u32 = 0x10D;

/// What an object is besides being one.
pub(crate) enum Kind {
    Driver,
    Device { functional: PDEVICE_OBJECT },
    Timer(crate::timer::Timer),
    SpinLock { lock: usize, old_irql: Cell<u8> },
    WaitLock { event: usize },
    WorkItem(crate::work_item::WorkItem),
}

pub(crate) struct Object {
    pub(crate) handle: usize,
    pub(crate) kind: Kind,
    pub(crate) parent: usize,
    children: RefCell<Vec<usize>>,
    references: Cell<u32>,
    deleted: Cell<bool>,
    cleanup: RefCell<Vec<PFN_WDF_OBJECT_CONTEXT_CLEANUP>>,
    destroy: RefCell<Vec<PFN_WDF_OBJECT_CONTEXT_DESTROY>>,
    /// Type information → memory, in the order in which they were made.
    pub(crate) contexts: RefCell<Vec<(usize, usize)>>,
}

#[derive(Default)]
pub(crate) struct Objects(RefCell<BTreeMap<usize, Rc<Object>>>);

/// The name of a kind, as handles are called.
fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Driver => "wdfdriver",
        Kind::Device { .. } => "wdfdevice",
        Kind::Timer(_) => "wdftimer",
        Kind::SpinLock { .. } => "wdfspinlock",
        Kind::WaitLock { .. } => "wdfwaitlock",
        Kind::WorkItem(_) => "wdfworkitem",
    }
}

/// Makes an object; `default_parent` is its parent unless the attributes name one.
pub(crate) unsafe fn create(
    kind: Kind,
    attributes: PWDF_OBJECT_ATTRIBUTES,
    default_parent: usize,
) -> Result<Rc<Object>, NTSTATUS> {
    if machine().fails(machine::FaultKind::Allocation) {
        return Err(STATUS_INSUFFICIENT_RESOURCES);
    }
    let parent = if attributes.is_null() || (*attributes).ParentObject.is_null() {
        default_parent
    } else {
        (*attributes).ParentObject as usize
    };
    let handle = machine().allocate(PoolRequest { size: 16, tag: TAG, ..PoolRequest::default() });
    if handle == 0 {
        return Err(STATUS_INSUFFICIENT_RESOURCES);
    }
    machine().name(handle, kind_name(&kind));
    let object = Rc::new(Object {
        handle,
        kind,
        parent,
        children: RefCell::default(),
        references: Cell::new(1),
        deleted: Cell::new(false),
        cleanup: RefCell::default(),
        destroy: RefCell::default(),
        contexts: RefCell::default(),
    });
    machine().state::<Objects>().0.borrow_mut().insert(handle, Rc::clone(&object));
    if parent != 0 {
        find(parent).children.borrow_mut().push(handle);
    }
    let status = if attributes.is_null() { STATUS_SUCCESS } else { apply(&object, attributes) };
    if status < 0 {
        delete(&object);
        return Err(status);
    }
    Ok(object)
}

/// Callbacks and context of attributes: at creation, or later by `WdfObjectAllocateContext`.
pub(crate) unsafe fn apply(object: &Object, attributes: PWDF_OBJECT_ATTRIBUTES) -> NTSTATUS {
    if !(*attributes).ContextTypeInfo.is_null() {
        let status = crate::context::add(object, attributes);
        if status < 0 {
            return status;
        }
    }
    object.cleanup.borrow_mut().push((*attributes).EvtCleanupCallback);
    object.destroy.borrow_mut().push((*attributes).EvtDestroyCallback);
    STATUS_SUCCESS
}

/// The object behind a handle. "Passing an invalid handle causes a system bug check."
pub(crate) fn find(handle: usize) -> Rc<Object> {
    let found = machine().state::<Objects>().0.borrow().get(&handle).cloned();
    found.unwrap_or_else(|| {
        let what =
            format!("{} is no handle of the framework, or one that was deleted", machine().describe(handle));
        bug_check(WDF_VIOLATION, [5, handle as u64, 0, 0], what)
    })
}

/// Deletes children, newest first, then the object itself.
pub(crate) fn delete(object: &Rc<Object>) {
    if object.deleted.replace(true) {
        bug_check(
            WDF_VIOLATION,
            [5, object.handle as u64, 0, 0],
            format!("{} is deleted twice", machine().describe(object.handle)),
        );
    }
    while let Some(child) = { object.children.borrow_mut().pop() } {
        delete(&find(child));
    }
    if object.parent != 0 {
        let parent = machine().state::<Objects>().0.borrow().get(&object.parent).cloned();
        parent
            .into_iter()
            .for_each(|parent| parent.children.borrow_mut().retain(|child| *child != object.handle));
    }
    end_of_kind(object);
    for callback in object.cleanup.borrow().iter().rev().flatten() {
        // SAFETY: the driver's callback, with the object's handle.
        machine()
            .call("EvtCleanupCallback", object.handle, || unsafe { callback(object.handle as WDFOBJECT) });
    }
    dereference(object);
}

fn end_of_kind(object: &Object) {
    match &object.kind {
        Kind::Timer(timer) => crate::timer::delete(object, timer),
        Kind::WorkItem(item) => crate::work_item::flush(object, item),
        Kind::Device { functional } => {
            if machine().irql() != PASSIVE_LEVEL {
                violation(
                    "WdfObjectDelete",
                    "WdfObjectDelete (Remarks)",
                    "a device object is deleted above PASSIVE_LEVEL",
                );
            }
            ntoskrnl::dereference(*functional as usize);
        }
        Kind::SpinLock { lock, .. } => machine().free(*lock, None),
        Kind::WaitLock { event } => machine().free(*event, None),
        Kind::Driver => {}
    }
}

fn dereference(object: &Object) {
    object.references.set(object.references.get() - 1);
    if object.references.get() > 0 {
        return;
    }
    for callback in object.destroy.borrow().iter().rev().flatten() {
        // SAFETY: the driver's callback, with the object's handle.
        machine()
            .call("EvtDestroyCallback", object.handle, || unsafe { callback(object.handle as WDFOBJECT) });
    }
    for (_, context) in object.contexts.borrow().iter() {
        machine().free(*context, None);
    }
    machine().state::<Objects>().0.borrow_mut().remove(&object.handle);
    machine().free(object.handle, Some(TAG));
}

pub(crate) unsafe extern "win64" fn WdfObjectDelete(_globals: PWDF_DRIVER_GLOBALS, object: WDFOBJECT) {
    delete(&find(object as usize));
}

pub(crate) unsafe extern "win64" fn WdfObjectReferenceActual(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFOBJECT,
    _tag: PVOID,
    _line: LONG,
    _file: PCCH,
) {
    let object = find(handle as usize);
    object.references.set(object.references.get() + 1);
}

pub(crate) unsafe extern "win64" fn WdfObjectDereferenceActual(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFOBJECT,
    _tag: PVOID,
    _line: LONG,
    _file: PCCH,
) {
    dereference(&find(handle as usize));
}
