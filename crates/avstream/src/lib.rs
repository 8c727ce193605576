//! AVStream in safe Rust: what a driver engineer writes a kernel-streaming minidriver with.
//!
//! AVStream is Microsoft's class driver `ks.sys` ("AVStream Overview" in the Windows driver documentation). A minidriver
//! hands it a tree of descriptors and is called back. Here the tree is three traits, and one more for each service:
//!
//! | implement | stands for | and maybe |
//! |---|---|---|
//! | [`Device`] | `KSDEVICE_DISPATCH` | |
//! | [`Filter`] | `KSFILTER_DESCRIPTOR`, `KSFILTER_DISPATCH` | [`FilterProcess`] when frames are handled for all pins at once |
//! | [`Pin`] | `KSPIN_DESCRIPTOR_EX`, `KSPIN_DISPATCH` | [`PinProcess`], [`FrameAllocator`], [`Intersect`] |
//! | [`property::Property`] | `KSPROPERTY_ITEM` | [`property::Get`], [`property::Set`], [`property::Query`] |
//! | [`method::Method`] | `KSMETHOD_ITEM` | [`method::Run`], [`method::Take`], [`method::Give`], [`method::Change`] |
//! | [`event::Event`] | `KSEVENT_ITEM` | [`event::Watched`] |
//!
//! Each implementor is its object's context: made in `create`, put into the object bag, dropped when the object goes.
//! The descriptors are constants; a wrong one (no pins, a framing without items, a range outside its own limits) does
//! not compile. What may be called at which IRQL is a matter of types: see [`irql`].
//!
//! The crate reaches KS and NT through `sys` alone; everything outside the modules that open `unsafe` is safe code, and
//! so is a driver written with it.

#![no_std]
// Reading a member through a raw pointer and handing it to a call are one step, with one proof.
#![allow(clippy::multiple_unsafe_ops_per_block)]

pub mod allocator;
mod automation;
pub mod bytes;
pub mod clock;
mod context;
pub mod device;
mod error;
pub mod event;
pub mod filter;
pub mod format;
pub mod framing;
pub mod image;
pub mod irql;
pub mod lock;
pub mod method;
pub mod mutex;
pub mod pin;
pub mod pool;
pub mod power;
pub mod process;
pub mod property;
pub mod registry;
mod splitter;
pub mod stream;
mod sys;
pub mod time;
pub mod timer;
pub mod trace;
pub mod worker;

pub use allocator::{FrameAllocator, Request};
pub use device::{Device, DeviceRef};
pub use error::{NtError, Result};
pub use filter::{Filter, FilterProcess, FilterRef, FilterType};
pub use format::{DataRange, Format, Intersect};
pub use irql::{Dispatch, Irql, Passive};
pub use pin::{Pin, PinProcess, PinRef, PinType, State};
pub use process::Next;

/// The raw interface, for what this crate does not wrap.
pub use ks_sys as raw;
