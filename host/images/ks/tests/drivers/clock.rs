//! Clocks as a client sees them: the one that AVStream makes for a pin with KSPIN_FLAG_IMPLEMENT_CLOCK (pin_clone), and the one that a pin
//! implements itself by a KSCLOCK_DISPATCH (clock). Time runs in RUN alone, events mark times on it, other pins follow it.

use std::time::Duration;

use host_transport::Config;
use ks_client::{Clock, Connect, Filter, Identifier, Pin, Resolution, State};

use crate::build::{Running, TEST_SET, start};

const SECOND: u64 = 10_000_000;
/// A hundredth: what a script of several requests may take on the machine's clock.
const SLACK: u64 = SECOND / 100;

/// The filters of the drivers.
const SYSTEM_CLOCK: (&str, &str) = ("pin_clone", "2F5C1C40");
const OWN_CLOCK: (&str, &str) = ("clock", "2F5C1C90");
const FOLLOWER: &str = "2F5C1C91";

fn pin_of(filter: &Filter) -> Pin {
    let format = filter.intersect(0, &filter.pin(0).expect("pin").data_ranges).expect("a format");
    filter.create_pin(&Connect::new(0, &format)).expect("the pin")
}

fn with_clock((driver, guid): (&str, &str), body: impl FnOnce(&Running, &Pin, &Clock)) {
    let Some(running) = start(driver, Config::default()) else { return };
    let filter = running.filter(guid);
    let pin = pin_of(&filter);
    let clock = Clock::open(&pin).expect("the clock");
    body(&running, &pin, &clock);
    clock.close().expect("closed");
    pin.close().expect("closed");
    drop(filter);
    running.stop();
}

fn go(pin: &Pin, states: &[State]) {
    for state in states {
        pin.set_state(*state).expect("a state");
    }
}

/// About so much.
fn about(time: u64, expected: u64) -> bool {
    (expected..expected + SLACK).contains(&time)
}

#[test]
fn stream_time_runs_in_run_alone() {
    with_clock(SYSTEM_CLOCK, |running, pin, clock| {
        let time = || clock.time_100ns().expect("the time");
        assert_eq!(time(), 0);
        go(pin, &[State::Acquire, State::Pause]);
        running.sleep(Duration::from_secs(1));
        assert_eq!(time(), 0, "it stands at PAUSE");
        go(pin, &[State::Run]);
        running.sleep(Duration::from_secs(1));
        go(pin, &[State::Pause]);
        let stopped = time();
        assert!(about(stopped, SECOND), "{stopped}");
        running.sleep(Duration::from_secs(1));
        assert_eq!(time(), stopped);
        go(pin, &[State::Run]);
        running.sleep(Duration::from_secs(1));
        assert!(time() >= stopped + SECOND, "it goes on from there");
        go(pin, &[State::Pause, State::Acquire, State::Stop]);
        assert_eq!(time(), 0);
    });
}

#[test]
fn physical_time_runs_in_every_state_and_with_the_systems() {
    with_clock(SYSTEM_CLOCK, |running, _, clock| {
        let before = clock.physical_time_100ns().expect("the time");
        running.sleep(Duration::from_secs(1));
        let after = clock.correlated_physical_time().expect("both times");
        assert!(about(after.time_100ns - before, SECOND), "{before} {after:?}");
        assert_eq!(after.time_100ns, after.system_time_100ns);
    });
}

#[test]
fn a_clock_has_the_state_of_its_pin() {
    with_clock(SYSTEM_CLOCK, |_, pin, clock| {
        for state in [State::Acquire, State::Pause, State::Run, State::Pause, State::Acquire, State::Stop] {
            go(pin, &[state]);
            assert_eq!(clock.state().expect("a state"), state);
        }
    });
}

#[test]
fn a_pin_without_a_clock_refuses_to_open_one() {
    let Some(running) = start("clock", Config::default()) else { return };
    let filter = running.filter(FOLLOWER);
    let pin = pin_of(&filter);
    let refused = Clock::open(&pin).expect_err("no clock");
    assert!(refused.is_unsupported(), "{refused}");
    pin.close().expect("closed");
    drop(filter);
    running.stop();
}

#[test]
fn calls_for_the_time_go_to_the_dispatch_routines_specified_in_ksclock_dispatch() {
    with_clock(OWN_CLOCK, |running, pin, clock| {
        let resolution = clock.resolution().expect("the resolution");
        assert_eq!(resolution, Resolution { granularity_100ns: 10_000, error_100ns: 10 });
        let both = clock.correlated_physical_time().expect("both times");
        assert_eq!(both.time_100ns, 2 * both.system_time_100ns, "twice as fast as the system's");
        go(pin, &[State::Acquire, State::Pause, State::Run]);
        running.sleep(Duration::from_secs(1));
        let time = clock.correlated_time().expect("both times").time_100ns;
        assert!(about(time, 2 * SECOND), "{time}");
        go(pin, &[State::Pause, State::Acquire, State::Stop]);
    });
}

#[test]
fn a_pin_follows_the_master_clock_that_it_was_given_and_none_when_it_is_taken_back() {
    with_clock(OWN_CLOCK, |running, master, clock| {
        let filter = running.filter(FOLLOWER);
        let follower = pin_of(&filter);
        let masters_time =
            || follower.object().get_exactly(&Identifier::get(TEST_SET, 1)).map(u64::from_le_bytes);
        masters_time().expect_err("it has no clock yet");
        Clock::set_master(&follower, Some(clock)).expect("given");
        go(master, &[State::Acquire, State::Pause, State::Run]);
        running.sleep(Duration::from_secs(1));
        let time = masters_time().expect("the master's time");
        assert!(about(time, 2 * SECOND), "{time}");
        go(master, &[State::Pause, State::Acquire, State::Stop]);
        Clock::set_master(&follower, None).expect("taken back");
        masters_time().expect_err("it has none again");
        follower.close().expect("closed");
    });
}

#[test]
fn a_handle_that_is_no_clock_is_no_master() {
    with_clock(OWN_CLOCK, |_, pin, _| {
        let set = Identifier::set(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_MASTERCLOCK);
        pin.object().set(&set, &pin.handle().0.to_le_bytes()).expect_err("a pin is no clock");
    });
}

#[test]
fn a_position_mark_is_signalled_when_the_stream_gets_there() {
    with_clock(SYSTEM_CLOCK, |_, pin, clock| {
        go(pin, &[State::Acquire, State::Pause]);
        let mark = clock.mark(SECOND).expect("enabled");
        let within = |millis| mark.wait(Duration::from_millis(millis)).expect("no failure");
        assert!(!within(3000), "the clock stands");
        go(pin, &[State::Run]);
        assert!(!within(900), "too early");
        assert!(within(200));
        go(pin, &[State::Pause, State::Acquire, State::Stop]);
        mark.disable().expect("disabled");
    });
}

#[test]
fn an_interval_mark_is_signalled_again_and_again_until_it_is_disabled() {
    with_clock(SYSTEM_CLOCK, |_, pin, clock| {
        let marks = clock.marks(SECOND / 10, SECOND / 10).expect("enabled");
        go(pin, &[State::Acquire, State::Pause, State::Run]);
        for _ in 0..5 {
            assert!(marks.wait(Duration::from_millis(150)).expect("no failure"));
        }
        marks.disable().expect("disabled");
        go(pin, &[State::Pause, State::Acquire, State::Stop]);
    });
}
