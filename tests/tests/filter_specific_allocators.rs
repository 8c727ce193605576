//! "Filter Specific Allocators", sentence by sentence: the allocator of the sink as kernel-mode clients use it, by IRPs.

use std::time::Duration;

use ks_client::{Allocator, Connect, Event, Filter, Identifier, Pin};
use tests::allocators::Asked;
use tests::{Bench, Which, statistics, video};

const PICTURE: u32 = 640 * 480 * 3 / 2;
const MOMENT: Duration = Duration::from_millis(50);

/// The sink's input and an allocator of `frames` on it, both of a kernel-mode client.
fn kernel_allocator(bench: &Bench, frames: u32) -> (Filter, Pin, Allocator) {
    let kernel = bench.transport().kernel_client().expect("the host has kernel-mode clients");
    let link = &kernel.interfaces(&ks_sys::KSCATEGORY_RENDER).unwrap()[0].link;
    let sink = Filter::open(&kernel, link, "Sink").unwrap();
    let input = sink.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    let allocator = Allocator::new(Asked::frames(frames, PICTURE).create(&input).unwrap());
    (sink, input, allocator)
}

#[test]
fn requests_to_allocate_frames_beyond_this_limit_will_be_marked_pending() {
    let bench = Bench::new();
    let (sink, input, allocator) = kernel_allocator(&bench, 3);
    let frames: Vec<u64> = (0..3).map(|_| allocator.alloc(MOMENT).unwrap().expect("a free frame")).collect();
    let waiting = allocator.begin_alloc().unwrap();
    let transport = allocator.object().transport();
    assert!(transport.wait(&[waiting], MOMENT).unwrap().is_none(), "pending");
    allocator.free(frames[1]).unwrap();
    let done = transport.wait(&[waiting], MOMENT).unwrap().expect("a later free completes a waiter");
    assert_eq!(Allocator::frame(&done), Some(frames[1]));
    for frame in frames {
        allocator.free(frame).unwrap();
    }
    assert_eq!(statistics(&input).pool_in_use, 0);
    drop((done, allocator, input, sink));
    bench.end();
}

#[test]
fn a_request_that_waits_for_a_frame_can_be_cancelled() {
    let bench = Bench::new();
    let (sink, input, allocator) = kernel_allocator(&bench, 3);
    let frames: Vec<u64> = (0..3).map(|_| allocator.alloc(MOMENT).unwrap().expect("a free frame")).collect();
    assert_eq!(allocator.alloc(MOMENT).unwrap(), None, "cancelled after a moment");
    for frame in frames {
        allocator.free(frame).unwrap();
    }
    drop((allocator, input, sink));
    bench.end();
}

#[test]
fn allocators_are_limited_to_a_maximum_number_of_allocated_frames_and_say_how_many_are_out() {
    let bench = Bench::new();
    let (sink, input, allocator) = kernel_allocator(&bench, 4);
    let frame = allocator.alloc(MOMENT).unwrap().expect("a free frame");
    let status = allocator.status().unwrap();
    assert_eq!((status.framing.frames, status.framing.frame_size, status.allocated_frames), (4, PICTURE, 1));
    allocator.free(frame).unwrap();
    assert_eq!(allocator.status().unwrap().allocated_frames, 0);
    drop((allocator, input, sink));
    bench.end();
}

/// "Memory allocated in the kernel never reaches a user-mode filter": ALLOC answers with a kernel address.
#[test]
fn a_user_mode_client_gets_no_frame() {
    let bench = Bench::new();
    let sink = bench.filter(Which::Sink);
    let input = sink.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    let allocator = Allocator::new(Asked::frames(3, PICTURE).create(&input).unwrap());
    let refused = allocator.alloc(MOMENT).unwrap_err();
    assert!(refused.status().is_some(), "{refused}");
    drop((allocator, input, sink));
    bench.end();
}

#[test]
fn the_allocator_signals_the_free_frame_event_notifying_the_client_that_a_free_frame_is_available() {
    let bench = Bench::new();
    let (sink, input, allocator) = kernel_allocator(&bench, 3);
    let identifier =
        Identifier::event(ks_sys::KSEVENTSETID_StreamAllocator, ks_sys::KSEVENT_STREAMALLOCATOR_FREEFRAME);
    let event = Event::enable(allocator.shared_object(), &identifier).unwrap();
    let frame = allocator.alloc(MOMENT).unwrap().expect("a free frame");
    assert!(!event.wait(MOMENT).unwrap(), "nothing was freed");
    allocator.free(frame).unwrap();
    assert!(event.wait(MOMENT).unwrap(), "a free frame");
    event.disable().unwrap();
    drop((allocator, input, sink));
    bench.end();
}
