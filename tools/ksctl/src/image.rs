//! A driver's file, looked at before it is run: what it is, and in one sentence why it cannot be run here.

use crate::exit::NotThere;
use anyhow::{Context, Result, bail};
use object::LittleEndian as LE;
use object::pe;
use object::read::pe::{ImageNtHeaders, ImageOptionalHeader, PeFile32, PeFile64};
use std::path::Path;

/// The bytes of a driver that the hosted machine can run.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    let data = match std::fs::read(path) {
        Ok(data) => data,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(NotThere(format!(
                "there is no driver {}: name another with --driver",
                path.display()
            ))
            .into());
        }
        Err(error) => {
            return Err(error).with_context(|| format!("cannot read the driver {}", path.display()));
        }
    };
    judge(&data).with_context(|| format!("cannot run {}", path.display()))?;
    Ok(data)
}

/// Refuses what is not a kernel-mode driver for x86-64, and says what it is instead.
fn judge(data: &[u8]) -> Result<()> {
    if !data.starts_with(b"MZ") {
        bail!("it is not a Windows executable (no MZ header): name the .sys file that the linker wrote");
    }
    if PeFile32::parse(data).is_ok() {
        bail!("it is a 32-bit image; build the driver for x86-64");
    }
    let file = PeFile64::parse(data)
        .map_err(|error| anyhow::anyhow!("it is not a whole PE image ({error}): copy or build it again"))?;
    let headers = file.nt_headers();
    let machine = headers.file_header().machine.get(LE);
    if machine != pe::IMAGE_FILE_MACHINE_AMD64 {
        bail!(
            "it is an image for {}; build the driver for x86-64, which this machine runs natively",
            machine_name(machine)
        );
    }
    let subsystem = headers.optional_header().subsystem();
    if subsystem != pe::IMAGE_SUBSYSTEM_NATIVE {
        bail!(
            "it is a user-mode program or DLL ({}), not a driver: name the .sys, which is linked with /SUBSYSTEM:NATIVE /DRIVER",
            subsystem_name(subsystem)
        );
    }
    Ok(())
}

pub(crate) fn machine_name(machine: pe::Machine) -> String {
    match machine {
        pe::IMAGE_FILE_MACHINE_AMD64 => "x86-64".into(),
        pe::IMAGE_FILE_MACHINE_ARM64 => "ARM64".into(),
        pe::IMAGE_FILE_MACHINE_I386 => "32-bit x86".into(),
        other => format!("machine type {:#06x}", other.0),
    }
}

fn subsystem_name(subsystem: pe::Subsystem) -> String {
    match subsystem {
        pe::IMAGE_SUBSYSTEM_WINDOWS_GUI => "subsystem WINDOWS".into(),
        pe::IMAGE_SUBSYSTEM_WINDOWS_CUI => "subsystem CONSOLE".into(),
        other => format!("subsystem {}", other.0),
    }
}
