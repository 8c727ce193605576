//! Something happens at every moment of a picture's way: its request is cancelled, the graph stops, the device sleeps, or is gone.
//!
//! A picture is due 33.3 ms after the one before; then a timer fires, a work item paints, frames go on and come back. Each call of
//! the driver into the kernel takes some tenths of a microsecond of the machine's time, so steps of 0.1 µs from just before until
//! well after reach every place between two calls.

use std::time::Duration;

use ks_client::{Connect, NtStatus, State, Stream};
use tests::{Bench, Pair, Pnp, Power, Which, statistics, video};

const PICTURE: usize = 320 * 240 * 3 / 2;
/// One microsecond before the second picture is due.
const BEFORE_100NS: u64 = 333_333 - 10;
const MOMENTS: u64 = 120;

fn moments() -> impl Iterator<Item = Duration> {
    (0..MOMENTS).map(|moment| Duration::from_nanos(100 * (BEFORE_100NS + moment)))
}

#[test]
fn a_request_that_is_cancelled_at_any_moment_ends_once_as_done_or_as_cancelled() {
    let (mut done, mut cancelled) = (0, 0);
    for moment in moments() {
        let bench = Bench::new();
        let pin = bench.filter(Which::Source).create_pin(&Connect::new(0, &video(320, 240))).unwrap();
        [State::Acquire, State::Pause].iter().for_each(|&state| pin.set_state(state).unwrap());
        let mut stream = Stream::new(&pin);
        for _ in 0..3 {
            stream.queue(stream.frame(PICTURE, 64).unwrap(), 0).unwrap();
        }
        pin.set_state(State::Run).unwrap();
        bench.run_for(moment);
        let back = stream.cancel().unwrap();
        assert_eq!(back.len(), 3, "{moment:?}");
        for arrival in back {
            match arrival.status {
                NtStatus::SUCCESS => done += 1,
                NtStatus::CANCELLED => cancelled += 1,
                other => panic!("{moment:?}: {other}"),
            }
        }
        [State::Pause, State::Acquire, State::Stop].iter().for_each(|&state| pin.set_state(state).unwrap());
        drop((stream, pin));
        bench.end();
    }
    // At the first moment one picture is done, at the last two.
    assert!(
        done > MOMENTS && cancelled > MOMENTS && done < 2 * MOMENTS,
        "{done} done, {cancelled} cancelled"
    );
}

/// Runs a kernel connection of each kind until each moment, lets something happen, and the machine judge the rest.
fn at_every_moment(happens: impl Fn(&Bench, &mut Pair)) {
    for output in [0, 2] {
        for moment in moments().step_by(2) {
            let bench = Bench::new();
            let mut pair = Pair::new(&bench, output, &video(320, 240));
            pair.graph.set_state(State::Run).unwrap();
            bench.run_for(moment);
            happens(&bench, &mut pair);
            drop(pair);
            bench.end();
        }
    }
}

#[test]
fn a_graph_that_stops_at_any_moment_has_all_its_frames_back() {
    at_every_moment(|_, pair| {
        pair.graph.set_state(State::Stop).unwrap();
        let (sink, source) = (statistics(pair.sink()), statistics(pair.source()));
        assert_eq!((sink.pool_in_use, sink.pool_bad_frees, sink.corrupted), (0, 0, 0), "{sink:?}");
        assert!(source.frames <= 2 && sink.frames <= source.frames, "{source:?} {sink:?}");
    });
}

#[test]
fn a_device_that_falls_asleep_at_any_moment_goes_on_when_it_wakes() {
    at_every_moment(|bench, pair| {
        bench.power(Power::D3);
        let asleep = statistics(pair.sink()).frames;
        bench.run_for(Duration::from_millis(100));
        assert!(statistics(pair.sink()).frames <= asleep + 1, "a picture that was on its way may arrive");
        bench.power(Power::D0);
        bench.run_for(Duration::from_millis(100));
        let awake = statistics(pair.sink());
        assert!((asleep + 2..=asleep + 5).contains(&awake.frames), "{asleep} then {awake:?}");
    });
}

#[test]
fn a_device_that_is_pulled_out_at_any_moment_leaves_nothing() {
    at_every_moment(|bench, _| {
        assert!(bench.pnp(Pnp::SurpriseRemoval).is_success());
        bench.run_for(Duration::from_millis(50));
    });
}
