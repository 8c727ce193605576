//! The pin: `KSPIN`, `KSPIN_DESCRIPTOR_EX`, `KSPIN_DISPATCH`.
//!
//! Implement [`Pin`] for the type that holds what one connection needs. What happens, in order:
//!
//! 1. [`Pin::accept`] judges the format. There is no context yet, so it is handed the filter's.
//! 2. [`Pin::create`] makes the context; [`Pin::framing`] says what the accepted format asks of an allocator.
//! 3. [`Pin::set_state`], step by step, and [`PinProcess::process`] when there are frames.
//! 4. At any time `accept`, then [`Pin::change_format`], for another format; the framing follows.
//! 5. [`Pin::close`]; the context is dropped with the object bag.
//!
//! 1 to 5 run at `PASSIVE_LEVEL` under the filter control mutex, except `process`. Pages: ns-ks-_kspin,
//! ns-ks-_kspin_descriptor_ex, ns-ks-_kspin_dispatch.

// UNSAFETY: KS calls back with pointers to its objects.
#![allow(unsafe_code)]

use crate::allocator::AllocatorTable;
use crate::clock::ReferenceClock;
use crate::context;
use crate::device::{Device, DeviceRef};
use crate::filter::{Filter, FilterRef, When};
use crate::format::{DataRange, Format, Intersection};
use crate::framing::Framing;
use crate::irql::{self, Irql, Passive};
use crate::power::PowerSlot;
use crate::process::Next;
use crate::property::{self, OnPin, PropertySet};
use crate::stream::{Frame, Leading, Returns};
use crate::sys::callbacks;
use crate::timer::{Timer, TimerSlot};
use crate::worker::{Worker, WorkerSlot};
use crate::{NtError, Result, pool, sys};
use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::NonNull;
use ks_sys::{
    GUID, KSATTRIBUTE_LIST, KSAUTOMATION_TABLE, KSDATAFORMAT, KSMULTIPLE_ITEM, KSPIN, KSPIN_DESCRIPTOR,
    KSPIN_DESCRIPTOR_EX, KSPIN_DISPATCH, KSSTATE, NTSTATUS, PIRP,
};

/// Data flows into the filter.
#[derive(Debug)]
pub enum In {}
/// Data flows out of the filter.
#[derive(Debug)]
pub enum Out {}

/// [`In`] or [`Out`].
pub trait Flow: 'static {
    /// `KSPIN_DESCRIPTOR.DataFlow`.
    const DATA_FLOW: ks_sys::KSPIN_DATAFLOW;
    /// Inputs take requests, outputs both send and take them, as kernel connections need it ("KS Pins").
    const COMMUNICATION: ks_sys::KSPIN_COMMUNICATION;
}

impl Flow for In {
    const DATA_FLOW: ks_sys::KSPIN_DATAFLOW = ks_sys::KSPIN_DATAFLOW_IN;
    const COMMUNICATION: ks_sys::KSPIN_COMMUNICATION = ks_sys::KSPIN_COMMUNICATION_SINK;
}

impl Flow for Out {
    const DATA_FLOW: ks_sys::KSPIN_DATAFLOW = ks_sys::KSPIN_DATAFLOW_OUT;
    const COMMUNICATION: ks_sys::KSPIN_COMMUNICATION = ks_sys::KSPIN_COMMUNICATION_BOTH;
}

