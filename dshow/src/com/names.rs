//! Filters by name: those of KS, those of this crate, and those that are registered with DirectShow.

use super::server;
use crate::ks::Session;
use ks_client::Interface;
use std::sync::Arc;
use windows::Win32::Media::DirectShow::{IBaseFilter, ICreateDevEnum};
use windows::Win32::System::Com::StructuredStorage::IPropertyBag;
use windows::Win32::System::Com::{CLSCTX_INPROC_SERVER, CoCreateInstance, IMoniker};
use windows::Win32::System::Variant::{VARIANT, VT_BSTR};
use windows_core::{GUID, HSTRING};

/// What a name stands for.
pub(super) enum Choice {
    Ks(Interface),
    Own(GUID),
    Registered(IMoniker),
}

/// The filter that a name, or a part of it that no other has, stands for.
pub(super) fn find(session: &Arc<Session>, name: &str) -> Result<(String, Choice), String> {
    let (ks, without_ks) = match ks_filters(session) {
        Ok(ks) => (ks, None),
        Err(why) => (Vec::new(), Some(why)),
    };
    let mut names: Vec<(String, Choice)> = ks.into_iter().map(|it| (name_of(&it), Choice::Ks(it))).collect();
    names.extend(server::own_classes().map(|(name, id)| (name.to_owned(), Choice::Own(id))));
    names.extend(registered().into_iter().map(|it| (it.name, Choice::Registered(it.moniker))));
    pick(names, name).map_err(|why| match &without_ks {
        Some(ks) => format!("{why}. Filters of KS could not be looked for: {ks}"),
        None => why,
    })
}

/// The one that a name names: the whole name before a part of it.
fn pick<T>(mut all: Vec<(String, T)>, name: &str) -> Result<(String, T), String> {
    let wanted = name.to_lowercase();
    let whole = all.iter().position(|(known, _)| known.to_lowercase() == wanted);
    let parts: Vec<usize> = all
        .iter()
        .enumerate()
        .filter(|(_, (known, _))| known.to_lowercase().contains(&wanted))
        .map(|(index, _)| index)
        .collect();
    match (whole, parts.as_slice()) {
        (Some(index), _) | (None, &[index]) => Ok(all.swap_remove(index)),
        (None, []) => {
            let known: Vec<&str> = all.iter().map(|(known, _)| known.as_str()).collect();
            Err(format!("no filter is called {name:?}; there are: {}", known.join(", ")))
        }
        (None, several) => {
            let several: Vec<&str> = several.iter().map(|&index| all[index].0.as_str()).collect();
            Err(format!("{name:?} may be any of: {}; write more of the name", several.join(", ")))
        }
    }
}

pub(super) fn name_of(interface: &Interface) -> String {
    interface.friendly_name.clone().unwrap_or_else(|| interface.link.clone())
}

/// The categories under which KS filters are looked for.
const CATEGORIES: [ks_client::GUID; 6] = [
    ks_sys::KSCATEGORY_CAPTURE,
    ks_sys::KSCATEGORY_RENDER,
    ks_sys::KSCATEGORY_DATATRANSFORM,
    ks_sys::KSCATEGORY_SPLITTER,
    ks_sys::KSCATEGORY_VIDEO,
    ks_sys::KSCATEGORY_AUDIO,
];

/// Every KS filter once, whatever the number of its categories: the reference behind the category in its link is the same.
pub(super) fn ks_filters(session: &Arc<Session>) -> Result<Vec<Interface>, String> {
    let mut found: Vec<Interface> = Vec::new();
    for category in CATEGORIES {
        let more = session.call(move |side| side.interfaces(&category));
        for interface in more.map_err(|_| "the KS side has ended".to_owned())?? {
            let known = found.iter().any(|known| object_of(&known.link) == object_of(&interface.link));
            if !known {
                found.push(interface);
            }
        }
    }
    Ok(found)
}

/// A link without its category: `\\?\root#ksframe#0000#{category}\{reference}`.
fn object_of(link: &str) -> (String, String) {
    let (device, rest) = link.rsplit_once("#{").unwrap_or((link, ""));
    let reference = rest.split_once('\\').map(|(_, reference)| reference).unwrap_or_default();
    (device.to_lowercase(), reference.to_lowercase())
}

/// A registered filter.
pub(super) struct Registered {
    pub name: String,
    pub class: String,
    pub moniker: IMoniker,
}

/// The filters of the category of DirectShow filters.
pub(super) fn registered() -> Vec<Registered> {
    const SYSTEM_DEVICE_ENUM: GUID = GUID::from_u128(0x62be_5d10_60eb_11d0_bd3b_00a0_c911_ce86);
    const LEGACY_FILTERS: GUID = GUID::from_u128(0x083863f1_70de_11d0_bd40_00a0c911ce86);
    // SAFETY: a class of the system, in a process where COM is initialised.
    let devices: windows_core::Result<ICreateDevEnum> =
        unsafe { CoCreateInstance(&SYSTEM_DEVICE_ENUM, None, CLSCTX_INPROC_SERVER) };
    let mut monikers = None;
    // SAFETY: a held interface and an out-parameter of our own; an empty category answers S_FALSE and NULL.
    let asked = devices.and_then(|it| unsafe { it.CreateClassEnumerator(&LEGACY_FILTERS, &mut monikers, 0) });
    let (Ok(()), Some(monikers)) = (asked, monikers) else { return Vec::new() };
    let mut all = Vec::new();
    loop {
        let mut one = [None];
        // SAFETY: a held interface and room for one.
        let more = unsafe { monikers.Next(&mut one, None) };
        let (true, [Some(moniker)]) = (more.is_ok(), one) else { return all };
        let Some(name) = property(&moniker, "FriendlyName") else { continue };
        let class = property(&moniker, "CLSID").unwrap_or_default();
        // Those of this crate are listed as its own.
        if !server::own_classes().any(|(own, _)| own == name) {
            all.push(Registered { name, class, moniker });
        }
    }
}

fn property(moniker: &IMoniker, name: &str) -> Option<String> {
    let mut value = VARIANT::default();
    // SAFETY: a held interface; no bind context is needed for what is in the registry.
    let bag: IPropertyBag = unsafe { moniker.BindToStorage(None, None) }.ok()?;
    // SAFETY: a held interface, a string and an out-parameter that live for the call.
    unsafe { bag.Read(&HSTRING::from(name), &mut value, None) }.ok()?;
    // SAFETY: the tag of a variant is always there.
    let tag = unsafe { value.Anonymous.Anonymous.vt };
    // SAFETY: the tag says which member is there.
    (tag == VT_BSTR).then(|| unsafe { value.Anonymous.Anonymous.Anonymous.bstrVal.to_string() })
}

pub(super) fn bind(moniker: &IMoniker) -> Result<IBaseFilter, String> {
    // SAFETY: a held interface.
    unsafe { moniker.BindToObject(None, None) }.map_err(|error: windows_core::Error| error.to_string())
}
