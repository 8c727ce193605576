//! Wherever somebody interrupts, nothing is left and nobody is harmed: the device is pulled, or all requests are cancelled, at
//! crossing after crossing of a life.
//!
//! A plain run tries some points of each life; `KSFRAME_POINTS=all` tries every one.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use host_transport::Config;
use ks_client::{Connect, Error, Graph, NtStatus, State, Stream};
use tests::{Bench, Pnp, Which, video};

/// So many points of a life, unless all are asked for.
const SOME: u64 = 24;

/// Three filters in a graph in place, from open to close.
fn graph(bench: &Bench) -> Result<(), Error> {
    let mut filters = Vec::new();
    for which in [Which::Source, Which::Transform, Which::Sink] {
        if !bench.is_there(which) {
            return Ok(());
        }
        filters.push(bench.try_filter(which)?);
    }
    let [source, transform, sink] = &filters[..] else { unreachable!("three were opened") };
    let mut graph = Graph::new();
    let format = video(320, 240);
    graph.connect((source, 0), (transform, 0), Some(&format))?;
    graph.connect((transform, 1), (sink, 0), Some(&format))?;
    graph.negotiate(Default::default())?;
    graph.set_state(State::Run)?;
    bench.run_for(Duration::from_millis(70));
    graph.set_state(State::Stop)?;
    graph.close().map(drop)
}

/// A program that reads pictures with three requests under way.
fn reads(bench: &Bench) -> Result<(), Error> {
    let source = bench.try_filter(Which::Source)?;
    let pin = source.create_pin(&Connect::new(0, &video(320, 240)))?;
    let mut stream = Stream::new(&pin);
    pin.set_state(State::Acquire)?;
    for _ in 0..3 {
        let frame = stream.frame(320 * 240 * 3 / 2, 64)?;
        stream.queue(frame, 0)?;
    }
    pin.set_state(State::Pause)?;
    pin.set_state(State::Run)?;
    for _ in 0..3 {
        let Some(arrival) = stream.next(Duration::from_millis(100))? else { break };
        if arrival.status == NtStatus::SUCCESS {
            stream.queue(arrival.frame, 0)?;
        }
    }
    stream.cancel()?;
    for state in [State::Pause, State::Acquire, State::Stop] {
        pin.set_state(state)?;
    }
    drop(stream);
    pin.close()
}

type Life = fn(&Bench) -> Result<(), Error>;

/// Lives that life; `interrupt` happens after so many crossings. False: it was over before.
fn interrupted(life: Life, after: u64, interrupt: fn(&Bench) -> Box<dyn FnOnce()>) -> bool {
    let bench = Bench::with(host_transport::Options {
        config: Config { seed: after, ..Config::default() },
        ..Default::default()
    });
    let state = Rc::new(Cell::new(Interruption::ToCome));
    let (seen, action) = (Rc::clone(&state), interrupt(&bench));
    bench.host().with(|host| {
        host.interrupt_after(after, move || {
            seen.set(Interruption::UnderWay);
            action();
            seen.set(Interruption::Over);
        });
    });
    if let Err(error) = life(&bench) {
        assert!(state.get() != Interruption::ToCome, "without an interruption: {error}");
        assert!(error.status().is_some(), "at crossing {after}: {error}");
    }
    // The PnP manager sends a device one request after another: the removal comes after what is under way.
    let over = || state.get() != Interruption::UnderWay;
    let settled = bench.host().with(|host| {
        host.interrupt_never();
        host.settle()?;
        host.run_until(over, MINUTE)
    });
    let settled = settled.unwrap_or_else(|report| panic!("at crossing {after}: {report}"));
    assert!(settled, "at crossing {after}: the interruption does not end");
    bench.try_end().unwrap_or_else(|report| panic!("at crossing {after}: {report}"));
    state.get() == Interruption::Over
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Interruption {
    ToCome,
    UnderWay,
    Over,
}

/// In 100 ns.
const MINUTE: u64 = 60 * 10_000_000;

/// Tries points of a life from its beginning to its end; how many.
fn sweep(life: Life, interrupt: fn(&Bench) -> Box<dyn FnOnce()>) -> u64 {
    let bench = Bench::new();
    let before = bench.host().with(|host| host.crossings_made());
    life(&bench).unwrap_or_else(|error| panic!("undisturbed: {error}"));
    let crossings = bench.host().with(|host| host.crossings_made()) - before;
    bench.end();
    let all = std::env::var("KSFRAME_POINTS").is_ok_and(|points| points == "all");
    let step = if all { 1 } else { crossings.div_ceil(SOME) };
    let happened =
        (1..crossings).step_by(step as usize).filter(|after| interrupted(life, *after, interrupt)).count();
    println!("{crossings} crossings, interrupted at {happened}");
    happened as u64
}

fn removal(bench: &Bench) -> Box<dyn FnOnce()> {
    let device = bench.host().with(|host| host.device());
    Box::new(move || {
        device.request(Pnp::SurpriseRemoval);
    })
}

fn cancelling(_: &Bench) -> Box<dyn FnOnce()> {
    Box::new(|| {
        ntoskrnl::client::cancel_all();
    })
}

#[test]
fn a_device_that_is_pulled_at_any_point_of_a_graph_leaves_nothing() {
    assert!(sweep(graph, removal) >= SOME / 2);
}

#[test]
fn a_device_that_is_pulled_at_any_point_of_a_program_that_reads_leaves_nothing() {
    assert!(sweep(reads, removal) >= SOME / 2);
}

#[test]
fn requests_that_are_cancelled_at_any_point_of_a_graph_leave_nothing() {
    assert!(sweep(graph, cancelling) >= SOME / 2);
}

#[test]
fn requests_that_are_cancelled_at_any_point_of_a_program_that_reads_leave_nothing() {
    assert!(sweep(reads, cancelling) >= SOME / 2);
}
