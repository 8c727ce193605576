//! Who allocates, and why not the others.
#![cfg(feature = "decide")]

mod graphs;

use framing::decide::{
    AllocatorKind, ConflictBecause, LostBecause, MINIMUM_FRAMES, Options, Outcome, PinFraming, PinId, Place,
    Provides, Reason, Refusal, Rule, Said, Side, Strategy,
};
use framing::wire::{self, RawFramingEx, RawHeader};
use framing::{Alignment, Compression, Disagreement, Flags, Item, MemoryType, Range};
use graphs::{Drawing, IN_PLACE, READS, item, nonpaged};
use proptest::{prelude::*, strategy::Strategy as _};

/// One kernel connection.
fn pair(output: PinFraming, from: Provides, input: PinFraming, to: Provides) -> (Drawing, PinId, PinId) {
    let mut drawing = Drawing::default();
    let [source, sink] = ["Source", "Sink"].map(|name| drawing.avstream(name));
    let capture = drawing.output(source, output, from);
    let render = drawing.input(sink, input, to);
    drawing.link(capture, render);
    (drawing, capture, render)
}

fn plain() -> PinFraming {
    nonpaged(READS, 3, 4096)
}

/// Windows-driver-samples #791: a capture pin with its own allocator, a user-mode renderer.
#[test]
fn a_capture_pins_allocator_cannot_be_chosen_because_its_peer_is_a_user_mode_filter() {
    let mut drawing = Drawing::default();
    let source = drawing.avstream("Camera");
    let renderer = drawing.user("Video Renderer");
    let capture = drawing.output(source, plain(), Provides::Own);
    let drawn = drawing.input(renderer, PinFraming::none(), Provides::Own);
    drawing.link(capture, drawn);
    let reason = drawing.decide().pipes[0].why_not(capture).unwrap();
    assert_eq!(
        reason.say(&drawing.graph),
        "its peer In of Video Renderer is a user-mode filter, and kernel memory never reaches user mode"
    );
    assert!(reason.remedy(&drawing.graph).contains("KSCATEGORY_RENDER"), "{}", reason.remedy(&drawing.graph));
}

#[test]
fn the_remedied_graph_chooses_the_capture_pins_own_allocator() {
    let (drawing, _, _) = pair(plain(), Provides::Own, plain(), Provides::Default);
    let decided = &drawing.decide().pipes[0];
    let chosen = decided.outcome.as_ref().unwrap();
    assert_eq!((drawing.allocator(decided).as_str(), chosen.kind), ("Out of Source", AllocatorKind::Own));
}

#[test]
fn every_candidate_has_its_rules_in_order_and_a_loser_stops_at_the_one_that_failed() {
    let (drawing, capture, render) = pair(plain(), Provides::Nothing, plain(), Provides::Own);
    let decided = &drawing.decide().pipes[0];
    let loser = decided.candidates.iter().find(|candidate| candidate.pin == capture).unwrap();
    assert_eq!(loser.steps.last().unwrap().rule, Rule::PinProvidesAllocator);
    assert_eq!(loser.steps.last().unwrap().said, Said::Failed);
    assert_eq!(loser.outcome, Outcome::Lost(Reason::NoAllocator));
    let winner = decided.candidates.iter().find(|candidate| candidate.pin == render).unwrap();
    assert!(winner.steps.iter().all(|step| step.said == Said::Passed));
    assert!(winner.steps.is_sorted_by_key(|step| step.rule));
}

#[test]
fn a_pin_that_must_allocate_wins_over_a_better_placed_one() {
    let insisting = nonpaged(Flags::MUST_ALLOCATE, 3, 4096);
    let (drawing, capture, render) = pair(insisting, Provides::Own, plain(), Provides::Own);
    let decided = &drawing.decide().pipes[0];
    assert_eq!(drawing.allocator(decided), "Out of Source");
    assert_eq!(decided.why_not(render), Some(Reason::MustAllocate(capture)));
}

