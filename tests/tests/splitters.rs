//! "AVStream Splitters" on the source's Preview: whoever hangs on it, and whichever way the class driver serves a branch, gets
//! each picture once.

use std::time::Duration;

use ks_client::{Filter, Graph, LinkKey, State};
use tests::allocators::Asked;
use tests::{Bench, Which, statistics, video};

const PREVIEW: u32 = 1;
const PICTURE: u32 = 640 * 480 * 3 / 2;

/// Two sinks on one splitter, on frames of the first one's allocator; the second has one of its own if it is to copy.
struct Split {
    graph: Graph,
    branches: [LinkKey; 2],
    filters: [Filter; 3],
}

impl Split {
    fn new(bench: &Bench) -> Self {
        let filters = [Which::Source, Which::Sink, Which::Sink].map(|which| bench.filter(which));
        let [source, one, other] = &filters;
        let mut graph = Graph::new();
        let branches = [one, other]
            .map(|sink| graph.connect((source, PREVIEW), (sink, 0), Some(&video(640, 480))).unwrap());
        Self { graph, branches, filters }
    }

    /// A second of pictures: what each branch received, and that it is all right.
    fn run(&mut self, bench: &Bench) -> [u64; 2] {
        self.graph.set_state(State::Run).unwrap();
        bench.run_for(Duration::from_secs(1));
        self.graph.set_state(State::Stop).unwrap();
        self.branches.map(|link| {
            let received = statistics(self.graph.sink(link).unwrap());
            assert_eq!((received.corrupted, received.unstamped, received.repeats), (0, 0, 0), "{received:?}");
            received.frames
        })
    }

    fn end(self, bench: Bench) {
        self.graph.close().unwrap();
        drop(self.filters);
        bench.end();
    }
}

#[test]
fn output_pins_are_considered_read_only_and_both_downstream_filters_receive_the_same_buffers() {
    let bench = Bench::new();
    let mut split = Split::new(&bench);
    split.graph.negotiate(Default::default()).unwrap();
    assert_eq!(split.graph.allocators().len(), 1, "one pipe");
    let received = split.run(&bench);
    assert!(received.iter().all(|frames| (28..=31).contains(frames)), "30 a second: {received:?}");
    split.end(bench);
}

#[test]
fn avstream_copies_any_data_placed_into_the_first_output_pins_queue_into_the_second_output_pins_queue_once() {
    let bench = Bench::new();
    let mut split = Split::new(&bench);
    let allocators = split.branches.map(|link| {
        let allocator = Asked::frames(4, PICTURE).create(split.graph.sink(link).unwrap()).unwrap();
        tests::allocators::assign(split.graph.source(link).unwrap(), allocator.handle().0).unwrap();
        allocator
    });
    let received = split.run(&bench);
    assert!(received.iter().all(|frames| (28..=31).contains(frames)), "30 a second: {received:?}");
    drop(allocators);
    split.end(bench);
}
