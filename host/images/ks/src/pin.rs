//! Pins: creation and closing of KSPIN (PFNKSPINIRP, stream/ks-pins), and what the engine keeps with one.

use ks_sys::{
    FILE_OBJECT, KSGATE, KSPIN, KSPIN_DESCRIPTOR_EX, KSPIN_DISPATCH, KSPROCESSPIN, PFNKSPINFRAMERETURN,
    PFNKSPINHANDSHAKE, PFNKSPINIRPCOMPLETION, PFNKSPINPOWER,
};

use crate::bag;
use crate::clock;
use crate::com;
use crate::connect::{self, Request};
use crate::event;
use crate::filter::{self, Filter};
use crate::format;
use crate::gate;
use crate::irp::{self, Irp};
use crate::nt;
use crate::object::{self, Head, Kind, Object};
use crate::pending;
use crate::pipe::{self, Pipe};
use crate::process::{Owner, Processing, Traits};
use crate::ptr::Ptr;
use crate::queue::Queue;
use crate::rules;
use crate::splitter::Role;
use crate::state;
use crate::status::{INVALID_PARAMETER, Nt, PENDING, check, or_no_memory};

#[repr(C)]
pub(crate) struct Pin {
    pub(crate) head: Head,
    pub(crate) public: KSPIN,
    pub(crate) filter: Ptr<Filter>,
    /// The pin's own gate: of its processing object (pin-centric), or an input of the filter's (filter-centric).
    gate: KSGATE,
    /// Set by KsPinAttachAndGate and KsPinAttachOrGate instead of the filter's own gate.
    pub(crate) attached: Attached,
    processing: Option<Processing>,
    pub(crate) process_pin: KSPROCESSPIN,
    pub(crate) frame_input: bool,
    /// An edge was still locked when the pipe came to STOP.
    pub(crate) left_locked: bool,
    pub(crate) state_input: bool,

    /// The pin at the other end, if it is one of AVStream's.
    pub(crate) peer: Option<Ptr<Pin>>,
    /// The file object of the pin that this IRP source was connected to (KSPIN_CONNECT.PinToHandle), referenced.
    pub(crate) peer_file: *mut FILE_OBJECT,
    /// What the pin is to the splitter of its type, and the branches it feeds as the original.
    pub(crate) split: Role,
    pub(crate) branches: Vec<Ptr<Pin>>,
    pub(crate) pipe: Option<Ptr<Pipe>>,
    pub(crate) queue: Option<Ptr<Queue>>,

    /// KSPROPERTY_STREAM_ALLOCATOR: file object, referenced.
    pub(crate) allocator: *mut FILE_OBJECT,
    /// KSPROPERTY_STREAM_MASTERCLOCK: file object, referenced.
    pub(crate) master_clock: *mut FILE_OBJECT,
    pub(crate) pipe_id: usize,
    pub(crate) clock: Option<Ptr<clock::Clock>>,

    pub(crate) frame_return: PFNKSPINFRAMERETURN,
    pub(crate) irp_completion: PFNKSPINIRPCOMPLETION,
    pub(crate) handshake: PFNKSPINHANDSHAKE,
    pub(crate) sleep: PFNKSPINPOWER,
    pub(crate) wake: PFNKSPINPOWER,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attached {
    Default,
    And(Ptr<KSGATE>),
    Or(Ptr<KSGATE>),
}

impl Pin {
    pub(crate) fn public_raw(&self) -> *mut KSPIN {
        (&raw const self.public).cast_mut()
    }

    pub(crate) fn descriptor(&self) -> Option<Ptr<KSPIN_DESCRIPTOR_EX>> {
        Ptr::of(self.public.Descriptor)
    }

    pub(crate) fn dispatch(&self) -> Option<Ptr<KSPIN_DISPATCH>> {
        self.descriptor().and_then(|d| Ptr::of(d.Dispatch))
    }

    pub(crate) fn flags(&self) -> u32 {
        self.descriptor().map_or(0, |d| d.Flags)
    }

    pub(crate) fn is_input(&self) -> bool {
        self.public.DataFlow == ks_sys::KSPIN_DATAFLOW_IN
    }

    pub(crate) fn gate(&self) -> Option<Ptr<KSGATE>> {
        match self.processing() {
            Some(processing) => processing.gate(),
            None => Ptr::of(&raw const self.gate),
        }
    }

