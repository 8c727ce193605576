//! The seam between a client and the objects it talks to.
//!
//! A [`Transport`] does what the I/O manager does for a user-mode program, and nothing that KS does: open an object
//! by name (`NtCreateFile`), send it a device control (`NtDeviceIoControlFile`), wait for the answer
//! (`GetOverlappedResultEx`), cancel it (`CancelIoEx`), close the handle (`NtClose`). Every address that a request
//! carries is memory from [`Transport::alloc_buffer`], because KS uses METHOD_NEITHER and the hosted machine checks
//! addresses as Windows does.
//!
//! There are two implementations: Windows devices, and the machine that runs a `.sys` on any host. They
//! differ in time: on Windows waiting blocks the thread; on the hosted machine it runs the machine, whose clock
//! moves by what it executes. So a client never sleeps or reads a clock of its own: it asks the transport.
//!
//! Objects of this crate hold their transport as `Rc<dyn Transport>` and stay on one thread.

use crate::{Buffer, GUID, NtStatus};
use std::{fmt, rc::Rc, time::Duration};

/// A handle as its number. The number travels inside requests (`KSPIN_CONNECT.PinToHandle`, the value of
/// KSPROPERTY_STREAM_ALLOCATOR), so it must be the one that the driver's side resolves.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Handle(pub u64);

impl Handle {
    /// The NULL handle: "no such object" where KS allows it.
    pub const NULL: Self = Self(0);
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "handle {:#x}", self.0)
    }
}

/// DesiredAccess of an open: the generic bits of winnt.h. For a pin they follow the data, not the IRPs:
/// `GENERIC_WRITE` where data flows into the pin, `GENERIC_READ` where it flows out.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Access(pub u32);

impl Access {
    pub const GENERIC_READ: Self = Self(0x8000_0000);
    pub const GENERIC_WRITE: Self = Self(0x4000_0000);
    pub const GENERIC_READ_WRITE: Self = Self(0xC000_0000);
}

/// What is opened. Names are given as the bytes of a `UNICODE_STRING.Buffer`, because a KS create carries binary
/// parameters in them: the length matters to the byte ([`crate::name`] makes them).
#[derive(Clone, Copy, Debug)]
pub enum Name<'a> {
    /// A device interface, by the link that [`Transport::interfaces`] gave.
    Interface(&'a str),
    /// An object relative to an open one: `{GUID}\` followed by the create's parameters.
    Relative { parent: Handle, name: &'a [u8] },
}

/// A device interface that can be opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Interface {
    /// The symbolic link: what [`Name::Interface`] takes.
    pub link: String,
    /// The FriendlyName value of the interface's registry key, if it has one.
    pub friendly_name: Option<String>,
    /// The category (a KSCATEGORY) it was found under.
    pub category: GUID,
}

/// One device control, with the memory it uses. The transport keeps it all until the request is done, so that a
/// request in flight never points at memory that somebody else has.
#[derive(Debug)]
pub struct Request {
    pub handle: Handle,
    /// The IOCTL code.
    pub code: u32,
    /// `Type3InputBuffer`; None is NULL with length 0.
    pub input: Option<Buffer>,
    /// `UserBuffer`; None is NULL with length 0. Read as well as written: a KS set passes its value here.
    pub output: Option<Buffer>,
    /// Memory that the request points to from within (the data of stream headers): only kept.
    pub attached: Vec<Buffer>,
}

impl Request {
    #[must_use]
    pub fn new(handle: Handle, code: u32) -> Self {
        Self { handle, code, input: None, output: None, attached: Vec::new() }
    }
}

/// Names a request that was sent. Never reused within a transport.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Ticket(pub u64);

/// A request that ended, with its memory.
#[derive(Debug)]
pub struct Done {
    pub ticket: Ticket,
    /// `IoStatusBlock.Status`: also a failure of the request is an ordinary end.
    pub status: NtStatus,
    /// `IoStatusBlock.Information`: bytes written, or, with STATUS_BUFFER_OVERFLOW, bytes needed.
    pub information: usize,
    pub request: Request,
}

/// Why the transport itself could not do what it was asked. The caller adds the operation and the object.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The I/O manager or the driver refused.
    #[error("{0}")]
    Status(NtStatus),
    /// Nothing answered within the time given; what was in flight has been cancelled.
    #[error("no answer within {0:?}; the request was cancelled")]
    TimedOut(Duration),
    /// This transport has no way to do it.
    #[error("{0}")]
    Unsupported(String),
    /// The machine behind the transport has stopped (bug check, not emulated, deadlock): its own report.
    #[error("the machine has stopped: {0}")]
    Stopped(String),
}

impl From<NtStatus> for Failure {
    fn from(status: NtStatus) -> Self {
        Self::Status(status)
    }
}

/// What the I/O manager does for a client.
pub trait Transport {
    /// The enabled device interfaces of a category (`CM_Get_Device_Interface_List`), in a stable order.
    fn interfaces(&self, category: &GUID) -> Result<Vec<Interface>, Failure>;

    /// Opens an object. Every handle from here is closed with [`Transport::close`], once.
    fn open(&self, name: Name<'_>, access: Access) -> Result<Handle, Failure>;

    /// Closes a handle. Requests in flight on it are the caller's to cancel first.
    fn close(&self, handle: Handle) -> Result<(), Failure>;

    /// Sends a device control and returns without waiting. An Err means that it was not sent at all; a driver's
    /// refusal is a [`Done`] with its status.
    fn submit(&self, request: Request) -> Result<Ticket, Failure>;

    /// Waits until one of `tickets` is done and gives it back, or None after `timeout`. A zero timeout polls:
    /// the hosted machine then runs only what is ready now. Each ticket is given back once.
    fn wait(&self, tickets: &[Ticket], timeout: Duration) -> Result<Option<Done>, Failure>;

    /// Asks for the cancellation of a request; it still ends by [`Transport::wait`], cancelled or not.
    fn cancel(&self, ticket: Ticket) -> Result<(), Failure>;

    /// Zeroed memory that requests may use: address and length in user space, `alignment` a power of two.
    fn alloc_buffer(&self, len: usize, alignment: usize) -> Result<Buffer, Failure>;

    /// Whether requests may point to this memory, which the client has from elsewhere: a user-mode address is as good as
    /// any other on Windows, and a hosted driver sees the machine's arenas alone.
    fn reaches(&self, _memory: &[u8]) -> bool {
        false
    }

    /// A synchronization event (`CreateEvent`, auto-reset, not signalled) for `KSEVENTDATA.EventHandle`.
    fn create_event(&self) -> Result<Handle, Failure>;

    /// Waits until `event` is signalled: true; or `timeout` has passed: false.
    fn wait_event(&self, event: Handle, timeout: Duration) -> Result<bool, Failure>;

    /// Lets time pass: the thread sleeps, or the machine runs.
    fn sleep(&self, duration: Duration) -> Result<(), Failure>;

    /// The system time in 100 ns units, on the clock that the driver reads.
    fn now_100ns(&self) -> u64;

    /// The same objects seen by a kernel-mode client: handles and memory are shared, but requests go with
    /// RequestorMode KernelMode and `alloc_buffer` gives kernel addresses. A user-mode process has none.
    fn kernel_client(&self) -> Option<Rc<dyn Transport>> {
        None
    }
}
