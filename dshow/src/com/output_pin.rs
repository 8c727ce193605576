//! The output pin of a source: `IPin` and `IAMBufferNegotiation` over a [`Supply`], pushing samples to its peer.
//!
//! Pages: strmif/nn-strmif-ipin (`Connect` is called on the output pin), nn-strmif-iambuffernegotiation (what an
//! application suggests before the connection). The selection is [`push::OutputPin`]'s, the streaming thread
//! [`super::pump`]'s.

use super::allocator;
use super::face::{Face, ipin};
use super::filter::Activity;
use super::kernel::{self, KernelEnd};
use super::link::{Connection, Link, fits, lock, pin_name};
use super::media_type::Lent;
use super::pump::{Asked, Pump, Transport};
use super::speak::{ComAllocator, ComInputPin};
use crate::failure::Failure;
use crate::ks::Carried;
use crate::media_type::MediaType;
use crate::negotiate::{Access, Log, Owner, push, report};
use crate::properties::Properties;
use crate::supply::{Control, Supply};
use ks_client::Transcript;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use windows::Win32::Media::DirectShow::{
    ALLOCATOR_PROPERTIES, IAMBufferNegotiation, IMemAllocator, IMemInputPin, IPin,
};
use windows_core::{Interface, implement};

/// How long the streaming thread may take to go over to another format: a frame may have to arrive first.
const CHANGE_LIMIT: Duration = Duration::from_secs(10);

/// The pin.
#[implement(IPin, IAMBufferNegotiation)]
pub(crate) struct OutputPin {
    pub(super) face: Arc<Shared>,
}

/// What the filter, the pin and the streaming thread know.
pub(crate) struct Shared {
    link: Arc<Link>,
    prefers: Owner,
    offers: Vec<MediaType>,
    /// What an application chose (`IAMStreamConfig::SetFormat`): then it is the only offer.
    chosen: Mutex<Option<MediaType>>,
    control: Arc<dyn Control>,
    /// Locked by the streaming thread for as long as it runs; by others only while the filter is stopped.
    supply: Mutex<Box<dyn Supply>>,
    /// Where the pin is one of KS.
    kernel: Option<KernelEnd>,
    make_allocator: Box<dyn Fn() -> IMemAllocator + Send + Sync>,
    suggested: Mutex<Option<Properties>>,
    transport: Mutex<Option<Transport>>,
    streaming: Mutex<Option<JoinHandle<()>>>,
    /// Not stopped, with a peer: also in the kernel, where no thread streams.
    active: AtomicBool,
    pub(super) asked: Mutex<Option<Asked>>,
    log: Mutex<Log>,
}

/// What a pin is made of.
pub(crate) struct Parts {
    pub id: String,
    pub supply: Box<dyn Supply>,
    /// Whose allocator is tried first.
    pub prefers: Owner,
    pub kernel: Option<KernelEnd>,
    pub make_allocator: Box<dyn Fn() -> IMemAllocator + Send + Sync>,
}

/// The part of a pin that its filter, and its COM object, share.
pub(crate) fn shared(parts: Parts) -> Arc<Shared> {
    let Parts { id, supply, prefers, kernel, make_allocator } = parts;
    Arc::new(Shared {
        link: Arc::new(Link::output(id)),
        prefers,
        offers: supply.offers(),
        chosen: Mutex::new(None),
        control: supply.control(),
        supply: Mutex::new(supply),
        kernel,
        make_allocator,
        suggested: Mutex::new(None),
        transport: Mutex::new(None),
        streaming: Mutex::new(None),
        active: AtomicBool::new(false),
        asked: Mutex::new(None),
        log: Mutex::default(),
    })
}

/// The pin of a source that is none of KS.
pub(crate) fn new(supply: Box<dyn Supply>, prefers: Owner) -> (IPin, Arc<Link>, Arc<Shared>) {
    let make_allocator = Box::new(allocator::new);
    let face = shared(Parts { id: "Out".into(), supply, prefers, kernel: None, make_allocator });
    (OutputPin { face: Arc::clone(&face) }.into(), face.shared_link(), face)
}

