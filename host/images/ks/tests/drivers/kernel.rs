//! tests/drivers/kernel: what a driver finds in the kernel beside streaming, and the conventions of Microsoft's compiler.

use host_transport::Config;
use ks_client::{Filter, Identifier};

use crate::build::{TEST_SET, start};

/// The cases, in the order of kernel.cpp.
const CASES: [&str; 15] = [
    "periodic timers and DPCs",
    "lookaside lists",
    "work items",
    "mutexes, resources, push locks and reader/writer spin locks under contention",
    "rundown protection",
    "files",
    "registry keys and RtlQueryRegistryValues",
    "DMA adapters",
    "MDLs",
    "strings and formatted output",
    "clocks and MmGetSystemRoutineAddress",
    "system threads",
    "device interfaces, aliases and device properties",
    "large frames, jump tables, floating point, the security cookie",
    "bitmaps, sorting, device queues, dates, processors",
];

/// Runs a case of a driver of cases; the line of the driver that found a difference, or 0.
pub(crate) fn run_case(filter: &Filter, number: u32) -> u32 {
    filter
        .object()
        .set(&Identifier::set(TEST_SET, 1), &number.to_le_bytes())
        .unwrap_or_else(|e| panic!("case {number}: {e}"));
    filter.object().get_u32(&Identifier::get(TEST_SET, 2)).expect("a line")
}

#[test]
fn the_kernel_keeps_its_promises_to_a_driver_of_microsofts_conventions() {
    for seed in 0..5 {
        let Some(running) = start("kernel", Config::seeded(seed)) else { return };
        let filter = running.filter("2F5C1CA0");
        let lines = (0..CASES.len()).map(|number| (CASES[number], run_case(&filter, number as u32)));
        let wrong: Vec<_> = lines.filter(|(_, line)| *line != 0).collect();
        assert!(wrong.is_empty(), "lines of kernel.cpp, seed {seed}: {wrong:?}");
        drop(filter);
        running.stop();
    }
}
