//! KSPROPSETID_Pin on a filter: the types of pin, their formats, intersections, counts.
//!
//! One stream/ksproperty-pin-… page for each; KSP_PIN.PinId says which type. List properties are answered as KSMULTIPLE_ITEM, and a
//! zero-length query with STATUS_BUFFER_OVERFLOW and the size.

use ks_sys::{
    KSCOMPONENTID, KSDATAFORMAT, KSDATARANGE, KSMULTIPLE_ITEM, KSP_PIN, KSPIN_CINSTANCES,
    KSPIN_DESCRIPTOR_EX, KSPIN_INTERFACE, KSPIN_MEDIUM, KSPROPERTY, KSPROPSETID_General, KSPROPSETID_Pin,
    NTSTATUS,
};

use crate::filter::Filter;
use crate::format::{self, Range};
use crate::irp;
use crate::nt;
use crate::object;
use crate::pin;
use crate::property::{Call, ClassHandler, ClassProperty};
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{
    BUFFER_TOO_SMALL, INVALID_BUFFER_SIZE, INVALID_PARAMETER, NO_MATCH, NOT_FOUND, Nt, check,
};
use crate::support::multiple_item;
use crate::topology;

const fn item(id: u32, min_data: usize, get: ClassHandler) -> ClassProperty {
    ClassProperty {
        set: &KSPROPSETID_Pin,
        id,
        min_property: size_of::<KSP_PIN>(),
        min_data,
        get: Some(get),
        put: None,
    }
}

/// What every filter answers.
pub(crate) const FILTER: &[ClassProperty] = &[
    item(ks_sys::KSPROPERTY_PIN_CINSTANCES, size_of::<KSPIN_CINSTANCES>(), cinstances),
    ClassProperty {
        set: &KSPROPSETID_Pin,
        id: ks_sys::KSPROPERTY_PIN_CTYPES,
        min_property: size_of::<KSPROPERTY>(),
        min_data: 4,
        get: Some(ctypes),
        put: None,
    },
    item(ks_sys::KSPROPERTY_PIN_DATAFLOW, 4, dataflow),
    item(ks_sys::KSPROPERTY_PIN_DATARANGES, 0, data_ranges),
    item(ks_sys::KSPROPERTY_PIN_DATAINTERSECTION, 0, intersection),
    item(ks_sys::KSPROPERTY_PIN_INTERFACES, 0, interfaces),
    item(ks_sys::KSPROPERTY_PIN_MEDIUMS, 0, mediums),
    item(ks_sys::KSPROPERTY_PIN_COMMUNICATION, 4, communication),
    item(ks_sys::KSPROPERTY_PIN_GLOBALCINSTANCES, size_of::<KSPIN_CINSTANCES>(), global_cinstances),
    item(ks_sys::KSPROPERTY_PIN_NECESSARYINSTANCES, 4, necessary_instances),
    item(ks_sys::KSPROPERTY_PIN_CATEGORY, 16, category),
    item(ks_sys::KSPROPERTY_PIN_NAME, 0, name),
    item(ks_sys::KSPROPERTY_PIN_CONSTRAINEDDATARANGES, 0, constrained_ranges),
    topology::CATEGORIES,
    topology::NODES,
    topology::CONNECTIONS,
    topology::NAME,
    ClassProperty {
        set: &KSPROPSETID_General,
        id: ks_sys::KSPROPERTY_GENERAL_COMPONENTID,
        min_property: size_of::<KSPROPERTY>(),
        min_data: size_of::<KSCOMPONENTID>(),
        get: Some(component_id),
        put: None,
    },
];

fn filter(call: &Call) -> Nt<Ptr<Filter>> {
    call.head.and_then(object::filter).ok_or(INVALID_PARAMETER)
}

fn pin_id(call: &Call) -> Nt<u32> {
    Ok(call.request::<KSP_PIN>()?.PinId)
}

fn descriptor(call: &Call) -> Nt<Ptr<KSPIN_DESCRIPTOR_EX>> {
    pin::known_type(filter(call)?, pin_id(call)?)
}

fn ctypes(call: &Call) -> Nt {
    call.answer(filter(call)?.pin_types())
}

fn dataflow(call: &Call) -> Nt {
    call.answer(descriptor(call)?.PinDescriptor.DataFlow)
}

fn communication(call: &Call) -> Nt {
    call.answer(descriptor(call)?.PinDescriptor.Communication)
}

fn necessary_instances(call: &Call) -> Nt {
    call.answer(descriptor(call)?.InstancesNecessary)
}

/// "PossibleCount: the maximum number of instances of the pin; CurrentCount: currently opened" (KSPIN_CINSTANCES).
fn cinstances(call: &Call) -> Nt {
    let (filter, id) = (filter(call)?, pin_id(call)?);
    let possible = pin::known_type(filter, id)?.InstancesPossible;
    call.answer(KSPIN_CINSTANCES { PossibleCount: possible, CurrentCount: filter.pins_of(id).count() as u32 })
}

