//! What a run is started with. Image, script and this are all that a simulated run depends on.

use crate::Faults;

/// Whose time it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A clock that moves by what is executed and jumps when nothing is; threads are switched by the seed.
    Simulated,
    /// The wall clock, and a switch only where a thread waits: for measurements.
    Real,
}

#[derive(Clone, Debug)]
pub struct Config {
    pub seed: u64,
    pub mode: Mode,
    /// Virtual processors: more of them let more code be at DISPATCH_LEVEL at the same time.
    pub processors: u32,
    /// Keep every crossing, not only the last few for reports.
    pub transcript: bool,
    /// Rules that cost time on each allocation: junk fill, red zones, quarantine. Off for measurements.
    pub verifier: bool,
    pub faults: Faults,
    /// How long code may run without calling out before it counts as an endless loop, in wall-clock milliseconds.
    pub watchdog_ms: u32,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            seed: 0,
            mode: Mode::Simulated,
            processors: 2,
            transcript: false,
            verifier: true,
            faults: Faults::default(),
            watchdog_ms: 10_000,
        }
    }
}

impl Config {
    pub fn seeded(seed: u64) -> Self {
        Config { seed, ..Config::default() }
    }

    /// For measurements: wall clock, nothing recorded, nothing checked that costs time.
    pub fn real() -> Self {
        Config { mode: Mode::Real, verifier: false, ..Config::default() }
    }
}
