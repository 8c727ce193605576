//! A pin: its state, its format, what it says about frames, and the allocators it makes and takes.

use crate::{
    Access, Allocator, DataFlow, DataFormat, Error, Filter, Handle, Object, error::if_supported,
    identifier::Identifier, name,
};
use framing::{
    Framing,
    wire::{RawFraming, RawFramingEx},
};
use std::{fmt, rc::Rc};

/// KSSTATE, in the order in which it is stepped.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum State {
    Stop,
    Acquire,
    Pause,
    Run,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Stop, Self::Acquire, Self::Pause, Self::Run];

    /// From the number of a KSSTATE.
    pub(crate) fn from_ksstate(value: u32) -> Option<Self> {
        Self::ALL.get(value as usize).copied()
    }

    /// The next state on the way to `target`; None once there.
    #[must_use]
    pub fn step_towards(self, target: Self) -> Option<Self> {
        let index = self as usize;
        match self.cmp(&target) {
            std::cmp::Ordering::Less => Self::ALL.get(index + 1).copied(),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Self::ALL.get(index - 1).copied(),
        }
    }
}

/// An open pin. It keeps its filter open: a pin's file object is subordinate to its filter's.
#[derive(Debug, Clone)]
pub struct Pin {
    object: Rc<Object>,
    filter: Filter,
    id: u32,
    own_name: Rc<str>,
    data_flow: DataFlow,
}

impl Pin {
    pub(crate) fn new(object: Object, filter: Filter, id: u32, own_name: &str, data_flow: DataFlow) -> Self {
        Self { object: Rc::new(object), filter, id, own_name: own_name.into(), data_flow }
    }

    #[must_use]
    pub fn object(&self) -> &Object {
        &self.object
    }

    /// The same, for what outlives a borrow: an enabled [`crate::Event`].
    #[must_use]
    pub fn shared_object(&self) -> Rc<Object> {
        Rc::clone(&self.object)
    }

    #[must_use]
    pub fn name(&self) -> &str {
        self.object.name()
    }

    #[must_use]
    pub fn handle(&self) -> Handle {
        self.object.handle()
    }

    #[must_use]
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// Its name without its filter's.
    #[must_use]
    pub fn own_name(&self) -> &str {
        &self.own_name
    }

    /// The pin factory it was made by.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.id
    }

    #[must_use]
    pub fn data_flow(&self) -> DataFlow {
        self.data_flow
    }

    /// Closes the handle now. Fails if a stream or a clone of the pin still uses it.
    pub fn close(self) -> Result<(), Error> {
        Object::close_shared(self.object)
    }

    /// KSPROPERTY_CONNECTION_STATE, as the pin reports it.
    pub fn state(&self) -> Result<State, Error> {
        let identifier = connection(ks_sys::KSPROPERTY_CONNECTION_STATE);
        let value = self.object.get_u32(&identifier)?;
        State::from_ksstate(value).ok_or_else(|| {
            Error::malformed(self.name(), &identifier.to_string(), format!("{value} is no KSSTATE"))
        })
    }

    /// Sets one state. Pins with the standard transport are stepped singly: [`crate::Graph`] knows the order.
    pub fn set_state(&self, state: State) -> Result<(), Error> {
        let identifier = set_connection(ks_sys::KSPROPERTY_CONNECTION_STATE);
        self.object.set(&identifier, &(state as u32).to_le_bytes())
    }

    /// KSPROPERTY_CONNECTION_DATAFORMAT.
    pub fn format(&self) -> Result<DataFormat, Error> {
        let identifier = connection(ks_sys::KSPROPERTY_CONNECTION_DATAFORMAT);
        DataFormat::new(self.object.get(&identifier)?)
            .ok_or_else(|| Error::malformed(self.name(), &identifier.to_string(), "no KSDATAFORMAT"))
    }

    pub fn set_format(&self, format: &DataFormat) -> Result<(), Error> {
        self.object.set(&set_connection(ks_sys::KSPROPERTY_CONNECTION_DATAFORMAT), format.bytes())
    }

    /// KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX as its bytes; None if the pin does not support it.
    pub fn framing_ex_bytes(&self) -> Result<Option<Vec<u8>>, Error> {
        let identifier = connection(ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX);
        let Some(bytes) = if_supported(self.object.get(&identifier))? else { return Ok(None) };
        match RawFramingEx::from_bytes(&bytes) {
            Ok(_) => Ok(Some(bytes)),
            Err(error) => Err(Error::malformed(self.name(), &identifier.to_string(), error.to_string())),
        }
    }

    /// KSPROPERTY_CONNECTION_ALLOCATORFRAMING, the old one; None if the pin does not support it.
    pub fn framing(&self) -> Result<Option<RawFraming>, Error> {
        let identifier = connection(ks_sys::KSPROPERTY_CONNECTION_ALLOCATORFRAMING);
        let answer = self.object.get_exactly::<{ framing::wire::FRAMING_BYTES }>(&identifier);
        let Some(bytes) = if_supported(answer)? else { return Ok(None) };
        RawFraming::from_bytes(&bytes)
            .map(Some)
            .map_err(|error| Error::malformed(self.name(), &identifier.to_string(), error.to_string()))
    }

    /// Whether the pin can provide an allocator: KSPROPERTY_STREAM_ALLOCATOR always reads as NULL, and "support is
    /// determined by whether the call returns successfully".
    pub fn supports_allocator(&self) -> Result<bool, Error> {
        let identifier = Identifier::get(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_ALLOCATOR);
        if_supported(self.object.get_exactly::<8>(&identifier)).map(|answer| answer.is_some())
    }

    /// Creates an allocator on the pin (KsCreateAllocator).
    pub fn create_allocator(&self, framing: &Framing) -> Result<Allocator, Error> {
        let name = format!("allocator on {}", self.name());
        let parameters = framing.to_raw().to_bytes();
        let object = self.object.create(name::ALLOCATOR, &parameters, Access::GENERIC_READ_WRITE, &name)?;
        Ok(Allocator::new(object))
    }

    /// KSPROPERTY_STREAM_ALLOCATOR: gives the pin the allocator to use, or none.
    pub fn set_allocator(&self, allocator: Option<&Allocator>) -> Result<(), Error> {
        let identifier = Identifier::set(ks_sys::KSPROPSETID_Stream, ks_sys::KSPROPERTY_STREAM_ALLOCATOR);
        let handle = allocator.map_or(Handle::NULL, Allocator::handle);
        self.object.set(&identifier, &handle.0.to_le_bytes())
    }

    /// KSPROPERTY_CONNECTION_ACQUIREORDERING: whether the pin must be acquired in order. Not implemented means no.
    pub fn acquire_ordering(&self) -> Result<bool, Error> {
        let identifier = connection(ks_sys::KSPROPERTY_CONNECTION_ACQUIREORDERING);
        Ok(if_supported(self.object.get_u32(&identifier))?.is_some_and(|value| value != 0))
    }
}

fn connection(id: u32) -> Identifier {
    Identifier::get(ks_sys::KSPROPSETID_Connection, id)
}

fn set_connection(id: u32) -> Identifier {
    Identifier::set(ks_sys::KSPROPSETID_Connection, id)
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stop => "STOP",
            Self::Acquire => "ACQUIRE",
            Self::Pause => "PAUSE",
            Self::Run => "RUN",
        })
    }
}
