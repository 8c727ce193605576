//! What every pin of this driver has: a format, counters, a place in the journal.
//!
//! A pin type implements [`VideoPin`]; the functions here are what its [`Pin`] callbacks are made of, so that all pins
//! judge formats, ask for frames and count alike.

use avstream::framing::{Framing, Item, Sizes};
use avstream::lock::{Lock, Spin};
use avstream::pin::NewPin;
use avstream::pool::Shared;
use avstream::{DataRange, Filter, Format, NtError, Passive, Pin, PinRef, Result, State};
use ks_sys::{GUID, KS_DATAFORMAT_VIDEOINFOHEADER, KS_DATARANGE_VIDEO, KSDATAFORMAT};
use test_picture::PixelFormat;
use video_formats::{Connection, Phase, Stays, Stream};

use crate::common::Common;
use crate::device::KsFrame;
use crate::guard::ALIGNMENT_BYTES;
use crate::journal::Event;
use crate::private::Counters;
use crate::signals::FormatChanged;

/// Frames that a pin asks for: enough that a circuit of three filters never waits for one of them.
pub(crate) const FRAMES: u32 = 8;

/// The ranges of every pin.
pub(crate) const RANGES: &[DataRange] = &[
    DataRange::video(&video_formats::RANGES[0]),
    DataRange::video(&video_formats::RANGES[1]),
    DataRange::video(&video_formats::RANGES[2]),
];

/// What a pin asks for before it has a format: anything from the smallest to the largest picture.
pub(crate) const FRAMING: Framing =
    framing_for(Sizes::between(SMALLEST_BYTES, LARGEST_BYTES, 0), Access::Plain);
/// The same for a pin that changes frames where they are.
pub(crate) const FRAMING_IN_PLACE: Framing =
    framing_for(Sizes::between(SMALLEST_BYTES, LARGEST_BYTES, 0), Access::InPlace);
const SMALLEST_BYTES: u32 = 320 * 240 * 3 / 2;
const LARGEST_BYTES: u32 = 3840 * 2160 * 4;

/// What a pin does with frames.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Writes new ones, or reads them.
    Plain,
    /// Changes them where they are.
    InPlace,
}

/// What the pins ask of any picture.
const fn framing_for(sizes: Sizes, access: Access) -> Framing {
    framing_with(sizes, None, access)
}

/// What they ask of a stream's. A client that asked for gaps between the rows gets frames with that pitch: the field of the
/// framing is then the pitch (`KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED`), and says nothing of alignment.
pub(crate) fn framing_of(stream: &Stream, access: Access) -> Framing {
    let layout = &stream.layout;
    let pitch = if layout.has_gaps() { Some(layout.pitch_bytes().cast_signed()) } else { None };
    framing_with(Sizes::exactly(layout.size_bytes()), pitch, access)
}

/// Kernel memory first, because our allocator has that; then what else a picture can be written to.
const fn framing_with(sizes: Sizes, pitch: Option<i32>, access: Access) -> Framing {
    let items = [
        placed(Item::nonpaged(FRAMES, sizes).can_allocate(), pitch),
        placed(Item::system(FRAMES, sizes), pitch),
        placed(Item::any_memory(FRAMES, sizes), pitch),
    ];
    match access {
        Access::Plain => Framing::new(&items),
        Access::InPlace => Framing::new(&[items[0].in_place(), items[1].in_place(), items[2].in_place()]),
    }
}

const fn placed(item: Item, pitch: Option<i32>) -> Item {
    match pitch {
        Some(bytes) => item.with_pitch(bytes),
        None => item.aligned_to(ALIGNMENT_BYTES),
    }
}

/// A pin type of this driver.
pub(crate) trait VideoPin: Pin {
    /// Its number among its filter's pins.
    const ID: u32;
    /// What it does with frames.
    const ACCESS: Access = Access::Plain;

    /// Whether it processes frames by itself, under a processing mutex of its own.
    const PROCESSES: bool = true;

    /// What it has in common with the others.
    fn video(&self) -> &Video;
}

/// What every connection has.
pub(crate) struct Video {
    /// The format, and whether it may change.
    pub(crate) connection: Lock<Connection, Spin>,
    /// Counters, which outlive the connection in its allocator.
    pub(crate) counters: Shared<Counters>,
    /// What the connection shares with the others of its device.
    pub(crate) common: Shared<Common>,
    serial: u32,
}

