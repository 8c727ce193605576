//! `WDFLDR.SYS` and behind it KMDF, as far as an AVStream minidriver in miniport mode uses it.
//!
//! A driver asks [`WdfVersionBind`] for the framework's function table and calls through it by index. Functions that are
//! here are in the tables below; every other entry of the table stops the run with its name. The framework's objects
//! ([`object`]) are Rust's; a handle is an address that means nothing else.
#![allow(unsafe_code, unsafe_op_in_unsafe_fn)]
#![allow(
    clippy::missing_safety_doc,
    clippy::undocumented_unsafe_blocks,
    clippy::multiple_unsafe_ops_per_block
)]
#![allow(non_snake_case, unused_qualifications)]
// UNSAFETY: as in ntoskrnl: the contract of an export is its DDI page; a wild pointer traps inside the machine, which
// reports the function and the call site.

use machine::Module;

mod bind;
mod context;
mod device;
mod driver;
mod lock;
mod object;
#[cfg(test)]
mod tests;
mod timer;
mod work_item;

/// What a driver imports from.
pub static MODULE: Module = Module { name: "wdfldr.sys", tables: &[bind::EXPORTS] };

/// The functions of the framework's table.
pub static KMDF: Module = Module {
    name: "kmdf",
    tables: &[
        context::EXPORTS,
        device::EXPORTS,
        driver::EXPORTS,
        lock::EXPORTS,
        object::EXPORTS,
        timer::EXPORTS,
        work_item::EXPORTS,
    ],
};