impl Activity for Shared {
    /// Push step 7: the allocator is committed, then samples flow. A pin without a peer has nothing to do, and one that is
    /// connected in the kernel only has a state.
    fn start(self: Arc<Self>) -> Result<(), Failure> {
        if self.link.connection().is_none() {
            return Ok(());
        }
        self.control.pause()?;
        self.active.store(true, Relaxed);
        let Some(transport) = lock(&self.transport).clone() else { return Ok(()) };
        let begun = transport.agreement.start().and_then(|()| lock(&self.supply).start());
        if let Err(failure) = begun {
            let _stopped = transport.agreement.stop(); // the failure to start is what is told
            self.active.store(false, Relaxed);
            self.control.stop();
            return Err(failure);
        }
        let shared = Arc::clone(&self);
        *lock(&self.streaming) = Some(thread::spawn(move || shared.stream(&transport)));
        Ok(())
    }

    fn run(&self) -> Result<(), Failure> {
        self.link.connection().map_or(Ok(()), |_| self.control.run())
    }

    fn pause(&self) -> Result<(), Failure> {
        self.link.connection().map_or(Ok(()), |_| self.control.pause())
    }

    fn stop(&self) {
        let transport = lock(&self.transport).clone();
        if let Some(transport) = transport {
            let _stopped = transport.agreement.stop(); // a foreign allocator's word; the thread ends either way
        }
        self.control.stop();
        if let Some(thread) = lock(&self.streaming).take() {
            let _joined = thread.join(); // a panic there was printed there
        }
        self.active.store(false, Relaxed);
    }

    fn log(&self) -> Log {
        lock(&self.log).clone()
    }

    fn carried(&self) -> Carried {
        self.control.carried()
    }

    fn transcript(&self) -> Transcript {
        self.link.note_all(self.control.transcript());
        self.link.transcript()
    }
}

impl Shared {
    pub(super) fn shared_link(&self) -> Arc<Link> {
        Arc::clone(&self.link)
    }

    pub(super) fn kernel(&self) -> Option<&KernelEnd> {
        self.kernel.as_ref()
    }

