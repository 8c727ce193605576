//! The input pin of a pull reader: `IPin` over an [`IAsyncReader`] of its peer, read from front to back.
//!
//! Page: "Negotiating Allocators", the pull model: this pin asks for the allocator while it is being connected, commits
//! it when streaming starts and decommits it when it stops.

use super::allocator;
use super::face::{Face, ipin};
use super::filter::{Activity, Completion};
use super::link::{FreeThreaded, Link, lock, pin_name};
use super::speak::{ComAllocator, ComReader};
use crate::failure::Failure;
use crate::media_type::MediaType;
use crate::negotiate::{Agreement, Log, pull, report};

use crate::properties::Properties;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use windows::Win32::Media::DirectShow::{IAsyncReader, IMediaSample, IPin};
use windows_core::{Interface, implement};

const UNITS_PER_BYTE: i64 = 10_000_000;

/// Takes the bytes of a stream in order.
pub trait ByteSink: Send {
    fn bytes(&mut self, data: &[u8]);
    fn end(&mut self);
}

/// How a pull reader asks.
#[derive(Clone, Copy, Debug)]
pub struct Asks {
    pub needs: Properties,
    /// Whether it provides an allocator of its own with its request.
    pub provides_allocator: bool,
}

/// The pin.
#[implement(IPin)]
pub(crate) struct PullPin {
    face: Arc<Shared>,
}

/// What the filter, the pin and the reading thread know.
pub(crate) struct Shared {
    link: Arc<Link>,
    asks: Asks,
    sink: Mutex<Box<dyn ByteSink>>,
    transport: Mutex<Option<Transport>>,
    reading: Mutex<Option<JoinHandle<()>>>,
    completion: Completion,
    log: Mutex<Log>,
}

#[derive(Clone)]
struct Transport {
    agreement: Agreement<ComAllocator>,
    reader: FreeThreaded<IAsyncReader>,
}

/// A pull reader's pin and the part of it that its filter starts and stops.
pub(crate) fn new(sink: Box<dyn ByteSink>, asks: Asks) -> (IPin, Arc<Link>, Arc<Shared>) {
    let link = Arc::new(Link::input("In"));
    let shared = Arc::new(Shared {
        link: Arc::clone(&link),
        asks,
        sink: Mutex::new(sink),
        transport: Mutex::new(None),
        reading: Mutex::new(None),
        completion: Completion::default(),
        log: Mutex::default(),
    });
    (PullPin { face: Arc::clone(&shared) }.into(), link, shared)
}

impl Activity for Shared {
    /// Pull step 4: the input pin commits.
    fn start(self: Arc<Self>) -> Result<(), Failure> {
        let Some(transport) = lock(&self.transport).clone() else { return Ok(()) };
        transport.agreement.start()?;
        let shared = Arc::clone(&self);
        *lock(&self.reading) = Some(thread::spawn(move || shared.read_all(&transport)));
        Ok(())
    }

    fn run(&self) -> Result<(), Failure> {
        self.completion.run(&self.link);
        Ok(())
    }

    fn pause(&self) -> Result<(), Failure> {
        self.completion.pause();
        Ok(())
    }

    fn stop(&self) {
        self.completion.stop();
        let transport = lock(&self.transport).clone();
        if let Some(transport) = transport {
            let _stopped = transport.agreement.stop(); // a foreign allocator's word; the thread ends either way
        }
        if let Some(thread) = lock(&self.reading).take() {
            let _joined = thread.join(); // a panic there was printed there
        }
    }

    fn log(&self) -> Log {
        lock(&self.log).clone()
    }

    fn transcript(&self) -> ks_client::Transcript {
        self.link.transcript()
    }
}

impl Shared {
    /// The reading thread: from the first byte to the last, or until the allocator is decommitted.
    fn read_all(&self, transport: &Transport) {
        let mut sink = lock(&self.sink);
        let mut at = 0;
        loop {
            match read_next(transport, at, sink.as_mut()) {
                Ok(0) => break,
                Ok(bytes) => at += bytes,
                Err(_) => return, // stopped, or the source failed: there is no end to tell
            }
        }
        sink.end();
        drop(sink);
        self.completion.ended(&self.link);
    }

