//! The rungs of Debian: rustc-web with its library source, and lld.
//!
//! rustc-web conflicts with Debian's rustc and rustup packages, so apt is never allowed to remove anything: where
//! it would have to, or where we are not root, the packages are downloaded and unpacked under target/ instead.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::toolchain::{on_path, unpacked_root};
use crate::{process, project, toolchain};

const COMPILER: [&str; 2] = ["rustc-web", "rust-web-src"];
const LINKER: [&str; 1] = ["lld"];
const LIMIT: Duration = Duration::from_secs(600);

/// Installs the compiler on the system.
pub(super) fn install() -> Result<()> {
    need_apt()?;
    ensure!(is_root()?, "apt-get install needs root");
    need_recent_compiler()?;
    apt_install(&COMPILER)
}

/// Unpacks the compiler, and what it needs that the system lacks, under target/.
pub(super) fn unpack() -> Result<()> {
    need_apt()?;
    need_recent_compiler()?;
    unpack_packages(&COMPILER)
}

/// Debian's release has an old rustc-web; the one for browsers of today comes with the security updates.
fn need_recent_compiler() -> Result<()> {
    if is_recent(&offered()?) {
        return Ok(());
    }
    if is_root()? {
        // A machine from a plain image has no package lists, or old ones.
        run(apt(&["update"]).arg("--quiet")).context("apt-get update failed: is there a network?")?;
    }
    let offered = offered()?;
    ensure!(
        is_recent(&offered),
        "apt offers rustc-web {offered}, and {WANTED} is needed: as root, apt-get update, with Debian's \
         security archive among the sources (deb http://deb.debian.org/debian-security bookworm-security main)"
    );
    Ok(())
}

const WANTED: &str = env!("CARGO_PKG_RUST_VERSION");

/// The version that apt would install, `(none)` when it knows none.
fn offered() -> Result<String> {
    let mut policy = Command::new("apt-cache");
    let policy = process::run_quietly(policy.args(["policy", COMPILER[0]]).env("LC_ALL", "C"))?;
    let candidate = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: "));
    Ok(candidate.unwrap_or("(none)").to_owned())
}

fn is_recent(version: &str) -> bool {
    toolchain::release(version) >= toolchain::release(WANTED)
}

pub(super) fn install_linker() -> Result<()> {
    apt_install(&LINKER).or_else(|_| unpack_packages(&LINKER))
}

/// A tool with the libraries it needs, on the system or else under target/.
pub(super) fn install_program(package: &str) -> Result<()> {
    apt_install(&[package]).or_else(|_| unpack_packages(&[package]))
}

/// A tool that was unpacked under target/, started with the libraries that were unpacked with it.
pub(super) fn unpacked_program(name: &str) -> Option<Command> {
    let path = Some(unpacked_root().join("usr/bin").join(name)).filter(|path| path.is_file())?;
    let folders =
        std::fs::read_dir(unpacked_root().join("usr/lib")).ok()?.flatten().map(|entry| entry.path());
    let libraries: Vec<_> =
        folders.filter(|folder| folder.to_string_lossy().ends_with("-linux-gnu")).collect();
    let mut command = Command::new(path);
    command.env("LD_LIBRARY_PATH", std::env::join_paths(libraries).ok()?);
    Some(command)
}

/// Installs packages on the system, removing nothing.
pub(super) fn apt_install(packages: &[&str]) -> Result<()> {
    need_apt()?;
    ensure!(is_root()?, "apt-get install needs root");
    let known =
        || run(apt(&["install", "--simulate", "--no-remove", "--no-install-recommends"]).args(packages));
    if known().is_err() {
        // A machine from a plain image has no package lists yet.
        run(apt(&["update"]).arg("--quiet")).context("apt-get update failed: is there a network?")?;
        known()?;
    }
    run(apt(&["install", "--yes", "--no-remove", "--no-install-recommends"]).args(packages))
}

fn unpack_packages(packages: &[&str]) -> Result<()> {
    need_apt()?;
    let root = unpacked_root();
    let downloads = root.with_file_name("downloads");
    project::make_folder(&downloads)?;
    project::make_folder(&root)?;
    for package in missing_packages(packages)? {
        run(apt(&["download", "--quiet"]).arg(&package).current_dir(&downloads))?;
    }
    for package in std::fs::read_dir(&downloads)? {
        let package = package?.path();
        run(Command::new("dpkg").arg("--extract").arg(&package).arg(&root))?;
        std::fs::remove_file(&package)?;
    }
    Ok(())
}

/// The packages themselves, and all that they depend on which is not installed.
fn missing_packages(packages: &[&str]) -> Result<BTreeSet<String>> {
    let mut depends = Command::new("apt-cache");
    depends.args([
        "depends",
        "--recurse",
        "--no-recommends",
        "--no-suggests",
        "--no-conflicts",
        "--no-breaks",
    ]);
    depends.args(["--no-replaces", "--no-enhances"]).args(packages);
    let closure = process::run_quietly(&mut depends).context("apt-cache does not know the packages")?;
    let installed = installed_packages()?;
    // A name at the start of a line is a package; `<name>` is a virtual one.
    let names = closure.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphanumeric()));
    let names = names.map(|name| name.split(':').next().unwrap_or(name));
    let mut missing: BTreeSet<String> =
        names.filter(|name| !installed.contains(*name)).map(str::to_owned).collect();
    // An installed one would have been found; it is wanted here all the same.
    missing.extend(packages.iter().map(|name| (*name).to_owned()));
    Ok(missing)
}

fn installed_packages() -> Result<BTreeSet<String>> {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"]);
    let list = process::run_quietly(&mut query)?;
    Ok(list.lines().filter_map(|line| line.strip_prefix("installed ")).map(str::to_owned).collect())
}

fn need_apt() -> Result<()> {
    if on_path("apt-get").is_none() {
        bail!("apt-get is not here: this is not Debian");
    }
    Ok(())
}

fn is_root() -> Result<bool> {
    let id = process::run_quietly(Command::new("id").arg("-u"))?;
    Ok(id.trim() == "0")
}

fn apt(arguments: &[&str]) -> Command {
    let mut apt = Command::new("apt-get");
    apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").env("LC_ALL", "C");
    apt
}

fn run(command: &mut Command) -> Result<()> {
    process::run_within(LIMIT, command)
}
