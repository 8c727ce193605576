//! A machine with ksframe.sys on it.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use host_transport::{Config, Host, HostTransport, Options, Report, StartError};
use ks_client::{Filter, NtStatus, Transport};
use ks_sys::GUID;
use ntoskrnl::pnp::Request;

/// One of the driver's filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Source,
    Transform,
    Sink,
}

impl Which {
    /// A category that it registers.
    fn category(self) -> GUID {
        match self {
            Self::Source => ks_sys::KSCATEGORY_CAPTURE,
            Self::Transform => ks_sys::KSCATEGORY_DATATRANSFORM,
            Self::Sink => ks_sys::KSCATEGORY_RENDER,
        }
    }
}

/// DEVICE_POWER_STATE.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    D0 = 1,
    D3 = 4,
}

/// A running driver, and a client of it.
pub struct Bench {
    host: HostTransport,
    transport: Rc<dyn Transport>,
}

impl Bench {
    #[must_use]
    pub fn new() -> Self {
        Self::seeded(0)
    }

    /// The same with another order of threads.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self::with(Options { config: Config { seed, ..Config::default() }, ..Options::default() })
    }

    #[must_use]
    pub fn with(options: Options) -> Self {
        Self::try_with(options).unwrap_or_else(|error| panic!("ksframe.sys does not start: {error}"))
    }

    /// With the checked build of the driver.
    #[must_use]
    pub fn checked() -> Self {
        let image = driver_image::find_checked().unwrap_or_else(|missing| panic!("{missing}"));
        Self::start(&image, Options::default())
            .unwrap_or_else(|error| panic!("the checked build does not start: {error}"))
    }

    /// For machines on which the start may fail.
    pub fn try_with(options: Options) -> Result<Self, StartError> {
        Self::start(&image(), options)
    }

    fn start(image: &Path, options: Options) -> Result<Self, StartError> {
        let host = HostTransport::new(Host::start(image, options)?);
        let transport: Rc<dyn Transport> = Rc::new(host.clone());
        Ok(Self { host, transport })
    }

    /// Opens a filter, as anybody finds it: by a category of its interfaces.
    #[must_use]
    pub fn filter(&self, which: Which) -> Filter {
        self.try_filter(which).unwrap_or_else(|error| panic!("{which:?} does not open: {error}"))
    }

    pub fn try_filter(&self, which: Which) -> Result<Filter, ks_client::Error> {
        Self::open_over(&self.transport, which)
    }

    /// The same by a client of another transport: a kernel-mode one, or one that fails.
    #[must_use]
    pub fn filter_over(&self, transport: &Rc<dyn Transport>, which: Which) -> Filter {
        Self::open_over(transport, which).unwrap_or_else(|error| panic!("{which:?} does not open: {error}"))
    }

    fn open_over(transport: &Rc<dyn Transport>, which: Which) -> Result<Filter, ks_client::Error> {
        let interfaces = transport.interfaces(&which.category()).expect("the machine runs");
        let [only] = interfaces.as_slice() else {
            panic!("{which:?} is not found by its category: {interfaces:?}")
        };
        Filter::open(transport, &only.link, &format!("{which:?}"))
    }

    /// Whether the filter can be found: not after its device was pulled.
    #[must_use]
    pub fn is_there(&self, which: Which) -> bool {
        !self.transport.interfaces(&which.category()).expect("the machine runs").is_empty()
    }

    #[must_use]
    pub fn transport(&self) -> &Rc<dyn Transport> {
        &self.transport
    }

    #[must_use]
    pub fn host(&self) -> &HostTransport {
        &self.host
    }

    /// Lets the machine run.
    pub fn run_for(&self, time: Duration) {
        self.transport.sleep(time).unwrap_or_else(|failure| panic!("{failure}"));
    }

    /// Sends the device a PnP request, as the PnP manager does.
    #[must_use]
    pub fn pnp(&self, request: Request) -> NtStatus {
        self.host.with(|host| {
            let device = host.device();
            NtStatus(
                host.run("pnp", move || device.request(request)).unwrap_or_else(|report| panic!("{report}")),
            )
        })
    }

    /// Sends the device to sleep (D3), or wakes it (D0).
    pub fn power(&self, power: Power) {
        let status = self.host.with(|host| {
            let device = host.device();
            let set = host.run("power", move || device.set_power(power as i32));
            set.unwrap_or_else(|report| panic!("{report}"))
        });
        assert!(status >= 0, "IRP_MN_SET_POWER: {}", NtStatus(status));
    }

    /// The end of a test: the device goes, the driver is unloaded, and nothing may be left of it.
    pub fn end(self) {
        self.try_end().unwrap_or_else(|report| panic!("{report}"));
    }

    pub fn try_end(self) -> Result<(), Box<Report>> {
        self.host.stop()
    }
}

impl Drop for Bench {
    /// After a test that failed: the machine goes, so that the next test of this process can have it.
    fn drop(&mut self) {
        let _ = self.host.stop();
    }
}

impl Default for Bench {
    fn default() -> Self {
        Self::new()
    }
}

/// The image, of the sources that are here.
fn image() -> PathBuf {
    driver_image::find(None).unwrap_or_else(|missing| panic!("{missing}"))
}
