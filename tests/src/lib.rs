//! What the sentences in `tests/` are written with: a machine that runs ksframe.sys, and a client of it.
//!
//! [`Bench::new`] loads the image (`KSFRAME_SYS`, else what `cargo xtask driver` built) and starts its device;
//! [`Bench::end`] removes it, unloads the driver, and fails if anything is left. Between them a test talks to the driver
//! as any client does, through `ks-client`, over IRPs. Nothing here knows the driver's or the class driver's source.

#![allow(clippy::missing_panics_doc, reason = "a test ends where something does not hold")]

pub mod allocators;
mod another;
mod bench;
mod bytes;
mod failing;
mod formats;
mod graph;
mod private;

pub use another::Another;
pub use bench::{Bench, Power, Which};
pub use bytes::{u32_at, u64_at};
pub use failing::{Failing, How};
pub use formats::{Wanted, video};
pub use graph::Pair;
pub use ntoskrnl::pnp::Request as Pnp;
pub use private::{
    Damage, Entry, Event, Fault, Statistics, as_fast_as_taken, damages, journal, set_fault, statistics,
    try_statistics,
};
