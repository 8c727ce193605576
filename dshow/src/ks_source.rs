//! A KS output pin as a [`FrameSource`]: what the proxy filter is built around.
//!
//! ks-client's objects stay on one thread, and so does a hosted machine; DirectShow calls a filter from any. So the KS side
//! lives on a thread of its own, which this type sends commands to. A command that KS refuses comes back as
//! HRESULT_FROM_NT of its status, and [`KsSource::last_error`] has the whole sentence.
//!
//! The frames that the pin fills are the client's own memory (the transport's), because KS takes nothing else; each
//! is copied once, into the sample that DirectShow's allocator gave.

use crate::failure::Failure;
use crate::flow::{Filled, FrameSource};
use crate::media_type::MediaType;
use crate::properties::Properties;
use crate::sample::Span;
use ks_client::{Connect, DataFlow, DataFormat, Error, Filter, GUID, Pin, State, Stream, Transport};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Frames that the client keeps with the pin: at least three are to be outstanding (page "Specifying Allocator
/// Framing in AVStream Codecs").
const FRAMES_WITH_PIN: u32 = 3;
/// How long a frame may take before the source is called dead.
const FRAME_LIMIT: Duration = Duration::from_secs(10);

/// Which pin.
#[derive(Clone, Debug)]
pub struct Which {
    /// The KS category under which the filter is found.
    pub category: GUID,
    /// A part of the filter's friendly name or link; empty takes the first.
    pub filter: String,
    /// The pin's number.
    pub pin: u32,
}

/// The pin, from any thread.
pub struct KsSource {
    offers: Vec<MediaType>,
    commands: Sender<Command>,
    thread: Option<JoinHandle<()>>,
    last_error: Arc<Mutex<Option<String>>>,
    spare: Vec<u8>,
}

type Answer<T> = Sender<Result<T, Error>>;

enum Command {
    SetFormat(DataFormat, Answer<Properties>),
    Start(Answer<()>),
    /// The buffer travels with the command, and comes back with a frame in it.
    Next(Vec<u8>, Answer<Arrived>),
    Stop(Answer<()>),
}

struct Arrived {
    data: Vec<u8>,
    time_100ns: Option<u64>,
}

impl KsSource {
    /// Opens the filter on a thread of its own. `transport` is called there, and what it makes stays there.
    pub fn open<T>(which: Which, transport: T) -> Result<Self, String>
    where
        T: FnOnce() -> Result<Rc<dyn Transport>, String> + Send + 'static,
    {
        let (commands, inbox) = channel();
        let (ready, opened) = channel();
        let thread = thread::spawn(move || {
            let side = transport().and_then(|transport| KsSide::open(&transport, &which));
            let offers = side.as_ref().map(|(_, offers)| offers.clone()).map_err(Clone::clone);
            if ready.send(offers).is_ok()
                && let Ok((side, _)) = side
            {
                side.serve(&inbox);
            }
        });
        let offers =
            opened.recv().map_err(|_| "the thread of the KS side ended before it answered".to_owned())??;
        Ok(Self { offers, commands, thread: Some(thread), last_error: Arc::default(), spare: Vec::new() })
    }

    /// The sentence behind the last failure, for a person: the object, the operation and the status.
    pub fn last_error(&self) -> Arc<Mutex<Option<String>>> {
        Arc::clone(&self.last_error)
    }

    fn ask<T>(&self, command: impl FnOnce(Answer<T>) -> Command) -> Result<T, Failure> {
        let (answer, answered) = channel();
        self.commands.send(command(answer)).map_err(|_| Failure::UNEXPECTED)?;
        let result = answered.recv().map_err(|_| Failure::UNEXPECTED)?;
        result.map_err(|error| {
            *self.last_error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_string());
            error.status().map_or(Failure::FAIL, |status| Failure::from_nt(status.0))
        })
    }
}

impl FrameSource for KsSource {
    fn offers(&self) -> Vec<MediaType> {
        self.offers.clone()
    }

    fn set_format(&mut self, media_type: &MediaType) -> Result<Properties, Failure> {
        let format = DataFormat::new(media_type.to_ks()).ok_or(Failure::TYPE_NOT_ACCEPTED)?;
        self.ask(|answer| Command::SetFormat(format, answer))
    }

    fn start(&mut self) -> Result<(), Failure> {
        self.ask(Command::Start)
    }

    fn fill(&mut self, buffer: &mut [u8]) -> Result<Filled, Failure> {
        let spare = std::mem::take(&mut self.spare);
        let Arrived { data, time_100ns } = self.ask(|answer| Command::Next(spare, answer))?;
        let target = buffer.get_mut(..data.len()).ok_or(Failure::BUFFER_OVERFLOW)?;
        target.copy_from_slice(&data);
        let bytes = data.len();
        self.spare = data;
        let span = time_100ns.map(|time| Span { start_100ns: time.cast_signed(), stop_100ns: None });
        Ok(Filled::Frame { bytes, span })
    }

    fn stop(&mut self) {
        // A failure is in `last_error`; the pin is closed with the source all the same.
        let _stopped = self.ask(Command::Stop);
    }
}

impl Drop for KsSource {
    fn drop(&mut self) {
        let (closed, _) = channel();
        self.commands = closed; // the thread's inbox ends, and it with that
        if let Some(thread) = self.thread.take() {
            let _joined = thread.join(); // a panic there was printed there
        }
    }
}

