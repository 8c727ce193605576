//! An allocator as bytes: KSALLOCATOR_FRAMING by the numbers of its page, and KSMETHODSETID_StreamAllocator by hand.

use std::rc::Rc;

use ks_client::{Access, Done, Error, Identifier, Object, Pin, Request, Ticket, name};

pub(crate) struct Frames {
    pub(crate) object: Rc<Object>,
}

impl Frames {
    /// `frames` frames of `size` bytes, aligned to `mask` + 1, from NonPagedPoolNx, with KSALLOCATOR_OPTIONF_SYSTEM_MEMORY.
    pub(crate) fn open(pin: &Pin, frames: u32, size: u32, mask: u32) -> Result<Self, Error> {
        let framing: Vec<u8> =
            [2, 512, frames, size, mask, 0].iter().flat_map(|word: &u32| word.to_le_bytes()).collect();
        let object = pin.object().create(name::ALLOCATOR, &framing, Access::GENERIC_READ, "allocator")?;
        Ok(Frames { object: Rc::new(object) })
    }

    /// KSPROPERTY_STREAM_ALLOCATOR of a source pin.
    pub(crate) fn assign_to(&self, pin: &Pin) -> Result<(), Error> {
        let id = Identifier::set(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_ALLOCATOR);
        pin.object().set(&id, &self.object.handle().0.to_le_bytes())
    }

    /// KSMETHOD_STREAMALLOCATOR_ALLOC, not waited for.
    pub(crate) fn begin_alloc(&self) -> Ticket {
        let transport = self.object.transport();
        let buffer = |bytes: &[u8]| {
            let mut buffer = transport.alloc_buffer(bytes.len(), 8).expect("memory");
            buffer.copy_from_slice(bytes);
            Some(buffer)
        };
        let mut request = Request::new(self.object.handle(), ks_sys::IOCTL_KS_METHOD);
        request.input = buffer(&method(ks_sys::KSMETHOD_STREAMALLOCATOR_ALLOC, ks_sys::KSMETHOD_TYPE_WRITE));
        request.output = buffer(&[0; 8]);
        transport.submit(request).expect("sent")
    }

    /// ALLOC that is answered at once.
    pub(crate) fn alloc(&self) -> Result<u64, i32> {
        let request = method(ks_sys::KSMETHOD_STREAMALLOCATOR_ALLOC, ks_sys::KSMETHOD_TYPE_WRITE);
        let done = self.object.send(ks_sys::IOCTL_KS_METHOD, &request, &[0; 8]).expect("sent");
        frame(&done)
    }

    /// KSMETHOD_STREAMALLOCATOR_FREE: its status.
    pub(crate) fn free(&self, frame: u64) -> i32 {
        let request = method(ks_sys::KSMETHOD_STREAMALLOCATOR_FREE, ks_sys::KSMETHOD_TYPE_READ);
        self.object.send(ks_sys::IOCTL_KS_METHOD, &request, &frame.to_le_bytes()).expect("sent").status.0
    }

    /// KSSTREAMALLOCATOR_STATUS.AllocatedFrames.
    pub(crate) fn allocated(&self) -> u32 {
        let id =
            Identifier::get(ks_sys::KSPROPSETID_StreamAllocator, ks_sys::KSPROPERTY_STREAMALLOCATOR_STATUS);
        let status: [u8; 32] = self.object.get_exactly(&id).expect("status");
        u32::from_le_bytes(status[24..28].try_into().expect("four bytes"))
    }
}

/// The frame in the answer to an ALLOC, or its status.
pub(crate) fn frame(done: &Done) -> Result<u64, i32> {
    let output = done.request.output.as_ref().expect("a buffer");
    let frame = u64::from_le_bytes(output[..8].try_into().expect("eight bytes"));
    if done.status.0 == 0 { Ok(frame) } else { Err(done.status.0) }
}

/// KSMETHOD: {CF6E4341-EC87-11CF-A130-0020AFD156E4}, the id, the flags.
fn method(id: u32, flags: u32) -> Vec<u8> {
    const SET: [u8; 16] =
        [0x41, 0x43, 0x6e, 0xcf, 0x87, 0xec, 0xcf, 0x11, 0xa1, 0x30, 0x00, 0x20, 0xaf, 0xd1, 0x56, 0xe4];
    [&SET[..], &id.to_le_bytes(), &flags.to_le_bytes()].concat()
}
