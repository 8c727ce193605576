//! The input pin of a renderer: `IPin` and `IMemInputPin` over a [`FrameSink`].
//!
//! Pages: strmif/nn-strmif-imeminputpin, nn-strmif-ipin. The rules of allocator selection are [`InputSide`]'s.

use super::filter::{Activity, tell_complete};
use super::link::{FreeThreaded, Link, lock};
use super::media_type;
use super::speak::ComAllocator;
use super::{FALSE, OK};
use crate::failure::Failure;
use crate::flow::FrameSink;
use crate::media_type::MediaType;
use crate::negotiate::push::{Changes, InputSide};
use crate::negotiate::{Access, Log};
use crate::properties::Properties;
use crate::sample::Span;
use std::collections::VecDeque;
use std::slice;
use std::sync::{Arc, Mutex};
use windows::Win32::Media::DirectShow::{
    ALLOCATOR_PROPERTIES, IEnumMediaTypes, IMediaSample, IMemAllocator, IMemInputPin, IMemInputPin_Impl,
    IPin, IPin_Impl, PIN_DIRECTION, PIN_INFO,
};
use windows::Win32::Media::MediaFoundation::AM_MEDIA_TYPE;
use windows_core::{BOOL, HRESULT, IUnknownImpl, Interface, OutRef, PWSTR, Ref, Result, implement};

/// What an input pin says of itself in a negotiation.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manners {
    /// `GetAllocatorRequirements`; None answers E_NOTIMPL.
    pub requirements: Option<Properties>,
    /// Whether `GetAllocator` offers an allocator or says VFW_E_NO_ALLOCATOR.
    pub offers_allocator: bool,
    /// How many samples it keeps before it releases the oldest: a slow filter, or one that needs the past.
    pub holds: usize,
}

/// The pin.
#[implement(IPin, IMemInputPin)]
pub(crate) struct InputPin {
    link: Arc<Link>,
    shared: Arc<Shared>,
}

/// What the filter and the pin both know.
pub(crate) struct Shared {
    manners: Manners,
    side: Mutex<InputSide<ComAllocator>>,
    stream: Mutex<Stream>,
    log: Mutex<Log>,
}

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

/// A renderer's pin and the part of it that its filter starts and stops.
pub(crate) fn new(sink: Box<dyn FrameSink>, manners: Manners) -> (IPin, Arc<Link>, Arc<Shared>) {
    let offer = manners.offers_allocator.then(|| ComAllocator::new(super::allocator::new()));
    let side = InputSide::new(manners.requirements, offer, Changes::Nothing);
    let stream = Stream { sink, state: State::Stopped, held: VecDeque::new() };
    let shared = Arc::new(Shared {
        manners,
        side: Mutex::new(side),
        stream: Mutex::new(stream),
        log: Mutex::default(),
    });
    let link = Arc::new(Link::input("In"));
    (InputPin { link: Arc::clone(&link), shared: Arc::clone(&shared) }.into(), link, shared)
}

impl Activity for Shared {
    fn start(self: Arc<Self>) -> std::result::Result<(), Failure> {
        lock(&self.stream).state = State::Flowing;
        Ok(())
    }

    fn stop(&self) {
        let mut stream = lock(&self.stream);
        stream.state = State::Stopped;
        let held = std::mem::take(&mut stream.held);
        drop(stream);
        drop(held); // releases samples: foreign code, so not under the lock
    }

    fn log(&self) -> Log {
        lock(&self.log).clone()
    }
}

impl IPin_Impl for InputPin_Impl {
    fn Connect(&self, _: Ref<IPin>, _: *const AM_MEDIA_TYPE) -> Result<()> {
        Err(Failure::UNEXPECTED.into()) // "called on the output pin"
    }

    fn ReceiveConnection(&self, connector: Ref<IPin>, media_type: *const AM_MEDIA_TYPE) -> Result<()> {
        let peer = connector.ok().map_err(|_| Failure::POINTER)?;
        self.link.may_connect(peer)?;
        // SAFETY: an in-parameter of COM's caller.
        let media_type = unsafe { media_type::read(media_type) }?;
        let mut stream = lock(&self.shared.stream);
        if stream.state != State::Stopped {
            return Err(Failure::NOT_STOPPED.into());
        }
        if !stream.sink.accepts(&media_type) {
            return Err(Failure::TYPE_NOT_ACCEPTED.into());
        }
        stream.sink.set_format(&media_type)?;
        self.link.connect(peer, media_type);
        Ok(())
    }

    fn Disconnect(&self) -> Result<()> {
        if lock(&self.shared.stream).state != State::Stopped {
            return Err(Failure::NOT_STOPPED.into());
        }
        lock(&self.shared.side).disconnect();
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
            Ok(media_type) if lock(&self.shared.stream).sink.accepts(&media_type) => OK,
            Ok(_) => FALSE,
            Err(failure) => HRESULT(failure.code()),
        }
    }

    fn EnumMediaTypes(&self) -> Result<IEnumMediaTypes> {
        Ok(Link::enumerate(Vec::new())) // it takes what it understands and prefers nothing
    }

    fn QueryInternalConnections(&self, _: OutRef<IPin>, _: *mut u32) -> Result<()> {
        Err(Failure::NOT_IMPLEMENTED.into()) // "all input pins connect to all output pins"
    }

    fn EndOfStream(&self) -> Result<()> {
        lock(&self.shared.stream).sink.end_of_stream();
        if let Some(filter) = self.link.filter() {
            tell_complete(&filter);
        }
        Ok(())
    }

    fn BeginFlush(&self) -> Result<()> {
        let mut stream = lock(&self.shared.stream);
        if stream.state == State::Flowing {
            stream.state = State::Flushing;
        }
        let held = std::mem::take(&mut stream.held);
        drop(stream);
        drop(held); // not under the lock: foreign code
        Ok(())
    }

    fn EndFlush(&self) -> Result<()> {
        let mut stream = lock(&self.shared.stream);
        if stream.state == State::Flushing {
            stream.state = State::Flowing;
        }
        Ok(())
    }

    fn NewSegment(&self, _start: i64, _stop: i64, _rate: f64) -> Result<()> {
        Ok(()) // frames are judged by their stamps, not by the segment's times
    }
}

