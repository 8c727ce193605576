//! Frames of a pin-centric pin: stream pointers, with their states as types.
//!
//! "Stream Pointers": a queue has a leading edge, which points at the next frame that nobody has taken. [`Frame`] in
//! state [`Leading`] is that edge, locked: the frame cannot be cancelled, its bytes can be touched. Every way on consumes
//! it: to the next frame ([`Frame::advance`]), off the frame and away ([`Frame::finish`]), or away while the frame
//! stays ([`Frame::leave`], or dropping it). After that no frame can be touched any more, because there is no handle.
//!
//! Pages: nf-ks-kspingetleadingedgestreampointer, nf-ks-ksstreampointeradvance, nf-ks-ksstreampointerunlock.

// UNSAFETY: the class driver hands out pointers whose use depends on a state; the types here carry that state.
#![allow(unsafe_code)]

use crate::pin::{Flow, Out, Pin, PinRef};
use crate::pool::PoolBox;
use crate::sys::{self, callbacks};
use crate::{NtError, Result};
use core::ffi::c_void;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;
use ks_sys::{KS_FRAME_INFO, KSPIN, KSSTREAM_HEADER, KSSTREAM_POINTER, MDL, NTSTATUS};

/// The leading edge, locked.
#[derive(Debug)]
pub enum Leading {}

/// A frame that this driver has locked.
///
/// # Invariants
/// `raw` is a locked stream pointer of the pin's queue, and this is the only handle on it.
#[derive(Debug)]
pub struct Frame<'a, P: Pin, S> {
    raw: NonNull<KSSTREAM_POINTER>,
    pin: PinRef<'a, P>,
    state: PhantomData<S>,
}

impl<'a, P: Pin> Frame<'a, P, Leading> {
    /// # Safety
    /// The pin is live.
    pub(crate) unsafe fn leading_edge(pin: PinRef<'a, P>) -> Option<Self> {
        // SAFETY: a live pin; allowed up to DISPATCH_LEVEL.
        let raw = unsafe {
            sys::KsPinGetLeadingEdgeStreamPointer(pin.raw(), ks_sys::KSSTREAM_POINTER_STATE_LOCKED)
        };
        // INVARIANT: "If a non-null pointer is returned, it is a locked stream pointer".
        Some(Self { raw: NonNull::new(raw)?, pin, state: PhantomData })
    }

    /// Completes this frame (if nobody else refers to it) and goes on to the next; `None` when there is none yet.
    #[must_use]
    pub fn advance(self) -> Option<Self> {
        let this = ManuallyDrop::new(self);
        // SAFETY: a locked stream pointer, by the invariant.
        let status = unsafe { sys::KsStreamPointerAdvance(this.raw.as_ptr()) };
        // INVARIANT: on success the pointer is locked on the next frame; otherwise it is not locked, and no handle is left.
        if status < 0 { None } else { Some(Self { raw: this.raw, pin: this.pin, state: PhantomData }) }
    }

    /// Completes this frame (if nobody else refers to it), and leaves the queue.
    pub fn finish(self) {
        let this = ManuallyDrop::new(self);
        // SAFETY: a locked stream pointer, by the invariant; unlocked and moved on here, once.
        unsafe { sys::KsStreamPointerUnlock(this.raw.as_ptr(), 1) };
    }

    /// Leaves the queue; the frame stays for the next time. The same as dropping the handle.
    pub fn leave(self) {}

    /// Uses up a part: so many bytes were read or written. `None` when that was all and there is no further frame yet.
    pub fn advance_bytes(self, bytes: u32) -> Result<Option<Self>> {
        if self.remaining() < bytes as usize {
            return Err(NtError::INVALID_PARAMETER);
        }
        let this = ManuallyDrop::new(self);
        let is_input = <P::Flow as Flow>::DATA_FLOW == ks_sys::KSPIN_DATAFLOW_IN;
        let (read, written) = if is_input { (bytes, 0) } else { (0, bytes) };
        // SAFETY: a locked stream pointer, by the invariant, and not further than Remaining.
        let status = unsafe { sys::KsStreamPointerAdvanceOffsets(this.raw.as_ptr(), read, written, 0) };
        // INVARIANT: as in `advance`.
        Ok(if status < 0 { None } else { Some(Self { raw: this.raw, pin: this.pin, state: PhantomData }) })
    }
}

