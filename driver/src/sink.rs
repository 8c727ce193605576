//! The sink: takes pictures and judges them.
//!
//! One input, pin-centric. Its framing is what a kernel pipe's allocator is made to, and its allocator is the one that the
//! pipe uses when it lies at the end.

use avstream::lock::{Lock, Spin};
use avstream::pin::{In, NewPin, Processing};
use avstream::property::{OnPin, PropertySet};
use avstream::stream::Leading;
use avstream::{
    DataRange, DeviceRef, Filter, FilterRef, Format, Intersect, Next, Passive, Pin, PinProcess, PinRef,
    PinType, Result, State, event::EventSet, method::MethodSet, time,
};
use avstream::{allocator::AllocatorTable, format::Intersection, framing::Framing};
use ks_sys::{GUID, KS_DATAFORMAT_VIDEOINFOHEADER};
use test_picture::{Fault, Stamp, judge};
use video_formats::Stream;

use crate::device::KsFrame;
use crate::guard;
use crate::journal::Event;
use crate::pool::PinAllocator;
use crate::private::{Counters, Tables};
use crate::signals;
use crate::video::{self, Access, Video, VideoPin};

/// The filter.
pub(crate) struct Sink;

impl Filter for Sink {
    type Device = KsFrame;
    const REFERENCE: GUID = GUID::from_u128(0x35fd_e015_e922_4e77_b94d_060e_8e93_0af0);
    const CATEGORIES: &'static [GUID] = &[ks_sys::KSCATEGORY_RENDER, ks_sys::KSCATEGORY_VIDEO];
    const PINS: &'static [PinType<Self>] = &[PinType::of::<Input>()];

    fn create(_device: DeviceRef<'_, KsFrame>, _at: &Passive) -> Result<Self> {
        Ok(Self)
    }
}

/// The pin.
pub(crate) struct Input {
    video: Video,
    /// The number that should come next; `None` before the first.
    expected: Lock<Option<u64>, Spin>,
    /// How far the earliest picture since the last step of state was behind its stamp, on our clock.
    earliest: Lock<Option<i64>, Spin>,
}

/// Frames judged in one call, so that the processing mutex is not held for long.
const FRAMES_A_CALL: usize = 16;

impl Pin for Input {
    type Filter = Sink;
    type Flow = In;
    const CATEGORY: GUID = ks_sys::KSCATEGORY_VIDEO;
    const NAME: GUID = crate::pin_name::IN;
    const RANGES: &'static [DataRange] = video::RANGES;
    const FRAMING: Option<&'static Framing> = Some(&video::FRAMING);
    const FLAGS: u32 = ks_sys::KSPIN_FLAG_RENDERER;
    const PROCESS: Processing<Self> = Processing::by_pin();
    const ALLOCATOR: AllocatorTable<Self> = AllocatorTable::of::<PinAllocator<Self>>();
    const INTERSECT: Intersection = Intersection::by::<Self>();
    const PROPERTIES: &'static [PropertySet<OnPin<Self>>] = &[Tables::CONNECTION, Tables::PRIVATE];
    const METHODS: &'static [MethodSet<OnPin<Self>>] = signals::Tables::<Self>::METHODS;
    const EVENTS: &'static [EventSet<OnPin<Self>>] = signals::Tables::<Self>::EVENTS;

    fn accept(_filter: FilterRef<'_, Sink>, format: Format<'_>, range: Format<'_>) -> Result<()> {
        video::accept(format, range)
    }

    fn create(pin: &NewPin<'_, Self>, at: &Passive) -> Result<Self> {
        Ok(Self { video: Video::new(pin, at)?, expected: Lock::spin(None), earliest: Lock::spin(None) })
    }

    fn framing(format: Format<'_>) -> Option<Framing> {
        video::framing(format, Access::Plain)
    }

    fn change_format(pin: PinRef<'_, Self>, format: Format<'_>, _at: &Passive) -> Result<()> {
        pin.video.change_format(video::parse(format)?)?;
        video::changed(pin);
        Ok(())
    }

    fn set_state(pin: PinRef<'_, Self>, to: State, from: State, _at: &Passive) -> Result<()> {
        if (to, from) == (State::Acquire, State::Stop) {
            pin.expected.with(|expected| *expected = None);
        }
        // Time stands still between RUN and RUN, so what was early before means nothing after.
        pin.earliest.with(|earliest| *earliest = None);
        pin.video.set_state(to, from);
        Ok(())
    }

    fn close(pin: PinRef<'_, Self>, _at: &Passive) {
        pin.video.note(Event::Closed, 0, 0);
    }
}

impl VideoPin for Input {
    const ID: u32 = 0;

    fn video(&self) -> &Video {
        &self.video
    }
}

impl Intersect for Input {
    type Answer = KS_DATAFORMAT_VIDEOINFOHEADER;
    fn intersect(
        _: Option<FilterRef<'_, Sink>>,
        wanted: Format<'_>,
        offered: Format<'_>,
    ) -> Result<Self::Answer> {
        video::intersect(wanted, offered)
    }
}

impl PinProcess for Input {
    type Level = Passive;

    fn process(pin: PinRef<'_, Self>, _at: &mut Passive) -> Result<Next> {
        let mut frame = pin.leading_edge();
        for _ in 0..FRAMES_A_CALL {
            let Some(mut current) = frame else { return Ok(Next::Wait) };
            pin.take(&mut current);
            frame = current.advance();
        }
        Ok(Next::Continue)
    }
}

impl Input {
    fn take(&self, frame: &mut avstream::stream::Frame<'_, Self, Leading>) {
        let stream = self.video.connection.with(|connection| connection.hold());
        if let Err(refusal) = guard::check(frame.bytes(), &stream.layout) {
            let error = guard::refuse(frame.pin(), refusal, frame.bytes().len());
            let _ = frame.set_status(error);
        } else {
            self.judge(&stream, frame.bytes());
        }
        self.video.connection.with(|connection| connection.release());
    }

    fn judge(&self, stream: &Stream, picture: &[u8]) {
        let counters = &self.video.counters;
        match judge(&stream.layout, picture) {
            Ok(stamp) => {
                self.punctuality(counters, stamp, stream.rate.interval_100ns());
                self.order(counters, stamp);
                counters.frame(stamp.number);
            }
            Err(Fault::Content(stamp)) => {
                self.order(counters, stamp);
                counters.corrupted();
            }
            Err(Fault::NoStamp | Fault::Short) => counters.unstamped(),
        }
    }

    /// Late is what comes more than a frame's time later than the earliest picture would let expect.
    fn punctuality(&self, counters: &Counters, stamp: Stamp, interval_100ns: i64) {
        let behind = time::monotonic_100ns().wrapping_sub(stamp.time_100ns).cast_signed();
        let earliest = self.earliest.with(|earliest| {
            let least = earliest.map_or(behind, |earliest| earliest.min(behind));
            *earliest = Some(least);
            least
        });
        if behind.saturating_sub(earliest) > interval_100ns {
            counters.late();
        }
    }

    fn order(&self, counters: &Counters, stamp: Stamp) {
        let next = stamp.number.wrapping_add(1);
        let expected = self.expected.with(|expected| expected.replace(next));
        match expected {
            Some(expected) if stamp.number > expected => counters.gap(stamp.number - expected),
            Some(expected) if stamp.number < expected => counters.repeat(),
            _ => {}
        }
    }
}
