//! Stream pointers: edges, clones, locks, offsets, timers.

use ks_sys::*;

use crate::carrier;
use crate::frame::Frame;
use crate::nt;
use crate::object::Object;
use crate::offsets;
use crate::pin::Pin;
use crate::ptr::{self, Ptr};
use crate::queue;
use crate::rules;
use crate::status::code;
use crate::stream_pointer::{self, Lockness, Pointer, Role};
use crate::timeout;

machine::exports! { pub(crate) EXPORTS;
    KsPinGetLeadingEdgeStreamPointer, DISPATCH_LEVEL;
    KsPinGetTrailingEdgeStreamPointer, DISPATCH_LEVEL;
    KsPinGetFirstCloneStreamPointer, DISPATCH_LEVEL;
    KsStreamPointerGetNextClone, DISPATCH_LEVEL;
    KsStreamPointerClone, DISPATCH_LEVEL;
    KsStreamPointerDelete, DISPATCH_LEVEL;
    KsStreamPointerLock, DISPATCH_LEVEL;
    KsStreamPointerUnlock, DISPATCH_LEVEL;
    KsStreamPointerAdvance, DISPATCH_LEVEL;
    KsStreamPointerAdvanceOffsets, DISPATCH_LEVEL;
    KsStreamPointerAdvanceOffsetsAndUnlock, DISPATCH_LEVEL;
    KsStreamPointerSetStatusCode, DISPATCH_LEVEL;
    KsStreamPointerGetIrp, DISPATCH_LEVEL;
    KsStreamPointerGetMdl, DISPATCH_LEVEL;
    KsStreamPointerScheduleTimeout, DISPATCH_LEVEL;
    KsStreamPointerCancelTimeout, DISPATCH_LEVEL;
}

/// LOCKED: "if no data frame is associated with the stream pointer, return NULL"; UNLOCKED: "regardless of whether it references a data
/// frame or not".
fn edge(pointer: Option<Ptr<Pointer>>, state: KSSTREAM_POINTER_STATE) -> PKSSTREAM_POINTER {
    let Some(pointer) = pointer else { return core::ptr::null_mut() };
    if state == KSSTREAM_POINTER_STATE_LOCKED && queue::lock(pointer).is_err() {
        return core::ptr::null_mut();
    }
    &raw mut pointer.edit().public
}

fn public(pointer: Option<Ptr<Pointer>>) -> PKSSTREAM_POINTER {
    pointer.map_or(core::ptr::null_mut(), |p| &raw mut p.edit().public)
}

/// The frame's MDL, made when it is first asked for.
fn mdl_of(frame: Ptr<Frame>) -> PMDL {
    if frame.mdl.is_null() && !frame.data.is_null() {
        frame.edit().mdl = nt::pool_mdl(frame.data, frame.header.FrameExtent);
        frame.edit().owns_mdl = true;
    }
    frame.mdl
}