#[test]
fn two_pins_that_must_allocate_cannot_be_connected() {
    let insisting = || nonpaged(Flags::MUST_ALLOCATE, 3, 4096);
    let (drawing, capture, render) = pair(insisting(), Provides::Own, insisting(), Provides::Own);
    assert_eq!(drawing.decide().pipes[0].outcome, Err(Refusal::TwoMustAllocate(capture, render)));
}

#[test]
fn must_allocate_with_preferences_only_does_not_insist() {
    let wish = nonpaged(Flags::MUST_ALLOCATE.with(Flags::PREFERENCES_ONLY), 3, 4096);
    let (drawing, _, _) = pair(wish, Provides::Own, plain(), Provides::Own);
    assert_eq!(drawing.allocator(&drawing.decide().pipes[0]), "In of Sink");
}

#[test]
fn a_mismatch_in_requirements_names_both_memory_types() {
    let device = Item { memory: MemoryType::DEVICE_UNKNOWN, ..item(READS, 3, 4096) };
    let (drawing, _, render) = pair(plain(), Provides::Own, device.into(), Provides::Own);
    let Err(Refusal::Conflict(conflict)) = drawing.decide().pipes[0].outcome else { panic!("agreed") };
    assert_eq!(conflict.pin, render);
    let expected = Disagreement::Memory(MemoryType::KERNEL_NONPAGED, MemoryType::DEVICE_UNKNOWN);
    assert_eq!(conflict.because, ConflictBecause::Disagreement(expected));
}

#[test]
fn preferences_only_are_set_aside_where_nothing_else_helps_and_that_is_said() {
    let wish = nonpaged(Flags::PREFERENCES_ONLY, 3, 4096);
    let device = Item { memory: MemoryType::DEVICE_UNKNOWN, ..item(READS, 3, 4096) };
    let (drawing, capture, _) = pair(wish, Provides::Default, device.into(), Provides::Own);
    let decided = &drawing.decide().pipes[0];
    assert_eq!(decided.outcome.as_ref().unwrap().agreed.memory, MemoryType::DEVICE_UNKNOWN);
    assert_eq!(decided.relaxed, [capture]);
}

#[test]
fn the_default_allocator_is_not_chosen_for_a_devices_memory() {
    let device = || PinFraming::from(Item { memory: MemoryType::DEVICE_UNKNOWN, ..item(READS, 3, 4096) });
    let (drawing, _, render) = pair(device(), Provides::Own, device(), Provides::Default);
    let decided = &drawing.decide().pipes[0];
    assert_eq!(decided.why_not(render), Some(Reason::NotSystemMemory(MemoryType::DEVICE_UNKNOWN)));
    assert_eq!(drawing.allocator(decided), "Out of Source");
}

#[test]
fn items_are_ranked_by_memory_type_weight_for_the_whole_pipe() {
    let with = |memory, weight| Ok(Item { memory, weight, ..item(READS, 3, 4096) });
    let ranked = |paged, nonpaged| PinFraming {
        items: vec![with(MemoryType::KERNEL_PAGED, paged), with(MemoryType::DEVICE_UNKNOWN, nonpaged)],
        compression: Compression::NONE,
    };
    let chosen = |output, input| {
        let (drawing, _, _) = pair(output, Provides::Own, input, Provides::Own);
        drawing.decide().pipes[0].outcome.as_ref().unwrap().agreed.memory
    };
    assert_eq!(chosen(ranked(5, 1), ranked(1, 4)), MemoryType::KERNEL_PAGED, "6 against 5");
    assert_eq!(chosen(ranked(5, 1), ranked(1, 9)), MemoryType::DEVICE_UNKNOWN, "6 against 10");
}

