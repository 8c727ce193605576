//! A transport that fails one request, whichever it is told to.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use ks_client::{
    Access, Buffer, Done, Failure, GUID, Handle, Interface, Name, NtStatus, Request, Ticket, Transport,
};

/// How a request fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It cannot be sent.
    NotSent,
    /// The driver refuses it, without having done anything.
    Refused,
}

/// Passes everything on, but for one request: an open, a device control, memory or an event.
pub struct Failing {
    inner: Rc<dyn Transport>,
    how: How,
    /// Requests until the one that fails; None: none is to fail.
    left: Cell<Option<usize>>,
    refused: RefCell<Vec<Done>>,
    open: RefCell<BTreeSet<Handle>>,
}

/// What a request ends with.
const FAILURE: NtStatus = NtStatus::INSUFFICIENT_RESOURCES;
/// Tickets of requests that were refused here, apart from those of the transport.
const OWN_TICKETS: u64 = 1 << 63;

impl Failing {
    #[must_use]
    pub fn new(inner: &Rc<dyn Transport>, how: How) -> Rc<Self> {
        Rc::new(Self {
            inner: Rc::clone(inner),
            how,
            left: Cell::new(None),
            refused: RefCell::default(),
            open: RefCell::default(),
        })
    }

    /// Lets the `n`-th request from now on fail, once.
    pub fn arm(&self, n: usize) {
        self.left.set(Some(n));
    }

    /// No request fails any more. Whether one has failed since [`Failing::arm`].
    pub fn disarm(&self) -> bool {
        self.left.take().is_none()
    }

    /// Handles that were opened here and are not closed.
    pub fn open_handles(&self) -> usize {
        self.open.borrow().len()
    }

    fn is_due(&self) -> bool {
        match self.left.get() {
            Some(0) => {
                self.left.set(None);
                true
            }
            left => {
                self.left.set(left.map(|left| left - 1));
                false
            }
        }
    }

    fn unless_due<T>(&self, then: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
        if self.is_due() { Err(FAILURE.into()) } else { then() }
    }

    fn opened(&self, opened: Result<Handle, Failure>) -> Result<Handle, Failure> {
        if let Ok(handle) = opened {
            self.open.borrow_mut().insert(handle);
        }
        opened
    }
}

impl Transport for Failing {
    fn interfaces(&self, category: &GUID) -> Result<Vec<Interface>, Failure> {
        self.inner.interfaces(category)
    }

    fn open(&self, name: Name<'_>, access: Access) -> Result<Handle, Failure> {
        self.opened(self.unless_due(|| self.inner.open(name, access)))
    }

    fn close(&self, handle: Handle) -> Result<(), Failure> {
        self.open.borrow_mut().remove(&handle);
        self.inner.close(handle)
    }

    fn submit(&self, request: Request) -> Result<Ticket, Failure> {
        match (self.is_due(), self.how) {
            (false, _) => self.inner.submit(request),
            (true, How::NotSent) => Err(FAILURE.into()),
            (true, How::Refused) => {
                let ticket = Ticket(OWN_TICKETS);
                self.refused.borrow_mut().push(Done { ticket, status: FAILURE, information: 0, request });
                Ok(ticket)
            }
        }
    }

    fn wait(&self, tickets: &[Ticket], timeout: Duration) -> Result<Option<Done>, Failure> {
        let mut refused = self.refused.borrow_mut();
        match refused.iter().position(|done| tickets.contains(&done.ticket)) {
            Some(index) => Ok(Some(refused.remove(index))),
            None => self.inner.wait(tickets, timeout),
        }
    }

    fn cancel(&self, ticket: Ticket) -> Result<(), Failure> {
        if ticket == Ticket(OWN_TICKETS) { Ok(()) } else { self.inner.cancel(ticket) }
    }

    fn alloc_buffer(&self, len: usize, alignment: usize) -> Result<Buffer, Failure> {
        self.unless_due(|| self.inner.alloc_buffer(len, alignment))
    }

    fn create_event(&self) -> Result<Handle, Failure> {
        self.opened(self.unless_due(|| self.inner.create_event()))
    }

    fn wait_event(&self, event: Handle, timeout: Duration) -> Result<bool, Failure> {
        self.inner.wait_event(event, timeout)
    }

    fn sleep(&self, duration: Duration) -> Result<(), Failure> {
        self.inner.sleep(duration)
    }

    fn now_100ns(&self) -> u64 {
        self.inner.now_100ns()
    }
}
