//! Negotiated allocators with the real driver: the sentences of "Allocation Schemes", "AVStream Pipes and Circuits",
//! "Filter Specific Allocators" and "AVStream Allocators", where KS takes part.
//!
//! What a decision is made of is tested where it is made (crates/framing); here its consequences are: which allocator
//! object came to be, on which pin, and whose frames went round. Numbers come from the pages and from the formats.

use std::time::Duration;

use ks_client::{Connect, Error, Graph, LinkKey, Object, Options, Pin, Place, State, Stream};
use serde_json::Value;
use tests::{Bench, Which, statistics, video};

/// NV12, 640 x 480: twelve bits a pixel.
const FRAME_BYTES: u64 = 640 * 480 * 3 / 2;

/// The source's splitter.
const PREVIEW: u32 = 1;

/// The transform's pins.
const INPUT: u32 = 0;
const IN_PLACE_OUTPUT: u32 = 1;
const COPYING_OUTPUT: u32 = 2;

/// Source, transform and sink, connected and negotiated.
struct Line {
    graph: Graph,
    first: LinkKey,
    second: LinkKey,
}

impl Line {
    fn through(bench: &Bench, output: u32) -> Self {
        let filter = |which| bench.filter(which);
        let (source, transform, sink) =
            (filter(Which::Source), filter(Which::Transform), filter(Which::Sink));
        let mut graph = Graph::new();
        let first = graph.connect((&source, 0), (&transform, INPUT), Some(&video(640, 480))).unwrap();
        let second = graph.connect((&transform, output), (&sink, 0), Some(&video(640, 480))).unwrap();
        graph.negotiate(Default::default()).unwrap();
        Self { graph, first, second }
    }

    /// Runs for a second: thirty pictures.
    fn run(&mut self, bench: &Bench) {
        self.graph.set_state(State::Run).unwrap();
        bench.run_for(Duration::from_secs(1));
    }
}

/// The entries of a transcript about one operation.
fn of<'a>(graph: &'a Graph, operation: &str) -> Vec<&'a Value> {
    graph.transcript().entries().iter().filter(|entry| entry["operation"] == operation).collect()
}

#[test]
fn a_single_allocator_is_assigned_for_use_by_three_filters() {
    let bench = Bench::new();
    let line = Line::through(&bench, IN_PLACE_OUTPUT);
    assert_eq!(of(&line.graph, "create allocator").len(), 1);
    assert_eq!(of(&line.graph, "assign allocator").len(), 1, "to the source; the others pass frames on");
    let sink = statistics(line.graph.sink(line.second).unwrap());
    assert_eq!((sink.allocators_made, sink.pool_frame_bytes), (1, FRAME_BYTES));
    line.graph.close().unwrap();
    bench.end();
}

#[test]
fn no_allocation_is_required_in_the_transform_or_sink_because_no_allocator_handle_is_assigned_to_them() {
    let bench = Bench::new();
    let mut line = Line::through(&bench, IN_PLACE_OUTPUT);
    let given: Vec<_> = of(&line.graph, "assign allocator").iter().map(|entry| &entry["object"]).collect();
    assert_eq!(given, [line.graph.source(line.first).unwrap().name()]);
    line.run(&bench);
    for pin in [line.graph.source(line.first), line.graph.sink(line.first), line.graph.source(line.second)] {
        let pin = pin.unwrap();
        assert_eq!(statistics(pin).allocators_made, 0, "{}", pin.name());
    }
    line.graph.close().unwrap();
    bench.end();
}

#[test]
fn frames_sent_downstream_return_to_the_requester_where_they_can_be_recycled() {
    let bench = Bench::new();
    let mut line = Line::through(&bench, IN_PLACE_OUTPUT);
    line.run(&bench);
    let sink = statistics(line.graph.sink(line.second).unwrap());
    assert!(sink.frames > sink.pool_frames, "more frames arrived than there are: {sink:?}");
    assert!(sink.pool_acquired <= sink.pool_frames, "each was allocated once: {sink:?}");
    assert_eq!((sink.gaps, sink.repeats, sink.corrupted, sink.unstamped), (0, 0, 0, 0));
    line.graph.close().unwrap();
    bench.end();
}

