//! A thread of the class driver's for what a pin cannot do at `DISPATCH_LEVEL`: `KsRegisterCountedWorker`.
//!
//! A pin that brings its own frames is never asked to process. Its timer ticks at `DISPATCH_LEVEL`, where painting a
//! picture would hold up the processor, so the tick asks for [`Works::work`], which runs in a system thread. However
//! often it is asked meanwhile, it runs once at a time. The worker is made with the pin and goes with it.
//!
//! Pages: nf-ks-ksregistercountedworker, nf-ks-ksincrementcountedworker, nf-ks-ksunregisterworker.
//!
//! ```
//! use avstream::worker::Works;
//! use avstream::{Dispatch, PinRef};
//! fn tick<P: Works>(pin: PinRef<'_, P>, _at: &mut Dispatch) {
//!     pin.ask_for_work();
//! }
//! ```

// UNSAFETY: the work item keeps a raw pointer to the pin that owns the worker.
#![allow(unsafe_code)]

use crate::irql::{self, Thread};
use crate::pin::{Pin, PinRef};
use crate::pool::PoolBox;
use crate::sys::{self, callbacks};
use crate::{NtError, Result};
use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicPtr, Ordering};
use ks_sys::{KSPIN, WORK_QUEUE_ITEM};

/// A pin with work for a thread.
pub trait Works: Pin {
    /// Somebody asked, once or more often. The thread holds none of AVStream's mutexes.
    fn work(pin: PinRef<'_, Self>, at: &mut Thread);
}

/// # Invariants
/// `ticket` is a registered worker whose item is `item`, until `drop`.
#[derive(Debug)]
pub(crate) struct Worker {
    ticket: AtomicPtr<c_void>,
    #[expect(dead_code, reason = "queued by the class driver, and kept here for it")]
    item: PoolBox<Item>,
}

/// What the class driver queues, and what the routine finds through it. The item comes first.
#[derive(Debug)]
#[repr(C)]
struct Item {
    item: UnsafeCell<WORK_QUEUE_ITEM>,
    pin: *mut KSPIN,
    ticket: AtomicPtr<c_void>,
}

// SAFETY: the item is the class driver's to touch; the rest is read, or atomic.
unsafe impl Send for Item {}
// SAFETY: as above.
unsafe impl Sync for Item {}

impl Worker {
    pub(crate) fn ask(&self) {
        // SAFETY: registered, by the invariant. The page names no level; a count and ExQueueWorkItem need none below
        // DISPATCH_LEVEL.
        unsafe { sys::KsIncrementCountedWorker(self.ticket.load(Ordering::Acquire).cast()) };
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // SAFETY: registered, by the invariant; contexts are dropped at PASSIVE_LEVEL. Waits for what is queued.
        unsafe { sys::KsUnregisterWorker(self.ticket.load(Ordering::Acquire).cast()) };
    }
}

type Make<P> = unsafe fn(*mut KSPIN, PhantomData<P>) -> Result<Worker>;

/// The slot for a pin's worker; [`WorkerSlot::here`] fills it.
#[derive(Debug)]
pub struct WorkerSlot<P>(Option<Make<P>>);

impl<P: Pin> WorkerSlot<P> {
    /// No worker.
    pub const NONE: Self = Self(None);

    /// The pin works in a thread.
    #[must_use]
    pub const fn here() -> Self
    where
        P: Works,
    {
        Self(Some(make::<P>))
    }

    /// # Safety
    /// `pin` is a pin of type `P` in Create, which will keep the worker in its context.
    pub(crate) unsafe fn make(&self, pin: *mut KSPIN) -> Result<Option<Worker>> {
        match self.0 {
            // SAFETY: by the caller's promise.
            Some(make) => unsafe { make(pin, PhantomData) }.map(Some),
            None => Ok(None),
        }
    }
}

unsafe fn make<P: Works>(pin: *mut KSPIN, _: PhantomData<P>) -> Result<Worker> {
    let mut work: WORK_QUEUE_ITEM = ks_sys::zeroed();
    work.WorkerRoutine = Some(run::<P>);
    let item = PoolBox::new(Item { item: UnsafeCell::new(work), pin, ticket: AtomicPtr::default() })?;
    let raw = item.item.get();
    // SAFETY: nobody else knows the item yet. It is its routine's parameter, as ExInitializeWorkItem would set it.
    unsafe { (*raw).Parameter = (&raw const *item).cast_mut().cast() };
    let mut ticket = core::ptr::null_mut();
    // SAFETY: PASSIVE_LEVEL in Create; the item lives in pool, until the worker is unregistered.
    NtError::check(unsafe { sys::KsRegisterCountedWorker(ks_sys::DelayedWorkQueue, raw, &raw mut ticket) })?;
    item.ticket.store(ticket.cast(), Ordering::Release);
    // INVARIANT: registered just now, with this item.
    Ok(Worker { ticket: AtomicPtr::new(ticket.cast()), item })
}

callbacks! {
    unsafe fn run<P: Works>(parameter: *mut c_void) {
        let Some(item) = NonNull::new(parameter.cast::<Item>()) else { return };
        // SAFETY: queued by the worker that owns the item, which is unregistered before the item goes.
        let item = unsafe { item.as_ref() };
        let ticket = item.ticket.load(Ordering::Acquire);
        loop {
            // SAFETY: the pin outlives its worker, which its context drops.
            if let Some(pin) = unsafe { PinRef::<P>::from_raw(item.pin) } {
                P::work(pin, &mut irql::token());
            }
            // SAFETY: the worker whose item this is. What was asked meanwhile is one more round.
            if unsafe { sys::KsDecrementCountedWorker(ticket.cast()) } == 0 {
                return;
            }
        }
    }
}

impl<P: Works> PinRef<'_, P> {
    /// Asks for [`Works::work`]. Up to `DISPATCH_LEVEL`.
    pub fn ask_for_work(self) {
        if let Some(worker) = &self.instance().worker {
            worker.ask();
        }
    }
}
