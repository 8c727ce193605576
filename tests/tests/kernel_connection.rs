//! Two pins connected in the kernel: the sink's allocator is made, frames go round, everything comes back.

use std::time::Duration;

use ks_client::{Graph, State};
use tests::{Bench, Event, Which, journal, statistics, video};

#[test]
fn the_driver_loads_starts_and_unloads_with_nothing_left() {
    Bench::new().end();
}

#[test]
fn every_filter_is_found_by_its_category_and_opens() {
    let bench = Bench::new();
    for which in [Which::Source, Which::Sink] {
        assert!(bench.filter(which).pin_count().unwrap() > 0);
    }
    bench.end();
}

#[test]
fn frames_from_source_to_sink_lie_in_the_sinks_allocator_and_are_judged_good() {
    let bench = Bench::new();
    let (source, sink) = (bench.filter(Which::Source), bench.filter(Which::Sink));
    let mut graph = Graph::new();
    let link = graph.connect((&source, 0), (&sink, 0), Some(&video(640, 480))).unwrap();
    graph.negotiate(Default::default()).unwrap();
    graph.set_state(State::Run).unwrap();
    bench.run_for(Duration::from_secs(1));
    let (sent, received) = (statistics(graph.source(link).unwrap()), statistics(graph.sink(link).unwrap()));
    assert!((29..=31).contains(&received.frames), "30 a second: {received:?}");
    assert_eq!((received.gaps, received.repeats, received.corrupted, received.unstamped), (0, 0, 0, 0));
    assert_eq!((sent.dropped, sent.starved_ticks), (0, 0));
    assert_eq!((received.allocators_made, received.pool_frame_bytes), (1, 640 * 480 * 3 / 2));
    assert!(received.pool_in_use >= 3, "the circuit holds frames of it: {received:?}");
    graph.set_state(State::Stop).unwrap();
    assert_eq!(statistics(graph.sink(link).unwrap()).pool_in_use, 0);
    assert!(journal(graph.sink(link).unwrap()).iter().any(|entry| entry.event == Event::AllocatorMade));
    graph.close().unwrap();
    drop((source, sink));
    bench.end();
}
