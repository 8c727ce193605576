//! A graph whose parts come, move and go one by one: what a proxy needs, whose filters DirectShow connects, starts and
//! stops one at a time.
//!
//! [`Graph::set_state`] moves all pins of a graph together and knows their order; here the caller knows it (a filter
//! graph manager starts filters against the data) and says for each pin where it is.

use crate::{Error, Graph, LinkKey, Pin, State, Transcript, graph::Ends};
use serde_json::json;
use std::collections::BTreeSet;

impl Graph {
    /// Takes over the connections and allocators of another graph, so that both are decided about together. The answer
    /// turns the other graph's keys into this one's.
    pub fn absorb(&mut self, mut other: Self) -> Result<impl Fn(LinkKey) -> LinkKey + use<>, Error> {
        self.in_stop("join")?;
        other.in_stop("join")?;
        let first = self.links.len();
        self.links.append(&mut other.links);
        for mut assigned in std::mem::take(&mut other.allocators) {
            assigned.links.iter_mut().for_each(|link| *link += first);
            self.allocators.push(assigned);
        }
        self.transcript.append(std::mem::take(&mut other.transcript));
        Ok(move |LinkKey(key)| LinkKey(key + first))
    }

    /// Takes one connection apart, source first. Allocators that its frames came from are given back before; what else
    /// they served needs another [`Graph::negotiate`].
    pub fn disconnect(&mut self, key: LinkKey) -> Result<(), Error> {
        self.in_stop("disconnect")?;
        let (gone, kept) = std::mem::take(&mut self.allocators)
            .into_iter()
            .partition(|assigned: &crate::graph::Assigned| assigned.links.contains(&key.0));
        self.allocators = kept;
        let given: Result<(), Error> =
            gone.into_iter().try_for_each(|it| self.give_back(it, &BTreeSet::new()));
        let Some(link) = self.links.get_mut(key.0).and_then(Option::take) else { return given };
        let name = link.pins().iter().map(|pin| pin.name()).collect::<Vec<_>>().join(", ");
        let closed = match link.ends {
            Ends::Kernel(connection) => connection.close(),
            Ends::Client(pin) => pin.close(),
        };
        self.note("close", &name, json!({}), &closed);
        given.and(closed)
    }

    /// Whether any connection is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.links.iter().all(Option::is_none)
    }

    /// Steps one pin from a state to another, one state at a time. A pin that refuses goes back to where it was.
    pub fn step_pin(&mut self, pin: &Pin, from: State, to: State) -> Result<(), Error> {
        let mut at = from;
        while let Some(next) = at.step_towards(to) {
            let set = pin.set_state(next);
            self.note("set state", pin.name(), json!({ "state": next.to_string() }), &set);
            if let Err(error) = set {
                while let Some(back) = at.step_towards(from) {
                    let undone = pin.set_state(back);
                    self.note("undo state", pin.name(), json!({ "state": back.to_string() }), &undone);
                    at = back;
                }
                return Err(error);
            }
            at = next;
        }
        Ok(())
    }

    /// What happened since the last time this was asked.
    #[must_use]
    pub fn take_transcript(&mut self) -> Transcript {
        std::mem::take(&mut self.transcript)
    }
}
