//! The picture that ksframe's source sends, and what every receiver needs to judge it.
//!
//! A sender makes a [`Layout`] from what was negotiated, a [`Painter`] over some scratch memory, and calls
//! [`Painter::paint`] for each frame. A receiver calls [`judge`] with the layout it believes in: the [`Stamp`]
//! drawn into the picture gives the frame's number, its time and a hash of everything else, so a lost, repeated, torn
//! or overwritten frame is told apart without any other channel.
//!
//! [`Rate`] says when frame *n* is due, exactly, however long the stream runs; [`Pacer`] what to send when.
//!
//! No dependencies and no allocation: the kernel driver and the tools outside use the same code.

#![no_std]
#![forbid(unsafe_code)]

mod bars;
mod hash;
mod layout;
mod pacer;
mod paint;
mod rate;
mod stamp;

pub use layout::{HEIGHT_STEP, WIDTH_STEP};
pub use layout::{Layout, LayoutError, MAX_HEIGHT, MAX_WIDTH, MIN_HEIGHT, MIN_WIDTH, Order, PixelFormat};
pub use pacer::{Due, Pace, Pacer};
pub use paint::{Fault, Painter, judge};
pub use rate::Rate;
pub use stamp::Stamp;
