//! The atomics, from `core` or from the model checker: everything else in the crate takes them from here.

#[cfg(not(loom))]
pub(crate) use core::sync::atomic::{AtomicU32, AtomicU64, fence};
#[cfg(loom)]
pub(crate) use loom::sync::atomic::{AtomicU32, AtomicU64, fence};

#[cfg(all(loom, feature = "std"))]
pub(crate) use loom::{
    sync::{Arc, Mutex, MutexGuard},
    thread,
};
#[cfg(all(not(loom), feature = "std"))]
pub(crate) use std::{
    sync::{Arc, Mutex, MutexGuard},
    thread,
};
