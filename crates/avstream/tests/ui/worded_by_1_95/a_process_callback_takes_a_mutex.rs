//! "If a minidriver attempts to grab the processing mutex while processing, a deadlock occurs."

use avstream::{Passive, Pin, PinRef};

fn process<P: Pin>(pin: PinRef<'_, P>, at: &mut Passive) {
    pin.processing_mutex().lock(at);
}

fn main() {}
