//! How frames pass a queue: what a client cannot see of two AVStream pins that are connected in the kernel ("AVStream uses its own
//! internal transport interfaces instead of sending IRPs", stream/avstream-pipes-and-circuits), and what the host tells it beside the IRPs.
//!
//! A frame arrives at a queue at the moment in which it leaves the one before, so its time in the queue of a sink pin is the
//! latency of that connection: from when the source was done with it until the sink was. The first queue of a pipe holds the
//! free frames; when its leading edge finds none, the source has to wait for one to come back.

use ks_sys::{FILE_OBJECT, PFILE_OBJECT};

use crate::nt;
use crate::object::{self, Object};
use crate::pin::Pin;
use crate::pipe::Station;
use crate::ptr::Ptr;
use crate::queue::Queue;

/// The last so many frames are kept: the percentiles are theirs.
const KEPT: usize = 65_536;

/// What a queue notes down.
#[derive(Default)]
pub(crate) struct Passage {
    frames: u64,
    times_100ns: Vec<u32>,
    waits: u64,
    waited_100ns: u64,
    empty_since: Option<u64>,
}

/// What passed a pin since its pipe was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// Frames that left the pin's queue in the direction of the data.
    pub frames: u64,
    /// How long the last of them were in it, the shortest first.
    pub times_100ns: Vec<u32>,
    /// How often the head of the pin's pipe had no free frame, and for how long in all.
    pub waits: u64,
    pub waited_100ns: u64,
}

impl Passage {
    /// A frame goes on that arrived at this time.
    pub(crate) fn passed(&mut self, arrived: u64) {
        let time = u32::try_from(nt::now_100ns() - arrived).unwrap_or(u32::MAX);
        match self.times_100ns.get_mut(self.frames as usize % KEPT) {
            Some(oldest) => *oldest = time,
            None => self.times_100ns.push(time),
        }
        self.frames += 1;
    }

    /// The leading edge has no frame any more.
    pub(crate) fn ran_out(&mut self) {
        self.empty_since = Some(nt::now_100ns());
    }

    /// It has one again.
    pub(crate) fn refilled(&mut self) {
        if let Some(since) = self.empty_since.take() {
            self.waits += 1;
            self.waited_100ns += nt::now_100ns() - since;
        }
    }
}

/// What passed the pin of a file object; None for any other object, and for a pin that is in no pipe: at STOP.
pub fn flow(file: PFILE_OBJECT) -> Option<Flow> {
    let file: Ptr<FILE_OBJECT> = Ptr::of(file.cast_const())?;
    let pin = Pin::from_head(object::of_file(file)?)?;
    let (queue, head) = (pin.queue?, first_queue(pin)?);
    let mut times_100ns = queue.passage.times_100ns.clone();
    times_100ns.sort_unstable();
    let Passage { waits, waited_100ns, .. } = head.passage;
    Some(Flow { frames: queue.passage.frames, times_100ns, waits, waited_100ns })
}

fn first_queue(pin: Ptr<Pin>) -> Option<Ptr<Queue>> {
    pin.pipe?.stations.iter().find_map(|station| match station {
        Station::Queue(queue) => Some(*queue),
        Station::External(_) => None,
    })
}