    /// Pull steps 1 to 3, within `ReceiveConnection`.
    fn agree(&self, connector: &IPin) -> Result<Transport, Failure> {
        let reader: IAsyncReader = connector.cast().map_err(|_| Failure::NO_TRANSPORT)?;
        let preferred = self.asks.provides_allocator.then(|| ComAllocator::new(allocator::new()));
        let mut log = Log::default();
        let agreement =
            pull::InputPin { needs: self.asks.needs }.negotiate(&ComReader(&reader), preferred, &mut log);
        let (from, to) = (pin_name(connector), self.link.name());
        let between = report::Between { from: &from, to: &to, transport: "IAsyncReader" };
        self.link.note_all(report::transcript(&log, between));
        *lock(&self.log) = log;
        Ok(Transport { agreement: agreement?, reader: FreeThreaded(reader) })
    }
}

/// One sample's worth from byte `at` on; 0 at the end.
fn read_next(transport: &Transport, at: i64, sink: &mut dyn ByteSink) -> Result<i64, Failure> {
    let mut sample: Option<IMediaSample> = None;
    // SAFETY: a held interface and an out-parameter of our own.
    unsafe { transport.agreement.allocator.interface().GetBuffer(&mut sample, None, None, 0) }?;
    let sample = sample.ok_or(Failure::UNEXPECTED)?;
    let align = i64::from(transport.agreement.properties.align_bytes.max(1));
    // SAFETY: a held interface.
    let room = i64::from(unsafe { sample.GetSize() }) / align * align;
    let (start, stop) = (at * UNITS_PER_BYTE, (at + room) * UNITS_PER_BYTE);
    // SAFETY: a held interface; in-parameters that live for the call.
    unsafe { sample.SetTime(Some(&start), Some(&stop)) }?;
    let read = Interface::vtable(&transport.reader.0).SyncReadAligned;
    // SAFETY: held interfaces. S_FALSE, fewer bytes than asked, is the end's way to say so.
    let result = unsafe { read(transport.reader.0.as_raw(), sample.as_raw()) };
    Failure::from_code(result.0).map_or(Ok(()), Err)?;
    // SAFETY: a held interface.
    let (pointer, bytes) = (unsafe { sample.GetPointer() }?, unsafe { sample.GetActualDataLength() });
    let length = usize::try_from(bytes).map_err(|_| Failure::UNEXPECTED)?;
    // SAFETY: the sample holds that many bytes, and it is ours until we release it.
    sink.bytes(unsafe { std::slice::from_raw_parts(pointer, length) });
    Ok(i64::from(bytes))
}

ipin!(PullPin_Impl);

impl Face for Shared {
    fn link(&self) -> &Link {
        &self.link
    }

    fn receive_connection(&self, peer: &IPin, media_type: MediaType) -> Result<(), Failure> {
        self.link.may_connect(peer)?;
        if media_type.major != crate::media_type::STREAM {
            return Err(Failure::TYPE_NOT_ACCEPTED);
        }
        let transport = self.agree(peer)?;
        *lock(&self.transport) = Some(transport);
        self.link.connect(peer, media_type);
        Ok(())
    }

    fn is_active(&self) -> bool {
        lock(&self.reading).is_some()
    }

    fn disconnected(&self) {
        let transport = lock(&self.transport).take();
        drop(transport); // not under the lock: foreign code
    }

    fn accepts(&self, media_type: &MediaType) -> bool {
        media_type.major == crate::media_type::STREAM
    }

    fn end_of_stream(&self) -> Result<(), Failure> {
        Ok(()) // the reader finds the end by reading, and flushing and segments are the source's
    }

    fn begin_flush(&self) -> Result<(), Failure> {
        Ok(())
    }

    fn end_flush(&self) -> Result<(), Failure> {
        Ok(())
    }

    fn new_segment(&self) -> Result<(), Failure> {
        Ok(())
    }
}
