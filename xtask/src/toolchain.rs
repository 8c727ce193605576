//! What compiles and links for a Windows target on this machine.
//!
//! A [`Toolchain`] is a rustc together with a way to have the standard library's crates for the target: they
//! are installed beside it, or cargo builds them from their source (`-Zbuild-std`). The linker is found
//! separately: any LLD will do. [`find`] only looks; what is missing is installed by [`crate::setup`], whose
//! `ensure` is what the other commands call.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project;

/// A target that something of ours is built for, and the library crates it needs there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) triple: &'static str,
    /// The value of `-Zbuild-std` when the library is built from source.
    pub(crate) library: &'static str,
}

impl Target {
    pub(crate) const DRIVER_X64: Self = Self { triple: "x86_64-pc-windows-msvc", library: "core,alloc" };
    pub(crate) const DRIVER_ARM64: Self = Self { triple: "aarch64-pc-windows-msvc", library: "core,alloc" };
    /// Programs that run under Wine 8, which lacks the bcryptprimitives.dll that plain windows-gnu imports.
    pub(crate) const WINE_X64: Self = Self { triple: "x86_64-win7-windows-gnu", library: "std,panic_abort" };
}

/// Where a toolchain comes from; also what `setup --toolchain` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Source {
    /// The Rust that runs cargo: rustup's, with its Windows target
    Rustup,
    /// Debian's rustc-web and rust-web-src, installed by apt
    Debian,
    /// The same packages, unpacked under target/: neither root nor a change to the system
    DebianUnpacked,
}

/// How the library's crates are had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Library {
    Installed,
    /// Built by cargo from this folder, the root of the Rust source.
    FromSource(PathBuf),
}

#[derive(Debug, Clone)]
pub(crate) struct Toolchain {
    source: Source,
    pub(crate) target: Target,
    pub(crate) rustc: PathBuf,
    release: (u32, u32),
    pub(crate) library: Library,
    /// For an unpacked rustc: the folder of its shared libraries.
    shared_libraries: Option<PathBuf>,
}

impl std::fmt::Display for Source {
    /// The word that `setup --toolchain` takes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Rustup => "rustup",
            Self::Debian => "debian",
            Self::DebianUnpacked => "debian-unpacked",
        })
    }
}

impl Toolchain {
    /// `cargo <subcommand> --target …` with this compiler; the caller adds the rest.
    pub(crate) fn cargo(&self, subcommand: &str) -> Command {
        let mut cargo = Command::new(cargo());
        cargo.current_dir(project::root()).arg(subcommand).args(["--target", self.target.triple]);
        // The user's own flags would end up in the image; ours go by --config.
        cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env("RUSTC", &self.rustc);
        if let Library::FromSource(_) = self.library {
            // -Zbuild-std is not stable yet; a stable compiler takes it only when told that it is its own bootstrap.
            cargo.env("RUSTC_BOOTSTRAP", "1").arg(format!("-Zbuild-std={}", self.target.library));
        }
        if let Some(folder) = &self.shared_libraries {
            cargo.env("LD_LIBRARY_PATH", folder);
        }
        cargo
    }

    pub(crate) fn age(&self) -> Age {
        Age::of(self.release)
    }

    /// One line for people: which compiler, and where the library comes from.
    pub(crate) fn describe(&self) -> String {
        let library = match &self.library {
            Library::Installed => "installed",
            Library::FromSource(_) => "built from source",
        };
        let (rustc, target) = (self.rustc.display(), self.target);
        format!("{rustc} ({}) for {} ({} {library})", self.source, target.triple, target.library)
    }
}

/// The first toolchain that can build for `target`: an installed library before one built from source.
pub(crate) fn find(target: Target, only: Option<Source>) -> Option<Toolchain> {
    let compilers: Vec<Compiler> =
        compilers().filter(|found| only.is_none_or(|only| found.source == only)).collect();
    let installed = compilers.iter().find_map(|compiler| compiler.with_installed_library(target));
    installed.or_else(|| compilers.iter().find_map(|compiler| compiler.with_library_source(target)))
}

/// A rustc on this machine.
struct Compiler {
    source: Source,
    rustc: PathBuf,
    release: (u32, u32),
    sysroot: PathBuf,
    shared_libraries: Option<PathBuf>,
}

fn compilers() -> impl Iterator<Item = Compiler> {
    let unpacked = unpacked_root();
    [
        Compiler::at(Source::Rustup, own_rustc(), None),
        Compiler::at(Source::Debian, project::system_root().join("usr/bin/rustc"), None),
        Compiler::at(
            Source::DebianUnpacked,
            unpacked.join("usr/bin/rustc"),
            Some(unpacked.join(debian_library_folder())),
        ),
    ]
    .into_iter()
    .flatten()
}

impl Compiler {
    fn at(source: Source, rustc: PathBuf, shared_libraries: Option<PathBuf>) -> Option<Self> {
        let run = |arguments: &[&str]| {
            let mut command = Command::new(&rustc);
            if let Some(folder) = &shared_libraries {
                command.env("LD_LIBRARY_PATH", folder);
            }
            let output = command.args(arguments).output().ok().filter(|output| output.status.success())?;
            String::from_utf8(output.stdout).ok()
        };
        let sysroot = PathBuf::from(run(&["--print", "sysroot"])?.trim());
        let release = said_release(&run(&["--version"])?);
        // Ours has compiled this program, so it is recent enough; Debian's release has one that is not.
        let recent = source == Source::Rustup || release >= our_release();
        recent.then_some(Self { source, rustc, release, sysroot, shared_libraries })
    }

