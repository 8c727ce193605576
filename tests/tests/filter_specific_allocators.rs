//! "Filter Specific Allocators", sentence by sentence: the allocator of the sink as kernel-mode clients use it, by IRPs.

use std::time::Duration;

use ks_client::{Allocator, Connect, Event, Filter, Graph, Identifier, LinkKey, Pin, State};
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

#[test]
fn if_buffers_should_be_modified_in_place_the_user_mode_client_sets_the_inplace_modifier_flag() {
    let bench = Bench::new();
    let sink = bench.filter(Which::Sink);
    let input = sink.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    // KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER beside SYSTEM_MEMORY.
    let asked = Asked { options: 1 | 2, ..Asked::frames(3, PICTURE) };
    let allocator = Allocator::new(asked.create(&input).unwrap());
    assert_eq!(allocator.status().unwrap().framing.flags, 1 | 2, "it is kept and told");
    drop((allocator, input, sink));
    bench.end();
}

#[test]
fn function_table_access_is_there_for_the_kernel_alone_because_the_pool_can_be_serviced_at_dispatch_level() {
    let bench = Bench::new();
    let table = Identifier::get(
        ks_sys::KSPROPSETID_StreamAllocator,
        ks_sys::KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE,
    );
    let (sink, input, allocator) = kernel_allocator(&bench, 3);
    let functions: [u8; 16] = allocator.object().get_exactly(&table).unwrap();
    assert!(functions.as_chunks::<8>().0.iter().all(|&function| u64::from_le_bytes(function) != 0));
    drop((allocator, input, sink));
    let sink = bench.filter(Which::Sink);
    let input = sink.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    let allocator = Allocator::new(Asked::frames(3, PICTURE).create(&input).unwrap());
    assert!(allocator.object().get_exactly::<16>(&table).is_err(), "accessible only from kernel mode");
    drop((allocator, input, sink));
    bench.end();
}

/// The source's pin Inject takes frames by the function table, at DISPATCH_LEVEL; a kernel-mode client of the same
/// allocator by IRPs.
struct Contention {
    graph: Graph,
    link: LinkKey,
    allocator: Allocator,
    filters: [Filter; 2],
}

impl Contention {
    const INJECT: u32 = 2;

    fn new(bench: &Bench, frames: u32) -> Self {
        let kernel = bench.transport().kernel_client().expect("the host has kernel-mode clients");
        let [source, sink] = [Which::Source, Which::Sink].map(|which| bench.filter_over(&kernel, which));
        let mut graph = Graph::new();
        let ends = ((&source, Self::INJECT), (&sink, 0));
        let link = graph.connect(ends.0, ends.1, Some(&video(640, 480))).unwrap();
        let created = Asked::frames(frames, PICTURE).create(graph.sink(link).unwrap());
        let allocator = Allocator::new(created.unwrap());
        graph.source(link).unwrap().set_allocator(Some(&allocator)).unwrap();
        Self { graph, link, allocator, filters: [source, sink] }
    }

    fn take(&self) -> u64 {
        self.allocator.alloc(MOMENT).unwrap().expect("a free frame")
    }

    fn sent(&self) -> (u64, u64) {
        let source = statistics(self.graph.source(self.link).unwrap());
        (statistics(self.graph.sink(self.link).unwrap()).frames, source.starved_ticks)
    }

    fn end(self, bench: Bench) {
        let Self { graph, link, allocator, filters } = self;
        let left = statistics(graph.sink(link).unwrap());
        assert_eq!((left.pool_in_use, left.pool_bad_frees), (0, 0));
        graph.close().unwrap();
        drop((allocator, filters));
        bench.end();
    }
}

#[test]
fn when_an_allocate_request_finds_no_free_frame_it_immediately_returns_null_and_the_next_one_after_a_free_a_frame()
 {
    let bench = Bench::new();
    let mut both = Contention::new(&bench, 3);
    let taken = [(); 3].map(|()| both.take());
    both.graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_millis(200));
    let (frames, starved) = both.sent();
    assert!(frames == 0 && starved >= 4, "30 a second, and none to be had: {frames} {starved}");
    both.allocator.free(taken[0]).unwrap();
    bench.run_for(Duration::from_millis(200));
    assert!(both.sent().0 >= 4, "one frame goes round and round");
    both.graph.set_state(State::Stop).unwrap();
    for frame in &taken[1..] {
        both.allocator.free(*frame).unwrap();
    }
    both.end(bench);
}

#[test]
fn when_a_free_request_is_submitted_a_waiting_allocation_irp_is_completed_with_the_free_frame() {
    let bench = Bench::new();
    let mut both = Contention::new(&bench, 3);
    let taken = [(); 2].map(|()| both.take());
    both.graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_millis(100));
    assert!(both.sent().0 >= 1, "the third frame is the source's");
    // Whoever holds the third frame frees it by the function table.
    let waiting = both.allocator.begin_alloc().unwrap();
    let transport = both.allocator.object().transport();
    let done = transport.wait(&[waiting], Duration::from_millis(200)).unwrap().expect("a frame is freed");
    let third = Allocator::frame(&done).expect("and given to who waited");
    drop(done);
    assert!(!taken.contains(&third));
    bench.run_for(Duration::from_millis(100));
    let before = both.sent();
    bench.run_for(Duration::from_millis(200));
    let after = both.sent();
    assert!(
        after.0 == before.0 && after.1 > before.1,
        "now the other interface has none: {before:?} {after:?}"
    );
    for frame in taken.into_iter().chain([third]) {
        both.allocator.free(frame).unwrap();
    }
    both.graph.set_state(State::Stop).unwrap();
    both.end(bench);
}
