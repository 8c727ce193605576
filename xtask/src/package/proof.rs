//! What a package is worth, asked of programs that are not ours: osslsigncode, openssl, and plain SHA-256.
//!
//! osslsigncode verifies both signatures and that the catalog lists the image. It does not look up an INF, so the
//! INF's hash must stand among what `openssl asn1parse` prints of the catalog. Windows itself is not asked here.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use super::{bundle, filters};
use crate::{process, setup};

/// One thing that must hold, and how it is asked.
type Proof = (&'static str, fn(&Path) -> Result<()>);

const PROOFS: [Proof; 7] = [
    ("ksframe.sys carries a good signature", image_signature),
    ("ksframe.cat carries a good signature", catalog_signature),
    ("ksframe.cat lists ksframe.sys", catalog_lists_image),
    ("ksframe.cat lists ksframe.inf", catalog_lists_inf),
    ("every file is the one that SHA256SUMS names", sums),
    ("the INF passes the lint", inf),
    ("ksframe.sys has the filters that the INF installs", filters_agree),
];

/// Asks everything, says what holds and what does not, and fails if anything does not.
pub(super) fn all(folder: &Path) -> Result<()> {
    ensure!(
        folder.join("ksframe.cat").is_file(),
        "{} holds no package: make one by cargo xtask package",
        folder.display()
    );
    for tool in ["openssl", "osslsigncode"] {
        setup::program(tool, tool)?;
    }
    let mut failed = 0;
    for (name, proof) in PROOFS {
        match proof(folder) {
            Ok(()) => eprintln!("{:>8}  {name}", "ok"),
            Err(error) => {
                failed += 1;
                eprintln!("{:>8}  {name}: {error:#}", "FAILED");
            }
        }
    }
    ensure!(failed == 0, "{failed} of {} proofs failed: make the package again", PROOFS.len());
    Ok(())
}

fn image_signature(folder: &Path) -> Result<()> {
    verify(folder, "ksframe.sys", false)
}

fn catalog_signature(folder: &Path) -> Result<()> {
    verify(folder, "ksframe.cat", false)
}

fn catalog_lists_image(folder: &Path) -> Result<()> {
    verify(folder, "ksframe.sys", true)
}

/// `osslsigncode verify`, with the package's own certificate as the root.
fn verify(folder: &Path, file: &str, by_catalog: bool) -> Result<()> {
    let root = tempfile::NamedTempFile::new().context("cannot make a temporary file")?;
    let mut openssl = setup::program("openssl", "openssl")?;
    openssl
        .args(["x509", "-inform", "DER", "-in"])
        .arg(folder.join("ksframe.cer"))
        .arg("-out")
        .arg(root.path());
    quiet(&mut openssl).context("ksframe.cer is no certificate")?;
    let mut command = setup::program("osslsigncode", "osslsigncode")?;
    command.arg("verify").arg("-CAfile").arg(root.path());
    if by_catalog {
        command.arg("-catalog").arg(folder.join("ksframe.cat"));
    }
    quiet(command.arg("-in").arg(folder.join(file)))
}

fn catalog_lists_inf(folder: &Path) -> Result<()> {
    let inf = std::fs::read(folder.join("ksframe.inf")).context("cannot read ksframe.inf")?;
    let wanted = bundle::hex(&Sha256::digest(&inf)).to_ascii_uppercase();
    let mut openssl = setup::program("openssl", "openssl")?;
    openssl.args(["asn1parse", "-inform", "DER", "-in"]).arg(folder.join("ksframe.cat"));
    let printed = process::run_quietly(&mut openssl).context("ksframe.cat is not ASN.1")?;
    // Once as the member's name, once as its digest.
    let members = printed.lines().filter(|line| line.ends_with(&format!("[HEX DUMP]:{wanted}"))).count();
    ensure!(members == 2, "the catalog has no member {wanted}");
    Ok(())
}

fn sums(folder: &Path) -> Result<()> {
    let listed: BTreeMap<String, String> = bundle::read_sums(folder)?;
    let there = bundle::hashes(folder)?;
    for (name, hash) in &there {
        ensure!(listed.get(name) == Some(hash), "{name} is not the file that was packaged");
    }
    let missing = listed.keys().find(|name| !there.contains_key(*name));
    ensure!(missing.is_none(), "{} is missing", missing.map_or("a file", |name| name));
    Ok(())
}

fn inf(folder: &Path) -> Result<()> {
    let inf = std::fs::read(folder.join("ksframe.inf")).context("cannot read ksframe.inf")?;
    super::inf::lint(&String::from_utf8(inf).context("the INF is not ASCII")?)
}

fn filters_agree(folder: &Path) -> Result<()> {
    let read = |name: &str| std::fs::read(folder.join(name)).with_context(|| format!("cannot read {name}"));
    filters::agree(&read("ksframe.sys")?, &read("ksframe.inf")?)
}

/// Runs a verifier; its last words are the error, the rest would bury the list of proofs.
fn quiet(command: &mut Command) -> Result<()> {
    let output = command.output().context("the verifier does not start")?;
    let said = [output.stdout.as_slice(), &output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("it said nothing");
    ensure!(output.status.success(), "{}", last.trim());
    Ok(())
}
