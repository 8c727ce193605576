//! Filter-centric processing: one Process call for all pins of a filter, with a KSPROCESSPIN for each.
//!
//! Documentation: stream/filter-centric-processing, KSPROCESSPIN, KSPROCESSPIN_INDEXENTRY, KSPIN_DESCRIPTOR_EX (flags).
//! "After the minidriver exits the processing dispatch, pointers are advanced, and frames are completed as appropriate."

use ks_sys::{
    KSPIN_FLAG_PROCESS_IF_ANY_IN_RUN_STATE as IF_ANY_RUNS, KSPROCESSPIN, KSPROCESSPIN_INDEXENTRY,
    KSSTATE_PAUSE, KSSTATE_RUN, KSSTATE_STOP, PKSPROCESSPIN,
};

use crate::filter::Filter;
use crate::gate;
use crate::pin::Pin;
use crate::process::{self, Wish};
use crate::ptr::Ptr;
use crate::queue;
use crate::rules;
use crate::splitter;
use crate::stream_pointer::Lockness;

const RECEIVE_EMPTY: u32 = ks_sys::KSFILTER_FLAG_RECEIVE_ZERO_LENGTH_SAMPLES;

/// The arrays a Process call gets: rebuilt when pins join or leave a pipe.
#[derive(Default)]
pub(crate) struct Table {
    index: Option<Ptr<KSPROCESSPIN_INDEXENTRY>>,
    entries: Option<Ptr<PKSPROCESSPIN>>,
    pub(crate) pins: Vec<Ptr<Pin>>,
    stale: bool,
}

impl Table {
    pub(crate) fn invalidate(&mut self) {
        self.stale = true;
    }

    pub(crate) fn free(&mut self) {
        if let Some(a) = self.index.take() {
            crate::nt::destroy(a)
        }
        if let Some(a) = self.entries.take() {
            crate::nt::destroy(a)
        }
        self.pins.clear();
    }
}

/// "AVStream orders the array of KSPROCESSPIN_INDEXENTRY structures by pin ID."
fn rebuild(filter: Ptr<Filter>) -> Option<()> {
    let table = &mut filter.edit().table;
    table.free();
    let pins: Vec<_> = filter.pins.iter().copied().filter(|p| p.pipe.is_some()).collect();
    let types = filter.pin_types();
    let index = crate::nt::create_array::<KSPROCESSPIN_INDEXENTRY>(types as usize)?;
    let Some(entries) = crate::nt::create_array::<PKSPROCESSPIN>(pins.len().max(1)) else {
        crate::nt::destroy(index);
        return None;
    };
    let mut at = 0;
    for (id, slot) in crate::ptr::array(index.raw(), types).iter().enumerate() {
        let slot = Ptr::of(slot)?;
        slot.edit().Pins = entries.raw().wrapping_add(at);
        for pin in pins.iter().filter(|p| p.public.Id as usize == id) {
            crate::ptr::put(entries.raw().wrapping_add(at), &raw mut pin.edit().process_pin);
            at += 1;
            slot.edit().Count += 1;
        }
    }
    *table = Table { index: Some(index), entries: Some(entries), pins, stale: false };
    for pin in &filter.table.pins {
        describe(*pin);
    }
    Some(())
}

/// The parts of a KSPROCESSPIN that last as long as the pipe.
fn describe(pin: Ptr<Pin>) {
    let counterpart = in_place_counterpart(pin);
    let (delegate, copy_source) = splitter::relations(pin);
    let p = &mut pin.edit().process_pin;
    p.Pin = pin.public_raw();
    p.InPlaceCounterpart = process_pin(counterpart);
    p.DelegateBranch = process_pin(delegate);
    p.CopySource = process_pin(copy_source);
}

fn process_pin(pin: Option<Ptr<Pin>>) -> PKSPROCESSPIN {
    pin.map_or(core::ptr::null_mut(), |p| &raw mut p.edit().process_pin)
}

/// "If this KSPROCESSPIN is the input to an in-place transform, InPlaceCounterpart points to the output process pin for the
/// transform", and the other way round: the two pins of one queue.
fn in_place_counterpart(pin: Ptr<Pin>) -> Option<Ptr<Pin>> {
    let queue = pin.queue?;
    queue.pins.iter().copied().find(|p| p.public.DataFlow != pin.public.DataFlow)
}