impl IMemInputPin_Impl for InputPin_Impl {
    fn GetAllocator(&self) -> Result<IMemAllocator> {
        Ok(lock(&self.shared.side).allocator()?.interface().clone())
    }

    fn NotifyAllocator(&self, allocator: Ref<IMemAllocator>, read_only: BOOL) -> Result<()> {
        let allocator = ComAllocator::new(allocator.ok().map_err(|_| Failure::POINTER)?.clone());
        let access = if read_only.as_bool() { Access::ReadOnly } else { Access::ReadWrite };
        Ok(lock(&self.shared.side).notify(allocator, access, &mut lock(&self.shared.log))?)
    }

    fn GetAllocatorRequirements(&self) -> Result<ALLOCATOR_PROPERTIES> {
        Ok(super::allocator::to_wire(lock(&self.shared.side).requirements()?))
    }

    fn Receive(&self, sample: Ref<IMediaSample>) -> Result<()> {
        let sample = sample.ok().map_err(|_| Failure::POINTER)?;
        let mut stream = lock(&self.shared.stream);
        match stream.state {
            State::Stopped => return Err(Failure::WRONG_STATE.into()),
            State::Flushing => return Err(windows_core::Error::from_hresult(FALSE)),
            State::Flowing => {}
        }
        if let Some(media_type) = changed_type(sample)? {
            stream.sink.set_format(&media_type)?;
            self.link.change_type(media_type);
        }
        judge(stream.sink.as_mut(), sample)?;
        if self.shared.manners.holds == 0 {
            return Ok(());
        }
        stream.held.push_back(FreeThreaded(sample.clone()));
        let oldest =
            if stream.held.len() > self.shared.manners.holds { stream.held.pop_front() } else { None };
        drop(stream);
        drop(oldest); // not under the lock: foreign code
        Ok(())
    }

    fn ReceiveMultiple(&self, samples: *const Option<IMediaSample>, count: i32) -> Result<i32> {
        let count = usize::try_from(count).map_err(|_| Failure::INVALID_ARGUMENT)?;
        if samples.is_null() {
            return Err(Failure::POINTER.into());
        }
        // SAFETY: not NULL; COM's caller passes `count` samples.
        for sample in unsafe { slice::from_raw_parts(samples, count) } {
            let pin: IMemInputPin = self.to_interface();
            // SAFETY: held interfaces.
            unsafe { pin.Receive(sample.as_ref()) }?;
        }
        Ok(count as i32)
    }

    fn ReceiveCanBlock(&self) -> Result<()> {
        Err(windows_core::Error::from_hresult(FALSE)) // S_FALSE: it does not
    }
}

/// The type that a sample brings with it, where it differs from the last one's.
fn changed_type(sample: &IMediaSample) -> std::result::Result<Option<MediaType>, Failure> {
    let mut raw = std::ptr::null_mut();
    let get = Interface::vtable(sample).GetMediaType;
    // SAFETY: a held interface and an out-parameter of our own; S_FALSE with NULL means "not changed".
    Failure::from_code(unsafe { get(sample.as_raw(), &mut raw) }.0).map_or(Ok(()), Err)?;
    if raw.is_null() {
        return Ok(None);
    }
    // SAFETY: a media type that the sample gave us to free.
    let value = unsafe { media_type::read(raw) };
    // SAFETY: as above, and not used after this.
    unsafe { media_type::free(raw) };
    value.map(Some)
}

fn judge(sink: &mut dyn FrameSink, sample: &IMediaSample) -> std::result::Result<(), Failure> {
    // SAFETY: a held interface.
    let pointer = unsafe { sample.GetPointer() }?;
    // SAFETY: a held interface.
    let (actual, size) = unsafe { (sample.GetActualDataLength(), sample.GetSize()) };
    let bytes = usize::try_from(actual).map_err(|_| Failure::BUFFER_OVERFLOW)?;
    if actual > size || pointer.is_null() {
        return Err(Failure::BUFFER_OVERFLOW);
    }
    let (mut start, mut stop) = (0, 0);
    // SAFETY: a held interface and out-parameters of our own.
    let timed = unsafe { sample.GetTime(&mut start, &mut stop) };
    let span = timed.ok().map(|()| Span { start_100ns: start, stop_100ns: Some(stop) });
    // SAFETY: the sample holds at least `actual` bytes at its pointer, and nobody writes them while we hold it: the
    // sender passed it on, and who shares it may only read (page "Samples and Allocators").
    sink.frame(unsafe { slice::from_raw_parts(pointer, bytes) }, span)
}
