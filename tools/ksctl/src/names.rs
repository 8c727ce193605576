//! Properties, methods and events by name: KS's own from the headers' tables, and ksframe's private set.
//!
//! A name may be short (`CONNECTION_STATE`), whole (`KSPROPERTY_CONNECTION_STATE`), or a set and a number: `{GUID}:3`,
//! `KSPROPSETID_Pin:4`.

use crate::exit::NotThere;
use anyhow::Result;
use ks_client::GUID;
use ks_sys::names::{EVENT_SETS, GUIDS, METHOD_SETS, PROPERTY_SETS, Set};

/// ksframe's private property set: driver/src/private.rs.
pub(crate) const KSFRAME: GUID = GUID::from_u128(0xC2E5F0A4_6B0D_4F2E_9D53_0B7A1C86E3F1);
pub(crate) const STATISTICS: u32 = 0;
pub(crate) const PACE: u32 = 1;
const OWN: Set = (
    "KSFRAME",
    KSFRAME,
    &[("KSFRAME_STATISTICS", STATISTICS), ("KSFRAME_PACE", PACE), ("KSFRAME_JOURNAL", 2)],
);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Property,
    Method,
    Event,
}

/// An item of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub set: GUID,
    pub id: u32,
}

impl Kind {
    fn sets(self) -> impl Iterator<Item = &'static Set> {
        let (own, all): (&[Set], _) = match self {
            Self::Property => (&[OWN], PROPERTY_SETS),
            Self::Method => (&[], METHOD_SETS),
            Self::Event => (&[], EVENT_SETS),
        };
        all.iter().chain(own)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Property => "property",
            Self::Method => "method",
            Self::Event => "event",
        }
    }

    /// What the headers put before each name.
    fn prefix(self) -> &'static str {
        match self {
            Self::Property => "KSPROPERTY_",
            Self::Method => "KSMETHOD_",
            Self::Event => "KSEVENT_",
        }
    }

    /// The set that a GUID names, where it is known.
    pub(crate) fn set(self, guid: &GUID) -> Option<&'static Set> {
        self.sets().find(|(_, set, _)| set == guid)
    }

    pub(crate) fn set_name(self, guid: &GUID) -> String {
        self.set(guid).map_or_else(|| format!("{{{guid}}}"), |(name, ..)| (*name).to_owned())
    }

    /// An item's name, or its set and number.
    pub(crate) fn name(self, item: Item) -> String {
        let known = self.set(&item.set).and_then(|(.., items)| items.iter().find(|(_, id)| *id == item.id));
        known.map_or_else(
            || format!("{}:{}", self.set_name(&item.set), item.id),
            |(name, _)| (*name).to_owned(),
        )
    }

    /// The item that a text names.
    pub(crate) fn find(self, text: &str) -> Result<Item> {
        if let Some((set, id)) = text.rsplit_once(':') {
            let id = id
                .parse()
                .map_err(|_| NotThere(format!("{id:?} after the set is no number: write SET:3")))?;
            return Ok(Item { set: self.find_set(set)?, id });
        }
        let whole = format!("{}{text}", self.prefix());
        let is = |name: &str| name.eq_ignore_ascii_case(text) || name.eq_ignore_ascii_case(&whole);
        let mut items = self.sets().flat_map(|(_, set, items)| items.iter().map(move |item| (set, item)));
        match items.find(|(_, (name, _))| is(name)) {
            Some((set, (_, id))) => Ok(Item { set: *set, id: *id }),
            None => Err(NotThere(self.unknown(text)).into()),
        }
    }

    fn find_set(self, text: &str) -> Result<GUID> {
        let named = || self.sets().find(|(name, ..)| name.eq_ignore_ascii_case(text)).map(|(_, set, _)| *set);
        let missing = || NotThere(format!("{text:?} is neither a GUID nor a known {} set", self.word()));
        Ok(GUID::parse(text).or_else(named).ok_or_else(missing)?)
    }

    fn unknown(self, text: &str) -> String {
        let upper = text.to_ascii_uppercase();
        let items = self.sets().flat_map(|(.., items)| items.iter());
        let near: Vec<_> =
            items.filter(|(name, _)| name.contains(&upper)).map(|(name, _)| *name).take(4).collect();
        let hint = match near.is_empty() {
            true => format!(
                "write its set and number: {{GUID}}:3, or look at what there is with ksctl {}",
                self.listing()
            ),
            false => format!("did you mean {}?", near.join(", ")),
        };
        format!("no {} is called {text:?}; {hint}", self.word())
    }

    fn listing(self) -> &'static str {
        match self {
            Self::Property => "get FILTER",
            Self::Method => "methods FILTER",
            Self::Event => "events FILTER",
        }
    }
}

/// A GUID's name in the headers, where it has one, else its digits.
pub(crate) fn guid(guid: &GUID) -> String {
    let known = GUIDS.iter().find(|(_, known)| known == guid);
    known.map_or_else(|| format!("{{{guid}}}"), |(name, _)| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_found_by_its_whole_name_its_short_name_and_its_number() {
        // ks.h: KSPROPSETID_Connection is 1D58C920-AC9B-11CF-A5D6-28DB04C10000, KSPROPERTY_CONNECTION_DATAFORMAT is 2.
        let set = GUID::parse("1D58C920-AC9B-11CF-A5D6-28DB04C10000").unwrap();
        for text in [
            "KSPROPERTY_CONNECTION_DATAFORMAT",
            "connection_dataformat",
            "KSPROPSETID_Connection:2",
            "{1d58c920-ac9b-11cf-a5d6-28db04c10000}:2",
        ] {
            assert_eq!(Kind::Property.find(text).unwrap(), Item { set, id: 2 }, "{text}");
        }
    }

    #[test]
    fn an_unknown_name_says_what_comes_near() {
        let error = Kind::Property.find("ALLOCATORFRAM").unwrap_err().to_string();
        assert!(error.contains("did you mean KSPROPERTY_CONNECTION_ALLOCATORFRAMING"), "{error}");
    }
}
