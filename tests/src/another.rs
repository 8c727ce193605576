//! Another driver on the machine of ksframe.sys, with a device of its own.

use std::path::Path;

use host_transport::HostTransport;
use ks_client::Filter;
use ks_sys::GUID;
use ntoskrnl::pnp::{Device, Driver};

use crate::Bench;

/// A driver beside ksframe.sys. Before the machine ends it has to be taken away: [`Another::end`].
pub struct Another<'a> {
    bench: &'a Bench,
    driver: Driver,
    device: Device,
    /// What the links of its interfaces contain.
    instance: String,
}

/// Runs something on a thread of the machine.
fn run<T: 'static>(host: &HostTransport, body: impl FnOnce() -> T + 'static) -> T {
    host.with(|host| host.run("pnp", body).unwrap_or_else(|report| panic!("{report}")))
}

impl<'a> Another<'a> {
    /// Loads the image, and starts a root-enumerated device of it under the name `ROOT\NAME\0000`.
    #[must_use]
    pub fn start(bench: &'a Bench, image: &Path, name: &str) -> Self {
        let host = bench.host();
        let image = host.with(|host| host.load(image)).unwrap_or_else(|error| panic!("{error}"));
        let instance = format!(r"ROOT\{name}\0000");
        let driver = run(host, move || Driver::load(&image)).expect("DriverEntry");
        let of_device = instance.clone();
        let device = run(host, move || driver.add_device(&of_device)).expect("AddDevice");
        assert_eq!(run(host, move || device.start()), 0, "IRP_MN_START_DEVICE");
        Self { bench, driver, device, instance }
    }

    /// Opens the one filter of a category that is its device's.
    #[must_use]
    pub fn filter(&self, category: &GUID, name: &str) -> Filter {
        let transport = self.bench.transport();
        let in_link = self.instance.replace('\\', "#").to_ascii_lowercase();
        let found = transport.interfaces(category).expect("the machine runs");
        let mut own = found.iter().filter(|found| found.link.to_ascii_lowercase().contains(&in_link));
        let link =
            &own.next().unwrap_or_else(|| panic!("{} has no interface: {found:?}", self.instance)).link;
        Filter::open(transport, link, name).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Removes the device and unloads the driver.
    pub fn end(self) {
        let (driver, device) = (self.driver, self.device);
        run(self.bench.host(), move || {
            device.remove();
            driver.unload();
        });
    }
}
