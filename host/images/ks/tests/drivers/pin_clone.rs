//! tests/drivers/pin_clone: clones that are completed in a DPC, and a sink that checks their order.

use std::time::Duration;

use host_transport::Config;
use ks_client::{Connect, Graph, NtStatus, State, Stream};

use crate::build::{counters, set, start};
use crate::frames::Frames;

const SOURCE: &str = "2F5C1C40";
const SINK: &str = "2F5C1C41";
const TRANSFORM: &str = "2F5C1C42";

#[test]
fn clones_completed_in_a_dpc_arrive_at_the_sink_in_order() {
    let Some(running) = start("pin_clone", Config::default()) else { return };
    let (source, sink) = (running.filter(SOURCE), running.filter(SINK));
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&sink, 0), None).expect("connected");
    graph.negotiate(Default::default()).expect("negotiated");
    graph.set_state(State::Run).expect("RUN");
    running.transport.sleep(Duration::from_secs(1)).expect("a second");
    graph.set_state(State::Stop).expect("STOP");
    let [_, produced, starved, received, misordered, _] = counters::<6>(&source);
    assert!((90..=100).contains(&produced), "one frame every 10 ms for a second: {produced}");
    assert_eq!((received, misordered, starved), (produced, 0, 0));
    graph.close().expect("closed");
    drop((source, sink));
    running.stop();
}

#[test]
fn a_free_running_source_stops_where_it_was_told_to() {
    let Some(running) = start("pin_clone", Config::default()) else { return };
    let (source, sink) = (running.filter(SOURCE), running.filter(SINK));
    set(&source, 1, 1000);
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&sink, 0), None).expect("connected");
    graph.negotiate(Default::default()).expect("negotiated");
    graph.set_state(State::Run).expect("RUN");
    running.sleep(Duration::from_millis(100));
    graph.set_state(State::Stop).expect("STOP");
    let [_, produced, _, received, misordered, _] = counters::<6>(&source);
    assert_eq!((produced, received, misordered), (1000, 1000, 0));
    graph.close().expect("closed");
    drop((source, sink));
    running.stop();
}

/// A source and a sink that never run out of frames, for a tenth of a second; how many frames there were.
fn endless(config: Config) -> Option<u32> {
    let running = start("pin_clone", config)?;
    let (source, transform, sink) = (running.filter(SOURCE), running.filter(TRANSFORM), running.filter(SINK));
    set(&source, 1, u32::MAX);
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&transform, 0), None).expect("connected");
    graph.connect((&transform, 1), (&sink, 0), None).expect("connected");
    graph.negotiate(Default::default()).expect("negotiated");
    graph.set_state(State::Run).expect("RUN");
    running.sleep(Duration::from_millis(100));
    graph.set_state(State::Stop).expect("STOP");
    let [_, produced, _, received, misordered, _, in_place] = counters::<7>(&source);
    assert_eq!(misordered, 0);
    assert!(received <= in_place && in_place <= produced && produced <= received + 64);
    graph.close().expect("closed");
    drop((source, transform, sink));
    running.stop();
    Some(received)
}

#[test]
fn a_source_that_never_runs_out_of_frames_lets_its_client_go_on_in_virtual_time() {
    let Some(frames) = endless(Config::default()) else { return };
    assert!(frames > 1000, "{frames}");
}

#[test]
fn a_source_that_never_runs_out_of_frames_lets_its_client_go_on_in_real_time() {
    let Some(frames) = endless(Config::real()) else { return };
    assert!(frames > 1000, "{frames}");
}

#[test]
fn reads_that_are_queued_come_back_when_the_pin_stops() {
    let Some(running) = start("pin_clone", Config::default()) else { return };
    let source = running.filter(SOURCE);
    let format = source.intersect(0, &source.pin(0).expect("pin").data_ranges).expect("a format");
    let pin = source.create_pin(&Connect::new(0, &format)).expect("the pin");
    pin.set_state(State::Acquire).expect("ACQUIRE");
    pin.set_state(State::Pause).expect("PAUSE");
    let mut stream = Stream::new(&pin);
    for _ in 0..3 {
        let frame = stream.frame(4096, 64).expect("memory");
        stream.queue(frame, 0).expect("queued");
    }
    // Clones of the pin are locked while Process holds the leading edge locked: they hold the frames until STOP deletes them.
    pin.set_state(State::Acquire).expect("ACQUIRE");
    pin.set_state(State::Stop).expect("STOP");
    let back = stream.drain().expect("all come back");
    assert_eq!(back.len(), 3);
    drop(stream);
    pin.close().expect("closed");
    drop(source);
    running.stop();
}

