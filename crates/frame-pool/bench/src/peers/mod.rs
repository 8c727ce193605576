//! The pools that are measured: those of crates.io, and those of C libraries, built here if the system has them.

pub(crate) mod c;
pub(crate) mod rust;

/// What each pool is asked for.
pub(crate) struct Setting {
    pub(crate) frames: usize,
    pub(crate) bytes: usize,
}
