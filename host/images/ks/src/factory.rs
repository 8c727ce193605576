//! Filter factories: a type of filter that a device offers, its reference string and its device interfaces
//! (KSFILTERFACTORY, KsCreateFilterFactory).

use ks_sys::{KSFILTER_DESCRIPTOR, KSFILTERFACTORY, PFNKSFILTERFACTORYPOWER};

use crate::bag;
use crate::com;
use crate::device::Device;
use crate::filter::Filter;
use crate::nt;
use crate::object::{self, Head, Kind, Object};
use crate::ptr::{self, Ptr};
use crate::status::{INVALID_PARAMETER, Nt, or_no_memory};

#[repr(C)]
pub(crate) struct Factory {
    pub(crate) head: Head,
    pub(crate) public: KSFILTERFACTORY,
    pub(crate) device: Ptr<Device>,
    /// UTF-16, without the leading backslash: what a create's name must say.
    pub(crate) reference: Vec<u16>,
    pub(crate) flags: u32,
    /// KsFilterFactoryAddCreateItem: further names, with their flags.
    pub(crate) aliases: Vec<(Vec<u16>, u32)>,
    pub(crate) filters: Vec<Ptr<Filter>>,
    pub(crate) interfaces: Vec<nt::Interface>,
    pub(crate) sleep: PFNKSFILTERFACTORYPOWER,
    pub(crate) wake: PFNKSFILTERFACTORYPOWER,
}

/// Where the reference string comes from.
pub(crate) enum Reference {
    /// The text of KSFILTER_DESCRIPTOR.ReferenceGuid.
    OfDescriptor,
    Given(Vec<u16>),
}

impl Factory {
    pub(crate) fn public_raw(&self) -> *mut KSFILTERFACTORY {
        (&raw const self.public).cast_mut()
    }

    pub(crate) fn descriptor(&self) -> Option<Ptr<KSFILTER_DESCRIPTOR>> {
        Ptr::of(self.public.FilterDescriptor)
    }
}

/// Makes the factory and registers a device interface for each category: "if required, a device interface is registered for each
/// category" (KSFILTER_DESCRIPTOR.Categories).
pub(crate) fn create(
    device: Ptr<Device>,
    descriptor: *const KSFILTER_DESCRIPTOR,
    reference: Reference,
    flags: u32,
) -> Nt<Ptr<Factory>> {
    let known = Ptr::of(descriptor).ok_or(INVALID_PARAMETER)?;
    let reference = match reference {
        Reference::Given(text) => text,
        Reference::OfDescriptor => text_of(ptr::read(known.ReferenceGuid).ok_or(INVALID_PARAMETER)?),
    };
    let factory = or_no_memory(allocate(device, descriptor, reference, flags))?;
    device.edit().factories.push(factory);
    if let Err(status) = register_interfaces(factory) {
        device.edit().factories.retain(|f| *f != factory);
        destroy(factory);
        return Err(status);
    }
    Ok(factory)
}

/// KS makes the reference string as RtlStringFromGUID does: capitals, in braces.
fn text_of(guid: ks_sys::GUID) -> Vec<u16> {
    format!("{{{guid}}}").encode_utf16().collect()
}

fn allocate(
    device: Ptr<Device>,
    descriptor: *const KSFILTER_DESCRIPTOR,
    reference: Vec<u16>,
    flags: u32,
) -> Option<Ptr<Factory>> {
    let bag = bag::create()?;
    let mut head = Head::new(Kind::Factory, Some(Device::head(device)));
    head.bag = Some(bag);
    // "Context is initialized to the value of the Context member of the parent KSDEVICE at the time the factory is created."
    let public = KSFILTERFACTORY {
        FilterDescriptor: descriptor,
        Bag: bag.raw().cast(),
        Context: device.public.Context,
    };
    let factory = nt::create(Factory {
        head,
        public,
        device,
        reference,
        flags,
        aliases: Vec::new(),
        filters: Vec::new(),
        interfaces: Vec::new(),
        sleep: None,
        wake: None,
    })?;
    object::settle(Factory::head(factory));
    Some(factory)
}

fn register_interfaces(factory: Ptr<Factory>) -> Nt {
    let Some(descriptor) = factory.descriptor() else { return Ok(()) };
    for category in ptr::array(descriptor.Categories, descriptor.CategoriesCount) {
        let pdo = factory.device.public.PhysicalDeviceObject;
        let interface = nt::register_interface(pdo, category, &factory.reference)?;
        factory.edit().interfaces.push(interface);
    }
    Ok(())
}

/// KsFilterFactorySetDeviceClassesState, and what happens at the end of START and at STOP or REMOVE.
pub(crate) fn set_interfaces(factory: Ptr<Factory>, enabled: bool) -> Nt {
    for interface in &factory.interfaces {
        nt::set_interface_state(interface, enabled)?;
    }
    Ok(())
}

/// Whether a create's name (after the backslash) opens a filter of this factory. What may follow, after another backslash,
/// are parameters, which KSCREATE_ITEM_NOPARAMETERS forbids.
pub(crate) fn answers_to(factory: Ptr<Factory>, name: &[u16]) -> bool {
    let (class, parameters) = match name.iter().position(|c| *c == u16::from(b'\\')) {
        Some(at) => (&name[..at], Some(&name[at..])),
        None => (name, None),
    };
    let names = core::iter::once((&factory.reference, factory.flags))
        .chain(factory.aliases.iter().map(|(n, f)| (n, *f)));
    let allowed = |flags: u32| flags & ks_sys::KSCREATE_ITEM_NOPARAMETERS == 0 || parameters.is_none();
    names.into_iter().any(|(known, flags)| same_name(class, known) && allowed(flags))
}

/// Names of the object manager's name space compare without regard to case.
pub(crate) fn same_name(a: &[u16], b: &[u16]) -> bool {
    let lower = |c: &u16| u8::try_from(*c).map_or(*c, |b| u16::from(b.to_ascii_lowercase()));
    a.len() == b.len() && a.iter().map(lower).eq(b.iter().map(lower))
}

pub(crate) fn destroy(factory: Ptr<Factory>) {
    com::free(Factory::head(factory));
    for interface in std::mem::take(&mut factory.edit().interfaces) {
        nt::free_interface(interface);
    }
    if let Some(bag) = factory.edit().head.bag.take() {
        bag::destroy(bag);
    }
    nt::forget(factory.public_raw().addr());
    nt::destroy(factory);
}
