//! Capture and Preview: a picture for each buffer that the class driver's requestor brings, when it is due.

use avstream::event::EventSet;
use avstream::filter::When;
use avstream::method::MethodSet;
use avstream::pin::{NewPin, Out, Processing};
use avstream::power::{PowerSlot, Sleeps};
use avstream::property::{Item, OnPin, PropertySet};
use avstream::stream::{Frame, Header, Leading};
use avstream::timer::{Timed, TimerSlot};
use avstream::{
    DataRange, Dispatch, FilterRef, Format, Intersect, Next, Passive, Pin, PinProcess, PinRef, Result, State,
};
use avstream::{allocator::AllocatorTable, format::Intersection, framing::Framing};
use core::marker::PhantomData;
use ks_sys::{GUID, KS_DATAFORMAT_VIDEOINFOHEADER, KS_FRAME_INFO};
use test_picture::Due;
use video_formats::Stream;

use super::Source;
use super::pictures::{self, FRAMES_A_CALL, PaceProperty, Paints, Pictures};
use crate::journal::Event;
use crate::pool::PinAllocator;
use crate::private::{self, Tables};
use crate::signals;
use crate::timer::FrameworkTimer;
use crate::video::{self, Access, Video, VideoPin};

/// What tells the two outputs apart.
pub(crate) trait Kind: Send + Sync + 'static {
    const ID: u32;
    const NAME: GUID;
    const FLAGS: u32;
    const INSTANCES: u32;
}

/// One receiver.
pub(crate) enum Capture {}

impl Kind for Capture {
    const ID: u32 = 0;
    const NAME: GUID = ks_sys::PINNAME_VIDEO_CAPTURE;
    const FLAGS: u32 = 0;
    const INSTANCES: u32 = 1;
}

/// Several receivers, which the class driver splits to: in one pipe as long as none of them changes the frames.
pub(crate) enum Preview {}

impl Kind for Preview {
    const ID: u32 = 1;
    const NAME: GUID = ks_sys::PINNAME_VIDEO_PREVIEW;
    const FLAGS: u32 = ks_sys::KSPIN_FLAG_SPLITTER;
    const INSTANCES: u32 = 8;
}

/// The pin.
pub(crate) struct Output<K> {
    video: Video,
    pictures: Pictures,
    kind: PhantomData<K>,
}

impl<K: Kind> Pin for Output<K> {
    type Filter = Source;
    type Flow = Out;
    const CATEGORY: GUID = K::NAME;
    const NAME: GUID = K::NAME;
    const RANGES: &'static [DataRange] = video::RANGES;
    const FRAMING: Option<&'static Framing> = Some(&video::FRAMING);
    const FLAGS: u32 = K::FLAGS | ks_sys::KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY;
    const INSTANCES_POSSIBLE: u32 = K::INSTANCES;
    const PROCESS: Processing<Self> = Processing::by_pin();
    const ALLOCATOR: AllocatorTable<Self> = AllocatorTable::of::<PinAllocator<Self>>();
    const INTERSECT: Intersection = Intersection::by::<Self>();
    const TIMER: TimerSlot<Self> = TimerSlot::with::<FrameworkTimer>();
    const POWER: PowerSlot<Self> = PowerSlot::here();
    const EXTENDED_HEADER_BYTES: u32 = size_of::<KS_FRAME_INFO>() as u32;
    const PROPERTIES: &'static [PropertySet<OnPin<Self>>] = &[Tables::CONNECTION, Self::PRIVATE];
    const METHODS: &'static [MethodSet<OnPin<Self>>] = signals::Tables::<Self>::METHODS;
    const EVENTS: &'static [EventSet<OnPin<Self>>] = signals::Tables::<Self>::EVENTS;

    fn accept(_filter: FilterRef<'_, Source>, format: Format<'_>, range: Format<'_>) -> Result<()> {
        video::accept(format, range)
    }

    fn create(pin: &NewPin<'_, Self>, at: &Passive) -> Result<Self> {
        let video = Video::new(pin, at)?;
        let pictures = Pictures::new(&video)?;
        Ok(Self { video, pictures, kind: PhantomData })
    }

    fn framing(format: Format<'_>) -> Option<Framing> {
        video::framing(format, Access::Plain)
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
        pin.video.note(Event::Closed, 0, 0);
    }
}

