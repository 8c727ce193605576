//! tests/drivers/seh: exceptions reach the driver's handlers, or end the run with a report.

use host_transport::Config;
use ks_client::{Error, Failure, Identifier};

use crate::build::{Running, TEST_SET, start};

/// The cases, by their numbers in seh.cpp.
mod case {
    pub(super) const HANDLED: [(u32, &str); 12] = [
        (0, "an exception that an export raises"),
        (1, "frames, and the order of __finally"),
        (2, "a filter that declines, another function's that takes it"),
        (3, "an access violation, with what it is about"),
        (4, "buffers that are probed"),
        (5, "memcpy and its kin from a client's address"),
        (6, "a division by zero and a breakpoint"),
        (7, "EXCEPTION_CONTINUE_EXECUTION"),
        (8, "preserved registers, and a language handler of the driver's own"),
        (9, "__try blocks that end normally"),
        (10, "an exception within a __finally"),
        (11, "exports that raise"),
    ];
    pub(super) const UNHANDLED: u32 = 12;
    pub(super) const UNHANDLED_FAULT: u32 = 13;
    pub(super) const FAULT_AT_DISPATCH: u32 = 14;
    pub(super) const GOES_ON_AFTER_THE_END: u32 = 15;
    pub(super) const ASSERTS: u32 = 16;
}

const FILTER: &str = "2F5C1C90";

fn start_seh() -> Option<Running> {
    start("seh", Config::default())
}

/// Runs a case; the line of the driver that found a difference, or 0.
fn run(running: &Running, number: u32) -> Result<u32, Error> {
    let filter = running.filter(FILTER);
    filter.object().set(&Identifier::set(TEST_SET, 1), &number.to_le_bytes())?;
    filter.object().get_u32(&Identifier::get(TEST_SET, 2))
}

/// How the report of a case that ends the run begins.
fn report_of(number: u32) -> Option<String> {
    let running = start_seh()?;
    let Err(Error::Request { failure: Failure::Stopped(report), .. }) = run(&running, number) else {
        panic!("case {number} does not end the run")
    };
    drop(running.transport);
    assert!(running.host.stop().is_err(), "a run that was stopped stays stopped");
    Some(report)
}

#[test]
fn exceptions_reach_the_drivers_handlers() {
    let Some(running) = start_seh() else { return };
    for (number, about) in case::HANDLED {
        let line = run(&running, number).unwrap_or_else(|error| panic!("{about}: {error}"));
        assert_eq!(line, 0, "{about}");
    }
    running.stop();
}

#[test]
fn an_exception_that_no_handler_takes_is_a_bug_check_that_names_the_callback() {
    let Some(report) = report_of(case::UNHANDLED) else { return };
    assert!(report.starts_with("bug check 0x1e: ExRaiseStatus raised exception 0xe0001234"), "{report}");
    assert!(report.contains("no handler up to PFNKSHANDLER took it"), "{report}");
}

#[test]
fn a_fault_whose_handlers_all_decline_is_a_bug_check() {
    let Some(report) = report_of(case::UNHANDLED_FAULT) else { return };
    assert!(report.starts_with("bug check 0x1e: "), "{report}");
    assert!(report.contains("raised exception 0xc0000005"), "{report}");
}

#[test]
fn a_page_fault_at_dispatch_level_is_a_bug_check_whatever_handlers_there_are() {
    let Some(report) = report_of(case::FAULT_AT_DISPATCH) else { return };
    assert!(report.starts_with("bug check 0xa: "), "{report}");
}

#[test]
fn execution_does_not_go_on_after_an_exception_that_cannot_be_continued() {
    let Some(report) = report_of(case::GOES_ON_AFTER_THE_END) else { return };
    assert!(report.starts_with("bug check 0x1e: a handler wants to go on"), "{report}");
}

#[test]
fn an_assertion_that_is_false_says_so() {
    let Some(report) = report_of(case::ASSERTS) else { return };
    assert!(report.contains("found an assertion false"), "{report}");
}
