//! What a command works on: the filters behind a transport, and the end of it.
//!
//! [`open`] takes what there is: on Windows the installed devices, or, where a driver is named (`--driver`, `KSFRAME_SYS`),
//! that driver on the hosted machine, which is also what every other system has. [`open_hosted`] is for the commands
//! that look into the machine itself. [`Session::close`] removes and unloads a hosted driver, so that a leak in it is a
//! failure of the command.

mod found;
mod inf;

pub(crate) use found::Found;

use crate::cli::Global;
use crate::exit::NotThere;
use crate::image;
use anyhow::{Context, Result, bail};
use host_transport::{Config, Description, Host, HostTransport, Options, Report, StartError};
use ks_client::{Filter, GUID, Transport};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A client of filters: of installed devices, or of a driver on a hosted machine.
pub(crate) struct Session {
    transport: Rc<dyn Transport>,
    host: Option<HostTransport>,
}

/// A session whose filters are a driver's on a machine, which can be looked into.
pub(crate) struct Hosted {
    session: Session,
    host: HostTransport,
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
    pub(crate) fn run(&self, config: Config) -> Result<Hosted, StartError> {
        let options = Options { config, description: self.description.clone(), ..Options::default() };
        let host = HostTransport::new(Host::start(&self.driver, options)?);
        let transport: Rc<dyn Transport> = Rc::new(host.clone());
        Ok(Hosted { session: Session { transport, host: Some(host.clone()) }, host })
    }
}

/// The filters that the options mean: a driver's on the machine, or those of the installed devices.
pub(crate) fn open(global: &Global) -> Result<Session> {
    open_with(global, global.config())
}

/// The same, with a machine of the command's own making where there is one.
pub(crate) fn open_with(global: &Global, config: Config) -> Result<Session> {
    if means_devices(global) { devices(global) } else { Ok(open_hosted(global, config)?.session) }
}

/// The driver that the options name, on a machine.
pub(crate) fn open_hosted(global: &Global, config: Config) -> Result<Hosted> {
    let start = Start::of(global)?;
    start.run(config).with_context(|| format!("cannot run {}", start.driver.display()))
}

/// Whether filters are those of this computer's devices: on Windows, unless a driver is named.
pub(crate) fn means_devices(global: &Global) -> bool {
    cfg!(windows) && global.machine.driver.is_none() && std::env::var_os("KSFRAME_SYS").is_none()
}

/// What [`open`] would open, yet to be opened: on another thread, where it then stays.
#[cfg(windows)]
pub(crate) fn opening(global: &Global) -> Result<impl FnOnce() -> Result<Session> + Send + 'static> {
    let start = if means_devices(global) {
        refuse_machine_options(global).map(|()| None)
    } else {
        Start::of(global).map(Some)
    }?;
    let config = global.config();
    Ok(move || match start {
        Some(start) => {
            let started = start.run(config).with_context(|| format!("cannot run {}", start.driver.display()));
            Ok(started?.session)
        }
        None => installed(),
    })
}

fn devices(global: &Global) -> Result<Session> {
    refuse_machine_options(global)?;
    installed()
}

fn refuse_machine_options(global: &Global) -> Result<()> {
    if global.machine.describe.is_some() || global.machine.inf.is_some() {
        bail!(
            "--describe and --inf are for a hosted machine: name its driver with --driver, or leave them out for the \
             installed devices"
        );
    }
    Ok(())
}

fn installed() -> Result<Session> {
    #[cfg(windows)]
    return Ok(Session { transport: Rc::new(ks_client::Windows::new()), host: None });
    #[cfg(not(windows))]
    bail!("installed devices are Windows': name a driver with --driver");
}

/// The image to run.
pub(crate) fn driver(global: &Global) -> Result<PathBuf> {
    if means_devices(global) {
        return Err(NotThere(
            "this needs the hosted machine, which runs a driver's file inside ksctl, and not an installed device, which \
             cannot be looked into like that: name the file with --driver X.sys"
                .into(),
        )
        .into());
    }
    let found = driver_image::find(global.machine.driver.as_deref());
    found.map_err(|missing| NotThere(missing.to_string()).into())
}

impl Session {
    pub(crate) fn transport(&self) -> &Rc<dyn Transport> {
        &self.transport
    }

    /// The machine that the driver runs on; installed devices have none.
    pub(crate) fn machine(&self) -> Option<&HostTransport> {
        self.host.as_ref()
    }

    /// Whether the filters are those of installed devices.
    pub(crate) fn is_devices(&self) -> bool {
        self.host.is_none()
    }

    /// Every filter, of which there is at least one.
    pub(crate) fn filters(&self) -> Result<Vec<Found>> {
        let all = self.registered()?;
        if all.is_empty() { Err(NotThere(self.nothing().into()).into()) } else { Ok(all) }
    }

    /// Every filter, once, however many categories it is in; perhaps none.
    pub(crate) fn registered(&self) -> Result<Vec<Found>> {
        let mut all: Vec<Found> = Vec::new();
        for (category, guid) in CATEGORIES {
            for interface in self.transport.interfaces(&guid)? {
                match all.iter_mut().find(|found| found.is_also(&interface.link)) {
                    Some(found) => found.categories.push(category),
                    None => all.push(Found::new(interface, category)),
                }
            }
        }
        Ok(all)
    }

    /// Why there is no filter, and what to do about it.
    fn nothing(&self) -> &'static str {
        match self.is_devices() {
            true => {
                "no kernel-streaming filter is installed and running on this computer: install a driver (install.ps1 of \
                 the package; ksctl doctor says why one is not visible), or run one here with --driver X.sys"
            }
            false => {
                "the driver registered no filter in a category that ksctl knows: ksctl trace shows what it did"
            }
        }
    }

    /// The filter that a name means: the whole friendly name or link, or a part of the name that only one filter has.
    pub(crate) fn filter(&self, name: &str) -> Result<Filter> {
        let all = self.filters()?;
        let found = found::named(&all, name)?;
        Ok(Filter::open(&self.transport, &found.link, &found.name)?)
    }

    /// Removes a hosted device and unloads its driver: what it leaves behind is its failure, and this command's.
    pub(crate) fn close(self) -> Result<()> {
        self.end().map_err(|report| ks_client::Failure::Stopped(report.to_string()))?;
        Ok(())
    }

    /// The same, with the machine's own report.
    fn end(self) -> Result<(), Box<Report>> {
        let Self { transport, host } = self;
        drop(transport);
        host.map_or(Ok(()), |host| host.stop())
    }
}

impl Deref for Hosted {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

impl Hosted {
    /// The machine behind the transport.
    pub(crate) fn host(&self) -> &HostTransport {
        &self.host
    }

    pub(crate) fn close(self) -> Result<()> {
        self.session.close()
    }

    /// The same, with the machine's own report.
    pub(crate) fn end(self) -> Result<(), Box<Report>> {
        self.session.end()
    }
}
