//! Filter-centric processing: `KSPROCESSPIN` and its index.
//!
//! "Filter-Centric Processing": the class driver locks one frame of each pin, calls the filter, and advances afterwards
//! by what the filter reports as used. Instances that belong to a splitter branch (`DelegateBranch`, `CopySource`) are
//! served by the class driver and not shown.
//!
//! ```
//! use avstream::pin::{In, Out};
//! use avstream::process::{Frames, Pair};
//! use avstream::{Pin, Result, bytes};
//! /// What a transform does with one input and one output.
//! fn pass<I: Pin<Flow = In>, O: Pin<Flow = Out>>(pair: &mut Pair<'_, I, O>) -> Result<()> {
//!     let written = match pair.frames() {
//!         Frames::InPlace(frame) => frame.len(),
//!         Frames::Apart { from, to } => bytes::copy(from, to),
//!         Frames::Missing => return Ok(()),
//!     };
//!     let read = pair.input_bytes();
//!     pair.finish(read, written)
//! }
//! ```

// UNSAFETY: KS hands in arrays of pointers that are valid for one call.
#![allow(unsafe_code)]

use crate::filter::Filter;
use crate::pin::{In, Out, Pin, PinRef};
use crate::stream::Header;
use crate::{NtError, Result};
use core::marker::PhantomData;
use ks_sys::{KSPROCESSPIN, KSPROCESSPIN_INDEXENTRY, NTSTATUS};

/// Whether a process callback wants to be called again at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Again, if there are frames.
    Continue,
    /// Not until something new happens (`STATUS_PENDING`).
    Wait,
}

impl Next {
    pub(crate) fn status_of(next: Result<Self>) -> NTSTATUS {
        match next {
            Ok(Self::Continue) => ks_sys::STATUS_SUCCESS,
            Ok(Self::Wait) => ks_sys::STATUS_PENDING,
            Err(error) => error.status(),
        }
    }
}

/// The pins of a filter, each with its frame, during one call.
pub struct ProcessPins<'a, F> {
    index: &'a [KSPROCESSPIN_INDEXENTRY],
    filter: PhantomData<F>,
}

impl<'a, F: Filter> ProcessPins<'a, F> {
    /// # Safety
    /// `index` is the parameter of a process callback, `pin_types` long, and valid for `'a`.
    pub(crate) unsafe fn from_raw(index: *mut KSPROCESSPIN_INDEXENTRY, pin_types: usize) -> Option<Self> {
        if index.is_null() {
            return None;
        }
        // SAFETY: by the caller's promise: "an array of KSPROCESSPIN_INDEXENTRY structures, ordered by pin ID".
        let index = unsafe { core::slice::from_raw_parts(index, pin_types) };
        Some(Self { index, filter: PhantomData })
    }

    /// The first instance of pin type `id` that this filter has to serve, as a pin of type `P`.
    ///
    /// `None` if there is none, or if `id` is another type of pin.
    pub fn pin<P: Pin<Filter = F>>(&mut self, id: usize) -> Option<ProcessPin<'_, P>> {
        let entry = self.index.get(id)?;
        if entry.Pins.is_null() {
            return None;
        }
        // SAFETY: an entry holds `Count` pointers.
        let pins = unsafe { core::slice::from_raw_parts(entry.Pins, entry.Count as usize) };
        // SAFETY: each is a process pin of this call; `&mut self` keeps a second view of the same one away.
        pins.iter().find_map(|&raw| unsafe { ProcessPin::from_raw(raw) })
    }

    /// An input and an output at once: what a transform works on.
    pub fn pair<I, O>(&mut self, input: usize, output: usize) -> Option<Pair<'_, I, O>>
    where
        I: Pin<Filter = F, Flow = In>,
        O: Pin<Filter = F, Flow = Out>,
    {
        let mut again = ProcessPins::<F> { index: self.index, filter: PhantomData };
        let (input, output) = (self.pin::<I>(input)?.raw, again.pin::<O>(output)?.raw);
        // SAFETY: both were checked just now; an input and an output are different process pins, and `self` stays
        // borrowed for as long as the pair lives.
        unsafe { Some(Pair { input: ProcessPin::from_raw(input)?, output: ProcessPin::from_raw(output)? }) }
    }
}

/// An input's and an output's frame during a process callback.
pub struct Pair<'a, I, O> {
    input: ProcessPin<'a, I>,
    output: ProcessPin<'a, O>,
}

/// The frames of a [`Pair`].
#[derive(Debug)]
pub enum Frames<'a> {
    /// Both are one buffer: change it where it is, do not copy.
    InPlace(&'a mut [u8]),
    /// Two buffers.
    Apart {
        /// What came.
        from: &'a [u8],
        /// What goes.
        to: &'a mut [u8],
    },
    /// One of them has no frame.
    Missing,
}