/// The same over all filters of the factory; AVStream has no global limit of its own.
fn global_cinstances(call: &Call) -> Nt {
    let (filter, id) = (filter(call)?, pin_id(call)?);
    pin::known_type(filter, id)?;
    let open = filter.factory.filters.iter().map(|f| f.pins_of(id).count() as u32).sum();
    call.answer(KSPIN_CINSTANCES { PossibleCount: ks_sys::KSINSTANCE_INDETERMINATE, CurrentCount: open })
}

fn category(call: &Call) -> Nt {
    let guid = ptr::read(descriptor(call)?.PinDescriptor.Category).ok_or(NOT_FOUND)?;
    call.answer(guid)
}

/// The name is looked up in the registry by the pin's Name or Category GUID; there is no such entry here, so what is told is the
/// GUID's text.
fn name(call: &Call) -> Nt {
    let d = descriptor(call)?;
    let guid = ptr::read(d.PinDescriptor.Name).or(ptr::read(d.PinDescriptor.Category)).ok_or(NOT_FOUND)?;
    let device = call.head.and_then(object::device).map(|device| device.public.PhysicalDeviceObject);
    let name = device.and_then(|device| nt::media_category(device, &guid));
    let text = name.unwrap_or_else(|| format!("{{{guid}}}")) + "\0";
    call.answer_bytes(&text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>())
}

fn component_id(call: &Call) -> Nt {
    let id = filter(call)?.descriptor().and_then(|d| ptr::read(d.ComponentId)).ok_or(NOT_FOUND)?;
    call.answer(id)
}

/// "NULL/0 interfaces mean the standard one."
fn interfaces(call: &Call) -> Nt {
    let d = descriptor(call)?;
    let own: &[KSPIN_INTERFACE] = ptr::array(d.PinDescriptor.Interfaces, d.PinDescriptor.InterfacesCount);
    identifiers(call, own, &STANDARD_INTERFACE)
}

fn mediums(call: &Call) -> Nt {
    let d = descriptor(call)?;
    let own: &[KSPIN_MEDIUM] = ptr::array(d.PinDescriptor.Mediums, d.PinDescriptor.MediumsCount);
    identifiers(call, own, &STANDARD_MEDIUM)
}

const STANDARD_INTERFACE: KSPIN_INTERFACE = KSPIN_INTERFACE {
    Set: ks_sys::KSINTERFACESETID_Standard,
    Id: ks_sys::KSINTERFACE_STANDARD_STREAMING as u32,
    Flags: 0,
};

const STANDARD_MEDIUM: KSPIN_MEDIUM =
    KSPIN_MEDIUM { Set: ks_sys::KSMEDIUMSETID_Standard, Id: ks_sys::KSMEDIUM_STANDARD_DEVIO, Flags: 0 };

fn identifiers(call: &Call, own: &[KSPIN_INTERFACE], standard: &KSPIN_INTERFACE) -> Nt {
    let list = if own.is_empty() { core::slice::from_ref(standard) } else { own };
    let bytes: Vec<Vec<u8>> = list.iter().map(identifier_bytes).collect();
    call.answer_bytes(&multiple_item(size_of::<KSPIN_INTERFACE>(), list.len(), |at| bytes[at].as_slice()))
}

fn identifier_bytes(id: &KSPIN_INTERFACE) -> Vec<u8> {
    let mut bytes = crate::support::guid_bytes(&id.Set).to_vec();
    bytes.extend_from_slice(&id.Id.to_le_bytes());
    bytes.extend_from_slice(&id.Flags.to_le_bytes());
    bytes
}

/// KSMULTIPLE_ITEM, then the ranges, each of FormatSize bytes at a multiple of eight, its attribute list behind it.
fn data_ranges(call: &Call) -> Nt {
    call.answer_bytes(&list_ranges(&format::ranges(descriptor(call)?)))
}

/// The ranges a pin has at present; the constrained ones of a KSPIN_DESCRIPTOR, where a minidriver sets them, else all.
fn constrained_ranges(call: &Call) -> Nt {
    data_ranges(call)
}

fn list_ranges(ranges: &[Range]) -> Vec<u8> {
    let mut bytes = vec![0; size_of::<KSMULTIPLE_ITEM>()];
    let mut count = 0u32;
    for entry in ranges {
        append(&mut bytes, entry.range.raw().cast(), entry.range.FormatSize as usize);
        count += 1;
        if let Some(attributes) = entry.attributes {
            append_attributes(&mut bytes, attributes);
            count += 1;
        }
    }
    let size = bytes.len() as u32;
    bytes[..4].copy_from_slice(&size.to_le_bytes());
    bytes[4..8].copy_from_slice(&count.to_le_bytes());
    bytes
}

fn append(bytes: &mut Vec<u8>, from: *mut u8, len: usize) {
    bytes.extend_from_slice(ptr::bytes(from, len));
    bytes.resize(bytes.len().next_multiple_of(8), 0);
}

