//! A graph as it is asked for: `source -> transform -> sink`, or a TOML file.
//!
//! ```toml
//! [[connect]]
//! from = "Source/Capture"
//! to = "Transform"
//! format = "NV12:1280x720@30"
//! ```
//!
//! A filter's name may be followed by the pins to use of it, by commas; where none is named, the first pin of the needed
//! direction is taken.

use crate::exit::NotThere;
use crate::formats::{self, Wanted};
use crate::pins;
use crate::session::Session;
use anyhow::{Context, Result, bail};
use ks_client::{DataFlow, Filter, Graph, LinkKey, PinFactory};
use serde::Deserialize;
use std::path::Path;

/// Filters to connect, in order of the data.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plan {
    #[serde(rename = "connect")]
    pub links: Vec<Link>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Link {
    pub from: String,
    pub to: String,
    pub format: Option<String>,
}

/// A connection that was made.
pub(crate) struct Made {
    pub key: LinkKey,
    pub from: String,
    pub to: String,
    pub format: String,
}

impl Plan {
    /// From the command line: a chain with arrows, or the name of a file.
    pub(crate) fn read(text: &str, format: Option<&str>) -> Result<Self> {
        if text.ends_with(".toml") {
            let file = Path::new(text);
            let text = std::fs::read_to_string(file)
                .with_context(|| format!("cannot read the graph {}", file.display()))?;
            return toml::from_str(&text).with_context(|| format!("{} is no graph", file.display()));
        }
        let stops: Vec<&str> = text.split("->").map(str::trim).collect();
        if stops.len() < 2 || stops.contains(&"") {
            bail!("{text:?} is no graph: write \"source -> sink\", or name a .toml file");
        }
        let link = |pair: &[&str]| Link {
            from: pair[0].to_owned(),
            to: pair[1].to_owned(),
            format: format.map(str::to_owned),
        };
        Ok(Self { links: stops.windows(2).map(link).collect() })
    }

    /// Opens the filters, each once, and connects them.
    pub(crate) fn connect(&self, session: &Session, graph: &mut Graph) -> Result<Vec<Made>> {
        let mut filters = Filters { session, open: Vec::new() };
        self.links.iter().map(|link| link.connect(&mut filters, graph)).collect()
    }
}

impl Link {
    fn connect(&self, filters: &mut Filters<'_>, graph: &mut Graph) -> Result<Made> {
        let (from, output) = filters.pin(&self.from, DataFlow::Out)?;
        let (to, input) = filters.pin(&self.to, DataFlow::In)?;
        let wanted: Option<Wanted> = match &self.format {
            Some(text) => Some(text.parse().map_err(anyhow::Error::msg)?),
            None => None,
        };
        let format = match &wanted {
            Some(wanted) => Some(formats::choose(&from, &output, Some(wanted))?),
            None => None,
        };
        let key = graph.connect((&from, output.id), (&to, input.id), format.as_ref())?;
        let format = graph.format(key).map(formats::text).unwrap_or_default();
        let name = |filter: &Filter, pin: &PinFactory| format!("{}/{}", filter.name(), pin.label());
        Ok(Made { key, from: name(&from, &output), to: name(&to, &input), format })
    }
}

/// The filters of a graph: one that stands in two connections is one filter.
struct Filters<'s> {
    session: &'s Session,
    open: Vec<(String, Filter)>,
}

impl Filters<'_> {
    fn pin(&mut self, text: &str, flow: DataFlow) -> Result<(Filter, PinFactory)> {
        let (name, named) = match text.split_once('/') {
            Some((name, pins)) => (name.trim(), pins.split(',').map(str::trim).collect()),
            None => (text, Vec::new()),
        };
        let filter = self.filter(name)?;
        let all = pins::of(&filter)?;
        if let Some(unknown) = named.iter().find(|text| !all.iter().any(|pin| pins::means(text, pin))) {
            let there = all.iter().map(PinFactory::label).collect::<Vec<_>>().join(", ");
            return Err(NotThere(format!("{} has no pin {unknown:?}; it has {there}", filter.name())).into());
        }
        let mut right = all.into_iter().filter(|pin| pin.data_flow == flow);
        let chosen = if named.is_empty() {
            right.next()
        } else {
            let mut all: Vec<_> = right.collect();
            let at = all.iter().position(|pin| named.iter().any(|text| pins::means(text, pin)));
            // A filter in the middle may name only one of its two pins.
            if all.is_empty() { None } else { Some(all.swap_remove(at.unwrap_or(0))) }
        };
        let direction = if flow == DataFlow::Out { "out of" } else { "into" };
        let missing = || {
            NotThere(format!("no data flows {direction} {}: it cannot stand there in a graph", filter.name()))
        };
        Ok((filter.clone(), chosen.ok_or_else(missing)?))
    }

    fn filter(&mut self, name: &str) -> Result<Filter> {
        if let Some((_, filter)) = self.open.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
            return Ok(filter.clone());
        }
        let filter = self.session.filter(name)?;
        self.open.push((name.to_owned(), filter.clone()));
        Ok(filter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_is_one_connection_an_arrow() {
        let plan = Plan::read("Source/Capture -> Transform -> Sink", Some("NV12")).unwrap();
        let link =
            |from: &str, to: &str| Link { from: from.into(), to: to.into(), format: Some("NV12".into()) };
        assert_eq!(plan.links, [link("Source/Capture", "Transform"), link("Transform", "Sink")]);
    }

    #[test]
    fn a_chain_without_an_arrow_says_how_one_is_written() {
        for text in ["Source", "-> Sink", "a -> -> b"] {
            assert!(Plan::read(text, None).unwrap_err().to_string().contains("\"source -> sink\""), "{text}");
        }
    }
}
