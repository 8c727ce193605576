//! A driver on the host, for clients: [`Host`] loads a `.sys` and takes it through its life, [`HostTransport`] is
//! `ks-client`'s [`Transport`](ks_client::Transport) over it.
//!
//! All a client does to the driver is IRPs: `ntoskrnl::client` makes them, the machine runs them. Calls here run the
//! machine until the answer is there or the time is over; nothing runs in between.

mod description;
mod host;
mod hostile;
mod served;
mod transport;

pub use description::{Description, InterfaceValues, Value};
pub use host::{Host, MODULES, Options, StartError};
pub use hostile::{Answers, Raw};
pub use ks::Flow;
pub use machine::{Config, Door, Faults, Kind, Mode, Report};
pub use served::{RemoteTransport, Served};
pub use transport::HostTransport;
