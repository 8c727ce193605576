//! The output pin of a pull source: `IPin` and `IAsyncReader` over a [`Clip`].
//!
//! Page: strmif/nn-strmif-iasyncreader. The selection of `RequestAllocator` is [`pull::OutputSide`]'s. A clip is read in
//! memory, so a request is carried out when it is waited for; they come back in the order in which they were made.

use super::allocator::from_wire;
use super::face::{Face, ipin};
use super::filter::Activity;
use super::link::{FreeThreaded, Link, fits, lock};
use super::speak::ComAllocator;
use super::{FALSE, allocator};
use crate::clip::Clip;
use crate::failure::Failure;
use crate::media_type::MediaType;
use crate::negotiate::{Log, Owner, pull, report};
use crate::properties::Properties;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;
use windows::Win32::Media::DirectShow::{
    ALLOCATOR_PROPERTIES, IAsyncReader, IAsyncReader_Impl, IMediaSample, IMemAllocator, IPin,
};
use windows_core::{OutRef, Ref, Result, implement};

/// Bytes are told as times: one byte is one second (page nf-strmif-iasyncreader-request).
const UNITS_PER_BYTE: i64 = 10_000_000;

/// The pin.
#[implement(IPin, IAsyncReader)]
pub(crate) struct ReaderPin {
    face: Arc<Shared>,
}

/// What the filter and the pin both know.
pub(crate) struct Shared {
    link: Arc<Link>,
    clip: Mutex<Clip>,
    prefers: Owner,
    queue: Mutex<Queue>,
    queued: Condvar,
    log: Mutex<Log>,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<(FreeThreaded<IMediaSample>, usize)>,
    flushing: bool,
}

/// A pull source's pin and the part of it that its filter starts and stops.
pub(crate) fn new(clip: Clip, prefers: Owner) -> (IPin, Arc<Link>, Arc<Shared>) {
    let link = Arc::new(Link::output("Out"));
    let shared = Arc::new(Shared {
        link: Arc::clone(&link),
        clip: Mutex::new(clip),
        prefers,
        queue: Mutex::default(),
        queued: Condvar::new(),
        log: Mutex::default(),
    });
    (ReaderPin { face: Arc::clone(&shared) }.into(), link, shared)
}

impl Activity for Shared {
    fn start(self: Arc<Self>) -> std::result::Result<(), Failure> {
        Ok(()) // the input pin reads when it wants to, also while it connects
    }

    fn stop(&self) {}

    fn log(&self) -> Log {
        lock(&self.log).clone()
    }

    fn transcript(&self) -> ks_client::Transcript {
        self.link.transcript()
    }
}

impl Shared {
    fn read(&self, offset: i64, out: &mut [u8]) -> std::result::Result<usize, Failure> {
        let offset = u64::try_from(offset).map_err(|_| Failure::INVALID_ARGUMENT)?;
        lock(&self.clip).read(offset, out)
    }

    /// Reads what the sample's times ask for.
    fn read_sample(&self, sample: &IMediaSample) -> std::result::Result<(), Failure> {
        let (mut start, mut stop) = (0, 0);
        // SAFETY: a held interface and out-parameters of our own.
        unsafe { sample.GetTime(&mut start, &mut stop) }?;
        let (from, to) = (start / UNITS_PER_BYTE, stop / UNITS_PER_BYTE);
        let wanted = usize::try_from(to.saturating_sub(from)).map_err(|_| Failure::INVALID_ARGUMENT)?;
        // SAFETY: a held interface.
        let (pointer, size) = (unsafe { sample.GetPointer() }?, unsafe { sample.GetSize() });
        if wanted > usize::try_from(size).unwrap_or(0) || pointer.is_null() {
            return Err(Failure::BUFFER_OVERFLOW);
        }
        // SAFETY: the sample's buffer holds at least that, and is the reader's to fill until it gives it back.
        let read = self.read(from, unsafe { std::slice::from_raw_parts_mut(pointer, wanted) })?;
        // SAFETY: a held interface; `read` fits in the buffer.
        Ok(unsafe { sample.SetActualDataLength(read as i32) }?)
    }
}

impl IAsyncReader_Impl for ReaderPin_Impl {
    fn RequestAllocator(
        &self,
        preferred: Ref<IMemAllocator>,
        properties: *const ALLOCATOR_PROPERTIES,
    ) -> Result<IMemAllocator> {
        // SAFETY: NULL or readable, an in-parameter of COM's caller.
        let asked = unsafe { properties.as_ref() }.ok_or(Failure::POINTER)?;
        let needs = Properties { buffers: 1, buffer_bytes: 1, align_bytes: 1, prefix_bytes: 0 };
        let side = pull::OutputSide { needs, prefers: self.face.prefers };
        let preferred = preferred.cloned().map(ComAllocator::new);
        let own = || Ok(ComAllocator::new(allocator::new()));
        let mut log = Log::default();
        let agreed = side.answer(preferred, from_wire(asked), own, &mut log);
        let from = self.face.link.name();
        let between = report::Between { from: &from, to: "the pin that pulls", transport: "IAsyncReader" };
        self.face.link.note_all(report::transcript(&log, between));
        *lock(&self.face.log) = log;
        Ok(agreed?.allocator.interface().clone())
    }

