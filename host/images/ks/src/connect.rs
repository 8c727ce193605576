//! Connecting: what a pin create asks for, and the hand-shake between two AVStream pins (KSPIN_CONNECT,
//! KsValidateConnectRequest, stream/ks-pins).
//!
//! The sink pin is created first, with PinToHandle NULL; then the source pin, "PinToHandle contains the handle of the pin instance
//! to establish a connection to". Communication is the direction of IRPs: an IRP source needs a pin to send to.

use ks_sys::{
    KSDATAFORMAT, KSPIN_COMMUNICATION, KSPIN_COMMUNICATION_BOTH as BOTH, KSPIN_COMMUNICATION_SINK as SINK,
    KSPIN_COMMUNICATION_SOURCE as SOURCE, KSPIN_CONNECT, KSPIN_DESCRIPTOR_EX, KSPIN_INTERFACE,
};

use crate::create_name;
use crate::filter::Filter;
use crate::format;
use crate::irp::{self, Irp};
use crate::mutex::Taken;
use crate::nt;
use crate::object::{self, Object};
use crate::pin::{self, Pin};
use crate::ptr::{self, Ptr};
use crate::rules;
use crate::status::{
    ACCESS_DENIED, CONNECTION_REFUSED, INVALID_BUFFER_SIZE, INVALID_DEVICE_REQUEST, INVALID_PARAMETER,
    NO_MATCH, Nt, check,
};

/// A validated create request of a pin.
pub(crate) struct Request {
    pub(crate) connect: KSPIN_CONNECT,
    pub(crate) descriptor: Ptr<KSPIN_DESCRIPTOR_EX>,
    /// KSDATAFORMAT and whatever follows it, attributes included.
    pub(crate) format: Vec<u8>,
    pub(crate) attributes: Option<Vec<u8>>,
}

/// Checks everything a create's binary parameters can get wrong; the format must lie in one of the pin's ranges.
pub(crate) fn validate(filter: Ptr<Filter>, irp: Irp) -> Nt<Request> {
    let parameters = create_name::parameters(irp)?;
    let connect = create_name::read::<KSPIN_CONNECT>(&parameters, 0).ok_or(INVALID_BUFFER_SIZE)?;
    let descriptor = pin::known_type(filter, connect.PinId)?;
    if irp::from_user(irp) && descriptor.Flags & ks_sys::KSPIN_FLAG_DENY_USERMODE_ACCESS != 0 {
        return Err(ACCESS_DENIED);
    }
    validate_direction(descriptor, &connect)?;
    validate_identifiers(descriptor, &connect)?;
    let (format, attributes) =
        format::split(parameters.get(size_of::<KSPIN_CONNECT>()..).unwrap_or_default())?;
    let header = create_name::read::<KSDATAFORMAT>(&format, 0).ok_or(INVALID_BUFFER_SIZE)?;
    if !format::ranges(descriptor).iter().any(|r| format::is_in(&header, r.range)) {
        return Err(NO_MATCH);
    }
    Ok(Request { connect, descriptor, format, attributes })
}

/// An IRP source needs a pin to send to, an IRP sink takes none: "in the case of a sink destination, this field contains NULL".
fn validate_direction(descriptor: Ptr<KSPIN_DESCRIPTOR_EX>, connect: &KSPIN_CONNECT) -> Nt {
    match (descriptor.PinDescriptor.Communication, connect.PinToHandle.is_null()) {
        (SINK | BOTH | ks_sys::KSPIN_COMMUNICATION_BRIDGE, true) | (SOURCE | BOTH, false) => Ok(()),
        _ => Err(INVALID_PARAMETER),
    }
}

/// "NULL/0 interfaces and mediums mean the standard ones."
fn validate_identifiers(descriptor: Ptr<KSPIN_DESCRIPTOR_EX>, connect: &KSPIN_CONNECT) -> Nt {
    let d = &descriptor.PinDescriptor;
    let interfaces = ptr::array(d.Interfaces, d.InterfacesCount);
    let mediums = ptr::array(d.Mediums, d.MediumsCount);
    let interface = &connect.Interface;
    let standard = interface.Set == ks_sys::KSINTERFACESETID_Standard
        && interface.Id == ks_sys::KSINTERFACE_STANDARD_STREAMING as u32;
    let known = interfaces.iter().any(|i| same(i, interface)) || (interfaces.is_empty() && standard);
    let medium = mediums.iter().any(|m| same(m, &connect.Medium))
        || (mediums.is_empty() && connect.Medium.Set == ks_sys::KSMEDIUMSETID_Standard);
    if known && medium { Ok(()) } else { Err(NO_MATCH) }
}

