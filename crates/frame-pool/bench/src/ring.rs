//! A single-producer single-consumer ring with remembered indices: how the hand-off scenario carries a frame from one
//! thread to the other, the same for every peer (c/workload.h has it in C).
#![allow(unsafe_code)]
// UNSAFETY: a cell is written by one thread and read by another, which no safe type without a lock or an extra
// read-modify-write expresses; the ring must cost as little as the C peers' ring does.

use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicUsize, Ordering::*};

const CAPACITY: usize = 16;

#[repr(align(128))]
struct Line<T>(T);

struct Side {
    index: AtomicUsize,
    /// The other side's index when last looked at; this side alone uses it.
    seen: UnsafeCell<usize>,
}

pub(crate) struct Ring<T> {
    tail: Line<Side>,
    head: Line<Side>,
    cells: Line<[UnsafeCell<MaybeUninit<T>>; CAPACITY]>,
}

// SAFETY: cells pass between the two sides by the release and acquire of the indices; one thread is on each side (the
// contract of `push` and `pop`).
unsafe impl<T: Send> Sync for Ring<T> {}

impl<T> Ring<T> {
    pub(crate) fn new() -> Self {
        let side = || Line(Side { index: AtomicUsize::new(0), seen: UnsafeCell::new(0) });
        let cells = [const { UnsafeCell::new(MaybeUninit::uninit()) }; CAPACITY];
        Self { tail: side(), head: side(), cells: Line(cells) }
    }

    /// # Safety
    /// Only one thread pushes.
    #[inline(always)]
    pub(crate) unsafe fn push(&self, item: T) {
        let tail = self.tail.0.index.load(Relaxed);
        // SAFETY: this side's alone.
        let seen = unsafe { &mut *self.tail.0.seen.get() };
        while tail.wrapping_sub(*seen) == CAPACITY {
            *seen = self.head.0.index.load(Acquire);
        }
        // SAFETY: the consumer is past this cell, as the index just compared says.
        unsafe { (*self.cells.0[tail % CAPACITY].get()).write(item) };
        self.tail.0.index.store(tail + 1, Release);
    }

    /// # Safety
    /// Only one thread pops.
    #[inline(always)]
    pub(crate) unsafe fn pop(&self) -> T {
        let head = self.head.0.index.load(Relaxed);
        // SAFETY: this side's alone.
        let seen = unsafe { &mut *self.head.0.seen.get() };
        while *seen == head {
            *seen = self.tail.0.index.load(Acquire);
        }
        // SAFETY: the producer wrote this cell before the tail just compared, and does not touch it now.
        let cell = unsafe { &*self.cells.0[head % CAPACITY].get() };
        // SAFETY: written, as just said, and read once.
        let item = unsafe { cell.assume_init_read() };
        self.head.0.index.store(head + 1, Release);
        item
    }
}