    /// The streaming thread: until the allocator is decommitted, the peer refuses, or the frames end.
    fn stream(&self, transport: &Transport) {
        let Some(connection) = self.link.connection() else { return };
        let mut supply = lock(&self.supply);
        let mut pump = Pump::new(self, &self.link, transport, connection.peer.0.clone());
        let ended = pump.run(supply.as_mut());
        supply.stop();
        drop(pump);
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
    fn try_type(&self, this: &IPin, peer: &IPin, media_type: &MediaType) -> Result<(), Failure> {
        Link::offer(peer, this, media_type)?;
        let agreed = self.agree(peer, media_type);
        match agreed {
            Ok(transport) => {
                *lock(&self.transport) = Some(transport);
                self.link.connect(peer, media_type.clone());
                Ok(())
            }
            Err(failure) => {
                self.link.note_all(self.control.transcript());
                self.control.disconnect();
                // SAFETY: a held interface. It accepted a moment ago and is told that nothing came of it.
                let _told = unsafe { peer.Disconnect() };
                Err(failure)
            }
        }
    }

    /// Push steps 1 to 6, with what was said in the log and the transcript.
    fn agree(&self, peer: &IPin, media_type: &MediaType) -> Result<Transport, Failure> {
        let input: IMemInputPin = peer.cast().map_err(|_| Failure::NO_TRANSPORT)?;
        let needs = self.needs(lock(&self.supply).set_format(media_type)?);
        self.link.note_all(self.control.transcript());
        let side = push::OutputPin { needs, prefers: self.prefers, access: Access::ReadWrite };
        let mut log = Log::default();
        let own = || Ok(ComAllocator::new((self.make_allocator)()));
        let agreement = side.negotiate(&ComInputPin(&input), own, &mut log);
        let (from, to) = (self.link.name(), pin_name(peer));
        let between = report::Between { from: &from, to: &to, transport: "IMemInputPin" };
        self.link.note_all(report::transcript(&log, between));
        *lock(&self.log) = log;
        Ok(Transport::new(agreement?, input))
    }

    /// Another type: at the next connection, or, while frames flow, from one of the next frames on.
    pub(super) fn change_format(&self, media_type: MediaType) -> Result<(), Failure> {
        if !self.accepts(&media_type) {
            return Err(Failure::TYPE_NOT_ACCEPTED);
        }
        if lock(&self.streaming).is_none() {
            if self.is_active() {
                return Err(Failure::NOT_STOPPED); // in the kernel: its allocators are settled in STOP
            }
            let before = lock(&self.chosen).replace(media_type.clone());
            let set =
                self.link.connection().map_or(Ok(()), |connection| self.reconnect(&connection, &media_type));
            return set.inspect_err(|_| *lock(&self.chosen) = before);
        }
        let (answer, answered) = channel();
        *lock(&self.asked) = Some(Asked { media_type: media_type.clone(), answer });
        self.control.nudge();
        let changed = answered.recv_timeout(CHANGE_LIMIT).unwrap_or(Err(Failure::TIMEOUT));
        *lock(&self.asked) = None; // nobody waits for it any more
        changed
    }

    /// The same two pins with another type. "If the other pin rejects the new type, return VFW_E_INVALIDMEDIATYPE and restore
    /// the original connection."
    fn reconnect(&self, connection: &Connection, media_type: &MediaType) -> Result<(), Failure> {
        let peer = &connection.peer.0;
        let graph = self.link.graph().ok_or(Failure::WRONG_STATE)?;
        // SAFETY: a held interface; the peer of our peer is this pin.
        let this = unsafe { peer.ConnectedTo() }?;
        if !peer_accepts(peer, media_type) {
            return Err(Failure::INVALID_MEDIA_TYPE);
        }
        let connect = |media_type: &MediaType| -> Result<(), Failure> {
            for pin in [&this, peer] {
                // SAFETY: held interfaces. A pin that is free already says so, and stays so.
                let _parted = unsafe { graph.Disconnect(pin) };
            }
            let lent = Lent::new(media_type)?;
            // SAFETY: held interfaces, and a type that lives for the call.
            Ok(unsafe { graph.ConnectDirect(&this, peer, Some(lent.as_ptr())) }?)
        };
        connect(media_type).or_else(|_| {
            *lock(&self.chosen) = None;
            connect(&connection.media_type)?;
            Err(Failure::INVALID_MEDIA_TYPE)
        })
    }

    /// The type that an application chose, or the preferred one.
    pub(super) fn current_type(&self) -> Option<MediaType> {
        let connected = self.link.connection().map(|connection| connection.media_type);
        connected.or_else(|| lock(&self.chosen).clone()).or_else(|| self.offers.first().cloned())
    }
}

ipin!(OutputPin_Impl);

impl Face for Shared {
    fn link(&self) -> &Link {
        &self.link
    }

    fn connect(&self, this: &IPin, peer: &IPin, wanted: Option<&MediaType>) -> Result<(), Failure> {
        let pair = format!("{} to {}", self.link.name(), pin_name(peer));
        if let Some((source, sink)) = self.kernel.as_ref().zip(kernel::end_of(peer)) {
            let connected = kernel::connect(source, sink, &self.link, (this, peer), wanted);
            self.link.note_all(self.control.transcript());
            self.link.note(
                "connect",
                &pair,
                "left to KS: both pins are in the kernel",
                connected.as_ref().err(),
            );
            return connected;
        }
        let mut last = Failure::NO_ACCEPTABLE_TYPES;
        // A type that is given whole may be one that no range offers by itself: another size.
        let whole = wanted.filter(|wanted| wanted.layout().is_some() && self.accepts(wanted)).cloned();
        let offers = self.media_types().into_iter().filter(|offer| wanted.is_none_or(|it| fits(it, offer)));
        let mut offers: Vec<MediaType> = offers.collect();
        if let Some(whole) = whole.filter(|whole| !offers.contains(whole)) {
            offers.push(whole);
        }
        for offer in offers {
            let tried = self.try_type(this, peer, &offer);
            self.link.note("connect", &pair, &offer.to_string(), tried.as_ref().err());
            match tried {
                Ok(()) => return Ok(()),
                Err(Failure::TYPE_NOT_ACCEPTED) => {}
                Err(failure) => last = failure,
            }
        }
        Err(last)
    }

