//! The frames of an input are read: somebody else may be reading them, too.

use avstream::pin::In;
use avstream::{Pin, PinRef};

fn process<P: Pin<Flow = In>>(pin: PinRef<'_, P>) {
    let mut frame = pin.leading_edge().unwrap();
    frame.bytes_mut()[0] = 1;
}

fn main() {}
