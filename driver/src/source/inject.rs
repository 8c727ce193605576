//! Inject: an output in injection mode, which takes its frames from the allocator that a client assigned to it.
//!
//! "KsPinRegisterFrameReturnCallback … replaces the requestor's allocator", so nobody but this pin knows what to do with
//! KSPROPERTY_STREAM_ALLOCATOR: it answers that, and both framing properties, itself (docs/adr/0013). A frame goes
//! from the allocator through [`Works::work`] into the circuit, and from [`injection::Inject::returned`] back.

use avstream::allocator::{AssignedAllocator, AssignedFrame};
use avstream::irql::Thread;
use avstream::lock::{Lock, Spin};
use avstream::pin::{NewPin, Out, Processing};
use avstream::pool::PoolBox;
use avstream::power::{PowerSlot, Sleeps};
use avstream::property::{Get, Item, OnPin, Property, PropertySet, Query, Request, Set};
use avstream::stream::{self as injection, Outgoing, Returns};
use avstream::timer::{Timed, TimerSlot};
use avstream::worker::{WorkerSlot, Works};
use avstream::{
    DataRange, Dispatch, FilterRef, Format, Intersect, Next, NtError, Passive, Pin, PinProcess, PinRef,
    Result, State,
};
use avstream::{event::EventSet, format::Intersection, framing::Framing, method::MethodSet};
use ks_sys::{GUID, KS_DATAFORMAT_VIDEOINFOHEADER};
use test_picture::Due;
use video_formats::Phase;

use super::Source;
use super::pictures::{self, FRAMES_A_CALL, PaceProperty, Paints, Pictures};
use crate::journal::Event;
use crate::private::{self, OldFraming};
use crate::signals;
use crate::timer::FrameworkTimer;
use crate::video::{self, Access, Video, VideoPin};

/// The pin.
pub(crate) struct Inject {
    video: Video,
    pictures: Pictures,
    allocator: Lock<Option<AssignedAllocator>, Spin>,
}

impl Pin for Inject {
    type Filter = Source;
    type Flow = Out;
    const CATEGORY: GUID = ks_sys::PINNAME_VIDEO_CAPTURE;
    const NAME: GUID = crate::pin_name::INJECT;
    const RANGES: &'static [DataRange] = video::RANGES;
    const FLAGS: u32 = ks_sys::KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY;
    const INTERSECT: Intersection = Intersection::by::<Self>();
    const TIMER: TimerSlot<Self> = TimerSlot::with::<FrameworkTimer>();
    const PROCESS: Processing<Self> = Processing::by_pin();
    const POWER: PowerSlot<Self> = PowerSlot::here();
    const WORKER: WorkerSlot<Self> = WorkerSlot::here();
    const RETURNS: Returns<Self> = Returns::here();
    const PROPERTIES: &'static [PropertySet<OnPin<Self>>] = &[CONNECTION, STREAM, PRIVATE];
    const METHODS: &'static [MethodSet<OnPin<Self>>] = signals::Tables::<Self>::METHODS;
    const EVENTS: &'static [EventSet<OnPin<Self>>] = signals::Tables::<Self>::EVENTS;

    fn accept(_filter: FilterRef<'_, Source>, format: Format<'_>, range: Format<'_>) -> Result<()> {
        video::accept(format, range)
    }

    fn create(pin: &NewPin<'_, Self>, at: &Passive) -> Result<Self> {
        let video = Video::new(pin, at)?;
        let pictures = Pictures::new(&video)?;
        Ok(Self { video, pictures, allocator: Lock::spin(None) })
    }

    fn change_format(pin: PinRef<'_, Self>, format: Format<'_>, _at: &Passive) -> Result<()> {
        pin.pictures.change(&pin.video, video::parse(format)?)?;
        video::changed(pin);
        Ok(())
    }

    fn set_state(pin: PinRef<'_, Self>, to: State, from: State, at: &Passive) -> Result<()> {
        pictures::set_state(pin, to, from, at);
        Ok(())
    }

    fn close(pin: PinRef<'_, Self>, _at: &Passive) {
        pin.assign(None);
        pin.video.note(Event::Closed, 0, 0);
    }
}

impl Inject {
    /// Takes an allocator into use, or none, and lets go of the one before.
    fn assign(&self, new: Option<AssignedAllocator>) {
        if let Some(new) = &new {
            self.video.note(Event::AllocatorAssigned, u64::from(new.frame_bytes()), 0);
        }
        // The old one is dropped outside the lock, at PASSIVE_LEVEL.
        let old = self.allocator.with(|current| core::mem::replace(current, new));
        if old.is_some() {
            self.video.note(Event::AllocatorReleased, 0, 0);
        }
    }

    /// Paints a frame and describes it; `None` when it cannot be painted.
    fn fill(pin: PinRef<'_, Self>, frame: &mut AssignedFrame, due: Due) -> Option<Outgoing> {
        let (video, pictures) = (&pin.video, &pin.pictures);
        let stream = video.connection.with(|connection| connection.hold());
        let checked = Pictures::check(pin, &stream, frame.bytes_mut());
        let painted = checked.is_ok() && pictures.paint(video, due, frame.bytes_mut());
        video.connection.with(|connection| connection.release());
        painted.then(|| Outgoing {
            data_used: pictures.faults.data_used(due.number, stream.layout.size_bytes()),
            time_100ns: pictures.time_100ns(due),
            duration_100ns: stream.rate.interval_100ns(),
            picture_number: due.number.cast_signed(),
            drop_count: due.dropped.cast_signed(),
        })
    }
}

