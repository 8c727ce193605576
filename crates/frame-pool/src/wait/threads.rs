//! Threads that wait for a frame, first come first served.
//!
//! A frame given back while somebody waits goes straight into the hands of the longest waiting thread, without becoming
//! free in between: nobody can barge in, and exactly one thread wakes. A waiter spins for a moment before it parks, for
//! as long as that has lately been worth it.

use super::Waiters;
use crate::checks::{Checks, Unchecked};
use crate::ordering::{COUNT, GRANT, SEE_GRANT, WAITING};
use crate::slot::{Frame, Refused, Ticket};
use crate::sync::{Arc, AtomicU32, AtomicU64, Mutex, thread};
use crate::{Pool, Stats, seat};
use core::ops::{Deref, DerefMut};
use std::collections::VecDeque;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

/// A pool whose callers can wait for a frame.
pub struct WaitingPool<'m, C: Checks = Unchecked> {
    pool: Pool<'m, C>,
    queue: Queue,
}

/// Why waiting brought no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WaitError {
    /// All frames stayed out for the whole time.
    #[error("no frame came back within the time given")]
    TimedOut,
    /// [`WaitingPool::close`] was called.
    #[error("the pool was closed")]
    Closed,
}

/// A frame of a [`WaitingPool`]: dropping it hands it to the first waiter, if there is one.
pub struct Lease<'p, C: Checks = Unchecked> {
    /// None only while dropping.
    frame: Option<Frame<'p, C>>,
    owner: &'p WaitingPool<'p, C>,
}

/// The most that a waiter spins before it parks: a third of what waking a parked thread costs.
const LONGEST_SPIN: Duration = Duration::from_micros(8);
/// The least: long enough to notice that waits have become short again.
#[cfg(not(loom))]
const SHORTEST_SPIN: Duration = Duration::from_nanos(500);

impl<'m, C: Checks> WaitingPool<'m, C> {
    /// Callers of `pool` can wait from now on.
    pub fn new(pool: Pool<'m, C>) -> Self {
        Self { pool, queue: Queue::new() }
    }

    /// A frame at once, or None: all are out, or promised to those who wait, or the pool is closed.
    pub fn acquire(&self) -> Option<Lease<'_, C>> {
        if self.queue.is_quiet() { self.pool.acquire().map(|frame| self.lease(frame)) } else { None }
    }

    /// A frame, waiting for one until `timeout` has passed.
    #[cfg(not(loom))]
    pub fn acquire_timeout(&self, timeout: Duration) -> Result<Lease<'_, C>, WaitError> {
        self.acquire_until(Instant::now().checked_add(timeout))
    }

    /// A frame, waiting for one as long as it takes.
    pub fn acquire_wait(&self) -> Result<Lease<'_, C>, WaitError> {
        self.acquire_until(None)
    }

    /// The frame of a ticket that [`Lease::into_ticket`] gave; a stale one is refused and changes nothing.
    pub fn redeem(&self, ticket: Ticket) -> Result<Lease<'_, C>, Refused> {
        self.pool.redeem(ticket).map(|frame| self.lease(frame))
    }

    /// Refuses everybody from now on, those who wait already included. Frames that are out come back as ever.
    pub fn close(&self) {
        let mut line = self.queue.line();
        line.closed = true;
        let waiters = core::mem::take(&mut line.waiters);
        self.queue.note(&line);
        drop(line);
        waiters.iter().for_each(|waiter| waiter.answer(CLOSED));
    }

    /// Serves again after [`WaitingPool::close`].
    pub fn reopen(&self) {
        let mut line = self.queue.line();
        line.closed = false;
        self.queue.note(&line);
    }

    /// The pool's figures, and how often somebody had to wait.
    pub fn stats(&self) -> Stats {
        Stats { waited: self.queue.waited.load(COUNT.get()), ..self.pool.stats() }
    }

    /// The pool below. What is acquired there directly must not be given back there: a waiter would miss it.
    pub fn pool(&self) -> &Pool<'m, C> {
        &self.pool
    }

    fn acquire_until(&self, deadline: Option<Instant>) -> Result<Lease<'_, C>, WaitError> {
        if let Some(lease) = self.acquire() {
            return Ok(lease);
        }
        let waiter = self.queue.join()?;
        self.pool.at(seat::current()).serve(&self.queue);
        let answer = match waiter.wait(&self.queue.spin_ns, deadline) {
            0 => self.queue.leave(&waiter),
            answer => answer,
        };
        match answer {
            0 => Err(WaitError::TimedOut),
            CLOSED => Err(WaitError::Closed),
            // A ticket in this queue was lent for this waiter, so it can be redeemed; if not, saying so beats a panic.
            raw => {
                self.pool.redeem(Ticket::from_raw(raw)).map(|f| self.lease(f)).map_err(|_| WaitError::Closed)
            }
        }
    }

    fn lease<'p>(&'p self, frame: Frame<'p, C>) -> Lease<'p, C> {
        Lease { frame: Some(frame), owner: self }
    }
}

impl<C: Checks> Lease<'_, C> {
    /// Leaves the frame out, for a holder that cannot borrow the pool: [`WaitingPool::redeem`] takes it back. None only
    /// for a lease that is being dropped.
    pub fn into_ticket(mut self) -> Option<Ticket> {
        self.frame.take().map(Frame::into_ticket)
    }
}

impl<C: Checks> Drop for Lease<'_, C> {
    fn drop(&mut self) {
        if let Some(frame) = self.frame.take() {
            self.owner.pool.at(seat::current()).give_back_to(frame, &self.owner.queue);
        }
    }
}

