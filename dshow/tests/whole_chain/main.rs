//! The whole chain in one process: ksframe.sys on the hosted machine, the proxy over its filters, graphs of DirectShow, and
//! frames that are judged at their end. `cargo xtask dshow` sets KSFRAME_SYS.
//!
//! One test at a time: there is one machine in a process, and each test counts what is left of all COM objects, and has
//! the driver unloaded and looked at by the host.
#![cfg(windows)]

mod chain;
mod endurance;
mod formats;
mod in_kernel;
mod pins;
mod properties;
mod tool;