impl Video {
    /// For a pin in Create.
    pub(crate) fn new<P>(pin: &NewPin<'_, P>, at: &Passive) -> Result<Self>
    where
        P: VideoPin,
        P::Filter: Filter<Device = KsFrame>,
    {
        let device = pin.device(at).ok_or(NtError::INVALID_DEVICE_STATE)?;
        let stream = parse(pin.format().ok_or(NtError::INVALID_PARAMETER)?)?;
        let video = Self {
            connection: Lock::spin(Connection::new(stream)),
            counters: Shared::new(Counters::default())?,
            common: device.common.clone(),
            serial: device.common.next_serial(),
        };
        video.note(Event::Created, u64::from(P::ID), u64::from(stream.layout.size_bytes()));
        Ok(video)
    }

    /// Writes into the journal.
    pub(crate) fn note(&self, event: Event, a: u64, b: u64) {
        self.common.note(self.serial, event, a, b);
    }

    /// Its number in the journal, for what may outlive it.
    pub(crate) fn serial(&self) -> u32 {
        self.serial
    }

    /// The format now.
    pub(crate) fn stream(&self) -> Stream {
        self.connection.with(|connection| connection.stream())
    }

    /// `SetDataFormat` on a pin that exists; [`changed`] comes after it.
    pub(crate) fn change_format(&self, stream: Stream) -> Result<()> {
        let (layout, bytes) = (stream.layout, u64::from(stream.layout.size_bytes()));
        let size = u64::from(layout.width()) << 32 | u64::from(layout.height());
        match self.connection.with(|connection| connection.change(stream)) {
            Ok(()) => {
                self.note(Event::FormatChanged, size, bytes);
                Ok(())
            }
            Err(stays) => {
                self.note(Event::FormatRefused, size, reason(stays));
                Err(NtError::INVALID_DEVICE_STATE)
            }
        }
    }

    /// `SetDeviceState`.
    pub(crate) fn set_state(&self, to: State, from: State) {
        let phase = match to {
            State::Stop => Phase::Stopped,
            State::Acquire | State::Pause => Phase::Ready,
            State::Run => Phase::Running,
        };
        self.connection.with(|connection| connection.enter(phase));
        self.note(Event::State, to as u64, from as u64);
    }
}

/// The format of a pin is another now: whoever waits for that is told.
pub(crate) fn changed<P: VideoPin>(pin: PinRef<'_, P>) {
    pin.signal::<FormatChanged>();
}

fn reason(stays: Stays) -> u64 {
    match stays {
        Stays::Running => 1,
        Stays::FrameHeld => 2,
        Stays::FramesTooSmall(_) => 3,
    }
}

/// What a format means, or `STATUS_NO_MATCH`.
pub(crate) fn parse(format: Format<'_>) -> Result<Stream> {
    let info = format.video_info().ok_or(NtError::NO_MATCH)?;
    Stream::parse(&format.header(), &info).map_err(|_| NtError::NO_MATCH)
}

/// Whether a format is one of `range`: KS asks for each range of the right types.
pub(crate) fn accept(format: Format<'_>, range: Format<'_>) -> Result<()> {
    let stream = parse(format)?;
    if pixels(range) == Some(stream.layout.format()) { Ok(()) } else { Err(NtError::NO_MATCH) }
}

/// What a format asks of an allocator.
pub(crate) fn framing(format: Format<'_>, access: Access) -> Option<Framing> {
    Some(framing_of(&parse(format).ok()?, access))
}

/// The best format in a client's range and one of ours.
pub(crate) fn intersect(wanted: Format<'_>, offered: Format<'_>) -> Result<KS_DATAFORMAT_VIDEOINFOHEADER> {
    let pixels = pixels(offered).ok_or(NtError::NO_MATCH)?;
    let is_video = wanted.header().Specifier == ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO;
    let range = if is_video { wanted.read_at::<KS_DATARANGE_VIDEO>(0) } else { None };
    let stream = video_formats::intersect(pixels, range.as_ref()).ok_or(NtError::NO_MATCH)?;
    Ok(stream.format())
}

/// The format that is given already, if a client's range and one of ours have it.
pub(crate) fn intersect_fixed(
    wanted: Format<'_>,
    offered: Format<'_>,
    fixed: Stream,
) -> Result<KS_DATAFORMAT_VIDEOINFOHEADER> {
    if pixels(offered) != Some(fixed.layout.format()) {
        return Err(NtError::NO_MATCH);
    }
    let range = wanted.read_at::<KS_DATARANGE_VIDEO>(0).map(|mut range| {
        range.VideoInfoHeader = fixed.format().VideoInfoHeader;
        range
    });
    let stream = video_formats::intersect(fixed.layout.format(), range.as_ref());
    let same = |stream: &Stream| stream.layout.size_bytes() == fixed.layout.size_bytes();
    stream.filter(|stream| range.is_none() || same(stream)).map(|_| fixed.format()).ok_or(NtError::NO_MATCH)
}

/// The pixel format of one of our ranges.
fn pixels(range: Format<'_>) -> Option<PixelFormat> {
    let wanted: GUID = range.header().SubFormat;
    let ours = PixelFormat::ALL.into_iter().zip(&video_formats::RANGES);
    ours.into_iter().find_map(|(pixels, ours): (_, &KS_DATARANGE_VIDEO)| {
        let header: &KSDATAFORMAT = &ours.DataRange;
        (header.SubFormat == wanted).then_some(pixels)
    })
}
