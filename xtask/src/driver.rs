//! `cargo xtask driver`: builds `target/driver/<arch>/ksframe.sys`, and reports what kind of image it is.
//!
//! The same sources give the same bytes, wherever the checkout lies and however often it is built: no time
//! stamp (`/Brepro`), no PDB with its random folder name, no path of this machine. Beside the image lie its
//! symbols (`.map`) and a JSON file with the hash of every source file that went into it, by which whoever
//! runs the image knows that it is current.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::toolchain::{Library, Linker, Target, Toolchain};
use crate::{image, process, project, setup, stamp};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The processor the image is for
    #[arg(long, value_enum, default_value = "x64")]
    arch: Arch,
    /// What the driver stands on: our own bindings and imports, or Microsoft's wdk crates and a WDK (Windows only)
    #[arg(long, value_enum, default_value = "standalone")]
    platform: Platform,
    /// The checked build, for testers: pools that look for mistakes, and faults on purpose
    #[arg(long)]
    checked: bool,
    /// Build an example of `examples/` instead
    #[arg(long, conflicts_with_all = ["arch", "platform", "checked", "json"])]
    example: Option<String>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Arch {
    X64,
    Arm64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Platform {
    Standalone,
    Wdk,
}

pub(crate) fn run(args: Args) -> Result<()> {
    if let Some(name) = args.example {
        println!("{}", build_example(&name)?.display());
        return Ok(());
    }
    let variant = if args.checked { Variant::Checked } else { Variant::Release };
    let image = build_variant(args.arch, args.platform, variant)?;
    let report = image::inspect(&image, args.arch, args.platform)?;
    report.print(if args.json { image::Form::Json } else { image::Form::Text })?;
    report.judge()
}

/// What the driver is built for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// Whoever uses it.
    Release,
    /// Whoever tests it, or a driver beside it.
    Checked,
}

impl Arch {
    pub(crate) const ALL: [Self; 2] = [Self::X64, Self::Arm64];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::X64 => "x64",
            Self::Arm64 => "arm64",
        }
    }

    pub(crate) fn target(self) -> Target {
        match self {
            Self::X64 => Target::DRIVER_X64,
            Self::Arm64 => Target::DRIVER_ARM64,
        }
    }
}

/// Where the image is, built or not.
pub(crate) fn path(arch: Arch) -> PathBuf {
    path_of(arch, Variant::Release)
}

/// The same for the checked build, too.
pub(crate) fn path_of(arch: Arch, variant: Variant) -> PathBuf {
    let folder = match variant {
        Variant::Release => arch.name().to_owned(),
        Variant::Checked => format!("{}-checked", arch.name()),
    };
    project::target().join("driver").join(folder).join("ksframe.sys")
}

/// Builds the image where it is not current, and leaves it, its `.map` and its `.json` at [`path`].
pub(crate) fn build(arch: Arch, platform: Platform) -> Result<PathBuf> {
    build_variant(arch, platform, Variant::Release)
}

/// The same for the checked build, too.
pub(crate) fn build_variant(arch: Arch, platform: Platform, variant: Variant) -> Result<PathBuf> {
    if platform == Platform::Wdk && !cfg!(windows) {
        bail!(
            "--platform wdk needs Windows with the WDK and LLVM, because the wdk crates read its headers. \
             On this machine build --platform standalone: the same driver without a WDK"
        );
    }
    let toolchain = setup::ensure(arch.target())?;
    let linker = setup::ensure_linker()?;
    let image = path_of(arch, variant);
    if let Some(folder) = image.parent() {
        project::make_folder(folder)?;
    }
    let built = compile(&toolchain, &linker, platform, variant)?;
    install(&built, &image, platform, &toolchain)?;
    Ok(image)
}

/// Builds an example driver: AVStream alone, so its entry is its own and not the framework's.
pub(crate) fn build_example(name: &str) -> Result<PathBuf> {
    let arch = Arch::X64;
    let toolchain = setup::ensure(arch.target())?;
    let flags = rustflags(&toolchain, &setup::ensure_linker()?, Platform::Standalone);
    let mut cargo = toolchain.cargo("build");
    cargo.args(["--package", name, "--profile", "driver", "--target-dir"]);
    cargo.arg(project::target().join("driver-build"));
    cargo.arg("--config").arg(flags.replace("/ENTRY:FxDriverEntry", "/ENTRY:DriverEntry"));
    process::run_quietly(&mut cargo).with_context(|| format!("{name}.sys does not build"))?;
    let folder = project::target().join("driver-build").join(toolchain.target.triple).join("driver");
    let mut bytes = std::fs::read(folder.join(format!("{name}.dll"))).context("cargo left no image")?;
    image::checksum::write(&mut bytes)?;
    let image = path(arch).with_file_name(format!("{name}.sys"));
    project::write_if_changed(&image, &bytes)?;
    Ok(image)
}

