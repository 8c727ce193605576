//! The machine itself: what its parts are, how a run begins and ends, how modules find it.
//!
//! There is one machine in a process at a time, because its addresses are fixed; a second [`Machine::start`] waits for the
//! first [`Run`] to end. The machine stays on the OS thread that started the run. Its parts are cells: code of the host
//! never keeps a borrow across a call into the driver or a point where threads may switch.
#![allow(unsafe_code)]
// UNSAFETY: one reference to the machine is kept in a thread-local beyond any scope.

use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::arena::{self, Bump, PAGE, Range, round_up};
use crate::clock::Clock;
use crate::crossing::Crossings;
use crate::door::Door;
use crate::export::Registry;
use crate::faults::FaultState;
use crate::loader::ImageStore;
use crate::map::NumberMap;
use crate::names::NamesCell;
use crate::os::{self, Access};
use crate::pool::Pool;
use crate::report::Report;
use crate::sched::Scheduler;
use crate::transcript::Transcript;
use crate::trap::TrapState;
use crate::{Config, trap};

pub struct Machine {
    config: RefCell<Config>,
    pub clock: Clock,
    pub transcript: Transcript,
    pub(crate) crossings: Crossings,
    pub(crate) door: RefCell<Door>,
    pub(crate) faults: FaultState,
    pub(crate) images: ImageStore,
    pub(crate) names: NamesCell,
    pub(crate) pool: RefCell<Pool>,
    pub(crate) registry: RefCell<Registry>,
    pub(crate) report: RefCell<Option<Box<Report>>>,
    pub(crate) sched: Scheduler,
    pub(crate) system: RefCell<Bump>,
    pub(crate) trap: TrapState,
    /// The modules' own, those most asked for first.
    states: RefCell<Vec<(TypeId, Rc<dyn Any>)>>,
    user: RefCell<Bump>,
    user_free: RefCell<NumberMap<usize, Vec<usize>>>,
}