impl<P: Pin, S> Frame<'_, P, S> {
    fn offset(&self) -> &ks_sys::KSSTREAM_POINTER_OFFSET {
        // SAFETY: a locked stream pointer, by the invariant.
        let pointer = unsafe { self.raw.as_ref() };
        if <P::Flow as Flow>::DATA_FLOW == ks_sys::KSPIN_DATAFLOW_IN {
            &pointer.OffsetIn
        } else {
            &pointer.OffsetOut
        }
    }

    fn remaining(&self) -> usize {
        self.offset().Remaining as usize
    }

    fn data(&self) -> *mut u8 {
        const {
            assert!(
                P::FLAGS & ks_sys::KSPIN_FLAG_GENERATE_MAPPINGS == 0,
                "Pin::FLAGS: a pin with GENERATE_MAPPINGS has no bytes"
            );
        }
        // SAFETY: without KSPIN_FLAG_GENERATE_MAPPINGS the union holds Data.
        unsafe { self.offset().Anonymous.Data }
    }

    /// The pin.
    #[must_use]
    pub fn pin(&self) -> PinRef<'_, P> {
        self.pin
    }

    /// What is left of the frame: as long as the class driver says, whatever any framing promised.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        if self.data().is_null() {
            return &[];
        }
        // SAFETY: Data has Remaining bytes ahead, mapped while the pointer is locked.
        unsafe { core::slice::from_raw_parts(self.data(), self.remaining()) }
    }

    /// The frame's stream header.
    #[must_use]
    pub fn header(&mut self) -> Option<Header<'_>> {
        // SAFETY: a locked stream pointer, by the invariant.
        unsafe { Header::from_pointer(self.raw.as_ptr()) }
    }

    /// The status that the request of this frame completes with.
    pub fn set_status(&mut self, error: NtError) -> Result<()> {
        // SAFETY: a locked stream pointer, by the invariant.
        NtError::check(unsafe { sys::KsStreamPointerSetStatusCode(self.raw.as_ptr(), error.status()) })
    }
}

impl<P: Pin<Flow = Out>, S> Frame<'_, P, S> {
    /// The frame, to be written.
    #[must_use]
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        if self.data().is_null() {
            return &mut [];
        }
        // SAFETY: as in `bytes`; the frame of an output pin is the driver's alone while it is locked.
        unsafe { core::slice::from_raw_parts_mut(self.data(), self.remaining()) }
    }
}

impl<P: Pin, S> Drop for Frame<'_, P, S> {
    fn drop(&mut self) {
        // SAFETY: a locked stream pointer, by the invariant; the frame stays where it is.
        unsafe { sys::KsStreamPointerUnlock(self.raw.as_ptr(), 0) };
    }
}

/// `KSSTREAM_HEADER`, and the `KS_FRAME_INFO` behind it where there is one.
///
/// # Invariants
/// `raw` points to a stream header of `Size` bytes that is ours for `'a`.
#[derive(Debug)]
pub struct Header<'a> {
    raw: NonNull<KSSTREAM_HEADER>,
    life: PhantomData<&'a mut KSSTREAM_HEADER>,
}

