//! The graph that is negotiated: filters, their pins, and the links between pins.
//!
//! A pin here is a pin factory; each link of it is an instance. So an output with several links is what AVStream calls a
//! splitter (KSPIN_FLAG_SPLITTER: several instances of one output pin).

use crate::{Compression, Flags, Framing, InvalidItem, Item, lint::DataFlow, wire::RawFramingEx};
use alloc::{string::String, vec::Vec};
use core::fmt;

/// Names a filter of a graph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FilterId(pub u32);

/// Names a pin of a graph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PinId(pub u32);

/// Names a link of a graph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LinkId(pub u32);

/// Where a filter runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// A DirectShow filter, or the client itself.
    User,
    /// An AVStream minidriver: frames pass between two such without IRPs.
    AvStream,
    /// Any other kernel-streaming filter: frames go to it by IRPs.
    OtherKernel,
}

impl Side {
    #[must_use]
    pub fn is_kernel(self) -> bool {
        self != Self::User
    }
}

/// The allocator that a pin can provide.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Provides {
    /// Its own: KSPIN_DISPATCH.Allocator, or an IMemAllocator of a user-mode filter.
    Own,
    /// The class driver's default allocator: system memory only.
    Default,
    /// None: the pin refuses KSPROPERTY_STREAM_ALLOCATOR.
    Nothing,
}

/// What a pin said about frames.
#[derive(Clone, Debug, Default)]
pub struct PinFraming {
    /// The items as the pin ordered them; one that is not valid keeps its place.
    pub items: Vec<Result<Item, InvalidItem>>,
    /// Of an output: from the frame that entered the filter to this pin's.
    pub compression: Compression,
}

impl PinFraming {
    /// No requirement: the pin does not support the framing property.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// From KSALLOCATOR_FRAMING_EX. A ratio with a zero in it counts as none; the lint has a code for it.
    #[must_use]
    pub fn extended(framing: &RawFramingEx<'_>) -> Self {
        let head = framing.header;
        let ratio = (head.ratio_numerator, head.ratio_denominator, head.ratio_constant_margin);
        Self {
            items: framing.items().map(|raw| Item::new(&raw)).collect(),
            compression: Compression::new(ratio.0, ratio.1, ratio.2).unwrap_or_default(),
        }
    }

    /// From KSALLOCATOR_FRAMING.
    #[must_use]
    pub fn old(framing: &Framing) -> Self {
        Self::from(framing.as_item())
    }

    pub(crate) fn valid(&self) -> impl Iterator<Item = (usize, &Item)> {
        self.items.iter().enumerate().filter_map(|(index, item)| Some((index, item.as_ref().ok()?)))
    }

    pub(crate) fn has(&self, flag: Flags) -> bool {
        self.valid().any(|(_, item)| item.flags.has(flag))
    }
}

impl From<Item> for PinFraming {
    fn from(item: Item) -> Self {
        Self { items: [Ok(item)].into(), compression: Compression::NONE }
    }
}

/// A filter.
#[derive(Clone, Debug)]
pub struct Filter {
    pub name: String,
    pub side: Side,
    pub(crate) pins: Vec<PinId>,
}

/// A pin.
#[derive(Clone, Debug)]
pub struct Pin {
    pub filter: FilterId,
    pub name: String,
    pub data_flow: DataFlow,
    pub framing: PinFraming,
    pub provides: Provides,
    pub(crate) links: Vec<LinkId>,
}

impl Pin {
    /// Whether frames that reach the pin are changed in place.
    pub(crate) fn modifies(&self) -> bool {
        self.framing.has(Flags::INPLACE_MODIFIER)
    }

    /// Whether nobody else may allocate the frames of this pin: every item says so.
    pub(crate) fn must_allocate(&self) -> bool {
        let mut items = self.framing.valid().peekable();
        items.peek().is_some() && items.all(|(_, item)| item.must_allocate())
    }
}

/// A connection of an output to an input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    pub from: PinId,
    pub to: PinId,
}

/// A graph. Ids are indexes: whoever made an id by [`Graph::filter`], [`Graph::pin`] or [`Graph::link`] may use it in
/// this graph only.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    pub(crate) filters: Vec<Filter>,
    pub(crate) pins: Vec<Pin>,
    pub(crate) links: Vec<Link>,
}

/// A link that cannot be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GraphError {
    /// Data does not flow from the first pin to the second.
    Direction(PinId, PinId),
    /// The input is linked already: frames come to it from one place.
    InputTaken(PinId),
}

