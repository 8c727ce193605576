//! tests/drivers/classes: gates, power callbacks, COM interfaces and reference clocks of AVStream objects in C++.

use std::rc::Rc;
use std::time::Duration;

use host_transport::Config;
use ks_client::{Access, Connect, Filter, Identifier, Pin, State, Stream, name};

use crate::build::{Running, start};
use crate::kernel::run_case;

/// The cases, by their numbers in classes.cpp.
mod case {
    pub(super) const AGGREGATION: u32 = 0;
    pub(super) const CONTROL: u32 = 1;
    pub(super) const OWN_CLOCK: u32 = 2;
    pub(super) const REFERENCE_CLOCK: u32 = 3;
    pub(super) const GATES: u32 = 4;
    pub(super) const SLEPT: u32 = 5;
    pub(super) const ONE_FRAME: u32 = 6;
    pub(super) const NO_FRAME: u32 = 7;
    pub(super) const WITHOUT_GATE: u32 = 8;
    pub(super) const RESET_POWER: u32 = 9;
    pub(super) const CANCELABLE_QUEUES: u32 = 10;
}

fn start_classes() -> Option<(Running, Filter)> {
    let running = start("classes", Config::default())?;
    let filter = running.filter("2F5C1CC0");
    Some((running, filter))
}

fn pin(filter: &Filter) -> Pin {
    let format = filter.intersect(0, &filter.pin(0).expect("pin").data_ranges).expect("a format");
    filter.create_pin(&Connect::new(0, &format)).expect("the pin")
}

fn go(pins: &[Pin], states: &[State]) {
    for state in states {
        pins.iter().for_each(|pin| pin.set_state(*state).expect("a state"));
    }
}

const UP: [State; 3] = [State::Acquire, State::Pause, State::Run];
const DOWN: [State; 3] = [State::Pause, State::Acquire, State::Stop];

#[test]
fn the_outer_unknown_answers_for_avstream_and_asks_the_aggregated_client() {
    let Some((running, filter)) = start_classes() else { return };
    assert_eq!(run_case(&filter, case::AGGREGATION), 0);
    assert_eq!(run_case(&filter, case::CONTROL), 0);
    assert_eq!(run_case(&filter, case::GATES), 0);
    drop(filter);
    running.stop();
}

#[test]
fn cancelable_queues_give_each_irp_to_one_owner() {
    let Some((running, filter)) = start_classes() else { return };
    assert_eq!(run_case(&filter, case::CANCELABLE_QUEUES), 0);
    drop(filter);
    running.stop();
}

/// Two pins run and one of them gets a frame: whether it came back, and what a case says then.
fn one_frame_of_two(with_gate: bool) -> Option<bool> {
    let (running, filter) = start_classes()?;
    if !with_gate {
        run_case(&filter, case::WITHOUT_GATE);
    }
    let pins = [pin(&filter), pin(&filter)];
    go(&pins, &UP);
    let mut stream = Stream::new(&pins[0]);
    let frame = stream.frame(4096, 64).expect("memory");
    stream.queue(frame, 4096).expect("queued");
    let came_back = stream.next(Duration::from_millis(100)).expect("no failure").is_some();
    let expected = if with_gate { case::ONE_FRAME } else { case::NO_FRAME };
    assert_eq!(run_case(&filter, expected), 0);
    go(&pins, &DOWN);
    stream.drain().expect("all come back");
    drop(stream);
    pins.into_iter().for_each(|pin| pin.close().expect("closed"));
    drop(filter);
    running.stop();
    Some(came_back)
}

#[test]
fn pins_behind_an_or_gate_process_when_one_of_them_has_a_frame() {
    let Some(came_back) = one_frame_of_two(true) else { return };
    assert!(came_back);
}

#[test]
fn pins_without_one_wait_for_each_other() {
    let Some(came_back) = one_frame_of_two(false) else { return };
    assert!(!came_back);
}

#[test]
fn a_pins_reference_clock_is_its_own_and_then_the_master_clock() {
    let Some((running, filter)) = start_classes() else { return };
    let pins = [pin(&filter), pin(&filter)];
    assert_eq!(run_case(&filter, case::OWN_CLOCK), 0);
    let clock =
        pins[1].object().create(name::CLOCK, &[0; 4], Access::GENERIC_READ, "clock").expect("the clock");
    let clock = Rc::new(clock);
    let master = Identifier::set(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_MASTERCLOCK);
    for pin in &pins {
        pin.object().set(&master, &clock.handle().0.to_le_bytes()).expect("set");
    }
    go(&pins, &UP);
    assert_eq!(run_case(&filter, case::REFERENCE_CLOCK), 0);
    go(&pins, &DOWN);
    for pin in &pins {
        pin.object().set(&master, &[0; 8]).expect("taken away");
    }
    drop(clock);
    pins.into_iter().for_each(|pin| pin.close().expect("closed"));
    drop(filter);
    running.stop();
}

#[test]
fn sleep_and_wake_reach_pins_filter_centric_filters_and_the_device_once_each() {
    let Some((running, filter)) = start_classes() else { return };
    let pins = [pin(&filter), pin(&filter)];
    assert_eq!(run_case(&filter, case::RESET_POWER), 0);
    for state in [ks_sys::PowerDeviceD3, ks_sys::PowerDeviceD0] {
        let device = running.host.with(|host| host.device());
        let status = running.host.with(|host| host.run("power", move || device.set_power(state)));
        assert!(status.expect("no report") >= 0);
    }
    assert_eq!(run_case(&filter, case::SLEPT), 0);
    pins.into_iter().for_each(|pin| pin.close().expect("closed"));
    drop(filter);
    running.stop();
}
