//! One framing item for each pin of a pipe, such that all of them agree.
//!
//! "Items are ranked by MemoryTypeWeight", but the memory is one decision for the whole pipe: so the memory types that
//! every pin could use ([`memories`]) are tried, and within each of them every pin's items, the weightiest first, going
//! back where a later pin cannot agree. Of the memory types that work the one with the greatest sum of weights wins.
//! The search is bounded: a pipe in which it would take more than a few steps a pin, for all memory types together, is
//! reported as not agreeing, with what stopped it.

use super::{
    graph::{Graph, PinId},
    memories::{self, Memory},
};
use crate::{BusType, Disagreement, InvalidItem, Item, MemoryType, Range, lint::DataFlow};
use alloc::vec::Vec;

/// What a pipe's pins agreed on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Agreement {
    pub item: Item,
    /// Which item each pin is held to; pins without a requirement are not listed.
    pub chosen: Vec<(PinId, usize)>,
    /// Pins whose framing was taken as the preference it is (PREFERENCES_ONLY).
    pub relaxed: Vec<PinId>,
}

/// Why the pins of a pipe do not agree.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// The first pin, in the direction of the data, that could not go along with those before it.
    pub pin: PinId,
    pub because: ConflictBecause,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConflictBecause {
    /// With its weightiest item against what the pins before it had agreed on.
    Disagreement(Disagreement),
    /// None of its items is valid; this is the first.
    Invalid(InvalidItem),
    /// The search was given up.
    TooManyChoices,
}

/// Steps back and forth that a search may take, and on top of them a few for each pin.
const PATIENCE: usize = 4096;
const PATIENCE_PER_PIN: usize = 8;

/// A pin with the items it could be held to, the weightiest first.
pub(super) struct Asker {
    pin: PinId,
    pub(super) items: Vec<(usize, Item)>,
}

/// How what a pin asks for is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Taking {
    AsStated,
    /// PREFERENCES_ONLY is used.
    PreferencesAside,
    /// Frames come from user mode: no pin chooses the memory, and an input's sizes "are not used" (specifying-
    /// allocator-framing-in-avstream-codecs).
    FromUserMode,
}

impl Taking {
    fn item(self, item: &Item, data_flow: DataFlow) -> Item {
        let any_memory = Item { memory: MemoryType::DONT_CARE, bus: BusType::DONT_CARE, ..*item };
        match (self, data_flow) {
            (Self::AsStated, _) => *item,
            (Self::PreferencesAside, _) => item.relaxed().unwrap_or(*item),
            (Self::FromUserMode, DataFlow::Out) => any_memory,
            (Self::FromUserMode, DataFlow::In) => {
                Item { physical: Range::ANY, optimal: Range::ANY, ..any_memory }
            }
        }
    }
}

/// Finds the best agreement of the pins.
pub(crate) fn agree(graph: &Graph, pins: &[PinId], taking: Taking) -> Result<Agreement, Conflict> {
    let askers = askers(graph, pins, taking)?;
    if askers.is_empty() {
        return Ok(Agreement { item: Item::ANY, chosen: Vec::new(), relaxed: Vec::new() });
    }
    let mut search = Search::new(&askers);
    let mut best: Option<(u64, usize, Agreement)> = None;
    for Memory { memory, at_most, place } in memories::possible(&askers) {
        // What weighs less, or as much and stands later, cannot win.
        if best.as_ref().is_some_and(|&(found, first, _)| (at_most, first) <= (found, place)) {
            continue;
        }
        if let Some((weight, agreement)) = search.run(memory)
            && best
                .as_ref()
                .is_none_or(|&(found, first, _)| weight > found || weight == found && place < first)
        {
            best = Some((weight, place, agreement));
        }
    }
    match best {
        Some((_, _, mut agreement)) => {
            agreement.relaxed = relaxed_pins(graph, &agreement, taking);
            Ok(agreement)
        }
        None => Err(search.conflict()),
    }
}

fn askers(graph: &Graph, pins: &[PinId], taking: Taking) -> Result<Vec<Asker>, Conflict> {
    let asking = pins.iter().copied().filter(|&pin| !graph[pin].framing.items.is_empty());
    asking.map(|pin| asker(graph, pin, taking)).collect()
}

fn asker(graph: &Graph, pin: PinId, taking: Taking) -> Result<Asker, Conflict> {
    let framing = &graph[pin].framing;
    let flow = graph[pin].data_flow;
    let mut items: Vec<(usize, Item)> =
        framing.valid().map(|(index, item)| (index, taking.item(item, flow))).collect();
    items.sort_by_key(|&(_, item)| core::cmp::Reverse(item.weight));
    match framing.items.first() {
        Some(&Err(invalid)) if items.is_empty() => {
            Err(Conflict { pin, because: ConflictBecause::Invalid(invalid) })
        }
        _ => Ok(Asker { pin, items }),
    }
}