impl Graph {
    pub fn filter(&mut self, name: impl Into<String>, side: Side) -> FilterId {
        self.filters.push(Filter { name: name.into(), side, pins: Vec::new() });
        FilterId(self.filters.len() as u32 - 1)
    }

    pub fn pin(
        &mut self,
        filter: FilterId,
        name: impl Into<String>,
        data_flow: DataFlow,
        framing: PinFraming,
        provides: Provides,
    ) -> PinId {
        let id = PinId(self.pins.len() as u32);
        self.pins.push(Pin { filter, name: name.into(), data_flow, framing, provides, links: Vec::new() });
        self.filters[filter.0 as usize].pins.push(id);
        id
    }

    /// Changes what a pin can provide: a client found out by trying.
    pub fn set_provides(&mut self, pin: PinId, provides: Provides) {
        if let Some(pin) = self.pins.get_mut(pin.0 as usize) {
            pin.provides = provides;
        }
    }

    pub fn link(&mut self, from: PinId, to: PinId) -> Result<LinkId, GraphError> {
        if (self[from].data_flow, self[to].data_flow) != (DataFlow::Out, DataFlow::In) {
            return Err(GraphError::Direction(from, to));
        }
        if !self[to].links.is_empty() {
            return Err(GraphError::InputTaken(to));
        }
        let id = LinkId(self.links.len() as u32);
        self.links.push(Link { from, to });
        for end in [from, to] {
            self.pins[end.0 as usize].links.push(id);
        }
        Ok(id)
    }

    /// `Capture of Source`.
    #[must_use]
    pub fn pin_name(&self, pin: PinId) -> impl fmt::Display + '_ {
        PinName(self, pin)
    }

    pub(crate) fn side(&self, pin: PinId) -> Side {
        self[self[pin].filter].side
    }

    /// The filters such that each comes after those that feed it; filters on a cycle come last, in their own order.
    pub(crate) fn downstream_order(&self) -> Vec<FilterId> {
        let mut waiting: Vec<usize> = self.filters.iter().map(|filter| self.inputs_linked(filter)).collect();
        let mut order: Vec<FilterId> = self.ids().filter(|id| waiting[id.0 as usize] == 0).collect();
        let mut next = 0;
        while let Some(&filter) = order.get(next) {
            next += 1;
            for link in self.links_out(filter) {
                let fed = self[self[link].to].filter;
                waiting[fed.0 as usize] -= 1;
                if waiting[fed.0 as usize] == 0 {
                    order.push(fed);
                }
            }
        }
        order.extend(self.ids().filter(|id| waiting[id.0 as usize] != 0));
        order
    }

    fn ids(&self) -> impl Iterator<Item = FilterId> + use<> {
        (0..self.filters.len() as u32).map(FilterId)
    }

    fn inputs_linked(&self, filter: &Filter) -> usize {
        let inputs = filter.pins.iter().filter(|&&pin| self[pin].data_flow == DataFlow::In);
        inputs.map(|&pin| self[pin].links.len()).sum()
    }

    /// The links that leave a filter.
    pub(crate) fn links_out(&self, filter: FilterId) -> impl Iterator<Item = LinkId> + '_ {
        let outputs = self[filter].pins.iter().filter(|&&pin| self[pin].data_flow == DataFlow::Out);
        outputs.flat_map(|&pin| self[pin].links.iter().copied())
    }

    /// The links that enter a filter.
    pub(crate) fn links_in(&self, filter: FilterId) -> impl Iterator<Item = LinkId> + '_ {
        let inputs = self[filter].pins.iter().filter(|&&pin| self[pin].data_flow == DataFlow::In);
        inputs.flat_map(|&pin| self[pin].links.iter().copied())
    }
}

macro_rules! index {
    ($($id:ident $field:ident $value:ident;)*) => {$(
        impl core::ops::Index<$id> for Graph {
            type Output = $value;

            fn index(&self, id: $id) -> &$value {
                &self.$field[id.0 as usize]
            }
        }
    )*};
}

index! { FilterId filters Filter; PinId pins Pin; LinkId links Link; }

struct PinName<'a>(&'a Graph, PinId);

impl fmt::Display for PinName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(graph, pin) = *self;
        let pin = &graph[pin];
        write!(f, "{} of {}", pin.name, graph[pin.filter].name)
    }
}
