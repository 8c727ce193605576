//! The allocation schemes of the documentation ("Allocation Schemes"), and injection, each with real frames.

use std::time::Duration;

use ks_client::{Graph, State};
use tests::{Bench, Statistics, Which, statistics, video};

fn good(received: &Statistics) {
    assert!((29..=31).contains(&received.frames), "30 a second: {received:?}");
    let faults = (received.gaps, received.repeats, received.corrupted, received.unstamped);
    assert_eq!(faults, (0, 0, 0, 0), "{received:?}");
    assert_eq!((received.refused_short, received.refused_misaligned), (0, 0), "{received:?}");
}

#[test]
fn source_transform_and_sink_share_one_allocator_when_the_transform_works_in_place() {
    let bench = Bench::new();
    let [source, transform, sink] = [Which::Source, Which::Transform, Which::Sink].map(|it| bench.filter(it));
    let mut graph = Graph::new();
    let format = video(640, 480);
    let first = graph.connect((&source, 0), (&transform, 0), Some(&format)).unwrap();
    let second = graph.connect((&transform, 1), (&sink, 0), Some(&format)).unwrap();
    graph.negotiate(Default::default()).unwrap();
    assert_eq!(graph.allocators().count(), 1);
    graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_secs(1));
    let pins = [graph.source(first), graph.sink(first), graph.source(second), graph.sink(second)];
    let [sent, entered, left, received] = pins.map(|pin| statistics(pin.unwrap()));
    good(&received);
    assert_eq!((sent.allocators_made, entered.allocators_made, left.allocators_made), (0, 0, 0));
    assert_eq!(received.allocators_made, 1, "the sink's: {received:?}");
    graph.close().unwrap();
    drop((source, transform, sink));
    bench.end();
}

#[test]
fn a_copying_transform_has_one_allocator_before_it_and_one_behind_it() {
    let bench = Bench::new();
    let [source, transform, sink] = [Which::Source, Which::Transform, Which::Sink].map(|it| bench.filter(it));
    let mut graph = Graph::new();
    let format = video(640, 480);
    let first = graph.connect((&source, 0), (&transform, 0), Some(&format)).unwrap();
    let second = graph.connect((&transform, 2), (&sink, 0), Some(&format)).unwrap();
    graph.negotiate(Default::default()).unwrap();
    assert_eq!(graph.allocators().count(), 2);
    graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_secs(1));
    let [entered, received] = [graph.sink(first), graph.sink(second)].map(|pin| statistics(pin.unwrap()));
    good(&received);
    assert_eq!((entered.allocators_made, received.allocators_made), (1, 1));
    graph.close().unwrap();
    drop((source, transform, sink));
    bench.end();
}

#[test]
fn injected_frames_come_from_the_assigned_allocator_and_go_back_to_it() {
    let bench = Bench::new();
    let (source, sink) = (bench.filter(Which::Source), bench.filter(Which::Sink));
    let mut graph = Graph::new();
    let link = graph.connect((&source, 2), (&sink, 0), Some(&video(640, 480))).unwrap();
    graph.negotiate(Default::default()).unwrap();
    assert_eq!(graph.allocators().count(), 1);
    graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_secs(1));
    let received = statistics(graph.sink(link).unwrap());
    good(&received);
    assert!(received.pool_acquired >= 29, "a frame of it for each picture: {received:?}");
    graph.set_state(State::Stop).unwrap();
    let stopped = statistics(graph.sink(link).unwrap());
    assert_eq!((stopped.pool_in_use, stopped.pool_bad_frees), (0, 0));
    graph.close().unwrap();
    drop((source, sink));
    bench.end();
}