    fn Request(&self, sample: Ref<IMediaSample>, user: usize) -> Result<()> {
        let sample = sample.ok().map_err(|_| Failure::POINTER)?.clone();
        let mut queue = lock(&self.face.queue);
        if queue.flushing {
            return Err(Failure::WRONG_STATE.into());
        }
        queue.waiting.push_back((FreeThreaded(sample), user));
        self.face.queued.notify_one();
        Ok(())
    }

    fn WaitForNext(&self, milliseconds: u32, out: OutRef<IMediaSample>, user: *mut usize) -> Result<()> {
        if user.is_null() || out.is_null() {
            return Err(Failure::POINTER.into());
        }
        let bound = Duration::from_millis(milliseconds.into());
        let ready = |queue: &mut Queue| queue.waiting.is_empty() && !queue.flushing;
        let waited = self.face.queued.wait_timeout_while(lock(&self.face.queue), bound, ready);
        let mut queue = waited.unwrap_or_else(PoisonError::into_inner).0;
        let flushing = queue.flushing;
        let next = queue.waiting.pop_front();
        drop(queue);
        let Some((FreeThreaded(sample), token)) = next else {
            return Err(if flushing { Failure::WRONG_STATE } else { Failure::TIMEOUT }.into());
        };
        let read = if flushing { Err(Failure::WRONG_STATE) } else { self.face.read_sample(&sample) };
        // SAFETY: not NULL, an out-parameter of COM's caller.
        unsafe { user.write(token) };
        out.write(Some(sample))?; // also when the read failed: the caller gets its sample back
        Ok(read?)
    }

    fn SyncReadAligned(&self, sample: Ref<IMediaSample>) -> Result<()> {
        Ok(self.face.read_sample(sample.ok().map_err(|_| Failure::POINTER)?)?)
    }

    fn SyncRead(&self, position: i64, length: i32, buffer: *mut u8) -> Result<()> {
        let wanted = usize::try_from(length).map_err(|_| Failure::INVALID_ARGUMENT)?;
        if buffer.is_null() {
            return Err(Failure::POINTER.into());
        }
        // SAFETY: not NULL; COM's caller says that it holds `length` bytes. Zeroed first: it is only written here.
        let read = self.face.read(position, unsafe {
            buffer.write_bytes(0, wanted);
            std::slice::from_raw_parts_mut(buffer, wanted)
        })?;
        // S_FALSE: "retrieved fewer bytes than requested".
        if read == wanted { Ok(()) } else { Err(windows_core::Error::from_hresult(FALSE)) }
    }

    fn Length(&self, total: *mut i64, available: *mut i64) -> Result<()> {
        let length = lock(&self.face.clip).len_bytes().cast_signed();
        for out in [total, available] {
            // SAFETY: NULL, which is passed over, or an out-parameter of COM's caller.
            if let Some(out) = unsafe { out.as_mut() } {
                *out = length;
            }
        }
        Ok(())
    }

    fn BeginFlush(&self) -> Result<()> {
        lock(&self.face.queue).flushing = true;
        self.face.queued.notify_all();
        Ok(())
    }

    fn EndFlush(&self) -> Result<()> {
        lock(&self.face.queue).flushing = false;
        Ok(())
    }
}

ipin!(ReaderPin_Impl);

impl Face for Shared {
    fn link(&self) -> &Link {
        &self.link
    }

    fn connect(
        &self,
        this: &IPin,
        peer: &IPin,
        wanted: Option<&MediaType>,
    ) -> std::result::Result<(), Failure> {
        let offer = MediaType::avi();
        if wanted.is_some_and(|wanted| !fits(wanted, &offer)) {
            return Err(Failure::TYPE_NOT_ACCEPTED);
        }
        *lock(&self.log) = Log::default();
        Link::offer(peer, this, &offer)?; // the peer asks for its allocator within this call
        self.link.connect(peer, offer);
        Ok(())
    }

    fn is_active(&self) -> bool {
        false
    }

    fn accepts(&self, media_type: &MediaType) -> bool {
        *media_type == MediaType::avi()
    }

    fn media_types(&self) -> Vec<MediaType> {
        vec![MediaType::avi()]
    }
}
