//! A graph of filters: its connections, its allocators and its state, made step by step and undone completely.
//!
//! What `KSProxy` is for DirectShow, in the order that the pages ask for: connect (sink pin first), negotiate the
//! allocators ([`Graph::negotiate`], in STOP), step the states, stop, and take everything apart in the opposite order.
//! Whatever fails leaves the graph as it was before the call. What was asked and answered is in the
//! [`Transcript`].

use crate::{
    Allocator, Connect, Connection, DataFlow, DataFormat, Error, Filter, Pin, State, Transcript,
    common_format, order, transcript::names,
};
use serde_json::json;

/// A connection of a graph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LinkKey(pub(crate) usize);

/// Filters that are connected with each other and with the client.
///
/// Fields drop in their order: allocators first, then connections (each its source first), then filters.
#[derive(Default)]
pub struct Graph {
    pub(crate) allocators: Vec<Assigned>,
    pub(crate) links: Vec<Option<Link>>,
    state: Option<State>,
    pub(crate) transcript: Transcript,
}

/// An allocator and the connections whose source pins have been given it.
pub(crate) struct Assigned {
    pub(crate) allocator: Allocator,
    pub(crate) links: Vec<usize>,
}

/// A connection with its format.
pub(crate) struct Link {
    pub(crate) ends: Ends,
    pub(crate) format: DataFormat,
}

/// Who is connected with whom.
pub(crate) enum Ends {
    /// Two pins in the kernel.
    Kernel(Connection),
    /// A pin and the client: the frames are the client's.
    Client(Pin),
}

impl Link {
    /// The pins in the order in which they go up: against the data, so that who receives is ready before who sends.
    pub(crate) fn pins(&self) -> Vec<&Pin> {
        match &self.ends {
            Ends::Kernel(connection) => vec![connection.sink(), connection.source()],
            Ends::Client(pin) => vec![pin],
        }
    }

    /// The pin that frames leave, if it is a pin.
    pub(crate) fn source(&self) -> Option<&Pin> {
        match &self.ends {
            Ends::Kernel(connection) => Some(connection.source()),
            Ends::Client(pin) => (pin.data_flow() == DataFlow::Out).then_some(pin),
        }
    }

    /// The pin that frames enter, if it is a pin.
    pub(crate) fn sink(&self) -> Option<&Pin> {
        match &self.ends {
            Ends::Kernel(connection) => Some(connection.sink()),
            Ends::Client(pin) => (pin.data_flow() == DataFlow::In).then_some(pin),
        }
    }
}

impl Graph {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What happened so far.
    #[must_use]
    pub fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    #[must_use]
    pub fn state(&self) -> State {
        self.state.unwrap_or(State::Stop)
    }

    /// Connects an output to an input, both by pin number; without a format, the one that both pins agree on.
    pub fn connect(
        &mut self,
        source: (&Filter, u32),
        sink: (&Filter, u32),
        format: Option<&DataFormat>,
    ) -> Result<LinkKey, Error> {
        self.in_stop("connect")?;
        let format = match format {
            Some(format) => format.clone(),
            None => self.intersect(source, sink)?,
        };
        let made = Connection::open(source, sink, &format);
        let ends = [names::factory(source.0, source.1), names::factory(sink.0, sink.1)];
        self.note("connect", &ends.join(" to "), json!({ "format": names::format(&format) }), &made);
        Ok(self.keep(Link { ends: Ends::Kernel(made?), format }))
    }

    /// Connects a pin to the client: frames then come from a [`crate::Stream`], or go to one.
    pub fn connect_client(
        &mut self,
        filter: &Filter,
        pin: u32,
        format: &DataFormat,
    ) -> Result<LinkKey, Error> {
        self.in_stop("connect")?;
        let made = filter.create_pin(&Connect::new(pin, format));
        let request = json!({ "format": names::format(format) });
        self.note("connect to the client", &names::factory(filter, pin), request, &made);
        Ok(self.keep(Link { ends: Ends::Client(made?), format: format.clone() }))
    }

    fn intersect(&mut self, source: (&Filter, u32), sink: (&Filter, u32)) -> Result<DataFormat, Error> {
        let found = source
            .0
            .pin(source.1)
            .and_then(|from| Ok((from, sink.0.pin(sink.1)?)))
            .and_then(|(from, to)| common_format((source.0, &from), (sink.0, &to)));
        let object = format!("{} to {}", names::factory(source.0, source.1), names::factory(sink.0, sink.1));
        let answer = found.as_ref().map(names::format).ok();
        self.note("intersect data ranges", &object, json!({ "answer": answer }), &found);
        found
    }

