//! The COM face of AVStream's objects: IUnknown and IKsControl (KsGetOuterUnknown, KsPinGetConnectedPinInterface).
//!
//! "By default, objects support the IUnknown interface and the IKsControl interface." What AVStream does not handle is asked of the
//! client unknown that KsRegisterAggregatedClientUnknown put behind the object. A pin outside AVStream gets a thunk "that
//! provides IKsControl support through synchronous calls to the driver containing the connected pin, using IoCallDriver".

use core::ffi::c_void;

use ks_sys::{
    FILE_OBJECT, GUID, IID_IKsControl, IID_IUnknown, IKsControl, IKsControlVtbl, IUnknown, KSIDENTIFIER,
    NTSTATUS,
};

use crate::nt;
use crate::object::Head;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{INVALID_PARAMETER, NOINTERFACE, Nt, UNSUCCESSFUL, or_no_memory, succeeded};

/// # Invariants
/// Begins with the COM part, so that the interface pointer is the face's address.
#[repr(C)]
pub(crate) struct Face {
    com: IKsControl,
    table: IKsControlVtbl,
    references: u32,
    target: Target,
}

#[derive(Clone, Copy)]
enum Target {
    /// An object of AVStream; its face lives as long as it does.
    Object(Ptr<Head>),
    /// A thunk for a file object, referenced; lives until its last reference.
    Thunk(Ptr<FILE_OBJECT>),
}

fn create(target: Target) -> Option<Ptr<Face>> {
    let face = nt::create(Face {
        com: IKsControl { lpVtbl: core::ptr::null_mut() },
        table: TABLE,
        references: 0,
        target,
    })?;
    face.edit().com.lpVtbl = &raw mut face.edit().table;
    Some(face)
}

/// The object's face, made when it is first asked for.
pub(crate) fn of(head: Ptr<Head>) -> Nt<Ptr<Face>> {
    if head.com.is_none() {
        head.edit().com = create(Target::Object(head));
    }
    or_no_memory(head.com)
}

/// The object is going away, and what was aggregated with it.
pub(crate) fn free(head: Ptr<Head>) {
    register(head, core::ptr::null_mut());
    if let Some(face) = head.edit().com.take() {
        nt::destroy(face);
    }
}

/// KsRegisterAggregatedClientUnknown: "AVStream releases the previously registered aggregate and uses the unknown passed".
pub(crate) fn register(head: Ptr<Head>, client: *mut IUnknown) {
    let old = std::mem::replace(&mut head.edit().aggregated, client);
    if let Some(release) = table_of(old).and_then(|t| t.Release) {
        crate::call!("IUnknown::Release", release(old));
    }
    if let Some(add_ref) = table_of(client).and_then(|t| t.AddRef) {
        crate::call!("IUnknown::AddRef", add_ref(client));
    }
}

fn table_of(unknown: *mut IUnknown) -> Option<Ptr<ks_sys::IUnknownVtbl>> {
    Ptr::of(unknown).and_then(|u| Ptr::of(u.lpVtbl))
}

/// A query for `interface` on an object, as its outer unknown answers it.
pub(crate) fn query(head: Ptr<Head>, interface: &GUID, out: *mut *mut c_void) -> Nt {
    if *interface == IID_IUnknown || *interface == IID_IKsControl {
        let face = of(head)?;
        face.edit().references += 1;
        ptr::put(out, face.raw().cast());
        return Ok(());
    }
    let client = head.aggregated;
    let query = table_of(client).and_then(|t| t.QueryInterface).ok_or(NOINTERFACE)?;
    let id = or_no_memory(nt::Scratch::new(*interface))?;
    let status = crate::call!("IUnknown::QueryInterface", query(client, id.raw(), out));
    succeeded(status).map_err(|_| NOINTERFACE)
}

