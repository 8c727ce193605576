//! A machine that runs a Windows kernel driver's image natively, deterministically, and under rules.
//!
//! [`Machine::start`] begins a run: it takes the process's only pair of [`arena`]s, a seed and the modules that stand for
//! Windows' own. [`Machine::load`] maps a `.sys` ([`loader`]), binds its imports to Rust functions ([`export`]) through
//! thunks that make every call a [`crossing`], and gives back an [`Image`]. [`Machine::run`] runs a closure as a thread of
//! the machine ([`sched`]: coroutines, one at a time, chosen by the seed; [`clock`]: time that moves by what is executed).
//! Calls into the driver all go through [`Machine::call`].
//!
//! What goes wrong ends the run, not the process: [`stop::violation`], [`stop::bug_check`] and the traps of [`trap`]
//! leave a [`Report`], and every later request gets that report as its error.
//!
//! Modules find the machine by [`machine`]. Kernel semantics (events, IRPs, handles) are not here but in `host/images`.

pub mod arena;
mod callback;
mod clock;
mod config;
mod crossing;
mod door;
mod export;
mod faults;
mod loader;
mod machine;
mod map;
mod names;
mod os;
mod pe;
mod pool;
mod report;
mod sched;
pub mod seh;
mod stack;
pub mod stop;
mod thread;
mod ticks;
mod transcript;
mod trap;
mod unwind;
mod verifier;

pub use callback::Returned;
pub use clock::{Clock, MILLISECOND, SECOND, Time, TimerAction, TimerKey};
pub use config::{Config, Mode};
pub use door::Door;
pub use export::{Data, Export, Level, Module, Signature, Target};
pub use faults::{FaultKind, Faults};
pub use loader::{Image, LoadError};
pub use machine::{Machine, Run, machine};
pub use map::NumberMap;
pub use pool::{Blame, Block, PoolRequest};
pub use report::{Kind, Report};
pub use sched::Dpc;
pub use thread::{Thread, WaitTest};
pub use transcript::{Event, Transcript, Value, What};
pub use verifier::Irql;

/// Interrupt request levels, by their names in wdm.h for x64.
pub mod irql {
    pub const PASSIVE_LEVEL: u8 = 0;
    pub const APC_LEVEL: u8 = 1;
    pub const DISPATCH_LEVEL: u8 = 2;
    pub const CLOCK_LEVEL: u8 = 13;
    pub const HIGH_LEVEL: u8 = 15;
}
