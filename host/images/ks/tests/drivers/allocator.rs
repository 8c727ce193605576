//! Allocators by their IRP interface, as a kernel-mode client uses it (stream/filter-specific-allocators), on the pin of
//! tests/drivers/misbehave, which has an allocator of its own, and of pin_clone, which has none.

use std::rc::Rc;
use std::time::Duration;

use framing::Framing;
use framing::wire::RawFraming;
use host_transport::Config;
use ks_client::{Access, Allocator, Connect, Event, Filter, Identifier, NtStatus, Pin, Transport, name};

use crate::build::{Running, start};

const SHORT: Duration = Duration::from_millis(50);

/// An allocator for two frames of 4096 bytes on a pin of `guid`'s filter, opened by a kernel-mode client.
fn open(running: &Running, guid: &str) -> (Filter, Pin, Allocator) {
    let kernel = running.transport.kernel_client().expect("a kernel-mode client");
    let link = running.link(guid);
    let filter = Filter::open(&kernel, &link, guid).expect("the filter");
    let format = filter.intersect(0, &filter.pin(0).expect("pin").data_ranges).expect("a format");
    let pin = filter.create_pin(&Connect::new(0, &format)).expect("the pin");
    let raw = RawFraming { flags: 2, pool_type: 512, frames: 2, frame_size: 4096, alignment_or_pitch: 63, reserved: 0 };
    let allocator = pin.create_allocator(&Framing::new(&raw).expect("a framing")).expect("the allocator");
    (filter, pin, allocator)
}

fn with_allocator(driver: &str, guid: &str, body: impl FnOnce(&Rc<dyn Transport>, &Allocator)) {
    let Some(running) = start(driver, Config::default()) else { return };
    let (filter, pin, allocator) = open(&running, guid);
    let kernel = running.transport.kernel_client().expect("a kernel-mode client");
    body(&kernel, &allocator);
    allocator.close().expect("closed");
    pin.close().expect("closed");
    drop((filter, kernel));
    running.stop();
}

#[test]
fn an_alloc_beyond_the_limit_waits_for_a_free() {
    with_allocator("pin_clone", "2F5C1C40", |kernel, allocator| {
        let frames: Vec<u64> = (0..2).map(|_| allocator.alloc(SHORT).expect("no failure").expect("a frame")).collect();
        assert!(frames.iter().all(|f| f % 64 == 0) && frames[0] != frames[1]);
        let (first, second) = (allocator.begin_alloc().expect("sent"), allocator.begin_alloc().expect("sent"));
        assert!(kernel.wait(&[first, second], SHORT).expect("no failure").is_none(), "both wait");
        allocator.free(frames[0]).expect("freed");
        let done = kernel.wait(&[first, second], SHORT).expect("no failure").expect("one is served");
        assert_eq!(done.ticket, first, "the oldest waiter is served first");
        let served = Allocator::frame(&done).expect("a frame");
        kernel.cancel(second).expect("cancelled");
        let done = kernel.wait(&[second], SHORT).expect("no failure").expect("it ends");
        assert_eq!(done.status, NtStatus::CANCELLED);
        assert_eq!(allocator.status().expect("status").allocated_frames, 2);
        allocator.free(served).expect("freed");
        allocator.free(frames[1]).expect("freed");
        assert_eq!(allocator.status().expect("status").allocated_frames, 0);
    });
}

#[test]
fn a_free_of_what_is_not_out_is_refused_without_looking_at_it() {
    with_allocator("misbehave", "2F5C1C60", |_, allocator| {
        let frame = allocator.alloc(SHORT).expect("no failure").expect("a frame");
        for wrong in [0, 1, frame + 16, u64::MAX] {
            let status = allocator.free(wrong).expect_err("refused").status();
            assert_eq!(status, Some(NtStatus(ks_sys::STATUS_INVALID_PARAMETER)));
        }
        allocator.free(frame).expect("freed");
        assert!(allocator.free(frame).is_err(), "a second free is refused");
    });
}

#[test]
fn a_free_frame_signals_the_event() {
    let Some(running) = start("misbehave", Config::default()) else { return };
    let (filter, pin, unused) = open(&running, "2F5C1C60");
    unused.close().expect("closed");
    let raw = RawFraming { flags: 2, pool_type: 512, frames: 2, frame_size: 4096, alignment_or_pitch: 63, reserved: 0 };
    let object = pin.object().create(name::ALLOCATOR, &raw.to_bytes(), Access::GENERIC_READ, "allocator").expect("the allocator");
    let object = Rc::new(object);
    let id = Identifier::event(ks_sys::KSEVENTSETID_StreamAllocator, ks_sys::KSEVENT_STREAMALLOCATOR_FREEFRAME);
    let event = Event::enable(&object, &id).expect("enabled");
    let method = |id: u32, flags: u32, frame: &[u8]| {
        let set = ks_sys::KSMETHODSETID_StreamAllocator;
        let head = [set.Data1.to_le_bytes().to_vec(), [set.Data2.to_le_bytes(), set.Data3.to_le_bytes()].concat(), set.Data4.to_vec()];
        let request = [head.concat(), id.to_le_bytes().to_vec(), flags.to_le_bytes().to_vec()].concat();
        object.send(ks_sys::IOCTL_KS_METHOD, &request, frame).expect("sent")
    };
    let done = method(ks_sys::KSMETHOD_STREAMALLOCATOR_ALLOC, ks_sys::KSMETHOD_TYPE_WRITE, &[0; 8]);
    let frame = Allocator::frame(&done).expect("a frame");
    drop(done);
    assert!(!event.wait(SHORT).expect("no failure"), "nothing was freed yet");
    method(ks_sys::KSMETHOD_STREAMALLOCATOR_FREE, ks_sys::KSMETHOD_TYPE_READ, &frame.to_le_bytes());
    assert!(event.wait(SHORT).expect("no failure"));
    event.disable().expect("disabled");
    drop(object);
    pin.close().expect("closed");
    drop(filter);
    running.stop();
}

#[test]
fn a_user_mode_client_gets_no_kernel_frame() {
    let Some(running) = start("pin_clone", Config::default()) else { return };
    let filter = running.filter("2F5C1C40");
    let format = filter.intersect(0, &filter.pin(0).expect("pin").data_ranges).expect("a format");
    let pin = filter.create_pin(&Connect::new(0, &format)).expect("the pin");
    let raw = RawFraming { flags: 2, pool_type: 512, frames: 2, frame_size: 4096, alignment_or_pitch: 63, reserved: 0 };
    let allocator = pin.create_allocator(&Framing::new(&raw).expect("a framing")).expect("the allocator");
    let refused = allocator.alloc(SHORT).expect_err("refused").status();
    assert_eq!(refused, Some(NtStatus(ks_sys::STATUS_ACCESS_DENIED)));
    allocator.close().expect("closed");
    pin.close().expect("closed");
    drop(filter);
    running.stop();
}
