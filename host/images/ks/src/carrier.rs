//! A client's streaming IRP: IOCTL_KS_READ_STREAM or IOCTL_KS_WRITE_STREAM, with one frame for each KSSTREAM_HEADER.
//!
//! "When the last frame in a given IRP is completed, the IRP is completed" (KsStreamPointerDelete); "if the frame is the last
//! contained within its IRP, a sink pin completes the IRP to the caller" (stream/leading-and-trailing-edge-stream-pointers).
//! Cancelling: stream/stream-pointers-and-irp-cancellation.

use core::ffi::c_void;

use ks_sys::{DEVICE_OBJECT, IRP, KSSTREAM_HEADER};

use crate::circuit;
use crate::frame::{self, Done, Frame, Home};
use crate::irp::{self, Irp};
use crate::nt;
use crate::pin::Pin;
use crate::pipe::{self, Pipe, Source};
use crate::probe::{self, Transfer};
use crate::ptr::Ptr;
use crate::queue;
use crate::status::{CANCELLED, INVALID_DEVICE_STATE, Nt, PENDING, or_no_memory};

pub(crate) struct Carrier {
    irp: Irp,
    pipe: Ptr<Pipe>,
    transfer: Transfer,
    frames: Vec<Ptr<Frame>>,
    /// Data of each header as the client wrote it: the kernel's copy shows the minidriver the system address.
    client_data: Vec<*mut c_void>,
    left: usize,
    status: i32,
    cancelled: bool,
    /// The cancel routine is at work on it: the last frame leaves the completion to it.
    in_cancel: bool,
}

/// A streaming IRP arrives at an IRP-sink pin. While the pipe is at STOP there is no queue: STATUS_INVALID_DEVICE_STATE.
pub(crate) fn submit(pin: Ptr<Pin>, irp: Irp, transfer: Transfer) -> Nt {
    let pipe =
        pin.pipe.filter(|p| p.flowing && matches!(p.source, Source::Client)).ok_or(INVALID_DEVICE_STATE)?;
    probe::probe(irp, transfer)?;
    let headers = probe::headers(irp)?;
    let carrier = or_no_memory(nt::create(Carrier {
        irp,
        pipe,
        transfer,
        frames: Vec::new(),
        client_data: Vec::new(),
        left: headers.len(),
        status: ks_sys::STATUS_SUCCESS,
        cancelled: false,
        in_cancel: false,
    }))?;
    if let Err(status) = make_frames(carrier, &headers) {
        free(carrier);
        return Err(status);
    }
    start(carrier)
}

fn make_frames(carrier: Ptr<Carrier>, headers: &[Ptr<KSSTREAM_HEADER>]) -> Nt {
    let mut mdls = irp::mdls(carrier.irp).into_iter();
    for header in headers {
        let client = header.Data;
        carrier.edit().client_data.push(client.cast());
        let mdl = if client.is_null() || header.FrameExtent == 0 { None } else { mdls.next() };
        let data = match mdl {
            Some(mdl) => nt::system_address(mdl)?,
            None => core::ptr::null_mut(),
        };
        header.edit().Data = data.cast();
        let mut frame = Frame::at_home(Home::Irp(carrier), *header, data, carrier.pipe);
        frame.mdl = mdl.unwrap_or(core::ptr::null_mut());
        frame.irp = carrier.irp.raw();
        carrier.edit().frames.push(or_no_memory(nt::create(frame))?);
    }
    Ok(())
}

fn start(carrier: Ptr<Carrier>) -> Nt {
    let irp = carrier.irp;
    irp::mark_pending(irp)?;
    irp::driver_context(irp)[0] = carrier.raw().cast();
    if !nt::make_cancellable(irp, Some(cancel)) {
        give_back_data(carrier);
        free(carrier);
        irp::complete(irp, Err(CANCELLED));
        return Err(PENDING);
    }
    if carrier.frames.is_empty() {
        finish(carrier);
        return Err(PENDING);
    }
    // The first frame may come home, and the carrier go, before the last one enters: the list is copied.
    let (pipe, frames) = (carrier.pipe, carrier.frames.clone());
    for frame in frames {
        circuit::enter(pipe, frame);
    }
    Err(PENDING)
}

