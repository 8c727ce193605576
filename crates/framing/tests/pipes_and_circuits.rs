//! The page "AVStream Pipes and Circuits" and its neighbours on splitters: which connections share frames.
#![cfg(feature = "decide")]

mod graphs;

use framing::decide::{AllocatorKind, CutBecause, PipeKind, Provides, Reason, Side};
use framing::{Flags, Item, MemoryType};
use graphs::{Drawing, IN_PLACE, READS, item, nonpaged};

#[test]
fn a_pipe_is_a_set_of_avstream_filters_that_share_a_common_allocator() {
    let (drawing, links) = Drawing::line(Side::AvStream, IN_PLACE);
    let pipes = drawing.graph.pipes();
    assert_eq!(pipes.len(), 1);
    assert_eq!((pipes[0].kind, pipes[0].links.as_slice()), (PipeKind::Kernel, links.as_slice()));
}

#[test]
fn in_the_second_figure_a_transform_that_is_not_avstream_but_still_kernel_mode_is_in_the_pipe() {
    let (drawing, _) = Drawing::line(Side::OtherKernel, IN_PLACE);
    let pipes = drawing.graph.pipes();
    assert_eq!((pipes.len(), pipes[0].kind), (1, PipeKind::Kernel));
}

#[test]
fn in_the_third_figure_a_kernel_transform_that_is_not_in_place_receives_frames_from_user_mode_and_allocates_its_own()
 {
    let mut drawing = Drawing::default();
    let source = drawing.user("User-mode source");
    let [transform, renderer] = ["Transform", "Renderer"].map(|name| drawing.avstream(name));
    let sent = drawing.output(source, nonpaged(READS, 0, 0), Provides::Own);
    let received = drawing.input(transform, nonpaged(READS, 3, 4096), Provides::Default);
    let made = drawing.output(transform, nonpaged(READS, 3, 4096), Provides::Own);
    let drawn = drawing.input(renderer, nonpaged(READS, 3, 4096), Provides::Default);
    drawing.link(sent, received);
    drawing.link(made, drawn);
    let decision = drawing.decide();
    let kinds: Vec<_> =
        decision.pipes.iter().map(|pipe| (pipe.pipe.kind, pipe.outcome.as_ref().unwrap().kind)).collect();
    assert_eq!(
        kinds,
        [(PipeKind::User, AllocatorKind::UserMode), (PipeKind::Kernel, AllocatorKind::Own)],
        "frames from user mode in the first, a circuit of kernel frames in the second"
    );
}

#[test]
fn the_final_frame_destination_could_be_in_user_mode() {
    let mut drawing = Drawing::default();
    let source = drawing.avstream("Source");
    let renderer = drawing.user("Video Renderer");
    let capture = drawing.output(source, nonpaged(READS, 3, 4096), Provides::Own);
    let drawn = drawing.input(renderer, nonpaged(READS, 0, 0), Provides::Own);
    drawing.link(capture, drawn);
    let decided = &drawing.decide().pipes[0];
    assert_eq!(decided.outcome.as_ref().unwrap().kind, AllocatorKind::UserMode);
    assert_eq!(decided.why_not(capture), Some(Reason::PeerInUserMode(drawn)));
}

#[test]
fn more_complicated_splitter_outputs_share_a_pipe_as_long_as_downstream_filters_do_not_change_the_data() {
    let (drawing, [a, b, c]) = splitter([READS, READS, IN_PLACE]);
    let pipes = drawing.graph.pipes();
    let of = |link| pipes.iter().position(|pipe| pipe.links.contains(&link));
    assert_eq!(of(a), of(b), "pins A and B: the same buffers");
    assert_ne!(of(a), of(c), "pin C: a copy");
}

#[test]
fn the_branch_that_changes_the_data_is_named_as_the_reason_for_the_copy() {
    let (drawing, [_, _, c]) = splitter([READS, READS, IN_PLACE]);
    let pipe = drawing.graph.pipes().into_iter().find(|pipe| pipe.links.contains(&c)).unwrap();
    assert_eq!(pipe.cuts[0].because, CutBecause::SharedWithBranch);
}

/// A source whose splitter pin has three branches; each ends in a transform with a sink behind it.
fn splitter(branches: [Flags; 3]) -> (Drawing, [framing::decide::LinkId; 3]) {
    let mut drawing = Drawing::default();
    let source = drawing.avstream("Source");
    let out = drawing.output(source, nonpaged(READS, 3, 4096), Provides::Default);
    let links = branches.map(|flags| {
        let [transform, sink] = ["Transform", "Sink"].map(|name| drawing.avstream(name));
        let into = drawing.input(transform, nonpaged(flags, 3, 4096), Provides::Default);
        let made = drawing.output(transform, nonpaged(flags, 3, 4096), Provides::Default);
        let end = drawing.input(sink, nonpaged(READS, 3, 4096), Provides::Own);
        drawing.link(made, end);
        drawing.link(out, into)
    });
    (drawing, links)
}

