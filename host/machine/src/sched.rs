//! The scheduler: which thread runs, on which virtual processor, until when.
//!
//! One thread runs at a time. At each point where it may be interrupted ([`Machine::point`]) the seed decides whether
//! another goes on. A processor whose thread is at DISPATCH_LEVEL keeps that thread, as on Windows, but another processor
//! may run in between. DPCs run when their processor falls below DISPATCH_LEVEL, in whatever thread that is, or in a
//! thread of their own on an idle processor. When nothing can run, the clock moves to the next timer; when there is no
//! timer either, the machine is idle, and whoever still waits is waiting for ever.
//!
//! Here is what runs the machine; [`switch`] chooses and resumes, [`point`] is where a thread may be interrupted, [`wait`] is
//! where it sleeps.
#![allow(unsafe_code)]
// UNSAFETY: reads spin lock words by address; abandons the stacks of threads that were stopped.

mod point;
mod switch;
mod wait;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use crate::clock::Time;
use crate::crossing::Record;
use crate::irql::PASSIVE_LEVEL;
use crate::machine::{Machine, adopt};
use crate::report::{Kind, Report};
use crate::stack::StackStore;
use crate::thread::Thread;
use crate::{Config, Mode};

/// A deferred call: `run(key)` at DISPATCH_LEVEL.
#[derive(Clone, Copy, Debug)]
pub struct Dpc {
    pub key: usize,
    pub run: fn(usize),
}

#[derive(Default)]
struct Processor {
    /// The thread that cannot be taken off it: it is at DISPATCH_LEVEL or above.
    held_by: Option<Rc<Thread>>,
    dpcs: VecDeque<Dpc>,
}

pub(crate) struct Scheduler {
    processors: RefCell<Vec<Processor>>,
    ready: RefCell<VecDeque<Rc<Thread>>>,
    waiting: RefCell<Vec<Rc<Thread>>>,
    pub(crate) running: RefCell<Option<Rc<Thread>>>,
    pub(crate) irql: Cell<u8>,
    pub(crate) processor: Cell<usize>,
    dpcs_queued: Cell<usize>,
    dpcs_running: Cell<usize>,
    held: Cell<usize>,
    threads_made: Cell<u32>,
    random: RefCell<fastrand::Rng>,
    switching: Cell<bool>,
    /// When whoever runs must hand back, at the latest: the caller's time is up.
    deadline: Cell<Time>,
    stacks: RefCell<StackStore>,
    /// Room for the records of threads to come, from threads that have ended.
    records: RefCell<Vec<Vec<Record>>>,
}

/// How a stretch of running ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stretch {
    Done,
    Idle,
    TimeIsUp,
}

impl Scheduler {
    pub(crate) fn new() -> Self {
        Scheduler {
            processors: RefCell::default(),
            ready: RefCell::default(),
            waiting: RefCell::default(),
            running: RefCell::new(None),
            irql: Cell::new(PASSIVE_LEVEL),
            processor: Cell::new(0),
            dpcs_queued: Cell::new(0),
            dpcs_running: Cell::new(0),
            held: Cell::new(0),
            threads_made: Cell::new(0),
            random: RefCell::new(fastrand::Rng::with_seed(0)),
            switching: Cell::new(false),
            deadline: Cell::new(Time::MAX),
            stacks: RefCell::new(StackStore::new()),
            records: RefCell::default(),
        }
    }

    pub(crate) fn reset(&self, config: &Config) {
        *self.processors.borrow_mut() =
            (0..config.processors.clamp(1, 64)).map(|_| Processor::default()).collect();
        *self.random.borrow_mut() = fastrand::Rng::with_seed(config.seed);
        self.switching.set(config.mode == Mode::Simulated);
        self.deadline.set(Time::MAX);
        self.irql.set(PASSIVE_LEVEL);
        self.processor.set(0);
        self.dpcs_queued.set(0);
        self.dpcs_running.set(0);
        self.held.set(0);
        self.threads_made.set(0);
    }

    /// Takes over the stacks of a machine that was stopped, whatever stands on them.
    pub(crate) fn adopt_stacks(&self, old: &Scheduler) {
        let made = adopt(&old.stacks).made();
        *self.stacks.borrow_mut() = StackStore::of(made);
    }

    fn processor_count(&self) -> usize {
        self.processors.borrow().len()
    }

    fn one_in(&self, n: u32) -> bool {
        self.random.borrow_mut().u32(0..n) == 0
    }
}

