//! The decision: for each pipe the allocator, the framing of its create, and the explanation.

use super::{
    candidates::{self, Candidate, Circumstances, Outcome},
    choose::{self, Agreement, Conflict, Taking},
    explain::Reason,
    frames::{NoRoom, RatioGap, Settled},
    graph::{Graph, LinkId, PinId, Provides},
    pipes::{Cut, CutBecause, Pipe, PipeKind},
};
use crate::{Disagreement, Framing, InvalidItem, Item};
use alloc::{vec, vec::Vec};

/// What to optimise, under the names that ksproxy.h publishes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Strategy(pub u32);

impl Strategy {
    pub const MINIMIZE_NUMBER_OF_FRAMES: Self = Self(1);
    pub const MINIMIZE_FRAME_SIZE: Self = Self(2);
    pub const MINIMIZE_NUMBER_OF_ALLOCATORS: Self = Self(4);
    pub const MAXIMIZE_SPEED: Self = Self(8);

    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0 && other.0 != 0
    }
}

/// Where along the pipe the allocator should be (PIPE_ALLOCATOR_PLACE).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Place {
    First,
    Middle,
    /// The sink, on whose connection "KsCreateAllocator creates a handle to an allocator".
    #[default]
    Last,
}

impl Place {
    /// How far the pin at `index` of `count` is from here, in half steps.
    pub(crate) fn distance(self, index: usize, count: usize) -> usize {
        let here = match self {
            Self::First => 0,
            Self::Middle => count - 1,
            Self::Last => 2 * (count - 1),
        };
        here.abs_diff(2 * index)
    }
}

/// How to decide.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Options {
    pub strategy: Strategy,
    pub place: Place,
}

/// The decision for a graph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// In the direction of the data.
    pub pipes: Vec<PipeDecision>,
}

/// The decision for one pipe.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PipeDecision {
    pub pipe: Pipe,
    pub outcome: Result<Chosen, Refusal>,
    /// Every pin of the pipe, in the direction of the data, with the rules applied to it.
    pub candidates: Vec<Candidate>,
    /// Framing items that were not used, and why.
    pub lost_items: Vec<ItemLoss>,
    /// Pins whose framing was taken as the preference it is.
    pub relaxed: Vec<PinId>,
    /// Outputs whose frames are smaller than their compression ratio may need.
    pub ratio_gaps: Vec<RatioGap>,
}

/// The allocator of a pipe.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chosen {
    /// The pin on which it is created, or at which the user-mode allocator stands.
    pub pin: PinId,
    pub kind: AllocatorKind,
    /// What all pins agreed on.
    pub agreed: Item,
    /// The create's parameters. FrameSize 0: nobody asked for a size; the media type decides.
    pub framing: Framing,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AllocatorKind {
    /// A kernel pin's own allocator: InitializeAllocator will run.
    Own,
    /// The class driver's default allocator, created on a kernel pin.
    Default,
    /// A user-mode filter's allocator.
    UserMode,
    /// A user-mode allocator of the proxy, because neither side has one.
    Proxy,
}

/// Why a pipe has no allocator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    Conflict(Conflict),
    NoRoom(NoRoom),
    /// Two pins each insist on allocating.
    TwoMustAllocate(PinId, PinId),
    /// No pin can; the explanation has each one's reason.
    Nobody,
    /// No pin and no ratio says how large a frame is.
    NoSize,
}

/// A framing item that was not used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ItemLoss {
    pub pin: PinId,
    pub item: usize,
    pub because: LostBecause,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LostBecause {
    /// It does not go with what the pipe agreed on.
    Disagreement(Disagreement),
    /// This item of the same pin weighs as much or more.
    Outweighed(usize),
    Invalid(InvalidItem),
}

impl Graph {
    /// Decides who allocates for each pipe.
    #[must_use]
    pub fn decide(&self, options: Options) -> Decision {
        let mut settled = Settled::new(self);
        let mut pipes = Vec::new();
        for pipe in self.pipes() {
            match pipe.kind {
                PipeKind::Kernel => self.decide_kernel(pipe, options, &mut settled, &mut pipes),
                PipeKind::User => pipes.push(self.decide_user(pipe, options, &mut settled)),
            }
        }
        Decision { pipes }
    }

