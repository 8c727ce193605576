//! How a filter and a pin are named on the command line: `Source`, `Source/Capture`, `Source/0`.

use crate::exit::NotThere;
use crate::pins;
use crate::session::Session;
use anyhow::Result;
use ks_client::{Filter, PinFactory};
use std::convert::Infallible;
use std::str::FromStr;

/// FILTER[/PIN].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub filter: String,
    pub pin: Option<String>,
}

impl FromStr for Address {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let (filter, pin) = match text.rsplit_once('/') {
            Some((filter, pin)) => (filter, Some(pin.to_owned())),
            None => (text, None),
        };
        Ok(Self { filter: filter.to_owned(), pin })
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.pin {
            Some(pin) => write!(f, "{}/{pin}", self.filter),
            None => f.write_str(&self.filter),
        }
    }
}

impl Address {
    /// The filter, opened.
    pub(crate) fn filter(&self, session: &Session) -> Result<Filter> {
        session.filter(&self.filter)
    }

    /// The pin factory, by its name or its number.
    pub(crate) fn pin(&self, filter: &Filter) -> Result<PinFactory> {
        let pins = pins::of(filter)?;
        let names = || pins.iter().map(|pin| pin.label()).collect::<Vec<_>>().join(", ");
        let Some(wanted) = &self.pin else {
            return Err(NotThere(format!(
                "name a pin of {}: {}/PIN, where PIN is one of {}",
                filter.name(),
                self.filter,
                names()
            ))
            .into());
        };
        let found = pins.iter().find(|pin| pins::means(wanted, pin));
        let missing = || NotThere(format!("{} has no pin {wanted:?}; it has {}", filter.name(), names()));
        Ok(found.cloned().ok_or_else(missing)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_follows_the_last_slash_and_may_be_left_out() {
        let address = |text: &str| text.parse::<Address>().unwrap();
        assert_eq!(address("Source"), Address { filter: "Source".into(), pin: None });
        assert_eq!(address("a/b/Capture"), Address { filter: "a/b".into(), pin: Some("Capture".into()) });
    }
}
