//! Moving frames around a pipe: from a queue to the next one, and home at the end.
//!
//! "AVStream uses its own internal transport interfaces instead of sending IRPs by means of IoCallDriver"; "frames sent downstream
//! return to the requester, where they can be recycled when rendering is complete. This AVStream data path is a circuit."

use core::cell::Cell;

use crate::carrier;
use crate::event;
use crate::external;
use crate::frame::{Done, Frame, Home};
use crate::inject;
use crate::pipe::{self, Pipe, Station};
use crate::ptr::Ptr;
use crate::queue;
use crate::requestor;
use crate::splitter;

thread_local! {
    /// Counts frames that left a queue: how the processing loop sees that something was done.
    static MOVEMENTS: Cell<u64> = const { Cell::new(0) };
}

pub(crate) fn movements() -> u64 {
    MOVEMENTS.get()
}

pub(crate) fn leave_all(mut done: Done) {
    while let Some(frame) = done.pop() {
        leave(frame);
    }
}

/// A frame has left its queue and goes on.
pub(crate) fn leave(frame: Ptr<Frame>) {
    MOVEMENTS.set(MOVEMENTS.get().wrapping_add(1));
    event::end_of_stream(frame);
    let pipe = frame.pipe;
    if !pipe.flowing {
        return go_home(frame);
    }
    if let Some(left) = splitter::queue_of(pipe.stations.get(frame.station)) {
        left.edit().passage.passed(frame.arrived_100ns);
        splitter::pass(left, frame);
    }
    frame.edit().station += 1;
    match pipe.stations.get(frame.station) {
        Some(Station::Queue(queue)) => queue::arrive(*queue, frame),
        Some(Station::External(external)) => external::send(*external, frame),
        None => go_home(frame),
    }
}

/// Home, once every twin that a splitter sent down another branch is back.
pub(crate) fn go_home(frame: Ptr<Frame>) {
    if frame.twins > 0 {
        frame.edit().waits_for_twins = true;
        return;
    }
    match frame.home {
        Home::Requestor(home) => requestor::returned(home, frame),
        Home::Irp(carrier) => carrier::returned(carrier, frame),
        Home::Injected(injected) => inject::returned(injected, frame),
        Home::Twin(original) => splitter::twin_returned(original, frame),
    }
}

/// A frame enters the pipe at its first station.
pub(crate) fn enter(pipe: Ptr<Pipe>, frame: Ptr<Frame>) {
    pipe.edit().out += 1;
    frame.edit().pipe = pipe;
    frame.edit().station = 0;
    match pipe.stations.first() {
        Some(Station::Queue(queue)) => queue::arrive(*queue, frame),
        _ => go_home(frame),
    }
}

/// STOP: every frame in every queue is retired; one that a minidriver holds locked stays until it is unlocked.
pub(crate) fn purge(pipe: Ptr<Pipe>) {
    for at in 0..pipe.stations.len() {
        if let Some(Station::Queue(queue)) = pipe.stations.get(at).copied() {
            purge_queue(queue);
        }
    }
}

fn purge_queue(queue: Ptr<queue::Queue>) {
    let mut done = Done::default();
    let mut at = queue::oldest(queue);
    while let Some(frame) = at {
        at = queue::after(queue, frame);
        carrier::stopping(frame);
        queue::unlock_edges(queue, frame);
        queue::retire(queue, frame, &mut done);
    }
    leave_all(done);
}

/// A frame that was held through the purge is free now.
pub(crate) fn retire_late(frame: Ptr<Frame>) {
    let Some(queue) = frame.queue else { return };
    let mut done = Done::default();
    queue::retire(queue, frame, &mut done);
    leave_all(done);
}

/// Whether the frame is only still queued because a minidriver held it when its pipe stopped, its IRP was
/// cancelled, or its pin was reset.
pub(crate) fn is_condemned(frame: Ptr<Frame>) -> bool {
    !frame.pipe.flowing || frame.flushed || carrier::is_cancelled(frame)
}

/// KSRESET_BEGIN: what clients queued goes back to them; a circuit's own frames stay. One that a Process call has locked at this
/// moment is not taken from it: "this frame is not cancelled as long as the lock is maintained" (KsStreamPointerLock).
pub(crate) fn purge_client_frames(pipe: Ptr<Pipe>) {
    if matches!(pipe.source, pipe::Source::Client) {
        let mut done = Done::default();
        for station in &pipe.stations {
            let Station::Queue(queue) = *station else { continue };
            let mut at = queue::oldest(queue);
            while let Some(frame) = at {
                at = queue::after(queue, frame);
                carrier::stopping(frame);
                frame.edit().flushed = !queue::retire(queue, frame, &mut done);
            }
        }
        while let Some(frame) = done.pop() {
            go_home(frame);
        }
    }
}
