//! Which links share their frames.
//!
//! Two things join links into one pipe: a transform that works in place passes on the frame it received
//! (allocation-schemes, first figure), and a splitter hands one frame to several branches as long as none of them
//! changes it (avstream-splitters). Everything else begins a new pipe, because "there must be a separate allocator for
//! each separate list of source/sink segments" (allocation-schemes). Where a join could have been and is not, a
//! [`Cut`] says why.

use super::graph::{FilterId, Graph, Link, LinkId, PinId};
use crate::{Flags, lint::DataFlow};
use alloc::{vec, vec::Vec};

/// The links of one pipe, in the direction of the data.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pipe {
    pub kind: PipeKind,
    pub links: Vec<LinkId>,
    /// Where it could have gone on, and why it does not.
    pub cuts: Vec<Cut>,
}

/// Where the frames of a pipe live.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PipeKind {
    /// Both ends of every link are kernel filters.
    Kernel,
    /// At least one end is a user-mode filter.
    User,
}

/// A filter at which frames are copied although a pin could work in place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cut {
    pub filter: FilterId,
    pub because: CutBecause,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CutBecause {
    /// The frame would come back to where it is: the graph has a cycle.
    Cycle,
    /// A pin upstream asked that frames be left as they are.
    FrameIntegrity(PinId),
    /// One side of the filter is in user mode.
    UserMode,
    /// Another branch of the splitter shares the frame, so a branch that changes it gets a copy.
    SharedWithBranch,
    /// The framings on both sides do not agree.
    Framing,
}

impl Graph {
    /// The pipes of the graph, in the direction of the data.
    #[must_use]
    pub fn pipes(&self) -> Vec<Pipe> {
        let order = self.downstream_order();
        let mut sharing = Sharing::new(self);
        for &filter in &order {
            sharing.split_outputs(self, filter);
            sharing.join_in_place(self, filter);
        }
        sharing.into_pipes(self, &order)
    }

    pub(crate) fn kind(&self, link: LinkId) -> PipeKind {
        let kernel = self.side(self[link].from).is_kernel() && self.side(self[link].to).is_kernel();
        if kernel { PipeKind::Kernel } else { PipeKind::User }
    }

    /// The links over which each filter passes frames on in place.
    fn all_in_place(&self) -> Vec<Option<(LinkId, LinkId)>> {
        (0..self.filters.len() as u32).map(|id| self.in_place(FilterId(id))).collect()
    }

    /// The links over which a filter passes frames on in place: from its input, to one of its outputs.
    ///
    /// One of the two says that it modifies in place: the output, which then is the one, or the input, if there is only one
    /// output. An output that does not say so beside one that does gets copies.
    fn in_place(&self, filter: FilterId) -> Option<(LinkId, LinkId)> {
        let outputs = || self[filter].pins.iter().filter(|&&pin| self[pin].data_flow == DataFlow::Out);
        let said_in = self.links_in(filter).find(|&link| self[self[link].to].modifies());
        let said_out = outputs().find(|&&pin| self[pin].modifies());
        let only = || outputs().next().filter(|_| said_in.is_some() && outputs().count() == 1);
        let output = self[*said_out.or_else(only)?].links.first()?;
        let input = said_in.or_else(|| self.links_in(filter).next())?;
        Some((input, *output))
    }
}

/// Links grouped by the frames they share: a forest of parents, as union-find has it.
struct Sharing {
    parent: Vec<u32>,
    /// Of a group: the pin whose frames must not be changed.
    integrity: Vec<Option<PinId>>,
    /// Of each filter: from its input, to its output.
    in_place: Vec<Option<(LinkId, LinkId)>>,
    cuts: Vec<(LinkId, Cut)>,
}

impl Sharing {
    fn new(graph: &Graph) -> Self {
        let asks = |pin: PinId| graph[pin].framing.has(Flags::FRAME_INTEGRITY).then_some(pin);
        let integrity = graph.links.iter().map(|link| asks(link.from)).collect();
        let in_place = graph.all_in_place();
        Self { parent: (0..graph.links.len() as u32).collect(), integrity, in_place, cuts: vec![] }
    }

