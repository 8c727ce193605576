//! The transform: one input, an output in place, and an output that gets copies.
//!
//! Filter-centric, as transforms are: only such filters are told that an output's frame is the input's own
//! (`InPlaceCounterpart`). The picture stays; its stamp counts one more hop, so that a receiver can tell who touched it.
//! Either output may be left unconnected. The copying one needs no frame for processing to go on, or a branch that
//! starves would stop the other.

use avstream::filter::FilterProcessing;
use avstream::lock::{Lock, Spin};
use avstream::pool::Shared;
use avstream::process::{Frames, Pair, ProcessPins};
use avstream::{
    DeviceRef, Filter, FilterProcess, FilterRef, Next, NtError, Passive, Pin, PinRef, PinType, Result,
};
use ks_sys::GUID;
use test_picture::Stamp;
use video_formats::Stream;

use crate::device::KsFrame;
use crate::guard;
use crate::video::VideoPin;
use port::{Copied, InPlace, Input, Port};

mod port;

/// The formats of the pins that are connected.
pub(crate) type Formats = Shared<Lock<[Option<Stream>; 3], Spin>>;

/// The filter.
pub(crate) struct Transform {
    formats: Formats,
}

impl Filter for Transform {
    type Device = KsFrame;
    const REFERENCE: GUID = GUID::from_u128(0xdac3_a1bd_e7b5_4888_8b39_e5ff_fc55_dc26);
    const CATEGORIES: &'static [GUID] = &[ks_sys::KSCATEGORY_DATATRANSFORM, ks_sys::KSCATEGORY_VIDEO];
    const PINS: &'static [PinType<Self>] =
        &[PinType::of::<Port<Input>>(), PinType::of::<Port<InPlace>>(), PinType::of::<Port<Copied>>()];
    const PROCESS: FilterProcessing<Self> = FilterProcessing::by_filter();

    fn create(_device: DeviceRef<'_, KsFrame>, _at: &Passive) -> Result<Self> {
        Ok(Self { formats: Shared::new(Lock::spin([None; 3]))? })
    }
}

impl Transform {
    /// Whether all pins that are connected have one format: pictures pass, they are not converted.
    fn check_formats(&self) -> Result<()> {
        let formats = self.formats.with(|formats| *formats);
        let mut connected = formats.into_iter().flatten();
        let Some(first) = connected.next() else { return Ok(()) };
        if connected.all(|other| other.layout == first.layout) {
            Ok(())
        } else {
            Err(NtError::INVALID_DEVICE_STATE)
        }
    }

    /// What an output has to speak.
    fn input_format(&self) -> Option<Stream> {
        self.formats.with(|[input, ..]| *input)
    }
}

impl FilterProcess for Transform {
    type Level = Passive;

    fn process(
        _filter: FilterRef<'_, Self>,
        mut pins: ProcessPins<'_, Self>,
        _at: &mut Passive,
    ) -> Result<Next> {
        let ready = pins.pin::<Port<Input>>(0).is_some_and(|input| input.has_frame());
        let blocked = pins.pin::<Port<InPlace>>(1).is_some_and(|output| !output.has_frame());
        if !ready || blocked {
            return Ok(Next::Wait);
        }
        // The copy first: it is to be what came, not what is made of it in place.
        if let Some(mut pair) = pins.pair::<Port<Input>, Port<Copied>>(0, 2) {
            pass(&mut pair)?;
        }
        match pins.pair::<Port<Input>, Port<InPlace>>(0, 1) {
            Some(mut pair) => pass(&mut pair)?,
            None => {
                let mut input = pins.pin::<Port<Input>>(0).ok_or(NtError::UNSUCCESSFUL)?;
                let all = input.bytes().len();
                input.finish(all)?;
            }
        }
        Ok(Next::Continue)
    }
}

/// Passes one picture from an input to an output. What cannot be passed is counted where it went wrong, and its frame
/// goes on empty.
fn pass<I, O>(pair: &mut Pair<'_, I, O>) -> Result<()>
where
    I: VideoPin,
    O: VideoPin + Pin<Flow = avstream::pin::Out>,
{
    let (input, output) = (pair.input(), pair.output());
    let (from, to) = (hold(input), hold(output));
    let written = if from.layout == to.layout { picture(pair, &from, input, output) } else { 0 };
    input.video().connection.with(|connection| connection.release());
    output.video().connection.with(|connection| connection.release());
    let Some(written) = written_bytes(pair, written) else { return Ok(()) };
    if let Some((from, mut to)) = pair.headers() {
        to.copy_from(&from);
        to.set_data_used(written);
    }
    let read = pair.input_bytes();
    pair.finish(read, written as usize)
}

fn hold<P: VideoPin>(pin: PinRef<'_, P>) -> Stream {
    pin.video().connection.with(|connection| connection.hold())
}

/// Nothing to finish when the output has no frame: the input goes its way with the other output.
fn written_bytes<I: Pin, O: Pin<Flow = avstream::pin::Out>>(
    pair: &Pair<'_, I, O>,
    written: u32,
) -> Option<u32> {
    pair.has_output().then_some(written)
}

/// Makes the output's picture of the input's, and says how long it is; 0 if there is none.
fn picture<I, O>(pair: &mut Pair<'_, I, O>, stream: &Stream, from: PinRef<'_, I>, to: PinRef<'_, O>) -> u32
where
    I: VideoPin,
    O: VideoPin + Pin<Flow = avstream::pin::Out>,
{
    let (input, output) = (from.video(), to.video());
    let bytes = stream.layout.size_bytes();
    let picture = match pair.frames() {
        Frames::InPlace(frame) => match guard::check(frame, &stream.layout) {
            Ok(()) => frame.get_mut(..bytes as usize),
            Err(refusal) => {
                guard::refuse(from, refusal, frame.len());
                None
            }
        },
        Frames::Apart { from: data, to: room } => copy(data, room, stream, from, to),
        Frames::Missing => {
            output.counters.starved();
            None
        }
    };
    let Some(picture) = picture else { return 0 };
    let Some(stamp) = Stamp::read(&stream.layout, picture) else {
        input.counters.unstamped();
        return bytes;
    };
    Stamp { hops: stamp.hops.saturating_add(1), ..stamp }.draw(&stream.layout, picture);
    input.counters.frame(stamp.number);
    output.counters.frame(stamp.number);
    bytes
}

/// The output's buffer with the input's picture in it, if both are long enough.
fn copy<'a, I: VideoPin, O: VideoPin>(
    from: &[u8],
    to: &'a mut [u8],
    stream: &Stream,
    input: PinRef<'_, I>,
    output: PinRef<'_, O>,
) -> Option<&'a mut [u8]> {
    guard::check(from, &stream.layout).map_err(|refusal| guard::refuse(input, refusal, from.len())).ok()?;
    guard::check(to, &stream.layout).map_err(|refusal| guard::refuse(output, refusal, to.len())).ok()?;
    let bytes = stream.layout.size_bytes() as usize;
    let (from, to) = (from.get(..bytes)?, to.get_mut(..bytes)?);
    avstream::bytes::copy_exactly(from, to);
    Some(to)
}
