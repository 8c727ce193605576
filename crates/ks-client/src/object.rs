//! An open KS object: a handle that answers properties, methods and events, and closes itself.
//!
//! `KsSynchronousDeviceControl` is the model: a request is sent, waited for, and its bytes come back. Every request
//! has the client's time limit; one that is over it is cancelled and reported, so that a driver that never answers
//! cannot hang a tool.

use crate::{
    Access, Done, Error, Failure, Handle, Name, NtStatus, Request, Transport, bytes, identifier::Identifier,
};
use std::{cell::Cell, fmt, rc::Rc, time::Duration};

/// How long a driver may take for one request before the client gives up.
pub const TIME_LIMIT: Duration = Duration::from_secs(10);

/// What KS aligns its structures to.
const ALIGNMENT: usize = 16;

/// An open object. Dropping it closes the handle; [`Object::close`] does so and says how it went.
pub struct Object {
    transport: Rc<dyn Transport>,
    handle: Cell<Handle>,
    name: String,
}

impl Object {
    /// Opens a device interface.
    pub fn open_interface(transport: &Rc<dyn Transport>, link: &str, name: &str) -> Result<Self, Error> {
        Self::open(transport, Name::Interface(link), Access::GENERIC_READ_WRITE, name)
    }

    /// Opens an object relative to this one: a pin of a filter, an allocator or a clock of a pin.
    pub fn create(&self, class: &str, parameters: &[u8], access: Access, name: &str) -> Result<Self, Error> {
        let relative = crate::name::create(class, parameters);
        let name_of_it = Name::Relative { parent: self.handle(), name: &relative };
        Self::open(&self.transport, name_of_it, access, name)
    }

    fn open(
        transport: &Rc<dyn Transport>,
        what: Name<'_>,
        access: Access,
        name: &str,
    ) -> Result<Self, Error> {
        let handle = transport.open(what, access).map_err(|failure| request_error(name, "open", failure))?;
        Ok(Self { transport: Rc::clone(transport), handle: Cell::new(handle), name: name.into() })
    }

    #[must_use]
    pub fn handle(&self) -> Handle {
        self.handle.get()
    }

    /// What people call it; every error about it begins with this.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    #[must_use]
    pub fn transport(&self) -> &Rc<dyn Transport> {
        &self.transport
    }

    /// Closes the handle now.
    pub fn close(self) -> Result<(), Error> {
        self.close_handle().map_err(|failure| request_error(&self.name, "close", failure))
    }

    /// Closes the handle of an object that nothing else uses any more.
    pub(crate) fn close_shared(object: Rc<Self>) -> Result<(), Error> {
        match Rc::try_unwrap(object) {
            Ok(object) => object.close(),
            Err(object) => {
                Err(Error::impossible(object.name(), "it is still in use, so it cannot be closed"))
            }
        }
    }

    fn close_handle(&self) -> Result<(), Failure> {
        match self.handle.replace(Handle::NULL) {
            Handle::NULL => Ok(()),
            handle => self.transport.close(handle),
        }
    }

    /// Reads a value whose size the driver knows: asks for the size, then for the value.
    pub fn get(&self, identifier: &Identifier) -> Result<Vec<u8>, Error> {
        let (code, input) = (identifier.code(), identifier.to_bytes());
        let sized = self.send(code, &input, &[]).map_err(|failure| self.error(identifier, failure))?;
        match sized.status {
            // A value of no bytes: an empty list.
            NtStatus::BUFFER_OVERFLOW if sized.information == 0 => Ok(Vec::new()),
            NtStatus::BUFFER_OVERFLOW => self.get_up_to(identifier, sized.information),
            NtStatus::SUCCESS => Ok(Vec::new()),
            status => Err(self.error(identifier, status.into())),
        }
    }

    /// Reads a value of at most `len` bytes; gives the bytes that the driver wrote.
    pub fn get_up_to(&self, identifier: &Identifier, len: usize) -> Result<Vec<u8>, Error> {
        self.exchange(identifier, &vec![0; len])
    }

    /// Sends a request whose buffer goes in and comes back changed, as a method's does; gives the bytes that the driver wrote.
    pub fn exchange(&self, identifier: &Identifier, value: &[u8]) -> Result<Vec<u8>, Error> {
        let done = self.control(identifier, value)?;
        let mut value = done.request.output.as_deref().map(<[u8]>::to_vec).unwrap_or_default();
        value.truncate(done.information);
        Ok(value)
    }

    /// Reads a value of exactly `N` bytes.
    pub fn get_exactly<const N: usize>(&self, identifier: &Identifier) -> Result<[u8; N], Error> {
        let value = self.get_up_to(identifier, N)?;
        <[u8; N]>::try_from(value.as_slice()).map_err(|_| {
            let problem = format!("{} bytes where {N} were expected", value.len());
            Error::malformed(&self.name, &identifier.to_string(), problem)
        })
    }

    pub fn get_u32(&self, identifier: &Identifier) -> Result<u32, Error> {
        self.get_exactly(identifier).map(u32::from_le_bytes)
    }

    /// Writes a value.
    pub fn set(&self, identifier: &Identifier, value: &[u8]) -> Result<(), Error> {
        self.control(identifier, value).map(|_| ())
    }

    /// Sends a request and expects success.
    pub(crate) fn control(&self, identifier: &Identifier, value: &[u8]) -> Result<Done, Error> {
        let done = self
            .send(identifier.code(), &identifier.to_bytes(), value)
            .map_err(|failure| self.error(identifier, failure))?;
        if done.status.is_success() { Ok(done) } else { Err(self.error(identifier, done.status.into())) }
    }

    /// Sends a request and waits for its end, whatever that is: for who passes requests of others on.
    pub fn pass_on(&self, identifier: &Identifier, value: &[u8]) -> Result<Done, Error> {
        self.send(identifier.code(), &identifier.to_bytes(), value)
            .map_err(|failure| self.error(identifier, failure))
    }

    /// Sends any device control and waits for its end, whatever that is.
    pub fn send(&self, code: u32, input: &[u8], output: &[u8]) -> Result<Done, Failure> {
        let mut request = Request::new(self.handle(), code);
        request.input = bytes::buffer(&*self.transport, input, ALIGNMENT)?;
        request.output = bytes::buffer(&*self.transport, output, ALIGNMENT)?;
        self.finish(request)
    }

    /// Sends a request that is ready and waits for its end.
    pub(crate) fn finish(&self, request: Request) -> Result<Done, Failure> {
        let ticket = self.transport.submit(request)?;
        if let Some(done) = self.transport.wait(&[ticket], TIME_LIMIT)? {
            return Ok(done);
        }
        self.transport.cancel(ticket)?;
        self.transport.wait(&[ticket], TIME_LIMIT)?;
        Err(Failure::TimedOut(TIME_LIMIT))
    }

    pub(crate) fn error(&self, operation: impl fmt::Display, failure: Failure) -> Error {
        request_error(&self.name, &operation.to_string(), failure)
    }
}

fn request_error(object: &str, operation: &str, failure: Failure) -> Error {
    Error::Request { object: object.into(), operation: operation.into(), failure }
}

impl Drop for Object {
    fn drop(&mut self) {
        // Closing by drop is the way of every failed construction: there is nobody left to tell.
        let _ = self.close_handle();
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?})", self.name, self.handle())
    }
}
