//! Allocator framing of kernel streaming: what pins say about the frames they want, and what follows from it.
//!
//! A pin describes its frames by KSALLOCATOR_FRAMING (old) or KSALLOCATOR_FRAMING_EX with its items (AVStream).
//! From the bytes up:
//!
//! - [`wire`]: the structures number for number; counts are checked against the bytes, nothing else is judged
//! - [`Item`], [`Framing`]: the values after judgement, made of [`Alignment`], [`Range`], [`Compression`],
//!   [`MemoryType`] and [`Flags`]; [`Item::agree`] is the intersection of two
//! - [`mod@directshow`]: the same in DirectShow's words (ALLOCATOR_PROPERTIES), with what gets lost
//! - [`lint`]: what is wrong, or only looks right, in a pin's framing, with stable codes
//!
//! All of that needs neither an allocator nor unsafe code, so a driver uses it. Behind the feature `decide` stands
//! what a graph manager does with it: which pins share an allocator, who allocates, and why (`mod decide`).
//!
//! Pages: KSALLOCATOR_FRAMING, KSALLOCATOR_FRAMING_EX, KS_FRAMING_ITEM, KS_FRAMING_RANGE, KS_COMPRESSION, "KS
//! Allocators", "AVStream Allocators".

#![no_std]

#[cfg(feature = "decide")]
extern crate alloc;

mod alignment;
mod compression;
#[cfg(feature = "decide")]
pub mod decide;
pub mod directshow;
mod flags;
mod framing;
mod guid;
mod item;
pub mod lint;
mod memory;
mod range;
pub mod wire;

pub use alignment::{Alignment, InvalidAlignment};
pub use compression::{Compression, InvalidCompression};
pub use flags::{Context, Flags};
pub use framing::{Framing, PoolType};
pub use item::{Disagreement, InvalidItem, Item};
pub use memory::{BusType, MemoryType};
pub use range::{InvalidRange, Range};