windows_abi! {
    pub(crate) unsafe fn KsPinGetLeadingEdgeStreamPointer(Pin: PKSPIN, State: KSSTREAM_POINTER_STATE) -> PKSSTREAM_POINTER {
        let queue = Pin::of(Pin, "KsPinGetLeadingEdgeStreamPointer").queue;
        edge(queue.and_then(|q| Ptr::of(&raw const q.leading)), State)
    }

    /// "NULL can indicate that there is no trailing edge for the queue": KSPIN_FLAG_DISTINCT_TRAILING_EDGE asks for one.
    pub(crate) unsafe fn KsPinGetTrailingEdgeStreamPointer(Pin: PKSPIN, State: KSSTREAM_POINTER_STATE) -> PKSSTREAM_POINTER {
        let queue = Pin::of(Pin, "KsPinGetTrailingEdgeStreamPointer").queue;
        edge(queue.and_then(|q| q.trailing.as_ref().and_then(|t| Ptr::of(&raw const *t))), State)
    }

    pub(crate) unsafe fn KsPinGetFirstCloneStreamPointer(Pin: PKSPIN) -> PKSSTREAM_POINTER {
        public(Pin::of(Pin, "KsPinGetFirstCloneStreamPointer").queue.and_then(queue::first_clone))
    }

    pub(crate) unsafe fn KsStreamPointerGetNextClone(StreamPointer: PKSSTREAM_POINTER) -> PKSSTREAM_POINTER {
        public(queue::next_clone(stream_pointer::of(StreamPointer, "KsStreamPointerGetNextClone")))
    }

    pub(crate) unsafe fn KsStreamPointerClone(
        StreamPointer: PKSSTREAM_POINTER,
        CancelCallback: PFNKSSTREAMPOINTER,
        ContextSize: ULONG,
        CloneStreamPointer: *mut PKSSTREAM_POINTER,
    ) -> NTSTATUS {
        let parent = stream_pointer::of(StreamPointer, "KsStreamPointerClone");
        let Ok(queue) = parent.queue() else { return STATUS_DEVICE_NOT_READY };
        if parent.frame.is_none() {
            return STATUS_DEVICE_NOT_READY;
        }
        let pin = Pin::of(parent.public.Pin, "KsStreamPointerClone");
        let Some(clone) = stream_pointer::new_clone(pin, CancelCallback, ContextSize) else {
            return STATUS_INSUFFICIENT_RESOURCES;
        };
        queue::adopt_clone(queue, parent, clone);
        ptr::put(CloneStreamPointer, &raw mut clone.edit().public);
        STATUS_SUCCESS
    }

    /// "Must be a clone stream pointer; cannot be the leading or trailing edge stream pointer."
    pub(crate) unsafe fn KsStreamPointerDelete(StreamPointer: PKSSTREAM_POINTER) {
        let clone = stream_pointer::of(StreamPointer, "KsStreamPointerDelete");
        if clone.role != Role::Clone {
            rules::edge_deleted();
        }
        timeout::cancel(clone);
        queue::delete_clone(clone);
        stream_pointer::free_clone(clone);
    }

    pub(crate) unsafe fn KsStreamPointerLock(StreamPointer: PKSSTREAM_POINTER) -> NTSTATUS {
        let pointer = stream_pointer::of(StreamPointer, "KsStreamPointerLock");
        if pointer.lockness == Lockness::Locked {
            rules::wrong_lock("KsStreamPointerLock", "locked already");
        }
        code(queue::lock(pointer))
    }

    pub(crate) unsafe fn KsStreamPointerUnlock(StreamPointer: PKSSTREAM_POINTER, Eject: BOOLEAN) {
        let pointer = stream_pointer::of(StreamPointer, "KsStreamPointerUnlock");
        if pointer.lockness != Lockness::Locked {
            rules::wrong_lock("KsStreamPointerUnlock", "not locked");
        }
        if Eject != 0 {
            let _ = queue::step(pointer);
        } else {
            queue::unlock(pointer);
        }
    }

    pub(crate) unsafe fn KsStreamPointerAdvance(StreamPointer: PKSSTREAM_POINTER) -> NTSTATUS {
        code(queue::advance(stream_pointer::of(StreamPointer, "KsStreamPointerAdvance")))
    }

    pub(crate) unsafe fn KsStreamPointerAdvanceOffsets(
        StreamPointer: PKSSTREAM_POINTER,
        InUsed: ULONG,
        OutUsed: ULONG,
        Eject: BOOLEAN,
    ) -> NTSTATUS {
        let pointer = stream_pointer::of(StreamPointer, "KsStreamPointerAdvanceOffsets");
        code(offsets::advance(pointer, InUsed, OutUsed, Eject != 0))
    }

    pub(crate) unsafe fn KsStreamPointerAdvanceOffsetsAndUnlock(
        StreamPointer: PKSSTREAM_POINTER,
        InUsed: ULONG,
        OutUsed: ULONG,
        Eject: BOOLEAN,
    ) {
        let pointer = stream_pointer::of(StreamPointer, "KsStreamPointerAdvanceOffsetsAndUnlock");
        if pointer.lockness != Lockness::Locked {
            rules::wrong_lock("KsStreamPointerAdvanceOffsetsAndUnlock", "not locked");
        }
        let _ = offsets::advance_and_unlock(pointer, InUsed, OutUsed, Eject != 0);
    }

    /// "The error code with which to complete the IRP" of the frame.
    pub(crate) unsafe fn KsStreamPointerSetStatusCode(StreamPointer: PKSSTREAM_POINTER, Status: NTSTATUS) -> NTSTATUS {
        match stream_pointer::of(StreamPointer, "KsStreamPointerSetStatusCode").frame {
            Some(frame) => {
                frame.edit().status = Status;
                STATUS_SUCCESS
            }
            None => STATUS_DEVICE_NOT_READY,
        }
    }

    /// "A return value of NULL indicates that the stream pointer is not locked." A frame of a circuit gets an IRP when it is first asked for
    /// one: between AVStream pins nothing is sent by IoCallDriver.
    pub(crate) unsafe fn KsStreamPointerGetIrp(
        StreamPointer: PKSSTREAM_POINTER,
        FirstFrameInIrp: PBOOLEAN,
        LastFrameInIrp: PBOOLEAN,
    ) -> PIRP {
        let pointer = stream_pointer::of(StreamPointer, "KsStreamPointerGetIrp");
        let Some(frame) = pointer.frame.filter(|_| pointer.lockness == Lockness::Locked) else { return core::ptr::null_mut() };
        let (first, last) = carrier::position(frame);
        ptr::put(FirstFrameInIrp, first.into());
        ptr::put(LastFrameInIrp, last.into());
        if frame.irp.is_null() {
            let mdl = mdl_of(frame);
            let irp = nt::frame_irp(frame.header.raw().cast(), frame.header.Size, mdl);
            frame.edit().irp = irp.map_or(core::ptr::null_mut(), Ptr::raw);
        }
        frame.irp
    }

    pub(crate) unsafe fn KsStreamPointerGetMdl(StreamPointer: PKSSTREAM_POINTER) -> PMDL {
        let pointer = stream_pointer::of(StreamPointer, "KsStreamPointerGetMdl");
        let Some(frame) = pointer.frame.filter(|_| pointer.lockness == Lockness::Locked) else { return core::ptr::null_mut() };
        mdl_of(frame)
    }

    pub(crate) unsafe fn KsStreamPointerScheduleTimeout(
        StreamPointer: PKSSTREAM_POINTER,
        Callback: PFNKSSTREAMPOINTER,
        Interval: ULONGLONG,
    ) {
        timeout::schedule(stream_pointer::of(StreamPointer, "KsStreamPointerScheduleTimeout"), Callback, Interval);
    }

    pub(crate) unsafe fn KsStreamPointerCancelTimeout(StreamPointer: PKSSTREAM_POINTER) {
        timeout::cancel(stream_pointer::of(StreamPointer, "KsStreamPointerCancelTimeout"));
    }
}
