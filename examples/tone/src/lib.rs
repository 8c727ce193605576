//! An audio capture driver that plays a tone: one filter, one output, 48 kHz, 16 bits, mono.
//!
//! Read it from below: the device has a filter, the filter has a pin, the pin says which formats it speaks, makes the
//! context of a connection, and fills each buffer that comes. The tone's pitch is a property. There is no hardware whose
//! interrupt would pace it, so a buffer is filled as soon as it is there.
#![no_std]
#![cfg(windows)]

use avstream::device::NewDevice;
use avstream::format::{Intersection, wave_format};
use avstream::framing::{Framing, Item as FramingItem, Sizes};
use avstream::lock::{Lock, Spin};
use avstream::pin::{NewPin, Out, Processing};
use avstream::property::{Get, Item, OnPin, Property, PropertySet, Request, Set};
use avstream::raw::{self, GUID, KSDATAFORMAT, KSDATAFORMAT_WAVEFORMATEX, KSDATARANGE_AUDIO, WAVEFORMATEX};
use avstream::{
    DataRange, Device, DeviceRef, Filter, FilterRef, FilterType, Format, Intersect, Next, NtError, Passive,
    Pin, PinProcess, PinRef, PinType, Result, State,
};

avstream::driver!(Tones);

const RATE: u32 = 48_000;
const BYTES_PER_SAMPLE: u32 = 2;
/// A buffer holds ten milliseconds.
const BUFFER_BYTES: u32 = RATE / 100 * BYTES_PER_SAMPLE;

/// The oscillator: a phase that wraps once for each wave.
#[derive(Clone, Copy)]
struct Oscillator {
    phase: u32,
    step: u32,
}

impl Oscillator {
    const fn new(hertz: u32) -> Self {
        Self { phase: 0, step: ((hertz as u64) << 32).wrapping_div(RATE as u64) as u32 }
    }

    const fn hertz(self) -> u32 {
        (self.step as u64 * RATE as u64).wrapping_add(1 << 31).wrapping_shr(32) as u32
    }

    /// The next sample: a sine, near enough, out of two parabolas.
    fn sample(&mut self) -> i16 {
        self.phase = self.phase.wrapping_add(self.step);
        // -32768 ..= 32767 over one wave.
        let x = i32::from((self.phase >> 16) as u16 as i16);
        let parabola = (x * (32_768 - x.abs())) >> 13;
        parabola.clamp(-32_768, 32_767) as i16
    }
}

/// The pin: one connection's tone.
struct Output {
    oscillator: Lock<Oscillator, Spin>,
}

const AUDIO: GUID = raw::KSDATAFORMAT_TYPE_AUDIO;
const PCM: GUID = GUID::from_u128(0x0000_0001_0000_0010_8000_00aa_0038_9b71);

const fn header(size: usize) -> KSDATAFORMAT {
    KSDATAFORMAT {
        FormatSize: size as u32,
        Flags: 0,
        SampleSize: BYTES_PER_SAMPLE,
        Reserved: 0,
        MajorFormat: AUDIO,
        SubFormat: PCM,
        Specifier: raw::KSDATAFORMAT_SPECIFIER_WAVEFORMATEX,
    }
}

static RANGE: KSDATARANGE_AUDIO = KSDATARANGE_AUDIO {
    DataRange: header(size_of::<KSDATARANGE_AUDIO>()),
    MaximumChannels: 1,
    MinimumBitsPerSample: 16,
    MaximumBitsPerSample: 16,
    MinimumSampleFrequency: RATE,
    MaximumSampleFrequency: RATE,
};

const WAVE: WAVEFORMATEX = WAVEFORMATEX {
    wFormatTag: 1,
    nChannels: 1,
    nSamplesPerSec: RATE,
    nAvgBytesPerSec: RATE * BYTES_PER_SAMPLE,
    nBlockAlign: BYTES_PER_SAMPLE as u16,
    wBitsPerSample: 16,
    cbSize: 0,
};

const FRAMING: Framing =
    Framing::new(
        &[FramingItem::system(8, Sizes::between(BUFFER_BYTES, BUFFER_BYTES * 100, 2)).aligned_to(2)],
    );

impl Pin for Output {
    type Filter = Tone;
    type Flow = Out;
    const CATEGORY: GUID = raw::KSCATEGORY_AUDIO;
    const NAME: GUID = raw::PINNAME_CAPTURE;
    const RANGES: &'static [DataRange] = &[DataRange::audio(&RANGE)];
    const FRAMING: Option<&'static Framing> = Some(&FRAMING);
    const FLAGS: u32 = raw::KSPIN_FLAG_PROCESS_IN_RUN_STATE_ONLY;
    const PROCESS: Processing<Self> = Processing::by_pin();
    const INTERSECT: Intersection = Intersection::by::<Self>();
    const PROPERTIES: &'static [PropertySet<OnPin<Self>>] = &[PITCH];

