//! Which thread runs next, and getting on and off its stack.
#![allow(unsafe_code)]
// UNSAFETY: reads spin lock words by address; abandons the stack of a thread that ended where it stood.

use std::rc::Rc;

use corosensei::CoroutineResult;

use crate::irql::{DISPATCH_LEVEL, PASSIVE_LEVEL};
use crate::machine::{Machine, machine};
use crate::report::{Kind, Report};
use crate::sched::word;
use crate::thread::{Body, Pause, Thread};

pub(super) enum Choice {
    Continue(usize),
    Ready(usize, usize),
    Dpcs(usize),
}

impl Machine {
    pub(super) fn choose(&self) -> Result<Option<Choice>, Box<Report>> {
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

    pub(super) fn resume(&self, choice: Choice) {
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
}

fn spins(thread: &Thread) -> bool {
    let lock = thread.spinning_on.get();
    lock != 0 && word(lock) != 0
}
