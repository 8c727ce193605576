//! A clone belongs to its callback: what is to stay is parked with the pin.

use avstream::Pin;
use avstream::stream::{Cloned, Frame, Leading};

fn keep<P: Pin>(frame: &Frame<'_, P, Leading>) -> Frame<'static, P, Cloned> {
    frame.try_clone().unwrap()
}

fn main() {}
