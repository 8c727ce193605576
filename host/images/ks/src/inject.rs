//! Frame injection: KsPinSubmitFrame and KsPinSubmitFrameMdl put the minidriver's own frames into the circuit, and
//! AVStrMiniFrameReturn gets them back (stream/frame-injection).

use core::ffi::c_void;

use ks_sys::{KSSTREAM_HEADER, MDL};

use crate::circuit;
use crate::frame::{self, Frame, Home};
use crate::nt;
use crate::pin::Pin;
use crate::pipe::{self, Pipe, Source};
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{INVALID_DEVICE_STATE, Nt, or_no_memory};

/// The head of a circuit in injection mode.
pub(crate) struct Injection {
    pin: Ptr<Pin>,
    pipe: Ptr<Pipe>,
}

/// One injected frame: what the minidriver gave, to be given back as it was.
pub(crate) struct Injected {
    home: Ptr<Injection>,
    what: Submission,
}

#[derive(Clone, Copy)]
pub(crate) struct Submission {
    pub(crate) data: *mut c_void,
    pub(crate) size: u32,
    pub(crate) mdl: *mut MDL,
    /// "The stream header is copied if this parameter is supplied."
    pub(crate) header: *mut KSSTREAM_HEADER,
    pub(crate) context: *mut c_void,
}

impl Injection {
    pub(crate) fn create(pipe: Ptr<Pipe>, pin: Ptr<Pin>) -> Option<Ptr<Injection>> {
        nt::create(Injection { pin, pipe })
    }

    pub(crate) fn destroy(injection: Ptr<Injection>) {
        nt::destroy(injection);
    }
}

/// The frame does not visit the pin's own queue: "they do not receive buffers to fill and do not directly interact with the queue"
/// (KsPinRegisterFrameReturnCallback); it goes on to the next station at once.
pub(crate) fn submit(pin: Ptr<Pin>, what: Submission) -> Nt {
    let pipe = pin.pipe.filter(|p| p.flowing).ok_or(INVALID_DEVICE_STATE)?;
    let Source::Injection(home) = pipe.source else { return Err(INVALID_DEVICE_STATE) };
    let data = if what.mdl.is_null() { what.data.cast() } else { nt::system_address(what.mdl)? };
    let header = or_no_memory(copy_header(&what))?;
    let frame = match make(home, what, header, data, pipe) {
        Some(frame) => frame,
        None => {
            nt::free_pool(header.raw().cast());
            return Err(crate::status::INSUFFICIENT_RESOURCES);
        }
    };
    pipe.edit().out += 1;
    circuit::leave(frame);
    Ok(())
}

fn make(
    home: Ptr<Injection>,
    what: Submission,
    header: Ptr<KSSTREAM_HEADER>,
    data: *mut u8,
    pipe: Ptr<Pipe>,
) -> Option<Ptr<Frame>> {
    let injected = nt::create(Injected { home, what })?;
    let mut frame = Frame::at_home(Home::Injected(injected), header, data, pipe);
    frame.mdl = what.mdl;
    header.edit().Data = data.cast();
    let frame = nt::create(frame);
    if frame.is_none() {
        nt::destroy(injected);
    }
    frame
}

fn copy_header(what: &Submission) -> Option<Ptr<KSSTREAM_HEADER>> {
    let given = Ptr::of(what.header);
    let size = given.map_or(0, |h| h.Size as usize).max(size_of::<KSSTREAM_HEADER>());
    let copy: Ptr<KSSTREAM_HEADER> = Ptr::of(nt::allocate(size, *b"KsSh").cast())?;
    match given {
        Some(given) => {
            ptr::bytes(copy.raw().cast(), size).copy_from_slice(ptr::bytes(given.raw().cast(), size))
        }
        None => {
            let bytes = if what.mdl.is_null() { what.size } else { nt::mdl_bytes(what.mdl) };
            *copy.edit() = nt::zeroed();
            let h = copy.edit();
            h.Size = size as u32;
            h.PresentationTime = ks_sys::KSTIME { Time: 0, Numerator: 1, Denominator: 1 };
            h.FrameExtent = bytes;
            h.DataUsed = bytes;
        }
    }
    Some(copy)
}

/// "Called when an injected frame has completed its trip around the circuit and is ready to be recycled or freed"
/// (PFNKSPINFRAMERETURN).
pub(crate) fn returned(injected: Ptr<Injected>, frame: Ptr<Frame>) {
    let (home, what, status) = (injected.home, injected.what, frame.status);
    nt::free_pool(frame.header.raw().cast());
    frame::destroy(frame);
    nt::destroy(injected);
    let pin = home.pin;
    if let Some(callback) = pin.frame_return {
        rules::void_pin_callback("AVStrMiniFrameReturn", || {
            let Submission { data, size, mdl, context, .. } = what;
            crate::call!("AVStrMiniFrameReturn", callback(pin.public_raw(), data, size, mdl, context, status))
        });
    }
    pipe::returned(home.pipe);
}