/// One Process call of the filter.
pub(crate) fn call(filter: Ptr<Filter>) -> i32 {
    if (filter.table.stale || filter.table.index.is_none()) && rebuild(filter).is_none() {
        return ks_sys::STATUS_INSUFFICIENT_RESOURCES;
    }
    let (Some(process), Some(index)) = (filter.dispatch().and_then(|d| d.Process), filter.table.index) else {
        return ks_sys::STATUS_PENDING;
    };
    for at in 0..filter.table.pins.len() {
        prepare(filter.table.pins[at]);
    }
    if pass_empty_on(filter) {
        for at in 0..filter.table.pins.len() {
            finish(filter.table.pins[at]);
        }
        return ks_sys::STATUS_SUCCESS;
    }
    let status = rules::filter_callback("KSFILTER_DISPATCH.Process", || {
        crate::call!("AVStrMiniFilterProcess", process(filter.public_raw(), index.raw()))
    });
    for at in 0..filter.table.pins.len() {
        finish(filter.table.pins[at]);
    }
    status
}

/// KSFILTER_FLAG_RECEIVE_ZERO_LENGTH_SAMPLES: "if this flag is not set, zero length samples are passed on to downstream pins, with automatic
/// propagation of necessary flags … these samples bypass the minidriver". True when an input has such a sample.
fn pass_empty_on(filter: Ptr<Filter>) -> bool {
    let wanted = filter.descriptor().is_some_and(|d| d.Flags & RECEIVE_EMPTY != 0);
    let empty = |p: &Ptr<Pin>| {
        p.is_input() && !p.process_pin.StreamPointer.is_null() && p.process_pin.BytesAvailable == 0
    };
    let Some(input) = filter.table.pins.iter().copied().find(empty).filter(|_| !wanted) else { return false };
    let flags = input.process_pin.Flags;
    input.edit().process_pin.Terminate = 1;
    for output in
        filter.table.pins.iter().filter(|p| !p.is_input() && p.process_pin.InPlaceCounterpart.is_null())
    {
        let header = Ptr::of(output.process_pin.StreamPointer).and_then(|s| Ptr::of(s.StreamHeader));
        if let Some(header) = header {
            header.edit().OptionsFlags |= flags;
            output.edit().process_pin.Terminate = 1;
        }
    }
    true
}

/// Locks the leading edge and shows what is there: "Data points to the next available byte of data to be input", or to "an
/// output buffer in which processed data is placed".
pub(crate) fn prepare(pin: Ptr<Pin>) -> bool {
    let Some(queue) = pin.queue else { return false };
    let Some(edge) = Ptr::of(&raw const queue.leading) else { return false };
    let locked = queue::lock(edge).is_ok();
    let offset = if pin.is_input() { edge.public.OffsetIn } else { edge.public.OffsetOut };
    let p = &mut pin.edit().process_pin;
    p.BytesUsed = 0;
    p.Terminate = 0;
    p.StreamPointer = if locked { &raw mut edge.edit().public } else { core::ptr::null_mut() };
    p.Data = if locked { crate::offsets::data(&offset).cast() } else { core::ptr::null_mut() };
    p.BytesAvailable = if locked { offset.Remaining } else { 0 };
    // "Flags: a copy of the flags from the relevant KSSTREAM_HEADER, if this KSPROCESSPIN is an input pin."
    let flags = Ptr::of(edge.public.StreamHeader).map_or(0, |h| h.OptionsFlags);
    p.Flags = if locked && pin.is_input() { flags } else { 0 };
    locked
}

