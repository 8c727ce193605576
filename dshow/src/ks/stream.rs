//! Frames between a pin and its streaming thread: samples go down as KSSTREAM_HEADERs, and come back filled or read.
//!
//! Page: ns-ks-ksstream_header, `Data`: "the virtual address of the data buffer". That is the sample's own buffer where the
//! driver can be pointed to it ([`ks_client::Transport::reaches`]); else the frame takes a way round by memory of the
//! transport, and is copied once. How many went which way is counted. Frames that were filled go to the pin's streaming
//! thread; frames that were read are released here, because nobody else waits for them.

use crate::space::{Slot, Space};
use ks_client::{Arrival, DataFlow, Error, Frame, NtStatus, Pin, Stream, Transport};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::mpsc::Sender;
use std::time::Duration;

/// The alignment of frames that are copied: a cache line.
const COPY_ALIGNMENT: usize = 64;

/// A frame that the pin is done with.
#[derive(Debug)]
pub(crate) struct Arrived {
    pub space: Space,
    pub status: NtStatus,
    /// `DataUsed`: the bytes that the pin wrote.
    pub used: usize,
    pub time_100ns: Option<u64>,
}

/// Which way frames went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Carried {
    /// Whose own memory went down to the pin.
    pub direct: u64,
    /// Whose memory the driver could not be pointed to.
    pub copied: u64,
}

/// What the streaming thread is told.
#[derive(Debug)]
pub(crate) enum Told {
    Arrived(Arrived),
    /// Frames cannot be waited for any more; why is in the transcript of whoever asks the pin next.
    Failed,
    /// To look whether anything else is asked of it.
    Nudge,
}

/// The frames of one pin.
pub(crate) struct Streaming {
    stream: Stream,
    writes: bool,
    lent: BTreeMap<u64, Lent>,
    spare: Vec<Frame>,
    to: Sender<Told>,
    pub carried: Carried,
}

/// A space that the pin has.
enum Lent {
    /// The request points to it.
    Itself(Slot),
    /// The request points to a copy.
    Copied(Space),
}

impl Streaming {
    pub(crate) fn new(pin: &Pin, to: Sender<Told>) -> Self {
        let writes = pin.data_flow() == DataFlow::In;
        let lent = BTreeMap::new();
        Self { stream: Stream::new(pin), writes, lent, spare: Vec::new(), to, carried: Carried::default() }
    }

    /// Who is told.
    pub(crate) fn listener(&self) -> Sender<Told> {
        self.to.clone()
    }

    pub(crate) fn in_flight(&self) -> usize {
        self.stream.in_flight()
    }

    /// Whether the pin writes frames and has none to write to.
    pub(crate) fn starves(&self) -> bool {
        !self.writes && self.in_flight() == 0
    }

    /// Hands a space to the pin: to be filled, or with `used` bytes to be read.
    pub(crate) fn queue(
        &mut self,
        transport: &Rc<dyn Transport>,
        space: Space,
        used: usize,
    ) -> Result<(), Error> {
        if transport.reaches(space.bytes()) {
            let (buffer, slot) = space.into_buffer();
            let address = buffer.address();
            let frame = self.stream.frame_over(buffer)?;
            self.lent.insert(address, Lent::Itself(slot));
            self.carried.direct += 1;
            let queued = self.stream.queue(frame, used);
            return queued.inspect_err(|_| drop(self.lent.remove(&address)));
        }
        let mut frame = self.copy_frame(space.bytes().len())?;
        if self.writes {
            let (from, to) = (space.bytes(), frame.data_mut());
            let both = used.min(from.len()).min(to.len());
            to[..both].copy_from_slice(&from[..both]);
        }
        let address = address(&frame);
        self.lent.insert(address, Lent::Copied(space));
        self.carried.copied += 1;
        self.stream.queue(frame, used).inspect_err(|_| drop(self.lent.remove(&address)))
    }

    fn copy_frame(&mut self, bytes: usize) -> Result<Frame, Error> {
        match self.spare.iter().position(|frame| frame.data().len() == bytes) {
            Some(index) => Ok(self.spare.swap_remove(index)),
            None => self.stream.frame(bytes, COPY_ALIGNMENT),
        }
    }

    /// Waits for a frame, and tells the streaming thread. A failure is told as well, and is the end.
    pub(crate) fn carry(&mut self, wait: Duration) -> Result<bool, ()> {
        match self.stream.next(wait) {
            Ok(Some(arrival)) => {
                self.tell(arrival);
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(_) => {
                let _gone = self.to.send(Told::Failed);
                Err(())
            }
        }
    }

    /// Takes everything back from the pin.
    pub(crate) fn end(mut self) -> Result<(), Error> {
        let back = self.stream.cancel()?;
        back.into_iter().for_each(|arrival| self.tell(arrival));
        Ok(())
    }

    /// Waits until the pin has read everything that it has.
    pub(crate) fn drain(&mut self) -> Result<(), Error> {
        let back = self.stream.drain()?;
        back.into_iter().for_each(|arrival| self.tell(arrival));
        Ok(())
    }

    fn tell(&mut self, Arrival { status, frame, .. }: Arrival) {
        let (used, time_100ns) = (frame.used().len(), frame.presentation_time());
        let space = match self.lent.remove(&address(&frame)) {
            Some(Lent::Itself(slot)) => {
                drop(frame);
                slot.take()
            }
            Some(Lent::Copied(mut space)) => {
                if !self.writes {
                    let both = used.min(space.bytes().len());
                    space.bytes_mut()[..both].copy_from_slice(&frame.used()[..both]);
                }
                self.spare.push(frame);
                Some(space)
            }
            None => None,
        };
        if self.writes {
            // What the pin has read goes home at once: whoever fills the next frame may be waiting for it.
            drop(space);
        } else if let Some(space) = space {
            let _gone = self.to.send(Told::Arrived(Arrived { space, status, used, time_100ns })); // the sample goes with the message
        }
    }
}

fn address(frame: &Frame) -> u64 {
    frame.data().as_ptr().expose_provenance() as u64
}
