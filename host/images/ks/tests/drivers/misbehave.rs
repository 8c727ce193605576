//! tests/drivers/misbehave: each rule fires when it is broken, under its name, and stays quiet when it is not.

use host_transport::Config;
use ks_client::{Connect, Error, Failure, Filter, Identifier, Pin, State, Stream};

use crate::build::{Running, TEST_SET, start};
use crate::frames::Frames;

/// The misdeeds, by their numbers in misbehave.c.
mod misdeed {
    pub(super) const NOTHING: u32 = 0;
    pub(super) const AT_ONCE: [(u32, &str); 8] = [
        (1, "KsDeviceMutex"),
        (2, "KsFilterMutex"),
        (3, "KsProcessingMutex"),
        (4, "KsIrqlDDIs"),
        (5, "KsDeviceMutex"),
        (6, "KsMutexRecursion"),
        (7, "KsMarkPendingIrp"),
        (8, "KsTimedProcessingMutex"),
    ];
    pub(super) const AT_CREATE: [(u32, &str); 3] =
        [(20, "KsMarkPendingIrp"), (21, "KsTimedPinCallbacks"), (22, "KsIrqlPinCallbacks")];
    pub(super) const ON_THE_WAY: [(u32, &str); 13] = [
        (30, "KsCallbackReturn"),
        (31, "KsTimedPinSetDeviceState"),
        (32, "KsRegisteredAfterStop"),
        (33, "KsIrqlPinCallbacks"),
        (40, "KsInvalidStreamPointer"),
        (41, "KsInvalidStreamPointer"),
        (42, "KsStreamPointerLock"),
        (43, "KsStreamPointerLock"),
        (44, "KsStreamPointerClone"),
        (45, "KsStreamPointerUnlock"),
        (46, "KsStreamPointerAdvanceBeyondFrame"),
        (47, "KsEndlessProcessing"),
        (48, "KsIrqlPinCallbacks"),
    ];
    pub(super) const OF_ALLOCATORS: [(u32, &str); 7] = [
        (60, "KsAllocatorAlignment"),
        (61, "KsAllocatorFrameSize"),
        (62, "KsAllocatorSameFrameTwice"),
        (70, "KsAllocatorDoubleFree"),
        (71, "KsAllocatorWrongFree"),
        (72, "KsAllocatorFramesOut"),
        (73, "KsAllocatorTableAfterClose"),
    ];
}

fn choose(filter: &Filter, number: u32) -> Result<(), Error> {
    filter.object().set(&Identifier::set(TEST_SET, 1), &number.to_le_bytes())
}

fn pin(filter: &Filter) -> Result<Pin, Error> {
    let format = filter.intersect(0, &filter.pin(0)?.data_ranges)?;
    filter.create_pin(&Connect::new(0, &format))
}

/// A pin from STOP to PAUSE with one read queued, and back, and closed.
fn use_pin(pin: Pin) -> Result<(), Error> {
    let mut stream = Stream::new(&pin);
    pin.set_state(State::Acquire)?;
    stream.queue(stream.frame(4096, 64)?, 0)?;
    for state in [State::Pause, State::Run, State::Pause, State::Acquire, State::Stop] {
        pin.set_state(state)?;
    }
    stream.drain()?;
    drop(stream);
    pin.close()
}

/// An allocator on the pin that the driver takes a frame from, twice over where it wants to, closed.
fn use_allocator(filter: &Filter, pin: &Pin, number: u32) -> Result<(), Error> {
    let frames = Frames::open(pin, 4, 4096, 15)?;
    let handle = frames.object.handle().0.to_le_bytes();
    let misuse = || filter.object().set(&Identifier::set(TEST_SET, 2), &handle);
    misuse()?;
    std::rc::Rc::into_inner(frames.object).expect("the only one").close()?;
    if number == 73 { misuse() } else { Ok(()) }
}

/// The rule that ends the run while `body` does its thing; `None` when none does.
fn broken_rule(number: u32, body: impl FnOnce(&Filter, Pin) -> Result<(), Error>) -> Option<Option<String>> {
    let running = start("misbehave", Config::default())?;
    let filter = running.filter("2F5C1C60");
    let result = (|| {
        if misdeed::AT_CREATE.iter().any(|(n, _)| *n == number) {
            choose(&filter, number)?;
        }
        let pin = pin(&filter)?;
        choose(&filter, number)?;
        body(&filter, pin)
    })();
    Some(verdict(running, filter, result))
}

fn verdict(running: Running, filter: Filter, result: Result<(), Error>) -> Option<String> {
    match result {
        Ok(()) => {
            drop(filter);
            running.stop();
            None
        }
        Err(Error::Request { failure: Failure::Stopped(report), .. }) => {
            // The run is over; this ends it for the next one.
            drop(filter);
            assert!(running.host.stop().is_err(), "a run that was stopped stays stopped");
            let rule = report.strip_prefix("rule ").and_then(|r| r.split(' ').next());
            Some(rule.map_or(report.clone(), str::to_owned))
        }
        Err(other) => panic!("the driver refused: {other}"),
    }
}

fn each_is_found(misdeeds: &[(u32, &str)], body: impl Fn(&Filter, Pin, u32) -> Result<(), Error>) {
    for (number, rule) in misdeeds {
        let Some(found) = broken_rule(*number, |filter, pin| body(filter, pin, *number)) else { return };
        assert_eq!(found.as_deref(), Some(*rule), "misdeed {number}");
    }
}

#[test]
fn a_driver_that_keeps_the_rules_breaks_none() {
    let whole = |filter: &Filter, pin: Pin| {
        use_allocator(filter, &pin, misdeed::NOTHING)?;
        use_pin(pin)
    };
    let Some(found) = broken_rule(misdeed::NOTHING, whole) else { return };
    assert_eq!(found, None);
}

#[test]
fn each_misuse_of_a_mutex_or_an_irql_is_found() {
    each_is_found(&misdeed::AT_ONCE, |_, _, _| Ok(()));
}

#[test]
fn each_wrong_create_is_found() {
    each_is_found(&misdeed::AT_CREATE, |_, _, _| Ok(()));
}

#[test]
fn each_wrong_state_change_and_each_misuse_of_a_stream_pointer_is_found() {
    each_is_found(&misdeed::ON_THE_WAY, |_, pin, _| use_pin(pin));
}

#[test]
fn each_broken_rule_of_allocators_is_found() {
    each_is_found(&misdeed::OF_ALLOCATORS, |filter, pin, number| use_allocator(filter, &pin, number));
}
