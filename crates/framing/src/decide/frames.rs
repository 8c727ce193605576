//! How large the frames of a pipe are, and how many it needs.
//!
//! **Size.** One frame visits every filter of the pipe, so it must hold what each of them makes of it: the source's
//! payload, and after each transform its compression ratio further. Of the sizes that all pins agree on, the smallest
//! optimal one that is not below that; with MinimizeFrameSize, the smallest possible one.
//!
//! **Number.** "Flow control is maintained in this filter graph by the number of total outstanding frames": a pipe with
//! fewer frames than its filters hold back comes to a stand. So the number is the sum of what each filter of the pipe
//! asks for (a filter without a requirement has one frame in its hands) and one frame that is on its way; none on
//! its way with MinimizeNumberOfFrames, two with MaximizeSpeed. It is never below three ("a minimum of three outstanding
//! frames", specifying-allocator-framing-in-avstream-codecs).

use super::{
    decision::Strategy,
    graph::{FilterId, Graph, LinkId, PinId},
};
use crate::{Flags, Item, Range};
use alloc::{vec, vec::Vec};

/// The fewest frames that a pipe gets.
pub const MINIMUM_FRAMES: u32 = 3;

/// What has been settled so far about each pin and each link of a graph.
pub(crate) struct Settled {
    /// The item that a pin is held to.
    items: Vec<Option<Item>>,
    /// The bytes that the largest frame carries which a filter receives; 0 where nobody says.
    received: Vec<u32>,
}

/// A frame that has no room for what it must carry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoRoom {
    /// The output whose frames are too large.
    pub pin: PinId,
    /// None: more than 32 bits.
    pub needed: Option<u32>,
    pub sizes: Range,
}

/// Frames that are smaller than KS_COMPRESSION says they may have to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RatioGap {
    pub output: PinId,
    /// The largest frame that the filter receives.
    pub received: u32,
    /// The frames it writes into.
    pub size: u32,
    /// The largest frame whose output fits: the ratio backwards.
    pub holds_at_most: u32,
}

impl Settled {
    pub(crate) fn new(graph: &Graph) -> Self {
        Self { items: vec![None; graph.pins.len()], received: vec![0; graph.filters.len()] }
    }

    pub(crate) fn hold(&mut self, pin: PinId, item: Item) {
        if let Some(slot) = self.items.get_mut(pin.0 as usize) {
            *slot = Some(item);
        }
    }

    pub(crate) fn item(&self, pin: PinId) -> Option<&Item> {
        self.items.get(pin.0 as usize)?.as_ref()
    }

    /// The bytes of the largest frame that reaches the filter of a pin.
    fn received(&self, graph: &Graph, pin: PinId) -> u32 {
        self.received.get(graph[pin].filter.0 as usize).copied().unwrap_or_default()
    }

    fn receives(&mut self, graph: &Graph, link: LinkId, payload: u32) {
        let filter = graph[graph[link].to].filter;
        if let Some(largest) = self.received.get_mut(filter.0 as usize) {
            *largest = payload.max(*largest);
        }
    }

    /// The frame size of a pipe whose pins agreed on `agreed`; 0 where nobody asks for a size.
    pub(crate) fn frame_size(
        &mut self,
        graph: &Graph,
        links: &[LinkId],
        agreed: &Item,
        strategy: Strategy,
    ) -> Result<u32, NoRoom> {
        let mut needed = 0;
        let mut pin = None;
        for &link in links {
            let from = graph[link].from;
            let payload = self.carried(graph, link);
            let payload = payload.ok_or(NoRoom { pin: from, needed: None, sizes: agreed.physical })?;
            self.receives(graph, link, payload);
            if payload > needed {
                (needed, pin) = (payload, Some(from));
            }
        }
        let small = strategy.has(Strategy::MINIMIZE_FRAME_SIZE);
        let optimum = if small { None } else { agreed.optimal.at_least(needed) };
        let size = optimum.or_else(|| agreed.physical.at_least(needed));
        size.ok_or(NoRoom { pin: pin.unwrap_or(PinId(0)), needed: Some(needed), sizes: agreed.physical })
    }

    /// What a frame carries over a link: what its output says, or else what the filter makes of what it received.
    /// INSIST_ON_FRAMESIZE_RATIO makes the ratio count in any case. None if it exceeds 32 bits.
    fn carried(&self, graph: &Graph, link: LinkId) -> Option<u32> {
        let from = graph[link].from;
        let own = self.item(from).map_or(0, |item| item.optimal.min());
        let insists = self.item(from).is_some_and(|item| item.flags.has(Flags::INSIST_ON_FRAMESIZE_RATIO));
        if own != 0 && !insists {
            return Some(own);
        }
        match self.received(graph, from) {
            0 => Some(own),
            received => graph[from].framing.compression.forward(received).map(|made| made.max(own)),
        }
    }

    /// Outputs whose frames, of `size` bytes, do not hold what the ratio makes of the largest frame that the filter
    /// receives. A pin that states its own size knows better than its ratio; so this is said, and does not refuse.
    pub(crate) fn ratio_gaps(&self, graph: &Graph, links: &[LinkId], size: u32) -> Vec<RatioGap> {
        let gap = |&link: &LinkId| {
            let output = graph[link].from;
            let received = self.received(graph, output);
            let compression = graph[output].framing.compression;
            let fits = compression.forward(received).is_some_and(|made| made <= size);
            let holds_at_most = compression.backward(size).unwrap_or(0);
            (!fits).then_some(RatioGap { output, received, size, holds_at_most })
        };
        links.iter().filter_map(gap).collect()
    }

    /// The frames that the pins of a pipe need together.
    pub(crate) fn frames(&self, graph: &Graph, pins: &[PinId], strategy: Strategy) -> u32 {
        let on_its_way = match strategy {
            strategy if strategy.has(Strategy::MINIMIZE_NUMBER_OF_FRAMES) => 0,
            strategy if strategy.has(Strategy::MAXIMIZE_SPEED) => 2,
            _ => 1,
        };
        self.held(graph, pins).fold(on_its_way, u32::saturating_add).max(MINIMUM_FRAMES)
    }

    /// The frames that each filter of a pipe holds. The pins of one filter stand side by side, and an in-place
    /// transform holds a frame once, not once for each of its pins.
    pub(crate) fn held(&self, graph: &Graph, pins: &[PinId]) -> impl Iterator<Item = u32> {
        let asked = |pin: PinId| self.item(pin).map_or(0, |item| item.frames).max(1);
        let mut held: Vec<(FilterId, u32)> = Vec::new();
        for &pin in pins {
            match held.last_mut() {
                Some((filter, frames)) if *filter == graph[pin].filter => *frames = asked(pin).max(*frames),
                _ => held.push((graph[pin].filter, asked(pin))),
            }
        }
        held.into_iter().map(|(_, frames)| frames)
    }
}