/// The same on the other end of a connection that is no AVStream pin: "the thunk is created only if Pin is a source pin; otherwise
/// STATUS_UNSUCCESSFUL is returned".
pub(crate) fn query_external(file: Option<Ptr<FILE_OBJECT>>, interface: &GUID, out: *mut *mut c_void) -> Nt {
    let file = file.ok_or(UNSUCCESSFUL)?;
    if *interface != IID_IUnknown && *interface != IID_IKsControl {
        return Err(NOINTERFACE);
    }
    let face = or_no_memory(create(Target::Thunk(file)))?;
    nt::reference(file);
    face.edit().references = 1;
    ptr::put(out, face.raw().cast());
    Ok(())
}

const TABLE: IKsControlVtbl = IKsControlVtbl {
    QueryInterface: Some(query_interface),
    AddRef: Some(add_ref),
    Release: Some(release),
    KsProperty: Some(ks_property),
    KsMethod: Some(ks_method),
    KsEvent: Some(ks_event),
};

type This = *mut IKsControl;

fn this(raw: This) -> Ptr<Face> {
    Ptr::of(raw.cast::<Face>())
        .unwrap_or_else(|| rules::not_an_object("IKsControl", "control interface", raw.addr()))
}

/// One request to the object behind the face, from kernel mode.
fn request(
    raw: This,
    code: u32,
    input: (*mut c_void, u32),
    output: (*mut c_void, u32),
    returned: *mut u32,
) -> NTSTATUS {
    let file = match this(raw).target {
        Target::Object(head) => Ptr::of(head.file.cast_const()),
        Target::Thunk(file) => Some(file),
    };
    let Some(file) = file else { return INVALID_PARAMETER.code() };
    let (status, information) = nt::control_raw(file, ks_sys::KernelMode as i8, code, input, output);
    ptr::put(returned, information as u32);
    status
}

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    unsafe fn query_interface(raw: This, id: *const GUID, out: *mut *mut c_void) -> NTSTATUS {
        let Some(id) = ptr::read(id) else { return INVALID_PARAMETER.code() };
        let result = match this(raw).target {
            Target::Object(head) => query(head, &id, out),
            Target::Thunk(_) if id == IID_IUnknown || id == IID_IKsControl => {
                this(raw).edit().references += 1;
                ptr::put(out, raw.cast());
                Ok(())
            }
            Target::Thunk(_) => Err(NOINTERFACE),
        };
        crate::status::code(result)
    }

    #[allow(unsafe_code)]
    unsafe fn add_ref(raw: This) -> u32 {
        let face = this(raw);
        face.edit().references += 1;
        face.references
    }

    #[allow(unsafe_code)]
    unsafe fn release(raw: This) -> u32 {
        let face = this(raw);
        face.edit().references = face.references.saturating_sub(1);
        match (face.references, face.target) {
            (0, Target::Thunk(file)) => {
                nt::dereference(file);
                nt::destroy(face);
                0
            }
            (left, _) => left,
        }
    }

    #[allow(unsafe_code)]
    unsafe fn ks_property(raw: This, request_at: *mut KSIDENTIFIER, len: u32, data: *mut c_void, data_len: u32, returned: *mut u32) -> NTSTATUS {
        request(raw, ks_sys::IOCTL_KS_PROPERTY, (request_at.cast(), len), (data, data_len), returned)
    }

    #[allow(unsafe_code)]
    unsafe fn ks_method(raw: This, request_at: *mut KSIDENTIFIER, len: u32, data: *mut c_void, data_len: u32, returned: *mut u32) -> NTSTATUS {
        request(raw, ks_sys::IOCTL_KS_METHOD, (request_at.cast(), len), (data, data_len), returned)
    }

    /// A NULL request disables: "IKsControl::KsEvent sends IOCTL_KS_ENABLE_EVENT, or IOCTL_KS_DISABLE_EVENT without a KSEVENT".
    #[allow(unsafe_code)]
    unsafe fn ks_event(raw: This, request_at: *mut KSIDENTIFIER, len: u32, data: *mut c_void, data_len: u32, returned: *mut u32) -> NTSTATUS {
        if request_at.is_null() {
            return request(raw, ks_sys::IOCTL_KS_DISABLE_EVENT, (data, data_len), (core::ptr::null_mut(), 0), returned);
        }
        request(raw, ks_sys::IOCTL_KS_ENABLE_EVENT, (request_at.cast(), len), (data, data_len), returned)
    }
}
