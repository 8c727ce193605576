//! The queue of one station of a pipe: frames in order of arrival, the leading edge, an optional trailing edge, clones.
//!
//! Documentation: stream/introduction-to-stream-pointers, leading-and-trailing-edge-stream-pointers,
//! locking-and-unlocking-stream-pointers, stream-pointers-and-irp-cancellation. A pin-centric pin has a queue of its own;
//! an in-place transform has one for its input and its output together, which is why a stream pointer has two offsets.
//!
//! One spin lock orders everything. Nothing is called while it is held: frames that become free are collected in [`Done`]
//! and carried on by the caller afterwards, and cancel callbacks run at DISPATCH_LEVEL between two critical sections.

use crate::frame::{Done, Frame};
use crate::lock::SpinLock;
use crate::mappings;
use crate::passage::Passage;
use crate::pin::Pin;
use crate::pipe::{self, Pipe};
use crate::process::Processing;
use crate::ptr::Ptr;
use crate::status::{DEVICE_NOT_READY, Nt};
use crate::stream_pointer::{Lockness, Pointer, Role};

/// Which halves of a stream pointer are in use here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Direction {
    pub(crate) input: bool,
    pub(crate) output: bool,
}

pub(crate) struct Queue {
    lock: SpinLock,
    oldest: Option<Ptr<Frame>>,
    newest: Option<Ptr<Frame>>,
    pub(crate) leading: Pointer,
    pub(crate) trailing: Option<Pointer>,
    /// In the order they were cloned, which is the order of enumeration (KsPinGetFirstCloneStreamPointer).
    clones: Vec<Ptr<Pointer>>,
    pub(crate) direction: Direction,
    fifo: bool,
    pub(crate) mapped: bool,
    every_arrival: bool,
    initiate: bool,
    /// The pins whose gates say "a frame is at the leading edge": one, or both of an in-place transform.
    pub(crate) pins: Vec<Ptr<Pin>>,
    processing: Option<Ptr<Processing>>,
    pipe: Ptr<Pipe>,
    pub(crate) passage: Passage,
}

/// What the pin's descriptor says about its queue.
pub(crate) struct Traits {
    pub(crate) direction: Direction,
    pub(crate) fifo: bool,
    pub(crate) mapped: bool,
    pub(crate) trailing: bool,
    pub(crate) every_arrival: bool,
    pub(crate) initiate: bool,
}

impl Queue {
    /// A queue in pool, because its edges are stream pointers that the driver reads. `None` when pool is short.
    pub(crate) fn create(pipe: Ptr<Pipe>, pins: Vec<Ptr<Pin>>, traits: Traits) -> Option<Ptr<Queue>> {
        let owner = *pins.first()?;
        let queue = crate::nt::create(Queue {
            lock: SpinLock::default(),
            oldest: None,
            newest: None,
            leading: Pointer::edge(Role::Leading, owner),
            trailing: traits.trailing.then(|| Pointer::edge(Role::Trailing, owner)),
            clones: Vec::new(),
            direction: traits.direction,
            fifo: traits.fifo,
            mapped: traits.mapped,
            every_arrival: traits.every_arrival,
            initiate: traits.initiate,
            pins,
            processing: owner
                .processor()
                .filter(|_| !crate::splitter::is_copy(owner) || owner.processing().is_none()),
            pipe,
            passage: Passage::default(),
        })?;
        queue.edit().leading.attach(queue);
        if let Some(trailing) = &mut queue.edit().trailing {
            trailing.attach(queue);
        }
        Some(queue)
    }

    pub(crate) fn destroy(queue: Ptr<Queue>) {
        crate::nt::destroy(queue);
    }

    fn leading(self: &Queue) -> Option<Ptr<Pointer>> {
        Ptr::of(&raw const self.leading)
    }

    fn trailing(&self) -> Option<Ptr<Pointer>> {
        self.trailing.as_ref().and_then(|t| Ptr::of(&raw const *t))
    }

    /// True while a frame is at the leading edge: the condition the gates stand for.
    pub(crate) fn has_frame(&self) -> bool {
        self.leading.frame.is_some()
    }

    /// Clones that nobody deleted, at the end of the queue.
    pub(crate) fn clones_left(&self) -> usize {
        self.clones.len()
    }
}

