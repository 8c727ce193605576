//! tests/drivers/misbehave: each rule fires when it is broken, under its name, and stays quiet when it is not.

use host_transport::Config;
use ks_client::{Connect, Error, Failure, Filter, Identifier, Pin, State, Stream};

use crate::build::{Running, TEST_SET, start};
use crate::frames::Frames;

/// The misdeeds, by their numbers in misbehave.c.
pub(crate) mod misdeed {
    pub(crate) const NOTHING: u32 = 0;
    pub(crate) const AT_ONCE: [(u32, &str); 8] = [
        (1, "KsDeviceMutex"),
        (2, "KsFilterMutex"),
        (3, "KsProcessingMutex"),
        (4, "KsIrqlDDIs"),
        (5, "KsDeviceMutex"),
        (6, "KsMutexRecursion"),
        (7, "KsMarkPendingIrp"),
        (8, "KsTimedProcessingMutex"),
    ];
    pub(crate) const AT_OPEN: [(u32, &str); 2] =
        [(10, "KsTimedFilterCallbacks"), (11, "KsIrqlFilterCallbacks")];
    pub(crate) const AT_POWER: [(u32, &str); 2] =
        [(15, "KsTimedDeviceCallbacks"), (16, "KsIrqlDeviceCallbacks")];
    pub(crate) const AT_CREATE: [(u32, &str); 3] =
        [(20, "KsMarkPendingIrp"), (21, "KsTimedPinCallbacks"), (22, "KsIrqlPinCallbacks")];
    pub(crate) const ON_THE_WAY: [(u32, &str); 14] = [
        (30, "KsCallbackReturn"),
        (31, "KsTimedPinSetDeviceState"),
        (32, "KsRegisteredAfterStop"),
        (33, "KsIrqlPinCallbacks"),
        (34, "KsGateAttachedAfterStop"),
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
    /// Without a misdeed: pin 1 has KSPIN_FLAG_GENERATE_MAPPINGS and no adapter.
    pub(crate) const ON_PIN_1: &str = "KsMappingsWithoutAdapter";
    pub(crate) const OF_ALLOCATORS: [(u32, &str); 7] = [
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

fn pin(filter: &Filter, number: u32) -> Result<Pin, Error> {
    let format = filter.intersect(number, &filter.pin(number)?.data_ranges)?;
    filter.create_pin(&Connect::new(number, &format))
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
        let pin = pin(&filter, 0)?;
        choose(&filter, number)?;
        body(&filter, pin)
    })();
    Some(verdict(running, filter, result))
}

pub(crate) fn verdict(running: Running, filter: Filter, result: Result<(), Error>) -> Option<String> {
    match result {
        Ok(()) => {
            drop(filter);
            drop(running.transport);
            let report = running.host.stop().err()?;
            Some(report.rule().map_or_else(|| report.to_string(), str::to_owned))
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
        choose(filter, misdeed::NOTHING)?;
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
fn each_wrong_create_of_a_filter_is_found() {
    for (number, rule) in misdeed::AT_OPEN {
        let Some(running) = start("misbehave", Config::default()) else { return };
        let filter = running.filter("2F5C1C60");
        let again = choose(&filter, number).and_then(|()| running.filter_or("2F5C1C60")).map(drop);
        assert_eq!(verdict(running, filter, again).as_deref(), Some(rule));
    }
}

#[test]
fn each_wrong_callback_of_the_device_is_found() {
    for (number, rule) in misdeed::AT_POWER {
        let Some(running) = start("misbehave", Config::default()) else { return };
        let filter = running.filter("2F5C1C60");
        choose(&filter, number).expect("chosen");
        let power = running.host.with(|host| {
            let device = host.device();
            host.run("power", move || device.set_power(4))
        });
        let report = power.expect_err("a rule is broken");
        assert_eq!(report.rule(), Some(rule));
        drop(filter);
        assert!(running.host.stop().is_err());
    }
}

#[test]
fn a_pin_that_wants_mappings_without_an_adapter_is_found() {
    let Some(running) = start("misbehave", Config::default()) else { return };
    let filter = running.filter("2F5C1C60");
    let used = pin(&filter, 1).and_then(use_pin);
    assert_eq!(verdict(running, filter, used).as_deref(), Some(misdeed::ON_PIN_1));
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
