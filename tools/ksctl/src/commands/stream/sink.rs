//! Where the frames of a stream go: a folder with a file each, one file, a pipe, or nowhere.

use crate::picture::{Kind, Pictures};
use anyhow::{Context, Result};
use ks_client::DataFormat;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Where frames go.
pub(super) enum Sink {
    Nowhere,
    Folder(PathBuf, Pictures),
    Stream(String, Pictures, Box<dyn Write>),
}

impl Sink {
    pub(super) fn open(out: Option<&Path>, kind: Option<Kind>, format: &DataFormat) -> Result<Self> {
        let Some(path) = out else { return Ok(Self::Nowhere) };
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let is_pipe = path == Path::new("-");
        if !is_pipe && ending.is_empty() && !path.exists() || path.is_dir() {
            std::fs::create_dir_all(path)
                .with_context(|| format!("cannot make the folder {}", path.display()))?;
            return Ok(Self::Folder(path.to_owned(), Pictures::new(kind.unwrap_or(Kind::Png), format)?));
        }
        let by_itself = match ending {
            _ if is_pipe => Kind::for_pipe(format),
            "png" => Kind::Png,
            "y4m" => Kind::Y4m,
            _ => Kind::Raw,
        };
        let pictures = Pictures::new(kind.unwrap_or(by_itself), format)?;
        let (name, mut out): (String, Box<dyn Write>) = match is_pipe {
            true => ("standard output".into(), Box::new(BufWriter::new(io::stdout()))),
            false => (path.display().to_string(), Box::new(BufWriter::new(create(path)?))),
        };
        pictures.begin(&mut out)?;
        Ok(Self::Stream(name, pictures, out))
    }

    pub(super) fn write(&mut self, number: u64, bytes: &[u8]) -> Result<()> {
        match self {
            Self::Nowhere => Ok(()),
            Self::Folder(folder, pictures) => {
                let path = folder.join(format!("frame-{number:05}.{}", pictures.extension()));
                let mut file = BufWriter::new(create(&path)?);
                pictures.begin(&mut file)?;
                pictures
                    .write(bytes, &mut file)
                    .and_then(|()| Ok(file.flush()?))
                    .with_context(|| cannot_write(&path.display().to_string()))
            }
            Self::Stream(name, pictures, out) => {
                pictures.write(bytes, out).with_context(|| cannot_write(name))
            }
        }
    }

    pub(super) fn finish(self) -> Result<()> {
        match self {
            Self::Stream(name, _, mut out) => out.flush().with_context(|| cannot_write(&name)),
            Self::Nowhere | Self::Folder(..) => Ok(()),
        }
    }
}

fn create(path: &Path) -> Result<File> {
    File::create(path)
        .with_context(|| format!("cannot write {}: name another place with --out", path.display()))
}

fn cannot_write(name: &str) -> String {
    format!("cannot write {name}: make room, or name another place with --out")
}