impl Works for Inject {
    fn work(pin: PinRef<'_, Self>, _at: &mut Thread) {
        for _ in 0..FRAMES_A_CALL {
            let Some(due) = pin.pictures.due() else { return };
            let Some(allocator) = pin.allocator.with(|current| current.clone()) else { return };
            let Some(mut frame) = allocator.allocate() else { return };
            let Some(outgoing) = Self::fill(pin, &mut frame, due) else { return };
            let Ok(frame) = PoolBox::new(frame) else { return };
            // A frame that the circuit does not take goes back to its allocator when it is dropped here.
            if pin.submit(frame, &outgoing).is_err() {
                return;
            }
        }
    }
}

impl injection::Inject for Inject {
    type Frame = AssignedFrame;

    fn returned(pin: PinRef<'_, Self>, frame: PoolBox<AssignedFrame>, _result: Result<()>) {
        drop(frame);
        // Whoever waited for a frame can go on.
        pin.ask_for_work();
    }
}

/// In injection mode no buffer arrives that could be processed; but only a pin that processes is told about power.
impl PinProcess for Inject {
    type Level = Passive;

    fn process(_pin: PinRef<'_, Self>, _at: &mut Passive) -> Result<Next> {
        Ok(Next::Wait)
    }
}

impl Sleeps for Inject {
    fn sleep(pin: PinRef<'_, Self>, at: &Passive) {
        pictures::sleep(pin, at);
    }

    fn wake(pin: PinRef<'_, Self>, _at: &Passive) {
        pictures::wake(pin);
    }
}

impl VideoPin for Inject {
    const ID: u32 = 2;

    fn video(&self) -> &Video {
        &self.video
    }
}

impl Paints for Inject {
    fn pictures(&self) -> &Pictures {
        &self.pictures
    }

    fn ask(pin: PinRef<'_, Self>) {
        pin.ask_for_work();
    }
}

impl Timed for Inject {
    fn tick(pin: PinRef<'_, Self>, _at: &mut Dispatch) {
        pictures::tick(pin);
    }
}

impl Intersect for Inject {
    type Answer = KS_DATAFORMAT_VIDEOINFOHEADER;
    fn intersect(
        _: Option<FilterRef<'_, Source>>,
        wanted: Format<'_>,
        offered: Format<'_>,
    ) -> Result<Self::Answer> {
        video::intersect(wanted, offered)
    }
}

/// KSPROPERTY_STREAM_ALLOCATOR: reads as NULL, which says that the pin supports allocators; takes the handle of one.
struct StreamAllocator;

impl Property for StreamAllocator {
    /// A handle.
    type Value = usize;
    const ID: u32 = ks_sys::KSPROPERTY_STREAM_ALLOCATOR;
}

impl Get<OnPin<Inject>> for StreamAllocator {
    fn get(_pin: PinRef<'_, Inject>) -> Result<usize> {
        Ok(0)
    }
}

impl Set<OnPin<Inject>> for StreamAllocator {
    fn set(pin: PinRef<'_, Inject>, handle: usize, request: &Request<'_>) -> Result<()> {
        if pin.video.connection.with(|connection| connection.phase()) != Phase::Stopped {
            return Err(NtError::INVALID_DEVICE_STATE);
        }
        let new = if handle == 0 { None } else { Some(request.allocator(handle)?) };
        pin.assign(new);
        Ok(())
    }
}

/// KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX, from the same framing as the old form.
struct ExtendedFraming;

impl Property for ExtendedFraming {
    type Value = u8;
    const ID: u32 = ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX;
}

impl Inject {
    fn framing_now(&self) -> Framing {
        video::framing_of(&self.video.stream(), Access::Plain)
    }
}

impl Query<OnPin<Inject>> for ExtendedFraming {
    fn size(pin: &PinRef<'_, Inject>) -> usize {
        pin.framing_now().as_bytes().len()
    }

    fn write(pin: PinRef<'_, Inject>, answer: &mut [u8]) -> usize {
        avstream::bytes::copy(pin.framing_now().as_bytes(), answer)
    }
}

const CONNECTION_ITEMS: &[Item<OnPin<Inject>>] =
    &[Item::get::<OldFraming>(), Item::query::<ExtendedFraming>()];
const CONNECTION: PropertySet<OnPin<Inject>> =
    PropertySet::new(&ks_sys::KSPROPSETID_Connection, CONNECTION_ITEMS);
const STREAM_ITEMS: &[Item<OnPin<Inject>>] = &[Item::get_set::<StreamAllocator>()];
const STREAM: PropertySet<OnPin<Inject>> = PropertySet::new(&ks_sys::KSPROPSETID_Stream, STREAM_ITEMS);
const PRIVATE_ITEMS: &[Item<OnPin<Inject>>] = &[
    Item::get::<private::StatisticsProperty>(),
    Item::get_set::<PaceProperty>(),
    Item::query::<private::JournalProperty>(),
    #[cfg(feature = "checked")]
    Item::query::<crate::checked::DamagesProperty>(),
    #[cfg(feature = "checked")]
    Item::get_set::<crate::faults::FaultProperty>(),
];
const PRIVATE: PropertySet<OnPin<Inject>> = PropertySet::new(&private::SET, PRIVATE_ITEMS);
