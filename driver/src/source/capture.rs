//! The capture pin: a picture for each buffer that the requestor brings, when it is due.
//!
//! A timer ticks at each due time (at DISPATCH_LEVEL) and asks for processing, which runs in a thread, since painting
//! takes its time. A frame that finds no buffer is dropped, and its number with it.

use avstream::clock::ReferenceClock;
use avstream::filter::When;
use avstream::lock::{Lock, Spin};
use avstream::pin::{NewPin, Out, Processing};
use avstream::pool::PoolBytes;
use avstream::property::{Get, Item, OnPin, Property, PropertySet, Request, Set};
use avstream::stream::{Frame, Header, Leading};
use avstream::timer::{Timed, TimerSlot};
use avstream::{
    DataRange, Dispatch, FilterRef, Format, Intersect, Next, NtError, Passive, Pin, PinProcess, PinRef,
    Result, State, time,
};
use avstream::{allocator::AllocatorTable, format::Intersection, framing::Framing};
use ks_sys::{GUID, KS_DATAFORMAT_VIDEOINFOHEADER, KS_FRAME_INFO};
use test_picture::{Due, Pace, Pacer, Painter};
use video_formats::Stream;

use super::Source;
use crate::guard;
use crate::journal::Event;
use crate::pool::PinAllocator;
use crate::private::{self, Tables};
use crate::timer::FrameworkTimer;
use crate::video::{self, Access, Video, VideoPin};

/// The pin.
pub(crate) struct Capture {
    video: Video,
    /// Taken out while a frame is being painted.
    painter: Lock<Option<Painter<PoolBytes>>, Spin>,
    pacer: Lock<Pacer, Spin>,
    clock: Lock<Option<ReferenceClock>, Spin>,
}

/// Frames painted in one call, so that the processing mutex is not held for long.
const FRAMES_A_CALL: usize = 16;

impl Pin for Capture {
    type Filter = Source;
    type Flow = Out;
    const CATEGORY: GUID = ks_sys::PINNAME_VIDEO_CAPTURE;
    const NAME: GUID = ks_sys::PINNAME_VIDEO_CAPTURE;
    const RANGES: &'static [DataRange] = video::RANGES;
    const FRAMING: Option<&'static Framing> = Some(&video::FRAMING);
    const FLAGS: u32 = ks_sys::KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY;
    const PROCESS: Processing<Self> = Processing::by_pin();
    const ALLOCATOR: AllocatorTable<Self> = AllocatorTable::of::<PinAllocator<Self>>();
    const INTERSECT: Intersection = Intersection::by::<Self>();
    const TIMER: TimerSlot<Self> = TimerSlot::with::<FrameworkTimer>();
    const EXTENDED_HEADER_BYTES: u32 = size_of::<KS_FRAME_INFO>() as u32;
    const PROPERTIES: &'static [PropertySet<OnPin<Self>>] = &[Tables::CONNECTION, PRIVATE];

    fn accept(_filter: FilterRef<'_, Source>, format: Format<'_>, range: Format<'_>) -> Result<()> {
        video::accept(format, range)
    }

    fn create(pin: &NewPin<'_, Self>, _at: &Passive) -> Result<Self> {
        let device = pin.device().ok_or(NtError::INVALID_DEVICE_STATE)?;
        let video = Video::new(pin, &device, 0)?;
        let stream = video.stream();
        Ok(Self {
            video,
            painter: Lock::spin(Some(painter(&stream)?)),
            pacer: Lock::spin(Pacer::new(stream.rate, Pace::RealTime)),
            clock: Lock::spin(None),
        })
    }

    fn framing(format: Format<'_>) -> Option<Framing> {
        video::framing(format, Access::Plain)
    }

    fn change_format(pin: PinRef<'_, Self>, format: Format<'_>, _at: &Passive) -> Result<()> {
        // Memory first: after the change nothing may fail.
        let painter = painter(&video::parse(format)?)?;
        let stream = pin.video.change_format(format)?;
        drop(pin.painter.with(|current| current.replace(painter)));
        pin.pacer.with(|pacer| *pacer = Pacer::new(stream.rate, pacer.pace()));
        Ok(())
    }

    fn set_state(pin: PinRef<'_, Self>, to: State, from: State, at: &Passive) -> Result<()> {
        pin.video.set_state(to, from);
        match (to, from) {
            (State::Acquire, State::Stop) => pin.acquire(at),
            (State::Run, _) => pin.run(),
            (_, State::Run) => pin.pause(at),
            (State::Stop, _) => drop(pin.clock.with(Option::take)),
            _ => {}
        }
        Ok(())
    }

    fn close(pin: PinRef<'_, Self>, _at: &Passive) {
        pin.video.note(Event::Closed, 0, 0);
    }
}

/// The rows of a stream's pattern, in memory of their own.
fn painter(stream: &Stream) -> Result<Painter<PoolBytes>> {
    let scratch = PoolBytes::new(Painter::scratch_bytes(&stream.layout))?;
    Painter::new(stream.layout, scratch).ok_or(NtError::UNSUCCESSFUL)
}

/// Steps between states.
trait Steps {
    fn acquire(self, at: &Passive);
    fn run(self);
    fn pause(self, at: &Passive);
}