    fn group(&mut self, link: LinkId) -> u32 {
        let mut at = link.0;
        while self.parent[at as usize] != at {
            let grandparent = self.parent[self.parent[at as usize] as usize];
            self.parent[at as usize] = grandparent;
            at = grandparent;
        }
        at
    }

    fn in_place_of(&self, filter: FilterId) -> Option<(LinkId, LinkId)> {
        self.in_place.get(filter.0 as usize).copied().flatten()
    }

    /// Whether the filter at the end of a link changes the frames that come over it.
    fn changes(&self, graph: &Graph, link: LinkId) -> bool {
        self.in_place_of(graph[graph[link].to].filter).is_some_and(|(input, _)| input == link)
    }

    fn join(&mut self, a: LinkId, b: LinkId) {
        let (a, b) = (self.group(a), self.group(b));
        let (root, child) = (a.min(b) as usize, a.max(b) as usize);
        self.parent[child] = root as u32;
        self.integrity[root] = self.integrity[root].or(self.integrity[child]);
    }

    /// Branches that only read share their frames with the first such branch; each other one gets copies.
    fn split_outputs(&mut self, graph: &Graph, filter: FilterId) {
        for &pin in graph[filter].pins.iter().filter(|&&pin| graph[pin].links.len() > 1) {
            if graph[pin].data_flow == DataFlow::In {
                continue;
            }
            let links = graph[pin].links.iter().copied();
            let (changed, read): (Vec<_>, Vec<_>) = links.partition(|&link| self.changes(graph, link));
            for kind in [PipeKind::Kernel, PipeKind::User] {
                let mut readers = read.iter().copied().filter(|&link| graph.kind(link) == kind);
                if let Some(first) = readers.next() {
                    readers.for_each(|link| self.join(first, link));
                }
            }
            let cut = Cut { filter, because: CutBecause::SharedWithBranch };
            self.cuts.extend(changed.into_iter().map(|link| (link, cut)));
        }
    }

    fn join_in_place(&mut self, graph: &Graph, filter: FilterId) {
        let Some((input, output)) = self.in_place_of(filter) else { return };
        match self.obstacle(graph, input, output) {
            None => self.join(input, output),
            Some(because) => self.cuts.push((input, Cut { filter, because })),
        }
    }

    fn obstacle(&mut self, graph: &Graph, input: LinkId, output: LinkId) -> Option<CutBecause> {
        if graph.kind(input) != graph.kind(output) {
            return Some(CutBecause::UserMode);
        }
        let group = self.group(input);
        if group == self.group(output) {
            return Some(CutBecause::Cycle);
        }
        self.integrity[group as usize].map(CutBecause::FrameIntegrity)
    }

    fn into_pipes(mut self, graph: &Graph, order: &[FilterId]) -> Vec<Pipe> {
        let mut pipe_of = vec![usize::MAX; graph.links.len()];
        let mut pipes: Vec<Pipe> = Vec::new();
        for link in order.iter().flat_map(|&filter| graph.links_out(filter)) {
            let group = self.group(link) as usize;
            if pipe_of[group] == usize::MAX {
                pipe_of[group] = pipes.len();
                pipes.push(Pipe { kind: graph.kind(link), links: Vec::new(), cuts: Vec::new() });
            }
            pipes[pipe_of[group]].links.push(link);
        }
        for (link, cut) in core::mem::take(&mut self.cuts) {
            let group = self.group(link) as usize;
            pipes[pipe_of[group]].cuts.push(cut);
        }
        pipes
    }
}

impl Graph {
    /// The pins of a pipe, in the direction of the data, each once. The links of one output stand side by side.
    pub(crate) fn pins_of(&self, links: &[LinkId]) -> Vec<PinId> {
        let mut pins = Vec::with_capacity(2 * links.len());
        let mut last_output = None;
        for &link in links {
            let Link { from, to } = self[link];
            if last_output.replace(from) != Some(from) {
                pins.push(from);
            }
            pins.push(to);
        }
        pins
    }
}
