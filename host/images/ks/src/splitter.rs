//! Splitters: KSPIN_FLAG_SPLITTER, "frames sent to the original pin are copied to the new pin" (stream/avstream-splitters,
//! KSPIN_DESCRIPTOR_EX, KSPROCESSPIN).
//!
//! Of the connected instances of a splitter pin type one is the *original*: the minidriver works on its queue alone. Any other is a
//! branch of it, in one of two ways:
//! - *delegate*: the same buffers go down both, each with a stream header of its own. "Pins A and B are assigned to the same pipe because
//!   the downstream filters do not change the data."
//! - *copy*: the branch has its own pipe and frames, and what leaves the original's queue is copied into them.
//!
//! A branch delegates when nobody behind it or behind the original modifies frames in place, and nobody gave it an allocator of
//! its own (docs/observed-behaviour.md).

use ks_sys::{KSPIN_FLAG_SPLITTER, KSSTREAM_HEADER};

use crate::circuit;
use crate::frame::{self, Frame, Home};
use crate::nt;
use crate::pin::Pin;
use crate::pipe::{self, Source, Station};
use crate::ptr::{self, Ptr};
use crate::queue::{self, Queue};

/// What an output pin is to the splitter of its type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// No splitter, or its original.
    Original,
    Delegate(Ptr<Pin>),
    Copy(Ptr<Pin>),
}

/// (DelegateBranch, CopySource) of a process pin.
pub(crate) fn relations(pin: Ptr<Pin>) -> (Option<Ptr<Pin>>, Option<Ptr<Pin>>) {
    match pin.split {
        Role::Original => (None, None),
        Role::Delegate(original) => (Some(original), None),
        Role::Copy(original) => (None, Some(original)),
    }
}

/// The pin joins a pipe: it becomes the original, or a branch of the instance that is.
pub(crate) fn join(pin: Ptr<Pin>) -> Role {
    let original = pin
        .filter
        .pins_of(pin.public.Id)
        .find(|p| *p != pin && p.pipe.is_some() && p.split == Role::Original);
    let role = match original.filter(|_| pin.flags() & KSPIN_FLAG_SPLITTER != 0) {
        None => Role::Original,
        Some(original) if shares(original, pin) => Role::Delegate(original),
        Some(original) => Role::Copy(original),
    };
    pin.edit().split = role;
    if let Role::Delegate(original) | Role::Copy(original) = role {
        original.edit().branches.push(pin);
    }
    role
}

fn shares(original: Ptr<Pin>, branch: Ptr<Pin>) -> bool {
    let kernel = |p: Ptr<Pin>| p.peer.is_some_and(|sink| !pipe::is_modified_behind(sink));
    kernel(original)
        && kernel(branch)
        && (branch.allocator.is_null() || branch.allocator == original.allocator)
}

/// The pin leaves its pipe. When it was the original, the first branch with frames of its own takes its place.
pub(crate) fn leave(pin: Ptr<Pin>) {
    if let Role::Delegate(original) | Role::Copy(original) = pin.split {
        original.edit().branches.retain(|b| *b != pin);
    }
    pin.edit().split = Role::Original;
    let branches = std::mem::take(&mut pin.edit().branches);
    let Some(heir) = branches.iter().copied().find(|b| matches!(b.split, Role::Copy(_))) else {
        return branches.into_iter().for_each(|b| b.edit().split = Role::Original);
    };
    heir.edit().split = Role::Original;
    for branch in branches.into_iter().filter(|b| *b != heir) {
        branch.edit().split = match branch.split {
            Role::Delegate(_) => Role::Delegate(heir),
            _ => Role::Copy(heir),
        };
        heir.edit().branches.push(branch);
    }
    if let Some(queue) = heir.queue {
        queue::take_over_processing(queue, heir);
    }
}