/// Uses what the minidriver says it used: "if Terminate is TRUE, the frame is sent downstream even if all data has not been
/// consumed". The two pins of an in-place transform share one pointer, which is advanced once, for both.
fn finish(pin: Ptr<Pin>) {
    if splitter::is_copy(pin) {
        return release_copy(pin);
    }
    let p = pin.process_pin;
    let Some(queue) = pin.queue.filter(|_| !p.StreamPointer.is_null()) else { return };
    let Some(edge) = Ptr::of(&raw const queue.leading) else { return };
    pin.edit().process_pin.StreamPointer = core::ptr::null_mut();
    if edge.lockness != Lockness::Locked {
        return;
    }
    let other: Option<KSPROCESSPIN> = Ptr::of(p.InPlaceCounterpart).map(|o| *o);
    if let Some(counterpart) = Ptr::of(p.InPlaceCounterpart) {
        counterpart.edit().StreamPointer = core::ptr::null_mut();
    }
    let other_used = other.map_or(0, |o| o.BytesUsed);
    let (input, output) = if pin.is_input() { (p.BytesUsed, other_used) } else { (other_used, p.BytesUsed) };
    let terminate = p.Terminate != 0 || other.is_some_and(|o| o.Terminate != 0);
    let _ = crate::offsets::advance_and_unlock(edge, input, output, terminate);
}

/// A copy branch was shown to the minidriver; the splitter has filled and advanced it, or it keeps its frame.
fn release_copy(pin: Ptr<Pin>) {
    pin.edit().process_pin.StreamPointer = core::ptr::null_mut();
    let edge = pin.queue.and_then(|q| Ptr::of(&raw const q.leading));
    if let Some(edge) = edge.filter(|e| e.lockness == Lockness::Locked) {
        queue::unlock(edge);
    }
}

/// KsProcessPinUpdate: finishes the pin's current frame position and shows the next; TRUE "if ProcessPin's conditions for
/// processing are met".
pub(crate) fn update(pin: Ptr<Pin>) -> bool {
    if pin.public.ClientState == KSSTATE_STOP || pin.queue.is_none() {
        return false;
    }
    finish(pin);
    let available = prepare(pin);
    available || pin.flags() & ks_sys::KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING != 0
}

/// A pin has a new state: the filter's gate follows, and processing is attempted when it may, unless the pin's
/// KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING leaves that to the minidriver.
pub(crate) fn state_changed(pin: Ptr<Pin>) {
    let filter = pin.filter;
    let Some(processing) = filter.processing() else { return };
    let Some(gate) = processing.gate() else { return };
    match (may_process(filter), filter.state_input) {
        (true, false) => {
            filter.edit().state_input = true;
            gate::turn_on(gate);
        }
        (false, true) => {
            filter.edit().state_input = false;
            gate::turn_off(gate);
        }
        _ => {}
    }
    if filter.state_input && pin.flags() & ks_sys::KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING == 0 {
        process::attempt(processing, Wish::Synchronous);
    }
}

/// Before a pin steps down: the gate closes if the filter may not process with the pin's new state.
pub(crate) fn close_if_not_ready(filter: Ptr<Filter>) {
    let gate = filter.processing().and_then(|p| p.gate());
    if let (Some(gate), true, false) = (gate, filter.state_input, may_process(filter)) {
        filter.edit().state_input = false;
        gate::turn_off(gate);
    }
}

/// The conditions on states (stream/filter-centric-processing and the flags' descriptions):
/// InstancesNecessary instances of each pin type are at or above their minimum; every pin that is not stopped is at or above
/// its minimum; "additional pins in the KSSTATE_STOP state will not prevent filter processing"; and of the pins flagged
/// PROCESS_IF_ANY_IN_RUN_STATE "one or more are in the run state".
fn may_process(filter: Ptr<Filter>) -> bool {
    let active = || filter.pins.iter().copied().filter(|p| p.public.ClientState != KSSTATE_STOP);
    let enough = (0..filter.pin_types()).all(|id| {
        let ready = active().filter(|p| p.public.Id == id && is_ready(*p)).count();
        filter.pin_descriptor(id).is_none_or(|d| ready >= d.InstancesNecessary as usize)
    });
    let mut flagged = active().filter(|p| p.flags() & IF_ANY_RUNS != 0).peekable();
    let runs = flagged.peek().is_none() || flagged.any(|p| p.public.ClientState == KSSTATE_RUN);
    active().next().is_some() && enough && runs && active().all(is_ready)
}

fn is_ready(pin: Ptr<Pin>) -> bool {
    pin.public.ClientState >= process::minimum_state(pin).max(KSSTATE_PAUSE)
}
