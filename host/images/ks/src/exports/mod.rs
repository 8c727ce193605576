//! What a driver imports from ks.sys: one file a topic, each function under its documented name and signature.
//!
//! The functions turn the driver's pointers into the engine's objects and call it; rules that belong to one DDI are here, with the page's
//! sentence. The second word of a table's entry is the highest IRQL its page allows; a page that names none is not limited here.
//! A name that stands in no table stops the run when a driver calls it.

// UNSAFETY: exports are unsafe functions because a driver calls them with raw pointers. What they do with these goes through `Ptr`,
// whose invariants carry the argument, so their bodies need no unsafe operation of their own.
#![allow(unsafe_code)]

pub(crate) mod allocator;
pub(crate) mod bag;
pub(crate) mod clock;
pub(crate) mod com;
pub(crate) mod driver;
pub(crate) mod event;
pub(crate) mod filter;
pub(crate) mod handler;
pub(crate) mod irp_queue;
pub(crate) mod object;
pub(crate) mod pin;
pub(crate) mod stream_pointer;
pub(crate) mod worker;

use machine::Module;

/// The module as the machine knows it.
pub static MODULE: Module = Module {
    name: "ks.sys",
    tables: &[
        allocator::EXPORTS,
        bag::EXPORTS,
        clock::EXPORTS,
        com::EXPORTS,
        driver::EXPORTS,
        event::EXPORTS,
        filter::EXPORTS,
        handler::EXPORTS,
        irp_queue::EXPORTS,
        object::EXPORTS,
        pin::EXPORTS,
        stream_pointer::EXPORTS,
        worker::EXPORTS,
    ],
};