#[test]
fn flow_control_is_maintained_by_the_number_of_total_outstanding_frames() {
    let bench = Bench::new();
    let mut line = Line::through(&bench, IN_PLACE_OUTPUT);
    line.run(&bench);
    let created = of(&line.graph, "create allocator")[0]["frames"].as_u64().unwrap();
    let sink = statistics(line.graph.sink(line.second).unwrap());
    assert_eq!(sink.pool_frames, created);
    assert!(sink.pool_high_water <= created && sink.pool_failed == 0, "{sink:?}");
    line.graph.close().unwrap();
    bench.end();
}

#[test]
fn when_the_pipe_stops_every_frame_returns_to_the_allocator() {
    let bench = Bench::new();
    let mut line = Line::through(&bench, IN_PLACE_OUTPUT);
    line.run(&bench);
    line.graph.set_state(State::Stop).unwrap();
    assert_eq!(statistics(line.graph.sink(line.second).unwrap()).pool_in_use, 0);
    line.graph.close().unwrap();
    bench.end();
}

/// The second scheme: the transform performs its transformation into a new frame of the device's allocator.
#[test]
fn there_must_be_a_separate_allocator_for_each_separate_list_of_source_sink_segments() {
    let bench = Bench::new();
    let mut line = Line::through(&bench, COPYING_OUTPUT);
    assert_eq!(of(&line.graph, "create allocator").len(), 2);
    line.run(&bench);
    let transform = statistics(line.graph.sink(line.first).unwrap());
    let sink = statistics(line.graph.sink(line.second).unwrap());
    assert_eq!((transform.allocators_made, sink.allocators_made), (1, 1));
    assert!(
        transform.pool_high_water >= 1 && sink.pool_high_water >= 1,
        "frames of both: {transform:?} {sink:?}"
    );
    assert!(sink.frames > sink.pool_frames, "no segment starves the next: {sink:?}");
    assert_eq!((sink.gaps, sink.corrupted, sink.unstamped), (0, 0, 0));
    line.graph.close().unwrap();
    bench.end();
}

/// The second figure of "Allocation Schemes": the source's frames visit a file writer (here a sink) and a transform, which
/// writes into the frames of a device (another sink).
#[test]
fn this_filter_graph_contains_two_allocators_the_transforms_allocator_and_the_devices_allocator() {
    let bench = Bench::new();
    let [source, transform] = [Which::Source, Which::Transform].map(|which| bench.filter(which));
    let (writer, device) = (bench.filter(Which::Sink), bench.filter(Which::Sink));
    let mut graph = Graph::new();
    let format = video(640, 480);
    let into = graph.connect((&source, PREVIEW), (&transform, INPUT), Some(&format)).unwrap();
    let written = graph.connect((&source, PREVIEW), (&writer, 0), Some(&format)).unwrap();
    let played = graph.connect((&transform, COPYING_OUTPUT), (&device, 0), Some(&format)).unwrap();
    let negotiation = graph.negotiate(Default::default()).unwrap();
    assert_eq!(negotiation.decision.pipes[0].pipe.links.len(), 2, "one frame visits both");
    assert_eq!(of(&graph, "create allocator").len(), 2);
    graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_secs(1));
    for end in [written, played] {
        let received = statistics(graph.sink(end).unwrap());
        assert!(received.frames >= 25, "30 a second at {}: {received:?}", graph.sink(end).unwrap().name());
        assert_eq!((received.corrupted, received.unstamped, received.repeats), (0, 0, 0), "{received:?}");
    }
    let made = |pin| statistics(pin).allocators_made;
    let either = made(graph.sink(into).unwrap()) + made(graph.sink(written).unwrap());
    assert_eq!((either, made(graph.sink(played).unwrap())), (1, 1), "one for each segment");
    let last = statistics(graph.sink(played).unwrap());
    assert!(last.pool_acquired >= 1, "the transform allocates a frame from the device allocator: {last:?}");
    graph.close().unwrap();
    drop((source, transform, writer, device));
    bench.end();
}