impl Steps for PinRef<'_, Capture> {
    fn acquire(self, at: &Passive) {
        // Picture numbers and drops start anew here, and nowhere else ("Capturing Video").
        let rate = self.video.stream().rate;
        self.pacer.with(|pacer| *pacer = Pacer::new(rate, pacer.pace()));
        let clock = self.reference_clock(at);
        drop(self.clock.with(|current| core::mem::replace(current, clock)));
    }

    fn run(self) {
        let now = time::monotonic_100ns();
        self.pacer.with(|pacer| pacer.run(now));
        self.start_timer(1);
    }

    fn pause(self, at: &Passive) {
        self.pacer.with(Pacer::pause);
        self.stop_timer(at);
    }
}

impl Timed for Capture {
    fn tick(pin: PinRef<'_, Self>, _at: &mut Dispatch) {
        let now = time::monotonic_100ns();
        let (starved, wait) = pin.pacer.with(|pacer| (pacer.is_starved(now), pacer.wait_100ns(now)));
        if starved {
            pin.video.counters.starved();
        }
        pin.attempt_processing(When::Later);
        if let Some(wait) = wait.filter(|_| !pin.device().is_some_and(|device| device.is_gone())) {
            pin.start_timer(wait);
        }
    }
}

impl PinProcess for Capture {
    type Level = Passive;

    fn process(pin: PinRef<'_, Self>, _at: &mut Passive) -> Result<Next> {
        for _ in 0..FRAMES_A_CALL {
            let now = time::monotonic_100ns();
            let Some(due) = pin.pacer.with(|pacer| pacer.due(now)) else { return Ok(Next::Wait) };
            let Some(frame) = pin.leading_edge() else { return Ok(Next::Wait) };
            pin.fill(frame, due);
        }
        Ok(Next::Continue)
    }
}

impl Capture {
    fn fill(&self, mut frame: Frame<'_, Self, Leading>, due: Due) {
        let stream = self.video.connection.with(|connection| connection.hold());
        match guard::check(frame.bytes(), &stream.layout) {
            Ok(()) => self.paint(&mut frame, &stream, due),
            Err(refusal) => {
                self.video.counters.refused(refusal);
                let _ = frame.set_status(refusal.error());
                if let Some(mut header) = frame.header() {
                    header.set_data_used(0);
                }
            }
        }
        self.video.connection.with(|connection| connection.release());
        frame.finish();
    }

    fn paint(&self, frame: &mut Frame<'_, Self, Leading>, stream: &Stream, due: Due) {
        let Some(painter) = self.painter.with(Option::take) else { return };
        let painted = painter.paint(due.number, due.time_100ns, frame.bytes_mut());
        drop(self.painter.with(|current| current.replace(painter)));
        if let (Some(_), Some(header)) = (painted, frame.header()) {
            self.describe(header, stream, due);
            self.pacer.with(Pacer::sent);
            self.video.counters.frame(due.number);
            self.video.counters.dropped(due.dropped);
        }
    }

    /// Fills the stream header: how much, when, which.
    fn describe(&self, mut header: Header<'_>, stream: &Stream, due: Due) {
        let clock = self.clock.with(|clock| clock.as_ref().and_then(ReferenceClock::stream_time_100ns));
        // Without a clock in the graph the stream's own running time is what there is.
        let time = clock.unwrap_or(due.time_100ns.cast_signed());
        header.set_data_used(stream.layout.size_bytes());
        header.set_time_100ns(time, stream.rate.interval_100ns());
        if let Some(info) = header.frame_info() {
            info.ExtendedHeaderSize = size_of::<KS_FRAME_INFO>() as u32;
            info.dwFrameFlags = ks_sys::KS_VIDEO_FLAG_FRAME;
            info.PictureNumber = due.number.cast_signed();
            info.DropCount = due.dropped.cast_signed();
        }
    }
}

impl VideoPin for Capture {
    fn video(&self) -> &Video {
        &self.video
    }
}

impl Intersect for Capture {
    type Answer = KS_DATAFORMAT_VIDEOINFOHEADER;
    fn intersect(
        _: Option<FilterRef<'_, Source>>,
        wanted: Format<'_>,
        offered: Format<'_>,
    ) -> Result<Self::Answer> {
        video::intersect(wanted, offered)
    }
}

/// KSPROPERTY_KSFRAME_PACE: 0 real time, 1 as fast as frames are taken.
struct PaceProperty;

impl Property for PaceProperty {
    type Value = u32;
    const ID: u32 = 1;
}

impl Get<OnPin<Capture>> for PaceProperty {
    fn get(pin: PinRef<'_, Capture>) -> Result<u32> {
        Ok(u32::from(pin.pacer.with(|pacer| pacer.pace()) == Pace::AsFastAsTaken))
    }
}

impl Set<OnPin<Capture>> for PaceProperty {
    fn set(pin: PinRef<'_, Capture>, value: u32, _request: &Request<'_>) -> Result<()> {
        let pace = match value {
            0 => Pace::RealTime,
            1 => Pace::AsFastAsTaken,
            _ => return Err(NtError::INVALID_PARAMETER),
        };
        pin.pacer.with(|pacer| pacer.set_pace(pace));
        pin.attempt_processing(When::Later);
        Ok(())
    }
}

const PRIVATE_ITEMS: &[Item<OnPin<Capture>>] = &[
    Item::get::<private::StatisticsProperty>(),
    Item::get_set::<PaceProperty>(),
    Item::query::<private::JournalProperty>(),
];
const PRIVATE: PropertySet<OnPin<Capture>> = PropertySet::new(&private::SET, PRIVATE_ITEMS);
