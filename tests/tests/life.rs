//! The device's life: loaded and unloaded, stopped and started, asleep and awake, pulled out.

use std::time::Duration;

use ks_client::State;
use tests::{Bench, Event, Pair, Pnp, Power, Which, journal, statistics, video};

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_hundred_loads_and_unloads_leave_nothing() {
    for seed in 0..100 {
        let bench = Bench::seeded(seed);
        drop(bench.filter(Which::Source));
        bench.end();
    }
}

#[test]
fn a_device_that_was_stopped_and_started_again_streams() {
    let bench = Bench::new();
    for _ in 0..3 {
        assert!(bench.pnp(Pnp::QueryStop).is_success());
        assert!(bench.pnp(Pnp::Stop).is_success());
        assert!(bench.pnp(Pnp::Start).is_success());
    }
    let mut pair = Pair::new(&bench, 0, &video(320, 240));
    pair.graph.set_state(State::Run).unwrap();
    bench.run_for(SECOND);
    assert!(statistics(pair.sink()).frames >= 29);
    drop(pair);
    bench.end();
}

#[test]
fn asleep_no_frame_moves_and_awake_the_stream_goes_on_where_it_was() {
    for output in [0, 2] {
        let bench = Bench::new();
        let mut pair = Pair::new(&bench, output, &video(320, 240));
        pair.graph.set_state(State::Run).unwrap();
        bench.run_for(SECOND);
        bench.power(Power::D3);
        bench.run_for(SECOND);
        let asleep = statistics(pair.sink()).frames;
        bench.run_for(SECOND);
        assert_eq!(statistics(pair.sink()).frames, asleep, "pin {output} sends in D3");
        bench.power(Power::D0);
        bench.run_for(SECOND);
        let awake = statistics(pair.sink());
        assert!((29..=31).contains(&(awake.frames - asleep)), "pin {output}: {awake:?} after {asleep}");
        assert_eq!((awake.corrupted, awake.unstamped), (0, 0));
        let powers: Vec<_> = journal(pair.sink()).into_iter().filter(|it| it.event == Event::Power).collect();
        assert_eq!(powers.iter().map(|it| it.a).collect::<Vec<_>>(), [4, 1]);
        drop(pair);
        bench.end();
    }
}

#[test]
fn a_pin_that_is_set_to_run_while_the_device_sleeps_sends_when_it_wakes() {
    let bench = Bench::new();
    let mut pair = Pair::new(&bench, 0, &video(320, 240));
    bench.power(Power::D3);
    // "SetDeviceState may precede SetPower" on the way up; a class driver may also refuse until then.
    if pair.graph.set_state(State::Run).is_ok() {
        bench.run_for(SECOND);
        assert_eq!(statistics(pair.sink()).frames, 0);
        bench.power(Power::D0);
    } else {
        bench.power(Power::D0);
        pair.graph.set_state(State::Run).unwrap();
    }
    bench.run_for(SECOND);
    assert!((29..=31).contains(&statistics(pair.sink()).frames));
    drop(pair);
    bench.end();
}

#[test]
fn pulled_out_with_frames_out_nothing_hangs_and_nothing_is_left() {
    for output in [0, 2] {
        for seed in 0..20 {
            let bench = Bench::seeded(seed);
            let mut pair = Pair::new(&bench, output, &video(320, 240));
            pair.graph.set_state(State::Run).unwrap();
            bench.run_for(Duration::from_millis(100));
            assert!(bench.pnp(Pnp::SurpriseRemoval).is_success());
            bench.run_for(Duration::from_millis(100));
            // What a client of a device that is gone can still do: let go of it.
            drop(pair);
            bench.end();
        }
    }
}
