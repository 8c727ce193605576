//! What the pins of a filter are called: by the name that the filter gives, else by their category (`Capture` for
//! PINNAME_CAPTURE), else by their number. A name that several pins of a filter share carries the number: `Capture (0)`.

use anyhow::Result;
use ks_client::{Filter, GUID, PinFactory};

/// The pins of a filter with the names that they have among each other.
pub(crate) fn of(filter: &Filter) -> Result<Vec<PinFactory>> {
    let mut pins = filter.pins()?;
    let own: Vec<Option<String>> = pins.iter().map(own_name).collect();
    for (pin, name) in pins.iter_mut().zip(&own) {
        let shared = own.iter().filter(|other| *other == name).count() > 1;
        pin.name = Some(match name {
            Some(name) if shared => format!("{name} ({})", pin.id),
            Some(name) => name.clone(),
            None => pin.id.to_string(),
        });
    }
    Ok(pins)
}

/// Whether a text on the command line means this pin: its number, or its name with or without the number.
pub(crate) fn means(text: &str, pin: &PinFactory) -> bool {
    let name = pin.label();
    let is = |name: &str| name.eq_ignore_ascii_case(text);
    text.parse() == Ok(pin.id) || is(&name) || is(name.trim_end_matches(&format!(" ({})", pin.id)))
}

fn own_name(pin: &PinFactory) -> Option<String> {
    let number = format!(" ({})", pin.id);
    let given = pin.name.as_ref().map(|name| name.trim_end_matches(&number).to_owned());
    given.filter(|name| !name.is_empty()).or_else(|| category_name(&pin.category?))
}

/// `PINNAME_VIDEO_CAPTURE` → `Capture`.
fn category_name(category: &GUID) -> Option<String> {
    let mut known = ks_sys::names::GUIDS.iter().filter(|(_, guid)| guid == category);
    let name = known.find_map(|(name, _)| name.strip_prefix("PINNAME_"))?;
    let name = name.trim_start_matches("VIDEO_").to_ascii_lowercase();
    let mut letters = name.chars();
    Some(letters.next()?.to_ascii_uppercase().to_string() + letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_category_of_the_headers_gives_a_pin_its_name() {
        // ksmedia.h: PINNAME_CAPTURE and PINNAME_VIDEO_CAPTURE are the same GUID, FB6C4281-0353-11d1-905F-0000C0CC16BA.
        let guid = GUID::parse("FB6C4281-0353-11D1-905F-0000C0CC16BA").unwrap();
        assert_eq!(category_name(&guid).as_deref(), Some("Capture"));
        assert_eq!(category_name(&ks_sys::KSCATEGORY_VIDEO), None);
    }
}
