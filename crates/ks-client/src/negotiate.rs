//! Negotiating allocators: ask the pins, decide, create, assign; and again after a change of format.
//!
//! The decision is [`framing::decide`]'s; this file carries it out. An allocator is created on the chosen pin
//! (KsCreateAllocator) and its handle given to the source pins at the head of the pipe (KSPROPERTY_STREAM_ALLOCATOR:
//! "A connection point for KSPIN_COMMUNICATION_SOURCE checks the property to determine the handle of the allocator").
//! A pin whose allocator refuses the framing is out of the running, with its status as the reason, and the decision is
//! made again among the others.

use crate::{
    DataFlow, DataFormat, Error, Graph, LinkKey, Pin, State,
    graph::{Assigned, Ends, Link},
    report,
    transcript::names,
};
use framing::{
    Flags, Framing,
    decide::{self, AllocatorKind, Decision, Options, PinFraming, PipeDecision, Provides, Side},
    lint,
    wire::RawFramingEx,
};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The result of a negotiation: the decision, and the graph whose ids it speaks of.
#[derive(Clone, Debug)]
pub struct Negotiation {
    pub graph: decide::Graph,
    pub decision: Decision,
    /// Pins whose allocator refused the framing although it had been chosen.
    pub refused: Vec<String>,
}

/// The decision's graph, with the way back to the client's.
struct Model {
    graph: decide::Graph,
    /// Of each link of the model: the client's link.
    links: Vec<usize>,
    /// By handle: a filter of the model.
    filters: BTreeMap<u64, decide::FilterId>,
    /// By filter and pin number: a pin of the model, and an instance of it.
    pins: BTreeMap<(u64, u32), decide::PinId>,
    instances: BTreeMap<decide::PinId, Pin>,
}

impl Graph {
    /// Decides who allocates and carries it out. The graph must be in STOP. What an earlier negotiation assigned is
    /// replaced; if something fails, it is assigned again, and nothing new is left.
    pub fn negotiate(&mut self, options: Options) -> Result<Negotiation, Error> {
        self.in_stop("negotiate")?;
        let mut refused: Vec<(decide::PinId, String)> = Vec::new();
        loop {
            let mut model = self.model()?;
            for (pin, _) in &refused {
                model.graph.set_provides(*pin, Provides::Nothing);
            }
            let decision = model.graph.decide(options);
            self.transcript.record(json!({
                "operation": "decide",
                "options": report::options(options),
                "decision": report::decision(&model.graph, &decision),
            }));
            match self.create_all(&model, &decision)? {
                Created::All(assigned) => {
                    self.assign(assigned)?;
                    let refused = refused.into_iter().map(|(_, why)| why).collect();
                    return Ok(Negotiation { graph: model.graph, decision, refused });
                }
                Created::RefusedBy(pin, why) => refused.push((pin, why)),
            }
        }
    }

    /// Gives a connection another format: steps to STOP, keeps the pins, sets the format, negotiates again, and steps
    /// back to the state from before. If anything is refused, the old format and allocators are back.
    pub fn change_format(
        &mut self,
        link: LinkKey,
        format: &DataFormat,
        options: Options,
    ) -> Result<Negotiation, Error> {
        let before = self.state();
        self.set_state(State::Stop)?;
        let old = self.format(link).cloned();
        let changed = self.set_format(link, format).and_then(|()| self.negotiate(options));
        let error = match changed.map(|negotiation| (negotiation, self.set_state(before))) {
            Ok((negotiation, Ok(()))) => return Ok(negotiation),
            // The new format and its allocators are there, and do not run.
            Ok((_, Err(error))) => {
                if let Some(old) = old {
                    let _ = self.set_format(link, &old).and_then(|()| self.negotiate(options));
                }
                error
            }
            // The old allocators are still there.
            Err(error) => {
                if let Some(old) = old {
                    let _ = self.set_format(link, &old);
                }
                error
            }
        };
        let _ = self.set_state(before);
        Err(error)
    }

    /// Sets the format on both ends of a connection; the first is set back if the second refuses.
    fn set_format(&mut self, link: LinkKey, format: &DataFormat) -> Result<(), Error> {
        let Some(Some(found)) = self.links.get_mut(link.0) else {
            return Err(Error::impossible("the graph", "it has no such connection"));
        };
        let pins: Vec<Pin> = found.pins().into_iter().cloned().collect();
        let old = std::mem::replace(&mut found.format, format.clone());
        for (index, pin) in pins.iter().enumerate() {
            let set = pin.set_format(format);
            self.transcript.note("set format", pin.name(), json!({ "format": names::format(format) }), &set);
            if let Err(error) = set {
                for done in pins.iter().take(index) {
                    let undone = done.set_format(&old);
                    let request = json!({ "format": names::format(&old) });
                    self.transcript.note("undo format", done.name(), request, &undone);
                }
                if let Some(Some(found)) = self.links.get_mut(link.0) {
                    found.format = old;
                }
                return Err(error);
            }
        }
        Ok(())
    }

