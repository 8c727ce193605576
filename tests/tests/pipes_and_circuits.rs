//! The second figure of "AVStream Pipes and Circuits": between ksframe.sys's Source and Sink stands a transform that is not
//! an AVStream filter but is still a kernel-mode filter (tests/drivers/ks1_transform), so frames travel in IRPs.
//!
//! The first and the third figure are in negotiation.rs.

#[path = "../drivers/compile.rs"]
mod compile;

use std::time::Duration;

use ks_client::{Filter, GUID, Graph, Identifier, LinkKey, State};
use tests::{Another, Bench, Which, statistics, u32_at, video};

/// The pins of the transform.
const INPUT: u32 = 0;
const OUTPUT: u32 = 1;

/// Its property set: {2F5C1C36-6A0B-4B52-9A7A-6F1E64C0D7E1}.
const COUNTERS: GUID = GUID::from_u128(0x2f5c1c36_6a0b_4b52_9a7a_6f1e64c0d7e1);

/// What the transform has seen.
#[derive(Debug)]
struct Seen {
    sent: u64,
    completed: u64,
    failed: u64,
    distinct: u64,
    wrong: u64,
}

fn seen(transform: &Filter) -> Seen {
    let bytes = transform.object().get_up_to(&Identifier::get(COUNTERS, 1), 20).expect("the counters");
    let [sent, completed, failed, distinct, wrong] =
        [0, 4, 8, 12, 16].map(|at| u64::from(u32_at(&bytes, at)));
    Seen { sent, completed, failed, distinct, wrong }
}

/// Source, the transform and the sink, connected and negotiated.
struct Figure {
    graph: Graph,
    transform: Filter,
    last: LinkKey,
}

impl Figure {
    fn draw(bench: &Bench, another: &Another<'_>) -> Self {
        let (source, sink) = (bench.filter(Which::Source), bench.filter(Which::Sink));
        let transform = another.filter(&ks_sys::KSCATEGORY_VIDEO, "KS transform");
        let mut graph = Graph::new();
        let format = video(640, 480);
        graph.connect((&source, 0), (&transform, INPUT), Some(&format)).expect("source to transform");
        let last = graph.connect((&transform, OUTPUT), (&sink, 0), Some(&format)).expect("transform to sink");
        graph.negotiate(Default::default()).expect("negotiated");
        Self { graph, transform, last }
    }

    /// Runs for a second: thirty pictures.
    fn run(&mut self, bench: &Bench) {
        self.graph.set_state(State::Run).expect("RUN");
        bench.run_for(Duration::from_secs(1));
    }
}

/// The figure on a machine of its own, looked at while it runs; then taken apart, with nothing left.
fn with_the_figure(look: impl FnOnce(&Bench, &mut Figure)) {
    let Some(image) = compile::image("ks1_transform") else { return };
    let bench = Bench::new();
    let another = Another::start(&bench, &image, "KS1TRANSFORM");
    let mut figure = Figure::draw(&bench, &another);
    figure.run(&bench);
    look(&bench, &mut figure);
    let Figure { graph, transform, .. } = figure;
    graph.close().expect("closed");
    drop(transform);
    another.end();
    bench.end();
}

#[test]
fn when_a_frame_leaves_the_source_filters_queue_avstream_calls_iocalldriver_with_the_frame_in_the_irp() {
    with_the_figure(|_, figure| {
        let seen = seen(&figure.transform);
        assert!(seen.sent >= 25, "thirty a second, each in an IRP: {seen:?}");
        assert_eq!(seen.wrong, 0, "each with a header, its data and their length: {seen:?}");
    });
}

#[test]
fn when_the_input_pin_of_the_renderer_receives_the_irp_the_pin_places_the_irp_in_the_queue() {
    with_the_figure(|_, figure| {
        let rendered = statistics(figure.graph.sink(figure.last).expect("the sink's pin"));
        let sent = seen(&figure.transform).sent;
        assert!(rendered.frames >= 25 && rendered.frames <= sent, "of {sent}: {rendered:?}");
        assert_eq!((rendered.corrupted, rendered.unstamped, rendered.gaps, rendered.repeats), (0, 0, 0, 0));
    });
}

#[test]
fn avstream_calls_iocompleterequest_to_return_the_frame_upstream_and_the_requester_recycles_it() {
    with_the_figure(|_, figure| {
        let seen = seen(&figure.transform);
        assert!(seen.completed >= 25 && seen.failed == 0, "{seen:?}");
        let sink = statistics(figure.graph.sink(figure.last).expect("the sink's pin"));
        assert!(seen.distinct <= sink.pool_frames, "the same frames come again: {seen:?} {sink:?}");
        assert!(seen.sent > sink.pool_frames, "more IRPs than there are frames: {seen:?} {sink:?}");
    });
}

#[test]
fn the_pipe_has_one_allocator_although_the_transform_in_it_is_not_avstreams() {
    with_the_figure(|_, figure| {
        let created: Vec<_> = figure
            .graph
            .transcript()
            .entries()
            .iter()
            .filter(|entry| entry["operation"] == "create allocator")
            .collect();
        let sink = figure.graph.sink(figure.last).expect("the sink's pin");
        assert_eq!(created.len(), 1);
        assert_eq!(created[0]["object"], sink.name());
        assert_eq!(statistics(sink).allocators_made, 1);
    });
}

#[test]
fn when_the_graph_stops_every_irp_has_come_back_and_every_frame_is_with_its_allocator() {
    with_the_figure(|_, figure| {
        figure.graph.set_state(State::Stop).expect("STOP");
        let seen = seen(&figure.transform);
        assert_eq!(seen.sent, seen.completed, "{seen:?}");
        assert_eq!(statistics(figure.graph.sink(figure.last).expect("the sink's pin")).pool_in_use, 0);
    });
}