/// A pin type, and what one connection needs.
pub trait Pin: Sized + Send + Sync + 'static {
    /// The filter it is on.
    type Filter: Filter;
    /// [`In`] or [`Out`].
    type Flow: Flow;

    /// `Category`, for clients that look for a purpose.
    const CATEGORY: GUID;
    /// `Name`: an id under MediaCategories.
    const NAME: GUID;
    /// The formats.
    const RANGES: &'static [DataRange];
    /// What the pin asks of an allocator before it has a format.
    const FRAMING: Option<&'static Framing> = None;
    /// `KSPIN_DESCRIPTOR_EX.Flags`, beside what the other constants bring.
    const FLAGS: u32 = 0;
    /// `InstancesPossible`.
    const INSTANCES_POSSIBLE: u32 = 1;
    /// `InstancesNecessary`.
    const INSTANCES_NECESSARY: u32 = 0;
    /// Who processes frames.
    const PROCESS: Processing<Self> = Processing::BY_FILTER;
    /// The pin's own allocator.
    const ALLOCATOR: AllocatorTable<Self> = AllocatorTable::DEFAULT;
    /// Who finds the format that two ranges share.
    const INTERSECT: Intersection = Intersection::DEFAULT;
    /// The pin's timer.
    const TIMER: TimerSlot<Self> = TimerSlot::NONE;
    /// The pin's worker thread.
    const WORKER: WorkerSlot<Self> = WorkerSlot::NONE;
    /// Who is told about power.
    const POWER: PowerSlot<Self> = PowerSlot::NONE;
    /// Where injected frames come back.
    const RETURNS: Returns<Self> = Returns::NONE;
    /// Bytes behind each stream header (`KSPIN.StreamHeaderSize`); a `KS_FRAME_INFO` for video.
    const EXTENDED_HEADER_BYTES: u32 = 0;
    /// The pin's own properties. They supersede the class driver's.
    const PROPERTIES: &'static [PropertySet<OnPin<Self>>] = &[];

    /// `SetDataFormat`: judges a format. `STATUS_NO_MATCH` lets KS try the next range.
    fn accept(filter: FilterRef<'_, Self::Filter>, format: Format<'_>, range: Format<'_>) -> Result<()>;

    /// `Create`: makes the context.
    fn create(pin: &NewPin<'_, Self>, at: &Passive) -> Result<Self>;

    /// What a format asks of an allocator; edited into this pin's own descriptor at create and at each change.
    #[must_use]
    fn framing(_format: Format<'_>) -> Option<Framing> {
        None
    }

    /// `SetDataFormat` on a pin that exists, after `accept`: takes the new format over, or refuses it.
    fn change_format(_pin: PinRef<'_, Self>, _format: Format<'_>, _at: &Passive) -> Result<()> {
        Err(NtError::INVALID_DEVICE_STATE)
    }

    /// `SetDeviceState`: the pipe goes from one state to the next.
    fn set_state(_pin: PinRef<'_, Self>, _to: State, _from: State, _at: &Passive) -> Result<()> {
        Ok(())
    }

    /// `Reset`: frames on their way are discarded.
    fn reset(_pin: PinRef<'_, Self>) {}

    /// `Close`: the last callback.
    fn close(_pin: PinRef<'_, Self>, _at: &Passive) {}
}

/// Processing by the pin itself.
pub trait PinProcess: Pin {
    /// The highest level at which `process` wants to be called.
    type Level: Irql;

    /// Frames are there, or somebody asked.
    fn process(pin: PinRef<'_, Self>, at: &mut Self::Level) -> Result<Next>;
}

/// Who processes a pin's frames.
#[derive(Debug)]
pub struct Processing<P> {
    slot: ks_sys::PFNKSPIN,
    flags: u32,
    pin: PhantomData<P>,
}

impl<P: Pin> Processing<P> {
    /// The filter, for all its pins.
    pub const BY_FILTER: Self = Self { slot: None, flags: 0, pin: PhantomData };

    /// The pin.
    #[must_use]
    pub const fn by_pin() -> Self
    where
        P: PinProcess,
    {
        let flags = if <P::Level as Irql>::MAY_BE_DISPATCH {
            ks_sys::KSPIN_FLAG_DISPATCH_LEVEL_PROCESSING
        } else {
            0
        };
        Self { slot: Some(process::<P>), flags, pin: PhantomData }
    }
}

/// `KSSTATE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nothing is held.
    Stop,
    /// Resources are being taken.
    Acquire,
    /// Ready to go.
    Pause,
    /// Frames flow, and time passes.
    Run,
}

impl State {
    fn from_raw(raw: KSSTATE) -> Result<Self> {
        match raw {
            ks_sys::KSSTATE_STOP => Ok(Self::Stop),
            ks_sys::KSSTATE_ACQUIRE => Ok(Self::Acquire),
            ks_sys::KSSTATE_PAUSE => Ok(Self::Pause),
            ks_sys::KSSTATE_RUN => Ok(Self::Run),
            _ => Err(NtError::INVALID_PARAMETER),
        }
    }
}

/// A pin whose context is being made.
#[derive(Debug)]
pub struct NewPin<'a, P: Pin> {
    raw: NonNull<KSPIN>,
    filter: FilterRef<'a, P::Filter>,
}

impl<'a, P: Pin> NewPin<'a, P> {
    /// The filter it is on.
    #[must_use]
    pub fn filter(&self) -> FilterRef<'a, P::Filter> {
        self.filter
    }

    /// The device.
    #[must_use]
    pub fn device(&self, at: &Passive) -> Option<DeviceRef<'a, <P::Filter as Filter>::Device>> {
        self.filter.device(at)
    }

    /// The format that [`Pin::accept`] accepted.
    #[must_use]
    pub fn format(&self) -> Option<Format<'_>> {
        // SAFETY: "Access to this member is synchronized by the filter control mutex", which Create holds.
        unsafe { Format::from_raw((*self.raw.as_ptr()).ConnectionFormat) }
    }
}

