//! The output pin of a source: `IPin` and `IAMBufferNegotiation` over a [`FrameSource`], pushing samples to its peer.
//!
//! Pages: strmif/nn-strmif-ipin (`Connect` is called on the output pin), nn-strmif-iambuffernegotiation (what an
//! application suggests before the connection). The selection is [`push::OutputPin`]'s.

use super::filter::Activity;
use super::link::{FreeThreaded, Link, fits, lock};
use super::media_type::{self, Lent};
use super::speak::{ComAllocator, ComInputPin};
use super::{FALSE, OK, allocator};
use crate::failure::Failure;
use crate::flow::{Filled, FrameSource};
use crate::media_type::MediaType;
use crate::negotiate::push;
use crate::negotiate::{Access, Agreement, Log, Owner};
use crate::properties::Properties;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use windows::Win32::Media::DirectShow::{
    ALLOCATOR_PROPERTIES, IAMBufferNegotiation, IAMBufferNegotiation_Impl, IEnumMediaTypes, IMediaSample,
    IMemInputPin, IPin, IPin_Impl, PIN_DIRECTION, PIN_INFO,
};
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows_core::{HRESULT, IUnknownImpl, Interface, OutRef, PWSTR, Ref, Result, implement};

/// The pin.
#[implement(IPin, IAMBufferNegotiation)]
pub(crate) struct OutputPin {
    link: Arc<Link>,
    shared: Arc<Shared>,
}

/// What the filter, the pin and the streaming thread know.
pub(crate) struct Shared {
    link: Arc<Link>,
    prefers: Owner,
    offers: Vec<MediaType>,
    /// Locked by the streaming thread for as long as it runs; by others only while the filter is stopped.
    source: Mutex<Box<dyn FrameSource>>,
    suggested: Mutex<Option<Properties>>,
    transport: Mutex<Option<Transport>>,
    streaming: Mutex<Option<JoinHandle<()>>>,
    log: Mutex<Log>,
}

/// How samples reach the peer.
#[derive(Clone)]
struct Transport {
    agreement: Agreement<ComAllocator>,
    input: FreeThreaded<IMemInputPin>,
}

/// A source's pin and the part of it that its filter starts and stops.
pub(crate) fn new(source: Box<dyn FrameSource>, prefers: Owner) -> (IPin, Arc<Link>, Arc<Shared>) {
    let link = Arc::new(Link::output("Out"));
    let shared = Arc::new(Shared {
        link: Arc::clone(&link),
        prefers,
        offers: source.offers(),
        source: Mutex::new(source),
        suggested: Mutex::new(None),
        transport: Mutex::new(None),
        streaming: Mutex::new(None),
        log: Mutex::default(),
    });
    (OutputPin { link: Arc::clone(&link), shared: Arc::clone(&shared) }.into(), link, shared)
}

impl Activity for Shared {
    /// Push step 7: the allocator is committed, then samples flow. A pin without a peer has nothing to do.
    fn start(self: Arc<Self>) -> std::result::Result<(), Failure> {
        let Some(transport) = lock(&self.transport).clone() else { return Ok(()) };
        transport.agreement.start()?;
        let shared = Arc::clone(&self);
        *lock(&self.streaming) = Some(thread::spawn(move || shared.stream(&transport)));
        Ok(())
    }

    fn stop(&self) {
        let transport = lock(&self.transport).clone();
        if let Some(transport) = transport {
            let _stopped = transport.agreement.stop(); // a foreign allocator's word; the thread ends either way
        }
        if let Some(thread) = lock(&self.streaming).take() {
            let _joined = thread.join(); // a panic there was printed there
        }
    }

    fn log(&self) -> Log {
        lock(&self.log).clone()
    }
}

impl Shared {
    /// The streaming thread: until the allocator is decommitted, the peer refuses, or the frames end.
    fn stream(&self, transport: &Transport) {
        let Some(connection) = self.link.connection() else { return };
        let mut source = lock(&self.source);
        if source.start().is_err() {
            return;
        }
        let ended = pump(source.as_mut(), transport, &connection.peer.0);
        source.stop();
        if ended {
            // SAFETY: a held interface. Its answer changes nothing: the stream is over.
            let _told = unsafe { connection.peer.0.EndOfStream() };
        }
    }

    /// What the connection's needs become with what an application suggested.
    fn needs(&self, source_needs: Properties) -> Properties {
        lock(&self.suggested).map_or(source_needs, |suggested| source_needs.merged_with(suggested))
    }

