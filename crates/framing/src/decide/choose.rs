//! One framing item for each pin of a pipe, such that all of them agree.
//!
//! "Items are ranked by MemoryTypeWeight", but the memory is one decision for the whole pipe: so each memory type that
//! occurs is tried, and within it each pin's items, the weightiest first, going back where a later pin cannot agree.
//! Of the memory types that work the one with the greatest sum of weights wins. The search is bounded: a pipe in which
//! it would take more than a few steps a pin is reported as not agreeing, with what stopped it.

use super::graph::{Graph, PinId};
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

/// Steps back and forth that a search may take on top of a few for each pin.
const PATIENCE: usize = 4096;

/// A pin with the items it could be held to, the weightiest first.
struct Asker {
    pin: PinId,
    items: Vec<(usize, Item)>,
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
    let mut best: Option<(u64, Agreement)> = None;
    let mut conflict: Option<(usize, Conflict)> = None;
    for memory in memory_types(&askers) {
        match search(&askers, memory) {
            Ok((weight, agreement)) => {
                if best.as_ref().is_none_or(|&(other, _)| weight > other) {
                    best = Some((weight, agreement));
                }
            }
            Err((depth, found)) => {
                if conflict.is_none_or(|(deepest, _)| depth > deepest) {
                    conflict = Some((depth, found));
                }
            }
        }
    }
    match (best, conflict) {
        (Some((_, mut agreement)), _) => {
            agreement.relaxed = relaxed_pins(graph, &agreement, taking);
            Ok(agreement)
        }
        (None, Some((_, conflict))) => Err(conflict),
        (None, None) => Ok(Agreement { item: Item::ANY, chosen: Vec::new(), relaxed: Vec::new() }),
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

/// The memory types that occur, the special ones before the general ones.
fn memory_types(askers: &[Asker]) -> Vec<MemoryType> {
    let mut types: Vec<MemoryType> = Vec::new();
    for (_, item) in askers.iter().flat_map(|asker| &asker.items) {
        if !types.contains(&item.memory) {
            types.push(item.memory);
        }
    }
    types
}

/// The weightiest agreement for one memory type: depth first, without recursion, and never down a path that cannot
/// weigh more than what has been found.
fn search(askers: &[Asker], memory: MemoryType) -> Result<(u64, Agreement), (usize, Conflict)> {
    let at_most = weights_from(askers);
    let mut path =
        Path { picks: Vec::with_capacity(askers.len()), agreed: Vec::with_capacity(askers.len() + 1) };
    path.agreed.push((Item { memory, ..Item::ANY }, 0));
    let mut best: Option<(u64, Agreement)> = None;
    let mut failure: Option<(usize, Conflict)> = None;
    let mut next = 0;
    for _ in 0..PATIENCE + 4 * askers.len() {
        let depth = path.picks.len();
        let Some(&(so_far, weight)) = path.agreed.last() else { break };
        let worth = |item: &Item| {
            let most = weight + u64::from(item.weight) + at_most.get(depth + 1).copied().unwrap_or(0);
            best.as_ref().is_none_or(|&(found, _)| most > found)
        };
        let asker = askers.get(depth);
        match asker.and_then(|asker| asker.items.get(next)).filter(|(_, item)| worth(item)) {
            Some((_, item)) => match so_far.agree(item) {
                Ok(both) => {
                    path.picks.push(next);
                    path.agreed.push((both, weight + u64::from(item.weight)));
                    next = 0;
                }
                Err(found) => {
                    let pin = asker.map_or(PinId(0), |asker| asker.pin);
                    let conflict = Conflict { pin, because: ConflictBecause::Disagreement(found) };
                    failure = failure.filter(|&(deepest, _)| deepest >= depth).or(Some((depth, conflict)));
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
    let given_up = || {
        let stopped_at = askers.get(path.picks.len()).or(askers.last()).map_or(PinId(0), |asker| asker.pin);
        (0, Conflict { pin: stopped_at, because: ConflictBecause::TooManyChoices })
    };
    best.ok_or_else(|| failure.unwrap_or_else(given_up))
}

/// How far a search has come: the pick of each asker, and what was agreed before and after each, with its weight.
struct Path {
    picks: Vec<usize>,
    agreed: Vec<(Item, u64)>,
}

/// The greatest weight that the askers from each one on can still bring.
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