fn append_attributes(bytes: &mut Vec<u8>, list: Ptr<ks_sys::KSATTRIBUTE_LIST>) {
    let start = bytes.len();
    bytes.resize(start + size_of::<KSMULTIPLE_ITEM>(), 0);
    for attribute in ptr::array(list.Attributes, list.Count).iter().filter_map(|a| Ptr::of(*a)) {
        append(bytes, attribute.raw().cast(), attribute.Size as usize);
    }
    let size = (bytes.len() - start) as u32;
    bytes[start..start + 4].copy_from_slice(&size.to_le_bytes());
    bytes[start + 4..start + 8].copy_from_slice(&list.Count.to_le_bytes());
}

/// KSPROPERTY_PIN_DATAINTERSECTION: the request is KSP_PIN, then KSMULTIPLE_ITEM and the caller's ranges in order of preference; the
/// answer is the first format both agree on.
fn intersection(call: &Call) -> Nt {
    let (filter, descriptor) = (filter(call)?, descriptor(call)?);
    for caller in caller_ranges(call)? {
        for own in format::ranges(descriptor) {
            if !format::intersect(&caller, &own.range) {
                continue;
            }
            let result = intersect_one(call, filter, descriptor, caller, own);
            if result != Err(NO_MATCH) {
                return result;
            }
        }
    }
    Err(NO_MATCH)
}

pub(crate) fn caller_ranges(call: &Call) -> Nt<Vec<Ptr<KSDATARANGE>>> {
    let header = size_of::<KSP_PIN>();
    let list = call.request.wrapping_add(header);
    let list_len = call.request_len - header;
    if list_len < size_of::<KSMULTIPLE_ITEM>() {
        return Err(INVALID_BUFFER_SIZE);
    }
    let counts: KSMULTIPLE_ITEM = ptr::read(list.cast()).ok_or(INVALID_PARAMETER)?;
    let mut ranges = Vec::new();
    let mut at = size_of::<KSMULTIPLE_ITEM>();
    for _ in 0..counts.Count {
        let rest = list_len.checked_sub(at).ok_or(INVALID_BUFFER_SIZE)?;
        let range: Ptr<KSDATARANGE> = Ptr::of(list.wrapping_add(at).cast()).ok_or(INVALID_PARAMETER)?;
        let size = if rest < size_of::<KSDATARANGE>() { 0 } else { range.FormatSize as usize };
        if size < size_of::<KSDATARANGE>() || size > rest {
            return Err(INVALID_BUFFER_SIZE);
        }
        ranges.push(range);
        at += size.next_multiple_of(8);
    }
    Ok(ranges)
}

/// The minidriver's handler "receives two data ranges that match in major type, subformat, and specifier". Its first argument is the
/// KSFILTER, as every sample declares it (the page says its Context; docs/observed-behaviour.md).
fn intersect_one(
    call: &Call,
    filter: Ptr<Filter>,
    descriptor: Ptr<KSPIN_DESCRIPTOR_EX>,
    caller: Ptr<KSDATARANGE>,
    own: Range,
) -> Nt {
    let Some(handler) = descriptor.IntersectHandler else {
        return intersect_by_default(call, &caller, &own.range);
    };
    let out = nt::Scratch::new(0u32).ok_or(crate::status::INSUFFICIENT_RESOURCES)?;
    let status: NTSTATUS = rules::filter_callback("KSPIN_DESCRIPTOR_EX.IntersectHandler", || {
        crate::call!(
            "AVStrMiniIntersectHandlerEx",
            handler(
                filter.public_raw().cast::<core::ffi::c_void>(),
                call.irp.raw(),
                call.request.cast(),
                caller.raw(),
                own.range.raw(),
                call.data_len as u32,
                if call.data_len == 0 { core::ptr::null_mut() } else { call.data.cast() },
                out.raw(),
            )
        )
    });
    let result = check(status);
    if result.is_ok() || result == Err(crate::status::BUFFER_OVERFLOW) {
        irp::set_information(call.irp, out.get() as usize);
    }
    result
}

/// "If this member is NULL, the pin handles data intersection queries for data ranges with the specifier
/// KSDATAFORMAT_SPECIFIER_NONE" (KSPIN_DESCRIPTOR_EX.IntersectHandler).
fn intersect_by_default(call: &Call, caller: &KSDATARANGE, own: &KSDATARANGE) -> Nt {
    let concrete =
        |a: ks_sys::GUID, b: ks_sys::GUID| if a == ks_sys::KSDATAFORMAT_TYPE_WILDCARD { b } else { a };
    let specifier = concrete(own.Specifier, caller.Specifier);
    if specifier != ks_sys::KSDATAFORMAT_SPECIFIER_NONE {
        return Err(NO_MATCH);
    }
    if call.data_len == 0 {
        return Err(irp::overflow(call.irp, size_of::<KSDATAFORMAT>()));
    }
    if call.data_len < size_of::<KSDATAFORMAT>() {
        return Err(BUFFER_TOO_SMALL);
    }
    call.answer(KSDATAFORMAT {
        FormatSize: size_of::<KSDATAFORMAT>() as u32,
        Flags: 0,
        SampleSize: own.SampleSize,
        Reserved: 0,
        MajorFormat: concrete(own.MajorFormat, caller.MajorFormat),
        SubFormat: concrete(own.SubFormat, caller.SubFormat),
        Specifier: specifier,
    })
}
