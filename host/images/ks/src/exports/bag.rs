//! Object bags and _KsEdit.

use ks_sys::*;

use crate::bag::{self, Disposal};
use crate::edit;
use crate::object::Object;
use crate::ptr;
use crate::status::{INSUFFICIENT_RESOURCES, INVALID_PARAMETER, code};

machine::exports! { pub(crate) EXPORTS;
    KsAllocateObjectBag, PASSIVE_LEVEL;
    KsFreeObjectBag, PASSIVE_LEVEL;
    KsAddItemToObjectBag, PASSIVE_LEVEL;
    KsRemoveItemFromObjectBag, PASSIVE_LEVEL;
    KsCopyObjectBagItems, PASSIVE_LEVEL;
    _KsEdit, PASSIVE_LEVEL;
}

windows_abi! {
    pub(crate) unsafe fn KsAllocateObjectBag(Device: PKSDEVICE, ObjectBag: *mut KSOBJECT_BAG) -> NTSTATUS {
        let _ = crate::device::Device::of(Device, "KsAllocateObjectBag");
        code(bag::create().ok_or(INSUFFICIENT_RESOURCES).map(|bag| ptr::put(ObjectBag, bag.raw().cast())))
    }

    pub(crate) unsafe fn KsFreeObjectBag(ObjectBag: KSOBJECT_BAG) {
        if let Some(bag) = bag::of(ObjectBag) {
            bag::destroy(bag);
        }
    }

    pub(crate) unsafe fn KsAddItemToObjectBag(ObjectBag: KSOBJECT_BAG, Item: PVOID, Free: PFNKSFREE) -> NTSTATUS {
        code(bag::of(ObjectBag).ok_or(INVALID_PARAMETER).map(|bag| bag::add(bag, Item.cast(), Free)))
    }

    /// "The number of object bags that contained the item before it was removed."
    pub(crate) unsafe fn KsRemoveItemFromObjectBag(ObjectBag: KSOBJECT_BAG, Item: PVOID, Free: BOOLEAN) -> ULONG {
        let then = if Free != 0 { Disposal::Free } else { Disposal::Keep };
        bag::of(ObjectBag).map_or(0, |bag| bag::remove(bag, Item.cast(), then))
    }

    pub(crate) unsafe fn KsCopyObjectBagItems(ObjectBagDestination: KSOBJECT_BAG, ObjectBagSource: KSOBJECT_BAG) -> NTSTATUS {
        code(bag::of(ObjectBagDestination).zip(bag::of(ObjectBagSource)).ok_or(INVALID_PARAMETER).map(|(to, from)| bag::copy(to, from)))
    }

    pub(crate) unsafe fn _KsEdit(
        ObjectBag: KSOBJECT_BAG,
        PointerToPointerToItem: *mut PVOID,
        NewSize: ULONG,
        OldSize: ULONG,
        Tag: ULONG,
    ) -> NTSTATUS {
        let (Some(bag), Some(mut item)) = (bag::of(ObjectBag), ptr::read(PointerToPointerToItem)) else {
            return STATUS_INVALID_PARAMETER;
        };
        let result = edit::edit(bag, &mut item, NewSize as usize, OldSize as usize, Tag);
        if result.is_ok() {
            ptr::put(PointerToPointerToItem, item);
        }
        code(result)
    }
}
