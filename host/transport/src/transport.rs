//! [`Transport`](ks_client::Transport) over a [`Host`]: each call makes IRPs on a thread of the machine and runs it.
#![allow(unsafe_code)]
// UNSAFETY: wraps memory of the machine's arenas in buffers.

use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;
use std::time::Duration;

use ks_client::{
    Access, Buffer, Done, Failure, GUID, Handle, Interface, Name, NtStatus, Request, Ticket, Transport,
};
use machine::{Machine, NumberMap, PoolRequest, Report, Time};
use ntoskrnl::client::{self, Control, KERNEL_MODE, Sent, USER_MODE};

use crate::Host;

/// Shared by a user-mode client and its kernel-mode twin.
struct Inner {
    host: RefCell<Option<Host>>,
    requests: RefCell<NumberMap<u64, UnderWay>>,
    tickets: Cell<u64>,
}

struct UnderWay {
    request: Request,
    /// None until the dispatch routine has returned.
    sent: Rc<Cell<Option<Result<Sent, i32>>>>,
}

/// A client of the driver that a [`Host`] runs.
#[derive(Clone)]
pub struct HostTransport {
    inner: Rc<Inner>,
    mode: i8,
}

const CLIENT_TAG: u32 = u32::from_le_bytes(*b"Clnt");

fn stopped(report: Box<Report>) -> Failure {
    Failure::Stopped(report.to_string())
}

fn status(status: i32) -> Failure {
    Failure::Status(NtStatus(status))
}

fn units(duration: Duration) -> Time {
    Time::try_from(duration.as_nanos() / 100).unwrap_or(Time::MAX)
}

impl HostTransport {
    pub fn new(host: Host) -> Self {
        let inner =
            Inner { host: RefCell::new(Some(host)), requests: RefCell::default(), tickets: Cell::new(0) };
        HostTransport { inner: Rc::new(inner), mode: USER_MODE }
    }

    /// Does something with the host: its machine, its device.
    pub fn with<R>(&self, body: impl FnOnce(&Host) -> R) -> R {
        body(self.inner.host.borrow().as_ref().expect("the host runs until it is stopped"))
    }

    /// Removes the device, unloads the driver and looks for what is left. All handles must be closed.
    pub fn stop(&self) -> Result<(), Box<Report>> {
        match self.inner.host.borrow_mut().take() {
            Some(host) => host.stop(),
            None => Ok(()),
        }
    }

    /// Takes the device away while it is in use (`IRP_MN_SURPRISE_REMOVAL`); [`HostTransport::stop`] then removes it.
    pub fn surprise_removal(&self) -> Result<NtStatus, Failure> {
        let device = self.with(Host::device);
        self.run(move || device.request(ntoskrnl::pnp::Request::SurpriseRemoval)).map(NtStatus)
    }

    /// What passed a pin in the kernel: for how long each frame was in its queue, how often its pipe had none to give. None
    /// for what is no pin of AVStream's, and in STOP, where there is no pipe.
    pub fn flow(&self, pin: Handle) -> Option<ks::Flow> {
        let file = client::file(pin.0 as _, self.mode).ok()?;
        ks::flow(file)
    }

    pub(crate) fn machine(&self) -> Result<&'static Machine, Failure> {
        match self.inner.host.borrow().is_some() {
            true => Ok(machine::machine()),
            false => Err(Failure::Stopped("the driver was unloaded".into())),
        }
    }

    /// Runs `body` as a thread of the machine, to its end.
    fn run<T: 'static>(&self, body: impl FnOnce() -> T + 'static) -> Result<T, Failure> {
        self.machine()?.run("client", body).map_err(stopped)
    }

    /// Takes the end of a request, if it has ended.
    fn take_done(&self, ticket: Ticket) -> Option<Done> {
        let mut requests = self.inner.requests.borrow_mut();
        let (status, information) = outcome(&requests.get(&ticket.0)?.sent)?;
        let under_way = requests.remove(&ticket.0)?;
        Some(Done { ticket, status: NtStatus(status), information, request: under_way.request })
    }

    fn is_done(&self, ticket: Ticket) -> bool {
        self.inner
            .requests
            .borrow()
            .get(&ticket.0)
            .is_some_and(|under_way| outcome(&under_way.sent).is_some())
    }
}

/// Status and information of a request that has ended.
fn outcome(sent: &Cell<Option<Result<Sent, i32>>>) -> Option<(i32, usize)> {
    let taken = sent.take();
    let outcome = match &taken {
        Some(Ok(sent)) => sent.result(),
        Some(Err(status)) => Some((*status, 0)),
        None => None,
    };
    sent.set(taken);
    outcome
}

pub(crate) fn interface(found: client::InterfaceFound, category: &GUID) -> Interface {
    Interface { link: found.link, friendly_name: found.friendly_name, category: *category }
}

/// Memory for a client of this mode; 0 when there is none.
pub(crate) fn allocate(mode: i8, len: usize, alignment: usize) -> Result<usize, Failure> {
    if !alignment.is_power_of_two() || alignment > machine::arena::PAGE {
        return Err(Failure::Unsupported(format!(
            "a buffer aligned to {alignment} bytes: a power of two up to 4096 is possible"
        )));
    }
    let request = PoolRequest {
        size: len.max(1),
        tag: CLIENT_TAG,
        zero: true,
        align: alignment,
        ..PoolRequest::default()
    };
    Ok(match mode {
        KERNEL_MODE => machine::machine().allocate(request),
        _ => machine::machine().allocate_user(len),
    })
}