impl Machine {
    /// Runs `body` as a thread of the machine and everything else with it, until `body` has returned.
    pub fn run<T: 'static>(
        &self,
        name: &'static str,
        body: impl FnOnce() -> T + 'static,
    ) -> Result<T, Box<Report>> {
        self.first_report()?;
        if self.current_thread().is_some() {
            return Ok(body());
        }
        let result = Rc::new(Cell::new(None));
        let place = Rc::clone(&result);
        let thread = self.spawn(name, Box::new(move || place.set(Some(body()))));
        match self.drive(|| thread.has_ended(), Time::MAX)? {
            Stretch::Done => Ok(result.take().expect("a thread that ended has left its result")),
            Stretch::Idle | Stretch::TimeIsUp => Err(self.hung(&thread)),
        }
    }

    /// Runs until `done` says so: true; or `time` has passed or nothing can happen any more: false.
    pub fn run_until(&self, done: impl Fn() -> bool, time: Time) -> Result<bool, Box<Report>> {
        self.first_report()?;
        let deadline = self.clock.now().saturating_add(time);
        // Without time to pass, what can run now runs to its end.
        self.sched.deadline.set(if time == 0 { Time::MAX } else { deadline });
        self.clock.look_soon();
        let stretch = self.drive(done, deadline);
        self.sched.deadline.set(Time::MAX);
        match stretch? {
            Stretch::Done => Ok(true),
            Stretch::Idle if time != Time::MAX => {
                self.idle_until(deadline);
                Ok(false)
            }
            Stretch::Idle | Stretch::TimeIsUp => Ok(false),
        }
    }

    /// Runs what can run without time passing by itself.
    pub fn settle(&self) -> Result<(), Box<Report>> {
        self.first_report()?;
        let now = self.clock.now();
        self.drive(|| false, now).map(drop)
    }

    fn first_report(&self) -> Result<(), Box<Report>> {
        self.report().map_or(Ok(()), Err)
    }

    fn hung(&self, thread: &Thread) -> Box<Report> {
        let what = format!("{} waits for something that nobody can bring about", thread.name());
        self.record_report(Kind::Hung, what, self.stack_of(thread));
        self.report().expect("recorded just now")
    }

    /// Makes a thread; it runs when it is chosen.
    pub fn spawn(&self, name: impl Into<Cow<'static, str>>, main: Box<dyn FnOnce()>) -> Rc<Thread> {
        let thread = self.make_thread(name.into(), main);
        self.sched.ready.borrow_mut().push_back(Rc::clone(&thread));
        thread
    }

    fn make_thread(&self, name: Cow<'static, str>, main: Box<dyn FnOnce()>) -> Rc<Thread> {
        let stack = self.sched.stacks.borrow_mut().take().expect("fewer than 16,384 threads at a time");
        let id = self.sched.threads_made.get();
        self.sched.threads_made.set(id + 1);
        let records = self.sched.records.borrow_mut().pop().unwrap_or_default();
        Thread::new(id, name, stack, records, main)
    }

    fn drive(&self, done: impl Fn() -> bool, deadline: Time) -> Result<Stretch, Box<Report>> {
        assert!(self.sched.running.borrow().is_none(), "the scheduler runs outside the machine's threads");
        loop {
            self.first_report()?;
            if done() {
                return Ok(Stretch::Done);
            }
            self.do_errands();
            self.clock.expire();
            if self.must_hand_back() {
                return Ok(Stretch::TimeIsUp);
            }
            if let Some(choice) = self.choose()? {
                self.resume(choice);
                continue;
            }
            match self.clock.next_due() {
                Some(due) if due <= deadline && self.clock.is_real() => self.wait_at_the_door(due),
                Some(due) if due <= deadline => self.idle_until(due),
                Some(_) => {
                    self.idle_until(deadline);
                    return Ok(Stretch::TimeIsUp);
                }
                None => return Ok(Stretch::Idle),
            }
        }
    }

    fn wait_at_the_door(&self, due: Time) {
        let units = due.saturating_sub(self.clock.now());
        self.door().wait(Duration::from_nanos(units.saturating_mul(100)));
        self.trap.publish_time(&self.clock);
    }

    /// Drops all threads without unwinding them: what stands on their stacks is driver code.
    pub(crate) fn forget_threads(&self) {
        let sched = &self.sched;
        let held = sched.processors.take().into_iter().filter_map(|processor| processor.held_by);
        for thread in held.chain(sched.waiting.take()).chain(sched.ready.take()) {
            if let Some(mut body) = thread.body.borrow_mut().take() {
                if body.started() {
                    // SAFETY: the stack is never returned to; values on it are leaked.
                    unsafe { body.force_reset() };
                }
                body.force_unwind();
                sched.stacks.borrow_mut().give_back(body.into_stack());
            }
        }
        sched.stacks.borrow_mut().sort();
    }
}

fn word(address: usize) -> usize {
    // SAFETY: callers pass the address of a KSPIN_LOCK that a driver handed in; a wild one traps and is reported.
    unsafe { std::ptr::read_volatile(address as *const usize) }
}
