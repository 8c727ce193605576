//! The certificate that signs: the caller's, or a test certificate that is made once and kept.
//!
//! openssl makes it, because osslsigncode needs openssl's library anyway and a third implementation of RSA (the rsa
//! crate, with key generation in an unoptimised xtask) would buy nothing. The kernel accepts RSA only.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::{process, project, setup};

pub(super) struct Certificate {
    pub(super) pem: PathBuf,
    pub(super) key: PathBuf,
}

/// Everything that openssl is to put into the certificate; nothing comes from the machine's own openssl.cnf.
const REQUEST: &str = "\
[req]
distinguished_name = name
x509_extensions = extensions
prompt = no
[name]
CN = ksframe test certificate
[extensions]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = codeSigning
subjectKeyIdentifier = hash
";

impl Certificate {
    /// The one that the caller names, checked for what Windows will ask of it.
    pub(super) fn given(pem: &Path, key: &Path) -> Result<Self> {
        let certificate = Self { pem: pem.to_owned(), key: key.to_owned() };
        certificate.check()?;
        Ok(certificate)
    }

    /// The test certificate of this user, made where there is none or where it has expired.
    pub(super) fn kept() -> Result<Self> {
        let folder = folder()?;
        let certificate = Self { pem: folder.join("certificate.pem"), key: folder.join("key.pem") };
        if !certificate.pem.is_file() || !certificate.key.is_file() || certificate.is_expired()? {
            certificate.make(&folder)?;
        }
        certificate.check()?;
        Ok(certificate)
    }

    /// Who signs, for the last line of the command.
    pub(super) fn subject(&self) -> Result<String> {
        let said = process::run_quietly(self.openssl()?.args(["-noout", "-subject", "-fingerprint"]))?;
        Ok(said.lines().collect::<Vec<_>>().join(", "))
    }

    /// As Windows imports it: DER.
    pub(super) fn export(&self, to: &Path) -> Result<()> {
        process::run_quietly(self.openssl()?.args(["-outform", "DER", "-out"]).arg(to)).map(drop)
    }

    fn make(&self, folder: &Path) -> Result<()> {
        project::make_folder(folder)?;
        let request = folder.join("request.cnf");
        super::write(&request, REQUEST.as_bytes())?;
        private(&self.key)?;
        let mut openssl = setup::program("openssl", "openssl")?;
        openssl.args(["req", "-x509", "-newkey", "rsa:3072", "-nodes", "-sha256", "-days", "730"]);
        openssl.arg("-config").arg(request).arg("-keyout").arg(&self.key).arg("-out").arg(&self.pem);
        process::run_quietly(&mut openssl).context("openssl made no certificate")?;
        eprintln!("made a test certificate in {}: its key stays there", folder.display());
        Ok(())
    }

    fn check(&self) -> Result<()> {
        let text = process::run_quietly(self.openssl()?.args(["-noout", "-text"]))
            .with_context(|| format!("{} is no certificate in PEM form", self.pem.display()))?;
        let pem = self.pem.display();
        ensure!(
            text.contains("rsaEncryption"),
            "{pem} has no RSA key, and the Windows kernel verifies RSA only: use one that has"
        );
        ensure!(
            text.contains("Code Signing"),
            "{pem} is not for code signing (extendedKeyUsage): use one that is"
        );
        ensure!(!self.is_expired()?, "{pem} has expired: use one that has not");
        ensure!(self.key.is_file(), "{} is missing: name the certificate's key by --key", self.key.display());
        readable_by_owner_alone(&self.key)
    }

    fn is_expired(&self) -> Result<bool> {
        let answer =
            self.openssl()?.args(["-noout", "-checkend", "0"]).output().context("openssl does not start")?;
        Ok(!answer.status.success())
    }

    fn openssl(&self) -> Result<Command> {
        let mut openssl = setup::program("openssl", "openssl")?;
        openssl.args(["x509", "-in"]).arg(&self.pem);
        Ok(openssl)
    }
}

/// Outside of the tree, where no `git add` finds a key.
fn folder() -> Result<PathBuf> {
    let set =
        |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from);
    let config = set("XDG_CONFIG_HOME")
        .or_else(|| set("LOCALAPPDATA"))
        .or_else(|| Some(std::env::home_dir()?.join(".config")));
    match config {
        Some(config) => Ok(config.join("ksframe/test-signing")),
        None => bail!("there is no home folder to keep a test certificate in: name one by --cert and --key"),
    }
}

/// An empty file that its owner alone may read, for openssl to fill.
#[cfg(unix)]
fn private(key: &Path) -> Result<()> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let cannot = || format!("cannot write {}", key.display());
    std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(key).with_context(cannot)?;
    std::fs::set_permissions(key, std::fs::Permissions::from_mode(0o600)).with_context(cannot)
}

#[cfg(unix)]
fn readable_by_owner_alone(key: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(key)
        .with_context(|| format!("cannot look at {}", key.display()))?
        .permissions()
        .mode();
    ensure!(mode & 0o077 == 0, "others may read {0}: chmod 600 {0}", key.display());
    Ok(())
}

/// %LOCALAPPDATA% is its user's alone by inheritance.
#[cfg(not(unix))]
fn private(_: &Path) -> Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn readable_by_owner_alone(_: &Path) -> Result<()> {
    Ok(())
}
