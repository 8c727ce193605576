//! One frame: a buffer with its KSSTREAM_HEADER on its way through a queue.
//!
//! A frame is owned by where it comes from ([`Home`]): the requestor of a circuit, the IRP of a client, or the minidriver
//! that injected it. A queue only links it. Who may touch it:
//! 1. *at home*: its home alone;
//! 2. *queued* (`queue` is set): the queue, under the queue's lock; the driver through locked stream pointers;
//! 3. *between queues*: the one thread that carries it on (`circuit::leave`).

use ks_sys::{IRP, KSMAPPING, KSSTREAM_HEADER, MDL};

use crate::carrier::Carrier;
use crate::inject::Injected;
use crate::pipe::Pipe;
use crate::ptr::Ptr;
use crate::queue::Queue;
use crate::requestor::Requestor;

/// Where a frame returns to when it has been around the circuit.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Home {
    /// Recycled: "frames sent downstream return to the requester" (stream/avstream-pipes-and-circuits).
    Requestor(Ptr<Requestor>),
    /// A header of a client's IOCTL_KS_READ_STREAM or IOCTL_KS_WRITE_STREAM.
    Irp(Ptr<Carrier>),
    /// KsPinSubmitFrame: goes back through AVStrMiniFrameReturn.
    Injected(Ptr<Injected>),
    /// The same buffer on another branch of a splitter.
    Twin(Ptr<Frame>),
}

pub(crate) struct Frame {
    pub(crate) header: Ptr<KSSTREAM_HEADER>,
    /// The buffer as the kernel sees it. NULL for a header without data.
    pub(crate) data: *mut u8,
    pub(crate) mdl: *mut MDL,
    /// The frame made its MDL itself, and frees it.
    pub(crate) owns_mdl: bool,
    pub(crate) irp: *mut IRP,
    pub(crate) home: Home,
    pub(crate) pipe: Ptr<Pipe>,
    /// Which station of the pipe the frame is at.
    pub(crate) station: usize,
    /// What KsStreamPointerSetStatusCode asked for.
    pub(crate) status: i32,

    pub(crate) queue: Option<Ptr<Queue>>,
    /// When it came into that queue.
    pub(crate) arrived_100ns: u64,
    pub(crate) older: Option<Ptr<Frame>>,
    pub(crate) newer: Option<Ptr<Frame>>,
    /// Stream pointers at this frame, plus one while it is at or ahead of the last edge.
    pub(crate) refs: u32,
    /// How many of those are locked: a locked frame is not cancelled.
    pub(crate) locks: u32,
    /// How many twins are on other branches of a splitter, and whether the frame only waits for them to go home.
    pub(crate) twins: u32,
    pub(crate) waits_for_twins: bool,
    /// KSRESET_BEGIN found it locked: it goes home when it is unlocked.
    pub(crate) flushed: bool,
    /// Scatter/gather list, made when a pointer of a KSPIN_FLAG_GENERATE_MAPPINGS pin is locked.
    pub(crate) mappings: Option<Mappings>,
}

/// An array of KSMAPPING in pool, which the driver reads through KSSTREAM_POINTER_OFFSET.Mappings.
#[derive(Clone, Copy)]
pub(crate) struct Mappings {
    pub(crate) first: Ptr<KSMAPPING>,
    pub(crate) count: u32,
    /// From one entry to the next.
    pub(crate) stride: usize,
}

impl Frame {
    pub(crate) fn at_home(home: Home, header: Ptr<KSSTREAM_HEADER>, data: *mut u8, pipe: Ptr<Pipe>) -> Self {
        Frame {
            header,
            data,
            mdl: core::ptr::null_mut(),
            owns_mdl: false,
            irp: core::ptr::null_mut(),
            home,
            pipe,
            station: 0,
            status: 0,
            queue: None,
            arrived_100ns: 0,
            older: None,
            newer: None,
            refs: 0,
            locks: 0,
            twins: 0,
            waits_for_twins: false,
            flushed: false,
            mappings: None,
        }
    }
}

/// Frees what the frame made on request, and the frame. Its header, data and home are its owner's account.
pub(crate) fn destroy(frame: Ptr<Frame>) {
    crate::mappings::free(frame);
    if !matches!(frame.home, Home::Irp(_))
        && let Some(irp) = Ptr::of(frame.irp)
    {
        // The frame frees its MDL itself.
        irp.edit().MdlAddress = core::ptr::null_mut();
        crate::nt::free_irp(irp);
    }
    if frame.owns_mdl {
        crate::nt::free_mdl(frame.mdl);
    }
    crate::nt::destroy(frame);
}

/// Frames that left a queue and wait to be carried on once its lock is released: first in, first out, through `newer`.
#[derive(Default)]
pub(crate) struct Done {
    first: Option<Ptr<Frame>>,
    last: Option<Ptr<Frame>>,
}

impl Done {
    pub(crate) fn push(&mut self, frame: Ptr<Frame>) {
        frame.edit().newer = None;
        match self.last {
            Some(last) => last.edit().newer = Some(frame),
            None => self.first = Some(frame),
        }
        self.last = Some(frame);
    }

    pub(crate) fn pop(&mut self) -> Option<Ptr<Frame>> {
        let frame = self.first?;
        self.first = frame.newer;
        if self.first.is_none() {
            self.last = None;
        }
        frame.edit().newer = None;
        Some(frame)
    }
}
