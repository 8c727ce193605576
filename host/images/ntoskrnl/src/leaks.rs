//! What is still there after a driver was unloaded, and should not be.

use machine::machine;
use machine::stop::violation;

use crate::{io_interface, io_irp, ob};

/// One line for each thing that is left, with who made it.
pub fn left() -> Vec<String> {
    let machine = machine();
    let blocks = machine.pool_blocks();
    let mut left: Vec<String> = blocks.iter().map(|block| machine.describe_block(block)).collect();
    left.extend(ob::left());
    left.extend(
        io_interface::enabled_interfaces()
            .into_iter()
            .map(|link| format!("interface {link} is still enabled")),
    );
    left.extend(machine.threads_left().into_iter().map(|name| format!("thread {name} has not ended")));
    left.extend(
        machine.clock.timers_set().into_iter().map(|key| format!("timer {} is set", machine.describe(key))),
    );
    let resources = crate::ex_resource::left();
    left.extend(
        resources
            .into_iter()
            .map(|at| format!("resource {} was not deleted (ExDeleteResourceLite)", machine.describe(at))),
    );
    let irps = io_irp::irps_left();
    left.extend((irps > 0).then(|| format!("{irps} IRPs have not ended")));
    let providers = crate::etw::providers_left();
    left.extend(
        (providers > 0).then(|| format!("{providers} event providers are still registered (EtwRegister)")),
    );
    left
}

/// Ends the run with a violation if anything is left. To be called on a thread of the machine, when the driver is gone.
pub fn check() {
    machine().check_pool();
    let left = left();
    if !left.is_empty() {
        let what = format!("after the driver was unloaded there are left:\n    {}", left.join("\n    "));
        violation("LeakAtUnload", "driver-verifier-options (Pool Tracking); DriverUnload", what);
    }
}
