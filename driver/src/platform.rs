//! What the driver stands on, in one place: [`wdk`] uses Microsoft's crates and a WDK, [`standalone`] neither.
//!
//! Both offer the same functions, over the types of `ks-sys`, so that everything above is the same source:
//!
//! - the image's entry, which calls [`crate::entry::driver_entry`]
//! - [`create_driver`], [`unload_driver`]: the framework's driver object, in miniport mode
//! - [`create_device`], [`delete_object`]: a framework device beside AVStream's own
//! - [`create_timer`], [`start_timer`], [`stop_timer`], [`timer_context`]
//! - the global allocator (nonpaged, no-execute, at most DISPATCH_LEVEL; alignment up to 16), the panic handler,
//!   and the symbols that the compiler expects of a C runtime

#[cfg(feature = "standalone")]
mod standalone;
#[cfg(feature = "wdk")]
mod wdk;

#[cfg(feature = "standalone")]
pub(crate) use standalone::*;
#[cfg(feature = "wdk")]
pub(crate) use wdk::*;
