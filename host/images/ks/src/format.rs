//! Data formats and ranges of a pin: matching, SetDataFormat, change of format (PFNKSPINSETDATAFORMAT,
//! stream/data-range-intersections-in-avstream).

use ks_sys::{GUID, KSATTRIBUTE_LIST, KSDATAFORMAT, KSDATARANGE, KSMULTIPLE_ITEM, KSPIN_DESCRIPTOR_EX};

use crate::connect::Request;
use crate::create_name;
use crate::nt;
use crate::pin::Pin;
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{INVALID_BUFFER_SIZE, INVALID_DEVICE_REQUEST, NO_MATCH, Nt, check, or_no_memory};

/// One entry of KSPIN_DESCRIPTOR.DataRanges: a range, and the attribute list behind it when the range has
/// KSDATARANGE_ATTRIBUTES.
#[derive(Clone, Copy)]
pub(crate) struct Range {
    pub(crate) range: Ptr<KSDATARANGE>,
    pub(crate) attributes: Option<Ptr<KSATTRIBUTE_LIST>>,
}

pub(crate) fn ranges(descriptor: Ptr<KSPIN_DESCRIPTOR_EX>) -> Vec<Range> {
    let d = &descriptor.PinDescriptor;
    let entries = ptr::array(d.DataRanges, d.DataRangesCount);
    let mut ranges = Vec::new();
    let mut at = 0;
    while let Some(range) = entries.get(at).and_then(|r| Ptr::of(*r)) {
        let follows = range.Flags & ks_sys::KSDATARANGE_ATTRIBUTES != 0;
        let attributes = entries.get(at + 1).filter(|_| follows).and_then(|a| Ptr::of(a.cast()));
        ranges.push(Range { range, attributes });
        at += if follows { 2 } else { 1 };
    }
    ranges
}

/// "Validation is successful in three instances: if a range major format is a wildcard, the range major format matches and the
/// range subformat is a wildcard, or the range major format, range subformat, and the range specifier all match"
/// (KsValidateConnectRequest); a wildcard specifier in the range matches too.
pub(crate) fn is_in(format: &KSDATAFORMAT, range: Ptr<KSDATARANGE>) -> bool {
    let wild = |g: &GUID| *g == ks_sys::KSDATAFORMAT_TYPE_WILDCARD;
    wild(&range.MajorFormat)
        || range.MajorFormat == format.MajorFormat
            && (wild(&range.SubFormat)
                || range.SubFormat == format.SubFormat
                    && (wild(&range.Specifier) || range.Specifier == format.Specifier))
}

/// Two ranges of an intersection: "though some may be wildcards" on either side.
pub(crate) fn intersect(a: &KSDATARANGE, b: &KSDATARANGE) -> bool {
    let meets = |x: &GUID, y: &GUID| {
        x == y || *x == ks_sys::KSDATAFORMAT_TYPE_WILDCARD || *y == ks_sys::KSDATAFORMAT_TYPE_WILDCARD
    };
    meets(&a.MajorFormat, &b.MajorFormat)
        && meets(&a.SubFormat, &b.SubFormat)
        && meets(&a.Specifier, &b.Specifier)
}

/// A format as it comes over the wire: KSDATAFORMAT of FormatSize bytes, then (KSDATAFORMAT_ATTRIBUTES), at the next multiple of 8, an
/// attribute list KSMULTIPLE_ITEM.
pub(crate) fn split(bytes: &[u8]) -> Nt<(Vec<u8>, Option<Vec<u8>>)> {
    let header = create_name::read::<KSDATAFORMAT>(bytes, 0).ok_or(INVALID_BUFFER_SIZE)?;
    let size = header.FormatSize as usize;
    let format =
        bytes.get(..size).filter(|_| size >= size_of::<KSDATAFORMAT>()).ok_or(INVALID_BUFFER_SIZE)?;
    if header.Flags & ks_sys::KSDATAFORMAT_ATTRIBUTES == 0 {
        return Ok((format.to_vec(), None));
    }
    let at = size.next_multiple_of(8);
    let list = create_name::read::<KSMULTIPLE_ITEM>(bytes, at).ok_or(INVALID_BUFFER_SIZE)?;
    let size = (list.Size as usize).max(size_of::<KSMULTIPLE_ITEM>());
    let attributes = bytes.get(at..at + size).ok_or(INVALID_BUFFER_SIZE)?;
    Ok((format.to_vec(), Some(attributes.to_vec())))
}

