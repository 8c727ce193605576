//! Values of properties as people write and read them: typed where the property is known, by their size or as hexadecimal
//! digits where it is not.

use crate::formats;
use crate::names::{self, Item};
use anyhow::{Result, bail};
use framing::wire::{RawFraming, RawFramingEx};
use ks_client::{DataFormat, GUID, State, report};
use ks_sys as ks;
use serde_json::{Value, json};

/// How a value is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    U32,
    U64,
    Guid,
    Text,
    State,
    DataFlow,
    Communication,
    Format,
    Framing,
    FramingEx,
    Instances,
    /// Named counters of 64 bits, in order.
    Counters(&'static [&'static str]),
    /// Not known: by its size.
    Bytes,
}

/// The counters of ksframe's STATISTICS, in their order (driver/src/private.rs).
pub(crate) const STATISTICS: &[&str] = &[
    "frames",
    "last_number",
    "dropped",
    "starved_ticks",
    "refused_short",
    "refused_misaligned",
    "gaps",
    "repeats",
    "corrupted",
    "unstamped",
    "allocators_made",
    "allocators_deleted",
    "pool_frames",
    "pool_frame_bytes",
    "pool_in_use",
    "pool_high_water",
    "pool_acquired",
    "pool_failed",
    "pool_bad_frees",
    "pool_damaged",
    "late",
];

impl Type {
    /// The type of a known property.
    pub(crate) fn of(item: Item) -> Self {
        match (item.set, item.id) {
            (ks::KSPROPSETID_Pin, id) => Self::of_pin(id),
            (ks::KSPROPSETID_Connection, id) => Self::of_connection(id),
            (ks::KSPROPSETID_Clock, ks::KSPROPERTY_CLOCK_STATE) => Self::State,
            (ks::KSPROPSETID_Clock, ks::KSPROPERTY_CLOCK_TIME | ks::KSPROPERTY_CLOCK_PHYSICALTIME) => {
                Self::U64
            }
            (ks::KSPROPSETID_Stream, ks::KSPROPERTY_STREAM_ALLOCATOR) => Self::U64,
            (names::KSFRAME, names::STATISTICS) => Self::Counters(STATISTICS),
            (names::KSFRAME, names::PACE) => Self::U32,
            _ => Self::Bytes,
        }
    }

    fn of_pin(id: u32) -> Self {
        match id {
            ks::KSPROPERTY_PIN_CTYPES | ks::KSPROPERTY_PIN_NECESSARYINSTANCES => Self::U32,
            ks::KSPROPERTY_PIN_CINSTANCES | ks::KSPROPERTY_PIN_GLOBALCINSTANCES => Self::Instances,
            ks::KSPROPERTY_PIN_DATAFLOW => Self::DataFlow,
            ks::KSPROPERTY_PIN_COMMUNICATION => Self::Communication,
            ks::KSPROPERTY_PIN_CATEGORY => Self::Guid,
            ks::KSPROPERTY_PIN_NAME => Self::Text,
            _ => Self::Bytes,
        }
    }

    fn of_connection(id: u32) -> Self {
        match id {
            ks::KSPROPERTY_CONNECTION_STATE => Self::State,
            ks::KSPROPERTY_CONNECTION_DATAFORMAT => Self::Format,
            ks::KSPROPERTY_CONNECTION_ALLOCATORFRAMING => Self::Framing,
            ks::KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX => Self::FramingEx,
            ks::KSPROPERTY_CONNECTION_ACQUIREORDERING => Self::U32,
            _ => Self::Bytes,
        }
    }

    /// A value as JSON; bytes that do not fit the type are shown as they are.
    pub(crate) fn show(self, bytes: &[u8]) -> Value {
        self.typed(bytes).unwrap_or_else(|| untyped(bytes))
    }

