//! The graph that most tests need: the source's pin connected with the sink, negotiated.

use ks_client::{DataFormat, Filter, Graph, LinkKey, Pin};

use crate::{Bench, Which};

/// A source, a sink, and what connects them.
pub struct Pair {
    // Fields drop in this order: the graph before its filters.
    pub graph: Graph,
    pub link: LinkKey,
    pub source_filter: Filter,
    pub sink_filter: Filter,
}

impl Pair {
    /// Connects the source's pin `output` with the sink and lets the allocator be negotiated.
    #[must_use]
    pub fn new(bench: &Bench, output: u32, format: &DataFormat) -> Self {
        let pair = Self::connected(bench, output, format);
        let mut pair = pair;
        pair.graph.negotiate(Default::default()).unwrap_or_else(|error| panic!("{error}"));
        pair
    }

    /// Connects them and leaves the rest to the test.
    #[must_use]
    pub fn connected(bench: &Bench, output: u32, format: &DataFormat) -> Self {
        let (source_filter, sink_filter) = (bench.filter(Which::Source), bench.filter(Which::Sink));
        let mut graph = Graph::new();
        let link = graph.connect((&source_filter, output), (&sink_filter, 0), Some(format));
        let link = link.unwrap_or_else(|error| panic!("{error}"));
        Self { graph, link, source_filter, sink_filter }
    }

    #[must_use]
    pub fn source(&self) -> &Pin {
        self.graph.source(self.link).expect("the source's pin")
    }

    #[must_use]
    pub fn sink(&self) -> &Pin {
        self.graph.sink(self.link).expect("the sink's pin")
    }
}
