//! The transport to the devices of a real Windows: NtCreateFile, NtDeviceIoControlFile, events, SetupAPI.
//!
//! The native calls and not CreateFile and DeviceIoControl, for two reasons: only NtCreateFile opens relative to a handle with a
//! counted name, which every KS create is; and only the native calls give the NTSTATUS and, with STATUS_BUFFER_OVERFLOW, the
//! size. Every handle is asynchronous. A request's memory and its IO_STATUS_BLOCK stay in [`InFlight`] until the I/O
//! manager is done with them. Tried under Wine on pipes; with a KS device on a real Windows it has not been tried.
#![allow(unsafe_code)]
// UNSAFETY: system calls.

mod interfaces;
mod sys;

// KSPIN_CONNECT, KSSTREAM_HEADER and others hold pointers; this crate writes them as 64-bit systems have them.
#[cfg(not(target_pointer_width = "64"))]
compile_error!("ks-client speaks to 64-bit drivers as a 64-bit program");

use crate::{
    Access, Buffer, Done, Failure, GUID, Handle, Interface, Name, NtStatus, Request, Ticket, Transport,
};
use std::{
    alloc::{Layout, alloc_zeroed, dealloc},
    cell::{Cell, RefCell},
    collections::BTreeMap,
    ptr::NonNull,
    time::{Duration, Instant},
};
use sys::InFlight;

/// The system this program runs on.
#[derive(Default)]
pub struct Windows {
    in_flight: RefCell<BTreeMap<Ticket, InFlight>>,
    last: Cell<u64>,
}

/// `WaitForMultipleObjects` takes this many events at once.
const EVENTS_AT_ONCE: usize = 64;
/// How long one group of events is waited for when there are more.
const TURN: Duration = Duration::from_millis(5);

impl Windows {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a finished one of `tickets`.
    fn take_finished(&self, tickets: &[Ticket]) -> Option<Done> {
        let mut in_flight = self.in_flight.borrow_mut();
        let finished =
            tickets.iter().find(|ticket| in_flight.get(ticket).is_some_and(InFlight::is_finished))?;
        in_flight.remove(finished).map(|request| request.into_done(*finished))
    }

    /// Waits for up to 64 of the tickets.
    fn wait_for_group(&self, group: &[Ticket], timeout: Duration) -> Result<(), Failure> {
        let in_flight = self.in_flight.borrow();
        let events: Vec<_> =
            group.iter().filter_map(|ticket| in_flight.get(ticket)).map(InFlight::event).collect();
        sys::wait_for_any(&events, timeout).map(|_| ())
    }
}

impl Transport for Windows {
    fn interfaces(&self, category: &GUID) -> Result<Vec<Interface>, Failure> {
        interfaces::enabled(category)
    }

    fn open(&self, name: Name<'_>, access: Access) -> Result<Handle, Failure> {
        match name {
            Name::Interface(link) => sys::create(Handle::NULL, &sys::native_path(link)?, access),
            Name::Relative { parent, name } => sys::create(parent, name, access),
        }
    }

    fn close(&self, handle: Handle) -> Result<(), Failure> {
        sys::close(handle)
    }

    fn submit(&self, request: Request) -> Result<Ticket, Failure> {
        self.last.set(self.last.get() + 1);
        let ticket = Ticket(self.last.get());
        let sent = InFlight::send(request)?;
        self.in_flight.borrow_mut().insert(ticket, sent);
        Ok(ticket)
    }

    fn wait(&self, tickets: &[Ticket], timeout: Duration) -> Result<Option<Done>, Failure> {
        // A time that the clock cannot show is for ever.
        let until = Instant::now().checked_add(timeout);
        for group in tickets.chunks(EVENTS_AT_ONCE).cycle() {
            if let Some(done) = self.take_finished(tickets) {
                return Ok(Some(done));
            }
            let left = until.map_or(Duration::MAX, |until| until.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return Ok(None);
            }
            let several = tickets.len() > EVENTS_AT_ONCE;
            self.wait_for_group(group, if several { left.min(TURN) } else { left })?;
        }
        // No tickets: nothing can end, so only the time passes.
        std::thread::sleep(timeout);
        Ok(None)
    }

    fn cancel(&self, ticket: Ticket) -> Result<(), Failure> {
        self.in_flight.borrow().get(&ticket).map_or(Ok(()), InFlight::cancel)
    }

    fn alloc_buffer(&self, len: usize, alignment: usize) -> Result<Buffer, Failure> {
        let layout = Layout::from_size_align(len.max(1), alignment)
            .map_err(|_| Failure::Unsupported(format!("a buffer of {len} bytes aligned to {alignment}")))?;
        // SAFETY: the layout's size is not 0.
        let start = NonNull::new(unsafe { alloc_zeroed(layout) }).ok_or(NtStatus::NO_MEMORY)?;
        // SAFETY: `release` is called once, with the start that this layout was allocated at.
        let release = move |start: NonNull<u8>, _| unsafe { dealloc(start.as_ptr(), layout) };
        // SAFETY: at least `len` zeroed bytes that nobody else has, until `release` frees them.
        Ok(unsafe { Buffer::from_raw(start, len, release) })
    }

    fn reaches(&self, _memory: &[u8]) -> bool {
        true
    }

    fn create_event(&self) -> Result<Handle, Failure> {
        sys::create_event(sys::Reset::Automatic)
    }

    fn wait_event(&self, event: Handle, timeout: Duration) -> Result<bool, Failure> {
        sys::wait_for_any(&[event], timeout)
    }

    fn sleep(&self, duration: Duration) -> Result<(), Failure> {
        std::thread::sleep(duration);
        Ok(())
    }

    fn now_100ns(&self) -> u64 {
        sys::system_time_100ns()
    }
}