    fn typed(self, bytes: &[u8]) -> Option<Value> {
        let word = || <[u8; 4]>::try_from(bytes).ok().map(u32::from_le_bytes);
        let named = |names: &[&str]| Some(json!(*names.get(word()? as usize)?));
        match self {
            Self::U32 => Some(json!(word()?)),
            Self::U64 => Some(json!(u64::from_le_bytes(bytes.try_into().ok()?))),
            Self::Guid => Some(json!(names::guid(&guid(bytes.try_into().ok()?)))),
            Self::Text => Some(json!(text(bytes))),
            Self::State => named(&["STOP", "ACQUIRE", "PAUSE", "RUN"]),
            Self::DataFlow => named(&["", "in", "out"]),
            Self::Communication => named(&["none", "IRP sink", "IRP source", "IRP sink or source", "bridge"]),
            Self::Format => Some(json!(formats::text(&DataFormat::new(bytes.to_vec())?))),
            Self::Framing => Some(report::framing(&RawFraming::from_bytes(bytes).ok()?)),
            Self::FramingEx => Some(report::framing_ex(&RawFramingEx::from_bytes(bytes).ok()?)),
            Self::Instances => {
                let [possible, current] =
                    [0, 4].map(|at| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes));
                Some(json!({ "possible": possible?, "current": current? }))
            }
            Self::Counters(names) => counters(names, bytes),
            Self::Bytes => None,
        }
    }

    /// The bytes of what a person wrote: a state, a number of the property's size, `u64:5`, or `hex:0011`.
    pub(crate) fn read(self, text: &str) -> Result<Vec<u8>> {
        if let Some(digits) = text.strip_prefix("hex:") {
            return hex(digits);
        }
        if self == Self::State {
            let state = State::ALL.into_iter().find(|state| state.to_string().eq_ignore_ascii_case(text));
            match state {
                Some(state) => return Ok((state as u32).to_le_bytes().into()),
                None => bail!("{text:?} is no state: write STOP, ACQUIRE, PAUSE or RUN"),
            }
        }
        if self == Self::U64 || text.starts_with("u64:") {
            return Ok(number(text.trim_start_matches("u64:"))?.to_le_bytes().into());
        }
        let Ok(word) = u32::try_from(number(text)?) else {
            bail!("{text} does not fit into 32 bits: write u64:{text} if the property has 64");
        };
        Ok(word.to_le_bytes().into())
    }
}

fn counters(names: &[&str], bytes: &[u8]) -> Option<Value> {
    let (words, rest) = bytes.as_chunks::<8>();
    let fits = words.len() == names.len() && rest.is_empty();
    let pair = |(name, word): (&&str, &[u8; 8])| ((*name).to_owned(), json!(u64::from_le_bytes(*word)));
    fits.then(|| Value::Object(names.iter().zip(words).map(pair).collect()))
}

fn untyped(bytes: &[u8]) -> Value {
    match bytes.len() {
        4 => Type::U32.typed(bytes).unwrap_or_default(),
        8 => Type::U64.typed(bytes).unwrap_or_default(),
        _ => json!(format!("hex:{}", digits(bytes))),
    }
}

pub(crate) fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hex(text: &str) -> Result<Vec<u8>> {
    let byte = |at| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let bytes: Option<Vec<u8>> = (0..text.len()).step_by(2).map(byte).collect();
    bytes.ok_or_else(|| anyhow::anyhow!("{text:?} is not an even number of hexadecimal digits"))
}

fn number(text: &str) -> Result<u64> {
    let parsed = match text.to_ascii_lowercase().strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    parsed
        .map_err(|_| anyhow::anyhow!("{text:?} is no number; write 5, 0x5, u64:5, hex:05000000, or a state"))
}

/// A GUID as memory has it.
pub(crate) fn guid(bytes: &[u8; 16]) -> GUID {
    let [a0, a1, a2, a3, b0, b1, c0, c1, rest @ ..] = *bytes;
    GUID {
        Data1: u32::from_le_bytes([a0, a1, a2, a3]),
        Data2: u16::from_le_bytes([b0, b1]),
        Data3: u16::from_le_bytes([c0, c1]),
        Data4: rest,
    }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    let (units, _) = bytes.as_chunks::<2>();
    let units = units.iter().map(|unit| u16::from_le_bytes(*unit)).take_while(|unit| *unit != 0);
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// One line for a terminal: `a=1 b=2` for an object, the text of a text.
pub(crate) fn line(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(line).collect::<Vec<_>>().join("\n  "),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| format!("{name}={}", line(value))).collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_written_by_its_name_and_read_by_it() {
        let run = Type::State.read("run").unwrap();
        assert_eq!(run, [3, 0, 0, 0]); // KSSTATE_RUN
        assert_eq!(Type::State.show(&run), json!("RUN"));
        assert!(Type::State.read("fly").unwrap_err().to_string().contains("STOP, ACQUIRE, PAUSE or RUN"));
    }

    #[test]
    fn what_does_not_fit_its_type_is_shown_as_it_is() {
        assert_eq!(Type::State.show(&[9, 0, 0, 0]), json!(9));
        assert_eq!(Type::Guid.show(&[1, 2, 3]), json!("hex:010203"));
    }

    #[test]
    fn a_guid_is_read_in_the_order_of_its_memory() {
        // KSCATEGORY_VIDEO, 6994AD05-93EF-11D0-A3CC-00A0C9223196, as memory has it.
        let bytes =
            [5, 0xAD, 0x94, 0x69, 0xEF, 0x93, 0xD0, 0x11, 0xA3, 0xCC, 0, 0xA0, 0xC9, 0x22, 0x31, 0x96];
        assert_eq!(Type::Guid.show(&bytes), json!("KSCATEGORY_VIDEO"));
    }

    #[test]
    fn a_number_too_large_for_a_word_says_how_to_write_it() {
        assert!(Type::U32.read("4294967296").unwrap_err().to_string().contains("u64:4294967296"));
    }
}