/// A pin with its context.
#[derive(Debug)]
pub struct PinRef<'a, P> {
    raw: NonNull<KSPIN>,
    context: &'a Instance<P>,
}

/// What lies behind `KSPIN.Context`: the driver's value, and what this crate keeps for it.
#[derive(Debug)]
pub(crate) struct Instance<P> {
    pub(crate) timer: Option<Timer>,
    pub(crate) worker: Option<Worker>,
    value: P,
}

impl<P> Clone for PinRef<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<P> Copy for PinRef<'_, P> {}

impl<'a, P: Pin> PinRef<'a, P> {
    /// # Safety
    /// `raw` is null or a pin of this driver that lives as long as `'a`.
    pub(crate) unsafe fn from_raw(raw: *mut KSPIN) -> Option<Self> {
        let raw = NonNull::new(raw)?;
        // SAFETY: the class driver keeps the structure while it calls back.
        let context = unsafe { (*raw.as_ptr()).Context };
        // SAFETY: the context of a pin (its own, or until then its filter's) is of this crate.
        Some(Self { raw, context: unsafe { context::get(context) }? })
    }

    /// # Safety
    /// `irp` is a request to a pin of this driver, being handled for `'a`.
    pub(crate) unsafe fn from_irp(irp: PIRP) -> Option<Self> {
        // SAFETY: a request to a KS object, by the caller's promise.
        unsafe { Self::from_raw(sys::KsGetPinFromIrp(irp)) }
    }

    pub(crate) fn instance(self) -> &'a Instance<P> {
        self.context
    }

    /// The context, for as long as the pin is known to live.
    #[must_use]
    pub fn context(self) -> &'a P {
        &self.context.value
    }

    /// The filter it is on. Like `device`, a call for `PASSIVE_LEVEL`.
    #[must_use]
    pub fn filter(self, _at: &Passive) -> Option<FilterRef<'a, P::Filter>> {
        // SAFETY: a live pin of this driver, at PASSIVE_LEVEL; its filter outlives it.
        unsafe { FilterRef::from_raw(sys::KsPinGetParentFilter(self.raw.as_ptr())) }
    }

    /// The device.
    #[must_use]
    pub fn device(self, _at: &Passive) -> Option<DeviceRef<'a, <P::Filter as Filter>::Device>>
    where
        <P::Filter as Filter>::Device: Device,
    {
        // SAFETY: a live pin of this driver; its device outlives it.
        unsafe { DeviceRef::of(self.raw.as_ptr().cast()) }
    }

    /// The next frame that nobody has taken, locked; `None` when the queue has none. Any level up to `DISPATCH_LEVEL`.
    #[must_use]
    pub fn leading_edge(self) -> Option<Frame<'a, P, Leading>> {
        // SAFETY: a live pin of this driver with a queue of its own type.
        unsafe { Frame::leading_edge(self) }
    }

    /// Asks for processing. Any level up to `DISPATCH_LEVEL`.
    pub fn attempt_processing(self, when: When) {
        // SAFETY: a live pin; nf-ks-kspinattemptprocessing allows any level up to DISPATCH_LEVEL.
        unsafe { sys::KsPinAttemptProcessing(self.raw.as_ptr(), when.asynchronous()) }
    }

    /// The master clock of the graph, if there is one; known from `Acquire` on.
    #[must_use]
    pub fn reference_clock(self, _at: &Passive) -> Option<ReferenceClock> {
        // SAFETY: a live pin, at PASSIVE_LEVEL.
        unsafe { ReferenceClock::of(self.raw.as_ptr()) }
    }

    /// Whether the connected pin is one of AVStream's too (`ConnectionIsExternal` is false).
    #[must_use]
    pub fn is_connected_to_avstream(self) -> bool {
        // SAFETY: a live pin; the member does not change after Create.
        unsafe { (*self.raw.as_ptr()).ConnectionIsExternal == 0 }
    }

    /// The state that the client asked for, of this pin alone.
    #[must_use]
    pub fn client_state(self) -> Option<State> {
        // SAFETY: a live pin; a word that is written whole.
        let raw = unsafe { (&raw const (*self.raw.as_ptr()).ClientState).read_volatile() };
        State::from_raw(raw).ok()
    }

    /// The structure, for what this crate does not wrap.
    #[must_use]
    pub fn raw(self) -> *mut KSPIN {
        self.raw.as_ptr()
    }
}

