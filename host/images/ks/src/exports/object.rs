//! The object hierarchy: KsGetParent, KsGetFirstChild and their kin, file objects and IRPs to objects, the filter control mutex.

use ks_sys::*;

use crate::device::Device;
use crate::factory::Factory;
use crate::filter::Filter;
use crate::irp;
use crate::object::{self, Head, Kind, Object};
use crate::object_header;
use crate::pin::Pin;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{INSUFFICIENT_RESOURCES, INVALID_PARAMETER, code};

machine::exports! { pub(crate) EXPORTS;
    KsGetParent, PASSIVE_LEVEL;
    KsGetFirstChild, PASSIVE_LEVEL;
    KsGetNextSibling, PASSIVE_LEVEL;
    KsGetDevice, PASSIVE_LEVEL;
    KsGetObjectTypeFromIrp, HIGH_LEVEL;
    KsGetObjectTypeFromFileObject, HIGH_LEVEL;
    KsGetObjectFromFileObject, HIGH_LEVEL;
    KsGetFilterFromIrp, HIGH_LEVEL;
    KsGetPinFromIrp, HIGH_LEVEL;
    KsGetNodeIdFromIrp, HIGH_LEVEL;
    KsAcquireControl, PASSIVE_LEVEL;
    KsReleaseControl, PASSIVE_LEVEL;
    KsAllocateObjectHeader, APC_LEVEL;
    KsFreeObjectHeader, HIGH_LEVEL;
}

fn public(head: Option<Ptr<Head>>) -> PVOID {
    head.map_or(core::ptr::null_mut(), |h| core::ptr::with_exposed_provenance_mut(object::public_address(h)))
}

/// The objects of the same kind below the same parent, in order of creation.
fn siblings(head: Ptr<Head>) -> Vec<Ptr<Head>> {
    match head.kind() {
        Kind::Factory => Factory::from_head(head)
            .map_or_else(Vec::new, |f| f.device.factories.iter().map(|f| Factory::head(*f)).collect()),
        Kind::Filter => Filter::from_head(head)
            .map_or_else(Vec::new, |f| f.factory.filters.iter().map(|f| Filter::head(*f)).collect()),
        Kind::Pin => Pin::from_head(head)
            .map_or_else(Vec::new, |p| p.filter.pins_of(p.public.Id).map(Pin::head).collect()),
        _ => Vec::new(),
    }
}

fn children(head: Ptr<Head>) -> Vec<Ptr<Head>> {
    match head.kind() {
        Kind::Device => Device::from_head(head)
            .map_or_else(Vec::new, |d| d.factories.iter().map(|f| Factory::head(*f)).collect()),
        Kind::Factory => Factory::from_head(head)
            .map_or_else(Vec::new, |f| f.filters.iter().map(|f| Filter::head(*f)).collect()),
        Kind::Filter => {
            Filter::from_head(head).map_or_else(Vec::new, |f| f.pins.iter().map(|p| Pin::head(*p)).collect())
        }
        _ => Vec::new(),
    }
}

fn file_of_irp(Irp: PIRP) -> Option<Ptr<Head>> {
    object::of_file(irp::file(Ptr::of(Irp)?).ok()?)
}

