//! Graphs of any shape: the decision holds every pin to what it asked for, and every connection to one pipe.

use crate::{
    SHORT,
    input::{AnyItem, Word},
};
use bolero::{TypeGenerator, check};
use framing::decide::{
    AllocatorKind, Graph, Options, Outcome, PinFraming, PinId, PipeDecision, Place, Provides, Side, Strategy,
};
use framing::{Compression, Flags, Item, lint::DataFlow};

#[derive(Clone, Debug, TypeGenerator)]
struct AnyPin {
    filter: u8,
    output: bool,
    #[generator(bolero::produce_with::<Vec<AnyItem>>().len(0_usize..=3))]
    items: Vec<AnyItem>,
    /// Nothing but the alignment and the flags: what other pins agree with often enough.
    easy: bool,
    ratio: [Word; 3],
    provides: u8,
}

#[derive(Clone, Debug, TypeGenerator)]
struct AnyGraph {
    sides: [u8; 5],
    #[generator(bolero::produce_with::<Vec<AnyPin>>().len(0_usize..=12))]
    pins: Vec<AnyPin>,
    links: [(u8, u8); 10],
    strategy: u8,
    place: u8,
}

impl AnyPin {
    fn framing(&self) -> PinFraming {
        let easy = |item: Item| Item { alignment: item.alignment, flags: item.flags, ..Item::ANY };
        let item =
            |raw: &AnyItem| Item::new(&raw.raw()).map(|item| if self.easy { easy(item) } else { item });
        let [numerator, denominator, margin] = self.ratio.map(Word::get);
        PinFraming {
            items: self.items.iter().map(item).collect(),
            compression: Compression::new(numerator, denominator, margin).unwrap_or_default(),
        }
    }
}

impl AnyGraph {
    fn get(&self) -> (Graph, usize) {
        let mut graph = Graph::default();
        let side =
            |byte: u8| [Side::AvStream, Side::AvStream, Side::OtherKernel, Side::User][usize::from(byte % 4)];
        let filters = self.sides.map(|byte| graph.filter("filter", side(byte)));
        let pins: Vec<PinId> = self
            .pins
            .iter()
            .map(|pin| {
                let filter = filters[usize::from(pin.filter) % filters.len()];
                let data_flow = if pin.output { DataFlow::Out } else { DataFlow::In };
                let provides =
                    [Provides::Own, Provides::Default, Provides::Nothing][usize::from(pin.provides % 3)];
                graph.pin(filter, "pin", data_flow, pin.framing(), provides)
            })
            .collect();
        let pick = |byte: u8| pins.get(usize::from(byte) % pins.len().max(1)).copied();
        let ends = self.links.iter().filter_map(|&(from, to)| pick(from).zip(pick(to)));
        let links = ends.filter(|&(from, to)| graph.link(from, to).is_ok()).count();
        (graph, links)
    }

    fn options(&self) -> Options {
        let place = [Place::First, Place::Middle, Place::Last][usize::from(self.place % 3)];
        Options { strategy: Strategy(u32::from(self.strategy % 16)), place }
    }
}

#[test]
fn decide() {
    check!().with_iterations(SHORT).with_type::<AnyGraph>().for_each(|input| {
        let (graph, links) = input.get();
        let decision = graph.decide(input.options());
        assert_eq!(decision, graph.decide(input.options()), "the same graph, the same decision");
        let mut decided: Vec<_> = decision.pipes.iter().flat_map(|pipe| &pipe.pipe.links).collect();
        decided.sort_unstable();
        decided.dedup();
        assert_eq!(decided.len(), links, "each connection is in a pipe");
        assert_eq!(
            decision.pipes.iter().map(|pipe| pipe.pipe.links.len()).sum::<usize>(),
            links,
            "and in one"
        );
        decision.pipes.iter().for_each(|pipe| holds(&graph, pipe));
    });
}

fn holds(graph: &Graph, decided: &PipeDecision) {
    let won: Vec<_> = decided.candidates.iter().filter(|pin| pin.outcome == Outcome::Won).collect();
    assert!(won.len() <= 1);
    let Ok(chosen) = &decided.outcome else { return };
    assert!(chosen.framing.frames >= 3);
    let size = chosen.framing.frame_size;
    assert!(size == 0 || chosen.agreed.physical.contains(size));
    assert_eq!(won.is_empty(), chosen.kind == AllocatorKind::Proxy);
    assert!(won.iter().all(|winner| winner.pin == chosen.pin));
    if matches!(chosen.kind, AllocatorKind::Own | AllocatorKind::Default) {
        assert_ne!(size, 0, "a kernel allocator is told a size");
        decided.candidates.iter().for_each(|pin| asked_for_is_kept(graph, pin.pin, chosen));
    }
}

/// Every pin that asked for something has an item that the frames meet, unless it said that it only prefers.
fn asked_for_is_kept(graph: &Graph, pin: PinId, chosen: &framing::decide::Chosen) {
    let items = &graph[pin].framing.items;
    let meets = |item: &Item| {
        item.physical.contains(chosen.framing.frame_size)
            && chosen.framing.alignment >= item.alignment
            && (chosen.agreed.memory.agree(item.memory) == Some(chosen.agreed.memory)
                || item.flags.has(Flags::PREFERENCES_ONLY))
    };
    assert!(items.is_empty() || items.iter().flatten().any(meets), "{items:?} {chosen:?}");
}
