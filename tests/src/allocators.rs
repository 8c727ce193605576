//! Allocator objects as a client makes them: KsCreateAllocator is an open below a pin with 24 bytes of framing, the
//! requests to one are KSMETHODSETID_StreamAllocator and KSPROPSETID_StreamAllocator.

use ks_client::{Access, Error, Identifier, NtStatus, Object, Pin, name};

use ks_sys::GUID;

use crate::u64_at;

/// KSALLOCATOR_FRAMING of a create.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub options: u32,
    pub pool_type: u32,
    pub frames: u32,
    pub frame_bytes: u32,
    pub alignment_mask: u32,
}

impl Asked {
    /// Frames of system memory in nonpaged pool, without a wish for alignment.
    #[must_use]
    pub const fn frames(frames: u32, frame_bytes: u32) -> Self {
        // KSALLOCATOR_OPTIONF_SYSTEM_MEMORY; NonPagedPoolNx.
        Self { options: 2, pool_type: 512, frames, frame_bytes, alignment_mask: 0 }
    }

    fn bytes(self) -> Vec<u8> {
        let words = [self.options, self.pool_type, self.frames, self.frame_bytes, self.alignment_mask, 0];
        words.map(u32::to_le_bytes).as_flattened().to_vec()
    }

    /// Opens the allocator below a pin.
    pub fn create(self, pin: &Pin) -> Result<Object, Error> {
        pin.object().create(name::ALLOCATOR, &self.bytes(), Access::GENERIC_READ_WRITE, "an allocator")
    }

    /// The status with which it is refused.
    #[must_use]
    pub fn refusal(self, pin: &Pin) -> Option<NtStatus> {
        self.create(pin).err().map(|error| error.status().unwrap_or_else(|| panic!("{error}")))
    }
}

const SET: GUID = ks_sys::KSMETHODSETID_StreamAllocator;
const METHOD_WRITE: u32 = 0x4;
const METHOD_READ: u32 = 0x2;

/// KSMETHOD: a set, an item of it, and flags.
#[must_use]
pub fn method(set: GUID, id: u32, flags: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend(set.Data1.to_le_bytes());
    bytes.extend(set.Data2.to_le_bytes());
    bytes.extend(set.Data3.to_le_bytes());
    bytes.extend(set.Data4);
    bytes.extend(id.to_le_bytes());
    bytes.extend(flags.to_le_bytes());
    bytes
}

/// KSMETHOD_STREAMALLOCATOR_ALLOC of a kernel-mode client: the frame's address.
#[must_use]
pub fn take_frame(allocator: &Object) -> u64 {
    let request = method(SET, ks_sys::KSMETHOD_STREAMALLOCATOR_ALLOC, METHOD_WRITE);
    let done = allocator.send(ks_sys::IOCTL_KS_METHOD, &request, &[0; 8]).expect("an answer");
    assert!(done.status.is_success(), "ALLOC: {}", done.status);
    u64_at(&done.request.output.expect("the frame"), 0)
}

/// KSMETHOD_STREAMALLOCATOR_FREE.
#[must_use]
pub fn give_back(allocator: &Object, frame: u64) -> NtStatus {
    let request = method(SET, ks_sys::KSMETHOD_STREAMALLOCATOR_FREE, METHOD_READ);
    allocator.send(ks_sys::IOCTL_KS_METHOD, &request, &frame.to_le_bytes()).expect("an answer").status
}

/// KSPROPERTY_STREAM_ALLOCATOR: gives a pin the handle of something.
pub fn assign(pin: &Pin, handle: u64) -> Result<(), NtStatus> {
    let identifier = Identifier::set(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_ALLOCATOR);
    let set = pin.object().set(&identifier, &handle.to_le_bytes());
    set.map_err(|error| error.status().unwrap_or_else(|| panic!("{error}")))
}
