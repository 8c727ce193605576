//! `finish` gives the frame away: there is no handle any more.

use avstream::pin::Out;
use avstream::{Pin, PinRef};

fn process<P: Pin<Flow = Out>>(pin: PinRef<'_, P>) {
    let mut frame = pin.leading_edge().unwrap();
    frame.bytes_mut()[0] = 1;
    (avstream::stream::Frame::finish as fn(_))(frame);
    frame.bytes_mut()[0] = 2;
}

fn main() {}
