//! What is inside a filter: KSPROPSETID_Topology, its nodes and how data flows from pins through nodes to pins.

use crate::names;
use crate::value;
use anyhow::Result;
use ks_client::{Filter, GUID, Identifier, PinFactory};
use serde::Serialize;

/// KSFILTER_NODE: the end of a connection is a pin of the filter itself.
const FILTER_NODE: u32 = u32::MAX;

#[derive(Debug, Default, Serialize)]
pub(crate) struct Topology {
    /// The filter's own word, KSPROPERTY_TOPOLOGY_CATEGORIES: what it does.
    pub categories: Vec<String>,
    pub nodes: Vec<Node>,
    pub connections: Vec<Connection>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Node {
    pub id: u32,
    /// KSNODETYPE_…
    #[serde(rename = "type")]
    pub kind: String,
    pub name: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Connection {
    pub from: End,
    pub to: End,
}

/// A pin of the filter, or a node with the number of its own pin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct End {
    pub node: Option<u32>,
    pub pin: u32,
}

impl Topology {
    /// What the filter says; one that has no topology says nothing.
    pub(crate) fn of(filter: &Filter) -> Result<Self> {
        let guids =
            |id| -> Result<Vec<GUID>> { Ok(list::<16>(filter, id)?.iter().map(value::guid).collect()) };
        let kinds = guids(ks_sys::KSPROPERTY_TOPOLOGY_NODES)?;
        let node =
            |(id, kind): (u32, &GUID)| Ok(Node { id, kind: names::guid(kind), name: name_of(filter, id)? });
        Ok(Self {
            categories: guids(ks_sys::KSPROPERTY_TOPOLOGY_CATEGORIES)?.iter().map(names::guid).collect(),
            nodes: (0..).zip(&kinds).map(node).collect::<Result<_>>()?,
            connections: list::<16>(filter, ks_sys::KSPROPERTY_TOPOLOGY_CONNECTIONS)?
                .iter()
                .map(Connection::read)
                .collect(),
        })
    }
}

impl Connection {
    /// KSTOPOLOGY_CONNECTION: FromNode, FromNodePin, ToNode, ToNodePin.
    fn read(bytes: &[u8; 16]) -> Self {
        let [from_node, from_pin, to_node, to_pin] = *bytes.as_chunks::<4>().0 else {
            unreachable!("sixteen bytes are four words")
        };
        Self { from: End::read(from_node, from_pin), to: End::read(to_node, to_pin) }
    }
}

impl End {
    fn read(node: [u8; 4], pin: [u8; 4]) -> Self {
        let node = u32::from_le_bytes(node);
        Self { node: (node != FILTER_NODE).then_some(node), pin: u32::from_le_bytes(pin) }
    }

    pub(crate) fn text(&self, pins: &[PinFactory]) -> String {
        match self.node {
            Some(node) => format!("node {node} (its pin {})", self.pin),
            None => match pins.iter().find(|pin| pin.id == self.pin) {
                Some(pin) => pin.label(),
                None => format!("pin {}", self.pin),
            },
        }
    }
}

/// The entries behind a KSMULTIPLE_ITEM. A filter that refuses the property has none.
fn list<const N: usize>(filter: &Filter, id: u32) -> Result<Vec<[u8; N]>> {
    let answer = filter.object().get(&Identifier::get(ks_sys::KSPROPSETID_Topology, id));
    let bytes = match answer {
        Err(error) if error.status().is_some() => return Ok(Vec::new()),
        answer => answer?,
    };
    Ok(bytes.get(8..).unwrap_or_default().as_chunks::<N>().0.to_vec())
}

/// KSPROPERTY_TOPOLOGY_NAME: KSP_NODE, whose parts lie where KSP_PIN's do.
fn name_of(filter: &Filter, node: u32) -> Result<Option<String>> {
    let name = Identifier::get(ks_sys::KSPROPSETID_Topology, ks_sys::KSPROPERTY_TOPOLOGY_NAME).of_pin(node);
    match filter.object().get(&name) {
        Err(error) if error.status().is_some() => Ok(None),
        answer => Ok(Some(value::text(&answer?))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_at_the_filter_itself_is_a_pin_and_any_other_a_node() {
        // {KSFILTER_NODE, 1} to {node 0, 2}, as memory has it.
        let bytes = [0xFF, 0xFF, 0xFF, 0xFF, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0];
        let Connection { from, to } = Connection::read(&bytes);
        assert_eq!(from, End { node: None, pin: 1 });
        assert_eq!(to, End { node: Some(0), pin: 2 });
        assert_eq!(to.text(&[]), "node 0 (its pin 2)");
    }
}