/// A frame of the IRP is done.
pub(crate) fn returned(carrier: Ptr<Carrier>, frame: Ptr<Frame>) {
    let c = carrier.edit();
    if c.status == ks_sys::STATUS_SUCCESS {
        c.status = frame.status;
    }
    c.left -= 1;
    pipe::returned(c.pipe);
    if c.left == 0 && !c.in_cancel {
        finish(carrier);
    }
}

/// Completes the IRP. READ: "Information contains the size of the list of headers actually used"; WRITE: "the total number of bytes
/// actually written" (KSSTREAM_HEADER).
fn finish(carrier: Ptr<Carrier>) {
    let irp = carrier.irp;
    let cancelled_meanwhile = !nt::make_cancellable(irp, None) && !carrier.cancelled;
    if cancelled_meanwhile {
        // The cancel routine was called and waits for its turn: it finds no frame left and completes the IRP.
        carrier.edit().cancelled = true;
        return;
    }
    let total: usize = carrier.frames.iter().map(|f| f.header.DataUsed as usize).sum();
    give_back_data(carrier);
    irp::set_information(
        irp,
        match carrier.transfer {
            Transfer::Read => irp::control(irp).map_or(0, |c| c.output_len as usize),
            Transfer::Write => total,
        },
    );
    let status = if carrier.cancelled { CANCELLED.code() } else { carrier.status };
    free(carrier);
    irp::set_status(irp, status);
    nt::complete(irp);
}

fn give_back_data(carrier: Ptr<Carrier>) {
    for (frame, client) in carrier.frames.iter().zip(&carrier.client_data) {
        frame.header.edit().Data = (*client).cast();
    }
}

fn free(carrier: Ptr<Carrier>) {
    for frame in std::mem::take(&mut carrier.edit().frames) {
        frame::destroy(frame);
    }
    nt::destroy(carrier);
}

/// Whether the frame's IRP was cancelled: then nobody new may have it.
pub(crate) fn is_cancelled(frame: Ptr<Frame>) -> bool {
    matches!(frame.home, Home::Irp(carrier) if carrier.cancelled)
}

/// The pipe stops with the frame still queued: its IRP is completed as cancelled (docs/observed-behaviour.md).
pub(crate) fn stopping(frame: Ptr<Frame>) {
    if let Home::Irp(carrier) = frame.home {
        carrier.edit().status = CANCELLED.code();
    }
}

/// The last lock on a frame that should have gone before was given back.
pub(crate) fn unlocked(frame: Ptr<Frame>) {
    circuit::retire_late(frame);
}

ks_sys::windows_abi! {
    /// The IRP's cancel routine, called with the cancel spin lock held.
    #[allow(unsafe_code)]
    unsafe fn cancel(_device: *mut DEVICE_OBJECT, irp: *mut IRP) {
        let Some(irp) = Ptr::of(irp) else { return };
        let carrier = Ptr::of(irp::driver_context(irp)[0].cast::<Carrier>());
        if let Some(carrier) = carrier {
            carrier.edit().cancelled = true;
            carrier.edit().in_cancel = true;
        }
        nt::release_cancel_lock(irp);
        if let Some(carrier) = carrier {
            cancel_frames(carrier);
        }
    }
}

/// "AVStream calls the cancellation callbacks for all unlocked stream pointers that point to frames within the IRP"; locked frames stay
/// until they are unlocked.
fn cancel_frames(carrier: Ptr<Carrier>) {
    let mut done = Done::default();
    for frame in carrier.frames.clone() {
        if let Some(queue) = frame.queue {
            queue::retire(queue, frame, &mut done);
        }
    }
    while let Some(frame) = done.pop() {
        circuit::go_home(frame);
    }
    carrier.edit().in_cancel = false;
    if carrier.left == 0 {
        finish(carrier);
    }
}

/// First and last frame of the IRP, for KsStreamPointerGetIrp.
pub(crate) fn position(frame: Ptr<Frame>) -> (bool, bool) {
    match frame.home {
        Home::Irp(carrier) => (carrier.frames.first() == Some(&frame), carrier.frames.last() == Some(&frame)),
        _ => (true, true),
    }
}