    pub(crate) fn processing(&self) -> Option<Ptr<Processing>> {
        self.processing.as_ref().and_then(|p| Ptr::of(&raw const *p))
    }

    /// The object that processes this pin's frames: its own (pin-centric) or its filter's.
    pub(crate) fn processor(&self) -> Option<Ptr<Processing>> {
        self.processing().or_else(|| self.filter.processing())
    }

    /// Whether the standard transport serves the pin: the standard interface and medium, unless a flag says otherwise.
    /// "Specifying both flags results in the standard transport being used" (KSPIN_DESCRIPTOR_EX).
    pub(crate) fn is_standard(&self) -> bool {
        let flags = self.flags();
        if flags & ks_sys::KSPIN_FLAG_USE_STANDARD_TRANSPORT != 0 {
            return true;
        }
        flags & ks_sys::KSPIN_FLAG_DO_NOT_USE_STANDARD_TRANSPORT == 0
            && self.public.ConnectionInterface.Set == ks_sys::KSINTERFACESETID_Standard
            && self.public.ConnectionInterface.Id == ks_sys::KSINTERFACE_STANDARD_STREAMING as u32
            && self.public.ConnectionMedium.Set == ks_sys::KSMEDIUMSETID_Standard
            && [
                ks_sys::KSPIN_COMMUNICATION_SINK,
                ks_sys::KSPIN_COMMUNICATION_SOURCE,
                ks_sys::KSPIN_COMMUNICATION_BOTH,
            ]
            .contains(&self.public.Communication)
    }
}

/// IRP_MJ_CREATE of a pin. SetDataFormat comes first, with OldFormat NULL ("Pin's create dispatch has not yet been made"), then
/// Create; both under the filter control mutex. A pin that is an IRP source is then tied to the pin it was given.
pub(crate) fn open(filter: Ptr<Filter>, irp: Irp) -> Nt {
    let request = connect::validate(filter, irp)?;
    let file = irp::file(irp)?;
    let filter_file = filter.head.file;
    hold_filter(filter);
    let result = filter::locked(filter, || create_and_build(filter, &request, file, irp));
    if result.is_err_and(|status| status != PENDING) {
        release_filter(filter_file);
    }
    result
}

fn create_and_build(filter: Ptr<Filter>, request: &Request, file: Ptr<FILE_OBJECT>, irp: Irp) -> Nt {
    connect::check_instances(filter, request.connect.PinId)?;
    let pin = or_no_memory(create(filter, request, file))?;
    let result = build(pin, request, irp);
    match result {
        Err(PENDING) => pending::remember(irp, Pin::head(pin)),
        Err(_) => {
            filter::forget_file(file);
            destroy(pin);
        }
        Ok(()) => {}
    }
    result
}

/// A pin keeps its filter's file object, so that the filter's close comes after the pin's in whatever order handles are closed.
fn hold_filter(filter: Ptr<Filter>) {
    if let Some(file) = Ptr::of(filter.head.file.cast_const()) {
        nt::reference(file);
    }
}

/// Not under the filter control mutex: the filter may go with it.
pub(crate) fn release_filter(file: *mut FILE_OBJECT) {
    if let Some(file) = Ptr::of(file.cast_const()) {
        nt::dereference(file);
    }
}

fn build(pin: Ptr<Pin>, request: &Request, irp: Irp) -> Nt {
    connect::attach_peer(pin, request, irp)?;
    format::set_initial(pin, request)?;
    connect::handshake(pin)?;
    let created = call_irp(pin, irp, Which::Create);
    if created.is_err_and(|s| s != PENDING) {
        connect::detach_peer(pin);
    }
    created
}

fn create(filter: Ptr<Filter>, request: &Request, file: Ptr<FILE_OBJECT>) -> Option<Ptr<Pin>> {
    let bag = bag::create()?;
    let mut head = Head::new(Kind::Pin, Some(Filter::head(filter)));
    head.bag = Some(bag);
    head.file = file.raw();
    let pin = nt::create(Pin {
        head,
        public: nt::zeroed(),
        filter,
        gate: nt::zeroed(),
        attached: Attached::Default,
        processing: None,
        process_pin: nt::zeroed(),
        frame_input: false,
        left_locked: false,
        state_input: false,
        peer: None,
        peer_file: core::ptr::null_mut(),
        split: Role::Original,
        branches: Vec::new(),
        pipe: None,
        queue: None,
        allocator: core::ptr::null_mut(),
        master_clock: core::ptr::null_mut(),
        pipe_id: 0,
        clock: None,
        frame_return: None,
        irp_completion: None,
        handshake: None,
        sleep: None,
        wake: None,
    })?;
    describe(pin, request);
    object::settle(Pin::head(pin));
    add_processing(pin);
    filter.edit().pins.push(pin);
    file.edit().FsContext = pin.raw().cast();
    Some(pin)
}

/// "Context is initialized to the value of the Context member of the parent KSFILTER at the time the pin is created."
fn describe(pin: Ptr<Pin>, request: &Request) {
    let (filter, descriptor) = (pin.filter, request.descriptor);
    let bag = pin.head.bag.map_or(core::ptr::null_mut(), |b| b.raw().cast());
    let p = &mut pin.edit().public;
    p.Descriptor = descriptor.raw();
    p.Bag = bag;
    p.Context = filter.public.Context;
    p.Id = request.connect.PinId;
    p.Communication = connect::communication(descriptor, request);
    // Nobody has shaken hands yet; a connected AVStream pin sets it FALSE.
    p.ConnectionIsExternal = 1;
    p.ConnectionInterface = request.connect.Interface;
    p.ConnectionMedium = request.connect.Medium;
    p.ConnectionPriority = request.connect.Priority;
    p.DataFlow = descriptor.PinDescriptor.DataFlow;
    p.StreamHeaderSize = 0;
    p.DeviceState = ks_sys::KSSTATE_STOP;
    p.ResetState = ks_sys::KSRESET_END;
    p.ClientState = ks_sys::KSSTATE_STOP;
}

/// A pin-centric pin has a processing object, whose gate waits for a frame and for the state; the pin of a filter-centric filter
/// has a gate that waits for a frame and leads to the filter's.
fn add_processing(pin: Ptr<Pin>) {
    let pin_centric =
        pin.filter.processing().is_none() && pin.dispatch().is_some_and(|d| d.Process.is_some());
    if pin_centric {
        pin.edit().processing = Some(Processing::new(Owner::Pin(pin), traits(pin.flags())));
    }
    let Some(gate) = pin.gate() else { return };
    gate::init_and(gate, None);
    if pin.flags() & ks_sys::KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING == 0 {
        gate::turn_off(gate);
    }
    if pin_centric {
        gate::turn_off(gate);
    }
}

fn traits(flags: u32) -> Traits {
    let work_queue = if flags & ks_sys::KSPIN_FLAG_HYPERCRITICAL_PROCESSING != 0 {
        ks_sys::HyperCriticalWorkQueue
    } else if flags & ks_sys::KSPIN_FLAG_CRITICAL_PROCESSING != 0 {
        ks_sys::CriticalWorkQueue
    } else {
        ks_sys::DelayedWorkQueue
    };
    Traits {
        at_dispatch_level: flags & ks_sys::KSPIN_FLAG_DISPATCH_LEVEL_PROCESSING != 0,
        asynchronous: flags & ks_sys::KSPIN_FLAG_ASYNCHRONOUS_PROCESSING != 0,
        work_queue,
    }
}

#[derive(Clone, Copy)]
enum Which {
    Create,
    Close,
}

fn call_irp(pin: Ptr<Pin>, irp: Irp, which: Which) -> Nt {
    let dispatch = pin.dispatch();
    let (name, routine) = match which {
        Which::Create => ("KSPIN_DISPATCH.Create", dispatch.and_then(|d| d.Create)),
        Which::Close => ("KSPIN_DISPATCH.Close", dispatch.and_then(|d| d.Close)),
    };
    let Some(routine) = routine else { return Ok(()) };
    let status =
        rules::pin_callback(name, || crate::call!("PFNKSPINIRP", routine(pin.public_raw(), irp.raw())));
    rules::pending_is_marked(name, irp, status);
    check(status)
}

/// IRP_MJ_CLOSE. The pin is stepped down first ("pins are stepped RUN→PAUSE→ACQUIRE→STOP before close"); "any registered events
/// on the pin have been freed, but the object is otherwise intact"; the filter control mutex is held during Close.
pub(crate) fn close(pin: Ptr<Pin>, irp: Irp) -> Nt {
    event::free_all(Pin::head(pin));
    state::stop_for_close(pin);
    connect::detach_peer(pin);
    let filter = pin.filter;
    let filter_file = filter.head.file;
    let result = filter::locked(filter, || close_under_mutex(pin, irp));
    if result.is_ok() {
        release_filter(filter_file);
    }
    result
}

fn close_under_mutex(pin: Ptr<Pin>, irp: Irp) -> Nt {
    let result = call_irp(pin, irp, Which::Close);
    if pin.left_locked {
        rules::locked_left();
    }
    if let Some(count) = pipe::clones_of_closed(pin) {
        rules::clones_left(count);
    }
    if let Ok(file) = irp::file(irp) {
        filter::forget_file(file);
    }
    if result == Err(PENDING) {
        pending::remember(irp, Pin::head(pin));
        return result;
    }
    destroy(pin);
    Ok(())
}

/// The object's end, also when a create failed. References that the connection took go back: "dereference the file object when
/// a new allocator is assigned or when the connection is closed" (KSPROPERTY_STREAM_ALLOCATOR).
pub(crate) fn destroy(pin: Ptr<Pin>) {
    connect::detach_peer(pin);
    let held = [pin.allocator, pin.master_clock];
    pin.edit().allocator = core::ptr::null_mut();
    pin.edit().master_clock = core::ptr::null_mut();
    held.into_iter().filter_map(|file| Ptr::of(file.cast_const())).for_each(nt::dereference);
    pin.filter.edit().pins.retain(|p| *p != pin);
    pin.filter.edit().table.invalidate();
    if let Some(bag) = pin.edit().head.bag.take() {
        bag::destroy(bag);
    }
    com::free(Pin::head(pin));
    if let Some(clock) = pin.edit().clock.take() {
        clock::release(clock);
    }
    format::free(pin);
    nt::forget(pin.public_raw().addr());
    nt::destroy(pin);
}

/// A pin of a filter-centric filter joins the filter's gate with its pipe, and leaves it with it: "additional pins in the
/// KSSTATE_STOP state will not prevent filter processing".
pub(crate) fn join_filter(pin: Ptr<Pin>) {
    pin.filter.edit().table.invalidate();
    if pin.queue.is_none() {
        return;
    }
    let (None, Some(filter), Some(gate)) =
        (pin.processing(), pin.filter.processing().and_then(|p| p.gate()), pin.gate())
    else {
        return;
    };
    match attachment(pin) {
        Attached::Default => gate::attach_to_and(gate, filter),
        Attached::And(next) => gate::attach_to_and(gate, next),
        Attached::Or(next) => gate::attach_to_or(gate, next),
    }
}

pub(crate) fn leave_filter(pin: Ptr<Pin>) {
    pin.filter.edit().table.invalidate();
    if pin.queue.is_none() {
        return;
    }
    let (None, Some(gate)) = (pin.processing(), pin.gate()) else { return };
    match attachment(pin) {
        Attached::Default | Attached::And(_) => gate::detach_from_and(gate),
        Attached::Or(_) => gate::detach_from_or(gate),
    }
}

/// "This flag effectively does this for you for the simple OR case" (KSPIN_FLAG_SOME_FRAMES_REQUIRED_FOR_PROCESSING).
fn attachment(pin: Ptr<Pin>) -> Attached {
    let some = pin.flags() & ks_sys::KSPIN_FLAG_SOME_FRAMES_REQUIRED_FOR_PROCESSING != 0;
    match (pin.attached, some) {
        (Attached::Default, true) => {
            filter::or_gate(pin.filter, pin.public.Id).map_or(Attached::Default, Attached::Or)
        }
        (attached, _) => attached,
    }
}

/// The pin of a descriptor id, or STATUS_INVALID_PARAMETER: what the pin property set answers for an unknown PinId.
pub(crate) fn known_type(filter: Ptr<Filter>, id: u32) -> Nt<Ptr<KSPIN_DESCRIPTOR_EX>> {
    filter.pin_descriptor(id).ok_or(INVALID_PARAMETER)
}