impl<P> Deref for PinRef<'_, P> {
    type Target = P;
    fn deref(&self) -> &P {
        &self.context.value
    }
}

/// A pin type in its filter's list.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct PinType<F> {
    descriptor: KSPIN_DESCRIPTOR_EX,
    filter: PhantomData<F>,
}

// SAFETY: it points to constants.
unsafe impl<F> Sync for PinType<F> {}

impl<F: Filter> PinType<F> {
    /// The type `P`, checked.
    #[must_use]
    pub const fn of<P: Pin<Filter = F>>() -> Self {
        const { Descriptor::<P>::check() };
        Self { descriptor: Descriptor::<P>::PIN, filter: PhantomData }
    }

    /// Whether the pin has a process callback of its own.
    pub(crate) const fn processes(&self) -> bool {
        // SAFETY: a pointer to a constant of this module.
        let dispatch = unsafe { &*self.descriptor.Dispatch };
        dispatch.Process.is_some()
    }
}

impl<F> core::fmt::Debug for PinType<F> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("PinType")
    }
}

/// The descriptor of a pin type, built and checked at compile time.
struct Descriptor<P>(PhantomData<P>);

impl<P: Pin> Descriptor<P> {
    const DISPATCH: KSPIN_DISPATCH = KSPIN_DISPATCH {
        Create: Some(create::<P>),
        Close: Some(close::<P>),
        Process: P::PROCESS.slot,
        Reset: Some(reset::<P>),
        SetDataFormat: Some(set_data_format::<P>),
        SetDeviceState: Some(set_device_state::<P>),
        Connect: None,
        Disconnect: None,
        Clock: core::ptr::null(),
        Allocator: P::ALLOCATOR.as_raw(),
    };
    const AUTOMATION: KSAUTOMATION_TABLE = property::automation_table(P::PROPERTIES);
    const PIN: KSPIN_DESCRIPTOR_EX = KSPIN_DESCRIPTOR_EX {
        Dispatch: &Self::DISPATCH,
        AutomationTable: if P::PROPERTIES.is_empty() { core::ptr::null() } else { &Self::AUTOMATION },
        PinDescriptor: KSPIN_DESCRIPTOR {
            DataRangesCount: P::RANGES.len() as u32,
            DataRanges: P::RANGES.as_ptr().cast(),
            DataFlow: <P::Flow as Flow>::DATA_FLOW,
            Communication: <P::Flow as Flow>::COMMUNICATION,
            Category: &P::CATEGORY,
            Name: &P::NAME,
            // No interfaces and mediums: the standard ones, without which there is no kernel pipe.
            ..ks_sys::zeroed()
        },
        Flags: P::FLAGS | P::PROCESS.flags,
        InstancesPossible: P::INSTANCES_POSSIBLE,
        InstancesNecessary: P::INSTANCES_NECESSARY,
        AllocatorFraming: match P::FRAMING {
            Some(framing) => framing.as_raw(),
            None => core::ptr::null(),
        },
        IntersectHandler: P::INTERSECT.0,
    };

    const fn check() {
        assert!(!P::RANGES.is_empty(), "Pin::RANGES: a pin has at least one data range");
        assert!(P::INSTANCES_POSSIBLE > 0, "Pin::INSTANCES_POSSIBLE is 0: nobody could connect");
        assert!(
            P::INSTANCES_NECESSARY <= P::INSTANCES_POSSIBLE,
            "Pin::INSTANCES_NECESSARY is above Pin::INSTANCES_POSSIBLE"
        );
        let flags = P::FLAGS | P::PROCESS.flags;
        assert!(
            flags & ks_sys::KSPIN_FLAG_SPLITTER == 0 || P::INSTANCES_POSSIBLE > 1,
            "Pin::FLAGS: a splitter needs Pin::INSTANCES_POSSIBLE above 1"
        );
        exclude(flags, ks_sys::KSPIN_FLAG_CRITICAL_PROCESSING, ks_sys::KSPIN_FLAG_HYPERCRITICAL_PROCESSING);
        exclude(
            flags,
            ks_sys::KSPIN_FLAG_DO_NOT_INITIATE_PROCESSING,
            ks_sys::KSPIN_FLAG_INITIATE_PROCESSING_ON_EVERY_ARRIVAL,
        );
        exclude(
            flags,
            ks_sys::KSPIN_FLAG_FRAMES_NOT_REQUIRED_FOR_PROCESSING,
            ks_sys::KSPIN_FLAG_SOME_FRAMES_REQUIRED_FOR_PROCESSING,
        );
        exclude(
            flags,
            ks_sys::KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY,
            ks_sys::KSPIN_FLAG_PROCESS_IF_ANY_IN_RUN_STATE,
        );
        assert!(
            P::ALLOCATOR.as_raw().is_null() || P::FRAMING.is_some(),
            "Pin::ALLOCATOR without Pin::FRAMING: AVStream asks a pin for frames only if it has framing"
        );
    }
}

