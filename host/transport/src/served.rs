//! A host for several OS threads at once, in real time: the machine has a thread of its own, and each client, on whatever thread it
//! lives, is a [`RemoteTransport`] that hands its requests in at the machine's door.
//!
//! Requests of different clients are under way at the same time, as threads of the machine; one of them runs, and it gives way
//! where it waits, or after 50 µs when others want to run. Nothing ever runs at the same instant as something else.
#![allow(unsafe_code)]
// UNSAFETY: wraps memory of the machine's arenas in buffers.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::PathBuf;
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ks_client::{
    Access, Buffer, Done, Failure, GUID, Handle, Interface, Name, NtStatus, Request, Ticket, Transport,
};
use machine::{Door, Mode, NumberMap, Report, machine};
use ntoskrnl::client::{self, Control, KERNEL_MODE, Sent, USER_MODE};

use crate::transport::{allocate, free, interface};
use crate::{Host, Options};

/// A driver that was started on an OS thread of its own.
pub struct Served {
    door: Door,
    thread: JoinHandle<Result<(), Box<Report>>>,
}

impl Served {
    /// Starts the driver at `path`. Real time only: virtual time has one client, whose calls it depends on.
    pub fn start(path: PathBuf, options: Options) -> Result<Served, String> {
        if options.config.mode != Mode::Real {
            return Err("several clients at once need real time: start with Config::real()".into());
        }
        let (tell, told) = channel();
        let thread = std::thread::spawn(move || match Host::start(&path, options) {
            Ok(host) => {
                let _ = tell.send(Ok(host.door()));
                host.serve()?;
                host.stop()
            }
            Err(error) => {
                let _ = tell.send(Err(error.to_string()));
                Ok(())
            }
        });
        let door = told.recv().map_err(|_| "the machine's thread ended before it had begun".to_owned())??;
        Ok(Served { door, thread })
    }

    /// What a thread makes its client from: [`RemoteTransport::through`].
    #[must_use]
    pub fn door(&self) -> Door {
        self.door.clone()
    }

    /// Removes the device, unloads the driver and looks for what is left. All handles must be closed.
    ///
    /// # Panics
    /// If the machine's thread has panicked.
    pub fn stop(self) -> Result<(), Box<Report>> {
        self.door.close();
        self.thread.join().expect("the machine's thread does not panic")
    }
}

/// A client on a thread of its own.
pub struct RemoteTransport {
    door: Door,
    mode: i8,
    /// Requests that were sent, with their memory, until their ends are taken.
    requests: RefCell<HashMap<u64, Request>>,
    ends: RefCell<HashMap<u64, (i32, usize)>>,
    tell: Sender<(u64, i32, usize)>,
    told: Receiver<(u64, i32, usize)>,
}

/// On the machine's side: what can be cancelled.
#[derive(Default)]
struct Flights(RefCell<NumberMap<u64, Sent>>);

/// How often somebody who waits looks whether the machine is still there.
const LOOK: Duration = Duration::from_millis(20);

fn stopped() -> Failure {
    Failure::Stopped("its run has ended".into())
}

fn status(status: i32) -> Failure {
    Failure::Status(NtStatus(status))
}

impl RemoteTransport {
    #[must_use]
    pub fn through(door: Door) -> Self {
        Self::with_mode(door, USER_MODE)
    }

    fn with_mode(door: Door, mode: i8) -> Self {
        let (tell, told) = channel();
        RemoteTransport { door, mode, requests: RefCell::default(), ends: RefCell::default(), tell, told }
    }

    /// Has something done on the machine's thread and waits for the answer.
    fn ask<T: Send + 'static>(&self, errand: impl FnOnce(Sender<T>) + Send + 'static) -> Result<T, Failure> {
        let (tell, told) = channel();
        self.door.ask(move || errand(tell));
        loop {
            match told.recv_timeout(LOOK) {
                Ok(answer) => return Ok(answer),
                Err(RecvTimeoutError::Timeout) if !self.door.is_closed() => {}
                Err(_) => return Err(stopped()),
            }
        }
    }

    /// Has something done by a thread of the machine, which may wait.
    fn run<T: Send + 'static>(&self, body: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
        self.ask(|tell| {
            machine().spawn("client", Box::new(move || drop(tell.send(body()))));
        })
    }

    fn take_end(&self, tickets: &[Ticket]) -> Option<Done> {
        let mut ends = self.ends.borrow_mut();
        let ticket = *tickets.iter().find(|ticket| ends.contains_key(&ticket.0))?;
        let (status, information) = ends.remove(&ticket.0)?;
        let request = self.requests.borrow_mut().remove(&ticket.0)?;
        Some(Done { ticket, status: NtStatus(status), information, request })
    }
}

fn place(buffer: Option<&Buffer>) -> (usize, u32) {
    buffer.map_or((0, 0), |buffer| (buffer.address() as usize, buffer.len() as u32))
}

