//! A thread of the machine: a coroutine on a stack in the kernel arena, and what is kept of it while it does not run.
#![allow(unsafe_code)]
// UNSAFETY: keeps the coroutine's yielder, which lives on its stack, as a pointer.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use corosensei::{Coroutine, Yielder};

use crate::crossing::Record;
use crate::machine::Machine;
use crate::stack::ArenaStack;

/// Why a thread handed the processor back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pause {
    /// It could go on; another may be chosen.
    Preempted,
    /// It waits for a spin lock: the word at this address must become 0.
    Spinning(usize),
    /// It waits for objects or a time.
    Waiting,
    /// It is at fault and never runs again.
    Stopped,
    /// It ended where it stood (`PsTerminateSystemThread`).
    Ended,
}

/// Asks whether a wait is satisfied and, if it is, takes what it waits for. Gives the index of the object, or 0 for all.
pub type WaitTest = fn(&Thread, &[usize]) -> Option<usize>;

pub(crate) struct Wait {
    pub(crate) objects: Vec<usize>,
    pub(crate) test: WaitTest,
}

pub(crate) type Body = Coroutine<(), Pause, (), ArenaStack>;

pub struct Thread {
    /// Counts up over the run.
    pub id: u32,
    name: Cow<'static, str>,
    /// The address that stands for it: what `KeGetCurrentThread` gives.
    object: Cell<usize>,
    stack_top: usize,
    /// What a module wants to keep with a thread (FsContext of a client, an exit status).
    pub tag: Cell<usize>,
    pub(crate) body: RefCell<Option<Body>>,
    yielder: Cell<*const Yielder<(), Pause>>,
    pub(crate) irql: Cell<u8>,
    pub(crate) spinning_on: Cell<usize>,
    pub(crate) records: RefCell<Vec<Record>>,
    pub(crate) wait: RefCell<Option<Wait>>,
    /// What the last wait ended with: an index, or None for its time.
    pub(crate) woken: Cell<Option<usize>>,
    pub(crate) ended: Cell<bool>,
}

impl Thread {
    pub(crate) fn new(
        id: u32,
        name: Cow<'static, str>,
        stack: ArenaStack,
        records: Vec<Record>,
        main: Box<dyn FnOnce()>,
    ) -> Rc<Thread> {
        let object = stack.thread_block();
        let thread = Rc::new(Thread {
            id,
            name,
            object: Cell::new(object),
            stack_top: object,
            tag: Cell::new(0),
            body: RefCell::new(None),
            yielder: Cell::new(std::ptr::null()),
            irql: Cell::new(0),
            spinning_on: Cell::new(0),
            records: RefCell::new(records),
            wait: RefCell::new(None),
            woken: Cell::new(None),
            ended: Cell::new(false),
        });
        let me = Rc::downgrade(&thread);
        let body = Body::with_stack(stack, move |yielder, ()| {
            if let Some(me) = me.upgrade() {
                me.yielder.set(yielder);
            }
            drop(me);
            main();
        });
        *thread.body.borrow_mut() = Some(body);
        thread
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn object(&self) -> usize {
        self.object.get()
    }

    /// Lets another address stand for this thread (a system thread's object).
    pub fn set_object(&self, object: usize) {
        self.object.set(object);
    }

    /// Whether it ran to its end.
    pub fn has_ended(&self) -> bool {
        self.ended.get()
    }

    /// Hands the processor back to the scheduler; returns when this thread is chosen again.
    pub(crate) fn suspend(&self, pause: Pause) {
        // SAFETY: the yielder lies on the stack of this thread, which is the one that runs now.
        let yielder = unsafe { &*self.yielder.get() };
        yielder.suspend(pause);
    }
}

impl Machine {
    /// The thread that runs now; None in code that runs outside the machine's threads.
    pub fn current_thread(&self) -> Option<Rc<Thread>> {
        self.sched.running.borrow().clone()
    }

    /// The lowest and the highest address of the running thread's stack (`IoGetStackLimits`).
    pub fn stack_limits(&self) -> (usize, usize) {
        self.current_thread().map_or((0, 0), |thread| {
            let top = thread.stack_top;
            (top + crate::arena::PAGE - crate::stack::SIZE + crate::arena::PAGE, top)
        })
    }

    pub fn current_thread_name(&self) -> String {
        self.current_thread().map_or_else(|| "none".into(), |thread| thread.name().into())
    }

    /// Ends the running thread where it stands; what is on its stack is abandoned.
    pub fn end_current_thread(&self) -> ! {
        loop {
            self.pause(Pause::Ended);
        }
    }

    pub(crate) fn pause(&self, pause: Pause) {
        let thread = self.current_thread().expect("only a thread of the machine pauses");
        thread.suspend(pause);
    }
}
