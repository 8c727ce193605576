//! DirectShow allocator negotiation over kernel streaming.
#![deny(unsafe_code)]

pub mod avi;
pub mod failure;
pub mod negotiate;
pub mod properties;
pub mod sample;