    /// Creates the allocators of a decision, or says which pin refused; then none is left.
    fn create_all(&mut self, model: &Model, decision: &Decision) -> Result<Created, Error> {
        let mut created = Vec::new();
        for pipe in &decision.pipes {
            let Ok(chosen) = &pipe.outcome else { continue };
            if !matches!(chosen.kind, AllocatorKind::Own | AllocatorKind::Default) {
                continue;
            }
            let Some(pin) = model.instances.get(&chosen.pin) else { continue };
            let allocator = pin.create_allocator(&chosen.framing);
            let request = report::create(&chosen.framing);
            self.transcript.note("create allocator", pin.name(), request, &allocator);
            match allocator {
                Ok(allocator) => created.push(Assigned { allocator, links: model.head_links(pipe) }),
                Err(error) if error.status().is_some() => {
                    return Ok(Created::RefusedBy(chosen.pin, error.to_string()));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(Created::All(created))
    }

    /// Gives the source pins their new allocators and lets go of the old ones.
    fn assign(&mut self, new: Vec<Assigned>) -> Result<(), Error> {
        for index in 0..new.len() {
            if let Err(error) = self.assign_one(&new[index]) {
                for given in &new[..=index] {
                    self.unassign(given);
                }
                // The source pins of the old allocators may have been given new ones: they get theirs back.
                let old = std::mem::take(&mut self.allocators);
                for assigned in &old {
                    let _ = self.assign_one(assigned);
                }
                self.allocators = old;
                return Err(error);
            }
        }
        let old = std::mem::replace(&mut self.allocators, new);
        let kept: BTreeSet<usize> =
            self.allocators.iter().flat_map(|assigned| assigned.links.clone()).collect();
        old.into_iter().try_for_each(|assigned| self.give_back(assigned, &kept))
    }

    fn assign_one(&mut self, assigned: &Assigned) -> Result<(), Error> {
        for pin in self.sources(&assigned.links) {
            let set = pin.set_allocator(Some(&assigned.allocator));
            let request = json!({ "allocator": assigned.allocator.object().name() });
            self.transcript.note("assign allocator", pin.name(), request, &set);
            set?;
        }
        Ok(())
    }

    fn unassign(&mut self, assigned: &Assigned) {
        for pin in self.sources(&assigned.links) {
            let set = pin.set_allocator(None);
            self.transcript.note("undo allocator", pin.name(), json!({}), &set);
        }
    }

    /// Takes an allocator from its pins, except those that have another one by now, and closes it.
    pub(crate) fn give_back(&mut self, assigned: Assigned, kept: &BTreeSet<usize>) -> Result<(), Error> {
        let without: Vec<usize> =
            assigned.links.iter().copied().filter(|link| !kept.contains(link)).collect();
        for pin in self.sources(&without) {
            let set = pin.set_allocator(None);
            self.transcript.note("take allocator back", pin.name(), json!({}), &set);
            set?;
        }
        let name = assigned.allocator.object().name().to_owned();
        let closed = assigned.allocator.close();
        self.transcript.note("close", &name, json!({}), &closed);
        closed
    }

    pub(crate) fn drop_allocators(&mut self) -> Result<(), Error> {
        let old = std::mem::take(&mut self.allocators);
        old.into_iter().try_for_each(|assigned| self.give_back(assigned, &BTreeSet::new()))
    }

    fn sources(&self, links: &[usize]) -> Vec<Pin> {
        let found = links.iter().filter_map(|&index| self.links.get(index)?.as_ref()?.source());
        found.cloned().collect()
    }

    /// Asks every pin and draws the graph that the decision needs.
    fn model(&mut self) -> Result<Model, Error> {
        let mut model = Model {
            graph: decide::Graph::default(),
            links: Vec::new(),
            filters: BTreeMap::new(),
            pins: BTreeMap::new(),
            instances: BTreeMap::new(),
        };
        for index in 0..self.links.len() {
            let Some(link) = &self.links[index] else { continue };
            let pins: Vec<Pin> = link.pins().into_iter().cloned().collect();
            for pin in &pins {
                if !model.pins.contains_key(&model_key(pin)) {
                    let said = self.ask(pin)?;
                    model.add(pin, said);
                }
            }
            if let Some(link) = &self.links[index] {
                model.connect(link, index)?;
            }
        }
        Ok(model)
    }

    /// What a pin says about frames and allocators.
    fn ask(&mut self, pin: &Pin) -> Result<(PinFraming, Provides), Error> {
        let framing = self.ask_framing(pin)?;
        let supports = pin.supports_allocator();
        let answer = json!({ "provides an allocator": supports.as_ref().ok() });
        self.transcript.note("ask for an allocator", pin.name(), answer, &supports);
        let own = framing.items.iter().flatten().any(|item| item.flags.has(Flags::CAN_ALLOCATE));
        let provides = match supports? {
            false => Provides::Nothing,
            true if own => Provides::Own,
            true => Provides::Default,
        };
        Ok((framing, provides))
    }

    /// KSALLOCATOR_FRAMING_EX, or the old framing where the pin has no other.
    fn ask_framing(&mut self, pin: &Pin) -> Result<PinFraming, Error> {
        let extended = pin.framing_ex_bytes();
        let read = extended
            .as_ref()
            .ok()
            .and_then(Option::as_deref)
            .and_then(|bytes| RawFramingEx::from_bytes(bytes).ok());
        let answer = json!({ "framing": read.as_ref().map(report::framing_ex) });
        self.transcript.note("ask for framing", pin.name(), answer, &extended);
        if let Some(framing) = &read {
            return Ok(PinFraming::extended(framing));
        }
        extended?;
        let old = pin.framing();
        let answer = json!({ "framing": old.as_ref().ok().and_then(Option::as_ref).map(report::framing) });
        self.transcript.note("ask for the old framing", pin.name(), answer, &old);
        match old?.map(|raw| Framing::new(&raw)) {
            Some(Ok(framing)) => Ok(PinFraming::old(&framing)),
            Some(Err(invalid)) => Err(Error::malformed(pin.name(), "ask for framing", invalid.to_string())),
            None => Ok(PinFraming::none()),
        }
    }
}

enum Created {
    All(Vec<Assigned>),
    /// The pin that refused, and its words.
    RefusedBy(decide::PinId, String),
}

fn model_key(pin: &Pin) -> (u64, u32) {
    (pin.filter().object().handle().0, pin.id())
}

impl Model {
    fn add(&mut self, pin: &Pin, (framing, provides): (PinFraming, Provides)) {
        let key = model_key(pin);
        let graph = &mut self.graph;
        let filter =
            *self.filters.entry(key.0).or_insert_with(|| graph.filter(pin.filter().name(), Side::AvStream));
        let data_flow = match pin.data_flow() {
            DataFlow::In => lint::DataFlow::In,
            DataFlow::Out => lint::DataFlow::Out,
        };
        let id = graph.pin(filter, pin.own_name(), data_flow, framing, provides);
        self.pins.insert(key, id);
        self.instances.insert(id, pin.clone());
    }

    fn connect(&mut self, link: &Link, index: usize) -> Result<(), Error> {
        let known = |pin: Option<&Pin>| pin.and_then(|pin| self.pins.get(&model_key(pin)).copied());
        let (from, to) = match &link.ends {
            Ends::Kernel(_) => (known(link.source()), known(link.sink())),
            Ends::Client(pin) => {
                let client = self.client_end(pin.data_flow());
                let known = self.pins.get(&model_key(pin)).copied();
                match pin.data_flow() {
                    DataFlow::Out => (known, Some(client)),
                    DataFlow::In => (Some(client), known),
                }
            }
        };
        let name = link.pins().first().map_or("a connection", |pin| pin.name()).to_owned();
        let (Some(from), Some(to)) = (from, to) else {
            return Err(Error::impossible(&name, "it has an end that was never opened"));
        };
        let linked = self.graph.link(from, to);
        linked.map_err(|error| Error::impossible(&name, format!("cannot be negotiated: {error:?}")))?;
        self.links.push(index);
        Ok(())
    }

    /// The client's own end of a connection: a user-mode filter whose frames are its own memory.
    fn client_end(&mut self, peer: DataFlow) -> decide::PinId {
        let (name, data_flow) = match peer {
            DataFlow::Out => ("frames received", lint::DataFlow::In),
            DataFlow::In => ("frames sent", lint::DataFlow::Out),
        };
        let client = self.graph.filter("the client", Side::User);
        self.graph.pin(client, name, data_flow, PinFraming::none(), Provides::Own)
    }

    /// The client's links at the head of a pipe: those whose source filter no other link of the pipe feeds. The branches
    /// of a splitter that share frames are all given the allocator: which of them the class driver works on is its
    /// own affair, and a branch with another allocator than that one's would get copies.
    fn head_links(&self, pipe: &PipeDecision) -> Vec<usize> {
        let links = &pipe.pipe.links;
        let source = |link: decide::LinkId| self.graph[self.graph[link].from].filter;
        let fed: BTreeSet<_> = links.iter().map(|&link| self.graph[self.graph[link].to].filter).collect();
        let mut heads: Vec<_> = links.iter().copied().filter(|&link| !fed.contains(&source(link))).collect();
        if heads.is_empty() {
            // A cycle has no head; its first link is one.
            heads.extend(links.first());
        }
        heads.into_iter().filter_map(|link| self.links.get(link.0 as usize).copied()).collect()
    }
}
