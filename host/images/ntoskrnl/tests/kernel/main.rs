//! The kernel's exports against sentences of their pages, called as a driver calls them but without one.
#![allow(unsafe_code, clippy::undocumented_unsafe_blocks, clippy::multiple_unsafe_ops_per_block)]
// UNSAFETY: exports take raw pointers; here they point at pool of the machine.

mod locks;
mod memory;
mod names;
mod waits;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use ks_sys::*;
use machine::{Config, MILLISECOND, Machine, Report, Run, machine};
use ntoskrnl::*;

const TAG: u32 = u32::from_le_bytes(*b"Test");
const NONE: PLARGE_INTEGER = std::ptr::null_mut();

fn start(seed: u64) -> Run {
    let run = Machine::start(Config::seeded(seed)).expect("the arenas are free");
    run.add_module(&MODULE);
    run
}

fn run<T: 'static>(body: impl FnOnce() -> T + 'static) -> T {
    start(0).run("test", body).unwrap_or_else(|report| panic!("{report}"))
}

fn fault(body: impl FnOnce() + 'static) -> Box<Report> {
    start(0).run("test", body).expect_err("a rule is broken")
}

/// Nonpaged, zeroed.
fn pool<T>() -> *mut T {
    unsafe { ExAllocatePool2(0x40, size_of::<T>() as _, TAG).cast() }
}

fn wait(object: *mut impl Sized, milliseconds: i64) -> NTSTATUS {
    let mut time = LARGE_INTEGER { QuadPart: -milliseconds * MILLISECOND as i64 };
    unsafe { KeWaitForSingleObject(object.cast(), 0, 0, 0, &raw mut time) }
}
