//! An allocator object: what KsCreateAllocator gives, its status, and, for kernel-mode clients, its frames.

use crate::{Buffer, Done, Error, Failure, Handle, Object, Request, Ticket, bytes, identifier::Identifier};
use framing::wire::RawFraming;
use std::{rc::Rc, time::Duration};

/// An open allocator.
#[derive(Debug)]
pub struct Allocator {
    object: Rc<Object>,
}

/// KSSTREAMALLOCATOR_STATUS.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AllocatorStatus {
    pub framing: RawFraming,
    pub allocated_frames: u32,
}

impl Allocator {
    /// An object that was created under [`crate::name::ALLOCATOR`].
    #[must_use]
    pub fn new(object: Object) -> Self {
        Self { object: Rc::new(object) }
    }

    #[must_use]
    pub fn handle(&self) -> Handle {
        self.object.handle()
    }

    #[must_use]
    pub fn object(&self) -> &Object {
        &self.object
    }

    /// For an event of the allocator, which keeps it open.
    #[must_use]
    pub fn shared_object(&self) -> &Rc<Object> {
        &self.object
    }

    pub fn close(self) -> Result<(), Error> {
        Object::close_shared(self.object)
    }

    /// KSPROPERTY_STREAMALLOCATOR_STATUS.
    pub fn status(&self) -> Result<AllocatorStatus, Error> {
        let identifier =
            Identifier::get(ks_sys::KSPROPSETID_StreamAllocator, ks_sys::KSPROPERTY_STREAMALLOCATOR_STATUS);
        let value: [u8; 32] = self.object.get_exactly(&identifier)?;
        let malformed =
            |problem: String| Error::malformed(self.object.name(), &identifier.to_string(), problem);
        Ok(AllocatorStatus {
            framing: RawFraming::from_bytes(&value).map_err(|error| malformed(error.to_string()))?,
            allocated_frames: bytes::u32_at(&value, 24).unwrap_or_default(),
        })
    }

    /// KSMETHOD_STREAMALLOCATOR_ALLOC, sent and not waited for: at the limit it stays pending until a frame is free.
    /// The frame is a kernel address, so this is for a kernel-mode client (`Transport::kernel_client`).
    pub fn begin_alloc(&self) -> Result<Ticket, Error> {
        let id = ks_sys::KSMETHOD_STREAMALLOCATOR_ALLOC;
        let method =
            Identifier::method(ks_sys::KSMETHODSETID_StreamAllocator, id, ks_sys::KSMETHOD_TYPE_WRITE);
        let send = || -> Result<Ticket, Failure> {
            let transport = &**self.object.transport();
            let mut request = Request::new(self.handle(), ks_sys::IOCTL_KS_METHOD);
            request.input = bytes::buffer(transport, &method.to_bytes(), 8)?;
            request.output = bytes::buffer(transport, &[0; 8], 8)?;
            transport.submit(request)
        };
        send().map_err(|failure| self.object.error(&method, failure))
    }

    /// The frame of a finished ALLOC.
    #[must_use]
    pub fn frame(done: &Done) -> Option<u64> {
        let output: Option<&Buffer> = done.request.output.as_ref();
        output.filter(|_| done.status.is_success()).and_then(|frame| bytes::u64_at(frame, 0))
    }

    /// ALLOC, waiting up to `timeout`; None if no frame came free.
    pub fn alloc(&self, timeout: Duration) -> Result<Option<u64>, Error> {
        let ticket = self.begin_alloc()?;
        let transport = self.object.transport();
        let failed = |failure| self.object.error("wait for a frame", failure);
        let done = match transport.wait(&[ticket], timeout).map_err(failed)? {
            Some(done) => Some(done),
            None => {
                transport.cancel(ticket).map_err(failed)?;
                transport.wait(&[ticket], timeout).map_err(failed)?
            }
        };
        match done {
            Some(done) if done.status.is_success() => Ok(Self::frame(&done)),
            Some(done) if done.status != crate::NtStatus::CANCELLED => Err(failed(done.status.into())),
            _ => Ok(None),
        }
    }

    /// KSMETHOD_STREAMALLOCATOR_FREE.
    pub fn free(&self, frame: u64) -> Result<(), Error> {
        let id = ks_sys::KSMETHOD_STREAMALLOCATOR_FREE;
        let method =
            Identifier::method(ks_sys::KSMETHODSETID_StreamAllocator, id, ks_sys::KSMETHOD_TYPE_READ);
        self.object.set(&method, &frame.to_le_bytes())
    }
}
