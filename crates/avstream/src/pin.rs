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
//!
//! ```
//! use avstream::pin::{NewPin, Out};
//! use avstream::{DataRange, Filter, FilterRef, Format, Passive, Pin, Result};
//! # use avstream::raw::GUID;
//! # struct Camera;
//! # impl avstream::Device for Camera {
//! #     const FILTERS: &'static [avstream::FilterType<Self>] = &[];
//! #     fn add(_: &avstream::device::NewDevice<'_>, _: &Passive) -> Result<Self> { Ok(Self) }
//! # }
//! # struct Lens;
//! # impl Filter for Lens {
//! #     type Device = Camera;
//! #     const REFERENCE: GUID = GUID::from_u128(1);
//! #     const CATEGORIES: &'static [GUID] = &[];
//! #     const PINS: &'static [avstream::PinType<Self>] = &[];
//! #     fn create(_: avstream::DeviceRef<'_, Camera>, _: &Passive) -> Result<Self> { Ok(Self) }
//! # }
//! struct Output;
//! impl Pin for Output {
//!     type Filter = Lens;
//!     type Flow = Out;
//!     const CATEGORY: GUID = avstream::raw::PINNAME_VIDEO_CAPTURE;
//!     const NAME: GUID = avstream::raw::PINNAME_VIDEO_CAPTURE;
//!     const RANGES: &'static [DataRange] = &[]; // DataRange::video(&RANGE) for each format
//!     fn accept(_: FilterRef<'_, Lens>, _: Format<'_>, _: Format<'_>) -> Result<()> {
//!         Ok(())
//!     }
//!     fn create(_: &NewPin<'_, Self>, _: &Passive) -> Result<Self> {
//!         Ok(Self)
//!     }
//! }
//! ```

use crate::allocator::AllocatorTable;
use crate::automation::OnPin;
use crate::event::EventSet;
use crate::filter::{Filter, FilterRef};
use crate::format::{DataRange, Format, Intersection};
use crate::framing::Framing;
use crate::irql::{Irql, Passive};
use crate::method::MethodSet;
use crate::power::PowerSlot;
use crate::process::Next;
use crate::property::PropertySet;
use crate::stream::Returns;
use crate::timer::TimerSlot;
use crate::worker::WorkerSlot;
use crate::{NtError, Result};
use core::marker::PhantomData;
use ks_sys::{GUID, KSSTATE};

pub use descriptor::PinType;
pub(crate) use reference::Instance;
pub use reference::{NewPin, PinRef};

mod callbacks;
mod descriptor;
mod reference;

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
    /// The pin's own methods.
    const METHODS: &'static [MethodSet<OnPin<Self>>] = &[];
    /// The events that the pin signals.
    const EVENTS: &'static [EventSet<OnPin<Self>>] = &[];

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
        Self { slot: Some(callbacks::process::<P>), flags, pin: PhantomData }
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
    pub(crate) fn from_raw(raw: KSSTATE) -> Result<Self> {
        match raw {
            ks_sys::KSSTATE_STOP => Ok(Self::Stop),
            ks_sys::KSSTATE_ACQUIRE => Ok(Self::Acquire),
            ks_sys::KSSTATE_PAUSE => Ok(Self::Pause),
            ks_sys::KSSTATE_RUN => Ok(Self::Run),
            _ => Err(NtError::INVALID_PARAMETER),
        }
    }
}