#[test]
fn an_item_that_lost_has_its_reason() {
    let items = vec![
        Ok(Item { memory: MemoryType::DEVICE_UNKNOWN, weight: 9, ..item(READS, 3, 4096) }),
        Ok(item(READS, 3, 4096)),
    ];
    let (drawing, capture, _) =
        pair(PinFraming { items, compression: Compression::NONE }, Provides::Own, plain(), Provides::Own);
    let decided = &drawing.decide().pipes[0];
    assert_eq!((decided.lost_items[0].pin, decided.lost_items[0].item), (capture, 0));
    assert!(matches!(decided.lost_items[0].because, LostBecause::Disagreement(Disagreement::Memory(..))));
}

#[test]
fn the_place_of_the_allocator_is_first_middle_or_last() {
    let mut drawing = Drawing::default();
    let [source, transform, sink] = ["Source", "Transform", "Sink"].map(|name| drawing.avstream(name));
    let pin = |flags| nonpaged(flags, 3, 4096);
    let capture = drawing.output(source, pin(READS), Provides::Own);
    let into = drawing.input(transform, pin(IN_PLACE), Provides::Own);
    let out = drawing.output(transform, pin(IN_PLACE), Provides::Nothing);
    let end = drawing.input(sink, pin(READS), Provides::Own);
    drawing.link(capture, into);
    drawing.link(out, end);
    let at = |place| {
        let decision = drawing.graph.decide(Options { place, ..Options::default() });
        drawing.allocator(&decision.pipes[0])
    };
    assert_eq!(
        [Place::First, Place::Middle, Place::Last].map(at),
        ["Out of Source", "In of Transform", "In of Sink"]
    );
}

#[test]
fn at_least_three_frames_are_outstanding_whatever_the_pins_ask_for() {
    let few = || nonpaged(READS, 1, 4096);
    let (drawing, _, _) = pair(few(), Provides::Own, few(), Provides::Own);
    let strategy = Strategy::MINIMIZE_NUMBER_OF_FRAMES;
    let decision = drawing.graph.decide(Options { strategy, ..Options::default() });
    assert_eq!(decision.pipes[0].outcome.as_ref().unwrap().framing.frames, MINIMUM_FRAMES);
}

#[test]
fn minimize_frame_size_takes_the_smallest_possible_and_otherwise_the_smallest_optimal_size() {
    let wide = Item {
        physical: Range::new(1000, 10_000, 100).unwrap(),
        optimal: Range::new(5000, 10_000, 100).unwrap(),
        ..item(READS, 3, 0)
    };
    let size = |strategy| {
        let (drawing, _, _) = pair(PinFraming::none(), Provides::Nothing, wide.into(), Provides::Own);
        let decision = drawing.graph.decide(Options { strategy, ..Options::default() });
        decision.pipes[0].outcome.as_ref().unwrap().framing.frame_size
    };
    assert_eq!(size(Strategy::default()), 5000);
    assert_eq!(size(Strategy::MINIMIZE_FRAME_SIZE), 1000);
}

#[test]
fn a_frame_holds_what_an_in_place_decompressor_makes_of_it() {
    let (mut drawing, _) = (Drawing::default(), ());
    let [source, transform, sink] = ["Source", "Decompressor", "Sink"].map(|name| drawing.avstream(name));
    let capture = drawing.output(source, nonpaged(READS, 3, 1000), Provides::Default);
    let into = drawing.input(transform, nonpaged(IN_PLACE, 3, 0), Provides::Default);
    let tripled = PinFraming {
        items: vec![Ok(Item { physical: Range::ANY, optimal: Range::ANY, ..item(IN_PLACE, 3, 0) })],
        compression: Compression::new(3, 1, 16).unwrap(),
    };
    let out = drawing.output(transform, tripled, Provides::Default);
    let end = drawing.input(sink, nonpaged(READS, 3, 0), Provides::Own);
    drawing.link(capture, into);
    drawing.link(out, end);
    let decision = drawing.decide();
    assert_eq!(decision.pipes.len(), 1);
    assert_eq!(decision.pipes[0].outcome.as_ref().unwrap().framing.frame_size, 3016);
}

