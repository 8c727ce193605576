//! Pipes: "a set of AVStream filters that share a common allocator" (stream/avstream-pipes-and-circuits).
//!
//! A pipe is made when its pins leave STOP and taken down when they return to it: "specifically, when the graph transitions to
//! KSSTATE_ACQUIRE, AVStream directly connects the filter queues". It is a ring: a head, where frames come from and return to,
//! and stations behind it, each the queue of a pin (or of the two pins of an in-place transform). `circuit` moves frames.

use ks_sys::{FILE_OBJECT, KSPIN_COMMUNICATION_SINK, KSSTATE, KSSTATE_STOP};

use crate::circuit;
use crate::external::External;
use crate::framing;
use crate::inject::Injection;
use crate::mutex::Mutex;
use crate::nt;
use crate::pin::{self, Pin};
use crate::ptr::Ptr;
use crate::queue::{Direction, Queue, Traits};
use crate::requestor::Requestor;
use crate::splitter::{self, Role};
use crate::status::{Nt, or_no_memory};

/// Where the frames of a pipe come from.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    /// A client's IRPs arrive at this pin: user mode, or a kernel pin that is not AVStream's.
    Client,
    /// Frames of an allocator (or of pool), recycled.
    Requestor(Ptr<Requestor>),
    /// Twins of another pipe's frames: a delegate branch of a splitter.
    Twins,
    /// The minidriver's own (stream/frame-injection).
    Injection(Ptr<Injection>),
}

#[derive(Clone, Copy)]
pub(crate) enum Station {
    Queue(Ptr<Queue>),
    /// Frames pass a pin that only sends them on to a pin outside AVStream, in IRPs.
    External(Ptr<External>),
}

pub(crate) struct Pipe {
    pub(crate) state: KSSTATE,
    /// From the head to the end.
    pub(crate) pins: Vec<Ptr<Pin>>,
    pub(crate) stations: Vec<Station>,
    pub(crate) source: Source,
    /// Frames may move: from ACQUIRE until the pipe comes down.
    pub(crate) flowing: bool,
    /// Frames that are in a queue or on their way, whoever owns them.
    pub(crate) out: usize,
    dismantled: bool,
    /// Whose pins they were, once it is dismantled.
    former: Vec<Ptr<Pin>>,
}

/// Pipes that are dismantled and wait for a frame or a clone that a minidriver still has.
#[derive(Default)]
struct Lingering(core::cell::RefCell<Vec<Ptr<Pipe>>>);

/// Pins of several filters change state together, so one mutex of the whole engine orders these changes; it comes before any filter
/// control mutex.
pub(crate) struct Graph(std::rc::Rc<GraphLock>);

#[derive(Default)]
struct GraphLock(Mutex);

pub(crate) fn graph() -> Graph {
    let lock = nt::state::<GraphLock>();
    lock.0.acquire();
    Graph(lock)
}

impl Drop for Graph {
    fn drop(&mut self) {
        self.0.0.release();
    }
}

/// Builds the pipe a pin belongs to, with everything upstream and downstream that shares its frames.
pub(crate) fn build(pin: Ptr<Pin>) -> Nt<Ptr<Pipe>> {
    let head = head_of(pin);
    let pipe = or_no_memory(nt::create(Pipe {
        state: KSSTATE_STOP,
        pins: Vec::new(),
        stations: Vec::new(),
        source: Source::Client,
        flowing: false,
        out: 0,
        dismantled: false,
        former: Vec::new(),
    }))?;
    let role = splitter::join(head);
    let result = lay_stations(pipe, head, role).and_then(|()| attach_source(pipe, head, role));
    if let Err(status) = result {
        dismantle(pipe);
        return Err(status);
    }
    Ok(pipe)
}

/// Upstream to where the frames come from: an input follows its AVStream source, an output the input it transforms in place.
fn head_of(pin: Ptr<Pin>) -> Ptr<Pin> {
    let mut at = pin;
    loop {
        let before = if at.is_input() { upstream(at) } else { in_place_input(at) };
        match before {
            Some(before) => at = before,
            None => return at,
        }
    }
}

/// The pin whose IRPs arrive at `pin`, when it is one of AVStream's and gives it frames.
fn upstream(pin: Ptr<Pin>) -> Option<Ptr<Pin>> {
    pin.peer.filter(|p| !p.is_input() && p.is_standard())
}

fn downstream(pin: Ptr<Pin>) -> Option<Ptr<Pin>> {
    pin.peer.filter(|p| p.is_input() && p.is_standard())
}

