//! Moving frames between a client and a pin: IOCTL_KS_READ_STREAM and IOCTL_KS_WRITE_STREAM with N buffers in flight.
//!
//! Each request carries one KSSTREAM_HEADER in its output buffer (KS reads the list of headers from there for both
//! directions) that points at one frame of the client. A frame is in one of two places: with the client
//! ([`Frame`]) or with the pin (a ticket of the stream). A dropped stream cancels what is in flight and waits for
//! it, so no driver writes into memory that has been freed.

use crate::{
    Buffer, DataFlow, Done, Error, Failure, NtStatus, Object, Pin, Request, Ticket,
    bytes::{self, Writer},
    object::TIME_LIMIT,
};
use std::{rc::Rc, time::Duration};

/// `sizeof(KSSTREAM_HEADER)` on 64-bit systems.
pub const HEADER_BYTES: usize = 56;

/// Frames on their way to and from a pin.
#[derive(Debug)]
pub struct Stream {
    pin: Pin,
    object: Rc<Object>,
    header_bytes: usize,
    in_flight: Vec<Ticket>,
}

/// A frame in the client's hands.
#[derive(Debug)]
pub struct Frame {
    header: Buffer,
    data: Buffer,
}

/// A frame that came back.
#[derive(Debug)]
pub struct Arrival {
    pub status: NtStatus,
    /// `IoStatusBlock.Information`: for a read, the size of the headers used; for a write, the bytes written.
    pub information: usize,
    pub frame: Frame,
}

impl Stream {
    /// A stream to or from a pin, with headers of the usual size.
    #[must_use]
    pub fn new(pin: &Pin) -> Self {
        Self::with_header_bytes(pin, HEADER_BYTES)
    }

    /// For pins whose headers carry more (`StreamHeaderSize`, such as KS_FRAME_INFO after the header).
    #[must_use]
    pub fn with_header_bytes(pin: &Pin, header_bytes: usize) -> Self {
        let header_bytes = header_bytes.max(HEADER_BYTES);
        Self { pin: pin.clone(), object: pin.shared_object(), header_bytes, in_flight: Vec::new() }
    }

    /// A new, zeroed frame of the client's own memory.
    pub fn frame(&self, frame_bytes: usize, alignment: usize) -> Result<Frame, Error> {
        let transport = self.object.transport();
        let allocate = |len, alignment| {
            transport
                .alloc_buffer(len, alignment)
                .map_err(|failure| self.object.error("allocate a frame", failure))
        };
        Ok(Frame { header: allocate(self.header_bytes, 8)?, data: allocate(frame_bytes, alignment)? })
    }

    /// A frame over memory that the client has already, such as a sample of a DirectShow allocator: it goes down as the
    /// `Data` of its stream header and is not copied. The transport must reach it ([`crate::Transport::reaches`]).
    pub fn frame_over(&self, data: Buffer) -> Result<Frame, Error> {
        let transport = self.object.transport();
        if !transport.reaches(&data) {
            let problem = format!("{} bytes of memory that the driver cannot be pointed to", data.len());
            return Err(Error::impossible(self.object.name(), problem));
        }
        let header = transport.alloc_buffer(self.header_bytes, 8);
        let header = header.map_err(|failure| self.object.error("allocate a stream header", failure))?;
        Ok(Frame { header, data })
    }

