//! Random inputs for parsing, intersecting, converting and deciding: a few thousand each in `cargo test`, a hundred million
//! by `cargo xtask fuzz framing`.
//!
//! Each test is a bolero target: it states what must hold of every input, bolero makes the inputs, shrinks one that fails and
//! prints its seed (`BOLERO_RANDOM_SEED` repeats it). Nothing may panic (a fuzzing run is built with overflow checks), what
//! is agreed is inside both inputs, and on small ranges it is compared with a reference that tries every number. The same
//! targets run under libFuzzer with `cargo bolero test`.

mod convert;
#[cfg(feature = "decide")]
mod decide;
mod input;
mod intersect;
mod parse;
mod small_ranges;

/// How many inputs `cargo test` tries; `BOLERO_RANDOM_ITERATIONS` asks for more.
const SHORT: usize = 5_000;
