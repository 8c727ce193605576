//! Whatever fails, nothing is left and nobody is harmed: a sweep over every call that can fail, and many orders of threads.

use std::time::Duration;

use host_transport::{Config, Faults, Options};
use ks_client::{Error, Graph, State};
use tests::{Bench, Statistics, Which, try_statistics, video};

/// A graph with all three filters, through every step that a client takes; says how the pictures arrived.
fn play(bench: &Bench, pins: [u32; 3]) -> Result<Statistics, Error> {
    let [source, transform, sink] = [
        bench.try_filter(Which::Source)?,
        bench.try_filter(Which::Transform)?,
        bench.try_filter(Which::Sink)?,
    ];
    let mut graph = Graph::new();
    let format = video(320, 240);
    let first = graph.connect((&source, pins[0]), (&transform, pins[1]), Some(&format))?;
    let last = graph.connect((&transform, pins[2]), (&sink, 0), Some(&format))?;
    graph.negotiate(Default::default())?;
    graph.set_state(State::Run)?;
    bench.run_for(Duration::from_millis(100));
    graph.change_format(first, &video(320, 240), Default::default())?;
    bench.run_for(Duration::from_millis(100));
    let received = try_statistics(graph.sink(last).expect("a pin"))?;
    graph.close().map(|_| received)
}

const IN_PLACE: [u32; 3] = [0, 0, 1];
const COPYING: [u32; 3] = [0, 0, 2];
const INJECTED: [u32; 3] = [2, 0, 1];

/// Fails the n-th unique call, for each n, until a run has no call left to fail. Each run must come to its own end.
fn sweep(pins: [u32; 3]) -> usize {
    for n in 0.. {
        let config = Config { faults: Faults::Nth(n), ..Config::default() };
        let Ok(bench) = Bench::try_with(Options { config, ..Options::default() }) else { continue };
        let played = play(&bench, pins);
        let (_, injected) = bench.host().with(|host| host.fault_counts());
        if let Err(error) = &played {
            assert!(injected > 0, "without a fault: {error}");
            assert!(error.status().is_some(), "fault {n}: {error}");
        }
        bench.try_end().unwrap_or_else(|report| panic!("fault {n}: {report}"));
        if injected == 0 {
            println!("{n} calls that can fail, each failed once");
            return n;
        }
    }
    unreachable!("the numbers do not end")
}

#[test]
fn whatever_single_call_fails_in_a_graph_in_place_nothing_is_left() {
    assert!(sweep(IN_PLACE) > 20, "the sweep found too little to fail to mean anything");
}

#[test]
fn whatever_single_call_fails_in_a_copying_graph_nothing_is_left() {
    assert!(sweep(COPYING) > 20, "the sweep found too little to fail to mean anything");
}

#[test]
fn whatever_single_call_fails_in_an_injecting_graph_nothing_is_left() {
    assert!(sweep(INJECTED) > 20, "the sweep found too little to fail to mean anything");
}

/// One call in so many fails, wherever: also the second of two that stand at one place.
#[test]
fn whatever_calls_fail_at_random_nothing_is_left() {
    let mut injected = 0;
    for seed in 0..200 {
        for pins in [IN_PLACE, COPYING, INJECTED] {
            let config = Config { seed, faults: Faults::OneIn(5 + seed as u32 % 60), ..Config::default() };
            let Ok(bench) = Bench::try_with(Options { config, ..Options::default() }) else { continue };
            if let Err(error) = play(&bench, pins) {
                assert!(error.status().is_some(), "seed {seed}, pins {pins:?}: {error}");
            }
            injected += bench.host().with(|host| host.fault_counts()).1;
            bench.try_end().unwrap_or_else(|report| panic!("seed {seed}, pins {pins:?}: {report}"));
        }
    }
    assert!(injected > 300, "only {injected} calls were made to fail");
}

#[test]
fn failures_at_random_leave_nothing_whatever_the_seed() {
    let (mut refused, mut injected) = (0, 0);
    for seed in 0..200 {
        let config = Config { seed, faults: Faults::OneIn(10 + seed as u32 % 50), ..Config::default() };
        let Ok(bench) = Bench::try_with(Options { config, ..Options::default() }) else {
            refused += 1;
            continue;
        };
        let played = play(&bench, IN_PLACE);
        let (_, here) = bench.host().with(|host| host.fault_counts());
        if let Err(error) = played {
            assert!(here > 0 && error.status().is_some(), "seed {seed}: {error}");
        }
        injected += here;
        bench.try_end().unwrap_or_else(|report| panic!("seed {seed}: {report}"));
    }
    println!("{refused} of 200 starts refused; {injected} failures in the others");
    assert!(injected > 100, "too little failed to mean anything");
}

#[test]
fn two_hundred_orders_of_threads_end_alike() {
    for seed in 0..200 {
        for pins in [IN_PLACE, COPYING, INJECTED] {
            let bench = Bench::seeded(seed);
            let received = play(&bench, pins).unwrap_or_else(|e| panic!("seed {seed}, pins {pins:?}: {e}"));
            assert!((6..=8).contains(&received.frames), "seed {seed}, pins {pins:?}: {received:?}");
            let faults = (received.gaps, received.corrupted, received.unstamped, received.pool_bad_frees);
            assert_eq!(faults, (0, 0, 0, 0), "seed {seed}, pins {pins:?}: {received:?}");
            bench.try_end().unwrap_or_else(|report| panic!("seed {seed}, pins {pins:?}: {report}"));
        }
    }
}