/// Windows-driver-samples, issue 791.
#[test]
fn a_capture_pin_that_user_mode_reads_never_sees_initialize_allocator_and_the_transcript_says_why() {
    let bench = Bench::new();
    let source = bench.filter(Which::Source);
    let mut graph = Graph::new();
    let link = graph.connect_client(&source, 0, &video(640, 480)).unwrap();
    graph.negotiate(Default::default()).unwrap();
    let pin = graph.source(link).unwrap().clone();
    graph.set_state(State::Pause).unwrap();
    let mut stream = Stream::new(&pin);
    for _ in 0..3 {
        let frame = stream.frame(FRAME_BYTES as usize, 64).unwrap();
        stream.queue(frame, 0).unwrap();
    }
    graph.set_state(State::Run).unwrap();
    let arrival = stream.next(Duration::from_secs(1)).unwrap().expect("a frame");
    assert_eq!(arrival.frame.used().len() as u64, FRAME_BYTES);
    assert_eq!(statistics(&pin).allocators_made, 0);
    let said = graph.transcript().to_json().to_string();
    assert!(said.contains("is a user-mode filter, and kernel memory never reaches user mode"), "{said}");
    assert!(said.contains("Connect the pin to a kernel filter, e.g. one of KSCATEGORY_RENDER"), "{said}");
    drop((stream, arrival, pin));
    graph.close().unwrap();
    drop(source);
    bench.end();
}

#[test]
fn the_remedied_graph_makes_initialize_allocator_run_on_the_capture_pin() {
    let bench = Bench::new();
    let (source, sink) = (bench.filter(Which::Source), bench.filter(Which::Sink));
    let mut graph = Graph::new();
    let link = graph.connect((&source, 0), (&sink, 0), Some(&video(640, 480))).unwrap();
    graph.negotiate(Options { place: Place::First, ..Options::default() }).unwrap();
    assert_eq!(statistics(graph.source(link).unwrap()).allocators_made, 1);
    assert_eq!(of(&graph, "create allocator")[0]["object"], graph.source(link).unwrap().name());
    graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_millis(200));
    let (sent, received) = (statistics(graph.source(link).unwrap()), statistics(graph.sink(link).unwrap()));
    assert!(sent.pool_high_water > 0, "frames of the capture pin's own pool: {sent:?}");
    assert!(received.frames >= 5 && received.corrupted == 0, "30 a second: {received:?}");
    graph.close().unwrap();
    drop((source, sink));
    bench.end();
}

/// The third figure of "AVStream Pipes and Circuits".
#[test]
fn frames_that_arrive_from_user_mode_go_into_the_input_pipe_and_the_second_pipe_is_a_circuit_of_kernel_frames()
 {
    let bench = Bench::new();
    let (transform, sink) = (bench.filter(Which::Transform), bench.filter(Which::Sink));
    let pictures = pictures(&bench, 8);
    let mut graph = Graph::new();
    let into = graph.connect_client(&transform, INPUT, &video(640, 480)).unwrap();
    let out = graph.connect((&transform, COPYING_OUTPUT), (&sink, 0), Some(&video(640, 480))).unwrap();
    graph.negotiate(Default::default()).unwrap();
    assert_eq!(of(&graph, "create allocator").len(), 1, "the client's frames are its own");
    let input = graph.sink(into).unwrap().clone();
    graph.set_state(State::Run).unwrap();
    let mut stream = Stream::new(&input);
    for picture in &pictures {
        let mut frame = stream.frame(picture.len(), 64).unwrap();
        frame.data_mut().copy_from_slice(picture);
        stream.queue(frame, picture.len()).unwrap();
    }
    stream.drain().unwrap();
    let received = statistics(graph.sink(out).unwrap());
    assert_eq!((received.frames, received.corrupted, received.unstamped), (8, 0, 0), "{received:?}");
    assert_eq!(statistics(&input).allocators_made, 0);
    drop((stream, input));
    graph.close().unwrap();
    drop((transform, sink));
    bench.end();
}

