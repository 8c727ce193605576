//! How fast the class driver is: not part of the tests (`--ignored`), the figures are `cargo xtask bench host`'s.

use std::time::Instant;

use host_transport::Config;
use ks_client::{Graph, Identifier, State};

use crate::build::{counters, set, start};

#[test]
#[ignore = "a measurement"]
fn a_frame_around_a_circuit_and_a_property_round_trip() {
    let Some(running) = start("pin_clone", Config::real()) else { return };
    let (source, sink) = (running.filter("2F5C1C40"), running.filter("2F5C1C41"));
    const FRAMES: u32 = 2_000_000;
    set(&source, 1, FRAMES);
    let mut graph = Graph::new();
    graph.connect((&source, 0), (&sink, 0), None).expect("connected");
    graph.negotiate(Default::default()).expect("negotiated");
    graph.set_state(State::Acquire).expect("ACQUIRE");
    let began = Instant::now();
    graph.set_state(State::Pause).expect("PAUSE");
    let took = began.elapsed();
    let [_, produced, ..] = counters::<6>(&source);
    println!(
        "{produced} frames in {took:?}: {:.0} ns a frame",
        took.as_nanos() as f64 / f64::from(produced.max(1))
    );
    let framing = Identifier::get(ks_sys::KSPROPSETID_Pin, ks_sys::KSPROPERTY_PIN_CTYPES);
    let began = Instant::now();
    for _ in 0..100_000 {
        source.object().get_u32(&framing).expect("an answer");
    }
    println!("property through the client: {:?} each", began.elapsed() / 100_000);
    graph.set_state(State::Stop).expect("STOP");
    graph.close().expect("closed");
    drop((source, sink));
    running.stop();
}
