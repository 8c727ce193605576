//! The input pin of a renderer: `IPin` and `IMemInputPin` over a [`FrameSink`].
//!
//! Pages: strmif/nn-strmif-imeminputpin, nn-strmif-ipin. The rules of allocator selection are [`InputSide`]'s.

use super::face::{Face, ipin};
use super::filter::{Activity, Completion};
use super::kernel::{self, KernelEnd};
use super::link::{FreeThreaded, Link, lock, pin_name};
use super::media_type::Lent;
use super::pump::attached_type;
use super::speak::ComAllocator;
use super::{FALSE, OK};
use crate::failure::Failure;
use crate::flow::FrameSink;
use crate::ks::Carried;
use crate::media_type::MediaType;
use crate::negotiate::push::{Changes, InputSide};
use crate::negotiate::{Access, Log, Owner, Said, report};
use crate::properties::Properties;
use crate::sample::Span;
use crate::space::Space;
use crate::supply::{Control, NoControl};
use ks_client::Transcript;
use std::collections::VecDeque;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use windows::Win32::Media::DirectShow::{
    ALLOCATOR_PROPERTIES, IMediaSample, IMemAllocator, IMemInputPin, IPin,
};
use windows_core::implement;

/// What an input pin says of itself in a negotiation.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manners {
    /// `GetAllocatorRequirements`; None answers E_NOTIMPL.
    pub requirements: Option<Properties>,
    /// Whether `GetAllocator` offers an allocator or says VFW_E_NO_ALLOCATOR.
    pub offers_allocator: bool,
    /// Whether `NotifyAllocator` refuses any allocator but the one that is offered.
    pub insists: bool,
    /// How many samples it keeps before it releases the oldest: a slow filter, or one that needs the past.
    pub holds: usize,
}

/// The pin.
#[implement(IPin, IMemInputPin)]
pub(crate) struct InputPin {
    face: Arc<Shared>,
}

/// What the filter and the pin both know.
pub(crate) struct Shared {
    link: Arc<Link>,
    manners: Manners,
    /// What `GetAllocator` gives before the selection.
    offer: Option<IMemAllocatorOffer>,
    side: Mutex<InputSide<ComAllocator>>,
    control: Arc<dyn Control>,
    /// Where the pin is one of KS.
    kernel: Option<KernelEnd>,
    stream: Mutex<Stream>,
    completion: Completion,
    /// Not stopped, with a peer: also in the kernel, where no samples come.
    active: AtomicBool,
    log: Mutex<Log>,
}

type IMemAllocatorOffer = FreeThreaded<IMemAllocator>;

struct Stream {
    sink: Box<dyn FrameSink>,
    state: State,
    held: VecDeque<FreeThreaded<IMediaSample>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Stopped,
    Flowing,
    Flushing,
}

/// What a pin is made of.
pub(crate) struct Parts {
    pub id: String,
    pub sink: Box<dyn FrameSink>,
    pub manners: Manners,
    /// The allocator that the pin offers, if it offers one.
    pub offer: Option<IMemAllocator>,
    pub control: Arc<dyn Control>,
    pub kernel: Option<KernelEnd>,
}

/// The part of a pin that its filter, and its COM object, share.
pub(crate) fn shared(parts: Parts) -> Arc<Shared> {
    let Parts { id, sink, manners, offer, control, kernel } = parts;
    let offered = offer.clone().map(ComAllocator::new);
    Arc::new(Shared {
        link: Arc::new(Link::input(id)),
        manners,
        offer: offer.map(FreeThreaded),
        side: Mutex::new(InputSide::new(manners.requirements, offered, Changes::Nothing)),
        control,
        kernel,
        stream: Mutex::new(Stream { sink, state: State::Stopped, held: VecDeque::new() }),
        completion: Completion::default(),
        active: AtomicBool::new(false),
        log: Mutex::default(),
    })
}

/// A renderer's pin and the part of it that its filter starts and stops.
pub(crate) fn new(sink: Box<dyn FrameSink>, manners: Manners) -> (IPin, Arc<Link>, Arc<Shared>) {
    let offer = manners.offers_allocator.then(super::allocator::new);
    let control = Arc::new(NoControl);
    let face = shared(Parts { id: "In".into(), sink, manners, offer, control, kernel: None });
    (InputPin { face: Arc::clone(&face) }.into(), face.shared_link(), face)
}

