//! Object contexts: zeroed memory of a type that the driver declares, kept with the object.

use ks_sys::wdf::*;
use ks_sys::*;
use machine::{PoolRequest, machine};

use crate::object::{Object, TAG, apply, find};

machine::exports! { pub(crate) EXPORTS;
    WdfObjectAllocateContext: ks_sys::wdf::sig::WdfObjectAllocateContext, DISPATCH_LEVEL;
    WdfObjectGetTypedContextWorker: ks_sys::wdf::sig::WdfObjectGetTypedContextWorker, DISPATCH_LEVEL;
}

/// A type is its `UniqueType`, which may stand for several copies of the same declaration.
unsafe fn identity(information: PCWDF_OBJECT_CONTEXT_TYPE_INFO) -> usize {
    let unique = (*information).UniqueType;
    if unique.is_null() { information as usize } else { unique as usize }
}

/// "If the object has such a context already, STATUS_OBJECT_NAME_EXISTS."
pub(crate) unsafe fn add(object: &Object, attributes: PWDF_OBJECT_ATTRIBUTES) -> NTSTATUS {
    let information = (*attributes).ContextTypeInfo;
    let kind = identity(information);
    if object.contexts.borrow().iter().any(|(known, _)| *known == kind) {
        return STATUS_OBJECT_NAME_EXISTS;
    }
    let size = (*information).ContextSize.max((*attributes).ContextSizeOverride);
    let context =
        machine().allocate(PoolRequest { size: size.max(1), tag: TAG, zero: true, ..PoolRequest::default() });
    if context == 0 {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    object.contexts.borrow_mut().push((kind, context));
    STATUS_SUCCESS
}

pub(crate) unsafe extern "win64" fn WdfObjectAllocateContext(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFOBJECT,
    attributes: PWDF_OBJECT_ATTRIBUTES,
    context: *mut PVOID,
) -> NTSTATUS {
    let object = find(handle as usize);
    let status = apply(&object, attributes);
    if !context.is_null() {
        let kind = identity((*attributes).ContextTypeInfo);
        *context = lookup(&object, kind) as PVOID;
    }
    status
}

fn lookup(object: &Object, kind: usize) -> usize {
    object.contexts.borrow().iter().find(|(known, _)| *known == kind).map_or(0, |(_, context)| *context)
}

/// "Returns NULL if the object has no context of that type."
pub(crate) unsafe extern "win64" fn WdfObjectGetTypedContextWorker(
    _globals: PWDF_DRIVER_GLOBALS,
    handle: WDFOBJECT,
    information: PCWDF_OBJECT_CONTEXT_TYPE_INFO,
) -> PVOID {
    lookup(&find(handle as usize), identity(information)) as PVOID
}
