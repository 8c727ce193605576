//! KSIDENTIFIER: the set, the item and the verb of every KS request (KSPROPERTY, KSMETHOD and KSEVENT are the same).
//!
//! A request may carry more after it, as KSP_PIN does; and each knows its IOCTL and prints its name.

use crate::{GUID, bytes::Writer};
use std::fmt;

/// What a request asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Identifier {
    kind: Kind,
    pub set: GUID,
    pub id: u32,
    pub flags: u32,
    /// What follows the 24 bytes.
    pub rest: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Property,
    Method,
    Event,
}

impl Identifier {
    /// KSPROPERTY with KSPROPERTY_TYPE_GET.
    #[must_use]
    pub fn get(set: GUID, id: u32) -> Self {
        Self { kind: Kind::Property, set, id, flags: ks_sys::KSPROPERTY_TYPE_GET, rest: Vec::new() }
    }

    /// KSPROPERTY with KSPROPERTY_TYPE_SET.
    #[must_use]
    pub fn set(set: GUID, id: u32) -> Self {
        Self { flags: ks_sys::KSPROPERTY_TYPE_SET, ..Self::get(set, id) }
    }

    /// KSMETHOD.
    #[must_use]
    pub fn method(set: GUID, id: u32, flags: u32) -> Self {
        Self { kind: Kind::Method, flags, ..Self::get(set, id) }
    }

    /// KSEVENT with KSEVENT_TYPE_ENABLE.
    #[must_use]
    pub fn event(set: GUID, id: u32) -> Self {
        Self { kind: Kind::Event, flags: ks_sys::KSEVENT_TYPE_ENABLE, ..Self::get(set, id) }
    }

    /// The same with other flags: a support query.
    #[must_use]
    pub fn with_flags(self, flags: u32) -> Self {
        Self { flags, ..self }
    }

    /// KSP_PIN: the property of a pin factory, asked of the filter.
    #[must_use]
    pub fn of_pin(self, pin: u32) -> Self {
        Self { rest: Writer::default().u32(pin).u32(0).done(), ..self }
    }

    /// The same with more bytes at the end.
    #[must_use]
    pub fn followed_by(mut self, bytes: &[u8]) -> Self {
        self.rest.extend(bytes);
        self
    }

    pub(crate) fn code(&self) -> u32 {
        match self.kind {
            Kind::Property => ks_sys::IOCTL_KS_PROPERTY,
            Kind::Method => ks_sys::IOCTL_KS_METHOD,
            Kind::Event => ks_sys::IOCTL_KS_ENABLE_EVENT,
        }
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        Writer::default().guid(&self.set).u32(self.id).u32(self.flags).bytes(&self.rest).done()
    }

    /// The name in ks.h of the item, if it is one that this crate asks for.
    fn known_name(&self) -> Option<&'static str> {
        let named = |&&(set, id, _): &&(GUID, u32, &str)| set == self.set && id == self.id;
        NAMES.iter().find(named).map(|&(_, _, name)| name)
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.kind {
            Kind::Property if self.flags & ks_sys::KSPROPERTY_TYPE_SET != 0 => "set",
            Kind::Property => "get",
            Kind::Method => "call",
            Kind::Event => "enable",
        };
        match self.known_name() {
            Some(name) => write!(f, "{verb} {name}"),
            None => write!(f, "{verb} item {} of {{{}}}", self.id, self.set),
        }
    }
}

macro_rules! names {
    ($($set:ident: $($id:ident)*;)*) => {
        &[$($((ks_sys::$set, ks_sys::$id as u32, stringify!($id)),)*)*]
    };
}

static NAMES: &[(GUID, u32, &str)] = names! {
    KSPROPSETID_Pin:
        KSPROPERTY_PIN_CINSTANCES KSPROPERTY_PIN_CTYPES KSPROPERTY_PIN_DATAFLOW KSPROPERTY_PIN_DATARANGES
        KSPROPERTY_PIN_DATAINTERSECTION KSPROPERTY_PIN_INTERFACES KSPROPERTY_PIN_MEDIUMS
        KSPROPERTY_PIN_COMMUNICATION KSPROPERTY_PIN_GLOBALCINSTANCES KSPROPERTY_PIN_NECESSARYINSTANCES
        KSPROPERTY_PIN_PHYSICALCONNECTION KSPROPERTY_PIN_CATEGORY KSPROPERTY_PIN_NAME
        KSPROPERTY_PIN_CONSTRAINEDDATARANGES KSPROPERTY_PIN_PROPOSEDATAFORMAT;
    KSPROPSETID_Connection:
        KSPROPERTY_CONNECTION_STATE KSPROPERTY_CONNECTION_PRIORITY KSPROPERTY_CONNECTION_DATAFORMAT
        KSPROPERTY_CONNECTION_ALLOCATORFRAMING KSPROPERTY_CONNECTION_PROPOSEDATAFORMAT
        KSPROPERTY_CONNECTION_ACQUIREORDERING KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX
        KSPROPERTY_CONNECTION_STARTAT;
    KSPROPSETID_Stream:
        KSPROPERTY_STREAM_ALLOCATOR KSPROPERTY_STREAM_QUALITY KSPROPERTY_STREAM_MASTERCLOCK
        KSPROPERTY_STREAM_PIPE_ID;
    KSPROPSETID_StreamAllocator: KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE KSPROPERTY_STREAMALLOCATOR_STATUS;
    KSPROPSETID_Clock:
        KSPROPERTY_CLOCK_TIME KSPROPERTY_CLOCK_PHYSICALTIME KSPROPERTY_CLOCK_CORRELATEDTIME
        KSPROPERTY_CLOCK_CORRELATEDPHYSICALTIME KSPROPERTY_CLOCK_RESOLUTION KSPROPERTY_CLOCK_STATE;
    KSMETHODSETID_StreamAllocator: KSMETHOD_STREAMALLOCATOR_ALLOC KSMETHOD_STREAMALLOCATOR_FREE;
    KSEVENTSETID_Connection:
        KSEVENT_CONNECTION_POSITIONUPDATE KSEVENT_CONNECTION_DATADISCONTINUITY
        KSEVENT_CONNECTION_TIMEDISCONTINUITY KSEVENT_CONNECTION_PRIORITY KSEVENT_CONNECTION_ENDOFSTREAM;
    KSEVENTSETID_Clock: KSEVENT_CLOCK_INTERVAL_MARK KSEVENT_CLOCK_POSITION_MARK;
    KSEVENTSETID_StreamAllocator: KSEVENT_STREAMALLOCATOR_FREEFRAME;
};