/// Runs cargo; the answer is the linked image in cargo's own folder.
fn compile(toolchain: &Toolchain, linker: &Linker, platform: Platform, variant: Variant) -> Result<PathBuf> {
    let build = project::target().join("driver-build");
    let mut cargo = toolchain.cargo("build");
    cargo.args(["--package", "ksframe", "--profile", "driver", "--no-default-features", "--features"]);
    cargo.arg(match variant {
        Variant::Release => platform.feature().to_owned(),
        Variant::Checked => format!("{},checked", platform.feature()),
    });
    cargo.arg("--target-dir").arg(&build);
    cargo.arg("--config").arg(rustflags(toolchain, linker, platform));
    process::run_quietly(&mut cargo).context("ksframe.sys does not build")?;
    Ok(build.join(toolchain.target.triple).join("driver/ksframe.dll"))
}

impl Platform {
    pub(crate) fn feature(self) -> &'static str {
        match self {
            Self::Standalone => "standalone",
            Self::Wdk => "wdk",
        }
    }
}

/// `target.<triple>.rustflags = […]`, for `--config`.
fn rustflags(toolchain: &Toolchain, linker: &Linker, platform: Platform) -> String {
    // The image carries panic locations: names of source files, which must not name this machine's folders.
    let mut flags = vec!["-Ctarget-feature=+crt-static".to_owned()];
    flags.extend(path_prefixes(toolchain));
    if platform == Platform::Standalone {
        flags.extend(linker.rustflags());
        flags.extend(LINK_ARGS.iter().map(|arg| format!("-Clink-arg={arg}")));
    }
    let flags = serde_json::to_string(&flags).expect("strings are JSON, and a JSON array of strings is TOML");
    format!("target.{}.rustflags={flags}", toolchain.target.triple)
}

/// What the WDK's build adds by itself. The entry is the framework's stub, as in every KMDF driver.
const LINK_ARGS: [&str; 13] = [
    "/DRIVER",
    "/NODEFAULTLIB",
    "/SUBSYSTEM:NATIVE,10.0",
    "/VERSION:10.0",
    "/ENTRY:FxDriverEntry",
    "/NXCOMPAT",
    "/DYNAMICBASE",
    "/HIGHENTROPYVA",
    "/OPT:REF,ICF",
    "/INTEGRITYCHECK",
    "/Brepro",
    "/DEBUG:NONE",
    "/MAP",
];

/// The flags that take this machine's folders out of panic locations.
pub(crate) fn path_prefixes(toolchain: &Toolchain) -> Vec<String> {
    let mut prefixes = vec![(project::root().to_owned(), "ksframe")];
    if let Some(cargo_home) = cargo_home() {
        prefixes.push((cargo_home.join("registry/src"), "registry"));
    }
    if let Library::FromSource(source) = &toolchain.library {
        prefixes.push((source.clone(), "rust"));
    }
    prefixes.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect()
}

fn cargo_home() -> Option<PathBuf> {
    let given = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    given.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

/// Copies the image out of cargo's folder, completes its header, and writes what lies beside it.
fn install(built: &Path, image: &Path, platform: Platform, toolchain: &Toolchain) -> Result<()> {
    let mut bytes = std::fs::read(built).with_context(|| format!("cargo left no {}", built.display()))?;
    image::checksum::write(&mut bytes)?;
    project::write_if_changed(image, &bytes)?;
    // The linker writes it beside its own output, which cargo then links one folder up.
    let map = built.with_file_name("deps").join("ksframe.map");
    let symbols = std::fs::read(&map).with_context(|| format!("the linker left no {}", map.display()))?;
    project::write_if_changed(&image.with_extension("map"), &symbols)?;
    let stamp = stamp::Stamp::of(&bytes, &built.with_extension("d"), platform.feature(), toolchain)?;
    project::write_if_changed(&image.with_extension("json"), stamp.to_json().as_bytes())
}