impl Activity for Shared {
    fn start(self: Arc<Self>) -> Result<(), Failure> {
        let Some(connection) = self.link.connection() else { return Ok(()) };
        self.control.pause()?;
        self.active.store(true, Relaxed);
        if self.in_kernel(&connection.peer.0) {
            return Ok(());
        }
        let mut stream = lock(&self.stream);
        stream.sink.start().inspect_err(|_| {
            self.active.store(false, Relaxed);
            self.control.stop();
        })?;
        stream.state = State::Flowing;
        Ok(())
    }

    fn run(&self) -> Result<(), Failure> {
        self.link.connection().map_or(Ok(()), |_| self.control.run())?;
        self.completion.run(&self.link);
        Ok(())
    }

    fn pause(&self) -> Result<(), Failure> {
        self.completion.pause();
        self.link.connection().map_or(Ok(()), |_| self.control.pause())
    }

    fn stop(&self) {
        self.completion.stop();
        self.control.stop();
        self.active.store(false, Relaxed);
        let mut stream = lock(&self.stream);
        if stream.state != State::Stopped {
            stream.sink.stop();
        }
        stream.state = State::Stopped;
        let held = std::mem::take(&mut stream.held);
        drop(stream);
        drop(held); // releases samples: foreign code, so not under the lock
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

    /// Whether the frames of this peer stay in the kernel.
    fn in_kernel(&self, peer: &IPin) -> bool {
        self.kernel.as_ref().zip(kernel::end_of(peer)).is_some_and(|(own, other)| own.is_with(&other))
    }

    /// "ReceiveConnection" while the graph is active: the peer has another type, for which it needs larger buffers.
    fn receive_again(&self, peer: &IPin, media_type: MediaType) -> Result<(), Failure> {
        let connected = self.link.connected()?;
        if !same(&connected.peer.0, peer) {
            return Err(Failure::ALREADY_CONNECTED);
        }
        let mut stream = lock(&self.stream);
        let set = if stream.sink.accepts(&media_type) {
            stream.sink.set_format(&media_type)
        } else {
            Err(Failure::TYPE_NOT_ACCEPTED)
        };
        self.link.note(
            "receive another type",
            &self.link.name(),
            &media_type.to_string(),
            set.as_ref().err(),
        );
        set?;
        lock(&self.side).set_needs(stream.sink.requirements().or(self.manners.requirements));
        self.link.change_type(media_type);
        Ok(())
    }

    /// Asks the peer for another type of frames, from the next sample of this pin's own allocator on (page "QueryAccept
    /// (Upstream)").
    pub(super) fn propose(&self, media_type: &MediaType) -> Result<(), Failure> {
        let peer = self.link.connected()?.peer.0;
        let proposed = self.try_to_propose(&peer, media_type);
        let details = serde_json::json!({
            "mechanism": "QueryAccept (Upstream)", "format": media_type.to_string(), "proposed to": pin_name(&peer),
        });
        self.link.note_more("change format", &self.link.name(), details, proposed.as_ref().err());
        proposed
    }

    fn try_to_propose(&self, peer: &IPin, media_type: &MediaType) -> Result<(), Failure> {
        let selected = lock(&self.side).selected().map(|(allocator, _)| allocator.interface().clone());
        let own = self.offer.as_ref().ok_or(Failure::NO_ALLOCATOR)?;
        if selected.as_ref() != Some(&own.0) {
            return Err(Failure::WRONG_STATE); // "the downstream filter cannot change the format"
        }
        if !lock(&self.stream).sink.accepts(media_type) {
            return Err(Failure::TYPE_NOT_ACCEPTED);
        }
        let lent = Lent::new(media_type)?;
        // SAFETY: a held interface, and a type that lives for the call.
        if unsafe { peer.QueryAccept(lent.as_ptr()) } != OK {
            return Err(Failure::TYPE_NOT_ACCEPTED);
        }
        super::allocator::attach_to_next(&own.0, media_type)
    }
}

ipin!(InputPin_Impl);

impl Face for Shared {
    fn link(&self) -> &Link {
        &self.link
    }