pub(crate) fn free(mode: i8, address: usize, len: usize) {
    match mode {
        KERNEL_MODE => machine::machine().free(address, Some(CLIENT_TAG)),
        _ => machine::machine().free_user(address, len),
    }
}

fn place(buffer: Option<&Buffer>) -> (usize, u32) {
    buffer.map_or((0, 0), |buffer| (buffer.address() as usize, buffer.len() as u32))
}

impl Transport for HostTransport {
    fn interfaces(&self, category: &GUID) -> Result<Vec<Interface>, Failure> {
        self.machine()?;
        let found = client::interfaces_of(category);
        Ok(found.into_iter().map(|found| interface(found, category)).collect())
    }

    fn open(&self, name: Name<'_>, access: Access) -> Result<Handle, Failure> {
        let mode = self.mode;
        let opened = match name {
            Name::Interface(link) => {
                let link = link.to_owned();
                self.run(move || client::open_interface(&link, access.0, mode))?
            }
            Name::Relative { parent, name } => {
                let name = name.to_vec();
                self.run(move || client::open_relative(parent.0 as _, &name, access.0, mode))?
            }
        };
        opened.map(|handle| Handle(handle as u64)).map_err(status)
    }

    fn close(&self, handle: Handle) -> Result<(), Failure> {
        self.run(move || client::close(handle.0 as _))?.map_err(status)
    }

    /// The dispatch routine runs before this returns, unless it waits for something.
    fn submit(&self, request: Request) -> Result<Ticket, Failure> {
        let machine = self.machine()?;
        let control = Control {
            handle: request.handle.0 as _,
            code: request.code,
            input: place(request.input.as_ref()),
            output: place(request.output.as_ref()),
            mode: self.mode,
        };
        let sent: Rc<Cell<Option<Result<Sent, i32>>>> = Rc::default();
        let result = Rc::clone(&sent);
        let thread = machine.spawn("client", Box::new(move || result.set(Some(client::control(&control)))));
        let ticket = Ticket(self.inner.tickets.get() + 1);
        self.inner.tickets.set(ticket.0);
        self.inner.requests.borrow_mut().insert(ticket.0, UnderWay { request, sent });
        machine.run_until(|| thread.has_ended(), 0).map_err(stopped)?;
        Ok(ticket)
    }

    fn wait(&self, tickets: &[Ticket], timeout: Duration) -> Result<Option<Done>, Failure> {
        let machine = self.machine()?;
        let first = || tickets.iter().copied().find(|ticket| self.is_done(*ticket));
        if first().is_none() {
            machine.run_until(|| first().is_some(), units(timeout)).map_err(stopped)?;
        }
        Ok(first().and_then(|ticket| self.take_done(ticket)))
    }

    fn cancel(&self, ticket: Ticket) -> Result<(), Failure> {
        let sent = {
            let requests = self.inner.requests.borrow();
            let Some(under_way) = requests.get(&ticket.0) else { return Ok(()) };
            let taken = under_way.sent.take();
            let sent = taken.as_ref().and_then(|result| result.as_ref().ok()).cloned();
            under_way.sent.set(taken);
            sent
        };
        match sent {
            Some(sent) => self.run(move || sent.cancel()).map(|_| ()),
            None => Ok(()),
        }
    }

    fn alloc_buffer(&self, len: usize, alignment: usize) -> Result<Buffer, Failure> {
        self.machine()?;
        let mode = self.mode;
        let address = allocate(mode, len, alignment)?;
        let start = NonNull::new(address as *mut u8)
            .ok_or_else(|| Failure::Unsupported(format!("there is no room for a buffer of {len} bytes")))?;
        // Weak: the requests under way own buffers, and what they own must not keep them and the machine alive.
        let inner = Rc::downgrade(&self.inner);
        let release = move |start: NonNull<u8>, len: usize| {
            // After the host has stopped, its memory is gone as a whole.
            if inner.upgrade().is_some_and(|inner| inner.host.borrow().is_some()) {
                free(mode, start.as_ptr() as usize, len);
            }
        };
        // SAFETY: zeroed memory of an arena that stays mapped; the machine gives it to nobody else until it is released.
        Ok(unsafe { Buffer::from_raw(start, len, release) })
    }

    fn reaches(&self, memory: &[u8]) -> bool {
        let start = memory.as_ptr().addr();
        let last = start + memory.len().saturating_sub(1);
        self.mode == USER_MODE && Machine::is_user(start) && Machine::is_user(last)
    }

    fn create_event(&self) -> Result<Handle, Failure> {
        self.run(|| Handle(client::create_event() as u64))
    }

    fn wait_event(&self, event: Handle, timeout: Duration) -> Result<bool, Failure> {
        let machine = self.machine()?;
        let failed = Cell::new(None);
        let signalled = || match client::take_event(event.0 as _) {
            Ok(signalled) => signalled,
            Err(error) => {
                failed.set(Some(error));
                true
            }
        };
        let answer = machine.run_until(signalled, units(timeout)).map_err(stopped)?;
        failed.get().map_or(Ok(answer), |error| Err(status(error)))
    }

    fn sleep(&self, duration: Duration) -> Result<(), Failure> {
        self.machine()?.run_until(|| false, units(duration)).map(drop).map_err(stopped)
    }

    fn now_100ns(&self) -> u64 {
        self.machine().map_or(0, |machine| machine.clock.system_time())
    }

    fn kernel_client(&self) -> Option<Rc<dyn Transport>> {
        Some(Rc::new(HostTransport { inner: Rc::clone(&self.inner), mode: KERNEL_MODE }))
    }
}
