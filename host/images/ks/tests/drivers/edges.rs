//! tests/drivers/edges: mappings, stream pointer timers, a trailing edge.

use std::time::Duration;

use host_transport::Config;
use ks_client::{Graph, State};

use crate::build::{counters, start};

#[test]
fn mappings_timers_and_a_trailing_edge_keep_their_promises() {
    let Some(running) = start("edges", Config::default()) else { return };
    let (source, sink) = (running.filter("2F5C1C70"), running.filter("2F5C1C71"));
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&sink, 0), None).expect("connected");
    graph.negotiate(Default::default()).expect("negotiated");
    graph.set_state(State::Run).expect("RUN");
    running.sleep(Duration::from_secs(1));
    graph.set_state(State::Stop).expect("STOP");
    let [produced, wrong_mappings, received, wrong_used, wrong_trailing, timeouts] = counters::<6>(&source);
    assert!(produced > 100 && received >= timeouts.saturating_sub(8), "{produced} {received} {timeouts}");
    assert_eq!((wrong_mappings, wrong_used, wrong_trailing), (0, 0, 0));
    graph.close().expect("closed");
    drop((source, sink));
    running.stop();
}
