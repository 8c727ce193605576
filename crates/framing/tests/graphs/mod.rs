//! Graphs as a test wants to read them: filters by name, pins by what they ask for.
#![allow(dead_code, reason = "each test file uses its part")]

use framing::decide::{
    Decision, FilterId, Graph, LinkId, Options, PinFraming, PinId, PipeDecision, Provides, Side,
};
use framing::{Flags, Item, MemoryType, Range, lint::DataFlow};

pub(crate) const IN_PLACE: Flags = Flags::INPLACE_MODIFIER;
pub(crate) const READS: Flags = Flags(0);

/// `frames` frames of at least `size` bytes of nonpaged memory.
pub(crate) fn nonpaged(flags: Flags, frames: u32, size: u32) -> PinFraming {
    PinFraming::from(item(flags, frames, size))
}

pub(crate) fn item(flags: Flags, frames: u32, size: u32) -> Item {
    let physical = Range::ANY.from_size(size).unwrap();
    let optimal = if size == 0 { Range::ANY } else { Range::exactly(size) };
    Item { memory: MemoryType::KERNEL_NONPAGED, flags, frames, physical, optimal, ..Item::ANY }
}

/// A graph with its pins by name.
#[derive(Default)]
pub(crate) struct Drawing {
    pub(crate) graph: Graph,
}

impl Drawing {
    pub(crate) fn avstream(&mut self, name: &str) -> FilterId {
        self.graph.filter(name, Side::AvStream)
    }

    pub(crate) fn user(&mut self, name: &str) -> FilterId {
        self.graph.filter(name, Side::User)
    }

    pub(crate) fn output(&mut self, filter: FilterId, framing: PinFraming, provides: Provides) -> PinId {
        self.graph.pin(filter, "Out", DataFlow::Out, framing, provides)
    }

    pub(crate) fn input(&mut self, filter: FilterId, framing: PinFraming, provides: Provides) -> PinId {
        self.graph.pin(filter, "In", DataFlow::In, framing, provides)
    }

    pub(crate) fn link(&mut self, from: PinId, to: PinId) -> LinkId {
        self.graph.link(from, to).unwrap()
    }

    pub(crate) fn decide(&self) -> Decision {
        self.graph.decide(Options::default())
    }

    /// The names of the pins of each pipe that is given.
    pub(crate) fn allocator(&self, decided: &PipeDecision) -> String {
        match &decided.outcome {
            Ok(chosen) => self.graph.pin_name(chosen.pin).to_string(),
            Err(refusal) => panic!("refused: {refusal:?}"),
        }
    }

    /// Source → transform → sink, as in the figures: the transform's pins have `flags`.
    pub(crate) fn line(side_of_transform: Side, flags: Flags) -> (Self, [LinkId; 2]) {
        let mut drawing = Self::default();
        let source = drawing.avstream("Source");
        let transform = drawing.graph.filter("Transform", side_of_transform);
        let sink = drawing.avstream("Sink");
        let capture = drawing.output(source, nonpaged(READS, 3, 4096), Provides::Default);
        let into = drawing.input(transform, nonpaged(flags, 3, 4096), Provides::Default);
        let out = drawing.output(transform, nonpaged(flags, 3, 4096), Provides::Default);
        let render = drawing.input(sink, nonpaged(READS, 3, 4096), Provides::Own);
        let links = [drawing.link(capture, into), drawing.link(out, render)];
        (drawing, links)
    }
}
