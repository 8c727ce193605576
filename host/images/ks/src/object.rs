//! What every AVStream object has: a kind, a parent, children, a bag, events, a file object's context.
//!
//! Stands for stream/avstream-object-hierarchy (device → filter factory → filter → pin). Each object of the engine begins
//! with a [`Head`], followed at once by the public structure the driver knows (KSDEVICE, KSFILTERFACTORY, KSFILTER, KSPIN), so
//! that any public pointer leads back to its head: ks.h passes them as plain PVOID (KsGetParent, KsGetDevice, KsAcquireControl).

use core::ffi::c_void;

use ks_sys::{FILE_OBJECT, IUnknown, KSOBJECTTYPE, LIST_ENTRY};

use crate::bag::Bag;
use crate::device::Device;
use crate::factory::Factory;
use crate::filter::Filter;
use crate::pin::Pin;
use crate::ptr::Ptr;
use crate::rules;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub(crate) enum Kind {
    Device = 0x4b73_0001,
    Factory,
    Filter,
    Pin,
    /// An allocator made by AVStream on a pin, or by KsCreateDefaultAllocator(Ex).
    Allocator,
    Clock,
    /// A file object whose IRPs go to a minidriver's own KSDISPATCH_TABLE (KsAllocateObjectHeader).
    Foreign,
}

impl Kind {
    fn known(raw: u32) -> bool {
        (Kind::Device as u32..=Kind::Foreign as u32).contains(&raw)
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Kind::Device => "device",
            Kind::Factory => "factory",
            Kind::Filter => "filter",
            Kind::Pin => "pin",
            Kind::Allocator => "allocator",
            Kind::Clock => "clock",
            Kind::Foreign => "object",
        }
    }
}

/// # Invariants
/// `kind` is one of [`Kind`]'s values while the object lives; the public structure follows the head.
#[repr(C, align(16))]
pub(crate) struct Head {
    kind: Kind,
    pub(crate) parent: Option<Ptr<Head>>,
    pub(crate) bag: Option<Ptr<Bag>>,
    /// KSEVENT_ENTRYs that were enabled on this object.
    pub(crate) events: LIST_ENTRY,
    /// KsRegisterAggregatedClientUnknown's client.
    pub(crate) aggregated: *mut IUnknown,
    /// The COM face of the object (IKsControl, IKsReferenceClock), made when first asked for.
    pub(crate) com: Option<Ptr<crate::com::Face>>,
    /// FILE_OBJECT of the handle, for filters, pins, allocators, clocks.
    pub(crate) file: *mut FILE_OBJECT,
}

impl Head {
    pub(crate) fn new(kind: Kind, parent: Option<Ptr<Head>>) -> Self {
        Head {
            kind,
            parent,
            bag: None,
            events: crate::nt::zeroed(),
            aggregated: core::ptr::null_mut(),
            com: None,
            file: core::ptr::null_mut(),
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }
}

/// Called once the object has its final address: the event list is a list only from here on, and the object gets its name.
pub(crate) fn settle(head: Ptr<Head>) {
    crate::list::init(&raw mut head.edit().events);
    crate::nt::name(public_address(head), head.kind.name());
}

/// The address by which the driver, and the transcript, know the object.
pub(crate) fn public_address(head: Ptr<Head>) -> usize {
    head.addr() + size_of::<Head>()
}

/// An object's own type, recovered from its head or from the driver's pointer.
pub(crate) trait Object: Sized {
    type Public;
    const KIND: Kind;

    fn head(this: Ptr<Self>) -> Ptr<Head> {
        // An object begins with its head, so this is the same address; it was checked when `this` was made.
        this.cast().expect("an object begins with its head")
    }

    fn from_head(head: Ptr<Head>) -> Option<Ptr<Self>> {
        (head.kind == Self::KIND).then(|| head.cast()).flatten()
    }

    /// The object behind an argument of `ddi`. Anything else is a wild pointer: the run ends with a bug check.
    fn of(public: *mut Self::Public, ddi: &'static str) -> Ptr<Self> {
        match head_of(public.cast()).and_then(Self::from_head) {
            Some(object) => object,
            None => rules::not_an_object(ddi, Self::KIND.name(), public.addr()),
        }
    }
}

/// The head in front of a public structure, if there is one.
pub(crate) fn head_of(public: *mut c_void) -> Option<Ptr<Head>> {
    let address = public.wrapping_byte_sub(size_of::<Head>());
    let kind = crate::ptr::read(address.cast::<u32>())?;
    Kind::known(kind).then(|| Ptr::of(address.cast())).flatten()
}

/// The head behind any public pointer of `ddi`.
pub(crate) fn any(public: *mut c_void, ddi: &'static str) -> Ptr<Head> {
    head_of(public).unwrap_or_else(|| rules::not_an_object(ddi, "AVStream", public.addr()))
}

/// The object of a handle: FsContext leads to the head of every file object the engine serves.
pub(crate) fn of_file(file: Ptr<FILE_OBJECT>) -> Option<Ptr<Head>> {
    let kind = crate::ptr::read(file.FsContext.cast::<u32>())?;
    Kind::known(kind).then(|| Ptr::of(file.FsContext.cast())).flatten()
}

macro_rules! objects {
    ($($object:ty, $public:ty, $kind:ident;)*) => { $(
        impl Object for $object {
            type Public = $public;
            const KIND: Kind = Kind::$kind;
        }
    )* };
}

objects! {
    Device, ks_sys::KSDEVICE, Device;
    Factory, ks_sys::KSFILTERFACTORY, Factory;
    Filter, ks_sys::KSFILTER, Filter;
    Pin, ks_sys::KSPIN, Pin;
}

/// KSOBJECTTYPE for KsGetObjectTypeFromIrp.
pub(crate) fn object_type(head: Ptr<Head>) -> KSOBJECTTYPE {
    match head.kind {
        Kind::Device => ks_sys::KsObjectTypeDevice,
        Kind::Factory => ks_sys::KsObjectTypeFilterFactory,
        Kind::Filter => ks_sys::KsObjectTypeFilter,
        Kind::Pin => ks_sys::KsObjectTypePin,
        _ => -1,
    }
}

/// The device above any object.
pub(crate) fn device(head: Ptr<Head>) -> Option<Ptr<Device>> {
    let mut at = head;
    while at.kind != Kind::Device {
        at = at.parent?;
    }
    Device::from_head(at)
}

/// The filter an object belongs to: the filter itself, or its pin's. The filter control mutex is that filter's.
pub(crate) fn filter(head: Ptr<Head>) -> Option<Ptr<Filter>> {
    match head.kind {
        Kind::Filter => Filter::from_head(head),
        Kind::Pin => Pin::from_head(head).map(|p| p.filter),
        _ => None,
    }
}
