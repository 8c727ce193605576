//! What a property, method or event is asked of: a filter, or a pin.
//!
//! KSPROPSETID_Pin is the filter's, about a pin factory; every other set belongs to a pin that exists, so one is created
//! when it is first needed, in the format that its first range gives.

use crate::address::Address;
use crate::formats;
use crate::names::{Item, Kind};
use crate::session::Session;
use crate::value;
use anyhow::Result;
use ks_client::{Connect, GUID, Identifier, NtStatus, Object, Pin, PinFactory, State};
use std::cell::OnceCell;
use std::rc::Rc;

pub(crate) struct Target {
    // Fields drop in this order: the pin goes before its filter.
    pin: OnceCell<Pin>,
    factory: Option<PinFactory>,
    filter: ks_client::Filter,
}

/// More than any property of KS needs; what a driver is offered when it does not tell its size.
const LARGEST: usize = 4096;

impl Target {
    pub(crate) fn open(session: &Session, address: &Address) -> Result<Self> {
        let filter = address.filter(session)?;
        let factory = match address.pin {
            Some(_) => Some(address.pin(&filter)?),
            None => None,
        };
        Ok(Self { pin: OnceCell::new(), factory, filter })
    }

    pub(crate) fn name(&self) -> String {
        match &self.factory {
            Some(factory) => format!("{}/{}", self.filter.name(), factory.label()),
            None => self.filter.name().to_owned(),
        }
    }

    /// The object that has a set, and the identifier as it takes it.
    fn addressed(&self, identifier: Identifier) -> Result<(&Object, Identifier)> {
        match &self.factory {
            None => Ok((self.filter.object(), identifier)),
            Some(factory) if identifier.set == ks_sys::KSPROPSETID_Pin => {
                Ok((self.filter.object(), identifier.of_pin(factory.id)))
            }
            Some(factory) => Ok((self.pin(factory)?.object(), identifier)),
        }
    }

    fn pin(&self, factory: &PinFactory) -> Result<&Pin> {
        if self.pin.get().is_none() {
            let format = formats::choose(&self.filter, factory, None)?;
            let pin = self.filter.create_pin(&Connect::new(factory.id, &format))?;
            return Ok(self.pin.get_or_init(|| pin));
        }
        Ok(self.pin.get().expect("set just now, or before"))
    }

    pub(crate) fn get(&self, item: Item) -> Result<Vec<u8>> {
        let (object, identifier) = self.addressed(Identifier::get(item.set, item.id))?;
        match object.get(&identifier) {
            // A handler that wants room before it says how much: it gets all the room there is.
            Err(error) if error.status() == Some(NtStatus::BUFFER_TOO_SMALL) => {
                Ok(object.get_up_to(&identifier, LARGEST)?)
            }
            answer => Ok(answer?),
        }
    }

    pub(crate) fn set(&self, item: Item, value: &[u8]) -> Result<()> {
        let (object, identifier) = self.addressed(Identifier::set(item.set, item.id))?;
        Ok(object.set(&identifier, value)?)
    }

    /// Calls a method: its buffer goes in, and comes back as the driver left it.
    pub(crate) fn call(&self, item: Item, value: &[u8]) -> Result<Vec<u8>> {
        let method = Identifier::method(item.set, item.id, ks_sys::KSMETHOD_TYPE_SEND);
        let (object, identifier) = self.addressed(method)?;
        Ok(object.exchange(&identifier, value)?)
    }

    /// Steps the pin to a state.
    pub(crate) fn go(&self, target: State) -> Result<()> {
        let Some(factory) = &self.factory else {
            anyhow::bail!("{} is a filter, and only pins have states: name one, FILTER/PIN", self.name());
        };
        step(self.pin(factory)?, target)
    }

    /// Steps the pin down, if one was created: it is closed in STOP, whatever state it was set to.
    pub(crate) fn rest(&self) -> Result<()> {
        self.pin.get().map_or(Ok(()), |pin| step(pin, State::Stop))
    }

    /// The sets that the object has of a kind: a SETSUPPORT query of GUID_NULL. The filter's, and the pin's if one is named.
    pub(crate) fn sets(&self, kind: Kind) -> Result<Vec<GUID>> {
        let none = GUID::from_u128(0);
        let (object, identifier) =
            self.addressed(kind.identifier(none, 0, ks_sys::KSPROPERTY_TYPE_SETSUPPORT))?;
        let answer = ks_client::if_supported(object.get(&identifier))?.unwrap_or_default();
        Ok(answer.as_chunks::<16>().0.iter().map(value::guid).collect())
    }

    /// What an event is enabled on: the pin if one is named, else the filter.
    pub(crate) fn shared_object(&self) -> Result<Rc<Object>> {
        match &self.factory {
            Some(factory) => Ok(self.pin(factory)?.shared_object()),
            None => Ok(self.filter.shared_object()),
        }
    }

    /// What may be done with an item: the flags that a BASICSUPPORT query answers; None if the object has no such item.
    pub(crate) fn support(&self, kind: Kind, item: Item) -> Result<Option<u32>> {
        let (object, identifier) =
            self.addressed(kind.identifier(item.set, item.id, ks_sys::KSPROPERTY_TYPE_BASICSUPPORT))?;
        let answer = match object.get_up_to(&identifier, 4) {
            Err(error) if error.status().is_some() => return Ok(None),
            answer => answer?,
        };
        Ok(Some(answer.try_into().map_or(0, u32::from_le_bytes)))
    }
}

fn step(pin: &Pin, target: State) -> Result<()> {
    let mut state = pin.state()?;
    while let Some(next) = state.step_towards(target) {
        pin.set_state(next)?;
        state = next;
    }
    Ok(())
}

impl Kind {
    /// A request of this kind. KSPROPERTY_TYPE_, KSMETHOD_TYPE_ and KSEVENT_TYPE_ share their support flags.
    fn identifier(self, set: GUID, id: u32, flags: u32) -> Identifier {
        match self {
            Self::Property => Identifier::get(set, id).with_flags(flags),
            Self::Method => Identifier::method(set, id, flags),
            Self::Event => Identifier::event(set, id).with_flags(flags),
        }
    }
}
