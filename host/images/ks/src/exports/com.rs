//! COM: outer unknowns, aggregation, interfaces of the other end of a connection.

use ks_sys::*;

use crate::com;
use crate::filter::Filter;
use crate::object::{self, Object};
use crate::pin::Pin;
use crate::ptr::{self, Ptr};
use crate::status::{INVALID_PARAMETER, UNSUCCESSFUL, code};

machine::exports! { pub(crate) EXPORTS;
    KsGetOuterUnknown, PASSIVE_LEVEL;
    KsRegisterAggregatedClientUnknown, PASSIVE_LEVEL;
    KsPinGetConnectedPinInterface, PASSIVE_LEVEL;
    KsPinGetConnectedFilterInterface, PASSIVE_LEVEL;
}

windows_abi! {
    pub(crate) unsafe fn KsGetOuterUnknown(Object: PVOID) -> PUNKNOWN {
        com::of(object::any(Object, "KsGetOuterUnknown")).map_or(core::ptr::null_mut(), |face| face.raw().cast())
    }

    /// "Returns the newly created aggregate object": the outer unknown.
    pub(crate) unsafe fn KsRegisterAggregatedClientUnknown(Object: PVOID, ClientUnknown: PUNKNOWN) -> PUNKNOWN {
        let head = object::any(Object, "KsRegisterAggregatedClientUnknown");
        com::register(head, ClientUnknown);
        com::of(head).map_or(core::ptr::null_mut(), |face| face.raw().cast())
    }

    pub(crate) unsafe fn KsPinGetConnectedPinInterface(Pin: PKSPIN, InterfaceId: *const GUID, Interface: *mut PVOID) -> NTSTATUS {
        let pin = Pin::of(Pin, "KsPinGetConnectedPinInterface");
        let asked = ptr::read(InterfaceId).ok_or(INVALID_PARAMETER);
        code(asked.and_then(|id| match pin.peer {
            Some(peer) => com::query(Pin::head(peer), &id, Interface.cast()),
            None => com::query_external(Ptr::of(pin.peer_file.cast_const()), &id, Interface.cast()),
        }))
    }

    /// Of a pin outside AVStream the engine holds the pin's file object only, so its filter is not reached.
    pub(crate) unsafe fn KsPinGetConnectedFilterInterface(Pin: PKSPIN, InterfaceId: *const GUID, Interface: *mut PVOID) -> NTSTATUS {
        let pin = Pin::of(Pin, "KsPinGetConnectedFilterInterface");
        let asked = ptr::read(InterfaceId).ok_or(INVALID_PARAMETER);
        code(asked.and_then(|id| {
            let peer = pin.peer.ok_or(UNSUCCESSFUL)?;
            com::query(Filter::head(peer.filter), &id, Interface.cast())
        }))
    }
}