impl<C: Checks> Deref for Lease<'_, C> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.frame.as_deref().unwrap_or_default()
    }
}

impl<C: Checks> DerefMut for Lease<'_, C> {
    fn deref_mut(&mut self) -> &mut [u8] {
        self.frame.as_deref_mut().unwrap_or_default()
    }
}

/// Who waits, in order of arrival.
struct Queue {
    line: Mutex<Line>,
    /// What `line` holds, for those who only want to know whether to look: the number of waiters, and a bit for closed.
    waiting: AtomicU32,
    waited: AtomicU64,
    /// How long to spin before parking: long after short waits, short after long ones.
    spin_ns: AtomicU32,
}

struct Line {
    closed: bool,
    waiters: VecDeque<Arc<Waiter>>,
}

const CLOSED_BIT: u32 = 1 << 31;

impl Queue {
    fn new() -> Self {
        Self {
            line: Mutex::new(Line { closed: false, waiters: VecDeque::new() }),
            waiting: AtomicU32::new(0),
            waited: AtomicU64::new(0),
            spin_ns: AtomicU32::new(LONGEST_SPIN.as_nanos() as u32),
        }
    }

    /// Nobody waits and the pool is open.
    fn is_quiet(&self) -> bool {
        self.waiting.load(WAITING.get()) == 0
    }

    /// Nothing in here panics under the lock, so a poisoned one is as good as any.
    fn line(&self) -> crate::sync::MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Publishes what the line holds. The fence that makes it visible in time is in [`crate::At::serve`].
    fn note(&self, line: &Line) {
        let closed = if line.closed { CLOSED_BIT } else { 0 };
        self.waiting.store(line.waiters.len() as u32 | closed, WAITING.get());
    }

    fn join(&self) -> Result<Arc<Waiter>, WaitError> {
        let mut line = self.line();
        if line.closed {
            return Err(WaitError::Closed);
        }
        let waiter = Arc::new(Waiter { thread: thread::current(), answer: AtomicU64::new(0) });
        line.waiters.push_back(waiter.clone());
        self.note(&line);
        self.waited.fetch_add(1, COUNT.get());
        Ok(waiter)
    }

    /// A waiter's time is up. If it is in the line no more, its answer is there.
    fn leave(&self, waiter: &Arc<Waiter>) -> u64 {
        let mut line = self.line();
        line.waiters.retain(|other| !Arc::ptr_eq(other, waiter));
        self.note(&line);
        drop(line);
        waiter.answer.load(SEE_GRANT.get())
    }
}

impl<'p, C: Checks> Waiters<'p, C> for Queue {
    fn any(&self) -> bool {
        self.waiting.load(WAITING.get()) & !CLOSED_BIT != 0
    }

    fn hand(&self, frame: Frame<'p, C>) -> Option<Frame<'p, C>> {
        let mut line = self.line();
        let Some(waiter) = line.waiters.pop_front() else { return Some(frame) };
        self.note(&line);
        // Answered before the lock is released: who finds itself gone from the line finds its answer too.
        waiter.answer.store(frame.into_ticket().into_raw(), GRANT.get());
        drop(line);
        waiter.thread.unpark();
        None
    }
}

/// One waiting thread.
struct Waiter {
    thread: thread::Thread,
    /// 0 while it waits, then a ticket, or [`CLOSED`].
    answer: AtomicU64,
}

/// No ticket: a ticket's state bits are zero.
const CLOSED: u64 = u64::MAX;

impl Waiter {
    fn answer(&self, answer: u64) {
        self.answer.store(answer, GRANT.get());
        self.thread.unpark();
    }

    /// The answer, or 0 if there is none by the deadline.
    #[cfg(not(loom))]
    fn wait(&self, spin_ns: &AtomicU32, deadline: Option<Instant>) -> u64 {
        let began = Instant::now();
        let spin = Duration::from_nanos(spin_ns.load(COUNT.get()).into());
        let answer = self.spin_until(began + spin).or_else(|| self.park_until(deadline)).unwrap_or(0);
        let next = if began.elapsed() < LONGEST_SPIN { LONGEST_SPIN } else { (spin / 2).max(SHORTEST_SPIN) };
        if next != spin {
            spin_ns.store(next.as_nanos() as u32, COUNT.get());
        }
        answer
    }

    #[cfg(not(loom))]
    fn spin_until(&self, end: Instant) -> Option<u64> {
        loop {
            for _ in 0..32 {
                if let Some(answer) = self.answered() {
                    return Some(answer);
                }
                core::hint::spin_loop();
            }
            if Instant::now() >= end {
                return None;
            }
        }
    }

    #[cfg(not(loom))]
    fn park_until(&self, deadline: Option<Instant>) -> Option<u64> {
        loop {
            if let Some(answer) = self.answered() {
                return Some(answer);
            }
            match deadline {
                None => thread::park(),
                Some(deadline) => {
                    let left =
                        deadline.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
                    thread::park_timeout(left);
                }
            }
        }
    }

    /// The model checker knows no time: a waiter parks until it is answered.
    #[cfg(loom)]
    fn wait(&self, _: &AtomicU32, _: Option<Instant>) -> u64 {
        loop {
            if let Some(answer) = self.answered() {
                return answer;
            }
            thread::park();
        }
    }

    fn answered(&self) -> Option<u64> {
        Some(self.answer.load(SEE_GRANT.get())).filter(|answer| *answer != 0)
    }
}
