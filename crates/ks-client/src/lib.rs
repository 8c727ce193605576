//! A kernel-streaming client: everything that a program in front of KS drivers does, over one seam.
//!
//! The seam is [`Transport`]: opening objects by name, sending device controls, waiting for them, and memory that
//! a driver may touch. A real Windows device sits behind one implementation, the hosted machine behind another;
//! nothing above the seam knows which. From the bottom up:
//!
//! - [`transport`]: the seam, its values ([`Handle`], [`Request`], [`Done`]) and how it fails ([`Failure`]);
//!   [`buffer`]: memory that a driver may read and write; [`name`]: the binary names of creates;
//!   [`status`]: an NTSTATUS that prints its name
//! - [`Object`]: an open handle that answers properties, methods and events ([`Identifier`], [`Event`])
//! - [`Filter`], [`Pin`], [`Allocator`], [`Clock`]: what the objects of KS can be asked
//! - [`Connection`]: two pins in the kernel; [`Stream`]: frames between a pin and the client
//! - [`Graph`]: several connections, their allocators ([`Graph::negotiate`]) and their states; [`Transcript`]: what
//!   happened and why, as JSON ([`report`])

mod allocator;
pub mod buffer;
mod bytes;
mod clock;
mod connect;
mod error;
mod event;
mod filter;
mod format;
mod graph;
mod graph_parts;
mod identifier;
pub mod name;
mod negotiate;
mod object;
mod order;
mod pin;
pub mod report;
pub mod status;
mod stream;
mod transcript;
pub mod transport;
#[cfg(windows)]
mod windows;

pub use allocator::{Allocator, AllocatorStatus};
pub use buffer::Buffer;
pub use clock::{Clock, CorrelatedTime, Resolution};
pub use connect::{Connection, common_format};
pub use error::{Error, if_supported};
pub use event::Event;
pub use filter::{Communication, Connect, DataFlow, Filter, Identity, PinFactory};
pub use format::{DataFormat, Video};
pub use framing::decide::{Options, Place, Strategy};
pub use graph::{Graph, LinkKey};
pub use identifier::Identifier;
pub use ks_sys::GUID;
pub use negotiate::Negotiation;
pub use object::{Object, TIME_LIMIT};
pub use pin::{Pin, State};
pub use status::NtStatus;
pub use stream::{Arrival, Frame, HEADER_BYTES as STREAM_HEADER_BYTES, Stream};
pub use transcript::{Difference, Transcript};
pub use transport::{Access, Done, Failure, Handle, Interface, Name, Request, Ticket, Transport};
#[cfg(windows)]
pub use windows::Windows;
