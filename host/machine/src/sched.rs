//! The scheduler: which thread runs, on which virtual processor, until when.
//!
//! One thread runs at a time. At each point where it may be interrupted ([`Machine::point`]) the seed decides whether
//! another goes on. A processor whose thread is at DISPATCH_LEVEL keeps that thread, as on Windows, but another processor
//! may run in between. DPCs run when their processor falls below DISPATCH_LEVEL, in whatever thread that is, or in a
//! thread of their own on an idle processor. When nothing can run, the clock moves to the next timer; when there is no
//! timer either, the machine is idle, and whoever still waits is waiting for ever.
#![allow(unsafe_code)]
// UNSAFETY: reads spin lock words by address; abandons the stacks of threads that were stopped.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use corosensei::CoroutineResult;

use crate::clock::Time;
use crate::crossing::Record;
use crate::irql::{DISPATCH_LEVEL, PASSIVE_LEVEL};
use crate::machine::{Machine, adopt, machine};
use crate::report::{Kind, Report};
use crate::stack::StackStore;
use crate::thread::{Body, Pause, Thread, Wait, WaitTest};
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

enum Choice {
    Continue(usize),
    Ready(usize, usize),
    Dpcs(usize),
}

/// In real time a thread goes on for so long before it looks whether another wants to.
const QUANTUM: Time = 500;