    fn keep(&mut self, link: Link) -> LinkKey {
        self.links.push(Some(link));
        LinkKey(self.links.len() - 1)
    }

    /// The pin of a connection that frames leave.
    #[must_use]
    pub fn source(&self, link: LinkKey) -> Option<&Pin> {
        self.link(link)?.source()
    }

    /// The pin of a connection that frames enter.
    #[must_use]
    pub fn sink(&self, link: LinkKey) -> Option<&Pin> {
        self.link(link)?.sink()
    }

    #[must_use]
    pub fn format(&self, link: LinkKey) -> Option<&DataFormat> {
        Some(&self.link(link)?.format)
    }

    /// The allocators that the negotiation created.
    pub fn allocators(&self) -> impl ExactSizeIterator<Item = &Allocator> {
        self.allocators.iter().map(|assigned| &assigned.allocator)
    }

    pub(crate) fn link(&self, link: LinkKey) -> Option<&Link> {
        self.links.get(link.0)?.as_ref()
    }

    /// Steps every pin to `target`, one state at a time for all: up against the data, down with it. A pin that refuses
    /// brings the whole graph back to where it was.
    pub fn set_state(&mut self, target: State) -> Result<(), Error> {
        let before = self.state();
        while let Some(next) = self.state().step_towards(target) {
            if let Err(error) = self.step(next) {
                self.step_back(before);
                return Err(error);
            }
        }
        Ok(())
    }

    /// One step. What moved before a refusal is moved back.
    fn step(&mut self, next: State) -> Result<(), Error> {
        let from = self.state();
        let up = next > from;
        let pins = self.pins_in_order(up);
        for (index, pin) in pins.iter().enumerate() {
            let set = pin.set_state(next);
            self.transcript.note("set state", pin.name(), json!({ "state": next.to_string() }), &set);
            if let Err(error) = set {
                for moved in pins.iter().take(index).rev() {
                    let undone = moved.set_state(from);
                    self.transcript.note(
                        "undo state",
                        moved.name(),
                        json!({ "state": from.to_string() }),
                        &undone,
                    );
                }
                return Err(error);
            }
        }
        self.state = Some(next);
        Ok(())
    }

    fn step_back(&mut self, target: State) {
        while let Some(next) = self.state().step_towards(target) {
            if self.step(next).is_err() {
                return;
            }
        }
    }

    /// The pins against the data (to go up) or with it.
    fn pins_in_order(&self, up: bool) -> Vec<Pin> {
        let mut pins: Vec<Pin> = Vec::new();
        for index in order::upstream(&self.links) {
            pins.extend(self.links[index].iter().flat_map(Link::pins).cloned());
        }
        if !up {
            pins.reverse();
        }
        pins
    }

    /// Stops, gives back the allocators, and closes every connection, the most upstream first.
    pub fn close(mut self) -> Result<Transcript, Error> {
        self.set_state(State::Stop)?;
        self.drop_allocators()?;
        for index in order::upstream(&self.links).into_iter().rev() {
            let Some(link) = self.links.get_mut(index).and_then(Option::take) else { continue };
            let name = link.pins().iter().map(|pin| pin.name()).collect::<Vec<_>>().join(", ");
            let closed = match link.ends {
                Ends::Kernel(connection) => connection.close(),
                Ends::Client(pin) => pin.close(),
            };
            self.transcript.note("close", &name, json!({}), &closed);
            closed?;
        }
        Ok(std::mem::take(&mut self.transcript))
    }

    pub(crate) fn in_stop(&self, what: &str) -> Result<(), Error> {
        match self.state() {
            State::Stop => Ok(()),
            state => Err(Error::impossible("the graph", format!("it is in {state}; {what} in STOP"))),
        }
    }

    pub(crate) fn note<T>(
        &mut self,
        operation: &str,
        object: &str,
        request: serde_json::Value,
        answer: &Result<T, Error>,
    ) {
        self.transcript.note(operation, object, request, answer);
    }
}

impl Drop for Graph {
    fn drop(&mut self) {
        // The way of a failed construction: stop what runs, so that the driver's cleanup finds nothing moving.
        self.step_back(State::Stop);
        let _ = self.drop_allocators();
        for index in order::upstream(&self.links).into_iter().rev() {
            self.links[index] = None;
        }
    }
}
