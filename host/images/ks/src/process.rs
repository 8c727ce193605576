//! When a minidriver processes: gates, the dispatch loop, work items. What is called is the pin's Process (pin-centric) or the
//! filter's (filter-centric, `process_filter`).
//!
//! Documentation: stream/pin-centric-processing, restarting-processing-in-avstream, flow-control-gates-in-avstream,
//! KsPinAttemptProcessing. The gate of a processing object is an AND of: the state is at least the minimum processing
//! state, frames are there, nobody is processing, and whatever inputs the minidriver added.

use ks_sys::{
    KSGATE, KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING as NOT_REQUIRED, KSSTATE, WORK_QUEUE_ITEM,
    WORK_QUEUE_TYPE,
};

use crate::filter::Filter;
use crate::gate;
use crate::mutex::Mutex;
use crate::nt;
use crate::pin::Pin;
use crate::process_filter;
use crate::ptr::Ptr;
use crate::rules;

/// The caller's preference: "if TRUE, processing is always asynchronous".
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    Synchronous,
    Asynchronous,
}

#[derive(Clone, Copy)]
pub(crate) enum Owner {
    Pin(Ptr<Pin>),
    Filter(Ptr<Filter>),
}

/// The processing object of a pin or of a filter, embedded in it.
pub(crate) struct Processing {
    pub(crate) gate: KSGATE,
    pub(crate) mutex: Mutex,
    work: WORK_QUEUE_ITEM,
    owner: Owner,
    at_dispatch_level: bool,
    asynchronous: bool,
    work_queue: WORK_QUEUE_TYPE,
    /// When the minidriver took the mutex.
    held_since: u64,
    /// Processing at DISPATCH_LEVEL was attempted while the minidriver held the mutex.
    missed: bool,
}

/// So many calls of Process in a row are made in the thread of whoever started them (a client that sets RUN, a DPC). A source
/// that gets its frames back at once never comes to an end by itself, and its client is not to wait for that.
const PATIENCE: usize = 256;

/// How often Process may claim success in a row while no frame moves, before it is the endless loop of
/// stream/restarting-processing-in-avstream.
const IDLE_ROUNDS: u32 = 100_000;

impl Processing {
    pub(crate) fn new(owner: Owner, flags: Traits) -> Self {
        Processing {
            gate: nt::zeroed(),
            mutex: Mutex::default(),
            work: nt::zeroed(),
            owner,
            at_dispatch_level: flags.at_dispatch_level,
            asynchronous: flags.asynchronous,
            work_queue: flags.work_queue,
            held_since: 0,
            missed: false,
        }
    }

    pub(crate) fn gate(&self) -> Option<Ptr<KSGATE>> {
        Ptr::of(&raw const self.gate)
    }
}

/// The flags KSPIN_FLAG_… and KSFILTER_FLAG_… on how to process.
#[derive(Clone, Copy)]
pub(crate) struct Traits {
    pub(crate) at_dispatch_level: bool,
    pub(crate) asynchronous: bool,
    pub(crate) work_queue: WORK_QUEUE_TYPE,
}

/// Ks…AttemptProcessing, and what the class driver does on arrivals and state changes: "only if the processing control gate is
/// open". "If the minidriver does not specify dispatch level processing and the call is made at DISPATCH_LEVEL, then the call
/// occurs in an asynchronous work item at PASSIVE_LEVEL regardless".
pub(crate) fn attempt(processing: Ptr<Processing>, wish: Wish) {
    let Some(gate) = processing.gate() else { return };
    if !gate::capture(gate) {
        return;
    }
    let too_high = nt::irql() > nt::PASSIVE_LEVEL && !processing.at_dispatch_level;
    if wish == Wish::Asynchronous || processing.asynchronous || too_high {
        queue(processing);
    } else {
        run(processing, PATIENCE);
    }
}

ks_sys::windows_abi! {
    #[allow(unsafe_code)]
    unsafe fn work_routine(context: *mut core::ffi::c_void) {
        if let Some(processing) = Ptr::of(context.cast::<Processing>()) {
            run(processing, usize::MAX);
        }
    }
}

/// The gate is captured by this thread. "Return STATUS_SUCCESS to continue processing. Return STATUS_PENDING to stop
/// processing until the next triggering event"; an error counts as STATUS_PENDING (PFNKSFILTERPROCESS). After `most` calls a
/// worker thread goes on, unless nothing moves at all.
fn run(processing: Ptr<Processing>, most: usize) {
    let Some(gate) = processing.gate() else { return };
    let mut idle = 0;
    for call in 1.. {
        let (status, moved) = dispatch(processing);
        gate::turn_on(gate);
        idle = if moved { 0 } else { idle + 1 };
        if idle == IDLE_ROUNDS {
            rules::endless_processing();
        }
        if status != ks_sys::STATUS_SUCCESS || !gate::capture(gate) {
            return;
        }
        if call >= most && moved {
            return queue(processing);
        }
    }
}

fn queue(processing: Ptr<Processing>) {
    let item = &raw mut processing.edit().work;
    nt::queue_work(item, work_routine, processing.raw().cast(), processing.work_queue);
}

