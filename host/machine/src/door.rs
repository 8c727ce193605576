//! The door: how other OS threads have something done by the machine, whose own thread is the one that started the run.
//!
//! Whoever has a [`Door`] puts errands in at any time. The scheduler takes them between two stretches of running (in real time
//! a thread of the machine goes on for 50 µs at most before it looks), and while nothing can run it waits at the door instead
//! of sleeping. An errand must not wait itself: it spawns a thread of the machine that does ([`Machine::spawn`]).
//! [`Machine::serve`] runs the machine for those outside until the door is closed.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::machine::Machine;
use crate::report::Report;

type Errand = Box<dyn FnOnce() + Send>;

/// To be cloned and sent to other threads.
#[derive(Clone, Default)]
pub struct Door(Arc<Shared>);

#[derive(Default)]
struct Shared {
    inside: Mutex<Inside>,
    rung: Condvar,
    /// A hint, so that looking costs nothing: `inside` is what counts.
    has_errands: AtomicBool,
}

#[derive(Default)]
struct Inside {
    errands: VecDeque<Errand>,
    closed: bool,
}

impl Door {
    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.0.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has `errand` done on the machine's thread. Given back undone (dropped) once the door is closed.
    pub fn ask(&self, errand: impl FnOnce() + Send + 'static) {
        let mut inside = self.inside();
        if !inside.closed {
            inside.errands.push_back(Box::new(errand));
            // Relaxed: the mutex orders the errands; a hint that is seen late is seen at the next look.
            self.0.has_errands.store(true, Ordering::Relaxed);
            self.0.rung.notify_all();
        }
    }

    /// Nothing more is done; what was not begun is dropped, and whoever waits for its answer learns that way.
    pub fn close(&self) {
        let mut inside = self.inside();
        inside.closed = true;
        let undone = std::mem::take(&mut inside.errands);
        self.0.rung.notify_all();
        drop(inside);
        drop(undone);
    }

    /// Whether the run has ended, or is about to.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.inside().closed
    }

    #[inline]
    pub(crate) fn has_errands(&self) -> bool {
        // Relaxed: as in `ask`.
        self.0.has_errands.load(Ordering::Relaxed)
    }

    fn next(&self) -> Option<Errand> {
        let mut inside = self.inside();
        let errand = inside.errands.pop_front();
        if inside.errands.is_empty() {
            // Relaxed: as in `ask`; the mutex is held.
            self.0.has_errands.store(false, Ordering::Relaxed);
        }
        errand
    }

    /// Sleeps until somebody rings or the time is over.
    pub(crate) fn wait(&self, most: Duration) {
        let inside = self.inside();
        if inside.errands.is_empty() && !inside.closed {
            drop(self.0.rung.wait_timeout(inside, most));
        }
    }
}

impl Machine {
    pub fn door(&self) -> Door {
        self.door.borrow().clone()
    }

    /// Begins the errands that wait, outside the machine's threads.
    pub(crate) fn do_errands(&self) {
        if !self.door.borrow().has_errands() {
            return;
        }
        let door = self.door();
        while let Some(errand) = door.next() {
            errand();
        }
    }

    /// Runs the machine for those outside, in real time, until the door is closed or the run is stopped.
    pub fn serve(&self) -> Result<(), Box<Report>> {
        const LONG: Duration = Duration::from_millis(100);
        let door = self.door();
        while !door.is_closed() {
            // Nothing is under way when this returns before the door is closed.
            if !self.run_until(|| door.is_closed() || door.has_errands(), crate::Time::MAX)? {
                door.wait(LONG);
            }
            self.do_errands();
        }
        Ok(())
    }
}
