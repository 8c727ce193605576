//! Create items: names that a minidriver serves itself, on a device, a filter factory or an object
//! (KSOBJECT_CREATE_ITEM, KsAllocateObjectCreateItem, KsFilterFactoryAddCreateItem).

use core::cell::RefCell;

use ks_sys::{DEVICE_OBJECT, KSOBJECT_CREATE_ITEM, NTSTATUS};

use crate::create_name;
use crate::device;
use crate::factory::{self, same_name};
use crate::irp::{self, Irp};
use crate::object::{self, Head, Object};
use crate::object_header::Foreign;
use crate::ptr::{self, Ptr};

/// Addresses of the minidriver's items.
#[derive(Default)]
pub(crate) struct Items(pub(crate) RefCell<Vec<Ptr<KSOBJECT_CREATE_ITEM>>>);

impl Items {
    fn find(&self, class: &[u16]) -> Option<Ptr<KSOBJECT_CREATE_ITEM>> {
        let items = self.0.borrow();
        let named = items
            .iter()
            .copied()
            .find(|i| i.Flags & ks_sys::KSCREATE_ITEM_WILDCARD == 0 && matches(*i, class));
        named.or_else(|| items.iter().copied().find(|i| i.Flags & ks_sys::KSCREATE_ITEM_WILDCARD != 0))
    }
}

fn matches(item: Ptr<KSOBJECT_CREATE_ITEM>, class: &[u16]) -> bool {
    let text: Vec<u16> =
        create_name::units(ptr::bytes(item.ObjectClass.Buffer.cast(), item.ObjectClass.Length.into()))
            .collect();
    let own = class.split(|c| *c == u16::from(b'\\')).next().unwrap_or_default();
    same_name(&text, own)
}

/// A create that a minidriver's item serves: its routine completes the IRP. `None` when the engine's own classes decide.
pub(crate) fn serve(fdo: *mut DEVICE_OBJECT, irp: Irp) -> Option<NTSTATUS> {
    let file = irp::file(irp).ok()?;
    let name: Vec<u16> = create_name::units(create_name::bytes(file)).collect();
    let item = match Ptr::of(file.RelatedFileObject) {
        Some(parent) => below(object::of_file(parent)?, &name)?,
        None => on_device(fdo, &name)?,
    };
    let create = item.Create?;
    // The item is where the create routine finds it: KSCREATE_ITEM_IRP_STORAGE.
    irp::driver_context(irp)[0] = item.raw().cast();
    Some(crate::call!("KSOBJECT_CREATE_ITEM.Create", create(fdo, irp.raw())))
}

fn on_device(fdo: *mut DEVICE_OBJECT, name: &[u16]) -> Option<Ptr<KSOBJECT_CREATE_ITEM>> {
    let device = device::of_device_object(fdo)?;
    let class = name.strip_prefix(&[u16::from(b'\\')]).unwrap_or(name);
    let is_filter = device.factories.iter().any(|f| factory::answers_to(*f, class));
    if is_filter { None } else { device.create_items.find(class) }
}

fn below(head: Ptr<Head>, name: &[u16]) -> Option<Ptr<KSOBJECT_CREATE_ITEM>> {
    Foreign::from_head(head)?.items.find(name)
}