/// What lives on the KS thread.
struct KsSide {
    filter: Filter,
    pin_id: u32,
    pin: Option<Pin>,
    frame_bytes: usize,
    stream: Option<Stream>,
}

impl KsSide {
    fn open(transport: &Rc<dyn Transport>, which: &Which) -> Result<(Self, Vec<MediaType>), String> {
        let found = transport.interfaces(&which.category).map_err(|failure| failure.to_string())?;
        let wanted = |interface: &&ks_client::Interface| {
            let name = interface.friendly_name.as_deref().unwrap_or_default();
            name.contains(&which.filter) || interface.link.contains(&which.filter)
        };
        let interface = found.iter().find(wanted).ok_or_else(|| {
            format!(
                "no filter of category {} is called {:?}: ksctl list shows what there is",
                which.category, which.filter
            )
        })?;
        let name = interface.friendly_name.as_deref().unwrap_or(&interface.link);
        let filter = Filter::open(transport, &interface.link, name).map_err(|error| error.to_string())?;
        let offers = offers(&filter, which.pin)?;
        Ok((Self { filter, pin_id: which.pin, pin: None, frame_bytes: 0, stream: None }, offers))
    }

    fn serve(mut self, inbox: &Receiver<Command>) {
        // Who asked may be gone by the time of the answer; then nobody misses it.
        for command in inbox {
            match command {
                Command::SetFormat(format, answer) => drop(answer.send(self.set_format(&format))),
                Command::Start(answer) => drop(answer.send(self.start())),
                Command::Next(buffer, answer) => drop(answer.send(self.next(buffer))),
                Command::Stop(answer) => drop(answer.send(self.stop())),
            }
        }
        let _stopped = self.stop(); // the pin closes with this side in any case
    }

    /// A pin of that format: the one there is, if it takes the format, else a new one.
    fn set_format(&mut self, format: &DataFormat) -> Result<Properties, Error> {
        self.stop()?;
        self.pin = None; // closed first: a pin factory may allow one instance
        let pin = self.filter.create_pin(&Connect::new(self.pin_id, format))?;
        self.frame_bytes = format.frame_bytes().unwrap_or_else(|| format.sample_size()) as usize;
        let framing = pin.framing()?;
        let from_framing = framing.and_then(|raw| framing::Framing::new(&raw).ok());
        let wishes = from_framing.and_then(|framing| framing::directshow::properties(&framing, 0).ok());
        let least = Properties {
            buffers: FRAMES_WITH_PIN.cast_signed(),
            buffer_bytes: i32::try_from(self.frame_bytes).unwrap_or(i32::MAX),
            align_bytes: 1,
            prefix_bytes: 0,
        };
        self.pin = Some(pin);
        Ok(wishes.map_or(least, |wishes| least.merged_with(wishes.value.into())))
    }

    /// To RUN, with frames queued on the way: a pin asks for them from PAUSE on.
    fn start(&mut self) -> Result<(), Error> {
        let Some(pin) = &self.pin else { return Ok(()) };
        let mut stream = Stream::new(pin);
        pin.set_state(State::Pause)?;
        for _ in 0..FRAMES_WITH_PIN {
            let frame = stream.frame(self.frame_bytes, 64)?;
            stream.queue(frame, 0)?;
        }
        pin.set_state(State::Run)?;
        self.stream = Some(stream);
        Ok(())
    }

    /// The next frame, copied; its memory goes back to the pin.
    fn next(&mut self, mut data: Vec<u8>) -> Result<Arrived, Error> {
        let stopped = || Error::Impossible { object: "pin".into(), problem: "it is not running".into() };
        let stream = self.stream.as_mut().ok_or_else(stopped)?;
        let arrival = stream.next(FRAME_LIMIT)?.ok_or_else(|| Error::Impossible {
            object: "pin".into(),
            problem: format!("no frame came within {} s", FRAME_LIMIT.as_secs()),
        })?;
        data.clear();
        data.extend_from_slice(arrival.frame.used());
        let time_100ns = arrival.frame.presentation_time();
        stream.queue(arrival.frame, 0)?;
        Ok(Arrived { data, time_100ns })
    }

    fn stop(&mut self) -> Result<(), Error> {
        let stream = self.stream.take();
        if let Some(pin) = &self.pin {
            pin.set_state(State::Stop)?;
        }
        drop(stream); // takes back what the pin still had
        Ok(())
    }
}

/// What the pin offers: the format that it makes of each of its ranges.
fn offers(filter: &Filter, pin: u32) -> Result<Vec<MediaType>, String> {
    let factory = filter.pin(pin).map_err(|error| error.to_string())?;
    if factory.data_flow != DataFlow::Out {
        return Err(format!(
            "{} takes data in: a source needs a pin that data flows out of",
            factory.label()
        ));
    }
    let formats = factory.data_ranges.iter().filter_map(|range| {
        let format = filter.intersect(pin, std::slice::from_ref(range)).ok()?;
        MediaType::from_ks(format.bytes()).ok()
    });
    let formats: Vec<_> = formats.collect();
    if formats.is_empty() {
        return Err(format!("{} makes no format of any of its data ranges", factory.label()));
    }
    Ok(formats)
}
