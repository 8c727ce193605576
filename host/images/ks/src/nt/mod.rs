//! What the engine asks of the kernel and of the machine: pool, IRPs, objects, threads, time.
//!
//! As the real ks.sys, it calls ntoskrnl's exports; each here is the call with its out-parameters and statuses made plain. Calls into
//! the minidriver all go through [`call!`](crate::call).

mod client;
mod machine_state;
mod memory;
mod object;
mod request;
mod work;

pub(crate) use client::*;
pub(crate) use ks_sys::zeroed;
pub(crate) use machine_state::*;
pub(crate) use memory::*;
pub(crate) use object::*;
pub(crate) use request::*;
pub(crate) use work::*;

pub(crate) const PASSIVE_LEVEL: u8 = machine::irql::PASSIVE_LEVEL;

/// Calls a routine of the minidriver: `call!("AVStrMiniPinProcess", process(pin))`. The first argument is what it is about.
#[macro_export]
macro_rules! call {
    ($name:literal, $routine:ident($first:expr $(, $rest:expr)* $(,)?)) => {{
        let first = $first;
        // UNSAFETY: the one place from which the minidriver's machine code is called.
        #[allow(unsafe_code)]
        #[allow(clippy::macro_metavars_in_unsafe, reason = "every use passes plain values")]
        ntoskrnl::invoke($name, first.addr(), $routine as usize, || {
            let before = $crate::nt::irql();
            // SAFETY: the address is the minidriver's own entry for this callback, called as its documentation page says; what it
            // does with its arguments is the minidriver's account, and a trap in it is reported as the minidriver's.
            let result = unsafe { $routine(first $(, $rest)*) };
            $crate::rules::irql_is_kept($name, before);
            result
        })
    }};
}

/// The same for a routine that returns a 64-bit time.
#[macro_export]
macro_rules! call_value {
    ($name:literal, $routine:ident($($arguments:expr),* $(,)?)) => {{
        let mut value = 0;
        $crate::nt::calling($name, $routine as usize, || {
            // UNSAFETY: as in `call!`.
            // SAFETY: as in `call!`.
            #[allow(unsafe_code)]
            #[allow(clippy::macro_metavars_in_unsafe, reason = "every use passes plain values")]
            unsafe {
                value = $routine($($arguments),*);
            }
        });
        value
    }};
}

pub(crate) fn calling(name: &'static str, code: usize, body: impl FnOnce()) {
    ntoskrnl::invoke(name, 0, code, body);
}
