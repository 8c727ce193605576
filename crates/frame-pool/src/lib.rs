//! A pool of N fixed frames, lock-free, that strands nothing: any thread or CPU, at any IRQL, can get every free frame.
//!
//! ```text
//!             seats: where each thread looks first        frames (the caller's memory)
//!             ┌──────────┐ ┌──────────┐                   ┌───────────────┐
//!   acquire ─►│ hint, …  │ │ hint, …  │             ┌────►│ frame 0       │
//!             └────┬─────┘ └──────────┘             │     ├───────────────┤
//!                  ▼                                │     │ frame 1       │
//!   taken:   [ g0+1 │ g1 │ g2+1 │ … ]  ◄─ takers    │     ├───────────────┤
//!   given:   [ g0   │ g1 │ g2 lent │ … ] ◄─ owners ─┘     │ …             │
//!              out    free  out, in raw hands             └───────────────┘
//! ```
//! Each frame has two words, `generation | state | index`. Takers write `taken` by compare-exchange; the frame's owner
//! writes `given` by a plain store. They lie apart, so that a consumer's returns do not pull the lines that a producer's
//! compare-exchange needs.
//!
//! | state              | `taken` | `given`            | who may move it on, and how                                   |
//! |--------------------|---------|--------------------|---------------------------------------------------------------|
//! | free               | g       | g                  | anybody: compare-exchange `taken` to g+1                      |
//! | owned              | g+1     | g                  | its [`Frame`]: store `given` = g+1 (free), or lent, or resting |
//! | in raw hands       | g+1     | g, lent            | anybody with pointer or ticket: compare-exchange `given`      |
//! | resting (checked)  | g+1     | g, quarantined     | who swaps its index out of the quarantine: store `given`      |
//! | kept on a tray     | g+1, seat | g                | the lane: plain; anybody, behind a barrier: compare-exchange  |
//!
//! # Invariants
//! 1. A frame is free exactly when both words have one generation. Generations never go down.
//! 2. Of those who race for a frame one wins: each way out is one compare-exchange of `taken`, or a lane's own pop.
//! 3. Only a frame's owner stores to `given`. Raw hands have no owner among them, so they compare-exchange.
//! 4. None from `acquire` means: at some instant during the call no frame was free. Two scans found every frame out and
//!    none given back between them: the sum of the generations in `given` did not change, and no generation goes down.
//!    A success takes one scan at most; only others' progress makes a refusal scan again.
//! 5. A return changes nothing unless it is right: foreign, misaligned, not out and stale are told apart in constant time.
//!    A bare pointer cannot show that its frame went out again in between; a ticket can.
//! 6. Nobody sleeps beside a free frame: giver and waiter each act, fence, and look ([`Waiters`]).
//! 7. What a [`Lane`] keeps within reach is free for others at every instant (`slot/tray.rs`).
//!
//! A generation has 46 bits. A ticket kept while its frame goes out 2^46 times exactly, four days at full speed, would
//! be taken for fresh.
//!
//! # Memory orderings
//! `src/ordering.rs` has each by name, with its partner and what it makes visible; nowhere else is one spelled out.
//! Every word of a frame is read with Acquire and written with Release, and each is needed: `cargo xtask model --mutate`
//! weakens them one at a time and names the model that fails. Two need more than that: waiting, and lanes, turn on a
//! store being seen before a load is done (SeqCst fences).
//!
//! DESIGN.md tells what was measured, and which other shapes were tried and refused.
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
