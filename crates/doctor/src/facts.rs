//! The facts, as `inf/facts.ps1` records them. `None` is a fact that could not be had.

use serde::{Deserialize, Serialize};

/// Why a file of facts cannot be judged.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the facts are neither UTF-8 nor UTF-16: record them again by facts.ps1 > facts.json")]
    Encoding,
    #[error("the facts are not what facts.ps1 of this version writes: {0}")]
    Form(#[from] serde_json::Error),
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    pub elevated: bool,
    pub build: u32,
    /// Of the computer: `amd64`, `arm64`, `x86`.
    pub architecture: Option<String>,
    /// Of the INF beside facts.ps1.
    pub package_architecture: Option<String>,
    pub secure_boot: Option<bool>,
    /// Of the running system, not of its next start.
    pub test_signing: Option<bool>,
    pub memory_integrity: Option<bool>,
    pub certificate_in_root: Option<bool>,
    pub certificate_in_publisher: Option<bool>,
    /// `oem42.inf` and the like, for every ksframe.inf in the driver store. Only an administrator can see them.
    pub packages: Option<Vec<String>>,
    pub devices: Vec<Device>,
    pub interfaces: Vec<Interface>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    pub instance: String,
    pub present: bool,
    /// CM_PROB_*; 0 is none.
    pub problem: u32,
    /// DEVPKEY_Device_ProblemStatus, an NTSTATUS.
    pub status: Option<u32>,
}

/// One interface that the INF installs: one filter in one category on one device.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Interface {
    pub device: String,
    pub filter: String,
    pub category: String,
    pub installed: bool,
    pub clsid: Option<String>,
    pub friendly_name: Option<String>,
    pub enabled: bool,
}

impl Facts {
    /// Reads what PowerShell's `>` wrote: UTF-16 with a byte order mark in version 5.1, UTF-8 in later ones.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let text = match bytes {
            [0xff, 0xfe, rest @ ..] => utf16(rest)?,
            [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest)?,
            _ => utf8(bytes)?,
        };
        Ok(serde_json::from_str(&text)?)
    }
}

fn utf8(bytes: &[u8]) -> Result<String, Error> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Error::Encoding)
}

fn utf16(bytes: &[u8]) -> Result<String, Error> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return Err(Error::Encoding) };
    let units: Vec<u16> = pairs.iter().map(|&pair| u16::from_le_bytes(pair)).collect();
    String::from_utf16(&units).map_err(|_| Error::Encoding)
}
