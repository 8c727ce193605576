//! Objects that a minidriver serves itself: KsAllocateObjectHeader and its KSDISPATCH_TABLE.
//!
//! The minidriver keeps the KSOBJECT_HEADER at the start of the context it puts into FsContext (nf-ks-ksallocateobjectheader), so
//! FsContext leads to a pointer to our header, not to the header itself.

use ks_sys::{DEVICE_OBJECT, FILE_OBJECT, IRP, KSDISPATCH_TABLE, NTSTATUS, PDRIVER_DISPATCH};

use crate::create_item::Items;
use crate::irp::{self, Irp};
use crate::nt;
use crate::object::{self, Head, Kind, Object};
use crate::ptr::{self, Ptr};
use crate::status::{INVALID_DEVICE_REQUEST, Nt};

#[repr(C)]
pub(crate) struct Foreign {
    head: Head,
    _public: [usize; 2],
    pub(crate) table: Ptr<KSDISPATCH_TABLE>,
    pub(crate) items: Items,
}

impl Object for Foreign {
    type Public = [usize; 2];
    const KIND: Kind = Kind::Foreign;
}

pub(crate) fn allocate(table: Ptr<KSDISPATCH_TABLE>, items: Items) -> Option<Ptr<Foreign>> {
    let header = nt::create(Foreign { head: Head::new(Kind::Foreign, None), _public: [0; 2], table, items })?;
    object::settle(Foreign::head(header));
    Some(header)
}

pub(crate) fn free(header: Ptr<Foreign>) {
    nt::forget(object::public_address(Foreign::head(header)));
    nt::destroy(header);
}

/// The header of a file object whose context is the minidriver's.
fn of_file(file: Ptr<FILE_OBJECT>) -> Option<Ptr<Foreign>> {
    let header: *mut Head = ptr::read(file.FsContext.cast())?;
    Foreign::from_head(Ptr::of(header)?)
}

/// Passes an IRP to the minidriver's routine for it, which completes it. `None` for the engine's own objects.
pub(crate) fn dispatch_foreign(fdo: *mut DEVICE_OBJECT, irp: *mut IRP) -> Option<NTSTATUS> {
    let irp = Ptr::of(irp)?;
    let file = irp::file(irp).ok()?;
    if object::of_file(file).is_some() {
        return None;
    }
    let routine = routine(of_file(file)?.table, irp::stack(irp).ok()?.MajorFunction)?;
    Some(crate::call!("KSDISPATCH_TABLE", routine(fdo, irp.raw())))
}

fn routine(table: Ptr<KSDISPATCH_TABLE>, major: u8) -> PDRIVER_DISPATCH {
    match major {
        ks_sys::IRP_MJ_DEVICE_CONTROL => table.DeviceIoControl,
        ks_sys::IRP_MJ_READ => table.Read,
        ks_sys::IRP_MJ_WRITE => table.Write,
        ks_sys::IRP_MJ_FLUSH_BUFFERS => table.Flush,
        ks_sys::IRP_MJ_CLOSE => table.Close,
        ks_sys::IRP_MJ_QUERY_SECURITY => table.QuerySecurity,
        ks_sys::IRP_MJ_SET_SECURITY => table.SetSecurity,
        _ => None,
    }
}

/// A close that reached the engine although the object is a minidriver's: it has no Close routine.
pub(crate) fn close(_head: Ptr<Head>, _irp: Irp) -> Nt {
    Err(INVALID_DEVICE_REQUEST)
}
