//! A second opinion on the INF: Wine's SetupAPI, which shares no line with our parser, installs it on a device.
//!
//! crates/devnode makes the device and compares what Wine's registry then holds: the device, the service and its
//! parameters, and each interface with its CLSID and name. Wine knows no driver store and does not run the driver here.

use anyhow::Result;

use super::{inf, moment};
use crate::driver::Arch;
use crate::steps::loud_step;
use crate::{project, wine};

pub(super) fn run() -> Result<()> {
    loud_step("the INF installs under Wine", proof)
}

/// As a part of the suite: where Wine cannot be had, that is said and not held against the rest.
pub(crate) fn step_of_the_suite() -> Result<()> {
    wine::or_left_out()?;
    proof()
}

fn proof() -> Result<()> {
    wine::ensure()?.test(&["--package", "devnode", "--tests"], &[("KSFRAME_INF", package()?.as_ref())])
}

/// The INF beside a file for it to copy, as Wine takes it; its name for a Windows program.
pub(crate) fn package() -> Result<String> {
    let folder = project::target().join("wine/inf");
    project::make_folder(&folder)?;
    let path = folder.join("ksframe.inf");
    // Wine 8 knows Models sections for an architecture, but none for a build of Windows.
    let inf = inf::stamp(Arch::X64, moment::of_sources())?.replace("NTamd64.10.0...19041", "NTamd64");
    super::write(&path, inf.as_bytes())?;
    // The file that the INF copies: that there is one is all that SetupAPI asks.
    super::write(&folder.join("ksframe.sys"), b"not run here")?;
    Ok(format!("Z:{}", path.display()).replace('/', "\\"))
}