/// A frame arrives. "When a new frame arrives in a queue, AVStream sets the leading edge to point to this frame, provided that
/// the leading edge does not already point to a frame." Processing is initiated when the queue was empty ahead of the
/// leading edge, on every arrival with KSPIN_FLAG_INITIATE_PROCESSING_ON_EVERY_ARRIVAL, and never with
/// KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING (KSPIN_DESCRIPTOR_EX).
pub(crate) fn arrive(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    let first = {
        let _held = queue.lock.hold();
        link(queue, frame);
        let first = !queue.has_frame();
        if first {
            point_edge(queue, frame);
        }
        first
    };
    if first {
        queue.edit().passage.refilled();
        open_gates(queue);
    }
    let initiate = queue.initiate && (first || queue.every_arrival);
    if let (true, Some(processing)) = (initiate, queue.processing) {
        crate::process::attempt(processing, crate::process::Wish::Synchronous);
    }
}

fn link(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    let f = frame.edit();
    f.queue = Some(queue);
    f.older = queue.newest;
    f.newer = None;
    // The reference of the last edge: the frame is at or ahead of it until that edge moves past.
    f.refs = 1;
    f.locks = 0;
    f.arrived_100ns = crate::nt::now_100ns();
    match queue.newest {
        Some(newest) => newest.edit().newer = Some(frame),
        None => queue.edit().oldest = Some(frame),
    }
    queue.edit().newest = Some(frame);
}

fn point_edge(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    if let Some(leading) = queue.leading() {
        leading.edit().aim(Some(frame), queue.direction);
    }
    if let Some(trailing) = queue.trailing()
        && trailing.frame.is_none()
    {
        trailing.edit().aim(Some(frame), queue.direction);
    }
}

fn open_gates(queue: Ptr<Queue>) {
    for pin in &queue.pins {
        crate::process::frame_available(*pin);
    }
}

fn close_gates(queue: Ptr<Queue>) {
    for pin in &queue.pins {
        crate::process::frames_exhausted(*pin);
    }
}

/// KsStreamPointerLock: "a locked stream pointer guarantees that there is a data frame associated with the stream pointer and
/// that this frame is not cancelled as long as the lock is maintained". STATUS_DEVICE_NOT_READY when there is none.
pub(crate) fn lock(pointer: Ptr<Pointer>) -> Nt {
    let queue = pointer.queue()?;
    let frame = {
        let _held = queue.lock.hold();
        let frame = pointer.frame.ok_or(DEVICE_NOT_READY)?;
        if pointer.lockness != Lockness::Locked {
            frame.edit().locks += 1;
            pointer.edit().lockness = Lockness::Locked;
        }
        frame
    };
    if queue.mapped {
        mappings::generate(queue, pointer, frame)?;
    }
    Ok(())
}

/// KsStreamPointerUnlock without Eject.
pub(crate) fn unlock(pointer: Ptr<Pointer>) {
    let Ok(queue) = pointer.queue() else { return };
    let cancelled = {
        let _held = queue.lock.hold();
        release_lock(pointer)
    };
    if let Some(frame) = cancelled {
        crate::carrier::unlocked(frame);
    }
}

/// Gives the lock back. A frame whose IRP was cancelled meanwhile is returned: it must be retired now.
fn release_lock(pointer: Ptr<Pointer>) -> Option<Ptr<Frame>> {
    let frame = pointer.frame.filter(|_| pointer.lockness == Lockness::Locked)?;
    pointer.edit().lockness = Lockness::Unlocked;
    frame.edit().locks -= 1;
    (frame.locks == 0 && crate::circuit::is_condemned(frame)).then_some(frame)
}

/// KsStreamPointerAdvance: to the next frame, in the state of lock it had. "If the stream pointer is locked at call-time, AVStream
/// unlocks it before advancing it"; "an attempt to advance an unlocked stream pointer always succeeds";
/// STATUS_DEVICE_NOT_READY when it was locked and there is no further frame.
pub(crate) fn advance(pointer: Ptr<Pointer>) -> Nt {
    let was_locked = pointer.lockness == Lockness::Locked;
    step(pointer)?;
    if was_locked { lock(pointer) } else { Ok(()) }
}

