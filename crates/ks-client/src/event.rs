//! KS events: enable one, wait until the driver signals it, disable it.
//!
//! The driver keeps the address of the KSEVENTDATA, and disabling names the event by that address ("the location of the
//! original KSEVENTDATA structure"); so the memory lives as long as the event is enabled.

use crate::{Buffer, Error, Failure, Handle, Object, Request, bytes, bytes::Writer, identifier::Identifier};
use std::{rc::Rc, time::Duration};

/// An enabled event.
#[derive(Debug)]
pub struct Event {
    object: Rc<Object>,
    signal: Handle,
    /// KSEVENTDATA; taken when the event is disabled.
    data: Option<Buffer>,
    name: String,
}

impl Event {
    /// Enables an event, to be signalled by an event handle (KSEVENTF_EVENT_HANDLE).
    pub fn enable(object: &Rc<Object>, identifier: &Identifier) -> Result<Self, Error> {
        Self::enable_with(object, identifier, &[])
    }

    /// The same with what follows the KSEVENTDATA, as in KSEVENT_TIME_MARK.
    pub fn enable_with(object: &Rc<Object>, identifier: &Identifier, more: &[u8]) -> Result<Self, Error> {
        let failed = |failure| object.error(identifier, failure);
        let transport = object.transport();
        let signal = transport.create_event().map_err(failed)?;
        let mut event = Self { object: Rc::clone(object), signal, data: None, name: identifier.to_string() };
        let mut request = Request::new(object.handle(), identifier.code());
        let data = Writer::default().u32(ks_sys::KSEVENTF_EVENT_HANDLE).align(8).u64(signal.0).u64(0).u64(0);
        let data = data.bytes(more).done();
        request.input = bytes::buffer(&**transport, &identifier.to_bytes(), 8).map_err(failed)?;
        request.output = bytes::buffer(&**transport, &data, 8).map_err(failed)?;
        let done = object.finish(request).map_err(failed)?;
        if !done.status.is_success() {
            return Err(failed(done.status.into()));
        }
        event.data = done.request.output;
        Ok(event)
    }

    /// Waits until it is signalled: true; or `timeout` has passed: false.
    pub fn wait(&self, timeout: Duration) -> Result<bool, Error> {
        let waited = self.object.transport().wait_event(self.signal, timeout);
        waited.map_err(|failure| self.object.error(&self.name, failure))
    }

    /// Disables it.
    pub fn disable(mut self) -> Result<(), Error> {
        self.disable_now()
            .map_err(|failure| self.object.error(format!("disable after: {}", self.name), failure))
    }

    fn disable_now(&mut self) -> Result<(), Failure> {
        let Some(data) = self.data.take() else { return Ok(()) };
        let mut request = Request::new(self.object.handle(), ks_sys::IOCTL_KS_DISABLE_EVENT);
        request.input = Some(data);
        let done = self.object.finish(request)?;
        if done.status.is_success() { Ok(()) } else { Err(done.status.into()) }
    }
}

impl Drop for Event {
    fn drop(&mut self) {
        let _ = self.disable_now();
        let _ = self.object.transport().close(self.signal);
    }
}