/// Two sinks on the splitter pin, a second of frames in the DPC's pace; what was produced, received in all, and out of order.
fn split(allocator_of_its_own: bool) -> Option<(u32, u32, u32)> {
    let running = start("pin_clone", Config::default())?;
    let source = running.filter(SOURCE);
    let (first, second) = (running.filter(SINK), running.filter(SINK));
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&first, 0), None).expect("the original");
    let branch = graph.connect((&source, 0), (&second, 0), None).expect("the branch");
    if allocator_of_its_own {
        let frames = Frames::open(graph.sink(branch).expect("a pin"), 4, 4096, 63).expect("an allocator");
        frames.assign_to(graph.source(branch).expect("a pin")).expect("assigned");
    }
    graph.set_state(State::Run).expect("RUN");
    running.transport.sleep(Duration::from_secs(1)).expect("a second");
    graph.set_state(State::Stop).expect("STOP");
    let [_, produced, _, received, misordered, _] = counters::<6>(&source);
    graph.close().expect("closed");
    drop((source, first, second));
    running.stop();
    Some((produced, received, misordered))
}

#[test]
fn two_sinks_that_only_read_get_the_same_frames_of_a_splitter() {
    let Some((produced, received, misordered)) = split(false) else { return };
    assert_eq!((received, misordered), (2 * produced, 0));
    assert!(produced >= 90, "{produced}");
}

#[test]
fn a_splitter_copies_into_a_branch_that_has_an_allocator_of_its_own() {
    let Some((produced, received, misordered)) = split(true) else { return };
    assert_eq!((received, misordered), (2 * produced, 0));
    assert!(produced >= 90, "{produced}");
}

/// Three reads queued at PAUSE and cancelled there; how they ended, and how many clones were called back.
fn cancel(unlocked: u32) -> Option<(Vec<NtStatus>, u32)> {
    let running = start("pin_clone", Config::default())?;
    let source = running.filter(SOURCE);
    set(&source, 2, unlocked);
    let format = source.intersect(0, &source.pin(0).expect("pin").data_ranges).expect("a format");
    let pin = source.create_pin(&Connect::new(0, &format)).expect("the pin");
    pin.set_state(State::Acquire).expect("ACQUIRE");
    let mut stream = Stream::new(&pin);
    for _ in 0..3 {
        let frame = stream.frame(4096, 64).expect("memory");
        stream.queue(frame, 0).expect("queued");
    }
    pin.set_state(State::Pause).expect("PAUSE");
    let mut back = Vec::new();
    if unlocked == 1 {
        back = stream.cancel().expect("cancelled").iter().map(|a| a.status).collect();
    }
    pin.set_state(State::Run).expect("RUN");
    if unlocked == 0 {
        back = stream.cancel().expect("cancelled").iter().map(|a| a.status).collect();
    }
    let [.., cancelled] = counters::<6>(&source);
    for state in [State::Pause, State::Acquire, State::Stop] {
        pin.set_state(state).expect("down");
    }
    drop(stream);
    pin.close().expect("closed");
    drop(source);
    running.stop();
    Some((back, cancelled))
}

#[test]
fn cancelling_a_read_calls_its_unlocked_clones_back() {
    let Some((back, cancelled)) = cancel(1) else { return };
    assert_eq!((back, cancelled), (vec![NtStatus::CANCELLED; 3], 3));
}

#[test]
fn a_read_whose_clone_is_locked_ends_when_the_clone_is_deleted() {
    let Some((back, cancelled)) = cancel(0) else { return };
    assert_eq!((back.len(), cancelled), (3, 0));
}

#[test]
fn a_filter_handle_may_be_closed_before_its_pins() {
    let Some(running) = start("pin_clone", Config::default()) else { return };
    let source = running.filter(SOURCE);
    let format = source.intersect(0, &source.pin(0).expect("pin").data_ranges).expect("a format");
    let pin = source.create_pin(&Connect::new(0, &format)).expect("the pin");
    pin.set_state(State::Acquire).expect("ACQUIRE");
    running.transport.close(source.object().handle()).expect("the filter's handle");
    pin.set_state(State::Pause).expect("the pin still works");
    pin.close().expect("closed");
    running.stop();
}
