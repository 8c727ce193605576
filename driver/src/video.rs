//! What every pin of this driver has: a format, counters, a place in the journal.
//!
//! A pin type implements [`VideoPin`]; the functions here are what its [`Pin`] callbacks are made of, so that all pins
//! judge formats, ask for frames and count alike.

use avstream::framing::{Framing, Item, Sizes};
use avstream::lock::{Lock, Spin};
use avstream::pin::NewPin;
use avstream::pool::Shared;
use avstream::{DataRange, Format, NtError, Pin, Result, State};
use ks_sys::{GUID, KS_DATAFORMAT_VIDEOINFOHEADER, KS_DATARANGE_VIDEO, KSDATAFORMAT};
use test_picture::PixelFormat;
use video_formats::{Connection, Phase, Stays, Stream};

use crate::budget::Budget;
use crate::device::KsFrame;
use crate::guard::ALIGNMENT_BYTES;
use crate::journal::{Event, Journal, note};
use crate::private::Counters;

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

/// Kernel memory first, because our allocator has that; then what else a picture can be written to.
pub(crate) const fn framing_for(sizes: Sizes, access: Access) -> Framing {
    let items = [
        Item::nonpaged(FRAMES, sizes).aligned_to(ALIGNMENT_BYTES).can_allocate(),
        Item::system(FRAMES, sizes).aligned_to(ALIGNMENT_BYTES),
        Item::any_memory(FRAMES, sizes).aligned_to(ALIGNMENT_BYTES),
    ];
    match access {
        Access::Plain => Framing::new(&items),
        Access::InPlace => Framing::new(&[items[0].in_place(), items[1].in_place(), items[2].in_place()]),
    }
}

/// A pin type of this driver.
pub(crate) trait VideoPin: Pin {
    /// What it does with frames.
    const ACCESS: Access = Access::Plain;

    /// What it has in common with the others.
    fn video(&self) -> &Video;
}

/// What every connection has.
pub(crate) struct Video {
    /// The format, and whether it may change.
    pub(crate) connection: Lock<Connection, Spin>,
    /// Counters, which outlive the connection in its allocator.
    pub(crate) counters: Shared<Counters>,
    /// The device's limits.
    pub(crate) budget: Shared<Budget>,
    journal: Shared<Lock<Journal, Spin>>,
    serial: u32,
}

impl Video {
    /// For a pin in Create.
    pub(crate) fn new<P: Pin>(pin: &NewPin<'_, P>, device: &KsFrame, pin_id: u32) -> Result<Self> {
        let stream = parse(pin.format().ok_or(NtError::INVALID_PARAMETER)?)?;
        let video = Self {
            connection: Lock::spin(Connection::new(stream)),
            counters: Shared::new(Counters::default())?,
            budget: device.budget.clone(),
            journal: device.journal.clone(),
            serial: device.next_serial(),
        };
        video.note(Event::Created, u64::from(pin_id), u64::from(stream.layout.size_bytes()));
        Ok(video)
    }

    /// Writes into the journal.
    pub(crate) fn note(&self, event: Event, a: u64, b: u64) {
        note(&self.journal, self.serial, event, a, b);
    }

    /// A place in the journal for what may outlive the connection.
    pub(crate) fn journal(&self) -> (Shared<Lock<Journal, Spin>>, u32) {
        (self.journal.clone(), self.serial)
    }

    /// The format now.
    pub(crate) fn stream(&self) -> Stream {
        self.connection.with(|connection| connection.stream())
    }

    /// `SetDataFormat` on a pin that exists.
    pub(crate) fn change_format(&self, format: Format<'_>) -> Result<Stream> {
        let stream = parse(format)?;
        let (layout, bytes) = (stream.layout, u64::from(stream.layout.size_bytes()));
        let size = u64::from(layout.width()) << 32 | u64::from(layout.height());
        match self.connection.with(|connection| connection.change(stream)) {
            Ok(()) => {
                self.note(Event::FormatChanged, size, bytes);
                Ok(stream)
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
    let stream = parse(format).ok()?;
    Some(framing_for(Sizes::exactly(stream.layout.size_bytes()), access))
}

/// The best format in a client's range and one of ours.
pub(crate) fn intersect(wanted: Format<'_>, offered: Format<'_>) -> Result<KS_DATAFORMAT_VIDEOINFOHEADER> {
    let pixels = pixels(offered).ok_or(NtError::NO_MATCH)?;
    let is_video = wanted.header().Specifier == ks_sys::KSDATAFORMAT_SPECIFIER_VIDEOINFO;
    let range = if is_video { wanted.read_at::<KS_DATARANGE_VIDEO>(0) } else { None };
    let stream = video_formats::intersect(pixels, range.as_ref()).ok_or(NtError::NO_MATCH)?;
    Ok(stream.format())
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
