//! What a property set says about itself: SETSUPPORT, BASICSUPPORT, RELATIONS, DEFAULTVALUES (KSPROPERTY's Flags,
//! KSPROPERTY_DESCRIPTION, KSPROPERTY_VALUES).

use ks_sys::{GUID, KSPROPERTY, KSPROPERTY_DESCRIPTION, KSPROPERTY_MEMBERSLIST, KSPROPERTY_VALUES};

use crate::property::{self, Call, Item, Tables};
use crate::ptr::{self, Ptr};
use crate::status::{BUFFER_TOO_SMALL, NOT_FOUND, Nt, PROPSET_NOT_FOUND};

/// SETSUPPORT: whether a set is supported, and for GUID_NULL the list of all sets.
pub(crate) fn sets(call: &Call, set: &GUID, tables: Tables<'_>) -> Nt {
    if *set != GUID::default() {
        return if property::knows_set(set, tables) { Ok(()) } else { Err(PROPSET_NOT_FOUND) };
    }
    let mut known: Vec<GUID> = tables.driver.iter().filter_map(|s| ptr::read(s.Set)).collect();
    for item in tables.class {
        if !known.contains(item.set) {
            known.push(*item.set);
        }
    }
    let bytes: Vec<u8> = known.iter().flat_map(guid_bytes).collect();
    call.answer_bytes(&bytes)
}

pub(crate) fn guid_bytes(guid: &GUID) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&guid.Data1.to_le_bytes());
    bytes[4..6].copy_from_slice(&guid.Data2.to_le_bytes());
    bytes[6..8].copy_from_slice(&guid.Data3.to_le_bytes());
    bytes[8..].copy_from_slice(&guid.Data4);
    bytes
}

/// BASICSUPPORT: the minidriver's support handler; else the access flags, as a ULONG or as KSPROPERTY_DESCRIPTION with the item's Values.
pub(crate) fn basic(call: &Call, item: &Item<'_>) -> Nt {
    if let Item::Driver(p, set) = item
        && p.SupportHandler.is_some()
    {
        crate::irp::set_information(call.irp, call.data_len);
        return property::call_handler(call, p.SupportHandler, *p, *set);
    }
    let access = access(item);
    if call.data_len < size_of::<u32>() {
        return if call.data_len == 0 { Ok(()) } else { Err(BUFFER_TOO_SMALL) };
    }
    if call.data_len < size_of::<KSPROPERTY_DESCRIPTION>() {
        return call.answer(access);
    }
    let mut values = match item {
        Item::Driver(p, _) => Ptr::of(p.Values).map(describe_values).unwrap_or_default(),
        Item::Class(_) => Vec::new(),
    };
    let mut description = describe(item, access);
    let full = size_of::<KSPROPERTY_DESCRIPTION>() + values.len();
    description.DescriptionSize = full as u32;
    if call.data_len < full {
        values.clear();
    }
    call.answer(description)?;
    let at = size_of::<KSPROPERTY_DESCRIPTION>();
    ptr::bytes(call.data.wrapping_add(at), values.len()).copy_from_slice(&values);
    crate::irp::set_information(call.irp, at + values.len());
    Ok(())
}

fn access(item: &Item<'_>) -> u32 {
    let (get, set) = match item {
        Item::Class(p) => (p.get.is_some(), p.put.is_some()),
        Item::Driver(p, _) => (property::get_handler(*p).is_some(), property::set_handler(*p).is_some()),
    };
    let get = if get { ks_sys::KSPROPERTY_TYPE_GET } else { 0 };
    let set = if set { ks_sys::KSPROPERTY_TYPE_SET } else { 0 };
    get | set
}

fn describe(item: &Item<'_>, access: u32) -> KSPROPERTY_DESCRIPTION {
    let mut description: KSPROPERTY_DESCRIPTION = crate::nt::zeroed();
    description.AccessFlags = access;
    if let Item::Driver(p, _) = item
        && let Some(values) = Ptr::of(p.Values)
    {
        description.PropTypeSet = values.PropTypeSet;
        description.MembersListCount = values.MembersListCount;
    }
    description
}

/// The members lists behind the description: each header and its members.
fn describe_values(values: Ptr<KSPROPERTY_VALUES>) -> Vec<u8> {
    let lists: &[KSPROPERTY_MEMBERSLIST] = ptr::array(values.MembersList, values.MembersListCount);
    let mut bytes = Vec::new();
    for list in lists {
        let header = &raw const list.MembersHeader;
        bytes.extend_from_slice(ptr::bytes(header.cast_mut().cast(), size_of_val(&list.MembersHeader)));
        let members = list.MembersHeader.MembersSize as usize * list.MembersHeader.MembersCount as usize;
        bytes.extend_from_slice(ptr::bytes(list.Members.cast_mut().cast(), members));
    }
    bytes
}

/// RELATIONS: the item's related properties, as KSMULTIPLE_ITEM and KSPROPERTYs.
pub(crate) fn relations(call: &Call, item: &Item<'_>) -> Nt {
    let Item::Driver(p, set) = item else { return Err(NOT_FOUND) };
    if p.SupportHandler.is_some() {
        return property::call_handler(call, p.SupportHandler, *p, *set);
    }
    let relations: &[KSPROPERTY] = ptr::array(p.Relations, p.RelationsCount);
    call.answer_bytes(&multiple_item(size_of::<KSPROPERTY>(), relations.len(), |at| {
        ptr::bytes((&raw const relations[at]).cast_mut().cast(), size_of::<KSPROPERTY>())
    }))
}

/// DEFAULTVALUES: the members lists flagged as defaults.
pub(crate) fn default_values(call: &Call, item: &Item<'_>) -> Nt {
    match item {
        Item::Driver(p, set) if p.SupportHandler.is_some() => {
            property::call_handler(call, p.SupportHandler, *p, *set)
        }
        Item::Driver(p, _) if !p.Values.is_null() => basic(call, item),
        _ => Err(NOT_FOUND),
    }
}

/// KSMULTIPLE_ITEM { Size, Count } with equal items behind it.
pub(crate) fn multiple_item<'a>(item_size: usize, count: usize, item: impl Fn(usize) -> &'a [u8]) -> Vec<u8> {
    let size = size_of::<ks_sys::KSMULTIPLE_ITEM>() + item_size * count;
    let mut bytes = Vec::with_capacity(size);
    bytes.extend_from_slice(&(size as u32).to_le_bytes());
    bytes.extend_from_slice(&(count as u32).to_le_bytes());
    for at in 0..count {
        bytes.extend_from_slice(item(at));
    }
    bytes
}
