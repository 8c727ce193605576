//! Whoever holds a spin lock is at DISPATCH_LEVEL, where a fast mutex must not be waited for.

use avstream::Passive;
use avstream::lock::{Fast, Lock, Spin};

fn callback(outer: &Lock<u32, Spin>, inner: &Lock<u32, Fast>, at: &mut Passive) {
    let guard = outer.lock(at);
    let waits = inner.lock(at);
    drop((guard, waits));
}

fn main() {}