    /// Hands a frame to the pin: to be filled where data flows out, or, with `data_used` bytes in it, to be consumed.
    pub fn queue(&mut self, mut frame: Frame, data_used: usize) -> Result<(), Error> {
        let writing = self.pin.data_flow() == DataFlow::In;
        let code = if writing { ks_sys::IOCTL_KS_WRITE_STREAM } else { ks_sys::IOCTL_KS_READ_STREAM };
        frame.write_header(if writing { data_used } else { 0 });
        let mut request = Request::new(self.object.handle(), code);
        request.output = Some(frame.header);
        request.attached = vec![frame.data];
        let sent = self.object.transport().submit(request);
        self.in_flight.push(sent.map_err(|failure| self.object.error("queue a frame", failure))?);
        Ok(())
    }

    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.in_flight.len()
    }

    /// The next frame that the pin gives back, or None after `timeout`.
    pub fn next(&mut self, timeout: Duration) -> Result<Option<Arrival>, Error> {
        let waited = self.object.transport().wait(&self.in_flight, timeout);
        let done = waited.map_err(|failure| self.object.error("wait for a frame", failure))?;
        let Some(done) = done else { return Ok(None) };
        self.in_flight.retain(|&ticket| ticket != done.ticket);
        self.arrival(done).map(Some)
    }

    /// Takes back everything: cancels what is in flight and waits for each.
    pub fn cancel(&mut self) -> Result<Vec<Arrival>, Error> {
        let transport = Rc::clone(self.object.transport());
        for &ticket in &self.in_flight {
            transport.cancel(ticket).map_err(|failure| self.object.error("cancel a frame", failure))?;
        }
        self.drain()
    }

    /// Waits until the pin has given back every frame by itself.
    pub fn drain(&mut self) -> Result<Vec<Arrival>, Error> {
        let mut arrivals = Vec::new();
        while !self.in_flight.is_empty() {
            match self.next(TIME_LIMIT)? {
                Some(arrival) => arrivals.push(arrival),
                None => {
                    return Err(self.object.error("wait for the last frames", Failure::TimedOut(TIME_LIMIT)));
                }
            }
        }
        Ok(arrivals)
    }

    fn arrival(&self, done: Done) -> Result<Arrival, Error> {
        let Request { output: Some(header), mut attached, .. } = done.request else {
            return Err(Error::malformed(
                self.object.name(),
                "stream",
                "the request came back without its header",
            ));
        };
        let Some(data) = attached.pop() else {
            return Err(Error::malformed(
                self.object.name(),
                "stream",
                "the request came back without its frame",
            ));
        };
        Ok(Arrival { status: done.status, information: done.information, frame: Frame { header, data } })
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // What cannot be taken back stays with the transport, which owns it: nothing is freed under a driver.
        let _ = self.cancel();
    }
}

impl Frame {
    /// All the memory of the frame.
    #[must_use]
    pub fn data(&self) -> &[u8] {
        &self.data
    }

    #[must_use]
    pub fn data_mut(&mut self) -> &mut [u8] {
        &mut self.data
    }

    /// `DataUsed` as the pin left it, never more than the frame has.
    #[must_use]
    pub fn used(&self) -> &[u8] {
        let used = bytes::u32_at(&self.header, 36).unwrap_or_default() as usize;
        self.data.get(..used).unwrap_or(&self.data)
    }

    /// `DataUsed` itself, also where it is nonsense.
    #[must_use]
    pub fn data_used(&self) -> u32 {
        bytes::u32_at(&self.header, 36).unwrap_or_default()
    }

    /// `OptionsFlags`.
    #[must_use]
    pub fn options(&self) -> u32 {
        bytes::u32_at(&self.header, 48).unwrap_or_default()
    }

    /// `PresentationTime.Time`, if the header says that it is valid.
    #[must_use]
    pub fn presentation_time(&self) -> Option<u64> {
        let valid = self.options() & ks_sys::KSSTREAM_HEADER_OPTIONSF_TIMEVALID != 0;
        bytes::u64_at(&self.header, 8).filter(|_| valid)
    }

    /// The whole header, with what follows it.
    #[must_use]
    pub fn header(&self) -> &[u8] {
        &self.header
    }

    fn write_header(&mut self, data_used: usize) {
        let header = Writer::default()
            .u32(self.header.len() as u32)
            .u32(0)
            .u64(0)
            .u32(1)
            .u32(1)
            .u64(0)
            .u32(self.data.len() as u32)
            .u32(data_used.min(self.data.len()) as u32)
            .u64(self.data.address())
            .u64(0)
            .done();
        let (fixed, extension) = self.header.split_at_mut(HEADER_BYTES);
        fixed.copy_from_slice(&header);
        extension.fill(0);
        // KS_FRAME_INFO and its like begin with their own size.
        let extension_bytes = (extension.len() as u32).to_le_bytes();
        if let Some(size) = extension.first_chunk_mut() {
            *size = extension_bytes;
        }
    }
}
