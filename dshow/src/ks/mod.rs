//! The KS side of the bridge: one thread on which everything of KS happens, for all filters of a process.
//!
//! ks-client's objects stay on one thread, and so does a hosted machine; DirectShow calls a filter from any. So a
//! [`Session`] owns that thread, and filters send it jobs. Between jobs the thread carries frames: it waits for what the
//! pins fill or have read, and tells the pin's own streaming thread ([`stream`]).
//!
//! - [`side`]: what lives on the thread: filters, pins, connections
//! - [`stream`]: frames on their way; [`memory`]: memory for allocators that a driver can be pointed to
//! - [`source`], [`sink`]: a pin as the source and the sink of a DirectShow pin

use crate::failure::Failure;
use crate::transport::Opened;
use side::Side;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

pub mod memory;
pub mod side;
pub mod sink;
pub mod source;
mod stream;

pub use side::{FilterInfo, PinInfo, PinKey};
pub use sink::KsSink;
pub use source::KsSource;
pub use stream::Carried;

/// How long a hosted driver's time stands still for want of a buffer, before it goes on and the driver drops pictures.
const PATIENCE: Duration = Duration::from_millis(250);

type Job = Box<dyn FnOnce(&mut Side) + Send>;

/// The KS side, from any thread. It ends with its last reference.
pub struct Session {
    jobs: Mutex<Option<Sender<Job>>>,
    thread: Mutex<Option<JoinHandle<Result<(), String>>>>,
}

static OF_THE_PROCESS: Mutex<Weak<Session>> = Mutex::new(Weak::new());

impl Session {
    /// Begins a session. `open` is called on its thread, and what it makes stays there.
    pub fn open(open: impl FnOnce() -> Result<Opened, String> + Send + 'static) -> Result<Arc<Self>, String> {
        let (jobs, inbox) = channel();
        let (ready, opened) = channel();
        let thread = thread::spawn(move || match open() {
            Ok(Opened { transport, end }) => {
                let _asked = ready.send(Ok(()));
                serve(Side::new(transport), &inbox);
                end()
            }
            Err(error) => {
                let _asked = ready.send(Err(error));
                Ok(())
            }
        });
        opened.recv().map_err(|_| "the thread of the KS side ended before it answered".to_owned())??;
        Ok(Arc::new(Self { jobs: Mutex::new(Some(jobs)), thread: Mutex::new(Some(thread)) }))
    }

    /// The session that the filters of this process share: two of them can be connected in the kernel only if one client
    /// has both.
    pub fn of_the_process() -> Result<Arc<Self>, String> {
        let mut shared = OF_THE_PROCESS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(session) = shared.upgrade() {
            return Ok(session);
        }
        let session = Self::open(crate::transport::open)?;
        *shared = Arc::downgrade(&session);
        Ok(session)
    }

    /// Does something on the KS side and waits for the answer.
    pub fn call<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Side) -> T + Send + 'static,
    ) -> Result<T, Failure> {
        let (answer, answered) = channel();
        self.post(move |side| {
            let _asked = answer.send(job(side)); // who asked may be gone by now
        })?;
        answered.recv().map_err(|_| Failure::UNEXPECTED)
    }

    /// As [`Session::call`], for what may fail: the failure in DirectShow's terms. Its sentence is in the pin's transcript.
    pub fn try_call<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Side) -> Result<T, ks_client::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        self.call(|side| job(side).map_err(|error| failure(&error)))?
    }

    /// Does something on the KS side, some time.
    pub(crate) fn post(&self, job: impl FnOnce(&mut Side) + Send + 'static) -> Result<(), Failure> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        jobs.and_then(|jobs| jobs.send(Box::new(job)).ok()).ok_or(Failure::UNEXPECTED)
    }

    /// Ends the session and says what the driver left behind, where the host can tell.
    pub fn close(&self) -> Result<(), String> {
        *self.jobs.lock().unwrap_or_else(PoisonError::into_inner) = None; // the inbox ends, and the thread with it
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A sample may hold the last reference, and be released on the session's own thread: that ends by itself.
        let thread = thread.filter(|thread| thread.thread().id() != thread::current().id());
        match thread.map(JoinHandle::join) {
            Some(Ok(ended)) => ended,
            Some(Err(_)) => Err("the thread of the KS side panicked".into()),
            None => Ok(()),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Err(left) = self.close() {
            eprintln!("ksframe: the driver did not end as it should: {left}");
        }
    }
}

/// HRESULT_FROM_NT of what KS refused with.
pub(crate) fn failure(error: &ks_client::Error) -> Failure {
    error.status().map_or(Failure::FAIL, |status| Failure::from_nt(status.0))
}

/// Jobs and frames in turn, until nobody can send a job any more.
fn serve(mut side: Side, inbox: &Receiver<Job>) {
    loop {
        let job = if side.waits_for_buffers() {
            match inbox.recv_timeout(PATIENCE) {
                Ok(job) => Some(job),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        } else if side.is_busy() {
            match inbox.try_recv() {
                Ok(job) => Some(job),
                Err(TryRecvError::Empty) => None,
                Err(TryRecvError::Disconnected) => return,
            }
        } else {
            match inbox.recv() {
                Ok(job) => Some(job),
                Err(_) => return,
            }
        };
        match job {
            Some(job) => job(&mut side),
            None => side.carry(),
        }
    }
}
