//! Waiting: for a lock's word, for objects, for a time; and being woken.

use std::rc::Rc;

use crate::clock::Time;
use crate::machine::{Machine, machine};
use crate::sched::word;
use crate::thread::{Pause, Thread, Wait, WaitTest};

impl Machine {
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
}