    fn is_active(&self) -> bool {
        self.active.load(Relaxed)
    }

    fn disconnected(&self) {
        let transport = lock(&self.transport).take();
        drop(transport); // not under the lock: foreign code
        self.link.note_all(self.control.transcript());
        self.control.disconnect();
    }

    fn accepts(&self, media_type: &MediaType) -> bool {
        self.offers.contains(media_type) || self.control.accepts(&self.offers, media_type)
    }

    fn media_types(&self) -> Vec<MediaType> {
        lock(&self.chosen).as_ref().map_or_else(|| self.offers.clone(), |chosen| vec![chosen.clone()])
    }
}

impl Shared {
    /// `IAMBufferNegotiation::SuggestAllocatorProperties`: "must be called before the pins connect"; a negative member
    /// means "no preference".
    pub(super) fn suggest(&self, suggested: &ALLOCATOR_PROPERTIES) -> Result<(), Failure> {
        if self.link.connection().is_some() {
            return Err(Failure::ALREADY_CONNECTED);
        }
        let Properties { buffers, buffer_bytes, align_bytes, prefix_bytes } = allocator::from_wire(suggested);
        *lock(&self.suggested) = Some(Properties {
            buffers: buffers.max(0),
            buffer_bytes: buffer_bytes.max(0),
            align_bytes: align_bytes.max(0),
            prefix_bytes: prefix_bytes.max(0),
        });
        Ok(())
    }

    /// `IAMBufferNegotiation::GetAllocatorProperties`: those of the allocator in use; the pin must be connected.
    pub(super) fn negotiated(&self) -> Result<ALLOCATOR_PROPERTIES, Failure> {
        let transport = lock(&self.transport).clone().ok_or(Failure::NOT_CONNECTED)?;
        Ok(allocator::to_wire(transport.properties()))
    }
}

/// `IAMBufferNegotiation` for COM objects that have a field `face`, an output pin's [`Shared`].
macro_rules! buffer_negotiation {
    ($object:ident) => {
        impl windows::Win32::Media::DirectShow::IAMBufferNegotiation_Impl for $object {
            fn SuggestAllocatorProperties(
                &self,
                suggested: *const windows::Win32::Media::DirectShow::ALLOCATOR_PROPERTIES,
            ) -> windows_core::Result<()> {
                // SAFETY: NULL or readable, an in-parameter of COM's caller.
                let suggested = unsafe { suggested.as_ref() }.ok_or($crate::failure::Failure::POINTER)?;
                Ok(self.face.suggest(suggested)?)
            }

            fn GetAllocatorProperties(
                &self,
            ) -> windows_core::Result<windows::Win32::Media::DirectShow::ALLOCATOR_PROPERTIES> {
                Ok(self.face.negotiated()?)
            }
        }
    };
}
pub(crate) use buffer_negotiation;

buffer_negotiation!(OutputPin_Impl);

/// Whether the peer takes the type from the next sample on (page "QueryAccept (Downstream)").
pub(super) fn peer_accepts(peer: &IPin, media_type: &MediaType) -> bool {
    // SAFETY: a held interface, and a type that lives for the call.
    Lent::new(media_type).is_ok_and(|lent| unsafe { peer.QueryAccept(lent.as_ptr()) } == super::OK)
}
