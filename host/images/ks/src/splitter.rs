//! Splitters: KSPIN_FLAG_SPLITTER (stream/avstream-splitters).
//!
//! Not there yet. A pipe that would need one, because a second instance of a splitter pin takes part, stops the run by name.

use crate::frame::Frame;
use crate::pin::Pin;
use crate::pipe::Pipe;
use crate::ptr::Ptr;
use crate::status::Nt;

/// (DelegateBranch, CopySource) of a process pin.
pub(crate) fn relations(_pin: Ptr<Pin>) -> (Option<Ptr<Pin>>, Option<Ptr<Pin>>) {
    (None, None)
}

/// The branch of a splitter that owns the queue the minidriver works on.
pub(crate) fn first_branch(pin: Ptr<Pin>) -> Ptr<Pin> {
    pin
}

pub(crate) fn attach(_pipe: Ptr<Pipe>, head: Ptr<Pin>) -> Nt {
    let branches = head.filter.pins_of(head.public.Id).count();
    if head.flags() & ks_sys::KSPIN_FLAG_SPLITTER != 0 && branches > 1 {
        crate::nt::not_emulated("the driver connects a second instance of a KSPIN_FLAG_SPLITTER pin, which the host does not split to");
    }
    Ok(())
}

pub(crate) fn copy_branch(_pin: Ptr<Pin>) {}

pub(crate) fn pass(_frame: Ptr<Frame>) {}
