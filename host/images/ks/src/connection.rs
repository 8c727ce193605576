//! What every pin answers: KSPROPSETID_Connection, KSPROPSETID_Stream, KSPROPSETID_StreamInterface (stream/ksproperty-connection-…,
//! ksproperty-stream-…).

use ks_sys::{
    FILE_OBJECT, GUID, HANDLE, KSALLOCATOR_FRAMING, KSDATAFORMAT, KSPRIORITY, KSPROPERTY,
    KSPROPSETID_Connection, KSPROPSETID_Stream, KSPROPSETID_StreamInterface, KSSTATE, KSSTATE_STOP,
};

use crate::filter;
use crate::format;
use crate::framing;
use crate::irp;
use crate::nt;
use crate::object::{self, Kind, Object};
use crate::pin::Pin;
use crate::property::{Call, ClassHandler, ClassProperty};
use crate::ptr::{self, Ptr};
use crate::state;
use crate::status::{INVALID_DEVICE_STATE, INVALID_PARAMETER, NOT_FOUND, Nt, OBJECT_TYPE_MISMATCH};

const fn item(
    set: &'static GUID,
    id: u32,
    min_data: usize,
    get: Option<ClassHandler>,
    put: Option<ClassHandler>,
) -> ClassProperty {
    ClassProperty { set, id, min_property: size_of::<KSPROPERTY>(), min_data, get, put }
}

pub(crate) const PIN: &[ClassProperty] = &[
    item(
        &KSPROPSETID_Connection,
        ks_sys::KSPROPERTY_CONNECTION_STATE,
        size_of::<KSSTATE>(),
        Some(get_state),
        Some(set_state),
    ),
    item(
        &KSPROPSETID_Connection,
        ks_sys::KSPROPERTY_CONNECTION_PRIORITY,
        size_of::<KSPRIORITY>(),
        Some(get_priority),
        Some(set_priority),
    ),
    item(
        &KSPROPSETID_Connection,
        ks_sys::KSPROPERTY_CONNECTION_DATAFORMAT,
        0,
        Some(get_format),
        Some(set_format),
    ),
    item(
        &KSPROPSETID_Connection,
        ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING,
        size_of::<KSALLOCATOR_FRAMING>(),
        Some(get_framing),
        None,
    ),
    item(
        &KSPROPSETID_Connection,
        ks_sys::KSPROPERTY_CONNECTION_PROPOSEDATAFORMAT,
        size_of::<KSDATAFORMAT>(),
        None,
        Some(propose_format),
    ),
    item(
        &KSPROPSETID_Connection,
        ks_sys::KSPROPERTY_CONNECTION_ACQUIREORDERING,
        4,
        Some(get_acquire_ordering),
        None,
    ),
    item(
        &KSPROPSETID_Connection,
        ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX,
        0,
        Some(get_framing_ex),
        None,
    ),
    item(
        &KSPROPSETID_Stream,
        ks_sys::KSPROPERTY_STREAM_ALLOCATOR,
        size_of::<HANDLE>(),
        Some(get_allocator),
        Some(set_allocator),
    ),
    item(
        &KSPROPSETID_Stream,
        ks_sys::KSPROPERTY_STREAM_MASTERCLOCK,
        size_of::<HANDLE>(),
        Some(get_clock),
        Some(set_clock),
    ),
    item(
        &KSPROPSETID_Stream,
        ks_sys::KSPROPERTY_STREAM_PIPE_ID,
        size_of::<HANDLE>(),
        Some(get_pipe_id),
        Some(set_pipe_id),
    ),
    item(
        &KSPROPSETID_StreamInterface,
        ks_sys::KSPROPERTY_STREAMINTERFACE_HEADERSIZE,
        4,
        Some(get_header_size),
        None,
    ),
];

fn pin(call: &Call) -> Nt<Ptr<Pin>> {
    call.head.and_then(Pin::from_head).ok_or(INVALID_PARAMETER)
}

/// The page's table says "Get: No", its text "this property returns one of the following values": the state the pin was told.
fn get_state(call: &Call) -> Nt {
    call.answer(pin(call)?.public.DeviceState)
}

fn set_state(call: &Call) -> Nt {
    state::set(pin(call)?, call.value::<KSSTATE>()?)
}

fn get_priority(call: &Call) -> Nt {
    call.answer(pin(call)?.public.ConnectionPriority)
}

fn set_priority(call: &Call) -> Nt {
    let pin = pin(call)?;
    pin.edit().public.ConnectionPriority = call.value::<KSPRIORITY>()?;
    Ok(())
}

