//! The gate's races, each run through every interleaving (loom): `cargo xtask model`.
//!
//! The memory that the gate guards is a loom cell: a read beside a write, or without what made it visible, fails the model.
//! The rules around it are the allocator's: memory is made and freed under the lock, by `commit` or by the last to leave.
#![cfg(loom)]
// UNSAFETY: the model's memory is what the gate decides about; whether an access is safe is what loom finds out, so no
// comment could say it beforehand.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks)]

use dshow::allocator::gate::{Gate, Left};
use loom::cell::UnsafeCell;
use loom::sync::{Arc, Mutex};
use loom::thread;

struct Allocator {
    gate: Gate,
    lock: Mutex<()>,
    /// Some while there is memory; how often it was freed is in the second cell, written with it.
    memory: UnsafeCell<Option<u32>>,
}

// SAFETY: the cell is touched as the gate allows, and loom reports an access that it does not.
unsafe impl Sync for Allocator {}

impl Allocator {
    fn committed() -> Arc<Self> {
        let allocator = Self { gate: Gate::new(), lock: Mutex::new(()), memory: UnsafeCell::new(None) };
        allocator.commit(1);
        Arc::new(allocator)
    }

    fn commit(&self, generation: u32) {
        let _held = self.lock.lock().unwrap();
        if self.gate.is_idle() {
            // SAFETY: the gate is idle and the lock is held: the allocator's rule, which the model checks.
            self.memory.with_mut(|memory| unsafe { *memory = Some(generation) });
        }
        self.gate.open();
    }

    /// A GetBuffer and the sample's way back.
    fn use_once(&self) {
        if !self.gate.enter() {
            return;
        }
        // SAFETY: inside the gate: the allocator's rule, which the model checks.
        self.memory.with(|memory| assert!(unsafe { (*memory).is_some() }, "inside, and the memory is gone"));
        self.leave();
    }

    fn leave(&self) {
        if self.gate.leave() == Left::Last {
            let _held = self.lock.lock().unwrap();
            if self.gate.is_idle() {
                self.free();
            }
        }
    }

    fn decommit(&self) {
        let _held = self.lock.lock().unwrap();
        if self.gate.is_open() && self.gate.shut() == Left::Last {
            self.free();
        }
    }

    fn free(&self) {
        // SAFETY: the gate is idle and the lock is held: the allocator's rule, which the model checks.
        self.memory.with_mut(|memory| unsafe { *memory = None });
    }

    fn holds_memory(&self) -> bool {
        // SAFETY: called when every other thread of the model has ended.
        self.memory.with(|memory| unsafe { (*memory).is_some() })
    }
}

#[test]
fn decommit_while_two_threads_use_buffers_frees_the_memory_when_the_last_is_out() {
    loom::model(|| {
        let allocator = Allocator::committed();
        let users: Vec<_> = (0..2)
            .map(|_| {
                let allocator = Arc::clone(&allocator);
                thread::spawn(move || allocator.use_once())
            })
            .collect();
        allocator.decommit();
        users.into_iter().for_each(|user| user.join().unwrap());
        assert!(!allocator.holds_memory(), "nobody is inside and nothing was freed");
    });
}

#[test]
fn commit_while_the_last_buffer_comes_back_keeps_or_makes_the_memory() {
    loom::model(|| {
        let allocator = Allocator::committed();
        let user = {
            let allocator = Arc::clone(&allocator);
            thread::spawn(move || allocator.use_once())
        };
        allocator.decommit();
        allocator.commit(2);
        user.join().unwrap();
        assert!(allocator.holds_memory(), "committed again, and the memory is gone");
        allocator.use_once();
    });
}

#[test]
fn two_decommits_free_once_and_leave_the_gate_shut() {
    loom::model(|| {
        let allocator = Allocator::committed();
        let other = {
            let allocator = Arc::clone(&allocator);
            thread::spawn(move || allocator.decommit())
        };
        allocator.decommit();
        other.join().unwrap();
        assert!(!allocator.holds_memory() && !allocator.gate.enter());
    });
}
