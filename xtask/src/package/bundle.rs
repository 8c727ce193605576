//! The folder and the archive: scripts, hashes, and a zip that is the same whenever it is made.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::moment;
use crate::driver::Arch;
use crate::project;

const SUMS: &str = "SHA256SUMS";
/// Texts of the project that go along, from its root.
const TEXTS: [&str; 6] = [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "inf/device.cs",
    "inf/facts.ps1",
    "inf/install.ps1",
    "inf/uninstall.ps1",
];

/// Makes the folder, or empties it of an earlier package. Folders in it are somebody else's and stay.
pub(super) fn empty(folder: &Path) -> Result<()> {
    project::make_folder(folder)?;
    for path in files(folder)? {
        std::fs::remove_file(&path).with_context(|| format!("cannot delete {}", path.display()))?;
    }
    Ok(())
}

/// Licences and scripts, with the line ends of Windows.
pub(super) fn add_texts(folder: &Path) -> Result<()> {
    for path in TEXTS {
        let text = std::fs::read_to_string(project::root().join(path))
            .with_context(|| format!("cannot read {path}"))?;
        let name = path.rsplit('/').next().unwrap_or(path);
        super::write(&folder.join(name), text.replace('\n', "\r\n").as_bytes())?;
    }
    Ok(())
}

/// Writes SHA256SUMS, in the form that `sha256sum --check` reads.
pub(super) fn sums(folder: &Path) -> Result<()> {
    let mut text = String::new();
    for (name, hash) in hashes(folder)? {
        let _ = writeln!(text, "{hash}  {name}");
    }
    super::write(&folder.join(SUMS), text.as_bytes())
}

pub(super) fn read_sums(folder: &Path) -> Result<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(folder.join(SUMS)).context("cannot read SHA256SUMS")?;
    Ok(text
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(hash, name)| (name.to_owned(), hash.to_owned()))
        .collect())
}

/// Name and SHA-256 of every file but the list itself.
pub(super) fn hashes(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut hashes = BTreeMap::new();
    for path in files(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        hashes.insert(name, hex(&Sha256::digest(&bytes)));
    }
    hashes.remove(SUMS);
    Ok(hashes)
}

/// `ksframe-<version>-<arch>.zip` beside the folder. Stored, not compressed: the image is small and the bytes stay put.
pub(super) fn zip(folder: &Path, out: &Path, arch: Arch, time: Duration) -> Result<PathBuf> {
    let path = out.join(format!("ksframe-{}-{}.zip", env!("CARGO_PKG_VERSION"), arch.name()));
    let (year, month, day) = moment::date(time);
    let day =
        DateTime::from_date_and_time(year, month, day, 0, 0, 0).context("a zip cannot carry this date")?;
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored).last_modified_time(day);
    let options = options.unix_permissions(0o644);
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut zip = ZipWriter::new(file);
    for path in files(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        zip.start_file(format!("ksframe-{}/{name}", arch.name()), options)?;
        zip.write_all(&std::fs::read(&path)?)?;
    }
    zip.finish()?;
    Ok(path)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The files of a folder, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}