thread_local! { static CURRENT: Cell<Option<&'static Machine>> = const { Cell::new(None) }; }

static ONE_RUN: Mutex<Kept> = Mutex::new(Kept(None));

/// The machine outlives its runs: arenas and stacks are used again.
struct Kept(Option<&'static Machine>);

// SAFETY: the machine is reached only through this mutex, whose guard the run holds, on the run's own thread.
unsafe impl Send for Kept {}

/// The machine of the run on this OS thread.
///
/// # Panics
/// Without a run: a module's function was called from outside one, which is a mistake of the host's.
#[inline]
pub fn machine() -> &'static Machine {
    CURRENT.get().expect("a machine is running on this thread")
}

/// One run, from start to drop.
pub struct Run {
    machine: &'static Machine,
    only_one: MutexGuard<'static, Kept>,
}

impl Deref for Run {
    type Target = Machine;

    fn deref(&self) -> &Machine {
        self.machine
    }
}

impl Machine {
    /// Begins a run. Waits while another one is under way in this process.
    pub fn start(config: Config) -> Result<Run, String> {
        assert!(CURRENT.get().is_none(), "this thread has a run already");
        arena::reserve()?;
        let mut kept = ONE_RUN.lock().unwrap_or_else(PoisonError::into_inner);
        let machine = *kept.0.get_or_insert_with(|| Box::leak(Box::new(Machine::new())));
        machine.begin(config);
        CURRENT.set(Some(machine));
        os::install_traps(trap::on_interruption);
        os::tick_every(trap::TICK_MS);
        Ok(Run { machine, only_one: kept })
    }

    fn new() -> Self {
        Machine {
            config: RefCell::default(),
            clock: Clock::new(),
            transcript: Transcript::new(),
            crossings: Crossings::default(),
            door: RefCell::default(),
            faults: FaultState::default(),
            images: ImageStore::new(),
            names: NamesCell::default(),
            pool: RefCell::new(Pool::new()),
            registry: RefCell::default(),
            report: RefCell::default(),
            sched: Scheduler::new(),
            system: RefCell::new(Bump::new(arena::SYSTEM)),
            trap: TrapState::default(),
            states: RefCell::default(),
            user: RefCell::new(Bump::new(Range { base: arena::USER.base, size: arena::USER.size })),
            user_free: RefCell::default(),
        }
    }

    fn begin(&self, config: Config) {
        self.clock.reset(config.mode);
        self.pool.borrow_mut().reset(config.verifier);
        self.transcript.reset(config.transcript);
        self.faults.reset(&config);
        self.sched.reset(&config);
        self.config.replace(config);
        self.trap.reset();
        self.make_shared_pages();
    }

    /// A machine to go on with after one whose run was stopped; that one is leaked, but for its address space.
    fn successor(&self) -> &'static Machine {
        let new = Machine::new();
        new.sched.adopt_stacks(&self.sched);
        new.images.adopt(&self.images);
        new.system.replace(adopt(&self.system));
        new.user.replace(adopt(&self.user));
        new.pool.borrow_mut().adopt(&self.pool);
        new.end();
        Box::leak(Box::new(new))
    }

    /// Everything of the run goes; addresses start over.
    fn end(&self) {
        self.forget_threads();
        // Module state may refer to other module state: take it out before it is dropped.
        drop(self.states.take());
        self.report.take();
        self.registry.take();
        self.crossings.reset();
        self.unload_all();
        self.reset_names();
        self.pool.borrow_mut().reset(true);
        self.system.borrow_mut().reset();
        self.user.borrow_mut().reset();
        self.user_free.take();
    }

    pub fn config(&self) -> std::cell::Ref<'_, Config> {
        self.config.borrow()
    }

    /// A module's own state, made on first use, gone with the run.
    pub fn state<T: Default + 'static>(&self) -> Rc<T> {
        let key = TypeId::of::<T>();
        if let Some(state) = self.known_state(key) {
            return state.downcast().expect("the key is the type");
        }
        let state = Rc::new(T::default());
        self.states.borrow_mut().push((key, Rc::clone(&state) as Rc<dyn Any>));
        state
    }

    /// Moves what is found one place forward.
    fn known_state(&self, key: TypeId) -> Option<Rc<dyn Any>> {
        let mut states = self.states.borrow_mut();
        let at = states.iter().position(|(known, _)| *known == key)?;
        states.swap(at, at.saturating_sub(1));
        Some(Rc::clone(&states[at.saturating_sub(1)].1))
    }

    /// Zeroed memory in the client's arena, page-aligned. 0 when there is none.
    pub fn allocate_user(&self, size: usize) -> usize {
        let pages = round_up(size.max(1), PAGE);
        let again = self.user_free.borrow_mut().get_mut(&pages).and_then(Vec::pop);
        let address = again.or_else(|| self.user.borrow_mut().take(pages)).unwrap_or(0);
        if again.is_some() {
            // SAFETY: pages of the client's arena that nobody has now.
            unsafe { std::ptr::write_bytes(address as *mut u8, 0, size.max(1)) };
        }
        address
    }

    /// Gives client memory back, for another request of that size.
    pub fn free_user(&self, address: usize, size: usize) {
        self.user_free.borrow_mut().entry(round_up(size.max(1), PAGE)).or_default().push(address);
    }

    /// Zeroed kernel memory that is no pool (exported variables, tables), for the rest of the run.
    pub fn allocate_system(&self, size: usize) -> usize {
        self.system.borrow_mut().take(size.max(1)).expect("64 MiB are enough for the host's own variables")
    }

    /// Whether `size` bytes at `address` can be read (or written): in an arena, committed, open.
    pub fn probe(&self, address: usize, size: usize, write: bool) -> bool {
        let Some(end) = address.checked_add(size) else { return false };
        let Some(range) = [arena::USER, arena::KERNEL].into_iter().find(|range| range.contains(address))
        else {
            return size == 0;
        };
        end <= range.end() && self.trap.touch(address, size, write)
    }

    /// Whether an address is a kernel one.
    pub const fn is_kernel(address: usize) -> bool {
        arena::KERNEL.contains(address)
    }

    /// Whether an address is a client's.
    pub const fn is_user(address: usize) -> bool {
        arena::USER.contains(address)
    }

    fn make_shared_pages(&self) {
        let pages = self.allocate_system(2 * PAGE);
        self.trap.set_shared_pages(pages, pages + PAGE);
        os::set_gs(pages + PAGE);
    }

    /// Closes a range of pages, or opens it: guard pages.
    pub fn close_pages(&self, address: usize, size: usize) {
        let _ = os::protect(address, size, Access::None);
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        os::tick_every(0);
        self.machine.door.take().close();
        if self.machine.report().is_some() {
            // Borrows of the thread that was stopped are never given back: the next run gets cells of its own.
            self.only_one.0 = Some(self.machine.successor());
        } else {
            self.machine.end();
        }
        os::remove_traps();
        CURRENT.set(None);
    }
}

/// Takes over what a cell of a stopped machine holds, whether or not it is still borrowed there.
pub(crate) fn adopt<T>(cell: &RefCell<T>) -> T {
    // SAFETY: the old machine is never used again and never dropped, so the value is moved, not copied.
    unsafe { std::ptr::read(cell.as_ptr()) }
}
