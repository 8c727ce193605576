//! Allocators by their IRP interface, as a kernel-mode client uses it (stream/filter-specific-allocators), on the pin of
//! tests/drivers/misbehave, which has an allocator of its own, and of pin_clone, which has none.

use std::rc::Rc;
use std::time::Duration;

use host_transport::Config;
use ks_client::{Connect, Event, Filter, Identifier, Pin, Transport};

use crate::build::{Running, start};
use crate::frames::{Frames, frame};

const SHORT: Duration = Duration::from_millis(50);
const OWN: (&str, &str) = ("misbehave", "2F5C1C60");
const DEFAULT: (&str, &str) = ("pin_clone", "2F5C1C40");

fn open_pin(transport: &Rc<dyn Transport>, running: &Running, guid: &str) -> (Filter, Pin) {
    let filter = Filter::open(transport, &running.link(guid), guid).expect("the filter");
    let format = filter.intersect(0, &filter.pin(0).expect("pin").data_ranges).expect("a format");
    let pin = filter.create_pin(&Connect::new(0, &format)).expect("the pin");
    (filter, pin)
}

/// An allocator for two frames of 4096 bytes, opened by a kernel-mode client; closed and unloaded afterwards.
fn with_allocator((driver, guid): (&str, &str), body: impl FnOnce(&Rc<dyn Transport>, &Frames)) {
    let Some(running) = start(driver, Config::default()) else { return };
    let kernel = running.transport.kernel_client().expect("a kernel-mode client");
    let (filter, pin) = open_pin(&kernel, &running, guid);
    let frames = Frames::open(&pin, 2, 4096, 63).expect("the allocator");
    body(&kernel, &frames);
    drop(frames);
    pin.close().expect("closed");
    drop((filter, kernel));
    running.stop();
}

#[test]
fn an_alloc_beyond_the_limit_waits_for_a_free() {
    with_allocator(DEFAULT, |kernel, frames| {
        let (a, b) = (frames.alloc().expect("a frame"), frames.alloc().expect("a frame"));
        assert!(a != b && a % 64 == 0 && b % 64 == 0, "aligned to the mask 63");
        let (first, second) = (frames.begin_alloc(), frames.begin_alloc());
        assert!(kernel.wait(&[first, second], SHORT).expect("no failure").is_none(), "both wait");
        assert_eq!(frames.free(a), ks_sys::STATUS_SUCCESS);
        let done = kernel.wait(&[first, second], SHORT).expect("no failure").expect("one is served");
        assert_eq!(done.ticket, first, "the oldest waiter is served first");
        let served = frame(&done).expect("a frame");
        drop(done);
        kernel.cancel(second).expect("cancelled");
        let done = kernel.wait(&[second], SHORT).expect("no failure").expect("it ends");
        assert_eq!(frame(&done), Err(ks_sys::STATUS_CANCELLED));
        drop(done);
        assert_eq!(frames.allocated(), 2);
        assert_eq!((frames.free(served), frames.free(b)), (ks_sys::STATUS_SUCCESS, ks_sys::STATUS_SUCCESS));
        assert_eq!(frames.allocated(), 0);
    });
}

#[test]
fn a_free_of_what_is_not_out_is_refused_without_looking_at_it() {
    with_allocator(OWN, |_, frames| {
        let frame = frames.alloc().expect("a frame");
        for wrong in [0, 1, frame + 16, u64::MAX] {
            assert_eq!(frames.free(wrong), ks_sys::STATUS_INVALID_PARAMETER, "{wrong:#x}");
        }
        assert_eq!(frames.free(frame), ks_sys::STATUS_SUCCESS);
        assert_eq!(frames.free(frame), ks_sys::STATUS_INVALID_PARAMETER, "a second free");
    });
}

#[test]
fn a_free_frame_signals_the_event() {
    with_allocator(OWN, |_, frames| {
        let id = Identifier::event(
            ks_sys::KSEVENTSETID_StreamAllocator,
            ks_sys::KSEVENT_STREAMALLOCATOR_FREEFRAME,
        );
        let event = Event::enable(&frames.object, &id).expect("enabled");
        let frame = frames.alloc().expect("a frame");
        assert!(!event.wait(SHORT).expect("no failure"), "nothing was freed yet");
        assert_eq!(frames.free(frame), ks_sys::STATUS_SUCCESS);
        assert!(event.wait(SHORT).expect("no failure"));
        event.disable().expect("disabled");
    });
}

#[test]
fn a_user_mode_client_gets_no_kernel_frame() {
    let Some(running) = start(DEFAULT.0, Config::default()) else { return };
    let (filter, pin) = open_pin(&running.transport, &running, DEFAULT.1);
    let frames = Frames::open(&pin, 2, 4096, 63).expect("the allocator");
    assert_eq!(frames.alloc(), Err(ks_sys::STATUS_ACCESS_DENIED));
    drop(frames);
    pin.close().expect("closed");
    drop(filter);
    running.stop();
}

#[test]
fn a_framing_that_cannot_be_met_is_refused() {
    let Some(running) = start(DEFAULT.0, Config::default()) else { return };
    let (filter, pin) = open_pin(&running.transport, &running, DEFAULT.1);
    for (frames, size, mask) in [(1, 0, 63), (1, 4096, 62), (1, 4096, u32::MAX)] {
        assert!(Frames::open(&pin, frames, size, mask).is_err(), "{frames} {size} {mask:#x}");
    }
    pin.close().expect("closed");
    drop(filter);
    running.stop();
}
