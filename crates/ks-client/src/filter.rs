//! A filter and its pin factories: what KSPROPSETID_Pin says before any pin exists, and the creation of pins.

use crate::{
    Access, DataFormat, Error, GUID, Handle, Object, Pin, Transport,
    bytes::{self, Writer},
    error::if_supported,
    identifier::Identifier,
    name,
};
use std::rc::Rc;

/// An open filter.
#[derive(Debug, Clone)]
pub struct Filter {
    object: Rc<Object>,
}

/// KSPIN_DATAFLOW.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DataFlow {
    In,
    Out,
}

/// KSPIN_COMMUNICATION: the direction of IRPs, not of data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Communication {
    None,
    /// Receives IRPs: what a user-mode client can connect to.
    Sink,
    /// Sends IRPs.
    Source,
    /// Either, as the connection asks.
    Both,
    Bridge,
}

/// KSPIN_INTERFACE or KSPIN_MEDIUM: a set and an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Identity {
    pub set: GUID,
    pub id: u32,
    pub flags: u32,
}

impl Identity {
    /// KSINTERFACESETID_Standard, KSINTERFACE_STANDARD_STREAMING.
    pub const STANDARD_STREAMING: Self = Self { set: ks_sys::KSINTERFACESETID_Standard, id: 0, flags: 0 };
    /// KSMEDIUMSETID_Standard, KSMEDIUM_TYPE_ANYINSTANCE.
    pub const STANDARD_MEDIUM: Self = Self { set: ks_sys::KSMEDIUMSETID_Standard, id: 0, flags: 0 };

    fn read(bytes: &[u8; 24]) -> Self {
        Self {
            set: bytes::guid_at(bytes, 0).unwrap_or_default(),
            id: bytes::u32_at(bytes, 16).unwrap_or_default(),
            flags: bytes::u32_at(bytes, 20).unwrap_or_default(),
        }
    }
}

/// A pin factory as its filter describes it.
#[derive(Clone, Debug)]
pub struct PinFactory {
    pub id: u32,
    /// KSPROPERTY_PIN_NAME, if the filter gives one.
    pub name: Option<String>,
    pub category: Option<GUID>,
    pub data_flow: DataFlow,
    pub communication: Communication,
    /// Current and possible instances; `u32::MAX` is KSINSTANCE_INDETERMINATE.
    pub instances: (u32, u32),
    pub interfaces: Vec<Identity>,
    pub mediums: Vec<Identity>,
    pub data_ranges: Vec<DataFormat>,
}

impl PinFactory {
    /// The name, or the number.
    #[must_use]
    pub fn label(&self) -> String {
        self.name.clone().unwrap_or_else(|| format!("pin factory {}", self.id))
    }

    /// Whether both ends of a kernel connection could keep the standard interface and medium, without which there is
    /// neither the standard transport nor a pipe.
    #[must_use]
    pub fn has_standard_transport(&self) -> bool {
        self.interfaces.contains(&Identity::STANDARD_STREAMING)
            && self.mediums.contains(&Identity::STANDARD_MEDIUM)
    }
}

/// How a pin is created: KSPIN_CONNECT.
#[derive(Clone, Debug)]
pub struct Connect<'a> {
    pub pin: u32,
    pub format: &'a DataFormat,
    /// NULL: the client itself is the other end, or this is the sink of a kernel connection.
    pub to: Handle,
    pub interface: Identity,
    pub medium: Identity,
}

impl<'a> Connect<'a> {
    /// The usual one: standard streaming over the standard medium, the client at the other end.
    #[must_use]
    pub fn new(pin: u32, format: &'a DataFormat) -> Self {
        let (interface, medium) = (Identity::STANDARD_STREAMING, Identity::STANDARD_MEDIUM);
        Self { pin, format, to: Handle::NULL, interface, medium }
    }

    fn to_bytes(&self) -> Vec<u8> {
        let identity = |writer: Writer, it: Identity| writer.guid(&it.set).u32(it.id).u32(it.flags);
        identity(identity(Writer::default(), self.interface), self.medium)
            .u32(self.pin)
            .align(8)
            .u64(self.to.0)
            .u32(ks_sys::KSPRIORITY_NORMAL)
            .u32(1)
            .bytes(self.format.bytes())
            .done()
    }
}