impl<'a, I: Pin, O: Pin<Flow = Out>> Pair<'a, I, O> {
    /// The input's pin.
    #[must_use]
    pub fn input(&self) -> PinRef<'a, I> {
        self.input.pin
    }

    /// The output's pin.
    #[must_use]
    pub fn output(&self) -> PinRef<'a, O> {
        self.output.pin
    }

    /// How much of the input's frame there is.
    #[must_use]
    pub fn input_bytes(&self) -> usize {
        self.input.bytes().len()
    }

    /// There is a frame to write to.
    #[must_use]
    pub fn has_output(&self) -> bool {
        self.output.has_frame()
    }

    /// Both frames, in one of three relations.
    #[must_use]
    pub fn frames(&mut self) -> Frames<'_> {
        if !self.input.has_frame() || !self.output.has_frame() {
            return Frames::Missing;
        }
        if self.input.process().InPlaceCounterpart == self.output.raw {
            return Frames::InPlace(self.output.bytes_mut());
        }
        if self.overlap() {
            return Frames::Missing;
        }
        Frames::Apart { from: self.input.bytes(), to: self.output.bytes_mut() }
    }

    /// Two buffers that are not declared to be one and share bytes all the same are nobody's to touch.
    fn overlap(&self) -> bool {
        let (from, to) = (self.input.bytes().as_ptr_range(), self.output.bytes().as_ptr_range());
        from.start < to.end && to.start < from.end
    }

    /// The input's stream header, and the output's to be filled.
    #[must_use]
    pub fn headers(&mut self) -> Option<(Header<'_>, Header<'_>)> {
        Some((self.input.header()?, self.output.header()?))
    }

    /// Reports both frames as done.
    pub fn finish(&mut self, bytes_read: usize, bytes_written: usize) -> Result<()> {
        self.input.finish(bytes_read)?;
        self.output.finish(bytes_written)
    }
}

/// One pin's frame during a process callback.
///
/// # Invariants
/// `raw` is a process pin of the current call that no other `ProcessPin` shows.
pub struct ProcessPin<'a, P> {
    raw: *mut KSPROCESSPIN,
    pin: PinRef<'a, P>,
}

impl<'a, P: Pin> ProcessPin<'a, P> {
    /// # Safety
    /// `raw` is a process pin of the current call, which lasts for `'a`.
    unsafe fn from_raw(raw: *mut KSPROCESSPIN) -> Option<Self> {
        // SAFETY: by the caller's promise.
        let process = unsafe { raw.as_ref() }?;
        if !process.DelegateBranch.is_null() || !process.CopySource.is_null() {
            return None;
        }
        // SAFETY: KS's pin lives during its callback; its context is checked.
        let pin = unsafe { PinRef::from_raw(process.Pin) }?;
        // INVARIANT: the caller makes one at a time for each pin type.
        Some(Self { raw, pin })
    }

    fn process(&self) -> &KSPROCESSPIN {
        // SAFETY: by the invariant.
        unsafe { &*self.raw }
    }

    fn process_mut(&mut self) -> &mut KSPROCESSPIN {
        // SAFETY: by the invariant, and `self` is borrowed mutably.
        unsafe { &mut *self.raw }
    }

    /// The pin.
    #[must_use]
    pub fn pin(&self) -> PinRef<'a, P> {
        self.pin
    }

    /// The frame: what has not been used of it. Empty when there is none.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        let process = self.process();
        if process.Data.is_null() {
            return &[];
        }
        // SAFETY: "BytesAvailable: how many bytes of data are available in Data"; the frame is locked for the call.
        unsafe { core::slice::from_raw_parts(process.Data.cast(), process.BytesAvailable as usize) }
    }

    /// The frame of an output pin, to be written.
    #[must_use]
    pub fn bytes_mut(&mut self) -> &mut [u8]
    where
        P: Pin<Flow = Out>,
    {
        let process = self.process_mut();
        if process.Data.is_null() {
            return &mut [];
        }
        // SAFETY: as above; an output frame is this call's alone, and where it is the input's too, `Pair::frames` shows
        // one of them.
        unsafe { core::slice::from_raw_parts_mut(process.Data.cast(), process.BytesAvailable as usize) }
    }

    /// There is a frame.
    #[must_use]
    pub fn has_frame(&self) -> bool {
        !self.process().Data.is_null() && self.process().BytesAvailable != 0
    }

    /// Reports the frame as done: so many bytes were read or written, and it goes on its way.
    pub fn finish(&mut self, bytes_used: usize) -> Result<()> {
        let process = self.process_mut();
        let used = u32::try_from(bytes_used).map_err(|_| NtError::INVALID_PARAMETER)?;
        if used > process.BytesAvailable {
            return Err(NtError::INVALID_PARAMETER);
        }
        process.BytesUsed = used;
        process.Terminate = 1;
        Ok(())
    }

    /// The stream header of the frame.
    #[must_use]
    pub fn header(&mut self) -> Option<Header<'_>> {
        let pointer = self.process().StreamPointer;
        // SAFETY: the stream pointer of a process pin is locked during the call.
        unsafe { Header::from_pointer(pointer) }
    }
}
