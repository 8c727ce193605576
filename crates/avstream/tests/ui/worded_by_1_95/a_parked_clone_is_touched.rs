//! `park` gives the clone away: its frame may be cancelled, and nobody has a handle.

use avstream::Pin;
use avstream::pin::Out;
use avstream::stream::{Frame, Leading};

fn process<P: Pin<Flow = Out>>(frame: &Frame<'_, P, Leading>) {
    let mut clone = frame.try_clone().unwrap();
    clone.park();
    clone.bytes_mut().fill(0);
}

fn main() {}
