//! Graphs: connecting, negotiating, stepping states, changing formats, and undoing each of them, against a table of
//! answers (see fake/mod.rs).

mod fake;

use fake::{Fake, FakePin};
use framing::decide::{AllocatorKind, Options, Reason};
use ks_client::{DataFormat, Difference, Filter, GUID, Graph, LinkKey, NtStatus, State, Transport};
use std::rc::Rc;

const IN_PLACE: u32 = 0x1;
const SYSTEM_MEMORY: u32 = 0x2;
const CAN_ALLOCATE: u32 = 0x40;
const NV12: GUID = GUID::from_u128(0x3231564E_0000_0010_8000_00AA00389B71);

fn format() -> DataFormat {
    DataFormat::range(&ks_sys::KSDATAFORMAT_TYPE_VIDEO, &NV12, &ks_sys::KSDATAFORMAT_SPECIFIER_NONE)
}

fn pin(name: &'static str, output: bool, flags: u32) -> FakePin {
    let framing_ex = Some(fake::framing_ex(SYSTEM_MEMORY | flags, 3, 4096));
    FakePin { name, output, framing_ex, allocates: true, ranges: vec![format()] }
}

/// Source, in-place transform and sink, connected in the kernel.
struct Line {
    fake: Rc<Fake>,
    graph: Graph,
    first: LinkKey,
}

fn line() -> Line {
    let mut fake = Fake::default();
    fake.filters.insert("Source", vec![pin("Capture", true, CAN_ALLOCATE)]);
    fake.filters.insert("Transform", vec![pin("In", false, IN_PLACE), pin("Out", true, IN_PLACE)]);
    fake.filters.insert("Sink", vec![pin("In", false, CAN_ALLOCATE)]);
    let fake = Rc::new(fake);
    let transport: Rc<dyn Transport> = fake.clone();
    let open = |name| Filter::open(&transport, name, name).unwrap();
    let (source, transform, sink) = (open("Source"), open("Transform"), open("Sink"));
    let mut graph = Graph::new();
    let first = graph.connect((&source, 0), (&transform, 0), None).unwrap();
    graph.connect((&transform, 1), (&sink, 0), None).unwrap();
    fake.log.borrow_mut().clear();
    Line { fake, graph, first }
}

#[test]
fn the_allocator_is_created_on_the_sink_and_given_to_the_source_alone() {
    let mut line = line();
    let negotiation = line.graph.negotiate(Options::default()).unwrap();
    assert_eq!(line.fake.story(), ["create allocator on Sink.In", "Source.Capture uses allocator"]);
    let chosen = negotiation.decision.pipes[0].outcome.as_ref().unwrap();
    assert_eq!(
        (chosen.kind, chosen.framing.frames, chosen.framing.frame_size),
        (AllocatorKind::Own, 10, 4096)
    );
    let status = line.graph.allocators().next().unwrap().status().unwrap();
    assert_eq!(
        (status.framing.frames, status.framing.frame_size),
        (10, 4096),
        "the create carried the decision"
    );
}

#[test]
fn states_go_up_against_the_data_and_down_with_it_one_step_at_a_time() {
    let mut line = line();
    line.graph.set_state(State::Acquire).unwrap();
    line.graph.set_state(State::Stop).unwrap();
    assert_eq!(
        line.fake.story(),
        [
            "Sink.In to state 1",
            "Transform.Out to state 1",
            "Transform.In to state 1",
            "Source.Capture to state 1",
            "Source.Capture to state 0",
            "Transform.In to state 0",
            "Transform.Out to state 0",
            "Sink.In to state 0",
        ]
    );
}

