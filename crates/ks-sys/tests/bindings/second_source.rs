//! The user-mode part against `windows-sys`, which Microsoft generates from its own metadata.
//!
//! windows_sys_names.in lists what both have; a name that one of them loses no longer compiles.

use crate::{agree, report};
use windows_sys::Win32::Media::KernelStreaming as theirs;

macro_rules! constants {
    ($($name:ident,)*) => {
        const CONSTANTS: &[(&str, i128, i128)] =
            &[$((stringify!($name), ks_sys::$name as i128, theirs::$name as i128),)*];
    };
}
macro_rules! guids {
    ($($name:ident,)*) => {
        const GUIDS: &[(&str, ks_sys::GUID, windows_sys::core::GUID)] =
            &[$((stringify!($name), ks_sys::$name, theirs::$name),)*];
    };
}
macro_rules! records {
    ($($record:ident { $($member:ident),* })*) => {
        /// (record, what, ours, theirs)
        const RECORDS: &[(&str, &str, usize, usize)] = &[$(
            (stringify!($record), "size", size_of::<ks_sys::$record>(), size_of::<theirs::$record>()),
            (stringify!($record), "alignment", align_of::<ks_sys::$record>(), align_of::<theirs::$record>()),
            $((
                stringify!($record),
                stringify!($member),
                std::mem::offset_of!(ks_sys::$record, $member),
                std::mem::offset_of!(theirs::$record, $member),
            ),)*
        )*];
    };
}
include!("windows_sys_names.in");

/// Where the two are known to differ, and why that is no mistake of ours. One that no longer differs fails, too.
const KNOWN: &[(&str, &str)] = &[
    ("KSPROPERTY_CAMERACONTROL_EXTENDED_END", "the end of a list that later headers made longer"),
    ("KSPROPERTY_CAMERACONTROL_EXTENDED_END2", "the end of a list that later headers made longer"),
    ("MetadataId_Standard_End", "the end of a list that later headers made longer"),
    (
        "KSNODETYPE_VCR_AUDIO",
        "ksmedia.h gives STATIC_KSNODETYPE_VCR_AUDIO and the class other digits; here the first",
    ),
    ("TRANSPORTBASICPARMS", "it holds a TCHAR[40], which is WCHAR in a driver and CHAR in windows-sys"),
];

#[test]
fn the_user_mode_part_agrees_with_windows_sys() {
    let mut differences = Vec::new();
    for (name, ours, theirs) in CONSTANTS {
        // One side may say u32 where the other says i32.
        if ours != theirs && (ours - theirs).abs() != 1 << 32 {
            differences.push(format!("{name}: {ours:#x} here, {theirs:#x} in windows-sys"));
        }
    }
    for (name, ours, theirs) in GUIDS {
        let theirs = ks_sys::GUID {
            Data1: theirs.data1,
            Data2: theirs.data2,
            Data3: theirs.data3,
            Data4: theirs.data4,
        };
        if *ours != theirs {
            differences.push(format!("{name}: {ours} here, {theirs} in windows-sys"));
        }
    }
    for (record, what, ours, theirs) in RECORDS.iter().filter(|(_, _, ours, theirs)| ours != theirs) {
        differences.push(format!("{record}: {what} is {ours} here, {theirs} in windows-sys"));
    }
    let subject =
        |difference: &String| KNOWN.iter().position(|(name, _)| difference.starts_with(&format!("{name}:")));
    let (known, unknown): (Vec<String>, Vec<String>) =
        differences.into_iter().partition(|d| subject(d).is_some());
    let vanished = KNOWN.iter().filter(|(name, _)| !known.iter().any(|d| d.starts_with(&format!("{name}:"))));
    let unexpected: Vec<String> =
        unknown.into_iter().chain(vanished.map(|(name, _)| format!("{name} no longer differs"))).collect();
    let records = RECORDS.iter().filter(|(_, what, ..)| *what == "size").count();
    report(format_args!(
        "windows-sys: {} constants, {} GUIDs, {records} records with {} members; {} differences, {} of them known by name",
        CONSTANTS.len(),
        GUIDS.len(),
        RECORDS.len() - 2 * records,
        known.len() + unexpected.len(),
        known.len()
    ));
    agree("windows-sys", unexpected);
}
