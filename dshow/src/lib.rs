//! DirectShow allocator negotiation over kernel streaming.

pub mod allocator;
pub mod avi;
pub mod failure;
pub mod negotiate;
pub mod properties;
pub mod sample;