impl Header<'_> {
    /// # Safety
    /// `pointer` is null or a locked stream pointer that stays locked for the header's life.
    pub(crate) unsafe fn from_pointer(pointer: *mut KSSTREAM_POINTER) -> Option<Self> {
        // SAFETY: by the caller's promise.
        let raw = NonNull::new(unsafe { pointer.as_ref() }?.StreamHeader)?;
        Some(Self { raw, life: PhantomData })
    }

    fn get(&self) -> &KSSTREAM_HEADER {
        // SAFETY: by the invariant.
        unsafe { self.raw.as_ref() }
    }

    fn get_mut(&mut self) -> &mut KSSTREAM_HEADER {
        // SAFETY: by the invariant, and `self` is borrowed mutably.
        unsafe { self.raw.as_mut() }
    }

    /// The size of the whole buffer (`FrameExtent`).
    #[must_use]
    pub fn frame_extent(&self) -> u32 {
        self.get().FrameExtent
    }

    /// The bytes that mean something (`DataUsed`).
    #[must_use]
    pub fn data_used(&self) -> u32 {
        self.get().DataUsed
    }

    /// Where the frame's buffer is.
    #[must_use]
    pub fn data(&self) -> *mut u8 {
        self.get().Data.cast()
    }

    /// `OptionsFlags`.
    #[must_use]
    pub fn flags(&self) -> u32 {
        self.get().OptionsFlags
    }

    /// The presentation time, if it is valid, in 100 ns.
    #[must_use]
    pub fn presentation_time_100ns(&self) -> Option<i64> {
        (self.flags() & ks_sys::KSSTREAM_HEADER_OPTIONSF_TIMEVALID != 0)
            .then(|| self.get().PresentationTime.Time)
    }

    /// How many bytes mean something. Without `KSPIN_FLAG_GENERATE_MAPPINGS` that is the minidriver's to say.
    pub fn set_data_used(&mut self, bytes: u32) {
        self.get_mut().DataUsed = bytes;
    }

    /// Presentation time and duration, both valid.
    pub fn set_time_100ns(&mut self, time: i64, duration: i64) {
        let header = self.get_mut();
        header.PresentationTime = ks_sys::KSTIME { Time: time, Numerator: 1, Denominator: 1 };
        header.Duration = duration;
        self.add_flags(
            ks_sys::KSSTREAM_HEADER_OPTIONSF_TIMEVALID | ks_sys::KSSTREAM_HEADER_OPTIONSF_DURATIONVALID,
        );
    }

    /// Adds flags to `OptionsFlags`.
    pub fn add_flags(&mut self, flags: u32) {
        self.get_mut().OptionsFlags |= flags;
    }

    /// Time, duration, flags and length of another frame's header.
    pub fn copy_from(&mut self, other: &Header<'_>) {
        let from = *other.get();
        let to = self.get_mut();
        to.PresentationTime = from.PresentationTime;
        to.Duration = from.Duration;
        to.OptionsFlags = from.OptionsFlags;
        to.DataUsed = from.DataUsed;
    }

    /// The `KS_FRAME_INFO` behind the header, if the class driver made room for one ("no guarantee that you will get
    /// that size").
    pub fn frame_info(&mut self) -> Option<&mut KS_FRAME_INFO> {
        let needed = size_of::<KSSTREAM_HEADER>() + size_of::<KS_FRAME_INFO>();
        if (self.get().Size as usize) < needed {
            return None;
        }
        // SAFETY: Size covers it, as compared; it follows the header, both 8-byte aligned.
        let info = unsafe { self.raw.add(1).cast::<KS_FRAME_INFO>() };
        // SAFETY: as above; any bytes are a KS_FRAME_INFO; borrowed from `self`.
        Some(unsafe { &mut *info.as_ptr() })
    }
}

/// A pin in injection mode: it brings its own frames ("Frame Injection").
pub trait Inject: Pin<Flow = Out> {
    /// What keeps a frame's memory, and whatever belongs to it.
    type Frame: Memory + Send + 'static;

    /// A frame has gone round and is ours again. Up to `DISPATCH_LEVEL`.
    fn returned(pin: PinRef<'_, Self>, frame: PoolBox<Self::Frame>, result: Result<()>);
}

/// Memory that may be injected.
///
/// # Safety
/// The memory stays valid, and untouched by anybody else, until the value is dropped.
pub unsafe trait Memory {
    /// Where it is and how long.
    fn memory(&self) -> NonNull<[u8]>;
}

/// What the header of an injected frame says.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing {
    /// Bytes that mean something.
    pub data_used: u32,
    /// Presentation time in 100 ns.
    pub time_100ns: i64,
    /// Duration in 100 ns.
    pub duration_100ns: i64,
    /// `KS_FRAME_INFO.PictureNumber`.
    pub picture_number: i64,
    /// `KS_FRAME_INFO.DropCount`.
    pub drop_count: i64,
}

