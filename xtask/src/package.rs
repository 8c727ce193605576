//! `cargo xtask package`: the driver package, signed for test machines, ready to be copied to Windows.
//!
//! For each architecture `target/package/<arch>/` holds ksframe.sys, the stamped INF, the catalog over both, the
//! certificate, the scripts and SHA256SUMS; `target/package/ksframe-<version>-<arch>.zip` holds the same. The order
//! is the one that Windows needs: sign the image, list the signed image and the INF in the catalog, sign the catalog.
//! Before the command says it is done, other people's programs have verified what it made ([`proof`]). The same
//! sources, commit and certificate give the same package, but for the time in the two signatures.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use catalog::{Catalog, Member};
use object::{Architecture, Object};

use crate::driver::{self, Arch, Platform};
use crate::steps::step;
use crate::{project, setup};

mod bundle;
mod certificate;
mod filters;
mod inf;
mod moment;
mod proof;
mod sign;
mod wine;

use certificate::Certificate;
pub(crate) use wine::{package as package_for_wine, step_of_the_suite as installs_under_wine};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// One architecture only; both without it
    #[arg(long, value_enum)]
    arch: Option<Arch>,
    /// Sign with this certificate (PEM); without it, with a test certificate that is made once and kept
    #[arg(long, requires = "key")]
    cert: Option<PathBuf>,
    /// The certificate's RSA key (PEM), readable by you alone
    #[arg(long, requires = "cert")]
    key: Option<PathBuf>,
    /// Add ksctl.exe: this file, or one built here with MinGW (x64; Windows 11 on ARM runs it too)
    #[arg(long, value_name = "EXE")]
    ksctl: Option<Option<PathBuf>>,
    /// Write the packages here instead of target/package
    #[arg(long)]
    out: Option<PathBuf>,
    /// Make nothing: verify the package in this folder
    #[arg(long, conflicts_with_all = ["arch", "cert", "out", "ksctl"])]
    verify: Option<PathBuf>,
    /// Make nothing: install the INF under Wine and read back what it registered
    #[arg(long, conflicts_with_all = ["arch", "cert", "out", "ksctl", "verify"])]
    wine: bool,
}

pub(crate) fn run(args: Args) -> Result<()> {
    if let Some(folder) = &args.verify {
        return proof::all(folder);
    }
    if args.wine {
        return wine::run();
    }
    let certificate = step("find the certificate", || match (&args.cert, &args.key) {
        (Some(cert), Some(key)) => Certificate::given(cert, key),
        _ => Certificate::kept(),
    })?;
    let out = args.out.clone().unwrap_or_else(|| project::target().join("package"));
    let ksctl = args.ksctl.as_ref().map(|given| program(given.as_deref())).transpose()?;
    let arches: Vec<Arch> = args.arch.map_or(Arch::ALL.to_vec(), |arch| vec![arch]);
    for arch in arches {
        package(arch, &certificate, ksctl.as_deref(), &out)?;
    }
    println!("\nSigned by {}\nNext: docs/install.md", certificate.subject()?);
    Ok(())
}

/// What judges a package, before the tests ask for it all at once.
pub(crate) fn judges() -> Result<()> {
    for tool in ["openssl", "osslsigncode"] {
        setup::program(tool, tool)?;
    }
    Ok(())
}

/// Makes, proves and bundles the package for one architecture.
fn package(arch: Arch, certificate: &Certificate, ksctl: Option<&[u8]>, out: &Path) -> Result<()> {
    let folder = out.join(arch.name());
    let image = step(&format!("build ksframe.sys for {}", arch.name()), || image(arch))?;
    let time = moment::of_sources();
    step(&format!("make the package for {}", arch.name()), || {
        bundle::empty(&folder)?;
        let inf = inf::stamp(arch, time)?;
        inf::lint(&inf)?;
        write(&folder.join("ksframe.inf"), inf.as_bytes())?;
        sign::image(&image, &folder.join("ksframe.sys"), certificate)?;
        let catalog = catalog(arch, &folder, time)?;
        sign::catalog(&catalog, &folder.join("ksframe.cat"), certificate)?;
        certificate.export(&folder.join("ksframe.cer"))?;
        bundle::add_texts(&folder)?;
        ksctl.map_or(Ok(()), |program| write(&folder.join("ksctl.exe"), program))?;
        bundle::sums(&folder)
    })?;
    step(&format!("verify the package for {}", arch.name()), || proof::all(&folder))?;
    let zip = bundle::zip(&folder, out, arch, time)?;
    println!("{}\n{}", folder.display(), zip.display());
    Ok(())
}

/// The bytes of ksctl.exe.
fn program(given: Option<&Path>) -> Result<Vec<u8>> {
    match given {
        Some(exe) => std::fs::read(exe).with_context(|| format!("cannot read {}", exe.display())),
        None => step("build ksctl.exe", || crate::wine::program_for_windows("ksctl")),
    }
}

/// The image to package: `KSFRAME_SYS` where it is set, else built as `cargo xtask driver` does.
fn image(arch: Arch) -> Result<Vec<u8>> {
    let path = match std::env::var_os("KSFRAME_SYS").map(PathBuf::from) {
        Some(given) => given,
        None => driver::build(arch, Platform::Standalone)?,
    };
    let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let wanted = match arch {
        Arch::X64 => Architecture::X86_64,
        Arch::Arm64 => Architecture::Aarch64,
    };
    let built_for = object::File::parse(&*bytes).map(|file| file.architecture());
    ensure!(
        built_for.is_ok_and(|found| found == wanted),
        "{} is no image for {}: name the --arch it was built for, or unset KSFRAME_SYS",
        path.display(),
        arch.name()
    );
    Ok(bytes)
}

/// The unsigned catalog over the signed image and the INF, as they lie in the folder.
fn catalog(arch: Arch, folder: &Path, time: Duration) -> Result<Vec<u8>> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let members = vec![
        Member::image("ksframe.sys", &read("ksframe.sys")?)?,
        Member::flat("ksframe.inf", &read("ksframe.inf")?),
    ];
    let system = match arch {
        Arch::X64 => "_v100_X64",
        Arch::Arm64 => "_v100_ARM64",
    };
    let catalog = Catalog {
        members,
        hardware_ids: vec![inf::HARDWARE_ID.to_owned()],
        systems: vec![system.to_owned()],
        time,
    };
    Ok(catalog.to_der()?)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
