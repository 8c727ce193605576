//! A kernel-streaming client: everything that a program in front of KS drivers does, over one seam.
//!
//! The seam is [`Transport`]: opening objects by name, sending device controls, waiting for them, and memory that
//! a driver may touch. A real Windows device sits behind one implementation, the hosted machine behind another;
//! nothing above the seam knows which. From the bottom up:
//!
//! - [`transport`]: the seam, its values ([`Handle`], [`Request`], [`Done`]) and how it fails ([`Failure`])
//! - [`buffer`]: memory that a driver may read and write
//! - [`name`]: the binary names by which pins, allocators, clocks and nodes are created (`KsCreatePin` and friends)
//! - [`status`]: an NTSTATUS that prints its name

pub mod buffer;
pub mod name;
pub mod status;
pub mod transport;

pub use buffer::Buffer;
pub use ks_sys::GUID;
pub use status::NtStatus;
pub use transport::{Access, Done, Failure, Handle, Interface, Name, Request, Ticket, Transport};