    fn receive_connection(&self, peer: &IPin, media_type: MediaType) -> Result<(), Failure> {
        if self.link.connection().is_some() && self.is_active() {
            return self.receive_again(peer, media_type);
        }
        self.link.may_connect(peer)?;
        let mut stream = lock(&self.stream);
        if stream.state != State::Stopped {
            return Err(Failure::NOT_STOPPED);
        }
        if !stream.sink.accepts(&media_type) {
            return Err(Failure::TYPE_NOT_ACCEPTED);
        }
        // In the kernel the KS pin is made by the connection of both, which the source's pin makes.
        if !self.in_kernel(peer) {
            stream.sink.set_format(&media_type)?;
            lock(&self.side).set_needs(stream.sink.requirements().or(self.manners.requirements));
        }
        self.link.connect(peer, media_type);
        Ok(())
    }

    fn is_active(&self) -> bool {
        self.active.load(Relaxed)
    }

    fn disconnected(&self) {
        lock(&self.side).disconnect();
        self.link.note_all(self.control.transcript());
        self.control.disconnect();
    }

    fn accepts(&self, media_type: &MediaType) -> bool {
        lock(&self.stream).sink.accepts(media_type)
    }

    fn end_of_stream(&self) -> Result<(), Failure> {
        lock(&self.stream).sink.end_of_stream();
        self.completion.ended(&self.link);
        Ok(())
    }

    fn begin_flush(&self) -> Result<(), Failure> {
        self.completion.flush();
        let mut stream = lock(&self.stream);
        if stream.state == State::Flowing {
            stream.state = State::Flushing;
        }
        let held = std::mem::take(&mut stream.held);
        drop(stream);
        drop(held); // not under the lock: foreign code
        Ok(())
    }

    fn end_flush(&self) -> Result<(), Failure> {
        let mut stream = lock(&self.stream);
        if stream.state == State::Flushing {
            stream.state = State::Flowing;
        }
        Ok(())
    }

    fn new_segment(&self) -> Result<(), Failure> {
        Ok(()) // frames are judged by their stamps, not by the segment's times
    }
}

impl Shared {
    /// `IMemInputPin::GetAllocator`
    pub(super) fn allocator(&self) -> Result<IMemAllocator, Failure> {
        Ok(lock(&self.side).allocator()?.interface().clone())
    }

    /// `IMemInputPin::NotifyAllocator`, with what this side made of it in its transcript.
    pub(super) fn notify(&self, allocator: IMemAllocator, access: Access) -> Result<(), Failure> {
        let own = self.offer.as_ref().is_some_and(|own| own.0 == allocator);
        let owner = if own { Owner::InputPin } else { Owner::OutputPin };
        let mut log = Log::default();
        let agreed = if self.manners.insists && !own {
            Err(Failure::FAIL)
        } else {
            lock(&self.side).notify(ComAllocator::new(allocator), access, &mut log)
        };
        let agreed = log.answer(5, agreed, |answer| Said::Notified(owner, access, answer));
        let to = self.link.name();
        let between = report::Between { from: "the output pin", to: &to, transport: "IMemInputPin" };
        self.link.note_all(report::steps(&log, between));
        *lock(&self.log) = log;
        agreed
    }

    /// `IMemInputPin::GetAllocatorRequirements`
    pub(super) fn requirements(&self) -> Result<ALLOCATOR_PROPERTIES, Failure> {
        Ok(super::allocator::to_wire(lock(&self.side).requirements()?))
    }