    /// Tries one type: the peer, the source, the allocator. A failure leaves both pins as they were.
    fn try_type(&self, this: &IPin, peer: &IPin, media_type: &MediaType) -> std::result::Result<(), Failure> {
        Link::offer(peer, this, media_type)?;
        let agreed = self.agree(peer, media_type);
        match agreed {
            Ok(transport) => {
                *lock(&self.transport) = Some(transport);
                self.link.connect(peer, media_type.clone());
                Ok(())
            }
            Err(failure) => {
                // SAFETY: a held interface; it was connected by `offer`.
                let _undone = unsafe { peer.Disconnect() }; // nothing more can be done if it will not
                Err(failure)
            }
        }
    }

    fn agree(&self, peer: &IPin, media_type: &MediaType) -> std::result::Result<Transport, Failure> {
        let needs = self.needs(lock(&self.source).set_format(media_type)?);
        let input: IMemInputPin = peer.cast().map_err(|_| Failure::NO_TRANSPORT)?;
        let side = push::OutputPin { needs, prefers: self.prefers, access: Access::ReadWrite };
        let own = || Ok(ComAllocator::new(allocator::new()));
        let mut log = Log::default();
        let agreement = side.negotiate(&ComInputPin(&input), own, &mut log);
        *lock(&self.log) = log;
        Ok(Transport { agreement: agreement?, input: FreeThreaded(input) })
    }
}

/// Fills and delivers until something ends it; whether the frames ended by themselves.
fn pump(source: &mut dyn FrameSource, transport: &Transport, peer: &IPin) -> bool {
    let mut changed = None;
    while let Ok(sample) = next_buffer(transport) {
        match fill(source, &sample) {
            Ok(Filled::Frame { .. }) => {}
            Ok(Filled::Change(media_type)) if accepts(peer, &media_type) => {
                changed = Some(media_type);
                continue;
            }
            Ok(Filled::End) => return true,
            Ok(Filled::Change(_)) | Err(_) => return false,
        }
        if let Some(media_type) = changed.take()
            && attach(&sample, &media_type).is_err()
        {
            return false;
        }
        let receive = Interface::vtable(&transport.input.0).Receive;
        // SAFETY: held interfaces. S_FALSE and failures both mean that the peer wants no more.
        if unsafe { receive(transport.input.0.as_raw(), sample.as_raw()) } != OK {
            return false;
        }
    }
    false
}

/// Whether the peer takes the type from the next sample on (page "Dynamic Format Changes", QueryAccept downstream).
fn accepts(peer: &IPin, media_type: &MediaType) -> bool {
    // SAFETY: a held interface, and a type that lives for the call.
    Lent::new(media_type).is_ok_and(|lent| unsafe { peer.QueryAccept(lent.as_ptr()) } == OK)
}

/// "Attach the media type to the first sample of the new format."
fn attach(sample: &IMediaSample, media_type: &MediaType) -> std::result::Result<(), Failure> {
    let lent = Lent::new(media_type)?;
    // SAFETY: a held interface, and a type that lives for the call.
    Ok(unsafe { sample.SetMediaType(lent.as_ptr()) }?)
}

fn next_buffer(transport: &Transport) -> Result<IMediaSample> {
    let mut sample = None;
    // SAFETY: a held interface and an out-parameter of our own.
    unsafe { transport.agreement.allocator.interface().GetBuffer(&mut sample, None, None, 0) }?;
    sample.ok_or_else(|| Failure::UNEXPECTED.into())
}

fn fill(source: &mut dyn FrameSource, sample: &IMediaSample) -> std::result::Result<Filled, Failure> {
    // SAFETY: a held interface.
    let pointer = unsafe { sample.GetPointer() }?;
    // SAFETY: a held interface.
    let size = usize::try_from(unsafe { sample.GetSize() }).map_err(|_| Failure::UNEXPECTED)?;
    // SAFETY: a sample fresh from its allocator: `size` bytes that nobody else has.
    let filled = source.fill(unsafe { std::slice::from_raw_parts_mut(pointer, size) })?;
    if let Filled::Frame { bytes, span } = &filled {
        let (bytes, span) = (*bytes, *span);
        // SAFETY: a held interface.
        unsafe { sample.SetActualDataLength(i32::try_from(bytes).map_err(|_| Failure::BUFFER_OVERFLOW)?) }?;
        // SAFETY: a held interface.
        unsafe { sample.SetSyncPoint(true) }?;
        if let Some(span) = span {
            let stop = span.stop_100ns;
            // SAFETY: a held interface; in-parameters that live for the call.
            unsafe { sample.SetTime(Some(&span.start_100ns), stop.as_ref().map(std::ptr::from_ref)) }?;
        }
    }
    Ok(filled)
}

