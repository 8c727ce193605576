//! What a command works on: the filters behind a transport, and the end of it.
//!
//! Where there is no Windows, [`open`] runs a driver on the hosted machine; [`Session::close`] removes and unloads
//! it, so that a leak in the driver is a failure of the command.

mod inf;

use crate::cli::Global;
use crate::exit::NotThere;
use crate::image;
use anyhow::{Context, Result};
use host_transport::{Config, Description, Host, HostTransport, Options, Report, StartError};
use ks_client::{Filter, GUID, Interface, Transport};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A machine with a driver, and a client of it.
pub(crate) struct Session {
    host: HostTransport,
    transport: Rc<dyn Transport>,
}

/// A filter under one name, with every category that its interface is registered for.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub name: String,
    pub link: String,
    pub categories: Vec<&'static str>,
}

impl Found {
    /// The reference string: what a link ends with, where two categories of one filter differ in the GUID before it.
    pub(crate) fn reference(&self) -> &str {
        reference(&self.link)
    }
}

fn reference(link: &str) -> &str {
    link.rsplit('\\').next().unwrap_or(link)
}

/// The categories that a client looks for filters in, by the names of ks.h and ksmedia.h.
const CATEGORIES: [(&str, GUID); 12] = [
    ("KSCATEGORY_CAPTURE", ks_sys::KSCATEGORY_CAPTURE),
    ("KSCATEGORY_RENDER", ks_sys::KSCATEGORY_RENDER),
    ("KSCATEGORY_DATATRANSFORM", ks_sys::KSCATEGORY_DATATRANSFORM),
    ("KSCATEGORY_VIDEO", ks_sys::KSCATEGORY_VIDEO),
    ("KSCATEGORY_VIDEO_CAMERA", ks_sys::KSCATEGORY_VIDEO_CAMERA),
    ("KSCATEGORY_AUDIO", ks_sys::KSCATEGORY_AUDIO),
    ("KSCATEGORY_CROSSBAR", ks_sys::KSCATEGORY_CROSSBAR),
    ("KSCATEGORY_TVTUNER", ks_sys::KSCATEGORY_TVTUNER),
    ("KSCATEGORY_BRIDGE", ks_sys::KSCATEGORY_BRIDGE),
    ("KSCATEGORY_SPLITTER", ks_sys::KSCATEGORY_SPLITTER),
    ("KSCATEGORY_DATACOMPRESSOR", ks_sys::KSCATEGORY_DATACOMPRESSOR),
    ("KSCATEGORY_DATADECOMPRESSOR", ks_sys::KSCATEGORY_DATADECOMPRESSOR),
];

/// A driver with what it finds when it starts: what every machine of a command is started with.
#[derive(Clone)]
pub(crate) struct Start {
    pub driver: PathBuf,
    inf: Option<PathBuf>,
    description: Description,
}

impl Start {
    /// What the options name, read and judged.
    pub(crate) fn of(global: &Global) -> Result<Self> {
        Self::named(&driver(global)?, global)
    }

    /// A driver that is named otherwise than by the options.
    pub(crate) fn named(driver: &Path, global: &Global) -> Result<Self> {
        image::read(driver)?;
        let mut description = match &global.machine.describe {
            Some(file) => Description::read(file).map_err(anyhow::Error::msg)?,
            None => Description::default(),
        };
        let inf = global.machine.inf.clone().or_else(|| inf::of(driver));
        if let Some(inf) = &inf {
            inf::apply(inf, driver, &mut description)?;
        }
        Ok(Self { driver: driver.to_owned(), inf, description })
    }

    /// The INF that belongs to the driver.
    pub(crate) fn inf(&self) -> Option<PathBuf> {
        self.inf.clone()
    }

    /// A machine with the driver running.
    pub(crate) fn run(&self, config: Config) -> Result<Session, StartError> {
        let options = Options { config, description: self.description.clone(), ..Options::default() };
        let host = HostTransport::new(Host::start(&self.driver, options)?);
        let transport: Rc<dyn Transport> = Rc::new(host.clone());
        Ok(Session { host, transport })
    }
}

/// Runs the driver that the options name.
pub(crate) fn open(global: &Global) -> Result<Session> {
    open_with(global, global.config())
}

/// The same on a machine of the command's own making.
pub(crate) fn open_with(global: &Global, config: Config) -> Result<Session> {
    let start = Start::of(global)?;
    start.run(config).with_context(|| format!("cannot run {}", start.driver.display()))
}

/// The image to run.
pub(crate) fn driver(global: &Global) -> Result<PathBuf> {
    let found = driver_image::find(global.machine.driver.as_deref());
    found.map_err(|missing| NotThere(missing.to_string()).into())
}

impl Session {
    pub(crate) fn transport(&self) -> &Rc<dyn Transport> {
        &self.transport
    }

    /// The machine behind the transport.
    pub(crate) fn host(&self) -> &HostTransport {
        &self.host
    }

    /// Every filter, once, however many categories it is in.
    pub(crate) fn filters(&self) -> Result<Vec<Found>> {
        let mut all: Vec<Found> = Vec::new();
        for (category, guid) in CATEGORIES {
            for Interface { link, friendly_name, .. } in self.transport.interfaces(&guid)? {
                let reference = reference(&link).to_owned();
                let same = |found: &&mut Found| found.reference() == reference;
                match all.iter_mut().find(same) {
                    Some(found) => found.categories.push(category),
                    None => {
                        let name = friendly_name.unwrap_or(reference);
                        all.push(Found { name, link, categories: vec![category] });
                    }
                }
            }
        }
        Ok(all)
    }

    /// The filter that a name means: the whole friendly name, or a part of it that only one filter has.
    pub(crate) fn filter(&self, name: &str) -> Result<Filter> {
        let all = self.filters()?;
        let lower = name.to_lowercase();
        let exact = all.iter().find(|found| found.name.to_lowercase() == lower);
        let mut parts = all.iter().filter(|found| found.name.to_lowercase().contains(&lower));
        let found = match (exact, parts.next(), parts.next()) {
            (Some(exact), ..) => exact,
            (None, Some(only), None) => only,
            (None, first, _) => {
                let names: Vec<_> = all.iter().map(|found| format!("{:?}", found.name)).collect();
                let problem = if first.is_some() { "several filters match" } else { "no filter is called" };
                return Err(NotThere(format!("{problem} {name:?}; there are {}", names.join(", "))).into());
            }
        };
        Ok(Filter::open(&self.transport, &found.link, &found.name)?)
    }

    /// Removes the device and unloads the driver: what it leaves behind is its failure, and this command's.
    pub(crate) fn close(self) -> Result<()> {
        self.end().map_err(|report| ks_client::Failure::Stopped(report.to_string()))?;
        Ok(())
    }

    /// The same, with the machine's own report.
    pub(crate) fn end(self) -> Result<(), Box<Report>> {
        let Self { host, transport } = self;
        drop(transport);
        host.stop()
    }
}
