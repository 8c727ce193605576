//! tests/drivers/filter_dpc: processing at DISPATCH_LEVEL, transforms in place and copying.

use std::time::Duration;

use host_transport::Config;
use ks_client::{Graph, State};

use crate::build::{Running, counters, start};

const SOURCE: &str = "2F5C1C50";
const TRANSFORM: &str = "2F5C1C51";
const SINK: &str = "2F5C1C52";

struct Seen {
    produced: u32,
    dispatched: u32,
    in_place: u32,
    copied: u32,
    second: u32,
    received: u32,
    wrong: u32,
    bytes: u32,
}

/// Source → transform (output `out`) → sink, a second of RUN, everything closed.
fn stream(running: &Running, negotiate: bool) -> Seen {
    let (source, transform, sink) = (running.filter(SOURCE), running.filter(TRANSFORM), running.filter(SINK));
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&transform, 0), None).expect("source to transform");
    graph.connect((&transform, 1), (&sink, 0), None).expect("transform to sink");
    if negotiate {
        graph.negotiate(Default::default()).expect("negotiated");
    }
    graph.set_state(State::Run).expect("RUN");
    running.transport.sleep(Duration::from_secs(1)).expect("a second");
    graph.set_state(State::Stop).expect("STOP");
    let [_, produced, dispatched, in_place, copied, second, received, wrong, bytes] = counters::<9>(&source);
    graph.close().expect("closed");
    Seen { produced, dispatched, in_place, copied, second, received, wrong, bytes }
}

#[test]
fn a_filter_that_processes_in_a_dpc_streams_through_an_in_place_transform() {
    let Some(running) = start("filter_dpc", Config::default()) else { return };
    let seen = stream(&running, true);
    assert!((90..=100).contains(&seen.produced), "{}", seen.produced);
    assert!(
        seen.dispatched >= seen.produced,
        "Process ran at DISPATCH_LEVEL: {} of {}",
        seen.dispatched,
        seen.produced
    );
    assert_eq!((seen.in_place, seen.copied, seen.second), (seen.produced, 0, 0));
    assert_eq!((seen.received, seen.wrong, seen.bytes), (seen.produced, 0, seen.produced * 4096));
    running.stop();
}

#[test]
fn a_transform_without_an_assigned_allocator_copies_into_a_pipe_of_its_own() {
    let Some(running) = start("filter_dpc", Config::default()) else { return };
    let seen = stream(&running, false);
    assert_eq!((seen.in_place, seen.copied), (0, seen.produced));
    assert_eq!((seen.received, seen.wrong), (seen.produced, 0));
    running.stop();
}