#[test]
fn a_pin_that_refuses_a_state_brings_the_whole_graph_back_to_where_it_was() {
    let mut line = line();
    line.fake.refuse.borrow_mut().push(("Transform.In to state 2".into(), NtStatus::INSUFFICIENT_RESOURCES));
    let error = line.graph.set_state(State::Run).unwrap_err();
    assert_eq!(
        error.to_string(),
        "In of Transform: set KSPROPERTY_CONNECTION_STATE: STATUS_INSUFFICIENT_RESOURCES (0xc000009a)"
    );
    assert_eq!(line.graph.state(), State::Stop);
    let story = line.fake.story();
    assert_eq!(
        story[4..9],
        [
            "Sink.In to state 2",
            "Transform.Out to state 2",
            "Transform.In to state 2",
            "Transform.Out to state 1",
            "Sink.In to state 1",
        ]
    );
    assert_eq!(
        story[9..],
        [
            "Source.Capture to state 0",
            "Transform.In to state 0",
            "Transform.Out to state 0",
            "Sink.In to state 0",
        ]
    );
}

#[test]
fn closing_stops_gives_the_allocator_back_and_closes_each_source_before_its_sink() {
    let mut line = line();
    line.graph.negotiate(Options::default()).unwrap();
    line.fake.log.borrow_mut().clear();
    line.graph.close().unwrap();
    let story = line.fake.story();
    let pins: Vec<_> = story.iter().filter(|line| line.contains('.') || line.contains("allocator")).collect();
    assert_eq!(
        pins,
        [
            "Source.Capture uses none",
            "close allocator",
            "close Source.Capture",
            "close Transform.In",
            "close Transform.Out",
            "close Sink.In",
        ]
    );
    assert_eq!((line.fake.open_handles(), line.fake.live_buffers()), (0, 0));
}

#[test]
fn a_dropped_graph_leaves_nothing_open() {
    let mut line = line();
    line.graph.negotiate(Options::default()).unwrap();
    line.graph.set_state(State::Run).unwrap();
    drop(line.graph);
    assert_eq!((line.fake.open_handles(), line.fake.live_buffers()), (0, 0));
    let story = line.fake.story();
    let of = |line: &str| story.iter().position(|said| said == line).unwrap();
    assert!(of("Source.Capture to state 0") < of("close allocator"));
    assert!(of("close allocator") < of("close Source.Capture"));
}

#[test]
fn when_the_chosen_allocator_refuses_the_framing_the_next_candidate_is_asked_and_the_refusal_is_kept() {
    let mut line = line();
    line.fake.refuse.borrow_mut().push(("create allocator on Sink.In".into(), NtStatus::INVALID_PARAMETER));
    let negotiation = line.graph.negotiate(Options::default()).unwrap();
    assert_eq!(
        line.fake.story(),
        [
            "create allocator on Sink.In",
            "create allocator on Source.Capture",
            "Source.Capture uses allocator"
        ]
    );
    assert_eq!(negotiation.refused, ["allocator on In of Sink: open: STATUS_INVALID_PARAMETER (0xc000000d)"]);
}

#[test]
fn when_the_source_refuses_the_allocator_nothing_new_is_left() {
    let mut line = line();
    let handles = line.fake.open_handles();
    line.fake
        .refuse
        .borrow_mut()
        .push(("Source.Capture uses allocator".into(), NtStatus::INVALID_DEVICE_STATE));
    line.graph.negotiate(Options::default()).unwrap_err();
    assert_eq!(
        line.fake.story(),
        [
            "create allocator on Sink.In",
            "Source.Capture uses allocator",
            "Source.Capture uses none",
            "close allocator",
        ]
    );
    assert_eq!(line.fake.open_handles(), handles);
}

