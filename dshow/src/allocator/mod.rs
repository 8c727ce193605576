//! `IMemAllocator`, apart from COM: the states of an allocator and the rules between them.
//!
//! Page: strmif/nn-strmif-imemallocator. In order: `SetProperties` (only while decommitted and with no samples out),
//! `Commit` (allocates), `GetBuffer` (waits for a free sample; `AM_GBF_NOWAIT` does not), the last `Release` of a
//! sample (it returns to the free list; it is not deleted), `Decommit` (wakes who waits with VFW_E_NOT_COMMITTED; the
//! memory goes when the last sample is back), `Commit` again, also while samples are still out.
//!
//! Neighbours: [`Gate`] says who may touch the memory; [`Frames`] is the memory with its free list; [`Sample`] is what
//! COM hangs its faces on.

// UNSAFETY: `GetBuffer` reads the committed memory without a lock, while `Commit` and `Decommit` make and free it. The
// gate's word decides who may do which, and no safe cell of the standard library has that rule.
#![allow(unsafe_code)]

use crate::failure::Failure;
use crate::properties::Properties;
use frame_pool::Ticket;
use frames::Frames;
pub use frames::Memory;
use gate::{Gate, Left};
use std::cell::UnsafeCell;
use std::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, PoisonError};

mod frames;
pub mod gate;

/// Whether `GetBuffer` may wait (`AM_GBF_NOWAIT`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    ForBuffer,
    No,
}

/// What lies behind one buffer besides its bytes: COM puts its media sample here.
pub trait Slot {
    /// Where the slot's maker comes from: for COM, the allocator object that samples point back to.
    type Maker;
    /// A slot for `size_bytes` from `buffer` on; they live as long as the slot.
    fn new(maker: &Self::Maker, buffer: NonNull<u8>, size_bytes: i32) -> Self;
}

/// A buffer that was handed out. It is given back by [`Core::put`] with its ticket.
#[derive(Debug)]
pub struct Taken<'a, S> {
    pub ticket: Ticket,
    pub slot: &'a S,
}

/// The allocator.
///
/// # Invariants
/// `committed` is written only by a thread that holds `settings` while nobody is inside the gate, and is `Some`
/// whenever somebody is inside.
pub struct Core<S> {
    gate: Gate,
    settings: Mutex<Settings>,
    committed: UnsafeCell<Option<Committed<S>>>,
    memory: Memory,
}

#[derive(Debug, Default)]
struct Settings {
    properties: Option<Properties>,
}

struct Committed<S> {
    frames: Frames,
    slots: Box<[S]>,
}

// SAFETY: `committed` is shared by `&Core` only as `&Committed`, whose parts are Sync if `S` is; it is written
// only while nobody is inside (type invariant), and moving it to the freeing thread needs `S: Send`.
unsafe impl<S: Send + Sync> Sync for Core<S> {}

impl<S: Slot> Core<S> {
    pub fn new() -> Self {
        Self::over(Memory::Heap)
    }

    /// An allocator whose buffers lie in this memory.
    pub fn over(memory: Memory) -> Self {
        Self { gate: Gate::new(), settings: Mutex::default(), committed: UnsafeCell::new(None), memory }
    }

    /// `SetProperties`: what the allocator will do, which is what was asked or more.
    pub fn set_properties(&self, request: Properties) -> Result<Properties, Failure> {
        let request = request.checked()?;
        let mut settings = self.settings();
        if self.gate.is_open() {
            return Err(Failure::ALREADY_COMMITTED);
        }
        if !self.gate.is_idle() {
            return Err(Failure::BUFFERS_OUTSTANDING);
        }
        settings.properties = Some(request);
        Ok(request)
    }

    /// `GetProperties`: all zero until they are set.
    pub fn properties(&self) -> Properties {
        self.settings().properties.unwrap_or_default()
    }

    /// `Commit`. Nothing happens when it is committed already; samples that are still out from before keep their
    /// memory, and the allocator goes on with it.
    pub fn commit(&self, maker: &S::Maker) -> Result<(), Failure> {
        let settings = self.settings();
        if self.gate.is_open() {
            return Ok(());
        }
        let properties = settings.properties.filter(|p| p.buffers > 0 && p.buffer_bytes > 0);
        let properties = properties.ok_or(Failure::SIZE_NOT_SET)?;
        match self.kept(&settings) {
            Some(kept) => kept.frames.reopen(),
            None => self.replace(&settings, Some(Committed::new(properties, &self.memory, maker)?)),
        }
        self.gate.open();
        Ok(())
    }