windows_abi! {
    pub(crate) unsafe fn KsGetParent(Object: PVOID) -> PVOID {
        public(object::any(Object, "KsGetParent").parent)
    }

    pub(crate) unsafe fn KsGetFirstChild(Object: PVOID) -> PVOID {
        public(children(object::any(Object, "KsGetFirstChild")).first().copied())
    }

    pub(crate) unsafe fn KsGetNextSibling(Object: PVOID) -> PVOID {
        let head = object::any(Object, "KsGetNextSibling");
        public(siblings(head).into_iter().skip_while(|s| *s != head).nth(1))
    }

    pub(crate) unsafe fn KsGetDevice(Object: PVOID) -> PKSDEVICE {
        object::device(object::any(Object, "KsGetDevice")).map_or(core::ptr::null_mut(), |d| d.public_raw())
    }

    pub(crate) unsafe fn KsGetObjectTypeFromIrp(Irp: PIRP) -> KSOBJECTTYPE {
        file_of_irp(Irp).map_or(-1, object::object_type)
    }

    pub(crate) unsafe fn KsGetObjectTypeFromFileObject(FileObject: PFILE_OBJECT) -> KSOBJECTTYPE {
        Ptr::of(FileObject).and_then(object::of_file).map_or(-1, object::object_type)
    }

    pub(crate) unsafe fn KsGetObjectFromFileObject(FileObject: PFILE_OBJECT) -> PVOID {
        public(Ptr::of(FileObject).and_then(object::of_file))
    }

    /// "The filter associated with the IRP, also when the IRP is a pin's."
    pub(crate) unsafe fn KsGetFilterFromIrp(Irp: PIRP) -> PKSFILTER {
        file_of_irp(Irp).and_then(object::filter).map_or(core::ptr::null_mut(), |f| f.public_raw())
    }

    /// "NULL if the IRP is a filter's."
    pub(crate) unsafe fn KsGetPinFromIrp(Irp: PIRP) -> PKSPIN {
        file_of_irp(Irp).and_then(Pin::from_head).map_or(core::ptr::null_mut(), |p| p.public_raw())
    }

    /// The node of a request with KSPROPERTY_TYPE_TOPOLOGY; KSFILTER_NODE when it names none.
    pub(crate) unsafe fn KsGetNodeIdFromIrp(Irp: PIRP) -> ULONG {
        let request = Ptr::of(Irp).and_then(|irp| irp::control(irp).ok()).filter(|c| c.input_len as usize >= size_of::<KSNODEPROPERTY>());
        let node: Option<KSNODEPROPERTY> = request.and_then(|c| ptr::read(c.input.cast()));
        node.filter(|n| n.Property.Flags & KSPROPERTY_TYPE_TOPOLOGY != 0).map_or(KSFILTER_NODE as ULONG, |n| n.NodeId)
    }

    pub(crate) unsafe fn KsAcquireControl(Object: PVOID) {
        control(Object, "KsAcquireControl").control.acquire();
    }

    /// KsFilterMutex: "acquires and releases the filter mutex in the correct sequence".
    pub(crate) unsafe fn KsReleaseControl(Object: PVOID) {
        let filter = control(Object, "KsReleaseControl");
        if !filter.control.is_mine() {
            rules::not_the_owner(machine::stop::rule("KsFilterMutex"), "ks-ksfiltermutex", "KsReleaseControl");
        }
        filter.control.release();
    }

    /// The header of an object that the minidriver dispatches for itself.
    pub(crate) unsafe fn KsAllocateObjectHeader(
        Header: *mut KSOBJECT_HEADER,
        ItemsCount: ULONG,
        ItemsList: PKSOBJECT_CREATE_ITEM,
        _Irp: PIRP,
        Table: *const KSDISPATCH_TABLE,
    ) -> NTSTATUS {
        let items = crate::create_item::Items::default();
        let given = (0..ItemsCount as usize).filter_map(|at| Ptr::of(ItemsList.wrapping_add(at)));
        items.0.borrow_mut().extend(given);
        let header = Ptr::of(Table).ok_or(INVALID_PARAMETER).and_then(|table| object_header::allocate(table, items).ok_or(INSUFFICIENT_RESOURCES));
        code(header.map(|header| ptr::put(Header.cast(), header.raw())))
    }

    pub(crate) unsafe fn KsFreeObjectHeader(Header: KSOBJECT_HEADER) {
        if let Some(header) = Ptr::of(Header.cast::<object_header::Foreign>()) {
            object_header::free(header);
        }
    }
}

/// "A pointer to either a KSFILTER or a KSPIN, cast to PVOID."
fn control(Object: PVOID, ddi: &'static str) -> Ptr<Filter> {
    let head = object::any(Object, ddi);
    object::filter(head).unwrap_or_else(|| rules::not_an_object(ddi, "filter or pin", Object.addr()))
}
