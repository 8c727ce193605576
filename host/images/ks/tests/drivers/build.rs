//! A driver of tests/drivers, running.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use host_transport::{Config, Host, HostTransport, Options, StartError};
use ks_client::{Error, Filter, GUID, Identifier, Transport};

use crate::compile;

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The driver's image, or `None` (said aloud) where there is no compiler for it.
pub(crate) fn image(name: &str) -> Option<PathBuf> {
    let in_cpp = root().join(format!("tests/drivers/{name}/{name}.cpp")).exists();
    if in_cpp { crate::msvc::image(name) } else { compile::image(name) }
}

/// A running driver and its filters.
pub(crate) struct Running {
    pub(crate) host: HostTransport,
    pub(crate) transport: Rc<dyn Transport>,
}

pub(crate) fn start(name: &str, config: Config) -> Option<Running> {
    let image = image(name)?;
    let options = Options { config, ..Options::default() };
    let host = HostTransport::new(Host::start(&image, options).unwrap_or_else(|e| panic!("{e}")));
    let transport = Rc::new(host.clone());
    Some(Running { host, transport })
}

/// The same where the driver may fail to start: a refusal is no failure of the test.
pub(crate) fn start_or_refused(name: &str, config: Config) -> Option<Running> {
    let options = Options { config, ..Options::default() };
    match Host::start(&image(name)?, options) {
        Ok(host) => {
            let host = HostTransport::new(host);
            let transport = Rc::new(host.clone());
            Some(Running { host, transport })
        }
        Err(StartError::Refused { .. }) => None,
        Err(other) => panic!("{other}"),
    }
}

impl Running {
    /// The link of the filter whose reference GUID begins with `guid`.
    pub(crate) fn link(&self, guid: &str) -> String {
        let interfaces = self.transport.interfaces(&ks_sys::KSCATEGORY_VIDEO).expect("the interfaces");
        interfaces.into_iter().map(|i| i.link).find(|l| l.contains(guid)).expect("the filter is there")
    }

    pub(crate) fn filter_or(&self, guid: &str) -> Result<Filter, Error> {
        Filter::open(&self.transport, &self.link(guid), guid)
    }

    pub(crate) fn sleep(&self, time: Duration) {
        self.transport.sleep(time).expect("time passes");
    }

    /// The filter whose reference GUID begins with `guid`.
    pub(crate) fn filter(&self, guid: &str) -> Filter {
        let link = self.link(guid);
        Filter::open(&self.transport, &link, guid).expect("the filter opens")
    }

    pub(crate) fn stop(self) {
        drop(self.transport);
        self.host.stop().unwrap_or_else(|report| panic!("{report}"));
    }
}

/// The private property set of the test drivers.
pub(crate) const TEST_SET: GUID = GUID::from_u128(0x2f5c1c36_6a0b_4b52_9a7a_6f1e64c0d7e1);

/// The driver's counters, in the order of its COUNTERS.
pub(crate) fn counters<const N: usize>(filter: &Filter) -> [u32; N] {
    let bytes = filter.object().get_up_to(&Identifier::get(TEST_SET, 1), N * 4).expect("the counters");
    std::array::from_fn(|at| u32::from_le_bytes(bytes[at * 4..at * 4 + 4].try_into().expect("four bytes")))
}

pub(crate) fn set(filter: &Filter, id: u32, value: u32) {
    filter.object().set(&Identifier::set(TEST_SET, id), &value.to_le_bytes()).expect("set");
}