    fn with_installed_library(&self, target: Target) -> Option<Toolchain> {
        // With std come all; a folder of core alone does not satisfy who needs std.
        let wanted = if target.library.contains("std") { "libstd-" } else { "libcore-" };
        let folder = self.sysroot.join("lib/rustlib").join(target.triple).join("lib");
        let mut files = std::fs::read_dir(folder).ok()?.flatten();
        files.find(|file| file.file_name().to_string_lossy().starts_with(wanted))?;
        Some(self.toolchain(target, Library::Installed))
    }

    fn with_library_source(&self, target: Target) -> Option<Toolchain> {
        let source = self.sysroot.join("lib/rustlib/src/rust");
        source.join("library/Cargo.lock").is_file().then(|| {
            // Debian's entry is a link into /usr/src; paths in messages show where it leads.
            let source = source.canonicalize().unwrap_or(source);
            self.toolchain(target, Library::FromSource(source))
        })
    }

    fn toolchain(&self, target: Target, library: Library) -> Toolchain {
        Toolchain {
            source: self.source,
            target,
            rustc: self.rustc.clone(),
            release: self.release,
            library,
            shared_libraries: self.shared_libraries.clone(),
        }
    }
}

/// `rustc 1.96.0 (ac68faa20 2026-05-25)` → (1, 96)
fn said_release(said: &str) -> (u32, u32) {
    release(said.split_whitespace().nth(1).unwrap_or_default())
}

/// The oldest Rust that builds this, and the one whose warnings are errors here: a newer one knows more of them.
fn our_release() -> (u32, u32) {
    release(env!("CARGO_PKG_RUST_VERSION"))
}

/// A Rust beside ours, in what it warns of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Age {
    Ours,
    /// It may warn of what this repository could not know.
    Newer,
}

impl Age {
    fn of(release: (u32, u32)) -> Self {
        if release > our_release() { Self::Newer } else { Self::Ours }
    }
}

/// The age of the Rust that runs cargo.
pub(crate) fn own_age() -> Age {
    let own = Compiler::at(Source::Rustup, own_rustc(), None);
    own.map_or(Age::Ours, |own| Age::of(own.release))
}

/// The first two numbers of a version: `1.96.0+dfsg1-1` → (1, 96). No version is older than all.
pub(crate) fn release(version: &str) -> (u32, u32) {
    let mut numbers = version.split(|c: char| !c.is_ascii_digit()).map(|number| number.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

/// An LLD that links PE images.
#[derive(Debug, Clone)]
pub(crate) struct Linker {
    pub(crate) path: PathBuf,
}

impl Linker {
    /// The flags that make rustc use it.
    pub(crate) fn rustflags(&self) -> [String; 2] {
        [format!("-Clinker={}", self.path.display()), "-Clinker-flavor=lld-link".to_owned()]
    }
}

/// Rustup's own `rust-lld`, else an `lld-link` on the PATH or unpacked under target/.
pub(crate) fn find_linker() -> Option<Linker> {
    let own =
        Compiler::at(Source::Rustup, own_rustc(), None).and_then(|compiler| rust_lld(&compiler.sysroot));
    let path = own
        .or_else(|| on_path("lld-link"))
        .or_else(|| lld_in(&project::system_root()))
        .or_else(|| lld_in(&unpacked_root()));
    path.map(|path| Linker { path })
}

fn rust_lld(sysroot: &Path) -> Option<PathBuf> {
    let mut hosts = std::fs::read_dir(sysroot.join("lib/rustlib")).ok()?.flatten();
    hosts.find_map(|host| Some(host.path().join("bin").join(exe("rust-lld"))).filter(|lld| lld.is_file()))
}

/// Debian keeps each LLVM in a folder of its own and links only the default one into /usr/bin.
fn lld_in(root: &Path) -> Option<PathBuf> {
    let mut versions = std::fs::read_dir(root.join("usr/lib")).ok()?.flatten();
    versions.find_map(|version| Some(version.path().join("bin/lld-link")).filter(|lld| lld.is_file()))
}

/// A program by its name on the PATH.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(exe(program))).find(|file| file.is_file())
}

/// A program's file name on this system.
pub(crate) fn exe(program: &str) -> String {
    format!("{program}{}", std::env::consts::EXE_SUFFIX)
}

/// The cargo that runs us.
pub(crate) fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// The rustc beside the cargo that runs us.
fn own_rustc() -> PathBuf {
    let beside = Path::new(&cargo()).with_file_name(exe("rustc"));
    if beside.is_file() { beside } else { PathBuf::from("rustc") }
}

/// Whether a program lies beside the cargo that runs us, as the components of Rust do.
pub(crate) fn beside_cargo(program: &str) -> bool {
    Path::new(&cargo()).with_file_name(exe(program)).is_file()
}

/// Where Debian's packages are unpacked when they cannot be installed.
pub(crate) fn unpacked_root() -> PathBuf {
    project::target().join("toolchain/debian")
}

fn debian_library_folder() -> String {
    format!("usr/lib/{}-linux-gnu", std::env::consts::ARCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_compare_as_numbers() {
        assert_eq!(release("1.96.0+dfsg1-1~deb12u2"), (1, 96));
        assert!(release("1.100.0") > release("1.95"));
        assert!(release("(none)") < release("1.0"));
        assert_eq!(said_release("rustc 1.96.0 (ac68faa20 2026-05-25)"), (1, 96));
        assert!(said_release("rustc 1.63.0") < our_release());
    }
}
