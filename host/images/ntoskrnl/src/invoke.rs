//! How this module calls a function it was given: through the machine when it is the driver's, plainly when it is the host's.

use machine::{Returned, arena, machine};

/// Calls `body`, which calls the function at `code`. `name` is the routine's documented type or place.
#[inline]
pub fn invoke<R: Returned>(name: &'static str, object: usize, code: usize, body: impl FnOnce() -> R) -> R {
    if arena::IMAGES.contains(code) { machine().call(name, object, body) } else { body() }
}
