//! A driver's life on the host: loaded, given a device, started; used; removed, unloaded, and looked at for what is left.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use ks_client::NtStatus;
use machine::{Config, Image, LoadError, Machine, Module, Report, Run};
use ntoskrnl::pnp::{Device, Driver};

use crate::Description;

/// What stands for Windows' own images.
pub static MODULES: [&Module; 6] =
    [&ntoskrnl::MODULE, &ntoskrnl::CNG_MODULE, &hal::MODULE, &ks::MODULE, &wdfldr::MODULE, &wdfldr::KMDF];

/// How a driver is to be run.
#[derive(Clone, Debug)]
pub struct Options {
    pub config: Config,
    /// The device that the PnP manager finds: `ROOT\KSFRAME\0000`.
    pub instance: String,
    pub description: Description,
    /// Images to take instead of the host's modules, or beside them: `ks.sys` of a Windows, an export driver.
    pub images: Vec<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            config: Config::default(),
            instance: r"ROOT\KSFRAME\0000".into(),
            description: Description::default(),
            images: Vec::new(),
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("the host cannot start: {0}")]
    Machine(String),
    #[error(transparent)]
    Load(#[from] LoadError),
    #[error("{step} of {driver} failed: {status}")]
    Refused { driver: String, step: &'static str, status: NtStatus },
    #[error("{0}")]
    Stopped(Box<Report>),
}

impl From<Box<Report>> for StartError {
    fn from(report: Box<Report>) -> Self {
        StartError::Stopped(report)
    }
}

/// A driver that was loaded and started.
pub struct Host {
    run: Run,
    pub image: Rc<Image>,
    driver: Driver,
    device: Device,
}

impl std::ops::Deref for Host {
    type Target = Machine;

    fn deref(&self) -> &Machine {
        &self.run
    }
}

impl Host {
    /// Loads the driver at `path`, calls DriverEntry and AddDevice, and starts the device.
    pub fn start(path: &Path, options: Options) -> Result<Host, StartError> {
        let run = Machine::start(options.config.clone()).map_err(StartError::Machine)?;
        MODULES.into_iter().for_each(|module| run.add_module(module));
        options.description.apply(&options.instance).map_err(StartError::Machine)?;
        for image in &options.images {
            run.load(image)?;
        }
        let image = run.load(path)?;
        let step = |step, result: Result<i32, i32>| match result {
            Ok(status) | Err(status) if status < 0 => {
                Err(StartError::Refused { driver: image.name.into(), step, status: NtStatus(status) })
            }
            _ => Ok(()),
        };
        let entered = Rc::clone(&image);
        let driver = run.run("system", move || Driver::load(&entered))?;
        step("DriverEntry", driver.map(|_| 0))?;
        let driver = driver.expect("checked just now");
        let instance = options.instance;
        let device = run.run("pnp", move || driver.add_device(&instance))?;
        step("AddDevice", device.map(|_| 0))?;
        let device = device.expect("checked just now");
        step("IRP_MN_START_DEVICE", Ok(run.run("pnp", move || device.start())?))?;
        Ok(Host { run, image, driver, device })
    }

    /// The device, for PnP and power requests: to be called on a thread of the machine ([`Machine::run`]).
    pub fn device(&self) -> Device {
        self.device
    }

    /// Removes the device, unloads the driver and looks for what is left.
    pub fn stop(self) -> Result<(), Box<Report>> {
        let (driver, device) = (self.driver, self.device);
        self.run.run("pnp", move || {
            device.remove();
            driver.unload();
            ntoskrnl::pnp::close_bus();
        })?;
        // Work items that the end has queued.
        self.run.settle()?;
        self.run.run("system", ntoskrnl::leaks::check)
    }
}
