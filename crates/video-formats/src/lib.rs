//! The formats that ksframe's pins speak: NV12, YUY2 and RGB32 as `KS_DATAFORMAT_VIDEOINFOHEADER`.
//!
//! [`RANGES`] is what a pin announces, [`intersect`] finds a format in one of them, [`Stream::parse`] decides what a
//! format means, or why it is none of ours. Arithmetic on what clients sent is checked throughout.
//!
//! Pages: ns-ksmedia-tagks_datarange_video, ns-ksmedia-tagks_videoinfoheader, ns-ksmedia-tagks_bitmapinfoheader,
//! "Data Range Intersections in AVStream", "DataRange Intersections in AVStream".

#![no_std]
#![forbid(unsafe_code)]

mod connection;
mod intersect;
mod range;
mod stream;

pub use connection::{Connection, Phase, Stays};
pub use intersect::intersect;
pub use range::RANGES;
pub use stream::{Refusal, Stream};