fn same(a: &KSPIN_INTERFACE, b: &KSPIN_INTERFACE) -> bool {
    a.Set == b.Set && a.Id == b.Id
}

/// "Any attempt to instantiate more than this number of pins of the given type fails" (InstancesPossible).
pub(crate) fn check_instances(filter: Ptr<Filter>, id: u32) -> Nt {
    let possible = pin::known_type(filter, id)?.InstancesPossible;
    let unlimited = possible == ks_sys::KSINSTANCE_INDETERMINATE;
    if unlimited || filter.pins_of(id).count() < possible as usize { Ok(()) } else { Err(CONNECTION_REFUSED) }
}

/// "If a pin can support being both a source and sink in communications, then [PinToHandle] is the implicit method of telling it
/// how it should act in the connection."
pub(crate) fn communication(descriptor: Ptr<KSPIN_DESCRIPTOR_EX>, request: &Request) -> KSPIN_COMMUNICATION {
    match descriptor.PinDescriptor.Communication {
        BOTH if request.connect.PinToHandle.is_null() => SINK,
        BOTH => SOURCE,
        given => given,
    }
}

/// References the pin this IRP source sends to, and looks whether it is one of AVStream's.
pub(crate) fn attach_peer(pin: Ptr<Pin>, request: &Request, irp: Irp) -> Nt {
    if request.connect.PinToHandle.is_null() {
        return Ok(());
    }
    let file = nt::reference_handle(request.connect.PinToHandle, irp::from_user(irp))?;
    pin.edit().peer_file = file.raw();
    let Some(sink) = object::of_file(file).and_then(Pin::from_head) else { return Ok(()) };
    if sink.public.DataFlow == pin.public.DataFlow || sink.peer.is_some() || sink.public.Communication != SINK
    {
        return Err(INVALID_DEVICE_REQUEST);
    }
    pin.edit().peer = Some(sink);
    Ok(())
}

/// Both ends learn that they are connected: "ConnectionIsExternal: if FALSE, the connected pin supports the AVStream connection
/// handshake". Connect is called where "the relevant KSPIN is serving as a sink pin and is connected to an AVStream source
/// pin" (PFNKSPIN), under the sink filter's control mutex; its error refuses the connection.
pub(crate) fn handshake(pin: Ptr<Pin>) -> Nt {
    let Some(sink) = pin.peer else { return Ok(()) };
    let taken = sink.filter.control.try_acquire();
    sink.edit().peer = Some(pin);
    sink.edit().public.ConnectionIsExternal = 0;
    pin.edit().public.ConnectionIsExternal = 0;
    let result = call_connect(sink);
    if taken == Taken::Yes {
        sink.filter.control.release();
    }
    result
}

fn call_connect(sink: Ptr<Pin>) -> Nt {
    let Some(connect) = sink.dispatch().and_then(|d| d.Connect) else { return Ok(()) };
    let call = || crate::call!("AVStrMiniPinConnect", connect(sink.public_raw()));
    check(rules::pin_callback("KSPIN_DISPATCH.Connect", call))
}

/// The connection ends with the first of the two pins that closes. The IRP source gives back the sink's file object.
pub(crate) fn detach_peer(pin: Ptr<Pin>) {
    if let Some(peer) = pin.edit().peer.take() {
        let sink = if pin.public.Communication == SINK { pin } else { peer };
        let connected = sink.public.ConnectionIsExternal == 0;
        let taken = sink.filter.control.try_acquire();
        if connected && let Some(disconnect) = sink.dispatch().and_then(|d| d.Disconnect) {
            rules::void_pin_callback("KSPIN_DISPATCH.Disconnect", || {
                crate::call!("AVStrMiniPinDisconnect", disconnect(sink.public_raw()))
            });
        }
        if taken == Taken::Yes {
            sink.filter.control.release();
        }
        for end in [pin, peer] {
            end.edit().peer = None;
            end.edit().public.ConnectionIsExternal = 1;
        }
    }
    let file = std::mem::replace(&mut pin.edit().peer_file, core::ptr::null_mut());
    if let Some(file) = Ptr::of(file) {
        nt::dereference(file);
    }
}
