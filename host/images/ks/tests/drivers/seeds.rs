//! The same stream under other schedules: whatever the order in which threads run, every frame arrives once and nothing is left.

use std::time::Duration;

use host_transport::Config;
use ks_client::{Graph, State};

use crate::build::{Running, counters, start};

/// How many schedules a plain test run tries; `KS_SEEDS` asks for more.
fn seeds() -> u64 {
    std::env::var("KS_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(20)
}

fn stream(running: &Running, chain: &[(&str, u32, u32)]) {
    let filters: Vec<_> = chain.iter().map(|(guid, ..)| running.filter(guid)).collect();
    let mut graph = Graph::new();
    for at in 1..chain.len() {
        graph
            .connect((&filters[at - 1], chain[at - 1].2), (&filters[at], chain[at].1), None)
            .expect("connected");
    }
    graph.negotiate(Default::default()).expect("negotiated");
    graph.set_state(State::Run).expect("RUN");
    running.transport.sleep(Duration::from_millis(300)).expect("some time");
    graph.set_state(State::Pause).expect("PAUSE");
    graph.set_state(State::Run).expect("RUN again");
    running.transport.sleep(Duration::from_millis(100)).expect("some time");
    graph.set_state(State::Stop).expect("STOP");
    graph.close().expect("closed");
}

#[test]
fn clones_survive_every_schedule() {
    for seed in 0..seeds() {
        let Some(running) = start("pin_clone", Config::seeded(seed)) else { return };
        stream(&running, &[("2F5C1C40", 0, 0), ("2F5C1C41", 0, 0)]);
        let [_, produced, _, received, misordered, _] = counters::<6>(&running.filter("2F5C1C40"));
        assert!(
            received <= produced && received + 8 >= produced && misordered == 0,
            "seed {seed}: {produced} {received} {misordered}"
        );
        running.stop();
    }
}

#[test]
fn an_in_place_transform_survives_every_schedule() {
    for seed in 0..seeds() {
        let Some(running) = start("filter_dpc", Config::seeded(seed)) else { return };
        stream(&running, &[("2F5C1C50", 0, 0), ("2F5C1C51", 0, 1), ("2F5C1C52", 0, 0)]);
        let [_, produced, _, in_place, copied, _, received, wrong, _] =
            counters::<9>(&running.filter("2F5C1C50"));
        assert!(
            received <= produced && received + 8 >= produced && wrong == 0 && copied == 0,
            "seed {seed}: {produced} {in_place} {received} {wrong}"
        );
        running.stop();
    }
}
