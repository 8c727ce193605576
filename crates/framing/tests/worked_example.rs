//! docs/negotiation.md: the numbers of the worked example, computed.
#![cfg(feature = "decide")]

mod graphs;

use framing::decide::{LostBecause, PinFraming, Provides, Reason};
use framing::{Alignment, Compression, Flags, Item, MemoryType, Range};
use graphs::Drawing;

const PAGE: &str = include_str!("../../../docs/negotiation.md");

fn item(memory: MemoryType, weight: u32, sizes: Range, alignment: u32, frames: u32) -> Item {
    let alignment = Alignment::from_bytes(alignment).unwrap();
    Item { memory, weight, physical: sizes, optimal: sizes, alignment, frames, ..Item::ANY }
}

/// The table of the page.
fn drawing() -> Drawing {
    let mut drawing = Drawing::default();
    let [source, transform, sink] = ["Source", "Transform", "Sink"].map(|name| drawing.avstream(name));
    let sizes = Range::new(460_800, 1_048_576, 64).unwrap();
    let of = |memory, weight| Ok(item(memory, weight, sizes, 64, 3));
    let items = vec![of(MemoryType::KERNEL_NONPAGED, 2), of(MemoryType::KERNEL_PAGED, 3)];
    let both = PinFraming { items, compression: Compression::NONE };
    let any = Item { flags: Flags::INPLACE_MODIFIER, ..item(MemoryType::DONT_CARE, 1, Range::ANY, 16, 2) };
    let pages = item(MemoryType::KERNEL_NONPAGED, 4, Range::new(8192, 2_097_152, 4096).unwrap(), 4096, 4);
    let capture = drawing.output(source, both, Provides::Own);
    let into = drawing.input(transform, any.into(), Provides::Nothing);
    let out = drawing.output(transform, any.into(), Provides::Nothing);
    let render = drawing.input(sink, pages.into(), Provides::Own);
    drawing.link(capture, into);
    drawing.link(out, render);
    drawing
}

#[test]
fn the_numbers_of_the_worked_example_are_what_the_decision_computes() {
    let drawing = drawing();
    let decision = drawing.decide();
    let [decided] = decision.pipes.as_slice() else { panic!("one pipe") };
    let chosen = decided.outcome.as_ref().unwrap();
    for sentence in [
        format!("- Memory: {}", chosen.agreed.memory),
        format!("the sum is {}.", chosen.agreed.weight),
        format!(
            "- Sizes: {} to {} in steps of {}.",
            chosen.agreed.physical.min(),
            chosen.agreed.physical.max(),
            chosen.agreed.physical.stepping()
        ),
        format!("- Frame size {}, aligned to {}.", chosen.framing.frame_size, chosen.framing.alignment),
        format!("- Frames: 3 + 2 + 4 + 1 = {}.", chosen.framing.frames),
    ] {
        assert!(PAGE.contains(&sentence), "the page does not say: {sentence}");
    }
    assert_eq!(drawing.allocator(decided), "In of Sink");
    assert!(matches!(decided.why_not(decided.candidates[0].pin), Some(Reason::Outranked(_))));
    assert_eq!(decided.why_not(decided.candidates[1].pin), Some(Reason::NoAllocator));
    assert_eq!((decided.lost_items[0].item, decided.lost_items[0].because), (0, LostBecause::Outweighed(1)));
}