/// A thread that could be switched away from is, once in so many points.
const SWITCH_ONE_IN: u32 = 4;

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

    fn choose(&self) -> Result<Option<Choice>, Box<Report>> {
        let sched = &self.sched;
        let mut spinning = false;
        let count =
            (0..sched.processor_count()).filter(|at| self.choice(*at, &mut spinning).is_some()).count();
        let which = match count {
            0 if spinning && self.clock.next_due().is_none() => return Err(self.dead_lock()),
            0 => return Ok(None),
            1 => 0,
            n => sched.random.borrow_mut().usize(0..n),
        };
        Ok((0..sched.processor_count()).filter_map(|at| self.choice(at, &mut spinning)).nth(which))
    }

    /// What a processor would do if it was its turn; notes if it spins for a lock.
    fn choice(&self, index: usize, spinning: &mut bool) -> Option<Choice> {
        let processor = &self.sched.processors.borrow()[index];
        match &processor.held_by {
            Some(thread) if spins(thread) => {
                *spinning = true;
                None
            }
            Some(_) => Some(Choice::Continue(index)),
            None if !processor.dpcs.is_empty() => Some(Choice::Dpcs(index)),
            None => match self.sched.ready.borrow().len() {
                0 => None,
                ready => Some(Choice::Ready(index, ready)),
            },
        }
    }

    fn dead_lock(&self) -> Box<Report> {
        let what = "every processor spins for a lock that none of them will release";
        self.record_report(Kind::Hung, what.into(), Vec::new());
        self.report().expect("recorded just now")
    }

    fn resume(&self, choice: Choice) {
        let (index, thread) = match choice {
            Choice::Continue(index) => {
                self.sched.held.set(self.sched.held.get() - 1);
                (
                    index,
                    self.sched.processors.borrow_mut()[index].held_by.take().expect("chosen because held"),
                )
            }
            Choice::Ready(index, 1) => {
                (index, self.sched.ready.borrow_mut().pop_front().expect("chosen as ready"))
            }
            Choice::Ready(index, count) => {
                let which = if self.sched.switching.get() {
                    self.sched.random.borrow_mut().usize(0..count)
                } else {
                    0
                };
                (index, self.sched.ready.borrow_mut().remove(which).expect("chosen as ready"))
            }
            Choice::Dpcs(index) => {
                let drain = Box::new(|| machine().drain_dpcs());
                (index, self.make_thread(format!("idle:{index}").into(), drain))
            }
        };
        self.sched.processor.set(index);
        self.switch_to(thread);
    }

    fn switch_to(&self, thread: Rc<Thread>) {
        let sched = &self.sched;
        sched.irql.set(thread.irql.get());
        thread.spinning_on.set(0);
        self.crossings.swap(&thread.records);
        self.trap.enter(&thread);
        *sched.running.borrow_mut() = Some(Rc::clone(&thread));
        let mut body = thread.body.borrow_mut().take().expect("a thread that can run has a body");
        let result = body.resume(());
        *sched.running.borrow_mut() = None;
        self.trap.leave();
        self.crossings.swap(&thread.records);
        thread.irql.set(sched.irql.replace(PASSIVE_LEVEL));
        match result {
            CoroutineResult::Return(()) => {
                self.finish(&thread, body);
            }
            CoroutineResult::Yield(Pause::Ended) => {
                // SAFETY: the thread's stack is never returned to; values on it are leaked.
                unsafe { body.force_reset() };
                self.finish(&thread, body);
            }
            CoroutineResult::Yield(pause) => {
                *thread.body.borrow_mut() = Some(body);
                self.put_away(thread, pause);
            }
        }
    }

    fn finish(&self, thread: &Thread, body: Body) {
        thread.ended.set(true);
        let mut records = thread.records.take();
        records.clear();
        self.sched.records.borrow_mut().push(records);
        self.sched.stacks.borrow_mut().give_back(body.into_stack());
    }

    fn put_away(&self, thread: Rc<Thread>, pause: Pause) {
        let sched = &self.sched;
        match pause {
            Pause::Waiting => sched.waiting.borrow_mut().push(thread),
            Pause::Preempted if thread.irql.get() < DISPATCH_LEVEL => {
                sched.ready.borrow_mut().push_back(thread)
            }
            // A stopped thread keeps its processor: nothing runs after a report anyway.
            Pause::Preempted | Pause::Spinning(_) | Pause::Stopped | Pause::Ended => {
                if let Pause::Spinning(lock) = pause {
                    thread.spinning_on.set(lock);
                }
                sched.held.set(sched.held.get() + 1);
                sched.processors.borrow_mut()[sched.processor.get()].held_by = Some(thread);
            }
        }
    }

    /// A point where Windows could interrupt: time passes, due timers and DPCs run, another thread may.
    #[inline]
    pub fn point(&self) {
        self.clock.refresh();
        self.point_on_entry();
    }

    /// A point at the time that the crossing has just read.
    #[inline]
    pub(crate) fn point_on_entry(&self) {
        if !self.clock.is_real() {
            return self.simulated_point();
        }
        self.run_queued_dpcs();
        if self.clock.look_is_due(self.clock.recent(), QUANTUM) {
            self.look();
        }
    }

    /// A point that needs no time of its own: the next crossing reads the clock again.
    #[inline]
    pub(crate) fn point_on_return(&self) {
        if self.clock.is_real() { self.run_queued_dpcs() } else { self.simulated_point() }
    }

    /// Nothing runs before `time`; the page that drivers read the time from says so to whoever runs next.
    fn idle_until(&self, time: Time) {
        self.clock.idle_until(time);
        self.trap.publish_time(&self.clock);
    }

    #[inline]
    fn run_queued_dpcs(&self) {
        if self.sched.dpcs_queued.get() > 0 && self.sched.irql.get() < DISPATCH_LEVEL {
            self.drain_dpcs();
        }
    }

    /// Real time: timers that are due, and others who want to run.
    #[cold]
    fn look(&self) {
        self.trap.publish_time(&self.clock);
        if self.sched.irql.get() < DISPATCH_LEVEL {
            self.clock.expire();
            self.run_queued_dpcs();
        }
        let hand_back = self.must_hand_back() || self.others_could_run() || self.door.borrow().has_errands();
        if hand_back && self.sched.running.borrow().is_some() {
            self.pause(Pause::Preempted);
        }
    }

    fn simulated_point(&self) {
        let sched = &self.sched;
        self.clock.spend(1);
        self.trap.publish_time(&self.clock);
        if sched.irql.get() < DISPATCH_LEVEL {
            if self.clock.something_is_due() {
                self.clock.expire();
            }
            self.run_queued_dpcs();
        }
        let hand_back = self.must_hand_back() || (self.others_could_run() && sched.one_in(SWITCH_ONE_IN));
        if hand_back && sched.running.borrow().is_some() {
            self.pause(Pause::Preempted);
        }
    }

    fn must_hand_back(&self) -> bool {
        let deadline = self.sched.deadline.get();
        deadline != Time::MAX && self.clock.now() >= deadline
    }

    fn others_could_run(&self) -> bool {
        let sched = &self.sched;
        if sched.running.borrow().is_none() {
            return false;
        }
        let elsewhere = sched.processors.borrow().len() > sched.held.get() + 1;
        let ready =
            !sched.ready.borrow().is_empty() || sched.dpcs_queued.get() > 0 || self.clock.something_is_due();
        sched.held.get() > 0 || (ready && (elsewhere || sched.irql.get() < DISPATCH_LEVEL))
    }

    /// Lets others run if there are any.
    pub fn yield_now(&self) {
        if self.current_thread().is_some() {
            self.pause(Pause::Preempted);
        }
    }

    pub fn irql(&self) -> u8 {
        self.sched.irql.get()
    }

    /// Sets the level and gives the old one; what waited for a lower level runs at once.
    pub fn set_irql(&self, level: u8) -> u8 {
        let old = self.sched.irql.replace(level);
        if level < DISPATCH_LEVEL && old >= DISPATCH_LEVEL && self.current_thread().is_some() {
            self.point();
        }
        old
    }

    /// The number of the processor that runs this.
    pub fn processor(&self) -> usize {
        self.sched.processor.get()
    }

    pub fn processors(&self) -> usize {
        self.sched.processor_count()
    }

    /// Queues a DPC on this processor. False if one with this key is queued already.
    pub fn queue_dpc(&self, dpc: Dpc) -> bool {
        let mut processors = self.sched.processors.borrow_mut();
        if processors.iter().any(|p| p.dpcs.iter().any(|queued| queued.key == dpc.key)) {
            return false;
        }
        processors[self.sched.processor.get()].dpcs.push_back(dpc);
        self.sched.dpcs_queued.set(self.sched.dpcs_queued.get() + 1);
        true
    }

    /// Takes a DPC out of its queue. False if it was not in one.
    pub fn remove_dpc(&self, key: usize) -> bool {
        let mut processors = self.sched.processors.borrow_mut();
        for processor in processors.iter_mut() {
            if let Some(at) = processor.dpcs.iter().position(|dpc| dpc.key == key) {
                processor.dpcs.remove(at);
                self.sched.dpcs_queued.set(self.sched.dpcs_queued.get() - 1);
                return true;
            }
        }
        false
    }

    pub fn dpcs_queued(&self) -> usize {
        self.sched.dpcs_queued.get()
    }

    /// Whether any processor is in the middle of a DPC.
    pub fn dpc_is_running(&self) -> bool {
        self.sched.dpcs_running.get() > 0
    }

    fn drain_dpcs(&self) {
        let sched = &self.sched;
        let old = sched.irql.replace(DISPATCH_LEVEL);
        loop {
            let next = sched.processors.borrow_mut()[sched.processor.get()].dpcs.pop_front();
            let Some(dpc) = next else { break };
            sched.dpcs_queued.set(sched.dpcs_queued.get() - 1);
            sched.dpcs_running.set(sched.dpcs_running.get() + 1);
            (dpc.run)(dpc.key);
            sched.dpcs_running.set(sched.dpcs_running.get() - 1);
        }
        sched.irql.set(old);
    }

    /// Waits until the word at `lock` is 0. Whoever holds it runs on another processor.
    pub fn spin_until_free(&self, lock: usize) {
        while word(lock) != 0 {
            self.pause(Pause::Spinning(lock));
        }
    }

    /// Waits until `test` is satisfied by a [`Machine::signal`] on one of `objects`; None when `due` comes first.
    pub fn wait(&self, objects: &[usize], test: WaitTest, due: Option<Time>) -> Option<usize> {
        let thread = self.current_thread().expect("only a thread of the machine waits");
        if let Some(index) = test(&thread, objects) {
            self.point();
            return Some(index);
        }
        if due.is_some_and(|due| due <= self.clock.now()) {
            self.point();
            return None;
        }
        thread.woken.set(None);
        *thread.wait.borrow_mut() = Some(Wait { objects: objects.to_vec(), test });
        let key = Rc::as_ptr(&thread) as usize;
        if let Some(due) = due {
            self.clock.set_timer(key, due, |key| machine().time_out(key));
        }
        self.pause(Pause::Waiting);
        if due.is_some() {
            self.clock.cancel_timer(key);
        }
        thread.woken.get()
    }

    /// Something changed about `object`: gives it to those who wait for it, in the order in which they came.
    pub fn signal(&self, object: usize) {
        let mut at = 0;
        loop {
            let next = self.sched.waiting.borrow()[at..].iter().position(|thread| {
                thread.wait.borrow().as_ref().is_some_and(|wait| wait.objects.contains(&object))
            });
            let Some(offset) = next else { return };
            at += offset;
            let thread = Rc::clone(&self.sched.waiting.borrow()[at]);
            let got = thread.wait.borrow().as_ref().and_then(|wait| (wait.test)(&thread, &wait.objects));
            match got {
                Some(index) => self.wake(at, Some(index)),
                None => at += 1,
            }
        }
    }

    /// The threads that wait for `object`.
    pub fn waiters(&self, object: usize) -> usize {
        let waits =
            |thread: &&Rc<Thread>| thread.wait.borrow().as_ref().is_some_and(|w| w.objects.contains(&object));
        self.sched.waiting.borrow().iter().filter(waits).count()
    }

    fn wake(&self, at: usize, result: Option<usize>) {
        let thread = self.sched.waiting.borrow_mut().remove(at);
        thread.wait.take();
        thread.woken.set(result);
        self.sched.ready.borrow_mut().push_back(thread);
    }

    fn time_out(&self, key: usize) {
        let at = self.sched.waiting.borrow().iter().position(|thread| Rc::as_ptr(thread) as usize == key);
        if let Some(at) = at {
            self.wake(at, None);
        }
    }

    /// Names of the threads that still wait: at unload there should be none.
    pub fn threads_left(&self) -> Vec<String> {
        let waiting = self.sched.waiting.borrow();
        let ready = self.sched.ready.borrow();
        waiting.iter().chain(ready.iter()).map(|thread| thread.name().into()).collect()
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

fn spins(thread: &Thread) -> bool {
    let lock = thread.spinning_on.get();
    lock != 0 && word(lock) != 0
}

fn word(address: usize) -> usize {
    // SAFETY: callers pass the address of a KSPIN_LOCK that a driver handed in; a wild one traps and is reported.
    unsafe { std::ptr::read_volatile(address as *const usize) }
}
