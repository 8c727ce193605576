//! The catalog of a driver package: a list of hashes, one for each file, that is signed in place of the files.
//!
//! On Windows `Inf2Cat.exe` writes it (page "Catalog Files and Digital Signatures"); no tool does elsewhere. A catalog
//! is a PKCS #7 SignedData whose content is a certificate trust list (CTL) with one entry a file. This crate writes
//! the list and leaves the signers empty, as Inf2Cat does; `osslsigncode sign` then adds the signature.
//!
//! * [`Member::image`] and [`Member::flat`] hash a file: an image by its Authenticode hash, so that its own signature
//!   does not count ([`authenticode`]), anything else as it is;
//! * [`Catalog::to_der`] writes the list ([`ctl`] holds the ASN.1).
//!
//! Only SHA-256 members are written (CATALOG_LIST_MEMBER2, Windows 8 and later). Nothing depends on the clock or on
//! chance: the same files and the same time give the same bytes. That Windows accepts the result has not been tried.

mod authenticode;
mod ctl;

use std::time::Duration;

use sha2::{Digest, Sha256};

pub use authenticode::authenticode_sha256;

/// Why a catalog could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not a 32-bit or 64-bit PE image: {0}")]
    NotAnImage(&'static str),
    #[error("a catalog without members covers nothing: add the files of the package")]
    Empty,
    #[error("{0:?} cannot be written as a BMPString: only characters of the basic plane can")]
    Text(String),
    #[error("the time must lie between 1970 and 2049, which is what a UTCTime can say")]
    Time,
    #[error("ASN.1: {0}")]
    Der(#[from] der::Error),
}

/// How Windows will hash the file when it looks for it in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Image,
    Flat,
}

/// One file of the package.
#[derive(Clone, Debug)]
pub struct Member {
    name: String,
    kind: Kind,
    sha256: [u8; 32],
}

impl Member {
    /// A .sys, .dll or .exe: its Authenticode hash, the same before and after it is signed.
    pub fn image(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        Ok(Self { name: name.to_owned(), kind: Kind::Image, sha256: authenticode_sha256(bytes)? })
    }

    /// Any other file: the hash of its bytes.
    pub fn flat(name: &str, bytes: &[u8]) -> Self {
        Self { name: name.to_owned(), kind: Kind::Flat, sha256: Sha256::digest(bytes).into() }
    }

    pub fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }
}

/// What a catalog says.
#[derive(Clone, Debug)]
pub struct Catalog {
    pub members: Vec<Member>,
    /// `ROOT\KsFrame` and the like, as in the INF's Models sections.
    pub hardware_ids: Vec<String>,
    /// The systems that the package is for, in Inf2Cat's spelling: `_v100_X64`, `_v100_ARM64`.
    pub systems: Vec<String>,
    /// When the list was made, since 1970.
    pub time: Duration,
}

impl Catalog {
    /// The unsigned catalog.
    pub fn to_der(&self) -> Result<Vec<u8>, Error> {
        if self.members.is_empty() {
            return Err(Error::Empty);
        }
        ctl::encode(self)
    }
}