impl<K: Kind> Output<K> {
    const PRIVATE_ITEMS: &'static [Item<OnPin<Self>>] = &[
        Item::get::<private::StatisticsProperty>(),
        Item::get_set::<PaceProperty>(),
        Item::query::<private::JournalProperty>(),
        #[cfg(feature = "checked")]
        Item::query::<crate::checked::DamagesProperty>(),
        #[cfg(feature = "checked")]
        Item::get_set::<crate::faults::FaultProperty>(),
    ];
    const PRIVATE: PropertySet<OnPin<Self>> = PropertySet::new(&private::SET, Self::PRIVATE_ITEMS);

    fn fill(&self, mut frame: Frame<'_, Self, Leading>, due: Due) {
        let stream = self.video.connection.with(|connection| connection.hold());
        match Pictures::check(frame.pin(), &stream, frame.bytes()) {
            Ok(()) => {
                if self.pictures.paint(&self.video, due, frame.bytes_mut())
                    && let Some(header) = frame.header()
                {
                    self.describe(header, &stream, due);
                }
                if self.pictures.faults.holds(due.number) {
                    keep_back(&frame);
                }
            }
            Err(error) => {
                let _ = frame.set_status(error);
                if let Some(mut header) = frame.header() {
                    header.set_data_used(0);
                }
            }
        }
        self.video.connection.with(|connection| connection.release());
        frame.finish();
    }

    /// Fills the stream header: how much, when, which.
    fn describe(&self, mut header: Header<'_>, stream: &Stream, due: Due) {
        header.set_data_used(self.pictures.faults.data_used(due.number, stream.layout.size_bytes()));
        header.set_time_100ns(self.pictures.time_100ns(due), stream.rate.interval_100ns());
        if let Some(info) = header.frame_info() {
            info.ExtendedHeaderSize = size_of::<KS_FRAME_INFO>() as u32;
            info.dwFrameFlags = ks_sys::KS_VIDEO_FLAG_FRAME;
            info.PictureNumber = due.number.cast_signed();
            info.DropCount = due.dropped.cast_signed();
        }
    }
}

/// A fault on purpose: the frame goes on only when the next one is kept back, or the pin stops.
fn keep_back<K: Kind>(frame: &Frame<'_, Output<K>, Leading>) {
    if let Ok(clone) = frame.try_clone() {
        drop(frame.pin().take_parked());
        clone.park();
    }
}

impl<K: Kind> VideoPin for Output<K> {
    const ID: u32 = K::ID;

    fn video(&self) -> &Video {
        &self.video
    }
}

impl<K: Kind> Paints for Output<K> {
    #[cfg(feature = "checked")]
    const CAN_HOLD: bool = true;

    fn pictures(&self) -> &Pictures {
        &self.pictures
    }

    fn ask(pin: PinRef<'_, Self>) {
        pin.attempt_processing(When::Later);
    }
}

impl<K: Kind> Timed for Output<K> {
    fn tick(pin: PinRef<'_, Self>, _at: &mut Dispatch) {
        pictures::tick(pin);
    }
}

impl<K: Kind> Sleeps for Output<K> {
    fn sleep(pin: PinRef<'_, Self>, at: &Passive) {
        pictures::sleep(pin, at);
    }

    fn wake(pin: PinRef<'_, Self>, _at: &Passive) {
        pictures::wake(pin);
    }
}

impl<K: Kind> PinProcess for Output<K> {
    type Level = Passive;

    fn process(pin: PinRef<'_, Self>, at: &mut Passive) -> Result<Next> {
        // A branch of the splitter gets the pictures of another instance from AVStream.
        if pin.is_branch(at) {
            return Ok(Next::Wait);
        }
        for _ in 0..FRAMES_A_CALL {
            let Some(due) = pin.pictures.due() else { return Ok(Next::Wait) };
            let Some(frame) = pin.leading_edge() else { return Ok(Next::Wait) };
            pin.fill(frame, due);
        }
        Ok(Next::Continue)
    }
}

impl<K: Kind> Intersect for Output<K> {
    type Answer = KS_DATAFORMAT_VIDEOINFOHEADER;
    fn intersect(
        _: Option<FilterRef<'_, Source>>,
        wanted: Format<'_>,
        offered: Format<'_>,
    ) -> Result<Self::Answer> {
        video::intersect(wanted, offered)
    }
}
