//! ksframe.sys: an AVStream minidriver in KMDF miniport mode.
//!
//! This crate is glue: it says which filters there are and hands what AVStream calls to the crates that know:
//! `test-picture` paints and judges, `video-formats` knows formats, `frame-pool` hands out frames.
//! [`platform`] is all that differs between a build with a WDK and one without; [`entry`] is where the kernel comes in;
//! [`device`] lives as long as the device does, [`common`] as long as anything of it. Filters: [`source`], [`transform`], [`sink`]. What their pins have in common:
//! [`video`] (format, counters), [`pool`] (the allocator), [`guard`] (no frame is touched unchecked), [`private`]
//! (properties of our own), [`signals`] (events and methods of our own), [`pin_name`], [`journal`] and [`trace`] (what happened). The checked build
//! adds [`faults`] on purpose and `checked` (what the pool finds).
//!
//! The image is for Windows only. On other systems the crate is empty, so that a workspace build passes over it.
#![no_std]
#![cfg(windows)]

#[cfg(all(feature = "wdk", feature = "standalone"))]
compile_error!(
    "the features `wdk` and `standalone` exclude each other; with `wdk`, add --no-default-features"
);
#[cfg(not(any(feature = "wdk", feature = "standalone")))]
compile_error!("choose a platform: --features standalone (no WDK needed) or --features wdk");

extern crate alloc;

mod budget;
#[cfg(feature = "checked")]
mod checked;
mod common;
mod device;
mod entry;
mod faults;
mod guard;
mod journal;
mod pin_name;
mod platform;
mod pool;
mod private;
mod signals;
mod sink;
mod source;
mod timer;
mod trace;
mod transform;
mod video;