/// KsStreamPointerUnlock with Eject, and the end of KsStreamPointerAdvanceOffsetsAndUnlock.
pub(crate) fn step(pointer: Ptr<Pointer>) -> Nt {
    let queue = pointer.queue()?;
    let mut done = Done::default();
    let (exhausted, cancelled) = {
        let _held = queue.lock.hold();
        let cancelled = release_lock(pointer);
        (move_on(queue, pointer, &mut done), cancelled)
    };
    if exhausted {
        queue.edit().passage.ran_out();
        close_gates(queue);
    }
    if let Some(frame) = cancelled {
        crate::carrier::unlocked(frame);
    }
    crate::circuit::leave_all(done);
    Ok(())
}

/// Moves `pointer` one frame on. True when the leading edge ran out of frames.
fn move_on(queue: Ptr<Queue>, pointer: Ptr<Pointer>, done: &mut Done) -> bool {
    let Some(old) = pointer.frame else { return false };
    let next = old.newer;
    pointer.edit().aim(next, queue.direction);
    match pointer.role {
        Role::Leading if queue.trailing.is_some() => {}
        Role::Leading | Role::Trailing => release(queue, old, done),
        Role::Clone => {
            if let Some(next) = next {
                next.edit().refs += 1;
            }
            release(queue, old, done);
        }
    }
    pointer.role == Role::Leading && next.is_none()
}

/// Drops one reference; at the last one the frame leaves the queue: "if the frame has no other references on it, it is
/// completed". With KSPIN_FLAG_ENFORCE_FIFO "the later IRP is not completed until the earlier IRP has been completed".
fn release(queue: Ptr<Queue>, frame: Ptr<Frame>, done: &mut Done) {
    frame.edit().refs -= 1;
    if frame.refs > 0 {
        return;
    }
    if !queue.fifo {
        unlink(queue, frame);
        return done.push(frame);
    }
    while let Some(oldest) = queue.oldest.filter(|f| f.refs == 0) {
        unlink(queue, oldest);
        done.push(oldest);
    }
}

fn unlink(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    match frame.older {
        Some(older) => older.edit().newer = frame.newer,
        None => queue.edit().oldest = frame.newer,
    }
    match frame.newer {
        Some(newer) => newer.edit().older = frame.older,
        None => queue.edit().newest = frame.older,
    }
    let f = frame.edit();
    f.queue = None;
    f.older = None;
    f.newer = None;
}

/// KsStreamPointerClone: "initially refers to the same data frame as the original and is in the same state"; it adds a
/// reference to the frame.
pub(crate) fn adopt_clone(queue: Ptr<Queue>, parent: Ptr<Pointer>, clone: Ptr<Pointer>) {
    let _held = queue.lock.hold();
    let c = clone.edit();
    c.attach(queue);
    c.copy_position(&parent);
    if let Some(frame) = parent.frame {
        frame.edit().refs += 1;
        if parent.lockness == Lockness::Locked {
            frame.edit().locks += 1;
        }
    }
    queue.edit().clones.push(clone);
}

/// KsStreamPointerDelete: releases the clone's reference; deleting the last reference completes the frame, also at
/// DISPATCH_LEVEL.
pub(crate) fn delete_clone(clone: Ptr<Pointer>) {
    let Ok(queue) = clone.queue() else { return };
    let mut done = Done::default();
    let cancelled = {
        let _held = queue.lock.hold();
        queue.edit().clones.retain(|c| *c != clone);
        let cancelled = release_lock(clone);
        if let Some(frame) = clone.frame {
            clone.edit().frame = None;
            release(queue, frame, &mut done);
        }
        cancelled.filter(|f| f.queue.is_some())
    };
    if let Some(frame) = cancelled {
        crate::carrier::unlocked(frame);
    }
    crate::circuit::leave_all(done);
    pipe::free_if_idle(queue.pipe);
}

pub(crate) fn first_clone(queue: Ptr<Queue>) -> Option<Ptr<Pointer>> {
    let _held = queue.lock.hold();
    queue.clones.first().copied()
}

pub(crate) fn next_clone(clone: Ptr<Pointer>) -> Option<Ptr<Pointer>> {
    let queue = clone.queue().ok()?;
    let _held = queue.lock.hold();
    let at = queue.clones.iter().position(|c| *c == clone)?;
    queue.clones.get(at + 1).copied()
}

