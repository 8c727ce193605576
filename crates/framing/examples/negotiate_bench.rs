//! How long a decision takes: `cargo xtask bench negotiate`.
//!
//! Time of our own only: the graph is there, with what its pins said, and the decision with its whole explanation is
//! made. The mixed graph has two connections for each filter: chains of in-place and copying transforms between splitters.
//! The others are what could make growth worse than linear: one filter that everything goes through, a pipe that
//! disagrees everywhere, one whose pins each name a memory of their own, and one between the kernel and the client. Each
//! figure is the median of several runs; the least and the most stand beside it.

use framing::decide::{Graph, Options, PinFraming, PinId, Provides, Side};
use framing::{Flags, Item, MemoryType, Range, lint::DataFlow};
use ks_sys::GUID;
use std::{hint::black_box, time::Instant};

const RUNS: usize = 15;
const SIZES: [usize; 4] = [10, 100, 1_000, 10_000];

type Shape = (&'static str, fn(usize) -> Drawing);

const SHAPES: [Shape; 5] = [
    ("mixed", mixed),
    ("all through one filter", hub),
    ("cut at every filter", cut_everywhere),
    ("a memory of each pin's own", own_memories),
    ("kernel and client in turns", turns),
];

fn main() {
    report("source, in-place transform, sink", &chain(3, |_, _| nonpaged(IN_PLACE)), 3);
    for (name, shape) in SHAPES {
        for filters in SIZES {
            report(name, &shape(filters), filters);
        }
    }
}

fn report(what: &str, drawing: &Drawing, filters: usize) {
    let repeat = (2_000 / filters).max(1);
    let mut micros: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..repeat {
                black_box(black_box(&drawing.graph).decide(Options::default()));
            }
            start.elapsed().as_secs_f64() * 1e6 / repeat as f64
        })
        .collect();
    micros.sort_by(f64::total_cmp);
    let (least, median, most) = (micros[0], micros[RUNS / 2], micros[RUNS - 1]);
    let each = median / filters as f64;
    println!(
        "{what}: {filters} filters, {} connections: median {median:.1} us ({least:.1} to {most:.1}), {each:.2} us a filter",
        drawing.links
    );
}

const READS: Flags = Flags(0);
const IN_PLACE: Flags = Flags::INPLACE_MODIFIER;

#[derive(Default)]
struct Drawing {
    graph: Graph,
    links: usize,
}

impl Drawing {
    fn link(&mut self, from: PinId, to: PinId) {
        self.graph.link(from, to).expect("an output and a free input");
        self.links += 1;
    }
}

fn item(memory: MemoryType, flags: Flags, weight: u32) -> Item {
    let physical = Range::ANY.from_size(4096).unwrap_or(Range::ANY);
    Item { memory, flags, frames: 3, physical, optimal: Range::exactly(4096), weight, ..Item::ANY }
}

fn items(items: impl IntoIterator<Item = Item>) -> PinFraming {
    PinFraming { items: items.into_iter().map(Ok).collect(), ..PinFraming::none() }
}

fn nonpaged(flags: Flags) -> PinFraming {
    items([item(MemoryType::KERNEL_NONPAGED, flags, 2), item(MemoryType::KERNEL_PAGED, flags, 1)])
}

/// Filter after filter, each with one input and one output that say the same.
fn chain(filters: usize, framing: impl Fn(usize, DataFlow) -> PinFraming) -> Drawing {
    sided_chain(filters, framing, |_| Side::AvStream)
}

fn sided_chain(
    filters: usize,
    framing: impl Fn(usize, DataFlow) -> PinFraming,
    side: impl Fn(usize) -> Side,
) -> Drawing {
    let mut drawing = Drawing::default();
    let mut last: Option<PinId> = None;
    for index in 0..filters {
        let filter = drawing.graph.filter(format!("Filter {index}"), side(index));
        if let Some(from) = last {
            let input =
                drawing.graph.pin(filter, "In", DataFlow::In, framing(index, DataFlow::In), Provides::Own);
            drawing.link(from, input);
        }
        last = Some(drawing.graph.pin(
            filter,
            "Out",
            DataFlow::Out,
            framing(index, DataFlow::Out),
            Provides::Default,
        ));
    }
    drawing
}

/// Each filter has two inputs and a splitter output; it feeds the next one and the one ten further on. Every third
/// works in place.
fn mixed(filters: usize) -> Drawing {
    let mut drawing = Drawing::default();
    let pins: Vec<(PinId, [PinId; 2])> = (0..filters)
        .map(|index| {
            let graph = &mut drawing.graph;
            let filter = graph.filter(format!("Filter {index}"), Side::AvStream);
            let framing = || nonpaged(if index % 3 == 0 { IN_PLACE } else { READS });
            let [a, b] =
                ["A", "B"].map(|name| graph.pin(filter, name, DataFlow::In, framing(), Provides::Own));
            (graph.pin(filter, "Out", DataFlow::Out, framing(), Provides::Default), [a, b])
        })
        .collect();
    for (index, (output, _)) in pins.iter().enumerate() {
        for (slot, step) in [(0, 1), (1, 10)] {
            if let Some((_, inputs)) = pins.get(index + step) {
                drawing.link(*output, inputs[slot]);
            }
        }
    }
    drawing
}

/// Half of the filters feed one filter, over inputs of its own, and that one feeds the other half.
fn hub(filters: usize) -> Drawing {
    let mut drawing = Drawing::default();
    let hub = drawing.graph.filter("Hub", Side::AvStream);
    let out = drawing.graph.pin(hub, "Out", DataFlow::Out, nonpaged(READS), Provides::Own);
    for index in 1..filters {
        let filter = drawing.graph.filter(format!("Filter {index}"), Side::AvStream);
        let data_flow = if index % 2 == 0 { DataFlow::In } else { DataFlow::Out };
        let end = drawing.graph.pin(filter, "Pin", data_flow, nonpaged(READS), Provides::Own);
        if data_flow == DataFlow::In {
            drawing.link(out, end);
        } else {
            let input = drawing.graph.pin(hub, "In", DataFlow::In, nonpaged(READS), Provides::Own);
            drawing.link(end, input);
        }
    }
    drawing
}

/// In-place transforms whose input and output cannot use the same memory.
fn cut_everywhere(filters: usize) -> Drawing {
    let device = |index: usize| MemoryType(GUID::from_u128(0x1000 + index as u128 % 2));
    chain(filters, |index, data_flow| {
        items([item(device(index + usize::from(data_flow == DataFlow::Out)), IN_PLACE, 2)])
    })
}

/// In-place transforms, each with a memory of its own beside the common one.
fn own_memories(filters: usize) -> Drawing {
    let own = |index: usize| MemoryType(GUID::from_u128(0x1000 + index as u128));
    chain(filters, |index, _| {
        items([item(own(index), IN_PLACE, 1), item(MemoryType::DONT_CARE, IN_PLACE, 2)])
    })
}

/// In-place transforms, every other one in user mode.
fn turns(filters: usize) -> Drawing {
    let side = |index: usize| if index.is_multiple_of(2) { Side::AvStream } else { Side::User };
    sided_chain(filters, |_, _| nonpaged(IN_PLACE), side)
}