/// A copying transform between two pipes: frames of `received` bytes come in, and its own frames are of `sent` bytes.
fn copying_transform(received: u32, ratio: Compression, sent: u32) -> framing::decide::Decision {
    let mut drawing = Drawing::default();
    let [source, transform, sink] = ["Source", "Transform", "Sink"].map(|name| drawing.avstream(name));
    let capture = drawing.output(source, nonpaged(READS, 3, received), Provides::Default);
    let into = drawing.input(transform, nonpaged(READS, 3, 0), Provides::Own);
    let made = PinFraming { items: vec![Ok(item(READS, 3, sent))], compression: ratio };
    let out = drawing.output(transform, made, Provides::Default);
    let end = drawing.input(sink, nonpaged(READS, 3, 0), Provides::Own);
    drawing.link(capture, into);
    drawing.link(out, end);
    drawing.decide()
}

#[test]
fn a_transform_that_states_no_size_gets_the_room_that_its_ratio_asks_for() {
    let decision = copying_transform(3000, Compression::new(1, 3, 10).unwrap(), 0);
    assert_eq!(decision.pipes[1].outcome.as_ref().unwrap().framing.frame_size, 1010);
    assert_eq!(decision.pipes[1].ratio_gaps, []);
}

#[test]
fn frames_smaller_than_the_ratio_asks_for_are_said_with_the_largest_input_that_fits() {
    let decision = copying_transform(3000, Compression::new(1, 3, 0).unwrap(), 900);
    let [gap] = decision.pipes[1].ratio_gaps.as_slice() else { panic!("{decision:?}") };
    assert_eq!((gap.received, gap.size, gap.holds_at_most), (3000, 900, 2700));
}

#[test]
fn alignment_is_the_strictest_that_any_pin_asks_for() {
    let aligned =
        |bytes| Item { alignment: Alignment::from_bytes(bytes).unwrap(), ..item(READS, 3, 4096) }.into();
    let (drawing, _, _) = pair(aligned(16), Provides::Own, aligned(4096), Provides::Own);
    let framing = drawing.decide().pipes[0].outcome.as_ref().unwrap().framing;
    assert_eq!(framing.to_raw().alignment_or_pitch, 0xfff);
}

#[test]
fn a_pipe_in_which_nobody_asks_for_a_size_is_refused_rather_than_guessed() {
    let (drawing, _, _) = pair(PinFraming::none(), Provides::Nothing, nonpaged(READS, 3, 0), Provides::Own);
    assert_eq!(drawing.decide().pipes[0].outcome, Err(Refusal::NoSize));
}

#[test]
fn a_transform_that_is_no_avstream_filter_does_not_change_who_allocates() {
    let decided = |side| {
        let (drawing, _) = Drawing::line(side, IN_PLACE);
        drawing.allocator(&drawing.decide().pipes[0])
    };
    assert_eq!(decided(Side::OtherKernel), decided(Side::AvStream));
}

fn small_item() -> impl proptest::strategy::Strategy<Value = Item> {
    (0_usize..5, 0_u32..30, 0_u32..30, 0_u32..7, 0_u32..4, 0_u32..3).prop_filter_map(
        "legal",
        |(memory, min, width, step, weight, shift)| {
            let memories = [
                MemoryType::DONT_CARE,
                MemoryType::SYSTEM,
                MemoryType::KERNEL_PAGED,
                MemoryType::KERNEL_NONPAGED,
                MemoryType::DEVICE_UNKNOWN,
            ];
            let physical = Range::new(min + 1, min + 1 + width, step).ok()?;
            let alignment = Alignment::from_bytes(1 << shift).ok()?;
            Some(Item {
                memory: memories[memory],
                weight,
                physical,
                optimal: physical,
                alignment,
                ..Item::ANY
            })
        },
    )
}