impl IPin_Impl for OutputPin_Impl {
    fn Connect(&self, peer: Ref<IPin>, media_type: *const AM_MEDIA_TYPE) -> Result<()> {
        let peer = peer.ok().map_err(|_| Failure::POINTER)?;
        self.link.may_connect(peer)?;
        let wanted = if media_type.is_null() {
            None
        } else {
            // SAFETY: not NULL, an in-parameter of COM's caller.
            Some(unsafe { media_type::read(media_type) }?)
        };
        let this: IPin = self.to_interface();
        let mut last = Failure::NO_ACCEPTABLE_TYPES;
        let offers = self.shared.offers.iter();
        for offer in offers.filter(|offer| wanted.as_ref().is_none_or(|wanted| fits(wanted, offer))) {
            match self.shared.try_type(&this, peer, offer) {
                Ok(()) => return Ok(()),
                Err(Failure::TYPE_NOT_ACCEPTED) => {}
                Err(failure) => last = failure,
            }
        }
        Err(last.into())
    }

    fn ReceiveConnection(&self, _: Ref<IPin>, _: *const AM_MEDIA_TYPE) -> Result<()> {
        Err(Failure::UNEXPECTED.into()) // "called on the input pin"
    }

    fn Disconnect(&self) -> Result<()> {
        if lock(&self.shared.streaming).is_some() {
            return Err(Failure::NOT_STOPPED.into());
        }
        *lock(&self.shared.transport) = None;
        if self.link.disconnect() { Ok(()) } else { Err(windows_core::Error::from_hresult(FALSE)) }
    }

    fn ConnectedTo(&self) -> Result<IPin> {
        self.link.connected_to()
    }

    fn ConnectionMediaType(&self, out: *mut AM_MEDIA_TYPE) -> Result<()> {
        // SAFETY: an out-parameter of COM's caller.
        unsafe { self.link.connection_media_type(out) }
    }

    fn QueryPinInfo(&self, out: *mut PIN_INFO) -> Result<()> {
        // SAFETY: an out-parameter of COM's caller.
        unsafe { self.link.query_pin_info(out) }
    }

    fn QueryDirection(&self) -> Result<PIN_DIRECTION> {
        Ok(self.link.direction())
    }

    fn QueryId(&self) -> Result<PWSTR> {
        self.link.query_id()
    }

    fn QueryAccept(&self, media_type: *const AM_MEDIA_TYPE) -> HRESULT {
        // SAFETY: an in-parameter of COM's caller.
        match unsafe { media_type::read(media_type) } {
            Ok(media_type) if self.shared.offers.contains(&media_type) => OK,
            Ok(_) => FALSE,
            Err(failure) => HRESULT(failure.code()),
        }
    }

    fn EnumMediaTypes(&self) -> Result<IEnumMediaTypes> {
        Ok(Link::enumerate(self.shared.offers.clone()))
    }

    fn QueryInternalConnections(&self, _: OutRef<IPin>, _: *mut u32) -> Result<()> {
        Err(Failure::NOT_IMPLEMENTED.into()) // "all input pins connect to all output pins"
    }

    fn EndOfStream(&self) -> Result<()> {
        Err(Failure::UNEXPECTED.into()) // "called on the input pin", and so are the next three
    }

    fn BeginFlush(&self) -> Result<()> {
        Err(Failure::UNEXPECTED.into())
    }

    fn EndFlush(&self) -> Result<()> {
        Err(Failure::UNEXPECTED.into())
    }

    fn NewSegment(&self, _: i64, _: i64, _: f64) -> Result<()> {
        Err(Failure::UNEXPECTED.into())
    }
}

impl IAMBufferNegotiation_Impl for OutputPin_Impl {
    /// "Must be called before the pins connect"; a negative member means "no preference".
    fn SuggestAllocatorProperties(&self, suggested: *const ALLOCATOR_PROPERTIES) -> Result<()> {
        // SAFETY: NULL or readable, an in-parameter of COM's caller.
        let suggested = unsafe { suggested.as_ref() }.ok_or(Failure::POINTER)?;
        if self.link.connection().is_some() {
            return Err(Failure::ALREADY_CONNECTED.into());
        }
        let Properties { buffers, buffer_bytes, align_bytes, prefix_bytes } = allocator::from_wire(suggested);
        *lock(&self.shared.suggested) = Some(Properties {
            buffers: buffers.max(0),
            buffer_bytes: buffer_bytes.max(0),
            align_bytes: align_bytes.max(0),
            prefix_bytes: prefix_bytes.max(0),
        });
        Ok(())
    }

    /// The properties of the allocator in use: the pin must be connected and have chosen one.
    fn GetAllocatorProperties(&self) -> Result<ALLOCATOR_PROPERTIES> {
        let transport = lock(&self.shared.transport).clone().ok_or(Failure::NOT_CONNECTED)?;
        Ok(allocator::to_wire(transport.agreement.properties))
    }
}
