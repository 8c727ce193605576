//! The driver's own events and its method: what a client can wait for instead of asking, and what it can have done.

use std::time::Duration;

use ks_client::{Connect, Event, Identifier, Pin, State, Stream};
use ks_sys::GUID;
use tests::{Bench, Pair, Which, statistics, video};

const EVENTS: GUID = GUID::from_u128(0x1b0e_37d2_5c9a_4e0f_8a61_7c24_d95b_3f18);
const STARVED: u32 = 0;
const FORMAT_CHANGED: u32 = 1;
const REFUSED: u32 = 2;
const METHODS: GUID = GUID::from_u128(0x7e44_a9c1_20d3_4b7b_b8f2_93c6_0e5d_1a27);
const RESET: u32 = 0;
const SECOND: Duration = Duration::from_secs(1);
const NO_TIME: Duration = Duration::from_millis(1);

fn wait_for(pin: &Pin, id: u32) -> Event {
    Event::enable(&pin.shared_object(), &Identifier::event(EVENTS, id)).unwrap()
}

#[test]
fn a_source_that_gets_no_buffers_signals_that_it_starves() {
    let bench = Bench::new();
    let pin = bench.filter(Which::Source).create_pin(&Connect::new(0, &video(320, 240))).unwrap();
    let starved = wait_for(&pin, STARVED);
    [State::Acquire, State::Pause].iter().for_each(|&state| pin.set_state(state).unwrap());
    assert!(!starved.wait(SECOND).unwrap(), "no frame is due in PAUSE");
    pin.set_state(State::Run).unwrap();
    assert!(starved.wait(SECOND).unwrap());
    starved.disable().unwrap();
    [State::Pause, State::Acquire, State::Stop].iter().for_each(|&state| pin.set_state(state).unwrap());
    drop(pin);
    bench.end();
}

#[test]
fn a_change_of_format_is_signalled_on_every_pin_that_takes_part() {
    let bench = Bench::new();
    let mut pair = Pair::new(&bench, 0, &video(640, 480));
    let changed = [wait_for(pair.source(), FORMAT_CHANGED), wait_for(pair.sink(), FORMAT_CHANGED)];
    assert!(changed.iter().all(|event| !event.wait(NO_TIME).unwrap()));
    let link = pair.link;
    pair.graph.change_format(link, &video(320, 240), Default::default()).unwrap();
    assert!(changed.iter().all(|event| event.wait(NO_TIME).unwrap()));
    drop((changed, pair));
    bench.end();
}

#[test]
fn a_buffer_that_is_refused_is_signalled() {
    let bench = Bench::new();
    let pin = bench.filter(Which::Sink).create_pin(&Connect::new(0, &video(320, 240))).unwrap();
    let refused = wait_for(&pin, REFUSED);
    [State::Acquire, State::Pause, State::Run].iter().for_each(|&state| pin.set_state(state).unwrap());
    let mut stream = Stream::new(&pin);
    stream.queue(stream.frame(64, 64).unwrap(), 64).unwrap();
    assert!(refused.wait(SECOND).unwrap());
    [State::Pause, State::Acquire, State::Stop].iter().for_each(|&state| pin.set_state(state).unwrap());
    drop((refused, stream, pin));
    bench.end();
}

#[test]
fn an_event_that_nobody_disabled_goes_with_its_handle() {
    for seed in 0..20 {
        let bench = Bench::seeded(seed);
        let mut pair = Pair::new(&bench, 0, &video(320, 240));
        let enabled: Vec<_> = [STARVED, FORMAT_CHANGED, REFUSED].map(|id| wait_for(pair.sink(), id)).into();
        pair.graph.set_state(State::Run).unwrap();
        drop(pair);
        drop(enabled);
        bench.end();
    }
}

#[test]
fn reset_begins_the_counters_anew_and_leaves_the_stream_alone() {
    for output in [0, 2] {
        let bench = Bench::new();
        let mut pair = Pair::new(&bench, output, &video(320, 240));
        pair.graph.set_state(State::Run).unwrap();
        bench.run_for(SECOND);
        assert!(statistics(pair.sink()).frames >= 29);
        for pin in [pair.source(), pair.sink()] {
            // KSMETHOD_TYPE_SEND.
            let request = tests::allocators::method(METHODS, RESET, 1);
            let done = pin.object().send(ks_sys::IOCTL_KS_METHOD, &request, &[]).unwrap();
            assert!(done.status.is_success(), "{}", done.status);
            assert_eq!(statistics(pin).frames, 0);
        }
        bench.run_for(SECOND);
        let after = statistics(pair.sink());
        assert!((29..=31).contains(&after.frames), "{after:?}");
        assert_eq!((after.gaps, after.repeats), (0, 0));
        drop(pair);
        bench.end();
    }
}