    /// `GetBuffer`.
    pub fn get(&self, wait: Wait) -> Result<Taken<'_, S>, Failure> {
        if !self.gate.enter() {
            return Err(Failure::NOT_COMMITTED);
        }
        let taken = self.inside().and_then(|inside| {
            let ticket = match wait {
                Wait::No => inside.frames.take_now().ok_or(Failure::TIMEOUT)?,
                Wait::ForBuffer => inside.frames.take().ok_or(Failure::NOT_COMMITTED)?,
            };
            let slot = inside.slots.get(ticket.index() as usize).ok_or(Failure::UNEXPECTED)?;
            Ok(Taken { ticket, slot })
        });
        if taken.is_err() {
            self.leave();
        }
        taken // and stays inside until `put`
    }

    /// The last reference to a sample went: it returns to the free list.
    ///
    /// # Safety
    /// `ticket` was handed out by [`Core::get`] of this allocator and has not been put back since.
    pub unsafe fn put(&self, ticket: Ticket) {
        if let Ok(inside) = self.inside() {
            inside.frames.give(ticket);
        }
        self.leave();
    }

    /// `Decommit`: wakes who waits; the memory goes with the last sample.
    pub fn decommit(&self) {
        let settings = self.settings();
        if !self.gate.is_open() {
            return;
        }
        let left = self.gate.shut();
        // While the lock is held nobody frees: `left` may be stale, but then a leaver waits for the lock.
        if let Some(kept) = self.kept(&settings) {
            kept.frames.close();
        }
        if left == Left::Last {
            self.replace(&settings, None);
        }
    }

    /// `IMemAllocatorCallbackTemp::GetFreeCount`: how many buffers could be had now.
    pub fn free_count(&self) -> u32 {
        if !self.gate.enter() {
            return 0;
        }
        let free = self.inside().map_or(0, |inside| inside.frames.free_count());
        self.leave();
        free
    }

    /// Whether memory is held: for tests, and for whoever looks for leaks.
    pub fn holds_memory(&self) -> bool {
        self.kept(&self.settings()).is_some()
    }

    /// For a caller that is inside the gate.
    fn inside(&self) -> Result<&Committed<S>, Failure> {
        // SAFETY: callers are inside (each of them entered, or holds a sample that did), so nobody writes the
        // cell until they leave (type invariant), and the reference ends before that.
        let committed = unsafe { &*self.committed.get() };
        committed.as_ref().ok_or(Failure::UNEXPECTED)
    }

    fn leave(&self) {
        if self.gate.leave() == Left::Last {
            let settings = self.settings();
            // Since then somebody may have committed again, or freed it for us.
            if self.gate.is_idle() {
                self.replace(&settings, None);
            }
        }
    }

    /// What is there, for a caller that holds the lock.
    fn kept(&self, _held: &MutexGuard<'_, Settings>) -> Option<&Committed<S>> {
        // SAFETY: the cell is written only under this lock (type invariant).
        unsafe { &*self.committed.get() }.as_ref()
    }

    /// Makes or frees the memory. The caller saw the gate shut and idle under the lock it still holds.
    fn replace(&self, _held: &MutexGuard<'_, Settings>, committed: Option<Committed<S>>) {
        // SAFETY: the gate is shut and idle, and only `commit`, which takes this lock, opens it: nobody is inside
        // and nobody can enter while the cell is written.
        // INVARIANT: written under the lock, with nobody inside.
        unsafe { *self.committed.get() = committed };
    }

    fn settings(&self) -> MutexGuard<'_, Settings> {
        // A panic elsewhere leaves plain values behind: they are as good as before.
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: Slot> Default for Core<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: Slot> Committed<S> {
    fn new(properties: Properties, memory: &Memory, maker: &S::Maker) -> Result<Self, Failure> {
        let frames = Frames::new(properties, memory)?;
        let slot = |buffer| S::new(maker, buffer, properties.buffer_bytes);
        let slots = frames.buffers()?.into_iter().map(slot).collect();
        Ok(Self { frames, slots })
    }
}