    /// `IMemInputPin::Receive`
    pub(super) fn receive(&self, sample: &IMediaSample) -> windows_core::Result<()> {
        let mut stream = lock(&self.stream);
        match stream.state {
            State::Stopped => return Err(Failure::WRONG_STATE.into()),
            State::Flushing => return Err(windows_core::Error::from_hresult(FALSE)),
            State::Flowing => {}
        }
        if let Some(media_type) = attached_type(sample)?
            && self.link.connection().is_none_or(|connection| connection.media_type != media_type)
        {
            stream.sink.set_format(&media_type)?;
            self.link.change_type(media_type);
        }
        pass_on(stream.sink.as_mut(), sample)?;
        if self.manners.holds == 0 {
            return Ok(());
        }
        stream.held.push_back(FreeThreaded(sample.clone()));
        let oldest = if stream.held.len() > self.manners.holds { stream.held.pop_front() } else { None };
        drop(stream);
        drop(oldest); // not under the lock: foreign code
        Ok(())
    }
}

/// `IMemInputPin` for COM objects that have a field `face`, an input pin's [`Shared`].
macro_rules! mem_input_pin {
    ($object:ident) => {
        impl windows::Win32::Media::DirectShow::IMemInputPin_Impl for $object {
            fn GetAllocator(&self) -> windows_core::Result<windows::Win32::Media::DirectShow::IMemAllocator> {
                Ok(self.face.allocator()?)
            }

            fn NotifyAllocator(
                &self,
                allocator: windows_core::Ref<windows::Win32::Media::DirectShow::IMemAllocator>,
                read_only: windows_core::BOOL,
            ) -> windows_core::Result<()> {
                let allocator = allocator.ok().map_err(|_| $crate::failure::Failure::POINTER)?.clone();
                let access = match read_only.as_bool() {
                    true => $crate::negotiate::Access::ReadOnly,
                    false => $crate::negotiate::Access::ReadWrite,
                };
                Ok(self.face.notify(allocator, access)?)
            }

            fn GetAllocatorRequirements(
                &self,
            ) -> windows_core::Result<windows::Win32::Media::DirectShow::ALLOCATOR_PROPERTIES> {
                Ok(self.face.requirements()?)
            }

            fn Receive(
                &self,
                sample: windows_core::Ref<windows::Win32::Media::DirectShow::IMediaSample>,
            ) -> windows_core::Result<()> {
                self.face.receive(sample.ok().map_err(|_| $crate::failure::Failure::POINTER)?)
            }

            fn ReceiveMultiple(
                &self,
                samples: *const Option<windows::Win32::Media::DirectShow::IMediaSample>,
                count: i32,
            ) -> windows_core::Result<i32> {
                let samples_given =
                    usize::try_from(count).map_err(|_| $crate::failure::Failure::INVALID_ARGUMENT)?;
                if samples.is_null() {
                    return Err($crate::failure::Failure::POINTER.into());
                }
                // SAFETY: not NULL; COM's caller passes `count` samples.
                for sample in unsafe { std::slice::from_raw_parts(samples, samples_given) } {
                    self.face.receive(sample.as_ref().ok_or($crate::failure::Failure::POINTER)?)?;
                }
                Ok(count)
            }

            fn ReceiveCanBlock(&self) -> windows_core::Result<()> {
                Err(windows_core::Error::from_hresult($crate::com::FALSE)) // S_FALSE: it does not
            }
        }
    };
}
pub(crate) use mem_input_pin;

mem_input_pin!(InputPin_Impl);

/// A sample's bytes to the sink, with a reference to the sample for as long as the sink keeps them.
fn pass_on(sink: &mut dyn FrameSink, sample: &IMediaSample) -> Result<(), Failure> {
    // SAFETY: a held interface.
    let pointer = NonNull::new(unsafe { sample.GetPointer() }?).ok_or(Failure::BUFFER_OVERFLOW)?;
    // SAFETY: a held interface.
    let (actual, size) = unsafe { (sample.GetActualDataLength(), sample.GetSize()) };
    let used = usize::try_from(actual).map_err(|_| Failure::BUFFER_OVERFLOW)?;
    let size = usize::try_from(size).map_err(|_| Failure::BUFFER_OVERFLOW)?;
    if used > size {
        return Err(Failure::BUFFER_OVERFLOW);
    }
    let (mut start, mut stop) = (0, 0);
    // SAFETY: a held interface and out-parameters of our own.
    let timed = unsafe { sample.GetTime(&mut start, &mut stop) };
    let span = timed.ok().map(|()| Span { start_100ns: start, stop_100ns: Some(stop) });
    let owner = Box::new(FreeThreaded(sample.clone()));
    // SAFETY: `size` bytes at the sample's pointer, which its reference keeps; nobody writes them while we hold it: the
    // sender passed it on, and who shares it may only read (page "Samples and Allocators"). Nor does a sink.
    sink.frame(unsafe { Space::new(pointer, size, 0, owner) }, used, span)
}

/// COM's identity.
fn same(one: &IPin, other: &IPin) -> bool {
    use windows_core::Interface;
    let identity = |pin: &IPin| pin.cast::<windows_core::IUnknown>().map(|unknown| unknown.as_raw()).ok();
    identity(one).is_some_and(|one| Some(one) == identity(other))
}
