//! How long a decision takes: `cargo xtask bench negotiate`.
//!
//! Time of our own only: the graph is there, with what its pins said, and the decision with its whole explanation is
//! made. The synthetic graphs have about two connections for each filter: chains of in-place and copying transforms
//! between splitters. Each figure is the median of several runs; all are printed.

use framing::decide::{Graph, Options, PinFraming, PinId, Provides, Side};
use framing::{Flags, Item, MemoryType, Range, lint::DataFlow};
use std::{hint::black_box, time::Instant};

const RUNS: usize = 15;

fn main() {
    let (three, connections) = three_filters();
    report("3 filters, in place", &three, 3, connections);
    for filters in [10, 100, 1_000, 10_000] {
        let (graph, connections) = synthetic(filters);
        report(&format!("{filters} filters"), &graph, filters, connections);
    }
}

fn report(what: &str, graph: &Graph, filters: usize, connections: usize) {
    let repeat = (10_000 / filters).max(1);
    let mut micros: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..repeat {
                black_box(black_box(graph).decide(Options::default()));
            }
            start.elapsed().as_secs_f64() * 1e6 / repeat as f64
        })
        .collect();
    micros.sort_by(f64::total_cmp);
    let (least, median, most) = (micros[0], micros[RUNS / 2], micros[RUNS - 1]);
    let each = median / filters as f64;
    println!(
        "{what}, {connections} connections: median {median:.1} us ({least:.1} to {most:.1}), {each:.2} us a filter"
    );
}

fn framing(flags: Flags, weight: u32) -> PinFraming {
    let size = Range::ANY.from_size(4096).unwrap_or(Range::ANY);
    let item = |memory, weight| {
        Ok(Item {
            memory,
            flags,
            frames: 3,
            physical: size,
            optimal: Range::exactly(4096),
            weight,
            ..Item::ANY
        })
    };
    let items = vec![item(MemoryType::KERNEL_NONPAGED, weight), item(MemoryType::KERNEL_PAGED, 1)];
    PinFraming { items, ..PinFraming::none() }
}

fn three_filters() -> (Graph, usize) {
    let mut graph = Graph::default();
    let mut last: Option<PinId> = None;
    for name in ["Source", "Transform", "Sink"] {
        let filter = graph.filter(name, Side::AvStream);
        let flags = if name == "Transform" { Flags::INPLACE_MODIFIER } else { Flags(0) };
        if let Some(from) = last {
            let input = graph.pin(filter, "In", DataFlow::In, framing(flags, 2), Provides::Own);
            graph.link(from, input).expect("an output and a free input");
        }
        last = Some(graph.pin(filter, "Out", DataFlow::Out, framing(flags, 2), Provides::Default));
    }
    (graph, 2)
}

/// Each filter has two inputs and a splitter output; it feeds the next one and the one ten further on. Every third
/// works in place.
fn synthetic(filters: usize) -> (Graph, usize) {
    let mut graph = Graph::default();
    let mut connections = 0;
    let pins: Vec<(PinId, [PinId; 2])> = (0..filters)
        .map(|index| {
            let filter = graph.filter(format!("Filter {index}"), Side::AvStream);
            let flags = if index % 3 == 0 { Flags::INPLACE_MODIFIER } else { Flags(0) };
            let [a, b] = ["A", "B"]
                .map(|name| graph.pin(filter, name, DataFlow::In, framing(flags, 2), Provides::Own));
            (graph.pin(filter, "Out", DataFlow::Out, framing(flags, 2), Provides::Default), [a, b])
        })
        .collect();
    for (index, (output, _)) in pins.iter().enumerate() {
        for (slot, step) in [(0, 1), (1, 10)] {
            if let Some((_, inputs)) = pins.get(index + step) {
                graph.link(*output, inputs[slot]).expect("an output and a free input");
                connections += 1;
            }
        }
    }
    (graph, connections)
}