    fn accept(_filter: FilterRef<'_, Tone>, format: Format<'_>, _range: Format<'_>) -> Result<()> {
        let wave: WAVEFORMATEX = format.read_at(size_of::<KSDATAFORMAT>()).ok_or(NtError::NO_MATCH)?;
        let (rate, channels, bits, tag) =
            (wave.nSamplesPerSec, wave.nChannels, wave.wBitsPerSample, wave.wFormatTag);
        let same = (rate, channels, bits, tag) == (RATE, 1, 16, 1);
        if same { Ok(()) } else { Err(NtError::NO_MATCH) }
    }

    fn create(_pin: &NewPin<'_, Self>, _at: &Passive) -> Result<Self> {
        Ok(Self { oscillator: Lock::spin(Oscillator::new(440)) })
    }

    fn set_state(pin: PinRef<'_, Self>, to: State, from: State, _at: &Passive) -> Result<()> {
        if (to, from) == (State::Acquire, State::Stop) {
            pin.oscillator.with(|oscillator| oscillator.phase = 0);
        }
        Ok(())
    }
}

impl PinProcess for Output {
    type Level = Passive;

    fn process(pin: PinRef<'_, Self>, _at: &mut Passive) -> Result<Next> {
        let Some(mut frame) = pin.leading_edge() else { return Ok(Next::Wait) };
        let mut oscillator = pin.oscillator.with(|oscillator| *oscillator);
        let mut filled = 0;
        for sample in frame.bytes_mut().chunks_exact_mut(BYTES_PER_SAMPLE as usize) {
            sample.iter_mut().zip(oscillator.sample().to_le_bytes()).for_each(|(to, from)| *to = from);
            filled += BYTES_PER_SAMPLE;
        }
        pin.oscillator.with(|shared| shared.phase = oscillator.phase);
        if let Some(mut header) = frame.header() {
            header.set_data_used(filled);
        }
        frame.finish();
        Ok(Next::Continue)
    }
}

impl Intersect for Output {
    type Answer = KSDATAFORMAT_WAVEFORMATEX;

    fn intersect(_: Option<FilterRef<'_, Tone>>, wanted: Format<'_>, _: Format<'_>) -> Result<Self::Answer> {
        // A client that asks with a range of no more than three GUIDs takes what there is.
        let range: Option<[u32; 5]> = wanted.read_at(size_of::<KSDATAFORMAT>());
        match range {
            Some([channels, _, _, slowest, fastest]) if channels == 0 || slowest > RATE || fastest < RATE => {
                Err(NtError::NO_MATCH)
            }
            _ => Ok(wave_format(header(size_of::<KSDATAFORMAT_WAVEFORMATEX>()), WAVE)),
        }
    }
}

/// The pitch, in hertz.
struct Pitch;

impl Property for Pitch {
    type Value = u32;
    const ID: u32 = 0;
}

impl Get<OnPin<Output>> for Pitch {
    fn get(pin: PinRef<'_, Output>) -> Result<u32> {
        Ok(pin.oscillator.with(|oscillator| oscillator.hertz()))
    }
}

impl Set<OnPin<Output>> for Pitch {
    fn set(pin: PinRef<'_, Output>, hertz: u32, _request: &Request<'_>) -> Result<()> {
        if !(20..=20_000).contains(&hertz) {
            return Err(NtError::INVALID_PARAMETER);
        }
        pin.oscillator.with(|oscillator| oscillator.step = Oscillator::new(hertz).step);
        Ok(())
    }
}

const PITCH_SET: GUID = GUID::from_u128(0x5d1c_0a55_5c0e_4a57_9a0d_3a52_7b0f_44a0);
const PITCH_ITEMS: &[Item<OnPin<Output>>] = &[Item::get_set::<Pitch>()];
const PITCH: PropertySet<OnPin<Output>> = PropertySet::new(&PITCH_SET, PITCH_ITEMS);

/// The filter.
struct Tone;

impl Filter for Tone {
    type Device = Tones;
    const REFERENCE: GUID = GUID::from_u128(0x8d2e_57a1_2f39_4ab2_8a4c_b8c6_6a54_2d11);
    const CATEGORIES: &'static [GUID] = &[raw::KSCATEGORY_CAPTURE, raw::KSCATEGORY_AUDIO];
    const PINS: &'static [PinType<Self>] = &[PinType::of::<Output>()];

    fn create(_device: DeviceRef<'_, Tones>, _at: &Passive) -> Result<Self> {
        Ok(Self)
    }
}

/// The device.
struct Tones;

impl Device for Tones {
    const FILTERS: &'static [FilterType<Self>] = &[FilterType::of::<Tone>()];

    fn add(_device: &NewDevice<'_>, _at: &Passive) -> Result<Self> {
        Ok(Self)
    }
}
