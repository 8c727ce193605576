//! What the headers do in inline functions and macros: nothing exports these, each image brings its own.
#![allow(unsafe_code)]
// UNSAFETY: they work on records of the kernel through raw pointers, as C does; `avstream` is where this becomes safe.

#[cfg(all(windows, target_env = "msvc"))]
mod calls;
mod codes;
mod gates;
mod irp;
mod list;
mod memory;

#[cfg(all(windows, target_env = "msvc"))]
pub use calls::*;
pub use codes::*;
pub use gates::*;
pub use irp::*;
pub use list::*;
pub use memory::*;
