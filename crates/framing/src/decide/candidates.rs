//! Each pin of a pipe as a candidate for allocating its frames, and the rules applied to it one after the other.

use super::{
    choose::Conflict,
    decision::Place,
    explain::{Reason, Rule, Said, Step},
    frames::NoRoom,
    graph::{Graph, LinkId, PinId, Provides},
};
use crate::Item;
use alloc::vec::Vec;

/// A pin that might have allocated, and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    pub pin: PinId,
    /// The rules that were applied, in order; the last one of a loser is the one that failed.
    pub steps: Vec<Step>,
    pub outcome: Outcome,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    Won,
    Lost(Reason),
}

/// What is the same for all candidates of a kernel pipe.
pub(crate) struct Circumstances<'a> {
    pub(crate) graph: &'a Graph,
    pub(crate) agreed: Result<&'a Item, Conflict>,
    pub(crate) size: Result<u32, NoRoom>,
    pub(crate) must_allocate: Vec<PinId>,
}

impl Candidate {
    /// Applies a rule, unless an earlier one has failed.
    fn apply(&mut self, rule: Rule, verdict: Result<(), Reason>) {
        if self.outcome == Outcome::Won {
            let said = match verdict {
                Ok(()) => Said::Passed,
                Err(reason) => {
                    self.outcome = Outcome::Lost(reason);
                    Said::Failed
                }
            };
            self.steps.push(Step { rule, said });
        }
    }

    fn judged(pin: PinId, rules: impl IntoIterator<Item = (Rule, Result<(), Reason>)>) -> Self {
        // Six rules at most; most candidates see five of them.
        let mut candidate = Self { pin, steps: Vec::with_capacity(6), outcome: Outcome::Won };
        rules.into_iter().for_each(|(rule, verdict)| candidate.apply(rule, verdict));
        candidate
    }
}

/// A candidate of a kernel pipe, up to the ranking.
fn judge(circumstances: &Circumstances<'_>, pin: PinId) -> Candidate {
    let Circumstances { graph, agreed, size, must_allocate } = circumstances;
    let provides = graph[pin].provides;
    let fits = agreed.map_err(Reason::Conflict).and_then(|item| {
        let room = |room: NoRoom| Reason::NoRoom { pin: room.pin, needed: room.needed, sizes: room.sizes };
        size.map(|_| item).map_err(room)
    });
    let insisting = must_allocate.iter().copied().find(|&other| other != pin);
    let rules = [
        (Rule::ConnectionInTheKernel, Ok(())),
        (Rule::PinProvidesAllocator, check(provides != Provides::Nothing, Reason::NoAllocator)),
        (Rule::NobodyElseMustAllocate, insisting.map_or(Ok(()), |other| Err(Reason::MustAllocate(other)))),
        (Rule::FramingsAgree, fits.map(|_| ())),
        (Rule::MemoryCanBeServed, fits.and_then(|item| served(provides, item))),
    ];
    Candidate::judged(pin, rules)
}

fn served(provides: Provides, agreed: &Item) -> Result<(), Reason> {
    let default = provides == Provides::Default;
    check(!default || !agreed.memory.is_device(), Reason::NotSystemMemory(agreed.memory))
}

fn check(holds: bool, reason: Reason) -> Result<(), Reason> {
    if holds { Ok(()) } else { Err(reason) }
}

/// The candidates of a kernel pipe, ranked; at most one has won.
pub(crate) fn in_the_kernel(
    circumstances: &Circumstances<'_>,
    pins: &[PinId],
    place: Place,
) -> Vec<Candidate> {
    let graph = circumstances.graph;
    let mut candidates: Vec<Candidate> = pins.iter().map(|&pin| judge(circumstances, pin)).collect();
    let rank =
        |index: usize, pin: PinId| (graph[pin].provides != Provides::Own, place.distance(index, pins.len()));
    let left = candidates.iter().enumerate().filter(|(_, candidate)| candidate.outcome == Outcome::Won);
    let winner =
        left.min_by_key(|&(index, candidate)| rank(index, candidate.pin)).map(|(_, winner)| winner.pin);
    if let Some(winner) = winner {
        rank_all(&mut candidates, winner);
    }
    candidates
}

fn rank_all(candidates: &mut [Candidate], winner: PinId) {
    for candidate in candidates {
        candidate.apply(Rule::FirstInRank, check(candidate.pin == winner, Reason::Outranked(winner)));
    }
}

/// The candidates where a user-mode filter is at one end: the kernel's pins lose, and the output pin selects.
///
/// The page lets the output take the input's allocator or its own; here a user-mode pin that insists comes first, then
/// the output's own, then the input's.
pub(crate) fn with_user_mode(graph: &Graph, links: &[LinkId], pins: &[PinId]) -> Vec<Candidate> {
    let has_own = |pin: PinId| !graph.side(pin).is_kernel() && graph[pin].provides == Provides::Own;
    let insists = |pin: &PinId| graph[*pin].must_allocate();
    let own = || pins.iter().copied().filter(|&pin| has_own(pin));
    let winner = own().find(insists).or_else(|| own().next());
    let judge = |pin| {
        let peer = user_mode_peer(graph, links, pin);
        let in_kernel = graph.side(pin).is_kernel();
        let reason = peer.filter(|_| in_kernel).map_or(Ok(()), |peer| Err(Reason::PeerInUserMode(peer)));
        let outranked =
            winner.filter(|&winner| winner != pin).map_or(Ok(()), |other| Err(Reason::Outranked(other)));
        let provides = check(graph[pin].provides == Provides::Own, Reason::NoAllocator);
        let kernel = in_kernel.then_some((Rule::ConnectionInTheKernel, reason));
        let both = [(Rule::PinProvidesAllocator, provides), (Rule::UserModeSelects, outranked)];
        Candidate::judged(pin, kernel.into_iter().chain(both))
    };
    pins.iter().map(|&pin| judge(pin)).collect()
}

/// The user-mode pin at the other end of one of the pin's links, or any of the pipe.
fn user_mode_peer(graph: &Graph, links: &[LinkId], pin: PinId) -> Option<PinId> {
    let ends = |link: LinkId| [graph[link].from, graph[link].to];
    let mut own = graph[pin].links.iter().copied().flat_map(ends);
    let user = |other: &PinId| *other != pin && !graph.side(*other).is_kernel();
    own.find(user).or_else(|| links.iter().copied().flat_map(ends).find(user))
}
