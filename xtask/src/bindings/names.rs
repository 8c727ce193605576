//! The names of KS for tools: property, method and event sets with their items, the GUIDs that
//! people meet in a dump, and what ks.sys exports.
//!
//! The headers do not say which enumeration numbers the items of which set; their names do, nearly always
//! (`KSPROPSETID_Pin`, `KSPROPERTY_PIN`). [`ITEMS_OF`] has the others. A set whose enumeration is unknown is listed
//! without items, never with guessed ones.

use super::facts::Facts;
use super::model::Model;

/// Sets whose enumeration is not called after them, as their documentation pages pair them.
const ITEMS_OF: &[(&str, &str)] = &[
    ("KSEVENTSETID_Clock", "KSEVENT_CLOCK_POSITION"),
    ("KSEVENTSETID_PinCapsChange", "KSEVENT_PINCAPS_CHANGENOTIFICATIONS"),
    ("KSEVENTSETID_VIDCAP_TVAUDIO", "KSEVENT_TVAUDIO"),
    ("KSPROPSETID_AudioDecoderOut", "KSPROPERTY_AUDDECOUT"),
    ("KSPROPSETID_VPVBIConfig", "KSPROPERTY_VPCONFIG"),
    ("KSPROPSETID_WaveTable", "KSPROPERTY_WAVE"),
    ("PROPSETID_EXT_TRANSPORT", "KSPROPERTY_EXTXPORT"),
    ("PROPSETID_TIMECODE_READER", "KSPROPERTY_TIMECODE"),
    ("PROPSETID_VIDCAP_CAMERACONTROL_FLASH", "KSPROPERTY_CAMERACONTROL_FLASH"),
    ("PROPSETID_VIDCAP_CAMERACONTROL_IMAGE_PIN_CAPABILITY", "KSPROPERTY_CAMERACONTROL_IMAGE_PIN_CAPABILITY"),
    ("PROPSETID_VIDCAP_CAMERACONTROL_REGION_OF_INTEREST", "KSPROPERTY_CAMERACONTROL_REGION_OF_INTEREST"),
    (
        "PROPSETID_VIDCAP_CAMERACONTROL_VIDEO_STABILIZATION",
        "KSPROPERTY_CAMERACONTROL_VIDEO_STABILIZATION_MODE",
    ),
];

/// How the GUIDs begin that a client shows by name.
const SHOWN: &[&str] = &[
    "KSCATEGORY_",
    "KSDATAFORMAT_",
    "KSINTERFACESETID_",
    "KSMEDIUMSETID_",
    "KSMEMORY_TYPE_",
    "KSNODETYPE_",
    "KSTIME_FORMAT_",
    "PINNAME_",
];

/// The three kinds: of sets, of items, and the table's name.
const KINDS: [(&str, &str, &str); 3] = [
    ("PROPSETID_", "KSPROPERTY_", "PROPERTY_SETS"),
    ("METHODSETID_", "KSMETHOD_", "METHOD_SETS"),
    ("EVENTSETID_", "KSEVENT_", "EVENT_SETS"),
];

/// The body of `generated/names.rs`.
pub(super) fn names(model: &Model) -> String {
    let facts = &model.facts;
    let mut text = "/// A set's name, its GUID, and the names and numbers of its items.\n\
                    pub type Set = (&'static str, GUID, &'static [(&'static str, u32)]);\n\n"
        .to_owned();
    for (sets, items, table) in KINDS {
        text += &format!("pub static {table}: &[Set] = &[\n");
        for name in facts.guids.keys().filter(|name| name.trim_start_matches("KS").starts_with(sets)) {
            text += &format!("({name:?}, {name}, &[{}]),\n", items_of(facts, name, items));
        }
        text += "];\n\n";
    }
    text += "/// GUIDs by their names.\npub static GUIDS: &[(&str, GUID)] = &[\n";
    for name in facts.guids.keys().filter(|name| SHOWN.iter().any(|start| name.starts_with(start))) {
        text += &format!("({name:?}, {name}),\n");
    }
    text += "];\n\n/// What Windows' ks.sys exports.\npub static KS_EXPORTS: &[&str] = &[\n";
    for name in facts.modules.get("ks.sys").into_iter().flatten() {
        text += &format!("{name:?},\n");
    }
    text + "];\n"
}

fn items_of(facts: &Facts, set: &str, prefix: &str) -> String {
    let Some(enumeration) = enumeration(facts, set, prefix) else { return String::new() };
    let mut items: Vec<(u64, &String)> = facts.enums[enumeration]
        .values
        .iter()
        .filter(|(name, _)| name.starts_with(prefix))
        .filter_map(|(name, value)| Some((value.as_u64()?, name)))
        .collect();
    items.sort();
    items.iter().map(|(value, name)| format!("({name:?}, {value}),")).collect()
}

fn enumeration<'f>(facts: &'f Facts, set: &str, prefix: &str) -> Option<&'f String> {
    if let Some((_, name)) = ITEMS_OF.iter().find(|(of, _)| *of == set) {
        return facts.enums.get_key_value(*name).map(|(name, _)| name);
    }
    let plain = |text: &str| text.replace('_', "").to_ascii_uppercase();
    let subject = plain(set.split_once("SETID_")?.1);
    facts.enums.keys().find(|name| name.strip_prefix(prefix).is_some_and(|rest| plain(rest) == subject))
}
