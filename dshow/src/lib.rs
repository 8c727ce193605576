//! DirectShow allocator negotiation over kernel streaming.

pub mod allocator;
pub mod avi;
pub mod clip;
#[cfg(windows)]
pub mod com;
pub mod failure;
pub mod flow;
pub mod ks_source;
pub mod media_type;
pub mod negotiate;
pub mod properties;
pub mod sample;