fn in_place_input(output: Ptr<Pin>) -> Option<Ptr<Pin>> {
    output.filter.pins.iter().copied().find(|input| input.is_input() && in_place(*input, output))
}

fn in_place_output(input: Ptr<Pin>) -> Option<Ptr<Pin>> {
    input.filter.pins.iter().copied().find(|output| !output.is_input() && in_place(input, *output))
}

/// Whether a filter-centric filter hands the frames of `input` on through `output`: the framing declares it
/// (KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER), and the graph manager agrees by what it assigns: the same pipe id, the
/// same allocator at both ends of the filter, or one to the head of the pipe and none to the output (docs/observed-behaviour.md).
fn in_place(input: Ptr<Pin>, output: Ptr<Pin>) -> bool {
    let first = output.filter.pins_of(output.public.Id).next() == Some(output);
    if input.filter.processing().is_none() || !input.is_standard() || !output.is_standard() || !first {
        return false;
    }
    let by_id = input.pipe_id != 0 && input.pipe_id == output.pipe_id;
    let by_allocator =
        supplier(input).is_some_and(|fed| output.allocator.is_null() || output.allocator == fed.raw());
    (by_id || by_allocator) && declares_in_place(input, output)
}

/// An output that declares INPLACE_MODIFIER is the one; where none of the filter's does, the input's word counts for its only output.
fn declares_in_place(input: Ptr<Pin>, output: Ptr<Pin>) -> bool {
    let filter = output.filter;
    let outputs: Vec<_> = (0..filter.pin_types())
        .filter_map(|id| filter.pin_descriptor(id))
        .filter(|d| d.PinDescriptor.DataFlow == ks_sys::KSPIN_DATAFLOW_OUT)
        .collect();
    if outputs.iter().any(|d| framing::declares_in_place(*d)) {
        return framing::modifies_in_place(output);
    }
    outputs.len() == 1 && framing::modifies_in_place(input)
}

/// Whether the frames that reach a sink are changed there, by a transform that works in place.
pub(crate) fn is_modified_behind(sink: Ptr<Pin>) -> bool {
    framing::modifies_in_place(sink) || in_place_output(sink).is_some()
}

/// The allocator whose frames reach an input: the one assigned to the nearest source pin upstream that has one.
fn supplier(input: Ptr<Pin>) -> Option<Ptr<FILE_OBJECT>> {
    let source = upstream(input)?;
    Ptr::of(source.allocator.cast_const()).or_else(|| supplier(in_place_input(source)?))
}

fn lay_stations(pipe: Ptr<Pipe>, head: Ptr<Pin>, role: Role) -> Nt {
    let mut at = match role {
        Role::Delegate(_) => {
            take_in(pipe, head, None);
            continue_behind(pipe, head)?
        }
        Role::Original | Role::Copy(_) => Some(head),
    };
    while let Some(pin) = at {
        let pins = match pin.is_input() {
            true => [Some(pin), in_place_output(pin)],
            false => [None, Some(pin)],
        };
        let pins: Vec<Ptr<Pin>> = pins.into_iter().flatten().collect();
        add_queue(pipe, &pins)?;
        at = match pins.last().filter(|p| !p.is_input()) {
            Some(output) => continue_behind(pipe, *output)?,
            None => None,
        };
    }
    Ok(())
}

/// The pin is of the pipe, with a queue unless it only hands twins on.
fn take_in(pipe: Ptr<Pipe>, pin: Ptr<Pin>, queue: Option<Ptr<Queue>>) {
    pipe.edit().pins.push(pin);
    pin.edit().pipe = Some(pipe);
    pin.edit().queue = queue;
    pin::join_filter(pin);
}

/// What the frames of an output reach next: the queue of an AVStream pin, or a pin to which they go in IRPs.
fn continue_behind(pipe: Ptr<Pipe>, output: Ptr<Pin>) -> Nt<Option<Ptr<Pin>>> {
    if let Some(next) = downstream(output) {
        return Ok(Some(next));
    }
    if !output.peer_file.is_null() {
        let external = or_no_memory(External::create(pipe, output))?;
        pipe.edit().stations.push(Station::External(external));
    }
    Ok(None)
}

