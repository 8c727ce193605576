//! "A thread that has taken a filter control mutex should not subsequently take the device mutex."

use avstream::irql::Thread;
use avstream::{DeviceRef, Filter, FilterRef};

fn worker<F: Filter>(device: DeviceRef<'_, F::Device>, filter: FilterRef<'_, F>, at: &mut Thread) {
    let control = filter.control_mutex();
    let mut control = control.lock(at);
    device.mutex().lock(control.parts().1);
}

fn main() {}
