//! Functions under second names: those that headers turn into another function, and those that take a tag for debugging as well.

use ks_sys::*;

machine::exports! { pub(crate) EXPORTS;
    IoCallDriver: unsafe extern "win64" fn(PDEVICE_OBJECT, PIRP) -> NTSTATUS, DISPATCH_LEVEL;
    IoCompleteRequest: unsafe extern "win64" fn(PIRP, CCHAR), DISPATCH_LEVEL;
    ObDereferenceObject: unsafe extern "win64" fn(PVOID) -> LONG_PTR, DISPATCH_LEVEL;
    ObDereferenceObjectDeferDeleteWithTag, DISPATCH_LEVEL;
    ObReferenceObjectByHandleWithTag, PASSIVE_LEVEL;
    ObfDereferenceObjectWithTag, DISPATCH_LEVEL;
    ObfReferenceObjectWithTag, DISPATCH_LEVEL;
}

unsafe extern "win64" fn IoCallDriver(device: PDEVICE_OBJECT, irp: PIRP) -> NTSTATUS {
    crate::IofCallDriver(device, irp)
}

unsafe extern "win64" fn IoCompleteRequest(irp: PIRP, boost: CCHAR) {
    crate::IofCompleteRequest(irp, boost);
}

unsafe extern "win64" fn ObDereferenceObject(object: PVOID) -> LONG_PTR {
    crate::ObfDereferenceObject(object)
}

unsafe extern "win64" fn ObDereferenceObjectDeferDeleteWithTag(object: PVOID, _tag: ULONG) {
    crate::ObDereferenceObjectDeferDelete(object);
}

unsafe extern "win64" fn ObReferenceObjectByHandleWithTag(
    handle: HANDLE,
    access: ACCESS_MASK,
    kind: POBJECT_TYPE,
    mode: KPROCESSOR_MODE,
    _tag: ULONG,
    object: *mut PVOID,
    information: POBJECT_HANDLE_INFORMATION,
) -> NTSTATUS {
    crate::ObReferenceObjectByHandle(handle, access, kind, mode, object, information)
}

unsafe extern "win64" fn ObfReferenceObjectWithTag(object: PVOID, _tag: ULONG) -> LONG_PTR {
    crate::ObfReferenceObject(object)
}

unsafe extern "win64" fn ObfDereferenceObjectWithTag(object: PVOID, _tag: ULONG) -> LONG_PTR {
    crate::ObfDereferenceObject(object)
}