/// Looks for the weightiest agreement in one memory type after the other: depth first, without recursion, and never
/// down a path that cannot weigh more than what has been found.
struct Search<'a> {
    askers: &'a [Asker],
    /// The greatest weight that the askers from each one on can still bring.
    at_most: Vec<u64>,
    patience: usize,
    /// The deepest conflict so far.
    failure: Option<(usize, Conflict)>,
    /// Where patience ended.
    stopped_at: PinId,
}

impl<'a> Search<'a> {
    fn new(askers: &'a [Asker]) -> Self {
        let patience = PATIENCE + PATIENCE_PER_PIN * askers.len();
        Self { askers, at_most: weights_from(askers), patience, failure: None, stopped_at: PinId(0) }
    }

    fn run(&mut self, memory: MemoryType) -> Option<(u64, Agreement)> {
        let askers = self.askers;
        let mut path = Path { picks: Vec::new(), agreed: Vec::new() };
        path.agreed.push((Item { memory, ..Item::ANY }, 0));
        let mut best: Option<(u64, Agreement)> = None;
        let mut next = 0;
        while let Some(&(so_far, weight)) = path.agreed.last() {
            let depth = path.picks.len();
            if self.patience == 0 {
                self.stopped_at = askers.get(depth).or(askers.last()).map_or(PinId(0), |asker| asker.pin);
                break;
            }
            self.patience -= 1;
            let worth = |item: &Item| {
                let most =
                    weight + u64::from(item.weight) + self.at_most.get(depth + 1).copied().unwrap_or(0);
                best.as_ref().is_none_or(|&(found, _)| most > found)
            };
            let asker = askers.get(depth);
            let item = asker.and_then(|asker| Some((asker.pin, &asker.items.get(next)?.1)));
            match item.filter(|(_, item)| worth(item)) {
                Some((pin, item)) => match so_far.agree(item) {
                    Ok(both) => {
                        path.picks.push(next);
                        path.agreed.push((both, weight + u64::from(item.weight)));
                        next = 0;
                    }
                    Err(found) => {
                        self.fail(depth, pin, found);
                        next += 1;
                    }
                },
                None => {
                    if asker.is_none() && best.as_ref().is_none_or(|&(found, _)| weight > found) {
                        best = Some((weight, found(askers, &path.picks, so_far)));
                    }
                    path.agreed.pop();
                    next = path.picks.pop().map_or(usize::MAX, |last| last + 1);
                }
            }
        }
        best
    }

    fn fail(&mut self, depth: usize, pin: PinId, found: Disagreement) {
        if self.failure.is_none_or(|(deepest, _)| depth > deepest) {
            let because = ConflictBecause::Disagreement(found);
            self.failure = Some((depth, Conflict { pin, because }));
        }
    }

    /// Why no memory type worked: where the pins get furthest when none is asked for from the start.
    fn conflict(mut self) -> Conflict {
        self.patience += PATIENCE_PER_PIN * self.askers.len();
        let _ = self.run(MemoryType::DONT_CARE);
        let given_up = Conflict { pin: self.stopped_at, because: ConflictBecause::TooManyChoices };
        self.failure.map_or(given_up, |(_, conflict)| conflict)
    }
}

/// How far a search has come: the pick of each asker, and what was agreed before and after each, with its weight.
struct Path {
    picks: Vec<usize>,
    agreed: Vec<(Item, u64)>,
}

fn weights_from(askers: &[Asker]) -> Vec<u64> {
    let heaviest = |asker: &Asker| asker.items.first().map_or(0, |(_, item)| u64::from(item.weight));
    let mut sums: Vec<u64> = askers
        .iter()
        .rev()
        .scan(0, |sum, asker| {
            *sum += heaviest(asker);
            Some(*sum)
        })
        .collect();
    sums.reverse();
    sums
}

fn found(askers: &[Asker], picks: &[usize], item: Item) -> Agreement {
    let picked =
        askers.iter().zip(picks).filter_map(|(asker, &index)| Some((asker.pin, asker.items.get(index)?)));
    let chosen = picked.map(|(pin, &(index, _))| (pin, index)).collect();
    Agreement { item, chosen, relaxed: Vec::new() }
}

/// The pins whose own item, taken as it stands, does not go with what was agreed.
fn relaxed_pins(graph: &Graph, agreement: &Agreement, taking: Taking) -> Vec<PinId> {
    if taking != Taking::PreferencesAside {
        return Vec::new();
    }
    let stands = |&&(pin, index): &&(PinId, usize)| match graph[pin].framing.items.get(index) {
        Some(Ok(item)) => agreement.item.agree(item).is_err(),
        _ => false,
    };
    agreement.chosen.iter().filter(stands).map(|&(pin, _)| pin).collect()
}