/// The third figure the other way round: "Alternatively, the final frame destination could be in user-mode."
#[test]
fn the_final_frame_destination_could_be_in_user_mode() {
    let bench = Bench::new();
    let (source, transform) = (bench.filter(Which::Source), bench.filter(Which::Transform));
    let mut graph = Graph::new();
    let into = graph.connect((&source, 0), (&transform, INPUT), Some(&video(640, 480))).unwrap();
    let out = graph.connect_client(&transform, COPYING_OUTPUT, &video(640, 480)).unwrap();
    graph.negotiate(Default::default()).unwrap();
    assert_eq!(
        of(&graph, "create allocator").len(),
        1,
        "of the pipe before the transform; the client's frames are its own"
    );
    graph.set_state(State::Pause).unwrap();
    let output = graph.source(out).unwrap().clone();
    let mut stream = Stream::new(&output);
    for _ in 0..5 {
        let frame = stream.frame(FRAME_BYTES as usize, 64).unwrap();
        stream.queue(frame, 0).unwrap();
    }
    graph.set_state(State::Run).unwrap();
    let arrivals = stream.drain().unwrap();
    assert!(arrivals.iter().all(|arrival| arrival.frame.used().len() as u64 == FRAME_BYTES));
    let entered = statistics(graph.sink(into).unwrap());
    assert!(
        entered.allocators_made == 1 && entered.pool_high_water >= 1,
        "a circuit of its own: {entered:?}"
    );
    assert_eq!(statistics(&output).allocators_made, 0);
    drop((arrivals, stream, output));
    graph.close().unwrap();
    drop((source, transform));
    bench.end();
}

/// Frames as the source draws them, read by a client.
fn pictures(bench: &Bench, count: usize) -> Vec<Vec<u8>> {
    let source = bench.filter(Which::Source);
    let pin = source.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    for state in [State::Acquire, State::Pause, State::Run] {
        pin.set_state(state).unwrap();
    }
    let mut stream = Stream::new(&pin);
    for _ in 0..count {
        let frame = stream.frame(FRAME_BYTES as usize, 64).unwrap();
        stream.queue(frame, 0).unwrap();
    }
    let arrivals = stream.drain().unwrap();
    for state in [State::Pause, State::Acquire, State::Stop] {
        pin.set_state(state).unwrap();
    }
    arrivals.iter().map(|arrival| arrival.frame.used().to_vec()).collect()
}

#[test]
fn if_the_filter_cannot_satisfy_the_framing_requirements_it_returns_a_failure_code() {
    let bench = Bench::new();
    let sink = bench.filter(Which::Sink);
    let pin = sink.create_pin(&Connect::new(0, &video(640, 480))).unwrap();
    let wanted = pin.framing().unwrap().expect("the old framing is answered too");
    assert_eq!(u64::from(wanted.frame_size), FRAME_BYTES);
    // SYSTEM_MEMORY, nonpaged, three frames of one byte.
    let too_small = allocator(&pin, [2, 0, 3, 1, 0, 0]);
    assert!(too_small.is_err_and(|error| error.status().is_some()));
    let bit_outside_the_valid_options = allocator(&pin, [0x10, 0, 3, FRAME_BYTES as u32, 0, 0]);
    assert!(bit_outside_the_valid_options.is_err_and(|error| error.status().is_some()));
    allocator(&pin, [2, 0, 3, FRAME_BYTES as u32, 0xfff, 0]).unwrap().close().unwrap();
    drop((pin, sink));
    bench.end();
}

/// An allocator created with the six numbers of a KSALLOCATOR_FRAMING.
fn allocator(pin: &Pin, words: [u32; 6]) -> Result<Object, Error> {
    let parameters: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let access = ks_client::Access::GENERIC_READ_WRITE;
    pin.object().create(ks_client::name::ALLOCATOR, &parameters, access, "allocator")
}

#[test]
fn after_a_change_of_format_a_new_allocator_with_the_new_size_is_made_and_the_old_one_deleted() {
    let bench = Bench::new();
    let (source, sink) = (bench.filter(Which::Source), bench.filter(Which::Sink));
    let mut graph = Graph::new();
    let link = graph.connect((&source, 0), (&sink, 0), Some(&video(640, 480))).unwrap();
    graph.negotiate(Default::default()).unwrap();
    graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_millis(100));
    graph.change_format(link, &video(1280, 720), Default::default()).unwrap();
    assert_eq!(graph.state(), State::Run);
    bench.run_for(Duration::from_millis(200));
    let received = statistics(graph.sink(link).unwrap());
    assert_eq!((received.allocators_made, received.allocators_deleted), (2, 1));
    assert_eq!(received.pool_frame_bytes, 1280 * 720 * 3 / 2);
    assert_eq!((received.corrupted, received.refused_short), (0, 0), "{received:?}");
    graph.close().unwrap();
    drop((source, sink));
    bench.end();
}