#[test]
fn a_change_of_format_steps_to_stop_keeps_the_pins_makes_a_new_allocator_and_runs_again() {
    let mut line = line();
    line.graph.negotiate(Options::default()).unwrap();
    line.graph.set_state(State::Acquire).unwrap();
    line.fake.log.borrow_mut().clear();
    line.graph.change_format(line.first, &format(), Options::default()).unwrap();
    let story = line.fake.story();
    let interesting: Vec<_> = story.iter().filter(|line| !line.contains("to state")).collect();
    assert_eq!(
        interesting,
        [
            "Transform.In format of 64 bytes",
            "Source.Capture format of 64 bytes",
            "create allocator on Sink.In",
            "Source.Capture uses allocator",
            "close allocator",
        ],
        "the old allocator goes after the new one has been assigned"
    );
    assert_eq!(
        (story[0].as_str(), story.last().unwrap().as_str()),
        ("Source.Capture to state 0", "Source.Capture to state 1")
    );
    assert_eq!(line.graph.state(), State::Acquire);
}

#[test]
fn a_refused_format_leaves_the_old_one_on_both_pins_and_the_graph_running_as_before() {
    let mut line = line();
    line.graph.negotiate(Options::default()).unwrap();
    line.graph.set_state(State::Run).unwrap();
    let refusal = ("Source.Capture format of 64 bytes".to_owned(), NtStatus::INVALID_PARAMETER);
    line.fake.refuse.borrow_mut().push(refusal);
    line.graph.change_format(line.first, &format(), Options::default()).unwrap_err();
    assert_eq!(line.graph.state(), State::Run);
    assert_eq!(line.graph.allocators().len(), 1);
    let undone = line.graph.transcript().entries().iter().any(|entry| entry["operation"] == "undo format");
    assert!(undone, "the sink's format was set back");
}

/// Windows-driver-samples #791 and its remedy: the explanation, and what changes.
#[test]
fn a_capture_pin_that_the_client_reads_has_the_reason_and_the_remedy_in_the_transcript() {
    let mut fake = Fake::default();
    fake.filters.insert("Camera", vec![pin("Capture", true, CAN_ALLOCATE)]);
    let transport: Rc<dyn Transport> = Rc::new(fake);
    let camera = Filter::open(&transport, "Camera", "Camera").unwrap();
    let mut graph = Graph::new();
    graph.connect_client(&camera, 0, &format()).unwrap();
    let negotiation = graph.negotiate(Options::default()).unwrap();
    let decided = &negotiation.decision.pipes[0];
    assert!(matches!(decided.why_not(decided.candidates[0].pin), Some(Reason::PeerInUserMode(_))));
    let text = graph.transcript().to_json().to_string();
    for sentence in [
        "its peer frames received of the client is a user-mode filter, and kernel memory never reaches user mode",
        "Connect the pin to a kernel filter, e.g. one of KSCATEGORY_RENDER or KSCATEGORY_DATATRANSFORM.",
        "A kernel allocator is chosen only if both ends are in the kernel.",
        "AVStream Allocators",
    ] {
        assert!(text.contains(sentence), "{sentence}\nis not in\n{text}");
    }
}

#[test]
fn two_runs_of_the_same_graph_write_the_same_transcript() {
    let run = || {
        let mut line = line();
        line.graph.negotiate(Options::default()).unwrap();
        line.graph.close().unwrap()
    };
    let (one, other) = (run(), run());
    assert_eq!(one, other);
    assert_eq!(one.diff(&other), []);
}

#[test]
fn the_difference_of_two_transcripts_is_what_was_different() {
    let run = |refuse: bool| {
        let mut line = line();
        if refuse {
            line.fake.refuse.borrow_mut().push(("create allocator on Sink.In".into(), NtStatus::NO_MEMORY));
        }
        line.graph.negotiate(Options::default()).unwrap();
        line.graph.transcript().clone()
    };
    let (good, bad) = (run(false), run(true));
    let differences = good.diff(&bad);
    let refused = differences.iter().any(|it| {
        matches!(it, Difference::Field { entry, path, .. } if entry == "create allocator: In of Sink" && path == "error")
    });
    assert!(refused, "{differences:#?}");
    assert!(differences.contains(&Difference::OnlyRight("create allocator: Capture of Source".into())));
    let read_back = ks_client::Transcript::from_json(&bad.to_json()).unwrap();
    assert_eq!(read_back, bad);
}