/// A frame leaves the queue of `pins`: the branches of the output among them get it too.
pub(crate) fn pass(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    for at in 0..queue.pins.len() {
        let pin = queue.pins[at];
        for branch in 0..pin.branches.len() {
            let Some(branch) = pin.branches.get(branch).copied() else { return };
            match branch.split {
                Role::Delegate(_) => delegate(branch, frame),
                Role::Copy(_) => copy(branch, frame),
                Role::Original => {}
            }
        }
    }
}

/// "It also creates a splitter object that sends the same data frames through pin A and pin B (note that the stream headers differ)."
fn delegate(branch: Ptr<Pin>, frame: Ptr<Frame>) {
    let Some(pipe) = branch.pipe.filter(|p| p.flowing && matches!(p.source, Source::Twins)) else { return };
    let Some(header) = copy_header(frame.header) else { return };
    let mut twin = Frame::at_home(Home::Twin(frame), header, frame.data, pipe);
    twin.mdl = frame.mdl;
    let Some(twin) = nt::create(twin) else { return nt::free_pool(header.raw().cast()) };
    frame.edit().twins += 1;
    circuit::enter(pipe, twin);
}

fn copy_header(header: Ptr<KSSTREAM_HEADER>) -> Option<Ptr<KSSTREAM_HEADER>> {
    let size = (header.Size as usize).max(size_of::<KSSTREAM_HEADER>());
    let copy = nt::allocate(size, *b"KsSh");
    Ptr::of(copy)?;
    ptr::bytes(copy, size).copy_from_slice(ptr::bytes(header.raw().cast(), size));
    Ptr::of(copy.cast())
}

/// A twin has been down its branch. The frame itself may go home with the last of them.
pub(crate) fn twin_returned(original: Ptr<Frame>, twin: Ptr<Frame>) {
    let pipe = twin.pipe;
    nt::free_pool(twin.header.raw().cast());
    frame::destroy(twin);
    pipe::returned(pipe);
    original.edit().twins -= 1;
    if original.twins == 0 && std::mem::take(&mut original.edit().waits_for_twins) {
        circuit::go_home(original);
    }
}

/// "AVStream is automatically copying any data that is placed into the first output pin's queue into the second output pin's queue." A
/// branch without a frame misses it.
fn copy(branch: Ptr<Pin>, frame: Ptr<Frame>) {
    let flowing = branch.pipe.is_some_and(|p| p.flowing);
    let Some(edge) = branch.queue.filter(|_| flowing).and_then(|q| Ptr::of(&raw const q.leading)) else {
        return;
    };
    if queue::lock(edge).is_err() {
        return;
    }
    if let Some(to) = edge.frame {
        fill(to, frame);
    }
    let _ = queue::step(edge);
}

/// Data and header, as much as fits; Size, FrameExtent and Data stay the target's.
fn fill(to: Ptr<Frame>, from: Ptr<Frame>) {
    let used = from.header.DataUsed.min(to.header.FrameExtent);
    ptr::bytes(to.data, used as usize).copy_from_slice(ptr::bytes(from.data, used as usize));
    let (source, target) = (from.header, to.header.edit());
    target.TypeSpecificFlags = source.TypeSpecificFlags;
    target.PresentationTime = source.PresentationTime;
    target.Duration = source.Duration;
    target.DataUsed = used;
    target.OptionsFlags = source.OptionsFlags;
    let plain = size_of::<KSSTREAM_HEADER>();
    let extra = (source.Size.min(target.Size) as usize).saturating_sub(plain);
    let (to, from) = (
        to.header.raw().cast::<u8>().wrapping_add(plain),
        from.header.raw().cast::<u8>().wrapping_add(plain),
    );
    ptr::bytes(to, extra).copy_from_slice(ptr::bytes(from, extra));
}

/// Whether a station is the queue of a branch: the minidriver does not process it.
pub(crate) fn is_copy(pin: Ptr<Pin>) -> bool {
    matches!(pin.split, Role::Copy(_))
}

/// The queue a frame is leaving.
pub(crate) fn queue_of(station: Option<&Station>) -> Option<Ptr<Queue>> {
    match station {
        Some(Station::Queue(queue)) => Some(*queue),
        _ => None,
    }
}
