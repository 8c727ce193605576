//! Dispatch: which object a request is for, and what that kind of object answers.
//!
//! A create without a parent opens a filter by its factory's reference string; one below a file object opens a pin, an allocator,
//! a clock or a node, by its class (KSSTRING_…). Everything else goes to the object that the file object's FsContext leads to.

use ks_sys::{DEVICE_OBJECT, FILE_OBJECT, IRP, NTSTATUS};

use crate::allocator::{self, Allocator};
use crate::automation;
use crate::carrier;
use crate::clock_object;
use crate::create_item;
use crate::create_name::{self, Class};
use crate::driver;
use crate::event;
use crate::factory;
use crate::filter::{self, Filter};
use crate::irp::{self, Irp};
use crate::method;
use crate::nt;
use crate::object::{self, Head, Kind, Object};
use crate::object_header;
use crate::pin::{self, Pin};
use crate::probe::Transfer;
use crate::property;
use crate::ptr::Ptr;
use crate::status::{DEVICE_REMOVED, INVALID_DEVICE_REQUEST, Nt, OBJECT_NAME_NOT_FOUND, PENDING};

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    pub(crate) unsafe fn create(fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        match driver::irp_of(irp).ok().and_then(|irp| create_item::serve(fdo, irp)) {
            Some(status) => status,
            None => with(irp, |irp| serve_create(fdo, irp)),
        }
    }

    #[allow(unsafe_code)]
    pub(crate) unsafe fn close(fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        match object_header::dispatch_foreign(fdo, irp) {
            Some(status) => status,
            None => with(irp, serve_close),
        }
    }

    #[allow(unsafe_code)]
    pub(crate) unsafe fn cleanup(_fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        with(irp, serve_cleanup)
    }

    #[allow(unsafe_code)]
    pub(crate) unsafe fn device_control(fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        if let Some(status) = object_header::dispatch_foreign(fdo, irp) {
            return status;
        }
        with(irp, serve_control)
    }

    /// Requests that AVStream's own objects refuse and a minidriver's KSDISPATCH_TABLE may take.
    #[allow(unsafe_code)]
    pub(crate) unsafe fn irp(fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
        match object_header::dispatch_foreign(fdo, irp) {
            Some(status) => status,
            None => with(irp, |_| Err(INVALID_DEVICE_REQUEST)),
        }
    }
}

/// Runs a request and completes it, unless it stays pending.
fn with(irp: *mut IRP, serve: impl FnOnce(Irp) -> Nt) -> NTSTATUS {
    match driver::irp_of(irp) {
        Ok(irp) => {
            let result = serve(irp);
            irp::finish(irp, result)
        }
        Err(status) => status.code(),
    }
}

fn serve_create(fdo: *mut DEVICE_OBJECT, irp: Irp) -> Nt {
    let device = driver::device_of(fdo)?;
    if device.removed {
        return Err(DEVICE_REMOVED);
    }
    let file = irp::file(irp)?;
    let name = create_name::bytes(file);
    match Ptr::of(file.RelatedFileObject) {
        Some(parent) => create_referencing(parent, irp, name),
        None => {
            let units: Vec<u16> = create_name::units(name).collect();
            let class = units.strip_prefix(&[u16::from(b'\\')]).unwrap_or(&units);
            let factory = device.factories.iter().copied().find(|f| factory::answers_to(*f, class));
            // "A create with no matching item is completed with a failure."
            filter::open(factory.ok_or(OBJECT_NAME_NOT_FOUND)?, irp)
        }
    }
}

/// An object keeps its parent's file object: a program that is ended closes its handles in any order, and a pin must not
/// outlive its filter. The reference is given back when the object has closed. An allocator keeps its pin's filter and not the
/// pin, which may itself reference the allocator "until a new one is assigned or the connection is closed"
/// (KSPROPERTY_STREAM_ALLOCATOR): two that keep each other would never close.
fn create_referencing(parent: Ptr<FILE_OBJECT>, irp: Irp, name: &[u8]) -> Nt {
    let pin = object::of_file(parent).and_then(Pin::from_head);
    let kept = match (create_name::class(name), pin) {
        (Some(Class::Allocator), Some(pin)) => Ptr::of(pin.filter.head.file.cast_const()).unwrap_or(parent),
        _ => parent,
    };
    ntoskrnl::ob::reference(kept.addr());
    let created = create_below(parent, irp, name);
    if created.is_err_and(|status| status != PENDING) {
        ntoskrnl::ob::dereference(kept.addr());
    }
    created
}