impl Filter {
    /// Opens a filter by the link of its device interface. `name` is what messages call it.
    pub fn open(transport: &Rc<dyn Transport>, link: &str, name: &str) -> Result<Self, Error> {
        Ok(Self { object: Rc::new(Object::open_interface(transport, link, name)?) })
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

    /// KSPROPERTY_PIN_CTYPES.
    pub fn pin_count(&self) -> Result<u32, Error> {
        self.object.get_u32(&Identifier::get(ks_sys::KSPROPSETID_Pin, ks_sys::KSPROPERTY_PIN_CTYPES))
    }

    /// Every pin factory.
    pub fn pins(&self) -> Result<Vec<PinFactory>, Error> {
        (0..self.pin_count()?).map(|id| self.pin(id)).collect()
    }

    /// What the filter says about one pin factory.
    pub fn pin(&self, id: u32) -> Result<PinFactory, Error> {
        Ok(PinFactory {
            id,
            name: self.pin_name(id)?,
            category: self.category(id)?,
            data_flow: self.data_flow(id)?,
            communication: self.communication(id)?,
            instances: self.instances(id)?,
            interfaces: self.identities(id, ks_sys::KSPROPERTY_PIN_INTERFACES)?,
            mediums: self.identities(id, ks_sys::KSPROPERTY_PIN_MEDIUMS)?,
            data_ranges: self.data_ranges(id)?,
        })
    }

    /// KSPROPERTY_PIN_DATAINTERSECTION: the format that the pin makes of the first of `ranges` that it can serve.
    pub fn intersect(&self, pin: u32, ranges: &[DataFormat]) -> Result<DataFormat, Error> {
        let identifier = pin_property(ks_sys::KSPROPERTY_PIN_DATAINTERSECTION)
            .of_pin(pin)
            .followed_by(&range_list(ranges));
        let answer = self.object.get(&identifier)?;
        let len = answer.len();
        DataFormat::new(answer)
            .ok_or_else(|| self.malformed(&identifier, format!("{len} bytes are not a KSDATAFORMAT")))
    }

    /// Creates a pin. Access follows the data: GENERIC_READ where it flows out, GENERIC_WRITE where it flows in.
    pub fn create_pin(&self, connect: &Connect<'_>) -> Result<Pin, Error> {
        let data_flow = self.data_flow(connect.pin)?;
        let access = match data_flow {
            DataFlow::In => Access::GENERIC_WRITE,
            DataFlow::Out => Access::GENERIC_READ,
        };
        let own_name = self.pin_name(connect.pin)?.unwrap_or_else(|| format!("pin {}", connect.pin));
        let name = format!("{own_name} of {}", self.name());
        let object = self.object.create(name::PIN, &connect.to_bytes(), access, &name)?;
        Ok(Pin::new(object, self.clone(), connect.pin, &own_name, data_flow))
    }

    /// The pin's name. One without a name in the registry refuses with one of many statuses, none of which is an error
    /// here. A name that is only a GUID is one of ksmedia.h's, which several pins of a filter may share: it gets the pin's number.
    fn pin_name(&self, pin: u32) -> Result<Option<String>, Error> {
        let name = match self.object.get(&pin_property(ks_sys::KSPROPERTY_PIN_NAME).of_pin(pin)) {
            Ok(text) => utf16(&text),
            Err(error) if error.status().is_some() => return Ok(None),
            Err(error) => return Err(error),
        };
        Ok(match GUID::parse(&name) {
            Some(guid) => {
                PIN_NAMES.iter().find(|(known, _)| *known == guid).map(|&(_, name)| format!("{name} ({pin})"))
            }
            None => Some(name).filter(|name| !name.is_empty()),
        })
    }

    fn category(&self, pin: u32) -> Result<Option<GUID>, Error> {
        let identifier = pin_property(ks_sys::KSPROPERTY_PIN_CATEGORY).of_pin(pin);
        let guid = if_supported(self.object.get_exactly::<16>(&identifier))?;
        Ok(guid.and_then(|guid| bytes::guid_at(&guid, 0)))
    }

    fn data_flow(&self, pin: u32) -> Result<DataFlow, Error> {
        let identifier = pin_property(ks_sys::KSPROPERTY_PIN_DATAFLOW).of_pin(pin);
        match self.object.get_u32(&identifier)? {
            1 => Ok(DataFlow::In),
            2 => Ok(DataFlow::Out),
            other => Err(self.malformed(&identifier, format!("{other} is no KSPIN_DATAFLOW"))),
        }
    }

    fn communication(&self, pin: u32) -> Result<Communication, Error> {
        let identifier = pin_property(ks_sys::KSPROPERTY_PIN_COMMUNICATION).of_pin(pin);
        match self.object.get_u32(&identifier)? {
            0 => Ok(Communication::None),
            1 => Ok(Communication::Sink),
            2 => Ok(Communication::Source),
            3 => Ok(Communication::Both),
            4 => Ok(Communication::Bridge),
            other => Err(self.malformed(&identifier, format!("{other} is no KSPIN_COMMUNICATION"))),
        }
    }

    fn instances(&self, pin: u32) -> Result<(u32, u32), Error> {
        let both: [u8; 8] =
            self.object.get_exactly(&pin_property(ks_sys::KSPROPERTY_PIN_CINSTANCES).of_pin(pin))?;
        let [possible, current] = [0, 4].map(|offset| bytes::u32_at(&both, offset).unwrap_or_default());
        Ok((current, possible))
    }

    fn identities(&self, pin: u32, id: u32) -> Result<Vec<Identity>, Error> {
        let identifier = pin_property(id).of_pin(pin);
        let entries = bytes::fixed_entries::<24>(&self.object.get(&identifier)?)
            .ok_or_else(|| self.malformed(&identifier, "the KSMULTIPLE_ITEM does not add up".into()))?;
        Ok(entries.iter().map(Identity::read).collect())
    }

    fn data_ranges(&self, pin: u32) -> Result<Vec<DataFormat>, Error> {
        let identifier = pin_property(ks_sys::KSPROPERTY_PIN_DATARANGES).of_pin(pin);
        bytes::sized_entries(&self.object.get(&identifier)?)
            .and_then(|entries| entries.into_iter().map(DataFormat::new).collect())
            .ok_or_else(|| self.malformed(&identifier, "the list of data ranges does not add up".into()))
    }

    fn malformed(&self, identifier: &Identifier, problem: String) -> Error {
        Error::malformed(self.name(), &identifier.to_string(), problem)
    }
}

/// The names that ksmedia.h gives pins (PINNAME_…), as Windows shows them.
const PIN_NAMES: [(GUID, &str); 4] = [
    (ks_sys::PINNAME_VIDEO_CAPTURE, "Capture"),
    (ks_sys::PINNAME_VIDEO_PREVIEW, "Preview"),
    (ks_sys::PINNAME_VIDEO_STILL, "Still"),
    (ks_sys::PINNAME_VIDEO_VBI, "VBI"),
];

fn pin_property(id: u32) -> Identifier {
    Identifier::get(ks_sys::KSPROPSETID_Pin, id)
}

/// KSMULTIPLE_ITEM and the ranges, each on a multiple of 8.
fn range_list(ranges: &[DataFormat]) -> Vec<u8> {
    let body = ranges.iter().fold(Writer::default(), |list, range| list.align(8).bytes(range.bytes())).done();
    Writer::default().u32(8 + body.len() as u32).u32(ranges.len() as u32).bytes(&body).done()
}

/// A zero-terminated UTF-16 text.
fn utf16(bytes: &[u8]) -> String {
    let (units, _) = bytes.as_chunks::<2>();
    let text = units.iter().map(|&unit| u16::from_le_bytes(unit)).take_while(|&unit| unit != 0);
    char::decode_utf16(text).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