const fn exclude(flags: u32, one: u32, other: u32) {
    assert!(
        flags & one == 0 || flags & other == 0,
        "Pin::FLAGS: two flags that the KSPIN_DESCRIPTOR_EX page calls mutually exclusive"
    );
}

/// Edits a framing into the pin's own copy of its descriptor: first the descriptor, so that other pins keep theirs, then
/// the framing, at the size of the whole.
///
/// # Safety
/// `raw` is a pin of type `P`, and its filter's control mutex is held.
unsafe fn edit_framing<P: Pin>(raw: *mut KSPIN, framing: &Framing) -> Result<()> {
    if P::FRAMING.is_none() {
        return Err(NtError::NOT_SUPPORTED);
    }
    let whole = size_of::<Framing>() as u32;
    let descriptor = size_of::<KSPIN_DESCRIPTOR_EX>() as u32;
    // SAFETY: the pin's bag and the pointer to its descriptor; the mutex is held.
    NtError::check(unsafe {
        let pointer = (&raw mut (*raw).Descriptor).cast();
        sys::_KsEdit((*raw).Bag, pointer, descriptor, descriptor, pool::TAG)
    })?;
    // SAFETY: the descriptor is this pin's own now; its framing is a `Framing`, `P`'s constant or an earlier copy.
    NtError::check(unsafe {
        let pointer = (&raw const (*(*raw).Descriptor).AllocatorFraming).cast_mut().cast();
        sys::_KsEdit((*raw).Bag, pointer, whole, whole, pool::TAG)
    })?;
    // SAFETY: both were just made this pin's own memory.
    unsafe {
        let own = (*(*raw).Descriptor).AllocatorFraming.cast_mut().cast::<Framing>();
        own.write(*framing);
    }
    Ok(())
}