proptest! {
    /// The slow reference: every combination of one item for each pin.
    #[test]
    fn the_choice_among_items_is_the_weightiest_of_all_combinations_that_agree(
        outputs in prop::collection::vec(small_item(), 1..4), inputs in prop::collection::vec(small_item(), 1..4)
    ) {
        let combinations = outputs.iter().flat_map(|a| inputs.iter().map(move |b| (a, b)));
        let best = combinations.filter(|(a, b)| a.agree(b).is_ok()).map(|(a, b)| a.weight + b.weight).max();
        let framing = |items: &[Item]| PinFraming {
            items: items.iter().copied().map(Ok).collect(),
            compression: Compression::NONE,
        };
        let (drawing, _, _) = pair(framing(&outputs), Provides::Own, framing(&inputs), Provides::Own);
        match &drawing.decide().pipes[0].outcome {
            Ok(chosen) => {
                prop_assert_eq!(Some(chosen.agreed.weight), best);
                prop_assert!(outputs.iter().any(|item| item.physical.contains(chosen.framing.frame_size)));
                prop_assert!(inputs.iter().any(|item| item.physical.contains(chosen.framing.frame_size)));
            }
            Err(Refusal::Conflict(_)) => prop_assert_eq!(best, None),
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn no_bytes_that_pins_answer_make_the_decision_panic(
        answers in prop::collection::vec(prop::collection::vec(any::<u8>(), 24..300), 2..6), strategy in 0_u32..16
    ) {
        let mut drawing = Drawing::default();
        let mut last = None;
        for (index, mut bytes) in answers.into_iter().enumerate() {
            bytes[0] %= 4;
            bytes[1..4].fill(0);
            let framing = match RawFramingEx::from_bytes(&bytes) {
                Ok(framing) => PinFraming::extended(&framing),
                Err(_) => PinFraming::none(),
            };
            let filter = drawing.avstream("Filter");
            let provides = [Provides::Own, Provides::Default, Provides::Nothing][index % 3];
            let input = drawing.input(filter, framing.clone(), provides);
            if let Some(from) = last {
                drawing.link(from, input);
            }
            last = Some(drawing.output(filter, framing, provides));
        }
        let decision = drawing.graph.decide(Options { strategy: Strategy(strategy), ..Options::default() });
        for pipe in &decision.pipes {
            for candidate in &pipe.candidates {
                if let Some(reason) = pipe.why_not(candidate.pin) {
                    prop_assert!(!reason.say(&drawing.graph).is_empty());
                }
            }
        }
    }
}

#[test]
fn framing_from_the_wire_reaches_the_decision_item_by_item() {
    let items = [item(READS, 3, 4096).to_raw(), item(READS, 5, 8192).to_raw()];
    let mut bytes = vec![0; 24 + 2 * 88];
    wire::write_framing_ex(
        RawHeader { ratio_numerator: 1, ratio_denominator: 1, ..RawHeader::default() },
        &items,
        &mut bytes,
    )
    .unwrap();
    let framing = PinFraming::extended(&RawFramingEx::from_bytes(&bytes).unwrap());
    assert_eq!(framing.items, [Ok(item(READS, 3, 4096)), Ok(item(READS, 5, 8192))]);
}

#[test]
fn items_that_lose_are_reported_with_the_reason_also_where_frames_come_from_user_mode() {
    let mut drawing = Drawing::default();
    let (user, sink) = (drawing.user("User-mode source"), drawing.avstream("Sink"));
    let sent = drawing.output(user, PinFraming::none(), Provides::Own);
    let weighing = |weight| Ok(Item { weight, ..item(READS, 3, 4096) });
    let offered = PinFraming { items: vec![weighing(1), weighing(2)], ..PinFraming::none() };
    let end = drawing.input(sink, offered, Provides::Own);
    drawing.link(sent, end);
    let decision = drawing.decide();
    let lost = decision.pipes[0].lost_items[0];
    assert_eq!((lost.pin, lost.item, lost.because), (end, 0, LostBecause::Outweighed(1)));
}