/// KSDATAFORMAT of FormatSize bytes, and the attribute list behind it when there is one.
fn get_format(call: &Call) -> Nt {
    let pin = pin(call)?;
    let format = Ptr::of(pin.public.ConnectionFormat).ok_or(NOT_FOUND)?;
    let mut bytes = ptr::bytes(format.raw().cast(), format.FormatSize as usize).to_vec();
    if let Some(list) = Ptr::of(pin.public.AttributeList) {
        bytes.resize(bytes.len().next_multiple_of(8), 0);
        bytes.extend_from_slice(ptr::bytes(list.raw().cast(), list.Size as usize));
    }
    call.answer_bytes(&bytes)
}

/// Under the filter control mutex, which "access to [ConnectionFormat] is synchronized by" (KSPIN).
fn set_format(call: &Call) -> Nt {
    let pin = pin(call)?;
    filter::locked(pin.filter, || format::set(pin, call.value_bytes()))
}

/// "Used to determine whether a proposed data format would be accepted": the format must lie in a range. AVStream's minidrivers hear of
/// it through SetDataFormat only when it is set.
fn propose_format(call: &Call) -> Nt {
    let (bytes, _) = format::split(call.value_bytes())?;
    let header = crate::create_name::read::<KSDATAFORMAT>(&bytes, 0).ok_or(INVALID_PARAMETER)?;
    let descriptor = pin(call)?.descriptor().ok_or(INVALID_PARAMETER)?;
    let fits = format::ranges(descriptor).iter().any(|r| format::is_in(&header, r.range));
    if fits { Ok(()) } else { Err(crate::status::NO_MATCH) }
}

fn get_framing(call: &Call) -> Nt {
    framing::get_old(pin(call)?, call)
}

fn get_framing_ex(call: &Call) -> Nt {
    framing::get_ex(pin(call)?, call)
}

/// AVStream does not ask for its pins to be acquired in order.
fn get_acquire_ordering(call: &Call) -> Nt {
    call.answer(0u32)
}

/// "The returned value is always a NULL handle. However, support is determined by whether the call returns successfully."
fn get_allocator(call: &Call) -> Nt {
    pin(call)?;
    call.answer(core::ptr::null_mut::<core::ffi::c_void>() as HANDLE)
}

/// "A filter using the allocator must reference the object to obtain a pointer to a file object and dereference the file object when
/// a new allocator is assigned or when the connection is closed." Settled in STOP: a pipe has its frames from ACQUIRE on.
fn set_allocator(call: &Call) -> Nt {
    let pin = pin(call)?;
    if pin.pipe.is_some_and(|p| p.state != KSSTATE_STOP) {
        return Err(INVALID_DEVICE_STATE);
    }
    assign(call, Kind::Allocator, &mut pin.edit().allocator)
}

/// The master clock, in the same way (stream/master-clocks).
fn set_clock(call: &Call) -> Nt {
    let pin = pin(call)?;
    if pin.pipe.is_some_and(|p| p.state != KSSTATE_STOP) {
        return Err(INVALID_DEVICE_STATE);
    }
    assign(call, Kind::Clock, &mut pin.edit().master_clock)
}

fn get_clock(call: &Call) -> Nt {
    pin(call)?;
    call.answer(core::ptr::null_mut::<core::ffi::c_void>() as HANDLE)
}

/// A NULL handle takes the assignment back. An object of another of our kinds is no allocator (or clock); one of another driver's
/// cannot be told apart here and shows what it is when it is used.
fn assign(call: &Call, kind: Kind, slot: &mut *mut FILE_OBJECT) -> Nt {
    let handle = call.value::<HANDLE>()?;
    let file = match handle.is_null() {
        true => None,
        false => Some(nt::reference_handle(handle, irp::from_user(call.irp))?),
    };
    if let Some(file) = file
        && object::of_file(file).is_some_and(|h| h.kind() != kind && h.kind() != Kind::Foreign)
    {
        nt::dereference(file);
        return Err(OBJECT_TYPE_MISMATCH);
    }
    let old = std::mem::replace(slot, file.map_or(core::ptr::null_mut(), Ptr::raw));
    if let Some(old) = Ptr::of(old) {
        nt::dereference(old);
    }
    Ok(())
}

/// "KSPROPERTY_STREAM_PIPE_ID is opaque": kept, and compared to find pins of one pipe.
fn get_pipe_id(call: &Call) -> Nt {
    call.answer(pin(call)?.pipe_id)
}

fn set_pipe_id(call: &Call) -> Nt {
    let pin = pin(call)?;
    if pin.pipe.is_some() {
        return Err(INVALID_DEVICE_STATE);
    }
    pin.edit().pipe_id = call.value::<usize>()?;
    Ok(())
}

/// The size of the extended header, 0 when it is the plain one.
fn get_header_size(call: &Call) -> Nt {
    call.answer(pin(call)?.public.StreamHeaderSize)
}
