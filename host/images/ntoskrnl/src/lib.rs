//! `ntoskrnl.exe`: the kernel's exports, one file a topic, each written from its documentation page.
//!
//! The functions have the signatures of `ks-sys` and are called by drivers through the machine's thunks, and by the other
//! modules directly. A name that is not in a table here stops the run when a driver calls it. What a file keeps between
//! calls is in its own state on the machine; what a driver sees (events, IRPs, file objects) is memory with Windows' layout.
#![allow(unsafe_code, unsafe_op_in_unsafe_fn)]
#![allow(
    clippy::missing_safety_doc,
    clippy::undocumented_unsafe_blocks,
    clippy::multiple_unsafe_ops_per_block
)]
#![allow(non_snake_case, unused_qualifications)]
// UNSAFETY: an export receives raw pointers from a driver and must use them. Its safety contract is its DDI page; a driver
// that breaks it makes the processor trap here, inside the machine, which reports the export and the call site. A proof per
// dereference would say nothing else each time.

use machine::Module;

mod aliases;
pub mod client;
mod crt_format;
mod crt_misc;
mod crt_search;
mod crt_string;
mod dbg;
pub mod etw;
mod ex_lookaside;
mod ex_mutex;
mod ex_pool;
mod ex_push_lock;
mod ex_resource;
mod ex_rundown;
mod ex_spin_lock;
mod ex_timer;
mod ex_work;
pub mod inline;
mod interlocked;
mod invoke;
pub mod io_call;
mod io_cancel;
mod io_create;
mod io_device;
mod io_dma;
mod io_extension;
mod io_file;
mod io_interface;
mod io_irp;
mod io_property;
mod io_remove_lock;
mod ke_device_queue;
mod ke_dpc;
mod ke_event;
mod ke_float;
mod ke_irql;
mod ke_misc;
mod ke_mutex;
mod ke_processor;
mod ke_spin;
mod ke_time;
mod ke_timer;
mod ke_wait;
pub mod leaks;
mod mm_contiguous;
mod mm_mdl;
mod mm_pages;
mod mm_probe;
pub mod ob;
pub mod pnp;
mod po;
mod ps;
mod random;
pub mod registry;
mod rtl_bitmap;
mod rtl_convert;
mod rtl_exception;
mod rtl_memory;
mod rtl_registry;
mod rtl_string;
mod rtl_time;
mod zw_file;
mod zw_registry;

pub use dbg::*;
pub use etw::*;
pub use ex_lookaside::*;
pub use ex_mutex::*;
pub use ex_pool::*;
pub use ex_rundown::*;
pub use ex_timer::*;
pub use ex_work::*;
pub use interlocked::*;
pub use invoke::invoke;
pub use io_call::*;
pub use io_cancel::*;
pub use io_create::*;
pub use io_device::*;
pub use io_extension::*;
pub use io_file::*;
pub use io_interface::*;
pub use io_irp::*;
pub use io_remove_lock::*;
pub use ke_dpc::*;
pub use ke_event::*;
pub use ke_irql::*;
pub use ke_misc::*;
pub use ke_mutex::*;
pub use ke_spin::*;
pub use ke_time::*;
pub use ke_timer::*;
pub use ke_wait::*;
pub use mm_contiguous::*;
pub use mm_mdl::*;
pub use mm_probe::*;
pub use ob::*;
pub use po::*;
pub use ps::*;
pub use random::CNG_MODULE;
pub use rtl_exception::*;
pub use rtl_memory::*;
pub use rtl_string::*;
pub use rtl_time::*;
pub use zw_file::*;
pub use zw_registry::*;

/// What a driver imports from.
pub static MODULE: Module = Module {
    name: "ntoskrnl.exe",
    tables: &[
        aliases::EXPORTS,
        crt_format::EXPORTS,
        crt_misc::EXPORTS,
        crt_search::EXPORTS,
        crt_string::EXPORTS,
        dbg::EXPORTS,
        etw::EXPORTS,
        ex_lookaside::EXPORTS,
        ex_mutex::EXPORTS,
        ex_pool::EXPORTS,
        ex_push_lock::EXPORTS,
        ex_resource::EXPORTS,
        ex_rundown::EXPORTS,
        ex_spin_lock::EXPORTS,
        ex_timer::EXPORTS,
        ex_work::EXPORTS,
        interlocked::EXPORTS,
        io_call::EXPORTS,
        io_cancel::EXPORTS,
        io_create::EXPORTS,
        io_device::EXPORTS,
        io_dma::EXPORTS,
        io_extension::EXPORTS,
        io_file::EXPORTS,
        io_interface::EXPORTS,
        io_irp::EXPORTS,
        io_property::EXPORTS,
        io_remove_lock::EXPORTS,
        ke_device_queue::EXPORTS,
        ke_dpc::EXPORTS,
        ke_event::EXPORTS,
        ke_float::EXPORTS,
        ke_irql::EXPORTS,
        ke_misc::EXPORTS,
        ke_mutex::EXPORTS,
        ke_processor::EXPORTS,
        ke_spin::EXPORTS,
        ke_time::EXPORTS,
        ke_timer::EXPORTS,
        ke_wait::EXPORTS,
        mm_contiguous::EXPORTS,
        mm_mdl::EXPORTS,
        mm_pages::EXPORTS,
        mm_probe::EXPORTS,
        ob::EXPORTS,
        po::EXPORTS,
        ps::EXPORTS,
        random::EXPORTS,
        rtl_bitmap::EXPORTS,
        rtl_convert::EXPORTS,
        rtl_exception::EXPORTS,
        rtl_memory::EXPORTS,
        rtl_registry::EXPORTS,
        rtl_string::EXPORTS,
        rtl_time::EXPORTS,
        zw_file::EXPORTS,
        zw_registry::EXPORTS,
    ],
};

/// A status that is no error: success, information, and warnings are not less than 0 … except warnings.
#[inline]
pub const fn nt_success(status: ks_sys::NTSTATUS) -> bool {
    status >= 0
}

/// Severity 3: an error, not a warning.
#[inline]
pub const fn nt_error(status: ks_sys::NTSTATUS) -> bool {
    (status as u32) >> 30 == 3
}