#[repr(C)]
struct VideoHeader {
    header: KSSTREAM_HEADER,
    info: KS_FRAME_INFO,
}

impl<P: Inject> PinRef<'_, P> {
    /// Sends a frame round (`KsPinSubmitFrame`). It comes back in [`Inject::returned`]; if it cannot be sent it comes
    /// back here.
    pub fn submit(
        self,
        frame: PoolBox<P::Frame>,
        outgoing: &Outgoing,
    ) -> core::result::Result<(), (NtError, PoolBox<P::Frame>)> {
        let memory = frame.memory();
        let mut header: VideoHeader = VideoHeader { header: ks_sys::zeroed(), info: ks_sys::zeroed() };
        fill(&mut header, memory, outgoing);
        let context = frame.into_raw();
        // SAFETY: a live pin in injection mode; the header is copied; the memory lives until the frame comes back.
        let status = unsafe {
            sys::KsPinSubmitFrame(
                self.raw(),
                memory.as_ptr().cast(),
                memory.len() as u32,
                &raw mut header.header,
                context.as_ptr().cast(),
            )
        };
        // SAFETY: a frame that was refused is not returned by callback: it is still ours.
        NtError::check(status).map_err(|error| (error, unsafe { PoolBox::from_raw(context) }))
    }
}

fn fill(header: &mut VideoHeader, memory: NonNull<[u8]>, outgoing: &Outgoing) {
    header.header.Size = size_of::<VideoHeader>() as u32;
    header.header.Data = memory.as_ptr().cast();
    header.header.FrameExtent = memory.len() as u32;
    header.header.DataUsed = outgoing.data_used;
    header.header.PresentationTime =
        ks_sys::KSTIME { Time: outgoing.time_100ns, Numerator: 1, Denominator: 1 };
    header.header.Duration = outgoing.duration_100ns;
    header.header.OptionsFlags = ks_sys::KSSTREAM_HEADER_OPTIONSF_TIMEVALID
        | ks_sys::KSSTREAM_HEADER_OPTIONSF_DURATIONVALID
        | ks_sys::KSSTREAM_HEADER_OPTIONSF_FRAMEINFO;
    header.info.ExtendedHeaderSize = size_of::<KS_FRAME_INFO>() as u32;
    header.info.dwFrameFlags = ks_sys::KS_VIDEO_FLAG_FRAME;
    header.info.PictureNumber = outgoing.picture_number;
    header.info.DropCount = outgoing.drop_count;
}

/// The slot for the frame return callback; [`Returns::here`] fills it and thereby chooses injection mode.
#[derive(Debug)]
pub struct Returns<P>(ks_sys::PFNKSPINFRAMERETURN, PhantomData<P>);

impl<P: Pin> Returns<P> {
    /// The class driver brings the frames.
    pub const NONE: Self = Self(None, PhantomData);

    /// The pin brings its frames.
    #[must_use]
    pub const fn here() -> Self
    where
        P: Inject,
    {
        Self(Some(returned::<P>), PhantomData)
    }

    /// # Safety
    /// `pin` is a pin of type `P` in `KSSTATE_STOP`.
    pub(crate) unsafe fn register(&self, pin: *mut KSPIN) {
        if self.0.is_some() {
            // SAFETY: by the caller's promise; "unless the filter is in the stop state", which it is.
            unsafe { sys::KsPinRegisterFrameReturnCallback(pin, self.0) }
        }
    }
}

callbacks! {
    unsafe fn returned<P: Inject>(
        raw: *mut KSPIN,
        _data: *mut c_void,
        _size: u32,
        _mdl: *mut MDL,
        context: *mut c_void,
        status: NTSTATUS
    ) {
        let Some(frame) = NonNull::new(context) else { return };
        // SAFETY: the context of a frame that `submit` gave away, coming back once.
        let frame = unsafe { PoolBox::from_raw(frame.cast::<P::Frame>()) };
        // SAFETY: called by KS; without a context the frame is just dropped.
        if let Some(pin) = unsafe { PinRef::<P>::from_raw(raw) } {
            P::returned(pin, frame, NtError::check(status));
        }
    }
}