/// One call, at the IRQL and under the mutex that the flags ask for. Also tells whether any frame moved meanwhile.
fn dispatch(processing: Ptr<Processing>) -> (i32, bool) {
    let before = crate::circuit::movements();
    let status = if processing.at_dispatch_level {
        dispatch_at_dispatch_level(processing)
    } else {
        processing.mutex.acquire();
        let status = call(processing);
        processing.mutex.release();
        status
    };
    (status, crate::circuit::movements() != before)
}

/// "Processing attempts may fail if the minidriver is holding the processing mutex": nobody can wait for it at DISPATCH_LEVEL.
fn dispatch_at_dispatch_level(processing: Ptr<Processing>) -> i32 {
    let _raised = nt::raise_to_dispatch();
    if processing.mutex.is_held() {
        processing.edit().missed = true;
        return ks_sys::STATUS_PENDING;
    }
    call(processing)
}

fn call(processing: Ptr<Processing>) -> i32 {
    match processing.owner {
        Owner::Pin(pin) => call_pin(pin),
        Owner::Filter(filter) => process_filter::call(filter),
    }
}

fn call_pin(pin: Ptr<Pin>) -> i32 {
    match pin.dispatch().and_then(|d| d.Process) {
        Some(process) => rules::pin_callback("KSPIN_DISPATCH.Process", || {
            crate::call!("AVStrMiniPinProcess", process(pin.public_raw()))
        }),
        None => ks_sys::STATUS_PENDING,
    }
}

/// A frame is at the leading edge of the pin's queue.
pub(crate) fn frame_available(pin: Ptr<Pin>) {
    set_frame_input(pin, true);
}

/// The leading edge ran out of frames.
pub(crate) fn frames_exhausted(pin: Ptr<Pin>) {
    set_frame_input(pin, false);
}

/// KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING: "frames are not required on this pin for processing to commence", so its
/// gate has no such input.
fn set_frame_input(pin: Ptr<Pin>, on: bool) {
    if pin.flags() & NOT_REQUIRED != 0 || pin.frame_input == on {
        return;
    }
    pin.edit().frame_input = on;
    turn(pin.gate(), on);
}

fn turn(gate: Option<Ptr<KSGATE>>, on: bool) {
    match (gate, on) {
        (Some(gate), true) => gate::turn_on(gate),
        (Some(gate), false) => gate::turn_off(gate),
        (None, _) => {}
    }
}

/// "By default, pause is the minimum processing state"; KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY "changes the minimum processing
/// state from pause to run".
pub(crate) fn minimum_state(pin: Ptr<Pin>) -> KSSTATE {
    if pin.flags() & ks_sys::KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY != 0 {
        ks_sys::KSSTATE_RUN
    } else {
        ks_sys::KSSTATE_PAUSE
    }
}

/// Before SetDeviceState on the way down: the gate closes, and a Process that is under way comes to its end.
pub(crate) fn before_step(pin: Ptr<Pin>, to: KSSTATE) {
    match pin.processing() {
        Some(_) if pin.state_input && to < minimum_state(pin) => {
            pin.edit().state_input = false;
            turn(pin.gate(), false);
        }
        _ => {}
    }
}

/// Waits until no Process call of the pin's processing object is under way.
pub(crate) fn drain(pin: Ptr<Pin>) {
    let processing = pin.processing().or_else(|| pin.filter.processing());
    if let Some(processing) = processing.filter(|p| !p.at_dispatch_level) {
        processing.mutex.acquire();
        processing.mutex.release();
    }
}

/// After SetDeviceState of every pin of the pipe: the state's input of the gate follows, and processing is attempted.
pub(crate) fn after_step(pin: Ptr<Pin>) {
    let Some(processing) = pin.processing() else { return process_filter::state_changed(pin) };
    let ready = pin.public.ClientState >= minimum_state(pin);
    if ready && !pin.state_input {
        pin.edit().state_input = true;
        turn(pin.gate(), true);
        if !crate::splitter::is_copy(pin) {
            attempt_if_initiating(pin, processing);
        }
    }
}

/// "KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING: AVStream calls the processing dispatch only when the minidriver explicitly calls
/// Ks…AttemptProcessing."
fn attempt_if_initiating(pin: Ptr<Pin>, processing: Ptr<Processing>) {
    if pin.flags() & ks_sys::KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING == 0 {
        attempt(processing, Wish::Synchronous);
    }
}

/// KsPinAcquireProcessingMutex and KsFilterAcquireProcessingMutex.
pub(crate) fn acquire_mutex(processing: Ptr<Processing>) {
    processing.mutex.acquire();
    processing.edit().held_since = nt::now_100ns();
}

/// What arrived meanwhile at DISPATCH_LEVEL, where processing cannot wait for the mutex, is attempted now.
pub(crate) fn release_mutex(processing: Ptr<Processing>, ddi: &'static str) {
    if !processing.mutex.is_mine() {
        rules::not_the_owner(machine::stop::rule("KsProcessingMutex"), "ks-ksprocessingmutex", ddi);
    }
    processing.mutex.release();
    rules::processing_mutex_held(processing.held_since);
    if std::mem::take(&mut processing.edit().missed) {
        attempt(processing, Wish::Synchronous);
    }
}

/// A pin of a filter-centric filter is about to leave its state: the filter's gate follows at once, so that no Process starts.
pub(crate) fn filter_state_changed(pin: Ptr<Pin>) {
    if pin.processing().is_none() {
        process_filter::close_if_not_ready(pin.filter);
    }
}
