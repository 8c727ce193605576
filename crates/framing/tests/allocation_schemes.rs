//! The page "Allocation Schemes": its two figures, sentence by sentence.
#![cfg(feature = "decide")]

mod graphs;

use framing::decide::{AllocatorKind, Provides, Side};
use graphs::{Drawing, IN_PLACE, READS, nonpaged};

/// The first figure: source, in-place transform, sink.
fn first_figure() -> Drawing {
    Drawing::line(Side::AvStream, IN_PLACE).0
}

/// The second figure: a source whose frames visit a transform and a file writer; the transform writes into the frames of
/// a device.
fn second_figure() -> Drawing {
    let mut drawing = Drawing::default();
    let [source, writer, transform, device] =
        ["Source", "File writer", "Transform", "Device"].map(|name| drawing.avstream(name));
    let out = drawing.output(source, nonpaged(READS, 3, 4096), Provides::Default);
    let to_writer = drawing.input(writer, nonpaged(READS, 2, 4096), Provides::Nothing);
    let into = drawing.input(transform, nonpaged(READS, 3, 4096), Provides::Own);
    let made = drawing.output(transform, nonpaged(READS, 3, 8192), Provides::Default);
    let played = drawing.input(device, nonpaged(READS, 4, 8192), Provides::Own);
    for (from, to) in [(out, to_writer), (out, into), (made, played)] {
        drawing.link(from, to);
    }
    drawing
}

#[test]
fn a_single_allocator_is_assigned_for_use_by_three_filters() {
    let drawing = first_figure();
    let decision = drawing.decide();
    assert_eq!(decision.pipes.len(), 1);
    assert_eq!(decision.pipes[0].pipe.links.len(), 2, "both connections share the frames");
    assert_eq!(drawing.allocator(&decision.pipes[0]), "In of Sink");
}

#[test]
fn no_allocation_is_required_in_the_transform_or_sink_filters_because_no_allocator_handle_is_assigned_to_them()
 {
    let decision = first_figure().decide();
    assert_eq!(
        decision.pipes.iter().filter(|pipe| pipe.outcome.is_ok()).count(),
        1,
        "one handle for all three"
    );
}

#[test]
fn flow_control_is_maintained_by_the_number_of_total_outstanding_frames_that_can_be_allocated() {
    let decision = first_figure().decide();
    let framing = decision.pipes[0].outcome.as_ref().unwrap().framing;
    assert_eq!(framing.frames, 3 + 3 + 3 + 1, "what each of the three filters holds, and one on its way");
}

#[test]
fn a_source_frame_is_routed_to_multiple_destination_sinks() {
    let decision = second_figure().decide();
    assert_eq!(decision.pipes[0].pipe.links.len(), 2, "one frame visits the writer and the transform");
}

#[test]
fn this_filter_graph_contains_two_allocators_the_transforms_allocator_and_the_devices_allocator() {
    let drawing = second_figure();
    let decision = drawing.decide();
    let allocators: Vec<_> = decision.pipes.iter().map(|pipe| drawing.allocator(pipe)).collect();
    assert_eq!(allocators, ["In of Transform", "In of Device"]);
    assert!(decision.pipes.iter().all(|pipe| pipe.outcome.as_ref().unwrap().kind == AllocatorKind::Own));
}

#[test]
fn there_must_be_a_separate_allocator_for_each_separate_list_of_source_sink_segments() {
    let mut drawing = Drawing::line(Side::AvStream, READS).0;
    assert_eq!(drawing.decide().pipes.len(), 2, "a transform that copies is a boundary");
    drawing = first_figure();
    assert_eq!(drawing.decide().pipes.len(), 1, "one that works in place is none");
}

#[test]
fn no_segment_may_consume_all_frames_available_leaving_none_for_the_next_segment() {
    let decision = second_figure().decide();
    let frames: Vec<u32> =
        decision.pipes.iter().map(|pipe| pipe.outcome.as_ref().unwrap().framing.frames).collect();
    // Source 3, writer 2, transform 3, one on its way; transform 3, device 4, one on its way.
    assert_eq!(frames, [9, 8]);
}
