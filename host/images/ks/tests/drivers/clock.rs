//! The clock of a pin with KSPIN_FLAG_IMPLEMENT_CLOCK: its time runs in RUN alone, and events mark times on it.

use std::rc::Rc;
use std::time::Duration;

use host_transport::Config;
use ks_client::{Access, Connect, Identifier, Object, Pin, Request, State, name};

use crate::build::{Running, start};

const SECOND: u64 = 10_000_000;

fn with_clock(body: impl FnOnce(&Running, &Pin, &Rc<Object>)) {
    let Some(running) = start("pin_clone", Config::default()) else { return };
    let source = running.filter("2F5C1C40");
    let format = source.intersect(0, &source.pin(0).expect("pin").data_ranges).expect("a format");
    let pin = source.create_pin(&Connect::new(0, &format)).expect("the pin");
    let clock = pin.object().create(name::CLOCK, &[0; 4], Access::GENERIC_READ, "clock").expect("the clock");
    let clock = Rc::new(clock);
    body(&running, &pin, &clock);
    drop(clock);
    pin.close().expect("closed");
    drop(source);
    running.stop();
}

fn time(clock: &Object) -> u64 {
    let id = Identifier::get(ks_sys::KSPROPSETID_Clock, ks_sys::KSPROPERTY_CLOCK_TIME);
    u64::from_le_bytes(clock.get_exactly(&id).expect("the time"))
}

fn go(pin: &Pin, states: &[State]) {
    for state in states {
        pin.set_state(*state).expect("a state");
    }
}

#[test]
fn stream_time_runs_in_run_alone() {
    with_clock(|running, pin, clock| {
        assert_eq!(time(clock), 0);
        go(pin, &[State::Acquire, State::Pause]);
        running.sleep(Duration::from_secs(1));
        assert_eq!(time(clock), 0, "it stands at PAUSE");
        go(pin, &[State::Run]);
        running.sleep(Duration::from_secs(1));
        go(pin, &[State::Pause]);
        let stopped = time(clock);
        assert!((SECOND..SECOND + SECOND / 100).contains(&stopped), "{stopped}");
        running.sleep(Duration::from_secs(1));
        assert_eq!(time(clock), stopped);
        go(pin, &[State::Run]);
        running.sleep(Duration::from_secs(1));
        assert!(time(clock) >= stopped + SECOND, "it goes on from there");
        go(pin, &[State::Pause, State::Acquire, State::Stop]);
        assert_eq!(time(clock), 0);
    });
}

/// KSEVENTDATA by event handle, then the event's own words.
fn enable(clock: &Rc<Object>, id: u32, words: &[u64]) -> (ks_client::Handle, ks_client::Done) {
    let transport = clock.transport();
    let signal = transport.create_event().expect("an event");
    let buffer = |bytes: Vec<u8>| {
        let mut buffer = transport.alloc_buffer(bytes.len(), 8).expect("memory");
        buffer.copy_from_slice(&bytes);
        Some(buffer)
    };
    let set = ks_sys::KSEVENTSETID_Clock;
    let mut head = set.Data1.to_le_bytes().to_vec();
    head.extend(set.Data2.to_le_bytes());
    head.extend(set.Data3.to_le_bytes());
    head.extend(set.Data4);
    head.extend(id.to_le_bytes());
    head.extend(ks_sys::KSEVENT_TYPE_ENABLE.to_le_bytes());
    let mut request = Request::new(clock.handle(), ks_sys::IOCTL_KS_ENABLE_EVENT);
    request.input = buffer(head);
    let data =
        [u64::from(ks_sys::KSEVENTF_EVENT_HANDLE), signal.0, 0, 0].into_iter().chain(words.iter().copied());
    request.output = buffer(data.flat_map(u64::to_le_bytes).collect());
    let ticket = transport.submit(request).expect("sent");
    let done = transport.wait(&[ticket], Duration::from_secs(1)).expect("no failure").expect("an answer");
    assert_eq!(done.status.0, 0, "{:?}", done.status);
    (signal, done)
}

#[test]
fn a_position_mark_is_signalled_when_the_stream_gets_there() {
    with_clock(|_, pin, clock| {
        go(pin, &[State::Acquire, State::Pause]);
        let (signal, _data) = enable(clock, ks_sys::KSEVENT_CLOCK_POSITION_MARK, &[SECOND]);
        let transport = clock.transport();
        let within = |time| transport.wait_event(signal, time).expect("no failure");
        assert!(!within(Duration::from_secs(3)), "the clock stands");
        go(pin, &[State::Run]);
        assert!(!within(Duration::from_millis(900)), "too early");
        assert!(within(Duration::from_millis(200)));
        go(pin, &[State::Pause, State::Acquire, State::Stop]);
        transport.close(signal).expect("closed");
    });
}

#[test]
fn an_interval_mark_is_signalled_again_and_again() {
    with_clock(|_, pin, clock| {
        let (signal, _data) = enable(clock, ks_sys::KSEVENT_CLOCK_INTERVAL_MARK, &[SECOND / 10, SECOND / 10]);
        go(pin, &[State::Acquire, State::Pause, State::Run]);
        let transport = clock.transport();
        for _ in 0..5 {
            assert!(transport.wait_event(signal, Duration::from_millis(150)).expect("no failure"));
        }
        go(pin, &[State::Pause, State::Acquire, State::Stop]);
        transport.close(signal).expect("closed");
    });
}
