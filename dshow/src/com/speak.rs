//! Negotiation's two traits, spoken to the COM interfaces of filters that somebody else wrote.

use super::allocator::{from_wire, to_wire};
use super::link::FreeThreaded;
use crate::failure::Failure;
use crate::negotiate::{Access, Allocator, pull, push};
use crate::properties::Properties;
use windows::Win32::Media::DirectShow::{IAsyncReader, IMemAllocator, IMemInputPin};
use windows_core::Interface;

/// An `IMemAllocator`, ours or another's.
#[derive(Clone)]
pub(crate) struct ComAllocator(pub FreeThreaded<IMemAllocator>);

impl ComAllocator {
    pub(crate) fn new(allocator: IMemAllocator) -> Self {
        Self(FreeThreaded(allocator))
    }

    pub(crate) fn interface(&self) -> &IMemAllocator {
        &self.0.0
    }
}

impl Allocator for ComAllocator {
    fn set_properties(&self, request: Properties) -> Result<Properties, Failure> {
        // SAFETY: a held interface and our own structure.
        let actual = unsafe { self.interface().SetProperties(&to_wire(request)) }?;
        Ok(from_wire(&actual))
    }

    fn properties(&self) -> Result<Properties, Failure> {
        // SAFETY: a held interface.
        let properties = unsafe { self.interface().GetProperties() }?;
        Ok(from_wire(&properties))
    }

    fn commit(&self) -> Result<(), Failure> {
        // SAFETY: a held interface.
        Ok(unsafe { self.interface().Commit() }?)
    }

    fn decommit(&self) -> Result<(), Failure> {
        // SAFETY: a held interface.
        Ok(unsafe { self.interface().Decommit() }?)
    }
}

/// The peer of an output pin.
pub(crate) struct ComInputPin<'a>(pub &'a IMemInputPin);

impl push::InputPin for ComInputPin<'_> {
    type Allocator = ComAllocator;

    fn requirements(&self) -> Result<Properties, Failure> {
        // SAFETY: a held interface.
        let properties = unsafe { self.0.GetAllocatorRequirements() }?;
        Ok(from_wire(&properties))
    }

    fn allocator(&self) -> Result<ComAllocator, Failure> {
        // SAFETY: a held interface; the reference that comes back is ours.
        let allocator = unsafe { self.0.GetAllocator() }?;
        Ok(ComAllocator::new(allocator))
    }

    fn notify(&self, allocator: &ComAllocator, access: Access) -> Result<(), Failure> {
        // SAFETY: held interfaces.
        Ok(unsafe { self.0.NotifyAllocator(allocator.interface(), access == Access::ReadOnly) }?)
    }
}

/// The peer of a pulling input pin.
pub(crate) struct ComReader<'a>(pub &'a IAsyncReader);

impl pull::Reader for ComReader<'_> {
    type Allocator = ComAllocator;

    fn request(
        &self,
        preferred: Option<&ComAllocator>,
        properties: Properties,
    ) -> Result<ComAllocator, Failure> {
        let preferred = preferred.map(ComAllocator::interface);
        // SAFETY: held interfaces and our own structure; the reference that comes back is ours.
        let allocator = unsafe { self.0.RequestAllocator(preferred, &to_wire(properties)) }?;
        Ok(ComAllocator::new(allocator))
    }

    fn same(&self, one: &ComAllocator, other: &ComAllocator) -> bool {
        // COM's identity: the same IUnknown.
        let identity = |allocator: &ComAllocator| {
            let unknown = allocator.interface().cast::<windows_core::IUnknown>();
            unknown.map(|unknown| unknown.as_raw()).ok()
        };
        identity(one).is_some_and(|one| Some(one) == identity(other))
    }
}
