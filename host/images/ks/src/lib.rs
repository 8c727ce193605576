//! `ks.sys`: the AVStream class driver, from its documentation.
//!
//! What a driver calls stands in `exports`, one file a topic. The engine behind them, from the outside in:
//!
//! - driver and device: [`driver`], [`device`], [`pnp`], [`power`], [`sleep`], [`dispatch`]
//! - objects: [`object`], [`factory`], [`filter`], [`pin`], [`bag`], [`edit`], [`create_item`], [`object_header`]
//! - requests: [`irp`], [`property`], [`support`], [`method`], [`event`], [`automation`], [`merge`]; what filters and pins answer:
//!   [`pin_properties`], [`connection`], [`framing`], [`format`], [`topology`]; [`com`]
//! - streaming: [`connect`], [`state`], [`pipe`], [`circuit`], [`queue`], [`frame`], [`stream_pointer`], [`offsets`], [`process`],
//!   [`process_filter`], [`gate`], [`passage`]; where frames come from: [`carrier`], [`requestor`], [`inject`]; where they go: [`external`]
//! - allocators: [`allocator`], [`allocator_irp`], [`allocator_client`]
//! - clocks: [`clock`], [`clock_object`], [`clock_event`], [`reference_clock`]
//! - [`rules`]: what a minidriver is held to
//!
//! Only `ptr`, `nt` and a few unions are `unsafe` inside; docs/observed-behaviour.md lists what the pages leave open and what is
//! chosen here.
#![allow(rustdoc::private_intra_doc_links)]
#![allow(non_snake_case, reason = "exports and their parameters have the names of their pages")]

#[macro_use]
mod nt;

mod allocator;
mod allocator_client;
mod allocator_irp;
mod automation;
mod bag;
mod carrier;
mod circuit;
mod clock;
mod clock_event;
mod clock_object;
mod com;
mod connect;
mod connection;
mod create_item;
mod create_name;
mod device;
mod dispatch;
mod driver;
mod edit;
mod event;
mod exports;
mod external;
mod factory;
mod filter;
mod format;
mod frame;
mod framing;
mod gate;
mod inject;
mod irp;
mod list;
mod lock;
mod mappings;
mod merge;
mod method;
mod mutex;
mod notify;
mod object;
mod object_header;
mod offsets;
mod passage;
mod pending;
mod pin;
mod pin_properties;
mod pipe;
mod pnp;
mod power;
mod probe;
mod process;
mod process_filter;
mod property;
mod ptr;
mod queue;
mod reference_clock;
mod requestor;
mod reset;
mod rules;
mod sleep;
mod splitter;
mod state;
mod status;
mod stream_pointer;
mod support;
mod timeout;
mod topology;
mod worker;

pub use allocator::{Routines, last_routines};
pub use exports::MODULE;
pub use passage::{Flow, flow};
