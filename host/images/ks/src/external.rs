//! Frames to a pin outside AVStream: "AVStream does not bypass the pins; instead, it must use I/O to move data between filters.
//! Specifically, when a frame leaves the source filter's queue, AVStream calls IoCallDriver" (stream/avstream-pipes-and-circuits).

use core::ffi::c_void;

use ks_sys::{DEVICE_OBJECT, IRP};

use crate::circuit;
use crate::frame::Frame;
use crate::nt;
use crate::pin::Pin;
use crate::pipe::Pipe;
use crate::ptr::Ptr;

/// The output pin that sends, and the file object it sends to (the pin keeps it referenced).
pub(crate) struct External {
    pin: Ptr<Pin>,
}

impl External {
    pub(crate) fn create(_pipe: Ptr<Pipe>, pin: Ptr<Pin>) -> Option<Ptr<External>> {
        nt::create(External { pin })
    }

    pub(crate) fn destroy(external: Ptr<External>) {
        nt::destroy(external);
    }
}

/// Sends the frame as IOCTL_KS_WRITE_STREAM; it goes home when the other driver completes the IRP. One that cannot be sent goes home at
/// once.
pub(crate) fn send(external: Ptr<External>, frame: Ptr<Frame>) {
    let Some(file) = Ptr::of(external.pin.peer_file) else { return circuit::go_home(frame) };
    let header = frame.header;
    if nt::send_stream(
        file,
        ks_sys::IOCTL_KS_WRITE_STREAM,
        header.raw().cast(),
        header.Size,
        completed,
        frame.raw().cast(),
    )
    .is_err()
    {
        circuit::go_home(frame);
    }
}

ks_sys::windows_abi! {
    /// The completion routine. "The output pin of the source filter receives a completion notification."
    #[allow(unsafe_code)]
    unsafe fn completed(_device: *mut DEVICE_OBJECT, irp: *mut IRP, context: *mut c_void) -> ks_sys::NTSTATUS {
        if let (Some(irp), Some(frame)) = (Ptr::of(irp), Ptr::of(context.cast::<Frame>())) {
            frame.edit().status = crate::irp::status(irp);
            nt::free_stream_irp(irp);
            circuit::go_home(frame);
        }
        ks_sys::STATUS_MORE_PROCESSING_REQUIRED
    }
}
