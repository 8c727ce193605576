//! DirectShow allocator negotiation over kernel streaming.
//!
//! DirectShow's KS proxy is how user-mode graphs reach a KS pin. This crate is such a bridge, in the open: an allocator
//! with its samples, both models of negotiation in both roles, and the filters that use them. Everything that decides
//! is portable and tested on any machine; [`com`] puts COM's faces on it, for Windows and for Wine.
//!
//! - [`negotiate`]: who allocates, step by step as the page "Negotiating Allocators" numbers them; [`properties`] what
//!   is negotiated about
//! - [`allocator`], [`sample`]: `IMemAllocator` and `IMediaSample` apart from COM, over frame-pool
//! - [`media_type`]: a DirectShow type that is a KS data format; [`flow`]: where frames come from and go to;
//!   [`supply`]: what fills several buffers at a time; [`space`]: the memory of a frame on its way; [`ks`]: KS pins as such sources and sinks, over [`transport`]; [`avi`],
//!   [`clip`]: frames as a file to be pulled
//! - [`failure`]: an HRESULT that is never a success

pub mod allocator;
pub mod avi;
pub mod clip;
#[cfg(windows)]
pub mod com;
pub mod failure;
pub mod flow;
pub mod ks;
pub mod media_type;
pub mod negotiate;
pub mod properties;
pub mod sample;
pub mod space;
pub mod supply;
pub mod transport;
