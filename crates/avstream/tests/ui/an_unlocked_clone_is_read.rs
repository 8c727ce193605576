//! An unlocked clone's frame may be cancelled: it has no bytes until it is locked again.

use avstream::Pin;
use avstream::stream::{Frame, Leading};

fn process<P: Pin>(frame: &Frame<'_, P, Leading>) -> usize {
    frame.try_clone().unwrap().unlock().bytes().len()
}

fn main() {}