    /// A kernel pipe. Where its framings do not agree it is cut at the in-place transform before the disagreement,
    /// which "can perform an in-place modification" and so can also copy; MinimizeNumberOfAllocators sets preferences
    /// aside first.
    fn decide_kernel(
        &self,
        pipe: Pipe,
        options: Options,
        settled: &mut Settled,
        out: &mut Vec<PipeDecision>,
    ) {
        let Pipe { kind, links, cuts } = pipe;
        // A splitter's branches share one list of frames: such a pipe stays whole.
        let divisible = links.iter().all(|&link| self[self[link].from].links.len() == 1);
        // What is left, the head of the data last.
        let mut parts = vec![(links.as_slice(), cuts)];
        while let Some((links, cuts)) = parts.pop() {
            let part = |cuts| Pipe { kind, links: links.to_vec(), cuts };
            match self.agree_or_cut(links, divisible, options.strategy) {
                Ok(agreement) => out.push(self.settle(part(cuts), agreement, options, settled)),
                Err(Disagreed::For(conflict)) => out.push(self.refuse(part(cuts), conflict, options)),
                Err(Disagreed::Cut(at)) => {
                    let (first, rest) = links.split_at(at);
                    let filter = rest.first().map(|&link| self[self[link].from].filter);
                    let cut = filter.map(|filter| Cut { filter, because: CutBecause::Framing });
                    parts.push((rest, cuts));
                    parts.push((first, cut.into_iter().collect()));
                }
            }
        }
    }

    fn agree_or_cut(
        &self,
        links: &[LinkId],
        divisible: bool,
        strategy: Strategy,
    ) -> Result<Agreement, Disagreed> {
        let agree = |taking| self.agree_from_the_head(links, divisible, taking);
        let stated = match agree(Taking::AsStated) {
            Err(_) if strategy.has(Strategy::MINIMIZE_NUMBER_OF_ALLOCATORS) => {
                agree(Taking::PreferencesAside)
            }
            stated => stated,
        };
        stated.or_else(|conflict| match self.cut_before(links, conflict.pin).filter(|_| divisible) {
            Some(at) => Err(Disagreed::Cut(at)),
            None => agree(Taking::PreferencesAside).map_err(Disagreed::For),
        })
    }

    /// Looks at longer and longer beginnings of a pipe that can be cut: what does not agree near its head need not be
    /// held against all that comes behind, cut after cut.
    fn agree_from_the_head(
        &self,
        links: &[LinkId],
        divisible: bool,
        taking: Taking,
    ) -> Result<Agreement, Conflict> {
        let lengths = core::iter::successors(Some(FIRST_LOOK), |len| Some(4 * len));
        for len in lengths.take_while(|&len| divisible && len < links.len()) {
            let head = links.get(..len).unwrap_or(links);
            choose::agree(self, &self.pins_of(head), taking)?;
        }
        choose::agree(self, &self.pins_of(links), taking)
    }

    /// The link with which a new pipe can begin, so that `pin` is in it: its own.
    fn cut_before(&self, links: &[LinkId], pin: PinId) -> Option<usize> {
        let own = links.iter().position(|&link| self[link].from == pin || self[link].to == pin);
        // An in-place transform's input belongs to the link before.
        own.filter(|&own| own > 0)
    }

    fn settle(
        &self,
        pipe: Pipe,
        agreement: Agreement,
        options: Options,
        settled: &mut Settled,
    ) -> PipeDecision {
        let pins = self.pins_of(&pipe.links);
        hold(self, settled, &agreement);
        let agreed = agreement.item;
        let size = settled.frame_size(self, &pipe.links, &agreed, options.strategy);
        let frames = settled.frames(self, &pins, options.strategy);
        let must_allocate = self.must_allocate(&pins);
        let refused = match (size, must_allocate.as_slice()) {
            (Err(no_room), _) => Some(Refusal::NoRoom(no_room)),
            (_, &[one, other, ..]) => Some(Refusal::TwoMustAllocate(one, other)),
            (Ok(0), _) => Some(Refusal::NoSize),
            _ => None,
        };
        let circumstances = Circumstances { graph: self, agreed: Ok(&agreed), size, must_allocate };
        let candidates = candidates::in_the_kernel(&circumstances, &pins, options.place);
        let winner = candidates.iter().find(|candidate| candidate.outcome == Outcome::Won);
        let outcome = match (refused, winner, size) {
            (Some(refusal), _, _) => Err(refusal),
            (None, Some(winner), Ok(size)) => Ok(Chosen {
                pin: winner.pin,
                kind: self.kind_of(winner.pin),
                agreed,
                framing: Framing::create(&agreed, frames, size),
            }),
            _ => Err(Refusal::Nobody),
        };
        let lost_items = self.lost_items(&pins, &agreement);
        let ratio_gaps = size.map_or_else(|_| vec![], |size| settled.ratio_gaps(self, &pipe.links, size));
        PipeDecision { pipe, outcome, candidates, lost_items, relaxed: agreement.relaxed, ratio_gaps }
    }