/// Runs a callback on the pin's context.
///
/// # Safety
/// `raw` is what KS called back with.
unsafe fn on<P: Pin>(raw: *mut KSPIN, call: impl FnOnce(PinRef<'_, P>) -> Result<()>) -> NTSTATUS {
    // SAFETY: by the caller's promise; the pin outlives its callback.
    let pin = unsafe { PinRef::<P>::from_raw(raw) };
    NtError::status_of(pin.ok_or(NtError::INVALID_DEVICE_STATE).and_then(call))
}

/// Everything that Create does.
///
/// # Safety
/// `raw` is the parameter of Create.
unsafe fn create_instance<P: Pin>(raw: NonNull<KSPIN>) -> Result<()> {
    // SAFETY: a new pin; its filter outlives it.
    let filter = unsafe { FilterRef::from_raw(sys::KsPinGetParentFilter(raw.as_ptr())) };
    let pin = NewPin::<P> { raw, filter: filter.ok_or(NtError::INVALID_DEVICE_STATE)? };
    let value = P::create(&pin, &irql::token())?;
    if let Some(framing) = pin.format().and_then(P::framing) {
        // SAFETY: Create runs under the filter control mutex.
        unsafe { edit_framing::<P>(raw.as_ptr(), &framing) }?;
    }
    // SAFETY: the pin outlives its timer, which lives in its context.
    let timer = unsafe { P::TIMER.make(raw.as_ptr()) }?;
    // SAFETY: as for the timer.
    let worker = unsafe { P::WORKER.make(raw.as_ptr()) }?;
    // SAFETY: Create runs under the filter control mutex, which guards this bag.
    let context = unsafe { context::place((*raw.as_ptr()).Bag, Instance { timer, worker, value }) }?;
    // SAFETY: the structure is KS's and these members are ours to set in Create.
    unsafe {
        (*raw.as_ptr()).Context = context.as_ptr();
        if P::EXTENDED_HEADER_BYTES != 0 {
            (*raw.as_ptr()).StreamHeaderSize =
                size_of::<ks_sys::KSSTREAM_HEADER>() as u32 + P::EXTENDED_HEADER_BYTES;
        }
    }
    // SAFETY: a new pin is in KSSTATE_STOP, where injection mode may be chosen.
    unsafe { P::RETURNS.register(raw.as_ptr()) };
    // SAFETY: a pin of type `P`.
    unsafe { P::POWER.register(raw.as_ptr()) };
    Ok(())
}

/// Everything that SetDataFormat does.
///
/// # Safety
/// The parameters of SetDataFormat.
unsafe fn format_set<P: Pin>(raw: NonNull<KSPIN>, is_change: bool, range: *const KSDATAFORMAT) -> Result<()> {
    // SAFETY: "Access to this member is synchronized by the filter control mutex", which is held here.
    let format =
        unsafe { Format::from_raw((*raw.as_ptr()).ConnectionFormat) }.ok_or(NtError::INVALID_PARAMETER)?;
    // SAFETY: one of our own ranges.
    let range = unsafe { Format::from_raw(range) }.ok_or(NtError::NO_MATCH)?;
    // SAFETY: a pin of this driver; its filter outlives it.
    let filter = unsafe { FilterRef::from_raw(sys::KsPinGetParentFilter(raw.as_ptr())) };
    P::accept(filter.ok_or(NtError::INVALID_DEVICE_STATE)?, format, range)?;
    if !is_change {
        return Ok(());
    }
    // SAFETY: OldFormat is there, so Create has been.
    let pin = unsafe { PinRef::<P>::from_raw(raw.as_ptr()) }.ok_or(NtError::INVALID_DEVICE_STATE)?;
    P::change_format(pin, format, &irql::token())?;
    match P::framing(format) {
        // SAFETY: SetDataFormat runs under the filter control mutex.
        Some(framing) => unsafe { edit_framing::<P>(raw.as_ptr(), &framing) },
        None => Ok(()),
    }
}

callbacks! {
    unsafe fn create<P: Pin>(raw: *mut KSPIN, _irp: PIRP) -> NTSTATUS {
        let pin = NonNull::new(raw).ok_or(NtError::INVALID_PARAMETER);
        // SAFETY: called by KS.
        NtError::status_of(pin.and_then(|pin| unsafe { create_instance::<P>(pin) }))
    }

    unsafe fn close<P: Pin>(raw: *mut KSPIN, _irp: PIRP) -> NTSTATUS {
        // SAFETY: called by KS.
        unsafe {
            on::<P>(raw, |pin| {
                if let Some(timer) = &pin.instance().timer {
                    timer.stop(&irql::token());
                }
                P::close(pin, &irql::token());
                Ok(())
            })
        }
    }

    unsafe fn process<P: PinProcess>(raw: *mut KSPIN) -> NTSTATUS {
        // SAFETY: called by KS.
        let pin = unsafe { PinRef::<P>::from_raw(raw) };
        let next = pin.ok_or(NtError::INVALID_DEVICE_STATE).and_then(|pin| P::process(pin, &mut irql::token()));
        Next::status_of(next)
    }

    unsafe fn reset<P: Pin>(raw: *mut KSPIN) {
        // SAFETY: called by KS.
        let _ = unsafe { on::<P>(raw, |pin| { P::reset(pin); Ok(()) }) };
    }

    unsafe fn set_data_format<P: Pin>(
        raw: *mut KSPIN,
        old: *mut KSDATAFORMAT,
        _old_attributes: *mut KSMULTIPLE_ITEM,
        range: *const KSDATAFORMAT,
        _attributes: *const KSATTRIBUTE_LIST
    ) -> NTSTATUS {
        let pin = NonNull::new(raw).ok_or(NtError::INVALID_PARAMETER);
        // SAFETY: called by KS. Without an old format the pin has not been created.
        NtError::status_of(pin.and_then(|pin| unsafe { format_set::<P>(pin, !old.is_null(), range) }))
    }

    unsafe fn set_device_state<P: Pin>(raw: *mut KSPIN, to: KSSTATE, from: KSSTATE) -> NTSTATUS {
        let states = State::from_raw(to).and_then(|to| Ok((to, State::from_raw(from)?)));
        // SAFETY: called by KS.
        unsafe { on::<P>(raw, |pin| states.and_then(|(to, from)| P::set_state(pin, to, from, &irql::token()))) }
    }
}