fn add_queue(pipe: Ptr<Pipe>, pins: &[Ptr<Pin>]) -> Nt {
    let flags = pins.iter().fold(0, |all, p| all | p.flags());
    let traits = Traits {
        direction: Direction {
            input: pins.iter().any(|p| p.is_input()),
            output: pins.iter().any(|p| !p.is_input()),
        },
        fifo: flags & ks_sys::KSPIN_FLAG_ENFORCE_FIFO != 0,
        mapped: flags & ks_sys::KSPIN_FLAG_GENERATE_MAPPINGS != 0,
        trailing: flags & ks_sys::KSPIN_FLAG_DISTINCT_TRAILING_EDGE != 0,
        every_arrival: flags & ks_sys::KSPIN_FLAG_INITIATE_PROCESSING_ON_EVERY_ARRIVAL != 0,
        initiate: flags & ks_sys::KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING == 0,
    };
    let queue = or_no_memory(Queue::create(pipe, pins.to_vec(), traits))?;
    pipe.edit().stations.push(Station::Queue(queue));
    for pin in pins {
        take_in(pipe, *pin, Some(queue));
    }
    Ok(())
}

/// An output that is an IRP source needs frames of its own: injected ones, "if a pin has registered a frame return callback before
/// transitioning from KSSTATE_STOP to KSSTATE_ACQUIRE", else a requestor's. Everything else gets frames in IRPs.
fn attach_source(pipe: Ptr<Pipe>, head: Ptr<Pin>, role: Role) -> Nt {
    if let Role::Delegate(_) = role {
        pipe.edit().source = Source::Twins;
        return Ok(());
    }
    if head.is_input() || head.public.Communication == KSPIN_COMMUNICATION_SINK {
        return Ok(());
    }
    pipe.edit().source = match head.frame_return {
        Some(_) => Source::Injection(or_no_memory(Injection::create(pipe, head))?),
        None => Source::Requestor(Requestor::create(pipe, head)?),
    };
    Ok(())
}

/// After the minidrivers agreed to ACQUIRE: frames enter the first queue.
pub(crate) fn fill(pipe: Ptr<Pipe>) -> Nt {
    pipe.edit().flowing = true;
    match pipe.source {
        Source::Requestor(requestor) => Requestor::start(requestor),
        Source::Client | Source::Twins | Source::Injection(_) => Ok(()),
    }
}

/// Back at STOP: every frame that nobody holds goes home, the pins leave the pipe, and what is left is freed with the last frame that
/// a minidriver still holds locked.
pub(crate) fn dismantle(pipe: Ptr<Pipe>) {
    pipe.edit().flowing = false;
    circuit::purge(pipe);
    for pin in std::mem::take(&mut pipe.edit().pins) {
        splitter::leave(pin);
        pin::leave_filter(pin);
        pin.edit().frame_input = false;
        pin.edit().queue = None;
        pin.edit().pipe = None;
        pipe.edit().former.push(pin);
    }
    pipe.edit().dismantled = true;
    nt::state::<Lingering>().0.borrow_mut().push(pipe);
    free_if_idle(pipe);
}

/// How many clones a pin that is closed has left behind.
pub(crate) fn clones_of_closed(pin: Ptr<Pin>) -> Option<usize> {
    let lingering = nt::state::<Lingering>().0.borrow().clone();
    let queues = lingering.iter().filter(|p| p.former.contains(&pin)).flat_map(|p| p.queues());
    let left: usize = queues.filter(|q| q.pins.contains(&pin)).map(|q| q.clones_left()).sum();
    (left > 0).then_some(left)
}

impl Pipe {
    fn queues(&self) -> impl Iterator<Item = Ptr<Queue>> {
        self.stations.iter().filter_map(|s| match s {
            Station::Queue(queue) => Some(*queue),
            Station::External(_) => None,
        })
    }
}

/// A frame came home.
pub(crate) fn returned(pipe: Ptr<Pipe>) {
    pipe.edit().out -= 1;
    free_if_idle(pipe);
}

/// The pipe goes when nobody has anything of it any more.
pub(crate) fn free_if_idle(pipe: Ptr<Pipe>) {
    if !pipe.dismantled || pipe.out > 0 || pipe.queues().any(|q| q.clones_left() > 0) {
        return;
    }
    nt::state::<Lingering>().0.borrow_mut().retain(|p| *p != pipe);
    for station in std::mem::take(&mut pipe.edit().stations) {
        match station {
            Station::Queue(queue) => Queue::destroy(queue),
            Station::External(external) => External::destroy(external),
        }
    }
    match pipe.source {
        Source::Requestor(requestor) => Requestor::destroy(requestor),
        Source::Injection(injection) => Injection::destroy(injection),
        Source::Client | Source::Twins => {}
    }
    nt::destroy(pipe);
}
