//! KsGetDevice is a call for PASSIVE_LEVEL; a timer's callback runs at DISPATCH_LEVEL.

use avstream::{Dispatch, Pin, PinRef};

fn tick<P: Pin>(pin: PinRef<'_, P>, at: &mut Dispatch) {
    let _ = pin.device(at);
}

fn main() {}