#[test]
fn a_cycle_of_in_place_transforms_is_cut_once_and_said_to_be_one() {
    let mut drawing = Drawing::default();
    let [a, b] = ["A", "B"].map(|name| drawing.avstream(name));
    let [(a_in, a_out), (b_in, b_out)] = [a, b].map(|filter| {
        let into = drawing.input(filter, nonpaged(IN_PLACE, 3, 4096), Provides::Default);
        (into, drawing.output(filter, nonpaged(IN_PLACE, 3, 4096), Provides::Default))
    });
    drawing.link(a_out, b_in);
    drawing.link(b_out, a_in);
    let pipes = drawing.graph.pipes();
    assert_eq!(pipes.len(), 1);
    assert_eq!(pipes[0].cuts.iter().map(|cut| cut.because).collect::<Vec<_>>(), [CutBecause::Cycle]);
    assert!(drawing.decide().pipes[0].outcome.is_ok());
}

#[test]
fn a_pin_that_asks_for_frame_integrity_keeps_modifiers_out_of_its_pipe() {
    let mut drawing = Drawing::default();
    let [source, transform, sink] = ["Source", "Transform", "Sink"].map(|name| drawing.avstream(name));
    let careful = drawing.output(source, nonpaged(Flags::FRAME_INTEGRITY, 3, 4096), Provides::Default);
    let into = drawing.input(transform, nonpaged(IN_PLACE, 3, 4096), Provides::Default);
    let out = drawing.output(transform, nonpaged(IN_PLACE, 3, 4096), Provides::Default);
    let end = drawing.input(sink, nonpaged(READS, 3, 4096), Provides::Own);
    drawing.link(careful, into);
    drawing.link(out, end);
    let pipes = drawing.graph.pipes();
    assert_eq!(pipes.len(), 2);
    assert_eq!(pipes[0].cuts[0].because, CutBecause::FrameIntegrity(careful));
}

#[test]
fn user_mode_neighbours_end_a_kernel_pipe() {
    let mut drawing = Drawing::default();
    let source = drawing.user("User-mode source");
    let [transform, sink] = ["Transform", "Sink"].map(|name| drawing.avstream(name));
    let sent = drawing.output(source, nonpaged(READS, 0, 0), Provides::Own);
    let into = drawing.input(transform, nonpaged(IN_PLACE, 3, 4096), Provides::Default);
    let out = drawing.output(transform, nonpaged(IN_PLACE, 3, 4096), Provides::Default);
    let end = drawing.input(sink, nonpaged(READS, 3, 4096), Provides::Own);
    drawing.link(sent, into);
    drawing.link(out, end);
    let pipes = drawing.graph.pipes();
    assert_eq!(pipes.iter().map(|pipe| pipe.kind).collect::<Vec<_>>(), [PipeKind::User, PipeKind::Kernel]);
    assert_eq!(pipes[0].cuts[0].because, CutBecause::UserMode);
}

#[test]
fn a_pipe_whose_framings_do_not_agree_is_cut_at_the_transform_and_both_parts_are_decided() {
    let mut drawing = Drawing::default();
    let [source, transform, sink] = ["Source", "Transform", "Sink"].map(|name| drawing.avstream(name));
    let capture = drawing.output(source, nonpaged(READS, 3, 4096), Provides::Own);
    let into = drawing.input(transform, nonpaged(IN_PLACE, 3, 4096), Provides::Default);
    let any = Item { memory: MemoryType::DONT_CARE, ..item(IN_PLACE, 3, 4096) };
    let out = drawing.output(transform, any.into(), Provides::Default);
    let device = Item { memory: MemoryType::DEVICE_UNKNOWN, ..item(READS, 3, 4096) };
    let end = drawing.input(sink, device.into(), Provides::Own);
    drawing.link(capture, into);
    drawing.link(out, end);
    let decision = drawing.decide();
    assert_eq!(decision.pipes.len(), 2);
    assert_eq!(decision.pipes[0].pipe.cuts[0].because, CutBecause::Framing);
    let allocators: Vec<_> = decision.pipes.iter().map(|pipe| drawing.allocator(pipe)).collect();
    assert_eq!(allocators, ["Out of Source", "In of Sink"]);
}