/// The frame is going away under its stream pointers: its IRP was cancelled, or the pipe stops. Unlocked clones get their cancel
/// callback ("the callback occurs with the queue's spin lock held, hence at DISPATCH_LEVEL"; most delete the clone there);
/// the edges move on to a newer frame. False when a locked pointer still holds it: then whoever unlocks it last retires it.
pub(crate) fn retire(queue: Ptr<Queue>, frame: Ptr<Frame>, done: &mut Done) -> bool {
    if frame.locks > 0 {
        return false;
    }
    cancel_clones(queue, frame);
    let exhausted = {
        let _held = queue.lock.hold();
        if frame.queue != Some(queue) {
            return true;
        }
        let at_leading = queue.leading.frame == Some(frame);
        move_edges_off(queue, frame);
        forget_clones(queue, frame);
        unlink(queue, frame);
        done.push(frame);
        at_leading && !queue.has_frame()
    };
    if exhausted {
        close_gates(queue);
    }
    true
}

fn move_edges_off(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    for edge in [queue.leading(), queue.trailing()].into_iter().flatten() {
        if edge.frame == Some(frame) {
            edge.edit().aim(frame.newer, queue.direction);
        }
    }
}

/// A clone that its driver kept without a callback: "if the frame is cancelled, the next attempt to lock the stream pointer
/// fails" (stream/stream-pointers-and-irp-cancellation).
fn forget_clones(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    for clone in queue.clones.iter().filter(|c| c.frame == Some(frame)) {
        clone.edit().frame = None;
    }
}

fn cancel_clones(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    let at_frame =
        |q: Ptr<Queue>| q.clones.iter().find(|c| c.frame == Some(frame) && c.awaits_cancel()).copied();
    loop {
        let next = {
            let _held = queue.lock.hold();
            at_frame(queue)
        };
        let Some(clone) = next else { return };
        let raised = crate::nt::raise_to_dispatch();
        clone.edit().call_cancel();
        drop(raised);
    }
}

/// The queue was a splitter's copy branch and is the original's now: the minidriver processes it.
pub(crate) fn take_over_processing(queue: Ptr<Queue>, pin: Ptr<Pin>) {
    queue.edit().processing = pin.processor();
    if let Some(processing) = queue.processing.filter(|_| queue.initiate) {
        crate::process::attempt(processing, crate::process::Wish::Synchronous);
    }
}

/// The edges hold no frame past STOP: their locks end with the state, whatever the minidriver forgot.
pub(crate) fn unlock_edges(queue: Ptr<Queue>, frame: Ptr<Frame>) {
    for edge in [queue.leading(), queue.trailing()].into_iter().flatten() {
        if edge.frame == Some(frame) && edge.lockness == Lockness::Locked {
            edge.edit().lockness = Lockness::Unlocked;
            frame.edit().locks -= 1;
            queue.pins.iter().for_each(|pin| pin.edit().left_locked = true);
        }
    }
}

/// Every frame, oldest first, for a purge at STOP. The caller retires each.
pub(crate) fn oldest(queue: Ptr<Queue>) -> Option<Ptr<Frame>> {
    let _held = queue.lock.hold();
    queue.oldest
}

/// The frame behind `frame` in the queue, or `None` at its end.
pub(crate) fn after(queue: Ptr<Queue>, frame: Ptr<Frame>) -> Option<Ptr<Frame>> {
    let _held = queue.lock.hold();
    frame.newer
}

/// KsPinGetAvailableByteCount: bytes of input data and of output buffer ahead of the leading edge, the frame it points to
/// included by what remains of it.
pub(crate) fn available_bytes(queue: Ptr<Queue>) -> (u32, u32) {
    let _held = queue.lock.hold();
    let Some(first) = queue.leading.frame else { return (0, 0) };
    let mut bytes = (queue.leading.public.OffsetIn.Remaining, queue.leading.public.OffsetOut.Remaining);
    let mut next = first.newer;
    while let Some(frame) = next {
        bytes =
            (bytes.0.saturating_add(frame.header.DataUsed), bytes.1.saturating_add(frame.header.FrameExtent));
        next = frame.newer;
    }
    bytes
}
