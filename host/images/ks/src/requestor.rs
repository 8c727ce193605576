//! The requestor: frames for a kernel circuit, from the allocator that was assigned to the source pin.
//!
//! "AVStream creates an internal requester object associated with the source filter. … The requester obtains frames from the
//! allocator and passes them to the next component in the circuit" (stream/avstream-pipes-and-circuits). Frames are obtained once,
//! up to the allocator's Frames, recycled while the pipe lives, and given back when it stops.

use ks_sys::{FILE_OBJECT, KSALLOCATOR_FRAMING, KSSTREAM_HEADER, KSSTREAMALLOCATOR_FUNCTIONTABLE};

use crate::allocator_client as client;
use crate::circuit;
use crate::frame::{self, Frame, Home};
use crate::framing;
use crate::nt;
use crate::pin::Pin;
use crate::pipe::{self, Pipe};
use crate::ptr::Ptr;
use crate::status::{INSUFFICIENT_RESOURCES, Nt, or_no_memory};

/// How many frames a circuit gets when nobody says how many: "at least 3 outstanding frames".
const FEWEST_FRAMES: u32 = 3;
/// The most it takes from pool.
const MOST_FRAMES: u32 = 64;
/// The most it takes from an allocator, however many that offers: Frames is a client's number.
const MOST_ASSIGNED: u32 = 1024;

pub(crate) struct Requestor {
    pin: Ptr<Pin>,
    pipe: Ptr<Pipe>,
    supply: Supply,
    frame_size: u32,
    wanted: u32,
    frames: Vec<Ptr<Frame>>,
}

#[derive(Clone, Copy)]
enum Supply {
    /// KSPROPERTY_STREAM_ALLOCATOR of the pin: "a connection point for KSPIN_COMMUNICATION_SOURCE checks the property to
    /// determine the handle of the allocator that should be used for data allocations".
    Assigned { file: Ptr<FILE_OBJECT>, table: Option<KSSTREAMALLOCATOR_FUNCTIONTABLE> },
    /// "AVStream provides a default allocator. The default allocator allocates pool memory based on the allocator requirements."
    Pool,
}

impl Requestor {
    /// Asks the allocator for its framing and its function table; takes no frame yet.
    pub(crate) fn create(pipe: Ptr<Pipe>, pin: Ptr<Pin>) -> Nt<Ptr<Requestor>> {
        let (supply, framing) = match Ptr::of(pin.allocator) {
            Some(file) => {
                let status = client::status(file)?;
                // The frames may come home after the pin that was given the allocator is closed.
                nt::reference(file);
                (Supply::Assigned { file, table: client::function_table(file).ok() }, status.Framing)
            }
            None => (Supply::Pool, framing::of_connection(pin)),
        };
        let requestor = nt::create(Requestor {
            pin,
            pipe,
            supply,
            frame_size: framing.FrameSize.max(framing::smallest_frame(pin)),
            wanted: frames_wanted(&framing, supply),
            frames: Vec::new(),
        });
        or_no_memory(requestor)
    }

    /// Takes the frames and lets them into the first queue. No frame at all is a failure; fewer than wanted are not.
    pub(crate) fn start(requestor: Ptr<Requestor>) -> Nt {
        for _ in 0..requestor.wanted {
            match take(requestor) {
                Ok(frame) => requestor.edit().frames.push(frame),
                Err(_) => break,
            }
        }
        if requestor.frames.is_empty() {
            return Err(INSUFFICIENT_RESOURCES);
        }
        for frame in requestor.frames.clone() {
            refresh(requestor, frame);
            circuit::enter(requestor.pipe, frame);
        }
        Ok(())
    }

    /// The pipe is gone; so are its frames, which `returned` gave back one by one.
    pub(crate) fn destroy(requestor: Ptr<Requestor>) {
        if let Supply::Assigned { file, .. } = requestor.supply {
            nt::dereference(file);
        }
        nt::destroy(requestor);
    }
}

fn frames_wanted(framing: &KSALLOCATOR_FRAMING, supply: Supply) -> u32 {
    match (framing.Frames, supply) {
        (0, _) => FEWEST_FRAMES,
        (frames, Supply::Pool) => frames.clamp(FEWEST_FRAMES, MOST_FRAMES),
        (frames, Supply::Assigned { .. }) => frames.min(MOST_ASSIGNED),
    }
}

fn take(requestor: Ptr<Requestor>) -> Nt<Ptr<Frame>> {
    let data = allocate(requestor)?;
    let made = make(requestor, data);
    if made.is_none() {
        release(requestor, data);
    }
    or_no_memory(made)
}

fn make(requestor: Ptr<Requestor>, data: *mut u8) -> Option<Ptr<Frame>> {
    let header: Ptr<KSSTREAM_HEADER> = Ptr::of(nt::allocate(header_size(requestor.pin), *b"KsSh").cast())?;
    let frame = nt::create(Frame::at_home(Home::Requestor(requestor), header, data, requestor.pipe));
    if frame.is_none() {
        nt::free_pool(header.raw().cast());
    }
    frame
}

/// "If a client does not set StreamHeaderSize, each stream header is precisely sizeof (KSSTREAM_HEADER)" (KSPIN).
fn header_size(pin: Ptr<Pin>) -> usize {
    (pin.public.StreamHeaderSize as usize).max(size_of::<KSSTREAM_HEADER>())
}

fn allocate(requestor: Ptr<Requestor>) -> Nt<*mut u8> {
    match requestor.supply {
        Supply::Assigned { file, table } => client::allocate(file, table),
        Supply::Pool => {
            let frame = nt::allocate(requestor.frame_size as usize, *b"KsFm");
            if frame.is_null() { Err(INSUFFICIENT_RESOURCES) } else { Ok(frame) }
        }
    }
}

/// What every frame looks like when it enters: an empty buffer of FrameExtent bytes.
fn refresh(requestor: Ptr<Requestor>, frame: Ptr<Frame>) {
    frame.edit().status = 0;
    let header = frame.header.edit();
    header.Size = header_size(requestor.pin) as u32;
    header.TypeSpecificFlags = 0;
    header.PresentationTime = ks_sys::KSTIME { Time: 0, Numerator: 1, Denominator: 1 };
    header.Duration = 0;
    header.FrameExtent = requestor.frame_size;
    header.DataUsed = 0;
    header.Data = frame.data.cast();
    header.OptionsFlags = 0;
}

/// A frame is back: recycled while the pipe flows, else given back to its allocator.
pub(crate) fn returned(requestor: Ptr<Requestor>, frame: Ptr<Frame>) {
    crate::exports::pin::irp_completed(requestor.pin, frame);
    if requestor.pipe.flowing {
        refresh(requestor, frame);
        requestor.pipe.edit().out -= 1;
        return circuit::enter(requestor.pipe, frame);
    }
    give_back(requestor, frame);
    pipe::returned(requestor.pipe);
}

fn give_back(requestor: Ptr<Requestor>, frame: Ptr<Frame>) {
    requestor.edit().frames.retain(|f| *f != frame);
    release(requestor, frame.data);
    nt::free_pool(frame.header.raw().cast());
    frame::destroy(frame);
}

fn release(requestor: Ptr<Requestor>, data: *mut u8) {
    match requestor.supply {
        Supply::Assigned { file, table } => client::free(file, table, data),
        Supply::Pool => nt::free_pool(data.cast()),
    }
}
