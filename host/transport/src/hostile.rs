//! Requests as a hostile program may make them: any handle, any code, any addresses and lengths, from several threads.
//!
//! [`ks_client::Transport`] cannot send these, because its buffers are what they say. Here memory is only addresses: a
//! program that attacks a driver does not keep its buffers still either.
#![allow(unsafe_code)]
// UNSAFETY: writes bytes into the client's arena, at addresses that the machine has checked.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use ks_client::{Failure, NtStatus};
use machine::Machine;
use ntoskrnl::client::{self, Control, Sent, USER_MODE};

use crate::HostTransport;

/// One device control, nothing of which needs to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raw {
    pub handle: u64,
    pub code: u32,
    /// Address and length.
    pub input: (u64, u32),
    pub output: (u64, u32),
}

/// How many requests ended how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub sent: u64,
    pub succeeded: u64,
    /// They ended only when they were cancelled.
    pub cancelled: u64,
    /// They did not even end then.
    pub stuck: u64,
    pub last_failure: Option<NtStatus>,
}

impl HostTransport {
    /// Memory of the client's arena, for the rest of the run.
    pub fn user_memory(&self, len: usize) -> Result<u64, Failure> {
        match self.machine()?.allocate_user(len) {
            0 => Err(Failure::Unsupported(format!("there is no room for {len} bytes"))),
            address => Ok(address as u64),
        }
    }

    /// Writes into it. False: the address is not the client's to write.
    pub fn poke(&self, address: u64, bytes: &[u8]) -> Result<bool, Failure> {
        let place = address as usize;
        let writable = self.machine()?.probe(place, bytes.len(), true) && Machine::is_user(place);
        if writable {
            // SAFETY: the range lies in the client's arena and was touched just now; nothing in Rust refers to it.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), place as *mut u8, bytes.len()) };
        }
        Ok(writable)
    }

    /// Sends requests, those of each list one after the other, the lists at the same time. What stays pending is cancelled
    /// at the end.
    pub fn send_raw(&self, lists: Vec<Vec<Raw>>) -> Result<Answers, Failure> {
        let machine = self.machine()?;
        let answers = Rc::new(RefCell::new(Answers::default()));
        let pending: Rc<RefCell<Vec<Sent>>> = Rc::default();
        let running = Rc::new(Cell::new(lists.len()));
        for list in lists {
            let (answers, pending, running) = (answers.clone(), pending.clone(), running.clone());
            let send = move || {
                for raw in list {
                    let sent = client::control(&raw.control());
                    answers.borrow_mut().count(&sent);
                    pending.borrow_mut().extend(sent.ok().filter(|sent| sent.result().is_none()));
                }
                running.set(running.get() - 1);
            };
            machine.spawn("hostile client", Box::new(send));
        }
        let stopped = |report: Box<machine::Report>| Failure::Stopped(report.to_string());
        machine.run_until(|| running.get() == 0, machine::SECOND).map_err(stopped)?;
        if running.get() > 0 {
            answers.borrow_mut().stuck += running.get() as u64;
        }
        let waiting = pending.take();
        let cancelled = waiting.clone();
        machine
            .run("hostile client", move || cancelled.iter().for_each(|sent| _ = sent.cancel()))
            .map_err(stopped)?;
        machine.settle().map_err(stopped)?;
        let mut answers = answers.take();
        for sent in waiting {
            let ended = sent.result().is_some();
            answers.cancelled += u64::from(ended);
            answers.stuck += u64::from(!ended);
        }
        Ok(answers)
    }
}

impl Raw {
    fn control(&self) -> Control {
        let place = |(address, len): (u64, u32)| (address as usize, len);
        Control {
            handle: self.handle as _,
            code: self.code,
            input: place(self.input),
            output: place(self.output),
            mode: USER_MODE,
        }
    }
}

impl Answers {
    fn count(&mut self, sent: &Result<Sent, i32>) {
        self.sent += 1;
        let status = match sent {
            Ok(sent) => sent.result().map(|(status, _)| status),
            Err(status) => Some(*status),
        };
        match status.map(NtStatus) {
            Some(status) if status.is_success() => self.succeeded += 1,
            Some(status) => self.last_failure = Some(status),
            None => {}
        }
    }

    /// The sum of two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Answers {
            sent: self.sent + other.sent,
            succeeded: self.succeeded + other.succeeded,
            cancelled: self.cancelled + other.cancelled,
            stuck: self.stuck + other.stuck,
            last_failure: other.last_failure.or(self.last_failure),
        }
    }
}
