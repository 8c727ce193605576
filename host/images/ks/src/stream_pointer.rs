//! Stream pointers: KSSTREAM_POINTER with what the engine keeps beside it.
//!
//! Documentation: stream/introduction-to-stream-pointers and the nf-ks-ksstreampointer… pages; what they do to a queue
//! is in `queue`. The public part comes last in the object, because a clone's context lies "immediately after the returned
//! stream pointer" (KsStreamPointerClone).

use core::mem::offset_of;

use ks_sys::{KSSTREAM_POINTER, KSSTREAM_POINTER_OFFSET, PFNKSSTREAMPOINTER};

use crate::frame::Frame;
use crate::pin::Pin;
use crate::ptr::Ptr;
use crate::queue::{Direction, Queue};
use crate::rules;
use crate::status::{DEVICE_NOT_READY, Status};
use crate::timeout::Timeout;

const MAGIC: u32 = u32::from_le_bytes(*b"KsSP");
const DEAD: u32 = u32::from_le_bytes(*b"KsS-");

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    Leading,
    Trailing,
    Clone,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Lockness {
    Unlocked,
    Locked,
}

/// # Invariants
/// `magic` is MAGIC from creation until the pointer is deleted; `public` is the last field.
#[repr(C)]
pub(crate) struct Pointer {
    magic: u32,
    pub(crate) role: Role,
    pub(crate) lockness: Lockness,
    queue: Option<Ptr<Queue>>,
    pub(crate) frame: Option<Ptr<Frame>>,
    cancel: PFNKSSTREAMPOINTER,
    cancel_called: bool,
    pub(crate) timeout: Option<Box<Timeout>>,
    pub(crate) timeout_callback: PFNKSSTREAMPOINTER,
    pub(crate) public: KSSTREAM_POINTER,
}

impl Pointer {
    pub(crate) fn edge(role: Role, pin: Ptr<Pin>) -> Self {
        // INVARIANT: MAGIC from the start.
        Pointer {
            magic: MAGIC,
            role,
            lockness: Lockness::Unlocked,
            queue: None,
            frame: None,
            cancel: None,
            cancel_called: false,
            timeout: None,
            timeout_callback: None,
            public: KSSTREAM_POINTER {
                Context: core::ptr::null_mut(),
                Pin: pin.public_raw(),
                StreamHeader: core::ptr::null_mut(),
                Offset: core::ptr::null_mut(),
                OffsetIn: crate::nt::zeroed(),
                OffsetOut: crate::nt::zeroed(),
            },
        }
    }

    /// Called once the pointer has its final address: `Offset` points into itself, to OffsetIn on an input pin and to OffsetOut
    /// on an output pin (KSSTREAM_POINTER). An in-place transform is filter-centric and sees the output side.
    pub(crate) fn attach(&mut self, queue: Ptr<Queue>) {
        self.queue = Some(queue);
        self.public.Offset = if queue.direction.output {
            &raw mut self.public.OffsetOut
        } else {
            &raw mut self.public.OffsetIn
        };
    }

    pub(crate) fn queue(&self) -> Result<Ptr<Queue>, Status> {
        self.queue.ok_or(DEVICE_NOT_READY)
    }

    /// Points at the start of `frame`, or past the newest one.
    pub(crate) fn aim(&mut self, frame: Option<Ptr<Frame>>, direction: Direction) {
        self.frame = frame;
        self.cancel_called = false;
        self.public.StreamHeader = frame.map_or(core::ptr::null_mut(), |f| f.header.raw());
        let (input, output) = match frame {
            Some(f) => (f.header.DataUsed, f.header.FrameExtent),
            None => (0, 0),
        };
        let data = frame.map_or(core::ptr::null_mut(), |f| f.data);
        set(&mut self.public.OffsetIn, data, if direction.input { input } else { 0 });
        set(&mut self.public.OffsetOut, data, if direction.output { output } else { 0 });
    }

    pub(crate) fn copy_position(&mut self, parent: &Pointer) {
        self.frame = parent.frame;
        self.lockness = if parent.frame.is_some() { parent.lockness } else { Lockness::Unlocked };
        self.public.StreamHeader = parent.public.StreamHeader;
        self.public.OffsetIn = parent.public.OffsetIn;
        self.public.OffsetOut = parent.public.OffsetOut;
    }

    /// Whether the offsets lie in the frame's mappings already.
    pub(crate) fn maps(&self, frame: Ptr<Frame>) -> bool {
        let Some(mappings) = frame.mappings else { return false };
        let at =
            crate::offsets::data(Ptr::of(self.public.Offset).as_deref().unwrap_or(&self.public.OffsetOut));
        let first = mappings.first.raw().cast::<u8>();
        at >= first && at <= first.wrapping_add(mappings.count as usize * mappings.stride)
    }

    /// With KSPIN_FLAG_GENERATE_MAPPINGS the offsets count mappings instead of bytes (KSSTREAM_POINTER_OFFSET).
    pub(crate) fn use_mappings(&mut self, mappings: crate::frame::Mappings, direction: Direction) {
        let first = mappings.first.raw().cast();
        set(&mut self.public.OffsetIn, first, if direction.input { mappings.count } else { 0 });
        set(&mut self.public.OffsetOut, first, if direction.output { mappings.count } else { 0 });
    }

    /// "AVStream calls the cancellation callbacks for all unlocked stream pointers that point to frames within the IRP."
    pub(crate) fn awaits_cancel(&self) -> bool {
        self.cancel.is_some() && !self.cancel_called
    }

    pub(crate) fn call_cancel(&mut self) {
        self.cancel_called = true;
        let public = &raw mut self.public;
        if let Some(callback) = self.cancel {
            crate::call!("AVStrMiniCancelCallback", callback(public));
        }
    }
}

fn set(offset: &mut KSSTREAM_POINTER_OFFSET, data: *mut u8, count: u32) {
    offset.Anonymous.Data = data;
    offset.Count = count;
    offset.Remaining = count;
}

/// A clone with `context_size` bytes behind it. `None` when pool is short.
pub(crate) fn new_clone(
    pin: Ptr<Pin>,
    cancel: PFNKSSTREAMPOINTER,
    context_size: u32,
) -> Option<Ptr<Pointer>> {
    let clone = crate::nt::create_with_tail(Pointer::edge(Role::Clone, pin), context_size as usize)?;
    clone.edit().cancel = cancel;
    if context_size > 0 {
        clone.edit().public.Context = clone.raw().wrapping_add(1).cast();
    }
    Some(clone)
}

pub(crate) fn free_clone(clone: Ptr<Pointer>) {
    clone.edit().magic = DEAD;
    crate::nt::destroy(clone);
}

/// The pointer behind a driver's argument. Anything but a live stream pointer breaks KsInvalidStreamPointer: "a valid stream
/// pointer is a leading or trailing edge stream pointer or a stream pointer that has been cloned via
/// KsStreamPointerClone" (devtest/ks-ksinvalidstreampointer).
pub(crate) fn of(public: *mut KSSTREAM_POINTER, ddi: &'static str) -> Ptr<Pointer> {
    let object = public.wrapping_byte_sub(offset_of!(Pointer, public)).cast::<Pointer>();
    match Ptr::of(object) {
        Some(pointer) if pointer.magic == MAGIC => pointer,
        _ => rules::invalid_stream_pointer(ddi, public.addr()),
    }
}