/// Sends the request on this thread of the machine; its end goes to the client.
fn send(number: u64, control: &Control, tell: Sender<(u64, i32, usize)>) {
    let flights = machine().state::<Flights>();
    let (at_end, end) = (Rc::clone(&flights), tell.clone());
    let sent = client::control_then(control, move |status, information| {
        at_end.0.borrow_mut().remove(&number);
        let _ = end.send((number, status, information));
    });
    match sent {
        Ok(sent) if sent.result().is_none() => _ = flights.0.borrow_mut().insert(number, sent),
        Ok(_) => {}
        Err(status) => _ = tell.send((number, status, 0)),
    }
}

impl Transport for RemoteTransport {
    fn interfaces(&self, category: &GUID) -> Result<Vec<Interface>, Failure> {
        let category = *category;
        self.ask(move |tell| {
            let found = client::interfaces_of(&category).into_iter();
            let _ = tell.send(found.map(|found| interface(found, &category)).collect());
        })
    }

    fn open(&self, name: Name<'_>, access: Access) -> Result<Handle, Failure> {
        let mode = self.mode;
        let opened = match name {
            Name::Interface(link) => {
                let link = link.to_owned();
                self.run(move || client::open_interface(&link, access.0, mode).map(|handle| handle as u64))?
            }
            Name::Relative { parent, name } => {
                let name = name.to_vec();
                self.run(move || {
                    client::open_relative(parent.0 as _, &name, access.0, mode).map(|handle| handle as u64)
                })?
            }
        };
        opened.map(Handle).map_err(status)
    }

    fn close(&self, handle: Handle) -> Result<(), Failure> {
        self.run(move || client::close(handle.0 as _))?.map_err(status)
    }

    fn submit(&self, request: Request) -> Result<Ticket, Failure> {
        static TICKETS: AtomicU64 = AtomicU64::new(1);
        // Relaxed: only that the numbers differ matters.
        let number = TICKETS.fetch_add(1, Ordering::Relaxed);
        let (handle, code, mode) = (request.handle.0, request.code, self.mode);
        let (input, output) = (place(request.input.as_ref()), place(request.output.as_ref()));
        let tell = self.tell.clone();
        self.requests.borrow_mut().insert(number, request);
        self.door.ask(move || {
            let control = Control { handle: handle as _, code, input, output, mode };
            machine().spawn("client", Box::new(move || send(number, &control, tell)));
        });
        Ok(Ticket(number))
    }

    fn wait(&self, tickets: &[Ticket], timeout: Duration) -> Result<Option<Done>, Failure> {
        let began = Instant::now();
        loop {
            self.told.try_iter().for_each(|(number, status, information)| {
                self.ends.borrow_mut().insert(number, (status, information));
            });
            if let Some(done) = self.take_end(tickets) {
                return Ok(Some(done));
            }
            let left = timeout.saturating_sub(began.elapsed());
            if left.is_zero() {
                return Ok(None);
            }
            if let Ok((number, status, information)) = self.told.recv_timeout(left.min(LOOK)) {
                self.ends.borrow_mut().insert(number, (status, information));
            } else if self.door.is_closed() {
                return Err(stopped());
            }
        }
    }

    fn cancel(&self, ticket: Ticket) -> Result<(), Failure> {
        self.run(move || {
            let sent = machine().state::<Flights>().0.borrow().get(&ticket.0).cloned();
            sent.map(|sent| sent.cancel());
        })
    }

    fn alloc_buffer(&self, len: usize, alignment: usize) -> Result<Buffer, Failure> {
        let mode = self.mode;
        let address = self.ask(move |tell| _ = tell.send(allocate(mode, len, alignment)))??;
        let start = NonNull::new(address as *mut u8)
            .ok_or_else(|| Failure::Unsupported(format!("there is no room for a buffer of {len} bytes")))?;
        let door = self.door.clone();
        let release = move |start: NonNull<u8>, len: usize| {
            let address = start.as_ptr() as usize;
            door.ask(move || free(mode, address, len));
        };
        // SAFETY: zeroed memory of an arena that stays mapped; the machine gives it to nobody else until it is released.
        Ok(unsafe { Buffer::from_raw(start, len, release) })
    }

    fn create_event(&self) -> Result<Handle, Failure> {
        self.run(|| Handle(client::create_event() as u64))
    }

    fn wait_event(&self, event: Handle, timeout: Duration) -> Result<bool, Failure> {
        let units = i64::try_from(timeout.as_nanos() / 100).unwrap_or(i64::MAX);
        self.run(move || client::wait_event(event.0 as _, units))?.map_err(status)
    }

    fn sleep(&self, duration: Duration) -> Result<(), Failure> {
        std::thread::sleep(duration);
        Ok(())
    }

    fn now_100ns(&self) -> u64 {
        self.ask(|tell| _ = tell.send(machine().clock.system_time())).unwrap_or(0)
    }

    fn kernel_client(&self) -> Option<Rc<dyn Transport>> {
        Some(Rc::new(Self::with_mode(self.door.clone(), KERNEL_MODE)))
    }
}