    fn refuse(&self, pipe: Pipe, conflict: Conflict, options: Options) -> PipeDecision {
        let pins = self.pins_of(&pipe.links);
        let must_allocate = self.must_allocate(&pins);
        let circumstances = Circumstances { graph: self, agreed: Err(conflict), size: Ok(0), must_allocate };
        let candidates = candidates::in_the_kernel(&circumstances, &pins, options.place);
        let outcome = Err(Refusal::Conflict(conflict));
        PipeDecision { pipe, outcome, candidates, lost_items: vec![], relaxed: vec![], ratio_gaps: vec![] }
    }

    /// A pipe with a user-mode end. What kernel pins ask for is a wish here: it "may be ignored" by the allocator of a
    /// user-mode filter (KSPIN_DESCRIPTOR_EX).
    fn decide_user(&self, pipe: Pipe, options: Options, settled: &mut Settled) -> PipeDecision {
        let pins = self.pins_of(&pipe.links);
        let agreement = match choose::agree(self, &pins, Taking::FromUserMode) {
            Ok(agreement) => agreement,
            Err(conflict) => return self.refuse_user(pipe, &pins, Refusal::Conflict(conflict)),
        };
        hold(self, settled, &agreement);
        let size = settled.frame_size(self, &pipe.links, &agreement.item, options.strategy);
        let size = match size {
            Ok(size) => size,
            Err(no_room) => return self.refuse_user(pipe, &pins, Refusal::NoRoom(no_room)),
        };
        let candidates = candidates::with_user_mode(self, &pipe.links, &pins);
        let winner = candidates.iter().find(|candidate| candidate.outcome == Outcome::Won);
        let proxy = || (pins.first().copied().unwrap_or(PinId(0)), AllocatorKind::Proxy);
        let (pin, kind) = winner.map_or_else(proxy, |winner| (winner.pin, AllocatorKind::UserMode));
        let frames = settled.frames(self, &pins, options.strategy);
        let framing = Framing::create(&agreement.item, frames, size);
        let outcome = Ok(Chosen { pin, kind, agreed: agreement.item, framing });
        let lost_items = self.lost_items(&pins, &agreement);
        PipeDecision { pipe, outcome, candidates, lost_items, relaxed: vec![], ratio_gaps: vec![] }
    }

    fn refuse_user(&self, pipe: Pipe, pins: &[PinId], refusal: Refusal) -> PipeDecision {
        let candidates = candidates::with_user_mode(self, &pipe.links, pins);
        PipeDecision {
            pipe,
            outcome: Err(refusal),
            candidates,
            lost_items: vec![],
            relaxed: vec![],
            ratio_gaps: vec![],
        }
    }

    fn must_allocate(&self, pins: &[PinId]) -> Vec<PinId> {
        pins.iter().copied().filter(|&pin| self[pin].must_allocate()).collect()
    }

    fn kind_of(&self, pin: PinId) -> AllocatorKind {
        match self[pin].provides {
            Provides::Own => AllocatorKind::Own,
            Provides::Default | Provides::Nothing => AllocatorKind::Default,
        }
    }

    fn lost_items(&self, pins: &[PinId], agreement: &Agreement) -> Vec<ItemLoss> {
        let mut lost = Vec::new();
        let mut chosen = agreement.chosen.iter().peekable();
        for &pin in pins {
            let Some(&(_, used)) = chosen.next_if(|&&(other, _)| other == pin) else { continue };
            let others = self[pin].framing.items.iter().enumerate().filter(|&(index, _)| index != used);
            lost.extend(others.map(|(item, checked)| {
                let because = match checked {
                    Err(invalid) => LostBecause::Invalid(*invalid),
                    Ok(checked) => match agreement.item.agree(checked) {
                        Err(disagreement) => LostBecause::Disagreement(disagreement),
                        Ok(_) => LostBecause::Outweighed(used),
                    },
                };
                ItemLoss { pin, item, because }
            }));
        }
        lost
    }
}

/// How many connections of a pipe are looked at first.
const FIRST_LOOK: usize = 4;

enum Disagreed {
    /// A new pipe can begin with this link.
    Cut(usize),
    For(Conflict),
}

fn hold(graph: &Graph, settled: &mut Settled, agreement: &Agreement) {
    for &(pin, index) in &agreement.chosen {
        if let Some(Ok(item)) = graph[pin].framing.items.get(index) {
            settled.hold(pin, *item);
        }
    }
}

impl PipeDecision {
    /// Why a pin's allocator was not chosen; None if it was, or if the pin is not of this pipe.
    #[must_use]
    pub fn why_not(&self, pin: PinId) -> Option<Reason> {
        self.candidates.iter().find(|candidate| candidate.pin == pin).and_then(|candidate| {
            match candidate.outcome {
                Outcome::Won => None,
                Outcome::Lost(reason) => Some(reason),
            }
        })
    }
}
