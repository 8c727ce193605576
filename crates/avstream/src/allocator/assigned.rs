//! An allocator that a client assigned to a pin by `KSPROPERTY_STREAM_ALLOCATOR`.
//!
//! Only for a pin that brings its own frames (injection); elsewhere the class driver does this. The page: "A filter using
//! the allocator must reference the object to obtain a pointer to a file object and dereference the file object when a
//! new allocator is assigned or when the connection is closed."
//!
//! [`AssignedAllocator::from_handle`] does the first, and refuses what is no allocator by asking for its function table
//! (`KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE`) and its framing (`…_STATUS`). Each [`AssignedFrame`] keeps the reference
//! alive, so the allocator goes when it was replaced and the last frame is back.
//!
//! ```
//! use avstream::allocator::AssignedAllocator;
//! fn blank(allocator: &AssignedAllocator) -> bool {
//!     let Some(mut frame) = allocator.allocate() else { return false };
//!     frame.bytes_mut().fill(0);
//!     true // dropped: given back
//! }
//! ```

// UNSAFETY: references on file objects, and C function pointers.
#![allow(unsafe_code)]

use crate::irql::Passive;
use crate::pool::Shared;
use crate::stream::Memory;
use crate::{NtError, Result, sys};
use core::ptr::NonNull;
use ks_sys::{
    FILE_OBJECT, HANDLE, KPROCESSOR_MODE, KSPROPERTY, KSSTREAMALLOCATOR_FUNCTIONTABLE,
    KSSTREAMALLOCATOR_STATUS,
};

/// A share in an allocator's file object, which is referenced until the last share goes.
#[derive(Clone)]
pub struct AssignedAllocator(Shared<Assigned>);

struct Assigned {
    file: FileReference,
    table: KSSTREAMALLOCATOR_FUNCTIONTABLE,
    frame_bytes: u32,
}

impl AssignedAllocator {
    /// References the object behind a client's handle, and takes its function table.
    pub(crate) fn from_handle(handle: HANDLE, mode: KPROCESSOR_MODE, at: &Passive) -> Result<Self> {
        let file = FileReference::from_handle(handle, mode, at)?;
        let mut table: KSSTREAMALLOCATOR_FUNCTIONTABLE = ks_sys::zeroed();
        let mut status: KSSTREAMALLOCATOR_STATUS = ks_sys::zeroed();
        file.ask(ks_sys::KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE, &mut table)?;
        file.ask(ks_sys::KSPROPERTY_STREAMALLOCATOR_STATUS, &mut status)?;
        if table.AllocateFrame.is_none() || table.FreeFrame.is_none() {
            return Err(NtError::INVALID_PARAMETER);
        }
        Shared::new(Assigned { file, table, frame_bytes: status.Framing.FrameSize }).map(Self)
    }

    /// How long a frame of this allocator is.
    #[must_use]
    pub fn frame_bytes(&self) -> u32 {
        self.0.frame_bytes
    }

    /// Whether the last handle to the allocator was closed: then it gives no frames any more.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        // SAFETY: the file object is referenced; Flags is a word that the I/O manager writes whole.
        let flags = unsafe { (&raw const (*self.0.file.0.as_ptr()).Flags).read_volatile() };
        flags & ks_sys::FO_CLEANUP_COMPLETE != 0
    }

    /// A frame, at once, or none. Up to `DISPATCH_LEVEL`.
    #[must_use]
    pub fn allocate(&self) -> Option<AssignedFrame> {
        if self.is_closed() {
            return None;
        }
        let allocate = self.0.table.AllocateFrame?;
        let mut frame = core::ptr::null_mut();
        // SAFETY: the allocator's own function with its own file object, which is referenced and has a handle.
        let status = unsafe { allocate(self.0.file.0.as_ptr(), &raw mut frame) };
        if status < 0 {
            return None;
        }
        let memory = NonNull::slice_from_raw_parts(NonNull::new(frame)?.cast(), self.frame_bytes() as usize);
        Some(AssignedFrame { allocator: self.clone(), memory })
    }
}

/// A frame of an assigned allocator; given back when dropped.
pub struct AssignedFrame {
    allocator: AssignedAllocator,
    memory: NonNull<[u8]>,
}

// SAFETY: it owns its memory, and its allocator may be called from any thread.
unsafe impl Send for AssignedFrame {}

impl AssignedFrame {
    /// The frame's bytes.
    #[must_use]
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: the frame is ours until it is given back, and as long as its allocator's framing says.
        unsafe { self.memory.as_mut() }
    }
}

// SAFETY: an allocator's frame is its taker's alone until FreeFrame.
unsafe impl Memory for AssignedFrame {
    fn memory(&self) -> NonNull<[u8]> {
        self.memory
    }
}

impl Drop for AssignedFrame {
    fn drop(&mut self) {
        let assigned = &self.allocator.0;
        if let Some(free) = assigned.table.FreeFrame {
            // SAFETY: a frame of this allocator, given back once.
            unsafe { free(assigned.file.0.as_ptr(), self.memory.as_ptr().cast()) };
        }
    }
}

/// One reference on a file object, given back when dropped.
#[derive(Debug)]
struct FileReference(NonNull<FILE_OBJECT>);

// SAFETY: a file object may be used and dereferenced on any thread.
unsafe impl Send for FileReference {}
// SAFETY: as above.
unsafe impl Sync for FileReference {}

impl FileReference {
    fn from_handle(handle: HANDLE, mode: KPROCESSOR_MODE, _at: &Passive) -> Result<Self> {
        let mut object = core::ptr::null_mut();
        // SAFETY: PASSIVE_LEVEL, in the requestor's process; the handle is checked against the type and the mode.
        let status = unsafe {
            sys::ObReferenceObjectByHandle(
                handle,
                ks_sys::FILE_READ_DATA,
                sys::file_object_type(),
                mode,
                &raw mut object,
                core::ptr::null_mut(),
            )
        };
        NtError::check(status)?;
        NonNull::new(object.cast()).map(Self).ok_or(NtError::INVALID_PARAMETER)
    }

    /// Gets a property of `KSPROPSETID_StreamAllocator`.
    fn ask<T>(&self, id: u32, answer: &mut T) -> Result<()> {
        let mut request = KSPROPERTY {
            Set: ks_sys::KSPROPSETID_StreamAllocator,
            Id: id,
            Flags: ks_sys::KSPROPERTY_TYPE_GET,
        };
        let mut returned = 0;
        // SAFETY: PASSIVE_LEVEL; both buffers live through the synchronous call and have the lengths given.
        let status = unsafe {
            sys::KsSynchronousIoControlDevice(
                self.0.as_ptr(),
                ks_sys::KernelMode as KPROCESSOR_MODE,
                ks_sys::IOCTL_KS_PROPERTY,
                (&raw mut request).cast(),
                size_of::<KSPROPERTY>() as u32,
                (&raw mut *answer).cast(),
                size_of::<T>() as u32,
                &raw mut returned,
            )
        };
        NtError::check(status)?;
        if returned as usize == size_of::<T>() { Ok(()) } else { Err(NtError::INVALID_PARAMETER) }
    }
}

impl Drop for FileReference {
    fn drop(&mut self) {
        // SAFETY: our one reference.
        unsafe { sys::ObfDereferenceObject(self.0.as_ptr().cast()) };
    }
}
