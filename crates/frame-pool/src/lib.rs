//! A pool of fixed frames, lock-free, that strands nothing.
#![no_std]
#[cfg(any(feature = "std", loom))]
extern crate std;

mod checks;
mod config;
#[cfg(feature = "std")]
mod lane;

pub mod needed;
#[doc(hidden)]
pub mod ordering;
mod pool;
mod seat;
mod slot;
mod stats;
mod sync;
mod wait;

pub use checks::{Checked, Checks, Damage, DamageKind, Outstanding, Unchecked};
pub use config::{Config, ConfigError, MAX_FRAMES, Rows};
#[cfg(feature = "std")]
pub use lane::Lane;
pub use pool::{At, CheckedPool, FramePool, Pool};
pub use slot::{Frame, Refused, Ticket};
pub use stats::Stats;
pub use wait::Waiters;
#[cfg(feature = "std")]
pub use wait::{Lease, WaitError, WaitingPool};
