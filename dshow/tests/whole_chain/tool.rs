//! What a tool is given to list filters, connect two and read what was said (`dshow::com::graphs`).
// UNSAFETY: COM methods are unsafe to call; the tests pass what the pages ask for.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]

use crate::chain::*;
use dshow::com::graphs::{self, Ask, Connected, Origin, Refused};
use std::time::Duration;

fn ask(from: &str, to: &str, milliseconds: u64) -> Ask {
    Ask { from: from.into(), to: to.into(), run_for: Duration::from_millis(milliseconds) }
}

fn connect(chain: &Chain, ask: &Ask) -> Connected {
    graphs::connect(&chain.session, ask).unwrap_or_else(|refused| panic!("{refused}: {refused:#?}"))
}

fn refusal(chain: &Chain, ask: &Ask) -> Refused {
    graphs::connect(&chain.session, ask).expect_err("this cannot be connected")
}

#[test]
fn the_list_has_ks_filters_with_their_pins_ours_and_those_of_directshow() {
    let chain = Chain::new();
    let found = graphs::list(&chain.session);
    assert_eq!(found.without_ks, None);
    let of = |name: &str| found.filters.iter().find(|it| it.name == name).unwrap_or_else(|| panic!("{name}"));
    let source = of(SOURCE);
    assert_eq!(source.origin, Origin::KernelStreaming);
    assert_eq!(source.pins.len(), 3, "{source:?}");
    assert!(source.pins.iter().all(|pin| pin.direction == "out" && !pin.types.is_empty()), "{source:?}");
    assert_eq!(of(SINK).pins[0].direction, "in");
    assert_eq!(of("ksframe Verifying Renderer").origin, Origin::Ksframe);
    assert!(found.filters.iter().any(|it| it.origin == Origin::Registered), "Wine's own filters");
    chain.end();
}

#[test]
fn a_capture_pin_and_a_renderer_are_connected_run_and_judged() {
    let chain = Chain::new();
    let made = connect(&chain, &ask("ksframe Source/Capture", "Verifying Renderer", 1000));
    assert_eq!(made.transport, "push");
    let verdict = made.verdict.clone().expect("a verifying renderer");
    assert!(verdict.good > 0 && verdict.damaged == 0, "{verdict:?}");
    assert!(made.explanation.iter().any(|line| line.contains("a user-mode filter's")), "{made:#?}");
    let json = serde_json::to_value(&made).unwrap();
    assert!(json["transcript"]["transcript"].as_array().is_some_and(|all| !all.is_empty()), "{json:#}");
    chain.end();
}

#[test]
fn two_ks_filters_are_connected_in_the_kernel_and_the_decision_is_told() {
    let chain = Chain::new();
    let made = connect(&chain, &ask("ksframe Source", "ksframe Sink", 0));
    assert_eq!(made.transport, "kernel");
    assert!(made.explanation.iter().any(|line| line.contains("a pipe in kernel")), "{made:#?}");
    chain.end();
}

#[test]
fn the_same_connection_made_twice_leaves_the_same_transcript() {
    let chain = Chain::new();
    let again = || connect(&chain, &ask("ksframe Source", "Verifying Renderer", 0)).transcript;
    assert_eq!(again().diff(&again()), []);
    chain.end();
}

#[test]
fn a_name_that_nobody_has_and_one_that_several_have_are_refused_with_the_names_there_are() {
    let chain = Chain::new();
    let nobody = refusal(&chain, &ask("camera of nobody", "ksframe Sink", 0)).to_string();
    assert!(nobody.contains("camera of nobody") && nobody.contains(SOURCE), "{nobody}");
    let several = refusal(&chain, &ask("ksframe", "ksframe Sink", 0)).to_string();
    assert!(several.contains("may be any of"), "{several}");
    let pin = refusal(&chain, &ask("ksframe Source/Microphone", "ksframe Sink", 0)).to_string();
    assert!(pin.contains("Microphone") && pin.contains("Capture"), "{pin}");
    chain.end();
}

#[test]
fn what_was_said_is_there_for_a_connection_that_was_refused_too() {
    let chain = Chain::new();
    let refused = refusal(&chain, &ask("ksframe Source", "ksframe Pull Reader", 0));
    assert!(!refused.transcript.entries().is_empty(), "{refused:?}");
    chain.end();
}
