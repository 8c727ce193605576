//! Signatures, by osslsigncode: SHA-256, embedded in the image, and over the catalog.

use std::path::Path;

use anyhow::{Context, Result};

use super::Certificate;
use crate::{process, setup};

/// Writes the signed image.
pub(super) fn image(image: &[u8], to: &Path, certificate: &Certificate) -> Result<()> {
    sign(image, to, certificate).with_context(|| format!("{} was not signed", to.display()))
}

/// Writes the signed catalog.
pub(super) fn catalog(catalog: &[u8], to: &Path, certificate: &Certificate) -> Result<()> {
    sign(catalog, to, certificate).with_context(|| format!("{} was not signed", to.display()))
}

fn sign(bytes: &[u8], to: &Path, certificate: &Certificate) -> Result<()> {
    let unsigned = to.with_extension("unsigned");
    super::write(&unsigned, bytes)?;
    let mut command = setup::program("osslsigncode", "osslsigncode")?;
    command.arg("sign").arg("-certs").arg(&certificate.pem).arg("-key").arg(&certificate.key);
    command.args(["-h", "sha256"]);
    command.arg("-in").arg(&unsigned).arg("-out").arg(to);
    let signed = process::run_quietly(&mut command);
    std::fs::remove_file(&unsigned).with_context(|| format!("cannot delete {}", unsigned.display()))?;
    signed.map(drop)
}