/// The file object that an object keeps until it has closed.
fn kept_by(head: Ptr<Head>, file: Ptr<FILE_OBJECT>) -> Option<Ptr<FILE_OBJECT>> {
    let filter = Allocator::from_head(head).and_then(|allocator| Ptr::of(allocator.filter_file.cast_const()));
    filter.or_else(|| Ptr::of(file.RelatedFileObject))
}

fn create_below(parent: Ptr<FILE_OBJECT>, irp: Irp, name: &[u8]) -> Nt {
    let head = object::of_file(parent).ok_or(OBJECT_NAME_NOT_FOUND)?;
    match (create_name::class(name), head.kind()) {
        (Some(Class::Pin), Kind::Filter) => {
            pin::open(Filter::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?, irp)
        }
        (Some(Class::Allocator), Kind::Pin) => {
            allocator::open_on_pin(Pin::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?, irp)
        }
        (Some(Class::AllocatorEx), _) => nt::not_emulated(
            "a client creates an allocator by KSSTRING_AllocatorEx, of which nothing public says what it is",
        ),
        (Some(Class::Clock), Kind::Pin) => {
            clock_object::open_on_pin(Pin::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?, irp)
        }
        (Some(Class::Node), Kind::Filter | Kind::Pin) => nt::not_emulated(
            "a client opens a topology node as an object of its own (KSSTRING_TopologyNode), which the host does not do",
        ),
        _ => Err(OBJECT_NAME_NOT_FOUND),
    }
}

fn head_of(irp: Irp) -> Nt<Ptr<Head>> {
    object::of_file(irp::file(irp)?).ok_or(INVALID_DEVICE_REQUEST)
}

fn serve_close(irp: Irp) -> Nt {
    let head = head_of(irp)?;
    let kept = kept_by(head, irp::file(irp)?);
    let closed = close_object(head, irp);
    if let Some(kept) = kept {
        ntoskrnl::ob::dereference(kept.addr());
    }
    closed
}

fn close_object(head: Ptr<Head>, irp: Irp) -> Nt {
    match head.kind() {
        Kind::Filter => filter::close(Filter::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?, irp),
        Kind::Pin => pin::close(Pin::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?, irp),
        Kind::Allocator => allocator::close(Allocator::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?),
        Kind::Clock => clock_object::close(head),
        Kind::Foreign => object_header::close(head, irp),
        Kind::Device | Kind::Factory => Err(INVALID_DEVICE_REQUEST),
    }
}

/// The last handle is gone. Events belong to the file object's handle, and a client's pending requests are cancelled by the I/O manager.
fn serve_cleanup(irp: Irp) -> Nt {
    let head = head_of(irp)?;
    event::free_of_file(head, irp::file(irp)?);
    if let Some(allocator) = Allocator::from_head(head) {
        allocator::cleanup(allocator);
    }
    Ok(())
}

fn serve_control(irp: Irp) -> Nt {
    let head = head_of(irp)?;
    match irp::control(irp)?.code {
        ks_sys::IOCTL_KS_PROPERTY => property::serve(irp, Some(head), automation::properties(head, irp)?),
        ks_sys::IOCTL_KS_METHOD => match Allocator::from_head(head) {
            Some(allocator) => crate::allocator_irp::method(allocator, irp),
            None => method::serve(irp, Some(head), automation::methods(head, irp)?),
        },
        ks_sys::IOCTL_KS_ENABLE_EVENT => event::enable(irp, head),
        ks_sys::IOCTL_KS_DISABLE_EVENT => event::disable(irp, head),
        ks_sys::IOCTL_KS_READ_STREAM => stream(head, irp, Transfer::Read),
        ks_sys::IOCTL_KS_WRITE_STREAM => stream(head, irp, Transfer::Write),
        ks_sys::IOCTL_KS_RESET_STATE => crate::reset::serve(head, irp),
        _ => Err(INVALID_DEVICE_REQUEST),
    }
}

/// A read takes data out, a write brings data in: the other way round the request makes no sense on the pin.
fn stream(head: Ptr<Head>, irp: Irp, transfer: Transfer) -> Nt {
    let pin = Pin::from_head(head).ok_or(INVALID_DEVICE_REQUEST)?;
    if pin.is_input() != (transfer == Transfer::Write) {
        return Err(INVALID_DEVICE_REQUEST);
    }
    carrier::submit(pin, irp, transfer)
}