/// The format of a create: "called at pin creation time to verify that the previously agreed upon data format is acceptable";
/// OldFormat NULL says so.
pub(crate) fn set_initial(pin: Ptr<Pin>, request: &Request) -> Nt {
    change(pin, &request.format, request.attributes.as_deref())
}

/// KSPROPERTY_CONNECTION_DATAFORMAT (SET) and an accepted proposal. "KSPIN_FLAG_FIXED_FORMAT: any attempt to set the data format
/// returns STATUS_INVALID_DEVICE_REQUEST."
pub(crate) fn set(pin: Ptr<Pin>, bytes: &[u8]) -> Nt {
    if pin.flags() & ks_sys::KSPIN_FLAG_FIXED_FORMAT != 0 {
        return Err(INVALID_DEVICE_REQUEST);
    }
    let (format, attributes) = split(bytes)?;
    let header = create_name::read::<KSDATAFORMAT>(&format, 0).ok_or(INVALID_BUFFER_SIZE)?;
    let descriptor = pin.descriptor().ok_or(NO_MATCH)?;
    if !ranges(descriptor).iter().any(|r| is_in(&header, r.range)) {
        return Err(NO_MATCH);
    }
    change(pin, &format, attributes.as_deref())
}

/// ConnectionFormat is the new format while the minidriver is asked, and the old one again when it refuses.
fn change(pin: Ptr<Pin>, format: &[u8], attributes: Option<&[u8]>) -> Nt {
    let old = (pin.public.ConnectionFormat, pin.public.AttributeList);
    let new_format = or_no_memory(nt::copy_to_pool(format))?;
    let new_attributes = match attributes {
        Some(list) => or_no_memory(nt::copy_to_pool(list))?.cast(),
        None => core::ptr::null_mut(),
    };
    put(pin, new_format.cast(), new_attributes);
    let result = ask(pin, old.0, old.1);
    let dropped = match result {
        Ok(()) => old,
        Err(_) => {
            put(pin, old.0, old.1);
            (new_format.cast(), new_attributes)
        }
    };
    nt::free_pool(dropped.0.cast());
    nt::free_pool(dropped.1.cast());
    result
}

fn put(pin: Ptr<Pin>, format: *mut KSDATAFORMAT, attributes: *mut KSMULTIPLE_ITEM) {
    pin.edit().public.ConnectionFormat = format;
    pin.edit().public.AttributeList = attributes;
}

/// Asks once for each range the format lies in: STATUS_NO_MATCH "would like to continue to attempt to find a match with another range",
/// an "error code of choice … does not want to continue".
fn ask(pin: Ptr<Pin>, old: *mut KSDATAFORMAT, old_attributes: *mut KSMULTIPLE_ITEM) -> Nt {
    let Some(set) = pin.dispatch().and_then(|d| d.SetDataFormat) else { return Ok(()) };
    let (Some(format), Some(descriptor)) = (Ptr::of(pin.public.ConnectionFormat), pin.descriptor()) else {
        return Err(NO_MATCH);
    };
    let mut result = Err(NO_MATCH);
    for entry in ranges(descriptor).iter().filter(|r| is_in(&format, r.range)) {
        let attributes = entry.attributes.map_or(core::ptr::null(), |a| a.raw().cast_const());
        let status = rules::pin_callback("KSPIN_DISPATCH.SetDataFormat", || {
            let (pin, range) = (pin.public_raw(), entry.range.raw());
            crate::call!("AVStrMiniPinSetDataFormat", set(pin, old, old_attributes, range, attributes))
        });
        rules::never_pending("KSPIN_DISPATCH.SetDataFormat", status);
        result = check(status);
        if result != Err(NO_MATCH) {
            break;
        }
    }
    result
}

pub(crate) fn free(pin: Ptr<Pin>) {
    nt::free_pool(pin.public.ConnectionFormat.cast());
    nt::free_pool(pin.public.AttributeList.cast());
    put(pin, core::ptr::null_mut(), core::ptr::null_mut());
}
